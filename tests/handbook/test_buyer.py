"""Who buys: what the mail says of the writer's own business, and not of ours or a supplier's."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.handbook.buyer import buyer_type_of
from triage.terms import BuyerType, Contact, Place


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("We are an importer of garden furniture in Utrecht.", "importer"),
        ("I run a small gift shop and need 24 mugs.", "retailer"),
        ("We operate 14 stores in Texas and want our own label.", "chain"),
        ("I would like to become your exclusive agent for Chile.", "agent"),
        ("Wir sind ein Großhandel für Schulmöbel.", "wholesaler"),
        ("Somos distribuidores de lámparas en Perú.", "distributor"),
        ("We are the main contractor for a hotel project in Muscat.", "contractor"),
        ("We need 400 seats for our new auditorium.", "end_user"),
        ("We manufacture pumps and need seals for our production.", "manufacturer"),
        ("We are a promo agency in Malmö.", "distributor"),
        ("Nous sommes importateur de luminaires.", "importer"),
        ("Мы дистрибьютор мебели в Казани.", "distributor"),
        ("我们是批发商，需要500个杯子。", "wholesaler"),
        ("Türkiye genelinde 40 mağazası olan bir zinciriz.", "chain"),
    ],
)
def test_type(text: str, want: str) -> None:
    kind, evidence = buyer_type_of(text, Contact(), Place())
    assert kind == BuyerType(want)
    assert evidence
    for row in evidence:
        for span in row.spans:
            assert text[span.start : span.end] == span.text


@pytest.mark.parametrize(
    "text",
    [
        "Are you a manufacturer or a trader?",
        "Please send your price list.",
        "Is your factory audited?",
        "Our current supplier raised the price.",
        "how much usb 16gb",
    ],
)
def test_words_about_others_do_not_count(text: str) -> None:
    assert buyer_type_of(text, Contact(), Place())[0] is BuyerType.UNKNOWN


def test_the_firms_name_speaks_where_the_text_is_silent() -> None:
    assert buyer_type_of("Price for 500 pcs?", Contact(company="Rawabi Contracting LLC"), Place())[0] is BuyerType.CONTRACTOR


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=500))
def test_never_raises(text: str) -> None:
    buyer_type_of(text, Contact(company=text[:50], job_title=text[:20]), Place())
