"""`triage check` against real servers: each step fails on its own, every failure has its remedy, and nothing is changed."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from tests.letters import SELLER, letter
from tests.servers.dovecot import Dovecot
from tests.servers.scripted import PASSWORD, Quirks, ScriptedServer
from tests.world.harness import TestHome
from triage.cli import cli
from triage.config import Account, Ingest
from triage.demo.server import DemoServer
from triage.doctor import server as steps
from triage.doctor.findings import Finding, State
from triage.handbook.catalogue import Catalogue
from triage.home import Home, find
from triage.mailbox.probe import ProbedMailbox

QUICK = Ingest(connect_timeout_seconds=2, command_timeout_seconds=5)


@dataclass
class Patient:
    """One account to be examined; `account` can be changed."""

    home: Home
    account: Account

    def examined(self, lay: bool = False, now: datetime | None = None, **changes: Any) -> list[Finding]:
        return list(steps.account(self.home, replace(self.account, **changes), lay, now or datetime.now(UTC)))


def failures(findings: list[Finding]) -> list[str]:
    return [one.check for one in findings if one.state is State.FAILED]


def warnings(findings: list[Finding]) -> list[str]:
    return [one.check for one in findings if one.state is State.WARNING]


def said(findings: list[Finding], check: str) -> str:
    return " | ".join(str(one.says) for one in findings if one.check == check)


def advised(findings: list[Finding], check: str) -> str:
    return " | ".join(str(step) for one in findings if one.check == check for step in one.remedy)


def patient(folder: Path, port: int, user: str, password: str, **settings: Any) -> Patient:
    """A home without tables, and an account that is not in its config.toml."""
    (folder / "config.toml").write_text(SELLER.replace('catalogue = "catalogue.csv"', ""))
    (folder / "password").write_text(password)
    (folder / "password").chmod(0o600)
    home = find(folder / "config.toml")
    home = Home(home.path, replace(home.config, ingest=QUICK), Catalogue(()), (), ())
    return Patient(home, Account("box", "127.0.0.1", user, port=port, password_file="password", **settings))


# -- Dovecot -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def box(tmp_path: Path, dovecot_server: Dovecot, fresh_user: Callable[[], str]) -> Patient:
    """An account on Dovecot over TLS."""
    ca_file = str(dovecot_server.ca_file)
    return patient(tmp_path, dovecot_server.imaps, fresh_user(), dovecot_server.password, ca_file=ca_file)


def seen_from_outside(server: Dovecot, user: str) -> dict[str, Any]:
    """UIDNEXT, UIDs and flags of every folder."""
    with server.client(user) as client:
        found: dict[str, Any] = {}
        for _, _, name in client.list_folders():
            state = client.select_folder(name, readonly=True)
            uids = client.search("ALL")
            flags = {uid: answer[b"FLAGS"] for uid, answer in client.fetch(uids, ["FLAGS"]).items()} if uids else {}
            found[name] = (state[b"UIDNEXT"], {uid: tuple(flag for flag in all_ if flag != b"\\Recent") for uid, all_ in flags.items()})
        return found


@pytest.mark.dovecot
def test_a_good_account_and_nothing_changed(box: Patient, dovecot_server: Dovecot) -> None:
    dovecot_server.deliver(box.account.user, [letter(number, "hello") for number in range(3)])
    before = seen_from_outside(dovecot_server, box.account.user)
    findings = box.examined()
    assert (failures(findings), warnings(findings)) == ([], [])
    assert {one.check for one in findings} >= {
        "dns",
        "tcp",
        "tls",
        "login",
        "capabilities",
        "id",
        "folder",
        "drafts",
        "sent",
        "junk",
        "trash",
        "keywords",
    }
    assert "IDLE" in said(findings, "capabilities")
    assert "Dovecot" in said(findings, "id")
    assert "the server says so" in said(findings, "drafts")
    assert "3 mails" in said(findings, "folder")
    assert "Test CA" in said(findings, "tls")
    assert seen_from_outside(dovecot_server, box.account.user) == before


@pytest.mark.dovecot
def test_starttls(box: Patient, dovecot_server: Dovecot) -> None:
    assert failures(box.examined(security="starttls", port=dovecot_server.imap)) == []


@pytest.mark.dovecot
@pytest.mark.parametrize(
    ("changes", "check", "words", "advice"),
    [
        ({"user": "nobody@lago-valves.example"}, "login", "refused the log-in", "Check user and password"),
        ({"ca_file": ""}, "tls", "not trusted", "ca_file"),
        ({"ca_file": "missing.pem"}, "tls", "missing.pem", "PEM file"),
        ({"security": "tls", "port": "imap"}, "tls", "No encryption", "993"),
        ({"security": "starttls", "port": "imaps"}, "tls", "does not begin to talk", "993"),
        ({"port": "closed"}, "tcp", "No connection", "port"),
        ({"password_file": "nothing"}, "password", "cannot be read", "chmod 600"),
        ({"user": "you@qq.com"}, "user", "example", "your own address"),
        ({"folders": ("INBOX", "Drafst")}, "folder", "Drafst", "Did you mean Drafts?"),
        ({"folders": ("Inquiries",)}, "folder", "Inquiries", "INBOX"),
        ({"drafts": "Entwürfe"}, "drafts", "Entwürfe", "Drafts"),
    ],
)
def test_what_is_wrong_is_told_with_a_remedy(box: Patient, dovecot_server: Dovecot, changes, check, words, advice) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        ports = {"imap": dovecot_server.imap, "imaps": dovecot_server.imaps, "closed": closed.getsockname()[1]}
    if "port" in changes:
        changes = {**changes, "port": ports[changes["port"]]}
    findings = box.examined(**changes)
    assert failures(findings) == [check], findings
    assert words in " | ".join(str(one.says) for one in findings if one.check == check and one.state is State.FAILED)
    assert advice in advised(findings, check)


@pytest.mark.dovecot
def test_a_wrong_password_is_told_and_not_shown(box: Patient, dovecot_server: Dovecot) -> None:
    (box.home.root / "password").write_text("wrong password 7731")
    findings = box.examined()
    assert failures(findings) == ["login"]
    assert "7731" not in str(findings)


@pytest.mark.dovecot
def test_a_refused_log_in_quotes_what_the_provider_needs(box: Patient, monkeypatch: pytest.MonkeyPatch, dovecot_server: Dovecot) -> None:
    hints = steps.hints(replace(box.account, host="imap.163.com"))
    assert any("授权码" in str(one) for one in hints)
    assert any('auth = "xoauth2"' in str(one) for one in steps.hints(replace(box.account, host="outlook.office365.com")))
    assert steps.hints(box.account) == ()


@pytest.mark.dovecot
def test_a_host_that_is_misspelt(box: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(self: ProbedMailbox) -> tuple[str, ...]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(ProbedMailbox, "addresses", nowhere)
    assert "Did you mean imap.qq.com?" in advised(box.examined(host="imap.qq.con"), "dns")
    assert "Did you mean" not in advised(box.examined(host="imap.qq.com"), "dns")
    assert "Did you mean" not in advised(box.examined(host="mail.own.example"), "dns")


@pytest.mark.dovecot
@pytest.mark.parametrize(("days", "state"), [(0, State.OK), (17, State.WARNING), (29, State.WARNING)])
def test_a_certificate_that_ends_soon(box: Patient, days: int, state: State) -> None:
    """The test server's is good for 30 days."""
    (tls,) = (one for one in box.examined(now=datetime.now(UTC) + timedelta(days=days)) if one.check == "tls")
    assert tls.state is state


@pytest.mark.dovecot
def test_a_draft_there_and_back_takes_nothing_else_along(box: Patient, dovecot_server: Dovecot) -> None:
    user = box.account.user
    with dovecot_server.client(user) as client:
        for number, flags in ((1, ()), (2, ("\\Deleted",)), (3, ("\\Draft",))):
            client.append("Drafts", letter(number, "of a person"), flags=flags)
    before = seen_from_outside(dovecot_server, user)
    findings = box.examined(lay=True)
    assert (failures(findings), warnings(findings)) == ([], [])
    assert "unchanged" in said(findings, "draft")
    assert "removed again" in said(findings, "draft-removal")
    assert said(findings, "keywords") == "keywords of our own are kept"
    after = seen_from_outside(dovecot_server, user)
    assert after["Drafts"][1] == before["Drafts"][1]  # one marked \\Deleted by a person is still there
    assert {name: state for name, state in after.items() if name != "Drafts"} == {
        name: state for name, state in before.items() if name != "Drafts"
    }


@pytest.mark.dovecot
def test_without_uidplus_the_draft_stays_and_is_named(box: Patient, dovecot_server: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    real = ProbedMailbox.capabilities
    monkeypatch.setattr(ProbedMailbox, "capabilities", lambda self: real(self) - {"UIDPLUS", "MOVE"})
    findings = box.examined(lay=True)
    assert failures(findings) == []
    assert sorted(warnings(findings)) == ["draft-removal", "removal"]
    (raw,) = _raws(dovecot_server, box.account.user)
    assert f"Subject: {said(findings, 'draft-removal').split(chr(34))[1]}".encode() in raw


def _raws(server: Dovecot, user: str) -> list[bytes]:
    with server.client(user) as client:
        client.select_folder("Drafts", readonly=True)
        return [answer[b"BODY[]"] for answer in client.fetch(client.search("ALL"), ["BODY.PEEK[]"]).values()]


@pytest.mark.dovecot
def test_a_clock_that_is_wrong(box: Patient, dovecot_server: Dovecot) -> None:
    dovecot_server.deliver(box.account.user, [letter(1, "hello")])
    now = datetime.now(UTC)
    assert "server-clock" not in warnings(box.examined(now=now))
    assert "server-clock" in warnings(box.examined(now=now - timedelta(hours=3)))
    assert "server-clock" in warnings(box.examined(now=now + timedelta(hours=3), lay=True))


@pytest.mark.dovecot
def test_trusted_authserv_is_proposed_from_recent_mail(box: Patient, dovecot_server: Dovecot) -> None:
    stamp = b"Authentication-Results: mx.lago-valves.example; spf=pass smtp.mailfrom=x@a.example\r\n"
    dovecot_server.deliver(box.account.user, [stamp + letter(number, "hello") for number in range(4)])
    assert "nothing to propose" in said(box.examined(), "authserv")
    dovecot_server.deliver(box.account.user, [stamp + letter(number, "hello") for number in range(4, 8)])
    assert 'trusted_authserv = ["mx.lago-valves.example"]' in advised(box.examined(), "authserv")
    for trusted, warned in (("mx.lago-valves.example", False), ("mx.elsewhere.example", True)):
        seller = replace(box.home.config.seller, trusted_authserv=trusted)
        other = Patient(Home(box.home.path, replace(box.home.config, seller=seller), Catalogue(()), (), ()), box.account)
        assert ("authserv" in warnings(other.examined())) == warned


@pytest.mark.dovecot
def test_the_command_while_the_daemon_holds_the_lock(home: TestHome) -> None:
    from triage import daemon

    place = find(home.config)
    place.secret()
    store = home.store()
    lock = daemon.lock(place)
    try:
        with store.transaction():
            shown = CliRunner().invoke(cli, ["check", "--config", str(home.config), "--account", "box"])
    finally:
        lock.release()
        store.close()
    assert shown.exit_code == 0, shown.output
    assert "Account box" in shown.output
    assert "the database is whole" in shown.output


# -- other servers -----------------------------------------------------------------------------------------------------


@pytest.fixture
def demo(tmp_path: Path) -> Callable[[DemoServer], Patient]:
    return lambda server: patient(tmp_path, server.port, server.user, server.password, security="none")


def test_pymap_as_it_is(demo) -> None:
    with DemoServer() as server:
        findings = demo(server).examined(lay=True)
        assert failures(findings) == []
        assert "removed again" in said(findings, "draft-removal")
        assert server.stored("Drafts") == ()


def test_a_poor_server(demo) -> None:
    """No Drafts, no push, system flags only."""
    with DemoServer(folders={"Archiv": None}, idle=False, keywords=False) as server:
        findings = demo(server).examined(lay=True)
        assert failures(findings) == ["drafts"]
        assert {"idle", "sent"} <= set(warnings(findings))
        assert "Archiv" in advised(findings, "drafts")


def test_drafts_found_by_their_chinese_name(demo) -> None:
    with DemoServer(folders={"草稿箱": None, "已发送": None}, keywords=False) as server:
        findings = demo(server).examined(lay=True)
        assert failures(findings) == []
        assert "草稿箱 (by its name)" in said(findings, "drafts")
        assert "not kept" in said(findings, "keywords")


@pytest.mark.parametrize(
    ("quirks", "failed", "warned"),
    [
        (Quirks(), [], []),
        (Quirks(id_needed=True), [], []),
        (Quirks(search="everything"), [], []),
        (Quirks(search="refused"), [], []),
        (Quirks(special_use="lower"), [], []),
        (Quirks(special_use="none", prefix="INBOX.", delimiter="."), [], []),
        (Quirks(namespace="nil", delimiter=""), [], []),
        (Quirks(uidnext=False), [], []),
        (Quirks(chatter=True, backwards=True), [], []),
        (Quirks(idle="none"), [], ["idle"]),
        (Quirks(uidplus=False), [], ["removal"]),
        (Quirks(folders=()), ["drafts"], ["sent"]),
        (Quirks(logins_refused=9), ["login"], []),
        (Quirks(greeted_with_bye=9), ["login"], []),
    ],
    ids=str,
)  # fmt: skip
def test_the_habits_of_providers(tmp_path: Path, quirks: Quirks, failed: list[str], warned: list[str]) -> None:
    with ScriptedServer(quirks) as server:
        server.deliver(*[letter(number, "hello") for number in range(3)])
        findings = patient(tmp_path, server.port, "sales", PASSWORD, security="none").examined()
        assert failures(findings) == failed, findings
        assert warnings(findings) == warned, findings
        assert not any(command.startswith(("SELECT", "UID STORE", "APPEND", "EXPUNGE")) for command in server.commands)
        assert all(not flags for flags, _ in server.contents("sales", "INBOX").values())


def test_a_draft_that_cannot_be_marked_stays(tmp_path: Path) -> None:
    """This server has UIDPLUS and refuses STORE."""
    with ScriptedServer(Quirks(search="everything")) as server:
        findings = patient(tmp_path, server.port, "sales", PASSWORD, security="none").examined(lay=True)
        assert failures(findings) == []
        assert warnings(findings) == ["draft-removal"]
        assert len(server.contents("sales", "Drafts")) == 1


@pytest.fixture
def mute() -> Iterator[int]:
    """A port that takes connections and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        kept: list[socket.socket] = []

        def accept() -> None:
            while True:
                try:
                    kept.append(listener.accept()[0])
                except OSError:
                    return

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        yield listener.getsockname()[1]
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(5)
        for one in kept:
            one.close()


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_server_that_says_nothing_ends_in_a_finding(tmp_path: Path, mute: int, security: Any) -> None:
    sick = patient(tmp_path, mute, "sales", "x", security=security)
    sick.home = Home(sick.home.path, replace(sick.home.config, ingest=Ingest(connect_timeout_seconds=1)), Catalogue(()), (), ())
    findings = sick.examined()
    assert failures(findings) == ["tls"]
    assert "993" in advised(findings, "tls")
