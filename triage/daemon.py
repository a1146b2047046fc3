"""The program in the background: one worker a mailbox, a clock that ticks, a clean stop.

A worker owns one connection: it reads new mail into the store, judges it, lays drafts, and then waits with IDLE
(or just waits) until the server, the clock or a signal wakes it. What goes wrong with one account never holds up
another. One process a home: a lock file sees to that.
"""

from __future__ import annotations

import logging
import random
import selectors
import signal
import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from types import FrameType

from filelock import FileLock, Timeout

from triage.assess import Assessor
from triage.config import Account
from triage.credentials import secret_of
from triage.errors import MailboxError, PassingTrouble, TriageError
from triage.home import Home
from triage.ingest import Clock, Intake, Reconciliation
from triage.mail.message import Address
from triage.mailbox.imap import ImapMailbox
from triage.pipeline import Pipeline
from triage.store import Store
from triage.terms import sentence

log = logging.getLogger("triage")

FIRST_PAUSE, LONGEST_PAUSE = 2.0, 300.0  # seconds between attempts to connect
REFUSED_PAUSE = 300.0  # after a refusal that only a person can mend
STOP_SECONDS = 4.0


def utc_now() -> datetime:
    """The clock on the wall."""
    return datetime.now(UTC)


class Worker:
    """One account: read, judge, lay drafts, wait."""

    def __init__(
        self, account: Account, home: Home, store: Store, assessor: Assessor, secret: bytes, clock: Clock = utc_now, *, act: bool = True
    ) -> None:
        self.account = account
        self._act = act  # False: a dry run; what would be done stays planned
        self.store = store
        self.clock = clock
        self.mailbox = ImapMailbox(account, home.config.ingest, home.root, lambda: secret_of(account, home.root))
        self.intake = Intake(account.name, self.mailbox, store, home.config.ingest, account.since, clock)
        seller = home.config.who
        self.pipeline = Pipeline(
            account.name, store, assessor, Address(seller.name, seller.address), secret, clock,
            timedelta(days=home.config.ingest.draft_max_age_days), home.config.drafts.enabled, home.config.drafts.flags,
        )  # fmt: skip
        self._renew = home.config.ingest.idle_renew_minutes * 60
        self._stopped = threading.Event()

    # -- one pass ----------------------------------------------------------------------------------------------

    def one_pass(self) -> list[Reconciliation]:
        """Everything there is to do now. Raises `MailboxError` and `PassingTrouble`."""
        if not self.mailbox.connected:
            self.mailbox.connect()
            log.info("connected account=%s host=%s", self.account.name, self.account.host)
        if sent := self.mailbox.role("sent"):
            self.intake.read_sent(sent)
        lines: list[Reconciliation] = []
        refused: MailboxError | None = None
        for folder in self.account.folders:
            if self.stopped():
                return lines
            try:
                line = self.intake.read(folder, self.stopped)
            except MailboxError as error:  # one folder that is gone must not hold up the others
                refused = refused or error
                continue
            if line is not None:
                log.info("%s", line)
                lines.append(line)
        self._perform()
        self.pipeline.handle_waiting(self._perform, self.stopped)
        if refused is not None:
            raise refused
        self.store.account_well(self.account.name, self.clock())
        return lines

    def _perform(self) -> None:
        if self._act:
            self.pipeline.perform_open(self.mailbox, self.stopped)

    # -- for ever ----------------------------------------------------------------------------------------------

    def run(self, refused_at_start: Callable[[Worker, TriageError], None] | None = None) -> None:
        """Passes and waits until `stop`. Trouble is told, shown in `triage status` and followed by a pause."""
        failures = 0
        first = True
        while not self.stopped():
            try:
                self.mailbox.waker.clear()
                self.one_pass()
                failures, first = 0, False
                self._wait()
            except PassingTrouble as trouble:
                self._trouble(str(trouble), "It is tried again by itself.")
                failures += 1
                self._pause(min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - 1)) * random.uniform(0.5, 1.0))
            except TriageError as error:
                if self.stopped():
                    break
                self._trouble(str(error), str(error.remedy))
                if first and refused_at_start is not None:
                    refused_at_start(self, error)
                self._pause(REFUSED_PAUSE * random.uniform(0.8, 1.0))
            except Exception as error:  # ours: told in full, and the account goes on
                if self.stopped():
                    break
                log.exception("unexpected account=%s", self.account.name)
                self._trouble(f"{type(error).__name__}: {error}", "Please report this with the log.")
                failures += 1
                self._pause(min(LONGEST_PAUSE, FIRST_PAUSE * 2**failures))
        self.mailbox.close()

    def _trouble(self, what: str, remedy: str) -> None:
        if self.stopped():
            return
        self.mailbox.close()
        log.warning("trouble account=%s problem=%s remedy=%s", self.account.name, what, remedy)
        try:
            self.store.account_trouble(self.account.name, what, remedy, self.clock())
        except Exception:  # the store itself may be the trouble
            log.exception("unexpected account=%s", self.account.name)

    def _wait(self) -> None:
        if self.stopped():
            return
        if self.mailbox.can_idle():
            state = self.mailbox.open(self.account.folders[0])  # the last APPEND or Sent look left another folder open
            if self.intake.up_to_date(self.account.folders[0], state):
                self.mailbox.wait(self._renew)
        else:
            with selectors.DefaultSelector() as selector:  # until the clock ticks
                selector.register(self.mailbox.waker.reader, selectors.EVENT_READ)
                selector.select(self._renew)

    def _pause(self, seconds: float) -> None:
        """After trouble: the clock's tick does not shorten this, only `stop` does."""
        self._stopped.wait(seconds)

    def stop(self) -> None:
        """From another thread: end soon, between two steps."""
        self._stopped.set()
        self.mailbox.interrupt()

    def stopped(self) -> bool:
        """Whether the end was asked for."""
        return self._stopped.is_set()


class Daemon:
    """All accounts of a home, until a signal."""

    def __init__(self, workers: Sequence[Worker]) -> None:
        self.workers = tuple(workers)
        self.fatal: TriageError | None = None
        self._stop = threading.Event()

    def run(self, *, signals: bool = True) -> None:
        """In the foreground until SIGTERM, SIGINT or `stop`. Raises what ended the run, if something did."""
        from apscheduler.schedulers.background import BackgroundScheduler

        if signals:
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, self._on_signal)
        threads = [
            threading.Thread(target=worker.run, args=(self._refused,), name=f"account-{worker.account.name}", daemon=True)
            for worker in self.workers
        ]
        scheduler = BackgroundScheduler(timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None})
        for worker in self.workers:
            scheduler.add_job(worker.mailbox.waker.wake, "interval", seconds=worker.account.poll_seconds, id=worker.account.name)
        logging.getLogger("apscheduler").setLevel(logging.WARNING)
        for thread in threads:
            thread.start()
        scheduler.start()
        log.info("started accounts=%d", len(self.workers))
        try:
            while not self._stop.wait(0.5):  # short waits, so that Windows delivers Ctrl-C
                pass
        finally:
            scheduler.shutdown(wait=False)
            for worker in self.workers:
                worker.stop()
            for thread in threads:
                thread.join(STOP_SECONDS)
            log.info("stopped")
        if self.fatal is not None:
            raise self.fatal

    def stop(self) -> None:
        """End the run from another thread."""
        self._stop.set()

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self._stop.set()

    def _refused(self, worker: Worker, error: TriageError) -> None:
        """At the start: a refusal by the only account ends the run, since nothing would ever happen."""
        if len(self.workers) == 1:
            self.fatal = error
            self._stop.set()


def lock(home: Home) -> FileLock:
    """One process a home. Raises `TriageError` when another one runs."""
    held = FileLock(home.make_state() / "lock")
    try:
        held.acquire(timeout=0)
    except Timeout:
        raise TriageError(
            sentence("Another triage runs in this home ({path}).", path=home.root),
            sentence("See `triage status`; stop the other one first, or use another home."),
        ) from None
    return held


def is_running(home: Home) -> bool:
    """Whether a process holds the home's lock."""
    path = home.state / "lock"
    if not path.exists():
        return False
    probe = FileLock(path)
    try:
        probe.acquire(timeout=0)
    except Timeout:
        return True
    probe.release()
    return False


def workers_of(home: Home, store: Store, assessor: Assessor, clock: Clock = utc_now, *, act: bool = True) -> list[Worker]:
    """One worker an account; with `act` False nothing is written into any mailbox."""
    secret = home.secret() if act else b"dry run: these Message-IDs go nowhere"
    return [Worker(account, home, store, assessor, secret, clock, act=act) for account in home.config.accounts]


def once(workers: Sequence[Worker]) -> tuple[list[Reconciliation], list[tuple[str, TriageError | PassingTrouble]]]:
    """One pass over each account; what went wrong, by account."""
    lines: list[Reconciliation] = []
    trouble: list[tuple[str, TriageError | PassingTrouble]] = []
    for worker in workers:
        try:
            lines += worker.one_pass()
        except (TriageError, PassingTrouble) as error:
            trouble.append((worker.account.name, error))
        finally:
            worker.mailbox.close()
    return lines, trouble
