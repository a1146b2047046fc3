"""The digest as values: which morning is due, what the mail looks like, and that no foreign word does anything in it."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from email import message_from_bytes, policy
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from triage.config import read
from triage.digest import (
    LETTER_CHARS,
    LETTERS_CHARS,
    MOST_ITEMS,
    Digest,
    Item,
    Readable,
    Section,
    as_html,
    as_text,
    compose,
    defanged,
    is_digest,
    message_id,
    morning,
    next_morning,
    tame,
    title,
)
from triage.errors import ConfigError
from triage.handbook.calendars import calendar_of
from triage.mail.message import Address
from triage.terms import sentence

ROME = ZoneInfo("Europe/Rome")
NEW = sentence("New, in the order of work")
SELLER = Address("Lago Valves", "export@lago-valves.example")
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
SECRET = b"x" * 32


def at(text: str, zone: str = "Europe/Rome") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize(
    ("now", "hour", "country", "zone", "due"),
    [
        ("2026-11-24T08:29:59", "08:30", "IT", "Europe/Rome", None),
        ("2026-11-24T08:30:00", "08:30", "IT", "Europe/Rome", "2026-11-24"),
        ("2026-11-24T17:00:00", "08:30", "IT", "Europe/Rome", "2026-11-24"),  # asleep until then
        ("2026-11-25T00:10:00", "08:30", "IT", "Europe/Rome", None),  # asleep all day: that day is over
        ("2026-11-22T09:00:00", "08:30", "IT", "Europe/Rome", None),  # Sunday
        ("2026-12-25T09:00:00", "08:30", "IT", "Europe/Rome", None),  # Christmas
        ("2026-11-22T09:00:00", "08:30", "SA", "Asia/Riyadh", "2026-11-22"),  # Sunday is a working day there
        ("2026-11-20T09:00:00", "08:30", "SA", "Asia/Riyadh", None),  # Friday is not
        ("2026-03-30T08:30:00", "08:30", "IT", "Europe/Rome", "2026-03-30"),  # the day after the clocks went forward
        ("2026-10-26T08:30:00", "08:30", "IT", "Europe/Rome", "2026-10-26"),  # and back
    ],
)
def test_which_morning_is_due(now, hour, country, zone, due):
    found = morning(at(now, zone), ZoneInfo(zone), time.fromisoformat(hour), calendar_of(country, zone), LONG_AGO)
    assert found == (date.fromisoformat(due) if due else None)


def test_an_hour_that_daylight_saving_skips_or_repeats():
    """Sunday is worked in this invented firm; 02:30 does not exist in March and comes twice in October."""
    calendar = calendar_of("IT", "Europe/Rome", weekend=frozenset({0}))
    skipped = datetime(2026, 3, 29, 1, 0, tzinfo=UTC)  # 03:00, the first moment after the gap
    assert morning(skipped - timedelta(seconds=1), ROME, time(2, 30), calendar, LONG_AGO) is None
    assert morning(skipped, ROME, time(2, 30), calendar, LONG_AGO) == date(2026, 3, 29)
    twice = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert {morning(twice + timedelta(minutes=60 * n), ROME, time(2, 30), calendar, LONG_AGO) for n in (0, 1)} == {date(2026, 10, 25)}


def test_no_digest_for_a_morning_before_we_watched():
    calendar = calendar_of("IT", "Europe/Rome")
    noon = at("2026-11-24T12:00:00")
    assert morning(noon, ROME, time(8, 30), calendar, at("2026-11-24T11:00:00")) is None
    assert morning(noon, ROME, time(8, 30), calendar, None) is None
    assert morning(noon, ROME, time(8, 30), calendar, at("2026-11-24T08:00:00")) == date(2026, 11, 24)


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("2026-11-24T08:00:00", "2026-11-24T08:30:00"),
        ("2026-11-24T08:30:00", "2026-11-25T08:30:00"),
        ("2026-11-27T12:00:00", "2026-11-30T08:30:00"),
        ("2026-10-23T12:00:00", "2026-10-26T08:30:00"),
    ],
)
def test_when_the_next_one_falls_due(now, then):
    assert next_morning(at(now), ROME, time(8, 30), calendar_of("IT", "Europe/Rome")) == at(then)


@given(st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)), st.sampled_from(["CN", "SA", "BR", "US", "IL", "XX"]))
def test_the_next_one_lies_ahead_and_is_then_due(moment, country):
    zone = ZoneInfo({"CN": "Asia/Shanghai", "SA": "Asia/Riyadh", "BR": "America/Sao_Paulo", "US": "America/New_York"}.get(country, "UTC"))
    now, calendar = moment.replace(tzinfo=UTC), calendar_of(country)
    then = next_morning(now, zone, time(8, 30), calendar)
    assert now < then <= now + timedelta(days=9)
    if calendar.works(then.astimezone(zone).date()) and then.astimezone(zone).time() >= time(8, 30):
        assert morning(then, zone, time(8, 30), calendar, datetime(2000, 1, 1, tzinfo=UTC)) == then.astimezone(zone).date()


# -- whose ---------------------------------------------------------------------------------------------------------------------------


def test_only_our_own_digest_is_taken_for_one():
    identity = message_id(SECRET, "box", date(2026, 11, 24), "lago-valves.example")
    raw = compose(digest(item()), "en", SELLER, identity, LONG_AGO)
    assert is_digest(raw, SECRET, "box")
    assert is_digest(raw.replace(b"\r\n", b"\n"), SECRET, "box")
    assert not is_digest(raw, b"y" * 32, "box")
    assert not is_digest(raw, SECRET, "other")
    assert not is_digest(raw.replace(b"20261124", b"20261125"), SECRET, "box")
    assert not is_digest(b"Subject: x\r\n\r\n" + raw, SECRET, "box"), "quoted or attached, it is somebody's mail"
    assert not is_digest(b"In-Reply-To: " + identity.encode() + b"\r\nMessage-ID: <a@b>\r\n\r\n", SECRET, "box")


# -- what --------------------------------------------------------------------------------------------------------------------------

HOSTILE = "<img src=x onerror=alert(1)><a href=\"http://evil.example/x\">hi</a>\x1b[2J\r\nBcc: a@b.example \u202egpj.exe =cmd|' /C calc'!A0"


def item(number: int = 1, text: str = "Ana Ferrer, Spain", letter: str = "") -> Item:
    return Item(
        number, text, "level 3, class A", ((sentence("subject"), text),), (sentence("best moment: {why}", why="now"),), (text,),
        Readable(sentence("the draft ({language})", language="es"), text, letter) if letter else None,
    )  # fmt: skip


def digest(*items: Item) -> Digest:
    return Digest(date(2026, 11, 24), "box", (Section(NEW, items),))


def test_nothing_to_tell_is_empty():
    assert Digest(date(2026, 11, 24), "box", ()).empty
    assert digest().empty
    assert not digest(item()).empty


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_mail_has_both_parts_and_tells_what_it_is(language):
    raw = compose(digest(item(letter="Estimada Ana:\n\n- uno\n- dos")), language, SELLER, "<digest.1@x>", LONG_AGO)
    mail = message_from_bytes(raw, policy=policy.default)
    assert [part.get_content_type() for part in mail.iter_parts()] == ["text/plain", "text/html"]
    assert mail["Auto-Submitted"] == "auto-generated"
    assert str(mail["To"].addresses[0].addr_spec) == str(mail["From"].addresses[0].addr_spec) == SELLER.email
    assert ("New, in the order of work: 1" in str(mail["Subject"])) == (language == "en")
    for part in mail.iter_parts():
        assert "Estimada Ana:" in part.get_content()
        assert ("best moment" in part.get_content()) == (language == "en")


def test_hostile_words_do_nothing():
    made = digest(item(text=HOSTILE, letter=HOSTILE))
    html, text = as_html(made, "en"), as_text(made, "en")
    tree = LexborHTMLParser(html)
    assert {node.tag for node in tree.css("*")} <= {"html", "head", "meta", "body", "div", "p", "h2", "b", "i", "bdi"}
    assert all(set(node.attributes) <= {"style", "lang", "charset", "name", "content"} for node in tree.css("*"))
    for shown in (html, text):
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e]", shown)
        assert "http://" not in shown
        assert "evil.example" not in shown
        assert "hxxp://evil[.]example" in shown
        assert "\nBcc:" not in shown
    assert "=cmd|" in text, "shown as it is: no spreadsheet reads a mail"
    mail = message_from_bytes(compose(made, "en", SELLER, "<digest.1@x>", LONG_AGO), policy=policy.default)
    assert mail["Bcc"] is None
    assert "evil" not in title(made, "en")


def test_foreign_words_keep_their_direction_to_themselves():
    made = digest(item(text="خالد الحربي (3)"))
    assert "<bdi>خالد الحربي (3)</bdi>" in as_html(made, "en")
    assert "\u2068خالد الحربي (3)\u2069" in as_text(made, "en")
    stripped = as_text(digest(item(text="a\u2069\u2069\u202eb")), "en")
    assert stripped.count("\u2068") == stripped.count("\u2069")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("see https://bad.example/a.b?c=d.e", "see hxxps://bad[.]example/a[.]b?c=d[.]e"),
        ("FTP://files.bad.example", "fxp://files[.]bad[.]example"),
        ("xhttp://bad.example/http://c.de", "xhxxp://bad[.]example/hxxp://c[.]de"),
        ("询价。报价如下：evil。example", "询价。报价如下：evil[.]example"),
        ("www.bad.example", "www[.]bad[.]example"),
        ("write to ana@turia.example", "write to ana@turia[.]example"),
        ("mailto:ana@turia.example", "mailto[:]ana@turia[.]example"),
        ("http://192.0.2.7/x", "hxxp://192[.]0[.]2[.]7/x"),
        ("USD 2.40 / pc. Next sentence.", "USD 2.40 / pc. Next sentence."),
        ("Suministros Turia S.L., 3.000 pcs", "Suministros Turia S.L., 3.000 pcs"),
    ],
)
def test_links_are_switched_off(text, shown):
    assert defanged(text) == shown


@given(st.text(max_size=400))
def test_any_text_is_one_harmless_line(text):
    line = tame(text)
    assert "\n" not in line
    assert not re.search(r"(?i)https?://", line)
    assert all(sign.isprintable() for sign in line)


def test_the_size_is_bounded():
    letters = [item(number, "x" * 100_000, "y " * 100_000) for number in range(1, 400)]
    made = Digest(date(2026, 11, 24), "box", tuple(Section(NEW, tuple(letters)) for _ in range(8)))
    raw = compose(made, "en", SELLER, "<digest.1@x>", LONG_AGO)
    assert len(raw) < 2_000_000
    text = as_text(digest(*letters), "en")
    assert f"and {399 - MOST_ITEMS} more" in text
    assert 1 <= text.count("  | \u2068y y y y") <= LETTERS_CHARS // LETTER_CHARS
    assert "read it with `triage show" in text


@pytest.mark.parametrize(
    ("line", "wrong"), [('time = "8.30"', "no hour"), ('time = "24:00"', "no hour"), ('language = "<b>"', "language code")]
)
def test_settings_that_cannot_be_meant(line, wrong):
    text = '[seller]\nname = "A"\ndomain = "a.example"\naddress = "s@a.example"\ncountry = "IT"\ntimezone = "Europe/Rome"\n[digest]\n'
    with pytest.raises(ConfigError, match=wrong):
        read(text + line)
    assert read(text + 'time = "07:05"\nlanguage = "zh-Hans"').digest.time == "07:05"
