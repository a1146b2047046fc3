"""Letters as the buyer reads them, and the boss before: what was asked is answered, nothing is asked twice, nothing silly is said.

All people are invented.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.replies import FULL, LANGUAGES, LONG, asks, letter, mail, span, verdict
from triage.handbook.answers import general
from triage.letter import ReplySettings
from triage.mail.message import Attachment
from triage.mail.text import Words
from triage.terms import Ask, Kind, Product

# --- a running conversation ----------------------------------------------------------------------------------------------------------


def test_what_the_team_has_written_holds_in_a_running_conversation_too() -> None:
    """Save for terms that each deal settles anew; what only the catalogue's row says is left to a person."""
    team = ReplySettings(
        payment_terms="30% deposit", answers=general({"warranty": {"en": "12 months."}, "payment_terms": {"en": "30% deposit"}})
    )
    inquiry = replace(FULL, asks=asks(Ask.WARRANTY, Ask.PAYMENT_TERMS, Ask.CERTIFICATION, Ask.PACKAGING))
    text = letter(verdict(inquiry, kind=Kind.REPLY), team=team).text
    assert "- Warranty: 12 months.\n- Payment terms, Certificates, Packing: answer by 10 March 2026\n" in text
    assert "LFGB" not in text
    assert "deposit" not in text


def test_who_asks_about_us_gets_more_than_our_line_of_business() -> None:
    """References, a company profile: the line is shown and the answer promised, unless the team has written its own."""
    asked = verdict(replace(FULL, asks=asks(Ask.PRICE, Ask.COMPANY_INFO)))
    text = letter(asked).text
    assert "- Our company: answer by 10 March 2026" in text
    assert "About Yongkang Cup Works: Maker of steel cups since 1998." in text
    assert "see the lines about us below" in letter(asked, team=ReplySettings(company_intro={"en": "40 people, sold in 30 countries"})).text


def test_who_does_not_buy_is_not_told_what_they_want() -> None:
    """A forwarder's mail names an article and a port: the goods of another, on their way."""
    inquiry = replace(FULL, asks=(), incoterm="CIF", port="Kobe")
    text = letter(verdict(inquiry, kind=Kind.OTHER, motive=None, level=None, answer_class=None)).text
    assert "Thank you for your mail of 9 March 2026.\n\nWe want to give you a complete answer" in text
    assert "Kobe" not in text


def test_a_running_conversation_is_about_our_goods() -> None:
    """ "The cup people liked": noted as they wrote it, but the letter does not thank for a mail "about cup"."""
    text = letter(verdict(replace(FULL, products=(Product("cup", None, span()),)), kind=Kind.REPLY)).text
    assert "Thank you for your mail of 9 March 2026.\n" in text
    assert "- Product: cup" in text


# --- complaints -----------------------------------------------------------------------------------------------------------------------


def photo(name: str, size: int = 400, inline: bool = False) -> Attachment:
    return Attachment(name, "image/jpeg", "image/jpeg", size, "0", b"", inline)


ORDERS = [
    ("Broken handles on PO 88-2041", "", True),
    ("Cracked lids", "Our order no. 20417 came in today, 40 of them are cracked.", True),
    ("Reklamation", "Rechnung Nr. RE-20931: die Deckel sind undicht.", True),
    ("Re: KX-2511 arrival", "34 of the 260 are cracked.", True),
    ("Re: TB-20 leaks", "34 of the 260 are cracked.", False),  # an article's number is no order's
    ("Leaking tumblers", "Of the order 5000 pcs we threw away the half.", False),
    ("Leaking tumblers", "In order to sell them we need new lids. Call 020 555 01.", False),
]


@pytest.mark.parametrize(("subject", "said", "named"), ORDERS, ids=[row[0] for row in ORDERS])
def test_a_complaint_is_not_asked_for_the_order_that_it_names(subject: str, said: str, named: bool) -> None:
    complaint = verdict(replace(FULL, asks=asks(Ask.COMPLAINT)), kind=Kind.REPLY)
    text = letter(complaint, written=mail(subject=subject, text=said or LONG), words=Words(said or LONG)).text
    assert ("Your order or invoice number" in text) is not named
    assert "Pictures or a short video" in text


def test_nor_for_the_pictures_that_it_brings() -> None:
    complaint = verdict(replace(FULL, asks=asks(Ask.COMPLAINT)), kind=Kind.REPLY)
    text = letter(complaint, written=mail(subject="PO 88-2041: broken handles", attachments=(photo("handle.jpg"),))).text
    assert "So that we lose no time" not in text
    assert "?" not in text
    logo = mail(subject="PO 88-2041: broken handles", attachments=(photo("logo_small.jpg"), photo("x.jpg", inline=True)))
    assert "Pictures or a short video" in letter(complaint, written=logo).text


def test_a_small_picture_attached_by_hand_is_not_asked_for_again() -> None:
    """ "Can you make this one?" with a photograph below the size of a logo: the picture is thanked for."""
    asked = verdict(replace(FULL, products=(), asks=asks(Ask.PRICE)), level=4)
    text = letter(asked, written=mail(attachments=(photo("IMG_2231.jpg"),))).text
    assert "Thank you for the picture" in text
    assert "A picture or drawing is welcome" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_complaint_in_passing_gets_a_word_of_regret_beside_the_answers(language: str) -> None:
    tongue, _, script = language.partition("-")
    inquiry = replace(FULL, asks=asks(Ask.STOCK, Ask.COMPLAINT), language=tongue, script=script or None)
    got = letter(verdict(inquiry, kind=Kind.REPLY))
    assert (got.template, got.language) == ("holding", language)
    without = letter(verdict(replace(inquiry, asks=asks(Ask.STOCK)), kind=Kind.REPLY))
    extra = set(got.text.splitlines()) - set(without.text.splitlines())
    assert len(extra) == 1
    assert "2026" in extra.pop()  # with a date


def test_a_stranger_who_complains_is_promised_an_answer_without_a_word_of_fault() -> None:
    text = letter(verdict(replace(FULL, products=(), quantities=(), asks=asks(Ask.COMPLAINT)))).text
    assert "sorry" not in text
    assert "complete answer" in text
