"""T7: how much may leave, and when: 150 an hour, 500 a day, two a day to one buyer, a pause between any two.

Computed from what really left and from nothing else, so a restart forgets no limit. Windows slide (an hour is any 60 minutes, a day
any 24 hours) and are measured in UTC: neither midnight nor daylight saving opens a door.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from triage.terms import Sentence, sentence

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Left:
    """A letter that really left (or may have): when, to whom, and whether it answered a new mail of the buyer's."""

    at: datetime  # aware
    recipients: tuple[str, ...]
    answers_new_mail: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """T7's numbers; 0 = no such limit."""

    per_hour: int = 150
    per_day: int = 500
    per_buyer_day: int = 2
    gap: timedelta = timedelta(seconds=20)


def earliest(
    left: Sequence[Left], recipients: Iterable[str], answers_new_mail: bool, limits: Limits, now: datetime
) -> tuple[datetime, Sentence | None]:
    """The first moment (UTC) from `now` on at which one more letter breaks no limit, and what it waits for; None = it may go now.

    An answer to a buyer's new mail is neither held up by the two a day nor counted among them; it counts everywhere else. What is
    said to have left more than a day from now comes from a clock that was wrong: it is left out, or nothing would leave until then.
    """
    start = now.astimezone(UTC)
    known = _in_order(left, start)
    times = [at for at, _ in known]
    moment, why = start, None
    if times and times[-1] + limits.gap > moment:
        moment, why = times[-1] + limits.gap, sentence("Letters leave at least {s} seconds apart.", s=f"{limits.gap.total_seconds():g}")
    if (free := _free(times, limits.per_hour, HOUR)) is not None and free > moment:
        moment, why = free, sentence("{n} letters left within an hour, and no more may (T7).", n=limits.per_hour)
    if (free := _free(times, limits.per_day, DAY)) is not None and free > moment:
        moment, why = free, sentence("{n} letters left within a day, and no more may (T7).", n=limits.per_day)
    if answers_new_mail:
        return moment, why
    for one in dict.fromkeys(_key(recipient) for recipient in recipients):
        theirs = [at for at, letter in known if not letter.answers_new_mail and one in {_key(other) for other in letter.recipients}]
        if (free := _free(theirs, limits.per_buyer_day, DAY)) is not None and free > moment:
            moment, why = free, sentence("{email} has had {n} letters of ours within a day (T7).", email=one, n=limits.per_buyer_day)
    return moment, why


def _in_order(left: Sequence[Left], start: datetime) -> list[tuple[datetime, Left]]:
    return sorted(((at, one) for one in left if (at := one.at.astimezone(UTC)) <= start + DAY), key=lambda pair: pair[0])


def _free(times: Sequence[datetime], most: int, window: timedelta) -> datetime | None:
    """When one more fits: the `most`-th last has then left the window. None = it fits, or there is no limit."""
    return times[-most] + window if 0 < most <= len(times) else None


def _key(address: str) -> str:
    return address.strip().strip("<>").casefold()
