"""The database file: whole changes, several processes, a damaged or forbidden file."""

from __future__ import annotations

import os
import sqlite3
import stat
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from triage.errors import TriageError
from triage.store import DamagedError, Fetched, Store

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def test_opening_at_the_same_moment(tmp_path: Path):
    """The daemon starts while somebody looks with `triage list`."""
    path, troubles = tmp_path / "triage.db", []

    def open_it() -> None:
        try:
            Store.open(path).close()
        except Exception as error:
            troubles.append(error)

    threads = [threading.Thread(target=open_it) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert troubles == []


def test_a_change_is_whole_or_not_at_all(tmp_path: Path):
    store = Store.open(tmp_path / "triage.db")

    def cut() -> None:
        with store.transaction():
            store.mails.keep("box", "INBOX", 1, [Fetched(1, b"one", "hash-1", NOW)], NOW)
            raise RuntimeError("the power is cut")

    with pytest.raises(RuntimeError):
        cut()
    assert store.mails.known_uids("box", "INBOX", 1) == set()
    store.mails.keep("box", "INBOX", 1, [Fetched(1, b"one", "hash-1", NOW)], NOW)
    store.close()
    assert Store.open(tmp_path / "triage.db").mails.known_uids("box", "INBOX", 1) == {1}


@pytest.mark.skipif(os.name != "posix", reason="file modes are a matter of POSIX systems")
def test_only_the_user_can_read_it(tmp_path: Path):
    Store.open(tmp_path / "state" / "triage.db").close()
    assert stat.S_IMODE((tmp_path / "state" / "triage.db").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "state").stat().st_mode) == 0o700


def test_a_damaged_file_is_told_with_a_remedy(tmp_path: Path):
    (tmp_path / "triage.db").write_bytes(b"SQLite format 3\0" + b"garbage" * 1000)
    with pytest.raises(TriageError) as caught:
        Store.open(tmp_path / "triage.db")
    assert "is damaged" in str(caught.value)
    assert "moved aside" in str(caught.value.remedy)


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be deleted there")
@pytest.mark.parametrize("what", ["deleted", "replaced", "moved away"])
def test_a_file_that_is_gone_takes_nothing_more(what: str, tmp_path: Path):
    """SQLite goes on writing into the nameless file; what must be on record before a draft is laid would be lost."""
    path = tmp_path / "triage.db"
    copy = Store.open(tmp_path / "copy.db")
    copy.close()
    store = Store.open(path)
    store.set_note("a", "b")
    assert store.gone() is None
    if what == "deleted":
        path.unlink()
    elif what == "replaced":
        os.replace(tmp_path / "copy.db", path)
    else:
        path.rename(tmp_path / "elsewhere.db")
    with pytest.raises(DamagedError) as caught:
        store.set_note("a", "c")
    assert "was deleted or replaced while the program ran" in str(caught.value)
    assert str(store.gone()) == str(caught.value)
    store.close()


def test_a_file_of_a_newer_version_is_left_alone(tmp_path: Path):
    path = tmp_path / "triage.db"
    store = Store.open(path)
    store.ledger.change("insert into _sqlite_migrations (migration_set, name, applied_at) values ('triage', 'm999_later', '')")
    store.close()
    before = path.read_bytes()
    for opened in (Store.open, Store.in_memory, lambda one: Store.open_or_rescue(one, ["box"], NOW)):
        with pytest.raises(TriageError, match="newer version of this program \\(m999_later\\)"):
            opened(path)
    assert path.read_bytes() == before
    assert list(tmp_path.glob("damaged-*")) == []


def test_a_file_of_another_program_is_left_alone(tmp_path: Path):
    path = tmp_path / "triage.db"
    with sqlite3.connect(path) as other:
        other.execute("create table mail (x)")
    other.close()
    with pytest.raises(TriageError, match="another program"):
        Store.open(path)


def test_a_copy_in_memory_leaves_the_file_alone(tmp_path: Path):
    path = tmp_path / "triage.db"
    store = Store.open(path)
    store.mails.keep("box", "INBOX", 1, [Fetched(1, b"one", "hash-1", NOW)], NOW)
    copy = Store.in_memory(path)
    copy.mails.keep("box", "INBOX", 1, [Fetched(2, b"two", "hash-2", NOW)], NOW)
    assert copy.mails.known_uids("box", "INBOX", 1) == {1, 2}
    assert store.mails.known_uids("box", "INBOX", 1) == {1}
    copy.close()
    store.close()


def test_raw_bytes_come_back_as_they_were(tmp_path: Path):
    store = Store.in_memory()
    raw = bytes(range(256)) * 40
    (number,) = store.mails.keep("box", "INBOX", 1, [Fetched(1, raw, "hash", NOW)], NOW)
    kept = store.mails.begin(number)
    assert (kept.raw, kept.tries, kept.received_at) == (raw, 1, NOW)
    with pytest.raises(KeyError):
        store.mails.mail(99)


def test_hostile_text_is_data(tmp_path: Path):
    store = Store.in_memory()
    name = "'); drop table mail; --"
    store.mails.keep(name, name, 1, [Fetched(1, b"x", name, NOW)], NOW)
    store.set_note(name, name)
    assert store.note(name) == name
    assert store.mails.known_uids(name, name, 1) == {1}
    assert isinstance(store.ledger.db.conn, sqlite3.Connection)


def test_only_what_can_be_found_again_does_not_wait_for_the_disk(tmp_path: Path):
    """SQLite waits for the disk at each commit (2) but for those that ask it not to (1), and for those behind them again."""
    ledger = Store.open(tmp_path / "triage.db").ledger
    waits = []
    for synced in (True, False, True):
        with ledger.transaction(synced=synced):
            waits.append(ledger.value("pragma synchronous"))
    with pytest.raises(ZeroDivisionError), ledger.transaction(synced=False):
        raise ZeroDivisionError
    waits.append(ledger.value("pragma synchronous"))
    assert waits == [2, 1, 2, 2]
    ledger.close()
