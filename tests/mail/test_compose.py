"""A draft as bytes: what comes out parses back, threads, and holds no header that we did not mean."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.mail.compose import attribution, compose, quote, shown
from triage.mail.values import Address, Mail
from triage.terms import Draft, Quoted, Timing, sentence

NOW = datetime(2026, 3, 9, 10, tzinfo=timezone(timedelta(hours=8)))
TIMING = Timing(NOW, NOW, sentence("now"))
SENDER = Address("Lin Mei", "sales@cups.example")
ID = "<draft.1@cups.example>"
HEADERS = {"from", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references", "mime-version", "content-type"}


WRITTEN = datetime(2026, 3, 3, 10, 15, tzinfo=UTC)


def quoted(text: str = "Hello,\n\nplease quote 500 mugs.\n> older words", name: str = "Ana Ruiz") -> Quoted:
    return Quoted(text, name, "ana@ruiz.example", WRITTEN)


def draft(**changes: object) -> Draft:
    facts: dict[str, object] = {
        "to": ("ana@ruiz.example",),
        "cc": (),
        "subject": "Re: 500 mugs",
        "language": "en",
        "template": "quotation",
        "text": "Dear Ana Ruiz,\n\nThank you.\n",
        "html": "<html><body><p>Dear Ana Ruiz,</p></body></html>",
        "timing": TIMING,
        "in_reply_to": "<q1@ruiz.example>",
        "references": ("<q0@ruiz.example>", "<q1@ruiz.example>"),
        "quoted": quoted(),
    }
    return Draft(**{**facts, **changes})  # type: ignore[arg-type]


def mail(**changes: object) -> Mail:
    facts: dict[str, object] = {
        "raw_hash": "0",
        "size": 1,
        "from_": (Address("Ana Ruiz", "ana@ruiz.example"),),
        "date": datetime(2026, 3, 3, 10, 15, tzinfo=UTC),
        "message_id": "<q1@ruiz.example>",
        "text": "Hello,\n\nplease quote 500 mugs.\n> older words",
    }
    return Mail(**{**facts, **changes})  # type: ignore[arg-type]


def read(raw: bytes) -> EmailMessage:
    return cast("EmailMessage", message_from_bytes(raw, policy=default))


def body(raw: bytes, kind: str) -> str:
    part = read(raw).get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def test_a_plain_reply() -> None:
    raw = compose(draft(cc=("joe@ruiz.example",)), mail(), SENDER, ID, NOW)
    got = read(raw)
    assert got["To"] == '"Ana Ruiz" <ana@ruiz.example>' or got["To"] == "Ana Ruiz <ana@ruiz.example>"
    assert got["Cc"] == "joe@ruiz.example"
    assert got["From"].addresses[0].addr_spec == "sales@cups.example"
    assert got["Subject"] == "Re: 500 mugs"
    assert got["Message-ID"] == ID
    assert got["In-Reply-To"] == "<q1@ruiz.example>"
    assert str(got["References"]).split() == ["<q0@ruiz.example>", "<q1@ruiz.example>"]
    assert got["Date"].datetime == NOW
    assert {name.lower() for name in got} <= HEADERS
    assert [part.get_content_type() for part in got.walk()] == ["multipart/alternative", "text/plain", "text/html"]
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998


def test_the_quote_in_text_and_html() -> None:
    words = quoted('Hi <b>\n<img src="http://spy.example/x.png">\n> older')
    raw = compose(draft(quoted=words), mail(), SENDER, ID, NOW)
    text, html = body(raw, "plain"), body(raw, "html")
    assert "On Tue, 3 Mar 2026 at 10:15, Ana Ruiz <ana@ruiz.example> wrote:\n> Hi <b>\n" in text
    assert text.rstrip().endswith(">> older")
    assert "&lt;img src=" in html
    assert "<img" not in html
    assert '<blockquote type="cite"' in html
    assert html.index("Dear Ana Ruiz") < html.index("<blockquote") < html.index("</body>")


def test_the_same_draft_gives_the_same_bytes() -> None:
    assert compose(draft(), mail(), SENDER, ID, NOW) == compose(draft(), mail(), SENDER, ID, NOW)
    assert compose(draft(), mail(), SENDER, "<draft.2@cups.example>", NOW) != compose(draft(), mail(), SENDER, ID, NOW)


def test_without_html_the_text_stands_alone() -> None:
    got = message_from_bytes(compose(replace(draft(), html=""), mail(), SENDER, ID, NOW), policy=default)
    both = message_from_bytes(compose(draft(), mail(), SENDER, ID, NOW), policy=default)
    assert got.get_content_type() == "text/plain"
    assert got.get_content() == both.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert got["In-Reply-To"] == both["In-Reply-To"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh-Hans", "2026年3月3日 10:15，Ana Ruiz <ana@ruiz.example> 写道："),
        ("de", "Am 03.03.2026 um 10:15 schrieb Ana Ruiz <ana@ruiz.example>:"),
        ("es-MX", "El 3/3/2026, 10:15, Ana Ruiz <ana@ruiz.example> escribió:"),
        ("nl", "On Tue, 3 Mar 2026 at 10:15, Ana Ruiz <ana@ruiz.example> wrote:"),
    ],
)
def test_attribution(language: str, words: str) -> None:
    assert attribution(quoted(), language) == words


def test_a_mail_without_anything() -> None:
    raw = compose(draft(in_reply_to=None, references=(), quoted=None), Mail("0", 0), SENDER, ID, NOW)
    assert read(raw)["In-Reply-To"] is None
    assert ">" not in body(raw, "plain")


def test_nothing_of_the_mail_that_is_not_to_be_quoted() -> None:
    """The quote is what the draft holds, not what the mail holds: a colleague's note stays in the house."""
    note = mail(text="Lin, this one is stingy, quote high.\n---- Forwarded ----\nPlease quote 500 mugs.")
    raw = compose(draft(quoted=quoted("Please quote 500 mugs.")), note, SENDER, ID, NOW)
    for kind in ("plain", "html"):
        assert "Please quote 500 mugs." in body(raw, kind)
        assert "stingy" not in body(raw, kind)
        assert "Forwarded" not in body(raw, kind)
    assert shown(draft(quoted=quoted("a\nb"))).endswith("wrote:\n> a\n> b\n")


def test_an_unknown_date_is_not_told() -> None:
    assert attribution(Quoted("x", "Ana Ruiz", "ana@ruiz.example"), "en") == "Ana Ruiz <ana@ruiz.example>:"


def test_quote() -> None:
    assert quote("a\n\n> b\n>> c") == "> a\n>\n>> b\n>>> c"


@pytest.mark.parametrize(
    "subject",
    [
        "Re: мы\r\nBcc: spy@spy.example",
        "Re: x\nX-Evil: 1",
        "Re: \u2028Bcc: a@b.example",
        "=?utf-8?q?a=0ABcc:_x?=",
        "\x00",
        "",
        "é" * 300,
        "a" * 3000,
    ],
)
def test_no_header_grows_out_of_a_subject(subject: str) -> None:
    got = read(compose(draft(subject=subject), mail(), SENDER, ID, NOW))
    assert {name.lower() for name in got} <= HEADERS
    assert len(got.get_all("Subject", [])) <= 1


@pytest.mark.parametrize(
    "address", ["a@b.example\r\nBcc: c@d.example", "a b@c.example", "two@a.example,three@b.example", "ü@ü.example", "", "<>"]
)
def test_no_address_that_holds_more(address: str) -> None:
    got = read(compose(draft(to=(address,)), mail(), SENDER, ID, NOW))
    assert got["To"] is None
    assert got["Bcc"] is None


@pytest.mark.parametrize(
    "name", ['Ana "Bo" \\ Ruiz', "王伟", "Ruiz, Ana", "Ana\r\nBcc: x@y.example", "=?utf-8?q?x?=", "A" * 500, "Żółć; <x@y.example>,"]
)
def test_names_of_all_kinds(name: str) -> None:
    got = read(compose(draft(), mail(from_=(Address(name, "ana@ruiz.example"),)), SENDER, ID, NOW))
    assert [box.addr_spec for box in got["To"].addresses] == ["ana@ruiz.example"]
    assert got["Bcc"] is None


TEXT = st.text(max_size=200)


@pytest.mark.hostile
@given(TEXT, TEXT, TEXT, TEXT, TEXT, st.lists(TEXT, max_size=3))
@settings(max_examples=80, deadline=None)
def test_any_words_parse_back(subject: str, text: str, name: str, words: str, email: str, ids: list[str]) -> None:
    made = draft(
        subject=subject, text=text, to=(email, "ana@ruiz.example"), references=tuple(ids), in_reply_to=ids[0] if ids else None,
        quoted=quoted(words, name),
    )  # fmt: skip
    raw = compose(made, mail(from_=(Address(name, "ana@ruiz.example"),), subject=subject), SENDER, ID, NOW)
    got = read(raw)
    names = [key.lower() for key in got]
    assert set(names) <= HEADERS
    assert len(names) == len(set(names))
    assert "ana@ruiz.example" in [box.addr_spec for box in got["To"].addresses]
    assert got["Message-ID"] == ID
    assert str(got["Subject"]) == " ".join("".join(c if c.isprintable() else " " for c in subject).split())
    assert got.get_body(("plain",)) is not None
    assert not got.defects
