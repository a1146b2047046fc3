"""What we wrote: drafts of ours, and what left through Sent."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from triage.store.database import Ledger, Row, as_moment, moment


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft as recorded: its bytes are fixed before anything is laid into the mailbox."""

    id: int
    mail: int
    account: str
    version: int
    message_id: str
    raw: bytes
    state: str
    folder: str | None
    uidvalidity: int | None
    uid: int | None
    first_uid: int | None  # UIDNEXT of Drafts when we began to append: where to look for it after a crash


@dataclass(frozen=True, slots=True)
class SentMail:
    """The header facts of one message in Sent."""

    uid: int
    message_id: str | None
    subject_base: str
    recipients: tuple[str, ...]
    date: datetime | None
    references: tuple[str, ...]  # In-Reply-To and References


class LetterTable:
    """Drafts and Sent."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger

    def plan_draft(self, row: Row, raw: bytes, now: datetime) -> int:
        """Record a draft with its final bytes; `row` holds the other columns of `draft`."""
        columns = {**row, "raw": zlib.compress(raw, 6), "changed_at": moment(now)}
        names = ", ".join(columns)
        return self.ledger.change(f"insert into draft ({names}) values ({', '.join('?' * len(columns))})", *columns.values())

    def draft(self, number: int) -> KeptDraft:
        """The draft `number`. Raises `KeyError`."""
        row = self.ledger.row("select * from draft where id = ?", number)
        if row is None:
            raise KeyError(number)
        return _draft(row)

    def draft_of(self, mail: int) -> KeptDraft | None:
        """The newest draft written for this mail."""
        row = self.ledger.row("select * from draft where mail = ? order by version desc limit 1", mail)
        return _draft(row) if row else None

    def about_to_append(self, number: int, folder: str, uidvalidity: int, first_uid: int, now: datetime) -> None:
        """Intent before APPEND: after a crash we look here, from `first_uid` on, before we append again."""
        self.ledger.change(
            "update draft set state = 'appending', folder = ?, uidvalidity = ?, first_uid = ?, changed_at = ? where id = ?",
            folder, uidvalidity, first_uid, moment(now), number,
        )  # fmt: skip

    def saved(self, number: int, uid: int | None, now: datetime) -> None:
        """The draft lies in the mailbox."""
        self.ledger.change("update draft set state = 'saved', uid = ?, changed_at = ? where id = ?", uid, moment(now), number)

    def dropped(self, number: int, now: datetime) -> None:
        """The draft is not wanted any more and was never laid (or was withdrawn)."""
        self.ledger.change("update draft set state = 'dropped', changed_at = ? where id = ?", moment(now), number)

    def answered_meanwhile(self, account: str) -> list[tuple[int, int]]:
        """(draft, mail) of the drafts that lie in the mailbox though a person has answered the mail; each is named once."""
        rows = self.ledger.rows(
            "select draft.id, draft.mail from draft join mail on mail.id = draft.mail where draft.account = ? and draft.state = 'saved'"
            " and draft.uid is not null and exists (select 1 from sent_reference where message_id = mail.message_id and account = draft.account)"
            " and not exists (select 1 from action where action.mail = draft.mail and action.kind = 'withdraw-draft')",
            account,
        )
        return [(row["id"], row["mail"]) for row in rows]

    # -- Sent --------------------------------------------------------------------------------------------------

    def highest_sent(self, account: str, folder: str, uidvalidity: int) -> int:
        """The highest UID of Sent that was read; 0 = none."""
        found = self.ledger.value(
            "select max(uid) from sent where account = ? and folder = ? and uidvalidity = ?", account, folder, uidvalidity
        )
        return int(found or 0)

    def keep_sent(self, account: str, folder: str, uidvalidity: int, mails: Iterable[SentMail]) -> None:
        """Remember what left, in one transaction."""
        with self.ledger.transaction() as db:
            for one in mails:
                when = moment(one.date) if one.date else None
                db.conn.execute(
                    "insert or ignore into sent (account, folder, uidvalidity, uid, message_id, subject_base, recipients, date) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    (account, folder, uidvalidity, one.uid, one.message_id, one.subject_base, json.dumps(one.recipients), when),
                )
                db.conn.executemany(
                    "insert or ignore into sent_reference (message_id, account, sent_id, date) values (?, ?, ?, ?)",
                    [(reference, account, one.message_id or "", when) for reference in one.references],
                )

    def answered_by_us(self, account: str, message_id: str | None) -> bool:
        """An answer to this Message-ID lies in Sent."""
        if not message_id:
            return False
        return bool(self.ledger.value("select 1 from sent_reference where message_id = ? and account = ? limit 1", message_id, account))

    def really_sent(self, account: str, ids: Sequence[str]) -> frozenset[str]:
        """Of these Message-IDs, those that we really sent."""
        if not ids:
            return frozenset()
        marks = ", ".join("?" * len(ids))
        rows = self.ledger.rows(f"select distinct message_id from sent where account = ? and message_id in ({marks})", account, *ids)
        return frozenset(row["message_id"] for row in rows)

    def sent_in(self, account: str, ids: Sequence[str]) -> list[tuple[str, str, datetime | None, tuple[str, ...]]]:
        """(Message-ID, base subject, date, recipients) of what we sent with one of these ids, or in answer to one of them."""
        if not ids:
            return []
        marks = ", ".join("?" * len(ids))
        rows = self.ledger.rows(
            "select distinct message_id, subject_base, date, recipients from sent where account = ? and"
            f" (message_id in ({marks}) or message_id in (select sent_id from sent_reference where account = ? and message_id in ({marks})))",
            account, *ids, account, *ids,
        )  # fmt: skip
        return [(row["message_id"], row["subject_base"], as_moment(row["date"]), tuple(json.loads(row["recipients"]))) for row in rows]


def _draft(row: Row) -> KeptDraft:
    return KeptDraft(
        row["id"], row["mail"], row["account"], row["version"], row["message_id"], zlib.decompress(row["raw"]) if row["raw"] else b"", row["state"],
        row["folder"], row["uidvalidity"], row["uid"], row["first_uid"],
    )  # fmt: skip
