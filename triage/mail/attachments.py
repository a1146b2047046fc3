"""Files in a mail: a name that is safe to show and to store, and what their first bytes say they are."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from triage.mail.tables.magic import EXTENSIONS, MAGIC, OFFICE_INSIDE
from triage.mail.values import Attachment

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]')
_RESERVED = re.compile(r"^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.I)  # device names on Windows


def safe_name(name: str, content_type: str, number: int) -> str:
    """A file name without path, control or direction-changing characters; never empty, at most 150 characters."""
    name = _FORBIDDEN.sub("", unicodedata.normalize("NFC", name)).replace("\\", "/").rpartition("/")[2]
    name = re.sub(r"\s+", " ", name).strip(" .")
    if not name or _RESERVED.match(name):
        name = f"attachment-{number}{EXTENSIONS.get(content_type, '')}" if not name else f"_{name}"
    if len(name) > 150:
        stem, dot, ending = name.rpartition(".")
        name = f"{stem[: 149 - len(ending)]}{dot}{ending}" if dot and len(ending) <= 12 else name[:150]
    return name


def real_type(content: bytes) -> str:
    """The media type by magic bytes; "" when they say nothing."""
    head = content[:1024]
    for offset, magic, kind in MAGIC:
        if content.startswith(magic, offset):
            if kind == "application/zip":
                return _inside_zip(content)
            if kind == "riff":
                return {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}.get(head[8:12], "")
            return kind
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body", b"<script")):
        return "text/html"
    if start.startswith(b"<svg") or (start.startswith(b"<?xml") and b"<svg" in start):
        return "image/svg+xml"
    if start.startswith(b"<?xml"):
        return "text/xml"
    return ""


def _inside_zip(content: bytes) -> str:
    """Office and Java files are zip archives; the names of their members tell which (looked for near both ends)."""
    look = content[:8192] + content[-16384:]
    macro = b"vbaProject.bin" in look
    for member, kind, with_macro in OFFICE_INSIDE:
        if member in look:
            return with_macro if macro else kind
    return "application/zip"


def attachment(content: bytes, name: str, content_type: str, inline: bool, number: int) -> Attachment:
    """The value for a decoded part."""
    return Attachment(
        filename=safe_name(name, content_type, number),
        content_type=content_type,
        real_type=real_type(content),
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        content=content,
        inline=inline,
    )
