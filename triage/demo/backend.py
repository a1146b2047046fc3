"""pymap, as the demonstration needs it: its in-memory backend plus keywords, SPECIAL-USE and a stop that stops.

This is the one module that imports pymap, an optional extra (`triage[demo]`); `server` imports it when it starts.
pymap 0.36 knows the `\\*` wildcard of PERMANENTFLAGS (RFC 3501 section 7.1) and arbitrary LIST attributes, its backends
just never offer them. We subclass them, so that importing this module changes nothing for anybody else.
"""

from __future__ import annotations

import asyncio
import ssl
from argparse import Namespace
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AsyncExitStack, closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from proxyprotocol.reader import ProxyProtocolReader
from proxyprotocol.sock import SocketInfo
from pymap.backend.dict import Config, Login, Session
from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import MailboxData, MailboxSet, Message
from pymap.concurrent import Subsystem
from pymap.config import BackendCapability
from pymap.context import connection_exit
from pymap.imap import IMAPConnection
from pymap.imap.state import ConnectionState
from pymap.listtree import ListEntry, ListTree
from pymap.parsing.command.select import CloseCommand
from pymap.parsing.message import AppendMessage
from pymap.parsing.response import CommandResponse, ResponseOk
from pymap.parsing.specials import FetchRequirement, ObjectId
from pymap.parsing.specials.flag import Flag, Recent, Wildcard
from pymap.user import UserMetadata
from pysasl.hashing import Cleartext


@dataclass(frozen=True, slots=True)
class Features:
    """What the server offers; switched off to see how a client does without."""

    folders: Mapping[str, str | None]  # name -> SPECIAL-USE attribute without the backslash (RFC 6154), or None
    idle: bool = True
    keywords: bool = True


@dataclass(frozen=True, slots=True)
class Stored:
    """A message as the server holds it."""

    uid: int
    flags: frozenset[str]  # `\\Seen`, `\\Draft`, keywords; without `\\Recent`
    internal_date: datetime
    raw: bytes


class _Folder(MailboxData):  # type: ignore[misc]  # pymap is an extra: the type checker does not look into it
    """A folder that lets clients invent keywords."""

    wildcard = True

    @property
    def permanent_flags(self) -> frozenset[Flag]:
        flags = super().permanent_flags
        return frozenset(flags | {Wildcard}) if self.wildcard else frozenset(flags)

    async def append(self, append_msg: AppendMessage, *, recent: bool = False) -> Message:
        dated = append_msg if append_msg.when else replace(append_msg, when=datetime.now(UTC))  # pymap's own has no zone
        return await super().append(dated, recent=recent)


class _FixedFlagsFolder(_Folder):
    """A folder as on Microsoft 365: system flags only."""

    wildcard = False


class _Entry(ListEntry):  # type: ignore[misc]
    """A line of LIST that can bear a SPECIAL-USE attribute."""

    use: str | None = None

    @property
    def attributes(self) -> Sequence[bytes]:
        attributes = [*super().attributes]
        return [*attributes, self.use.encode("ascii")] if self.use else attributes


class _Tree(ListTree):  # type: ignore[misc]
    """The folders with their uses; `list_matching` of the base class reads `list`."""

    __slots__ = ("uses",)

    def __init__(self, delimiter: str, uses: Mapping[str, str | None]) -> None:
        super().__init__(delimiter)
        self.uses = uses

    def list(self) -> Iterable[_Entry]:
        for plain in super().list():
            entry = _Entry(plain.name, plain.exists, plain.marked, plain.has_children)
            object.__setattr__(entry, "use", self.uses.get(plain.name))  # the base is a frozen dataclass
            yield entry


class _Folders(MailboxSet):  # type: ignore[misc]
    """One user's folders."""

    def __init__(self, features: Features) -> None:
        super().__init__()
        self._kind = _Folder if features.keywords else _FixedFlagsFolder
        self._uses = features.folders
        self._inbox = self._new()

    def _new(self) -> _Folder:
        return self._kind(self._content_cache, self._thread_cache)

    async def list_mailboxes(self) -> ListTree:
        async with self._set_lock.read_lock():
            names = list(self._set)
        return _Tree(self.delimiter, self._uses).update("INBOX", *names)

    async def add_mailbox(self, name: str) -> ObjectId:
        async with self._set_lock.write_lock():
            if name in self._set:
                raise ValueError(name)
            self._set[name] = folder = self._new()
            return folder.mailbox_id


class _Config(Config):  # type: ignore[misc]
    """Settings of the server that do without look-ups: neither name service nor block lists nor threads."""

    def __init__(self, features: Features, *, starttls: ssl.SSLContext | None) -> None:
        arguments = Namespace(passlib_cfg=None, proxy_protocol=None)
        super().__init__(
            arguments,
            host=None,
            port=0,
            demo_data=False,
            demo_user="",
            demo_password="",
            tls_enabled=starttls is not None,
            ssl_context=starttls or ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER),
            invalid_user_sleep=0.0,
            reject_dnsbl=False,
            hash_context=Cleartext(),  # the passwords are made up: hashing them would only cost start-up time
            cpu_subsystem=Subsystem.for_asyncio(),
        )
        self._features = features

    @property
    def backend_capability(self) -> BackendCapability:
        return BackendCapability(idle=self._features.idle, object_id=True, multi_append=True, custom=[b"SPECIAL-USE"])

    @property
    def greeting(self) -> bytes:
        return b"demonstration mailbox ready"  # pymap would ask the name service who we are

    @property
    def id_response(self) -> Mapping[bytes, bytes]:
        return {b"name": b"triage demo"}


class _State(ConnectionState):  # type: ignore[misc]
    """CLOSE after EXAMINE just closes (RFC 3501 section 6.4.2); pymap would answer NO."""

    async def do_close(self, cmd: CloseCommand) -> tuple[CommandResponse, None]:
        if not self.selected.readonly:
            await self.session.expunge_mailbox(self.selected)
        self._selected = None
        return ResponseOk(cmd.tag, cmd.command + b" completed."), None


class Backend:
    """The running server; every method belongs to the loop that `open` ran in."""

    def __init__(self, config: _Config, listener: asyncio.Server, connections: set[asyncio.Task[None]]) -> None:
        self._config = config
        self._listener = listener
        self._connections = connections

    @classmethod
    async def open(
        cls,
        users: Mapping[str, str],
        features: Features,
        *,
        host: str,
        port: int,
        starttls: ssl.SSLContext | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> Backend:
        """Listen on `host:port` (0 = any free port); `OSError` when that cannot be had."""
        config = _Config(features, starttls=starttls)
        config.apply_context()
        login = Login(config)
        for user, password in users.items():
            login.users_dict[user] = UserMetadata(config, user, password=password)
            folders = _Folders(features)
            for name in features.folders:
                await folders.add_mailbox(name)
            config.set_cache[user] = (folders, FilterSet())
        commands = config.commands
        connections: set[asyncio.Task[None]] = set()

        async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, info: SocketInfo) -> None:
            task = asyncio.current_task()
            if task is not None:  # held here, so that it can be cancelled and is not collected as garbage
                connections.add(task)
                task.add_done_callback(connections.discard)
            async with AsyncExitStack() as stack:
                connection_exit.set(stack)
                connection = stack.enter_context(closing(IMAPConnection(commands, config, reader, writer, info)))
                await connection.run(_State(login, config))

        callback = ProxyProtocolReader(config.proxy_protocol).get_callback(converse)
        listener = await asyncio.start_server(callback, host=host, port=port, ssl=tls)
        return cls(config, listener, connections)

    @property
    def port(self) -> int:
        """The port in use."""
        return int(self._listener.sockets[0].getsockname()[1])

    async def close(self) -> None:
        """Stop listening and say BYE to whoever is connected.

        `Server.wait_closed` would wait for every client to leave by itself (Python 3.12 and later).
        """
        self._listener.close()
        await self.drop_connections()

    async def drop_connections(self) -> None:
        """End every connection; the server goes on listening."""
        tasks = [*self._connections]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _of(self, user: str) -> tuple[MailboxSet, FilterSet]:
        folders, filters = self._config.set_cache[user]
        return folders, filters

    async def put(self, user: str, folder: str, raw: bytes, flags: Sequence[str], at: datetime) -> int:
        """Add a message the way the server does on APPEND, so that IDLE connections hear of it; its UID."""
        folders, filters = self._of(user)
        session = Session(user, self._config, folders, filters)
        message = AppendMessage(raw, at, frozenset(Flag(flag) for flag in flags))
        code, _ = await session.append_messages(folder, [message])
        (uid,) = code.uids
        return int(uid)

    async def stored(self, user: str, folder: str) -> tuple[Stored, ...]:
        """The messages of a folder, by UID; `KeyError` when there is no such folder."""
        folders, _ = self._of(user)
        mailbox = await folders.get_mailbox(folder)
        found = []
        async for message in mailbox.messages():
            content = await message.load_content(FetchRequirement.CONTENT)
            flags = frozenset(str(flag) for flag in message.permanent_flags if flag != Recent)
            found.append(Stored(message.uid, flags, message.internal_date, bytes(content.get_body([]))))
        return tuple(sorted(found, key=lambda stored: stored.uid))
