"""What all commands share: the group that tells trouble in two lines, options, sentences in the terminal's language."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from triage import __version__
from triage.cli.click_words import speak_chinese
from triage.errors import PassingTrouble, TriageError
from triage.speech import say
from triage.terminal import plain, tell_trouble
from triage.terms import Sentence, sentence
from triage.whereabouts import language_spoken

if TYPE_CHECKING:
    from triage.home import Home
    from triage.store import Store

LANGUAGE = language_spoken()
if LANGUAGE == "zh":
    speak_chinese()


def say_it(words: Sentence) -> str:
    return say(words, LANGUAGE)


class Commands(click.Group):
    """The group: trouble becomes two lines and an exit code, no traceback."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        try:
            return super().main(*args, **kwargs)
        except TriageError as error:
            tell_trouble(error, LANGUAGE)
            sys.exit(error.exit_code)
        except PassingTrouble as error:
            tell_trouble(TriageError(str(error), error.remedy), LANGUAGE)
            sys.exit(3)
        except BrokenPipeError:
            sys.stderr.close()  # the reader (`head`) has seen enough
            sys.exit(0)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)  # as they are used, not by alphabet


config_option = click.option(
    "--config", type=click.Path(path_type=Path), default=None, metavar="FILE",
    help=say_it(sentence("The config file (default: ./config.toml, $TRIAGE_CONFIG, or the user's configuration folder).")),
)  # fmt: skip
json_option = click.option("--json", "as_json", is_flag=True, help=say_it(sentence("JSON instead of text.")))


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    help=say_it(
        sentence(
            "The inbox agent of an export sales team.\n\n"
            "Watches mailboxes, judges each new mail with reasons, and lays reply drafts into Drafts.\n\n"
            "\b\nExamples:\n"
            "  triage demo                      see it work on an invented mailbox\n"
            "  triage classify ~/Downloads/*.eml  judge files, no account needed\n"
            "  triage init ~/triage             make a home, then edit its config.toml\n"
            "  triage run --config ~/triage/config.toml\n\n"
            "Messages are in English or Chinese (中文): as TRIAGE_LANGUAGE says (en, zh), else [program] language of config.toml, else\n"
            "[seller] language there, else your system's language."
        )
    ),
)
@click.version_option(__version__, prog_name="triage")
def cli() -> None:
    """The group itself does nothing."""


def tell_row_problems(home: Home) -> None:
    """Rows of the catalogue or the customer list that could not be used: said, and the rest goes on."""
    for problem in home.problems:
        click.echo(f"triage: {plain(say_it(problem.says))}", err=True)
        click.echo(f"  -> {plain(say_it(problem.remedy))}", err=True)


def open_or_rescue(home: Home) -> Store:
    """The database for whoever holds the home's lock; one that is damaged is moved aside and built anew, and that is told."""
    from datetime import UTC, datetime

    from triage.store import Store

    store, rescue = Store.open_or_rescue(home.database, [account.name for account in home.config.accounts], datetime.now(UTC))
    if rescue is None:
        return store
    logging.getLogger("triage").warning(
        "rescued reason=%s aside=%s since=%s", rescue.why, rescue.folder.name if rescue.folder else "-", rescue.began or "-"
    )
    problem = (
        sentence(
            "The database was damaged ({why}). It lies in {folder} now; a new one was made.", why=plain(rescue.why), folder=rescue.folder
        )
        if rescue.folder
        else sentence("The database {path} was gone; a new one was made.", path=home.database)
    )
    remedy = (
        sentence("Mail received since {when} is read again from the server. Drafts that still lie in Drafts are not laid twice.",
                 when=rescue.began.astimezone().isoformat(" ", "minutes"))
        if rescue.began
        else sentence("Since when it had been in use is not known: as at a first run, only new mail is read.")
    )  # fmt: skip
    tell_trouble(TriageError(problem, remedy), LANGUAGE)
    return store


def open_store(home: Home) -> Store:
    from triage.store import Store

    if not home.database.exists():
        raise TriageError(
            sentence("Nothing is on record yet in {path}.", path=home.root),
            sentence("Start `triage run`, or look once with `triage once`."),
        )
    return Store.open(home.database)
