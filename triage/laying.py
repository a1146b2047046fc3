"""Our drafts in Drafts: each laid once, whatever happens to the line or to us, and none beside somebody else's.

APPEND names no request by which a server could tell that it was asked twice. So intent and UIDNEXT are on record before
it, and a draft whose APPEND was broken off is looked for by its Message-ID before it is laid again - twice, some time
apart, since what had left before the break may still be on its way. Should it arrive even later, two copies lie there:
that is noticed, and the one too many is taken away.
"""

from __future__ import annotations

import json
import logging
from datetime import datetime, timedelta
from functools import partial

import msgspec

from triage.errors import MailboxError, ServerBusy
from triage.ingest import Clock
from triage.laid import LaidDrafts
from triage.mail.likeness import untouched
from triage.mailbox import FolderState, Mailbox, Withdrawal
from triage.store import KeptDraft, Store
from triage.store.letters import others_draft
from triage.terms import Sentence, sentence

log = logging.getLogger("triage")

SECOND_LOOK = timedelta(seconds=30)  # between two looks in vain for a draft whose APPEND was broken off
WATCH = timedelta(days=1)  # so long a draft that was laid after two looks is watched for a second copy ...
WATCH_EVERY = timedelta(seconds=20)  # ... not more often than so
ANSWERED = sentence("It has been answered already.")
REFUSED = sentence("The buyer asked not to be written to again.")


class Later(Exception):
    """Not now: it is looked for again at `due`."""

    def __init__(self, due: datetime) -> None:
        super().__init__(str(due))
        self.due = due


class Laying:
    """Lays and takes back the drafts of one account."""

    def __init__(self, account: str, store: Store, clock: Clock, flags: tuple[str, ...]) -> None:
        self.account = account
        self.store = store
        self.clock = clock
        self.flags = flags
        self._laid = LaidDrafts()
        self._watched_at: datetime | None = None

    # -- laying ------------------------------------------------------------------------------------------------

    def lay(self, draft: KeptDraft, mailbox: Mailbox) -> None:
        """Lay it, unless it lies there or is not wanted any more. Raises `Later`, `MailboxError` and `PassingTrouble`."""
        folder = mailbox.role("drafts")
        if folder is None:
            raise MailboxError(
                sentence("Account '{account}': no Drafts folder was found.", account=self.account),
                sentence('Name it in the settings: drafts = "...", as your mail client shows it.'),
            )
        if draft.state in ("saved", "dropped"):
            return
        if draft.state == "appending":
            found = self._find(draft, folder, mailbox)
            if found is not None:
                self._found(draft, found)
                return
            self._wait_for_second_look(draft)
        mail = self.store.ledger.row("select message_id, suspected, no_draft from mail where id = ?", draft.mail) or {}
        answered: str | None = mail.get("message_id")
        if mail.get("suspected") or not draft.raw:
            self._drop(draft, sentence("It is suspected by now, or was erased."))
            return
        if mail.get("no_draft"):  # labelled since it was planned
            self._drop(draft, msgspec.json.decode(mail["no_draft"], type=Sentence))
            return
        if self.store.letters.answered_since(draft):  # a person was quicker
            self._drop(draft, sentence("It has been answered already."))
            return
        state, found = self._laid.find(draft.message_id, folder, mailbox)
        if found is not None:  # the database is younger than the draft: rebuilt after damage, or an old copy of it
            with self.store.transaction():
                self.store.letters.about_to_append(draft.id, folder, state.uidvalidity, found, self.clock())
                self._found(draft, found)
            return
        if self._laid.answers(answered, self.store.letters.ids_of(draft.mail), folder, mailbox):
            self._drop(draft, others_draft(folder))  # a colleague's, or that of another home on this mailbox
            return
        self._append(draft, answered, folder, state, mailbox)

    def _append(self, draft: KeptDraft, answered: str | None, folder: str, state: FolderState, mailbox: Mailbox) -> None:
        self.store.letters.about_to_append(draft.id, folder, state.uidvalidity, state.uidnext, self.clock())
        try:
            uid = mailbox.append(folder, draft.raw, self.flags, self.clock())
        except MailboxError:  # the server has said no for good: nothing is under way, no second look is needed
            self.store.letters.refused(draft.id, self.clock())
            raise
        if uid is None:
            uid = self._find(self.store.letters.draft(draft.id), folder, mailbox)
            if uid is None:
                raise MailboxError(
                    sentence(
                        "Account '{account}': the server took a draft, but it does not lie in '{folder}'.",
                        account=self.account,
                        folder=folder,
                    ),
                    sentence("Look whether a rule of the server moves drafts away; it will be tried again."),
                )
        self.store.letters.saved(draft.id, uid, self.clock())
        self._laid.add(draft.message_id, answered, uid)
        log.info("draft_saved id=%d uid=%s", draft.mail, uid)
        if uid != state.uidnext:
            self._was_first(draft, answered, uid, folder, mailbox)

    def _was_first(self, draft: KeptDraft, answered: str | None, uid: int, folder: str, mailbox: Mailbox) -> None:
        """Somebody laid something between our look and our APPEND. Of two drafts for one mail the first stays.

        Another home on this mailbox goes by the same rule, so that each of the two knows alone which one gives way.
        """
        state = self._laid.look(folder, mailbox)
        copies = self._laid.copies(draft.message_id, folder, mailbox)
        others = self._laid.answers(answered, self.store.letters.ids_of(draft.mail), folder, mailbox)
        first = min(copies, default=uid)
        if others and others[0] < first:
            extra = copies
        else:
            extra = [one for one in copies if one != first]
            if first != uid:
                self.store.letters.saved(draft.id, first, self.clock())
        for one in extra:
            self.store.letters.plan_removal(draft, state.uidvalidity, one, None, self.clock())

    def _wait_for_second_look(self, draft: KeptDraft) -> None:
        """Returns when this was the second look in vain; what had left before the break can hardly come any more."""
        now = self.clock()
        missed = draft.missed_at
        if missed is None or not draft.changed_at <= missed <= now:  # of an earlier APPEND, or before the clock was set back
            self.store.letters.missed(draft.id, now)
            log.info("draft_missed id=%d", draft.mail)
            missed = now
        if now < missed + SECOND_LOOK:
            raise Later(missed + SECOND_LOOK)

    def _find(self, draft: KeptDraft, folder: str, mailbox: Mailbox) -> int | None:
        """The UID of a draft of ours by its Message-ID, among the messages that came after we began to append.

        Header fields are compared here: SEARCH HEADER is wrong on some servers.
        """
        state = mailbox.open(folder)
        same = (draft.folder, draft.uidvalidity) == (folder, state.uidvalidity)
        for uid, raw in mailbox.headers(mailbox.uids(draft.first_uid if same and draft.first_uid else 1), ("MESSAGE-ID",)):
            if draft.message_id.encode() in raw:
                return uid
        return None

    def _found(self, draft: KeptDraft, uid: int) -> None:
        self.store.letters.saved(draft.id, uid, self.clock())
        log.info("draft_found id=%d uid=%s", draft.mail, uid)

    def _drop(self, draft: KeptDraft, why: Sentence) -> None:
        self.store.letters.dropped(draft.id, self.clock(), why)
        log.info("draft_dropped id=%d reason=%s", draft.mail, why)

    # -- taking back -------------------------------------------------------------------------------------------

    def plan_withdrawals(self) -> None:
        """A person has answered: our draft is in the way, and could be sent as a second answer."""
        for draft, mail in self.store.letters.answered_meanwhile(self.account):
            self.store.mails.plan(mail, self.account, "withdraw-draft", json.dumps({"draft": draft}), self.clock())

    def withdraw(self, draft: KeptDraft, mailbox: Mailbox, why: Sentence = ANSWERED) -> None:
        """Take back a draft of ours that nobody has touched; one that a person changed is left to that person."""
        if draft.state == "appending":  # it may be on its way still
            raise Later(self.clock() + SECOND_LOOK)
        if draft.state != "saved" or draft.folder is None or draft.uidvalidity is None or draft.uid is None:
            return
        outcome = mailbox.withdraw(draft.folder, draft.uidvalidity, draft.uid, partial(untouched, draft.raw))
        log.info("draft_withdrawn id=%d outcome=%s", draft.mail, outcome)
        if outcome in (Withdrawal.REMOVED, Withdrawal.GONE):
            self._drop(draft, why)
        elif outcome is Withdrawal.LEFT:
            raise MailboxError(
                sentence(
                    "Account '{account}': the mail was answered, but this server cannot remove our draft alone.", account=self.account
                ),
                sentence("Delete the draft in your mail client."),
            )

    def answered_there(self, draft: KeptDraft, mailbox: Mailbox) -> bool:
        """Something in answer to its mail lies in Drafts: the draft itself, edited or not, or somebody's own."""
        folder = mailbox.role("drafts")
        if folder is None:
            return False
        self._laid.look(folder, mailbox)
        answered = self.store.ledger.value("select message_id from mail where id = ?", draft.mail)
        return bool(self._laid.copies(draft.message_id, folder, mailbox) or self._laid.answers(answered, (), folder, mailbox))

    def watch(self, mailbox: Mailbox) -> None:
        """Has a draft that was laid again, or given up, arrived after all? Then one copy is too many, and is to be removed.

        A moment later, not at once: a mail client that saves a draft lays the new one before it deletes the old one.
        """
        now = self.clock()
        if self._watched_at is not None and self._watched_at <= now < self._watched_at + WATCH_EVERY:
            return
        drafts = self.store.letters.missed_since(self.account, now - WATCH)
        folder = mailbox.role("drafts") if drafts else None
        if folder is None:
            return
        try:
            state = self._laid.look(folder, mailbox)
            self._watched_at = now
            for draft in drafts:
                if (draft.folder, draft.uidvalidity) != (folder, state.uidvalidity):
                    continue
                copies = self._laid.copies(draft.message_id, folder, mailbox)
                keep = None if draft.state == "dropped" else draft.uid if draft.uid in copies else min(copies, default=None)
                for uid in copies:
                    if uid != keep and self.store.letters.plan_removal(draft, state.uidvalidity, uid, now + SECOND_LOOK, now):
                        log.info("draft_doubled id=%d uid=%d", draft.mail, uid)
        except (MailboxError, ServerBusy) as error:
            log.info("not_watched account=%s problem=%s", self.account, error)

    def remove(self, draft: KeptDraft, uidvalidity: int, uid: int, mailbox: Mailbox) -> None:
        """Remove one copy of a draft of ours, if it is one too many still and nobody has touched it."""
        folder = draft.folder or ""
        if not folder or self._laid.look(folder, mailbox).uidvalidity != uidvalidity:
            return
        answered = self.store.ledger.value("select message_id from mail where id = ?", draft.mail)
        copies = self._laid.copies(draft.message_id, folder, mailbox)
        others = self._laid.answers(answered, self.store.letters.ids_of(draft.mail), folder, mailbox)
        beaten = bool(others) and others[0] < min(copies, default=0)
        if uid not in copies or not (draft.state == "dropped" or len(copies) > 1 or beaten):
            return
        outcome = mailbox.withdraw(folder, uidvalidity, uid, partial(untouched, draft.raw))
        log.info("double_removed id=%d uid=%d outcome=%s", draft.mail, uid, outcome)
        if outcome is Withdrawal.LEFT:
            raise MailboxError(
                sentence("Account '{account}': a draft lies there twice, and this server cannot remove one alone.", account=self.account),
                sentence("Delete one of the two in your mail client."),
            )
        if outcome is Withdrawal.REMOVED and draft.state == "saved" and draft.uid == uid:
            left = [one for one in copies if one != uid]
            if left:
                self.store.letters.saved(draft.id, left[0], self.clock())
            else:
                self._drop(draft, others_draft(folder))
