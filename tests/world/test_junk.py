"""The junk folder is read like the others, and nothing happens there: no draft, no mark, no move, until a person moves a mail."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from sqlite_utils import Database

from tests.letters import SELLER, inquiry, newsletter, scam
from tests.world.harness import TestHome, Zygote, drafts_on_server, recorded, settled, until
from triage import workshop
from triage.cli import cli
from triage.daemon import Worker, workers_of
from triage.handbook.intent import IntentModel
from triage.home import find
from triage.store import Store
from triage.store.junk import only_in_junk
from triage.store.migrations import migrations

pytestmark = pytest.mark.dovecot


@pytest.fixture(scope="module")
def model() -> IntentModel | None:
    return workshop.cached_model()


@pytest.fixture
def worker(home: TestHome, model: IntentModel | None) -> Iterator[Worker]:
    """A worker that has had its first look at the empty mailbox."""
    made = work_on(home, model)
    yield made
    made.mailbox.close()
    made.store.close()


def work_on(home: TestHome, model: IntentModel | None) -> Worker:
    read = find(home.config)
    made = workers_of(read, Store.open(read.database), workshop.assessor_of(read, model))[0]
    made.one_pass()
    return made


def put(home: TestHome, folder: str, *mails: bytes, when: datetime | None = None) -> None:
    with home.client() as client:
        for raw in mails:
            client.append(folder, raw, msg_time=when)


def move(home: TestHome, source: str, target: str) -> None:
    """All mail of a folder, as a person moves it."""
    with home.client() as client:
        client.select_folder(source)
        client.move(client.search("ALL"), target)


def listed(home: TestHome, *options: str) -> list[dict[str, Any]]:
    done = CliRunner().invoke(cli, ["list", "--config", str(home.config), "--json", *options])
    assert done.exit_code == 0, done.output
    rows: list[dict[str, Any]] = json.loads(done.stdout)
    return rows


def flags(home: TestHome, folder: str) -> list[tuple[bytes, ...]]:
    with home.client() as client:
        client.select_folder(folder, readonly=True)
        uids = client.search("ALL")
        answers = client.fetch(uids, ["FLAGS"]).values() if uids else ()
        return [tuple(flag for flag in answer[b"FLAGS"] if flag != b"\\Recent") for answer in answers]


def test_an_inquiry_in_junk_is_rescued_and_gets_its_draft_when_a_person_moves_it(home: TestHome, zygote: Zygote):
    pid = zygote.start(home)
    until(lambda: recorded(home).get("looked", 0) == 2, 30, "first look at INBOX and Junk", home.log)
    put(home, "Junk", inquiry(1), scam(2), newsletter(3))
    until(lambda: settled(home, 3), 30, "three mails judged", home.log)
    assert drafts_on_server(home) == []
    assert flags(home, "Junk") == [(), (), ()], "junk was touched"
    rows = listed(home)
    assert [(row["kind"], row["rescued"], row["draft"]) for row in rows] == [("inquiry", True, None)]  # other junk is no work for anybody
    assert sorted((row["kind"], row["rescued"]) for row in listed(home, "--all"))[-1] == ("junk", False)
    shown = CliRunner().invoke(cli, ["list", "--config", str(home.config)], env={"COLUMNS": "200"}).output
    assert "rescued" in shown
    assert "1 inquiry lies in the junk folder" in CliRunner().invoke(cli, ["status", "--config", str(home.config)]).output
    with home.client() as client:
        client.select_folder("Junk")
        client.move([1], "INBOX")
    until(lambda: len(drafts_on_server(home)) == 1, 30, "its draft", home.log)
    assert zygote.end(pid) < 5
    assert [(row["kind"], row["rescued"], row["draft"]) for row in listed(home)] == [("inquiry", False, "saved")]
    assert flags(home, "INBOX") == [()]


def test_it_is_opened_again_only_once(home: TestHome, worker: Worker):
    put(home, "Junk", inquiry(1))
    worker.one_pass()
    for source, target in (("Junk", "INBOX"), ("INBOX", "Junk"), ("Junk", "INBOX")):
        move(home, source, target)
        worker.one_pass()
        worker.one_pass()
    assert len(drafts_on_server(home)) == 1
    assert worker.store.ledger.row("select count(*) as n, sum(tries) as tries from mail") == {"n": 1, "tries": 1}
    assert worker.store.ledger.value("select count(*) from place") == 4
    assert [row["rescued"] for row in listed(home)] == [False]


def test_moved_before_it_was_judged(home: TestHome, worker: Worker, monkeypatch):
    put(home, "Junk", inquiry(1))
    monkeypatch.setattr(worker, "_handle_waiting", lambda: None)  # as if the program had been killed here
    worker.one_pass()
    monkeypatch.undo()
    move(home, "Junk", "INBOX")
    worker.one_pass()
    assert len(drafts_on_server(home)) == 1


def test_killed_between_the_move_and_the_judgement(home: TestHome, worker: Worker, monkeypatch, model):
    put(home, "Junk", inquiry(1))
    worker.one_pass()
    move(home, "Junk", "INBOX")
    monkeypatch.setattr(worker, "_handle_waiting", lambda: None)
    worker.one_pass()
    assert drafts_on_server(home) == []
    another = work_on(home, model)
    another.mailbox.close()
    another.store.close()
    assert len(drafts_on_server(home)) == 1


def test_rendered_anew_on_the_way_it_is_still_one_mail(home: TestHome, worker: Worker):
    """Exchange gives other bytes for a mail that was moved."""
    mail = inquiry(1)
    put(home, "Junk", mail)
    worker.one_pass()
    with home.client() as client:
        client.select_folder("Junk")
        client.delete_messages([1])
        client.expunge()
    put(home, "INBOX", b"X-Moved: yes\n" + mail.replace(b"Subject:", b"subject:"))
    worker.one_pass()
    worker.one_pass()
    assert len(drafts_on_server(home)) == 1
    assert [(row["rescued"], row["draft"]) for row in listed(home)] == [(False, "saved")]


def test_one_too_old_is_judged_again_but_gets_no_draft(home: TestHome, worker: Worker):
    put(home, "Junk", inquiry(1), when=datetime.now(UTC) - timedelta(days=5))
    worker.one_pass()
    assert [row["rescued"] for row in listed(home)] == [True]
    move(home, "Junk", "INBOX")
    worker.one_pass()
    assert drafts_on_server(home) == []
    rows = listed(home)
    assert [row["rescued"] for row in rows] == [False]
    assert "received" in rows[0]["no_draft"]["text"]


def test_a_scam_taken_out_of_junk_is_held_back(home: TestHome, worker: Worker):
    put(home, "Junk", scam(1))
    worker.one_pass()
    assert listed(home) == []
    assert worker.store.ledger.value("select count(*) from action") == 0  # nobody need look at what lies in junk rightly
    move(home, "Junk", "INBOX")
    worker.one_pass()
    assert [row["suspected"] for row in listed(home)] == [True]
    assert worker.store.ledger.value("select count(*) from action where kind = 'hold'") == 1
    assert drafts_on_server(home) == []


def test_a_copy_in_the_inbox_is_what_counts(home: TestHome, worker: Worker):
    """Two ways to us, one of them through the junk filter: one mail, one draft, nothing to rescue."""
    mail = inquiry(1)
    put(home, "INBOX", mail)
    put(home, "Junk", mail.replace(b"Subject:", b"X-Way: 2\nSubject:"), mail)
    worker.one_pass()
    move(home, "Junk", "INBOX")
    worker.one_pass()
    assert len(drafts_on_server(home)) == 1
    assert [(row["rescued"], row["draft"]) for row in listed(home)] == [(False, "saved")]


def test_what_lay_in_junk_before_us_is_left_alone_until_it_is_moved(home: TestHome, model):
    put(home, "Junk", inquiry(1))
    worker = work_on(home, model)
    assert worker.store.ledger.rows("select outcome from place") == [{"outcome": "before"}]
    move(home, "Junk", "INBOX")
    worker.one_pass()
    worker.mailbox.close()
    worker.store.close()
    assert len(drafts_on_server(home)) == 1


def test_switched_off(home: TestHome, model):
    home.write(SELLER, "since = 2020-01-01", more="[ingest]\nread_junk = false\n")
    put(home, "Junk", inquiry(1))
    worker = work_on(home, model)
    assert worker.store.ledger.value("select count(*) from place") == 0
    worker.mailbox.close()
    worker.store.close()


@pytest.mark.parametrize("read_junk", ["true", "false"])
def test_a_junk_folder_among_the_watched_ones_stays_a_junk_folder(home: TestHome, model, read_junk):
    home.write(SELLER, "since = 2020-01-01\nfolders = ['INBOX', 'Junk']", more=f"[ingest]\nread_junk = {read_junk}\n")
    put(home, "Junk", inquiry(1))
    worker = work_on(home, model)
    worker.mailbox.close()
    worker.store.close()
    assert drafts_on_server(home) == []
    assert [row["rescued"] for row in listed(home)] == [True]


def test_another_name_for_it(home: TestHome, model):
    """A provider's own name, given in the settings; and a folder that is no junk folder any more."""
    with home.client() as client:
        client.create_folder("Verdacht")
    home.write(SELLER, "since = 2020-01-01\njunk = 'Verdacht'")
    put(home, "Verdacht", inquiry(1))
    worker = work_on(home, model)
    assert [row["rescued"] for row in listed(home)] == [True]
    worker.mailbox.close()
    worker.store.close()
    home.write(SELLER, "since = 2020-01-01\nfolders = ['INBOX', 'Verdacht']")
    put(home, "Verdacht", inquiry(4))
    worker = work_on(home, model)
    worker.mailbox.close()
    worker.store.close()
    assert len(drafts_on_server(home)) == 1  # the new one


def test_a_junk_folder_that_is_not_there_holds_nothing_up(home: TestHome, model):
    home.write(SELLER, "since = 2020-01-01\njunk = 'Nowhere'")
    put(home, "INBOX", inquiry(1))
    worker = work_on(home, model)
    trouble = worker.store.ledger.value("select trouble from account_state")
    worker.mailbox.close()
    worker.store.close()
    assert len(drafts_on_server(home)) == 1
    assert "Nowhere" in trouble


def test_the_folder_is_only_ever_examined(home: TestHome, worker: Worker, monkeypatch):
    opened: list[tuple[str, bool]] = []
    client = worker.mailbox._client
    select = client.select_folder
    monkeypatch.setattr(
        client, "select_folder", lambda folder, readonly=False: opened.append((folder, readonly)) or select(folder, readonly)
    )
    put(home, "Junk", inquiry(1))
    worker.one_pass()
    assert ("Junk", True) in opened
    assert all(readonly for _, readonly in opened)


def test_a_home_from_before_gets_the_columns(tmp_path: Path):
    """The migration runs on a database that holds mail: what it holds is no junk."""
    path = tmp_path / "triage.db"
    database = Database(path)
    migrations.apply(database, stop_before="m003_junk")
    database.execute("insert into folder (account, name, uidvalidity, first_seen) values ('box', 'INBOX', 1, '2026-11-20')")
    database.execute(
        "insert into mail (account, raw_hash, raw, size, received_at, kept_at, state) values ('box', 'x', x'00', 1, '2026-11-20', '2026-11-20', 'judged')"
    )
    database.conn.commit()
    database.close()
    store = Store.open(path)
    assert store.ledger.rows("select junk from mail") == [{"junk": 0}]
    assert store.ledger.rows("select junk from folder") == [{"junk": 0}]
    assert not only_in_junk(store.ledger, 1)
    store.close()
