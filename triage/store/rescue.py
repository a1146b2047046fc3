"""A damaged database is moved aside and built anew, empty; mail is then read again from the server.

What keeps that from doubling drafts is not in here: the Message-ID of a draft comes from the home's secret and the
mail's bytes, so a draft that lies in Drafts already is recognised there (`pipeline`). What keeps the new database
from taking all mail for mail from before our time is: it is told since when we have been looking - by folder, where
the damaged file can still be read; otherwise since the secret was made, which was at the first run.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from triage.store.database import DamagedError, Ledger, moment, raise_told, trouble_of

JOURNALS = ("-wal", "-shm")
EARLIEST = datetime(2020, 1, 1, tzinfo=UTC)  # a moment before it is garbage


@dataclass(frozen=True, slots=True)
class Rescue:
    """What was done about a database that could not be used."""

    why: str  # "database disk image is malformed", or "missing"
    folder: Path | None  # where the damaged file lies now; None when there was none
    began: datetime | None  # since when mail is read again; None = nothing is known, as at a first run


def opened(path: Path, accounts: Sequence[str], now: datetime) -> tuple[Ledger, Rescue | None]:
    """The database at `path`, checked first and rebuilt if need be. The home's lock must be held. Raises `StoreError`.

    A file that is not there (or empty) although the secret beside it is was deleted or cut off: that is a rescue too.
    """
    try:
        began = _made(path.with_name("secret"), now)
        _finish(path, now)
        there = path.exists() and path.stat().st_size > 0
        if not there and began is None:
            return Ledger.open(path), None  # the first run
        why = damage(path) if there else "missing"
        if why is None:
            return Ledger.open(path), None
        seen = _first_seen(path, now) if there else None
        fresh = _fresh(path)
        _remove(fresh)
        with closing(Ledger.open(fresh)) as ledger:
            _begin_again(ledger, seen, accounts, began)
        folder = _move_aside(path, now) if there else None
        os.replace(fresh, path)
        return Ledger.open(path), Rescue(why, folder, min(when for _, _, when in seen) if seen else began)
    except OSError as error:
        raise_told(error, path)


def damage(path: Path) -> str | None:
    """What is wrong with the database file; None = sound. Raises `StoreError` when it cannot be looked at.

    `quick_check` reads every page once: about a second for a gigabyte.
    """
    try:
        with closing(sqlite3.connect(path, timeout=10)) as connection:
            found = [str(row[0]) for row in connection.execute("pragma quick_check(1)")]
    except sqlite3.DatabaseError as error:
        trouble = trouble_of(error, path)
        if isinstance(trouble, DamagedError):
            return str(error)
        raise_told(error, path)
    return None if found == ["ok"] else found[0] if found else "unreadable"


def copies_aside(state: Path) -> list[Path]:
    """The folders that damaged databases were moved to: they still hold mail."""
    return sorted(folder for folder in state.glob("damaged-*") if folder.is_dir())


def _first_seen(path: Path, now: datetime) -> list[tuple[str, str, datetime]] | None:
    """(account, folder, when it was first looked at) as far as the damaged file tells; None when it tells nothing."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            rows = connection.execute("select account, name, min(first_seen) from folder group by account, name").fetchall()
    except sqlite3.Error:
        return None
    found: list[tuple[str, str, datetime]] = []
    for account, name, text in rows:
        try:
            when = datetime.fromisoformat(text)
        except (TypeError, ValueError):
            return None
        if not isinstance(account, str) or not isinstance(name, str) or when.tzinfo is None or not EARLIEST <= when <= now:
            return None
        found.append((account, name, when))
    return found or None


def _begin_again(ledger: Ledger, seen: Sequence[tuple[str, str, datetime]] | None, accounts: Iterable[str], began: datetime | None) -> None:
    """Tell an empty database since when we have been looking: for these folders, or else for all folders of these accounts."""
    with ledger.transaction():
        if seen:  # generation 0 is none of the server's: UIDVALIDITY is never 0 (RFC 3501 9, nz-number)
            ledger.change_many(
                "insert into folder (account, name, uidvalidity, first_seen) values (?, ?, 0, ?)",
                [(account, name, moment(when)) for account, name, when in seen],
            )
        elif began is not None:
            ledger.change_many("insert into note (key, value) values (?, ?)", [(f"began:{account}", moment(began)) for account in accounts])


def _made(secret: Path, now: datetime) -> datetime | None:
    """When the home's secret was made: it is written once, at the first run."""
    try:
        return min(datetime.fromtimestamp(secret.stat().st_mtime, UTC), now)
    except FileNotFoundError:
        return None


def _fresh(path: Path) -> Path:
    return path.with_name(path.name + ".new")


def _remove(path: Path) -> None:
    for name in ("", *JOURNALS):
        path.with_name(path.name + name).unlink(missing_ok=True)


def _move_aside(path: Path, now: datetime) -> Path:
    """Move the file and its journals into a folder of their own; a rename needs no room on a full disk.

    The journals go first: SQLite would play a journal left behind into the new database.
    """
    folder = path.with_name(f"damaged-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}")
    folder.mkdir(mode=0o700, exist_ok=True)
    for name in (*JOURNALS, ""):
        source = path.with_name(path.name + name)
        if source.exists():
            os.replace(source, folder / source.name)
    return folder


def _finish(path: Path, now: datetime) -> None:
    """After a kill in the middle of a rescue: the new file takes its place, or is made again."""
    fresh = _fresh(path)
    if not fresh.exists():
        return
    if path.exists():
        _remove(fresh)
        return
    if any(path.with_name(path.name + name).exists() for name in JOURNALS):
        _move_aside(path, now)
    os.replace(fresh, path)
