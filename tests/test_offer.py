"""The quotation: tiers, packing, container loads, delivered prices; all people and prices are invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from tests.replies import CATALOGUE, FULL, HANDBOOK, LONG, NOW, TEMPLATES, TUMBLER, asks, letter, mail, span, verdict
from triage.handbook.answers import general, parse_answers
from triage.handbook.catalogue import Catalogue
from triage.handbook.freight import parse_freight
from triage.handbook.knowledge import Handbook
from triage.letter import ReplySettings
from triage.mail.text import Words
from triage.offer import loads_of, pieces_of
from triage.printed import unit_in
from triage.reply import draft
from triage.terms import Ask, Draft, Kind, Past, Quantity, Span

HEAD = "place,usd,per,valid_until,insurance_percent,products\n"
ITEM = replace(
    CATALOGUE.items[0],
    tiers=((500, Decimal("3.15")), (3000, Decimal("2.95"))), loads=(("20GP", 3000), ("40HQ", 8000)), packing="24 pcs/carton, 10 kg",
)  # fmt: skip
RICH = Catalogue((ITEM, *CATALOGUE.items[1:]))
CIF = replace(FULL, incoterm="CIF", port="Valencia", asks=asks(Ask.PRICE))


def made(inquiry=CIF, rows: str = "Valencia,1500,20GP,2026-03-31,0.3,\n", catalogue: Catalogue = RICH, **team: object) -> Draft:
    settings = ReplySettings(freight=parse_freight(HEAD + rows)[0], **team)  # type: ignore[arg-type]
    got = draft(mail(), Words(LONG), verdict(inquiry), Past(), Handbook(HANDBOOK.seller, catalogue), TEMPLATES, NOW, NOW, settings)
    assert isinstance(got, Draft), got
    return got


def test_a_rate_on_file_makes_a_delivered_price():
    """3,000 pieces fill one 20GP: 1500 / 3000 = 0.50 each; 3.45 / (1 - 0.0033) = 3.4615 -> 3.47."""
    got = made(fob_port="Ningbo", validity_days=30)
    assert "Unit price FOB Ningbo: USD 2.95 / pc (≥ 500 pcs: USD 3.15 / pc; ≥ 3,000 pcs: USD 2.95 / pc)" in got.text
    assert "CIF Valencia: USD 3.47 / pc" in got.text
    assert "freight rates that hold until 31 March 2026" in got.text
    assert "Packing: 24 pcs/carton, 10 kg" in got.text
    assert "Container load: 20GP: 3,000 pcs; 40HQ: 8,000 pcs" in got.text
    assert "- Price: see our offer above\n" in got.text
    assert got.open_questions == ()
    assert "<th" in got.html
    assert "CIF Valencia</th>" in got.html


@pytest.mark.parametrize(
    ("inquiry", "rows", "why"),
    [
        (CIF, "Valencia,1500,20GP,2026-03-08,0.3,\n", "it ended yesterday"),
        (CIF, "Barcelona,1500,20GP,2026-03-31,0.3,\n", "another port"),
        (CIF, "", "no rate at all"),
        (replace(CIF, quantities=(Quantity(Decimal(600), "pc", span()),)), "Valencia,1500,40HQ,2026-03-31,0.3,\n", "no container's load"),
        (replace(CIF, quantities=(Quantity(Decimal(100), "pc", span()),)), "Valencia,1,unit,2026-03-31,0.3,\n", "below the minimum"),
    ],
    ids=lambda value: value if isinstance(value, str) and "," not in value else "",
)
def test_without_a_rate_that_fits_the_price_is_promised(inquiry, rows, why):
    got = made(inquiry, rows)
    assert "CIF Valencia: USD" not in got.text, why
    assert "CIF Valencia: answer by 10 March 2026" in got.text
    assert Ask.PRICE in {asked.id for asked in got.open_questions}


def test_an_expired_rate_is_told_to_the_team_and_not_to_the_buyer():
    got = made(rows="Valencia,1500,20GP,2026-03-08,0.3,\n")
    assert "The freight rate to Valencia ended on 2026-03-08" in str(got.because)
    assert "rate" not in got.text


@pytest.mark.parametrize(
    ("term", "rows", "shown", "open_"),
    [
        ("CFR", "Valencia,1500,20GP,2026-03-31,0.3,\n", "CFR Valencia: USD 3.45 / pc", ""),
        (
            "CIF",
            "Valencia,1500,20GP,2026-03-31,,\n",
            "CFR Valencia: USD 3.45 / pc",
            "CIF Valencia: answer by",
        ),  # nobody knows the insurance
        ("DDP", "Valencia,1500,20GP,2026-03-31,0.3,\n", "CIF Valencia: USD 3.47 / pc", "DDP Valencia: answer by"),  # W16
        (None, "Valencia,1500,20GP,2026-03-31,0.3,\n", "CIF Valencia: USD 3.47 / pc", ""),
        ("EXW", "Valencia,1500,20GP,2026-03-31,0.3,\n", "", "EXW: answer by"),
        ("FOB", "Valencia,1500,20GP,2026-03-31,0.3,\n", "", ""),
    ],
)
def test_the_term_that_is_asked(term, rows, shown, open_):
    text = made(replace(CIF, incoterm=term), rows).text
    assert shown in text
    assert ("answer by" in text) == bool(open_)
    assert open_ in text
    assert shown or "Valencia: USD" not in text


def test_two_ports_of_which_one_has_a_rate():
    text = made(replace(CIF, port="Valencia or Malaga")).text
    assert "CIF Valencia: USD 3.47 / pc" in text
    assert "CIF Valencia or Malaga: answer by" in text


def at(start: int, value: int) -> Quantity:
    return Quantity(Decimal(value), "pc", Span("body", start, start + 5, "x"))


@pytest.mark.parametrize(
    ("quantities", "steps"),
    [
        ((at(0, 1000), at(10, 3000), at(20, 9000)), True),  # "1,000, 3,000 and 9,000 pcs"
        ((at(0, 240), at(200, 196)), False),  # two lots of one order
        ((at(0, 280), at(12, 80)), False),  # "280, of which 80 ..."
        ((at(0, 1000),), False),
    ],
)
def test_steps_of_a_price_list_are_promised_where_no_tiers_are_on_file(quantities, steps):
    inquiry = replace(FULL, quantities=quantities, asks=asks(Ask.PRICE))
    plain = letter(verdict(inquiry))
    assert ("larger quantities follow by 10 March 2026" in plain.text) == steps
    assert (Ask.PRICE in {asked.id for asked in plain.open_questions}) == steps
    assert "larger quantities follow" not in made(inquiry).text  # tiers are on file


def test_old_notes_still_tell_the_packing():
    text = letter().text
    assert "Specification: double wall\n" in text
    assert "Packing: 24 pcs/carton" in text


@pytest.mark.parametrize(
    ("notes", "unit", "want"),
    [
        ("430 pcs/40HQ KD", "piece", {"40HQ": 430}),
        ("about 1,150 m2/20ft (27 t)", "m2", {"20GP": 1150}),
        ("about 1,120 m2/20ft (1.2 cm), 460 m2/20ft (3 cm)", "m2", {}),  # two loads: nobody knows which
        ("36 pcs/carton", "pc", {}),
        ("480 sets/40HQ", "piece", {}),  # of another unit
        ("320 bags/20ft; 700 bags/40HQ", "bag", {"20GP": 320, "40HQ": 700}),
    ],
)
def test_loads_from_notes(notes, unit, want):
    assert loads_of(replace(ITEM, notes=notes, unit=unit, loads=())) == want


@pytest.mark.parametrize(
    ("value", "said", "unit", "want"),
    [
        (2, "dozen", "pc", 24),
        (5, "ton", "kg", 5000),
        (2, "40hq container", "pc", 16000),
        (3, "pallet", "pc", None),
        (7, None, "pc", 7),
        (7, "chair", "kg", None),
    ],
)
def test_quantities_in_the_articles_own_unit(value, said, unit, want):
    assert pieces_of(Quantity(Decimal(value), said, span()), replace(ITEM, unit=unit)) == want


@pytest.mark.parametrize(
    ("value", "said", "unit", "quoted"),
    [(1200, "m", "slab", False), (1200, "m2", "pc", False), (40, "slab", "m2", False), (2, "container", "m2", True), (40, "slab", "slab", True),
     (300, "kg", "60 kg bag", True), (500, "chair", "pc", True), (90, None, "m2", True)],
)  # fmt: skip
def test_a_quantity_of_something_else_is_not_quoted(value, said, unit, quoted):
    inquiry = replace(FULL, quantities=(Quantity(Decimal(value), said, span()),), asks=asks(Ask.PRICE))
    catalogue = Catalogue((replace(CATALOGUE.items[0], unit=unit),))
    assert ("USD" in made(inquiry, catalogue=catalogue).text) == quoted


def test_goods_by_the_bag():
    bags = replace(CATALOGUE.items[0], unit="60 kg bag", moq=320)
    inquiry = replace(FULL, quantities=(Quantity(Decimal(12), "ton", span()),), asks=asks(Ask.PRICE))
    text = made(inquiry, catalogue=Catalogue((bags,))).text
    assert "Minimum order: 320 x 60 kg bags" in text
    assert "below it" in text  # 12 tons are 200 bags
    assert "USD 3.15 / 60 kg bag" in text
    assert unit_in("60 kg bag", "de", many=True) == "Säcke (60 kg)"
    assert unit_in("60 kg bag", "zh-Hans") == "袋 (60 kg)"


# --- the team's answers --------------------------------------------------------------------------------------------------------------


def test_each_question_is_answered_in_the_buyers_order():
    answers = parse_answers(
        'payment_terms = "T/T 30/70"\ncatalogue = "https://cups.example/catalogue.pdf"\n[visit]\nen = "You are welcome any day."\n'
        '[[warranty.for]]\nproducts = ["TB-*"]\nen = "12 months."\n'
    )[0]
    two = replace(
        FULL,
        products=(TUMBLER, replace(TUMBLER, sku="MG-11")),
        asks=asks(Ask.VISIT, Ask.WARRANTY, Ask.PRICE, Ask.CATALOGUE, Ask.CUSTOMIZATION, Ask.PAYMENT_TERMS),
    )
    got = letter(verdict(two), team=ReplySettings(answers=answers))
    assert got.text[got.text.index("- Visit") :].startswith(
        "- Visit: You are welcome any day.\n"
        "- Warranty: TB-20: 12 months.; MG-11: answer by 10 March 2026\n"
        "- Price: see our offer above\n"
        "- Catalogue: https://cups.example/catalogue.pdf\n"
        "- Customisation: answer by 10 March 2026\n"
        "- Payment terms: T/T 30/70\n"
    )
    assert [asked.id for asked in got.open_questions] == [Ask.WARRANTY, Ask.CUSTOMIZATION]


def test_below_the_minimum_is_a_promise_with_a_date():
    few = letter(verdict(replace(FULL, quantities=(Quantity(Decimal(2), "dozen", span()),), asks=asks(Ask.MOQ))))
    assert "- Minimum order: 500 pcs\n" in few.text
    assert "below our minimum order; by 10 March 2026 we will tell you" in few.text
    assert [asked.id for asked in few.open_questions] == [Ask.MOQ]


def test_the_teams_sample_policy():
    team = ReplySettings(answers=general({"sample": {"en": "Two samples are free, you pay the courier."}}))
    text = letter(verdict(replace(FULL, asks=asks(Ask.SAMPLE, Ask.PRICE))), team=team).text
    assert "- Samples: Two samples are free, you pay the courier." in text
    assert "refunded" not in text


def test_a_banks_or_forwarders_mail_is_not_answered_like_an_inquiry():
    got = letter(verdict(replace(FULL, products=(), quantities=(), asks=asks(Ask.INVOICE, Ask.PAYMENT_TERMS)), kind=Kind.OTHER))
    assert got.template == "holding"
    assert "Payment terms" not in got.text
    assert "You will have it by 10 March 2026" in got.text


def test_rates_are_not_used_where_no_day_is_known():
    from triage.offer import offer_of

    settings = ReplySettings(freight=parse_freight(HEAD + "Valencia,1,unit,2026-03-31,0.3,\n")[0])
    assert offer_of(CIF, RICH, settings, "en").delivered == ""
    assert offer_of(CIF, RICH, settings, "en", date(2026, 3, 9)).delivered == "CIF Valencia"
