"""Hundreds of words and phrases looked for in one text that holds almost none of them.

`re` tries every alternative of a pattern at every character. Here each alternative (or phrase) is filed under literals of which every
match of it holds one (`literals`), and only what a text can hold is searched for.
Nothing is found that the plain expression would not find, and nothing is missed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from typing import Generic, TypeVar

from triage.handbook.literals import Literals, filed, small
from triage.handbook.pattern_parts import PLAIN, REPEAT, bare, few_openings, groups_by_worth, lead_of, literals_of, next_piece, split
from triage.handbook.readings import EXPRESSIONS, Rows

Row = TypeVar("Row")


def _groups(pattern: str) -> Rows:
    """Groups of literals of each of which every match holds one, as the last start has read them or read now."""
    return EXPRESSIONS.of(pattern, lambda written: tuple(groups_by_worth(written)))


class Later:
    """An expression compiled when first needed: most mails need few of the long ones."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._pattern, self._flags = pattern, flags

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """The compiled expression."""
        return re.compile(self._pattern, self._flags)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        return self.expression.finditer(text)

    def search(self, text: str) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        return self.expression.search(text)


class Alternatives:
    """The alternatives of `before(?:one|other|...)after`, each by itself, with groups of literals of each of which every match of it holds one.

    `before` is a condition on what stands there, without characters of its own.
    """

    def __init__(self, alternatives: str, before: str = "", after: str = "", flags: int = 0) -> None:
        self._alternatives = alternatives
        self._around, self._flags = (before, after), flags
        self._compiled: dict[int, tuple[re.Pattern[str], tuple[str, ...]]] = {}

    @cached_property
    def _written(self) -> list[str]:
        return bare(self._alternatives)

    @cached_property
    def groups(self) -> list[Rows]:
        """Of each alternative the literals that it is filed under."""
        return [_groups(one) for one in self._written]

    def matches(self, numbers: Iterable[int], text: str) -> Iterator[re.Match[str]]:
        """All matches of those `numbers` that do not overlap, from left to right; of several at one place the first alternative's."""
        low = small(text)
        waiting: dict[int, re.Match[str] | None]
        waiting = {number: match for number in numbers if (match := self._next(number, text, low, 0)) is not None}
        place = 0
        while waiting:
            best: re.Match[str] | None = None
            for number, match in waiting.items():
                if match is not None and match.start() < place:
                    match = waiting[number] = self._next(number, text, low, place)  # noqa: PLW2901
                if match is not None and (best is None or match.start() < best.start()):
                    best = match
            if best is None:
                return
            yield best
            place = max(best.end(), best.start() + 1)

    def _expression(self, number: int) -> tuple[re.Pattern[str], tuple[str, ...]]:
        """One alternative and what it begins with, compiled when first needed: most never are."""
        (before, after), written = self._around, self._written[number]
        expression = re.compile(f"{before}(?:{written}){after}", self._flags)
        found = self._compiled[number] = (expression, tuple(map(small, few_openings(written))))
        return found

    def _next(self, number: int, text: str, low: str, place: int) -> re.Match[str] | None:
        """The first match of one alternative from `place` on: looked for only where the letters stand that it begins with."""
        expression, openings = self._compiled.get(number) or self._expression(number)
        return _first(expression, openings, text, low, place)


class Screened(Alternatives):
    """`before(?:one|other|...)after` as `re` would compile it: the same matches, found among the alternatives that a text can hold."""

    def __init__(self, alternatives: str, before: str = "", after: str = "", flags: int = 0) -> None:
        super().__init__(alternatives, before, after, flags)
        self._plain: dict[int, str] = {}

    @cached_property
    def _literals(self) -> Literals:
        return filed(self.groups)

    def finditer(self, text: str, within: str | None = None) -> Iterator[re.Match[str]]:
        """All matches that do not overlap, from left to right; of several at one place the first alternative's. `within`: as in `search`."""
        numbers = self._literals.among(text if within is None else within)
        return self.matches(numbers, text) if numbers else iter(())

    def _letters(self, number: int) -> str:
        """An alternative that is nothing but letters, in small ones; "" for any other."""
        written = self._written[number]
        found = self._plain[number] = small(written) if self._around == ("", "") and PLAIN.fullmatch(written) else ""
        return found

    def search(self, text: str, within: str | None = None) -> re.Match[str] | None:
        """The first match; `within` is the text that a short `text` is a piece of, whose literals are known already."""
        return next(self.finditer(text, within), None)

    def starts(self, text: str, within: str | None = None) -> list[int]:
        """Every place where one of the alternatives matches, in order; of letters in the other case too where case counts."""
        numbers = self._literals.among(text if within is None else within)
        if not numbers:
            return []
        found: set[int] = set()
        low = small(text)
        for number in numbers:
            plain = self._letters(number) if (known := self._plain.get(number)) is None else known
            if plain and len(low) == len(text):
                found.update(_places(plain, low))
                continue
            match = self._next(number, text, low, 0)
            while match is not None:
                found.add(match.start())
                match = self._next(number, text, low, match.start() + 1)
        return sorted(found)


def _first(expression: re.Pattern[str], openings: tuple[str, ...], text: str, low: str, place: int) -> re.Match[str] | None:
    """The first match from `place` on, tried only where one of `openings` stands (() = not known)."""
    if not openings or len(low) != len(text):
        return expression.search(text, place)
    first: re.Match[str] | None = None
    for opening in openings:
        reach = first.start() + len(opening) - 1 if first is not None else None  # only what begins before the match found is better
        at = low.find(opening, place, reach)
        while at >= 0:
            match = expression.match(text, at)
            if match is not None:
                first = match
                break
            at = low.find(opening, at + 1, reach)
    return first


class Several(Generic[Row]):
    """Rows of a table, each with a `Rare`: those rows whose words a text can hold, in the order of the table."""

    def __init__(self, rows: Iterable[tuple[Row, Rare]]) -> None:
        self._rows = tuple(rows)

    @cached_property
    def _literals(self) -> Literals:
        return filed([(words.literals, *words.others) for _, words in self._rows])

    def among(self, text: str) -> list[tuple[Row, Rare]]:
        """The rows worth looking for in `text`."""
        return [self._rows[number] for number in self._literals.among(text)]


class Table(Generic[Row]):
    """Rows of a table, each with `Alternatives`: one look at a text tells of all rows which of them it can hold."""

    def __init__(self, rows: Iterable[tuple[Row, Alternatives]]) -> None:
        self._rows = tuple(rows)

    @cached_property
    def _each(self) -> list[tuple[int, int]]:
        return [(row, number) for row, (_, words) in enumerate(self._rows) for number in range(len(words.groups))]

    @cached_property
    def _literals(self) -> Literals:
        return filed([groups for _, words in self._rows for groups in words.groups])

    def finds(self, text: str) -> Iterator[tuple[Row, Iterator[re.Match[str]]]]:
        """The rows worth looking for in `text`, in the order of the table, each with what its words match, as `Screened.finditer` gives it."""
        numbers: dict[int, list[int]] = {}
        for place in self._literals.among(text):
            row, number = self._each[place]
            numbers.setdefault(row, []).append(number)
        for row, of_row in numbers.items():
            name, words = self._rows[row]
            yield name, words.matches(of_row, text)


def _opening(pattern: str) -> tuple[str, str, str]:
    """`lead(?:one|other|...)rest` in its three parts."""
    lead = lead_of(pattern)
    _, alternatives, end = next_piece(pattern, len(lead))
    if not alternatives or REPEAT.match(pattern, end) or len(split(pattern[end:])) > 1:
        raise ValueError(f"begins with no group of alternatives: {pattern[:80]!r}")
    return lead, alternatives, pattern[end:]


def screened(pattern: str, flags: int = 0) -> Screened:
    """`lead(?:one|other|...)rest` with each of its alternatives tried by itself: for many alternatives and a short rest."""
    lead, alternatives, rest = _opening(pattern)
    return Screened(alternatives, lead, rest, flags)


class Opened:
    """An expression that begins with a group of alternatives, `lead(?:one|other|...)rest`: tried only where one of them stands."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        _, alternatives, _ = _opening(pattern)
        self._whole = Later(pattern, flags)
        self._openings = Screened(alternatives, flags=flags)  # what must stand before them is left to the whole

    def finditer(self, text: str, within: str | None = None) -> Iterator[re.Match[str]]:
        """All matches that do not overlap, from left to right; `within` is the text that a short `text` is a piece of."""
        place = 0
        for start in self._openings.starts(text, within):
            if start >= place and (match := self._whole.expression.match(text, start)) is not None:
                yield match
                place = match.end()

    def search(self, text: str, within: str | None = None) -> re.Match[str] | None:
        """The first match."""
        return next(self.finditer(text, within), None)


class Near:
    """An expression each of whose matches holds one of some literals and has at most `REACH` characters: tried only around those."""

    REACH = 100

    def __init__(self, pattern: str, flags: int = 0, but: str = "(?!)") -> None:
        """`but`: where this stands at a literal, no match holds that one."""
        self._whole = Later(pattern, flags)
        self._written = tuple(small(one) for one in literals_of(pattern))
        self._literals = Literals((number, (one,)) for number, one in enumerate(self._written))
        self._but = re.compile(but)

    @property
    def whole(self) -> re.Pattern[str]:
        """The plain expression."""
        return self._whole.expression

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches that do not overlap, from left to right."""
        here = self._literals.among(text)
        if not here:
            return
        low = small(text)
        if len(low) != len(text):
            yield from self.whole.finditer(text)
            return
        begin = end = 0
        places = {place for number in here for place in _places(self._written[number], low)}
        for place in sorted(place for place in places if not self._but.match(low, place)):
            if place - self.REACH > end:
                yield from self.whole.finditer(text, begin, end)
                begin = place - self.REACH
            end = min(place + self.REACH, len(text))
        yield from self.whole.finditer(text, begin, end)


class Numbered:
    """An expression each of whose matches begins with a figure that no other figure stands right before: tried only where numbers begin."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._whole = Later(pattern, flags)

    @property
    def whole(self) -> re.Pattern[str]:
        """The plain expression."""
        return self._whole.expression

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches that do not overlap, from left to right."""
        place = 0
        for start in _numbers(text):
            if start >= place and (match := self._whole.expression.match(text, start)) is not None:
                yield match
                place = match.end()


_NUMBER = re.compile(r"\d+")


@lru_cache(maxsize=8)
def _numbers(text: str) -> tuple[int, ...]:
    """Where numbers begin; kept for a few texts, since several expressions are tried on each."""
    return tuple([match.start() for match in _NUMBER.finditer(text)])


def _places(literal: str, text: str) -> Iterator[int]:
    """Where `literal` stands in `text`."""
    place = text.find(literal)
    while place >= 0:
        yield place
        place = text.find(literal, place + 1)


class Rare:
    """An expression each of whose matches holds one of some literals: tried only on texts that hold one."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._whole = Later(pattern, flags)
        self._pattern = pattern

    @cached_property
    def literals(self) -> tuple[str, ...]:
        """One of which every match holds; () = unknown."""
        groups = _groups(self._pattern)
        return groups[0] if groups else ()

    @property
    def others(self) -> Rows:
        """Further groups of them."""
        return _groups(self._pattern)[1:]

    @cached_property
    def _literals(self) -> Literals:
        return Literals([(0, self.literals)], {0: self.others})

    @cached_property
    def _openings(self) -> tuple[str, ...]:
        return tuple(map(small, few_openings(self._pattern)))

    @property
    def whole(self) -> re.Pattern[str]:
        """The plain expression."""
        return self._whole.expression

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches that do not overlap, from left to right."""
        return self.matches(text) if self._literals.may(text) else iter(())

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        """`finditer` for a text that may hold the literals, as `Several` tells."""
        expression, openings = self._whole.expression, self._openings
        if not openings:
            yield from expression.finditer(text)
            return
        low = small(text)
        match = _first(expression, openings, text, low, 0)
        while match is not None:
            yield match
            match = _first(expression, openings, text, low, max(match.end(), match.start() + 1))

    def match(self, text: str, within: str) -> re.Match[str] | None:
        """The match that `text` begins with; `within` is the text that it is a piece of."""
        return self._whole.expression.match(text) if self._literals.may(within) else None

    def search(self, text: str, within: str | None = None) -> re.Match[str] | None:
        """The first match; `within` is the text that a short `text` is a piece of."""
        if not self._literals.may(text if within is None else within):
            return None
        return _first(self._whole.expression, self._openings, text, text.lower() if text.isascii() else small(text), 0)
