"""Memory with a large backlog; run by hand: `python benchmarks/backlog.py [MAILS [JUDGED...]]`

For each of JUDGED (2,000 and 20,000) small mails of many kinds in the mailbox: `triage once` as a user starts it, with `since` in the past,
which reads, stores and judges all of them. Then MAILS (100,000) in the mailbox, read and stored without being judged, because that alone
takes most of an hour. Each in a process of its own on a new home; Dovecot over TLS. Prints time and highest memory (RSS) of the process: the
figure that must not grow with the mailbox. What the numbers mean: docs/benchmarks.md.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.letters import CATALOGUE, SELLER, inquiry, newsletter, scam
from tests.servers.dovecot import Dovecot, dovecot
from tests.world.harness import TestHome
from triage.store import Store

USER = "sales@lago-valves.example"
ROOT = Path(__file__).resolve().parents[1]
WORDS = [
    "gasket",
    "flange",
    "drawing",
    "pallet",
    "carton",
    "invoice",
    "courier",
    "sample",
    "spring",
    "coating",
    "thread",
    "gauge",
    "batch",
    "tender",
    "bronze",
]
STORE_ONLY = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from triage.home import find
from triage.daemon import Worker, workers_of
from triage.store import Store
from triage.workshop import assessor_of
home = find(Path(sys.argv[1]))
home.make_state()
store = Store.open(home.database)
(worker,) = workers_of(home, store, assessor_of(home, None))
worker.mailbox.connect()
print(worker.intake.read("INBOX"))
worker.mailbox.close()
store.close()
"""


def mail(number: int) -> bytes:
    """A small mail: an inquiry, a newsletter, a fraud letter, or an answer in a conversation."""
    kind = number % 10
    if kind < 3:
        dice = random.Random(number)
        more = " ".join(dice.choice(WORDS) + str(dice.randrange(1000)) for _ in range(25))
        return inquiry(number).rstrip() + f"\n\nP.S. {more}\n".encode()
    if kind < 8:
        return newsletter(number)
    if kind == 8:
        return scam(number)
    return (
        inquiry(number)
        .replace(b"Subject: ", b"Subject: Re: ", 1)
        .replace(b"MIME-Version", b"In-Reply-To: <x@lago-valves.example>\nMIME-Version")
    )


def fill(server: Dovecot, first: int, count: int) -> None:
    """Mails straight into the Maildir, as a server that has had them for some days."""
    folder = server.root / "mail" / USER / "Maildir"
    owner = (server.root / "mail").stat()
    for part in ("cur", "new", "tmp"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    began = (datetime.now(UTC) - timedelta(days=2)).timestamp()
    for number in range(first, count):
        raw = mail(number).replace(b"\n", b"\r\n")
        path = folder / "cur" / f"{int(began)}.M{number}.bench,S={len(raw)},W={len(raw)}:2,"
        path.write_bytes(raw)
        os.chown(path, owner.st_uid, owner.st_gid)
        os.utime(path, (began + number / 10, began + number / 10))
    for path in [server.root / "mail" / USER, folder, *folder.iterdir()]:
        os.chown(path, owner.st_uid, owner.st_gid)


def run(folder: Path, command: list[str]) -> tuple[float, float]:
    """Seconds, and the highest RSS in millions of bytes: of the process, not of its children."""
    began, highest = time.monotonic(), 0
    with (folder / "output").open("wb") as output:
        process = subprocess.Popen([sys.executable, *command], stdout=output, stderr=output, cwd=ROOT)
        status = Path(f"/proc/{process.pid}/status")
        while process.poll() is None:
            time.sleep(0.2)
            lines = dict(line.split(":", 1) for line in status.read_text().splitlines()) if status.exists() else {}
            highest = max(highest, int(lines.get("VmHWM", "0 kB").split()[0]))
    if process.returncode:
        raise SystemExit((folder / "output").read_text()[-2000:])
    return time.monotonic() - began, highest * 1024 / 1e6


def measure(server: Dovecot, count: int, *, judge: bool) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "catalogue.csv").write_text(CATALOGUE)
        home = TestHome(folder, server, USER).write(SELLER, "since = 2020-01-01")
        command = ["-m", "triage", "once", "--config"] if judge else ["-c", STORE_ONLY]
        seconds, highest = run(folder, [*command, str(home.config)])
        store = Store.open(home.database)
        kept, judged, drafts = (
            store.ledger.value(f"select count(*) from {what}")
            for what in ("mail", "mail where state = 'judged'", "draft where state = 'saved'")
        )
        missing = count - store.ledger.value("select count(*) from place where folder = 'INBOX' and outcome in ('stored', 'copy')")
        store.close()
        size = home.database.stat().st_size / 1e6
    print(f"  {count:9,} {kept:9,} {judged:9,} {drafts:9,} {missing:8} {seconds:9.0f} {highest:8.0f} {size:9.0f}", flush=True)
    shutil.rmtree(server.root / "mail" / USER / "Maildir" / ".Drafts", ignore_errors=True)


def main() -> None:
    arguments = [int(one.replace(",", "")) for one in sys.argv[1:]]
    most = arguments[0] if arguments else 100_000
    with dovecot([USER]) as server:
        there = 0
        print(f"  {'on server':>9} {'stored':>9} {'judged':>9} {'drafts':>9} {'missing':>8} {'seconds':>9} {'peak MB':>8} {'store MB':>9}")
        for count in arguments[1:] or [2_000, 20_000]:
            fill(server, there, count)
            there = count
            measure(server, count, judge=True)
        fill(server, there, most)
        measure(server, most, judge=False)


if __name__ == "__main__":
    main()
