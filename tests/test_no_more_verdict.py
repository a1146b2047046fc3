"""Absence notes and wishes to be left alone, as the verdict tells them."""

from __future__ import annotations

from datetime import date

import pytest

from tests.judging import HANDBOOK, failed, judged, mail, passed
from triage.classify import classify
from triage.labels import Said
from triage.terms import Past

GO = "Please remove us from your mailing list."


@pytest.mark.parametrize("headers", [{}, {"Authentication_Results": passed("fincas-lopez.example")}], ids=["unknown", "proven"])
def test_the_wish_is_told_with_its_words(headers):
    verdict = judged(mail(GO + "\n\nAna Lopez\n", "Re: pumps", **headers))
    assert verdict.no_more
    assert not verdict.reply_needed
    assert "Wants no more mail" in str(verdict.no_reply_because)
    (told,) = [one for one in verdict.evidence if one.rule == "U6"]
    assert "remove us from your mailing list" in told.spans[0].text


@pytest.mark.parametrize(
    ("text", "headers"),
    [
        (GO, {"Authentication_Results": failed("fincas-lopez.example")}),  # a forger would cut us off from a customer
        (GO, {"List_Unsubscribe": "<https://x.example/u>"}),  # a newsletter's own footer
        (GO, {"Auto_Submitted": "auto-replied"}),
        (f"Please quote 500 pieces LP-100 CIF Valencia. {GO}", {}),  # first of all a buyer
        ("We are not interested at present.", {}),
    ],
    ids=["forged", "newsletter", "robot", "inquiry", "refusal"],
)
def test_what_is_no_such_wish(text, headers):
    assert not judged(mail(text + "\n\nAna Lopez\n", "Re: pumps", **headers)).no_more


def test_an_absence_note_gives_the_day():
    verdict = judged(
        mail("Ich bin bis einschließlich 13. März nicht im Büro.", "Automatische Antwort: pumps", Auto_Submitted="auto-replied")
    )
    assert verdict.back_on == date(2026, 3, 14)
    (told,) = [one for one in verdict.evidence if "back on" in str(one.says)]
    assert told.spans[0].text.startswith("13. März")
    assert not verdict.reply_needed


def test_a_buyer_who_names_a_day_is_not_away():
    assert judged(mail("I will be back on 5 May; please quote 500 pieces LP-100 until then.")).back_on is None


def test_the_wish_alone_is_an_answer_and_a_label_stands_above_it():
    wish = mail(GO + "\n\nAna Lopez\n", "Please", sender="Ana Lopez <ana@fincas-lopez.example>")
    assert (judged(wish).kind, judged(wish).level, judged(wish).answer_class) == ("reply", 4, "C")
    said = classify(wish, Past(), HANDBOOK, None, said=Said(kind="inquiry", suspected=False))
    assert said.kind == "inquiry"
