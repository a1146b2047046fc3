"""What a reply means by few words, because the conversation below it named the goods: "the W320", "Emperador: 20 is enough".

The rows that the quoted text and the subject name clearly are the candidates. A word that tells one of them from the others names it;
where there is one candidate only, an amount without a product is an amount of that.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from triage.handbook import naming
from triage.handbook.passages import Passage, segments
from triage.handbook.product_hits import Mention
from triage.handbook.products import CatalogueIndex
from triage.handbook.tables.function_words import ASKING, DESCRIBING, FUNCTION_WORDS
from triage.handbook.wordforms import tokens
from triage.terms import Product

_MOST = 12  # candidates; more is a price list below the reply
_READ = 6_000  # characters of the new text


def spoken_of(earlier: Iterable[Mention]) -> tuple[str, ...]:
    """The SKUs that the conversation named clearly."""
    return tuple(dict.fromkeys(one.product.sku for one in earlier if one.product.sku and one.product.certainty >= 0.84))


def as_spoken(index: CatalogueIndex, mentions: Sequence[Mention], spoken: Sequence[str]) -> tuple[Mention, ...]:
    """A plain name in a reply means the thing that the conversation spoke of: its "band sealer" is the one with nitrogen that we offered."""
    rows = {row: sku for sku in spoken if (row := index.row_of(sku)) is not None}
    result: list[Mention] = []
    for mention in mentions:
        sku = mention.product.sku
        if sku is None or sku in spoken or len(mention.rows) != 1:
            result.append(mention)
            continue
        own = next(iter(mention.rows))
        words = {word.stem for word in tokens(mention.product.text) if word.stem not in FUNCTION_WORDS}
        fitting = [row for row in rows if index.rows[row].category == index.rows[own].category and words <= index.words_of(row)]
        if len(fitting) == 1 and words and not any(word[:1].isdigit() for word in words):
            product = Product(mention.product.text, rows[fitting[0]], mention.product.span, 0.86)
            mention = Mention(product, frozenset(fitting), mention.segment, mention.passage, mention.listed)  # noqa: PLW2901
        result.append(mention)
    return tuple(result)


def meant(index: CatalogueIndex, passages: Sequence[Passage], known: Sequence[Mention], candidates: Sequence[str]) -> list[Mention]:
    """Further products of the new text: words that tell one candidate from the others, and from the rest of the catalogue."""
    rows = {index.row_of(sku): sku for sku in candidates if index.row_of(sku) is not None}
    named = {one.product.sku for one in known}
    if not 0 < len(rows) <= _MOST:
        return []
    telling: dict[str, int] = {}
    for row in rows:
        if row is None:
            continue
        others: set[str] = set()
        for other in rows:
            if other is not None and other != row:
                others |= index.words_of(other)
        words = index.telling_words(row) | (index.sizes_of(row) if len(rows) == 1 else frozenset())
        for stem in words - others:
            if stem not in FUNCTION_WORDS and stem not in DESCRIBING and stem not in ASKING:
                telling[stem] = row
    found: list[Mention] = []
    for number, passage in enumerate(passages):
        if passage.part == "subject":
            continue
        text = passage.text[:_READ]
        taken = [
            (one.product.span.start - passage.start, one.product.span.end - passage.start)
            for one in known
            if one.product.span.part == passage.part
        ]
        for word in tokens(text, segments(text)):
            at = telling.get(word.stem)
            if at is None or any(start < word.end and word.start < end for start, end in taken):
                continue
            sku = index.rows[at].sku
            if sku in named or naming.refused(text, word.start, word.end):
                continue
            named.add(sku)
            span = passage.span(word.start, word.end)
            found.append(Mention(Product(span.text, sku, span, 0.7), frozenset({at}), word.segment, number))
    return found
