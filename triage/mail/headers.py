"""Header fields: unfolding, RFC 2047 words, addresses, dates, Message-IDs, Received lines.

All of it tolerates what real mail does (raw UTF-8 or GBK, charsets that lie, encoded words inside quotes) and
takes linear time: fields are cut at `LONGEST` characters, lists at `MOST` items.
"""

from __future__ import annotations

import base64
import binascii
import ipaddress
import quopri
import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz

from triage.mail.charset import decode
from triage.mail.values import Address, Hop

LONGEST = 32_000  # characters of one header field
MOST = 500  # addresses or Message-IDs of one field

_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]{0,8000})\?=")
_BROKEN_BREAKS = re.compile(r"[\r\n\x00\x0b\x0c\x85\u2028\u2029]+[ \t]*")
_ID = re.compile(r"<([^<>]{1,900})>")
_OFFSET = re.compile(r"[+-]\d{4}\b")
_NAMED_ZONE = re.compile(r"\b(?:EST|EDT|CST|CDT|MST|MDT|PST|PDT)\b")
_RECEIVED_FROM = re.compile(r"\bfrom\s{1,9}(\[?[^\s;()]{1,255})", re.I)
_RECEIVED_BY = re.compile(r"\bby\s{1,9}([^\s;()]{1,255})", re.I)
_IP = re.compile(r"(?<![\w.])(\d{1,3}(?:\.\d{1,3}){3})(?![\w.])|\[(?:IPv6:)?([0-9a-fA-F:.]{3,45})\]")


def bytes_of(raw: str) -> bytes:
    """The octets of a header as the stdlib parser keeps them (ASCII with surrogate escapes)."""
    return raw.encode("utf-8", "surrogateescape")


def plain(raw: str) -> str:
    """A header's characters without RFC 2047 decoding: raw 8-bit decoded, line breaks removed."""
    raw = raw[:LONGEST]
    text = raw if raw.isascii() else decode(bytes_of(raw), None)[0]
    return unbroken(text)


def unbroken(text: str) -> str:
    """`text` on one line."""
    return text.strip() if text.isprintable() else _BROKEN_BREAKS.sub(" ", text).strip()


def decoded(raw: str) -> str:
    """A header as a person reads it, on one line (an encoded CR LF would forge headers of our reply)."""
    return unbroken(words(plain(raw)))


def words(text: str) -> str:
    """RFC 2047 encoded words decoded; neighbours of one charset are joined first, since characters get split."""
    if "=?" not in text:
        return text
    out: list[str] = []
    charset, pending, end = "", b"", 0
    for found in _WORD.finditer(text):
        between = text[end : found.start()]
        label = found[1].partition("*")[0].lower()  # RFC 2231 5: charset*language
        data = _word_bytes(found[2], found[3])
        if pending and not between.strip() and label == charset:
            pending += data
        else:
            if pending:
                out.append(decode(pending, charset)[0])
            if between.strip() or not pending:
                out.append(between)
            charset, pending = label, data
        if not data and not pending:
            charset = label
        end = found.end()
    if pending:
        out.append(decode(pending, charset)[0])
    out.append(text[end:])
    return "".join(out)


def _word_bytes(encoding: str, data: str) -> bytes:
    raw = data.encode("utf-8", "replace")
    if encoding in "bB":
        return unbase64(raw)
    return quopri.decodestring(raw.replace(b"_", b" ").replace(b" ", b"=20"), header=False)


def unbase64(raw: bytes) -> bytes:
    """Base64 with what breaks it left out."""
    kept = re.sub(rb"[^A-Za-z0-9+/]", b"", raw.split(b"=", 1)[0] if b"=" in raw[-8:] else raw.replace(b"=", b""))
    if len(kept) % 4 == 1:
        kept = kept[:-1]
    try:
        return base64.b64decode(kept + b"=" * (-len(kept) % 4))
    except (binascii.Error, ValueError):
        return b""


def addresses(raw: str) -> tuple[Address, ...]:
    """The mailboxes of an address field (RFC 5322 3.4), members of groups included; junk without "@" is kept as a name."""
    out: list[Address] = []
    for item in _split(plain(raw)):
        address = _address(item)
        if address is not None and (address.email or address.name):
            out.append(address)
            if len(out) >= MOST:
                break
    return tuple(out)


_PARTS_ITEMS = re.compile("[,;:]")


def _split(text: str) -> list[str]:
    """Items of an address list: commas and semicolons outside quotes, comments and angle brackets; group names dropped."""
    if not _PARTS_ITEMS.search(text):
        return [text]
    items: list[str] = []
    start = depth = 0
    last_quote, last_closing = text.rfind('"'), text.rfind(")")
    quoted = angle = False
    position = 0
    while position < len(text):
        letter = text[position]
        if letter == "\\" and (quoted or depth):
            position += 2
            continue
        if letter == "=" and (word := _WORD.match(text, position)):
            position = word.end()  # commas and colons of an encoded word part nothing
            continue
        if quoted:
            quoted = letter != '"'
        elif depth:
            depth += {"(": 1, ")": -1}.get(letter, 0)
        elif letter == '"':
            quoted = position < last_quote  # an unclosed quote is an ordinary character
        elif letter == "(":
            depth = 1 if position < last_closing else 0
        elif letter == "<":
            angle = True
        elif letter == ">":
            angle = False
        elif letter in ",;" and (not angle or letter == ";"):
            items.append(text[start:position])
            start, angle = position + 1, False
        elif letter == ":" and not angle and "@" not in text[start:position] and "[" not in text[start:position]:
            start = position + 1  # "Team: a@b, c@d;"
        position += 1
        if len(items) > MOST * 2:
            return items
    items.append(text[start:])
    return items


def _address(item: str) -> Address | None:
    """One mailbox: `Name <a@b>`, `a@b (Name)`, `"a@b" <c@d>`, `a@b`."""
    item = item.strip()
    if not item:
        return None
    opened = item.rfind("<")
    if opened >= 0:
        closed = item.find(">", opened)
        inside = item[opened + 1 : closed if closed >= 0 else len(item)]
        name = item[:opened]
        return Address(_name(name), _email(inside))
    bare, comment = item, ""
    opened = item.find("(")
    if opened >= 0:
        closed = item.rfind(")")
        comment = item[opened + 1 : closed] if closed > opened else item[opened + 1 :]
        bare = item[:opened] + (item[closed + 1 :] if closed > opened else "")
    bare = bare.strip()
    if "@" in bare:
        pieces = bare.split()
        email = next((piece for piece in reversed(pieces) if "@" in piece), "")
        rest = " ".join(piece for piece in pieces if piece != email)
        return Address(_name(comment or rest), _email(email))
    return Address(_name(item), "")


_BLANKS = re.compile(r"\s+")


def _name(raw: str) -> str:
    text = raw.strip()
    if len(text) >= 2 and text[0] == text[-1] == '"':
        text = re.sub(r"\\(.)", r"\1", text[1:-1])
    text = words(text).strip()
    text = _BROKEN_BREAKS.sub(" ", text)
    if len(text) >= 2 and text[0] == text[-1] and text[0] in "\"'":
        text = text[1:-1].strip()
    return _BLANKS.sub(" ", text)[:300]


_NO_ADDRESS = re.compile(r"[\s\x00-\x1f\x7f]+")


def _email(raw: str) -> str:
    """The address proper; the domain lower-cased, blanks and leftovers taken away. "" when it is none."""
    text = words(raw).strip().strip("<>\"'").strip()
    text = _NO_ADDRESS.sub("", text)[:320]
    if text.lower().startswith("mailto:"):
        text = text[7:]
    local, at, domain = text.rpartition("@")
    if at and ":" in local and local.startswith("@"):  # RFC 5322 4.4 source route
        local = local.rpartition(":")[2]
    return f"{local}@{domain.lower().rstrip('.')}" if at and local and domain else ""


def message_ids(raw: str) -> tuple[str, ...]:
    """The Message-IDs of a field, each with its angle brackets, without blanks."""
    text = plain(raw)
    found = [f"<{''.join(one.split())}>" for one in _ID.findall(text)] if "<" in text else []
    if not found:
        found = [f"<{one}>" for one in text.split() if "@" in one]
    return tuple(dict.fromkeys(found))[-MOST:]


def date_of(raw: str) -> tuple[datetime | None, bool, bool]:
    """(moment, names a real offset, something is wrong). RFC 5322 3.3 and the obsolete forms of 4.3."""
    text = plain(raw)[:200]
    try:
        parts = parsedate_tz(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        parts = None
    if parts is None:
        return None, False, True
    shift = parts[9]
    named = bool(_OFFSET.search(text)) or bool(_NAMED_ZONE.search(text))
    unknown = shift is None or "-0000" in text or not named
    if shift is not None and abs(shift) > 14 * 3600:
        return None, False, True
    try:
        moment = datetime(*parts[:6], tzinfo=timezone(timedelta(seconds=shift or 0)))
    except (ValueError, TypeError, OverflowError):
        return None, False, True
    if not 1980 <= moment.year <= 2200:
        return None, False, True
    if unknown:
        zero = any(zone in text for zone in ("GMT", "UT", "Z"))
        return moment.astimezone(UTC) if shift else moment.replace(tzinfo=UTC), False, not zero
    return moment, True, False


def hop(raw: str) -> Hop:
    """One Received line. The IP is the one the writing server saw: in brackets after the name, never the HELO alone."""
    text = plain(raw)
    head, _, tail = text[:4000].rpartition(";")
    head = head or text[:4000]
    moment = date_of(tail)[0] if tail else None
    by = _RECEIVED_BY.search(head)
    sender = _RECEIVED_FROM.search(head, 0, by.start() if by and by.start() > 0 else len(head)) or _RECEIVED_FROM.search(head)
    ip = None
    if sender:
        until = by.start() if by and by.start() > sender.start() else len(head)
        written = [match[1] or match[2] for match in _IP.finditer(head, sender.start(), until)]
        ip = next((address for one in reversed(written) if (address := _ip(one))), None)
    return Hop(sender[1].strip("[]") if sender else "", by[1] if by else "", ip, moment, text[:1000])


def _ip(text: str) -> str | None:
    try:
        return str(ipaddress.ip_address(text))
    except ValueError:
        return None
