"""The TCP connection under IMAP: small packets at once, a dead peer noticed, large answers read in large pieces."""

from __future__ import annotations

import contextlib
import io
import socket
from typing import Any

from triage.mailbox.idle import buffered

KEEPALIVE = (60, 15, 4)  # seconds of silence before the first probe, between probes; probes: a dead peer is known after 2 minutes
READ_AHEAD = 1 << 16  # bytes; imaplib reads 8 KB at a time, half of what TLS hands over at once


def tune(sock: socket.socket) -> None:
    """No delay for small packets; a peer that is gone without a word is found by the system, too."""
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # APPEND waits for the peer's delayed ACK otherwise
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    idle = "TCP_KEEPIDLE" if hasattr(socket, "TCP_KEEPIDLE") else "TCP_KEEPALIVE"  # macOS calls it so
    for name, value in zip((idle, "TCP_KEEPINTVL", "TCP_KEEPCNT"), KEEPALIVE, strict=True):
        if hasattr(socket, name):
            with contextlib.suppress(OSError):  # the name exists on systems too old to know the option
                sock.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


def read_ahead(imap: Any) -> None:
    """Give imaplib's reader a larger buffer; left as it is when something lies in the old one already."""
    if not buffered(imap):
        imap.file = io.BufferedReader(imap.file.detach(), READ_AHEAD)
