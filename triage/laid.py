"""What lies in Drafts, as header fields tell: whose Message-ID, in answer to which mail.

Each message there is looked at once a process, when the first draft is to be laid; after that only what is new. SEARCH
is of no use for this: QQ's answers with everything, Aliyun refuses its parentheses, and HEADER is wrong on some servers.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from email import message_from_bytes, policy

from triage.mail.headers import decoded, message_ids
from triage.mail.thread import is_forward_subject
from triage.mailbox import FolderState, Mailbox

FIELDS = ("MESSAGE-ID", "IN-REPLY-TO", "SUBJECT")


class LaidDrafts:
    """The index of one Drafts folder, of people's drafts and of ours."""

    def __init__(self) -> None:
        self._folder: tuple[str, int] | None = None  # name and UIDVALIDITY
        self._next = 1  # the first UID that was not looked at
        self._named: dict[str, set[int]] = {}  # Message-ID -> UIDs
        self._answering: dict[str, set[int]] = {}  # Message-ID of the mail that is answered -> UIDs

    def look(self, folder: str, mailbox: Mailbox) -> FolderState:
        """The state of Drafts now; what has come since the last look is read."""
        state = mailbox.status(folder)
        if self._folder != (folder, state.uidvalidity):
            self._folder, self._next = (folder, state.uidvalidity), 1
            self._named, self._answering = {}, {}
        if state.exists and (self._next < state.uidnext or not state.uidnext):
            mailbox.open(folder)
            for uid, raw in mailbox.headers(mailbox.uids(self._next), FIELDS):
                self._read(uid, raw)
                self._next = max(self._next, uid + 1)
            self._next = max(self._next, state.uidnext)
        return state

    def find(self, message_id: str, folder: str, mailbox: Mailbox) -> tuple[FolderState, int | None]:
        """The state of Drafts now, and the UID of this draft if it lies there already."""
        state = self.look(folder, mailbox)
        return state, next(iter(self.copies(message_id, folder, mailbox)), None)

    def copies(self, message_id: str, folder: str, mailbox: Mailbox) -> list[int]:
        """The UIDs that bear this Message-ID and are still there, ascending; as of the last look."""
        return self._there(self._named.get(message_id, ()), folder, mailbox)

    def answers(self, message_id: str | None, ours: Collection[str], folder: str, mailbox: Mailbox) -> list[int]:
        """The UIDs of drafts that answer this mail and are still there, apart from those with a Message-ID of `ours`."""
        found = self._answering.get(message_id or "", set()).difference(*(self._named.get(one, ()) for one in ours))
        return self._there(found, folder, mailbox)

    def add(self, message_id: str, answers: str | None, uid: int) -> None:
        """We laid this one; if nobody else laid one in between, there is nothing new to look at."""
        self._named.setdefault(message_id, set()).add(uid)
        if answers:
            self._answering.setdefault(answers, set()).add(uid)
        if uid == self._next:
            self._next = uid + 1

    def _read(self, uid: int, raw: bytes) -> None:
        fields = message_from_bytes(raw, policy=policy.compat32)
        for one in message_ids(str(fields.get("Message-ID", ""))):
            self._named.setdefault(one, set()).add(uid)
        if not is_forward_subject(decoded(str(fields.get("Subject", "")))):  # Outlook and Gmail give a forward an In-Reply-To, too
            for one in message_ids(str(fields.get("In-Reply-To", ""))):
                self._answering.setdefault(one, set()).add(uid)

    def _there(self, uids: Iterable[int], folder: str, mailbox: Mailbox) -> list[int]:
        """Drafts come and go: those of `uids` that have not been sent or deleted since they were looked at."""
        wanted = sorted(uids)
        if not wanted:
            return []
        mailbox.open(folder)
        left = sorted(mailbox.meta(wanted))
        for gone in set(wanted).difference(left):
            for table in (self._named, self._answering):
                for found in table.values():
                    found.discard(gone)
        return left
