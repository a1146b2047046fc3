"""Every UID ends in a recorded outcome: passes over a mailbox that misbehaves in each way the words of IMAP allow."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.letters import inquiry
from triage.config import Ingest
from triage.errors import MailboxError, PassingTrouble
from triage.ingest import Intake
from triage.mailbox import FolderState, Meta
from triage.store import Store

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@dataclass
class PaperMailbox:
    """A mailbox on paper: one folder, told what to do wrong. (Real servers: test_imap_mailbox, test_daemon.)"""

    mails: dict[int, bytes] = field(default_factory=dict)
    received: dict[int, datetime] = field(default_factory=dict)
    uidvalidity: int = 1
    says_uidnext: bool = True
    search_says_all: bool = False  # QQ: SEARCH answers with everything
    empty: set[int] = field(default_factory=set)  # FETCH gives nothing for these
    refuses: set[int] = field(default_factory=set)  # FETCH with one of these is refused as a whole
    breaks_after: int | None = None  # the connection is lost after so many fetched messages
    fetched: list[list[int]] = field(default_factory=list)
    asked: bool = False  # a FETCH was sent whose answer nobody has read yet

    def add(self, *uids: int, at: datetime = NOW) -> None:
        for uid in uids:
            self.mails[uid] = inquiry(uid)
            self.received[uid] = at

    def open(self, folder: str) -> FolderState:
        assert not self.asked
        return FolderState(folder, self.uidvalidity, max(self.mails, default=0) + 1 if self.says_uidnext else 0, len(self.mails))

    status = open

    def uids(self, first: int = 1) -> list[int]:
        assert not self.asked
        return sorted(uid for uid in self.mails if uid >= first)

    def meta(self, uids: Sequence[int]) -> dict[int, Meta]:
        assert not self.asked
        return {uid: Meta(uid, len(self.mails[uid]), self.received[uid], False) for uid in uids if uid in self.mails}

    def fetch(self, uids: Sequence[int]) -> dict[int, bytes]:
        self.fetched.append(list(uids))
        if self.refuses & set(uids):
            raise MailboxError("NO message is damaged", "none")
        found = {}
        for uid in uids:
            if self.breaks_after is not None:
                self.breaks_after -= 1
                if self.breaks_after < 0:
                    raise PassingTrouble("connection lost")
            if uid in self.mails and uid not in self.empty:
                found[uid] = self.mails[uid]
        return found

    def ask(self, uids: Sequence[int]) -> Callable[[], dict[int, bytes]]:
        assert not self.asked, "a FETCH is under way already"
        self.asked = True

        def answer() -> dict[int, bytes]:
            self.asked = False
            return self.fetch(uids)

        return answer

    def fetch_start(self, uid: int, size: int) -> bytes | None:
        assert not self.asked
        return self.mails[uid][:size]

    def headers(self, uids: Iterable[int], names: Sequence[str]) -> Iterator[tuple[int, bytes]]:
        for uid in uids:
            yield uid, self.mails[uid].split(b"\n\n")[0] + b"\n\n"

    def role(self, role: str) -> str | None:
        return None

    def append(self, folder: str, raw: bytes, flags: Sequence[str], when: datetime) -> int | None:
        raise AssertionError("nothing is appended here")


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def intake(box: PaperMailbox, store: Store, clock: Clock | None = None, since: date | None = date(2026, 1, 1), **changes: float) -> Intake:
    return Intake("box", box, store, Ingest(**changes), since, clock or Clock())  # type: ignore[arg-type]


def outcomes(store: Store) -> dict[int, str]:
    return {row["uid"]: row["outcome"] for row in store.ledger.rows("select uid, outcome from place order by uid")}


@pytest.fixture
def store() -> Iterator[Store]:
    opened = Store.in_memory()
    yield opened
    opened.close()


def test_only_new_mail_at_the_first_look(store):
    box = PaperMailbox()
    box.add(1, 2, 3)
    reader = intake(box, store, since=None)
    first = reader.read("INBOX")
    assert first is not None
    assert (first.left_alone, first.new, first.known, first.on_server, first.missing) == (3, 0, 3, 3, 0)
    box.add(4)
    second = reader.read("INBOX")
    assert second is not None
    assert (second.new, second.missing) == (1, 0)
    assert outcomes(store) == {1: "before", 2: "before", 3: "before", 4: "stored"}


def test_since_a_day(store):
    box = PaperMailbox()
    box.add(1, at=datetime(2026, 10, 31, 23, 0, tzinfo=UTC))
    box.add(2, at=datetime(2026, 11, 1, 0, 30, tzinfo=UTC))
    intake(box, store, since=date(2026, 11, 1)).read("INBOX")
    assert outcomes(store) == {1: "before", 2: "stored"}


def test_an_empty_mailbox_counts_as_looked_at(store):
    box = PaperMailbox()
    reader = intake(box, store, since=None)
    reader.read("INBOX")
    box.add(1)
    reader.read("INBOX")
    assert outcomes(store) == {1: "stored"}


def test_nothing_new_costs_no_fetch(store):
    box = PaperMailbox()
    box.add(1, 2)
    reader = intake(box, store)
    reader.read("INBOX")
    fetches = len(box.fetched)
    assert reader.read("INBOX") is None
    assert len(box.fetched) == fetches


@pytest.mark.parametrize("says_uidnext", [True, False], ids=["uidnext", "no-uidnext"])
def test_a_mail_that_gets_a_lower_uid_than_the_last_is_not_jumped_over(store, says_uidnext):
    """No cursor: whatever has no record is fetched."""
    box = PaperMailbox(says_uidnext=says_uidnext)
    box.add(1, 9)
    reader = intake(box, store)
    reader.read("INBOX")
    box.add(5, 10)
    reader.read("INBOX")
    assert outcomes(store) == {1: "stored", 5: "stored", 9: "stored", 10: "stored"}


def test_one_that_cannot_be_fetched_never_blocks_the_next(store):
    box = PaperMailbox(empty={2}, refuses={4})
    box.add(1, 2, 3, 4, 5)
    clock = Clock()
    reader = intake(box, store, clock)
    line = reader.read("INBOX")
    assert line is not None
    assert (line.new, line.unfetched, line.missing) == (3, 2, 0)
    assert outcomes(store) == {1: "stored", 2: "unfetched", 3: "stored", 4: "unfetched", 5: "stored"}
    box.empty.clear()  # it was the server's passing weakness
    clock.now += timedelta(hours=1)
    reader.read("INBOX")
    assert outcomes(store)[2] == "stored"
    for _ in range(6):
        clock.now += timedelta(days=1)
        reader.read("INBOX")
    assert outcomes(store)[4] == "aside"


def test_one_that_vanished_before_it_could_be_read_is_no_business_of_a_person(store):
    box = PaperMailbox(empty={1})
    box.add(1, 2)
    clock = Clock()
    reader = intake(box, store, clock)
    reader.read("INBOX")
    del box.mails[1]
    clock.now += timedelta(days=1)
    reader.read("INBOX")
    assert outcomes(store) == {1: "gone", 2: "stored"}


def test_the_same_bytes_twice_are_one_mail(store):
    box = PaperMailbox()
    box.add(1)
    box.mails[2], box.received[2] = box.mails[1], NOW
    line = intake(box, store).read("INBOX")
    assert line is not None
    assert (line.new, line.copies) == (1, 1)
    assert store.ledger.value("select count(*) from mail") == 1


def test_a_folder_rebuilt_by_the_server_brings_no_second_mail(store):
    box = PaperMailbox()
    box.add(1, 2)
    clock = Clock()
    reader = intake(box, store, clock, since=None)
    reader.read("INBOX")  # 1 and 2 were there before us
    box.add(3, at=NOW + timedelta(hours=1))
    clock.now += timedelta(hours=1)
    reader.read("INBOX")
    box.uidvalidity = 2
    box.mails = {uid + 10: raw for uid, raw in box.mails.items()}
    box.received = {uid + 10: when for uid, when in box.received.items()}
    box.received[11] = box.received[12] = NOW - timedelta(days=1)
    line = reader.read("INBOX")
    assert line is not None
    assert (line.new, line.copies, line.left_alone, line.missing) == (0, 1, 2, 0)


def test_too_large_a_mail_is_read_in_part(store):
    box = PaperMailbox()
    box.add(1, 2)
    box.mails[1] += b"x" * 3_000_000
    intake(box, store, max_message_megabytes=2.0).read("INBOX")
    rows = store.ledger.rows("select truncated, size from mail order by id")
    assert sorted((row["truncated"], row["size"] <= 1_000_000) for row in rows) == [(0, True), (1, True)]


def test_batches_are_bounded_in_bytes_and_number(store):
    box = PaperMailbox()
    box.add(*range(1, 31))
    intake(box, store, batch_messages=10, batch_megabytes=0.003).read("INBOX")
    assert all(sum(len(box.mails[uid]) for uid in batch) <= 3000 or len(batch) == 1 for batch in box.fetched)
    assert sorted(uid for batch in box.fetched for uid in batch) == list(range(1, 31))


def test_a_lost_connection_costs_only_a_second_fetch(store):
    box = PaperMailbox(breaks_after=15)
    box.add(*range(1, 31))
    reader = intake(box, store, batch_messages=10)
    with pytest.raises(PassingTrouble):
        reader.read("INBOX")
    box.breaks_after = None
    line = reader.read("INBOX")
    assert line is not None
    assert line.missing == 0
    assert store.ledger.value("select count(*) from mail") == 30


def test_what_was_fetched_is_kept_before_trouble_with_the_next_is_told(store):
    """The next FETCH is under way while a batch is kept: a line cut over it costs that one alone."""
    box = PaperMailbox(breaks_after=25)
    box.add(*range(1, 41))
    with pytest.raises(PassingTrouble):
        intake(box, store, batch_messages=10).read("INBOX")
    assert sorted(outcomes(store)) == list(range(1, 21))


def test_a_batch_that_cannot_be_kept_leaves_the_line_in_step(store, monkeypatch):
    box = PaperMailbox()
    box.add(*range(1, 31))
    reader = intake(box, store, batch_messages=10)
    keep = type(store.mails).keep
    monkeypatch.setattr(type(store.mails), "keep", lambda *_: (_ for _ in ()).throw(OSError("disk full")))
    with pytest.raises(OSError, match="disk full"):
        reader.read("INBOX")
    assert not box.asked, "the answer that was under way has been read"
    monkeypatch.setattr(type(store.mails), "keep", keep)
    line = reader.read("INBOX")
    assert line is not None
    assert (line.new, line.missing) == (30, 0)


def test_a_stop_between_two_batches_leaves_the_line_in_step(store):
    box = PaperMailbox()
    box.add(*range(1, 31))
    reader = intake(box, store, batch_messages=10)
    assert reader.read("INBOX", lambda: True) is None
    assert not box.asked
    assert sorted(outcomes(store)) == list(range(1, 11)), "the batch in hand was kept"
    line = reader.read("INBOX")
    assert line is not None
    assert (line.new, line.missing) == (20, 0)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(["arrive", "vanish", "break", "heal", "restart", "later"]), st.integers(1, 12)), min_size=1, max_size=25
    )
)
def test_whatever_happens_nothing_is_missing_in_the_end(steps):
    """Any order of arrivals, deletions, lost connections, unreadable mails and restarts ends with a record for each UID."""
    store, box, clock = Store.in_memory(), PaperMailbox(), Clock()
    reader = intake(box, store, clock, batch_messages=3)
    for what, number in steps:
        if what == "arrive":
            box.add(max([*box.mails, 0]) + number)
        elif what == "vanish" and box.mails:
            box.mails.pop(sorted(box.mails)[number % len(box.mails)])
        elif what == "break":
            box.breaks_after = number
            box.empty.add(number)
        elif what == "heal":
            box.breaks_after = None
            box.empty.clear()
        elif what == "restart":
            reader = intake(box, store, clock, batch_messages=3)
        clock.now += timedelta(hours=number if what == "later" else 0)
        with contextlib.suppress(PassingTrouble):
            reader.read("INBOX")
    box.breaks_after = None
    reader.read("INBOX")
    on_record = outcomes(store)
    assert set(box.mails) <= set(on_record)
    assert all(on_record[uid] in ("stored", "copy", "unfetched", "aside", "before") for uid in box.mails)
    store.close()
