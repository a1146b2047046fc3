"""Do the printed probabilities mean what they say? A reliability table over labelled mailboxes and, where given, public mail.

    python benchmarks/calibration.py MAILBOX... [--corpus CORPUS PREDICTIONS]

MAILBOX is a folder with `config.toml`, `mail/` and `labels.jsonl` (fields `file`, `kind`, `suspected`). PREDICTIONS is what
`benchmarks/corpora.py CORPUS CONFIG` wrote: each message judged by a base model that had not seen it. Four questions, by tenths of the
probability that was printed:

- suspicion: how often is the message a scam? (public mail: advance-fee fraud and fake orders against business mail; spam and the phishing
  folder, which holds giveaways and dating as well, are left out: they are unwanted, the last question)
- each kind: of all (message, kind) pairs, how often is it that kind? (mailboxes only: public mail bears no kinds)
- confidence: how often is the kind decided on the right one? (mailboxes only)
- unwanted: the probabilities of fraud, junk and solicitation together: how often is the message one of them? (newsletters and receipts
  among the business mail are left out: they may be called junk)

A tenth counts when it holds 30 messages or more. Run by hand; a minute or two.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from click.testing import CliRunner

from triage.cli import cli

ENOUGH = 30
WITHIN = 0.05
UNWANTED = ("fraud", "junk", "solicitation")
SCAMS, HONEST, ADVERTISING = ("fraud_419", "fraud_fakeorder"), ("ham_business",), ("spam", "phishing")
NEWSLETTERS = ("hard-ham", "foff-milter")  # sources of them
Pair = tuple[float, bool]


def main() -> None:
    """Print the tables."""
    known = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    known.add_argument("mailbox", nargs="*", type=Path)
    known.add_argument("--corpus", nargs=2, type=Path, metavar=("CORPUS", "PREDICTIONS"))
    asked = known.parse_args()
    suspicion: list[Pair] = []
    confidence: list[Pair] = []
    unwanted: list[Pair] = []
    each: list[Pair] = []
    for box in asked.mailbox:
        labels = {row["file"]: row for row in _lines(box / "labels.jsonl")}
        result = CliRunner().invoke(cli, ["classify", "--json", "--config", str(box / "config.toml"), str(box / "mail")])
        for row in map(json.loads, filter(lambda line: line.startswith("{"), result.stdout.splitlines())):
            label = labels[Path(row["file"]).name]
            suspicion.append((row["suspicion"], bool(label["suspected"])))
            confidence.append((row["confidence"], row["kind"] == label["kind"]))
            unwanted.append((_unwanted(row), label["kind"] in UNWANTED))
            each.extend((share, kind == label["kind"]) for kind, share in row["probabilities"].items())
    if asked.corpus:
        corpus, predictions = asked.corpus
        with (corpus / "manifest.tsv").open(encoding="utf-8", newline="") as rows:
            classes = {Path(row["file"]).name: _class(row) for row in csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE)}
        for row in _lines(predictions):
            name = classes[Path(row["file"]).name]
            if name in SCAMS or name in HONEST:
                suspicion.append((row["suspicion"], name in SCAMS))
            if name:
                unwanted.append((_unwanted(row), name in SCAMS or name in ADVERTISING))
    for title, pairs in (("suspicion", suspicion), ("each kind", each), ("confidence in the kind", confidence), ("unwanted", unwanted)):
        _table(title, pairs)


def _class(row: dict[str, str]) -> str:
    """The class of a public message, "" for a newsletter among the good mail."""
    bulk = row["label"] in HONEST and any(one in f"{row['source_repo']} {row['source_path']}" for one in NEWSLETTERS)
    return "" if bulk else row["label"]


def _unwanted(row: dict[str, Any]) -> float:
    return float(sum(row["probabilities"].get(kind, 0.0) for kind in UNWANTED))


def _lines(path: Path) -> Iterable[dict[str, Any]]:
    with path.open(encoding="utf-8") as rows:
        yield from map(json.loads, rows)


def _table(title: str, pairs: list[Pair]) -> None:
    print(f"\n{title}: {len(pairs)} messages")
    print("| printed | messages | mean printed | true | apart |\n|---|---|---|---|---|")
    worst = 0.0
    for tenth in range(10):
        inside = [pair for pair in pairs if min(9, int(pair[0] * 10)) == tenth]
        if not inside:
            continue
        mean, true = sum(one for one, _ in inside) / len(inside), sum(one for _, one in inside) / len(inside)
        counts = len(inside) >= ENOUGH
        worst = max(worst, abs(mean - true)) if counts else worst
        mark = "" if counts else " (few)"
        print(f"| {tenth / 10:.1f}-{tenth / 10 + 0.1:.1f} | {len(inside)}{mark} | {mean:.3f} | {true:.3f} | {true - mean:+.3f} |")
    print(f"largest distance of a tenth with {ENOUGH} messages: {worst:.3f} (wanted: {WITHIN})")


if __name__ == "__main__":
    main()
