"""A row's own name such as Opera or Campus: the first word of its name, found in no other row, not its type."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from triage.handbook import naming
from triage.handbook.derived_names import origins
from triage.handbook.product_hits import Hit, Row
from triage.handbook.same_words import describing
from triage.handbook.wordforms import Token, stem


@dataclass(frozen=True, slots=True)
class SeriesNames:
    """Rows by such a word."""

    rows: Mapping[str, int]
    heads: Mapping[str, int]  # in how many names a stem is the noun

    @classmethod
    def build(cls, rows: Sequence[Row], stems: Sequence[AbstractSet[str]], heads: Mapping[str, int]) -> SeriesNames:
        """`stems` are the words of each row."""
        found: dict[str, int] = {}
        first = [re.match(r"\s*([^\W\d_]{4,30})\s", row.name) for row in rows]
        count = Counter(match[1].casefold() for match in first if match)
        for number, match in enumerate(first):
            if match and match[1][0].isupper() and count[match[1].casefold()] == 1:
                word = stem(match[1])
                plain = word in origins() or word in describing()  # "Copper lug" names no copper cable
                if not plain and not heads.get(word) and sum(word in known for known in stems) == 1:
                    found[word] = number
        return cls(found, heads)

    def find(self, words: Sequence[Token], text: str) -> list[Hit]:
        """The places that name a row so."""
        found: list[Hit] = []
        if self.rows.keys().isdisjoint([word.stem for word in words]):
            return found
        for place, word in enumerate(words):
            row = self.rows.get(word.stem)
            if row is None or not word.raw[0].isupper():
                continue
            after = words[place + 1] if place + 1 < len(words) else None
            named = after is not None and after.segment == word.segment and self.heads.get(after.stem, 0) > 0
            if named or naming.POSSESSIVE.search(text[max(0, word.start - 12) : word.start]):
                end = after.end if named and after is not None else word.end
                found.append(Hit(word.start, end, word.segment, frozenset({row}), 6.0, 0.9))
        return found
