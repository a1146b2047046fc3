"""Which of the literals of hundreds of lists stand in a text: one walk through it tells of all lists together.

What `screened` and `wording` look for is filed here under literals of which every match holds one; a text is then searched only for what it can hold.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

try:
    from ahocorasick import Automaton
except ImportError as error:  # the one part of it that is compiled for each machine
    raise ImportError(
        f"The package pyahocorasick cannot be loaded ({error}). Install it anew: python -m pip install --force-reinstall pyahocorasick"
    ) from error

# Letters that `re.IGNORECASE` takes for one another and `str.lower` does not.
_SAME = str.maketrans({"İ": "i", "ı": "i", "ſ": "s", "\u212a": "k", "Σ": "σ", "ς": "σ", "µ": "μ", "ϐ": "β", "ϵ": "ε", "ϑ": "θ", "ϰ": "κ"})
_ANY_SAME = re.compile(f"[{''.join(map(chr, _SAME))}]")  # few texts hold one, and finding none is quicker than looking up each letter


@lru_cache(maxsize=24)
def small(text: str) -> str:
    """`text` in the letters that `re.IGNORECASE` compares; as long as `text`, but for a few letters of no living language.

    Kept for a few texts: the parts of one mail are asked for again and again.
    """
    return text.translate(_SAME).lower() if not text.isascii() and _ANY_SAME.search(text) else text.lower()


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
        self._longest = 0  # literal, in characters
        self._long: tuple[tuple[tuple[Any, ...], str, frozenset[int]], ...] = ()  # the last long texts walked through, and what they hold

    def number(self, literal: str) -> int:
        """The number that stands for `literal`; two accounts that read their first mails at once never give one number twice."""
        self._longest = max(self._longest, len(literal))
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

    def walked(self, walks: tuple[Any, ...], read: str) -> frozenset[int]:
        """Which literals stand in `read`. The texts of a mail are parts of one another: what was walked through already is not again."""
        self._texts += 1
        if len(read) < _LONG:
            return _walked(walks, read)
        found: frozenset[int] = frozenset()
        beside = self._longest - 1  # characters of a literal that stands half in what is known
        for known_to, known, holds in self._long:
            if known_to is walks and (start := read.find(known)) >= 0:
                end = start + len(known)
                before, after = read[: start + beside] if start else "", read[end - beside :] if end < len(read) else ""
                found = holds.union(_walked(walks, before), _walked(walks, after))
                break
        else:
            found = _walked(walks, read)
        self._long = ((walks, read, found), *self._long[: _MOST_LONG - 1])
        return found


_SETTLED = 200  # texts
_LONG, _MOST_LONG = 100, 4  # characters; texts that are kept
_VALUE = itemgetter(1)


@lru_cache(maxsize=96)
def _held(walks: tuple[Any, ...], index: Index, text: str) -> frozenset[int]:
    """Kept for the texts of one mail: each is asked by many lists."""
    return index.walked(walks, index.reading(text))


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

    def may(self, text: str) -> bool:
        """Is there any number at all? For lists of a single one."""
        held = self._index.held(text)
        if not self._always and self._keys.isdisjoint(held):
            if not self._short:
                return False
            read = self._index.reading(text)
            if all(written not in read for written, _ in self._short):
                return False
        return not any(map(held.isdisjoint, self._others.get(0, ())))

    def _among(self, text: str) -> Sequence[int]:
        held = self._index.held(text)
        here = self._keys & held
        if not here and not self._short:
            return self._always
        found = set(self._always).union(*map(self._rows.__getitem__, here))
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
        return sorted(found) if len(found) > 1 else list(found)


def filed(each: Sequence[Sequence[Sequence[str]]]) -> Literals:
    """Of each thing looked for the groups of literals, the most telling first: every match holds one of each group."""
    return Literals(
        [(number, groups[0] if groups else ()) for number, groups in enumerate(each)], {n: one[1:] for n, one in enumerate(each)}
    )


def _is_short(literal: str) -> bool:
    """Nearly every text holds it, and many times."""
    return len(literal) <= 2 and literal.isascii()
