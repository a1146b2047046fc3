"""A row's own word behind an amount or with a capital letter inside a sentence: "160 bags Cerrado"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from triage.handbook import naming
from triage.handbook.derived_names import origins
from triage.handbook.product_hits import Hit, Name
from triage.handbook.same_words import describing
from triage.handbook.tables.function_words import FUNCTION_WORDS
from triage.handbook.tables.units import UNITS
from triage.handbook.wordforms import Token, fold

_GRADE = re.compile(r"[a-z]\d{3}")  # "w320"


@dataclass(frozen=True, slots=True)
class OwnWords:
    """Words that stand in several names of one row and in no other row: "emperador", "levanto"."""

    rows: Mapping[str, int]
    adjectives: Mapping[str, AbstractSet[str]]  # those that only begin names, with all words of their row

    @classmethod
    def build(cls, names: Sequence[Name], stems: Sequence[AbstractSet[str]], generic: AbstractSet[str]) -> OwnWords:
        """`stems` are the words of each row, `generic` belong to many."""
        found: dict[str, int] = {}
        nouns = {head for name in names for head in name.heads} | {name.stems[-1] for name in names}
        count: Counter[tuple[int, str]] = Counter((name.row, word) for name in names for word in set(name.stems))
        owners: Counter[str] = Counter(word for known in stems for word in known)
        for (row, word), times in count.items():
            if owners[word] != 1 or word in naming.PLAIN or word in generic or word in naming.OF_ANY_TRADE:
                continue
            if word in origins() or word in describing():
                continue  # "a Chinese mill" asks for no Chinese cleaver
            if (times >= 3 and len(word) >= 5 and word.isalpha()) or (times >= 2 and _GRADE.fullmatch(word)):
                found[word] = row
        return cls(found, {word: stems[row] for word, row in found.items() if word not in nouns})

    def find(self, words: Sequence[Token], text: str) -> list[Hit]:
        """The places that name a row so."""
        found: list[Hit] = []
        if self.rows.keys().isdisjoint([word.stem for word in words]):
            return found
        for place, word in enumerate(words):
            row = self.rows.get(word.stem)
            if row is None:
                continue
            begins = not place or words[place - 1].segment != word.segment
            listed = bool(naming.LISTED.search(text[max(0, word.start - 24) : word.start]))
            if not listed and word.stem in self.adjectives and self._of_another(word, words[place + 1 : place + 2], text):
                continue
            if word.number or (word.raw[0].isupper() and (listed or not begins or text[word.end : word.end + 1] == ":")):
                found.append(Hit(word.start, word.end, word.segment, frozenset({row}), 3.0, 0.85))
        return found

    def _of_another(self, word: Token, after: Sequence[Token], text: str) -> bool:
        """Does it only describe a thing that is none of the row: the "Java" of "Java programmers"?"""
        return any(
            text[word.end : one.start] == " "
            and one.segment == word.segment
            and one.raw.islower()
            and len(one.raw) >= 3
            and not one.number
            and one.stem not in FUNCTION_WORDS
            and one.stem not in naming.PLAIN
            and one.stem not in describing()
            and fold(one.raw) not in UNITS
            and one.stem not in self.adjectives[word.stem]
            for one in after
        )
