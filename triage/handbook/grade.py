"""How a message is graded: level 1-4 (handbook 3.1), class A-D (3.2), kind by content (2), and what is missing.

Level and class answer different questions and are never merged. The conventions of the gold mailboxes settle the hard cases; their
numbers stand in the docstrings.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from triage.handbook.case import Case, site
from triage.handbook.concepts import Found, concepts_of
from triage.handbook.counting import pieces
from triage.handbook.domains import is_free_mail
from triage.handbook.not_sold import not_sold
from triage.handbook.phones import numbers_in
from triage.handbook.pieces import STREET, STREET_MARK
from triage.handbook.wording import fold
from triage.terms import AnswerClass, Ask, BuyerType, ContentKind, Customer, Evidence, Inquiry, Kind, Motive, Span, sentence

SIXTH = 6  # L2: at least six mails exchanged, ours included
_LINES, _LAST, _AFTER = 60, 3, 12  # lines read for a telephone number; at the end of a mail; characters behind it
_DIGITS_OF_A_NUMBER = 7
FEW = Decimal(3)  # pieces that a person buys for himself
VISITED = ("visited", "came to see us", "came to visit", "参观", "来访", "到访", "besucht", "visitó", "a visité", "посетил", "ziyaret")


def requirement(inquiry: Inquiry) -> bool:
    """Something is required: a quantity, a question about the product, a term, a certificate, a price (convention 6)."""
    asks = {asked.id for asked in inquiry.asks} - {Ask.COMPANY_INFO, Ask.VISIT, Ask.CATALOGUE, Ask.AGENCY}
    stated = (inquiry.incoterm, inquiry.port, inquiry.payment_terms, inquiry.target_price, inquiry.delivery, inquiry.certificates)
    return bool(inquiry.quantities or asks or any(stated))


def _called(messenger: str | None) -> bool:
    """A messenger on a telephone number; an account with a name of its own is no telephone."""
    return sum(sign.isdigit() for sign in messenger or "") >= _DIGITS_OF_A_NUMBER


def identifiable(case: Case) -> bool:
    """Name or company, and a telephone, an address or a domain of their own (convention 13)."""
    contact = case.inquiry.contact
    email = contact.email or case.mail.author.email
    domain = email.rpartition("@")[2].lower()
    relay = case.inquiry.form and email.lower() == (case.mail.author.email.lower() or "")
    own_domain = bool(domain) and not is_free_mail(domain) and not relay and site(domain) != site(case.handbook.seller.domain)
    named = bool(contact.name or contact.company or case.mail.author.name)
    return named and bool(contact.phone or contact.address or _called(contact.im) or contact.website or own_domain or _telephone(case))


def _telephone(case: Case) -> bool:
    """A number with its country's code, or one at the very end: "1 container pls. Rashed +971 50 ..."."""
    for text in case.texts:
        lines = [line for line in text.original.split("\n") if line.strip()] if text.part == "body" else []
        for place, line in enumerate(lines[:_LINES]):
            for number in numbers_in(line):
                ends = place >= len(lines) - _LAST and len(line) - number.end < _AFTER and 8 <= len(number.digits) <= 13
                if number.role != "fax" and ((number.international and len(number.digits) >= 9) or (ends and number.digits[0] == "0")):
                    return True
    return False


def level2_details(inquiry: Inquiry) -> bool:
    """Convention 14: product details, name, company, telephone, and a street address or a website."""
    contact = inquiry.contact
    details = inquiry.product_specific and (bool(inquiry.quantities) or len(inquiry.asks) >= 2)
    return bool(
        details and contact.name and contact.company and contact.phone and (street_address(contact.address or "") or contact.website)
    )


def street_address(address: str) -> bool:
    """More than a town and its country: a number, or a street or quarter by its word."""
    return any(sign.isdigit() for sign in address) or STREET.search(address) is not None or STREET_MARK.search(address) is not None


def visited_us(customer: Customer) -> bool:
    """The customer's notes say that they came to us (L1)."""
    notes = customer.notes.lower()
    return any(word in notes for word in VISITED)


def level_of(case: Case, kind: Kind, found: Found, remove_me: bool) -> tuple[int | None, bool, Evidence | None]:
    """L1-L4 with whether it is a level-2 candidate (conventions 8 and 14)."""
    if kind not in (Kind.INQUIRY, Kind.REPLY):
        return None, False, None
    inquiry, past = case.inquiry, case.past
    if remove_me:
        return 4, False, Evidence("L4", sentence("Wants no more mail from us."), 0.0, found["remove-me"])
    customer = past.customer
    if case.sender.authenticated is not False:  # level 1 is worth stealing: never on a name alone
        if customer is not None and customer.orders > 0:
            return (
                1,
                False,
                Evidence("L1", sentence("{company} has ordered {n} times.", company=customer.company or customer.email, n=customer.orders)),
            )
        if customer is not None and visited_us(customer):
            return 1, False, Evidence("L1", sentence("{company} has visited us.", company=customer.company or customer.email))
        paid = _paid(case, found)
        if kind is Kind.REPLY and paid is not None:
            return 1, False, Evidence("L1", sentence("Has paid for an order or a sample order."), 0.0, paid)
    count = exchanged(case)
    candidate = level2_details(inquiry) or any(one.level2_details for one in past.conversation if not one.ours)
    candidate = candidate or (kind is Kind.REPLY and any(one.level2_details for one in past.sender if not one.ours))
    if kind is Kind.REPLY and count >= SIXTH:
        return 2, False, Evidence("L2", sentence("{n} mails exchanged in this conversation.", n=count))
    known_product = kind is Kind.REPLY and any(one.skus for one in (*past.conversation, *past.sender))
    spans = tuple(product.span for product in inquiry.products[:2]) + tuple(quantity.span for quantity in inquiry.quantities[:1])
    if inquiry.product_specific or inquiry.quantities or known_product:
        says = sentence("Names a product or states a requirement; a first message grades 3 or 4 as a rule.")
        if candidate:
            says = sentence("Detailed product questions and complete contact data: a candidate for level 2, but for the number of mails.")
        return 3, candidate, Evidence("L3", says, 0.0, spans)
    if kind is Kind.REPLY and past.conversation:
        return 3, candidate, Evidence("L3", sentence("Goes on with a conversation about a product."))
    return 4, False, Evidence("L4", sentence("Names no concrete product and states no requirement."))


def exchanged(case: Case) -> int:
    """Mails of this conversation up to this one, ours included: what References name, or what we have seen."""
    references = {*case.mail.references, *case.mail.in_reply_to} - {case.mail.message_id}
    seen = {one.message_id or str(number) for number, one in enumerate(case.past.conversation)}
    older = {reference for one in case.past.conversation for reference in one.references}
    return len(references | seen | older) + 1


def _paid(case: Case, found: Found) -> tuple[Span, ...] | None:
    """The words that tell of a payment, here or earlier in the conversation."""
    if "paid" in found:
        return found["paid"]
    for one in case.past.conversation:
        if not one.ours and not one.suspected and one.kind is Kind.REPLY and "paid" in concepts_of((fold(one.text, "body"),)):
            return ()
    return None


def class_of(
    case: Case, kind: Kind, motive: Motive | None, signs: Iterable[Evidence], remove_me: bool
) -> tuple[AnswerClass | None, Evidence | None]:
    """C-A to C-D (conventions 6 and 13); a small order never lowers the class (C-F), a single piece for own use does."""
    if kind in (Kind.AUTOMATED, Kind.OTHER):
        return None, None
    rules = {one.rule for one in signs}
    if kind not in (Kind.INQUIRY, Kind.REPLY):
        return AnswerClass.C, None
    if remove_me:
        return AnswerClass.C, Evidence("C-C", sentence("Wants no more mail from us."))
    if motive in (Motive.P1, Motive.P2):
        return AnswerClass.C, Evidence("C-C", sentence("Probes our prices."))
    if "J5" in rules:
        return AnswerClass.C, Evidence("C-C", sentence("From a region on your own list of poor credit."))
    if kind is Kind.REPLY:
        return AnswerClass.A, Evidence("C-A", sentence("A buyer in a running conversation."))
    if "J1" in rules:
        return AnswerClass.D, Evidence("C-D", sentence("Only wants free samples."))
    if "J4" in rules:
        return AnswerClass.C, Evidence("C-C", sentence("A buyer of stock lots."))
    if case.past.customer is not None and case.past.customer.orders > 0 and case.sender.authenticated is not False:
        return AnswerClass.A, Evidence("C-A", sentence("A customer who has ordered before."))
    inquiry = case.inquiry
    if not inquiry.product_specific:
        return AnswerClass.B, Evidence("C-B", sentence("Names no concrete product."))
    if motive in (Motive.M2C, Motive.M2E, Motive.M3):
        return AnswerClass.B, Evidence("C-B", sentence("Collects information; no order now."))
    if foreign := not_sold(inquiry, case.handbook):
        return AnswerClass.B, Evidence("C-B", sentence("Asks for goods that are not in your catalogue."), 0.0, foreign[:3])
    if _offers_to_represent(inquiry):
        return AnswerClass.B, Evidence("C-B", sentence("Names no concrete product."))
    if own_use(inquiry):
        return AnswerClass.B, Evidence("C-B", sentence("A piece or two for own use."))
    if not requirement(inquiry):
        return AnswerClass.B, Evidence("C-B", sentence("Names a product, but no requirement."))
    if not identifiable(case):
        return AnswerClass.B, Evidence("C-B", sentence("Names a product, but not who asks."))
    return AnswerClass.A, Evidence("C-A", sentence("Concrete product and requirement, and an identifiable buyer."))


def _offers_to_represent(inquiry: Inquiry) -> bool:
    """An agent who names families of goods only ("your hose and coupling range"; convention 6)."""
    agency = any(asked.id is Ask.AGENCY for asked in inquiry.asks)
    return agency and not inquiry.quantities and not any(product.sku for product in inquiry.products)


def own_use(inquiry: Inquiry) -> bool:
    """A person who buys a piece or two for himself: no company behind it, no sample before an order."""
    if inquiry.contact.company or not inquiry.quantities or inquiry.buyer_type not in (BuyerType.END_USER, BuyerType.UNKNOWN):
        return False
    if not all(pieces(quantity.unit) for quantity in inquiry.quantities):
        return False  # a container, a ton
    return sum(quantity.value for quantity in inquiry.quantities) <= FEW and not any(asked.id is Ask.SAMPLE for asked in inquiry.asks)


def content_kind_of(kind: Kind, inquiry: Inquiry) -> ContentKind | None:
    """C-E: unrelated, cooperation, product, concrete."""
    if kind not in (Kind.INQUIRY, Kind.REPLY):
        return ContentKind.UNRELATED if kind in (Kind.JUNK, Kind.SOLICITATION, Kind.FRAUD) else None
    if not inquiry.product_specific:
        return ContentKind.COOPERATION
    attack = {Ask.PRICE, Ask.PACKAGING, Ask.SHIPPING_COST, Ask.LEAD_TIME, Ask.SPECIFICATION}
    concrete = inquiry.quantities or any(asked.id in attack for asked in inquiry.asks)
    return ContentKind.CONCRETE if concrete else ContentKind.PRODUCT


def missing_of(kind: Kind, inquiry: Inquiry) -> tuple[str, ...]:
    """W11: the facts that would raise the grade and belong into one letter that asks back."""
    if kind is not Kind.INQUIRY:
        return ()
    contact = inquiry.contact
    given = {
        "product": bool(inquiry.products),
        "quantity": bool(inquiry.quantities),
        "destination": bool(inquiry.port),
        "company": bool(contact.company),
        "name": bool(contact.name),
        "phone": bool(contact.phone or contact.im),
        "address": bool(contact.address or contact.website),
    }
    return tuple(name for name, stated in given.items() if not stated)
