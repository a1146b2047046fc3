"""`triage show`: the facts of one mail, its draft, and the draft's reading copy."""

from __future__ import annotations

import json
from pathlib import Path

import click

from triage.cli.base import cli, config_option, json_option, open_store, say_it
from triage.errors import TriageError
from triage.terms import sentence


@cli.command(
    help=say_it(
        sentence(
            "Show the facts of MESSAGE, its draft, and the draft once more in your own language.\n\n"
            "MESSAGE is a number from `triage list`, a Message-ID or an .eml file. The reading copy is the same letter with the\n"
            "same facts in the seller's language; it is only shown, never laid into the mailbox.\n\n"
            "\b\nExamples:\n"
            "  triage show 42\n"
            "  triage show 42 --language en\n"
            "  triage show --json ~/Downloads/inquiry.eml"
        )
    )
)
@click.argument("message")
@config_option
@json_option
@click.option(
    "--language", metavar="CODE", default=None, help=say_it(sentence("Read it in this language; without it, in the seller's ([seller])."))
)
def show(message: str, config: Path | None, as_json: bool, language: str | None) -> None:
    """`triage show`."""
    from triage import showing, workshop
    from triage.cli.records import number_of
    from triage.home import find
    from triage.mailbox.files import messages
    from triage.terminal import plain, plain_lines

    home = find(config)
    reader = language or home.config.seller.language
    path = Path(message).expanduser()
    if message == "-" or path.is_file():
        found = messages([message])
        if len(found) != 1:
            raise TriageError(
                sentence("{path} holds {n} messages.", path=plain(message), n=len(found)),
                sentence("Name one message: an .eml file, or - for standard input."),
            )
        one = showing.of_bytes(found[0].read(), home, workshop.assessor_of(home, workshop.cached_model()), reader)
    elif path.is_dir() or path.suffix.lower() in (".eml", ".mbox", ".msg") or len(path.parts) > 1:
        raise TriageError(
            sentence("There is no message file {path}.", path=plain(message)),
            sentence("Give a number from `triage list`, a Message-ID, or an .eml file."),
        )
    else:
        store = open_store(home)
        try:
            one = showing.of_record(number_of(store, message), home, store, showing.shower(home), reader)
        finally:
            store.close()
    if as_json:
        click.echo(json.dumps(showing.as_json(one, home.catalogue, reader), ensure_ascii=False, indent=1))
        return
    click.echo(plain_lines("\n".join(showing.lines(one, home.catalogue, reader, home.config.seller.timezone))))
