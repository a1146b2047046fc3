"""`triage label`: say what a mail is from the command line, see what was said, decide on what is held."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from triage.cli.base import LANGUAGE, cli, config_option, json_option, open_store, say_it
from triage.errors import TriageError
from triage.speech import say
from triage.terminal import plain
from triage.terms import Sentence, sentence

if TYPE_CHECKING:
    from triage.home import Home
    from triage.labels import Word
    from triage.store import Store
    from triage.store.labels import Label

HOW: dict[str, Sentence] = {
    "folder": sentence("folder"),
    "keyword": sentence("keyword"),
    "command": sentence("command"),
    "backfill": sentence("archive"),
}
STATES: dict[str, Sentence] = {"active": sentence("in force"), "held": sentence("held"), "undone": sentence("taken back")}
WHY: dict[str, Sentence] = {
    "rule": sentence("unread mail, within minutes of its arrival"),
    "straight": sentence("it came straight into that folder"),
    "many": sentence("many labels within a few minutes"),
    "gone": sentence("it was taken out of there"),
    "rejected": sentence("rejected"),
    "confirmed": sentence("confirmed"),
}


@cli.command(
    help=say_it(
        sentence(
            "Say what a mail is: the record and the draft are put right at once, and the program learns from it.\n\n"
            'MESSAGE is a number from `triage list` or a Message-ID. WORD is a kind (inquiry, fraud, "not an inquiry", reply,\n'
            'solicitation, junk, automated, other), a level ("level 2") or a class (A). The same is done in your mail client by\n'
            "moving or copying the mail into Triage/Label/... Without WORD you see what was said about it.\n\n"
            "\b\nExamples:\n"
            "  triage label 42 fraud\n"
            '  triage label 42 inquiry "level 2" A\n'
            "  triage label 42 --undo            take back what was said\n"
            "  triage label --held               labels that look like the work of a rule\n"
            "  triage label --held --confirm     they were meant; --reject: they were not\n"
            "  triage label --folders            make the folders Triage/Label/... at the next look"
        )
    ),
)
@click.argument("message", required=False)
@click.argument("words", metavar="[WORD]...", nargs=-1)
@config_option
@click.option("--undo", is_flag=True, help=say_it(sentence("Take back what was said about it, or only these words.")))
@click.option("--held", is_flag=True, help=say_it(sentence("The labels that wait for your word.")))
@click.option("--confirm", is_flag=True, help=say_it(sentence("The held labels of this mail (with --held: all of them) were meant.")))
@click.option("--reject", is_flag=True, help=say_it(sentence("They were not meant.")))
@click.option("--folders", is_flag=True, help=say_it(sentence("Make the folders of labels at the next look.")))
@json_option
def label(
    message: str | None, words: tuple[str, ...], config: Path | None, undo: bool, held: bool, confirm: bool, reject: bool, folders: bool, as_json: bool
) -> None:  # fmt: skip
    """`triage label`."""
    from triage.cli.records import number_of
    from triage.home import find

    decide = confirm or reject
    if (confirm and reject) or (undo and (decide or held)) or (held and message) or (decide and (words or not (held or message))):
        raise TriageError(sentence("These options do not go together."), sentence("See the examples of `triage label --help`."))
    if not (message or held or folders):
        raise TriageError(sentence("Which mail?"), sentence("`triage label 42 fraud`; `triage list` shows the numbers."))
    home = find(config)
    meant = [_word(text) for text in words]
    _no_contradiction(meant)
    store = open_store(home)
    try:
        if folders:
            from triage.labels_watch import MAKE_NOTE

            store.set_note(MAKE_NOTE, "asked")
            click.echo(say_it(sentence("The folders are made at the next look of the daemon, or of `triage once`.")))
        if held or decide:
            number = _original(store, number_of(store, message)) if message else None
            _held(home, store, number, confirm=confirm, reject=reject, as_json=as_json)
        elif message:
            number = _original(store, number_of(store, message))
            if undo:
                _undo(home, store, number, meant)
            elif meant:
                _say(home, store, number, meant)
            else:
                _show(home, store.labels.history(number), as_json=as_json)
    finally:
        store.close()


def _word(text: str) -> Word:
    from triage.labels import BY_COMMAND, word_of

    found = word_of(text)
    if found is None:
        known = ", ".join(one.name.lower() for one in BY_COMMAND)
        raise TriageError(sentence("'{word}' is no label.", word=plain(text)), sentence("One of: {words}.", words=known))
    return found


def _no_contradiction(words: list[Word]) -> None:
    """Of two words that say different things of one matter the later one would hold without anybody having chosen it."""
    said: dict[str, tuple[str, str]] = {}
    for word in words:
        for field, value in word.says:
            before, name = said.setdefault(field, (value, word.name))
            if before != value:
                raise TriageError(
                    sentence("'{one}' and '{other}' contradict each other.", one=name.lower(), other=word.name.lower()),
                    sentence("Say one kind, one level and one class at the most."),
                )


def _original(store: Store, number: int) -> int:
    """The mail itself, where `number` is a copy of it."""
    row = store.ledger.row("select copy_of from mail where id = ?", number)
    if row is None:
        raise TriageError(sentence("There is no mail {n}.", n=number), sentence("`triage list` shows the numbers."))
    return int(row["copy_of"] or number)


def _say(home: Home, store: Store, number: int, words: list[Word]) -> None:
    from triage.labels_watch import spoken_of

    account = store.ledger.value("select account from mail where id = ?", number)
    now = datetime.now(UTC)
    with store.transaction():
        for word in words:
            store.labels.add(number, account, spoken_of(store, number, word), "command", word.name, now)
    _put_right(home, store)
    _tell(store, number)


def _undo(home: Home, store: Store, number: int, words: list[Word]) -> None:
    standing = [one for one in store.labels.history(number) if one.state in ("active", "held")]
    chosen = [one for one in standing if not words or one.said in {word.name for word in words}]
    if not chosen:
        raise TriageError(
            sentence("{n}: nothing was said that could be taken back.", n=number), sentence("`triage label {n}` shows what was.", n=number)
        )
    store.labels.undo([one.id for one in chosen], "taken back", datetime.now(UTC), lying=True)
    _put_right(home, store)
    _tell(store, number)


def _held(home: Home, store: Store, number: int | None, *, confirm: bool, reject: bool, as_json: bool) -> None:
    labels = [one for one in store.labels.held() if number is None or one.mail == number]
    if not labels and not as_json:
        click.echo(say_it(sentence("No label waits for your word.")))
        return
    if not (confirm or reject):
        _show(home, labels, as_json=as_json, mails={one.mail: _mail_words(store, one.mail) for one in labels})
        return
    chosen = [one.id for one in labels]
    mails = store.labels.confirm(chosen) if confirm else store.labels.undo(chosen, "rejected", datetime.now(UTC), lying=True)
    _put_right(home, store)
    told = (
        sentence("{n} mails: labels in force.", n=len(mails))
        if confirm
        else sentence("{n} mails: nothing was said about them.", n=len(mails))
    )
    click.echo(say_it(told))


def _put_right(home: Home, store: Store) -> None:
    """The record, at once; what lies in the mailbox follows at the daemon's next look."""
    if not any(store.labels.unapplied(account.name) for account in home.config.accounts):
        return
    from triage import daemon, workshop

    assessor = workshop.assessor_of(home, workshop.model_of(home, store), workshop.taught_of(home, store))
    for worker in daemon.workers_of(home, store, assessor):
        worker.pipeline.correct_labelled()


def _tell(store: Store, number: int) -> None:
    row = store.ledger.row("select state, kind, suspected, level, class from mail where id = ?", number) or {}
    if row.get("state") != "judged":
        click.echo(say_it(sentence("{n}: noted; it is not judged yet.", n=number)))
        return
    from triage.explain import WORDS

    verdict = [
        say(WORDS[row["kind"]], LANGUAGE),
        *([f"L{row['level']}"] if row["level"] else []),
        *([row["class"]] if row["class"] else []),
    ]
    told = " ".join(verdict)
    if row["suspected"]:
        click.echo(say_it(sentence("{n}: {verdict}, held back.", n=number, verdict=told)))
    else:
        click.echo(say_it(sentence("{n}: {verdict}.", n=number, verdict=told)))


def _mail_words(store: Store, number: int) -> str:
    """Whose mail it is and what about, on one line."""
    row = store.ledger.row("select from_email, subject_base from mail where id = ?", number) or {}
    return f"{plain(row.get('from_email') or '?', 40)}: {plain(row.get('subject_base') or '-', 60)}"


def _show(home: Home, labels: list[Label], *, as_json: bool, mails: Mapping[int, str] = MappingProxyType({})) -> None:
    """`mails`: what is to be told of each mail beside its labels."""
    if as_json:
        click.echo(
            json.dumps(
                [_plain(one) | ({"about": mails[one.mail]} if one.mail in mails else {}) for one in labels], ensure_ascii=False, indent=1
            )
        )
        return
    if not labels:
        click.echo(say_it(sentence("Nothing was said.")))
        return
    from triage.labels import spoken

    zone = ZoneInfo(home.config.seller.timezone)
    told: dict[str, None] = {}
    for one in labels:
        when = one.at.astimezone(zone).strftime("%Y-%m-%d %H:%M")
        how = say(HOW[one.source], LANGUAGE)
        word = spoken(one.said or one.value, LANGUAGE)
        state = (
            sentence("replaced by a newer one") if one.state == "undone" and one.ended_at is None and one.why is None else STATES[one.state]
        )
        why = f" ({say(WHY[one.why], LANGUAGE)})" if one.why in WHY else ""
        about = f"  {mails[one.mail]}" if one.mail in mails else ""
        where = f" {plain(one.folder)}" if one.source == "folder" and one.folder else ""
        told[f"{one.mail:>6}  {when}  {word}  [{how}{where}]  {say(state, LANGUAGE)}{why}{about}"] = None
    for line in told:
        click.echo(line)


def _plain(one: Label) -> dict[str, Any]:
    return {
        "mail": one.mail,
        "account": one.account,
        "field": one.field,
        "value": one.value,
        "word": one.said,
        "source": one.source,
        "state": one.state,
        "why": one.why,
        "at": one.at.isoformat(timespec="seconds"),
        "ended_at": one.ended_at.isoformat(timespec="seconds") if one.ended_at else None,
        "folder": one.folder,
    }
