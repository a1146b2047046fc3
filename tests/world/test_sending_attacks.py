"""What must not leave: forged mail in the approved folder, changed recipients, copies by a server's rule, a suspected sender's thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.letters import inquiry, letter, newsletter
from tests.world.post import APPROVED, MORNING, NIGHT, SUPERVISED, TUESDAY, Desk
from triage.laid import LaidDrafts

pytestmark = pytest.mark.dovecot

DELIVERED = (
    b"Return-Path: <x@rogue.example>\r\nDelivered-To: sales+Triage/Approved@lago-valves.example\r\n"
    b"Received: from rogue.example (rogue.example [192.0.2.9]) by mx.lago-valves.example; Tue, 24 Nov 2026 09:00:00 +0000\r\n"
)


def draft_of(desk: Desk) -> bytes:
    return desk.raw("Drafts", min(desk.mails("Drafts")))


def forged(desk: Desk) -> bytes:
    """An answer "of ours", as the buyer would like to have it, sent to our folder's own address."""
    raw = draft_of(desk).replace(b"Dear", b"We confirm payment after 90 days. Dear")
    head, _, body = raw.partition(b"\r\n\r\n")
    head = b"\r\n".join(line for line in head.split(b"\r\n") if not line.lower().startswith(b"message-id"))
    return DELIVERED + b"Message-ID: <forged@rogue.example>\r\n" + head + b"\r\n\r\n" + body


IN_THE_FOLDER: dict[str, tuple[Callable[[Desk], bytes], str]] = {
    "a forged answer": (forged, "It came in as mail"),
    "the draft itself, sent in": (lambda desk: DELIVERED + draft_of(desk).replace(b"Dear", b"Dearest"), "It came in as mail"),
    "a second delivery of the inquiry": (lambda desk: DELIVERED + inquiry(1), "It is no draft of ours"),
    "a newsletter": (lambda desk: newsletter(7), "It is no draft of ours"),
    "an inquiry that nobody has read": (lambda desk: inquiry(7), "It is no draft of ours"),
    "another sender": (lambda desk: draft_of(desk).replace(b"export@lago", b"boss@lago", 1).replace(b"Dear", b"Dearest"), "Its sender is boss@lago"),
    "two senders": (
        lambda desk: draft_of(desk).replace(b"From: ", b"From: boss@rogue.example, ", 1).replace(b"Dear", b"Dearest"), "Its sender is"
    ),
    "a stranger more": (
        lambda desk: draft_of(desk).replace(b"To: ", b"Cc: eve@rogue.example\r\nTo: ", 1), "It goes to eve@rogue.example, who have no part"
    ),
    "a hidden stranger": (lambda desk: draft_of(desk).replace(b"To: ", b"Bcc: eve@rogue.example\r\nTo: ", 1), "hidden recipients"),
    "answers to a stranger": (lambda desk: draft_of(desk).replace(b"To: ", b"Reply-To: eve@rogue.example\r\nTo: ", 1), "Answers to it would go to"),
    "an answer to another mail": (
        lambda desk: draft_of(desk).replace(b"<letter-1@", b"<letter-9@").replace(b"Dear", b"Dearest"), "It answers another mail"
    ),
    "a header smuggled in": (
        lambda desk: draft_of(desk).replace(b"Subject: ", b"Subject: x\rBcc: eve@rogue.example\r\nX-Subject: ", 1), ""
    ),
}  # fmt: skip


@pytest.mark.parametrize(("make", "said"), IN_THE_FOLDER.values(), ids=IN_THE_FOLDER.keys())
def test_nothing_else_leaves_and_it_is_told_once(new_desk, make, said: str):
    desk: Desk = new_desk(inquiry(1))
    desk.put(APPROVED, make(desk))
    desk.work(4)
    assert desk.left == []
    told = f"{desk.refusals()} {desk.why()}"
    assert said in told
    assert len(desk.store.outbox.refusals("box")) + desk.states().count("refused") == 1
    assert len(desk.mails(APPROVED)) + len(desk.mails("Drafts")) == 2, "nothing is removed"


def test_a_rule_of_the_server_that_copies_mail_says_no_yes(new_desk):
    """The copy comes with the mail itself, before there is a draft; the very same bytes."""
    desk: Desk = new_desk()
    raw = inquiry(1)
    desk.put("INBOX", raw)
    desk.put(APPROVED, raw)
    desk.work(4)
    assert (desk.left, desk.states()) == ([], [])
    assert "It lay there before its draft did" in desk.refusals()
    desk.delete(APPROVED)
    desk.work()
    desk.copy("INBOX", APPROVED)  # a person means it
    desk.work(2)
    assert len(desk.left) == 1


def test_a_rule_that_flags_mail_says_no_yes(new_desk):
    desk: Desk = new_desk(more="[approval]\nflag = true\n")
    desk.put("INBOX", inquiry(1), flags=("\\Flagged",))
    desk.work(4)
    assert (desk.left, desk.states()) == ([], [])
    desk.flag("INBOX", "\\Flagged", off=True)
    desk.work()
    desk.flag("INBOX", "\\Flagged")
    desk.work(2)
    assert len(desk.left) == 1


def test_a_lost_database_takes_no_old_yes(new_desk):
    desk: Desk = new_desk(inquiry(1), inquiry(2))
    desk.now = NIGHT
    desk.move("Drafts", APPROVED)
    desk.work()
    assert desk.states() == ["waiting", "waiting"]
    desk.end()
    for path in (desk.folder / "state").glob("triage.db*"):
        path.unlink()
    desk.now = MORNING
    desk.begin()
    desk.work(5)
    assert desk.left == []


def test_other_recipients_when_a_person_says_so(new_desk):
    from click.testing import CliRunner

    from triage.cli import cli

    desk: Desk = new_desk(inquiry(1))
    desk.edit("Drafts", lambda raw: raw.replace(b"To: ", b"Cc: carl@forwarder.example\r\nTo: ", 1))
    desk.move("Drafts", APPROVED)
    desk.work(2)
    assert (desk.left, "carl@forwarder.example" in desk.refusals()) == ([], True)
    done = CliRunner().invoke(cli, ["approve", "1", "--recipients", "--config", str(desk.folder / "config.toml")])
    assert done.exit_code == 0, done.output
    desk.now = MORNING
    desk.work(3)
    (sent,) = desk.left
    assert sent["Cc"] == "carl@forwarder.example"
    assert desk.smtp is not None
    assert len(desk.smtp.received[0].recipients) == 2


def test_what_was_changed_after_the_yes_does_not_leave(new_desk):
    """By command or on the inquiry the draft of that moment is approved, not whatever it becomes."""
    desk: Desk = new_desk(inquiry(1))
    desk.now = NIGHT
    desk.copy("INBOX", APPROVED)
    desk.work()
    desk.edit("Drafts", lambda raw: raw.replace(b"Dear", b"Dearest"))
    desk.now = MORNING
    desk.work(3)
    assert (desk.left, desk.states()) == ([], ["withdrawn"])
    assert "changed after it was approved" in desk.why()
    assert b"Dearest" in draft_of(desk)


def test_a_copy_was_approved_and_the_draft_edited_then(new_desk):
    """Which of the two is meant nobody knows, until one is gone."""
    desk: Desk = new_desk(inquiry(1))
    desk.now = NIGHT
    desk.copy("Drafts", APPROVED)
    desk.work()
    desk.edit("Drafts", lambda raw: raw.replace(b"Dear", b"Dearest"))
    desk.now = MORNING
    desk.work(3)
    assert (desk.left, desk.states()) == ([], ["waiting"])
    assert "several drafts for it that differ, in 'Triage/Approved', 'Drafts'" in desk.why()
    desk.delete(APPROVED)
    desk.work()
    desk.move("Drafts", APPROVED)
    desk.work(3)
    assert ["Dearest" in one.get_body(("plain",)).get_content() for one in desk.left] == [True]


STAMP = b"Received: from mail.rogue.example (mail.rogue.example [203.0.113.7]) by mx.lago-valves.example; Tue, 24 Nov 2026 12:00:00 +0000\n"
FAILED = b"Authentication-Results: mx.lago-valves.example; spf=fail smtp.mailfrom=import1.example; dmarc=fail header.from=import1.example\n"


@pytest.mark.parametrize(
    ("head", "sender"),
    [(b"", "buyer1@irnport1.example"), (FAILED, "buyer1@import1.example"), (b"Reply-To: buyer1@rogue.example\n", "buyer1@import1.example")],
    ids=["a domain that looks like it", "not authenticated", "answers to somebody else"],
)
def test_a_forged_reply_in_the_conversation_stops_it(new_desk, head: bytes, sender: str):
    desk: Desk = new_desk(inquiry(1))
    desk.now = NIGHT
    desk.move("Drafts", APPROVED)
    desk.work()
    text = "our bank account has changed due to an audit. Please send the proforma invoice with the new account below, urgently, and reply only here."
    raw = letter(50, text, subject="Re: Inquiry 1: brass ball valves", sender=f"Thomas Lindner <{sender}>")
    desk.put("INBOX", STAMP + head + raw.replace(b"MIME-Version", b"In-Reply-To: <letter-1@import1.example>\nMIME-Version", 1))
    desk.work(2)
    desk.now = MORNING
    desk.work(2)
    assert (desk.left, desk.states(), desk.mails("Drafts")) == ([], ["waiting"], {})
    assert "of the same sender or conversation is suspected" in desk.why()


def test_an_edited_draft_leaves_as_it_was_edited(new_desk):
    """With the program's private headers taken out, another Message-ID, no In-Reply-To left by a careless program."""

    def change(raw: bytes) -> bytes:
        raw = raw.replace(b"Dear", b"Dearest").replace(
            b"Message-ID: <", b"X-Mozilla-Draft-Info: internal/draft; vcard=0\r\nMessage-ID: <edited-"
        )
        return raw.replace(b"Subject: ", b"X-Identity-Key: id1\r\nFCC: imap://x/Sent\r\nSubject: ", 1)

    desk: Desk = new_desk(inquiry(1))
    desk.edit("Drafts", change)
    desk.work()
    desk.move("Drafts", APPROVED)
    desk.work(3)
    (sent,) = desk.left
    assert "Dearest" in sent.get_body(("plain",)).get_content()
    assert sent["Message-ID"].startswith("<edited-")
    assert {"X-Mozilla-Draft-Info", "X-Identity-Key", "FCC"}.isdisjoint(sent.keys())
    assert desk.states() == ["sent"]
    assert (desk.mails("Drafts"), desk.mails(APPROVED)) == ({}, {})
    row = desk.store.ledger.row("select by, used from answer")
    assert row == {"by": "program", "used": "edited"}


def test_a_suspected_mail_in_the_thread_stops_it(new_desk):
    """A forged reply asks for new bank data: what was approved before does not leave."""
    desk: Desk = new_desk(inquiry(1))
    desk.now = NIGHT
    desk.move("Drafts", APPROVED)
    desk.work()
    desk.put(
        "INBOX", letter(5, "Please pay to our new account.", subject="Re: Inquiry 1: brass ball valves", sender="buyer1@import1.example")
    )
    desk.work()
    number = desk.store.ledger.value("select max(id) from mail")
    desk.store.ledger.change("update mail set suspected = 1 where id = ?", number)
    desk.now = MORNING
    desk.work(3)
    assert (desk.left, desk.states()) == ([], ["waiting"])
    assert f"Mail {number} of the same sender" in desk.why()
    desk.store.ledger.change("update mail set suspected = 0")
    desk.work(2)
    assert len(desk.left) == 1


@pytest.mark.parametrize("change", ["suspected = 1", "state = 'aside'"])
def test_the_verdict_counts_at_the_moment_of_sending(new_desk, change: str):
    desk: Desk = new_desk(inquiry(1))
    desk.now = NIGHT
    desk.move("Drafts", APPROVED)
    desk.work()
    desk.store.ledger.change(f"update mail set {change}")
    desk.now = MORNING
    desk.work(3)
    assert (desk.left, desk.states()) == ([], ["waiting"])


def test_the_supervisors_yes(new_desk):
    """A large amount (O2): the owner's yes is not enough, the supervisor's folder is, and one for the other is told."""
    desk: Desk = new_desk(inquiry(1), more="[approval]\nsupervisor = true\nlarge_usd = 10\n")
    desk.edit("Drafts", lambda raw: raw.replace(b"Dear", b"The total is USD 12,500.00. Dear"))
    desk.work()
    desk.move("Drafts", APPROVED)
    desk.work(3)
    assert (desk.left, desk.states()) == ([], ["waiting"])
    assert "supervisor's yes" in desk.why()
    desk.move(APPROVED, SUPERVISED)
    desk.work(3)
    assert (len(desk.left), desk.states()) == (1, ["sent"])


def test_where_no_supervisor_is_set_the_owner_suffices_and_it_is_said(new_desk):
    desk: Desk = new_desk(inquiry(1), more="[approval]\nlarge_usd = 1\n")
    desk.now = NIGHT
    desk.move("Drafts", APPROVED)
    desk.work()
    assert "No supervisor is set, so your own yes is enough." in desk.why()
    desk.now = MORNING
    desk.work(3)
    assert len(desk.left) == 1


def test_who_asked_for_no_more_mail_gets_none(new_desk):
    desk: Desk = new_desk(inquiry(1))
    desk.now = NIGHT
    desk.move("Drafts", APPROVED)
    desk.work()
    desk.worker.pipeline.refusals.add("buyer1@import1.example", desk.now)
    desk.now = MORNING
    desk.work(3)
    assert desk.left == []
    assert "asked not to be written to" in desk.why()


def test_the_same_buyer_is_not_written_to_without_end(new_desk):
    """T7's two a day do not hold up answers to new mail; they count for what answers none."""
    desk: Desk = new_desk(inquiry(1))
    desk.store.ledger.change(
        "insert into sent (account, folder, uidvalidity, uid, message_id, recipients, date) values ('box', 'x', 1, 1, '<a@b>', ?, ?)",
        '["buyer1@import1.example"]', (desk.now - timedelta(hours=1)).isoformat(),
    )  # fmt: skip
    assert desk.store.outbox.left_since(desk.now - timedelta(days=1))[0][1:] == (("buyer1@import1.example",), False)
    desk.move("Drafts", APPROVED)
    desk.work(2)
    assert len(desk.left) == 1


def test_a_mail_that_a_person_moves_into_junk_gets_no_letter(new_desk):
    desk: Desk = new_desk(inquiry(1))
    desk.now = NIGHT
    desk.move("Drafts", APPROVED)
    desk.work()
    desk.move("INBOX", "Junk")
    desk.now = MORNING
    desk.work(3)
    assert (desk.left, desk.states()) == ([], ["waiting"])
    assert "moved into the junk folder" in desk.why()
    desk.move("Junk", "INBOX")
    desk.work(3)
    assert len(desk.left) == 1


@pytest.mark.parametrize("yes", ["the inquiry copied", "a keyword on the inquiry", "both drafts moved"])
def test_two_homes_on_one_mailbox_that_both_laid_a_draft(new_desk, tmp_path, monkeypatch, yes: str):
    """They lay one, unless they look at the same moment; then the second sees that the first has answered."""
    first: Desk = new_desk()
    second = first.another(tmp_path / "second")
    second.work()
    first.put("INBOX", inquiry(1))
    monkeypatch.setattr(LaidDrafts, "answers", lambda *given: [])
    for one in (first, second):
        one.now = TUESDAY + timedelta(minutes=5)
        one.work(2)
    assert len(first.mails("Drafts")) == 2
    if yes == "the inquiry copied":
        first.copy("INBOX", APPROVED)
    elif yes == "a keyword on the inquiry":
        first.flag("INBOX", "Triage-Approved")
    else:
        first.move("Drafts", APPROVED)
    for _ in range(4):
        first.work()
        second.now = first.now
        second.work()
    second.end()
    assert (len(first.left), len(first.mails("Sent")), first.mails("Drafts")) == (1, 1, {})
