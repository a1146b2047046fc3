"""The invented mails: whole, fresh, all different, of the kinds they claim, and invented."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.header import decode_header
from email.message import EmailMessage, Message
from email.utils import parsedate_to_datetime

import pytest

from tests.shared_data import SHARED, needs_shared
from triage.demo.mails import DemoMail, demo_mails, demo_sent
from triage.speech.zh_demo import TABLE

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
MAILS = demo_mails(NOW)
BY_NAME = {mail.name: mail for mail in MAILS}


def read(name: str) -> EmailMessage:
    message = message_from_bytes(BY_NAME[name].raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def words_of(message: Message) -> str:
    """All text of a message, whatever charset it claims; enough to compare and search."""
    found = ["".join(_decoded(*piece) for piece in decode_header(str(message["Subject"] or "")))]
    for part in message.walk():
        if part.get_content_maintype() != "text":
            continue
        raw, charset = part.get_payload(decode=True) or b"", part.get_content_charset() or "utf-8"
        try:
            found.append(raw.decode("gb18030" if charset == "gb2312" else charset, "replace"))
        except LookupError:
            found.append(raw.decode("latin-1"))
    return "\n".join(found)


def _decoded(piece: str | bytes, charset: str | None) -> str:
    return piece if isinstance(piece, str) else piece.decode(charset if charset and charset != "unknown-8bit" else "latin-1", "replace")


def test_twenty_five_of_them_each_with_a_name_of_its_own() -> None:
    assert len(MAILS) == len(BY_NAME) == 25


@pytest.mark.parametrize("mail", MAILS, ids=lambda mail: mail.name)
def test_whole(mail: DemoMail) -> None:
    message = message_from_bytes(mail.raw, policy=policy.compat32)
    assert not message.defects
    assert message.keys()[0] == "Return-Path"
    for name in ("Received", "Authentication-Results", "Date", "From", "Subject", "Message-ID", "MIME-Version"):
        assert message[name], name
    assert b"\n" not in mail.raw.replace(b"\r\n", b"")
    assert not re.search(r"\{\w*\}", words_of(message)), "a template left unfilled"
    assert mail.what_it_shows.text in TABLE


def test_message_ids_are_unique() -> None:
    ids = [message_from_bytes(mail.raw)["Message-ID"] for mail in (*MAILS, *demo_sent(NOW))]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"<[0-9a-f]+@[a-z0-9.-]+>", one) for one in ids)


@pytest.mark.parametrize("now", [NOW, datetime(2031, 12, 31, 23, 59, tzinfo=UTC), datetime(2028, 2, 29, 0, 0, tzinfo=UTC)])
def test_always_fresh_and_in_order(now: datetime) -> None:
    """The oldest was written 25 hours ago, none in the future, wherever its clock stands."""
    dates = [parsedate_to_datetime(message_from_bytes(mail.raw)["Date"]) for mail in demo_mails(now)]
    assert dates == sorted(dates)
    assert now - timedelta(hours=26) < dates[0]
    assert dates[-1] < now
    assert len({date.utcoffset() for date in dates}) > 6


def test_the_same_moment_gives_the_same_bytes_another_gives_other_ids() -> None:
    assert demo_mails(NOW) == MAILS
    later = demo_mails(NOW + timedelta(minutes=1))
    assert not {message_from_bytes(m.raw)["Message-ID"] for m in later} & {message_from_bytes(m.raw)["Message-ID"] for m in MAILS}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("es-solar-pumps-peru", "300 bombas solares sumergibles"),
        ("ar-jet-pumps-container-jeddah", "حاوية 20 قدم"),
        ("ru-gate-valves-almaty", "задвижку чугунную"),
        ("ja-butterfly-valves-kobe", "数量：60台"),
        ("pt-agent-exclusivity", "exclusividade"),
        ("zh-sewage-pumps-gb18030", "陈喆镕"),
        ("fr-outlook-html-only", "150 pièces"),
        ("zh-colleague-forwards-german-inquiry", "5.000 Stück"),
        ("de-out-of-office", "Sönke"),
    ],
)
def test_languages_survive_their_encodings(name: str, words: str) -> None:
    assert words in words_of(read(name))


def test_encodings_are_those_of_real_mail() -> None:
    assert read("fr-outlook-html-only").get_content_type() == "text/html"
    assert read("ja-butterfly-valves-kobe").get_content_charset() == "iso-2022-jp"
    assert read("ru-gate-valves-almaty")["Content-Transfer-Encoding"] == "base64"
    mislabelled = read("zh-sewage-pumps-gb18030")
    assert mislabelled.get_content_charset() == "gb2312"
    with pytest.raises(UnicodeDecodeError):
        mislabelled.get_payload(decode=True).decode("gb2312")
    with pytest.raises(LookupError):
        read("tr-terse-unknown-charset").get_content()


def test_a_bounce_and_an_absence_say_so_and_refer_to_what_we_sent() -> None:
    ours = {message_from_bytes(mail.raw)["Message-ID"] for mail in demo_sent(NOW)}
    bounce = read("en-bounce")
    assert bounce.get_content_type() == "multipart/report"
    assert bounce.get_param("report-type") == "delivery-status"
    assert bounce["Return-Path"] == "<>"
    original = [part for part in bounce.walk() if part.get_content_type() == "text/rfc822-headers"]
    assert message_from_bytes(original[0].get_payload(decode=True))["Message-ID"] in ours
    absence = read("de-out-of-office")
    assert absence["Auto-Submitted"] == "auto-replied"
    assert absence["In-Reply-To"] in ours
    assert read("en-known-customer-order-thread")["References"] in ours


def test_the_scams_show_their_signs() -> None:
    assert [part.get_filename() for part in read("en-phishing-html-attachment").iter_attachments()] == ["PO-88213.pdf.html"]
    assert "Reply-To" in read("en-huge-order")
    assert "dmarc=fail" in read("en-huge-order")["Authentication-Results"]
    assert "haug1and-vvs" in read("en-payment-diversion-look-alike")["From"]


def test_nobody_real_is_addressed() -> None:
    """Domains that can never be registered (RFC 2606), or mailboxes that the provider does not give out."""
    everything = b"\n".join(mail.raw for mail in (*MAILS, *demo_sent(NOW)))
    for local, domain in re.findall(rb"([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)", everything):
        assert domain.endswith(b".example") or domain == b"mail.gmail.com" or (domain == b"gmail.com" and b"_" in local), (local, domain)
    for address in re.findall(rb"\[(\d+\.\d+\.\d+\.\d+)\]", everything):
        assert address.startswith((b"192.0.2.", b"198.51.100.", b"203.0.113.")), address


@needs_shared
def test_nothing_is_copied_from_the_labelled_mailboxes() -> None:
    """No 40 characters in a row are shared with any gold mail (white space aside)."""
    assert SHARED is not None
    gold = "\x00".join(
        _squeezed(words_of(message_from_bytes(path.read_bytes()))) for path in sorted((SHARED / "gold").glob("*/mail/*.eml"))
    )
    for mail in (*MAILS, *demo_sent(NOW)):
        words = _squeezed(words_of(message_from_bytes(mail.raw)))
        shared = [words[at : at + 40] for at in range(0, len(words) - 40, 5) if words[at : at + 40] in gold]
        assert not shared, mail.name


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]{0,400}>", " ", text)).casefold()
