"""Scams that hide behind words which pass for goods, and the honest mails that look like them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.judging import HANDBOOK, SELLER, ids, judged, mail
from triage.classify import classify
from triage.handbook.catalogue import Catalogue
from triage.handbook.signs_sender import _digits_for_letters
from triage.history import History, earlier_of
from triage.mail.text import read_words
from triage.terms import Earlier, Past, Verdict

EMPTY = replace(HANDBOOK, catalogue=Catalogue(()))
HUGE = mail(
    "ATTENTION DIRECTOR,\n\nTHE VARDAMAN UNION GROUP HAS CONFIRMED TO PURCHASE YOUR PRODUCTS IN LARGE QUANTITY, 20 X 40FT CONTAINER EVERY MONTH FOR TWO YEARS.\n"
    "PAYMENT 100% T/T IN ADVANCE BY OUR BANK. SEND PROFORMA INVOICE WITH COMPLETE BANK DETAILS AND BEST PRICE OF YOUR PRODUCT.",
    "CONFIRMED ORDER - 20 X 40FT MONTHLY",
    "VARDAMAN UNION <vardaman.purchase@gmail.com>",
)


@pytest.mark.parametrize("handbook", [HANDBOOK, EMPTY], ids=["our catalogue", "an empty catalogue"])
def test_a_confirmed_huge_order_is_a_scam_with_any_catalogue(handbook):
    verdict = classify(HUGE, Past(), handbook, None)
    assert "F1" in ids(verdict)
    assert (verdict.kind, verdict.suspected, verdict.answer_class) == ("fraud", True, "C")


SCAMS = {
    "samples of all, catalogue by courier": ("F2", mail("Send by DHL your printed catalogue, stamped price list and samples of ALL your marbles. Do not send by e-mail, our client accepts originals only.", "URGENT", "Kofi <kofi.ent@yahoo.com>")),
    "a tender for whatever we sell": ("F1", mail("The tender is open to all foreign suppliers for the supply of your products. I am a commission agent. You will need the vendor registration with the board. Contract worth USD 3,400,000.", "CAN YOU SUPPLY?", "Nel <nel.agent@gmail.com>")),
    "a famous firm from a free mailbox": ("F4", mail("Kindly quote your pumps in the attached list.\n\nRegards\nAlan Boyd\nPFIZER B.V.\nSupply Chain", "RFQ", "Manor House <manor.house77@gmail.com>")),
    "your products, and answers elsewhere": ("S2", mail("We are in the market for your products. Send your catalogue, our new project begins soon.", "INQUIRY", "Sales <buy@normalih.ga>", Reply_To="office.agra@aol.com")),
    "a fake reply with an odd document": ("O1", mail("Please confirm and quote as per attached, highlighted items in large quantity.", "RE: NEW ORDER 0554", "Chris <chris@adcob.example>", attachments=(("PO0554.doc", b"{\\rtf1\\ansi aaa}"), ("list.pdf.rar", b"Rar!\x1a\x07\x00aaaa")))),
    "an order behind a log-in": ("J3", mail("Die Bestellung liegt im Portal: https://acmebau.secure-files.example/b/26\nZum Öffnen melden Sie sich bitte mit Ihrer E-Mail-Adresse und Ihrem Passwort an.", "Bestellung 26", "Silke <s.t@acmebau.example>")),
    "costs asked from our own country": ("P2", mail("您好，请按料工费拆分报价：内胆、外壳、人工成本分别单价？你们合作的工厂是哪家？", "询价", "小吴 <wu@163.com>")),
}  # fmt: skip


@pytest.mark.parametrize(("sign", "message"), SCAMS.values(), ids=SCAMS.keys())
def test_it_is_held_back(sign, message):
    verdict = judged(message)
    assert sign in ids(verdict)
    assert verdict.suspected, (verdict.suspicion, verdict.signs)


HONEST = {
    "goods we do not sell, huge, specified": mail("We confirm our interest: 12 x 40ft containers monthly of ceramic tiles 60x60 cm, 9 mm, ISO 13006, grade A. Price FOB? Payment LC. Aldo Ruiz, Ruiz Ceramica, +56 2 2555 0188", sender="Aldo <aldo@ruizceramica.example>"),
    "an RFQ whose list is attached": mail("Dear Sales, our list is in the attached file, 14 lines of anchors, about 9 tons. Please quote FOB.\nMärt Saar\nTellingu OÜ\n+372 555 0188", "RFQ", "Märt Saar <mart@tellingu.example>", attachments=(("list.pdf", b"%PDF-1.4 aaa"),)),
    "a man whose name is a firm's": mail("Hello, price of 40 borehole pumps to Malta please. Leonardo Vinci, Vinci Garden, +356 555 0123", sender="Leonardo Vinci <leo.vinci@gmail.com>"),
    "a supplier of a famous firm": mail("We supply Ikea and Tesco in Poland. Please quote 900 pcs LP-900.\nOla Nowak, Dom Serwis, +48 22 555 01 18", sender="Ola <ola@domserwis.example>"),
    "a Gabonese buyer from Gabon": mail("Bonjour, envoyez votre catalogue svp.\nPaul Obame\nLibreville, Gabon\n+241 11 555 018", sender="Paul Obame <paul@obame-forages.ga>"),
    "a Mac's archive": mail("Drawings attached, please quote 40 pcs LP-100.", sender="Tim <tim@wells.example>", attachments=(("plan.pdf.zip", b"PK\x05\x06" + b"\0" * 18),)),
    "two offices of one group": mail("Please send your catalogue.\nEva Lind\nwww.nordpump.example", sender="Eva <eva@nordpump-service.example>"),
}  # fmt: skip


@pytest.mark.parametrize("message", HONEST.values(), ids=HONEST.keys())
def test_an_honest_buyer_is_not_suspected(message):
    verdict = judged(message)
    assert not verdict.suspected, (verdict.suspicion, verdict.signs)


# ---------------------------------------------------------------------------------------------- P1 where no row of the catalogue tells

FIRST = "svp votre meilleur prix de marbre beige Burdur poli 60x60 pour 1500 m2 et 3000 m2 CFR Oran. nous avons un chantier immobilier et il faut decider vite. quel est le prix sans calibrage"


def probe(text: str, other: str, handbook=EMPTY) -> Verdict:
    """The verdict on `other`, which came two days after `text` from another mailbox."""
    history = History(SELLER)
    one = mail(text, "prix", "y belhadj <y.belhadj31@yahoo.fr>")
    history.add(earlier_of(one, read_words(one), classify(one, history.past_of(one), handbook, None)))
    two = mail(other, "demande", "Oran Deco <orandeco@yahoo.com>", days=2)
    return classify(two, history.past_of(two), handbook, None)


def test_two_mailboxes_ask_one_price_with_an_empty_catalogue():
    verdict = probe(FIRST, FIRST.replace("svp", "Bonjour svp").replace("il faut", "on doit"))
    assert "P1" in ids(verdict)
    assert (verdict.kind, verdict.suspected, verdict.motive) == ("inquiry", True, "P1")


@pytest.mark.parametrize(
    "other",
    [
        "Bonjour, votre prix pour 400 m2 de travertin classique FOB? Merci, Karim",
        "Please send your catalogue and price list of all your products.",
        "prix marbre beige 60x60, 1500 m2, CFR Alger svp",
    ],
)
def test_another_mail_on_like_goods_is_no_probe(other):
    assert "P1" not in ids(probe(FIRST, other))


def test_two_beginners_with_the_same_empty_words_are_no_probe():
    text = "Good day, we are interested in your goods for our new market, send catalogue, company profile, terms and certificates for our review soon"
    assert "P1" not in ids(probe(text, text))


@pytest.mark.parametrize(
    ("mine", "theirs", "yes"),
    [("harb0ur", "harbour", True), ("1ncentives", "incentives", True), ("harbour", "harb0ur", False), ("harbor", "harbour", False), ("3m", "3m", False)],
)  # fmt: skip
def test_digits_for_letters_tell_the_imitator(mine, theirs, yes):
    assert _digits_for_letters(mine, theirs) is yes


def test_earlier_mails_need_no_country():
    assert Earlier("<1@x>", HUGE.date, "a@b.example", "s").timezone is None
