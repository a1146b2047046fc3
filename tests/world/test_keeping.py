"""The store is kept well: mails are known again, damage and full disks lose nothing, one person can be taken out for good."""

from __future__ import annotations

import base64
import contextlib
import csv
import email
import email.policy
import io
import itertools
import json
import os
import random
import re
import sqlite3
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.letters import CATALOGUE, SELLER, inquiry, letter, newsletter, scam
from tests.world.harness import TestHome, drafts_on_server, until
from tests.world.test_ingest import NOW, Clock, PaperMailbox, intake, outcomes
from triage import daemon, workshop
from triage.cli import cli
from triage.home import find
from triage.laid import LaidDrafts
from triage.listing import entries
from triage.mail.message import parse
from triage.mailbox.pauses import Pauses
from triage.pipeline import Pipeline
from triage.store import DamagedError, Fetched, Store, StoreError
from triage.store import rescue as rescuing
from triage.store.database import Ledger
from triage.store.erasure import Tombstones, holding
from triage.store.erasure import erase as erase_now
from triage.store.export import cell
from triage.store.retention import due, tidy


def run(*arguments: str | Path, stdin: str | None = None) -> Result:
    return CliRunner().invoke(cli, [str(one) for one in arguments], input=stdin)


@pytest.fixture
def store() -> Iterator[Store]:
    opened = Store.in_memory()
    yield opened
    opened.close()


class Desk:
    """A store and the pipeline of one account, without a server."""

    def __init__(self, folder: Path, store: Store) -> None:
        (folder / "config.toml").write_text(SELLER)
        (folder / "catalogue.csv").write_text(CATALOGUE)
        home = find(folder / "config.toml")
        self.store, self.clock = store, Clock()
        worker_sender = parse(b"From: Lago <export@lago-valves.example>\n\n").author
        self.pipeline = Pipeline(
            "box", store, workshop.assessor_of(home, workshop.cached_model()), worker_sender, b"s" * 32, self.clock, timedelta(days=3)
        )
        self.uids = 0

    def get(self, raw: bytes, *, uidvalidity: int = 1, at: datetime = NOW) -> int:
        """A message is fetched and judged; the number of its mail."""
        self.uids += 1
        import hashlib

        self.store.mails.keep("box", "INBOX", uidvalidity, [Fetched(self.uids, raw, hashlib.sha256(raw).hexdigest(), at)], self.clock())
        self.pipeline.handle_waiting(lambda: None)
        return int(self.store.ledger.value("select mail from place where uid = ?", self.uids))

    def drafts(self) -> int:
        return int(self.store.ledger.value("select count(*) from draft"))

    def row(self, number: int) -> dict[str, object]:
        return self.store.ledger.row("select * from mail where id = ?", number) or {}


@pytest.fixture
def desk(tmp_path: Path, store: Store) -> Desk:
    return Desk(tmp_path, store)


# -- which mail it is ------------------------------------------------------------------------------------------


def first_of_two_parts(number: int = 1) -> bytes:
    """An inquiry with a plain and an HTML part."""
    text = email.message_from_bytes(inquiry(number), policy=email.policy.default).get_content()
    mail = email.message_from_bytes(inquiry(number), policy=email.policy.default)
    mail.set_content(text)
    mail.add_alternative("<html><body>" + "".join(f"<p>{line}</p>" for line in text.splitlines()) + "</body></html>", subtype="html")
    mail.set_boundary("one-boundary")
    return mail.as_bytes()


def reordered(raw: bytes) -> bytes:
    head, _, body = raw.partition(b"\n\n")
    return b"\n".join(reversed(head.split(b"\n"))) + b"\n\n" + body


def rewrapped(raw: bytes) -> bytes:
    return raw.replace(b"Subject: Inquiry 1: brass", b"Subject: Inquiry\n 1: =?utf-8?Q?brass?=").replace(b"\nFrom: ", b"\nFROM:\n ")


def on_its_way(raw: bytes) -> bytes:
    stamp = b"Received: from mail.example (mail.example [192.0.2.1]) by mx.lago-valves.example; Fri, 20 Nov 2026 10:00:00 +0100\n"
    return stamp + b"X-MS-Exchange-Organization-SCL: 1\n" + raw


def in_base64(raw: bytes) -> bytes:
    head, _, body = raw.partition(b"\n\n")
    head = re.sub(rb"\nContent-Transfer-Encoding: \S+", b"", head) + b"\nContent-Transfer-Encoding: base64"
    return head + b"\n\n" + base64.encodebytes(body)


RENDERED: dict[str, Callable[[bytes], bytes]] = {
    "headers-in-another-order": reordered,
    "headers-wrapped-anew": rewrapped,
    "received-added": on_its_way,
    "line-ends": lambda raw: raw.replace(b"\n", b"\r\n"),
    "base64": in_base64,
    "all-of-it": lambda raw: on_its_way(in_base64(rewrapped(raw))).replace(b"\n", b"\r\n"),
}


@pytest.mark.parametrize("render", RENDERED.values(), ids=RENDERED.keys())
def test_a_mail_that_the_server_renders_anew_is_the_same_mail(desk: Desk, render):
    """Exchange keeps no bytes: under a new UIDVALIDITY every mail of the folder looks new."""
    raw = inquiry(1)
    first = desk.get(raw)
    again = desk.get(render(raw), uidvalidity=2)
    assert again != first
    assert desk.row(again)["copy_of"] == first
    assert desk.drafts() == 1
    assert len(entries(desk.store, NOW - timedelta(days=9), 9, True)) == 1


def test_other_boundaries_are_the_same_mail(desk: Desk):
    raw = first_of_two_parts()
    assert b"one-boundary" in raw
    first = desk.get(raw)
    again = desk.get(on_its_way(raw.replace(b"one-boundary", b"_000_another_boundary_")), uidvalidity=2)
    assert (desk.row(again)["copy_of"], desk.drafts()) == (first, 1)


def test_the_same_bytes_under_another_uidvalidity_are_one_mail(desk: Desk):
    raw = inquiry(1)
    first = desk.get(raw)
    assert desk.get(raw, uidvalidity=2) == first
    assert (desk.drafts(), len(desk.store.mails.places_of(first))) == (1, 2)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"510 pieces", b"5100 pieces"),
        (b"buyer1@", b"buyer2@"),
        (b"Subject: Inquiry 1", b"Subject: Inquiry 2"),
    ],
    ids=["a-figure", "sender", "subject"],
)
def test_a_used_message_id_over_another_mail_is_for_a_person(desk: Desk, old, new):
    """Not hidden as a copy, and not answered either: which of the two is meant, nobody can tell from the bytes."""
    raw = inquiry(1)
    changed = raw.replace(old, new)
    assert changed != raw
    first, second = desk.get(raw), desk.get(re.sub(rb"Message-ID: \S+", b"Message-ID: <letter-1@import1.example>", changed))
    row = desk.row(second)
    assert (row["copy_of"], row["state"], desk.drafts()) == (None, "judged", 1)
    assert f"Message-ID of mail {first}" in str(json.loads(str(row["no_draft"]))["text"]).replace("{n}", str(first))
    assert desk.store.ledger.value("select kind from action where mail = ?", second) == "hold"
    assert {one["number"] for one in entries(desk.store, NOW - timedelta(days=9), 9, False)} == {first, second}


def test_a_machine_that_uses_one_message_id_for_all_is_no_trouble(desk: Desk):
    """What would get no draft anyway needs no person."""
    for number in (1, 2, 3):
        desk.get(re.sub(rb"Message-ID: \S+", b"Message-ID: <always@valve-weekly.example>", newsletter(number)))
    assert desk.store.ledger.value("select count(*) from action") == 0


def bare(number: int) -> bytes:
    """An inquiry without Message-ID and Date, as some web forms write it."""
    return re.sub(rb"(Message-ID|Date): .*\n", b"", inquiry(number))


def test_the_same_words_without_id_and_date_a_week_later_are_for_a_person(desk: Desk):
    first = desk.get(bare(1))
    within_the_hour = desk.get(on_its_way(bare(1)), at=NOW + timedelta(minutes=2))
    assert desk.row(within_the_hour)["copy_of"] == first
    desk.clock.now += timedelta(days=7)
    later = desk.get(b"X-Form: 1\n" + bare(1), at=NOW + timedelta(days=7))
    assert (desk.row(later)["copy_of"], desk.drafts()) == (None, 1)
    assert desk.store.ledger.value("select kind from action where mail = ?", later) == "hold"
    rebuilt = desk.get(b"X-Form: 2\n" + bare(1), uidvalidity=2, at=NOW + timedelta(days=7))  # which of the two: that day's
    assert desk.row(rebuilt)["copy_of"] == later
    unclear = desk.get(b"X-Form: 3\n" + bare(1), uidvalidity=3, at=NOW + timedelta(days=9))
    assert (desk.row(unclear)["copy_of"], desk.drafts()) == (None, 1)


def test_another_mail_of_the_same_buyer_is_another_mail(desk: Desk):
    desk.get(inquiry(1))
    second = desk.get(letter(11, "Please also quote 900 pcs of LV-200, CIF Le Havre.", sender="Thomas Lindner <buyer1@import1.example>"))
    assert desk.row(second)["copy_of"] is None
    assert "Message-ID" not in str(desk.row(second)["no_draft"])


@pytest.mark.dovecot
def test_mail_moved_between_watched_folders_is_one_mail(home: TestHome):
    home.write(SELLER, "since = 2020-01-01\nfolders = ['INBOX', 'Work']")
    with home.client() as client:
        client.create_folder("Work")
    home.server.deliver(home.user, [inquiry(1), inquiry(2)])
    assert run("once", "--config", home.config).exit_code == 0
    with home.client() as client:
        client.select_folder("INBOX")
        client.move([1], "Work")
        client.delete_messages([2])
        client.expunge()
    assert run("once", "--config", home.config).exit_code == 0
    with home.client() as client:  # and the folder is rebuilt by somebody: another UIDVALIDITY
        before = client.folder_status("Work", ["UIDVALIDITY"])
        client.select_folder("Work")
        (raw,) = (answer[b"BODY[]"] for answer in client.fetch([1], ["BODY.PEEK[]"]).values())
        client.close_folder()
        client.delete_folder("Work")
        until(lambda: made_anew(client, before), 5, "another UIDVALIDITY")
        client.append("Work", raw)
    assert run("once", "--config", home.config).exit_code == 0
    assert len(drafts_on_server(home)) == 2
    store = home.store()
    places = store.ledger.rows("select folder, outcome, mail from place order by seen_at, folder, uid")
    assert [(row["folder"], row["outcome"]) for row in places] == [
        ("INBOX", "stored"),
        ("INBOX", "stored"),
        ("Work", "copy"),
        ("Work", "copy"),
    ]
    assert len({row["mail"] for row in places}) == 2  # the one that was deleted keeps its record
    store.close()


def made_anew(client, before) -> bool:
    """UIDVALIDITY counts seconds: a folder made in the same one may get the same."""
    client.create_folder("Work")
    if client.folder_status("Work", ["UIDVALIDITY"]) != before:
        return True
    client.delete_folder("Work")
    return False


# -- what the server does not give -----------------------------------------------------------------------------


def test_an_empty_fetch_is_tried_for_a_day_and_then_set_aside(store: Store):
    box, clock = PaperMailbox(empty={1}), Clock()
    box.add(1, 2)
    reader = intake(box, store, clock)
    asked: list[timedelta] = []
    while outcomes(store).get(1) != "aside":
        fetches = len(box.fetched)
        reader.read("INBOX")
        asked += [clock.now - NOW] if len(box.fetched) > fetches else []
        clock.now += timedelta(seconds=20)
        assert clock.now - NOW < timedelta(days=3)
    assert timedelta(hours=23) < asked[-1] < timedelta(hours=26)
    gaps = [later - earlier for earlier, later in itertools.pairwise(asked)]
    assert gaps == sorted(gaps), "the pauses grow"
    assert len(asked) == 8
    clock.now += timedelta(days=9)
    fetches = len(box.fetched)
    reader.read("INBOX")
    assert len(box.fetched) == fetches, "set aside is set aside"
    assert outcomes(store) == {1: "aside", 2: "stored"}


def test_one_that_is_given_after_half_a_day_is_read(store: Store):
    box, clock = PaperMailbox(empty={1}), Clock()
    box.add(1)
    reader = intake(box, store, clock)
    for _ in range(13):
        reader.read("INBOX")
        clock.now += timedelta(hours=1)
    assert outcomes(store) == {1: "unfetched"}
    box.empty.clear()
    clock.now += timedelta(hours=12)
    line = reader.read("INBOX")
    assert line is not None
    assert (line.new, line.unfetched, line.missing) == (1, 0, 0)


def test_a_uid_that_vanished_keeps_its_record(desk: Desk):
    box = PaperMailbox()
    box.add(1, 2)
    reader = intake(box, desk.store, desk.clock)
    reader.read("INBOX")
    desk.pipeline.handle_waiting(lambda: None)
    del box.mails[1]
    line = reader.read("INBOX")
    assert line is not None
    assert (line.on_server, line.missing) == (1, 0)
    assert outcomes(desk.store) == {1: "stored", 2: "stored"}
    assert desk.store.ledger.value("select count(*) from mail where verdict is not null") == 2


# -- damage ----------------------------------------------------------------------------------------------------


def header(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(os.urandom(100))


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def page(path: Path) -> None:
    """Garbage in the pages of the `place` and `mail` tables; `quick_check` finds what opening the file does not."""
    store = Store.open(path)
    roots = [row["rootpage"] for row in store.ledger.rows("select rootpage from sqlite_master where name in ('place', 'mail')")]
    size = store.ledger.value("pragma page_size")
    store.close()
    with path.open("r+b") as file:
        for root in roots:
            file.seek((root - 1) * size)
            file.write(os.urandom(size))


DAMAGES: dict[str, Callable[[Path], None]] = {
    "header": header,
    "truncated": truncated,
    "page": page,
    "emptied": lambda path: os.truncate(path, 0),
    "deleted": Path.unlink,
}


@pytest.mark.dovecot
@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_database_is_rebuilt_without_a_second_draft(home: TestHome, damage):
    """Drafts of before are recognised, mail that came meanwhile gets its own, mail from before our time is left alone."""
    with home.client() as client:
        client.append("INBOX", inquiry(1), msg_time=datetime.now(UTC) - timedelta(days=1))
    assert run("once", "--config", home.config).exit_code == 0
    home.server.deliver(home.user, [inquiry(2), newsletter(3), scam(4), inquiry(5)])
    assert run("once", "--config", home.config).exit_code == 0
    laid = drafts_on_server(home)
    assert len(laid) == 2
    damage(home.database)
    home.server.deliver(home.user, [inquiry(6)])
    done = run("once", "--config", home.config)
    assert done.exit_code == 0, done.output
    assert "a new one was made" in done.stderr
    assert "is read again" in done.stderr
    after = drafts_on_server(home)
    assert after[:2] == laid
    assert len(after) == len(set(after)) == 3
    store = home.store()
    found = store.ledger.rows("select outcome, count(*) as n from place group by outcome")
    assert {row["outcome"]: row["n"] for row in found} == {"before": 1, "stored": 5}
    assert store.ledger.value("select count(*) from draft where state = 'saved' and uid is not null and folder = 'Drafts'") == 3
    store.close()
    aside = list((home.folder / "state").glob("damaged-*/triage.db"))
    assert len(aside) == (0 if damage in (DAMAGES["emptied"], DAMAGES["deleted"]) else 1)
    again = run("once", "--config", home.config)
    assert "new one was made" not in again.output
    assert drafts_on_server(home) == after


def test_a_sound_database_is_left_as_it_is(tmp_path: Path):
    path = tmp_path / "triage.db"
    (tmp_path / "secret").write_bytes(b"s" * 32)
    store = Store.open(path)
    store.set_note("a", "b")
    store.close()
    store, rescue = Store.open_or_rescue(path, ["box"], NOW)
    assert (store.note("a"), rescue) == ("b", None)
    store.close()
    assert list(tmp_path.glob("damaged-*")) == []


def test_the_first_run_is_no_rescue(tmp_path: Path):
    store, rescue = Store.open_or_rescue(tmp_path / "triage.db", ["box"], NOW)
    assert rescue is None
    assert store.mails.first_seen("box", "INBOX") is None
    store.close()


def begun(path: Path, when: datetime) -> None:
    store = Store.open(path)
    store.mails.begin_folder("box", "INBOX", 7, [1, 2], when)
    store.mails.begin_folder("box", "INBOX", 8, [1, 2], when + timedelta(days=3))
    store.close()


def test_since_when_we_look_is_read_out_of_the_damaged_file(tmp_path: Path):
    path, when = tmp_path / "triage.db", NOW - timedelta(days=20)
    begun(path, when)
    page(path)
    store, rescue = Store.open_or_rescue(path, ["box"], NOW)
    assert rescue is not None
    assert rescue.began == when
    assert store.mails.first_seen("box", "INBOX") == when
    assert store.mails.first_seen("box", "INBOX", 8) is None, "the folder is looked at anew"
    assert store.mails.first_seen("box", "Other") is None, "a folder that was never watched has no past"
    store.close()


def test_where_nothing_can_be_read_the_secret_tells(tmp_path: Path):
    path, when = tmp_path / "triage.db", datetime(2026, 10, 1, tzinfo=UTC)
    begun(path, NOW)
    (tmp_path / "secret").write_bytes(b"s" * 32)
    os.utime(tmp_path / "secret", (when.timestamp(), when.timestamp()))
    header(path)
    store, rescue = Store.open_or_rescue(path, ["box"], NOW)
    assert rescue is not None
    assert rescue.began == store.mails.first_seen("box", "INBOX") == when
    assert store.mails.first_seen("new account", "INBOX") is None
    store.close()


@pytest.mark.parametrize("steps", [0, 1, 2, 3])
def test_a_kill_in_the_middle_of_the_rescue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int):
    """After any of its renames the next start ends it, and still knows since when to read."""
    path, when = tmp_path / "triage.db", datetime(2026, 10, 1, tzinfo=UTC)
    begun(path, when)
    (tmp_path / "secret").write_bytes(b"s" * 32)
    os.utime(tmp_path / "secret", (when.timestamp(), when.timestamp()))
    header(path)
    replace, count = os.replace, 0
    made = rescuing._begin_again

    def crashed(*values: object) -> None:
        made(*values)  # type: ignore[arg-type]
        for name in ("-wal", "-shm"):
            path.with_name(path.name + name).write_bytes(b"what a crash left")

    monkeypatch.setattr(rescuing, "_begin_again", crashed)

    def killed(*names: object) -> None:
        nonlocal count
        if count == steps:
            raise KeyboardInterrupt
        count += 1
        replace(*names)  # type: ignore[arg-type]

    monkeypatch.setattr(rescuing.os, "replace", killed)
    with pytest.raises(KeyboardInterrupt):
        Store.open_or_rescue(path, ["box"], NOW)
    monkeypatch.undo()
    store, _ = Store.open_or_rescue(path, ["box"], NOW + timedelta(minutes=1))
    assert store.mails.first_seen("box", "INBOX") == when
    store.close()
    assert rescuing.damage(path) is None


def test_commands_that_only_look_do_not_repair(tmp_path: Path):
    (tmp_path / "config.toml").write_text(SELLER)
    (tmp_path / "catalogue.csv").write_text(CATALOGUE)
    (tmp_path / "state").mkdir()
    begun(tmp_path / "state" / "triage.db", NOW)
    header(tmp_path / "state" / "triage.db")
    done = run("list", "--config", tmp_path / "config.toml")
    assert done.exit_code == 1
    assert "is damaged" in done.stderr
    assert "triage once" in done.stderr
    assert list((tmp_path / "state").glob("damaged-*")) == []


def test_drafts_are_looked_through_once_a_process():
    """Thousands of drafts of people's own lie there: each is looked at once, ours not again."""

    class Counting(PaperMailbox):
        looked = 0

        def headers(self, uids, names):
            for one in super().headers(uids, names):
                self.looked += 1
                yield one

    box, laid = Counting(), LaidDrafts()
    box.add(*range(1, 101))
    assert laid.find("<letter-7@import7.example>", "Drafts", box)[1] == 7
    assert laid.find("<none@x>", "Drafts", box)[1] is None
    assert box.looked == 100
    box.add(101)
    laid.add("<letter-101@import101.example>", None, 101)
    assert laid.find("<letter-101@import101.example>", "Drafts", box)[1] == 101
    assert box.looked == 100
    box.add(102)
    assert laid.find("<letter-102@import102.example>", "Drafts", box)[1] == 102
    assert box.looked == 101
    box.uidvalidity = 2
    assert laid.find("<letter-3@import3.example>", "Drafts", box)[1] == 3


# -- a disk that does not take it ------------------------------------------------------------------------------


def worker_of(home: TestHome) -> daemon.Worker:
    found = find(home.config)
    store = Store.open(found.database)
    return daemon.workers_of(found, store, workshop.assessor_of(found, workshop.cached_model()))[0]


def finished(store: Store, mails: int) -> bool:
    waiting = store.ledger.value("select count(*) from mail where state <> 'judged'")
    return (
        store.ledger.value("select count(*) from place") == mails
        and not waiting
        and not store.ledger.value("select 1 from action where state = 'open'")
    )


@pytest.mark.dovecot
def test_a_disk_that_is_full_now_and_then_loses_nothing(home: TestHome, monkeypatch: pytest.MonkeyPatch):
    """Every other commit fails, for as long as it takes; no mail is blamed for it."""
    home.write(SELLER, "since = 2020-01-01")
    mails = [maker(number) for number in (2, 5, 6) for maker in (inquiry, newsletter)]
    home.server.deliver(home.user, mails)
    worker = worker_of(home)
    commit, dice, failures = Ledger.commit, random.Random(3), 0

    def sometimes(ledger: Ledger) -> None:
        nonlocal failures
        if dice.random() < 0.5:
            failures += 1
            raise sqlite3.OperationalError("database or disk is full")
        commit(ledger)

    monkeypatch.setattr(Ledger, "commit", sometimes)
    for _ in range(400):
        with contextlib.suppress(StoreError):
            worker.one_pass()
        if finished(worker.store, len(mails)):
            break
    monkeypatch.undo()
    assert failures > 10
    assert finished(worker.store, len(mails))
    assert worker.store.ledger.value("select max(tries) from mail") <= 2
    assert worker.store.ledger.value("select count(*) from mail") == len(mails)
    drafts = drafts_on_server(home)
    assert len(drafts) == len(set(drafts)) == 3
    worker.mailbox.close()
    worker.store.close()


@pytest.mark.dovecot
def test_the_daemon_waits_for_room_on_the_disk(home: TestHome):
    home.write(SELLER, "since = 2020-01-01")
    worker = worker_of(home)
    worker.one_pass()
    worker.pauses = Pauses(first=0.02, longest=0.05, refused=0.05)
    connection = worker.store.ledger.db.conn
    (pages,) = connection.execute("pragma page_count").fetchone()
    connection.execute(f"pragma max_page_count = {pages}")  # not one page more: SQLite's own "disk full"
    filler = bytes(random.Random(1).choices(b"abcdefghijklmnopqrstuvwxyz", k=40_000))
    mails = [inquiry(1).replace(b"Best regards", filler + b"\n\nBest regards"), inquiry(2), newsletter(3)]
    home.server.deliver(home.user, mails)
    seen: list[str] = []
    told, worker._trouble = worker._trouble, lambda what, remedy: (seen.append(what), told(what, remedy))[1]  # type: ignore[method-assign]
    thread = threading.Thread(target=worker.run)
    thread.start()
    try:
        until(lambda: len(seen) >= 3, 20, "three attempts on the full disk")
        assert all("disk is full" in what for what in seen)
        with worker.store.ledger._lock:
            connection.execute("pragma max_page_count = 1000000")
        until(lambda: finished(worker.store, 3), 20, "all mail, once there is room")
    finally:
        worker.stop()
        thread.join(10)
    assert len(drafts_on_server(home)) == 2
    worker.store.close()


@pytest.mark.dovecot
def test_a_read_only_home_is_told_and_nothing_is_done(home: TestHome):
    home.write(SELLER, "since = 2020-01-01")
    worker = worker_of(home)
    home.server.deliver(home.user, [inquiry(1)])
    worker.store.ledger.db.conn.execute("pragma query_only = on")
    with pytest.raises(StoreError) as caught:
        worker.one_pass()
    assert "may write in that folder" in str(caught.value.remedy)
    worker.store.ledger.db.conn.execute("pragma query_only = off")
    assert drafts_on_server(home) == []
    worker.one_pass()
    assert len(drafts_on_server(home)) == 1
    worker.mailbox.close()
    worker.store.close()


def test_a_lock_that_cannot_be_written_is_a_sentence(tmp_path: Path):
    (tmp_path / "catalogue.csv").write_text(CATALOGUE)
    (tmp_path / "config.toml").write_text(f"{SELLER}\n[[accounts]]\nname = 'a'\nhost = 'localhost'\nuser = 'u'\npassword_env = 'X'\n")
    (tmp_path / "state" / "lock").mkdir(parents=True)
    done = run("once", "--config", tmp_path / "config.toml")
    assert done.exit_code == 1
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.output


@pytest.mark.dovecot
def test_damage_while_it_runs_ends_the_run(home: TestHome, monkeypatch: pytest.MonkeyPatch):
    """The next start repairs it; to go on would record half of what is done."""
    worker = worker_of(home)
    monkeypatch.setattr(Ledger, "commit", lambda ledger: (_ for _ in ()).throw(sqlite3.DatabaseError("database disk image is malformed")))
    with pytest.raises(DamagedError) as caught:
        daemon.Daemon([worker]).run(signals=False)
    assert "moved aside" in str(caught.value.remedy)
    worker.store.close()


def test_a_failed_commit_leaves_the_ledger_usable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    store = Store.open(tmp_path / "triage.db")
    commit = Ledger.commit
    monkeypatch.setattr(Ledger, "commit", lambda ledger: (_ for _ in ()).throw(sqlite3.OperationalError("database or disk is full")))
    with pytest.raises(StoreError):
        store.set_note("a", "1")
    monkeypatch.setattr(Ledger, "commit", commit)
    assert store.note("a") is None
    store.set_note("a", "2")
    assert store.note("a") == "2"
    store.close()


# -- how long mail is kept -------------------------------------------------------------------------------------


def test_old_bytes_are_dropped_and_the_verdict_still_explains(tmp_path: Path):
    (tmp_path / "state").mkdir()
    store = Store.open(tmp_path / "state" / "triage.db")
    desk = Desk(tmp_path, store)
    raw = inquiry(1)
    old, held, broken = desk.get(raw), desk.get(inquiry(2)), desk.get(scam(3))
    store.ledger.change("update action set state = 'done' where mail <> ?", held)
    store.mails.set_aside(broken, "a person looks", NOW)
    desk.clock.now += timedelta(days=20)
    young = desk.get(inquiry(4), at=desk.clock.now)
    store.ledger.change("update action set state = 'done' where mail = ?", young)
    later = NOW + timedelta(days=31)
    assert tidy(store.ledger, 0, later) == 0
    assert tidy(store.ledger, 30, later) == 1
    kept = {number: bool(store.mails.mail(number).raw) for number in (old, held, broken, young)}
    assert kept == {old: False, held: True, broken: True, young: True}
    assert not due(store.ledger, later + timedelta(hours=23))
    assert due(store.ledger, later + timedelta(hours=25))
    assert due(store.ledger, later - timedelta(days=2)), "the clock was set back"
    assert desk.get(raw, uidvalidity=2) == old, "known again by its hash"
    store.close()
    done = run("explain", "--config", tmp_path / "config.toml", str(old))
    assert done.exit_code == 0, done.output
    assert "no longer kept" in done.output
    assert "buyer1@import1.example" in done.output
    assert "LV-" in done.output
    assert "no longer kept" not in run("explain", "--config", tmp_path / "config.toml", str(young)).output


@pytest.mark.dovecot
def test_the_daemon_tidies_once_a_day(home: TestHome):
    home.write(SELLER, "since = 2020-01-01", "[store]\nkeep_raw_days = 30")
    home.server.deliver(home.user, [inquiry(1), newsletter(2)])
    worker = worker_of(home)
    worker.one_pass()
    count = "select count(*) from mail where length(raw) > 0"
    assert worker.store.ledger.value(count) == 2
    worker.clock = lambda: datetime.now(UTC) + timedelta(days=40)
    worker.one_pass()
    assert worker.store.ledger.value(count) == 0
    worker.mailbox.close()
    worker.store.close()


# -- one person taken out --------------------------------------------------------------------------------------

ANA = "buyer8@import8.example"


def to_ana(number: int) -> bytes:
    return letter(
        number, "The papers, as agreed.", sender="Forwarder <ops@forwarder.example>", to=f"export@lago-valves.example, Ana <{ANA.upper()}>"
    )


def in_the_files(folder: Path, *needles: bytes) -> list[str]:
    """Which files of the home still hold one of these bytes."""
    return [str(path) for path in folder.rglob("*") if path.is_file() and any(needle in path.read_bytes() for needle in needles)]


@pytest.mark.dovecot
def test_one_person_is_taken_out_and_does_not_come_back(home: TestHome):
    home.write(SELLER, "since = 2020-01-01")
    answer = letter(90, "The price is ...", subject="Re: valves", sender="export@lago-valves.example", to=ANA)
    quoted = letter(
        91, f"As {ANA} told you, we buy together. Please quote 700 pcs of LV-300, DAP Brno.", sender="Jan <jan@brno-trade.example>"
    )
    home.server.deliver(home.user, [inquiry(8), inquiry(9), to_ana(20), quoted, newsletter(7)])
    with home.client() as client:
        client.append("Sent", answer, flags=("\\Seen",))
    assert run("once", "--config", home.config).exit_code == 0
    store = home.store()
    blobs = [
        row["raw"]
        for row in store.ledger.rows(
            "select raw from mail where from_email = ? union all select raw from draft where recipients like '%import8%'", ANA
        )
    ]
    assert len(blobs) == 2
    needles = [b"import8.example", b"Suministros Turia", *(blob[40:100] for blob in blobs)]
    store.close()
    assert in_the_files(home.folder / "state", *needles)
    refused = run("erase", ANA, "--config", home.config, stdin="n\n")
    assert refused.exit_code == 1
    assert "Nothing was erased" in refused.stderr
    unknown = run("erase", "nobody@import99.example", "--config", home.config)
    assert (unknown.exit_code, unknown.stdout.splitlines()[0]) == (0, "Nothing of nobody@import99.example is on record.")
    assert "0 addresses" in run("erase", "--list", "--config", home.config).output
    done = run("erase", f" <{ANA.title()}>", "--yes", "--config", home.config)
    assert done.exit_code == 0, done.output
    assert re.search(r"2 mails, \d drafts, 1 mail sent to it", done.output)
    assert "drafts of ours were laid" in done.output
    assert "Other people's mails name the address" in done.output
    store = home.store()
    (named,) = holding(store.ledger, ANA).mentions
    store.ledger.change("update mail set raw = x'', verdict = null, earlier = null where id = ?", named)  # his words are not hers
    store.ledger.rewrite()
    assert found_outcomes(store) == {"erased": 2, "stored": 3}
    store.close()
    assert in_the_files(home.folder / "state", *needles) == []
    again = run("once", "--config", home.config)
    assert "5 on the server, 5 on record, 0 new" in again.output
    # the database is lost: all is read from the server again, but for her
    home.database.unlink()
    assert run("once", "--config", home.config).exit_code == 0
    store = home.store()
    assert found_outcomes(store) == {"erased": 2, "stored": 3}
    found = holding(store.ledger, ANA)
    assert (found.mails, found.drafts, found.sent) == ((), 0, 0)
    store.close()
    # she writes anew
    with home.client() as client:
        client.append(
            "INBOX",
            inquiry(16).replace(b"import16", b"import8").replace(b"buyer16", b"buyer8"),
            msg_time=datetime.now(UTC) + timedelta(seconds=5),
        )
    assert run("once", "--config", home.config).exit_code == 0
    store = home.store()
    assert found_outcomes(store) == {"erased": 2, "stored": 4}
    store.close()
    assert "1 address was erased" in run("erase", "--list", "--config", home.config).output


def found_outcomes(store: Store) -> dict[str, int]:
    return {row["outcome"]: row["n"] for row in store.ledger.rows("select outcome, count(*) as n from place group by outcome")}


@pytest.mark.parametrize(
    "address", ["export@lago-valves.example", "EXPORT@Lago-Valves.example", "lago-valves.example", "@x.example", "x@", ""]
)
def test_not_every_address_can_be_erased(tmp_path: Path, store: Store, address: str):
    Desk(tmp_path, store)
    done = run("erase", address, "--yes", "--config", tmp_path / "config.toml")
    assert done.exit_code == 1
    assert re.search(r"own address|is not an e-mail address", done.stderr)


def test_nobody_is_erased_while_the_daemon_runs(tmp_path: Path):
    """It would write down again what it holds in memory."""
    (tmp_path / "state").mkdir()
    store = Store.open(tmp_path / "state" / "triage.db")
    number = Desk(tmp_path, store).get(inquiry(8))
    held = daemon.lock(find(tmp_path / "config.toml"))
    done = run("erase", ANA, "--yes", "--config", tmp_path / "config.toml")
    held.release()
    assert done.exit_code == 1
    assert "Another triage runs" in done.stderr
    assert store.mails.mail(number).raw
    assert not (tmp_path / "state" / "erased").exists()
    store.close()


def test_a_longer_address_and_a_copy_and_a_platform(desk: Desk, tmp_path: Path):
    """`ann@x` is not `joann@x`; a copy of an erased mail is erased; a mail that only mentions is not."""
    raw = inquiry(1)
    first = desk.get(raw)
    copy = desk.get(on_its_way(raw))
    other = desk.get(inquiry(2).replace(b"buyer2@import2", b"otherbuyer1@import1"))
    found = holding(desk.store.ledger, "BUYER1@import1.example")
    assert found.mails == (first, copy)
    assert found.mentions == (other,), "its letters stand in it, and a person may look"
    erase_now(desk.store.ledger, "buyer1@import1.example", found.mails)
    assert [row["id"] for row in desk.store.ledger.rows("select id from mail")] == [other]
    assert desk.store.ledger.value("select count(*) from draft where mail = ?", other) == 1
    assert desk.store.ledger.value("select count(*) from reference") == 0


def test_tombstones_name_nobody_and_end_with_the_day(tmp_path: Path):
    stones = Tombstones(tmp_path / "erased", b"s" * 32)
    stones.add("Ana@Buyer.example", NOW)
    assert b"ana" not in (tmp_path / "erased").read_bytes().lower()
    with (tmp_path / "erased").open("ab") as file:
        file.write(b"half a li")  # a power cut
    stones = Tombstones(tmp_path / "erased", b"s" * 32)
    stones.add("bo@buyer.example", NOW)
    stones = Tombstones(tmp_path / "erased", b"s" * 32)
    assert len(stones) == 2
    mail = letter(1, "Hello", sender="Ana <ANA@buyer.example>", when=NOW - timedelta(days=40))
    assert stones.cover(mail, NOW - timedelta(days=40))
    assert stones.cover(mail, NOW + timedelta(days=9)), "moved to another provider, which says it came today"
    assert not stones.cover(letter(2, "Hello", sender="Ana <ana@buyer.example>", when=NOW + timedelta(days=1)), NOW + timedelta(days=1))
    assert not stones.cover(letter(3, "ana@buyer.example", sender="Cy <cy@buyer.example>", when=NOW - timedelta(days=40)), NOW)
    assert not Tombstones(tmp_path / "erased", b"t" * 32).cover(mail, NOW - timedelta(days=40)), "another home's secret"


def test_a_form_of_an_erased_person_is_erased_once_it_is_read(desk: Desk, tmp_path: Path):
    """A platform sends it: only its text names the buyer."""
    body = "You have a new inquiry.\n\nName: Ana Ferrer\nEmail: ana@buyer.example\nCountry: Spain\nMessage: Please quote 500 pcs of LV-100, CIF Valencia.\n"
    raw = letter(1, body, subject="New message from your website contact form", sender="Website <noreply@lago-valves.example>")
    number = desk.get(raw)
    if desk.row(number)["from_email"] != "ana@buyer.example":
        pytest.skip("this form is not read as one")
    stones = Tombstones(tmp_path / "erased", b"s" * 32)
    stones.add("ana@buyer.example", NOW + timedelta(hours=1))
    erase_now(desk.store.ledger, "ana@buyer.example", holding(desk.store.ledger, "ana@buyer.example").mails)
    desk.pipeline.tombstones = stones
    desk.store.mails.keep("box", "INBOX", 2, [Fetched(1, raw, "again", NOW)], NOW)
    desk.pipeline.handle_waiting(lambda: None)
    assert found_outcomes(desk.store) == {"erased": 2}
    assert desk.store.ledger.value("select count(*) from mail") == 0


# -- what goes out ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+49 911 555", "'+49 911 555"),
        ("-1+1", "'-1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("  =1", "'  =1"),
        ("＝1+1", "'＝1+1"),
        (["=1", "b"], "'=1; b"),
        ("a=b", "a=b"),
        ('Ferrer, "Ana"', 'Ferrer, "Ana"'),
        ("2026-11-20", "2026-11-20"),
        (-5, "-5"),
        (0.25, "0.25"),
        (None, ""),
        (True, "yes"),
        ("\x1b[31mred\x00", "[31mred"),
    ],
)
def test_a_cell_is_never_a_formula(value, shown):
    assert cell(value) == shown


def test_what_is_on_record_as_csv_and_json(tmp_path: Path):
    (tmp_path / "state").mkdir()
    store = Store.open(tmp_path / "state" / "triage.db")
    desk = Desk(tmp_path, store)
    desk.get(inquiry(1))
    desk.get(inquiry(2).replace(b"Subject: Inquiry", b"Subject: =cmd|calc!A1 Inquiry"))
    desk.get(scam(3))
    store.close()
    config = tmp_path / "config.toml"
    done = run("export", tmp_path / "mails.csv", "--config", config)
    assert done.exit_code == 0, done.output
    assert "3 rows written" in done.output
    raw = (tmp_path / "mails.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    assert [row["kind"] for row in rows] == ["inquiry", "inquiry", "fraud"]
    assert rows[1]["subject"].startswith("'=cmd")
    assert rows[0]["phone"].startswith("'+49")
    assert b"Kindly send" not in raw
    assert b"Industriestr" not in raw
    done = run("export", "--format", "json", "-", "--config", config)
    objects = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["from"] for one in objects[:2]] == ["buyer1@import1.example", "buyer2@import2.example"]
    assert objects[1]["subject"].startswith("=cmd")
    assert objects[0]["draft"] == "planned"
    assert run("export", "--what", "buyers", tmp_path / "buyers.json", "--config", config).exit_code == 0
    buyers = [json.loads(line) for line in (tmp_path / "buyers.json").read_text("utf-8").splitlines()]
    assert [(one["email"], one["mails"]) for one in buyers] == [("buyer1@import1.example", 1), ("buyer2@import2.example", 1)]
    assert run("export", "--what", "drafts", tmp_path / "drafts.csv", "--config", config).exit_code == 0
    failed = run("export", tmp_path / "no" / "folder.csv", "--config", config)
    assert failed.exit_code == 1
    assert "cannot be written" in failed.stderr
    assert sorted(path.name for path in tmp_path.glob(".*")) == [], "no half file is left"


def test_compact_makes_the_file_small_again(tmp_path: Path):
    (tmp_path / "config.toml").write_text(SELLER)
    (tmp_path / "catalogue.csv").write_text(CATALOGUE)
    (tmp_path / "state").mkdir()
    store = Store.open(tmp_path / "state" / "triage.db")
    store.mails.keep("box", "INBOX", 1, [Fetched(n, os.urandom(50_000), str(n), NOW) for n in range(40)], NOW)
    store.ledger.change("update mail set raw = x''")
    store.close()
    before = (tmp_path / "state" / "triage.db").stat().st_size
    done = run("compact", "--config", tmp_path / "config.toml")
    assert done.exit_code == 0, done.output
    assert (tmp_path / "state" / "triage.db").stat().st_size < before / 5
