"""Clocks and zones: which offset a country's zones keep at a moment, and which zone of a country a mail speaks for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from triage.handbook.geography import zones_of
from triage.handbook.tables.regions import USUAL_ZONE
from triage.mail.values import Mail
from triage.terms import Evidence, sentence

RULE = "country"


def clock_of(mail: Mail) -> int | None:
    """Minutes east of UTC in the Date header; None where it says nothing (UTC is what servers write)."""
    if mail.date is None or not mail.date_offset:
        return None
    delta = mail.date.utcoffset()
    if delta is None:
        return None
    minutes = int(delta.total_seconds() // 60)
    return minutes if -720 <= minutes <= 840 else None


@lru_cache(maxsize=1024)
def _zone_info(zone: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def zone_offset(zone: str, moment: datetime) -> int | None:
    """Minutes east of UTC that `zone` keeps at `moment`."""
    info = _zone_info(zone)
    if info is None:
        return None
    delta = moment.astimezone(info).utcoffset()
    return int(delta.total_seconds() // 60) if delta is not None else None


def country_offsets(country: str, moment: datetime) -> frozenset[int]:
    """The offsets that a country's zones keep at `moment`."""
    return _country_offsets(country, moment.astimezone(UTC).date().toordinal())


@lru_cache(maxsize=2048)
def _country_offsets(country: str, day: int) -> frozenset[int]:
    noon = datetime.fromordinal(day).replace(hour=12, tzinfo=UTC)
    return frozenset(offset for zone in zones_of(country) if (offset := zone_offset(zone, noon)) is not None)


def zone_within(
    country: str, told: Iterable[tuple[str, float, Evidence]], moment: datetime | None, offset: int | None
) -> tuple[str | None, Evidence | None]:
    """The zone within a country: the only one, by town, state or area code, by the Date header, or the one that nearly all keep."""
    zones = zones_of(country)
    if len(zones) <= 1:
        return (zones[0], None) if zones else (None, None)
    votes: dict[str, float] = defaultdict(float)
    reasons: dict[str, Evidence] = {}
    for zone, weight, row in told:
        if zone in zones:
            votes[zone] += weight
            reasons.setdefault(zone, row)
    if votes:
        best = max(votes, key=lambda zone: votes[zone])
        return best, Evidence(RULE, sentence("The zone follows from this: {zone}.", zone=best), 0.0, reasons[best].spans)
    at = moment or datetime(2026, 1, 15, tzinfo=UTC)
    main = USUAL_ZONE.get(country)
    if offset is not None and (offset or zone_offset(main or zones[0], at) == 0):
        if main and zone_offset(main, at) == offset:
            return main, None
        for zone in _PROMINENT.get(country, zones):
            if zone_offset(zone, at) == offset:
                return zone, Evidence(RULE, sentence("The zone fits the mail's clock: {zone}.", zone=zone))
    return main, None


# The zone to name first where several keep one offset.
_PROMINENT: dict[str, tuple[str, ...]] = {
    "US": (
        "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Phoenix", "America/Anchorage",
        "Pacific/Honolulu",
    ),
    "CA": (
        "America/Toronto", "America/Vancouver", "America/Edmonton", "America/Winnipeg", "America/Halifax", "America/St_Johns",
        "America/Regina",
    ),
    "AU": ("Australia/Sydney", "Australia/Perth", "Australia/Adelaide", "Australia/Brisbane", "Australia/Darwin"),
    "RU": (
        "Europe/Moscow", "Asia/Yekaterinburg", "Asia/Novosibirsk", "Europe/Samara", "Asia/Vladivostok", "Asia/Omsk", "Asia/Irkutsk",
        "Europe/Kaliningrad", "Asia/Yakutsk", "Asia/Magadan", "Asia/Kamchatka",
    ),
}  # fmt: skip
