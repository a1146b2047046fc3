"""Signs that only history shows: P1, the same price asked from several mailboxes."""

from __future__ import annotations

import re
from datetime import timedelta

from triage.handbook.case import Case, site
from triage.handbook.domains import is_free_mail
from triage.handbook.signs_words import Facet
from triage.mail.values import Mail
from triage.terms import Earlier, sentence

WINDOW = timedelta(days=30)
_WORD = re.compile(r"\w{2,}")
_IP = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
_EVERYDAY = frozenset(
    [
        "the",
        "and",
        "for",
        "you",
        "your",
        "our",
        "are",
        "with",
        "this",
        "that",
        "have",
        "can",
        "please",
        "price",
        "best",
        "send",
        "dear",
        "sir",
        "hello",
        "regards",
        "thanks",
        "thank",
        "will",
        "from",
        "need",
        "want",
        "quote",
        "quotation",
        "offer",
        "hi",
        "good",
        "day",
        "we",
        "us",
        "me",
        "my",
        "to",
        "of",
        "in",
        "is",
        "on",
        "a",
        "an",
        "it",
        "as",
        "at",
        "be",
        "or",
        "if",
    ]
)


def price_probe(case: Case) -> tuple[Facet, ...]:
    """P1: another mailbox asked the price of the same product from the same country within 30 days, and something gives them away."""
    date, author = case.mail.date, case.mail.author.email
    skus = {product.sku for product in case.inquiry.products if product.sku}
    if date is None or not skus or case.threaded or case.own_house or case.past.customer is not None:
        return ()
    for earlier in case.past.recent:
        if earlier.from_email == author or not timedelta(0) <= date - earlier.date <= WINDOW or not skus & set(earlier.skus):
            continue
        if site(author) == site(earlier.from_email) and not is_free_mail(site(author)):
            continue  # two people of one firm
        if case.inquiry.place.country and earlier.country and case.inquiry.place.country != earlier.country:
            continue
        if _alike(case, earlier):
            says = sentence(
                "{sender} asked the price of the same product on {day}, in a similar way.",
                sender=earlier.from_email,
                day=earlier.date.date(),
            )
            return (Facet("P1", "price-probe", 3.6, says, tuple(product.span for product in case.inquiry.products[:2])),)
    return ()


def _alike(case: Case, earlier: Earlier) -> bool:
    """Same telephone, same company, same computer, or much the same words."""
    phone, other = digits(case.inquiry.contact.phone or case.inquiry.contact.im), digits(earlier.phone)
    if phone and other and phone[-8:] == other[-8:]:
        return True
    if earlier.ip and earlier.ip == origin_ip(case.mail):
        return True
    company = (case.inquiry.contact.company or "").casefold().strip()
    if company and earlier.company and company == earlier.company.casefold().strip():
        return True
    return likeness(case.words.own or case.mail.text, earlier.text) >= 0.5


def digits(number: str | None) -> str:
    """The digits of a telephone number, "" where it has fewer than seven."""
    found = re.sub(r"\D", "", number or "")
    return found if len(found) >= 7 else ""


def likeness(one: str, other: str) -> float:
    """Share of the rarer words that two short texts have in common, 0..1 (overlap of the smaller set)."""
    mine, theirs = (set(_WORD.findall(text[:4000].casefold())) - _EVERYDAY for text in (one, other))
    smaller = min(len(mine), len(theirs))
    return len(mine & theirs) / smaller if smaller >= 8 else 0.0


def origin_ip(mail: Mail) -> str | None:
    """The writer's own address where a header gives it away: X-Originating-IP, else the first hop of a firm's own server."""
    stated = _IP.search(mail.header("X-Originating-IP") or "")
    if stated:
        return stated.group()
    if is_free_mail(mail.author.domain) or not mail.received:
        return None
    return mail.received[-1].ip
