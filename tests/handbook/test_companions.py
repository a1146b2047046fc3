"""Parts named by their noun alone, sorts named by what they have, names that only look like others; in several trades."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from triage.handbook.naming import without_name
from triage.handbook.passages import Passage
from triage.handbook.products import CatalogueIndex


@dataclass(frozen=True)
class Item:
    sku: str
    name: str
    category: str
    aliases: tuple[str, ...] = ()


INDEX = CatalogueIndex.build(
    [
        Item("D1", "Solid oak interior door", "doors", ("oak door", "interior door")),
        Item("D2", "Steel security door", "doors", ("security door", "steel door")),
        Item("H1", "Brushed lever set", "fittings", ("door handle", "lever handle")),
        Item("F1", "Adjustable lining", "fittings", ("door frame",)),
        Item("M1", "Ceramic mug 300 ml", "mugs", ("ceramic mug",)),
        Item("M2", "Ceramic mug with bamboo lid", "mugs", ("mug with lid",)),
        Item("C1", "Cotton canvas shopping bag", "bags", ("canvas bag", "cotton bag")),
        Item("C2", "Cotton canvas cooler bag", "bags", ("cooler bag",)),
        Item("N1", "Drum for oil", "drums", ("oil drum", "HDPE drum", "die")),
        Item("T1", "Trailer tarpaulin", "covers", ("tarpaulin",)),
    ]
)


def skus(text: str) -> list[str | None]:
    return [product.sku for product in INDEX.find([Passage(text)])]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("We want 40 oak doors with handles 120 mm.", ["D1", "H1"]),
        ("40 security doors, same frames", ["D2", "F1"]),
        ("ceramic mugs in three colours, our own logo on them and EAN, lid version too", ["M1", "M2"]),
        ("cotton canvas bag, natural", ["C1"]),
        ("200 pcs drum HDPE", ["N1"]),
        # nothing of the kind
        ("We want 40 oak doors with handles, ready to hang. Who handles the export?", ["D1"]),
        ("We like the oak door. Our window frames are ready.", ["D1"]),
        ("If the machine should die, we want a tarpaulin from you and your team.", ["T1"]),
        ("cooler bag", ["C2"]),
    ],
)
def test_beside_the_thing(text: str, wanted: list[str]):
    assert skus(text) == wanted


@pytest.mark.parametrize(
    ("name", "text", "left"),
    [
        ("Harbour Drum & Tarpaulin Co., Ltd.", "Dear Harbour Drum & Tarpaulin team, 20 oak doors", ["D1"]),
        ("Harbour Drum & Tarpaulin Co., Ltd.", "Dear Harbour Drum, a tarpaulin please", ["T1"]),
        ("Oak Door Ltd", "20 oak door", ["D1"]),  # the name is what it sells
        ("Drum", "HDPE drum", ["N1"]),
    ],
)
def test_our_own_name_is_no_product(name: str, text: str, left: list[str]):
    passages = without_name([Passage(text)], name, INDEX.knows)
    assert [len(one.text) for one in passages] == [len(text)]
    assert [product.sku for product in INDEX.find(passages)] == left
