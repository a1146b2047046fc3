"""Commands that look at mailboxes: `run`, `once`."""

from __future__ import annotations

import json
import sys
import time
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from triage import logs
from triage.cli.base import LANGUAGE, cli, config_option, open_or_rescue, say_it, tell_row_problems
from triage.errors import PassingTrouble, TriageError
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
    with _Work(config, dry_run, for_good=True) as work:
        from triage.daemon import Daemon  # after the log-in: this import takes a second

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
    with _Work(config, dry_run) as work:
        from triage import daemon  # after the log-in: this import takes a second

        lines, trouble = daemon.once(work.workers)
        if not dry_run:
            trouble += _second_look(work)
        trouble += work.refused
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
            undone = work.store.ledger.rows(
                "select mail, problem from action where state <> 'done' and problem is not null and kind <> 'mark'"
            )
            for row in undone:
                click.echo(say_it(sentence("  mail {n}: no draft yet: {problem}", n=row["mail"], problem=plain(row["problem"]))), err=True)
            if late := work.store.ledger.value(
                "select count(*) from action where state = 'open' and problem is null and kind = 'save-draft'"
            ):
                click.echo(say_it(sentence("  {n} drafts are not laid yet: the next run goes on", n=late)), err=True)
            if (undone or late) and not trouble:
                sys.exit(3)
    _end(trouble)


Trouble = list[tuple[str, "TriageError | PassingTrouble"]]  # by account


def _end(trouble: Trouble) -> None:
    """Tell what went wrong, if something did, and end with its exit code."""
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


def _second_look(work: _Work) -> Trouble:
    """Drafts that an earlier run may have laid: who looks once wants them done at the end, so the second look is waited for."""
    from triage import daemon

    waiting = [worker for worker in work.workers if work.store.letters.second_looks([worker.account.name])[0]]
    count, due = work.store.letters.second_looks([worker.account.name for worker in waiting])
    if due is None:
        return []
    seconds = (due - waiting[0].clock()).total_seconds()
    if seconds > LONGEST_WAIT:  # the clock was set back: the next run comes to it
        return []
    words = sentence(
        "{n} drafts may be on the way to the server since a run was broken off: looked for once more in {seconds} s ...",
        n=count, seconds=max(0, round(seconds)),
    )  # fmt: skip
    click.echo(say_it(words), err=True)
    pause(max(0.0, seconds))
    return daemon.once(waiting)[1]


LONGEST_WAIT = 60.0  # seconds
pause = time.sleep
if TYPE_CHECKING:
    from triage.fingerprint import Fingerprint
    from triage.mailbox.marking import MarkingMailbox
    from triage.store import Store


class _Work:
    """A home with its lock held, its mailboxes connected, its store open and its assessor ready.

    `for_good`: the program stays, and who is away now may come back; only a refusal to the only account ends it at once.
    """

    def __init__(self, config: Path | None, dry_run: bool, for_good: bool = False) -> None:
        self._config = config
        self._dry_run = dry_run
        self._for_good = for_good
        self.refused: Trouble = []
        self._mailboxes: dict[str, MarkingMailbox] = {}
        self._open = ExitStack()

    def __enter__(self) -> _Work:
        from triage.config import EXAMPLE_SELLER
        from triage.fingerprint import files_of, fingerprint
        from triage.home import find
        from triage.lock import lock

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
        with self._open:
            if not self._dry_run:
                self._open.callback(lock(self.home).release)
            self._log_in()
            self._make_ready(read)
            self._open = self._open.pop_all()
        return self

    def _log_in(self) -> None:
        """Before all that takes seconds: a wrong password is said at once. Ends the program where nobody lets us in."""
        from triage.credentials import secret_of
        from triage.mailbox.marking import MarkingMailbox

        accounts, root = self.home.config.accounts, self.home.root
        if self._for_good and len(accounts) > 1:
            return  # each worker connects by itself, and one that has to wait holds up no other
        for account in accounts:
            mailbox = MarkingMailbox(account, self.home.config.ingest, root, partial(secret_of, account, root))
            try:
                mailbox.connect()
                self._mailboxes[account.name] = mailbox
                self._open.callback(mailbox.close)
            except (TriageError, PassingTrouble) as error:
                self.refused.append((account.name, error))
        lasting = [error for _, error in self.refused if isinstance(error, TriageError)]
        if not self._mailboxes and (lasting or not self._for_good):
            _end(self.refused)

    def _make_ready(self, read: Fingerprint) -> None:
        """The database, the model and the workers."""
        from triage import daemon, workshop
        from triage.reload import Edits
        from triage.store import Store

        self.store: Store = Store.in_memory(self.home.database) if self._dry_run else open_or_rescue(self.home)
        self._open.callback(self.store.close)
        tell_row_problems(self.home)
        model = workshop.cached_model() if self._dry_run else workshop.model_of(self.home, self.store)
        self.edits = None if self._dry_run else Edits(self.home, self.store, model, read)
        assessor = workshop.assessor_of(self.home, model, workshop.taught_of(self.home, self.store))
        workers = daemon.workers_of(self.home, self.store, assessor, act=not self._dry_run, mailboxes=self._mailboxes)
        self.workers = [worker for worker in workers if self._for_good or worker.account.name not in dict(self.refused)]

    def __exit__(self, *_: object) -> None:
        self._open.close()


def _print_plan(store: Store) -> None:
    from triage.choices import base_name
    from triage.explain import LETTERS

    rows = store.ledger.rows(
        "select action.kind, action.mail, action.payload, draft.recipients, draft.subject, draft.template, draft.send_at from action"
        " left join draft on draft.mail = action.mail and draft.version = (select max(version) from draft as newer where newer.mail = action.mail)"
        " where action.state = 'open' order by action.id"
    )
    for row in rows:
        if row["kind"] == "save-draft":
            click.echo(
                say_it(
                    sentence(
                        "would lay a draft: {template} to {to}, \"{subject}\", best sent {when}",
                        template=LETTERS.get(base_name(row["template"]), row["template"]),
                        to=plain(", ".join(json.loads(row["recipients"]))), subject=plain(row["subject"]), when=row["send_at"],
                    )
                )
            )  # fmt: skip
        elif row["kind"] == "mark":
            click.echo(
                say_it(sentence("would mark mail {n}: {marks}", n=row["mail"], marks=", ".join(json.loads(row["payload"])["keywords"])))
            )
        else:
            click.echo(say_it(sentence("would hold mail {n} for a person's look", n=row["mail"])))
