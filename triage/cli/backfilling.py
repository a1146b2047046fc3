"""`triage backfill`: archives read to learn from."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from triage.cli.base import cli, config_option, json_option, say_it, tell_row_problems
from triage.errors import TriageError
from triage.terminal import plain
from triage.terms import sentence

if TYPE_CHECKING:
    from rich.progress import Progress

    from triage.backfill import Backfill, Counts
    from triage.config import Account
    from triage.home import Home


@cli.command(
    help=say_it(
        sentence(
            "Read old mail, to know from the start who your customers are, what was answered and which mail is an inquiry.\n\n"
            "PATH is a mbox file, a Maildir, a folder of .eml files; without one the account's watched folders and Sent are read, or the\n"
            "folders named with --folder. Old mail gets no drafts and no marks, and nothing is changed in the mailbox. Break it off with\n"
            "Ctrl-C as you like: the next run goes on from there.\n\n"
            "\b\nExamples:\n"
            "  triage backfill\n"
            '  triage backfill --account sales --folder Archive --folder "Archive/2025"\n'
            "  triage backfill ~/old-mail/inbox.mbox ~/old-mail/sent.mbox"
        )
    )
)
@click.argument("path", nargs=-1)
@click.option(
    "--account", "name", metavar="NAME", default=None, help=say_it(sentence("Whose mail it is; needed where there are several accounts."))
)
@click.option(
    "--folder", "folders", metavar="FOLDER", multiple=True, help=say_it(sentence("An IMAP folder to read; may be given several times."))
)
@config_option
@json_option
def backfill(path: tuple[str, ...], name: str | None, folders: tuple[str, ...], config: Path | None, as_json: bool) -> None:
    """`triage backfill`."""
    from triage import workshop
    from triage.backfill import Backfill
    from triage.home import find
    from triage.store import Store
    from triage.store.erasure import Tombstones
    from triage.store.refusals import Refusals

    home = find(config)
    account = _account(home, name)
    tell_row_problems(home)
    home.make_state()
    store = Store.open(home.database)
    told: dict[str, Any] = {}
    try:
        assessor = workshop.assessor_of(home, workshop.model_of(home, store), workshop.taught_of(home, store))
        work = Backfill(
            account.name, store, assessor, Tombstones.of(home.state), Refusals.of(home.state, home.secret(), keep=True), lambda: datetime.now(UTC),
            int(home.config.ingest.max_message_megabytes * 1_000_000),
        )  # fmt: skip
        with progress(disable=as_json) as shown:
            try:
                told = {"files": asdict(_files(work, path, shown))} if path else _folders(work, home, account, folders, shown)
            except KeyboardInterrupt:
                click.echo(say_it(sentence("Broken off. The next run goes on from there.")), err=True)
        learnt = work.learn()
    finally:
        store.close()
    if as_json:
        click.echo(json.dumps({"read": told, "learnt": asdict(learnt)}, ensure_ascii=False))
        return
    for where, counts in told.items():
        click.echo(
            say_it(
                sentence(
                    "{where}: {n} read, {new} new, {known} on record before, {ours} letters of yours, {bad} not readable",
                    where=plain(where), n=counts["read"], new=counts["new"], known=counts["known"], ours=counts["ours"], bad=counts["unreadable"],
                )
            )
        )  # fmt: skip
        if counts["no_mail"]:
            click.echo(say_it(sentence("  {n} files are not mail (no header): passed over", n=counts["no_mail"])))
    click.echo(
        say_it(
            sentence(
                "On record now: {customers} people whom you answered, {conversations} conversations, {answered} mails answered, {quickly} of them within "
                "a day; {labels} new labels concluded from that.",
                customers=learnt.customers, conversations=learnt.conversations, answered=learnt.answered, quickly=learnt.quickly, labels=learnt.labels,
            )
        )
    )  # fmt: skip


def progress(*, disable: bool = False) -> Progress:
    """How far it has come. Names of folders are no markup: "[Gmail]/Sent" is shown whole, and "[/x]" is no error."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True, disable=disable)


def _account(home: Home, name: str | None) -> Account:
    accounts = [one for one in home.config.accounts if name in (None, one.name)]
    if len(accounts) != 1:
        raise TriageError(
            sentence("Which account? {names}.", names=", ".join(one.name for one in home.config.accounts) or "-"),
            sentence("Name one with --account. The settings name them: [[accounts]]."),
        )
    return accounts[0]


def _files(work: Backfill, paths: tuple[str, ...], shown: Progress) -> Counts:
    task = shown.add_task(say_it(sentence("reading files")), total=None)
    return work.read_files(paths, lambda done, total: shown.update(task, completed=done, total=total))


def _folders(work: Backfill, home: Home, account: Account, folders: tuple[str, ...], shown: Progress) -> dict[str, Any]:
    from triage.credentials import secret_of
    from triage.mailbox.marking import MarkingMailbox

    told: dict[str, Any] = {}
    mailbox = MarkingMailbox(account, home.config.ingest, home.root, partial(secret_of, account, home.root))
    mailbox.connect()
    try:
        sent = mailbox.role("sent")
        if sent is not None:
            task = shown.add_task(plain(sent), total=None)
            work.read_sent(mailbox, sent, lambda done, total: shown.update(task, completed=done, total=total))
        for folder in folders or account.folders:
            task = shown.add_task(plain(folder), total=None)

            def step(done: int, total: int, task: Any = task) -> None:
                shown.update(task, completed=done, total=total)

            told[folder] = asdict(work.read_folder(mailbox, folder, step))
    finally:
        mailbox.close()
    return told
