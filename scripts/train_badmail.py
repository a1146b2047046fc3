#!/usr/bin/env python3
"""Learn models/badmail.json, the base model for bad mail, from public collections and the seed.

    python scripts/train_badmail.py CORPUS            train, print scores, write models/badmail.json
    python scripts/train_badmail.py CORPUS --scores   five-fold cross-validation only

CORPUS: folders fraud_419, fraud_fakeorder, spam, ham_business with one raw message a file, and manifest.tsv (columns file, label,
cluster). A folder `phishing` beside them is not read: its licence is non-commercial. What goes into the file: a number a bucket.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from triage.handbook.badmail import BUCKETS, BadMailModel, features, packed  # noqa: E402
from triage.handbook.wording import fold  # noqa: E402
from triage.mail.message import parse  # noqa: E402
from triage.mail.text import read_words  # noqa: E402

FRAUD, JUNK, GOOD = 2, 1, 0
CLASSES = {"fraud_419": FRAUD, "fraud_fakeorder": FRAUD, "spam": JUNK, "ham_business": GOOD}
SEED = {"fraud": FRAUD, "junk": JUNK, "solicitation": JUNK}
SEED_WEIGHT = 2.0  # the seed is nearest to what an exporter receives
STRENGTH = 60.0  # inverse regularisation
LARGEST = 120  # of a weight in its byte
CUT_ABOVE = 99.5  # percentile of the weights: above it they are cut, for a few words of one source would decide over mail of others
# Cut weights give figures that are too timid; (factor, addend) that make natural-log odds of them, as the cross-validation found them.
STRETCH = ((2.1, 5.9), (2.2, 3.3))  # scam, advertising; --scores prints what it would be now


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--scores", action="store_true", help="cross-validate only")
    parser.add_argument("--out", type=Path, default=ROOT / "models" / "badmail.json")
    arguments = parser.parse_args()
    matrix, classes, groups, weights = read(arguments.corpus)
    scores = _cross_validated(matrix, classes, groups, weights)
    print(json.dumps(scores, indent=1))
    if arguments.scores:
        return
    card = {
        "what": "log-odds of scam and of advertising from hashed words and pairs of words of the subject and the new words; no text",
        "learnt from": {
            "public collections": {name: int((classes_ == value).sum()) for name, value, classes_ in _counted(arguments.corpus, classes)},
            "seed": "models/seed.jsonl of this project",
        },
        "sources": "advance-fee mail and fake orders that reached public mailing lists 2005-2021; public-domain spam 2001-2002; business mail, "
        "mailing lists and newsletters 1999-2021 (public archives)",
        "not used": "phishing collections under non-commercial licences; transport headers, recipients, dates",
        "made by": "scripts/train_badmail.py",
        "five-fold cross-validation over near-duplicate clusters": scores,
    }
    model = model_of(matrix, classes, weights, card)
    arguments.out.write_text(packed(model) + "\n", "utf-8")
    print(f"{arguments.out}: {arguments.out.stat().st_size:,} bytes")


def _counted(corpus: Path, classes: Any) -> list[tuple[str, int, Any]]:
    return [("scams", FRAUD, classes), ("advertising", JUNK, classes), ("good mail", GOOD, classes)]


def _row(subject: str, text: str) -> tuple[list[int], list[float]]:
    found = features(fold(subject, "subject").text, fold(text, "body").text)
    return list(found), list(found.values())


def read(corpus: Path) -> tuple[csr_matrix, Any, Any, Any]:
    """Features of all messages, their class, cluster and weight."""
    rows, classes, groups, weights = [], [], [], []
    with (corpus / "manifest.tsv").open(encoding="utf-8", newline="") as manifest:
        for entry in csv.DictReader(manifest, delimiter="\t", quoting=csv.QUOTE_NONE):
            if entry["label"] not in CLASSES:
                continue
            mail = parse((corpus / entry["file"]).read_bytes())
            words = read_words(mail)
            rows.append(_row(mail.subject, words.own if len(words.own) > 40 else mail.text))
            classes.append(CLASSES[entry["label"]])
            groups.append(entry["cluster"] or entry["file"])
            weights.append(1.0)
    for line in (ROOT / "models" / "seed.jsonl").read_text("utf-8").splitlines():
        one = json.loads(line)
        rows.append(_row(one.get("subject") or "", one["text"]))
        classes.append(SEED.get(one["kind"], GOOD))
        groups.append(f"seed {one['id']}")
        weights.append(SEED_WEIGHT)
    return _matrix(rows), numpy.array(classes), numpy.array(groups), numpy.array(weights)


def _matrix(rows: Sequence[tuple[list[int], list[float]]]) -> csr_matrix:
    return vstack([csr_matrix((values, ([0] * len(places), places)), shape=(1, BUCKETS)) for places, values in rows]).tocsr()


def model_of(matrix: csr_matrix, classes: Any, weights: Any, card: dict[str, Any]) -> BadMailModel:
    """A model fitted on these messages."""
    (fraud, junk), bias = _fit(matrix, classes, weights)
    (fraud_bytes, fraud_scale), (junk_bytes, junk_scale) = _bytes(fraud), _bytes(junk)
    (fraud_factor, fraud_addend), (junk_factor, junk_addend) = STRETCH
    return BadMailModel(
        fraud_bytes,
        junk_bytes,
        (fraud_scale * fraud_factor, junk_scale * junk_factor),
        (bias[0] * fraud_factor + fraud_addend, bias[1] * junk_factor + junk_addend),
        card,
    )


def _fit(matrix: csr_matrix, classes: Any, weights: Any) -> tuple[tuple[Any, Any], tuple[float, float]]:
    """Scam against everything else; advertising against good mail."""
    learnt = []
    for wanted, others in ((FRAUD, (JUNK, GOOD)), (JUNK, (GOOD,))):
        chosen = numpy.isin(classes, (wanted, *others))
        model = LogisticRegression(C=STRENGTH, max_iter=400)
        learnt.append(model.fit(matrix[chosen], classes[chosen] == wanted, sample_weight=weights[chosen]))
    return (_cut(learnt[0].coef_[0]), _cut(learnt[1].coef_[0])), (float(learnt[0].intercept_[0]), float(learnt[1].intercept_[0]))


def _stretch(scores: Any, truth: Any, weights: Any) -> tuple[float, float]:
    """Factor and addend that make log-odds of cross-validated figures (Platt 1999)."""
    model = LogisticRegression(C=1e6).fit(scores.reshape(-1, 1), truth, sample_weight=weights)
    return round(float(model.coef_[0][0]), 2), round(float(model.intercept_[0]), 2)


def _cut(weights: Any) -> Any:
    most = numpy.percentile(numpy.abs(weights[weights != 0]), CUT_ABOVE)
    return numpy.clip(weights, -most, most)


def _bytes(weights: Any) -> tuple[list[int], float]:
    scale = float(numpy.abs(weights).max()) / LARGEST
    return [int(value) for value in numpy.rint(weights / scale)], scale


def _cross_validated(matrix: csr_matrix, classes: Any, groups: Any, weights: Any) -> dict[str, float]:
    """Recall at 0.5 % false positives among the collections' good mail, and among the seed's buyers."""
    fraud, junk = numpy.zeros(len(classes)), numpy.zeros(len(classes))
    for learn, unseen in GroupKFold(5).split(matrix, groups=groups):
        (scam, advertising), bias = _fit(matrix[learn], classes[learn], weights[learn])
        fraud[unseen] = matrix[unseen] @ scam + bias[0]
        junk[unseen] = matrix[unseen] @ advertising + bias[1]
    others = classes != FRAUD
    found = _stretch(fraud, classes == FRAUD, weights), _stretch(junk[others], classes[others] == JUNK, weights[others])
    print("stretch found:", found, "used:", STRETCH)
    fraud, junk = fraud * STRETCH[0][0] + STRETCH[0][1], junk * STRETCH[1][0] + STRETCH[1][1]
    public = numpy.char.startswith(groups.astype(str), "seed ") == False  # noqa: E712 - elementwise
    good = public & (classes == GOOD)
    limit = numpy.sort(fraud[good])[-int(0.005 * good.sum()) - 1]
    worst = numpy.maximum(fraud, junk)
    bad_limit = numpy.sort(worst[good])[-int(0.005 * good.sum()) - 1]
    return {
        "scams found at 0.5 % of good mail": round(float((fraud[public & (classes == FRAUD)] > limit).mean()), 3),
        "scams and advertising found at 0.5 % of good mail": round(float((worst[public & (classes != GOOD)] > bad_limit).mean()), 3),
        "seed scams with odds above even": round(float((fraud[~public & (classes == FRAUD)] > 0).mean()), 3),
        "seed good mail with odds above even": round(float((fraud[~public & (classes == GOOD)] > 0).mean()), 3),
    }


if __name__ == "__main__":
    main()
