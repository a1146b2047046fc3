"""A scripted week: inquiries come, people approve some of them in every way, lines break, the server refuses, the process is killed.

The clock is moved on in steps; the week holds the end of summer time in Europe, a night's sleep of the computer, and an afternoon on which
its clock is two hours wrong. Every letter must leave exactly once or be put before a person, in the buyer's working hours and within the
limits; and the mailbox must look as a person expects it: one copy in Sent, the mail marked as answered, no draft left over and none lost.
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
from triage.errors import MailboxError, PassingTrouble
from triage.mailbox.imap import ImapMailbox
from triage.mailbox.marking import MarkingMailbox
from triage.store.database import Ledger
from triage.submission import SmtpSubmission, Timeouts
from triage.terms import sentence

START = datetime(2026, 10, 22, 6, 0, tzinfo=UTC)  # a Thursday; clocks go back on Sunday
ASLEEP = (timedelta(days=4, hours=20), timedelta(days=5, hours=4, minutes=30))  # after START: nothing runs
FULL = (timedelta(days=1, hours=1), timedelta(days=1, hours=5))  # the mailbox takes nothing
WRONG = (timedelta(days=5, hours=5), timedelta(days=5, hours=9))  # the computer's clock is two hours ahead, and is then put right
AHEAD = timedelta(hours=2)
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
NAMED = {
    "connect": "cut at the greeting", "mail": "cut at MAIL", "data": "cut before DATA", "payload": "cut in DATA", "dot": "cut after the dot, not taken over",
    "reply": "cut after the dot, taken over", "reply silent": "time-out after the dot", "rcpt say": "4xx at RCPT", "dot say 4": "4xx after the dot",
    "dot say 5": "5xx after the dot",
}  # fmt: skip
WAYS = (
    "draft moved", "draft copied", "inquiry moved", "inquiry copied", "keyword on the draft", "keyword on the inquiry", "flag on the draft",
    "flag on the inquiry", "command", "sent by hand",
)  # fmt: skip
# Where the process may die, or the line to the mailbox break; `True`: that something happens there is as likely as anywhere, `False`: rarer.
POINTS: tuple[tuple[Any, str, bool], ...] = (
    (Ledger, "commit", False), (ImapMailbox, "append", True), (ImapMailbox, "withdraw", True), (MarkingMailbox, "set_keywords", True),
    (SmtpSubmission, "send", True), (ImapMailbox, "fetch", False), (ImapMailbox, "open", False),
)  # fmt: skip
LINE = ("append", "withdraw", "set_keywords", "fetch", "open")


class Killed(BaseException):
    """The process is gone."""


@dataclass
class Week:
    """What happened."""

    inquiries: int = 0
    approved: Counter[str] = field(default_factory=Counter)  # by way
    meanwhile: Counter[str] = field(default_factory=Counter)  # what a person did after it
    faults: Counter[str] = field(default_factory=Counter)
    kills: Counter[str] = field(default_factory=Counter)
    restarts: int = 0
    drops: Counter[str] = field(default_factory=Counter)
    left: list[tuple[datetime, str, str]] = field(default_factory=list)  # when, to whom, answering which mail
    states: Counter[str] = field(default_factory=Counter)
    missed: int = 0
    outside: int = 0  # letters outside the buyer's hours
    doubled: int = 0
    lost: int = 0
    unasked: int = 0  # left without a yes
    untidy: Counter[str] = field(default_factory=Counter)  # what is wrong in the mailbox at the end

    @property
    def good(self) -> bool:
        """Nothing went wrong."""
        return not (self.doubled or self.outside or self.lost or self.unasked or self.untidy.total()) and limits_kept(self)

    def table(self) -> str:
        """For people."""
        rows = [
            ("inquiries", str(self.inquiries)),
            ("approved", _counted(self.approved)),
            ("then, before it left", _counted(self.meanwhile)),
            ("faults of the submission server", _counted(self.faults)),
            ("line to the mailbox cut", _counted(self.drops)),
            ("mailbox full, clock wrong, asleep", "4 h, 4 h (2 h ahead), 8.5 h; summer time ends"),
            ("process killed", _counted(self.kills)),
            ("process ended and begun", str(self.restarts)),
            ("letters that left", str(len(self.left))),
            ("how the approved ended", _counted(self.states)),
            ("good moments missed, as counted", str(self.missed)),
            ("left twice", str(self.doubled)),
            ("left without a yes", str(self.unasked)),
            ("outside the buyer's hours", str(self.outside)),
            ("approved, and neither left nor told", str(self.lost)),
            ("out of order in the mailbox", _counted(self.untidy)),
            ("limits and gap (T7) kept", "yes" if limits_kept(self) else "NO"),
        ]
        return "\n".join(f"{name:36} {value}" for name, value in rows)


def _counted(what: Counter[str]) -> str:
    return f"{what.total()} ({', '.join(f'{way} {n}' for way, n in sorted(what.items()))})" if what else "0"


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


@dataclass
class Weather:
    """What goes wrong between the program and its database, its mailbox and its way out."""

    dice: random.Random
    week: Week
    chance: float  # that the process dies at a commit
    calm: bool = False  # a person's own command is at work, or the week is over
    full: bool = False

    @contextmanager
    def blowing(self) -> Iterator[None]:
        """As long as the block lasts."""
        real = [(owner, name, getattr(owner, name)) for owner, name, _ in POINTS]
        for owner, name, often in POINTS:
            setattr(owner, name, self._at(name, getattr(owner, name), self.chance * 8 if often else self.chance))
        try:
            yield
        finally:
            for owner, name, original in real:
                setattr(owner, name, original)

    def _at(self, name: str, original: Callable[..., Any], chance: float) -> Callable[..., Any]:
        def watched(*args: Any, **kwargs: Any) -> Any:
            if self.calm:
                return original(*args, **kwargs)
            if name in LINE and self.dice.random() < chance / 2:
                self.week.drops[name] += 1
                args[0].interrupt()  # what follows finds the line cut
            if name == "append" and self.full:
                raise MailboxError(sentence("{problem}", problem="[OVERQUOTA] the mailbox is full"), sentence("-"))
            if name not in ("fetch", "open") and self.dice.random() < chance:
                self.week.kills[f"before {name}"] += 1
                raise Killed
            result = original(*args, **kwargs)
            if name not in ("fetch", "open") and self.dice.random() < chance:
                self.week.kills[f"after {name}"] += 1
                raise Killed
            return result

        return watched


def run(desk: Desk, inquiries: int, approvals: int, seed: int, chance: float = 0.004, step: timedelta = timedelta(minutes=10)) -> Week:
    """The week in steps of so much time, and what came of it."""
    return _Course(desk, inquiries, approvals, seed, chance).run(step)


class _Course:
    """The course of one week."""

    def __init__(self, desk: Desk, inquiries: int, approvals: int, seed: int, chance: float) -> None:
        self.desk, self.dice, self.week = desk, random.Random(seed), Week()
        self.weather = Weather(self.dice, self.week, chance)
        arrivals = sorted(self.dice.uniform(0, 5.5 * 86_400) for _ in range(inquiries))
        self.waiting = [(START + timedelta(seconds=at), number) for number, at in enumerate(arrivals, 1)]
        self.chosen = set(self.dice.sample(range(1, inquiries + 1), approvals))
        self.pending: list[tuple[datetime, int, str]] = []  # to be approved then, in this way
        self.second: list[tuple[datetime, int, str]] = []  # what a person does after that
        self.approved: dict[int, str] = {}
        self.way = 0

    def run(self, step: timedelta) -> Week:
        """Until all is done, or eight days are over."""
        desk, week = self.desk, self.week
        smtp = desk.smtp
        assert smtp is not None
        took, desk.now = SmtpSubmission.__init__, START

        def quick(submission: SmtpSubmission, *args: Any, **kwargs: Any) -> None:
            took(submission, *args, **kwargs)
            submission.waits = Timeouts(connect=1.0, command=1.0, final=0.5, whole=5.0)

        SmtpSubmission.__init__ = quick  # type: ignore[method-assign]
        smtp.on_accept = self._accepted
        true, last_day = START, START.date()
        try:
            with self.weather.blowing():
                while true < START + timedelta(days=8):
                    true += step
                    if ASLEEP[0] <= true - START < ASLEEP[1]:
                        continue
                    self.weather.full = FULL[0] <= true - START < FULL[1]
                    desk.now = true + (AHEAD if WRONG[0] <= true - START < WRONG[1] else timedelta(0))
                    if true.date() != last_day:  # the computer is started anew in the morning
                        last_day = true.date()
                        week.restarts += 1
                        self._begin()
                    self._people(true)
                    self._break()
                    self._pass()
                    for _ in range(6):  # letters leave twenty seconds apart
                        if not self._due():
                            break
                        desk.now += timedelta(seconds=21)
                        self._pass()
                    if not (self.waiting or self.pending or self.second or self._open()):
                        break
        finally:
            SmtpSubmission.__init__ = took  # type: ignore[method-assign]
        smtp.faults.clear()
        for _ in range(14):
            desk.now += timedelta(minutes=35)
            desk.worker.one_pass()
        return self._judged()

    # -- what happens ------------------------------------------------------------------------------------------

    def _people(self, true: datetime) -> None:
        """Mail comes in; people say yes, take it back, answer by themselves."""
        while self.waiting and self.waiting[0][0] <= true:
            _, number = self.waiting.pop(0)
            self.desk.put("INBOX", inquiry(number)[0], when=true)
            self.week.inquiries += 1
            if number in self.chosen:
                way = WAYS[self.way % len(WAYS)]
                self.way += 1
                self.pending.append((true + timedelta(minutes=self.dice.uniform(15, 900)), number, way))
        for due in [one for one in self.pending if one[0] <= true]:
            _, number, way = due
            if not self._approve(number, way):
                continue  # its draft is not laid yet
            self.pending.remove(due)
            self.week.approved[way] += 1
            self.approved[number] = way
            if self.dice.random() < (0.4 if way == "draft moved" else 0.1) and way != "sent by hand":
                what = "taken back" if way == "draft moved" and self.dice.random() < 0.7 else "answered by hand"
                self.second.append((true + timedelta(minutes=self.dice.uniform(5, 60)), number, what))
        for due in [one for one in self.second if one[0] <= true]:
            self.second.remove(due)
            self._think_again(due[1], due[2])

    def _break(self) -> None:
        """Now and then the next letter meets a fault, or the line to the mailbox is gone."""
        smtp = self.desk.smtp
        assert smtp is not None
        if not smtp.faults and self.dice.random() < 0.2:
            made = self.dice.choice(FAULTS)()
            smtp.faults.append(made)
            key = f"{made.at} {made.do}" if made.do != "cut" else made.at
            self.week.faults[NAMED[f"{key} {made.words[0]}" if key == "dot say" else key]] += 1
        if self.dice.random() < 0.02:
            self.desk.worker.mailbox.close()
            self.week.drops["between two looks"] += 1

    def _pass(self) -> None:
        try:
            self.desk.worker.one_pass()
        except Killed:
            self._begin()
        except (PassingTrouble, MailboxError):
            self.desk.worker.mailbox.close()

    def _begin(self) -> None:
        """A new process, which may die at once like the one before."""
        while True:
            try:
                self.desk.restart()
                return
            except Killed:
                continue

    def _due(self) -> bool:
        soon = (self.desk.now + timedelta(seconds=25)).isoformat()
        return bool(
            self.desk.store.ledger.value(
                "select 1 from outbox where (state = 'waiting' and due is not null and due <= ?) or state = 'left' limit 1", soon
            )
        )

    def _open(self) -> bool:
        return bool(self.desk.store.outbox.entries("box", "waiting", "sending", "left"))

    def _accepted(self, received: Received) -> None:
        mail = message_from_bytes(received.content, policy=policy.default)
        self.week.left.append((self.desk.now, received.recipients[0], str(mail["In-Reply-To"])))

    # -- what people do ----------------------------------------------------------------------------------------

    def _approve(self, number: int, way: str) -> bool:
        """A person's yes; False when there is no draft yet, or none that was looked at."""
        row = self.desk.store.ledger.row(
            "select mail.id, draft.message_id, draft.watched from mail join draft on draft.mail = mail.id where mail.message_id = ? and draft.state = 'saved'",
            inquiry(number)[1],
        )  # fmt: skip
        if row is None or not row["watched"]:
            return False
        if way == "command":
            self.weather.calm = True  # a process of its own: it is not the daemon that dies
            done = CliRunner().invoke(cli, ["approve", str(row["id"]), "--config", str(self.desk.folder / "config.toml")])
            self.weather.calm = False
            assert done.exit_code == 0, done.output
            return True
        if way == "sent by hand":
            return self._answer(number, row["message_id"])
        on_draft = way.startswith("draft") or way.endswith("draft")
        folder, wanted = ("Drafts", row["message_id"]) if on_draft else ("INBOX", inquiry(number)[1])
        with self.desk.client() as client:
            client.select_folder(folder)
            uids = client.search(["HEADER", "Message-ID", wanted])
            if not uids:
                return False
            if way.endswith("moved"):
                client.move(uids, APPROVED)
            elif way.endswith("copied"):
                client.copy(uids, APPROVED)
            else:
                client.add_flags(uids, ["Triage-Approved" if way.startswith("keyword") else "\\Flagged"])
        return True

    def _answer(self, number: int, draft: str) -> bool:
        """The draft sent from a mail program: under a new Message-ID it lies in Sent, and in Drafts no more."""
        with self.desk.client() as client:
            for folder in ("Drafts", APPROVED):
                if not client.folder_exists(folder):
                    continue
                client.select_folder(folder)
                if uids := client.search(["HEADER", "Message-ID", draft]):
                    raw = client.fetch(uids, ["BODY.PEEK[]"])[uids[0]][b"BODY[]"]
                    client.append(
                        "Sent", raw.replace(draft.encode(), f"<by-hand-{number}@lago-valves.example>".encode(), 1), flags=["\\Seen"]
                    )
                    client.delete_messages(uids)
                    client.expunge(uids)
                    return True
        return False

    def _think_again(self, number: int, what: str) -> None:
        """As long as it has not left: taken back into Drafts, or sent by the person."""
        row = self.desk.store.ledger.row(
            "select mail.id, draft.message_id, outbox.state from mail join draft on draft.mail = mail.id left join outbox on outbox.mail = mail.id"
            " where mail.message_id = ?", inquiry(number)[1],
        )  # fmt: skip
        if row is None or row["state"] not in (None, "waiting"):
            return
        if what == "answered by hand":
            done = self._answer(number, row["message_id"])
        else:
            with self.desk.client() as client:
                client.select_folder(APPROVED)
                uids = client.search(["HEADER", "Message-ID", row["message_id"]])
                done = bool(uids)
                if uids:
                    client.move(uids, "Drafts")
        if done:
            self.week.meanwhile[what] += 1
            self.approved[number] = what

    # -- what came of it ---------------------------------------------------------------------------------------

    def _judged(self) -> Week:
        week, ledger = self.week, self.desk.store.ledger
        rows = ledger.rows("select mail.message_id, outbox.state, answer.by from mail left join outbox on outbox.mail = mail.id"
                           " left join answer on answer.mail = mail.id")  # fmt: skip
        state, by = ({row["message_id"]: row[name] for row in rows} for name in ("state", "by"))
        counts = Counter(answers for _, _, answers in week.left)
        week.missed = int(ledger.value("select coalesce(sum(missed), 0) from outbox") or 0)
        week.doubled = sum(count > 1 for count in counts.values())
        week.unasked = len(counts.keys() - {inquiry(number)[1] for number in self.approved})
        for number, way in self.approved.items():
            one = inquiry(number)[1]
            found = state[one] or ("answered" if by[one] else "not on record")
            week.states[found] += 1
            by_hand = way in ("sent by hand", "answered by hand")
            told = (found == "answered" and by[one] == "person") if by_hand else found == "withdrawn" if way == "taken back" else False
            week.unasked += bool(counts[one]) and (by_hand or way == "taken back")
            week.lost += not (
                told or (found == "sent" and counts[one] == 1) or found == "unsure" or (found == "refused" and not counts[one])
            )
        for at, _, answers in week.left:
            number = int(answers.partition("-")[2].partition("@")[0])
            _, _, _, zone, rest = BUYERS[number % len(BUYERS)]
            local = at.astimezone(ZoneInfo(zone))
            week.outside += local.weekday() in rest or not time(9) <= local.time() < time(17)
        self._look_round(state)
        return week

    def _look_round(self, state: dict[str, str]) -> None:
        """The mailbox as a person finds it."""
        copies = Counter(str(mail["In-Reply-To"]) for mail in self.desk.mails("Sent").values())
        drafts = Counter(
            str(mail["In-Reply-To"]) for folder in ("Drafts", APPROVED) for mail in self.desk.mails(folder).values() if mail["In-Reply-To"]
        )
        answered: set[str] = set()
        with self.desk.client() as client:
            for folder in ("INBOX", APPROVED):
                client.select_folder(folder, readonly=True)
                if uids := client.search(["ANSWERED"]):
                    found = client.fetch(uids, ["BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"])
                    answered |= {
                        next(v for k, v in one.items() if k.startswith(b"BODY[")).decode().partition(":")[2].strip()
                        for one in found.values()
                    }
        for number in self.approved:
            one = inquiry(number)[1]
            if state[one] == "sent":
                self.week.untidy["no copy in Sent, or two"] += copies[one] != 1
                self.week.untidy["draft left over"] += bool(drafts[one])
                self.week.untidy["not marked as answered"] += one not in answered
            elif state[one] in ("unsure", "refused", "withdrawn"):
                self.week.untidy["draft lost"] += not drafts[one]
        self.week.untidy = +self.week.untidy


def limits_kept(week: Week) -> bool:
    """T7 and the gap, in every window."""
    times = sorted(at for at, _, _ in week.left)
    gaps = all(later - earlier >= timedelta(seconds=20) for earlier, later in pairwise(times))
    hours = all(sum(start <= at < start + timedelta(hours=1) for at in times) <= 150 for start in times)
    days = all(sum(start <= at < start + timedelta(days=1) for at in times) <= 500 for start in times)
    return gaps and hours and days
