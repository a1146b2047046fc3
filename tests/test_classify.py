"""Kinds in the order they are decided: machines, conversations, our own house, forms, words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.judging import HANDBOOK, NOON, ids, judged, mail, passed
from triage.classify import classify
from triage.mail.message import parse
from triage.terms import Past

OURS = "<quote-1@lakeside-pumps.example>"
CASES = [
    ("inquiry", True, mail("We look for a borehole pump, 60 pcs. Please quote FOB. Ana, Fincas Lopez, +34 954 555 011")),
    ("inquiry", True, mail("询价：潜水泵 300 台，CIF 鹿特丹，请报价。王先生 江河贸易", "询价", "wang <wang@jianghe-trade.example>")),
    ("reply", True, mail("Thank you for your quotation. Can you do 5% better for 80 pcs?", "Re: LP-100", In_Reply_To=OURS, References=OURS)),
    ("reply", False, mail("Well received, thank you.", "Re: LP-100", In_Reply_To=OURS, References=OURS)),
    ("other", False, mail("Meeting at nine tomorrow, please bring the figures.", "Meeting", "Boss <boss@lakeside-pumps.example>")),
    ("automated", False, mail("I am out of the office until Monday.", "Automatic reply: LP-100", Auto_Submitted="auto-replied")),
    ("junk", False, mail("March newsletter. Special offer, up to 50% off! Unsubscribe here.", "Pump news", "News <news@pump-mag.example>", List_Unsubscribe="<https://pump-mag.example/u>", Precedence="bulk")),
    ("solicitation", False, mail("Dear Purchasing Manager, we are a professional manufacturer of motor windings. We can offer best price. Our main products are stators. Are you interested in our products?", "Stators", "Kay <kay@windings.example>")),
    ("solicitation", False, mail("Your website is not on the first page of Google. We offer SEO services and link building for you. Shall I send the packages?", "website errors", "Ann <ann@rankfast.example>")),
    ("other", True, mail("Attached the draft B/L of container MSKU 555 for your shipment, vessel and ETD as booked. Please confirm the draft today.", "Draft B/L", "Docs <docs@harbour-forwarding.example>")),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "reply", "message"), CASES, ids=[f"{row[0]}-{n}" for n, row in enumerate(CASES)])
def test_kinds_by_rules_alone(kind, reply, message):
    verdict = judged(message)
    assert (verdict.kind, verdict.reply_needed) == (kind, reply)
    assert sum(share for _, share in verdict.probabilities) == pytest.approx(1)
    assert verdict.reply_needed == (verdict.no_reply_because is None)
    assert any(one.rule == "model" for one in verdict.evidence), "it says that no model was at hand"


def test_re_without_a_thread_is_no_reply():
    assert (
        judged(
            mail(
                "We offer SEO services for you, ranking on Google. Are you interested in our packages?",
                "Re: your website",
                "Ann <ann@rankfast.example>",
            )
        ).kind
        == "solicitation"
    )


def test_a_broken_thread_is_known_by_its_sender():
    first = mail("Please quote 60 pcs LP-100 FOB. Ana, Fincas Lopez")
    second = mail("Your quotation is too high, can you do better?", "Price of pumps", days=2)
    assert judged(first, second).kind == "reply"
    assert judged(second).kind != "reply"


def test_a_customer_is_not_suspected_for_naming_no_product():
    message = mail(
        "We confirm our order of 3 containers as discussed, send proforma with bank details.",
        "Order",
        "Paula Brandt <paula@northfield-irrigation.example>",
        Authentication_Results=passed("northfield-irrigation.example"),
    )
    assert not judged(message).suspected


def test_what_was_answered_wants_no_second_reply():
    message = CASES[0][2]
    assert not classify(message, Past(answered=True), HANDBOOK, None).reply_needed


def test_a_sign_can_be_switched_off_and_weighed():
    from dataclasses import replace

    lure = mail("Send invitation letters and visa support for five delegates, passport copies attached.", sender="Lam <lam@yahoo.com>")
    assert "J2" in ids(judged(lure))
    off = replace(HANDBOOK, switched_off=frozenset({"J2"}))
    assert "J2" not in ids(classify(lure, Past(), off, None))
    light = replace(HANDBOOK, weights={"J2": 0.1})
    assert not classify(lure, Past(), light, None).suspected


def test_the_same_values_give_the_same_verdict():
    message = CASES[0][2]
    assert classify(message, Past(), HANDBOOK, None) == classify(message, Past(), HANDBOOK, None)
    assert NOON.tzinfo is not None


@given(st.binary(max_size=600), st.text(max_size=300))
@settings(max_examples=40, deadline=None)
def test_nothing_raises(raw, text):
    for message in (
        parse(raw),
        parse(b"From: a@b.example\nSubject: x\nContent-Type: text/html; charset=utf-8\n\n" + text.encode("utf-8", "replace")),
    ):
        verdict = classify(message, Past(), HANDBOOK, None)
        assert 0 < verdict.suspicion < 1
