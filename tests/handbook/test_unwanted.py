"""What nobody asked for moves the kinds' probabilities; it suspects nobody, and hardly touches who asks for something."""

from __future__ import annotations

import dataclasses
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.judging import HANDBOOK, case, judged, mail
from triage.handbook.badmail import Opinion, unpacked
from triage.handbook.learnt import CEILING, CEILING_SPECIFIED, CEILING_VAGUE, learnt_weight
from triage.handbook.unwanted import MOST_MADE_OF, Unwanted, unwanted_odds, with_unwanted
from triage.home import shipped
from triage.terms import Evidence, Kind, sentence

MODEL = unpacked((shipped() / "models" / "badmail.json").read_text("utf-8"))
BOOK = dataclasses.replace(HANDBOOK, bad_mail=MODEL)
NEUTRAL = Opinion(-4.0, -3.0)

PICTURE = '<a href="https://win-now.example-prizes.xyz/go"><img src="https://cdn.example-prizes.xyz/a.png"></a>'
TRAITS = [
    ("styled-letters", mail("\U0001d410\U0001d42e\U0001d422\U0001d41c\U0001d424 relief", "offer")),
    ("mixed-alphabets", mail("Your \u0430ccount needs attention", "notice")),
    ("hidden-characters", mail("ver\u200bify your wal\u200blet", "notice")),
    ("emoji-subject", mail("Open now", "\U0001f381 Your gift")),
    ("own-address-as-name", mail("You won!", f"Hi {HANDBOOK.seller.address}, you won")),
    ("cheap-ending", mail("Open https://prizes.example.xyz/go now", "you won")),
    ("free-hosting", mail("Read https://my-page.web.app/doc now", "document")),
    ("address-as-name", mail("See you", "hi", '"billing@bank.example" <x@elsewhere.example>')),
    ("picture-only", mail("", "hi", html=PICTURE)),
    (
        "unseen-words",
        mail("Our new list", "hello", html='<p>Our new list</p><span style="color:#fff; display:none">market town river</span>'),
    ),
]
HONEST = [
    ("a Cyrillic letter is no disguise", mail("Добрый день, пришлите каталог", "Запрос")),
    ("a buyer's own site", mail("Our shop: https://hydro-montage.example/pumps", "Inquiry", "Eva <eva@hydro-montage.example>")),
    (
        "a logo beside words",
        mail("Please quote.", "Inquiry", html="<p>Please quote the pump with a long list of wishes.</p><img src='cid:logo'>"),
    ),
    ("a smile in the text", mail("Thanks \U0001f642", "Inquiry")),
]


@pytest.mark.parametrize(("name", "message"), TRAITS, ids=[row[0] for row in TRAITS])
def test_a_trait_is_seen_and_said(name, message):
    plain = unwanted_odds(case(mail("Good day", "hello"), BOOK), NEUTRAL)
    found = unwanted_odds(case(message, BOOK), NEUTRAL)
    assert (found.odds, found.shown) > (plain.odds, plain.shown)
    assert found.evidence


@pytest.mark.parametrize(("name", "message"), HONEST, ids=[row[0] for row in HONEST])
def test_honest_mail_shows_none(name, message):
    assert not unwanted_odds(case(message, BOOK), NEUTRAL).evidence


BUILT = [
    ("no plain words beside the HTML", mail("", "Your order", html="<p>Your order is on its way to the harbour.</p>")),
    ("a sender with a number", mail("Good day", "hello", "Ann <ann48213@hydro-montage.example>")),
    ("a name no mouth can say", mail("Good day", "hello", "Ann <xkrtwq@hydro-montage.example>")),
    ("a domain no mouth can say", mail("Good day", "hello", "Ann <ann@qzvbnxk.example>")),
    ("a subject that shouts", mail("Good day", "OPEN THIS TODAY")),
    ("a mark in the subject that makes each copy differ", mail("Good day", "Your points kTw93hQzLmR4", "Ann <ann@hydro-montage.example>")),
]


@pytest.mark.parametrize(("name", "message"), BUILT, ids=[row[0] for row in BUILT])
def test_how_a_mail_is_built_shows_and_decides_nothing(name, message):
    """Honest houses build their mail so, too: the probabilities tell it, the kind does not hang on it."""
    plain = unwanted_odds(case(mail("Good day", "hello", "Ann <ann@hydro-montage.example>"), BOOK), NEUTRAL)
    found = unwanted_odds(case(message, BOOK), NEUTRAL)
    assert found.shown > plain.shown
    assert found.odds == plain.odds
    assert not found.evidence


@pytest.mark.parametrize(
    "subject", ["Our PO-2026-00417 / AB1234567890", "Pump QF-AG115 and GeräteNr 4711", "Picture IMG20261107", "Re: 0011223344556677"]
)
def test_numbers_of_orders_and_articles_are_no_such_mark(subject):
    plain = unwanted_odds(case(mail("Good day", "hello"), BOOK), NEUTRAL)
    assert unwanted_odds(case(mail("Good day", subject), BOOK), NEUTRAL).shown == plain.shown


def test_what_a_forward_refers_to_is_no_conversation():
    passed_on = (
        "---------- Forwarded message ---------\nFrom: Ada <ada@love-now.example>\nSubject: hi\n\nI look for an ideal man, write me.\n"
    )
    headers = {"References": "<a@love-now.example>", "In_Reply_To": "<a@love-now.example>"}
    alone, linked = (unwanted_odds(case(mail(passed_on, "Fw: hi", **one), BOOK), NEUTRAL).shown for one in ({}, headers))
    answer = unwanted_odds(case(mail("Thanks, we will see.", "Re: hi", **headers), BOOK), NEUTRAL).shown
    assert alone == linked > answer


def test_what_a_mail_is_made_of_is_not_all():
    """Each trait adds, but together they stop where words must speak."""
    worst = mail("", "\U0001f381 OPEN NOW", "Ann <xkrtwq48213@qzvbnxk.example>", html=PICTURE + '<i style="display:none">a</i>')
    quiet = unwanted_odds(case(mail("Good day", "hello"), BOOK), NEUTRAL)
    assert unwanted_odds(case(worst, BOOK), NEUTRAL).shown == pytest.approx(quiet.shown + MOST_MADE_OF, abs=1.0)


SHARES = st.lists(st.floats(0.001, 1.0), min_size=len(Kind), max_size=len(Kind)).map(
    lambda weights: {kind: weight / sum(weights) for kind, weight in zip(Kind, weights, strict=True)}
)


@given(SHARES, st.floats(-900, 900), st.booleans())
def test_probabilities_stay_probabilities(shares, odds, asks):
    mixed = with_unwanted(shares, odds, asks)
    assert math.isclose(sum(mixed.values()), 1.0, rel_tol=1e-6)
    assert all(0.0 <= share <= 1.0 for share in mixed.values())
    assert max((Kind.JUNK, Kind.SOLICITATION), key=lambda kind: mixed[kind]) is max(
        (Kind.JUNK, Kind.SOLICITATION), key=lambda kind: shares[kind]
    )


def test_more_odds_mean_more_unwanted():
    shares = {kind: 1 / len(Kind) for kind in Kind}
    rising = [with_unwanted(shares, odds, False)[Kind.JUNK] for odds in (-6.0, -2.0, 0.0, 2.0, 6.0)]
    assert rising == sorted(rising)


SURE = {Kind.FRAUD: 0.999}
SCAM_WORDS = Opinion(6.0, 0.0)
HARMLESS = Opinion(-9.0, -9.0)


def test_resemblance_holds_back_only_who_names_nothing():
    few = "My late client left a fortune; your assistance is needed."
    vague = case(
        mail(
            f"{few} I am the banker who looks after it, and nobody else of the family is alive. Write to me in private and I shall tell you all.",
            "assistance",
        ),
        BOOK,
    )
    buyer = case(mail("Please quote 300 pcs LP-100 CIF Apapa, 4 inch, 1.5 kW. Eze Water Ltd, +234 803 555 0101", "Inquiry"), BOOK)
    assert CEILING < learnt_weight(vague, SURE, SCAM_WORDS, ()) < CEILING + 1, "what lies above a ceiling counts a little"
    assert learnt_weight(case(mail(few, "assistance"), BOOK), SURE, SCAM_WORDS, ()) == CEILING_VAGUE, "a line is too little to go by"
    assert learnt_weight(buyer, SURE, SCAM_WORDS, ()) <= CEILING_SPECIFIED


def test_a_harmless_wording_does_not_argue_away_a_false_domain():
    looks_like_us = (Evidence("S3", sentence("Looks like us."), 3.4),)
    soft = (Evidence("F3", sentence("Come and sign."), 2.2),)
    letter = case(mail("See below.", "hello"), BOOK)
    assert learnt_weight(letter, {}, HARMLESS, looks_like_us) > -0.1
    assert learnt_weight(letter, {}, HARMLESS, soft) < -2.0


def test_without_anything_learnt_nothing_is_added():
    letter = case(mail("See below.", "hello"), HANDBOOK)
    assert learnt_weight(letter, {}, None, ()) == 0.0
    assert unwanted_odds(letter, None) == Unwanted()


def test_unwanted_is_never_suspected_for_that_alone():
    verdict = judged(mail("50% off all rooms this weekend! Book now and save.", "\U0001f381 Sale", html=PICTURE))
    assert not verdict.suspected
