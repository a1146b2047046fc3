"""What we wrote: drafts of ours, and what left through Sent."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec

from triage.letter_values import Promise
from triage.store.database import Ledger, Row, as_moment, moment
from triage.terms import Draft, NoDraft, Sentence, Timing, sentence

# Of a `draft`: that it is taken back was planned.
WITHDRAWN = (
    "exists (select 1 from action where action.mail = draft.mail and action.kind = 'withdraw-draft'"
    " and json_extract(action.payload, '$.draft') = draft.id)"
)
NEWEST = "draft.version = (select max(version) from draft as newer where newer.mail = draft.mail)"
SENT_ANSWERS = (
    "(select count(distinct sent_id) from sent_reference where message_id = mail.message_id and account = mail.account)"  # of a `mail`
)
REMOVAL = "remove-double"  # the kind of action that takes away one copy of a draft too many


def others_draft(folder: str) -> Sentence:
    """Why we lay none: a colleague's draft, or one of another home on the same mailbox."""
    return sentence("Somebody else's draft in answer to it lies in '{folder}' already.", folder=folder)


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
    changed_at: datetime  # since when it is in this state: when APPEND was begun, for one that is "appending"
    missed_at: datetime | None  # when it was first looked for in vain, after an APPEND whose end we do not know
    after_answers: int  # how many answers had left when it was written: more than none keeps what they promised


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

    def planned_for(self, number: int) -> datetime:
        """When the draft is best sent, by the buyer's hours and ours, as it was worked out when it was written."""
        return datetime.fromisoformat(str(self.ledger.value("select send_at from draft where id = ?", number)))

    def about_to_append(self, number: int, folder: str, uidvalidity: int, first_uid: int, now: datetime) -> None:
        """Intent before APPEND: after a crash we look here, from `first_uid` on, before we append again."""
        self.ledger.change(
            "update draft set state = 'appending', folder = ?, uidvalidity = ?, first_uid = ?, changed_at = ? where id = ?",
            folder, uidvalidity, first_uid, moment(now), number,
        )  # fmt: skip

    def refused(self, number: int, now: datetime) -> None:
        """The server has refused the APPEND: the draft does not lie there, nor is it under way."""
        self.ledger.change("update draft set state = 'planned', changed_at = ? where id = ?", moment(now), number)

    def missed(self, number: int, now: datetime) -> None:
        """The draft whose APPEND was broken off does not lie there, or not yet."""
        self.ledger.change("update draft set missed_at = ? where id = ?", moment(now), number)

    def look_again(self, action: int, due: datetime, now: datetime) -> None:
        """The action waits for a second look; nothing has gone wrong with it."""
        self.ledger.change("update action set try_after = ?, problem = null, changed_at = ? where id = ?", moment(due), moment(now), action)

    def second_looks(self, accounts: Sequence[str]) -> tuple[int, datetime | None]:
        """How many drafts of these accounts wait for a second look, and when the last of them is due."""
        marks = ", ".join("?" * len(accounts))
        row = self.ledger.row(
            "select count(*) as n, max(action.try_after) as due from action join draft on draft.mail = action.mail"
            " where action.state = 'open' and action.kind = 'save-draft' and draft.state = 'appending' and draft.missed_at >= draft.changed_at"
            f" and action.account in ({marks})",
            *accounts,
        )
        return (row["n"], as_moment(row["due"])) if row else (0, None)

    def missed_since(self, account: str, since: datetime) -> list[KeptDraft]:
        """Drafts that were laid after a look in vain, or given up: the first APPEND may have gone through after all."""
        rows = self.ledger.rows(
            "select * from draft where account = ? and missed_at >= ? and state in ('saved', 'dropped')", account, moment(since)
        )
        return [_draft(row) for row in rows]

    def others_drafts(self, account: str, since: datetime) -> int:
        """For how many mails none of ours was laid, since somebody else's lay there."""
        return int(
            self.ledger.value(
                "select count(*) from draft where account = ? and state = 'dropped' and changed_at >= ?"
                " and json_extract(dropped_because, '$.text') = ?",
                account, moment(since), others_draft("").text,
            )
        )  # fmt: skip

    def plan_removal(self, draft: KeptDraft, uidvalidity: int, uid: int, due: datetime | None, now: datetime) -> bool:
        """Plan that this copy of the draft is taken away; False when that was planned before."""
        payload = json.dumps({"draft": draft.id, "uidvalidity": uidvalidity, "uid": uid})
        if self.ledger.value("select 1 from action where mail = ? and kind = ? and payload = ?", draft.mail, REMOVAL, payload):
            return False
        self.ledger.change(
            "insert into action (mail, account, kind, payload, try_after, changed_at) values (?, ?, ?, ?, ?, ?)",
            draft.mail, draft.account, REMOVAL, payload, moment(due) if due else None, moment(now),
        )  # fmt: skip
        return True

    def ids_of(self, mail: int) -> frozenset[str]:
        """The Message-IDs of all drafts that were ever written for this mail."""
        return frozenset(row["message_id"] for row in self.ledger.rows("select message_id from draft where mail = ?", mail))

    def letter_of(self, mail: int) -> Draft | NoDraft | None:
        """The letter chosen for this mail or why there is none, as far as it is on record; the words themselves are left out."""
        row = self.ledger.row("select * from draft where mail = ? order by version desc limit 1", mail)
        if row is None:
            text = self.ledger.value("select no_draft from mail where id = ?", mail)
            return NoDraft(_sentence(text)) if text else None
        if row["state"] == "dropped":
            return NoDraft(_sentence(row["dropped_because"]) if row["dropped_because"] else sentence("It has been answered already."))
        timing = Timing(datetime.fromisoformat(row["ready_by"]), datetime.fromisoformat(row["send_at"]), _sentence(row["timing"]))
        because = _sentence(row["because"]) if row["because"] else None
        recipients = tuple(json.loads(row["recipients"]))
        return Draft(recipients, (), row["subject"], row["language"], row["template"], "", "", timing, because=because)

    def saved(self, number: int, uid: int | None, now: datetime) -> None:
        """The draft lies in the mailbox."""
        self.ledger.change("update draft set state = 'saved', uid = ?, changed_at = ? where id = ?", uid, moment(now), number, synced=False)

    def dropped(self, number: int, now: datetime, why: Sentence) -> None:
        """The draft is not wanted any more and was never laid (or was withdrawn)."""
        self.ledger.change(
            "update draft set state = 'dropped', dropped_because = ?, changed_at = ? where id = ?",
            msgspec.json.encode(why).decode(), moment(now), number,
        )  # fmt: skip

    def recipients(self, number: int) -> tuple[str, ...]:
        """Whom a draft was written to."""
        return tuple(json.loads(self.ledger.value("select recipients from draft where id = ?", number) or "[]"))

    def dropped_because(self, number: int) -> Sentence | None:
        """Why a draft was given up."""
        text = self.ledger.value("select dropped_because from draft where id = ?", number)
        return _sentence(text) if text else None

    def answered_meanwhile(self, account: str) -> list[tuple[int, int]]:
        """(draft, mail) of the drafts that lie in the mailbox though a person has answered the mail; each is named once."""
        rows = self.ledger.rows(
            "select draft.id, draft.mail from draft join mail on mail.id = draft.mail where draft.account = ? and draft.state = 'saved'"
            f" and draft.uid is not null and {SENT_ANSWERS} > draft.after_answers and not {WITHDRAWN}"
            " and (draft.after_answers > 0 or not exists (select 1 from outbox where outbox.mail = draft.mail and outbox.state not in ('refused', 'withdrawn')))",
            account,
        )
        return [(row["id"], row["mail"]) for row in rows]

    # -- promises ----------------------------------------------------------------------------------------------

    def promising(self, account: str, stamp: str, since: datetime) -> list[KeptDraft]:
        """Drafts that promise an answer, lie in the mailbox untouched, and were not looked at by these settings yet."""
        rows = self.ledger.rows(
            "select draft.* from draft join mail on mail.id = draft.mail where draft.account = ? and draft.state = 'saved' and draft.uid is not null"
            " and draft.promised_by is not null and draft.open_questions <> '[]' and draft.weighed <> ? and draft.changed_at >= ?"
            " and coalesce(draft.touched, '') = '' and mail.suspected = 0 and draft.after_answers = 0"
            f" and {NEWEST} and not {WITHDRAWN} and not exists (select 1 from sent_reference where message_id = mail.message_id and account = draft.account)"
            " and not exists (select 1 from outbox where outbox.mail = draft.mail and outbox.state not in ('refused', 'withdrawn')) order by draft.id",
            account, stamp, moment(since),
        )  # fmt: skip
        return [_draft(row) for row in rows]

    def promised_and_left(self, account: str, stamp: str, since: datetime, because: Sequence[str]) -> list[KeptDraft]:
        """Drafts that promise an answer and have left as the only answer so far, due since `since`, not looked at by these settings yet.

        `because`: the reasons (English) for which a draft that was sent is not in the mailbox any more.
        """
        marks = ", ".join("?" * len(because))
        rows = self.ledger.rows(
            "select draft.* from draft join mail on mail.id = draft.mail where draft.account = ? and draft.state = 'dropped'"
            f" and json_extract(draft.dropped_because, '$.text') in ({marks}) and draft.promised_by is not null and draft.open_questions <> '[]'"
            f" and draft.weighed <> ? and draft.changed_at >= ? and mail.suspected = 0 and draft.after_answers = 0 and {NEWEST}"
            f" and {SENT_ANSWERS} = 1 order by draft.id",
            account, *because, stamp, moment(since),
        )  # fmt: skip
        return [_draft(row) for row in rows]

    def promise_of(self, mail: int, before: int) -> Promise | None:
        """What the letter before version `before` promised; None where it promised nothing or is not known."""
        row = self.ledger.row(
            "select draft.open_questions, draft.promised_by,"
            " (select min(date) from sent_reference where message_id = mail.message_id and account = mail.account) as written"
            " from draft join mail on mail.id = draft.mail where draft.mail = ? and draft.version < ? and draft.after_answers = 0"
            " order by draft.version desc limit 1", mail, before,
        )  # fmt: skip
        if row is None or not row["promised_by"]:
            return None
        asks = frozenset(json.loads(row["open_questions"]))
        return Promise(asks, datetime.fromisoformat(row["promised_by"]), as_moment(row["written"]))

    def said_in(self, number: int) -> tuple[str, datetime, datetime, str, bytes]:
        """Of a draft that has left: its language, its promise, when it was to leave, what became of it ("edited" ...), and the letter that left."""
        row = self.ledger.row(
            "select draft.language, draft.promised_by, draft.send_at, answer.used, answer.raw from draft"
            " left join answer on answer.mail = draft.mail where draft.id = ?", number,
        ) or {}  # fmt: skip
        raw = zlib.decompress(row["raw"]) if row["raw"] else b""
        return row["language"], datetime.fromisoformat(row["promised_by"]), datetime.fromisoformat(row["send_at"]), row["used"] or "", raw

    def weigh(self, number: int, stamp: str) -> None:
        """This draft was looked at by these settings."""
        self.ledger.change("update draft set weighed = ? where id = ?", stamp, number)

    def promised_in(self, number: int) -> tuple[str, frozenset[str]]:
        """Which letter a draft is, and what it promises to answer."""
        row = self.ledger.row("select template, open_questions from draft where id = ?", number) or {}
        return row.get("template", ""), frozenset(json.loads(row.get("open_questions", "[]")))

    def edited(self, number: int) -> tuple[datetime | None, bytes] | None:
        """When a person was seen to have edited the draft, and what it says since (empty: not kept); None where nobody has."""
        row = self.ledger.row("select edited, edited_at from draft where id = ? and touched = 'edited'", number)
        return (as_moment(row["edited_at"]), zlib.decompress(row["edited"]) if row["edited"] else b"") if row else None

    def is_touched(self, number: int) -> bool:
        """A person has edited or deleted it."""
        return bool(self.ledger.value("select coalesce(touched, '') from draft where id = ?", number))

    def answers_sent(self, account: str, message_id: str | None) -> int:
        """How many answers to this Message-ID lie in Sent."""
        return int(
            self.ledger.value(f"select {SENT_ANSWERS} from (select ? as message_id, ? as account) as mail", message_id, account) or 0
        )

    def answered_since(self, draft: KeptDraft) -> bool:
        """An answer lies in Sent that was not there when the draft was written."""
        message_id = self.ledger.value("select message_id from mail where id = ?", draft.mail)
        return self.answers_sent(draft.account, message_id) > draft.after_answers

    def laid_to(self, account: str, address: str) -> list[tuple[int, int]]:
        """(draft, mail) of the drafts to this address that lie in the mailbox and are not being withdrawn."""
        rows = self.ledger.rows(
            "select id, mail from draft where account = ? and state = 'saved' and uid is not null and instr(lower(recipients), ?)"
            f" and not {WITHDRAWN}",
            account, json.dumps(address.lower()),
        )  # fmt: skip
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
        row["folder"], row["uidvalidity"], row["uid"], row["first_uid"], datetime.fromisoformat(row["changed_at"]), as_moment(row["missed_at"]),
        row["after_answers"],
    )  # fmt: skip


def _sentence(text: str) -> Sentence:
    return msgspec.json.decode(text, type=Sentence)
