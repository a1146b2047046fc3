#!/usr/bin/env python3
"""What each part of judging is worth: labelled mailboxes judged with parts left out. Prints the table of docs/model.md.

    python scripts/ablation.py ../shared/gold/winner-seating ../shared/gold/brightgift

A mailbox is a folder with config.toml, mail/*.eml and labels.jsonl. None of its text is learnt from.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from triage import classify, workshop  # noqa: E402
from triage.assess import Assessor  # noqa: E402
from triage.handbook.intent import IntentModel  # noqa: E402
from triage.handbook.scores import Judgement, score  # noqa: E402
from triage.history import History, earlier_of  # noqa: E402
from triage.home import find  # noqa: E402
from triage.mailbox.files import in_date_order, messages  # noqa: E402
from triage.terms import Kind  # noqa: E402

Change = Callable[[Assessor], Assessor]


def _without_model(assessor: Assessor) -> Assessor:
    return dataclasses.replace(assessor, model=None)


def _without_base(assessor: Assessor) -> Assessor:
    return dataclasses.replace(assessor, handbook=dataclasses.replace(assessor.handbook, bad_mail=None))


def _rules_only(assessor: Assessor) -> Assessor:
    return _without_base(_without_model(assessor))


def _blind_to(group: str) -> Change:
    """The kinds' model with the weights of one group of features set to nothing."""

    def change(assessor: Assessor) -> Assessor:
        model = assessor.model
        assert isinstance(model, IntentModel)
        words, letters = len(model.words.idf), len(model.letters.idf)
        chosen = {"words": slice(0, words), "letters": slice(words, words + letters), "facts": slice(words + letters, None)}[group]
        weights = model.weights.copy()
        weights[:, chosen] = 0.0
        return dataclasses.replace(assessor, model=dataclasses.replace(model, weights=weights))

    return change


def _same(assessor: Assessor) -> Assessor:
    return assessor


CASES: tuple[tuple[str, Change, bool], ...] = (
    ("rules, kinds' model and base model", _same, True),
    ("rules only", _rules_only, True),
    ("models only (no rules of kind)", _same, False),
    ("without the base model for bad mail", _without_base, True),
    ("without the kinds' model", _without_model, True),
    ("kinds' model without words", _blind_to("words"), True),
    ("kinds' model without letters", _blind_to("letters"), True),
    ("kinds' model without facts", _blind_to("facts"), True),
)


@contextmanager
def _rules_of_kind(wanted: bool) -> Iterator[None]:
    if wanted:
        yield
        return
    with mock.patch.object(classify, "RULES_WEIGHT", 0.0):
        yield


def measured(boxes: list[Path], change: Change, rules: bool) -> tuple[float, float, int, int, int, int]:
    """Accuracy and macro-F1 of kind; suspected: right, of so many; false alarms, of so many."""
    judged, hits, held, alarms, honest = [], 0, 0, 0, 0
    for box in boxes:
        home = find(box / "config.toml")
        assessor = change(workshop.assessor_of(home, workshop.cached_model()))
        labels = {row["file"]: row for row in map(json.loads, (box / "labels.jsonl").read_text("utf-8").splitlines())}
        history = History(home.config.who, home.customers)
        for message in in_date_order(messages([box / "mail"])):
            with _rules_of_kind(rules):
                one = assessor.judge(message.read(), history.past_of)
            history.add(earlier_of(one.mail, one.words, one.verdict))
            label = labels[Path(message.name).name]
            judged.append(Judgement(Kind(label["kind"]), one.verdict.kind, one.verdict.confidence))
            held += label["suspected"]
            honest += not label["suspected"]
            hits += label["suspected"] and one.verdict.suspected
            alarms += one.verdict.suspected and not label["suspected"]
    scores = score(judged)
    return scores.accuracy, scores.macro_f1, hits, held, alarms, honest


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mailbox", nargs="+", type=Path)
    boxes = parser.parse_args().mailbox
    print("| judged with | kind accuracy | macro-F1 | scams held back | false alarms |")
    print("|---|---|---|---|---|")
    for name, change, rules in CASES:
        accuracy, macro, hits, held, alarms, honest = measured(boxes, change, rules)
        print(f"| {name} | {accuracy:.3f} | {macro:.3f} | {hits}/{held} | {alarms}/{honest} |", flush=True)


if __name__ == "__main__":
    main()
