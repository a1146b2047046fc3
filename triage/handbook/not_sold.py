"""Goods that we do not sell, told in English: safety shoes, asked of a maker of work trousers (convention 6).

Looked at only where the catalogue speaks English and none of the goods named is a row of it. The last word of an English name says
what the thing is; where neither that word nor most others stand in the catalogue or in the line on our business, it is none of ours.
"""

from __future__ import annotations

import re

from triage.handbook.knowledge import Handbook
from triage.terms import Inquiry, Span

_CUT = re.compile(r"\b(?:of|for|with|in|to|from|and|or)\b|[,;(/]|\s\d", re.IGNORECASE)
_WORD = re.compile(r"[a-z]{3,}")
_LATIN = re.compile(r"[\x20-\x7e×°\"”']+")
_SAME = 5  # letters that two forms of a word share
# Words that catalogues in English hold, whatever the trade: three of them, and the catalogue is one.
_ENGLISH = frozenset(
    {"with", "small", "large", "white", "black", "steel", "green", "blue", "yellow", "brown", "paper", "plastic", "light",
     "hand", "single", "double", "water", "wood", "wooden", "cotton", "leather", "glass", "metal", "organic", "copper",
     "brass", "iron", "stainless", "rubber", "frozen", "dried", "natural", "heavy", "medium", "folding", "portable",
     "round", "square", "short", "long", "cable", "machine"}
)  # fmt: skip
_ENOUGH = 3


def not_sold(inquiry: Inquiry, handbook: Handbook) -> tuple[Span, ...]:
    """The goods of `inquiry`, where all of them are none that we sell."""
    products = inquiry.products
    if not products or inquiry.language != "en" or any(product.sku is not None for product in products):
        return ()
    ours = handbook.catalogue.latin_words
    if len(_ENGLISH & ours) < _ENOUGH:
        return ()
    texts = [item.name for item in handbook.catalogue.items] + [item.category for item in handbook.catalogue.items]
    known = ours | frozenset(_WORD.findall(f"{' '.join(texts)} {handbook.seller.business}".lower()))
    stems = frozenset(word[:_SAME] for word in known)
    if all(_foreign(product.text, known, stems) for product in products):
        return tuple(product.span for product in products)
    return ()


def _foreign(text: str, known: frozenset[str], stems: frozenset[str]) -> bool:
    if not _LATIN.fullmatch(text):
        return False
    words = _WORD.findall(_CUT.split(text)[0].lower())
    if not words or len(words[-1]) < 4:
        return False
    held = [_held(word, known, stems) for word in words]
    return not held[-1] and 2 * sum(held) <= len(held)


def _held(word: str, known: frozenset[str], stems: frozenset[str]) -> bool:
    single = word[:-1] if word.endswith("s") else word
    return word in known or single in known or f"{word}s" in known or (len(single) >= _SAME and single[:_SAME] in stems)
