"""Commands around a home: `init`, `demo`."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import TYPE_CHECKING

import click

from triage.cli.base import LANGUAGE, cli, say_it
from triage.errors import TriageError
from triage.terms import sentence

if TYPE_CHECKING:
    from triage.presets import Preset


@cli.command(
    help=say_it(
        sentence(
            "Make a home in DIR: a config.toml that explains itself, and empty tables.\n\n"
            "With a preset of your mail provider its server stands there already, with what the provider wants first.\n\n"
            "\b\nExamples:\n"
            "  triage init ~/triage\n"
            "  triage init ~/triage --preset qq\n"
            "  triage init --list-presets\n"
            "  triage init --print > fresh.toml\n"
            "  triage init --print --preset gmail >> config.toml"
        )
    )
)
@click.argument("folder", metavar="[DIR]", type=click.Path(path_type=Path), required=False)
@click.option("--preset", metavar="NAME", default=None, help=say_it(sentence("Fill in an account of this mail provider.")))
@click.option("--list-presets", "list_presets", is_flag=True, help=say_it(sentence("Show the presets and what each needs; make nothing.")))
@click.option(
    "--print", "show", is_flag=True, help=say_it(sentence("Print a fresh config.toml, or with --preset that account, and make nothing."))
)
def init(folder: Path | None, preset: str | None, list_presets: bool, show: bool) -> None:
    """`triage init`."""
    from triage import home, presets

    if list_presets:
        _show_presets()
        return
    chosen = _preset(preset) if preset is not None else None
    account = presets.block(chosen, LANGUAGE) if chosen else ""
    if show:
        click.echo(account or (home.shipped() / "config.toml").read_text("utf-8"), nl=False)
        return
    if folder is None:
        raise TriageError(sentence("Say where: `triage init DIR`."), sentence("For example: triage init ~/triage"))
    secret_file = presets.SECRET_FILE if chosen and chosen.auth == "password" else ""
    for path in home.init(folder, account, secret_file):
        click.echo(say_it(sentence("made {path}", path=path)))
    if chosen is None:
        click.echo(
            say_it(
                sentence(
                    "Next: fill in [seller] and one [[accounts]] block in {path}, then run: triage check --config {path}",
                    path=folder / "config.toml",
                )
            )
        )
        return
    click.echo(say_it(sentence("{title} needs first:", title=say_it(chosen.title))))
    for need in chosen.needs:
        click.echo(f"  - {say_it(need)}")
    click.echo(
        say_it(
            sentence(
                "Next: fill in [seller] and user in {path}, give the password or token as it says there, then run: triage check --config {path}",
                path=folder / "config.toml",
            )
        )
    )


def _preset(name: str) -> Preset:
    from triage import presets

    found = presets.named(name)
    if found is None:
        near = difflib.get_close_matches(name.casefold(), [preset.name for preset in presets.PRESETS], n=1, cutoff=0.5)
        raise TriageError(
            sentence("There is no preset '{name}'.", name=name),
            sentence("Did you mean '{near}'?", near=near[0]) if near else sentence("`triage init --list-presets` shows them all."),
        )
    return found


def _show_presets() -> None:
    from triage import presets

    for preset in presets.PRESETS:
        click.echo(f"{preset.name:<13} {say_it(preset.title)}")
        click.echo(f"{'':<13} {preset.host}:{preset.port} {preset.security}, {preset.auth}")
        for words in (*preset.needs, *preset.quirks):
            click.echo(f"{'':<13} - {say_it(words)}")


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
