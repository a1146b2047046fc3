"""Phrases found in a mail in spite of line breaks, case, zero-width characters and look-alike letters.

Tables write phrases almost as one speaks them: a blank is any white space, `~` is a gap of up to 60 characters inside one
sentence, `*` ends a stem ("confirm*" finds "confirmed"), `(a|b)` are alternatives, a trailing `?` makes the thing before it
optional. Every phrase becomes one regular expression without nested repetition; a literal part of it is looked for first
(`in` costs a microsecond), so that hundreds of phrases cost little on the mails that hold none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from triage.terms import Span

_BLANK = r"[\s,>*_-]{1,4}"
READ_LIMIT = 24_000  # characters of a text that phrases are looked for in
_GAP = r"[^.!?。！？؟\n]{0,60}?(?:\n[^.!?。！？؟\n]{0,60}?)?"

# Letters that look like Latin ones but are not. They are folded only inside words that mix alphabets, so that honest
# Cyrillic and Greek stay what they are.
LOOK_ALIKES = str.maketrans(
    "аеорсухіјѕԁһԛԝӏкмтвнАВЕКМНОРСТУХІЈЅ" + "αοερτυνικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ" + "ıɑɡℓ",
    "aeopcyxijsdhqwlkmtbnABEKMHOPCTYXIJS" + "aoeptuvikABEZHIKMNOPTYX" + "iagl",
)
_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_MIXED = re.compile(r"(?=\w{0,40}[a-zA-Z])(?=\w{0,40}[\u0370-\u03ff\u0400-\u04ff\u0251\u0261\u2113])\b\w{2,40}")
_FOREIGN = re.compile("[\u0370-\u03ff\u0400-\u04ff\u0251\u0261\u2113]")
_LATIN = re.compile("[a-zA-Z]")
# One character each: full-width forms, curly quotes, odd blanks and the Turkish capital whose lower case is two characters.
_PLAIN = {
    **{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)},
    **dict.fromkeys((0x2018, 0x2019, 0x02BC, 0x00B4, 0x0060), ord("'")),
    **dict.fromkeys((0x201C, 0x201D, 0x201E, 0x00AB, 0x00BB), ord('"')),
    **dict.fromkeys((0x00A0, 0x2002, 0x2003, 0x2009, 0x202F, 0x3000), ord(" ")),
    **dict.fromkeys((0x2010, 0x2011, 0x2012, 0x2013, 0x2014), ord("-")),
    0x0130: ord("i"),
}


@dataclass(frozen=True, slots=True)
class Folded:
    """A text made plain, and for each of its characters where it stood in the original (None: at the same place)."""

    text: str
    part: str
    original: str
    places: tuple[int, ...] | None = None
    offset: int = 0  # of `original` within the part
    grams: frozenset[str] = frozenset()  # every three characters in a row: most phrases are ruled out by them

    def span(self, start: int, end: int) -> Span:
        """The original words behind `text[start:end]`."""
        if self.places is not None:
            start, end = self.places[start], (self.places[end - 1] + 1 if end > start else self.places[start])
        return Span(self.part, start + self.offset, end + self.offset, self.original[start:end])


@dataclass(frozen=True, slots=True)
class Phrase:
    """One compiled phrase; every match holds one of the literals `hints` (() = none known)."""

    hints: tuple[str, ...]
    pattern: re.Pattern[str]


def fold(text: str, part: str, offset: int = 0) -> Folded:
    """`text` in lower case and plain characters; spans found in it still point into the original."""
    original = text[:READ_LIMIT]
    places: tuple[int, ...] | None = None
    plain = original
    if _INVISIBLE.search(plain):
        kept = [(place, sign) for place, sign in enumerate(plain) if not _INVISIBLE.match(sign)]
        places = tuple(place for place, _ in kept)
        plain = "".join(sign for _, sign in kept)
    if _FOREIGN.search(plain) and _LATIN.search(plain):
        plain = _MIXED.sub(lambda word: word.group().translate(LOOK_ALIKES), plain)
    lowered = plain.translate(_PLAIN).lower()
    if len(lowered) != len(plain):  # a letter whose lower case is longer: keep places right rather than fold it
        lowered = "".join(low if len(low := sign.lower()) == 1 else sign for sign in plain.translate(_PLAIN))
    grams = frozenset(lowered[place : place + 3] for place in range(len(lowered) - 2))
    return Folded(lowered, part, original, places, offset, grams)


@lru_cache(maxsize=4096)
def phrase(written: str) -> tuple[Phrase, ...]:
    """Compile one phrase of a table; one that is nothing but alternatives becomes several."""
    if _whole_group(written):
        return tuple(_compile(one) for one in _alternatives(written[1:-1].lower()))
    return tuple(_compile(one) for one in _alternatives(written.lower()))


def phrases(written: Iterable[str]) -> tuple[Phrase, ...]:
    """Compile the phrases of a table."""
    return tuple(one for each in written for one in phrase(each))


def _any_in(hints: tuple[str, ...], text: Folded) -> bool:
    grams, plain = text.grams, text.text
    for hint in hints:  # noqa: SIM110 - a plain loop: three times as fast as `any` with a generator
        if (len(hint) < 3 or hint[:3] in grams) and hint in plain:
            return True
    return False


def find(text: Folded, wanted: Iterable[Phrase], most: int = 3) -> tuple[Span, ...]:
    """Where one of `wanted` stands in `text`: the first place of each phrase, at most `most` of them."""
    found: list[Span] = []
    for one in wanted:
        if one.hints and not _any_in(one.hints, text):
            continue
        match = one.pattern.search(text.text)
        if match and match.end() > match.start():
            found.append(text.span(match.start(), match.end()))
            if len(found) >= most:
                break
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a written phrase: its expression, and literals of which every match holds one (() = unknown)."""

    kind: str  # "word", "group", "blank", "gap"
    expression: str
    hints: tuple[str, ...] = ()
    optional: bool = False


def _alternatives(written: str) -> tuple[str, ...]:
    """Split at the `|` that stand outside all parentheses."""
    depth, start, parts = 0, 0, []
    for place, sign in enumerate(written):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            parts.append(written[start:place])
            start = place + 1
    return (*parts, written[start:])


def _whole_group(written: str) -> bool:
    """Is the phrase one pair of parentheses with nothing around it?"""
    if not (written.startswith("(") and written.endswith(")")):
        return False
    depth = 0
    for place, sign in enumerate(written):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return place == len(written) - 1
    return False


def _closing(written: str, start: int) -> int:
    depth = 0
    for place in range(start, len(written)):
        depth += (written[place] == "(") - (written[place] == ")")
        if depth == 0:
            return place
    raise ValueError(f"parenthesis not closed in {written!r}")


def _pieces(written: str) -> list[_Piece]:
    pieces: list[_Piece] = []
    place = 0
    while place < len(written):
        sign = written[place]
        if written.startswith(" ~ ", place):
            pieces.append(_Piece("gap", _GAP if _joined(written) else rf"[^\w.!?。！？]{_GAP}(?<!\w)"))
            place += 3
        elif sign == " ":
            pieces.append(_Piece("blank", _BLANK))
            place += 1
        elif sign == "(":
            end = _closing(written, place)
            options = [_build(one) for one in _alternatives(written[place + 1 : end])]
            hints = tuple(hint for _, found in options for hint in found) if all(found for _, found in options) else ()
            pieces.append(_Piece("group", f"(?:{'|'.join(expression for expression, _ in options)})", hints))
            place = end + 1
        elif sign == "?":
            pieces[-1] = replace(pieces[-1], expression=f"(?:{pieces[-1].expression})?", hints=(), optional=True)
            place += 1
        elif sign == "*":
            pieces.append(_Piece("stem", r"\w{0,14}"))
            place += 1
        elif sign == "#":
            pieces.append(_Piece("number", r"\d[\d.,' ]{0,14}"))
            place += 1
        else:
            end = place
            while end < len(written) and written[end] not in " (?*#|":
                end += 1
            if end < len(written) and written[end] == "?" and end - place > 1:
                end -= 1  # `?` belongs to the last letter alone
            pieces.append(_Piece("word", re.escape(written[place:end]), (written[place:end],)))
            place = end
    return pieces


def _build(written: str) -> tuple[str, tuple[str, ...]]:
    """The expression of a phrase and the literals of which every match holds one."""
    pieces = _pieces(written)
    out: list[str] = []
    best: tuple[str, ...] = ()
    for place, piece in enumerate(pieces):
        following = pieces[place + 1].kind if place + 1 < len(pieces) else ""
        if piece.kind == "blank" and not piece.optional:
            before = pieces[place - 1] if place else None
            after = pieces[place + 1] if following else None
            if before is not None and before.optional and before.kind == "group":
                continue  # it went into the optional group
            if after is not None and after.optional and after.kind == "group" and not _blank_at(pieces, place + 2):
                continue  # it goes into the optional group
            out.append(_BLANK)
        elif piece.optional and piece.kind == "group":
            if following == "blank":
                out.append(f"(?:{piece.expression[3:-2]}{_BLANK})?")
            elif place and pieces[place - 1].kind == "blank":
                out.append(f"(?:{_BLANK}{piece.expression[3:-2]})?")
            else:
                out.append(piece.expression)
        else:
            out.append(piece.expression)
        if piece.hints and _worth(piece.hints) > _worth(best):
            best = piece.hints
    return "".join(out), best


def _blank_at(pieces: list[_Piece], place: int) -> bool:
    return place < len(pieces) and pieces[place].kind == "blank"


def _worth(hints: tuple[str, ...]) -> float:
    """Long and few literals filter best."""
    if not hints:
        return 0.0
    return min(len(hint) * (3 if ord(hint[0]) > 0x2E7F else 1) for hint in hints) - 0.2 * len(hints)


def _joined(written: str) -> bool:
    """Written in a script that sets no blanks between words, or that prefixes them (Arabic, Hebrew)."""
    return any(ord(sign) > 0x2E7F or 0x0590 <= ord(sign) <= 0x06FF or 0x0E00 <= ord(sign) <= 0x0E7F for sign in written)


def _compile(written: str) -> Phrase:
    expression, hints = _build(written)
    if not _joined(written) and any(sign.isalpha() for sign in written):
        begins = r"(?<!\w)" if written[0].isalnum() or written[0] in "(#" else ""
        ends = r"(?!\w)" if written[-1].isalnum() or written[-1] in ")?" else ""
        expression = f"{begins}(?:{expression}){ends}"
    return Phrase(hints, re.compile(expression))


class PhraseBook:
    """Many phrases under keys, looked up together: a text is only searched for the phrases whose literals it can hold.

    Phrases are filed under the first three characters of their literals; a text knows its own threes (`Folded.grams`), and
    the two sets are intersected. Of some two thousand phrases a usual mail has to be searched for a few dozen.
    """

    def __init__(self, table: Mapping[str, Iterable[Phrase]]) -> None:
        self._filed: dict[str, list[tuple[int, str, Phrase]]] = {}
        self._always: list[tuple[int, str, Phrase]] = []
        self._keys = tuple(table)
        number = 0
        for key, wanted in table.items():
            for one in wanted:
                number += 1
                entry = (number, key, one)
                if one.hints and all(len(hint) >= 3 for hint in one.hints):
                    for begin in {hint[:3] for hint in one.hints}:
                        self._filed.setdefault(begin, []).append(entry)
                else:
                    self._always.append(entry)

    def find(self, texts: Iterable[Folded], most: int = 4) -> dict[str, tuple[Span, ...]]:
        """Key -> the places where its phrases stand (at most `most`), keys in the order of the table."""
        found: dict[str, list[Span]] = {}
        for text in texts:
            entries = {entry[0]: entry for begin in self._filed.keys() & text.grams for entry in self._filed[begin]}
            if not text.text.isascii():
                entries.update((entry[0], entry) for entry in self._always)
            for number in sorted(entries):
                _, key, one = entries[number]
                spans = found.setdefault(key, [])
                if len(spans) < most:
                    spans.extend(find(text, (one,), 1))
        return {key: tuple(found[key]) for key in self._keys if found.get(key)}
