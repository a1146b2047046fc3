"""What is near our range is asked back or left out of an offer, never declined; what is far from it is told plainly (W12). All invented."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.replies import FULL, letter, verdict
from triage.handbook.catalogue import parse_catalogue
from triage.our_range import may_be_ours, near_ours
from triage.terms import Product, Seller, Span

HOSES = parse_catalogue(
    "sku,name,category,aliases,unit\nAH-25,Air hose 25 mm,hoses,air hose,m\nFH-38,Food hose 38 mm,hoses,milk hose,m\nST-16,Stock pot 24 cm,pots,stock pot,piece\n"
)[0]
SELLER = Seller("Elbe Rubber Ltd", "elbe.example", "sales@elbe.example", "IN", "Asia/Kolkata", business="Maker of industrial hoses")


@pytest.mark.parametrize(
    ("text", "near", "ours"),
    [
        ("air hoses", True, True),
        ("hose, reinforced", True, True),
        # of our kind, but another article: left out of an offer, no reason to decline
        ("steam hose 25 mm", True, False),
        ("stock pots 36 cm", True, False),
        ("chemical hose 38 mm", True, False),
        # far from it
        ("office chairs", False, False),
        ("padlocks 40 mm", False, False),
        # nobody can tell
        ("蒸汽软管", True, True),
    ],
)
def test_near_our_range(text: str, near: bool, ours: bool):
    product = Product(text, None, Span("body", 0, len(text), text), 0.4)
    assert near_ours(product, HOSES, SELLER) is near
    assert may_be_ours(product, HOSES, SELLER) is ours


def test_another_size_of_our_goods_alone_is_not_declined():
    wanted = replace(FULL.products[0], text="steel tumblers 3 litre", sku=None)
    got = letter(verdict(replace(FULL, products=(wanted,))))
    assert "not in our present range" not in got.text
    got = letter(verdict(replace(FULL, products=(replace(wanted, text="office chairs"),))))
    assert "not in our present range" in got.text
