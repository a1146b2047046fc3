"""Where the sender's new words end: closings, signatures, phones' lines, legal notes."""

from __future__ import annotations

import re
from functools import cache

from triage.mail.tables.signatures import BANNERS, CLOSINGS, CONTACT_MARKS, DEVICE, DISCLAIMER_PAIRS, NOTES

_LONGEST_SIGNATURE = 18  # lines with words
_WIDEST = 140  # characters of a signature line
_POSTSCRIPT = re.compile(r"^\W{0,3}(?:p\.?\s?s\.?|n\.?\s?b\.?|附|又及|追伸|추신)(?:\s|:|：|\.|$)", re.I)
_DASHES = re.compile(r"^(?:--|—|–|-- |___?|-{2,3})\s?$")
_TRIM = " \t,.!;:~、，。！；：·•*_-–—…"
_LETTERS = re.compile(r"[^\W\d_]")
_PHONE = re.compile(r"(?<![\d-])\+?\(?\d(?:[\s().-]{0,3}\d){7,14}(?!\d)")
_TITLES = frozenset(
    ["mr", "mrs", "ms", "dr", "ing", "eng", "sir", "herr", "frau", "dipl", "mba", "phd", "lic", "arq", "barr", "engr", "md", "prof"]
)
_FORM_LINE = re.compile(r"^\W{0,3}[^\W\d][^:：\n]{0,40}[:：]")


@cache
def _closings() -> frozenset[str]:
    return frozenset(closing.strip(_TRIM) for closing in CLOSINGS)


@cache
def _first_words() -> tuple[str, ...]:
    """Closings of two words and more, or of other scripts: with a name behind them they still close."""
    return tuple(sorted({closing for closing in _closings() if " " in closing or not closing.isascii()}, key=len, reverse=True))


@cache
def _last_words() -> tuple[str, ...]:
    return tuple(f" {closing}" for closing in _first_words())


def is_closing(line: str) -> bool:
    """`Best regards,` alone, or with a short name behind it."""
    low = " ".join(line.strip().lower().split())[:120].strip(_TRIM)
    if not low or len(low) > 80 or "?" in low:
        return False
    if low in _closings():
        return True
    if not low.startswith(_first_words()) and not low.endswith(_last_words()):
        return False
    for closing in _first_words():
        if low.startswith(closing):
            rest = low[len(closing) :]
            if (
                not rest[:1].isalnum()
                and len(rest.split()) <= 4
                and len(rest) <= 40
                and not any(mark in rest for mark in (" for ", " us ", " your ", " to "))
            ):
                return len(closing) > 5 or not rest.strip(_TRIM)
    return any(
        low.endswith(" " + closing)
        and len(low) - len(closing) < 25
        and low.split()[0] in ("with", "mit", "thanks", "thank", "và", "и", "et", "y", "e", "with many")
        for closing in _first_words()
    )


def is_device(line: str) -> bool:
    """A phone's or an app's line."""
    low = line.strip().lower().strip(" *_-—")
    return len(low) < 120 and low.startswith(DEVICE)


def is_dashes(line: str) -> bool:
    """RFC 3676 4.3: "-- " alone, and what people type for it."""
    return bool(_DASHES.match(line.strip("\r\n")[:20].lstrip()))


def is_note(paragraph: str) -> bool:
    """A paragraph of legal or printing advice."""
    low = " ".join(paragraph.lower().split())[:3000].strip(" *_-=\"'")
    if len(low) < 12:
        return False
    if low.startswith(NOTES):
        return True
    if len(low) < 60 and (low.isascii() or not any(letter > "\u2e80" for letter in low)):
        return False
    if len(low) < 20:
        return False
    for stems, things in DISCLAIMER_PAIRS:
        hits = sum([stem in low for stem in stems])
        found = sum([thing in low for thing in things]) if hits else 0
        if found and (hits + found >= 3 or len(low) < 60):
            return True
    return False


def is_banner(paragraph: str) -> bool:
    """A gateway's warning above the text."""
    return paragraph.strip().lower().strip(" *_-=⚠!").startswith(BANNERS) and len(paragraph) < 600


def signature_start(lines: list[str], author: str = "") -> int | None:
    """The line where the signature of these new words begins; None when they have none. `author`: the From name."""
    words = [number for number, line in enumerate(lines) if line.strip()]
    if not words:
        return None
    earliest = words[max(0, len(words) - _LONGEST_SIGNATURE - 1)]
    for number in words:
        if number < earliest:
            continue
        line = lines[number]
        if is_dashes(line) and number > words[0]:
            return number
        if is_device(line):
            return number
        if number > words[0] and is_closing(line) and _is_tail(lines[number + 1 :]):
            return number  # "Thank you" above "Best regards" belongs to it
    named = _signed_name(lines, words, earliest, author)
    block = _contact_block(lines, words)
    return min((start for start in (named, block) if start is not None), default=None)


def _signed_name(lines: list[str], words: list[int], earliest: int, author: str) -> int | None:
    """A line that is nothing but (part of) the sender's own name, near the end."""
    own = set(re.findall(r"[^\W\d_]{2,}", author.lower()))
    if not own:
        return None
    for number in words[1:]:
        if number < earliest or len(lines[number]) > 60:
            continue
        found = re.findall(r"[^\W\d_]{1,}", lines[number].lower())
        rest = [word for word in found if word not in own and len(word) > 1 and word not in _TITLES]
        if found and not rest and own & set(found) and len(found) <= 6 and not lines[number].strip().endswith((",", "?", ":")):
            after_text = not lines[number - 1].strip() or lines[number - 1].strip().endswith((".", "!", "?", ",", "。", "！"))
            below = [line for line in lines[number + 1 :] if line.strip()]
            if after_text and len(below) <= 12 and all(len(line) <= 100 for line in below) and _is_tail(lines[number + 1 :]):
                return number
    return None


def _is_tail(lines: list[str]) -> bool:
    """Nothing below, up to a postscript, but short lines without a question."""
    for line in lines:
        bare = line.strip()
        if _POSTSCRIPT.match(bare):
            return True
        if len(bare) > _WIDEST and not is_note(bare):
            return False
        if bare.endswith(("?", "？")) and "http" not in bare:
            return False
    return True


def _contact_block(lines: list[str], words: list[int]) -> int | None:
    """A last block of short lines with a name on top and contact data below, without any closing."""
    start = end = words[-1]
    blocks = 0
    number = end
    best = None
    while number >= 0 and end - number < 14:
        if lines[number].strip():
            bare = lines[number].strip()
            if len(bare) > 90 or bare.endswith(("?", "？")) or bare.startswith(("-", "*", "•", "1.", "1)")) or _is_row(lines, number):
                break
            start = number
        else:
            blocks += 1
            if start < end or _gives_contact(lines[start]):
                best = _checked(lines, start, end) or best
            if blocks >= 3:
                break
        number -= 1
    if best is None or best <= words[0]:
        return None
    return best


def _is_row(lines: list[str], number: int) -> bool:
    """A row of a table: the line above or below has as many bars, and neither gives contact data."""
    bars = lines[number].count(" | ")
    beside = (*lines[max(0, number - 1) : number], *lines[number + 1 : number + 2])
    return bars >= 2 and not _gives_contact(lines[number]) and any(one.count(" | ") == bars and not _gives_contact(one) for one in beside)


def _gives_contact(line: str) -> bool:
    low = line.lower()
    return any(mark in low for mark in CONTACT_MARKS) or bool(_PHONE.search(line[:200]))


def _checked(lines: list[str], start: int, end: int) -> int | None:
    block = [line.strip() for line in lines[start : end + 1] if line.strip()]
    if len(block) < 2:
        return None
    contacts = sum(_gives_contact(line) for line in block[1:])
    first = block[0]
    named = (
        len(first.split()) <= 6
        and not any(letter.isdigit() for letter in first)
        and not first.endswith((".", "!", "。", ":", "：", ","))
        and bool(_LETTERS.search(first))
    )
    return start if contacts and named and not _FORM_LINE.match(first) else None


def postscript_after(lines: list[str], start: int) -> int | None:
    """The line of a "P.S." below the signature."""
    return next((number for number in range(start + 1, len(lines)) if _POSTSCRIPT.match(lines[number].strip())), None)
