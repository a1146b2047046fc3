"""The morning's digest: gathered from what is on record, and laid into the inbox, once a morning.

As with drafts the intent is on record before the APPEND; after a break the digest is looked for by its Message-ID, twice, before it is laid
again. The Message-ID can be told from any other (`digest.is_digest`), so the digest is never read as mail, not even by a database made anew.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from triage import letterbox, listing, reachable, showing
from triage.assess import Assessor
from triage.digest import Digest, Item, Readable, Section, compose, message_id, morning, next_morning
from triage.errors import MailboxError, TriageError
from triage.explain import ASKED, labels_of
from triage.handbook.sides import our_side
from triage.handbook.timing import next_good_moment
from triage.home import Home
from triage.ingest import Clock
from triage.laying import SECOND_LOOK
from triage.mail.message import Address
from triage.mailbox import Mailbox
from triage.speech import say
from triage.store import Store
from triage.store.digests import KeptDigest
from triage.summary import checks, country_name, facts, moment_words, signs
from triage.terms import Draft, NoDraft, Sentence, Verdict, sentence
from triage.workshop import reply_settings

log = logging.getLogger("triage")

INBOX = "INBOX"
OPEN_DAYS = timedelta(days=14)  # what was received longer ago is not called open work any more
FIRST_DAYS = timedelta(days=3)  # how far the first digest looks back
MOST = 400  # mails looked at
LOOK_BACK = 500  # messages at the end of the inbox among which a digest of an earlier database is sought
TRIES = 3
PAUSE = timedelta(hours=1)

LATE = sentence("Late or due today")
BY_HAND = sentence("To be sent by hand")
PERSON = sentence("Letters that need a person")
NEW = sentence("New, in the order of work")
WAITING = sentence("Still waiting for your review")
SUSPECTED = sentence("Suspected")
RESCUED = sentence("Rescued from Junk")
ASIDE = sentence("Set aside")
OVER = ("sending", "left", "sent", "answered")  # states of a letter about which nothing is left to do
TOLD = ("reach", "wants", "terms", "asks", "deadline", "platform", "missing")


def gather(home: Home, store: Store, assessor: Assessor, account: str, day: date, since: datetime, now: datetime, language: str) -> Digest:
    """What there is to tell of one account: new since `since`, and what is still open."""
    new = {
        row["id"] for row in store.ledger.rows("select id from mail where account = ? and coalesce(judged_at, kept_at) >= ?", account, since.isoformat())
    }  # fmt: skip
    rows = [row for row in listing.entries(store, now - OPEN_DAYS, MOST, everything=False, now=now) if row["account"] == account]
    maker = _Maker(home, store, assessor, language, now)
    titles = (LATE, BY_HAND, PERSON, reachable.CAME_BACK, NEW, WAITING, SUSPECTED, RESCUED, ASIDE, reachable.AWAY, reachable.NO_MORE)
    found: dict[Sentence, list[Item]] = {title: [] for title in titles}
    for row in rows:
        for heading, item in maker.items(row, row["number"] in new):
            found[heading].append(item)
    for heading, item in reachable.items(store, account, since, now):
        found[heading].append(item)
    return Digest(day, account, tuple(Section(heading, tuple(items)) for heading, items in found.items() if items))


class _Maker:
    """Makes items of the rows of `listing.entries`."""

    def __init__(self, home: Home, store: Store, assessor: Assessor, language: str, now: datetime) -> None:
        self.home, self.store, self.assessor, self.language = home, store, assessor, language
        self.words = showing.spoken(language)
        self.zone = home.config.seller.timezone
        self.now = now
        here = now.astimezone(ZoneInfo(self.zone))
        self.midnight = datetime.combine(here.date() + timedelta(days=1), time(0), tzinfo=here.tzinfo)

    def items(self, row: dict[str, Any], new: bool) -> list[tuple[Sentence, Item]]:
        """Under which headings this mail stands."""
        if row["state"] == "waiting":
            return []
        if row["state"] == "aside":
            return [(ASIDE, self._short(row, facts=((sentence("reason"), row["problem"] or "-"),)))] if new else []
        if row["suspected"]:
            return [(SUSPECTED, self._suspected(row))] if new else []
        if row["rescued"]:
            return [(RESCUED, self._short(row, (sentence("Move it to the inbox, then it gets its draft."),)))] if new else []
        made: list[tuple[Sentence, Item]] = []
        late = self._deadline(row, new)
        if late is not None:
            made.append((LATE, self._short(row, (late,))))
        if row["keeps_promise"] and row["promised_by"]:
            made.append((WAITING, self._whole(row)))
        elif row["letter"] == "by hand":
            made.append((BY_HAND, self._letter_words(row)))
        elif row["letter"] in ("unsure", "refused"):
            made.append((PERSON, self._letter_words(row)))
        elif row["letter"] in (*OVER, "waiting") or row["answered"]:
            pass  # done, or on its way
        elif row["draft"] in ("planned", "appending", "saved") or new:
            made.append((NEW if new else WAITING, self._whole(row)))
        return made

    def _deadline(self, row: dict[str, Any], new: bool) -> Sentence | None:
        """Missed, or due before midnight; nothing for what is answered and promises no more, nor for a new draft that came in time: it
        stands below with its letter."""
        if row["answered"]:
            text, missed, due = row["promised_by"], sentence("the letter promised more, until {when}"), sentence("the letter promises more, until {when}")  # fmt: skip
        elif row["letter"] in OVER or row["draft"] not in ("planned", "appending", "saved"):
            return None
        else:
            text, missed, due = row["ready_by"], sentence("was to be ready by {when}"), sentence("ready for review by {when}")
        if not text or (moment := datetime.fromisoformat(text)) >= self.midnight:
            return None
        if new and row["draft"] == "saved" and not row["answered"] and moment >= self.now:
            return None
        words = missed if moment < self.now else due
        return Sentence(words.text, (("when", moment_words(moment, self.zone)),))

    def _head(self, row: dict[str, Any]) -> str:
        where = country_name(row["country"], self.words) if row["country"] else ""
        return ", ".join(dict.fromkeys(part for part in (row["from"], row["company"], where) if part)) or "?"

    def _grade(self, row: dict[str, Any]) -> str:
        return (
            say(sentence("level {level}, class {letter}", level=row["level"], letter=row["class"] or "-"), self.words)
            if row["level"]
            else ""
        )

    def _short(self, row: dict[str, Any], says: Sequence[Sentence] = (), facts: tuple[tuple[Sentence, str], ...] = ()) -> Item:
        return Item(row["number"], self._head(row), self._grade(row), facts, tuple(says))

    def _letter_words(self, row: dict[str, Any]) -> Item:
        told = letterbox.words(row, self.words, self.zone) or "-"
        return self._short(row, facts=((sentence("letter"), told),))

    def _suspected(self, row: dict[str, Any]) -> Item:
        one = self._shown(row)
        if one is None:
            return self._short(row)
        points = (*signs(one.verdict, self.words), *checks(one.verdict, self.words))
        told = ((sentence("from"), one.mail.author.email), (sentence("subject"), one.mail.subject))
        says = (*_labels(one), sentence("Held back: no draft. Look at the signs before anybody answers."))
        return Item(row["number"], self._head(row), "", told, says, points)

    def _shown(self, row: dict[str, Any]) -> showing.Shown | None:
        try:
            return showing.of_record(row["number"], self.home, self.store, self.assessor, self.language)
        except TriageError as error:  # a template that cannot be filled any more: the mail is named all the same
            log.warning("digest_without id=%d problem=%s", row["number"], error)
            return None

    def _whole(self, row: dict[str, Any]) -> Item:
        one = self._shown(row)
        if one is None:
            return self._short(row)
        told = tuple(
            (fact.label, fact.value) for fact in facts(one.verdict, one.mail, self.home.catalogue, self.words) if fact.name in TOLD
        )
        says: list[Sentence] = _labels(one)
        letter: Readable | None = None
        if isinstance(one.letter, NoDraft):
            says.append(sentence("No draft: {reason}", reason=one.letter.why))
        elif isinstance(one.letter, Draft):
            says += self._when(one.verdict, one.letter)
            says += [*one.notes, *showing.unlike(one)]
            if one.copy is not None:
                label = sentence("reading copy ({language}) of the draft in {other}", language=one.copy.language, other=one.letter.language)
                letter = Readable(label, one.copy.subject, one.copy.text)
            elif one.text:
                letter = Readable(sentence("the draft ({language})", language=one.letter.language), one.letter.subject, one.text)
        if row["open_questions"]:
            named = ", ".join(say(ASKED[ask], self.words) for ask in row["open_questions"] if ask in ASKED)
            says.append(sentence("promised, and open: {asks}", asks=named))
        return Item(
            row["number"], self._head(row), self._grade(row), ((sentence("subject"), one.mail.subject), *told), tuple(says), (), letter
        )

    def _when(self, verdict: Verdict, letter: Draft) -> list[Sentence]:
        """By when it is to be reviewed, and when it best leaves: a moment that has passed gives way to the next one."""
        timing = letter.timing
        ready = moment_words(timing.ready_by, self.zone)
        review = (
            sentence("was to be ready by {when}", when=ready)
            if timing.ready_by < self.now
            else sentence("ready for review by {when}", when=ready)
        )
        if timing.send_at >= self.now:
            return [review, sentence("best moment: {why}", why=timing.reason)]
        then = next_good_moment(verdict.inquiry.place, self.now, self.home.config.who, reply_settings(self.home.config).hours)
        return [review, sentence("next good moment: {when}", when=moment_words(then, self.zone))]


def _labels(one: showing.Shown) -> list[Sentence]:
    """Who labelled it, and when."""
    return [label.says for label in labels_of(one.verdict)]


class DigestPost:
    """Lays the digests of one account."""

    def __init__(self, account: str, home: Home, store: Store, assessor: Callable[[], Assessor], secret: bytes, clock: Clock) -> None:
        self.account = account
        self.home = home
        self.store = store
        self.clock = clock
        self._assessor = assessor
        self._secret = secret
        settings = home.config.digest
        self.enabled = settings.enabled
        self.at = time.fromisoformat(settings.time)
        self.language = settings.language or home.config.seller.language
        side = our_side(home.config.who, reply_settings(home.config).hours)
        self.zone, self.calendar = side.zone, side.calendar

    def today(self) -> date:
        """The day on the seller's clock."""
        return self.clock().astimezone(self.zone).date()

    def digest(self, day: date) -> Digest:
        """What the digest of this morning tells, as things stand now."""
        now = self.clock()
        began = self.store.mails.first_seen(self.account, INBOX)
        since = self.store.digests.told_until(self.account) or max(began or now - FIRST_DAYS, now - FIRST_DAYS)
        return gather(self.home, self.store, self._assessor(), self.account, day, since.astimezone(UTC), now, self.language)

    def work(self, mailbox: Mailbox) -> bool:
        """Lay the digest that is due, if one is; True when one was laid, or found. Raises `PassingTrouble`."""
        if not self.enabled:
            return False
        day = morning(self.clock(), self.zone, self.at, self.calendar, self.store.mails.first_seen(self.account, INBOX))
        return day is not None and self.lay(day, mailbox)

    def lay(self, day: date, mailbox: Mailbox) -> bool:
        """The digest of `day`, unless it was laid or there is nothing to tell."""
        now = self.clock()
        kept = self.store.digests.of(self.account, day)
        if kept is not None:
            if kept.state in ("laid", "none") or (kept.state == "refused" and kept.try_after is None):
                return False
            if kept.state == "refused" and kept.try_after is not None and kept.try_after > now:
                return False
            if kept.state == "appending" and not self._may_append(kept, mailbox, now):
                return self._is_laid(day)
        digest = self.digest(day)
        if digest.empty:
            self.store.digests.nothing(self.account, day, now)
            return False
        identity = message_id(self._secret, self.account, day, self.home.config.who.domain)
        state = mailbox.open(INBOX)
        place = (INBOX, state.uidvalidity, state.uidnext)
        found = self._find(identity, mailbox, max(1, state.uidnext - LOOK_BACK)) if kept is None else None
        self.store.digests.about_to_append(self.account, day, identity, place, now)
        if found is None:
            raw = compose(
                digest, showing.spoken(self.language), Address(self.home.config.who.name, self.home.config.who.address), identity, now
            )
            try:
                mailbox.append(INBOX, raw, (), now)
            except MailboxError as error:
                tries = (kept.tries if kept else 0) + 1
                self.store.digests.refused(self.account, day, now + PAUSE if tries < TRIES else None, now)
                log.warning("digest_refused account=%s tries=%d problem=%s", self.account, tries, error)
                return False
        self.store.digests.laid(self.account, day, self.clock())
        log.info("digest_laid account=%s day=%s", self.account, day)
        return True

    def _is_laid(self, day: date) -> bool:
        kept = self.store.digests.of(self.account, day)
        return kept is not None and kept.state == "laid"

    def _may_append(self, kept: KeptDigest, mailbox: Mailbox, now: datetime) -> bool:
        """Whether two looks, half a minute apart, have not found what a broken APPEND may have laid."""
        state = mailbox.open(kept.folder)
        first = kept.first_uid if state.uidvalidity == kept.uidvalidity else max(1, state.uidnext - LOOK_BACK)
        if self._find(kept.message_id, mailbox, first) is not None:
            self.store.digests.laid(self.account, kept.day, now)
            log.info("digest_found account=%s day=%s", self.account, kept.day)
            return False
        missed = kept.missed_at
        if missed is None or not kept.changed_at <= missed <= now:
            self.store.digests.missed(self.account, kept.day, now, now + SECOND_LOOK)
            return False
        return now >= missed + SECOND_LOOK

    def _find(self, identity: str, mailbox: Mailbox, first: int) -> int | None:
        """The UID of the digest in the open folder, from `first` on."""
        wanted = identity.encode().lower()
        return next((uid for uid, raw in mailbox.headers(mailbox.uids(first), ("MESSAGE-ID",)) if wanted in raw.lower()), None)

    def seconds_to_next(self) -> float | None:
        """Until there is something to do; None = never."""
        if not self.enabled:
            return None
        now = self.clock()
        due = next_morning(now, self.zone, self.at, self.calendar)
        kept = self.store.digests.of(self.account, self.today())
        if kept is not None and kept.state in ("appending", "refused") and kept.try_after is not None:
            due = min(due, kept.try_after)
        return max(0.0, (due - now).total_seconds())


def as_json(digest: Digest, language: str) -> dict[str, Any]:
    """`triage digest --json`."""
    words = showing.spoken(language)
    return {
        "account": digest.account,
        "day": digest.day.isoformat(),
        "sections": [
            {
                "title": say(section.title, words),
                "items": [
                    {
                        "number": item.number,
                        "head": item.head,
                        "grade": item.grade,
                        "facts": {say(label, words): value for label, value in item.facts},
                        "says": [say(one, words) for one in item.says],
                        "points": list(item.points),
                        "letter": msgspec.to_builtins({"subject": item.letter.subject, "text": item.letter.text}) if item.letter else None,
                    }
                    for item in section.items
                ],
            }
            for section in digest.sections
        ],
    }
