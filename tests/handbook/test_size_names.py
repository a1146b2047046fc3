"""Close variants of one article: told apart by size, voltage, number of parts, and by the one word that makes the difference."""

from __future__ import annotations

import pytest

from triage.handbook.catalogue import Catalogue, find_products, parse_catalogue
from triage.handbook.size_names import SizeNames, spellings

CSV = """sku,name,category,aliases,unit,moq,fob_price_usd,lead_time_days,certificates,notes
VC-12,12V hand vacuum cleaner,cleaning,12V hand vacuum|aspirador inalámbrico 12V|Akkusauger 12V|odkurzacz ręczny 12V|ручной пылесос 12В,pc,100,9,30,,
VC-18,18V hand vacuum cleaner,cleaning,18V hand vacuum|aspirador inalámbrico 18V|aspirateur à main 18V|Akkusauger 18V|ручной пылесос 18В,pc,100,12,30,,
VC-18W,18V wet and dry vacuum cleaner,cleaning,18V wet vacuum|aspirador líquidos inalámbrico 18V|aspirateur eau à main 18V,pc,100,19,30,,
PN-20,20 cm frying pan,cooking,frying pan 20|Bratpfanne 20|patelnia 20|poêle 20|сковорода 20,pc,500,3,30,,
PN-24,24 cm frying pan,cooking,frying pan 24|Bratpfanne 24|patelnia 24|poêle 24|сковорода 24,pc,500,4,30,,
PN-28,28 cm frying pan,cooking,frying pan 28|Bratpfanne 28|poêle 28|сковорода 28,pc,500,5,30,,
CU-24,24 pcs cutlery set,table,24 pcs cutlery set|Besteckset 24|juego de cubiertos 24 piezas|набор приборов 24,set,200,8,30,,
CU-72,72 pcs cutlery set in case,table,72 pcs cutlery set|Besteckset 72|cubertería 72 piezas|набор приборов 72,set,100,22,30,,
TR-05,Hedge ribbon and tape line,garden,hedge line|plastic hedge line,roll,100,2,30,,
TR-07,Telescopic hedge,garden,garden hedge|artificial hedge|wooden trellis hedge,pc,100,7,30,,
GN-01,Glue gun 40 W,craft,glue gun|hot glue gun,pc,300,2,30,,
KL-02,Claw hammer,wellness,búa|claw hammer,pc,100,4,30,,
LW-30,Laminated door,doors,laminated door|interior door,pc,50,30,30,,
LW-31,Laminated window board,doors,laminated window board|window board,pc,50,9,30,,
"""


def catalogue() -> Catalogue:
    """An invented house-ware seller with many sizes."""
    return parse_catalogue(CSV)[0]


GOODS = catalogue()


@pytest.mark.parametrize(
    ("text", "skus"),
    [
        # a size with and without its unit, in every language of a sister
        ("Bratpfanne 24 cm, 300 Stück", ["PN-24"]),
        ("FRYING PAN 28CM = 900 PCS", ["PN-28"]),
        ("patelnia 28", ["PN-28"]),  # only the sisters have a Polish name
        ("odkurzacz ręczny 18V", ["VC-18"]),
        ("aspirateur à main 12V, 60 unités", ["VC-12"]),
        ("poêle 20 et 28", ["PN-20", "PN-28"]),
        ("сковороды 20 и 24 по 300 шт", ["PN-20", "PN-24"]),
        ("нужны ручные пылесосы 12в и 18в", ["VC-12", "VC-18"]),
        # what a set holds
        ("Cutlery set 72 pcs", ["CU-72"]),
        ("juego de cubiertos 72 piezas", ["CU-72"]),
        ("24pc cutlery set, 500 sets", ["CU-24"]),
        # the plain row, unless the word of the variant is said
        ("aspirador 18V", ["VC-18"]),
        ("18V wet vacuum", ["VC-18W"]),
        # hard negatives
        ("frying pan, 28 pcs", [None]),  # an amount, no size
        ("frying pans 20 and 300 napkins", ["PN-20"]),
        ("frying pan 24, 28 days delivery", ["PN-24"]),
        ("frying pan 36 cm", [None]),  # no such size
        ("poêle 20 et 30", ["PN-20"]),
        ("200 cutlery sets 24", ["CU-24"]),
        ("laminated doors and window boards", ["LW-30", "LW-31"]),
        ("we buy a line hedge", []),  # "hedge line" the other way round is another thing
        ("30 gün vade", []),  # Turkish "day" is no gun
        ("báo giá trước bữa trưa", []),  # "meal" is no hammer
        ("500 set", []),
    ],
)
def test_close_variants(text: str, skus: list[str | None]):
    assert [product.sku for product in find_products(text, "", GOODS)] == skus


def test_marks_are_kept_in_short_words_only_where_they_tell():
    assert [product.sku for product in find_products("cần búa 200 cái", "", GOODS)] == ["KL-02"]


def test_sisters_need_two_names_in_common():
    lone = parse_catalogue(
        "sku,name,category,aliases,unit,moq,fob_price_usd,lead_time_days,certificates,notes\n"
        "A-1,Ladder with 3 steps,x,ladder 3,pc,1,1,1,,\nA-2,Steel scaffold,x,ladder 9|echafaudage 9,pc,1,1,1,,\n"
    )[0]
    assert SizeNames.build(lone.index.rows).implied == ()
    implied = SizeNames.build(GOODS.index.rows).implied
    assert (GOODS.index.row_of("PN-28"), ("patelni", "28")) in implied
    assert not any(row == GOODS.index.row_of("VC-18W") for row, _ in implied)  # it shares its size with its sister


def test_a_size_is_met_by_its_number_only_where_the_names_say_so():
    assert spellings("230mm", {"230": 1.0}) == (("230", 0.95),)
    assert spellings("230mm", {"230mm": 1.0}) == (("230mm", 1.0),)
    assert spellings("5mm", {"5": 1.0}) == ()  # one figure alone says too little
    assert spellings("230", {"23": 1.0}) == ()
