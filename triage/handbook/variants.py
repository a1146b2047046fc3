"""Which variant of a thing is meant by what stands beside its name: "needle holder TC", "Nadelhalter Hartmetall", "(Kelly)" behind the full name.

And what is only named beside a thing: the machine a spare part is for, a type that says how wide something is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import pairwise

from triage.handbook.product_hits import Hit, Name, Row
from triage.handbook.tables import variant_words as table
from triage.handbook.tables.function_words import FUNCTION_WORDS
from triage.handbook.wordforms import Token

Meanings = Callable[[Sequence[Token]], Mapping[str, tuple[tuple[str, float], ...]]]

_SURE = 0.84
_FAR = 34  # characters between the name and the word that tells the variant


def varied(
    hits: Sequence[Hit],
    words: Sequence[Token],
    text: str,
    rows: Sequence[Row],
    stems: Sequence[AbstractSet[str]],
    names_with: Callable[[str], Sequence[Name]],
    meanings: Meanings,
) -> list[Hit]:
    """The hits without bystanders; a plain name whose next words make another row's name of it becomes that row."""
    result: list[Hit] = []
    for number, hit in enumerate(hits):
        if hit.by_sku or len(hit.rows) != 1 or hit.certainty < _SURE:
            result.append(hit)
            continue
        row = next(iter(hit.rows))
        limit = hits[number + 1].start if number + 1 < len(hits) else len(text)
        variant = _variant(hit, row, limit, words, text, rows, stems, names_with, meanings)
        if variant is not None and result and result[-1].rows == hit.rows and not text[result[-1].end : hit.start].strip(" -"):
            variant = replace(variant, start=result.pop().start)  # "portaagujas", "Mayo-Hegar TC"
        result.append(variant or hit)
    return without_bystanders(result, text, rows)


def _variant(
    hit: Hit,
    row: int,
    limit: int,
    words: Sequence[Token],
    text: str,
    rows: Sequence[Row],
    stems: Sequence[AbstractSet[str]],
    names_with: Callable[[str], Sequence[Name]],
    meanings: Meanings,
) -> Hit | None:
    place = next((n for n, word in enumerate(words) if word.start >= hit.end), len(words))
    behind: list[Token] = []
    last = hit.end
    for word in words[place : place + 4]:
        if word.segment != hit.segment or word.end > limit or word.start - hit.end > _FAR or word.number:
            break
        if not table.LINKS.fullmatch(text, last, word.start) and (word.stem not in FUNCTION_WORDS and text[last : word.start].strip(" ")):
            break
        last = word.end
        if word.stem not in FUNCTION_WORDS and word.stem not in stems[row]:
            behind.append(word)
    if not behind:
        return None
    known = meanings(behind)
    if not any(known[word.stem] for word in behind):
        return None
    first = next(n for n, word in enumerate(words) if word.start >= hit.start)
    inside = [word for word in words[max(0, first - 3) : first] if word.segment == hit.segment and hit.start - word.start <= _FAR]
    inside = [word for word in inside if not re.search(r"[,;:.]", text[word.end : hit.start])]  # "portaagujas Mayo-Hegar"
    inside += [word for word in words[first:place] if word.start < hit.end]
    said = {one for known_as in meanings(inside).values() for one, _ in known_as} | {word.stem for word in inside}
    said |= {one.stem + other.stem for one, other in pairwise(inside)}  # "porta-aghi"
    for word in behind:
        for meant, likeness in known[word.stem]:
            if likeness < _SURE or meant in stems[row]:
                continue
            others = {
                name.row
                for name in names_with(meant)
                if name.whole
                and len(name.stems) >= 2
                and name.row != row
                and rows[name.row].category == rows[row].category
                and all(any(_alike(one, other) for other in said) for one in set(name.stems) - {meant})
                and all(any(_alike(one.stem, other) for other in stems[name.row]) for one in inside if one.stem in stems[row])
            }
            if len(others) == 1:
                return Hit(hit.start, word.end, hit.segment, frozenset(others), hit.score + 1.0, hit.certainty)
    return None


def _alike(one: str, other: str) -> bool:
    """The same stem, or one of two sister languages: "selladora" and "seladora"."""
    if one == other or min(len(one), len(other)) < 6 or abs(len(one) - len(other)) > 1 or not (one + other).isalpha():
        return one == other
    at = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    short, long = sorted((one, other), key=len)
    return short[at:] == long[at + 1 :] if len(short) < len(long) else one[at + 1 :] == other[at + 1 :]


def without_bystanders(hits: Sequence[Hit], text: str, rows: Sequence[Row]) -> list[Hit]:
    """The hits without those that only stand beside a thing: what a part is for, the full name's short form in brackets, a type with its measure."""
    result: list[Hit] = []
    for hit in hits:
        last = result[-1] if result else None
        if not hit.by_sku and table.COMES_WITH.search(text[max(0, hit.start - 40) : hit.start]):
            continue
        if len(hit.rows) > 1 or hit.certainty < _SURE:
            if (
                table.MEASURED.match(text, hit.end)
                or table.MEASURE_OF.search(text[max(0, hit.start - 24) : hit.start])
                or table.RANGE.match(text, hit.end)
            ):
                continue
        elif (
            last is not None
            and len(last.rows) == 1
            and last.segment == hit.segment
            and not last.rows & hit.rows
            and last.certainty >= _SURE
        ):
            category, before = rows[next(iter(last.rows))].category, rows[next(iter(hit.rows))].category
            gap = text[last.end : hit.start]
            if (
                category != before
                and _belongs(category)
                and len(gap) <= 44
                and (table.FOR.fullmatch(gap) or (hit.by_sku and table.PART_SET.fullmatch(gap)))
            ):
                continue
            if category == before and not hit.by_sku and table.BRACKET.fullmatch(gap) and text[hit.end : hit.end + 1] in (")", "）"):
                continue
        result.append(hit)
    return result


def _belongs(category: str) -> bool:
    """A category of parts, which are for something else."""
    return any(word in table.PARTS for word in re.findall(r"[^\W\d_]+", category.casefold()))
