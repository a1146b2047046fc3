"""Who gets a draft, where it goes, which template in which language. All people are invented."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.replies import FULL, HANDBOOK, LANGUAGES, LONG, NOW, TEMPLATES, TUMBLER, answer, asks, letter, mail, span, verdict
from triage.choices import CHOICES, NAMES, choose
from triage.letter import ReplySettings
from triage.mail.message import Address, Mail
from triage.mail.text import Forwarded, Words
from triage.reply import draft, is_generic, sane_address
from triage.speech.zh_reply import TABLE
from triage.terms import (
    AnswerClass,
    Ask,
    Contact,
    Draft,
    Evidence,
    Kind,
    Motive,
    NoDraft,
    Past,
    Place,
    Product,
    Verdict,
    sentence,
)

# --- who gets one --------------------------------------------------------------------------------------------------------------------

REFUSED = [
    (verdict(suspected=True), mail(), Past(), "suspected"),
    (verdict(kind=Kind.FRAUD), mail(), Past(), "fraud"),
    (verdict(kind=Kind.SOLICITATION), mail(), Past(), "wants to sell to us"),
    (verdict(reply_needed=False), mail(), Past(), "needs none"),
    (verdict(reply_needed=False, no_reply_because=sentence("Asked to be left alone.")), mail(), Past(), "remove me"),
    (verdict(), mail(), Past(answered=True), "answered already"),
    (verdict(), mail(headers=(("Auto-Submitted", "auto-replied"),)), Past(), "RFC 3834"),
    (verdict(), mail(headers=(("List-Id", "<trade.lists.example>"), ("List-Post", "<mailto:trade@lists.example>"))), Past(), "a list"),
    (verdict(replace(FULL, contact=Contact())), mail(from_=(Address("", "no-reply@shop.example"),)), Past(), "nobody reads it"),
    (verdict(replace(FULL, contact=Contact())), mail(from_=(Address("Boss", "boss@cups.example"),)), Past(), "ourselves"),
    (
        verdict(replace(FULL, contact=Contact(email="li@cups.example"))),
        mail(from_=(Address("", "li@cups.example"),)),
        Past(),
        "a colleague",
    ),
    (verdict(replace(FULL, contact=Contact(email="a b@c"))), mail(from_=()), Past(), "no address at all"),
]


@pytest.mark.parametrize(("judged", "written", "past", "why"), REFUSED, ids=[row[3] for row in REFUSED])
def test_no_draft(judged: Verdict, written: Mail, past: Past, why: str) -> None:
    got = answer(judged, written=written, past=past)
    assert isinstance(got, NoDraft), why
    assert str(got.why)
    assert got.why.text in TABLE or judged.no_reply_because == got.why


def test_a_platform_without_an_address() -> None:
    inquiry = replace(FULL, contact=Contact(name="Ana Ruiz"), form=True, platform_link="https://trade.example/1")
    got = answer(verdict(inquiry), written=mail(from_=(Address("Trade", "notifications@trade.example"),)))
    assert isinstance(got, NoDraft)
    assert "platform" in str(got.why)


# --- where it goes -------------------------------------------------------------------------------------------------------------------


def test_to_the_forms_buyer_and_not_to_the_robot() -> None:
    got = letter(verdict(replace(FULL, form=True)), written=mail(from_=(Address("Web form", "no-reply@cups.example"),)))
    assert got.to == ("ana@ruiz.example",)


def test_to_reply_to_before_from() -> None:
    written = mail(from_=(Address("Ana", "ana@gmail.com"),), reply_to=(Address("Ana", "orders@ruiz.example"),))
    assert letter(verdict(replace(FULL, contact=Contact())), written=written).to == ("orders@ruiz.example",)


def test_a_colleagues_forward_goes_to_the_buyer_inside() -> None:
    inner = Forwarded(Address("Ana Ruiz", "ana@ruiz.example"), (), "Tumblers again", "", LONG, 0)
    got = letter(
        verdict(replace(FULL, contact=Contact())),
        written=mail(from_=(Address("Boss", "boss@cups.example"),), subject="Fwd: Tumblers again"),
        words=Words("please handle", forwarded=inner),
    )
    assert got.to == ("ana@ruiz.example",)
    assert got.subject == "Re: Tumblers again"


def test_a_forward_without_an_address_is_for_a_person() -> None:
    inner = Forwarded(Address("Ana Ruiz", ""), (), "Tumblers again", "", LONG, 0)
    boss = mail(from_=(Address("Boss", "boss@cups.example"),), subject="Fwd: Tumblers again")
    got = answer(verdict(replace(FULL, contact=Contact())), written=boss, words=Words("please handle", forwarded=inner))
    assert isinstance(got, NoDraft)
    assert "address is missing" in str(got.why)
    assert got.why.text in TABLE


def test_copies_are_the_buyers_colleagues_only() -> None:
    copied = ("joe@ruiz.example", "ana@ruiz.example", "spy@other.example", "me@gmail.com", "sales@cups.example", "noreply@ruiz.example")
    assert letter(written=mail(cc=tuple(Address("", email) for email in copied))).cc == ("joe@ruiz.example",)


def test_free_mail_proves_no_colleague() -> None:
    inquiry = replace(FULL, contact=Contact(email="ana@gmail.com"))
    written = mail(from_=(Address("", "ana@gmail.com"),), cc=(Address("", "stranger@gmail.com"),))
    assert letter(verdict(inquiry), written=written).cc == ()


@pytest.mark.parametrize(
    "email",
    ["", "a", "a@b", "no-reply@x.example", "donotreply@x.example", "MAILER-DAEMON@x.example", "a@x.example\nBcc: b@c.example", "a b@x.example",
     "<a@x.example>", "a..b@x.example", "postmaster@x.example", "noreply-5@x.example", "a,b@x.example"],
)  # fmt: skip
def test_no_address_of_a_person(email: str) -> None:
    assert sane_address(email) is None


@pytest.mark.parametrize(
    "email", ["info@x.example", "o'neil@x.co.uk", "a.b+c@sub.x.example", "nora.reply@x.example", "notify.ruiz@x.example"]
)
def test_a_persons_address(email: str) -> None:
    assert sane_address(email) == email


# --- subject and thread --------------------------------------------------------------------------------------------------------------

SUBJECTS = [
    ("3,000 tumblers for spring", "Re: 3,000 tumblers for spring"),
    ("RE: Re: Fwd: tumblers", "Re: tumblers"),
    ("Inquiry", "Yongkang Cup Works / quotation of Steel tumbler 20 oz (TB-20)"),
    ("", "Yongkang Cup Works / quotation of Steel tumbler 20 oz (TB-20)"),
    ("询价", "Yongkang Cup Works / quotation of Steel tumbler 20 oz (TB-20)"),
    ("Inquiry for tumblers, Madrid", "Re: Inquiry for tumblers, Madrid"),
]


@pytest.mark.parametrize(("subject", "want"), SUBJECTS)
def test_subject(subject: str, want: str) -> None:
    assert letter(written=mail(subject=subject)).subject == want


def test_in_a_conversation_even_a_generic_subject_stays() -> None:
    assert letter(verdict(kind=Kind.REPLY), written=mail(subject="Re: Inquiry")).subject == "Re: Inquiry"


def test_thread_headers() -> None:
    got = letter(written=mail(references=("<a@x.example>", "<b@x.example>", "junk id")))
    assert got.in_reply_to == "<q1@ruiz.example>"
    assert got.references == ("<a@x.example>", "<b@x.example>", "<q1@ruiz.example>")
    long = letter(written=mail(references=tuple(f"<{n}@x.example>" for n in range(90)))).references
    assert len(long) == 20
    assert long[0] == "<0@x.example>"
    assert long[-1] == "<q1@ruiz.example>"
    assert letter(written=mail(message_id=None)).in_reply_to is None


@pytest.mark.parametrize(
    ("subject", "generic"), [("RFQ!!", True), ("Hola", True), ("RFQ 20 oz tumblers", False), ("杯子询价", False), ("...", True)]
)
def test_generic(subject: str, generic: bool) -> None:
    assert is_generic(subject) is generic


# --- which template, which language --------------------------------------------------------------------------------------------------

PUMP = Product("hydraulic pumps", None, span())
CHOSEN = [
    (verdict(), "quotation"),
    (verdict(replace(FULL, quantities=())), "ask-back"),
    (verdict(replace(FULL, products=(replace(TUMBLER, sku=None),))), "ask-back"),
    (verdict(replace(FULL, products=(Product("ball pens", "PN-01", span()),))), "ask-back"),
    (verdict(replace(FULL, products=(PUMP,))), "decline"),
    (verdict(replace(FULL, products=(PUMP, TUMBLER))), "quotation"),
    (verdict(replace(FULL, products=(), quantities=(), asks=asks(Ask.CATALOGUE, Ask.PRICE)), level=4), "catalogue"),
    (verdict(replace(FULL, products=(), quantities=(), asks=()), level=4), "level4-details"),
    (verdict(replace(FULL, asks=asks(Ask.SAMPLE)), motive=Motive.J1, answer_class=AnswerClass.D), "sample-policy"),
    (
        verdict(replace(FULL, asks=asks(Ask.CATALOGUE), products=(), quantities=()), motive=Motive.J1),
        "catalogue",
    ),  # a free e-book is no sample
    (verdict(replace(FULL, asks=asks(Ask.AGENCY, Ask.PRICE))), "agency"),
    (verdict(replace(FULL, asks=asks(Ask.COMPLAINT)), kind=Kind.REPLY), "complaint"),
    (verdict(replace(FULL, asks=asks(Ask.COMPLAINT, Ask.STOCK, Ask.LEAD_TIME)), kind=Kind.REPLY), "holding"),  # in passing
    (verdict(replace(FULL, asks=asks(Ask.COMPLAINT, Ask.LEAD_TIME)), kind=Kind.REPLY), "complaint"),  # when the replacement comes
    (verdict(replace(FULL, asks=asks(Ask.TRACKING)), kind=Kind.REPLY), "holding"),
    (verdict(replace(FULL, asks=asks(Ask.COMPLAINT, Ask.PRICE))), "quotation"),  # of a stranger: it cannot be about our goods
    (verdict(kind=Kind.REPLY), "holding"),  # something of ours went before, and its prices hold
    (verdict(kind=Kind.REPLY, level=1), "holding"),  # their prices are agreed, the list is not for them
    (verdict(signs=(Evidence("J4", sentence("Buys left-over stock.")),), answer_class=AnswerClass.C), "decline"),
]


@pytest.mark.parametrize(("judged", "template"), CHOSEN)
def test_choice(judged: Verdict, template: str) -> None:
    assert letter(judged).template == template


def test_a_country_of_the_teams_own_list_gets_no_price_before_a_person_has_looked() -> None:
    careful = replace(HANDBOOK, seller=replace(HANDBOOK.seller, restricted_countries=("ES",)))
    got = draft(mail(), Words(LONG), verdict(answer_class=AnswerClass.C), Past(), careful, TEMPLATES, NOW, NOW)
    assert isinstance(got, Draft)
    assert got.template == "holding"
    assert "USD" not in got.text


def test_every_row_of_the_table_has_its_template() -> None:
    for language in LANGUAGES:
        assert set(NAMES) <= {name for tongue, name in TEMPLATES.texts if tongue == language}, language
    assert {row.template for row in CHOICES} <= set(NAMES)
    assert choose((), verdict(), frozenset(), "en").template == "ask-back"


LANGUAGE = [
    ("en", None, "ES", "en"),
    ("zh", "Hans", "CN", "zh-Hans"),
    ("zh", "Hant", "TW", "zh-Hant"),
    ("zh", None, "HK", "zh-Hant"),
    ("zh", None, None, "zh-Hans"),
    ("vi", None, "VN", "en"),
    (None, None, None, "en"),
]


@pytest.mark.parametrize(("tongue", "script", "country", "want"), LANGUAGE)
def test_language(tongue: str | None, script: str | None, country: str | None, want: str) -> None:
    inquiry = replace(FULL, language=tongue, script=script, place=Place(country, None))
    assert letter(verdict(inquiry)).language == want


def test_a_team_may_stay_with_its_languages() -> None:
    inquiry = replace(FULL, language="zh", script="Hans")
    assert letter(verdict(inquiry), team=ReplySettings(languages=("en",))).language == "en"
    assert letter(verdict(inquiry), team=ReplySettings(languages=("zh",))).language == "zh-Hans"
