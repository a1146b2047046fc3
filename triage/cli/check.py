"""The doctor: `check`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from triage.cli.base import cli, config_option, json_option, say_it
from triage.speech import say
from triage.terminal import plain, plain_lines
from triage.terms import Sentence, sentence

if TYPE_CHECKING:
    from triage.doctor import Finding


@cli.command(
    help=say_it(
        sentence(
            "See whether everything is in place, and say what to do where it is not.\n\n"
            "Looks at settings, catalogue, customers, reply templates, model, database, clock, time zones, and at each mailbox: host name,\n"
            "encryption, log-in, what the server can do, folders. Changes nothing, needs no running program and disturbs none.\n"
            "Ends with 1 when something failed.\n\n"
            "\b\nExamples:\n"
            "  triage check\n"
            "  triage check --account sales\n"
            "  triage check --drafts       also lay a test draft, find it and remove it\n"
            "  triage check --json | jq '.checks[] | select(.state == \"failed\")'"
        )
    )
)
@config_option
@click.option("--account", metavar="NAME", default=None, help=say_it(sentence("Of the accounts, look only at this one.")))
@click.option(
    "--drafts", is_flag=True, help=say_it(sentence("Lay a small test draft into Drafts, find it, and remove it where that is safe."))
)
@json_option
def check(config: Path | None, account: str | None, drafts: bool, as_json: bool) -> None:
    """`triage check`."""
    from triage import doctor

    found = doctor.examine(config, lambda: datetime.now(UTC), account, drafts)
    states = _print_json(found) if as_json else _print_lines(found)
    if "failed" in states:
        sys.exit(1)


def _print_json(findings: Iterable[Finding]) -> list[str]:
    rows = [
        {
            "group": one.group,
            "account": one.account or None,
            "check": one.check,
            "state": one.state.value,
            "says": say(one.says, "en"),
            "remedy": [say(step, "en") for step in one.remedy],
        }
        for one in findings
    ]
    states = [str(row["state"]) for row in rows]
    click.echo(
        json.dumps(
            {"ok": "failed" not in states, "failed": states.count("failed"), "warnings": states.count("warning"), "checks": rows},
            ensure_ascii=False,
            indent=1,
        )
    )
    return states


def _print_lines(findings: Iterable[Finding]) -> list[str]:
    """Each line as soon as it is known: a server that does not answer takes its time."""
    from rich.cells import cell_len

    titles = {
        "settings": sentence("Settings"),
        "tables": sentence("Catalogue and customers"),
        "letters": sentence("Model and letters"),
        "computer": sentence("This computer"),
    }
    marks = {"ok": sentence("ok"), "warning": sentence("warning"), "failed": sentence("FAILED")}
    width = max(cell_len(say_it(mark)) for mark in marks.values())
    states: list[str] = []
    heading: Sentence | None = None
    for one in findings:
        title = sentence("Account {name}", name=plain(one.account)) if one.account else titles[one.group]
        if title != heading:
            click.echo(("\n" if heading else "") + say_it(title))
            heading = title
        states.append(one.state.value)
        mark = say_it(marks[one.state.value])
        indent = " " * (width + 4)
        click.echo(f"  {mark}{' ' * (width - cell_len(mark))}  {plain_lines(say_it(one.says))}")
        for step in one.remedy:
            click.echo(f"{indent}-> {plain_lines(say_it(step))}")
    click.echo(
        "\n"
        + say_it(
            sentence(
                "{n} checks: {failed} failed, {warnings} warnings",
                n=len(states), failed=states.count("failed"), warnings=states.count("warning"),
            )
        )
    )  # fmt: skip
    return states
