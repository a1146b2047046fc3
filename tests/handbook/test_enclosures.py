"""Files of a mail: what they add to an inquiry, and (the larger half) what they must not add."""

from __future__ import annotations

import time
from dataclasses import replace
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.files_made import docx, pdf, xlsx
from tests.judging import HANDBOOK
from triage.assess import Assessor
from triage.attachments import Kind as FileKind
from triage.attachments import Limits, Text, Trouble
from triage.attachments.reader import read
from triage.explain import why
from triage.handbook.enclosures import Reading, read_enclosed
from triage.mail.message import parse
from triage.mail.text import read_words
from triage.reply import ReplySettings, Templates
from triage.terms import Evidence, Kind, Past, Verdict, sentence

ASK = "Dear Sales,\n\nplease quote us for the attached list, CIF Valencia.\n\nAna Lopez\nFincas Lopez S.L.\nTel. +34 954 555 011\n"
HEAD = ["No", "Model", "Description", "Qty", "Unit"]
TWO = [HEAD, [1, "LP-100", "Submersible pump", 500, "pcs"], [2, "LP-900", "Pressure tank 24 l", 120, "pcs"]]


def reader(kind: FileKind, content: bytes) -> Text:
    """In this process: what the child does is tested elsewhere."""
    return read(kind, content, Limits())


def never(kind: FileKind, content: bytes) -> Text:
    raise AssertionError("this file must not be opened")


def raw(
    text: str,
    *files: tuple[str, bytes],
    subject: str = "Our inquiry",
    sender: str = "Ana Lopez <ana@fincas-lopez.example>",
    **headers: str,
) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, "sales@lakeside-pumps.example", subject
    message["Date"], message["Message-ID"] = "Tue, 03 Mar 2026 12:00:00 +0000", "<one@fincas-lopez.example>"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    for name, content in files:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()  # fmt: skip


def judged(message: bytes, by=reader, **limits: int) -> Verdict:
    return Assessor(HANDBOOK, None, Templates({}), ReplySettings(), lambda: Reading(by, **limits)).judge(message, lambda _: Past()).verdict


SHORT = "Dear Madam/Sir,\n\nKindly see the attached requirement letter of our farm and quote.\n\nAna Lopez\n"


@pytest.mark.parametrize(
    ("text", "proven", "weight", "opened"),
    [
        (SHORT, True, 1.2, True),  # a short mail from who he says he is: what the file wants tells
        (SHORT, False, 1.2, False),  # anybody can write another's name
        (SHORT, None, 1.2, False),
        (SHORT, True, 2.0, False),  # a sign that weighs
        (SHORT + "https://files.example/requirement", True, 1.2, False),
        (SHORT + "We need it soon. " * 30, True, 1.2, False),  # the mail itself says enough to be judged by
    ],
)
def test_the_file_of_a_mail_suspected_for_its_looks_alone_is_read(text: str, proven: bool | None, weight: float, opened: bool):
    mail = parse(raw(text, ("requirement.docx", docx("We request 300 pcs LP-100."))))
    said = judged(raw(SHORT))
    sign = Evidence("O1", sentence("An order out of nothing."), weight)
    suspected = replace(said, kind=Kind.FRAUD, suspected=True, authenticated=proven, signs=(sign,))
    assert bool(read_enclosed(mail, read_words(mail), suspected, Reading(reader if opened else never))) is opened


def goods(verdict: Verdict) -> list[tuple[str | None, list[int]]]:
    """SKU (or words) of each product with its amounts."""
    inquiry = verdict.inquiry
    return [
        (one.sku or one.text, [int(q.value) for q in inquiry.quantities if q.product == place])
        for place, one in enumerate(inquiry.products)
    ]


def notes(verdict: Verdict) -> list[str]:
    return [str(one.says) for one in verdict.evidence if one.rule == "attachment"]


TAKEN = {
    "a sheet": (ASK, "list.xlsx", xlsx(TWO), [("LP-100", [500]), ("LP-900", [120])]),
    "a document's table": (ASK, "RFQ.docx", docx("Our request", [[str(cell) for cell in row] for row in TWO]), [("LP-100", [500]), ("LP-900", [120])]),
    "headings as a program writes them": ("Attached is what we want in the first order.\n\nAna Lopez", "stock_out.csv", b"item_code,description,qty_pcs,fob_usd\nV1,submersible pump LP-100,500,\nV2,pressure tank 24 l,120,\n", [("LP-100", [500]), ("LP-900", [120])]),
    "a tender's schedule, Dutch": ("Graag uw prijs volgens het bestek in bijlage.\n\nEls Maes", "bestek_pompen.docx", docx("Lastenboek De Linde\nPost 4.1 submersible pump LP-100, 0,75 kW: 96 stuks", []), [("LP-100", [96])]),
    "a table as text, Spanish": (ASK, "pedido.csv", "Artículo;Cantidad\nbomba sumergible;1.200\ntanque de presión;40\n".encode("cp1252"), [("LP-100", [1200]), ("LP-900", [40])]),
    "German": (ASK, "Anfrage.csv", b"Bezeichnung;Menge\nsolar surface pump;30\n", [("LP-220", [30])]),
    "Russian": (ASK, "заявка.csv", "Наименование;Кол-во\npressure tank;25\n".encode("cp1251"), [("LP-900", [25])]),
    "Chinese": (ASK, "询价单.xlsx", xlsx([["序号", "品名", "数量"], [1, "潜水泵", 300], [2, "太阳能水泵", 80]]), [("LP-100", [300]), ("LP-220", [80])]),
    "a PDF": (ASK, "rfq.pdf", pdf([["REQUEST FOR QUOTATION"], *[[str(cell) for cell in row] for row in TWO]]), [("LP-100", [500]), ("LP-900", [120])]),
    "a letter as PDF": (ASK, "inquiry.pdf", pdf([["We need 400 pcs of borehole pump for Valencia."]]), [("LP-100", [400])]),
    "goods we do not sell keep their words": (ASK, "list.xlsx", xlsx([HEAD, [1, "GH-25", "Garden hose 25 m", 60, "rolls"]]), [("Garden hose 25 m", [60])]),
    "only rows with an amount are wanted": (ASK, "order form.xlsx", xlsx([["Model", "FOB price USD", "Order qty"], ["LP-100", 88, None], ["LP-220", 140, 60], ["LP-900", 17, 0]]), [("LP-220", [60])]),
    "the same article in two rows": (ASK, "list.xlsx", xlsx([HEAD, [1, "LP-100", "blue", 500, "pcs"], [2, "LP-100", "red", 300, "pcs"]]), [("LP-100", [500, 300])]),
    "a list without amounts that the mail points to": (ASK, "requirements.xlsx", xlsx([["Item", "Remarks"], ["solar surface pump", "for irrigation"], ["pressure tank", ""]]), [("LP-220", []), ("LP-900", [])]),
    "a column headed by its unit": (ASK, "first order.xlsx", xlsx([["Item", "Pack", "Cartons"], ["Submersible pump", "4 x 1", 90], ["Pressure tank 24 l", "2 x 1", 40]]), [("LP-100", [90]), ("LP-900", [40])]),
    "weights and lengths of goods are no amounts": (ASK, "data.xlsx", xlsx([["Model", "kg", "m"], ["LP-100", 12, 4], ["LP-220", 20, 5]]), [("LP-100", []), ("LP-220", [])]),
    "headings without accents": (ASK, "lista.csv", b"produkt;ilosc;jm\nsubmersible pump;80;szt\npressure tank;15;szt\n", [("LP-100", [80]), ("LP-900", [15])]),
    "the same amount twice in a letter": (ASK, "order.docx", docx("LP-100 submersible pump - 200 pcs\nLP-900 pressure tank 24 l - 200 pcs", []), [("LP-100", [200]), ("LP-900", [200])]),
    "a specification with the amounts, lines broken anywhere": ("Im Anhang unsere Spezifikation mit\nden Mengen. Bitte um Ihren Preis.\n\nAna Lopez", "Spez.pdf", pdf([["Our pumps: submersible pump LP-100, steel: 40 pcs"]]), [("LP-100", [40])]),
    "totals are no goods": (ASK, "list.xlsx", xlsx([*TWO, [None, "Total", None, 620, "pcs"]]), [("LP-100", [500]), ("LP-900", [120])]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "name", "content", "expected"), TAKEN.values(), ids=TAKEN.keys())
def test_what_a_file_adds(text, name, content, expected):
    verdict = judged(raw(text, (name, content)))
    assert goods(verdict) == expected
    assert {one.span.part for one in verdict.inquiry.products} == {f"attachment:{name}"}
    for span in [one.span for one in (*verdict.inquiry.products, *verdict.inquiry.quantities)]:
        assert reader_text(name, content)[span.start : span.end] == span.text


def reader_text(name: str, content: bytes) -> str:
    return reader(FileKind(name.rpartition(".")[2]), content).text


PRICES = [
    ["Model", "Description", "FOB price USD"],
    ["LP-100", "Submersible pump", 88],
    ["LP-220", "Solar surface pump", 140],
    ["LP-900", "Pressure tank", 17],
]
LEFT = {
    "our own price list, returned": (ASK, "Lakeside price list 2026.xlsx", xlsx(PRICES)),
    "prices without amounts, whatever the name": (ASK, "list.xlsx", xlsx(PRICES)),
    "weights beside prices": (ASK, "data.xlsx", xlsx([["Item", "kg", "FOB price USD"], ["Submersible pump", 12, 88], ["Solar surface pump", 20, 140]])),
    "smallest orders are a seller's": (ASK, "items.xlsx", xlsx([["Model", "Name", "MOQ"], ["LP-100", "Submersible pump", 50], ["LP-220", "Solar pump", 20]])),
    "a company profile": ("We are importers of pumps, our profile is attached. Please send your price for solar surface pumps.", "Company Profile Fincas.pdf", pdf([["We sell pressure tank and borehole pump since 1990"]])),
    "a brochure": (ASK, "catalogue.pdf", pdf([["pressure tank"], ["borehole pump 500 pcs"]])),
    "a price list by its title": (ASK, "scan0001.docx", docx("PRICE LIST 2026", "Pressure tank 24 l", "Borehole pump, 500 pcs a carton")),
    "too many rows": (ASK, "stock list.xlsx", xlsx([HEAD, *[[n, "LP-100", f"pump {n}", n, "pcs"] for n in range(1, 90)]])),
    "an invoice": (ASK, "invoice 2231.xlsx", xlsx(TWO)),
    "a statement": (ASK, "2026年2月对账单.xlsx", xlsx(TWO)),
    "a CV": (ASK, "CV_Lopez.docx", docx("Pressure tank engineer, 500 pcs of borehole pump built")),
    "only a picture": (ASK, "pump.png", b"\x89PNG\r\n\x1a\n"),
    "an archive stays closed": (ASK, "list.zip", xlsx(TWO)[:0] + b"PK\x05\x06" + bytes(18)),
}  # fmt: skip


@pytest.mark.parametrize(("text", "name", "content"), LEFT.values(), ids=LEFT.keys())
def test_what_is_no_list_of_wanted_goods_adds_nothing(text, name, content):
    message = raw(text, (name, content))
    alone = Assessor(HANDBOOK, None, Templates({}), ReplySettings()).judge(message, lambda _: Past()).verdict
    assert goods(judged(message)) == goods(alone)


SELLING = (
    "Dear Sir,\n\nwe are a manufacturer of pump parts and offer you our products at best prices. Our list is attached.\n\nLi Wei, Factory\n"
)
CLOSED = {
    "somebody sells to us": raw(SELLING, ("product list.xlsx", xlsx(TWO)), subject="Pump parts supplier, our offer"),
    "a machine": raw("I am out of the office.", ("list.xlsx", xlsx(TWO)), subject="Automatic reply", Auto_Submitted="auto-replied"),
    "a bulk mail": raw("Our newsletter. Unsubscribe here.", ("list.xlsx", xlsx(TWO)), subject="News", List_Unsubscribe="<mailto:a@b.example>", Precedence="bulk"),
    "a scam": raw("Send invitation letters and visa support for five delegates with passport copies. List attached.", ("list.xlsx", xlsx(TWO)), subject="Visit", sender="Lam <lam@yahoo.com>"),
    "beside a program": raw(ASK, ("list.xlsx", xlsx(TWO)), ("viewer.exe", b"MZ" + bytes(60))),
    "beside macros": raw(ASK, ("list.xlsx", xlsx(TWO)), ("order.xlsm", xlsx(TWO, more={"xl/vbaProject.bin": b"x"}))),
    "a colleague": raw("Hi, the list.", ("list.xlsx", xlsx(TWO)), sender="Bo <bo@lakeside-pumps.example>", subject="list"),
}  # fmt: skip


@pytest.mark.parametrize("message", CLOSED.values(), ids=CLOSED.keys())
def test_files_of_other_mails_are_not_even_opened(message):
    assert not any(one.span.part.startswith("attachment:") for one in judged(message, never).inquiry.products)


def test_the_mails_own_words_come_first_and_are_not_said_again():
    text = "Dear Sales,\n\nplease quote 500 pcs LP-100, details and the rest in the attached list.\n\nAna Lopez\n"
    verdict = judged(raw(text, ("list.xlsx", xlsx(TWO))))
    assert goods(verdict) == [("LP-100", [500]), ("LP-900", [120])]
    assert [one.span.part for one in verdict.inquiry.products] == ["body", "attachment:list.xlsx"]


def test_a_type_named_in_the_mail_gives_way_to_the_articles_in_the_list():
    verdict = judged(
        raw("Please quote 500 pumps as per attached list.\n\nAna Lopez\n", ("list.xlsx", xlsx(TWO)), subject="Inquiry for pumps")
    )
    assert goods(verdict) == [("LP-100", [500]), ("LP-900", [120])]
    assert [one.span.part for one in verdict.inquiry.quantities] == ["body", "attachment:list.xlsx"]


def test_a_list_that_only_repeats_the_mail_adds_no_vaguer_words():
    text = "Please quote 500 pcs LP-100 and 120 pcs LP-900 as per attached list.\n\nAna Lopez\n"
    assert goods(judged(raw(text, ("list.xlsx", xlsx([["Item", "Qty"], ["pump type A", 500], ["grey tank", 120]]))))) == [("LP-100", [500]), ("LP-900", [120])]  # fmt: skip


def test_terms_and_labelled_data_fill_what_the_mail_leaves_open():
    sheet = xlsx([["RFQ 17"], ["Supplier", "Lakeside Pump Works Ltd."], ["Tel", "+86 571 5555 0100"], [], ["Buyer", ""], ["Company", "Obras Sol S.A."], ["Tel", "+34 955 010 220"],
                  ["Payment terms", "L/C at sight"], ["Delivery", "FOB Ningbo"], *TWO])  # fmt: skip
    inquiry = judged(raw("Please quote the attached RFQ.\n\nAna\n", ("RFQ 17.xlsx", sheet))).inquiry
    assert inquiry.payment_terms == "L/C at sight"
    assert inquiry.incoterm == "FOB"
    assert inquiry.contact.phone == "+34 955 010 220"  # not the one below "Supplier"
    assert inquiry.contact.email == "ana@fincas-lopez.example"
    assert dict(inquiry.contact.spans)["phone"].part == "attachment:RFQ 17.xlsx"


def test_an_attachment_never_changes_where_the_answer_goes():
    sheet = xlsx([["Company", "Other Ltd"], ["E-mail", "someone@else.example"], *TWO])
    assert judged(raw(ASK, ("list.xlsx", sheet))).inquiry.contact.email == "ana@fincas-lopez.example"


@pytest.mark.hostile
@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("list.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old formats"),
        ("list.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "password"),
        ("list.xlsx", xlsx(TWO)[:-60], "no whole file"),
        ("scan.pdf", pdf([]), "no text"),
        ("list.csv", b"a;b\n" * 2_000_000, "larger than 5 MB"),
        ("list.csv", b"Item;Qty\n" + b"filler;0\n" * 700 + b"x;1\n", "only the beginning"),
    ],
)
def test_what_could_not_be_read_is_told(name, content, told):
    message = raw(ASK, (name, content))
    verdict = judged(message)
    assert [told in note and name in note for note in notes(verdict)] == [True]
    assert "attachment: " in why(verdict, Assessor(HANDBOOK, None, Templates({}), ReplySettings()).judge(message, lambda _: Past()).mail)
    assert verdict.kind is Kind.INQUIRY


@pytest.mark.hostile
@pytest.mark.parametrize("trouble", list(Trouble))
def test_whatever_the_reader_meets_the_verdict_stands(trouble):
    verdict = judged(raw(ASK, ("list.xlsx", xlsx(TWO))), lambda kind, content: Text(trouble=trouble))
    assert verdict.kind is Kind.INQUIRY
    assert len(notes(verdict)) == 1


def test_only_a_few_files_of_a_mail_are_read():
    files = [(f"list {n}.xlsx", xlsx([HEAD, [1, "LP-100", "pump", 100 + n, "pcs"]])) for n in range(5)]
    verdict = judged(raw(ASK, *files), most=2)
    assert goods(verdict) == [("LP-100", [100, 101])]
    assert notes(verdict) == ["The attachment list 2.xlsx was not read: only 2 of a mail are."]


def test_two_files_of_one_name_are_told_apart():
    verdict = judged(
        raw(ASK, ("list.xlsx", xlsx([HEAD, [1, "LP-100", "pump", 5, "pcs"]])), ("list.xlsx", xlsx([HEAD, [1, "LP-900", "tank", 7, "pcs"]])))
    )
    assert [one.span.part for one in verdict.inquiry.products] == ["attachment:list.xlsx", "attachment:list.xlsx (2)"]


def test_the_same_mail_has_always_the_same_verdict():
    message = raw(ASK, ("list.xlsx", xlsx(TWO)), ("rfq.pdf", pdf([["We need 400 pcs of borehole pump"]])))
    assert judged(message) == judged(message)


@pytest.mark.hostile
@given(
    st.lists(
        st.lists(
            st.one_of(st.text(max_size=30), st.sampled_from(["Qty", "Item", "500", "LP-100", "price", "Total", "Tel", "12 pcs"])),
            min_size=1,
            max_size=6,
        ),
        max_size=12,
    )
)
@settings(max_examples=60, deadline=None)
def test_whatever_stands_in_a_file_the_mail_is_judged(rows):
    text = "\n".join(" | ".join(row) for row in rows)
    verdict = judged(ASKED, lambda kind, content: Text(text))
    for one in (*verdict.inquiry.products, *verdict.inquiry.quantities):
        if one.span.part.startswith("attachment:"):
            assert text[one.span.start : one.span.end] == one.span.text


ASKED = raw(ASK, ("list.xlsx", b"PK"))
HOSTILE = ["a | " * 15_000, "Qty | " * 10_000, ("Item | Qty\n" + "x | 1\n" * 40) * 200, "LP-100 | 5 | " * 4_000, "pump\n" * 12_000, "Tel: " * 12_000, "1" * 60_000, "Item | " + "a " * 29_000,
           "Item | Qty\n" + "\n".join("pump " * 50 + "| 5" for _ in range(230)), "price " * 10_000]  # fmt: skip


@pytest.mark.hostile
@pytest.mark.parametrize("text", HOSTILE, ids=[one[:12].strip() for one in HOSTILE])
def test_long_text_costs_a_moment(text):
    started = time.process_time()
    judged(ASKED, lambda kind, content: Text(text[:60_000]))
    assert time.process_time() - started < 6
