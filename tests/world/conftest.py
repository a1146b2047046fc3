"""Homes and daemons for the tests against real servers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.letters import CATALOGUE, SELLER
from tests.servers.dovecot import Dovecot
from tests.world.harness import TestHome, Zygote


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
