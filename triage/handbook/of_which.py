"""An amount told in parts of several articles: "30,000 O-rings, of which 10,000 in viton and the rest NBR" are 10,000 of one and 20,000 of another.

Each part is looked up together with the words before the sign ("viton O-rings"). Where no part names an article of its own (2,000 of them
black), the amount stays whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from triage.handbook.numerals import number_of
from triage.handbook.passages import Passage
from triage.handbook.products import CatalogueIndex
from triage.handbook.screened import Later, Rare
from triage.handbook.tables import of_which as words
from triage.handbook.tables.function_words import FUNCTION_WORDS
from triage.handbook.tables.quantity_patterns import PLAIN, SCALE
from triage.handbook.tables.units import UNITS
from triage.handbook.wordforms import UNSPACED, fold, tokens
from triage.terms import Product, Quantity, Span

_NUMBER = rf"(?P<n>{PLAIN})(?P<scale>{SCALE})?"
_SIGN = Rare(
    rf"(?<![^\W_\u3040-\u9fff\uac00-\ud7af])(?:(?:{words.SIGN})[\s:：]{{0,2}}(?=\d)|(?<=[,;(] )(?={_NUMBER}\s(?:{words.BEHIND})(?![^\W_])))",
    re.IGNORECASE,
)
_END = re.compile(r"[.;!?](?=\s|$)|[)）。；\n]")
_PART = Later(rf"{_NUMBER}(?:\s(?:{words.BEHIND})(?![^\W_]))?", re.IGNORECASE)
_REST = Later(rf"(?:{words.REST})(?![^\W_\u3040-\u9fff\uac00-\ud7af])", re.IGNORECASE)
_AND = r"(?:and|und|y|e|et|ed|en|i|a|и|та|ve|dan|và|og|och)\s"
_NEXT = Later(
    rf"(?:(?:[，、]|,(?!\d))\s{{0,2}}(?:{_AND}|[和與与及])?|\s{_AND}|\s?[和與与及]|\sو\s?)(?=\d|(?:{words.REST})(?![^\W_\u3040-\u9fff\uac00-\ud7af]))",
    re.IGNORECASE,
)
_LINK = Later(rf"[\s:：]{{0,2}}(?:{words.LINK})(?![^\W_\u3040-\u9fff\uac00-\ud7af])", re.IGNORECASE)
_LINK_ASIAN = re.compile(r"\s?(?:[只个個件套台把支条條米卷本枚개])?(?:只?要|用|为|為|是|做成?)?")
_DIGITS = re.compile(r"[\d.,' ]+")
_LETTER = re.compile(r"[^\W\d_]{2}")
_FAR, _WINDOW, _MOST = 80, 160, 20
_FURTHER_SCALE = ("十", "百", "千", "万", "萬", "亿", "億", "백", "천")
_SURE = 0.9  # the certainty of an article named in full
_GONE = -1.0  # the certainty of what is named no more


@dataclass(frozen=True, slots=True)
class _Part:
    value: Decimal | None  # None: the rest
    span: Span
    said: Span | None  # what the part is of
    sku: str | None


def in_parts(
    passages: Sequence[Passage], products: Sequence[Product], quantities: Sequence[Quantity], index: CatalogueIndex
) -> tuple[tuple[Product, ...], tuple[Quantity, ...]]:
    """Products and amounts, with each amount that is told in parts given to the articles of its parts."""
    goods, amounts, parted = list(products), list(quantities), False
    for passage in passages if amounts else ():
        for sign in list(_SIGN.finditer(passage.text))[:_MOST]:
            parted = _part(passage, sign, goods, amounts, index) or parted
    return _ordered(goods, amounts) if parted else (tuple(products), tuple(quantities))


def _part(passage: Passage, sign: re.Match[str], goods: list[Product], amounts: list[Quantity], index: CatalogueIndex) -> bool:
    """Gives the amount before the sign to the articles of its parts; whether it did."""
    text, start, begin = passage.text, sign.start(), sign.end()
    before = [one for one in amounts if one.span.part == passage.part and start - _FAR <= one.span.end - passage.start <= start]
    whole = max(before, key=lambda one: one.span.start, default=None)
    if whole is None or _END.search(text, whole.span.end - passage.start, start):
        return False
    unit = whole.unit or ""
    counted = unit.isalpha() and fold(unit) not in UNITS and not UNSPACED.search(unit)  # "900 tablecloths" are a unit of their own
    first = whole.span.start - passage.start
    head = _head(text, first, (_DIGITS.match(text, first) or sign).end() if counted else whole.span.end - passage.start, start)
    stop = _END.search(text, begin, begin + _WINDOW)
    end = stop.start() if stop else min(len(text), begin + _WINDOW)
    default = _article(index, head)
    parts = _parts(passage, begin, end, head, default, index)
    left = whole.value - sum((one.value for one in parts if one.value is not None), Decimal(0))
    rests = sum(one.value is None for one in parts)
    named = {one.sku for one in parts}
    if rests == len(parts) or rests > 1 or left < 0 or bool(rests) > bool(left) or not named - {None, default}:
        return False
    if left and not rests:
        parts.append(_Part(None, whole.span, None, None))
    place, opens, last = amounts.index(whole), passage.start + start, passage.start + end
    amounts[:] = [one for one in amounts if one is not whole and not (one.span.part == passage.part and opens <= one.span.start < last)]
    made: list[Quantity] = []
    for one in parts:
        sku = default if one.value is None and one.sku is None and default not in named else one.sku
        at = next((number for number, thing in enumerate(goods) if sku is not None and thing.sku == sku), None)
        said = one.said or (whole.span if sku is not None else None)
        words = " ".join((one.said.text if one.said else head).split())
        if at is None and said is not None:
            at = len(goods)
            goods.append(Product(words, sku, said, 0.86 if sku else 0.4))
        elif at is not None and said is not None and goods[at].span.start < opens < goods[at].span.end:
            goods[at] = replace(goods[at], text=words, span=said)
        made.append(replace(whole, value=left if one.value is None else one.value, span=one.span, upper=None, product=at))
    amounts[place:place] = made
    used = {one.product for one in amounts}
    for number, thing in enumerate(goods):
        inside = thing.span.part == passage.part and whole.span.start - len(head) - 2 <= thing.span.start < last
        if inside and number not in used:
            goods[number] = replace(thing, certainty=_GONE)
    return True


def _head(text: str, start: int, end: int, sign: int) -> str:
    """What the whole amount is of: the words behind it, or where none are, those before it in its clause."""
    behind = text[end:sign].strip(" ,(（，:-–")
    if _LETTER.search(behind):
        return behind
    line = max(text.rfind(mark, 0, start) for mark in ("\n", ". ", "。", ";", "；", ":", "：")) + 1
    clause = max(line, *(text.rfind(mark, 0, start) + 1 for mark in (",", "，", "、")))
    said = text[max(clause, start - 60) : start].strip(" :-–")
    return said if _LETTER.search(said) else text[max(line, start - 60) : start].strip(" ,:-–")


def _parts(passage: Passage, begin: int, end: int, head: str, default: str | None, index: CatalogueIndex) -> list[_Part]:
    text = passage.text
    between = list(_NEXT.expression.finditer(text, begin + 1, end))
    parts: list[_Part] = []
    for at, stop in zip([begin, *(one.end() for one in between)], [*(one.start() for one in between), end], strict=True):
        number = _PART.expression.match(text, at, stop)
        rest = _REST.expression.match(text, at, stop) if number is None else None
        value = number_of(number["n"], number["scale"]) if number else None
        lead = number or rest
        if lead is None or (number and (not value or text.startswith(_FURTHER_SCALE, lead.end()))):
            return []
        said = lead.end()
        for _ in range(3):
            link = _LINK.expression.match(text, said, stop)
            said = link.end() if link else said
        if (asian := _LINK_ASIAN.match(text, said, stop)) is not None:
            said = asian.end()
        while said < stop and text[said] in " :：,":
            said += 1
        last = said + len(text[said:stop].rstrip(" ,，、"))
        if number and not _LETTER.search(text, said, last) and not re.search(r"\d", text[said:last]):
            return []
        span = (
            passage.span(number.start("n"), number.end("scale") if number["scale"] else number.end("n"))
            if number
            else passage.span(*lead.span())
        )
        what = passage.span(said, last) if said < last else None
        sku = _article(index, f"{what.text} {head}", f"{head} {what.text}") if what else None
        if what and (sku is None or (sku == default and not _in_names(what.text, sku, index))):
            sku = _article(index, what.text, least=_SURE)  # "in PTFE" tells no article of ours, only the words before it do
        parts.append(_Part(value, span, what, sku))
    return parts


def _article(index: CatalogueIndex, *texts: str, least: float = 0.0) -> str | None:
    """The one article that the words name, best the first."""
    for text in texts:
        found = index.find((Passage(text),))
        skus = {one.sku for one in found if one.certainty >= least}
        if len(skus) == 1 and len({one.sku for one in found}) == 1:
            return next(iter(skus))
    return None


def _in_names(words: str, sku: str, index: CatalogueIndex) -> bool:
    """Do all words stand in the article's names?"""
    row = index.row_of(sku)
    if row is None:
        return False
    if UNSPACED.search(words):
        return any(words in name for name in (index.rows[row].name, *index.rows[row].aliases))
    return all(word.stem in index.words_of(row) for word in tokens(words) if word.stem not in FUNCTION_WORDS)


def _ordered(goods: list[Product], amounts: list[Quantity]) -> tuple[tuple[Product, ...], tuple[Quantity, ...]]:
    """Without what is named no more, and what we do not sell last."""
    kept = [number for number, thing in enumerate(goods) if thing.certainty > _GONE]
    kept.sort(key=lambda number: goods[number].sku is None)
    new = {old: number for number, old in enumerate(kept)}
    return (
        tuple(goods[number] for number in kept),
        tuple(replace(one, product=new.get(one.product)) if one.product is not None else one for one in amounts),
    )
