"""From labelled mail to `Taught`: which lessons count how much, and the fit itself. Deterministic; alone in knowing the solver.

The shipped models are the starting point: the fit looks for the smallest change to them that agrees with the labels (a logistic
regression with the models' own log-odds as offset and a quadratic penalty on the change; Chelba and Acero, "Adaptation of maximum entropy
capitalizer", 2004). Some of the seed texts are learnt along, so that what nobody labelled stays as it was.

Nobody can swing it: what one sender, one domain, one day or one move of many mails may weigh in all is bounded, however many labels
there are, and scams labelled from fewer than three senders teach only a little.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from triage.handbook.case import site
from triage.handbook.domains import is_free_mail
from triage.handbook.signs import LEVEL, STEEPNESS
from triage.handbook.taught import BUCKETS, HEADS, LARGEST, TAUGHT, Taught, bounded, log_share, traits
from triage.handbook.unwanted import UNWANTED
from triage.terms import Kind

CODE_VERSION = "1"
# Natural weights: a label of somebody's is 1.
HALF_LIFE_DAYS = 180.0
LEAST_RECENT = 0.1  # what an old label still weighs
PER_SENDER, PER_DOMAIN, PER_DAY, PER_MOVE = 3.0, 6.0, 30.0, 10.0
CONFIRMED = 0.3  # of a label that says what the program had thought itself
REPLAYED = 0.25  # of a seed text
ENOUGH_SENDERS = 3  # that scams must have been labelled from, before they teach in full
FEW_SENDERS = 0.3  # what they count before
STRENGTH = 8.0  # inverse of the penalty
DECIDED = 0.3  # by which the kind decided on leads at least
ROUNDS = 60
KEPT_STEPS = 7
RARE = 1000  # of so many examples one more must hold a trait, beside two at least, for it to be learnt
FLAT = 1e-3  # of a slope at which the search ends


@dataclass(frozen=True, slots=True)
class Lesson:
    """One mail with what people said about it."""

    number: int  # of the mail
    subject: str
    text: str  # the sender's own words
    at: datetime  # of the label
    kinds: frozenset[Kind] = frozenset()  # what it may be; empty: nothing was said
    suspected: bool | None = None
    sender: str = ""
    move: str = ""  # labels that were set together bear the same
    trust: float = 1.0  # 1 = a person said so; less for what was merely concluded
    corrects: bool = True  # the program had thought otherwise


@dataclass(frozen=True, slots=True)
class Caps:
    """How much lessons may weigh."""

    half_life_days: float = HALF_LIFE_DAYS
    per_sender: float = PER_SENDER
    per_day: float = PER_DAY
    per_move: float = PER_MOVE


def weights_of(lessons: Sequence[Lesson], caps: Caps = Caps()) -> list[float]:  # a frozen value
    """What each lesson weighs: less with age (counted from the newest), and never more in all than its sender, day or move may."""
    if not lessons:
        return []
    newest = max(one.at for one in lessons)
    weights = []
    for one in lessons:
        days = (newest - one.at).total_seconds() / 86400
        said = one.trust * (1.0 if one.corrects else CONFIRMED)
        weights.append(said * max(LEAST_RECENT, 0.5 ** (days / max(1.0, caps.half_life_days))))
    groups: tuple[tuple[float, Callable[[Lesson], str]], ...] = (
        (caps.per_sender, lambda one: one.sender.lower() or "nobody"),  # mail without a sender is one sender's
        (max(PER_DOMAIN, caps.per_sender), _domain),
        (caps.per_move, lambda one: one.move),
        (caps.per_day, lambda one: one.at.date().isoformat()),
    )
    for most, group in groups:
        weights = _capped(weights, [group(one) for one in lessons], most)
    return _balanced(lessons, weights)


def _domain(one: Lesson) -> str:
    domain = site(one.sender) if "@" in one.sender else ""
    return "" if not domain or is_free_mail(domain) else domain


def _capped(weights: Sequence[float], groups: Sequence[str], most: float) -> list[float]:
    totals: dict[str, float] = {}
    for weight, group in zip(weights, groups, strict=True):
        totals[group] = totals.get(group, 0.0) + weight
    return [
        weight * (min(1.0, most / totals[group]) if group and totals[group] else 1.0) for weight, group in zip(weights, groups, strict=True)
    ]


def _balanced(lessons: Sequence[Lesson], weights: Sequence[float]) -> list[float]:
    """No kind weighs more than twice all others: who labels one kind only shall not drown the rest."""
    names = [next(iter(one.kinds)).value if len(one.kinds) == 1 else "" for one in lessons]
    whole = sum(weights)
    found = list(weights)
    for name in sorted({one for one in names if one}):
        total = sum(weight for weight, other in zip(weights, names, strict=True) if other == name)
        most = max(20.0, 2.0 * (whole - total))
        if total > most:
            found = [weight * (most / total if other == name else 1.0) for weight, other in zip(found, names, strict=True)]
    return found


@dataclass(frozen=True, slots=True)
class Example:
    """A lesson or seed text as the fit sees it: traits, what was made of it without the labels, all in natural-log units."""

    places: array[int]  # of its traits, ascending; ten thousand examples are held at once
    values: array[float]
    logs: tuple[float, ...]  # log-share by kind of `TAUGHT`
    scam: float  # log-odds that it is held back
    unwanted: float  # log-odds


def example_of(subject: str, text: str, shares: Mapping[Kind, float], decided: Kind, suspicion: float) -> Example:
    """`shares` and `decided`: what the program made of it itself."""
    logs = [log_share(shares.get(kind, 0.0)) for kind in TAUGHT]
    if decided in TAUGHT:  # shown probabilities need not agree with the kind decided on
        logs[TAUGHT.index(decided)] = max(logs[TAUGHT.index(decided)], max(logs) + DECIDED)
    bad = sum(shares.get(kind, 0.0) for kind in UNWANTED) / max(1e-6, sum(shares.get(kind, 0.0) for kind in TAUGHT))
    found = sorted(traits(subject, text).items())
    places, values = array("H", [place for place, _ in found]), array("f", [value for _, value in found])
    return Example(places, values, tuple(logs), log_odds(suspicion) - LEVEL, log_odds(bad))


def log_odds(share: float) -> float:
    """Of a probability, kept away from certainty."""
    share = bounded(share, 0.999)
    return math.log(max(share, 0.001) / (1.0 - max(share, 0.001)))


@dataclass(frozen=True, slots=True)
class Truth:
    """What an example is: shares by kind (of one together; empty: unknown), scam and unwanted (None: unknown), and its weight."""

    kinds: tuple[float, ...]
    scam: float | None
    unwanted: float | None
    weight: float


def truth_of(lesson: Lesson, weight: float, logs: Sequence[float]) -> Truth:
    """What people said, as figures. Of several kinds that are possible the models' own opinion divides the share."""
    shares: tuple[float, ...] = ()
    if lesson.kinds & frozenset(TAUGHT):
        powers = [math.exp(log) if kind in lesson.kinds else 0.0 for kind, log in zip(TAUGHT, logs, strict=True)]
        shares = tuple(power / sum(powers) for power in powers)
    scam = lesson.suspected
    if scam is None and len(lesson.kinds) == 1:
        scam = Kind.FRAUD in lesson.kinds
    unwanted = None
    if lesson.kinds and Kind.FRAUD not in lesson.kinds and scam is not True:
        inside = lesson.kinds & frozenset(UNWANTED)
        unwanted = None if inside and inside != lesson.kinds else float(bool(inside))
    return Truth(shares, None if scam is None else float(scam), unwanted, weight)


def truth_of_seed(kind: Kind) -> Truth:
    """A seed text is what it is."""
    fraud = kind is Kind.FRAUD
    shares = () if fraud else tuple(float(one is kind) for one in TAUGHT)
    return Truth(shares, float(fraud), None if fraud else float(kind in UNWANTED), REPLAYED)


def few_senders(lessons: Sequence[Lesson]) -> bool:
    """Whether scams were labelled from too few to teach in full."""
    return len({one.sender.lower() for one in lessons if one.suspected or one.kinds == {Kind.FRAUD}}) < ENOUGH_SENDERS


def fit(examples: Sequence[Example], truths: Sequence[Truth], version: str, card: Mapping[str, Any], *, few: bool = False) -> Taught:
    """The smallest change that agrees with these truths. Needs numpy and scipy."""
    import numpy

    matrix, columns = _matrix(examples)
    weights = numpy.array([one.weight for one in truths])
    table = numpy.zeros((len(HEADS), len(columns)))

    known = numpy.array([bool(one.kinds) for one in truths])
    if known.any():
        wanted = numpy.array([one.kinds for one in truths if one.kinds])
        logs = numpy.array([one.logs for one in examples])
        table[: len(TAUGHT)] = _several(matrix[known], logs[known], wanted, weights[known])
    for head, steepness, base, said in (
        ("scam", STEEPNESS, [one.scam for one in examples], [one.scam for one in truths]),
        ("unwanted", 1.0, [one.unwanted for one in examples], [one.unwanted for one in truths]),
    ):
        known = numpy.array([one is not None for one in said])
        if known.any():
            aim = numpy.array([one or 0.0 for one in said])
            heavy = weights * (1.0 - (1.0 - FEW_SENDERS) * aim) if few and head == "scam" else weights
            table[HEADS.index(head)] = _one(steepness * matrix[known], numpy.array(base)[known], aim[known], heavy[known])
    return _rounded(table, columns, version, card)


def _matrix(examples: Sequence[Example]) -> tuple[Any, Any]:
    """Examples x buckets, and the buckets: what occurs in one message alone could give it away, and teaches nothing else."""
    import numpy
    from scipy.sparse import csr_matrix  # type: ignore[import-untyped]

    places = numpy.concatenate([numpy.frombuffer(one.places, dtype=numpy.uint16) for one in examples])
    values = numpy.concatenate([numpy.frombuffer(one.values, dtype=numpy.float32) for one in examples])
    counts = numpy.bincount(places, minlength=BUCKETS)
    columns = numpy.flatnonzero(counts >= 2 + len(examples) // RARE)
    column_of = numpy.full(BUCKETS, -1, dtype=numpy.int32)
    column_of[columns] = numpy.arange(len(columns))
    chosen = column_of[places]
    kept = chosen >= 0
    rows = numpy.repeat(numpy.arange(len(examples)), [len(one.places) for one in examples])[kept]
    ends = numpy.concatenate([[0], numpy.cumsum(numpy.bincount(rows, minlength=len(examples)))])
    matrix = csr_matrix((values[kept].astype(numpy.float64), chosen[kept], ends), shape=(len(examples), len(columns)))
    return matrix, columns


def _several(matrix: Any, logs: Any, wanted: Any, weights: Any) -> Any:
    """Kinds: softmax of the models' log-shares and the change."""
    import numpy

    turned = matrix.T.tocsr()
    shape = (len(TAUGHT), matrix.shape[1])

    def loss(flat: Any) -> tuple[float, Any]:
        change = flat.reshape(shape)
        scores = logs + matrix @ change.T
        scores -= scores.max(axis=1, keepdims=True)
        shares = numpy.exp(scores)
        whole = shares.sum(axis=1, keepdims=True)
        shares /= whole
        surprise = -(weights * (wanted * (scores - numpy.log(whole))).sum(axis=1)).sum()
        slope = (turned @ ((shares - wanted) * weights[:, None])).T
        return float(surprise + 0.5 * (flat @ flat) / STRENGTH), (slope + change / STRENGTH).ravel()

    return _least(loss, shape[0] * shape[1]).reshape(shape)


def _one(matrix: Any, base: Any, wanted: Any, weights: Any) -> Any:
    """Yes or no: logistic of the models' log-odds and the change."""
    import numpy

    turned = matrix.T.tocsr()

    def loss(change: Any) -> tuple[float, Any]:
        odds = base + matrix @ change
        surprise = (weights * (numpy.logaddexp(0.0, odds) - wanted * odds)).sum()
        share = 1.0 / (1.0 + numpy.exp(-numpy.clip(odds, -60.0, 60.0)))
        return float(surprise + 0.5 * (change @ change) / STRENGTH), turned @ ((share - wanted) * weights) + change / STRENGTH

    return _least(loss, matrix.shape[1])


def _least(loss: Callable[[Any], tuple[float, Any]], size: int) -> Any:
    """Where a smooth convex function is least, from nought on: L-BFGS (Nocedal and Wright, "Numerical Optimization", 7.4 and 3.1).

    Our own, since scipy's spends ten times as long on its bookkeeping as on functions like these.
    """
    import numpy

    place = numpy.zeros(size)
    value, slope = loss(place)
    steps: list[tuple[Any, Any, float]] = []
    for _ in range(ROUNDS):
        if float(numpy.abs(slope).max(initial=0.0)) < FLAT:
            break
        way = slope.copy()
        shares = []
        for step, turn, curve in reversed(steps):
            shares.append(float(step @ way) / curve)
            way -= shares[-1] * turn
        if steps:
            step, turn, curve = steps[-1]
            way *= curve / float(turn @ turn)
        for (step, turn, curve), share in zip(steps, reversed(shares), strict=True):
            way += (share - float(turn @ way) / curve) * step
        descent = float(slope @ way)
        stride = 1.0 if steps else min(1.0, 1.0 / float(numpy.abs(slope).sum()))
        for _ in range(30):
            after, steeper = loss(place - stride * way)
            if after <= value - 1e-4 * stride * descent:
                break
            stride *= 0.5
        else:
            break
        step, turn = -stride * way, steeper - slope
        curve = float(step @ turn)
        if curve > 1e-12:
            steps = [*steps[1 - KEPT_STEPS :], (step, turn, curve)]
        place, value, slope = place + step, after, steeper
    return place


def _rounded(table: Any, columns: Any, version: str, card: Mapping[str, Any]) -> Taught:
    import numpy

    weights = numpy.zeros((len(HEADS), BUCKETS), dtype=numpy.int8)
    scale = []
    for head, row in enumerate(table):
        most = float(numpy.abs(row).max(initial=0.0))
        scale.append(most / LARGEST if most else 0.0)
        if most:
            weights[head, columns] = numpy.rint(row / scale[-1]).astype(numpy.int8)
    return Taught(version, weights, tuple(scale), dict(card))
