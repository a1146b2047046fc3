"""What people said yes to, what is to leave, what left, and who answered which mail: the tables `approval`, `outbox` and `answer`.

Every change of state names the state it starts from, so that a command beside the daemon and the daemon itself cannot both have their
way: whoever comes second changes nothing and is told so.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from triage.approval import Who
from triage.store.database import Ledger, Row, as_moment, moment
from triage.terms import Sentence

# Of these nothing more comes unless a person says yes anew.
OVER = ("refused", "withdrawn")
LEFT = ("sending", "unsure", "left", "sent")  # has left, or may have


LARGEST_EDITED = 1_000_000  # bytes of an edited draft that are kept: somebody may have attached films to it


@dataclass(frozen=True, slots=True)
class Approval:
    """One thing that was found, or said, and may mean yes."""

    id: int
    mail: int | None
    draft: int | None
    who: Who
    way: str  # "folder", "keyword", "flag", "command"
    folder: str | None
    uidvalidity: int | None
    uid: int | None
    content: str | None  # what was approved (`approval.content_of`); None = as it lies there at the next look
    any_recipients: bool
    state: str  # "given", "refused", "withdrawn"
    at: datetime

    @property
    def place(self) -> tuple[str, int, int] | None:
        """Where it was found."""
        if self.folder is None or self.uidvalidity is None or self.uid is None:
            return None
        return self.folder, self.uidvalidity, self.uid


@dataclass(frozen=True, slots=True)
class Entry:
    """One letter on its way."""

    id: int
    account: str
    mail: int
    draft: int
    state: str
    approved_at: datetime
    second: tuple[Sentence, ...]  # why a supervisor should say yes as well
    answered_before: bool  # the inquiry bore \\Answered when it was approved
    due: datetime | None
    missed: int
    tries: int
    try_after: datetime | None
    why: Sentence | None
    content: str | None
    message_id: str | None
    recipients: tuple[str, ...]
    raw: bytes
    attempted_at: datetime | None
    left_at: datetime | None
    reply: str | None
    folder: str | None
    uidvalidity: int | None
    uid: int | None
    sent_folder: str | None
    sent_uidvalidity: int | None
    sent_first_uid: int | None
    copied: str
    copy_tried_at: datetime | None
    marked: bool
    cleared: bool
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Answered:
    """How a mail was answered."""

    by: str  # "program", "person", "colleague"
    found_by: str  # "outbox", "reference", "draft", "subject", "colleague", "flag"
    message_id: str | None
    at: datetime
    place: tuple[str, int, int] | None = None  # in Sent


class OutboxTable:
    """Approvals, letters on their way, answers."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger

    # -- approvals ---------------------------------------------------------------------------------------------

    def standing(self, account: str) -> list[Approval]:
        """What is still there to be seen (or was said by command), accepted or refused."""
        return [_approval(row) for row in self.ledger.rows("select * from approval where account = ? and ended_at is null", account)]

    def found(
        self, account: str, mail: int | None, draft: int | None, who: Who, way: str, place: tuple[str, int, int] | None, now: datetime,
        *, content: str | None = None, refused: Sentence | None = None, any_recipients: bool = False, inquiry: bool = False,
    ) -> int:  # fmt: skip
        """Something that means yes, or that was taken for none (`refused`). `inquiry`: it is the mail that lies there, not its draft."""
        folder, uidvalidity, uid = place or (None, None, None)
        return self.ledger.change(
            "insert into approval (account, mail, draft, who, way, folder, uidvalidity, uid, inquiry, content, any_recipients, state, why, at)"
            " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            account, mail, draft, who.value, way, folder, uidvalidity, uid, inquiry, content, any_recipients,
            "refused" if refused else "given", _text(refused), moment(now),
        )  # fmt: skip

    def read(self, approval: int, content: str) -> None:
        """What exactly was approved, now that it has been looked at."""
        self.ledger.change("update approval set content = ? where id = ?", content, approval)

    def refuse(self, approval: int, why: Sentence) -> None:
        """It is no yes after all."""
        self.ledger.change("update approval set state = 'refused', why = ? where id = ?", _text(why), approval)

    def end(self, approvals: Iterable[int], now: datetime) -> None:
        """They are not there any more."""
        self.ledger.change_many(
            "update approval set ended_at = ?, state = case state when 'given' then 'withdrawn' else state end where id = ?",
            [(moment(now), one) for one in approvals],
        )

    def withdraw(self, mail: int, now: datetime) -> bool:
        """A person takes the yes back by command; False when it is too late, or there was none.

        What lies in a folder stays on record as refused, so that it is not taken for a new yes.
        """
        with self.ledger.transaction():
            done = self._move(mail, ("waiting", "by hand"), "withdrawn", now)
            self._used_up(mail, now)
        return done

    def _used_up(self, mail: int, now: datetime) -> None:
        """What lies there has had its say, whatever the clock does: only something new is a new yes."""
        self.ledger.change(
            "update approval set state = 'withdrawn', ended_at = ? where mail = ? and way = 'command' and ended_at is null", moment(now), mail
        )  # fmt: skip
        self.ledger.change("update approval set state = 'withdrawn' where mail = ? and state = 'given' and ended_at is null", mail)

    def refusals(self, account: str) -> list[Row]:
        """What lies in our folders, or bears our marks, and was taken for no yes."""
        return self.ledger.rows(
            "select mail, way, folder, why, at from approval where account = ? and state = 'refused' and ended_at is null and why is not null"
            " order by at", account,
        )  # fmt: skip

    def unwatched(self, account: str) -> list[int]:
        """Drafts that lie there and that no look has been taken at since."""
        rows = self.ledger.rows("select id from draft where account = ? and state = 'saved' and not watched", account)
        return [row["id"] for row in rows]

    def watched(self, drafts: Iterable[int]) -> None:
        """A look was taken while these drafts lay there: what comes after it was put there by a person."""
        self.ledger.change_many("update draft set watched = 1 where id = ?", [(one,) for one in drafts])

    def open_drafts(self, account: str, since: datetime) -> list[Row]:
        """Drafts that lie in the mailbox and may still be approved or are."""
        return self.ledger.rows(
            "select draft.id, draft.mail, draft.message_id, draft.folder, draft.uidvalidity, draft.uid, draft.watched, draft.touched,"
            " mail.message_id as answered from draft join mail on mail.id = draft.mail"
            " where draft.account = ? and draft.state = 'saved' and draft.changed_at >= ?"
            " and (draft.after_answers > 0 or not exists"
            " (select 1 from outbox where outbox.mail = draft.mail and outbox.state in ('sending', 'unsure', 'left', 'sent', 'answered')))",
            account, moment(since),
        )  # fmt: skip

    def places(self, account: str, mails: Collection[int]) -> list[Row]:
        """Where these mails were seen last: in each watched folder but junk, in its newest generation, and in folders of approvals."""
        newest = {
            row["name"]: row["uidvalidity"]
            for row in self.ledger.rows("select name, uidvalidity from folder where account = ? and not junk order by first_seen", account)
        }
        found: list[Row] = []
        numbers = list(mails)
        for start in range(0, len(numbers), 400):
            part = numbers[start : start + 400]
            marks = ", ".join("?" * len(part))
            found += [
                row
                for row in self.ledger.rows(
                    "select place.folder, place.uidvalidity, place.uid, coalesce(mail.copy_of, mail.id) as mail from place"
                    " join mail on mail.id = place.mail where place.account = ? and place.outcome in ('stored', 'copy') and place.mail in"
                    f" (select id from mail where id in ({marks}) union all select id from mail where copy_of in ({marks}))",
                    account, *part, *part,
                )
                if newest.get(row["folder"]) == row["uidvalidity"]
            ]  # fmt: skip
            found += self.ledger.rows(
                "select folder, uidvalidity, uid, mail from approval where way = 'folder' and inquiry and ended_at is null and folder is not null"
                f" and mail in ({marks})", *part,
            )  # fmt: skip
        return found

    def edited(self, draft: int, raw: bytes, place: tuple[str, int, int], now: datetime) -> None:
        """A person has edited the draft; `raw` is what it says now."""
        with self.ledger.transaction():
            self.touched(draft, "edited", place)
            kept = zlib.compress(raw, 6) if len(raw) <= LARGEST_EDITED else None
            self.ledger.change("update draft set edited = ?, edited_at = ? where id = ?", kept, moment(now), draft)

    def touched(self, draft: int, how: str, place: tuple[str, int, int] | None) -> None:
        """A person has edited the draft, moved it or deleted it; `place` is where it lies now."""
        if place is None:
            self.ledger.change("update draft set touched = ? where id = ?", how, draft)
        else:
            self.ledger.change("update draft set touched = ?, folder = ?, uidvalidity = ?, uid = ? where id = ?", how, *place, draft)

    # -- letters -----------------------------------------------------------------------------------------------

    def of(self, mail: int) -> Entry | None:
        """The letter in answer to this mail."""
        row = self.ledger.row("select * from outbox where mail = ?", mail)
        return _entry(row) if row else None

    def entries(self, account: str, *states: str) -> list[Entry]:
        """Letters of this account in one of these states, the one approved first first."""
        marks = ", ".join("?" * len(states))
        rows = self.ledger.rows(f"select * from outbox where account = ? and state in ({marks}) order by approved_at, id", account, *states)
        return [_entry(row) for row in rows]

    def unfinished(self, account: str) -> list[Entry]:
        """Letters that left, were answered by somebody else or refused, and are not tidied up."""
        rows = self.ledger.rows(
            "select * from outbox where account = ? and (state = 'left' or (state in ('answered', 'refused') and not cleared)) order by id",
            account,
        )
        return [_entry(row) for row in rows]

    def approve(self, account: str, mail: int, draft: int, state: str, second: Sequence[Sentence], answered_before: bool, now: datetime) -> None:  # fmt: skip
        """From now on this letter waits for its moment ("waiting"), or for a person to send it ("by hand")."""
        self.ledger.change(
            "insert into outbox (account, mail, draft, state, approved_at, second, answered_before, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?)"
            " on conflict (mail) do update set draft = excluded.draft, state = excluded.state, approved_at = excluded.approved_at,"
            " second = excluded.second, answered_before = excluded.answered_before, due = null, tries = 0, try_after = null, why = null,"
            " reply = null, cleared = 0, changed_at = excluded.changed_at where outbox.state in ('waiting', 'refused', 'withdrawn', 'by hand')",
            account, mail, draft, state, moment(now), msgspec.json.encode(list(second)).decode(), answered_before, moment(now),
        )  # fmt: skip

    def waits(self, entry: int, due: datetime | None, why: Sentence | None, missed: int) -> None:
        """When it may leave, what it waits for, and how many good moments went by without us."""
        self.ledger.change(
            "update outbox set due = ?, why = ?, missed = ? where id = ? and state in ('waiting', 'by hand')"
            " and (due is not ? or why is not ? or missed <> ?)",
            _moment(due), _text(why), missed, entry, _moment(due), _text(why), missed, synced=False,
        )  # fmt: skip

    def begin(
        self, entry: int, *, raw: bytes, message_id: str, recipients: Sequence[str], content: str, place: tuple[str, int, int],
        sent: tuple[str, int, int] | None, answers_new: bool, now: datetime,
    ) -> bool:  # fmt: skip
        """The intent, durable before anything is said to the server. False: a person took the yes back in this very moment."""
        with self.ledger.transaction():
            if self.ledger.value("select state from outbox where id = ?", entry) != "waiting":
                return False
            self.ledger.change(
                "update outbox set state = 'sending', raw = ?, message_id = ?, recipients = ?, content = ?, folder = ?, uidvalidity = ?, uid = ?,"
                " sent_folder = ?, sent_uidvalidity = ?, sent_first_uid = ?, answers_new = ?, attempted_at = ?, copied = '', copy_tried_at = null,"
                " marked = 0, cleared = 0, why = null, changed_at = ? where id = ?",
                zlib.compress(raw, 6), message_id, json.dumps(list(recipients)), content, *place, *(sent or (None, None, None)), answers_new,
                moment(now), moment(now), entry,
            )  # fmt: skip
        return True

    def came_to(
        self, entry: Entry, state: str, now: datetime, *, reply: str | None = None, why: Sentence | None = None,
        try_after: datetime | None = None, left_at: datetime | None = None, tried: bool = False,
    ) -> None:  # fmt: skip
        """What came of it."""
        forgotten = ", attempted_at = null" if state in ("waiting", "refused", "withdrawn", "by hand") else ""
        with self.ledger.transaction():
            self.ledger.change(
                f"update outbox set state = ?, reply = coalesce(?, reply), why = ?, try_after = ?, left_at = coalesce(?, left_at), tries = tries + ?,"
                f" changed_at = ?{forgotten} where id = ?",
                state, reply, _text(why), _moment(try_after), _moment(left_at), int(tried), moment(now), entry.id,
            )  # fmt: skip
            if state in OVER:
                self._used_up(entry.mail, now)

    def step(self, entry: int, now: datetime, **columns: object) -> None:
        """One step after the letter has left: `copied`, `copy_tried_at`, `marked`, `cleared`, `try_after`, `tries`."""
        columns["changed_at"] = moment(now)
        values = [moment(one) if isinstance(one, datetime) else one for one in columns.values()]
        self.ledger.change(f"update outbox set {', '.join(f'{name} = ?' for name in columns)} where id = ?", *values, entry)

    def decided(self, mail: int, state: str, now: datetime) -> bool:
        """A person has found out what became of an unsure letter: it "left", or did not and goes back to "waiting"."""
        return self._move(mail, ("unsure",), state, now)

    def answered(self, mail: int, now: datetime) -> None:
        """Somebody answered a mail whose letter was not going to leave."""
        self._move(mail, ("refused", "withdrawn"), "answered", now)

    def _move(self, mail: int, states: tuple[str, ...], to: str, now: datetime) -> bool:
        with self.ledger.transaction():
            row = self.ledger.row("select id, state, attempted_at from outbox where mail = ?", mail)
            if row is None or row["state"] not in states:
                return False
            if to == "left":
                self.ledger.change("update outbox set state = ?, left_at = attempted_at, why = null, changed_at = ? where id = ?", to, moment(now), row["id"])  # fmt: skip
            else:
                self.ledger.change(
                    "update outbox set state = ?, attempted_at = null, why = null, try_after = null, due = null, changed_at = ? where id = ?",
                    to, moment(now), row["id"],
                )  # fmt: skip
        return True

    # -- what left ---------------------------------------------------------------------------------------------

    def left_since(self, since: datetime) -> list[tuple[datetime, tuple[str, ...], bool]]:
        """(when, to whom, whether it answers a new mail) of all that left or may have left, by us or by a person's hand; all accounts."""
        ours = self.ledger.rows(
            "select attempted_at, recipients, answers_new from outbox where attempted_at >= ? and state in ('sending', 'unsure', 'left', 'sent')",
            moment(since),
        )  # fmt: skip
        found = [
            (datetime.fromisoformat(row["attempted_at"]), tuple(json.loads(row["recipients"])), bool(row["answers_new"])) for row in ours
        ]
        theirs = self.ledger.rows(
            "select distinct sent.message_id, sent.date, sent.recipients, exists (select 1 from sent_reference join mail on"
            " mail.message_id = sent_reference.message_id where sent_reference.sent_id = sent.message_id) as answers from sent"
            " where sent.date >= ? and sent.recipients <> '[]' and not exists (select 1 from outbox where outbox.message_id = sent.message_id)",
            moment(since),
        )  # fmt: skip
        return found + [(datetime.fromisoformat(row["date"]), tuple(json.loads(row["recipients"])), bool(row["answers"])) for row in theirs]

    def another_left(self, mail: int, sender: str | None) -> bool:
        """A letter of ours left already in answer to this mail."""
        return bool(self.ledger.value("select 1 from answer where mail = ?", mail))

    def proof_of(self, entry: Entry) -> bool:
        """Somebody answered the letter, or it came back: so it had left."""
        return bool(
            entry.message_id
            and self.ledger.value(
                "select 1 from reference where message_id = ? union all select 1 from bounce where original = ? limit 1",
                entry.message_id, entry.message_id,
            )
        )  # fmt: skip

    # -- answers -----------------------------------------------------------------------------------------------

    def keep_answer(
        self, mail: int, account: str, draft: int | None, how: Answered, *, in_time: bool | None, ours: timedelta | None,
        theirs: timedelta | None, used: str = "", raw: bytes | None = None,
    ) -> None:  # fmt: skip
        """Who answered this mail, when and how fast; the first answer counts."""
        self.ledger.change(
            "insert or ignore into answer (mail, account, draft, by, found_by, message_id, at, in_time, our_seconds, their_seconds, used, raw)"
            " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            mail, account, draft, how.by, how.found_by, how.message_id, moment(how.at), in_time,
            None if ours is None else round(ours.total_seconds()), None if theirs is None else round(theirs.total_seconds()),
            used, zlib.compress(raw, 6) if raw else None,
        )  # fmt: skip


def _text(words: Sentence | None) -> str | None:
    return msgspec.json.encode(words).decode() if words is not None else None


def _moment(when: datetime | None) -> str | None:
    return moment(when) if when is not None else None


def sentence_of(text: str | None) -> Sentence | None:
    """What `_text` wrote."""
    return msgspec.json.decode(text, type=Sentence) if text else None


def _approval(row: Row) -> Approval:
    at = as_moment(row["at"])
    assert at is not None
    return Approval(
        row["id"], row["mail"], row["draft"], Who(row["who"]), row["way"], row["folder"], row["uidvalidity"], row["uid"], row["content"],
        bool(row["any_recipients"]), row["state"], at,
    )  # fmt: skip


def _entry(row: Row) -> Entry:
    values = {name: row[name] for name in Entry.__slots__}
    for name in ("approved_at", "due", "try_after", "attempted_at", "left_at", "copy_tried_at", "changed_at"):
        values[name] = as_moment(values[name])
    for name in ("answered_before", "marked", "cleared"):
        values[name] = bool(values[name])
    values["second"] = tuple(msgspec.json.decode(row["second"], type=list[Sentence]))
    values["why"] = sentence_of(row["why"])
    values["recipients"] = tuple(json.loads(row["recipients"]))
    values["raw"] = zlib.decompress(row["raw"]) if row["raw"] else b""
    return Entry(**values)
