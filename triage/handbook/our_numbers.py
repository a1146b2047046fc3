"""A number of ours that somebody goes back to ("per your offer LP-2609-14"): he answers us, whatever became of headers and subject."""

from __future__ import annotations

import re
from itertools import islice

from triage.handbook.case import Case
from triage.handbook.tables.our_papers import ASKS_FOR, NUMBERED, PAPERS, SIGNS
from triage.terms import Span

LOOK = 4000  # characters of the new words
DIGITS = 4  # of a number: fewer have articles and amounts
_SIGNS = re.compile(SIGNS, re.IGNORECASE)
_NUMBER = r"(?P<number>(?=\S{0,24}\d)[A-Za-z]{0,6}[-/ ]?\d[\w/.-]{2,24})"
_PAPER = re.compile(rf"(?:{PAPERS})\s{{0,3}}(?P<mark>{NUMBERED})?\s?[:：#]?\s{{0,2}}{_NUMBER}", re.IGNORECASE)
_BEHIND = re.compile(rf"{_NUMBER}\s(?:no'?lu|nolu|numaralı|sayılı|számú|sz\.)\s(?:teklif|proforma|(?:ár)?ajánlat)", re.IGNORECASE)
_MONEY = re.compile(r"(?:usd|us|eur|rmb|cny|gbp|inr|try|rs|fob|cif|exw|cfr|ddp|dap|for|of|is)[-/ ]?\d", re.IGNORECASE)
_ASKS = re.compile(ASKS_FOR, re.IGNORECASE)


def number_of_ours(case: Case) -> Span | None:
    """The paper of ours and its number, in the subject or the new words."""
    places = (("subject", case.mail.subject[:300], 0), ("body", case.words.new[:LOOK], case.words.new_start))
    for part, text, offset in places:
        if not _SIGNS.search(text):
            continue
        for match in islice((*_PAPER.finditer(text), *_BEHIND.finditer(text)), 10):
            if _is_number(match, case) and not _ASKS.search(text[max(0, match.start() - 30) : match.start()]):
                return Span(part, match.start() + offset, match.end() + offset, match.group())
    return None


def _is_number(match: re.Match[str], case: Case) -> bool:
    number = match["number"]
    marked = number[0].isalpha() or match.re is _BEHIND or bool(match["mark"])
    articles = {item.sku.casefold() for item in case.handbook.catalogue.items}
    return (
        marked and sum(map(str.isdigit, number)) >= DIGITS and not _MONEY.match(number) and number.strip(" .,-/").casefold() not in articles
    )
