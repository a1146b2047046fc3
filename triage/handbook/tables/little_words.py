"""Little English words that are names of goods in other languages ("not", "die", "bad", "gift"), and whether a text is English."""

from __future__ import annotations

import re

from triage.handbook.tables.function_words import word_set

ENGLISH = word_set(
    "not no the and is are you your we our please for with of at on in to by an as or if it so do be was has have had can will may but all any some "
    "only also then than them they this that these those from into over under out off up down here there when what how who which more most much many "
    "must should would could let get got see say ask same such very just now one two ten too use used need want best price last next first"
)
_TELLING = re.compile(r"(?<![^\W_])(?:the|and|is|are|you|your|we|our|please|for|with|of|from|this|have|can|not)(?![^\W_])", re.IGNORECASE)


def is_english(text: str) -> bool:
    """At least three of the commonest words, two of them different."""
    found = [hit.group().casefold() for hit in _TELLING.finditer(text[:1_500])]
    return len(found) >= 3 and len(set(found) - {"not"}) >= 2
