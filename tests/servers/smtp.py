"""A real submission server for the tests (aiosmtpd): STARTTLS or TLS, AUTH PLAIN, LOGIN and XOAUTH2, and faults on demand.

    with smtp_server(root, users={"sales@x.example": "secret"}) as server:
        server.faults.append(Fault("payload", "cut", after=100))     # the next letter is cut off in its text
        ...
        assert [one.recipients for one in server.received] == [...]

`root` holds the files that `dovecot.make_certificates` makes. `received` is what the server took over, each with its bytes;
`on_accept` is called with it before the answer (a provider that stores Sent itself). Without faults it is a healthy server.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import ssl
import threading
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

Stage = Literal["connect", "ehlo", "starttls", "auth", "mail", "rcpt", "data", "payload", "dot", "reply"]


@dataclass(frozen=True)
class Fault:
    """Something that goes wrong once, at the first occasion.

    at: "connect" before the greeting; "ehlo", "auth", "mail", "rcpt", "data" instead of carrying the command out ("data": before
    354); "payload" after `after` bytes of the letter; "dot" with the whole letter read and not taken over; "reply" once it has been
    taken over, instead of the answer.
    do: cut = the line ends; silent = no answer for ever; say = `words` instead of the answer; drip = the answer comes a byte at a
    time, `after` hundredths of a second apart.
    """

    at: Stage
    do: Literal["cut", "silent", "say", "drip"] = "cut"
    words: str = ""
    after: int = 0
    to: str = ""  # only for a letter to this recipient ("mail" and before: for any)


@dataclass(frozen=True)
class Received:
    """A letter that the server took over."""

    user: str | None
    tls: bool
    sender: str
    recipients: tuple[str, ...]
    content: bytes
    options: tuple[str, ...] = ()  # of MAIL


@dataclass
class SmtpServer:
    """A running server; change its fields at any time."""

    port: int
    users: dict[str, str]
    tokens: dict[str, str] = field(default_factory=dict)  # user -> access token
    without: frozenset[str] = frozenset()  # extensions not offered: "8BITMIME", "SMTPUTF8", "AUTH", "STARTTLS", "SIZE"
    mechanisms: tuple[str, ...] = ("LOGIN", "PLAIN", "XOAUTH2")
    on_accept: Callable[[Received], None] = lambda received: None
    faults: list[Fault] = field(default_factory=list)
    received: list[Received] = field(default_factory=list)
    logins: list[tuple[str, str, bool]] = field(default_factory=list)  # user, secret, accepted
    commands: list[str] = field(default_factory=list)  # as they came, without arguments
    connections: int = 0

    def take(self, at: Stage, recipients: tuple[str, ...] = ()) -> Fault | None:
        """The next fault for this stage, used up by being asked for."""
        for number, fault in enumerate(self.faults):
            if fault.at == at and (not fault.to or fault.to in recipients):
                return self.faults.pop(number)
        return None


class _Session(SMTP):
    """One connection."""

    def __init__(self, server: SmtpServer, **settings: Any) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that it takes passwords without TLS: it is the client that must refuse
            super().__init__(_Handler(server), hostname="smtp.server.example", enable_SMTPUTF8=True, timeout=3600, **settings)
        self.box = server
        self._drip = 0

    async def _handle_client(self) -> None:
        self.box.connections += 1
        if not await self._goes_on("connect"):
            return
        await super()._handle_client()

    async def _goes_on(self, at: Stage) -> bool:
        """False when a fault took the place of what should have happened."""
        envelope = self.envelope
        fault = self.box.take(at, tuple(envelope.rcpt_tos) if envelope is not None else ())
        if fault is None:
            return True
        if fault.do == "drip":
            self._drip = fault.after
            return True
        if fault.do == "say":
            await super().push(fault.words)
            if at == "connect" or fault.words.startswith("421"):
                self.transport.close()
        elif fault.do == "cut":
            self.transport.abort()
        else:
            await asyncio.Event().wait()
        return False

    async def push(self, status: str | bytes) -> None:
        if not self._drip:
            await super().push(status)
            return
        for octet in (status.encode() if isinstance(status, str) else status) + b"\r\n":
            self._writer.write(bytes([octet]))
            await self._writer.drain()
            await asyncio.sleep(self._drip / 100)

    async def smtp_STARTTLS(self, arg: str) -> None:
        if await self._goes_on("starttls"):
            await super().smtp_STARTTLS(arg)

    async def smtp_EHLO(self, hostname: str) -> None:
        self.box.commands.append("EHLO")
        if await self._goes_on("ehlo"):
            await super().smtp_EHLO(hostname)

    async def smtp_AUTH(self, arg: str) -> None:
        self.box.commands.append("AUTH")
        if await self._goes_on("auth"):
            await super().smtp_AUTH(arg)

    async def smtp_MAIL(self, arg: str | None) -> None:
        self.box.commands.append("MAIL")
        if await self._goes_on("mail"):
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg: str | None) -> None:
        self.box.commands.append("RCPT")
        address = (arg or "").partition("<")[2].rpartition(">")[0]
        fault = next((one for one in self.box.faults if one.at == "rcpt" and one.to in ("", address)), None)
        if fault is not None:
            self.box.faults.remove(fault)
            self.box.faults.insert(0, Fault("rcpt", fault.do, fault.words, fault.after))
        if fault is None or await self._goes_on("rcpt"):
            await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg: str) -> None:
        self.box.commands.append("DATA")
        if not await self._goes_on("data"):
            return
        fault = self.box.take("payload", tuple(self.envelope.rcpt_tos))
        if fault is not None:
            await super().push("354 go on")
            if fault.after:
                await self._reader.readexactly(fault.after)
            if fault.do == "silent":
                await asyncio.Event().wait()
            self.transport.abort()
            return
        await super().smtp_DATA(arg)


class _Handler:
    def __init__(self, server: SmtpServer) -> None:
        self.server = server

    async def handle_EHLO(self, server: _Session, session: Any, envelope: Any, hostname: str, responses: list[str]) -> list[str]:
        session.host_name = hostname
        kept = []
        for line in responses:
            word = line[4:].split()[0].partition("=")[0].upper()
            if word not in self.server.without:
                kept.append(f"250-AUTH {' '.join(self.server.mechanisms)}" if word == "AUTH" else line)
        return kept

    async def handle_DATA(self, server: _Session, session: Any, envelope: Any) -> str | Any:
        if not await server._goes_on("dot"):
            return b""  # pushed as an empty line after a `say`; nobody is there to read it after a cut
        user = session.login_data
        letter = Received(
            user.decode() if isinstance(user, bytes) else user,
            session.ssl is not None or isinstance(server.transport.get_extra_info("ssl_object"), ssl.SSLObject),
            envelope.mail_from,
            tuple(envelope.rcpt_tos),
            envelope.content,
            tuple(envelope.mail_options),
        )
        await asyncio.get_running_loop().run_in_executor(None, self.server.on_accept, letter)
        self.server.received.append(letter)
        if not await server._goes_on("reply"):
            return b""
        return f"250 2.0.0 queued as {len(self.server.received)}"

    async def auth_XOAUTH2(self, server: _Session, args: list[str]) -> AuthResult:
        text = base64.b64decode(args[1]).decode()
        user, token = text.split("\x01")[0].removeprefix("user="), text.split("\x01")[1].removeprefix("auth=Bearer ")
        good = self.server.tokens.get(user) == token
        self.server.logins.append((user, token, good))
        if not good:
            error = base64.b64encode(b'{"status":"400","schemes":"Bearer"}').decode()
            await server.push(f"334 {error}")
            await server._reader.readline()
        return AuthResult(success=good, handled=False, auth_data=LoginPassword(user.encode(), b"") if good else None)


@contextlib.contextmanager
def smtp_server(
    root: Path,
    users: dict[str, str],
    *,
    implicit_tls: bool = False,
    clear: bool = False,
    certificate: str = "cert.pem",
    key: str = "key.pem",
    size: int = 35_000_000,
) -> Iterator[SmtpServer]:
    """Listens on 127.0.0.1 as long as the block lasts: STARTTLS, or TLS from the first byte, or (`clear`) neither."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if not clear:
        context.load_cert_chain(root / certificate, root / key)
    server = SmtpServer(0, users)

    def known(session: Any, state: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        user, secret = data.login.decode(), data.password.decode()
        good = server.users.get(user) == secret
        server.logins.append((user, secret, good))
        return AuthResult(success=good, handled=False, auth_data=data if good else None)

    def session() -> _Session:
        settings: dict[str, Any] = {
            "data_size_limit": size,
            "authenticator": known,
            "auth_required": "AUTH" not in server.without,
            "auth_require_tls": False,
        }
        if not implicit_tls and not clear:
            settings |= {"tls_context": context, "require_starttls": True}
        return _Session(server, **settings)

    loop = asyncio.new_event_loop()
    listening = loop.run_until_complete(loop.create_server(session, "127.0.0.1", 0, ssl=context if implicit_tls else None))
    server.port = listening.sockets[0].getsockname()[1]
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:

        async def end() -> None:
            listening.close()
            for task in asyncio.all_tasks() - {asyncio.current_task()}:
                task.cancel()

        asyncio.run_coroutine_threadsafe(end(), loop).result(5)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(5)
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()
