"""Who answered which mail: this program, a person from whatever mail program, a colleague from an account of their own.

An answer is found by In-Reply-To or References, by the Message-ID of our draft, then by counterpart and subject; it is recorded with the
time it took, in working hours of both sides, and what it made of our draft.
"""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from triage.approval import content_of
from triage.errors import MailboxError, ServerBusy
from triage.handbook.sides import WorkingHours
from triage.handbook.worked import working_time
from triage.ingest import Clock
from triage.mail.message import parse
from triage.mail.text import read_words
from triage.mailbox.marking import MarkingMailbox
from triage.store import Row, Store, as_moment, moment
from triage.store.outbox import Answered
from triage.terms import Place, Seller, Verdict

log = logging.getLogger("triage")

SKEW = timedelta(minutes=10)  # between the clock of a mail program and the server's
LOOK_BACK = timedelta(days=60)
LARGEST = 10_000_000  # bytes of an answer that is compared with our draft
ALIKE = 55.0  # percent of likeness from which an answer is our draft, edited
COMPARED = 20_000  # characters


@dataclass(frozen=True, slots=True)
class Side:
    """Whose working hours count on our side."""

    seller: Seller
    hours: WorkingHours


class Answers:
    """Looks for answers to the mails of one account."""

    def __init__(self, account: str, store: Store, clock: Clock, side: Side) -> None:
        self.account = account
        self.store = store
        self.clock = clock
        self.side = side
        self._seen: tuple[object, ...] = ()

    # -- has it been answered ----------------------------------------------------------------------------------

    def how(self, mail: int) -> Answered | None:
        """How this mail was answered by somebody else than this program; None = it was not."""
        row = self.store.ledger.row("select id, message_id, from_email, subject_base, received_at from mail where id = ?", mail)
        if row is None:
            return None
        return self._by_reference(row) or self._by_draft(row) or self._by_subject(row) or self._by_colleague(row)

    def _by_reference(self, row: Row) -> Answered | None:
        if not row["message_id"]:
            return None
        found = self.store.ledger.rows(
            "select sent.* from sent_reference join sent on sent.message_id = sent_reference.sent_id and sent.account = sent_reference.account"
            " where sent_reference.message_id = ? and sent_reference.account = ? order by sent.date",
            row["message_id"], self.account,
        )  # fmt: skip
        how = next((self._sent(one, "reference") for one in found if self._to_others(one) and not self._is_ours(one)), None)
        if how is not None or found:
            return how
        nameless = self.store.ledger.row(  # an answer without a Message-ID of its own
            "select date from sent_reference where message_id = ? and account = ? and sent_id = '' limit 1", row["message_id"], self.account
        )
        return Answered("person", "reference", None, as_moment(nameless["date"]) or self.clock()) if nameless else None

    def _by_draft(self, row: Row) -> Answered | None:
        """Our own draft was sent straight from a mail program that kept its Message-ID and nothing else."""
        found = self.store.ledger.rows(
            "select sent.* from draft join sent on sent.message_id = draft.message_id and sent.account = draft.account where draft.mail = ?", row["id"]
        )  # fmt: skip
        return next((self._sent(one, "draft") for one in found if not self._is_ours(one)), None)

    def _by_subject(self, row: Row) -> Answered | None:
        """Something of the same subject went to the same buyer since, and is no answer to another of their mails."""
        if not row["subject_base"]:
            return None
        received = as_moment(row["received_at"])
        assert received is not None
        buyers = {(row["from_email"] or "").lower()}
        for draft in self.store.ledger.rows("select recipients from draft where mail = ?", row["id"]):
            buyers |= {one.lower() for one in json.loads(draft["recipients"])[:1]}
        found = self.store.ledger.rows(
            "select * from sent where account = ? and subject_base = ? and date >= ? and not exists (select 1 from sent_reference join mail"
            " on mail.message_id = sent_reference.message_id where sent_reference.sent_id = sent.message_id and mail.id <> ?) order by date",
            self.account, row["subject_base"], moment(received - SKEW), row["id"],
        )  # fmt: skip
        for one in found:
            if buyers & {email.lower() for email in json.loads(one["recipients"])} and not self._is_ours(one):
                return self._sent(one, "subject")
        return None

    def _by_colleague(self, row: Row) -> Answered | None:
        """A mail of our own house in answer to it, of which we got a copy."""
        if not row["message_id"]:
            return None
        found = self.store.ledger.row(
            "select mail.message_id, mail.received_at from reference join mail on mail.id = reference.mail where reference.message_id = ?"
            " and mail.id <> ? and mail.suspected = 0 and mail.from_email like ? and mail.kind <> 'automated' order by mail.received_at limit 1",
            row["message_id"], row["id"], f"%@{self.side.seller.domain.lower()}",
        )  # fmt: skip
        if found is None:
            return None
        at = as_moment(found["received_at"])
        assert at is not None
        return Answered("colleague", "colleague", found["message_id"], at)

    def _sent(self, row: Row, found_by: str) -> Answered:
        at = as_moment(row["date"]) or self.clock()
        return Answered("person", found_by, row["message_id"], min(at, self.clock()), (row["folder"], row["uidvalidity"], row["uid"]))

    def _to_others(self, row: Row) -> bool:
        """It went to somebody outside our house: a mail passed on to a colleague answers nobody."""
        recipients = json.loads(row["recipients"])
        return not recipients or any(one.lower().rpartition("@")[2] != self.side.seller.domain.lower() for one in recipients)

    def _is_ours(self, row: Row) -> bool:
        """It left by this program."""
        return bool(
            self.store.ledger.value(
                "select 1 from outbox where message_id = ? and state in ('sending', 'unsure', 'left', 'sent') limit 1", row["message_id"]
            )
        )

    # -- who answered, and how fast ----------------------------------------------------------------------------

    def note(self, mailbox: MarkingMailbox) -> None:
        """Record what was answered since the last look."""
        ledger = self.store.ledger
        now = (
            ledger.value("select count(*) from sent where account = ?", self.account),
            ledger.value("select max(id) from mail where state = 'judged'"),
        )
        if now == self._seen:
            return
        rows = ledger.rows(
            "select id, message_id from mail where account = ?1 and state = 'judged' and copy_of is null and kind in ('inquiry', 'reply')"
            " and received_at >= ?2 and not exists (select 1 from answer where answer.mail = mail.id) and"
            " (exists (select 1 from sent_reference where sent_reference.message_id = mail.message_id and sent_reference.account = ?1)"
            " or exists (select 1 from sent where sent.account = ?1 and sent.subject_base = mail.subject_base and sent.date >= mail.received_at)"
            " or exists (select 1 from sent join draft on draft.message_id = sent.message_id where draft.mail = mail.id)"
            " or exists (select 1 from reference join mail as other on other.id = reference.mail where reference.message_id = mail.message_id"
            "  and other.from_email like ?3))",
            self.account, moment(self.clock() - LOOK_BACK), f"%@{self.side.seller.domain.lower()}",
        )  # fmt: skip
        for row in rows:
            if (how := self.how(row["id"])) is not None:
                self.keep(row["id"], how, mailbox)
                self._take_back(row["id"])
                self.store.outbox.answered(row["id"], self.clock())
        self._seen = now

    def _take_back(self, mail: int) -> None:
        """Our draft is in the way now, and could be sent as a second answer; a letter that was approved is seen to where it waits."""
        ledger = self.store.ledger
        draft = ledger.value(
            "select id from draft where mail = ?1 and state = 'saved' and uid is not null and not exists"
            " (select 1 from action where action.mail = ?1 and action.kind = 'withdraw-draft' and json_extract(action.payload, '$.draft') = draft.id) and not exists"
            " (select 1 from outbox where outbox.mail = ?1 and outbox.state not in ('refused', 'withdrawn'))", mail,
        )  # fmt: skip
        if draft is not None:
            self.store.mails.plan(mail, self.account, "withdraw-draft", json.dumps({"draft": draft}), self.clock())

    def keep(self, mail: int, how: Answered, mailbox: MarkingMailbox | None = None, raw: bytes | None = None) -> None:
        """Record one answer. `raw` is the letter where it is at hand; else it is looked up in Sent."""
        row = self.store.ledger.row("select received_at, verdict from mail where id = ?", mail)
        if row is None:
            return
        received = as_moment(row["received_at"])
        assert received is not None
        place = msgspec.json.decode(row["verdict"], type=Verdict).inquiry.place if row["verdict"] else Place()
        ours, theirs = working_time(place, received, max(received, how.at), self.side.seller, self.side.hours)
        draft = self.store.ledger.row("select id, ready_by, send_at from draft where mail = ? order by version desc limit 1", mail)
        in_time = None
        used, kept = "", None
        if draft is not None:
            in_time = how.at <= max(datetime.fromisoformat(draft["ready_by"]), datetime.fromisoformat(draft["send_at"]))
            laid = self.store.letters.draft(draft["id"]).raw
            kept = raw if raw is not None else self._fetched(how, mailbox)
            used = used_of(laid, kept) if kept and laid else ""
        self.store.outbox.keep_answer(
            mail, self.account, draft["id"] if draft else None, how, in_time=in_time, ours=ours, theirs=theirs, used=used, raw=kept
        )
        log.info("answered id=%d by=%s found_by=%s in_time=%s", mail, how.by, how.found_by, in_time)

    def _fetched(self, how: Answered, mailbox: MarkingMailbox | None) -> bytes | None:
        if mailbox is None or how.place is None:
            return None
        folder, uidvalidity, uid = how.place
        try:
            if mailbox.open(folder).uidvalidity != uidvalidity:
                return None
            meta = mailbox.meta([uid])
            return mailbox.fetch([uid]).get(uid) if uid in meta and meta[uid].size <= LARGEST else None
        except (MailboxError, ServerBusy):
            return None


def used_of(laid: bytes, sent: bytes) -> str:
    """What a person made of our draft: "unchanged", "edited", or "discarded" for words of their own."""
    if content_of(laid) == content_of(sent):
        return "unchanged"
    ours, theirs = (" ".join(read_words(parse(raw)).new.split())[:COMPARED] for raw in (laid, sent))
    if ours == theirs:
        return "unchanged"
    from rapidfuzz import fuzz

    return "edited" if ours and fuzz.ratio(ours, theirs) >= ALIKE else "discarded"
