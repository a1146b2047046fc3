"""Commands on messages in files: `classify`, `drafts`."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from triage.cli.base import LANGUAGE, cli, config_option, json_option, say_it, tell_row_problems
from triage.errors import TriageError
from triage.speech import say
from triage.terminal import plain, plain_lines
from triage.terms import sentence


@cli.command(
    help=say_it(
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
            click.echo(f"{plain(Path(name).name, 36):36}  {plain(_summary(one))}")

    _each_file(paths, config, show, None)


def _summary(one: Any) -> str:
    """The verdict on one line: what it is, its grade, its signs."""
    from triage.explain import lines

    verdict = one.verdict
    told = list(lines(verdict, one.mail, LANGUAGE)[1 : 3 if verdict.level is not None and verdict.answer_class is not None else 2])
    if verdict.signs:
        told.append(say_it(sentence("Signs: {signs}.", signs=", ".join(dict.fromkeys(sign.rule for sign in verdict.signs)))))
    return " ".join(told)


@cli.command(
    help=say_it(
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
    "--now", metavar="TIME", default=None, help=say_it(sentence("The clock, ISO 8601 with offset; without it each message's own Date."))
)
def drafts(paths: Sequence[str], config: Path | None, as_json: bool, now: str | None) -> None:
    """`triage drafts`."""
    from triage.mail.compose import shown
    from triage.quoting import when_written
    from triage.reply import draft_json
    from triage.terms import Draft

    clock = _moment(now) if now else None

    def show(name: str, one: Any, letter: Any) -> None:
        if as_json:
            fields = draft_json(letter) if isinstance(letter, Draft) else {"draft": None, "why": say(letter.why, "en")}
            click.echo(json.dumps({"file": name, **fields}, ensure_ascii=False))
        elif isinstance(letter, Draft):
            head = say_it(
                sentence(
                    "to {to}; ready by {ready}; best sent {send}",
                    to=", ".join(letter.to),
                    ready=letter.timing.ready_by.isoformat(timespec="minutes"),
                    send=letter.timing.send_at.isoformat(timespec="minutes"),
                )
            )
            click.echo(
                f"=== {plain(name)}\n{plain(head)}\n{plain(say_it(letter.timing.reason))}\n\n{plain(letter.subject)}\n\n{plain_lines(shown(letter))}\n"
            )
        else:
            click.echo(f"=== {plain(name)}\n{say_it(sentence('no draft: {why}', why=say_it(letter.why)))}\n")

    _each_file(paths, config, show, lambda mail: clock or when_written(mail) or datetime.now(UTC))


def _moment(text: str) -> datetime:
    try:
        when: datetime | None = datetime.fromisoformat(text)
    except ValueError:
        when = None
    if when is None or when.tzinfo is None or not 1970 <= when.year <= 2200:
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
    from triage.home import bare, find, find_or_bare
    from triage.mailbox.files import in_date_order, is_mail, messages
    from triage.quoting import when_written

    home = find_or_bare(config) if clock is None else find(config)
    if home is None:
        click.echo(
            say_it(sentence("No config file: judged without knowing who you are and what you sell (`triage init DIR` makes one).")),
            err=True,
        )
        home = bare()
    tell_row_problems(home)
    found = in_date_order(messages(paths))
    if not found:
        click.echo(say_it(sentence("No messages found in {paths}.", paths=plain(", ".join(paths)))), err=True)
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
        if not is_mail(raw):
            told = sentence(
                "{path} is no mail: it has no header (From, Date, Subject ...). Judged by its words alone.", path=plain(message.name)
            )
            click.echo(say_it(told), err=True)
        letter = None
        if clock is not None:
            now = clock(one.mail)
            letter = assessor.letter(one, now, when_written(one.mail) or now)
        show(message.name, one, letter)
        history.add(earlier_of(one.mail, one.words, one.verdict))
