"""The facts of an inquiry in the seller's language, and that the mail's words stay one harmless line."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from tests.judging import CATALOGUE, judged, mail
from triage import letterbox
from triage.handbook.tables.countries import NAMES
from triage.speech import say
from triage.summary import LONGEST, amount, checks, country_name, facts, moment_words, short, signs
from triage.terms import Contact, Inquiry, Kind, Place, Product, Quantity, Span, Verdict

ASKING = mail(
    "Dear sirs, we need 200 pieces of the LP-100 borehole pump and 40 of LP-220, CIF Mombasa. What is your price and lead time?\n\n"
    "Best regards,\nGrace Wanjiru\nBuyer\nRift Farm Supplies Ltd\nMoi Avenue 7, Nairobi, Kenya\nTel. +254 20 555 0101\n",
    sender="Grace Wanjiru <grace@riftfarm.example>",
)
SPAN = Span("body", 0, 1, "x")


def told(message, language="en"):
    return {fact.name: fact.value for fact in facts(judged(message), message, CATALOGUE, language)}


def read(inquiry: Inquiry, language: str = "en", missing: tuple[str, ...] = ()):
    verdict = Verdict(Kind.INQUIRY, (), 0.0, False, (), inquiry, missing=missing)
    return {fact.name: fact.value for fact in facts(verdict, mail("hello", sender="Jo <jo@firm.example>"), CATALOGUE, language)}


def test_who_from_where_wants_what_asks_what():
    found = told(ASKING)
    assert "Grace Wanjiru" in found["who"]
    assert "Rift Farm Supplies Ltd" in found["who"]
    assert found["where"] == "Kenya (Africa/Nairobi)"
    assert "grace@riftfarm.example" in found["reach"]
    assert "+254 20 555 0101" in found["reach"]
    assert "LP-100 Submersible borehole pump 4 inch: 200" in found["wants"]
    assert "LP-220 Solar surface pump 2 inch: 40" in found["wants"]
    assert found["terms"] == "CIF Mombasa"
    assert found["asks"] == "price, lead time"


def test_the_same_in_chinese():
    found = told(ASKING, "zh")
    assert found["where"] == "肯尼亚 (Africa/Nairobi)"
    assert found["asks"] == "价格, 交货期"
    assert "Grace Wanjiru" in found["who"], "names stay as written"


def test_what_is_not_told_has_no_line_but_stands_under_missing():
    found = read(Inquiry(), missing=("product", "quantity"))
    assert found == {"who": "Jo", "where": "not known", "reach": "jo@firm.example", "missing": "which product, the quantity"}
    assert read(Inquiry(), "zh", ("quantity",))["missing"] == "数量"


def test_amounts_of_no_article_and_articles_of_no_row():
    inquiry = Inquiry(
        products=(Product("blue widget", None, SPAN),),
        quantities=(Quantity(Decimal("2"), "40hq container", SPAN), Quantity(Decimal(10), None, SPAN, product=0)),
    )
    assert read(inquiry)["wants"] == '"blue widget" (not a row of the catalogue): 10; 2 40hq container'
    assert read(inquiry, "zh")["wants"] == "“blue widget”（目录中没有）: 10; 2 40hq container"


@pytest.mark.parametrize(
    ("quantity", "shown"),
    [
        (Quantity(Decimal(3000), "pcs", SPAN), "3,000 pcs"),
        (Quantity(Decimal("2.50"), "t", SPAN), "2.5 t"),
        (Quantity(Decimal(400), None, SPAN, Decimal(500)), "400-500"),
        (Quantity(Decimal("1E+6"), None, SPAN), "1,000,000"),
        (Quantity(Decimal(100), None, SPAN, Decimal(100)), "100"),
    ],
)
def test_amounts(quantity, shown):
    assert amount(quantity) == shown


def test_terms_and_the_buyers_deadline():
    found = read(
        Inquiry(
            incoterm="FOB", payment_terms="L/C at sight", target_price="USD 2", delivery="in May", certificates=("CE", "UL"),
            deadline=date(2026, 5, 4), platform_link="https://platform.example/inq/7",
        )
    )  # fmt: skip
    assert found["terms"] == "FOB; payment: L/C at sight; target price: USD 2; delivery: in May; certificates: CE, UL"
    assert found["deadline"] == "2026-05-04"
    assert found["platform"] == "https://platform.example/inq/7"


@pytest.mark.parametrize(
    ("code", "english", "chinese"),
    [
        ("GB", "United Kingdom", "英国"),
        ("BA", "Bosnia & Herzegovina", None),
        ("CI", "Côte d'Ivoire", None),
        ("AE", "United Arab Emirates", None),
        ("BR", "Brazil", "巴西"),
        ("XX", "XX", "XX"),
    ],
)
def test_countries_are_named(code, english, chinese):
    assert country_name(code, "en") == english
    assert chinese is None or country_name(code, "zh") == chinese


def test_nearly_every_country_has_both_names():
    assert [code for code in NAMES if country_name(code, "en") == code] == []
    assert len([code for code in NAMES if country_name(code, "zh") == code]) <= 8


def test_words_of_the_mail_stay_one_line_without_marks():
    hostile = Inquiry(contact=Contact(name="Eve\x1b[2J\r\nBcc: a@b.example \u202egpj.exe", company="y" * 5000), place=Place("BR"))
    found = read(hostile)
    assert len(found["who"]) < 2 * LONGEST + 10
    assert all(sign.isprintable() for sign in "".join(found.values()))
    assert short("a" * 10_000_000).endswith("…")


def test_signs_and_checks_of_a_suspected_mail():
    scam = mail("Send invitation letters and visa support for five delegates, passport copies attached.", sender="Lam <lam@yahoo.com>")
    verdict = judged(scam)
    assert any(line.startswith("J2: ") for line in signs(verdict, "en"))
    assert "Write no invitation letter before an order is paid." in checks(verdict, "en")
    assert checks(verdict, "zh") != checks(verdict, "en")
    assert checks(judged(ASKING), "en") == ()


def test_a_moment_on_the_sellers_clock():
    moment = datetime(2026, 11, 26, 23, 30, tzinfo=UTC)
    assert say(moment_words(moment, "Asia/Shanghai"), "en") == "Fri 11-27 07:30"
    assert say(moment_words(moment, "Asia/Shanghai"), "zh") == "周五 11-27 07:30"
    by_hand = letterbox.words(
        {"letter": "by hand", "letter_due": moment.isoformat(), "letter_why": None, "second_yes": []}, "zh", "Asia/Shanghai"
    )
    assert by_hand == "已批准：请在 周五 11-27 07:30 手动发送"
