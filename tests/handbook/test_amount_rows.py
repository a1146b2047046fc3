"""Amounts that their neighbours tell, and numbers that their neighbours take away."""

from __future__ import annotations

import time

import pytest

from tests.handbook.goods import catalogue
from triage.handbook.passages import Passage
from triage.handbook.quantities import find_quantities

GOODS = catalogue()


def amounts(text: str) -> list[float]:
    passages = [Passage(text)]
    return sorted(float(q.value) for q in find_quantities(passages, GOODS.index.find(passages), GOODS.index.nouns, GOODS.units))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Apron, 30 cm: 600 off", [600]),
        ("(24) aprons blue\n(36) gloves", [24, 36]),
        ("Apron blue cotton - 5000 - sizes S to XL", [5000]),
        ("white 3000 black 2000", [2000, 3000]),
        ("500 белых и 300 чёрных", [300, 500]),
        ("change the order from 5,000 to 8,000 pcs", [8000]),
        ("bitte Menge ändern von 500 auf 800", [800]),
        ("we would take 2,000 a season", [2000]),
        ("zwischen 200 und 300 Stück", [200]),
        ("entre 500 y 700 unidades", [500]),
        ("what would it cost at 2,000?", [2000]),
        ("duas amostras, por favor", [2]),
        ("pošlete dva vzorky", [2]),
        ("أرسلوا عينتين", [2]),
        ("Would you sell just one?", [1]),
        ("茶壶 800个，茶盘 500块，茶杯 300个", [300, 500, 800]),
        ("보온병 500개, 도마 300개, 접시 200개", [200, 300, 500]),
        ("S 80 / M 150 / L 150 / XL 60", [60, 80, 150, 150]),
        ("500 tea towels and oven gloves 800.", [500, 800]),
        # none, or not all of them
        ("(1) price\n(2) lead time\n(3) MOQ", []),
        ("10% off", []),
        ("35 Stück sind beschädigt", []),
        ("18 piezas llegaron rotas", []),
        ("25 шт с браком", []),
        ("10個中2個が破損", []),
        ("300 per colour is too much for us", []),
        ("cena za 1000 szt.", []),
        ("Größen 44-64", []),
        ("API 598 test report", []),
        ("max 900 kg per pallet", []),
        ("each carton has 24 pcs", []),
        ("Apron, 2 pockets, logo ..... 2,800 pcs", [2800]),
        ("140 pcs in total (blue 60, red 80)", [140]),
        ("2.000 unidades, sendo 1.200 preto e 800 branco", [2000]),
        ("茶壶 1000个，其中红色 600个，黑色 400个", [1000]),
        ("茶壶 1000个（红色 600个、黑色 400个）", [1000]),
        ("drawing CV-118", []),
        ("we sell 5000 a month in our shops", []),
        ("only one question", []),
    ],
)
def test_amounts_by_their_neighbours(text: str, wanted: list[float]):
    assert amounts(text) == wanted


@pytest.mark.hostile
@pytest.mark.parametrize("filler", ["white 300 ", "(12) apron\n", "from 5 to 8 ", "two samples ", "between 3 and 5 pcs ", "a - 50 - b "])
def test_hostile_rows_are_quick(filler: str):
    begun = time.process_time()
    amounts(filler * (20_000 // len(filler)))
    assert time.process_time() - begun < 6
