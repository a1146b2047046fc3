"""Old mail teaches who was answered, and nothing else comes of it; what was sent tells which letters people change."""

from __future__ import annotations

import json
import mailbox
import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.labelled import ACCOUNT, MONDAY, Labelled, inquiry, mail
from tests.letters import CATALOGUE, SELLER
from triage.backfill import Counts
from triage.cli import cli
from triage.cli.backfilling import progress
from triage.letter_use import uses
from triage.mail.message import parse
from triage.mailbox import FolderState, Meta
from triage.mailbox.files import messages
from triage.store import moment
from triage.store.erasure import Tombstones
from triage.store.past import past_of

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


def test_what_is_dated_in_the_future_came_before_today(box, tmp_path):
    """Else it would be newer than all that comes, and beside it every other label old."""
    raw = mail("Inquiry", "Please quote 500 pcs of ball valves.", "anna@client.example", 5)
    raws = [one.replace(b" 2026 ", b" 2099 ") for one in (raw, reply_to(raw, 6))]
    read(box, archive(tmp_path / "old.mbox", raws))
    box.backfill().learn()
    now = moment(box.backfill().clock())
    assert [row["received_at"] <= now for row in box.store.ledger.rows("select received_at from mail")] == [True]
    assert box.store.ledger.value("select max(date) from sent") <= now


def test_who_forges_our_address_answers_nobody(tmp_path):
    """A mail that our own server found forged, laid into the archive by a stranger, made his first mail an inquiry of a customer's."""
    (tmp_path / "config.toml").write_text(SELLER.replace("[files]", 'trusted_authserv = "mx.lago-valves.example"\n[files]') + ACCOUNT)
    (tmp_path / "catalogue.csv").write_text(CATALOGUE)
    box = Labelled(tmp_path, None)
    seal = b"Authentication-Results: mx.lago-valves.example; dmarc=%s header.from=lago-valves.example\n"
    forged, ours = seal % b"fail" + reply_to(QUICK, 6), seal % b"pass" + reply_to(SLOW, 6)
    counts = read(box, archive(tmp_path / "old.mbox", [QUICK, SLOW, forged, ours]))
    assert (counts.new, counts.ours) == (3, 1)
    box.backfill().learn()
    (label,) = box.labels.active()
    assert box.store.ledger.value("select from_email from mail where id = ?", label.mail) == parse(SLOW).author.email
    box.store.close()


def test_one_mail_that_cannot_be_judged_ends_no_run(box, tmp_path, caplog):
    work = box.backfill()
    judge = work.assessor.judge

    class Stumbling:
        handbook = work.assessor.handbook

        def judge(self, raw: bytes, *arguments: object) -> object:
            if raw.strip() == QUICK.strip():
                raise RecursionError("brass ball valve")
            return judge(raw, *arguments)

    work.assessor = Stumbling()
    counts = work.read_files([str(archive(tmp_path / "old.mbox", MAILS))], lambda done, total: None)
    assert (counts.unreadable, counts.new, counts.ours) == (1, 2, 2)
    assert "RecursionError" in caplog.text
    assert "valve" not in caplog.text


def test_a_persons_word_that_comes_while_it_concludes_is_not_set_aside(box, tmp_path, monkeypatch):
    """Thousands of mails are gone through after the labels were looked at: a label of that minute was lost."""
    read(box, archive(tmp_path / "old.mbox", MAILS))
    work = box.backfill()
    first_contact = work._first_contact

    def slowly(number: int) -> bool:
        box.say(number, "fraud", MONDAY)
        return first_contact(number)

    monkeypatch.setattr(work, "_first_contact", slowly)
    assert work.learn().labels == 0
    assert [(one.value, one.source) for one in box.labels.active()] == [("fraud", "command"), ("true", "command")]
    assert len(box.labels.unapplied("box")) == 1


def test_what_is_no_mail_is_counted_and_passed_over(box, tmp_path):
    for name, text in (("hi.eml", b"hi"), ("note.eml", b"Price list: see below\n\nLV-100 2.40"), ("page.eml", b"<html>From: me</html>")):
        (tmp_path / name).write_bytes(text)
    (tmp_path / "bare.eml").write_bytes(b"\r\nsubject: valves\r\n\r\n500 pcs of LV-100?")
    counts = box.backfill().read_files([str(tmp_path / one) for one in ("hi.eml", "note.eml", "page.eml", "bare.eml")], lambda *_: None)
    assert (counts.read, counts.no_mail, counts.new) == (4, 3, 1)


def test_two_alike_in_an_archive_are_no_probe_of_our_prices(box, tmp_path):
    """P1 tells who asks our prices from several mailboxes these days."""
    words = "Dear Sir,\n\nplease give me your best FOB price for 900 pcs of gas valve LV-300, and tell me the lead time.\n\nThanks,\nRam\n"
    *twins, third = [mail("Price of gas valve", words, f"ram{n}@gmail.com", n) for n in (1, 2, 3)]
    assert read(box, archive(tmp_path / "old.mbox", twins)).new == 2
    signs = [row["verdict"] for row in box.store.ledger.rows("select verdict from mail order by id")]
    assert not any('"P1"' in one for one in signs)
    late = MONDAY + timedelta(days=2)
    judged = box.plain.judge(third, lambda one: past_of(box.store, ACCOUNT, 0, one, box.plain.handbook, late))
    assert any(sign.rule == "P1" for sign in judged.verdict.signs), "a new mail like it is one"


def test_links_out_of_the_folder_and_pipes_are_no_mail(tmp_path):
    secret = tmp_path / "secret.eml"
    secret.write_text("From: a@b.example\n\nnot for you\n")
    for kind in ("cur", "new"):
        (tmp_path / "Maildir" / kind).mkdir(parents=True)
    inside = tmp_path / "Maildir" / "cur" / "1"
    inside.write_bytes(QUICK)
    (tmp_path / "Maildir" / "new" / "2").symlink_to(secret)
    (tmp_path / "Maildir" / "new" / "3").symlink_to(inside)
    os.mkfifo(tmp_path / "Maildir" / "new" / "4")
    assert [Path(one.name).name for one in messages([str(tmp_path / "Maildir")])] == ["1", "3"]
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "1.eml").symlink_to(secret)
    (tmp_path / "letters" / "2.eml").write_bytes(QUICK)
    assert [Path(one.name).name for one in messages([str(tmp_path / "letters")])] == ["2.eml"]


class Gaps:
    """A mailbox that gives nothing for its first mail, once."""

    def __init__(self, raws: list[bytes]) -> None:
        self.raws = dict(enumerate(raws, 1))
        self.missing = {1}

    def open(self, _: str) -> FolderState:
        return FolderState("Archive", 7, len(self.raws) + 1, len(self.raws))

    def uids(self, _: int) -> list[int]:
        return sorted(self.raws)

    def meta(self, uids: list[int]) -> dict[int, Meta]:
        return {uid: Meta(uid, len(self.raws[uid]), MONDAY, False) for uid in uids}

    def fetch(self, uids: list[int]) -> dict[int, bytes]:
        given = {uid: self.raws[uid] for uid in uids if uid not in self.missing}
        self.missing.clear()
        return given


def test_what_the_server_did_not_give_is_asked_for_again(box):
    gaps = Gaps([QUICK, SLOW, NEVER])
    first = box.backfill().read_folder(gaps, "Archive", lambda done, total: None)
    assert (first.new, first.unreadable) == (2, 1)
    again = box.backfill().read_folder(gaps, "Archive", lambda done, total: None)
    assert (again.new, again.known) == (1, 2)
    assert box.backfill().read_folder(gaps, "Archive", lambda done, total: None).read == 0


def test_who_was_erased_stays_erased(box, tmp_path):
    tombstones = Tombstones(tmp_path / "erased", b"x" * 32)
    tombstones.add("buyer1@trading1.example", MONDAY + timedelta(days=2))
    work = box.backfill()
    work.tombstones = tombstones
    counts = work.read_files([str(archive(tmp_path / "old.mbox", [QUICK, NEVER]))], lambda done, total: None)
    assert (counts.erased, counts.new) == (1, 1)


@pytest.mark.parametrize("name", ["[Gmail]/Sent Mail", "[/red]", "[bold]\\[x"])
def test_the_name_of_a_folder_is_shown_as_it_is(name):
    """It stopped the run where it read like the program's own markup."""
    shown = progress()
    shown.add_task(name, total=3)
    (text,) = list(shown.get_renderable().renderables[0].columns[0].cells)
    assert str(text) == name


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
