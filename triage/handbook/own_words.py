"""A row's own word behind an amount or with a capital letter inside a sentence: "160 bags Cerrado"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from triage.handbook import naming
from triage.handbook.product_hits import Hit, Name
from triage.handbook.wordforms import Token

_GRADE = re.compile(r"[a-z]\d{3}")  # "w320"


@dataclass(frozen=True, slots=True)
class OwnWords:
    """Words that stand in several names of one row and in no other row: "emperador", "levanto"."""

    rows: Mapping[str, int]

    @classmethod
    def build(cls, names: Sequence[Name], stems: Sequence[AbstractSet[str]], generic: AbstractSet[str]) -> OwnWords:
        """`stems` are the words of each row, `generic` belong to many."""
        found: dict[str, int] = {}
        count: Counter[tuple[int, str]] = Counter((name.row, word) for name in names for word in set(name.stems))
        owners: Counter[str] = Counter(word for known in stems for word in known)
        for (row, word), times in count.items():
            if owners[word] != 1 or word in naming.PLAIN or word in generic or word in naming.OF_ANY_TRADE:
                continue
            if (times >= 3 and len(word) >= 5 and word.isalpha()) or (times >= 2 and _GRADE.fullmatch(word)):
                found[word] = row
        return cls(found)

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
            if word.number or (word.raw[0].isupper() and (listed or not begins or text[word.end : word.end + 1] == ":")):
                found.append(Hit(word.start, word.end, word.segment, frozenset({row}), 3.0, 0.85))
        return found
