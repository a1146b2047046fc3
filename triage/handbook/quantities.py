"""Amounts of goods the buyer wants (gold convention 2): numerals, number words, ranges, tiers, containers.

Not amounts: dimensions, dates, prices, percentages, telephone and model numbers, what a container loads, minimum
quantities asked for, damaged pieces, shops and people. A range gives its lower bound; the upper one is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from itertools import islice, pairwise

from triage.handbook.passages import Passage, capped
from triage.handbook.tables import quantity_patterns as pattern
from triage.handbook.tables import units as table
from triage.handbook.wordforms import UNSPACED, fold, stem
from triage.terms import Product, Quantity, Span

_MOST = 1500  # numbers of one passage that are looked at


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    value: Decimal
    unit: str | None
    upper: Decimal | None = None
    product: int | None = None


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
    for number, passage in enumerate(map(capped, passages)):
        mine = [
            (span.start - passage.start, span.end - passage.start, index)
            for span, index in named
            if span.part == passage.part and passage.start <= span.start < passage.start + len(passage.text)
        ]
        here = _in_text(passage.text.translate(pattern.DIGITS), mine, nouns, selling_units)
        for found in here:
            product = found.product if found.product is not None else _nearest(found, mine, passage.text, len(products))
            same = [q for q in result if q.value == found.value and (q.unit == found.unit or not q.unit or not found.unit)]
            if same and (number > 0 or any(q.product == product or product is None or q.product is None for q in same)):
                continue
            result.append(Quantity(found.value, found.unit, passage.span(found.start, found.end), found.upper, product))
    return tuple(result)


def _in_text(text: str, products: list[tuple[int, int, int | None]], nouns: frozenset[str], selling_units: frozenset[str]) -> list[_Found]:
    found: list[_Found] = []
    taken: list[tuple[int, int]] = [(start, end) for start, end, _ in products]

    def free(start: int, end: int) -> bool:
        return all(end <= a or start >= b for a, b in taken[-400:])

    low = text.lower()
    for match in pattern.CONTAINER.finditer(text) if any(sign in low for sign in pattern.CONTAINER_SIGNS) else ():
        container = _container(match, text)
        if container and free(match.start(), match.end()):
            found.append(container)
            taken.append((match.start(), match.end()))
    for match in pattern.DOZEN.finditer(text) if any(word in low for word in table.DOZENS) else ():
        if free(match.start(), match.end()) and not re.match(r"s? of (?:times|people)", text[match.end() :]):
            count = _value(match["n"]) if match["n"] else None
            if match["n"] or match["dozen"].casefold() in ("dozens",):
                found.append(_Found(match.start(), match.end(), count or Decimal(1), table.DOZENS[match["dozen"].casefold()]))
                taken.append((match.start(), match.end()))
    for match in (*pattern.HAN.finditer(text), *pattern.KOREAN.finditer(text)) if UNSPACED.search(text) else ():
        groups = match.groupdict()
        value = _han(groups["han"]) if groups.get("han") else Decimal(table.KOREAN[groups["word"]])
        if (
            value
            and value > 0
            and free(match.start(), match.end())
            and text[match.start() - 1 : match.start()] not in ("每", "第", "哪", "这", "這", "那")
        ):
            if (
                value == 1
                and groups.get("han")
                and not re.search(r"样|樣|要|买|買|订|訂|ordering", text[max(0, match.start() - 6) : match.end() + 6])
            ):
                continue
            found.append(_Found(match.start(), match.end(), value, groups["counter"]))
            taken.append((match.start(), match.end()))
    starts = {start: (end, index) for start, end, index in products}
    for one in (*_tiers(text, starts, nouns, selling_units), *_behind_products(text, products)):
        if free(one.start, one.end):
            found.append(one)
            taken.append((one.start, one.end))
    for match in islice(pattern.NUMBER.finditer(text), _MOST):
        if free(match.start("low"), match.end("low")):
            numeral = _numeral(match, text, starts, nouns, selling_units)
            if numeral:
                found.append(numeral)
                taken.append((numeral.start, numeral.end))
    for begin, end in _spelled_out(text):
        if free(begin, end):
            worded = _worded(begin, end, text, starts, nouns)
            if worded:
                found.append(worded)
    return sorted(found, key=lambda one: one.start)


def _tiers(text: str, starts: dict[int, tuple[int, int | None]], nouns: frozenset[str], selling: frozenset[str]) -> list[_Found]:
    """Several amounts before one unit: "500 / 1,000 / 3,000 pcs", "1k, 2k and 5k mugs"."""
    found: list[_Found] = []
    for match in pattern.TIER.finditer(text):
        numbers = [(one, _value(one["low"], one["scale"])) for one in pattern.ONE_OF.finditer(text, match.start(), match.end())]
        values = [value for _, value in numbers if value]
        if len(values) < 2 or len(values) != len(numbers) or min(values) < 2:
            continue
        rising = all(low < high for low, high in pairwise(values))
        before, after = text[max(0, match.start() - 60) : match.start()], text[match.end() : match.end() + 80]
        if not rising or values[-1] > 200 * values[0] or (len(values) == 2 and values[0] < 20) or pattern.BUSY_BEFORE.search(before):
            continue
        labelled = bool(pattern.LABEL_BEFORE.search(before))
        counted = _counted(after, match.end(), starts, nouns, selling, labelled)
        if counted is None and min(values) < 10:
            continue
        if counted is None and not labelled and not pattern.PRICED.search(before):
            continue
        if counted is not None and (
            pattern.RATE_AFTER.match(text[counted[1] : counted[1] + 60]) or (pattern.NOT_AFTER.match(after) and not counted[3])
        ):
            continue
        unit, product = (counted[0], counted[2]) if counted else (None, None)
        found.extend(_Found(one.start(), one.end(), value, unit, None, product) for one, value in numbers if value)
    return found


def _behind_products(text: str, products: list[tuple[int, int, int | None]]) -> list[_Found]:
    """An amount behind what it counts: "WS-9603 x 300", "mugs: 500", a table cell of its own."""
    found: list[_Found] = []
    for _, end, index in products[:200]:
        match = pattern.BEHIND.match(text, end)
        if match is None:
            # The last cell of a table row: "| MG-1 | mug | red | 500 |".
            line_end = text.find("\n", end)
            line = text[end : line_end if line_end >= 0 else len(text)][:200]
            if "|" in line:
                cells = list(re.finditer(r"\|\s{0,4}(\d[\d.,' ]{0,8})\s{0,4}(?=\||$)", line))
                if len(cells) == 1 and (value := _value(cells[0][1].strip())) and value == value.to_integral_value():
                    found.append(
                        _Found(end + cells[0].start(1), end + cells[0].start(1) + len(cells[0][1].rstrip()), value, None, None, index)
                    )
            continue
        value = _value(match["low"], match["scale"])
        if value and value == value.to_integral_value() and not 1990 <= value <= 2035:
            found.append(_Found(match.start("low"), match.end("scale") if match["scale"] else match.end("low"), value, None, None, index))
    return found


def _numeral(
    match: re.Match[str], text: str, starts: dict[int, tuple[int, int | None]], nouns: frozenset[str], selling: frozenset[str]
) -> _Found | None:
    low, end = _value(match["low"], match["scale"]), match.end()
    high = _value(match["high"], match["scale2"]) if match["high"] else None
    if match["scale2"] and not match["scale"] and low is not None and high is not None and low < high / 100:
        low = _value(match["low"], match["scale2"])
    either = re.search(r"\d\S{0,9}\s?(?:or|ou|oder|o)\s?\d", match.group())
    if either and low is not None and high is not None and low >= 50:
        high = None  # "500 or 1,000 pcs" are two tiers, read by `_tiers`; here only the first is left
    if high is not None and (low is None or high <= low):
        high, end = None, match.end("scale") if match["scale"] else match.end("low")
    if low is None or low <= 0 or low > 500_000_000:
        return None
    before = text[max(0, match.start() - 60) : match.start()]
    after = text[end : end + 80]
    labelled = bool(pattern.LABEL_BEFORE.search(before))
    if pattern.BUSY_BEFORE.search(before) or (pattern.NOT_AFTER.match(after) and not pattern.PIECES.match(after)):
        return None
    counted = _counted(after, end, starts, nouns, selling, labelled)
    if counted is None:
        if labelled and not pattern.RATE_AFTER.match(after):
            return _Found(match.start(), end, low, None, high)
        tier = re.search(r"(?:\bà|\bje|\bof|\beach|及|和|/|,|&|\band|\by|\bet|\bund|\be)\s?$", before)
        if re.search(r"(?:\bà|\bje|\bzu je)\s$", before) and low >= 10 and re.match(r"\s*(?:$|[\n.,;])", after):
            return _Found(match.start(), end, low, None, high)
        if tier and re.match(r"\s?(?:each\b|chacun|cada uno|jeweils)", after, re.IGNORECASE):
            return _Found(match.start(), end, low, None, high)
        return None
    unit, stop, product, piece_like = counted
    if not labelled and pattern.NOT_BEFORE.search(before) and not ((piece_like or unit) and _soft(before)):
        return None
    if not piece_like and re.search(r"\b(?:on|of the)\s$", before, re.IGNORECASE):
        return None
    if re.search(
        r"\b(?:stadium|arena|theatre|theater|hall|cinema|hotel|venue|restaurant|estadio|stade|stadion)\b[^.\n,;]{0,25}\(\s?$",
        before,
        re.IGNORECASE,
    ):
        return None
    rest = text[stop : stop + 60]
    if re.match(r"\s(?:street|str\b|road|avenue|lane)", rest, re.IGNORECASE):
        return None
    if re.match(r"/[^\W\d_]|\s?\d{1,2}\s?[箱盒]", rest) or re.search(r"[脚個个件][1-9]$", before + match["low"]):
        return None
    if pattern.RATE_AFTER.match(rest) or pattern.BROKEN_AFTER.match(rest) or pattern.ASKED.search(before[-25:]):
        return None
    return _Found(match.start(), stop, low, unit, high, product)


def _soft(before: str) -> bool:
    """Words that often stand before a number that is no amount, but not when a unit follows: "for Lot 1: 500 pcs"."""
    return bool(pattern.SOFT_BEFORE.search(before))


def _counted(
    after: str, end: int, starts: dict[int, tuple[int, int | None]], nouns: frozenset[str], selling: frozenset[str], labelled: bool
) -> tuple[str | None, int, int | None, bool] | None:
    """What the number counts: (unit, end, product, it is a unit word)."""
    counter = pattern.COUNTER_AFTER.match(after)
    if counter:
        return counter["counter"], end + counter.end(), None, True
    unit = pattern.UNIT_AFTER.match(after)
    if unit:
        written = fold(unit["unit"]).rstrip(".")
        singular = table.UNITS.get(written) or table.UNITS.get(fold(unit["unit"]))
        if singular and not (
            len(written) <= 2 and unit["unit"] != unit["unit"].lower() and written not in ("pc", "kg", "mt", "m2", "no", "ea")
        ):
            allowed = (
                singular not in table.MEASURES
                or labelled
                or any(stem(unit_) == stem(singular) or table.UNITS.get(unit_) == singular for unit_ in selling)
            )
            of_goods = re.match(r"\s(?:of|de|di)\s", after[unit.end() : unit.end() + 6])
            if allowed or of_goods:
                return table.SHOWN.get(singular, singular), end + unit.end(), None, True
            return None
    if re.match(r"[ \t]*\n[ \t]*[-*•·–\d]", after):
        return None
    for start, (_, index) in starts.items():
        if end <= start <= end + 26 and _close(after[: start - end]):
            return None, end, index, False
    words = re.match(r"((?:[ \t]{0,2}\n?[ \t]{0,2}[^\W\d_]{1,20}[-'’]?){1,4})", after)
    if words and nouns:
        for word in re.finditer(r"[^\W\d_]{2,20}", words[1]):
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
        not re.search(r"[.;:!?\n()|]|,\s", between.strip("\n "))
        and len(between.split()) <= 3
        and not re.search(r"\b(?:for|in|and|with|per|to)\b", between)
    )


def _singular(word: str) -> str:
    lower = word.lower()
    if lower.isascii() and lower.endswith("s") and not lower.endswith("ss"):
        return lower[:-1]
    return table.UNITS.get(fold(word), lower)


def _spelled_out(text: str) -> list[tuple[int, int]]:
    """Where numbers are written in words: "two hundred and fifty", "fünf"."""
    found: list[tuple[int, int]] = []
    last: tuple[int, int] | None = None
    for match in pattern.LETTERS.finditer(text):
        word = match.group()
        if len(word) > 16:
            continue
        folded = fold(word)
        known = folded in table.NUMBERS
        if last and text[last[1] : match.start()] in (" ", "-") and (known or folded in table.SCALES or folded in pattern.JOINS):
            last = (last[0], match.end() if folded not in pattern.JOINS else last[1])
            if folded not in pattern.JOINS:
                found[-1] = last
            else:
                last = (last[0], match.end())
        elif known:
            last = (match.start(), match.end())
            found.append(last)
        else:
            last = None
    return [
        (begin, end) for begin, end in found if text[begin - 1 : begin] not in ("'", "’", "-") and text[end : end + 1] not in ("'", "’")
    ]


def _worded(begin: int, end: int, text: str, starts: dict[int, tuple[int, int | None]], nouns: frozenset[str]) -> _Found | None:
    value = _spelled(text[begin:end])
    if value is None:
        return None
    after = text[end : end + 80]
    before = text[max(0, begin - 40) : begin]
    if (
        pattern.NOT_AFTER.match(after)
        or pattern.ASKED.search(before[-25:])
        or pattern.BUSY_BEFORE.search(before)
        or pattern.NOT_BEFORE.search(before)
    ):
        return None
    counted = _counted(after, end, starts, nouns, frozenset(), labelled=False)
    if counted is None:
        return None
    unit, stop, product, piece_like = counted
    if value == 1 and (
        piece_like is False
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
    if pattern.RATE_AFTER.match(rest) or pattern.BROKEN_AFTER.match(rest):
        return None
    return _Found(begin, stop, value, unit, None, product)


def _container(match: re.Match[str], text: str) -> _Found | None:
    size = match["size"] or match.groupdict().get("size2")
    kind = (match["type"] or match.groupdict().get("type2") or "").lower()
    written = match.group()
    count = match["n"].casefold()
    before = text[max(0, match.start() - 40) : match.start()]
    if (
        size
        and not match["plain"]
        and not re.search(rf"ft|feet|foot|['’′]|hq|hc|gp|dc|尺|呎|high cube|{table.CONTAINER}", written, re.IGNORECASE)
    ):
        return None
    if count.isdigit() and match["size"] and not re.search(r"[x×*х]|of|\d\s+\d", written, re.IGNORECASE):
        return None
    article = count in ("a", "an", "une", "una", "uma", "um", "un", "ein", "einen", "one", "full")
    if article and (
        re.search(
            r"(?:how many|many\b[^.\n]{0,25}|pcs|pieces|fit|load|fits|\bper|\bin|into|combien|\bpor|\bpar|wie viel|enter|"
            r"to fill|fill|fechar|\bcaben)\s{0,2}(?:in|into|para|en|per|por|par|a|one)?\s{0,2}$",
            before,
            re.IGNORECASE,
        )
    ):
        return None
    if pattern.ASKED.search(before[-30:]) and not count.isdigit():
        return None
    if re.search(r"\b(?:second|first|last|per|each|every|in|into|load(?:ed|s)?)\s$", before, re.IGNORECASE) or (
        article and count == "one" and re.search(r"\.\s?$|^\s*$", before) and not size
    ):
        return None
    value = _value(count) if count.isdigit() else Decimal(table.NUMBERS.get(fold(count), 1))
    if not value:
        return None
    unit = "container" if not size else (f"{size}hq container" if kind in ("hq", "hc", "high cube") else f"{size}ft container")
    return _Found(match.start(), match.end(), value, unit)


def _nearest(found: _Found, products: list[tuple[int, int, int | None]], text: str, count: int) -> int | None:
    """The product the amount belongs to: the next one in the same line, else the one before it, else the only one."""
    line_start = text.rfind("\n", 0, found.start) + 1
    line_end = text.find("\n", found.end)
    line_end = len(text) if line_end < 0 else line_end
    same = [(start, end, index) for start, end, index in products if line_start <= start < line_end]
    if same:
        after = [entry for entry in same if entry[0] >= found.start]
        nearest = min(after or same, key=lambda entry: abs(entry[0] - found.start))
        return nearest[2]
    if count == 1:
        return 0
    earlier = [entry for entry in products if entry[0] < found.start]
    return max(earlier, key=lambda entry: entry[0])[2] if earlier and found.start - max(entry[1] for entry in earlier) < 200 else None


@lru_cache(maxsize=4096)
def _value(written: str | None, scale: str | None = None) -> Decimal | None:
    """A numeral as people write it: 1,000 / 1.000 / 1 000 / 1'000 / 1,5 (k) / 1,00,000."""
    if not written:
        return None
    folded = fold(written)
    if folded in table.NUMBERS:
        value: Decimal | None = Decimal(table.NUMBERS[folded])
    elif not written[0].isdigit():
        return Decimal(1)
    else:
        if re.fullmatch(r"\d{1,3}(?:[ ,.']\d{3}){1,3}|\d{1,3}(?:,\d{2}){1,2},\d{3}", written) and not written.startswith("0"):
            plain = re.sub(r"[ ,.']", "", written)
        else:
            plain = written.replace(",", ".").replace("'", "").replace(" ", "")
        try:
            value = Decimal(plain)
        except InvalidOperation:
            return None
    if scale and value is not None:
        word = fold(scale).strip(" .")
        value *= table.SCALES.get(word, 0) or table.HAN_SCALES.get(word, 1)
    return value


def _spelled(written: str) -> Decimal | None:
    """ "two hundred and fifty" -> 250."""
    total, current = 0, 0
    for word in re.findall(r"[^\W\d_]+", fold(written)):
        if word in ("and", "y", "e", "und", "et"):
            continue
        if word in table.NUMBERS:
            current += table.NUMBERS[word]
        elif word in table.SCALES:
            current = max(1, current) * table.SCALES[word]
            if table.SCALES[word] >= 1000:
                total, current = total + current, 0
    total += current
    return Decimal(total) if 0 < total < 10_000_000 else None


def _han(written: str) -> Decimal | None:
    """一百二十 -> 120, 两千 -> 2000."""
    total, section, digit = 0, 0, 0
    for char in written:
        if char in table.HAN_DIGITS:
            digit = table.HAN_DIGITS[char]
        else:
            scale = table.HAN_SCALES[char]
            if scale == 10_000:
                total, section, digit = (total + section + digit) * scale, 0, 0
            else:
                section, digit = section + (digit or 1) * scale, 0
    return Decimal(total + section + digit)
