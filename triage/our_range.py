"""Is a thing that the buyer names within our range? (handbook W12: what is far from it is declined, never promised.)"""

from __future__ import annotations

import re
from typing import Final

from triage.handbook.catalogue import Catalogue
from triage.terms import Product, Seller

ALIKE: Final = 80  # of 100: "tumblr" and "tumbler", not "lockers" and "rocker"


def may_be_ours(product: Product, catalogue: Catalogue, seller: Seller) -> bool:
    """Could this be something of ours? Only a plain no counts: Latin words of which nothing resembles a word of our catalogue or our line."""
    if product.sku is not None or not product.text.isascii() or not catalogue.items:
        return True
    from rapidfuzz import fuzz

    named = _words(product.text[:200])
    ours = catalogue.latin_words | _words(seller.business)
    return not named or any(fuzz.ratio(word, known) >= ALIKE or word in known or known in word for word in named for known in ours)


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z]{4,}", text.casefold()))
