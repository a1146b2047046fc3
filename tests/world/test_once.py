"""`triage once`, `list`, `status`, `explain` against a real Dovecot, and what they say when something is wrong."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.letters import CATALOGUE, SELLER, inquiry, letter, newsletter, scam
from tests.servers.dovecot import Dovecot, dovecot, executable
from tests.world.harness import ROOT, TestHome, drafts_on_server, until
from triage import workshop
from triage.cli import cli, work
from triage.errors import PassingTrouble
from triage.mailbox.imap import ImapMailbox

pytestmark = pytest.mark.dovecot


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(one) for one in arguments])


def test_once_then_list_status_explain(home: TestHome):
    home.write(SELLER, "since = 2020-01-01")
    home.server.deliver(home.user, [inquiry(1), newsletter(2), scam(3)])
    done = run("once", "--config", home.config)
    assert done.exit_code == 0, done.output
    assert "3 on the server, 3 on record, 3 new, 0 set aside" in done.output
    assert len(drafts_on_server(home)) == 1
    rows = json.loads(run("list", "--config", home.config, "--json").stdout)
    assert [row["kind"] for row in rows] == ["inquiry", "fraud"]  # in the order of work; the newsletter is left out
    assert rows[0]["draft"] == "saved"
    assert rows[1]["draft"] is None
    assert len(json.loads(run("list", "--config", home.config, "--json", "--all").stdout)) == 3
    shown = run("list", "--config", home.config).output
    assert "inquiry" in shown
    facts = json.loads(run("status", "--config", home.config, "--json").stdout)
    assert facts["running"] is False
    assert facts["accounts"][0]["judged"] == 3
    assert "last complete look" in run("status", "--config", home.config).output
    why = run("explain", "--config", home.config, str(rows[1]["number"])).output
    assert "S6" in why
    by_id = run("explain", "--config", home.config, "letter-1@import1.example").output
    assert "LV-" in by_id
    never = run("no-more", "--config", home.config, "buyer1@import1.example").output
    assert "A draft to them lies in Drafts still" in never
    assert never.rstrip().endswith(f": {rows[0]['number']}")
    assert "lies in Drafts" not in run("no-more", "--config", home.config, "somebody@else.example").output


def test_a_dry_run_changes_nothing(home: TestHome):
    home.write(SELLER, "since = 2020-01-01")
    home.server.deliver(
        home.user, [inquiry(1), scam(2), letter(3, "We want to buy brass ball valves. Please send your price list.\n\nTom Hill\n")]
    )
    done = run("once", "--dry-run", "--config", home.config)
    assert done.exit_code == 0, done.output
    assert "would lay a draft: quotation to" in done.output
    assert "would lay a draft: questions back to" in done.output
    assert "would hold mail" in done.output
    assert drafts_on_server(home) == []
    assert not home.database.exists()
    with home.client() as client:
        client.select_folder("INBOX", readonly=True)
        assert all(b"\\Seen" not in answer[b"FLAGS"] for answer in client.fetch([1, 2], ["FLAGS"]).values())


@pytest.mark.parametrize(
    ("change", "code", "said"),
    [
        (("password_file = 'password'", "password_file = 'wrong'"), 3, "refused the log-in"),
        (("ca_file = ", "# ca_file = "), 3, "is not trusted"),
        (("host = 'localhost'", "host = 'no-such-host.invalid'"), 3, "host name not found"),
        (("host = 'localhost'\nport = ", "host = 'localhost'\nport = 1 # "), 3, "localhost"),
        (("password_file = 'password'", "password_file = 'missing'"), 2, "cannot be read"),
        (("password_file = 'password'", "password_command = 'false'"), 3, "gave no secret"),
        (("password_file = 'password'", "password_env = 'NOT_SET_ANYWHERE'"), 2, "is not set"),
        (("name = 'box'", "name = 'box'\nfolders = ['Nowhere']"), 3, "Nowhere"),
        (("name = 'box'", "nmae = 'box'"), 2, "did you mean 'name'"),
    ],
    ids=["password", "certificate", "host", "port", "no-password-file", "command", "environment", "folder", "key"],
)
def test_what_is_wrong_is_a_sentence_and_a_remedy(home: TestHome, change, code, said):
    (home.folder / "wrong").write_text("not the password")
    (home.folder / "wrong").chmod(0o600)
    home.config.write_text(home.config.read_text().replace(*change))
    done = run("once", "--config", home.config)
    assert done.exit_code == code, done.output
    assert said in done.stderr
    assert re.search(r"^triage: (.+\n)+  -> .+", done.stderr, re.M)
    assert "Traceback" not in done.output
    assert home.server.password not in done.output
    assert "not the password" not in done.output


@pytest.mark.parametrize("command", ["once", "run"])
def test_a_wrong_password_is_said_before_anything_slow(command: str, home: TestHome, monkeypatch: pytest.MonkeyPatch):
    """A first run builds the model, which takes many seconds."""

    def forbidden(*_: object) -> None:
        raise AssertionError("the model is made ready for nothing")

    monkeypatch.setattr(workshop, "model_of", forbidden)
    (home.folder / "password").write_text("wrong")
    done = run(command, "--config", home.config)
    assert done.exit_code == 3
    assert "refused the log-in" in done.stderr
    program = (
        "import sys, triage.cli; sys.argv = sys.argv[1:]; code = 0\ntry: triage.cli.main()\nexcept SystemExit as end: code = end.code\n"
    )
    slow = "[name for name in ('triage.classify', 'sklearn', 'triage.daemon') if name in sys.modules]"
    done = subprocess.run(
        [sys.executable, "-c", f"{program}print(code, {slow})", "triage", command, "--config", str(home.config)],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout.strip() == "3 []", done.stderr


def test_one_account_of_two_is_refused(home: TestHome):
    """The other one is looked at all the same; and who was refused is not asked a second time."""
    home.write(SELLER, "since = 2020-01-01")
    text = home.config.read_text()
    block = text[text.index("[[accounts]]") :].replace("name = 'box'", "name = 'other'").replace("'password'", "'wrong'")
    home.config.write_text(f"{text}\n{block}")
    (home.folder / "wrong").write_text("not the password")
    (home.folder / "wrong").chmod(0o600)
    home.server.deliver(home.user, [inquiry(1)])
    done = run("once", "--config", home.config)
    assert done.exit_code == 3
    assert "1 on the server, 1 on record" in done.stdout
    assert done.stderr.count("refused the log-in") == 1
    assert len(drafts_on_server(home)) == 1


@pytest.mark.parametrize("arrived", [False, True])
def test_once_waits_for_the_second_look(arrived: bool, home: TestHome, monkeypatch: pytest.MonkeyPatch):
    """The run before was broken off in the middle of an APPEND: whoever runs `once` now wants the draft to be there at the end."""
    home.write(SELLER, "since = 2020-01-01")
    home.server.deliver(home.user, [inquiry(1)])
    waited: list[float] = []

    def cut(self: ImapMailbox, folder: str, raw: bytes, *_: object) -> None:
        waited.clear()
        held.append(raw)
        raise PassingTrouble("the line was cut")

    def pause(seconds: float) -> None:
        waited.append(seconds)
        if arrived:
            with home.client() as client:
                client.append("Drafts", held[0])
        with home.store().ledger.transaction() as db:
            for table, column in (("draft", "missed_at"), ("draft", "changed_at"), ("action", "try_after")):
                db.conn.execute(f"update {table} set {column} = strftime('%Y-%m-%dT%H:%M:%f000+00:00', {column}, '-31 seconds')")

    held: list[bytes] = []
    monkeypatch.setattr(work, "pause", pause)
    with monkeypatch.context() as weather:
        weather.setattr(ImapMailbox, "append", cut)
        done = run("once", "--config", home.config)
    assert (done.exit_code, waited) == (3, []), "who has just been cut off is told, and waits for nothing"
    assert "1 draft is not laid yet: the next run goes on" in done.stderr
    laid: list[bytes] = []
    append = ImapMailbox.append

    def watched(self, folder, raw, *rest):
        laid.append(raw)
        return append(self, folder, raw, *rest)

    monkeypatch.setattr(ImapMailbox, "append", watched)
    done = run("once", "--config", home.config)
    assert done.exit_code == 0, done.output
    assert re.search(r"1 draft may be on the way .* in (29|30) s", done.stderr)
    assert [round(seconds) for seconds in waited] in ([29], [30])
    assert len(laid) == (0 if arrived else 1)
    assert len(drafts_on_server(home)) == 1
    why = run("explain", "--config", home.config, "1").output
    assert "Our draft lies in 'Drafts'." in why


def test_explain_tells_the_letter_of_stored_mail(home: TestHome):
    """As for a file: which letter and why, or why none."""
    home.write(SELLER, "since = 2020-01-01")
    home.server.deliver(home.user, [inquiry(1), newsletter(2), scam(3)])
    assert run("once", "--config", home.config).exit_code == 0
    (home.folder / "one.eml").write_bytes(inquiry(1))
    of_file = run("explain", "--config", home.config, home.folder / "one.eml").output.splitlines()
    of_store = run("explain", "--config", home.config, "letter-1@import1.example").output.splitlines()
    letters = [line for line in of_file if line.startswith("Letter: ")]
    assert len(letters) == 1
    assert " - " in letters[0]
    assert of_store == [*of_file, "Our draft lies in 'Drafts'."]
    for number, raw in (("2", newsletter(2)), ("3", scam(3))):
        (home.folder / "other.eml").write_bytes(raw)
        told = run("explain", "--config", home.config, number).output
        assert "No draft: " in told
        assert told == run("explain", "--config", home.config, home.folder / "other.eml").output


def test_a_password_file_that_others_can_read_is_refused(home: TestHome):
    (home.folder / "password").chmod(0o644)
    done = run("once", "--config", home.config)
    assert done.exit_code == 2
    assert "chmod 600" in done.stderr


def test_a_password_from_a_command(home: TestHome):
    (home.folder / "vault.py").write_text(f"print({home.server.password!r})")
    command = f"{sys.executable} {home.folder / 'vault.py'}"
    home.config.write_text(home.config.read_text().replace("password_file = 'password'", f"password_command = '{command}'"))
    assert run("once", "--config", home.config).exit_code == 0


@pytest.fixture(scope="module")
def bare_server() -> Iterator[Dovecot]:
    """A server without any folder but INBOX."""
    if executable() is None:
        pytest.skip("Dovecot is not installed (apt-get install dovecot-imapd dovecot-lmtpd)")
    with dovecot(("lone@lago-valves.example", "named@lago-valves.example"), special=()) as server:
        yield server


def test_no_drafts_folder(tmp_path: Path, bare_server: Dovecot):
    (tmp_path / "catalogue.csv").write_text(CATALOGUE)
    home = TestHome(tmp_path, bare_server, "lone@lago-valves.example").write(SELLER, "since = 2020-01-01")
    bare_server.deliver(home.user, [inquiry(1)])
    done = run("once", "--config", home.config)
    assert done.exit_code == 3
    assert "no Drafts folder was found" in done.stderr
    assert "drafts = " in done.stderr
    assert json.loads(run("list", "--config", home.config, "--json").stdout)[0]["draft"] == "planned"
    with home.client() as client:
        client.create_folder("Entwürfe")
    store = home.store()
    store.ledger.change("update action set try_after = null")  # as if the pause were over
    store.close()
    assert run("once", "--config", home.config).exit_code == 0
    with home.client() as client:
        assert client.folder_status("Entwürfe", ["MESSAGES"])[b"MESSAGES"] == 1


def test_the_command_itself_runs_and_stops(home: TestHome):
    """`python -m triage run`: started as a user starts it, one instance a home, ended by SIGTERM within 5 s."""
    environment = {**os.environ, "TRIAGE_LANGUAGE": "en"}
    daemon = subprocess.Popen(
        [sys.executable, "-m", "triage", "run", "--config", str(home.config)], cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True
    )
    log = home.folder / "state" / "triage.log"
    try:
        until(lambda: log.exists() and "reconciled" in log.read_text(), 60, "first look", log)
        second = run("once", "--config", home.config)
        assert second.exit_code == 1
        assert "Another triage runs" in second.stderr
        assert json.loads(run("status", "--config", home.config, "--json").stdout)["running"] is True
        home.server.deliver(home.user, [inquiry(1)])
        until(lambda: len(drafts_on_server(home)) == 1, 20, "a draft", log)
        command_line = Path(f"/proc/{daemon.pid}/cmdline").read_bytes()
        assert home.server.password.encode() not in command_line
    finally:
        daemon.send_signal(signal.SIGTERM)
        daemon.wait(5)
    assert daemon.returncode == 0
    assert "stopped" in log.read_text()


def test_a_wrong_password_ends_the_run(home: TestHome):
    (home.folder / "password").write_text("wrong")
    done = subprocess.run(
        [sys.executable, "-m", "triage", "run", "--config", str(home.config)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 3
    assert "refused the log-in" in done.stderr
    assert "  -> " in done.stderr
