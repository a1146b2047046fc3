"""The words of a catalogue and what a word of a mail may mean among them: the same, inflected, misspelt, or part of a compound."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from triage.handbook import naming
from triage.handbook.derived_names import tail_of
from triage.handbook.same_words import also_said
from triage.handbook.size_names import spellings
from triage.handbook.tables.function_words import FUNCTION_WORDS
from triage.handbook.wordforms import Token

_MOST_MET = 10_000
_APPROXIMATE = 1_500  # look-ups of one text; a buyer's mail needs a few hundred
_PARTICLES = "وبلكفהובלמשכ"  # Arabic and Hebrew write "and", "with", "for" on the word


class Vocabulary:
    """Stems with how rare they are. Built once, then only read (but for a note of words met before)."""

    def __init__(self, rarity: Mapping[str, float]) -> None:
        self._rarity = rarity
        self._buckets: dict[tuple[str, int], list[str]] = defaultdict(list)
        self._prefixes: dict[str, list[str]] = defaultdict(list)
        self._met: dict[str, tuple[tuple[str, float], ...]] = {}  # stems of earlier mails -> what they may mean
        self._also = also_said(rarity)
        for word in rarity:
            if len(word) >= 4 and not any(c.isdigit() for c in word):
                self._buckets[word[0], len(word)].append(word)
            if len(word) >= 4:
                self._prefixes[word[:4]].append(word)

    def meanings(self, words: Sequence[Token]) -> dict[str, tuple[tuple[str, float], ...]]:
        """The catalogue's stems that each word of the text may be, with how surely."""
        meanings: dict[str, tuple[tuple[str, float], ...]] = {}
        budget = _APPROXIMATE
        for word in words:
            if word.stem in meanings:
                continue
            if word.number and word.stem[-1:].isalpha():
                meanings[word.stem] = spellings(word.stem, self._rarity)
            elif word.stem in self._rarity:
                meanings[word.stem] = ((word.stem, 1.0), *self._compound(word.stem))
            elif word.number or len(word.stem) < 4 or word.stem in FUNCTION_WORDS or budget <= 0:
                meanings[word.stem] = ()
            else:
                budget -= 1
                met = self._met.get(word.stem)
                if met is None:
                    if len(self._met) >= _MOST_MET:
                        self._met.clear()
                    met = self._met[word.stem] = self._nearly(word.stem)
                meanings[word.stem] = met
            if further := self._also.get(word.stem):
                meanings[word.stem] = (
                    *meanings[word.stem],
                    *(one for one in further if all(one[0] != had for had, _ in meanings[word.stem])),
                )
        return meanings

    def _compound(self, word: str) -> tuple[tuple[str, float], ...]:
        """The catalogue's word that a Germanic compound begins with: "Propolistropfen" is also about propolis."""
        if len(word) < 10 or not word.isalpha():
            return ()
        for size in range(min(len(word) - 4, 12), 4, -1):
            if word[:size] in self._rarity:
                return ((word[:size], 0.9),)
        return ()

    def _nearly(self, word: str) -> tuple[tuple[str, float], ...]:
        from rapidfuzz.distance import Indel

        found: dict[str, float] = {}
        if word[0] in _PARTICLES and word[1:] in self._rarity:
            return ((word[1:], 0.99),)
        for known in self._prefixes.get(word[:4], ()):
            common = naming.common(word, known)
            if (
                common >= max(4, len(known) - 3)
                and len(word) - common <= 5
                and common >= 0.6 * len(known)
                and naming.may_inflect(word[common:], known[common:])
            ):
                if common == len(known) and word[common:] in naming.ENDINGS:
                    found[known] = 0.99
                    continue
                found[known] = 0.92 if common >= len(known) - 1 and len(word) - common <= 3 else 0.8
        if len(word) >= 5:
            for size in range(max(4, len(word) - 2), len(word) + 3):
                for known in self._buckets.get((word[0], size), ()):
                    likeness = Indel.normalized_similarity(word, known, score_cutoff=0.78 if size > 4 else 0.88)
                    if likeness:
                        found[known] = max(found.get(known, 0.0), likeness * (0.95 if likeness >= 0.88 else 0.9))
        nearest = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))[:3]
        if tail := tail_of(word, self._rarity):
            return ((tail, 0.92), *(nearest or self._compound(word)))
        return tuple(nearest) if nearest else self._compound(word)
