"""The program under a system clock that is elsewhere: libfaketime (Debian: faketime; or TRIAGE_FAKETIME=/path/libfaketimeMT.so.1)."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from tests.letters import inquiry
from tests.world.post import APPROVED, Desk

NAMED = os.environ.get("TRIAGE_FAKETIME")
LIBRARY = next(iter([Path(NAMED)] if NAMED else sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))), None)

pytestmark = [pytest.mark.dovecot, pytest.mark.skipif(LIBRARY is None, reason="libfaketime is not installed (apt-get install faketime)")]


def triage(desk: Desk, moment: datetime, *words: str) -> str:
    """One command, in a process whose clock shows `moment` when it begins."""
    shift = round((moment - datetime.now(UTC)).total_seconds())
    env = {**os.environ, "LD_PRELOAD": str(LIBRARY), "FAKETIME": f"{shift:+d}s", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "triage", *words, "--config", str(desk.folder / "config.toml")],
        env=env, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_letter_leaves_in_the_morning_of_that_clock(new_desk):
    """Two Sundays from now nothing leaves; on the Tuesday after it does, at the buyer's ten in the morning. No holiday lies there."""
    today = datetime.now(UTC).date()
    sunday = next(
        day for day in (today + timedelta(days=n) for n in range(8, 40)) if day.weekday() == 6 and (day.month, day.day) < (12, 15)
    ) if today.month != 12 else pytest.skip("Christmas is near")  # fmt: skip
    rest = datetime.combine(sunday, time(9), UTC)
    work = rest + timedelta(days=2)
    desk: Desk = new_desk(more="[ingest]\ndraft_max_age_days = 60\n")  # the server dates nothing in the future
    desk.end()
    desk.put("INBOX", inquiry(1))
    triage(desk, rest, "once")
    assert len(desk.mails("Drafts")) == 1
    desk.move("Drafts", APPROVED)
    triage(desk, rest + timedelta(minutes=1), "once")
    assert desk.left == []
    assert f"leaves Mon {sunday + timedelta(days=1):%m-%d} 09:00" in triage(desk, rest + timedelta(minutes=2), "status")
    triage(desk, work, "once")
    assert (len(desk.left), len(desk.mails("Sent"))) == (1, 1)
    assert desk.left[0]["Date"].datetime.date() == work.date()
    assert "1 good moment was missed" in triage(desk, work + timedelta(minutes=1), "status")
    desk.begin()
