"""What the seller itself had sent before: it lies in Sent, and buyers, robots and absentees refer to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

from triage.demo.mails.build import SELLER_ADDRESS, SELLER_DOMAIN, message_id, text


@dataclass(frozen=True, slots=True)
class Ours:
    """A message of ours."""

    name: str
    to: str
    subject: str
    hours_ago: int

    def id(self, now: datetime) -> str:
        """Its Message-ID in this run of the demonstration."""
        return message_id(self.name, SELLER_DOMAIN, now)


ORDER = Ours("sent-order-confirmation", "Joost van der Meulen <j.vandermeulen@polderpomp.example>", "Order confirmation GF-2207", 50)
OFFER_ABSENT = Ours("sent-offer-absent", "Anke Friese <friese@brunnenbau-nord.example>", "Our offer for borehole pumps", 6)
OFFER_LOST = Ours("sent-offer-lost", "Purchasing <purchasing@harbour-hydraulics.example>", "Brass ball valves for your range", 7)


def order_text() -> str:
    """The confirmation that the Dutch customer quotes."""
    return """
Dear Joost,

We confirm your order GF-2207: 100 self-priming jet pumps and 25 booster sets, CIF Rotterdam, ready in four weeks.

Lin Yuehua
Greenfall Pump & Valve
"""


def _offer_text(goods: str) -> str:
    return f"""
Good day,

As agreed at the fair, here is our offer for {goods}. We look forward to your remarks.

Lin Yuehua
Greenfall Pump & Valve
"""


def raw_sent(now: datetime) -> tuple[tuple[str, bytes], ...]:
    """Name and bytes of each, to be stored in Sent."""
    bodies = ((ORDER, order_text()), (OFFER_ABSENT, _offer_text("borehole pumps")), (OFFER_LOST, _offer_text("brass ball valves")))
    return tuple((ours.name, _raw(ours, body, now)) for ours, body in bodies)


def _raw(ours: Ours, body: str, now: datetime) -> bytes:
    part = text(body)
    written = (now - timedelta(hours=ours.hours_ago)).astimezone(timezone(timedelta(hours=8)))
    head = (
        f"Date: {format_datetime(written)}",
        f"From: Lin Yuehua <{SELLER_ADDRESS}>",
        f"To: {ours.to}",
        f"Message-ID: {ours.id(now)}",
        f"Subject: {ours.subject}",
        "MIME-Version: 1.0",
        *part.headers,
    )
    return ("\n".join(head).encode() + b"\n\n" + part.content).replace(b"\n", b"\r\n")
