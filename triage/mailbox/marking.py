"""A mailbox that can also mark mail: keywords of ours, or a copy in a folder of ours.

Marking is the only thing done to a mail that is not our own, and only where the settings ask for it. A folder is opened for
writing (SELECT) for this moment and read-only again after it: never CLOSE, which expunges what others marked as deleted. Of
the flags nothing is added or removed but the keywords named by the caller.
"""

from __future__ import annotations

import imaplib
from collections.abc import Sequence

from triage.errors import MailboxError
from triage.mailbox import Marking
from triage.mailbox.answers import numbers, uid_sets, whole
from triage.mailbox.imap import ImapMailbox

NAMED = 20  # messages that a search found, which are looked at


class MarkingMailbox(ImapMailbox):
    """`ImapMailbox` with marks."""

    def set_keywords(self, folder: str, uidvalidity: int, uid: int, wanted: Sequence[str], ours: Sequence[str]) -> Marking:
        """STORE +FLAGS.SILENT of what is missing, -FLAGS.SILENT of what is ours and out of date; looked at afterwards."""
        try:
            with self._trouble(folder):
                return self._set_keywords(folder, uidvalidity, uid, wanted, ours)
        finally:
            self._read_only_again(folder)

    def _set_keywords(self, folder: str, uidvalidity: int, uid: int, wanted: Sequence[str], ours: Sequence[str]) -> Marking:
        try:
            answer = self._client.select_folder(folder)
            if whole(answer.get(b"UIDVALIDITY")) != uidvalidity or (before := self._flags(uid)) is None:
                return Marking.GONE
            missing = [one for one in wanted if one.lower() not in before]
            stale = [one for one in ours if one.lower() in before and one not in wanted]
            if missing and not keeps(flag_names(answer.get(b"PERMANENTFLAGS")), missing):
                return Marking.UNABLE
            if missing:
                self._client.add_flags([uid], missing, silent=True)
            if stale:
                self._client.remove_flags([uid], stale, silent=True)
        except imaplib.IMAP4.readonly:  # opened, but [READ-ONLY]; imaplib counts that among lost connections
            return Marking.UNABLE
        after = self._flags(uid) if missing else before
        if after is None:
            return Marking.GONE
        return Marking.SET if keeps(after, missing) else Marking.UNABLE  # some servers answer OK and forget

    def copy(self, uid: int, target: str) -> None:
        """UID COPY; the folder may be open read-only, since the message itself stays as it is."""
        with self._trouble(target):
            self._client.copy([uid], target)

    def can_move(self) -> bool:
        """The server has MOVE."""
        return "MOVE" in self.capabilities()

    def move(self, folder: str, uidvalidity: int, uid: int, target: str) -> Marking:
        """UID MOVE, which takes along nothing else; COPY, \\Deleted and EXPUNGE in its place would."""
        try:
            with self._trouble(folder):
                return self._move(folder, uidvalidity, uid, target)
        finally:
            self._read_only_again(folder)

    def _move(self, folder: str, uidvalidity: int, uid: int, target: str) -> Marking:
        try:
            answer = self._client.select_folder(folder)
            if whole(answer.get(b"UIDVALIDITY")) != uidvalidity or self._flags(uid) is None:
                return Marking.GONE
            self._client.move([uid], target)
        except imaplib.IMAP4.readonly:
            return Marking.UNABLE
        return Marking.SET

    def holds(self, folder: str, uidvalidity: int, uid: int) -> bool:
        """EXAMINE and a FETCH of the flags, which leaves no trace."""
        if self.open(folder).uidvalidity != uidvalidity:
            return False
        with self._trouble(folder):
            return self._flags(uid) is not None

    def flags(self, uids: Sequence[int] | None = None) -> dict[int, frozenset[str]]:
        """The flags of these messages of the open folder, or of all, in lower case; what is not there is absent."""
        found: dict[int, frozenset[str]] = {}
        with self._trouble():
            sets = [text for _, text in uid_sets(uids)] if uids is not None else ["1:*"] if self._exists else []
            for text in sets:
                for uid, answer in self._fetch(text, "(FLAGS)").items():
                    if b"FLAGS" in answer and (uids is None or uid in uids):
                        found[uid] = flag_names(answer[b"FLAGS"])
        return found

    def bearing(self, folder: str, keywords: Sequence[str]) -> tuple[int, dict[int, frozenset[str]]]:
        """UIDVALIDITY, and which messages of `folder` bear which flags, of those that bear one of these keywords; `folder` is open afterwards.

        FLAGS names what messages of the folder can bear (RFC 3501 7.2.6), so mostly nothing has to be searched for.
        """
        with self._trouble(folder):
            answer = self._client.select_folder(folder, readonly=True)
            self._exists, self._opened = whole(answer.get(b"EXISTS")), folder
            there = flag_names(answer.get(b"FLAGS"))
            found: set[int] = set()
            for keyword in keywords:
                if keyword.lower() in there and self._exists:
                    status, records = self._client._imap.uid("SEARCH", f"KEYWORD {keyword}")
                    found |= numbers(records) if status == "OK" else set()
        flags = self.flags(sorted(found)) if found else {}
        return whole(answer.get(b"UIDVALIDITY")), flags

    def named(self, message_id: str) -> list[int]:
        """UIDs of the open folder whose Message-ID this is. SEARCH HEADER is wrong on some servers, so what it finds is looked at."""
        if not self._exists or any(sign in message_id for sign in '"\\\r\n') or not message_id.isascii():
            return []
        with self._trouble():
            status, records = self._client._imap.uid("SEARCH", f'HEADER Message-ID "{message_id}"')
            found = sorted(numbers(records))[-NAMED:] if status == "OK" else []
        return [uid for uid, raw in self.headers(found, ("MESSAGE-ID",)) if message_id.encode() in raw]

    def subscribe(self, folder: str) -> None:
        """Have mail programs show a folder of ours; some servers know no subscriptions."""
        with self._trouble(folder):
            self._client.subscribe_folder(folder)

    def forget_folders(self) -> None:
        """The next question about folders asks the server."""
        self._folders = None

    def _flags(self, uid: int) -> frozenset[str] | None:
        """The flags of a message of the open folder; None where there is no such UID."""
        answer = self._fetch(str(uid), "(FLAGS)").get(uid)
        return None if answer is None or b"FLAGS" not in answer else flag_names(answer[b"FLAGS"])

    def _read_only_again(self, folder: str) -> None:
        """EXAMINE deselects without expunging anything (RFC 3501 6.3.1)."""
        if self._client is None or self._lost:
            return
        self._client._imap.is_readonly = True  # else imaplib refuses every command after a SELECT answered with [READ-ONLY]
        try:
            self.open(folder)
        except MailboxError:  # the folder is gone; what follows opens the one it needs
            return


def keeps(there: frozenset[str], keywords: Sequence[str]) -> bool:
    """Whether these keywords are among flags, or can be made in a folder with these PERMANENTFLAGS (`\\*`, RFC 3501 7.1)."""
    return "\\*" in there or there.issuperset(one.lower() for one in keywords)


def flag_names(value: object) -> frozenset[str]:
    """Flags as lower-case text: keywords are compared without regard to case, as many servers do."""
    if not isinstance(value, (list, tuple)):
        return frozenset()
    return frozenset(one.decode("ascii", "replace").strip("()").lower() for one in value if isinstance(one, bytes)) - {""}
