"""Whom our mail reaches: what bounced (stage M, handbook 3.3), and how fast somebody writes to us."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from triage.store.database import Ledger, as_moment, moment
from triage.terms import Sentence, sentence

# Loops are cut by what came in, not by what we did: whatever answers us this fast is no person at a desk.
CAPS: tuple[tuple[int, timedelta, Sentence], ...] = (
    (12, timedelta(hours=1), sentence("More than 12 mails of this sender within an hour: perhaps two robots answer each other. Look at it yourself.")),
    (40, timedelta(days=1), sentence("More than 40 mails of this sender within a day: perhaps two robots answer each other. Look at it yourself.")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bounced:
    """One address that a report names."""

    address: str
    status: str  # "5.1.1" or ""
    final: bool  # False: it is still being tried
    at: datetime
    mail: int  # the report


def keep_bounces(ledger: Ledger, mail: int, addresses: Iterable[str], original: str | None, status: str, final: bool, at: datetime) -> None:
    """What the report `mail` says; of addresses we never wrote to nothing is kept, since anybody can invent a report."""
    for address in addresses:
        if _written_to(ledger, address, original):
            ledger.change(
                "insert or replace into bounce (mail, address, original, status, final, at) values (?, ?, ?, ?, ?, ?)",
                mail, address, original, status, final, moment(at),
            )  # fmt: skip


def _written_to(ledger: Ledger, address: str, original: str | None) -> bool:
    if original and ledger.value("select 1 from sent where message_id = ? union all select 1 from draft where message_id = ? limit 1", original, original):  # fmt: skip
        return True
    quoted = json.dumps(address)
    return bool(
        ledger.value(
            "select 1 from sent where instr(lower(recipients), ?) union all select 1 from draft where instr(lower(recipients), ?) limit 1", quoted, quoted
        )
    )  # fmt: skip


def out_of_reach(ledger: Ledger, address: str) -> Bounced | None:
    """Stage M: the last report that mail to this address failed for good, unless somebody has written from there since."""
    row = ledger.row(
        "select * from bounce where address = ? and final and not exists"
        " (select 1 from mail where from_email = bounce.address and received_at > bounce.at) order by at desc limit 1",
        address.lower(),
    )
    return _bounced(row) if row else None


def bounces_of(ledger: Ledger, message_id: str) -> list[Bounced]:
    """What came back of a mail that we sent."""
    return [_bounced(row) for row in ledger.rows("select * from bounce where original = ? order by at", message_id)]


def too_fast(ledger: Ledger, account: str, number: int, sender: str, received_at: datetime) -> Sentence | None:
    """Why mail `number` of `sender` gets no draft: too many of theirs came just before it. Copies count once."""
    for most, window, why in CAPS:
        count = ledger.value(
            "select count(*) from mail where account = ? and from_email = ? and id <> ? and copy_of is null and received_at > ? and received_at <= ?",
            account, sender.lower(), number, moment(received_at - window), moment(received_at),
        )  # fmt: skip
        if int(count or 0) >= most:
            return why
    return None


def _bounced(row: dict[str, object]) -> Bounced:
    at = as_moment(str(row["at"]))
    assert at is not None
    return Bounced(str(row["address"]), str(row["status"] or ""), bool(row["final"]), at, int(str(row["mail"])))
