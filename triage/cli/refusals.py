"""`triage no-more`: who is never to be written to again."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from triage.cli.base import cli, config_option, say_it
from triage.errors import TriageError
from triage.terminal import plain
from triage.terms import sentence


@cli.command(
    "no-more",
    help=say_it(
        sentence(
            "Never write to ADDRESS again: no draft, nothing sent. Who asks for it by mail is noted by itself; this is for those who say it"
            " on the telephone, and for taking it back.\n\n"
            "\b\nExamples:\n"
            "  triage no-more ana@buyer.example\n"
            "  triage no-more ana@buyer.example --undo"
        )
    ),
)
@click.argument("address")
@click.option("--undo", is_flag=True, help=say_it(sentence("This address may be written to after all.")))
@config_option
def no_more(address: str, undo: bool, config: Path | None) -> None:
    """`triage no-more`."""
    from triage.home import find
    from triage.store.erasure import normal
    from triage.store.refusals import Refusals

    home = find(config)
    wanted, now = normal(address), datetime.now(UTC)
    if not all(wanted.rpartition("@")[::2]):
        raise TriageError(
            sentence("'{text}' is not an e-mail address.", text=plain(address)), sentence("Write it like: triage no-more ana@buyer.example")
        )
    refusals = Refusals.of(home.state, home.secret())
    try:
        changed = refusals.take_back(wanted, now) if undo else refusals.add(wanted, now)
    except OSError as error:
        raise TriageError(
            sentence("{path} cannot be written: {error}.", path=refusals.path, error=error.strerror or error),
            sentence("Check that you may write in that folder, and that its disk is neither full nor read-only."),
        ) from error
    shown = plain(wanted)
    if undo:
        told = (
            sentence("{address} may be written to again.", address=shown)
            if changed
            else sentence("{address} never asked for it.", address=shown)
        )
    elif changed:
        told = sentence("{address} is not written to any more.", address=shown)
    else:
        told = sentence("{address} is on record already.", address=shown)
    click.echo(say_it(told))
