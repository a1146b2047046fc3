"""What is read from a file, how much of it at the most, and why it could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """Kinds of files that may carry a buyer's list."""

    XLSX = "xlsx"
    DOCX = "docx"
    CSV = "csv"
    PDF = "pdf"
    OLD = "old"  # .xls, .doc: never read
    LOCKED = "locked"  # .xlsx or .docx under a password: an OLE container instead of a zip


class Trouble(StrEnum):
    """Why a file gives no text."""

    BROKEN = "broken"  # no whole file of its kind
    LOCKED = "locked"  # under a password
    MACROS = "macros"  # with a program in it
    TOO_MUCH = "too-much"  # unpacks to more than any buyer's list: a bomb, or an archive
    NO_TEXT = "no-text"  # a scan, a drawing, an empty table
    TOO_SLOW = "too-slow"  # the reader was stopped
    MEMORY = "memory"  # the reader wanted more memory than it may have
    DIED = "died"  # the reader ended without an answer
    NO_READER = "no-reader"  # the library for this kind is not installed, or no process can be started


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of one file is read. What is beyond is left out and told (`Text.cut`)."""

    unpacked: int = 40_000_000  # bytes out of a zip archive, all members together
    members: int = 3_000  # of a zip archive
    ratio: int = 400  # unpacked to packed; honest sheets of equal rows reach 100
    elements: int = 600_000  # XML elements, all members together
    depth: int = 120  # of XML elements in one another
    rows: int = 500  # lines given back
    cells: int = 40  # of one row
    cell: int = 300  # characters
    characters: int = 60_000  # given back
    pages: int = 10  # of a PDF


@dataclass(frozen=True, slots=True)
class Text:
    """The text of a file, or why there is none."""

    text: str = ""
    cut: bool = False  # only the beginning was read
    trouble: Trouble | None = None


_SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_OLE = "application/x-ole-storage"


def kind_of(filename: str, real_type: str, content_type: str) -> Kind | None:
    """How a file is to be read, by its first bytes and, where these say nothing, by its name; None for what carries no list."""
    ending = filename.rpartition(".")[2].strip().lower() if "." in filename else ""
    if real_type == "application/pdf":
        return Kind.PDF
    if real_type == _SPREADSHEET or (real_type == "application/zip" and ending == "xlsx"):
        return Kind.XLSX
    if real_type == _DOCUMENT or (real_type == "application/zip" and ending == "docx"):
        return Kind.DOCX
    if real_type == _OLE:
        return Kind.LOCKED if ending in ("xlsx", "docx") else Kind.OLD if ending in ("xls", "doc") else None
    if real_type == "" and (ending in ("csv", "tsv") or content_type in ("text/csv", "text/tab-separated-values")):
        return Kind.CSV
    if real_type == "" and ending in ("xlsx", "docx", "pdf"):  # torn or empty: the reader says so
        return Kind(ending)
    return None
