"""What a buyer's words say about his motive (handbook 2), beyond the concepts that the kinds share.

Looked up for inquiries only, and no figure of the learnt part: a phrase added here moves no kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from triage.handbook.concepts import Found
from triage.handbook.tables.motive_suppliers import SUPPLIES, Supply
from triage.handbook.tables.motive_suppliers_east import SUPPLIES_EAST
from triage.handbook.wording import Folded, PhraseBook, alternatives, phrases

MOST = 4
TOGETHER = 8  # alternatives of one phrase: with more, the literals of a group tell little


def pairs(first: str, second: str, between: str = " ~ ") -> Iterator[str]:
    """Phrases for every alternative of `first` before every one of `second`, a few of them together."""
    for one in _bundles(first):
        for other in _bundles(second):
            yield f"{one}{between}{other}"


def _bundles(written: str) -> list[str]:
    """Alternatives in groups of a few, long ones together: a short one would spoil the literals of the others."""
    parts = sorted(alternatives(written), key=len)
    return [f"({'|'.join(parts[place : place + TOGETHER])})" for place in range(0, len(parts), TOGETHER)]


def _supplies(supply: Supply) -> Iterator[str]:
    yield from pairs(supply.sellers, supply.troubles)
    yield from (written for written in (supply.present, supply.others) if written)
    yield from supply.said


@lru_cache(maxsize=1)
def _book() -> PhraseBook:
    return PhraseBook({"M2a": phrases(one for supply in (*SUPPLIES.values(), *SUPPLIES_EAST.values()) for one in _supplies(supply))})


def motives_in(texts: Iterable[Folded]) -> Found:
    """Motive ("M2a") -> where the texts show it."""
    return _book().find(texts, MOST)
