"""`triage demo`: the embedded server, invented mail delivered as a server would, the real daemon, and what came of it."""

from __future__ import annotations

import logging
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click
import msgspec

from triage import daemon, listing, workshop
from triage.demo.home import write_demo_home
from triage.demo.mails import demo_mails, demo_sent
from triage.demo.server import DemoServer, deliver
from triage.errors import TriageError
from triage.explain import why
from triage.home import find
from triage.mail.message import parse
from triage.speech import say
from triage.store import Store
from triage.terminal import console, plain, plain_lines
from triage.terms import Sentence, Verdict, sentence

PATIENCE_SECONDS = 60.0


def show(*, keep: bool, port: int, language: str) -> None:
    """Run the demonstration and print what a salesperson would see. Raises `TriageError`."""
    logging.getLogger().setLevel(logging.CRITICAL)
    with tempfile.TemporaryDirectory(prefix="triage-demo-") as folder, DemoServer(port=port) as server:
        home = find(write_demo_home(Path(folder), server))
        store = Store.open(home.database)
        try:
            _tell(sentence("A mailbox with 25 invented mails for an invented pump maker; reading and judging ..."), language)
            assessor = workshop.assessor_of(home, workshop.cached_model())
            now = datetime.now(UTC)
            for mail in demo_sent(now):
                server.put(mail.raw, "Sent", flags=["\\Seen"])
            background = daemon.Daemon(daemon.workers_of(home, store, assessor))
            started = time.monotonic()
            thread = threading.Thread(target=background.run, kwargs={"signals": False})
            thread.start()
            try:
                _until(lambda: bool(store.ledger.value("select 1 from folder where reconciled_at is not null")), background)
                mails = demo_mails(now)
                for mail in mails:
                    deliver(server, mail.raw)
                _until(lambda: _all_done(store, len(mails)), background)
                _tell(
                    sentence("{n} mails judged and their drafts laid in {s} seconds.", n=len(mails), s=f"{time.monotonic() - started:.1f}"),
                    language,
                )
                _show_list(store, home.config.seller.timezone, language)
                _show_one(store, server, language)
                if keep:
                    _stay(server, language)
            finally:
                background.stop()
                thread.join(10)
        finally:
            store.close()


def _tell(words: Sentence, language: str) -> None:
    click.echo(plain_lines(say(words, language)))


def _until(done: Callable[[], bool], background: daemon.Daemon) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not done():
        if background.fatal is not None:
            raise background.fatal
        if time.monotonic() > deadline:
            raise TriageError(
                sentence("The demonstration did not finish in time."),
                sentence("Run it again with `triage --help` at hand, and report it please."),
            )
        time.sleep(0.05)


def _all_done(store: Store, count: int) -> bool:
    ledger = store.ledger
    return (
        ledger.value("select count(*) from place where outcome in ('stored', 'copy')") >= count
        and not ledger.value("select 1 from mail where state = 'waiting'")
        and not ledger.value("select 1 from action where state = 'open'")
    )


def _show_list(store: Store, zone: str, language: str) -> None:
    out = console()
    rows = listing.entries(store, datetime.now(UTC) - timedelta(days=30), 100, everything=True)
    out.print(listing.table(rows, language, zone, out.width))


def _show_one(store: Store, server: DemoServer, language: str) -> None:
    """One draft as it lies in Drafts, and one explanation of a held mail."""
    drafts = server.stored("Drafts")
    _tell(sentence("{n} drafts lie in the folder Drafts, each under its inquiry; nothing is sent. One of them:", n=len(drafts)), language)
    row = store.ledger.row(
        "select draft.id, draft.message_id, draft.timing from draft join mail on mail.id = draft.mail"
        " order by draft.template = 'quotation' desc, mail.level, mail.class, draft.id limit 1"
    )
    if row is not None:
        letter = parse(store.letters.draft(row["id"]).raw)
        timing = msgspec.json.decode(row["timing"], type=Sentence)
        click.echo("-" * 78)
        click.echo(plain(f"To: {', '.join(address.email for address in letter.to)}"))
        click.echo(plain(f"Subject: {letter.subject}"))
        click.echo("\n" + plain_lines(letter.text.strip()))
        click.echo("-" * 78)
        click.echo(plain(say(timing, language)))
    held = store.ledger.row("select id, verdict from mail where suspected = 1 order by suspicion desc limit 1")
    if held is not None:
        _tell(sentence("\nAnd why a mail was held back (`triage explain {n}`):", n=held["id"]), language)
        verdict = msgspec.json.decode(held["verdict"], type=Verdict)
        click.echo(plain_lines(why(verdict, parse(store.mails.mail(held["id"]).raw), language)))


def _stay(server: DemoServer, language: str) -> None:
    """Until Ctrl-C, for a look with a mail client."""
    _tell(
        sentence(
            "\nThe mailbox stays up. In your mail client add an account:\n"
            "  IMAP server {host}, port {port}, no encryption (it is only in this computer)\n"
            "  user {user}, password {password}\nCtrl-C ends it; everything is forgotten then.",
            host=server.host, port=server.port, user=server.user, password=server.password,
        ),
        language,
    )  # fmt: skip
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        click.echo("")
