"""T1-T9: when an answer must be ready, when it should arrive. Days checked by hand against calendars of 2025 and 2026."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest

from triage.handbook.tables.regions import MAIN_ZONE, PRINCIPAL_ZONES, REGION_OF
from triage.handbook.tables.weekends import WEEKEND
from triage.handbook.timing import WorkingHours, next_good_moment, timing, working_day_after
from triage.speech import say
from triage.terms import Place, Seller, Sentence

CHINA = Seller("Yongkang Cup Works", "cups.example", "sales@cups.example", "CN", "Asia/Shanghai")
TURKEY = Seller("Bursa Havlu", "havlu.example", "satis@havlu.example", "TR", "Europe/Istanbul")
INDIA = Seller("Panipat Rugs", "rugs.example", "sales@rugs.example", "IN", "Asia/Kolkata")
VIETNAM = Seller("Binh Duong Ghe", "ghe.example", "sales@ghe.example", "VN", "Asia/Ho_Chi_Minh")
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
    ("GB", "Europe/London", "2026-12-24 18:00", "2026-12-29 09:00", "Christmas, a weekend, and Boxing Day made good on Monday"),
    ("SA", "Asia/Riyadh", "2026-03-05 16:59", "2026-03-08 09:00", "Thursday: our evening has begun, nobody can approve it any more"),
    ("EG", "Africa/Cairo", "2026-03-12 10:00", "2026-03-12 12:00", "Thursday: ready at our closing time, their last working day"),
    ("IN", "Asia/Kolkata", "2026-03-03 19:00", "2026-03-05 09:00", "Holi"),
    ("MX", "America/Tijuana", "2026-03-07 20:00", "2026-03-09 09:00", "their clocks change with California's, not with Mexico City's"),
    ("AU", "Australia/Sydney", "2026-04-03 10:00", "2026-04-07 09:00", "Good Friday to Easter Monday; their clocks go back on Sunday"),
    ("CL", "America/Santiago", "2026-09-17 20:00", "2026-09-21 09:00", "the feasts of Chile's independence"),
    ("PT", "Europe/Lisbon", "2026-02-16 20:00", "2026-02-24 09:00", "Carnival there, and Spring Festival here until the 23rd"),
    ("US", "Pacific/Honolulu", "2026-03-09 07:00", "2026-03-09 16:00", "their day is our night: it leaves after our first working hour"),
    ("RU", "Asia/Vladivostok", "2026-03-10 12:00", "2026-03-10 13:00", "T2, whatever region Russia is in: they go home before us"),
    ("FR", "Europe/Paris", "2026-10-10 08:00", "2026-10-12 09:00", "we work on Saturday the 10th, they do not"),
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
    (
        CHINA,
        "FR",
        "Europe/Paris",
        "2026-10-10 09:30",
        "2026-10-10 15:00",
        "Saturday 10 October is a make-up working day after National Day",
    ),
    (CHINA, "RU", "Asia/Vladivostok", "2026-03-10 10:00", "2026-03-10 11:00", "T2: two hours ahead of us"),
    (CHINA, "RU", "Europe/Moscow", "2026-03-10 10:00", "2026-03-10 14:00", "T3, and they open at 14:00"),
    (CHINA, "CN", "Asia/Shanghai", "2026-03-10 10:00", "2026-03-10 12:00", "at home"),
    (TURKEY, "DE", "Europe/Berlin", "2026-03-09 10:00", "2026-03-09 11:00", "four working hours, but their day opens in one"),
    (TURKEY, "RU", "Europe/Moscow", "2026-03-09 10:00", "2026-03-09 12:00", "they work when we work"),
    (TURKEY, "US", "America/New_York", "2026-03-05 10:00", "2026-03-05 17:00", "their 09:00 is our 17:00"),
    (TURKEY, "JP", "Asia/Tokyo", "2026-03-09 10:00", "2026-03-09 11:00", "they go home before us"),
    (BRAZIL, "CN", "Asia/Shanghai", "2026-03-09 10:00", "2026-03-09 18:00", "they start in our night"),
    (TURKEY, "DE", "Europe/Berlin", "2026-07-06 10:00", "2026-07-06 12:00", "an hour apart in summer: neighbours"),
    (TURKEY, "US", "America/Los_Angeles", "2026-03-05 10:00", "2026-03-05 18:00", "their 09:00 is our 20:00: before we leave"),
    (TURKEY, "CN", "Asia/Shanghai", "2026-03-09 10:00", "2026-03-09 11:00", "three in the afternoon there: at once"),
    (TURKEY, "BR", "America/Sao_Paulo", "2026-03-09 10:00", "2026-03-09 15:00", "their 09:00"),
    (
        TURKEY,
        "US",
        "America/New_York",
        "2026-10-29 14:00",
        "2026-10-30 10:00",
        "Republic Day at home",
    ),
    (BRAZIL, "AR", "America/Argentina/Buenos_Aires", "2026-03-09 10:00", "2026-03-09 12:00", "neighbours"),
    (BRAZIL, "DE", "Europe/Berlin", "2026-03-09 10:00", "2026-03-09 11:00", "two in the afternoon there: at once"),
    (BRAZIL, "US", "America/Los_Angeles", "2026-03-09 10:00", "2026-03-09 13:00", "their 09:00"),
    (BRAZIL, "NZ", "Pacific/Auckland", "2026-03-09 10:00", "2026-03-09 17:00", "over the date line: their Tuesday starts in our afternoon"),
    (BRAZIL, "DE", "Europe/Berlin", "2026-02-16 10:00", "2026-02-19 10:00", "our Carnival"),
    (INDIA, "DE", "Europe/Berlin", "2026-03-09 10:00", "2026-03-09 13:30", "their 09:00 in winter"),
    (INDIA, "DE", "Europe/Berlin", "2026-07-06 10:00", "2026-07-06 12:30", "and in summer"),
    (INDIA, "AE", "Asia/Dubai", "2026-03-10 10:00", "2026-03-10 12:00", "an hour and a half behind us: two working hours"),
    (INDIA, "SG", "Asia/Singapore", "2026-03-10 10:00", "2026-03-10 11:00", "they go home before us"),
    (INDIA, "US", "America/New_York", "2026-03-10 10:00", "2026-03-10 18:00", "they start when we leave"),
    (INDIA, "GB", "Europe/London", "2026-03-03 19:00", "2026-03-05 10:00", "Holi at home"),
    (VIETNAM, "KR", "Asia/Seoul", "2026-03-10 10:00", "2026-03-10 11:00", "two hours ahead: at once"),
    (VIETNAM, "CN", "Asia/Shanghai", "2026-03-10 10:00", "2026-03-10 12:00", "an hour ahead: two working hours"),
    (VIETNAM, "DE", "Europe/Berlin", "2026-03-10 10:00", "2026-03-10 15:00", "their 09:00"),
    (VIETNAM, "AE", "Asia/Dubai", "2026-03-10 14:00", "2026-03-10 18:00", "four working hours"),
    (VIETNAM, "US", "America/New_York", "2026-03-10 10:00", "2026-03-10 18:00", "they start after we have left"),
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
    # seller, buyer, it is (seller's clock), the whole reason
    (CHINA, Place("BR", "America/Sao_Paulo"), "2026-03-05 10:00", "Thu 20:00 your time = 09:00 in Sao Paulo, first working hour."),
    (
        CHINA, Place("BR", "America/Sao_Paulo"), "2026-06-03 10:00",
        "Wed 20:00 your time = 09:00 in Sao Paulo, first working hour; Thursday is a holiday there (Corpus Christi).",
    ),
    (
        CHINA, Place("US", "America/New_York"), "2025-11-27 10:00",
        "Mon 22:00 your time = 09:00 in New York, first working hour; "
        "Thursday and Friday are holidays there (Thanksgiving Day, Day after Thanksgiving).",
    ),
    (
        CHINA, Place("BR", "America/Sao_Paulo"), "2026-02-14 09:30",
        "Thu 20:00 your time = 09:00 in Sao Paulo, first working hour; Monday to Wednesday are holidays there (Carnival, Ash Wednesday).",
    ),
    (
        CHINA, Place("FR", "Europe/Paris"), "2026-10-01 10:00",
        "Thu 2026-10-08 15:00 your time = 09:00 in Paris, first working hour; "
        "our own office opens again on Thursday 2026-10-08 (National Day).",
    ),
    (
        TURKEY, Place("CN", "Asia/Shanghai"), "2026-09-30 17:00",
        "Thu 2026-10-08 04:00 your time = 09:00 in Shanghai, first working hour; "
        "Thursday to Wednesday 2026-10-07 are holidays there (National Day).",
    ),
    (
        CHINA, Place("SA", "Asia/Riyadh"), "2026-03-05 23:00",
        "Sun 14:00 your time = 09:00 in Riyadh, first working hour after their days of rest.",
    ),
    (BRAZIL, Place("JP", "Asia/Tokyo"), "2026-03-09 10:00", "Mon 21:00 your time = Tue 09:00 in Tokyo, first working hour."),
    (CHINA, Place("KR", "Asia/Seoul"), "2026-03-09 11:00", "Mon 14:30 your time = 15:30 in Seoul, working time there."),
    (
        CHINA, Place("US", None), "2026-03-09 10:00",
        "Tue 00:00 your time = Mon 12:00 in New York, working time in all of US: the exact zone is not known.",
    ),
    (
        CHINA, Place("ZZ", "Europe/Paris"), "2026-03-09 16:30",
        "Mon 18:00 your time = 11:00 in Paris, working time there; public holidays of ZZ are not known.",
    ),
    (CHINA, Place(None, None), "2026-03-09 10:00", "Mon 16:00 your time, in our own working hours: where the buyer is, is not known."),
]  # fmt: skip


@pytest.mark.parametrize(("seller", "place", "now", "words"), REASONS, ids=[f"{row[1].country} {row[2]}" for row in REASONS])
def test_the_reason_says_it(seller: Seller, place: Place, now: str, words: str) -> None:
    moment = at(seller.timezone, now)
    reason = timing(place, moment, moment, seller, HOURS).reason
    assert str(reason) == words
    assert "your time" not in say(reason, "zh")
    assert not any(day in say(reason, "zh") for day in ("Mon", "Thu", "Sun"))


def test_the_reason_in_chinese() -> None:
    moment = at("Asia/Shanghai", "2026-06-03 10:00")
    reason = timing(Place("BR", "America/Sao_Paulo"), moment, moment, CHINA, HOURS).reason
    assert say(reason, "zh") == "周三 20:00（您的时间）= Sao Paulo 09:00，当地上班第一个小时；星期四当地放假（Corpus Christi）。"


def test_the_reason_is_the_same_from_the_record() -> None:
    moment = at("Asia/Shanghai", "2026-02-14 09:30")
    reason = timing(Place("BR", "America/Sao_Paulo"), moment, moment, CHINA, HOURS).reason
    assert msgspec.json.decode(msgspec.json.encode(reason), type=Sentence) == reason


def test_back_from_lunch() -> None:
    """Several windows a day on both sides: the siesta is no working time."""
    hours = WorkingHours(buyer=((time(9), time(14)), (time(16, 30), time(19))))
    moment = at("Asia/Shanghai", "2026-03-09 21:10")  # 14:10 in Madrid: but nobody of ours is there to approve
    madrid = Place("ES", "Europe/Madrid")
    assert timing(madrid, moment, moment, CHINA, hours).send_at == at("Europe/Madrid", "2026-03-10 09:00")
    assert next_good_moment(madrid, moment, CHINA, hours) == at("Europe/Madrid", "2026-03-09 16:30")
    noon = at("Europe/Istanbul", "2026-03-09 16:30")  # 14:30 there
    got = timing(madrid, noon, noon, TURKEY, hours)
    assert (got.ready_by, got.send_at) == (at("Europe/Istanbul", "2026-03-09 18:00"), at("Europe/Madrid", "2026-03-09 16:30"))
    assert "when they are back from their break" in str(got.reason)


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


OVERRIDES = [
    (WorkingHours(), "2026-03-16 09:00", "as the tables say"),
    (WorkingHours(buyer_closed=frozenset({("NP", date(2026, 3, 16))})), "2026-03-17 09:00", "a holiday the library lacks"),
    (WorkingHours(buyer_closed=frozenset({("IN", date(2026, 3, 16))})), "2026-03-16 09:00", "another country's"),
    (WorkingHours(buyer_opened=frozenset({("NP", date(2026, 3, 15))})), "2026-03-15 09:00", "a Sunday they work"),
    (WorkingHours(buyer_weekends=frozenset({("NP", frozenset({5}))})), "2026-03-15 09:00", "where Sunday is a working day"),
]


@pytest.mark.parametrize(("hours", "want", "why"), OVERRIDES, ids=[row[2] for row in OVERRIDES])
def test_the_team_knows_better_than_the_tables(hours: WorkingHours, want: str, why: str) -> None:
    saturday = at("Asia/Kathmandu", "2026-03-14 12:00")
    assert next_good_moment(Place("NP", "Asia/Kathmandu"), saturday, CHINA, hours) == at("Asia/Kathmandu", want), why


def test_a_country_by_its_other_code() -> None:
    moment = at("Asia/Shanghai", "2026-03-09 10:00")
    assert timing(Place("UK", None), moment, moment, CHINA, HOURS) == timing(Place("GB", None), moment, moment, CHINA, HOURS)


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


MOMENTS = [
    # country, buyer's zone, approved letter is looked at (buyer's clock), it may leave (buyer's clock), why
    ("US", "America/New_York", "2026-03-09 10:00", "2026-03-09 10:00", "they work: now, whatever hour it is with us"),
    ("US", "America/New_York", "2026-03-09 17:00", "2026-03-10 09:00", "closed"),
    ("US", "America/New_York", "2026-03-06 18:00", "2026-03-09 09:00", "a weekend over which their clocks change"),
    ("DE", "Europe/Berlin", "2026-10-23 23:59", "2026-10-26 09:00", "and back"),
    ("DE", "Europe/Berlin", "2026-12-24 18:00", "2026-12-28 09:00", "Christmas and a weekend; Monday is a working day again"),
    ("SA", "Asia/Riyadh", "2026-03-06 10:00", "2026-03-08 09:00", "Friday is their Sunday"),
    ("NZ", "Pacific/Auckland", "2026-09-25 17:30", "2026-09-28 09:00", "their clocks go forward; our Mid-Autumn Festival does not matter"),
    ("CN", "Asia/Shanghai", "2026-10-01 09:00", "2026-10-08 09:00", "a week of National Day"),
    ("CN", "Asia/Shanghai", "2026-10-09 18:00", "2026-10-10 09:00", "and the Saturday worked in return"),
]


@pytest.mark.parametrize(("country", "zone", "now", "want", "why"), MOMENTS, ids=[f"{row[0]} {row[2]}" for row in MOMENTS])
def test_an_approved_letter_leaves_while_they_work(country: str, zone: str, now: str, want: str, why: str) -> None:
    assert next_good_moment(Place(country, zone), at(zone, now), CHINA, HOURS) == at(zone, want), why


def test_an_approved_letter_can_wait_for_the_morning() -> None:
    hours = WorkingHours(wait_for_morning=True)
    berlin = Place("DE", "Europe/Berlin")
    assert next_good_moment(berlin, at("Europe/Berlin", "2026-03-10 15:00"), CHINA, hours) == at("Europe/Berlin", "2026-03-11 09:00")
    assert next_good_moment(berlin, at("Europe/Berlin", "2026-03-10 10:30"), CHINA, hours) == at("Europe/Berlin", "2026-03-10 10:30")
    sydney = Place("AU", "Australia/Sydney")  # T2 does not wait
    assert next_good_moment(sydney, at("Australia/Sydney", "2026-03-10 15:00"), CHINA, hours) == at("Australia/Sydney", "2026-03-10 15:00")


def test_tables_agree() -> None:
    assert set(MAIN_ZONE) >= set(REGION_OF) - {"TF"}
    assert set(WEEKEND) <= set(MAIN_ZONE)
    for zone in {*MAIN_ZONE.values(), *(zone for zones in PRINCIPAL_ZONES.values() for zone in zones)}:
        ZoneInfo(zone)


@pytest.mark.parametrize("zone", ["America", "../../etc/passwd", "Mars/Base", "\x00", "", "Asia/Shanghai\n"])
def test_a_zone_that_is_none(zone: str) -> None:
    moment = at("Asia/Shanghai", "2026-03-09 10:00")
    assert timing(Place("DE", zone), moment, moment, CHINA, HOURS).send_at == at("Europe/Berlin", "2026-03-09 09:00")
