"""What the search for products finds on its way: names of rows, places in a text that name rows, products with their candidates."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Protocol

from triage.handbook import naming
from triage.handbook.passages import segments
from triage.handbook.wordforms import UNSPACED, Token
from triage.terms import Product


class Row(Protocol):
    """What the index needs of a catalogue row."""

    @property
    def sku(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def category(self) -> str: ...
    @property
    def aliases(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class Name:
    """One way to name a row: its stems in order, and whether all of them must be there."""

    row: int
    stems: tuple[str, ...]
    weight: float
    whole: bool = True  # an alias; a long catalogue name may be named by most of its words
    raw: str = ""  # of a name of one word: the word as written
    heads: frozenset[str] = frozenset()  # the nouns it may be about

    def fits(self, stems: set[str]) -> bool:
        """The name holds a noun of the words and every size among them."""
        return bool(self.heads & stems) and all(word in self.stems for word in stems if word[0].isdigit())


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in the text that names one or several rows."""

    start: int
    end: int
    segment: int
    rows: frozenset[int]
    score: float
    certainty: float
    by_sku: bool = False
    other: bool = False  # a word of its own says that it is another kind than all of them


@dataclass(frozen=True, slots=True)
class Mention:
    """A product of a text with its candidates, before it becomes a `Product`."""

    product: Product
    rows: frozenset[int]
    segment: int
    passage: int
    listed: bool = False  # directly behind an amount or a list mark


def best(hits: list[Hit]) -> list[Hit]:
    """The strongest hits that do not overlap."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: (-hit.score, hit.end - hit.start, hit.start)):
        rivals = [other for other in kept if hit.start < other.end and other.start < hit.end]
        if not rivals:
            kept.append(hit)
        elif len(rivals) == 1 and rivals[0].start == hit.start and rivals[0].end == hit.end and abs(rivals[0].score - hit.score) < 0.01:
            kept[kept.index(rivals[0])] = _together(hit, rivals[0])
    return kept


def _together(one: Hit, other: Hit) -> Hit:
    """Two hits at one place: what they name is unsure, unless it is the same row."""
    rows = one.rows | other.rows
    certainty = max(one.certainty, other.certainty) if len(rows) == 1 else 0.6
    return Hit(one.start, one.end, one.segment, rows, one.score, certainty)


def in_row(hit: Hit, hits: Sequence[Hit], text: str) -> bool:
    """A type beside a clear name, parted by a comma or "and": "LED panels, T8 tubes"."""
    if hit.certainty >= 0.84:
        return False
    for other in hits:
        if other.certainty >= 0.84 and other.segment == hit.segment and not other.rows & hit.rows:
            gap = text[hit.end : other.start] if hit.end <= other.start else text[other.end : hit.start]
            if len(gap) <= 16 and naming.ROW_GAP.fullmatch(gap):
                return True
    return False


def without_attributes(hits: list[Hit], words: Sequence[Token], text: str, heads: Mapping[str, int]) -> list[Hit]:
    """What a thing is made of or comes with is not asked for beside it: "granite tile cutter", "chair with flip-up seat", "basin (marble)".

    `heads` counts in how many names a stem is the noun.
    """
    result: list[Hit] = []
    for place, hit in enumerate(hits):
        after = hits[place + 1] if place + 1 < len(hits) else None
        before = hits[place - 1] if place else None
        if hit.by_sku or _MODEL.fullmatch(text, hit.start, hit.end):
            result.append(hit)
            continue
        if after is not None and not after.by_sku and after.segment == hit.segment and not hit.rows & after.rows:
            gap = text[hit.end : after.start]
            if gap.strip(" \t") == "" and len(gap) <= 1 and (gap or UNSPACED.search(text, hit.start, hit.end)):
                continue
        if before is not None and before.segment == hit.segment and not hit.rows & before.rows:
            gap = text[before.end : hit.start]
            if naming.ATTRIBUTE.search(gap) or (len(hit.rows) > 1 and naming.FOR_KIND.search(gap)):
                continue
        elif before is None and naming.WITH.search(text[max(0, hit.start - 40) : hit.start]):
            begin = max((start for start, _ in segments(text) if start <= hit.start), default=0)
            if any(word.start >= begin and word.end < hit.start and heads.get(word.stem) for word in words):
                continue
        result.append(hit)
    return result


# A model is a thing of its own, whatever stands before it: "a second option with the Saetta 250".
_MODEL = re.compile(r"[A-ZÀ-ÞА-Я][^\W\d_]{2,19}(?: [A-ZÀ-ÞА-Я][^\W\d_]{2,14})? \d{1,4}(?: [A-ZÀ-ÞА-Я][^\W\d_]{2,14})?")
# Between a thing and what it is for: no number, no sign of a new item.
_WORD = r"(?!and\b|y\b|et\b|und\b|or\b|e\b|i\b|en\b|или\b|и\b)[^\W\d_]{1,16}"
_APPLIES = re.compile(rf"(?:[ \t]{_WORD}){{0,3}},?[ \t](?:{_WORD}[ \t])?")


def of_another(hit: Hit, words: Sequence[Token], text: str, heads: Mapping[str, int], stems: Sequence[AbstractSet[str]]) -> bool:
    """The words only say what another kind of thing is for: "oil filter, Hilux" where only the mount is named after the Hilux.

    `heads` counts in how many names a stem is the noun; `stems` are the words of each row.
    """
    inside = [place for place, word in enumerate(words) if hit.start <= word.start < hit.end]
    if (
        hit.by_sku
        or len(hit.rows) != 1
        or not inside
        or not text[hit.start].isupper()
        or any(heads.get(words[place].stem) for place in inside)
    ):
        return False
    before = [word for word in words[max(0, inside[0] - 4) : inside[0]] if _APPLIES.fullmatch(text[word.end : hit.start])]
    after = [word for word in words[inside[-1] + 1 : inside[-1] + 2] if text[hit.end : word.start] == " "]
    beside = {word.stem for word in (*before, *after) if heads.get(word.stem)}
    return bool(beside) and not beside & stems[next(iter(hit.rows))]
