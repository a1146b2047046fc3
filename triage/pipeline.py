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
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import msgspec

from triage.assess import Assessment, Assessor
from triage.config import MarksTable
from triage.errors import MailboxError, PassingTrouble, ServerBusy, TriageError
from triage.ingest import Clock
from triage.labels import Said, said
from triage.labels_back import PuttingBack
from triage.labels_watch import BACK
from triage.laying import ANSWERED, REFUSED, Later, Laying
from triage.letter_values import Promise
from triage.mail.bounces import failed_addresses, is_final
from triage.mail.compose import compose
from triage.mail.message import Address, Mail
from triage.mail.robots import nature
from triage.mail.thread import references_of
from triage.mailbox import Mailbox
from triage.marks import MARK, NO_MARKS, Marker
from triage.plan import Action, HoldForReview, MarkMail, SaveDraft, mark, plan
from triage.renewing import RENEW, Anew, Renewing
from triage.store import Kept, Row, Store, StoreError, Todo
from triage.store.erasure import NONE as NO_TOMBSTONES
from triage.store.erasure import Tombstones, erase_mail
from triage.store.identity import likeness
from triage.store.junk import only_in_junk, reopen
from triage.store.labels import later_of_sender
from triage.store.letters import REMOVAL
from triage.store.outbox import LEFT
from triage.store.past import earlier_row, past_of, verdict_row
from triage.store.reach import keep_bounces, too_fast
from triage.store.refusals import NOBODY, Refusals
from triage.terms import Draft, Earlier, Kind, NoDraft, Past, Sentence, Verdict, sentence

log = logging.getLogger("triage")

MAX_TRIES = 12  # a mail that stopped the program so often is set aside; from the third time on it waits behind all others
NOT_WANTED = sentence("It was labelled as mail that gets no answer.")
CORRECTED = 100  # labelled mails that are put right in one pass: new mail is not to wait for ten thousand of them
ACTION_PAUSES = (timedelta(seconds=30), timedelta(minutes=5), timedelta(hours=1), timedelta(hours=6), timedelta(days=1))


class Pipeline:
    """Handles the mails of one account."""

    def __init__(
        self, account: str, store: Store, assessor: Assessor, sender: Address, secret: bytes, clock: Clock,
        draft_max_age: timedelta, drafts_enabled: bool = True, draft_flags: tuple[str, ...] = ("\\Draft", "\\Seen"),
        tombstones: Tombstones = NO_TOMBSTONES, marks: MarksTable = NO_MARKS, refusals: Refusals = NOBODY, draft_html: bool = True,
        stamp: str = "",
    ) -> None:  # fmt: skip
        self.account = account
        self.store = store
        self.assessor = assessor
        self.sender = sender
        self.secret = secret
        self.clock = clock
        self.draft_max_age = draft_max_age
        self.drafts_enabled = drafts_enabled
        self.draft_html = draft_html
        self.tombstones = tombstones
        self.refusals = refusals
        self.marker = Marker(account, store, marks, clock)
        self.putting_back = PuttingBack(account, store, clock)
        self._begun: set[int] = set()  # mails whose try was counted in this process, and which it has not got through yet
        self.laying = Laying(account, store, clock, draft_flags)
        self.renewing = Renewing(account, store, clock, self.laying, self._anew, self._record_anew, stamp if drafts_enabled else "")
        self._stamp = stamp

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
        # A try counts against a mail when the process died of it; a full disk that made us wait is not the mail's fault.
        kept = self.store.mails.mail(number) if number in self._begun else self.store.mails.begin(number)
        self._begun.add(number)
        if kept.tries > MAX_TRIES:
            self.store.mails.set_aside(number, f"handling it stopped the program {MAX_TRIES} times", self.clock())
            log.warning("set_aside id=%d reason=tries", number)
            return
        try:
            self._judge(kept, started)
        except (StoreError, PassingTrouble):
            raise  # the disk's trouble, not this mail's: it waits
        except (TriageError, OSError, MemoryError):
            self._begun.discard(number)  # the home's trouble as a rule, but this mail may be what is too much for it
            raise
        except Exception as error:
            self.store.mails.set_aside(number, f"{type(error).__name__} while it was judged", self.clock())
            log.warning("set_aside id=%d reason=%s", number, type(error).__name__, exc_info=log.isEnabledFor(logging.DEBUG))
        self._begun.discard(number)

    def _past_of(self, kept: Kept) -> Callable[[Mail], Past]:
        return lambda mail: past_of(self.store, self.account, kept.number, mail, self.assessor.handbook, kept.received_at)

    def _said(self, number: int) -> Said | None:
        """What labels say of this mail."""
        words = [(one.field, one.value, one.source, one.said, one.at) for one in self.store.labels.of(number)]
        return said(words, self.assessor.handbook.seller.timezone) if words else None

    def _judge(self, kept: Kept, started: float) -> None:
        now = self.clock()
        own = one = self.assessor.judge(kept.raw, self._past_of(kept))
        labels = self._said(kept.number)
        if labels is not None:
            one = self.assessor.judge(kept.raw, self._past_of(kept), labels)
        alike = likeness(self.store.ledger, kept, one.mail)
        double = alike.copy_of
        in_junk = only_in_junk(self.store.ledger, kept.number)
        if one.verdict.no_more and not in_junk:
            self.refusals.add(
                one.mail.author.email, now
            )  # durable before anything else: it holds for good, whatever happens to the database
        outcome = self._outcome(kept, one, double, now, in_junk=in_junk)
        actions: tuple[Action, ...] = () if in_junk else plan(one.verdict, outcome)
        if isinstance(outcome, Draft) and alike.unclear is not None:  # which of the two is meant, a person sees
            outcome = NoDraft(alike.unclear)
            actions = (HoldForReview(alike.unclear),)
        if double is None and not in_junk and (marked := self._mark(kept, one, outcome, now)):
            actions = (*actions, marked)
        verdict = one.verdict
        facts: Row = {
            **earlier_row(one.mail, one.words, verdict, kept.received_at, labels.suspected if labels else None),
            **verdict_row(verdict),
            "identity": one.mail.identity,
            "copy_of": double,
            "junk": in_junk,
            "own_verdict": msgspec.json.encode(own.verdict).decode() if labels else None,
            "no_draft": _sentence_json(outcome.why) if isinstance(outcome, NoDraft) else None,
        }
        if self.tombstones.cover_any([facts["from_email"]], kept.received_at, one.mail.date):
            erase_mail(self.store.ledger, kept.number)  # a platform's form: only its text named the person
            self.store.ledger.rewrite()
            log.info("erased id=%d", kept.number)
            return
        with self.store.transaction():
            self.store.mails.judged(kept.number, facts, references_of(one.mail), now)
            if self._said(kept.number) == labels:
                self.store.labels.applied(kept.number)
            self._note_reach(kept, one, now)
            if double is not None and not in_junk:
                reopen(self.store.ledger, double)  # taken out of the junk folder, rendered anew on the way (Exchange)
            for action in actions:
                if isinstance(action, SaveDraft) and self.drafts_enabled:
                    draft = self._record_draft(kept, one.mail, action.draft, now)
                    self.store.mails.plan(kept.number, self.account, "save-draft", json.dumps({"draft": draft}), now)
                elif isinstance(action, HoldForReview):
                    self.store.mails.plan(kept.number, self.account, "hold", _sentence_json(action.note), now)
                elif isinstance(action, MarkMail):
                    self.marker.plan(kept.number, action)
        log.info(
            "classified id=%d kind=%s level=%s class=%s suspected=%d signs=%s draft=%d ms=%d",
            kept.number, verdict.kind, verdict.level, verdict.answer_class, verdict.suspected,
            ",".join(sorted({sign.rule for sign in verdict.signs})) or "-", isinstance(outcome, Draft), (time.perf_counter() - started) * 1000,
        )  # fmt: skip

    def _outcome(self, kept: Kept, one: Assessment, double: int | None, now: datetime, *, in_junk: bool) -> Draft | NoDraft:
        """The letter, unless something outside the message speaks against any letter."""
        if double is not None:
            return NoDraft(sentence("The same mail is already here as number {n}.", n=double))
        if in_junk:
            return NoDraft(sentence("It lies in the junk folder: move it to the inbox, and it is looked at again."))
        if one.past.answered or kept.answered:
            return NoDraft(sentence("It has been answered already."))
        if now - kept.received_at > self.draft_max_age:
            return NoDraft(
                sentence("It was received {days} days ago; older mail is read, but gets no draft.", days=(now - kept.received_at).days)
            )
        if kept.truncated:
            return NoDraft(sentence("It is too large to be read whole: a person should look at it."))
        letter = self.assessor.letter(one, now, kept.received_at)
        if isinstance(letter, Draft):
            return self._unwanted(kept, one, letter) or letter
        return letter

    def _unwanted(self, kept: Kept, one: Assessment, letter: Draft) -> NoDraft | None:
        """Nobody is written to who asked us not to (U6), nor a sender that comes faster than people write (RFC 3834 2)."""
        since = self.refusals.since((*letter.to, one.mail.author.email))
        if since is not None:
            return NoDraft(sentence("On {day} this person asked not to be written to again.", day=since.date().isoformat()), "U6")
        sender = letter.to[0]  # of a form the buyer, not the platform that passes on all of them
        if sender.lower().rpartition("@")[2] == self.assessor.handbook.seller.domain.lower():
            return None
        fast = too_fast(self.store.ledger, self.account, kept.number, sender, kept.received_at)
        return NoDraft(fast, "U6") if fast is not None else None

    def _note_reach(self, kept: Kept, one: Assessment, now: datetime) -> None:
        """A report: whom we do not reach (stage M). Somebody who wants no more mail: our untouched drafts to them are taken back."""
        robot = nature(one.mail)
        if robot.bounce:
            report = one.mail.report
            keep_bounces(
                self.store.ledger, kept.number, failed_addresses(one.mail), report.original_message_id if report else None,
                report.status if report else "", is_final(one.mail), kept.received_at,
            )  # fmt: skip
        elif robot.gone:
            keep_bounces(self.store.ledger, kept.number, (one.mail.author.email.lower(),), None, "", True, kept.received_at)
        if one.verdict.no_more and self.refusals.since((one.mail.author.email,)) is not None:
            for draft, mail in self.store.letters.laid_to(self.account, one.mail.author.email):
                self.store.mails.plan(mail, self.account, "withdraw-draft", json.dumps({"draft": draft, "refused": 1}), now)

    def _mark(self, kept: Kept, one: Assessment, outcome: Draft | NoDraft, now: datetime) -> MarkMail | None:
        """What the mail should bear in its mailbox, where the settings want that and it is work of these days."""
        if not self.marker.wanted or now - kept.received_at > self.draft_max_age:
            return None
        return mark(one.verdict, outcome, answered=kept.answered or one.past.answered)

    def _record_draft(self, kept: Kept, mail: Mail, draft: Draft, now: datetime, version: int = 1, after: int = 0) -> int:
        message_id = self.draft_message_id(mail.raw_hash, "reply", version)
        raw = compose(draft if self.draft_html else replace(draft, html=""), mail, self.sender, message_id, now)
        row: Row = {
            "mail": kept.number, "account": self.account, "version": version, "message_id": message_id,
            "template": draft.template, "language": draft.language, "recipients": json.dumps([*draft.to, *draft.cc]), "subject": draft.subject,
            "ready_by": draft.timing.ready_by.isoformat(), "send_at": draft.timing.send_at.isoformat(), "timing": _sentence_json(draft.timing.reason),
            "open_questions": json.dumps([asked.id.value for asked in draft.open_questions]),
            "promised_by": draft.promised_by.isoformat() if draft.promised_by else None,
            "because": _sentence_json(draft.because) if draft.because else None, "weighed": self._stamp,
            "after_answers": after,
        }  # fmt: skip
        return self.store.letters.plan_draft(row, raw, now)

    def _anew(self, number: int, promise: Promise | None = None) -> Anew | None:
        """A judged mail by the settings of now, and the letter it would get; None where its text is no longer kept.

        With `promise`, the letter that keeps it, though the mail was answered.
        """
        kept, now = self.store.mails.mail(number), self.clock()
        if not kept.raw or kept.truncated:
            return None
        labels = self._said(number)
        known = self._past_of(kept)
        one = self.assessor.judge(kept.raw, known if promise is None else lambda mail: replace(known(mail), answered=False), labels)
        letter = self.assessor.letter(one, now, kept.received_at, promise=promise)
        if isinstance(letter, Draft):
            letter = self._unwanted(kept, one, letter) or letter
        told = labels.suspected if labels else None
        facts: Row = {**earlier_row(one.mail, one.words, one.verdict, kept.received_at, told), **verdict_row(one.verdict)}
        facts["no_draft"] = _sentence_json(letter.why) if isinstance(letter, NoDraft) else None
        return Anew(kept, one, letter, facts)

    def _record_anew(self, kept: Kept, one: Assessment, letter: Draft, version: int, after: int = 0) -> int:
        return self._record_draft(kept, one.mail, letter, self.clock(), version, after)

    def draft_message_id(self, raw_hash: str, purpose: str, version: int) -> str:
        """The Message-ID of a draft: the same for the same mail after any crash, and not to be guessed.

        A public derivation would let strangers forge replies to it, and a server that has seen an ID before ignores
        the APPEND (Gmail), so purpose and version are in it.
        """
        text = "\0".join((self.account, raw_hash, purpose, str(version)))
        digest = hmac.new(self.secret, text.encode(), hashlib.sha256).hexdigest()[:40]
        return f"<{digest}@{self.sender.domain or 'localhost'}>"

    # -- correct -----------------------------------------------------------------------------------------------

    def correct_labelled(self, stop: Callable[[], bool] = lambda: False) -> int:
        """Put right what people have labelled since, or taken back; how many mails. Also by a command beside the daemon."""
        done = 0
        for number in self.store.labels.unapplied(self.account)[:CORRECTED]:
            if stop():
                break
            before = self.store.ledger.row("select state, suspected, from_email, received_at from mail where id = ?", number) or {}
            if before.get("state") == "aside":  # what cannot be read gets no other verdict
                self.store.labels.applied(number)
            if before.get("state") != "judged" or not self.correct(number):
                continue  # what waits to be judged is judged with its labels
            done += 1
            if before["from_email"] and self.store.ledger.value("select suspected from mail where id = ?", number) != before["suspected"]:
                for other in later_of_sender(self.store.ledger, self.account, number, before, self.clock() - self.draft_max_age):
                    self.correct(other, labelled=False)
        return done

    def correct(self, number: int, *, labelled: bool = True) -> bool:
        """The record of a judged mail by its labels of now, and what follows for its draft; False: somebody else has done so.

        With `labelled` False the mail is judged anew because of what was said about another of its sender.
        """
        kept, now = self.store.mails.mail(number), self.clock()
        row = self.store.ledger.row("select verdict, own_verdict, size, earlier, copy_of, no_draft from mail where id = ?", number) or {}
        if not row.get("verdict"):
            return False
        labels = self._said(number)
        own = msgspec.json.decode(row["own_verdict"] or row["verdict"], type=Verdict)
        told = labels.suspected if labels else None
        one: Assessment | None
        outcome: Draft | NoDraft | None
        if not kept.raw and row["size"]:  # its bytes are kept no more, and it is too old for a draft
            verdict = own if labels is None else labels.on_record(own)
            earlier = msgspec.json.decode(row["earlier"], type=Earlier)
            earlier = replace(earlier, kind=verdict.kind, suspected=verdict.suspected, labelled=told)
            facts: Row = {**verdict_row(verdict), "earlier": msgspec.json.encode(earlier).decode()}
            one, outcome, in_junk = None, None if verdict.reply_needed else NoDraft(NOT_WANTED), False
        else:
            one = self.assessor.judge(kept.raw, self._past_of(kept), labels)
            if labelled and labels is None:  # what we said before anybody labelled it
                one = replace(one, verdict=own)
            elif not labelled:
                own = one.verdict
            verdict = one.verdict
            in_junk = only_in_junk(self.store.ledger, number)
            outcome = self._outcome(kept, one, row["copy_of"], now, in_junk=in_junk)
            facts = {
                **earlier_row(one.mail, one.words, verdict, kept.received_at, told),
                **verdict_row(verdict),
                "no_draft": _sentence_json(outcome.why) if isinstance(outcome, NoDraft) else None,
            }
        facts["own_verdict"] = msgspec.json.encode(own).decode() if labels is not None else None
        with self.store.transaction():
            if labelled and (self._said(number) != labels or not self.store.labels.applied(number)):
                return False  # another word came meanwhile, or another process was quicker
            self.store.mails.corrected(number, facts)
            if outcome is not None:
                self._correct_draft(kept, one, outcome, now)
                if one is not None and not in_junk and row["copy_of"] is None and self.marker.wanted:
                    marked = self._mark(kept, one, outcome, now)
                    if marked is None:
                        self.marker.take_off(number)
                    else:
                        self.marker.plan(number, marked)
        log.info(
            "corrected id=%d kind=%s level=%s class=%s suspected=%d labels=%d",
            number, verdict.kind, verdict.level, verdict.answer_class, verdict.suspected, labels is not None,
        )  # fmt: skip
        return True

    def _correct_draft(self, kept: Kept, one: Assessment | None, outcome: Draft | NoDraft, now: datetime) -> None:
        """A draft that is not wanted any more is taken back, one that is wanted now is laid; what has left stays as it is."""
        entry, draft = self.store.outbox.of(kept.number), self.store.letters.draft_of(kept.number)
        second = draft is not None and draft.after_answers > 0  # the first letter has left, and what it promised is owed
        if second and one is not None and not one.verdict.suspected and one.verdict.kind in (Kind.INQUIRY, Kind.REPLY, Kind.OTHER):
            return
        if entry is not None and entry.state in (*LEFT, "answered") and not second:
            return
        actions = plan(one.verdict, outcome) if one is not None else ()
        wanted = next((action.draft for action in actions if isinstance(action, SaveDraft)), None)
        stands = draft is not None and draft.state != "dropped"
        self.store.mails.give_up(kept.number, "withdraw-draft", now)
        if one is not None and wanted is not None and not stands and self.drafts_enabled:
            number = self._record_draft(kept, one.mail, wanted, now, version=draft.version + 1 if draft is not None else 1)
            self.store.mails.plan(kept.number, self.account, "save-draft", json.dumps({"draft": number}), now)
        elif wanted is None and draft is not None and stands:
            because = outcome.why if isinstance(outcome, NoDraft) else NOT_WANTED
            if draft.state == "planned":
                self.store.letters.dropped(draft.id, now, because)
            else:
                order = {"draft": draft.id, "because": msgspec.to_builtins(because)}
                self.store.mails.plan(kept.number, self.account, "withdraw-draft", json.dumps(order, ensure_ascii=False), now)

    # -- act ---------------------------------------------------------------------------------------------------

    def perform_open(self, mailbox: Mailbox, stop: Callable[[], bool] = lambda: False) -> int:
        """Carry out what is planned and due; how many actions were ticked off. Raises `PassingTrouble`."""
        self.laying.watch(mailbox)
        done = 0
        tried: set[int] = set()
        while due := [todo for todo in self.store.mails.open_actions(self.account, self.clock()) if todo.id not in tried]:
            for todo in due:  # one action may plan another, hence the second look
                if stop():
                    return done
                tried.add(todo.id)
                done += self.perform(todo, mailbox)
        return done

    def perform(self, todo: Todo, mailbox: Mailbox) -> bool:
        """One action; True when it is done. It is repeated later when the mailbox refuses it."""
        if todo.kind == MARK:
            return self.marker.perform(todo, mailbox)
        if todo.kind == BACK:
            return self.putting_back.perform(todo, mailbox)
        try:
            if todo.kind == RENEW:
                self.renewing.perform(todo, mailbox)
            elif todo.kind in ("save-draft", "withdraw-draft", REMOVAL):
                self._perform_draft(todo, json.loads(todo.payload), mailbox)
            self.store.mails.tick_off(todo.id, self.clock())
            return True
        except Later as later:
            self.store.letters.look_again(todo.id, later.due, self.clock())
            return False
        except (MailboxError, ServerBusy) as error:  # this draft has to wait; judging and the others go on
            pause = ACTION_PAUSES[min(todo.tries, len(ACTION_PAUSES) - 1)]
            given_up = todo.tries >= len(ACTION_PAUSES) and not isinstance(error, ServerBusy)
            again = None if given_up else self.clock() + pause
            self.store.mails.put_off(todo.id, f"{error} -> {error.remedy}", again, self.clock())
            log.warning("not_done id=%d action=%s tries=%d problem=%s", todo.mail, todo.kind, todo.tries + 1, error)
            return False

    def _perform_draft(self, todo: Todo, order: dict[str, Any], mailbox: Mailbox) -> None:
        draft = self.store.letters.draft(order["draft"])
        if todo.kind == "save-draft":
            self.laying.lay(draft, mailbox)
        elif todo.kind == "withdraw-draft":
            if because := order.get("because"):
                self.laying.withdraw(draft, mailbox, msgspec.convert(because, Sentence))
            else:
                self.marker.take_off(todo.mail)
                self.laying.withdraw(draft, mailbox, REFUSED if order.get("refused") else ANSWERED)
        else:
            self.laying.remove(draft, order["uidvalidity"], order["uid"], mailbox)

    def plan_withdrawals(self) -> None:
        """A person has answered: our draft is in the way, and could be sent as a second answer."""
        self.laying.plan_withdrawals()


def _sentence_json(words: Sentence) -> str:
    return msgspec.json.encode(words).decode()
