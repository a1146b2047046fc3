"""Which letters a supervisor should see before they leave: answers to level 1 (L1), and what touches money in earnest (O2)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from triage.handbook.tables.manager import COMMISSION, CREDIT, PREPAYMENT, USD
from triage.terms import Sentence, sentence

LOOK = 100_000  # characters of a letter that are read
_CURRENCY = "|".join(re.escape(one) for one in sorted(USD, key=len, reverse=True))
_NUMBER = r"\d{1,3}(?:[.,' \u00a0\u202f]\d{3}){1,5}(?:[.,]\d{1,2})?|\d{1,12}(?:[.,]\d{1,4})?"
_AMOUNT = re.compile(rf"(?<![a-z])({_CURRENCY})[ \u00a0]{{0,2}}({_NUMBER})|(?<![\d.,])({_NUMBER})[ \u00a0]{{0,2}}({_CURRENCY})(?![a-z])")


def second_look(
    level: int | None, letter: str, asked_terms: str | None, quantities: Iterable[Decimal], standing_terms: str, large_usd: float
) -> tuple[Sentence, ...]:
    """Why a supervisor should say yes as well; () = no need.

    `letter` is our own text without what it quotes, `asked_terms` the payment the buyer asks for, `quantities` what they want.
    `standing_terms` are the payment terms that the team states in every quotation: those are no news to anybody.
    """
    text = " ".join(letter[:LOOK].casefold().split())
    usual = " ".join(standing_terms.casefold().split()).rstrip(".")
    if usual:
        text = text.replace(usual, " ")
    reasons: list[Sentence] = []
    if level == 1:
        reasons.append(sentence("a customer of level 1 (L1)"))
    if found := _pattern(CREDIT).search(text) or _pattern(CREDIT).search((asked_terms or "").casefold()[:500]):
        reasons.append(sentence('credit: "{word}" (O2)', word=found[0]))
    if found := _pattern(PREPAYMENT).search(text):
        reasons.append(sentence('prepayment: "{word}" (O2)', word=found[0]))
    if found := _pattern(COMMISSION).search(text):
        reasons.append(sentence('commission: "{word}" (O2)', word=found[0]))
    if large_usd and (amount := _largest(text, list(quantities))) >= large_usd:
        reasons.append(sentence("a large amount: about USD {amount} (O2)", amount=f"{amount:,.0f}"))
    return tuple(reasons)


@lru_cache(maxsize=8)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Whole words where a script has them; "отсрочк" and "佣金" anywhere."""
    parts = [
        rf"(?<![\w/]){re.escape(word)}(?![\w/])" if word.isascii() else re.escape(word)
        for word in sorted(dict.fromkeys(words), key=len, reverse=True)
    ]
    return re.compile("|".join(parts))


def _largest(text: str, quantities: list[Decimal]) -> float:
    """The largest amount the letter names, or what the largest quantity would cost at the largest of its prices; in rough US dollars."""
    amounts = [
        value * USD[found[1] or found[4]]
        for found in _AMOUNT.finditer(text)
        if (value := _value(found[2] or found[3])) is not None
    ]  # fmt: skip
    if not amounts:
        return 0.0
    named = max(amounts)
    many = max((float(one) for one in quantities if one.is_finite()), default=0.0)
    return max(named, named * many if named < 1000 else 0.0)


def _value(number: str) -> float | None:
    """ "12,500.00", "12.500,00" and "12 500" are the same; of one separator with two or fewer digits behind it, those are decimals."""
    digits = re.sub(r"[' \u00a0\u202f]", "", number)
    last = max(digits.rfind("."), digits.rfind(","))
    if last >= 0:
        behind = len(digits) - last - 1
        whole, part = digits[:last], digits[last + 1 :]
        alone = not re.search(r"[.,]", whole)
        digits = re.sub(r"[.,]", "", whole) + (part if behind == 3 and (not alone or len(whole) <= 3) and whole != "0" else f".{part}")
    try:
        return float(Decimal(digits))
    except InvalidOperation:
        return None
