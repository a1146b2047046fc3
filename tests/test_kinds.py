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


# The last of each two is the hard one: nearly the same words beside an order.
FURTHER = [
    ("Unsere bisherige Gießerei hat Insolvenz angemeldet, daher die Frage: 40 Stück LP-100, Lieferzeit?", "M2a"),
    ("40 Stück LP-100 an unseren Großhändler in Kassel, bitte mit Lieferzeit und Preis.", "M1"),
    ("Dotychczasowy producent nie wyrabia się z dostawami. LP-100, 60 szt. miesięcznie, cena?", "M2a"),
    ("Faktura na naszego dostawcę usług, towar do Gdyni: LP-100, 60 szt.", "M1"),
    ("今の仕入先が年内で廃業となります。LP-100を月40台、価格をお願いします。", "M2a"),
    ("LP-100を40台、仕入価格とお支払条件をお知らせください。", "M1"),
    ("Наш завод сорвал две поставки подряд. Нужны LP-100, 50 шт.", "M2a"),
    ("기존 거래처가 생산을 중단하여 문의드립니다. LP-100 50대 단가 부탁드립니다.", "M2a"),
    ("Doteď jsme čerpadla brali z Itálie, od vás poprvé. LP-100, 40 ks?", "M2b"),
    ("Čerpadla LP-100 vezeme naším autem přes Itálii, 40 ks, cena?", "M1"),
    ("Hasta ahora nuestras bombas venían de Italia. Precio de 40 LP-100?", "M2b"),
    ("Bisher kamen unsere Pumpen immer aus Polen. 40 LP-100, Preis?", "M2b"),
    ("Orders begin only when the grant is approved; nothing will be bought before autumn. What does LP-100 cost, roughly?", "M2c"),
    ("What is the price range of LP-100 for 300 pcs CIF Mombasa?", "M1"),
    ("Quest'anno siamo già coperti, per ora raccogliamo prezzi: LP-100?", "M2c"),
    ("Bu yıl alım yok, önümüzdeki yıl bütçesi için LP-100 tahmini fiyatı nedir?", "M2c"),
    ("Wir suchen einen Hersteller, der LP-100 unter unserer Eigenmarke baut, 800 Stück.", "M2d"),
    ("LP-100, 800 Stück, neutraler Karton, Etikett wie bei Ihnen üblich.", "M1"),
    ("Chcemy sprzedawać pompę pod własną marką, LP-100, 900 szt.", "M2d"),
    ("私どもの自社ブランドで販売するポンプの受託製造先を探しています。LP-100、800台。", "M2d"),
    ("Prendo un po' di tutto: ombrelli, pentole, torce, coperte, giocattoli. Mandate foto e prezzi.", "M2e"),
    ("Do wzięcia wszystko co schodzi: parasole, garnki, latarki, koce. Proszę zdjęcia i ceny.", "M2e"),
    ("Kunnen jullie gratis een paar dingen opsturen om uit te proberen?", "J1"),
    ("Wir suchen einen Betrieb, der Gartenzwerge unter unserer Eigenmarke brennt.", "M2d"),
    ("Ich möchte mit etwas Eigenem anfangen, bitte den ganzen Katalog und die Preisliste.", "M3"),
    ("Posílejte na náš sklad 40 ks LP-100, doprava zdarma nad paletu?", "M1"),
]


@pytest.mark.parametrize(("text", "motive"), FURTHER)
def test_motives_in_many_languages(text, motive):
    assert judged(mail(text)).motive == motive


@pytest.mark.parametrize(
    "text",
    [
        "Hello again, did you look at our offer? We need only 2 days to get 10000 visitors to your website. Price for 5000 backlinks is $200.",
        "We need your decision. Stand 20 sqm USD 250 per sqm. How much space do you need? Please let us know the price. 3000 pcs of flyers.",
    ],
)
def test_a_reference_to_our_domain_alone_makes_no_sellers_mail_a_buyers(text):
    forged = mail(text, "Re: offer", "Kate <kate@seo-top.example>", References="<whatever@lakeside-pumps.example>")
    assert judged(forged).kind != "reply"
