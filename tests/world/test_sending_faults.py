"""Whatever the lines do, a letter leaves once or is put before a person: faults of the submission server and of the mailbox."""

from __future__ import annotations

import contextlib
import dataclasses
import json
from collections.abc import Callable
from datetime import timedelta

import pytest
from click.testing import CliRunner

from tests.letters import inquiry, letter
from tests.servers.smtp import Fault, Received
from tests.world.post import APPROVED, MORNING, NIGHT, Desk
from tests.world.test_sending import WAYS
from triage.approval import content_of
from triage.cli import cli
from triage.errors import MailboxError, PassingTrouble
from triage.mailbox.imap import ImapMailbox
from triage.mailbox.marking import MarkingMailbox
from triage.store.outbox import OutboxTable
from triage.submission import SmtpSubmission, Timeouts

pytestmark = pytest.mark.dovecot


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A silent server is given up after a moment."""
    made = SmtpSubmission.__init__

    def quick(self: SmtpSubmission, *args: object, **kwargs: object) -> None:
        made(self, *args, **kwargs)  # type: ignore[arg-type]
        self.waits = Timeouts(connect=1.0, command=1.0, final=1.0, whole=5.0)

    monkeypatch.setattr(SmtpSubmission, "__init__", quick)


CERTAIN = {
    "cut before the greeting": Fault("connect"),
    "cut at EHLO": Fault("ehlo"),
    "cut at the log-in": Fault("auth"),
    "cut at MAIL": Fault("mail"),
    "cut before DATA": Fault("data"),
    "4xx to the log-in": Fault("auth", "say", "454 4.7.0 Temporary authentication failure"),
    "4xx to the recipient": Fault("rcpt", "say", "450 4.2.1 Mailbox busy"),
    "4xx to the text": Fault("dot", "say", "451 4.3.0 Try again later"),
    "too busy": Fault("connect", "say", "421 4.3.2 Too many connections"),
    "silent at DATA": Fault("data", "silent"),
}


@pytest.mark.parametrize("fault", CERTAIN.values(), ids=CERTAIN.keys())
def test_what_certainly_did_not_leave_is_tried_again(new_desk, fault: Fault):
    desk: Desk = new_desk(inquiry(1))
    assert desk.smtp is not None
    desk.smtp.faults.append(fault)
    desk.move("Drafts", APPROVED)
    desk.work()
    assert (desk.left, desk.states()) == ([], ["waiting"])
    desk.work(1, after=timedelta(seconds=5))
    assert desk.left == [], "not at once again"
    desk.work(2, after=timedelta(minutes=2))
    assert (len(desk.left), desk.states()) == (1, ["sent"])


def test_the_pauses_grow_and_it_is_given_up_after_days(new_desk):
    desk: Desk = new_desk(inquiry(1))
    assert desk.smtp is not None
    desk.smtp.faults += [Fault("rcpt", "say", "450 4.2.1 Mailbox busy")] * 60
    desk.move("Drafts", APPROVED)
    waited: list[timedelta] = []
    for _ in range(60):
        desk.work()
        entry = desk.store.outbox.of(1)
        assert entry is not None
        if entry.state != "waiting":
            break
        until = max(one for one in (entry.due, entry.try_after) if one is not None)
        waited.append(until - desk.now)
        desk.now = until
    assert waited[:4] == sorted(waited[:4])
    assert waited[3] > waited[0] * 10
    assert (desk.left, desk.states()) == ([], ["refused"])
    assert "could not be sent for days" in desk.why()
    desk.work(2)
    assert (desk.mails(APPROVED), len(desk.mails("Drafts"))) == ({}, 1), "it lies in Drafts again"


REFUSED = {
    "5xx to the recipient": Fault("rcpt", "say", "550 5.1.1 No such user here"),
    "5xx to the text": Fault("dot", "say", "554 5.7.1 Rejected as spam"),
    "5xx to the sender": Fault("mail", "say", "553 5.7.1 Sender refused"),
}


@pytest.mark.parametrize("fault", REFUSED.values(), ids=REFUSED.keys())
def test_a_refusal_brings_it_back_to_drafts_with_the_servers_words(new_desk, fault: Fault):
    desk: Desk = new_desk(inquiry(1))
    assert desk.smtp is not None
    desk.smtp.faults.append(fault)
    desk.move("Drafts", APPROVED)
    desk.work(4)
    assert (desk.left, desk.states()) == ([], ["refused"])
    assert fault.words in desk.why()
    assert (desk.mails(APPROVED), len(desk.mails("Drafts"))) == ({}, 1)
    desk.move("Drafts", APPROVED)  # the person tries it again
    desk.work(3)
    assert (len(desk.left), desk.states()) == (1, ["sent"])


def test_back_to_drafts_on_a_server_that_cannot_move(new_desk, monkeypatch):
    desk: Desk = new_desk(inquiry(1))
    assert desk.smtp is not None
    monkeypatch.setattr(MarkingMailbox, "can_move", lambda self: False)
    desk.smtp.faults.append(Fault("rcpt", "say", "550 5.1.1 No such user here"))
    before = content_of(desk.raw("Drafts", min(desk.mails("Drafts"))))
    desk.move("Drafts", APPROVED)
    desk.work(4)
    (uid,) = desk.mails("Drafts")
    assert (desk.mails(APPROVED), content_of(desk.raw("Drafts", uid)), desk.left) == ({}, before, [])


UNCERTAIN = {
    "cut after the final dot, taken over": (Fault("reply"), 1),
    "silent after the final dot, taken over": (Fault("reply", "silent"), 1),
    "cut at the final dot, not taken over": (Fault("dot"), 0),
    "cut in the text, when the rest was in the line already": (Fault("payload", after=40), 0),
    "silent at the final dot, not taken over": (Fault("dot", "silent"), 0),
}


@pytest.mark.parametrize(("fault", "left"), UNCERTAIN.values(), ids=UNCERTAIN.keys())
def test_what_may_have_left_is_put_before_a_person(new_desk, fault: Fault, left: int):
    desk: Desk = new_desk(inquiry(1))
    assert desk.smtp is not None
    desk.smtp.faults.append(fault)
    desk.move("Drafts", APPROVED)
    desk.work(3, after=timedelta(hours=1))
    desk.restart()
    desk.work(2, after=timedelta(hours=1))
    desk.now = MORNING
    desk.work(3)
    assert (len(desk.left), desk.states()) == (left, ["unsure"])
    assert len(desk.mails(APPROVED)) == 1, "nothing is tidied away"
    status = CliRunner().invoke(cli, ["status", "--config", str(desk.folder / "config.toml")])
    assert "--sent, or --again" in status.output
    option = "--sent" if left else "--again"
    done = CliRunner().invoke(cli, ["approve", "1", option, "--config", str(desk.folder / "config.toml")])
    assert done.exit_code == 0, done.output
    desk.work(4)
    assert (len(desk.left), desk.states()) == (1, ["sent"])
    assert len(desk.mails("Sent")) == 1
    assert desk.store.ledger.value("select by from answer") == "program"
    again = CliRunner().invoke(cli, ["approve", "1", "--again", "--config", str(desk.folder / "config.toml")])
    assert (again.exit_code, len(desk.left)) == (1, 1)


@pytest.mark.parametrize("way", ["a keyword on the inquiry", "a flag on the draft", "the inquiry copied"])
def test_sent_again_whatever_the_yes_was(new_desk, way: str):
    desk: Desk = new_desk(inquiry(1), more="[approval]\nflag = true\n")
    assert desk.smtp is not None
    desk.smtp.faults.append(Fault("dot"))
    WAYS[way](desk)
    desk.work(3)
    assert (desk.left, desk.states()) == ([], ["unsure"])
    done = CliRunner().invoke(cli, ["approve", "1", "--again", "--config", str(desk.folder / "config.toml")])
    assert done.exit_code == 0, done.output
    desk.work(3)
    assert (len(desk.left), desk.states()) == (1, ["sent"])


def stored(desk: Desk) -> Callable[[Received], None]:
    return lambda received: desk.put("Sent", received.content, flags=("\\Seen",))


def test_a_copy_that_the_provider_stored_tells_that_it_left(new_desk):
    desk: Desk = new_desk(inquiry(1))
    assert desk.smtp is not None
    desk.smtp.on_accept = stored(desk)
    desk.smtp.faults.append(Fault("reply", "silent"))
    desk.move("Drafts", APPROVED)
    desk.work(4)
    assert (len(desk.left), desk.states()) == (1, ["sent"])
    assert (len(desk.mails("Sent")), desk.mails(APPROVED)) == (1, {})


def test_a_copy_under_another_message_id_is_known_by_what_it_says(new_desk):
    """Some providers give what they send a Message-ID of their own."""
    desk: Desk = new_desk(inquiry(1))
    assert desk.smtp is not None

    def renamed(received: Received) -> None:
        desk.put("Sent", received.content.replace(b"Message-ID: <", b"Message-ID: <renamed-"), flags=("\\Seen",))

    desk.smtp.on_accept = renamed
    desk.smtp.faults.append(Fault("reply"))
    desk.move("Drafts", APPROVED)
    desk.work(4)
    assert (len(desk.left), desk.states(), len(desk.mails("Sent"))) == (1, ["sent"], 1)
    assert desk.store.ledger.row("select by, found_by, used from answer") == {"by": "program", "found_by": "outbox", "used": "unchanged"}


def test_the_provider_stores_a_copy_itself(new_desk):
    desk: Desk = new_desk(inquiry(1))
    assert desk.smtp is not None
    desk.smtp.on_accept = stored(desk)
    desk.move("Drafts", APPROVED)
    desk.work(4)
    assert (len(desk.left), len(desk.mails("Sent"))) == (1, 1)


def test_an_answer_of_the_buyer_proves_that_it_left(new_desk):
    desk: Desk = new_desk(inquiry(1))
    assert desk.smtp is not None
    desk.smtp.faults.append(Fault("reply"))
    desk.move("Drafts", APPROVED)
    desk.work(2)
    assert desk.states() == ["unsure"]
    sent_id = desk.left[0]["Message-ID"]
    reply = letter(9, "Thank you, we order.", subject="Re: your quotation", sender="Ana <buyer1@import1.example>")
    desk.put("INBOX", reply.replace(b"MIME-Version", f"In-Reply-To: {sent_id}\nMIME-Version".encode(), 1))
    desk.work(3)
    assert desk.states() == ["sent"]


def test_a_wrong_password_is_not_tried_with_every_letter(new_desk):
    desk: Desk = new_desk(*[inquiry(number) for number in (1, 2, 4, 5)])
    assert desk.smtp is not None
    desk.smtp.users[desk.user] = "changed meanwhile"
    desk.move("Drafts", APPROVED)
    desk.work(4, after=timedelta(seconds=25))
    assert len(desk.smtp.logins) <= 2
    assert set(desk.states()) == {"waiting"}
    assert "refused the log-in" in desk.why()
    desk.smtp.users[desk.user] = (desk.folder / "password").read_text()
    desk.work(9, after=timedelta(minutes=2))
    assert (len(desk.left), set(desk.states())) == (4, {"sent"})


# -- the mailbox ---------------------------------------------------------------------------------------------------

BROKEN = {
    "append": (ImapMailbox, "append"),
    "withdraw": (ImapMailbox, "withdraw"),
}


@pytest.mark.parametrize(("owner", "name"), BROKEN.values(), ids=BROKEN.keys())
@pytest.mark.parametrize(
    "trouble", [MailboxError("[OVERQUOTA] mailbox is full", "-"), PassingTrouble("connection lost")], ids=["full", "cut"]
)
def test_a_letter_that_left_does_not_leave_again_when_the_mailbox_fails(new_desk, monkeypatch, owner, name: str, trouble: Exception):
    desk: Desk = new_desk(inquiry(1))
    desk.move("Drafts", APPROVED)
    real = getattr(owner, name)

    def broken(self: ImapMailbox, *args: object, **kwargs: object) -> object:
        if isinstance(trouble, PassingTrouble):
            self.close()
        raise trouble

    monkeypatch.setattr(owner, name, broken)
    for _ in range(3):
        with contextlib.suppress(PassingTrouble):
            desk.work()
    assert (len(desk.left), desk.states()) == (1, ["left"])
    monkeypatch.setattr(owner, name, real)
    desk.work(5, after=timedelta(minutes=40))
    assert (len(desk.left), desk.states()) == (1, ["sent"])
    assert (len(desk.mails("Sent")), desk.mails(APPROVED), desk.mails("Drafts")) == (1, {}, {})


def test_a_mailbox_that_stays_full_ends_without_a_copy_and_says_so(new_desk, monkeypatch):
    desk: Desk = new_desk(inquiry(1))
    desk.move("Drafts", APPROVED)

    def full(self: ImapMailbox, *args: object) -> None:
        raise MailboxError("[OVERQUOTA] mailbox is full", "-")

    monkeypatch.setattr(ImapMailbox, "append", full)
    desk.work(20, after=timedelta(hours=13))
    assert (len(desk.left), desk.states(), desk.mails("Sent")) == (1, ["sent"], {})
    assert "No copy could be laid into Sent." in desk.why()


def test_a_folder_that_cannot_be_read_takes_nothing_back(new_desk, monkeypatch):
    desk: Desk = new_desk(inquiry(1))
    desk.now = NIGHT
    desk.move("Drafts", APPROVED)
    desk.work()
    real = ImapMailbox.open

    def refused(self: ImapMailbox, folder: str) -> object:
        if folder == APPROVED:
            raise MailboxError("no such folder just now", "-")
        return real(self, folder)

    monkeypatch.setattr(ImapMailbox, "open", refused)
    desk.work(2)
    assert desk.states() == ["waiting"]
    monkeypatch.setattr(ImapMailbox, "open", real)
    desk.now = MORNING
    desk.work(3)
    assert len(desk.left) == 1


# -- people's work -------------------------------------------------------------------------------------------------


def answer(
    desk: Desk, *, reference: bool = True, subject: str = "Re: Inquiry 1: brass ball valves", to: str = "buyer1@import1.example"
) -> bytes:
    raw = letter(91, "Dear Thomas, the price is 2.10.", subject=subject, sender="export@lago-valves.example", to=to, when=desk.now)
    return raw.replace(b"MIME-Version", b"In-Reply-To: <letter-1@import1.example>\nMIME-Version", 1) if reference else raw


@pytest.mark.parametrize("reference", [True, False], ids=["in reply", "by counterpart and subject"])
@pytest.mark.parametrize("approved", [True, False], ids=["approved", "not approved"])
def test_a_person_has_answered(new_desk, reference: bool, approved: bool):
    desk: Desk = new_desk(inquiry(1))
    desk.now = NIGHT
    if approved:
        desk.move("Drafts", APPROVED)
        desk.work()
    desk.put("Sent", answer(desk, reference=reference), flags=("\\Seen",))
    desk.now = MORNING
    desk.work(4)
    assert desk.left == []
    assert (desk.mails(APPROVED), desk.mails("Drafts")) == ({}, {}), "our draft is taken back"
    row = desk.store.ledger.row("select by, found_by, used, in_time, our_seconds, their_seconds from answer")
    assert row is not None
    assert (row["by"], row["found_by"], row["used"]) == ("person", "reference" if reference else "subject", "discarded")
    assert row["our_seconds"] > 0


@pytest.mark.parametrize(
    "other", [{"subject": "Re: Inquiry 2: brass ball valves"}, {"to": "buyer2@import2.example"}], ids=["another subject", "another buyer"]
)
def test_another_letter_is_no_answer(new_desk, other: dict[str, str]):
    desk: Desk = new_desk(inquiry(1))
    desk.put("Sent", answer(desk, reference=False, **other))
    desk.move("Drafts", APPROVED)
    desk.work(3)
    assert len(desk.left) == 1


def test_a_mail_passed_on_to_a_colleague_is_not_answered(new_desk):
    desk: Desk = new_desk(inquiry(1))
    desk.put("Sent", answer(desk, subject="Fwd: Inquiry 1: brass ball valves", to="paolo@lago-valves.example"))
    desk.now = NIGHT
    desk.work(2)
    assert desk.store.ledger.value("select count(*) from answer") == 0


def test_a_colleague_has_answered(new_desk):
    desk: Desk = new_desk(inquiry(1))
    desk.now = NIGHT
    desk.move("Drafts", APPROVED)
    desk.work()
    raw = letter(
        92,
        "Dear Thomas, I take care of it.",
        subject="Re: Inquiry 1: brass ball valves",
        sender="Paolo <paolo@lago-valves.example>",
        to="buyer1@import1.example",
    )
    desk.put("INBOX", raw.replace(b"MIME-Version", b"In-Reply-To: <letter-1@import1.example>\nMIME-Version", 1))
    desk.now = MORNING
    desk.work(3)
    assert (desk.left, desk.states()) == ([], ["answered"])
    assert desk.store.ledger.value("select by from answer") == "colleague"


def test_the_flag_answered_stops_it(new_desk):
    """Somebody answered with a program that left no copy in Sent."""
    desk: Desk = new_desk(inquiry(1))
    desk.now = NIGHT
    desk.move("Drafts", APPROVED)
    desk.work()
    desk.flag("INBOX", "\\Answered")
    desk.now = MORNING
    desk.work(3)
    assert (desk.left, desk.states()) == ([], ["answered"])


def test_sent_straight_from_the_mail_program(new_desk):
    desk: Desk = new_desk(inquiry(1))
    (uid,) = desk.mails("Drafts")
    desk.put("Sent", desk.raw("Drafts", uid), flags=("\\Seen",))
    desk.delete("Drafts", [uid])
    desk.work(3)
    assert desk.store.ledger.row("select by, used from answer") == {"by": "person", "used": "unchanged"}
    assert (desk.left, desk.states()) == ([], [])


def test_drafts_edited_and_deleted_are_noticed(new_desk):
    desk: Desk = new_desk(inquiry(1), inquiry(2))
    first, second = sorted(desk.mails("Drafts"))
    desk.edit("Drafts", lambda raw: raw.replace(b"Dear", b"Dearest"), first)
    desk.delete("Drafts", [second])
    desk.work(2)
    assert [row["touched"] for row in desk.store.ledger.rows("select touched from draft order by mail")] == ["edited", "deleted"]
    listed = CliRunner().invoke(cli, ["list", "--days", "9000", "--json", "--config", str(desk.folder / "config.toml")])
    assert '"draft_touched": "deleted"' in listed.output


def test_a_deleted_draft_does_not_leave(new_desk):
    desk: Desk = new_desk(inquiry(1))
    desk.now = NIGHT
    desk.copy("INBOX", APPROVED)
    desk.work()
    desk.delete("Drafts")
    desk.now = MORNING
    desk.work(3)
    assert (desk.left, desk.states()) == ([], ["withdrawn"])


# -- the command ---------------------------------------------------------------------------------------------------


def test_approve_and_withdraw_by_command(new_desk):
    desk: Desk = new_desk(inquiry(1))
    config = ["--config", str(desk.folder / "config.toml")]
    desk.now = NIGHT
    said = CliRunner().invoke(cli, ["approve", "1", *config])
    assert said.exit_code == 0, said.output
    assert "1: approved. It leaves" in said.output
    desk.work()
    assert desk.states() == ["waiting"]
    assert CliRunner().invoke(cli, ["approve", "1", "--withdraw", *config]).exit_code == 0
    desk.now = MORNING
    desk.work(2)
    assert (desk.left, desk.states()) == ([], ["withdrawn"])
    assert CliRunner().invoke(cli, ["approve", "1", *config]).exit_code == 0
    desk.work(3)
    assert len(desk.left) == 1
    late = CliRunner().invoke(cli, ["approve", "1", "--withdraw", *config])
    assert (late.exit_code, "too late" in late.output) == (1, True)
    for wrong in (["approve", "99"], ["approve", "1"], ["approve", "1", "--sent", "--again"]):
        assert CliRunner().invoke(cli, [*wrong, *config]).exit_code == 1


def test_withdrawn_in_the_very_moment_of_sending(new_desk, monkeypatch):
    """Between the last look and the intent: whoever comes first has their way, and the other is told."""
    desk: Desk = new_desk(inquiry(1))
    desk.move("Drafts", APPROVED)
    begin = OutboxTable.begin

    def quick(self: OutboxTable, entry: int, **values: object) -> bool:
        assert self.withdraw(1, desk.now)
        return begin(self, entry, **values)  # type: ignore[arg-type]

    monkeypatch.setattr(OutboxTable, "begin", quick)
    desk.work(2)
    assert (desk.left, desk.states()) == ([], ["withdrawn"])


def test_a_new_yes_counts_after_the_clock_was_set_back(new_desk):
    """What was refused is not sent again for the old yes, and is for a new one, whatever the clock says."""
    desk: Desk = new_desk(inquiry(1))
    assert desk.smtp is not None
    desk.flag("INBOX", "Triage-Approved")
    desk.smtp.faults.append(Fault("dot", "say", "554 5.7.1 rejected"))
    desk.work(2)
    assert desk.states() == ["refused"]
    desk.now -= timedelta(hours=1)
    desk.work(3)
    assert (desk.left, desk.states()) == ([], ["refused"])
    desk.flag("INBOX", "Triage-Approved", off=True)
    desk.work()
    desk.flag("INBOX", "Triage-Approved")
    desk.work(2)
    assert (len(desk.left), desk.states()) == (1, ["sent"])


def test_sending_switched_off_while_a_letter_waits(new_desk):
    desk: Desk = new_desk(inquiry(1))
    desk.now = NIGHT
    desk.move("Drafts", APPROVED)
    desk.work()
    desk.write(sending=False)
    desk.restart()
    desk.work()
    assert desk.states() == ["by hand"]
    listed = CliRunner().invoke(cli, ["list", "--days", "9999", "--json", "--config", str(desk.folder / "config.toml")])
    assert json.loads(listed.stdout)[0]["letter_due"] == "2026-11-25T08:00:00.000000+00:00"
    desk.now = MORNING
    desk.work(3)
    assert desk.left == []


def test_the_limits_hold(new_desk):
    """Of three approved letters two leave, where an hour allows two."""
    desk: Desk = new_desk(inquiry(1), inquiry(2), inquiry(4))
    sending = desk.worker.sending
    sending.limits = dataclasses.replace(sending.limits, per_hour=2)
    desk.move("Drafts", APPROVED)
    desk.work(8)
    assert len(desk.left) == 2
    desk.work(1, after=timedelta(minutes=61))
    assert len(desk.left) == 3
