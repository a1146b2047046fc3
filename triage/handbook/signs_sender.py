"""Signs in who writes and how it came: S1 (not authenticated), S2 (reply goes elsewhere), S3 (look-alike), S7 (mass mailing)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import lru_cache

from triage.handbook.case import Case, site
from triage.handbook.domains import is_free_mail
from triage.handbook.signs_words import BUYS, Facet, Facets
from triage.handbook.tables.signs import IMITATED
from triage.terms import Sentence, Span, sentence

SENDER_SAYS: Mapping[str, Sentence] = {
    "not-authenticated": sentence("Our own server says that the sender's domain did not send this."),
    "no-longer-authenticated": sentence("This domain used to be authenticated, and this mail is not."),
    "reply-elsewhere": sentence("Answers would go to another domain than the sender's."),
    "reply-to-free": sentence("Writes from a firm's domain, but answers go to a mailbox that anybody can open."),
    "looks-like-us": sentence("The sender's domain imitates our own."),
    "looks-like-known": sentence("The sender's domain imitates one that we know."),
    "looks-like-platform": sentence("The sender's domain imitates a large platform."),
    "misspells-itself": sentence("The sender's domain misspells the sender's own name."),
    "names-us": sentence("The sender's name imitates our own house."),
    "mass-mailing": sentence("A mass mailing: our address is not among the recipients, or the mail says so itself."),
}
_WORD = re.compile(r"\w{3,}")
USUAL = 2  # earlier passes that make a domain one that authenticates


def sender_signs(case: Case, facets: Facets) -> tuple[Facet, ...]:
    """S1, S2, S3 and S7."""
    return (*_not_authenticated(case), *_reply_elsewhere(case, BUYS in facets), *_look_alike(case), *_mass_mailing(case))


def _facet(rule: str, name: str, weight: float, *spans: Span) -> Facet:
    return Facet(rule, name, weight, SENDER_SAYS[name], spans)


def _not_authenticated(case: Case) -> tuple[Facet, ...]:
    earlier = [one for one in case.past.sender if not one.suspected]
    passed = sum(one.authenticated is True for one in earlier)
    if case.sender.authenticated is None and case.sender.checked:
        # A domain that always passed and of which our server now finds nothing good; from a free mailbox, the same address.
        if passed >= USUAL and passed >= 0.75 * len(earlier):
            span = Span("from", 0, len(case.mail.author.email), case.mail.author.email)
            return (_facet("S1", "no-longer-authenticated", 1.2, span),)
        return ()
    if case.sender.authenticated is not False:
        return ()
    spans = tuple(span for evidence in case.sender.evidence for span in evidence.spans)
    if passed:
        return (_facet("S1", "no-longer-authenticated", 2.2, *spans),)
    return (_facet("S1", "not-authenticated", 2.0, *spans),)


def _reply_elsewhere(case: Case, buys: bool) -> tuple[Facet, ...]:
    """S2; our own form, a platform's relay and a list set Reply-To for good reasons (gold convention 10)."""
    author = case.mail.author.domain
    if not author or case.own_house or case.inquiry.form or case.discussion_list or case.nature.system:
        return ()
    for address in case.mail.reply_to:
        other = address.domain
        if not other or site(other) == site(author) or _label(site(other)) == _label(site(author)):
            continue
        span = Span("reply-to", 0, len(address.email), address.email)
        vague = 0.7 if case.generic and buys else 0.0  # a mail that could go to anybody, and an answer that goes elsewhere
        if is_free_mail(other) and not is_free_mail(author):
            return (_facet("S2", "reply-to-free", 1.8 + vague, span),)
        return (_facet("S2", "reply-elsewhere", (1.3 if not is_free_mail(author) or is_free_mail(other) else 0.6) + vague, span),)
    return ()


# ---------------------------------------------------------------------------------------------------------- look-alikes

_ALIKE = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("0", "o"), ("1", "l"), ("i", "l"), ("j", "l"), ("5", "s"), ("3", "e"), ("-", ""))


@lru_cache(maxsize=4096)
def skeleton(label: str) -> str:
    """A domain label as the eye skims it: letters that look alike become one."""
    from triage.handbook.wording import LOOK_ALIKES

    if label.startswith("xn--"):
        with suppress(UnicodeError):
            label = label.encode("ascii").decode("idna")
    plain = label if label.isascii() else label.translate(LOOK_ALIKES)
    for looks, means in _ALIKE:
        plain = plain.replace(looks, means)
    return plain


def _label(domain: str) -> str:
    return domain.partition(".")[0]


def look_alike(domain: str, known: str) -> float:
    """How much the registrable domain `domain` imitates `known`, 0..1; 0 for itself and for anything honest."""
    mine, theirs = _label(domain), _label(known)
    if not mine or not theirs or domain == known or len(theirs) < 4:
        return 0.0
    if mine == theirs:
        return 0.5  # another top level: often the same firm
    seen, meant = skeleton(mine), skeleton(theirs)
    if seen == meant:
        return 1.0
    length = min(len(mine), len(theirs))
    if length >= 6 and -2 <= len(seen) - len(meant) <= 2:
        from rapidfuzz.distance import OSA

        distance = OSA.distance(seen, meant, score_cutoff=2)
        if distance == 1:
            return 0.9 if length >= 8 else 0.6
        if distance == 2 and length >= 12:
            return 0.7
    if len(theirs) >= 6 and theirs in mine and re.search(rf"(?:^|-){re.escape(theirs)}(?:-|$)", mine):
        return 0.6  # added words: "acme-payments"
    return 0.0


HEARD_OF = 1.2  # weight of a likeness to somebody who only wrote to us: never enough alone


def _look_alike(case: Case) -> tuple[Facet, ...]:
    domain = site(case.mail.author.domain)
    if not domain or case.own_house or is_free_mail(domain):
        return _names_us(case) if not case.own_house else ()
    span = Span("from", 0, len(case.mail.author.email), case.mail.author.email)
    own = site(case.handbook.seller.domain)
    score = look_alike(domain, own)
    if score >= 0.5:
        return (_facet("S3", "looks-like-us", 2.6 + score, span),)
    best = 0.0
    for known, names in _known_domains(case):
        score = look_alike(domain, known)
        if score <= 0.5:
            score = score if score == 0.5 and _same_person(case, names) else 0.0
        elif _same_person(case, names):
            score = min(1.0, score + 0.3)
        best = max(best, score)
    if best:
        return (_facet("S3", "looks-like-known", 1.2 + 2.2 * best if best > 0.5 else 1.2, span),)
    # Whoever merely wrote to us earlier counts little: else a stranger who writes first would make the true firm the imitator.
    heard = {site(earlier.from_email) for earlier in case.past.recent if not earlier.suspected}
    labels, mine = {_label(one) for one in heard if one}, _label(domain)
    # A digit for a letter ("harb0ur") and an added word ("harbour-payments") tell who imitates whom, whoever wrote first.
    if _DIGIT.search(mine) and any(_digits_for_letters(mine, one) for one in labels):
        return (_facet("S3", "looks-like-known", 3.4, span),)
    if "-" in mine and any(len(one) >= 6 and f"-{one}-" in f"-{mine}-" and one != mine for one in labels):
        return (_facet("S3", "looks-like-known", 2.5, span),)
    if any(one and not is_free_mail(one) and look_alike(domain, one) > 0.5 for one in heard):
        return (_facet("S3", "looks-like-known", HEARD_OF, span), *_misspells_itself(case, domain))
    for label, genuine in IMITATED.items():
        if domain in genuine:
            return ()
        if look_alike(domain, f"{label}.com") > 0.5:
            return (_facet("S3", "looks-like-platform", 2.4, span),)
    return _names_us(case)


def _misspells_itself(case: Case, domain: str) -> tuple[Facet, ...]:
    """The domain is nearly the sender's shown name, but a letter or two: whose name is it then?"""
    mine = _label(domain).replace("-", "")
    for word in (*_NAME.findall(case.mail.author.name.lower()), "".join(_NAME.findall(case.mail.author.name.lower()))):
        if len(word) >= 8 and word.isascii() and word != mine and 0 < _letters_apart(mine, word) <= 2:
            return (_facet("S3", "misspells-itself", 1.0, Span("from", 0, len(case.mail.author.name), case.mail.author.name)),)
    return ()


def _letters_apart(one: str, other: str) -> int:
    from rapidfuzz.distance import OSA

    return int(OSA.distance(one, other, score_cutoff=2))


_NAME = re.compile(r"\w{2,40}")
_DIGIT = re.compile("[01345]")  # that stands for a letter
_LETTERS = (str.maketrans("01345", "oleas"), str.maketrans("01345", "oieas"))


def _digits_for_letters(mine: str, theirs: str) -> bool:
    """`mine` is `theirs` with digits for letters."""
    return mine != theirs and theirs.replace("-", "").isalpha() and any(mine.translate(table) == theirs for table in _LETTERS)


def _known_domains(case: Case) -> Iterable[tuple[str, str]]:
    """Domains whose owners we know, with the names that go with them: customers, and those we are in conversation with."""
    seen: set[str] = set()
    customers = {*case.past.customers, *case.handbook.customers}
    pairs = [(site(customer.email), f"{customer.name} {customer.company}") for customer in customers]
    pairs += case.past.partners
    if case.past.sent_ids or any(earlier.ours for earlier in case.past.conversation):
        pairs += [(site(earlier.from_email), earlier.company or "") for earlier in case.past.conversation if not earlier.suspected]
    shown = [
        (site(match.group(1)), "")
        for link in case.mail.links[:50]
        if (match := re.match(r"https?://([^/\s:?#]{3,250})", link.text.strip()))
    ]
    mine = site(case.mail.author.domain)
    pairs += [pair for pair in shown if look_alike(mine, pair[0]) > 0.6]  # an imitator shows the true address in its links
    for domain, names in pairs:
        if domain and domain not in seen and not is_free_mail(domain):
            seen.add(domain)
            yield domain, names


def _same_person(case: Case, names: str) -> bool:
    """The shown name, company or signature claims to be the one we know."""
    claimed = f"{case.mail.author.name} {case.inquiry.contact.name or ''} {case.inquiry.contact.company or ''}".lower()
    words = set(_WORD.findall(names.lower()))
    return len(words & set(_WORD.findall(claimed))) >= 2


def _names_us(case: Case) -> tuple[Facet, ...]:
    """A foreign sender whose shown name is one of our own addresses."""
    name, domain = case.mail.author.name.lower(), case.handbook.seller.domain.lower()
    if not domain or domain not in name or case.inquiry.form:
        return ()
    return (_facet("S3", "names-us", 1.8, Span("from", 0, len(name), case.mail.author.name)),)


def _mass_mailing(case: Case) -> tuple[Facet, ...]:
    """S7, weak: undisclosed recipients, our address absent from To and Cc, bulk headers."""
    if case.own_house or case.inquiry.form or case.discussion_list or case.nature.auto_reply or case.nature.bounce:
        return ()
    ours = site(case.handbook.seller.domain)
    shown = [address for address in (*case.mail.to, *case.mail.cc) if address.email]
    # Who has not said which address is ours cannot be told that it is missing.
    if shown and (not ours or any(site(address.domain) == ours or address.email == case.handbook.seller.address for address in shown)):
        if not case.nature.bulk and case.mail.header("List-Unsubscribe") is None:
            return ()
        return (_facet("S7", "mass-mailing", 0.4, Span("header:list-unsubscribe", 0, 0, case.mail.header("List-Unsubscribe") or "bulk")),)
    if case.threaded and shown:
        return ()
    written = case.mail.header("To") or ""
    return (_facet("S7", "mass-mailing", 0.4, Span("header:to", 0, len(written), written[:120])),)
