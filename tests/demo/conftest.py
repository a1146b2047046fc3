"""A fresh in-process server for each test, and clients that leave nothing open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from imapclient import IMAPClient

from triage.demo.server import DemoServer

pytest.importorskip("pymap", reason="the extra triage[demo] is not installed")

Connect = Callable[[DemoServer], IMAPClient]


@pytest.fixture
def server() -> Iterator[DemoServer]:
    with DemoServer() as running:
        yield running


@pytest.fixture
def connect() -> Iterator[Connect]:
    """`connect(server)` gives a client that has logged in."""
    with ExitStack() as stack:

        def open_client(server: DemoServer) -> IMAPClient:
            client = IMAPClient(server.host, port=server.port, ssl=False)
            stack.callback(client.shutdown)
            client.login(server.user, server.password)
            return client

        yield open_client


@pytest.fixture
def client(server: DemoServer, connect: Connect) -> IMAPClient:
    return connect(server)
