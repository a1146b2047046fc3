"""What a buyer's words say about his motive (handbook 2), beyond the concepts that the kinds share.

Looked up for inquiries only, and no figure of the learnt part: a phrase added here moves no kind.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from triage.handbook.concepts import Found
from triage.handbook.tables.motive_brands import MAKE, OURS, OWN
from triage.handbook.tables.motive_changes import BROKE, INSTEAD, SOURCES
from triage.handbook.tables.motive_middlemen import DIRECT, THROUGH
from triage.handbook.tables.motive_origins import FORMER, LANDS, TRIES
from triage.handbook.tables.motive_plans import LATER, SURVEYS
from triage.handbook.tables.motive_plans_more import LATER_MORE
from triage.handbook.tables.motive_suppliers import SUPPLIES, Supply
from triage.handbook.tables.motive_suppliers_east import SUPPLIES_EAST
from triage.handbook.tables.motive_traders import ANYTHING, GRATIS, SAMPLES
from triage.handbook.wording import Folded, Phrase, PhraseBook, alternatives, find, fold, phrases
from triage.terms import Span

MOST = 4
_LIST = re.compile(r"(?:[^,;.:!?。、，،\n]{2,28}[,;、，،]\s?){3}")  # four things in a row
_ENDS = re.compile(r"[.!?](?=\s)|[。！？؟\n;]")
AFTER, BEFORE = 120, 100  # characters between two halves of a thought
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
    return PhraseBook(
        {
            "M2a": phrases(one for supply in (*SUPPLIES.values(), *SUPPLIES_EAST.values()) for one in _supplies(supply)),
            "M2b": phrases(TRIES.values()),
            "M2d": phrases(one for written in OWN.values() for one in _bundles(written)),
            "M2e": phrases(one for written in ANYTHING.values() for one in _bundles(written)),
            "M2c": phrases(one for rows in (SURVEYS, *LATER.values(), *LATER_MORE.values()) for one in rows),
        }
    )


@lru_cache(maxsize=1)
def _halves() -> tuple[PhraseBook, ...]:
    return tuple(
        PhraseBook({language: phrases(_bundles(written)) for language, written in table.items()})
        for table in (BROKE, FORMER, OURS, GRATIS, THROUGH)
    )


@lru_cache(maxsize=128)
def _sources(language: str) -> tuple[Phrase, ...]:
    return phrases([*_bundles(SOURCES[language]), *_bundles(INSTEAD[language])])


@lru_cache(maxsize=128)
def _direct(language: str) -> tuple[Phrase, ...]:
    return phrases(_bundles(DIRECT[language]))


@lru_cache(maxsize=64)
def _samples(language: str) -> tuple[Phrase, ...]:
    return phrases(_bundles(SAMPLES[language]))


@lru_cache(maxsize=128)
def _making(language: str) -> tuple[Phrase, ...]:
    return phrases(_bundles(MAKE[language]))


@lru_cache(maxsize=1)
def _lands() -> tuple[Phrase, ...]:
    return phrases(one for written in LANDS for one in _bundles(written))


def _beside(
    texts: tuple[Folded, ...], first: PhraseBook, second: Callable[[str], tuple[Phrase, ...]], within: bool = False
) -> tuple[Span, ...]:
    """Where one half of a thought stands with the other a little before or after it (`within`: in the same sentence)."""
    for language, spans in first.find(texts, MOST).items():
        for span in spans:
            text = next(one for one in texts if one.part == span.part and one.offset <= span.start <= one.offset + len(one.original))
            start, end = span.start - text.offset, span.end - text.offset
            after, before = text.original[end : end + AFTER], text.original[max(0, start - BEFORE) : start]
            if within:
                after, before = _ENDS.split(after)[0], _ENDS.split(before)[-1]
            for near in (after, before):
                if find(fold(near, span.part), second(language), 1):
                    return (span,)
    return ()


def motives_in(texts: tuple[Folded, ...]) -> Found:
    """Motive ("M2a") -> where the texts show it."""
    found = dict(_book().find(texts, MOST))
    if "M2e" in found and not any(_LIST.search(text.original) for text in texts):
        del found["M2e"]
    broke, former, ours = _halves()[:3]
    if "M2a" not in found and (spans := _beside(texts, broke, _sources) or past_middlemen(texts)):
        found["M2a"] = spans
    if "M2b" not in found and (spans := _beside(texts, former, lambda _: _lands(), within=True)):
        found["M2b"] = spans
    if "M2d" not in found and (spans := _beside(texts, ours, _making)):
        found["M2d"] = spans
    return found


def past_middlemen(texts: tuple[Folded, ...]) -> tuple[Span, ...]:
    """Where somebody buys through a dealer or importer who is to be passed by (M2a: the goods are known, their seller is to change)."""
    return _beside(texts, _halves()[4], _direct)


def for_nothing(texts: tuple[Folded, ...]) -> tuple[Span, ...]:
    """Where something is to be sent without being paid for."""
    return _beside(texts, _halves()[3], _samples, within=True)
