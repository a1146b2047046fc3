"""Who sells what packs is asked for packing machines; how the goods travel is asked in other words."""

from __future__ import annotations

import pytest

from triage.handbook.packers import packs, travels
from triage.handbook.passages import Passage
from triage.terms import Span

BOXES = ("Corrugated mailer box", "Fruit carton 5 kg", "Paper bag", "Hot-melt glue")
GIFTS = ("Mug", "Cotton bag", "Ball pen", "Umbrella", "Keychain")


@pytest.mark.parametrize(
    ("business", "rows", "is_packer"),
    [
        ("Maker of corrugated boxes and cartons in Poznań", BOXES, True),
        ("Hersteller von Verpackungsmaschinen", ("Schrumpftunnel", "Vacuum sealer", "Labelling head"), True),
        ("食品包装机械厂", ("立式包装机", "封口机 sealer", "输送带"), True),
        ("Promotional gifts: mugs, bags, bottles", GIFTS, False),  # nothing on packing in the line
        ("Gifts with packaging of your design", GIFTS, False),  # one row of five
        ("Herbs and spices, own cleaning and packing plant", ("Basil", "Mint"), False),
    ],
)
def test_packs(business: str, rows: tuple[str, ...], is_packer: bool) -> None:
    assert packs(business, rows) is is_packer


@pytest.mark.parametrize(
    ("text", "word", "told"),
    [
        ("Packing: wooden case please", "Packing", True),
        ("How is it packed, on a pallet or in a crate?", "packed", True),
        ("Verpackung in Holzkiste mit Bruttogewicht", "Verpackung", True),
        ("imballo in cassa di legno", "imballo", True),
        ("упаковка в ящики", "упаковка", True),
        ("包装请用木箱", "包装", True),
        ("We are packing dates in trays of 500 g", "packing", False),
        ("machine d'emballage pour biscuits", "emballage", False),
        ("Wir suchen eine Verpackungslinie für Käse", "Verpackung", False),
        ("pakowanie ziół i herbat", "pakowanie", False),
        ("line for 50 kg bags of cement", "50 kg bags", False),
        ("我们做坚果包装", "包装", False),
    ],
)
def test_how_goods_travel(text: str, word: str, told: bool) -> None:
    start = text.index(word) + 7
    assert travels(Span("body", start, start + len(word), word), (Passage(text, "body", 7),)) is told
