"""One message from the store to its consequences: judged, planned and recorded in one step, then carried out.

`handle` decides: the verdict, the draft's final bytes and the planned actions are recorded in one transaction.
`perform` carries out what is open: each action can be repeated, finds out whether it was done already, and is
ticked off. A kill between any two lines costs nothing but time.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
import time
from collections.abc import Callable
from datetime import datetime, timedelta

import msgspec

from triage.assess import Assessment, Assessor
from triage.errors import MailboxError, TriageError
from triage.ingest import Clock
from triage.mail.compose import compose
from triage.mail.message import Address, Mail
from triage.mail.thread import references_of
from triage.mailbox import Mailbox
from triage.plan import HoldForReview, SaveDraft, plan
from triage.store import Kept, KeptDraft, Row, Store, Todo
from triage.store.past import earlier_row, past_of
from triage.terms import Draft, NoDraft, Sentence, sentence

log = logging.getLogger("triage")

MAX_TRIES = 12  # a mail that stopped the program so often is set aside; from the third time on it waits behind all others
ACTION_PAUSES = (timedelta(seconds=30), timedelta(minutes=5), timedelta(hours=1), timedelta(hours=6), timedelta(days=1))


class Pipeline:
    """Handles the mails of one account."""

    def __init__(
        self, account: str, store: Store, assessor: Assessor, sender: Address, secret: bytes, clock: Clock,
        draft_max_age: timedelta, drafts_enabled: bool = True, draft_flags: tuple[str, ...] = ("\\Draft", "\\Seen"),
    ) -> None:  # fmt: skip
        self.account = account
        self.store = store
        self.assessor = assessor
        self.sender = sender
        self.secret = secret
        self.clock = clock
        self.draft_max_age = draft_max_age
        self.drafts_enabled = drafts_enabled
        self.draft_flags = draft_flags

    # -- decide ------------------------------------------------------------------------------------------------

    def handle_waiting(self, after_each: Callable[[], None], stop: Callable[[], bool] = lambda: False) -> int:
        """Judge what waits, oldest first; `after_each` carries out what follows before the next one is judged."""
        handled = 0
        for number in self.store.mails.waiting(self.account):
            if stop():
                break
            self.handle(number)
            handled += 1
            after_each()
        return handled

    def handle(self, number: int) -> None:
        """Judge one mail and record verdict and plan. What goes wrong with a mail sets that mail aside, nothing else."""
        started = time.perf_counter()
        kept = self.store.mails.begin(number)
        if kept.tries > MAX_TRIES:
            self.store.mails.set_aside(number, f"handling it stopped the program {MAX_TRIES} times", self.clock())
            log.warning("set_aside id=%d reason=tries", number)
            return
        try:
            self._judge(kept, started)
        except (TriageError, OSError, MemoryError):
            raise  # the home's trouble, not this mail's: it waits
        except Exception as error:
            self.store.mails.set_aside(number, f"{type(error).__name__} while it was judged", self.clock())
            log.warning("set_aside id=%d reason=%s", number, type(error).__name__, exc_info=log.isEnabledFor(logging.DEBUG))

    def _judge(self, kept: Kept, started: float) -> None:
        now = self.clock()
        one = self.assessor.judge(
            kept.raw, lambda mail: past_of(self.store, self.account, kept.number, mail, self.assessor.handbook, kept.received_at)
        )
        double = self.store.mails.copy_of(kept.number, self.account, one.mail.identity)
        outcome = self._outcome(kept, one, double, now)
        actions = plan(one.verdict, outcome)
        verdict = one.verdict
        facts: Row = {
            **earlier_row(one.mail, one.words, verdict, kept.received_at),
            "identity": one.mail.identity,
            "copy_of": double,
            "kind": verdict.kind.value,
            "suspected": verdict.suspected,
            "suspicion": verdict.suspicion,
            "level": verdict.level,
            "class": verdict.answer_class.value if verdict.answer_class else None,
            "country": verdict.inquiry.place.country,
            "verdict": msgspec.json.encode(verdict).decode(),
            "no_draft": _sentence_json(outcome.why) if isinstance(outcome, NoDraft) else None,
        }
        with self.store.transaction():
            self.store.mails.judged(kept.number, facts, references_of(one.mail), now)
            for action in actions:
                if isinstance(action, SaveDraft) and self.drafts_enabled:
                    draft = self._record_draft(kept, one.mail, action.draft, now)
                    self.store.mails.plan(kept.number, self.account, "save-draft", json.dumps({"draft": draft}), now)
                elif isinstance(action, HoldForReview):
                    self.store.mails.plan(kept.number, self.account, "hold", _sentence_json(action.note), now)
        log.info(
            "classified id=%d kind=%s level=%s class=%s suspected=%d signs=%s draft=%d ms=%d",
            kept.number, verdict.kind, verdict.level, verdict.answer_class, verdict.suspected,
            ",".join(sorted({sign.rule for sign in verdict.signs})) or "-", isinstance(outcome, Draft), (time.perf_counter() - started) * 1000,
        )  # fmt: skip

    def _outcome(self, kept: Kept, one: Assessment, double: int | None, now: datetime) -> Draft | NoDraft:
        """The letter, unless something outside the message speaks against any letter."""
        if double is not None:
            return NoDraft(sentence("The same mail is already here as number {n}.", n=double))
        if one.past.answered or kept.answered:
            return NoDraft(sentence("It has been answered already."))
        if now - kept.received_at > self.draft_max_age:
            return NoDraft(
                sentence("It was received {days} days ago; older mail is read, but gets no draft.", days=(now - kept.received_at).days)
            )
        if kept.truncated:
            return NoDraft(sentence("It is too large to be read whole: a person should look at it."))
        return self.assessor.letter(one, now, kept.received_at)

    def _record_draft(self, kept: Kept, mail: Mail, draft: Draft, now: datetime) -> int:
        version = 1
        message_id = self.draft_message_id(mail.raw_hash, "reply", version)
        raw = compose(draft, mail, self.sender, message_id, now)
        row: Row = {
            "mail": kept.number, "account": self.account, "version": version, "message_id": message_id,
            "template": draft.template, "language": draft.language, "recipients": json.dumps([*draft.to, *draft.cc]), "subject": draft.subject,
            "ready_by": draft.timing.ready_by.isoformat(), "send_at": draft.timing.send_at.isoformat(), "timing": _sentence_json(draft.timing.reason),
            "open_questions": json.dumps([asked.id.value for asked in draft.open_questions]),
        }  # fmt: skip
        return self.store.letters.plan_draft(row, raw, now)

    def draft_message_id(self, raw_hash: str, purpose: str, version: int) -> str:
        """The Message-ID of a draft: the same for the same mail after any crash, and not to be guessed.

        A public derivation would let strangers forge replies to it, and a server that has seen an ID before ignores
        the APPEND (Gmail), so purpose and version are in it.
        """
        text = "\0".join((self.account, raw_hash, purpose, str(version)))
        digest = hmac.new(self.secret, text.encode(), hashlib.sha256).hexdigest()[:40]
        return f"<{digest}@{self.sender.domain or 'localhost'}>"

    # -- act ---------------------------------------------------------------------------------------------------

    def perform_open(self, mailbox: Mailbox, stop: Callable[[], bool] = lambda: False) -> int:
        """Carry out what is planned and due; how many actions were ticked off. Raises `PassingTrouble`."""
        done = 0
        for todo in self.store.mails.open_actions(self.account, self.clock()):
            if stop():
                break
            done += self.perform(todo, mailbox)
        return done

    def perform(self, todo: Todo, mailbox: Mailbox) -> bool:
        """One action; True when it is done. It is repeated later when the mailbox refuses it."""
        try:
            if todo.kind == "save-draft":
                self._save_draft(self.store.letters.draft(json.loads(todo.payload)["draft"]), mailbox)
            self.store.mails.tick_off(todo.id, self.clock())
            return True
        except MailboxError as error:
            again = self.clock() + ACTION_PAUSES[todo.tries] if todo.tries < len(ACTION_PAUSES) else None
            self.store.mails.put_off(todo.id, f"{error} -> {error.remedy}", again, self.clock())
            log.warning("not_done id=%d action=%s tries=%d problem=%s", todo.mail, todo.kind, todo.tries + 1, error)
            return False

    def _save_draft(self, draft: KeptDraft, mailbox: Mailbox) -> None:
        """APPEND at most once: intent and UIDNEXT are on record before it, and after a crash we look before we repeat."""
        folder = mailbox.role("drafts")
        if folder is None:
            raise MailboxError(
                sentence("Account '{account}': no Drafts folder was found.", account=self.account),
                sentence('Name it in the settings: drafts = "...", as your mail client shows it.'),
            )
        if draft.state in ("saved", "dropped"):
            return
        if draft.state == "appending":
            found = self._find_draft(draft, folder, mailbox)
            if found is not None:
                self.store.letters.saved(draft.id, found, self.clock())
                log.info("draft_found id=%d uid=%s", draft.mail, found)
                return
        mail = self.store.ledger.row("select message_id, suspected from mail where id = ?", draft.mail) or {}
        if mail.get("suspected") or self.store.letters.answered_by_us(self.account, mail.get("message_id")):
            self.store.letters.dropped(draft.id, self.clock())  # a person was quicker, or thinks otherwise
            log.info("draft_dropped id=%d", draft.mail)
            return
        state = mailbox.status(folder)
        self.store.letters.about_to_append(draft.id, folder, state.uidvalidity, state.uidnext, self.clock())
        uid = mailbox.append(folder, draft.raw, self.draft_flags, self.clock())
        if uid is None:
            uid = self._find_draft(self.store.letters.draft(draft.id), folder, mailbox)
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
        log.info("draft_saved id=%d uid=%s", draft.mail, uid)

    def _find_draft(self, draft: KeptDraft, folder: str, mailbox: Mailbox) -> int | None:
        """The UID of a draft of ours by its Message-ID, among the messages that came after we began to append.

        Header fields are compared here: SEARCH HEADER is wrong on some servers.
        """
        state = mailbox.open(folder)
        first = draft.first_uid if draft.uidvalidity == state.uidvalidity and draft.first_uid else 1
        for uid, raw in mailbox.headers(mailbox.uids(first), ("MESSAGE-ID",)):
            if draft.message_id.encode() in raw:
                return uid
        return None


def _sentence_json(words: Sentence) -> str:
    return msgspec.json.encode(words).decode()
