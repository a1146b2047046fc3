"""Goods named in a language that the catalogue's aliases lack, and what they come with or without."""

from __future__ import annotations

from functools import lru_cache

import pytest

from triage.handbook.catalogue import Catalogue, parse_catalogue
from triage.handbook.passages import Passage

ROWS = """sku,name,category,aliases,unit,moq
BN-BLK,"Black beans, dried",pulses,black beans|schwarze Bohnen,kg,1000
BN-WHT,"White beans, dried",pulses,white beans|weiße Bohnen,kg,1000
BN-WHO,"White beans, organic",pulses,organic white beans|Bio-Bohnen weiß,kg,1000
FR-APD,Dried apple rings,fruit,dried apple|getrocknete Apfelringe,kg,500
FR-STW,"Frozen raspberries, whole",fruit,frozen raspberries whole|Himbeeren ganz,kg,500
HM-TWS,Small bath towel,towels,small bath towel|Badetuch klein,pc,100
HM-TWL,Large bath towel,towels,large bath towel|Badetuch groß,pc,100
PU-WTR,"Water pump, petrol",pumps,water pump|Wasserpumpe,pc,10
SO-OLV,Olive oil soap,soap,olive soap|Olivenseife,pc,500
SO-LAV,Lavender soap,soap,lavender soap|Lavendelseife,pc,500
ST-GEL,"Starch, gelatinized",starch,gelatinized starch,kg,500
ST-RAW,"Starch, raw",starch,raw starch,kg,500
JG-LID,Enamel jug with lid,jugs,enamel jug with lid|Emaillekrug mit Deckel,pc,100
JG-PLN,Enamel jug without lid,jugs,enamel jug without lid|Emaillekrug ohne Deckel,pc,100
"""


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    found, problems = parse_catalogue(ROWS)
    assert not problems
    return found


def named(text: str) -> list[str]:
    return [one.sku or one.text for one in catalogue().index.find((Passage(text),))]


@pytest.mark.parametrize(
    ("text", "skus"),
    [
        # colours, states and sizes of another language, before or behind the noun
        ("svart beans 500 kg", ["BN-BLK"]),
        ("white beans eko 300 kg", ["BN-WHO"]),
        ("beans black 200 kg\nwhite beans øko 300 kg", ["BN-BLK", "BN-WHO"]),
        ("mrożone raspberries całe 5 t", ["FR-STW"]),
        ("raspberries frozen hele", ["FR-STW"]),
        ("stor bath towel 200 st", ["HM-TWL"]),
        ("bath towel küçük 200", ["HM-TWS"]),
        # nouns
        ("насос water", ["PU-WTR"]),
        ("zeep lavender 400", ["SO-LAV"]),
        ("lavender savon", ["SO-LAV"]),
        ("olive mydło 300", ["SO-OLV"]),
        ("manzana seca", ["FR-APD"]),
        # two ways of English
        ("starch gelatinised 500 kg", ["ST-GEL"]),
        # with and without
        ("enamel jug, no lid, 300 pcs", ["JG-PLN"]),
        ("300 enamel jug sans couvercle", ["JG-PLN"]),
        ("enamel jug con tapa 200", ["JG-LID"]),
        ("enamel jugs with lids 200 pcs", ["JG-LID"]),
        # what is denied, or is no thing alone
        ("white beans, not organic, 2 tons", ["BN-WHT"]),
        ("white beans (не органик) 2 т", ["BN-WHT"]),
        ("frozen, please", []),
        ("Only whole ones.", []),
        ("the black one", []),
        ("raspberries pulp", []),
        ("lavender fields and a savonnerie", []),
        ("water from a deep well, pump", []),
    ],
)
def test_named(text: str, skus: list[str]) -> None:
    assert named(text) == skus
