"""`triage digest`: the morning's digest, now."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import click

from triage.cli.base import cli, config_option, json_option, open_store, say_it
from triage.errors import TriageError
from triage.terms import sentence


@cli.command(
    help=say_it(
        sentence(
            "Print the digest that the daemon lays into the inbox each working morning.\n\n"
            "What came since the last one in the order of work, drafts to review with their reading copies, deadlines, suspected mail\n"
            "with its signs, rescued from Junk, set aside. Nothing is changed, unless --append lays it into the inbox as today's.\n\n"
            "\b\nExamples:\n"
            "  triage digest\n"
            "  triage digest --account sales --append"
        )
    )
)
@config_option
@json_option
@click.option("--account", "name", metavar="NAME", default=None, help=say_it(sentence("Only this account.")))
@click.option("--append", is_flag=True, help=say_it(sentence("Lay it into the inbox as today's, unless that was done.")))
def digest(config: Path | None, as_json: bool, name: str | None, append: bool) -> None:
    """`triage digest`."""
    from triage import digesting, showing
    from triage.credentials import secret_of
    from triage.digest import shown_in_terminal
    from triage.home import find
    from triage.lock import lock
    from triage.mailbox.marking import MarkingMailbox
    from triage.terminal import plain, plain_lines

    home = find(config)
    accounts = [account for account in home.config.accounts if name in (None, account.name)]
    if not accounts:
        raise TriageError(
            sentence("There is no account '{name}'.", name=plain(name or "-")), sentence("The settings name them: [[accounts]].")
        )
    held = lock(home) if append else None
    store = open_store(home)
    try:
        assessor = showing.shower(home)
        posts = [
            (one, digesting.DigestPost(one.name, home, store, lambda: assessor, home.secret(), lambda: datetime.now(UTC)))
            for one in accounts
        ]
        if append:
            for account, post in posts:
                mailbox = MarkingMailbox(account, home.config.ingest, home.root, partial(secret_of, account, home.root))
                mailbox.connect()
                try:
                    laid = post.lay(post.today(), mailbox)
                finally:
                    mailbox.close()
                told = (
                    sentence("{account}: the digest lies in the inbox.", account=account.name)
                    if laid
                    else sentence("{account}: not laid: it was laid before, or there is nothing to tell.", account=account.name)
                )
                click.echo(plain(say_it(told)))
            return
        made = [(post, post.digest(post.today())) for _, post in posts]
    finally:
        store.close()
        if held is not None:
            held.release()
    if as_json:
        click.echo(json.dumps([digesting.as_json(one, post.language) for post, one in made], ensure_ascii=False, indent=1))
        return
    for post, one in made:
        if one.empty:
            click.echo(plain(say_it(sentence("{account}: nothing to tell.", account=one.account))))
        else:
            click.echo(plain_lines(shown_in_terminal([one], showing.spoken(post.language))))
