"""All of one person is taken out of the store, and does not come back when the mailbox is read again.

What stays is a *tombstone*: an HMAC of the address under the home's secret and the moment of the erasure, in
`state/erased` (beside the database, so that it outlives a damaged one). It names nobody. Mail of that person from
before that moment that turns up again - another UIDVALIDITY, a rebuilt database - is recorded as a place with the
outcome 'erased' and nothing else. A person who writes anew after it is a new sender: that mail is read.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from triage.mail.message import Mail, parse
from triage.store.database import Ledger, Row, as_moment, moment

PAGE = 200  # mails looked through at a time
SKEW = timedelta(days=1)  # a sender's clock may be wrong by so much
HEADER_BYTES = 256_000
_HEADER_END = re.compile(rb"\r?\n\r?\n")


@dataclass(frozen=True, slots=True)
class Holding:
    """What the store holds of one person."""

    mails: tuple[int, ...]
    drafts: int  # rows, whether laid or not
    laid: int  # drafts that lie (or may lie) in the mailbox
    sent: int
    mentions: tuple[int, ...]  # other people's mails whose text names the address; they stay

    @property
    def empty(self) -> bool:
        """There is nothing to erase."""
        return not (self.mails or self.drafts or self.sent)


class Tombstones:
    """The addresses that were erased, by keyed hash."""

    def __init__(self, path: Path, secret: bytes) -> None:
        self.path = path
        self._key = hmac.new(secret, b"erased addresses", hashlib.sha256).digest()
        self._when: dict[str, datetime] = {}
        try:
            lines = path.read_text("ascii", "replace").splitlines()
        except FileNotFoundError:
            lines = []
        for line in lines:
            digest, _, text = line.partition(" ")
            when = _moment(text)
            if when is not None:
                self._when[digest] = max(when, self._when.get(digest, when))

    @classmethod
    def of(cls, state: Path) -> Tombstones:
        """Those of a home's state folder; without a secret there can be none."""
        try:
            secret = (state / "secret").read_bytes()
        except FileNotFoundError:
            return NONE
        return cls(state / "erased", secret)

    def __len__(self) -> int:
        return len(self._when)

    def moments(self) -> list[datetime]:
        """When addresses were erased, oldest first."""
        return sorted(self._when.values())

    def add(self, address: str, now: datetime) -> None:
        """Durable before anything is deleted: a kill in between leaves mail that a second `erase` finds. Raises `OSError`."""
        digest = self._digest(address)
        before = self.path.read_bytes() if self.path.exists() else b""
        broken = b"\n" if before and not before.endswith(b"\n") else b""  # a line that a power cut left unfinished
        descriptor = os.open(self.path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "ab") as file:
            file.write(broken + f"{digest} {moment(now)}\n".encode("ascii"))
            file.flush()
            os.fsync(file.fileno())
        self._when[digest] = now

    def erased_at(self, address: str) -> datetime | None:
        """When this address was erased."""
        return self._when.get(self._digest(address)) if self._when and address else None

    def cover(self, raw: bytes, received_at: datetime) -> bool:
        """Whether a message is one of an erased person, from before the erasure."""
        if not self._when:
            return False
        mail = parse(header_of(raw))
        return self.cover_any(people_of(mail), received_at, mail.date)

    def cover_any(self, addresses: Iterable[str], received_at: datetime | None, date: datetime | None) -> bool:
        """The same for the addresses of a message and its moments.

        Its own Date counts beside the server's: a mailbox that moved to another provider may say that all was received today.
        """
        for address in addresses:
            when = self.erased_at(address)
            if when is not None and ((received_at is not None and received_at <= when) or (date is not None and date <= when - SKEW)):
                return True
        return False

    def _digest(self, address: str) -> str:
        return hmac.new(self._key, normal(address).encode("utf-8", "replace"), hashlib.sha256).hexdigest()


NONE = Tombstones(Path(os.devnull), b"")


def normal(address: str) -> str:
    """An address as it is compared: nobody's local part differs by case alone."""
    return address.strip().strip("<>").lower()


def header_of(raw: bytes) -> bytes:
    """The header fields of a message, without its body."""
    head = raw[:HEADER_BYTES]
    end = _HEADER_END.search(head)
    return head[: end.end()] if end else head


def people_of(mail: Mail) -> frozenset[str]:
    """The addresses a mail is from or to."""
    boxes = [*mail.from_, *mail.reply_to, *mail.to, *mail.cc, *((mail.sender,) if mail.sender else ())]
    return frozenset(normal(box.email) for box in boxes if box.email) | ({normal(mail.return_path)} if mail.return_path else frozenset())


def holding(ledger: Ledger, address: str) -> Holding:
    """What the store holds of `address`. Reads every mail's header, since only the sender stands in a column."""
    wanted = normal(address)
    mine: set[int] = set()
    named: set[int] = set()
    for row in _pages(ledger):
        raw = zlib.decompress(row["raw"]) if row["raw"] else b""
        if (row["from_email"] or "") == wanted or (
            wanted.encode() in header_of(raw).lower() and wanted in people_of(parse(header_of(raw)))
        ):
            mine.add(row["id"])
        elif wanted.encode() in raw.lower() or wanted in f"{row['verdict']} {row['earlier']}".lower():
            named.add(row["id"])
    mine |= _copies(ledger, mine)
    drafts = [row for row in ledger.rows("select id, mail, state, recipients from draft") if row["mail"] in mine or _to(row, wanted)]
    laid = sum(row["state"] in ("saved", "appending") for row in drafts)
    sent = sum(_to(row, wanted) for row in ledger.rows("select recipients from sent where recipients <> '[]'"))
    return Holding(tuple(sorted(mine)), len(drafts), laid, sent, tuple(sorted(named - mine)))


def erase(ledger: Ledger, address: str, numbers: Iterable[int]) -> None:
    """Take the mails `numbers` and all that was sent to `address` out of the store, in one transaction, and rewrite the file."""
    wanted = normal(address)
    with ledger.transaction():
        for number in numbers:
            erase_mail(ledger, number)
        ledger.change("delete from bounce where address = ?", wanted)
        for row in ledger.rows("select id, state, recipients from draft"):
            if _to(row, wanted):  # of a mail that stays
                ledger.change(
                    "update draft set raw = x'', edited = null, recipients = '[]', subject = '', state = ? where id = ?",
                    "dropped" if row["state"] == "planned" else row["state"], row["id"],
                )  # fmt: skip
        for row in ledger.rows("select id, draft, recipients from outbox where recipients <> '[]'"):
            if _to(row, wanted):  # what has left still counts for the limits (T7), to nobody in particular
                ledger.change("update outbox set raw = null, recipients = '[]' where id = ?", row["id"])
                ledger.change("update answer set raw = null where draft = ?", row["draft"])
        for row in ledger.rows("select account, folder, uidvalidity, uid, message_id, recipients from sent where recipients <> '[]'"):
            if _to(row, wanted):  # the UID stays: without it Sent would be read from there again
                ledger.change(
                    "update sent set message_id = null, subject_base = '', recipients = '[]', date = null"
                    " where account = ? and folder = ? and uidvalidity = ? and uid = ?",
                    row["account"], row["folder"], row["uidvalidity"], row["uid"],
                )  # fmt: skip
                ledger.change("delete from sent_reference where account = ? and sent_id = ?", row["account"], row["message_id"])
    ledger.rewrite()


def erase_mail(ledger: Ledger, number: int) -> None:
    """Take one mail out of the store with all that hangs on it; its places stay and say so."""
    with ledger.transaction():
        row = ledger.row("select message_id from mail where id = ?", number)
        if row is None:
            return
        ledger.change("update place set outcome = 'erased', mail = null, problem = null, try_after = null where mail = ?", number)
        ledger.change("delete from reference where mail = ?", number)
        if row["message_id"]:
            ledger.change("delete from reference where message_id = ?", row["message_id"])
            ledger.change("delete from sent_reference where message_id = ?", row["message_id"])
        ledger.change("delete from action where mail = ?", number)
        ledger.change("delete from bounce where mail = ?", number)
        ledger.change("delete from label where mail = ?", number)
        for table in ("approval", "outbox", "answer"):
            ledger.change(f"delete from {table} where mail = ? or draft in (select id from draft where mail = ?)", number, number)
        ledger.change("delete from draft where mail = ?", number)
        ledger.change("update mail set copy_of = null where copy_of = ?", number)
        ledger.change("delete from mail where id = ?", number)


def _pages(ledger: Ledger) -> Iterator[Row]:
    last = 0
    while rows := ledger.rows("select id, raw, from_email, verdict, earlier from mail where id > ? order by id limit ?", last, PAGE):
        yield from rows
        last = rows[-1]["id"]


def _copies(ledger: Ledger, numbers: set[int]) -> set[int]:
    """Mails recorded as copies of these, and the mails these are copies of."""
    return {
        other
        for row in ledger.rows("select id, copy_of from mail where copy_of is not null")
        for one, other in ((row["id"], row["copy_of"]), (row["copy_of"], row["id"]))
        if one in numbers
    }


def _to(row: Row, address: str) -> bool:
    return address in row["recipients"].lower() and address in (normal(one) for one in json.loads(row["recipients"]))


def _moment(text: str) -> datetime | None:
    try:
        when = as_moment(text)
    except ValueError:
        return None
    return when if when is not None and when.tzinfo else None
