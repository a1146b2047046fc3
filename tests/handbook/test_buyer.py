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
        ("Wir sind Natursteinhändler und beliefern Fliesenleger und Galabauer.", "wholesaler"),
        ("prowadzę zakład kamieniarski, szukam piły", "manufacturer"),
        ("敝公司為台中石材加工廠，需要大板。", "manufacturer"),
        ("Our company builds dairy machines and needs 400 valves.", "manufacturer"),
        ("We make conveyor rollers, 6204 bearings please.", "manufacturer"),
        ("монтируем вентфасады по Москве", "contractor"),
        ("Ik ben hovenier in Assen en zoek tegels.", "contractor"),
        ("We're opening a gym in May and need 6 treadmills.", "end_user"),
        ("Do you sell just one? It is for my own garage.", "end_user"),
        ("We buy for cash: leftover lots, cancelled containers.", "wholesaler"),
        ("Grossista ferramenta a Ragusa. Prezzo viti?", "wholesaler"),
        ("인천에서 자재를 수입하는 회사입니다.", "importer"),
        ("We are a stone workshop and distributor in Bergen.", "distributor"),
        ("Agent commercial depuis 15 ans dans la pierre.", "agent"),
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
        "Nunca importamos nada.",
        "We make payment by T/T and produce no papers.",
        "What do you need, the room size or the projector position?",
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
