"""T1-T9: when an answer must be ready, when it should arrive. Days checked by hand against calendars of 2025 and 2026."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.handbook.calendars import calendar_of
from triage.handbook.tables.regions import MAIN_ZONE, PRINCIPAL_ZONES, REGION_OF
from triage.handbook.tables.weekends import WEEKEND
from triage.handbook.timing import TWO_A_DAY, Limit, WorkingHours, earliest_send, timing, working_day_after
from triage.speech.zh_reply import TABLE
from triage.terms import Place, Seller

CHINA = Seller("Yongkang Cup Works", "cups.example", "sales@cups.example", "CN", "Asia/Shanghai")
TURKEY = Seller("Bursa Havlu", "havlu.example", "satis@havlu.example", "TR", "Europe/Istanbul")
BRAZIL = Seller("Serra Cafés", "serra.example", "vendas@serra.example", "BR", "America/Sao_Paulo")
HOURS = WorkingHours()


def at(zone: str, wall: str) -> datetime:
    return datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone))


SEND = [
    # country, buyer's zone, it is (buyer's clock), the mail should arrive (buyer's clock), why
    ("US", "America/New_York", "2025-11-26 21:00", "2025-12-01 09:00", "the evening before Thanksgiving: Friday is off too"),
    ("US", "America/New_York", "2025-11-20 10:00", "2025-11-21 09:00", "the Thursday before: our night, so their next morning"),
    ("US", "America/New_York", "2026-03-06 20:00", "2026-03-09 09:00", "over the start of daylight saving"),
    ("US", "America/New_York", "2026-10-30 20:00", "2026-11-02 09:00", "over its end"),
    ("DE", "Europe/Berlin", "2026-03-27 12:00", "2026-03-30 09:00", "Europe's clocks change on Sunday 29 March"),
    ("DE", "Europe/Berlin", "2026-10-23 12:00", "2026-10-26 09:00", "and back on Sunday 25 October"),
    ("SA", "Asia/Riyadh", "2026-03-05 18:00", "2026-03-08 09:00", "Thursday evening: Friday and Saturday are the weekend"),
    ("AE", "Asia/Dubai", "2026-01-09 14:00", "2026-01-12 09:00", "the Emirates rest on Friday afternoon, Saturday, Sunday"),
    ("AU", "Australia/Sydney", "2026-03-05 16:50", "2026-03-05 16:50", "T2: at once, ten minutes before they close"),
    ("AU", "Australia/Sydney", "2026-03-05 17:00", "2026-03-06 09:00", "closed"),
    ("BR", "America/Sao_Paulo", "2026-02-13 20:00", "2026-02-19 09:00", "Carnival up to Ash Wednesday"),
    ("IL", "Asia/Jerusalem", "2026-03-06 10:00", "2026-03-08 09:00", "Friday in Tel Aviv: their week starts on Sunday"),
    ("FR", "Europe/Paris", "2026-09-30 20:00", "2026-10-08 09:00", "our National Day: nobody of ours can approve until the 8th"),
    ("NP", "Asia/Kathmandu", "2026-03-09 07:00", "2026-03-09 09:00", "a zone of +05:45"),
    ("KI", "Pacific/Kiritimati", "2026-03-06 08:00", "2026-03-06 16:00", "a zone of +14: our night, so T5's first working hour of ours"),
    ("JP", "Asia/Tokyo", "2026-05-01 18:00", "2026-05-07 09:00", "Golden Week"),
    ("GB", "Europe/London", "2026-04-02 18:00", "2026-04-07 09:00", "Good Friday, and Easter Monday in England"),
    (
        "VN",
        "Asia/Ho_Chi_Minh",
        "2026-03-09 14:00",
        "2026-03-09 16:00",
        "they work and so do we: the same day (T5), an hour before they close",
    ),
]


@pytest.mark.parametrize(("country", "zone", "now", "want", "why"), SEND, ids=[f"{row[0]} {row[2]}" for row in SEND])
def test_send_at(country: str, zone: str, now: str, want: str, why: str) -> None:
    moment = at(zone, now)
    got = timing(Place(country, zone), moment, moment, CHINA, HOURS)
    assert got.send_at == at(zone, want), why
    assert str(got.send_at.tzinfo) == zone
    assert str(got.ready_by.tzinfo) == CHINA.timezone


READY = [
    # seller, country, zone, received (seller's clock), ready by (seller's clock), why
    (CHINA, "HK", "Asia/Hong_Kong", "2026-03-09 11:00", "2026-03-09 14:30", "T1: two working hours, lunch does not count"),
    (CHINA, "KR", "Asia/Seoul", "2026-03-09 17:00", "2026-03-09 18:00", "T1, but never later than the same day (T5)"),
    (CHINA, "AU", "Australia/Sydney", "2026-03-09 09:20", "2026-03-09 10:20", "T2"),
    (CHINA, "DE", "Europe/Berlin", "2026-03-09 10:00", "2026-03-09 15:00", "T3: before 15:00"),
    (CHINA, "ZA", "Africa/Johannesburg", "2026-03-09 16:00", "2026-03-09 18:00", "15:00 is over: the same day"),
    (CHINA, "US", "America/New_York", "2026-03-09 09:00", "2026-03-09 18:00", "T4: before we leave work"),
    (CHINA, "US", "America/New_York", "2026-03-09 22:00", "2026-03-10 10:00", "T5: first working hour of the next day"),
    (CHINA, "US", "America/New_York", "2026-03-10 05:00", "2026-03-10 10:00", "before we open"),
    (CHINA, "IN", "Asia/Kolkata", "2026-03-09 12:30", "2026-03-09 17:30", "T9: four working hours, lunch does not count"),
    (CHINA, "FR", "Europe/Paris", "2026-09-30 22:00", "2026-10-08 10:00", "Chinese National Day lasts until the 7th"),
    (CHINA, "HK", "Asia/Hong_Kong", "2026-02-13 20:00", "2026-02-14 10:00", "Saturday 14 February 2026 is a make-up working day"),
    (CHINA, None, None, "2026-03-09 10:00", "2026-03-09 16:00", "nobody knows where: the same day, while offices like ours are open"),
    (TURKEY, "DE", "Europe/Berlin", "2026-03-09 10:00", "2026-03-09 11:00", "four working hours, but their day opens in one"),
    (TURKEY, "RU", "Europe/Moscow", "2026-03-09 10:00", "2026-03-09 12:00", "they work when we work"),
    (TURKEY, "US", "America/New_York", "2026-03-05 10:00", "2026-03-05 17:00", "their 09:00 is our 17:00"),
    (TURKEY, "JP", "Asia/Tokyo", "2026-03-09 10:00", "2026-03-09 11:00", "they go home before us"),
    (BRAZIL, "CN", "Asia/Shanghai", "2026-03-09 10:00", "2026-03-09 18:00", "they start in our night"),
    (BRAZIL, "AR", "America/Argentina/Buenos_Aires", "2026-03-09 10:00", "2026-03-09 12:00", "neighbours"),
]


@pytest.mark.parametrize(("seller", "country", "zone", "received", "want", "why"), READY)
def test_ready_by(seller: Seller, country: str | None, zone: str | None, received: str, want: str, why: str) -> None:
    moment = at(seller.timezone, received)
    assert timing(Place(country, zone), moment, moment, seller, HOURS).ready_by == at(seller.timezone, want), why


READY_THEN_SENT = [
    # country, zone, received (our clock), ready (our clock), sent (our clock), why
    ("KR", "Asia/Seoul", "2026-03-09 07:00", "2026-03-09 10:00", "2026-03-09 10:00", "open before us: our first working hour"),
    ("KR", "Asia/Seoul", "2026-03-09 11:00", "2026-03-09 14:30", "2026-03-09 14:30", "T1: two hours of ours"),
    ("NZ", "Pacific/Auckland", "2026-03-09 11:50", "2026-03-09 11:50", "2026-03-09 11:50", "T2: they close in ten minutes, so at once"),
    ("IN", "Asia/Kolkata", "2026-03-09 09:30", "2026-03-09 11:30", "2026-03-09 11:30", "to be there when they open"),
    ("DE", "Europe/Berlin", "2026-03-09 10:00", "2026-03-09 15:00", "2026-03-09 16:00", "T3: ready at 15:00, their day opens at 16:00"),
    ("US", "America/New_York", "2026-03-09 10:00", "2026-03-09 18:00", "2026-03-09 21:00", "T4: ready before we leave"),
]


@pytest.mark.parametrize(("country", "zone", "received", "ready", "sent", "why"), READY_THEN_SENT)
def test_nothing_is_sent_before_it_is_ready(country: str, zone: str, received: str, ready: str, sent: str, why: str) -> None:
    moment = at("Asia/Shanghai", received)
    got = timing(Place(country, zone), moment, moment, CHINA, HOURS)
    assert (got.ready_by, got.send_at) == (at("Asia/Shanghai", ready), at("Asia/Shanghai", sent)), why


def test_the_weekend_counts_for_no_deadline() -> None:
    """Friday night from Berlin: due on Monday in the first hour, not on Saturday at 15:00."""
    moment = at("Asia/Shanghai", "2026-03-27 19:00")
    assert timing(Place("DE", "Europe/Berlin"), moment, moment, CHINA, HOURS).ready_by == at("Asia/Shanghai", "2026-03-30 10:00")


REASONS = [
    (Place("BR", "America/Sao_Paulo"), "2026-03-05 10:00", "Thu 20:00 your time = 09:00 in Sao Paulo, first working hour."),
    (Place("US", None), "2026-03-09 10:00", "working time in all of US: the exact zone is not known"),
    (Place(None, None), "2026-03-09 10:00", "where the buyer is, is not known"),
    (Place("BR", "America/Sao_Paulo"), "2026-02-16 10:00", "2026-02-18 is a holiday there (Ash Wednesday)"),
    (Place("ZZ", "Europe/Paris"), "2026-03-09 16:30", "public holidays of ZZ are not known"),
    (Place("SA", "Asia/Riyadh"), "2026-03-06 10:00", "after their days of rest"),
]


@pytest.mark.parametrize(("place", "now", "words"), REASONS)
def test_the_reason_says_it(place: Place, now: str, words: str) -> None:
    moment = at("Asia/Shanghai", now)
    reason = timing(place, moment, moment, CHINA, HOURS).reason
    assert words in str(reason)
    assert reason.text in TABLE


def test_all_of_a_country_is_awake_when_its_zone_is_unknown() -> None:
    moment = at("Asia/Shanghai", "2026-03-09 10:00")
    got = timing(Place("US", None), moment, moment, CHINA, HOURS).send_at
    for zone in PRINCIPAL_ZONES["US"]:
        assert time(9) <= got.astimezone(ZoneInfo(zone)).time() <= time(17)


def test_settings_of_the_team() -> None:
    moment = at("Asia/Shanghai", "2026-03-09 10:00")
    hours = WorkingHours(
        seller=((time(8), time(11)),),
        buyer=((time(10), time(12)),),
        seller_closed=frozenset({date(2026, 3, 9)}),
        buyer_closed=frozenset({("DE", date(2026, 3, 10))}),
    )
    got = timing(Place("DE", "Europe/Berlin"), moment, moment, CHINA, hours)
    assert got.ready_by == at("Asia/Shanghai", "2026-03-10 09:00")
    assert got.send_at == at("Europe/Berlin", "2026-03-11 10:00")


def test_waiting_for_the_morning_is_a_setting() -> None:
    moment = at("Asia/Shanghai", "2026-03-09 17:30")  # 10:30 in Berlin is morning, 13:30 in Dubai is not
    patient = WorkingHours(wait_for_morning=True)
    assert timing(Place("DE", "Europe/Berlin"), moment, moment, CHINA, patient).send_at == moment + timedelta(minutes=30)  # ready by then
    assert timing(Place("AE", "Asia/Dubai"), moment, moment, CHINA, patient).send_at == at("Asia/Dubai", "2026-03-10 09:00")
    assert timing(Place("AE", "Asia/Dubai"), moment, moment, CHINA, HOURS).send_at == moment + timedelta(minutes=30)


def test_a_promise_falls_on_a_working_day() -> None:
    assert working_day_after(at("Asia/Shanghai", "2026-03-06 10:00"), CHINA, HOURS) == at("Asia/Shanghai", "2026-03-09 18:00")
    assert working_day_after(at("Asia/Shanghai", "2026-09-30 10:00"), CHINA, HOURS).date() == date(2026, 10, 8)


def test_a_broken_clock_in_the_mail_does_no_harm() -> None:
    now = at("Asia/Shanghai", "2026-03-09 10:00")
    assert timing(Place("DE", "Europe/Berlin"), now + timedelta(days=4000), now, CHINA, HOURS).ready_by.date() == now.date()


NINE = datetime(2026, 3, 9, 9, tzinfo=UTC)


def minutes_ago(*minutes: int) -> list[datetime]:
    return [NINE - timedelta(minutes=m) for m in minutes]


@pytest.mark.parametrize(
    ("sent", "wait"),
    [
        (minutes_ago(), timedelta(0)),
        (minutes_ago(30), timedelta(0)),
        (minutes_ago(90, 30), timedelta(hours=22, minutes=30)),
        (minutes_ago(30, 90), timedelta(hours=22, minutes=30)),  # whatever the order of the log
        (minutes_ago(2000, 1500), timedelta(0)),  # yesterday's do not count
    ],
)
def test_two_mails_a_day(sent: list[datetime], wait: timedelta) -> None:
    assert earliest_send(sent, NINE, [TWO_A_DAY]) - NINE == wait


def test_the_slowest_limit_wins() -> None:
    limits = [Limit(1, timedelta(hours=1)), Limit(2, timedelta(days=1))]
    assert earliest_send(minutes_ago(90, 30), NINE, limits) - NINE == timedelta(hours=22, minutes=30)


def test_tables_agree() -> None:
    assert set(MAIN_ZONE) >= set(REGION_OF) - {"TF"}
    assert set(WEEKEND) <= set(MAIN_ZONE)
    for zone in {*MAIN_ZONE.values(), *(zone for zones in PRINCIPAL_ZONES.values() for zone in zones)}:
        ZoneInfo(zone)


COUNTRIES = st.sampled_from([*sorted(MAIN_ZONE), "XX", ""])
INSTANTS = st.datetimes(datetime(2010, 1, 1), datetime(2045, 1, 1), timezones=st.just(UTC))
CLOCK = st.integers(0, 24 * 60 - 1).map(lambda minute: time(minute // 60, minute % 60))
WINDOWS = st.lists(st.tuples(CLOCK, CLOCK), max_size=3).map(tuple)


@st.composite
def places(draw: st.DrawFn) -> Place:
    country = draw(COUNTRIES)
    zones = [None, MAIN_ZONE.get(country), *PRINCIPAL_ZONES.get(country, ())]
    return Place(country or None, draw(st.sampled_from(zones)))


@given(places(), INSTANTS, st.integers(0, 10**6), WINDOWS, WINDOWS, st.booleans(), st.sampled_from([CHINA, TURKEY, BRAZIL]))
@settings(max_examples=60, deadline=None)
def test_properties(place: Place, now: datetime, later: int, ours: tuple, theirs: tuple, patient: bool, seller: Seller) -> None:  # type: ignore[type-arg]
    """Any instant, country and windows: never before now, in their hours, on their working day, monotone in now, and it ends."""
    hours = WorkingHours(seller=ours, buyer=theirs, wait_for_morning=patient)
    first = timing(place, now, now, seller, hours)
    assert first.send_at >= now
    assert first.ready_by >= now
    assert first.ready_by <= first.send_at
    assert first.send_at.tzinfo is not None
    assert str(first.reason)
    second = timing(place, now, now + timedelta(seconds=later), seller, hours)
    assert second.send_at >= first.send_at
    assert second.ready_by <= second.send_at
    country = place.country if place.country in MAIN_ZONE else None
    if country:
        usable = [window for window in theirs if window[0] < window[1]] or [(time(9), time(17))]
        wall = first.send_at.time()
        # a window of minutes that lies inside a skipped hour never opens; elsewhere the buyer's clock reads "open"
        assert any(start <= wall <= end for start, end in usable)
        assert calendar_of(country, place.timezone).works(first.send_at.date())


@pytest.mark.parametrize("zone", ["America", "../../etc/passwd", "Mars/Base", "\x00", "", "Asia/Shanghai\n"])
def test_a_zone_that_is_none(zone: str) -> None:
    moment = at("Asia/Shanghai", "2026-03-09 10:00")
    assert timing(Place("DE", zone), moment, moment, CHINA, HOURS).send_at == at("Europe/Berlin", "2026-03-09 09:00")
