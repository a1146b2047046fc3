"""A draft that promises an answer gives way to the fuller letter once the answer is on file; what a person touched stays theirs."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from email import message_from_bytes, policy

import pytest
from click.testing import CliRunner

from tests.letters import CATALOGUE, letter
from tests.world.post import APPROVED, Desk
from triage import listing, workshop
from triage.cli import cli
from triage.home import find
from triage.mailbox.imap import ImapMailbox
from triage.renewing import RENEW

pytestmark = pytest.mark.dovecot

# As it stands in a body that wraps its lines.
SIGNED = "Best regards,\nAna Ferrer\nSuministros Turia S.L.\nCalle Mayor 12, 46001 Valencia, Spain\nTel. +34 96 555 1010\n"
TERMS = "[reply]\npayment_terms = '30% deposit by T/T, balance before shipment'\n"


def asked(number: int = 7, what: str = "What are your payment terms?") -> bytes:
    return letter(
        number,
        f"Dear Sir,\n\nplease quote 900 pcs of gas valve LV-300, FOB. {what}\n\n{SIGNED}",
        sender="Ana Ferrer <ana@turia.example>",
        subject="Gas valves",
    )


def texts(desk: Desk, folder: str = "Drafts") -> list[str]:
    return [one.get_body(("plain",)).get_content() for one in desk.mails(folder).values()]


def team_writes(desk: Desk, more: str = TERMS) -> None:
    """The settings are edited; the program takes them up."""
    desk.write(more)
    desk.restart()


@pytest.fixture
def desk(new_desk: Callable[..., Desk]) -> Desk:
    one = new_desk(asked())
    one.work()
    (text,) = texts(one)
    assert "- Payment terms" in text
    assert "30%" not in text
    assert "by 25 November 2026" in text
    return one


def test_the_fuller_letter_takes_its_place(desk: Desk):
    (before,) = desk.mails("Drafts").values()
    desk.work(2)
    (still,) = desk.mails("Drafts").values()
    assert still["Message-ID"] == before["Message-ID"], "nothing is on file yet"
    team_writes(desk)
    desk.work()
    (text,) = texts(desk)
    assert "30% deposit" in text
    assert "by 25 November 2026" not in text
    (now,) = desk.mails("Drafts").values()
    assert now["Message-ID"] != before["Message-ID"]
    assert now["In-Reply-To"] == before["In-Reply-To"]
    row = desk.store.ledger.row("select promised_by, open_questions, state from draft order by version desc")
    assert row == {"promised_by": None, "open_questions": "[]", "state": "saved"}
    desk.restart()
    desk.work(2)
    assert texts(desk) == [text], "once"


def test_an_answer_of_the_catalogue(new_desk: Callable[..., Desk]):
    desk = new_desk()
    (desk.folder / "catalogue.csv").write_text(CATALOGUE.replace("6.80,35", "6.80,"))
    desk.restart()
    desk.put("INBOX", asked(9, "What is the lead time?"))
    desk.work()
    assert "- Lead time (“What is the lead time?”): answer by 25 November 2026" in texts(desk)[0]
    (desk.folder / "catalogue.csv").write_text(CATALOGUE.replace("6.80,35", "6.80,45"))
    home = find(desk.folder / "config.toml")
    desk.worker.take(home, workshop.assessor_of(home, desk.worker.pipeline.assessor.model))  # as a running daemon takes it up
    desk.work()
    (text,) = texts(desk)
    assert "- Lead time: 45 days" in text
    assert "25 November 2026" not in text


def test_an_edit_that_answers_nothing_leaves_it_alone(desk: Desk):
    (before,) = desk.mails("Drafts").values()
    team_writes(desk, "[reply]\nperson = 'Carla Bianchi'\n")
    desk.work()
    (still,) = desk.mails("Drafts").values()
    assert still["Message-ID"] == before["Message-ID"]


@pytest.mark.parametrize("what", ["edited", "edited unseen", "deleted", "approved", "own draft"])
def test_what_a_person_did_stays(desk: Desk, what: str):
    if what.startswith("edited"):
        desk.edit("Drafts", lambda raw: raw.replace(b"Dear", b"Good morning, dear"))
    elif what == "deleted":
        desk.delete("Drafts")
    elif what == "approved":
        desk.move("Drafts", APPROVED)
    else:
        desk.delete("Drafts")
        own = letter(70, "Dear Ana, I look into it.", sender="export@lago-valves.example", to="ana@turia.example")
        desk.put("Drafts", own.replace(b"MIME-Version", b"In-Reply-To: <letter-7@turia.example>\nMIME-Version", 1), flags=("\\Draft",))
    before = texts(desk), texts(desk, APPROVED)
    if "unseen" not in what:
        desk.now += timedelta(hours=13)  # the night: an approved letter waits
        desk.work()
    team_writes(desk)
    desk.work(2)
    assert (texts(desk), texts(desk, APPROVED)) == before


@pytest.mark.parametrize("when", ["before", "after"])
def test_killed_while_it_is_replaced(desk: Desk, monkeypatch: pytest.MonkeyPatch, when: str):
    """The old draft is taken out and the process dies, before or after: the new one is laid once, and the old one lies there no more."""
    team_writes(desk)
    real = ImapMailbox.withdraw

    def dies(self, *arguments):
        if when == "after":
            real(self, *arguments)
        raise KeyboardInterrupt

    monkeypatch.setattr(ImapMailbox, "withdraw", dies)
    with pytest.raises(KeyboardInterrupt):
        desk.work()
    monkeypatch.setattr(ImapMailbox, "withdraw", real)
    assert len(desk.mails("Drafts")) == (0 if when == "after" else 1)
    order = json.loads(desk.store.ledger.value("select payload from action where kind = ?", RENEW))
    assert order["begun"] == 1
    desk.restart()
    desk.work(2)
    (text,) = texts(desk)
    assert "30% deposit" in text


# -- the letter has left -------------------------------------------------------------------------------------------


def person_sends(desk: Desk, change: Callable[[bytes], bytes] = lambda raw: raw) -> None:
    """From a mail program: the draft leaves Drafts, a copy with another Message-ID lies in Sent."""
    (uid,) = desk.mails("Drafts")
    raw = change(desk.raw("Drafts", uid))
    own = raw[raw.index(b"Message-ID: ") :].split(b"\n")[0]
    desk.put("Sent", raw.replace(own, b"Message-ID: <sent-by-hand@lago-valves.example>"), flags=("\\Seen",))
    desk.delete("Drafts")
    desk.work(2)


def without_the_date(raw: bytes) -> bytes:
    mail = message_from_bytes(raw, policy=policy.default)
    for part in mail.iter_parts():
        said = part.get_content()
        assert "25 November 2026" in said
        part.set_content(said.replace("25 November 2026", "soon"), subtype=part.get_content_subtype())
    return mail.as_bytes()


def row_of(desk: Desk) -> dict[str, object]:
    (row,) = listing.entries(desk.store, desk.now - timedelta(days=9), 10, everything=True)
    return row


def show(desk: Desk, *more: str) -> str:
    done = CliRunner().invoke(cli, ["show", "--config", str(desk.folder / "config.toml"), "1", *more])
    assert done.exit_code == 0, done.output
    return done.output


@pytest.mark.parametrize("how", ["by hand", "approved"])
def test_what_a_letter_promised_is_laid_once_it_is_on_file(desk: Desk, how: str):
    promised = row_of(desk)["promised_by"]
    if how == "by hand":
        person_sends(desk)
    else:
        desk.move("Drafts", APPROVED)
        desk.work(3)
        assert len(desk.left) == 1
    assert desk.mails("Drafts") == {}, "the promise is not on file yet"
    team_writes(desk)
    desk.work()
    (text,) = texts(desk)
    own = text.split("wrote:")[0]
    assert "we promised you more about Gas valve 1 inch" in own
    assert "30% deposit" in own
    assert "6.80" not in own, "what was said is not said again"
    row = row_of(desk)
    assert (row["promised_by"], row["ready_by"], row["keeps_promise"]) == (promised, promised, True)
    if how == "by hand":
        told = json.loads(show(desk, "--json"))
        assert told["notes"] == []
        assert told["draft"]["template"] == "promised"
        assert told["reading_copy"] is None
    digest = CliRunner().invoke(cli, ["digest", "--config", str(desk.folder / "config.toml")]).output
    assert digest.count("we promised you more about") == 1
    desk.restart()
    desk.work(2)
    assert texts(desk) == [text], "once, and it is not taken for a second answer"
    desk.move("Drafts", APPROVED)
    desk.work(2)
    assert "send it yourself" in desk.refusals(), "two letters never leave in answer to one mail"
    desk.move(APPROVED, "Drafts")
    desk.work()
    second = letter(71, "Dear Ana, 30% in advance.", sender="export@lago-valves.example", to="ana@turia.example")
    desk.put("Sent", second.replace(b"MIME-Version", b"In-Reply-To: <letter-7@turia.example>\nMIME-Version", 1))
    desk.work(2)
    assert desk.mails("Drafts") == {}, "a person has kept it in words of their own"
    assert row_of(desk)["promised_by"] is None


def test_it_was_on_file_before_the_letter_left(desk: Desk):
    """The reviewer edited the draft, so it was not replaced; it left with its promise."""
    desk.edit("Drafts", lambda raw: raw.replace(b"Dear", b"Good morning, dear"))
    desk.work()
    team_writes(desk)
    desk.work()
    person_sends(desk)
    assert ["30% deposit" in text for text in texts(desk)] == [True]


@pytest.mark.parametrize("what", ["without the date", "own words", "answered again", "not all on file"])
def test_no_second_letter(desk: Desk, what: str):
    if what == "without the date":
        person_sends(desk, without_the_date)
    elif what == "own words":
        raw = letter(72, "Ana, thanks, call me.", subject="Re: Gas valves", sender="export@lago-valves.example", to="ana@turia.example")
        desk.put("Sent", raw.replace(b"MIME-Version", b"In-Reply-To: <letter-7@turia.example>\nMIME-Version", 1))
        desk.work(2)
    else:
        person_sends(desk)
    if what == "answered again":
        raw = letter(73, "Dear Ana, 30%.", sender="export@lago-valves.example", to="ana@turia.example")
        desk.put("Sent", raw.replace(b"MIME-Version", b"In-Reply-To: <letter-7@turia.example>\nMIME-Version", 1))
    team_writes(desk, "[reply]\nperson = 'Carla Bianchi'\n" if what == "not all on file" else TERMS)
    desk.work(2)
    assert desk.mails("Drafts") == {}


@pytest.mark.parametrize(("word", "left"), [("level 2", 1), ("fraud", 0), ("junk", 0)])
def test_a_label_on_a_mail_whose_promise_is_owed(desk: Desk, word: str, left: int):
    desk.move("Drafts", APPROVED)
    desk.work(3)
    team_writes(desk)
    desk.work()
    assert len(desk.mails("Drafts")) == 1
    assert CliRunner().invoke(cli, ["label", "1", word, "--config", str(desk.folder / "config.toml")]).exit_code == 0
    desk.work(2)
    assert len(desk.mails("Drafts")) == left


# -- what a person made of a draft is shown ------------------------------------------------------------------------


def test_an_edited_draft_is_shown_as_it_stands(desk: Desk):
    assert "edited" not in show(desk)
    desk.edit("Drafts", lambda raw: raw.replace(b"Dear", b"Good morning, dear").replace(b"Re: Gas valves", b"Re: Gas valves, order"))
    desk.work()
    told = show(desk)
    assert "Good morning, dear Ana Ferrer" in told
    assert "Re: Gas valves, order" in told
    assert "A person has edited the draft (seen Tue 11-24 10:31)" in told
    assert "as it stood in 'Drafts'" in told
    desk.edit("Drafts", lambda raw: raw.replace(b"Good morning", b"Good evening"))
    desk.work()
    assert "Good evening" in show(desk), "and once more"
    desk.edit("Drafts", lambda raw: raw + b"x" * 1_100_000)
    desk.work()
    told = show(desk)
    assert "Good evening" not in told
    assert "see 'Drafts'; what is shown is what was laid" in told
