"""Raw bytes to a Mail: charsets that lie, headers that attack, structures that break, bombs."""

from __future__ import annotations

import base64
import email
import time
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mailparser.utils import get_addresses

from tests.shared_data import SHARED
from triage.mail import message
from triage.mail.message import parse

HEAD = b"From: Rosa Valdez <rosa@Ferre-Valdez.example>\r\nSubject: Valves\r\nMessage-ID: <1@x>\r\nDate: Mon, 02 Nov 2026 10:00:00 -0300\r\n"
CHINESE = "您好，请报价五百台水泵，谢谢"
RUSSIAN = "Здравствуйте, просим прислать цену на шаровые краны"


def body(charset: str, data: bytes) -> bytes:
    label = f"; charset={charset}".encode() if charset else b""
    return HEAD + b"Content-Type: text/plain" + label + b"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.b64encode(data)


@pytest.mark.parametrize(
    ("charset", "data", "text"),
    [
        ("utf-8", CHINESE.encode(), CHINESE),
        ("gb2312", (CHINESE + "镕€").encode("gb18030"), CHINESE + "镕€"),  # GBK characters under a GB2312 label
        ("ks_c_5601-1987", "견적 똠방".encode("cp949"), "견적 똠방"),
        ("iso-8859-1", b"\x93100 \x80\x94", "“100 €”"),  # cp1252 under a Latin-1 label
        ("windows-1256", "السلام عليكم".encode("cp1256"), "السلام عليكم"),
        ("", CHINESE.encode("gbk"), CHINESE),
        ("", RUSSIAN.encode("cp1251"), RUSSIAN),
        ("", "詢價：請報價五百個馬克杯，謝謝您".encode("big5"), "詢價：請報價五百個馬克杯，謝謝您"),
        ("", "안녕하세요 견적 부탁드립니다 감사합니다".encode("cp949"), "안녕하세요 견적 부탁드립니다 감사합니다"),
        ("", "お世話になっております。見積をお願いします".encode("cp932"), "お世話になっております。見積をお願いします"),
        ("", "Prix à l'unité, délai après commande, très pressé".encode("cp1252"), "Prix à l'unité, délai après commande, très pressé"),
        ("us-ascii", RUSSIAN.encode(), RUSSIAN),  # UTF-8 under an ASCII label
        ("x-no-such-charset", CHINESE.encode(), CHINESE),
        ("unicode_escape", b"\\u0041 caf\xc3\xa9", "\\u0041 café"),  # a codec of Python, no charset
    ],
)
def test_charsets(charset: str, data: bytes, text: str) -> None:
    assert parse(body(charset, data)).text == text


@pytest.mark.parametrize(
    ("raw", "name", "email"),
    [
        (b'"Valdez, Rosa" <rosa@X.example>', "Valdez, Rosa", "rosa@x.example"),
        (b"rosa@x.example (Rosa Valdez)", "Rosa Valdez", "rosa@x.example"),
        (b'"boss@bank.example" <thief@evil.example>', "boss@bank.example", "thief@evil.example"),
        (b"=?utf-8?B?546L5bCP5piO?= <w@x.cn>", "王小明", "w@x.cn"),
        (b'"=?gb2312?B?zfXQocP3?=" <w@x.cn>', "王小明", "w@x.cn"),
        ("王小明经理 <w@x.cn>".encode("gbk"), "王小明经理", "w@x.cn"),
        ("王小明 <w@x.cn>".encode(), "王小明", "w@x.cn"),
        (b"Team: a@b.example, c@d.example;", "", "a@b.example"),
        (b"MAILER-DAEMON", "MAILER-DAEMON", ""),
        (b"<>", "", ""),
        (b"=?utf-8?Q?A=0D=0ABcc:_x?= <a@b.example>", "A Bcc: x", "a@b.example"),
    ],
)
def test_authors(raw: bytes, name: str, email: str) -> None:
    author = parse(b"From: " + raw + b"\r\n\r\nhi").author
    assert (author.name, author.email) == (name, email)


@pytest.mark.parametrize(
    ("raw", "moment", "offset"),
    [
        ("Mon, 02 Nov 2026 10:00:00 +0530 (IST)", datetime(2026, 11, 2, 10, tzinfo=timezone(timedelta(hours=5.5))), True),
        ("2 Nov 26 10:00 EST", datetime(2026, 11, 2, 10, tzinfo=timezone(timedelta(hours=-5))), True),
        ("Mon, 02 Nov 2026 10:00:00 -0000", datetime(2026, 11, 2, 10, tzinfo=UTC), False),
        ("Mon, 02 Nov 2026 10:00:00 GMT", datetime(2026, 11, 2, 10, tzinfo=UTC), False),
        ("Mon, 02 Nov 2026 10:00:00", datetime(2026, 11, 2, 10, tzinfo=UTC), False),
        ("Mon, 02 Nov 2026 10:00:00 +9959", None, False),
        ("Tomorrow-ish 32 Foo 20266", None, False),
        ("Thu, 01 Jan 1900 00:00:00 +0000", None, False),
    ],
)
def test_dates(raw: str, moment: datetime | None, offset: bool) -> None:
    mail = parse(f"From: a@b.c\r\nDate: {raw}\r\n\r\nhi".encode())
    assert (mail.date, mail.date_offset) == (moment, offset)


def test_no_header_forges_another_line() -> None:
    mail = parse(
        b"From: a@b.c\r\nSubject: =?utf-8?Q?hi=0D=0ABcc:_evil@x.y?=\r\nX-A: =?utf-8?B?" + base64.b64encode(b"a\0b\x0bc") + b"?=\r\n\r\nhi"
    )
    assert mail.subject == "hi Bcc: evil@x.y"
    assert not any(letter in value for _, value in mail.headers for letter in "\r\n\0\x0b")


def test_a_character_split_between_encoded_words_is_joined() -> None:
    assert parse(b"Subject: =?utf-8?B?6K+i55s=?=\r\n =?utf-8?B?mOmHkQ==?=\r\n\r\nhi").subject == "询盘金"


def test_all_from_headers_are_kept() -> None:
    mail = parse(b"From: a@b.c, d@e.f\r\nFrom: g@h.i\r\n\r\nhi")
    assert [one.email for one in mail.from_] == ["a@b.c", "d@e.f", "g@h.i"]
    assert "from-repeated" in mail.defects


def mixed(*parts: bytes) -> bytes:
    return (
        HEAD
        + b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n"
        + b"".join(b"--B\r\n" + one + b"\r\n" for one in parts)
        + b"--B--\r\n"
    )


TEXT = b"Content-Type: text/plain\r\n\r\nSee below"


@pytest.mark.parametrize(
    ("header", "content", "name", "real"),
    [
        (b'Content-Type: application/pdf; name="=?utf-8?B?6K+i5Lu35Y2VLnBkZg==?="', b"%PDF-1.7", "询价单.pdf", "application/pdf"),
        (
            b"Content-Disposition: attachment; filename*=UTF-8''%E8%AF%A2.exe",
            b"MZ\x90",
            "询.exe",
            "application/vnd.microsoft.portable-executable",
        ),
        (b"Content-Disposition: attachment; filename*0=long-; filename*1=name.png", b"\x89PNG\r\n\x1a\n", "long-name.png", "image/png"),
        (b'Content-Disposition: attachment; filename="../../etc/cron.d/x"', b"zz", "x", ""),
        (b'Content-Disposition: attachment; filename="C:\\\\tmp\\\\con"', b"zz", "_con", ""),
        (b'Content-Disposition: attachment; filename="invoice\xe2\x80\xaefdp.exe"', b"zz", "invoicefdp.exe", ""),
        (b"Content-Type: application/pdf\r\nContent-Disposition: attachment", b"<html><script>", "attachment-1.pdf", "text/html"),
    ],
)
def test_attachments(header: bytes, content: bytes, name: str, real: str) -> None:
    mail = parse(mixed(TEXT, header + b"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.b64encode(content)))
    assert [(one.filename, one.real_type, one.content) for one in mail.attachments] == [(name, real, content)]
    assert mail.text == "See below"


def test_a_nested_mail_stays_apart_from_the_text() -> None:
    mail = parse(mixed(TEXT, b"Content-Type: message/rfc822\r\n\r\nFrom: inner@x.example\r\nSubject: old\r\n\r\nINNER WORDS"))
    assert mail.text == "See below"
    assert [(one.author.email, one.text) for one in mail.nested] == [("inner@x.example", "INNER WORDS")]


def test_a_delivery_report_is_read() -> None:
    status = b"Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; bob@y.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 no such user\r\n"
    original = b"Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: <ours@lago-valves.example>\r\nSubject: Quotation\r\n"
    report = parse(mixed(TEXT, status, original)).report
    assert report is not None
    assert (report.recipient, report.action, report.status, report.original_message_id) == (
        "bob@y.example",
        "failed",
        "5.1.1",
        "<ours@lago-valves.example>",
    )


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (
            HEAD
            + b"Content-Type: text/plain; format=flowed; delsp=yes\r\n\r\nlong line \r\ncontinues\r\n> quoted \r\n> too\r\n-- \r\nRosa",
            "long linecontinues\n> quotedtoo\n-- \nRosa",
        ),
        (HEAD + b"Content-Type: multipart/mixed\r\n\r\n--Z\r\nContent-Type: text/plain\r\n\r\nhidden\r\n--Z--\r\n", "hidden"),
        (HEAD + b"Content-Type: multipart/alternative; boundary=Q\r\n\r\nbody without parts", "body without parts"),
        (HEAD + b"Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nSUMMARY:Visit\r\nEND:VCALENDAR", "Visit"),
        (HEAD + b"Content-Type: ;;;=\r\n\r\nhello", "hello"),
        (b"\r\njust a body", "just a body"),
        (b"", ""),
    ],
)
def test_odd_structures(raw: bytes, text: str) -> None:
    assert parse(raw).text == text


BOMBS = {
    "multiparts inside multiparts": HEAD
    + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(3000))
    + b"\r\ndeep",
    "parts": mixed(*[TEXT] * 6000),
    "encoded words": b"Subject: " + b"=?utf-8?Q?a?= " * 20_000 + b"\r\n\r\nx",
    "addresses": b"To: " + b"<a@b.c>," * 20_000 + b"\r\n\r\nx",
    "parentheses": b"From: " + b"(" * 20_000 + b"a@b.c\r\n\r\nx",
    "quotes": b"To: " + b'"' * 20_001 + b"\r\n\r\nx",
    "received": (b"Received: from " + b"a " * 9_000 + b"by x\r\n") * 60 + b"\r\nx",
    "parameters": mixed(b"Content-Type: text/plain;" + b'";' * 100_000 + b"\r\n\r\nx"),
    "header names": b"".join(b"X-%d: a\r\n" % n for n in range(20_000)) + b"\r\nx",
    "elements": HEAD + b"Content-Type: text/html\r\n\r\n" + b"<div><a>" * 100_000,
    "lists": HEAD + b"Content-Type: text/html\r\n\r\n" + b"<ul><li>" * 100_000,
}


@pytest.mark.hostile
@pytest.mark.parametrize("name", BOMBS)
def test_bombs_cost_little(name: str) -> None:
    start = time.process_time()
    parse(BOMBS[name])
    assert time.process_time() - start < 3  # seconds; on a quiet machine all of them stay below one


@pytest.mark.hostile
@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=600))
def test_any_bytes_make_a_mail(raw: bytes) -> None:
    mail = parse(b"Content-Type: multipart/mixed; boundary=a\r\nSubject: " + raw)
    mail.text.encode()
    assert not any("\n" in value or "\r" in value for _, value in mail.headers)
    assert mail.identity == parse(b"Content-Type: multipart/mixed; boundary=a\r\nSubject: " + raw).identity


@pytest.mark.hostile
@pytest.mark.skipif(SHARED is None or not (SHARED / "lab" / "odd_corpus.py").exists(), reason="no shared laboratory here")
def test_the_odd_corpus_parses() -> None:
    assert SHARED is not None
    namespace: dict[str, dict[str, bytes]] = {}
    exec((SHARED / "lab" / "odd_corpus.py").read_text("utf-8"), namespace)
    for name, raw in namespace["C"].items():
        assert "unreadable" not in parse(raw).defects, name


@given(st.from_regex(message._PLAIN_ADDRESS, fullmatch=True))
def test_an_ordinary_address_has_no_defect_that_mail_parser_would_tell(value):
    defects: list[dict[str, str]] = []
    get_addresses(value, defects=defects, decode_names=True)
    assert not defects


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("From: Ann Ray <ann@firm.example>\nTo: a.b@firm.example\nDate: never", []),
        ("From: ann@firm.example\nFrom: <ann@>\nCc: x@y.example", ["From", "From"]),
        ("From: =?utf-8?q?Ann?= <ann@firm.example>\nTo: a@b.example, c@d.example", ["From", "To"]),
        ("Reply-To: Ann Ray\nSubject: a@b.example\nContent-Type: text/plain", ["Reply-To", "Content-Type"]),
    ],
)
def test_mail_parser_is_shown_what_it_may_find_a_defect_in(head, told):
    assert [name for name, _ in message._telling_fields(email.message_from_string(head))] == told
