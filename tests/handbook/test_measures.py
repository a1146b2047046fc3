"""Rows that differ by one measure, shorter names of what is named in full, and goods that are not wanted."""

from __future__ import annotations

import pytest

from triage.handbook.catalogue import parse_catalogue
from triage.handbook.passages import Passage
from triage.handbook.quantities import find_quantities

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


PIPES = parse_catalogue(
    """sku,name,category,aliases,unit,moq,fob_price_usd
GV-15,"Brass gate valve 1/2 inch, 15 mm",valves,gate valve|Absperrschieber|válvula de compuerta,pc,100,4
BV-50,"Ball valve 50 mm, full bore",valves,ball valve|Kugelhahn|válvula de bola|vanne à bille,pc,100,9
CB-04,"Aluminium cable 4 mm",cables,aluminium cable|cable de aluminio,m,500,1
CB-06,"Aluminium cable 6 mm",cables,aluminium cable 6 mm|cable de aluminio 6 mm,m,500,1
CL-09,"Copper lug 9 mm",lugs,copper lug,pc,500,1
PN-20,Frying pan 20 cm,pans,frying pan|مقلاة,pc,500,3
PN-26,Frying pan 26 cm,pans,frying pan 26 cm|مقلاة 26 سم,pc,500,4
PT-20,"Stock pot 20 cm",pots,stock pot|قدر,pc,300,9
"""
)[0]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        # the word of its own decides, whatever the size
        ("300 gate valves 50 mm", ["GV-15"]),
        ("300 butterfly valves 50 mm", [None]),
        ("Please quote 300 butterfly valve 50 mm and 200 ball valves 50 mm", [None, "BV-50"]),
        ("- Copper cable 4 mm, 800 m", [None]),
        ("80 válvulas de mariposa 50 mm", [None]),
        ("600 مقلاة 20 سم و 300 قدر 26 سم", ["PN-20", "PT-20"]),
        ("2000 frying pans 20 cm and 300 of 26 cm", ["PN-20", "PN-26"]),
        # and where there is none, the size does
        ("300 valves 50 mm", ["BV-50"]),
        ("We need cable 6 mm, 900 m", ["CB-06"]),
        ("black cable 4 mm", ["CB-04"]),
        ("200 new valves 50 mm", ["BV-50"]),
        ("please quote valves 50 mm", ["BV-50"]),
        ("Anfrage: Absperrschieber 15 mm", ["GV-15"]),
        ("Zapytanie valve 50 mm", ["BV-50"]),
        ("Inquiry valves 50 mm", ["BV-50"]),
        ("Pedido válvulas 50 mm", ["BV-50"]),
        ("Devis vannes 50 mm", ["BV-50"]),
        ("Sipariş cable 6 mm, 900 m", ["CB-06"]),
        ("500 frying pans 26 cm", ["PN-26"]),
    ],
)
def test_a_noun_with_a_size_that_one_row_has_is_no_name_of_it(text: str, named: list[str | None]):
    assert [product.sku for product in PIPES.index.find([Passage(text)])] == named


CLEAVERS = parse_catalogue(
    """sku,name,category,aliases,unit,moq,fob_price_usd
CL-1,Chinese cleaver 18 cm,knives,chinese cleaver|chinese chopper|Chinese chopping knife,pc,100,4
CF-1,Cerrado coffee,coffee,cerrado beans|cerrado green coffee|Cerrado Kaffee,bag,100,4
TW-1,Turkish towel 70x140,towels,turkish bath towel|turkish cotton towel,pc,100,4
"""
)[0]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Is the steel from a Chinese mill, and when is Chinese New Year?", []),
        ("We pay in Turkish lira.", []),
        ("our Cerrado customers like it", []),
        ("200 Chinese cleavers", ["CL-1"]),
        ("160 bags Cerrado", ["CF-1"]),
        ("Do you ship Cerrado in jute?", ["CF-1"]),
        ("100 Turkish towels", ["TW-1"]),
    ],
)
def test_the_first_word_of_a_name_that_describes_something_else_is_no_name(text: str, named: list[str]):
    assert [product.sku for product in CLEAVERS.index.find([Passage(text)])] == named


PARTS = parse_catalogue(
    """sku,name,category,aliases,unit,moq,fob_price_usd
OS-30,"Shaft seal 30x42x7, NBR",seals,shaft seal|Wellendichtung|retén|сальник|mil keçesi,pc,100,1
FG-80,"Flange gasket DN80, EPDM",gaskets,flange gasket|joint de bride|Flachdichtung,pc,100,2
FG-125,"Flange gasket DN125, EPDM",gaskets,flange gasket DN125|joint de bride DN125|Flachdichtung DN125,pc,100,3
KT-2,"Steel kettle 2 l",kettles,kettle|bouilloire|tetera|Wasserkessel,pc,100,7
LM-60,Work lamp 60 W,lamps,work lamp|Arbeitsleuchte,pc,100,9
HS-12,"Brake hose 1/2 inch",hoses,brake hose|Bremsschlauch,m,100,2
"""
)[0]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        # another size is another line
        ("300 shaft seals 30x42x7 and 900 shaft seals 40x62x8", {"OS-30": 300, "shaft seals 40x62x8": 900}),
        ("900 shaft seals 40x62x8 and 300 shaft seals 30x42x7", {"shaft seals 40x62x8": 900, "OS-30": 300}),
        (
            "Pos. 1: Wellendichtung 30x42x7, 300 Stück\nPos. 2: Wellendichtung 40x62x8, 900 Stück",
            {"OS-30": 300, "Wellendichtung 40x62x8": 900},
        ),
        ("сальник 30х42х7 — 300 шт., сальник 40х62х8 — 900 шт.", {"OS-30": 300, "сальник 40х62х8": 900}),
        ("300 adet mil keçesi 30x42x7, 900 adet mil keçesi 40x62x8", {"OS-30": 300, "mil keçesi 40x62x8": 900}),
        ("shaft seals 30x42x7 - 300 pcs, 40x62x8 - 900 pcs", {"OS-30": 300, "shaft seals 40x62x8": 900}),
        ("300 joints de bride DN80 et 900 joints de bride DN200", {"FG-80": 300, "joints de bride DN200": 900}),
        ("300 kettles 2 l and 900 kettles 5 l", {"KT-2": 300, "kettles 5 l": 900}),
        ("300 m brake hose 1/2 inch\n900 m of the same in 3/8", {"HS-12": 300, "brake hose 3/8": 900}),
        # one of ours in two spellings, a size of ours, what is told of packing or use
        ("300 flange gaskets DN80 and 900 flange gaskets DN125", {"FG-80": 300, "FG-125": 900}),
        ("300 shaft seals 30x42x7. The shaft seals 7x30x42 shall be NBR.", {"OS-30": 300}),
        ("300 shaft seals 30x42x7, cartons 40x30 cm", {"OS-30": 300}),
        ("We have shaft seals 40x62x8 already. 300 shaft seals 30x42x7 please.", {"OS-30": 300}),
        ("300 m brake hose 1/2 inch, cut to 900 mm", {"HS-12": 300}),
        ("300 work lamps 60 W, cable 3 m", {"LM-60": 300}),
    ],
)
def test_another_size_of_the_goods_is_another_line(text: str, named: dict[str, int]):
    passages = (Passage(text),)
    places = PARTS.index.occurrences(passages)
    products = [one.product for one in PARTS.index.merged(places)]
    amounts = find_quantities(passages, products, PARTS.index.nouns, PARTS.units)
    told = {products[one.product].sku or products[one.product].text: int(one.value) for one in amounts if one.product is not None}
    assert {name: told.get(name) for name in named} == named
    assert all(one.sku or one.text in named for one in products if told.get(one.sku or one.text))


TOOLS = parse_catalogue(
    """sku,name,category,aliases,unit,moq,fob_price_usd
PK-1,"Pocket knife 3 inch, walnut",knives,pocket knife,pc,100,4
PK-2,"Hunting knife 5 inch, walnut",knives,hunting knife|walnut hunting knife,pc,100,6
SH-1,"Oak wall shelf 80 cm",shelves,wall shelf,pc,100,8
"""
)[0]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("400 walnut hunting knives", {"PK-2": 400}),
        ("60 wall shelves and 40 pocket knives", {"SH-1": 60, "PK-1": 40}),
        ("200 cutters 5 inch, 3,000 pocket knives", {"PK-1": 3000}),
        ("300 filleting knives 5 inch", {"filleting knives 5 inch": 300}),
        ("we sharpen knives ourselves", {}),
    ],
)
def test_plurals_that_change_the_letter(text: str, named: dict[str, int]):
    products = [one.product for one in TOOLS.index.merged(TOOLS.index.occurrences((Passage(text),)))]
    amounts = find_quantities((Passage(text),), products, TOOLS.index.nouns, TOOLS.units)
    told = {products[one.product].sku or products[one.product].text: int(one.value) for one in amounts if one.product is not None}
    assert {name: told.get(name) for name in named} == named
    assert [one.sku for one in products if one.sku] == [name for name in named if "-" in name]
