"""Milliseconds a draft on one core, templates warm; run by hand: `python benchmarks/drafts.py CONFIG PATH...`

CONFIG is a home's config.toml, PATH what `triage drafts` takes. Every message is judged once, in order of time, with history; then the
letter of each that gets one is written several times, and the fastest time counts, since others work on the machine too.
"""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from triage import logs, workshop
from triage.history import History, earlier_of
from triage.home import find
from triage.mailbox.files import in_date_order, messages
from triage.quoting import when_written
from triage.terms import Draft

ROUNDS = 5


def measured(config: Path, paths: Sequence[str]) -> list[tuple[float, str, str]]:
    """(seconds, template, language) of each draft."""
    home = find(config)
    assessor = workshop.assessor_of(home, workshop.cached_model())
    history = History(home.config.who, home.customers)
    jobs = []
    for message in in_date_order(messages(paths)):
        one = assessor.judge(message.read(), history.past_of)
        when = when_written(one.mail) or datetime.now(UTC)
        if isinstance(assessor.letter(one, when, when), Draft):  # warms the templates as well
            jobs.append((one, when))
        history.add(earlier_of(one.mail, one.words, one.verdict))
    rows = []
    for one, when in jobs:
        times = []
        for _ in range(ROUNDS):
            began = time.process_time()
            letter = assessor.letter(one, when, when)
            times.append(time.process_time() - began)
        assert isinstance(letter, Draft)
        rows.append((min(times), letter.template, letter.language))
    return rows


def main() -> None:
    """Measure and print."""
    logs.hush()
    rows = sorted(measured(Path(sys.argv[1]), sys.argv[2:]))
    times = [seconds * 1000 for seconds, _, _ in rows]
    print(
        f"{len(rows)} drafts: median {times[len(times) // 2]:.2f} ms, 95 % {times[int(len(times) * 0.95)]:.2f} ms, worst {times[-1]:.2f} ms"
    )
    by_name: dict[str, list[float]] = defaultdict(list)
    for seconds, template, _ in rows:
        by_name[template].append(seconds * 1000)
    print(f"\n{'template':18}{'drafts':>8}{'median ms':>12}")
    for template, found in sorted(by_name.items()):
        print(f"{template:18}{len(found):8}{sorted(found)[len(found) // 2]:12.2f}")


if __name__ == "__main__":
    main()
