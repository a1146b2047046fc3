"""What buyers ask for, in many languages; and words that only look like asking."""

from __future__ import annotations

import time

import pytest

from triage.handbook.asks import find_asks, with_price_of_form
from triage.handbook.passages import Passage
from triage.terms import Ask


def asked(text: str) -> set[Ask]:
    return {ask.id for ask in find_asks([Passage(text)])}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Please quote your best price and tell us the MOQ.", {Ask.PRICE, Ask.MOQ}),
        ("What is your lead time? Can you send samples?", {Ask.LEAD_TIME, Ask.SAMPLE}),
        ("¿Cuál es el precio y el tiempo de entrega?", {Ask.PRICE, Ask.LEAD_TIME}),
        ("Bitte nennen Sie Lieferzeit und Zahlungsbedingungen.", {Ask.LEAD_TIME, Ask.PAYMENT_TERMS}),
        ("Merci de nous indiquer le délai et la garantie.", {Ask.LEAD_TIME, Ask.WARRANTY}),
        ("Qual o preço e o prazo de entrega?", {Ask.PRICE, Ask.LEAD_TIME}),
        ("Пришлите прайс и каталог", {Ask.PRICE, Ask.CATALOGUE}),
        ("Fiyat ve minimum sipariş nedir?", {Ask.PRICE, Ask.MOQ}),
        ("نرجو إرسال السعر والكتالوج", {Ask.PRICE, Ask.CATALOGUE}),
        ("请报价，并告知起订量和交货期", {Ask.PRICE, Ask.MOQ, Ask.LEAD_TIME}),
        ("納期と最小ロットを教えてください", {Ask.LEAD_TIME, Ask.MOQ}),
        ("견적과 납기를 알려 주세요", {Ask.PRICE, Ask.LEAD_TIME}),
        ("Xin báo giá và thời gian giao hàng", {Ask.PRICE, Ask.LEAD_TIME}),
        ("Mohon kirim katalog", {Ask.CATALOGUE}),
        ("We want to be your exclusive distributor in Chile.", {Ask.AGENCY}),
        ("Please send the proforma invoice.", {Ask.INVOICE}),
        ("Can we visit your factory in May?", {Ask.VISIT}),
        ("Where is my order? Send the tracking number.", {Ask.TRACKING}),
        ("What is the freight cost by sea?", {Ask.SHIPPING_COST, Ask.PRICE}),
    ],
)
def test_asks(text: str, wanted: set[Ask]):
    assert wanted - {Ask.PRICE} <= asked(text)
    if Ask.PRICE in wanted and "freight" not in text:
        assert Ask.PRICE in asked(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("What is the ETA of our container? And the CE certificate?", Ask.TRACKING),
        ("Please advise ETA.", Ask.TRACKING),
        ("Is the CE paper on board, and what is the ETA?", Ask.TRACKING),
        ("Please send the invoice, we pay 30 days from invoice.", Ask.INVOICE),
        ("Do you have 500 in stock? We have none.", Ask.STOCK),
        ("Haben Sie 100 Stück auf Lager?", Ask.STOCK),
        ("We need to know what you have in stock.", Ask.STOCK),
        ("Please tell us the total and the shipping cost.", Ask.SHIPPING_COST),
    ],
)
def test_the_usual_sense_is_asked_for(text: str, wanted: Ask):
    assert wanted in asked(text)


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        ("Thank you for your quotation.", Ask.PRICE),
        ("The red of sample no. 12 is right.", Ask.SAMPLE),
        ("I saw the mug in your catalogue.", Ask.CATALOGUE),
        ("Please deliver on 5 June.", Ask.LEAD_TIME),  # a wished date
        ("Our reference is 4711.", Ask.COMPANY_INFO),
        ("No logo please.", Ask.CUSTOMIZATION),
        ("Payment against bank guarantee.", Ask.WARRANTY),
        ("Write to bob@sample-mugs.example", Ask.SAMPLE),
        # an assessment of products, an invoice that the payment counts from, the buyer's own stock, a date
        ("Avete la marcatura CE con ETA per i pannelli?", Ask.TRACKING),
        ("What is the ETA number on your approval of the membrane?", Ask.TRACKING),
        ("Is the panel covered by ETA-12/0345?", Ask.LEAD_TIME),
        ("We pay 60 days from invoice, please quote 300 doors.", Ask.INVOICE),
        ("Zahlung 30 Tage ab Rechnungsdatum, bitte Angebot.", Ask.INVOICE),
        ("Pago a 60 días fecha factura, cotizar 20 bombas", Ask.INVOICE),
        ("We have 500 lamps in stock and need 200 more, price please.", Ask.STOCK),
        ("Wir haben noch 200 Türen auf Lager und brauchen 100 mehr.", Ask.STOCK),
        ("Tenemos 40 mesas en stock, precio de 60 más", Ask.STOCK),
        ("Can you confirm the total and the shipping date?", Ask.SHIPPING_COST),
    ],
)
def test_not_asked(text: str, unwanted: Ask):
    assert unwanted not in asked(text)


def test_spans_point_at_the_words():
    (ask,) = find_asks([Passage("Your MOQ?", "body", 10)])
    assert (ask.span.start, ask.span.end, ask.span.text) == (15, 18, "MOQ")


@pytest.mark.parametrize("filler", ["price ", "? ", "send a ", "how many ", "x" * 50 + " "])
def test_long_hostile_text_is_quick(filler: str):
    text = filler * (1_000_000 // len(filler))
    begin = time.process_time()
    find_asks([Passage(text)])
    assert time.process_time() - begin < 4


@pytest.mark.parametrize(
    ("text", "complains"),
    [
        ("The mugs of our order 4711 arrived broken.", True),
        ("Your last delivery: 40 pcs have a cracked lid.", True),
        ("Not a happy mail, I am afraid. 34 chairs of your container have a cracked arm.", True),
        ("Ihre Lieferung war beschädigt.", True),
        ("上次收到的货有质量问题。", True),
        ("前回、袋にほつれがありました。", True),
        ("Our present supplier's last two loads had 7% broken ribs and they simply shrug.", False),
        ("We now buy in another place and half of it came damaged. So we look for a second source.", False),
        ("Unser jetziger Lieferant hat zweimal defekte Ware geschickt.", False),
        ("Le fournisseur actuel nous a envoyé des pièces cassées.", False),
        ("How are they packed? I am worried about broken glass.", False),
        ("포장 방법도 알려 주세요. 파손이 걱정됩니다.", False),
    ],
)
def test_a_complaint_is_about_our_goods(text: str, complains: bool):
    assert (Ask.COMPLAINT in asked(text)) is complains


@pytest.mark.parametrize(
    ("text", "wants"),
    [
        ("We want to be your exclusive agent in Peru.", True),
        ("We would like to represent your brand in Oman.", True),
        ("Please send us a distributor agreement; we look for distributorship in Chad.", True),
        ("Nous cherchons la représentation exclusive.", True),
        ("We are a promo agency in Malmö, 14 people.", False),
        ("I work for an advertising agency of 20.", False),
        ("Our agent in Shenzhen will inspect the goods.", False),
    ],
)
def test_an_agency_wants_to_represent_us(text: str, wants: bool):
    assert (Ask.AGENCY in asked(text)) is wants


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Please state:\n- delivery\n- packing\n- payment", {Ask.LEAD_TIME, Ask.PACKAGING, Ask.PAYMENT_TERMS}),
        ("Kindly offer 400 kg hex bolts with 3.1 certificate.", {Ask.PRICE, Ask.CERTIFICATION}),
        ("Payment will be by irrevocable L/C at sight.", {Ask.PAYMENT_TERMS}),
        ("2000 pcs for the summer, CIF Piraeus", {Ask.PRICE}),  # an amount and a term want a price
        ("Παρακαλώ τιμή ανά τεμάχιο. Υπάρχουν στο απόθεμα;", {Ask.PRICE, Ask.STOCK}),
        ("Bitte bieten Sie uns 300 Stück frei Haus an.", {Ask.PRICE}),
        ("As per our drawing, special length.", {Ask.CUSTOMIZATION}),
        ("What tensile strength do they have?", {Ask.SPECIFICATION}),
    ],
)
def test_what_is_wanted_without_the_usual_word(text: str, wanted: set[Ask]):
    assert wanted <= asked(text)


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        ("The sample came today, very nice.", Ask.SAMPLE),
        ("Get a sample of 20 rows of our buyer list.", Ask.SAMPLE),
        ("いつもお世話になっております。", Ask.LEAD_TIME),
        ("梱包明細をお送りください。", Ask.PACKAGING),  # a packing list
        ("Please find our invoice 17 over 2000 pcs, CIF Genoa, shipped today.", Ask.PRICE),
        ("Thank you for your visit. We paid yesterday.", Ask.PAYMENT_TERMS),
        ("I am available for a call on Friday.", Ask.STOCK),
    ],
)
def test_what_only_sounds_like_wanting(text: str, unwanted: Ask):
    assert unwanted not in asked(text)


@pytest.mark.parametrize(
    ("subject", "priced"),
    [
        ("RFQ 4411: garden bench (Peru)", True),
        ("Nueva solicitud de cotización #31: guantes", True),
        ("New message about your garden bench", False),
    ],
)
def test_a_form_that_is_called_a_request_for_quotation_asks_the_price(subject: str, priced: bool):
    asked = with_price_of_form((), subject)
    assert [one.id for one in asked] == [Ask.PRICE] * priced
