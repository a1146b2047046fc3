"""The morning's digest as values and as a mail: what came, in the order of work, what to review, what is late, what to beware of.

Pure: which morning is due is worked out from moments and a calendar, and the mail from `Digest`. Everything that is not ours is hostile: it is
escaped in the HTML, kept apart in its direction, and no word of it can be clicked (hxxp, dots in brackets). Nothing is loaded from afar.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from html import escape
from zoneinfo import ZoneInfo

from triage.handbook.calendars import Calendar
from triage.handbook.reasons import LONG
from triage.mail.compose import header_lines
from triage.mail.values import Address
from triage.speech import say
from triage.terms import Sentence, sentence

MOST_ITEMS = 30  # of one section; the rest is counted
LETTER_CHARS = 5_000  # of one letter
LETTERS_CHARS = 60_000  # of all letters together: the mail stays below Gmail's clipping for most days, and readable on a phone
VALUE_CHARS = 300
LOOK_AHEAD = 8  # days after which a working day is not sought any further


# --- when ---------------------------------------------------------------------------------------------------------------------------


def morning(now: datetime, zone: ZoneInfo, at: time, calendar: Calendar, began: datetime | None) -> date | None:
    """The working day whose digest is due by now on the seller's clock; None: none is.

    Whoever slept through the hour gets it later that day. `began`: since when we watch; there is none for a morning before that.
    """
    here = now.astimezone(zone)
    day = here.date()
    if here.time() < at or not calendar.works(day):
        return None
    return None if began is None or began > datetime.combine(day, at, tzinfo=zone) else day


def next_morning(now: datetime, zone: ZoneInfo, at: time, calendar: Calendar) -> datetime:
    """When the next digest falls due, strictly after `now`."""
    day = now.astimezone(zone).date()
    for _ in range(LOOK_AHEAD):
        moment = datetime.combine(day, at, tzinfo=zone)
        if moment > now and calendar.works(day):
            return moment
        day += timedelta(days=1)
    return now + timedelta(days=1)


# --- whose --------------------------------------------------------------------------------------------------------------------------

_OURS = re.compile(rb"^message-id:\s*<digest\.(\d{8})\.([0-9a-f]{40})@", re.IGNORECASE | re.MULTILINE)


def message_id(secret: bytes, account: str, day: date, domain: str) -> str:
    """The same for a morning after any crash, and not to be guessed: nobody can pass a mail off as our digest."""
    return f"<digest.{day:%Y%m%d}.{_seal(secret, account, f'{day:%Y%m%d}')}@{domain or 'localhost'}>"


def is_digest(raw: bytes, secret: bytes, account: str) -> bool:
    """A message with a Message-ID of `message_id`."""
    head = re.split(rb"\r?\n\r?\n", raw[:20_000], maxsplit=1)[0]
    found = _OURS.search(head)
    return found is not None and hmac.compare_digest(found[2].decode().lower(), _seal(secret, account, found[1].decode()))


def _seal(secret: bytes, account: str, day: str) -> str:
    return hmac.new(secret, "\0".join((account, "digest", day)).encode(), hashlib.sha256).hexdigest()[:40]


# --- what ---------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Readable:
    """A letter as the seller can read it."""

    label: Sentence  # what it is: the draft itself, or its reading copy
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """One mail of a section."""

    number: int
    head: str  # who, in one line; foreign words
    grade: str = ""
    facts: tuple[tuple[Sentence, str], ...] = ()  # label, foreign words
    says: tuple[Sentence, ...] = ()  # what is to be done or known, in our words
    points: tuple[str, ...] = ()  # signs, and what to check, in the reader's language already
    letter: Readable | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Mails under one heading, in the order of work."""

    title: Sentence
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Digest:
    """One morning of one account."""

    day: date
    account: str
    sections: tuple[Section, ...]  # those with items

    @property
    def empty(self) -> bool:
        """There is nothing to tell: no mail is made."""
        return not any(section.items for section in self.sections)


def title(digest: Digest, language: str) -> str:
    """The subject: counts alone, no foreign word."""
    counts = [
        say(sentence("{title}: {n}", title=section.title, n=len(section.items)), language) for section in digest.sections if section.items
    ]
    day = say(sentence("Digest {weekday} {day}", weekday=LONG[digest.day.weekday()], day=digest.day.isoformat()), language)
    return " - ".join([day, ", ".join(counts)])[:200]


# --- foreign words ------------------------------------------------------------------------------------------------------------------

_MARKS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
_SCHEME = re.compile(r"(ht|f)tp(s?)://", re.IGNORECASE)
_URL = re.compile(r"(?:hxxps?|fxps?)://\S{0,2000}", re.IGNORECASE)
_WIDE_DOT = re.compile(r"(?<=[A-Za-z0-9])。(?=[A-Za-z0-9])")  # a full stop in Chinese, a dot to some mail programs (IDNA)
_DOT = re.compile(r"(?<=\w)[.．](?=\w)")
_OTHER_SCHEME = re.compile(r"\b(mailto|javascript|data|tel|file|skype|whatsapp|tg|weixin|intent):(?=\S)", re.IGNORECASE)
_HOST = re.compile(r"(?<=[\w\]-])[.．](?=[^\W_][\w-]{1,62}(?![\w]))(?=[\w-]{0,62}[^\W\d_])|(?<=\d)\.(?=\d{1,3}\.\d|\d{1,3}(?:[/:]|$))")


def defanged(text: str) -> str:
    """Nothing in it that a mail program would make a link of."""
    text = _SCHEME.sub(lambda found: f"{'hx' if found[1].lower() == 'ht' else 'f'}xp{found[2]}://", text)
    text = _URL.sub(lambda found: _DOT.sub("[.]", found[0]), text)
    return _HOST.sub("[.]", _WIDE_DOT.sub("[.]", _OTHER_SCHEME.sub(r"\1[:]", text)))


def tame(text: str, longest: int = VALUE_CHARS) -> str:
    """Foreign words on one line, without control and direction marks, without a link."""
    line = " ".join("".join(sign if sign.isprintable() and sign not in _MARKS else " " for sign in text[: longest * 4]).split())
    return defanged(line if len(line) <= longest else line[: longest - 1] + "…")


def tame_lines(text: str, longest: int = LETTER_CHARS) -> str:
    """The same of several lines, which are kept."""
    lines = (
        "".join(sign if sign.isprintable() and sign not in _MARKS else " " for sign in line).rstrip()
        for line in text[: longest * 2].split("\n")
    )
    kept = "\n".join(lines).strip("\n")
    return defanged(kept if len(kept) <= longest else kept[: longest - 1] + "…")


def isolated(text: str) -> str:
    """Foreign words in plain text: their direction ends with them (Unicode UAX 9, FSI and PDI)."""
    return f"\u2068{text}\u2069" if text else ""


# --- the mail -----------------------------------------------------------------------------------------------------------------------


def as_text(digest: Digest, language: str) -> str:
    """The digest as plain text."""
    out = [say(_hello(digest), language), ""]
    for section in _bounded(digest):
        if not section.items:
            continue
        out += [f"## {say(section.title, language)}", ""]
        for item in section.items[:MOST_ITEMS]:
            out += [*_item_text(item, language), ""]
        if (more := len(section.items) - MOST_ITEMS) > 0:
            out += [say(sentence("and {n} more: `triage list` shows them", n=more), language), ""]
    return "\n".join([*out, say(FOOT, language), ""])


FOOT = sentence(
    "Nothing here was sent to anybody. Links of foreign mail are switched off. [digest] in config.toml changes or stops this mail."
)


def _hello(digest: Digest) -> Sentence:
    weekday = LONG[digest.day.weekday()]
    return sentence(
        "{account}: what there is to do on {weekday}, {day}", account=tame(digest.account), weekday=weekday, day=digest.day.isoformat()
    )


def _item_text(item: Item, language: str) -> list[str]:
    out = [f"#{item.number} {isolated(tame(item.head))}" + (f" [{item.grade}]" if item.grade else "")]
    out += [f"  {say(words, language)}" for words in item.says]
    out += [f"  {say(label, language)}: {isolated(tame(value))}" for label, value in item.facts]
    out += [f"  - {isolated(tame(point))}" for point in item.points]
    if item.letter is not None:
        out += [f"  {say(item.letter.label, language)}", f"  | {isolated(tame(item.letter.subject))}", "  |"]
        out += [f"  | {isolated(line)}".rstrip() for line in tame_lines(item.letter.text).split("\n")]
    return out


def _bounded(digest: Digest) -> list[Section]:
    """Of many letters the first ones are shown whole, the others named."""
    left = LETTERS_CHARS
    sections: list[Section] = []
    for section in digest.sections:
        items: list[Item] = []
        for item in section.items:
            size = min(len(item.letter.text), LETTER_CHARS) if item.letter is not None else 0
            if size > left:
                unread = sentence("This letter is not shown here: read it with `triage show {n}`.", n=item.number)
                items.append(replace(item, says=(*item.says, unread), letter=None))
            else:
                left -= size
                items.append(item)
        sections.append(Section(section.title, tuple(items)))
    return sections


_STYLE = "font-family:sans-serif;font-size:16px;line-height:1.45;max-width:640px;margin:0 auto;padding:8px;color:#222;background:#fff"
_LETTER = (
    "white-space:pre-wrap;overflow-wrap:anywhere;border-left:3px solid #bbb;margin:6px 0;padding:2px 0 2px 10px;font-size:15px;color:#333"
)
_ITEM = "border-top:1px solid #ddd;padding:8px 0;overflow-wrap:anywhere"


def as_html(digest: Digest, language: str) -> str:
    """The digest as one narrow column of HTML without links, pictures, scripts or forms."""
    out = [
        f'<!DOCTYPE html>\n<html lang="{"zh" if language.startswith("zh") else "en"}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta name="format-detection" content="telephone=no,address=no,email=no,date=no"></head>\n<body><div style="{_STYLE}">',
        f"<p>{escape(say(_hello(digest), language))}</p>",
    ]
    for section in _bounded(digest):
        if not section.items:
            continue
        out.append(f'<h2 style="font-size:18px;margin:18px 0 4px">{escape(say(section.title, language))}</h2>')
        out += [_item_html(item, language) for item in section.items[:MOST_ITEMS]]
        if (more := len(section.items) - MOST_ITEMS) > 0:
            out.append(f"<p>{escape(say(sentence('and {n} more: `triage list` shows them', n=more), language))}</p>")
    out.append(f'<p style="font-size:13px;color:#666;border-top:1px solid #ddd;padding-top:8px">{escape(say(FOOT, language))}</p>')
    return "\n".join([*out, "</div></body></html>", ""])


def _item_html(item: Item, language: str) -> str:
    grade = f" <b>[{escape(item.grade)}]</b>" if item.grade else ""
    out = [f'<div style="{_ITEM}"><div><b>#{item.number}</b> <bdi>{escape(tame(item.head))}</bdi>{grade}</div>']
    out += [f'<div style="color:#833">{escape(say(words, language))}</div>' for words in item.says]
    out += [f"<div>{escape(say(label, language))}: <bdi>{escape(tame(value))}</bdi></div>" for label, value in item.facts]
    out += [f"<div>- <bdi>{escape(tame(point))}</bdi></div>" for point in item.points]
    if item.letter is not None:
        lines = "\n".join(f"<bdi>{escape(line)}</bdi>" if line else "" for line in tame_lines(item.letter.text).split("\n"))
        out.append(f'<div style="margin-top:6px"><i>{escape(say(item.letter.label, language))}</i></div>')
        out.append(f'<div style="{_LETTER}"><b><bdi>{escape(tame(item.letter.subject))}</bdi></b>\n\n{lines}</div>')
    return "\n".join([*out, "</div>"])


def compose(digest: Digest, language: str, seller: Address, identity: str, now: datetime) -> bytes:
    """The digest as a mail from the seller to the seller: text and HTML (RFC 3834: auto-generated)."""
    head = header_lines(
        (("From", (Address("Triage", seller.email),)), ("To", (seller,))),
        title(digest, language),
        f"Date: {format_datetime(now)}",
        identity,
    )
    body = EmailMessage(policy=SMTP)
    body.set_content(as_text(digest, language), charset="utf-8", cte="base64")
    body.add_alternative(as_html(digest, language), subtype="html", charset="utf-8", cte="base64")
    body.set_boundary("=_" + hashlib.sha256(identity.encode()).hexdigest()[:32])
    for part in body.iter_parts():
        del part["MIME-Version"]
    return head + b"Auto-Submitted: auto-generated\r\n" + body.as_bytes()


def shown_in_terminal(digests: Sequence[Digest], language: str) -> str:
    """`triage digest`: the text, without the marks that terminals show as signs."""
    return "\n".join(re.sub("[\u2068\u2069]", "", as_text(one, language)) for one in digests)
