"""Labels at a second make of IMAP server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.letters import inquiry, scam
from tests.servers import cyrus as second
from tests.world.post import Desk
from tests.world.test_labels import FRAUD, INQUIRY, LATER, NONE, WAYS, labels, record, there_and_back

USERS = tuple(f"labels{number}" for number in range(10))


@pytest.fixture
def at_cyrus(tmp_path: Path, running: second.Cyrus, users: Iterator[str]) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []

    def begin(*mails: bytes) -> Desk:
        user = next(users)
        with running.client(user) as client:
            client.select_folder("INBOX", readonly=True)  # the mailbox is made at the first log-in
        account = f"host = '127.0.0.1'\nsecurity = 'none'\nport = {running.imap}"
        desk = Desk(tmp_path / user, account, user, lambda: running.client(user), None, password=running.password)
        made.append(desk)
        desk.put("INBOX", *mails)
        desk.work()
        with running.client(user) as client:
            for folder in (FRAUD, INQUIRY, NONE):
                client.create_folder(folder)
        desk.now += LATER
        return desk

    yield begin
    for desk in made:
        desk.end()


@pytest.mark.parametrize("way", WAYS)
def test_there_and_back(at_cyrus, way: str):
    there_and_back(at_cyrus(inquiry(1)), way)


def test_what_comes_straight_into_a_label_is_held(at_cyrus):
    desk: Desk = at_cyrus(inquiry(1))
    desk.put(INQUIRY, scam(2))
    desk.work(2, after=timedelta(seconds=20))
    assert (record(desk, 2)[:2], {state for *_, state in labels(desk, 2)}) == (("fraud", True), {"held"})
