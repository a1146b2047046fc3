"""When an answer must be ready and when it should arrive: handbook 4.1, T1-T9, as pure functions.

Two moments are told apart, and the first never lies behind the second: nothing arrives before it is ready. `ready_by` is the
seller's deadline: by then a person can approve the draft (T1-T5, T9). `send_at` is the moment the mail should reach the buyer
(T6): inside the buyer's office hours, on a day the buyer works. Neither reads a clock: `now` and `received` come in.

T1-T4 and T9 name countries as seen from China. What they mean is a distance between two working days: neighbours who sit at their
desks when we do want an answer within two hours, people just east of us go home before we do and want it at once, people to the
west shall find it when they start. `duty_of` therefore goes by the source's own country list for sellers on Chinese time, and by
that distance for all others, so that a Turkish or Brazilian seller gets sensible deadlines (`tables/regions.py` has both).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from triage.handbook.calendars import country_code
from triage.handbook.reasons import why_then
from triage.handbook.sides import BUYER_WINDOWS, SELLER_WINDOWS, Side, WorkingHours, our_side, their_side
from triage.handbook.tables.regions import CHINESE_TIME, REGION_OF, RULE_BY_DISTANCE, RULE_OF_REGION
from triage.terms import Place, Seller, Timing

__all__ = [
    "BUYER_WINDOWS", "SELLER_WINDOWS", "Duty", "WorkingHours", "duty_of", "next_good_moment", "timing", "working_day_after",
]  # fmt: skip

_HOUR = timedelta(hours=1)
_EAST_OF_EUROPE: Final = -3.5  # hours: Siberia and the Russian Far East start when a seller in China does, whatever region Russia is in


@dataclass(frozen=True, slots=True)
class Duty:
    """How fast a region wants its answer: `within` hours of our working time, or before a wall-clock hour of ours, or today."""

    rule: str
    within: timedelta | None = None
    before: time | None = None
    at_once: bool = False  # T1, T2: do not wait for their morning, send while they work


T5: Final = Duty("T5")
FROM_CHINA: Final[dict[str, Duty]] = {
    "T1": Duty("T1", within=2 * _HOUR, at_once=True),
    "T2": Duty("T2", within=_HOUR, at_once=True),
    "T3": Duty("T3", before=time(15)),
    "T4": Duty("T4"),
    "T9": Duty("T9", within=4 * _HOUR),
}
ELSEWHERE: Final[dict[str, Duty]] = {**FROM_CHINA, "T3": Duty("T3")}  # `before` is the buyer's opening hour on our clock


def timing(place: Place, received: datetime, now: datetime, seller: Seller, hours: WorkingHours) -> Timing:
    """T1-T9 for one message: `ready_by` in seller time, `send_at` in buyer time, and the reason as a sentence."""
    ours, theirs = our_side(seller, hours), their_side(place, seller, hours)
    arrived = min(received, now).astimezone(UTC)
    duty = duty_of(place, seller, theirs.zone, ours.zone, arrived)
    deadline = ready_by(duty, arrived, ours, theirs)
    soonest, opens = send_at(duty, now.astimezone(UTC), ours, theirs, hours)
    moment = not_before(duty, deadline, soonest, now.astimezone(UTC), ours, theirs)
    opens, deadline = opens and moment == soonest, min(deadline, moment)
    return Timing(
        ready_by=deadline.astimezone(ours.zone),
        send_at=moment.astimezone(theirs.zone),
        reason=why_then(moment, opens, now.astimezone(UTC), ours, theirs),
    )


def next_good_moment(place: Place, now: datetime, seller: Seller, hours: WorkingHours) -> datetime:
    """T6 for a letter that a person has approved: when it may leave, from `now` on, on the buyer's clock.

    Nobody of ours need be at work any more, so it is their working time alone that counts: now if they work, else when their next
    working day opens (its first hours, with `wait_for_morning` and where T1 and T2 do not ask for more speed). Asked when it is to
    leave and not kept from before: the machine may have slept, the clocks or the settings may have changed meanwhile.
    """
    theirs = their_side(place, seller, hours)
    moment = now.astimezone(UTC)
    duty = duty_of(place, seller, theirs.zone, our_side(seller, hours).zone, moment)
    if hours.wait_for_morning and not duty.at_once:
        moment, _ = _next_morning(moment, theirs, hours.morning)
    else:
        moment = max(moment, theirs.hours_from(moment)[0])
    return moment.astimezone(theirs.zone)


def not_before(duty: Duty, deadline: datetime, soonest: datetime, now: datetime, ours: Side, theirs: Side) -> datetime:
    """The moment to leave, not before the letter must be ready: what is not ready cannot arrive (4.1, last paragraph).

    A person may be at work on the letter until the deadline. Where the buyer's day opens before it, and we have an hour's work
    until then, the letter shall be there when they open. Else it leaves at the deadline, while they work: T1 and T2 until their
    last minute and at once where they close before; the others with an hour left for the buyer to read it.
    """
    if deadline <= soonest or (soonest > now and _after_work(now, _HOUR, ours) <= soonest):
        return soonest
    _, closes = theirs.hours_from(soonest)
    if duty.at_once:
        return deadline if deadline <= closes else soonest
    return min(deadline, max(soonest, closes - _HOUR))


def working_day_after(now: datetime, seller: Seller, hours: WorkingHours, days: int = 1) -> datetime:
    """The end of our `days`-th working day after today, in seller time: what a holding reply may promise (T5)."""
    ours = our_side(seller, hours)
    today = now.astimezone(ours.zone).date()
    seen: list[date] = []
    end = now
    for start, closing in ours.open_from(now.astimezone(UTC)):
        day = start.astimezone(ours.zone).date()
        if day > today and day not in seen:
            if len(seen) >= max(days, 1):
                break
            seen.append(day)
        if day > today:
            end = closing
    return end.astimezone(ours.zone)


def duty_of(place: Place, seller: Seller, theirs: ZoneInfo, ours: ZoneInfo, moment: datetime) -> Duty:
    """Which of T1-T4, T9 holds for this buyer as seen from this seller; T5 where nobody knows where the buyer is."""
    country, home = country_code(place.country), country_code(seller.country)
    if not country and not place.timezone:
        return T5
    if country and country == home:
        return FROM_CHINA["T1"]
    ahead = _hours_ahead(theirs, ours, moment)
    if home in CHINESE_TIME and country in REGION_OF:
        rule = RULE_OF_REGION[REGION_OF[country]]
        if rule != "T3" or ahead < _EAST_OF_EUROPE:
            return FROM_CHINA[rule]
    return ELSEWHERE[next((rule for edge, rule in RULE_BY_DISTANCE if ahead < edge), "T4")]


def _hours_ahead(theirs: ZoneInfo, ours: ZoneInfo, moment: datetime) -> float:
    """By how much the buyer's clock is ahead of ours, from -12 up to 12: a date line between us does not make their day a later one."""
    here, there = moment.astimezone(ours).utcoffset(), moment.astimezone(theirs).utcoffset()
    ahead = ((there or timedelta(0)) - (here or timedelta(0))) / _HOUR
    return (ahead + 12) % 24 - 12


def ready_by(duty: Duty, received: datetime, ours: Side, theirs: Side) -> datetime:
    """The deadline of `duty`, never later than T5 allows: the same day, or the next first working hour for what came after hours."""
    limit = _same_day(received, ours)
    if duty.within is not None:
        return min(limit, _after_work(received, duty.within, ours))
    if duty.rule == "T3":
        before = duty.before or _their_opening(received, ours, theirs)
        return min(limit, _next_wall(received, before, ours))
    return limit


def _same_day(received: datetime, ours: Side) -> datetime:
    """T5: the end of the working day on which the mail came, or the end of the first working hour after it."""
    today = received.astimezone(ours.zone).date()
    day_start = datetime.combine(today, time(0), tzinfo=ours.zone).astimezone(UTC)
    ends: list[datetime] = []
    begins: list[datetime] = []
    for start, end in ours.open_from(day_start):
        if start.astimezone(ours.zone).date() > today:
            break
        begins.append(start)
        ends.append(end)
    if begins and min(begins) <= received < max(ends):
        return max(ends)
    return _after_work(received, _HOUR, ours)


def _after_work(received: datetime, effort: timedelta, ours: Side) -> datetime:
    """`effort` of our own working time after `received`."""
    left = effort
    moment = received
    for start, end in ours.open_from(received):
        begin = max(start, moment)
        if end - begin >= left:
            return begin + left
        left -= max(end - begin, timedelta(0))
        moment = max(moment, end)
    return moment + left


def _their_opening(received: datetime, ours: Side, theirs: Side) -> time:
    """The hour of our clock at which the buyer's day opens: what "15:00" in T3 is to a seller in China."""
    opening = min(window[0] for window in theirs.windows)
    day = received.astimezone(theirs.zone).date()
    return datetime.combine(day, opening, tzinfo=theirs.zone).astimezone(ours.zone).time().replace(tzinfo=None)


def _next_wall(moment: datetime, wall: time, ours: Side) -> datetime:
    """The next time our clock shows `wall` on a working day of ours."""
    for start, _ in ours.open_from(moment):
        at = datetime.combine(start.astimezone(ours.zone).date(), wall, tzinfo=ours.zone).astimezone(UTC)
        if at >= moment:
            return at
    return moment


def send_at(duty: Duty, now: datetime, ours: Side, theirs: Side, hours: WorkingHours) -> tuple[datetime, bool]:
    """T6: the moment to leave, and whether it is the opening of the buyer's day.

    Nothing leaves without a person's yes (handbook 4.3), so what comes in our night or on our holiday waits for our next working hour
    first. If the buyer works then, it goes: T5's same day outweighs the preference for the morning. Otherwise it goes when the
    buyer's next working day opens. T1 and T2 never wait for a morning.
    """
    earliest = max(now, ours.hours_from(now)[0])
    if hours.wait_for_morning and not duty.at_once:
        return _next_morning(earliest, theirs, hours.morning)
    start, _ = theirs.hours_from(earliest)
    return (start, True) if start > earliest else (earliest, False)


def _next_morning(earliest: datetime, theirs: Side, morning: timedelta) -> tuple[datetime, bool]:
    """The next moment within the first hours of a day of theirs."""
    midnight = datetime.combine(earliest.astimezone(theirs.zone).date(), time(0), tzinfo=theirs.zone).astimezone(UTC)
    seen: date | None = None
    for start, end in theirs.open_from(midnight):
        day = start.astimezone(theirs.zone).date()
        if day == seen:
            continue
        seen = day
        last = min(end, start + morning)
        if last > earliest:
            return (start, True) if start > earliest else (earliest, False)
    return earliest, False
