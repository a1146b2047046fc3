"""Commands that look at mailboxes: `run`, `once`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from triage import logs
from triage.cli.base import LANGUAGE, cli, config_option, open_or_rescue, say_it, tell_row_problems
from triage.errors import TriageError
from triage.store import Store
from triage.terminal import plain, tell_trouble
from triage.terms import sentence


@cli.command(
    help=say_it(
        sentence(
            "Watch the mailboxes in the foreground until Ctrl-C.\n\n"
            "Only mail that arrives from now on is read, unless the account names a day with `since`.\n"
            "One process a home; `triage status` shows how it stands.\n\n"
            "\b\nExamples:\n"
            "  triage run\n"
            "  triage run --config ~/triage/config.toml\n"
            "  triage run --dry-run        judge, but lay no drafts and record nothing"
        )
    )
)
@config_option
@click.option(
    "--dry-run", is_flag=True, help=say_it(sentence("Record nothing and write nothing into the mailbox; print what would be done."))
)
def run(config: Path | None, dry_run: bool) -> None:
    """`triage run`."""
    from triage.daemon import Daemon

    with _Work(config, dry_run) as work:
        Daemon(work.workers, work.edits).run()
        if dry_run:
            _print_plan(work.store)


@cli.command(
    help=say_it(
        sentence(
            "Look once at all mailboxes, do what is to be done, and end.\n\n"
            "\b\nExamples:\n"
            "  triage once\n"
            "  triage once --dry-run       print what would be done, change nothing"
        )
    )
)
@config_option
@click.option(
    "--dry-run", is_flag=True, help=say_it(sentence("Record nothing and write nothing into the mailbox; print what would be done."))
)
def once(config: Path | None, dry_run: bool) -> None:
    """`triage once`."""
    from triage import daemon

    with _Work(config, dry_run) as work:
        lines, trouble = daemon.once(work.workers)
        for line in lines:
            click.echo(
                say_it(
                    sentence(
                        "{account} {folder}: {n} on the server, {known} on record, {new} new, {aside} set aside",
                        account=plain(line.account), folder=plain(line.folder), n=line.on_server, known=line.known, new=line.new, aside=line.aside,
                    )
                )
            )  # fmt: skip
            if line.left_alone:
                click.echo(
                    say_it(
                        sentence(
                            "  {n} earlier mails are left alone at the first look; `since = 2026-11-01` in the account would read them",
                            n=line.left_alone,
                        )
                    )
                )
        if dry_run:
            _print_plan(work.store)
        else:
            undone = work.store.ledger.rows("select mail, problem from action where state <> 'done' and problem is not null")
            for row in undone:
                click.echo(say_it(sentence("  mail {n}: no draft yet: {problem}", n=row["mail"], problem=plain(row["problem"]))), err=True)
            if undone and not trouble:
                sys.exit(3)
    for account, error in trouble:
        if isinstance(error, TriageError):
            tell_trouble(error, LANGUAGE)
        else:
            tell_trouble(
                TriageError(sentence("Account '{account}': {problem}", account=account, problem=error), error.remedy),
                LANGUAGE,
            )
    if trouble:
        sys.exit(max(getattr(error, "exit_code", 3) for _, error in trouble))


EXAMPLE_SELLER = "Example Export Co., Ltd."  # of the shipped config.toml


class _Work:
    """A home with its lock held, its store open and its assessor ready."""

    def __init__(self, config: Path | None, dry_run: bool) -> None:
        self._config = config
        self._dry_run = dry_run

    def __enter__(self) -> _Work:
        from triage import daemon, workshop
        from triage.home import find
        from triage.reload import Edits, files_of, fingerprint
        from triage.store import Store

        self.home = find(self._config)
        read = fingerprint(files_of(self.home.path))  # now: to make ready takes seconds, in which somebody may edit
        if not self.home.config.accounts:
            raise TriageError(
                sentence("{path} names no account.", path=self.home.path),
                sentence("Add an [[accounts]] block; `triage init --print` shows one. `triage classify FILE` and `triage demo` need none."),
            )
        if self.home.config.seller.name == EXAMPLE_SELLER:
            raise TriageError(
                sentence("{path} still holds the example seller.", path=self.home.path),
                sentence("Fill in [seller]: it signs your letters and tells your own mail from a look-alike's."),
            )
        logs.begin(self.home.config.program.log_level, None if self._dry_run else self.home.make_state())
        self._lock = None if self._dry_run else daemon.lock(self.home)
        self.store: Store = Store.in_memory(self.home.database) if self._dry_run else open_or_rescue(self.home)
        tell_row_problems(self.home)
        model = workshop.cached_model() if self._dry_run else workshop.model_of(self.home, self.store)
        self.edits = None if self._dry_run else Edits(self.home, self.store, model, read)
        self.workers = daemon.workers_of(self.home, self.store, workshop.assessor_of(self.home, model), act=not self._dry_run)
        return self

    def __exit__(self, *_: object) -> None:
        self.store.close()
        if self._lock is not None:
            self._lock.release()


def _print_plan(store: Store) -> None:
    rows = store.ledger.rows(
        "select action.kind, action.mail, draft.recipients, draft.subject, draft.template, draft.send_at from action"
        " left join draft on draft.mail = action.mail where action.state = 'open' order by action.id"
    )
    for row in rows:
        if row["kind"] == "save-draft":
            click.echo(
                say_it(
                    sentence(
                        "would lay a draft: {template} to {to}, \"{subject}\", best sent {when}",
                        template=row["template"], to=plain(", ".join(json.loads(row["recipients"]))), subject=plain(row["subject"]), when=row["send_at"],
                    )
                )
            )  # fmt: skip
        else:
            click.echo(say_it(sentence("would hold mail {n} for a person's look", n=row["mail"])))
