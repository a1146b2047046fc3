"""Articles that differ by what they come with or without: "pulp without seeds" beside "pulp with seeds", "jug, no lid"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from triage.handbook.product_hits import Hit, Row
from triage.handbook.same_words import meaning
from triage.handbook.wordforms import stem

_REACH = 40  # characters behind a name in which it is told
_NOUN = r"\s(?:an?\s|the\s|les?\s|la\s|el\s)?([^\W\d_]{3,20})"
_WITHOUT = re.compile(
    rf"(?<![^\W_])(?:without|w/o|no|sin|sans|ohne|sem|senza|bez|без|zonder|uden|utan|uten|fără|fara|tanpa|không)(?:{_NOUN})", re.IGNORECASE
)
_WITH = re.compile(rf"(?<![^\W_])(?:with|con|avec|mit|com|z|ze|s|se|с|со|met|med|cu|dengan|có)(?:{_NOUN})", re.IGNORECASE)
_LESS = re.compile(r"(?<![^\W_])([^\W\d_]{3,14}?)-?(?:less|los|lose|loser|freie?r?)(?![^\W_])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Withouts:
    """Rows that have a sister with, or without, the same part."""

    pairs: Mapping[int, tuple[tuple[str | int, int, int], ...]]  # row -> (part, the row with it, the row without it)

    @classmethod
    def build(cls, rows: Sequence[Row]) -> Withouts:
        """Read the names and aliases."""
        lacking: dict[tuple[str, str | int], set[int]] = defaultdict(set)
        having: dict[tuple[str, str | int], set[int]] = defaultdict(set)
        for number, row in enumerate(rows):
            text = "\n".join((row.name, *row.aliases))
            category = row.category.casefold()
            for part in _lacks(text):
                lacking[category, part].add(number)
            for match in _WITH.finditer(text):
                having[category, meaning(stem(match[1]))].add(number)
        pairs: dict[int, list[tuple[str | int, int, int]]] = defaultdict(list)
        for (category, part), without in lacking.items():
            with_it = having.get((category, part), set()) - without
            if len(without) == 1 and len(with_it) == 1:
                one = (part, next(iter(with_it)), next(iter(without)))
                for number in one[1:]:
                    pairs[number].append(one)
        return cls({number: tuple(found) for number, found in pairs.items()})

    def told(self, hits: Sequence[Hit], text: str, parts: Sequence[tuple[int, int]]) -> list[Hit]:
        """The hits, each with the row that the words at and behind it tell."""
        return (
            [self._told(hit, hits[number + 1 : number + 2], text, parts) for number, hit in enumerate(hits)] if self.pairs else list(hits)
        )

    def _told(self, hit: Hit, after: Sequence[Hit], text: str, parts: Sequence[tuple[int, int]]) -> Hit:
        if hit.by_sku:
            return hit
        said = text[hit.start : min(hit.end + _REACH, parts[hit.segment][1], *(one.start for one in after if one.start >= hit.end))]
        for part, with_it, without in (one for row in sorted(hit.rows) for one in self.pairs.get(row, ())):
            if part in _lacks(said):
                row = without
            elif any(meaning(stem(match[1])) == part for match in _WITH.finditer(said)):
                row = with_it
            else:
                continue
            if hit.rows == {row}:
                return hit
            if hit.rows <= {with_it, without}:
                return replace(hit, rows=frozenset({row}), certainty=max(hit.certainty, 0.86))
        return hit


def _lacks(text: str) -> set[str | int]:
    found = {meaning(stem(match[1])) for match in _WITHOUT.finditer(text)}
    return found | {meaning(stem(match[1])) for match in _LESS.finditer(text)}
