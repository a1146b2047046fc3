"""Phrases found in a mail in spite of line breaks, case, zero-width characters and look-alike letters.

Tables write phrases almost as one speaks them: a blank is any white space, `~` is a gap of up to 60 characters inside one
sentence, `*` ends a stem ("confirm*" finds "confirmed"), `(a|b)` are alternatives, a trailing `?` makes the thing before it
optional. Every phrase becomes one regular expression without nested repetition; a literal part of it is looked for first
(`in` costs a microsecond), so that hundreds of phrases cost little on the mails that hold none of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from triage.handbook.screened import Literals
from triage.terms import Span

_BLANK = r"[\s,>*_-]{1,4}"
_BARE_WORDS = re.compile(r"[^ ~?*#|()]+(?: [^ ~?*#|()]+)*")
_OPENING = 3  # letters that a phrase must begin with to be looked for where they stand
READ_LIMIT = 24_000  # characters of a text that phrases are looked for in
_INSIDE = r"(?:[^.!?。！？؟\n]|\.(?=\d))"  # of a sentence; the point of a number ends none
_GAP = rf"{_INSIDE}{{0,60}}?(?:\n{_INSIDE}{{0,60}}?)?"

# Letters that look like Latin ones but are not. They are folded only inside words that mix alphabets, so that honest
# Cyrillic and Greek stay what they are.
LOOK_ALIKES = str.maketrans(
    "аеорсухіјѕԁһԛԝӏкмтвнАВЕКМНОРСТУХІЈЅ" + "αοερτυνικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ" + "ıɑɡℓ",
    "aeopcyxijsdhqwlkmtbnABEKMHOPCTYXIJS" + "aoeptuvikABEZHIKMNOPTYX" + "iagl",
)
# Also marks that strike a letter through or frame it: no language writes with them.
_INVISIBLE = re.compile(
    "[\u00ad\u0332-\u0338\u034f\u0489\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20f0\ufe00-\ufe0f\ufeff"
    "\U000e0000-\U000e01ef]"
)
_MIXED = re.compile(r"(?=\w{0,40}[a-zA-Z])(?=\w{0,40}[\u0370-\u03ff\u0400-\u04ff\u0251\u0261\u2113])\b\w{2,40}")
_FOREIGN = re.compile("[\u0370-\u03ff\u0400-\u04ff\u0251\u0261\u2113]")
_LATIN = re.compile("[a-zA-Z]")
# One character each: full-width forms, curly quotes, odd blanks, styled letters (mathematical, circled, small capitals) and the Turkish
# capital whose lower case is two characters.
_PLAIN = {
    **{
        code: ord(letter)
        for code in (*range(0x1D400, 0x1D800), *range(0x249C, 0x24EA), *range(0x1F110, 0x1F12A), *range(0x1F130, 0x1F14A))
        if len(letter := unicodedata.normalize("NFKC", chr(code)).strip("()")) == 1
    },
    **{code: ord("a") + (code - start) for start in (0x1F150, 0x1F170) for code in range(start, start + 26)},
    **dict(zip(map(ord, "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ"), map(ord, "abcdefghijklmnoprstuvwyz"), strict=True)),
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

    def span(self, start: int, end: int) -> Span:
        """The original words behind `text[start:end]`."""
        if self.places is not None:
            start, end = self.places[start], (self.places[end - 1] + 1 if end > start else self.places[start])
        return Span(self.part, start + self.offset, end + self.offset, self.original[start:end])


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase as an expression. Every match holds one of the literals `hints` (() = none known) and one of each group of `others`."""

    hints: tuple[str, ...]
    others: tuple[tuple[str, ...], ...]
    expression: str
    width: int  # characters of a match at most
    opens: tuple[str, ...] = ()  # every match begins with one of these (() = not known, or too short to tell much)

    @property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when first needed: of some 7000 phrases a mail is searched for a hundred."""
        return _compiled(self.expression)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in `text`, which is looked for around the literals only."""
        if not self.hints:
            return self.pattern.search(text)
        for literals in self.others:
            for literal in literals:
                if literal in text:
                    break
            else:
                return None
        if self.opens:
            return self._opened(text)
        if len(self.hints) == 1:  # the usual phrase
            place = text.find(self.hints[0])
            places = {self.hints[0]: place} if place >= 0 else {}
        else:
            places = {hint: place for hint in self.hints if (place := text.find(hint)) >= 0}
        if not places:
            return None
        reach, pattern = 2 * self.width + 2, self.pattern
        for _ in range(len(text) // (2 * reach)):
            # A match that holds the literal at `first` begins at most `width` before it and is complete before the search ends.
            first = min(places.values())
            match = pattern.search(text, max(0, first - self.width), first + reach)
            if match is not None and match.start() <= first:
                return match
            for hint, place in tuple(places.items()):
                if place == first:
                    places[hint] = text.find(hint, first + 1)
                    if places[hint] < 0:
                        del places[hint]
            if not places:
                return None
        return pattern.search(text, max(0, min(places.values()) - self.width))

    def _opened(self, text: str) -> re.Match[str] | None:
        """The first match, tried only where the letters stand that it begins with."""
        for hint in self.hints:
            if hint in text:
                break
        else:
            return None
        best: re.Match[str] | None = None
        pattern, end = self.pattern, len(text)
        for opening in self.opens:
            place = text.find(opening, 0, end)
            while place >= 0:
                match = pattern.match(text, place)
                if match is not None:
                    best, end = match, place + len(opening) - 1  # only what begins before it is better
                    break
                place = text.find(opening, place + 1, end)
        return best


@lru_cache(maxsize=8192)
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression)


def fold(text: str, part: str, offset: int = 0) -> Folded:
    """`text` in lower case and plain characters; spans found in it still point into the original."""
    original = text[:READ_LIMIT]
    if original.isascii():
        return Folded(original.replace("`", "'").lower(), part, original, None, offset)
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
    return Folded(lowered, part, original, places, offset)


@lru_cache(maxsize=4096)
def phrase(written: str) -> tuple[Phrase, ...]:
    """Compile one phrase of a table; one that is nothing but alternatives becomes several."""
    if _whole_group(written):
        return tuple(_compile(one) for one in _alternatives(written[1:-1].lower()))
    return tuple(_compile(one) for one in _alternatives(written.lower()))


def phrases(written: Iterable[str]) -> tuple[Phrase, ...]:
    """Compile the phrases of a table."""
    return tuple(one for each in written for one in phrase(each))


def literals_of_phrases(wanted: Iterable[Phrase]) -> Literals:
    """The places in `wanted` of the phrases that a text can hold."""
    numbered = dict(enumerate(wanted))
    return Literals(
        ((number, one.hints) for number, one in numbered.items()), {number: one.others for number, one in numbered.items() if one.hints}
    )


class PhraseList:
    """The phrases of a table of which a text holds one or none."""

    def __init__(self, written: Iterable[str]) -> None:
        self._phrases = phrases(written)
        self._literals = literals_of_phrases(self._phrases)

    def among(self, text: Folded) -> tuple[Phrase, ...]:
        """Those that `text` can hold, in the order of the table."""
        return tuple(self._phrases[number] for number in self._literals.among(text.text))


def find(text: Folded, wanted: Iterable[Phrase], most: int = 3) -> tuple[Span, ...]:
    """Where one of `wanted` stands in `text`: the first place of each phrase, at most `most` of them."""
    found: list[Span] = []
    for one in wanted:
        match = one.search(text.text)
        if match and match.end() > match.start():
            found.append(text.span(match.start(), match.end()))
            if len(found) >= most:
                break
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a written phrase: its expression, and literals of which every match holds one and begins with one (() = unknown)."""

    kind: str  # "word", "group", "blank", "gap"
    expression: str
    hints: tuple[str, ...] = ()
    width: int = 0  # characters at most
    optional: bool = False
    opens: tuple[str, ...] = ()
    leads: bool = False  # an alternative begins with its own blank: "price( again)?"
    trails: bool = False  # an alternative ends with its own blank: "sell (even )?this"


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
            pieces.append(_Piece("gap", _GAP if _joined(written) else rf"[^\w.!?。！？]{_GAP}(?<!\w)", width=122))
            place += 3
        elif sign == " ":
            pieces.append(_Piece("blank", _BLANK, width=4))
            place += 1
        elif sign == "(":
            end = _closing(written, place)
            inside = _alternatives(written[place + 1 : end])
            options = [_build(one) for one in inside]
            hints = tuple(hint for _, found, _, _ in options for hint in found[0]) if all(found for _, found, _, _ in options) else ()
            opens = tuple(one for _, _, _, begins in options for one in begins) if all(begins for _, _, _, begins in options) else ()
            expressions = "|".join(expression for expression, _, _, _ in options)
            leads, trails = any(one.startswith(" ") for one in inside), any(one.endswith(" ") for one in inside)
            pieces.append(
                _Piece("group", f"(?:{expressions})", hints, max(width for _, _, width, _ in options), False, opens, leads, trails)
            )
            place = end + 1
        elif sign == "?":
            pieces[-1] = replace(pieces[-1], expression=f"(?:{pieces[-1].expression})?", hints=(), opens=(), optional=True)
            place += 1
        elif sign == "*":
            pieces.append(_Piece("stem", r"\w{0,14}", width=14))
            place += 1
        elif sign == "#":
            pieces.append(_Piece("number", r"\d[\d.,' ]{0,14}", width=15))
            place += 1
        else:
            end = place
            while end < len(written) and written[end] not in " (?*#|":
                end += 1
            if end < len(written) and written[end] == "?" and end - place > 1:
                end -= 1  # `?` belongs to the last letter alone
            word = (written[place:end],)
            pieces.append(_Piece("word", re.escape(written[place:end]), word, end - place, opens=word))
            place = end
    return pieces


def _build(written: str) -> tuple[str, list[tuple[str, ...]], int, tuple[str, ...]]:
    """The expression of a phrase, groups of literals of each of which every match holds one, how long a match can be, and literals
    with one of which it begins."""
    if _BARE_WORDS.fullmatch(written):
        words = written.split(" ")
        width = len(written) + 3 * (len(words) - 1)
        return _BLANK.join(map(re.escape, words)), sorted(((word,) for word in words), key=_worth, reverse=True), width, (words[0],)
    pieces = _pieces(written)
    out: list[str] = []
    for place, piece in enumerate(pieces):
        following = pieces[place + 1].kind if place + 1 < len(pieces) else ""
        if piece.kind == "blank" and not piece.optional:
            if place and _takes_blank(pieces, place - 1):
                continue  # it went into the optional group
            if following and _takes_blank(pieces, place + 1) and not _blank_at(pieces, place + 2):
                continue  # it goes into the optional group
            out.append(_BLANK)
        elif _takes_blank(pieces, place):
            if following == "blank":
                out.append(f"(?:{piece.expression[3:-2]}{_BLANK})?")
            elif place and pieces[place - 1].kind == "blank":
                out.append(f"(?:{_BLANK}{piece.expression[3:-2]})?")
            else:
                out.append(piece.expression)
        else:
            out.append(piece.expression)
    hints = sorted((piece.hints for piece in pieces if _worth(piece.hints) > 0), key=_worth, reverse=True)
    return "".join(out), hints, sum(piece.width for piece in pieces), pieces[0].opens if pieces else ()


def _takes_blank(pieces: list[_Piece], place: int) -> bool:
    """Does the optional group at `place` take a blank beside it along? One written with a blank of its own is read as it stands."""
    piece = pieces[place]
    if not piece.optional or piece.kind != "group":
        return False
    return not (piece.trails and not _blank_at(pieces, place + 1)) and not (piece.leads and not (place and _blank_at(pieces, place - 1)))


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
    expression, hints, width, opens = _build(written)
    if not _joined(written) and any(sign.isalpha() for sign in written):
        begins = r"(?<!\w)" if written[0].isalnum() or written[0] in "(#" else ""
        ends = r"(?!\w)" if written[-1].isalnum() or written[-1] in ")?" else ""
        expression = f"{begins}(?:{expression}){ends}"
    telling = opens and min(len(one) * (3 if ord(one[0]) > 0x2E7F else 1) for one in opens) >= _OPENING
    return Phrase(hints[0] if hints else (), tuple(hints[1:]), expression, width, opens if telling else ())


class PhraseBook:
    """Many phrases under keys, looked up together: of some two thousand a usual mail has to be searched for a few dozen."""

    def __init__(self, table: Mapping[str, Iterable[Phrase]]) -> None:
        self._keys = tuple(table)
        self._phrases = tuple((key, one) for key, wanted in table.items() for one in wanted)
        self._literals = literals_of_phrases(one for _, one in self._phrases)
        self._sure = tuple(bool(one.hints) for _, one in self._phrases)

    def find(self, texts: Iterable[Folded], most: int = 4) -> dict[str, tuple[Span, ...]]:
        """Key -> the places where its phrases stand (at most `most`), keys in the order of the table."""
        found: dict[str, list[Span]] = {}
        for text in texts:
            # A phrase without a telling literal is searched for in texts that hold other scripts only.
            plain = text.text.isascii()
            for number in self._literals.among(text.text):
                if plain and not self._sure[number]:
                    continue
                key, one = self._phrases[number]
                spans = found.setdefault(key, [])
                if len(spans) < most:
                    spans.extend(find(text, (one,), 1))
        return {key: tuple(found[key]) for key in self._keys if found.get(key)}
