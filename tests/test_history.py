"""What belongs to one conversation, and what only looks so."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from triage.history import History
from triage.mail.message import parse
from triage.terms import Earlier, Kind, Seller

START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
SELLER = Seller("Lago Valves", "lago-valves.example", "export@lago-valves.example", "IT", "Europe/Rome")


def earlier(
    number: int, sender: str, subject: str, days: float = 0, references: tuple[str, ...] = (), kind: Kind = Kind.INQUIRY
) -> Earlier:
    return Earlier(f"<{number}@x.example>", START + timedelta(days=days), sender, subject, kind, references=references)


def mail(sender: str, subject: str, days: float, message_id: str = "<new@x.example>", references: str = ""):
    when = (START + timedelta(days=days)).strftime("%a, %d %b %Y %H:%M:%S +0000")
    extra = f"References: {references}\r\n" if references else ""
    return parse(f"From: {sender}\r\nSubject: {subject}\r\nDate: {when}\r\nMessage-ID: {message_id}\r\n{extra}\r\nhello\r\n".encode())


@pytest.mark.parametrize(
    ("new", "members", "why"),
    [
        (mail("ana@b.example", "Re: valves", 2, references="<1@x.example>"), 1, "refers to the first"),
        (mail("ana@b.example", "Re: valves", 2), 1, "no References, same sender and subject"),
        (mail("ana@b.example", "Re: valves", 90), 0, "the same, but three months later"),
        (mail("leo@c.example", "Re: valves", 2), 0, "the same subject from somebody else is no thread"),
        (mail("ana@b.example", "pumps", 2), 0, "another subject"),
        (mail("leo@c.example", "other", 2, message_id="<1@x.example>"), 0, "bears a Message-ID that was there before: no conversation"),
        (mail("leo@c.example", "other", 2, message_id="<0@x.example>"), 1, "the mail that somebody answered before it came"),
        (mail("ana@b.example", "", 2), 0, "no subject says nothing"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_conversation(new, members, why):
    history = History(SELLER, (), [earlier(1, "ana@b.example", "valves", references=("<0@x.example>",))])
    assert len(history.past_of(new).conversation) == members, why


def test_earlier_mails_of_the_firm_but_not_of_a_free_mailbox():
    history = History(
        SELLER, (), [earlier(1, "ana@import.example", "a"), earlier(2, "leo@import.example", "b"), earlier(3, "x@gmail.com", "c")]
    )
    assert len(history.past_of(mail("eva@import.example", "d", 1)).sender) == 2
    assert history.past_of(mail("y@gmail.com", "d", 1)).sender == ()
    assert len(history.past_of(mail("x@gmail.com", "d", 1)).sender) == 1


def test_recent_inquiries_are_those_of_thirty_days_whatever_their_order():
    days = {1: -40.0, 2: -20.0, 3: -25.0, 4: -1.0, 5: 3.0}
    history = History(SELLER, (), [earlier(number, f"b{number}@gmail.com", "valves", day) for number, day in days.items()])
    history.add(Earlier("<6@x.example>", datetime(1970, 1, 1, tzinfo=UTC), "b6@gmail.com", "undated", Kind.INQUIRY))
    found = {one.message_id for one in history.past_of(mail("new@gmail.com", "valves", 0)).recent}
    assert found == {"<2@x.example>", "<3@x.example>", "<4@x.example>"}
