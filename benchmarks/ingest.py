"""How fast mail gets from Dovecot into the store, beside mbsync in the same run; run by hand: `python benchmarks/ingest.py [MAILS]`

Needs Dovecot (apt-get install dovecot-imapd dovecot-lmtpd) and, for the comparison, mbsync (apt-get install isync). All over TLS on
loopback. Prints: first sync of MAILS (10,000) mails of about 10 KB, messages a second for fetch + store; peak memory; a poll with
nothing new; the cost a message with a small and a large store.
"""

from __future__ import annotations

import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import UTC, date, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.servers.dovecot import Dovecot, dovecot
from triage.config import Account, Ingest
from triage.ingest import Intake
from triage.mailbox.imap import ImapMailbox
from triage.store import Store

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
    """Mails straight into the Maildir, as a server that has had them for long."""
    dice = random.Random(7)
    folder = server.root / "mail" / USER / "Maildir"
    owner = (server.root / "mail").stat()
    for part in ("cur", "new", "tmp"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    for number in range(count):
        body = "\r\n".join(" ".join(dice.choices(WORDS, k=11)) for _ in range(int(kilobytes * 1000 / 75)))
        (folder / "cur" / f"{1700000000 + number}.M{number}.bench:2,").write_bytes(
            f"From: Buyer {number} <b{number}@buyer.example>\r\nTo: {USER}\r\nSubject: inquiry {number}\r\n"
            f"Message-ID: <{number}@buyer.example>\r\nDate: Fri, 20 Nov 2026 09:00:00 +0000\r\n\r\n{body}\r\n".encode()
        )
    for path in [server.root / "mail" / USER, *(server.root / "mail" / USER).rglob("*")]:
        os.chown(path, owner.st_uid, owner.st_gid)


def mailbox(server: Dovecot) -> ImapMailbox:
    account = Account("bench", "localhost", USER, port=server.imaps, ca_file=str(server.ca_file), password_env="-")
    box = ImapMailbox(account, Ingest(), Path("/"), lambda: server.password)
    box.connect()
    return box


def first_sync(server: Dovecot, folder: Path, count: int) -> None:
    store = Store.open(folder / "triage.db")
    box = mailbox(server)
    intake = Intake("bench", box, store, Ingest(), date(2000, 1, 1), lambda: datetime.now(UTC))
    cpu, began = time.process_time(), time.perf_counter()
    line = intake.read("INBOX")
    wall, cpu = time.perf_counter() - began, time.process_time() - cpu
    assert line is not None
    assert (line.new, line.missing) == (count, 0), line
    size = (folder / "triage.db").stat().st_size / 1e6
    print(f"  triage: {count / wall:6.0f} messages/s ({wall:.1f} s wall, {cpu:.1f} s CPU of ours), store {size:.0f} MB")
    print(f"  peak memory of this process {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    polls = []
    for _ in range(50):
        before = time.process_time()
        assert intake.read("INBOX") is None
        polls.append(time.process_time() - before)
    print(f"  a poll with nothing new: {sorted(polls)[25] * 1000:.2f} ms CPU (median of 50)")
    box.close()
    store.close()


def mbsync(server: Dovecot, folder: Path, count: int) -> None:
    exe = shutil.which("mbsync")
    if exe is None:
        print("  mbsync is not installed (apt-get install isync): no comparison")
        return
    target = folder / "mbsync"
    target.mkdir()
    sections = (
        f'IMAPAccount a\nHost localhost\nPort {server.imaps}\nUser {USER}\nPass "{server.password}"\nSSLType IMAPS\nCertificateFile {server.ca_file}',
        "IMAPStore far\nAccount a",
        f"MaildirStore near\nPath {target}/\nInbox {target}/INBOX",
        "Channel c\nFar :far:\nNear :near:\nPatterns INBOX\nCreate Near\nSyncState *",
    )
    (folder / "mbsyncrc").write_text("FSync no\n\n" + "\n\n".join(sections) + "\n")
    began = time.perf_counter()
    done = subprocess.run([exe, "-q", "-c", str(folder / "mbsyncrc"), "c"], capture_output=True, text=True, check=False)
    wall = time.perf_counter() - began
    got = sum(1 for part in ("cur", "new") for _ in (target / "INBOX" / part).iterdir()) if (target / "INBOX").is_dir() else 0
    print(f"  mbsync: {got / wall:6.0f} messages/s ({wall:.1f} s wall){'' if got == count else f' - only {got}: {done.stderr[:200]}'}")


def growth(folder: Path) -> None:
    """What keeping one batch of 200 costs when 1,000 and when 100,000 mails are in the store already."""
    from triage.store import Fetched

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
    with tempfile.TemporaryDirectory() as name, dovecot([USER]) as server:
        folder = Path(name)
        fill(server, count, 10)
        with server.client(USER) as client:  # the server's index is warm for both
            client.select_folder("INBOX", readonly=True)
            client.fetch(client.search("ALL")[:1], ["FLAGS"])
        print(f"first sync of {count} mails of about 10 KB:")
        mbsync(server, folder, count)
        first_sync(server, folder, count)
        print("cost with a growing store:")
        growth(folder)


if __name__ == "__main__":
    main()
