"""What a buyer's sentences tell that bears on the whole letter: orders at prices of their own (handbook W3, W19).

The readers of goods, amounts and questions look for words; this one looks at whole sentences, since "at USD 43.00 as agreed" behind
"we order" makes another letter than behind "if you can do it".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from triage.echo import sentences_of
from triage.handbook.tables import told as table
from triage.mail.text import Words
from triage.mail.values import Mail
from triage.ordering import is_order
from triage.terms import Ask, Inquiry

MOST_PRICES: Final = 12


def _pattern(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(parts), re.IGNORECASE)


_PRICE: Final = _pattern(table.MONEY, table.BARE)
_BEFORE: Final = _pattern(table.BEFORE_BARE)
_NO_PRICE: Final = _pattern(table.NO_PRICE)
_ORDERS: Final = _pattern(table.ORDERS)
_WOULD_ORDER: Final = _pattern(table.WOULD_ORDER)
_AGREED: Final = _pattern(table.AGREED)
_PAPERS: Final = _pattern(table.ORDER_PAPERS)
_IF: Final = _pattern(table.IF)
_ASKS: Final = re.compile(r"[?？؟]\s*$")


@dataclass(frozen=True, slots=True)
class Told:
    """A mail's inquiry as a letter takes it, and what its sentences tell beside it."""

    inquiry: Inquiry
    ordered: bool = False  # at a price of their own, or as agreed
    prices: tuple[tuple[int | None, str], ...] = ()  # of the order: (place among the products, as written)


def told_of(mail: Mail, words: Words, inquiry: Inquiry, passed_on: bool = False) -> Told:
    """What the buyer's own sentences tell. `passed_on`: a colleague of ours has forwarded the mail."""
    role = "forwarded" if passed_on else "new"
    places = [(start, end, mail.text[start:end]) for start, end in sentences_of(mail, words, role)]
    orders = _orders(mail, words, places)
    if not orders:
        return Told(inquiry)
    prices = tuple(price for start, _, said in orders for price in _prices(start, said, inquiry))
    return Told(_without_figures(inquiry, orders), ordered=True, prices=prices[:MOST_PRICES])


# --- orders -------------------------------------------------------------------------------------------------------------------------

_Sentence = tuple[int, int, str]


def _orders(mail: Mail, words: Words, places: Sequence[_Sentence]) -> list[_Sentence]:
    """The sentences that order at a price told or agreed before."""
    whole = "\n".join(said for _, _, said in places)
    if not (_AGREED.search(whole) or _PRICE.search(whole)):
        return []
    placed, papers = is_order(mail.subject, words.new), bool(_PAPERS.search(whole))
    found: list[_Sentence] = []
    for start, end, said in places:
        if _ASKS.search(said) or _IF.search(said):
            continue
        agreed, priced = bool(_AGREED.search(said)), bool(_PRICE.search(said))
        sure = placed or bool(_ORDERS.search(said))
        if (agreed or priced) and (sure or ((agreed or papers) and _WOULD_ORDER.search(said))) and (priced or any(map(str.isdigit, said))):
            found.append((start, end, said))
    return found


def _prices(start: int, said: str, inquiry: Inquiry) -> list[tuple[int | None, str]]:
    """The prices of a sentence, each with the product that stands before it."""
    found: list[tuple[int | None, str]] = []
    for match in _PRICE.finditer(said):
        if _NO_PRICE.search(said[max(0, match.start() - 40) : match.start()]):
            continue
        before = [
            (one.span.start, place)
            for place, one in enumerate(inquiry.products)
            if one.span.part == "body" and start <= one.span.start < start + match.start()
        ]
        of = max(before)[1] if before else 0 if len(inquiry.products) == 1 else None
        found.append((of, _BEFORE.sub("", " ".join(match.group().split()))))
    return found


def _without_figures(inquiry: Inquiry, orders: Sequence[_Sentence]) -> Inquiry:
    """The inquiry without amounts that are figures of prices, and without a price asked where it is told."""
    money = [(start + match.start(), start + match.end()) for start, _, said in orders for match in _PRICE.finditer(said)]
    kept = tuple(
        one for one in inquiry.quantities if one.span.part != "body" or not any(start <= one.span.start < end for start, end in money)
    )
    asks = tuple(
        one
        for one in inquiry.asks
        if one.id is not Ask.PRICE or one.span.part != "body" or not any(start <= one.span.start < end for start, end, _ in orders)
    )
    return replace(inquiry, quantities=kept, asks=asks)
