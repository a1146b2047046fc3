"""Figures about judgements, on cases small enough to count by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.handbook.scores import Judgement, reliability, score
from triage.terms import Kind

BUYER, SCAM, AD = Kind.INQUIRY, Kind.FRAUD, Kind.JUNK


def test_a_table_counted_by_hand():
    scores = score(
        [
            Judgement(BUYER, BUYER, 0.9),
            Judgement(BUYER, BUYER, 0.8),
            Judgement(BUYER, SCAM, 0.6),
            Judgement(SCAM, SCAM, 0.9),
            Judgement(AD, BUYER, 0.5),
        ]
    )
    assert scores.accuracy == pytest.approx(3 / 5)
    by_kind = {row.kind: row for row in scores.kinds}
    assert (by_kind[BUYER].precision, by_kind[BUYER].recall) == (pytest.approx(2 / 3), pytest.approx(2 / 3))
    assert (by_kind[SCAM].precision, by_kind[SCAM].recall) == (pytest.approx(1 / 2), 1.0)
    assert by_kind[AD].f1 == 0.0
    assert scores.macro_f1 == pytest.approx((2 / 3 + 2 / 3 + 0) / 3)
    names = [row.kind for row in scores.kinds]
    assert scores.confusion[names.index(BUYER)][names.index(SCAM)] == 1
    assert scores.confusion[names.index(AD)][names.index(BUYER)] == 1


def test_a_kind_that_is_only_guessed_does_not_count_in_the_mean():
    scores = score([Judgement(BUYER, BUYER, 0.9), Judgement(BUYER, AD, 0.9)])
    assert scores.macro_f1 == pytest.approx(2 / 3)


def test_nothing_judged_is_nothing_scored():
    assert (score([]).count, score([]).accuracy, score([]).kinds) == (0, 0.0, ())


def test_probabilities_that_promise_too_much_show():
    (bin_,) = reliability([(0.95, True), (0.93, False), (0.91, False), (0.99, False)])
    assert (bin_.low, bin_.count, bin_.right) == (0.9, 4, 0.25)
    assert bin_.said == pytest.approx(0.945)


@pytest.mark.hostile
@given(st.lists(st.tuples(st.sampled_from(Kind), st.sampled_from(Kind), st.floats(0, 1))))
def test_figures_stay_shares_and_every_message_is_counted_once(rows):
    scores = score([Judgement(*row) for row in rows])
    assert sum(sum(row) for row in scores.confusion) == len(rows) == sum(one.count for one in scores.reliability)
    for share in (scores.accuracy, scores.macro_f1, *(row.f1 for row in scores.kinds)):
        assert 0.0 <= share <= 1.0
