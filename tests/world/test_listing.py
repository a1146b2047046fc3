"""`triage list`: what stands in it in a narrow terminal, in words, and under whose name."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from click.testing import CliRunner
from rich.console import Console

from tests.letters import inquiry, letter
from tests.world.post import Desk
from triage import listing
from triage.cli import cli

pytestmark = pytest.mark.dovecot

AWAY = letter(
    5,
    "I am out of the office until Friday. In urgent matters please write to my colleague Petra Klein, Klein Handels GmbH, petra@klein.example.",
    subject="Out of office: Re: Gas valves",
    sender="Jonas Weber <jonas@weber.example>",
).replace(b"MIME-Version", b"Auto-Submitted: auto-replied\nMIME-Version", 1)


@pytest.fixture
def desk(new_desk) -> Desk:
    return new_desk(inquiry(1), AWAY)


def shown(desk: Desk, width: int, language: str = "en") -> str:
    rows = listing.entries(desk.store, datetime(2020, 1, 1, tzinfo=UTC), 10, everything=True)
    console = Console(width=width)
    with console.capture() as said:
        console.print(listing.table(rows, language, "Europe/Rome", width))
    return said.get()


@pytest.mark.parametrize("width", [60, 80, 100, 160])
def test_the_deadline_and_the_draft_stand_in_every_terminal(desk: Desk, width: int):
    rows = listing.entries(desk.store, datetime(2020, 1, 1, tzinfo=UTC), 10, everything=False)
    ready = datetime.fromisoformat(rows[0]["ready_by"])
    told = shown(desk, width)
    assert f"{ready:%m-%d %H:%M}" in told
    assert "quota" in told or "quest" in told
    assert all(len(line.rstrip()) <= width for line in told.splitlines())


def test_words_of_the_reader(desk: Desk):
    told = shown(desk, 200, "zh")
    assert "询盘" in told
    assert "inquiry" not in told
    assert "ask-back" not in shown(desk, 200)
    check = CliRunner().invoke(cli, ["check", "--config", str(desk.folder / "config.toml")]).output
    assert "payment_terms" not in check
    assert "promised with a date: payment, " in check
    assert "labels: no folder such as Triage/Label/Fraud is there" in check


def test_an_absence_is_that_of_who_is_away(desk: Desk):
    rows = listing.entries(desk.store, desk.now - timedelta(days=3000), 10, everything=True)
    assert {row["kind"]: row["from"] for row in rows}["automated"] == "Jonas Weber"
