"""`triage label`: said, shown, taken back, decided on; erased with the mail, exported, kept when the mail's bytes are dropped."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tests.letters import inquiry, newsletter, scam
from tests.world.post import Desk
from tests.world.test_labels import FRAUD, begun, in_force, record
from triage.cli import cli
from triage.store.erasure import erase_mail
from triage.store.retention import tidy

pytestmark = pytest.mark.dovecot


def triage(desk: Desk, *arguments: str) -> Result:
    return CliRunner().invoke(cli, [*arguments, "--config", str(desk.folder / "config.toml")])


def listed(desk: Desk) -> dict[int, dict[str, Any]]:
    return {one["number"]: one for one in json.loads(triage(desk, "list", "--json", "--all", "--days", "9999").output)}


def test_said_shown_and_taken_back(new_desk):
    desk = begun(new_desk, inquiry(1), newsletter(2))
    said = triage(desk, "label", "1", "fraud")
    assert (said.exit_code, said.output) == (0, "1: fraud C, held back.\n")
    assert (record(desk)[:2], listed(desk)[1]["labels"]) == (("fraud", True), ["Fraud"])  # before any look at the mailbox
    assert "labelled" in triage(desk, "list", "--days", "9999").output  # cut to the width of the terminal
    assert "Labelled 'Fraud' by a person with `triage label` on" in triage(desk, "explain", "1").output
    assert "Labelled 'Fraud'" in triage(desk, "show", "1").output
    desk.work()
    assert desk.mails("Drafts") == {}
    assert triage(desk, "label", "2", "inquiry", "level 2", "A").output == "2: inquiry L2 A.\n"
    desk.work()
    assert len(desk.mails("Drafts")) == 1
    shown = json.loads(triage(desk, "label", "2", "--json").output)
    assert [(one["word"], one["field"], one["value"], one["state"]) for one in shown] == [
        ("Inquiry", "kind", "inquiry", "active"), ("Inquiry", "suspected", "false", "active"), ("Level 2", "level", "2", "active"), ("Class A", "class", "A", "active"),
    ]  # fmt: skip
    mails = triage(desk, "export", "-", "--format", "json")
    assert [json.loads(line)["labels"] for line in mails.output.splitlines()] == [["Fraud"], ["Class A", "Inquiry", "Level 2"]]
    assert triage(desk, "label", "2", "level 2", "--undo").output == "2: inquiry L3 A.\n"
    assert triage(desk, "label", "1", "--undo").output == "1: inquiry L3 A.\n"
    desk.work()
    assert len(desk.mails("Drafts")) == 2
    told = triage(desk, "label", "1").output
    assert "Fraud  [command]  taken back" in told
    exported = triage(desk, "export", "-", "--what", "labels", "--format", "json")
    assert exported.exit_code == 0, exported.output
    assert {(one["mail"], one["word"], one["state"]) for one in map(json.loads, exported.output.splitlines())} >= {
        (1, "Fraud", "undone"), (2, "Inquiry", "active"),
    }  # fmt: skip


def test_where_the_draft_is_stands_before_the_label(new_desk):
    desk = begun(new_desk, inquiry(1))
    triage(desk, "label", "1", "level 2")
    assert "quotation" in triage(desk, "list", "--days", "9999").output  # the end is cut off


def test_a_folders_label_taken_back_by_command_is_not_taken_for_a_new_one(new_desk):
    desk = begun(new_desk, inquiry(1))
    desk.copy("INBOX", FRAUD)
    desk.work()
    assert triage(desk, "label", "1", "--undo").output == "1: inquiry L3 A.\n"
    desk.restart()
    desk.work(2)
    assert (in_force(desk), len(desk.mails(FRAUD)), len(desk.mails("Drafts"))) == ({}, 1, 1)
    desk.delete(FRAUD)
    desk.work()
    desk.copy("INBOX", FRAUD)  # and said anew
    desk.work()
    assert record(desk)[1]


@pytest.mark.parametrize("word", ["--confirm", "--reject"])
def test_held(new_desk, word):
    desk = begun(new_desk, inquiry(1), scam(2), inquiry(3), more="[labels]\nflood = 2\n")
    desk.move("INBOX", FRAUD)
    desk.work()
    assert [one["state"] for one in json.loads(triage(desk, "label", "--held", "--json").output)] == ["held"] * 6
    held = triage(desk, "label", "--held").output
    assert "buyer1@import1.example: Inquiry 1: brass ball valves" in held
    assert json.loads(triage(desk, "label", "--held", "--json").output)[0]["about"]
    assert "3 mails bear labels that look like a rule's work" in triage(desk, "status").output
    assert triage(desk, "label", "3", word).exit_code == 0
    assert record(desk, 3)[1] is (word == "--confirm")
    assert triage(desk, "label", "--held", word).output.startswith("2 mails")
    desk.work(2)
    assert [record(desk, n)[1] for n in (1, 2, 3)] == ([True] * 3 if word == "--confirm" else [False, True, False])
    assert (len(desk.mails("INBOX")), desk.mails(FRAUD)) == (3, {})  # back in either case


def test_folders_on_request(new_desk):
    desk = begun(new_desk, inquiry(1), folders=())
    assert triage(desk, "label", "--folders").exit_code == 0
    desk.work()
    desk.move("INBOX", FRAUD)
    desk.work()
    assert record(desk)[1]


def test_what_cannot_be_meant_is_told_in_two_lines(new_desk):
    desk = begun(new_desk, inquiry(1))
    wrong = (
        (),
        ("1", "rubbish"),
        ("99", "fraud"),
        ("9" * 30, "fraud"),
        ("²", "fraud"),
        ("1", "--undo"),
        ("1", "--confirm", "--reject"),
        ("1", "--held"),
        ("--confirm",),
    )
    for arguments in wrong:
        told = triage(desk, "label", *arguments)
        assert (told.exit_code, told.output.count("->")) == (1, 1), (arguments, told.output)


def test_erased_and_without_its_bytes(new_desk):
    desk = begun(new_desk, inquiry(1), inquiry(2))
    ledger = desk.store.ledger
    assert tidy(ledger, 1, desk.now + timedelta(days=5)) == 2
    desk.copy("INBOX", FRAUD, [1])
    desk.work()
    assert (record(desk)[:2], desk.store.letters.draft(1).state) == (("fraud", True), "dropped")
    desk.delete(FRAUD)
    desk.work()
    assert record(desk)[:2] == ("inquiry", False)
    triage(desk, "label", "2", "fraud")
    erase_mail(ledger, 2)
    assert ledger.value("select count(*) from label where mail = 2") == 0
