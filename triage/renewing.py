"""Letters that promise an answer (handbook T5), looked at again when the answer is on file.

Each draft bears the mark of the settings and tables it was written by. Once these say something else, an untouched draft that promises
more than it would today gives way to the fuller one: the old one is taken out of Drafts first, then the new one is laid, so that two
never lie there. A draft that a person edited, approved, moved or deleted is theirs.

Where the letter has left already, by whomever, and still bore its promise, a second one is laid as soon as all that was promised is on file:
it answers that and nothing else. It is due when the promise is. A person sends it.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Protocol

from triage.aftermath import SENT
from triage.assess import Assessment
from triage.choices import base_name
from triage.ingest import Clock
from triage.laying import ANSWERED, Laying
from triage.letter_values import Promise
from triage.mail.likeness import untouched
from triage.mail.message import parse
from triage.mailbox import Mailbox, Withdrawal
from triage.printed import day_in
from triage.store import Kept, KeptDraft, Row, Store, Todo
from triage.store.outbox import OVER
from triage.terms import Draft, NoDraft, sentence

log = logging.getLogger("triage")

RENEW = "renew-draft"  # the kind of action
OPEN_DAYS = timedelta(days=30)  # older drafts are not looked at again
LATE_DAYS = timedelta(days=14)  # so long after a letter has left its promise is looked at
LEFT = ":left"  # in the mark of a draft that was looked at after it had left
FULLER = sentence("A fuller letter has taken its place.")
NEVER_FULLER = ("decline", "complaint", "agency", "sample-policy", "follow-up")  # letters that answer nothing of what was promised


@dataclass(frozen=True, slots=True)
class Anew:
    """A mail as it is judged by the settings of now, and the letter that it would get."""

    kept: Kept
    one: Assessment
    letter: Draft | NoDraft
    facts: Row  # columns of `mail`


class Judge(Protocol):
    """Judges a mail by the settings of now."""

    def __call__(self, number: int, promise: Promise | None = None) -> Anew | None:
        """With `promise`, its letter is the one that keeps it."""
        ...


class Record(Protocol):
    """Puts the bytes of a draft on record."""

    def __call__(self, kept: Kept, one: Assessment, letter: Draft, version: int, after: int = 0) -> int:
        """The number of the draft; `after` so many answers that have left."""
        ...


class Renewing:
    """Looks again at the promises of one account. `stamp` is the mark of the settings and tables; "" = nothing is looked at again."""

    def __init__(self, account: str, store: Store, clock: Clock, laying: Laying, judge: Judge, record: Record, stamp: str = "") -> None:
        self.account = account
        self.store = store
        self.clock = clock
        self.laying = laying
        self.stamp = stamp
        self._judge = judge
        self._record = record

    def look(self, stop: Callable[[], bool] = lambda: False) -> int:
        """Plan what is to be renewed; how many."""
        if not self.stamp:
            return 0
        planned = 0
        for draft in self.store.letters.promising(self.account, self.stamp, self.clock() - OPEN_DAYS):
            if stop():
                break
            anew = self._judge(draft.mail)
            with self.store.transaction():
                self.store.letters.weigh(draft.id, self.stamp)
                if anew is not None and self._fuller(anew, draft):
                    self.store.mails.plan(draft.mail, self.account, RENEW, json.dumps({"draft": draft.id}), self.clock())
                    planned += 1
        return planned + self._keep_promises(stop)

    def _keep_promises(self, stop: Callable[[], bool]) -> int:
        """The second letter, where the first one has left."""
        planned = 0
        stamp, since = self.stamp + LEFT, self.clock() - LATE_DAYS
        for first in self.store.letters.promised_and_left(self.account, stamp, since, (ANSWERED.text, SENT.text)):
            if stop():
                break
            promise = self.store.letters.promise_of(first.mail, first.version + 1)
            anew = self._judge(first.mail, promise) if promise is not None and self._stood_in_it(first) else None
            with self.store.transaction():
                self.store.letters.weigh(first.id, stamp)
                if anew is not None and isinstance(anew.letter, Draft) and not anew.one.verdict.suspected:
                    self.store.mails.corrected(first.mail, anew.facts)
                    second = self._record(anew.kept, anew.one, anew.letter, first.version + 1, 1)
                    self.store.mails.plan(first.mail, self.account, "save-draft", json.dumps({"draft": second}), self.clock())
                    log.info("promise_kept id=%d", first.mail)
                    planned += 1
        return planned

    def _stood_in_it(self, first: KeptDraft) -> bool:
        """Did the letter that left bear the promise? Who wrote their own, or took the date out, promised something else."""
        language, promised, leaves, used, raw = self.store.letters.said_in(first.id)
        day = day_in(promised.astimezone(leaves.tzinfo).date(), language)
        return used != "discarded" and (used != "edited" or not raw or day in parse(raw).text)

    def _fuller(self, anew: Anew, draft: KeptDraft) -> bool:
        """Does the letter of now answer something that the draft promises, and promise nothing new?"""
        letter = anew.letter
        if not isinstance(letter, Draft) or anew.one.verdict.suspected:
            return False
        template, before = self.store.letters.promised_in(draft.id)
        if base_name(letter.template) in NEVER_FULLER and letter.template != template:
            return False
        now = {asked.id.value for asked in letter.open_questions}
        return now < before or (now == before and letter.template != template)

    def perform(self, todo: Todo, mailbox: Mailbox) -> None:
        """Take the old draft away if nobody has touched it, then have the new one laid. Raises `MailboxError` and `PassingTrouble`.

        That we began is on record before the old one is removed: after a crash a draft that is gone was taken away by us, not by a person.
        """
        order = json.loads(todo.payload)
        old = self.store.letters.draft(order["draft"])
        if old.state != "saved" or old.folder is None or old.uidvalidity is None or old.uid is None or self._is_theirs(old):
            return
        anew = self._judge(old.mail)
        begun = bool(order.get("begun"))
        if anew is None or not (begun or self._fuller(anew, old)):
            return
        if not begun:
            self.store.mails.reworded(todo.id, json.dumps({**order, "begun": 1}))
        outcome = mailbox.withdraw(old.folder, old.uidvalidity, old.uid, partial(untouched, old.raw))
        log.info("draft_renewed id=%d outcome=%s", old.mail, outcome)
        if outcome in (Withdrawal.TOUCHED, Withdrawal.LEFT) or (
            outcome is Withdrawal.GONE and not (begun and not self.laying.answered_there(old, mailbox))
        ):
            return
        now = self.clock()
        with self.store.transaction():
            self.store.letters.dropped(old.id, now, anew.letter.why if isinstance(anew.letter, NoDraft) else FULLER)
            self.store.mails.corrected(old.mail, anew.facts)
            if isinstance(anew.letter, Draft):
                new = self._record(anew.kept, anew.one, anew.letter, old.version + 1)
                self.store.mails.plan(old.mail, self.account, "save-draft", json.dumps({"draft": new}), now)

    def _is_theirs(self, draft: KeptDraft) -> bool:
        """A person has said yes to it, changed it or thrown it away, or the mail was answered."""
        entry = self.store.outbox.of(draft.mail)
        return (
            (entry is not None and entry.state not in OVER)
            or self.store.letters.is_touched(draft.id)
            or self.store.letters.answered_since(draft)
            or any(one.mail == draft.mail and one.state == "given" for one in self.store.outbox.standing(self.account))
        )
