"""Which questions the answer on file leaves open, which sentences ask or request without a question mark, and which ways to pay are named."""

from __future__ import annotations

import re
from typing import Final

from triage.handbook.screened import Later
from triage.handbook.tables import beyond as table
from triage.terms import Ask

LONGEST: Final = 160  # characters of a sentence that asks or requests without a mark
_BEYOND: Final = {Ask(ask): Later(words, re.IGNORECASE) for ask, words in table.BEYOND.items()}
_MINIMUM: Final = Later(table.MINIMUM, re.IGNORECASE)
_VARIANT: Final = Later(table.VARIANT, re.IGNORECASE)
_WAYS: Final = {name: Later(words, re.IGNORECASE) for name, words in table.PAYMENT_WAYS.items()}
_INSPECTORS: Final = Later(table.INSPECTORS, re.IGNORECASE)
_INSPECTION: Final = Later(table.INSPECTION, re.IGNORECASE)
_STEMS: Final = (
    "insp", "isp", "ship", "psi", "superv", "survey", "prüfung", "kontrolle", "nahme", "инсп", "отгруз", "denet", "gözet", "muay",
    "تفتيش", "معاينة", "فحص", "验", "驗", "检", "檢", "装", "裝", "検",
)  # fmt: skip
_REQUESTS: Final = Later(table.REQUESTS, re.IGNORECASE)
_NO_REQUEST: Final = Later(table.NO_REQUEST, re.IGNORECASE)
_OPENS: Final = Later(table.OPENS, re.IGNORECASE)
_LEADS: Final = (":", "：", "-", "–")  # of a sentence that only leads to a list
_UNFINISHED: Final = re.compile(
    r"\b(?:and|add|me|us|the|of|for|following|tell|give|send|below|und|mir|uns|y|et|e|nos|nous|me dire|decirme|и|мне|нам)\s*$",
    re.IGNORECASE,
)
_ACRONYM: Final = re.compile(r"(?<![\w-])[A-Z]{3,7}(?![\w])")
_NO_PAPER: Final = frozenset((
    "MOQ", "FOB", "CIF", "CFR", "DAP", "DDP", "EXW", "FCA", "OEM", "ODM", "RFQ", "USD", "EUR", "GBP", "CNY", "RMB", "PDF", "PCS", "SKU", "LCL",
    "FCL", "USA", "UAE", "ETA", "ETD", "PLS", "ASAP", "QTY", "AND", "THE", "FOR", "YOU", "ISO",
))  # fmt: skip


def goes_beyond(said: str, ask: Ask) -> bool:
    """Does a sentence ask more of this than the answer on file tells: the minimum per colour, the lead time over the holidays?"""
    if ask is Ask.MOQ:
        return _MINIMUM.search(said) is not None and _VARIANT.search(said) is not None
    return ask in _BEYOND and _BEYOND[ask].search(said) is not None


def ways_to_pay(said: str) -> frozenset[str]:
    """The ways to pay that the words name."""
    return frozenset(name for name, words in _WAYS.items() if words.search(said))


def papers_named(said: str) -> frozenset[str]:
    """Names of papers or marks in capitals."""
    return frozenset(_ACRONYM.findall(said)) - _NO_PAPER if not said.isupper() else frozenset()


def speaks_of_inspection(said: str) -> bool:
    """Does somebody else inspect the goods before they leave?"""
    low = said.casefold()
    return any(stem in low for stem in _STEMS) and _INSPECTION.search(said) is not None


def is_inspector(name: str) -> bool:
    """ "SGS": a house that inspects, and no certificate."""
    return _INSPECTORS.search(name) is not None


def asks_without_mark(said: str) -> bool:
    """ "what's your ozone rating": a question by its first words."""
    return (
        len(said) <= LONGEST
        and not said.rstrip().endswith(_LEADS)
        and _UNFINISHED.search(said) is None
        and _OPENS.expression.match(said) is not None
    )


def requests_something(said: str) -> bool:
    """ "Please send pictures too": a request for more than an offer, an answer or attention."""
    if len(said) > 2 * LONGEST or said.rstrip().endswith(_LEADS) or _UNFINISHED.search(said) is not None:
        return False
    return _REQUESTS.search(said) is not None and _NO_REQUEST.search(said) is None
