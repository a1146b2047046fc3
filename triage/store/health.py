"""Is the database whole? Looked at without changing it, while the daemon may be writing."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from triage.store.database import check_schema


@dataclass(frozen=True, slots=True)
class Health:
    """What a look at the file found."""

    size: int  # octets, with the log that is not yet merged
    mails: int
    damage: str  # what `pragma integrity_check` says; "" = nothing


def health_of(path: Path) -> Health:
    """Open `path` read-only and have SQLite check every page. Raises `sqlite3.Error`, `OSError` and `StoreError`."""
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        return _looked(path, "mode=ro")
    # Nobody writes: immutable spares the -wal and -shm files that reading would make.
    found = _looked(path, "immutable=1")
    if found.damage and log.exists():  # somebody began to write meanwhile
        return _looked(path, "mode=ro")
    return found


def _looked(path: Path, how: str) -> Health:
    size = sum(one.stat().st_size for one in (path, path.with_name(path.name + "-wal")) if one.exists())
    with contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True, timeout=10)) as connection:
        words = [str(row[0]) for row in connection.execute("pragma integrity_check(5)")]
        if words != ["ok"]:
            return Health(size, 0, "; ".join(" ".join(one.split()) for one in words)[:300])
        check_schema(connection, path)
        return Health(size, int(connection.execute("select count(*) from mail").fetchone()[0]), "")
