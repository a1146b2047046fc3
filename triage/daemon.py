"""The program in the background: one worker a mailbox, a clock that ticks, a clean stop.

A worker owns one connection: it reads new mail into the store, judges it, lays drafts, and then waits with IDLE
(or just waits) until the server, the clock or a signal wakes it. What goes wrong with one account never holds up
another. One process a home: a lock file sees to that.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from types import FrameType, MappingProxyType
from typing import Any

from triage.assess import Assessor
from triage.config import Account
from triage.credentials import secret_of
from triage.digest import is_digest
from triage.digesting import DigestPost
from triage.errors import MailboxError, PassingTrouble, TriageError
from triage.fingerprint import knowledge_stamp
from triage.home import Home
from triage.ingest import Clock, Intake, Reconciliation
from triage.labels_watch import LabelWatch
from triage.lock import is_running, lock
from triage.logs import whence
from triage.mail.message import Address
from triage.mailbox.marking import MarkingMailbox
from triage.mailbox.pauses import Pauses
from triage.pipeline import Pipeline
from triage.reload import Edits
from triage.retraining import Apprentice
from triage.sending import Sending
from triage.store import DamagedError, Store, StoreError
from triage.store.erasure import Tombstones
from triage.store.refusals import Refusals
from triage.store.retention import due, tidy
from triage.workshop import warm_up

__all__ = ["Daemon", "Worker", "is_running", "lock", "once", "utc_now", "workers_of"]

log = logging.getLogger("triage")

STOP_SECONDS = 4.0
SUBMISSION_SECONDS = 2.0
LEARNT_SECONDS = 2.0  # between looks at whether another model serves
RETIRE_SECONDS = 10.0  # a worker that new settings replace may finish its step so long, then its connection is cut


def utc_now() -> datetime:
    """The clock on the wall."""
    return datetime.now(UTC)


class Worker:
    """One account: read, judge, lay drafts, wait."""

    def __init__(
        self, account: Account, home: Home, store: Store, assessor: Assessor, secret: bytes, clock: Clock = utc_now, *, act: bool = True,
        mailbox: MarkingMailbox | None = None,
    ) -> None:  # fmt: skip
        self.account = account
        self._act = act  # False: a dry run; what would be done stays planned
        self.store = store
        self.clock = clock
        self.settings = home.config.ingest
        self.mailbox = mailbox or MarkingMailbox(account, self.settings, home.root, lambda: secret_of(account, home.root))
        self.tombstones = Tombstones.of(home.state)
        self.intake = Intake(
            account.name, self.mailbox, store, self.settings, account.since, clock, self.tombstones,
            partial(is_digest, secret=secret, account=account.name),
        )  # fmt: skip
        self.keep_raw_days = home.config.store.keep_raw_days
        self._secret = secret
        self.pipeline = self._pipeline_of(home, assessor)
        self.sending = self._sending_of(home)
        self.digests = self._digests_of(home)
        self.labels = self._labels_of(home)
        self.in_trouble = False
        self.broken: DamagedError | None = None  # the database: only a new start, which moves it aside, goes on
        self.refused: dict[str, MailboxError] = {}  # folders that could not be read at the last pass
        self.pauses = Pauses()
        self._renew = home.config.ingest.idle_renew_minutes * 60
        self._stopped = threading.Event()

    def _pipeline_of(self, home: Home, assessor: Assessor) -> Pipeline:
        seller = home.config.who
        return Pipeline(
            self.account.name, self.store, assessor, Address(seller.name, seller.address), self._secret, self.clock,
            timedelta(days=home.config.ingest.draft_max_age_days), home.config.drafts.enabled, home.config.drafts.flags,
            self.tombstones, home.config.marks, Refusals.of(home.state, self._secret, keep=self._act),
            home.config.drafts.html, knowledge_stamp(home.path),
        )  # fmt: skip

    def _sending_of(self, home: Home) -> Sending:
        return Sending(self.account, home, self.store, self.clock, self.pipeline.refusals)

    def _digests_of(self, home: Home) -> DigestPost:
        return DigestPost(self.account.name, home, self.store, lambda: self.pipeline.assessor, self._secret, self.clock)

    def _labels_of(self, home: Home) -> LabelWatch:
        ours = frozenset(one.lower() for one in (home.config.seller.address, self.account.user) if "@" in one)
        return LabelWatch(
            self.account.name, self.store, self.clock, home.config.labels, self.account.folders, ours, home.config.language, self.intake.keep_one
        )  # fmt: skip

    def fits(self, account: Account, home: Home) -> bool:
        """Whether these settings leave the way this worker reads its mailbox as it is."""
        return account == self.account and home.config.ingest == self.settings

    def take(self, home: Home, assessor: Assessor) -> None:
        """Judge and write by these settings from the next mail on; one mail is never handled by half old, half new ones."""
        self.pipeline = self._pipeline_of(home, assessor)
        self.sending = self._sending_of(home)
        self.digests = self._digests_of(home)
        self.labels = self._labels_of(home)
        self.keep_raw_days = home.config.store.keep_raw_days

    # -- one pass ----------------------------------------------------------------------------------------------

    def one_pass(self) -> list[Reconciliation]:
        """Everything there is to do now. Raises `MailboxError` and `PassingTrouble`."""
        if not self.mailbox.connected:
            self.mailbox.connect()
            log.info("connected account=%s host=%s", self.account.name, self.account.host)
        lines: list[Reconciliation] = []
        refused: dict[str, MailboxError] = {}
        junk = self.mailbox.role("junk")
        if sent := self.mailbox.role("sent"):
            try:
                self.intake.read_sent(sent)
            except MailboxError as error:
                refused[sent] = error
        for folder in self._folders(junk):
            if self.stopped():
                return lines
            try:
                line = self.intake.read(folder, self.stopped, junk=folder == junk)
            except MailboxError as error:  # one folder that is gone must not hold up the others
                refused[folder] = error
                continue
            if line is not None:
                log.info("%s", line)
                lines.append(line)
        self.pipeline.plan_withdrawals()
        self._look_at_labels(refused)
        self._perform()
        self._handle_waiting()
        self._send(sent, refused)
        self._renew_promises(sent, refused)
        if all(folder in refused for folder in self.account.folders):
            raise refused[self.account.folders[0]]
        self._tell_refused(refused)
        self._lay_digest()
        self._tidy()
        return lines

    def _folders(self, junk: str | None) -> tuple[str, ...]:
        """The watched folders; mail that the provider took for junk is read too, but nothing is done about it there."""
        named = self.account.folders
        return (*named, junk) if junk and self.settings.read_junk and junk not in named else named

    def _handle_waiting(self) -> None:
        """Judge what waits. What settings taken meanwhile, or a mail moved out of junk, leave to be done is done now too."""
        while not self.stopped():
            pipeline = self.pipeline
            handled = pipeline.handle_waiting(self._perform, partial(self._outdated, pipeline))
            if not handled and pipeline is self.pipeline:
                return

    def _look_at_labels(self, refused: Mapping[str, MailboxError]) -> None:
        """What people said about mail is put right before anything else is done about it."""
        if self._act and not self.stopped():
            self.labels.look(self.mailbox, refused)
        if not self.stopped():
            self.pipeline.correct_labelled(self.stopped)

    def _outdated(self, pipeline: Pipeline) -> bool:
        return self.stopped() or self.pipeline is not pipeline

    def _tell_refused(self, refused: dict[str, MailboxError]) -> None:
        """Folders that cannot be read are trouble for `triage status`, not for the other folders: they are tried at every pass."""
        if not refused:
            self.store.account_well(self.account.name, self.clock())
        for folder, error in refused.items():
            self.store.account_trouble(self.account.name, str(error), str(error.remedy), self.clock())
            if str(error) != str(self.refused.get(folder, "")):
                log.warning("trouble account=%s problem=%s remedy=%s", self.account.name, error, error.remedy)
        self.refused = refused

    def _lay_digest(self) -> None:
        """Once a working morning. What goes wrong with it holds nothing else up."""
        if not self._act or self.stopped():
            return
        try:
            self.digests.work(self.mailbox)
        except MailboxError as error:
            log.warning("digest_not_laid account=%s problem=%s", self.account.name, error)

    def _tidy(self) -> None:
        """Once a day: the bytes of old mail are dropped, where the settings say so."""
        if self._act and self.keep_raw_days and due(self.store.ledger, self.clock()):
            log.info("tidied mails=%d", tidy(self.store.ledger, self.keep_raw_days, self.clock(), self.stopped))

    def _perform(self) -> None:
        if self._act:
            self.pipeline.perform_open(self.mailbox, self.stopped)

    def _send(self, sent: str | None, refused: Mapping[str, MailboxError]) -> None:
        """What people approved leaves. Without a look into Sent nobody knows what was answered: then nothing does."""
        if self._act and not self.stopped() and (sent is None or sent not in refused):
            self.sending.work(self.mailbox, lambda: self.intake.read_sent(sent) if sent else 0, self.stopped)

    def _renew_promises(self, sent: str | None, refused: Mapping[str, MailboxError]) -> None:
        """What was promised and is on file by now; after the look at what people did with the drafts, and at Sent."""
        if self._act and not self.stopped() and (sent is None or sent not in refused) and self.pipeline.renewing.look(self.stopped):
            self._perform()

    # -- for ever ----------------------------------------------------------------------------------------------

    def run(self, refused_at_start: Callable[[Worker, TriageError], None] | None = None) -> None:
        """Passes and waits until `stop`. Trouble is told, shown in `triage status` and followed by a pause."""
        failures = refusals = 0
        first = True
        while not self.stopped():
            try:
                self.mailbox.waker.clear()
                self.one_pass()
                refusals, first, self.in_trouble = 0, False, False
                # One that hangs up after each pass is not called back at once for ever.
                failures = 0 if self.mailbox.held() > self.pauses.steady else min(failures, 3)
                self._wait()
            except PassingTrouble as trouble:
                self._trouble(str(trouble), str(trouble.remedy))
                failures += 1
                self._pause(self.pauses.after(failures))
            except DamagedError as error:
                log.error("damaged account=%s problem=%s", self.account.name, error)
                self.broken = error
                break
            except TriageError as error:
                if self.stopped():
                    break
                refusals += 1
                final = refusals > 1 or not self.mailbox.connected  # a log-in is refused for good; another NO may be a passing mood
                self._trouble(str(error), str(error.remedy))
                if first and final and refused_at_start is not None:
                    refused_at_start(self, error)
                self._pause(self.pauses.after_refusal(final=final))
            except Exception as error:  # ours: told in full, and the account goes on
                if self.stopped():
                    break
                self._unexpected(error)
                self._trouble(whence(error), "Please report this with the log.")
                failures += 1
                self._pause(self.pauses.after(failures))
        self.mailbox.close()

    def _trouble(self, what: str, remedy: str) -> None:
        if self.stopped():
            return
        self.in_trouble = True
        self.mailbox.close()
        log.warning("trouble account=%s problem=%s remedy=%s", self.account.name, what, remedy)
        try:
            self.store.account_trouble(self.account.name, what, remedy, self.clock())
        except (StoreError, PassingTrouble):
            pass  # the store itself is the trouble, or has one too: told above, or at the next pass
        except Exception as error:
            self._unexpected(error)

    def _unexpected(self, error: Exception) -> None:
        log.error("unexpected account=%s %s", self.account.name, whence(error), exc_info=log.isEnabledFor(logging.DEBUG))

    def _wait(self) -> None:
        if self.stopped() or self.labels.more or (self._act and self.store.labels.unapplied(self.account.name)):
            return
        if self.mailbox.can_idle():
            folder = next(one for one in self.account.folders if one not in self.refused)
            state = self.mailbox.open(folder)  # the last APPEND or Sent look left another folder open
            if not self.intake.up_to_date(folder, state):
                return
        due = [seconds for seconds in (self.sending.seconds_to_next(), self.digests.seconds_to_next()) if seconds is not None]
        self.mailbox.wait(min([self._renew, *(max(0.5, seconds) for seconds in due)]))

    def _pause(self, seconds: float) -> None:
        """After trouble: the clock's tick does not shorten this, only `stop` does."""
        self._stopped.wait(seconds)

    def stop(self) -> None:
        """From another thread: end soon, between two steps."""
        self._stopped.set()
        self.mailbox.interrupt()
        cut = threading.Timer(SUBMISSION_SECONDS, self.sending.interrupt)  # a letter that is just being handed over gets a moment
        cut.daemon = True
        cut.start()

    def retire(self) -> None:
        """From another thread: end when the step in hand is done; the connection is not cut under it."""
        self._stopped.set()
        self.mailbox.waker.wake()

    def stopped(self) -> bool:
        """Whether the end was asked for."""
        return self._stopped.is_set()


class Daemon:
    """All accounts of a home, until a signal. With `edits`, the settings are read again on SIGHUP or when they were edited."""

    def __init__(self, workers: Sequence[Worker], edits: Edits | None = None) -> None:
        self.workers = tuple(workers)
        self.edits = edits
        self.fatal: TriageError | None = None
        self._from_start = frozenset(workers)
        self._threads: dict[Worker, threading.Thread] = {}  # at work, and those told to end that have not ended yet
        self._retired: dict[Worker, float] = {}  # told to end, and when (time.monotonic)
        self._stop = threading.Event()
        self._hangup = False
        self._has_terminal = False
        self._apprentice = Apprentice(edits.store, utc_now) if edits is not None else None
        self._learnt_looked = 0.0

    def run(self, *, signals: bool = True) -> None:
        """In the foreground until SIGTERM, SIGINT or `stop`. Raises what ended the run, if something did."""
        from apscheduler.schedulers.background import BackgroundScheduler

        if signals:
            self._listen()
        scheduler = BackgroundScheduler(timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None})
        logging.getLogger("apscheduler").setLevel(logging.WARNING)
        self._settle(scheduler)
        scheduler.start()
        log.info("started accounts=%d", len(self.workers))
        threading.Thread(target=self._warm_up, name="warm-up", daemon=True).start()
        if self.edits is not None:
            self.edits.taken()
        looked = time.monotonic()
        try:
            while not self._stop.wait(self._beat()):
                self._settle(scheduler)
                looked = self._look_for_edits(looked)
                self._look_for_model()
                if (
                    broken := next((found for worker in self.workers if (found := worker.broken or worker.store.gone())), None)
                ) is not None:
                    self.fatal = broken
                    break
        finally:
            scheduler.shutdown(wait=False)
            if self._apprentice is not None:
                self._apprentice.stop()
            for worker in self._threads:
                worker.stop()
            deadline = time.monotonic() + STOP_SECONDS
            for thread in self._threads.values():
                thread.join(max(0.0, deadline - time.monotonic()))
            log.info("stopped")
        if self.fatal is not None:
            raise self.fatal

    def _warm_up(self) -> None:
        """So that the first mail need not wait for what is loaded at first use."""
        try:
            for worker in self.workers[:1]:
                warm_up(worker.pipeline.assessor, utc_now())
        except Exception as error:  # the first real mail will tell
            log.error("unexpected while=warm_up %s", whence(error), exc_info=log.isEnabledFor(logging.DEBUG))

    def _beat(self) -> float:
        """Seconds to the next look at ourselves: short, so that Windows delivers Ctrl-C, shorter while somebody is to be replaced."""
        every = self.edits.home.config.program.reload_seconds if self.edits is not None else 0.0
        return 0.05 if self._retired else max(0.05, min(0.5, every)) if every > 0 else 0.5

    def stop(self) -> None:
        """End the run from another thread."""
        self._stop.set()

    # -- signals -----------------------------------------------------------------------------------------------

    def _listen(self) -> None:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._on_signal)
        hangup = getattr(signal, "SIGHUP", None)  # not on Windows
        if hangup is not None and signal.getsignal(hangup) is not signal.SIG_IGN:  # nohup(1) wants it ignored
            self._has_terminal = terminal_there()
            signal.signal(hangup, self._on_hangup)

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self._stop.set()

    def _on_hangup(self, number: int, frame: FrameType | None) -> None:
        """A wish to have the settings read again, or, when the terminal we were started from has been closed, the end."""
        if self._has_terminal and not terminal_there():
            self._stop.set()
        self._hangup = True

    def _refused(self, worker: Worker, error: TriageError) -> None:
        """At the start: a refusal by the only account ends the run, since nothing would ever happen."""
        if self.workers == (worker,):
            self.fatal = error
            self._stop.set()

    # -- workers and settings ----------------------------------------------------------------------------------

    def _settle(self, scheduler: Any) -> None:
        """Start who is on the list, once a predecessor for the same account has ended; put away who has ended."""
        for worker, since in list(self._retired.items()):
            if self._threads[worker].is_alive():
                if time.monotonic() - since > RETIRE_SECONDS:
                    worker.stop()
                continue
            del self._retired[worker], self._threads[worker]
            worker.mailbox.waker.close()
        busy = {worker.account.name for worker in self._threads}
        for worker in self.workers:
            name = worker.account.name
            if worker in self._threads or name in busy:
                continue
            told = self._refused if worker in self._from_start else None
            thread = threading.Thread(target=worker.run, args=(told,), name=f"account-{name}", daemon=True)
            thread.start()
            self._threads[worker] = thread
            scheduler.add_job(worker.mailbox.waker.wake, "interval", seconds=worker.account.poll_seconds, id=name, replace_existing=True)
        for job in scheduler.get_jobs():
            if job.id not in {worker.account.name for worker in self.workers}:
                job.remove()

    def _look_for_edits(self, looked: float) -> float:
        """Read the settings again when somebody asks for it (SIGHUP) or has edited them; when was looked last."""
        edits = self.edits
        if edits is None:
            return looked
        asked = self._hangup
        if asked:  # only then: a signal may come between any two steps, and must not be wiped out
            self._hangup = False
        every = edits.home.config.program.reload_seconds
        if not asked:
            if every <= 0 or time.monotonic() - looked < every:
                return looked
            if not edits.changed():
                return time.monotonic()
        try:
            found = edits.read()
            if found is not None:
                self._take(edits, *found)
        except Exception as error:  # ours: what was in force stays in force
            log.error("unexpected while=settings %s", whence(error), exc_info=log.isEnabledFor(logging.DEBUG))
        return time.monotonic()

    def _look_for_model(self) -> None:
        """Labels train a model when it is time; the one that serves judges from the next mail on."""
        if self.edits is None or self._apprentice is None or time.monotonic() - self._learnt_looked < LEARNT_SECONDS:
            return
        self._learnt_looked = time.monotonic()
        try:
            self._apprentice.look(self.edits.home)
            assessor = self.edits.learnt()
            if assessor is not None:
                for worker in self.workers:
                    worker.take(self.edits.home, assessor)
        except (StoreError, PassingTrouble):
            pass  # told by whoever reads mail into it; looked at again
        except Exception as error:  # ours: the model in force stays in force
            log.error("unexpected while=learning %s", whence(error), exc_info=log.isEnabledFor(logging.DEBUG))

    def _take(self, edits: Edits, home: Home, assessor: Assessor) -> None:
        """These settings from now on. Who reads a mailbox as before goes on; records and open actions wait for the others' successors."""
        logging.getLogger().setLevel(home.config.program.log_level.upper())
        before = {worker.account.name: worker for worker in self.workers}
        secret = home.secret()
        workers: list[Worker] = []
        for account in home.config.accounts:
            worker = before.get(account.name)
            if worker is not None and worker.fits(account, home) and not worker.in_trouble:
                worker.take(home, assessor)
            else:  # new, changed, or in trouble, which the edit may have mended: no need to sit out its pause
                log.info("%s account=%s", "account_again" if worker else "account_added", account.name)
                worker = Worker(account, home, edits.store, assessor, secret)
            workers.append(worker)
        for worker in before.values():
            if worker not in workers and worker in self._threads:  # else it still waited for a predecessor to end
                worker.retire()
                self._retired[worker] = time.monotonic()
        for name in before.keys() - {account.name for account in home.config.accounts}:
            log.info("account_removed account=%s", name)
        self.workers = tuple(workers)


def terminal_there() -> bool:
    """Whether standard input is a terminal that is still open: the questions one can ask it fail when it was closed."""
    try:
        os.get_terminal_size(sys.stdin.fileno())
    except (OSError, ValueError, AttributeError):  # closed, no terminal at all, or no standard input
        return False
    return True


def workers_of(
    home: Home, store: Store, assessor: Assessor, clock: Clock = utc_now, *, act: bool = True,
    mailboxes: Mapping[str, MarkingMailbox] = MappingProxyType({}),
) -> list[Worker]:  # fmt: skip
    """One worker an account; with `act` False nothing is written into any mailbox. `mailboxes`: those that are connected already."""
    secret = home.secret() if act else b"dry run: these Message-IDs go nowhere"
    return [
        Worker(account, home, store, assessor, secret, clock, act=act, mailbox=mailboxes.get(account.name))
        for account in home.config.accounts
    ]


def once(workers: Sequence[Worker]) -> tuple[list[Reconciliation], list[tuple[str, TriageError | PassingTrouble]]]:
    """One pass over each account; what went wrong, by account."""
    lines: list[Reconciliation] = []
    trouble: list[tuple[str, TriageError | PassingTrouble]] = []
    for worker in workers:
        try:
            lines += worker.one_pass()
            trouble += [(worker.account.name, error) for error in worker.refused.values()]
        except (TriageError, PassingTrouble) as error:
            trouble.append((worker.account.name, error))
        finally:
            worker.mailbox.close()
    return lines, trouble
