"""A scripted week with broken lines, refusals and kills (`benchmarks/week.py` runs the long one)."""

from __future__ import annotations

import os
from datetime import timedelta

import pytest

from tests.world.post import Desk
from tests.world.week import WAYS, run

INQUIRIES = int(os.environ.get("TRIAGE_WEEK", "16"))
SETTINGS = "[approval]\nflag = true\n[signs]\noff = ['P1']\n"  # the inquiries resemble each other


def a_week(desk: Desk, inquiries: int, seed: int, minutes: int = 60, chance: float = 0.005) -> None:
    """Run it; every letter left once or lies before a person."""
    approvals = max(inquiries * 3 // 5, len(WAYS)) if inquiries > len(WAYS) else inquiries
    week = run(desk, inquiries, approvals, seed, chance, timedelta(minutes=minutes))
    print(f"\n{week.table()}")
    assert (week.inquiries, week.approved.total()) == (inquiries, approvals)
    assert week.good
    assert week.kills
    assert week.states["sent"]


@pytest.mark.dovecot
def test_a_week(new_desk):
    a_week(new_desk(more=SETTINGS), INQUIRIES, seed=5)
