"""Who names the number of our offer answers us; who asks for an offer, or names a number of his own, inquires."""

from __future__ import annotations

import pytest

from tests.judging import judged, mail

ANSWERS = [
    "Referring to your offer LW-2604-18: 12% less and we order the 60 LP-220. Is LC at 60 days accepted?",
    "REF YOUR QUOTATION NO. 4471/26 DTD 11.05.2026. RATES ARE HIGH, GIVE 5% ON LP-100.",
    "Conforme a su cotización LW-260418 aprobamos la bomba LP-220. ¿Cuántas por caja?",
    "Suite à votre devis n° 2604-18, pouvez-vous refaire le prix pour 80 LP-100 ?",
    "Ihr Angebot Nr. 2604-0018 vom 3.3.: bitte mit 80 LP-100 neu rechnen.",
    "По вашему КП № 2604-18: насос LP-220 подходит, пересчитайте на 80 штук.",
    "2604-18 nolu teklifinize göre 60 LP-220 için devam edin lütfen.",
    "贵司报价单号 LW260418 已看，LP-220 改 80 台请重新报。",
    "Per your proforma PI/26/0418 please go ahead, swift follows tomorrow.",
    "Con riferimento alla vostra offerta LW-2604-18, va bene il prezzo dell'LP-220; quanti per pallet?",
    "Zgodnie z państwa ofertą LW-2604-18 prosimy o 80 LP-100.",
]  # fmt: skip


@pytest.mark.parametrize("text", ANSWERS)
def test_a_number_of_our_offer_makes_a_reply(text):
    verdict = judged(mail(text, "LP-220"))
    assert (verdict.kind, verdict.reply_needed) == ("reply", True)


INQUIRIES = [
    "Please send your offer LP-2205 CIF Tema, 40 pcs.",
    "Please give us your quotation for 5000 LP-100.",
    "Send us your best offer 4000 pcs LP-100 FOB.",
    "Our RFQ-2604-18: please quote 60 LP-220 by Friday.",
    "We found your offer on Alibaba, 1200 USD for LP-220? We need 40.",
    "Your quotation USD 1400 in the catalogue for LP-220, 60 pcs?",
    "请给贵司报价单，LP-220 2000 台。",
    "We need your proforma no later than 2026-05-12 for 60 LP-100.",
    "Envíe su cotización para 4000 LP-100 CIF Callao.",
]  # fmt: skip


@pytest.mark.parametrize("text", INQUIRIES)
def test_an_offer_asked_for_has_no_number_of_ours(text):
    assert judged(mail(text, "LP-220")).kind == "inquiry"


def test_a_number_in_the_subject_is_enough():
    assert judged(mail("The frame is fine. How many in a carton, then?", "Your quotation LW-260418")).kind == "reply"


def test_an_inspector_who_names_our_proforma_is_no_buyer():
    text = "We have been appointed by the buyer for the inspection of the pumps under your proforma LW-260418. Kindly confirm access on 3 June."
    assert judged(mail(text, "Inspection", "Baltic Inspection <ops@baltic-inspection.example>")).kind == "other"
