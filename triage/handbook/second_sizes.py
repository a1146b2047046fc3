"""Goods of our kind in a size that is none of ours, beside one of ours: "600 saucepans 16 cm and 2,500 saucepans 20 cm", "... and 2,500 of 20 cm".

They are goods of their own, so that their amount is none of our article and picks no price of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from triage.handbook.other_materials import other_material
from triage.handbook.other_sizes import other_variant, same_size, words_beside
from triage.handbook.passages import Passage
from triage.handbook.product_hits import Mention, Row
from triage.handbook.wordforms import tokens
from triage.terms import Span

_COUNTED = re.compile(r"\d[\d.,' ]{0,9}\s?(?:[^\W\d_]{1,10}\.?\s)?(?:of|de|d['’]|di|von|x|×)?\s{0,2}$", re.IGNORECASE)
_ITEM = re.compile(r"(?:^|\n)[^\n]{0,24}[-*•·–:|.)]\s{0,3}$")
_AMOUNT_BEHIND = re.compile(r"[^,;\n.]{0,24}?(?:[:=|(—–-]\s{0,2}|,\s{1,2}|[x×]\s|\s)\d{2,3}(?:[\d.,' ]{0,8}\d)?(?![\d%]|[.,]\d)")
_AMOUNT_AT_ONCE = re.compile(r"\s{0,2}(?:[:=|(—–-]\s{0,2}|,\s{1,2}|[x×]\s?)\d{2,3}(?:[\d.,' ]{0,8}\d)?(?![\d%x×х]|[.,]\d|\s[x×х]\s?\d)")
_SURE = 0.84
_FAR = 70  # characters from what is named to a further size of it
_BARE = re.compile(r"[ \t]{1,2}(\d{1,4})(?=[ \t]*(?:$|[\n,;.)]|and\b|und\b|et\b|y\b|e\b|и\b|ve\b))")
# A further size with its amount: "and 2,000 45x62x8", "3000 m of the same in 3/8", "80 in DN150", ", DN200 - 60 pcs".
_UNIT = r"(?:pcs|pieces?|pc|nos|units?|uds|unidades|piezas|pezzi|peças|pièces|stück|stk|sztuk|szt|шт|adet|m|met(?:re|er)s?|metros|mètres|rolls?)"
_SIZE = (
    r"\d{1,4}(?:[.,]\d)?(?:\s?[x×хX*]\s?\d{1,4}(?:[.,]\d)?){1,2}(?:\s?(?:mm|cm|мм|см))?|(?:DN|NB|Ду)\s?\d{1,4}|[MМ]\s?\d{1,2}"
    r"|\d{1,4}(?:[.,]\d)?\s?(?:mm|cm|inch(?:es)?|\"|″|мм|см)|\d{1,2}/\d{1,2}(?:\s?(?:inch|\"|″))?"
)
_ENDS = r"(?:$|[,;.()\n:—–-]|(?:and|und|et|y|e|и|ve)\b|x\s?\d)"
_FURTHER = re.compile(
    r"(?:[,;/&+]|\n[-*•·–\s]{0,6}|(?<![^\W_])(?:and|und|et|y|e|en|i|и|ve|và|و))\s{0,2}"
    rf"(?:(?P<amount>\d{{1,3}}(?:[.,' ]\d{{3}})+|\d{{2,7}})(?:\s?{_UNIT}\.?(?=\s))?\s"
    r"(?:(?:of|in|de|en|em|di|von|à|(?:of )?the same|ditto|dito|(?:del|lo) mismo|du même|desgleichen)\s{1,2}){0,3})?"
    rf"(?P<size>{_SIZE})(?![^\W_]|/\d|[x×х.,]\d)(?=\s*{_ENDS})",
    re.IGNORECASE,
)
_SIZES = re.compile(rf"[\s,:]*(?<![^\W_])(?:{_SIZE})(?![^\W_])", re.IGNORECASE)


def told_apart(
    found: Sequence[Mention], passages: Sequence[Passage], rows: Sequence[Row], families: Mapping[int, Mapping[str, int]]
) -> list[Mention]:
    """The mentions; those of a row in another size than its own are goods of their own, of ours only where a sister has that size.

    `families`: of each row its sisters by their sizes.
    """
    ours: dict[int, list[int]] = {}
    for place, one in enumerate(found):
        if len(one.rows) == 1 and one.product.sku is not None and one.product.certainty >= _SURE and one.product.span.part != "subject":
            ours.setdefault(next(iter(one.rows)), []).append(place)
    result = list(found)
    further: list[tuple[int, Mention]] = []
    for row, places in ours.items():
        if not any(sign.isdigit() for sign in rows[row].name):
            continue
        for place in places:
            further += [(place, one) for one in _further(found[place], found, passages, rows[row])]
        if len(places) > 1:
            for place, changed in _parted(places, found, passages, row, rows, families):
                result[place] = changed
    for place, one in sorted(further, key=lambda pair: pair[0], reverse=True):
        result.insert(place + 1, one)
    return result


def _parted(
    places: Sequence[int],
    found: Sequence[Mention],
    passages: Sequence[Passage],
    row: int,
    rows: Sequence[Row],
    families: Mapping[int, Mapping[str, int]],
) -> Iterator[tuple[int, Mention]]:
    told: list[tuple[int, Mention, bool]] = []
    for place in places:
        one = found[place]
        passage = passages[one.passage]
        text = passage.text
        start, end = _place(one, passage)
        begin, stop = words_beside(text, start, end, _places(found, one.passage, passage))
        telling = other_variant(text[begin:stop], rows[row])
        if telling is None:
            telling = _of_other_material(text[begin:stop], start - begin, end - begin, rows[row])
        before = text[max(0, start - 30) : start]
        counted = _COUNTED.search(before) is not None
        bare = _BARE.match(text, end) if telling is None and counted else None
        if bare is not None and (size := _size_like(bare[1], row, families)) is not None:
            sister = families[row].get(size)
            if sister is not None and sister != row:
                ours = replace(one.product, sku=rows[sister].sku, span=passage.span(start, bare.end(1)), certainty=0.86)
                yield place, replace(one, product=replace(ours, text=ours.span.text), rows=frozenset({sister}))
                continue
        if telling is not None:
            span = passage.span(min(begin + telling[0], start), max(begin + telling[1], end))
            counted = counted or _ITEM.search(before) is not None or _AMOUNT_BEHIND.match(text, span.end - passage.start) is not None
            sister = _sister(text[begin:stop], start - begin, end - begin, row, rows)
            if sister is not None:
                product = replace(one.product, sku=rows[sister].sku, certainty=_SURE + 0.02)
                yield place, replace(one, product=product, rows=frozenset({sister}))
            else:
                told.append((place, _other(one, span, span.text), counted))
    if len(told) == len(places):
        told = told[1:]  # the first stands for the row, as the buyer calls it
    yield from ((place, changed) for place, changed, counted in told if counted)


def _of_other_material(said: str, start: int, end: int, row: Row) -> tuple[int, int] | None:
    return other_material(said, start, end, row.name, "\n".join((row.name, *row.aliases)))


def _sister(said: str, start: int, end: int, row: int, rows: Sequence[Row]) -> int | None:
    """The one row of the same kind that has the size: the seal 50x72x8 beside the 35x52x7 whose alias it shares."""
    kind = _kind(rows[row].name)
    sisters = [
        number
        for number, other in enumerate(rows)
        if number != row
        and other.category == rows[row].category
        and len(kind & _kind(other.name)) * 2 > len(kind)
        and same_size(said, other.name)
        and other_variant(said, other) is None
        and _of_other_material(said, start, end, other) is None
    ]
    return sisters[0] if len(sisters) == 1 else None


def _kind(name: str) -> set[str]:
    return {word.stem for word in tokens(name) if not word.number and len(word.stem) > 2}


def _further(one: Mention, found: Sequence[Mention], passages: Sequence[Passage], row: Row) -> Iterator[Mention]:
    """Sizes that continue what is named, each with its amount."""
    passage = passages[one.passage]
    end = _place(one, passage)[1]
    stop = min((other for other, _ in _places(found, one.passage, passage) if other >= end), default=len(passage.text))
    last = end
    for match in _FURTHER.finditer(passage.text, end, min(stop, end + 4 * _FAR)):
        if not _SIZES.search(passage.text, _place(one, passage)[0], match.start()):
            return  # its own, not a second one
        if match.start() - last > _FAR or re.search(r"[.!?]\s|\n\s*\n", passage.text[last : match.start()]):
            return
        size = match["size"] + ('"' if re.fullmatch(r"\d{1,2}/\d{1,2}", match["size"]) else "")
        last = match.end()
        told = match["amount"] or _AMOUNT_AT_ONCE.match(passage.text, match.end())
        if told and other_variant(size, row) is not None:
            yield _other(one, passage.span(*match.span("size")), f"{_SIZES.sub('', one.product.text)} {match['size']}")


def _other(one: Mention, span: Span, text: str) -> Mention:
    product = replace(one.product, text=" ".join(text.split()), sku=None, span=span, certainty=0.5)
    return replace(one, product=product, rows=frozenset(), listed=True)


def _place(one: Mention, passage: Passage) -> tuple[int, int]:
    return one.product.span.start - passage.start, one.product.span.end - passage.start


def _places(found: Sequence[Mention], number: int, passage: Passage) -> list[tuple[int, int]]:
    return [_place(one, passage) for one in found if one.passage == number]


def _size_like(number: str, row: int, families: Mapping[int, Mapping[str, int]]) -> str | None:
    """The one size of the row's sisters that the bare number can be."""
    sizes = [size for size in families.get(row, {}) if re.fullmatch(rf"{number}(?:mm|cm|inch|l|ml|w)?", size)]
    return sizes[0] if sizes else None
