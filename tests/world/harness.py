"""A home for a test mailbox, and daemons to start, kill and end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from imapclient import IMAPClient

from tests.servers.dovecot import Dovecot
from triage.store import Store

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class TestHome:
    """A home that watches one mailbox of a Dovecot."""

    __test__ = False

    folder: Path
    server: Dovecot
    user: str

    @property
    def config(self) -> Path:
        return self.folder / "config.toml"

    @property
    def database(self) -> Path:
        return self.folder / "state" / "triage.db"

    @property
    def log(self) -> Path:
        return self.folder / "daemon.log"

    def write(self, seller: str, account: str = "", more: str = "") -> TestHome:
        """config.toml with this `[seller]` (and `[files]`) text, and extra lines for the account."""
        (self.folder / "password").write_text(self.server.password)
        (self.folder / "password").chmod(0o600)
        self.config.write_text(
            f"{seller}\n{more}\n[[accounts]]\nname = 'box'\nhost = 'localhost'\nport = {self.server.imaps}\nsecurity = 'tls'\n"
            f"ca_file = '{self.server.ca_file}'\nuser = '{self.user}'\npassword_file = 'password'\npoll_seconds = 2\n{account}\n"
        )
        return self

    def store(self) -> Store:
        """The home's database, as the program sees it."""
        return Store.open(self.database)

    def client(self) -> IMAPClient:
        return self.server.client(self.user)


class Zygote:
    """Starts daemons by forking a warmed-up process."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.world.zygote"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
        )

    def _ask(self, **order: Any) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer

    def start(self, home: TestHome, die: tuple[str, int] | None = None, ahead: float | None = None, *, quick: bool = False) -> int:
        """A daemon for `home`, its clock fast by `ahead` seconds; its process id. `quick`: without the longer pauses."""
        return int(self._ask(do="start", config=str(home.config), log=str(home.log), die=die, ahead=ahead, quick=quick)["pid"])

    def wait(self, pid: int) -> int:
        """The exit status, once the daemon has ended."""
        return int(self._ask(do="wait", pid=pid)["status"])

    def kill(self, pid: int) -> None:
        """As a power cut would."""
        os.kill(pid, signal.SIGKILL)
        self.wait(pid)

    def end(self, pid: int) -> float:
        """SIGTERM; seconds until it had ended cleanly."""
        started = time.monotonic()
        os.kill(pid, signal.SIGTERM)
        status = self.wait(pid)
        assert status in (0, signal.SIGTERM), f"the daemon ended with status {status}"  # the signal may come before it is up
        return time.monotonic() - started

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(20)


def until(done: Callable[[], bool], seconds: float, what: str, log: Path | None = None) -> None:
    """Poll until `done`; a failure shows the end of the log."""
    deadline = time.monotonic() + seconds
    while not done():
        if time.monotonic() > deadline:
            tail = log.read_text(errors="replace")[-3000:] if log and log.exists() else ""
            raise AssertionError(f"not in {seconds} s: {what}\n{tail}")
        time.sleep(0.02)


def recorded(home: TestHome) -> dict[str, int]:
    """How many UIDs of INBOX have which outcome, and how much is open."""
    if not home.database.exists():
        return {}
    store = home.store()
    try:
        counts = {row["outcome"]: row["n"] for row in store.ledger.rows("select outcome, count(*) as n from place group by outcome")}
        counts["looked"] = store.ledger.value("select count(*) from folder where reconciled_at is not null")
        counts["waiting"] = store.ledger.value("select count(*) from mail where state = 'waiting'")
        counts["judged"] = store.ledger.value("select count(*) from mail where state = 'judged'")
        counts["open"] = store.ledger.value("select count(*) from action where state = 'open'")
        counts["drafts"] = store.ledger.value("select count(*) from draft where state = 'saved'")
        return counts
    finally:
        store.close()


def settled(home: TestHome, count: int) -> bool:
    """All `count` mails are recorded, judged, and nothing is open."""
    found = recorded(home)
    return found.get("stored", 0) + found.get("copy", 0) >= count and not found["waiting"] and not found["open"]


def drafts_on_server(home: TestHome) -> list[str]:
    """Message-IDs in Drafts, in order."""
    with home.client() as client:
        client.select_folder("Drafts", readonly=True)
        found = client.fetch(client.search("ALL"), ["BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"]) if client.search("ALL") else {}
        return [next(v for k, v in answer.items() if k.startswith(b"BODY[")).decode().split(":", 1)[1].strip() for answer in found.values()]
