"""What a buyer's words say about his motive (handbook 2), beyond the concepts that the kinds share.

Looked up for inquiries only, and no figure of the learnt part: a phrase added here moves no kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from triage.handbook.concepts import Found
from triage.handbook.geography import country_named
from triage.handbook.tables.motive_brands import MAKE, OURS, OWN
from triage.handbook.tables.motive_changes import BROKE, INSTEAD, SOURCES
from triage.handbook.tables.motive_described import DESCRIBED, ENDED, GIVEN_UP
from triage.handbook.tables.motive_lines import BEGINNERS, HOUSES, LINES
from triage.handbook.tables.motive_middlemen import DIRECT, THROUGH
from triage.handbook.tables.motive_named import NAMED
from triage.handbook.tables.motive_origins import FIRST, FORMER, LANDS, TRIES
from triage.handbook.tables.motive_owners import SHIPS
from triage.handbook.tables.motive_plans import LATER, SURVEYS
from triage.handbook.tables.motive_plans_more import LATER_MORE
from triage.handbook.tables.motive_reasons import REASONS
from triage.handbook.tables.motive_shortages import GIVEN_UP_THERE, SECOND_ORIGIN, SHORT
from triage.handbook.tables.motive_suppliers import SUPPLIES, Supply
from triage.handbook.tables.motive_suppliers_east import SUPPLIES_EAST
from triage.handbook.tables.motive_traders import ANYTHING, GRATIS, SAMPLES
from triage.handbook.wording import Folded, Phrase, PhraseBook, alternatives, find, fold, phrases
from triage.terms import Span

MOST = 4
MIDDLEMEN = "middlemen"
HERE = "first time here"  # our country, by name
NAMES = "own name"  # whose name is on the goods, told in other words than brand or label
BEGINNER = "beginner"
HOUSE = "trading house"
LINE = "line "  # with the family of goods behind it
_LIST = re.compile(r"(?:[^,;.:!?。、，،\n]{2,28}[,;、，،]\s?){3}")  # four things in a row
_ENDS = re.compile(r"[.!?](?=\s)|[。！？؟\n;]")
_FIRST_EVER = re.compile(
    r"first|erst|premi|primeir|primer|prim[aă]|eerst|först|først|pierwsz|poprvé|prvi|перв|вперв|ilk|首次|第一次|初め|처음|lần đầu|pertama|أول|اول"
)
_SHIPS = re.compile(SHIPS)
_WORD = re.compile(r"[^\W\d_]{3,24}")
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
            "M2a": phrases(
                (
                    *(one for supply in (*SUPPLIES.values(), *SUPPLIES_EAST.values()) for one in _supplies(supply)),
                    *GIVEN_UP,
                    *GIVEN_UP_THERE,
                    *SECOND_ORIGIN,
                )
            ),
            "M2b": phrases(TRIES.values()),
            "M2d": phrases(one for written in OWN.values() for one in _bundles(written)),
            "M2e": phrases(one for written in ANYTHING.values() for one in _bundles(written)),
            "M2c": phrases(one for rows in (SURVEYS, REASONS, *LATER.values(), *LATER_MORE.values()) for one in rows),
            NAMES: phrases(NAMED),
            BEGINNER: phrases(BEGINNERS),
            HOUSE: phrases(HOUSES),
            **{LINE + family: phrases(_bundles(written)) for family, written in LINES.items()},
        }
    )


class _Thought(NamedTuple):
    """Two halves of a thought, by language: each says nothing alone."""

    first: Mapping[str, str]
    second: tuple[Mapping[str, str], ...]  # () = LANDS, which many languages share
    within: bool = False  # both in one sentence


# Languages with blanks and endings: in the others a short word stands within many.
_SPOKEN = frozenset(ENDED) - {"ar", "fa", "he", "zh", "ja", "ko", "th", "vi", "id"}
_THOUGHTS = {
    "broke": _Thought({key: f"{one}|{SHORT[key]}" if key in SHORT else one for key, one in BROKE.items()}, (SOURCES, INSTEAD)),
    "described": _Thought(DESCRIBED, (ENDED,)),
    "supplier": _Thought({key: one.sellers for key, one in (SUPPLIES | SUPPLIES_EAST).items() if key in _SPOKEN}, (ENDED,), within=True),
    "through": _Thought(THROUGH, (DIRECT,)),
    "first": _Thought(FIRST, (), within=True),
    "former": _Thought(FORMER, (), within=True),
    "ours": _Thought(OURS, (MAKE,)),
    "gratis": _Thought(GRATIS, (SAMPLES,), within=True),
}


@lru_cache(maxsize=len(_THOUGHTS))
def _first(thought: str) -> PhraseBook:
    return PhraseBook({language: phrases(_bundles(written)) for language, written in _THOUGHTS[thought].first.items()})


@lru_cache(maxsize=256)
def _second(thought: str, language: str) -> tuple[Phrase, ...]:
    tables = _THOUGHTS[thought].second
    if not tables:
        return _lands()
    return phrases(one for table in tables for one in _bundles(table[language]))


@lru_cache(maxsize=1)
def _lands() -> tuple[Phrase, ...]:
    return phrases(one for written in LANDS for one in _bundles(written))


def _both(texts: tuple[Folded, ...], thought: str, ours: str = "") -> tuple[Span, ...]:
    """Where one half of a thought stands with the other a little before or after it; `ours`: the country that a first time must name."""
    for language, spans in _first(thought).find(texts, MOST).items():
        for span in spans:
            text = next(one for one in texts if one.part == span.part and one.offset <= span.start <= one.offset + len(one.original))
            start, end = span.start - text.offset, span.end - text.offset
            after, before = text.original[end : end + AFTER], text.original[max(0, start - BEFORE) : start]
            if _THOUGHTS[thought].within:
                after, before = _ENDS.split(after)[0], _ENDS.split(before)[-1]
            for near in (after, before):
                second = find(fold(near, span.part), _second(thought, language), 1)
                if not second:
                    continue
                between = near[: second[0].start] if near is after else near[second[0].end :]
                if not ours or (country_named(second[0].text) in (None, ours) and not _SHIPS.search(between.lower())):
                    return (span,)
    return ()


def motives_in(texts: tuple[Folded, ...], ours: str) -> Found:
    """Motive ("M2a") -> where the texts show it; MIDDLEMEN -> where somebody buys through a dealer or importer who is to be passed by.

    `ours`: the seller's country, of which HERE tells whether it is tried for the first time.
    """
    found = dict(_book().find(texts, MOST))
    if here := _both(texts, "first", ours):
        found[HERE] = here
        if _FIRST_EVER.search(here[0].text.lower()) and _names(here[0], texts, ours):
            found.setdefault("M2b", here)
    if "M2e" in found and not any(_LIST.search(text.original) for text in texts):
        del found["M2e"]
    middlemen = _both(texts, "through")
    if middlemen:
        found[MIDDLEMEN] = middlemen
    if "M2a" not in found and (spans := _both(texts, "broke") or _both(texts, "described") or _both(texts, "supplier") or middlemen):
        found["M2a"] = spans
    for motive, thought in (("M2b", "former"), ("M2d", "ours")):
        if motive not in found and (spans := _both(texts, thought)):
            found[motive] = spans
    return found


def from_a_land(spans: Iterable[Span], texts: tuple[Folded, ...]) -> bool:
    """Is a country told beside one of `spans`: bought in Vietnam, not at the wholesaler's?"""
    for span in spans:
        text = next((one for one in texts if one.part == span.part and one.offset <= span.start <= one.offset + len(one.original)), None)
        if text is None:
            return True
        start, end = span.start - text.offset, span.end - text.offset
        near = _ENDS.split(text.original[max(0, start - BEFORE) : start])[-1] + span.text + _ENDS.split(text.original[end : end + AFTER])[0]
        if find(fold(near, span.part), _lands(), 1):
            return True
    return False


def _names(span: Span, texts: tuple[Folded, ...], country: str) -> bool:
    """Does the rest of the sentence behind `span` name `country`?"""
    text = next(one for one in texts if one.part == span.part and one.offset <= span.start <= one.offset + len(one.original))
    rest = _ENDS.split(text.original[span.end - text.offset :][:AFTER])[0]
    return any(country_named(word) == country for word in _WORD.findall(rest))


def for_nothing(texts: tuple[Folded, ...]) -> tuple[Span, ...]:
    """Where something is to be sent without being paid for."""
    return _both(texts, "gratis")
