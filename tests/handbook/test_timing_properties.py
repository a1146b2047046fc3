"""What holds of the clock at any instant, for any country, any windows and any seller: T6 and the order of the two moments."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.handbook.sides import their_side
from triage.handbook.tables.regions import MAIN_ZONE, PRINCIPAL_ZONES
from triage.handbook.timing import WorkingHours, next_good_moment, timing, working_day_after
from triage.terms import Place, Seller

pytestmark = pytest.mark.hostile

SELLERS = tuple(
    Seller("Works", "works.example", "sales@works.example", country, zone)
    for country, zone in (
        ("CN", "Asia/Shanghai"), ("TR", "Europe/Istanbul"), ("BR", "America/Sao_Paulo"), ("IN", "Asia/Kolkata"), ("VN", "Asia/Ho_Chi_Minh"),
        ("SA", "Asia/Riyadh"), ("NZ", "Pacific/Auckland"), ("US", "America/New_York"), ("ZZ", "Nowhere/Land"),
    )
)  # fmt: skip
COUNTRIES = (*sorted(MAIN_ZONE), "XX", "")
INSTANTS = st.datetimes(datetime(2010, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))
CLOCK = st.integers(0, 24 * 60 - 1).map(lambda minute: time(minute // 60, minute % 60))
WINDOWS = st.lists(st.tuples(CLOCK, CLOCK), max_size=3).map(tuple)
DAYS = st.frozensets(st.dates(date(2010, 1, 1), date(2035, 1, 1)), max_size=3)


@st.composite
def places(draw: st.DrawFn) -> Place:
    country = draw(st.sampled_from(COUNTRIES))
    return Place(country or None, draw(st.sampled_from([None, MAIN_ZONE.get(country), *PRINCIPAL_ZONES.get(country, ())])))


@st.composite
def working_hours(draw: st.DrawFn) -> WorkingHours:
    return WorkingHours(
        seller=draw(WINDOWS), buyer=draw(WINDOWS), wait_for_morning=draw(st.booleans()),
        seller_weekend=draw(st.none() | st.frozensets(st.integers(0, 6))), seller_closed=draw(DAYS), seller_opened=draw(DAYS),
    )  # fmt: skip


def assert_good(moment: datetime, place: Place, seller: Seller, hours: WorkingHours) -> None:
    """Inside the buyer's hours, on a day the buyer works."""
    side = their_side(place, seller, hours)
    for zone in side.zones or (side.zone,):
        there = moment.astimezone(zone)
        assert any(opening <= there.time() <= closing for opening, closing in side.windows), (there, side.windows)
    assert side.calendar.works(moment.astimezone(side.zone).date())


@given(places(), INSTANTS, st.integers(0, 10**6), st.integers(0, 10**6), working_hours(), st.sampled_from(SELLERS))
@settings(max_examples=150, deadline=None)
def test_any_instant_country_and_windows(place: Place, now: datetime, waited: int, later: int, hours: WorkingHours, seller: Seller) -> None:
    """Never before now, in their hours, on their working day, ready before it leaves, monotone in now; and it comes to an end."""
    received = now - timedelta(seconds=waited)
    first, leaves = timing(place, received, now, seller, hours), next_good_moment(place, now, seller, hours)
    assert now <= first.send_at
    assert now <= leaves
    assert received <= first.ready_by <= first.send_at
    assert_good(first.send_at, place, seller, hours)
    assert_good(leaves, place, seller, hours)
    assert leaves <= first.send_at or hours.wait_for_morning, "what is approved already leaves no later than what is not"
    assert str(first.reason).endswith(".")
    after = now + timedelta(seconds=later)
    second = timing(place, received, after, seller, hours)
    assert second.send_at >= first.send_at
    assert next_good_moment(place, after, seller, hours) >= leaves


@pytest.mark.parametrize("country", COUNTRIES)
def test_each_country_gets_a_moment_within_a_fortnight(country: str) -> None:
    """With ordinary hours, on some ordinary days of one year and on the edges of it."""
    china = SELLERS[0]
    for month, day in ((1, 1), (3, 6), (5, 29)):
        now = datetime(2026, month, day, 3, tzinfo=UTC)
        got = timing(Place(country or None, None), now, now, china, WorkingHours())
        assert_good(got.send_at, Place(country or None, None), china, WorkingHours())
        assert got.send_at - now < timedelta(days=14)


# Where clocks change: the place and the Sunday (or Saturday) on which they do.
EDGES = [
    ("US", "America/New_York", date(2026, 3, 8)),
    ("US", "America/New_York", date(2026, 11, 1)),
    ("DE", "Europe/Berlin", date(2026, 3, 29)),
    ("DE", "Europe/Berlin", date(2026, 10, 25)),
    ("CL", "America/Santiago", date(2026, 9, 6)),  # midnight is skipped
    ("EG", "Africa/Cairo", date(2026, 4, 24)),  # midnight is skipped
    ("PY", "America/Asuncion", date(2024, 10, 6)),
    ("AU", "Australia/Lord_Howe", date(2026, 4, 5)),  # half an hour
    ("IR", "Asia/Tehran", date(2022, 3, 22)),
    ("WS", "Pacific/Apia", date(2011, 12, 30)),  # a day that never was
]


@pytest.mark.parametrize(("country", "zone", "day"), EDGES, ids=[f"{row[0]} {row[2]}" for row in EDGES])
def test_every_quarter_of_an_hour_over_the_edge(country: str, zone: str, day: date) -> None:
    """Windows that open and close in the middle of the night, also in the hour that is skipped or comes twice."""
    place, china = Place(country, zone), SELLERS[0]
    hours = WorkingHours(
        buyer=((time(0), time(0, 40)), (time(1, 50), time(2, 30)), (time(2, 45), time(3, 15))),
        buyer_weekends=frozenset({(country, frozenset())}),
    )
    start = datetime.combine(day, time(0), tzinfo=UTC) - timedelta(hours=30)
    last = None
    for quarter in range(4 * 60):
        now = start + timedelta(minutes=15 * quarter)
        moment = next_good_moment(place, now, china, hours)
        assert moment >= now
        assert_good(moment, place, china, hours)
        assert last is None or moment >= last
        assert moment.astimezone(UTC).astimezone(ZoneInfo(zone)).replace(fold=0) == moment.replace(fold=0), "a wall time that exists"
        last = moment


@given(INSTANTS, st.sampled_from(SELLERS), st.integers(0, 20), working_hours())
@settings(max_examples=60, deadline=None)
def test_a_promise_is_kept_in_working_time(now: datetime, seller: Seller, days: int, hours: WorkingHours) -> None:
    promised = working_day_after(now, seller, hours, days)
    assert now < promised
    assert promised <= working_day_after(now, seller, hours, days + 1)
