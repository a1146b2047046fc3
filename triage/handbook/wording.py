"""Phrases found in a mail in spite of line breaks, case, zero-width characters and look-alike letters.

Tables write phrases almost as one speaks them: a blank is any white space, `~` is a gap of up to 60 characters inside one
sentence, `*` ends a stem ("confirm*" finds "confirmed"), `(a|b)` are alternatives, a trailing `?` makes the thing before it
optional. Every phrase becomes one regular expression without nested repetition; a literal part of it is looked for first
(`in` costs a microsecond), so that hundreds of phrases cost little on the mails that hold none of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from triage.handbook.characters import exchanged
from triage.handbook.literals import Index, Literals
from triage.handbook.readings import PHRASES, Rows
from triage.terms import Span

_BLANK = r"[\s,>*_-]{1,4}"
_BARE_WORDS = re.compile(r"[^ ~?*#|()]+(?: [^ ~?*#|()]+)*")
_BARE_GROUP = re.compile(rf"{_BARE_WORDS.pattern}(?:\|{_BARE_WORDS.pattern})*")
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
    """One phrase of a table: looked for in few texts, and read in full when it first is."""

    written: str
    held: tuple[
        tuple[str, ...], ...
    ] = ()  # groups of rows of words, the most telling first: a text that matches has one of each (`worded`)

    @property
    def hints(self) -> tuple[str, ...]:
        """Every match holds one of these literals (() = none known)."""
        return _expressed(self.written).hints

    @property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when first needed: of some 13,000 phrases a mail is searched for a few dozen."""
        return _compiled(_expressed(self.written).expression)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in `text`, which is looked for around the literals only."""
        return _expressed(self.written).search(text)


class _Expressed(NamedTuple):
    """A phrase as an expression. Every match holds one of the literals `hints` (() = none known) and one of each group of `others`."""

    hints: tuple[str, ...]
    others: tuple[tuple[str, ...], ...]
    expression: str
    width: int  # characters of a match at most
    opens: tuple[str, ...]  # every match begins with one of these (() = not known, or too short to tell much)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in `text`, which is looked for around the literals only."""
        if not self.hints:
            return _compiled(self.expression).search(text)
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
        reach, pattern = 2 * self.width + 2, _compiled(self.expression)
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
        hinted = [place for hint in self.hints if (place := text.find(hint)) >= 0]
        if not hinted:
            return None
        begin = max(0, min(hinted) - self.width)  # a match holds one of the hints
        best: re.Match[str] | None = None
        pattern, end = _compiled(self.expression), len(text)
        for opening in self.opens:
            place = text.find(opening, begin, end)
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
    plain = exchanged(plain.replace("`", "'"), _PLAIN)
    lowered = plain.lower()
    if len(lowered) != len(plain):  # a letter whose lower case is longer: keep places right rather than fold it
        lowered = "".join(low if len(low := sign.lower()) == 1 else sign for sign in plain)
    return Folded(lowered, part, original, places, offset)


@lru_cache(maxsize=4096)
def phrase(written: str) -> tuple[Phrase, ...]:
    """Compile one phrase of a table; one that is nothing but alternatives becomes several."""
    if _whole_group(written):
        return tuple(_compile(one) for one in alternatives(written[1:-1].lower()))
    return tuple(_compile(one) for one in alternatives(written.lower()))


def phrases(written: Iterable[str]) -> tuple[Phrase, ...]:
    """Compile the phrases of a table."""
    return tuple(one for each in written for one in phrase(each))


_BETWEEN_WORDS = re.compile(r"[\W_]+")
_ASCII_BETWEEN = {code: " " for code in range(128) if not chr(code).isalnum()}


@lru_cache(maxsize=24)
def worded(text: str) -> str:
    """The words of a text with one blank around each, whatever stood between them: what a phrase with blanks is looked for in.

    Kept for a few texts, as `literals.small` is.
    """
    if text.isascii():
        return f" {' '.join(text.translate(_ASCII_BETWEEN).split())} "
    return f" {_BETWEEN_WORDS.sub(' ', text)} "


_ROWS = Index(worded, str)  # of the words of all phrases, which are folded as the texts are


def literals_of_phrases(wanted: Iterable[Phrase]) -> Literals:
    """The places in `wanted` of the phrases that a text can hold."""
    numbered = dict(enumerate(wanted))
    return Literals(
        ((number, one.held[0] if one.held else ()) for number, one in numbered.items()),
        {number: one.held[1:] for number, one in numbered.items()},
        _ROWS,
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


class _Piece(NamedTuple):
    """A part of a written phrase: its expression, and literals of which every match holds one and begins with one (() = unknown)."""

    kind: str  # "word", "group", "blank", "gap"
    expression: str
    hints: tuple[str, ...] = ()
    width: int = 0  # characters at most
    optional: bool = False
    opens: tuple[str, ...] = ()
    leads: bool = False  # an alternative begins with its own blank: "price( again)?"
    trails: bool = False  # an alternative ends with its own blank: "sell (even )?this"
    said: tuple[str, ...] = ()  # all that it can match, a blank for what stands between words (() = too much to list)
    held: tuple[str, ...] = ()  # rows of words of which every match holds one (() = not known)


_SIGNS = re.compile(r"[()|]")
_LETTERS = re.compile(r"[^ (?*#|]+")


def alternatives(written: str) -> tuple[str, ...]:
    """Split at the `|` that stand outside all parentheses."""
    if "|" not in written:
        return (written,)
    if "(" not in written:
        return tuple(written.split("|"))
    depth, start, parts = 0, 0, []
    for found in _SIGNS.finditer(written):
        sign = found.group()
        if sign == "(":
            depth += 1
        elif sign == ")":
            depth -= 1
        elif depth == 0:
            parts.append(written[start : found.start()])
            start = found.end()
    return (*parts, written[start:])


def _whole_group(written: str) -> bool:
    """Is the phrase one pair of parentheses with nothing around it?"""
    return written.startswith("(") and written.endswith(")") and _closing(written, 0) == len(written) - 1


def _closing(written: str, start: int) -> int:
    end = written.find(")", start)
    if end > 0 and written.find("(", start + 1, end) < 0:
        return end  # the usual group holds no other
    depth = 0
    for found in _SIGNS.finditer(written, start):
        depth += (found.group() == "(") - (found.group() == ")")
        if depth == 0:
            return found.start()
    raise ValueError(f"parenthesis not closed in {written!r}")


def _pieces(written: str, full: bool) -> list[_Piece]:
    pieces: list[_Piece] = []
    place = 0
    while place < len(written):
        sign = written[place]
        if sign == " ":
            if written.startswith(" ~ ", place):
                pieces.append(_JOINED_GAP if _joined(written) else _WORDS_GAP)
                place += 3
            else:
                pieces.append(_ONE_BLANK)
                place += 1
        elif sign == "(":
            end = _closing(written, place)
            inside = written[place + 1 : end]
            if not full and _BARE_GROUP.fullmatch(inside):
                pieces.append(_Piece("group", "", said=tuple(inside.split("|"))))
            else:
                pieces.append(_group(alternatives(inside), full))
            place = end + 1
        elif sign == "?":
            last = pieces[-1]
            said = (*last.said, "") if last.said else ()
            pieces[-1] = last._replace(expression=f"(?:{last.expression})?", hints=(), opens=(), optional=True, said=said, held=())
            place += 1
        elif sign == "*":
            pieces.append(_STEM)
            place += 1
        elif sign == "#":
            pieces.append(_NUMBER)
            place += 1
        else:
            letters = _LETTERS.match(written, place)
            end = letters.end() if letters else place + 1
            if end < len(written) and written[end] == "?" and end - place > 1:
                end -= 1  # `?` belongs to the last letter alone
            word = (written[place:end],)
            escaped = re.escape(written[place:end]) if full else ""
            pieces.append(_Piece("word", escaped, word, end - place, opens=word, said=word))
            place = end
    return pieces


_JOINED_GAP = _Piece("gap", _GAP, width=122)
_WORDS_GAP = _Piece("gap", rf"[^\w.!?。！？]{_GAP}(?<!\w)", width=122)
_ONE_BLANK = _Piece("blank", _BLANK, width=4, said=(" ",))
_STEM = _Piece("stem", r"\w{0,14}", width=14)
_NUMBER = _Piece("number", r"\d[\d.,' ]{0,14}", width=15)


def _group(inside: tuple[str, ...], full: bool) -> _Piece:
    """Alternatives in parentheses."""
    options = [_build(one, full=full) for one in inside]
    leads, trails = " " in [one[:1] for one in inside], " " in [one[-1:] for one in inside]
    said: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    if all(one.said for one in options):
        said = tuple([words for one in options for words in one.said])
    elif all(best := [_telling(one.rows)[:1] for one in options]):
        held = tuple([row for rows in best for row in rows[0]])
    if not full:
        return _Piece("group", "", leads=leads, trails=trails, said=said, held=held)
    hints = tuple(hint for one in options for hint in one.hints[0]) if all(one.hints for one in options) else ()
    opens = tuple(begin for one in options for begin in one.opens) if all(one.opens for one in options) else ()
    expressions = "|".join(one.expression for one in options)
    width = max([one.width for one in options])
    return _Piece("group", f"(?:{expressions})", hints, width, False, opens, leads, trails, said, held)


class _Built(NamedTuple):
    """A written phrase, or one alternative within it, as an expression."""

    expression: str
    hints: list[tuple[str, ...]]  # groups of literals of each of which every match holds one
    width: int  # how long a match can be
    opens: tuple[str, ...]  # literals with one of which it begins
    said: tuple[str, ...]  # all that it can match, as `_Piece.said`
    rows: Sequence[tuple[str, ...]]  # groups of rows of words of each of which every match holds one


def _bare_words(written: str) -> _Built:
    """Words with blanks between them."""
    words = written.split(" ")
    hints: list[tuple[str, ...]] = sorted([(word,) for word in words], key=_worth, reverse=True) if len(words) > 1 else [(written,)]
    return _Built(_BLANK.join(map(re.escape, words)), hints, len(written) + 3 * (len(words) - 1), (words[0],), (written,), [(written,)])


def _build(written: str, before: str = "", after: str = "", full: bool = True) -> _Built:
    """`before` and `after`: a blank where no letter may stand beside it. Without `full` only what it can say, not the expression."""
    if not before and not after and _BARE_WORDS.fullmatch(written):
        return _bare_words(written) if full else _Built("", [], 0, (), (written,), [(written,)])
    pieces = _pieces(written, full)
    out: list[str] = []
    rows = _Rows(before)
    for place, piece in enumerate(pieces):
        if piece.kind == "blank" and not piece.optional:
            if place and _takes_blank(pieces, place - 1):
                continue  # it went into the optional group
            if place + 1 < len(pieces) and _takes_blank(pieces, place + 1) and not _blank_at(pieces, place + 2):
                continue  # it goes into the optional group
            out.append(_BLANK)
            rows.add(piece.said)
        elif piece.optional and _takes_blank(pieces, place):
            if _blank_at(pieces, place + 1):
                out.append(f"(?:{piece.expression[3:-2]}{_BLANK})?")
                rows.add(tuple([words and words + " " for words in piece.said]))
            elif place and _blank_at(pieces, place - 1):
                out.append(f"(?:{_BLANK}{piece.expression[3:-2]})?")
                rows.add(tuple([words and " " + words for words in piece.said]))
            else:
                out.append(piece.expression)
                rows.add(piece.said)
        else:
            out.append(piece.expression)
            if piece is _WORDS_GAP:
                rows.add((" ",))
            rows.add(piece.said, piece.held)
            if piece is _WORDS_GAP:
                rows.add((" ",))
    rows.add((after,))
    said = () if before or after else rows.all_said
    if not full:
        return _Built("", [], 0, (), said, rows.groups)
    hints = sorted((piece.hints for piece in pieces if _worth(piece.hints) > 0), key=_worth, reverse=True)
    opens = pieces[0].opens if pieces else ()
    return _Built("".join(out), hints, sum([piece.width for piece in pieces]), opens, said, rows.groups)


_MOST_ROWS = 16  # rows of words that stand for one place of a phrase


class _Rows:
    """What a phrase can match, read from left to right: rows of words up to where that is too much to list."""

    def __init__(self, before: str) -> None:
        self._now: tuple[str, ...] = (before,)
        self._closed: list[tuple[str, ...]] = []
        self._broken = False

    def add(self, said: tuple[str, ...], held: tuple[str, ...] = ()) -> None:
        """The next piece: one of `said` stands there, or if that is empty, anything that holds one of `held`."""
        if not said:
            self._closed += [self._now, held]
            self._now, self._broken = ("",), True
        elif len(said) == 1:
            self._now = tuple([words + said[0] for words in self._now])
        elif len(self._now) > 1 and len(self._now) * len(said) > _MOST_ROWS:
            self._closed.append(self._now)
            self._now, self._broken = said, True
        else:
            self._now = tuple([words + more for words in self._now for more in said])

    @property
    def all_said(self) -> tuple[str, ...]:
        """All that the whole can match; () = too much to list."""
        return () if self._broken else self._now

    @property
    def groups(self) -> list[tuple[str, ...]]:
        """Groups of rows of each of which every match holds one."""
        return [*self._closed, self._now]


def _telling(groups: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Groups of rows of words as `worded` writes them, those left out that say nothing, the most telling first."""
    if len(groups) == 1 == len(groups[0]):  # the usual phrase
        row = _spaced(groups[0][0])
        return [(row,)] if row.strip() else []
    each = [tuple(dict.fromkeys(map(_spaced, rows))) for rows in groups if rows]
    weighed = [(worth, rows) for rows in each if (worth := _weight_of_rows(rows)) > 0]
    return [rows for _, rows in sorted(weighed, key=lambda pair: -pair[0])]


def _spaced(row: str) -> str:
    """A row of words with one blank for whatever stands between them."""
    return row if row.replace(" ", "").isalnum() and "  " not in row else _BETWEEN_WORDS.sub(" ", row)


def _weight_of_rows(rows: tuple[str, ...]) -> float:
    """Long rows rule most texts out; how many there are costs little."""
    bare = [row.strip() for row in rows]
    return min([len(row) * (3 if ord(row[0]) > 0x2E7F else 1) for row in bare]) - 0.02 * len(bare) if bare and all(bare) else 0.0


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
    if len(hints) == 1:
        return len(hints[0]) * (3 if hints[0] and ord(hints[0][0]) > 0x2E7F else 1) - 0.2
    return min([len(hint) * (3 if hint and ord(hint[0]) > 0x2E7F else 1) for hint in hints]) - 0.2 * len(hints)


# Letters of scripts that set no blanks between words, or that prefix them (Arabic, Hebrew).
_JOINED = re.compile("[\u0590-\u06ff\u0e00-\u0e7f\u2e80-\U0010ffff]")


def _joined(written: str) -> bool:
    """Written in such a script."""
    return not written.isascii() and _JOINED.search(written) is not None


def _borders(written: str) -> tuple[bool, bool]:
    """May no letter stand before it, none behind it?"""
    if _joined(written) or not any(map(str.isalpha, written)):
        return False, False
    return written[0].isalnum() or written[0] in "(#", written[-1].isalnum() or written[-1] in ")?"


def _compile(written: str) -> Phrase:
    return Phrase(written, PHRASES.of(written, _held))


def _held(written: str) -> Rows:
    begins, ends = _borders(written)
    before, after = " " if begins else "", " " if ends else ""
    rows = [(before + written + after,)] if _BARE_WORDS.fullmatch(written) else _build(written, before, after, full=False).rows
    return tuple(_telling(rows)[:_GROUPS])


@lru_cache(maxsize=8192)
def _expressed(written: str) -> _Expressed:
    begins, ends = _borders(written)
    built = _build(written)
    expression = built.expression
    if begins or ends:
        expression = f"{_NOT_BEHIND_LETTERS if begins else ''}(?:{expression}){_NOT_BEFORE_LETTERS if ends else ''}"
    hints, opens = built.hints, built.opens
    telling = opens and min([len(one) * (3 if ord(one[0]) > 0x2E7F else 1) for one in opens]) >= _OPENING
    return _Expressed(hints[0] if hints else (), tuple(hints[1:]), expression, built.width, opens if telling else ())


_NOT_BEHIND_LETTERS, _NOT_BEFORE_LETTERS = r"(?<!\w)", r"(?!\w)"
_GROUPS = 4  # of rows of words that a text is asked for


class PhraseBook:
    """Many phrases under keys, looked up together: of some two thousand a usual mail has to be searched for a few dozen."""

    def __init__(self, table: Mapping[str, Iterable[Phrase]]) -> None:
        self._places = {key: place for place, key in enumerate(table)}
        self._phrases = tuple((key, one) for key, wanted in table.items() for one in wanted)
        self._literals = literals_of_phrases(one for _, one in self._phrases)

    def find(self, texts: Iterable[Folded], most: int = 4) -> dict[str, tuple[Span, ...]]:
        """Key -> the places where its phrases stand (at most `most`), keys in the order of the table."""
        found: dict[str, list[Span]] = {}
        for text in texts:
            # A phrase of which no word is known is searched for in texts that hold other scripts only.
            plain = text.text.isascii()
            for number in self._literals.among(text.text):
                key, one = self._phrases[number]
                expressed = _expressed(one.written)
                if plain and not expressed.hints and not one.held:
                    continue
                spans = found.setdefault(key, [])
                if len(spans) < most and (match := expressed.search(text.text)) and match.end() > match.start():
                    spans.append(text.span(match.start(), match.end()))
        return {key: tuple(found[key]) for key in sorted(found, key=self._places.__getitem__) if found[key]}
