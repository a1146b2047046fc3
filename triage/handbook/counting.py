"""What a number counts: a unit, a product, a noun of the seller's; and what only looks like it (packs, rows, measures of things)."""

from __future__ import annotations

import re
from decimal import Decimal

from triage.handbook.tables import amount_signs as sign
from triage.handbook.tables import quantity_patterns as pattern
from triage.handbook.tables import units as table
from triage.handbook.tables.function_words import FUNCTION_WORDS
from triage.handbook.tables.no_goods import NO_GOODS
from triage.handbook.wordforms import IN_F, fold, stem

WEIGHTY = frozenset(["ton", "tonne", "mt", "metric ton", "tonelada", "тонна"])
BY_MEASURE = table.MEASURES | WEIGHTY | {"公斤", "キロ", "킬로"}

# Units that are names of goods as well.
GOODS_TOO = frozenset(
    [
        "tote",
        "can",
        "tube",
        "bar",
        "pot",
        "jar",
        "tin",
        "bottle",
        "box",
        "bag",
        "sack",
        "pouch",
        "stick",
        "tray",
        "bucket",
        "case",
        "kit",
        "drum",
        "crate",
        "cone",
        "rod",
        "sheet",
        "cup",
        "vial",
        "keg",
        "pail",
        "tub",
        "lot",
        "place",
        "pack",
    ]
)


def pack_size(before: str, rest: str, low: Decimal, measure: str | None, labelled: bool) -> bool:
    """What one pack holds, one thing measures or a machine lifts: "320 bags of 60 kg", "30 kg boxes", "poles of 5 metres"."""
    packed = pattern.PACKED_OF.search(before)
    if packed and (fold(packed[1]).strip(".") in table.UNITS or low < 100):
        return True
    behind = pattern.UNIT_BEHIND.match(rest)
    if behind and table.UNITS.get(fold(behind[1]).strip(".")) in table.HOLDERS:
        return True
    if pattern.PACKED_ASIAN.match(rest) and not pattern.EACH_AFTER.match(rest.lstrip()) and not pattern.NEXT_OR_YEAR.match(rest):
        return True
    near = pattern.WORDS_BEFORE.search(before)
    if near and low <= 100 and any(table.UNITS.get(fold(word)) in table.HOLDERS for word in near[1].split()):
        return True
    if measure in ("meter", "sqm", "米") and (
        pattern.LENGTH_BEFORE.search(before) or (low < 10 and not labelled and not pattern.WANTED_BEFORE.search(before))
    ):
        return True
    return measure in WEIGHTY and low < 60 and not labelled and bool(pattern.LIFTED.search(before))


def two_numbers(match: re.Match[str], low: Decimal, high: Decimal, before: str) -> bool:
    """A model and an amount, no range: "Cruiser 79 - 3.000 un.", "LPO 1512 - 1,800 nos"."""
    if not re.search(r"\d\s[-–—]\s", match.group()) or not re.search(r"[^\W\d_]{3,}\s$", before):
        return False
    if re.search(r"\b(?:from|von|ab|de|da|od|от|between|about|ca|need|want|order|qty|of|for|buy)\s$", before, re.IGNORECASE):
        return False
    if low >= 1000 and high >= 1000 and match["low"].isdigit() != match["high"].isdigit():
        return True
    return high >= 20 * low


def of_that(written: str, before: str, after: str, text: str, ordered: bool) -> bool:
    """ "What we are after: 1,200 of the small ones": a number of things that are spoken of; not "300 of the boxes were torn"."""
    if not sign.OF_THAT.match(after) or (written.isdigit() and 1990 <= int(written) <= 2035):
        return False
    return bool(ordered or sign.ITEM_BEGINS.search(before)) and (not pattern.NOT_BEFORE.search(before, text) or soft(before))


def holder_in(before: str) -> bool:
    """A pack is named in the clause before: "cartons, 12 kg each"."""
    words = re.findall(r"[^\W\d_]{2,14}", re.split(r"[.;\n!?]", before)[-1])
    return any(table.UNITS.get(fold(word)) in table.HOLDERS for word in words)


def pieces(unit: str | None) -> bool:
    """Single things, whatever they are called: "350,000 sachets" in the subject are the "350,000 pcs" of the body."""
    kind = table.UNITS.get(fold(unit or ""), unit)
    return kind not in BY_MEASURE and kind not in table.PACKS and "container" not in (unit or "")


def serial(match: re.Match[str], low: Decimal, end: int, text: str) -> bool:
    """The number of a row that gives its amount later: "1 Jasmine rice 5% 25 MT" above "2 Black pepper 10 MT"."""
    begin = text.rfind("\n", 0, match.start()) + 1
    if text[begin : match.start()].strip() or not match["low"].isdigit() or match["high"]:
        return False
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    if not re.search(r"\s\d[\d.,]*\s?[^\W\d_]{0,10}\.?\s*$", text[end : min(line_end, end + 200)]):
        return False
    above = re.search(r"(?:^|\n)[ \t]*(\d{1,3})[ \t][^\n]*\n$", text[max(0, begin - 200) : begin])
    below = re.match(r"\n[ \t]*(\d{1,3})[ \t]", text[line_end : line_end + 12])
    return (above is not None and int(above[1]) == low - 1) or (below is not None and int(below[1]) == low + 1)


_GOODS_AFTER = re.compile(r"[ \t]((?:[^\W\d_]{2,20}[ \t-]){0,2}[^\W\d_]{3,20})(?![^\W_])")


def needed(before: str, after: str, low: Decimal, wanted: bool | None = None) -> bool:
    """ "we need 34 replacement tablets", "- 2,000 vasos": a verb of wanting or a list mark before the number, goods behind it.

    `wanted`: whether such a verb stands there, where that is known.
    """
    if low < 2 or low != low.to_integral_value():
        return False
    if low >= 10 and pattern.BULLET_BEFORE.search(before) and (thing := re.match(r"\s([^\W\d_]{3,20})(?![^\W_])", after)):
        return fold(thing[1]) not in NO_GOODS and fold(thing[1]) not in FUNCTION_WORDS
    words = _GOODS_AFTER.match(after) if wanted is not False else None
    if not words or not (wanted or pattern.WANTED_BEFORE.search(before)):
        return False
    phrase = [fold(word) for word in re.findall(r"[^\W\d_]+", words[1])]
    for number, word in enumerate(phrase):
        if word in NO_GOODS or word in FUNCTION_WORDS or word in pattern.VERBS:
            phrase = phrase[:number]
            break
    return (
        bool(phrase)
        and len(phrase[-1]) >= 4
        and (phrase[-1][-1] in "sni" or not phrase[-1].isascii())
        and not any(word in NO_GOODS for word in phrase)
    )


def soft(before: str) -> bool:
    """Words that often stand before a number that is no amount, but not when a unit follows: "for Lot 1: 500 pcs"."""
    return bool(pattern.SOFT_BEFORE.search(before)) or (before.rstrip().endswith("=") and not pattern.HOLDER_EQUALS.search(before))


_ITEM_BELOW = re.compile(r"[ \t]*\n[ \t]*[-*•·–\d]")


_WORDS_AFTER = re.compile(r"((?:[ \t]{0,2}\n?[ \t]{0,2}[^\W\d_]{1,20}[-'’]?){1,4})")


_WORD = re.compile(r"[^\W\d_]{2,20}")


def counted(
    after: str,
    end: int,
    starts: dict[int, tuple[int, int | None]],
    nouns: frozenset[str],
    selling: frozenset[str],
    labelled: bool,
    ordered: bool = False,
    closed: bool = False,
) -> tuple[str | None, int, int | None, bool] | None:
    """What the number counts: (unit, end, product, it is a unit word)."""
    counter = pattern.COUNTER_AFTER.match(after)
    if counter and counter["counter"] in ("米", "평") and not any(table.UNITS.get(unit_) == "meter" or unit_ == "米" for unit_ in selling):
        return None
    if counter:
        return counter["counter"], end + counter.end(), None, True
    unit = pattern.UNIT_AFTER.match(after)
    if unit:
        written = fold(unit["unit"]).rstrip(".")
        singular = table.UNITS.get(written) or table.UNITS.get(fold(unit["unit"]))
        if len(written) == 1 and re.match(r"-[^\W\d_]", after[unit.end() :]):
            singular = None  # "300 t-shirts"
        if written == "st" and (after[:1] not in (" ", "\n", "\t") or unit["unit"] == "ST"):
            singular = None  # "1st choice", "ST block cutter"
        if written == "und" and not re.match(r"\.|\s{0,2}(?:$|[\n,;)]|(?:de|y|e|para|por|con|del?)\b)", after[unit.end() :]):
            singular = None  # German "and"
        begun = starts.get(end + 1)
        if singular and begun is not None and begun[0] > end + unit.end() and singular in GOODS_TOO and after[:1] == " ":
            return None, begun[0], begun[1], False  # "5000 tote bags"
        if singular == "gross" and re.match(r"\s?(?:weight|margin|price|profit|wt)", after[unit.end() :], re.IGNORECASE):
            return None
        if singular and not (
            len(written) <= 2 and unit["unit"] != unit["unit"].lower() and written not in ("pc", "kg", "mt", "m2", "no", "ea", "st")
        ):
            allowed = (
                singular not in table.MEASURES
                or labelled
                or any(
                    table.UNITS.get(word) in (singular, "kg" if singular == "lb" else singular)
                    for unit_ in selling
                    for word in unit_.split()
                )
                or (ordered and singular != "copy")
                or (closed and singular in ("kg", "sqm", "m3", "meter", "liter") and bool(pattern.ITEM_ENDS.match(after[unit.end() :])))
            )
            if singular == "meter" and pattern.LENGTH_AFTER.match(after[unit.end() :]):
                return None
            of_goods = singular != "copy" and re.match(r"\s(?:of|de|di)\s", after[unit.end() : unit.end() + 6])
            first = end + unit.end()
            named = singular in ("kg", "sqm", "m3") and any(
                first <= start <= first + 20 and _close(after[unit.end() : start - end]) for start in starts
            )
            if allowed or of_goods or named:
                foreign = singular in ("meter", "sqm", "kg") and written not in table.PLAIN_MEASURES
                shown = unit["unit"].strip(" .(").lower() if foreign else table.SHOWN.get(singular, singular)
                return shown, end + unit.end(), None, True
            return None
    if _ITEM_BELOW.match(after):
        return None
    for start, (_, index) in starts.items():
        between = after[: start - end]
        if end <= start <= end + 26 and _close(between) and not ("\n" in between and (closed or re.search(r"\d", between))):
            return None, end, index, False
    words = _WORDS_AFTER.match(after)
    if words and nouns:
        for word in _WORD.finditer(words[1]):
            if stem(word.group()) in nouns:
                singular = _singular(word.group())
                directly = word.start() <= 3
                return (singular if directly else None), end + word.end(), None, False
            if fold(word.group()) in pattern.VERBS:
                break
    return None


def _close(between: str) -> bool:
    """Only a few words of the same phrase stand between the number and the product."""
    return (
        not re.search(r"[.;:!?\n()|]|,(?:\s|$)", between.strip("\n "))
        and len(between.split()) <= 3
        and not re.search(r"\b(?:for|in|and|with|per|to)\b|\s(?:و|(?:и|та|ve|und|et|y|e|i|en|og|och|dan|và)\s)\s?\d", between)
    )


def _singular(word: str) -> str:
    lower = word.lower()
    if lower.endswith(IN_F):
        return stem(lower)
    if lower.isascii() and lower.endswith("s") and not lower.endswith("ss"):
        return lower[:-1]
    return table.UNITS.get(fold(word), lower)
