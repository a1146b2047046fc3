"""What must never leave does not: hidden recipients, smuggled headers, addresses that are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.submission.letter import Letter, letter_of
from triage.submission.values import Envelope, Refused

HEAD = b"From: export@lago.example\r\nTo: ana@ruiz.example\r\nSubject: valves\r\n"
ENVELOPE = Envelope("export@lago.example", ("ana@ruiz.example",))


def ready(message: bytes, *recipients: str) -> Letter:
    letter = letter_of(Envelope("export@lago.example", recipients or ("ana@ruiz.example",)), message)
    assert isinstance(letter, Letter), letter
    return letter


@pytest.mark.parametrize(
    ("given", "body"),
    [
        (b"one\r\ntwo\r\n", b"one\r\ntwo\r\n"),
        (b"one\ntwo", b"one\r\ntwo\r\n"),
        (b"one\rtwo\r\r\n", b"one\r\ntwo\r\n\r\n"),
        (b"", b""),
    ],
)
def test_line_ends_of_the_text_become_crlf(given, body):
    assert ready(HEAD + b"\r\n" + given).payload == HEAD + b"\r\n" + body


@given(st.binary(max_size=200).map(lambda body: body.replace(b"\0", b"")))
def test_no_text_can_end_the_letter_early(body):
    wire = ready(HEAD + b"\r\n" + body).stuffed()
    assert b"\r\n.\r\n" not in wire
    assert not [line for line in wire.split(b"\r\n") if b"\r" in line or b"\n" in line]
    assert wire.endswith(b"\r\n")
    undone = b"\r\n".join(line[1:] if line.startswith(b".") else line for line in wire.split(b"\r\n"))
    assert undone == ready(HEAD + b"\r\n" + body).payload  # and the receiver gets what was written


@pytest.mark.parametrize("field", [b"Bcc: spy@else.example\r\n", b"bcc: a@b.example,\r\n c@d.example\r\n", b"Resent-Bcc: x@y.example\r\n"])
def test_bcc_is_taken_out(field):
    assert ready(HEAD + field + b"\r\nhello\r\n").payload == HEAD + b"\r\nhello\r\n"


def test_a_field_that_only_sounds_like_it_stays():
    assert b"X-Bcc: y\r\n" in ready(HEAD + b"X-Bcc: y\r\n\r\nhello\r\n").payload


@pytest.mark.parametrize(
    ("envelope", "message", "why"),
    [
        (Envelope("export@lago.example", ("spy@else.example",)), HEAD + b"\r\n", "neither in To nor in Cc"),
        (Envelope("export@lago.example", ("spy@else.example",)), HEAD + b"Bcc: spy@else.example\r\n\r\n", "neither in To nor in Cc"),
        (Envelope("export@lago.example", ()), HEAD + b"\r\n", "no recipient"),
        (Envelope("export@lago.example", ("ana@ruiz.example>\r\nRCPT TO:<spy@else.example",)), HEAD + b"\r\n", "is none"),
        (Envelope("export@lago.example\r\nDATA", ("ana@ruiz.example",)), HEAD + b"\r\n", "is none"),
        (Envelope("", ("ana@ruiz.example",)), HEAD + b"\r\n", "is none"),
        (Envelope("export@lago.example", ("ana@ruiz.example SIZE=1",)), HEAD + b"\r\n", "is none"),
        (ENVELOPE, HEAD + b"X-A: b\rBcc: spy@else.example\r\n\r\n", "stray line ends"),
        (ENVELOPE, HEAD + b"X-A: b\nBcc: spy@else.example\r\n\r\n", "stray line ends"),
        (ENVELOPE, HEAD + b"From: other@else.example\r\n\r\n", "two fields from"),
        (ENVELOPE, HEAD + b"subject: other\r\n\r\n", "two fields subject"),
        (ENVELOPE, HEAD + b"no field at all\r\n\r\n", "no field"),
        (ENVELOPE, b"From x Mon Jan 1\r\n" + HEAD + b"\r\n", "no field"),
        (ENVELOPE, HEAD.replace(b"From", b"Form") + b"\r\n", "no From"),
        (ENVELOPE, HEAD + b"\r\na\0b", "NUL"),
        (ENVELOPE, HEAD + b"X-Name: \xb7\xa7\r\n\r\n", "no UTF-8"),
        (ENVELOPE, b"", "no field"),
    ],
)
def test_what_is_not_offered(envelope, message, why):
    outcome = letter_of(envelope, message)
    assert isinstance(outcome, Refused)
    assert outcome.code == 0
    assert why in outcome.reply


def test_lines_ending_in_lf_alone_are_fine_when_all_do():
    assert ready((HEAD + b"\r\nhello\r\n").replace(b"\r\n", b"\n")).payload == HEAD + b"\r\nhello\r\n"


def test_each_recipient_once_and_whatever_its_case():
    letter = ready(HEAD + b"Cc: \"Ruiz, Pedro\" <Pedro@Ruiz.example>,\r\n\tluz@ruiz.example\r\n\r\n", "ana@ruiz.example", "pedro@ruiz.example", "luz@ruiz.example", "ana@ruiz.example")  # fmt: skip
    assert letter.recipients == ("ana@ruiz.example", "pedro@ruiz.example", "luz@ruiz.example")


@given(st.binary(max_size=400), st.text(max_size=40))
def test_never_raises(message, address):
    letter_of(Envelope(address, (address, "ana@ruiz.example")), message)
    letter_of(ENVELOPE, HEAD + message)
