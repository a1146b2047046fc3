"""Commands. Each says what it does with an example; trouble that a user can mend is told in two lines.

One module a subject; importing it adds its commands to the group, in the order a user meets them.
"""

from __future__ import annotations

import gc
import sys

from triage import logs
from triage.cli.base import cli
from triage.terminal import prepare_streams

from triage.cli import homes, check, work, records, showing, digesting, approving, labelling, files  # isort: skip
from triage.cli import learning, modelling, backfilling, keeping, refusals  # isort: skip

__all__ = [
    "approving",
    "backfilling",
    "check",
    "cli",
    "digesting",
    "files",
    "homes",
    "keeping",
    "labelling",
    "learning",
    "look_for_garbage_less",
    "main",
    "modelling",
    "records",
    "refusals",
    "showing",
    "work",
]


def look_for_garbage_less() -> None:
    """Tables and mails are values without cycles: Python's usual search for those after every 700 new values takes a twelfth of our time."""
    gc.set_threshold(50_000, 20, 20)


def main() -> None:
    """Entry of the console script and of `python -m triage`."""
    prepare_streams()
    logs.hush()
    look_for_garbage_less()
    try:
        cli(prog_name="triage")
    finally:
        _keep_readings()


def _keep_readings() -> None:
    """What this command has read of the tables, for the next one; most commands judge nothing and have read nothing."""
    if (readings := sys.modules.get("triage.reading_cache")) is not None:
        readings.keep()
