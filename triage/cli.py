"""Commands. Each says what it does with an example; trouble that a user can mend is told in two lines."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from triage import __version__, logs
from triage.errors import PassingTrouble, TriageError
from triage.speech import say
from triage.terminal import console, language_of_terminal, plain, plain_lines, prepare_streams, tell_trouble
from triage.terms import Sentence, sentence

if TYPE_CHECKING:
    from triage.home import Home
    from triage.store import Store

LANGUAGE = language_of_terminal()


def _say(words: Sentence) -> str:
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
            tell_trouble(
                TriageError(str(error), sentence("It may mend itself: try again in a while, or let `triage run` do so.")), LANGUAGE
            )
            sys.exit(3)
        except BrokenPipeError:
            sys.stderr.close()  # the reader (`head`) has seen enough
            sys.exit(0)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)  # as they are used, not by alphabet


def _help(text: Sentence) -> str:
    """Help text in the terminal's language; `\\b` keeps the lines of examples."""
    return _say(text)


config_option = click.option(
    "--config", type=click.Path(path_type=Path), default=None, metavar="FILE",
    help=_say(sentence("The config file (default: ./config.toml, $TRIAGE_CONFIG, or the user's configuration folder).")),
)  # fmt: skip
json_option = click.option("--json", "as_json", is_flag=True, help=_say(sentence("JSON instead of text.")))


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    help=_help(
        sentence(
            "The inbox agent of an export sales team.\n\n"
            "Watches mailboxes, judges each new mail with reasons, and lays reply drafts into Drafts.\n\n"
            "\b\nExamples:\n"
            "  triage demo                      see it work on an invented mailbox\n"
            "  triage classify ~/Downloads/*.eml  judge files, no account needed\n"
            "  triage init ~/triage             make a home, then edit its config.toml\n"
            "  triage run --config ~/triage/config.toml"
        )
    ),
)
@click.version_option(__version__, prog_name="triage")
def cli() -> None:
    """The group itself does nothing."""


def main() -> None:
    """Entry of the console script and of `python -m triage`."""
    prepare_streams()
    logs.hush()
    cli(prog_name="triage")


# -- a home --------------------------------------------------------------------------------------------------------


@cli.command(
    help=_help(
        sentence(
            "Make a home in DIR: a config.toml that explains itself, and empty tables.\n\n"
            "\b\nExamples:\n"
            "  triage init ~/triage\n"
            "  triage init --print > fresh.toml"
        )
    )
)
@click.argument("folder", metavar="[DIR]", type=click.Path(path_type=Path), required=False)
@click.option("--print", "show", is_flag=True, help=_say(sentence("Print a fresh config.toml and make nothing.")))
def init(folder: Path | None, show: bool) -> None:
    """`triage init`."""
    from triage import home

    if show:
        click.echo((home.shipped() / "config.toml").read_text("utf-8"), nl=False)
        return
    if folder is None:
        raise TriageError(sentence("Say where: `triage init DIR`."), sentence("For example: triage init ~/triage"))
    for path in home.init(folder):
        click.echo(_say(sentence("made {path}", path=path)))
    click.echo(
        _say(
            sentence(
                "Next: fill in [seller] and one [[accounts]] block in {path}, then run: triage once --config {path}",
                path=folder / "config.toml",
            )
        )
    )


# -- the daemon ----------------------------------------------------------------------------------------------------


@cli.command(
    help=_help(
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
    "--dry-run", is_flag=True, help=_say(sentence("Record nothing and write nothing into the mailbox; print what would be done."))
)
def run(config: Path | None, dry_run: bool) -> None:
    """`triage run`."""
    from triage.daemon import Daemon

    with _Work(config, dry_run) as work:
        Daemon(work.workers).run()
        if dry_run:
            _print_plan(work.store)


@cli.command(
    help=_help(
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
    "--dry-run", is_flag=True, help=_say(sentence("Record nothing and write nothing into the mailbox; print what would be done."))
)
def once(config: Path | None, dry_run: bool) -> None:
    """`triage once`."""
    from triage import daemon

    with _Work(config, dry_run) as work:
        lines, trouble = daemon.once(work.workers)
        for line in lines:
            click.echo(
                _say(
                    sentence(
                        "{account} {folder}: {n} on the server, {known} on record, {new} new, {aside} set aside",
                        account=plain(line.account), folder=plain(line.folder), n=line.on_server, known=line.known, new=line.new, aside=line.aside,
                    )
                )
            )  # fmt: skip
            if line.left_alone:
                click.echo(
                    _say(
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
                click.echo(_say(sentence("  mail {n}: no draft yet: {problem}", n=row["mail"], problem=plain(row["problem"]))), err=True)
            if undone and not trouble:
                sys.exit(3)
    for account, error in trouble:
        if isinstance(error, TriageError):
            tell_trouble(error, LANGUAGE)
        else:
            tell_trouble(
                TriageError(
                    sentence("Account '{account}': {problem}", account=account, problem=error),
                    sentence("It may mend itself: try again in a while, or let `triage run` do so."),
                ),
                LANGUAGE,
            )
    if trouble:
        sys.exit(max(getattr(error, "exit_code", 3) for _, error in trouble))


class _Work:
    """A home with its lock held, its store open and its assessor ready."""

    def __init__(self, config: Path | None, dry_run: bool) -> None:
        self._config = config
        self._dry_run = dry_run

    def __enter__(self) -> _Work:
        from triage import daemon, workshop
        from triage.home import find
        from triage.store import Store

        self.home = find(self._config)
        if not self.home.config.accounts:
            raise TriageError(
                sentence("{path} names no account.", path=self.home.path),
                sentence("Add an [[accounts]] block; `triage init --print` shows one. `triage classify FILE` and `triage demo` need none."),
            )
        logs.begin(self.home.config.program.log_level, None if self._dry_run else self.home.make_state())
        self._lock = None if self._dry_run else daemon.lock(self.home)
        self.store: Store = Store.in_memory(self.home.database) if self._dry_run else Store.open(self.home.database)
        tell_row_problems(self.home)
        model = workshop.cached_model() if self._dry_run else workshop.model_of(self.home, self.store)
        self.workers = daemon.workers_of(self.home, self.store, workshop.assessor_of(self.home, model), act=not self._dry_run)
        return self

    def __exit__(self, *_: object) -> None:
        self.store.close()
        if self._lock is not None:
            self._lock.release()


def tell_row_problems(home: Home) -> None:
    """Rows of the catalogue or the customer list that could not be used: said, and the rest goes on."""
    for problem in home.problems:
        click.echo(f"triage: {plain(problem.where)} {plain(_say(problem.says))}", err=True)
        click.echo(f"  -> {plain(_say(problem.remedy))}", err=True)


def _print_plan(store: Store) -> None:
    rows = store.ledger.rows(
        "select action.kind, action.mail, draft.recipients, draft.subject, draft.template, draft.send_at from action"
        " left join draft on draft.mail = action.mail where action.state = 'open' order by action.id"
    )
    for row in rows:
        if row["kind"] == "save-draft":
            click.echo(
                _say(
                    sentence(
                        "would lay a draft: {template} to {to}, \"{subject}\", best sent {when}",
                        template=row["template"], to=plain(", ".join(json.loads(row["recipients"]))), subject=plain(row["subject"]), when=row["send_at"],
                    )
                )
            )  # fmt: skip
        else:
            click.echo(_say(sentence("would hold mail {n} for a person's look", n=row["mail"])))


# -- what is on record ---------------------------------------------------------------------------------------------


def _open_store(home: Home) -> Store:
    from triage.store import Store

    if not home.database.exists():
        raise TriageError(
            sentence("Nothing is on record yet in {path}.", path=home.root),
            sentence("Start `triage run`, or look once with `triage once`."),
        )
    return Store.open(home.database)


@cli.command(
    name="list",
    help=_help(
        sentence(
            "List mail in the order of work: level, class, deadline; then what needs a look.\n\n"
            "\b\nExamples:\n"
            "  triage list\n"
            "  triage list --days 30 --all\n"
            "  triage list --json | jq '.[].number'"
        )
    ),
)
@config_option
@json_option
@click.option(
    "--days", type=click.FloatRange(0), default=7.0, show_default=True, help=_say(sentence("Mail received in the last so many days."))
)
@click.option("--limit", type=click.IntRange(1), default=200, show_default=True, help=_say(sentence("At most so many rows.")))
@click.option("--all", "everything", is_flag=True, help=_say(sentence("Also newsletters, notices, offers to us.")))
def list_command(config: Path | None, as_json: bool, days: float, limit: int, everything: bool) -> None:
    """`triage list`."""
    from triage import listing
    from triage.home import find

    home = find(config)
    store = _open_store(home)
    rows = listing.entries(store, datetime.now(UTC) - timedelta(days=min(days, 36500)), limit, everything)
    store.close()
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
        return
    if not rows:
        click.echo(_say(sentence("No mail to work on in the last {days} days.", days=f"{days:g}")))
        return
    out = console()
    out.print(listing.table(rows, LANGUAGE, home.config.seller.timezone, out.width))


@cli.command(
    help=_help(
        sentence(
            "Show how the program stands: running or not, each account, what waits, what needs a person.\n\n"
            "\b\nExamples:\n"
            "  triage status\n"
            "  triage status --json"
        )
    )
)
@config_option
@json_option
def status(config: Path | None, as_json: bool) -> None:
    """`triage status`."""
    from triage import daemon, listing
    from triage.home import find

    home = find(config)
    running = daemon.is_running(home)
    store = _open_store(home)
    facts = listing.status(store, [account.name for account in home.config.accounts], running)
    store.close()
    if as_json:
        click.echo(json.dumps(facts, ensure_ascii=False, indent=1))
        return
    for line in listing.status_lines(facts, LANGUAGE, home.config.seller.timezone):
        click.echo(plain_lines(line))


@cli.command(
    help=_help(
        sentence(
            "Say why MESSAGE was judged as it was.\n\n"
            "Lists each handbook rule that applied and the words in the mail that made it apply.\n"
            "MESSAGE is a number from `triage list`, a Message-ID or an .eml file.\n\n"
            "\b\nExamples:\n"
            "  triage explain 42\n"
            "  triage explain ~/Downloads/strange-offer.eml"
        )
    )
)
@click.argument("message")
@config_option
def explain(message: str, config: Path | None) -> None:
    """`triage explain`."""
    import msgspec

    from triage import workshop
    from triage.explain import why
    from triage.home import find
    from triage.mail.message import parse
    from triage.terms import Verdict

    home = find(config)
    path = Path(message).expanduser()
    if path.is_file():
        assessor = workshop.assessor_of(home, workshop.cached_model())
        one = assessor.judge(path.read_bytes(), lambda mail: _no_past(home, mail))
        mail, verdict = one.mail, one.verdict
    else:
        store = _open_store(home)
        number = _number_of(store, message)
        row = store.ledger.row("select verdict, problem, state from mail where id = ?", number)
        mail = parse(store.mails.mail(number).raw)
        store.close()
        if row is None or row["verdict"] is None:
            problem = (row or {}).get("problem") or "-"
            raise TriageError(
                sentence("Mail {n} has no verdict: {problem}.", n=number, problem=problem),
                sentence("It needs a person: look at it in your mail client."),
            )
        verdict = msgspec.json.decode(row["verdict"], type=Verdict)
    click.echo(plain_lines(why(verdict, mail, LANGUAGE)))


def _number_of(store: Store, message: str) -> int:
    """The mail meant by a number or a Message-ID."""
    if message.isdigit() and store.ledger.value("select 1 from mail where id = ?", int(message)):
        return int(message)
    for wanted in (message, f"<{message.strip('<>')}>"):
        found = store.ledger.value("select id from mail where message_id = ? order by id limit 1", wanted)
        if found is not None:
            return int(found)
    raise TriageError(
        sentence("There is no message {message}.", message=plain(message)),
        sentence("Give a number from `triage list`, a Message-ID, or an .eml file."),
    )


def _no_past(home: Home, mail: Any) -> Any:
    from triage.history import History

    return History(home.config.who, home.customers).past_of(mail)


# -- files ---------------------------------------------------------------------------------------------------------


@cli.command(
    help=_help(
        sentence(
            "Judge messages in files; nothing is recorded.\n\n"
            "PATH is an .eml file, a folder of them, a Maildir, a mbox file, or - for standard input. Messages are taken\n"
            "in the order of their Date; earlier ones of the call are history for the later ones.\n\n"
            "\b\nExamples:\n"
            "  triage classify ~/Downloads/*.eml\n"
            "  triage classify --json ~/Maildir > verdicts.jsonl\n"
            "  cat mail.eml | triage classify -"
        )
    )
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@config_option
@json_option
def classify(paths: Sequence[str], config: Path | None, as_json: bool) -> None:
    """`triage classify`."""
    from triage.verdict_json import verdict_json

    def show(name: str, one: Any, letter: Any) -> None:
        if as_json:
            click.echo(json.dumps(verdict_json(one.verdict, name), ensure_ascii=False))
        else:
            from triage.explain import lines

            click.echo(f"{plain(Path(name).name, 36):36}  {plain(' '.join(lines(one.verdict, one.mail, LANGUAGE)[1:3]))}")

    _each_file(paths, config, show, None)


@cli.command(
    help=_help(
        sentence(
            "Show the draft each message in files would get when it arrives; nothing is recorded or sent.\n\n"
            "\b\nExamples:\n"
            "  triage drafts inquiry.eml\n"
            "  triage drafts --now 2026-03-02T09:00:00+08:00 --json mail/"
        )
    )
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@config_option
@json_option
@click.option(
    "--now", metavar="TIME", default=None, help=_say(sentence("The clock, ISO 8601 with offset; without it each message's own Date."))
)
def drafts(paths: Sequence[str], config: Path | None, as_json: bool, now: str | None) -> None:
    """`triage drafts`."""
    from triage.reply import draft_json
    from triage.terms import Draft

    clock = _moment(now) if now else None

    def show(name: str, one: Any, letter: Any) -> None:
        if as_json:
            fields = draft_json(letter) if isinstance(letter, Draft) else {"draft": None, "why": say(letter.why, "en")}
            click.echo(json.dumps({"file": name, **fields}, ensure_ascii=False))
        elif isinstance(letter, Draft):
            head = _say(
                sentence(
                    "to {to}; ready by {ready}; best sent {send}",
                    to=", ".join(letter.to),
                    ready=letter.timing.ready_by.isoformat(timespec="minutes"),
                    send=letter.timing.send_at.isoformat(timespec="minutes"),
                )
            )
            click.echo(
                f"=== {plain(name)}\n{plain(head)}\n{plain(_say(letter.timing.reason))}\n\n{plain(letter.subject)}\n\n{plain_lines(letter.text)}\n"
            )
        else:
            click.echo(f"=== {plain(name)}\n{_say(sentence('no draft: {why}', why=_say(letter.why)))}\n")

    _each_file(paths, config, show, lambda mail: clock or mail.date or datetime.now(UTC))


def _moment(text: str) -> datetime:
    try:
        when: datetime | None = datetime.fromisoformat(text)
    except ValueError:
        when = None
    if when is None or when.tzinfo is None:
        raise TriageError(
            sentence("'{text}' is not a moment with an offset.", text=plain(text)), sentence("Write it like 2026-03-02T09:00:00+08:00.")
        )
    return when


def _each_file(
    paths: Sequence[str], config: Path | None, show: Callable[[str, Any, Any], None], clock: Callable[[Any], datetime] | None
) -> None:
    """Judge the messages of `paths` in Date order; with `clock`, also write the letters."""
    from triage import workshop
    from triage.history import History, earlier_of
    from triage.home import find
    from triage.mailbox.files import in_date_order, messages

    home = find(config)
    tell_row_problems(home)
    found = in_date_order(messages(paths))
    assessor = workshop.assessor_of(home, workshop.cached_model())
    history = History(home.config.who, home.customers)
    for message in found:
        try:
            raw = message.read()
        except OSError as error:
            raise TriageError(
                sentence("{path} cannot be read: {error}.", path=message.name, error=error.strerror or error),
                sentence("Check that the file is there and that you may read it."),
            ) from None
        one = assessor.judge(raw, history.past_of)
        letter = None
        if clock is not None:
            now = clock(one.mail)
            letter = assessor.letter(one, now, one.mail.date or now)
        show(message.name, one, letter)
        history.add(earlier_of(one.mail, one.words, one.verdict))


# -- demonstration -------------------------------------------------------------------------------------------------


@cli.command(
    help=_help(
        sentence(
            "See it work: an invented mailbox in this computer's memory, 25 invented mails, the real daemon.\n\n"
            "\b\nExamples:\n"
            "  triage demo\n"
            "  triage demo --keep          stay up, and look with your own mail client"
        )
    )
)
@click.option("--keep", is_flag=True, help=_say(sentence("Stay up afterwards and say how to connect a mail client.")))
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, help=_say(sentence("Port of the mailbox's server (default: a free one)."))
)
def demo(keep: bool, port: int) -> None:
    """`triage demo`."""
    from triage.demo.show import show

    show(keep=keep, port=port, language=LANGUAGE)


if __name__ == "__main__":
    main()
