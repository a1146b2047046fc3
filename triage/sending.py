"""The outbox worked off: what people approved leaves at a good moment, at most once, and every doubt goes to a person.

The intent is on record before anything is said to the server. After a crash, or where the line failed once the letter had been handed
over, the letter is sought in Sent; where it is not found nobody knows, and it is never sent again by itself (state "unsure").
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from email.utils import format_datetime

import msgspec

from triage.aftermath import Aftermath
from triage.answers import Answers, Side
from triage.approval import Who, content_of, objection, ready_to_leave
from triage.config import Account
from triage.errors import MailboxError, PassingTrouble, ServerBusy, TriageError
from triage.handbook.manager import second_look
from triage.handbook.quota import Left, Limits, earliest
from triage.handbook.timing import next_good_moment
from triage.home import Home
from triage.ingest import Clock
from triage.mail.message import parse
from triage.mail.text import read_words
from triage.mailbox.marking import MarkingMailbox
from triage.store import KeptDraft, Store
from triage.store.junk import put_into_junk
from triage.store.outbox import OVER, Answered, Approval, Entry
from triage.store.reach import out_of_reach
from triage.store.refusals import Refusals
from triage.submission import Accepted, Envelope, Later, Refused, Submission, Unknown, submission_of
from triage.terms import Place, Sentence, Verdict, sentence
from triage.watching import DELETED, Found, Watching
from triage.workshop import reply_settings

log = logging.getLogger("triage")

PAUSES = tuple(timedelta(minutes=one) for one in (1, 5, 15, 30, 60, 120, 240))  # after 4xx or a line that failed
LONGEST = timedelta(days=3)  # so long it is tried
TROUBLE_PAUSE = timedelta(minutes=5)  # after a refused log-in or a certificate that is not trusted
LONGEST_BY_HAND = timedelta(days=30)
GRACE = timedelta(minutes=15)  # later than this, a good moment was missed


class Sending:
    """The letters of one account."""

    def __init__(
        self, account: Account, home: Home, store: Store, clock: Clock, refusals: Refusals, limits: Limits | None = None,
        submission: Callable[[], Submission | None] | None = None,
    ) -> None:  # fmt: skip
        self.account = account.name
        self.store = store
        self.clock = clock
        self.refusals = refusals
        self.limits = limits or Limits()
        self.settings = home.config.approval
        self.enabled = home.config.sending_of(account).enabled
        self._make = submission or (lambda: submission_of(home.config, account, home.root))
        self._submission: Submission | None = None
        self._closed: tuple[datetime, Sentence] | None = None  # nobody lets us in before: the others need not try
        self._failures = 0  # in a row, of the way out itself
        self._terms = home.config.reply.payment_terms
        self.side = Side(home.config.who, reply_settings(home.config).hours)
        users = (account.user, home.config.sending_of(account).user)
        ours = frozenset(one.lower() for one in (home.config.seller.address, *users) if "@" in one)
        self.watching = Watching(
            account.name, store, clock, self.settings, ours, home.config.who.domain, home.config.language, self.enabled
        )
        self.answers = Answers(account.name, store, clock, self.side)
        self.aftermath = Aftermath(account.name, store, clock, self.watching)

    # -- one round ---------------------------------------------------------------------------------------------

    def work(self, mailbox: MarkingMailbox, read_sent: Callable[[], object], stop: Callable[[], bool] = lambda: False) -> None:
        """See what people did, and do what is due. `read_sent` brings the record of Sent up to date. Raises `PassingTrouble`."""
        outbox = self.store.outbox
        for entry in outbox.entries(self.account, "sending"):  # of a process that died: nobody is sending now
            outbox.came_to(entry, "unsure", self.clock(), why=sentence("The program was interrupted while it was sent: it may have left."))
            log.warning("unsure id=%d reason=interrupted", entry.mail)
        given = self.watching.look(mailbox)
        self._settle(given, mailbox)
        for entry in outbox.entries(self.account, "unsure"):
            self.aftermath.resolve(entry, mailbox)
        self._record_left()
        self.answers.note(mailbox)
        for entry in outbox.unfinished(self.account):
            if stop():
                return
            self.aftermath.finish(entry, mailbox)
        for entry in outbox.entries(self.account, "waiting", "by hand"):
            if stop():
                return
            self._try(entry, given.get(entry.mail, []), mailbox, read_sent)
        for entry in outbox.entries(self.account, "left"):
            self.aftermath.finish(entry, mailbox)

    def seconds_to_next(self) -> float | None:
        """Until something is due; None = nothing is."""
        row = self.store.ledger.value(
            "select min(max(coalesce(due, try_after), coalesce(try_after, due))) from outbox where account = ?"
            " and ((state = 'waiting' and (due is not null or try_after is not null)) or (state = 'left' and try_after is not null))",
            self.account,
        )
        return max(0.0, (datetime.fromisoformat(row) - self.clock()).total_seconds()) if row else None

    def interrupt(self) -> None:
        """From another thread: cut the line to the submission server."""
        if self._submission is not None:
            self._submission.interrupt()

    # -- what was approved -------------------------------------------------------------------------------------

    def _settle(self, given: dict[int, list[Approval]], mailbox: MarkingMailbox) -> None:
        """New yeses make letters that wait; letters whose yes was taken back wait no more."""
        outbox, now = self.store.outbox, self.clock()
        for mail, approvals in given.items():
            entry = outbox.of(mail)
            newest = max(approvals, key=lambda one: one.id)
            if entry is None or entry.state in OVER or (entry.state == "by hand" and newest.at > entry.changed_at):
                draft = newest.draft or 0
                before = any("\\answered" in flags for flags in self.aftermath.flags_of(mail, mailbox))
                second = self._second(mail, self.store.letters.draft(draft).raw)
                outbox.approve(self.account, mail, draft, "waiting" if self.enabled else "by hand", second, before, now)
                log.info("approved id=%d way=%s", mail, newest.way)
        for entry in outbox.entries(self.account, "waiting", "by hand"):
            if entry.mail not in given:
                outbox.came_to(entry, "withdrawn", now)
                outbox.step(entry.id, now, cleared=1)
                log.info("withdrawn id=%d", entry.mail)
            elif entry.state == "waiting" and not self.enabled:  # switched off meanwhile
                outbox.came_to(entry, "by hand", now)

    def _record_left(self) -> None:
        """A letter that was in doubt and has turned out to have left, or that a person says did, answers its mail as any other."""
        for entry in self.store.outbox.entries(self.account, "left"):
            if not self.store.outbox.another_left(entry.mail, None):
                how = Answered("program", "outbox", entry.message_id, entry.left_at or entry.attempted_at or self.clock())
                self.answers.keep(entry.mail, how, raw=entry.raw)

    def _second(self, mail: int, raw: bytes) -> tuple[Sentence, ...]:
        return second_yes(self.store, mail, raw, self._terms, self.settings.large_usd)

    # -- one letter --------------------------------------------------------------------------------------------

    def _try(self, entry: Entry, approvals: list[Approval], mailbox: MarkingMailbox, read_sent: Callable[[], object]) -> None:
        """Send it if everything holds now; else note what it waits for."""
        outbox, now = self.store.outbox, self.clock()
        draft = self.store.letters.draft(entry.draft)
        if draft.state not in ("saved", "appending"):
            self._over(entry, "withdrawn", self.store.letters.dropped_because(draft.id) or DELETED)
            return
        if self._answered(entry, mailbox):
            return
        if (why := self._held(entry.mail, draft)) is not None:
            outbox.waits(entry.id, None, why, entry.missed)
            return
        due = next_good_moment(place_of(self.store, entry.mail), now, self.side.seller, self.side.hours)
        if entry.state == "by hand":
            if now - entry.approved_at > LONGEST_BY_HAND:
                self._over(entry, "withdrawn", sentence("Nobody has sent it for a month."))
                return
            # A person sends it, so our own hours count as well.
            outbox.waits(entry.id, max(due, self.store.letters.planned_for(draft.id)), None, entry.missed)
            return
        if (why := self._lacks_yes(entry, approvals)) is not None:
            outbox.waits(entry.id, None, why, entry.missed)
            return
        missed = entry.missed + int(entry.due is not None and now > entry.due + GRACE)
        if entry.try_after is not None and now < entry.try_after <= now + max(PAUSES):
            outbox.waits(entry.id, entry.try_after, entry.why, missed)
            return
        told = sentence("No supervisor is set, so your own yes is enough.") if entry.second and not self.settings.supervisor else None
        if due > now:
            outbox.waits(entry.id, due, told, missed)
            return
        free, why = self._earliest(entry.mail, self.store.letters.recipients(draft.id), now)
        if free > now:
            outbox.waits(entry.id, next_good_moment(place_of(self.store, entry.mail), free, self.side.seller, self.side.hours), why, missed)
            return
        found = self._unchanged(entry, draft, approvals, mailbox)  # last, since it costs most
        if found is None:
            return
        outbox.waits(entry.id, now, None, missed)
        self._leave(entry, draft, found, approvals, mailbox, read_sent)

    def _leave(
        self, entry: Entry, draft: KeptDraft, found: Found, approvals: list[Approval], mailbox: MarkingMailbox, read_sent: Callable[[], object]
    ) -> None:  # fmt: skip
        """The last look round, the intent, DATA, and what came of it."""
        outbox, now = self.store.outbox, self.clock()
        if self._closed is not None and now < self._closed[0] <= now + max(PAUSES):
            outbox.waits(entry.id, self._closed[0], self._closed[1], entry.missed)
            return
        try:
            submission = self._way_out()
        except TriageError as error:
            self._close(entry, error.problem, now + TROUBLE_PAUSE)
            return
        try:
            read_sent()
        except (MailboxError, ServerBusy) as error:  # who cannot look whether it was answered does not answer
            self._put_off(entry, sentence("Sent cannot be read: {problem}", problem=error), now + TROUBLE_PAUSE)
            return
        if self._answered(entry, mailbox, flags=True):
            return
        if not self._still_meant(approvals, found, mailbox):
            outbox.waits(entry.id, now + PAUSES[0], None, entry.missed)
            return
        case = self.watching.case(draft, any(one.any_recipients for one in approvals))
        laid = content_of(found.raw) == content_of(draft.raw)
        raw, message_id = ready_to_leave(draft.raw if laid else found.raw, case, format_datetime(now))
        recipients = recipients_of(raw)
        sent = self.aftermath.next_in_sent(mailbox)
        with self.store.transaction():  # of all accounts of this home, only one takes the next place
            free, _ = self._earliest(entry.mail, recipients, now)
            if free > now or self._held(entry.mail, draft) is not None or not outbox.begin(
                entry.id, raw=raw, message_id=message_id, recipients=recipients, content=content_of(found.raw), place=found.place, sent=sent,
                answers_new=not outbox.another_left(entry.mail, None), now=now,
            ):  # fmt: skip
                return
        sender = parse(raw).author.email
        try:
            outcome = submission.send(Envelope(sender, recipients), raw)
        except TriageError as error:  # settings, secret, certificate, log-in: nothing was said about any letter
            self._close(entry, error.problem, self.clock() + TROUBLE_PAUSE)
            log.warning("not_sent id=%d problem=%s", entry.mail, error)
            return
        except PassingTrouble as trouble:
            self._close(entry, sentence("{problem}", problem=trouble), self.clock() + TROUBLE_PAUSE)
            return
        except Exception:
            outbox.came_to(
                entry, "unsure", self.clock(), why=sentence("Something unforeseen happened while it was sent: it may have left.")
            )
            raise
        self._came_to(entry, outcome, raw, message_id, now)

    def _came_to(self, entry: Entry, outcome: Accepted | Refused | Later | Unknown, raw: bytes, message_id: str, began: datetime) -> None:
        outbox, now = self.store.outbox, self.clock()
        if not isinstance(outcome, Later):
            self._closed, self._failures = None, 0
        if isinstance(outcome, Accepted):
            with self.store.transaction():
                outbox.came_to(entry, "left", now, reply=outcome.reply, left_at=now)
                self.answers.keep(entry.mail, Answered("program", "outbox", message_id, now), raw=raw)
            log.info("left id=%d tries=%d late=%d", entry.mail, entry.tries + 1, entry.missed)
        elif isinstance(outcome, Unknown):
            why = sentence("The line failed after the letter was handed over ({words}): it may have left.", words=outcome.reply)
            outbox.came_to(entry, "unsure", now, why=why)
            log.warning("unsure id=%d reason=%s", entry.mail, outcome.reply)
        elif isinstance(outcome, Refused):
            words = f"{outcome.code} {outcome.reply}" if outcome.code else outcome.reply
            outbox.came_to(entry, "refused", now, reply=words, why=sentence("The server refused it: {words}", words=words), tried=True)
            outbox.step(entry.id, now, cleared=0)
            log.warning("refused id=%d code=%d", entry.mail, outcome.code)
        elif now - entry.approved_at > LONGEST and entry.tries >= len(PAUSES):
            why = sentence("It could not be sent for days: {words}", words=outcome.reply)
            outbox.came_to(entry, "refused", now, reply=outcome.reply, why=why, tried=True)
            outbox.step(entry.id, now, cleared=0)
        else:
            words = f"{outcome.code} {outcome.reply}" if outcome.code else outcome.reply
            pause = PAUSES[min(entry.tries, len(PAUSES) - 1)]
            outbox.came_to(
                entry,
                "waiting",
                now,
                reply=words,
                why=sentence("It is tried again: {words}", words=words),
                try_after=now + pause,
                tried=True,
            )
            if outcome.code is None or outcome.code == 421:  # it is the server that is away, not this letter that is unwelcome
                self._closed = now + PAUSES[min(self._failures, len(PAUSES) - 1)], sentence("It is tried again: {words}", words=words)
                self._failures += 1
            log.info("later id=%d tries=%d code=%s", entry.mail, entry.tries + 1, outcome.code)

    # -- what speaks against it --------------------------------------------------------------------------------

    def _answered(self, entry: Entry, mailbox: MarkingMailbox, *, flags: bool = False) -> bool:
        """Somebody answered: then ours is not wanted any more."""
        how = self.answers.how(entry.mail)
        if (
            how is None
            and flags
            and not entry.answered_before
            and any("\\answered" in one for one in self.aftermath.flags_of(entry.mail, mailbox))
        ):
            how = Answered("person", "flag", None, self.clock())
        if how is None:
            return False
        self.answers.keep(entry.mail, how, mailbox)
        self.store.outbox.came_to(entry, "answered", self.clock(), why=sentence("It has been answered already."))
        self.store.outbox.step(entry.id, self.clock(), cleared=0)
        log.info("answered_meanwhile id=%d found_by=%s", entry.mail, how.found_by)
        return True

    def _held(self, mail: int, draft: KeptDraft) -> Sentence | None:
        """The verdict of this very moment, on the mail and on all that came in its conversation or from its sender since."""
        ledger = self.store.ledger
        row = ledger.row("select suspected, state, message_id, from_email, received_at from mail where id = ?", mail)
        if row is None or row["suspected"] or row["state"] != "judged":
            return sentence("It is suspected.")
        if put_into_junk(ledger, mail):
            return sentence("The mail was moved into the junk folder: move it back if the letter is to leave.")
        later = ledger.value(
            "select id from mail where suspected = 1 and id <> ?1 and copy_of is null and received_at >= ?2 and (from_email = ?3 or id in"
            " (select mail from reference where message_id in (?4, ?5))) order by id desc limit 1",
            mail, row["received_at"], row["from_email"] or "-", row["message_id"] or "-", draft.message_id,
        )  # fmt: skip
        if later is not None:
            return sentence("Mail {n} of the same sender or conversation is suspected.", n=later)
        to = self.store.letters.recipients(draft.id)
        if self.refusals.since((*to, row["from_email"] or "")) is not None:
            return sentence("The buyer asked not to be written to again.")
        for one in to:
            if (bounced := out_of_reach(ledger, one)) is not None:
                return sentence("Mail to {email} came back (mail {n}).", email=one, n=bounced.mail)
        return None

    def _lacks_yes(self, entry: Entry, approvals: list[Approval]) -> Sentence | None:
        if not approvals:
            return sentence("It is not approved any more.")
        if entry.second and self.settings.supervisor and not any(one.who is Who.SUPERVISOR for one in approvals):
            return sentence("It waits for the supervisor's yes.")
        return None

    def _unchanged(self, entry: Entry, draft: KeptDraft, approvals: list[Approval], mailbox: MarkingMailbox) -> Found | None:
        """The draft as it lies there, if that is what was approved and may leave."""
        try:
            found = self.watching.locate(draft, mailbox)
        except (MailboxError, ServerBusy) as error:
            self._put_off(entry, sentence("{problem}", problem=error), self.clock() + TROUBLE_PAUSE)
            return None
        if isinstance(found, Sentence):
            if found is DELETED:
                self._over(entry, "withdrawn", found)
            else:
                self.store.outbox.waits(entry.id, None, found, entry.missed)
            return None
        content = content_of(found.raw)
        valid = [one for one in approvals if one.content == content]
        second = self._second(entry.mail, found.raw) if valid and content != content_of(draft.raw) else entry.second
        if not valid or (second and self.settings.supervisor and not any(one.who is Who.SUPERVISOR for one in valid)):
            self._over(entry, "withdrawn", sentence("The draft was changed after it was approved: approve it again."))
            return None
        why = objection(found.raw, self.watching.case(draft, any(one.any_recipients for one in valid)))
        if why is not None:
            self._over(entry, "refused", why)
            return None
        return found

    def _still_meant(self, approvals: list[Approval], found: Found, mailbox: MarkingMailbox) -> bool:
        """In this very moment the signs are still there that were taken for a yes; else the next look sees what they have become."""
        content = content_of(found.raw)
        for one in approvals:
            if one.content != content:
                continue
            if one.place is None:
                if self.store.ledger.value("select state from approval where id = ?", one.id) == "given":
                    return True
                continue
            folder, uidvalidity, uid = one.place
            try:
                if mailbox.open(folder).uidvalidity != uidvalidity:
                    continue
                flags = mailbox.flags([uid]).get(uid)
            except (MailboxError, ServerBusy):
                continue
            if flags is None or "\\deleted" in flags:
                continue
            if one.way == "folder" or (one.way, one.who) in self.watching.meant(flags):
                return True
        return False

    # -- when --------------------------------------------------------------------------------------------------

    def _earliest(self, mail: int, recipients: tuple[str, ...], now: datetime) -> tuple[datetime, Sentence | None]:
        """T7, by what really left."""
        left = [Left(*one) for one in self.store.outbox.left_since(now - timedelta(days=1, hours=1))]
        return earliest(left, recipients, not self.store.outbox.another_left(mail, None), self.limits, now)

    # -- small things ------------------------------------------------------------------------------------------

    def _way_out(self) -> Submission:
        if self._submission is None:
            self._submission = self._make()
        if self._submission is None:
            raise TriageError(sentence("Sending is not switched on."), sentence("Set enabled = true in [sending]."))
        return self._submission

    def _put_off(self, entry: Entry, why: Sentence, until: datetime) -> None:
        """Nothing was sent, that is certain."""
        self.store.outbox.came_to(entry, "waiting", self.clock(), why=why, try_after=until)

    def _close(self, entry: Entry, why: Sentence, until: datetime) -> None:
        """The same, and what speaks against this letter speaks against all: a wrong password is not tried a hundred times."""
        self._closed = until, why
        self._put_off(entry, why, until)

    def _over(self, entry: Entry, state: str, why: Sentence) -> None:
        now = self.clock()
        self.store.outbox.came_to(entry, state, now, why=why)
        self.store.outbox.step(entry.id, now, cleared=1)
        log.info("%s id=%d reason=%s", state, entry.mail, why)


def recipients_of(raw: bytes) -> tuple[str, ...]:
    """Who receives a letter."""
    mail = parse(raw)
    return tuple(dict.fromkeys(one.email for one in (*mail.to, *mail.cc) if one.email))


def second_yes(store: Store, mail: int, raw: bytes, standing_terms: str, large_usd: float) -> tuple[Sentence, ...]:
    """Why a supervisor should say yes to this letter, too (L1, O2)."""
    verdict = _verdict(store, mail)
    inquiry = verdict.inquiry if verdict else None
    return second_look(
        verdict.level if verdict else None, read_words(parse(raw)).new, inquiry.payment_terms if inquiry else None,
        [one.value for one in inquiry.quantities] if inquiry else (), standing_terms, large_usd,
    )  # fmt: skip


def place_of(store: Store, mail: int) -> Place:
    """Where the buyer is, as far as the mail tells."""
    verdict = _verdict(store, mail)
    return verdict.inquiry.place if verdict else Place()


def _verdict(store: Store, mail: int) -> Verdict | None:
    text = store.ledger.value("select verdict from mail where id = ?", mail)
    return msgspec.json.decode(text, type=Verdict) if text else None
