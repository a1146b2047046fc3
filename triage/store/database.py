"""The database file: opened safely, written by one writer at a time, each change whole or not at all."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NoReturn

from sqlite_utils import Database

from triage.errors import PassingTrouble, TriageError
from triage.store.migrations import known, migrations
from triage.terms import sentence

Row = dict[str, Any]

BUSY_SECONDS = 10.0


def moment(when: datetime) -> str:
    """`when` as text that sorts: UTC, ISO 8601."""
    return when.astimezone(UTC).isoformat(timespec="microseconds")


def as_moment(text: str | None) -> datetime | None:
    """The aware datetime that `moment` wrote."""
    return datetime.fromisoformat(text) if text else None


class StoreError(TriageError):
    """The home's disk does not take what we record: full, read-only, failing. Nothing is done that is not on record, so nothing is lost."""


class DamagedError(StoreError):
    """The database file itself is damaged: `triage run` and `triage once` move it aside and build it anew."""


class GoneError(DamagedError):
    """The file was deleted or replaced under a running program: what is written now would be lost. A new start puts it right."""


# SQLite's primary result codes (sqlite.org/rescode.html)
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26


def trouble_of(error: sqlite3.Error | OSError, path: Path | None) -> TriageError | PassingTrouble | None:
    """What a person can do about `error`; None when it is a fault of ours."""
    where = path or ":memory:"
    code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    words = str(error)
    if code in (_CORRUPT, _NOTADB) or "malformed" in words or "not a database" in words:
        return DamagedError(
            sentence("The database {path} is damaged: {error}.", path=where, error=error),
            sentence("Start `triage run` or `triage once`: the file is moved aside, and mail is read again from the server."),
        )
    if code == _FULL or "disk is full" in words or "No space left" in words:
        return StoreError(
            sentence("The disk is full: {path} cannot grow.", path=where),
            sentence("Make room on that disk. Nothing is lost: what could not be recorded is done again."),
        )
    if code in (_BUSY, _LOCKED) or "is locked" in words:
        return PassingTrouble(
            f"{where}: {words}", sentence("Another program holds the database open: a backup, perhaps. It is tried again by itself.")
        )
    if isinstance(error, OSError) or code in (_READONLY, _IOERR, _CANTOPEN) or "readonly" in words:
        return StoreError(
            sentence("The database {path} cannot be used: {error}.", path=where, error=error),
            sentence(
                "Check that you may write in that folder, and that its disk is sound and not full. What could not be recorded is done again."
            ),
        )
    return None


def raise_told(error: sqlite3.Error | OSError, path: Path | None) -> NoReturn:
    """Raise `error` as trouble that says what to do; as it is when the fault is ours."""
    trouble = trouble_of(error, path)
    if trouble is None:
        raise error
    raise trouble from error


def check_schema(connection: sqlite3.Connection, path: Path | None) -> None:
    """Raises `StoreError` for a file that another program made, or a newer version of this one."""
    tables = {row[0] for row in connection.execute("select name from sqlite_master where type = 'table'")}
    if not tables:
        return
    steps = {row[0] for row in connection.execute("select name from _sqlite_migrations")} if "_sqlite_migrations" in tables else set()
    if not steps:
        raise StoreError(
            sentence("The database {path} was made by another program.", path=path or ":memory:"),
            sentence("Move that file away: what `triage` keeps lies in a file of its own."),
        )
    if newer := sorted(steps - known()):
        raise StoreError(
            sentence(
                "The database {path} was written by a newer version of this program ({steps}).",
                path=path or ":memory:",
                steps=", ".join(newer),
            ),
            sentence("Install that version again, or put back a copy of the database from before."),
        )


def inode(path: Path) -> int | None:
    """By what the system knows the file, whatever its name; None = it is not there."""
    try:
        return path.stat().st_ino
    except OSError:
        return None


class Ledger:
    """One SQLite connection shared by the threads of a process, behind a lock.

    Several writers on one file would meet "database is locked" at the worst moment, so writing goes through
    `transaction()` alone: BEGIN IMMEDIATE, then everything or nothing. `synchronous=FULL`, because what we record
    before an APPEND must survive a power cut, or the draft would be laid twice.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path | None = None) -> None:
        connection.isolation_level = None  # no implicit BEGIN: every transaction is one of ours
        self.path = path
        self._inode = inode(path) if path is not None else None
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
            raise_told(error, path)

    @classmethod
    def _prepared(cls, path: Path) -> Ledger:
        """Connected and migrated; `triage list` may well do so in the same moment as the daemon, so a locked file is waited for."""
        patience = time.monotonic() + BUSY_SECONDS
        while True:
            connection = sqlite3.connect(path, check_same_thread=False)
            try:
                ledger = cls(connection, path)
                check_schema(connection, path)
                if connection.execute("pragma journal_mode").fetchone()[0] != "wal":
                    connection.execute("pragma journal_mode = wal")
                connection.execute("pragma synchronous = full")
                if migrations.pending(ledger.db):
                    with ledger.transaction():  # IMMEDIATE: of two processes one migrates, the other finds it done
                        migrations.apply(ledger.db)
                return ledger
            except PassingTrouble:
                connection.close()
                if time.monotonic() > patience:
                    raise
            except sqlite3.OperationalError as error:
                connection.close()
                if "locked" not in str(error) or time.monotonic() > patience:
                    raise
            except BaseException:
                connection.close()
                raise
            time.sleep(0.05)

    @classmethod
    def in_memory(cls, copy_of: Path | None = None) -> Ledger:
        """A database that is forgotten at the end: for tests, and for `--dry-run` with `copy_of`."""
        connection = sqlite3.connect(":memory:", check_same_thread=False)
        if copy_of is not None and copy_of.exists():
            source = sqlite3.connect(f"{copy_of.resolve().as_uri()}?mode=ro", uri=True)
            try:
                source.backup(connection)
            except sqlite3.Error as error:
                raise_told(error, copy_of)
            finally:
                source.close()
        check_schema(connection, copy_of)
        ledger = cls(connection)
        migrations.apply(ledger.db)
        return ledger

    @contextmanager
    def transaction(self, *, synced: bool = True) -> Iterator[Database]:
        """All writes inside become durable together; nested use joins the outer one.

        With `synced` False the disk is not waited for: a kill loses nothing, a power cut may lose this change and those behind
        it up to the next synced one, as if it had come before them. For what would then be done or found once more.
        """
        with self._lock:
            if self._depth:
                yield self.db
                return
            if (gone := self.gone()) is not None:  # first: what must be on record before an APPEND would be written into nothing
                raise gone
            with self._told(), self._waiting_for_disk(synced):
                self.db.conn.execute("begin immediate")
                self._depth = 1
                try:
                    yield self.db
                    self.commit()
                except BaseException:
                    if self.db.conn.in_transaction:  # SQLite itself rolls back when the disk is full
                        with suppress(sqlite3.Error):
                            self.db.conn.execute("rollback")
                    raise
                finally:
                    self._depth = 0

    @contextmanager
    def _waiting_for_disk(self, synced: bool) -> Iterator[None]:
        if synced:
            yield
            return
        self.db.conn.execute("pragma synchronous = normal")
        try:
            yield
        finally:
            self.db.conn.execute("pragma synchronous = full")

    def gone(self) -> GoneError | None:
        """What there is to say when the file at our path is not the one we write into. (SQLite itself does not notice with a WAL.)"""
        if self.path is None or inode(self.path) == self._inode:
            return None
        return GoneError(
            sentence("The database {path} was deleted or replaced while the program ran.", path=self.path),
            sentence(
                "Start the program again: mail is read again from the server, and drafts that lie in Drafts are not laid twice. "
                "To put back a copy, stop the program first."
            ),
        )

    def commit(self) -> None:
        """The boundary at which a change becomes durable (tests cut the power here)."""
        self.db.conn.execute("commit")

    def rows(self, sql: str, *values: object) -> list[Row]:
        """The rows of a query as dictionaries."""
        with self._lock, self._told():
            return list(self.db.query(sql, list(values)))

    def pairs(self, sql: str, *values: object) -> list[tuple[Any, Any]]:
        """The rows of a query for two columns, as they come: where there are hundreds for each mail."""
        with self._lock, self._told():
            found: list[tuple[Any, Any]] = self.db.conn.execute(sql, values).fetchall()
            return found

    def row(self, sql: str, *values: object) -> Row | None:
        """The first row, or None."""
        found = self.rows(sql, *values)
        return found[0] if found else None

    def value(self, sql: str, *values: object) -> Any:
        """The first column of the first row, or None."""
        with self._lock, self._told():
            found = self.db.conn.execute(sql, values).fetchone()
            return found[0] if found else None

    def change(self, sql: str, *values: object, synced: bool = True) -> int:
        """One statement in a transaction of its own (or the running one); the row id it made."""
        with self.transaction(synced=synced) as db:
            return int(db.conn.execute(sql, values).lastrowid or 0)

    def change_many(self, sql: str, rows: list[tuple[object, ...]]) -> None:
        """One statement for many rows."""
        with self.transaction() as db:
            db.conn.executemany(sql, rows)

    def rewrite(self) -> None:
        """Write the file anew without what was deleted, so that deleted bytes are gone from it and from the journal beside it."""
        with self._lock, self._told():
            self.db.conn.execute("pragma secure_delete = on")
            self.db.conn.execute("vacuum")
            self.db.conn.execute("pragma wal_checkpoint(truncate)").fetchall()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What goes wrong with the file, as trouble that says what to do."""
        try:
            yield
        except sqlite3.Error as error:
            raise_told(error, self.path)

    def close(self) -> None:
        """Give the file free; what was committed stays."""
        with self._lock:
            self.db.conn.close()
