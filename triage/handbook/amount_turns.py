"""Amounts told by a turn of phrase ("if we go 1,500?", "take 3,000", "une dizaine de tabliers"), free samples, unknown goods of a list; and what a total makes needless."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import islice

from triage.handbook.amount_lists import Found
from triage.handbook.numerals import number_of
from triage.handbook.screened import Several
from triage.handbook.tables import amount_turns as words
from triage.handbook.tables import quantity_patterns as pattern
from triage.handbook.tables import units as table
from triage.handbook.tables.function_words import FUNCTION_WORDS
from triage.handbook.tables.no_goods import NO_GOODS
from triage.handbook.wordforms import fold

_MOST = 200
_PIECES = frozenset(("pc", "piece", "unit", "ea", "no"))
_TURNS = Several(
    (
        (10, words.RISES),
        (10, words.PROPOSED),
        (2, words.AT_ONCE),
        (10, words.TAKEN),
        (2, words.TRIAL_SET),
        (1, words.BY_KILOMETRE),
        (1, words.BY_KILOMETRE_BEHIND),
        (1, words.KOREAN_SETS),
        (1, words.SO_MANY_TENS),
        (30, words.WE_ARE_AFTER),
        (1, words.SAMPLES_EACH),
        (10, words.STAYS),
    )
)
_PACKS = table.HOLDERS | table.PACKS | {"carton", "pallet", "bundle", "crate"}


def turns(text: str) -> list[Found]:
    """The amounts of all these turns of phrase."""
    found: list[Found] = []
    for least, expression in _TURNS.among(text):
        for match in islice(expression.matches(text), _MOST):
            groups = match.groupdict()
            noun = fold(groups.get("noun") or "")
            if noun in NO_GOODS or noun in FUNCTION_WORDS or (noun and words.NOT_IN_TENS.match(noun)):
                continue
            value = number_of(match["n"], groups.get("scale")) if match["n"][:1].isdigit() else Decimal(words.TENS[match["n"].lower()])
            if value is None or value < least or (match["n"].isdigit() and 1990 <= value <= 2035):
                continue
            unit = table.UNITS.get(fold(groups.get("unit") or "").strip("."), groups.get("unit"))
            stop = match.end("unit") if groups.get("unit") else match.end("n")
            found.append(Found(match.start("n"), stop, value, unit))
    return found


def given_free(text: str, products: Sequence[tuple[int, int, int | None]], found: Sequence[Found]) -> list[Found]:
    """ "Schickt mir kostenlos einen Bademantel und ein Saunatuch": where things are asked for as gifts, an article counts."""
    more: list[Found] = []
    for free in islice(words.FOR_FREE.finditer(text), 3):
        begin = max(text.rfind(end, 0, free.start()) for end in ".!?\n") + 1
        stop = min((at for end in ".!?\n" if (at := text.find(end, free.end())) >= 0), default=len(text))
        for start, _, index in products:
            article = words.ARTICLE.search(text, max(begin, start - 24), start) if begin <= start < stop else None
            if article is None or any(one.start < start and article.start() < one.end for one in (*found, *more)):
                continue
            more.append(Found(article.start(), start - 1, Decimal(1), None, None, index))
    return more


def listed(text: str, found: Sequence[Found]) -> list[Found]:
    """ "- 600 nappes rayées" below "- 350 tabliers": a list's further line counts goods whose name nobody knows."""
    lines = list(islice(words.LISTED.finditer(text), _MOST))
    if any(char in text for char in "-*•·–●▪"):
        lines = sorted((*lines, *islice(words.LISTED_BEHIND.finditer(text), _MOST)), key=lambda line: line.start())
    if len(lines) < 2:
        return []
    starts = {one.start for one in found}
    known = [line.start("n") in starts for line in lines]
    more: list[Found] = []
    for at, line in enumerate(lines):
        beside = [other for other in (at - 1, at + 1) if 0 <= other < len(lines) and known[other]]
        neighbour = any(
            lines[other]["mark"].strip() == line["mark"].strip()
            and text.count("\n", *sorted((lines[other].start("n"), line.start("n")))) <= 2
            for other in beside
        )
        noun = fold(line["noun"])
        if known[at] or not neighbour or noun in NO_GOODS or noun in FUNCTION_WORDS or noun in table.UNITS:
            continue
        value = number_of(line["n"], None)
        if (
            value
            and not (line["n"].isdigit() and 1990 <= value <= 2035)
            and value >= 10
            and not any(one.start < line.end("n") and line.start("n") < one.end for one in found)
        ):
            more.append(Found(line.start("n"), line.end("n"), value, None))
    return more


def summed(text: str, found: list[Found]) -> list[Found]:
    """Without what there is of each, where the same line tells the total: "250 pcs each (1500 total)" are 1500."""
    for match in islice(words.TOTALS.finditer(text), 40):
        group = "n" if match["n"] else "n2" if match["n2"] else "n3"
        total = number_of(match[group].strip(" .,'"), None)
        if not total:
            continue
        line = max(text.rfind("\n", 0, match.start()), text.rfind("。", 0, match.start())) + 1
        parts = [
            one
            for one in found
            if line <= one.start < match.start(group)
            and match.start(group) - one.end <= 48
            and one.value < total
            and "container" not in (one.unit or "")
            and total % one.value == 0
            and 2 <= total / one.value <= 60
            and words.EACH.search(text[max(line, one.start - 12) : match.start()])
        ]
        if not parts:
            continue
        last = parts[-1]
        found = [one for one in found if one is not last]
        if not any(one.start <= match.start(group) < one.end for one in found):
            end = match.start(group) + len(match[group].rstrip(" .,'"))
            found.append(replace(last, start=match.start(group), end=end, value=total, upper=None))
    return sorted(found, key=lambda one: one.start)


def no_amount(one: Found, here: Sequence[Found], text: str) -> bool:
    """The number of a line, a steel's grade, packs whose pieces stand behind them in brackets, or how things are packed."""
    if one.unit is None and one.value < 200 and words.LINE_NUMBER.search(text, max(0, one.start - 30), one.start):
        return True
    if words.PACKED_BY.match(text, one.end) or _row_number(one, here, text):
        return True
    unit = table.UNITS.get(fold(one.unit or ""), one.unit)
    before = text[max(0, one.start - 16) : one.start]
    if one.unit is None and (
        (one.value >= 10 and words.A_SIZED.search(before) and words.SINGULAR.match(text, one.end))
        or (one.value <= 31 and words.DAY_BEFORE.search(before) and words.MONTH_BEHIND.match(text, one.end))
    ):
        return True
    line = text.rfind("\n", 0, one.start) + 1
    if (
        one.value <= 50
        and line
        and text[line : line + 8].lstrip()[:1] in "-*•·–●▪"
        and words.KIT_HEADING.search(text, max(0, line - 800), line)
    ):
        return True
    if unit in ("m", "meter", "km") and words.NEAR_TO.search(text, max(0, one.start - 24), one.start):
        return True
    if one.unit == "container" and words.SHARED.search(text, max(0, one.start - 16), one.start + 2):
        return True
    if (
        one.unit == "平方"
        and format(one.value.normalize(), "f") in words.SQUARES
        and words.CABLE_NEAR.search(text, max(0, one.start - 12), one.end + 12)
    ):
        return True
    if one.unit is None and one.value in words.GRADES and words.GRADE_ENDS.match(text, one.end):
        end = text.find("\n", one.end)
        return any(other.unit and one.end < other.start < (end if end >= 0 else len(text)) for other in here)
    return unit in _PACKS and any(
        other.value > one.value
        and 0 < other.start - one.end <= 4
        and re.fullmatch(r"[a-zа-я]{0,2} ?[(（=] ?", text[one.end : other.start])
        and table.UNITS.get(fold(other.unit or ""), other.unit) in ("pc", "piece", "unit", "Stück", "pair", "個", "个")
        for other in here
    )


def _row_number(one: Found, here: Sequence[Found], text: str) -> bool:
    """ "2  Candle  red  5000 pcs" below "1  Apron ...": numbered rows that give their amounts further on."""
    begin = text.rfind("\n", 0, one.start) + 1
    if (
        one.unit is not None
        or one.value > 200
        or text[begin : one.start].strip()
        or not re.match(r"\t|[ ]{2,}", text[one.end : one.end + 2])
    ):
        return False
    end = text.find("\n", one.end)
    end = len(text) if end < 0 else end
    if not any(one.end < other.start < end for other in here):
        return False
    above = words.ROW_BEGINS.search(text, max(0, text.rfind("\n", 0, max(0, begin - 1))), begin)
    below = words.ROW_BEGINS.match(text, end)
    return bool((above and int(above["n"]) == one.value - 1) or (below and int(below["n"]) == one.value + 1))


def striped(near: str, clause: str) -> bool:
    """ "600 foutas rayées" are striped; "arrivées rayées" are scratched."""
    return words.STRIPED.search(near) is not None and words.ARRIVED_SO.search(clause) is None


def alike(one: str | None, other: str | None) -> bool:
    """The same unit, or one of them unsaid; "12 containers" and "12 x 20ft container" are the same twelve."""
    one, other = table.COUNTED_AS.get(one or "", one), table.COUNTED_AS.get(other or "", other)
    return one == other or not one or not other or ("container" in one and "container" in other) or (one in _PIECES and other in _PIECES)


def total_row(found: Found, here: Sequence[Found], text: str) -> bool:
    """The last row of a list that adds up the others."""
    begin = text.rfind("\n", 0, found.start) + 1
    if not pattern.TOTAL_LINE.match(text, begin):
        return False
    above = [one.value for one in here if one.start < begin and alike(one.unit, found.unit)]
    return len(above) >= 2 and sum(above) == found.value
