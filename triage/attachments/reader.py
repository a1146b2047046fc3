"""One file's bytes to text, whatever its kind: never an exception but `MemoryError`."""

from __future__ import annotations

from triage.attachments.delimited import read_csv
from triage.attachments.docx import read_docx
from triage.attachments.package import Unreadable
from triage.attachments.pdf import read_pdf
from triage.attachments.values import Kind, Limits, Text, Trouble
from triage.attachments.xlsx import read_xlsx


def read(kind: Kind, content: bytes, limits: Limits) -> Text:
    """The text of a file, or why there is none."""
    try:
        match kind:
            case Kind.XLSX:
                return read_xlsx(content, limits)
            case Kind.DOCX:
                return read_docx(content, limits)
            case Kind.CSV:
                return read_csv(content, limits)
            case Kind.PDF:
                return read_pdf(content, limits)
            case Kind.LOCKED:
                return Text(trouble=Trouble.LOCKED)
            case Kind.OLD:
                return Text(trouble=Trouble.BROKEN)
    except Unreadable as error:
        return Text(trouble=error.trouble)
    except RecursionError:
        return Text(trouble=Trouble.TOO_MUCH)
