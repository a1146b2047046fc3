"""Freight rates and the further columns of the catalogue: prices are computed from what stands there, or not at all."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.handbook.catalogue import Item, container_named, parse_catalogue
from triage.handbook.freight import Wanted, delivered, parse_freight

HEAD = "place,usd,per,valid_until,insurance_percent,products\n"
TODAY = date(2026, 3, 9)
VALVE = Item("LV-100", "Ball valve", "valves", unit="pc", loads=(("20GP", 10_000), ("40HQ", 25_000)), cbm=Decimal("0.002"))
TAP = Item("TP-1", "Tap", "taps", unit="pc", loads=(("20GP", 5_000),))


def rates(rows: str):
    freight, problems = parse_freight(HEAD + rows)
    assert problems == ()
    return freight


@pytest.mark.parametrize(
    ("port", "found"),
    [
        ("Rotterdam", ["Rotterdam"]),
        ("port of ROTTERDAM", ["Rotterdam"]),
        ("Rotterdam Port", ["Rotterdam"]),
        ("高雄港", ["Kaohsiung"]),
        ("Hamburg", ["DE"]),  # no rate of its own: its country's
        ("Bremerhaven", ["DE"]),
        ("Antwerp", []),
        ("Rotterdamse", []),
        ("", []),
    ],
)
def test_a_port_finds_its_rate(port, found):
    freight = rates("Rotterdam,1850,40HQ,2026-12-31,,\nKaohsiung,300,20GP,2026-12-31,,\nDE,2100,40HQ,2026-12-31,,\n")
    assert [rate.place for rate in freight.to(port, TODAY)[0]] == found


def test_a_rate_holds_on_its_last_day_and_not_after():
    freight = rates("Rotterdam,1850,40HQ,2026-03-09,,\n")
    assert [len(side) for side in freight.to("Rotterdam", TODAY)] == [1, 0]
    assert [len(side) for side in freight.to("Rotterdam", date(2026, 3, 10))] == [0, 1]


@pytest.mark.parametrize(
    ("rows", "order", "want"),
    [
        # a rate for a unit; 0.3 % insurance of 110 % of the CIF value: 2.50 / (1 - 0.0033) = 2.5083 -> 2.51
        ("X,0.10,unit,2026-12-31,0.3,\n", [(VALVE, 500, "2.40")], [("2.50", "2.51")]),
        ("X,0.10,unit,2026-12-31,,\n", [(VALVE, 500, "2.40")], [("2.50", None)]),  # no insurance on file: no CIF price
        ("X,95,cbm,2026-12-31,,\n", [(VALVE, 500, "2.40")], [("2.59", None)]),
        ("X,95,cbm,2026-12-31,,\n", [(TAP, 500, "2.40")], None),  # nobody knows its volume
        ("X,1000,20GP,2026-12-31,,\n", [(VALVE, 10_000, "2.40")], [("2.50", None)]),
        ("X,1000,20GP,2026-12-31,,\n", [(VALVE, 8_000, "2.40")], [("2.53", None)]),  # one container, not quite full: 0.125
        ("X,1000,20GP,2026-12-31,,\n", [(VALVE, 1_000, "2.40")], None),  # no container's load
        ("X,1000,20GP,2026-12-31,,\n", [(VALVE, 12_000, "2.40")], None),  # the second one nearly empty
        ("X,1000,20GP,2026-12-31,,\nX,1500,40HQ,2026-12-31,,\n", [(VALVE, 20_000, "2.40")], [("2.48", None)]),  # 1 x 40HQ beats 2 x 20GP
        ("X,1000,20GP,2026-12-31,,\n", [(VALVE, 5_000, "2.40"), (TAP, 2_500, "4.00")], [("2.50", None), ("4.20", None)]),  # shared
        ("X,0.10,unit,2026-12-31,,valves\n", [(VALVE, 5_000, "2.40"), (TAP, 2_500, "4.00")], None),  # it covers one of two
        ("X,0.10,unit,2026-12-31,,LV-*\n", [(VALVE, 5_000, "0.125")], [("0.225", None)]),  # as fine as the price
        ("X,1000,40GP,2026-12-31,,\n", [(VALVE, 10_000, "2.40")], None),  # a container whose load is not on file
    ],
)
def test_delivered_prices(rows, order, want):
    wanted = [Wanted(item, Decimal(units), Decimal(fob)) for item, units, fob in order]
    got = delivered(wanted, rates(rows).to("X", TODAY)[0])
    assert got == (None if want is None else tuple((Decimal(cfr), cif if cif is None else Decimal(cif)) for cfr, cif in want))


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (",1850,40HQ,2026-12-31", "place"),
        ("Rotterdam,ask,40HQ,2026-12-31", "usd"),
        ("Rotterdam,1800-1900,40HQ,2026-12-31", "usd"),
        ("Rotterdam,-5,40HQ,2026-12-31", "usd"),
        ("Rotterdam,1850,truck,2026-12-31", "per"),
        ("Rotterdam,1850,40HQ,", "valid_until"),
        ("Rotterdam,1850,40HQ,31.12.2026", "valid_until"),
        ("Rotterdam,1850,40HQ,2026-12-31,120", "insurance_percent"),
    ],
)
def test_a_bad_row_is_named_and_left_out(row, column):
    freight, problems = parse_freight(f"{HEAD}Hamburg,900,20GP,2026-12-31,,\n{row}\n")
    assert [rate.place for rate in freight.rates] == ["Hamburg"]
    assert [problem.where for problem in problems] == ["line 3"]
    assert f"({column})" in str(problems[0].says)


def test_missing_columns_are_named():
    freight, problems = parse_freight("place,usd\nHamburg,900\n")
    assert freight.rates == ()
    assert "per, valid_until" in str(problems[0].says)


@pytest.mark.hostile
@given(st.text(max_size=200))
def test_any_text_is_read(text):
    parse_freight(text)
    parse_freight(HEAD + text)


# --- further columns of the catalogue -------------------------------------------------------------------------------------------------

CATALOGUE = "sku,name,unit,moq,fob_price_usd,tiers,packing,container_load,cbm\n"


def test_further_columns():
    catalogue, problems = parse_catalogue(CATALOGUE + "A,Mug,pc,500,4.30,500:4.10|1000:3.95,24 pcs/carton,20GP:9000|40' HC:21000,0.0031\n")
    assert problems == ()
    item = catalogue.items[0]
    assert item.tiers == ((500, Decimal("4.10")), (1000, Decimal("3.95")))
    assert (item.packing, item.loads, item.cbm) == ("24 pcs/carton", (("20GP", 9000), ("40HQ", 21000)), Decimal("0.0031"))


@pytest.mark.parametrize("written", ["0.000002", '"0,000002"', "2E-06", "2e-6", "0.00003"])
def test_a_small_thing_has_a_small_volume(written):
    catalogue, problems = parse_catalogue(CATALOGUE + f"A,Seal,pc,5000,0.028,,,,{written}\n")
    assert problems == ()
    assert catalogue.items[0].cbm == Decimal("0.00003" if written == "0.00003" else "0.000002")


@pytest.mark.parametrize(("quantity", "price"), [(400, "4.30"), (500, "4.10"), (999, "4.10"), (1000, "3.95"), (50_000, "3.95")])
def test_the_price_of_a_quantity(quantity, price):
    item = parse_catalogue(CATALOGUE + "A,Mug,pc,400,4.30,500:4.10|1000:3.95,,,\n")[0].items[0]
    assert item.price_at(Decimal(quantity)) == Decimal(price)


@pytest.mark.parametrize(
    ("cells", "column"),
    [("500-999:4.10,,,", "tiers"), ("500:about 4,,,", "tiers"), ("500:4.10|500:4.00,,,", "tiers"), ("500:EUR 4.10,,,", "tiers"),
     (",,lorry:90,", "container_load"), (",,20GP:,", "container_load"), (",,,small", "cbm"), (",,,2E-06 or so", "cbm")],
)  # fmt: skip
def test_a_bad_cell_costs_only_itself(cells, column):
    catalogue, problems = parse_catalogue(CATALOGUE + f"A,Mug,pc,500,4.30,{cells}\n")
    assert catalogue.items[0].fob_price_usd == Decimal("4.30")
    assert (catalogue.items[0].tiers, catalogue.items[0].loads, catalogue.items[0].cbm) == ((), (), None)
    assert [f"({column})" in str(problem.says) for problem in problems] == [True]


@pytest.mark.parametrize(
    ("written", "name"),
    [("40HC", "40HQ"), ("40' HQ", "40HQ"), ("20ft", "20GP"), ("20 GP", "20GP"), ("40", "40GP"), ("45HQ", None), ("20 pcs", None)],
)
def test_containers(written, name):
    assert container_named(written) == name
