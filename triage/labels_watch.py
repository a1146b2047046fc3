"""What people say about mail in their mail client: by a folder of labels, by a keyword, and where the settings say so by Trash, Archive or Junk.

A look finds what has come or gone since the last one and puts it on record; `pipeline.Pipeline.correct_labelled` then corrects verdict and
draft. A rule of the server, or of a mail client, moves mail as well, and nobody has meant anything by it: what was labelled unread within
minutes of its arrival, what came straight into a folder of labels, and more labels within a short time than a person gives, are held
until somebody confirms them (`triage label --held`).
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime, timedelta

from triage.errors import MailboxError, ServerBusy
from triage.ingest import Clock
from triage.labels import BY_KEYWORD, IN_CLIENT, KIND, NONE, Word, folder_path, word_of, word_of_folder
from triage.labels_settings import LabelsTable
from triage.mail.message import Mail, parse
from triage.mailbox import FolderState, Meta
from triage.mailbox.marking import MarkingMailbox
from triage.store import Store, moment
from triage.store.labels import ACTIVE, CONFIRMED, FOLDER, HELD, KEYWORD, UNDONE, Label
from triage.terms import Kind
from triage.watching import FolderIndex, Lying, known_mail

log = logging.getLogger("triage")

RELIST = timedelta(seconds=20)  # between two listings of the folders: a person may make one of ours
MOST = 500  # new messages of a folder that are read in one look
LARGEST = 40_000_000  # bytes of a message that is read
SETTLED = 100  # labelled mails of which it is found out in one look where they came from
JUST_ARRIVED = timedelta(minutes=5)  # who labels unread mail within so short a time is a rule
FLOOD = timedelta(minutes=10)  # in which `[labels] flood` counts
ELSEWHERE = 40  # folders in which the mail is looked for before it counts as moved
BACK = "put-back"  # `action.kind`
MAKE_NOTE = "labels: make folders"  # `triage label --folders` was asked for
# `Label.why` of what is held or undone; `labelling` says them in words.
RULE, STRAIGHT, MANY, GONE, TAKEN_BACK, REJECTED = "rule", "straight", "many", "gone", "taken back", "rejected"
PLANNED, MOVING, DONE, STAYS = "planned", "moving", "done", "stays"  # `Label.back`

Keep = Callable[[str, int, Meta, bytes], int | None]


class LabelWatch:
    """Looks after the labels of one account."""

    def __init__(
        self, account: str, store: Store, clock: Clock, settings: LabelsTable, folders: Sequence[str], ours: frozenset[str], language: str, keep: Keep,
    ) -> None:  # fmt: skip
        self.account = account
        self.store = store
        self.clock = clock
        self.settings = settings
        self.watched = tuple(folders)
        self.ours = ours
        self.language = language
        self._keep = keep  # puts a mail on record that lies outside the watched folders
        self._indexes: dict[str, FolderIndex] = {}
        self._states: dict[str, FolderState] = {}  # of the last complete look at a folder
        self._passed: dict[str, tuple[int, set[int]]] = {}  # UIDVALIDITY and what there is nothing more to say of
        self.more = False  # there is more to do than one look does
        self._listed_at: datetime | None = None
        self._made_for: object = None  # the connection for which our folders were made

    # -- one look ----------------------------------------------------------------------------------------------

    def look(self, mailbox: MarkingMailbox, refused: Collection[str] = ()) -> None:
        """Put on record what people have labelled, or taken back, since the last look; not in folders that are `refused` at the moment.

        Raises `PassingTrouble`.
        """
        if not self.settings.enabled:
            return
        self.more = False
        self._list(mailbox)
        for name, word in self.folders(mailbox):
            self._careful(name, lambda name=name, word=word: self._look_into(name, word, mailbox))  # type: ignore[misc]
        for role, text in self.settings.roles:
            said, folder = word_of(text), mailbox.role(role)
            if said is not None and folder is not None and folder not in self.watched:
                self._careful(folder, lambda folder=folder, said=said: self._look_into(folder, said, mailbox, everyday=True))  # type: ignore[misc]
        if self.settings.keyword:
            for folder in (one for one in self.watched if one not in refused):
                self._careful(folder, lambda folder=folder: self._look_at_keywords(folder, mailbox))  # type: ignore[misc]
        self._settle(mailbox)

    def _careful(self, folder: str, look: Callable[[], None]) -> None:
        """One folder that cannot be read does not hold up the others; what it held stays as it is."""
        try:
            look()
        except (MailboxError, ServerBusy) as error:
            log.info("not_looked account=%s folder=%r problem=%s", self.account, folder, error)

    def _list(self, mailbox: MarkingMailbox) -> None:
        """Folders that a person made are found after a while; ours are made where they are asked for."""
        now = self.clock()
        if self._listed_at is None or not self._listed_at <= now < self._listed_at + RELIST:
            mailbox.forget_folders()
            self._listed_at = now
        asked = self.store.note(MAKE_NOTE) or ""
        if not asked and not (self.settings.make_folders and self._made_for is not mailbox._client):
            return
        self._made_for = mailbox._client
        there = {word for _, word in self.folders(mailbox)}
        for word in IN_CLIENT:
            if word in there:
                continue
            try:
                mailbox.subscribe(mailbox.make_folder(*folder_path(word, self.language)))
            except (MailboxError, ServerBusy) as error:
                log.info("folder_not_made account=%s problem=%s", self.account, error)
        if asked:
            self.store.set_note(MAKE_NOTE, "")

    def folders(self, mailbox: MarkingMailbox) -> list[tuple[str, Word]]:
        """The folders of labels that are there; the one that takes back comes last."""
        found = [
            (folder.name, word)
            for folder in mailbox.folders()
            if not {"noselect", "nonexistent"} & set(folder.attributes)
            and (word := word_of_folder(folder.name, folder.delimiter)) is not None
        ]
        return sorted(found, key=lambda one: (one[1] is NONE, one[0]))

    # -- folders -----------------------------------------------------------------------------------------------

    def _look_into(self, name: str, word: Word, mailbox: MarkingMailbox, *, everyday: bool = False) -> None:
        """`everyday`: Trash, Archive or Junk, where much lies that nobody has said anything about."""
        state = mailbox.status(name)
        if self._states.get(name) == state and state.uidnext:
            return
        index = self._indexes.setdefault(name, FolderIndex())
        lying = index.look(name, mailbox)
        standing = self.store.labels.lying(self.account, name)
        known = {one.uid for one in standing if one.uidvalidity == index.uidvalidity}
        rebuilt = [one for one in standing if one.uidvalidity != index.uidvalidity]
        passed = self._passed_of(name, index.uidvalidity)
        new = [lying[uid] for uid in sorted(lying.keys() - known - passed)]
        if everyday and self._begin(name, index.uidvalidity):  # what lay there before anybody asked says nothing
            passed.update(lying)
            new = []
        self._gone([one for one in standing if one.uidvalidity == index.uidvalidity and one.uid not in lying], everyday=everyday)
        sizes = mailbox.meta([one.uid for one in new[:MOST]])
        whole = len(new) <= MOST
        for one in new[:MOST]:
            meta = sizes.get(one.uid)
            if meta is not None and self._read(one, meta, (name, index.uidvalidity, one.uid), word, rebuilt, mailbox, everyday=everyday):
                passed.add(one.uid)
            else:  # some servers give nothing for a message at first
                whole = False
        self.more = self.more or len(new) > MOST
        if whole:
            self._gone([one for one in rebuilt if not self._found_again(one)], everyday=everyday)
            self._states[name] = state

    def _passed_of(self, name: str, uidvalidity: int) -> set[int]:
        kept = self._passed.get(name)
        if kept is None or kept[0] != uidvalidity:
            kept = self._passed[name] = (uidvalidity, set())
        return kept[1]

    def _begin(self, name: str, uidvalidity: int) -> bool:
        """Whether this is the first look at a folder of everyday use, in this life of the program: what came meanwhile nobody can tell apart."""
        return name not in self._states or self._states[name].uidvalidity != uidvalidity

    def _found_again(self, one: Label) -> bool:
        current = self.store.labels.label(one.id)
        return current is None or current.uidvalidity != one.uidvalidity

    def _gone(self, labels: Iterable[Label], *, everyday: bool = False) -> None:
        """They do not lie there any more: put back by us, or taken out, and so taken back, by a person. Trash is also emptied."""
        taken: list[int] = []
        for one in labels:
            if one.back in (MOVING, DONE) or (everyday and not self._came_back(one)):
                self.store.labels.vanished([one.id])
            elif one.state == UNDONE and one.why in (TAKEN_BACK, REJECTED):
                self.store.labels.end([one.id], self.clock())
            else:
                taken.append(one.id)
                log.info("label_gone id=%d field=%s value=%r", one.mail, one.field, one.value)
        if taken:
            self.store.labels.undo(taken, GONE, self.clock())

    def _came_back(self, one: Label) -> bool:
        """The mail was seen in a watched folder since."""
        row = self.store.ledger.value(
            "select max(seen_at) from place where account = ? and folder <> ? and outcome in ('stored', 'copy') and mail = ?",
            self.account, one.folder, one.mail,
        )  # fmt: skip
        return row is not None and str(row) > moment(one.at)

    def _read(
        self, one: Lying, meta: Meta, place: tuple[str, int, int], word: Word, rebuilt: Sequence[Label], mailbox: MarkingMailbox, *, everyday: bool
    ) -> bool:  # fmt: skip
        """A message that lies in one of these folders for the first time; False where the server did not give it."""
        looked_at, _ = self.store.mails.at(self.account, *place)
        if word is NONE and looked_at:
            return True
        if (everyday and not self._may_be_ours(one)) or meta.size > LARGEST:
            return True
        raw = mailbox.fetch([one.uid]).get(one.uid)
        if raw is None:
            return False
        message = parse(raw)
        mail = known_mail(self.store, self.account, raw, message)
        straight = False
        if mail == 0 or (mail is None and (everyday or self._is_ours(message))):
            return True  # a second delivery of a mail we have, or one of ours
        if mail is None:
            mail = self._keep(place[0], place[1], meta, raw)
            straight = True
        if mail is None:
            return True
        if again := [label for label in rebuilt if label.mail == mail and label.said == word.name]:
            self.store.labels.moved([label.id for label in again], place)
            return True
        if word is NONE:
            self._take_back(mail, place, mailbox)
            return True
        held = self._rule(meta, "\\seen" in one.flags, straight or not self._was_watched(mail, place))
        self._add(mail, word, FOLDER, place, held)
        return True

    def _may_be_ours(self, one: Lying) -> bool:
        """By its Message-ID a mail that was on record before: what a filter laid there at once nobody has moved."""
        return any(
            self.store.ledger.value("select 1 from mail where account = ? and message_id = ?", self.account, message_id)
            for message_id in one.ids
        )

    def _is_ours(self, message: Mail) -> bool:
        """Our own side of a conversation that was moved as a whole: nothing to be labelled."""
        return message.author.email.lower() in self.ours

    def _was_watched(self, mail: int, place: tuple[str, int, int]) -> bool:
        """It was seen in a watched folder before."""
        return bool(
            self.store.ledger.value(
                "select 1 from place where account = ? and folder <> ? and outcome in ('stored', 'copy') and mail in"
                " (select ? union all select id from mail where copy_of = ?) limit 1",
                self.account, place[0], mail, mail,
            )
        )  # fmt: skip

    def _rule(self, meta: Meta, seen: bool, straight: bool) -> str | None:
        """Why this looks like the work of a rule; None where a person may well have done it."""
        young = self.clock() - meta.received_at < JUST_ARRIVED  # or from the future: the server's clock may go before ours
        if straight and self._since_we_began(meta.received_at) and (young or not seen):
            return STRAIGHT
        return RULE if young and not seen else None

    def _since_we_began(self, received: datetime) -> bool:
        first = [self.store.mails.first_seen(self.account, folder) for folder in self.watched]
        begun = [one for one in first if one is not None]
        return bool(begun) and received >= min(begun)

    def _add(self, mail: int, word: Word, source: str, place: tuple[str, int, int] | None, held: str | None) -> None:
        says = spoken_of(self.store, mail, word)
        with self.store.transaction():  # counted at once: a process that dies amid a flood leaves none of it in force
            self.store.labels.add(mail, self.account, says, source, word.name, self.clock(), place, held)
            self._stem_flood()
        log.info("labelled id=%d word=%r way=%s held=%s", mail, word.name, source, held or "-")

    def _take_back(self, mail: int, place: tuple[str, int, int], mailbox: MarkingMailbox) -> None:
        """The mail lies in the folder that takes labels back."""
        now = self.clock()
        target = self._came_from(mail, place, mailbox) if self.settings.put_back else None
        with self.store.transaction():
            labels = [one for one in self.store.labels.history(mail) if one.state in (ACTIVE, HELD)]
            self.store.labels.undo([one.id for one in labels], TAKEN_BACK, now, lying=True)
            before = [one for one in self.store.labels.history(mail) if one.state == ACTIVE]  # what those had set aside
            self.store.labels.undo([one.id for one in before], TAKEN_BACK, now, lying=True)
            self.store.mails.noted(self.account, place, mail, now)
            if target is not None:
                self._plan_back(mail, place, target)
        log.info("labels_taken_back id=%d n=%d", mail, len(labels))

    # -- keywords ----------------------------------------------------------------------------------------------

    def _look_at_keywords(self, folder: str, mailbox: MarkingMailbox) -> None:
        uidvalidity, bearing = mailbox.bearing(folder, [word.keyword for word in BY_KEYWORD.values()])
        borne = self.store.labels.borne(self.account)
        here = [one for one in borne if one.folder == folder and one.uidvalidity == uidvalidity]
        found: set[int] = set()
        for uid, flags in sorted(bearing.items()):
            if "\\deleted" in flags:
                continue
            for keyword in sorted(flags & BY_KEYWORD.keys()):
                found |= self._borne((folder, uidvalidity, uid), BY_KEYWORD[keyword], "\\seen" in flags, here, borne, mailbox)
        missing = [one for one in here if one.id not in found]
        there = mailbox.flags(sorted({one.uid for one in missing if one.uid is not None})) if missing else {}
        self.store.labels.vanished([one.id for one in missing if one.uid not in there])  # moved on: it may bear it elsewhere
        self._gone([one for one in missing if one.uid in there])

    def _borne(
        self, place: tuple[str, int, int], word: Word, seen: bool, here: Sequence[Label], borne: Sequence[Label], mailbox: MarkingMailbox
    ) -> set[int]:  # fmt: skip
        """A message that bears a keyword of ours: the labels that stand because of it; a new one is put on record."""
        if same := {one.id for one in here if one.uid == place[2] and one.said == word.name}:
            return same
        _, mail = self.store.mails.at(self.account, *place)
        meta = mailbox.meta([place[2]]).get(place[2])
        if meta is None:
            return set()
        if mail is None:  # from before our first look at this folder
            raw = mailbox.fetch([place[2]]).get(place[2]) if meta.size <= LARGEST else None
            mail = self._keep(place[0], place[1], meta, raw) if raw and not self._is_ours(parse(raw)) else None
        if mail is None:
            return set()
        elsewhere = [one for one in borne if one.mail == mail and one.said == word.name and one.folder != place[0]]
        elsewhere += [
            one
            for one in self.store.labels.history(mail)
            if one.source == KEYWORD and one.said == word.name and one.ended_at is None and one.uid is None
        ]
        if elsewhere:  # the mail was moved, and its keyword with it
            self.store.labels.moved([one.id for one in elsewhere], place)
            return {one.id for one in elsewhere}
        self._add(mail, word, KEYWORD, place, self._rule(meta, seen, False))
        return set()

    # -- floods ------------------------------------------------------------------------------------------------

    def _stem_flood(self) -> None:
        """More labels within a short time than a person gives: all of them wait for a person's word, those of the first minutes too.

        What was delivered straight into a folder of labels is held anyway and does not count: else any stranger could stop a person's labels.
        """
        since = self.clock() - FLOOD
        if self.store.labels.mails_since(self.account, since, (CONFIRMED, STRAIGHT)) <= self.settings.flood:
            return
        sudden = [one.id for one in self.store.labels.since(self.account, since) if one.why != CONFIRMED]
        if sudden:
            self.store.labels.hold(sudden, MANY)
            log.warning("labels_held account=%s n=%d reason=many", self.account, len(sudden))

    # -- back where it came from -------------------------------------------------------------------------------

    def _settle(self, mailbox: MarkingMailbox) -> None:
        """Of each labelled mail once: was it moved here, then it goes back; was it copied, then it stays."""
        waiting: dict[tuple[str, int, int], int] = {}
        for one in self.store.labels.unsettled(self.account):
            if one.place is not None:
                waiting[one.place] = one.mail
        self.more = self.more or len(waiting) > SETTLED
        if not waiting:
            return
        everyday = {mailbox.role(role) for role, _ in self.settings.roles}
        for place, mail in list(waiting.items())[:SETTLED]:
            if place[0] in everyday or not self.settings.put_back:
                self.store.labels.note_back(self.account, place, STAYS)
                continue
            try:
                target = self._came_from(mail, place, mailbox)
            except (MailboxError, ServerBusy) as error:
                log.info("not_settled id=%d problem=%s", mail, error)
                continue
            with self.store.transaction():
                if target is None:
                    self.store.labels.note_back(self.account, place, STAYS)
                else:
                    self._plan_back(mail, place, target)

    def _plan_back(self, mail: int, place: tuple[str, int, int], target: str) -> None:
        """The intent, on record before anything is moved."""
        self.store.labels.note_back(self.account, place, PLANNED)
        payload = {"folder": place[0], "uidvalidity": place[1], "uid": place[2], "target": target}
        self.store.mails.plan(mail, self.account, BACK, json.dumps(payload, ensure_ascii=False), self.clock())

    def _came_from(self, mail: int, place: tuple[str, int, int], mailbox: MarkingMailbox) -> str | None:
        """The folder out of which a person moved it; None where it was copied, or nobody can tell, or nothing can be moved."""
        return came_from(self.store, self.account, mail, place, mailbox, {name for name, _ in self.folders(mailbox)})


def came_from(store: Store, account: str, mail: int, place: tuple[str, int, int], mailbox: MarkingMailbox, ours: set[str]) -> str | None:
    """The folder out of which this mail was moved to `place`; None where it was copied, or nobody can tell, or nothing can be moved."""
    if not mailbox.can_move():
        return None
    places = [(row["folder"], row["uidvalidity"], row["uid"]) for row in store.outbox.places(account, (mail,)) if row["folder"] not in ours]
    for folder, uidvalidity, uid in places:
        if mailbox.open(folder).uidvalidity == uidvalidity and any("\\deleted" not in one for one in mailbox.flags([uid]).values()):
            return None
    source = last_seen(store, account, mail, {folder for folder, _, _ in places})
    message_id = store.ledger.value("select message_id from mail where id = ?", mail)
    if source is None or not message_id:
        return source
    roles = {mailbox.role(role) for role in ("trash", "junk", "drafts", "sent")} | {place[0]} | ours
    others = [
        one.name
        for one in mailbox.folders()
        if one.name not in roles and not {"noselect", "nonexistent", "all", "flagged", "important"} & set(one.attributes)
    ]  # fmt: skip
    for folder in others[:ELSEWHERE]:
        try:
            mailbox.open(folder)
            if mailbox.flags(found) if (found := mailbox.named(str(message_id))) else {}:
                return None
        except MailboxError:
            continue
    return source


def last_seen(store: Store, account: str, mail: int, folders: set[str]) -> str | None:
    """The watched folder in which this mail was seen last."""
    rows = store.ledger.rows(
        "select folder from place where account = ? and outcome in ('stored', 'copy') and mail in"
        " (select ? union all select id from mail where copy_of = ?) order by seen_at desc, uid desc",
        account, mail, mail,
    )  # fmt: skip
    return next((row["folder"] for row in rows if row["folder"] in folders), None)


def spoken_of(store: Store, mail: int, word: Word) -> tuple[tuple[str, str], ...]:
    """What this word says of this mail: an "Inquiry" in a running conversation with us is a buyer's reply."""
    own = store.ledger.value("select json_extract(coalesce(own_verdict, verdict), '$.kind') from mail where id = ?", mail)
    if own == Kind.REPLY.value and word.name == "Inquiry":
        return tuple((field, Kind.REPLY.value if field == KIND else value) for field, value in word.says)
    return word.says
