"""Metres that measure the goods and are no amount ("rope 6 mm, 220 m - 600 coils"), and amounts that the build of a phrase tells.

A measure has a word of measuring beside it, stands behind another measure ("56 mm x 220 m"), or in an item of a list that counts by
something else. Metres of cable, cloth or hose that nothing else counts stay an amount.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import islice, pairwise

from triage.handbook.amount_lists import Found
from triage.handbook.numerals import number_of
from triage.handbook.screened import Several
from triage.handbook.tables import lengths as table
from triage.handbook.tables import units
from triage.handbook.wordforms import fold, stem

_MOST = 60
_NEAR = 70  # characters between the measure and the amount of one item


def is_measure(place: int, found: Sequence[Found], products: Sequence[tuple[int, int, int | None]], text: str) -> bool:
    """The amount at `place` of `found` is a length of the goods or what a pack holds; `products` are the places of products."""
    one = found[place]
    before, after = text[max(0, one.start - 60) : one.start], text[one.end : one.end + 40]
    if one.unit is None and table.SIZED_THING.match(after):
        return True
    packs = table.CONTENTS.search(before)
    if packs and _kind(packs["holder"]) in units.UNITS.values() and one.value <= 1000:
        return any(other.start <= one.start - len(packs.group()) < other.end for other in found)
    kind = _kind(one.unit)
    if kind == "kg":
        return one.value < 30 and table.WEIGHS.search(before) is not None
    if kind not in ("meter", "米"):
        return False
    if table.BEFORE.search(before) or table.AFTER.match(after) or table.TIMES.search(before) or table.CHAIN.search(before):
        return True
    following = found[place + 1] if place + 1 < len(found) else None
    if following is not None and following.start - one.end < _NEAR and _kind(following.unit) not in ("meter", "米"):
        between = text[one.end : following.start]
        named = any(one.end <= start <= following.end + 3 for start, _, _ in products)
        ends = table.AMOUNT_ENDS.match(text[following.end : following.end + 12])
        if "\n" not in between and not named and ends and not table.JOINED.search(between):
            return True
    begin = text.rfind("\n", 0, one.start) + 1
    earlier = next((other for other in found[max(0, place - 4) : place] if other.start >= begin), None)
    if earlier is None or _kind(earlier.unit) in ("meter", "米") or not table.ITEM_BEGINS.match(text[begin : earlier.start]):
        return False
    between = text[earlier.end : one.start]
    behind = any(earlier.end + 24 < start < one.start for start, _, _ in products)
    return (
        re.search(r"[,(]\s?$", between) is not None
        and re.search(r"[^\W\d_]{3}", between) is not None
        and not behind
        and not table.JOINED.search(between)
        and table.ITEM_ENDS.match(after) is not None
    )


def _kind(unit: str | None) -> str:
    known = fold(unit or "").strip(".")
    return str(units.UNITS.get(known, known))


# Each with how many of it there must be.
_BUILDS = Several(
    (
        (2, table.FEET),
        (1, table.OF_THEM),
        (1, table.TO_TRY),
        (1, table.KILOMETRES),
        (1, table.TWO_AMOUNTS),
        (1, table.MONTHLY),
    )
)


def told_by_build(text: str) -> list[Found]:
    """Amounts of rows by size, of two sizes, first trials, kilometres, and of the thing that prices are asked by."""
    found: list[Found] = []
    for least, expression in _BUILDS.among(text):
        hits = list(islice(expression.matches(text), _MOST))
        for hit in hits if len(hits) >= least else ():
            value = number_of(hit["n"], hit.groupdict().get("scale"))
            if value:
                unit = hit.groupdict().get("unit")
                found.append(Found(hit.start("n"), hit.end("unit") if unit else hit.end("n"), value, "km" if unit else None))
    for hit in islice(table.ONE_CONTAINER.finditer(text), 4):
        found.append(Found(hit.start("n"), hit.end(), Decimal(1), f"{hit['n']}{'hq' if hit['high'] else 'ft'} container"))
    for hit in islice(table.OF_SIZE.finditer(text), _MOST):
        value = number_of(hit["n"])
        if value and value >= 10 * Decimal(hit["size"]):
            found.append(Found(hit.start("n"), hit.end("n"), value, None))
    return [*found, *_size_rows(text), *_of_the_thing(text)]


def _size_rows(text: str) -> list[Found]:
    """At least two lines one below the other: "maille 9 : 4 000", "maille 14 : 6 000"."""
    rows = [row for row in islice(table.SIZE_ROW.finditer(text), _MOST) if not table.NO_SIZE.fullmatch(row["word"])]
    meant: dict[int, Found] = {}
    for one, other in pairwise(rows):
        if fold(one["word"]) == fold(other["word"]) and one["size"] != other["size"] and not text[one.end() : other.start()].strip():
            for row in (one, other):
                value = number_of(row["low"], row["scale"])
                if value and value >= 10 and value == value.to_integral_value():
                    meant[row.start("low")] = Found(row.start("low"), row.end("low"), value, None)
    return list(meant.values())


def _of_the_thing(text: str) -> list[Found]:
    """ "berapa per lubang? rencana 8 lubang": the thing that the price is asked by, counted."""
    found: list[Found] = []
    for hit in islice(table.PER_THING.finditer(text), 12):
        word = fold(hit["word"])
        if word in table.NO_THING or word in units.UNITS or stem(hit["word"]) in table.NO_THING:
            continue
        counted = re.compile(rf"(?<![\w.,/-])(?P<n>\d{{1,6}})\s{re.escape(hit['word'])}(?:s|es|n|en)?(?![^\W_])", re.IGNORECASE)
        for number in islice(counted.finditer(text, hit.end()), 4):
            value = number_of(number["n"])
            if value and not any(one.start == number.start("n") for one in found):
                found.append(Found(number.start("n"), number.end("n"), value, hit["word"].lower()))
    return found
