"""Amounts that their neighbours tell: "(16) weld neck flanges", "- 5000 -", "white 3000 black 2000", "from 20,000 to 24,000", "600 off"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import chain, islice, pairwise

from triage.handbook.amount_lists import Found
from triage.handbook.amount_turns import striped
from triage.handbook.numerals import number_of
from triage.handbook.screened import Near, Numbered, Opened, Rare
from triage.handbook.tables import amount_words as words
from triage.handbook.tables.function_words import FUNCTION_WORDS
from triage.handbook.tables.no_goods import NO_GOODS
from triage.handbook.tables.quantity_patterns import DIGIT, PLAIN, SAMPLE_SIGNS, SCALE
from triage.handbook.wordforms import UNSPACED, fold

_MOST = 200
_FIRST = re.compile(r"^[ \t*•-]{0,6}\((?P<low>\d{1,5})\)[ \t]{1,3}(?=\S)(?!\d{3}[-. ]\d{4})", re.MULTILINE)
_CELL = re.compile(
    rf"(?<=[^\W\d_)\"”])[ \t]{{1,3}}(?:[-–—/|;]|\.{{2,40}})[ \t]{{1,3}}(?P<low>{PLAIN})(?P<scale>{SCALE})?[ \t]{{1,3}}(?=(?:[-–—/|;])[ \t]{{1,3}}[^\W\d_])"
)
_COLOUR = rf"(?<![^\W_])(?:{words.COLOURS})"
_COLOUR_FIRST = Opened(
    rf"{_COLOUR}(?:\s?[:=x×-]\s?|\s)(?P<low>{PLAIN})(?P<scale>{SCALE})?(?![\d.,]?\d|[^\W_]|\s?(?:%|cm|mm|g\b|gsm))", re.IGNORECASE
)
_COLOUR_LAST = Near(rf"(?<![\w.,/-])(?P<low>{PLAIN})(?P<scale>{SCALE})?\s?(?:x\s)?{_COLOUR}(?![^\W_])", re.IGNORECASE)
_CHANGED = Opened(
    rf"(?<![^\W_])(?:{words.FROM})\s(?P<old>{PLAIN})(?:{SCALE})?(?:\s[^\W\d_]{{1,12}}\.?)?,?\s?(?:{words.TO})\s(?P<low>{PLAIN})(?P<scale>{SCALE})?(?![\d.,]?\d|\s?(?:%|usd|eur|\$|€|mm|cm|days?|weeks?|tage|wochen|jours|días|°|gsm|kg|g\b|v\b|w\b|[ap]m\b|uhr))",
    re.IGNORECASE,
)
_CHANGES = re.compile(words.CHANGES, re.IGNORECASE)
_MONEY = re.compile(r"(?:usd|us\$|\$|€|eur|price|preis|prix|precio|preço|prezzo|цен|fiyat|harga|giá|%)[^.\n]{0,12}$", re.IGNORECASE)
_PERIODIC = Numbered(
    rf"(?<![\w.,/+#°$€£¥₹'-])(?P<low>{PLAIN})(?P<scale>{SCALE})?(?:\s?(?:-|–|to|bis|à|a|até|hasta|до)\s?(?:{PLAIN})(?:{SCALE})?)?(?:{words.PERIOD})",
    re.IGNORECASE,
)
_OFF = Numbered(
    rf"(?<![\w.,/+#°$€£¥₹'-])(?P<low>{PLAIN})(?P<scale>{SCALE})?\s(?:off|Off|OFF)(?=\s{{0,2}}(?:$|[\n,;.)]|instead\b|each\b|of each\b|required\b|per\b|at\b))"
)
_BETWEEN = Opened(words.BETWEEN_AND.replace("NUMBER", PLAIN).replace("SCALE", SCALE), re.IGNORECASE)
_RESTATED = re.compile(rf"(?<=[^\W\d_]{{3}})\s\((?P<low>{PLAIN})\)(?=\s[^\W\d_])")
_ENDS = re.compile(
    r"(?:\s(?:of them|for a start|please|pls|por favor|bitte|svp|s'il vous plaît|per favore|alstublieft|proszę|prosím|пожалуйста|lütfen))?"
    r"\s{0,2}(?:[.,;!?\n)]|$|\by\b|\be\b|\band\b|\bet\b|\bund\b)",
    re.IGNORECASE,
)
_PLAIN_GOODS = re.compile(r"[^\W\d_][^\d\n]{2,40}[^\W\d_]s?$")
_PARTITIVE = re.compile(
    r"(?<![^\W_])(?:of|of the|von|vom|von (?:der|den|dem)|de|du|des|de (?:la|los|las|l')|do|da|dos|das|dell[ao']|del|dei|delle|van|van (?:de|het))\s$",
    re.IGNORECASE,
)
_NAMED = re.compile(rf"[ \t](?P<low>{PLAIN})(?P<scale>{SCALE})?(?![.,'/x×-]?\d|[^\W_]|\s?(?:%|mm|cm|g\b|gsm|kg|ml|l\b|w\b|v\b|\"|inch))")
_ONE_OF_IT = re.compile(
    r"(?<![^\W_])(?:\d{1,3}|an?|the|your|one|ein\w{0,2}|der|die|das|une?|le|la|votre|una?|el|su|um|uma|o|il|een|de|jeden|jedna|bir)\s(?!(?:and|und|et|y|en|och|og|и|ve|dan|plus)\s)(?:[^\W\d_]{2,14}\s){0,2}$",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"\b(?:we|i) (?:already |now |currently )?(?:sell|make|produce|use[sd]?|have|bought|ordered|import|stock|process)\b|\bcapacity\b|\boutput\b|\bsales\b|产能|產能|年产",
    re.IGNORECASE,
)
_AT_AMOUNT = re.compile(words.AT_AMOUNT, re.IGNORECASE)
_FEW = {word.casefold(): number for number, written in words.FEW.items() for word in written.split("|")}
_FEW_SAMPLES = Opened(
    rf"(?<![^\W_\u3040-\u9fff\uac00-\ud7af\u0e00-\u0e7f])(?P<few>{'|'.join(sorted(_FEW, key=len, reverse=True))})(?:\s|(?=[\u3400-\u9fff\uac00-\ud7af]))"
    rf"(?:{words.SAMPLES_NAMED})(?![^\W_\u3040-\u9fff\uac00-\ud7af])",
    re.IGNORECASE,
)
_TWO_SAMPLES = re.compile(words.TWO_SAMPLES)
_ONLY_ONE = Opened(words.ONLY_ONE, re.IGNORECASE)
_ONLY_ONE_ASIAN = re.compile(words.ONLY_ONE_ASIAN)
_NOT_ONE = re.compile(words.NOT_ONE, re.IGNORECASE)
_HOLDS = Rare(words.HOLDS, re.IGNORECASE)
_LAST_OF_QUESTION = Numbered(rf"(?<![\w.,/+#°$€£¥₹'-])(?P<low>{PLAIN})(?P<scale>{SCALE})?(?=\s?(?:\?|$|\n|,\s?(?:and|und|et|y|e|i|и)\b))")


def told_by_neighbours(text: str, products: Sequence[tuple[int, int, int | None]]) -> list[Found]:
    """The amounts of all these kinds, in the order of trust."""
    in_figures = (
        (
            *_in_brackets(text),
            *_cells(text),
            *_coloured(text),
            *_changed(text),
            *_off(text),
            *_between(text),
            *_periodic(text),
            *_behind_names(text, products),
            *_asked_at(text),
        )
        if DIGIT.search(text)
        else ()
    )
    return [
        *in_figures,
        *_few_samples(text),
        *_only_one(text),
    ]


def _found(match: re.Match[str], least: int = 1, years: bool = False) -> Found | None:
    scale = match.groupdict().get("scale")
    value = number_of(match["low"], scale)
    if not value or value < least or value != value.to_integral_value() or value > 50_000_000:
        return None
    if not years and not scale and match["low"].isdigit() and 1990 <= value <= 2035:
        return None
    return Found(match.start("low"), match.end("scale") if scale else match.end("low"), value, None)


def _in_brackets(text: str) -> list[Found]:
    """ "(16) 6" weld neck" at the beginning of a line, as Americans list; not "(1)", "(2)", "(3)" that count the lines."""
    matches = list(islice(_FIRST.finditer(text), _MOST))
    numbers = [int(match["low"]) for match in matches]
    serial = any(number == place + 1 for place, number in enumerate(numbers[:2])) and all(b - a == 1 for a, b in pairwise(numbers))
    result = [found for match in matches if (found := _found(match)) is not None and not (len(matches) == 1 and found.value < 4)]
    sets = [re.match(r"\S{0,12}\s{1,2}(?:\S{1,12}\s){0,1}(?P<unit>sets?|pairs?)\b", text[one.end : one.end + 40]) for one in result]
    return [] if serial else [replace(one, unit=unit["unit"].rstrip("s")) if unit else one for one, unit in zip(result, sets, strict=True)]


def _cells(text: str) -> list[Found]:
    """A number by itself between two dashes of an item: "work jacket, royal blue - 5000 - sizes 32 to 52"."""
    return [found for match in islice(_CELL.finditer(text), _MOST) if (found := _found(match, 10)) is not None]


def _coloured(text: str) -> list[Found]:
    """At least two colours with amounts in one line."""
    result: list[Found] = []
    for expression in (_COLOUR_FIRST, _COLOUR_LAST):
        matches = list(islice(expression.finditer(text), _MOST))
        for place, match in enumerate(matches):
            beside = matches[max(0, place - 1) : place] + matches[place + 1 : place + 2]
            near = any(
                "\n" not in text[min(match.end(), one.end()) : max(match.start(), one.start())] and abs(one.start() - match.start()) < 40
                for one in beside
            )
            if (
                near
                and (found := _found(match, 10, years=True)) is not None
                and not any(one.start < found.end and found.start < one.end for one in result)
            ):
                result.append(found)
    return result


def _changed(text: str) -> list[Found]:
    result: list[Found] = []
    for match in islice(_CHANGED.finditer(text), _MOST):
        before = text[max(0, match.start() - 80) : match.start()].rpartition("\n")[2]
        found = _found(match, 2)
        after = text[match.end() : match.end() + 24].partition("\n")[0]
        if found is not None and _CHANGES.search(f"{before} | {after}") and not _MONEY.search(before):
            result.append(found)
    return result


def _off(text: str) -> list[Found]:
    """ "600 off", as British workshops count; "10% off" is another thing."""
    return [found for match in islice(_OFF.finditer(text), _MOST) if (found := _found(match)) is not None] if "off" in text.lower() else []


def _between(text: str) -> list[Found]:
    """ "between 25 and 30 pcs", the lower bound, and "twenty (20) units": where something is counted."""
    from triage.handbook.tables.quantity_patterns import UNIT_AFTER
    from triage.handbook.tables.units import UNITS

    result: list[Found] = []
    for match in islice(_BETWEEN.finditer(text), _MOST):
        low, high = number_of(match["lo"]), number_of(match["hi"])
        unit = UNIT_AFTER.match(text, match.end())
        if low and high and low < high and unit is not None and fold(unit["unit"]).strip(".") in UNITS and low == low.to_integral_value():
            result.append(Found(match.start("lo"), unit.end("unit"), low, unit["unit"].lower(), high))
    for match in islice(_RESTATED.finditer(text), _MOST) if "(" in text else ():
        low, unit = number_of(match["low"]), UNIT_AFTER.match(text, match.end())
        if low and unit is not None and fold(unit["unit"]).strip(".") in UNITS and low == low.to_integral_value():
            result.append(Found(match.start("low"), unit.end("unit"), low, unit["unit"].lower()))
    return result


def _periodic(text: str) -> list[Found]:
    """ "3,500 to 4,000 a quarter": without a unit, and not what the writer sells or makes."""
    result: list[Found] = []
    for match in islice(_PERIODIC.finditer(text), _MOST):
        begin = max(text.rfind("\n", 0, match.start()), text.rfind(". ", 0, match.start()), match.start() - 80) + 1
        before = text[max(0, begin) : match.start()]
        found = _found(match, 20, years=True)
        if found is not None and not _STATE.search(before) and not _MONEY.search(before):
            result.append(found)
    return result


def _behind_names(text: str, products: Sequence[tuple[int, int, int | None]]) -> list[Found]:
    """A number right behind goods named in words, at the end of a thought: "and pillowcases 800.", "and of the blue one 800, packed as"."""
    result: list[Found] = []
    for start, end, index in products[:_MOST]:
        match = _NAMED.match(text, end)
        if match is None or not _PLAIN_GOODS.match(text[start:end]):
            continue
        of_them = _PARTITIVE.search(text[max(0, start - 12) : start]) and text[match.end() : match.end() + 2] == ", "
        if not of_them and (not _ENDS.match(text, match.end()) or _ONE_OF_IT.search(text[max(0, start - 30) : start].rpartition("\n")[2])):
            continue  # "one magnetic power bank 5000" is its name
        if (found := _found(match, 20)) is not None and text[end - 1].islower():
            result.append(Found(found.start, found.end, found.value, None, None, index))
    return result


def _asked_at(text: str) -> list[Found]:
    """ "What would it be at 1,000?": a question on prices that ends with a number."""
    result: list[Found] = []
    if "?" not in text and "？" not in text:
        return result
    for match in islice(_LAST_OF_QUESTION.finditer(text), _MOST):
        before = text[max(0, match.start() - 90) : match.start()]
        found = _found(match, 50)
        if found is not None and text[match.end() : match.end() + 2].strip()[:1] in ("?", "？") and _AT_AMOUNT.search(before):
            result.append(found)
    return result


def _few_samples(text: str) -> list[Found]:
    """ "dva vzorky", "duas amostras", "عينتين": a few samples, in words."""
    if SAMPLE_SIGNS.search(text.lower()) is None:
        return []
    result = [
        Found(match.start(), match.end(), Decimal(_FEW[match["few"].casefold()]), None) for match in islice(_FEW_SAMPLES.finditer(text), 40)
    ]
    result.extend(Found(match.start(), match.end(), Decimal(2), None) for match in islice(_TWO_SAMPLES.finditer(text), 10))
    return result


def _only_one(text: str) -> list[Found]:
    """ "Would you sell only one?": and not "only one question"."""
    result: list[Found] = []
    for match in islice(chain(_ONLY_ONE.finditer(text), _ONLY_ONE_ASIAN.finditer(text)), 20):
        thing = re.match(r"\s([^\W\d_]{2,20})", text[match.end() : match.end() + 24])
        if _NOT_ONE.match(text, match.end()) or (thing and (fold(thing[1]) in NO_GOODS or fold(thing[1]) in FUNCTION_WORDS)):
            continue
        result.append(Found(match.start(), match.end(), Decimal(1), None))
    return result


_BROKEN = re.compile(rf"(?<![^\W_]){words.BROKEN}(?![^\W_])", re.IGNORECASE)
_BROKEN_ASIAN = re.compile(words.BROKEN_ASIAN)
_REPLACE = Rare(words.REPLACE, re.IGNORECASE)
_SIZES = re.compile(rf"(?<![^\W_]){words.SIZES}(?![^\W_])[^.\n;]{{0,60}}$", re.IGNORECASE)
_TOO_MUCH = re.compile(words.TOO_MUCH, re.IGNORECASE)
_PRICE_OF = re.compile(words.PRICE_OF, re.IGNORECASE)
_NORM_BEFORE = re.compile(words.NORM_BEFORE, re.IGNORECASE)
_AT_MOST = re.compile(words.AT_MOST, re.IGNORECASE)
_RATIO = re.compile(r"^\s?(?:中|のうち|out of)\s?\d|^[個枚台本点件条个]?(?:中|のうち)\s?\d")
_OF_RATIO = re.compile(
    r"\d\s?[個枚台本点件条个](?:中|のうち)\s?$|\bout of (?:the )?[\d,.]{1,9}\s?\w{0,10}\W{0,4}(?:we(?:'ve| have)? got |there are |about |roughly ){0,3}$"
)
_ONE_PACK = re.compile(
    r"^\s?(?:一|1|per|/|in (?:one|a|1)|je|par|por|w|в|за|per)\s?(?:中|大|内|外|小|inner |master )?"
    r"(?:包|盒|箱|袋|packet|karton\w{0,4}|carton|box|caja|caixa|pudełk\w|коробк\w)",
    re.IGNORECASE,
)
_AFTER_MARK = re.compile(r"(?:\.{3,60}|[:：=]|[ \t][-–—][ \t]|\t)[ \t]{0,4}$")
_LEADER = re.compile(r"\.{3,60}[ \t]{0,4}$")
_ITEM_PART = re.compile(
    r"(?:^|[\n,，、;(]|\b(?:with|mit|con|com|avec|z|s|с|ile)\b)[ \t]{0,4}(?:[-*•·–][ \t]{1,3}|\d{1,2}[.)][ \t]{1,3})?$", re.IGNORECASE
)


_OWN_GOODS = re.compile(r"(?:^|[,;:/|\n]|\b(?:and|und|y|e|et|en|i|и|ve|dan|och)\b)\s{0,2}([^\W\d_]{4,24})(?:\s[^\W\d_]{2,16}){0,2}\s$")
# The same in Chinese, Japanese and Korean; "红色", "其中红色" are no goods.
_OWN_ASIAN = re.compile(
    r"(?:^|[,，、;；:：/|。\n]|\.\s)\s{0,2}(?!其中|其|うち|内|그중|含|包括|包含)[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,16}(?<![色款号號寸版상])(?:\s?[\dA-Za-z.*×/-]{1,8}(?:公升|毫升|升|寸|公分|号)?)?\s?$"
)
_A_COLOUR = re.compile(words.COLOURS, re.IGNORECASE)
_CLAUSE_ENDS = re.compile(r"[.;\n!?。；](?=\s|$)|\n")
_STOPS = re.compile(r"[.;\n!?。；]")
_NEXT_ITEM = re.compile(r",\s|\s(?:and|und|et|y|e|i|и|ve|och|dan|và)\s\d")


def doubtful(found: Found, here: Sequence[Found], text: str, of_product: bool = False) -> bool:
    """The number is a size, a part of a total, a broken piece, a standard, a pack or the basis of a price.

    `of_product`: it stands right behind a product; "paper bag 1000 pcs" are a thousand bags.
    """
    before = text[max(0, found.start - 90) : found.start]
    clause = _CLAUSE_ENDS.split(before)[-1]
    after = text[found.end : found.end + 90]
    rest = _STOPS.split(after, 1)[0]
    for match in _CHANGED.finditer(text[max(0, found.start - 12) : found.end + 40], text):
        if match.start("old") + max(0, found.start - 12) == found.start and _CHANGES.search(f"{clause} | {after[:48]}"):
            return True
    if not of_product and _HOLDS.search(before, text):
        return True
    if _RATIO.match(after) or _OF_RATIO.search(before) or (_ONE_PACK.match(after) and found.value <= 5000):
        return True
    if _TOO_MUCH.match(rest):
        return True
    if found.unit is None and _AT_AMOUNT.search(before) and any(one.value == found.value and one.start < found.start for one in here):
        return True  # "800 pcs ... what is the price at 800?"
    if found.unit is not None and found.value in (100, 1000, 10_000) and _PRICE_OF.search(before):
        return True
    if found.unit is None and _NORM_BEFORE.search(before):
        return True
    if found.unit in ("kg", "ton", "tonne", "公斤", "кг", "kilo") and _AT_MOST.search(before):
        return True
    if not _REPLACE.search(clause + rest, text):
        near = _NEXT_ITEM.split(rest, 1)[0][:44]
        if (_BROKEN.search(near) or _BROKEN_ASIAN.search(rest[:24])) and not striped(near, clause + rest):
            return True
    bare = found.unit is None or text[found.start : found.end].isdigit()
    if (
        bare
        and found.value < 300
        and _SIZES.search(clause)
        and not re.search(r"\d\s?(?:pcs|pieces|stk|stück|szt|шт|ks|db|adet|个|件|枚)", clause)
    ):
        return True
    return _before_the_mark(found, here, text) or _part_of(found, here, text)


def _before_the_mark(found: Found, here: Sequence[Found], text: str) -> bool:
    """In an item whose amount stands behind a colon or dots at its end, what was only counted by a noun before: "apron, 2 pockets ..... 2,800 pcs"."""
    if _ITEM_PART.search(text[max(0, found.start - 12) : found.start]) is None or not text[found.start : found.start + 1].isdigit():
        return False
    line_end = text.find("\n", found.end)
    line_end = len(text) if line_end < 0 else line_end
    for other in here:
        if (
            found.end < other.start < line_end
            and other.start - found.end < 120
            and _AFTER_MARK.search(text[found.end : other.start])
            and not _AFTER_MARK.search(text[max(0, found.start - 8) : found.start])
        ):
            between = text[found.end : other.start]
            if found.unit is not None:
                return found.value <= 12 and other.value >= 10 * found.value and _LEADER.search(between) is not None
            return not re.search(r"[.!?]\s", between.strip(". ")) and (
                found.value <= 20 or other.unit is not None or other.value > found.value
            )
    return False


def _named_item(one: Found, text: str) -> bool:
    """The amount stands behind goods of its own: "cloves 6,000 kg, pepper 4,000 kg, mace 2,000 kg" are three, whatever they add up to."""
    before = text[max(0, one.start - 50) : one.start]
    if UNSPACED.search(before[-3:]):
        return _OWN_ASIAN.search(before) is not None
    named = _OWN_GOODS.search(before)
    return named is not None and _A_COLOUR.fullmatch(named[1]) is None


def _part_of(found: Found, here: Sequence[Found], text: str) -> bool:
    """One of the amounts in one thought that add up to the one before them: "140 pcs (DN50 60, DN80 80)", "2.000, sendo 1.000 preto e 1.000 branco"."""
    for whole in here:
        if (
            not whole.end <= found.start <= whole.end + 140
            or whole.value <= found.value
            or not (whole.unit or "(" in text[whole.end : found.start])
        ):
            continue
        stop = next(
            (
                at
                for at, char in enumerate(text[whole.end : whole.end + 200])
                if char in "\n;?!" or text[whole.end + at : whole.end + at + 2] in (". ", ".\n")
            ),
            200,
        )
        parts = [one.value for one in here if whole.end <= one.start < whole.end + stop]
        each = found.unit == "ea" or (
            re.search(r"\((?:[^()\d]{0,20})$", text[max(0, found.start - 20) : found.start])
            and re.match(r"\s?(?:of )?(?:each|per|pro|je|par|por|на|na|各|kus)", text[found.end : found.end + 6])
        )
        items = (
            found.unit is not None
            and (found.unit == whole.unit or not found.unit.isascii())
            and _named_item(found, text)
            and _named_item(whole, text)
        )
        if (len(parts) >= 2 and sum(parts, Decimal(0)) == whole.value and not items) or (each and whole.value % found.value == 0):
            return found.start < whole.end + stop
    return False
