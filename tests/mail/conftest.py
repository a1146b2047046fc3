"""Short ways to write a mail down."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from triage.mail.message import Mail, parse

HEAD = "From: Rosa Valdez <rosa@ferre-valdez.example>\r\nTo: export@lago-valves.example\r\nDate: Mon, 02 Nov 2026 10:00:00 -0300\r\nMessage-ID: <1@ferre-valdez.example>\r\n"


@pytest.fixture
def plain() -> Callable[..., Mail]:
    """A text/plain mail with this body, and these extra header lines."""

    def build(body: str, subject: str = "Valves", extra: str = "") -> Mail:
        head = f"{HEAD}Subject: {subject}\r\n{extra}Content-Type: text/plain; charset=utf-8\r\n\r\n"
        return parse(head.encode() + body.replace("\n", "\r\n").encode())

    return build
