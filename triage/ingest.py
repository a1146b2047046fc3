"""From the server into the store: every UID of a watched folder ends in a recorded outcome.

A pass opens a folder with EXAMINE, compares the UIDs there with the places on record and fetches what is missing,
in batches bounded in bytes, with BODY.PEEK[]. There is no cursor that could jump over a mail: what has no record
is fetched, whatever its number. A UID that cannot be fetched is tried again later and in the end set aside for a
person; it never holds up the next. Each batch is kept in one transaction, so a kill at any point costs at most a
second FETCH.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from triage.config import Ingest
from triage.errors import MailboxError, PassingTrouble
from triage.mail.message import parse
from triage.mail.thread import base_subject, references_of
from triage.mailbox import FolderState, Mailbox, Meta
from triage.store import Fetched, SentMail, Store
from triage.store.erasure import NONE as NO_TOMBSTONES
from triage.store.erasure import Tombstones
from triage.store.junk import set_junk

Clock = Callable[[], datetime]
Answer = Callable[[], dict[int, bytes]]  # reads what a FETCH that is under way brings

SENT_FIRST_LOOK = 2000  # how many of the newest messages of Sent are read at the first look
META_AT_A_TIME = 1000  # messages whose size and date are asked for together at the first look
META_KEPT = 20_000  # of these, how many at most are remembered until the message is fetched
CUTS = 2  # connections lost over a batch before its mails are fetched one by one
SENT_FIELDS = ("MESSAGE-ID", "IN-REPLY-TO", "REFERENCES", "SUBJECT", "TO", "CC", "DATE")
# With `fetch_tries` = 8 these pauses add up to a day: Microsoft 365 is known for UIDs that give nothing for hours.
TRY_AGAIN = (
    timedelta(seconds=20), timedelta(minutes=5), timedelta(minutes=30), timedelta(hours=1), timedelta(hours=3), timedelta(hours=6), timedelta(hours=14),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """One line after each pass: what lies on the server, what of it is on record."""

    account: str
    folder: str
    on_server: int
    known: int
    new: int
    copies: int
    unfetched: int  # to be tried again
    aside: int  # for a person
    left_alone: int = 0  # first look: mail from before that is not read

    @property
    def missing(self) -> int:
        """UIDs on the server without a record; anything but 0 is trouble."""
        return self.on_server - self.known

    def __str__(self) -> str:
        return (
            f"reconciled account={self.account} folder={self.folder!r} on_server={self.on_server} known={self.known} new={self.new} "
            f"copies={self.copies} unfetched={self.unfetched} set_aside={self.aside} missing={self.missing}"
        )


@dataclass(slots=True)
class FolderWatch:
    """What a running process remembers of a folder between two passes, to find out cheaply that nothing is new."""

    state: FolderState | None = None
    known: set[int] = field(default_factory=set)  # with a record, also of mail that has gone since
    present: set[int] = field(default_factory=set)  # on the server at the last pass
    meta: dict[int, Meta] = field(default_factory=dict)  # of the first look, until the mail is fetched


@dataclass(frozen=True, slots=True)
class Part:
    """Messages that are asked for with one FETCH; one that is too large comes alone."""

    metas: tuple[Meta, ...]
    too_large: bool = False


class Intake:
    """Reads the watched folders and Sent of one account into the store."""

    def __init__(
        self, account: str, mailbox: Mailbox, store: Store, settings: Ingest, since: date | None, clock: Clock,
        tombstones: Tombstones = NO_TOMBSTONES, is_ours: Callable[[bytes], bool] = lambda raw: False,
    ) -> None:  # fmt: skip
        self.account = account
        self.mailbox = mailbox
        self.store = store
        self.settings = settings
        self.since = since
        self.clock = clock
        self.tombstones = tombstones
        self._is_ours = is_ours  # our own digest, which is no mail to be judged
        self._largest = int(settings.max_message_megabytes * 1_000_000)
        self._watches: dict[str, FolderWatch] = {}
        self._cuts: dict[tuple[str, int, int], int] = {}  # folder, UIDVALIDITY, UID -> connections lost while it was fetched

    def read(self, folder: str, stop: Callable[[], bool] = lambda: False, *, junk: bool = False) -> Reconciliation | None:
        """One pass over `folder` (`junk`: it is the junk folder); None when nothing has changed since the last one.

        Raises `MailboxError` (no such folder ...) and `PassingTrouble`.
        """
        state = self.mailbox.open(folder)
        watch = self._watches.setdefault(folder, FolderWatch())
        again = self.store.mails.due_again(self.account, folder, state.uidvalidity, self.clock())
        if watch.state == state and state.uidnext and not again:
            return None
        if watch.state is None or watch.state.uidvalidity != state.uidvalidity:
            watch.known = self.store.mails.known_uids(self.account, folder, state.uidvalidity)
            set_junk(self.store.ledger, self.account, folder, junk)
        left_alone = 0
        if self.store.mails.first_seen(self.account, folder, state.uidvalidity) is None:
            left_alone = self._begin(folder, state, watch, junk=junk)
        on_server = self._uids_on_server(state, watch)
        new = copies = 0
        for uid in set(again) - on_server:
            self.store.mails.gone(self.account, folder, state.uidvalidity, uid)
        wanted = sorted((on_server - watch.known) | (on_server & set(again)))
        with closing(self._batches(folder, state.uidvalidity, wanted, watch)) as batches:
            for batch in batches:
                if not batch:
                    continue
                kept = self.store.mails.keep(self.account, folder, state.uidvalidity, batch, self.clock())
                watch.known.update(one.uid for one in batch)
                new += len(kept)
                copies += sum(not one.bare for one in batch) - len(kept)
                if stop():
                    return None
                del batch  # not held while the next one comes in
        known = len(on_server & watch.known)
        aside = self.store.mails.reconciled(self.account, folder, state.uidvalidity, len(on_server), known, self.clock())
        unfetched = self.store.ledger.value(
            "select count(*) from place where account = ? and folder = ? and uidvalidity = ? and outcome = 'unfetched'",
            self.account, folder, state.uidvalidity,
        )  # fmt: skip
        watch.state, watch.present = state, on_server
        return Reconciliation(self.account, folder, len(on_server), known, new, copies, unfetched, aside, left_alone)

    def up_to_date(self, folder: str, state: FolderState) -> bool:
        """Whether `state` is what the last pass over `folder` saw."""
        watch = self._watches.get(folder)
        return watch is not None and watch.state == state

    # -- first look --------------------------------------------------------------------------------------------

    def _begin(self, folder: str, state: FolderState, watch: FolderWatch, *, junk: bool) -> int:
        """The first look at a folder, or at a new generation of it: which mails are from before our time.

        At the very first run that is all mail, or all mail received before `since`. When only UIDVALIDITY is new
        (the server rebuilt the folder), mail received before we first looked at the folder is from before our time
        unless it is on record; mail on record is recognised by its raw bytes.
        """
        now = self.clock()
        there = self.mailbox.uids(1) if state.exists else []
        began = self.store.mails.first_seen(self.account, folder)
        if self.since is None and began is None:
            before = there
        else:
            before = []
            for start in range(0, len(there), META_AT_A_TIME):
                meta = self.mailbox.meta(there[start : start + META_AT_A_TIME])
                old = {uid for uid, one in meta.items() if self._before_our_time(one, began)}
                before += sorted(old)
                if len(watch.meta) < META_KEPT:  # the rest is asked for again: memory must not grow with the mailbox
                    watch.meta.update((uid, one) for uid, one in meta.items() if uid not in old)
        self.store.mails.begin_folder(self.account, folder, state.uidvalidity, before, now, junk=junk)
        watch.known.update(before)
        return len(before)

    def _before_our_time(self, meta: Meta, began: datetime | None) -> bool:
        """`since` names a day in the server's own offset, which INTERNALDATE carries (in whole seconds)."""
        if self.since is not None:
            return meta.received_at.date() < self.since
        return began is not None and meta.received_at < began - timedelta(minutes=5)

    # -- what is there -----------------------------------------------------------------------------------------

    def _uids_on_server(self, state: FolderState, watch: FolderWatch) -> set[int]:
        """All UIDs of the open folder. Only the new end is asked for while the count proves that the rest still stands."""
        previous = watch.state
        if previous is not None and previous.uidvalidity == state.uidvalidity and previous.uidnext and state.uidnext >= previous.uidnext:
            newer = self.mailbox.uids(previous.uidnext)
            if len(watch.present) + len(newer) == state.exists:
                return watch.present.union(newer)
        return set(self.mailbox.uids(1)) if state.exists else set()

    # -- fetching ----------------------------------------------------------------------------------------------

    def _batches(self, folder: str, uidvalidity: int, uids: Sequence[int], watch: FolderWatch) -> Generator[list[Fetched]]:
        """The messages of `uids`, in batches bounded in number and bytes.

        One batch ahead: while the caller keeps a batch, the server prepares the next one. What was fetched is handed
        over before any trouble with the next one is told.
        """
        parts = self._parts(folder, uidvalidity, uids, watch)
        ready: list[Fetched] = []
        part: Part | None = None
        while True:
            try:
                part = next(parts, None)
            except (MailboxError, PassingTrouble):
                yield ready
                raise
            if part is None or part.too_large:  # nothing to ask for ahead of time
                yield ready
                if part is None:
                    return
                ready = self._too_large(folder, uidvalidity, part.metas[0], watch)
                continue
            answer = self.mailbox.ask([one.uid for one in part.metas])
            try:
                yield ready
            except GeneratorExit:  # the caller has had enough, or could not keep the batch: the line must be left in step
                with suppress(MailboxError, PassingTrouble):
                    answer()
                raise
            ready = []  # not held while the next one comes in
            ready = self._careful(folder, uidvalidity, part.metas, answer, watch)

    def _parts(self, folder: str, uidvalidity: int, uids: Sequence[int], watch: FolderWatch) -> Iterator[Part]:
        """What to ask for with one FETCH each."""
        settings = self.settings
        limit = int(settings.batch_megabytes * 1_000_000)
        for start in range(0, len(uids), settings.batch_messages):
            group = uids[start : start + settings.batch_messages]
            meta = self._meta(folder, uidvalidity, group, watch)
            batch: list[Meta] = []
            size = 0
            for uid in group:
                if uid not in meta:
                    continue
                one = meta[uid]
                if one.size > self._largest:
                    yield Part((one,), too_large=True)
                    continue
                if batch and size + one.size > limit:
                    yield from self._one_by_one(folder, uidvalidity, batch, watch)
                    batch, size = [], 0
                batch.append(one)
                size += one.size
            if batch:
                yield from self._one_by_one(folder, uidvalidity, batch, watch)

    def _one_by_one(self, folder: str, uidvalidity: int, batch: Sequence[Meta], watch: FolderWatch) -> Iterator[Part]:
        """One FETCH, unless the connection was lost twice over these: then one by one.

        There are mails that end the server's process each time they are asked for; the others must not wait for them.
        """
        if all(self._cuts.get((folder, uidvalidity, one.uid), 0) < CUTS for one in batch):
            yield Part(tuple(batch))
            return
        for one in batch:
            key = (folder, uidvalidity, one.uid)
            if self._cuts.get(key, 0) > CUTS:
                self._cuts[key] = CUTS
                self._failed(folder, uidvalidity, one.uid, "the connection was lost each time this UID was fetched", watch)
            else:
                yield Part((one,))

    def _careful(self, folder: str, uidvalidity: int, batch: Sequence[Meta], answer: Answer, watch: FolderWatch) -> list[Fetched]:
        """What the server answers, with count of the connections lost over it."""
        keys = [(folder, uidvalidity, one.uid) for one in batch]
        try:
            fetched = self._fetch(folder, uidvalidity, batch, answer, watch)
        except PassingTrouble:
            self._cuts.update({key: self._cuts.get(key, 0) + 1 for key in keys})
            raise
        for key in keys:
            self._cuts.pop(key, None)
        return fetched

    def _meta(self, folder: str, uidvalidity: int, uids: Sequence[int], watch: FolderWatch) -> dict[int, Meta]:
        known = {uid: watch.meta.pop(uid) for uid in uids if uid in watch.meta}
        try:
            meta = known | self.mailbox.meta([uid for uid in uids if uid not in known])
        except MailboxError as error:
            if len(uids) == 1:
                self._failed(folder, uidvalidity, uids[0], str(error), watch)
                return {}
            return {uid: one for uid in uids for uid, one in self._meta(folder, uidvalidity, [uid], watch).items()}
        for uid in uids:
            if uid not in meta:
                self._failed(folder, uidvalidity, uid, "the server gave nothing for this UID", watch)
        return meta

    def _fetch(self, folder: str, uidvalidity: int, batch: Sequence[Meta], answer: Answer, watch: FolderWatch) -> list[Fetched]:
        try:
            raws = answer()
        except MailboxError as error:
            if len(batch) == 1:  # this one it is: the others are fetched one by one
                self._failed(folder, uidvalidity, batch[0].uid, str(error), watch)
                return []
            return [fetched for one in batch for fetched in self._fetch(folder, uidvalidity, [one], self.mailbox.ask([one.uid]), watch)]
        found: list[Fetched] = []
        for one in batch:
            raw = raws.get(one.uid)
            if raw is None or (not raw and one.size):
                self._failed(folder, uidvalidity, one.uid, "the server gave no content for this UID", watch)
            else:
                found.append(self._fetched(one, raw))
        return found

    def keep_one(self, folder: str, uidvalidity: int, one: Meta, raw: bytes) -> int | None:
        """A mail that lies outside the watched folders, and that somebody has pointed at; its number, None where it is not to be kept."""
        fetched = self._fetched(one, raw)
        self.store.mails.keep(self.account, folder, uidvalidity, [fetched], self.clock())
        return self.store.mails.number_of(self.account, fetched.raw_hash) if not fetched.bare else None

    def _fetched(self, one: Meta, raw: bytes, *, truncated: bool = False) -> Fetched:
        """One message as it is kept: nothing of it, if it is an erased person's or our own digest."""
        if self._is_ours(raw):
            return Fetched(one.uid, b"", "", one.received_at, ours=True)
        if self.tombstones.cover(raw, one.received_at):
            return Fetched(one.uid, b"", "", one.received_at, erased=True)
        return Fetched(one.uid, raw, hashlib.sha256(raw).hexdigest(), one.received_at, one.answered, truncated)

    def _too_large(self, folder: str, uidvalidity: int, one: Meta, watch: FolderWatch) -> list[Fetched]:
        raw = self.mailbox.fetch_start(one.uid, min(self._largest, 1_000_000))
        if not raw:
            self._failed(folder, uidvalidity, one.uid, "the server gave no content for this UID", watch)
            return []
        return [self._fetched(one, raw, truncated=True)]

    def _failed(self, folder: str, uidvalidity: int, uid: int, problem: str, watch: FolderWatch) -> None:
        tries = self.store.mails.tries_of(self.account, folder, uidvalidity, uid) + 1
        again = self.clock() + TRY_AGAIN[min(tries, len(TRY_AGAIN)) - 1] if tries < self.settings.fetch_tries else None
        self.store.mails.not_fetched(self.account, folder, uidvalidity, uid, problem, again, self.clock())
        watch.known.add(uid)

    # -- Sent --------------------------------------------------------------------------------------------------

    def read_sent(self, folder: str) -> int:
        """Header facts of what is new in Sent, so that an answered mail gets no draft; how many."""
        state = self.mailbox.status(folder)
        watch = self._watches.setdefault(f"sent\0{folder}", FolderWatch())
        if watch.state == state and state.uidnext:
            return 0
        highest = self.store.letters.highest_sent(self.account, folder, state.uidvalidity)
        read = 0
        if state.exists:
            self.mailbox.open(folder)
            new = self.mailbox.uids(highest + 1)
            if not highest:
                new = new[-SENT_FIRST_LOOK:]
            mails = [self._without_erased(sent_mail(uid, raw)) for uid, raw in self.mailbox.headers(new, SENT_FIELDS)]
            self.store.letters.keep_sent(self.account, folder, state.uidvalidity, mails)
            read = len(mails)
        watch.state = state
        return read

    def _without_erased(self, one: SentMail) -> SentMail:
        """What went to an erased person is kept as a UID alone, so that it is not read again."""
        return SentMail(one.uid, None, "", (), None, ()) if self.tombstones.cover_any(one.recipients, one.date, one.date) else one


def sent_mail(uid: int, headers: bytes) -> SentMail:
    """The facts of a sent message from its header fields."""
    mail = parse(headers)
    return SentMail(
        uid,
        mail.message_id,
        base_subject(mail.subject),
        tuple(address.email for address in (*mail.to, *mail.cc) if address.email),
        mail.date,
        references_of(mail),
    )
