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
        # several numbers before one unit; things in a row, each with its number; metres of goods
        ("Precio de la sierra por 1, 3 y 5 unidades.", [1, 3, 5]),
        ("Preço por 200 unidades e por 900 unidades?", [200, 900]),
        ("1 oven, 2 trolleys, 1 dough divider 30 kg, 4 racks", [1, 2, 1, 4]),
        ("1) Porte : 24 u.\n2) Serrure : 6 u.", [24, 6]),
        ("Necesitamos 6 metros de manguera.", [6]),
        ("Abruf von je 250 Stück", [250]),
        ("robinets et vannes, 1500 de chaque", [1500]),
        ("Vorab 3 Musterfliesen bitte.", [3]),
        ("4 tezgah alırsak indirim var mı?", [4]),
        ("想询问注塑机一台，交期多久？", [1]),
        ("Please quote 500 pcs street lamp and 300 pcs street light.", [500, 300]),
        # sizes before "=", prices for so many, lorries, what it is from now on, numbered questions, a table between bars
        ("SIZE 40X60 = 400 PCS AND 50X70 = 300 PCS", [400, 300]),
        ("kabel tembaga = 1.800 meter berikut konektor", [1800]),
        ("prezzo per 38 sedie impilabili", [38]),
        ("Preis für 12 Fahrradständer?", [12]),
        ("Onions, 2 trucks per month to Sofia", [2]),
        ("1 pełna naczepa cebuli", [1]),
        ("Green lids too, maybe 200.", [200]),
        ("Item 4 qty goes to 66 by the way", [66]),
        ("Can you do 17.20 at 3,000?", [3000]),
        ("Yearly 3,500 units in 4 call-offs", [3500]),
        ("50 pcs / 200 pcs / 500 pcs\ndelivered to Cluj", [50, 200, 500]),
        ("1- 4 adet fiyat\n2- garanti?\n3- bayilik?", [4]),
        ("* krukken - 50 st\n* emmers - 220 st", [50, 220]),
        ("| Item | Yearly quantity | Note |\n| lids | 36,000 | box |\n| jars | 240,000 | red |", [36000, 240000]),
        ("code | qty_pcs | fob_usd\nLID | 4000 | \nJAR | 1500 | ", [4000, 1500]),
        ("quote for 3 months", []),
        ("price for 38 shops", []),
        ("we have 12 trucks on the road", []),
        ("maybe 20 days", []),
        ("maybe 2027.", []),
        ("I represent two Austrian door brands since 2011", []),
        ("40HQ = 800 pcs?", []),
        ("1-4 adet", [1]),
        # no amounts
        ("precio por 100 piezas", []),
        ("2 years, 3 months, 4 weeks", []),
        ("We were at 400 street and road works", []),
        ("a mast of 40 metros de altura", []),
        ("Nous fabriquons des biscuits (90 tonnes par an).", []),
        ("saatte 3000 adet kapasite", []),
        ("können Sie 50 kg von unserem Teig testen?", []),
        ("Call me\n(713) 555-0144", []),
        ("第一台，已经到了", []),
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
