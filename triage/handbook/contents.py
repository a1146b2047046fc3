"""What one pack holds, beside how many packs are wanted: "eye patch 60 pcs jar, 5000 jars", "洗碗块 30片装 2,000盒", "1 kg x 12 - 24 MT"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from triage.handbook.amount_lists import Found
from triage.handbook.screened import Rare
from triage.handbook.tables import contents as table
from triage.handbook.tables import units
from triage.handbook.wordforms import fold

_LAST_WORD = re.compile(r"([^\W\d_]{2,14})\.?[\s(]{0,2}$")
_FIRST_WORD = re.compile(r"\s?([^\W\d_]{2,14})(?![^\W_])")
_TIGHT = re.compile(r"[\s,;:()（），、|–—-]{0,12}")
_NEAR = 70  # characters between what a pack holds and the number of packs
_PACKING = Rare(table.PACKING, re.IGNORECASE)
_WEIGHTS = frozenset(["kg", "ton", "tonne", "mt", "тонна"])


def is_content(place: int, found: Sequence[Found], products: Sequence[tuple[int, int, int | None]], text: str) -> bool:
    """The amount at `place` of `found` says what one pack holds or weighs; `products` are the places of products."""
    one = found[place]
    after = text[one.end : one.end + 24]
    if table.PACKED_BEHIND.match(after):
        return True
    kind = _kind(one.unit)
    if one.unit is not None and 2 <= one.value <= 500 and {kind, one.unit} & table.PIECES and _of_a_set(place, found, products, text):
        return True
    weight = kind in _WEIGHTS
    if weight and _pack_weight(one, kind, text):
        return True
    if one.value > 1000 or one.unit is None or (not weight and (one.value < 2 or not {kind, one.unit} & table.PIECES)):
        return False
    following = found[place + 1] if place + 1 < len(found) else None
    if following is None or following.start - one.end > _NEAR or following.value < one.value:
        return False
    between = text[one.end : following.start]
    if "\n" in between or any(one.end <= start < following.start for start, _, _ in products):
        return False
    if table.LABEL.search(between):
        return table.NEW_THOUGHT.search(between) is None
    if weight or not _holds(following.unit):
        return False
    beside = _LAST_WORD.search(text[max(0, one.start - 18) : one.start]), _FIRST_WORD.match(after)
    return any(word is not None and _holds(word[1]) for word in beside) or _TIGHT.fullmatch(between) is not None


def _of_a_set(place: int, found: Sequence[Found], products: Sequence[tuple[int, int, int | None]], text: str) -> bool:
    """ "surgery set, 45 pcs, 12 sets": the pieces of one set, where the sets are counted beside it or it is a single one."""
    one = found[place]
    before = text[max(0, one.start - 60) : one.start].rpartition("\n")[2]
    if table.THE_ONES_OF.search(before):
        return place > 0 and one.start - found[place - 1].end <= _NEAR and found[place - 1].value != one.value
    if not table.OF_A_SET.search(before):
        return False
    following = found[place + 1] if place + 1 < len(found) else None
    if following is not None and following.start - one.end <= 45 and "\n" not in text[one.end : following.start]:
        unit = {following.unit or "", _kind(following.unit)}
        if unit & table.SETS and not any(one.end <= start < following.start for start, _, _ in products):
            return True
    return table.A_SINGLE_SET.search(before) is not None and len(found) > 1


def _pack_weight(one: Found, kind: str, text: str) -> bool:
    """A weight behind the word for packing, the load of a container, the make-up of a carton."""
    before, after = text[max(0, one.start - 60) : one.start], text[one.end : one.end + 24]
    if table.LOADED.search(before):
        return True
    if one.value > (100 if kind == "kg" else 2):
        return False
    if kind == "kg" and (table.MADE_UP.match(after) or (table.THE_PACK.search(before) and table.IS_PACKED.match(after))):
        return True
    return _PACKING.search(before, text) is not None


def _holds(unit: str | None) -> bool:
    return _kind(unit) in units.HOLDERS or (unit or "") in table.HOLDERS


def _kind(unit: str | None) -> str:
    known = fold(unit or "").strip(".")
    return str(units.UNITS.get(known, known))
