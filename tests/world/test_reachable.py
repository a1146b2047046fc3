"""Stage M, absence and wishes for no more mail are shown: in the list, in `status` and in the digest."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.letters import letter
from tests.world.test_ingest import NOW
from tests.world.test_keeping import Desk
from tests.world.test_reach import BUYER, bounce, sent, wants
from triage import listing, reachable
from triage.store import Store
from triage.store.reach import all_away, away
from triage.store.refusals import Refusals

DAY = timedelta(days=1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    store = Store.in_memory()
    made = Desk(tmp_path, store)
    made.pipeline.refusals = Refusals(tmp_path / "no-more", b"s" * 32)
    yield made
    store.close()


def note(number: int, back: str = "30 November 2026") -> bytes:
    return b"Auto-Submitted: auto-replied\n" + letter(
        number, f"I am out of the office until {back}.\n", subject="Automatic reply: valves", sender=BUYER
    )


def row(desk: Desk, number: int) -> dict:
    return next(one for one in listing.entries(desk.store, NOW - DAY, 50, everything=True, now=NOW) if one["number"] == number)


def in_digest(desk: Desk) -> dict[str, str]:
    return {str(title): f"{item.head}: {item.says[0]}" for title, item in reachable.items(desk.store, "box", NOW - DAY, NOW)}


def test_a_mailbox_that_does_not_take_our_mail(desk):
    number = desk.get(wants(1))
    assert (row(desk, number)["came_back"], in_digest(desk)) == (None, {})
    sent(desk, "ana@turia.example")
    report = desk.get(bounce(2, "ana@turia.example"), at=NOW + timedelta(minutes=5))
    assert row(desk, number)["came_back"] == {"address": "ana@turia.example", "mail": report, "status": "5.1.1"}
    assert reachable.words(row(desk, number), "en") == f"mail to ana@turia.example comes back (mail {report}): another address is needed"
    lines = reachable.status_lines(reachable.status(desk.store, "box", NOW), "en")
    assert lines == [f"  stage M, mail to them comes back: ana@turia.example (#{report})"]
    assert list(in_digest(desk)) == ["Mail that came back"]
    desk.get(wants(3), at=NOW + timedelta(hours=1))
    assert row(desk, number)["came_back"] is None, "they write: the mailbox works"
    assert reachable.status(desk.store, "box", NOW)["came_back"] == []


def test_who_is_away(desk):
    number = desk.get(wants(1))
    said = desk.get(note(2), at=NOW + timedelta(minutes=5))
    assert row(desk, number)["away"] == {"address": "ana@turia.example", "mail": said, "back_on": "2026-11-30"}
    assert reachable.words(row(desk, number), "zh") == f"外出，2026-11-30 返回（邮件 {said}）"
    assert "ana@turia.example -> 2026-11-30" in "".join(reachable.status_lines(reachable.status(desk.store, "box", NOW), "en"))
    assert in_digest(desk) == {"Away": "ana@turia.example: Back on 2026-11-30."}
    assert away(desk.store.ledger, "ana@turia.example", date(2026, 11, 30)) is None, "back by now"
    later = desk.get(note(3, "7 December 2026"), at=NOW + timedelta(hours=1))
    assert [(one.mail, one.back_on) for one in all_away(desk.store.ledger, "box", NOW - DAY, NOW.date())] == [(later, date(2026, 12, 7))]
    desk.get(wants(4), at=NOW + timedelta(hours=2))
    assert row(desk, number)["away"] is None, "they write themselves"


def test_who_wants_no_more_mail(desk):
    desk.get(letter(1, "Please remove me from your mailing list.\n\nAna\n", subject="Re: valves", sender=BUYER))
    assert list(in_digest(desk)) == ["Want no more mail"]
    facts = listing.status(desk.store, [], running=True, no_more=len(desk.pipeline.refusals))
    assert "get none: 1." in listing.status_lines(facts, "en", "Europe/Rome")[-1]
