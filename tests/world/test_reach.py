"""Robots get no letter, bounces are noted, a wish to be left alone holds for good, and a loop ends by itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.letters import inquiry, letter
from tests.world.test_ingest import NOW
from tests.world.test_keeping import Desk
from triage.cli import cli
from triage.store import SentMail, Store
from triage.store.erasure import erase
from triage.store.reach import CAPS, bounces_of, out_of_reach
from triage.store.refusals import Refusals

BUYER = "Ana Ferrer <ana@turia.example>"


@pytest.fixture
def store() -> Iterator[Store]:
    opened = Store.in_memory()
    yield opened
    opened.close()


@pytest.fixture
def desk(tmp_path: Path, store: Store) -> Desk:
    made = Desk(tmp_path, store)
    made.pipeline.refusals = Refusals(tmp_path / "no-more", b"s" * 32)
    return made


def wants(number: int, sender: str = BUYER) -> bytes:
    return letter(
        number,
        f"Please quote {500 + number} pcs of brass ball valve LV-100, CIF Valencia.\n\nAna Ferrer\nSuministros Turia\n",
        sender=sender,
    )


def why_not(desk: Desk, number: int) -> str:
    return str(desk.row(number)["no_draft"])


# -- bounces -----------------------------------------------------------------------------------------------------------


def bounce(
    number: int, address: str, *, action: str = "failed", status: str = "5.1.1", original: str = "<our-1@lago-valves.example>"
) -> bytes:
    return (
        f"Return-Path: <>\r\nFrom: Mail Delivery System <MAILER-DAEMON@mx.turia.example>\r\nTo: export@lago-valves.example\r\nSubject: Undelivered Mail\r\n"
        f"Message-ID: <b{number}@mx.turia.example>\r\nDate: Fri, 20 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n'
        "Your mail could not be delivered. We are sorry.\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.turia.example\r\n\r\n"
        f"Final-Recipient: rfc822; {address}\r\nAction: {action}\r\nStatus: {status}\r\n\r\n--x\r\nContent-Type: text/rfc822-headers\r\n\r\n"
        f"Message-ID: {original}\r\nTo: {address}\r\n\r\n--x--\r\n"
    ).encode()


def sent(desk: Desk, address: str, message_id: str = "<our-1@lago-valves.example>") -> None:
    desk.store.letters.keep_sent("box", "Sent", 1, [SentMail(1, message_id, "valves", (address,), NOW, ())])


def test_a_bounce_of_our_mail_is_noted_until_they_write_again(desk):
    sent(desk, "ana@turia.example")
    number = desk.get(bounce(1, "Ana@turia.example"))
    found = out_of_reach(desk.store.ledger, "ana@turia.example")
    assert found is not None
    assert (found.mail, found.status, found.final) == (number, "5.1.1", True)
    assert [one.address for one in bounces_of(desk.store.ledger, "<our-1@lago-valves.example>")] == ["ana@turia.example"]
    assert desk.drafts() == 0
    desk.get(wants(2), at=NOW + timedelta(hours=1))
    assert out_of_reach(desk.store.ledger, "ana@turia.example") is None
    assert desk.drafts() == 1


def test_what_is_still_being_tried_is_no_stage_m(desk):
    sent(desk, "ana@turia.example")
    desk.get(bounce(1, "ana@turia.example", action="delayed", status="4.4.1"))
    assert out_of_reach(desk.store.ledger, "ana@turia.example") is None
    assert len(bounces_of(desk.store.ledger, "<our-1@lago-valves.example>")) == 1


def test_a_report_about_somebody_we_never_wrote_to_is_worth_nothing(desk):
    sent(desk, "pedro@turia.example", "<other@lago-valves.example>")
    desk.get(bounce(1, "ana@turia.example"))
    assert out_of_reach(desk.store.ledger, "ana@turia.example") is None


def test_erasing_a_person_takes_their_bounces_along(desk):
    sent(desk, "ana@turia.example")
    number = desk.get(bounce(1, "ana@turia.example"))
    erase(desk.store.ledger, "ana@turia.example", [])
    assert out_of_reach(desk.store.ledger, "ana@turia.example") is None
    erase(desk.store.ledger, "nobody@x.example", [number])
    assert desk.row(number) == {}


@pytest.mark.parametrize(
    "head",
    [
        "Auto-Submitted: auto-replied\n",
        "X-Autoreply: yes\n",
        "Precedence: auto_reply\n",
        "X-Auto-Response-Suppress: All\nAuto-Submitted: auto-generated\n",
    ],
)
def test_an_automatic_answer_that_quotes_a_whole_inquiry_gets_none(desk, head):
    number = desk.get(
        head.encode()
        + letter(
            1,
            "I am out of the office until 30 November.\n\n> Please quote 500 pcs LV-100, CIF Valencia.\n",
            subject="Automatic reply: valves",
            sender=BUYER,
        )
    )
    assert desk.drafts() == 0
    assert '"back_on":"2026-11-30"' in str(desk.row(number)["verdict"])


# -- never again -------------------------------------------------------------------------------------------------------


def test_who_wants_no_more_mail_gets_none_ever_again(desk, tmp_path):
    desk.get(wants(1))
    assert desk.drafts() == 1
    number = desk.get(
        letter(2, "Please remove us from your mailing list.\n\nAna\n", subject="Re: valves", sender=BUYER), at=NOW + timedelta(minutes=5)
    )
    assert "Wants no more mail" in why_not(desk, number) or "not to be written to" in why_not(desk, number)
    later = desk.get(wants(3, sender="ANA@turia.example"), at=NOW + timedelta(minutes=9))
    assert "asked not to be written to again" in why_not(desk, later)
    assert desk.drafts() == 1
    erase(desk.store.ledger, "ana@turia.example", [1, number, later])  # nor once all is erased
    again = desk.get(wants(4), at=NOW + timedelta(minutes=10))
    assert "asked not to be written to again" in why_not(desk, again)
    assert b"ana" not in (tmp_path / "no-more").read_bytes()
    assert desk.drafts() == 0


def test_the_draft_that_lies_ready_for_them_is_taken_back(desk):
    desk.get(wants(1))
    desk.store.ledger.change("update draft set state = 'saved', uid = 7, folder = 'Drafts', uidvalidity = 1")
    desk.get(letter(2, "Stop emailing us.\n", subject="Re: valves", sender=BUYER), at=NOW + timedelta(minutes=5))
    kinds = [row["kind"] for row in desk.store.ledger.rows("select kind from action where kind = 'withdraw-draft'")]
    assert kinds == ["withdraw-draft"]


def test_a_wish_in_somebody_elses_name_cuts_nobody_off(desk):
    desk.get(letter(1, "Please remove ana@turia.example from your mailing list.\n", subject="list", sender="Mallory <m@else.example>"))
    assert desk.pipeline.refusals.since(("ana@turia.example",)) is None


def test_the_file_keeps_through_breaks_and_other_processes(tmp_path):
    first, second = (Refusals(tmp_path / "no-more", b"k" * 32) for _ in range(2))
    assert first.since(("a@x.example",)) is None
    assert second.add("A@x.example", NOW)
    assert first.since(("a@x.example", "b@x.example")) == NOW
    assert not first.add("a@x.example", NOW + timedelta(days=1))
    with (tmp_path / "no-more").open("ab") as file:
        file.write(b"half a li")  # a power cut
    assert first.add("b@x.example", NOW)
    assert len(second) == 2
    assert second.take_back("a@x.example", NOW)
    assert (first.since(("a@x.example",)), first.since(("b@x.example",))) == (None, NOW)
    assert Refusals(tmp_path / "no-more", b"other" * 8).since(("b@x.example",)) is None
    dry = Refusals(tmp_path / "dry", b"k" * 32, keep=False)
    assert dry.add("a@x.example", NOW)
    assert not (tmp_path / "dry").exists()


def test_the_command(tmp_path):
    from tests.letters import SELLER

    (tmp_path / "config.toml").write_text(SELLER.replace('[files]\ncatalogue = "catalogue.csv"\n', ""))

    def run(*arguments: str) -> str:
        return CliRunner().invoke(cli, ["no-more", "--config", str(tmp_path / "config.toml"), *arguments]).output

    assert "not written to any more" in run("ana@turia.example")
    assert "on record" in run("Ana@Turia.example")
    assert "written to again" in run("ana@turia.example", "--undo")
    assert "never asked" in run("ana@turia.example", "--undo")
    assert "not an e-mail address" in run("ana")


# -- loops -------------------------------------------------------------------------------------------------------------


def test_a_sender_faster_than_people_write_gets_no_more_drafts(desk):
    most, window, _ = CAPS[0]
    for number in range(most):
        desk.get(wants(number), at=NOW - timedelta(seconds=most - number))
    assert desk.drafts() == most
    number = desk.get(wants(most), at=NOW)
    assert "two robots" in why_not(desk, number)
    desk.get(inquiry(50), at=NOW)  # somebody else
    desk.get(wants(most + 1), at=NOW + window)  # an hour later
    assert desk.drafts() == most + 2


def test_a_slow_loop_ends_by_the_day(desk):
    most, _, _ = CAPS[1]
    for number in range(most):
        desk.get(wants(number), at=NOW - timedelta(minutes=20 * (most - number)))
    number = desk.get(wants(most), at=NOW)
    assert "within a day" in why_not(desk, number)
