"""Links and attachments (J3, S5): what each trick looks like, and the honest things that look like it."""

from __future__ import annotations

import io
import tarfile
import time
import zipfile

import pytest

from tests.judging import ids, judged, mail
from triage.mail.values import Mail

LOGIN = "Your mailbox is full. Verify your account with your e-mail and password."
SEE = "Dear Sales, our drawings are here: "
HREF = {
    "another target than shown": "https://files.evil.example/a|https://www.fincas-lopez.example/drawing",
    "an address of figures": "http://198.51.100.7/login|open",
    "figures in hex": "http://0xC6.0x33.0x64.0x07/login|open",
    "one long number": "http://3325256711/login|open",
    "IPv6": "http://[2001:db8::7]/login|open",
    "punycode": "https://xn--pple-43d.example/login|open",
    "a user name that looks like a host": "https://www.bank.example@evil.example/|open",
    "a script": "javascript:alert(1)|open",
    "our own address carried along": "https://evil.example/login?u=sales@lakeside-pumps.example|open",
    "written anew by a mail server, another target all the same": "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Ffiles.evil.example%2Fa&data=05|https://www.fincas-lopez.example/drawing",
    "through a page that leads on": "https://www.google.com/url?q=http://198.51.100.7/login|open",
}  # fmt: skip
HONEST_HREF = {
    "the same address": "https://www.fincas-lopez.example/drawing|https://www.fincas-lopez.example/drawing",
    "without www": "https://fincas-lopez.example/drawing|www.fincas-lopez.example",
    "words": "https://www.fincas-lopez.example/drawing|our drawing",
    "a file service": "https://we.tl/t-abc|download",
    "a shortener alone": "https://bit.ly/3abc|our shop",
    "safelinks": "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.fincas-lopez.example%2Fdrawing&data=05|https://www.fincas-lopez.example/drawing",
    "urldefense": "https://urldefense.com/v3/__https://www.fincas-lopez.example/drawing__;!!abc$|https://www.fincas-lopez.example/drawing",
    "urldefense of old": "https://urldefense.proofpoint.com/v2/url?u=https-3A__www.fincas-2Dlopez.example_drawing&d=x|https://www.fincas-lopez.example/drawing",
    "a signature's mail address": "mailto:ana@fincas-lopez.example|ana@fincas-lopez.example",
    "their own domain in punycode shown as such is odd, but alone nothing": "https://xn--mllerei-n2a.example/|our website",
    "a device in a network of their own": "http://192.168.200.2/status|http://192.168.200.2/status",
    "a telephone": "tel:+34955010220|+34 955 010 220",
    "nonsense": "http://[::|x",
}  # fmt: skip


def linked(text: str, pair: str) -> Mail:
    href, _, shown = pair.partition("|")
    return mail(text, html=f'<p>{text} <a href="{href}">{shown}</a></p>')


@pytest.mark.parametrize("pair", HREF.values(), ids=HREF.keys())
def test_a_lure_with_this_link_is_held_back(pair):
    verdict = judged(linked(LOGIN, pair))
    assert "J3" in ids(verdict)
    assert verdict.suspected


@pytest.mark.parametrize("pair", HONEST_HREF.values(), ids=HONEST_HREF.keys())
def test_an_honest_link_is_no_lure(pair):
    verdict = judged(linked(SEE + "please quote 40 pcs LP-100.", pair))
    assert "J3" not in ids(verdict)
    assert not verdict.suspected


def test_a_shortener_is_one_more_reason():
    plain, short = (judged(linked(LOGIN, pair)) for pair in ("https://www.fincas-lopez.example/a|now", "https://bit.ly/3abc|now"))
    assert short.suspicion > plain.suspicion


def packed(*files: tuple[str, bytes], locked: bool = False) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    data = bytearray(held.getvalue())
    if locked:  # the flag in the central directory: our own zip library cannot write such files
        data[data.find(b"PK\x01\x02") + 8] |= 1
        data[6] |= 1
    return bytes(data)


def tar(name: str) -> bytes:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as archive:
        archive.addfile(tarfile.TarInfo(name), io.BytesIO())
    return held.getvalue()


PROGRAM = b"MZ\x90\x00" + bytes(200)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
FORM = b'<html><body><form action="https://evil.example"><input type="password"></form></body></html>'
DANGEROUS = {
    "a program": ("order.exe", PROGRAM),
    "a program under another name": ("order.pdf", PROGRAM),
    "two endings": ("order.pdf.scr", b"x"),
    "a name turned round": ("order\u202efdp.exe", b"x"),
    "a script": ("quote.js", b"var a"),
    "a disk image": ("order.iso", bytes(40)),
    "a shortcut": ("order.lnk", bytes(40)),
    "a page with a form": ("order.html", FORM),
    "a page with a script": ("order.htm", b"<script>document.write(atob('x'))</script>"),
    "a page that leads on": ("order.html", b'<meta http-equiv="refresh" content="0;url=https://evil.example">'),
    "a picture with a script": ("plan.svg", b"<svg><script>1</script></svg>"),
    "a page called a PDF, with a form": ("order.pdf", FORM),
    "a program in an archive": ("order.zip", packed(("order.exe", PROGRAM))),
    "in an archive in an archive": ("order.zip", packed(("inner.zip", packed(("order.pdf.js", b"x"))))),
    "three deep": ("order.zip", packed(("a.zip", packed(("b.zip", packed(("c.scr", b"x"))))))),
    "in a tar": ("order.tar", tar("order.exe")),
    "in a rar": ("order.rar", b"Rar!\x1a\x07\x00" + bytes(20) + b"order 2026.exe\x00" + bytes(50)),
}  # fmt: skip
HARMLESS = {
    "a PDF": ("rfq.pdf", b"%PDF-1.7 abc"),
    "a sheet": ("list.xlsx", packed(("xl/workbook.xml", b"<x/>"), ("[Content_Types].xml", b"<x/>"))),
    "a drawing": ("plan.dwg", b"AC1032" + bytes(60)),
    "an archive of drawings": ("plans.zip", packed(("a/plan.dwg", b"x"), ("photo.v2.jpg", b"x"))),
    "an archive in an archive": ("plans.zip", packed(("inner.zip", packed(("plan.dwg", b"x"))))),
    "a locked archive without a password told": ("plans.zip", packed(("plan.dwg", b"x"), locked=True)),
    "a name with dots": ("rfq.26.03.pdf", b"%PDF-1.7 abc"),
    "an export that is a page": ("list.xls", b"<html><table><tr><td>LP-100</td></tr></table></html>"),
    "a calendar": ("visit.ics", b"BEGIN:VCALENDAR"),
    "a card": ("ana.vcf", b"BEGIN:VCARD"),
    "an old sheet": ("list.xls", OLE),
}  # fmt: skip


@pytest.mark.parametrize("file", DANGEROUS.values(), ids=DANGEROUS.keys())
def test_a_dangerous_attachment_is_held_back(file):
    verdict = judged(mail("Please see our order.", attachments=(file,)))
    assert "S5" in ids(verdict)
    assert verdict.suspected, verdict.signs


@pytest.mark.parametrize("file", HARMLESS.values(), ids=HARMLESS.keys())
def test_a_harmless_attachment_shows_no_sign(file):
    verdict = judged(mail("Please quote 40 pcs LP-100, data attached.", attachments=(file,)))
    assert "S5" not in ids(verdict)
    assert not verdict.suspected


@pytest.mark.parametrize(
    "file",
    [
        ("order.docm", b"x"),
        ("order.docx", packed(("word/document.xml", b"x"), ("word/vbaProject.bin", b"x"), ("[Content_Types].xml", b"x"))),
        ("order.xls", OLE + "_VBA_PROJECT".encode("utf-16-le") + bytes(40)),
    ],
)
def test_macros_are_named_but_honest_lists_have_them_too(file):
    verdict = judged(mail("Please quote 40 pcs LP-100, list attached.", attachments=(file,)))
    assert "The attachment may hold macros." in {str(one.says) for one in verdict.signs}
    assert not verdict.suspected


@pytest.mark.parametrize(
    "text",
    [
        "Please open the attached remittance advice and click Enable Content to see the amount.",
        "Bitte öffnen Sie die Anlage und klicken Sie auf Inhalte aktivieren.",
        "첨부 파일을 여시고 매크로 사용을 눌러 확인해 주십시오.",
        "请打开附件并点击启用内容查看差额。",
    ],
)
def test_who_wants_macros_switched_on_is_held_back(text):
    assert judged(mail(text, attachments=(("advice.xlsm", b"x"),))).suspected
    assert not judged(mail(text)).suspected, "without such a file the words do no harm"


def test_a_buyer_whose_list_has_macros_may_say_what_to_leave_alone():
    text = "Please quote 40 pcs LP-100, list attached. The workbook has macros for our totals; no need to switch them on."
    assert not judged(mail(text, attachments=(("list.xlsm", b"x"),))).suspected


@pytest.mark.parametrize(
    "told",
    [
        "Password: 4411",
        "The password for the archive is 4411.",
        "La contraseña: 4411",
        "Le mot de passe est 4411",
        "A senha: 4411",
        "Passwort: 4411",
        "Пароль: 4411",
        "كلمة المرور: 4411",
        "密码：4411",
    ],
)
def test_a_locked_archive_with_its_password_in_eight_languages(told):
    for name, content in (("plans.zip", packed(("plan.dwg", b"x"), locked=True)), ("plans.7z", b"7z\xbc\xaf\x27\x1c" + bytes(80))):
        verdict = judged(mail(f"Drawings attached. {told}", attachments=((name, content),)))
        assert "S5" in ids(verdict)
        assert verdict.suspected


@pytest.mark.hostile
def test_archives_built_to_be_slow_cost_a_moment():
    bomb = packed(*[(f"{n}.zip", packed(("zeros.zip", bytes(900_000)))) for n in range(40)])
    began = time.process_time()
    judged(mail("see", attachments=(("bomb.zip", bomb),)))
    assert time.process_time() - began < 5


def newsletter(hosts: int, counter: str = "clicks.news-house.example", sender: str = "The News <post@news-house.example>") -> Mail:
    """Links that show many firms' addresses and all lead to one counter."""
    shown = [f"www.firm-{number}.example" for number in range(hosts)]
    page = "".join(f'<p><a href="https://{counter}/c?id={number}&to=you">{one}</a> has news</p>' for number, one in enumerate(shown))
    return mail("Stocks fell by $215 million. Pumps in the news.", "Daily news", sender, html=page)


def test_a_newsletters_click_counter_is_no_lure():
    assert not judged(newsletter(12)).suspected
    assert sum(one.weight for one in judged(newsletter(12)).signs if one.rule == "J3") < 1.0


def test_two_links_that_lead_elsewhere_stay_a_sign():
    few = judged(newsletter(2, "login-pages.example", "Bank <info@bank-house.example>"))
    assert sum(one.weight for one in few.signs if one.rule == "J3") >= 2.0


@pytest.mark.parametrize(
    ("text", "rule_shown"),
    [
        ("Stocks regained $215 million after annual sales of $4.6 million.", False),
        ("Thank you for ordering. TOTAL = $50.00. Total price: $0.00", False),
        ("Segue a nota fiscal 018, valor R$ 1.401.600,00. Dados bancários permanecem os mesmos.", False),
        ("We want to order goods worth USD 25 million a year, please send your bank details and proforma.", True),
        ("Queremos un pedido de 12 millones USD, envíen sus datos bancarios y la proforma.", True),
    ],
)
def test_news_of_millions_are_no_order(text, rule_shown):
    """F1 speaks of orders, not of sums."""
    assert ("F1" in {one.rule for one in judged(mail(text, "x", "Office <office@some-house.example>")).signs}) is rule_shown


@pytest.mark.parametrize("name", ["Invoice_4410.pdf.html", "MT103.pdf.htm", "Order.xlsx.shtml"])
def test_a_page_that_passes_for_a_document_is_a_lure(name):
    sent = mail("Kindly open the copy.", "copy", "Desk <desk@trade-desk.example>", attachments=((name, b"<html><body>view</body></html>"),))
    assert {"J3", "S5"} <= ids(judged(sent))


@pytest.mark.parametrize("name", ["drawing.html", "Invoice_4410.pdf", "list.v2.xlsx"])
def test_other_files_are_no_lure(name):
    sent = mail("60 LP-100 as in the file, price CIF Tema?", attachments=((name, b"<html><body>60 LP-100</body></html>"),))
    assert "J3" not in ids(judged(sent))


def test_a_parcels_fee_is_a_lure_and_no_advance_fee():
    page = '<p>Votre colis est en attente.</p><a href="http://203.0.113.9/pay/x.php">https://www.colis.example/suivi/1</a>'
    text = "Votre colis 4410 est en attente faute de paiement des frais de douane (19,90 EUR). Payer et suivre : https://www.colis.example/suivi/1"
    verdict = judged(mail(text, "Votre colis", "Colis <notification@colis-livraison.example>", html=page))
    assert ids(verdict) & {"J3", "S6"} == {"J3"}
    assert verdict.suspected


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Your offer is accepted. Settle the supplier code creation and audit fee of USD 540 to our consultant, payable in USDT, before the PO.",
            True,
        ),
        ("New vendors remit the vendor approval and file charge of EUR 390 by wire; the order follows the same day.", True),
        ("Vendor registration with us is free of charge; please quote 40 pcs LP-100.", False),
        ("We bear the supplier audit ourselves. Please quote 300 pcs LP-100 at USD 80.", False),
    ],
)
def test_who_wants_a_fee_for_being_registered_shows_it(text, wanted):
    assert ("S6" in ids(judged(mail(text)))) is wanted
