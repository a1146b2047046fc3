"""`triage check`: is everything in place, here and at the mailboxes? Each failure comes with its remedy.

Nothing is changed: folders are opened with EXAMINE, the database read-only, and no lock is needed, so it works while the daemon
runs. The one exception is asked for by `drafts`: a test draft that is laid, found and removed again.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Generator, Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from triage import home as homes
from triage.config import Account, Config
from triage.doctor import ground, sending, server, tables
from triage.doctor.findings import Finding, State, failed, trouble
from triage.errors import ConfigError, TriageError
from triage.handbook.answers import Answers
from triage.handbook.freight import Freight
from triage.home import Home
from triage.terms import sentence

__all__ = ["Finding", "State", "examine"]

Findings = Generator[Finding, None, None]
Value = TypeVar("Value")


def examine(config: Path | None, clock: Callable[[], datetime], only: str | None = None, drafts: bool = False) -> Findings:
    """All findings, as they are made. Raises `TriageError` when there is no account called `only`."""
    now = clock()
    try:
        path, settings = homes.read_settings(config)
    except ConfigError as error:
        yield from _grouped("settings", trouble("settings", error))
        return
    accounts = _chosen(settings, only)
    yield from _grouped("settings", tables.settings(path.resolve(), settings))
    catalogue = yield from _marked("tables", tables.catalogue(path, settings))
    customers = yield from _marked("tables", tables.customers(path, settings))
    yield from _grouped("tables", tables.answers(path, settings))
    yield from _grouped("tables", tables.freight(path, settings, now.date()))
    home = Home(path.resolve(), settings, catalogue, customers, (), *_on_file(path, settings))
    model = yield from _marked("letters", tables.model())
    yield from _grouped("letters", tables.templates(home, model, now))
    yield from _grouped("computer", ground.folder(home))
    yield from _grouped("computer", ground.database(home))
    yield from _grouped("computer", ground.clock(now))
    yield from _grouped("computer", ground.zones(settings.seller.timezone, settings.who.country, now))
    for account in accounts:
        yield from _grouped("account", server.account(home, account, drafts, clock()), account.name)
        yield from _grouped("account", sending.sending(home, account), account.name)


def _on_file(path: Path, settings: Config) -> tuple[Answers, Freight]:
    """Answers and freight rates, as far as they can be read: what is wrong with them is told already."""
    try:
        return homes.read_answers(path, settings)[0], homes.read_freight(path, settings)[0]
    except TriageError:
        return Answers(), Freight()


def _chosen(settings: Config, only: str | None) -> tuple[Account, ...]:
    if only is None:
        return settings.accounts
    chosen = tuple(account for account in settings.accounts if account.name == only)
    if chosen:
        return chosen
    names = [account.name for account in settings.accounts]
    near = difflib.get_close_matches(only, names, n=1, cutoff=0.5)
    raise TriageError(
        sentence("There is no account '{name}'.", name=only),
        sentence("Did you mean '{near}'?", near=near[0]) if near else sentence("There are: {names}", names=", ".join(names) or "-"),
    )


def _grouped(group: str, findings: Iterable[Finding], account: str = "") -> Findings:
    try:
        for finding in findings:
            yield replace(finding, group=group, account=account)
    except OSError as error:  # a file of another user's, a disk that is going
        told = sentence("{path} cannot be read: {error}.", path=error.filename or group, error=error.strerror or error)
        yield replace(failed(group, told, sentence("Check that the file is there and that you may read it.")), group=group, account=account)


def _marked(group: str, findings: Generator[Finding, None, Value]) -> Generator[Finding, None, Value]:
    """As `_grouped`, and what the check has read is handed on."""
    while True:
        try:
            finding = next(findings)
        except StopIteration as end:
            value: Value = end.value
            return value
        yield replace(finding, group=group)
