"""Amounts beside figures that look like them: columns of packs, pounds, colours, stores; in several trades."""

from __future__ import annotations

from functools import lru_cache

import pytest

from triage.handbook.catalogue import Catalogue, parse_catalogue
from triage.handbook.passages import Passage
from triage.handbook.quantities import find_quantities

ROWS = """sku,name,category,aliases,unit,moq
SH-40,Peeled shrimp,seafood,shrimp|camarón|새우|エビ,kg,1000
OA-10,Oat flakes,grain,oat flakes|Haferflocken|copos de avena,kg,1000
BG-01,Paper bag,bags,paper bag|bolsa de papel|kağıt çanta|tas kertas,piece,1000
BX-02,Cake box,boxes,cake box|Tortenkarton,piece,1000
"""


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    return parse_catalogue(ROWS)[0]


def amounts(text: str) -> list[tuple[float, str | None]]:
    passages, index = (Passage(text),), catalogue().index
    found = find_quantities(passages, index.find(passages), index.nouns, catalogue().units)
    return [(float(one.value), one.unit) for one in found]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # what one pack holds, in a column before the amount
        ("Oat flakes - 15 kg - 1000 kg", [(1000, "kg")]),
        ("| oat flakes | 25kg | 1,500 kg |", [(1500, "kg")]),
        ("Haferflocken, 20 kg, 4.000 kg", [(4000, "kg")]),
        ("oat flakes 500 kg, shrimp 4000 kg", [(500, "kg"), (4000, "kg")]),
        # pounds
        ("Peeled shrimp, 16/20, IPW        40,000 lb", [(40000, "lb")]),
        ("shrimp 2,500 lbs.", [(2500, "lb")]),
        ("shrimp in 30 lb cartons", []),
        # a product whose last word is a holder too
        ("We need paper bag 3000 pcs", [(3000, "pc")]),
        ("cake box 500 pcs and paper bag 800 pcs", [(500, "pc"), (800, "pc")]),
        ("oat flakes in box 12 pcs", []),
        # round figures by sort; scales
        ("paper bag: price for 20k plain and 40k printed", [(20000, None), (40000, None)]),
        ("tas kertas: 3 juta lembar", [(3000000, "lembar")]),
        # containers by their kind
        ("새우 40피트 리퍼 2대", [(2, "40ft container")]),
        ("エビ 40'リーファー 1本", [(1, "40ft container")]),
        # "nos" is "us" in Spanish and Portuguese, and a price is no number of pieces
        ("La bolsa de papel a 1,75 nos parece cara; 800 camarón a 2,10 nos van bien", [(800, None)]),
        ("A bolsa de papel a 0,42 nos serve; a 12,50 nos parece cara", []),
        ("200 unidades nos interesan; en 2025 nos atendió otra fábrica y el 15 nos confirmaron el cierre", [(200, "unidad")]),
        ("bolsa de papel: a 3,30 nos llevamos 1.000.", [(1000, None)]),
        ("bolsa de papel: si nos lo dejan en 1,55 cerramos ahora 6.000 unidades", [(6000, "unidad")]),
        ("bolsa de papel: por 300 nos quedamos con la oferta anterior", []),
        ("paper bag 500 nos, cake box 200 nos.", [(500, "no"), (200, "no")]),
        ("1200 nos of paper bag and a 300 nos order of cake box", [(1200, "no"), (300, "no")]),
        # no amounts
        ("cake box, white board, 70 gram.\nQuantity 26000 pcs", [(26000, "pc")]),
        ("paper bag 5,000 pcs, Pantone changes to 7739", [(5000, "pc")]),
        ("paper bag 5,000 pcs (PMS 186), cake box 4,000 pcs", [(5000, "pc"), (4000, "pc")]),
        ("We have a cold store (2400 MT). Shrimp 1 x 40' reefer", [(1, "40ft container")]),
        ("We are shipping about 2,100 boxes a month.", []),
        ("cake box 16 and 20 count", []),
    ],
)
def test_amounts(text: str, wanted: list[tuple[float, str | None]]) -> None:
    assert amounts(text) == wanted
