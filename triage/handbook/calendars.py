"""Working days: weekends by country, public holidays of both sides, and the hours an office is open (T6).

Public holidays come from the `holidays` library, loaded when the first country is asked and remembered per country and year. What
it does not know, or fails on, is "no holidays, and said so": `Calendar.holidays_known` is then False.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from triage.handbook.tables.regions import SUBDIVISION_OF_ZONE
from triage.handbook.tables.weekends import (
    CLOSES_EARLY,
    DAY_AFTER_THANKSGIVING,
    DAY_CUSTOMS,
    EASTER_CUSTOMS,
    SATURDAY_SUNDAY,
    WEEKEND,
)

Window = tuple[time, time]  # wall-clock opening and closing time of one day, opening before closing
Interval = tuple[datetime, datetime]  # both in UTC

_HORIZON_DAYS = 120  # the longest pause we look across; after it, holidays are left out of account
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Year:
    """Public holidays of one country and year by day, and weekend days that are worked instead."""

    free: Mapping[date, str]
    worked: frozenset[date]
    known: bool


@lru_cache(maxsize=1024)
def _public_holidays(country: str, subdivision: str | None, year: int) -> _Year:
    """What the `holidays` library knows of one year; anything it cannot do means that nothing is known."""
    try:
        import holidays

        days = holidays.country_holidays(country, subdiv=subdivision, language="en_US")
        if not days.start_year <= year <= days.end_year:  # it would answer "none", with a warning on the terminal
            return _Year(_customs(country, year), frozenset(), known=False)
        days.get(date(year, 1, 1))  # has it work out the year
        free = {day: _name(name) for day, name in days.items() if day.year == year}
        worked = frozenset(day for day in days.weekend_workdays if day.year == year)
    except Exception:  # an unknown country, a year out of its tables, or the library missing: never our end
        return _Year(_customs(country, year), frozenset(), known=False)
    return _Year(_customs(country, year) | free, worked, known=True)


def _name(names: str) -> str:
    """The first of the library's names for one day, without its remarks ("(observed)", "(estimated)")."""
    return names.partition("; ")[0].partition(" (")[0]


def _customs(country: str, year: int) -> dict[date, str]:
    """Days on which offices are shut by custom."""
    easter = _easter(year)
    days = [(easter + timedelta(days=offset), name) for offset, name in EASTER_CUSTOMS.get(country, ())]
    days += [(date(year, month, day), name) for month, day, name in DAY_CUSTOMS.get(country, ())]
    if country in DAY_AFTER_THANKSGIVING:
        first = date(year, 11, 1)
        fourth_thursday = first + timedelta(days=(3 - first.weekday()) % 7 + 21)
        days.append((fourth_thursday + _DAY, "Day after Thanksgiving"))
    return dict(days)


def _easter(year: int) -> date:
    """Western Easter Sunday (Meeus/Jones/Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


@dataclass(frozen=True, slots=True)
class Calendar:
    """The working days of one side. `opened` (make-up days) and `closed` are the team's own corrections and win."""

    country: str | None = None
    subdivision: str | None = None
    weekend: frozenset[int] = SATURDAY_SUNDAY
    closed: frozenset[date] = frozenset()
    opened: frozenset[date] = frozenset()

    def holiday(self, day: date) -> str | None:
        """The name of the public holiday on `day`, or None."""
        if not self.country:
            return None
        return _public_holidays(self.country, self.subdivision, day.year).free.get(day)

    def holidays_known(self, day: date) -> bool:
        return bool(self.country) and _public_holidays(self.country or "", self.subdivision, day.year).known

    def works(self, day: date) -> bool:
        """Is anybody in the office on `day`?"""
        if day in self.opened:
            return True
        if day in self.closed:
            return False
        if self.country:
            year = _public_holidays(self.country, self.subdivision, day.year)
            if day in year.worked:
                return True
            if day in year.free:
                return False
        return day.weekday() not in self.weekend

    def closes(self, day: date) -> time | None:
        """The hour of a short day (Friday in the Emirates), None on a whole one."""
        return CLOSES_EARLY.get(self.country or "", {}).get(day.weekday())


def calendar_of(
    country: str | None,
    zone: str | None = None,
    weekend: frozenset[int] | None = None,
    closed: frozenset[date] = frozenset(),
    opened: frozenset[date] = frozenset(),
) -> Calendar:
    """The calendar of a country, of the state or province where its zone names one."""
    code = country_code(country)
    part_of, subdivision = SUBDIVISION_OF_ZONE.get(zone or "", ("", ""))
    rest = WEEKEND.get(code or "", SATURDAY_SUNDAY) if weekend is None else weekend
    return Calendar(code, subdivision if part_of == code else None, rest if len(rest) < 7 else frozenset(), closed, opened)


def country_code(country: str | None) -> str | None:
    """ISO 3166-1 alpha-2 of what people write for it ("uk", "EL"); None for nothing."""
    code = (country or "").strip().upper()
    return {"UK": "GB", "EL": "GR"}.get(code, code) or None


def open_hours(
    moment: datetime, zones: tuple[ZoneInfo, ...], windows: tuple[Window, ...], calendars: tuple[Calendar, ...]
) -> Iterator[Interval]:
    """The intervals from `moment` on in which all `zones` are inside `windows` on a day that all `calendars` work, oldest first.

    Days are those of the first zone. A calendar without one working day in `_HORIZON_DAYS` is not believed: from there on every day
    counts, so that whoever takes the first interval gets one. Ends empty only when no window is ever open in all zones at once.
    """
    ordered = tuple(sorted(windows))
    day = moment.astimezone(zones[0]).date() - _DAY
    last = day + timedelta(days=_HORIZON_DAYS)
    while day <= last + timedelta(days=30):
        if day > last or all(calendar.works(day) for calendar in calendars):
            for opening, closing in ordered:
                start, end = _instants(day, opening, closing, zones, calendars)
                if start < end and end > moment:
                    last = day + timedelta(days=_HORIZON_DAYS)
                    yield start, end
        day += _DAY


def _instants(day: date, opening: time, closing: time, zones: tuple[ZoneInfo, ...], calendars: tuple[Calendar, ...]) -> Interval:
    """The moments at which `opening` and `closing` strike in all zones.

    A wall time that daylight saving skips or repeats is taken on the side that lies inside the window (the later start, the
    earlier end), so that no moment of the interval reads as closed on the buyer's clock.
    """
    early = [hour for calendar in calendars if (hour := calendar.closes(day)) is not None]
    closing = min([closing, *early])
    starts = [instant for zone in zones for instant in _both(day, opening, zone)]
    ends = [instant for zone in zones for instant in _both(day, closing, zone)]
    return max(starts), min(ends)


def _both(day: date, wall: time, zone: ZoneInfo) -> tuple[datetime, datetime]:
    local = datetime.combine(day, wall.replace(tzinfo=None), tzinfo=zone)
    return local.replace(fold=0).astimezone(UTC), local.replace(fold=1).astimezone(UTC)
