"""Settings edited while the daemon runs: good ones take effect without losing a mail, broken ones are refused and shown."""

from __future__ import annotations

import functools
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from tests.letters import CATALOGUE, SELLER, inquiry, newsletter
from tests.servers.dovecot import Dovecot
from tests.world.harness import ROOT, TestHome, drafts_on_server, until
from tests.world.test_accounts import account_block
from triage import daemon, workshop
from triage.cli import cli
from triage.home import find
from triage.reload import Edits, files_of
from triage.store import Store
from triage.store.settings import SettingsNote, note_of

pytestmark = pytest.mark.dovecot

QUICK = "[program]\nreload_seconds = 0.1\n"


the_model = functools.cache(workshop.cached_model)


class Running:
    """A daemon in a thread of the test, for a home whose settings the test edits."""

    def __init__(self, folder: Path) -> None:
        self.home = find(folder)
        self.store = Store.open(self.home.database)
        model = the_model()
        edits = Edits(self.home, self.store, model)
        self.daemon = daemon.Daemon(daemon.workers_of(self.home, self.store, workshop.assessor_of(self.home, model)), edits)
        self.thread = threading.Thread(target=self.daemon.run, kwargs={"signals": False})

    def __enter__(self) -> Running:
        self.lock = daemon.lock(self.home)
        self.thread.start()
        until(lambda: self.note() is not None, 10, "started")
        for name in self.note().accounts:
            until(lambda account=name: self.looked(account), 20, f"first look at {name}")
        return self

    def __exit__(self, *_: object) -> None:
        self.daemon.stop()
        self.thread.join(10)
        assert not self.thread.is_alive()
        self.store.close()
        self.lock.release()

    def note(self) -> SettingsNote:
        return note_of(self.store)  # type: ignore[return-value]  # None before the start

    def looked(self, account: str) -> bool:
        return bool(
            self.store.ledger.value("select 1 from folder where account = ? and name = 'INBOX' and reconciled_at is not null", account)
        )

    def trouble(self, account: str) -> str | None:
        found: str | None = self.store.ledger.value("select trouble from account_state where account = ?", account)
        return found

    def edit(self, path: Path, text: str) -> None:
        """Write, and wait until it was read with success."""
        before = self.note().read_at
        path.write_text(text)
        until(lambda: self.note().read_at > before and self.note().refused_at is None, 10, f"{path.name} read again")

    def edit_badly(self, path: Path, text: str) -> None:
        """Write, and wait until it was refused."""
        before = self.note().refused_at
        path.write_text(text)
        until(lambda: self.note().refused_at not in (None, before), 10, f"{path.name} refused")


@pytest.fixture
def folder(tmp_path: Path, dovecot_server: Dovecot) -> Path:
    (tmp_path / "catalogue.csv").write_text(CATALOGUE)
    for name, secret in (("password", dovecot_server.password), ("wrong", "not the password")):
        (tmp_path / name).write_text(secret)
        (tmp_path / name).chmod(0o600)
    return tmp_path


@pytest.fixture
def home(folder: Path, dovecot_server: Dovecot, fresh_user: Callable[[], str]) -> TestHome:
    made = TestHome(folder, dovecot_server, fresh_user())
    made.config.write_text(settings(made))
    return made


def settings(home: TestHome, *accounts: str, more: str = "", account: str = "") -> str:
    """config.toml that watches the home's mailbox, and these."""
    return SELLER + more + QUICK + account_block(home.server, "box", home.user, account) + "".join(accounts)


def drafts(home: TestHome) -> list[bytes]:
    with home.client() as client:
        client.select_folder("Drafts", readonly=True)
        uids = client.search("ALL")
        return [answer[b"BODY[]"] for answer in client.fetch(uids, ["BODY.PEEK[]"]).values()] if uids else []


def draft_comes(home: TestHome, number: int) -> bytes:
    """An inquiry is delivered; its draft."""
    mark = f"<letter-{number}@import{number}.example>".encode()
    home.server.deliver(home.user, [inquiry(number)])
    until(lambda: any(mark in raw for raw in drafts(home)), 20, f"the draft for inquiry {number}")
    return next(raw for raw in drafts(home) if mark in raw)


def status(home: TestHome) -> tuple[dict[str, Any], str]:
    done = CliRunner().invoke(cli, ["status", "--json", "--config", str(home.config)])
    assert done.exit_code == 0, done.output
    facts: dict[str, Any] = json.loads(done.stdout)
    return facts, CliRunner().invoke(cli, ["status", "--config", str(home.config)]).output


# -- good edits ------------------------------------------------------------------------------------------------


def test_settings_tables_and_templates_take_effect(home: TestHome, caplog: pytest.LogCaptureFixture):
    caplog.set_level("INFO", "triage")
    with Running(home.folder) as running:
        assert b"Carla Bianchi" not in draft_comes(home, 1)
        running.edit(home.config, settings(home, more="[reply]\nperson = 'Carla Bianchi'\n"))
        assert b"Carla Bianchi" in draft_comes(home, 2)
        running.edit(home.folder / "catalogue.csv", CATALOGUE.replace("LV-", "ZZ-"))
        draft_comes(home, 3)
        row = running.store.ledger.row("select verdict from mail where message_id like '%letter-3@%'")
        assert row is not None
        assert "ZZ-" in row["verdict"]
        shipped = (ROOT / "templates" / "replies" / "en").glob("*.txt")
        own = home.folder / "templates" / "replies" / "en"
        own.mkdir(parents=True)
        texts = {path.name: path.read_text() for path in shipped}
        before = running.note().read_at
        for name, text in texts.items():
            (own / name).write_text(text if name == "_parts.txt" else text + "\nWritten by the team itself.\n")
        until(lambda: running.note().read_at > before, 10, "templates read again")
        assert b"Written by the team itself." in draft_comes(home, 4)
    assert sum("connected account=box" in line for line in caplog.messages) == 1, "the connection was not to be given up for that"


def test_an_account_is_added_removed_and_comes_back_without_losing_a_mail(home: TestHome, fresh_user: Callable[[], str]):
    other = TestHome(home.folder, home.server, fresh_user())
    block = account_block(home.server, "other", other.user)
    with Running(home.folder) as running:
        running.edit(home.config, settings(home, block))
        until(lambda: running.looked("other"), 20, "first look at the new account")
        draft_comes(other, 1)
        running.edit(home.config, settings(home))
        home.server.deliver(other.user, [inquiry(2)])
        draft_comes(home, 3)
        assert len(drafts(other)) == 1, "an account that was taken out is still read"
        facts, _ = status(home)
        assert [one["account"] for one in facts["accounts"]] == ["box"]
        running.edit(home.config, settings(home, block))
        until(lambda: len(drafts(other)) == 2, 20, "what came while it was out")


def test_a_changed_account_starts_anew_and_the_other_goes_on(
    home: TestHome, fresh_user: Callable[[], str], caplog: pytest.LogCaptureFixture
):
    caplog.set_level("INFO", "triage")
    other = TestHome(home.folder, home.server, fresh_user())
    block = account_block(home.server, "other", other.user)
    home.config.write_text(settings(home, block))
    with home.client() as client:
        client.create_folder("Leads")
    with Running(home.folder) as running:
        running.edit(home.config, settings(home, block, account="folders = ['INBOX', 'Leads']\nsince = 2020-01-01"))
        with home.client() as client:
            client.append("Leads", inquiry(1))
        until(lambda: len(drafts(home)) == 1, 20, "a draft for the mail in the new folder")
        draft_comes(other, 2)
    lines = caplog.messages
    assert sum("connected account=box" in line for line in lines) == 2
    assert sum("connected account=other" in line for line in lines) == 1


def test_nothing_is_lost_or_doubled_while_workers_are_replaced(home: TestHome, fresh_user: Callable[[], str]):
    """Mail pours in and the account is changed again and again: each mail once on record, each draft once in Drafts."""
    mails = [inquiry(n // 4) if n % 4 == 0 else newsletter(100 + n) for n in range(32)]
    over = threading.Event()

    def pour() -> None:
        for mail in mails:
            home.server.deliver(home.user, [mail])
            over.wait(0.12)

    with Running(home.folder) as running:
        pouring = threading.Thread(target=pour)
        pouring.start()
        for turn in range(5):
            running.edit(home.config, settings(home, account=f"since = 2020-01-0{turn + 1}"))
        over.set()
        pouring.join()
        ledger = running.store.ledger
        until(lambda: ledger.value("select count(*) from mail where state = 'judged'") == len(mails), 30, "all judged")
        until(lambda: not ledger.value("select count(*) from action where state = 'open'"), 30, "nothing open")
        assert ledger.value("select count(*) from place where folder = 'INBOX'") == len(mails)
        assert ledger.value("select count(*) from draft where state = 'saved'") == 8
    found = drafts_on_server(home)
    assert len(found) == len(set(found)) == 8


# -- broken edits ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("[seller]", "[seller"), "not valid TOML"),
        (("poll_seconds", "pol_seconds"), "did you mean 'poll_seconds'"),
        (("catalogue.csv", "katalog.csv"), "katalog.csv cannot be read"),
        (("[[accounts]]", "[accounts]"), "must be a list of tables"),
    ],
    ids=["toml", "key", "table", "accounts"],
)
def test_what_cannot_be_used_is_refused_and_shown(home: TestHome, change: tuple[str, str], said: str, caplog: pytest.LogCaptureFixture):
    good = home.config.read_text()
    with Running(home.folder) as running:
        running.edit_badly(home.config, good.replace(*change))
        facts, shown = status(home)
        assert said in shown
        assert "those read before stay in force" in shown
        assert facts["settings"]["refused_at"]
        assert [one["account"] for one in facts["accounts"]] == ["box"]
        assert any("settings_refused" in line and said in line for line in caplog.messages)
        draft_comes(home, 1)
        running.edit(home.config, good)
        facts, shown = status(home)
        assert facts["settings"]["refused_at"] is None
        assert "stay in force" not in shown
        draft_comes(home, 2)


def test_no_account_left_is_a_slip(home: TestHome):
    with Running(home.folder) as running:
        running.edit_badly(home.config, SELLER + QUICK)
        assert "names no account" in status(home)[1]
        draft_comes(home, 1)


def test_a_broken_template_is_refused_and_its_mending_noticed(home: TestHome):
    own = home.folder / "templates" / "replies" / "en"
    own.mkdir(parents=True)
    with Running(home.folder) as running:
        running.edit_badly(own / "quotation.txt", "{% if letter %}\nnever closed\n")
        assert "quotation.txt" in status(home)[1]
        draft_comes(home, 1)
        before = running.note().read_at
        (own / "quotation.txt").unlink()
        until(lambda: running.note().read_at > before and running.note().refused_at is None, 10, "the shipped one is used again")
        draft_comes(home, 2)


def test_a_table_that_was_missing_is_noticed_when_it_comes(home: TestHome):
    good = home.config.read_text()
    with Running(home.folder) as running:
        running.edit_badly(home.config, good.replace("catalogue.csv", "new.csv"))
        running.edit(home.folder / "new.csv", CATALOGUE.replace("LV-", "ZZ-"))
        draft_comes(home, 1)
        assert "ZZ-" in running.store.ledger.value("select verdict from mail where message_id like '%letter-1@%'")


def test_broken_settings_and_no_daemon_are_an_error_of_status(home: TestHome):
    with Running(home.folder):
        pass
    home.config.write_text("[seller\n")
    done = CliRunner().invoke(cli, ["status", "--config", str(home.config)])
    assert done.exit_code == 2
    assert "not valid TOML" in done.stderr


# -- trouble that an edit mends --------------------------------------------------------------------------------


def test_a_wrong_password_edited_in_does_not_end_the_only_account_and_a_mended_file_is_used_at_once(home: TestHome):
    with Running(home.folder) as running:
        running.edit(home.config, settings(home).replace("password_file = 'password'", "password_file = 'wrong'"))
        until(lambda: "refused the log-in" in (running.trouble("box") or ""), 20, "trouble shown")
        assert running.thread.is_alive()
        home.server.deliver(home.user, [inquiry(1)])
        (home.folder / "wrong").write_text(home.server.password)  # no need to sit out the pause of minutes
        until(lambda: len(drafts(home)) == 1, 20, "the draft of the mail that came meanwhile")
        until(lambda: running.trouble("box") is None, 20, "the trouble is over on record too")  # it is cleared behind the draft


# -- how edits are noticed -------------------------------------------------------------------------------------


def test_a_file_that_is_being_written_is_left_until_it_holds_still(home: TestHome):
    store = Store.in_memory()
    edits = Edits(find(home.config), store, None)
    assert not edits.changed()
    assert not edits.changed()
    text = home.config.read_text()
    for part in (text[: len(text) // 3], text[: len(text) // 2], text):
        home.config.write_text(part)
        assert not edits.changed()
    assert edits.changed()
    assert edits.read() is not None
    assert not edits.changed()
    store.close()


def test_an_edit_between_reading_and_being_ready_is_noticed(home: TestHome):
    from triage.reload import fingerprint

    store = Store.in_memory()
    read = find(home.config)
    stamp = fingerprint(files_of(read.path))
    home.config.write_text(home.config.read_text() + "\n# edited while the model was trained\n")
    edits = Edits(read, store, None, stamp)
    edits.changed()
    assert edits.changed()
    store.close()


def test_which_files_matter(tmp_path: Path):
    config = tmp_path / "config.toml"
    config.write_text('[files]\ncatalogue = "a.csv"\n[reply]\ntemplates = "letters"\n[[accounts]]\npassword_file = "/x/secret"\n')
    assert files_of(config) == (config, tmp_path / "a.csv", tmp_path / "letters", Path("/x/secret"))
    config.write_text('files = 3\nreply = "no"\naccounts = {}\n')  # nonsense is no reason to fail here
    assert files_of(config) == (config, tmp_path / "templates/replies")
    config.write_text("[[[")
    assert files_of(config)[0] == config
    config.unlink()
    assert files_of(config)[0] == config


# -- signals ---------------------------------------------------------------------------------------------------


@pytest.fixture
def program(home: TestHome) -> Iterator[subprocess.Popen[str]]:
    """`triage run` as a service manager starts it, looking for edits only on SIGHUP."""
    home.config.write_text(home.config.read_text().replace("reload_seconds = 0.1", "reload_seconds = 0"))
    started = subprocess.Popen(
        [sys.executable, "-m", "triage", "run", "--config", str(home.config)],
        cwd=ROOT, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        preexec_fn=partial(signal.signal, signal.SIGHUP, signal.SIG_DFL),  # noqa: PLW1509  # the tests themselves may run under nohup
    )  # fmt: skip
    log = home.folder / "state" / "triage.log"
    until(lambda: log.exists() and "folder='INBOX'" in log.read_text(), 60, "first look", log)
    yield started
    started.send_signal(signal.SIGTERM)
    started.communicate(timeout=6)


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="no SIGHUP on Windows")
def test_sighup_reads_the_settings_again(home: TestHome, program: subprocess.Popen[str]):
    log = home.folder / "state" / "triage.log"
    text = home.config.read_text()
    home.config.write_text(text + "[reply]\nperson = 'Carla Bianchi'\n")
    program.send_signal(signal.SIGHUP)
    until(lambda: log.read_text().count("settings_in_force") == 2, 10, "read again", log)
    assert b"Carla Bianchi" in draft_comes(home, 1)
    home.config.write_text("[seller\n")
    program.send_signal(signal.SIGHUP)
    until(lambda: "settings_refused" in log.read_text(), 10, "refused", log)
    assert b"Carla Bianchi" in draft_comes(home, 2)
    assert program.poll() is None


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
def test_a_terminal_that_was_closed_is_told_from_one_that_is_there(monkeypatch: pytest.MonkeyPatch):
    master, slave = os.openpty()
    with os.fdopen(slave, "rb", buffering=0) as terminal:
        monkeypatch.setattr(sys, "stdin", terminal)
        assert daemon.terminal_there()
        os.close(master)
        assert not daemon.terminal_there()
    monkeypatch.setattr(sys, "stdin", None)  # pythonw
    assert not daemon.terminal_there()
    with open(os.devnull, "rb") as nothing:
        monkeypatch.setattr(sys, "stdin", nothing)
        assert not daemon.terminal_there()
