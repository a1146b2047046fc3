"""Labels on record as lessons: what people said, the mail's own words, and what the program had made of it itself.

The text comes from the row that history keeps of every mail, so that mail whose bytes are no longer kept can still be learnt from.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import msgspec

from triage.handbook.intent import CODE_VERSION as SEED_CODE
from triage.handbook.intent import IntentModel, SeedRow
from triage.handbook.taught import Taught
from triage.handbook.teaching import CODE_VERSION, Caps, Example, Lesson, example_of, few_senders, fit, truth_of, truth_of_seed, weights_of
from triage.learning_settings import LearningTable
from triage.model_cache import facts_of
from triage.store import Row, as_moment
from triage.store.database import Ledger
from triage.store.labels import BACKFILL, NOT_INQUIRY, Label, active
from triage.terms import Earlier, Kind, Verdict

FIELDS = ("kind", "suspected")  # level and class correct the record alone: they follow rules that the team can read
IMPLICIT = 0.3  # what a label weighs that was concluded from an answer, not said
PAGE = 400  # mails read at a time
REPLAYED, LOOKED_AT = 3, 6  # one seed text in three is learnt along, another one in six is kept to look at


@dataclass(frozen=True, slots=True)
class Taken:
    """One labelled mail: the lesson, the example, and the labels it is made of."""

    lesson: Lesson
    example: Example
    labels: tuple[int, ...]
    decided: Kind  # by the program itself
    suspected: bool


def taken(ledger: Ledger) -> list[Taken]:
    """All labelled mail that can be learnt from, by the time of the label."""
    by_mail: dict[int, list[Label]] = {}
    for one in active(ledger):
        if one.field in FIELDS:
            by_mail.setdefault(one.mail, []).append(one)
    numbers = sorted(by_mail)
    found: list[Taken] = []
    for start in range(0, len(numbers), PAGE):
        rows = _rows(ledger, numbers[start : start + PAGE])
        found += [made for row in rows if (made := _taken(row, by_mail[row["id"]])) is not None]
    return sorted(found, key=lambda one: (one.lesson.at, one.lesson.number))


def _rows(ledger: Ledger, numbers: Sequence[int]) -> list[Row]:
    columns = {row["name"] for row in ledger.rows("select name from pragma_table_info('mail')")}
    own = "coalesce(own_verdict, verdict)" if "own_verdict" in columns else "verdict"
    marks = ", ".join("?" * len(numbers))
    return ledger.rows(
        f"select id, {own} as own, earlier, received_at from mail where id in ({marks}) and earlier is not null and copy_of is null",
        *numbers,
    )


def _taken(row: Row, labels: Sequence[Label]) -> Taken | None:
    try:
        earlier = msgspec.json.decode(row["earlier"], type=Earlier)
        verdict = msgspec.json.decode(row["own"], type=Verdict)
    except (msgspec.DecodeError, TypeError):  # written by another version, or never judged
        return None
    received = as_moment(row["received_at"])
    kinds, suspected = _said(labels)
    if received is None or (not kinds and suspected is None):
        return None
    implicit = all(one.source == BACKFILL for one in labels)
    at = received if implicit else max(one.at for one in labels)
    newest = max(labels, key=lambda one: (one.at, one.id))
    corrects = (bool(kinds) and verdict.kind not in kinds) or (suspected is not None and suspected != verdict.suspected)
    lesson = Lesson(
        number=row["id"],
        subject=earlier.subject,
        text=earlier.text,
        at=at,
        kinds=kinds,
        suspected=suspected,
        sender=earlier.from_email,
        move="" if newest.source in ("command", BACKFILL) else f"{newest.account} {newest.folder} {newest.at:%Y-%m-%dT%H:%M}",
        trust=IMPLICIT if implicit else 1.0,
        corrects=corrects,
    )
    example = example_of(earlier.subject, earlier.text, dict(verdict.probabilities), verdict.kind, verdict.suspicion)
    return Taken(lesson, example, tuple(sorted(one.id for one in labels)), verdict.kind, verdict.suspected)


def _said(labels: Iterable[Label]) -> tuple[frozenset[Kind], bool | None]:
    """The kinds that remain, and whether it was called a scam."""
    kinds: frozenset[Kind] = frozenset()
    suspected: bool | None = None
    for one in labels:
        if one.field == "suspected":
            suspected = one.value == "true"
        elif one.value == NOT_INQUIRY:
            kinds = frozenset(Kind) - {Kind.INQUIRY, Kind.REPLY, Kind.FRAUD}
        elif one.value in tuple(Kind):
            kinds = frozenset({Kind(one.value)})
    return kinds, suspected


@dataclass(frozen=True, slots=True)
class Ground:
    """Seed texts as examples: one part is learnt along with the labels, another is only looked at."""

    replayed: tuple[tuple[Example, Kind], ...]
    looked_at: tuple[tuple[Example, Kind], ...]


def ground_of(rows: Sequence[SeedRow], model: IntentModel | None) -> Ground:
    """What the shipped model makes of the seed; without a model there is nothing to hold on to."""
    if model is None:
        return Ground((), ())
    parts: tuple[list[tuple[Example, Kind]], ...] = ([], [])
    for place, row in enumerate(rows):
        if place % REPLAYED == 0 or place % LOOKED_AT == 1:
            shares = dict(model.predict(row.subject, row.text, facts_of(row)))
            decided = max(shares, key=lambda kind: shares[kind])
            parts[place % REPLAYED].append((example_of(row.subject, row.text, shares, decided, shares.get(Kind.FRAUD, 0.0)), row.kind))
    return Ground(tuple(parts[0]), tuple(parts[1]))


def caps_of(settings: LearningTable) -> Caps:
    """How much lessons may weigh, by the settings."""
    return Caps(half_life_days=settings.half_life_days, per_sender=settings.most_per_sender)


def taught_by(lessons: Sequence[Taken], ground: Ground, caps: Caps, version: str = "") -> Taught:
    """What these lessons teach. The same lessons and seed give the same model, whatever was learnt and taken back in between."""
    weights = weights_of([one.lesson for one in lessons], caps)
    truths = [truth_of(one.lesson, weight, one.example.logs) for one, weight in zip(lessons, weights, strict=True)]
    examples = [one.example for one in lessons] + [example for example, _ in ground.replayed]
    truths += [truth_of_seed(kind) for _, kind in ground.replayed]
    return fit(examples, truths, version, {}, few=few_senders([one.lesson for one in lessons]))


def data_hash(lessons: Sequence[Taken], seed: str) -> str:
    """What a model is learnt from, in sixteen hex digits."""
    digest = hashlib.sha256(f"{seed}\0{SEED_CODE}\0{CODE_VERSION}\n".encode())
    for one in lessons:
        lesson = one.lesson
        said = ",".join(sorted(lesson.kinds))
        digest.update(f"{lesson.number}\0{said}\0{lesson.suspected}\0{lesson.at.isoformat()}\0{lesson.trust}\0{one.labels}\n".encode())
    return digest.hexdigest()[:16]
