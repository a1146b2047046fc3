"""Another size, thread or grade of an article: "2,500 saucepans 20 cm" beside ours of 16 cm is a line of its own, never an amount of ours.

What stands beside a name is read for the sizes that the catalogue name tells too, each in its own way: sides, threads, lengths, bores, contents,
grades of steel.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Protocol

from triage.handbook.other_materials import PROPERTY_BEHIND, other_property


class Named(Protocol):
    """What has a catalogue name."""

    @property
    def name(self) -> str: ...


_CROSS: Final = re.compile(
    r"(?<![\w.,])[MmМм]?(\d{1,4}(?:[.,]\d{1,2})?)\s?[x×хX*]\s?(\d{1,5}(?:[.,]\d{1,2})?)(?:\s?[x×хX*]\s?(\d{1,5}(?:[.,]\d{1,2})?))?(?![\w]|[.,]\d)"
    r"(?!\s?(?:['’′´`]|(?:ft|feet|foot|fuß|fuss|pieds?|pies|pés|piedi|voet|stóp|fot|футов\w{0,3}|hc|hq|gp|dv)(?![^\W_])|尺|呎))",  # "1 x 20'": containers
    re.IGNORECASE,
)
_THREAD: Final = re.compile(r"(?<![^\W_])[MМ]\s?(\d{1,2})(?!\d|[.,]\d)")
_LENGTH: Final = re.compile(
    r"(?<![\w.,/x×х-])((?:\d{1,2}[ -](?=\d{1,2}/\d))?\d{1,4}(?:[.,]\d{1,2})?(?:\s?/\s?\d{1,3})?)(?:\s?[-–]\s?(\d{1,4}(?:[.,]\d{1,2})?))?\s?"
    r"(mm|cm|m|inch(?:es)?|″|\"|ft|мм|см|м|米|厘米|毫米)(?![^\W_]|[²³2])",
    re.IGNORECASE,
)
_UNITS: Final = {"мм": "mm", "см": "cm", "м": "m", "米": "m", "厘米": "cm", "毫米": "mm", "inches": "inch", "″": "inch", '"': "inch"}
# Grades of steel under their several names (EN 10088, AISI, ISO 3506), and metals that stand for a grade.
_GRADES: Final = {
    "304": "304", "a2": "304", "v2a": "304", "1.4301": "304", "aisi304": "304", "ss304": "304", "316": "316", "316l": "316", "a4": "316", "v4a": "316",
    "1.4401": "316", "1.4404": "316", "aisi316": "316", "ss316": "316", "410": "410", "430": "430", "201": "201", "202": "202",
}  # fmt: skip
_GRADE: Final = re.compile(
    r"(?<![\w.,])(?:(?:aisi|ss|sus|inox)[\s-]?)?(304|316l?|410|430|20[12]|a[24]|v[24]a|1\.4(?:301|401|404)|а[24])(?![^\W_])"
    r"(?!\s?(?:pcs|pieces|sets|x|×|шт|个|stück))",
    re.IGNORECASE,
)
# Where the words of one article end.
_END: Final = re.compile(
    rf"(?:(?<!\d),|,(?!\d))(?!{PROPERTY_BEHIND})|[;\n。；，、(]|\.\s|\s(?:and|und|et|y|e|и|ve|en|oraz|plus)\s", re.IGNORECASE
)
_BESIDE: Final = 60  # characters


def words_beside(text: str, start: int, end: int, named: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Where the words about the goods named from `start` to `end` begin and end; `named` are all places of goods."""
    last = max((stop for other, stop in named if other < start), default=0)
    first = max(last, start - _BESIDE, 0)
    begin = max((one.end() for one in _END.finditer(text, first, start)), default=start if last and last == first else first)
    following = min((other for other, _ in named if other >= end), default=len(text))
    cut = _END.search(text, end, min(following, end + _BESIDE))
    return begin, min(cut.start() if cut else end + _BESIDE, following, len(text))


def other_variant(said: str, item: Named) -> tuple[int, int] | None:
    """Where the words by which a buyer names an article tell another size, thread or grade than its name does; None for nowhere.

    `said` holds the name and what stands beside it, up to the next goods.
    """
    for read, alike in _READERS:
        ours, theirs = read(item.name), read(said)
        if ours and theirs and not any(alike(one, known) for one, _, _ in theirs for known, _, _ in ours):
            return min(start for _, start, _ in theirs), max(end for _, _, end in theirs)
    return other_property(said, item.name)


def same_size(said: str, name: str) -> bool:
    """Do the words tell the very sides, thread or bore of the name?"""
    return any(
        one == known for read in (_crosses, _threads, _bores) if (ours := read(name)) for one, _, _ in read(said) for known, _, _ in ours
    )


Told = list[tuple[tuple[Decimal, ...], int, int]]  # figures, and where they stand


def _crosses(text: str) -> Told:
    return [(tuple(sorted(_number(part) for part in found.groups() if part)), *found.span()) for found in _CROSS.finditer(text)]


def _same_sides(one: tuple[Decimal, ...], other: tuple[Decimal, ...]) -> bool:
    """160 x 90 cm is 900 x 1600 mm and 2 x 4 ft 600 x 1200; a side more or less is no contrast."""
    if len(one) != len(other) or not all((*one, *other)):
        return True
    shares = [first / second for first, second in zip(one, other, strict=True)]
    alike, same = max(shares) <= min(shares) * Decimal("1.03"), Decimal("0.97") < shares[0] < Decimal("1.03")
    return alike and (same or not Decimal("0.2") < shares[0] < Decimal(5))


def _threads(text: str) -> Told:
    return [((Decimal(found[1]),), *found.span()) for found in _THREAD.finditer(text)]


def _grades(text: str) -> Told:
    return [((Decimal(_GRADES[found[1].lower().replace("а", "a")]),), *found.span()) for found in _GRADE.finditer(text)]


def _same(one: tuple[Decimal, ...], other: tuple[Decimal, ...]) -> bool:
    return one == other


def _lengths(text: str) -> Told:
    """ "20-32 mm", "1 m" in millimetres; inches as told, with a thousandth of a millimetre to part them."""
    found: Told = []
    for one in _LENGTH.finditer(_CROSS.sub(lambda sides: sides[0] if sides[0][0] in "MmМм" else " " * len(sides[0]), text)):
        unit = _UNITS.get(one[3].lower(), one[3].lower())
        if "/" in one[1] and unit != "inch":
            continue
        scale = {"mm": Decimal(1), "cm": Decimal(10), "m": Decimal(1000), "inch": Decimal("25.4"), "ft": Decimal("304.8")}[unit]
        found.append((tuple(_fraction(part) * scale for part in (one[1], one[2]) if part), *one.span()))
    return found


def _in_inches(length: Decimal) -> bool:
    """Is a length in millimetres one of inches, in full or in parts of 32?"""
    return length * 32 % Decimal("25.4") == 0


def _fraction(written: str) -> Decimal:
    """ "1 1/2" is one and a half."""
    whole = re.fullmatch(r"(?:(\d{1,2})[ -])?(\d{1,4})\s?/\s?(\d{1,3})", written)
    if whole is None:
        return _number(written) if "/" not in written else Decimal(0)
    return Decimal(whole[1] or 0) + (Decimal(whole[2]) / Decimal(whole[3]) if int(whole[3]) else Decimal(0))


def _number(written: str) -> Decimal:
    """ "7,000" is seven thousand, "2,5" two and a half."""
    return Decimal(re.sub(r"[.,](?=\d{3}$)", "", written).replace(",", "."))


_CONTENT: Final = re.compile(
    r"(?<![\w.,/])(?:de |da |of |zu |von |di |на )?(\d{1,4}(?:[.,]\d{1,2})?)\s?-?(ml|cl|l|lt|ltr|lit(?:er|re)s?|litros?|litri|мл|л|литр\w{0,2}|升|公升|毫升"
    r"|リットル|لتر)(?![^\W_]|/)",
    re.IGNORECASE,
)
_BORE: Final = re.compile(r"(?<![^\W_])(?:DN|NB|NW|Ду|ДУ)[ .-]?(\d{1,4})(?![\d.,]\d|[^\W_])|(?<![\w.,])(\d{1,4})\s?NB(?![^\W_])")


def _contents(text: str) -> Told:
    """Litres behind the first word; what stands before a name is an amount."""
    found: Told = []
    for one in _CONTENT.finditer(text):
        unit = one[2].lower()
        part = Decimal("0.001") if unit in {"ml", "мл", "毫升"} else Decimal("0.01") if unit == "cl" else Decimal(1)
        if one.start() and not re.search(r"[:=–—-]\s?$|\s-\s$", text[: one.start()]):
            found.append(((_number(one[1]) * part,), one.start(1), one.end()))
    return found


def _bores(text: str) -> Told:
    return [((Decimal(one[1] or one[2]),), *one.span()) for one in _BORE.finditer(text)]


def _same_content(one: tuple[Decimal, ...], other: tuple[Decimal, ...]) -> bool:
    """About the same, or so far apart that one of them is no content of the thing: an amount, the cup of a mixer."""
    first, second = one[0] or Decimal(1), other[0] or Decimal(1)
    return Decimal("0.9") < first / second < Decimal("1.1") or not Decimal("0.12") < first / second < Decimal("8.5")


def _same_length(one: tuple[Decimal, ...], other: tuple[Decimal, ...]) -> bool:
    """Also where they are so far apart that they tell two parts of the thing: a pole of 38 mm and a parasol of 3 m."""
    first, second = one[0] or Decimal(1), other[0] or Decimal(1)
    near = Decimal("0.08") if _in_inches(first) != _in_inches(second) else Decimal("0.02")  # a hose of 1/2 inch is one of 12 or 13 mm
    return one == other or not Decimal("0.2") < first / second < Decimal(5) or abs(first - second) <= second * near


_READERS: Final = (
    (_crosses, _same_sides),
    (_threads, _same),
    (_lengths, _same_length),
    (_grades, _same),
    (_bores, _same),
    (_contents, _same_content),
)
