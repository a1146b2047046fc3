"""Commands. Each says what it does with an example; trouble that a user can mend is told in two lines.

One module a subject; importing it adds its commands to the group, in the order a user meets them.
"""

from __future__ import annotations

from triage import logs
from triage.cli.base import cli
from triage.terminal import prepare_streams

from triage.cli import homes, check, work, records, files, learning, keeping  # isort: skip

__all__ = ["check", "cli", "files", "homes", "keeping", "learning", "main", "records", "work"]


def main() -> None:
    """Entry of the console script and of `python -m triage`."""
    prepare_streams()
    logs.hush()
    cli(prog_name="triage")
