"""Checks of what the team wrote: settings, catalogue, customers, reply templates; and of the model that reads mail."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path

from triage import home as homes
from triage import workshop
from triage.assess import Assessment, Assessor
from triage.choices import NAMES, NONE, base_name
from triage.config import EXAMPLE_SELLER, Config
from triage.doctor.findings import Finding, failed, trouble, warning, well
from triage.doctor.letters import judged, one_by_one, sample_letters
from triage.errors import TriageError
from triage.explain import asks_in_words
from triage.handbook.catalogue import Catalogue
from triage.handbook.intent import IntentModel
from triage.home import Home
from triage.reply import check
from triage.templates import PARTS, Templates
from triage.terms import Ask, Customer, Problem, sentence

EXAMPLE_DOMAIN = "example-export.example"  # of the shipped config.toml
SHOWN_PROBLEMS = 10  # of one table


def settings(path: Path, config: Config) -> Iterator[Finding]:
    """The settings have been read: what they say about us and our mailboxes."""
    yield well("settings", sentence("{path} is in order; accounts: {n}", path=path, n=len(config.accounts)))
    if config.seller.name == EXAMPLE_SELLER and config.accounts:
        yield failed(
            "seller",
            sentence("[seller] still names the example company."),
            sentence("`triage run` and `triage once` start only with your own name there."),
            sentence("Put your own name, domain, address, country and time zone there: letters, deadlines and fraud signs depend on them."),
        )
    elif config.seller.domain == EXAMPLE_DOMAIN:
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


def answers(path: Path, config: Config) -> Iterator[Finding]:
    """The team's answers: what is wrong with them, and which questions of buyers they leave to promises."""
    try:
        found, problems = homes.read_answers(path, config)
    except TriageError as error:
        yield from trouble("answers", error)
        return
    # What the catalogue, a setting or the letter itself answers needs no line in the answers.
    elsewhere = {Ask.PRICE, Ask.MOQ, Ask.LEAD_TIME, Ask.CERTIFICATION, Ask.PACKAGING, Ask.SAMPLE, Ask.COMPLAINT, Ask.TRACKING, Ask.INVOICE,
                 Ask.COMPANY_INFO, Ask.AGENCY} | ({Ask.PAYMENT_TERMS} if config.reply.payment_terms else set())  # fmt: skip
    promised = asks_in_words(ask.value for ask in Ask if ask not in elsewhere and not found.has(ask))
    if config.files.answers:
        yield well("answers", sentence("answers: {n} on file; promised with a date: {promised}", n=len(found.entries), promised=promised))
    else:
        yield well("answers", sentence("no answers are on file ([files] answers); promised with a date: {promised}", promised=promised))
    yield from _rows("answers", problems)


def freight(path: Path, config: Config, today: date) -> Iterator[Finding]:
    """The freight rates: what is wrong with them, and which have run out."""
    try:
        found, problems = homes.read_freight(path, config)
    except TriageError as error:
        yield from trouble("freight", error)
        return
    if config.files.freight:
        yield well("freight", sentence("freight rates: {n}", n=len(found.rates)))
    yield from _rows("freight", problems)
    expired = [rate for rate in found.rates if rate.valid_until < today]
    if expired:
        shown = ", ".join(f"{rate.place} ({rate.valid_until.isoformat()})" for rate in expired[:SHOWN_PROBLEMS])
        yield warning(
            "freight",
            sentence("{n} freight rates have run out, not used: {rates}", n=len(expired), rates=shown),
            sentence("Ask your forwarder for new ones, and write the day on which they end into valid_until."),
        )


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
    known = {*NAMES, PARTS} | {choice.template for choice in assessor.reply.choices}
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
    for row, choice in enumerate(assessor.reply.choices, 1):
        if choice.template != NONE and not any(name == choice.template for _, name in texts):
            yield warning(
                "templates",
                sentence("[[reply.choice]] {row}: there is no template {name}; {base} is used instead.", row=row, name=choice.template, base=base_name(choice.template)),
                sentence("Write templates/replies/en/{name}.txt, or name another letter.", name=choice.template),
            )  # fmt: skip
    bad = 0
    samples = judged(assessor, now)
    shipped = homes.templates(None)
    for language, name, single in one_by_one(assessor.templates):
        if (language, PARTS) in texts:
            ours = all(shipped.get(key) == text for key, text in single.texts.items())
            for finding in _one_template(assessor, samples, language, name, single, now, ours):
                bad += 1
                yield finding
    if not bad:
        yield well(
            "templates", sentence("{n} reply templates in {m} languages can be filled in", n=len(texts) - len(languages), m=len(languages))
        )


def _one_template(
    assessor: Assessor, samples: tuple[Assessment, ...], language: str, name: str, single: Templates, now: datetime, ours: bool
) -> Iterator[Finding]:
    """One letter on sample data: a template of the team's own on all kinds of letters, a shipped one (`ours`) on the team's own facts."""
    remedy = sentence("Mend the template, or delete it: then the shipped one is used.")
    if not single.texts[language, name].strip():
        yield failed("templates", sentence("templates/replies/{language}/{name}.txt is empty.", language=language, name=name), remedy)
        return
    for problem in check(single, sample_letters(assessor, samples, language, name, now.date(), every=not ours)):
        yield failed("templates", problem, remedy)
