"""Forms of websites and platforms are read whatever their brand and language; letters and signatures are none."""

from __future__ import annotations

import pytest

from triage.handbook.contact import find_contact
from triage.handbook.form import Form, field_of, read_fields, read_form
from triage.mail.text import Words
from triage.mail.values import Address, Mail

BUYER = Address("", "r-1@relay.market.example")
ENGLISH = """You have received a new inquiry.

Buyer: Ann Bell
Company: Bell Ltd
Country/Region: Kenya
Telephone: +254 700 000 001
Message: we need 300 aprons,
blue, by May

Reply to this e-mail to answer the buyer."""
SPANISH = "Nueva consulta\nNombre | Luis Paz\nEmpresa | Paz SA\nPaís / Ciudad | Perú / Lima\nMensaje | necesito 200 delantales"
CHINESE = "您有新询盘\n姓名：王芳\n公司：某某公司\n国家：马来西亚\n数量：500\n留言：请报价围裙"
STACKED = "Neue Anfrage über das Kontaktformular\nName\nEva Lang\nFirma\nLang GmbH\nE-Mail\neva@lang.example\nNachricht\nBitte Angebot über 50 Schürzen"


def form_of(text: str, subject: str = "", reply_to: Address | None = BUYER) -> Form | None:
    mail = Mail(
        raw_hash="",
        size=0,
        from_=(Address("Market", "noreply@market.example"),),
        reply_to=(reply_to,) if reply_to else (),
        subject=subject,
        text=text,
    )
    return read_form(mail, Words(new=text, ranges=(("new", 0, len(text)),)))


INDONESIAN = """A registered buyer has contacted you.

Buyer : Rina Sari
Company : CV Sari Dapur
Location : Indonesia

"Mohon harga untuk 200 celemek dan kirim ke Surabaya ya."

Simply reply to this message."""
MIXED = "您收到新询盘\n买家姓名:Ana Lima\n国家/地区:巴西\n买家留言:\nQual o preço de 200 aventais?"
OF_THE_BUYER = "Nueva consulta\nComprador | Luis Paz\nPaís | Perú\nEmpresa | (no indicada)\nMensaje del comprador | necesito 200 delantales"


BARS = "You have 1 new lead\n\n| Field   | Value |\n|---------|-------|\n| Buyer   | Ines Vaz |\n| Company | Vaz Lda |\n| Country | Portugal |\n\n| Message | preciso de 200 aventais |"
DOTS = "New message\n\nName ......... Lan Pham\nCompany ...... Pham Co\nCountry ...... Viet Nam\nMessage:\ncan bao gia 200 tap de"


BLANKS = """Market.example - buyer inquiry
----------------------
Buyer name     Otto Brik
Company        Brik Bau
Country        Namibia (NA)
Phone          +264 61 000 001
----------------------
Message

We look for 200 aprons,
size L"""

BESIDE = """A buyer chose you.

Buyer          Tomas Ruud
Company        Ruud AS
Country        Norway
Phone          +47 22 00 00 01
Message        "We want 200 aprons
for a hotel. Size L?"

Answer here: r-1@relay.market.example
You have 3 quotes left."""
UNQUOTED = BESIDE.replace('"We', "We").replace('L?"', "L?").partition("\n\nAnswer")[0]


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        (BESIDE, "Tomas Ruud", "We want 200 aprons\nfor a hotel. Size L?"),
        (UNQUOTED, "Tomas Ruud", "We want 200 aprons\nfor a hotel. Size L?"),
        (BLANKS, "Otto Brik", "We look for 200 aprons,\nsize L"),
        (INDONESIAN, "Rina Sari", "Mohon harga untuk 200 celemek dan kirim ke Surabaya ya."),  # no label, but quotation marks
        (MIXED, "Ana Lima", "Qual o preço de 200 aventais?"),
        (OF_THE_BUYER, "Luis Paz", "necesito 200 delantales"),
        (BARS, "Ines Vaz", "preciso de 200 aventais"),
        (DOTS, "Lan Pham", "can bao gia 200 tap de"),
        (ENGLISH, "Ann Bell", "we need 300 aprons,\nblue, by May"),
        (SPANISH, "Luis Paz", "necesito 200 delantales"),
        (CHINESE, "王芳", "请报价围裙"),
        (STACKED, "Eva Lang", "Bitte Angebot über 50 Schürzen"),
    ],
)
def test_forms(text: str, name: str, words: str):
    form = form_of(text, "New inquiry")
    assert form is not None
    assert form.fields["name"].value == name
    assert form.message is not None
    assert form.message.text == words
    assert form.relay == "r-1@relay.market.example"
    for field in form.fields.values():
        assert text[field.span.start : field.span.end] == field.span.text


def test_an_empty_field_is_none():
    form = form_of(OF_THE_BUYER, "Nueva consulta")
    assert form is not None
    assert "company" not in form.fields


def test_quoted_words_in_a_letter_are_no_form():
    assert form_of('Dear all,\n\n"This is what our customer said about the aprons, word by word."\n\nBest,\nAnn', "Aprons", None) is None


@pytest.mark.parametrize(
    "text",
    [
        "Dear Coco,\nplease quote 300 aprons.\n\nAnn Bell\nTel: +254 700 000 001\nE-mail: ann@bell.example\nWeb: www.bell.example",  # a signature
        "Please quote:\nProduct: apron\nQuantity: 300\nColour: blue",  # a list of requirements
        "1. Commodity: as per your standard\n2. Quantity: large\n3. Packing: export standard",
        "",
    ],
)
def test_letters_are_no_forms(text: str):
    mail = Mail(raw_hash="", size=0, from_=(Address("Ann", "ann@bell.example"),), subject="Aprons", text=text)
    assert read_form(mail, Words(new=text)) is None


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("Company / organisation", "company"),
        ("Your name *", "name"),
        ("Telefono", "phone"),
        ("Страна", "country"),
        ("メールアドレス", "email"),
        ("Quantity (pcs)", "quantity"),
        ("Where are you?", "country"),
        ("How can we help?", "message"),
        ("Business", "company"),
        ("Are you sure?", None),
        ("Dear friend", None),
        ("Fabric", None),
        ("Preferred term", "incoterm"),
        ("Gewünschte Lieferbedingung", "incoterm"),
        ("Preferred port", "destination"),
        ("Teslim yeri", "destination"),
        ("Τόπος παράδοσης", "destination"),
        ("Preferred colour", None),
        ("Preferred contact", None),
    ],
)
def test_labels(label: str, field: str | None):
    assert field_of(label) == field


def test_a_form_without_relay_gives_a_link():
    form = form_of(ENGLISH.replace("r-1@relay", ""), "New inquiry", reply_to=None)
    assert form is not None
    assert form.relay is None


JSON_FORM = """{
  "form": "quote-request", "lang": "en",
  "fields": {
    "name": "Orla Byrne", "company": "Byrne Hardware", "email": "orla.byrne.hdw@yahoo.com", "phone": "+353 21 555 0149", "country": "Ireland",
    "products": ["LP-100 borehole pump", "LP-900 tank"],
    "quantity": "40 + 60",
    "message": "Price to Cork port please. How many fit into a 20ft?"
  },
  "ip": "192.0.2.140"
}"""


def test_a_form_that_comes_as_json_is_read_in_its_place():
    fields, message = read_fields(JSON_FORM)
    assert {name: field.value for name, field in fields.items() if name in ("name", "company", "email", "quantity")} == {
        "name": "Orla Byrne", "company": "Byrne Hardware", "email": "orla.byrne.hdw@yahoo.com", "quantity": "40 + 60",
    }  # fmt: skip
    assert message is not None
    assert (
        JSON_FORM[message.start : message.start + len(message.text)]
        == message.text
        == "Price to Cork port please. How many fit into a 20ft?"
    )
    assert "LP-900" in fields["product"].value


@pytest.mark.parametrize("text", ["{", "[[[[", '{"name": "x', "{" + '"a":' * 5000, '{"name": 12, "email": null}', "[1, 2, 3]"])
def test_broken_json_is_read_as_far_as_it_goes(text: str):
    read_fields(text)


def test_a_bracketed_word_before_a_form_makes_no_json_of_it():
    assert read_fields("[EXTERNAL]\nName: Orla Byrne\nEmail: orla@byrne.example\nMessage: 40 pumps please")[0]["name"].value == "Orla Byrne"


def test_a_letter_that_begins_with_a_bracket_is_no_form():
    assert read_fields("[Sent from my phone] Hello, I need 40 pumps. Name: see below")[1] is None


BARE = {
    "keys": "your-name=Ilka Sand\nyour-email=ilka.sand@mail.example\nyour-company=\nyour-message=Hello, I need 24 aprons for my cafe,\nprice to Kiel? Ilka\nlang=de-DE\nremote-ip=203.0.113.7",
    "tags": "<name> Ilka Sand\n<mail> ilka.sand@mail.example\n<phone> +49 431 555 0101\n<text>\nHello, I need 24 aprons for my cafe,\nprice to Kiel? Ilka\n</text>\n<lang>de</lang> <page>/aprons</page>",
    "closed": "<name>Ilka Sand</name>\n<email>ilka.sand@mail.example</email>\n<country>DE</country>\n<message>Hello, I need 24 aprons for my cafe,\nprice to Kiel? Ilka</message>\n<ip>203.0.113.7</ip>",
    "square": "[nombre] Ilka Sand\n[correo] ilka.sand@mail.example\n[mensaje] Hello, I need 24 aprons for my cafe,\nprice to Kiel? Ilka\n[idioma] es",
}


@pytest.mark.parametrize("text", BARE.values(), ids=BARE)
def test_fields_that_a_script_mails_bare_are_read_where_they_stand(text):
    form = form_of(text, "Contact", Address("", "ilka.sand@mail.example"))
    assert form is not None
    assert form.message is not None
    assert form.fields["name"].value == "Ilka Sand"
    assert form.message.text.strip() == "Hello, I need 24 aprons for my cafe,\nprice to Kiel? Ilka"
    for field in form.fields.values():
        assert text[field.span.start : field.span.end] == field.value


@pytest.mark.parametrize("text", ["Price = 12 USD\nQty = 500\nTotal = 6000 USD\nPlease confirm. Ann Bell", "Hi,\n[image] our shop\n[name] tag for aprons?\nAnn", "size=M\ncolour=blue\nname=logo on the left\nWe need 300 aprons, Ann"])  # fmt: skip
def test_sums_and_marks_in_a_letter_are_no_form(text):
    assert form_of(text, "aprons", None) is None


def test_a_name_and_an_address_in_parts():
    text = (
        "New message from the form\n\nFirst name: Ilse\nLast name: Van Damme\nFirma: Damme Hout\nStraße: Lange Gasse 7\n"
        "PLZ/Ort: 5700 Zell\nE-mail: ilse@damme.example\nMessage: We want 200 aprons."
    )
    mail = Mail(
        raw_hash="", size=0, from_=(Address("Market", "noreply@market.example"),), reply_to=(BUYER,), subject="New message", text=text
    )
    words = Words(new=text, ranges=(("new", 0, len(text)),))
    contact = find_contact(mail, words, read_form(mail, words))
    assert (contact.name, contact.company, contact.address) == ("Ilse Van Damme", "Damme Hout", "Lange Gasse 7, 5700 Zell")


def test_dots_and_a_colon_before_a_value():
    fields, _ = read_fields("Nome ............: kwame\nEmpresa ......:\nE-mail .........: k@market.example\nMensagem: 20 aventais")
    assert fields["name"].value == "kwame"
    assert "company" not in fields


def test_a_chinese_buying_platform():
    fields, message = read_fields("采购商：南山贸易有限公司\n联系人：廖强\n手机：13700000158\n采购品类：围裙\n要求：印客户品牌，含税报价")
    assert fields["company"].value == "南山贸易有限公司"
    assert message is not None
    assert message.text == "印客户品牌，含税报价"


@pytest.mark.parametrize(
    ("sender", "subject", "body"),
    [("From", "Subject", "Message Body"), ("Von", "Betreff", "Nachrichtentext"), ("De", "Objet", "Corps du message")],
)
def test_the_usual_contact_form_of_a_website(sender: str, subject: str, body: str):
    text = f"{sender}: Ann Bell <ann@bell.example>\n{subject}: aprons\n\n{body}:\nWe want 200 aprons.\n\n--\nSent from a contact form on Market"
    mail = Mail(
        raw_hash="",
        size=0,
        from_=(Address("Market", "wordpress@market.example"),),
        reply_to=(Address("", "ann@bell.example"),),
        subject="Market",
        text=text,
    )
    form = read_form(mail, Words(new=text, ranges=(("new", 0, len(text)),)))
    assert form is not None
    assert (form.fields["name"].value, form.fields["email"].value) == ("Ann Bell", "ann@bell.example")
    assert form.message is not None
    assert form.message.text == "We want 200 aprons."
