"""Shares of the kinds as probabilities that hold what they say: of ten messages shown with 0.8, eight are of that kind.

What rules and models add up to is too modest in the middle: who decides with 0.7 was right nine times in ten. The factors were fitted
on labelled mailboxes and public mail and checked with `benchmarks/calibration.py`. A scam's probability is suspicion (`signs`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from triage.handbook.unwanted import UNWANTED
from triage.terms import Kind

WITHIN = 1.4  # power of the shares within unwanted and within other mail
FACTOR, ADDEND = 1.4, 0.6  # of the log-odds between the two: the order of messages by them stays
_LEAST = 1e-12
CHOSEN = 1.5  # power of the odds of the kind that was chosen, as it was chosen
SCAM_OR_NOT = 0.5  # of the probability of a scam, where it was not taken for one: seldom is it one


def calibrated(shares: Mapping[Kind, float]) -> dict[Kind, float]:
    """Probabilities of all kinds but fraud, together 1, from their `shares` (any positive scale)."""
    known = {kind: max(share, _LEAST) for kind, share in shares.items() if kind is not Kind.FRAUD}
    total = sum(known.values()) or 1.0
    bad = sum(share for kind, share in known.items() if kind in UNWANTED) / total
    odds = math.log(max(bad, _LEAST) / max(1.0 - bad, _LEAST))
    after = 1.0 / (1.0 + math.exp(-(FACTOR * odds + ADDEND)))
    powers = {kind: (share / total) ** WITHIN for kind, share in known.items()}
    sums = {side: sum(power for kind, power in powers.items() if (kind in UNWANTED) is side) or 1.0 for side in (True, False)}
    return {kind: (after if kind in UNWANTED else 1.0 - after) * power / sums[kind in UNWANTED] for kind, power in powers.items()}


def confidence_of(share: float, scam: float) -> float:
    """How likely the kind decided on is right: `share` of the kind when it was chosen, `scam` the probability of a scam, which it was not taken for.

    Not the probability shown of the kind: that one tells how the mail would look among all the world's mail, newsletters and spam, while rules,
    threads and our own goods have their word in the choice.
    """
    odds = math.pow(max(share, 0.0) / max(1.0 - share, _LEAST), CHOSEN)
    return odds / (1.0 + odds) * (1.0 - SCAM_OR_NOT * scam)
