"""L1 and O2: which letters a supervisor should see, and which not."""

from __future__ import annotations

from decimal import Decimal

import pytest

from triage.handbook.manager import second_look


def rules(letter: str, *, level: int | None = 3, terms: str | None = None, wanted: tuple[int, ...] = (), standing: str = "", large: float = 10_000) -> list[str]:  # fmt: skip
    return [one.text.partition(":")[0] for one in second_look(level, letter, terms, [Decimal(one) for one in wanted], standing, large)]


@pytest.mark.parametrize(
    ("letter", "found"),
    [
        ("We can grant 60 days open account.", ["credit"]),
        ("Payment D/A is possible.", ["credit"]),
        ("Net 60 would be fine.", ["credit"]),
        ("可以给您 60 天账期。", ["credit"]),
        ("Wir bieten ein Zahlungsziel von 30 Tagen.", ["credit"]),
        ("возможна отсрочка платежа", ["credit"]),
        ("We need a 30% deposit.", ["prepayment"]),
        ("100% T/T in advance.", ["prepayment"]),
        ("需要预付 30%。", ["prepayment"]),
        ("Pedimos un anticipo del 30 %.", ["prepayment"]),
        ("Your commission would be 3%.", ["commission"]),
        ("佣金 3%", ["commission"]),
        ("The total is USD 12,500.00.", ["a large amount"]),
        ("Total: 12.500,00 EUR", ["a large amount"]),
        ("Gesamt 12 500 €", ["a large amount"]),
        ("总价 100,000 元", ["a large amount"]),
        ("Total US$ 25000", ["a large amount"]),
        # nothing to see here
        ("The price is USD 2.40 a piece.", []),
        ("Total: USD 9,999.00.", []),
        ("Total 12.500 pcs at EUR 0,40", []),
        ("We credit your trust and account for it.", []),
        ("Open questions on your account we answer today.", []),
        ("The data sheet is attached.", []),
        ("Our depositary is in Milan.", []),
        ("Fax 12500, phone +39 030 5550 100", []),
        ("", []),
    ],
)
def test_words_and_amounts(letter: str, found: list[str]):
    assert rules(letter) == found


def test_level_one():
    assert rules("Dear Ana", level=1) == ["a customer of level 1 (L1)"]
    assert rules("Dear Ana", level=2) == rules("Dear Ana", level=None) == []


def test_what_the_quantity_would_cost():
    assert rules("USD 2.40 a piece", wanted=(5000,)) == ["a large amount"]
    assert rules("USD 2.40 a piece", wanted=(500,)) == []
    assert rules("USD 2.40 a piece", wanted=(5000,), large=0) == []


def test_the_terms_that_stand_in_every_quotation_are_no_news():
    terms = "30% deposit by T/T, balance against copy of B/L"
    assert rules(f"Payment: {terms}.", standing=terms) == []
    assert rules(f"Payment: {terms}. A deposit of 20% would do.", standing=terms) == ["prepayment"]


def test_what_the_buyer_asks_for_counts():
    assert rules("We come back to your payment wish.", terms="D/A 90 days") == ["credit"]
    assert rules("We come back to your payment wish.", terms="L/C at sight") == []
