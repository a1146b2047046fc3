"""Who could not be reached: however a mail server words it, and never somebody who is only named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.mail.bounces import failed_addresses, is_final
from triage.mail.message import parse
from triage.mail.robots import nature

HEAD = "Return-Path: <>\nFrom: Mail Delivery Subsystem <mailer-daemon@mx.ruiz.example>\nTo: export@lago.example\nSubject: {subject}\nDate: Fri, 20 Nov 2026 10:00:00 +0100\n\n"


def report(text: str, subject: str = "Undelivered mail returned to sender", head: str = HEAD):
    return parse((head.format(subject=subject) + text).encode())


SAID = [
    ("The following address failed:\n\n  ana@ruiz.example\n\nReason: mailbox full\n", ("ana@ruiz.example",)),
    ("Your message to ana@ruiz.example could not be delivered: 550 5.1.1 user unknown\n", ("ana@ruiz.example",)),
    ("<ana@ruiz.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n", ("ana@ruiz.example",)),
    ("Delivery failed.\n\nana@ruiz.example [User unknown]\npedro@ruiz.example [Mailbox full]\n", ("ana@ruiz.example", "pedro@ruiz.example")),
    ("Message details:\n  MAIL FROM: export@lago.example\n  RCPT TO: ana@ruiz.example\n\n550 no such user\n", ("ana@ruiz.example",)),
    ("550 5.1.1 <Ana@Ruiz.example>... User unknown\n", ("ana@ruiz.example",)),
    ("您发给 ana@ruiz.example 的邮件被退回。退信原因：收件人不存在 550\n", ("ana@ruiz.example",)),
    ("Ihre Nachricht an ana@ruiz.example konnte nicht zugestellt werden. 550 Empfänger unbekannt\nBei Fragen: postmaster@ruiz.example\n", ("ana@ruiz.example",)),
    ("Письмо для ana@ruiz.example не удалось доставить. 550 5.1.1\n", ("ana@ruiz.example",)),
    ("以下のメールアドレスへの送信に失敗しました。\nana@ruiz.example\n550 No such user\n", ("ana@ruiz.example",)),
    # others are only named
    (
        "Unable to deliver message to the following address(es).\n\n<ana@ruiz.example>:\nThis user has no account (ana@ruiz.example) 550\n\n"
        "--- Original message follows.\nReturn-Path: <export@lago.example>\nTo: someone@else.example\n",
        ("ana@ruiz.example",),
    ),
    ("A mail that you sent failed for ana@ruiz.example, 550.\nFor help please contact helpdesk@provider.example\nReply-To: x@y.example\n", ("ana@ruiz.example",)),
    ("The original message was received from export@lago.example\n\n--- delivery errors ---\n>>> ana@ruiz.example <ana@ruiz.example>\n", ("ana@ruiz.example",)),
    ("Delivery has failed, no address is given. 550\n", ()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID, ids=[text[:30] for text, _ in SAID])
def test_free_text(text, expected):
    mail = report(text)
    assert nature(mail).bounce
    assert failed_addresses(mail) == expected


def test_all_of_a_delivery_status():
    mail = parse(
        b'From: MAILER-DAEMON@mx.example\nContent-Type: multipart/report; report-type=delivery-status; boundary="x"\n\n--x\nContent-Type: text/plain\n\nsee below\n'
        b"--x\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; a@ruiz.example\nAction: failed\nStatus: 5.1.1\n\n"
        b"Final-Recipient: rfc822; b@ruiz.example\nAction: failed\nStatus: 5.2.2\n\nFinal-Recipient: rfc822; c@ruiz.example\nAction: delivered\nStatus: 2.0.0\n--x--\n"
    )
    assert failed_addresses(mail) == ("a@ruiz.example", "b@ruiz.example")


def test_our_mail_that_came_back_names_its_only_recipient():
    inner = "From: export@lago.example\nTo: Ana <ana@ruiz.example>{more}\nSubject: valves\n\nDear Ana\n"
    whole = HEAD.replace("\n\n", "\n").format(subject="Returned mail: User unknown") + (
        'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain\n\nThe mail could not be delivered. 550\n'
        "--x\nContent-Type: message/rfc822\n\n{inner}\n--x--\n"
    )
    assert failed_addresses(parse(whole.replace("{inner}", inner.format(more="")).encode())) == ("ana@ruiz.example",)
    assert failed_addresses(parse(whole.replace("{inner}", inner.format(more=", b@ruiz.example")).encode())) == ()  # which of the two?


def test_a_notice_in_json():
    text = '{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[{"emailAddress":"ana@ruiz.example","status":"5.1.1"}]},"mail":{"source":"export@lago.example"}}\n'
    head = "From: SES <no-reply@sns.amazonaws.com>\nTo: export@lago.example\nSubject: {subject}\n\n"
    mail = report(text, "AWS Notification Message", head)
    assert (nature(mail).bounce, failed_addresses(mail)) == (True, ("ana@ruiz.example",))
    assert not nature(report(text.replace('"Bounce"', '"Delivery"', 1), "AWS Notification Message", head)).bounce
    assert not nature(report(text, "AWS Notification Message", head.replace("sns.amazonaws.com", "evil.example"))).bounce


@pytest.mark.parametrize(
    ("subject", "text", "final"),
    [
        ("Undelivered mail", "ana@ruiz.example: 550 5.1.1 user unknown", True),
        ("Warning: message delayed 4 hours", "ana@ruiz.example: 4.4.1 host not reachable; will be retried for 4 days", False),
        ("Delivery failed", "ana@ruiz.example: 4.4.7 delay; I'm not going to try again", True),
        ("Delivery failed", "ana@ruiz.example", True),
    ],
)
def test_over_or_still_being_tried(subject, text, final):
    assert is_final(report(text, subject)) == final


@pytest.mark.parametrize(
    "raw",
    [
        "From: Ana <ana@ruiz.example>\nSubject: Re: Undelivered mail returned to sender\nIn-Reply-To: <x@y>\n\nYour last mail came back: 550 user unknown. Please use this address.\n",
        "From: Ana <ana@ruiz.example>\nSubject: delivery failure of valves\n\nThe goods could not be delivered to our warehouse, please check.\n",
    ],
)
def test_a_person_who_speaks_of_it(raw):
    assert not nature(parse(raw.encode())).bounce


@pytest.mark.hostile
@given(st.text(max_size=500))
def test_never_raises(text):
    failed_addresses(report(text.replace("\r", " ")))
