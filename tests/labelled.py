"""A home whose mail is labelled: invented offers of a courier's that this team files under "other", and buyers' mail."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from tests.letters import CATALOGUE, SELLER
from triage import workshop
from triage.backfill import Backfill
from triage.handbook.intent import IntentModel
from triage.home import Home, find
from triage.store import Store
from triage.store.erasure import NONE
from triage.store.labels import BACKFILL, COMMAND, LabelTable
from triage.store.refusals import NOBODY
from triage.terms import Past, Verdict

MONDAY = datetime(2026, 3, 2, 8, tzinfo=UTC)
CITIES = ("Lagos", "Hamburg", "Valencia", "Mombasa", "Gdynia", "Santos", "Haifa", "Durban", "Genoa", "Odessa", "Callao", "Lisbon")
GOODS = ("brass ball valve", "check valve", "gas valve", "ball valve 1/2 inch", "non-return valve", "gas valve 1 inch")
WAYS = ("sea freight", "air freight", "courier", "rail freight", "groupage", "trucking")


def offer(number: int) -> bytes:
    """A forwarder that offers its services; the wording differs from mail to mail."""
    city, way = CITIES[number % 12], WAYS[number % 6]
    return mail(
        f"Rates for {way} to {city}",
        f"Dear partner,\n\nwe are a forwarding agent and offer you our {way} service to {city}. Rates this week: {900 + 7 * number} USD, "
        f"free storage {number % 9 + 3} days, customs clearance at destination. May we quote your next shipment?\n\nBest regards\nOps {number}",
        f"ops{number}@forwarder{number}.example",
        number,
    )


def inquiry(number: int, sender: str = "") -> bytes:
    """A buyer who asks for goods and amounts."""
    city, goods = CITIES[number % 12], GOODS[number % 6]
    return mail(
        f"Inquiry for {goods}",
        f"Hello,\n\nwe are importers in {city} and need {200 + 10 * number} pcs of {goods}. Please quote your best price CIF {city}, with lead time "
        f"and payment terms, and send your catalogue.\n\nBest regards\nBuyer {number}\nTrading {number} Ltd, {city}",
        sender or f"buyer{number}@trading{number}.example",
        number,
    )


def mail(subject: str, text: str, sender: str, number: int, *, answers: str = "", to: str = "export@lago-valves.example") -> bytes:
    """One message, `number` hours after the first Monday of March."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Date"] = format_datetime(MONDAY + timedelta(hours=number))
    message["Message-ID"] = f"<{number}.{zlib.crc32((subject + sender).encode())}@mail.example>"
    if answers:
        message["In-Reply-To"] = message["References"] = answers
    message.set_content(text)
    return message.as_bytes()


class Labelled:
    """The home, its store, and what a person would do in it."""

    def __init__(self, folder: Path, model: IntentModel | None) -> None:
        if not (folder / "config.toml").exists():
            (folder / "config.toml").write_text(SELLER + ACCOUNT)
            (folder / "catalogue.csv").write_text(CATALOGUE)
        self.home: Home = find(folder / "config.toml")
        self.home.make_state()
        self.store = Store.open(self.home.database)
        self.model = model
        self.labels = LabelTable(self.store.ledger)
        self.plain = workshop.assessor_of(self.home, model)

    def backfill(self) -> Backfill:
        """Reads old mail into this home."""
        return Backfill("box", self.store, self.plain, NONE, NOBODY, lambda: MONDAY + timedelta(days=30), 1_000_000)

    def take(self, raw: bytes, received: datetime | None = None) -> int:
        """A mail on record; its number."""
        assert self.backfill().take(raw, received, "INBOX") == "new"
        return int(self.store.ledger.value("select max(id) from mail"))

    def copies(self, number: int, count: int) -> list[int]:
        """So many more mails like this one, as if they had come one by one."""
        made = []
        columns = "account, raw, size, received_at, answered, truncated, kept_at, state, from_email, from_domain, subject_base, date, kind, suspected,"
        columns += " suspicion, verdict, earlier, judged_at"
        for place in range(count):
            self.store.ledger.change(
                f"insert into mail (raw_hash, {columns}) select ?, {columns} from mail where id = ?", f"copy {number} {place}", number
            )
            made.append(int(self.store.ledger.value("select max(id) from mail")))
        return made

    def say(self, number: int, kind: str, at: datetime, source: str = COMMAND) -> int:
        """A person's label; its number."""
        suspected = [("suspected", "true" if kind == "fraud" else "false")] if source != BACKFILL else []
        return self.labels.add(number, "box", [("kind", kind), *suspected], source, kind, at)[0]

    def teach(self, count: int, first: int = 0) -> list[int]:
        """So many offers labelled "other", and half as many inquiries labelled as such; the numbers of the mails."""
        made = []
        for number in range(first, first + count):
            made.append(self.take(offer(number)))
            self.say(made[-1], "other", MONDAY + timedelta(hours=number, minutes=30))
            if number % 2:
                made.append(self.take(inquiry(number)))
                self.say(made[-1], "inquiry", MONDAY + timedelta(hours=number, minutes=40))
        return made

    def verdicts(self, raws: Iterable[bytes]) -> list[Verdict]:
        """What the model that serves makes of mails of which nothing is known."""
        assessor = workshop.assessor_of(self.home, self.model, workshop.taught_of(self.home, self.store))
        return [assessor.judge(raw, lambda _: Past()).verdict for raw in raws]

    def verdict(self, raw: bytes) -> Verdict:
        """The same for one."""
        return self.verdicts([raw])[0]


ACCOUNT = """
[[accounts]]
name = "box"
host = "127.0.0.1"
user = "box"
security = "none"
password_env = "NO_SUCH_VARIABLE"
"""
