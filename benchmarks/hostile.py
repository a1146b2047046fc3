"""Time and memory of judging each message of a collection, run by hand: `python benchmarks/hostile.py CONFIG PATH...`

Prints the slowest and the largest, and how many messages a second one core judges. PATH is what `triage classify` takes; a Python file
that defines a dictionary `C` of name -> bytes (odd mails) is taken too.
"""

from __future__ import annotations

import resource
import runpy
import sys
import time
from pathlib import Path

from triage import logs, workshop
from triage.history import History, earlier_of
from triage.home import find
from triage.mailbox.files import in_date_order, messages


def mails(paths: list[str]) -> list[tuple[str, bytes | None, object]]:
    """(name, bytes or None, message to read)."""
    found: list[tuple[str, bytes | None, object]] = []
    for path in paths:
        if path.endswith(".py"):
            found += [(name, raw, None) for name, raw in runpy.run_path(path)["C"].items()]
        else:
            found += [(message.name, None, message) for message in in_date_order(messages([path]))]
    return found


def main() -> None:
    """Judge everything once, in order, with history."""
    logs.hush()
    home = find(Path(sys.argv[1]))
    assessor = workshop.assessor_of(home, workshop.cached_model())
    history = History(home.config.who, home.customers)
    rows = []
    began = time.perf_counter()
    for name, data, message in mails(sys.argv[2:]):
        raw = data if data is not None else message.read()  # type: ignore[attr-defined]
        memory, started = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.perf_counter()
        one = assessor.judge(raw, history.past_of)
        seconds = time.perf_counter() - started
        rows.append((seconds, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory) / 1024, name, one.verdict.kind))
        history.add(earlier_of(one.mail, one.words, one.verdict))
    total = time.perf_counter() - began
    times = sorted(row[0] for row in rows)
    print(
        f"{len(rows)} messages in {total:.1f} s: {len(rows) / total:.0f} a second on one core; peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB"
    )
    print(
        f"median {times[len(times) // 2] * 1000:.1f} ms, 99 % {times[int(len(times) * 0.99)] * 1000:.1f} ms, worst {times[-1] * 1000:.0f} ms"
    )
    print("slowest:")
    for seconds, _, name, kind in sorted(rows, reverse=True)[:8]:
        print(f"  {seconds * 1000:8.0f} ms  {kind:12} {name}")
    print("memory grew most at:")
    for _, grown, name, kind in sorted(rows, key=lambda row: -row[1])[:5]:
        print(f"  {grown:8.1f} MB  {kind:12} {name}")


if __name__ == "__main__":
    main()
