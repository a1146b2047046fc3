#!/usr/bin/env python3
"""Review models/seed.jsonl: near-duplicates, balance of kinds, motives, languages and trades.

    python scripts/review_seed.py            tables; exit status 1 when a rule below is broken
    python scripts/review_seed.py --pairs 20 the nearest pairs as well

The seed is written by hand; two messages that share most of their letters teach nothing twice and flatter cross-validation.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections import Counter, defaultdict
from pathlib import Path

SEED = Path(__file__).resolve().parents[1] / "models" / "seed.jsonl"
NEAR = 0.5  # share of common five-letter pieces (Jaccard) from which two messages are near-duplicates
FEWEST = {"messages": 800, "languages": 12, "trades": 25}
FIELDS = ("kind", "motive", "language", "trade")


def pieces(text: str) -> frozenset[str]:
    """The five-letter pieces of a text, blanks and case aside."""
    plain = "".join(text.lower().split())
    return frozenset(plain[start : start + 5] for start in range(max(1, len(plain) - 4)))


def near_pairs(rows: list[dict[str, str]], least: float) -> list[tuple[float, str, str]]:
    """Pairs of ids whose texts share at least `least` of their pieces, nearest first."""
    cut = [(row["id"], pieces(row["text"])) for row in rows]
    often = Counter(piece for _, mine in cut for piece in mine)
    holders: dict[str, list[int]] = defaultdict(list)
    found = []
    for place, (one, mine) in enumerate(cut):
        # Two texts that share so many pieces share one of their rarest: of each all but that share of them.
        rarest = sorted(mine, key=lambda piece: (often[piece], piece))[: len(mine) - math.ceil(least * len(mine)) + 1]
        for earlier in sorted({earlier for piece in rarest for earlier in holders[piece]}):
            other, theirs = cut[earlier]
            common = len(mine & theirs)
            if common >= least * (len(mine) + len(theirs) - common):
                found.append((common / (len(mine) + len(theirs) - common), other, one))
        for piece in rarest:
            holders[piece].append(place)
    return sorted(found, reverse=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=int, default=0, metavar="N", help="show the N nearest pairs")
    parser.add_argument("seed", nargs="?", type=Path, default=SEED)
    arguments = parser.parse_args()
    rows = [json.loads(line) for line in arguments.seed.read_text("utf-8").split("\n") if line.strip()]
    broken = []
    for field in FIELDS:
        counts = Counter(str(row.get(field) or "-") for row in rows)
        shown = counts.most_common(30)
        print(f"{field} ({len(counts)}): " + ", ".join(f"{name} {count}" for name, count in shown))
    kinds = Counter(row["kind"] for row in rows)
    print(
        "language by kind: "
        + "; ".join(
            f"{kind} {len({row['language'] for row in rows if row['kind'] == kind})} languages, "
            f"{sum(row['kind'] == kind and row['language'] != 'en' for row in rows) / count:.0%} not English"
            for kind, count in kinds.items()
        )
    )
    lengths = sorted(len(row["text"]) for row in rows)
    print(f"messages {len(rows)}, characters median {lengths[len(lengths) // 2]}, longest {lengths[-1]}")
    found = {"messages": len(rows), "languages": len({row["language"] for row in rows}), "trades": len({row.get("trade") for row in rows})}
    broken += [f"{name}: {found[name]}, wanted at least {least}" for name, least in FEWEST.items() if found[name] < least]
    if len({row["id"] for row in rows}) < len(rows):
        broken.append("ids that occur twice")
    pairs = near_pairs(rows, 0.2 if arguments.pairs else NEAR)
    for share, one, other in pairs[: arguments.pairs]:
        print(f"  {share:.2f}  {one}  {other}")
    near = [pair for pair in pairs if pair[0] >= NEAR]
    print(f"near-duplicates (at least {NEAR:.0%} common): {len(near)}")
    broken += [f"near-duplicates: {one} and {other} ({share:.2f})" for share, one, other in near]
    for line in broken:
        print(f"BROKEN {line}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
