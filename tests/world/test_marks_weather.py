"""Bad weather while marks are set: each keyword is there in the end, each copy is there once, and the drafts are as ever."""

from __future__ import annotations

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.letters import inquiry, scam
from tests.servers.dovecot import dovecot, executable
from tests.servers.proxy import Fault, Proxy
from tests.world.inprocess import Station
from tests.world.test_marks import bare
from tests.world.test_weather import POINTS, DovecotPost, share, spread

pytestmark = pytest.mark.dovecot
USERS = tuple(f"marked{number}@lago-valves.example" for number in range(3 * POINTS + 200))
WAYS = {"keyword": ("keyword", False), "copy": ("folder", False), "move": ("keyword", True)}
MARKING = ("CREATE", "SELECT", "UID STORE", "UID COPY", "UID MOVE")


@pytest.fixture(scope="module")
def server() -> Iterator[DovecotPost]:
    if executable() is None:
        pytest.skip("Dovecot is not installed (apt-get install dovecot-imapd dovecot-lmtpd)")
    with dovecot(USERS) as running:
        post = DovecotPost(running)
        post._users = iter(USERS)
        yield post


def seen(post: DovecotPost, user: str) -> dict[str, Any]:
    """What a mail client shows in the end. A CREATE refused once leads to the flat name, as it should: that counts the same."""
    found: dict[str, Any] = {"INBOX": [sorted(bare(flags)) for flags, _ in post.contents(user, "INBOX").values()]}
    with post.server.client(user) as client:
        names = sorted(name for _, _, name in client.list_folders() if name.startswith(("Triage/", "Triage-")))
    for name in names:
        found[name[7:]] = found.get(name[7:], 0) + len(post.contents(user, name))
    return {**found, "Drafts": len(post.contents(user, "Drafts"))}


def journey(post: DovecotPost, folder: Path, way: str, moving: bool, fault: Fault | None) -> tuple[Proxy, dict[str, Any]]:
    user = post.fresh()
    post.deliver(user, [inquiry(1), scam(2)])
    more = f"[marks]\nway = '{way}'\nmove_suspected = {str(moving).lower()}\n"
    with Proxy(post.imap, fault) as proxy, Station(folder, proxy.port, user, post.password, more=more) as station:
        station.settle(2)
        if fault is not None and fault.kind == "late":
            station.until(proxy.arrived.is_set, "the late bytes")
    return proxy, seen(post, user)


@pytest.mark.parametrize(("way", "moving"), WAYS.values(), ids=WAYS)
def test_weather_while_mail_is_marked(way: str, moving: bool, server: DovecotPost, tmp_path: Path):
    proxy, wanted = journey(server, tmp_path / "clean", way, moving, None)
    up, down = (bytes(proxy.links[0].sent[one]) for one in ("up", "down"))  # type: ignore[index]
    commands = proxy.commands()
    marking = [number for number, name in enumerate(commands) if name in MARKING]
    assert marking
    found = list(re.finditer(rb"\r\n(\w+) (?:CREATE|SELECT|UID STORE|UID COPY|UID MOVE) [^\r\n]*\r\n", up))
    places = [(one.start(), one.end(), down.index(b"\r\n" + one[1] + b" ")) for one in found]
    up_from, up_to, down_from, down_to = places[0][0], places[-1][1], places[0][2], places[-1][2] + 20
    faults = [Fault("cut", "up", up_from + at) for at in spread(share(0.4), up_to - up_from, seed=1)]
    faults += [Fault("cut", "down", down_from + at) for at in spread(share(0.4), down_to - down_from, seed=2)]
    faults += [Fault(kind, at=number) for kind in ("no", "bad", "no-done", "bad-done") for number in marking]  # type: ignore[arg-type]
    for name in (b" UID COPY ", b" UID MOVE "):
        faults += [Fault("late", "up", up.index(b"\r\n", up.index(name)) + 2 - left, seconds=0.6) for left in (0, 5) if name in up]

    def travel(number: int) -> tuple[Proxy, dict[str, Any]]:
        return journey(server, tmp_path / str(number), way, moving, faults[number])

    with ThreadPoolExecutor(6) as pool:
        ended = list(pool.map(travel, range(len(faults))))
    wrong = [(fault.kind, fault.way, fault.at, found) for fault, (_, found) in zip(faults, ended, strict=True) if found != wanted]
    struck = sum(proxy.fired for proxy, _ in ended)
    print(f"{way}, moving={moving}: {len(faults)} points, {struck} struck, {len(wrong)} ended otherwise than the clean run: {wanted}")
    assert wrong == []
    assert struck >= 0.8 * len(faults), "the weather must strike, or the test shows nothing"
