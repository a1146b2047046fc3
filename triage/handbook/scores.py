"""How good a judgement of kinds is: accuracy, F1, who is taken for whom, and whether probabilities mean what they say.

Values only; the terms are those of scikit-learn's user guide (macro-F1, confusion matrix, reliability diagram).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from triage.terms import Kind


@dataclass(frozen=True, slots=True)
class Judgement:
    """One message judged: its true kind, the kind it was taken for, and the probability of that."""

    truth: Kind
    guess: Kind
    share: float


@dataclass(frozen=True, slots=True)
class KindScore:
    """Precision, recall and F1 (0..1) of one kind, and how many messages are truly of it."""

    kind: Kind
    precision: float
    recall: float
    f1: float
    count: int


@dataclass(frozen=True, slots=True)
class Bin:
    """Messages whose probability lay within a tenth: how sure we said we were, and how often we were right."""

    low: float
    count: int
    said: float
    right: float


@dataclass(frozen=True, slots=True)
class Scores:
    """What a set of judgements comes to."""

    count: int
    accuracy: float
    macro_f1: float
    kinds: tuple[KindScore, ...]
    confusion: tuple[tuple[int, ...], ...]  # rows: truth, columns: guess, both in the order of `kinds`
    reliability: tuple[Bin, ...]


def score(judgements: Sequence[Judgement]) -> Scores:
    """All figures at once; kinds that occur neither as truth nor as guess are left out. Of nothing, all are 0."""
    present = [kind for kind in Kind if any(kind in (one.truth, one.guess) for one in judgements)]
    pairs = Counter((one.truth, one.guess) for one in judgements)
    rows = []
    for kind in present:
        hit = pairs[kind, kind]
        named = sum(pairs[truth, kind] for truth in present)
        true = sum(pairs[kind, guess] for guess in present)
        rows.append(KindScore(kind, _share(hit, named), _share(hit, true), _share(2 * hit, named + true), true))
    counted = [row.f1 for row in rows if row.count]
    return Scores(
        count=len(judgements),
        accuracy=_share(sum(one.truth is one.guess for one in judgements), len(judgements)),
        macro_f1=sum(counted) / len(counted) if counted else 0.0,
        kinds=tuple(rows),
        confusion=tuple(tuple(pairs[truth, guess] for guess in present) for truth in present),
        reliability=reliability((one.share, one.truth is one.guess) for one in judgements),
    )


def reliability(said_and_right: Iterable[tuple[float, bool]], bins: int = 10) -> tuple[Bin, ...]:
    """Probabilities (0..1) beside how often they came true, by tenths; empty tenths are left out."""
    heaps: dict[int, list[tuple[float, bool]]] = {}
    for said, right in said_and_right:
        heaps.setdefault(min(bins - 1, int(said * bins)), []).append((said, right))
    return tuple(
        Bin(place / bins, len(heap), sum(said for said, _ in heap) / len(heap), sum(right for _, right in heap) / len(heap))
        for place, heap in sorted(heaps.items())
    )


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
