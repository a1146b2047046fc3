"""Asks that buyers state as a requirement or a proposal, in many trades and languages; and what only looks like one."""

from __future__ import annotations

import pytest

from triage.handbook.asks import find_asks
from triage.handbook.passages import Passage
from triage.terms import Ask


def asked(text: str) -> set[Ask]:
    return {ask.id for ask in find_asks([Passage(text)])}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Towels 500 gsm, please mention composition and colour fastness.", Ask.SPECIFICATION),
        ("Terms of payment: 30% with order, balance CAD.", Ask.PAYMENT_TERMS),
        ("Payment CAD, jute bag 50 kg.", Ask.PAYMENT_TERMS),
        ("Wir zahlen 14 Tage netto.", Ask.PAYMENT_TERMS),
        ("Pagamento 60 gg data fattura.", Ask.PAYMENT_TERMS),
        ("Pago 100% anticipado por transferencia.", Ask.PAYMENT_TERMS),
        ("Оплата: 50% аванс, остаток перед отгрузкой.", Ask.PAYMENT_TERMS),
        ("Ödeme: %30 peşin, kalanı vesaik mukabili.", Ask.PAYMENT_TERMS),
        ("付款方式可以做D/P吗", Ask.PAYMENT_TERMS),
        ("Thanh toán 30% cọc, còn lại trước khi giao.", Ask.PAYMENT_TERMS),
        ("الدفع مقابل المستندات ممكن؟", Ask.PAYMENT_TERMS),
        ("Flat packed, corner protectors, drop test please.", Ask.PACKAGING),
        ("In Säcken zu 25 kg auf Europaletten.", Ask.PACKAGING),
        ("sacs kraft de 25 kg", Ask.PACKAGING),
        ("bidones de 20 litros, paletizado", Ask.PACKAGING),
        ("мешки по 50 кг на паллетах", Ask.PACKAGING),
        ("25kg編織袋", Ask.PACKAGING),
        ("吨袋包装", Ask.PACKAGING),
        ("Need the MTC 3.1 and the PMI report.", Ask.CERTIFICATION),
        ("Is it OEKO-TEX certified?", Ask.CERTIFICATION),
        ("¿Cuentan con registro sanitario?", Ask.CERTIFICATION),
        ("Avez-vous une déclaration de conformité CE ?", Ask.CERTIFICATION),
        ("Haben Sie ein Gesundheitszeugnis?", Ask.CERTIFICATION),
        ("есть ли сертификат происхождения?", Ask.CERTIFICATION),
        ("Helal belgeniz var mı?", Ask.CERTIFICATION),
        ("有没有3C认证", Ask.CERTIFICATION),
        ("Please send the wiring diagram and the user manual.", Ask.SPECIFICATION),
        ("Which yarn count do you use?", Ask.SPECIFICATION),
        ("Bitte Datenblatt und Analysezertifikat mitsenden.", Ask.SPECIFICATION),
        ("Merci de préciser la teneur en humidité et l'année de récolte.", Ask.SPECIFICATION),
        ("Favor enviar tabla de medidas.", Ask.SPECIFICATION),
        ("какой состав ткани и плотность?", Ask.SPECIFICATION),
        ("kumaş gramajı nedir?", Ask.SPECIFICATION),
        ("面料成分和克重请告知", Ask.SPECIFICATION),
        ("성분표와 유통기한 알려주세요", Ask.SPECIFICATION),
        ("Our own label on the jar.", Ask.CUSTOMIZATION),
        ("Etiqueta propia en español.", Ask.CUSTOMIZATION),
        ("Wir brauchen Sonderlänge 2,8 m.", Ask.CUSTOMIZATION),
        ("нужна наша этикетка", Ask.CUSTOMIZATION),
        ("貼牌可以嗎", Ask.CUSTOMIZATION),
        ("How quick can you ship?", Ask.LEAD_TIME),
        ("كم مدة التوريد؟", Ask.LEAD_TIME),
        ("Quanto demora até Leixões?", Ask.LEAD_TIME),
        ("Do you hold any spot goods in Rotterdam?", Ask.STOCK),
        ("Ist eine kleinere Menge möglich oder sind 40 Stück zu wenig?", Ask.MOQ),
        ("Could I buy just two?", Ask.MOQ),
        ("Riuscite ad arrivare a 3,10?", Ask.PRICE),
        ("多少钱一米", Ask.PRICE),
        ("possiamo venire a vedere lo stabilimento?", Ask.VISIT),
        ("Ein Ausfallmuster vorab bitte.", Ask.SAMPLE),
        ("可以寄布样吗", Ask.SAMPLE),
        ("PSS before each shipment.", Ask.SAMPLE),
        ("请发PI", Ask.INVOICE),
        ("Any news of the vessel?", Ask.TRACKING),
    ],
)
def test_a_requirement_or_a_proposal_is_an_ask(text: str, wanted: Ask):
    assert wanted in asked(text)


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        ("Please find the CAD drawing attached.", Ask.PAYMENT_TERMS),
        ("Thanks in advance for your answer.", Ask.PAYMENT_TERMS),
        ("All our prices are in CAD.", Ask.PAYMENT_TERMS),
        ("The samples arrived yesterday, thank you.", Ask.SAMPLE),
        ("Das Muster ist heute angekommen.", Ask.SAMPLE),
        ("粉样收到，谢谢", Ask.SAMPLE),
        ("样品收到", Ask.SAMPLE),
        ("We pay the freight for the samples.", Ask.SHIPPING_COST),
        ("运费到付", Ask.SHIPPING_COST),
        ("Unsere Kundschaft fragt nach Bambus.", Ask.SHIPPING_COST),
        ("25 bags of rice flour, please quote.", Ask.PACKAGING),
        ("160 Sack Weizen", Ask.PACKAGING),
        ("Me gustaría saber si venden al por mayor.", Ask.CERTIFICATION),
        ("They should reach Mombasa in August.", Ask.CERTIFICATION),
        ("Est-ce que vous livrez en France ?", Ask.CERTIFICATION),
        ("In case you are interested.", Ask.CERTIFICATION),
        ("Nous souhaitons avoir un prix.", Ask.COMPLAINT),
        ("before the deadline of your fair", Ask.COMPLAINT),
        ("Moisture 11 % max, screen 16.", Ask.SPECIFICATION),
        ("Please send your bank details.", Ask.SPECIFICATION),
        ("brand new machine wanted", Ask.SPECIFICATION),
        ("new crop only", Ask.SPECIFICATION),
        ("nuestra marca es conocida", Ask.SPECIFICATION),
        ("My name is Label.", Ask.CUSTOMIZATION),
        ("the logo is peeling off on 40 mugs", Ask.CUSTOMIZATION),
        ("印象很深", Ask.CUSTOMIZATION),
        ("balance against B/L copy", Ask.TRACKING),
        ("见提单副本付款", Ask.TRACKING),
        ("船期大概要多久？", Ask.TRACKING),
        ("Dank voor de offerte.", Ask.PRICE),
        ("价格可以接受", Ask.PRICE),
        ("price from our present supplier is lower", Ask.PRICE),
        ("late delivery is a problem for us", Ask.LEAD_TIME),
        ("siamo un'azienda di confezionamento", Ask.PACKAGING),
        ("possiamo fornire referenze bancarie", Ask.COMPANY_INFO),
        ("a vacuum cleaner and a tool box", Ask.PACKAGING),
        ("you gave me the green catalogue", Ask.CATALOGUE),
        ("the folder is open until June", Ask.CATALOGUE),
        ("one piece each or bulk?", Ask.MOQ),
        ("is it out of stock", Ask.STOCK),
        ("we are available for a call", Ask.STOCK),
        ("po box 445", Ask.PACKAGING),
    ],
)
def test_words_that_look_like_a_requirement(text: str, unwanted: Ask):
    assert unwanted not in asked(text)
