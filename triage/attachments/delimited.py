"""Tables as text (`.csv`, `.tsv`): any charset, commas, semicolons, tabs or bars, quoted as Excel does (RFC 4180)."""

from __future__ import annotations

import codecs
import csv
from collections import Counter
from io import StringIO

from triage.attachments.lines import Enough, Lines
from triage.attachments.package import Unreadable
from triage.attachments.values import Limits, Text, Trouble
from triage.mail.charset import decode

_READ = 1_000_000  # bytes; more is no buyer's list
_DELIMITERS = (";", "\t", ",", "|")


def read_csv(content: bytes, limits: Limits) -> Text:
    """The rows. Raises `Unreadable`."""
    lines = Lines(limits)
    lines.cut = len(content) > _READ
    text = _text(content[:_READ])
    odd = sum(sign < " " and sign not in "\t\r\n\f\v" for sign in text[:4000]) + text[:4000].count("\ufffd")
    if odd > 0.02 * len(text[:4000]) + 2:
        raise Unreadable(Trouble.BROKEN)
    first, _, rest = text.partition("\n")
    told = first.strip()
    if told.lower().startswith("sep=") and len(told) == 5:  # Excel's own way to say it
        delimiter, text = told[4], rest
    else:
        delimiter = _delimiter(text)
    try:
        for row in csv.reader(StringIO(text.replace("\0", ""), newline=""), delimiter=delimiter):
            lines.row(row)
    except (Enough, csv.Error):  # csv.Error: a field of more than 128 KB
        lines.cut = True
    return lines.text()


def _text(content: bytes) -> str:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", "replace")
    head = content[:200]
    if len(head) >= 8 and head[1::2].count(0) > 0.4 * len(head) and not head[0::2].count(0):
        return content.decode("utf-16-le", "replace")
    return decode(content)[0].lstrip("\ufeff")


def _delimiter(text: str) -> str:
    """The sign that stands equally often in most of the first lines."""
    sample = [line for line in text[:20_000].splitlines()[:40] if line.strip()]

    def evenness(sign: str) -> tuple[int, int]:
        counts = Counter(count for line in sample if (count := line.count(sign)))
        often = counts.most_common(1)
        return (often[0][1], often[0][0]) if often else (0, 0)

    best = max(_DELIMITERS, key=evenness)
    return best if evenness(best)[0] else ","
