"""Saying yes with providers that have habits of their own: no keywords, no MOVE, flat folders, copies in Sent by the provider."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest

from tests.letters import inquiry
from tests.servers.dovecot import make_certificates
from tests.servers.scripted import PASSWORD, Quirks, ScriptedServer
from tests.servers.smtp import Fault, Received, SmtpServer, smtp_server
from tests.world.post import MORNING, NIGHT, Desk
from triage import letterbox

USER = "export@lago-valves.example"
CHINESE = ("草稿箱", "已发送", "垃圾邮件", "已删除")
PROVIDERS = {
    "163: no keywords, no MOVE, no UIDPLUS, flat": Quirks(
        id_needed=True, idle="none", special_use="none", folders=CHINESE, nested=False, keywords=False, uidplus=False, stores="yes"
    ),
    "163 that forgets flags": Quirks(id_needed=True, special_use="none", folders=CHINESE, nested=False, keywords=False, stores="forgets"),
    "QQ: SEARCH returns everything": Quirks(
        search="everything", special_use="none", folders=("Drafts", "Sent Messages", "Junk", "Deleted Messages"), stores="yes", move=True
    ),
    "no UIDPLUS, but MOVE": Quirks(uidplus=False, move=True, stores="yes"),
    "Gmail: an APPEND of what is there makes no second": Quirks(gmail=True, stores="yes", move=True),
    "cPanel": Quirks(special_use="none", prefix="INBOX.", delimiter=".", stores="yes"),
    "no STORE at all": Quirks(),
    "another UIDVALIDITY in each session": Quirks(new_uidvalidity=True, stores="yes"),
}  # fmt: skip


@pytest.fixture(scope="module")
def post(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[SmtpServer, Path]]:
    folder = tmp_path_factory.mktemp("certificates")
    make_certificates(folder)
    with smtp_server(folder, {USER: PASSWORD}) as server:
        yield server, folder / "ca.pem"


@pytest.fixture
def desk_at(tmp_path: Path, post: tuple[SmtpServer, Path]) -> Iterator[Callable[[Quirks], tuple[Desk, ScriptedServer]]]:
    smtp, ca = post
    smtp.received.clear()
    smtp.faults.clear()
    smtp.on_accept = lambda received: None
    with ExitStack() as stack:

        def begin(quirks: Quirks) -> tuple[Desk, ScriptedServer]:
            server = stack.enter_context(ScriptedServer(quirks))
            server.deliver(inquiry(1))
            account = f"host = '127.0.0.1'\nport = {server.port}\nsecurity = 'none'"
            desk = Desk(tmp_path / "home", account, USER, lambda: pytest.fail("not with this server"), smtp, "", ca=ca, password=PASSWORD)
            stack.callback(desk.end)
            desk.work(2)
            return desk, server

        yield begin


def folder_of(server: ScriptedServer, *ends: str) -> str:
    return next(name for name in server.folders if name.endswith(ends))


def approve_inquiry(server: ScriptedServer) -> None:
    """A copy of it in our folder; what a label does with Gmail."""
    approved = server.folders[folder_of(server, "Approved")]
    server.carry([(approved, server.folders["INBOX"], min(server.folders["INBOX"].mails), False)])


@pytest.mark.parametrize("quirks", PROVIDERS.values(), ids=PROVIDERS.keys())
def test_it_leaves_once(desk_at, quirks: Quirks):
    desk, server = desk_at(quirks)
    drafts, sent = folder_of(server, "Drafts", "草稿箱"), folder_of(server, "Sent", "已发送", "Sent Messages")
    assert len(server.folders[drafts].mails) == 1
    approve_inquiry(server)
    desk.work(4)
    assert (len(desk.left), len(server.folders[sent].mails)) == (1, 1)
    desk.restart()
    desk.work(3)
    assert (len(desk.left), len(server.folders[sent].mails)) == (1, 1)
    assert len(server.folders["INBOX"].mails) == 1, "the inquiry stays where it is"
    can_remove = quirks.stores == "yes" and (quirks.uidplus or quirks.move)
    assert len(server.folders[drafts].mails) == (0 if can_remove else 1)
    told = letterbox.standing(desk.store, 1, "en", "Europe/Rome") or ""
    assert ("cannot remove its draft: delete it" in told) == (not quirks.uidplus and not quirks.move)


def test_a_provider_that_stores_what_is_sent_under_another_message_id(desk_at):
    """The line fails after the dot; what lies in Sent tells that it left, and no second copy is laid."""
    desk, server = desk_at(PROVIDERS["QQ: SEARCH returns everything"])
    assert desk.smtp is not None

    def stored(received: Received) -> None:
        server.deliver(received.content.replace(b"Message-ID: <", b"Message-ID: <tencent-"), folder="Sent Messages")

    desk.smtp.on_accept = stored
    desk.smtp.faults.append(Fault("reply"))
    approve_inquiry(server)
    desk.work(6)
    assert (len(desk.left), desk.states(), len(server.folders["Sent Messages"].mails)) == (1, ["sent"], 1)


def test_a_yes_survives_another_uidvalidity(desk_at):
    """What lay in our folder as a yes is one still when the server numbers its mails anew; the draft there leaves once."""
    desk, server = desk_at(PROVIDERS["another UIDVALIDITY in each session"])
    desk.now = NIGHT
    drafts = server.folders[folder_of(server, "Drafts")]
    server.carry([(server.folders[folder_of(server, "Approved")], drafts, min(drafts.mails), True)])
    desk.work()
    for moment in (NIGHT + timedelta(hours=2), MORNING):
        desk.restart()
        desk.now = moment
        desk.work(2)
    assert (len(desk.left), desk.states()) == (1, ["sent"])
