"""How plainly a message offers something to us: counted turns of phrase of `tables.offers`."""

from __future__ import annotations

from triage.handbook.concepts import Found
from triage.terms import Span

GOODS, REACH = "J4.offers-to-us", "J4.reach-for-sale"


def offers_goods(found: Found) -> int:
    """The writer states his own price, or wants our measures to quote: the goods are his (0-3)."""
    return min(3, len(found.get(GOODS, ())))


def offers_reach(found: Found) -> int:
    """Stands at a fair or followers for sale: a service sold to us, even where it is sent to many (0, 2, 3). One phrase is news."""
    phrases = min(3, len(found.get(REACH, ())))
    return phrases if phrases >= 2 else 0


def offer_spans(found: Found) -> tuple[Span, ...]:
    """The words that offer something."""
    return (*found.get(GOODS, ()), *found.get(REACH, ()))
