"""Amounts that the build of a line tells, and numbers that only look like amounts, in other trades than those of the other tests."""

from __future__ import annotations

import pytest

from triage.handbook.passages import Passage
from triage.handbook.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('Pipe clamps: 6" 300, 8" 300, 10" 500', [300, 300, 500]),
        ("Gewünscht: 20/25/32 mm, je 400 Stück.", [400]),
        ("price for 6 pallets of the oak pellets delivered Galway?", [6]),
        ("Putem lua 40 de saci pe lună.", [40]),
        ("Can I order just one for my desk?", [1]),
        ("Please post 3 of the blue ones.", [3]),
        ("Need lamp base x 40, lamp shade fabric x 90 and cord x 60.", [40, 90, 60]),
        ("Start with 500 pcs, 20k pcs/yr later.", [500, 20000]),
        ("Filtro Defender 90 - 2.000 un.", [2000]),
        ("Belt Leyland 1518 - 2,400 nos", [2400]),
        ("300 - 500 pcs", [300]),
        ("from 50 - 1200 pcs", [50]),
        # no amounts
        ("towels (set of 4 pcs), 600 sets", [600]),
        ("ręczniki (kpl. 6 szt.) - 700 kpl.", [700]),
        ("полотенца 3 шт., 900 компл.", [900]),
        ("pavers in 40x80 are fine", []),
        ("we want our name on each box", []),
        ("12 part numbers, 700 pcs in all", [700]),
        ("We assemble kiosks (2,300 units/year).", []),
        ("14 of the lamps came crushed", []),
        ("The delivery note says 80 chairs.", []),
        ("tell me if it's a 20ft or less", []),
        ("〒150-0001 東京都見本町4-9\n株式会社みほん", []),
    ],
)
def test_by_the_sense_of_the_line(text: str, wanted: list[int]):
    assert [int(one.value) for one in find_quantities([Passage(text)])] == wanted
