"""Which goods an amount is of, looked at once more when all goods of a mail are known, and which figures are no amounts of an order after all.

What the neighbours of a number tell (`quantities`) is right in prose. In lists and tables, where every line names goods of its own and some of
them are not ours, an amount would go to the last article that we know, and with it a price that holds for another number.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from triage.handbook.numerals import number_of
from triage.handbook.passages import Passage
from triage.handbook.screened import Later
from triage.handbook.tables import amount_owned as words
from triage.handbook.tables.function_words import FUNCTION_WORDS
from triage.handbook.tables.units import UNITS
from triage.handbook.wordforms import UNSPACED, Token, fold, tokens
from triage.terms import Product, Quantity, Span

Named = Sequence[tuple[Span, int | None]]
Places = Sequence[tuple[str, int]]  # (part, where it begins), in rising order

_PRICE_BEFORE = re.compile(r"(?:\b(?:usd|eur|gbp|cny|rmb|inr|aed|try|pln|us\$)|[$€£¥₹₺])\s?$", re.IGNORECASE)
_PRICE_BEHIND = re.compile(r"\s?(?:usd|eur|gbp|rmb|us\$|dollars?|euros?|[$€£¥₹₺]|美元|欧元|元)(?![^\W\d_])", re.IGNORECASE)
_OWNED_BEFORE = re.compile(words.OWNED_BEFORE, re.IGNORECASE)
_OWNED_BEHIND = re.compile(words.OWNED_BEHIND, re.IGNORECASE)
_NUMBER = r"\d{1,3}(?:[.,' ]\d{3})+|\d{1,7}"
# "N" in the table is the number; needed where somebody tells of what he has, which few do.
_MORE = Later(re.sub(r"\(\?P<(\w+)>N\)", lambda group: f"(?P<{group[1]}>(?:{_NUMBER})(?![\\d%]))", words.MORE), re.IGNORECASE)
_EACH = re.compile(words.EACH, re.IGNORECASE)
_MIXED = re.compile(words.MIXED, re.IGNORECASE)
# Where the words of one article end. A dash or a bar parts the cells of its row.
_BREAK = re.compile(
    r"[,;(\n。；，、]|\.\s|\s(?:and|und|et|y|e|ed|en|i|a|og|och|oraz|и|та|ve|dan|và|as well as|sowie|plus)\s|\s(?=و\d)", re.IGNORECASE
)
_STOP = re.compile(r"[.!?;。]\s|\n\s*\n")
_LINK = re.compile(r"\s?(?:of|de|di|d'|von|van|x|×|個|个|张|把|台|只|件)?\s*", re.IGNORECASE)
FAR = 20  # times: beside "1 driver" of a kit, 12,000 are no other goods'
_AHEAD, _BACK = 70, 90  # characters that are looked at on either side of an amount


def settled(
    passages: Sequence[Passage], quantities: Sequence[Quantity], products: Sequence[Product], unsold: Sequence[Product], named: Named = ()
) -> tuple[Quantity, ...]:
    """The amounts of an order, each with the goods it is of: an index into `products` and, behind them, `unsold`; None where nobody can tell.

    `named` are all places that name an article of ours.
    """
    kept: Iterable[Quantity] = _without_stock(passages, quantities)
    if unsold:
        ours = sorted({(span.part, span.start) for span, _ in named} | {(one.span.part, one.span.start) for one in products})
        kept = [_of_unsold(one, passages, len(products), unsold, ours) for one in kept]
    kept = _loosened(tuple(kept), passages, products, unsold, named)
    if len(products) + len(unsold) > 1:
        kept = (replace(one, product=None) if _is_mixed(one, passages) else one for one in kept)
    return tuple(replace(one, each=True) if _for_each(one, passages) else one for one in kept)


# ------------------------------------------------------------------------------------------------------- what is no amount of an order


def _without_stock(passages: Sequence[Passage], quantities: Sequence[Quantity]) -> Iterator[Quantity]:
    """Without prices and what they have already; "already have 80 and need 60 more" wants 60."""
    for one in quantities:
        passage = _passage_of(one, passages)
        if passage is None:
            yield one
            continue
        start, end = one.span.start - passage.start, one.span.end - passage.start
        before, behind = passage.text[max(0, start - _BACK) : start], passage.text[end : end + _AHEAD]
        if one.unit is None and (_PRICE_BEFORE.search(before) or _PRICE_BEHIND.match(behind)):
            continue
        owned = _OWNED_BEFORE.search(before) or (
            _OWNED_BEHIND.match(behind)
            and re.search(r"\b(?:have|had|haben|tenemos|avons|temos|abbiamo|hebben|mamy|máme|есть|var)\b", before[-40:])
        )
        if not owned:
            yield one
            continue
        more = _MORE.expression.search(passage.text, end, end + 160)
        if more is None or more.lastgroup is None:
            continue
        first, last = more.span(more.lastgroup)
        value = number_of(more[more.lastgroup])
        if value is not None and not any(
            other.span.part == one.span.part and other.span.start <= passage.start + first < other.span.end for other in quantities
        ):
            yield Quantity(value, one.unit, passage.span(first, last), None, one.product)


# ------------------------------------------------------------------------------------------------------------------- whose amount it is


def _of_unsold(quantity: Quantity, passages: Sequence[Passage], first: int, unsold: Sequence[Product], ours: Places) -> Quantity:
    """What stands in the line of a thing that we do not sell is no amount of an article of ours above it; in a line with both, what touches it."""
    one = quantity.span
    passage = _passage_of(quantity, passages)
    if passage is None:
        return quantity
    begin, end = _line_of(one, passage)
    here = [place for place, thing in enumerate(unsold) if thing.span.part == one.part and begin <= thing.span.start < end]
    if here and _within(ours, one.part, begin, end):
        here = [place for place in here if _touch(one, unsold[place].span)]
    if not here:
        return quantity
    nearest = min(here, key=lambda place: (not _touch(one, unsold[place].span), abs(unsold[place].span.start - one.start)))
    return replace(quantity, product=first + nearest)


def _within(places: Places, part: str, begin: int, end: int) -> bool:
    """Is one of the places from `begin` on and before `end`?"""
    at = bisect_left(places, (part, begin))
    return at < len(places) and places[at][0] == part and places[at][1] < end


def _touch(amount: Span, thing: Span) -> bool:
    """ "40 pcs of whiteboards", "200 whiteboards", "whiteboards: 40 pcs"."""
    return -3 <= thing.start - amount.end <= 5 or amount.start <= thing.start < amount.end or 0 <= amount.start - thing.end <= 3


def _loosened(
    quantities: Sequence[Quantity], passages: Sequence[Passage], products: Sequence[Product], unsold: Sequence[Product], named: Named
) -> Iterator[Quantity]:
    """An article that has an amount of its own beside its name takes none that stands beside the name of something else."""
    several = {place for place, count in Counter(one.product for one in quantities).items() if count > 1 and place is not None}
    if not several:
        yield from quantities
        return
    spans = {*(span for span, _ in named), *(one.span for one in (*products, *unsold))}
    places = sorted({(span.part, span.start) for span in spans})  # also those that name "some article of ours"
    beside = {number: _words_beside(one, passages) for number, one in enumerate(quantities) if one.product in several}
    most: dict[int, Decimal] = {}  # beside the article's name
    foreign: set[int] = set()
    for number, around in beside.items():
        one = quantities[number]
        if any(_within(places, part.part, part.start, max(part.end, part.start + 1)) for part in around):
            most[one.product or 0] = max(one.value, most.get(one.product or 0, one.value))
        elif _names_goods(around):
            foreign.add(number)
    for number, one in enumerate(quantities):
        own = most.get(one.product or 0) if number in foreign else None
        yield replace(one, product=None) if own is not None and one.value < FAR * own else one


def _words_beside(one: Quantity, passages: Sequence[Passage]) -> tuple[Span, ...]:
    """The words behind an amount up to the next break; where they name nothing, also those before it from the last break on."""
    passage = _passage_of(one, passages)
    if passage is None:
        return ()
    start, end = one.span.start - passage.start, one.span.end - passage.start
    link = _LINK.match(passage.text, end)
    begin = link.end() if link else end
    cut = _BREAK.search(passage.text, begin, end + _AHEAD)
    behind = passage.span(start, cut.start() if cut else min(len(passage.text), end + _AHEAD))
    if _names_thing_first(behind.text):
        return (behind,)
    line = max(0, start - _BACK, passage.text.rfind("\n", 0, start) + 1)
    breaks = (found.end() for found in _BREAK.finditer(passage.text, line, start) if passage.text[found.end() : start].strip(" :–-|"))
    return (behind, passage.span(max(breaks, default=line), start))


def _names_goods(around: Sequence[Span]) -> bool:
    """Is there a word that could be a thing beside the amount: behind it at once, or before it?"""
    return _names_thing_first(around[0].text) or any(_is_thing(word) for part in around[1:] for word in tokens(part.text))


def _names_thing_first(said: str) -> bool:
    """Do words of goods follow at once? A preposition or the like ends them: "60 in grey"."""
    words = [word for word in tokens(said) if not word.number]
    while words and fold(words[0].raw) in UNITS:
        words = words[1:]
    for word in words[:3]:
        if word.stem in FUNCTION_WORDS:
            return False
        if _is_thing(word):
            return True
    return False


def _is_thing(word: Token) -> bool:
    long = len(word.raw) > 3 or bool(UNSPACED.match(word.raw))
    return long and word.raw.isalpha() and word.stem not in FUNCTION_WORDS and fold(word.raw) not in UNITS


def of_their_kinds(quantities: Sequence[Quantity], products: Sequence[Product], named: Callable[[str], str]) -> tuple[Quantity, ...]:
    """Amounts that count a kind of goods ("30 tables and 240 chairs") are of the one article of that kind among `products`.

    `named`: all that an article is called, by its SKU.
    """
    kinds = {one.unit for one in quantities if one.unit and one.unit.casefold() not in UNITS}
    if not kinds or len(products) < 2:
        return tuple(quantities)
    called = [frozenset(word.stem for word in tokens(named(one.sku))) if one.sku else frozenset() for one in products]
    meant: dict[str, int] = {}
    for kind in kinds:
        stems = {word.stem for word in tokens(kind)}
        ours = [place for place, words_of in enumerate(called) if stems and stems <= words_of]
        if len(ours) == 1:
            meant[kind] = ours[0]
    return tuple(
        replace(one, product=meant[one.unit]) if one.unit in meant and (one.product or 0) < len(products) else one for one in quantities
    )


def _is_mixed(quantity: Quantity, passages: Sequence[Passage]) -> bool:
    """A container of several articles together is the amount of none of them."""
    passage = _passage_of(quantity, passages) if "container" in (quantity.unit or "") else None
    if passage is None:
        return False
    start, end = quantity.span.start - passage.start, quantity.span.end - passage.start
    return _MIXED.search(passage.text, max(0, start - 24), end + 24) is not None


def _for_each(quantity: Quantity, passages: Sequence[Passage]) -> bool:
    """Is it one amount for each of several places ("je Haus 120", "for each of our four hotels 100")?"""
    passage = _passage_of(quantity, passages)
    if passage is None:
        return False
    start, end = quantity.span.start - passage.start, quantity.span.end - passage.start
    first = max((found.end() for found in _STOP.finditer(passage.text, max(0, start - 120), start)), default=max(0, start - 120))
    cut = _STOP.search(passage.text, end, end + 40)
    return _EACH.search(passage.text, first, cut.start() if cut else end + 40) is not None


def _line_of(one: Span, passage: Passage) -> tuple[int, int]:
    begin = passage.start + passage.text.rfind("\n", 0, one.start - passage.start) + 1
    end = passage.text.find("\n", one.end - passage.start)
    return begin, passage.start + (end if end >= 0 else len(passage.text))


def _passage_of(quantity: Quantity, passages: Sequence[Passage]) -> Passage | None:
    one = quantity.span
    return next((part for part in passages if part.part == one.part and part.start <= one.start < part.start + len(part.text)), None)
