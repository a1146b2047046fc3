"""Marks on a real Dovecot: what a mail client sees, mail on the move, a copy that is watched, kill -9 at every step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.letters import CATALOGUE, SELLER, inquiry, newsletter, scam
from tests.servers.dovecot import Dovecot
from tests.world.harness import TestHome, Zygote, drafts_on_server, recorded, settled, until
from tests.world.test_crash import boundaries
from tests.world.test_marks import DAY, bare
from triage import workshop
from triage.cli import cli
from triage.daemon import Worker, workers_of
from triage.handbook.intent import IntentModel
from triage.home import find
from triage.plan import MarkMail
from triage.store import Store

pytestmark = pytest.mark.dovecot


def marks(way: str, move: bool = False) -> str:
    return f"[marks]\nway = '{way}'\nmove_suspected = {str(move).lower()}\n"


@pytest.fixture(scope="module")
def model() -> IntentModel | None:
    return workshop.cached_model()


@pytest.fixture
def work_on(home: TestHome, model: IntentModel | None) -> Iterator[Callable[..., Worker]]:
    """A worker with these settings, which makes its passes when it is told to."""
    made: list[Worker] = []

    def begin(way: str, move: bool = False, folders: str = "['INBOX']") -> Worker:
        home.write(SELLER, f"since = 2020-01-01\nfolders = {folders}", more=marks(way, move))
        read = find(home.config)
        made.append(workers_of(read, Store.open(read.database), workshop.assessor_of(read, model))[0])
        return made[-1]

    yield begin
    for worker in made:
        worker.mailbox.close()
        worker.store.close()


def flags(home: TestHome, folder: str = "INBOX") -> list[set[str]]:
    with home.client() as client:
        client.select_folder(folder, readonly=True)
        uids = client.search("ALL")
        found = client.fetch(uids, ["FLAGS"]) if uids else {}
        return [{flag.decode() for flag in found[uid][b"FLAGS"]} - {"\\Recent"} for uid in uids]


def subjects(home: TestHome, folder: str) -> list[bytes]:
    with home.client() as client:
        if not client.folder_exists(folder):
            return []
        client.select_folder(folder, readonly=True)
        uids = client.search("ALL")
        found = client.fetch(uids, ["ENVELOPE"]) if uids else {}
        return [found[uid][b"ENVELOPE"].subject for uid in uids]


def move(home: TestHome, source: str, target: str) -> None:
    with home.client() as client:
        client.select_folder(source)
        client.move(client.search("ALL"), target)


def put(home: TestHome, folder: str, *mails: bytes) -> None:
    with home.client() as client:
        for raw in mails:
            client.append(folder, raw)


def notes(worker: Worker) -> list[str]:
    return [str(row["problem"]) for row in worker.store.ledger.rows("select problem from action where kind = 'mark' order by id")]


def test_keywords_as_a_mail_client_sees_them(home: TestHome, work_on):
    put(home, "INBOX", inquiry(1), scam(2), newsletter(3))
    worker = work_on("auto")
    worker.one_pass()
    first, second, third = flags(home)
    assert "Triage-A" in first
    assert len(first & DAY) == 1
    assert (second, third) == ({"Triage-Suspected"}, set())
    with home.client() as client:
        client.select_folder("INBOX", readonly=True)
        assert client.search(["KEYWORD", "Triage-Suspected"]) == [2]
        assert len(client.search(["UNSEEN"])) == 3
    assert len(drafts_on_server(home)) == 1


def test_a_later_verdict_replaces_our_keywords_alone(home: TestHome, work_on):
    """What a correction uses: plan another mark for the mail, and perform it."""
    put(home, "INBOX", inquiry(1))
    worker = work_on("keyword")
    worker.one_pass()
    with home.client() as client:
        client.select_folder("INBOX")
        client.add_flags([1], ["\\Flagged", "$Important"])
    worker.pipeline.marker.plan(1, MarkMail(("Triage-Suspected",), "Suspected"))
    worker.one_pass()
    assert flags(home) == [{"Triage-Suspected", "\\Flagged", "$Important"}]
    worker.pipeline.marker.plan(1, MarkMail(("Triage-B",), "B"))
    worker.pipeline.marker.plan(1, MarkMail())  # before the other was performed
    worker.one_pass()
    assert flags(home) == [{"\\Flagged", "$Important"}]
    assert notes(worker)[-2:] == ["nothing: another mark took its place", "taken off"]


def test_a_mail_that_moved_on_is_marked_where_it_lies(home: TestHome, work_on, monkeypatch):
    with home.client() as client:
        client.create_folder("Projects")
    put(home, "INBOX", inquiry(1))
    worker = work_on("keyword", folders="['INBOX', 'Projects']")
    monkeypatch.setattr(worker, "_perform", lambda: None)  # judged, and nothing done about it yet
    worker.one_pass()
    monkeypatch.undo()
    move(home, "INBOX", "Projects")
    put(home, "INBOX", newsletter(2))
    worker.one_pass()
    (there,) = flags(home, "Projects")
    assert bare(frozenset(there)) == {"A", "By"}
    assert flags(home) == [set()]


def test_a_mail_that_is_gone_is_no_trouble(home: TestHome, work_on, monkeypatch):
    put(home, "INBOX", inquiry(1))
    worker = work_on("keyword")
    monkeypatch.setattr(worker, "_perform", lambda: None)
    worker.one_pass()
    monkeypatch.undo()
    move(home, "INBOX", "Archive")  # which is not watched
    for _ in range(3):
        worker.store.ledger.change("update action set try_after = null")
        worker.one_pass()
    assert notes(worker) == ["nothing: the mail is in no watched folder any more"]
    assert flags(home, "Archive") == [set()]
    assert worker.store.ledger.value("select trouble from account_state") is None


def test_a_copy_in_a_watched_folder_is_no_new_mail(home: TestHome, work_on):
    put(home, "INBOX", scam(1), inquiry(2))
    worker = work_on("folder", folders="['INBOX', 'Triage/Suspected', 'Triage/A']")
    for _ in range(3):
        worker.one_pass()
    assert (len(subjects(home, "Triage/Suspected")), len(subjects(home, "Triage/A"))) == (1, 1)
    assert worker.store.ledger.rows("select outcome, count(*) as n from place group by outcome order by outcome") == [
        {"outcome": "copy", "n": 2}, {"outcome": "stored", "n": 2},
    ]  # fmt: skip
    assert worker.store.ledger.value("select count(*) from mail") == 2
    assert len(drafts_on_server(home)) == 1
    assert flags(home) == [set(), set()]


def test_moved_into_a_watched_folder(home: TestHome, work_on):
    put(home, "INBOX", scam(1), inquiry(2))
    worker = work_on("nothing", move=True, folders="['INBOX', 'Triage/Suspected']")
    for _ in range(3):
        worker.one_pass()
    assert subjects(home, "INBOX") == [b"Inquiry 2: brass ball valves"]
    assert subjects(home, "Triage/Suspected") == [b"CONFIDENTIAL BUSINESS PROPOSAL"]
    assert flags(home, "Triage/Suspected") == [set()]
    move(home, "Triage/Suspected", "INBOX")  # a person thinks otherwise: it is not moved a second time
    worker.one_pass()
    assert len(subjects(home, "INBOX")) == 2
    assert worker.store.ledger.value("select count(*) from mail") == 2


def test_a_lost_database_makes_no_second_copy(home: TestHome, work_on):
    put(home, "INBOX", scam(1), inquiry(2))
    first = work_on("folder")
    first.one_pass()
    first.mailbox.close()
    first.store.close()
    home.database.unlink()
    second = work_on("folder")
    second.one_pass()
    assert len(subjects(home, "Triage/Suspected")) == len(subjects(home, "Triage/A")) == 1
    assert notes(second) == ["copy: Triage/Suspected", "copy: Triage/A"]
    assert len(drafts_on_server(home)) == 1


def test_what_others_marked_as_deleted_is_not_expunged(home: TestHome, work_on):
    """A folder that was open for writing must not be left by CLOSE."""
    put(home, "INBOX", scam(1), newsletter(2))
    with home.client() as client:
        client.select_folder("INBOX")
        client.add_flags([2], ["\\Deleted"])
    worker = work_on("keyword", move=True)
    worker.one_pass()
    worker.mailbox.close()
    assert flags(home) == [{"\\Deleted"}]


def test_once_and_its_dry_run(home: TestHome, monkeypatch):
    home.write(SELLER, "since = 2020-01-01", more=marks("auto"))
    put(home, "INBOX", inquiry(1), scam(2))
    dry = CliRunner().invoke(cli, ["once", "--dry-run", "--config", str(home.config)])
    assert dry.exit_code == 0, dry.output
    assert "would mark mail 1: Triage-A, Triage-By-" in dry.output
    assert "would mark mail 2: Triage-Suspected" in dry.output
    assert flags(home) == [set(), set()]
    done = CliRunner().invoke(cli, ["once", "--config", str(home.config)])
    assert done.exit_code == 0, done.output
    assert [bare(frozenset(found)) for found in flags(home)] == [{"A", "By"}, {"Suspected"}]


CRASHES = {
    "keyword": ("auto", False, {"keyword"}),
    "copy": ("folder", False, {"copy"}),
    "move": ("keyword", True, {"keyword", "move"}),
}


@pytest.mark.parametrize(("way", "moving", "steps"), CRASHES.values(), ids=CRASHES)
def test_killed_at_every_step_of_a_mark(
    tmp_path: Path, dovecot_server: Dovecot, fresh_user, zygote: Zygote, way: str, moving: bool, steps: set[str]
):
    """A clean run tells how many boundaries there are; then one run each that dies there, and one that mends it."""
    mails = [inquiry(1), scam(2)]

    def new_home(name: str) -> TestHome:
        folder = tmp_path / name
        folder.mkdir()
        (folder / "catalogue.csv").write_text(CATALOGUE)
        made = TestHome(folder, dovecot_server, fresh_user()).write(SELLER, "since = 2020-01-01", more=marks(way, moving))
        made.server.deliver(made.user, mails)
        return made

    def seen(home: TestHome) -> dict[str, list[object]]:
        inbox = [] if way == "folder" else [sorted(bare(frozenset(found))) for found in flags(home)]
        return {"inbox": inbox, **{name: list(subjects(home, f"Triage/{name}")) for name in ("A", "Suspected")}}

    def run_to_the_end(home: TestHome) -> None:
        pid = zygote.start(home)
        until(lambda: settled(home, len(mails)) or waits(home), 30, "settled", home.log)
        zygote.end(pid)

    clean = new_home("clean")
    run_to_the_end(clean)
    wanted = seen(clean)
    assert sum(len(found) for found in wanted.values()) == 2
    points = boundaries(clean)
    of_marks = [(name, number) for name, number in points if name.partition("-")[0] in steps]
    assert {name.partition("-")[0] for name, _ in of_marks} == steps
    after = points.index(of_marks[0])
    commits = [point for point in points[after - 2 :] if point[0] == "commit-before"]
    for boundary, number in (*of_marks, *commits):
        home = new_home(f"{boundary}-{number}")
        pid = zygote.start(home, die=(boundary, number))
        status = zygote.wait(pid)
        assert status == 9, "it was killed"
        run_to_the_end(home)
        if waits(home):  # a copy that may still be on its way is looked for a second time, later
            store = home.store()
            store.ledger.change("update action set try_after = null where kind = 'mark'")
            store.close()
            run_to_the_end(home)
        assert seen(home) == wanted, f"after a kill at {boundary} {number}"
        assert len(drafts_on_server(home)) == 1


def waits(home: TestHome) -> bool:
    """All is done but a mark that was put off."""
    if not home.database.exists():
        return False
    store = home.store()
    try:
        put_off = store.ledger.value("select count(*) from action where state = 'open' and try_after is not null and kind = 'mark'")
    finally:
        store.close()
    found = recorded(home)
    return bool(put_off) and put_off == found.get("open") and not found.get("waiting")
