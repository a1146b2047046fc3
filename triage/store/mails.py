"""What was found on the server, and what came of it: places, mails, verdicts, actions."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from triage.store.database import Ledger, Row, as_moment, moment
from triage.store.junk import is_junk, reopen


@dataclass(frozen=True, slots=True)
class Fetched:
    """One message as the server gave it."""

    uid: int
    raw: bytes
    raw_hash: str  # sha256, hex
    received_at: datetime  # INTERNALDATE
    answered: bool = False  # bore \\Answered
    truncated: bool = False  # only its beginning was fetched (too large)
    erased: bool = False  # of a person who was erased: only the place is kept
    ours: bool = False  # our own digest: it is no mail, only the place is kept

    @property
    def bare(self) -> bool:
        """Only the place is kept."""
        return self.erased or self.ours


@dataclass(frozen=True, slots=True)
class Kept:
    """One mail in the store, with what handling it needs."""

    number: int
    account: str
    raw: bytes
    received_at: datetime
    answered: bool
    truncated: bool
    tries: int


@dataclass(frozen=True, slots=True)
class Todo:
    """One planned action that is not ticked off yet."""

    id: int
    mail: int
    kind: str
    payload: str
    tries: int


class MailTable:
    """Places and mails. Every UID of a watched folder ends in a `place` row: before, stored, copy, unfetched, aside, gone or erased."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger

    # -- folders and places ------------------------------------------------------------------------------------

    def first_seen(self, account: str, folder: str, uidvalidity: int | None = None) -> datetime | None:
        """When this folder (or this generation of it) was first looked at; None = never.

        After a rescue of which nothing could be read, every folder of the account counts as looked at since we began (`store.rescue`).
        """
        if uidvalidity is None:
            found = self.ledger.value("select min(first_seen) from folder where account = ? and name = ?", account, folder)
            return as_moment(found or self.ledger.value("select value from note where key = ?", f"began:{account}"))
        return as_moment(
            self.ledger.value(
                "select first_seen from folder where account = ? and name = ? and uidvalidity = ?", account, folder, uidvalidity
            )
        )

    def begin_folder(
        self, account: str, folder: str, uidvalidity: int, before: Sequence[int], now: datetime, *, junk: bool = False
    ) -> None:
        """The first look at a folder: its generation and the UIDs that are left alone, in one transaction."""
        with self.ledger.transaction():
            self.ledger.change(
                "insert or ignore into folder (account, name, uidvalidity, first_seen, junk) values (?, ?, ?, ?, ?)",
                account, folder, uidvalidity, moment(now), junk,
            )  # fmt: skip
            self.ledger.change_many(
                "insert or ignore into place (account, folder, uidvalidity, uid, outcome, seen_at) values (?, ?, ?, ?, 'before', ?)",
                [(account, folder, uidvalidity, uid, moment(now)) for uid in before],
            )

    def known_uids(self, account: str, folder: str, uidvalidity: int) -> set[int]:
        """UIDs of this generation that have a recorded outcome (also those still to be fetched again)."""
        rows = self.ledger.rows("select uid from place where account = ? and folder = ? and uidvalidity = ?", account, folder, uidvalidity)
        return {row["uid"] for row in rows}

    def due_again(self, account: str, folder: str, uidvalidity: int, now: datetime) -> list[int]:
        """UIDs whose FETCH failed and that are to be tried again now."""
        rows = self.ledger.rows(
            "select uid from place where account = ? and folder = ? and uidvalidity = ? and outcome = 'unfetched' and try_after <= ? order by uid",
            account, folder, uidvalidity, moment(now),
        )  # fmt: skip
        return [row["uid"] for row in rows]

    def keep(self, account: str, folder: str, uidvalidity: int, batch: Iterable[Fetched], now: datetime) -> list[int]:
        """Keep a batch in one transaction; numbers of the mails that are new (a known raw hash is a copy)."""
        batch = list(batch)
        # Compressed before the transaction, which all accounts have to wait for; not what is here already.
        known = self._numbers(account, [one.raw_hash for one in batch if not one.bare])
        packed = {one.raw_hash: zlib.compress(one.raw, 1) for one in batch if not one.bare and one.raw_hash not in known}
        seen_at = moment(now)
        new: list[int] = []
        places: list[tuple[object, ...]] = []
        with self.ledger.transaction(synced=False) as db:  # after a power cut it is fetched again
            known = self._numbers(account, [one.raw_hash for one in batch if not one.bare])
            in_junk = is_junk(self.ledger, account, folder, uidvalidity)
            for one in batch:
                number = known.get(one.raw_hash)
                outcome = "before" if one.ours else "erased" if one.erased else "stored" if number is None else "copy"
                if one.bare:
                    number = None
                elif number is None:
                    number = db.conn.execute(
                        "insert into mail (account, raw_hash, raw, size, received_at, answered, truncated, kept_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                        (
                            account, one.raw_hash, packed.get(one.raw_hash) or zlib.compress(one.raw, 1), len(one.raw),
                            moment(one.received_at), one.answered, one.truncated, seen_at,
                        ),
                    ).lastrowid  # fmt: skip
                    known[one.raw_hash] = number
                    new.append(number)
                elif not in_junk:
                    reopen(self.ledger, number)  # a person took it out of the junk folder
                places.append((account, folder, uidvalidity, one.uid, outcome, number, seen_at))
            db.conn.executemany(
                "insert into place (account, folder, uidvalidity, uid, outcome, mail, seen_at) values (?, ?, ?, ?, ?, ?, ?)"
                " on conflict do update set outcome = excluded.outcome, mail = excluded.mail, problem = null, try_after = null",
                places,
            )
        return new

    def _numbers(self, account: str, hashes: Sequence[str]) -> dict[str, int]:
        """Which of these raw hashes are in the store, as what number."""
        found: dict[str, int] = {}
        for start in range(0, len(hashes), 500):
            part = hashes[start : start + 500]
            marks = ", ".join("?" * len(part))
            rows = self.ledger.rows(f"select raw_hash, id from mail where account = ? and raw_hash in ({marks})", account, *part)
            found |= {row["raw_hash"]: row["id"] for row in rows}
        return found

    def number_of(self, account: str, raw_hash: str) -> int | None:
        """The mail with this raw hash."""
        return self._numbers(account, [raw_hash]).get(raw_hash)

    def at(self, account: str, folder: str, uidvalidity: int, uid: int) -> tuple[bool, int | None]:
        """Whether this place is on record, and the mail that lies there (of a copy, the first of them)."""
        row = self.ledger.row(
            "select coalesce(mail.copy_of, mail.id) as mail from place left join mail on mail.id = place.mail"
            " where place.account = ? and place.folder = ? and place.uidvalidity = ? and place.uid = ?",
            account, folder, uidvalidity, uid,
        )  # fmt: skip
        return row is not None, row["mail"] if row else None

    def noted(self, account: str, place: tuple[str, int, int], mail: int | None, now: datetime) -> None:
        """A place outside the watched folders was looked at, and nothing more need be done about it."""
        self.ledger.change(
            "insert or ignore into place (account, folder, uidvalidity, uid, outcome, mail, seen_at) values (?, ?, ?, ?, ?, ?, ?)",
            account, *place, "copy" if mail else "before", mail, moment(now),
        )  # fmt: skip

    def not_fetched(
        self, account: str, folder: str, uidvalidity: int, uid: int, problem: str, again: datetime | None, now: datetime
    ) -> None:
        """A UID whose message the server did not give: tried `again` then, or set aside for a person (None)."""
        self.ledger.change(
            "insert into place (account, folder, uidvalidity, uid, outcome, problem, tries, try_after, seen_at) values (?, ?, ?, ?, ?, ?, 1, ?, ?)"
            " on conflict do update set outcome = excluded.outcome, problem = excluded.problem, tries = tries + 1, try_after = excluded.try_after",
            account, folder, uidvalidity, uid, "unfetched" if again else "aside", problem, moment(again) if again else None, moment(now),
        )  # fmt: skip

    def gone(self, account: str, folder: str, uidvalidity: int, uid: int) -> None:
        """A UID that could not be fetched is not there any more: somebody moved or deleted the mail before we could read it."""
        self.ledger.change(
            "update place set outcome = 'gone', try_after = null where account = ? and folder = ? and uidvalidity = ? and uid = ?",
            account, folder, uidvalidity, uid,
        )  # fmt: skip

    def tries_of(self, account: str, folder: str, uidvalidity: int, uid: int) -> int:
        """How often fetching this UID has failed."""
        found = self.ledger.value(
            "select tries from place where account = ? and folder = ? and uidvalidity = ? and uid = ?", account, folder, uidvalidity, uid
        )
        return int(found or 0)

    def reconciled(self, account: str, folder: str, uidvalidity: int, on_server: int, known: int, now: datetime) -> int:
        """Remember the last reconciliation; the number of places set aside in this folder."""
        aside = int(
            self.ledger.value(
                "select count(*) from place left join mail on mail.id = place.mail where place.account = ? and place.folder = ? and place.uidvalidity = ?"
                " and (place.outcome = 'aside' or mail.state = 'aside')",
                account, folder, uidvalidity,
            )
        )  # fmt: skip
        self.ledger.change(
            "update folder set on_server = ?, known = ?, aside = ?, reconciled_at = ? where account = ? and name = ? and uidvalidity = ?",
            on_server, known, aside, moment(now), account, folder, uidvalidity,
        )  # fmt: skip
        return aside

    # -- mails -------------------------------------------------------------------------------------------------

    def waiting(self, account: str) -> list[int]:
        """Numbers of the mails that are kept but not judged, oldest first; one that stopped the program before goes last."""
        rows = self.ledger.rows(
            "select id from mail where account = ? and state = 'waiting' order by max(tries, 2), received_at, id", account
        )
        return [row["id"] for row in rows]

    def begin(self, number: int) -> Kept:
        """The mail, with this try counted first: a mail that kills the program is set aside in the end, not tried for ever."""
        self.ledger.change("update mail set tries = tries + 1 where id = ?", number, synced=False)
        return self.mail(number)

    def mail(self, number: int) -> Kept:
        """The mail `number`. Raises `KeyError`."""
        row = self.ledger.row("select id, account, raw, received_at, answered, truncated, tries from mail where id = ?", number)
        if row is None:
            raise KeyError(number)
        received = as_moment(row["received_at"])
        assert received is not None
        return Kept(
            row["id"],
            row["account"],
            zlib.decompress(row["raw"]) if row["raw"] else b"",
            received,
            bool(row["answered"]),
            bool(row["truncated"]),
            row["tries"],
        )

    def judged(self, number: int, facts: Row, references: Sequence[str], now: datetime) -> None:
        """Record the verdict and what history needs; `facts` are columns of `mail`."""
        columns = {**facts, "state": "judged", "judged_at": moment(now), "problem": None}
        with self.ledger.transaction() as db:
            db.conn.execute(f"update mail set {', '.join(f'{name} = ?' for name in columns)} where id = ?", [*columns.values(), number])
            db.conn.executemany("insert or ignore into reference (message_id, mail) values (?, ?)", [(one, number) for one in references])

    def corrected(self, number: int, facts: Row) -> None:
        """The verdict of a judged mail as it is after a person's word; `facts` are columns of `mail`."""
        self.ledger.change(f"update mail set {', '.join(f'{name} = ?' for name in facts)} where id = ?", *facts.values(), number)

    def set_aside(self, number: int, problem: str, now: datetime) -> None:
        """This mail needs a person; it is kept and never blocks the next."""
        self.ledger.change("update mail set state = 'aside', problem = ?, judged_at = ? where id = ?", problem, moment(now), number)

    def places_of(self, number: int) -> list[Row]:
        """Where this mail lies: folder, uidvalidity, uid."""
        return self.ledger.rows("select folder, uidvalidity, uid, outcome from place where mail = ? order by seen_at", number)

    # -- actions -----------------------------------------------------------------------------------------------

    def plan(self, number: int, account: str, kind: str, payload: str, now: datetime) -> None:
        """An action to be performed; call it inside the transaction that records the verdict."""
        self.ledger.change(
            "insert into action (mail, account, kind, payload, changed_at) values (?, ?, ?, ?, ?)",
            number,
            account,
            kind,
            payload,
            moment(now),
        )

    def open_actions(self, account: str, now: datetime) -> list[Todo]:
        """Actions of this account that are due, in the order they were planned."""
        rows = self.ledger.rows(
            "select id, mail, kind, payload, tries from action where account = ? and state = 'open' and (try_after is null or try_after <= ?) order by id",
            account, moment(now),
        )  # fmt: skip
        return [Todo(row["id"], row["mail"], row["kind"], row["payload"], row["tries"]) for row in rows]

    def replan(self, action: int, payload: str, now: datetime) -> None:
        """What this action has come to, recorded before its next step."""
        self.ledger.change("update action set payload = ?, changed_at = ? where id = ?", payload, moment(now), action)

    def tick_off(self, action: int, now: datetime, note: str | None = None) -> None:
        """This action is done."""
        self.ledger.change(
            "update action set state = 'done', problem = ?, changed_at = ? where id = ?", note, moment(now), action, synced=False
        )

    def give_up(self, number: int, kind: str, now: datetime) -> None:
        """Open actions of this kind on a mail are not wanted any more."""
        self.ledger.change(
            "update action set state = 'done', problem = null, changed_at = ? where mail = ? and kind = ? and state <> 'done'",
            moment(now), number, kind,
        )  # fmt: skip

    def reworded(self, action: int, payload: str) -> None:
        """How far an action has come, durable before it goes on."""
        self.ledger.change("update action set payload = ? where id = ?", payload, action)

    def put_off(self, action: int, problem: str | None, again: datetime | None, now: datetime) -> None:
        """This action did not work: try `again` then, or give it to a person (None)."""
        self.ledger.change(
            "update action set state = ?, tries = tries + 1, problem = ?, try_after = ?, changed_at = ? where id = ?",
            "open" if again else "failed", problem, moment(again) if again else None, moment(now), action,
        )  # fmt: skip
