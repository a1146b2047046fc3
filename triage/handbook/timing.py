"""When an answer must be ready and when it should arrive: handbook 4.1, T1-T9, as pure functions.

Two moments are told apart, and the first never lies behind the second: nothing arrives before it is ready. `ready_by` is the
seller's deadline: by then a person can approve the draft (T1-T5, T9). `send_at` is the moment the mail should reach the buyer
(T6): inside the buyer's office hours, on a day the buyer works. Neither reads a clock: `now` and `received` come in.

T1-T4 and T9 name countries as seen from China. What they mean is a distance between two working days: neighbours who sit at their
desks when we do want an answer within two hours, people just east of us go home before we do and want it at once, people to the
west shall find it when they start. `duty_of` therefore goes by the source's own country list for sellers on Chinese time, and by
that distance for all others, so that a Turkish or Brazilian seller gets sensible deadlines.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from triage.handbook.calendars import Calendar, Interval, Window, calendar_of, open_hours
from triage.handbook.tables.regions import MAIN_ZONE, PRINCIPAL_ZONES, REGION_OF
from triage.terms import Place, Seller, Sentence, Timing, sentence

_HOUR = timedelta(hours=1)

SELLER_WINDOWS: Final[tuple[Window, ...]] = ((time(9), time(12)), (time(13, 30), time(18)))
BUYER_WINDOWS: Final[tuple[Window, ...]] = ((time(9), time(17)),)
WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """The team's settings for both sides' working time; windows are wall-clock times of one day."""

    seller: tuple[Window, ...] = SELLER_WINDOWS
    seller_weekend: frozenset[int] | None = None  # None: as the seller's country rests
    seller_closed: frozenset[date] = frozenset()  # company holidays
    seller_opened: frozenset[date] = frozenset()  # make-up working days
    buyer: tuple[Window, ...] = BUYER_WINDOWS
    buyer_closed: frozenset[tuple[str, date]] = frozenset()  # (country, day): overrides of the library
    buyer_opened: frozenset[tuple[str, date]] = frozenset()
    morning: timedelta = timedelta(hours=2)  # the preferred first hours of the buyer's day
    wait_for_morning: bool = False  # also wait for the next morning when it is already afternoon there (costs T5's same day)


@dataclass(frozen=True, slots=True)
class Duty:
    """How fast a region wants its answer: `within` hours of our working time, or before a wall-clock hour of ours, or today."""

    rule: str
    within: timedelta | None = None
    before: time | None = None
    at_once: bool = False  # T1, T2: do not wait for their morning, send while they work


T1 = Duty("T1", within=2 * _HOUR, at_once=True)
T2 = Duty("T2", within=_HOUR, at_once=True)
T3 = Duty("T3", before=time(15))
T4 = Duty("T4")
T5 = Duty("T5")
T9 = Duty("T9", within=4 * _HOUR)

# Handbook 4.1, for sellers on Chinese time.
FROM_CHINA: Final[dict[str, Duty]] = {
    "neighbours": T1,
    "oceania": T2,
    "europe": T3,
    "africa": T3,
    "middle east": T3,
    "americas": T4,
    "asia": T9,
}
_CHINESE_TIME = frozenset({"CN", "HK", "MO", "TW"})

# For everybody else: hours the buyer's clock is ahead of ours (behind: negative), first row whose upper edge is above it.
BY_DISTANCE: Final[tuple[tuple[float, Duty], ...]] = (
    (-9.0, T4),  # their morning is after our evening
    (-3.5, Duty("T3")),  # they start in our afternoon: `before` is their opening hour on our clock
    (-1.5, T9),
    (1.5, T1),  # they work when we work
    (6.5, T2),  # they go home before us
    (24.0, T4),  # they start in our night
)


@dataclass(frozen=True, slots=True)
class Limit:
    """T7: at most `count` mails within `window`."""

    count: int
    window: timedelta
    rule: str = "T7"


TWO_A_DAY: Final = Limit(2, timedelta(hours=24))
OUTREACH: Final = (Limit(150, _HOUR), Limit(500, timedelta(hours=24)))


def earliest_send(sent: Sequence[datetime], now: datetime, limits: Sequence[Limit]) -> datetime:
    """T7: the first moment from `now` on at which one more mail breaks no limit; `sent` is what really left."""
    moment = now
    for limit in limits:
        recent = sorted(left for left in sent if left > now - limit.window)
        if len(recent) >= limit.count > 0:
            moment = max(moment, recent[-limit.count] + limit.window)
    return moment


@dataclass(frozen=True, slots=True)
class _Side:
    """One side's clock, calendar and hours. `zones` has several members where only the country is known."""

    zone: ZoneInfo
    calendar: Calendar
    windows: tuple[Window, ...]
    zones: tuple[ZoneInfo, ...] = field(default=())
    unknown: str = ""  # "", "zone" (country known, zone not), "place" (nothing known)

    def hours_from(self, moment: datetime) -> Interval:
        """The first open interval that ends after `moment`."""
        for interval in open_hours(moment, self.zones or (self.zone,), self.windows, (self.calendar,)):
            return interval
        return moment, moment + _HOUR  # windows that never open (all inside a skipped hour): not worth stopping for


def timing(place: Place, received: datetime, now: datetime, seller: Seller, hours: WorkingHours) -> Timing:
    """T1-T9 for one message: `ready_by` in seller time, `send_at` in buyer time, and the reason as a sentence."""
    ours, theirs = _our_side(seller, hours), _their_side(place, seller, hours)
    arrived = min(received, now).astimezone(UTC)
    duty = duty_of(place, seller, theirs.zone, ours.zone, arrived)
    deadline = ready_by(duty, arrived, ours, theirs)
    soonest, opens = send_at(duty, now.astimezone(UTC), ours, theirs, hours)
    moment = not_before(duty, deadline, soonest, now.astimezone(UTC), ours, theirs)
    opens, deadline = opens and moment == soonest, min(deadline, moment)
    return Timing(
        ready_by=deadline.astimezone(ours.zone),
        send_at=moment.astimezone(theirs.zone),
        reason=_reason(moment, opens, now.astimezone(UTC), ours, theirs),
    )


def not_before(duty: Duty, deadline: datetime, soonest: datetime, now: datetime, ours: _Side, theirs: _Side) -> datetime:
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
    ours = _our_side(seller, hours)
    today = now.astimezone(ours.zone).date()
    seen: list[date] = []
    end = now
    for start, closing in open_hours(now.astimezone(UTC), (ours.zone,), ours.windows, (ours.calendar,)):
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
    country = (place.country or "").upper()
    if not country and not place.timezone:
        return T5
    if country and country == seller.country.upper():
        return T1
    if seller.country.upper() in _CHINESE_TIME and country in REGION_OF:
        return FROM_CHINA[REGION_OF[country]]
    ahead = _hours_ahead(theirs, ours, moment)
    return next((duty for edge, duty in BY_DISTANCE if ahead < edge), T4)


def _hours_ahead(theirs: ZoneInfo, ours: ZoneInfo, moment: datetime) -> float:
    here, there = moment.astimezone(ours).utcoffset(), moment.astimezone(theirs).utcoffset()
    return ((there or timedelta(0)) - (here or timedelta(0))) / _HOUR


def ready_by(duty: Duty, received: datetime, ours: _Side, theirs: _Side) -> datetime:
    """The deadline of `duty`, never later than T5 allows: the same day, or the next first working hour for what came after hours."""
    limit = _same_day(received, ours)
    if duty.within is not None:
        return min(limit, _after_work(received, duty.within, ours))
    if duty.rule == "T3":
        before = duty.before or _their_opening(received, ours, theirs)
        return min(limit, _next_wall(received, before, ours))
    return limit


def _same_day(received: datetime, ours: _Side) -> datetime:
    """T5: the end of the working day on which the mail came, or the end of the first working hour after it."""
    today = received.astimezone(ours.zone).date()
    day_start = datetime.combine(today, time(0), tzinfo=ours.zone).astimezone(UTC)
    ends: list[datetime] = []
    begins: list[datetime] = []
    for start, end in open_hours(day_start, (ours.zone,), ours.windows, (ours.calendar,)):
        if start.astimezone(ours.zone).date() > today:
            break
        begins.append(start)
        ends.append(end)
    if begins and min(begins) <= received < max(ends):
        return max(ends)
    return _after_work(received, _HOUR, ours)


def _after_work(received: datetime, effort: timedelta, ours: _Side) -> datetime:
    """`effort` of our own working time after `received`."""
    left = effort
    moment = received
    for start, end in open_hours(received, (ours.zone,), ours.windows, (ours.calendar,)):
        begin = max(start, moment)
        if end - begin >= left:
            return begin + left
        left -= max(end - begin, timedelta(0))
        moment = max(moment, end)
    return moment + left


def _their_opening(received: datetime, ours: _Side, theirs: _Side) -> time:
    """The hour of our clock at which the buyer's day opens: what "15:00" in T3 is to a seller in China."""
    opening = min(window[0] for window in theirs.windows)
    day = received.astimezone(theirs.zone).date()
    return datetime.combine(day, opening, tzinfo=theirs.zone).astimezone(ours.zone).time().replace(tzinfo=None)


def _next_wall(moment: datetime, wall: time, ours: _Side) -> datetime:
    """The next time our clock shows `wall` on a working day of ours."""
    for start, _ in open_hours(moment, (ours.zone,), ours.windows, (ours.calendar,)):
        at = datetime.combine(start.astimezone(ours.zone).date(), wall, tzinfo=ours.zone).astimezone(UTC)
        if at >= moment:
            return at
    return moment


def send_at(duty: Duty, now: datetime, ours: _Side, theirs: _Side, hours: WorkingHours) -> tuple[datetime, bool]:
    """T6: the moment to leave, and whether it is the opening of the buyer's day.

    Nothing leaves without a person's yes (handbook 4.3), so what comes in our night waits for our next working hour first - unless
    T1 or T2 want it at once and it is working time there. If the buyer works then, it goes: T5's same day outweighs the
    preference for the morning. Otherwise it goes when the buyer's next working day opens.
    """
    if duty.at_once:
        start, _ = theirs.hours_from(now)
        return (start, True) if start > now else (now, False)
    earliest = max(now, ours.hours_from(now)[0])
    if hours.wait_for_morning:
        return _next_morning(earliest, theirs, hours.morning)
    start, _ = theirs.hours_from(earliest)
    return (start, True) if start > earliest else (earliest, False)


def _next_morning(earliest: datetime, theirs: _Side, morning: timedelta) -> tuple[datetime, bool]:
    """The next moment within the first hours of a day of theirs."""
    midnight = datetime.combine(earliest.astimezone(theirs.zone).date(), time(0), tzinfo=theirs.zone).astimezone(UTC)
    seen: date | None = None
    for start, end in open_hours(midnight, theirs.zones or (theirs.zone,), theirs.windows, (theirs.calendar,)):
        day = start.astimezone(theirs.zone).date()
        if day == seen:
            continue
        seen = day
        last = min(end, start + morning)
        if last > earliest:
            return (start, True) if start > earliest else (earliest, False)
    return earliest, False


@lru_cache(maxsize=512)
def _zone(name: str | None) -> ZoneInfo | None:
    """An IANA zone, None for a name that is none (it may come from a mail)."""
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except Exception:  # ZoneInfoNotFoundError, ValueError for "../x", IsADirectoryError for "America": all mean "no such zone"
        return None


def _our_side(seller: Seller, hours: WorkingHours) -> _Side:
    zone = _zone(seller.timezone) or _zone(MAIN_ZONE.get(seller.country.upper())) or ZoneInfo("UTC")
    calendar = calendar_of(seller.country, seller.timezone, hours.seller_weekend, hours.seller_closed, hours.seller_opened)
    return _Side(zone, calendar, _usable(hours.seller, SELLER_WINDOWS))


def _their_side(place: Place, seller: Seller, hours: WorkingHours) -> _Side:
    """The buyer's clock; of a country whose zone is not known the hours common to its main zones; else our own hours."""
    country = (place.country or "").upper() or None
    windows = _usable(hours.buyer, BUYER_WINDOWS)
    closed = frozenset(day for where, day in hours.buyer_closed if where == country)
    opened = frozenset(day for where, day in hours.buyer_opened if where == country)
    if (zone := _zone(place.timezone)) is not None:
        return _Side(zone, calendar_of(country, place.timezone, closed=closed, opened=opened), windows)
    names = PRINCIPAL_ZONES.get(country or "") or ((MAIN_ZONE[country],) if country in MAIN_ZONE else ())
    zones = tuple(zone for name in names if (zone := _zone(name)) is not None)
    if not zones:
        ours = _our_side(seller, hours)
        return _Side(ours.zone, ours.calendar if not country else calendar_of(country), windows, unknown="place")
    calendar = calendar_of(country, closed=closed, opened=opened)
    if len(zones) > 1 and not _shared(zones, windows):
        zones = zones[:1]
        return _Side(zones[0], calendar, windows, unknown="zone")
    return _Side(zones[0], calendar, windows, zones, unknown="zone" if len(zones) > 1 else "")


@lru_cache(maxsize=256)
def _shared(zones: tuple[ZoneInfo, ...], windows: tuple[Window, ...]) -> bool:
    """Do the zones have an hour in common inside every window, summer and winter? Otherwise the main zone must do."""
    seasons = (datetime(2025, 1, 15, tzinfo=UTC), datetime(2025, 7, 15, tzinfo=UTC))
    return all(next(iter(open_hours(season, zones, (window,), ())), None) is not None for season in seasons for window in windows)


def _usable(windows: tuple[Window, ...], otherwise: tuple[Window, ...]) -> tuple[Window, ...]:
    """Windows that open before they close; without a single one, the default."""
    return tuple((start.replace(tzinfo=None), end.replace(tzinfo=None)) for start, end in windows if start < end) or otherwise


def _reason(moment: datetime, opens: bool, now: datetime, ours: _Side, theirs: _Side) -> Sentence:
    """T6 as one sentence: our clock, their clock, and what stood in between."""
    here, there = moment.astimezone(ours.zone), moment.astimezone(theirs.zone)
    day, clock = WEEKDAYS[here.weekday()], f"{here:%H:%M}"
    local, city = f"{there:%H:%M}", theirs.zone.key.rsplit("/", 1)[-1].replace("_", " ")
    if theirs.unknown == "place":
        return sentence("{day} {clock} your time, in our own working hours: where the buyer is, is not known.", day=day, clock=clock)
    if theirs.unknown == "zone" and theirs.zones:
        return sentence(
            "{day} {clock} your time = {local} in {city}, working time in all of {country}: the exact zone is not known.",
            day=day, clock=clock, local=local, city=city, country=theirs.calendar.country,
        )  # fmt: skip
    if theirs.unknown == "zone":
        return sentence(
            "{day} {clock} your time = {local} in {city}, taken for all of {country}: the exact zone is not known.",
            day=day, clock=clock, local=local, city=city, country=theirs.calendar.country,
        )  # fmt: skip
    if theirs.calendar.country and not theirs.calendar.holidays_known(there.date()):
        return sentence(
            "{day} {clock} your time = {local} in {city}, working time there; public holidays of {country} are not known.",
            day=day, clock=clock, local=local, city=city, country=theirs.calendar.country,
        )  # fmt: skip
    if not opens:
        return sentence("{day} {clock} your time = {local} in {city}, working time there.", day=day, clock=clock, local=local, city=city)
    skipped = _days_between(now.astimezone(theirs.zone).date(), there.date())
    holidays = [(free, name) for free in skipped if (name := theirs.calendar.holiday(free)) and not theirs.calendar.works(free)]
    if holidays:
        free, name = holidays[-1]
        return sentence(
            "{day} {clock} your time = {local} in {city}, first working hour; {free} is a holiday there ({name}).",
            day=day, clock=clock, local=local, city=city, free=f"{free:%Y-%m-%d}", name=name,
        )  # fmt: skip
    if any(not theirs.calendar.works(free) for free in skipped):
        return sentence(
            "{day} {clock} your time = {local} in {city}, first working hour after their days of rest.",
            day=day, clock=clock, local=local, city=city,
        )  # fmt: skip
    return sentence("{day} {clock} your time = {local} in {city}, first working hour.", day=day, clock=clock, local=local, city=city)


def _days_between(first: date, last: date) -> list[date]:
    """From `first` up to the day before `last`, at most ten."""
    count = min((last - first).days, 10)
    return [last - timedelta(days=back) for back in range(count, 0, -1)]
