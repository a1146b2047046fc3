"""From LMTP delivery to the draft lying in Drafts; run by hand: `python benchmarks/latency.py [MAILS [SECONDS]]`

`triage run` as a user starts it, on a Dovecot over TLS with IDLE. MAILS (200) inquiries come one each SECONDS (1), then one behind the
other as soon as the draft of the one before lies there, then all at once. A second connection looks into Drafts every few
milliseconds, a third waits with IDLE: "told" is the median of when the server told it of the mail.
Prints median, 99 % and worst. What the numbers mean: docs/benchmarks.md.
"""

from __future__ import annotations

import random
import re
import signal
import smtplib
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from imapclient import IMAPClient

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.letters import BUYERS, CATALOGUE, SELLER, letter
from tests.servers.dovecot import Dovecot, dovecot
from tests.world.harness import TestHome
from triage.store import Store

USER = "sales@lago-valves.example"
GOODS = ("brass ball valve 1/2 inch (LV-100)", "check valve 3/4 (LV-200)", "gas valve 1 inch LV-300")
SYLLABLES = ("ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "zu", "lan", "mer", "tis", "por", "hul")
LOOK = 0.005  # seconds between two looks into Drafts
PATIENCE = 120.0  # seconds for the last draft
ANSWERED = re.compile(rb"In-Reply-To:\s*<letter-(\d+)@", re.IGNORECASE)


def mail(number: int) -> bytes:
    """An inquiry that gets a draft: whoever asks what another mailbox has asked, in the same words, would be held back."""
    dice = random.Random(number)
    buyer, company, address, phone, term = BUYERS[number % len(BUYERS)]
    names = ["".join(dice.choices(SYLLABLES, k=3)).capitalize() for _ in range(50)]
    text = (
        f"Dear Sir or Madam,\n\nplease quote {300 + number} pcs of {GOODS[number % 3]} {term}. They are for our sites {', '.join(names[:20])},\n"
        f"where {', '.join(names[20:48])} are to be supplied from spring on.\n\n"
        f"Best regards,\n{buyer}\n{names[48]} {names[49]} {company}\n{address}\nTel. {phone[:-4]}{number:04d}\n"
    )
    return letter(number, text, sender=f"{buyer} <b{number}@{names[48].lower()}-{names[49].lower()}.example>")


@dataclass
class Watch:
    """When which mail was delivered, and when its draft was seen."""

    client: IMAPClient  # Drafts is open
    other: IMAPClient  # INBOX is open, in IDLE: what the server tells of itself, and when
    delivered: dict[int, float] = field(default_factory=dict)
    seen: dict[int, float] = field(default_factory=dict)
    told: dict[int, float] = field(default_factory=dict)
    _next: int = 1

    def look(self) -> None:
        pushed = [int(place) for place, what, *_ in self.other.idle_check(timeout=0) if what == b"EXISTS"]
        for number in list(self.delivered)[: max(pushed, default=0)]:
            self.told.setdefault(number, time.perf_counter())
        self.client.noop()
        state = self.client.folder_status("Drafts", ["UIDNEXT"])[b"UIDNEXT"]
        if state <= self._next:
            return
        now = time.perf_counter()
        for answer in self.client.fetch(range(self._next, state), ["BODY.PEEK[HEADER.FIELDS (IN-REPLY-TO)]"]).values():
            header = next(value for name, value in answer.items() if name.startswith(b"BODY["))
            if found := ANSWERED.search(header):
                self.seen.setdefault(int(found[1]), now)
        self._next = state

    def until(self, done: Callable[[], bool], seconds: float) -> bool:
        end = time.perf_counter() + seconds
        while not done():
            if time.perf_counter() > end:
                return False
            time.sleep(LOOK)
            self.look()
        return True

    def tell(self, title: str, numbers: range) -> None:
        waits = sorted(self.seen[number] - self.delivered[number] for number in numbers if number in self.seen)
        if not waits:
            raise SystemExit(f"{title}: no drafts at all")
        first = min(self.delivered[number] for number in numbers)
        whole = max(self.seen[number] for number in numbers if number in self.seen) - first
        told = sorted(self.told[number] - self.delivered[number] for number in numbers if number in self.told)
        median, nearly, worst = (waits[min(len(waits) - 1, int(len(waits) * share))] for share in (0.5, 0.99, 1.0))
        server = told[len(told) // 2] if told else 0.0
        print(
            f"  {title:38} {server:8.2f} {len(waits):4} of {len(numbers):4} {median:8.2f} {nearly:8.2f} {worst:8.2f} {whole:8.1f}",
            flush=True,
        )


class Delivery:
    """One LMTP connection, as a mail server keeps it."""

    def __init__(self, server: Dovecot, watch: Watch) -> None:
        self._server, self._watch = server, watch

    def __call__(self, *numbers: int) -> None:
        mails = [(number, mail(number)) for number in numbers]
        with smtplib.LMTP("127.0.0.1", self._server.lmtp) as lmtp:
            for number, raw in mails:
                self._watch.delivered[number] = time.perf_counter()
                lmtp.sendmail("bounces@sender.example", [USER], raw)


def settled(store: Store, mails: int) -> bool:
    """So many mails are on record, nothing waits, nothing is open."""
    ask = store.ledger.value
    if ask("select count(*) from mail") < mails:
        return False
    return not ask("select count(*) from mail where state = 'waiting'") and not ask("select count(*) from action where state = 'open'")


def measure(server: Dovecot, store: Store, client: IMAPClient, other: IMAPClient, count: int, every: float) -> None:
    client.select_folder("Drafts", readonly=True)
    other.select_folder("INBOX", readonly=True)
    other.idle()
    watch = Watch(client, other)
    deliver = Delivery(server, watch)
    print(f"  {'seconds from delivery to draft':38} {'told':>8} {'drafts':>12} {'median':>8} {'99 %':>8} {'worst':>8} {'all in':>8}")
    deliver(0)  # the first one loads what is loaded at first use
    watch.until(lambda: 0 in watch.seen, PATIENCE)
    watch.tell("the first mail after the start", range(1))
    trickle = range(1, count + 1)
    began = time.perf_counter()
    for place, number in enumerate(trickle):
        watch.until(lambda place=place: time.perf_counter() - began >= place * every, every * 10)  # type: ignore[misc]
        deliver(number)
    watch.until(lambda: all(number in watch.seen for number in trickle), 10)
    watch.tell(f"one each {every:g} s", trickle)
    chain = range(count + 1, 2 * count + 1)
    for number in chain:
        deliver(number)
        watch.until(lambda number=number: number in watch.seen, 10)  # type: ignore[misc]
    watch.tell("each as soon as the last was answered", chain)
    burst = range(2 * count + 1, 3 * count + 1)
    deliver(*burst)
    watch.until(lambda: all(number in watch.seen for number in burst) or settled(store, burst.stop), PATIENCE)
    watch.look()
    watch.tell("all at once", burst)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    every = float(sys.argv[2]) if len(sys.argv) > 2 else 1.0
    with tempfile.TemporaryDirectory() as name, dovecot([USER]) as server:
        folder = Path(name)
        (folder / "catalogue.csv").write_text(CATALOGUE)
        home = TestHome(folder, server, USER).write(SELLER)
        with home.log.open("wb") as log:
            process = subprocess.Popen([sys.executable, "-m", "triage", "run", "--config", str(home.config)], stdout=log, stderr=log)
            try:
                while not home.database.exists():
                    time.sleep(0.1)
                store = home.store()
                while not store.ledger.value("select 1 from account_state where passed_at is not null"):
                    time.sleep(0.05)
                with server.client(USER) as client, server.client(USER) as other:
                    measure(server, store, client, other, count, every)
                    other.idle_done()
                store.close()
            finally:
                process.send_signal(signal.SIGTERM)
                process.wait(20)


if __name__ == "__main__":
    main()
