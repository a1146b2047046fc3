"""Training looked at from outside: how well would a model trained on these texts judge texts it has not seen?

Every fifth message (by a hash of its text, so that adding rows moves none of the others) is kept apart and judged by a model
trained on the rest: the held-out score. The rest is also judged in folds (cross-validation), and by models trained on growing
shares of it (the learning curve). Texts that are nearly the same stay on one side.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from triage.handbook.intent import IntentModel, SeedRow, train
from triage.handbook.scores import Judgement, Scores, score
from triage.model_cache import facts_of

FOLDS = 5
SHARES = (0.2, 0.4, 0.6, 0.8, 1.0)
HELD_OUT = 5  # one message in five


@dataclass(frozen=True, slots=True)
class Point:
    """A model trained on `count` messages, judged on those held out."""

    count: int
    accuracy: float
    macro_f1: float


@dataclass(frozen=True, slots=True)
class Report:
    """What `triage train` tells."""

    rows: int
    cross_validated: Scores
    held_out: Scores
    curve: tuple[Point, ...]


Progress = Callable[[int, int], None]  # steps done, steps in all


def steps_of(folds: int) -> int:
    """How many models `examine` trains."""
    return folds + len(SHARES)


def examine(rows: Sequence[SeedRow], folds: int = FOLDS, progress: Progress | None = None) -> Report:
    """Cross-validated and held-out scores and the learning curve of `rows`. Deterministic."""
    facts = {row.id: facts_of(row) for row in rows}
    kept, apart = split(rows)
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        if progress is not None:
            progress(done, steps_of(folds))

    judged: list[Judgement] = []
    for number in range(folds):
        learnt = [row for row in kept if _place(row, "fold", folds) != number]
        unseen = [row for row in kept if _place(row, "fold", folds) == number]
        judged += judge(_fit(learnt, facts), unseen, facts)
        step()
    curve, last = [], Scores(0, 0.0, 0.0, (), (), ())
    ordered = sorted(kept, key=lambda row: _digest(row, "curve"))
    for share in SHARES:
        part = ordered[: max(2, round(share * len(ordered)))]
        last = score(judge(_fit(part, facts), apart, facts))
        curve.append(Point(len(part), last.accuracy, last.macro_f1))
        step()
    return Report(len(rows), score(judged), last, tuple(curve))


def split(rows: Sequence[SeedRow]) -> tuple[list[SeedRow], list[SeedRow]]:
    """The rows to learn from and those kept apart, by a hash of the text."""
    kept = [row for row in rows if _place(row, "held-out", HELD_OUT)]
    apart = [row for row in rows if not _place(row, "held-out", HELD_OUT)]
    return kept, apart


def judge(model: IntentModel, rows: Sequence[SeedRow], facts: Mapping[str, Mapping[str, float]]) -> list[Judgement]:
    """The model's opinion of `rows`."""
    found = []
    for row in rows:
        guess, share = model.predict(row.subject, row.text, facts[row.id])[0]
        found.append(Judgement(row.kind, guess, share))
    return found


def _fit(rows: Sequence[SeedRow], facts: Mapping[str, Mapping[str, float]]) -> IntentModel:
    return train(rows, [facts[row.id] for row in rows])


def _digest(row: SeedRow, purpose: str) -> int:
    return int.from_bytes(hashlib.sha256(f"{purpose}\0{row.subject}\0{row.text}".encode()).digest()[:8])


def _place(row: SeedRow, purpose: str, places: int) -> int:
    return _digest(row, purpose) % places
