"""Goods wanted in a material or of a grade that ours is not of: "camlock gaskets, but in Viton", "air hose 40 bar" where ours is NBR, 20 bar."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final

from triage.handbook.tables.material_kinds import MATERIAL_KINDS
from triage.handbook.wordforms import fold

_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
# Before a material that stands behind the name; a size may stand between.
_LINK: Final = re.compile(
    r"[\s(,]*(?:\d[^\s,;]{0,10}(?:\s?(?:mm|cm|inch|l|″|\"))?[\s,]{1,2}){0,2}(?:(?:but|pero|aber|mais|mas|ma|но|ama|jedoch)\s)?"
    r"(?:(?:made (?:of|from|in)|in|of|aus|von|en|em|de|di|da|din|z|ze|из|van|av|af|i|made)\s)?",
    re.IGNORECASE,
)
_ENDS: Final = re.compile(
    r"\s*(?:$|[,;.()\n:/|—–-]|\d|(?:and|und|et|y|e|и|ve|en|or|ou|o|oder|with|mit|avec|con|com|for|für|für|pour|para|per|для)\b)",
    re.IGNORECASE,
)
_STEEL: Final = re.compile(r"\b(?:18/(?:8|10)|304|316L?|aisi|v[24]a|1\.4\d{3}|sus|ss)\b", re.IGNORECASE)
_IRON: Final = re.compile(r"\b(?:cast iron|hierro fundido|ferro fundido|dokum)\b", re.IGNORECASE)


@lru_cache(maxsize=1)
def _known() -> tuple[dict[str, int], tuple[tuple[str, int], ...]]:
    """Words and beginnings of words, each with the number of its material."""
    lines = [line.split() for line in MATERIAL_KINDS.strip().splitlines()]
    whole = {fold(word): number for number, line in enumerate(lines) for word in line if not word.endswith("*")}
    return whole, tuple((fold(word[:-1]), number) for number, line in enumerate(lines) for word in line if word.endswith("*"))


@lru_cache(maxsize=4_000)
def _material(word: str) -> int | None:
    whole, beginnings = _known()
    plain = fold(word)
    for one in (plain, plain.removesuffix("s")):
        if one in whole:
            return whole[one]
    return next((number for begin, number in beginnings if plain.startswith(begin)), None)


@lru_cache(maxsize=2_000)
def materials_in(text: str) -> frozenset[int]:
    """The materials that a text tells."""
    found = {one for word in _WORD.findall(text) for part in (word, *word.split("-")) if (one := _material(part)) is not None}
    if _STEEL.search(text):
        found |= {one for one in (_material("stainless"),) if one is not None}
    if _IRON.search(fold(text)):
        found |= {one for one in (_material("fonte"),) if one is not None}
    return frozenset(found)


def other_material(said: str, start: int, end: int, ours: str, known: str) -> tuple[int, int] | None:
    """Where the words beside a name (from `start` to `end` of `said`) tell a material that ours is not of; None for nowhere.

    `ours` tells of what our goods are, `known` all that is told of them: a material named there is none of another kind.
    """
    wanted = materials_in(said)
    if not wanted or wanted & materials_in(ours) or not materials_in(ours):
        return None
    told = materials_in(known)
    words = list(_WORD.finditer(said))
    before = [word for word in words if word.end() <= start][-2:]
    inside = [word for word in words if start <= word.start() < end]
    for word in (*before, *inside):
        if _material(word[0]) not in (None, *told) and not re.search(r"[,;.(\n]", said[word.end() : max(start, word.end())]):
            return word.span()
    link = _LINK.match(said, end)
    behind = _WORD.match(said, link.end()) if link else None
    if behind is not None and _material(behind[0]) not in (None, *told) and _ENDS.match(said, behind.end()):
        return behind.span()
    return None


_PROPERTY: Final = re.compile(
    r"(?<![\w.,/x×-])(?P<value>\d{1,5}(?:[.,]\d{1,3})?)\s?-?°?\s?(?P<unit>bar|бар|psi|mpa|kw|квт|w|watts?|вт|v|volts?|hp|gsm|g/m[2²]|kg/m[3³]|microns?|mic|µm|μm|мкм|mesh|den|denier"
    r"|lm|lumens?|mah|ah|kva|sh(?:ore)?\.?)(?![^\W_²³])",
    re.IGNORECASE,
)
_SHORE: Final = re.compile(r"(?<![^\W_])shore\s?[ad]?\s?(?P<value>\d{2})(?![\d.,]?\d)", re.IGNORECASE)
_SAME_UNIT: Final = {
    "бар": "bar", "квт": "kw", "watt": "w", "watts": "w", "вт": "w", "volt": "v", "volts": "v", "g/m2": "gsm", "g/m²": "gsm", "kg/m³": "kg/m3",
    "microns": "micron", "mic": "micron", "µm": "micron", "μm": "micron", "мкм": "micron", "denier": "den", "lumen": "lm", "lumens": "lm",
    "sh": "shore", "sh.": "shore", "shore.": "shore",
}  # fmt: skip
_BOUND: Final = re.compile(
    r"(?:\b(?:min\.?|mind\.?|minimum|at least|over|mindestens|mínimo|almeno|au moins|max\.?|maximum|up to|bis|до|от|не менее|en az)|[≥≤<>]=?)\s?$",
    re.IGNORECASE,
)
PROPERTY_BEHIND: Final = r"\s?\d{1,4}\s?(?:bar|psi|w|v|°?\s?sh(?:ore)?|lm|gsm|micron|mic|µm)(?![^\W_])"


def other_property(said: str, name: str) -> tuple[int, int] | None:
    """Where a property that our name tells is told with another value: "80 Shore" of an O-ring of 70 Shore."""
    theirs = _properties(said)
    if not theirs:
        return None
    ours = _properties(name)
    for unit, _, start, end in theirs:
        same = {known for other, known, _, _ in ours if other == unit}
        if same and not any(other == unit and known in same for other, known, _, _ in theirs) and not _BOUND.search(said[:start]):
            return start, end
    return None


def _properties(text: str) -> list[tuple[str, Decimal, int, int]]:
    if not any(sign.isdigit() for sign in text):
        return []
    found = [("shore", Decimal(one["value"]), *one.span()) for one in _SHORE.finditer(text)]
    for one in _PROPERTY.finditer(text):
        unit = one["unit"].lower()
        found.append((_SAME_UNIT.get(unit, unit), Decimal(re.sub(r"[.,](?=\d{3}$)", "", one["value"]).replace(",", ".")), *one.span()))
    return found
