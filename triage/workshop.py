"""Puts a home's parts together: settings, tables, templates and model become the `Assessor` that judges and writes."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from triage import model_cache, reading_cache
from triage.assess import Assessment, Assessor
from triage.choices import read_rows
from triage.config import Config, parse_window
from triage.handbook.answers import Answers
from triage.handbook.badmail import BadMailFileError, BadMailModel, unpacked
from triage.handbook.buyer_guess import BuyerModel
from triage.handbook.buyer_guess import unpacked as unpacked_buyers
from triage.handbook.freight import Freight
from triage.handbook.intent import IntentModel
from triage.handbook.knowledge import Handbook
from triage.handbook.occupations import parse_occupations
from triage.handbook.taught import Taught, bad_mail_with, with_taught
from triage.handbook.timing import WorkingHours
from triage.home import Home, seed_files, shipped, templates
from triage.labels import Said
from triage.letter import ReplySettings, Signature
from triage.letter_values import Promise
from triage.mail.message import Mail
from triage.model_shelf import SERVING, ModelShelf
from triage.templates import Templates
from triage.terms import Draft, NoDraft, Past, Presence

if TYPE_CHECKING:  # only mails with files need them; `triage classify` opens no database
    from triage.handbook.enclosures import Reading
    from triage.store import Store

TURN_SECONDS = 3.0  # whoever has waited so long for another mail to be judged goes ahead beside it


class StoreNote:
    """Hashes of model files, in the home's database (mode 0600)."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, name: str) -> str | None:
        """The noted hash of `name`."""
        return self._store.note(f"model:{name}")

    def set(self, name: str, digest: str) -> None:
        """Note the hash of `name`."""
        self._store.set_note(f"model:{name}", digest)


def handbook_of(home: Home, taught: Taught | None = None) -> Handbook:
    """The team's knowledge as one value; `taught`: what its labels added."""
    signs = home.config.signs
    return Handbook(
        seller=home.config.who,
        catalogue=home.catalogue,
        customers=home.customers,
        weights=signs.weights,
        threshold=signs.threshold,
        switched_off=frozenset(signs.off),
        allow=signs.allow,
        deny=signs.deny,
        bad_mail=bad_mail_with(bad_mail_model(), taught),
        buyers=buyer_model(),
    )


@dataclass(frozen=True, slots=True)
class OneAtATime(Assessor):
    """Judges one message at a time, whichever account it came to.

    Python computes in one thread at a time anyway; and at the first mail ten accounts would else build the same tables
    ten times over, or later hold ten large mails in memory at once. Nobody waits long for a mail whose enclosures are slow to read.
    """

    turn: threading.Lock = field(default_factory=threading.Lock)

    def judge(self, raw: bytes, past_of: Callable[[Mail], Past], said: Said | None = None) -> Assessment:
        """As `Assessor.judge`, in its turn."""
        with self._in_turn():
            return Assessor.judge(self, raw, past_of, said)

    def letter(
        self, one: Assessment, now: datetime, received: datetime, in_language: str | None = None, promise: Promise | None = None
    ) -> Draft | NoDraft:
        """As `Assessor.letter`, in its turn."""
        with self._in_turn():
            return Assessor.letter(self, one, now, received, in_language, promise)

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        mine = self.turn.acquire(timeout=TURN_SECONDS)
        try:
            yield
        finally:
            if mine:
                self.turn.release()


@cache
def bad_mail_model() -> BadMailModel | None:
    """The shipped base model for bad mail; None (and judging goes on without it) where the file is missing or not ours."""
    path = shipped() / "models" / "badmail.json"
    try:
        return unpacked(path.read_text("utf-8"))
    except (OSError, UnicodeError, BadMailFileError):
        logging.getLogger("triage").warning("badmail-model-refused file=%s", path.name)
        return None


@cache
def buyer_model() -> BuyerModel | None:
    """The shipped guess at who buys; None (and the rules alone tell it) where a file is missing or not ours."""
    folder = shipped() / "models"
    try:
        occupations = parse_occupations((folder / "occupations.tsv").read_text("utf-8"))
        return unpacked_buyers((folder / "buyers.json").read_text("utf-8"), occupations)
    except (OSError, ValueError):
        logging.getLogger("triage").warning("buyers-model-refused file=buyers.json")
        return None


def assessor_of(home: Home, model: IntentModel | None, taught: Taught | None = None) -> Assessor:
    """Everything that judging and writing needs; `taught`: what the team's labels add to the shipped models."""
    reading_cache.recall()
    return OneAtATime(
        handbook_of(home, taught),
        with_taught(model, taught),
        Templates(templates(home)),
        reply_settings(home.config, home.answers, home.freight),
        reading_of(home.config),
        presence_of(home.config),
    )


def presence_of(config: Config) -> Callable[[str], Presence] | None:
    """`[signs] lookups`: whether anybody is asked about senders' domains."""
    if not config.signs.lookups:
        return None
    from triage.presence import look_up

    return look_up(config.signs.lookup_seconds)


SAMPLE = b"""\
From: Anna Buyer <anna@buyer.example>
To: sales@seller.example
Subject: Inquiry
Message-ID: <sample@buyer.example>
Date: Fri, 20 Nov 2026 09:00:00 +0000

Dear Sir or Madam,

please quote 500 pcs of your product, CIF Hamburg, and tell us your lead time and payment terms.

Best regards,
Anna Buyer
Buyer Trading GmbH
Hafenstr. 1, 20457 Hamburg, Germany
Tel. +49 40 555 0101
"""


def warm_up(assessor: Assessor, now: datetime) -> None:
    """Judge and answer a sample, so that all that is loaded and built at first use is there; nothing comes of it."""
    one = assessor.judge(SAMPLE, lambda mail: Past())
    assessor.letter(one, now, now)


def reading_of(config: Config) -> Callable[[], Reading] | None:
    """`[reading]`: how files of buyers' mails are read; nothing of it is loaded before the first one comes."""
    reading = config.reading
    if not reading.attachments or not reading.attachments_per_mail:
        return None

    @cache
    def made() -> Reading:
        from triage.attachments import Limits
        from triage.handbook.enclosures import Reading
        from triage.sandbox import ReaderProcess

        memory = reading.attachment_memory_megabytes * 1_000_000
        reader = ReaderProcess(seconds=reading.attachment_seconds, memory=memory, limits=Limits(pages=reading.attachment_pages))
        return Reading(reader, int(reading.attachment_megabytes * 1_000_000), reading.attachments_per_mail)

    return made


def model_of(home: Home, store: Store) -> IntentModel | None:
    """The daemon's model: the cache lies in the home's state folder, its hash in the database."""
    folder: Path = home.make_state() / "models"
    folder.mkdir(mode=0o700, exist_ok=True)
    # What the user's own cache holds already need not be trained again for another home.
    return model_cache.load(seed_files(), folder, StoreNote(store), lambda rows: cached_model() or model_cache.train_now(rows))


def taught_of(home: Home, store: Store) -> Taught | None:
    """What the team's labels taught, where a model of them serves; one that has to be refused is told in the log."""
    taught, trouble = ModelShelf(home.state / "models", store).serving()
    if trouble is not None:
        logging.getLogger("triage").warning("model_refused %s", trouble)
    return taught


def shelf_note(store: Store) -> str | None:
    """What is noted about the model that serves: it changes when another one does."""
    return store.note(SERVING)


def cached_model() -> IntentModel | None:
    """The model for `classify` and `drafts`, which write nothing in the home: the user's cache folder."""
    folder = model_cache.cache_folder()
    return model_cache.load(seed_files(), folder, model_cache.FileNote(folder), model_cache.train_now)


def trained_anew(home: Home | None) -> IntentModel:
    """Build the model now, whatever the caches hold, and put it where `classify` and, with a home, the daemon look for it."""
    folder = model_cache.cache_folder()
    model_cache.forget(folder)
    model = model_cache.load(seed_files(), folder, model_cache.FileNote(folder), model_cache.train_now)
    assert model is not None, "the caller looked whether there are texts"
    if home is not None and (home.state / "models").is_dir():
        model_cache.forget(home.state / "models")  # the daemon takes it over at its next start
    return model


def reply_settings(config: Config, answers: Answers = Answers(), freight: Freight = Freight()) -> ReplySettings:  # noqa: B008  # frozen values
    """`[reply]` and `[hours]` as the letters need them, with the team's answers and freight rates."""
    reply, hours = config.reply, config.hours
    languages = {config.seller.language, "en"}
    intro = reply.introduction
    return ReplySettings(
        signature=Signature(
            person=reply.person, title=reply.title, phone=reply.phone, mobile=reply.mobile, fax=reply.fax,
            address=reply.postal_address, spare_email=reply.spare_email, website=reply.website, im=reply.im,
        ),
        company_intro=intro if isinstance(intro, Mapping) else dict.fromkeys(sorted(languages), intro) if intro else {},
        payment_terms=reply.payment_terms,
        fob_port=reply.fob_port,
        validity_days=reply.validity_days or None,
        sample_charged=reply.sample_charged,
        sample_refunded=reply.sample_refunded,
        sample_freight_collect=reply.sample_freight_collect,
        quote_prices=reply.quote_prices,
        quote_notes=reply.quote_notes,
        promise_days=reply.promise_days,
        max_cc=reply.max_cc,
        languages=reply.languages,
        choices=read_rows(reply.choice, "")[0],
        answers=answers,
        freight=freight,
        hours=WorkingHours(
            seller=tuple(parse_window(window) for window in hours.seller),
            seller_weekend=frozenset(range(7)) - {day - 1 for day in hours.seller_days} if hours.seller_days else None,
            seller_closed=frozenset(hours.seller_holidays),
            seller_opened=frozenset(hours.seller_workdays),
            buyer=tuple(parse_window(window) for window in hours.buyer),
            buyer_weekends=frozenset((code.upper(), frozenset(range(7)) - {day - 1 for day in days}) for code, days in hours.buyer_days.items()),
            buyer_closed=frozenset((code.upper(), day) for code, days in hours.buyer_holidays.items() for day in days),
            buyer_opened=frozenset((code.upper(), day) for code, days in hours.buyer_workdays.items() for day in days),
            wait_for_morning=hours.wait_for_morning,
        ),
    )  # fmt: skip
