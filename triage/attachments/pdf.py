"""Text of a PDF (ISO 32000) page by page, tables put together again from where their words stand. A scan has no text.

pypdf lays the words out as on the page; here wide gaps become cells, cells find their column by where they begin, and
lines that only carry on the cells above are joined to them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any

from triage.attachments.lines import Enough, Lines
from triage.attachments.package import Unreadable
from triage.attachments.values import Limits, Text, Trouble

_GAP = re.compile(r" {2,}")
_LINE = 1_000  # characters of a laid-out line that are looked at
_LINES = 400  # of a page
Cell = tuple[int, str]  # where it begins in the line, its words


def read_pdf(content: bytes, limits: Limits) -> Text:
    """The first pages. Raises `Unreadable`, and `MemoryError` where the reader may have too little."""
    try:
        import pypdf
    except ImportError:
        raise Unreadable(Trouble.NO_READER) from None
    lines = Lines(limits)
    bounds: dict[str, Any] = {
        "zlib_maximum_output_length": 20_000_000, "lzw_maximum_output_length": 20_000_000, "run_length_maximum_output_length": 20_000_000,
        "brotli_maximum_output_length": 20_000_000, "stream_decoding_work_maximum_length": 60_000_000,
        "stream_parsing_work_maximum_count": 120_000, "page_tree_maximum_entries": 5_000, "page_tree_maximum_page_entries": 100_000,
        "xform_maximum_invocations_per_extraction": 200, "jbig2dec_binary": None,
    }  # fmt: skip
    try:
        with pypdf.apply_configuration(**bounds):
            reader = pypdf.PdfReader(BytesIO(content))
            if reader.is_encrypted and not reader.decrypt(""):
                raise Unreadable(Trouble.LOCKED)
            pages = reader.pages
            lines.cut = len(pages) > limits.pages
            for number in range(min(len(pages), limits.pages)):
                lines.gap()
                try:
                    _page(pages[number], lines)
                except pypdf.errors.LimitReachedError:  # a drawing of a million strokes; what came before it stays
                    if not lines.any:
                        raise
                    lines.cut = True
                    break
    except Enough:
        pass
    except (Unreadable, MemoryError):
        raise
    except pypdf.errors.DependencyError as error:  # a cipher that needs a further library
        raise Unreadable(Trouble.LOCKED) from error
    except pypdf.errors.LimitReachedError as error:
        raise Unreadable(Trouble.TOO_MUCH) from error
    except Exception as error:  # the library raises whatever a broken file makes it stumble over
        raise Unreadable(Trouble.BROKEN) from error
    return lines.text()


def _page(page: Any, lines: Lines) -> None:
    try:
        text = page.extract_text(extraction_mode="layout")
    except (MemoryError, RecursionError):
        raise
    except Exception as error:
        if type(error).__name__ == "LimitReachedError":
            raise
        text = ""  # the plain way is more forgiving
    if not text.strip():
        text = page.extract_text()
    for row in rows(text):
        if len(row) > 1:
            lines.row(row)
        else:
            lines.paragraph(row[0])


def rows(text: str) -> Iterator[list[str]]:
    """The lines of a laid-out page; those of a table as its cells, each in its column."""
    block: list[list[Cell]] = []
    for line in text.split("\n")[:_LINES]:
        found = cells(line[:_LINE])
        if len(found) >= 2 or (block and found and found[0][0] > block[0][0][0] + 2):
            block.append(found)
            continue
        if not found and block and len(block) < 60:
            continue  # a blank line between rows
        yield from _table(block)
        block = []
        if found:
            yield [" ".join(words for _, words in found)]
    yield from _table(block)


def cells(line: str) -> list[Cell]:
    """Words apart by two blanks and more."""
    found: list[Cell] = []
    place = 0
    for gap in _GAP.finditer(line):
        if gap.start() > place:
            found.append((place, line[place : gap.start()].strip()))
        place = gap.end()
    if line[place:].strip():
        found.append((place, line[place:].strip()))
    return found


def _table(block: Sequence[list[Cell]]) -> Iterator[list[str]]:
    """Rows of one table: the columns are those of its fullest line (of several, the first: the heading)."""
    if not block:
        return
    widest = max(block, key=len)
    if len(widest) < 3:
        for row in block:
            yield [words for _, words in row]
        return
    starts = [start for start, _ in widest]
    pending: list[str] | None = None
    for row in block:
        placed = _placed(row, widest, starts)
        carries_on = pending is not None and not placed[0] and len(row) < len(starts) / 2 and not any(_number(words) for _, words in row)
        if carries_on and pending is not None:
            pending = [f"{above} {below}".strip() for above, below in zip(pending, placed, strict=True)]
            continue
        if pending is not None:
            yield pending
        pending = placed
    if pending is not None:
        yield pending


def _placed(row: Sequence[Cell], widest: Sequence[Cell], starts: Sequence[int]) -> list[str]:
    placed = [""] * len(starts)
    for start, words in row:
        # The column whose heading lies over the words most; else the one that begins nearest.
        end = start + len(words)
        over = [min(end, begin + len(heading)) - max(start, begin) for begin, heading in widest]
        most = max(over)
        column = over.index(most) if most > 0 else min(range(len(starts)), key=lambda place: abs(starts[place] - start))
        placed[column] = f"{placed[column]} {words}".strip()
    return placed


def _number(words: str) -> bool:
    return bool(re.fullmatch(r"[\d.,' ]+", words))
