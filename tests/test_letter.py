"""What a letter says: facts on file and the buyer's own words, nothing else. All people are invented."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.replies import (
    CATALOGUE,
    FULL,
    HANDBOOK,
    LANGUAGES,
    LONG,
    NOW,
    SELLER,
    TEMPLATES,
    TUMBLER,
    asks,
    letter,
    mail,
    span,
    verdict,
)
from triage.choices import CHOICES, NAMES
from triage.errors import TriageError
from triage.handbook.answers import general
from triage.handbook.catalogue import Catalogue
from triage.handbook.knowledge import Handbook
from triage.letter import Letter, ReplySettings, Signature, build
from triage.mail.message import Address, Hop
from triage.mail.text import Forwarded, Words
from triage.printed import day_in, number, place_in, plain, unit_in
from triage.quoting import date_of
from triage.reply import draft, draft_json
from triage.speech.zh_reply import TABLE
from triage.templates import Templates, render, to_html, to_text
from triage.terms import (
    AnswerClass,
    Ask,
    Contact,
    Customer,
    Draft,
    Earlier,
    Evidence,
    Inquiry,
    Kind,
    NoDraft,
    Past,
    Place,
    Product,
    Quantity,
    sentence,
)

# --- what it says --------------------------------------------------------------------------------------------------------------------


def test_a_quotation_states_the_catalogue_and_nothing_else() -> None:
    text = letter().text
    for fact in ("Dear Ana Ruiz,", "USD 3.15 / pc", "3,000 pcs", "500 pcs", "25 days", "FDA, LFGB", "24 pcs/carton", "9 March 2026"):
        assert fact in text
    assert "valid" not in text
    assert "Payment" not in text
    known = " ".join(("TB-20 Steel tumbler 20 oz 500 3.15 25 24 pcs/carton 3,000 1998 9 March 2026 10 March 2026", "sales@cups.example"))
    assert set(re.findall(r"\d+(?:[.,]\d+)*", text)) <= set(re.findall(r"\d+(?:[.,]\d+)*", known))


def test_what_is_on_file_with_the_team() -> None:
    team = ReplySettings(
        payment_terms="30% deposit, balance before shipment",
        validity_days=30,
        fob_port="Ningbo",
        answers=general({"warranty": {"en": "12 months.", "es": "12 meses."}}),
        signature=Signature(person="Lin Mei", title="Export Manager", phone="+86 579 0000", website="www.cups.example"),
    )
    text = letter(verdict(replace(FULL, asks=asks(Ask.WARRANTY, Ask.PRICE, Ask.PAYMENT_TERMS))), team=team).text
    for fact in ("FOB Ningbo", "30% deposit", "valid for 30 days", "Warranty: 12 months", "Lin Mei\nExport Manager", "Tel: +86 579 0000"):
        assert fact in text


def test_what_is_not_on_file_is_promised_with_a_date_and_listed() -> None:
    got = letter(verdict(replace(FULL, asks=asks(Ask.WARRANTY, Ask.PRICE, Ask.CUSTOMIZATION, Ask.WARRANTY))))
    assert (
        "will answer by then:\n\n- Warranty: answer by 10 March 2026\n- Price: see our offer above\n- Customisation: answer by 10 March 2026\n"
        in got.text
    )
    assert [asked.id for asked in got.open_questions] == [Ask.WARRANTY, Ask.CUSTOMIZATION]


def test_a_promise_never_falls_before_the_mail_arrives() -> None:
    """São Paulo in Carnival: the letter arrives on Thursday 19 February, so Monday 16 cannot be promised."""
    inquiry = replace(FULL, place=Place("BR", "America/Sao_Paulo"), asks=asks(Ask.WARRANTY))
    friday = datetime(2026, 2, 13, 23, tzinfo=UTC)
    got = draft(mail(date=friday), Words(LONG), verdict(inquiry), Past(), HANDBOOK, TEMPLATES, friday, friday)
    assert isinstance(got, Draft)
    assert got.timing.send_at.date() == date(2026, 2, 19)
    promised = re.search(r"by (\d+) (\w+) 2026", got.text)
    assert promised
    assert promised.group(2) in {"February", "March"}
    assert int(promised.group(1)) > 19


def test_a_delivered_price_is_promised_beside_the_fob_price() -> None:
    text = letter(verdict(replace(FULL, incoterm="CIF", port="Valencia"))).text
    assert "USD 3.15 / pc" in text
    assert "- Price: see our offer above; CIF Valencia: answer by 10 March 2026" in text
    assert "Delivery term: CIF Valencia" in text
    assert "To which port" not in text


def test_a_certificate_that_is_not_on_file_is_not_passed_over() -> None:
    text = letter(verdict(replace(FULL, asks=asks(Ask.CERTIFICATION), certificates=("LFGB", "GOST R")))).text
    assert "- Certificates: FDA, LFGB; GOST R: answer by 10 March 2026" in text


def test_a_row_that_wants_a_drawing_first_is_not_quoted() -> None:
    careful = Catalogue((replace(CATALOGUE.items[0], notes="made to measure; drawing needed before quotation"),))
    got = draft(mail(), Words(LONG), verdict(), Past(), Handbook(SELLER, careful), TEMPLATES, NOW, NOW)
    assert isinstance(got, Draft)
    assert "USD" not in got.text


def test_no_price_before_the_need_is_known() -> None:
    text = letter(verdict(replace(FULL, quantities=()))).text
    assert "USD" not in text
    assert "Which quantity do you need?" in text
    assert "To which port" in text


def test_prices_can_be_left_to_a_person() -> None:
    got = letter(team=ReplySettings(quote_prices=False))
    assert "USD" not in got.text
    assert got.template == "ask-back"


def test_below_the_minimum_is_said_kindly() -> None:
    few = replace(FULL, quantities=(Quantity(Decimal(50), "pc", span()),))
    assert "holds from the minimum order of 500 pcs" in letter(verdict(few)).text
    box = replace(FULL, quantities=(Quantity(Decimal(2), "40hq container", span()),))
    assert "holds from" not in letter(verdict(box)).text
    assert "2 x 40HQ containers" in letter(verdict(box)).text


def test_each_product_with_its_own_quantity() -> None:
    two = replace(
        FULL,
        products=(TUMBLER, Product("mugs", "MG-11", span())),
        quantities=(Quantity(Decimal(600), "pc", span(), product=0), Quantity(Decimal(2000), None, span(), product=1)),
    )
    text = letter(verdict(two)).text.split("Our offer")[1]
    assert text.index("TB-20") < text.index("600 pcs") < text.index("MG-11") < text.index("2,000")


def test_a_known_customer_needs_no_introduction() -> None:
    assert "Maker of steel cups" in letter().text
    assert "Maker of steel cups" not in letter(past=Past(customer=Customer("ana@ruiz.example"))).text
    ours = Earlier("<x@cups.example>", NOW, "sales@cups.example", "tumblers", ours=True)
    assert "Maker of steel cups" not in letter(past=Past(conversation=(ours,))).text


GREETINGS = [
    ("Ana Ruiz", "", "en", "Dear Ana Ruiz,"),
    ("Mr. Rajesh Panchal", "", "en", "Dear Mr Rajesh Panchal,"),
    ("Rajesh Panchal", "Best regards,\nMr. Rajesh Panchal", "en", "Dear Mr Rajesh Panchal,"),
    ("Rajesh Panchal", "Best regards,\nRajesh Panchal (Ms)", "en", "Dear Ms Rajesh Panchal,"),
    ("Pan Wei", "", "en", "Dear Pan Wei,"),  # a family name, not a Polish title
    ("Andrea Rossi", "Andrea Rossi\nSales", "en", "Dear Andrea Rossi,"),  # a woman in Munich, a man in Milan
    ("RAJESH PANCHAL", "", "en", "Dear Rajesh Panchal,"),
    ("Sales Department", "", "en", "Dear Sir or Madam,"),
    ("Ruiz Hogar", "", "en", "Dear Sir or Madam,"),
    ("ana@ruiz.example", "", "en", "Dear Sir or Madam,"),
    (None, "", "en", "Dear Sir or Madam,"),
    ("Fionnuala Keane CEng MIEI", "", "en", "Dear Fionnuala Keane,"),
    ("Ana Ruiz, MBA", "", "en", "Dear Ana Ruiz,"),
    ("Ruiz, Ana", "", "en", "Dear Ana Ruiz,"),
    ("Dr. James F. Holloway", "", "en", "Dear Dr. Holloway,"),
    ("Ing. Marek Novak", "", "en", "Dear Marek Novak,"),
    ("BaltStock UAB, Vilnius", "", "en", "Dear Sir or Madam,"),
    ("Werbekontor Brandt GmbH", "", "en", "Dear Sir or Madam,"),
    ("J T", "", "en", "Dear Sir or Madam,"),
    ("Jean DUPONT", "", "en", "Dear Jean DUPONT,"),  # capitals mark the family name in France: no degree
    ("王伟先生", "", "zh", "尊敬的王伟先生："),
    ("王伟", "", "zh", "王伟，您好！"),
    (None, "", "zh", "您好！"),
]


@pytest.mark.parametrize(("name", "signature", "tongue", "want"), GREETINGS)
def test_greeting(name: str | None, signature: str, tongue: str, want: str) -> None:
    inquiry = replace(FULL, contact=replace(FULL.contact, name=name), language=tongue, script="Hans" if tongue == "zh" else None)
    nameless = mail(from_=(Address("", "ana@ruiz.example"),))
    assert letter(verdict(inquiry), written=nameless, words=Words(LONG, signature=signature)).text.splitlines()[0] == want


def test_a_customer_on_file_is_greeted_by_name() -> None:
    nameless = verdict(replace(FULL, contact=Contact(email="ana@ruiz.example")))
    written = mail(from_=(Address("", "ana@ruiz.example"),))
    on_file = Past(customer=Customer("ana@ruiz.example", name="Ana Ruiz"))
    colleague = Past(customer=Customer("owner@ruiz.example", name="Luis Ruiz"))  # known by the firm's domain: somebody else
    assert letter(nameless, written=written, past=on_file).text.startswith("Dear Ana Ruiz,")
    assert letter(nameless, written=written, past=colleague).text.startswith("Dear Sir or Madam,")


def test_a_firm_as_contact_and_a_person_as_author() -> None:
    inquiry = replace(FULL, contact=replace(FULL.contact, name="Ruiz Hogar S.L."))
    assert letter(verdict(inquiry)).text.startswith("Dear Ana Ruiz,")


def test_a_running_negotiation_gets_no_list_price() -> None:
    """Our CIF price stands in the thread: the letter notes, promises with a date, and offers nothing anew."""
    inquiry = replace(FULL, quantities=(Quantity(Decimal(60), "pc", span()),), asks=asks(Ask.PRICE, Ask.SAMPLE, Ask.LEAD_TIME))
    got = letter(verdict(inquiry, kind=Kind.REPLY), words=Words(LONG, quoted="On Monday you wrote: USD 4.05 CIF Valencia"))
    assert got.template == "holding"
    assert "USD" not in got.text
    assert "minimum order" not in got.text
    assert "?" not in got.text  # nothing is asked again
    assert "- Price" in got.text
    assert "refunded" not in got.text  # sample terms may have been agreed otherwise
    assert "- Lead time\n" in got.text
    assert "25 days" not in got.text  # nor the list's days, where a date was spoken of


def test_an_answer_to_our_question_gets_the_quotation() -> None:
    asked = Earlier("<x@cups.example>", NOW, "sales@cups.example", "tumblers", ours=True, text="Which quantity do you need?")
    priced = replace(asked, text="We offer USD 4.05 CIF Valencia.")
    assert letter(verdict(kind=Kind.REPLY), past=Past(conversation=(asked,))).template == "quotation"
    assert letter(verdict(kind=Kind.REPLY), past=Past(conversation=(asked, priced))).template == "holding"


def test_the_reason_for_the_template_is_told() -> None:
    got = letter()
    assert str(got.because) == "product, quantity and price are known (W6); row 10 of the table of letters"
    assert {row.because.text for row in CHOICES} <= set(TABLE)


def test_nobody_is_asked_what_the_mail_tells() -> None:
    nobody = replace(FULL, contact=Contact(name="Ana Ruiz", email="ana@gmail.com"))
    one = replace(nobody, quantities=(Quantity(Decimal(1), None, span()),))
    written = mail(from_=(Address("Ana Ruiz", "ana@gmail.com"),))
    assert "Your company's name" in letter(verdict(nobody), written=written).text
    assert "Your company's name" not in letter(verdict(one), written=written).text  # a private person
    assert "Your company's name" not in letter(verdict(replace(nobody, contact=Contact(email="ana@ruiz.example")))).text
    fob = replace(FULL, incoterm="FOB")
    assert "To which port" not in letter(verdict(fob)).text


def test_one_price_is_not_offered_for_every_tier() -> None:
    tiers = replace(FULL, quantities=tuple(Quantity(Decimal(value), "pc", span()) for value in (1000, 3000, 10000)))
    assert "holds from 500 pcs on; our prices for larger quantities follow by 10 March 2026" in letter(verdict(tiers)).text
    sample = replace(FULL, quantities=(Quantity(Decimal(3000), "pc", span()), Quantity(Decimal(1), "pc", span())))
    text = letter(verdict(sample)).text
    assert "Your quantity: 3,000 pcs\n" in text
    assert "larger quantities" not in text


def test_a_stock_lot_buyer_is_told_so() -> None:
    lots = verdict(signs=(Evidence("J4", sentence("Buys left-over stock.")),), answer_class=AnswerClass.C)
    text = letter(lots).text
    assert "stock lots" in text
    assert "tumblers, mugs, pens" not in text


def test_an_english_introduction_stands_in_no_other_language() -> None:
    spanish = replace(FULL, language="es")
    assert "Maker of steel cups" not in letter(verdict(spanish)).text
    own = ReplySettings(company_intro={"es": "Fabricante de vasos de acero"})
    assert "Fabricante de vasos de acero" in letter(verdict(spanish), team=own).text


def test_a_mail_without_a_date_gets_none() -> None:
    """Neither today nor anything else is made up; a server's Received line is taken where there is one."""
    text = letter(written=mail(date=None)).text
    assert text.splitlines()[2].startswith("Thank you for your inquiry about")
    hop = Hop("a", "b", None, datetime(2026, 3, 6, 4, tzinfo=UTC), "")
    assert "inquiry of 6 March 2026" in letter(written=mail(date=None, received=(hop,))).text


BOSS = Address("Boss", "boss@cups.example")


def test_a_colleagues_words_are_not_quoted() -> None:
    inner = Forwarded(Address("Ana Ruiz", "ana@ruiz.example"), (), "Tumblers", "2026年3月8日 10:15", "Please quote 500.", 0)
    written = mail(from_=(BOSS,), subject="Fwd: Tumblers", text="He is stingy.\n---- Forwarded ----\nFrom: Ana\n\nPlease quote 500.")
    got = letter(verdict(replace(FULL, contact=Contact())), written=written, words=Words("He is stingy.", forwarded=inner))
    assert got.quoted is not None
    assert got.quoted.text == "Please quote 500."
    assert (got.quoted.name, got.quoted.date) == ("Ana Ruiz", datetime(2026, 3, 8, 10, 15, tzinfo=timezone(timedelta(hours=8))))
    assert "8 March 2026" in got.text


FORM = """A visitor has sent the contact form.

Name: Ana Ruiz
Email: ana@ruiz.example
Company: Ruiz Hogar
Country: Spain
Message:
We need 3,000 tumblers for our shops.

IP: 203.0.113.9
"""


def test_of_a_form_only_the_message_is_quoted() -> None:
    written = mail(from_=(Address("Web form", "wordpress@cups.example"),), subject="New message from contact form", text=FORM)
    words = Words(FORM.strip(), ranges=(("new", 0, len(FORM)),))
    got = letter(verdict(replace(FULL, form=True)), written=written, words=words)
    assert got.quoted is not None
    assert got.quoted.text == "We need 3,000 tumblers for our shops."
    assert got.quoted.email == "ana@ruiz.example"


def test_an_ordinary_mail_is_quoted_whole() -> None:
    got = letter()
    assert got.quoted is not None
    assert got.quoted.text == LONG
    assert got.quoted.date == NOW


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Mon, 9 Mar 2026 10:00:00 +0100", date(2026, 3, 9)),
        ("2026-03-09 10:00", date(2026, 3, 9)),
        ("2026年3月9日(星期一) 下午3:05", date(2026, 3, 9)),
        ("03/04/2026", None),  # read two ways
        ("9999年99月99日", None),
        ("", None),
    ],
)
def test_the_date_of_a_forwarded_mail(text: str, want: date | None) -> None:
    got = date_of(text)
    assert (got.date() if got else None) == want


def test_a_terse_buyer_gets_a_terse_letter() -> None:
    assert len(letter(words=Words("Price 3000 tumblers?")).text) < len(letter().text)


HOSTILE = '{{ 7*7 }} {% include "x" %} <script>alert(1)</script> https://evil.example/x | a | b\r\nBcc: x@y.example'


def test_the_buyers_words_are_only_words() -> None:
    inquiry = replace(
        FULL,
        products=(TUMBLER, Product(HOSTILE, None, span())),
        contact=replace(FULL.contact, name=HOSTILE, company=HOSTILE),
        port=HOSTILE, payment_terms=HOSTILE, target_price=HOSTILE, delivery=HOSTILE, certificates=(HOSTILE,), incoterm=HOSTILE,
    )  # fmt: skip
    got = letter(verdict(inquiry), written=mail(subject=HOSTILE))
    assert "49" not in got.text
    assert "<script" not in got.html
    assert "evil.example" not in got.text + got.html
    assert not re.search(r"[\r\n]", got.subject)
    assert "\nBcc" not in got.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_every_template_renders(language: str, name: str) -> None:
    """On full, thin and empty facts; no mark of the template language is left, nor an empty slot."""
    for inquiry in (
        FULL,
        replace(FULL, quantities=(), asks=asks(*Ask)),
        Inquiry(),
        replace(FULL, port="Izmir", incoterm="CIF", asks=asks(*Ask)),
    ):
        text = TEMPLATES.texts[language, name]
        made = sample(inquiry, language, name)
        got = render(name, language, text, TEMPLATES.parts(language), made)
        for shown in (got.subject, got.text, got.html):
            assert shown.strip()
            assert not re.search(r"\{\{|\{%|\{#|\bNone\b|§", shown), shown
        assert "\n\n\n" not in got.text
        assert not re.search(r" [,.]|\.\.|  +\S+ ?:$", got.text.replace("...", ""))
        assert f'lang="{language}"' in got.html
        assert "http" not in got.html
        for row in re.findall(r"<tr>(.*?)</tr>", got.html):
            assert row.count("</t") == re.findall(r"<tr>(.*?)</tr>", got.html)[0].count("</t")


def sample(inquiry: Inquiry, language: str, name: str) -> Letter:
    return build(
        verdict(inquiry), SELLER, CATALOGUE, ReplySettings(payment_terms="30/70", validity_days=30), language=language, template=name,
        name=("Ana Ruiz", ""), received=date(2026, 3, 9), promised=date(2026, 3, 10), first=True, terse=False,
    )  # fmt: skip


def test_a_broken_template_names_file_and_reason() -> None:
    with pytest.raises(TriageError, match=r"templates/replies/en/quotation\.txt.*nonsense"):
        render("quotation", "en", "x\n{{ letter.nonsense }}", "", sample(FULL, "en", "quotation"))
    with pytest.raises(TriageError, match="line 2"):
        render("quotation", "en", "x\n{% if %}", "", None)
    with pytest.raises(TriageError):
        render("quotation", "en", "x\n{{ ''.__class__.__mro__ }}", "", None)


def test_the_teams_template_wins_by_lying_on_top() -> None:
    own = Templates({**TEMPLATES.texts, ("en", "quotation"): "Offer\nHello {{ letter.name }}"})
    got = draft(mail(), Words(LONG), verdict(), Past(), HANDBOOK, own, NOW, NOW)
    assert isinstance(got, Draft)
    assert got.text == "Hello Ana Ruiz\n"


def test_no_templates_at_all_is_said() -> None:
    got = draft(mail(), Words(LONG), verdict(), Past(), HANDBOOK, Templates({}), NOW, NOW)
    assert isinstance(got, NoDraft)
    assert got.why.text in TABLE


# --- marks, dates, numbers -----------------------------------------------------------------------------------------------------------


def test_text_and_html_of_a_table() -> None:
    source = "Offer:\n\n| Item | Price | Note |\n| A & B | 1 |  |\n| C | 2 |  |\n\n- one\n- <two>"
    assert to_text(source) == "Offer:\n\n* A & B\n  Price: 1\n\n* C\n  Price: 2\n\n- one\n- <two>\n"
    html = to_html(source, "ar")
    assert "<th" in html
    assert "Note" not in html
    assert "A &amp; B" in html
    assert "<li>&lt;two&gt;</li>" in html
    assert 'dir="rtl"' in html


@pytest.mark.parametrize(
    ("language", "want"),
    [("en", "3 April 2026"), ("zh-Hant", "2026年4月3日"), ("de", "3. April 2026"), ("es-MX", "3 de abril de 2026"), ("nl", "3 April 2026")],
)
def test_dates(language: str, want: str) -> None:
    assert day_in(date(2026, 4, 3), language) == want


def test_numbers_and_units() -> None:
    assert number(Decimal("12000.50"), "en") == "12,000.5"
    assert number(Decimal("1E+4"), "es") == "10000"
    assert unit_in("set", "en", many=True) == "sets"
    assert unit_in("piece", "fr", many=True) == "pièces"
    assert unit_in("pair", "zh-Hant") == "雙"


UNITS = [
    ("台", "en", "ja", "pcs"),
    ("개", "en", "ko", "pcs"),
    ("sztuka", "en", "pl", "pcs"),
    ("штука", "ru", "ru", "шт."),
    ("pc", "de", None, "Stück"),
    ("個", "zh-Hant", "zh", "個"),
    ("wiązka", "en", "pl", ""),  # a word that no table knows: the number alone
    ("40hq container", "de", "de", "40HQ"),
    ("drum", "en", "en", "drums"),
]


@pytest.mark.parametrize(("unit", "language", "spoken", "want"), UNITS)
def test_units_stand_in_the_letters_language(unit: str, language: str, spoken: str | None, want: str) -> None:
    assert unit_in(unit, language, many=True, spoken=spoken) == want


@pytest.mark.parametrize(
    ("words", "language", "want"),
    [
        ("神戸", "en", "Kobe"),
        ("名古屋港", "en", "Nagoya"),
        ("神戸", "zh-Hans", "神戸"),
        ("小樽市場前", "en", ""),
        ("İzmir", "en", "İzmir"),
        ("Алматы", "de", "Almaty"),
        ("Новороссийска", "ru", "Новороссийск"),
        ("Владивостока / Новороссийска", "ru", "Владивосток / Новороссийск"),
        ("Казани", "ru", "Казань"),
        ("Санкт-Петербурга", "ru", "Санкт-Петербург"),
        ("Минск", "ru", "Минск"),
        ("Красных Баков", "ru", "Красных Баков"),
    ],
)
def test_places_stand_in_letters_the_reader_can_read(words: str, language: str, want: str) -> None:
    assert place_in(words, language) == want


def test_the_json_of_a_draft() -> None:
    got = draft_json(letter())
    assert list(got) == ["to", "cc", "subject", "language", "template", "ready_by", "send_at", "timing_reason", "text", "html"]
    assert got["ready_by"] == "2026-03-09T15:00:00+08:00"
    assert got["send_at"] == "2026-03-09T09:00:00+01:00"


WORDS = st.text(max_size=120)


@given(WORDS, WORDS, WORDS, WORDS, st.sampled_from(["en", "zh", "es", "xx"]), st.lists(st.sampled_from(list(Ask)), max_size=8))
@settings(max_examples=30, deadline=None)
def test_any_words_make_a_letter(name: str, product: str, port: str, subject: str, tongue: str, wanted: list[Ask]) -> None:
    inquiry = replace(
        FULL, contact=replace(FULL.contact, name=name, company=product), products=(Product(product, None, span()), TUMBLER), port=port,
        language=tongue, asks=asks(*wanted),
    )  # fmt: skip
    got = letter(verdict(inquiry), written=mail(subject=f"Valves {subject}"))  # bare, "vacation reply" may be drawn: a robot gets none
    assert got.subject.isprintable()
    assert got.text.strip()
    assert "</html>" in got.html
    assert plain(product) == plain(plain(product))
