"""Is a thing that the buyer names within our range? (handbook W12: what is far from it is declined, never promised.)"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from typing import Final

from triage.handbook import naming
from triage.handbook.catalogue import Catalogue
from triage.handbook.other_sizes import other_variant
from triage.handbook.passages import Passage
from triage.handbook.same_words import describing
from triage.handbook.tables.function_words import FUNCTION_WORDS
from triage.handbook.tables.units import UNITS
from triage.handbook.wordforms import stem
from triage.terms import Product, Seller

ALIKE: Final = 80  # of 100: "tumblr" and "tumbler", not "lockers" and "rocker"


def near_ours(product: Product, catalogue: Catalogue, seller: Seller) -> bool:
    """Is it something of our kind, in whatever make or size? Only a plain no counts: Latin words of which nothing resembles a word of our
    catalogue or our line. What is near is never declined: a maker of air hose may well make steam hose."""
    if product.sku is not None or not catalogue.items or not product.text.isascii():
        return True
    named = _words(product.text[:200])
    ours = catalogue.latin_words | _words(seller.business)
    return not named or any(_resembles(word, ours) for word in named)


def may_be_ours(product: Product, catalogue: Catalogue, seller: Seller) -> bool:
    """Could this be an article of our catalogue? Not what is near but told in full as another: in another size, or by a word of its own."""
    if product.sku is not None or not catalogue.items:
        return True
    if any(sign.isdigit() for sign in product.text) and _in_another_size(product.text, catalogue):
        return False
    if not near_ours(product, catalogue, seller):
        return False
    if not product.text.isascii() or not any(one.isdigit() for one in product.text):
        return True
    # "Steam hose 25 mm": with its size a thing is told in full, and its own word is none of ours.
    ours = catalogue.latin_words | _words(seller.business)
    told = _words(" ".join(f"{item.name} {item.notes[:400]}" for item in catalogue.items))
    return all(word in told or _of_any_goods(word) or _resembles(word, ours) for word in _words(product.text[:200]))


def _resembles(word: str, ours: AbstractSet[str]) -> bool:
    from rapidfuzz import fuzz

    return any(fuzz.ratio(word, known) >= ALIKE or word in known or known in word for known in ours)


def _of_any_goods(word: str) -> bool:
    return any(one in FUNCTION_WORDS or one in naming.PLAIN or one in describing() or one in UNITS for one in (word, stem(word)))


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z]{4,}", text.casefold()))


def _in_another_size(text: str, catalogue: Catalogue) -> bool:
    """Do the words name a row whose size or grade is another: "saucepans 20 cm" beside ours of 16 cm?"""
    rows = [catalogue.item(one.sku) for one in catalogue.index.find((Passage(text),)) if one.sku]
    return bool(rows) and all(row is not None and other_variant(text, row) is not None for row in rows)
