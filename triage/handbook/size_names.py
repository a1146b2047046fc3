"""Names that follow from the sizes of sister articles, and the ways to write one size.

Two rows are sisters by size where at least two of their names are the same but for one size: "angle grinder 115" and "angle grinder 230".
Each name of the one then names the other with the other's size, also where the seller did not write it down.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from triage.handbook.product_hits import Row
from triage.handbook.tables.function_words import FUNCTION_WORDS, word_set
from triage.handbook.tables.units import UNITS
from triage.handbook.wordforms import UNSPACED, Token, fold, tokens

# Words that only say that the number before them counts the parts of a set.
PARTS = word_set(
    "pc pcs pce piece pieces pz pzs pza pzas pieza piezas pezzi piece pieces peca pecas parca tlg teilig teile delig delar dele osainen szt el "
    "ks kus kusu kusov kusy db darab adet st stk stuck bucati buc kpl elementow dielna dilna шт пр предмет предмета предметов предметный delige stuks chi tiet buah"
)
_SETS = frozenset(UNITS.get(word, word) for word in ("set", "takim", "machine", "kit", "unit", "piece", "pc", "pair", "komplet"))
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_MOST = 400  # rows of one category compared with each other

Pattern = tuple[str, ...]


def _many(word: Token) -> bool:
    """A number of parts: not the two of a "2 pc ball valve"."""
    return word.number and word.stem.isdigit() and len(word.stem) > 1


def parted(words: Sequence[Token]) -> list[Token]:
    """The words of a name without "pcs" behind a number: "108 pcs socket set" is a set of 108."""
    return [word for place, word in enumerate(words) if not (place and _many(words[place - 1]) and fold(word.raw) in PARTS)]


def counts_sets(word: str) -> bool:
    """The word is a unit of anything: "set", "takım", "machines"."""
    return UNITS.get(fold(word)) in _SETS


def part_counts(rows: Iterable[Row]) -> frozenset[str]:
    """The numbers of parts that the names of sets give."""
    found = set()
    for row in rows:
        for text in (row.name, *row.aliases):
            words = tokens(text)
            found |= {word.stem for place, word in enumerate(words[:-1]) if _many(word) and fold(words[place + 1].raw) in PARTS}
    return frozenset(found)


def spellings(size: str, known: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    """The catalogue's ways to write a size that a mail gives with its unit: "230 mm" where the names say "230"."""
    number = _NUMBER.match(size)
    if number is None or number[0] == size or not size[number.end() :].isalpha():
        return ((size, 1.0),) if size in known else ()
    bare = ((number[0], 0.95),) if len(number[0]) >= 2 and number[0] in known else ()
    return ((size, 1.0), *bare) if size in known else bare


def _pattern(text: str) -> tuple[Pattern, str] | None:
    """The words of a name with a mark where its only number stands, and that number as written."""
    if UNSPACED.search(text):
        return None
    words = parted(tokens(text))
    sizes = [word.stem for word in words if word.number]
    if len(sizes) != 1 or not any(not word.number and len(word.stem) >= 3 for word in words):
        return None
    number = _NUMBER.search(sizes[0])
    if number is None:
        return None
    mark = sizes[0][: number.start()] + "#" + sizes[0][number.end() :]
    kept = [mark if word.number else word.stem for word in words if word.number or (word.stem not in FUNCTION_WORDS and len(word.stem) > 1)]
    return tuple(dict.fromkeys(kept)), number[0]


@dataclass(frozen=True, slots=True)
class SizeNames:
    """What follows from the names of sisters."""

    implied: tuple[tuple[int, Pattern], ...]  # (row, stems of a name that nobody wrote down)
    families: Mapping[int, Mapping[str, int]]  # row -> size as written -> the sister that has it, itself included

    @classmethod
    def build(cls, rows: Sequence[Row]) -> SizeNames:
        """Read the names of all rows."""
        patterns: list[dict[Pattern, set[str]]] = []
        groups: dict[str, list[int]] = defaultdict(list)
        written: set[frozenset[str]] = set()
        for number, row in enumerate(rows):
            mine: dict[Pattern, set[str]] = defaultdict(set)
            for text in (row.name, *row.aliases):
                read = _pattern(text)
                if read is not None:
                    mine[read[0]].add(read[1])
                    written.add(frozenset(_filled(*read)))
            patterns.append(mine)
            groups[row.category.casefold()].append(number)
        implied: dict[frozenset[str], set[tuple[int, Pattern]]] = defaultdict(set)
        families: dict[int, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
        for group in groups.values():
            if len(group) > _MOST:
                continue
            holders: dict[Pattern, list[int]] = defaultdict(list)
            for number in group:
                for pattern in patterns[number]:
                    holders[pattern].append(number)
            shared: dict[tuple[int, int], list[Pattern]] = defaultdict(list)
            for pattern, where in holders.items():
                for one in where[:40]:
                    for other in where[:40]:
                        if one != other and not patterns[one][pattern] & patterns[other][pattern]:
                            shared[one, other].append(pattern)
            for (one, other), common in shared.items():
                if len(common) < 2:
                    continue
                sizes: dict[str, set[str]] = defaultdict(set)  # how it is marked -> the other's numbers
                for pattern in common:
                    for mark in pattern:
                        if "#" in mark:
                            sizes[mark] |= patterns[other][pattern]
                            for value in patterns[other][pattern]:
                                families[one][mark.replace("#", value)].add(other)
                            for value in patterns[one][pattern]:
                                families[one][mark.replace("#", value)].add(one)
                for pattern in patterns[one]:
                    if pattern in patterns[other]:
                        continue
                    mark = next(part for part in pattern if "#" in part)
                    for value in sizes.get(mark, ()):
                        name = _filled(pattern, value)
                        if frozenset(name) not in written:
                            implied[frozenset(name)].add((other, name))
        single = [next(iter(sorted(owners))) for owners in implied.values() if len({row for row, _ in owners}) == 1]
        return cls(
            tuple(sorted(single)),
            {row: {size: next(iter(where)) for size, where in known.items() if len(where) == 1} for row, known in families.items()},
        )


def _filled(pattern: Pattern, value: str) -> Pattern:
    return tuple(part.replace("#", value) for part in pattern)
