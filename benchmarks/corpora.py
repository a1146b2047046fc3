"""Public mail, judged as `triage classify` does; the base model for bad mail always one that had not seen the message.

    python benchmarks/corpora.py CORPUS CONFIG > predictions.jsonl      then: score_corpora.py CORPUS predictions.jsonl

CORPUS holds a folder a class and manifest.tsv. The messages that the shipped base model was learnt from are judged in five folds over
the near-duplicate clusters, each by a base model of the other four; folders it never saw (phishing) by the shipped one.
Run by hand; some minutes. Writes one JSON object a message, as `triage classify --json` does.
"""

from __future__ import annotations

import csv
import dataclasses
import json
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

import numpy  # noqa: E402
import train_badmail  # noqa: E402
from sklearn.model_selection import GroupKFold  # noqa: E402

from triage import classify, workshop  # noqa: E402
from triage.handbook.badmail import BadMailModel  # noqa: E402
from triage.home import find  # noqa: E402
from triage.mail.message import parse  # noqa: E402
from triage.mail.text import read_words  # noqa: E402
from triage.terms import Past  # noqa: E402
from triage.verdict_json import verdict_json  # noqa: E402

JUDGED = ("fraud_419", "fraud_fakeorder", "phishing", "spam", "ham_business")


def folds(corpus: Path) -> tuple[dict[str, int], list[BadMailModel]]:
    """File -> number of the model that has not seen it, and the models."""
    matrix, classes, groups, weights = train_badmail.read(corpus)
    names = [Path(row["file"]).name for row in _manifest(corpus) if row["label"] in train_badmail.CLASSES]
    of: dict[str, int] = {}
    models = []
    for number, (learn, unseen) in enumerate(GroupKFold(5).split(matrix, groups=groups)):
        models.append(train_badmail.model_of(matrix[learn], classes[learn], weights[learn], {}))
        of |= {names[place]: number for place in unseen if place < len(names)}
    return of, models


def _manifest(corpus: Path) -> list[dict[str, str]]:
    with (corpus / "manifest.tsv").open(encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE))


def main() -> None:
    corpus, config = Path(sys.argv[1]), Path(sys.argv[2])
    of, models = folds(corpus)
    assessor = workshop.assessor_of(find(config), workshop.cached_model())
    books = [dataclasses.replace(assessor.handbook, bad_mail=model) for model in models]
    took = []
    for row in _manifest(corpus):
        if row["label"] not in JUDGED:
            continue
        path = corpus / row["file"]
        handbook = books[of[path.name]] if path.name in of else assessor.handbook
        started = time.process_time()
        mail = parse(path.read_bytes())
        verdict = classify.classify(mail, Past(), handbook, assessor.model, read_words(mail))
        took.append(time.process_time() - started)
        print(json.dumps(verdict_json(verdict, path.name), ensure_ascii=False))
    print(f"{len(took)} messages, median {1000 * float(numpy.median(took)):.1f} ms", file=sys.stderr)


if __name__ == "__main__":
    main()
