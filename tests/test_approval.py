"""What means yes, and what may leave: names of folders, what a person may change in a draft, and what nobody may."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes, policy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.letters import letter
from triage.approval import (
    Case,
    Who,
    answers,
    as_laid,
    content_of,
    folder_name,
    objection,
    ready_to_leave,
    same_delivery,
    whose_folder,
)
from triage.mail.message import parse


def written(body: str = "Dear Ana,\n\nthe price is USD 2.40.\n\nPaola\n", **fields: str) -> bytes:
    """A draft of ours."""
    raw = letter(
        7, body, subject="Re: valves", sender="Paola <export@lago-valves.example>", to=fields.pop("to", "ana@turia.example")
    ).replace(b"\n", b"\r\n")  # fmt: skip
    more = {"In-Reply-To": "<ask@turia.example>", "References": "<ask@turia.example>"}
    more |= {name.replace("_", "-"): value for name, value in fields.items()}
    lines = "".join(f"{name}: {value}\r\n" for name, value in more.items() if value)
    return lines.encode() + raw


LAID = written()
CASE = Case(
    LAID, "<letter-7@lago-valves.example>", "<ask@turia.example>", frozenset({"<ask@turia.example>", "<older@turia.example>"}),
    frozenset({"export@lago-valves.example"}), "lago-valves.example", frozenset({"ana@turia.example", "joan@turia.example"}),
)  # fmt: skip


@pytest.mark.parametrize(
    ("name", "delimiter", "who"),
    [
        ("Triage/Approved", "/", Who.OWNER),
        ("INBOX.Triage.Approved", ".", Who.OWNER),
        ("Triage-Approved", "", Who.OWNER),
        ("INBOX.triage-approved", ".", Who.OWNER),
        ("Triage/已批准", "/", Who.OWNER),
        ("Triage-已批准", "", Who.OWNER),
        ("Triage/Approved by supervisor", "/", Who.SUPERVISOR),
        ("Triage/主管已批准", "/", Who.SUPERVISOR),
        ("其他文件夹/Triage-Approved", "/", Who.OWNER),
        ("Approved", "/", None),
        ("Projects/Approved", "/", None),
        ("Triage/Approved/2025", "/", None),
        ("Triage/Not approved", "/", None),
        ("Triage/Suspected", "/", None),
        ("Triage.Approved", "/", None),
        ("Archive/Old/Triage/Approved", "/", None),
        ("", "/", None),
    ],
)
def test_whose_folder(name: str, delimiter: str, who: Who | None):
    assert whose_folder(name, delimiter) is who


@pytest.mark.parametrize("language", ["en", "zh", "zh-Hans", "de"])
@pytest.mark.parametrize("who", list(Who))
def test_the_folders_we_make_are_known_again(who: Who, language: str):
    assert whose_folder(f"Triage/{folder_name(who, language)}", "/") is who


MAY = {
    "as laid": LAID,
    "other line ends": LAID.replace(b"\r\n", b"\n"),
    "another price": LAID.replace(b"2.40", b"2.35"),
    "another Message-ID": LAID.replace(b"<letter-7@", b"<client-made@").replace(b"2.40", b"2.35"),
    "a colleague of the buyer more": written(Cc="joan@turia.example"),
    "to the colleague alone": written(to="joan@turia.example"),
    "another subject": LAID.replace(b"Re: valves", b"Re: valves, offer 17"),
    "no In-Reply-To, but our Message-ID": written(In_Reply_To="", References="").replace(b"2.40", b"2.35"),
    "answers to our own house": written(Reply_To="sales2@lago-valves.example").replace(b"2.40", b"2.35"),
    "an empty Bcc": written(Bcc=" ").replace(b"2.40", b"2.35"),
}
MAY_NOT = {
    "from a stranger": (LAID.replace(b"export@lago", b"boss@lago"), "not you"),
    "no sender": (LAID.replace(b"From:", b"X-From:"), "not you"),
    "a stranger in copy": (written(Cc="eve@rogue.example"), "no part"),
    "to a stranger alone": (written(to="eve@rogue.example"), "no part"),
    "a look-alike": (written(to="ana@tur1a.example"), "no part"),
    "hidden recipients": (written(Bcc="eve@rogue.example"), "Bcc"),
    "nobody": (LAID.replace(b"To: ana", b"X-To: ana"), "no recipient"),
    "to ourselves": (written(to="export@lago-valves.example"), "nobody but yourself"),
    "delivered": (b"Received: from a by b; Tue, 24 Nov 2026 09:00:00 +0000\r\n" + LAID.replace(b"2.40", b"9.99"), "came in as mail"),
    "with a return path": (b"Return-Path: <>\r\n" + LAID.replace(b"2.40", b"9.99"), "came in as mail"),
    "in answer to another mail": (LAID.replace(b"<ask@", b"<other@").replace(b"2.40", b"2.35"), "another mail"),
    "no sign of the conversation": (
        written(In_Reply_To="", References="").replace(b"<letter-7@", b"<client-made@").replace(b"2.40", b"2.35"), "another mail"
    ),
    "answers to a stranger": (written(Reply_To="eve@rogue.example"), "Answers to it"),
    "nothing said": (written(body="\n"), "empty"),
}  # fmt: skip


@pytest.mark.parametrize("found", MAY.values(), ids=MAY.keys())
def test_what_may_leave(found: bytes):
    assert objection(found, CASE) is None


@pytest.mark.parametrize(("found", "said"), MAY_NOT.values(), ids=MAY_NOT.keys())
def test_what_must_not_leave(found: bytes, said: str):
    assert said in str(objection(found, CASE))
    assert not as_laid(LAID, found)


def test_strangers_when_a_person_says_so():
    more = replace(CASE, any_recipients=True)
    assert objection(MAY_NOT["a stranger in copy"][0], more) is None
    assert objection(MAY_NOT["hidden recipients"][0], more) is not None
    assert objection(MAY_NOT["from a stranger"][0], more) is not None


def test_text_edited_but_not_its_html():
    both = message_from_bytes(LAID, policy=policy.SMTP)
    both.add_alternative("<p>Dear Ana,</p><p>the price is USD 2.40.</p><p>Paola</p>", subtype="html")  # type: ignore[attr-defined]
    laid = both.as_bytes()
    case = replace(CASE, laid=laid)
    assert objection(laid, case) is None
    assert objection(laid.replace(b"2.40", b"2.35"), case) is None
    assert "HTML" in str(objection(laid.replace(b"2.40", b"2.35", 1), case))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (b"Received: a\r\n" + LAID, b"Received: a\r\n" + LAID, True),
        (b"Received: a\r\n" + LAID, b"X-Server: new\r\nReceived: a\r\n" + LAID, True),
        (b"Received: a\r\n" + LAID, b"Received: b\r\n" + LAID, False),
        (b"Received: a\r\n" + LAID, LAID, False),
        (LAID, b"X-Server: new\r\n" + LAID, False),
        (b"Received: a\r\n" + LAID, b"Received: a\r\n" + LAID.replace(b"2.40", b"9.99"), False),
    ],
    ids=["the same bytes", "rendered anew", "delivered twice", "never delivered", "no stamps at all", "other words"],
)
def test_same_delivery(one: bytes, other: bytes, same: bool):
    assert same_delivery(one, other) is same


def test_a_forward_answers_nothing():
    assert answers(parse(LAID)) == {"<ask@turia.example>"}
    assert answers(parse(LAID.replace(b"Re: valves", b"Fwd: valves"))) == frozenset()


DATE = "Tue, 24 Nov 2026 10:30:00 +0100"


def test_what_leaves_bears_todays_date_and_no_private_notes():
    found = written(X_Mozilla_Draft_Info="internal/draft", FCC="imap://x/Sent", X_Unsent="1", Bcc="", X_Custom="kept").replace(
        b"2.40", b"2.35"
    )
    raw, message_id = ready_to_leave(found, CASE, DATE)
    mail = message_from_bytes(raw, policy=policy.default)
    assert (mail["Date"], message_id, mail["X-Custom"]) == (DATE, "<letter-7@lago-valves.example>", "kept")
    assert {"X-Mozilla-Draft-Info", "FCC", "X-Unsent"}.isdisjoint(mail.keys())
    assert len(mail.get_all("Date")) == 1
    assert raw.partition(b"\r\n\r\n")[2] == found.partition(b"\r\n\r\n")[2]
    assert content_of(raw) == content_of(found)


def test_a_draft_that_lost_its_conversation_gets_it_back():
    raw, message_id = ready_to_leave(written(In_Reply_To="", References="").replace(b"Message-ID", b"X-Old-ID"), CASE, DATE)
    mail = message_from_bytes(raw, policy=policy.default)
    assert (mail["In-Reply-To"], mail["References"]) == ("<ask@turia.example>", "<ask@turia.example>")
    assert message_id == mail["Message-ID"] == CASE.message_id


@settings(deadline=None)
@given(st.binary(max_size=300), st.sampled_from([b"", b"From: x\r\n", LAID[:200], LAID]))
def test_nothing_that_lies_there_raises_or_passes(noise: bytes, start: bytes):
    found = start + noise
    told = objection(found, CASE)
    content_of(found)
    ready_to_leave(found, CASE, DATE)
    if start in (b"", b"From: x\r\n"):
        assert told is not None
