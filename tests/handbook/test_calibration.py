"""Probabilities stay probabilities, keep their order, and are surer than the shares in the middle."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.handbook.calibration import calibrated, confidence_of
from triage.handbook.knowledge import Handbook
from triage.handbook.signs import ENOUGH, suspicion_of
from triage.handbook.unwanted import UNWANTED
from triage.terms import Kind

OTHERS = [kind for kind in Kind if kind is not Kind.FRAUD]
SHARES = st.lists(st.floats(0.0, 1.0), min_size=len(OTHERS), max_size=len(OTHERS)).map(lambda found: dict(zip(OTHERS, found, strict=True)))


@given(SHARES)
def test_they_are_probabilities_and_keep_their_order_on_either_side(shares: dict[Kind, float]) -> None:
    found = calibrated(shares)
    assert math.isclose(sum(found.values()), 1.0, rel_tol=1e-9)
    assert all(0.0 <= share <= 1.0 for share in found.values())
    for side in (True, False):
        ranked = sorted((kind for kind in OTHERS if (kind in UNWANTED) is side), key=lambda kind: shares[kind])
        assert all(found[low] <= found[high] + 1e-12 for low, high in pairwise(ranked))


@given(SHARES, st.floats(0.0, 5.0))
def test_what_was_surer_unwanted_stays_so(shares: dict[Kind, float], scale: float) -> None:
    """The ranking by unwanted mail is what recall at a false-positive rate hangs on."""
    more = {**shares, Kind.JUNK: shares[Kind.JUNK] + scale}
    bad = [sum(calibrated(one)[kind] for kind in UNWANTED) for one in (shares, more)]
    assert bad[1] >= bad[0] - 1e-9


def test_the_middle_is_surer() -> None:
    found = calibrated(
        {Kind.INQUIRY: 0.7, Kind.REPLY: 0.2, Kind.OTHER: 0.07, Kind.AUTOMATED: 0.01, Kind.JUNK: 0.01, Kind.SOLICITATION: 0.01}
    )
    assert 0.75 < found[Kind.INQUIRY] < 0.9


def test_a_mail_is_held_back_by_default_where_nine_in_ten_are_scams() -> None:
    threshold = Handbook.__dataclass_fields__["threshold"].default
    assert threshold == 0.9
    assert threshold <= suspicion_of(ENOUGH) < threshold + 0.001


@given(st.floats(-20, 8), st.floats(0.01, 2.0))
def test_more_weight_is_more_suspicion(weight: float, more: float) -> None:
    assert 0.0 < suspicion_of(weight) < suspicion_of(weight + more) <= 1.0


@pytest.mark.parametrize(("weight", "said"), [(-1e9, 0.0), (-400.0, 0.0), (1e9, 1.0)])
def test_no_weight_is_too_large_for_suspicion(weight: float, said: float) -> None:
    """A team may weigh the learnt part tenfold."""
    assert suspicion_of(weight) == pytest.approx(said)


@given(st.floats(0.0, 1.0), st.floats(0.0, 1.0), st.floats(0.0, 0.89))
def test_confidence_in_the_kind_grows_with_its_share_and_falls_with_the_scam(share: float, more: float, scam: float) -> None:
    lesser, greater = sorted((share, more))
    assert 0.0 <= confidence_of(lesser, scam) <= confidence_of(greater, scam) <= 1.0
    assert confidence_of(share, scam) <= confidence_of(share, 0.0)


@pytest.mark.parametrize(
    ("share", "scam", "low", "high"),
    [
        (0.5, 0.0, 0.49, 0.51),  # as likely as not stays so
        (0.75, 0.0, 0.82, 0.86),  # who was chosen with three quarters was right more often
        (0.97, 0.0, 0.98, 1.0),
        (0.97, 0.8, 0.5, 0.7),  # something speaks for a scam, though not enough
        (0.0, 0.0, 0.0, 0.0),
        (1.0, 0.0, 1.0, 1.0),
    ],
)
def test_confidence_is_what_came_true(share: float, scam: float, low: float, high: float) -> None:
    assert low <= confidence_of(share, scam) <= high
