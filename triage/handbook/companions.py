"""A part named by its noun alone beside the thing it belongs to: "square cages with nets" where the catalogue has a "cage net".

And the sort of a thing named by what it has: "cast nets, chain version too" beside a "cast net with chain".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from triage.handbook.product_hits import Hit, Name
from triage.handbook.wordforms import Token

_NEAR = 160  # characters between the thing and its part
_MOST = 20
# What stands before the part: "with nets", "and nets", "same nets", "their nets"
_BESIDE = re.compile(
    r"(?:\b(?:with|and|plus|incl\.?|including|same|their|its|mit|und|samt|avec|et|con|y|com|e|med|og|och|met|en|z|i|se|a|с|и|ile|ve|dengan|dan|sama|với|và|kèm)|[,;+&/]|\n\W{0,4}(?:\d[\d.,]{0,6}\s(?:x\s|pcs\s|sets?\s|nos\s)?)?)\s{0,2}$",
    re.IGNORECASE,
)
_COMES_WITH = re.compile(r"\b(?:with|mit|avec|con|com|med|met|z|s|с|ile|dengan|với)\s{1,2}$", re.IGNORECASE)
_NO_PART = re.compile(r"[\s-]?(?:price|prices|weight|wt|kg|profit|days?|margin|amount|total|value|[-/])", re.IGNORECASE)
_VERSION = re.compile(
    r"\s(?:versions?|variants?|types?|models?|option|ausführung|variante|versión|modelo|versão|versione|uitvoering|modèle)(?![^\W_])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Companions:
    """Parts by their noun, with the thing they belong to; names by each of their words."""

    parts: Mapping[str, tuple[tuple[str, int], ...]]  # noun -> (the other word, row)
    names: Mapping[str, tuple[Name, ...]]  # of three words and more

    @classmethod
    def build(cls, names: Sequence[Name]) -> Companions:
        owners: dict[frozenset[str], set[int]] = defaultdict(set)
        longer: dict[str, list[Name]] = defaultdict(list)
        for name in names:
            if name.whole and len(set(name.stems)) == 2:
                owners[frozenset(name.stems)].add(name.row)
            if name.whole and 2 <= len(set(name.stems)) <= 3:
                for word in name.stems:
                    longer[word].append(name)
        parts: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for name in names:
            pair = frozenset(name.stems)
            if name.whole and len(pair) == 2 and len(owners[pair]) == 1 and all(word.isalpha() and len(word) >= 3 for word in pair):
                noun = name.stems[-1]  # "cage net", as Germanic tongues build it
                if noun in name.heads:
                    parts[noun].append((name.stems[0], name.row))
        return cls(
            {noun: tuple(dict.fromkeys(found)) for noun, found in parts.items()}, {word: tuple(found) for word, found in longer.items()}
        )

    def find(self, hits: Sequence[Hit], words: Sequence[Token], text: str, stems: Sequence[AbstractSet[str]]) -> list[Hit]:
        """The parts and sorts meant beside `hits`; `stems` are the words of each row."""
        found: list[Hit] = []
        if not hits:
            return found
        taken = {row for hit in hits if len(hit.rows) == 1 for row in hit.rows}
        for place, word in enumerate(words):
            if len(found) >= _MOST:
                break
            if word.stem not in self.parts and word.stem not in self.names:
                continue  # most words
            if any(hit.start <= word.start < hit.end for hit in hits if len(hit.rows) == 1):
                continue
            row = self._part(word, words, hits, text)
            if row is None and word.stem in self.names and _VERSION.match(text, word.end):
                row = self._sort(word.stem, words[max(0, place - 40) : place], hits, stems)
            if row is not None and row not in taken:
                taken.add(row)
                found.append(Hit(word.start, word.end, word.segment, frozenset({row}), 1.5, 0.85))
        return found

    def _part(self, word: Token, words: Sequence[Token], hits: Sequence[Hit], text: str) -> int | None:
        known = self.parts.get(word.stem)
        if known is None or word.raw.isupper():
            return None
        if not _BESIDE.search(text[max(0, word.start - 12) : word.start]) or _NO_PART.match(text, word.end):
            return None
        if _COMES_WITH.search(text[max(0, word.start - 12) : word.start]) and not re.match(
            r"[\s:,(]{1,2}\d", text[word.end : word.end + 3]
        ):
            return None  # "chair with armrest" is a sort of chair; "cages with nets 25 mm" are two things
        for hit in reversed(hits):
            if len(hit.rows) != 1 or not 0 <= word.start - hit.end <= _NEAR:
                continue
            said = {one.stem for one in words if hit.start <= one.start < hit.end}
            rows = {row for other, row in known if other in said and word.stem not in said}
            if len(rows) == 1:
                return next(iter(rows))
        return None

    def _sort(self, word: str, before: Sequence[Token], hits: Sequence[Hit], stems: Sequence[AbstractSet[str]]) -> int | None:
        said = {one.stem for one in before}
        rows = {
            name.row
            for name in self.names[word]
            for hit in hits
            if len(hit.rows) == 1
            and set(name.stems) - {word} <= said
            and any(set(name.stems) - {word} <= stems[row] and word not in stems[row] for row in hit.rows)
        }
        return next(iter(rows)) if len(rows) == 1 else None


def whole_beside(name: Name, seen: set[str], names_with: Callable[[str], Sequence[Name]], stems: Sequence[AbstractSet[str]]) -> bool:
    """Another row has all the words that were said, and a name that they give whole: "nylon monofilament net" is no cast net."""
    return any(
        other.whole and other.row != name.row and len(other.stems) >= 2 and set(other.stems) <= seen <= stems[other.row]
        for word in seen
        for other in names_with(word)
    )


def plainest(names: Sequence[Name], stems: set[str], rows: frozenset[int]) -> frozenset[int]:
    """Of the rows that a type with a size fits, the one whose names say least beside it: the drill, not the hammer drill."""
    unsaid = {row: min((len(set(name.stems) - stems) for name in names if name.row == row and name.fits(stems)), default=9) for row in rows}
    fewest = min(unsaid.values())
    plain = frozenset(row for row, words in unsaid.items() if words == fewest)
    return plain if len(plain) == 1 and fewest < 9 else rows
