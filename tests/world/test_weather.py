"""Bad weather between the daemon and real servers: whatever happens to the line, nothing is lost and nothing is doubled.

A clean session (three mails, two drafts, IDLE) is recorded through a proxy; then the line is cut, stalled, garbled or slowed at points
sampled over its bytes, each time with a fresh mailbox, and the worker has to come to the same end. `TRIAGE_WEATHER=200` (`make weather`)
samples 200 points and more; the printed table tells what was lost and doubled. Dovecot gets all of it; Cyrus and the embedded server
what they can.
"""

from __future__ import annotations

import contextlib
import dataclasses
import itertools
import os
import pwd
import random
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest
from imapclient import IMAPClient

from tests.letters import CATALOGUE, SELLER, inquiry, scam
from tests.servers import cyrus as second
from tests.servers.dovecot import Dovecot, dovecot, executable
from tests.servers.proxy import Fault, Proxy, Way
from tests.world.harness import TestHome, Zygote, settled, until
from tests.world.inprocess import PATIENCE, Losses, Station, Watched, losses_of
from triage.demo.server import DemoServer, deliver

POINTS = int(os.environ.get("TRIAGE_WEATHER", "25"))  # in all; shared out among the kinds of weather
USERS = tuple(f"weather{number}@lago-valves.example" for number in range(3 * POINTS + 60))
MAILS, DRAFTS = 3, 2
WELL = Losses((), (), ())


class Post(Watched, Protocol):
    """A server with mailboxes that nobody has used yet."""

    password: str

    @property
    def imap(self) -> int: ...

    def fresh(self) -> str: ...

    def deliver(self, user: str, mails: Sequence[bytes]) -> None: ...


class DovecotPost:
    """A Dovecot of this module's own: it is restarted, and has users enough."""

    def __init__(self, server: Dovecot) -> None:
        self.server = server
        self.password = server.password
        self.imap = server.imap
        self.deliver = server.deliver
        self._users = iter(USERS)
        self._restarted: subprocess.Popen[bytes] | None = None

    def fresh(self) -> str:
        return next(self._users)

    def contents(self, user: str, folder: str) -> dict[int, tuple[frozenset[str], bytes]]:
        with IMAPClient("127.0.0.1", self.imap, ssl=False) as client:
            client.login(user, self.password)
            client.select_folder(folder, readonly=True)
            found = client.fetch(client.search("ALL"), ["FLAGS", "BODY.PEEK[]"])
        return {uid: (frozenset(flag.decode() for flag in one[b"FLAGS"]) - {"\\Recent"}, one[b"BODY[]"]) for uid, one in found.items()}

    def restart(self) -> None:
        """End the server as a service manager does, and start it again."""
        pid_file = self.server.root / "run" / "master.pid"
        os.kill(int(pid_file.read_text()), signal.SIGTERM)
        self.reap()
        until(lambda: not pid_file.exists(), 10, "dovecot has stopped")
        account = pwd.getpwuid(os.geteuid() or pwd.getpwnam("nobody").pw_uid)
        as_user = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []} if os.geteuid() == 0 else {}
        command = [str(executable()), "-F", "-c", str(self.server.root / "dovecot.conf")]
        self._restarted = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self.server.root, **as_user)  # type: ignore[call-overload]
        until(self._answers, 10, "dovecot answers again")

    def _answers(self) -> bool:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.imap), 1) as connection:
            return connection.recv(100).startswith(b"* OK")
        return False

    def reap(self) -> None:
        """Wait for a server that this object started."""
        if self._restarted is not None:
            self._restarted.terminate()
            self._restarted.wait(10)


class CyrusPost:
    def __init__(self, server: second.Cyrus, users: Sequence[str]) -> None:
        self.password, self.imap = server.password, server.imap
        self.deliver, self.contents = server.deliver, server.contents
        self._users = iter(users)

    def fresh(self) -> str:
        return next(self._users)


class EmbeddedPost:
    """The demonstration's server; it knows one mailbox, which is what one journey needs."""

    password = "greenfall"

    def __init__(self) -> None:
        self._names = itertools.count()
        self._server = DemoServer({f"box{number}@lago-valves.example": self.password for number in range(POINTS + 60)})
        self._server.start()

    @property
    def imap(self) -> int:
        return self._server.port

    def fresh(self) -> str:
        return f"box{next(self._names)}@lago-valves.example"

    def deliver(self, user: str, mails: Sequence[bytes]) -> None:
        for raw in mails:
            deliver(self._server, raw, user=user)

    def contents(self, user: str, folder: str) -> dict[int, tuple[frozenset[str], bytes]]:
        return {one.uid: (frozenset(one.flags), one.raw) for one in self._server.stored(folder, user=user)}

    def stop(self) -> None:
        self._server.stop()


@pytest.fixture(scope="module")
def server() -> Iterator[DovecotPost]:
    if executable() is None:
        pytest.skip("Dovecot is not installed (apt-get install dovecot-imapd dovecot-lmtpd)")
    with dovecot(USERS) as running:
        post = DovecotPost(running)
        yield post
        post.reap()


@dataclass(frozen=True)
class Session:
    """A clean session, as recorded."""

    up: bytes
    down: bytes
    commands: tuple[str, ...]

    def length(self, way: Way) -> int:
        return len(self.up if way == "up" else self.down)

    def line_starts(self) -> list[int]:
        """Bytes of the server's stream at which a line begins, where BYE and garbage can come."""
        return [number + 1 for number, byte in enumerate(self.down) if byte == 10][:-1]


@dataclass(frozen=True)
class Ended:
    """How one journey ended."""

    fault: Fault | None
    fired: bool = False
    losses: Losses = WELL
    seconds: float = 0.0
    reconnects: int = 0
    stuck: str = ""


def journey(
    post: Post, folder: Path, fault: Fault | None, *, ca_file: Path | None = None, port: int = 0, patience: float = PATIENCE
) -> tuple[Proxy, Ended]:
    """Three mails through the proxy to the end: two wait, the third comes when they are done."""
    user = post.fresh()
    post.deliver(user, [inquiry(1), scam(2)])
    started = time.monotonic()
    with (
        Proxy(port or post.imap, fault) as proxy,
        Station(folder, proxy.port, user, post.password, ca_file=ca_file, patience=patience) as station,
    ):
        try:
            station.settle(2)
            if fault is None:  # the look round at the end of the pass is over
                station.until(lambda: "IDLE" in proxy.commands(), "waiting for mail")
            post.deliver(user, [inquiry(3)])
            station.settle(3)
            if fault is not None and fault.kind == "late":
                station.until(proxy.arrived.is_set, "the late bytes")
                station.until(lambda: not station.losses(post, wanted=DRAFTS).doubled, "the late copy taken out again")
        except AssertionError as error:
            return proxy, Ended(fault, stuck=str(error))
        seconds = time.monotonic() - started
        losses = station.losses(post, wanted=DRAFTS)
    assert proxy.most_open <= 2
    return proxy, Ended(fault, proxy.fired, losses, seconds, len(proxy.links) - 1)


def record(post: Post, folder: Path) -> Session:
    """A clean session."""
    proxy, ended = journey(post, folder, None, patience=10.0)  # the first one loads models, and some servers start slowly
    assert (ended.losses, ended.stuck) == (WELL, "")
    assert proxy.most_open == 1, "one connection an account"
    assert proxy.longest_command() < 1000
    link = proxy.links[0]
    session = Session(bytes(link.sent["up"]), bytes(link.sent["down"]), tuple(proxy.commands()))
    print(f"clean: {len(session.up)} bytes up, {len(session.down)} down, {len(session.commands)} commands, {ended.seconds:.2f} s")
    assert "IDLE" in session.commands
    return session


@pytest.fixture(scope="module")
def clean(server: DovecotPost, tmp_path_factory: pytest.TempPathFactory) -> Session:
    return record(server, tmp_path_factory.mktemp("clean"))


def spread(count: int, length: int, seed: int) -> list[int]:
    """`count` points over `length` bytes, one in each equal part of it."""
    dice = random.Random(seed)
    return [int(length * (number + dice.random()) / count) for number in range(count)]


def share(part: float, least: int = 1) -> int:
    return max(least, round(POINTS * part))


def faults(kind: str, clean: Session, part: float = 1.0) -> list[Fault]:
    """Where this kind of weather strikes."""
    up, down = clean.length("up"), clean.length("down")
    if kind in ("cut", "reset", "stall"):
        count = share({"cut": 0.2, "reset": 0.1, "stall": 0.07}[kind] * part)
        both: list[tuple[Way, int]] = [("up", up), ("down", down)]
        return [Fault(kind, way, at) for way, length in both for at in spread(count, int(length * 0.9), seed=len(kind))]  # type: ignore[arg-type]
    if kind in ("garbage", "bye"):
        starts = clean.line_starts()
        return [Fault(kind, "down", starts[at]) for at in spread(share(0.1 * part, 2), int(len(starts) * 0.85), seed=3)]  # type: ignore[arg-type]
    if kind == "delay":
        return [Fault("delay", way, at, seconds=0.3) for way, at in (("up", up // 2), ("down", down // 2), ("down", down // 4))]
    if kind == "slow":
        return [Fault("slow", "down")]
    if POINTS >= 100 and part == 1:
        chosen = [at for at, _ in enumerate(clean.commands[: int(len(clean.commands) * 0.85)])]
    else:
        words = ("LOGIN", "EXAMINE", "APPEND") if kind.startswith("no") else ("LIST", "IDLE", "APPEND")
        chosen = [clean.commands.index(word) for word in words]
    return [Fault(kind, at=at) for at in chosen]  # type: ignore[arg-type]


def tell(name: str, ended: Sequence[Ended]) -> None:
    """A line of the table, and the judgement."""
    fired = sum(one.fired or (one.fault is not None and one.fault.kind == "slow") for one in ended)
    lost, doubled, traces = ([one for one in ended if getattr(one.losses, what)] for what in ("lost", "doubled", "traces"))
    stuck = [one for one in ended if one.stuck]
    print(
        f"{name:18} points={len(ended):3} struck={fired:3} reconnects={sum(one.reconnects for one in ended):3} lost={len(lost)} "
        f"doubled={len(doubled)} traces={len(traces)} stuck={len(stuck)} longest={max(one.seconds for one in ended):.1f}s"
    )
    assert not stuck
    assert (lost, doubled, traces) == ([], [], [])
    assert fired >= min(0.8 * len(ended), len(ended) - 1), "the weather must strike, or the test shows nothing"


def all_of(points: Sequence[Fault], travel: Callable[[int, Fault], Ended], at_once: int = 6) -> list[Ended]:
    with ThreadPoolExecutor(at_once) as pool:
        return list(pool.map(travel, range(len(points)), points))


@pytest.mark.dovecot
@pytest.mark.parametrize("kind", ["cut", "reset", "stall", "delay", "garbage", "bye", "slow", "no", "bad", "no-done", "bad-done"])
def test_weather(kind: str, server: DovecotPost, clean: Session, tmp_path: Path):
    tell(kind, all_of(faults(kind, clean), lambda number, fault: journey(server, tmp_path / str(number), fault)[1]))


@pytest.mark.dovecot
@pytest.mark.parametrize("kind", ["cut", "stall"])
def test_weather_over_tls(kind: str, server: DovecotPost, clean: Session, tmp_path: Path):
    """The same over TLS: handshake and records are cut, too."""

    def travel(number: int, fault: Fault) -> Ended:
        return journey(server, tmp_path / str(number), fault, ca_file=server.server.ca_file, port=server.server.imaps)[1]

    tell(f"{kind} (TLS)", all_of(faults(kind, clean, 0.5), travel))


@pytest.mark.dovecot
def test_a_draft_that_arrives_after_the_line_was_cut(server: DovecotPost, clean: Session, tmp_path: Path):
    """APPEND is cut off, the worker is back at once and finds nothing - and only then the server gets the rest of the first draft."""
    start = clean.up.index(b" APPEND ")
    literal = int(clean.up[start:].partition(b"}")[0].rpartition(b"{")[2])
    end = clean.up.index(b"\r\n", start) + 2 + literal
    points = [Fault("late", "up", end - bytes_left, seconds=0.6) for bytes_left in (0, 40, literal // 2)]
    tell("late APPEND", all_of(points, lambda number, fault: journey(server, tmp_path / str(number), fault)[1]))


@pytest.mark.dovecot
def test_the_server_is_restarted(server: DovecotPost, clean: Session, tmp_path: Path):
    """At any byte the server goes, and comes again."""
    points = [Fault("do", "up", at, action=server.restart) for at in spread(share(0.04), int(clean.length("up") * 0.9), seed=5)]
    tell("restart", all_of(points, lambda number, fault: journey(server, tmp_path / str(number), fault)[1], at_once=1))


@pytest.mark.dovecot
def test_the_daemon_is_killed(server: DovecotPost, clean: Session, zygote: Zygote, tmp_path: Path):
    """SIGKILL at a byte of the session, over TLS."""

    def travel(number: int, at: tuple[Way, int]) -> Ended:
        user, folder = server.fresh(), tmp_path / str(number)
        folder.mkdir()
        (folder / "catalogue.csv").write_text(CATALOGUE)
        pids: list[int] = []
        fault = Fault("do", *at, action=lambda: os.kill(pids[0], signal.SIGKILL))
        server.deliver(user, [inquiry(1), scam(2), inquiry(3)])
        with Proxy(server.server.imaps, fault) as proxy:
            home = TestHome(folder, dataclasses.replace(server.server, imaps=proxy.port), user).write(SELLER, "since = 2020-01-01")
            started = time.monotonic()
            pids.append(zygote.start(home))
            until(lambda: proxy.fired or settled(home, 3), 30, "the kill", home.log)
            if not proxy.fired:
                os.kill(pids[0], signal.SIGKILL)
            zygote.wait(pids[0])
            pid = zygote.start(home)
            until(lambda: settled(home, 3), 30, "the end after the kill", home.log)
            zygote.end(pid)
            seconds = time.monotonic() - started
        store = home.store()
        losses = losses_of(store, server, user, wanted=DRAFTS)
        store.close()
        return Ended(fault, proxy.fired, losses, seconds, len(proxy.links) - 1)

    count = share(0.06)
    # TLS adds its handshake: some 1,000 bytes up and 2,000 down before the first command.
    both: list[tuple[Way, int]] = [("up", int(clean.length("up") * 0.7)), ("down", int(clean.length("down") * 0.7))]
    points = [(way, at) for way, length in both for at in spread(count, length, seed=7)]
    tell("kill -9 (TLS)", [travel(number, point) for number, point in enumerate(points)])


def test_weather_on_cyrus(tmp_path: Path):
    """A second make: it tells SPECIAL-USE only when asked, writes attributes in lower case, pushes at once."""
    if second.unpacked() is None:
        pytest.skip("Cyrus is not unpacked (sh scripts/cyrus.sh)")
    users = [f"weather{number}" for number in range(POINTS + 40)]
    with second.cyrus(users) as running:
        some_weather(CyrusPost(running, users), "Cyrus", tmp_path)


def test_weather_on_the_embedded_server(tmp_path: Path):
    post = EmbeddedPost()
    try:
        some_weather(post, "pymap", tmp_path)
    finally:
        post.stop()


def some_weather(post: Post, name: str, folder: Path) -> None:
    """A clean session, then a third of the weather that Dovecot gets."""
    clean = record(post, folder / "clean")
    for kind in ("cut", "stall", "bye", "no-done"):
        points = faults(kind, clean, 0.3)
        tell(f"{kind} ({name})", all_of(points, lambda number, fault, kind=kind: journey(post, folder / f"{kind}-{number}", fault)[1]))  # type: ignore[misc]
