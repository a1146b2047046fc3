"""Commands that show what is on record: `list`, `status`, `explain`."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from triage.cli.base import LANGUAGE, cli, config_option, json_option, open_store, say_it
from triage.errors import ConfigError, TriageError
from triage.terminal import console, plain, plain_lines
from triage.terms import sentence

if TYPE_CHECKING:
    from triage.home import Home
    from triage.store import Store


@cli.command(
    name="list",
    help=say_it(
        sentence(
            "List mail in the order of work: level, class, deadline; then what needs a look.\n\n"
            "Columns: L is the level (1 nearly closed to 4 no clear intent; 3+ a candidate for 2), C the class (A answer first to D answer"
            " last), susp. the suspicion from 0 to 1. `ready by` is until when a draft has to lie in Drafts, `promises` until when the"
            " letter promises an answer to what stands under `open`. A narrow terminal shows fewer columns.\n\n"
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
    "--days", type=click.FloatRange(0), default=7.0, show_default=True, help=say_it(sentence("Mail received in the last so many days."))
)
@click.option("--limit", type=click.IntRange(1), default=200, show_default=True, help=say_it(sentence("At most so many rows.")))
@click.option("--all", "everything", is_flag=True, help=say_it(sentence("Also newsletters, notices, offers to us.")))
def list_command(config: Path | None, as_json: bool, days: float, limit: int, everything: bool) -> None:
    """`triage list`."""
    from triage import listing
    from triage.home import find

    home = find(config)
    store = open_store(home)
    rows = listing.entries(store, datetime.now(UTC) - timedelta(days=min(days, 36500)), limit, everything)
    store.close()
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
        return
    if not rows:
        click.echo(say_it(sentence("No mail to work on in the last {days} days.", days=f"{days:g}")))
        return
    out = console()
    out.print(listing.table(rows, LANGUAGE, home.config.seller.timezone, out.width))


@cli.command(
    help=say_it(
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
    from triage import listing
    from triage.home import at, find
    from triage.lock import is_running
    from triage.store.settings import note_of

    try:
        home, refused = find(config), None
    except ConfigError as error:  # edited while the program runs: it goes on with what it read before, and that is shown
        home, refused = at(config), error
        if not is_running(home):
            raise
    running = is_running(home)
    store = open_store(home)
    note = note_of(store) if refused else None
    names = note.accounts if note else tuple(account.name for account in home.config.accounts)
    facts = listing.status(store, list(names), running, _no_more(home))
    store.close()
    if as_json:
        click.echo(json.dumps(facts, ensure_ascii=False, indent=1))
        return
    for line in listing.status_lines(facts, LANGUAGE, note.timezone if note else home.config.seller.timezone):
        click.echo(plain_lines(line))


@cli.command(
    help=say_it(
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

    from triage import letterbox, listing, workshop
    from triage.explain import why
    from triage.home import bare, find, find_or_bare
    from triage.mail.message import Address, Mail, parse
    from triage.mailbox.files import messages
    from triage.quoting import when_written
    from triage.terms import Draft, NoDraft, Verdict

    letter: Draft | NoDraft | None = None
    where: str | None = None
    path = Path(message).expanduser()
    if message == "-" or path.is_file():
        home = find_or_bare(config) or bare()
        found = messages([message])
        if len(found) != 1:
            raise TriageError(
                sentence("{path} holds {n} messages.", path=plain(message), n=len(found)),
                sentence("Name one message: an .eml file, or - for standard input."),
            )
        assessor = workshop.assessor_of(home, workshop.cached_model())
        one = assessor.judge(found[0].read(), lambda mail: _no_past(home, mail))
        mail, verdict = one.mail, one.verdict
        when = when_written(mail) or datetime.now(UTC)
        letter = assessor.letter(one, when, when)
    elif path.is_dir() or path.suffix.lower() in (".eml", ".mbox", ".msg") or len(path.parts) > 1:
        raise TriageError(
            sentence("There is no message file {path}.", path=plain(message)),
            sentence("Give a number from `triage list`, a Message-ID, or an .eml file."),
        )
    else:
        home = find(config)
        store = open_store(home)
        number = number_of(store, message)
        row = store.ledger.row("select verdict, problem, state, raw_hash, size, from_email, subject_base from mail where id = ?", number)
        raw = store.mails.mail(number).raw
        letter = store.letters.letter_of(number)
        where = letterbox.standing(store, number, LANGUAGE, home.config.seller.timezone) or listing.where_the_draft_is(
            store, number, LANGUAGE
        )
        mail = parse(raw)
        store.close()
        if row is None or row["verdict"] is None:
            problem = (row or {}).get("problem") or "-"
            raise TriageError(
                sentence("Mail {n} has no verdict: {problem}.", n=number, problem=problem),
                sentence("It needs a person: look at it in your mail client."),
            )
        verdict = msgspec.json.decode(row["verdict"], type=Verdict)
        if not raw and row["size"]:
            mail = Mail(row["raw_hash"], row["size"], from_=(Address("", row["from_email"]),), subject=row["subject_base"])
            click.echo(say_it(sentence("The text of this mail is no longer kept; the verdict of that day is.")))
    click.echo(plain_lines(why(verdict, mail, LANGUAGE, letter)))
    if where:
        click.echo(plain_lines(where))


def number_of(store: Store, message: str) -> int:
    """The mail meant by a number or a Message-ID."""
    if message.isdecimal() and len(message) < 19 and store.ledger.value("select 1 from mail where id = ?", int(message)):
        return int(message)
    for wanted in (message, f"<{message.strip('<>')}>"):
        found = store.ledger.value("select id from mail where message_id = ? order by id limit 1", wanted)
        if found is not None:
            return int(found)
    raise TriageError(
        sentence("There is no message {message}.", message=plain(message)),
        sentence("Give a number from `triage list`, a Message-ID, or an .eml file."),
    )


def _no_more(home: Home) -> int:
    """How many addresses asked for no more mail."""
    from triage.store.refusals import FILE, Refusals

    if not (home.state / FILE).exists():
        return 0
    try:
        return len(Refusals.of(home.state, home.secret()))
    except OSError:  # told where it matters: before a letter is written
        return 0


def _no_past(home: Home, mail: Any) -> Any:
    from triage.history import History

    return History(home.config.who, home.customers).past_of(mail)
