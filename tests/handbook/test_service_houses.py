"""Inspectors, carriers, banks and suppliers name goods, amounts and ports and buy nothing; the same houses buy, too."""

from __future__ import annotations

import pytest

from tests.judging import case, failed, ids, judged, mail, passed
from triage.handbook.service_houses import service_house

SERVE = {
    "an inspector": mail("As ordered by Delta Water LLC we inspect 90 pcs LP-100 at your works on 9 July. Please tell us who meets us at the gate.", "Inspection 9 July", "Blue Port Inspection <schedule@blueport-insp.example>"),
    "a laboratory": mail("The test report for your sample LP-220 is attached: flow pass, noise 61 dB.", "Test report", "Reports <reports@lakelab.example>"),
    "a Chinese carrier": mail("LP-100 400台,柜号已确认,周五截关,请安排送货。", "订舱确认", "宁波海丰物流 <op@haifeng-sea.example>"),
    "a bank": mail("USD 12,000.00 for 140 pumps was credited to your account.", "Advice", "Harbour Bank <advice@harbour-bank.example>"),
    "customs": mail("Декларация по насосам LP-100, 60 шт, оформлена, нужны оригиналы.", "Декларация", "Таможенный брокер Вега <vega@vega-broker.example>"),
}  # fmt: skip


@pytest.mark.parametrize("message", SERVE.values(), ids=SERVE.keys())
def test_a_house_of_services_is_known_by_its_name(message):
    assert service_house(case(message)) is not None
    assert "Writes as an inspector, carrier, bank or other house of services." in {str(one.says) for one in judged(message).evidence}


BUY = {
    "a bank buys": mail("Please quote 300 pcs LP-220 for our branches.", "RFQ", "Harbour Bank <procurement@harbour-bank.example>"),
    "a laboratory buys": mail("Price of 12 LP-900 pressure tanks for our test rigs? CIF Rotterdam.", "Price", "Lab <lab@waterlab.example>"),
    "a carrier buys": mail("We need 40 pcs LP-100 for our truck wash, send price and catalogue.", "pumps", "Haulage Bros Logistics <buy@haulagebros.example>"),
    "a name that only begins so": mail("Please tell us what you need.", "x", "Ana Bankole <ana@bankole-farms.example>"),
    "no service at all": mail("Please tell us when you ship.", "x", "Ana Lopez <ana@fincas-lopez.example>"),
    "a form": mail("Name: Ana\nEmail: ana@messe-labor.example\nMessage: 40 pcs LP-100 please", "Website inquiry", "Website <www@lakeside-pumps.example>"),
}  # fmt: skip


@pytest.mark.parametrize("message", BUY.values(), ids=BUY.keys())
def test_who_asks_a_price_is_a_buyer_whatever_the_name(message):
    assert service_house(case(message)) is None


OFFERS = {
    "a box maker": mail("您好,我们专做水泵彩盒、吹塑箱,已给二十多家工厂配套,免费打样,需要请联系我。", "彩盒 源头工厂", "龚 <gong_pack@163.com>"),
    "a supplier of cells": mail("I saw your pumps at the fair. We have 21700 cells from stock ready, price is 8% lower than in June. Do you buy cells or packs?", "cells", "Viv <viv@cells-house.example>"),
    "yarn": mail("We are pleased to offer our copper winding wire, USD 9.38/kg CNF Ningbo, MOQ one container. Please advise your monthly consumption.", "wire offer", "Imran <imran@wireworks.example>"),
}  # fmt: skip


@pytest.mark.parametrize("message", OFFERS.values(), ids=OFFERS.keys())
def test_offers_to_us_are_no_inquiries(message):
    assert judged(message).kind in ("solicitation", "junk")


def test_a_trader_of_our_own_country_who_wants_a_price_with_tax_is_a_buyer():
    text = "秘鲁老客户要求报价：\n1、LP-100 潜水泵 400台\n2、LP-220 300台\n要求：含税价，送到广州黄埔仓库，中性包装。请提供CE证书。\n采购部 李炜 广州恒岁贸易有限公司 020-8555 3071"
    verdict = judged(mail(text, "询价", "李炜 <liwei@hengsui-trade.example>"))
    assert (verdict.kind, verdict.reply_needed, verdict.suspected) == ("inquiry", True, False)


def test_somebody_who_plays_our_own_house_is_no_colleague():
    text = "我在外面开会不方便接电话，今天先转 86,000 元到这个账户，先不要跟别人讲。"
    boss = "施 <shi@lakeside-pumps.example>"
    assert judged(mail(text, "急", boss, Authentication_Results=failed("lakeside-pumps.example"))).suspected
    assert judged(mail("Lunch at one?", "lunch", boss, Authentication_Results=passed("lakeside-pumps.example"))).kind == "other"
    assert judged(mail("Lunch at one?", "lunch", boss)).kind == "other", "mail inside a house often bears no result at all"


OVERPAID = [
    "I will like to order 60 LP-100 for my farm. My shipper does not have the facility to charge cards, so charge additional $3,850 on my card and send it to the shipper by wire. Keep $250 for your stress. Which card types you accept?",
    "Quiero 40 LP-220. Por favor cargue 3.000 USD más a mi tarjeta de crédito y envíe ese importe a mi transportista, él no acepta tarjetas.",
]


@pytest.mark.parametrize("text", OVERPAID)
def test_money_to_be_passed_on_from_a_card(text):
    verdict = judged(mail(text, "Order", "Carl <carl.order@gmail.com>"))
    assert "S6" in ids(verdict)


@pytest.mark.parametrize(
    "text",
    [
        "Do you take credit cards for the samples of LP-220? We pay the courier ourselves.",
        "Our shipper in Ningbo collects 60 LP-100; the freight is on our account.",
        "Podemos pagar las 3 muestras de LP-220 con tarjeta; el transportista es DHL.",
    ],
)
def test_talk_of_cards_and_shippers_is_no_scam(text):
    assert not judged(mail(text, sender="Ana Lopez <ana@fincas-lopez.example>")).suspected


def test_ignorance_of_the_goods_in_french():
    text = "Donnez votre meilleur prix au kilogramme pour pompe. Nous voulons 3 échantillons de chacun de tous vos articles par DHL, documents par e-mail ne sont pas acceptés ici."
    verdict = judged(mail(text, "Cotation", "Ets T <ets.t@yahoo.com>"))
    assert "F2" in ids(verdict)
    assert verdict.suspected


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        (
            "Transportes Ibarra",
            "Buenas tardes, mañana pasamos a recoger 6 palets con destino Toulouse, matrícula 4471 KLM. Necesitamos el peso.",
        ),
        ("Transports Meunier", "Bonjour, nous passons demain matin enlever 8 palettes, plaque GH-221-KL. Merci de préparer le CMR."),
        ("Autotrasporti Galli", "Buongiorno, domani passiamo a ritirare 5 bancali, targa GX555LM. Mi mandi il CMR firmato."),
        ("Transportes Viana", "Boa tarde, amanhã passamos a recolher 4 paletes, matrícula 22-AB-33. Precisamos do packing list."),
    ],
)
def test_a_carrier_who_fetches_pallets_wants_no_offer(sender: str, text: str):
    verdict = judged(mail(text, "Pickup", f"{sender} <trafico@carrier-house.example>"))
    assert (verdict.kind, verdict.reply_needed) == ("other", False)


def test_a_haulier_that_buys_is_a_buyer():
    text = "Buenas tardes, somos una empresa de transportes y necesitamos 6 bombas LP-220 para lavar camiones. ¿Precio CIF Valencia?"
    assert judged(mail(text, "Bombas", "Transportes Ibarra <compras@ibarra-house.example>")).kind == "inquiry"
