"""A competitor at home asks part by part what our goods cost (P2); buyers ask some of it, too."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from tests.judging import ids, judged, mail
from triage.mail.message import parse
from triage.mail.values import Mail


def at(zone: str, text: str, sender: str) -> Mail:
    """A mail whose clock keeps `zone`; ours is +0800."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, "sales@lakeside-pumps.example", "price"
    message["Date"] = f"Tue, 03 Mar 2026 12:00:00 {zone}"
    message["Message-ID"] = "<q1@mail.example>"
    message.set_content(text)
    return parse(message.as_bytes())


NOBODY = "Lee <lee.buys9@outlook.com>"
PROBES = [
    "I am buyer. Detail price of LP-100: price of motor, bearing brand cost, casing casting cost and labour. Which casting supplier do you use for 900 sets? Send BOM.",
    "Please quote LP-100 with price of each part: stator, rotor, shaft, seal, and labour. Who supplies your castings? Send the bill of materials and exploded drawing.",
    "Pls give price of LP-900, split in material, welding, painting, packing. Which steel mill do you use?",
    "Precio de LP-100 por componente y la mano de obra aparte, lista de materiales. ¿Qué fundición utilizan?",
    "tell me the EXW rate of LP-100 with and without packing, which steel you use, who is doing your casting and box maker name. Share the costing sheet, party want to see.",
    "I am buyer. Price of LP-100, your labour per dozen, who are your customers in Europe, and what margin do you put? I have also a workshop here.",
    "Preis je Bauteil für LP-100, Stückliste, und welche Gießerei verwenden Sie?",
    "我要 LP-100 的价格，请分开报：电机、铸件、人工。铸件是哪家供应的？BOM表也发一份。",
    "Price of LP-100 please, and price of the raw material at your gate, casting yield in %, labour cost per shift, capacity of the furnace and its brand.",
    "Precio EXW de LP-100, precio de la materia prima puesta en planta, rendimiento de fundición y mecanizado en %, costo de mano de obra por turno y marca del horno.",
    "Cena LP-100 a LP-220 při plném vytížení linky, receptura směsi těsnění a kolik stojí u vás kg směsi?",
    "Prezzo di LP-100, prezzo della materia prima franco stabilimento e resa della fusione in %. Chi vi fornisce i cartoni?",
]


@pytest.mark.parametrize("text", PROBES)
def test_a_nobody_by_our_clock_who_asks_part_by_part_is_a_probe(text):
    verdict = judged(at("+0800", text, NOBODY))
    assert "P2" in ids(verdict)
    assert (verdict.kind, verdict.suspected, verdict.reply_needed) == ("inquiry", True, False)


BUYERS = [
    ("+0100", "Price of 60 LP-220 to Aarhus? What is the yield of the well per hour that it needs, and which marque of motor is inside? Bo", "Bo <bo.farm@gmail.com>"),
    ("+0800", "Precio de LP-100, 60 piezas, y la capacidad del tanque LP-900? Somos de Manila. Ana", "Ana <ana.mnl@gmail.com>"),
    ("+0100", PROBES[0], NOBODY),
    ("+0800", "Price for LP-100 and separately for motor, seal and impeller as spare parts, 200 sets each, to Manila? Jun Reyes, Reyes Water Inc, +63 2 8555 0110", "Jun <jun@reyeswater.example>"),
    ("+0800", "Price for LP-220, 60 pcs, and cost of spare parts? We are in Perth, Australia. Bob", "Bob <bob.farm@gmail.com>"),
    ("+0800", "Please advise the price breakdown: goods, packing, freight to Kuala Lumpur for 80 LP-900. Lim", "Lim <lim.kl@gmail.com>"),
    ("+0800", "We need 40 LP-100 for a tender in Singapore; which bearing brand is inside? Tan, +65 6555 0110", "Tan <tan.wl@gmail.com>"),
    ("+0800", "Price of 60 LP-100? Please send the bill of materials for the customs in Cebu.", "Joy <joy.cebu@gmail.com>"),
    ("+0800", "Hi, which factory do you ship from and who makes the delivery to us? Price of LP-100 please. Maria", "Maria <maria.cruz88@gmail.com>"),
    ("+0800", "Please quote 300 LP-100 and the prices for each part as spares: motor, seal. Also send exploded drawing and bom for our service team in Cebu. Maria", "Maria <maria.cruz88@gmail.com>"),
    ("+0800", "For our CE file we need the exploded drawing and the bill of materials with the LP-100. Price of it? Lim", "Lim <lim.kl@gmail.com>"),
    ("+0800", "Price of LP-900 please, and the price of each part for after-sales service, with spare parts list. Jun", "Jun <jun.w2@gmail.com>"),
    ("+0800", "您好，我司是广州的工程公司，要采购 LP-100 200 台用于本地项目，请报含税价，并附物料清单。广州清源工程有限公司 张工 020-5550 1100", "张工 <zhang@qingyuan-eng.example>"),
    ("+0800", "我们是深圳的维修公司，请报 LP-100 及备件的价格：每个部件分开报。张工 13800138000", "张工 <zhang.gz@qq.com>"),
]  # fmt: skip


@pytest.mark.parametrize(("zone", "text", "sender"), BUYERS)
def test_a_buyer_abroad_may_ask_for_parts(zone, text, sender):
    verdict = judged(at(zone, text, sender))
    assert "P2" not in ids(verdict)
    assert verdict.reply_needed


@pytest.mark.parametrize("text", ["Please send the bill of materials for LP-100, our customs want it. 60 pcs CIF Mersin.", "Send price and BOM of the spare kit for 20 LP-220. Which seal brand do you use? CIF Lagos."])  # fmt: skip
def test_the_list_of_materials_alone_is_no_sign(text):
    assert not ids(judged(mail(text)))


def test_a_good_day_in_portuguese_is_no_list_of_materials():
    assert "P2" not in ids(
        judged(at("+0800", "Bom dia, segue a minuta do B/L para conferência. Bom trabalho! Lia", "Lia <lia@outlook.com>"))
    )


# Our country, our raw material, our wages: what only a competitor wants to know.
AT_HOME = [
    "Hi, price list for LP-100? What do you pay for the copper per kg, your yield per ton of castings, and labour cost per pump? What does the audit cost? At what price do you export to Kenya? Sam, Ningbo, China",
    "您好，LP-100 什么价？铜线进价多少，成品率多少，工人工资一天多少？你们出口什么价？宁波 小周",
    "Tarif LP-100 ? Le fil de cuivre, combien payez-vous le kilo, et quel est votre rendement par four ? Le certificateur, combien il vous coûte ? Li, Ningbo, Chine",
    "Hola, precio de LP-100. ¿Cuánto pagan por el kilo de cobre, su rendimiento por tonelada y a qué precio exportan a Chile? Zhao, Ningbo, China",
    "Wie hoch ist Ihre Ausbeute, der Einkaufspreis von Kupfer und die Lohnkosten je Pumpe LP-100? Wang, Ningbo, China",
    "LP-100 fiyatı? Bakırın kilosunu kaça alıyorsunuz, randımanınız yüzde kaç, yurtdışına kaça ihraç ediyorsunuz? Li, Ningbo, China",
]


@pytest.mark.parametrize("text", AT_HOME)
def test_what_we_pay_ourselves_is_asked_by_a_competitor(text):
    verdict = judged(at("+0800", text, "Li <li.buys88@outlook.com>"))
    assert "P2" in ids(verdict)
    assert (verdict.kind, verdict.suspected) == ("inquiry", True)


ABROAD = [
    "Price of LP-100? What price do you export to Kenya, 200 pcs CIF Mombasa? Jane, Nairobi, +254 20 555 0110",
    "How much does it cost to ship 60 LP-220 to Lima? What do we pay for the cartons? Luis, Riegos Sur, Peru",
    "¿Cuánto cuesta el LP-220 y qué rendimiento tiene la bomba por hora? 40 piezas para Quito, Ecuador. Rosa",
    "Bonjour, quel est le débit et le rendement de la LP-100 ? 60 pièces pour Abidjan, Côte d'Ivoire. Combien ça coûte ?",
]


@pytest.mark.parametrize("text", ABROAD)
def test_a_pumps_yield_and_the_buyers_own_costs_are_no_probe(text):
    assert "P2" not in ids(judged(at("+0000", text, "Jane <jane@rift-pumps.example>")))
