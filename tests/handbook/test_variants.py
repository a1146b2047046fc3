"""Variants told beside a name, models by their number, things named only as what a part is for; in invented trades, half of them hard negatives."""

from __future__ import annotations

from functools import lru_cache

import pytest

from triage.handbook.catalogue import Catalogue, parse_catalogue
from triage.handbook.passages import Passage
from triage.handbook.product_hits import Mention
from triage.handbook.thread_goods import as_spoken

CSV = """sku,name,category,aliases,unit,moq
PW-T40,Torrente 40 garden pump with float,pumps,garden pump|pompa da giardino|Gartenpumpe|bomba de jardín,pc,1
PW-T60,Torrente 60 garden pump with pressure switch,pumps,garden pump with pressure switch|pompa da giardino con pressostato,pc,1
PW-L90,Lago Verde 90 pond pump,pumps,pond pump|lago verde|Teichpumpe,pc,1
PW-SEAL,Shaft seal kit,spare parts,shaft seal|tenuta albero|Gleitringdichtung|sello mecánico,set,5
PW-OIL,"Gear oil, 1 litre",spare parts,gear oil|olio ingranaggi|Getriebeöl|aceite engranajes,bottle,6
PW-IMP,Impeller wheel set,spare parts,impeller wheel|girante pompa|rueda impulsora,set,2
KN-20,Chef knife straight 20 cm,knives,chef knife|chef knife straight|couteau de chef|cuchillo de chef|Kochmesser|coltello da chef,pc,50
KN-21,Chef knife damascus 20 cm,knives,chef knife damascus|damascus knife|cuchillo damasco|couteau damas|Kochmesser Damast|coltello damasco,pc,20
KN-30,Paring knife curved 9 cm,knives,paring knife|curved paring knife|couteau d'office,pc,50
HO-DN50,"Sleeve coupling DN50, PVC",couplings,sleeve coupling DN50|manchon DN50,pc,50
HO-EL50,"Elbow DN50, PVC",couplings,elbow DN50|coude DN50,pc,50
HO-EL80,"Elbow DN80, PVC",couplings,elbow DN80|coude DN80,pc,50
RO-12,"Mooring rope 12 x 18 mm, blue",ropes,mooring rope 12 mm|lano 12|amarre 12,m,200
RO-16,"Mooring rope 16 x 22 mm, blue",ropes,mooring rope 16 mm|lano 16|amarre 16,m,200
"""


@lru_cache(maxsize=1)
def _catalogue() -> Catalogue:
    return parse_catalogue(CSV)[0]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        # the word behind the plain name makes the other row of it
        ("60 cuchillos de chef, damasco", ["KN-21"]),
        ("60 cuchillo de chef damasco", ["KN-21"]),
        ("20 Kochmesser Damast, bitte", ["KN-21"]),
        ("20 Kochmesser. Damast ist zu teuer", ["KN-20"]),
        ("40 coltello da chef in damasco", ["KN-21"]),
        ("40 coltelli da chef e poi altro", ["KN-20"]),
        # models by their number, also behind "with"; the machine that a part is for; brackets
        ("1. Torrente 60 - 2 Stk.", ["PW-T60"]),
        ("una segunda opción con la Torrente 40", ["PW-T40"]),
        ("the Lago Verde 90 only", ["PW-L90"]),
        ("4 shaft seals for the PW-T60", ["PW-SEAL"]),
        ("tenuta albero per la Torrente 40, 3 set", ["PW-SEAL"]),
        ("price for the PW-T60 and 4 shaft seals", ["PW-T60", "PW-SEAL"]),
        ("2 garden pumps (Torrente 40)", ["PW-T40"]),
        # the noun alone behind an amount, where the seller has only one of it
        ("spares: 24 ltr oil and 2 garden pumps", ["PW-OIL", "PW-T40"]),
        ("24 oil lamps", []),
        ("the oil is fine", []),
        # shapes are no things; a size that several names have is no article number
        ("which is straight?", []),
        ("4,000 curved please", []),
        ("elbow DN50 and DN80, 40 pcs each", ["HO-EL50", "HO-EL80"]),
        ("a pipe of DN50", []),
        ("coude DN50 - 300\nidem DN80 - 450", ["HO-EL50", "HO-EL80"]),
        ("koleno elbow DN50 - 300 ks\nto isté DN80 - 450 ks", ["HO-EL50", "HO-EL80"]),
        # two sizes crossed; the number that buyers say and the one of the name
        ("mooring rope 12x18 - 800 m and 16x22 - 400 m", ["RO-12", "RO-16"]),
        ("amarre 12 mm, 900 m", ["RO-12"]),
        # taken back; a range; what it comes with
        ("25 pond pumps... no wait, we have those. 3 garden pumps", ["PW-T40"]),
        ("an agency for your knife and pump range", []),
        ("does it come with curved knife?", []),
        # the sort alone; words that every seller of the trade has
        ("we take the pond one and the float ones", ["PW-L90", "PW-T40"]),
        ("the first one is fine", []),
        ("quella damasco quanto costa?", ["KN-21"]),
        ("quella del mese scorso", []),
        ("KITCHEN EQUIPMENT WANTED", []),
    ],
)
def test_variants(text: str, named: list[str]):
    assert [one.sku for one in _catalogue().index.find([Passage(text)])] == named


def _mentions(text: str) -> tuple[Mention, ...]:
    return _catalogue().index.mentions([Passage(text)])


@pytest.mark.parametrize(
    ("text", "spoken", "named"),
    [
        ("Garden pump: we now need 2 nos", ["PW-T60"], ["PW-T60"]),
        ("Garden pump: we now need 2 nos", ["PW-T60", "PW-T40"], ["PW-T40"]),
        ("Garden pump: we now need 2 nos", ["KN-21"], ["PW-T40"]),
        ("chef knife, the offer is fine", ["KN-21"], ["KN-21"]),
    ],
)
def test_a_plain_name_in_a_reply_is_what_was_spoken_of(text: str, spoken: list[str], named: list[str]):
    assert [one.product.sku for one in as_spoken(_catalogue().index, _mentions(text), spoken)] == named
