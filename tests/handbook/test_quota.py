"""T7: whatever is asked for, whenever, and however often the program starts anew, no window holds more than it may."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from triage.handbook.quota import DAY, HOUR, Left, Limits, earliest

NINE = datetime(2026, 3, 9, 9, tzinfo=UTC)
ANA, PEDRO = "ana@ruiz.example", "pedro@ruiz.example"


def ago(minutes: float, *recipients: str, answer: bool = False) -> Left:
    return Left(NINE - timedelta(minutes=minutes), recipients or (ANA,), answer)


def many(count: int, over: timedelta) -> list[Left]:
    """So many, evenly spread up to now."""
    return [Left(NINE - over * number / count, (f"buyer{number}@x.example",)) for number in range(count)]


@pytest.mark.parametrize(
    ("left", "answers", "wait", "said"),
    [
        ([], False, timedelta(0), None),
        ([ago(60)], False, timedelta(0), None),
        ([ago(90), ago(30)], False, timedelta(hours=22, minutes=30), "ana@ruiz.example has had 2"),
        ([ago(30), ago(90)], False, timedelta(hours=22, minutes=30), "ana@ruiz.example has had 2"),  # whatever the order of the log
        ([ago(90), ago(30)], True, timedelta(0), None),  # she has written anew
        ([ago(90, answer=True), ago(30)], False, timedelta(0), None),  # and that answer is not counted
        ([ago(90, ANA.upper()), ago(30, "<Ana@Ruiz.example>")], False, timedelta(hours=22, minutes=30), "has had 2"),
        ([ago(90, PEDRO), ago(30)], False, timedelta(0), None),
        ([ago(90, PEDRO, ANA), ago(30, ANA)], False, timedelta(hours=22, minutes=30), "has had 2"),  # a copy is a mail, too
        ([ago(2000), ago(1440)], False, timedelta(0), None),  # a day is over exactly now
        ([ago(0.1)], False, timedelta(seconds=14), "20 seconds apart"),
        ([ago(0.1)], True, timedelta(seconds=14), "20 seconds apart"),  # the pause is for all
        (many(150, HOUR), False, timedelta(seconds=24), "150 letters left within an hour"),
        (many(150, HOUR), True, timedelta(seconds=24), "150 letters left within an hour"),
        (many(500, DAY), False, timedelta(minutes=2.88), "500 letters left within a day"),
        ([ago(-60 * 48), ago(-60 * 72)], False, timedelta(0), None),  # a clock that was wrong by days
        ([ago(-5)], False, timedelta(minutes=5, seconds=20), "apart"),  # a clock that was set back a little
    ],
)
def test_when_the_next_may_leave(left, answers, wait, said):
    moment, why = earliest(left, (ANA,), answers, Limits(), NINE)
    assert moment - NINE == wait
    assert (why is None) == (said is None)
    assert said is None or said in str(why)


def test_zero_is_no_limit():
    none = Limits(0, 0, 0, timedelta(0))
    assert earliest([ago(0), ago(0), ago(0)], (ANA,), False, none, NINE) == (NINE, None)


@pytest.mark.parametrize(("day", "hours"), [("2026-03-28", 23), ("2026-10-24", 25)])
def test_a_day_is_24_hours_over_the_change_of_clocks(day, hours):
    berlin = ZoneInfo("Europe/Berlin")
    noon = datetime.fromisoformat(f"{day} 12:00").replace(tzinfo=berlin)
    next_noon = (noon.replace(tzinfo=None) + DAY).replace(tzinfo=berlin)
    assert (next_noon.astimezone(UTC) - noon.astimezone(UTC)) / HOUR == hours
    left = [Left(noon, (ANA,)), Left(noon + timedelta(minutes=1), (ANA,))]
    moment, _ = earliest(left, (ANA,), False, Limits(), next_noon)
    assert moment == max(noon.astimezone(UTC) + DAY, next_noon)


def test_the_hour_that_comes_twice_is_two_hours():
    berlin = ZoneInfo("Europe/Berlin")
    first = datetime(2026, 10, 25, 2, 30, tzinfo=berlin)
    left = [Left(first, (f"{number}@x.example",)) for number in range(150)]
    again = first.replace(fold=1)
    free = first.astimezone(UTC) + HOUR
    assert free == again.astimezone(UTC)
    assert earliest(left, (ANA,), False, Limits(gap=timedelta(0)), again) == (free, None)
    assert earliest(left, (ANA,), False, Limits(gap=timedelta(0)), first.replace(minute=59))[0] == free


SMALL = st.builds(Limits, st.integers(1, 4), st.integers(1, 6), st.integers(1, 3), st.integers(0, 600).map(lambda s: timedelta(seconds=s)))
WISHES = st.lists(
    st.tuples(st.sampled_from([ANA, PEDRO, "luz@x.example"]), st.booleans(), st.integers(0, 20_000).map(lambda s: timedelta(seconds=s))), max_size=25
)  # fmt: skip


def play(wishes, limits):
    """Each wish is asked for some time after the last left; the record is all that is known (a restart between any two)."""
    now, left = NINE, []
    for recipient, answers, later in wishes:
        now = now + later
        moment, why = earliest(list(left), (recipient,), answers, limits, now)
        assert moment >= now
        assert (why is None) == (moment == now)
        assert earliest(left[::-1], [recipient], answers, limits, moment) == (moment, None)  # and at that moment it may go
        left.append(Left(moment, (recipient,), answers))
        now = moment
    return left


@pytest.mark.hostile
@given(WISHES, SMALL)
@example([(ANA, False, timedelta(0))] * 9, Limits(2, 3, 2, timedelta(seconds=5)))
def test_no_window_ever_holds_more_than_it_may(wishes, limits):
    left = play(wishes, limits)
    for one in left:
        since = [other for other in left if timedelta(0) <= one.at - other.at]
        assert sum(one.at - other.at < HOUR for other in since) <= limits.per_hour
        assert sum(one.at - other.at < DAY for other in since) <= limits.per_day
        counted = [other for other in since if not other.answers_new_mail and other.recipients == one.recipients]
        if not one.answers_new_mail:
            assert sum(one.at - other.at < DAY for other in counted) <= limits.per_buyer_day
    assert all(b.at - a.at >= limits.gap for a, b in pairwise(left))


@pytest.mark.hostile
@given(WISHES, SMALL, st.integers(-100_000, 100_000), st.integers(0, 100_000), st.integers(0, 25))
def test_monotone(wishes, limits, seconds, more, shorter):
    """A later question gets no earlier answer, nor does a longer record."""
    left = play(wishes, limits)
    now = NINE + timedelta(seconds=seconds)
    first, _ = earliest(left, (ANA,), False, limits, now)
    assert earliest(left, (ANA,), False, limits, now + timedelta(seconds=more))[0] >= first
    assert earliest(left[:shorter], (ANA,), False, limits, now)[0] <= first
    assert earliest(left, (ANA,), True, limits, now)[0] <= first
    assert earliest(left, (ANA, PEDRO), False, limits, now)[0] >= first


@given(st.lists(st.integers(0, 200), max_size=20), st.sampled_from(["UTC", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe"]))
def test_the_zone_of_the_record_does_not_matter(minutes, zone):
    left = [ago(one) for one in minutes]
    elsewhere = [Left(one.at.astimezone(ZoneInfo(zone)), one.recipients) for one in left]
    asked = NINE.astimezone(ZoneInfo(zone))
    assert earliest(left, (ANA,), False, Limits(), NINE) == earliest(elsewhere, (ANA,), False, Limits(), asked)
