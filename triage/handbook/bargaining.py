"""A price that the buyer would pay, said as a condition: "if you can do 89 I'll send the PO", "Wenn Sie auf 0,036 kommen", "5.80我下1500个".

What a competitor takes and what our price is are no targets.
"""

from __future__ import annotations

import re
from decimal import Decimal

from triage.handbook.numerals import number_of
from triage.handbook.screened import Rare, Screened
from triage.handbook.tables import bargain_words as words
from triage.handbook.tables.trade_patterns import BARGAIN, SIGNS, TARGET
from triage.handbook.tables.trade_terms import MONEY

_CONDITION = Screened(words.CONDITION, r"(?<![^\W_\u3400-\u9fff])", "", re.IGNORECASE)
_PRICE = re.compile(
    rf"[\s:]{{0,2}}(?P<money>\d{{1,6}}(?:[.,]\d{{1,4}})?\s?(?:{words.COINS})(?![^\W_])|{MONEY}|\d{{1,6}})(?![\d%])(?![.,:]\d)",
    re.IGNORECASE,
)
_THEN = re.compile(rf"\s?(?:{words.THEN})", re.IGNORECASE)
_BOUGHT_AT = re.compile(rf"(?<![\w.,])(?P<money>{MONEY})(?={words.THEN})", re.IGNORECASE)
_TURKISH = Rare(words.TURKISH, re.IGNORECASE)
_NEEDS_THEN = re.compile(words.NEEDS_THEN, re.IGNORECASE)
_CLOSED = re.compile(words.CLOSED, re.IGNORECASE)
_PRICED = re.compile(words.PRICED, re.IGNORECASE)
_OF_A_PIECE = re.compile(words.OF_A_PIECE, re.IGNORECASE)
_IN_ALL = re.compile(words.IN_ALL, re.IGNORECASE)
_MUCH = Decimal(1000)  # a budget of that much is for all of the goods, if nobody says "each"
_TEXT_LIMIT = 20_000


def named_target(text: str) -> tuple[int, int] | None:
    """Where the price stands that they call their target or budget; a budget for everything is none."""
    low = text.lower()
    if not any(sign in low for sign in SIGNS["target_price"]):
        return None
    for match in TARGET.finditer(text):
        begin = match.start("money")
        end = begin + len(match["money"].rstrip(" .,'"))
        if not _in_all(text, text[match.start() : begin], begin, end):
            return begin, end
    return None


def offered_price(text: str) -> tuple[int, int] | None:
    """Where the price stands at which they would buy."""
    text = text[:_TEXT_LIMIT]
    bargain = BARGAIN.search(text)
    if bargain is not None and _is_price(bargain):
        return bargain.span("money")
    for lead in _CONDITION.finditer(text):
        match = _PRICE.match(text, lead.end())
        if match is None:
            continue
        begin, end = match.start("money"), match.start("money") + len(match["money"].rstrip(" .,'’"))
        then = _THEN.match(text, end)
        if (_NEEDS_THEN.match(lead.group()) and then is None) or not (then or _CLOSED.match(text, end)):
            continue
        if match["money"].isdigit() and not _PRICED.search(text[max(0, begin - 200) : begin]):
            continue
        return begin, end
    match = (None if text.isascii() else _BOUGHT_AT.search(text)) or _TURKISH.search(text)
    return match.span("money") if match is not None else None


def _is_price(match: re.Match[str]) -> bool:
    """A bare number is one where an amount follows ("at 52 I take 160"), and it is no year nor a container ("in a 40 we take 2")."""
    if not match["money"].isdigit():
        return True
    year = len(match["money"]) == 4 and match["money"].startswith(("19", "20"))
    return not year and not match.group().lower().startswith("a ") and re.match(r"\s{1,2}\d{2}", match.string[match.end() :]) is not None


def _in_all(text: str, lead: str, begin: int, end: int) -> bool:
    """The sum between `begin` and `end`, behind the words `lead`, is a budget for everything: no price of a piece."""
    if "budget" not in lead.lower():
        return False
    after = text[end : end + 40]
    if _OF_A_PIECE.match(after):
        return False
    figures = re.search(r"\d[\d.,' ]*", text[begin:end])
    value = number_of(figures.group().rstrip(" .,'"), None) if figures else None
    return bool(_IN_ALL.search(text[max(0, begin - 40) : begin]) or _IN_ALL.search(after)) or (value is not None and value >= _MUCH)
