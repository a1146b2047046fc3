"""Commands around a home: `init`, `demo`."""

from __future__ import annotations

from pathlib import Path

import click

from triage.cli.base import LANGUAGE, cli, say_it
from triage.errors import TriageError
from triage.terms import sentence


@cli.command(
    help=say_it(
        sentence(
            "Make a home in DIR: a config.toml that explains itself, and empty tables.\n\n"
            "\b\nExamples:\n"
            "  triage init ~/triage\n"
            "  triage init --print > fresh.toml"
        )
    )
)
@click.argument("folder", metavar="[DIR]", type=click.Path(path_type=Path), required=False)
@click.option("--print", "show", is_flag=True, help=say_it(sentence("Print a fresh config.toml and make nothing.")))
def init(folder: Path | None, show: bool) -> None:
    """`triage init`."""
    from triage import home

    if show:
        click.echo((home.shipped() / "config.toml").read_text("utf-8"), nl=False)
        return
    if folder is None:
        raise TriageError(sentence("Say where: `triage init DIR`."), sentence("For example: triage init ~/triage"))
    for path in home.init(folder):
        click.echo(say_it(sentence("made {path}", path=path)))
    click.echo(
        say_it(
            sentence(
                "Next: fill in [seller] and one [[accounts]] block in {path}, then run: triage once --config {path}",
                path=folder / "config.toml",
            )
        )
    )


@cli.command(
    help=say_it(
        sentence(
            "See it work: an invented mailbox in this computer's memory, 25 invented mails, the real daemon.\n\n"
            "\b\nExamples:\n"
            "  triage demo\n"
            "  triage demo --keep          stay up, and look with your own mail client"
        )
    )
)
@click.option("--keep", is_flag=True, help=say_it(sentence("Stay up afterwards and say how to connect a mail client.")))
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, help=say_it(sentence("Port of the mailbox's server (default: a free one)."))
)
def demo(keep: bool, port: int) -> None:
    """`triage demo`."""
    from triage.demo.show import show

    show(keep=keep, port=port, language=LANGUAGE)
