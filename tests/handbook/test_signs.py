"""Each sign with a mail that shows it, and at least as many genuine mails that must not be suspected."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.judging import failed, ids, judged, mail, passed
from triage.handbook.signs import suspicion_of
from triage.handbook.signs_sender import look_alike
from triage.handbook.wording import find, fold, phrase

SCAMS = [
    ("F1", mail("We confirm our order of 30 containers monthly of your goods. Pay 100% T/T today, send proforma with your bank account details.", "ORDER!!!", "Mr Bob <bob77@gmail.com>")),
    ("F1", mail("WE ARE READY WILLING AND ABLE BUYER MANDATE. 12,500 MT x 12 MONTHS WITH ROLLS AND EXTENSIONS. PAYMENT SBLC MT760 AFTER POP. SEND FCO, NCNDA/IMFPA SIGNED.", "LOI / ICPO", "Dr. Ray <ray.mandate@gmail.com>")),
    ("F2", mail("Quote price per kg of your pumps. Send 2 samples each of all your products and price list by DHL to our director.", "Quotation", "Jo <jo.imp@yahoo.com>")),
    ("F3", mail("You must come to our country to sign the contract of USD 9,000,000 before Friday. Every minute counts. Send date of your flight.", "Contract", "Dr Sam <dr.sam@gmail.com>")),
    ("F4", mail("We are a leading multinational group with more than 3,000 outlets in 40 countries. Volume USD 20,000,000. Pay the refundable registration fee of USD 700 to be activated.", "Vendor", "Global Group <gg.vendor@outlook.com>")),
    ("J2", mail("Kindly send invitation letters for five delegates with passport numbers to the embassy so that we visit your company.", "Visit", "Lam <lam@yahoo.com>")),
    ("J3", mail("Your mailbox storage is full. Verify your account within 24 hours.", "Notice", "Admin <it@mail-help.example>", html='<p>Your mailbox storage is full. Verify your account within 24 hours. <a href="http://198.51.100.7/login?u=sales@lakeside-pumps.example">https://mail.lakeside-pumps.example/keep</a></p>')),
    ("S3", mail("Send proforma for 40 LP-100 today, our new forwarder will collect. Do not use my old mobile.", "Proforma", "Paula Brandt <paula@northfield-irrigatlon.example>")),
    ("S4", mail("Our bank account has changed because of an audit, please transfer to the new account below. Do not call me, I am in a meeting.", "Re: payment", "Paula Brandt <paula@northfield-irrigation.example>", Authentication_Results=failed("northfield-irrigation.example"))),
    ("S5", mail("See our order.", "PO", attachments=(("order.pdf.exe", b"MZ\x90\x00" + b"\0" * 200),))),
    ("S6", mail("I am the widow of the late engineer Obi who deposited 8.5 million dollars. You keep 30% of the fund; strictly confidential.", "Dear friend", "Mrs O <mrs.o@gmail.com>", Reply_To="barrister@mail.ru")),
    ("P2", mail("Who is interested.", "Price", "Jack <jack@rival-pumps.example>")),
]  # fmt: skip


@pytest.mark.parametrize(("sign", "message"), SCAMS, ids=[row[0] for row in SCAMS])
def test_it_is_held_back(sign, message):
    verdict = judged(message)
    assert sign in ids(verdict)
    assert verdict.suspected
    assert not verdict.reply_needed
    assert all(one.spans for one in verdict.signs if one.rule == sign), "a sign shows the words that made it"


GENUINE = {
    "a distrusted country with specifics": mail("Dear Sir, we need 300 pcs of borehole pump LP-100 CIF Apapa, payment by irrevocable LC. Chidi Eze, Eze Water Ltd, 12 Marina, Lagos, +234 803 555 0101", sender="Chidi Eze <chidi@ezewater.example>"),
    "a huge order with full specification": mail("Tender for 12,000 pcs LP-100, 4 inch, 1.5 kW, 380 V, head 90 m, total budget USD 1,200,000. Please quote CIF Karachi.", sender="Adeel <adeel@punjab-water.example>"),
    "who pays for samples": mail("Please send 2 samples of LP-220, we pay the samples and freight, our DHL account no 963 555 012.", sender="Rosa <rosa@aguaclara.example>"),
    "a free mailbox, but specific": mail("Hello, price for 60 pcs solar surface pump to Mombasa? Peter, Peter Hardware, +254 722 555 018", sender="Peter <peter.hardware@gmail.com>"),
    "a shared drawing": mail("Drawings of the well field: https://wetransfer.com/downloads/ab12 - please quote 40 pcs LP-100.", sender="Ing. Meier <meier@brunnenbau-meier.example>"),
    "real urgency": mail("URGENT! Our pump broke, need 3 pcs LP-100 by air this week, price please. Tom, Ranch Supply, +1 406 555 0117", sender="Tom <tom@ranchsupply.example>"),
    "a customer who visits": mail("We will be in Shanghai on 5 May and would like to visit your factory. No need of an invitation letter. Paula", sender="Paula Brandt <paula@northfield-irrigation.example>", Authentication_Results=passed("northfield-irrigation.example")),
    "a formal RFQ": mail("RFQ 26-118. Please quote 400 pcs LP-900, packing, lead time, CE, FOB. Offers until 20 March. Purchasing Dept., Hydro Montage GmbH, Linz, +43 732 555 016", sender="Einkauf <einkauf@hydromontage.example>"),
    "a short question": mail("price of solar pump? 20 pcs to Lima", "price", "Luz <luz.rios@hotmail.com>"),
    "a Russian buyer": mail("Здравствуйте! Нужна цена на насос LP-100, 200 шт, CIF Новороссийск. ООО Водолей, Ростов, +7 863 555 01 12", "Запрос", "Игорь <igor@vodoley-test.example>"),
    "a vague beginner": mail("Hi, I want to import your products in large quantity for my shop. Please send catalogue and price list.", sender="Sam <sam.shop9@gmail.com>"),
    "a commodity buyer's LOI": mail("Please find our LOI for 200 pcs LP-100 monthly, CIF Lagos. Our bank can open an SBLC or LC at sight. Ngozi Obi, Obi Agro Ltd, 4 Broad St, Lagos, +234 802 555 0199", "LOI", "Ngozi Obi <ngozi@obiagro.example>"),
    "permit costs on the buyer's side": mail("Please quote 60 pcs LP-220 CIF Mombasa; we pay the import permit and the pre-arrival levy ourselves. Jane, Mwangaza Hardware, +254 722 555 017", sender="Jane <jane@mwangaza.example>"),
    "a sister company's address": mail("Please quote 100 pcs LP-900. Answers to our group office.", sender="Eva <eva@aqua-nord.example>", Reply_To="office@aqua-group.example"),
}  # fmt: skip


@pytest.mark.parametrize("message", GENUINE.values(), ids=GENUINE.keys())
def test_a_genuine_buyer_is_never_suspected(message):
    verdict = judged(message)
    assert not verdict.suspected, verdict.signs
    assert verdict.reply_needed


def test_free_samples_only_rank():
    verdict = judged(mail("Hello, can you send me 1 free sample of LP-220? I cannot pay shipping.", "sample", "Vic <vic@gmail.com>"))
    assert "J1" in ids(verdict)
    assert not verdict.suspected
    assert verdict.answer_class == "D"


@pytest.mark.parametrize(
    ("text", "free"),
    [
        ("Könnt ihr uns kostenlos eine Pumpe als Muster schicken? Wir testen gerne.", True),
        ("Pouvez-vous m'offrir gratuitement une pompe pour tester ?", True),
        ("Czy mogę dostać za darmo jedną pompę do testów?", True),
        ("Ich teste gern Neues: schickt mir bitte eine Pumpe, ich schreibe dann eine ehrliche Bewertung.", True),
        ("Send me one pump and I will write an honest review of it.", True),
        ("Please quote 60 pumps; your product has honest reviews.", False),
        ("Wir testen die Pumpe gern; das Muster bezahlen wir.", False),
        ("La livraison est-elle gratuite pour 60 pompes ?", False),
    ],
)
def test_to_be_tried_out_for_nothing(text: str, free: bool):
    assert ("J1" in ids(judged(mail(text, "Test", "Vic <vic@gmail.com>")))) is free


def test_the_textbook_letter_is_weak():
    letter = "Dear Sir, we have the pleasure to introduce ourselves. We have obtained your esteemed name. We are desirous of a long term and mutually beneficial relationship. Assuring you of our best attention."
    verdict = judged(mail(letter, sender="Office <office@ceylon-agency.example>"))
    assert "F5" in ids(verdict)
    assert not verdict.suspected


def test_a_restricted_country_lowers_the_class_only():
    verdict = judged(mail("Need 50 pcs LP-100. Kim, Pyongyang, North Korea, tel +850 2 555 0101", sender="Kim <kim@trade-kp.example>"))
    assert not verdict.suspected


def test_two_mailboxes_ask_one_price():
    first = mail(
        "Price of solar surface pump 2 inch, 100 pcs and 300 pcs, FOB. We have a project in Alexandria, Egypt.\nMona\n+20 100 555 7711",
        "pump",
        "Mona <mona1@gmail.com>",
    )
    second = mail(
        "I want your last price for solar surface pump, 300 pcs, FOB Ningbo. Competitor gives 120 usd.\nAli, Alexandria, Egypt\nmob +20 100 555 7711",
        "price",
        "Ali <ali2@yahoo.com>",
        days=6,
    )
    assert "P1" not in ids(judged(first))
    verdict = judged(first, second)
    assert "P1" in ids(verdict)
    assert verdict.suspected
    assert verdict.kind == "inquiry"


def test_two_honest_buyers_of_one_country_are_no_probe():
    first = mail(
        "Quote 100 pcs solar surface pump. Mona, Nile Farms, Cairo, Egypt, +20 100 555 7711", "pump", "Mona <mona@nilefarms.example>"
    )
    second = mail(
        "We drill wells near Luxor and would take 40 of the LP-220 for a school programme. Hany, Egypt, +20 122 555 0034",
        "LP-220",
        "Hany <hany@luxor-wells.example>",
        days=3,
    )
    assert not judged(first, second).suspected


def test_a_locked_archive_with_its_password_told():
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("drawing.pdf.scr", b"x")
    assert "S5" in ids(judged(mail("Drawings attached. Password: 1234", attachments=(("drawings.zip", held.getvalue()),))))


def test_an_ordinary_archive_is_harmless():
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("drawing.dwg", b"x")
    assert "S5" not in ids(judged(mail("Drawings attached, please quote 20 pcs LP-100.", attachments=(("drawings.zip", held.getvalue()),))))


@pytest.mark.parametrize(
    ("domain", "known", "alike"),
    [
        ("northfield-irrigatlon.example", "northfield-irrigation.example", True),  # l for i
        ("rnillhouse.example", "millhouse.example", True),  # rn for m
        ("acme-valves-payments.example", "acme-valves.example", True),  # added words
        ("northfield-irrigation.example", "northfield-irrigation.example", False),
        ("southfield-tractors.example", "northfield-irrigation.example", False),
        ("abc.example", "abd.example", False),  # too short to tell
    ],
)
def test_look_alikes(domain, known, alike):
    assert (look_alike(domain, known) > 0.5) is alike


@pytest.mark.parametrize(
    ("written", "text", "found"),
    [
        ("free sample*", "Please send a FREE\n  samples", "FREE\n  samples"),
        ("free sample*", "fr\u200bee sample", "fr\u200bee sample"),
        ("free sample*", "free sаmple", "free sаmple"),  # a Cyrillic a inside a Latin word
        ("(hereby)? confirm* ~ order", "we confirm to you the order", "confirm to you the order"),
        ("(hereby)? confirm* ~ order", "we confirm it. Another order", None),
        ("样品 ~ 免费", "样品能免费吗", "样品能免费"),
        ("cost", "costume", None),
    ],
)
def test_phrases(written, text, found):
    spans = find(fold(text, "body"), phrase(written))
    assert [span.text for span in spans] == ([] if found is None else [found])
    assert all(text[span.start : span.end] == span.text for span in spans)


@pytest.mark.hostile
@given(st.text(max_size=400))
@settings(max_examples=60, deadline=None)
def test_any_text_is_folded_with_true_places(text):
    folded = fold(text, "body")
    for place in range(len(folded.text)):
        span = folded.span(place, place + 1)
        assert text[span.start : span.end] == span.text


def test_suspicion_grows_with_weight_and_is_never_clamped():
    values = [suspicion_of(weight / 2) for weight in range(-8, 20)]
    assert values == sorted(values)
    assert 0 < values[0] < values[-1] < 1
    assert suspicion_of(3.0) == pytest.approx(0.9, abs=0.001)


@pytest.mark.parametrize(
    ("text", "lots"),
    [
        ("Wij kopen restpartijen en overproductie op, alles contant. Stuur een lijst.", True),
        ("Wir kaufen laufend Posten aller Art und Überproduktion. Bitte Liste.", True),
        ("Acquistiamo giacenze e seconda scelta, mandateci la lista.", True),
        ("Kupujemy nadwyżki i zalegające towary, proszę o listę.", True),
        ("Defolu ve parti mal alıyoruz, liste gönderin.", True),
        ("余剰在庫の買取をしております。リストをお送りください。", True),
        ("Thu mua hàng tồn kho, gửi danh sách giúp.", True),
        ("Wij kopen 300 stuks LP-100, in twee partijen. Prijs?", False),
        ("Wir kaufen 300 LP-100 für unser Lager, Preis?", False),
        ("Kupujemo 300 kom LP-100 za zalihe, cijena?", False),
        ("300 LP-100 alıyoruz, stok var mı?", False),
        ("Soy representante, no compro ni mantengo stock. ¿Catálogo de LP-100?", False),
        ("LP-100 300台、在庫はありますか。", False),
    ],
)
def test_buyers_of_what_is_left_over(text: str, lots: bool):
    assert ("J4" in ids(judged(mail(text, "Request", "Jo <jo@posten-jo.example>")))) is lots


def test_free_samples_in_one_word():
    assert "J1" in ids(
        judged(
            mail(
                "Hallo, ich sammle so etwas, ein oder zwei Gratismuster bitte. Porto kann ich nicht übernehmen.",
                "Muster",
                "Vic <vic@gmail.com>",
            )
        )
    )
    assert "J1" not in ids(
        judged(mail("Bitte ein Muster der LP-100, Porto übernehmen wir. Danach 300 Stück.", "Muster", "Vic <vic@gmail.com>"))
    )


def test_a_fee_before_an_evaluation():
    told = "Your company was pre-approved. Please send USD 640 evaluation fee by Western Union or USDT to our lab partner before Monday, then we order bags."
    assert "S6" in ids(judged(mail(told, "Approved vendor", "Desk <desk@grs-vendors.example>")))
    assert "S6" not in ids(
        judged(
            mail(
                "We will send USD 40 for the sample fee by Western Union, please confirm your name. LP-100.",
                "Sample",
                "Ana <ana@fincas-lopez.example>",
            )
        )
    )
