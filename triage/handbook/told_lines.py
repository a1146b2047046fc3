"""Goods in a language that the catalogue does not know: the noun phrase right behind an amount, with its size, where an offer is asked for.

"un'offerta per 200.000 viti per terrazza 5x60 A4": the buyer's own words are named in the letter, and nobody asks which product he means.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from triage.handbook.naming import PLAIN
from triage.handbook.passages import Passage
from triage.handbook.tables import told_lines as table
from triage.handbook.tables.function_words import FUNCTION_WORDS
from triage.handbook.tables.no_first_words import NO_FIRST_WORDS
from triage.handbook.tables.no_goods import NO_GOODS, NO_PRODUCT
from triage.handbook.tables.units import UNITS
from triage.handbook.wordforms import fold, stem
from triage.terms import Quantity, Span

_ASKED = re.compile(table.ASKED, re.IGNORECASE)
_THING = re.compile(table.THING)
_JOINING = frozenset(table.JOINING.split("|"))
_JOINED_BEHIND = re.compile(rf"(?:\s(?:{table.JOINING}))?\s{{0,3}}$")
_LEAST = 5


def told_line(passage: Passage, quantity: Quantity) -> Span | None:
    """The goods that stand right behind the amount, if an offer for them is asked."""
    if quantity.unit is not None or quantity.value < _LEAST:
        return None
    begin, end = quantity.span.start - passage.start, quantity.span.end - passage.start
    match = _THING.match(passage.text, end)
    if match is None or not _ASKED.search(passage.text[max(0, begin - 130) : begin]):
        return None
    words = re.findall(r"[^\W\d_]{3,}", match["thing"])
    noun = fold(words[0])
    if noun in table.NO_THINGS:
        return None
    if noun in UNITS or noun in NO_GOODS or noun in NO_PRODUCT or noun in _NO_FIRST or noun in FUNCTION_WORDS or stem(noun) in PLAIN:
        return None
    stop = match.end("thing")
    for word in re.finditer(r"[^\W\d_]{2,}", passage.text[match.end("noun") : match.start("size")]):
        plain = fold(word.group())
        if plain in _JOINING:
            continue
        if plain in NO_GOODS or plain in table.NO_THINGS or stem(plain) in FUNCTION_WORDS or plain in _NO_FIRST:
            stop = match.end("noun") + word.start()
            break
    text = _JOINED_BEHIND.sub("", passage.text[match.start("thing") : stop]).rstrip(" ,")
    return passage.span(match.start("thing"), match.start("thing") + len(text)) if len(text) >= 4 else None


def told_lines(passages: Sequence[Passage], quantities: Sequence[Quantity]) -> list[Span]:
    """All such goods, in the order of the amounts."""
    found: list[Span] = []
    for quantity in quantities:
        if quantity.product is not None or quantity.unit is not None:
            continue
        for passage in passages:
            if passage.part == quantity.span.part and passage.start <= quantity.span.start < passage.start + len(passage.text):
                line = told_line(passage, quantity)
                if line is not None:
                    found.append(line)
    return found


_NO_FIRST = frozenset(map(fold, NO_FIRST_WORDS))
