"""Hundreds of words and phrases looked for in one text that holds almost none of them.

`re` tries every alternative of a pattern at every character. Here each alternative (or phrase) is filed under literals of which every
match of it holds one; a text is walked through once for the literals of all lists together, and only what it can hold is searched for.
Nothing is found that the plain expression would not find, and nothing is missed.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from operator import itemgetter
from typing import Any, Generic, TypeVar

from triage.handbook.pattern_parts import PLAIN, REPEAT, bare, few_openings, groups_by_worth, lead_of, literals_of, next_piece, split

try:
    from ahocorasick import Automaton
except ImportError as error:  # the one part of it that is compiled for each machine
    raise ImportError(
        f"The package pyahocorasick cannot be loaded ({error}). Install it anew: python -m pip install --force-reinstall pyahocorasick"
    ) from error

Row = TypeVar("Row")


# Letters that `re.IGNORECASE` takes for one another and `str.lower` does not.
_SAME = str.maketrans({"İ": "i", "ı": "i", "ſ": "s", "\u212a": "k", "Σ": "σ", "ς": "σ", "µ": "μ", "ϐ": "β", "ϵ": "ε", "ϑ": "θ", "ϰ": "κ"})
_ANY_SAME = re.compile(f"[{''.join(map(chr, _SAME))}]")  # few texts hold one, and finding none is quicker than looking up each letter


@lru_cache(maxsize=24)
def small(text: str) -> str:
    """`text` in the letters that `re.IGNORECASE` compares; as long as `text`, but for a few letters of no living language.

    Kept for a few texts: the parts of one mail are asked for again and again.
    """
    return text.translate(_SAME).lower() if not text.isascii() and _ANY_SAME.search(text) else text.lower()


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


class Index:
    """The literals of many lists together: one walk through a text finds those it holds (Aho-Corasick), whatever the number of lists."""

    def __init__(self, reading: Callable[[str], str], spelling: Callable[[str], str]) -> None:
        """`reading`: how a text is written before literals are looked for in it; `spelling`: how those are written."""
        self.reading, self.spelling = reading, spelling
        self._numbers: dict[str, int] = {}
        self._next = itertools.count()
        self._built: tuple[int, tuple[Any, ...]] = (0, ())  # of so many literals
        self._texts = 0  # asked for since
        self._last: tuple[str | None, int, frozenset[int]] = (None, 0, frozenset())  # a text, of how many literals, what it holds

    def number(self, literal: str) -> int:
        """The number that stands for `literal`; two accounts that read their first mails at once never give one number twice."""
        found = self._numbers.get(literal)
        return self._numbers.setdefault(literal, next(self._next)) if found is None else found

    def held(self, text: str) -> frozenset[int]:
        """The numbers of the literals that stand in `text`."""
        last, known, found = self._last
        if last is text and known == len(self._numbers):
            return found  # many lists ask for one text, one after the other
        count, walks = self._built
        if count != len(self._numbers):  # a list was read since: its literals are walked apart until no more lists come
            walks = self._walks(count, walks)
        elif len(walks) > 1 and self._texts > _SETTLED:
            walks = self._walks(0, ())
        found = _held(walks, self, text)
        self._last = (text, self._built[0], found)
        return found

    def _walks(self, count: int, walks: tuple[Any, ...]) -> tuple[Any, ...]:
        """`walks`, which know the first `count` literals, and one more that knows the rest; all literals together take 40 ms."""
        numbers = self._numbers.copy()
        walk = Automaton()
        for literal, number in itertools.islice(numbers.items(), count, None):
            walk.add_word(literal, number)
        walk.make_automaton()
        self._built, self._texts = (len(numbers), (*walks, walk)), 0
        return self._built[1]

    def asked(self) -> None:
        """One more text was walked through."""
        self._texts += 1


_SETTLED = 200  # texts
_VALUE = itemgetter(1)


@lru_cache(maxsize=96)
def _held(walks: tuple[Any, ...], index: Index, text: str) -> frozenset[int]:
    """Kept for the texts of one mail: each is asked by many lists."""
    index.asked()
    return _walked(walks, index.reading(text))


@lru_cache(maxsize=64)
def _walked(walks: tuple[Any, ...], read: str) -> frozenset[int]:
    """Kept as well: a text and the same in small letters are read alike."""
    if len(walks) == 1:
        return frozenset(map(_VALUE, walks[0].iter(read)))
    return frozenset([number for walk in walks for _, number in walk.iter(read)])


_INDEX = Index(small, small)  # of all tables; it grows when one is read, never with a mail


class Literals:
    """Numbers filed under literals: which of them a text may hold."""

    def __init__(
        self,
        filed: Iterable[tuple[int, Sequence[str]]],
        others: Mapping[int, Iterable[Sequence[str]]] | None = None,
        index: Index = _INDEX,
    ) -> None:
        """`filed`: a number and its literals; () = it must always be looked for. `others`: further literals of which one must be there too."""
        every: list[int] = []
        rows: dict[int, list[int]] = {}
        short: dict[str, list[int]] = {}
        for number, literals in filed:
            if not literals:
                every.append(number)
            for written in literals:
                literal = index.spelling(written)
                if _is_short(literal):
                    short.setdefault(literal, []).append(number)
                else:
                    rows.setdefault(index.number(literal), []).append(number)
        self._index = index
        self._last: tuple[str | None, Sequence[int]] = (None, ())
        self._always: Sequence[int] = sorted(every)
        self._rows = rows
        self._keys = frozenset(rows)
        self._short = tuple(short.items())
        self._others: dict[int, tuple[frozenset[int], ...]] = {}
        for number, groups in (others or {}).items():
            spelled = [[index.spelling(written) for written in literals] for literals in groups]
            telling = tuple([frozenset(map(index.number, each)) for each in spelled if not any(map(_is_short, each))])
            if telling:
                self._others[number] = telling

    def among(self, text: str) -> Sequence[int]:
        """The numbers one of whose literals stands in `text`, in rising order."""
        last, found = self._last
        if last is not text:
            found = self._among(text)
            self._last = (text, found)  # each number of a text is asked what stands before it
        return found

    def _among(self, text: str) -> Sequence[int]:
        held = self._index.held(text)
        here = self._keys & held
        if not here and not self._short:
            return self._always
        found = set(self._always)
        rows = self._rows
        for literal in here:
            found.update(rows[literal])
        if self._short:
            read = self._index.reading(text)
            for written, numbers in self._short:
                if written in read:
                    found.update(numbers)
        if self._others:
            others = self._others
            for number in tuple(found):
                for literals in others.get(number, ()):
                    if held.isdisjoint(literals):
                        found.discard(number)
                        break
        return sorted(found)


def _filed(each: Sequence[Sequence[Sequence[str]]]) -> Literals:
    """Of each thing looked for the groups of literals, the most telling first: every match holds one of each group."""
    return Literals(
        [(number, groups[0] if groups else ()) for number, groups in enumerate(each)], {n: one[1:] for n, one in enumerate(each)}
    )


def _is_short(literal: str) -> bool:
    """Nearly every text holds it, and many times."""
    return len(literal) <= 2 and literal.isascii()


class Alternatives:
    """The alternatives of `before(?:one|other|...)after`, each by itself, with groups of literals of each of which every match of it holds one.

    `before` is a condition on what stands there, without characters of its own.
    """

    def __init__(self, alternatives: str, before: str = "", after: str = "", flags: int = 0) -> None:
        self._written = bare(alternatives)
        self._around, self._flags = (before, after), flags
        self.groups = [groups_by_worth(one) for one in self._written]
        self._compiled: dict[int, tuple[re.Pattern[str], tuple[str, ...]]] = {}

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
        self._literals = _filed(self.groups)
        self._plain: dict[int, str] = {}

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
    end = len(low)
    for opening in openings:
        reach = end + len(opening) - 1  # only what begins before the match found is better
        at = low.find(opening, place, reach)
        while at >= 0:
            match = expression.match(text, at)
            if match is not None:
                first, end = match, at
                break
            at = low.find(opening, at + 1, reach)
    return first


class Several(Generic[Row]):
    """Rows of a table, each with a `Rare`: those rows whose words a text can hold, in the order of the table."""

    def __init__(self, rows: Iterable[tuple[Row, Rare]]) -> None:
        self._rows = tuple(rows)
        self._literals = _filed([(words.literals, *words.others) for _, words in self._rows])

    def among(self, text: str) -> list[tuple[Row, Rare]]:
        """The rows worth looking for in `text`."""
        return [self._rows[number] for number in self._literals.among(text)]


class Table(Generic[Row]):
    """Rows of a table, each with `Alternatives`: one look at a text tells of all rows which of them it can hold."""

    def __init__(self, rows: Iterable[tuple[Row, Alternatives]]) -> None:
        self._rows = tuple(rows)
        self._each = [(row, number) for row, (_, words) in enumerate(self._rows) for number in range(len(words.groups))]
        self._literals = _filed([groups for _, words in self._rows for groups in words.groups])

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
        groups = groups_by_worth(pattern)
        self.literals = groups[0] if groups else ()  # () = unknown
        self.others = groups[1:]
        self._literals = Literals([(0, self.literals)], {0: self.others})
        self._pattern = pattern

    @cached_property
    def _openings(self) -> tuple[str, ...]:
        return tuple(map(small, few_openings(self._pattern)))

    @property
    def whole(self) -> re.Pattern[str]:
        """The plain expression."""
        return self._whole.expression

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches that do not overlap, from left to right."""
        return self.matches(text) if self._literals.among(text) else iter(())

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
        return self._whole.expression.match(text) if self._literals.among(within) else None

    def search(self, text: str, within: str | None = None) -> re.Match[str] | None:
        """The first match; `within` is the text that a short `text` is a piece of."""
        if not self._literals.among(text if within is None else within):
            return None
        return _first(self._whole.expression, self._openings, text, text.lower() if text.isascii() else small(text), 0)
