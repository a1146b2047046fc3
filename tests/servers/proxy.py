"""A TCP proxy that makes bad weather between a client and a server: it cuts, stalls, delays, garbles and forges answers.

A `Fault` happens on one connection (the first, unless said otherwise), after a given number of bytes in one direction, or at the
n-th command; connections after that one are healthy. Every connection is recorded, so that a clean session tells at which bytes
the next ones can be cut.
"""

from __future__ import annotations

import contextlib
import math
import re
import socket
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, Self

Way = Literal["up", "down"]  # client to server, server to client
GARBAGE = b"\x00\xff\xfe)(*& %n \x80 {17} garbage\r\n"
COMMAND = re.compile(rb"^([A-P]{4}\d+) ([A-Z]+)(?: ([A-Z]+))?[^\r\n]*\r\n", re.MULTILINE)  # imaplib's tags
ANSWER = re.compile(rb"^([A-P]{4}\d+) OK [^\r\n]*\r\n", re.MULTILINE)


@dataclass(frozen=True)
class Fault:
    """What goes wrong.

    cut: both sides are closed; reset: with RST; stall: the line goes dead without a word (no FIN, all bytes are swallowed);
    delay: `seconds` of silence, then on; garbage: bytes that are no IMAP come from the server; bye: the server says BYE and closes;
    slow: one byte at a time from the server; late: the client is cut off (after `action`, which may kill it), but what it had sent
    reaches the server `seconds` later, or when `Proxy.release` is called (`seconds` infinite);
    do: `action` is called (restart the server, kill the client), and the bytes go on.
    no, bad: the n-th command is answered so, not passed on; no-done, bad-done: it is carried out, and its OK is replaced.
    """

    kind: Literal["cut", "reset", "stall", "delay", "garbage", "bye", "slow", "late", "do", "no", "bad", "no-done", "bad-done"]
    way: Way = "down"
    at: int = 0  # bytes that still pass in this direction; for no and bad the number of the command, from 0
    after: bytes = b""  # the bytes are counted from the end of these words on; without TLS only
    seconds: float = 0.2
    action: Callable[[], None] = lambda: None
    connection: int = 0


@dataclass
class Link:
    """One connection through the proxy."""

    number: int
    client: socket.socket
    server: socket.socket
    sent: dict[Way, bytearray] = field(default_factory=lambda: {"up": bytearray(), "down": bytearray()})
    swallowed: bool = False
    late: bool = False
    open: int = 2  # pumps that run

    def ends(self, way: Way) -> tuple[socket.socket, socket.socket]:
        return (self.client, self.server) if way == "up" else (self.server, self.client)


class Proxy:
    """Listens on 127.0.0.1 as long as the block lasts."""

    def __init__(self, port: int, fault: Fault | None = None) -> None:
        self._target = port
        self._fault = fault
        self._fired = threading.Event()
        self.arrived = threading.Event()  # what a `late` fault held back has reached the server
        self.holding = threading.Event()  # a `late` fault without end holds something back
        self._held: tuple[Link, bytes] | None = None
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.links: list[Link] = []
        self.most_open = 0

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for link in self.links:
            _close(link.client)
            _close(link.server)

    @property
    def fired(self) -> bool:
        """The fault has happened."""
        return self._fired.is_set()

    def commands(self, link: int = 0) -> list[str]:
        """The words of the commands of a connection, such as "UID FETCH", in order."""
        found = COMMAND.finditer(bytes(self.links[link].sent["up"]))
        return [b" ".join(word for word in one.groups()[1:] if word).decode() for one in found]

    def longest_command(self) -> int:
        """Bytes of the longest line that any client sent, literals apart."""
        return max(len(one.group()) for link in self.links for one in COMMAND.finditer(bytes(link.sent["up"])))

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            try:
                server = socket.create_connection(("127.0.0.1", self._target), 5)
            except OSError:
                _close(client)  # the server is down just now
                continue
            for one in (client, server):
                one.settimeout(None)
                one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            link = Link(len(self.links), client, server)
            with self._lock:
                self.links.append(link)
                self.most_open = max(self.most_open, sum(other.open > 0 for other in self.links))
            for way in ("up", "down"):
                threading.Thread(target=self._pump, args=(link, way), daemon=True).start()

    def _pump(self, link: Link, way: Way) -> None:
        source, target = link.ends(way)
        held = b""
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                if link.swallowed:
                    continue
                fault = self._fault
                if fault is None or link.number != fault.connection:
                    self._pass(link, way, data)
                elif fault.kind in ("no", "bad", "no-done", "bad-done"):
                    held = self._forge(link, way, fault, held + data)
                elif way != fault.way or self.fired:
                    self._pass(link, way, data)
                elif fault.kind == "slow":
                    for number in range(len(data)):
                        self._pass(link, way, data[number : number + 1])
                elif (at := _place(fault, link.sent[way] + data)) is not None:
                    head = max(0, at - len(link.sent[way]))
                    self._pass(link, way, data[:head])
                    self._break(link, way, fault, data[head:])
                else:
                    self._pass(link, way, data)
        if not link.late:
            _close(target)
        if not link.swallowed or way == "up":
            _close(source)
        with self._lock:
            link.open = 0 if way == "up" else link.open - 1  # once the client has closed, the connection is no more

    def _pass(self, link: Link, way: Way, data: bytes) -> None:
        link.sent[way] += data
        if not link.late:
            link.ends(way)[1].sendall(data)

    def _break(self, link: Link, way: Way, fault: Fault, rest: bytes) -> None:
        self._fired.set()
        if fault.kind == "stall":
            link.swallowed = True
            return
        if fault.kind == "late":
            link.late = True
            link.client.settimeout(0.3)
            with contextlib.suppress(OSError):  # the end of what the client is sending
                while data := link.client.recv(65536):
                    rest += data
            fault.action()
            _close(link.client)
            if math.isinf(fault.seconds):
                self._held = (link, rest)
                self.holding.set()
            else:
                threading.Timer(fault.seconds, self._arrive, (link, rest)).start()
            return
        if fault.kind == "delay":
            threading.Event().wait(fault.seconds)
        elif fault.kind == "garbage":
            link.client.sendall(GARBAGE)
        elif fault.kind == "do":
            fault.action()
        elif fault.kind == "bye":
            link.client.sendall(b"* BYE the server is shutting down\r\n")
        if fault.kind == "reset":
            link.client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            link.client.close()  # shutdown first would send FIN instead
        if fault.kind in ("cut", "reset", "bye"):
            _close(link.client)
            _close(link.server)
        else:
            self._pass(link, way, rest)

    def release(self) -> None:
        """What is held back reaches the server now; returns when it has answered."""
        assert self._held is not None
        self._arrive(*self._held)

    def _arrive(self, link: Link, rest: bytes) -> None:
        """What was under way reaches the server; over once it has answered (the other pump reads it)."""
        before = len(link.sent["down"])
        with contextlib.suppress(OSError):
            link.server.sendall(rest)
            deadline = time.monotonic() + 3
            while len(link.sent["down"]) == before and time.monotonic() < deadline:
                time.sleep(0.01)
        _close(link.server)
        self.arrived.set()

    def _forge(self, link: Link, way: Way, fault: Fault, data: bytes) -> bytes:
        """Answer NO or BAD instead of the server; returns the part of a line that waits for its end."""
        word = b"NO" if fault.kind.startswith("no") else b"BAD"
        pattern: re.Pattern[bytes] = COMMAND if way == "up" else ANSWER
        if self.fired or (way == "up") == fault.kind.endswith("-done"):
            self._pass(link, way, data)
            return b""
        seen = len(pattern.findall(bytes(link.sent[way])))
        whole, _, part = data.rpartition(b"\n")
        if not whole:
            if way == "up" and not COMMAND.match(data + b"\r\n"):  # a literal need not end in a line
                self._pass(link, way, data)
                return b""
            return data
        whole += b"\n"
        for number, match in enumerate(pattern.finditer(whole), seen):
            if number == fault.at:
                self._fired.set()
                forged = match.group(1) + b" " + word + b" the server is in a mood\r\n"
                if way == "up":
                    self._pass(link, way, whole[: match.start()])
                    link.client.sendall(forged)
                    self._pass(link, way, whole[match.end() :] + part)
                else:
                    self._pass(link, way, whole[: match.start()] + forged + whole[match.end() :] + part)
                return b""
        self._pass(link, way, whole)
        if way == "up":  # the rest of a literal
            self._pass(link, way, part)
            return b""
        return part


def _place(fault: Fault, sent: bytes) -> int | None:
    """After how many bytes of the connection the fault strikes; None = not within these."""
    begin = sent.find(fault.after)
    at = begin + len(fault.after) + fault.at
    return at if begin >= 0 and len(sent) >= at else None


def _close(one: socket.socket) -> None:
    with contextlib.suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
    with contextlib.suppress(OSError):
        one.close()
