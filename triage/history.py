"""What was known before a message came, gathered message by message: `History` gives the `Past` of the next one.

Used by `triage classify` (earlier messages of one call are history) and by the store, which keeps `Earlier` rows. The maps inside grow in
place, so that adding a message stays cheap in a mailbox of many thousands.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from triage.handbook.case import site
from triage.handbook.domains import is_free_mail
from triage.handbook.grade import level2_details
from triage.handbook.signs_history import origin_ip
from triage.mail.text import Words
from triage.mail.thread import base_subject, references_of
from triage.mail.values import Mail
from triage.terms import BuyerType, Customer, Earlier, Kind, Past, Seller, Verdict

WINDOW = timedelta(days=30)  # of the inquiries that P1 looks at
BROKEN = timedelta(days=60)  # a mail without References belongs to a thread of the same sender and subject so long
TEXT = 3000  # characters of an earlier text that are kept for likeness
MOST_OF_NAME = 80  # characters of a sender's shown name that are kept
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def earlier_of(mail: Mail, words: Words, verdict: Verdict, ours: bool = False, labelled: bool | None = None) -> Earlier:
    """A judged message as history needs it; `labelled`: what a person said of it (`Earlier.labelled`)."""
    inquiry = verdict.inquiry
    return Earlier(
        message_id=mail.message_id,
        date=when_of(mail),
        from_email=(inquiry.contact.email if inquiry.form and inquiry.contact.email else mail.author.email).lower(),
        subject=base_subject(mail.subject),
        kind=verdict.kind,
        suspected=verdict.suspected,
        ours=ours,
        country=inquiry.place.country,
        skus=tuple(dict.fromkeys(product.sku for product in inquiry.products if product.sku)),
        phone=inquiry.contact.phone or inquiry.contact.im,
        company=inquiry.contact.company,
        ip=origin_ip(mail),
        level2_details=level2_details(inquiry),
        authenticated=verdict.authenticated,
        text=(words.own or mail.text)[:TEXT],
        references=references_of(mail),
        timezone=inquiry.place.timezone,
        buyer_type=inquiry.buyer_type.value if inquiry.buyer_type is not BuyerType.UNKNOWN else None,
        name="" if inquiry.form else mail.author.name.strip()[:MOST_OF_NAME],
        labelled=labelled,
    )


def when_of(mail: Mail) -> datetime:
    """When a mail was written: its Date, else when the last server received it (gold convention 12)."""
    return mail.date or next((hop.date for hop in mail.received if hop.date), EPOCH)


def customer_of(email: str, customers: Sequence[Customer]) -> Customer | None:
    """The customer on file under this address, or under its company's own domain (free mailboxes prove no company)."""
    address = email.lower()
    for customer in customers:
        if customer.email.lower() == address:
            return customer
    domain = site(address)
    if not domain or is_free_mail(domain):
        return None
    return next((customer for customer in customers if site(customer.email) == domain), None)


class History:
    """Earlier messages in the order they came; `add` takes the next one, `past_of` tells what was known before a mail."""

    def __init__(
        self, seller: Seller, customers: Sequence[Customer] = (), messages: Sequence[Earlier] = (), house: Sequence[str] = ()
    ) -> None:
        self.seller = seller
        self.customers = tuple(customers)
        self._inquiries: list[Earlier] = []  # those of buyers, oldest first
        self._by_id: dict[str, int] = {}  # every Message-ID seen or referred to -> conversation
        self._own: set[str] = set()  # Message-IDs of messages seen: another mail that bears one again is no part of its conversation
        self._by_subject: dict[tuple[str, str], tuple[datetime, int]] = {}  # sender and base subject -> their newest conversation
        self._members: list[tuple[Earlier, ...]] = []
        self._partners: dict[str, str] = {}  # own domain of a buyer who answered us -> company
        self._house = {name.casefold() for name in house}  # names of colleagues
        self._by_sender: dict[str, tuple[Earlier, ...]] = {}  # address, or domain of a firm's own
        for one in messages:
            self.add(one)

    def past_of(self, mail: Mail, sent_ids: frozenset[str] = frozenset(), answered: bool = False) -> Past:
        """What was known when `mail` came."""
        date, author = when_of(mail), mail.author.email.lower()
        number = self._conversation(references_of(mail), mail.message_id, base_subject(mail.subject), author, date)
        conversation = self._members[number] if number >= 0 else ()
        ours = {one.message_id for one in conversation if one.ours and one.message_id}
        return Past(
            conversation=conversation,
            sender=self._by_sender.get(self._firm(author), ()) if author else (),
            recent=self._recent(date),
            partners=tuple(self._partners.items()),
            customer=customer_of(author, self.customers),
            customers=self.customers,
            house=frozenset(self._house),
            sent_ids=sent_ids | frozenset(one for one in references_of(mail) if one in ours),
            answered=answered,
        )

    def add(self, earlier: Earlier) -> None:
        """One message more, not older than those before it."""
        number = self._conversation(earlier.references, earlier.message_id, earlier.subject, earlier.from_email, earlier.date)
        if number < 0:
            number = len(self._members)
            self._members.append(())
        self._members[number] = (*self._members[number], earlier)
        for one in (earlier.message_id, *earlier.references):
            if one:
                self._by_id.setdefault(one, number)
        if earlier.message_id:
            self._own.add(earlier.message_id)
        if earlier.subject:
            self._by_subject[(earlier.from_email, earlier.subject.casefold())] = (earlier.date, number)
        if earlier.name and not earlier.suspected and earlier.authenticated is not False and self._colleague(earlier.from_email):
            self._house.add(earlier.name.casefold())
        if not earlier.ours:
            firm = self._firm(earlier.from_email)
            if earlier.kind is Kind.REPLY and not earlier.suspected and "@" not in firm and self._with_us(earlier, number):
                self._partners.setdefault(firm, earlier.company or "")
            self._by_sender[firm] = (*self._by_sender.get(firm, ()), earlier)
            if earlier.kind is Kind.INQUIRY and not (earlier.references and earlier.suspected):
                self._inquiries.append(earlier)

    def _colleague(self, email: str) -> bool:
        return bool(self.seller.domain) and site(email) == site(self.seller.domain)

    def _with_us(self, earlier: Earlier, number: int) -> bool:
        """It answers something of ours: a mail that we sent, or a Message-ID of our own domain."""
        return any(one.ours for one in self._members[number]) or any(
            one.rstrip(">").lower().endswith(f"@{self.seller.domain.lower()}") for one in earlier.references if self.seller.domain
        )

    def _recent(self, date: datetime) -> tuple[Earlier, ...]:
        """Inquiries of the 30 days before `date` (P1); looked at from the newest on, so that a long history costs nothing."""
        found = []
        first, long_ago = date - WINDOW, date - 2 * WINDOW
        for one in reversed(self._inquiries):
            if first <= one.date <= date:
                found.append(one)
            elif one.date < long_ago and one.date != EPOCH:
                break  # they come in order of time, but for a few whose clock is wrong
        return tuple(reversed(found))

    def _firm(self, email: str) -> str:
        """What stands for the sender's firm: its own domain; of a free mailbox and of our own house the address."""
        domain = site(email)
        return domain if domain and not is_free_mail(domain) and domain != site(self.seller.domain) else email

    def _conversation(self, references: tuple[str, ...], message_id: str | None, subject: str, author: str, date: datetime) -> int:
        """The conversation a message belongs to: by its References; where they are missing, by sender and subject; else -1."""
        for one in references:
            if one in self._by_id:
                return self._by_id[one]
        if message_id and message_id in self._by_id and message_id not in self._own:  # an answer to it came before it
            return self._by_id[message_id]
        if not subject or references:
            return -1
        newest, number = self._by_subject.get((author, subject.casefold()), (EPOCH, -1))
        return number if timedelta(0) <= date - newest <= BROKEN else -1
