"""What people said about mail: the table `label` (handbook 8). A label that was taken back stays on record, so that it can be shown.

One word of a person may say several things ("Inquiry": the kind is inquiry, and nothing is suspected): a row for each field. Of one mail
and field one row is in force (`active`) at most: a newer one sets the older aside, and gives it its place back when it is taken back.
`held` are those that look like a rule's or a flood's work, until a person confirms or rejects them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from triage.store.database import Ledger, Row, as_moment, moment

FOLDER, KEYWORD, COMMAND, BACKFILL = "folder", "keyword", "command", "backfill"  # `Label.source`
ACTIVE, HELD, UNDONE = "active", "held", "undone"  # `Label.state`
CONFIRMED = "confirmed"  # `Label.why` of one that was held
KIND, SUSPECTED, LEVEL, CLASS = "kind", "suspected", "level", "class"  # `Label.field`
NOT_INQUIRY = "not inquiry"  # a value of `kind` that leaves open which of the others it is


@dataclass(frozen=True, slots=True)
class Label:
    """One thing that somebody said about one mail."""

    id: int
    mail: int
    account: str
    field: str  # "kind", "suspected", "level", "class"
    value: str  # a kind or "not inquiry"; "true", "false"; "1".."4"; "A".."D"
    source: str  # "folder", "keyword", "command", "backfill"
    at: datetime
    said: str = ""  # the word it was said with: "Fraud", "Level 2"
    state: str = ACTIVE
    why: str | None = None  # it is held or undone
    ended_at: datetime | None = None
    folder: str | None = None  # where it was found
    uidvalidity: int | None = None
    uid: int | None = None
    back: str | None = None  # the mail was put back, or is being put back, where it came from

    @property
    def place(self) -> tuple[str, int, int] | None:
        """Where it was found, in the mailbox."""
        if self.folder is None or self.uidvalidity is None or self.uid is None:
            return None
        return self.folder, self.uidvalidity, self.uid


def active(ledger: Ledger, account: str | None = None) -> list[Label]:
    """The labels in force, oldest first."""
    where, values = ("and account = ?", (account,)) if account is not None else ("", ())
    return [_label(row) for row in ledger.rows(f"select * from label where state = 'active' {where} order by at, id", *values)]


class LabelTable:
    """The table `label`."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger

    # -- read --------------------------------------------------------------------------------------------------

    def active(self, account: str | None = None) -> list[Label]:
        """The labels in force, oldest first."""
        return active(self.ledger, account)

    def of(self, mail: int) -> list[Label]:
        """The labels in force of one mail."""
        return self._select("mail = ? and state = 'active'", mail)

    def history(self, mail: int) -> list[Label]:
        """All that was ever said about one mail, oldest first."""
        return self._select("mail = ?", mail)

    def held(self, account: str | None = None) -> list[Label]:
        """Those that wait for a person's word."""
        return self._select("state = 'held'") if account is None else self._select("state = 'held' and account = ?", account)

    def lying(self, account: str, folder: str) -> list[Label]:
        """Those that stand because of what lies in this folder (or did at the last look), whether in force, held or refused."""
        return self._select("account = ? and folder = ? and source = 'folder' and uid is not null and ended_at is null", account, folder)

    def borne(self, account: str) -> list[Label]:
        """Those that stand because of a keyword."""
        return self._select("account = ? and source = 'keyword' and uid is not null and ended_at is null", account)

    def since(self, account: str, moment_: datetime) -> list[Label]:
        """Those found in the mailbox since then that are in force, oldest first."""
        return self._select("account = ? and source in ('folder', 'keyword') and state = 'active' and at >= ?", account, moment(moment_))

    def mails_since(self, account: str, moment_: datetime, without: tuple[str, str]) -> int:
        """How many mails those and the held ones are about, without labels for these two reasons."""
        return int(
            self.ledger.value(
                "select count(distinct mail) from label where account = ? and source in ('folder', 'keyword') and state <> 'undone' and at >= ?"
                " and coalesce(why, '') not in (?, ?)",
                account, moment(moment_), *without,
            )
        )  # fmt: skip

    def label(self, number: int) -> Label | None:
        """The label `number`."""
        found = self._select("id = ?", number)
        return found[0] if found else None

    def _select(self, where: str, *values: object) -> list[Label]:
        return [_label(row) for row in self.ledger.rows(f"select * from label where {where} order by at, id", *values)]

    # -- write -------------------------------------------------------------------------------------------------

    def add(
        self, mail: int, account: str, says: Iterable[tuple[str, str]], source: str, said: str, now: datetime,
        place: tuple[str, int, int] | None = None, held: str | None = None,
    ) -> list[int]:  # fmt: skip
        """One word about a mail, as (field, value) pairs: in force from now on, or held for the reason `held`."""
        made: list[int] = []
        with self.ledger.transaction():
            for field, value in says:
                number = self.ledger.change(
                    "insert into label (mail, account, field, value, source, said, state, why, at, folder, uidvalidity, uid)"
                    " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    mail, account, field, value, source, said, HELD if held else ACTIVE, held, moment(now), *(place or (None, None, None)),
                )  # fmt: skip
                if not held:
                    self._in_force(number, mail, field)
                made.append(number)
        return made

    def _in_force(self, number: int, mail: int, field: str) -> None:
        """This one holds for the field; the one that held until now is set aside."""
        self.ledger.change(
            "update label set state = 'undone', replaced_by = ? where mail = ? and field = ? and state = 'active' and id <> ?",
            number, mail, field, number,
        )  # fmt: skip

    def confirm(self, labels: Collection[int]) -> set[int]:
        """A person says that these held ones were meant; the mails they are about."""
        mails: set[int] = set()
        with self.ledger.transaction():
            for one in self._these(labels):
                if one.state == HELD:
                    self.ledger.change("update label set state = 'active', why = ?, applied = 0 where id = ?", CONFIRMED, one.id)
                    self._in_force(one.id, one.mail, one.field)
                    mails.add(one.mail)
        return mails

    def hold(self, labels: Collection[int], why: str) -> set[int]:
        """These in force are not, until a person confirms them; the mails they are about."""
        mails: set[int] = set()
        with self.ledger.transaction():
            for one in self._these(labels):
                if one.state == ACTIVE:
                    self.ledger.change("update label set state = 'held', why = ?, applied = 0 where id = ?", why, one.id)
                    self._give_back(one.id)
                    mails.add(one.mail)
        return mails

    def undo(self, labels: Collection[int], why: str, now: datetime, *, lying: bool = False) -> set[int]:
        """These are taken back (or rejected); what they had set aside is in force again. The mails they are about.

        `lying`: by command, while the mail may still lie in the folder or bear the keyword; that is no new label then.
        """
        mails: set[int] = set()
        with self.ledger.transaction():
            for one in self._these(labels):
                if one.ended_at is not None:
                    continue
                stays = lying and one.uid is not None
                self.ledger.change(
                    "update label set state = 'undone', why = ?, applied = 0, ended_at = ? where id = ?",
                    why, None if stays else moment(now), one.id,
                )  # fmt: skip
                if one.state == ACTIVE:
                    self._give_back(one.id)
                else:  # set aside by a newer one: what it had set aside itself waits behind that one
                    self.ledger.change(
                        "update label set replaced_by = (select replaced_by from label where id = ?) where replaced_by = ?", one.id, one.id
                    )
                    self.ledger.change("update label set replaced_by = null where id = ?", one.id)
                mails.add(one.mail)
        return mails

    def _give_back(self, number: int) -> None:
        """What this one had set aside holds again."""
        self.ledger.change(
            "update label set state = 'active', replaced_by = null where replaced_by = ? and state = 'undone' and ended_at is null", number
        )

    # -- what follows ------------------------------------------------------------------------------------------

    def unapplied(self, account: str) -> list[int]:
        """Mails whose record is to be corrected by what was said, or taken back, since."""
        return [row["mail"] for row in self.ledger.rows("select distinct mail from label where account = ? and not applied", account)]

    def applied(self, mail: int) -> bool:
        """The record of this mail is being corrected, in the running transaction; False: another process has done so already."""
        if not self.ledger.value("select 1 from label where mail = ? and not applied limit 1", mail):
            return False
        self.ledger.change("update label set applied = 1 where mail = ?", mail)
        return True

    def unsettled(self, account: str) -> list[Label]:
        """Those in folders of which nobody has decided yet whether the mail goes back where it came from; not while they are held."""
        return self._select(
            "account = ? and source = 'folder' and uid is not null and ended_at is null and back is null and state <> 'held'", account
        )

    def vanished(self, labels: Collection[int]) -> None:
        """What they were found by is not there any more, and that takes nothing back: the mail was put back, or moved on with its keyword."""
        for number in labels:
            self.ledger.change("update label set uid = null where id = ?", number)

    def end(self, labels: Collection[int], now: datetime) -> None:
        """What they were found by is gone, after they had been taken back by command or rejected."""
        for number in labels:
            self.ledger.change("update label set ended_at = ? where id = ? and ended_at is null", moment(now), number)

    def moved(self, labels: Collection[int], place: tuple[str, int, int]) -> None:
        """They are found elsewhere now: the folder was rebuilt, or the mail lies in another one."""
        with self.ledger.transaction():
            for number in labels:
                self.ledger.change("update label set folder = ?, uidvalidity = ?, uid = ? where id = ?", *place, number)

    def note_back(self, account: str, place: tuple[str, int, int], state: str) -> None:
        """How far putting the mail back has come, that was found here; the same numbers may stand for another mail in another account."""
        self.ledger.change(
            "update label set back = ? where account = ? and folder = ? and uidvalidity = ? and uid = ? and ended_at is null", state, account, *place
        )  # fmt: skip

    def _these(self, labels: Collection[int]) -> Sequence[Label]:
        found = (self.label(number) for number in labels)
        return [one for one in found if one is not None]


def _label(row: Row) -> Label:
    at = as_moment(row["at"])
    assert at is not None
    return Label(
        row["id"], row["mail"], row["account"], row["field"], row["value"], row["source"], at, row["said"], row["state"], row["why"],
        as_moment(row["ended_at"]), row["folder"], row["uidvalidity"], row["uid"], row["back"],
    )  # fmt: skip


MOST_OF_SENDER = 50  # later mails of one sender that are judged anew


def later_of_sender(ledger: Ledger, account: str, mail: int, row: Row, since: datetime) -> list[int]:
    """Mails of the same sender that came after this one and may still be answered: its good name, or bad one, is theirs."""
    rows = ledger.rows(
        "select id from mail where account = ? and id <> ? and from_email = ? and received_at >= max(?, ?) and state = 'judged' and copy_of is null"
        " and own_verdict is null order by received_at limit ?",
        account, mail, row["from_email"], row["received_at"], moment(since), MOST_OF_SENDER,
    )  # fmt: skip
    return [one["id"] for one in rows]
