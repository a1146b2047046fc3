"""Everything that survives a restart: one SQLite file, the only place that speaks SQL.

`Store.mails` knows what was found on the server and what came of it, `Store.letters` what we wrote, `Store.outbox` what was approved and left. A verdict and
the actions that follow from it are recorded in one transaction before anything is performed; each action can be
repeated and is ticked off when done. So a process killed at any point goes on where the record stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from triage.store.database import DamagedError, Ledger, Row, StoreError, as_moment, moment
from triage.store.digests import DigestTable
from triage.store.labels import LabelTable
from triage.store.letters import KeptDraft, LetterTable, SentMail
from triage.store.mails import Fetched, Kept, MailTable, Todo
from triage.store.outbox import OutboxTable
from triage.store.rescue import Rescue, opened

__all__ = [
    "DamagedError", "Fetched", "Kept", "KeptDraft", "Rescue", "Row", "SentMail", "Store", "StoreError", "Todo", "as_moment", "moment",
]  # fmt: skip


class Store:
    """The home's database."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.mails = MailTable(ledger)
        self.letters = LetterTable(ledger)
        self.outbox = OutboxTable(ledger)
        self.digests = DigestTable(ledger)
        self.labels = LabelTable(ledger)

    @classmethod
    def open(cls, path: Path) -> Store:
        """The database at `path`; made when it is not there. Raises `TriageError`."""
        return cls(Ledger.open(path))

    @classmethod
    def open_or_rescue(cls, path: Path, accounts: Sequence[str], now: datetime) -> tuple[Store, Rescue | None]:
        """The same for whoever holds the home's lock: a damaged file is moved aside first, and what was done is told."""
        ledger, rescue = opened(path, accounts, now)
        return cls(ledger), rescue

    @classmethod
    def in_memory(cls, copy_of: Path | None = None) -> Store:
        """A store that is forgotten at the end."""
        return cls(Ledger.in_memory(copy_of))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All writes inside become durable together."""
        with self.ledger.transaction():
            yield

    def gone(self) -> DamagedError | None:
        """What there is to say when the database file was deleted or replaced since it was opened."""
        return self.ledger.gone()

    def close(self) -> None:
        """Give the file free."""
        self.ledger.close()

    # -- notes and the state of accounts -----------------------------------------------------------------------

    def note(self, key: str) -> str | None:
        """A small remembered value."""
        found = self.ledger.value("select value from note where key = ?", key)
        return None if found is None else str(found)

    def set_note(self, key: str, value: str) -> None:
        """Remember a small value."""
        self.ledger.change("insert into note (key, value) values (?, ?) on conflict do update set value = excluded.value", key, value)

    def account_well(self, account: str, now: datetime) -> None:
        """A pass over this account went through."""
        self.ledger.change(
            "insert into account_state (account, passed_at) values (?, ?)"
            " on conflict do update set passed_at = excluded.passed_at, trouble = null, remedy = null, trouble_at = null",
            account, moment(now),
        )  # fmt: skip

    def account_trouble(self, account: str, trouble: str, remedy: str, now: datetime) -> None:
        """This account cannot be reached or read at the moment; shown by `triage status`."""
        self.ledger.change(
            "insert into account_state (account, trouble, remedy, trouble_at) values (?, ?, ?, ?)"
            " on conflict do update set trouble = excluded.trouble, remedy = excluded.remedy, trouble_at = coalesce(trouble_at, excluded.trouble_at)",
            account, trouble, remedy, moment(now),
        )  # fmt: skip
