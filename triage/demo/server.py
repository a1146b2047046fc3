"""An IMAP server inside this process: `with DemoServer() as server: connect(server.host, server.port)`.

For `triage demo` and for quick tests. It listens on 127.0.0.1 only, keeps everything in memory and runs in a thread
with a loop of its own. It speaks IMAP4rev1 with UIDPLUS, MOVE, IDLE, ID, LITERAL+, keywords and SPECIAL-USE; it knows
neither CONDSTORE, QRESYNC, NAMESPACE, UNSELECT nor ENABLE. It parses what it stores with the standard library, so it
refuses or chokes on mail built to hurt (thousands of nested parts): such belongs in tests against a real server.
`deliver` puts a message in as an LMTP delivery would.
"""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Coroutine, Mapping, Sequence
from datetime import UTC, datetime
from email.utils import format_datetime, parseaddr
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar

from triage.errors import TriageError
from triage.terms import sentence

if TYPE_CHECKING:
    from triage.demo.backend import Backend, Stored

Security = Literal["none", "starttls", "tls"]
_Result = TypeVar("_Result")

# name -> SPECIAL-USE attribute (RFC 6154)
FOLDERS: Mapping[str, str | None] = {"Drafts": "Drafts", "Sent": "Sent", "Junk": "Junk", "Trash": "Trash", "Archive": "Archive"}
DEMO_USER = "sales@greenfall-pumps.example"
DEMO_PASSWORD = "greenfall"  # guards nothing: the mailbox is invented and only this machine reaches it
_PATIENCE = 10.0  # seconds that the server's thread gets for one request of ours


class DemoServer:
    """The server, as a context manager; `start` and `stop` where a block does not fit (a pytest fixture, `--keep`).

    `users` maps login names to passwords; the first is the one that `put`, `stored` and `deliver` mean. `port` 0 takes
    any free one. `security` "starttls" and "tls" need `cert` and `key`, files in PEM. `folders`, `idle` and `keywords`
    make a poorer server: no Drafts, no push, system flags only.
    """

    host = "127.0.0.1"

    def __init__(
        self,
        users: Mapping[str, str] | None = None,
        *,
        port: int = 0,
        security: Security = "none",
        cert: Path | None = None,
        key: Path | None = None,
        folders: Mapping[str, str | None] = FOLDERS,
        idle: bool = True,
        keywords: bool = True,
    ) -> None:
        self.users = dict(users or {DEMO_USER: DEMO_PASSWORD})
        self.port = port
        self.security: Security = security
        self._context = _tls_context(cert, key) if security != "none" else None
        self._folders, self._idle, self._keywords = dict(folders), idle, keywords
        self._thread: threading.Thread | None = None
        self._ready = threading.Event()
        self._trouble: Exception | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._backend: Backend | None = None

    @property
    def user(self) -> str:
        """The first user."""
        return next(iter(self.users))

    @property
    def password(self) -> str:
        """The first user's password."""
        return self.users[self.user]

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()

    def start(self) -> None:
        """Listen; `port` then tells where. `TriageError` when pymap is missing or the port is taken."""
        _need_pymap()
        self._ready.clear()
        self._trouble = None
        self._thread = threading.Thread(target=self._work, name="demo-imap", daemon=True)
        self._thread.start()
        self._ready.wait(_PATIENCE)
        trouble = self._failure()
        if trouble is None:
            return
        self._thread.join(_PATIENCE)
        if isinstance(trouble, OSError):
            raise TriageError(
                sentence(
                    "The demonstration mailbox cannot listen on {host}:{port}: {why}", host=self.host, port=self.port, why=self._trouble
                ),
                sentence("Choose another port, or name none and a free one is taken."),
            ) from trouble
        raise trouble

    def stop(self) -> None:
        """Say BYE to all, stop listening, forget every message. Does nothing when the server is not running."""
        if self._loop is not None and self._stop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._stop.set)
        if self._thread is not None:
            self._thread.join(_PATIENCE)
        self._thread = self._loop = self._stop = self._backend = None

    def put(
        self, raw: bytes, folder: str = "INBOX", *, user: str | None = None, flags: Sequence[str] = (), at: datetime | None = None
    ) -> int:
        """Store `raw` as it is, with these flags and this INTERNALDATE (now); clients in IDLE are told. Its UID."""
        moment = at or datetime.now(UTC)
        return self._ask(self._running().put(user or self.user, folder, raw, flags, moment))

    def stored(self, folder: str = "INBOX", *, user: str | None = None) -> tuple[Stored, ...]:
        """What a folder holds, by UID, seen without a client (no flag changes)."""
        return self._ask(self._running().stored(user or self.user, folder))

    def drop_connections(self) -> None:
        """End every connection, as a server that restarts does; messages and the port stay."""
        self._ask(self._running().drop_connections())

    def _failure(self) -> Exception | None:
        """What the server's thread could not get over."""
        return self._trouble

    def _running(self) -> Backend:
        if self._backend is None:
            raise RuntimeError("the demonstration server is not running")
        return self._backend

    def _ask(self, work: Coroutine[Any, Any, _Result]) -> _Result:
        """Run `work` in the server's loop and wait for it."""
        assert self._loop is not None
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(_PATIENCE)

    def _work(self) -> None:
        """The thread: whatever stops the server from starting is for `start` to tell."""
        try:
            asyncio.run(self._serve())
        except Exception as trouble:
            self._trouble = trouble
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        from triage.demo.backend import Backend, Features

        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        features = Features(self._folders, idle=self._idle, keywords=self._keywords)
        context = {"starttls": {"starttls": self._context}, "tls": {"tls": self._context}}.get(self.security, {})
        self._backend = await Backend.open(self.users, features, host=self.host, port=self.port, **context)
        self.port = self._backend.port
        self._ready.set()
        await self._stop.wait()
        await self._backend.close()


def deliver(server: DemoServer, raw: bytes, *, user: str | None = None, at: datetime | None = None) -> int:
    """Deliver `raw` to INBOX as the seller's server does, and return its UID.

    The message gets a new UID, no `\\Seen`, an INTERNALDATE (`at`, default now) and the trace lines of a local delivery
    (RFC 5321 section 4.4): Return-Path where the mail server in front has not written one, Delivered-To, Received.
    Nothing below these lines is touched, broken or not; only a bare LF or CR becomes CRLF, as on the wire.
    """
    recipient = user or server.user
    moment = at or datetime.now(UTC)
    wire = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n").replace(b"\n", b"\r\n")
    if wire[:12].lower() == b"return-path:":
        first, _, rest = wire.partition(b"\r\n")
    else:
        first, rest = b"Return-Path: <" + _author(wire) + b">", wire
    domain = recipient.rpartition("@")[2] or "localhost"
    trace = (
        f"Delivered-To: {recipient}\r\n"
        f"Received: from mx1.{domain} (mx1.{domain} [127.0.0.1])\r\n"
        f"\tby mail.{domain} with LMTP id {len(wire):06X}{int(moment.timestamp()):X}\r\n"
        f"\tfor <{recipient}>; {format_datetime(moment)}\r\n"
    )
    return server.put(first + b"\r\n" + trace.encode("ascii", "replace") + rest, user=user, at=moment)


def _author(wire: bytes) -> bytes:
    """The address in the first From line, good enough for an envelope that we must make up."""
    head = wire.split(b"\r\n\r\n", 1)[0]
    for line in head.split(b"\r\n"):
        if line[:5].lower() == b"from:":
            return parseaddr(line[5:].decode("ascii", "replace"))[1].encode("ascii", "replace")
    return b""


def _need_pymap() -> None:
    try:
        import pymap  # noqa: F401  # only to know whether it is there
    except ImportError as missing:
        raise TriageError(
            sentence("The demonstration needs the package {package}, which is not installed.", package="pymap"),
            sentence("Install it: {command}", command="pip install 'pymap>=0.36.7,<0.37'"),
        ) from missing


def _tls_context(cert: Path | None, key: Path | None) -> ssl.SSLContext:
    """A server context for these files; a missing one is a mistake in the calling code."""
    if cert is None or key is None:
        raise ValueError("security other than 'none' needs cert and key")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    return context
