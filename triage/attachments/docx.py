"""Paragraphs and tables of a `.docx` file (ECMA-376 part 1, 17) as lines. What was struck out and field codes are left out."""

from __future__ import annotations

from collections.abc import Mapping

from triage.attachments.lines import Lines
from triage.attachments.package import Package, Unreadable
from triage.attachments.values import Limits, Text, Trouble

_SKIPPED = frozenset(("del", "delText", "instrText", "Fallback", "moveFrom"))  # Fallback repeats what is drawn another way
_LONGEST = 20_000  # characters of one paragraph


def read_docx(content: bytes, limits: Limits) -> Text:
    """The body of the document. Raises `Unreadable`."""
    package = Package(content, limits)
    if "word/document.xml" not in package:
        raise Unreadable(Trouble.BROKEN)
    lines = Lines(limits)
    package.parse("word/document.xml", _Body(lines))
    return lines.text()


class _Body:
    """Handler: lines as they are told; a table in a cell is text of that cell."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._now: list[str] = []
        self._size = 0
        self._cells: list[str] = []
        self._cell: list[str] = []
        self._span = 1
        self._tables = self._skipping = 0
        self._reading = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in _SKIPPED:
            self._skipping += 1
        elif name == "tbl":
            self._flush()
            self._tables += 1
        elif name == "tr" and self._tables == 1:
            self._cells = []
        elif name == "tc" and self._tables == 1:
            self._cell, self._span = [], 1
        elif name == "gridSpan" and self._tables == 1:
            span = next((value for key, value in attributes.items() if key.endswith("val")), "1")
            self._span = min(20, int(span)) if span.isascii() and span.isdigit() and len(span) < 4 else 1
        elif name == "t":
            self._reading = True
        elif name in ("tab", "br", "cr", "noBreakHyphen"):
            self._put("-" if name == "noBreakHyphen" else " ")

    def end(self, name: str) -> None:
        if name in _SKIPPED:
            self._skipping = max(0, self._skipping - 1)
        elif name == "t":
            self._reading = False
        elif name == "p":
            self._flush()
        elif name == "tc" and self._tables == 1:
            self._flush()
            self._cells += [" ".join(self._cell), *[""] * (self._span - 1)]
        elif name == "tr" and self._tables == 1:
            self._lines.row(self._cells)
        elif name == "tbl":
            self._flush()
            self._tables = max(0, self._tables - 1)

    def data(self, text: str) -> None:
        if self._reading:
            self._put(text)

    def _put(self, text: str) -> None:
        if not self._skipping and self._size < _LONGEST:
            self._now.append(text[:_LONGEST])
            self._size += len(text)

    def _flush(self) -> None:
        text = "".join(self._now)
        self._now, self._size = [], 0
        if self._tables:
            if text.strip() and len(self._cell) < 60:
                self._cell.append(text)
        else:
            self._lines.paragraph(text)
