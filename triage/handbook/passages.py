"""A stretch of a mail's text that knows where it stands, so that every finding can point at its words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from triage.terms import Span

LONGEST = 60_000  # characters of one passage that are read; more is never a buyer's own words


@dataclass(frozen=True, slots=True)
class Passage:
    """Text of one part of the mail; `start` is where it begins in that part."""

    text: str
    part: str = "body"
    start: int = 0

    def span(self, start: int, end: int) -> Span:
        """The words from `start` to `end` of this passage, counted in its part."""
        return Span(self.part, self.start + start, self.start + end, self.text[start:end])


# A new thought begins after a blank line, at a list mark, at a table row or after the end of a sentence.
_BREAK = re.compile(
    r"\n[ \t>]{0,20}\n"
    r"|\n[ \t>]{0,20}(?=\(?[a-h][.)]\s)"
    r"|\n[ \t>]{0,20}(?=[-*•·–—▪◦●\d(]{1,3}[.)、:）\s])"
    r"|(?<=[.!?])[ \t]+(?=[^\Wa-z\d_])"
    r"|(?<=[a-zа-яё\u0600-\u06ff)][.!?])\n"
    r"|[。！？；]"
    r"|\n(?=[^\n|]{0,400}\|)"
    r"|:[ \t]{0,10}\n"
)
_NEW_LINE = re.compile(r"\n(?=[ \t]{0,8}[^\W\d_a-zа-яà-ÿ])")
# A line that ends with an amount is an item of a list: "driver 24 V - 76 pc".
_ITEM_END = re.compile(r"(?<=\d)(?: ?[^\W\d_]{1,10}\.?)?[;,.]?[ \t]{0,3}\n(?=[ \t]{0,8}[^\W_])")
_SHORT = 52  # characters; mail programs wrap at 60 and more


def segments(text: str) -> tuple[tuple[int, int], ...]:
    """Sentences, list items and table rows of `text` as (start, end)."""
    found: list[tuple[int, int]] = []
    begin = 0
    breaks = {match.start(): match.end() for match in _BREAK.finditer(text)}
    line = 0
    for match in _NEW_LINE.finditer(text):
        # A short line is no wrapped paragraph: what begins with a capital below it is another item.
        if match.start() - line < _SHORT:
            breaks.setdefault(match.start(), match.end())
        line = match.end()
    for match in _ITEM_END.finditer(text):
        at = match.group().rfind("\n") + match.start()
        if at - (text.rfind("\n", 0, at) + 1) < _SHORT:
            breaks.setdefault(at, match.end())
    for start, end in sorted(breaks.items()):
        if start < begin:
            continue
        if start > begin:
            found.append((begin, start))
        begin = end
    if begin < len(text):
        found.append((begin, len(text)))
    return tuple(found)


def capped(passage: Passage) -> Passage:
    """The passage without what lies beyond `LONGEST`."""
    return passage if len(passage.text) <= LONGEST else Passage(passage.text[:LONGEST], passage.part, passage.start)
