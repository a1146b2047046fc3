"""Lines given back by a reader: one a paragraph or table row, never more than the limits allow."""

from __future__ import annotations

import re
from collections.abc import Sequence

from triage.attachments.values import Limits, Text, Trouble

_BLANKS = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")


class Enough(Exception):
    """No more lines are wanted: the rest of the file need not be read."""


class Lines:
    """Collects the text of a file."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.cut = False
        self._lines: list[str] = []
        self._size = 0

    def clean(self, text: str) -> str:
        """One cell or line: blanks joined, no control or direction-changing characters, no bar."""
        return _BLANKS.sub(" ", text[: 4 * self.limits.cell]).strip().replace("|", "/")[: self.limits.cell]

    def row(self, cells: Sequence[str]) -> None:
        """A table row. Raises `Enough`."""
        if len(cells) > self.limits.cells:
            self.cut = True
        kept = [self.clean(cell) for cell in cells[: self.limits.cells]]
        while kept and not kept[-1]:
            kept.pop()
        if any(kept):
            self._add(" | ".join(kept))

    def paragraph(self, text: str) -> None:
        """A paragraph, however long. Raises `Enough`."""
        plain = _BLANKS.sub(" ", text[: self.limits.characters]).strip()
        if plain:
            self._add(plain)

    def gap(self) -> None:
        """A blank line: another sheet or page begins."""
        if self._lines and self._lines[-1]:
            self._lines.append("")
            self._size += 1

    @property
    def any(self) -> bool:
        """Something was read."""
        return bool(self._lines)

    def _add(self, line: str) -> None:
        if len(self._lines) >= self.limits.rows or self._size + len(line) + 1 > self.limits.characters:
            self.cut = True
            raise Enough
        self._lines.append(line)
        self._size += len(line) + 1

    def text(self) -> Text:
        """All of it; trouble where there is nothing."""
        whole = "\n".join(self._lines).strip("\n")
        if not any(sign.isalnum() for sign in whole):
            return Text("", self.cut, Trouble.NO_TEXT)
        return Text(whole.encode("utf-8", "replace").decode("utf-8"), self.cut)
