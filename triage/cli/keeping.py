"""Commands for what is kept: `export`, `erase`, `compact`."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from triage.cli.base import cli, config_option, open_store, say_it
from triage.errors import TriageError
from triage.terminal import plain
from triage.terms import sentence

if TYPE_CHECKING:
    from triage.home import Home
    from triage.store import Store


@cli.command(
    help=say_it(
        sentence(
            "Write what is on record into FILE: a table for a spreadsheet, or JSON for a program.\n\n"
            "FILE is a path, or - for standard output. Facts only; the text of mails and drafts is not among them.\n"
            "A CSV opens in Excel as it is (UTF-8 with BOM), and what buyers wrote is never calculated as a formula.\n\n"
            "\b\nExamples:\n"
            "  triage export mails.csv\n"
            "  triage export --what buyers buyers.csv\n"
            "  triage export --format json - | jq .class"
        )
    )
)
@click.argument("file", metavar="FILE")
@click.option(
    "--what", type=click.Choice(["mails", "buyers", "drafts", "labels"]), default="mails", show_default=True,
    help=say_it(sentence("One row a mail, a sender of inquiries, or a draft.")),
)  # fmt: skip
@click.option(
    "--format", "form", type=click.Choice(["csv", "json"]), default=None,
    help=say_it(sentence("CSV, or JSON with one object a line (default: by FILE's name; CSV)."))
)  # fmt: skip
@config_option
def export(file: str, what: str, form: str | None, config: Path | None) -> None:
    """`triage export`."""
    from triage.home import find
    from triage.store.export import KINDS, write_csv, write_json

    store = open_store(find(config))
    rows = KINDS[what](store.ledger)
    json_wanted = form == "json" or (form is None and Path(file).suffix.lower() in (".json", ".jsonl"))
    try:
        with _written(file, "utf-8" if json_wanted or file == "-" else "utf-8-sig") as out:
            count = (write_json if json_wanted else write_csv)(rows, out)
    finally:
        store.close()
    if file != "-":
        click.echo(say_it(sentence("{n} rows written to {path}.", n=count, path=plain(file))))


@contextmanager
def _written(file: str, charset: str) -> Iterator[TextIO]:
    """A text file that appears whole or not at all, readable by its owner alone; - is standard output."""
    if file == "-":
        yield sys.stdout
        return
    path = Path(file).expanduser()
    temporary = ""
    try:
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with open(descriptor, "w", encoding=charset, errors="replace", newline="") as out:
            yield out
        os.replace(temporary, path)
    except OSError as error:
        raise TriageError(
            sentence("{path} cannot be written: {error}.", path=plain(file), error=error.strerror or error),
            sentence("Name a file in a folder that you may write in, or - for standard output."),
        ) from error
    finally:
        if temporary:
            Path(temporary).unlink(missing_ok=True)


@cli.command(
    help=say_it(
        sentence(
            "Take all of one person out of the store: mails from and to ADDRESS, what was found in them, drafts, who wrote when.\n\n"
            "Mail of that person from before that moment does not come back when the mailbox is read again; a new mail will be read.\n"
            "What lies in the mailbox itself is yours to delete. The daemon must not run meanwhile.\n\n"
            "\b\nExamples:\n"
            "  triage erase ana@buyer.example\n"
            "  triage erase ana@buyer.example --yes\n"
            "  triage erase --list         when addresses were erased; which ones, nobody can tell any more"
        )
    )
)
@click.argument("address", required=False)
@click.option("--yes", is_flag=True, help=say_it(sentence("Do not ask.")))
@click.option("--list", "listed", is_flag=True, help=say_it(sentence("Show when addresses were erased.")))
@config_option
def erase(address: str | None, yes: bool, listed: bool, config: Path | None) -> None:
    """`triage erase`."""
    from triage.home import find
    from triage.store.erasure import Tombstones, holding, normal
    from triage.store.erasure import erase as erase_now

    home = find(config)
    if listed:
        moments = Tombstones.of(home.state).moments()
        click.echo(say_it(sentence("{n} addresses were erased.", n=len(moments))))
        for when in moments:
            click.echo(f"  {when.astimezone().isoformat(' ', 'minutes')}")
        return
    wanted = normal(address or "")
    _refuse_own(home, wanted)
    with _held(home) as store:
        found = holding(store.ledger, wanted)
        if found.empty and not yes:
            click.echo(say_it(sentence("Nothing of {address} is on record.", address=plain(wanted))))
            click.echo(say_it(sentence("  Add --yes to keep mail of this address from before now out of the store all the same.")))
            _tell_rest(home, wanted, 0, found.mentions)
            return
        click.echo(
            say_it(
                sentence(
                    "{address}: {mails} mails, {drafts} drafts, {sent} mails sent to it.",
                    address=plain(wanted), mails=len(found.mails), drafts=found.drafts, sent=found.sent,
                )
            )
        )  # fmt: skip
        if not yes and not click.confirm(say_it(sentence("Erase all of it for good?")), default=False):
            raise TriageError(sentence("Nothing was erased."), sentence("Answer y, or add --yes."))
        now = datetime.now(UTC)
        try:
            Tombstones(home.state / "erased", home.secret()).add(wanted, now)
        except OSError as error:
            raise TriageError(
                sentence("{path} cannot be written: {error}.", path=home.state / "erased", error=error.strerror or error),
                sentence("Check that you may write in that folder, and that its disk is neither full nor read-only."),
            ) from error
        erase_now(store.ledger, wanted, found.mails)
    click.echo(say_it(sentence("Erased. Mail of this address from before now stays out of the store.")))
    _tell_rest(home, wanted, found.laid, found.mentions)


def _refuse_own(home: Home, address: str) -> None:
    """Only an address, and not one of ours: every mail is from or to that one."""
    local, _, domain = address.rpartition("@")
    if not local or not domain:
        raise TriageError(
            sentence("'{text}' is not an e-mail address.", text=plain(address)), sentence("Write it like: triage erase ana@buyer.example")
        )
    own = {home.config.seller.address, *(account.user for account in home.config.accounts), home.config.reply.spare_email}
    if address in {one.lower() for one in own}:
        raise TriageError(
            sentence("{address} is your own address: all mail is from it or to it.", address=plain(address)),
            sentence("To forget everything, stop the program and delete the folder {path}.", path=home.state),
        )


def _tell_rest(home: Home, address: str, laid: int, mentions: tuple[int, ...]) -> None:
    """Where the person still stands, out of our reach."""
    from triage.store.rescue import copies_aside

    rest = []
    if laid:
        rest.append(sentence("{n} drafts of ours were laid for it: delete those that still lie in Drafts.", n=laid))
    if mentions:
        shown = ", ".join(str(number) for number in mentions[:20]) + (" ..." if len(mentions) > 20 else "")
        rest.append(sentence("Other people's mails name the address in their text and stay: {numbers}.", numbers=shown))
    if any(customer.email.lower() == address for customer in home.customers):
        rest.append(sentence("{path} lists it: take the row out.", path=home.config.files.customers))
    if folders := copies_aside(home.state):
        rest.append(sentence("Copies of damaged databases hold mail too: delete {paths}.", paths=", ".join(str(one) for one in folders)))
    for line in rest:
        click.echo(f"  {say_it(line)}")


@cli.command(
    help=say_it(
        sentence(
            "Write the database anew: smaller after mail was dropped (`[store] keep_raw_days`), and checked.\n\n"
            "The daemon must not run meanwhile; it takes as much free disk as the database is large.\n\n"
            "\b\nExamples:\n"
            "  triage compact"
        )
    )
)
@config_option
def compact(config: Path | None) -> None:
    """`triage compact`."""
    from triage.home import find

    home = find(config)
    with _held(home) as store:
        before = home.database.stat().st_size
        store.ledger.rewrite()
    after = home.database.stat().st_size
    click.echo(say_it(sentence("{before} MB before, {after} MB now.", before=f"{before / 1e6:.1f}", after=f"{after / 1e6:.1f}")))


@contextmanager
def _held(home: Home) -> Iterator[Store]:
    """The store, with the home's lock: the daemon would write down again what is just being erased."""
    from triage.lock import lock

    held = lock(home)
    try:
        store = open_store(home)
        try:
            yield store
        finally:
            store.close()
    finally:
        held.release()
