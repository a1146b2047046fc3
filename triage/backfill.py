"""Old mail read to learn from: who wrote to us, which conversations there were, what was answered and how fast. Nothing follows from it.

Archives come from IMAP folders (opened read-only), mbox files, Maildirs and folders of .eml. Each mail is judged with what was known when it
came and recorded as judged in one transaction: there is no moment at which the daemon could take it for new, and no draft, mark or
action is ever planned. What is on record already is passed over, so that a run that was broken off goes on where it stopped.

A mail that a person answered within a day is labelled an inquiry (source "backfill"): that weighs less than a word of somebody's. What was
never answered says nothing.
"""

from __future__ import annotations

import hashlib
import json
import logging
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from triage.assess import Assessor
from triage.errors import PassingTrouble, TriageError
from triage.handbook.case import site
from triage.history import when_of
from triage.ingest import SENT_FIELDS, sent_mail
from triage.mail.auth import authentication
from triage.mail.message import Mail, parse
from triage.mail.robots import nature
from triage.mail.thread import base_subject, references_of
from triage.mailbox.files import FileMessage, in_date_order, is_mail, messages
from triage.mailbox.imap import ImapMailbox
from triage.store import Kept, SentMail, Store, as_moment, moment
from triage.store.erasure import Tombstones
from triage.store.identity import likeness
from triage.store.labels import BACKFILL, KIND, LabelTable
from triage.store.past import earlier_row, past_of, verdict_row
from triage.store.refusals import Refusals
from triage.terms import Kind, sentence

log = logging.getLogger("triage")

QUICKLY = timedelta(days=1)
BATCH = 50  # UIDs asked for at a time
BATCH_BYTES = 8_000_000
PLACE = "backfill:"  # note: how far a folder was read


@dataclass(frozen=True, slots=True)
class Counts:
    """What a run has come to."""

    read: int = 0
    known: int = 0  # on record already
    new: int = 0
    ours: int = 0  # our own letters
    unreadable: int = 0
    no_mail: int = 0  # files that are something else
    erased: int = 0

    def with_one(self, what: str) -> Counts:
        """One more of these."""
        return replace(self, read=self.read + 1, **{what: getattr(self, what) + 1})


@dataclass(frozen=True, slots=True)
class Learnt:
    """What the archive taught."""

    customers: int  # senders whom we have answered
    conversations: int
    answered: int  # mails of others that were answered
    quickly: int  # of these within a day
    labels: int  # new implicit labels


class Backfill:
    """Reads old mail into the store of one account."""

    def __init__(
        self, account: str, store: Store, assessor: Assessor, tombstones: Tombstones, refusals: Refusals, clock: Callable[[], datetime], largest: int
    ) -> None:  # fmt: skip
        self.account = account
        self.store = store
        # P1 asks who probes our prices today: of two old mails that are alike nobody learns anything.
        book = assessor.handbook
        self.assessor = replace(assessor, handbook=replace(book, switched_off=book.switched_off | {"P1"}))
        self.tombstones = tombstones
        self.refusals = refusals
        self.clock = clock
        self.largest = largest

    # -- where old mail lies -----------------------------------------------------------------------------------

    def read_files(self, paths: Iterable[str], step: Callable[[int, int], None], stop: Callable[[], bool] = lambda: False) -> Counts:
        """All messages of these files and folders, oldest first."""
        found = in_date_order(messages(paths))
        counts = Counts()
        for number, one in enumerate(found, 1):
            if stop():
                break
            try:
                counts = counts.with_one(self._file(one))
            except OSError:
                counts = counts.with_one("unreadable")
            step(number, len(found))
        return counts

    def _file(self, one: FileMessage) -> str:
        raw = one.read(self.largest + 1)
        if len(raw) > self.largest:
            return "unreadable"
        if not is_mail(raw):
            log.warning("backfill_no_mail file=%r", one.name)
            return "no_mail"
        name = str(Path(one.name.rpartition("#")[0] or one.name).resolve())
        return self.take(raw, None, f"file {hashlib.sha256(name.encode('utf-8', 'replace')).hexdigest()[:12]}")

    def read_folder(
        self, mailbox: ImapMailbox, folder: str, step: Callable[[int, int], None], stop: Callable[[], bool] = lambda: False
    ) -> Counts:
        """All messages of an IMAP folder that were not read by an earlier run."""
        state = mailbox.open(folder)
        key = f"{PLACE}{self.account}:{folder}:{state.uidvalidity}"
        reached = int(self.store.note(key) or 0)
        uids = [uid for uid in mailbox.uids(1) if uid > reached] if state.exists else []
        counts, done = Counts(), 0
        whole = True  # what the server did not give is asked for again by the next run
        for part in _parts(uids):
            meta = mailbox.meta(part)
            small = [uid for uid in part if uid in meta and meta[uid].size <= self.largest]
            for chosen in _by_size(small, {uid: meta[uid].size for uid in small}):
                raws = mailbox.fetch(chosen)
                for uid in chosen:
                    if stop():
                        return counts
                    raw = raws.get(uid)
                    whole = whole and raw is not None
                    counts = counts.with_one(self.take(raw, meta[uid].received_at, folder) if raw else "unreadable")
                    done += 1
                    step(done, len(uids))
            for _ in range(len(part) - len(small)):
                counts = counts.with_one("unreadable")
                done += 1
            step(done, len(uids))
            if whole:
                self.store.set_note(key, str(part[-1]))
        return counts

    def read_sent(self, mailbox: ImapMailbox, folder: str, step: Callable[[int, int], None]) -> int:
        """The header facts of all that lies in Sent: whom we answered, and when."""
        state = mailbox.open(folder)
        uids = mailbox.uids(1) if state.exists else []
        done = 0
        for part in _parts(uids, 500):
            mails = [sent_mail(uid, raw) for uid, raw in mailbox.headers(part, SENT_FIELDS)]
            self.store.letters.keep_sent(self.account, folder, state.uidvalidity, [self._without_erased(one) for one in mails])
            done += len(part)
            step(done, len(uids))
        return done

    def _without_erased(self, one: SentMail) -> SentMail:
        return SentMail(one.uid, None, "", (), None, ()) if self.tombstones.cover_any(one.recipients, one.date, one.date) else one

    # -- one message -------------------------------------------------------------------------------------------

    def take(self, raw: bytes, received_at: datetime | None, where: str) -> str:
        """Judge one old message and record it; what it was to us (a field of `Counts`). One that cannot be judged ends no run."""
        try:
            return self._take(raw, received_at, where)
        except (PassingTrouble, TriageError, sqlite3.Error, OSError):
            raise
        except Exception as error:
            log.warning("backfill_not_judged sha256=%s problem=%s", hashlib.sha256(raw).hexdigest()[:12], type(error).__name__)
            return "unreadable"

    def _take(self, raw: bytes, received_at: datetime | None, where: str) -> str:
        digest = hashlib.sha256(raw).hexdigest()
        if self.store.ledger.value("select 1 from mail where account = ? and raw_hash = ?", self.account, digest):
            return "known"
        mail = parse(raw)
        # A date that is yet to come would be newer than all that comes, for as long: old mail came before today.
        received = min(received_at or when_of(mail), self.clock())
        if self.tombstones.cover(raw, received):
            return "erased"
        seller = self.assessor.handbook.seller
        ours = bool(seller.domain) and site(mail.author.email) == site(seller.domain) and not _within(mail, seller.domain)
        # Somebody who forges our address has answered nobody, and makes nobody a customer.
        if ours and authentication(mail, seller.trusted_authserv).authenticated is not False:
            self._ours(mail, received, where)
            return "ours"
        self._record(raw, digest, received)
        return "new"

    def _ours(self, mail: Mail, when: datetime, where: str) -> None:
        """A letter of ours in an archive: whom it answers counts, as with one that lies in Sent."""
        number = int(hashlib.sha256((mail.message_id or mail.raw_hash).encode()).hexdigest()[:12], 16)
        recipients = tuple(one.email for one in (*mail.to, *mail.cc) if one.email)
        if self.tombstones.cover_any(recipients, when, mail.date):
            return
        if mail.message_id and self.store.letters.really_sent(self.account, [mail.message_id]):
            return
        one = SentMail(
            number, mail.message_id, base_subject(mail.subject), recipients, min(mail.date or when, self.clock()), references_of(mail)
        )
        self.store.letters.keep_sent(self.account, f"backfill {where}", 0, [one])

    def _record(self, raw: bytes, digest: str, received: datetime) -> None:
        """Verdict and history in one transaction; no action, no draft."""
        store, now = self.store, self.clock()
        packed = zlib.compress(raw, 6)
        judged = self.assessor.judge(raw, lambda mail: past_of(store, self.account, 0, mail, self.assessor.handbook, received))
        verdict = judged.verdict
        if verdict.no_more:
            self.refusals.add(judged.mail.author.email, received)  # it was said for good, however long ago
        with store.transaction():
            number = store.ledger.change(
                "insert or ignore into mail (account, raw_hash, raw, size, received_at, answered, kept_at, state) values (?, ?, ?, ?, ?, ?, ?, 'judged')",
                self.account, digest, packed, len(raw), moment(received), judged.past.answered, moment(now),
            )  # fmt: skip
            if store.ledger.value("select raw_hash from mail where id = ? and verdict is null", number) != digest:
                return  # the daemon read it in this very moment
            kept = Kept(number, self.account, raw, received, judged.past.answered, False, 0)
            facts = {
                **earlier_row(judged.mail, judged.words, verdict, received),
                "identity": judged.mail.identity,
                "copy_of": likeness(store.ledger, kept, judged.mail).copy_of,
                **verdict_row(verdict),
                "no_draft": msgspec.json.encode(sentence("It was read from an archive, to learn from.")).decode(),
            }
            # as if it had been judged when it came: it is no news for the digest, and its bytes are kept no longer than others'
            store.mails.judged(number, facts, references_of(judged.mail), received)

    # -- what it taught ----------------------------------------------------------------------------------------

    def learn(self) -> Learnt:
        """Implicit labels for what was answered within a day; what there is to know by now."""
        ledger, labels = self.store.ledger, LabelTable(self.store.ledger)
        ours = site(self.assessor.handbook.seller.domain)
        answered = quickly = made = 0
        customers: set[str] = set()
        rows = ledger.rows(
            "select mail.id, mail.received_at, mail.date, mail.from_email, mail.kind, mail.suspected, min(sent_reference.date) as answered_at,"
            " exists (select 1 from label where label.mail = mail.id) as labelled from mail join sent_reference on"
            " sent_reference.message_id = mail.message_id and sent_reference.account = mail.account where mail.account = ? and mail.copy_of is null"
            " and mail.state = 'judged' group by mail.id order by mail.id", self.account,
        )  # fmt: skip
        for row in rows:
            sender, sent = row["from_email"] or "", as_moment(row["answered_at"])
            if not sender or site(sender) == ours:
                continue
            answered += 1
            customers.add(sender)
            came = as_moment(row["date"]) or as_moment(row["received_at"])
            if sent is None or came is None or not timedelta(0) <= sent - came <= QUICKLY:
                continue
            quickly += 1
            if row["labelled"] or row["suspected"] or not self._first_contact(row["id"]):
                continue
            made += self._label(labels, row["id"])
        conversations = ledger.value(
            "select count(distinct reference.message_id) from reference join mail on mail.id = reference.mail where mail.account = ?",
            self.account,
        )
        return Learnt(len(customers), int(conversations or 0), answered, quickly, made)

    def _first_contact(self, number: int) -> bool:
        """A mail that begins a conversation, from a person: in running ones a quick answer says nothing about the kind."""
        row = self.store.ledger.row("select kind, earlier, raw from mail where id = ?", number) or {}
        if row.get("kind") in (Kind.REPLY.value, Kind.AUTOMATED.value) or json.loads(row.get("earlier") or "{}").get("references"):
            return False
        raw = zlib.decompress(row["raw"]) if row.get("raw") else b""
        robot = nature(parse(raw)) if raw else None
        return robot is None or not (robot.auto_reply or robot.bulk or robot.mailing_list or robot.bounce or robot.no_reply)

    def _label(self, labels: LabelTable, number: int) -> bool:
        with self.store.transaction():
            if labels.history(number):
                return False  # a person's word came meanwhile
            made = labels.add(number, self.account, [(KIND, Kind.INQUIRY.value)], BACKFILL, "", self.clock())
            self.store.ledger.change(
                "update label set applied = 1 where mail = ?", number
            )  # it trains; the record and drafts stay as they are
        return bool(made)


def _within(mail: Mail, domain: str) -> bool:
    """A mail from our house to our house: a colleague's, to be read like other people's."""
    recipients = [one.email for one in (*mail.to, *mail.cc) if one.email]
    return bool(recipients) and all(site(one) == site(domain) for one in recipients)


def _parts(uids: Sequence[int], size: int = BATCH) -> Iterator[Sequence[int]]:
    for start in range(0, len(uids), size):
        yield uids[start : start + size]


def _by_size(uids: Sequence[int], sizes: dict[int, int]) -> Iterator[list[int]]:
    """Parts of so many bytes at most."""
    part: list[int] = []
    weight = 0
    for uid in uids:
        if part and weight + sizes[uid] > BATCH_BYTES:
            yield part
            part, weight = [], 0
        part.append(uid)
        weight += sizes[uid]
    if part:
        yield part
