"""How long an answer took, in working hours of both sides."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from triage.handbook.sides import WorkingHours
from triage.handbook.worked import working_time
from triage.terms import Place, Seller

ROME = Seller("Lago", "lago.example", "x@lago.example", "IT", "Europe/Rome")
BERLIN = Place("DE", "Europe/Berlin")


@pytest.mark.parametrize(
    ("start", "end", "ours", "theirs"),
    [
        ((24, 8, 0), (24, 9, 0), 1.0, 1.0),  # 9-10 here and there
        ((24, 10, 30), (24, 13, 0), 1.0, 2.5),  # our lunch: 12-13:30
        ((24, 17, 0), (25, 8, 0), 0.0, 0.0),  # a night
        ((27, 16, 0), (30, 8, 0), 1.0, 0.0),  # Friday evening to Monday morning
        ((24, 9, 0), (24, 9, 0), 0.0, 0.0),
        ((24, 9, 0), (24, 8, 0), 0.0, 0.0),  # a clock that went back
    ],
)
def test_hours(start: tuple[int, int, int], end: tuple[int, int, int], ours: float, theirs: float):
    first, last = (datetime(2026, 11, *one, tzinfo=UTC) for one in (start, end))
    assert working_time(BERLIN, first, last, ROME, WorkingHours()) == (timedelta(hours=ours), timedelta(hours=theirs))


def test_where_the_buyer_is_not_known_our_own_clock_counts():
    first = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
    ours, theirs = working_time(Place(), first, first + timedelta(hours=2), ROME, WorkingHours())
    assert (ours, theirs) == (timedelta(hours=2), timedelta(hours=2))


CHINA = Seller("Cups", "cups.example", "x@cups.example", "CN", "Asia/Shanghai")
TURKEY = Seller("Havlu", "havlu.example", "x@havlu.example", "TR", "Europe/Istanbul")
# seller, buyer's country and zone, received and answered (wall clock, zone), our hours, theirs; added up by hand.
# We work 9-12 and 13:30-18, they 9-17.
TABLE = {
    "Thanksgiving and the Friday after it": (
        CHINA, "US", "America/New_York", "2025-11-26 21:00", "2025-12-01 09:30", "America/New_York", 21.5, 0.5
    ),  # Thu 2+4.5, Fri 7.5, Mon 7.5 | Mon 9-9:30
    "our clocks go back, theirs a week later": (
        ROME, "US", "America/New_York", "2026-10-23 16:00", "2026-10-26 10:00", "Europe/Rome", 3.0, 7.0
    ),  # Fri 16-18, Mon 9-10 | Fri 10-17; Monday it is five in the morning there
    "their clocks go forward": (
        CHINA, "DE", "Europe/Berlin", "2026-03-27 17:00", "2026-03-30 16:30", "Asia/Shanghai", 7.0, 8.5
    ),  # Fri 17-18, Mon 3+3 | Fri 10-17, Mon 9-10:30 (9:30 by the old clock)
    "Friday and Saturday are their weekend": (
        CHINA, "SA", "Asia/Riyadh", "2026-03-05 15:00", "2026-03-08 10:00", "Asia/Riyadh", 7.5, 3.0
    ),  # Fri | Thu 15-17, Sun 9-10
    "half a Friday in the Emirates": (
        CHINA, "AE", "Asia/Dubai", "2026-01-09 10:00", "2026-01-12 10:00", "Asia/Dubai", 7.5, 3.0
    ),  # Fri 14-18, Mon 3+0.5 | Fri 10-12, Mon 9-10
    "our National Day week": (
        CHINA, "FR", "Europe/Paris", "2026-09-30 17:00", "2026-10-08 10:00", "Asia/Shanghai", 2.0, 46.0
    ),  # Wed 17-18, Thu 9-10 | Wed 11-17 and five days of eight
    "a Saturday made a working day": (CHINA, "FR", "Europe/Paris", "2026-10-10 09:00", "2026-10-10 11:00", "Asia/Shanghai", 2.0, 0.0),
    "Spring Festival, with the Saturday before it worked": (
        CHINA, "DE", "Europe/Berlin", "2026-02-14 16:00", "2026-02-24 10:00", "Asia/Shanghai", 3.0, 48.0
    ),  # Sat 16-18, Tue 9-10 | six days of eight
    "Good Friday and Easter Monday there": (
        TURKEY, "GB", "Europe/London", "2026-04-02 16:00", "2026-04-07 10:00", "Europe/London", 18.0, 2.0
    ),  # Fri, Mon, Tue 9-12 | Thu 16-17, Tue 9-10
    "Easter there, Qingming here, and their clocks go back": (
        CHINA, "AU", "Australia/Sydney", "2026-04-02 16:00", "2026-04-07 09:30", "Australia/Sydney", 12.0, 1.5
    ),  # Thu 13:30-18, Fri | Thu 16-17, Tue 9-9:30
    "Cairo's clocks go back on a Thursday night": (
        ROME, "EG", "Africa/Cairo", "2026-10-29 15:00", "2026-11-01 09:30", "Africa/Cairo", 12.0, 2.5
    ),  # Thu 13:30-18, Fri | Thu 15-17, Sun 9-9:30
}  # fmt: skip


@pytest.mark.parametrize(("seller", "country", "zone", "start", "end", "clock", "ours", "theirs"), TABLE.values(), ids=TABLE.keys())
def test_over_weekends_holidays_and_clock_changes(
    seller: Seller, country: str, zone: str, start: str, end: str, clock: str, ours: float, theirs: float
):
    first, last = (datetime.fromisoformat(one).replace(tzinfo=ZoneInfo(clock)) for one in (start, end))
    found = working_time(Place(country, zone), first, last, seller, WorkingHours())
    assert found == (timedelta(hours=ours), timedelta(hours=theirs))
