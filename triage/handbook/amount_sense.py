"""Which numbers of a list are amounts by the sense of their line: sizes, contents of a set, model numbers and counts of what broke are none.

Beside `amount_rows` (what the neighbours tell) and `amount_lists` (what the place in a table tells).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import islice, pairwise

from triage.handbook.amount_lists import Found
from triage.handbook.numerals import number_of, spelled
from triage.handbook.screened import Several
from triage.handbook.tables import amount_passing as passing
from triage.handbook.tables import amount_signs as sign
from triage.handbook.tables import units as table
from triage.handbook.tables.function_words import FUNCTION_WORDS
from triage.handbook.tables.no_goods import NO_GOODS
from triage.handbook.told_apart import told_apart
from triage.handbook.wordforms import fold


def senseless(one: Found, following: Found | None, text: str) -> bool:
    """`one` is no amount by the words around it; `following` is the next amount of the text."""
    before, after = text[max(0, one.start - 90) : one.start], text[one.end : one.end + 110]
    shown = text[one.start : one.end]
    bare = shown.strip().replace(".", "").replace(",", "").isdigit()
    if fold(shown).startswith(("on each", "on tone", "on all", "on both", "on the ", "on a ")):  # Turkish "on" is ten, here it is English
        return True
    if told_apart(one, following, text):
        return True
    if one.unit == "株" and text.startswith("式会社", one.end):
        return True
    if bare and (sign.SIZE_GLUED.match(after) or sign.COUNTED_CODES.match(after)):
        return True
    if sign.HOUSE_NUMBER.search(before) or sign.PAPER_SAYS.search(before, text) or sign.SET_OF.search(before):
        return True
    if "(" in shown and sign.PAPER_NUMBER.search(before, text):
        return True
    if one.unit is None and sign.OF_FIRMS.match(after):
        return True
    if sign.PER_YEAR.match(after) and sign.OUR_OUTPUT.search(before):
        return True
    if sign.RATE_BEFORE.search(before, text) or (sign.PER_TIME.match(after) and sign.MAKES_BEFORE.search(before)):
        return True
    if _kind(one.unit) in sign.HELD and sign.OWN_STUFF.match(after):
        return True  # "can you test 50 kg of our paste"
    if one.value < 500 and sign.WENT_WRONG.match(after):
        return True
    if before.endswith(("(", "( ")) and passing.THEN_DELIVERED.search(before):
        return True
    if _kind(one.unit) in ("meter", "米") and (
        passing.ROLL_OF.search(before) or passing.ROLL_BEHIND.match(after) or passing.OR_LENGTH.search(before)
    ):
        return True
    if one.unit and "container" in one.unit and sign.WHETHER.search(before):
        return True
    if _of_the_works(one, shown, before, after, bare) or sign.TAKEN_BACK.match(after):
        return True
    if (
        one.value < 100
        and following is not None
        and following.value > one.value
        and sign.FOR_EACH_OF.fullmatch(text, one.end, following.start + 1)
    ):
        return True  # "2 keys per lock (400 keys)"
    if following is None or "\n" in text[one.end : following.start]:
        return False
    between = text[one.end : following.start]
    if _kind(one.unit) in sign.HELD and _kind(following.unit) in sign.PIECE and re.fullmatch(r"\s?[,;(–-]\s?", between):
        return True  # "kettle 500 litres, 1 pc"
    if bare and sign.SIZE_BEFORE.search(before) and re.fullmatch(r"\s*(?:mm|cm)?\s*[|;,–-]\s*", between):
        return True
    own = not text[following.start : following.end].strip().replace(".", "").replace(",", "").isdigit() and following.unit
    if bare and own and re.fullmatch(r",\s", between) and following.value >= 4 * one.value:
        return bool(sign.MODEL_BEFORE.search(before)) and not sign.WANTING.search(before)  # "basin round 42, 250 pcs"
    small = one.value <= 24 and _kind(one.unit) in sign.PIECE and _kind(following.unit) in sign.SET and following.value >= 10 * one.value
    return small and re.fullmatch(r"[\s,;)–-]{1,6}(?:[^\W\d_]{3,14}\s?[–-]\s)?", between) is not None  # "mats 4 pcs, 1,500 sets"


def _of_the_works(one: Found, shown: str, before: str, after: str, bare: bool) -> bool:
    """What a machine does, is fed with, is called or has parts for; a container under way."""
    if passing.BY_THE_HOUR.match(after):
        return True
    if sign.BY_THE_CLOCK.match(after) and not sign.SUPPLIED.search(before.rpartition("\n")[2]):
        return True
    kind = _kind(one.unit)
    if kind in sign.HELD or kind in ("kg", "ton"):
        if one.value <= 25 and sign.SMALL_WEIGHT_BEFORE.search(before):
            return True
        if (
            one.value <= 60
            and sign.TO_BE_FILLED.search(before)
            and (sign.FILLED_HOLDERS.match(after) or "\u0600" <= before.rstrip()[-1:] < "\u0700")
        ):
            return not sign.PRICED_FOR.search(before)
        if sign.CYCLES.search(before) or (sign.WE_SEND.search(before) and sign.TO_YOU.match(after)):
            return True
    if one.value < 100 and sign.FOR_MACHINES.search(before):
        return True
    if bare and one.unit is None:
        return bool(one.value >= 10 and sign.MODEL_CALLED.search(before) and sign.A_NAME_NEXT.match(after))
    if one.unit and "container" in one.unit:
        return one.value == 1 and bool(sign.SHARED.search(before) or sign.UNDER_WAY.match(after))
    if 1990 <= one.value <= 2035 and shown[:4].isdigit() and shown.endswith(" un"):
        return True  # "au printemps 2027 un appareil"
    words = shown.lower()
    return (
        not words.isascii()
        and not sign.MARKED_LETTERS.isdisjoint(words)
        and sign.VIETNAMESE_NUMBERS.isdisjoint(words.split()[:1])
        and not bare
        and not any(c.isdigit() for c in words)
    )


def _kind(unit: str | None) -> str:
    known = fold(unit or "").strip(".")
    return str(table.UNITS.get(known, known)).casefold()


def without_amounts(products: Sequence[tuple[int, int, int | None]], text: str) -> list[tuple[int, int, int | None]]:
    """Where products are named, less an amount at the end: "BRAKE SHOE REAR 500 SET"."""
    cut: list[tuple[int, int, int | None]] = []
    for start, end, index in products:
        line = text.rfind("\n", start, end) + 1
        begin = line if line and sign.ROW_ENDS.search(text, start, line) else start  # the size of the row above
        tail = sign.PART_OF_SPAN.search(text, begin, end) or sign.INSIDE_SPAN.search(text, begin, end)
        cut.append((begin, tail.start() if tail else end, index))
    return cut


# Each with how many of it there must be.
_BUILDS = Several(
    (
        (2, sign.INCHES),
        (2, sign.TIMES),
        (1, sign.EACH),
        (1, sign.JUST_ONE),
        (1, sign.OF_THE),
        (1, sign.ROMANIAN),
        (1, sign.PALLETS),
        (2, sign.BY_TIER),
        (1, sign.UNITS_BEHIND),
        (1, sign.METRES_OF),
        (1, sign.IF_TAKEN),
        (1, sign.TRUCKS),
        (1, sign.PERHAPS),
        (1, sign.NOW),
        (1, sign.PRICE_OF_MANY),
        (1, sign.GERMAN_TON),
        (1, sign.KEPT),
        (1, sign.BEHIND_UNIT),
        (1, sign.THEN),
        (1, sign.PLUS_FIRST),
        (1, sign.PLUS_NEXT),
        (2, sign.IN_BRACKETS),
        (1, sign.INCH_SIZED),
        (1, passing.ONE_OR_TWO),
        (1, passing.ONE_OF_EACH),
        (1, passing.SAMPLES_OF),
        (1, passing.TAKE_ONE),
        (1, passing.ONE_SIZED),
        (1, passing.NEED_ONE),
        (1, passing.FEET_OF_GOODS),
        (1, passing.PRICE_FOR),
    )
)


def coordinated(text: str, products: Sequence[tuple[int, int, int | None]], found: Sequence[Found]) -> list[Found]:
    """ "2 gaskets and 1 spare pump": what is joined to a counted thing and has its own number; "a mixer and two bowls": the article counts."""
    more: list[Found] = []
    for one, other in pairwise(found):
        measured = passing.MEASURED_NEXT.match(text, other.end) if other.start - one.end < 60 else None
        if (
            measured is None
            or not one.unit
            or "\n" in text[one.end : other.start]
            or any(measured.start("n") < last.end for last in found if last.start >= measured.start("n"))
        ):
            continue
        if (
            fold(measured["noun"]) not in NO_GOODS
            and not passing.MEASURE_OF.match(measured["noun"])
            and (value := number_of(measured["n"], None))
        ):
            more.append(Found(measured.start("n"), measured.end("unit"), value, measured["unit"].lower()))
    for one in found:
        stays = passing.STAYS_AT.match(text, one.end) if one.unit else None
        if stays is not None and not any(other.start < stays.end("n") and stays.start("n") < other.end for other in found):
            more.append(Found(stays.start("n"), stays.end("n"), Decimal(stays["n"]), one.unit))
    for one in found:
        if one.value > 9999 or (one.unit and _kind(one.unit) in sign.HELD):
            continue
        match = sign.AND_SO_MANY.match(text, one.end)
        if match is None or any(other.start < match.end("n") and match.start("n") < other.end for other in found):
            continue
        noun = fold(match["noun"])
        if noun not in NO_GOODS and noun not in FUNCTION_WORDS and noun not in table.UNITS and not sign.NO_THING.match(noun):
            value = number_of(match["n"], None)
            if value:
                more.append(Found(match.start("n"), match.end("n"), value, None))
    for start, end, index in products if found else ():
        article = sign.ONE_OF.search(text, max(0, start - 6), start)
        if article is None or any(other.start < end and article.start() < other.end for other in found):
            continue
        if any(end <= other.start <= end + 50 and sign.JOINED_BY.fullmatch(text, end, other.start) for other in found):
            more.append(Found(article.start(), start - 1, Decimal(1), None, None, index))
    return more


def further(text: str) -> list[Found]:
    """Amounts that only the build of the phrase tells."""
    found: list[Found] = []
    for least, expression in _BUILDS.among(text):
        if expression is sign.TIMES and not sign.TIMES_SIGN.search(text):
            continue
        if expression is sign.GERMAN_TON and not any(end in text for end in sign.TON_ENDS):
            continue
        hits = list(islice(expression.matches(text), sign.ROWS))
        if len(hits) < least:
            continue
        for hit in hits:
            groups = hit.groupdict()
            value = number_of(hit["n"], groups.get("scale")) if hit["n"][:1].isdigit() else _in_words(hit["n"])
            unit, noun = groups.get("unit") or groups.get("after"), fold(groups.get("noun") or "")
            if noun in NO_GOODS or noun in FUNCTION_WORDS or noun in table.UNITS or (noun and sign.NO_THING.match(noun)):
                continue
            if fold(groups.get("thing") or "") in NO_GOODS:
                continue
            if value and not sign.PER.search(text[max(0, hit.start() - 10) : hit.start()]):
                known = "to" if expression is sign.GERMAN_TON else table.UNITS.get(fold(unit).rstrip("."), unit) if unit else None
                at = "unit" if groups.get("unit") else "after" if groups.get("after") else "n"
                end = max(hit.end("n"), hit.end(at), hit.end("scale") if "scale" in groups else 0)
                found.append(Found(min(hit.start("n"), hit.start(at)), end, value, known))
    return [*found, *_each_of_many(text)]


def _in_words(written: str) -> Decimal | None:
    """One, or the number that the words spell."""
    return Decimal(2) if fold(written) in _TWO else spelled(written) or Decimal(1)


_TWO = frozenset({"two", "deux", "dos", "due", "duas", "dois", "zwei", "twee", "по две"})


def _each_of_many(text: str) -> list[Found]:
    """Several numbers before one unit, however small ("por 1, 3 y 5 equipos"); things in a row, each with its number."""
    found: list[Found] = []
    for hit in islice(sign.SMALL_TIERS.finditer(text), sign.ROWS):
        unit = table.UNITS.get(fold(hit["unit"]))
        numbers = list(re.finditer(r"\d+", hit["all"]))
        values = [int(one.group()) for one in numbers]
        if unit and _kind(unit) not in sign.HELD and values == sorted(set(values)) and values[-1] < 200 * values[0]:
            begin = hit.start("all")
            found.extend(Found(begin + one.start(), begin + one.end(), Decimal(one.group()), unit) for one in numbers)
    for hit in islice(sign.COUNTED_LIST.finditer(text), sign.ROWS):
        rows = list(re.finditer(r"(?:^|,\s)(?P<n>\d{1,4}) (?P<noun>[^\W\d_]{3,})", hit["row"]))
        if any(fold(one["noun"]) in NO_GOODS or fold(one["noun"]) in FUNCTION_WORDS for one in rows):
            continue
        begin = hit.start("row")
        found.extend(Found(begin + one.start("n"), begin + one.end("n"), Decimal(one["n"]), None) for one in rows)
    return found
