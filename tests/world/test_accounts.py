"""Several mailboxes and folders in one daemon: what goes wrong with one holds up none of the others, and is shown."""

from __future__ import annotations

import json
import os
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tests.letters import CATALOGUE, SELLER, inquiry
from tests.servers.dovecot import Dovecot
from tests.world.harness import TestHome, Zygote, drafts_on_server, until
from triage.cli import cli
from triage.config import Account
from triage.credentials import secret_of
from triage.errors import ConfigError
from triage.store import Store

pytestmark = pytest.mark.dovecot


def account_block(server: Dovecot, name: str, user: str, more: str = "", port: int = 0, password: str = "password") -> str:
    return (
        f"[[accounts]]\nname = '{name}'\nhost = 'localhost'\nport = {port or server.imaps}\nca_file = '{server.ca_file}'\nuser = '{user}'\n"
        f"password_file = '{password}'\npoll_seconds = 1\n{more}\n"
    )


@pytest.fixture
def closed_port() -> Iterator[int]:
    """A port that refuses: bound, so that nobody else gets it, but not listened at."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


@pytest.fixture
def folder(tmp_path: Path, dovecot_server: Dovecot) -> Path:
    """A home without accounts yet, with a right and a wrong password."""
    (tmp_path / "catalogue.csv").write_text(CATALOGUE)
    for name, secret in (("password", dovecot_server.password), ("wrong", "not the password")):
        (tmp_path / name).write_text(secret)
        (tmp_path / name).chmod(0o600)
    return tmp_path


def status(home: TestHome) -> dict[str, dict[str, Any]]:
    done: Result = CliRunner().invoke(cli, ["status", "--json", "--config", str(home.config)])
    assert done.exit_code == 0, done.output
    return {one["account"]: one for one in json.loads(done.stdout)["accounts"]}


def looked(home: TestHome, account: str, folder: str = "INBOX") -> bool:
    if not home.database.exists():
        return False
    store = Store.open(home.database)
    try:
        return bool(
            store.ledger.value("select 1 from folder where account = ? and name = ? and reconciled_at is not null", account, folder)
        )
    finally:
        store.close()


def test_one_goes_on_while_others_are_in_trouble(
    folder: Path, dovecot_server: Dovecot, fresh_user: Callable[[], str], zygote: Zygote, closed_port: int
):
    good, second, locked_out, off = (fresh_user() for _ in range(4))
    home = TestHome(folder, dovecot_server, good)
    home.config.write_text(
        SELLER
        + account_block(dovecot_server, "locked-out", locked_out, password="wrong")
        + account_block(dovecot_server, "off", off, port=closed_port)
        + account_block(dovecot_server, "good", good)
        + account_block(dovecot_server, "second", second)
    )
    pid = zygote.start(home)
    until(lambda: looked(home, "good") and looked(home, "second"), 30, "both good ones looked at", home.log)
    other = TestHome(folder, dovecot_server, second)
    dovecot_server.deliver(good, [inquiry(1)])
    dovecot_server.deliver(second, [inquiry(2)])
    until(lambda: len(drafts_on_server(home)) == 1 and len(drafts_on_server(other)) == 1, 30, "a draft for each", home.log)
    until(lambda: all(status(home)[name]["trouble"] for name in ("locked-out", "off")), 30, "trouble shown", home.log)
    facts = status(home)
    assert "refused the log-in" in facts["locked-out"]["trouble"]
    assert facts["locked-out"]["remedy"]
    assert "refused" in facts["off"]["trouble"]
    assert facts["good"]["trouble"] is None
    assert facts["second"]["trouble"] is None
    assert facts["good"]["drafts"] == {"saved": 1}
    assert facts["locked-out"]["last_pass"] is None
    said = CliRunner().invoke(cli, ["status", "--config", str(home.config)]).output
    assert "refused the log-in" in said
    assert zygote.end(pid) < 5
    log = home.log.read_text()
    assert "not the password" not in log
    assert dovecot_server.password not in log


def test_the_same_mail_to_two_accounts_gets_a_draft_in_each(
    folder: Path, dovecot_server: Dovecot, fresh_user: Callable[[], str], zygote: Zygote
):
    """Two people's mailboxes are two matters; what is one mail is decided within an account."""
    first, second = fresh_user(), fresh_user()
    home = TestHome(folder, dovecot_server, first)
    home.config.write_text(SELLER + account_block(dovecot_server, "first", first) + account_block(dovecot_server, "second", second))
    pid = zygote.start(home)
    until(lambda: looked(home, "first") and looked(home, "second"), 30, "both looked at", home.log)
    mail = inquiry(1)
    dovecot_server.deliver(first, [mail])
    dovecot_server.deliver(second, [mail])
    other = TestHome(folder, dovecot_server, second)
    until(lambda: len(drafts_on_server(home)) == 1 and len(drafts_on_server(other)) == 1, 30, "a draft for each", home.log)
    zygote.end(pid)
    assert drafts_on_server(home) != drafts_on_server(other), "one Message-ID for two drafts"


@pytest.mark.parametrize("folders", ["['Nowhere', 'INBOX', 'Leads']", "['INBOX', 'Nowhere', 'Leads']"], ids=["first", "between"])
def test_a_folder_that_fails_does_not_hold_up_the_others(
    folder: Path, dovecot_server: Dovecot, fresh_user: Callable[[], str], zygote: Zygote, folders: str
):
    home = TestHome(folder, dovecot_server, fresh_user())
    with home.client() as client:
        client.create_folder("Leads")
    home.config.write_text(SELLER + account_block(dovecot_server, "box", home.user, f"folders = {folders}"))
    pid = zygote.start(home)
    until(lambda: looked(home, "box") and looked(home, "box", "Leads"), 30, "the others looked at", home.log)
    with home.client() as client:
        client.append("Leads", inquiry(1))
    dovecot_server.deliver(home.user, [inquiry(2)])
    until(lambda: len(drafts_on_server(home)) == 2, 20, "drafts from both", home.log)  # no pause of minutes after the refusal
    assert "Nowhere" in status(home)["box"]["trouble"]
    with home.client() as client:  # somebody mends it: it is read at the next pass, without a restart
        client.create_folder("Nowhere")
    until(lambda: looked(home, "box", "Nowhere"), 20, "the missing one looked at", home.log)
    until(lambda: status(home)["box"]["trouble"] is None, 20, "trouble over", home.log)
    zygote.end(pid)
    assert home.log.read_text().count("Nowhere' cannot be used") == 1, "told at every pass"


def test_a_sent_folder_that_fails_does_not_hold_up_the_inbox(
    folder: Path, dovecot_server: Dovecot, fresh_user: Callable[[], str], zygote: Zygote
):
    home = TestHome(folder, dovecot_server, fresh_user())
    home.config.write_text(SELLER + account_block(dovecot_server, "box", home.user, "sent = 'Nowhere'"))
    pid = zygote.start(home)
    until(lambda: looked(home, "box"), 30, "looked at", home.log)
    dovecot_server.deliver(home.user, [inquiry(1)])
    until(lambda: len(drafts_on_server(home)) == 1, 20, "its draft", home.log)
    assert "Nowhere" in status(home)["box"]["trouble"]
    zygote.end(pid)


def test_once_tells_of_each(folder: Path, dovecot_server: Dovecot, fresh_user: Callable[[], str], closed_port: int):
    good = fresh_user()
    home = TestHome(folder, dovecot_server, good)
    home.config.write_text(
        SELLER
        + account_block(dovecot_server, "off", fresh_user(), port=closed_port)
        + account_block(dovecot_server, "good", good, "since = 2020-01-01\nfolders = ['INBOX', 'Nowhere']")
    )
    dovecot_server.deliver(good, [inquiry(1)])
    done = CliRunner().invoke(cli, ["once", "--config", str(home.config)])
    assert done.exit_code == 3
    assert "good INBOX: 1 on the server" in done.output
    assert "Nowhere" in done.stderr
    assert "Account 'off'" in done.stderr
    assert len(drafts_on_server(home)) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="file modes")
def test_a_credential_of_systemd_is_no_file_that_others_can_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """systemd lets the service read it by an ACL, which shows as rights of the group (mode 0440)."""
    for name in ("credentials", "elsewhere"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "password").write_text("open sesame\n")
        (tmp_path / name / "password").chmod(0o440)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path / "credentials"))

    def read(path: Path) -> str:
        return secret_of(Account("box", "localhost", "user", password_file=str(path)), tmp_path)

    assert read(tmp_path / "credentials" / "password") == "open sesame"
    with pytest.raises(ConfigError, match="other users can read"):
        read(tmp_path / "elsewhere" / "password")
    with pytest.raises(ConfigError, match="other users can read"):
        read(tmp_path / "credentials" / os.pardir / "elsewhere" / "password")
