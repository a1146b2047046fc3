"""How well labelled mail is judged: each mail once more through all layers, with one model or two beside each other.

What was known of sender and conversation when the mail came is looked up as it was then; a label on the mail itself is not looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from triage.assess import Assessor
from triage.handbook.scores import Judgement, Scores, score
from triage.handbook.teaching import Lesson
from triage.store import Store
from triage.store.past import past_of
from triage.terms import Evidence, Kind


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled mail and what one model makes of it."""

    lesson: Lesson
    kind: Kind
    share: float
    suspected: bool
    signs: tuple[Evidence, ...]  # what speaks for holding it back
    sender: str = ""
    subject: str = ""

    @property
    def kind_right(self) -> bool | None:
        """None: nothing was said about its kind."""
        return self.kind in self.lesson.kinds if self.lesson.kinds else None

    @property
    def bad(self) -> bool | None:
        """Whether it was called a scam."""
        if self.lesson.suspected is not None:
            return self.lesson.suspected
        return Kind.FRAUD in self.lesson.kinds if len(self.lesson.kinds) == 1 else None

    @property
    def false_alarm(self) -> bool:
        """Honest by its label, and held back."""
        return self.suspected and self.bad is False

    @property
    def missed(self) -> bool:
        """A scam by its label, and let through."""
        return not self.suspected and self.bad is True


def judged(
    store: Store, assessors: Sequence[Assessor], lessons: Sequence[Lesson], step: Callable[[], None] = lambda: None
) -> list[tuple[Judged, ...]]:
    """What each of the assessors makes of each mail whose bytes are still kept."""
    found: list[tuple[Judged, ...]] = []
    for lesson in lessons:
        kept = store.mails.mail(lesson.number)
        step()
        if not kept.raw:
            continue
        row: list[Judged] = []
        for assessor in assessors:
            one = assessor.judge(
                kept.raw, lambda mail, assessor=assessor, kept=kept: past_of(  # type: ignore[misc]
                    store, kept.account, kept.number, mail, assessor.handbook, kept.received_at
                ),
            )  # fmt: skip
            verdict = one.verdict
            row.append(
                Judged(lesson, verdict.kind, verdict.confidence, verdict.suspected, verdict.signs, one.mail.author.email, one.mail.subject)
            )
        found.append(tuple(row))
    return found


@dataclass(frozen=True, slots=True)
class Marks:
    """How one model did, each mail counted by its weight: shares of what was right, and what was wrongly held back."""

    count: int
    kind: float
    suspected: float
    false_alarms: float


def marks_of(results: Sequence[Judged], weights: Sequence[float]) -> Marks:
    """What these results come to; shares of nothing are 1."""
    pairs = list(zip(results, weights, strict=True))

    def share(wanted: Callable[[Judged], bool | None]) -> float:
        said = [(wanted(one), weight) for one, weight in pairs if wanted(one) is not None]
        whole = sum(weight for _, weight in said)
        return sum(weight for right, weight in said if right) / whole if whole else 1.0

    return Marks(
        len(results),
        share(lambda one: one.kind_right),
        share(lambda one: None if one.bad is None else one.bad == one.suspected),
        sum(weight for one, weight in pairs if one.false_alarm),
    )


def at_least_as_good(challenger: Marks, champion: Marks) -> bool:
    """In kind, in what is held back, and in sparing honest mail."""
    least = 1e-9
    return (
        challenger.kind >= champion.kind - least
        and challenger.suspected >= champion.suspected - least
        and challenger.false_alarms <= champion.false_alarms + least
    )


def scores_of(results: Sequence[Judged]) -> Scores:
    """Precision, recall and the like of those whose kind was said."""
    return score([Judgement(next(iter(one.lesson.kinds)), one.kind, one.share) for one in results if len(one.lesson.kinds) == 1])
