"""Level, class and motive of plain cases (gold conventions 6 to 9, 13, 14)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.judging import SELLER, failed, judged, mail, passed
from triage.classify import classify
from triage.handbook.catalogue import parse_catalogue
from triage.handbook.grade import street_address
from triage.handbook.knowledge import Handbook
from triage.terms import Past

FULL = (
    "Ana Lopez\nPurchasing Manager\nFincas Lopez S.L.\nCalle Mayor 4, 41001 Sevilla, Spain\nTel: +34 954 555 011\nwww.fincas-lopez.example"
)
CASES = [
    ("product, quantity, full contact", mail(f"Please quote 200 pcs LP-100, CIF Valencia, with packing and lead time.\n\nBest regards,\n{FULL}"), 3, "A", "M1"),
    ("no product, whole catalogue", mail("Please send your catalogue and price list of all your products.", sender="Jim <jim.x@gmail.com>"), 4, "B", "M3"),
    ("free sample of a named product", mail("Can I get one free sample of LP-220? No budget for freight.", sender="Ina <ina@gmail.com>"), 3, "D", "J1"),
    ("market study for later", mail("We are planning for next year. Rough price of LP-100 for 150 pcs? No rush.\nJohn, +254 722 555 018", sender="John <john.k@gmail.com>"), 3, "B", "M2c"),
    ("a second source", mail(f"We look for a second supplier of borehole pumps, 300 pcs LP-100 a year, price FOB?\n\nBest regards,\n{FULL}"), 3, "A", "M2a"),
    ("own brand", mail(f"We need 500 pcs LP-900 under our own brand (OEM).\n\nBest regards,\n{FULL}"), 3, "A", "M2d"),
    ("one piece for the own garden", mail("how much is 1 piece solar surface pump for my garden", sender="Gus <gus.h@gmail.com>"), 3, "B", "M1"),
    ("an agent of families of goods", mail(f"I would like to represent your range of pumps, pipes and fittings in Spain as your exclusive agent, on commission.\n\nBest regards,\n{FULL}"), None, "B", None),
    ("an agent of one product", mail(f"I would like to be your exclusive agent in Spain for LP-100. What is the price for 300 pcs a year, FOB?\n\nBest regards,\n{FULL}"), 3, "A", None),
    ("a known customer", mail("Hello, please quote 80 pcs LP-220.", sender="Paula Brandt <paula@northfield-irrigation.example>", Authentication_Results=passed("northfield-irrigation.example")), 1, "A", "M1"),
]  # fmt: skip


@pytest.mark.parametrize(("message", "level", "letter", "motive"), [row[1:] for row in CASES], ids=[row[0] for row in CASES])
def test_first_messages(message, level, letter, motive):
    verdict = judged(message)
    assert (verdict.kind, verdict.answer_class) == ("inquiry", letter)
    assert level in (verdict.level, None)
    assert motive in (verdict.motive, None)


def test_level_1_is_not_given_to_a_forged_sender():
    forged = mail(
        "Please quote 80 pcs LP-220.",
        sender="Paula Brandt <paula@northfield-irrigation.example>",
        Authentication_Results=failed("northfield-irrigation.example"),
    )
    assert judged(forged).level != 1


def test_complete_details_make_a_candidate_for_level_2():
    assert judged(CASES[0][1]).level2_candidate


@pytest.mark.parametrize(
    ("address", "enough"),
    [
        ("12 Marina Road, Lagos", True),
        ("P.O. Box 4410, Doha", True),
        ("حي الثورة، بورتسودان", True),
        ("ул. Садовая, Самара", True),
        ("Sharjah, UAE", False),
        ("Baia Mare", False),
        ("Mandawi Market, Kabul, Afghanistan", False),
        ("", False),
    ],
)
def test_a_town_is_no_street_address(address, enough):
    """Convention 14."""
    assert street_address(address) is enough


def test_the_sixth_mail_is_level_2():
    references = " ".join(f"<{n}@lakeside-pumps.example>" for n in range(5))
    verdict = judged(
        mail("And with the longer cable, 200 pcs?", "Re: pumps", References=references, In_Reply_To="<4@lakeside-pumps.example>")
    )
    assert (verdict.kind, verdict.level, verdict.answer_class) == ("reply", 2, "A")


def test_remove_me():
    verdict = judged(mail("Please remove me from your list.", "Re: spring offer", References="<7@lakeside-pumps.example>"))
    assert (verdict.kind, verdict.level, verdict.answer_class, verdict.reply_needed) == ("reply", 4, "C", False)


def test_what_is_missing_is_said():
    verdict = judged(mail("price?", sender="Jim <jim.x@gmail.com>"))
    assert {"product", "quantity", "destination", "company"} <= set(verdict.missing)


@pytest.mark.parametrize(
    ("text", "answer_class"),
    [
        ("need 1 container LP-100 to jebel ali CIF price pls. Rashed +971 50 555 0129", "A"),  # no piece for own use
        ("need 2 pallets LP-100, CIF price to Aarhus? Rashed +971 50 555 0129", "A"),
        ("need 1 pc LP-100 for my garden, price to Aarhus? Rashed +971 50 555 0129", "B"),
    ],
)
def test_a_container_is_no_piece_for_own_use(text: str, answer_class: str):
    assert judged(mail(text, sender="Rashed <rashed.almazmi@gmail.com>")).answer_class == answer_class


GARMENTS = Handbook(
    replace(SELLER, business="maker of work trousers and gloves"),
    parse_catalogue(
        "sku,name,category,aliases,unit,moq,fob_price_usd,lead_time_days,certificates,notes\n"
        "WT-1,Work trousers black cotton,trousers,Arbeitshose,piece,50,8,30,,\n"
        "GL-1,Safety glove leather large,gloves,work glove,pair,50,2,30,,\nGL-2,Cut glove with rubber palm white,gloves,,pair,50,2,30,,\n"
    )[0],
)


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        ("Please quote 300 pairs of safety shoes, CIF Sevilla.", "B"),
        ("Need 300 pcs steel roofing nails, CIF Sevilla.", "B"),
        ("Please quote 300 pairs of work gloves, CIF Sevilla.", "A"),
        ("Please quote 300 pairs of welding gloves, CIF Sevilla.", "A"),  # a kind of what we sell
        ("Please quote 300 WT-1 and 20 safety shoes, CIF Sevilla.", "A"),
        ("Bitte um Angebot für 300 Paar Arbeitshandschuhe, CIF Sevilla.", "A"),  # the catalogue speaks no German
    ],
)
def test_goods_that_we_do_not_sell_come_second(text: str, letter: str):
    verdict = classify(mail(f"{text}\n\nBest regards,\n{FULL}"), Past(), GARMENTS, None)
    assert verdict.kind == "inquiry"
    assert letter == verdict.answer_class or not verdict.inquiry.products


@pytest.mark.parametrize(
    ("text", "sender", "letter"),
    [
        (
            "need LP-100, 1 container to Jebel Ali, CIF price pls. Rashed +971 50 555 0129\n\nSent from my iPhone",
            "Rashed <rashed.f@gmail.com>",
            "A",
        ),
        ("price LP-220 300 pcs, port Damietta. Mounir 01005550194\nwhatsapp same", "Mounir <m.elsayed@hotmail.com>", "A"),
        ("price LP-220 300 pcs, port Damietta, order 01005550194 was good", "Mounir <m.elsayed@hotmail.com>", "B"),
        ("price LP-220 300 pcs, port Damietta. Mounir", "Mounir <m.elsayed@hotmail.com>", "B"),
        ("你好 想订潜水泵 LP-100 200台 CIF 巴生港 报个价 微信 pump_may88", "阿May <may_gz88@qq.com>", "B"),  # an account is no telephone
        ("200 LP-100 CIF Port Klang please. WhatsApp +60 12 755 0183", "May <may_gz88@qq.com>", "A"),
    ],
)
def test_a_telephone_in_the_last_line_tells_who_asks(text: str, sender: str, letter: str):
    assert judged(mail(text, "pump", sender)).answer_class == letter


@pytest.mark.parametrize(
    ("text", "pictures", "named"),
    [
        ("Цікавить мармурова крихта біла, 50 тонн, ціна DAP Одеса?", False, True),  # goods of which we know no word
        ("Preciso de 3.000 unidades de suporte de parede, CIF Santos, preço?", False, True),
        ("Can you do this one, 3,000 pcs, CIF Santos?", True, False),
        ("Please tell your prices and lead time, CIF Santos.", False, False),
    ],
)
def test_who_tells_an_amount_names_goods(text: str, pictures: bool, named: bool):
    files = (("photo.jpg", b"\xff\xd8\xff\xe0" + b"\0" * 60),) if pictures else ()
    message = mail(f"{text}\n\n{FULL}", attachments=files)
    seen = replace(message, attachments=tuple(replace(one, content_type="image/jpeg") for one in message.attachments))
    verdict = judged(seen)
    assert verdict.inquiry.product_specific is named
    assert verdict.answer_class == ("A" if named else "B")
