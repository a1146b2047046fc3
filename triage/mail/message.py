"""RFC 5322 and MIME: raw bytes to a `Mail`. Never raises; what is wrong with a mail stands in `Mail.defects`.

mail-parser (SpamScope) reads the structure of all that may be broken. Before it, oversized headers and part bombs are
cut, since their cost grows faster than their size; behind it, its gaps are filled (`parts`, `headers`, `charset`). Where
it gives up (nesting of thousands of parts, a broken epilogue), a simpler reading takes its place.
"""

from __future__ import annotations

import copy
import email
import hashlib
import re
from datetime import datetime
from email.message import Message
from functools import cache
from typing import Any

from triage.mail.charset import codec_of, decode, guess
from triage.mail.headers import LONGEST, addresses, bytes_of, date_of, decoded, hop, message_ids, plain
from triage.mail.html import links_in
from triage.mail.parts import Body, read_body
from triage.mail.report import delivery_report
from triage.mail.values import Address, Attachment, DeliveryReport, Hop, Link, Mail

__all__ = ["Address", "Attachment", "DeliveryReport", "Hop", "Link", "Mail", "parse"]

_MOST_HEADERS = 1_500
_LARGE = 3_000_000  # bytes
_HEADER_BYTES = 400_000  # of the whole header block
_MOST_BOUNDARY_LINES = 2_000
_DEEPEST_MAILS = 4  # mails inside mails
_MOST_NESTED = 50
_MOST_HOPS = 60

_FIELD = re.compile(rb"[!-9;-~]{1,200}[ \t]*:")
_BOUNDARY = re.compile(rb"""boundary[ \t]*=[ \t]*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))""", re.I)
_EDGE = re.compile(rb"^--([^\r\n]{1,200}?)--[ \t]*\r?$", re.M)
_CONTENT_FIELD = re.compile(rb"^content-(?:type|disposition)[ \t]*:", re.I | re.M)
_LONGEST_CONTENT_FIELD = 8_000  # bytes
_HEADER_END = re.compile(rb"[\r\n](?:(?<=\n)[ \t]*\r?\n|(?<=\r)(?:\n[ \t]*\r?\n|\r))")


def parse(raw: bytes) -> Mail:
    """Read a message as it came from the server."""
    defects: list[str] = []
    tamed = _tame(raw, defects)
    message = _tree(tamed, defects)
    try:
        return _mail(message, hashlib.sha256(raw).hexdigest(), len(raw), defects, 0)
    except RecursionError:
        defects.append("too-deep")
    except Exception:  # a mail we cannot read must not stop the mailbox; its bytes are kept, its defect is seen
        defects.append("unreadable")
    return _least(raw, defects)


def _tree(raw: bytes, defects: list[str]) -> Message:
    """The MIME tree by mail-parser; by the standard library, then by hand, where that raises."""
    if len(raw) > _LARGE:  # mail-parser decodes and normalises every part as text: 300 MB for a mail of 24 MB
        try:
            return email.message_from_bytes(raw)
        except Exception:
            defects.append("structure")
            return _flat(raw)
    try:
        message = email.message_from_bytes(raw)
        fields = _telling_fields(message)
        if not _doubtful(message, fields):
            return message
        looked_at = copy.copy(message)
        looked_at._headers = fields  # type: ignore[attr-defined]  # to delete them by name takes a pass for each
        parsed = _reader()(looked_at)
        defects.extend(_defect_words(parsed.defects_categories))
        return message
    except RecursionError:
        defects.append("too-deep")
        return _flat(raw)
    except Exception:  # mail-parser 4.8 raises AttributeError on an epilogue without a boundary, for one
        pass
    try:
        return email.message_from_bytes(raw)
    except Exception:
        defects.append("structure")
        return _flat(raw)


_PLAIN_WORD = r"[A-Za-z0-9]{1,60}(?:[._-][A-Za-z0-9]{1,60}){0,8}"
_PLAIN_ADDRESS = re.compile(rf"(?:[A-Za-z]{{1,40}}(?: [A-Za-z]{{1,40}}){{0,4}} <{_PLAIN_WORD}@{_PLAIN_WORD}>|{_PLAIN_WORD}@{_PLAIN_WORD})")
_ADDRESS_FIELDS = ("bcc", "cc", "delivered-to", "from", "reply-to", "to")  # that mail-parser reads


def _telling_fields(message: Message) -> list[tuple[str, Any]]:
    """The header fields that mail-parser may find a defect in: those of MIME, and addresses unless each anybody can read.

    It takes longer over Received, dates and ordinary addresses than over all the rest; those are read by `headers`.
    """
    fields = [(name.lower(), name, value) for name, value in message.raw_items()]
    strange = {low for low, _, value in fields if low in _ADDRESS_FIELDS and _PLAIN_ADDRESS.fullmatch(str(value).strip()) is None}
    return [(name, value) for low, name, value in fields if low.startswith(("content-", "mime-")) or low in strange]


def _doubtful(message: Message, telling: list[tuple[str, Any]]) -> bool:
    """May mail-parser find a defect? It does in addresses that are not plain, in parts that the standard library found broken, and in MIME fields
    with raw bytes or encoded words; most mails have none of these, and to look through one takes longer than to take it apart."""
    for part in message.walk():
        if part.defects:
            return True
        for name, value in telling if part is message else part.raw_items():
            low = name.lower()
            if low in _ADDRESS_FIELDS and part is message:
                return True
            if low.startswith("content-") and not (isinstance(value, str) and value.isascii() and "=?" not in value and "*" not in value):
                return True
    return False


@cache
def _reader() -> Any:
    """mail-parser without the texts, and the dictionary of everything that it makes twice at the end: its defects are what we ask for."""
    import mailparser

    class Reader(mailparser.MailParser):  # type: ignore[misc]
        def _make_mail(self, complete: bool = True) -> dict[str, Any]:
            return {}

        def _decode_body_payload(self, part: Message, charset: str, part_index: int) -> str:
            return ""

    return Reader


_DEFECT_WORDS = {
    "StartBoundaryNotFoundDefect": "boundary-not-found",
    "NoBoundaryInMultipartDefect": "boundary-missing",
    "CloseBoundaryNotFoundDefect": "truncated",
    "MultipartInvariantViolationDefect": "boundary-not-found",
    "MisplacedEnvelopeHeaderDefect": "header-broken",
    "MissingHeaderBodySeparatorDefect": "header-broken",
    "FirstHeaderLineIsContinuationDefect": "header-broken",
    "InvalidBase64PaddingDefect": "base64-broken",
    "InvalidBase64CharactersDefect": "base64-broken",
    "InvalidBase64LengthDefect": "base64-broken",
    "MimeHeaderDefect": "mime-header",
    "AddressHeaderDefect": "address-unclear",
}


def _defect_words(categories: set[str]) -> list[str]:
    return sorted({word for name in categories if (word := _DEFECT_WORDS.get(name))})


def _flat(raw: bytes) -> Message:
    """Headers, and everything else as plain text: for structures nobody can walk."""
    head, _, rest = _split(raw)
    kept = [line for line in _unfolded_lines(head) if not line.lower().startswith((b"content-type", b"content-transfer"))]
    try:
        message = email.message_from_bytes(b"\r\n".join(kept) + b"\r\n\r\n")
    except Exception:
        message = Message()
    message.set_payload(rest[:100_000].decode("ascii", "surrogateescape"))
    return message


def _tame(raw: bytes, defects: list[str]) -> bytes:
    """The message without what only serves to cost time: endless headers, thousands of parts, towers of multiparts."""
    raw = raw.lstrip(b"\r\n") if raw[:1] in b"\r\n" and _FIELD.match(raw.lstrip(b"\r\n")) else raw
    if raw.startswith((b"From ", b">From ")):  # mbox separator line
        raw = raw.partition(b"\n")[2]
    head, gap, rest = _split(raw)
    if len(head) > LONGEST:
        lines = _unfolded_lines(head)
        size, kept = 0, []
        for line in lines[:_MOST_HEADERS]:
            cut = line[:LONGEST]
            size += len(cut)
            if size > _HEADER_BYTES:
                break
            kept.append(cut)
        shorter = b"\r\n".join(kept)
        if len(kept) < len(lines) or len(shorter) < sum(map(len, lines)):
            defects.append("header-cut")
            head = shorter
            raw = head + (gap or b"\r\n\r\n") + rest
    elif head.count(b"\n") > _MOST_HEADERS:
        lines = _unfolded_lines(head)
        if len(lines) > _MOST_HEADERS:
            defects.append("header-cut")
            raw = b"\r\n".join(lines[:_MOST_HEADERS]) + (gap or b"\r\n\r\n") + rest
    return _fewer_parts(raw, defects)


def _fewer_parts(raw: bytes, defects: list[str]) -> bytes:
    lines = raw.count(b"\n")
    raw = _shorter_fields(raw, defects)
    if b"oundary" not in raw and b"OUNDARY" not in raw:
        return raw
    cut = _tower_at(raw, max(8, 8_000_000 // (lines + 1)))
    if cut is not None:
        # The parser asks every open boundary about every line.
        defects.append("too-deep")
        return raw[:cut]
    boundaries = list(dict.fromkeys(found[1] or found[2] for found in _BOUNDARY.finditer(raw)))[:200]
    for boundary in boundaries:
        mark = b"\n--" + boundary
        if raw.count(mark) <= _MOST_BOUNDARY_LINES:
            continue
        defects.append("too-many-parts")
        position = -1
        for _ in range(_MOST_BOUNDARY_LINES):
            position = raw.find(mark, position + 1)
        return raw[:position]
    return raw


def _shorter_fields(raw: bytes, defects: list[str]) -> bytes:
    """Content-Type and Content-Disposition of parts cut at 8 KB: their parameters are parsed in quadratic time."""
    if len(raw) <= _LONGEST_CONTENT_FIELD:
        return raw
    kept: list[bytes] = []
    done = 0
    for found in _CONTENT_FIELD.finditer(raw):
        start = end = found.start()
        if start < done:
            continue
        while True:
            newline = raw.find(b"\n", end)
            end = len(raw) if newline < 0 else newline + 1
            if raw[end : end + 1] not in (b" ", b"\t") or newline < 0:
                break
        if end - start > _LONGEST_CONTENT_FIELD:
            kept += [raw[done : start + _LONGEST_CONTENT_FIELD], b"\r\n"]
            done = end
    if not done:
        return raw
    defects.append("header-cut")
    return b"".join([*kept, raw[done:]])


def _tower_at(raw: bytes, deepest: int) -> int | None:
    """Where more than `deepest` multiparts are open inside each other; None when that is nowhere so."""
    declared = [(found.start(), found[1] or found[2], True) for found in _BOUNDARY.finditer(raw)]
    if len(declared) <= deepest:
        return None
    names = {name for _, name, _ in declared}
    closed = [(found.start(), found[1], False) for found in _EDGE.finditer(raw) if found[1] in names]
    depth = 0
    for position, _, opens in sorted(declared + closed):
        depth = depth + 1 if opens else max(0, depth - 1)
        if depth > deepest:
            return position
    return None


def _split(raw: bytes) -> tuple[bytes, bytes, bytes]:
    """(headers, empty line, body)."""
    if raw[:2] == b"\r\n" or raw[:1] == b"\n":
        return b"", raw[: 2 if raw[:2] == b"\r\n" else 1], raw[2 if raw[:2] == b"\r\n" else 1 :]
    found = _HEADER_END.search(raw)
    return (raw[: found.start()], raw[found.start() : found.end()], raw[found.end() :]) if found else (raw, b"", b"")


def _unfolded_lines(head: bytes) -> list[bytes]:
    """Header fields, each with its continuation lines (still folded)."""
    lines: list[list[bytes]] = []
    for line in head.splitlines():
        if line[:1] in (b" ", b"\t") and lines:
            lines[-1].append(line)
        else:
            lines.append([line])
    return [b"\r\n".join(field) for field in lines]


def _mail(message: Message, raw_hash: str, size: int, defects: list[str], depth: int) -> Mail:
    raw_headers = [(str(name), str(value)) for name, value in message.raw_items()][:_MOST_HEADERS]
    raw_headers = _legible(raw_headers, message.get_content_charset(""))
    headers = tuple((plain(name)[:200], decoded(value)) for name, value in raw_headers)
    fields: dict[str, list[str]] = {}
    for name, value in raw_headers:
        fields.setdefault(name.lower(), []).append(value)

    def boxes(name: str) -> tuple[Address, ...]:
        return tuple(address for value in fields.get(name, [])[:20] for address in addresses(value))

    authors = boxes("from")
    if len(fields.get("from", [])) > 1:
        defects.append("from-repeated")
    if not any(author.email for author in authors):
        defects.append("from-missing")
    date, named, wrong = _date(fields, defects)
    if wrong:
        defects.append("date-bad" if date is None else "date-offset-unknown")
    ids = message_ids(fields["message-id"][0]) if "message-id" in fields else ()
    if not ids:
        defects.append("message-id-missing")
    if len(fields.get("subject", [])) > 1:
        defects.append("subject-repeated")
    body = read_body(message)
    defects.extend(body.defects)
    nested = _inner(body, depth, defects)
    return_path = fields.get("return-path")
    sender = boxes("sender")
    text = body.text
    return Mail(
        raw_hash=raw_hash,
        size=size,
        headers=headers,
        from_=authors,
        sender=sender[0] if sender else None,
        reply_to=boxes("reply-to"),
        to=boxes("to"),
        cc=boxes("cc"),
        return_path=_return_path(return_path[0]) if return_path else None,
        subject=decoded(fields["subject"][0]) if "subject" in fields else "",
        date=date,
        date_offset=named,
        message_id=ids[0] if ids else None,
        in_reply_to=tuple(one for value in fields.get("in-reply-to", [])[:5] for one in message_ids(value)),
        references=tuple(dict.fromkeys(one for value in fields.get("references", [])[:5] for one in message_ids(value))),
        received=tuple(hop(value) for value in fields.get("received", [])[:_MOST_HOPS]),
        text=text,
        html=body.html,
        html_only=bool(body.html.strip()) and not body.plain,
        links=_links(body),
        attachments=tuple(body.attachments),
        nested=nested,
        report=delivery_report(body.delivery_status, nested, fields, text),
        defects=tuple(dict.fromkeys(defects)),
    )


def _legible(fields: list[tuple[str, str]], label: str) -> list[tuple[str, str]]:
    """Raw 8-bit header values decoded, all by one guess: a short name alone says too little about its charset."""
    strange = [bytes_of(value) for _, value in fields if not value.isascii()]
    if not strange:
        return fields
    codec = guess(b"\n".join(strange))
    declared = codec_of(label) if label else None
    if codec != "utf-8" and declared not in (None, "utf-8", "cp1252", "ascii"):
        codec = declared or codec
    return [(name, value if value.isascii() else decode(bytes_of(value), codec)[0]) for name, value in fields]


def _date(fields: dict[str, list[str]], defects: list[str]) -> tuple[datetime | None, bool, bool]:
    if "date" not in fields:
        defects.append("date-missing")
        return None, False, False
    return date_of(fields["date"][0])


def _return_path(raw: str) -> str:
    found = addresses(raw)
    return found[0].email if found else ""


def _links(body: Body) -> tuple[Link, ...]:
    seen = dict.fromkeys(body.links)
    seen.update(dict.fromkeys(links_in(body.text, {link.href for link in body.links})))
    return tuple(seen)[:1000]


def _inner(body: Body, depth: int, defects: list[str]) -> tuple[Mail, ...]:
    """The mails inside this one, read in their own right."""
    if body.nested and depth >= _DEEPEST_MAILS:
        defects.append("too-deep")
        return ()
    mails: list[Mail] = []
    for inner, _only_headers in body.nested[:_MOST_NESTED]:
        own: list[str] = []
        if isinstance(inner, bytes):
            message, raw = _tree(_tame(inner, own), own), inner
        else:
            message, raw = inner, _bytes(inner)
        mails.append(_mail(message, hashlib.sha256(raw).hexdigest(), len(raw), own, depth + 1))
    return tuple(mails)


def _bytes(message: Message) -> bytes:
    """A nested mail's bytes, near enough to know it again."""
    try:
        return message.as_bytes()
    except Exception:  # the stdlib generator raises on charsets and payloads it does not know
        return "\n".join(f"{name}: {value}" for name, value in message.raw_items()).encode("utf-8", "replace")


def _least(raw: bytes, defects: list[str]) -> Mail:
    """What is left to say when reading failed: headers by hand."""
    head = raw[:20_000]
    found = {
        name.strip().lower(): value
        for line in _unfolded_lines(_split(head)[0])
        for name, _, value in [line.decode("utf-8", "surrogateescape").partition(":")]
    }
    return Mail(
        raw_hash=hashlib.sha256(raw).hexdigest(),
        size=len(raw),
        headers=tuple((plain(name), decoded(value)) for name, value in found.items()),
        from_=addresses(found.get("from", "")),
        to=addresses(found.get("to", "")),
        subject=decoded(found.get("subject", "")),
        defects=tuple(dict.fromkeys(defects)),
    )
