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
