#!/usr/bin/env python3
"""Does labelling help? Each labelled mailbox from its first mail to its last, labels arriving after each mail. Prints a table of docs/learning.md.

    python benchmarks/learning_curve.py ../shared/gold/winner-seating ../shared/gold/brightgift --plot curves

Judged as the labels say, as a team would that files offers to it under "other", and with the kinds' plain rules switched off (a seller whom
they fit badly). "unseen" = each mail judged before its own label was known; "at the end" = the whole mailbox judged once more by the last model.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from unittest import mock

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.curve import House, Run, as_labelled, judged_again, offers_are_other, run  # noqa: E402
from triage import classify, workshop  # noqa: E402
from triage.charts import Line, curve_svg  # noqa: E402
from triage.handbook.teaching import Caps  # noqa: E402
from triage.home import seed_files  # noqa: E402
from triage.learning import ground_of, taught_by  # noqa: E402
from triage.model_cache import read_seed  # noqa: E402

CASES: tuple[tuple[str, House, float], ...] = (
    ("as labelled", as_labelled, classify.RULES_WEIGHT),
    ("offers filed under other", offers_are_other, classify.RULES_WEIGHT),
    ("plain rules off", as_labelled, 0.0),
)


def curve(found: Run, name: str) -> tuple[tuple[float, float], ...]:
    """Share that was right among the last thirty mails."""
    return tuple((float(end), found.share(name, slice(max(0, end - 30), end))) for end in range(10, len(found.steps) + 1, 5))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mailbox", nargs="+", type=Path)
    parser.add_argument("--every", type=int, default=10, help="retrain every so many mails")
    parser.add_argument("--plot", type=Path, default=None, help="write the curves as SVG into this folder")
    arguments = parser.parse_args()
    model = workshop.cached_model()
    ground = ground_of(read_seed(seed_files()), model)
    print(
        "| mailbox | case | mails | kind, unseen, second half: without / with | suspected right, all: without / with | kind at the end: without / with |"
    )
    print("|---|---|---|---|---|---|")
    for box in arguments.mailbox:
        for case, house, rules in CASES:
            with mock.patch.object(classify, "RULES_WEIGHT", rules):
                found = run(box, model, ground, house, arguments.every)
                last = taught_by(found.lessons, ground, Caps())
                before, after = judged_again(box, model, None, house), judged_again(box, model, last, house)
            half = slice(len(found.steps) // 2, None)
            print(
                f"| {box.name} | {case} | {len(found.steps)} | {found.share('kind_plain', half):.3f} / {found.share('kind_taught', half):.3f} |"
                f" {found.share('held_plain'):.3f} / {found.share('held_taught'):.3f} | {before[0]:.3f} / {after[0]:.3f} |",
                flush=True,
            )
            if arguments.plot is not None:
                arguments.plot.mkdir(parents=True, exist_ok=True)
                lines = [Line("kind, with labels", curve(found, "kind_taught")), Line("kind, without", curve(found, "kind_plain")),
                         Line("suspected, with labels", curve(found, "held_taught")), Line("suspected, without", curve(found, "held_plain"))]  # fmt: skip
                picture = curve_svg(f"{box.name}: {case} (last 30 mails)", "labelled mails", lines)
                (arguments.plot / f"{box.name}-{case.replace(' ', '-')}.svg").write_text(picture, "utf-8")


if __name__ == "__main__":
    main()
