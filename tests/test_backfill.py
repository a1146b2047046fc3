"""Old mail teaches who was answered, and nothing else comes of it; what was sent tells which letters people change."""

from __future__ import annotations

import json
import mailbox
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.labelled import MONDAY, Labelled, inquiry, mail
from triage.backfill import Counts
from triage.cli import cli
from triage.letter_use import uses
from triage.mail.message import parse
from triage.store import moment
from triage.store.erasure import Tombstones

US = "export@lago-valves.example"


@pytest.fixture
def box(tmp_path: Path) -> Iterator[Labelled]:
    made = Labelled(tmp_path, None)
    yield made
    made.store.close()


def reply_to(raw: bytes, hours: int) -> bytes:
    """Our answer, so many hours after the first Monday of March."""
    asked = parse(raw)
    return mail(
        f"Re: {asked.subject}", "Dear Sirs,\n\nour offer is attached.\n", US, hours, answers=asked.message_id or "", to=asked.author.email
    )


def archive(path: Path, mails: list[bytes]) -> Path:
    box = mailbox.mbox(path)
    for one in mails:
        box.add(mailbox.mboxMessage(one))
    box.flush()
    box.close()
    return path


QUICK, SLOW, NEVER = inquiry(1), inquiry(2), inquiry(3)
MAILS = [QUICK, SLOW, NEVER, reply_to(QUICK, 6), reply_to(SLOW, 90)]


def read(box: Labelled, path: Path) -> Counts:
    return box.backfill().read_files([str(path)], lambda done, total: None)


def test_an_archive_is_read_once_and_plans_nothing(box, tmp_path):
    path = archive(tmp_path / "old.mbox", MAILS)
    counts = read(box, path)
    assert (counts.read, counts.new, counts.ours) == (5, 3, 2)
    assert box.store.ledger.value("select count(*) from action") == 0
    assert box.store.ledger.value("select count(*) from draft") == 0
    assert box.store.mails.waiting("box") == [], "the daemon finds nothing to judge"
    again = read(box, path)
    assert (again.new, again.known) == (0, 3)
    assert box.store.ledger.value("select count(*) from mail") == 3
    assert box.store.ledger.value("select count(*) from sent") == 2


def test_a_run_that_was_broken_off_goes_on(box, tmp_path):
    path = archive(tmp_path / "old.mbox", MAILS)
    stops = iter([False, False, True])
    first = box.backfill().read_files([str(path)], lambda done, total: None, lambda: next(stops))
    assert first.read == 2
    assert read(box, path).known == first.new


def test_what_was_answered_within_a_day_is_an_inquiry_and_silence_says_nothing(box, tmp_path):
    read(box, archive(tmp_path / "old.mbox", MAILS))
    learnt = box.backfill().learn()
    assert (learnt.answered, learnt.quickly, learnt.labels, learnt.customers) == (2, 1, 1, 2)
    (label,) = box.labels.active()
    assert (label.field, label.value, label.source) == ("kind", "inquiry", "backfill")
    assert label.mail == box.store.ledger.value("select id from mail where from_email = 'buyer1@trading1.example'")
    assert box.backfill().learn().labels == 0, "concluded once"


@pytest.mark.parametrize(
    "raw",
    [
        mail("Out of office", "I am away until Monday.", "anna@client.example", 5),
        mail("Re: your offer", "Thanks.", "anna@client.example", 5, answers="<earlier@client.example>"),
        mail("Urgent business", "I am a barrister. 18.5 million dollars wait for you, send your bank account.", "b@freemail.example", 5),
    ],
    ids=["a machine's", "within a conversation", "a scam"],
)
def test_a_quick_answer_does_not_make_everything_an_inquiry(box, tmp_path, raw):
    if b"Out of office" in raw:
        raw = raw.replace(b"Subject:", b"Auto-Submitted: auto-replied\nSubject:", 1)
    read(box, archive(tmp_path / "old.mbox", [raw, reply_to(raw, 6)]))
    box.backfill().learn()
    assert box.labels.active() == []


def test_who_was_erased_stays_erased(box, tmp_path):
    tombstones = Tombstones(tmp_path / "erased", b"x" * 32)
    tombstones.add("buyer1@trading1.example", MONDAY + timedelta(days=2))
    work = box.backfill()
    work.tombstones = tombstones
    counts = work.read_files([str(archive(tmp_path / "old.mbox", [QUICK, NEVER]))], lambda done, total: None)
    assert (counts.erased, counts.new) == (1, 1)


def test_the_command(box, tmp_path):
    path = archive(tmp_path / "old.mbox", MAILS)
    box.home.secret()
    done = CliRunner().invoke(cli, ["backfill", str(path), "--json", "--config", str(box.home.path)])
    assert done.exit_code == 0, done.output
    told = json.loads(done.stdout)
    assert told["read"]["files"]["new"] == 3
    assert told["learnt"]["labels"] == 1
    assert "new labels" in CliRunner().invoke(cli, ["backfill", str(path), "--config", str(box.home.path)]).output


# -- letters ----------------------------------------------------------------------------------------------------------------------


def letter(number: int, closing: str, price: str) -> bytes:
    text = f"Dear Buyer {number},\n\nthank you for your inquiry about ball valves.\n\nOur price is {price} per piece.\n\n{closing}\n"
    return mail("Re: Inquiry", text, US, number, to=f"buyer{number}@trading{number}.example")


def laid_and_sent(box: Labelled, number: int, sent: bytes | None, used: str | None) -> None:
    """A draft for a mail, and what left instead of it."""
    import zlib

    numbered = box.take(inquiry(number))
    row = {
        "mail": numbered, "account": "box", "version": 1, "message_id": f"<d{number}@x.example>", "template": "quotation", "language": "en",
        "recipients": "[]", "subject": "Re", "ready_by": moment(MONDAY), "send_at": moment(MONDAY), "timing": "{}",
    }  # fmt: skip
    draft = box.store.letters.plan_draft(row, letter(number, "We wait for your order.", "2.40 USD"), MONDAY)
    if used is not None:
        box.store.ledger.change(
            "insert into answer (mail, account, draft, by, found_by, at, used, raw) values (?, 'box', ?, 'person', 'reference', ?, ?, ?)",
            numbered, draft, moment(MONDAY), used, zlib.compress(sent) if sent else None,
        )  # fmt: skip


def test_the_paragraph_that_people_always_change_is_named(box):
    for number in range(1, 5):
        laid_and_sent(
            box,
            number,
            letter(number, "Please let us know what you think of our offer by Friday, so that we can book.", "2.40 USD"),
            "edited",
        )
    laid_and_sent(box, 5, letter(5, "We wait for your order.", "2.40 USD"), "unchanged")
    laid_and_sent(box, 6, None, "discarded")
    laid_and_sent(box, 7, None, None)
    (found,) = uses(box.store.ledger, MONDAY - timedelta(days=1))
    assert (found.unchanged, found.edited, found.discarded, found.unanswered) == (1, 4, 1, 1)
    often = [part for part in found.paragraphs if part.often]
    assert [part.text for part in often] == ["We wait for your order."]
    assert (often[0].laid, often[0].changed + often[0].dropped) == (5, 4)
    shown = CliRunner().invoke(cli, ["report", "templates", "--days", "36500", "--config", str(box.home.path)])
    assert "We wait for your order." in shown.output
    assert "ball valves" not in shown.output, "what nobody changes is not shown"
    told = json.loads(CliRunner().invoke(cli, ["report", "templates", "--days", "36500", "--json", "--config", str(box.home.path)]).stdout)
    assert told[0]["edited"] == 4


def test_no_drafts_no_report(box):
    assert "No drafts" in CliRunner().invoke(cli, ["report", "templates", "--config", str(box.home.path)]).output
