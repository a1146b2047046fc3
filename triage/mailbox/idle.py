"""Waiting for news with IDLE (RFC 2177) without losing a line.

imapclient's `idle_check` misses a push that arrives in the packet of the `+ idling` answer, loses a line that is
split over two packets, and returns at once for ever when the server has gone. So between IDLE and its tagged
completion this module reads the socket itself and leaves nothing behind in imaplib's buffer. The caller looks
for new UIDs after every wait, also after a time-out: a push can fall between two IDLEs.
"""

from __future__ import annotations

import contextlib
import selectors
import socket
import ssl
import time
from collections.abc import Iterator
from typing import Any

NEWS = (b"EXISTS", b"RECENT", b"EXPUNGE", b"VANISHED", b"FETCH")
MAX_LINE = 1 << 20
DONE_SECONDS = 20.0  # the longest wait for an answer to DONE; a dead peer is found that much after the wait


class ConnectionGone(OSError):
    """The server closed the connection, or answered nothing in time."""


class IdleRefused(Exception):
    """The server names IDLE among its capabilities and refuses it all the same; the connection is still in step."""


class Waker:
    """A pair of sockets that ends a wait from another thread (works on Windows, where pipes cannot be selected)."""

    def __init__(self) -> None:
        self.reader, self._writer = socket.socketpair()
        self.reader.setblocking(False)
        self._writer.setblocking(False)

    def wake(self) -> None:
        """End the wait that runs now, or the next one."""
        with contextlib.suppress(OSError):  # the buffer is full of wake-ups, or we are closing: either way the wait ends
            self._writer.send(b".")

    def wait(self, seconds: float) -> None:
        """Until somebody wakes us, or `seconds` have gone."""
        with selectors.DefaultSelector() as selector:
            selector.register(self.reader, selectors.EVENT_READ)
            selector.select(seconds)

    def clear(self) -> None:
        """Forget wake-ups that were taken note of."""
        with contextlib.suppress(OSError):
            while self.reader.recv(4096):
                pass

    def close(self) -> None:
        """Free the sockets."""
        self.reader.close()
        self._writer.close()


def buffered(imap: Any) -> bool:
    """Whether imaplib's reader holds bytes already read from the socket (a push behind the last tagged answer)."""
    sock = imap.sock
    timeout = sock.gettimeout()
    sock.settimeout(0)
    try:
        return bool(imap.file.peek(1))
    except (BlockingIOError, ssl.SSLWantReadError):
        return False
    finally:
        sock.settimeout(timeout)


class Idle:
    """One wait on a connection that has a folder open."""

    def __init__(self, client: Any, waker: Waker, patience: float = DONE_SECONDS) -> None:
        self._patience = min(patience, DONE_SECONDS)  # seconds for the answer to DONE
        self._imap = client._imap
        self._sock = client._imap.sock
        self._waker = waker
        self._buffer = b""

    def wait(self, seconds: float) -> bool:
        """Wait up to `seconds`; True when the server told of news. Raises `ConnectionGone`, `IdleRefused` and `OSError`."""
        if buffered(self._imap):
            return True
        tag = self._imap._new_tag()
        self._imap.send(tag + b" IDLE\r\n")
        news = self._listen(tag, seconds)
        self._imap.send(b"DONE\r\n")
        return self._finish(tag) or news

    def _listen(self, tag: bytes, seconds: float) -> bool:
        end = time.monotonic() + seconds
        going = False
        for line in self._lines(end, stop_on_wake=True):
            if line.startswith(b"+"):
                going = True
            elif line.startswith(tag):
                if going or self._buffer:
                    raise ConnectionGone("the server ended IDLE by itself")
                raise IdleRefused(_printable(line))
            elif line[:5].upper() == b"* BYE":
                raise ConnectionGone(_printable(line))
            elif any(word in line.upper() for word in NEWS):
                if going:
                    return True
                end = min(end, time.monotonic() + 5)  # news before the "+": wait for that only
        return False

    def _finish(self, tag: bytes) -> bool:
        """Read up to the tagged completion, and what came in the same packet; whether there was more news."""
        news = over = False
        for line in self._lines(time.monotonic() + self._patience, stop_on_wake=False):
            if line[:5].upper() == b"* BYE":
                raise ConnectionGone(_printable(line))
            news = news or any(word in line.upper() for word in NEWS)
            over = over or line.startswith(tag)
            if over and not self._buffer:  # nothing may stay behind: imaplib does not see this buffer
                return news
        raise ConnectionGone("no answer to DONE")

    def _lines(self, end: float, *, stop_on_wake: bool) -> Iterator[bytes]:
        """Whole lines as they come, until `end` (time.monotonic)."""
        with selectors.DefaultSelector() as selector:
            selector.register(self._sock, selectors.EVENT_READ)
            if stop_on_wake:
                selector.register(self._waker.reader, selectors.EVENT_READ)
            while True:
                while b"\r\n" in self._buffer:
                    line, self._buffer = self._buffer.split(b"\r\n", 1)
                    yield line
                if not (isinstance(self._sock, ssl.SSLSocket) and self._sock.pending()):
                    left = end - time.monotonic()
                    ready = selector.select(left) if left > 0 else []
                    if any(key.fileobj is self._waker.reader for key, _ in ready) or not ready:
                        return
                try:
                    data = self._sock.recv(65536)
                except (ssl.SSLWantReadError, BlockingIOError):
                    continue
                if not data:
                    raise ConnectionGone("the server closed the connection")
                self._buffer += data
                if len(self._buffer) > MAX_LINE:
                    raise ConnectionGone("the server sent a line without an end")


def _printable(line: bytes) -> str:
    return "".join(char if char.isprintable() else " " for char in line[:200].decode("ascii", "replace"))
