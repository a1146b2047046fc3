#!/usr/bin/env python3
"""How long learning from many labels takes, and how much memory: in a child process, as the daemon has it done.

    python benchmarks/retrain.py --labels 10000

Invented mails of several kinds, recorded as judged, each labelled; then `triage.retraining.child` in a process of its own. Printed: its
seconds, its processor time and its highest memory, and how long judging a mail took in this process meanwhile (as the daemon would).
The limits of the project: under 60 s and 500 MB for 10,000 labels.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.labelled import Labelled, inquiry, offer  # noqa: E402
from triage import workshop  # noqa: E402
from triage.home import seed_files  # noqa: E402
from triage.model_cache import read_seed  # noqa: E402
from triage.retraining import CHILD, child_environment, shelf_of  # noqa: E402
from triage.terms import Kind, Past  # noqa: E402


def fill(box: Labelled, count: int) -> None:
    """So many labelled mails: rows as the pipeline writes them, texts mixed from the seed's sentences so that no two are alike."""
    box.take(offer(1))
    row = box.store.ledger.row("select * from mail limit 1")
    assert row is not None
    earlier, verdict = json.loads(row["earlier"]), json.loads(row["verdict"])
    texts = [one for one in read_seed(seed_files()) if len(one.text) > 200]
    chance = random.Random(7)
    start = datetime.now(UTC) - timedelta(days=400)
    kinds = [kind.value for kind in Kind]
    with box.store.transaction():
        for number in range(count):
            one, other = chance.choice(texts), chance.choice(texts)
            half = len(other.text) // 2
            shares = {kind: chance.random() for kind in kinds}
            whole = sum(shares.values())
            decided = max(shares, key=lambda kind: shares[kind])
            sender = f"p{chance.randrange(count // 3)}@firm{chance.randrange(count // 3)}.example"
            text = f"{one.text} {other.text[:half]} {number}"
            box.store.ledger.change(
                "insert into mail (account, raw_hash, raw, size, received_at, kept_at, state, from_email, kind, suspected, suspicion, verdict, earlier,"
                " judged_at) values ('box', ?, ?, ?, ?, ?, 'judged', ?, ?, 0, 0.1, ?, ?, ?)",
                f"made {number}", row["raw"], row["size"], (start + timedelta(minutes=50 * number)).isoformat(), start.isoformat(), sender, decided,
                json.dumps({**verdict, "kind": decided, "probabilities": [[kind, share / whole] for kind, share in shares.items()]}),
                json.dumps({**earlier, "from_email": sender, "subject": one.subject, "text": text[:3000]}), start.isoformat(),
            )  # fmt: skip
            number_of = int(box.store.ledger.value("select max(id) from mail"))
            box.say(number_of, one.kind.value, start + timedelta(minutes=50 * number))


class Judging(threading.Thread):
    """Judges mail one after the other, as the daemon goes on doing."""

    def __init__(self, box: Labelled) -> None:
        super().__init__(daemon=True)
        self.box, self.took, self.over = box, list[float](), threading.Event()

    def run(self) -> None:
        """Until it is over; the pauses are those between two mails."""
        number = 0
        while not self.over.wait(0.2):
            started = time.perf_counter()
            self.box.plain.judge(inquiry(number % 900), lambda _: Past())
            self.took.append(time.perf_counter() - started)
            number += 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--labels", type=int, default=10_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        box = Labelled(Path(folder), workshop.cached_model())
        workshop.model_of(box.home, box.store)
        fill(box, arguments.labels)
        box.plain.judge(inquiry(1), lambda _: Past())
        judging = Judging(box)
        judging.start()
        started = time.monotonic()
        child = subprocess.Popen([sys.executable, "-c", CHILD, str(box.home.path)], env=child_environment(str(ROOT)))
        _, code, used = os.wait4(child.pid, 0)
        seconds = time.monotonic() - started
        judging.over.set()
        judging.join()
        last = json.loads(box.store.note("learning:last") or "{}")
        size = sum(path.stat().st_size for path in (box.home.state / "models").glob("labels-*.json"))
        print(
            json.dumps(
                {
                    "labels": arguments.labels, "code": code, "what": last.get("what"), "serves": shelf_of(box.home, box.store).stand().name,
                    "seconds": round(seconds, 1), "processor_seconds": round(used.ru_utime + used.ru_stime, 1),
                    "peak_megabytes": round(used.ru_maxrss / (1024 if sys.platform != "darwin" else 1024 * 1024)),
                    "model_megabytes": round(size / 1e6, 2), "judged_meanwhile": len(judging.took),
                    "judging_ms_median": round(1000 * statistics.median(judging.took)), "judging_ms_worst": round(1000 * max(judging.took)),
                },
                indent=1,
            )
        )  # fmt: skip
        box.store.close()


if __name__ == "__main__":
    main()
