"""A labelled mailbox as a team would label it: each mail judged as it comes, then labelled, the model retrained every so many mails.

Beside each other: judged with the shipped models alone, and with what the labels before this mail taught. A label counts only for mail
that comes after it. Used by `benchmarks/learning_curve.py` and by the tests.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from triage import workshop
from triage.handbook.intent import IntentModel
from triage.handbook.taught import Taught
from triage.handbook.teaching import Caps, Lesson, example_of
from triage.history import History, earlier_of
from triage.home import find
from triage.learning import Ground, Taken, taught_by
from triage.mailbox.files import in_date_order, messages
from triage.terms import Kind

House = Callable[[Kind], Kind]  # how this team files what the labels call so


def as_labelled(kind: Kind) -> Kind:
    """As the labels say."""
    return kind


def offers_are_other(kind: Kind) -> Kind:
    """A team that files those who want to sell to it under "other"."""
    return Kind.OTHER if kind is Kind.SOLICITATION else kind


@dataclass(frozen=True, slots=True)
class Step:
    """One mail: whether kind and suspicion were right without and with what was learnt before it came."""

    kind_plain: bool
    kind_taught: bool
    held_plain: bool
    held_taught: bool
    false_alarm_plain: bool
    false_alarm_taught: bool


@dataclass(frozen=True, slots=True)
class Run:
    """A whole mailbox, and what was learnt in the end."""

    steps: tuple[Step, ...]
    lessons: tuple[Taken, ...]
    taught: Taught | None

    def share(self, name: str, part: slice = slice(None)) -> float:
        """How often that was so."""
        chosen = self.steps[part]
        return sum(getattr(one, name) for one in chosen) / len(chosen)


def run(box: Path, model: IntentModel | None, ground: Ground, house: House = as_labelled, every: int = 10) -> Run:
    """The mailbox `box` from its first mail to its last."""
    home = find(box / "config.toml")
    plain = workshop.assessor_of(home, model)
    labels = {row["file"]: row for row in map(json.loads, (box / "labels.jsonl").read_text("utf-8").splitlines())}
    without, with_labels = History(home.config.who, home.customers), History(home.config.who, home.customers)
    steps: list[Step] = []
    lessons: list[Taken] = []
    taught: Taught | None = None
    for number, message in enumerate(in_date_order(messages([str(box / "mail")])), 1):
        raw, label = message.read(), labels[Path(message.name).name]
        kind, bad = house(Kind(label["kind"])), bool(label["suspected"])
        alone = plain.judge(raw, without.past_of)
        one = workshop.assessor_of(home, model, taught).judge(raw, with_labels.past_of)
        verdict = one.verdict
        without.add(earlier_of(alone.mail, alone.words, alone.verdict))
        earlier = earlier_of(one.mail, one.words, dataclasses.replace(verdict, kind=kind, suspected=bad))
        with_labels.add(earlier)
        steps.append(
            Step(
                alone.verdict.kind is kind, verdict.kind is kind, alone.verdict.suspected == bad, verdict.suspected == bad,
                alone.verdict.suspected and not bad, verdict.suspected and not bad,
            )
        )  # fmt: skip
        corrects = verdict.kind is not kind or verdict.suspected != bad
        lesson = Lesson(
            number, earlier.subject, earlier.text, earlier.date, frozenset({kind}), bad, one.mail.author.email, corrects=corrects
        )
        example = example_of(earlier.subject, earlier.text, dict(verdict.probabilities), verdict.kind, verdict.suspicion)
        lessons.append(Taken(lesson, example, (number,), verdict.kind, verdict.suspected))
        if number % every == 0:
            taught = taught_by(lessons, ground, Caps())
    return Run(tuple(steps), tuple(lessons), taught)


def judged_again(box: Path, model: IntentModel | None, taught: Taught | None, house: House = as_labelled) -> tuple[float, float]:
    """Shares of kind and suspicion right over the whole mailbox with one model from the first mail on."""
    home = find(box / "config.toml")
    assessor = workshop.assessor_of(home, model, taught)
    labels = {row["file"]: row for row in map(json.loads, (box / "labels.jsonl").read_text("utf-8").splitlines())}
    history = History(home.config.who, home.customers)
    kinds = held = count = 0
    for message in in_date_order(messages([str(box / "mail")])):
        one, label = assessor.judge(message.read(), history.past_of), labels[Path(message.name).name]
        history.add(earlier_of(one.mail, one.words, one.verdict))
        kinds += one.verdict.kind is house(Kind(label["kind"]))
        held += one.verdict.suspected == bool(label["suspected"])
        count += 1
    return kinds / count, held / count
