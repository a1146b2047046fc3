"""Known scams in disguise stay suspected; genuine inquiries in bad typing stay unsuspected. Seeds are fixed: every run is the same."""

from __future__ import annotations

import base64
import html
import random
import re
from collections.abc import Callable
from email.header import Header

import pytest

from tests.files_made import docx, pdf
from tests.handbook.test_enclosures import reader
from tests.judging import HANDBOOK, ids
from triage.assess import Assessor
from triage.handbook.enclosures import Reading
from triage.reply import ReplySettings, Templates
from triage.terms import Past, Verdict

pytestmark = pytest.mark.hostile

SCAMS = {
    "F1": ("Purchase", "Dear Supplier,\n\nwe hereby confirm our order of 40 containers monthly of your goods. We pay 100% in advance. Send your company bank account details today.\n\nRobert Hale"),
    "F2": ("Samples wanted", "Sir,\n\nsend us two samples of all your products and the printed catalogue with stamped contract by DHL courier only, e-mail copies are not accepted. Price per kg also.\n\nPascal"),
    "F3": ("Contract award", "Dear Director,\n\nyou must come to our country to sign the contract before Friday. Every minute of delay counts, the contract will be given to another company.\n\nDr Edmund Asare"),
    "J2": ("Visit", "Dear Sir,\n\nwe are five delegates. Kindly send us the invitation letter for visa with our passport numbers to the embassy in Accra.\n\nKwesi"),
    "J3": ("Mailbox notice", "Dear user,\n\nyour mailbox storage is full. Verify your account within 24 hours or your password will expire. Open http://198.51.100.9/login/webmail?user=sales@lakeside-pumps.example\n\nHelp desk"),
    "S4": ("Remittance", "Hello,\n\nour bank account has changed because of an audit. Please transfer the balance to our new bank account below. Do not call me, I am in a meeting all day.\n\nVictor"),
    "S6 fee": ("Vendor approval", "Dear Sir,\n\nyour company has been selected by the ministry. Pay the refundable registration fee of USD 950 before the contract award. We are ready to pay 100% in advance, order worth USD 4,000,000.\n\nHon. Bello"),
    "S6 fund": ("Dear friend", "Dear friend,\n\nI am the widow of the late engineer Danjuma who deposited 9.5 million dollars with a bank. As his next of kin was lost, I want to transfer the fund to your account; strictly confidential.\n\nThe release fee of USD 900 is refundable and to be paid before.\n\nMrs Grace"),
    "S6 card": ("Order", "Hi,\n\ndo you accept credit card for payment? Charge my card for the goods plus freight, and wire the freight money to my shipping agent; the agent does not accept cards. We confirm our order in large quantity. Keep 200 for your trouble.\n\nPastor Tom"),
    "F4": ("Vendor", "Dear Sirs,\n\nwe are a leading multinational group with more than 2,000 outlets in 35 countries. Annual turnover of USD 3 billion. We confirm the order of your products in large quantity, send your bank account details.\n\nGlobal Stores"),
}  # fmt: skip
SENDER = "Robert Hale <robert.hale.office@gmail.com>"
SEEDS = (1, 2)

# ----------------------------------------------------------------------------------------------------------------------- disguises

TWINS = str.maketrans("aeopcyxisjhkmtAEOPCXBHKMTI", "аеорсухіѕјһкмтАЕОРСХВНКМТІ")
INVISIBLE = ("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u180e", "\u2063")


def letters(text: str, write: Callable[[str], str]) -> str:
    """Each letter written by `write`, but for those of addresses of pages: they would lead nowhere."""
    pieces = re.split(r"(http\S+)", text)
    return "".join(piece if number % 2 else "".join(write(s) if s.isalpha() else s for s in piece) for number, piece in enumerate(pieces))


def twins(text: str, dice: random.Random) -> str:
    """Cyrillic letters for a third of the Latin ones that have a twin, never in an address."""
    return letters(text, lambda s: s.translate(TWINS) if dice.random() < 0.34 else s)


def greek(text: str, dice: random.Random) -> str:
    table = str.maketrans("oaivpOAEIKMNTX", "οαινρΟΑΕΙΚΜΝΤΧ")
    return letters(text, lambda s: s.translate(table) if dice.random() < 0.3 else s)


def invisible(text: str, dice: random.Random) -> str:
    return letters(text, lambda s: s + (dice.choice(INVISIBLE) if dice.random() < 0.4 else ""))


def full_width(text: str, dice: random.Random) -> str:
    return letters(text, lambda s: chr(ord(s) + 0xFEE0) if s.isascii() and dice.random() < 0.5 else s)


def styled(text: str, dice: random.Random) -> str:
    """Mathematical bold letters, which every mail program shows."""
    start = dice.choice((0x1D400, 0x1D5A0, 0x1D670))
    return letters(text, lambda s: chr(start + ord(s) - 65) if "A" <= s <= "Z" else chr(start + 26 + ord(s) - 97) if "a" <= s <= "z" else s)


def struck(text: str, dice: random.Random) -> str:
    """A combining mark on every few letters."""
    return letters(text, lambda s: s + (dice.choice("\u0332\u0335\u0336\u20e0") if dice.random() < 0.3 else ""))


WORDS: dict[str, Callable[[str, random.Random], str]] = {
    "Cyrillic twins": twins,
    "Greek twins": greek,
    "invisible characters": invisible,
    "full width": full_width,
    "styled letters": styled,
    "struck through": struck,
}


def plain(text: str, letter: Callable[[str], str] = str) -> str:
    """HTML that shows `text`, each letter written by `letter`; addresses of pages stay, since they would lead nowhere."""
    pieces = re.split(r"(http\S+)", text)
    shown = [piece if number % 2 else "".join(letter(s) if s.isalpha() else s for s in piece) for number, piece in enumerate(pieces)]
    return "".join(shown).replace("\n", "<br>")


def commented(text: str, dice: random.Random) -> str:
    return plain(text, lambda s: s + (f"<!-- {dice.randrange(999)} -->" if dice.random() < 0.4 else ""))


def tagged(text: str, dice: random.Random) -> str:
    return plain(text, lambda s: f"<span>{s}</span>" if dice.random() < 0.4 else s)


def coded(text: str, dice: random.Random) -> str:
    return plain(text, lambda s: f"&#{ord(s)};" if dice.random() < 0.5 else s)


def with_hidden(text: str, dice: random.Random) -> str:
    style = dice.choice(("display:none", "font-size:0", "visibility:hidden"))
    return plain(text, lambda s: s + (f'<b style="{style}">xq</b>' if dice.random() < 0.3 else ""))


def in_cells(text: str, dice: random.Random) -> str:
    """Every word a piece of its own, nested."""
    return "".join(f"<font><i>{html.escape(word)}</i></font> " for word in text.replace("\n", " ").split(" "))


MARKUP: dict[str, Callable[[str, random.Random], str]] = {
    "HTML comments between letters": commented,
    "words split by tags": tagged,
    "letters as numbers": coded,
    "hidden letters between": with_hidden,
    "every word a tag": in_cells,
}


def raw(subject: str, body: bytes, kind: str = 'text/plain; charset="utf-8"', encoding: str = "base64") -> bytes:
    head = (
        f"From: {SENDER}\r\nTo: sales@lakeside-pumps.example\r\nSubject: {Header(subject, 'utf-8').encode()}\r\nDate: Tue, 03 Mar 2026 12:00:00 +0000\r\n"
        f"Message-ID: <1@mail.example>\r\nMIME-Version: 1.0\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    )
    return head.encode() + (base64.encodebytes(body) if encoding == "base64" else body)


ASSESSOR = Assessor(HANDBOOK, None, Templates({}), ReplySettings(), lambda: Reading(reader))


def verdict_on(mail: bytes) -> Verdict:
    return ASSESSOR.judge(mail, lambda _: Past()).verdict


def held(mail: bytes, rule: str) -> None:
    verdict = verdict_on(mail)
    assert verdict.suspected, (verdict.suspicion, verdict.signs)
    assert rule[:2] in ids(verdict)


@pytest.mark.parametrize("rule", SCAMS)
def test_undisguised(rule):
    subject, text = SCAMS[rule]
    held(raw(subject, text.encode()), rule)


@pytest.mark.parametrize("rule", SCAMS)
@pytest.mark.parametrize("disguise", WORDS)
def test_odd_letters(rule, disguise):
    subject, text = SCAMS[rule]
    for seed in SEEDS:
        dice = random.Random(seed)
        held(raw(WORDS[disguise](subject, dice), WORDS[disguise](text, dice).encode()), rule)


@pytest.mark.parametrize("rule", SCAMS)
@pytest.mark.parametrize("disguise", MARKUP)
def test_markup(rule, disguise):
    subject, text = SCAMS[rule]
    for seed in SEEDS:
        held(raw(subject, MARKUP[disguise](text, random.Random(seed)).encode(), "text/html; charset=utf-8"), rule)


@pytest.mark.parametrize("rule", SCAMS)
@pytest.mark.parametrize("charset", ["utf-16", "utf-16-le", "utf-7", "gb18030", "shift_jis", "koi8-r", "iso-2022-kr"])
def test_charsets(rule, charset):
    subject, text = SCAMS[rule]
    held(raw(subject, text.encode(charset), f"text/plain; charset={charset}"), rule)


@pytest.mark.parametrize("rule", SCAMS)
def test_a_charset_that_lies(rule):
    subject, text = SCAMS[rule]
    held(raw(subject, text.encode(), "text/plain; charset=x-unknown-9"), rule)
    held(raw(subject, text.encode("utf-16"), "text/plain; charset=us-ascii"), rule)


@pytest.mark.parametrize("rule", SCAMS)
def test_a_harmless_plain_part_beside_the_html_that_is_shown(rule):
    subject, text = SCAMS[rule]
    body = (
        "--b\r\nContent-Type: text/plain\r\n\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64.encodebytes(plain(text).encode()).decode()
        + "\r\n--b--\r\n"
    )
    held(raw(subject, body.encode(), "multipart/alternative; boundary=b", "8bit"), rule)


# ------------------------------------------------------------------------------------------------------------- the letter as a file

FILES: dict[str, Callable[[str], tuple[str, str, bytes]]] = {
    "letter.txt": lambda text: ("letter.txt", "text/plain; charset=utf-8", text.encode()),
    "letter.txt, no type": lambda text: ("letter.txt", "application/octet-stream", text.encode("utf-16")),
    "letter.html": lambda text: ("letter.html", "text/html", f"<html><body>{plain(text)}</body></html>".encode()),
    "letter.htm, tags": lambda text: ("letter.htm", "application/octet-stream", tagged(text, random.Random(1)).encode()),
    "letter.docx": lambda text: ("letter.docx", "application/octet-stream", docx(*text.split("\n"))),
    "letter.pdf": lambda text: ("letter.pdf", "application/pdf", pdf([[line] for piece in text.split("\n") for line in re.findall(r".{1,80}(?:\s|$)", piece)])),
}  # fmt: skip
SHORT = ("Please see attached.", "Dear Sir, kindly read the attached letter and get back to me. Thanks", "")


def enclosing(text: str, name: str, kind: str, content: bytes) -> bytes:
    body = (
        f"--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n--b\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n"
        f'Content-Disposition: attachment; filename="{name}"\r\n\r\n{base64.encodebytes(content).decode()}\r\n--b--\r\n'
    )
    return raw("Letter", body.encode(), "multipart/mixed; boundary=b", "8bit")


@pytest.mark.parametrize("rule", [one for one in SCAMS if one != "J3"])
@pytest.mark.parametrize("file", FILES)
def test_the_whole_letter_as_a_file(rule, file):
    for short in SHORT if rule == "J2" else SHORT[:1]:
        held(enclosing(short, *FILES[file](SCAMS[rule][1])), rule)


def test_words_found_in_a_file_point_into_it():
    verdict = verdict_on(enclosing(SHORT[0], *FILES["letter.txt"](SCAMS["S6 fund"][1])))
    spans = [span for one in verdict.signs for span in one.spans]
    assert {span.part for span in spans} == {"attachment:0"}
    assert all(SCAMS["S6 fund"][1][span.start : span.end] == span.text for span in spans)


# -------------------------------------------------------------------------------------------------------------- the mirror: bad typing

GENUINE = {
    "specific": ("Inquiry for pumps", "Dear Sir,\n\nplease quote 300 pcs of borehole pump LP-100, CIF Apapa, and your lead time. Payment by letter of credit.\n\nChidi Eze\nEze Water Ltd\n12 Marina, Lagos\n+234 803 555 0101"),
    "small": ("pump price", "Hello, what is the price for 20 pieces of the solar surface pump to Mombasa? We can pay in advance.\n\nPeter Kamau\nKamau Hardware\n+254 722 555 018"),
    "urgent": ("URGENT", "Hi,\n\nour pump broke down and the cattle have no water. We need 3 pcs LP-100 by air this week, please send price today.\n\nTom Reed\nReed Ranch Supply\n+1 406 555 0117"),
    "pays for samples": ("Samples", "Dear Sales,\n\nplease send 2 samples of LP-220. We pay for the samples and the courier, our DHL account number is 963 555 012. After that we order 200 pcs.\n\nRosa Vidal\nAgua Clara SL"),
    "vague": ("Import", "Good day,\n\nI want to import your products in large quantity for my new shop. Please send catalogue and price list.\n\nSam Osei"),
    "visit": ("Visiting you", "Dear Ms Chen,\n\nwe will be in Shanghai in May and would like to visit your factory and discuss a yearly contract for 2,000 pressure tanks. We do not need an invitation letter.\n\nPaul Brandt\nNorthern Irrigation"),
    "tender with data": ("Tender 26-118", "Dear Sirs,\n\nfor a government tender we need 1,200 pcs borehole pump 4 inch, 1.5 kW, 380 V, head 90 m, ISO 9906. Total budget USD 150,000. Please quote CIF Karachi and confirm the delivery time.\n\nAdeel Khan\nPunjab Water Works"),
    "account question": ("Payment", "Hello,\n\nwe would like to order 100 pcs LP-900. To which bank account shall we pay the deposit, and do you accept L/C at sight?\n\nEva Lindt\nAqua Nord"),
}  # fmt: skip


def swapped(text: str, dice: random.Random) -> str:
    return re.sub(r"(?<=\w)[a-z]{2}(?=\w)", lambda pair: pair[0][::-1] if dice.random() < 0.15 else pair[0], text)


def dropped(text: str, dice: random.Random) -> str:
    return "".join(sign for sign in text if not (sign.isalpha() and dice.random() < 0.06))


def doubled(text: str, dice: random.Random) -> str:
    return "".join(sign * (2 if sign.isalpha() and dice.random() < 0.08 else 1) for sign in text)


def careless(text: str, dice: random.Random) -> str:
    return re.sub(r"[.,?](?=\s|$)", lambda sign: "" if dice.random() < 0.7 else sign[0], text.lower())


def shouted(text: str, dice: random.Random) -> str:
    return re.sub(r"[.!?]", lambda sign: dice.choice(("!!!", "...", "??")), text.upper())


def run_together(text: str, dice: random.Random) -> str:
    return re.sub(r"([,.]) ", lambda sign: sign[1] if dice.random() < 0.7 else sign[0], text.replace("\n\n", "\n"))


def other_keys(text: str, dice: random.Random) -> str:
    """A Cyrillic letter by a slip of the keyboard layout, odd blanks and dashes of a telephone, emoji."""
    slips = "".join(sign.translate(TWINS) if dice.random() < 0.02 else sign for sign in text)
    return slips.replace(" - ", " – ").replace("  ", "\u00a0 ") + dice.choice((" 🙏", "\u200b", "\ufeff", " \u2764\ufe0f"))


TYPING: dict[str, Callable[[str, random.Random], str]] = {
    "swapped letters": swapped,
    "dropped letters": dropped,
    "doubled letters": doubled,
    "no capitals or stops": careless,
    "capitals": shouted,
    "no blanks": run_together,
    "other keys": other_keys,
}


@pytest.mark.parametrize("letter", GENUINE)
@pytest.mark.parametrize("typing", TYPING)
def test_bad_typing_is_no_fraud(letter, typing):
    subject, text = GENUINE[letter]
    for seed in SEEDS:
        dice = random.Random(seed)
        verdict = verdict_on(raw(TYPING[typing](subject, dice), TYPING[typing](text, dice).encode()))
        assert not verdict.suspected, (verdict.suspicion, verdict.signs)


@pytest.mark.parametrize("letter", GENUINE)
@pytest.mark.parametrize("file", FILES)
def test_a_genuine_letter_as_a_file_is_none(letter, file):
    verdict = verdict_on(enclosing(SHORT[0], *FILES[file](GENUINE[letter][1])))
    assert not verdict.suspected, (verdict.suspicion, verdict.signs)


@pytest.mark.parametrize("letter", GENUINE)
@pytest.mark.parametrize("disguise", {**WORDS, **MARKUP})
def test_odd_mail_programs_are_no_fraud(letter, disguise):
    """Styled letters, tags in words and invisible characters come from honest programs too."""
    subject, text = GENUINE[letter]
    if disguise in WORDS:
        mail = raw(subject, WORDS[disguise](text, random.Random(1)).encode())
    else:
        mail = raw(subject, MARKUP[disguise](text, random.Random(1)).encode(), "text/html; charset=utf-8")
    verdict = verdict_on(mail)
    assert not verdict.suspected, (verdict.suspicion, verdict.signs)
