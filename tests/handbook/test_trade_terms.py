"""Incoterms, destinations, deadlines and certificates in buyers' words."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.handbook.passages import Passage
from triage.handbook.trade_terms import find_terms

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "incoterm", "port"),
    [
        ("Our usual term is CIF Dar es Salaam.", "CIF", "Dar es Salaam"),
        ("Offer C&F Valparaiso, goods on pallets.", "CFR", "Valparaiso"),
        ("CNF Chittagong", "CFR", "Chittagong"),
        ("FOB Shenzhen and CIF Hamburg please", "CIF", "Hamburg"),  # the delivered one
        ("FOB Ningbo please", "FOB", None),  # our port
        ("ex works please", "EXW", None),
        ("DAP Brno", "DAP", "Brno"),
        ("CIF博多", "CIF", "博多"),
        ("عرض سيف ميناء العقبة، شكرا", "CIF", "ميناء العقبة"),
        ("평택항까지 CIF 조건", "CIF", "평택항"),
        ("Ship to tripoli.", None, "tripoli"),
        ("Price to Port Klang?", None, "Port Klang"),
        ("Todo puesto en Guayaquil, gracias", None, "Guayaquil"),
        ("merce resa, cioè reso Trieste", None, "Trieste"),
        # no terms
        ("We met at the fair. That is all.", None, None),
        ("dat is goed", None, None),  # Dutch, no DAT
        ("my cousin Cif is fine", "CIF", None),
        ("ship to our customers", None, None),
    ],
)
def test_incoterm_and_destination(text: str, incoterm: str | None, port: str | None):
    terms = find_terms([Passage(text)])
    assert terms.incoterm == incoterm
    assert terms.port == port


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Please send your quote by Friday.", date(2026, 3, 6)),
        ("The tender closes on 19 March.", date(2026, 3, 19)),
        ("Valid until: 2026-05-02", date(2026, 5, 2)),
        ("Angebot bitte bis 15. März", date(2026, 3, 15)),
        ("Please quote before 23/03", date(2026, 3, 23)),
        ("Delivery on 5 June", None),  # not our answer's deadline
        ("price is too high", None),
        ("reply by 1 January 1999", None),
    ],
)
def test_deadline(text: str, day: date | None):
    found = find_terms([Passage(text)], MONDAY).deadline
    assert found == day or (day is None and found is not None and found.year == 2027)


@pytest.mark.parametrize(
    ("text", "field", "words"),
    [
        ("30% deposit, balance before shipment", "payment_terms", "30% deposit"),
        ("payment by L/C at sight", "payment_terms", "L/C at sight"),
        ("our target price is USD 2.40", "target_price", "USD 2.40"),
        ("goods needed on site by 10 June", "delivery", "by 10 June"),
    ],
)
def test_other_terms(text: str, field: str, words: str):
    assert words in (getattr(find_terms([Passage(text)]), field) or "")


def test_certificates_as_written():
    assert find_terms([Passage("We need CE, RoHS and EN 1335, reach us soon.")]).certificates == ("CE", "RoHS", "EN 1335")


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_never_raises(text: str):
    find_terms([Passage("quote by " + text), Passage(text, "subject")], MONDAY)


@pytest.mark.parametrize("filler", ["CIF ", "30% ", "by 1 ", "to A ", "Port ", "need ", "target "])
def test_long_hostile_text_is_quick(filler: str):
    text = filler * (1_000_000 // len(filler))
    begin = time.perf_counter()
    find_terms([Passage(text)], MONDAY)
    assert time.perf_counter() - begin < 4
