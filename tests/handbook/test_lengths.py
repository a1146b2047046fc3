"""Metres that measure goods and metres that are wanted; amounts that the build of a phrase tells; in many trades."""

from __future__ import annotations

import pytest

from triage.handbook.passages import Passage
from triage.handbook.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Garden hose 1/2 inch green 50m - 600 rolls", [600]),
        ("Stretch film 23 mic x 500 mm x 300 m: 400 rolls", [400]),
        ("12 pcs tarpaulin, width 40 m, grommets", [12]),
        ("30 adet branda, 25 m çap, gri", [30]),
        ("Câble acier 8 mm, longueur 120 m: 40 rouleaux", [40]),
        ("Gurtband 25 mm, 50 m : 300 Rollen", [300]),
        ("LED strip 5 m, 300 pcs", [300]),
        ("- 14 awnings, round 30m circumference", [14]),
        ("250 cartons of 12 pcs", [250]),
        ("250 BALES OF 10 PCS", [250]),
        ("3 000 sacs. Le poids par sac (4 kg) nous importe.", [3000]),
        ("Is it fit for 18 metres of water?", []),
        ("The 10 footer leaks.", []),
        # metres that are wanted
        ("We need 500 m of webbing and 20 pcs buckles.", [500, 20]),
        ("order: 3000 m of fabric, 20 pcs zip", [3000, 20]),
        ("Please quote 1,200 meters of hose", [1200]),
        ("necesitamos 6.000 metros en lugar de 1.000", [6000]),
        ("necesitamos 2.500 metros en total", [2500]),
    ],
)
def test_metres(text: str, wanted: list[int]):
    assert [int(one.value) for one in find_quantities([Passage(text)])] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("taille 38 : 1 200\ntaille 40 : 900", [1200, 900]),
        ("Size 9: 4,000\nSize 10: 2,500", [4000, 2500]),
        ("ladders: 8 ft 400 / 10 ft 150", [400, 150]),
        ("6,000 boards mixed, 4,000 of the 8 and 2,000 of the 10.", [4000, 2000]),
        ("We want the tape as loose reels, 20 of them.", [20]),
        ("Yearly more, but first 300 to try.", [300]),
        ("zuerst 50 zum Testen", [50]),
        ("We can start with 3 ton.", [3]),
        ("We are looking for 30 km of fencing wire", [30]),
        ("pipe 16 mm, 20 mm: 60 and 40 reels", [60, 40]),
        ("berapa harga per kandang? rencana 8 kandang", [8]),
        ("What do you ask per hammock? We would take 90 hammocks.", [90]),
        ("3000 pcs now, then monthly 500-1000.", [3000, 500]),
        ("We would take a trial 20ft container.", [1]),
        ("1500 pcs. Also 12mm 6m 1500 pcs.", [1500, 1500]),
        ("A) 48 cancelli zincati\nB) 60 pannelli", [48, 60]),
        ("周长60米的水池10口", [10]),
        # no amounts
        ("phone 1: 5550\nphone 2: 5551", []),
        ("Plot 12: 4000\nPlot 13: 4500", [4000, 4500]),
        ("300 of the 500 lamps came crushed", []),
        ("Our lab is 30 km of Lagos.", []),
        ("Price per week? We stay 3 weeks.", []),
        ("monthly 500 USD", []),
        ("The oranges, 20 of them rotten, are here.", []),
    ],
)
def test_by_the_build(text: str, wanted: list[int]):
    assert [int(one.value) for one in find_quantities([Passage(text)])] == wanted
