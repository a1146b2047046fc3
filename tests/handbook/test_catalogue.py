"""Catalogue and customers files as people really write them: good rows are kept, bad ones named with their line."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.handbook.catalogue import find_products, number_in, parse_catalogue
from triage.handbook.customers import parse_customers

HEAD = "sku,name,category,aliases,unit,moq,fob_price_usd,lead_time_days,certificates,notes\n"


def test_a_plain_row():
    catalogue, problems = parse_catalogue(HEAD + "A-1,Red mug,mugs,mug|cup,pc,500,1.20,30,FDA|LFGB,heavy\n")
    item = catalogue.item("a-1")
    assert not problems
    assert item is not None
    assert (item.aliases, item.moq, item.fob_price_usd, item.certificates) == (("mug", "cup"), 500, Decimal("1.20"), ("FDA", "LFGB"))


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff" + HEAD + "A-1,Red mug,,,,,,,,\n",  # written by Excel
        HEAD.replace(",", ";") + "A-1;Red mug;;;;;;;;\n",  # European Excel
        HEAD.replace(",", "\t") + "A-1\tRed mug\n",
        "型号,名称,单位\r\nA-1,Red mug,个\r\n",
        "SKU , Name\nA-1, Red mug\n\n\n",
    ],
)
def test_dialects(text: str):
    catalogue, problems = parse_catalogue(text)
    assert [item.name for item in catalogue.items] == ["Red mug"]
    assert not problems


@pytest.mark.parametrize(
    ("rows", "kept", "where"),
    [
        ("A-1,Mug,,,pc,many,1,30,,\n", 1, "line 2"),  # a word for a number: the rest of the row is good
        (",Mug,,,pc,1,1,30,,\nA-2,Cup,,,,,,,,\n", 1, "line 2"),
        ("A-1,Mug,,,,,,,,\na-1,Mug again,,,,,,,,\n", 1, "line 3"),
    ],
)
def test_a_bad_row_costs_only_itself(rows: str, kept: int, where: str):
    catalogue, problems = parse_catalogue(HEAD + rows)
    assert len(catalogue.items) == kept
    assert [problem.where for problem in problems] == [where]


def test_a_file_without_headings_says_so():
    catalogue, problems = parse_catalogue("A-1,Mug\n")
    assert not catalogue.items
    assert "sku" in str(problems[0].says)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("100", 100),
        ("1,000", 1000),
        ("1.234,50", Decimal("1234.50")),
        ("46.50", Decimal("46.50")),
        ("46,5", Decimal("46.5")),
        ("15-20", 20),
        ("-3", None),
        ("1e3", None),
        ("30 days", 30),
        ("", None),
        ("on request", None),
    ],
)
def test_numbers_of_cells(written: str, number: Decimal | None):
    assert number_in(written) == number


@pytest.mark.parametrize(
    ("heading", "written", "price", "troubles"),
    [
        ("fob_price_usd", "46.50", "46.50", 0),
        ("fob_price_usd", "46,5", "46.5", 0),
        ("fob_price_usd", "1,234.50", "1234.50", 0),
        ("price (USD)", "2.50", "2.50", 0),
        ("fob_price_usd", "USD 2.50/pc", "2.50", 0),
        ("单价", "USD 2.50", "2.50", 0),  # the amount itself says it
        ("fob_price_usd", "0", None, 0),  # no price
        ("fob_price_usd", "on request", None, 0),
        ("fob_price_usd", "￥18", None, 1),
        ("fob_price_usd", "EUR 3.20", None, 1),
        ("fob_price_usd", "HK$ 3", None, 1),
        ("fob_price_usd", "2.50/dozen", None, 1),
        ("fob_price_usd", "2.5-3.1", None, 1),
        ("fob_price_usd", "-3", None, 1),
        ("fob_price_usd", "1e3", None, 1),
        ("单价", "18", None, 1),
        ("price", "18", None, 1),
        ("price", "$18", None, 1),  # which dollar?
    ],
)
def test_a_price_is_plain_dollars_for_the_rows_unit_or_none(heading: str, written: str, price: str | None, troubles: int):
    catalogue, problems = parse_catalogue(f'sku,name,unit,{heading}\nA-1,Mug,pc,"{written}"\n')
    assert catalogue.items[0].fob_price_usd == (Decimal(price) if price else None)
    assert len(problems) == troubles


def test_a_message_names_file_line_and_value_once():
    (problem,) = parse_catalogue(HEAD + "A-1,Mug,,,pc,1,EUR 3,30,,\n", "goods 2026.csv")[1]
    assert str(problem.says) == "goods 2026.csv, line 2: EUR 3 is no plain price in USD; it is not quoted."


@pytest.mark.hostile
def test_odd_cells_of_customers_are_named_and_the_row_is_kept():
    text = "email,country,orders,last_order\na@b.example,Germany,x,yesterday\nc@d.example,Nowhere,2,2025-01-31\n"
    customers, problems = parse_customers(text, "known.csv")
    assert [(c.country, c.orders, c.last_order is None) for c in customers] == [("DE", 0, True), ("", 2, False)]
    assert [str(problem.says) for problem in problems] == [
        "known.csv, line 2: yesterday is no date (last_order).",
        "known.csv, line 2: x is no number (orders).",
        "known.csv, line 2: Germany is no country code.",
        "known.csv, line 3: Nowhere is no country code.",
    ]


@pytest.mark.hostile
@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_no_text_breaks_the_readers(text: str):
    catalogue, _ = parse_catalogue(HEAD + text)
    find_products(text, text, catalogue)
    parse_catalogue(text)
    parse_customers(text)


def test_customers():
    text = (
        "email,name,company,country,orders,last_order,total_usd,importance,circle,owner,notes\n"
        "a@b.example,Ann,B Ltd,nl,3,2025-02-01,1200.50,a,1,Mia,\n"
        "nobody,Bob,,,,,,,,,\n"
        "c@d.example,Cy,,,,soon,,G,,,\n"
    )
    customers, problems = parse_customers(text)
    assert [(c.email, c.orders, c.country, c.importance) for c in customers] == [("a@b.example", 3, "NL", "A"), ("c@d.example", 0, "", "")]
    assert [problem.where for problem in problems] == ["line 3", "line 4", "line 4"]
