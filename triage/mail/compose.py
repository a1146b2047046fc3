"""A draft as RFC 5322 bytes: a proper reply that any client opens, edits, sends and threads.

Below our letter stands what `Draft.quoted` holds, the buyer's own words; `shown` gives letter and quote as one text.

Nothing internal stands in the headers: some clients send every header of a draft along to the buyer. The same draft gives the same
bytes, so that a draft laid twice can be told. Header lines are written by hand, in ASCII, with RFC 2047 words where needed: the
folding of the standard library differs between versions and breaks long Message-IDs; everything else is its `EmailMessage`.
"""

from __future__ import annotations

import base64
import hashlib
import re
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from html import escape
from typing import Final

from triage.mail.values import Address, Mail
from triage.terms import Draft, Quoted

_LINE: Final = 76  # characters of a header line, RFC 5322 2.1.1 recommends at most 78
_QUOTED_CHARS: Final = 60_000  # of the buyer's text; what follows is cut with a mark
_ADDRESS: Final = re.compile(r"[!-;=?A-Z^-~\[\]]{1,64}@[A-Za-z0-9.\-\[\]:]{1,253}")
_ID: Final = re.compile(r"<[!-;=?-~]{1,500}>")

# How mail clients introduce a quoted text; {date} and {name} are the buyer's.
ATTRIBUTION: Final[dict[str, str]] = {
    "en": "On {date}, {name} wrote:",
    "zh-Hans": "{date}，{name} 写道：",
    "zh-Hant": "{date}，{name} 寫道：",
    "es": "El {date}, {name} escribió:",
    "pt": "Em {date}, {name} escreveu:",
    "fr": "Le {date}, {name} a écrit :",
    "de": "Am {date} schrieb {name}:",
    "ru": "{date}, {name} пишет:",
    "ar": "في {date}، كتب {name}:",
    "tr": "{date} tarihinde {name} şunu yazdı:",
}
_DATES: Final[dict[str, str]] = {
    "zh": "{year}年{month}月{day}日 {clock}",
    "de": "{day:02}.{month:02}.{year} um {clock}",
    "ru": "{day:02}.{month:02}.{year}, {clock}",
    "tr": "{day:02}.{month:02}.{year} {clock}",
    "es": "{day}/{month}/{year}, {clock}",
    "pt": "{day}/{month}/{year}, {clock}",
    "fr": "{day:02}/{month:02}/{year} à {clock}",
    "ar": "{day}/{month}/{year} {clock}",
}
_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def compose(draft: Draft, mail: Mail, sender: Address, message_id: str, now: datetime) -> bytes:
    """The draft as a message: our letter above, the buyer's own text quoted below, as text and as HTML."""
    names = {box.email.lower(): box.name for box in (*mail.cc, *mail.to, *mail.reply_to, *mail.from_) if box.email}
    lines = [
        _address_line("From", (sender,)),
        _address_line("To", tuple(Address(names.get(email.lower(), ""), email) for email in draft.to)),
        _address_line("Cc", tuple(Address(names.get(email.lower(), ""), email) for email in draft.cc)),
        _text_line("Subject", draft.subject),
        f"Date: {format_datetime(now if now.tzinfo else now.replace(tzinfo=UTC))}",
        _id_line("Message-ID", (message_id,)),
        _id_line("In-Reply-To", (draft.in_reply_to,) if draft.in_reply_to else ()),
        _id_line("References", draft.references),
    ]
    head = "".join(f"{line}\r\n" for line in lines if line)
    return head.encode("ascii") + _body(draft, message_id).as_bytes()


def header_lines(boxes: tuple[tuple[str, tuple[Address, ...]], ...], subject: str, date_line: str, message_id: str) -> bytes:
    """The head of a mail of ours that is no draft, by the same rules."""
    lines = [
        *(_address_line(name, who) for name, who in boxes),
        _text_line("Subject", subject),
        date_line,
        _id_line("Message-ID", (message_id,)),
    ]
    return "".join(f"{line}\r\n" for line in lines if line).encode("ascii")


def _body(draft: Draft, message_id: str) -> EmailMessage:
    """multipart/alternative with a boundary that comes from the Message-ID: the same draft, the same bytes. Without HTML the text alone."""
    text, html = shown(draft), _clean(draft.html)
    if html and draft.quoted is not None and (quoted := _quotable(draft.quoted.text)):
        html = _insert(html, _quote_html(attribution(draft.quoted, draft.language), quoted))
    body = EmailMessage(policy=SMTP)
    body.set_content(text, charset="utf-8", cte=_encoding(text))
    if not html:
        return body
    body.add_alternative(html, subtype="html", charset="utf-8", cte=_encoding(html))
    body.set_boundary("=_" + hashlib.sha256(message_id.encode("utf-8", "replace")).hexdigest()[:32])
    for part in body.iter_parts():
        del part["MIME-Version"]
    return body


def shown(draft: Draft) -> str:
    """The text a person will see in Drafts: the letter, and below it the buyer's words as they are quoted."""
    text = _clean(draft.text)
    if draft.quoted is None or not (quoted := _quotable(draft.quoted.text)):
        return text
    return f"{text.rstrip()}\n\n{attribution(draft.quoted, draft.language)}\n{quote(quoted)}\n"


def attribution(quoted: Quoted, language: str) -> str:
    """ "On Tue, 3 Mar 2026 at 10:15, Ana Ruiz <ana@ruiz.example> wrote:" in the letter's language, on the buyer's own clock."""
    name = _clean_line(f"{quoted.name} <{quoted.email}>" if quoted.name and quoted.email else quoted.name or quoted.email)
    form = ATTRIBUTION.get(language) or ATTRIBUTION.get(language.split("-", maxsplit=1)[0]) or ATTRIBUTION["en"]
    if quoted.date is None:
        return f"{name}:" if name else "---"
    return form.format(date=_date(quoted.date, language), name=name or "?")


def _date(moment: datetime, language: str) -> str:
    clock = f"{moment:%H:%M}"
    form = _DATES.get(language.split("-", maxsplit=1)[0])
    if form is None:
        return f"{_DAYS[moment.weekday()]}, {moment.day} {_MONTHS[moment.month - 1]} {moment.year} at {clock}"
    return form.format(year=moment.year, month=moment.month, day=moment.day, clock=clock)


def quote(text: str) -> str:
    """Each line behind "> "; what is quoted already gets one more mark without a blank, as clients do."""
    return "\n".join(">" + line if line.startswith(">") else f"> {line}".rstrip() for line in text.split("\n"))


def _quote_html(said: str, text: str) -> str:
    """The quote as clients mark it; the buyer's HTML itself is never taken over: it could load things from afar."""
    lines = "<br>\n".join(escape(line) for line in text.split("\n"))
    style = "margin: 0 0 0 0.8ex; border-left: 1px solid #ccc; padding-left: 1ex"
    return f'<p>{escape(said)}</p>\n<blockquote type="cite" style="{style}" dir="auto">\n{lines}\n</blockquote>\n'


def _insert(html: str, quoted: str) -> str:
    before, end, after = html.rpartition("</body>")
    return f"{before}{quoted}{end}{after}" if end else f"{html}\n{quoted}"


def _quotable(text: str) -> str:
    cleaned = _clean(text).strip("\n")
    return cleaned if len(cleaned) <= _QUOTED_CHARS else cleaned[:_QUOTED_CHARS] + "\n[...]"


def _clean(text: str) -> str:
    """Unix line ends, no control characters, nothing that UTF-8 cannot hold."""
    text = re.sub(r"\r\n?|[\x85\u2028\u2029\x0b\x0c]", "\n", text)
    text = re.sub(r"[\x00-\x08\x0e-\x1f\x7f]", "", text)
    return text.encode("utf-8", "replace").decode("utf-8")


def _clean_line(text: str) -> str:
    """One line without control, line-break or direction marks: what a header may hold."""
    kept = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(kept.encode("utf-8", "replace").decode("utf-8").split())


def _encoding(text: str) -> str:
    """7bit where it fits, base64 for scripts that quoted-printable would swell threefold."""
    longest = max((len(line) for line in text.split("\n")), default=0)
    if text.isascii():
        return "7bit" if longest < 990 else "quoted-printable"
    foreign = sum(1 for letter in text if ord(letter) > 127)
    return "base64" if foreign * 4 > len(text) else "quoted-printable"


def _words(text: str) -> list[str]:
    """RFC 2047 encoded words of at most 75 characters, never splitting a character."""
    out: list[str] = []
    chunk = b""
    for letter in text:
        encoded = letter.encode("utf-8")
        if len(chunk) + len(encoded) > 42:
            out.append(chunk.decode("utf-8"))
            chunk = b""
        chunk += encoded
    out.append(chunk.decode("utf-8"))
    return [f"=?utf-8?b?{base64.b64encode(part.encode('utf-8')).decode('ascii')}?=" for part in out]


def _text_line(name: str, text: str) -> str:
    """Subject: as it is where it is ASCII, else as encoded words."""
    cleaned = _clean_line(text)
    if cleaned.isascii() and "=?" not in cleaned and max((len(word) for word in cleaned.split()), default=0) < 900:
        return _folded(name, cleaned.split())
    return _folded(name, _words(cleaned))


def _folded(name: str, pieces: list[str]) -> str:
    """The pieces behind the name, broken at blanks before a line grows too long (RFC 5322 2.2.3)."""
    line = f"{name}:"
    out: list[str] = []
    for piece in pieces:
        if len(line) + 1 + len(piece) > _LINE and line not in {f"{name}:", ""}:
            out.append(line)
            line = ""
        line += " " + piece
    out.append(line)
    return "\r\n".join(out)


def _id_line(name: str, ids: tuple[str, ...]) -> str:
    """Message-IDs, one a line; what is none is left out."""
    sound = [identity for identity in ids if _ID.fullmatch(identity)]
    return f"{name}: " + "\r\n ".join(sound) if sound else ""


def _address_line(name: str, boxes: tuple[Address, ...]) -> str:
    """Mailboxes, one a line; one whose address is not plain ASCII, or holds more than an address, is left out."""
    shown = [entry for box in boxes if (entry := _mailbox(box))]
    return f"{name}: " + ",\r\n ".join(shown) if shown else ""


def _mailbox(box: Address) -> str:
    if not _ADDRESS.fullmatch(box.email):
        return ""
    name = _clean_line(box.name)[:120].strip()
    if not name or name.lower() == box.email.lower():
        return box.email if "," not in box.email else ""
    if not name.isascii() or "=?" in name:
        return "\r\n ".join([*_words(name), f"<{box.email}>"])
    inner = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{inner}" <{box.email}>'
