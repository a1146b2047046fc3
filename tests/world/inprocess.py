"""The real worker of one account in a thread of the test: quick to start, its clock can be moved on, its pauses are short."""

from __future__ import annotations

import dataclasses
import hashlib
import threading
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self

from tests.letters import CATALOGUE, SELLER
from triage import workshop
from triage.daemon import Worker
from triage.home import find
from triage.mailbox.pauses import Pauses
from triage.store import Store

QUICK = Pauses(first=0.03, longest=0.3, refused=0.2, steady=60.0)
TICK = 0.3  # seconds between wake-ups, in place of `poll_seconds`
PATIENCE = 0.8  # seconds for one command: a dead line is noticed after it


class Watched(Protocol):
    """What a test server tells about a mailbox behind the worker's back."""

    def contents(self, user: str, folder: str) -> dict[int, tuple[frozenset[str], bytes]]:
        """UID -> flags (without \\Recent) and raw bytes."""
        ...


@cache
def _model() -> Any:
    return workshop.cached_model()


class Clock:
    """The clock on the wall, and what the test has added: pauses of minutes need not be waited for."""

    def __init__(self) -> None:
        self.added = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.added


@dataclasses.dataclass(frozen=True)
class Losses:
    """What went wrong with a mailbox in the end; all empty is well."""

    lost: tuple[str, ...]
    doubled: tuple[str, ...]
    traces: tuple[str, ...]


class Station:
    """One home, one account, one worker; `with Station(...) as station: station.settle(3)`."""

    def __init__(
        self,
        folder: Path,
        port: int,
        user: str,
        password: str,
        *,
        ca_file: Path | None = None,
        pauses: Pauses = QUICK,
        patience: float = PATIENCE,
        more: str = "",
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "catalogue.csv").write_text(CATALOGUE)
        (folder / "password").write_text(password)
        (folder / "password").chmod(0o600)
        line = f"host = 'localhost'\nsecurity = 'tls'\nca_file = '{ca_file}'" if ca_file else "host = '127.0.0.1'\nsecurity = 'none'"
        (folder / "config.toml").write_text(
            f"{SELLER}\n{more}\n[[accounts]]\nname = 'box'\n{line}\nport = {port}\nuser = '{user}'\npassword_file = 'password'\nsince = 2020-01-01\n"
        )
        home = find(folder / "config.toml")
        ingest = dataclasses.replace(home.config.ingest, command_timeout_seconds=patience, connect_timeout_seconds=patience)
        self.home = dataclasses.replace(home, config=dataclasses.replace(home.config, ingest=ingest))
        self.user = user
        self.clock = Clock()
        self.pauses = pauses
        self.store = Store.open(home.database)
        self.worker: Worker | None = None
        self._thread: threading.Thread | None = None
        self._started = self.clock()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()
        self.store.close()

    def start(self) -> None:
        """The worker, as the daemon runs it."""
        self._started = self.clock()
        (account,) = self.home.config.accounts
        self.worker = Worker(account, self.home, self.store, workshop.assessor_of(self.home, _model()), self.home.secret(), self.clock)
        self.worker.pauses = self.pauses
        self._thread = threading.Thread(target=self.worker.run, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End it, as SIGTERM does."""
        assert self.worker is not None
        assert self._thread is not None
        self.worker.stop()
        self._thread.join(10)
        assert not self._thread.is_alive(), "the worker does not end"

    def passed_since_start(self) -> bool:
        """The worker has got through a whole pass since it was started."""
        passed = self.store.ledger.value("select passed_at from account_state")
        return passed is not None and datetime.fromisoformat(passed) >= self._started

    def settled(self, mails: int) -> bool:
        """So many mails are on record, all are judged, nothing is open."""
        ask = self.store.ledger.value
        return (
            ask("select count(distinct mail) from place where outcome in ('stored', 'copy')") >= mails
            and not ask("select count(*) from place where outcome = 'unfetched'")
            and not ask("select count(*) from mail where state = 'waiting'")
            and not ask("select count(*) from action where state = 'open'")
        )

    def until(self, done: Callable[[], bool], what: str, seconds: float = 25.0, patient: float = 1.0) -> float:
        """Wait, with the clock's tick, until `done`; after `patient` seconds the clock is moved on. Seconds that it took."""
        assert self.worker is not None
        started = time.monotonic()
        tick = started + TICK
        while not done():
            now = time.monotonic()
            if now - started > seconds:
                raise AssertionError(f"not in {seconds} s: {what}; {self.trouble()}")
            if now > tick:
                tick = now + TICK
                self.clock.added += timedelta(seconds=120) if now - started > patient else timedelta()
                self.worker.mailbox.waker.wake()
            time.sleep(0.02)
        return time.monotonic() - started

    def settle(self, mails: int, seconds: float = 25.0) -> float:
        """Wait until `settled`; seconds that it took."""
        return self.until(lambda: self.settled(mails), f"{mails} mails settled", seconds)

    def trouble(self) -> str:
        """What the account last complained of, and what is on record."""
        states = self.store.ledger.rows("select outcome, count(*) as n, max(problem) as problem from place group by outcome")
        actions = self.store.ledger.rows("select state, tries, problem from action")
        return f"{self.store.ledger.value('select trouble from account_state')!r}, {states}, {actions}"

    def losses(self, server: Watched, drafts: str = "Drafts", wanted: int | None = None) -> Losses:
        """`losses_of` for this home."""
        return losses_of(self.store, server, self.user, drafts, wanted)


def losses_of(store: Store, server: Watched, user: str, drafts: str = "Drafts", wanted: int | None = None) -> Losses:
    """Compare the server with the record: each mail once with its bytes, each draft once, no trace on what was read."""
    there = server.contents(user, "INBOX")
    rows = store.ledger.rows(
        "select place.uid, place.outcome, mail.raw_hash, mail.id from place left join mail on mail.id = place.mail"
        " where place.folder = 'INBOX' and uidvalidity = (select uidvalidity from folder where name = 'INBOX' order by reconciled_at desc limit 1)"
    )
    on_record = {row["uid"]: row for row in rows}
    lost = [f"UID {uid}" for uid in there.keys() - on_record.keys()]
    lost += [
        f"UID {uid} is {on_record[uid]['outcome']}"
        for uid in there.keys() & on_record.keys()
        if on_record[uid]["outcome"] not in ("stored", "copy")
    ]
    lost += [
        f"UID {uid} has other bytes"
        for uid, (_, raw) in there.items()
        if uid in on_record and on_record[uid]["raw_hash"] != hashlib.sha256(raw).hexdigest()
    ]
    laid = Counter(_id_of(raw) for _, raw in server.contents(user, drafts).values())
    planned = [row["message_id"] for row in store.ledger.rows("select message_id from draft where state = 'saved'")]
    lost += [f"draft {one}" for one in planned if not laid[one]]
    doubled = [f"draft {one} x{n}" for one, n in laid.items() if n > 1]
    doubled += [f"draft {one} is not ours" for one in laid.keys() - set(planned)]
    mails = store.ledger.value("select count(*) from mail")
    distinct = len({hashlib.sha256(raw).digest() for _, raw in there.values()})
    doubled += [f"{mails} mails on record, {distinct} on the server"] if mails > distinct else []
    if wanted is not None and len(planned) != wanted:
        (lost if len(planned) < wanted else doubled).append(f"{len(planned)} drafts instead of {wanted}")
    traces = [f"UID {uid} bears {sorted(flags)}" for uid, (flags, _) in there.items() if flags]
    return Losses(tuple(lost), tuple(doubled), tuple(traces))


def _id_of(raw: bytes) -> str:
    return str(message_from_bytes(raw, policy=policy.default)["Message-ID"]).strip()
