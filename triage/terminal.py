"""What a person sees in the terminal: plain, safe, in their language.

Buyers' text may hold escape sequences, bidirectional overrides and line breaks: `plain` makes it harmless before
it is printed anywhere.
"""

from __future__ import annotations

import os
import sys
import unicodedata
from typing import TYPE_CHECKING

from triage.errors import TriageError
from triage.speech import say
from triage.terms import Sentence

if TYPE_CHECKING:
    from rich.console import Console

BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def plain(text: object, width: int | None = None) -> str:
    """`text` on one line, without control characters and direction overrides, cut to `width` characters."""
    line = "".join(
        char
        if char.isprintable() and char not in BIDI
        else " "
        if char.isspace()
        else ""
        if unicodedata.category(char) in ("Cf", "Mn")
        else "\ufffd"
        for char in str(text)
    )
    line = " ".join(line.split())
    return line if width is None or len(line) <= width else line[: max(1, width - 1)] + "…"


def plain_lines(text: str) -> str:
    """Several lines, each made harmless, indentation and line breaks kept."""
    return "\n".join(
        "".join(char if (char.isprintable() and char not in BIDI) else " " if char == "\t" else "\ufffd" for char in line)
        for line in text.split("\n")
    )


def prepare_streams() -> None:
    """UTF-8 on standard output and error whatever the system's code page is; what cannot be shown is replaced."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def console() -> Console:
    """Where tables are printed; without colour and wide enough for all columns when it is no terminal."""
    from rich.console import Console

    wide = None if sys.stdout.isatty() or "COLUMNS" in os.environ else 160
    return Console(highlight=False, emoji=False, markup=False, width=wide)


def tell_trouble(error: TriageError, language: str) -> None:
    """The problem and the remedy, in two lines, on standard error."""
    print(f"triage: {plain_lines(say(error.problem, language))}", file=sys.stderr)
    print(f"  -> {plain_lines(say(error.remedy, language))}", file=sys.stderr)


def line(words: Sentence | str, language: str) -> str:
    """A sentence as one harmless line."""
    return plain(say(words, language))
