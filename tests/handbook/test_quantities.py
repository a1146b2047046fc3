"""Amounts of goods that are wanted, and the many numbers of a mail that are none."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.handbook.goods import catalogue
from triage.handbook.passages import Passage
from triage.handbook.quantities import find_quantities
from triage.terms import Quantity

GOODS = catalogue()


def amounts(text: str) -> tuple[Quantity, ...]:
    passages = [Passage(text)]
    return find_quantities(passages, GOODS.index.find(passages), GOODS.index.nouns, GOODS.units)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("500 pcs", [(500, "pc")]),
        ("qty: 1,000", [(1000, None)]),
        ("1.000 Stück", [(1000, "Stück")]),
        ("1 000 bougies parfumées", [(1000, None)]),
        ("12'000 units", [(12000, "unit")]),
        ("1.5k pcs", [(1500, "pc")]),
        ("2 lakh pcs", [(200000, "pc")]),
        ("5 тыс. шт", [(5000, "штука")]),
        ("数量:500套", [(500, "套")]),
        ("合計350個", [(350, "個")]),
        ("앞치마 300개", [(300, "개")]),
        ("عدد ١٢٠٠ قطعة", [(1200, "قطعة")]),
        ("300-500 aprons", [(300, None)]),  # the lower bound
        ("two hundred and fifty aprons", [(250, None)]),
        ("Nous voulons onze bougies parfumées", [(11, None)]),
        ("wij willen onze bougies vervangen, graag een prijs voor 80 pcs", [(80, "pc")]),  # "our", no eleven
        ("fünf Kartons", [(5, "Karton")]),
        ("two dozen aprons", [(2, "dozen")]),
        ("a dozen pcs", [(1, "dozen")]),
        ("2x40HQ", [(2, "40hq container")]),
        ("one 20ft container of candles", [(1, "20ft container")]),
        ("3 containers", [(3, "container")]),
        ("500 / 1,000 / 3,000 pcs", [(500, "pc"), (1000, "pc"), (3000, "pc")]),
        ("price for 1k, 2k and 5k aprons", [(1000, None), (2000, None), (5000, None)]),
        ("aprons x 300, tea towels: 500", [(300, None), (500, None)]),
        ("Item | Qty\nAP-20 | 400\nTN-1010 | 900", [(400, None), (900, None)]),
        ("24 tons", [(24, "ton")]),
        ("Tea towel 70 g: 20,000 pcs", [(20000, "pc")]),
        ("Description | Unit | Quantity (pcs)\nAP-20 | - | 400\nlid | - | 900", [(400, "pc"), (900, "pc")]),
        ("M12x80 | 2.500 | Stk", [(2500, "Stück")]),
        ("M6: 10,000, M8: 8,000", [(10000, None), (8000, None)]),
        ("5000 pcs M8, 5000 pcs M10", [(5000, "pc"), (5000, "pc")]),  # twice the same amount, of two sizes
        ("Order quantity | 1,000 Piece/Pieces", [(1000, "piece")]),
        ("3 400 кв.м, 750 п.м", []),  # measures we do not sell by
        ("we need 34 replacement pockets", [(34, None)]),
        ("please send 2 samples", [(2, None)]),
        ("bitte 3 Muster", [(3, None)]),
        ("can you do 2,000?", [(2000, None)]),
        ("increase the order to 12,000", [(12000, None)]),
        ("price for 5,000?", [(5000, None)]),
        ("yearly 4-5 containers", [(4, "container")]),
        ("2만개", [(20000, "개")]),
        ("6,480 pcs (180 cartons)", [(6480, "pc")]),  # the same said in cartons
        ("summer 2026 - 240,000 pcs", [(240000, "pc")]),
        # the same amount of several goods; goods spoken of with an article; amounts inside the words of a product; tiers
        ("soy candle 200 g 500 pcs\napron 500\noven glove 500", [(500, "pc"), (500, None), (500, None)]),
        ("oven mitt 800 and tea towel 800", [(800, None), (800, None)]),
        ("und von der Duftkerze 36.000, beides wie immer", [(36000, None)]),
        ("qty 300 / 1000 boxes of candles", [(300, "box"), (1000, "box")]),
        ("* apron -> 500 units\n* oven mitt -> 500 units\n- unit cost at 500 / 1000", [(500, "unit"), (500, "unit"), (1000, None)]),
        ("40 aprons x 12 a carton", [(40, None)]),
        ("collection 2027 - apron, tea towel", []),
    ],
)
def test_amounts(text: str, wanted: list[tuple[float, str | None]]):
    assert [(float(q.value), q.unit if q.unit != "apron" else None) for q in amounts(text)] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "candles of 200 g, 7 x 15 cm",
        "+86 138 0000 1111",
        "on 15 June 2026, within 30 days",
        "USD 2.50 per piece",
        "30% deposit",
        "we have 40 shops and 95 employees",
        "MOQ 500 pcs?",
        "8000 pcs/40HQ",
        "how many aprons in 40HQ?",
        "9 of the 75 aprons are damaged",
        "220 V, 50 Hz",
        "HS code 6302.60",
        "CN-02",
        "our address is 12 Apron Street, 90210",
        "EN 14041",
    ],
)
def test_no_amounts(text: str):
    assert amounts(text) == ()


def test_range_keeps_its_upper_bound():
    (quantity,) = amounts("200-300 units")
    assert (quantity.value, quantity.upper) == (200, 300)


def test_amounts_know_their_product():
    text = "300 aprons\n500 oven gloves"
    products = GOODS.index.find([Passage(text)])
    assert [products[q.product].sku for q in amounts(text) if q.product is not None] == ["AP-20", "GL-30"]


def test_a_size_before_the_next_goods_is_none_of_theirs():
    for text in ("500 مريلة 70 سم و 300 termos", "500 фартук 70 см и 300 termos", "500 مريلة 2 لتر و 300 termos"):
        assert [int(one.value) for one in amounts(text)] == [500, 300]


def test_a_subject_repeats_nothing():
    passages = [Passage("We need 500 pcs of AP-20."), Passage("AP-20, 500 pcs", "subject")]
    products = GOODS.index.find(passages)
    assert len(find_quantities(passages, products, GOODS.index.nouns, GOODS.units)) == 1


@pytest.mark.hostile
@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from("0123456789.,/x- kKpcsQty:%$\n|台個万千一二百dozen40HQ container'"), max_size=120))
def test_never_raises(text: str):
    for quantity in amounts(text):
        assert quantity.value > 0
        assert text[quantity.span.start : quantity.span.end] == quantity.span.text


@pytest.mark.hostile
@pytest.mark.parametrize("filler", ["1 ", "12,", "500 pcs ", "x1", "1/", "one ", "1.", "|1", "二百", "40 x "])
def test_long_hostile_text_is_quick(filler: str):
    text = filler * (1_000_000 // len(filler))
    begin = time.process_time()
    find_quantities([Passage(text)])
    assert time.process_time() - begin < 3


@pytest.mark.parametrize(
    "text",
    [
        "11oz馬克杯",
        "the 1st choice",
        "unter 500 Stück",  # asks about the minimum
        "bên em có 2 phòng chiếu",
        "要做一个住宅项目",
        "send me 10 copies of the contract",
        "boxes of 200 pcs",
        "100 pcs polybags",
        "our stock is 40 tons",
        "last order was 15,000 pcs",
        "we received only 2900 pcs",
        "不是1000个",
        "40 سم و 12 إنش مريلة",
        "фартук 30 см, фартук 250 мм",
        "围裙 20ミリ",
        "on veut un tablier",  # "on" is ten in Turkish
        "one of the apron factories",
    ],
)
def test_more_numbers_that_are_no_amounts(text: str):
    assert amounts(text) == ()


def test_each_amount_goes_to_its_own_product():
    passages = [Passage("Please quote apron with logo 20,000 pcs and soy candle 3,000 pcs, then 500 oven gloves and 700 tea towels")]
    products = GOODS.index.find(passages)
    found = find_quantities(passages, products, GOODS.index.nouns, GOODS.units)
    assert [(int(q.value), products[q.product].sku) for q in found[:2] if q.product is not None] == [(20000, "AP-20"), (3000, "CN-01")]


def test_amounts_before_their_products():
    passages = [Passage("20,000 aprons and 3,000 soy candles")]
    products = GOODS.index.find(passages)
    found = find_quantities(passages, products, GOODS.index.nouns, GOODS.units)
    assert [(int(q.value), products[q.product].sku) for q in found if q.product is not None] == [(20000, "AP-20"), (3000, "CN-01")]


@pytest.mark.hostile
@pytest.mark.parametrize("line", ["1 pcs", "1 carton (1 carton)", "五百个"])
def test_the_same_amount_in_thousands_of_lines_is_quick(line: str):
    """Each was compared with each before it, and each time its neighbours were looked at: 16 KB held the program for minutes."""
    begin = time.process_time()
    assert amounts(f"{line}\n" * 3000)
    assert time.process_time() - begin < 3


def test_the_same_amount_a_line_counts_each_time():
    assert len(amounts("- apron red: 500 pcs\n- apron blue: 500 pcs\n- apron green: 500 pcs")) == 3


TURNED = [
    # what it would be at another number, needed at once, tens in words, numbered rows, totals, gifts, unknown goods of a list; and what only looks so
    (
        "Pos. 1   Geschirrtuch 50 x 70 cm, 70 g       4.000 Stück\nPos. 2   Schürze mit Tasche        6.000 Stück\nPos. 3   Ofenhandschuh                  3.000 Paar",
        [3000, 4000, 6000],
    ),
    ("Position 4: Schürze 300 Stück", [300]),
    ("Item 1   apron  300 pcs\nItem 2   tea towel  700 pcs", [300, 700]),
    ("Poz. 1 fartuch  300 szt.\nPoz. 2 ręcznik kuchenny  700 szt.", [300, 700]),
    ("围裙,颜色:红、蓝、灰,每色100套,共300套", [300]),
    ("围裙 3个颜色 每色200件", [200]),
    ("aprons, 6 designs, 250 pcs each (1500 total)", [1500]),
    ("aprons in 4 colours, 100 of each colour, 400 in total", [400]),
    ("delantales, 3 colores, 200 de cada uno, en total 600", [600]),
    ("Schürzen in 3 Farben à 200 Stück, zusammen 600 Stück", [600]),
    ("tabliers, 3 coloris, 200 pièces de chaque (600 au total)", [600]),
    ("aprons 200 pcs each size", [200]),
    ("crew: 30 tea towels navy, 30 aprons navy", [30, 30]),
    ("200 ręczników kuchennych i 200 fartuchów", [200, 200]),
    ("1.100 delantales negros y 1.100 velas aromáticas", [1100, 1100]),
    ("We need 500 aprons. Please confirm 500 aprons by Friday.", [500]),
    ("apron 70x90 ....... 1 300 pcs\ntea towel 50x70 ....... 1 300 pcs\ncandle ....... not yet", [1300, 1300]),
    ("zástěra ....... 1 300 ks\nutěrka ....... 1 300 ks", [1300, 1300]),
    ("aprons red 20 000 pcs + black 20 000 pcs", [20000, 20000]),
    ("cable 4 mm², 18 km red and 18 km black", [18, 18]),
    ("1.850 km de cable", [1850]),
    ("our shop is 18 km from Tema", []),
    ("within 50 km of the coast", []),
    ("Shelf sets, 1,000조", [1000]),
    ("1  围裙  304，可调  6000件  1.5mm垫片\n2  香薰蜡烛  黑/红  各50000件  500件/盘", [6000, 50000]),
    ("Aprons go up to 3,450 pcs because the market asks", [3450]),
    ("After 4000 aprons with pockets, 150 sets of coasters", [150, 4000]),
    ("After 12 months the aprons fade", []),
    ("OK for the apron, take 3,000. Candles stay white, 520.", [520, 3000]),
    ("40hq x 2 candles", [2]),
    ("Trommeln 500 m, Kabel 80 km", [80]),
    ("schickt mir bitte kostenlos eine Schürze und ein Geschirrtuch", [1, 1]),
    ("Een proefset van 10 schorten nemen we eerst af", [10]),
    ("ein Musterset von 12 Schürzen", [12]),
    ("a trial batch of 40 aprons", [40]),
    ("Samples of A and B (1 pc each)", [1]),
    ("What's your price if we go 1,500?", [1500]),
    ("what would 3,200 do for the unit price?", [3200]),
    ("If we take 1.500 aprons, can you come to 21,50?", [1500]),
    ("If we took 800, what happens to the price?", [800]),
    ("si pasamos a 2.000, ¿qué precio?", [2000]),
    ("we open on 15 March\n\naprons - 400", [400]),
    ("1. candle 200 g + 2 lids - 150 sets, 5 colours", [150]),
    ("1個ずつの梱包が可能ですか", []),
    ("1着ずつ個装してください、エプロン450着", [450]),
    ("エプロンを色ごとに2枚ずつ、サンプルとして", [2]),
    ("• 1,500 aprons\n• matching tea towels, 1,500", [1500, 1500]),
    ("una decina di grembiuli, aprons", [10]),
    ("una ventina di candele e aprons", [20]),
    ("une dizaine de tabliers", [10]),
    ("une centaine de tabliers, une cinquantaine de bougies parfumées", [50, 100]),
    ("unos cien delantales", [100]),
    ("una docena de delantales", [1]),
    ("um par de dezenas de aventais", []),
    ("kilkanaście fartuchów", []),
    ("Necesito 200 delantales esta misma semana", [200]),
    ("Necesito 200 esta misma semana", [200]),
    ("Brauche 200 noch diese Woche", [200]),
    ("I need 200 this week still", [200]),
    ("Quantity of modules 436, support for 436 modules", []),
    ("box 300 x 200 x 150 mm, 500 pcs", [500]),
    ("box 30 x 20 x 15 cm, 500 pcs", [500]),
    ("L300 x W200 x H150, 500 pcs", [500]),
    ("600 kg of moringa powder", [600]),
    ("350 aprons with hood, velvet, grey\n600 foutas rayées", [350, 600]),
    ("- 350 tabliers, gris\n- 600 nappes rayées", [350, 600]),
    ("We need 10 tablecloths tone on tone, 500 aprons", [500]),
    ("hanger bolts must suit a 40 rail; 300 aprons", [300]),
    ("a 300 pc order of aprons", [300]),
    ("What about a 500 piece run of aprons?", [500]),
    ("300 aprons for shops within 500 m of the sea", [300]),
    ("share a container into Tauranga, 300 aprons", [300]),
    ("a container of aprons", [1]),
    ("客户嫌6平方的线贵,要改4平方", []),
    ("瓷砖 120平方 白色", [120]),
    ("- 300 aprons\n- matching napkins, 1,500\n- labels", [300, 1500]),
    ("- 300 aprons\n- delivery, 2026", [300]),
    ("18 KM RED AND 18 KM BLACK CABLE", [18, 18]),
    ("300 platos rayados llegaron así", []),
    ("¿Precio de 300 delantales? 200 manteles rayados", [300]),
    ("The kit:\n- 1 apron\n- 2 oven gloves\n- 6 clips, 2 hooks\n\nFirst run 3,000 kits", [3000]),
    ("Each gift set contains:\n- 1 candle\n- 2 coasters\n\nWe want 400 sets", [400]),
    ("Sets:\n- 300 glass coasters\n- 400 candles", [300, 400]),
    ("the PO for 600 aprons will follow", [600]),
    ("vendue dans une soixantaine de concept-stores, 800 tabliers", [800]),
    ("je prends un 20' complet, soit 10 t de bougies parfumées", [1, 10]),
    ("un centinaio di rivenditori; 300 aprons", [300]),
    ("Our lab is 30 km of Lagos, 300 aprons", [300]),
]


@pytest.mark.parametrize(("text", "wanted"), TURNED)
def test_amounts_by_turns_of_phrase(text: str, wanted: list[int]):
    assert sorted(one.value for one in amounts(text)) == wanted
