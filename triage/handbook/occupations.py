"""What firms, shops, institutions and trades are called, in some fifty languages, and who buys under such a name (handbook 2, "Buyer types").

`models/occupations.tsv` is a lexicon for `buyer_guess`: lines `place <TAB> type <TAB> language <TAB> pattern|pattern|...`. `place` is where a
pattern tells: `name` (a firm's name, its domain), `title` (a person's job), `text` (what a mail says is done with the goods). Patterns are in
small letters without marks; `*` at the end stands for any ending, at the beginning for any beginning of a compound ("*bau").
One pattern is never proof; what each place is worth was learnt with the model.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from triage.handbook.wordforms import UNSPACED
from triage.terms import BuyerType

PLACES = ("name", "title", "text")
MOST = 2.0  # times that a type counts
_LONGEST = 4  # words of a pattern
_LEAST_LETTERS = 4
_WORD = re.compile(r"[^\W_]+|&")
_LONGEST_UNSPACED = 8
_OPENING = 2  # letters of a second word
_MOST_MET = 8192  # words whose answer is kept


def folded(text: str) -> str:
    """Small letters without their marks."""
    low = text.lower()
    return low if low.isascii() else "".join([char for char in unicodedata.normalize("NFKD", low) if not unicodedata.combining(char)])


@dataclass(frozen=True)
class Occupations:
    """The patterns of one place, each with the types it tells: whole words between blanks, beginnings and endings with one blank, else anywhere."""

    tells: Mapping[str, tuple[BuyerType, ...]] = field(repr=False)
    opens: frozenset[str] = field(repr=False)  # of patterns of several words the first word, and how the second begins

    def counts(self, text: str) -> dict[BuyerType, float]:
        """How often each type is told by `text`; the longest pattern counts where several would."""
        found: dict[BuyerType, float] = {}
        for kinds, *_ in self._told(_WORD.findall(folded(text))):
            for kind in kinds:
                found[kind] = min(MOST, found.get(kind, 0.0) + 1.0 / len(kinds))
        return found

    def spans(self, text: str, kind: BuyerType) -> list[tuple[int, int]]:
        """Where in `text` stands what tells `kind`."""
        words = list(_WORD.finditer(text))
        told = self._told([folded(word.group()) for word in words])
        found = []
        for kinds, first, last, inner in told:
            if kind in kinds:
                start = words[first].start()
                found.append((start + inner[0], start + inner[1]) if inner else (start, words[last].end()))
        return found

    def _told(self, words: list[str]) -> Iterator[tuple[tuple[BuyerType, ...], int, int, tuple[int, int] | None]]:
        """The types told, and by what: numbers of the first and the last word; in a row without blanks, from which letter to which."""
        done = 0
        met, dull = self._met, self._dull
        for place in [number for number, word in enumerate(words) if word not in dull]:
            if place < done:
                continue
            word, length = words[place], 1
            if not word.isascii() and UNSPACED.match(word):
                for kinds, start, end in self._inside(word):
                    yield kinds, place, place, (start, end)
            else:
                first = word in self._firsts
                opens = first and place + 1 < len(words) and f"{word} {words[place + 1][:_OPENING]}" in self.opens
                for length in range(min(_LONGEST, len(words) - place) if opens else 1, 1, -1):
                    if kinds := self._one(words[place : place + length]):
                        break
                else:
                    length, kinds = 1, self._alone(word) if (known := met.get(word)) is None else known
                if kinds:
                    yield kinds, place, place + length - 1, None
                elif not first and word in met:
                    dull.add(word)
            done = place + length

    def _alone(self, word: str) -> tuple[BuyerType, ...]:
        """What a single word tells; most words of a mail are everyday ones, met before."""
        kinds = self._one([word])
        if len(word) <= 20:
            if len(self._met) >= _MOST_MET:
                self._met.clear()
                self._dull.clear()
            self._met[word] = kinds
        return kinds

    @cached_property
    def _met(self) -> dict[str, tuple[BuyerType, ...]]:
        return {}

    @cached_property
    def _dull(self) -> set[str]:
        """Those words met before that tell nothing and begin no pattern: nine of ten in a mail."""
        return set()

    @cached_property
    def _firsts(self) -> frozenset[str]:
        """The words that patterns of several words begin with."""
        return frozenset(one.partition(" ")[0] for one in self.opens)

    def _one(self, words: list[str]) -> tuple[BuyerType, ...]:
        tells, last = self.tells, words[-1]
        head = " ".join(("", *words[:-1], ""))
        if kinds := tells.get(f"{head}{last} "):
            return kinds
        for size in range(len(last), _LEAST_LETTERS - 2, -1):  # the longest beginning
            if kinds := tells.get(head + last[:size]):
                return kinds
        if len(words) == 1:
            for start in range(len(last) - _LEAST_LETTERS + 2):  # the longest ending
                if kinds := tells.get(f"{last[start:]} "):
                    return kinds
        return ()

    def _inside(self, word: str) -> Iterator[tuple[tuple[BuyerType, ...], int, int]]:
        start = 0
        while start < len(word) - 1:
            for size in range(min(_LONGEST_UNSPACED, len(word) - start), 1, -1):
                if kinds := self.tells.get(word[start : start + size]):
                    yield kinds, start, start + size
                    start += size
                    break
            else:
                start += 1


def parse_occupations(text: str) -> dict[str, Occupations]:
    """The lexicon by place. Raises `ValueError` for a line that is none of it."""
    tells: dict[str, dict[str, tuple[BuyerType, ...]]] = {place: {} for place in PLACES}
    opens: dict[str, set[str]] = {place: set() for place in PLACES}
    for line in text.split("\n"):
        if not line:
            continue
        place, kind, _, patterns = line.split("\t")
        known, told = tells[place], BuyerType(kind)
        for pattern in patterns.split("|"):
            key = key_of(pattern)
            before = known.get(key, ())
            if told not in before:
                known[key] = (*before, told)
            if " " in (inner := key.strip()):
                first, second = inner.split(" ")[:2]
                opens[place].add(f"{first} {second[:_OPENING]}")
    return {place: Occupations(tells[place], frozenset(opens[place])) for place in PLACES}


def key_of(pattern: str) -> str:
    """A pattern as it is looked up: a blank wherever a word must begin or end."""
    core = pattern.strip("*")
    if UNSPACED.search(core):
        return core
    return f"{'' if pattern.startswith('*') else ' '}{core}{'' if pattern.endswith('*') else ' '}"
