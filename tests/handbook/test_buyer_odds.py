"""Under which circumstances a mail comes, and what they say of who buys."""

from __future__ import annotations

from decimal import Decimal

from triage.handbook.buyer_odds import circumstances, odds_of
from triage.terms import BuyerType, Contact, Inquiry, Quantity, Span

TYPES = tuple(BuyerType)


def quantity(value: int) -> Quantity:
    return Quantity(Decimal(value), "pcs", Span("body", 0, 0, str(value)))


def odds(inquiry: Inquiry, free: bool = False, running: bool = False) -> dict[BuyerType, float]:
    return dict(zip(TYPES, odds_of(inquiry, free, running, named=False), strict=True))


def test_what_holds_is_named_once():
    inquiry = Inquiry(contact=Contact(company="Harlow Ltd", job_title="Buyer"), quantities=(quantity(5000),), incoterm="CIF")
    assert list(circumstances(inquiry, free=False, running=True, named=True)) == [
        "running, firm", "job title", "large quantity", "asks nothing", "incoterm", "occupation",
    ]  # fmt: skip


def test_a_free_address_without_a_firm_is_rather_somebody_for_himself():
    alone, firm = odds(Inquiry(), free=True), odds(Inquiry(contact=Contact(company="Harlow Ltd")))
    assert alone[BuyerType.END_USER] > firm[BuyerType.END_USER]
    assert alone[BuyerType.WHOLESALER] < firm[BuyerType.WHOLESALER]


def test_who_is_in_the_middle_of_something_is_known():
    assert odds(Inquiry(), running=True)[BuyerType.UNKNOWN] < odds(Inquiry())[BuyerType.UNKNOWN]
