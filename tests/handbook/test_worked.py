"""How long an answer took, in working hours of both sides."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

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
