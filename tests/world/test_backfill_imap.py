"""`triage backfill` over IMAP: the archive is read, who was answered is learnt, and nothing in the mailbox changes."""

from __future__ import annotations

import json
from datetime import timedelta
from email import policy
from email.parser import BytesParser
from typing import Any

import pytest
from click.testing import CliRunner

from tests.letters import inquiry
from tests.world.post import Desk
from triage.cli import cli

pytestmark = pytest.mark.dovecot
ARCHIVE = "Archive [2025]"


def backfill(desk: Desk, *arguments: str) -> dict[str, Any]:
    result = CliRunner().invoke(cli, ["backfill", "--json", *arguments, "--config", str(desk.folder / "config.toml")])
    assert result.exit_code == 0, result.output
    told: dict[str, Any] = json.loads(result.stdout)
    return told


def answer(asked: bytes, desk: Desk) -> bytes:
    mail = BytesParser(policy=policy.default).parsebytes(asked)
    return (
        f"From: {desk.user}\r\nTo: {mail['From']}\r\nSubject: Re: {mail['Subject']}\r\nDate: {mail['Date']}\r\n"
        f"Message-ID: <answer-{abs(hash(asked))}@lago-valves.example>\r\nIn-Reply-To: {mail['Message-ID']}\r\n"
        f"References: {mail['Message-ID']}\r\n\r\nOur offer is attached.\r\n"
    ).encode()


def test_an_archive_on_the_server_teaches_and_is_left_as_it_was(new_desk):
    desk: Desk = new_desk()
    old = [inquiry(number) for number in range(11, 15)]
    with desk.client() as client:
        client.create_folder(ARCHIVE)
    desk.put(ARCHIVE, *old)
    desk.put("Sent", *(answer(one, desk) for one in old[:2]))
    before = {uid: desk.flags(ARCHIVE, uid) for uid in desk.mails(ARCHIVE)}
    first = backfill(desk, "--folder", ARCHIVE)
    assert first["read"][ARCHIVE]["new"] == 4
    assert first["learnt"]["answered"] == 2
    desk.now += timedelta(hours=1)
    again = backfill(desk, "--folder", ARCHIVE)
    assert again["read"][ARCHIVE]["new"] == 0, "what was read is not read twice"
    assert {uid: desk.flags(ARCHIVE, uid) for uid in desk.mails(ARCHIVE)} == before, "nothing is marked read, moved or deleted"
    desk.work()
    assert desk.mails("Drafts") == {}, "old mail gets no draft"
