"""How much a message looks like mail that nobody asked for: advertising, phishing, giveaways. Odds, not a verdict.

The base model's opinion of the words (`badmail`) and what the mail is made of: pictures and links that lead elsewhere, disguised
letters, our own address used as a name. It moves the kinds' probabilities, fully where a message asks for nothing a seller could
answer, and hardly where something concrete is asked for; it never makes a message suspected.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from triage.handbook.badmail import Opinion
from triage.handbook.case import Case, site
from triage.handbook.tables.unwanted import CHEAP_ENDINGS, FREE_HOSTS
from triage.terms import Evidence, Kind, Sentence, Span, sentence

# Fitted on public spam, scams and business mail, then rounded; in natural-log units.
WORDS, SCAM_WORDS, BIAS = 0.9, 0.46, 2.4
UNWANTED = (Kind.JUNK, Kind.SOLICITATION)
OWN_SHARE = 0.4  # of the kinds' own opinion, which knows the mail of exporters only, where nothing is asked for
ASKED = 0.1  # how much of the odds counts where something concrete is asked for
# For the probabilities that are shown, the odds are those of both base opinions, and the kinds' model, which never saw the honest newsletters of
# other trades, hardly speaks for unwanted mail; the decision for a kind keeps the model's word.
SHOWN_WORDS, SHOWN_SCAM_WORDS, SHOWN_BIAS = 0.65, 0.34, 1.0
MOST_MADE_OF = 6.0  # what a mail is made of never decides without its words: honest machines build their mail in the same way
SHOWN_OWN_SHARE, SHOWN_CEILING = 0.1, -0.5
SHOWN_ASKED, SHOWN_OWN_ASKED = 0.8, 0.2  # where something is asked for, but nothing that only a buyer of ours names
SCAM_CEILING = -0.6  # what looks like a scam is told by suspicion; it makes nobody a salesman
_STYLED = re.compile("[\U0001d400-\U0001d7ff\U0001f100-\U0001f1af\u2460-\u24ff]")
_EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf]")
_MIXED = re.compile(r"\b(?=\w{0,40}[a-zA-Z])(?=\w{0,40}[\u0370-\u03ff\u0400-\u04ff])\w{4,40}")
_INVISIBLE = re.compile("[\u200b-\u200f\u2060-\u2064\u00ad\ufeff\u034f]")
_UNSEEN = re.compile(
    r"style\s?=\s?[\"'][^\"'<>]{0,300}?(?:display\s{0,3}:\s{0,3}none|font-size\s{0,3}:\s{0,3}[01]px|visibility\s{0,3}:\s{0,3}hidden"
    r"|opacity\s{0,3}:\s{0,3}0[^.\d])"
)
_MADE_UP_NAME = re.compile(r"[bcdfghjklmnpqrstvwxz]{5,}|[a-z]\d[a-z]\d")
_MADE_UP_DOMAIN = re.compile(r"[bcdfghjklmnpqrstvwxz]{5,}|\d{3}|[a-z]\d[a-z]\d")
# "hSCXPVFj7yxfmvG": a mark that makes each copy of a mass mailing differ; numbers of orders are not written so.
_RANDOM_MARK = re.compile(r"(?<![\w/#.-])(?=\w{0,30}[a-z])(?=\w{0,30}[A-Z])(?=\w{0,30}\d)\w{10,40}(?![\w@.-])")
_HEAD = 3000  # characters that are looked at
_HTML_HEAD = 60_000


@dataclass(frozen=True, slots=True)
class Trait:
    """Something a message is made of, and what it adds to the odds."""

    name: str
    odds: float
    span: Span | None = None


# Told of what is shown only: honest houses build their mail in these ways, too, so no kind is decided by them.
BUILDING = frozenset(
    [
        "html-only",
        "unseen-words",
        "hardly-a-word",
        "page-attached",
        "numbered-sender",
        "made-up-sender",
        "made-up-domain",
        "shouted-subject",
        "marked-subject",
    ]
)

SAYS: dict[str, Sentence] = {
    "own-address-as-name": sentence("Calls us by our mail address."),
    "styled-letters": sentence("Writes in disguised letters."),
    "mixed-alphabets": sentence("Mixes alphabets inside words."),
    "hidden-characters": sentence("Hides characters between letters."),
    "free-hosting": sentence("Links to a page on free hosting, or through a shortener."),
    "cheap-ending": sentence("Links to a domain ending that costs next to nothing."),
    "address-as-name": sentence("Bears a mail address as its sender's name."),
    "emoji-subject": sentence("Little pictures in the subject."),
    "picture-only": sentence("A picture with a link, and hardly a word."),
    "unseen-words": sentence("Sets words so that nobody sees them."),
}


@dataclass(frozen=True, slots=True)
class Unwanted:
    """Natural-log odds that nobody asked for the message, 0 = as likely as not: to decide its kind by, to be shown, and what shows them."""

    odds: float = 0.0
    shown: float = 0.0
    evidence: tuple[Evidence, ...] = ()


def unwanted_odds(case: Case, opinion: Opinion | None) -> Unwanted:
    """How much `case` looks like unwanted mail; nothing is known where nothing was learnt."""
    if opinion is None:
        return Unwanted()
    traits = tuple(_traits(case))
    made_of = BIAS + min(MOST_MADE_OF, sum(trait.odds for trait in traits if trait.name not in BUILDING))
    shown_made_of = SHOWN_BIAS + min(MOST_MADE_OF, sum(trait.odds for trait in traits))
    told = [Evidence("J4", SAYS[one.name], 0.0, (one.span,) if one.span else ()) for one in traits if one.name in SAYS]
    return Unwanted(
        odds=WORDS * opinion.junk + SCAM_WORDS * min(opinion.fraud, SCAM_CEILING) + made_of,
        shown=SHOWN_WORDS * opinion.junk + SHOWN_SCAM_WORDS * opinion.fraud + shown_made_of,
        evidence=tuple(told),
    )


def with_unwanted(shares: Mapping[Kind, float], odds: float, asks: bool) -> dict[Kind, float]:
    """The kinds' probabilities with these odds mixed in, to decide by."""
    before = _odds_of(shares)
    return _moved(shares, before + ASKED * odds if asks else OWN_SHARE * before + odds)


def shown_with_unwanted(shares: Mapping[Kind, float], odds: float, asks: bool, concrete: bool = False) -> dict[Kind, float]:
    """The same to be shown: how likely it is that nobody asked for the message, all told.

    `concrete`: our goods, a form or somebody we know; that such mail is wanted the kinds' model knows better than public mail does.
    """
    before = _odds_of(shares)
    if concrete and before <= 0:
        return _moved(shares, before + ASKED * odds)
    own, share = (SHOWN_OWN_ASKED, SHOWN_ASKED) if asks else (SHOWN_OWN_SHARE, 1.0)
    return _moved(shares, min(own * before, SHOWN_CEILING) + share * odds)


def is_concrete(case: Case) -> bool:
    """Names our goods with an amount or a question, fills in a form, or comes from somebody we know; newsletters name amounts, too."""
    inquiry = case.inquiry
    ours = any(product.sku is not None for product in inquiry.products)
    asked = bool(inquiry.quantities or inquiry.asks)
    known = case.threaded or bool(case.past.sender) or case.past.customer is not None
    return (ours and asked) or inquiry.form or known


def _odds_of(shares: Mapping[Kind, float]) -> float:
    bad = sum(shares.get(kind, 0.0) for kind in UNWANTED)
    return math.log(max(bad, 1e-9) / max(1.0 - bad, 1e-9))


def _moved(shares: Mapping[Kind, float], odds: float) -> dict[Kind, float]:
    """`shares` with the unwanted kinds at these odds together, divided among themselves as before."""
    bad = sum(shares.get(kind, 0.0) for kind in UNWANTED)
    after = 1.0 / (1.0 + math.exp(-max(-500.0, min(500.0, odds))))
    up, down = after / max(bad, 1e-12), (1.0 - after) / max(1.0 - bad, 1e-12)
    return {kind: share * (up if kind in UNWANTED else down) for kind, share in shares.items()}


def asks_something(case: Case, seeks: bool) -> bool:
    """Something that a seller could answer, or somebody we know."""
    inquiry = case.inquiry
    return seeks or bool(
        inquiry.products or inquiry.quantities or inquiry.asks or inquiry.form or case.threaded or case.past.sender or case.past.customer
    )


def _traits(case: Case) -> Iterator[Trait]:
    mail, own = case.mail, site(case.mail.author.domain) if case.mail.author.domain else ""
    pictures = mail.html.lower().count("<img") if mail.html else 0
    cold = not case.words.quoted and not mail.references
    if case.words.forwarded is None:  # what a forward refers to and quotes is the mail itself that it passes on
        if mail.references or mail.in_reply_to:
            yield Trait("answers-something", -1.2)
        if case.words.quoted:
            yield Trait("quotes", -0.6)
    if mail.links:
        yield Trait("links", 1.1)
    if pictures and cold and not mail.attachments and len(mail.links) > 0:
        yield Trait("pictures", 2.0)
        if len(case.words.new) < 200:
            yield Trait("picture-only", 1.0)
    if case.free_mailbox:
        yield Trait("free-mailbox", 0.8)
    yield from _host_traits(case, own)
    yield from _building(case)
    yield from _letter_traits(case)
    if "@" in mail.author.name:
        yield Trait("address-as-name", 1.0, Span("header:from", 0, len(mail.author.name), mail.author.name))


def _building(case: Case) -> Iterator[Trait]:
    """How the mail and its sender's address are built: senders of bulk write no plain words, and take addresses by the thousand."""
    mail = case.mail
    if mail.html_only:
        yield Trait("html-only", 1.5)
    if mail.html and (unseen := _UNSEEN.search(mail.html[:_HTML_HEAD].lower())):
        yield Trait("unseen-words", 1.5, Span("body", 0, 0, unseen.group()[-80:]))
    if "<img" in mail.html[:_HTML_HEAD].lower() and len("".join(case.words.new.split())) < 80:
        yield Trait("hardly-a-word", 0.7)
    if any(one.content_type == "text/html" for one in mail.attachments):
        yield Trait("page-attached", 0.7)
    name, _, domain = mail.author.email.lower().partition("@")
    if sum(letter.isdigit() for letter in name) >= 3:
        yield Trait("numbered-sender", 0.5)
    if _MADE_UP_NAME.search(name):
        yield Trait("made-up-sender", 0.5)
    if _MADE_UP_DOMAIN.search(domain.partition(".")[0]):
        yield Trait("made-up-domain", 1.0)
    if len(mail.subject) > 8 and mail.subject.isupper():
        yield Trait("shouted-subject", 0.5)
    if _RANDOM_MARK.search(mail.subject[:300]):
        yield Trait("marked-subject", 1.5)


def _host_traits(case: Case, own: str) -> Iterator[Trait]:
    hosts: dict[str, str] = {}
    for link in case.mail.links[:60]:
        try:
            host = (urlsplit(link.href).hostname or "").lower()
        except ValueError:
            continue
        if host and not link.href.lower().startswith("mailto:"):
            hosts.setdefault(host, link.href)
    if not hosts:
        return
    sites = {site(host) for host in hosts}
    yield Trait("links-to-itself", -0.8) if own in sites else Trait("links-elsewhere", 0.7)
    for host, href in hosts.items():
        if any(host == one or host.endswith(f".{one}") for one in FREE_HOSTS):
            yield Trait("free-hosting", 1.5, Span("body", 0, 0, href[:80]))
            break
    for host, href in hosts.items():
        if host.rsplit(".", 1)[-1] in CHEAP_ENDINGS:
            yield Trait("cheap-ending", 1.5, Span("body", 0, 0, href[:80]))
            break
    if case.mail.author.domain.rsplit(".", 1)[-1] in CHEAP_ENDINGS:
        yield Trait("cheap-sender", 1.5)


def _letter_traits(case: Case) -> Iterator[Trait]:
    subject, body = case.mail.subject, case.mail.text[:_HEAD]
    for name, pattern, odds in (("styled-letters", _STYLED, 3.0), ("mixed-alphabets", _MIXED, 2.5), ("hidden-characters", _INVISIBLE, 1.5)):
        for part, text in (("subject", subject), ("body", body)):
            match = pattern.search(text) if not text.isascii() else None
            if match:
                yield Trait(name, odds, Span(part, match.start(), match.end(), match.group()))
                break
    if match := _EMOJI.search(subject):
        yield Trait("emoji-subject", 2.0, Span("subject", match.start(), match.end(), match.group()))
    ours = case.handbook.seller.address.lower()
    if not ours:
        return
    place = subject.lower().find(ours)
    if place >= 0:
        yield Trait("own-address-as-name", 3.0, Span("subject", place, place + len(ours), subject[place : place + len(ours)]))
    elif (place := case.words.new[:400].lower().find(ours)) >= 0:
        at = case.mail.text.find(case.words.new[place : place + len(ours)])
        yield Trait("own-address-as-name", 2.0, Span("body", max(0, at), max(0, at) + len(ours), case.words.new[place : place + len(ours)]))
