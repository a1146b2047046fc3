"""Homes and daemons for the tests against real servers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.letters import CATALOGUE, SELLER
from tests.servers import cyrus
from tests.servers.dovecot import Dovecot
from tests.servers.smtp import smtp_server
from tests.world.harness import TestHome, Zygote
from tests.world.post import Desk


@pytest.fixture(scope="session")
def zygote(dovecot_server: Dovecot) -> Iterator[Zygote]:
    started = Zygote()
    yield started
    started.close()


@pytest.fixture
def home(tmp_path: Path, dovecot_server: Dovecot, fresh_user: Callable[[], str]) -> TestHome:
    """A home of the valve maker, watching a fresh mailbox."""
    (tmp_path / "catalogue.csv").write_text(CATALOGUE)
    return TestHome(tmp_path, dovecot_server, fresh_user()).write(SELLER)


@pytest.fixture
def new_desk(tmp_path: Path, dovecot_server: Dovecot, fresh_user: Callable[[], str]) -> Iterator[Callable[..., Desk]]:
    """Desks whose mailbox has these mails, judged, with their drafts laid."""
    with ExitStack() as stack:

        def begin(*mails: bytes, more: str = "") -> Desk:
            user = fresh_user()
            account = f"host = 'localhost'\nport = {dovecot_server.imaps}\nca_file = '{dovecot_server.ca_file}'"
            smtp = stack.enter_context(smtp_server(dovecot_server.root, {user: dovecot_server.password}))
            desk = Desk(
                tmp_path / user, account, user, lambda: dovecot_server.client(user), smtp, more, ca=dovecot_server.ca_file,
                password=dovecot_server.password,
            )  # fmt: skip
            stack.callback(desk.end)
            desk.put("INBOX", *mails)
            desk.work()
            return desk

        yield begin


@pytest.fixture(scope="module")
def running(request: pytest.FixtureRequest) -> Iterator[cyrus.Cyrus]:
    """The second make of server, with the mailboxes of the module's `USERS`."""
    if cyrus.unpacked() is None:
        pytest.skip("Cyrus is not unpacked (sh scripts/cyrus.sh)")
    with cyrus.cyrus(request.module.USERS) as server:
        yield server


@pytest.fixture(scope="module")
def users(request: pytest.FixtureRequest) -> Iterator[str]:
    """The module's `USERS`, one after the other."""
    return iter(request.module.USERS)
