"""Which mornings had their digest: the intent before the APPEND, and what came of it. Nothing of the mails themselves is kept here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from triage.store.database import Ledger, Row, as_moment, moment


@dataclass(frozen=True, slots=True)
class KeptDigest:
    """One morning of one account."""

    account: str
    day: date
    message_id: str
    state: str  # "none": there was nothing to tell; "appending": it may lie there; "laid"; "refused": by the server, for good
    folder: str
    uidvalidity: int
    first_uid: int  # UIDNEXT when we began to append: where to look for it after a crash
    until: datetime  # mail received before this moment is told in it
    changed_at: datetime
    missed_at: datetime | None  # when it was first looked for in vain, after an APPEND whose end we do not know
    tries: int
    try_after: datetime | None


class DigestTable:
    """The table `digest`."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger

    def of(self, account: str, day: date) -> KeptDigest | None:
        """What is on record of this morning."""
        row = self.ledger.row("select * from digest where account = ? and day = ?", account, day.isoformat())
        return _kept(row) if row else None

    def told_until(self, account: str) -> datetime | None:
        """Until when mail was told in a digest that was laid, or that had nothing to tell."""
        return as_moment(self.ledger.value("select max(until) from digest where account = ? and state in ('laid', 'none')", account))

    def nothing(self, account: str, day: date, until: datetime) -> None:
        """There was nothing to tell on this morning."""
        self.ledger.change(
            "insert into digest (account, day, message_id, state, until, changed_at) values (?, ?, '', 'none', ?, ?)"
            " on conflict do update set state = 'none', until = excluded.until, changed_at = excluded.changed_at, try_after = null",
            account, day.isoformat(), moment(until), moment(until),
        )  # fmt: skip

    def about_to_append(self, account: str, day: date, message_id: str, place: tuple[str, int, int], now: datetime) -> None:
        """Intent before APPEND; `place` is folder, UIDVALIDITY and UIDNEXT."""
        self.ledger.change(
            "insert into digest (account, day, message_id, state, folder, uidvalidity, first_uid, until, changed_at) values (?, ?, ?, 'appending', ?, ?, ?, ?, ?)"
            " on conflict do update set message_id = excluded.message_id, state = 'appending', folder = excluded.folder, uidvalidity = excluded.uidvalidity,"
            " first_uid = excluded.first_uid, until = excluded.until, changed_at = excluded.changed_at, missed_at = null, try_after = null",
            account, day.isoformat(), message_id, *place, moment(now), moment(now),
        )  # fmt: skip

    def missed(self, account: str, day: date, now: datetime, again: datetime) -> None:
        """It was looked for in vain: once more, before it is laid again."""
        self.ledger.change(
            "update digest set missed_at = ?, try_after = ? where account = ? and day = ?",
            moment(now),
            moment(again),
            account,
            day.isoformat(),
        )

    def laid(self, account: str, day: date, now: datetime) -> None:
        """It lies in the mailbox."""
        self.ledger.change(
            "update digest set state = 'laid', changed_at = ?, try_after = null where account = ? and day = ?",
            moment(now),
            account,
            day.isoformat(),
        )

    def refused(self, account: str, day: date, again: datetime | None, now: datetime) -> None:
        """The server said no: nothing is under way. Tried `again` then, or given up for this morning."""
        self.ledger.change(
            "update digest set state = 'refused', tries = tries + 1, try_after = ?, changed_at = ? where account = ? and day = ?",
            moment(again) if again else None, moment(now), account, day.isoformat(),
        )  # fmt: skip


def _kept(row: Row) -> KeptDigest:
    return KeptDigest(
        row["account"], date.fromisoformat(row["day"]), row["message_id"], row["state"], row["folder"], row["uidvalidity"], row["first_uid"],
        datetime.fromisoformat(row["until"]), datetime.fromisoformat(row["changed_at"]), as_moment(row["missed_at"]), row["tries"], as_moment(row["try_after"]),
    )  # fmt: skip
