"""Amounts of goods the buyer wants (gold convention 2): numerals, number words, ranges, tiers, containers.

Not amounts: dimensions, dates, prices, percentages, telephone and model numbers, what a container loads, minimum
quantities asked for, damaged pieces, shops and people. A range gives its lower bound; the upper one is kept.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import islice, pairwise

from triage.handbook import counting
from triage.handbook.amount_lists import Found, behind_products, columns, container, garment_sizes, last_in_line, samples, sized
from triage.handbook.amount_rows import doubtful, told_by_neighbours
from triage.handbook.amount_sense import coordinated, further, senseless, without_amounts
from triage.handbook.amount_turns import alike, given_free, listed, no_amount, summed, total_row, turns
from triage.handbook.characters import exchanged
from triage.handbook.contents import is_content
from triage.handbook.joined_figures import set_apart
from triage.handbook.lengths import is_measure, told_by_build
from triage.handbook.numerals import han, number_of, spelled, spelled_out
from triage.handbook.order_numbers import names_an_order
from triage.handbook.passages import Passage, capped
from triage.handbook.tables import amount_passing as passing
from triage.handbook.tables import amount_signs as sign
from triage.handbook.tables import quantity_patterns as pattern
from triage.handbook.tables import units as table
from triage.handbook.tables.lengths import FURTHER_SORT, START_WITH
from triage.handbook.tables.no_goods import NO_GOODS
from triage.handbook.told_apart import SORT_OF
from triage.handbook.wordforms import UNSPACED, fold, stem
from triage.terms import Product, Quantity, Span

_NEAR = 260  # characters within which amounts speak of each other
_MOST = 1500  # numbers of one passage that are looked at
_PIECES = frozenset(("pc", "piece", "unit", "ea", "no"))
_EITHER = re.compile(r"\d\S{0,9}\s?(?:or|ou|oder|o)\s?\d")
_TIMES = re.compile(r"\s?[x×*]\s?")
_GLUED = re.compile(r"[A-Za-z]{1,6}")
_CLOSED = re.compile(r"[-–—:=|]\s{0,2}$")
_SAME = 60  # earlier places of the same amount that are looked at


def find_quantities(
    passages: Iterable[Passage],
    products: Sequence[Product] = (),
    nouns: frozenset[str] = frozenset(),
    selling_units: frozenset[str] = frozenset(),
    places: Sequence[tuple[Span, int | None]] | None = None,
) -> tuple[Quantity, ...]:
    """The amounts wanted in all passages; what a later passage (the subject) repeats is left out.

    `places` are all places where `products` are named again (index None: some product); `nouns` are stems of
    what the seller counts ("chair", "seat"); `selling_units` those of the catalogue.
    """
    named = [(product.span, index) for index, product in enumerate(products)] if places is None else list(places)
    result: list[Quantity] = []
    bodies: list[str] = []
    at_value: dict[Decimal, list[int]] = {}  # places in `result`
    for number, passage in enumerate(map(capped, passages)):
        mine = [
            (span.start - passage.start, span.end - passage.start, index)
            for span, index in named
            if span.part == passage.part and passage.start <= span.start < passage.start + len(passage.text)
        ]
        here = _in_text(set_apart(exchanged(passage.text, pattern.DIGITS)), mine, nouns, selling_units)
        here = [one for one in here if not names_an_order(passage.text, one.start, one.end, one.unit)]
        here = [one for one in here if not (_restated(one, here, passage.text) or total_row(one, here, passage.text))]
        items: dict[int, bool] = {}  # by the start of a line
        earlier, bodies = bodies, [*bodies, passage.text]
        for found in here:
            product = found.product if found.product is not None else _nearest(found, here, mine, passage.text, len(products))
            same = [q for q in (result[at] for at in at_value.get(found.value, ())[-_SAME:]) if alike(q.unit, found.unit)]
            if passage.part == "subject" and (
                _is_sum(found, result)
                or any(
                    result[at].span.part != "subject" and counting.pieces(result[at].unit) and counting.pieces(found.unit)
                    for at in at_value.get(found.value, ())[-_SAME:]
                )
                or _is_dismissed(found, passage.text[found.start : found.end], earlier)
            ):
                continue
            if same and found.unit is None and sign.AT.search(passage.text[max(0, found.start - 8) : found.start]):
                continue  # "unit cost at 5k / 10k" of what was said to be 5,000 before
            if number > 0 and len(same) == 1 and same[0].unit == "container" and found.unit and found.unit.endswith(" container"):
                place = result.index(same[0])
                result[place] = replace(same[0], unit=found.unit)  # a later field gives the size
                continue
            if number > 0 and len(same) == 1 and found.unit and table.COUNTED_AS.get(same[0].unit or "") == found.unit:
                place = result.index(same[0])
                result[place] = replace(same[0], unit=found.unit)  # the form's field says "set" where the message counts 세트
                continue
            if same and (number > 0 or any(q.product == product or product is None or q.product is None for q in same)):
                before = [q.span.start - passage.start for q in same if q.span.part == passage.part]
                if number > 0 or not before or not all(_apart(at, found.start, here, passage.text, items) for at in before):
                    continue
            at_value.setdefault(found.value, []).append(len(result))
            result.append(Quantity(found.value, found.unit, passage.span(found.start, found.end), found.upper, product))
    return tuple(result)


def _apart(one: int, other: int, here: Sequence[Found], text: str, items: dict[int, bool]) -> bool:
    """The same amount again for another size: in another item of a list, or in one line with sizes between."""
    first, second = text.rfind("\n", 0, one) + 1, text.rfind("\n", 0, other) + 1
    if first == second:
        if other - one < 90 and pattern.A_SIZE.search(text, one, other) and pattern.A_SIZE.search(text[other : other + 40]):
            return True
        if other - one < 60 and all(pattern.SIZE_LABEL.search(text[max(0, at - 8) : at]) for at in (one, other)):
            return True
        if other - one < 60 and pattern.A_SIZE.search(text, one, other) and FURTHER_SORT.search(text[one:other]):
            return True
        return other - one < 60 and bool(pattern.NEXT_SORT.search(text, one, other))
    for start in (first, second):
        if start not in items:
            items[start] = _is_item(start, text, here)
    return items[first] and items[second]


def _is_item(start: int, text: str, here: Sequence[Found]) -> bool:
    """The line is one of a list: it bears a mark or bars, or its neighbour gives an amount too."""
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    if end - start > 160:
        return False
    line = text[start:end]
    if re.match(r"[ \t]{0,6}(?:[-*•·–●▪]|\(?\w{1,2}[.)、])\s?", line) or "|" in line or "\t" in line:
        return True
    previous, following = text.rfind("\n", 0, max(0, start - 1)) + 1, text.find("\n", end + 1)
    following = len(text) if following < 0 else following
    return any(previous <= one.start < start or end < one.start < following for one in here) and not re.search(r"(?<!\.)[.!?]\s+\S", line)


def _is_dismissed(found: Found, shown: str, bodies: Sequence[str]) -> bool:
    """The subject repeats a length that the body gives as a measure of the goods."""
    return found.unit in ("m", "meter") and any(shown in body for body in bodies)


def _is_sum(found: Found, earlier: Sequence[Quantity]) -> bool:
    """The subject gives the total of what the body lists."""
    same = [q.value for q in earlier if q.span.part == "body" and alike(q.unit, found.unit)]
    return len(same) >= 2 and sum(same) == found.value


def _restated(found: Found, here: Sequence[Found], text: str) -> bool:
    """Packs or a weight in brackets behind an amount: "6,480 pcs (180 cartons)", "3 containers (75 MT)"."""
    known = table.UNITS.get(fold(found.unit), found.unit) if found.unit else None
    return (
        known is not None
        and (known in table.HOLDERS or known in counting.BY_MEASURE or known in passing.ROLLED)
        and any(
            other is not found
            and 0 <= found.start - other.end <= 40
            and (mark := text[other.end : found.start].strip()) in ("(", "（", "=", "/")
            and not (mark == "/" and other.unit in (None, found.unit) and other.value < found.value)  # "3000 / 10000 bottles"
            for other in here
        )
    )


def _in_text(text: str, products: list[tuple[int, int, int | None]], nouns: frozenset[str], selling_units: frozenset[str]) -> list[Found]:
    found: list[Found] = []
    products = without_amounts(products, text)
    taken: list[tuple[int, int]] = [(start, end) for start, end, _ in products]

    def free(start: int, end: int) -> bool:
        return all(end <= a or start >= b for a, b in taken[-400:])

    low = text.lower()
    loads = pattern.CONTAINER_SIGNS.search(low) is not None
    for match in pattern.CONTAINER.finditer(text) if loads else ():
        load = container(match, text)
        if load and free(match.start(), match.end()):
            found.append(load)
            taken.append((match.start(), match.end()))
    for match in pattern.CONTAINERS_BEHIND.finditer(text) if loads else ():
        if (match["type"] or match["plain"]) and free(match.start(), match.end()):
            kind = f"{match['size']}{'hq' if (match['type'] or '').lower() in ('hq', 'hc', 'high cube', '하이큐브') else 'ft'} container"
            found.append(Found(match.start(), match.end(), Decimal(match["n"]), kind))
            taken.append((match.start(), match.end()))
    for match in pattern.DOZEN.finditer(text) if any(word in low for word in table.DOZENS) else ():
        if free(match.start(), match.end()) and not re.match(r"s? of (?:times|people)", text[match.end() :]):
            count = number_of(match["n"]) if match["n"] else None
            half = sign.HALF.search(text[max(0, match.start() - 10) : match.start("dozen")])
            if half:  # "half a dozen"
                found.append(Found(match.start("dozen") - len(half.group()), match.end(), Decimal(6), None))
                taken.append((match.start(), match.end()))
            elif match["n"] or match["dozen"].casefold() in ("dozens",):
                boxes = match["dozen"].casefold() == "dozen" and pattern.DUTCH.search(low)
                found.append(
                    Found(match.start(), match.end(), count or Decimal(1), "doos" if boxes else table.DOZENS[match["dozen"].casefold()])
                )
                taken.append((match.start(), match.end()))
    for match in (*pattern.HAN.finditer(text), *pattern.KOREAN.finditer(text)) if UNSPACED.search(text) else ():
        groups = match.groupdict()
        value = han(groups["han"]) if groups.get("han") else Decimal(table.KOREAN[groups["word"]])
        if (
            value
            and value > 0
            and free(match.start(), match.end())
            and text[match.start() - 1 : match.start()] not in ("每", "第", "哪", "这", "這", "那")
        ):
            if value == 1 and groups.get("han") and sign.ONE_PACK_OF.search(text[max(0, match.start() - 8) : match.start()]):
                continue  # "10片一盒": ten in a box
            if pattern.NO_PIECES.match(text, match.end()) or text[match.end() : match.end() + 1] in ("问", "問", "项", "項"):
                continue  # "两个价" are two prices
            if (
                value == 1
                and groups.get("han")
                and not pattern.ONE_MACHINE.search(text[max(0, match.start() - 2) : match.end() + 1])
                and (
                    not re.search(r"样|樣|要|买|買|订|訂|ordering", text[max(0, match.start() - 6) : match.end() + 6])
                    or re.match(
                        r"[^。，,\n]{0,4}(?:價|价|项目|項目|工程|客户|客戶|问题|問題|公司|集装箱|月|星期|工厂|工廠|朋友|酒店|小区|住宅|方案|报价|報價)",
                        text[match.end() :],
                    )
                )
            ):
                continue
            found.append(Found(match.start(), match.end(), value, groups["counter"]))
            taken.append((match.start(), match.end()))
    starts = {start: (end, index) for start, end, index in products}
    for one in samples(text) if pattern.SAMPLE_SIGNS.search(low) else ():
        if free(one.start, one.end):
            found.append(one)
            taken.append((one.start, one.end))
    figures = pattern.DIGIT.search(text) is not None
    in_rows = (*sized(text), *garment_sizes(text), *_tiers(text, starts, nouns, selling_units)) if figures else ()
    for one in (
        *columns(text),
        *told_by_neighbours(text, products),
        *in_rows,
        *further(text),
        *told_by_build(text),
        *behind_products(text, products),
        *turns(text),
    ):
        if free(one.start, one.end):
            found.append(one)
            taken.append((one.start, one.end))
    for first in islice(pattern.NUMBER.finditer(text), _MOST) if figures else ():
        for match in _parts(first, text):
            if free(match.start("low"), match.end("low")):
                numeral = _numeral(match, text, starts, nouns, selling_units)
                if numeral:
                    found.append(numeral)
                    taken.append((numeral.start, numeral.end))
    for match in pattern.SAMPLE_SPELLED.finditer(text):
        if free(match.start(), match.end()):
            found.append(Found(match.start(), match.end(), Decimal(1), None))
            taken.append((match.start(), match.end()))
    for begin, end in spelled_out(text):
        if free(begin, end):
            worded = _worded(begin, end, text, starts, nouns)
            if worded:
                found.append(worded)
    found.extend(last_in_line(text, products, found))
    found.extend(coordinated(text, products, found))
    found.extend((*listed(text, found), *given_free(text, products, found)))
    found = summed(text, found)
    found.sort(key=lambda one: one.start)
    del found[_MOST:]  # counts in words and Chinese ones came on top
    begins = [one.start for one in found]
    ends = {end + space for _, end, _ in products for space in (0, 1)}
    return [
        one
        for place, one in enumerate(found)
        if not senseless(one, found[place + 1] if place + 1 < len(found) else None, text)
        and not is_measure(place, found, products, text)
        and not is_content(place, found, products, text)
        and not no_amount(one, found, text)
        and not doubtful(one, found[bisect_left(begins, one.start - _NEAR) : bisect_left(begins, one.end + _NEAR)], text, one.start in ends)
    ]


def _parts(match: re.Match[str], text: str) -> Iterable[re.Match[str]]:
    """The match; of what is no range ("autumn 2026 - 240,000 bottles", "DIN 934 - 5,000 pcs") both numbers by themselves."""
    low, high = number_of(match["low"], match["scale"]), number_of(match["high"], match["scale2"]) if match["high"] else None
    if (
        match["high"]
        and pattern.SIZE_BEFORE.search(text[max(0, match.start() - 16) : match.start()])
        and re.search(r"\s[-–—]\s", match.group())
    ):
        second = pattern.NUMBER.whole.match(text, match.start("high"))  # "M10 x 50 - 4.000 Stk", "size 42 - 60 pairs"
        return (second,) if second else ()
    if (
        match["high"]
        and sign.OF_NUMBERS.search(text[max(0, match.start() - 40) : match.start()])
        and re.search(r"\s[-–—]\s", match.group())
    ):
        second = pattern.NUMBER.whole.match(text, match.start("high"))  # "Fig. 7, 13, 22, 79 - 200 pcs each"
        return (second,) if second else ()
    if (
        match["high"]
        and pattern.ITEM_DASH.match(match.group())
        and not text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip()
    ):
        second = pattern.NUMBER.whole.match(text, match.start("high"))  # "1- 4 pcs to Izmir" above "2- ..."
        if second and re.search(rf"(?:^|\n)[ \t]*(?:{int(low or 0) + 1}|{int(low or 0) - 1})-[ \t]", text):
            return (second,)
    year = low is not None and 1990 <= low <= 2035 and match["low"].isdigit() and high is not None and not 1 < high / low <= 10
    if match["high"] and low is None:
        second = pattern.NUMBER.whole.match(text, match.start("high"))  # "3000K - 150 rolls"
        return (second,) if second else ()
    if match["high"] and low and high and counting.two_numbers(match, low, high, text[max(0, match.start() - 12) : match.start()]):
        second = pattern.NUMBER.whole.match(text, match.start("high"))
        return (second,) if second else ()
    if high is None or low is None or not (year or high <= low or (low and high / low > 200 and not match["scale2"])):
        return (match,)
    second = pattern.NUMBER.whole.match(text, match.start("high"))
    return tuple(one for one in (None if year else match, second) if one is not None)


def _tiers(text: str, starts: dict[int, tuple[int, int | None]], nouns: frozenset[str], selling: frozenset[str]) -> list[Found]:
    """Several amounts before one unit: "500 / 1,000 / 3,000 pcs", "1k, 2k and 5k mugs"."""
    found: list[Found] = []
    for match in pattern.TIER.finditer(text):
        numbers = [(one, number_of(one["low"], one["scale"])) for one in pattern.ONE_OF.finditer(text, match.start(), match.end())]
        values = [value for _, value in numbers if value]
        if len(values) < 2 or len(values) != len(numbers) or min(values) < 2:
            continue
        rising = all(low < high for low, high in pairwise(values))
        before, after = text[max(0, match.start() - 60) : match.start()], text[match.end() : match.end() + 80]
        if (
            not rising
            or any(high < low * Decimal("1.1") for low, high in pairwise(values))
            or values[-1] > 200 * values[0]
            or (len(values) == 2 and values[0] < 20)
            or pattern.BUSY_BEFORE.search(before, text)
        ):
            continue
        labelled = bool(pattern.LABEL_BEFORE.search(before, text))
        counted = counting.counted(after, match.end(), starts, nouns, selling, labelled)
        if counted is None and min(values) < 10:
            continue
        if counted is None and not labelled and not pattern.PRICED.search(before):
            continue
        if counted is not None and (
            pattern.RATE_AFTER.match(text[counted[1] : counted[1] + 60]) or (pattern.NOT_AFTER.match(after) and not counted[3])
        ):
            continue
        unit, product = (counted[0], counted[2]) if counted else (None, None)
        found.extend(Found(one.start(), one.end(), value, unit, None, product) for one, value in numbers if value)
    return found


_TIER_BEFORE = re.compile(r"(?:\bà|\bje|\bof|\beach|及|和|/|,|&|\band|\by|\bet|\bund|\be)\s?$")
_EACH_BEFORE = re.compile(r"(?:\bà|\bje|\bzu je)\s$")


def _numeral(
    match: re.Match[str], text: str, starts: dict[int, tuple[int, int | None]], nouns: frozenset[str], selling: frozenset[str]
) -> Found | None:
    low, end = number_of(match["low"], match["scale"]), match.end()
    high = number_of(match["high"], match["scale2"]) if match["high"] else None
    if match["scale2"] and not match["scale"] and low is not None and high is not None and low < high / 100:
        low = number_of(match["low"], match["scale2"])
    either = _EITHER.search(match.group())
    if either and low is not None and high is not None and low >= 50:
        high = None  # "500 or 1,000 pcs" are two tiers, read by `_tiers`; here only the first is left
    if high is not None and (low is None or high <= low):
        high, end = None, match.end("scale") if match["scale"] else match.end("low")
    if low is None or low <= 0 or low > 500_000_000:
        return None
    before = text[max(0, match.start() - 60) : match.start()]
    after = text[end : end + 80]
    if after[:1] in ("'", "’") and (share := sign.SHARE.match(after)):  # "5'er adet": five of each
        end, after = end + share.end(), after[share.end() :]
    labelled = bool(pattern.LABEL_BEFORE.search(before, text))
    times = _TIMES.match(after)
    if times and end + times.end() in starts and low == low.to_integral_value():
        return Found(match.start(), end, low, None, high, starts[end + times.end()][1])
    if times and low >= 2 and low == low.to_integral_value() and not before.rpartition("\n")[2].strip(" \t*•-"):
        thing = re.match(r"([^\W\d_]{3,20})(?![^\W_])", after[times.end() :])
        if thing and fold(thing[1]) not in NO_GOODS:  # "12 x spectacle blind"
            return Found(match.start(), end, low, None, high)
    if low < 100 and not match["scale"] and counting.serial(match, low, end, text):
        return None
    if pattern.LIST_MARK.match(after) and not match["scale"] and low < 100 and not before.rpartition("\n")[2].strip(" \t(*-•"):
        return None
    sample = pattern.SAMPLE_AFTER.match(after, text)
    if (
        sample
        and low <= 500
        and low == low.to_integral_value()
        and not pattern.ASKED.search(before[-25:])
        and not pattern.BUSY_BEFORE.search(before, text)
    ):
        return Found(match.start(), end + sample.end(), low, None, high)
    if pattern.BUSY_BEFORE.search(before, text) or (pattern.NOT_AFTER.match(after) and not pattern.PIECES.match(after)):
        return None
    glued = _GLUED.match(after)
    if (
        glued
        and not match["scale"]
        and fold(glued[0]) not in table.UNITS
        and fold(glued[0]) != "x"
        and end not in starts
        and stem(glued[0]) not in nouns
    ):
        return None  # "18PR"
    wanted = pattern.WANTED_BEFORE.search(before) is not None
    ordered = wanted or START_WITH.search(before, text) is not None
    counted = counting.counted(
        after,
        end,
        starts,
        nouns,
        selling,
        labelled,
        ordered,
        bool(_CLOSED.search(before)) and not pattern.PROPERTY.search(before),
    )
    if counted is None:
        if match["scale"] and low >= 500 and SORT_OF.match(after):
            return Found(match.start(), end, low, None, high)  # "20k plain and 20k printed"
        if counting.needed(before, after, low, wanted) and not pattern.NOT_BEFORE.search(before, text):
            packs = sign.PLAIN_PACKS.match(after)  # "5 dummy packs"
            return Found(match.start(), end, low, table.UNITS[fold(packs[1])] if packs and fold(packs[1]) in table.UNITS else None, high)
        if low >= 2 and ordered and pattern.FOR_AFTER.match(after) and not pattern.NOT_BEFORE.search(before, text):
            return Found(match.start(), end, low, None, high)
        if low >= 10 and counting.of_that(match["low"], before, after, text, ordered):
            return Found(match.start(), end, low, None, high)
        each = pattern.OF_EACH.match(after)
        changed = pattern.ENDS_HERE.match(after) and (
            (low >= 10 and (pattern.CHANGED_BEFORE.search(before) or ordered))
            or (low >= 50 and not (match["low"].isdigit() and 1990 <= low <= 2035) and pattern.JUST_NUMBER.search(before))
        )
        priced = low >= 50 and not (match["low"].isdigit() and 1990 <= low <= 2035) and pattern.AT_PRICE.match(after)
        if (each or changed or priced) and low == low.to_integral_value() and not pattern.NOT_BEFORE.search(before, text):
            return Found(match.start(), end, low, None, high)
        if labelled and not pattern.RATE_AFTER.match(after):
            return Found(match.start(), end, low, None, high)
        tier = _TIER_BEFORE.search(before)
        if _EACH_BEFORE.search(before) and low >= 10 and re.match(r"\s*(?:$|[\n.,;])", after):
            return Found(match.start(), end, low, None, high)
        if tier and re.match(r"\s?(?:each\b|chacun|cada uno|jeweils)", after, re.IGNORECASE):
            return Found(match.start(), end, low, None, high)
        return None
    unit, stop, product, piece_like = counted
    if product is not None and match["low"].isdigit() and 1990 <= low <= 2035 and after.lstrip()[:1] in ("-", "–", "—", ":"):
        return None  # "tea 2027 - mint, sage": a year
    measure = table.UNITS.get(fold(unit or "").strip("."), unit)
    if measure in counting.BY_MEASURE and low < 100 and before.endswith(" en ") and not ordered:
        return None  # "la maille 14 en 4,5 kg": its size
    if (
        measure in counting.BY_MEASURE
        and not START_WITH.search(before, text)
        and counting.pack_size(before, text[stop : stop + 40], low, measure, labelled)
    ):
        return None
    if measure in table.HOLDERS and low <= 60 and not labelled and pattern.FOR_BEFORE.search(before):
        return None
    if match["low"].isdigit() and len(match["low"]) >= 6 and not piece_like and not labelled:
        return None  # the number of an order or a delivery
    if unit and low != low.to_integral_value() and (unit == "no" or (low < 10 and table.UNITS.get(fold(unit), unit) in ("meter", "米"))):
        return None
    if not piece_like and (
        low != low.to_integral_value() or (low <= 20 and pattern.WITH_BEFORE.search(before) and not START_WITH.search(before, text))
    ):
        return None
    behind = any(0 <= match.start() - ended <= 1 for ended, _ in starts.values())  # "cake box 500 pcs": the box is the product
    if (
        not (labelled or behind)
        and pattern.NOT_BEFORE.search(before, text)
        and not (pattern.ARROW_BEFORE.search(before) or ((piece_like or unit) and counting.soft(before)))
    ):
        return None
    if not piece_like and re.search(r"\b(?:on|of the)\s$", before, re.IGNORECASE):
        return None
    if unit == "place" and re.search(r"\b(?:stadium|arena|stadion|estadio|stade)\s?$", before, re.IGNORECASE):
        return None
    doubled = re.match(r"/\s?([^\W\d_]{2,12})", text[stop : stop + 20])  # "Piece/Pieces", as trade platforms write
    if doubled and unit and table.UNITS.get(fold(doubled[1])) == table.UNITS.get(fold(unit), unit):
        stop += doubled.end()
    rest = text[stop : stop + 60]
    if pattern.NO_PIECES.match(rest) and unit and not unit.isascii():
        return None
    if before.rstrip().endswith(("(", "（")) and pattern.EACH_PACK.match(rest):
        return None
    if re.match(
        r"\s(?:street|str\b|road|avenue|lane)(?! ?(?:lights?|lamps?|lanterns?|lighting|luminaires?|signs?|studs?|furniture|sweepers?|bikes?|markers?|cones?|barriers?))",
        rest,
        re.IGNORECASE,
    ):
        return None
    if (
        (re.match(r"/\s?[^\W\d_]", rest) and not pattern.EACH_AFTER.match(rest))
        or re.match(r"\s?\d{1,2}\s?[箱盒]", rest)
        or re.search(r"[脚個个件][1-9]$", before + match["low"])
    ):
        return None
    if (
        pattern.RATE_AFTER.match(rest)
        or pattern.BROKEN_AFTER.match(rest)
        or pattern.SETTLED.match(rest)
        or pattern.ASKED.search(before[-25:])
    ):
        return None
    if (
        pattern.PACK_BEFORE.search(before)
        and product is None
        and not behind
        and not (measure in table.HOLDERS and re.search(r"(?:^|\s)\d{1,3}-[^\W\d_]{3,10}\b[^\n:]{0,30}:\s?$|[)\d]\s?:\s?$", before))
    ):
        return None
    weighed = text[stop - 1 : stop] == "." or measure in counting.WEIGHTY  # "20 tons. Packing in bags"
    if unit and not weighed and pattern.PACKS_AFTER.match(rest) and stop + 1 not in starts:
        return None
    if not labelled and pattern.STATE_BEFORE.search(before) and not ordered:
        return None
    if pattern.CHANGED_FROM.match(rest) and (
        rest.lstrip()[:1] in "から改" or re.search(r"\b(?:from|von|de|с|от)\s$", before, re.IGNORECASE)
    ):
        return None
    if table.UNITS.get(fold(unit or "").strip(" ."), unit) in ("kg", "meter", "liter") and (packed := pattern.PACK_AFTER.match(rest)):
        said = packed.group().strip().lower()  # "400 m / 800 m", "30,000 m per year"
        open_ = (said == "each" and not counting.holder_in(before)) or (said in ("/", "per") and pattern.NEXT_OR_YEAR.match(rest))
        if not open_ and not pattern.EACH_AFTER.match(rest.lstrip()):  # "7,000 kg / year"
            return None
    return Found(match.start(), stop, low, unit, high, product)


def _worded(begin: int, end: int, text: str, starts: dict[int, tuple[int, int | None]], nouns: frozenset[str]) -> Found | None:
    value = spelled(text[begin:end])
    if value is None:
        return None
    after = text[end : end + 80]
    direct = end + 1 in starts
    before = text[max(0, begin - 40) : begin]
    if (
        (pattern.NOT_AFTER.match(after) and not direct)
        or pattern.ASKED.search(before[-25:])
        or pattern.BUSY_BEFORE.search(before, text)
        or pattern.NOT_BEFORE.search(before, text)
        or (value <= 10 and passing.THE_ONES.match(after) and passing.THE_BEFORE.search(before))
    ):
        return None
    sample = pattern.SAMPLE_AFTER.match(after, text)
    if sample and value <= 100:
        return Found(begin, end + sample.end(), value, None)
    counted = counting.counted(after, end, starts, nouns, frozenset(), labelled=False)
    if counted is None:
        plain = fold(text[begin:end]) not in pattern.AMBIGUOUS
        return Found(begin, end, value, None) if plain and counting.needed(before, after, value) else None
    unit, stop, product, piece_like = counted
    if (fold(text[begin:end]) in pattern.AMBIGUOUS and (not piece_like or unit in ("length", "lot"))) or (
        value == 1 and pattern.ONE_AFTER.match(after)
    ):
        return None
    if value == 1 and (
        (piece_like is False or table.UNITS.get(unit or "", unit) in {"box", "set", "lot", "case", "pack", "place", "unit", "bag"})
        and product is None
        and not re.search(r"\b(?:order|buy|sample|just|only|need|want|ship|send|purchase)\b", before, re.IGNORECASE)
    ):
        return None
    if value == 1 and re.search(
        r"\b(?:this|that|which|the|any|no|every|each|per|in|as|is|second|price (?:of|for)|how much (?:is|for)|jedna)\s*$",
        before,
        re.IGNORECASE,
    ):
        return None
    rest = text[stop : stop + 60]
    if pattern.RATE_AFTER.match(rest) or pattern.BROKEN_AFTER.match(rest) or (value == 1 and re.match(r"\s(?:each|or)\b", rest)):
        return None
    return Found(begin, stop, value, unit, None, product)


def _nearest(found: Found, amounts: Sequence[Found], products: list[tuple[int, int, int | None]], text: str, count: int) -> int | None:
    """The product the amount belongs to: in the same line its partner, else the one before it, else the only one.

    A line that begins with a product says its amounts behind ("pens 20,000 pcs and notebooks 3,000 pcs"), one that begins
    with an amount says them before.
    """
    line_start = text.rfind("\n", 0, found.start) + 1
    line_end = text.find("\n", found.end)
    line_end = len(text) if line_end < 0 else line_end
    same = [(start, end, index) for start, end, index in products if line_start <= start < line_end]
    if same:
        begin = min((one.start for one in amounts if line_start <= one.start < line_end), default=found.start)
        behind = min(entry[0] for entry in same) < begin
        fitting = [entry for entry in same if (entry[0] < found.start) == behind]
        return min(fitting or same, key=lambda entry: abs(entry[0] - found.start))[2]
    if count == 1:
        return 0
    earlier = [entry for entry in products if entry[0] < found.start]
    return max(earlier, key=lambda entry: entry[0])[2] if earlier and found.start - max(entry[1] for entry in earlier) < 200 else None
