"""The two sides of a letter: each side's clock, calendar and office hours (T6), put together from settings and the buyer's place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from triage.handbook.calendars import Calendar, Interval, Window, calendar_of, country_code, open_hours
from triage.handbook.tables.regions import MAIN_ZONE, PRINCIPAL_ZONES
from triage.terms import Place, Seller

SELLER_WINDOWS: Final[tuple[Window, ...]] = ((time(9), time(12)), (time(13, 30), time(18)))
BUYER_WINDOWS: Final[tuple[Window, ...]] = ((time(9), time(17)),)

_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """The team's settings for both sides' working time; windows are wall-clock times of one day."""

    seller: tuple[Window, ...] = SELLER_WINDOWS
    seller_weekend: frozenset[int] | None = None  # None: as the seller's country rests
    seller_closed: frozenset[date] = frozenset()  # company holidays
    seller_opened: frozenset[date] = frozenset()  # make-up working days
    buyer: tuple[Window, ...] = BUYER_WINDOWS
    buyer_weekends: frozenset[tuple[str, frozenset[int]]] = frozenset()  # (country, days of rest): overrides of our table
    buyer_closed: frozenset[tuple[str, date]] = frozenset()  # (country, day): overrides of the library
    buyer_opened: frozenset[tuple[str, date]] = frozenset()
    morning: timedelta = timedelta(hours=2)  # the preferred first hours of the buyer's day
    wait_for_morning: bool = False  # also wait for the next morning when it is already afternoon there (costs T5's same day)


@dataclass(frozen=True, slots=True)
class Side:
    """One side's clock, calendar and hours. `zones` has several members where only the country is known."""

    zone: ZoneInfo
    calendar: Calendar
    windows: tuple[Window, ...]
    zones: tuple[ZoneInfo, ...] = field(default=())
    unknown: str = ""  # "", "zone" (country known, zone not), "place" (nothing known)

    def open_from(self, moment: datetime) -> Iterator[Interval]:
        """The open intervals that end after `moment`, oldest first."""
        return open_hours(moment, self.zones or (self.zone,), self.windows, (self.calendar,))

    def hours_from(self, moment: datetime) -> Interval:
        """The first open interval that ends after `moment`."""
        for interval in self.open_from(moment):
            return interval
        return moment, moment + _HOUR  # windows that never open (all inside a skipped hour): not worth stopping for

    def day_of(self, moment: datetime) -> date:
        """The date on this side's calendar."""
        return moment.astimezone(self.zone).date()


@lru_cache(maxsize=512)
def zone_named(name: str | None) -> ZoneInfo | None:
    """An IANA zone, None for a name that is none (it may come from a mail)."""
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except Exception:  # ZoneInfoNotFoundError, ValueError for "../x", IsADirectoryError for "America": all mean "no such zone"
        return None


def our_side(seller: Seller, hours: WorkingHours) -> Side:
    """The seller's clock, country and hours."""
    zone = zone_named(seller.timezone) or zone_named(MAIN_ZONE.get(seller.country.upper())) or ZoneInfo("UTC")
    calendar = calendar_of(seller.country, seller.timezone, hours.seller_weekend, hours.seller_closed, hours.seller_opened)
    return Side(zone, calendar, _usable(hours.seller, SELLER_WINDOWS))


def their_side(place: Place, seller: Seller, hours: WorkingHours) -> Side:
    """The buyer's clock; of a country whose zone is not known the hours common to its main zones; else our own hours."""
    country = country_code(place.country)
    windows = _usable(hours.buyer, BUYER_WINDOWS)

    def calendar(zone: str | None = None) -> Calendar:
        return calendar_of(
            country,
            zone,
            next((rest for where, rest in hours.buyer_weekends if where == country), None),
            frozenset(day for where, day in hours.buyer_closed if where == country),
            frozenset(day for where, day in hours.buyer_opened if where == country),
        )

    if (zone := zone_named(place.timezone)) is not None:
        return Side(zone, calendar(place.timezone), windows)
    names = PRINCIPAL_ZONES.get(country or "") or ((MAIN_ZONE[country],) if country in MAIN_ZONE else ())
    zones = tuple(zone for name in names if (zone := zone_named(name)) is not None)
    if not zones:
        ours = our_side(seller, hours)
        return Side(ours.zone, calendar() if country else ours.calendar, windows, unknown="place")
    if len(zones) == 1:
        return Side(zones[0], calendar(names[0]), windows)
    if not _shared(zones, windows):
        return Side(zones[0], calendar(), windows, unknown="zone")
    return Side(zones[0], calendar(), windows, zones, unknown="zone")


@lru_cache(maxsize=256)
def _shared(zones: tuple[ZoneInfo, ...], windows: tuple[Window, ...]) -> bool:
    """Do the zones have an hour in common inside every window, summer and winter? Otherwise the main zone must do."""
    seasons = (datetime(2025, 1, 15, tzinfo=UTC), datetime(2025, 7, 15, tzinfo=UTC))
    return all(next(iter(open_hours(season, zones, (window,), ())), None) is not None for season in seasons for window in windows)


def _usable(windows: tuple[Window, ...], otherwise: tuple[Window, ...]) -> tuple[Window, ...]:
    """Windows that open before they close; without a single one, the default."""
    return tuple((start.replace(tzinfo=None), end.replace(tzinfo=None)) for start, end in windows if start < end) or otherwise
