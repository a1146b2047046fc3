"""Machines' mail, what belongs together, and who the receiving server says the sender is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from triage.mail.auth import authentication, read_results
from triage.mail.message import Mail, parse
from triage.mail.robots import is_receipt, nature
from triage.mail.thread import base_subject, is_forward_subject, is_reply_subject, references_of


@pytest.mark.parametrize(
    ("subject", "extra", "body", "marks"),
    [
        ("Automatic reply: Valves", "", "I am away.", {"auto_reply", "system"}),
        ("Abwesenheitsnotiz: Angebot", "", "Ich bin im Urlaub.", {"auto_reply", "system"}),
        ("自动回复: 报价", "", "我正在休假", {"auto_reply", "system"}),
        ("Valves", "Auto-Submitted: auto-replied\r\n", "We got your mail.", {"auto_reply", "system"}),
        ("Undelivered Mail Returned to Sender", "Return-Path: <>\r\n", "550 5.1.1 user unknown", {"bounce", "system"}),
        ("Zustellung fehlgeschlagen", "Return-Path: <>\r\n", "konnte nicht zugestellt werden: 550 5.1.1", {"bounce", "system"}),
        ("October offers", "List-Unsubscribe: <mailto:x@y>\r\n", "Buy!", {"bulk"}),
        ("[valves] meeting", "List-Id: <valves.lists.example>\r\n", "Tuesday", {"mailing_list"}),
        ("New inquiry", "Reply-To: no-reply@portal.example\r\n", "A buyer asks", {"no_reply"}),
        # people
        ("Valves", "", "Please quote 500 pcs", set()),
        ("Valves", "Auto-Submitted: no\r\n", "Please quote", set()),
        ("Automatic valves: inquiry", "", "Please quote automatic valves", set()),
        ("Re: Undelivered mail", "In-Reply-To: <a@b>\r\n", "Your mail was not delivered to me yesterday, please send it again", set()),
        ("Fwd: Returned mail", "", "See, user unknown, 550 5.1.1: what is your right address?", set()),
        ("Out of stock?", "", "We are out of the small valves", set()),
        ("Absence of lead", "", "Do you certify the absence of lead in your brass?", set()),
    ],
)
def test_nature(subject: str, extra: str, body: str, marks: set[str], plain: Callable[..., Mail]) -> None:
    found = nature(plain(body, subject=subject, extra=extra))
    assert {name for name in ("bounce", "auto_reply", "mailing_list", "bulk", "no_reply", "system") if getattr(found, name)} == marks
    assert bool(found.evidence) == bool(marks)


@pytest.mark.parametrize(
    ("subject", "base", "reply", "forward"),
    [
        ("Re: Valves", "Valves", True, False),
        ("RE: AW: Re[2]: Valves", "Valves", True, False),
        ("回复：转发: 询盘", "询盘", True, False),
        ("答复: Valves", "Valves", True, False),
        ("转发: Valves", "Valves", False, True),
        ("Fwd: Re: Valves", "Valves", True, True),
        ("[EXTERNAL] Re: Valves", "Valves", True, False),
        ("[Fwd: Valves]", "Valves", False, True),
        ("Valves (fwd)", "Valves", False, False),
        ("TR : Vannes", "Vannes", False, True),
        ("Ynt: Vana", "Vana", True, False),
        # no prefixes
        ("Inquiry: valves", "Inquiry: valves", False, False),
        ("[RFQ] Valves", "[RFQ] Valves", False, False),
        ("Regarding valves", "Regarding valves", False, False),
        ("Urgent: Re valves", "Urgent: Re valves", False, False),
        ("", "", False, False),
    ],
)
def test_subjects(subject: str, base: str, reply: bool, forward: bool) -> None:
    assert (base_subject(subject), is_reply_subject(subject), is_forward_subject(subject)) == (base, reply, forward)


def test_references_come_oldest_first_without_the_mail_itself() -> None:
    mail = parse(b"Message-ID: <c@x>\r\nReferences: <a@x> <b@x>\r\n <c@x>\r\nIn-Reply-To: <b@x> <d@x>\r\n\r\n")
    assert references_of(mail) == ("<a@x>", "<b@x>", "<d@x>")


def results(header: str, sender: str = "rosa@valdez.example", more: str = "") -> bool | None:
    mail = parse(
        f"Authentication-Results: {header}\r\n{more}Received: from a by mx.ours.example; Mon, 2 Nov 2026 10:00:00 +0000\r\nFrom: {sender}\r\n\r\n".encode()
    )
    return authentication(mail, ("mx.ours.example",)).authenticated


@pytest.mark.parametrize(
    ("header", "wanted"),
    [
        (
            "mx.ours.example; dkim=pass header.d=valdez.example; spf=pass smtp.mailfrom=valdez.example; dmarc=pass header.from=valdez.example",
            True,
        ),
        ("mx.ours.example 1; dkim=pass (2048-bit; key=x) header.i=@mail.valdez.example", True),  # relaxed alignment
        ("mx.ours.example; spf=softfail smtp.mailfrom=x.example; dkim=pass header.d=valdez.example; dmarc=pass", True),
        ("MX.OURS.EXAMPLE; spf=pass smtp.mailfrom=bounce@valdez.example", True),
        ("mx.ours.example; dmarc=fail (p=none) header.from=valdez.example; spf=pass smtp.mailfrom=evil.example", False),
        ("mx.ours.example; spf=fail smtp.mailfrom=valdez.example", False),
        ("mx.ours.example; dkim=fail header.d=valdez.example", False),
        # nothing known
        ("mx.ours.example; none", None),
        ("mx.ours.example; spf=softfail smtp.mailfrom=valdez.example", None),
        ("mx.ours.example; dkim=pass header.d=mailer.example; spf=pass smtp.mailfrom=mailer.example", None),  # somebody else's pass
        ("mx.evil.example; dkim=pass header.d=valdez.example; dmarc=pass", None),  # not our server
        ("mx.ours.example.evil.example; dmarc=pass", None),
        ("mx.ours.example", None),
        (";;;==(((", None),
    ],
)
def test_authentication(header: str, wanted: bool | None) -> None:
    assert results(header) is wanted


def test_a_header_that_came_with_the_mail_does_not_count() -> None:
    mail = parse(
        b"Authentication-Results: mx.ours.example; spf=fail smtp.mailfrom=valdez.example\r\nReceived: from evil by mx.ours.example; Mon, 2 Nov 2026 10:00:00 +0000\r\n"
        b"Authentication-Results: mx.ours.example; dmarc=pass header.from=valdez.example\r\nFrom: rosa@valdez.example\r\n\r\n"
    )
    assert authentication(mail, ("mx.ours.example",)).authenticated is False


def test_microsoft_leaves_its_name_out() -> None:
    server, found = read_results(
        "spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=valdez.example; dkim=none (message not signed) header.d=none;dmarc=bestguesspass action=none header.from=valdez.example;compauth=pass reason=109"
    )
    assert server == ""
    assert [(one.method, one.result) for one in found] == [
        ("spf", "pass"),
        ("dkim", "none"),
        ("dmarc", "bestguesspass"),
        ("compauth", "pass"),
    ]


RECEIPTS = [
    ("Read: Offer 4410", "Your message\n\n   To: Ann Bell\n   Subject: Offer 4410\n   Sent: Friday, 6 March 2026\n\nwas read on Monday, 9 March 2026 8:30 (UTC+01:00)."),
    ("Not read: Offer 4410", "Your message\n  To: Ann Bell\n  Subject: Offer 4410\nwas deleted without being read on 9 March 2026."),
    ("Gelesen: Angebot 4410", "Ihre Nachricht\n\n   An: Anna Bell\n   Betreff: Angebot 4410\n\nwurde am Montag, 9. März 2026 gelesen."),
    ("Lu : Offre 4410", "Votre message\n À : Anne Bel\nObjet : Offre 4410\na été lu le lundi 9 mars 2026 08:30."),
    ("Leído: Oferta 4410", "El mensaje\n Para: Ana Bell\n Asunto: Oferta 4410\nfue leído el lunes 9 de marzo de 2026."),
    ("Прочитано: Предложение", "Ваше сообщение было прочитано 9 марта 2026 г."),
    ("已读: 报价", "您的邮件已于 2026年3月9日 被阅读。"),
    ("開封済み: お見積り", "お客様のメッセージは 2026年3月9日 に開封されました。"),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "text"), RECEIPTS)
def test_a_read_receipt_that_comes_as_a_letter_is_one(subject, text):
    assert is_receipt(Mail(raw_hash="", size=0, subject=subject, text=text))


@pytest.mark.parametrize(("subject", "text"), [("Read: new price list", "Dear sir, please read our new price list."), ("Re: Offer 4410", "Your offer was read on Monday by our board, we take 60 pcs."), ("Lu : votre offre", "Bonjour, nous avons lu votre offre : 60 pompes svp.")])  # fmt: skip
def test_a_person_who_speaks_of_reading_writes_no_receipt(subject, text):
    assert not is_receipt(Mail(raw_hash="", size=0, subject=subject, text=text))
