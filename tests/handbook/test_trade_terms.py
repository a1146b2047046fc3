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
        ("Ready ex works by 10 July. Price term: FOB Ningbo", "FOB", None),  # a moment is no term
        ("an ex-factory date in May", None, None),
        ("First lot EXW in May. Terms: FOB Ningbo", "FOB", None),
        ("100 pcs to Savannah, CIF please", "CIF", "Savannah"),
        ("FOB. Port Alexandria", "FOB", "Alexandria"),
        ("FCA Foshan, or with delivery to Tashkent", "FCA", "Tashkent"),
        ("CIF横浜での単価", "CIF", "横浜"),
        ("神戸着の予定日", None, "神戸"),
        ("CIF 厦门 价格", "CIF", "厦门"),  # behind a delivered term it is the buyer's port
        ("fiyatlar İzmir'e teslim olsun", None, "İzmir"),
        ("請報價到葵涌倉,包清關", None, "葵涌倉"),
        ("receber até o fim de junho em Santos", None, "Santos"),
        ("z dostawą do Poznania; konferencja Poznań, 18 czerwca", None, "Poznań"),  # the plain form stands in the mail
        ("παράδοση στο τελωνείο Κήπων", None, "Κήπων"),
        ("CIF HAMBURG PLEASE", "CIF", "HAMBURG"),
        ("DAP Brno", "DAP", "Brno"),
        ("CIF博多", "CIF", "博多"),
        ("عرض سيف ميناء العقبة، شكرا", "CIF", "ميناء العقبة"),
        ("평택항까지 CIF 조건", "CIF", "평택항"),
        ("Ship to tripoli.", None, "tripoli"),
        ("Price to Port Klang?", None, "Port Klang"),
        ("Todo puesto en Guayaquil, gracias", None, "Guayaquil"),
        ("merce resa, cioè reso Trieste", None, "Trieste"),
        ("เสนอราคา CIF ท่าเรือเกาะสีชัง พร้อมส่วนลด", "CIF", "ท่าเรือเกาะสีชัง"),
        ("400 chairs, price CIF Port\nSudan/Jeddah with pallets", "CIF", "Port Sudan/Jeddah"),  # a name broken by the line
        ("quote CIF Santos\nRegards", "CIF", "Santos"),
        ("please send 3 pcs by courier to our Pune office", None, None),  # samples
        ("ship the tiles to our Pune warehouse", None, "Pune"),
        # no terms
        ("We met at the fair. That is all.", None, None),
        ("dat is goed", None, None),  # Dutch, no DAT
        ("my cousin Cif is fine", "CIF", None),
        ("ship to our customers", None, None),
        ("CIF\n\n請提供報價", "CIF", None),
        ("我哋係香港公司", None, None),
        ("4月末に上海出港の便", None, None),
        ("need your prices to compare.", None, None),
        ("CFR port, and tell me the freight", "CFR", None),
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
        ("At USD 41 we would take 400.", "target_price", "USD 41"),
        ("is 58 your best? at 52 I take 160", "target_price", "52"),
        ("Bei 2,10 € nehmen wir zwei Container", "target_price", "2,10 €"),
        ("Si vous faites à 3,20 EUR, nous prenons 2000", "target_price", "3,20 EUR"),
        ("За 4,5 доллара возьмём 3000 шт", "target_price", "4,5 доллара"),
        ("按3.2美元我们可以订5000个", "target_price", "3.2美元"),
        # a price as a condition
        ("Wenn Sie auf 0,036 kommen, bestelle ich noch heute.", "target_price", "0,036"),
        ("14 USD is a bit steep, if you can do 12 I'll send the order", "target_price", "12"),
        ("Y 46 es caro, si lo dejas en 43 confirmo hoy", "target_price", "43"),
        ("Se fizer por 12,50 fechamos hoje", "target_price", "12,50"),
        ("Si vous descendez à 3,20 nous commandons demain", "target_price", "3,20"),
        ("Als u op 2,15 komt, bestellen we direct", "target_price", "2,15"),
        ("Если отдадите по 4,5 доллара, берём контейнер", "target_price", "4,5 доллара"),
        ("Fiyat yüksek, 59'a inerseniz sipariş veririz", "target_price", "59"),
        ("如果做到5.80我下1500个", "target_price", "5.80"),
        ("إذا نزلتم السعر إلى 4.5 دولار نطلب اليوم", "target_price", "4.5"),
        ("Our budget is USD 4.50 per piece", "target_price", "USD 4.50"),
        ("goods needed on site by 10 June", "delivery", "by 10 June"),
    ],
)
def test_other_terms(text: str, field: str, words: str):
    assert words in (getattr(find_terms([Passage(text)]), field) or "")


@pytest.mark.parametrize(
    "text",
    [
        "Ihr Preis ist 8 % zu hoch, der Wettbewerb liegt bei 0,035 USD", "5 % better than the cutter", "20% der Matten sind kaputt",
        "LCL shipping please", "the LCD is broken",
    ],
)  # fmt: skip
def test_no_terms_of_payment(text: str):
    assert find_terms([Passage(text)]).payment_terms is None


@pytest.mark.parametrize(
    "text",
    [
        "For 2026 we would buy 3000 pcs", "For 20 years we buy tiles from Spain", "at 30% we can order", "in a 40 we can take 2 models",
        "for 500 pcs we would take sea freight", "at 10:30 we can take a call", "bei 500 Stück nehmen wir den Karton", "At present we can take 400",
        "If you can do 500 by Friday we order.", "Wenn Sie auf 3 Paletten kommen, rufen Sie an", "si llegan 3 cajas rotas, avisen",
        "The price is fine. If you can make 300 rugs in May we sign", "der Wettbewerb liegt bei 0,035 USD", "如果能做到100个每箱就好",
        "Budget is USD 25,000.", "our total budget is USD 900", "wir erwarten 0,5 % Skonto",
    ],
)  # fmt: skip
def test_no_price_is_bargained_about(text: str):
    assert find_terms([Passage(text)]).target_price is None


@pytest.mark.parametrize(
    ("text", "delivery"),
    [
        ("goods have to be in our warehouse by 14 August", "by 14 August"),
        ("should reach Mombasa not later than the end of August", "not later than the end of August"),
        ("delivery within 45 days", "within 45 days"),
        ("Lieferung bis KW 36", "bis KW 36"),
        ("entrega antes del 1 de junio", "antes del 1 de junio"),
        ("交货期：30天内", "30天内"),
        ("6月末までに倉庫に入れる", "6月末までに"),
        # no wish, or another thing's date
        ("I need to see one before I promise anything", None),
        ("which ETD if the 30% is with you on Monday? We open 5 September", None),
        ("samples are required before award and will be paid for by us", None),
        ("納期(代金・送料は当方負担)", None),
        ("the sample ships single by courier", None),
        ("delivery Esbjerg - offer requested by 27 March 2026", None),
        ("what is your delivery time, 30 days?", None),
        ("we need it in our new shop in Erbil", None),
    ],
)
def test_a_wish_of_delivery_is_a_date(text: str, delivery: str | None):
    assert find_terms([Passage(text)]).delivery == delivery


def test_an_assessment_is_a_certificate_and_an_arrival_none():
    assert find_terms([Passage("panels with CE and ETA, please")]).certificates == ("CE", "ETA")
    assert find_terms([Passage("Please advise ETA of the vessel and send the CE papers")]).certificates == ("CE",)


def test_certificates_as_written():
    assert find_terms([Passage("We need CE, RoHS and EN 1335, reach us soon.")]).certificates == ("CE", "RoHS", "EN 1335")


@pytest.mark.hostile
@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_never_raises(text: str):
    find_terms([Passage("quote by " + text), Passage(text, "subject")], MONDAY)


@pytest.mark.hostile
@pytest.mark.parametrize("filler", ["CIF ", "30% ", "by 1 ", "to A ", "Port ", "need ", "target "])
def test_long_hostile_text_is_quick(filler: str):
    text = filler * (1_000_000 // len(filler))
    begin = time.process_time()
    find_terms([Passage(text)], MONDAY)
    assert time.process_time() - begin < 4
