"""The database file: opened safely, written by one writer at a time, each change whole or not at all."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from triage.errors import TriageError
from triage.store.migrations import migrations
from triage.terms import sentence

Row = dict[str, Any]

BUSY_SECONDS = 10.0


def moment(when: datetime) -> str:
    """`when` as text that sorts: UTC, ISO 8601."""
    return when.astimezone(UTC).isoformat(timespec="microseconds")


def as_moment(text: str | None) -> datetime | None:
    """The aware datetime that `moment` wrote."""
    return datetime.fromisoformat(text) if text else None


class Ledger:
    """One SQLite connection shared by the threads of a process, behind a lock.

    Several writers on one file would meet "database is locked" at the worst moment, so writing goes through
    `transaction()` alone: BEGIN IMMEDIATE, then everything or nothing. `synchronous=FULL`, because what we record
    before an APPEND must survive a power cut, or the draft would be laid twice.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        connection.isolation_level = None  # no implicit BEGIN: every transaction is one of ours
        self.db = Database(connection)
        self._lock = threading.RLock()
        self._depth = 0
        connection.execute("pragma foreign_keys = on")
        connection.execute(f"pragma busy_timeout = {BUSY_SECONDS * 1000:.0f}")

    @classmethod
    def open(cls, path: Path) -> Ledger:
        """The database at `path` (made, mode 0600, when it is not there), brought to the newest schema."""
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not path.exists():
                os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            return cls._prepared(path)
        except (sqlite3.DatabaseError, OSError) as error:
            raise TriageError(
                sentence("The database {path} cannot be used: {error}.", path=path, error=error),
                sentence(
                    "Check that the folder can be written and the disk is not full. A damaged file: move it away; mail is read again from the server."
                ),
            ) from error

    @classmethod
    def _prepared(cls, path: Path) -> Ledger:
        """Connected and migrated; `triage list` may well do so in the same moment as the daemon, so a locked file is waited for."""
        patience = time.monotonic() + BUSY_SECONDS
        while True:
            connection = sqlite3.connect(path, check_same_thread=False)
            try:
                ledger = cls(connection)
                if connection.execute("pragma journal_mode").fetchone()[0] != "wal":
                    connection.execute("pragma journal_mode = wal")
                connection.execute("pragma synchronous = full")
                if migrations.pending(ledger.db):
                    with ledger.transaction():  # IMMEDIATE: of two processes one migrates, the other finds it done
                        migrations.apply(ledger.db)
                return ledger
            except sqlite3.OperationalError as error:
                connection.close()
                if "locked" not in str(error) or time.monotonic() > patience:
                    raise
                time.sleep(0.05)

    @classmethod
    def in_memory(cls, copy_of: Path | None = None) -> Ledger:
        """A database that is forgotten at the end: for tests, and for `--dry-run` with `copy_of`."""
        connection = sqlite3.connect(":memory:", check_same_thread=False)
        if copy_of is not None and copy_of.exists():
            source = sqlite3.connect(f"file:{copy_of}?mode=ro", uri=True)
            source.backup(connection)
            source.close()
        ledger = cls(connection)
        migrations.apply(ledger.db)
        return ledger

    @contextmanager
    def transaction(self) -> Iterator[Database]:
        """All writes inside become durable together; nested use joins the outer one."""
        with self._lock:
            if self._depth:
                yield self.db
                return
            self.db.conn.execute("begin immediate")
            self._depth = 1
            try:
                yield self.db
            except BaseException:
                self.db.conn.execute("rollback")
                raise
            else:
                self.commit()
            finally:
                self._depth = 0

    def commit(self) -> None:
        """The boundary at which a change becomes durable (tests cut the power here)."""
        self.db.conn.execute("commit")

    def rows(self, sql: str, *values: object) -> list[Row]:
        """The rows of a query as dictionaries."""
        with self._lock:
            return list(self.db.query(sql, list(values)))

    def row(self, sql: str, *values: object) -> Row | None:
        """The first row, or None."""
        found = self.rows(sql, *values)
        return found[0] if found else None

    def value(self, sql: str, *values: object) -> Any:
        """The first column of the first row, or None."""
        with self._lock:
            found = self.db.conn.execute(sql, values).fetchone()
            return found[0] if found else None

    def change(self, sql: str, *values: object) -> int:
        """One statement in a transaction of its own (or the running one); the row id it made."""
        with self.transaction() as db:
            return int(db.conn.execute(sql, values).lastrowid or 0)

    def change_many(self, sql: str, rows: list[tuple[object, ...]]) -> None:
        """One statement for many rows."""
        with self.transaction() as db:
            db.conn.executemany(sql, rows)

    def close(self) -> None:
        """Give the file free; what was committed stays."""
        with self._lock:
            self.db.conn.close()
