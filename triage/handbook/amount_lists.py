"""Amounts that their place in a list or table gives: columns, sizes with amounts, amounts behind products, containers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice, pairwise

from triage.handbook.numerals import number_of
from triage.handbook.tables import quantity_patterns as pattern
from triage.handbook.tables import units as table
from triage.handbook.tables.function_words import FUNCTION_WORDS
from triage.handbook.tables.no_goods import NO_GOODS
from triage.handbook.wordforms import fold


@dataclass(frozen=True, slots=True)
class Found:
    start: int
    end: int
    value: Decimal
    unit: str | None
    upper: Decimal | None = None
    product: int | None = None


def sized(text: str) -> list[Found]:
    """An amount behind the size it is of: "M6: 10,000, M8: 8,000"."""
    found: list[Found] = []
    for match in islice(pattern.SIZED.finditer(text), 300):
        value = number_of(match["low"], match["scale"])
        if value and value >= 10 and value == value.to_integral_value():
            found.append(Found(match.start("low"), match.end("scale") if match["scale"] else match.end("low"), value, None))
    return found


def garment_sizes(text: str) -> list[Found]:
    """Sizes with their amounts in one line: "S 100, M 250, L 150"."""
    found: list[Found] = []
    matches = list(islice(pattern.GARMENT_SIZE.finditer(text), 200))
    for place, match in enumerate(matches):
        beside = matches[place - 1 : place] + matches[place + 1 : place + 2]
        if any(
            "\n" not in text[min(match.end(), one.end()) : max(match.start(), one.start())] and abs(one.start() - match.start()) < 20
            for one in beside
        ):
            value = number_of(match["low"])
            if value:
                found.append(Found(match.start("low"), match.end("low"), value, None))
    return found


def samples(text: str) -> list[Found]:
    """The size of a sample, or how many of that size: "Muster (300 g)", "two 100 g samples", "échantillons (3 x 200 g)"."""
    found: list[Found] = []
    for expression in (pattern.SAMPLE_OF, pattern.SIZED_SAMPLE):
        for match in islice(expression.finditer(text), 40):
            count = match["count"]
            value = number_of(count) if count else number_of(match["size"])
            if not value or value > 5000 or any(one.start < match.end("unit") and match.start("size") < one.end for one in found):
                continue
            start = match.start("count") if count else match.start("size")
            found.append(Found(start, match.end("unit"), value, None if count else match["unit"].lower()))
    return found


def last_in_line(text: str, products: list[tuple[int, int, int | None]], known: list[Found]) -> list[Found]:
    """A line that names a product and ends with a number, and no amount was found in it: "profile 17x7 2 m - 600", "UF150 version 1,200"."""
    found: list[Found] = []
    done = -1
    for start, end, index in sorted(products)[:200]:
        line_end = text.find("\n", end)
        line_end = len(text) if line_end < 0 else line_end
        line_start = text.rfind("\n", 0, start) + 1
        if line_start == done or line_end - line_start > 160:
            continue
        done = line_start
        if any(line_start <= one.start < line_end for one in known):
            continue
        match = pattern.LAST_IN_LINE.search(text[max(end, line_end - 48) : line_end])
        value = number_of(match["low"], match["scale"]) if match else None
        at = max(end, line_end - 48)
        if match is not None and any(first < at + match.end("low") and at + match.start("low") < last for first, last, _ in products):
            continue
        if match is None or not value or value < 2 or value != value.to_integral_value() or value > 50_000_000:
            continue
        if match["mark"].strip() in ("-", "–") and match["mark"][:1].strip():
            continue  # "CV-118"
        bare = not match["mark"].strip() and len(match["mark"]) < 2
        above = text.rfind("\n", 0, max(0, line_start - 1)) + 1
        below = text.find("\n", line_end + 1)
        beside = any(
            above <= one.start < line_start or line_end < one.start < (below if below >= 0 else len(text)) for one in (*known, *found)
        )
        if bare and (match["word"] or not (re.search(r"\d[.,']\d{3}", match["low"]) or (beside and value >= 10))):
            continue
        if 1990 <= value <= 2035 and match["low"].isdigit():
            continue
        if match["word"] and (pattern.NOT_AFTER.match(" " + match["word"]) or fold(match["word"]) in FUNCTION_WORDS | NO_GOODS):
            continue
        found.append(
            Found(
                at + match.start("low"),
                at + (match.end("scale") if match["scale"] else match.end("low")),
                value,
                unit_named(match["word"]) if match["word"] else None,
                None,
                index,
            )
        )
    return found


def columns(text: str) -> list[Found]:
    """Tables with a column of amounts: the numbers below the heading "Qty", with the unit of the heading or of a column of its own."""
    found: list[Found] = []
    column: tuple[int, int | None, str | None, str] | None = None  # amounts, units, unit of the heading, separator
    place = 0
    for line in text.split("\n"):
        start, place = place, place + len(line) + 1
        if len(line) > 600 or not line.strip():
            column = column if not line.strip() else None
            continue
        separator = "|" if line.count("|") >= 2 or (line.count("|") == 1 and column) else ("\t" if "\t" in line.strip() else "  ")
        if separator == "  " and line.count(" - ") >= 2 and (column is None or column[3] == " - "):
            separator = " - "  # "Item - pack - qty"
        cells = _cells(line, separator)
        if len(cells) < 2:
            column = None
            continue
        heading = next(
            (
                n
                for n, (_, cell) in enumerate(cells)
                if pattern.QUANTITY_HEADING.fullmatch(spaced(cell[:40])) and not re.match(r"\s*s[lr]?\.? ?no", cell, re.IGNORECASE)
            ),
            None,
        )
        if heading is None and len(cells) < 6:
            heading = unit_heading([cell for _, cell in cells])
            if heading is not None:
                column = (heading, None, unit_named(cells[heading][1]), separator)
                continue
        two = len(cells) == 2 and heading == 1 and pattern.GOODS_HEADING.fullmatch(cells[0][1].strip())
        if heading is not None and (len(cells) >= 3 or two) and not any(re.fullmatch(r"\s*[\d.,]+\s*", cell) for _, cell in cells):
            match = pattern.QUANTITY_HEADING.fullmatch(spaced(cells[heading][1][:40]))
            unit = unit_named(match["unit"]) if match and match["unit"] else None
            units = next((n for n, (_, cell) in enumerate(cells) if n != heading and pattern.UNIT_HEADING.fullmatch(cell[:20])), None)
            column = (heading, units, unit, separator)
            continue
        if column is None and separator == "|":
            found.extend(_amount_and_unit(cells, start))
            continue
        if column is None or column[3] != separator or len(cells) <= column[0]:
            continue
        if re.match(r"\s*(?:sub)?-?(?:total|sum\b|toplam|summe|suma|somme|итого|合计|合計)", line.lstrip(" |"), re.IGNORECASE):
            continue
        begin, cell = cells[column[0]]
        amount = pattern.CELL.fullmatch(cell[:40])
        value = number_of(amount["low"], amount["scale"]) if amount else None
        if amount is None or not value:
            continue
        unit = unit_named(amount["unit"]) if amount["unit"] else column[2]
        if unit is None and column[1] is not None and column[1] < len(cells):
            unit = unit_named(cells[column[1]][1])
        low = start + begin + amount.start("low")
        end = start + begin + (amount.end("unit") if amount["unit"] else (amount.end("scale") if amount["scale"] else amount.end("low")))
        found.append(Found(low, end, value, unit))
    return found


def unit_heading(cells: Sequence[str]) -> int | None:
    """The only cell of a heading that is a unit of amounts and nothing else, beside one that says "item": "Article | Quality | kg"."""
    units = [n for n, cell in enumerate(cells) if cell.strip(" .()").lower() in pattern.AMOUNT_UNITS]
    if len(units) != 1 or any(sign.isdigit() for cell in cells for sign in cell):
        return None
    if not any(pattern.GOODS_HEADING.fullmatch(spaced(cell).strip()) for cell in cells):
        return None
    return None if any(pattern.QUANTITY_HEADING.fullmatch(spaced(cell[:40])) for cell in cells) else units[0]


def _amount_and_unit(cells: list[tuple[int, str]], start: int) -> list[Found]:
    """In a table without headings: a cell that is a number beside a cell that is a unit."""
    for (begin, cell), (_, beside) in pairwise(cells):
        amount = pattern.CELL.fullmatch(cell[:40])
        unit = unit_named(beside) if len(beside) <= 16 else None
        value = number_of(amount["low"], amount["scale"]) if amount and not amount["unit"] else None
        if amount and unit and value:
            return [Found(start + begin + amount.start("low"), start + begin + amount.end("low"), value, unit)]
    return []


_RULES, _GAPS, _DASHES = re.compile(r"\||\t"), re.compile(r"\s{2,}"), re.compile(r" - ")


def _cells(line: str, separator: str) -> list[tuple[int, str]]:
    """The cells of a row with where each begins; a row's outer bars are no cells."""
    cells: list[tuple[int, str]] = []
    begin = 0
    for match in (_GAPS if separator == "  " else _DASHES if separator == " - " else _RULES).finditer(line):
        cells.append((begin, line[begin : match.start()]))
        begin = match.end()
    cells.append((begin, line[begin:]))
    if cells and not cells[0][1].strip():
        cells = cells[1:]
    return cells[:-1] if cells and not cells[-1][1].strip() and line.rstrip().endswith("|") else cells


def spaced(heading: str) -> str:
    """A heading as a program writes it, in words: "qty_pcs"."""
    return heading.replace("_", " ")


def unit_named(written: str) -> str | None:
    plain = fold(written).strip(" .")
    singular = table.UNITS.get(plain) or table.UNITS.get(plain.split(" ")[0])
    return table.SHOWN.get(singular, singular) if singular else None


def behind_products(text: str, products: list[tuple[int, int, int | None]]) -> list[Found]:
    """An amount behind what it counts: "WS-9603 x 300", "mugs: 500", a table cell of its own."""
    found: list[Found] = []
    for _, end, index in products[:200]:
        match = pattern.BEHIND.match(text, end)
        if match is not None and text[end - 1].isdigit() and text[end] in "x×*-":
            continue  # "40x35" and "x15": a size
        if match is None:
            # The last cell of a table row: "| MG-1 | mug | red | 500 |".
            line_end = text.find("\n", end)
            line = text[end : line_end if line_end >= 0 else len(text)][:200]
            if "|" in line:
                cells = list(re.finditer(r"\|\s{0,4}(\d[\d.,' ]{0,8})\s{0,4}(?=\||$)", line))
                if len(cells) == 1 and (value := number_of(cells[0][1].strip())) and value == value.to_integral_value():
                    found.append(
                        Found(end + cells[0].start(1), end + cells[0].start(1) + len(cells[0][1].rstrip()), value, None, None, index)
                    )
            continue
        value = number_of(match["low"], match["scale"])
        if value and value == value.to_integral_value() and not (match["low"].isdigit() and 1990 <= value <= 2035):
            found.append(Found(match.start("low"), match.end("scale") if match["scale"] else match.end("low"), value, None, None, index))
    return found


def container(match: re.Match[str], text: str) -> Found | None:
    size = match["size"] or match.groupdict().get("size2")
    kind = (match["type"] or match.groupdict().get("type2") or "").lower()
    written = match.group()
    count = match["n"].casefold()
    before = text[max(0, match.start() - 40) : match.start()]
    if (
        size
        and not match["plain"]
        and not re.search(rf"ft|feet|foot|['’′]|hq|hc|gp|dc|rf\b|reefer|尺|呎|high cube|{table.CONTAINER}", written, re.IGNORECASE)
    ):
        return None
    if count.isdigit() and match["size"] and not re.search(r"[x×*х个個]|of|\d\s+\d", written, re.IGNORECASE):
        return None
    if pattern.USUAL.search(before) or re.search(r"\b(?:is|are) (?:that|this|it|those|they)\s$", before, re.IGNORECASE):
        return None
    if count == "full" and not match["size"] and written.lower().endswith("s"):
        return None  # "full containers only"
    article = count in ("a", "an", "une", "una", "uma", "um", "un", "ein", "einen", "one", "full")
    if article and (
        re.search(
            r"(?:how many|many\b[^.\n]{0,25}|pcs|pieces|fit|load|fits|\bper|\bin|\bto|\bwith|\bof|into|combien|\bpor|\bpar|wie viel|enter|"
            r"to fill|fill|fechar|\bcaben)\s{0,2}(?:in|into|para|en|per|por|par|a|one)?\s{0,2}$",
            before,
            re.IGNORECASE,
        )
    ):
        return None
    if pattern.ASKED.search(before[-30:]) and not count.isdigit():
        return None
    if re.search(r"\b(?:second|first|last|per|each|every|in|into|inside|within|load(?:ed|s)?)\s$", before, re.IGNORECASE) or (
        article and count == "one" and re.search(r"\.\s?$|^\s*$", before) and not size
    ):
        return None
    count = match["lo"] or count
    value = number_of(count) if count.isdigit() else Decimal(table.NUMBERS.get(fold(count), 1))
    if not value:
        return None
    unit = (
        "container"
        if not size
        else (f"{size}hq container" if kind in ("hq", "hc", "high cube") or "高" in written else f"{size}ft container")
    )
    return Found(match.start(), match.end(), value, unit)
