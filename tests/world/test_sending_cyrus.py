"""Saying yes on a second make of IMAP server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.letters import inquiry
from tests.servers import cyrus as second
from tests.servers.dovecot import make_certificates
from tests.servers.smtp import Fault, SmtpServer, smtp_server
from tests.world.post import APPROVED, MORNING, NIGHT, Desk
from tests.world.test_sending import TAKEN_BACK, WAYS
from tests.world.test_sending_attacks import IN_THE_FOLDER
from tests.world.test_sending_week import SETTINGS, a_week

USERS = tuple(f"sales{number}" for number in range(40))


@pytest.fixture(scope="module")
def post(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[SmtpServer, Path]]:
    folder = tmp_path_factory.mktemp("certificates")
    make_certificates(folder)
    with smtp_server(folder, {}) as server:
        yield server, folder / "ca.pem"


@pytest.fixture
def at_cyrus(tmp_path: Path, running: second.Cyrus, post: tuple[SmtpServer, Path], users: Iterator[str]) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []
    smtp, ca = post
    smtp.received.clear()
    smtp.faults.clear()

    def begin(*mails: bytes, more: str = "") -> Desk:
        user = next(users)
        smtp.users[user] = running.password
        account = f"host = '127.0.0.1'\nsecurity = 'none'\nport = {running.imap}"
        with running.client(user) as client:
            client.select_folder("INBOX", readonly=True)  # the mailbox is made at the first log-in
        desk = Desk(tmp_path / user, account, user, lambda: running.client(user), smtp, more, ca=ca, password=running.password)
        made.append(desk)
        desk.put("INBOX", *mails)
        desk.work()
        return desk

    yield begin
    for desk in made:
        desk.end()


@pytest.mark.parametrize("way", WAYS)
def test_what_was_approved_leaves_once(at_cyrus, way: str):
    desk: Desk = at_cyrus(inquiry(1), more="[approval]\nflag = true\n")
    WAYS[way](desk)
    desk.work(3)
    assert (len(desk.left), desk.states(), len(desk.mails("Sent")), desk.mails("Drafts")) == (1, ["sent"], 1, {})
    desk.restart()
    desk.work(2)
    assert len(desk.left) == 1


@pytest.mark.parametrize("way", TAKEN_BACK)
def test_taken_back(at_cyrus, way: str):
    desk: Desk = at_cyrus(inquiry(1), more="[approval]\nflag = true\n")
    desk.now = NIGHT
    WAYS[way](desk)
    desk.work()
    TAKEN_BACK[way](desk)
    desk.work()
    desk.now = MORNING
    desk.work(2)
    assert (desk.left, desk.states()) == ([], ["withdrawn"])


@pytest.mark.parametrize("name", IN_THE_FOLDER)
def test_nothing_else_leaves(at_cyrus, name: str):
    desk: Desk = at_cyrus(inquiry(1))
    make, said = IN_THE_FOLDER[name]
    desk.put(APPROVED, make(desk))
    desk.work(3)
    assert desk.left == []
    assert said in f"{desk.refusals()} {desk.why()}"


def test_what_may_have_left_is_put_before_a_person(at_cyrus):
    desk: Desk = at_cyrus(inquiry(1))
    assert desk.smtp is not None
    desk.smtp.faults.append(Fault("reply"))
    desk.move("Drafts", APPROVED)
    desk.work(4)
    assert (len(desk.left), desk.states()) == (1, ["unsure"])


def test_a_week(at_cyrus):
    a_week(at_cyrus(more=SETTINGS), 10, seed=3, minutes=100, chance=0.006)
