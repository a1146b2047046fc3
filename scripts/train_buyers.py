#!/usr/bin/env python3
"""Learn models/buyers.json, the guess at who buys, from invented buyers' mails.

    python scripts/train_buyers.py            train, print scores, write models/buyers.json
    python scripts/train_buyers.py --scores   five-fold cross-validation only, no trade on both sides

Read are models/buyers.jsonl and the rows of models/seed.jsonl that bear a `buyer_type`. Each is made a mail and read by the program itself, for a seller of the goods
it asks for, so that the model sees the rules of `triage.handbook.buyer` as they do on mails that nobody wrote rules for. Three minutes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections import Counter
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import parseaddr
from pathlib import Path
from typing import Any

import numpy
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from triage.handbook.buyer_guess import BUCKETS, TYPES, BuyerModel, figures, packed, seen, traits  # noqa: E402
from triage.handbook.catalogue import parse_catalogue  # noqa: E402
from triage.handbook.inquiry import understand  # noqa: E402
from triage.handbook.occupations import Occupations, parse_occupations  # noqa: E402
from triage.mail.message import parse  # noqa: E402
from triage.mail.text import read_words  # noqa: E402
from triage.terms import BuyerType, Seller  # noqa: E402

SEEDS = (ROOT / "models" / "seed.jsonl", ROOT / "models" / "buyers.jsonl")
STRENGTH = 10.0  # inverse regularisation
FEWEST = 2  # mails that must fall into a bucket
LARGEST = 120  # of a weight in its byte
TEMPERATURES = numpy.arange(0.5, 4.01, 0.05).round(2)
_ADDRESS = re.compile(r"[\w.+-]+@[\w.-]+\w")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scores", action="store_true", help="cross-validate only")
    parser.add_argument("--out", type=Path, default=ROOT / "models" / "buyers.json")
    arguments = parser.parse_args()
    rows = buyers(*SEEDS)
    occupations = parse_occupations((ROOT / "models" / "occupations.tsv").read_text("utf-8"))
    read = [as_read(row, occupations) for row in rows]
    words, told = _matrix([found for found, _, _ in read]), csr_matrix(numpy.array([told for _, told, _ in read]))
    labels = numpy.array([row["buyer_type"] for row in rows])
    scores, temperature = cross_validated(words, told, labels, [row["trade"].lower() for row in rows])
    scores["rules alone"] = round(
        float(numpy.mean([decided.value == label for (_, _, decided), label in zip(read, labels, strict=True)])), 3
    )
    print(json.dumps(scores, indent=1))
    if arguments.scores:
        return
    card = {
        "what": "log-odds of each type of buyer from hashed words and letters of a mail, beside what the rules found; no text",
        "learnt from": f"models/buyers.jsonl, seed.jsonl and occupations.tsv of this project, {len(rows)} invented buyers' mails",
        "seed": digest(rows),
        "made by": "scripts/train_buyers.py",
        "five-fold cross-validation, trades apart": scores,
    }
    arguments.out.write_text(packed(model_of(words, told, labels, temperature, card)) + "\n", "utf-8")
    print(f"{arguments.out}: {arguments.out.stat().st_size:,} bytes")


def buyers(*paths: Path) -> list[dict[str, Any]]:
    """The rows that say who buys."""
    rows = [json.loads(line) for path in paths for line in path.read_text("utf-8").split("\n") if line.strip()]
    return [row for row in rows if row.get("buyer_type")]


def digest(rows: list[dict[str, Any]]) -> str:
    """What the model was learnt from, in sixteen hex digits."""
    whole = hashlib.sha256()
    for row in rows:
        whole.update(f"{row['id']}\0{row['buyer_type']}\0{row.get('from') or ''}\0{row['subject']}\0{row['text']}\n".encode())
    return whole.hexdigest()[:16]


def as_read(row: dict[str, Any], occupations: dict[str, Occupations]) -> tuple[dict[int, float], list[float], BuyerType]:
    """A row as the program reads it: its traits, its figures, and what the rules say."""
    name, address = parseaddr(row.get("from") or "")
    if not address:
        named = _ADDRESS.findall(row["text"])
        address = named[-1] if named else "somebody@gmail.com"
    local, _, domain = address.partition("@")
    mail = EmailMessage()
    mail["From"] = Address(name, local, domain)
    mail["To"] = "sales@ours.example"
    mail["Subject"] = " ".join(row["subject"].split())
    mail["Date"] = "Thu, 01 Oct 2026 10:00:00 +0000"
    mail.set_content(row["text"])
    parsed = parse(mail.as_bytes())
    words = read_words(parsed)
    seller = Seller("Ours Co., Ltd.", "ours.example", "sales@ours.example", "CN", "Asia/Shanghai", business=f"maker of {row['trade']}")
    inquiry = understand(parsed, words, parse_catalogue("sku,name,category\n")[0], seller)
    shown = seen(address, parsed.subject, words.own or parsed.text)
    told = figures(shown, dict(inquiry.buyer_weights), inquiry.buyer_type, occupations)
    return traits(shown), told, inquiry.buyer_type


def _matrix(found: list[dict[int, float]]) -> Any:
    rows = [number for number, one in enumerate(found) for _ in one]
    return csr_matrix(
        ([value for one in found for value in one.values()], (rows, [place for one in found for place in one])), (len(found), BUCKETS)
    )


def _fitted(words: Any, told: Any, labels: Any) -> tuple[Any, Any]:
    often = numpy.asarray((words > 0).sum(axis=0)).ravel() >= FEWEST
    return often, LogisticRegression(C=STRENGTH, max_iter=400).fit(csr_matrix(hstack([words[:, often], told])), labels)


def cross_validated(words: Any, told: Any, labels: Any, trades: list[str]) -> tuple[dict[str, Any], float]:
    """How often the likeliest type is right on trades that were not learnt from, in all and by type; and the temperature at which its probability says so."""
    right, asked = Counter[str](), Counter[str](labels)
    names = sorted(asked)
    logs, truth = numpy.zeros((len(labels), len(names))), numpy.array([names.index(label) for label in labels])
    for learnt, unseen in GroupKFold(5).split(labels, groups=trades):
        often, model = _fitted(words[learnt], told[learnt], labels[learnt])
        logs[unseen] = model.predict_log_proba(csr_matrix(hstack([words[unseen][:, often], told[unseen]])))
        guessed = model.classes_[logs[unseen].argmax(axis=1)]
        right.update(label for label, guess in zip(labels[unseen], guessed, strict=True) if label == guess)
    temperature = float(min(TEMPERATURES, key=lambda degree: _log_loss(logs / degree, truth)))
    scores = {"mails": len(labels), "right": round(right.total() / len(labels), 3)} | {
        f"of {name}": f"{right[name]}/{count}" for name, count in sorted(asked.items())
    }
    return scores | {"printed -> true": _reliability(logs / temperature, truth)}, temperature


def _log_loss(logits: Any, truth: Any) -> float:
    return float(-(logits[numpy.arange(len(truth)), truth] - numpy.log(numpy.exp(logits).sum(axis=1))).mean())


def _reliability(logits: Any, truth: Any) -> dict[str, str]:
    """By tenths of the probability of the likeliest type: how many mails, what was printed on average, and how often it was right."""
    shares = numpy.exp(logits) / numpy.exp(logits).sum(axis=1, keepdims=True)
    best, hit = shares.max(axis=1), shares.argmax(axis=1) == truth
    rows = {}
    for tenth in range(10):
        within = (best >= tenth / 10) & (best < (tenth + 1) / 10 + (tenth == 9))
        if within.any():
            rows[f"{tenth / 10:.1f}"] = f"{within.sum()} mails, {best[within].mean():.3f} -> {hit[within].mean():.3f}"
    return rows


def model_of(words: Any, told: Any, labels: Any, temperature: float, card: dict[str, Any]) -> BuyerModel:
    """The model, its weights in bytes."""
    often, fitted = _fitted(words, told, labels)
    places, order = numpy.flatnonzero(often), [list(fitted.classes_).index(kind.value) for kind in TYPES]
    learnt = fitted.coef_[order]
    by_word, rest = learnt[:, : len(places)], learnt[:, len(places) :]
    scale = numpy.abs(by_word).max(axis=1) / LARGEST
    weights = numpy.zeros((BUCKETS, len(TYPES)), dtype=numpy.int8)
    weights[places] = numpy.rint(by_word / scale[:, None]).T.astype(numpy.int8)
    rounded = [tuple(round(float(one), 4) for one in row) for row in rest]
    bias = tuple(round(float(one), 4) for one in fitted.intercept_[order])
    return BuyerModel(weights.ravel().tolist(), tuple(float(one) for one in scale), bias, tuple(rounded), temperature, card, {})


if __name__ == "__main__":
    main()
