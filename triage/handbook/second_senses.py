"""Words of running business that mean something else here: ETA as an assessment of products, an invoice that a payment counts from, the buyer's own stock.

They are blanked for the readers that would take them for a question about a shipment, an invoice or what lies in our store.
"""

from __future__ import annotations

import re

from triage.handbook.tables import second_senses as table

_ETA = re.compile(table.ETA)
_ASSESSMENT = re.compile(table.ASSESSMENT, re.IGNORECASE)
_CARRIAGE = re.compile(table.CARRIAGE, re.IGNORECASE)
_FROM_INVOICE = re.compile(table.FROM_INVOICE, re.IGNORECASE)
_OWN_STOCK = tuple(re.compile(one, re.IGNORECASE) for one in table.OWN_STOCK)
_ASKED = re.compile(table.ASKED, re.IGNORECASE)
_ENDS = re.compile(r"[.?!;](?=\s|$)|\n")


def assessments(text: str) -> list[tuple[int, int]]:
    """Where ETA is a European Technical Assessment: beside CE, an approval or a marking, in a sentence that speaks of no carriage."""
    if "ETA" not in text:
        return []
    found = []
    for match in _ETA.finditer(text):
        begin, end = _sentence(text, match.start(), match.end())
        said = text[begin:end]
        if match["number"] or (_ASSESSMENT.search(said) and not _CARRIAGE.search(said)):
            found.append(match.span("eta"))
    return found


def without_second_senses(text: str) -> str:
    """`text` with blanks for such words, as long as before."""
    low = text.lower()
    places = assessments(text)
    if any(word in low for word in table.INVOICES):
        places += [match.span("invoice") for match in _FROM_INVOICE.finditer(text)]
    if any(word in low for word in table.STOCKS):
        places += [
            match.span("stock")
            for expression in _OWN_STOCK
            for match in expression.finditer(text)
            if not _ASKED.search(text[_sentence(text, match.start(), match.end())[0] : match.start("stock")])
        ]
    for begin, end in places:
        text = text[:begin] + " " * (end - begin) + text[end:]
    return text


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence that holds `text[start:end]`, at most 200 characters to either side."""
    begin = max((found.end() for found in _ENDS.finditer(text, max(0, start - 200), start)), default=max(0, start - 200))
    stop = _ENDS.search(text, end, min(len(text), end + 200))
    return begin, stop.start() if stop else min(len(text), end + 200)
