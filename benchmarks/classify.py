"""Messages a second on one core, by stage; run by hand: `python benchmarks/classify.py CONFIG PATH...`

CONFIG is a home's config.toml, PATH what `triage classify` takes. Everything is judged three times in one process, in order of time, with
history, exactly as `triage classify --json` does it: the first round reads tables and compiles expressions when they are first needed, as a
command does; in the second, after some 200 texts, the words of all tables that were read are put together once; the third is what a running
daemon does. Prints a table of the stages of the third round, its slowest messages, the peak of memory, and how long the command itself takes for
one mail from its start to its end, split by what it does in that time.
"""

from __future__ import annotations

import json
import math
import os
import resource
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path

from triage import classify, logs, workshop
from triage.assess import Assessor
from triage.cli import look_for_garbage_less
from triage.handbook.inquiry import understand
from triage.history import History, earlier_of
from triage.home import find
from triage.mail.message import parse
from triage.mail.text import read_words
from triage.mailbox.files import FileMessage, in_date_order, messages
from triage.verdict_json import verdict_json

STAGES = ("parse", "words", "reading", "signs, model, grade", "JSON", "history")
STARTS = 5  # runs of the command; the fastest counts, since others work on the machine too


class Stopwatch:
    """Processor seconds of one message, by stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self._since = time.process_time()

    def done(self, stage: str) -> None:
        """What passed since the last call belongs to `stage`."""
        now = time.process_time()
        self.seconds[stage] += now - self._since
        self._since = now

    @property
    def total(self) -> float:
        """All stages."""
        return sum(self.seconds.values())


def measured(assessor: Assessor, found: list[FileMessage]) -> list[tuple[str, Stopwatch]]:
    """Every message with its times."""
    handbook, model = assessor.handbook, assessor.model
    history = History(handbook.seller, handbook.customers)
    rows = []
    for message in found:
        raw = message.read()
        watch = Stopwatch()
        mail = parse(raw)
        watch.done("parse")
        words = read_words(mail)
        watch.done("words")
        past = history.past_of(mail)
        watch.done("history")
        inquiry = understand(mail, words, handbook.catalogue, handbook.seller)
        watch.done("reading")
        verdict = classify.judge(classify.case_of(mail, words, inquiry, past, handbook), model)
        watch.done("signs, model, grade")
        json.dumps(verdict_json(verdict, message.name), ensure_ascii=False)
        watch.done("JSON")
        history.add(earlier_of(mail, words, verdict))
        watch.done("history")
        rows.append((message.name, watch))
    return rows


def start_up(config: Path, mail: str) -> tuple[float, float]:
    """(wall, processor) seconds of `triage classify` on one mail, the fastest of a few runs."""
    command = [sys.executable, "-m", "triage", "classify", "--config", str(config), "--json", mail]
    found = []
    for _ in range(STARTS):
        used, began = processor(), time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ)
        found.append((time.perf_counter() - began, processor() - used))
    return min(found)


STEPS = """
import sys, time
from pathlib import Path
began = time.process_time()
def done(step):
    global began
    now = time.process_time()
    print(step, now - began, sep="\\t")
    began = now
print("Python itself", began, sep="\\t")
from triage import cli, logs
logs.hush()
cli.look_for_garbage_less()
done("import of the command")
from triage import workshop
from triage.home import find
done("import of the handbook")
assessor = workshop.assessor_of(find(Path(sys.argv[1])), workshop.cached_model())
done("home and model")
raw = Path(sys.argv[2]).read_bytes()
from triage.terms import Past
assessor.judge(raw, lambda mail: Past())
done("first mail")
assessor.judge(raw, lambda mail: Past())
done("the same again")
"""


def steps_of_start(config: Path, mail: str) -> dict[str, float]:
    """Processor seconds of each step of a start, the least of a few runs."""
    least: dict[str, float] = {}
    for _ in range(STARTS):
        shown = subprocess.run([sys.executable, "-c", STEPS, str(config), mail], check=True, capture_output=True, text=True, env=os.environ)
        for line in shown.stdout.splitlines():
            step, _, seconds = line.partition("\t")
            least[step] = min(least.get(step, math.inf), float(seconds))
    return least


def processor() -> float:
    """Processor seconds of all commands run so far."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    """Measure and print."""
    logs.hush()
    look_for_garbage_less()
    config, paths = Path(sys.argv[1]), sys.argv[2:]
    assessor = workshop.assessor_of(find(config), workshop.cached_model())
    found = in_date_order(messages(paths))
    cold = measured(assessor, found)
    settling = measured(assessor, found)
    rows = measured(assessor, found)
    times = sorted(watch.total for _, watch in rows)
    total = sum(times)
    print(f"{len(rows)} messages, {len(rows) / total:.0f} a second on one core")
    print(
        f"first round {len(cold) / sum(watch.total for _, watch in cold):.0f} a second, its first message {cold[0][1].total:.2f} s; "
        f"second {len(settling) / sum(watch.total for _, watch in settling):.0f} a second"
    )
    print(
        f"median {times[len(times) // 2] * 1000:.1f} ms, 99 % {times[int(len(times) * 0.99)] * 1000:.0f} ms, worst {times[-1] * 1000:.0f} ms"
    )
    print(f"\n{'stage':22}{'ms a message':>14}{'share':>8}")
    for stage in STAGES:
        spent = sum(watch.seconds[stage] for _, watch in rows)
        print(f"{stage:22}{spent / len(rows) * 1000:14.2f}{spent / total:8.0%}")
    print("\nslowest:")
    for name, watch in sorted(rows, key=lambda row: -row[1].total)[:5]:
        most = max(STAGES, key=lambda stage: watch.seconds[stage])
        print(f"{watch.total * 1000:8.0f} ms  (most in: {most})  {name}")
    print(f"\npeak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    first = rows[0][0].partition("#")[0]
    wall, used = start_up(config, first)
    print(f"`triage classify` on one mail: {wall:.2f} s ({used:.2f} s of the processor)")
    for step, seconds in steps_of_start(config, first).items():
        print(f"  {step:22}{seconds:6.2f} s")


if __name__ == "__main__":
    main()
