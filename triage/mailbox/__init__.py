"""A mailbox as the rest of the program needs it: an IMAP account, or a folder of files.

Everything here is read without leaving a trace (EXAMINE, BODY.PEEK[]). The only things ever written are a draft of
our own, by APPEND, and, where the settings ask for it, a mark on a mail: keywords of ours or a copy.
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


class Marking(StrEnum):
    """What became of a mark."""

    SET = "set"
    GONE = "gone"  # there is no such message (any more): moved, deleted, or the folder was made anew
    UNABLE = "unable"  # this folder keeps no keywords of ours, or is read-only


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

    def ask(self, uids: Sequence[int]) -> Callable[[], dict[int, bytes]]:
        """`fetch` begun: the answer is read, and trouble told, by calling what is returned. Nothing else may be asked in between."""
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

    def make_folder(self, *path: str) -> str:
        """A folder of ours, made if it is not there; its name."""
        ...

    def forget_folders(self) -> None:
        """Have the folders listed anew when they are needed next: one that was there may be gone."""
        ...

    def holds(self, folder: str, uidvalidity: int, uid: int) -> bool:
        """Whether this message is (still) there; `folder` is open read-only afterwards."""
        ...

    def set_keywords(self, folder: str, uidvalidity: int, uid: int, wanted: Sequence[str], ours: Sequence[str]) -> Marking:
        """Of the keywords `ours` this message bears exactly `wanted` afterwards; no other flag is touched."""
        ...

    def copy(self, uid: int, target: str) -> None:
        """A copy of this message of the open folder in `target`."""
        ...

    def can_move(self) -> bool:
        """Messages can be moved in one step (RFC 6851)."""
        ...

    def move(self, folder: str, uidvalidity: int, uid: int, target: str) -> Marking:
        """This message into `target`; only where `can_move`."""
        ...


__all__ = ["FolderState", "Mailbox", "Marking", "Meta", "Withdrawal"]
