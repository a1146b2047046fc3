"""Offsets of countries and the zone of a country that a clock speaks for."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from triage.handbook.clocks import country_offsets, zone_offset, zone_within

SUMMER = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
WINTER = datetime(2026, 1, 15, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "moment", "minutes"),
    [
        ("Europe/Berlin", SUMMER, 120),
        ("Europe/Berlin", WINTER, 60),
        ("Asia/Kolkata", SUMMER, 330),
        ("Nowhere/Atall", SUMMER, None),
        ("../etc", SUMMER, None),
    ],
)
def test_the_offset_of_a_zone(zone: str, moment: datetime, minutes: int | None):
    assert zone_offset(zone, moment) == minutes


def test_the_offsets_of_a_country():
    assert country_offsets("JP", SUMMER) == {540}
    assert {-240, -300, -360, -420} <= country_offsets("US", SUMMER)
    assert country_offsets("??", SUMMER) == frozenset()


@pytest.mark.parametrize(
    ("country", "offset", "zone"),
    [
        ("US", -420, "America/Los_Angeles"),
        ("US", -240, "America/New_York"),
        ("AU", 480, "Australia/Perth"),
        ("JP", -240, "Asia/Tokyo"),  # one zone: no clock moves it
        ("??", 60, None),
    ],
)
def test_the_zone_that_fits_the_clock(country: str, offset: int, zone: str | None):
    assert zone_within(country, (), SUMMER, offset)[0] == zone
