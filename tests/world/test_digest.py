"""The digest in a real inbox: laid once a morning, found again after a break, never read as mail."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

import pytest
from click.testing import CliRunner

from tests.letters import SELLER, inquiry, letter, newsletter, scam
from tests.test_show import SPANISH
from tests.world.post import Desk
from triage.cli import cli
from triage.errors import MailboxError, PassingTrouble
from triage.terms import sentence

pytestmark = pytest.mark.dovecot

TOMORROW = datetime(2026, 11, 25, 7, 29, tzinfo=UTC)  # a minute before half past eight in Rome
MINUTE = timedelta(minutes=1)


@pytest.fixture
def desk(new_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Desk]:
    """Desks whose digest is switched on."""
    monkeypatch.setattr("tests.world.post.SELLER", SELLER.replace("enabled = false", "enabled = true", 1))
    return new_desk


def digests(desk: Desk) -> list[EmailMessage]:
    return [mail for mail in desk.mails("INBOX").values() if str(mail["Message-ID"]).startswith("<digest.")]


def part(mail: EmailMessage, kind: str = "plain") -> str:
    return str(mail.get_body((kind,)).get_content())


def test_once_a_morning_and_never_judged(desk):
    one = desk(inquiry(1), SPANISH, newsletter(2), scam(3))
    one.work(3)
    assert digests(one) == [], "no digest for a morning before we began"
    one.now = TOMORROW
    one.work(1, timedelta())
    assert digests(one) == []
    one.work(1, MINUTE)
    (mail,) = digests(one)
    text = part(mail)
    assert "New, in the order of work" in text
    assert "Dear Ana Ferrer" in text, "the reading copy of the Spanish letter"
    assert "Buenos" not in text
    assert "Suspected" in text
    assert "S6: " in text
    assert "Valve Weekly" not in text
    mails = one.store.ledger.value("select count(*) from mail")
    one.work(5, MINUTE)
    one.restart()
    one.work(3, timedelta(hours=1))
    assert len(digests(one)) == 1
    assert one.store.ledger.value("select count(*) from mail") == mails == 4
    place = one.store.ledger.rows("select outcome, mail from place where folder = 'INBOX' order by uid desc limit 1")[0]
    assert (place["outcome"], place["mail"]) == ("before", None)
    folder = one.store.ledger.rows("select on_server, known, aside from folder where name = 'INBOX'")[0]
    assert (folder["on_server"], folder["known"], folder["aside"]) == (5, 5, 0)


def test_it_is_unread_and_no_other_mail_is_touched(desk):
    one = desk(inquiry(1))
    one.now = TOMORROW
    one.work(2, MINUTE)
    with one.client() as client:
        client.select_folder("INBOX", readonly=True)
        flags = [answer[b"FLAGS"] for answer in client.fetch(client.search("ALL"), ["FLAGS"]).values()]
    assert len(flags) == 2
    assert all(b"\\Seen" not in one for one in flags)


def test_each_morning_tells_what_is_new_and_what_still_waits(desk):
    one = desk(inquiry(1))
    one.now = TOMORROW
    one.work(2, MINUTE)
    one.put("INBOX", SPANISH)
    one.work(2, MINUTE)
    one.now += timedelta(days=1)
    one.work(1, MINUTE)
    first, second = digests(one)
    assert "Still waiting" not in part(first)
    new, _, waiting = part(second).partition("Still waiting for your review")
    assert "Ana Ferrer" in new
    assert "Thomas Lindner" in waiting
    assert "was to be ready by" in new, "yesterday's deadline is missed"


def test_a_draft_that_came_in_time_is_not_told_as_late_or_due(desk):
    """It lies there, ready before its deadline, and stands under "new" with its letter: told twice it hides what is late."""
    one = desk(inquiry(1))
    one.store.ledger.change("update draft set ready_by = '2026-11-25T10:00:00+01:00'")  # due at ten, after the digest
    one.now = TOMORROW
    one.work(2, MINUTE)
    (told,) = digests(one)
    assert "Late or due today" not in f"{told['Subject']}\n{part(told)}"
    assert "New, in the order of work: 1" in told["Subject"]
    one.now += timedelta(days=1)
    one.put("INBOX", SPANISH)
    one.work(2, MINUTE)
    late = part(digests(one)[-1]).partition("New, in")[0]
    assert "was to be ready by Wed 11-25 10:00" in late, "a day later nobody has looked"


def test_none_when_there_is_nothing_to_tell_and_none_on_a_sunday(desk):
    one = desk(newsletter(2))
    one.now = TOMORROW
    one.work(3, MINUTE)
    assert digests(one) == []
    one.put("INBOX", inquiry(1))
    one.work(2, MINUTE)
    assert digests(one) == [], "what came later waits for the next morning"
    one.now = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)  # Sunday
    one.work(2, MINUTE)
    assert digests(one) == []
    one.now = datetime(2026, 11, 30, 15, 0, tzinfo=UTC)  # Monday; asleep until the afternoon
    one.work(3, MINUTE)
    assert len(digests(one)) == 1


class Killed(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("arrived", [True, False], ids=["it lay there", "it did not"])
@pytest.mark.parametrize("end", [Killed, PassingTrouble], ids=["kill", "connection"])
def test_a_break_in_the_append_makes_no_second_one(desk, monkeypatch, arrived, end):
    one = desk(inquiry(1))
    append = one.worker.mailbox.append

    def broken(folder, raw, *rest):
        if folder != "INBOX":
            return append(folder, raw, *rest)
        if arrived:
            append(folder, raw, *rest)
        raise end("gone", sentence("Wait.")) if end is PassingTrouble else end

    monkeypatch.setattr(one.worker.mailbox, "append", broken)
    one.now = TOMORROW
    with pytest.raises(end):
        one.work(2, MINUTE)
    assert one.store.ledger.value("select state from digest") == "appending"
    one.restart()
    one.work(1, timedelta(seconds=1))
    assert len(digests(one)) == (1 if arrived else 0), "it may be on its way: a second look comes first"
    one.work(4, MINUTE)
    assert len(digests(one)) == 1
    assert one.store.ledger.value("select state from digest") == "laid"


def test_a_kill_after_the_append_and_before_the_record(desk, monkeypatch):
    one = desk(inquiry(1))

    def killed(*_):
        raise Killed

    monkeypatch.setattr(one.store.digests, "laid", killed)
    one.now = TOMORROW
    with pytest.raises(Killed):
        one.work(2, MINUTE)
    one.restart()
    one.work(4, MINUTE)
    assert len(digests(one)) == 1


def test_a_lost_record_makes_no_second_one(desk):
    """As after a damaged database: the Message-ID of a morning is the same again, and is known without any record."""
    one = desk(inquiry(1))
    one.now = TOMORROW
    one.work(2, MINUTE)
    one.store.ledger.change("delete from digest")
    one.store.ledger.change("delete from place where mail is null")
    one.restart()
    one.work(3, MINUTE)
    assert len(digests(one)) == 1
    assert one.store.ledger.value("select count(*) from mail") == 1


def test_a_refusal_is_tried_again_and_holds_nothing_up(desk, monkeypatch):
    one = desk(inquiry(1))
    append, refused = one.worker.mailbox.append, []

    def full(folder, raw, *rest):
        if folder == "INBOX":
            refused.append(one.now)
            raise MailboxError(sentence("The server says: over quota."), sentence("Make room."))
        return append(folder, raw, *rest)

    monkeypatch.setattr(one.worker.mailbox, "append", full)
    one.now = TOMORROW
    one.put("INBOX", SPANISH)
    one.work(10, timedelta(minutes=30))
    assert len(refused) == 3, "three tries, then not this morning"
    assert one.store.ledger.value("select count(*) from draft where state = 'saved'") == 2
    assert digests(one) == []


def test_hostile_mail_in_the_digest(desk):
    nasty = letter(
        7,
        "<script>alert(1)</script> We need 500 pcs of LV-100, price CIF Valencia? see http://evil.example/x \u202e\nBest regards,\nEve Mallory\n",
        subject="=cmd|'/C calc'!A0 <img src=http://evil.example/p.gif> \u202eexe",
        sender='"<b>Eve</b> \\"www.evil.example\\"" <eve@import7.example>',
    )
    one = desk(nasty)
    one.now = TOMORROW
    one.work(2, MINUTE)
    (mail,) = digests(one)
    for kind in ("plain", "html"):
        shown = part(mail, kind)
        assert "http://" not in shown
        assert "evil.example" not in shown
        assert "\u202e" not in shown
        assert "<script" not in shown or kind == "plain"
        assert "<img" not in shown or kind == "plain"


def test_a_letter_to_be_sent_by_hand_is_named(desk):
    one = desk(inquiry(1))
    one.write("", sending=False)
    one.restart()
    done = CliRunner().invoke(cli, ["approve", "1", "--config", str(one.folder / "config.toml")])
    assert done.exit_code == 0, done.output
    one.work(2)
    one.now = TOMORROW
    one.work(3, MINUTE)
    (mail,) = digests(one)
    assert "To be sent by hand" in part(mail)
    assert "send it by hand" in part(mail)
    assert "New, in the order of work" not in part(mail)


def test_switched_off_there_is_none_and_the_command_prints_it(new_desk):
    one = new_desk(inquiry(1), SPANISH)
    one.now = TOMORROW
    one.work(3, MINUTE)
    assert digests(one) == []
    config = str(one.folder / "config.toml")
    done = CliRunner().invoke(cli, ["digest", "--config", config])
    assert done.exit_code == 0, done.output
    assert "Ana Ferrer" in done.output
    assert digests(one) == [], "printing changes nothing"
    for told in ("the digest lies in the inbox", "not laid"):
        done = CliRunner().invoke(cli, ["digest", "--append", "--config", config])
        assert done.exit_code == 0, done.output
        assert told in done.output
    assert len(digests(one)) == 1
    one.work(2)
    assert one.store.ledger.value("select count(*) from mail") == 2
