"""Checks of what the team wrote: settings, catalogue, customers, reply templates; and of the model that reads mail."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from triage import home as homes
from triage import workshop
from triage.assess import Assessment, Assessor
from triage.config import Config
from triage.doctor.findings import Finding, failed, trouble, warning, well
from triage.doctor.letters import judged, one_by_one, sample_letters
from triage.errors import TriageError
from triage.handbook.catalogue import Catalogue
from triage.handbook.intent import IntentModel
from triage.home import Home
from triage.reply import CHOICES, check
from triage.templates import PARTS, Templates
from triage.terms import Customer, Problem, sentence

EXAMPLE_DOMAIN = "example-export.example"  # of the shipped config.toml
SHOWN_PROBLEMS = 10  # of one table


def settings(path: Path, config: Config) -> Iterator[Finding]:
    """The settings have been read: what they say about us and our mailboxes."""
    yield well("settings", sentence("{path} is in order; accounts: {n}", path=path, n=len(config.accounts)))
    if config.seller.domain == EXAMPLE_DOMAIN:
        yield warning(
            "seller",
            sentence("[seller] still names the example company."),
            sentence("Put your own name, domain, address, country and time zone there: letters, deadlines and fraud signs depend on them."),
        )
    if not config.accounts:
        yield warning(
            "accounts",
            sentence("{path} names no account.", path=path),
            sentence("Add an [[accounts]] block; `triage init --list-presets` shows what providers need."),
        )


def catalogue(path: Path, config: Config) -> Generator[Finding, None, Catalogue]:
    """The catalogue, row by row; what could be read is returned."""
    try:
        found, problems = homes.read_catalogue(path, config)
    except TriageError as error:
        yield from trouble("catalogue", error)
        return Catalogue(())
    if not config.files.catalogue:
        yield warning(
            "catalogue",
            sentence("No catalogue is named: no product of yours can be recognised and no price quoted."),
            sentence("Name a table in [files] catalogue; its first line holds the column names."),
        )
    elif not found.items:
        yield warning(
            "catalogue",
            sentence("The catalogue holds no product that can be used."),
            sentence("Write one line for each article you sell, with all the names that buyers use in `aliases`."),
        )
    else:
        yield well("catalogue", sentence("catalogue: {n} products", n=len(found.items)))
    yield from _rows("catalogue", problems)
    return found


def customers(path: Path, config: Config) -> Generator[Finding, None, tuple[Customer, ...]]:
    """The customer list, row by row; what could be read is returned."""
    try:
        found, problems = homes.read_customers(path, config)
    except TriageError as error:
        yield from trouble("customers", error)
        return ()
    if config.files.customers:
        yield well("customers", sentence("customers: {n}", n=len(found)))
    else:
        yield well("customers", sentence("no customer list is named; every buyer is a stranger"))
    yield from _rows("customers", problems)
    return found


def _rows(table: str, problems: Sequence[Problem]) -> Iterator[Finding]:
    for problem in problems[:SHOWN_PROBLEMS]:
        yield warning(table, problem.says, problem.remedy)
    if len(problems) > SHOWN_PROBLEMS:
        yield warning(
            table,
            sentence("... and {n} more problems in this table", n=len(problems) - SHOWN_PROBLEMS),
            sentence("Mend the first ones: often they have one cause."),
        )


def model() -> Generator[Finding, None, IntentModel | None]:
    """The learnt model loads, or is built from the seed texts (in the user's cache folder, as `triage classify` does)."""
    started = time.monotonic()
    try:
        found = workshop.cached_model()
    except OSError as error:
        yield failed(
            "model",
            sentence("The model's cache folder cannot be used: {error}", error=error),
            sentence("Give yourself the right to write there, or name another folder in the environment variable TRIAGE_CACHE."),
        )
        return None
    except (ImportError, ValueError, KeyError) as error:
        yield failed(
            "model",
            sentence("The model cannot be built: {error}", error=error),
            sentence("The installation is not whole: install triage again."),
        )
        return None
    if found is None:
        yield failed(
            "model",
            sentence("There are no seed texts to build the model from."),
            sentence("The installation is not whole: install triage again."),
        )
        return None
    yield well("model", sentence("the model is ready ({seconds} s)", seconds=f"{time.monotonic() - started:.1f}"))
    return found


def templates(home: Home, learnt: IntentModel | None, now: datetime) -> Iterator[Finding]:
    """Every reply template is filled in with sample data and the team's own facts."""
    try:
        assessor = workshop.assessor_of(home, learnt)
    except TriageError as error:
        yield from trouble("templates", error)
        return
    texts = assessor.templates.texts
    languages = sorted({language for language, _ in texts})
    known = {choice.template for choice in CHOICES} | {PARTS}
    for language in languages:
        if (language, PARTS) not in texts:
            yield warning(
                "templates",
                sentence("templates/replies/{language} has no {parts}.txt: its letters are never used.", language=language, parts=PARTS),
                sentence("Copy that file from another language and translate its words."),
            )
    for language, name in sorted(texts):
        if name not in known:
            yield warning(
                "templates",
                sentence("templates/replies/{language}/{name}.txt is never used.", language=language, name=name),
                sentence("Known names are: {names}.", names=", ".join(sorted(known))),
            )
    bad = 0
    samples = judged(assessor, now)
    for language, name, single in one_by_one(assessor.templates):
        if (language, PARTS) in texts:
            for finding in _one_template(assessor, samples, language, name, single, now):
                bad += 1
                yield finding
    if not bad:
        yield well(
            "templates", sentence("{n} reply templates in {m} languages can be filled in", n=len(texts) - len(languages), m=len(languages))
        )


def _one_template(
    assessor: Assessor, samples: tuple[Assessment, ...], language: str, name: str, single: Templates, now: datetime
) -> Iterator[Finding]:
    remedy = sentence("Mend the template, or delete it: then the shipped one is used.")
    if not single.texts[language, name].strip():
        yield failed("templates", sentence("templates/replies/{language}/{name}.txt is empty.", language=language, name=name), remedy)
        return
    try:
        for problem in check(single, sample_letters(assessor, samples, language, name, now.date())):
            yield failed("templates", problem, remedy)
    except (ArithmeticError, TypeError, ValueError, LookupError, AttributeError) as error:  # from an expression in the template
        yield failed(
            "templates", sentence("templates/replies/{language}/{name}.txt: {error}", language=language, name=name, error=error), remedy
        )
