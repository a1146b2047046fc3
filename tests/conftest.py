"""Fixtures for all tests: real servers where the protocol matters, values where it does not."""

from __future__ import annotations

import gc
import itertools
from collections.abc import Callable, Iterator

import pytest
from hypothesis import settings

from tests.servers.dovecot import Dovecot, dovecot, executable

# No test is timed by the wall clock: the machine may be busy with other things.
settings.register_profile("triage", deadline=None)
settings.load_profile("triage")

USERS = tuple(f"sales{number}@lago-valves.example" for number in range(600))
_names = itertools.count()


@pytest.fixture(scope="session")
def dovecot_server() -> Iterator[Dovecot]:
    """One Dovecot for the session; each test takes a fresh user of it."""
    if executable() is None:
        pytest.skip("Dovecot is not installed (apt-get install dovecot-imapd dovecot-lmtpd)")
    with dovecot(USERS) as server:
        yield server


@pytest.fixture
def fresh_user() -> Callable[[], str]:
    """A mailbox that nobody has used yet."""
    return lambda: USERS[next(_names)]


def pytest_collection_finish() -> None:
    """The thousands of tests stay to the end: the collector of garbage need not walk over them again and again."""
    gc.collect()
    gc.freeze()
