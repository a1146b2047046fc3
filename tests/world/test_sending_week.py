"""A scripted week with broken lines, refusals and kills (`benchmarks/week.py` runs the long one)."""

from __future__ import annotations

import os
from datetime import timedelta

import pytest

from tests.world.post import Desk
from tests.world.week import limits_kept, run

pytestmark = pytest.mark.dovecot
INQUIRIES = int(os.environ.get("TRIAGE_WEEK", "21"))


def test_a_week(new_desk):
    desk: Desk = new_desk(more="[approval]\nflag = true\n[signs]\noff = ['P1']\n")
    week = run(desk, INQUIRIES, INQUIRIES * 3 // 5, seed=5, chance=0.004, step=timedelta(minutes=40))
    print(f"\n{week.table()}")
    assert (week.inquiries, week.approved.total()) == (INQUIRIES, INQUIRIES * 3 // 5)
    assert (week.doubled, week.outside, week.lost) == (0, 0, 0)
    assert limits_kept(week)
    assert week.states["sent"] > week.states["unsure"]
