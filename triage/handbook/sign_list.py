"""All fraud and junk signs with their facets, for `docs/signs.md`: what each says, how much it weighs, which languages it is known in.

A weight is in units of suspicion: 3 together hold a message back. Where what else the mail shows makes a facet heavier or lighter,
least and most are given. `tests/handbook/test_sign_list.py` holds this list to what the sign functions really do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from triage.handbook.signs import RANKING, WEAK
from triage.handbook.signs_links import LINK_SAYS
from triage.handbook.signs_sender import SENDER_SAYS
from triage.handbook.signs_words import SAYS
from triage.handbook.tables.signs import CEILINGS
from triage.terms import Sentence, sentence

TITLES: Mapping[str, Sentence] = {
    "F1": sentence("Confirms a huge order without having learnt about our product"),
    "F2": sentence("Requests that break the trade's conventions"),
    "F3": sentence("Insists that we travel to sign, stresses urgency"),
    "F4": sentence("Calls itself a large company, but nothing bears that out"),
    "F5": sentence("Too neat and formal"),
    "J1": sentence("Only wants one or two free samples"),
    "J2": sentence("Pretends to trade, really wants an invitation letter"),
    "J3": sentence("Lures us to a site to log in, to steal the account"),
    "J4": sentence("Advertisements, investment and tender offers, stock-lot buyers"),
    "J5": sentence("Region of poor credit"),
    "P1": sentence("The same product priced from several mailboxes"),
    "P2": sentence("Competitor asking prices as a buyer"),
    "S1": sentence("Sender not authenticated"),
    "S2": sentence("Reply goes elsewhere"),
    "S3": sentence("Look-alike sender"),
    "S4": sentence("Payment diversion"),
    "S5": sentence("Dangerous attachment"),
    "S6": sentence("Advance fee"),
    "S7": sentence("Mass mailing"),
    "O1": sentence("An order or a proforma request out of nothing"),
}
ROLES: Mapping[str, Sentence] = {
    "holds": sentence("may hold a message back"),
    "ranks": sentence("only ranks: a template reply is still drafted"),
    "weak": sentence("weak: counts only beside a sign that is not"),
    "class": sentence("only lowers the class"),
}
# Of signs that words make: languages in which they are known (ISO 639-1), each with an example in the tests.
EIGHT = ("en", "zh", "es", "fr", "pt", "ru", "de", "ar")
LANGUAGES: Mapping[str, tuple[str, ...]] = {
    "F1": EIGHT, "F2": EIGHT, "F3": EIGHT, "F4": EIGHT, "F5": EIGHT, "J1": EIGHT, "J2": EIGHT, "J3": EIGHT, "J4": EIGHT,
    "P2": EIGHT, "S4": EIGHT, "S5": EIGHT, "S6": EIGHT, "O1": EIGHT,
}  # fmt: skip
WEIGHTS: Mapping[tuple[str, str], tuple[float, float]] = {
    ("F1", "confirmed"): (1.6, 1.6),
    ("F1", "huge"): (0.9, 0.9),
    ("F1", "huge-sum"): (1.4, 1.4),
    ("F1", "bank-details-now"): (1.0, 1.0),
    ("F1", "credit-for-anything"): (1.2, 1.2),
    ("F1", "tender-for-anything"): (1.8, 1.8),
    ("F2", "courier-for-paper"): (1.6, 1.6),
    ("F2", "samples-of-everything"): (1.6, 1.6),
    ("F2", "per-weight"): (1.6, 1.6),
    ("F3", "come-and-sign"): (2.2, 3.1),
    ("F4", "claims-size"): (1.4, 1.4),
    ("F4", "claims-state"): (1.4, 1.4),
    ("F4", "famous-name"): (1.6, 3.1),
    ("F4", "give-away-domain"): (1.0, 1.0),
    ("F4", "other-firm"): (1.0, 1.0),
    ("F4", "nobody-there"): (1.6, 1.6),
    ("F4", "takes-no-mail"): (0.8, 0.8),
    ("F4", "no-website"): (0.8, 0.8),
    ("F4", "denied"): (3.6, 3.6),
    ("F4", "labelled-before"): (3.1, 3.6),
    ("F5", "textbook"): (0.7, 0.7),
    ("J1", "free-sample"): (0.0, 0.0),
    ("J2", "invitation-letter"): (3.4, 3.4),
    ("J3", "log-in"): (1.2, 1.9),
    ("J3", "view"): (0.9, 0.9),
    ("J3", "page-enclosed"): (0.3, 0.3),
    ("J3", "parcel-or-fee-link"): (1.2, 1.2),
    ("J3", "other-target"): (2.2, 2.2),
    ("J3", "address-number"): (1.8, 1.8),
    ("J3", "odd-host"): (1.2, 1.4),
    ("J3", "their-name"): (1.6, 1.6),
    ("J3", "carries-us"): (0.9, 0.9),
    ("J3", "login-page"): (0.8, 0.8),
    ("J3", "shortener"): (0.5, 0.5),
    ("J3", "script-link"): (2.4, 2.4),
    ("J4", "services-to-us"): (0.0, 0.0),
    ("J4", "advertising"): (0.0, 0.0),
    ("J4", "stock-lots"): (0.0, 0.0),
    ("J4", "money"): (0.0, 0.0),
    ("J5", "poor-credit"): (0.0, 0.0),
    ("P1", "price-probe"): (3.6, 3.6),
    ("P2", "competitor-domain"): (3.6, 3.6),
    ("P2", "probes-costs"): (2.4, 4.7),
    ("S1", "not-authenticated"): (2.0, 2.0),
    ("S1", "no-longer-authenticated"): (1.2, 2.2),
    ("S2", "reply-to-free"): (1.8, 2.5),
    ("S2", "reply-elsewhere"): (0.6, 2.0),
    ("S3", "looks-like-us"): (3.1, 3.6),
    ("S3", "looks-like-known"): (1.2, 3.4),
    ("S3", "looks-like-platform"): (2.4, 2.4),
    ("S3", "misspells-itself"): (1.0, 1.0),
    ("S3", "names-us"): (1.8, 1.8),
    ("S4", "new-account"): (2.4, 3.4),
    ("S4", "goods-to-strangers"): (1.2, 1.2),
    ("S4", "send-money-now"): (3.2, 3.2),
    ("S5", "runs"): (3.5, 3.5),
    ("S5", "double-name"): (2.0, 2.0),
    ("S5", "other-type"): (1.2, 2.0),
    ("S5", "macros"): (1.4, 1.4),
    ("S5", "macros-wanted"): (3.2, 3.2),
    ("S5", "page-with-form"): (3.1, 3.1),
    ("S5", "page"): (0.5, 0.5),
    ("S5", "archive-runs"): (3.4, 3.4),
    ("S5", "locked-archive"): (3.0, 3.0),
    ("F1", "broker-papers"): (2.2, 3.1),
    ("S6", "advance-fee"): (2.2, 3.6),
    ("S6", "money-for-nothing"): (2.8, 3.6),
    ("S6", "card-and-agent"): (2.6, 3.6),
    ("S6", "coins-and-games"): (0.7, 0.7),
    ("S7", "mass-mailing"): (0.4, 0.4),
    ("O1", "order-out-of-nothing"): (0.8, 1.2),
    ("O1", "pretends-reply"): (1.0, 1.0),
}
_SAID_OTHERWISE: Mapping[str, Sentence] = {
    "view": sentence("Wants us to look at something behind a link."),
    "page-enclosed": sentence("An attached page passes for a document or wants to be filled in."),
    "money": SAYS["money-for-nothing"],
    "poor-credit": sentence("The buyer's country stands on your own list of poor credit."),
    "price-probe": sentence("Another mailbox asked the price of the same product within 30 days, in a similar way."),
    "labelled-before": sentence("A person labelled an earlier mail of this sender, or of this firm's own domain, as fraud."),
    "denied": sentence("The sender stands on your own deny list."),
}


@dataclass(frozen=True, slots=True)
class Listed:
    """One sign: its facets are (what it says, least and most weight)."""

    rule: str
    title: Sentence
    role: Sentence
    ceiling: float
    languages: tuple[str, ...]
    facets: tuple[tuple[str, Sentence, float, float], ...]


def sign_list() -> tuple[Listed, ...]:
    """All signs in the handbook's order."""
    said = {**SAYS, **LINK_SAYS, **SENDER_SAYS, **_SAID_OTHERWISE}
    return tuple(
        Listed(
            rule,
            title,
            ROLES["class" if rule == "J5" else "weak" if rule in WEAK else "ranks" if rule in RANKING else "holds"],
            CEILINGS.get(rule, 0.0),
            LANGUAGES.get(rule, ()),
            tuple((name, said[name], low, high) for (one, name), (low, high) in WEIGHTS.items() if one == rule),
        )
        for rule, title in TITLES.items()
    )
