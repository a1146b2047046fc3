"""Whom our mail reaches: what bounced (stage M, handbook 3.3), and how fast somebody writes to us."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

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


def unreached(ledger: Ledger, account: str) -> list[Bounced]:
    """All addresses in stage M that reports to this account name, the newest first."""
    rows = ledger.rows(
        "select bounce.*, max(bounce.at) from bounce join mail as report on report.id = bounce.mail where report.account = ? and bounce.final"
        " and not exists (select 1 from mail where from_email = bounce.address and received_at > bounce.at)"
        " group by bounce.address order by bounce.at desc", account,
    )  # fmt: skip
    return [_bounced(row) for row in rows]


@dataclass(frozen=True, slots=True)
class Away:
    """Somebody who is not at their desk."""

    address: str
    back_on: date
    mail: int  # the note that says so


_AWAY = """
    select from_email as address, mail.id as mail, json_extract(verdict, '$.back_on') as back_on from mail
    where {which} and kind = 'automated' and suspected = 0 and copy_of is null and verdict like '%"back_on":"%'
    and json_extract(verdict, '$.back_on') > ? and not exists (select 1 from mail as later where later.from_email = mail.from_email
    and later.received_at > mail.received_at and (later.kind <> 'automated' or later.verdict like '%"back_on":"%')) order by mail.received_at desc
"""  # a later mail of their own hand, or a later note, takes its place


def away(ledger: Ledger, address: str, today: date) -> Away | None:
    """The absence note of this address that still holds."""
    row = ledger.row(_AWAY.format(which="from_email = ?"), address.lower(), today.isoformat())
    return _gone(row) if row else None


def all_away(ledger: Ledger, account: str, since: datetime, today: date) -> list[Away]:
    """All absence notes received since that still hold."""
    rows = ledger.rows(_AWAY.format(which="account = ? and received_at >= ?"), account, moment(since), today.isoformat())
    return [_gone(row) for row in rows]


def _gone(row: dict[str, object]) -> Away:
    return Away(str(row["address"]), date.fromisoformat(str(row["back_on"])), int(str(row["mail"])))


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
