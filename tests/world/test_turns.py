"""Accounts share what judges their mail: one mail at a time, and nobody waits for ever for another's."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.letters import CATALOGUE, SELLER, inquiry
from triage import workshop
from triage.assess import Assessor
from triage.home import find
from triage.terms import Draft, Past

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@pytest.fixture
def assessor(tmp_path: Path) -> Assessor:
    (tmp_path / "catalogue.csv").write_text(CATALOGUE)
    (tmp_path / "config.toml").write_text(SELLER)
    return workshop.assessor_of(find(tmp_path / "config.toml"), None)


def judged_by_two(assessor: Assessor, monkeypatch: pytest.MonkeyPatch, patience: float) -> bool:
    """Whether the second mail was begun while the first one was still in hand."""
    both = threading.Barrier(2)
    met: list[bool] = []

    def judge(self: Assessor, raw: bytes, past_of: object, said: object = None) -> None:
        try:
            both.wait(patience)
            met.append(True)
        except threading.BrokenBarrierError:
            met.append(False)
            both.reset()

    monkeypatch.setattr(Assessor, "judge", judge)
    threads = [threading.Thread(target=assessor.judge, args=(b"", lambda mail: Past())) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert len(met) == 2
    return all(met)


def test_one_mail_at_a_time(assessor, monkeypatch):
    monkeypatch.setattr(workshop, "TURN_SECONDS", 30.0)
    assert not judged_by_two(assessor, monkeypatch, 0.1)


def test_nobody_waits_long_for_a_mail_that_takes_its_time(assessor, monkeypatch):
    monkeypatch.setattr(workshop, "TURN_SECONDS", 0.05)
    assert judged_by_two(assessor, monkeypatch, 10.0)


def test_a_mail_that_fails_gives_its_turn_back(assessor, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(Assessor, "judge", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            assessor.judge(b"", lambda mail: Past())
    assert assessor.turn.acquire(blocking=False)


def test_the_warm_up_leaves_nothing_to_be_loaded(assessor):
    workshop.warm_up(assessor, NOW)
    one = assessor.judge(inquiry(1), lambda mail: Past())
    assert isinstance(assessor.letter(one, NOW, NOW), Draft)
