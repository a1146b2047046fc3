"""How long an answer took, in the working hours of both sides (handbook 4.1)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from triage.handbook.sides import Side, WorkingHours, our_side, their_side
from triage.terms import Place, Seller

LONGEST = timedelta(days=366)


def working_time(place: Place, start: datetime, end: datetime, seller: Seller, hours: WorkingHours) -> tuple[timedelta, timedelta]:
    """How much of our own and of the buyer's working time lies between two moments; of at most a year."""
    begin = start.astimezone(UTC)
    until = min(end.astimezone(UTC), begin + LONGEST)
    return _open_time(begin, until, our_side(seller, hours)), _open_time(begin, until, their_side(place, seller, hours))


def _open_time(begin: datetime, until: datetime, side: Side) -> timedelta:
    total = timedelta(0)
    for opens, closes in side.open_from(begin):
        if opens >= until:
            break
        total += max(timedelta(0), min(closes, until) - max(opens, begin))
    return total
