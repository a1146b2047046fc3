"""Attempts on letters that give way to fuller ones, and on those that keep a promise: people who are erased, labelled or answered meanwhile."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from click.testing import CliRunner

from tests.letters import letter
from tests.world.post import APPROVED, Desk
from tests.world.test_renewing import asked, person_sends, team_writes, texts
from triage.cli import cli
from triage.mailbox.imap import ImapMailbox

pytestmark = pytest.mark.dovecot


@pytest.fixture
def desk(new_desk: Callable[..., Desk]) -> Desk:
    one = new_desk(asked())
    one.work()
    return one


def run(desk: Desk, *words: str) -> str:
    done = CliRunner().invoke(cli, [*words, "--config", str(desk.folder / "config.toml")])
    assert done.exit_code == 0, done.output
    return done.output


def killed_when_it_withdraws(desk: Desk, monkeypatch: pytest.MonkeyPatch, after: bool) -> None:
    real = ImapMailbox.withdraw

    def dies(self, *arguments):
        if after:
            real(self, *arguments)
        raise KeyboardInterrupt

    monkeypatch.setattr(ImapMailbox, "withdraw", dies)
    with pytest.raises(KeyboardInterrupt):
        desk.work()
    monkeypatch.setattr(ImapMailbox, "withdraw", real)


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("what", ["erased", "fraud", "answered", "edited"])
def test_what_happened_while_the_program_was_dead(desk: Desk, monkeypatch: pytest.MonkeyPatch, what: str, after: bool):
    team_writes(desk)
    killed_when_it_withdraws(desk, monkeypatch, after)
    if what == "erased":
        run(desk, "erase", "ana@turia.example", "--yes")
    elif what == "fraud":
        run(desk, "label", "1", "fraud")
    elif what == "answered":
        own = letter(73, "Dear Ana, 30%.", sender="export@lago-valves.example", to="ana@turia.example")
        desk.put("Sent", own.replace(b"MIME-Version", b"In-Reply-To: <letter-7@turia.example>\nMIME-Version", 1))
    elif not after:
        desk.edit("Drafts", lambda raw: raw.replace(b"Dear", b"Good morning, dear"))
    before = texts(desk)
    desk.restart()
    desk.work(3)
    now = texts(desk)
    assert len(now) <= 1
    if what == "edited" and not after:
        assert now == before
    elif what in ("fraud", "answered"):
        assert now == []
    elif what == "erased":
        assert now in ([], before)
    open_actions = desk.store.ledger.rows("select kind, state, payload from action where state not in ('done', 'dropped')")
    assert open_actions == []


@pytest.mark.parametrize("again", [False, True])
def test_nobody_is_owed_a_promise_after_being_erased(desk: Desk, again: bool):
    person_sends(desk)
    run(desk, "erase", "ana@turia.example", "--yes")
    if again:
        desk.put("INBOX", asked())
    team_writes(desk)
    desk.work(3)
    assert not any("we promised you more" in text for text in texts(desk))
    assert len(texts(desk)) <= 1


def test_a_promise_is_kept_once_though_the_program_died_after_laying_it(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    desk.move("Drafts", APPROVED)
    desk.work(3)
    team_writes(desk)
    real = ImapMailbox.append

    def dies(self, *arguments, **named):
        real(self, *arguments, **named)
        raise KeyboardInterrupt

    monkeypatch.setattr(ImapMailbox, "append", dies)
    with pytest.raises(KeyboardInterrupt):
        desk.work()
    monkeypatch.setattr(ImapMailbox, "append", real)
    desk.restart()
    desk.work(3)
    (text,) = texts(desk)
    assert "we promised you more" in text
