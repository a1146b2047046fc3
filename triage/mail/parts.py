"""The MIME tree of a message (RFC 2045-2049, 2183, 2231) taken apart: text, HTML, files, nested mails.

The tree itself is mail-parser's. What that library leaves open is done here: charsets that lie, format=flowed
(RFC 3676), alternatives, calendar invitations, nested mails kept apart from the text around them.
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass, field
from email import message_from_string
from email.message import Message
from html import unescape
from typing import Any
from urllib.parse import unquote_to_bytes

from triage.mail.attachments import attachment
from triage.mail.charset import decode
from triage.mail.headers import bytes_of, decoded, plain, unbase64, words
from triage.mail.html import from_html
from triage.mail.values import Attachment, Link

MOST_PARTS = 2_000
DEEPEST = 60  # multiparts inside multiparts
LONGEST_TEXT = 1_000_000  # characters of text or HTML we look at

_FILENAME = re.compile(r"""(?:file)?name(\*?)(?:\*?0\*?)?\s{0,5}=\s{0,5}("(?:[^"\\]|\\.){0,2000}"|[^;\s"]{1,2000})""", re.I)
_STUB = re.compile(r"html|browser|view (?:this|it)|e-?mail client|浏览器|navigateur|navegador|ブラウザ", re.I)
_UU_BEGIN = re.compile(rb"^begin [0-7]{3,4} ([^\r\n]{1,200})\r?$", re.M)
_LIKE_BOUNDARY = re.compile(r"^--([^\s\"]{1,70})\r?\n(?=Content-|\r?\n)", re.M)


@dataclass(slots=True)
class Body:
    """What was found while walking the tree."""

    text: str = ""
    html: str = ""
    read: int = 0  # characters of text read so far, of LONGEST_TEXT
    links: list[Link] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    nested: list[tuple[Message | bytes, bool]] = field(default_factory=list)  # (mail, only its headers)
    delivery_status: list[str] = field(default_factory=list)
    defects: list[str] = field(default_factory=list)
    calendar: str = ""
    parts: int = 0
    plain: bool = False  # words in a part that is no HTML


def read_body(message: Message) -> Body:
    """Walk the tree of `message`."""
    body = Body()
    text, html = _render(message, body, 0, "")
    if not text.strip() and body.calendar:
        text = body.calendar
    body.text, body.html = _tidy(text), html
    return body


def _messages(payload: list[Any]) -> list[Message]:
    """The parts of a container, whatever else stands there."""
    return [part for part in payload if isinstance(part, Message)]


def media_type(part: Message) -> str:
    """The declared media type, lower case; text/plain where it is missing or unreadable (RFC 2045 5.2)."""
    kind = part.get_content_type().split(maxsplit=1)  # parameters without ";", on a line of their own
    return kind[0] if kind and kind[0].count("/") == 1 else "text/plain"


def _render(part: Message, body: Body, depth: int, parent: str) -> tuple[str, str]:
    """(text, html) that a person sees of this part; files and nested mails go to `body`."""
    body.parts += 1
    if body.parts > MOST_PARTS or depth > DEEPEST:
        _note(body, "too-many-parts" if body.parts > MOST_PARTS else "too-deep")
        return ("", "") if body.parts > MOST_PARTS else (_below(part, body), "")
    kind = media_type(part)
    payload = part.get_payload()
    if kind in ("message/rfc822", "message/global", "message/rfc822-headers", "text/rfc822-headers", "message/global-headers"):
        _nested(part, kind, body)
        return "", ""
    if kind in ("message/delivery-status", "message/global-delivery-status", "message/disposition-notification"):
        body.delivery_status.append(_status_text(part))
        return "", ""
    if isinstance(payload, list):
        if kind == "multipart/encrypted":
            _note(body, "encrypted")
        return _multipart(_messages(payload), kind, body, depth)
    if kind.startswith("multipart/") and isinstance(payload, str):
        return _lost_boundary(payload, body, depth)
    return _leaf(part, kind, body, parent)


def _below(part: Message, body: Body) -> str:
    """The texts of a tower's cellar, without calling ourselves."""
    stack: list[Message] = [part]
    texts: list[str] = []
    while stack and body.parts <= MOST_PARTS:
        one = stack.pop()
        payload = one.get_payload()
        if isinstance(payload, list):
            stack.extend(reversed(_messages(payload)))
        else:
            body.parts += 1
            texts.append(_leaf(one, media_type(one), body, "")[0])
    return "\n".join(text for text in texts if text.strip())


def _lost_boundary(payload: str, body: Body, depth: int) -> tuple[str, str]:
    """A multipart whose boundary is missing or never used: the first line that looks like one is taken, else it is text."""
    found = _LIKE_BOUNDARY.search(payload[:20_000])
    if found and depth < 5:
        inner = message_from_string(f'Content-Type: multipart/mixed; boundary="{found[1]}"\n\n{payload}')
        children = inner.get_payload()
        if isinstance(children, list):
            return _multipart(_messages(children), "multipart/mixed", body, depth)
    text = decode(bytes_of(payload), None)[0].replace("\r\n", "\n").replace("\0", "")[:LONGEST_TEXT]
    return (from_html(text)[0], text) if _is_html(text) else (text, "")


def _multipart(children: list[Message], kind: str, body: Body, depth: int) -> tuple[str, str]:
    shown = [_render(child, body, depth + 1, kind) for child in children]
    if kind == "multipart/alternative":
        plain_text = next((text for (text, html) in shown if text.strip() and not html), "")
        rich = next(((text, html) for (text, html) in reversed(shown) if html.strip()), ("", ""))
        if plain_text and not _is_stub(plain_text, rich[0]):
            return plain_text, rich[1]
        return (rich[0] or plain_text), rich[1]
    texts = [text for text, _ in shown if text.strip()]
    return "\n".join(texts), "\n".join(html for _, html in shown if html)


def _is_stub(text: str, rich: str) -> bool:
    """A plain part that only says "this mail is HTML"."""
    return len(text) < 400 and len(rich) > 3 * len(text) and bool(_STUB.search(text)) and text.strip()[:60] not in rich


def _leaf(part: Message, kind: str, body: Body, parent: str) -> tuple[str, str]:
    disposition = _disposition(part)
    name = file_name(part)
    data = content_of(part)
    is_text = kind in ("text/plain", "text/html", "text/enriched", "text/x-amp-html", "text/watch-html")
    if kind in ("text/x-amp-html", "text/watch-html"):
        return "", ""
    if is_text and disposition != "attachment" and not (name and kind != "text/html" and disposition != "inline" and _looks_file(name)):
        left = LONGEST_TEXT - body.read  # one budget for all parts: many of them cost as much as one long one
        if len(data) > left * 2:
            data = data[: left * 2]
            _note(body, "cut")
        text, honest = decode(data, _charset(part))
        if not honest:
            _note(body, "charset-guessed" if _charset(part) else "charset-missing")
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")[:left]
        body.read += len(text)
        if kind == "text/html" or (kind == "text/plain" and _is_html(text)):
            readable, links = from_html(text)
            body.links.extend(links)
            return readable, text
        if kind == "text/enriched":
            body.plain = body.plain or bool(text.strip())
            return re.sub(r"</?[A-Za-z]{1,20}>", "", text), ""
        if "format" in str(part.get("Content-Type", "")).lower() and str(_param(part, "format")).lower() == "flowed":
            text = unflow(text, str(_param(part, "delsp")).lower() == "yes")
        body.plain = body.plain or bool(text.strip())
        return _without_uuencoded(text, body), ""
    if kind == "text/calendar" and not body.calendar:
        body.calendar = _calendar(decode(data, _charset(part) or "utf-8")[0])
        name = name or "invite.ics"
    _special(kind, part, body)
    if name.lower().endswith(".eml") and kind in ("application/octet-stream", "text/plain", "application/eml"):
        body.nested.append((data, False))
    inline = disposition == "inline" or (disposition != "attachment" and (bool(part.get("Content-ID")) or parent == "multipart/related"))
    if data or name:
        body.attachments.append(attachment(data, name, kind, inline, len(body.attachments) + 1))
    return "", ""


def _special(kind: str, part: Message, body: Body) -> None:
    if kind == "application/ms-tnef":
        _note(body, "tnef")
    elif kind in ("application/pkcs7-mime", "application/x-pkcs7-mime"):
        _note(body, "smime-signed" if "signed" in str(_param(part, "smime-type")).lower() else "smime")
    elif kind == "message/partial":
        _note(body, "partial")
    elif kind == "message/external-body":
        _note(body, "external-body")


def _nested(part: Message, kind: str, body: Body) -> None:
    payload = part.get_payload()
    only_headers = kind.endswith("headers")
    if isinstance(payload, list) and payload and isinstance(payload[0], Message):
        inner = payload[0]
        if str(part.get("Content-Transfer-Encoding", "")).strip().lower() == "base64":
            # Forbidden by RFC 2046 5.2.1, yet sent: the "mail" is one block of base64.
            text = inner.get_payload()
            data = unbase64(bytes_of(text)) if isinstance(text, str) else b""
            body.nested.append((data, only_headers))
        else:
            body.nested.append((inner, only_headers))
        return
    data = content_of(part)
    if data.strip():
        body.nested.append((data, True))


def _status_text(part: Message) -> str:
    payload = part.get_payload()
    if isinstance(payload, list):
        blocks = ["\n".join(f"{name}: {plain(str(value))}" for name, value in block.items()) for block in _messages(payload)[:200]]
        return "\n\n".join(blocks)
    return decode(content_of(part)[:200_000], None)[0]


def content_of(part: Message) -> bytes:
    """The decoded bytes of a leaf; broken base64 or quoted-printable is decoded as far as it goes."""
    encoding = str(part.get("Content-Transfer-Encoding", "")).strip().lower()
    payload = part.get_payload()
    if isinstance(payload, list):
        return b""
    if not isinstance(payload, str):
        return b""
    if encoding == "base64":
        try:
            return binascii.a2b_base64(payload.encode("ascii"), strict_mode=False)
        except (binascii.Error, ValueError):
            return unbase64(bytes_of(payload))
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, UnicodeError):
        return bytes_of(payload)
    return data if isinstance(data, bytes) else bytes_of(payload)


def file_name(part: Message) -> str:
    """The file name as the sender meant it: RFC 2231, RFC 2047 inside quotes, or raw 8-bit; "" when there is none."""
    for header in ("Content-Disposition", "Content-Type"):
        raw = next((str(value) for name, value in part.raw_items() if name.lower() == header.lower()), None)
        if raw is None or "name" not in raw.lower():
            continue
        for key in ("filename", "name") if raw.isascii() else ():
            try:
                value = part.get_param(key, header=header, unquote=True)
            except (ValueError, LookupError, IndexError, TypeError, UnicodeError):
                value = None
            if isinstance(value, tuple):  # RFC 2231: (charset, language, text as latin-1 octets)
                octets = str(value[2]).encode("latin-1", "replace")
                return plain(words(decode(octets, str(value[0] or "utf-8"))[0]))
            if isinstance(value, str) and value.strip():
                return decoded(value)
        found = _FILENAME.search(plain(raw))
        if found:
            value = found[2].strip('"')
            if found[1] and "''" in value:
                label, _, quoted = value.partition("''")
                return decode(unquote_to_bytes(quoted), label)[0]
            return decoded(value)
    return ""


def unflow(text: str, delsp: bool) -> str:
    """format=flowed (RFC 3676): lines ending in a blank go on in the next one of the same quote depth."""
    out: list[str] = []
    open_depth = -1  # quote depth of a paragraph that goes on
    pieces: list[str] = []
    for raw in text.split("\n"):
        stripped = raw.lstrip(">")
        depth = len(raw) - len(stripped)
        line = stripped[1:] if stripped.startswith(" ") else stripped  # 4.4 space-stuffing
        if pieces and open_depth != depth:
            out.append("".join(pieces))
            pieces = []
        if not pieces:
            pieces = [">" * depth + (" " if depth and line else "")]
        soft = line.endswith(" ") and line != "-- "
        pieces.append(line[:-1] if soft and delsp else line)
        open_depth = depth
        if not soft:
            out.append("".join(pieces))
            pieces = []
    if pieces:
        out.append("".join(pieces))
    return "\n".join(out)


def _without_uuencoded(text: str, body: Body) -> str:
    """Files that old clients put as uuencode into the text become attachments."""
    if "\nbegin " not in f"\n{text}":
        return text
    raw = text.encode("utf-8", "replace")
    kept: list[bytes] = []
    position = 0
    for found in list(_UU_BEGIN.finditer(raw))[:20]:
        if found.start() < position:
            continue
        end = raw.find(b"\nend", found.end())
        if end < 0:
            break
        data = bytearray()
        for line in raw[found.end() : end].splitlines():
            try:
                data += binascii.a2b_uu(line.rstrip(b"\r"))
            except binascii.Error:
                continue
        name = found[1].decode("utf-8", "replace").strip()
        body.attachments.append(attachment(bytes(data), name, "application/octet-stream", False, len(body.attachments) + 1))
        kept.append(raw[position : found.start()])
        position = end + 4
    return text if not position else (b"".join(kept) + raw[position:]).decode("utf-8", "replace")


def _calendar(text: str) -> str:
    """What an invitation says, for mails that consist of nothing else (RFC 5545)."""
    unfolded = re.sub(r"\r?\n[ \t]", "", text[:200_000])
    lines: list[str] = []
    for line in unfolded.splitlines()[:2000]:
        name, _, value = line.partition(":")
        if name.partition(";")[0].upper() in ("SUMMARY", "DESCRIPTION", "LOCATION", "DTSTART") and value.strip():
            value = value.replace("\\n", "\n").replace("\\N", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")
            lines.append(unescape(value) if name.upper().startswith("SUMMARY") else value)
    return "\n".join(lines)


def _disposition(part: Message) -> str:
    return str(part.get("Content-Disposition", "")).partition(";")[0].strip().lower()


def _charset(part: Message) -> str:
    return str(_param(part, "charset") or "")


def _param(part: Message, name: str) -> str:
    try:
        value = part.get_param(name)
    except (ValueError, LookupError, IndexError, TypeError, UnicodeError):
        return ""
    if isinstance(value, tuple):
        return str(value[2])
    return str(value or "")


def _looks_file(name: str) -> bool:
    return "." in name[-6:]


def _is_html(text: str) -> bool:
    head = text[:200].lstrip().lower()
    return head.startswith(("<!doctype html", "<html", "<head>"))


_EMPTY_LINES = re.compile(r"\n{4,}")


def _tidy(text: str) -> str:
    """Blanks at line ends taken away ("-- " stays), no line of blanks longer than two."""
    # Line by line: a pattern for blanks before a line end looks at each blank of a long run anew.
    lines = [line.rstrip(" \t") for line in text.split("\n")]
    text = "\n".join("-- " if short == "--" and len(line) > 2 else short for short, line in zip(lines, text.split("\n"), strict=True))
    return (_EMPTY_LINES.sub("\n\n\n", text) if "\n\n\n\n" in text else text).strip("\n")


def _note(body: Body, defect: str) -> None:
    if defect not in body.defects:
        body.defects.append(defect)
