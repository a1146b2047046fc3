"""Rows that differ by one measure, shorter names of what is named in full, and goods that are not wanted."""

from __future__ import annotations

import pytest

from triage.handbook.catalogue import parse_catalogue
from triage.handbook.passages import Passage

GOODS = parse_catalogue(
    """sku,name,category,aliases,unit,moq,fob_price_usd,lead_time_days,certificates,notes
RG-300,"Bath rug 50x80 cm, 300 gsm",rugs,bath rug|Badteppich|tapis de bain|коврик,pc,100,2,30,,
RG-700,"Hotel bath rug 50x80 cm, 700 gsm",rugs,hotel bath rug|Hotelbadteppich,pc,100,4,30,,
MX-20,"Hand mixer 200 W",mixers,hand mixer|Handmixer|batidora,pc,100,9,30,,
MX-40,"Hand mixer 400 W turbo",mixers,turbo hand mixer|Turbo-Handmixer,pc,100,14,30,,
SH-01,Cotton shirt,shirts,قميص قطن|shirt,pc,100,3,30,,
TP-10,T-Stück 316,fittings,T-Stück|tee,pc,100,3,30,,
"""
)[0]


@pytest.mark.parametrize(
    ("text", "skus"),
    [
        ("bath rug 700 gsm, white, 400 pcs", ["RG-700"]),
        ("Badteppich 50x80, 700 g/m², 400 Stück", ["RG-700"]),
        ("коврик 50x80, 700 г/м2 - 300 шт", ["RG-700"]),
        ("hand mixer 400 W, 500 pcs", ["MX-40"]),
        ("قمصان قطن ٥٠٠ قطعة", ["SH-01"]),  # a plural built inside the word
        ("Hotel bath rug 700 gsm, 400 pcs. What colours has the rug?", ["RG-700"]),
        # the plain row stays
        ("bath rug 300 gsm, 400 pcs", ["RG-300"]),
        ("bath rug, 400 pcs", ["RG-300"]),
        ("bath rug 900 gsm, 400 pcs", ["RG-300"]),  # nobody has 900
        ("bath rug in cartons of 700 g, and a hand mixer 200 W", ["RG-300", "MX-20"]),
        ("erhöhen auf 500 Stück", []),  # a piece is no T-piece
        # not wanted
        ("Leave the hand mixer out for now. 200 bath rugs please.", ["RG-300"]),
        ("Die Hand mixer lassen wir weg.", []),
        ("ohne Handmixer", []),
    ],
)
def test_rows_by_measure(text: str, skus: list[str]):
    assert [product.sku for product in GOODS.index.find([Passage(text)])] == skus
