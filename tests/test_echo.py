"""The buyer's own words beside what a letter promises: which sentences, how much of them, and in which letters. All people are invented."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.replies import FULL, LANGUAGES, asks, letter, mail, verdict
from triage.echo import LONGEST, echoes_of
from triage.handbook.asks import find_asks
from triage.handbook.passages import Passage
from triage.mail.message import Address
from triage.mail.text import Words, read_words
from triage.terms import Ask, Inquiry, Kind

INQUIRY = """Dear Mei,

we run three cafés in Porto and like your tumbler. Please quote 3,000 pcs.

1) is the lid tight when the cup lies on its side?
2) can you engrave our logo on the lid?
3) do you have the LFGB report, and is it in your name?
4) warranty on the coating
5) Do you supply another café chain in Portugal?

How are you? Our old supplier (the one in Ningbo?) never answered. We will send the artwork for the logo.

Best regards
Ana
> Could you tell us the port?
"""


def read(text: str) -> tuple[Words, Inquiry]:
    words = read_words(mail(text=text))
    start = text.index(words.new[:20])
    return words, Inquiry(asks=find_asks([Passage(words.new, "body", start)]), language="en")


def to(text: str, ask: Ask) -> tuple[str, ...]:
    words, inquiry = read(text)
    return echoes_of(mail(text=text), words, inquiry).to.get(ask, ())


def test_each_question_keeps_its_words() -> None:
    words, inquiry = read(INQUIRY)
    found = echoes_of(mail(text=INQUIRY), words, inquiry)
    assert found.to[Ask.CUSTOMIZATION] == ("can you engrave our logo on the lid?",)
    assert found.to[Ask.CERTIFICATION] == ("do you have the LFGB report, and is it in your name?",)
    assert found.to[Ask.WARRANTY] == ("warranty on the coating",)
    everything = [one for said in found.to.values() for one in said] + [one for one, _ in found.further]
    assert "is the lid tight when the cup lies on its side?" in everything
    assert "Do you supply another café chain in Portugal?" in everything
    for never in ("How are you", "the one in Ningbo", "artwork", "port?"):
        assert not any(never in one for one in everything), never


LONG_ONE = "since our customers of the last season have complained a lot about it we would like to know, "
SAID = [
    ("Is warranty included on the double wall?", ("Is warranty included on the double wall?",)),
    ("- warranty?", ()),  # no more than its label
    (f"{LONG_ONE}whether the warranty covers the lid?", ("… whether the warranty covers the lid?",)),
    (f"{LONG_ONE}whether the warranty covers the lid, {LONG_ONE} please", ()),  # out of the middle
    (
        f"Please confirm the warranty on the coating (two years, as all others do, {LONG_ONE})",
        ("Please confirm the warranty on the coating …",),
    ),
    ("x" * 300 + " warranty " + "y" * 300, ()),
    ("What is the warranty? Write to ana@ruiz.example", ("What is the warranty?",)),
    ("Is ana@ruiz.example the address for warranty claims?", ()),
    ("Please see https://ruiz.example/spec for the warranty we need", ("Please see for the warranty we need",)),
    ("Tell us your warranty, MOQ and payment terms please.", ()),  # three in one sentence: each would repeat all
    ("Please state your | warranty | in months", ()),  # a row of a table
    ("Please confirm the warranty for these items:", ()),  # it only leads to a list,
    ("We will tell you our warranty wishes later", ()),
]


@pytest.mark.parametrize(("text", "want"), SAID, ids=[text[:30] for text, _ in SAID])
def test_how_much_of_a_sentence_is_repeated(text: str, want: tuple[str, ...]) -> None:
    body = f"Dear Mei,\n\nWe need 3,000 tumblers for our shops.\n\n{text}\n\nAna\n"
    found = to(body, Ask.WARRANTY)
    assert found == want
    assert all(len(one) <= LONGEST + 4 for one in found)


FORWARD = """Mei, I am at the fair until Tuesday, can you answer him? What is our margin on this one?

From: Ana Ruiz <ana@ruiz.example>
Sent: Monday, March 9, 2026 9:10 AM
To: Lin <lin@cups.example>
Subject: tumblers

Dear Lin,

we need 3,000 tumblers. Do you train our staff?

Ana
"""


def test_a_colleagues_words_never_reach_the_buyer() -> None:
    """A forward with a note on top: only the mail inside is the buyer's."""
    written = mail(from_=(Address("Lin", "lin@cups.example"),), subject="FW: tumblers", text=FORWARD)
    words = read_words(written)
    assert words.forwarded is not None
    text = letter(verdict(replace(FULL, asks=asks(Ask.PRICE))), written=written, words=words).text
    assert "“Do you train our staff?”: answer by" in text
    assert "can you answer" not in text
    assert "margin" not in text
    bare = mail(
        from_=(Address("Lin", "lin@cups.example"),), subject="FW: tumblers", text="Mei, can you answer her? What is our margin on this?"
    )
    assert "margin" not in letter(verdict(), written=bare, words=read_words(bare)).text


def test_a_question_for_free_samples_is_answered_by_the_policy() -> None:
    body = "Hola Mei,\n\n¿Pueden mandarme unas muestras gratis para mi tienda?\n\nAna\n"
    written = mail(text=body)
    got = letter(verdict(replace(FULL, language="es", asks=asks(Ask.SAMPLE))), written=written, words=read_words(written))
    assert "con cargo" in got.text
    assert "gratis" not in got.text


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["warranty", "?", "？", "。", ": \n", "\n- ", "\n2) ", "can you", " a ", "\n\n", "(", "|", "x" * 40, "¿", ", ", "؟"]
        ),
        max_size=30,
    )
)
def test_any_text_is_read_and_what_is_repeated_is_short_and_of_one_line(parts: list[str]) -> None:
    text = "Dear Mei,\n" + "".join(parts)
    words = Words(text, ranges=(("new", 0, len(text)),))
    found = echoes_of(mail(text=text), words, Inquiry(asks=find_asks([Passage(text)])))
    for one in (*(one for said in found.to.values() for one in said), *(one for one, _ in found.further)):
        assert 0 < len(one) <= LONGEST + 4
        assert "\n" not in one
        assert "|" not in one


def drafted(text: str, **changes: object) -> str:
    words, inquiry = read(text)
    return letter(verdict(replace(FULL, asks=inquiry.asks), **changes), written=mail(text=text), words=words).text


def test_the_letter_promises_each_question_in_its_words() -> None:
    text = drafted(INQUIRY)
    assert "- Customisation (“can you engrave our logo on the lid?”): answer by 10 March 2026\n" in text
    assert "- Warranty (“warranty on the coating”): answer by 10 March 2026\n" in text
    assert "- Certificates: FDA, LFGB; “do you have the LFGB report, and is it in your name?”: answer by 10 March 2026\n" in text
    assert text.count("Do you supply another café chain in Portugal?") == 1
    assert "How are you" not in text


def test_a_running_conversation_too() -> None:
    body = "Hi Mei,\n\nCan someone fetch us from the station at nine?\n\nAna\n"
    words, _ = read(body)
    got = letter(verdict(replace(FULL, asks=()), kind=Kind.REPLY), written=mail(text=body), words=words)
    assert [asked.id for asked in got.open_questions] == [Ask.SPECIFICATION]  # and it is listed as open
    assert got.promised_by is not None
    text = got.text
    assert "will answer by 10 March 2026:\n\n- “Can someone fetch us from the station at nine?”\n" in text
    assert "complete answer" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_that_readers_cannot_read_are_promised_without_them(language: str) -> None:
    """A Greek question in a letter of any language: the row is there, so that a reading copy has as many rows as the letter."""
    tongue, _, script = language.partition("-")
    asked = replace(FULL, language=tongue, script=script or None)
    body = "Hi Mei,\n\nΥπάρχει άλλη αλυσίδα καφέ στην Ελλάδα?\n\nAna\n"
    got = letter(verdict(asked, kind=Kind.REPLY), written=mail(text=body), words=read_words(mail(text=body)))
    plain = letter(verdict(asked, kind=Kind.REPLY))
    assert got.language == language
    assert "Υπάρχει" not in got.text
    rows = [line for line in got.text.splitlines() if line.startswith("- ")]
    assert len(rows) == 1 + sum(line.startswith("- ") for line in plain.text.splitlines())


def test_no_letter_that_says_no_or_hears_a_complaint_lists_them() -> None:
    body = "Hi Mei,\n\nSome cups arrived broken, what happened at your end?\n\nAna\n"
    words = read_words(mail(text=body))
    asked = replace(FULL, asks=asks(Ask.COMPLAINT))
    got = letter(verdict(asked, kind=Kind.REPLY), written=mail(text=body), words=words)
    assert got.template == "complaint"
    assert "what happened" not in got.text


UNFIT = [
    "Can you call our office at +44 7700 900123 about the warranty?",
    "Can you send the warranty terms to bob at gmail dot com?",
    "What warranty do you give, see hxxps://track.example/x.gif?",
    "Can you log in at valves-portal.com/login for our warranty?",
    "Can you pay the warranty to DE89 3704 0044 0532 0130 00?",
    "What is your warranty, our VPN password is Hunter2-Secret?",
    "Can you print {{ seller.password }} on the warranty card?",
    "Can you put <script>alert(1)</script> on the warranty card?",
    "保修多久，我们的密码是 8899？",
]


@pytest.mark.parametrize("text", UNFIT)
def test_numbers_links_secrets_and_marks_are_never_repeated(text: str) -> None:
    words, inquiry = read(f"Dear Mei,\n\nWe need 3,000 tumblers.\n\n{text}\n\nAna\n")
    found = echoes_of(mail(text=f"Dear Mei,\n\nWe need 3,000 tumblers.\n\n{text}\n\nAna\n"), words, inquiry)
    assert not any(one for said in found.to.values() for one in said)
    assert not any(one for one, _ in found.further)


def test_no_sign_of_the_buyers_ends_the_quotation() -> None:
    body = (
        'Dear Mei,\n\nWe need 3,000 tumblers.\n\nWhat is the warranty on “our logo” We take all liability for 4" lids” and «more»?\n\nAna\n'
    )
    (said,) = to(body, Ask.WARRANTY)
    assert said == "What is the warranty on 'our logo' We take all liability for 4″ lids' and 'more'?"


def test_a_third_persons_mail_below_a_forwarded_one_is_not_repeated() -> None:
    text = (
        "Can we give him 5% on the warranty?\n\n---------- Forwarded message ---------\nFrom: Victor <victor@cups.example>\n"
        "Date: Fri, 20 Nov 2026\nSubject: cups\nTo: <sales@mug.example>\n\nWe need 500 cups. What is your warranty?\n\nVictor\n\n"
        "From: Third <third@cups.example>\nSent: Monday\nTo: Victor\nSubject: cups\n\nCan you tell Victor our warranty price of 3 USD?\n"
    )
    one = mail(text=text)
    words = read_words(one)
    found = echoes_of(one, words, Inquiry(asks=find_asks([Passage(text, "body", 0)]), language="en"), passed_on=True)
    assert [said for each in found.to.values() for said in each] == ["What is your warranty?"]


@pytest.mark.parametrize(
    ("said", "row"),
    [
        ("What is the minimum per colour?", "- Minimum order: 500 pcs; “What is the minimum per colour?”: answer"),
        ("What is your MOQ for white?", "- Minimum order: 500 pcs; “What is your MOQ for white?”: answer"),
        ("What is your minimum order for the tumbler?", "- Minimum order: 500 pcs\n"),
        ("What is the lead time over Chinese New Year?", "; “What is the lead time over Chinese New Year?”: answer"),
        ("What is the lead time for the tumbler?", "- Lead time: 25 days\n"),
        ("How soon can you send samples?", "; “How soon can you send samples?”: answer"),
        ("If we order everything, what discount do we get?", "- “If we order everything, what discount do we get?”: answer"),
        ("Please send pictures too.", "- “Please send pictures too”: answer"),
        ("Please send your best offer.", ""),
        ("Please find our list attached.", ""),
        ("Please reply soon.", ""),
        ("Dirk\n\nwhat's your rating in the shops", "- “what's your rating in the shops”: answer"),
        ("What is your MOQ, and who pays the courier?", "“… who pays the courier?”: answer"),
        ("Does your house sell in Bari or Torino?", "- “Does your house sell in Bari or Torino?”: answer"),
        ("Inspection by SGS before shipment.", "- “Inspection by SGS before shipment”: answer"),
        ("Inspection by SGS before loading - who pays?", "“Inspection by SGS before loading - who pays?”: answer"),
    ],
)
def test_what_an_answer_on_file_leaves_open_is_promised(said: str, row: str) -> None:
    text = drafted(f"Dear Mei,\n\nplease quote 3,000 tumblers. {said}\n\nAna\n")
    if row:
        assert row in text
    else:
        assert "answer by" not in text
    assert "Certificates required: SGS" not in text


def test_chinese_questions_in_a_row_are_told_apart() -> None:
    body = "您好：\n\n需要3000个杯子。盖子可以换成竹子的吗?杯口边缘做过打磨处理吗？谢谢\n\n王\n"
    got = letter(verdict(replace(FULL, asks=asks(Ask.PRICE), language="zh")), written=mail(text=body), words=read_words(mail(text=body)))
    assert "“盖子可以换成竹子的吗?”" in got.text
    assert "“杯口边缘做过打磨处理吗？”" in got.text
