"""What follows a letter that left: a copy in Sent, the mail marked as answered, the approved draft taken away. Or it comes back to Drafts.

Each step finds out first whether it was done, is ticked off on record and can be repeated; none of them can send anything.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from triage.approval import as_laid, content_of
from triage.errors import MailboxError, ServerBusy
from triage.ingest import Clock
from triage.mail.headers import message_ids
from triage.mail.message import parse
from triage.mailbox import FolderState, Marking, Withdrawal
from triage.mailbox.marking import MarkingMailbox
from triage.store import KeptDraft, Store
from triage.store.outbox import Entry
from triage.terms import Sentence, sentence
from triage.watching import Found, Watching

log = logging.getLogger("triage")

ANSWERED = "\\Answered"
SENT = sentence("Our draft has been sent.")
SECOND_LOOK = timedelta(seconds=30)  # between two looks in vain for a copy whose APPEND was broken off
# Providers that put a copy of what is submitted into Sent by themselves, and those that do so where the web settings say so; they get a
# moment for it before we lay one.
STORES = ("gmail.com", "googlemail.com", "office365.com", "outlook.com", "hotmail.com", "exmail.qq.com")
MAY_STORE = ("imap.qq.com", "163.com", "126.com", "yeah.net", "aliyun.com", "zoho.com", "zoho.eu", "yandex.com", "yandex.ru")
PATIENCE = timedelta(minutes=1)
PAUSES = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=30), timedelta(hours=2), timedelta(hours=6), timedelta(hours=12))
FIELDS = ("MESSAGE-ID", "IN-REPLY-TO", "REFERENCES", "TO", "CC")


class _NotNow(Exception):
    """Go on at this moment."""

    def __init__(self, until: datetime) -> None:
        super().__init__(str(until))
        self.until = until


class Aftermath:
    """The steps after DATA, for one account."""

    def __init__(self, account: str, store: Store, clock: Clock, watching: Watching) -> None:
        self.account = account
        self.store = store
        self.clock = clock
        self.watching = watching
        self._looked: dict[int, FolderState] = {}  # unsure letter -> state of Sent when it was sought there in vain

    # -- what became of it -------------------------------------------------------------------------------------

    def resolve(self, entry: Entry, mailbox: MarkingMailbox) -> None:
        """A letter that may have left: what lies in Sent tells, or a buyer who answers it, or a report that it came back."""
        found = False
        try:
            found = self._in_sent(entry, mailbox)
        except (MailboxError, ServerBusy) as error:
            log.info("not_resolved id=%d problem=%s", entry.mail, error)
        if not found and not self.store.outbox.proof_of(entry):
            return
        self.store.outbox.came_to(entry, "left", self.clock(), left_at=entry.attempted_at)
        if found:
            self.store.outbox.step(entry.id, self.clock(), copied="done")
        log.info("resolved id=%d found_in_sent=%d", entry.mail, found)

    def _in_sent(self, entry: Entry, mailbox: MarkingMailbox) -> bool:
        folder = mailbox.role("sent")
        if folder is None:
            return False
        state = mailbox.status(folder)
        if state.uidnext and self._looked.get(entry.id) == state:
            return False
        uid = self._sought(entry, folder, mailbox)
        self._looked[entry.id] = state
        return uid is not None

    def next_in_sent(self, mailbox: MarkingMailbox) -> tuple[str, int, int] | None:
        """Sent, its generation and UIDNEXT: what comes from now on stands behind it."""
        folder = mailbox.role("sent")
        if folder is None:
            return None
        try:
            state = mailbox.status(folder)
        except (MailboxError, ServerBusy):
            return None
        return folder, state.uidvalidity, state.uidnext

    def _sought(self, entry: Entry, folder: str, mailbox: MarkingMailbox) -> int | None:
        """The UID of the letter in Sent: by Message-ID, else by In-Reply-To, recipients and what it says."""
        state = mailbox.open(folder)
        same = (entry.sent_folder, entry.sent_uidvalidity) == (folder, state.uidvalidity)
        uids = mailbox.uids(max(1, entry.sent_first_uid or 1) if same else 1) if state.exists else []
        alike: list[int] = []
        answered = self.store.ledger.value("select message_id from mail where id = ?", entry.mail)
        wanted = {one.lower() for one in entry.recipients}
        for uid, raw in mailbox.headers(uids, FIELDS):
            mail = parse(raw)
            if entry.message_id and entry.message_id in message_ids(mail.message_id or ""):
                return uid
            if (
                answered
                and answered in (*mail.in_reply_to, *mail.references)
                and {one.email.lower() for one in (*mail.to, *mail.cc)} == wanted
            ):
                alike.append(uid)
        if not alike or not entry.raw:
            return None
        ours = content_of(entry.raw)
        return next((uid for uid in alike[-20:] if content_of(mailbox.fetch([uid]).get(uid, b"")) == ours), None)

    # -- afterwards --------------------------------------------------------------------------------------------

    def finish(self, entry: Entry, mailbox: MarkingMailbox) -> None:
        """The steps that are still open of a letter that "left", was "answered" by somebody else, or "refused" by the server."""
        now = self.clock()
        if entry.state != "left" and entry.cleared:
            return
        if entry.try_after is not None and now < entry.try_after <= now + PAUSES[-1]:
            return
        try:
            self._steps(entry, mailbox)
        except _NotNow as later:
            self.store.outbox.step(entry.id, self.clock(), try_after=later.until)
        except (MailboxError, ServerBusy) as error:
            self._failed(entry, error)

    def _steps(self, entry: Entry, mailbox: MarkingMailbox) -> None:
        outbox = self.store.outbox
        draft = self.store.letters.draft(entry.draft)
        if entry.state == "answered":
            self._clear(entry, draft, mailbox)
            self.store.letters.dropped(draft.id, self.clock(), entry.why or SENT)
            outbox.step(entry.id, self.clock(), cleared=1)
            return
        if entry.state == "refused":
            self._give_back(draft, mailbox)
            outbox.step(entry.id, self.clock(), cleared=1)
            return
        if entry.copied not in ("done", "failed"):
            self._copy(entry, mailbox)
            outbox.step(entry.id, self.clock(), copied="done", tries=0, try_after=None)
        if not entry.marked:
            self._mark(entry, mailbox)
            outbox.step(entry.id, self.clock(), marked=1, tries=0, try_after=None)
        removed = entry.cleared or self._clear(entry, draft, mailbox)
        with self.store.transaction():
            outbox.step(entry.id, self.clock(), cleared=1)
            outbox.came_to(entry, "sent", self.clock(), why=self._left_undone(entry, removed))
            self.store.letters.dropped(draft.id, self.clock(), SENT)
        log.info("sent id=%d", entry.mail)

    def _left_undone(self, entry: Entry, removed: bool) -> Sentence | None:
        if entry.copied == "failed":
            return sentence("No copy could be laid into Sent.")
        return None if removed else sentence("This server cannot remove its draft: delete it in your mail client.")

    def _failed(self, entry: Entry, error: MailboxError | ServerBusy) -> None:
        """The letter has left, whatever fails now: a step is tried again, and given up in the end."""
        current = self.store.outbox.of(entry.mail) or entry
        now = self.clock()
        if current.tries < len(PAUSES) or isinstance(error, ServerBusy):
            self.store.outbox.step(entry.id, now, tries=current.tries + 1, try_after=now + PAUSES[min(current.tries, len(PAUSES) - 1)])
            log.warning("not_done id=%d problem=%s", entry.mail, error)
            return
        left = current.state == "left"
        step = "copied" if left and current.copied not in ("done", "failed") else "marked" if left and not current.marked else "cleared"
        self.store.outbox.step(entry.id, now, **{"tries": 0, "try_after": None, step: "failed" if step == "copied" else 1})
        log.warning("given_up id=%d step=%s problem=%s", entry.mail, step, error)

    def _copy(self, entry: Entry, mailbox: MarkingMailbox) -> None:
        """Into Sent, unless it lies there: the provider may have stored one, or we may have, before a crash."""
        folder = mailbox.role("sent")
        if folder is None:
            raise MailboxError(sentence("There is no Sent folder."), sentence('Name it in the account: sent = "..."'))
        if not entry.raw or self._sought(entry, folder, mailbox) is not None:
            return
        now = self.clock()
        left = entry.left_at or now
        if entry.copied == "" and mailbox.account.host.lower().endswith((*STORES, *MAY_STORE)) and left <= now < left + PATIENCE:
            raise _NotNow(left + PATIENCE)
        tried = entry.copy_tried_at
        if entry.copied == "appending" and tried is not None and tried <= now < tried + SECOND_LOOK:
            raise _NotNow(tried + SECOND_LOOK)
        self.store.outbox.step(entry.id, now, copied="appending", copy_tried_at=now)
        try:
            mailbox.append(folder, entry.raw, ("\\Seen",), left)
        except MailboxError:  # a plain No: nothing is on its way
            self.store.outbox.step(entry.id, now, copied="")
            raise

    def _mark(self, entry: Entry, mailbox: MarkingMailbox) -> None:
        """\\Answered on the mail, wherever it lies; a folder that keeps no flags is no reason to stop."""
        for folder, uidvalidity, uid in self.watching.places_of(entry.mail):
            try:
                outcome = mailbox.set_keywords(folder, uidvalidity, uid, (ANSWERED,), ())
            except MailboxError as error:
                log.info("not_marked id=%d folder=%r problem=%s", entry.mail, folder, error)
                continue
            if outcome is not Marking.SET:
                log.info("not_marked id=%d folder=%r outcome=%s", entry.mail, folder, outcome)

    def _clear(self, entry: Entry, draft: KeptDraft, mailbox: MarkingMailbox) -> bool:
        """Take away what was sent, or is not wanted any more: our draft as we laid it, and the letter that left. Nothing else.

        False: something had to stay, since this server can only remove more than that.
        """
        removed = True
        drafts = mailbox.role("drafts")
        left = entry.content if entry.state == "left" else None
        for folder in dict.fromkeys([*(name for name, _ in self.watching.folders(mailbox)), *([drafts] if drafts else [])]):
            index = self.watching.index(folder)
            for one in index.look(folder, mailbox).values():
                sent_from = left is not None and (folder, index.uidvalidity, one.uid) == (entry.folder, entry.uidvalidity, entry.uid)
                if not sent_from and not {draft.message_id, entry.message_id or draft.message_id} & one.ids:
                    continue

                def ours(raw: bytes) -> bool:
                    return as_laid(draft.raw, raw) or (left is not None and content_of(raw) == left)

                outcome = mailbox.withdraw(folder, index.uidvalidity, one.uid, ours)
                log.info("draft_cleared id=%d folder=%r outcome=%s", entry.mail, folder, outcome)
                removed = removed and outcome is not Withdrawal.LEFT
        return removed

    def _give_back(self, draft: KeptDraft, mailbox: MarkingMailbox) -> None:
        """Back to Drafts, where a person can mend it."""
        drafts = mailbox.role("drafts")
        found = self.watching.locate(draft, mailbox)
        if drafts is None or not isinstance(found, Found) or found.folder == drafts:
            return
        if mailbox.can_move():
            mailbox.move(found.folder, found.uidvalidity, found.uid, drafts)
        else:
            named = parse(found.raw).message_id
            there = [one for one in self.watching.index(drafts).look(drafts, mailbox).values() if named in one.ids]
            if not there:  # else it was laid there before a crash
                mailbox.append(drafts, found.raw, ("\\Draft", "\\Seen"), self.clock())
            content = content_of(found.raw)
            mailbox.withdraw(found.folder, found.uidvalidity, found.uid, lambda raw: content_of(raw) == content)
        log.info("draft_given_back id=%d", draft.mail)

    def flags_of(self, mail: int, mailbox: MarkingMailbox) -> list[frozenset[str]]:
        """The flags of a mail wherever it lies."""
        found: list[frozenset[str]] = []
        for folder, uidvalidity, uid in self.watching.places_of(mail):
            try:
                if mailbox.open(folder).uidvalidity == uidvalidity:
                    found += mailbox.flags([uid]).values()
            except (MailboxError, ServerBusy):
                continue
        return found
