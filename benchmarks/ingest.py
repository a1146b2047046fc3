"""How fast mail gets from Dovecot into the store, beside mbsync in the same run; run by hand: `python benchmarks/ingest.py [MAILS [ROUNDS]]`

Needs Dovecot (apt-get install dovecot-imapd dovecot-lmtpd) and, for the comparison, mbsync (apt-get install isync). All over TLS on
loopback. Prints: first sync of MAILS (10,000) mails of about 10 KB, messages a second for fetch + store, in ROUNDS (5) rounds in which
mbsync, triage and a bare loop (imapclient + zlib + SQLite, no law kept) take turns; peak memory; a poll with nothing new; the cost a
message with a small and a large store. What the numbers mean: docs/benchmarks.md.
"""

from __future__ import annotations

import os
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.servers.dovecot import Dovecot, dovecot
from triage.config import Account, Ingest
from triage.ingest import Intake
from triage.mailbox.imap import ImapMailbox
from triage.store import Fetched, Store

USER = "sales@lago-valves.example"
WORDS = (
    "valve",
    "brass",
    "price",
    "container",
    "sample",
    "delivery",
    "order",
    "Hamburg",
    "quotation",
    "quality",
    "carton",
    "urgent",
    "please",
    "thank",
)


def fill(server: Dovecot, count: int, kilobytes: float) -> None:
    """Mails straight into the Maildir, named as Dovecot's own delivery names them (with their sizes)."""
    dice = random.Random(7)
    folder = server.root / "mail" / USER / "Maildir"
    owner = (server.root / "mail").stat()
    for part in ("cur", "new", "tmp"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    for number in range(count):
        body = "\r\n".join(" ".join(dice.choices(WORDS, k=11)) for _ in range(int(kilobytes * 1000 / 75)))
        raw = (
            f"From: Buyer {number} <b{number}@buyer.example>\r\nTo: {USER}\r\nSubject: inquiry {number}\r\n"
            f"Message-ID: <{number}@buyer.example>\r\nDate: Fri, 20 Nov 2026 09:00:00 +0000\r\n\r\n{body}\r\n"
        ).encode()
        (folder / "cur" / f"{1700000000 + number}.M{number}.bench,S={len(raw)},W={len(raw)}:2,").write_bytes(raw)
    for path in [server.root / "mail" / USER, *(server.root / "mail" / USER).rglob("*")]:
        os.chown(path, owner.st_uid, owner.st_gid)


def mailbox(server: Dovecot) -> ImapMailbox:
    account = Account("bench", "localhost", USER, port=server.imaps, ca_file=str(server.ca_file), password_env="-")
    box = ImapMailbox(account, Ingest(), Path("/"), lambda: server.password)
    box.connect()
    return box


class ServerIndex:
    """Dovecot's index of the mailbox, put back before each contestant: nobody profits from who came before."""

    def __init__(self, server: Dovecot, folder: Path) -> None:
        self._maildir = server.root / "mail" / USER / "Maildir"
        self._owner = (server.root / "mail").stat()
        self._copy = folder / "index"
        self._copy.mkdir()
        for path in self._maildir.glob("dovecot.index*"):
            shutil.copy2(path, self._copy)

    def restore(self) -> None:
        for path in self._maildir.glob("dovecot.index*"):
            path.unlink()
        for path in self._copy.iterdir():
            shutil.copy2(path, self._maildir)
            os.chown(self._maildir / path.name, self._owner.st_uid, self._owner.st_gid)


@dataclass(frozen=True, slots=True)
class Round:
    wall: float  # seconds
    cpu: float  # seconds of the contestant's own process, user + system


def spent(before: resource.struct_rusage, after: resource.struct_rusage) -> float:
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def first_sync(server: Dovecot, folder: Path, count: int) -> Round:
    """Connect, log in, read the whole mailbox into a new store: what mbsync is timed for, too."""
    cpu, began = time.process_time(), time.perf_counter()
    store = Store.open(folder / "triage.db")
    box = mailbox(server)
    line = Intake("bench", box, store, Ingest(), date(2000, 1, 1), lambda: datetime.now(UTC)).read("INBOX")
    box.close()
    store.close()
    done = Round(time.perf_counter() - began, time.process_time() - cpu)
    assert line is not None
    assert (line.new, line.missing) == (count, 0), line
    return done


def mbsync(server: Dovecot, folder: Path, count: int) -> Round | None:
    exe = shutil.which("mbsync")
    if exe is None:
        return None
    target = folder / "mbsync"
    target.mkdir()
    sections = (
        f'IMAPAccount a\nHost localhost\nPort {server.imaps}\nUser {USER}\nPass "{server.password}"\nSSLType IMAPS\nCertificateFile {server.ca_file}',
        "IMAPStore far\nAccount a",
        f"MaildirStore near\nPath {target}/\nInbox {target}/INBOX",
        "Channel c\nFar :far:\nNear :near:\nPatterns INBOX\nCreate Near\nSyncState *",
    )
    (folder / "mbsyncrc").write_text("FSync no\n\n" + "\n\n".join(sections) + "\n")
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    ended = subprocess.run([exe, "-q", "-c", str(folder / "mbsyncrc"), "c"], capture_output=True, text=True, check=False)
    done = Round(time.perf_counter() - began, spent(before, resource.getrusage(resource.RUSAGE_CHILDREN)))
    got = sum(1 for part in ("cur", "new") for _ in (target / "INBOX" / part).iterdir()) if (target / "INBOX").is_dir() else 0
    assert got == count, f"mbsync: only {got}: {ended.stderr[:200]}"
    return done


def bare(server: Dovecot, folder: Path, count: int) -> Round:
    """The least that Python can do: no sizes asked, no hash, no place, no journal synced at each batch."""
    cpu, began = time.process_time(), time.perf_counter()
    base = sqlite3.connect(folder / "bare.db")
    base.execute("create table mail (uid integer primary key, raw blob)")
    with server.client(USER) as client:
        client.select_folder("INBOX", readonly=True)
        uids = client.search("ALL")
        for start in range(0, len(uids), 200):
            answers = client.fetch(uids[start : start + 200], ["BODY.PEEK[]"])
            base.executemany(
                "insert into mail values (?, ?)", [(uid, zlib.compress(answer[b"BODY[]"], 1)) for uid, answer in answers.items()]
            )
            base.commit()
    assert base.execute("select count(*) from mail").fetchone()[0] == count
    base.close()
    return Round(time.perf_counter() - began, time.process_time() - cpu)


def race(server: Dovecot, count: int, rounds: int) -> None:
    """Everybody in turn, the first place passed round; medians."""
    entries: list[tuple[str, Callable[[Dovecot, Path, int], Round | None]]] = [
        ("mbsync", mbsync),
        ("triage", first_sync),
        ("bare loop", bare),
    ]
    results: dict[str, list[Round]] = {name: [] for name, _ in entries}
    with tempfile.TemporaryDirectory() as name:
        index = ServerIndex(server, Path(name))
        for turn in range(rounds):
            for who, run in entries[turn % 3 :] + entries[: turn % 3]:
                index.restore()
                with tempfile.TemporaryDirectory() as folder:
                    if (done := run(server, Path(folder), count)) is not None:
                        results[who].append(done)
    print(f"  {'':10} {'messages/s':>11} {'(worst, best)':>15} {'own CPU a message':>19}")
    for who, done in results.items():
        if not done:
            print(f"  {who:10} is not installed (apt-get install isync): no comparison")
            continue
        speeds = sorted(count / one.wall for one in done)
        print(
            f"  {who:10} {median(speeds):11.0f} {f'({speeds[0]:.0f}, {speeds[-1]:.0f})':>15}"
            f" {median(one.cpu for one in done) / count * 1e6:16.0f} us"
        )


def polls(server: Dovecot) -> None:
    """What it costs to find out that nothing is new."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "triage.db")
        box = mailbox(server)
        intake = Intake("bench", box, store, Ingest(), None, lambda: datetime.now(UTC))
        intake.read("INBOX")
        costs = []
        for _ in range(50):
            before = time.process_time()
            assert intake.read("INBOX") is None
            costs.append(time.process_time() - before)
        print(f"a poll with nothing new: {median(costs) * 1000:.2f} ms CPU (median of 50)")
        box.close()
        store.close()


def growth(folder: Path) -> None:
    """What keeping one batch of 200 costs when 1,000 and when 100,000 mails are in the store already."""
    store = Store.open(folder / "growth.db")
    now, number = datetime.now(UTC), 0

    def keep(count: int) -> float:
        nonlocal number
        batch = [
            Fetched(number + place, b"x" * 2000 + str(number + place).encode(), f"{number + place:064x}", now)
            for place in range(1, count + 1)
        ]
        number += count
        began = time.perf_counter()
        store.mails.keep("bench", "INBOX", 1, batch, now)
        return (time.perf_counter() - began) / count * 1e6

    for stored in (1_000, 10_000, 100_000):
        while number < stored:
            keep(1000)
        costs = sorted(keep(200) for _ in range(9))
        print(f"  {stored:7,} mails stored: {costs[4]:.0f} microseconds a message to keep (median of 9 batches)")
    store.close()


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory() as name, dovecot([USER]) as server:
        fill(server, count, 10)
        with server.client(USER) as client:  # the server has seen these mails before, and each contestant finds it so
            client.select_folder("INBOX", readonly=True)
            client.fetch(client.search("ALL")[:1], ["FLAGS"])
        print(f"first sync of {count:,} mails of about 10 KB, median of {rounds} rounds:")
        race(server, count, rounds)
        print(f"peak memory of this process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
        polls(server)
        print("cost with a growing store:")
        growth(Path(name))


if __name__ == "__main__":
    main()
