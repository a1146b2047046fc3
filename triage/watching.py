"""What people do with our drafts in their mailbox: said yes (or took it back), edited, moved, deleted.

A yes is something that was not there while the draft already was: a look is taken as soon as a draft is laid, and only what is found for
the first time after that was put there by a person. A rule of the server that copies a mail into our folder, or flags it, does so
when the mail comes in, before there is a draft to approve.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import message_from_bytes, policy

from triage.approval import (  # fmt: skip
    FLAG,
    KEYWORDS,
    Case,
    Who,
    answers,
    content_of,
    folder_name,
    objection,
    same_delivery,
    was_delivered,
    whose_folder,
)
from triage.config import ApprovalTable
from triage.errors import MailboxError, ServerBusy
from triage.ingest import Clock
from triage.mail.headers import decoded, message_ids
from triage.mail.message import Mail, parse
from triage.mail.thread import is_forward_subject, references_of
from triage.mailbox.marking import MarkingMailbox
from triage.store import KeptDraft, Row, Store
from triage.store.erasure import header_of
from triage.store.outbox import LEFT, Approval
from triage.terms import Sentence, sentence

log = logging.getLogger("triage")

FIELDS = ("MESSAGE-ID", "IN-REPLY-TO", "REFERENCES", "SUBJECT")
PARENT = "Triage"
OPEN_DAYS = timedelta(days=30)  # older drafts are looked after no more
RELIST = timedelta(seconds=20)  # between two listings of the folders: a person may make one of ours
MOST = 200  # new messages of a folder that are read in one look
LARGEST = 40_000_000  # bytes of a letter

NOT_OURS = sentence("It is no draft of ours, nor a mail that one of them answers.")
TOO_EARLY = sentence("It lay there before its draft did, so nobody can have meant that: take it out and put it in again.")
NO_DRAFT = sentence("There is no draft for it.")
DELETED = sentence("Its draft is not there any more.")
SUSPECTED = sentence("It is suspected.")
ALREADY = sentence("It has been answered already.")
BY_HAND = sentence("It keeps what an earlier letter promised: send it yourself.")


@dataclass(frozen=True, slots=True)
class Lying:
    """One message of a folder."""

    uid: int
    flags: frozenset[str]
    ids: frozenset[str]  # its Message-ID
    answers: frozenset[str]  # the Message-IDs it answers


@dataclass(frozen=True, slots=True)
class Found:
    """A draft as it lies in the mailbox now."""

    folder: str
    uidvalidity: int
    uid: int
    raw: bytes

    @property
    def place(self) -> tuple[str, int, int]:
        return self.folder, self.uidvalidity, self.uid


class FolderIndex:
    """What lies in a folder, with flags; of each message the header is read once a process."""

    def __init__(self) -> None:
        self.uidvalidity = 0
        self._heads: dict[int, tuple[frozenset[str], frozenset[str]]] = {}

    def look(self, folder: str, mailbox: MarkingMailbox) -> dict[int, Lying]:
        """What lies there now, apart from what is marked as deleted."""
        state = mailbox.open(folder)
        if state.uidvalidity != self.uidvalidity:
            self.uidvalidity, self._heads = state.uidvalidity, {}
        flags = mailbox.flags()
        for uid, raw in mailbox.headers(sorted(flags.keys() - self._heads.keys()), FIELDS):
            self._heads[uid] = _heads(raw)
        self._heads = {uid: heads for uid, heads in self._heads.items() if uid in flags}
        return {uid: Lying(uid, flags[uid], *heads) for uid, heads in self._heads.items() if "\\deleted" not in flags[uid]}


class Sorted:
    """What lies in a folder, by Message-ID and by what it answers."""

    def __init__(self, lying: Iterable[Lying]) -> None:
        self._named: dict[str, list[Lying]] = {}
        self._answering: dict[str, list[Lying]] = {}
        for one in lying:
            for name in one.ids:
                self._named.setdefault(name, []).append(one)
            for name in one.answers - one.ids:
                self._answering.setdefault(name, []).append(one)

    def of_draft(self, row: Row) -> list[Lying]:
        """The draft itself by its Message-ID, else what answers the same mail."""
        return self._named.get(row["message_id"]) or self._answering.get(row["answered"] or "", [])


def _heads(raw: bytes) -> tuple[frozenset[str], frozenset[str]]:
    fields = message_from_bytes(raw, policy=policy.compat32)
    named = frozenset(message_ids(str(fields.get("Message-ID", ""))))
    if is_forward_subject(decoded(str(fields.get("Subject", "")))):
        return named, frozenset()
    return named, frozenset(message_ids(str(fields.get("In-Reply-To", "")))) | frozenset(message_ids(str(fields.get("References", ""))))


def known_mail(store: Store, account: str, raw: bytes, message: Mail) -> int | None:
    """The number of the mail on record whose bytes these are, or whose copy; 0 = another delivery with its Message-ID; None = it is not known."""
    ledger = store.ledger
    row = ledger.row("select id, copy_of from mail where account = ? and raw_hash = ?", account, hashlib.sha256(raw).hexdigest())
    if row is not None:
        return int(row["copy_of"] or row["id"])
    if not message.message_id:
        return None
    rows = ledger.rows("select id, copy_of, truncated from mail where account = ? and message_id = ?", account, message.message_id)
    for row in rows:
        kept = store.mails.mail(row["id"]).raw
        if kept and (same_delivery(kept, raw) or (row["truncated"] and raw.startswith(kept))):
            return int(row["copy_of"] or row["id"])
    return 0 if rows else None


class Watching:
    """Looks after the drafts of one account."""

    def __init__(
        self, account: str, store: Store, clock: Clock, settings: ApprovalTable, ours: frozenset[str], domain: str, language: str,
        make: bool = True,
    ) -> None:  # fmt: skip
        self.account = account
        self.store = store
        self.clock = clock
        self.settings = settings
        self.ours = ours
        self.domain = domain
        self.language = language
        self.make = make  # our folders; those that a person makes are used in any case
        self._indexes: dict[str, FolderIndex] = {}
        self._lying: dict[str, dict[int, Lying]] = {}  # what the look in hand has seen
        self._listed_at: datetime | None = None
        self._made_for: object = None  # the connection for which our folders were made

    # -- one look ----------------------------------------------------------------------------------------------

    def look(self, mailbox: MarkingMailbox) -> dict[int, list[Approval]]:
        """What means yes now, by mail; what has come or gone is recorded. Raises `PassingTrouble`."""
        self._lying.clear()
        unwatched = self.store.outbox.unwatched(self.account)
        standing = self.store.outbox.standing(self.account)
        seen: set[int] = set()  # approvals that are still there, or could not be looked for
        whole = True
        self._list(mailbox)
        folders = self.folders(mailbox) if self.settings.folders else []
        for name, who in folders:
            here = [one for one in standing if one.way == "folder" and one.folder == name]
            try:
                seen |= self._look_into(name, who, here, mailbox)
            except (MailboxError, ServerBusy) as error:
                log.info("not_looked account=%s folder=%r problem=%s", self.account, name, error)
                seen |= {one.id for one in here}
                whole = False
        try:
            seen |= self._look_at_marks(mailbox, [one for one in standing if one.way in ("keyword", "flag")])
        except (MailboxError, ServerBusy) as error:
            log.info("not_looked account=%s problem=%s", self.account, error)
            seen |= {one.id for one in standing if one.way in ("keyword", "flag")}
            whole = False
        seen |= {one.id for one in standing if one.way == "command"}
        self.store.outbox.end([one.id for one in standing if one.id not in seen], self.clock())
        self._read_what_was_meant(mailbox)
        if whole:
            self.store.outbox.watched(unwatched)
        given: dict[int, list[Approval]] = {}
        for one in self.store.outbox.standing(self.account):
            if one.state == "given" and one.mail is not None and one.content is not None:
                given.setdefault(one.mail, []).append(one)
        return given

    def _list(self, mailbox: MarkingMailbox) -> None:
        """Our folders are made once a connection; those that a person made are found after a while."""
        now = self.clock()
        if self._listed_at is None or not self._listed_at <= now < self._listed_at + RELIST:
            mailbox.forget_folders()
            self._listed_at = now
        if self.make and self.settings.folders and self._made_for is not mailbox._client:
            self._made_for = mailbox._client
            wanted = [Who.OWNER, *([Who.SUPERVISOR] if self.settings.supervisor else [])]
            there = {who for _, who in self.folders(mailbox)}
            for who in wanted:
                if who in there:
                    continue
                try:
                    mailbox.subscribe(mailbox.make_folder(PARENT, folder_name(who, self.language)))
                except (MailboxError, ServerBusy) as error:
                    log.info("folder_not_made account=%s problem=%s", self.account, error)

    def folders(self, mailbox: MarkingMailbox) -> list[tuple[str, Who]]:
        """The folders in which a message means yes, the supervisor's first."""
        found = [
            (folder.name, who)
            for folder in mailbox.folders()
            if not {"noselect", "nonexistent"} & set(folder.attributes) and (who := whose_folder(folder.name, folder.delimiter)) is not None
        ]
        return sorted(found, key=lambda one: (one[1] is Who.OWNER, one[0]))

    def index(self, folder: str) -> FolderIndex:
        """What is known of a folder."""
        return self._indexes.setdefault(folder, FolderIndex())

    # -- folders -----------------------------------------------------------------------------------------------

    def _look_into(self, name: str, who: Who, standing: Sequence[Approval], mailbox: MarkingMailbox) -> set[int]:
        """The approvals that still lie in this folder; new ones are recorded."""
        index = self.index(name)
        lying = self._lying[name] = index.look(name, mailbox)
        known = {one.uid: one for one in standing if one.uidvalidity == index.uidvalidity}
        carried = {one.mail for one in standing if one.uidvalidity != index.uidvalidity and one.state == "given"}
        new = [lying[uid] for uid in sorted(lying.keys() - known.keys())][:MOST]
        sizes = mailbox.meta([one.uid for one in new])
        for one in new:
            if one.uid not in sizes:
                continue
            place = (name, index.uidvalidity, one.uid)
            raw = mailbox.fetch([one.uid]).get(one.uid) if sizes[one.uid].size <= LARGEST else b""
            if raw is None:
                continue
            self._judge(raw, place, who, carried)
        return {one.id for uid, one in known.items() if uid in lying}

    def _judge(self, raw: bytes, place: tuple[str, int, int], who: Who, carried: Collection[int | None]) -> None:
        """A message that lies in one of our folders for the first time."""
        now = self.clock()
        draft, mail = self._matched(raw)
        if mail is not None and draft is None:  # the inquiry
            refused = self._refused_inquiry(mail, mail in carried)
            kept = self.store.letters.draft_of(mail)
            number, content = (kept.id if kept else None), None
        elif draft is not None:
            kept = self.store.letters.draft(draft)
            mail, number, content = kept.mail, draft, content_of(raw)
            refused = self._refused_draft(kept, raw, mail in carried)
        else:
            number, content, refused = None, None, NOT_OURS
        self.store.outbox.found(
            self.account, mail, number, who, "folder", place, now, content=content, refused=refused, inquiry=draft is None and mail is not None
        )  # fmt: skip
        log.info("approval id=%s way=folder who=%s folder=%r taken=%d", mail or "-", who.value, place[0], refused is None)

    def _matched(self, raw: bytes) -> tuple[int | None, int | None]:
        """(draft, None) for a draft of ours, edited or not; (None, mail) for a mail we have; (None, None) for what is neither."""
        message = parse(raw)
        ledger = self.store.ledger
        if message.message_id and (
            found := ledger.value("select id from draft where account = ? and message_id = ?", self.account, message.message_id)
        ):
            return int(found), None
        known = known_mail(self.store, self.account, raw, message)
        if known is not None:
            return None, known or None
        for named in answers(message):
            found = ledger.value(
                "select draft.id from draft join mail on mail.id = draft.mail where draft.account = ? and mail.message_id = ?"
                " order by draft.state = 'saved' desc, draft.id desc limit 1", self.account, named,
            )  # fmt: skip
            if found is not None:
                return int(found), None
        return None, None

    def _refused_inquiry(self, mail: int, carried: bool) -> Sentence | None:
        kept = self.store.letters.draft_of(mail)
        row = self.store.ledger.row("select suspected from mail where id = ?", mail) or {}
        if row.get("suspected"):
            return SUSPECTED
        if (entry := self.store.outbox.of(mail)) is not None and entry.state in (*LEFT, "answered"):
            return BY_HAND if kept is not None and kept.after_answers and kept.state == "saved" else ALREADY
        if kept is None or kept.state != "saved":
            return NO_DRAFT
        if kept.after_answers:
            return BY_HAND
        watched = self.store.ledger.value("select watched from draft where id = ?", kept.id)
        return None if watched or carried else TOO_EARLY

    def _refused_draft(self, kept: KeptDraft, raw: bytes, carried: bool) -> Sentence | None:
        entry = self.store.outbox.of(kept.mail)
        if entry is not None and entry.state in (*LEFT, "answered"):
            return BY_HAND if kept.after_answers and kept.state == "saved" else ALREADY
        if kept.state not in ("saved", "appending"):
            return self.store.letters.dropped_because(kept.id) or DELETED
        if not kept.raw:
            return NO_DRAFT
        if kept.after_answers:
            return BY_HAND
        watched = self.store.ledger.value("select watched from draft where id = ?", kept.id)
        if not watched and not carried:
            return TOO_EARLY
        return objection(raw, self.case(kept))

    # -- marks -------------------------------------------------------------------------------------------------

    def _look_at_marks(self, mailbox: MarkingMailbox, standing: Sequence[Approval]) -> set[int]:
        """Flags and keywords on drafts and on the mails they answer; also what became of the drafts."""
        rows = self.store.outbox.open_drafts(self.account, self.clock() - OPEN_DAYS)
        if not rows:
            return set()
        signs: list[tuple[Row, tuple[str, int, int], str, Who]] = []
        drafts = mailbox.role("drafts")
        if drafts is not None:
            index = self.index(drafts)
            lying = self._lying[drafts] = index.look(drafts, mailbox)
            self._look_after(rows, mailbox)
            sorted_out = Sorted(lying.values())
            for row in rows:
                for one in sorted_out.of_draft(row):
                    signs += [(row, (drafts, index.uidvalidity, one.uid), way, who) for way, who in self.meant(one.flags)]
        if self.settings.keyword or self.settings.flag:
            for row, place, flags in self._inquiries(rows, mailbox):
                signs += [(row, place, way, who) for way, who in self.meant(flags)]
        seen: set[int] = set()
        for row, place, way, who in signs:
            same = [one for one in standing if (one.way, one.who, one.mail) == (way, who, row["mail"])]
            if here := next((one for one in same if one.place == place), None):
                seen.add(here.id)
                continue
            moved = next((one for one in same), None)  # the mail lies elsewhere now, and bears what it bore
            early = not row["watched"] or (moved is not None and moved.state != "given")
            self._keep_mark(row, place, way, who, early)
        return seen

    def _keep_mark(self, row: Row, place: tuple[str, int, int], way: str, who: Who, early: bool) -> None:
        now = self.clock()
        number = self.store.outbox.found(self.account, row["mail"], row["id"], who, way, place, now)
        if early:
            self.store.ledger.change("update approval set state = 'refused' where id = ?", number)  # nothing to tell anybody
        log.info("approval id=%d way=%s who=%s taken=%d", row["mail"], way, who.value, not early)

    def meant(self, flags: frozenset[str]) -> list[tuple[str, Who]]:
        """What these flags say, by the settings."""
        found: list[tuple[str, Who]] = []
        if self.settings.flag and FLAG in flags:
            found.append(("flag", Who.OWNER))
        if self.settings.keyword:
            found += [("keyword", who) for who in dict.fromkeys(KEYWORDS[one] for one in sorted(flags & KEYWORDS.keys()))]
        return found

    def _inquiries(self, rows: Sequence[Row], mailbox: MarkingMailbox) -> list[tuple[Row, tuple[str, int, int], frozenset[str]]]:
        """Where the mails lie that have a draft, and their flags."""
        by_mail = {row["mail"]: row for row in rows}
        by_folder: dict[tuple[str, int], dict[int, Row]] = {}
        for place in self.store.outbox.places(self.account, by_mail):
            by_folder.setdefault((place["folder"], place["uidvalidity"]), {})[place["uid"]] = by_mail[place["mail"]]
        found: list[tuple[Row, tuple[str, int, int], frozenset[str]]] = []
        for (folder, uidvalidity), uids in by_folder.items():
            if mailbox.open(folder).uidvalidity != uidvalidity:
                continue
            for uid, flags in mailbox.flags(sorted(uids)).items():
                if "\\deleted" not in flags:
                    found.append((uids[uid], (folder, uidvalidity, uid), flags))
        return found

    def places_of(self, mail: int) -> list[tuple[str, int, int]]:
        """Where a mail was seen last in each watched folder but junk, and in our own folders."""
        return [(row["folder"], row["uidvalidity"], row["uid"]) for row in self.store.outbox.places(self.account, (mail,))]

    # -- drafts ------------------------------------------------------------------------------------------------

    def _look_after(self, rows: Sequence[Row], mailbox: MarkingMailbox) -> None:
        """Which drafts a person edited, moved or deleted."""
        for row in rows:
            if row["uid"] in self._lying.get(row["folder"], {}) and row["uidvalidity"] == self.index(row["folder"]).uidvalidity:
                continue
            found = self.locate(self.store.letters.draft(row["id"]), mailbox)
            if isinstance(found, Found):
                if found.place != (row["folder"], row["uidvalidity"], row["uid"]):
                    kept = self.store.letters.draft(row["id"])
                    if content_of(kept.raw) == content_of(found.raw):
                        self.store.outbox.touched(row["id"], "", found.place)
                    else:
                        self.store.outbox.edited(row["id"], found.raw, found.place, self.clock())
            elif found is DELETED and row["touched"] != "deleted":
                self.store.outbox.touched(row["id"], "deleted", None)

    def locate(self, draft: KeptDraft, mailbox: MarkingMailbox) -> Found | Sentence:
        """The draft as it lies in the mailbox now, edited or not; else what is in the way."""
        row = {"message_id": draft.message_id, "answered": self._answered_id(draft.mail)}
        drafts = mailbox.role("drafts")
        found: list[Found] = []
        for folder in dict.fromkeys([*(name for name, _ in self.folders(mailbox)), *([drafts] if drafts else [])]):
            index = self.index(folder)
            lying = index.look(folder, mailbox)
            uids = [one.uid for one in Sorted(lying.values()).of_draft(row)]
            raws = {uid: raw for uid, raw in mailbox.fetch(uids).items() if not was_delivered(parse(header_of(raw)))} if uids else {}
            found += [Found(folder, index.uidvalidity, uid, raws[uid]) for uid in sorted(raws, reverse=True)]
        if len({content_of(one.raw) for one in found}) > 1:  # one was edited after the other was approved, or a person writes their own
            where = ", ".join(f"'{folder}'" for folder in dict.fromkeys(one.folder for one in found))
            return sentence("There are several drafts for it that differ, in {folders}: leave one.", folders=where)
        return found[0] if found else DELETED

    def _answered_id(self, mail: int) -> str | None:
        found = self.store.ledger.value("select message_id from mail where id = ?", mail)
        return str(found) if found else None

    def _read_what_was_meant(self, mailbox: MarkingMailbox) -> None:
        """Who approves the inquiry, or by command, means the draft as it lies there: it is read now, and a later change is not approved."""
        for one in self.store.outbox.standing(self.account):
            if one.state != "given" or one.content is not None or one.mail is None:
                continue
            kept = self.store.letters.draft(one.draft) if one.draft else None
            why: Sentence | None
            if kept is None or kept.state not in ("saved", "appending") or not kept.raw:
                why = (self.store.letters.dropped_because(kept.id) if kept else None) or NO_DRAFT
            elif kept.after_answers:
                why = BY_HAND
            else:
                try:
                    found = self.locate(kept, mailbox)
                except (MailboxError, ServerBusy):
                    continue
                why = found if isinstance(found, Sentence) else objection(found.raw, self.case(kept, one.any_recipients))
                if isinstance(found, Found) and why is None:
                    self.store.outbox.read(one.id, content_of(found.raw))
                    continue
            assert why is not None
            self.store.outbox.refuse(one.id, why)
            log.info("approval id=%d way=%s taken=0", one.mail, one.way)

    def case(self, draft: KeptDraft, any_recipients: bool = False) -> Case:
        """What is on record about a draft and its conversation."""
        ledger = self.store.ledger
        row = ledger.row("select message_id, from_email from mail where id = ?", draft.mail) or {}
        recipients = ledger.value("select recipients from draft where id = ?", draft.id)
        parties = {one.lower() for one in json.loads(recipients or "[]")} | {(row.get("from_email") or "").lower()}
        thread = {row["message_id"]} if row.get("message_id") else set()
        raw = self.store.mails.mail(draft.mail).raw
        if raw:
            mail = parse(header_of(raw))
            parties |= {one.email.lower() for one in (*mail.from_, *mail.reply_to, *mail.to, *mail.cc) if one.email}
            earlier = references_of(mail)
            thread |= set(earlier)
            parties |= self._parties_of(earlier)
        return Case(
            draft.raw, draft.message_id, row.get("message_id"), frozenset(thread), self.ours, self.domain, frozenset(parties - {""}), any_recipients
        )  # fmt: skip

    def _parties_of(self, ids: Iterable[str]) -> set[str]:
        """Who took part in the earlier mails of the conversation, as far as we have them: senders that nothing is held against, and whom we wrote to."""
        found: set[str] = set()
        ledger = self.store.ledger
        for one in list(ids)[-50:]:
            found |= {row["from_email"] for row in ledger.rows("select from_email from mail where message_id = ? and suspected = 0", one) if row["from_email"]}  # fmt: skip
            for row in ledger.rows("select recipients from sent where account = ? and message_id = ?", self.account, one):
                found |= {email.lower() for email in json.loads(row["recipients"])}
        return found
