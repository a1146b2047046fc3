"""`why` says verdict, reasons, checks and what is missing, in English and Chinese, and a mail cannot paint on the terminal."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.judging import judged, mail
from triage.explain import why
from triage.terms import Draft, Evidence, Inquiry, Kind, Span, Timing, Verdict, sentence

SCAM = mail("Send invitation letters and visa support for five delegates, passport copies attached.", sender="Lam <lam@yahoo.com>")
VAGUE = mail("price?", sender="Jim <jim@gmail.com>")


def test_a_suspected_message_names_sign_words_and_check():
    text = why(judged(SCAM), SCAM)
    assert "J2" in text
    assert '"invitation letters"' in text
    assert "Write no invitation letter before an order is paid." in text
    assert "No draft" in text


def test_a_vague_inquiry_says_what_would_raise_the_grade():
    text = why(judged(VAGUE), VAGUE)
    assert "Level 4 (no clear intent), class B (answer second)" in text
    assert "W11" in text
    assert "the quantity" in text
    assert "A reply is expected." in text


@pytest.mark.parametrize("message", [SCAM, VAGUE], ids=["scam", "vague"])
def test_chinese_has_no_english_sentences(message):
    text = why(judged(message), message, "zh")
    assert "是询盘" in text or "是骗局" in text
    for english in ("This is", "Level", "Signs", "Reasons", "expected", "the quantity"):
        assert english not in text


def test_control_characters_of_the_mail_are_not_printed():
    nasty = mail(
        "Send invitation\x1b[2J letters, visa and passport copies for delegates to the embassy.",
        "\x1b]0;owned\x07 hello",
        sender="Lam <lam@yahoo.com>",
    )
    assert "\x1b" not in why(judged(nasty), nasty)
    assert "\x07" not in why(judged(nasty), nasty)


def verdict_of(kind: Kind, *evidence: Evidence, signs: tuple[Evidence, ...] = (), confidence: float = 0.99) -> Verdict:
    return Verdict(
        kind, (), 0.9, kind is Kind.FRAUD, signs, Inquiry(), confidence=confidence, evidence=evidence, reply_needed=kind is Kind.INQUIRY
    )


def model(kind: str, *words: str) -> Evidence:
    spans = tuple(Span("body", 0, len(word), word) for word in words)
    return Evidence("model", sentence("These words are typical of {kind}.", kind=kind), 0.0, spans)


BUYER = Evidence("M1", sentence("A specific purpose: product and requirements are named."))


def test_sureness_is_said_in_words():
    assert "This is almost certainly a scam;" in why(verdict_of(Kind.FRAUD), VAGUE)
    assert "This is perhaps an inquiry;" in why(verdict_of(Kind.INQUIRY, confidence=0.4), VAGUE)
    assert "%" not in why(judged(SCAM), SCAM)


def test_a_scam_is_not_defended():
    text = why(verdict_of(Kind.FRAUD, BUYER, Evidence("S6", sentence("Promises money for nothing."))), VAGUE)
    assert "A specific purpose" not in text
    assert "Promises money" in text
    assert "A specific purpose" in why(verdict_of(Kind.INQUIRY, BUYER), VAGUE)


def test_the_learnt_part_speaks_last_and_only_where_it_agrees():
    text = why(verdict_of(Kind.INQUIRY, model("inquiry", "quotation", "what", "CIF"), BUYER), VAGUE)
    assert "The learnt part also says" in text.splitlines()[-2]
    assert '"what"' not in text
    assert "learnt" not in why(verdict_of(Kind.FRAUD, model("inquiry", "quotation", "CIF")), VAGUE)
    assert "learnt" not in why(verdict_of(Kind.INQUIRY, model("inquiry", "what", "your")), VAGUE)


def test_nothing_is_said_twice_and_codes_are_spelt_out():
    sign = Evidence("S7", sentence("Advertising."))
    words = [Evidence("buyer", sentence("Buyer type {kind}: {words}.", kind="end_user", words=word)) for word in ("for my home", "my dad")]
    text = why(verdict_of(Kind.INQUIRY, sign, BUYER, BUYER, *words, signs=(sign, sign)), VAGUE)
    for once in ("S7:", "A specific purpose", "Buyer type end user"):
        assert text.count(once) == 1
    assert "buyer: 买家类型" not in why(verdict_of(Kind.INQUIRY, *words), VAGUE, "zh")
    assert "最终用户" in why(verdict_of(Kind.INQUIRY, *words), VAGUE, "zh")


def test_an_authenticated_sender_bears_no_bad_signs_name():
    good = Evidence("S1", sentence("The sender is authenticated as {domain}.", domain="x.example"))
    bad = Evidence("S1", sentence("The sender failed the DMARC check for {domain}.", domain="x.example"))
    assert "sender: The sender is authenticated" in why(verdict_of(Kind.INQUIRY, good), VAGUE)
    assert "S1: The sender failed" in why(verdict_of(Kind.INQUIRY, bad), VAGUE)


def test_the_letter_and_why_it_was_chosen():
    now = datetime(2026, 3, 9, tzinfo=UTC)
    because = sentence("product, quantity and price are known (W6)")
    letter = Draft((), (), "", "en", "quotation", "", "", Timing(now, now, sentence("now")), because=because)
    text = why(verdict_of(Kind.INQUIRY), VAGUE, letter=letter)
    assert "Letter: quotation - product, quantity and price are known (W6)" in text
    assert "回信：报价" in why(verdict_of(Kind.INQUIRY), VAGUE, "zh", letter)
