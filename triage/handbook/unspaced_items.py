"""Lists in Chinese, Japanese and Korean: an item a bullet, line or comma, each with its goods and its amount ("厨师刀 3000 把,电饭煲 500 台").

An amount is of the goods in its own item. Goods that we do not sell are named with it, where the items beside them show that it is a list;
else their amount would go to the article before them, and with it a price that holds for another number.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from triage.handbook import naming
from triage.handbook.passages import Passage
from triage.handbook.tables import unspaced_items as words
from triage.handbook.wordforms import UNSPACED, fold
from triage.terms import Product, Quantity, Span

_BREAK = re.compile(r"[\n,，、;；。!！?？|｜]|\.\s")
_COLON = re.compile(r"[:：]")
_ASIAN = r"[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]"
_MARK = re.compile(
    rf"[\s\-*•·–・●■◆○※]{{0,8}}(?:[(（]?[\dA-Za-z①-⑳一二三四五六七八九十]{{1,2}}[.)、）．:：]|[①-⑳])?[\s・]{{0,3}}(?:(?:{words.LEAD})[\s:：]{{0,2}}){{0,3}}"
)
_PHRASE = re.compile(
    rf"(?P<phrase>(?:[A-Za-z][A-Za-z0-9/-]{{0,9}}[ ]?)?{_ASIAN}{{1,16}}(?:[ ]{_ASIAN}{{2,10}}){{0,2}})(?P<spec>[^\n]{{0,30}})"
)
_NOT_GOODS = re.compile(words.NO_GOODS)
_BULLET = re.compile(r"[\s]{0,6}(?:[-*•·–・●■◆○※]|[(（]?[\dA-Za-z①-⑳一二三四五六七八九十]{1,2}[.)、）．]|[①-⑳])")
_HOLDER = re.compile("container")
_CLOSED = re.compile(r"[^()（）]{1,60}[)）]")
_OF = re.compile(r"\s?(?:の|的)?\s?")
_AND = re.compile(r"\s?(?:以及|还有|還有|[和与與及跟]|と|および|및|그리고|를|을|を)\s?$")
_READ, _MOST, _LONGEST = 20_000, 200, 70


@dataclass(frozen=True, slots=True)
class _Item:
    """One amount of a list, and the goods named before it, or behind it where its clause begins with an amount."""

    number: int  # of the quantity
    ours: bool = False
    index: int | None = None
    phrase: Span | None = None


def by_items(
    passages: Sequence[Passage],
    products: Sequence[Product],
    quantities: Sequence[Quantity],
    unsold: Sequence[Product],
    named: Sequence[tuple[Span, int | None]],
    sold: Callable[[str], bool],
) -> tuple[tuple[Quantity, ...], tuple[Product, ...]]:
    """The amounts, each of the goods in its item, and the goods that we do not sell with those that only the list tells.

    `named` are all places that name an article, `sold` says whether words stand in a name of the catalogue.
    """
    told = [passage for passage in passages if UNSPACED.search(passage.text)] if quantities else []
    items = [(passage, item) for passage in told for item in _items(passage, quantities, named)]
    different = {item.phrase.text if item.phrase is not None else item.index for _, item in items}
    if len(different) < words.LEAST:
        return tuple(quantities), tuple(unsold)
    sure = any(item.index is not None for _, item in items)  # beside an article of ours
    found, result = list(unsold), list(quantities)
    gone: set[int] = set()
    for passage, item in items:
        amount, phrase = result[item.number], item.phrase
        if item.ours:
            if item.index is not None:
                result[item.number] = replace(amount, product=item.index)
        elif phrase is None:
            continue
        elif naming.refused(passage.text, phrase.start - passage.start, phrase.end - passage.start):
            gone.add(item.number)
        elif len(phrase.text) < words.SHORTEST or sold(phrase.text):
            result[item.number] = replace(amount, product=None)
        else:
            if not sure and not _BULLET.match(passage.text, passage.text.rfind("\n", 0, phrase.start - passage.start) + 1):
                continue
            at = next((place for place, one in enumerate(found) if _same(one, phrase)), None)
            if at is None:
                at = len(found)
                found.append(Product(" ".join(phrase.text.split()), None, phrase, 0.4))
            result[item.number] = replace(amount, product=len(products) + at)
    return tuple(one for number, one in enumerate(result) if number not in gone), tuple(found)


def _same(one: Product, phrase: Span) -> bool:
    together = one.span.part == phrase.part and one.span.start < phrase.end and phrase.start < one.span.end
    return one.sku is None and (together or fold(one.text) == fold(phrase.text))


def _items(passage: Passage, quantities: Sequence[Quantity], named: Sequence[tuple[Span, int | None]]) -> Iterator[_Item]:
    text = passage.text[:_READ]
    mine = [
        (number, one.span.start - passage.start, one.span.end - passage.start)
        for number, one in enumerate(quantities)
        if one.span.part == passage.part and 0 <= one.span.start - passage.start < len(text) and not _HOLDER.search(one.unit or "")
    ][:_MOST]
    mine.sort(key=lambda entry: entry[1])
    here = [
        (span.start - passage.start, index)
        for span, index in named
        if span.part == passage.part and 0 <= span.start - passage.start < len(text)
    ][:_MOST]
    here.sort(key=lambda entry: entry[0])
    first = False  # the amounts of this clause stand before their goods
    for place, (number, start, end) in enumerate(mine):
        far = max(0, start - _LONGEST)
        clause = max((one.end() for one in _BREAK.finditer(text, far, start)), default=far)
        before = mine[place - 1][2] if place else 0
        if text.count("(", clause, start) + text.count("（", clause, start) > text.count(")", clause, start) + text.count(
            "）", clause, start
        ):
            continue  # "10万只(其中 4 万只要氟橡胶)"
        begin = max(clause, before)
        if _CLOSED.match(text, begin, start):
            continue  # "网箱(315管,双浮管)10口": how the goods before the bracket are made
        for colon in _COLON.finditer(text, begin, start):
            if UNSPACED.search(text, colon.end(), start) and not _NOT_GOODS.search(text[colon.end() : start].strip()):
                begin = colon.end()
        mark = _MARK.match(text, begin, start)
        begin = mark.end() if mark else begin
        if before <= clause:
            first = not text[begin:start].strip()
        if first:
            cut = _BREAK.search(text, end, end + _LONGEST)
            stop = min(cut.start() if cut else end + _LONGEST, mine[place + 1][1] if place + 1 < len(mine) else len(text))
            of, joined = _OF.match(text, end, stop), _AND.search(text, end, stop)
            begin, stop = of.end() if of else end, joined.start() if joined else stop
        else:
            stop = start
        line = text.rfind("\n", 0, start) + 1
        earlier = [at for at, _ in here if line <= at < clause]
        if earlier and not first and (_BULLET.match(text, line) or before <= earlier[-1]):
            continue  # "1. 岩板 12mm，纯黑 40片": how the goods before shall be
        ours = [index for at, index in here if begin <= at < stop]
        phrase = None if ours else _PHRASE.fullmatch(text, begin, stop)
        if ours:
            yield _Item(number, True, ours[0] if first else ours[-1])
        elif phrase is not None and not _NOT_GOODS.search(phrase["phrase"]) and not _NOT_GOODS.search(phrase["spec"].strip()):
            yield _Item(number, phrase=passage.span(*phrase.span("phrase")))
