"""`why` says verdict, reasons, checks and what is missing, in English and Chinese, and a mail cannot paint on the terminal."""

from __future__ import annotations

import pytest

from tests.judging import judged, mail
from triage.explain import why

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
    assert "Level 4, class B" in text
    assert "W11" in text
    assert "the quantity" in text
    assert "A reply is expected." in text


@pytest.mark.parametrize("message", [SCAM, VAGUE], ids=["scam", "vague"])
def test_chinese_has_no_english_sentences(message):
    text = why(judged(message), message, "zh")
    assert "这是" in text
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
