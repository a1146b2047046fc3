"""A message made ready for the wire: what must never leave is found here, and nothing else is changed.

Line ends become CRLF and lines that begin with a dot get a second one (RFC 5321 4.5.2), so no line of the letter can end it early.
`Bcc` fields are taken out, and nobody receives a letter who does not stand in its To or Cc (T7: one by one, never Bcc). A header
that could be read in two ways - bare CR, stray lines, two From fields - is not sent: that is how a header is smuggled in.
"""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import dataclass
from email.generator import BytesGenerator
from io import BytesIO

from triage.mail.headers import addresses
from triage.submission.values import Envelope, Refused

_FIELD = re.compile(rb"([!-9;-~]{1,100})[ \t]*:")
_END_OF_HEADERS = re.compile(rb"\r\n\r\n|\n\n")
_LINE_END = re.compile(rb"\r\n|\r|\n")
_ADDRESS = re.compile(r"[^\s<>@\x00-\x20\x7f,;:\"()\[\]\\]{1,64}@[^\s<>@\x00-\x20\x7f,;:\"()\\]{1,253}")
# RFC 5322 3.6: at most one each
_ONCE = frozenset(
    b"from sender reply-to to cc subject date message-id in-reply-to references content-type content-transfer-encoding mime-version".split()
)
_HIDDEN = frozenset({b"bcc", b"resent-bcc"})


@dataclass(frozen=True, slots=True)
class Letter:
    """Envelope and bytes as they go to the server; `payload` without dot-stuffing and without the final dot."""

    sender: str
    recipients: tuple[str, ...]
    payload: bytes
    eight_bit: bool  # the body holds octets above 127 (RFC 6152)
    international: bool  # an address or a header needs SMTPUTF8 (RFC 6531)

    def stuffed(self) -> bytes:
        """With a dot before each dot that begins a line."""
        return re.sub(rb"(?m)^\.", b"..", self.payload)

    def in_seven_bits(self) -> Letter:
        """The same with its parts encoded anew, for a server without 8BITMIME."""
        message = email.message_from_bytes(self.payload, policy=email.policy.compat32)
        out = BytesIO()
        BytesGenerator(out, mangle_from_=False, maxheaderlen=0, policy=email.policy.compat32.clone(cte_type="7bit", linesep="\r\n")).flatten(message)  # fmt: skip
        return Letter(self.sender, self.recipients, _crlf(out.getvalue()), False, self.international)


class _Unfit(Exception):
    """Why a message is not offered to any server."""


def letter_of(envelope: Envelope, message: bytes) -> Letter | Refused:
    """The letter ready to go, or why it must not."""
    try:
        sender = _mailbox(envelope.sender)
        recipients = tuple(dict.fromkeys(_mailbox(one) for one in envelope.recipients))
        if not recipients:
            raise _Unfit("there is no recipient")
        head, body = _parts(message)
        fields = _fields(head)
    except _Unfit as unfit:
        return Refused(0, str(unfit))
    named = {_key(box.email) for name, field in fields if name in (b"to", b"cc") for box in addresses(_value(field))}
    hidden = tuple(one for one in recipients if _key(one) not in named)
    if hidden:
        return Refused(0, "a recipient stands neither in To nor in Cc", hidden)
    shown = b"\r\n".join(field for name, field in fields if name not in _HIDDEN)
    payload = shown + b"\r\n\r\n" + body
    international = not shown.isascii() or not all(one.isascii() for one in (sender, *recipients))
    if not shown.isascii() and not _is_utf8(shown):
        return Refused(0, "a header holds bytes that are no UTF-8")
    return Letter(sender, recipients, payload, not body.isascii(), international)


def _parts(message: bytes) -> tuple[bytes, bytes]:
    """Header and body, both with CRLF; the header must have used one kind of line end throughout."""
    if b"\x00" in message:
        raise _Unfit("it holds a NUL")
    end = _END_OF_HEADERS.search(message)
    head, body = (message[: end.start()], message[end.end() :]) if end else (message.rstrip(b"\r\n"), b"")
    plain = head.replace(b"\r\n", b"")
    if b"\r" in plain or (b"\n" in plain and b"\r\n" in head):
        raise _Unfit("its header has stray line ends")
    body = _crlf(body)
    return _crlf(head), body if body.endswith(b"\r\n") or not body else body + b"\r\n"


def _crlf(text: bytes) -> bytes:
    return _LINE_END.sub(b"\r\n", text)


def _fields(head: bytes) -> list[tuple[bytes, bytes]]:
    """(lower-case name, whole field with its folded lines)."""
    fields: list[tuple[bytes, bytes]] = []
    for line in head.split(b"\r\n"):
        if line[:1] in (b" ", b"\t") and fields:
            fields[-1] = (fields[-1][0], fields[-1][1] + b"\r\n" + line)
            continue
        found = _FIELD.match(line)
        if found is None:
            raise _Unfit("its header has a line that is no field")
        fields.append((found[1].lower(), line))
    names = [name for name, _ in fields]
    if twice := next((name for name in names if name in _ONCE and names.count(name) > 1), None):
        raise _Unfit(f"its header has two fields {twice.decode('ascii')}")
    if b"from" not in names:
        raise _Unfit("its header has no From")
    return fields


def _value(field: bytes) -> str:
    return _LINE_END.sub(b" ", field.partition(b":")[2]).decode("utf-8", "replace")


def _mailbox(address: str) -> str:
    """An address for the envelope, its domain in ASCII where that can be (RFC 5890)."""
    if not _ADDRESS.fullmatch(address):
        raise _Unfit("an address of the envelope is none")
    local, _, domain = address.rpartition("@")
    return f"{local}@{_ascii(domain)}"


def _ascii(domain: str) -> str:
    if domain.isascii():
        return domain
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        return domain  # left to SMTPUTF8


def _key(address: str) -> str:
    local, _, domain = address.rpartition("@")
    return f"{local}@{_ascii(domain)}".casefold()


def _is_utf8(text: bytes) -> bool:
    try:
        text.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
