"""Kinds that were taken for inquiries, and what must stay one."""

from __future__ import annotations

import random

import pytest

from tests.judging import HANDBOOK, judged, mail
from triage.classify import classify
from triage.mail.message import parse
from triage.terms import Past

NOISE = random.Random(7).randbytes(3000)
PROGRAM = b"\x7fELF\x02\x01\x01\x03" + bytes(range(256)) * 12


@pytest.mark.parametrize("raw", [b"", b"\n\n", NOISE, PROGRAM, b"\x00" * 500], ids=["empty", "blank", "noise", "program", "zeros"])
def test_what_is_no_mail_is_said_to_be_none(raw):
    verdict = classify(parse(raw), Past(), HANDBOOK, None)
    assert (verdict.kind, verdict.reply_needed, verdict.suspected, verdict.level, verdict.signs) == ("other", False, False, None, ())
    assert verdict.confidence < 0.5
    assert str(verdict.evidence[0].says) == "This is no readable mail."
    assert sum(share for _, share in verdict.probabilities) == pytest.approx(1)


@pytest.mark.parametrize("raw", [b"Please quote 60 pcs LP-100 FOB, Ana", b"From: ana@x.example\n\n", "询价：潜水泵 300 台".encode()])
def test_readable_words_are_judged_even_without_headers(raw):
    assert all(str(one.says) != "This is no readable mail." for one in classify(parse(raw), Past(), HANDBOOK, None).evidence)


SELLING = {
    "a box maker": mail("我们是专业做彩盒的厂家，日产8万个，潜水泵盒都有现成刀模，免刀模费。350克白卡盒 1万个起 0.38元/个，含税送到宁波仓。", "厂家直供", "朱 <zhu@163.com>"),
    "a certifier": mail("Компания оформляет декларации и сертификаты ЕАС на насосы. Для китайских поставщиков скидка 15% до конца апреля. Прайс вышлем в ответ.", "Сертификация", "Ирина <cert@mail.ru>"),
    "stands at a fair": mail("Ekim ayındaki fuarda son 12 stand kaldı. Erken kayıt m² fiyatı: 145 EUR. Yer ayırtmak için yanıtlayın.", "Pompa Fuarı", "Fuar <stand@pompa-fuari.example>"),
    "blocks for sale": mail("Ocaklarımızda satışa hazır 600 ton blok var. Fabrikanıza nakliye dahil 165 USD/ton'dan başlayan fiyatlarımız mevcut.", "Blok satışı", "Ümit <umit@ocak.example>"),
}  # fmt: skip


@pytest.mark.parametrize("message", SELLING.values(), ids=SELLING.keys())
def test_who_sells_to_us_is_no_buyer(message):
    verdict = judged(message)
    assert (verdict.kind, verdict.reply_needed) == ("solicitation", False)
    assert "J4" in {one.rule for one in verdict.signs}


def test_a_webinar_newsletter_is_no_sample_seeker():
    verdict = judged(
        mail(
            'Free webinar: "10x your pump inquiries with AI". Seats are limited, register now. All get the e-book for free.',
            "Last seats",
            "Academy <hello@grow.example>",
            List_Unsubscribe="<https://grow.example/stop>",
            Precedence="bulk",
        )
    )
    assert verdict.kind in ("junk", "solicitation")
    assert not verdict.reply_needed


def test_a_campaign_in_another_language_is_advertising():
    message = mail("HAZİRAN KAMPANYASI\n- Matkap: 3 al 2 öde\n- %25 indirim\nListeden çıkmak için", "Kampanya", "Takım <k@takim.example>", List_Unsubscribe="<https://takim.example/c>", Precedence="bulk")  # fmt: skip
    assert judged(message).kind == "junk"


def test_a_banks_advice_in_another_language_is_business():
    assert (
        judged(mail("YP hesabınıza 41.286,00 USD havale alacak kaydedilmiştir.", "Gelen döviz havalesi", "Banka <b@banka.example>")).kind
        == "other"
    )


@pytest.mark.parametrize(
    ("text", "subject"),
    [("", "fiyat"), ("iPhone'umdan gönderildi", "fiyat"), ("We offer USD 80 for 60 pcs of LP-100, FOB. Best price?", "LP-100")],
)
def test_a_stranger_is_no_reply(text, subject):
    assert judged(mail(text, subject, "x <kaya@hotmail.com>")).kind == "inquiry"


@pytest.mark.parametrize(
    "text", ["por favor retirem o meu endereço da vossa lista e não enviem mais e-mails", "nehmen Sie mich bitte aus dem Verteiler"]
)
def test_never_again_in_other_languages(text):
    ours = "<n1@lakeside-pumps.example>"
    verdict = judged(mail(text, "Re: news", References=ours, In_Reply_To=ours))
    assert (verdict.level, verdict.answer_class, verdict.reply_needed) == (4, "C", False)


MOTIVES = [
    ("Antes del pedido quisiéramos comprar 2 unidades de la bomba LP-100 como muestra.", "M1"),
    ("Before we order 300 pcs LP-100 from you we want to buy two.", "M1"),
    ("Before that I bought from Turkey. Price of 300 pcs LP-100?", "M2b"),
    ("So far our pumps come from Italy; 300 pcs LP-100, price CIF Tunis?", "M2b"),
    ("I buy now from a man in Douala but he mix old stock. 40 pcs LP-100 please.", "M2a"),
    ("Şu an çalıştığımız firma hep gecikiyor, 40 adet LP-100 fiyatı?", "M2a"),
    ("We work with two makers of pumps and look for a third, 40 pcs LP-100.", "M2a"),
    ("Por ahora solo estamos conociendo proveedores. Precio de LP-100?", "M2c"),
    ("My regular wholesaler dropped the line. Do you sell 40 pcs LP-100?", "M2a"),
    ("Hoje usamos bombas de um só fabricante e queremos uma alternativa: 300 pcs LP-100.", "M2a"),
    ("WE ARE GENERAL TRADER DOING TYRES, RICE, FROZEN CHICKEN, USED CARS. SEND ALL ITEM WITH PRICE.", "M2e"),
]


@pytest.mark.parametrize(("text", "motive"), MOTIVES)
def test_motives(text, motive):
    assert judged(mail(text)).motive == motive
