"""Marks on the mail itself, where `[marks]` asks for them: keywords of ours, a copy in a folder of ours, or the mail moved there.

A mark is planned in the transaction that records the verdict, carried out later and ticked off with a note of what became of
it ("keyword: ...", "copy: ...", "moved: ...", "nothing: ..."). It is a convenience and never holds anything up: what cannot be
done is noted and left. Doing it twice is harmless: keywords are set, not added, and a copy is looked for among what lies in
our folder (by Message-ID, then by the bytes or what they say) before each COPY or MOVE. Mail in a junk folder is left alone.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

import msgspec

from triage.config import MarksTable
from triage.errors import MailboxError, PassingTrouble, ServerBusy
from triage.mail.headers import message_ids
from triage.mail.message import parse
from triage.mailbox import Mailbox, Marking
from triage.plan import KEYWORDS, MarkMail
from triage.store import Row, Store, Todo

log = logging.getLogger("triage")

MARK = "mark"  # `action.kind`
NO_MARKS = MarksTable()
FOLDER = "Triage"  # our folders lie in it; its name with a hyphen where folders inside folders are refused
PAUSES = (timedelta(seconds=30), timedelta(minutes=5), timedelta(hours=1), timedelta(hours=6))
REFUSALS = 2  # so often a mark is tried again that was refused, or whose mail is nowhere: it may lie where the next look finds it
PLACES = 20  # of one mail that are looked at
ALIKE = 20  # messages of one Message-ID in our folder that are compared: anybody may write the same Message-ID many times


class Job(msgspec.Struct, omit_defaults=True):
    """`action.payload`: what is to be borne, and how far a COPY or MOVE has come."""

    keywords: tuple[str, ...] = ()
    folder: str = ""
    begun: int = 0  # COPY was sent so often,
    settled: int = 0  # and of so many it is known that nothing of them is still on its way


class NotNow(Exception):
    """Try again later; `why` is None where there is nothing to complain of."""

    def __init__(self, note: str, tries: int, problem: str | None = None) -> None:
        super().__init__(note)
        self.note = note  # for the record, when it was tried for the last time
        self.tries = tries
        self.problem = problem


class Marker:
    """Plans and sets the marks of one account."""

    def __init__(self, account: str, store: Store, settings: MarksTable, clock: Callable[[], datetime]) -> None:
        self.account = account
        self.store = store
        self.settings = settings
        self.clock = clock
        self._shelves: dict[str, Shelf] = {}

    @property
    def wanted(self) -> bool:
        """The settings ask for marks."""
        return self.settings.wanted

    # -- decide ------------------------------------------------------------------------------------------------

    def plan(self, number: int, wanted: MarkMail) -> None:
        """From now on this mail should bear this; call it inside the transaction that records why.

        Keywords of ours that say otherwise are replaced; a copy made before stays where it is. A mark that is still open is
        given up for this one.
        """
        now = self.clock()
        with self.store.transaction():
            for row in self.store.ledger.rows("select id from action where mail = ? and kind = ? and state = 'open'", number, MARK):
                self.store.mails.tick_off(row["id"], now, "nothing: another mark took its place")
            payload = msgspec.json.encode(Job(wanted.keywords, wanted.folder)).decode()
            self.store.mails.plan(number, self.account, MARK, payload, now)

    def take_off(self, number: int) -> None:
        """The mail is no work any more: it shall bear no keyword of ours, if it bears any."""
        last = self.store.ledger.row("select state, problem from action where mail = ? and kind = ? order by id desc limit 1", number, MARK)
        if last and (last["state"] == "open" or str(last["problem"]).startswith("keyword:")):
            self.plan(number, MarkMail())

    # -- act ---------------------------------------------------------------------------------------------------

    def perform(self, todo: Todo, mailbox: Mailbox) -> bool:
        """One mark; True when it is ticked off. A lost connection is raised (`PassingTrouble`), and does not lead here at once again."""
        try:
            note = self._mark(todo, mailbox)
        except NotNow as later:
            return self._put_off(todo, later.note, later.problem, later.tries)
        except MailboxError as error:
            mailbox.forget_folders()  # ours may have been removed by a person
            return self._put_off(todo, f"nothing: {error}", str(error), REFUSALS)
        except PassingTrouble as trouble:
            self._put_off(todo, f"nothing: {trouble}", str(trouble), len(PAUSES))
            if isinstance(trouble, ServerBusy):
                return False
            raise
        return self._done(todo, note)

    def _done(self, todo: Todo, note: str) -> bool:
        self.store.mails.tick_off(todo.id, self.clock(), note)
        log.info("marked id=%d how=%r", todo.mail, note)
        return True

    def _put_off(self, todo: Todo, note: str, problem: str | None, tries: int) -> bool:
        if todo.tries >= tries:
            return self._done(todo, note)
        self.store.mails.put_off(todo.id, problem, self.clock() + PAUSES[min(todo.tries, len(PAUSES) - 1)], self.clock())
        return False

    def _mark(self, todo: Todo, mailbox: Mailbox) -> str:
        """What became of it. The way is the one that the settings want now."""
        job = msgspec.json.decode(todo.payload, type=Job)
        way = self.settings.way
        if way == "nothing" and not job.folder:
            return "nothing: not wanted"
        if self.settings.move_suspected and MarkMail(job.keywords, job.folder).suspected and mailbox.can_move():
            moved = self._lay(todo, job, mailbox, move=True)
            if moved is not None:
                return moved
        if way in ("keyword", "auto") or not job.folder:
            borne = self._set_keywords(todo.mail, job, mailbox, otherwise=way == "auto" and bool(job.folder))
            if borne is not None:
                return borne
        if way in ("folder", "auto") and job.folder:
            return self._lay(todo, job, mailbox) or "nothing: the folder cannot be used"
        return "nothing: no keywords can be set there" if way == "keyword" else "nothing: not wanted"

    # -- keywords ----------------------------------------------------------------------------------------------

    def _set_keywords(self, number: int, job: Job, mailbox: Mailbox, *, otherwise: bool) -> str | None:
        """On every place where the mail lies; None where none of them keeps keywords. `otherwise`: a refusal counts as that, too."""
        found: dict[Marking, str] = {}
        refused: MailboxError | None = None
        for place in self._places(number, mailbox):
            try:
                outcome = mailbox.set_keywords(place["folder"], place["uidvalidity"], place["uid"], job.keywords, KEYWORDS)
            except MailboxError as error:
                refused = error
                continue
            found.setdefault(outcome, place["folder"])
        if Marking.SET in found:
            return f"keyword: {' '.join(job.keywords)}" if job.keywords else "taken off"
        if Marking.UNABLE in found or (refused and otherwise):
            return None
        if refused:
            raise refused
        raise NotNow("nothing: the mail is in no watched folder any more", REFUSALS)

    # -- copies ------------------------------------------------------------------------------------------------

    def _lay(self, todo: Todo, job: Job, mailbox: Mailbox, *, move: bool = False) -> str | None:
        """A copy in our folder, or the mail itself; None where it may not be moved out of its folder."""
        what = "moved" if move else "copy"
        target = mailbox.make_folder(FOLDER, job.folder)
        if self._lies_there(todo.mail, target, mailbox):
            return f"{what}: {target}"
        if job.begun > job.settled:  # what had left before the line was cut may still be on its way: look a second time, later
            self._settle(todo, job)
            raise NotNow("nothing: it was not found where it was copied to", len(PAUSES))
        unable = False
        for place in self._places(todo.mail, mailbox):
            if place["folder"] == target or not mailbox.holds(place["folder"], place["uidvalidity"], place["uid"]):
                continue
            job.begun += 1
            self.store.mails.replan(todo.id, msgspec.json.encode(job).decode(), self.clock())
            try:
                if not move:
                    mailbox.copy(place["uid"], target)
                    return f"{what}: {target}"
                outcome = mailbox.move(place["folder"], place["uidvalidity"], place["uid"], target)
            except (MailboxError, ServerBusy):  # a plain No: nothing is on its way
                self._settle(todo, job)
                raise
            if outcome is Marking.SET:
                return f"{what}: {target}"
            unable = unable or outcome is Marking.UNABLE
            self._settle(todo, job)
        if unable:
            return None
        raise NotNow("nothing: the mail is in no watched folder any more", REFUSALS)

    def _settle(self, todo: Todo, job: Job) -> None:
        job.settled = job.begun
        self.store.mails.replan(todo.id, msgspec.json.encode(job).decode(), self.clock())

    def _lies_there(self, number: int, target: str, mailbox: Mailbox) -> bool:
        """Whether our folder holds this very mail."""
        mail = self.store.ledger.row("select raw_hash, identity, message_id, size, truncated from mail where id = ?", number) or {}
        uids = self._shelves.setdefault(target, Shelf()).find(mail.get("message_id") or "", target, mailbox)
        for uid in reversed(uids[-ALIKE:]):
            raw = mailbox.fetch_start(uid, mail["size"]) if mail["truncated"] else mailbox.fetch([uid]).get(uid)
            if raw and (hashlib.sha256(raw).hexdigest() == mail["raw_hash"] or parse(raw).identity == mail["identity"]):
                return True
        return False

    def _places(self, number: int, mailbox: Mailbox) -> list[Row]:
        """Where the mail was last seen, newest first; not the junk folder, and no generation of a folder that is over."""
        junk = mailbox.role("junk")
        rows = self.store.ledger.rows(
            "select place.folder, place.uidvalidity, place.uid, coalesce(folder.junk, 0) as junk from place"
            " left join folder on folder.account = place.account and folder.name = place.folder and folder.uidvalidity = place.uidvalidity"
            " where place.account = ? and place.mail in (select ? union all select id from mail where copy_of = ?)"
            " and place.outcome in ('stored', 'copy') order by place.seen_at desc, place.uid desc",
            self.account, number, number,
        )  # fmt: skip
        newest: dict[str, int] = {}
        for row in rows:
            newest.setdefault(row["folder"], row["uidvalidity"])
        return [
            row for row in rows if not row["junk"] and row["folder"] != junk and row["uidvalidity"] == newest[row["folder"]]
        ][:PLACES]  # fmt: skip


class Shelf:
    """What lies in a folder of ours, by Message-ID. Each message there is looked at once a process."""

    def __init__(self) -> None:
        self._uidvalidity = 0
        self._next = 1  # the first UID that was not looked at
        self._uids: dict[str, list[int]] = {}

    def find(self, message_id: str, folder: str, mailbox: Mailbox) -> list[int]:
        """UIDs of the messages with this Message-ID ("" = without any), ascending; `folder` is open afterwards if there are any."""
        state = mailbox.status(folder)
        if self._uidvalidity != state.uidvalidity:
            self._uidvalidity, self._next, self._uids = state.uidvalidity, 1, {}
        if not state.exists:
            return []
        mailbox.open(folder)
        if self._next < state.uidnext or not state.uidnext:
            for uid, raw in mailbox.headers(mailbox.uids(self._next), ("MESSAGE-ID",)):
                ids = message_ids(raw.decode("ascii", "replace"))
                self._uids.setdefault(ids[0] if ids else "", []).append(uid)
                self._next = max(self._next, uid + 1)
            self._next = max(self._next, state.uidnext)
        return self._uids.get(message_id, [])
