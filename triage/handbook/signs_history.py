"""Signs that only history shows: P1, the same price asked from several mailboxes."""

from __future__ import annotations

import ipaddress
import re
from datetime import timedelta
from functools import lru_cache

from triage.handbook.case import Case, site
from triage.handbook.domains import is_free_mail
from triage.handbook.signs_words import Facet
from triage.mail.values import Mail
from triage.terms import Ask, Earlier, Span, sentence

WINDOW = timedelta(days=30)
_WORD = re.compile(r"\w{2,}")
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
SHARED = 0.25  # of the longer mail's words that two probes have in common
LABELLED, LABELLED_FIRM = 3.6, 3.1  # as the user's own deny list; another address of the same firm's domain
NEARLY_THE_SAME = 0.65  # likeness that stands for the same product
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


INSIDE = tuple(
    ipaddress.ip_network(one)
    for one in (
        "127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16",
        "::1/128", "fc00::/7", "fe80::/10",
    )
)  # fmt: skip


def price_probe(case: Case) -> tuple[Facet, ...]:
    """P1: another mailbox asked the price of the same product from the same country within 30 days, and something gives them away."""
    date, author = case.mail.date, case.mail.author.email
    skus = {product.sku for product in case.inquiry.products if product.sku}
    asks = bool(case.inquiry.products or case.inquiry.quantities) or any(asked.id is Ask.PRICE for asked in case.inquiry.asks)
    customer = case.past.customer is not None and case.sender.authenticated is not False
    if date is None or not asks or case.on_record or case.own_house or customer:
        return ()
    for earlier in case.past.recent:
        if skus and earlier.skus and skus.isdisjoint(earlier.skus):
            continue
        if not earlier.from_email or earlier.from_email == author or not timedelta(0) <= date - earlier.date <= WINDOW:
            continue
        if not (skus and earlier.skus) and not _same_goods(case, earlier):
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


def labelled_before(case: Case) -> tuple[Facet, ...]:
    """F4: a person labelled an earlier mail of this sender, or of this firm's own domain, as fraud (handbook 8).

    The newest word counts. A scammer who writes in a customer's name must not bring the customer into bad repute: what was labelled
    without being proven to come from this sender says nothing about a mail that is.
    """
    told = [one for one in case.past.sender if one.labelled is not None and not one.ours]
    if not told or case.own_house:
        return ()
    author = case.mail.author.email.lower()
    last = next((one for one in reversed(told) if one.from_email == author), told[-1])
    if not last.labelled or (case.sender.authenticated is True and last.authenticated is not True):
        return ()
    weight = LABELLED if last.from_email == author else LABELLED_FIRM
    says = sentence(
        "A person labelled an earlier mail of this sender as fraud ({sender}, {day}).", sender=last.from_email, day=last.date.date()
    )
    return (Facet("F4", "labelled-before", weight, says, (Span("from", 0, len(author), author),)),)


def labelled_good(case: Case) -> bool:
    """A person labelled the newest such mail of this very sender as genuine, and this one is proven to come from there as well."""
    author = case.mail.author.email.lower()
    told = [one for one in case.past.sender if one.labelled is not None and one.from_email == author]
    return bool(told) and told[-1].labelled is False and case.sender.authenticated is True


def _same_goods(case: Case, earlier: Earlier) -> bool:
    """The same product where no row of the catalogue tells: nearly the same words, among them an amount or the product's own."""
    text = case.words.own or case.mail.text
    mine, theirs = _rarer(text), _rarer(earlier.text)
    shared = mine & theirs
    if likeness(text, earlier.text) < NEARLY_THE_SAME or len(shared) < 0.45 * max(len(mine), len(theirs)):
        return False
    goods = {word for product in case.inquiry.products for word in _WORD.findall(product.text.casefold())}
    return any(word.isdigit() for word in shared) or bool(goods & shared)


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
    text = case.words.own or case.mail.text
    mine, theirs = _rarer(text), _rarer(earlier.text)
    # The few words of a curt mail stand in many a long one: much of the longer one must be shared, too.
    return likeness(text, earlier.text) >= 0.5 and len(mine & theirs) >= SHARED * max(len(mine), len(theirs))


def digits(number: str | None) -> str:
    """The digits of a telephone number, "" where it has fewer than seven."""
    found = re.sub(r"\D", "", number or "")
    return found if len(found) >= 7 else ""


def likeness(one: str, other: str) -> float:
    """Share of the rarer words that two short texts have in common, 0..1 (overlap of the smaller set)."""
    mine, theirs = _rarer(one), _rarer(other)
    smaller = min(len(mine), len(theirs))
    return len(mine & theirs) / smaller if smaller >= 8 else 0.0


@lru_cache(maxsize=512)  # the inquiries of the last weeks are compared with every new one
def _rarer(text: str) -> frozenset[str]:
    """The words of a text but everyday ones; of scripts without blanks every two characters."""
    found: set[str] = set()
    for word in _WORD.findall(text[:4000].casefold()):
        if _UNSPACED.match(word):
            found.update(word[place : place + 2] for place in range(len(word) - 1))
        else:
            found.add(word)
    return frozenset(found - _EVERYDAY)


def origin_ip(mail: Mail) -> str | None:
    """The writer's own address where a header gives it away: X-Originating-IP, else the first hop of a firm's own server."""
    stated = _IP.search(mail.header("X-Originating-IP") or "")
    if stated and not _inside(stated.group()):
        return stated.group()
    if is_free_mail(mail.author.domain) or not mail.received:
        return None
    first = mail.received[-1].ip
    return None if first is None or _inside(first) else first


def _inside(address: str) -> bool:
    """An address of somebody's own network, our own server's loopback among them: everybody has the same ones."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return True
    return any(ip in network for network in INSIDE if ip.version == network.version)
