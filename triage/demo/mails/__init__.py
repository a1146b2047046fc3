"""Twenty-five invented messages to an invented maker of pumps and valves in Taizhou, always as fresh as `now`.

`demo_mails(now)` are for INBOX, in the order in which they were written; `demo_sent(now)` are ours, for Sent. The
same `now` gives the same bytes. The messages are whole (RFC 5322, CRLF, trace lines of the seller's mail server), each
in the clothes that such mail wears: quoted-printable, base64, GB18030 under a wrong name, HTML only, a delivery report.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from triage.demo.mails import buyers, others
from triage.demo.mails.build import raw
from triage.demo.mails.ours import raw_sent
from triage.terms import Sentence, sentence

__all__ = ["DemoMail", "demo_mails", "demo_sent"]


@dataclass(frozen=True, slots=True)
class DemoMail:
    """A message, and what somebody who looks on can learn from it."""

    name: str
    raw: bytes
    what_it_shows: Sentence


_MAILS = (
    (buyers.solar_pumps_peru, sentence("A complete inquiry in Spanish: product, quantity, term, port and full contact data.")),
    (buyers.borehole_pumps_kenya, sentence("A contractor with a duty point and a deadline.")),
    (buyers.forwarded_german_inquiry, sentence("A colleague forwards a German inquiry: the buyer is inside.")),
    (buyers.terse_broken_turkish, sentence("A terse Turkish question in a charset that no list knows.")),
    (buyers.container_saudi_arabia, sentence("An Arabic inquiry for a container; the weekend there is Friday and Saturday.")),
    (buyers.outlook_french, sentence("Outlook sends HTML only, the request stands in a table.")),
    (buyers.gate_valves_kazakhstan, sentence("A Russian inquiry in KOI8-R with a delivery term inland.")),
    (buyers.butterfly_valves_japan, sentence("A Japanese inquiry that should be answered within two hours.")),
    (buyers.agency_brazil, sentence("Somebody wants to be our exclusive agent and names no product.")),
    (buyers.sewage_pumps_malaysia, sentence("A Chinese inquiry whose charset is not the one it names.")),
    (buyers.website_form_australia, sentence("Our own web form: the answer goes to the buyer in the fields.")),
    (buyers.price_probe_first, sentence("A price question, harmless by itself.")),
    (buyers.price_probe_second, sentence("The same price question from another mailbox: somebody probes our prices.")),
    (buyers.sample_hunter, sentence("Wants free samples and nothing else.")),
    (buyers.order_question_netherlands, sentence("A known customer asks about a running order.")),
    (others.huge_order, sentence("A huge order without a product, urgent, and we are to travel there.")),
    (others.visa_seeker, sentence("Wants an invitation letter, not goods.")),
    (others.phishing, sentence("A login page as attachment, posing as a purchase order.")),
    (others.payment_diversion, sentence("A look-alike of a customer's domain asks for money to a new account.")),
    (others.advance_fee, sentence("An inheritance, and a fee to be paid first.")),
    (others.freight_forwarder, sentence("A freight forwarder sells us carriage.")),
    (others.seo_offer, sentence("An agency sells us search engine ranking.")),
    (others.newsletter, sentence("A newsletter that we once subscribed to.")),
    (others.bounce, sentence("An offer of ours came back: the mailbox does not exist.")),
    (others.out_of_office, sentence("A machine answers for somebody on holiday.")),
)


def demo_mails(now: datetime) -> tuple[DemoMail, ...]:
    """The messages for INBOX, oldest first; `now` is an aware datetime, the oldest is some 25 hours older."""
    letters = sorted(((write(now), shows) for write, shows in _MAILS), key=lambda pair: -pair[0].minutes_ago)
    return tuple(DemoMail(letter.name, raw(letter, now), shows) for letter, shows in letters)


def demo_sent(now: datetime) -> tuple[DemoMail, ...]:
    """What we had sent before, for Sent (`server.put(mail.raw, "Sent", flags=["\\\\Seen"])`)."""
    shows = sentence("A message of ours that others refer to.")
    return tuple(DemoMail(name, message, shows) for name, message in raw_sent(now))
