"""What should happen, and what the mail itself should bear: decided without a mailbox."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from triage.plan import KEYWORDS, HoldForReview, MarkMail, SaveDraft, mark, plan
from triage.terms import AnswerClass, Draft, Inquiry, Kind, NoDraft, Timing, Verdict, sentence

WHY = sentence("It has been answered already.")
NONE = NoDraft(WHY)
VERDICT = Verdict(Kind.INQUIRY, (), 0.0, False, (), Inquiry(), answer_class=AnswerClass.B)


def draft(ready_by: datetime) -> Draft:
    return Draft(("a@x.example",), (), "Re: valves", "en", "quotation", "text", "html", Timing(ready_by, ready_by, WHY))


TUESDAY = draft(datetime(2026, 11, 24, 18, 0, tzinfo=UTC))


@pytest.mark.parametrize("name", KEYWORDS)
def test_keywords_are_atoms_that_any_server_takes(name: str):
    assert re.fullmatch(r"Triage-[A-Za-z-]{1,12}", name)


def test_keywords_are_few():
    assert len(set(KEYWORDS)) == len(KEYWORDS) <= 13, "Maildir has room for 26 in a folder, other programs' included"


@pytest.mark.parametrize(
    ("verdict", "outcome", "answered", "wanted"),
    [
        (VERDICT, TUESDAY, False, MarkMail(("Triage-B", "Triage-By-Tue"), "B")),
        (VERDICT, NONE, False, MarkMail(("Triage-B",), "B")),
        (VERDICT, NONE, True, None),
        (replace(VERDICT, kind=Kind.REPLY, answer_class=AnswerClass.A), TUESDAY, False, MarkMail(("Triage-A", "Triage-By-Tue"), "A")),
        (replace(VERDICT, kind=Kind.JUNK, answer_class=AnswerClass.C), NONE, False, None),
        (replace(VERDICT, kind=Kind.SOLICITATION, answer_class=AnswerClass.C), NONE, False, None),
        (replace(VERDICT, kind=Kind.AUTOMATED, answer_class=None), NONE, False, None),
        (replace(VERDICT, suspected=True), TUESDAY, False, MarkMail(("Triage-Suspected",), "Suspected")),
        (replace(VERDICT, suspected=True, kind=Kind.FRAUD), NONE, True, MarkMail(("Triage-Suspected",), "Suspected")),
    ],
    ids=["drafted", "no draft", "answered", "reply", "junk", "solicitation", "automated", "suspected inquiry", "suspected, answered"],
)
def test_what_a_mail_should_bear(verdict: Verdict, outcome: Draft | NoDraft, answered: bool, wanted: MarkMail | None):
    assert mark(verdict, outcome, answered=answered) == wanted
    assert wanted is None or set(wanted.keywords) <= set(KEYWORDS)


def test_a_suspected_mail_is_held_whatever_the_letter_says():
    (held,) = plan(replace(VERDICT, suspected=True), TUESDAY)
    assert isinstance(held, HoldForReview)
    assert plan(VERDICT, TUESDAY) == (SaveDraft(TUESDAY),)
    assert plan(VERDICT, NONE) == ()
