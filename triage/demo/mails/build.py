"""Bricks of an invented raw message: body parts, header words, the trace lines of the seller's own mail server.

Built by hand where the standard library would tidy up: real mail is not tidy, and the demonstration should show what
the program does with Outlook's HTML, a mislabelled charset, folded headers.
"""

from __future__ import annotations

import base64
import hashlib
import quopri
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from email.header import Header
from email.utils import format_datetime

SELLER_DOMAIN = "greenfall-pumps.example"
SELLER_ADDRESS = f"sales@{SELLER_DOMAIN}"
MX = f"mx1.{SELLER_DOMAIN}"


@dataclass(frozen=True, slots=True)
class Part:
    """A MIME entity: its own header lines and its encoded content (lines end in LF until the mail is whole)."""

    headers: tuple[str, ...]
    content: bytes


def text(
    body: str, charset: str = "utf-8", transfer: str = "quoted-printable", *, subtype: str = "plain", label: str | None = None
) -> Part:
    """A text part; `label` names another charset than the bytes are in, as broken senders do."""
    raw = body.strip("\n").encode(charset, "replace") + b"\n"
    headers = (f'Content-Type: text/{subtype}; charset="{label or charset}"', f"Content-Transfer-Encoding: {transfer}")
    return Part(headers, _encoded(raw, transfer))


def attachment(filename: str, content_type: str, content: bytes) -> Part:
    """A file, base64."""
    headers = (
        f'Content-Type: {content_type}; name="{filename}"',
        f'Content-Disposition: attachment; filename="{filename}"',
        "Content-Transfer-Encoding: base64",
    )
    return Part(headers, _encoded(content, "base64"))


def verbatim(content_type: str, content: str) -> Part:
    """A part without encoding: `message/delivery-status`, `text/rfc822-headers`."""
    return Part((f"Content-Type: {content_type}",), content.strip("\n").encode("ascii") + b"\n")


def multipart(subtype: str, boundary: str, *parts: Part) -> Part:
    """Several parts; `subtype` may carry parameters: `report; report-type=delivery-status`."""
    kind, _, parameters = subtype.partition(";")
    header = f'Content-Type: multipart/{kind};{parameters and parameters + ";"}\n\tboundary="{boundary}"'
    pieces = [f"--{boundary}\n".encode() + "\n".join(part.headers).encode() + b"\n\n" + part.content for part in parts]
    return Part((header,), b"\n".join(pieces) + f"\n--{boundary}--\n".encode())


def _encoded(raw: bytes, transfer: str) -> bytes:
    if transfer == "base64":
        return base64.encodebytes(raw)
    return quopri.encodestring(raw) if transfer == "quoted-printable" else raw


def word(value: str, charset: str = "utf-8") -> str:
    """RFC 2047 encoded words; plain ASCII stays as it is."""
    return value if value.isascii() else Header(value, charset, maxlinelen=70).encode(linesep="\n")


def html_of(body: str) -> str:
    """The HTML twin that mail clients send along with plain text."""
    lines = body.strip("\n").replace("&", "&amp;").replace("<", "&lt;").split("\n")
    return '<div dir="ltr">' + "<br>\n".join(lines) + "</div>"


def alternative(body: str, charset: str = "utf-8") -> Part:
    """Text and its HTML twin, as webmail sends it."""
    boundary = "000000000000" + digest(body)[:16]
    return multipart("alternative", boundary, text(body, charset), text(html_of(body), charset, subtype="html"))


def digest(*seeds: str) -> str:
    """Hex letters that look random and are the same each time."""
    return hashlib.sha256("\n".join(seeds).encode()).hexdigest()


def message_id(name: str, domain: str, now: datetime) -> str:
    """A Message-ID of this run of the demonstration: the same `name` and `now` give the same one."""
    return f"<{digest(name, str(int(now.timestamp())))[:24]}@{domain}>"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a message comes from: the last server before ours, the envelope sender, what our server found out.

    Addresses are of the blocks that RFC 5737 keeps for documentation. `passed` False: SPF, DKIM and DMARC fail;
    None: the domain publishes nothing.
    """

    server: str
    ip: str
    envelope: str  # "" for <>
    passed: bool | None = True

    @property
    def domain(self) -> str:
        """The domain of the envelope sender, or the server's for a bounce."""
        return self.envelope.rpartition("@")[2] or self.server


def results(source: Source, header_from: str) -> str:
    """`Authentication-Results` (RFC 8601) of the seller's own mail server."""
    word_for = {True: "pass", False: "fail", None: "none"}[source.passed]
    dkim = f"dkim=pass header.d={header_from}" if source.passed else f"dkim={'fail' if source.passed is False else 'none'}"
    return (
        f"Authentication-Results: {MX};\n\tspf={word_for} smtp.mailfrom={source.domain};\n\t{dkim};\n"
        f"\tdmarc={word_for} header.from={header_from}"
    )


@dataclass(frozen=True, slots=True)
class Letter:
    """An incoming message in the making."""

    name: str
    sender: str  # the From line's value, encoded already
    subject: str
    part: Part
    source: Source
    minutes_ago: int
    utc_offset: float  # hours, of the sender's clock
    to: str = SELLER_ADDRESS
    extra: tuple[str, ...] = ()  # further header lines, after Subject
    domain: str = ""  # of the Message-ID; empty: the From domain


def raw(letter: Letter, now: datetime) -> bytes:
    """The message as the seller's mail server hands it on for delivery: Return-Path on top, CRLF line ends."""
    written = now - timedelta(minutes=letter.minutes_ago)
    local = written.astimezone(timezone(timedelta(hours=letter.utc_offset)))
    arrived = format_datetime((written + timedelta(seconds=3)).astimezone(timezone(timedelta(hours=8))))
    source, seed = letter.source, digest(letter.name)
    from_domain = letter.sender.rpartition("@")[2].rstrip("> ")
    head = [
        f"Return-Path: <{source.envelope}>",
        results(source, from_domain),
        f"Received: from {source.server} ({source.server} [{source.ip}])\n\tby {MX} (Postfix) with ESMTPS id {seed[:10].upper()}\n"
        f"\tfor <{SELLER_ADDRESS}>; {arrived}",
    ]
    if source.passed:
        signature = base64.b64encode(bytes.fromhex(seed)).decode()
        head.append(
            f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={from_domain}; s=mail;\n"
            f"\th=from:to:subject:date:message-id;\n\tbh={signature};\n\tb={signature[::-1].lstrip('=')}"
        )
    head += [
        f"Received: by {source.server} with SMTP id {seed[10:24]};\n\t{format_datetime(local)}",
        f"Date: {format_datetime(local)}",
        f"From: {letter.sender}",
        f"To: {letter.to}",
        f"Message-ID: {message_id(letter.name, letter.domain or from_domain, now)}",
        f"Subject: {letter.subject}",
        *letter.extra,
        "MIME-Version: 1.0",
        *letter.part.headers,
    ]
    whole = "\n".join(head).encode("utf-8") + b"\n\n" + letter.part.content
    return whole.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
