"""Shorter names of goods that the same mail names in full: "the tote" beside "canvas tote bag", "a coverall" beside a SKU of one."""

from __future__ import annotations

from collections.abc import Sequence

from triage.handbook.product_hits import Mention, Row
from triage.handbook.tables.function_words import FUNCTION_WORDS
from triage.handbook.wordforms import UNSPACED, fold, tokens

_SURE = 0.84


def shortened(mention: Mention, found: Sequence[Mention], rows: Sequence[Row], stems: Sequence[set[str]]) -> bool:
    """The mention only repeats another in fewer words; in a subject also in the same words, where the body says more of the same kind.

    `stems` are those of all names of each row. What has an amount of its own is always meant.
    """
    if mention.listed or mention.product.sku is None or fold(mention.product.sku) == fold(mention.product.text):
        return False
    words = {word.stem for word in tokens(mention.product.text) if word.stem not in FUNCTION_WORDS}
    subject = mention.product.span.part == "subject"
    if not subject and (len(words) > 2 or any(word[:1].isdigit() for word in words)):
        return False
    category = rows[next(iter(mention.rows))].category
    written = fold(mention.product.text)
    for other in found:
        if other.product.sku is None or other.rows & mention.rows or other.product.certainty < _SURE or other is mention:
            continue
        row = next(iter(other.rows))
        if rows[row].category != category or (other.product.span.part == "subject" and not subject):
            continue
        if UNSPACED.search(written):
            if written in fold(other.product.text) and written != fold(other.product.text):
                return True
            continue
        said = {word.stem for word in tokens(other.product.text)}
        coded = fold(other.product.sku) == fold(other.product.text)
        if words and words <= stems[row] and (words < said or coded or subject):
            return True
        if subject and len(said) >= 2 and said <= words and other.product.span.part != "subject":
            return True
    return False
