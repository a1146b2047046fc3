"""Certificates and servers for letters that leave."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.dovecot import make_certificates
from tests.servers.smtp import SmtpServer, smtp_server

USER = "export@lago-valves.example"
PASSWORD = "pässwort mit Umlaut"


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("certificates")
    make_certificates(folder)
    return folder


@pytest.fixture
def server(certificates: Path) -> Iterator[SmtpServer]:
    """STARTTLS."""
    with smtp_server(certificates, {USER: PASSWORD}) as started:
        yield started


@pytest.fixture
def tls_server(certificates: Path) -> Iterator[SmtpServer]:
    """TLS from the first byte."""
    with smtp_server(certificates, {USER: PASSWORD}, implicit_tls=True) as started:
        yield started
