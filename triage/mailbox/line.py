"""The TCP connection under IMAP: small packets at once, a dead peer noticed, large answers read in large pieces and with little ado."""

from __future__ import annotations

import contextlib
import io
import re
import socket
from collections.abc import Callable
from typing import Any

from triage.mailbox.idle import buffered

KEEPALIVE = (60, 15, 4)  # seconds of silence before the first probe, between probes; probes: a dead peer is known after 2 minutes
READ_AHEAD = 1 << 16  # bytes; imaplib reads 8 KB at a time, half of what TLS hands over at once

_FETCH = re.compile(rb"\* (\d{1,10}) FETCH (\(.*)\r\n")
_LITERAL = re.compile(rb"\{(\d{1,10})\}$")


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
    if "file" in vars(imap) and not buffered(imap):  # Python 3.14 has a buffer of its own
        imap.file = io.BufferedReader(imap.file.detach(), READ_AHEAD)


def fetched_records(imap: Any, tag: bytes) -> tuple[str, list[Any]]:
    """Status and records of the FETCH sent with `tag`, as imaplib gives them: it reads all but the plain `* 1 FETCH (...)` lines here, too.

    Half of what imaplib spends on a message is spent on finding out what kind of line came. Raises what imaplib raises.
    """
    records: list[Any] = []
    while imap.tagged_commands[tag] is None:
        imap._check_bye()
        line = imap.readline()
        found = _FETCH.fullmatch(line)
        if found is None:
            _hand_over(imap, line)
            continue
        text = b"%s %s" % found.groups()
        while literal := _LITERAL.search(text):
            size = int(literal[1])
            data = imap.read(size)
            line = imap.readline()
            if len(data) < size or not line.endswith(b"\r\n"):
                raise imap.abort("socket error: EOF")
            records.append((text, data))
            text = line[:-2]
        records.append(text)
    status, data = imap._untagged_response(*imap._command_complete("UID", tag), "FETCH")
    return status, data if status != "OK" else records + data


def _hand_over(imap: Any, line: bytes) -> None:
    """Let imaplib read a line that was read already, and what belongs to it."""

    def once() -> bytes:
        del imap.readline
        return line

    readline: Callable[[], bytes] = once
    imap.readline = readline
    try:
        imap._get_response()
    finally:
        vars(imap).pop("readline", None)
