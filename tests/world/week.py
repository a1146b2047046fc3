"""A scripted week: inquiries come, people approve some of them in every way, lines break, the server refuses, the process is killed.

The clock is moved on in steps; the week holds the end of summer time in Europe. Every letter must leave exactly once or be put before a
person, in the buyer's working hours and within the limits.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from email import message_from_bytes, policy
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from click.testing import CliRunner

from tests.letters import letter
from tests.servers.smtp import Fault, Received
from tests.world.post import APPROVED, Desk
from triage.cli import cli
from triage.errors import PassingTrouble
from triage.mailbox.imap import ImapMailbox
from triage.mailbox.marking import MarkingMailbox
from triage.store.database import Ledger
from triage.submission import SmtpSubmission, Timeouts

START = datetime(2026, 10, 22, 6, 0, tzinfo=UTC)  # a Thursday; clocks go back on Sunday
STEP = timedelta(minutes=10)
# Country and town of a buyer, zone, days of rest.
BUYERS = (
    ("Spain", "Calle Mayor 12, 46001 Valencia, Spain", "+34 96 555", "Europe/Madrid", (5, 6)),
    ("Germany", "Industriestr. 4, 90441 Nuremberg, Germany", "+49 911 555", "Europe/Berlin", (5, 6)),
    ("United Kingdom", "2 Mill Lane, Leeds LS1 4AB, United Kingdom", "+44 113 555", "Europe/London", (5, 6)),
    ("United Arab Emirates", "Warehouse 7, Al Quoz, Dubai, United Arab Emirates", "+971 4 555", "Asia/Dubai", (5, 6)),
    ("Japan", "1-2-3 Honmachi, Chuo-ku, Osaka 541-0053, Japan", "+81 6 5555", "Asia/Tokyo", (5, 6)),
    ("USA", "400 Main Street, Houston, TX 77002, USA", "+1 713 555", "America/Chicago", (5, 6)),
    ("Egypt", "12 Ramses St, Cairo, Egypt", "+20 2 5555", "Africa/Cairo", (4, 5)),
)
GOODS = ("brass ball valve 1/2 inch LV-100", "check valve 3/4 LV-200", "gas valve LV-300")
FAULTS: tuple[Callable[[], Fault], ...] = (
    lambda: Fault("connect"), lambda: Fault("mail"), lambda: Fault("data"), lambda: Fault("payload", after=60), lambda: Fault("dot"),
    lambda: Fault("reply"), lambda: Fault("reply", "silent"), lambda: Fault("rcpt", "say", "450 4.2.1 busy"),
    lambda: Fault("dot", "say", "451 4.3.0 later"), lambda: Fault("dot", "say", "554 5.7.1 rejected"),
)  # fmt: skip


class Killed(BaseException):
    """The process is gone."""


@dataclass
class Week:
    """What happened."""

    inquiries: int = 0
    approved: Counter[str] = field(default_factory=Counter)  # by way
    faults: Counter[str] = field(default_factory=Counter)
    kills: Counter[str] = field(default_factory=Counter)
    drops: int = 0
    left: list[tuple[datetime, str, str]] = field(default_factory=list)  # when, to whom, answering which mail
    states: Counter[str] = field(default_factory=Counter)
    outside: int = 0  # letters outside the buyer's hours
    doubled: int = 0
    lost: int = 0

    def table(self) -> str:
        """For people."""
        rows = [
            ("inquiries", str(self.inquiries)),
            ("approved", f"{self.approved.total()} ({', '.join(f'{way} {n}' for way, n in sorted(self.approved.items()))})"),
            (
                "faults at the submission server",
                f"{self.faults.total()} ({', '.join(f'{way} {n}' for way, n in sorted(self.faults.items()))})",
            ),
            ("connections to the mailbox cut", str(self.drops)),
            ("process killed", f"{self.kills.total()} ({', '.join(f'{way} {n}' for way, n in sorted(self.kills.items()))})"),
            ("letters that left", str(len(self.left))),
            ("how the approved ended", ", ".join(f"{state} {n}" for state, n in sorted(self.states.items()))),
            ("left twice", str(self.doubled)),
            ("outside the buyer's hours", str(self.outside)),
            ("approved, and neither left nor told", str(self.lost)),
        ]
        return "\n".join(f"{name:36} {value}" for name, value in rows)


def inquiry(number: int) -> tuple[bytes, str]:
    """An inquiry and its Message-ID."""
    _, address, phone, _, _ = BUYERS[number % len(BUYERS)]
    goods = GOODS[number % len(GOODS)]
    raw = letter(
        number,
        f"Dear Sir,\n\nplease quote {500 + number} pcs of {goods} and tell us your lead time for order {number * 7919 % 10_000}.\n\n"
        f"Best regards,\nBuyer Name{number}\nPurchasing Manager\nHouse {number} Trading\n{address}\nTel. {phone} {1000 + number}\n",
        subject=f"Inquiry {number}: {goods}", sender=f"Buyer Name{number} <buyer{number}@import{number}.example>",
    )  # fmt: skip
    return raw, f"<letter-{number}@import{number}.example>"


@contextmanager
def deadly(dice: random.Random, week: Week, chance: float) -> Iterator[None]:
    """The process dies, now and then, right before or right after something is written or sent."""
    real: list[tuple[Any, str, Any]] = []
    for owner, name in ((Ledger, "commit"), (ImapMailbox, "append"), (ImapMailbox, "withdraw"), (MarkingMailbox, "set_keywords"), (SmtpSubmission, "send")):  # fmt: skip
        original = getattr(owner, name)
        real.append((owner, name, original))

        def watched(*args: Any, _original: Any = original, _name: str = name, **kwargs: Any) -> Any:
            rare = chance if _name == "commit" else chance * 8
            if dice.random() < rare:
                week.kills[f"before {_name}"] += 1
                raise Killed
            result = _original(*args, **kwargs)
            if dice.random() < rare:
                week.kills[f"after {_name}"] += 1
                raise Killed
            return result

        setattr(owner, name, watched)
    try:
        yield
    finally:
        for owner, name, original in real:
            setattr(owner, name, original)


def run(desk: Desk, inquiries: int, approvals: int, seed: int, chance: float = 0.004, step: timedelta = timedelta(minutes=10)) -> Week:
    """The week in steps of so much time, and what came of it. `chance`: that the process dies at a commit."""
    assert desk.smtp is not None
    dice, week = random.Random(seed), Week()
    desk.now = START
    took = SmtpSubmission.__init__

    def quick(self: SmtpSubmission, *args: Any, **kwargs: Any) -> None:
        took(self, *args, **kwargs)
        self.waits = Timeouts(connect=1.0, command=1.0, final=0.5, whole=5.0)

    SmtpSubmission.__init__ = quick  # type: ignore[method-assign]

    def accepted(received: Received) -> None:
        mail = message_from_bytes(received.content, policy=policy.default)
        week.left.append((desk.now, received.recipients[0], str(mail["In-Reply-To"])))

    desk.smtp.on_accept = accepted
    arrivals = sorted(dice.uniform(0, 5.5 * 86_400) for _ in range(inquiries))
    waiting = [(START + timedelta(seconds=at), number) for number, at in enumerate(arrivals, 1)]
    chosen = set(dice.sample(range(1, inquiries + 1), approvals))
    pending: list[tuple[datetime, int]] = []
    approved: set[str] = set()
    end = START + timedelta(days=8)
    try:
        with deadly(dice, week, chance):
            while desk.now < end:
                desk.now += step
                while waiting and waiting[0][0] <= desk.now:
                    _, number = waiting.pop(0)
                    desk.put("INBOX", inquiry(number)[0])
                    week.inquiries += 1
                    if number in chosen:
                        pending.append((desk.now + timedelta(minutes=dice.uniform(15, 900)), number))
                if not desk.smtp.faults and dice.random() < 0.12:
                    made = dice.choice(FAULTS)()
                    desk.smtp.faults.append(made)
                    week.faults[made.at] += 1
                if dice.random() < 0.03:
                    desk.worker.mailbox.close()
                    week.drops += 1
                for due in [one for one in pending if one[0] <= desk.now]:
                    way = _approve(desk, dice, due[1])
                    if way is None:
                        continue  # its draft is not laid yet
                    pending.remove(due)
                    week.approved[way] += 1
                    approved.add(inquiry(due[1])[1])
                _pass(desk)
                if not waiting and not pending and not desk.store.outbox.entries("box", "waiting", "sending", "left"):
                    break
                if desk.store.ledger.value("select 1 from outbox where state in ('waiting', 'left') limit 1"):
                    for _ in range(3):  # letters leave twenty seconds apart
                        desk.now += timedelta(seconds=21)
                        _pass(desk)
    finally:
        SmtpSubmission.__init__ = took  # type: ignore[method-assign]
    for _ in range(12):
        desk.now += timedelta(minutes=35)
        _pass(desk)
    return _judged(desk, week, approved)


def _pass(desk: Desk) -> None:
    try:
        desk.worker.one_pass()
    except Killed:
        while True:
            try:
                desk.restart()
                return
            except Killed:
                continue
    except PassingTrouble:
        desk.worker.mailbox.close()


def _approve(desk: Desk, dice: random.Random, number: int) -> str | None:
    """A person's yes; None when there is no draft yet."""
    store = desk.store
    row = store.ledger.row(
        "select mail.id, draft.message_id, draft.watched from mail join draft on draft.mail = mail.id where mail.message_id = ? and draft.state = 'saved'",
        inquiry(number)[1],
    )  # fmt: skip
    if row is None or not row["watched"]:
        return None
    way = dice.choice(("draft moved", "inquiry copied", "inquiry moved", "keyword", "flag", "command"))
    if way == "command":
        assert (
            _in_peace(lambda: CliRunner().invoke(cli, ["approve", str(row["id"]), "--config", str(desk.folder / "config.toml")])).exit_code
            == 0
        )
        return way
    folder, wanted = ("Drafts", row["message_id"]) if way in ("draft moved", "keyword") else ("INBOX", inquiry(number)[1])
    with desk.client() as client:
        client.select_folder(folder)
        uids = client.search(["HEADER", "Message-ID", wanted])
        if not uids:
            return None
        if way.endswith("moved"):
            client.move(uids, APPROVED)
        elif way.endswith("copied"):
            client.copy(uids, APPROVED)
        else:
            client.add_flags(uids, ["Triage-Approved" if way == "keyword" else "\\Flagged"])
    return way


def _in_peace(act: Callable[[], Any]) -> Any:
    """A command in a process of its own: it is not the daemon that dies."""
    while True:
        try:
            return act()
        except Killed:
            continue


def _judged(desk: Desk, week: Week, approved: set[str]) -> Week:
    ledger = desk.store.ledger
    rows = ledger.rows("select outbox.state, mail.message_id from outbox join mail on mail.id = outbox.mail")
    state = {row["message_id"]: row["state"] for row in rows}
    counts = Counter(answers for _, _, answers in week.left)
    week.doubled = sum(count > 1 for count in counts.values())
    for one in approved:
        week.states[state.get(one, "not on record")] += 1
        week.lost += state.get(one) not in ("sent", "unsure", "refused") or (state.get(one) == "sent" and not counts[one])
    for at, _, answers in week.left:
        number = int(answers.partition("-")[2].partition("@")[0])
        _, _, _, zone, rest = BUYERS[number % len(BUYERS)]
        local = at.astimezone(ZoneInfo(zone))
        week.outside += local.weekday() in rest or not time(9) <= local.time() < time(17)
        assert answers in approved, "nobody approved that"
    return week


def limits_kept(week: Week) -> bool:
    """T7 and the gap, in every window."""
    times = sorted(at for at, _, _ in week.left)
    gaps = all(later - earlier >= timedelta(seconds=20) for earlier, later in pairwise(times))
    hours = all(sum(start <= at < start + timedelta(hours=1) for at in times) <= 150 for start in times)
    days = all(sum(start <= at < start + timedelta(days=1) for at in times) <= 500 for start in times)
    return gaps and hours and days
