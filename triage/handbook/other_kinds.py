"""A kind of thing that the catalogue lacks, told by a word of its own: the "steam hose 25 mm" beside air and food hoses of ours.

A noun that several rows share and a size that one of them has name nothing: the specific word decides.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence

from triage.handbook import naming
from triage.handbook.same_words import describing
from triage.handbook.tables.dealing_words import is_of_dealing
from triage.handbook.tables.function_words import ASKING, FUNCTION_WORDS
from triage.handbook.tables.no_goods import NO_GOODS
from triage.handbook.tables.units import UNITS
from triage.handbook.wordforms import UNSPACED, Token, fold

Known = Callable[[Token], bool]

# Before the specific word: an amount with or without its unit, a list mark, a comma, "and", "of".
_OPENS = re.compile(
    r"(?:^|\n)[ \t]*(?:[-*•·–][ \t]*|\(?\w{1,2}[.)][ \t]*)?$|\d[.)]?[ \t]?(?:[^\W\d_]{1,8}\.?[ \t])?$|[,;:|(][ \t]*$"
    r"|(?<![^\W_])(?:and|und|et|y|e|en|ve|и|of|von|de|van|for|für|some|the|your)[ \t]$",
    re.IGNORECASE,
)
_OF = re.compile(r"\s(?:(?:de|da|do|di|du|des|del|d[’']|of|von|van|из|от)\s?)?", re.IGNORECASE)


def specific_word(first: Token, last: Token, words: Sequence[Token], text: str, known: Known) -> Token | None:
    """The word right before or behind a noun that says which kind of it is meant, where the catalogue has no such word."""
    place = bisect_left(words, first.start, key=_start)
    before = words[place - 1] if place else None
    if (
        before is not None
        and before.segment == first.segment
        and text[before.end : first.start] in (" ", "-")
        and _specific(before, known)
        and _OPENS.search(text[max(0, before.start - 30) : before.start])
    ):
        return before
    behind = next((word for word in words[bisect_left(words, last.end, key=_start) :][:2] if word.stem not in naming.TURNING), None)
    if (
        behind is not None
        and behind.segment == last.segment
        and not last.number
        and _OF.fullmatch(text, last.end, behind.start)
        and (text[last.end : behind.start] != " " or naming.ROMANCE.search(text))
        and _specific(behind, known)
    ):
        return behind
    return None


def has_size(kept: Sequence[Token], word: Token, words: Sequence[Token], text: str) -> bool:
    """Is a size among the words, or right behind them?"""
    last = max(kept[-1], word, key=_start)
    behind = words[bisect_left(words, last.end, key=_start) :][:1]
    near = (one for one in behind if one.segment == last.segment and not text[last.end : one.start].strip(" ,(:"))
    return any(one.number and not one.stem.isdigit() for one in (*kept, *near))


def another_size(name: Sequence[str], size: str, between: Sequence[Token]) -> bool:
    """Does a size of the same unit, which is not the name's, stand before the name's own: "pans 28 cm and 300 of 24 cm"?"""
    unit = size.lstrip("0123456789.")
    return bool(unit) and any(
        word.number and word.stem != size and word.stem not in name and word.stem.lstrip("0123456789.") == unit for word in between
    )


def _start(word: Token) -> int:
    return word.start


def _specific(word: Token, known: Known) -> bool:
    plain = fold(word.raw)
    return (
        not word.number
        and len(word.raw) >= 4
        and not UNSPACED.search(word.raw)
        and word.stem not in FUNCTION_WORDS
        and word.stem not in naming.PLAIN
        and word.stem not in describing()
        and word.stem not in ASKING
        and plain not in ASKING
        and plain not in UNITS
        and word.stem not in UNITS
        and plain not in NO_GOODS
        and not is_of_dealing(word.raw, word.stem)
        and not known(word)
    )
