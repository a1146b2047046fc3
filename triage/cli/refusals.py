"""`triage no-more`: who is never to be written to again."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from triage.cli.base import cli, config_option, say_it
from triage.errors import TriageError
from triage.terminal import plain
from triage.terms import sentence

if TYPE_CHECKING:
    from triage.home import Home


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
    if not undo and (lying := _drafts_to(home, wanted)):
        click.echo(
            say_it(
                sentence("  A draft to them lies in Drafts still; the program does not send it, delete it there: {numbers}", numbers=lying)
            )
        )


def _drafts_to(home: Home, address: str) -> str:
    """The mails whose drafts, laid before, wait in Drafts for a person: "25, 31"."""
    from triage.store import Store
    from triage.store.erasure import normal

    if not home.database.exists():
        return ""
    store = Store.open(home.database)
    try:
        rows = store.ledger.rows(
            "select draft.mail, draft.recipients from draft left join outbox on outbox.mail = draft.mail"
            " where draft.state = 'saved' and draft.touched is not 'deleted' and coalesce(outbox.state, '') not in ('left', 'sent', 'answered')"
            " order by draft.mail"
        )
        return ", ".join(dict.fromkeys(str(row["mail"]) for row in rows if address in map(normal, json.loads(row["recipients"]))))
    finally:
        store.close()
