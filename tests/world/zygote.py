"""A process that forks daemons: imports and the model are loaded once, so that killing one costs milliseconds, not seconds.

Run as `python -m tests.world.zygote`; it reads one JSON object a line and answers one a line.
    {"do": "start", "config": ..., "log": ..., "die": [boundary, number] or null, "ahead": seconds or null}   -> {"pid": ...}
    {"do": "wait", "pid": ...}                                                     -> {"status": ...}
`die` names the boundary at which the child kills itself (SIGKILL): "commit-before", "commit-after", "append-before",
"append-after", the same for "keyword", "copy", "move", "withdraw" and "send"; the number counts from 1. The child writes the boundaries it passed to `log`.boundaries.
`ahead` is by how much its clock is fast; without it, or with `quick`, the second look for a draft comes after a moment instead of half
a minute. With `quick` there is no pause between two letters either.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from tests.letters import CATALOGUE, SELLER, inquiry, newsletter, scam
from triage import aftermath, daemon, laying, logs, sending, workshop
from triage.handbook.quota import Limits
from triage.history import History
from triage.home import find
from triage.mailbox.imap import ImapMailbox
from triage.mailbox.marking import MarkingMailbox
from triage.store import Store
from triage.store.database import Ledger
from triage.submission import SmtpSubmission


def child(order: dict[str, Any], model: Any) -> None:
    """A daemon as `triage run` starts it, with the boundaries watched."""
    log = Path(order["log"])
    descriptor = os.open(log, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
    os.dup2(descriptor, 2)
    boundaries = os.open(f"{log}.boundaries", os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
    counts: dict[str, int] = {}
    die = tuple(order["die"] or ())

    def passed(boundary: str) -> None:
        counts[boundary] = counts.get(boundary, 0) + 1
        os.write(boundaries, f"{boundary} {counts[boundary]}\n".encode())
        if die == (boundary, counts[boundary]):
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(owner: Any, name: str, boundary: str) -> None:
        original = getattr(owner, name)

        def watched(*args: Any, **kwargs: Any) -> Any:
            passed(f"{boundary}-before")
            result = original(*args, **kwargs)
            passed(f"{boundary}-after")
            return result

        setattr(owner, name, watched)

    watch(Ledger, "commit", "commit")
    watch(ImapMailbox, "append", "append")
    watch(MarkingMailbox, "set_keywords", "keyword")
    watch(MarkingMailbox, "copy", "copy")
    watch(MarkingMailbox, "move", "move")
    watch(ImapMailbox, "withdraw", "withdraw")
    watch(SmtpSubmission, "send", "send")
    ahead = order.get("ahead")
    if order.get("quick"):
        aftermath.SECOND_LOOK = timedelta(seconds=0.3)
        sending.Limits = partial(Limits, gap=timedelta(0))
    if ahead is None or order.get("quick"):
        laying.SECOND_LOOK = timedelta(seconds=0.3)
    home = find(Path(order["config"]))
    logs.begin("info", None)
    with daemon.lock(home):
        store = Store.open(home.database)
        assessor = workshop.assessor_of(home, model)
        daemon.Daemon(daemon.workers_of(home, store, assessor, lambda: datetime.now(UTC) + timedelta(seconds=ahead or 0))).run()
        store.close()


def warm_up(model: Any) -> None:
    """Judge and answer one mail, so that what is loaded at first use is there before the first fork."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "config.toml"
        path.write_text(SELLER)
        path.with_name("catalogue.csv").write_text(CATALOGUE)
        home = find(path)
        assessor = workshop.assessor_of(home, model)
        for raw in (inquiry(1), newsletter(2), scam(3)):
            one = assessor.judge(raw, History(home.config.who).past_of)
            assessor.letter(one, datetime.now(UTC), datetime.now(UTC))


def main() -> None:
    """Serve orders until standard input ends."""
    model = workshop.cached_model()
    warm_up(model)
    for line in sys.stdin:
        order = json.loads(line)
        if order["do"] == "start":
            pid = os.fork()
            if pid == 0:
                code = 0
                try:
                    child(order, model)
                except BaseException:
                    import traceback

                    traceback.print_exc()
                    code = 1
                os._exit(code)
            print(json.dumps({"pid": pid}), flush=True)
        else:
            print(json.dumps({"status": os.waitpid(order["pid"], 0)[1]}), flush=True)


if __name__ == "__main__":
    main()
