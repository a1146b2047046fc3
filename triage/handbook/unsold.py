"""Concrete products that the buyer asks for and the catalogue does not hold (gold convention 1: SKU null).

Only where the words leave little doubt: an amount or a word such as "need" before a type noun with something
special about it ("2 gaming chairs"), or an amount of pieces of a thing in a mail that names nothing we sell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from triage.handbook.passages import Passage
from triage.handbook.tables.function_words import ASKING, DESCRIBING, FUNCTION_WORDS
from triage.handbook.wordforms import Token, fold, tokens
from triage.terms import Product, Quantity, Span

_CUT = re.compile(r"[.,;:!?()\n|/&+]|\s[-–]\s|\d")
_WANTED = re.compile(
    r"(?<!\w)(?:need|needs|looking for|look for|want|quote for|quotation for|price (?:of|for)|prices (?:of|for)|"
    r"interested in|buy|purchase|supply|necesito|necesitamos|busco|buscamos|"
    r"preciso de|precisamos de|procuro|procuramos|cherche|cherchons|suchen|brauchen|benötigen|cerco|cerchiamo|"
    r"zoeken|szukam|szukamy|potrzebujemy|нужны|нужен|ищем|интересуют)"
    r"\s{1,3}(?:some |the |also |your |a |an |of |des |de |unos |unas |uns |umas )?",
    re.IGNORECASE,
)
_NUMBER_FIRST = re.compile(r"^[\d.,' ]+(?:k\b)?\s?", re.IGNORECASE)
_PIECES = frozenset(
    [
        "pc",
        "piece",
        "no",
        "unit",
        "set",
        "pair",
        "carton",
        "box",
        "pack",
        "pieza",
        "unidad",
        "peça",
        "pezzo",
        "stück",
        "stuk",
        "sztuka",
        "штука",
        "adet",
    ]
)


def unsold_products(
    passages: Sequence[Passage],
    products: Sequence[Product],
    quantities: Sequence[Quantity],
    nouns: frozenset[str],
    named: Sequence[Span] = (),
) -> tuple[Product, ...]:
    """Products that are asked for but match no row; `nouns` are the general nouns of the catalogue, `named` taken words."""
    found: list[Product] = []
    taken = [*named, *(product.span for product in products)]
    for passage in passages:
        places: list[int] = []
        for quantity in quantities:
            if (
                quantity.product is not None
                and quantity.product < len(products)
                and _beside(quantity.span, products[quantity.product].span)
            ):
                continue
            if quantity.span.part == passage.part and passage.start <= quantity.span.start < passage.start + len(passage.text):
                start = quantity.span.start - passage.start
                digits = _NUMBER_FIRST.match(quantity.span.text)
                anything = not products and (quantity.unit or "").casefold() in _PIECES
                # With a unit the noun comes after it ("500 pcs caps"), without one it is part of the amount ("2 gaming chairs").
                begin = quantity.span.end - passage.start if anything or not digits else start + digits.end()
                _add(passage, begin, nouns, taken, found, anything)
        places.extend(match.end() for match in _WANTED.finditer(passage.text[:20_000]))
        for begin in places[:60]:
            _add(passage, begin, nouns, taken, found, anything=False)
    return tuple(found)


def _add(passage: Passage, begin: int, nouns: frozenset[str], taken: list[Span], found: list[Product], anything: bool) -> None:
    phrase = _phrase(passage.text, begin, nouns, anything)
    if phrase is None:
        return
    span = passage.span(*phrase)
    if any(other.part == span.part and other.start < span.end and span.start < other.end for other in taken):
        return
    text = " ".join(span.text.split())
    if any(fold(product.text) == fold(text) for product in found):
        return
    taken.append(span)
    found.append(Product(text, None, span, 0.4))


def _phrase(text: str, begin: int, nouns: frozenset[str], anything: bool) -> tuple[int, int] | None:
    """The noun phrase from `begin` on, if it names a special kind of thing."""
    window = text[begin : begin + 70]
    cut = _CUT.search(window, 1)
    words: list[Token] = []
    for word in tokens(window[: cut.start()] if cut else window):
        if word.stem in FUNCTION_WORDS or fold(word.raw) in _STOPS:
            if words:
                break
            continue
        words.append(word)
        if len(words) >= 4:
            break
    if not words:
        return None
    special = [word for word in words if word.stem not in nouns and not _plain(word) and len(word.stem) > 2]
    if not special or not words:
        return None
    at = [place for place, word in enumerate(words) if word.stem in nouns]
    if at:
        # "gaming chairs" ends with its noun, "cadeiras maiores" begins with it.
        end = at[-1] if at[-1] > 0 else min(1, len(words) - 1)
        if not any(word in special for word in words[: end + 1]):
            return None
        return begin + words[0].start, begin + words[end].end
    if anything and len(special) == len(words) and len(words) <= 3:
        return begin + words[0].start, begin + words[-1].end
    return None


def _plain(word: Token) -> bool:
    return word.stem in DESCRIBING or fold(word.raw) in DESCRIBING or word.stem in ASKING or fold(word.raw) in ASKING or word.number


_STOPS = frozenset(
    [
        "will",
        "would",
        "can",
        "are",
        "is",
        "be",
        "need",
        "to",
        "per",
        "month",
        "year",
        "quarter",
        "each",
        "then",
        "only",
        "please",
        "as",
        "if",
        "when",
        "which",
        "who",
        "you",
        "we",
        "i",
        "they",
        "in",
        "at",
        "on",
        "by",
        "if",
        "ship",
        "shipped",
        "deliver",
        "delivered",
        "monthly",
        "yearly",
        "colour",
        "color",
        "size",
    ]
)


def _beside(one: Span, other: Span) -> bool:
    return one.part == other.part and -60 < other.start - one.end < 60
