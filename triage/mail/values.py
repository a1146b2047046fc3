"""A message as frozen values: what `triage.mail.message.parse` makes of raw bytes.

All text in here is already decoded and safe to show: headers carry no CR, LF or NUL, file names no path.
Moments are aware `datetime`s; what a mail does not say is None or an empty tuple.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Address:
    """An RFC 5322 mailbox. The domain of `email` is lower-cased; "" when there is none."""

    name: str
    email: str

    @property
    def domain(self) -> str:
        """The part after the last "@", lower-cased; "" without one."""
        return self.email.rpartition("@")[2].lower() if "@" in self.email else ""

    def __str__(self) -> str:
        return f"{self.name} <{self.email}>" if self.name else self.email


@dataclass(frozen=True, slots=True)
class Link:
    """A link of the mail: the words shown for it and where it really goes."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in the mail. `content_type` is what the sender claims, `real_type` what its first bytes say ("" unknown)."""

    filename: str
    content_type: str
    real_type: str
    size: int  # bytes, decoded
    sha256: str
    content: bytes = field(repr=False)
    inline: bool


@dataclass(frozen=True, slots=True)
class Hop:
    """One Received line (RFC 5321 4.4), as the server that wrote it saw the other side."""

    from_host: str
    by_host: str
    ip: str | None
    date: datetime | None
    text: str


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """What a bounce says about one recipient (RFC 3464)."""

    recipient: str | None
    action: str  # "failed", "delayed", "delivered", "relayed", "expanded" or ""
    status: str  # "5.1.1" or ""
    diagnostic: str
    original_message_id: str | None
    recipients: tuple[str, ...] = ()  # all that failed, where several did; the worst, `recipient`, among them


@dataclass(frozen=True, slots=True)
class Mail:
    """A message as read. A broken one is a Mail too; `defects` says in short machine words what is wrong."""

    raw_hash: str  # sha256 hex of the raw bytes
    size: int  # bytes
    headers: tuple[tuple[str, str], ...] = ()  # decoded, unfolded, in order
    from_: tuple[Address, ...] = ()
    sender: Address | None = None
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    return_path: str | None = None  # "" for <>
    subject: str = ""
    date: datetime | None = None
    date_offset: bool = False  # the Date header names a real zone offset
    message_id: str | None = None  # with its angle brackets
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    received: tuple[Hop, ...] = ()  # top (latest) first
    text: str = ""
    html: str = ""
    html_only: bool = False  # HTML and no plain words beside it
    links: tuple[Link, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    nested: tuple[Mail, ...] = ()
    report: DeliveryReport | None = None
    defects: tuple[str, ...] = ()

    _first: Mapping[str, str] = field(init=False, repr=False, compare=False, default_factory=dict)  # of each name in small letters

    def __post_init__(self) -> None:
        object.__setattr__(self, "_first", {key.lower(): value for key, value in reversed(self.headers)})

    def header(self, name: str) -> str | None:
        """The first header of that name, whatever its case."""
        return self._first.get(name.lower())

    def header_all(self, name: str) -> tuple[str, ...]:
        """All headers of that name, top first."""
        wanted = name.lower()
        return tuple(value for key, value in self.headers if key.lower() == wanted)

    @property
    def author(self) -> Address:
        """The first From address."""
        return self.from_[0] if self.from_ else Address("", "")

    @property
    def identity(self) -> str:
        """The same for the same mail though its bytes differ (Exchange renders MIME anew): sha256 hex.

        Made of Message-ID, Date, From, Subject and the body's letters and digits. No single header is
        trusted alone: Message-IDs are missing, blank or used twice in practice.
        """
        parts = (
            self.message_id or "",
            str(int(self.date.timestamp())) if self.date else "",
            ",".join(address.email.lower() for address in self.from_),
            " ".join(self.subject.split()),
            re.sub(r"\W+", "", self.text[:20_000]),
        )
        return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()
