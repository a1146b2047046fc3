"""Approved letters leave, once, at a good moment, in every way of saying yes; everything else stays. On a real Dovecot and a real SMTP server."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from click.testing import CliRunner

from tests.letters import inquiry
from tests.world.post import APPROVED, MORNING, NIGHT, TUESDAY, Desk
from triage import letterbox
from triage.cli import cli

pytestmark = pytest.mark.dovecot


WAYS = {
    "the draft moved": lambda desk: desk.move("Drafts", APPROVED),
    "the draft copied": lambda desk: desk.copy("Drafts", APPROVED),
    "the inquiry moved": lambda desk: desk.move("INBOX", APPROVED),
    "the inquiry copied": lambda desk: desk.copy("INBOX", APPROVED),
    "a keyword on the draft": lambda desk: desk.flag("Drafts", "Triage-Approved"),
    "a keyword on the inquiry": lambda desk: desk.flag("INBOX", "$Approved"),
    "a flag on the draft": lambda desk: desk.flag("Drafts", "\\Flagged"),
    "a flag on the inquiry": lambda desk: desk.flag("INBOX", "\\Flagged"),
}


@pytest.mark.parametrize("say", WAYS.values(), ids=WAYS.keys())
def test_what_was_approved_leaves_once(new_desk, say):
    desk: Desk = new_desk(inquiry(1), more="[approval]\nflag = true\n")
    (draft,) = desk.mails("Drafts").values()
    desk.work(2)
    assert desk.left == []
    say(desk)
    desk.work(3)
    (letter,) = desk.left
    assert (letter["Message-ID"], letter["Subject"], letter["To"]) == (draft["Message-ID"], draft["Subject"], draft["To"])
    assert letter["In-Reply-To"] == "<letter-1@import1.example>"
    assert letter.get_body(("plain",)).get_content() == draft.get_body(("plain",)).get_content()
    assert desk.states() == ["sent"]
    (copy,) = desk.mails("Sent").values()
    assert copy["Message-ID"] == draft["Message-ID"]
    assert desk.mails("Drafts") == {}
    places = {**desk.mails("INBOX"), **desk.mails(APPROVED)}
    assert all(one["Message-ID"] == "<letter-1@import1.example>" for one in places.values())
    folder = "INBOX" if desk.mails("INBOX") else APPROVED
    assert "\\Answered" in desk.flags(folder, min(desk.mails(folder)))
    desk.restart()
    desk.work(3)
    assert len(desk.left) == 1


TAKEN_BACK = {
    "the draft moved": lambda desk: desk.move(APPROVED, "Drafts"),
    "the inquiry copied": lambda desk: desk.delete(APPROVED),
    "the inquiry moved": lambda desk: desk.move(APPROVED, "INBOX"),
    "a flag on the inquiry": lambda desk: desk.flag("INBOX", "\\Flagged", off=True),
    "a keyword on the draft": lambda desk: desk.flag("Drafts", "Triage-Approved", off=True),
}


@pytest.mark.parametrize("way", TAKEN_BACK)
def test_a_yes_can_be_taken_back_until_it_has_left(new_desk, way):
    desk: Desk = new_desk(inquiry(1), more="[approval]\nflag = true\n")
    desk.now = NIGHT
    WAYS[way](desk)
    desk.work()
    assert desk.states() == ["waiting"]
    TAKEN_BACK[way](desk)
    desk.work(2)
    desk.now = MORNING
    desk.work(3)
    assert (desk.left, desk.states()) == ([], ["withdrawn"])
    assert len(desk.mails("Drafts")) == 1
    WAYS[way](desk)  # and given anew
    desk.work(3)
    assert (len(desk.left), desk.states()) == (1, ["sent"])


def test_it_waits_for_the_buyers_morning(new_desk):
    """Nuremberg: nothing at night, at seven or on Sunday; at nine o'clock on the first working day it leaves."""
    desk: Desk = new_desk(inquiry(1))
    desk.now = datetime(2026, 11, 28, 20, 0, tzinfo=UTC)  # Saturday
    desk.move("Drafts", APPROVED)
    for moment in (desk.now, datetime(2026, 11, 29, 10, 0, tzinfo=UTC), datetime(2026, 11, 30, 7, 50, tzinfo=UTC)):
        desk.now = moment
        desk.work(2)
        assert (desk.left, desk.states()) == ([], ["waiting"])
    assert desk.store.outbox.entries("box", "waiting")[0].due == datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
    assert 0 < (desk.worker.sending.seconds_to_next() or 0) < 600
    desk.now = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
    desk.work(2)
    assert (len(desk.left), desk.states()) == (1, ["sent"])
    entry = desk.store.outbox.of(1)
    assert entry is not None
    assert entry.missed == 0


def test_a_moment_that_was_slept_through_is_made_up_for_and_counted(new_desk):
    desk: Desk = new_desk(inquiry(1))
    desk.store.ledger.change("update mail set received_at = ?", TUESDAY.isoformat())  # the server dates nothing in the future
    desk.now = NIGHT
    desk.move("Drafts", APPROVED)
    desk.work()
    desk.now = MORNING + timedelta(hours=14)  # off until the buyer's evening
    desk.restart()
    desk.work()
    assert (desk.left, desk.states()) == ([], ["waiting"])
    desk.now = MORNING + timedelta(days=1)
    desk.work(3)
    assert (len(desk.left), desk.states()) == (1, ["sent"])
    entry = desk.store.outbox.of(1)
    assert entry is not None
    assert entry.missed == 1
    lines = letterbox.status_lines(letterbox.status(desk.store, "box"), "en", "Europe/Rome")
    assert "  1 good moment was missed while the program was off or the computer asleep: let it run on a machine that stays on" in lines
    # It came on Tuesday at 10:30 in Rome and was answered on Thursday at 9:10: 1.5 + 4.5, 7.5 and 10 minutes; there 6.5, 8, and 10 minutes.
    assert [line for line in lines if "answered by" in line] == [
        "  answered by this program: 1, in time 0; on average 13.7 of our working hours and 14.7 of the buyer's"
    ]


def test_letters_leave_with_a_pause_between_them(new_desk):
    desk: Desk = new_desk(inquiry(1), inquiry(2), inquiry(4))
    desk.move("Drafts", APPROVED)
    desk.work(1, after=timedelta(seconds=1))
    assert len(desk.left) == 1
    desk.work(5, after=timedelta(seconds=2))
    assert len(desk.left) == 1
    desk.work(3, after=timedelta(seconds=20))
    assert len(desk.left) == 3


def test_sending_is_off_at_first(new_desk):
    """Then the list says when to send it by hand, and what was approved in those days does not leave once sending is switched on."""
    desk: Desk = new_desk(inquiry(1))
    desk.write(sending=False)
    desk.restart()
    desk.now = NIGHT
    desk.move("Drafts", APPROVED)
    desk.work(2)
    assert desk.states() == ["by hand"]
    (entry,) = desk.store.outbox.entries("box", "by hand")
    assert entry.due == datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
    desk.write()
    desk.restart()
    desk.now = MORNING
    desk.work(3)
    assert (desk.left, desk.states()) == ([], ["by hand"])
    desk.move(APPROVED, "Drafts")
    desk.work()
    desk.move("Drafts", APPROVED)
    desk.work(3)
    assert len(desk.left) == 1


@pytest.mark.parametrize("folder", ["Triage/已批准", "Triage-Approved", "Triage/Approved by supervisor"])
def test_a_folder_that_a_person_made(new_desk, folder: str):
    desk: Desk = new_desk(inquiry(1))
    with desk.client() as client:
        client.create_folder(folder)
    desk.work(2)
    desk.move("Drafts", folder)
    desk.work(2)
    assert (len(desk.left), desk.states(), desk.mails(folder)) == (1, ["sent"], {})


def test_nothing_is_made_while_sending_is_off(new_desk):
    desk: Desk = new_desk(inquiry(1))
    with desk.client() as client:
        client.delete_folder(APPROVED)
    desk.write(sending=False)
    desk.restart()
    desk.work(2)
    with desk.client() as client:
        assert not client.folder_exists(APPROVED)


def test_erasing_a_person_takes_their_letters_along(new_desk):
    desk: Desk = new_desk(inquiry(1), inquiry(2))
    desk.move("Drafts", APPROVED)
    desk.work(4)
    assert desk.states() == ["sent", "sent"]
    desk.end()
    done = CliRunner().invoke(cli, ["erase", "buyer1@import1.example", "--yes", "--config", str(desk.folder / "config.toml")])
    assert done.exit_code == 0, done.output
    desk.begin()
    assert desk.states() == ["sent"]
    assert desk.store.ledger.value("select count(*) from answer") == 1
    assert b"buyer1@import1" not in (desk.folder / "state" / "triage.db").read_bytes()
    desk.work(2)
    assert len(desk.left) == 2
