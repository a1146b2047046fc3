"""`triage approve`: say yes to a draft, or take it back, from the command line."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from triage.cli.base import LANGUAGE, cli, config_option, open_store, say_it
from triage.errors import TriageError
from triage.terms import Sentence, sentence

if TYPE_CHECKING:
    from triage.home import Home
    from triage.store import Store


@cli.command(
    help=say_it(
        sentence(
            "Say yes to the drafts for these mails: they leave at a good moment of the buyer's day.\n\n"
            "N is a number from `triage list`. The same is done in your mail client by moving the draft, or its inquiry, into\n"
            "Triage/Approved. Where sending is switched off you are told when to send it by hand.\n\n"
            "\b\nExamples:\n"
            "  triage approve 42\n"
            "  triage approve 42 43 44\n"
            "  triage approve 42 --recipients    also to people who had no part in the conversation\n"
            "  triage approve 42 --withdraw      take it back, as long as it has not left"
        )
    ),
)
@click.argument("numbers", metavar="N...", type=click.IntRange(1), nargs=-1, required=True)
@config_option
@click.option("--recipients", is_flag=True, help=say_it(sentence("The draft may go to people who had no part in the conversation.")))
@click.option("--supervisor", is_flag=True, help=say_it(sentence("This is the supervisor's yes.")))
@click.option("--withdraw", is_flag=True, help=say_it(sentence("Take the yes back.")))
@click.option("--sent", is_flag=True, help=say_it(sentence("You found out that a letter that may have left did leave.")))
@click.option("--again", is_flag=True, help=say_it(sentence("You found out that it did not: it is sent again.")))
def approve(
    numbers: tuple[int, ...], config: Path | None, recipients: bool, supervisor: bool, withdraw: bool, sent: bool, again: bool
) -> None:
    """`triage approve`."""
    from triage.home import find

    if withdraw + sent + again > 1 or (withdraw + sent + again and (recipients or supervisor)):
        raise TriageError(
            sentence("These options do not go together."), sentence("Give one of --withdraw, --sent, --again, or approve the draft.")
        )
    home = find(config)
    store = open_store(home)
    try:
        for number in dict.fromkeys(numbers):
            if withdraw:
                told = _withdraw(store, number)
            elif sent or again:
                told = _decide(store, number, "left" if sent else "waiting")
            else:
                told = _approve(home, store, number, recipients, supervisor)
            for line in told:
                click.echo(say_it(line))
    finally:
        store.close()


def _known(store: Store, number: int) -> None:
    if store.ledger.value("select 1 from mail where id = ?", number) is None:
        raise TriageError(sentence("There is no mail {n}.", n=number), sentence("`triage list` shows the numbers."))


def _withdraw(store: Store, number: int) -> list[Sentence]:
    _known(store, number)
    before = store.outbox.of(number)
    given = store.ledger.value("select 1 from approval where mail = ? and state = 'given' and ended_at is null", number)
    if store.outbox.withdraw(number, datetime.now(UTC)) or (before is None and given):
        return [sentence("{n}: taken back, it does not leave.", n=number)]
    if before is None or before.state in ("refused", "withdrawn"):
        return [sentence("{n}: it was not going to leave.", n=number)]
    raise TriageError(
        sentence("{n}: too late, it has left, or may have.", n=number), sentence("`triage list` shows how it stands; `triage explain` says more.")
    )  # fmt: skip


def _decide(store: Store, number: int, state: str) -> list[Sentence]:
    _known(store, number)
    if not store.outbox.decided(number, state, datetime.now(UTC)):
        raise TriageError(
            sentence("{n}: there is no doubt about this letter.", n=number),
            sentence("--sent and --again are for letters that `triage list` shows as \"may have left\"."),
        )  # fmt: skip
    return [sentence("{n}: noted as sent.", n=number) if state == "left" else sentence("{n}: it is sent again.", n=number)]


def _approve(home: Home, store: Store, number: int, recipients: bool, supervisor: bool) -> list[Sentence]:
    from triage import letterbox
    from triage.approval import Who
    from triage.handbook.timing import next_good_moment
    from triage.lock import is_running
    from triage.sending import place_of, second_yes
    from triage.workshop import reply_settings

    _known(store, number)
    row = store.ledger.row("select account, suspected, copy_of from mail where id = ?", number) or {}
    number = row["copy_of"] or number
    draft = store.letters.draft_of(number)
    list_ = sentence("`triage list` and `triage explain` say why.")
    if row["suspected"]:
        raise TriageError(sentence("{n}: it is suspected, so nothing leaves in answer to it.", n=number), list_)
    if draft is None or draft.state == "dropped":
        raise TriageError(sentence("{n}: there is no draft to approve.", n=number), list_)
    if draft.after_answers:
        raise TriageError(
            sentence("{n}: its draft keeps what an earlier letter promised.", n=number),
            sentence("Send it yourself, from your mail client."),
        )
    entry = store.outbox.of(number)
    if entry is not None and entry.state in ("sending", "unsure", "left", "sent", "answered"):
        raise TriageError(sentence("{n}: it was sent, or answered, already.", n=number), list_)
    now = datetime.now(UTC)
    who = Who.SUPERVISOR if supervisor else Who.OWNER
    store.outbox.found(row["account"], number, draft.id, who, "command", None, now, any_recipients=recipients)
    account = next((one for one in home.config.accounts if one.name == row["account"]), None)
    due = next_good_moment(place_of(store, number), now, home.config.who, reply_settings(home.config).hours)
    by_hand = account is None or not home.config.sending_of(account).enabled
    if by_hand:  # a person sends it, so our own hours count as well
        due = max(due, store.letters.planned_for(draft.id))
    when = letterbox.day_and_hour(due.isoformat(), home.config.seller.timezone)
    if by_hand:
        told = [sentence("{n}: approved. Sending is switched off: send it by hand at {when}.", n=number, when=when)]
    else:
        told = [sentence("{n}: approved. It leaves {when}, or a little later.", n=number, when=when)]
    settings = home.config.approval
    if why := second_yes(store, number, draft.raw, home.config.reply.payment_terms, settings.large_usd):
        from triage.speech import say

        reasons = "; ".join(say(one, LANGUAGE) for one in why)
        if not settings.supervisor:
            told.append(sentence("  No supervisor is set, so your own yes is enough: {why}", why=reasons))
        elif not supervisor:
            told.append(sentence("  It waits for the supervisor's yes: {why}", why=reasons))
    if not is_running(home):
        told.append(sentence("  The daemon is not running: start it with `triage run`."))
    return told
