"""A mailbox as the rest of the program needs it: an IMAP account, or a folder of files.

Everything here is read without leaving a trace (EXAMINE, BODY.PEEK[]). The only thing ever written is a draft of
our own, by APPEND.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


@dataclass(frozen=True, slots=True)
class FolderState:
    """What EXAMINE or STATUS tells about a folder (RFC 3501 6.3.2)."""

    name: str
    uidvalidity: int
    uidnext: int  # 0 where the server does not say
    exists: int


@dataclass(frozen=True, slots=True)
class Meta:
    """What is known about a message before it is fetched."""

    uid: int
    size: int
    received_at: datetime  # INTERNALDATE, aware
    answered: bool  # \\Answered


class Withdrawal(StrEnum):
    """What became of a message that we wanted to take back."""

    REMOVED = "removed"  # by UID EXPUNGE, or moved to Trash
    GONE = "gone"  # a person was quicker
    TOUCHED = "touched"  # a person has changed it: it is theirs now
    LEFT = "left"  # the server can remove it only together with other people's mail (no UIDPLUS, no MOVE)


class Mailbox(Protocol):
    """One mailbox account."""

    def open(self, folder: str) -> FolderState:
        """Open `folder` read-only (EXAMINE)."""
        ...

    def status(self, folder: str) -> FolderState:
        """The state of a folder that is not open (STATUS)."""
        ...

    def uids(self, first: int = 1) -> list[int]:
        """UIDs of the open folder from `first` on, ascending."""
        ...

    def meta(self, uids: Sequence[int]) -> dict[int, Meta]:
        """Size, INTERNALDATE and \\Answered of these UIDs; those the server does not know are absent."""
        ...

    def fetch(self, uids: Sequence[int]) -> dict[int, bytes]:
        """The raw messages, left unread there; UIDs the server gives nothing for are absent."""
        ...

    def fetch_start(self, uid: int, size: int) -> bytes | None:
        """The first `size` bytes of a message."""
        ...

    def headers(self, uids: Iterable[int], names: Sequence[str]) -> Iterator[tuple[int, bytes]]:
        """Some header fields of these UIDs."""
        ...

    def role(self, role: str) -> str | None:
        """The folder that serves as "drafts", "sent" ...; None = there is none."""
        ...

    def append(self, folder: str, raw: bytes, flags: Sequence[str], when: datetime) -> int | None:
        """Lay a message of ours into `folder`; its UID where the server tells it (APPENDUID)."""
        ...

    def withdraw(self, folder: str, uidvalidity: int, uid: int, ours: Callable[[bytes], bool]) -> Withdrawal:
        """Remove one message of ours from `folder` if `ours` recognises it as untouched; nothing else is ever removed."""
        ...


__all__ = ["FolderState", "Mailbox", "Meta", "Withdrawal"]
