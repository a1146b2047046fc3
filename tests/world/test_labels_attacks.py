"""Labels that a stranger, a rule or a dying machine would like to have taken for a person's. On a real Dovecot."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.letters import inquiry, letter, scam
from tests.world.test_labels import FRAUD, INQUIRY, LATER, OTHER, Killed, begun, in_force, labels, record
from triage.labels_watch import LabelWatch
from triage.store import Store
from triage.store.labels import FOLDER

pytestmark = pytest.mark.dovecot


def asked(number: int) -> bytes:
    return letter(number, f"Please quote {number * 100} pcs of LV-100.\n\nBuyer {number}\n")


def test_a_rule_is_known_where_the_servers_clock_goes_before_ours(new_desk, monkeypatch):
    """Once what had come "in the future" counted as old, and a filter's move as a person's word."""
    monkeypatch.setattr("tests.world.post.TUESDAY", datetime.now(UTC) - timedelta(hours=1))
    desk = begun(new_desk, inquiry(1))
    desk.now -= LATER + timedelta(minutes=4)
    desk.move("INBOX", FRAUD)
    desk.work()
    assert (record(desk)[1], labels(desk)) == (False, {("kind", "fraud", "held"), ("suspected", "true", "held")})


def test_strangers_cannot_stop_a_persons_labels(new_desk, monkeypatch):
    """Mail to sales+Triage/Label/Inquiry@ is held, and is no flood for which what a person says would be held as well."""
    monkeypatch.setattr("tests.world.post.TUESDAY", datetime.now(UTC) - timedelta(hours=1))
    desk = begun(new_desk, inquiry(1), more="[labels]\nflood = 2\n")
    for number in range(2, 6):
        desk.put(INQUIRY, scam(number))
    desk.move("INBOX", FRAUD)
    desk.work(2)
    assert in_force(desk) == {"kind": "fraud", "suspected": "true"}
    assert {state for number in range(2, 6) for *_, state in labels(desk, number)} == {"held"}


def test_a_flood_amid_which_the_process_dies_is_still_one(new_desk, monkeypatch):
    desk = begun(new_desk, *(asked(n) for n in range(1, 8)), more="[labels]\nflood = 2\n")
    desk.move("INBOX", OTHER)
    added = LabelWatch._add
    count = iter(range(10))

    def dying(*arguments, **named):
        if next(count) == 4:
            raise Killed
        added(*arguments, **named)

    monkeypatch.setattr(LabelWatch, "_add", dying)
    with pytest.raises(Killed):
        desk.work()
    monkeypatch.undo()
    desk.restart()
    desk.now += timedelta(hours=1)  # the machine comes back long after
    desk.work(2)
    assert [in_force(desk, n) for n in range(1, 8)] == [{}] * 7
    assert len({one.mail for one in desk.store.labels.held("box")}) == 7


def test_the_same_numbers_in_another_account_are_another_mail(tmp_path):
    """Two mailboxes may both have mail 3 in a folder of the same name and UIDVALIDITY."""
    store = Store.open(tmp_path / "triage.db")
    place = (FRAUD, 1, 3)
    for number, account in enumerate(("sales", "export"), 1):
        store.ledger.change(
            "insert into mail (id, account, raw_hash, raw, size, received_at, kept_at) values (?, ?, ?, x'', 0, '', '')",
            number,
            account,
            account,
        )
        store.labels.add(number, account, [("kind", "fraud")], FOLDER, "Fraud", datetime(2026, 3, 2, tzinfo=UTC), place)
    store.labels.note_back("sales", place, "moving")
    assert [one.back for number in (1, 2) for one in store.labels.history(number)] == ["moving", None]
    store.close()
