"""Two homes on one mailbox, or a person who was quicker: there is one draft for a mail, not two."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.letters import CATALOGUE, SELLER, inquiry, letter
from tests.servers.dovecot import Dovecot
from tests.servers.scripted import PASSWORD, ScriptedServer
from tests.world.harness import TestHome, drafts_on_server
from tests.world.inprocess import Station
from tests.world.test_quirks import PROVIDERS, USER
from triage import daemon, workshop
from triage.cli import cli
from triage.home import find
from triage.listing import status
from triage.mailbox.imap import ImapMailbox
from triage.store import Store


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(one) for one in arguments])


def another_home(folder: Path, home: TestHome) -> TestHome:
    """On the same mailbox."""
    folder.mkdir()
    (folder / "catalogue.csv").write_text(CATALOGUE)
    return TestHome(folder, home.server, home.user).write(SELLER, "since = 2020-01-01")


def their_reply(to: int, subject: str = "Re: Inquiry", field: str = "In-Reply-To") -> bytes:
    """A draft that a person has begun in a mail client."""
    raw = letter(70 + to, "Dear Ana, I will", subject=subject, sender="export@lago-valves.example", to="buyer@import.example")
    return raw.replace(b"MIME-Version", f"{field}: <letter-{to}@import{to}.example>\nMIME-Version".encode(), 1)


@pytest.mark.dovecot
def test_a_colleagues_home_lays_no_second_draft(home: TestHome, tmp_path: Path):
    home.write(SELLER, "since = 2020-01-01")
    home.server.deliver(home.user, [inquiry(1), inquiry(3)])
    assert run("once", "--config", home.config).exit_code == 0
    laid = drafts_on_server(home)
    assert len(laid) == 2
    second = another_home(tmp_path / "second", home)
    done = run("once", "--config", second.config)
    assert done.exit_code == 0, done.output
    assert drafts_on_server(home) == laid
    rows = json.loads(run("list", "--config", second.config, "--json").stdout)
    assert [row["draft"] for row in rows] == ["dropped", "dropped"]
    assert all("Somebody else's draft" in row["no_draft"]["text"] for row in rows)
    assert "No draft: Somebody else's draft in answer to it lies in 'Drafts' already." in run(
        "explain", "--config", second.config, str(rows[0]["number"])
    ).output  # fmt: skip
    assert "2 mails of this week have somebody else's draft" in run("status", "--config", second.config).output
    home.server.deliver(home.user, [inquiry(5)])
    assert run("once", "--config", second.config).exit_code == 0
    assert run("once", "--config", home.config).exit_code == 0
    assert len(drafts_on_server(home)) == 3, "who comes first lays it, whichever home that is"


@pytest.mark.dovecot
def test_a_home_made_anew_lays_none_again(home: TestHome):
    """The secret is gone, too: the Message-IDs of its drafts are other ones."""
    home.write(SELLER, "since = 2020-01-01")
    home.server.deliver(home.user, [inquiry(1), inquiry(3)])
    assert run("once", "--config", home.config).exit_code == 0
    laid = drafts_on_server(home)
    shutil.rmtree(home.folder / "state")
    assert run("once", "--config", home.config).exit_code == 0
    assert len(laid) == 2
    assert drafts_on_server(home) == laid


@pytest.mark.dovecot
@pytest.mark.parametrize(
    ("draft", "lies"),
    [
        (their_reply(1), True),
        (their_reply(1).replace(b"In-Reply-To: ", b"In-Reply-To:\n "), True),
        (their_reply(1, subject="Fwd: Inquiry 1"), False),
        (their_reply(1, subject="=?utf-8?B?6L2s5Y+ROiBJbnF1aXJ5IDE=?="), False),  # 转发: Inquiry 1
        (their_reply(1, field="References"), False),
        (their_reply(11), False),
        (letter(80, "see <letter-1@import1.example>", subject="note to myself"), False),
    ],
    ids=[
        "a reply",
        "a folded field",
        "a forward",
        "a forward in Chinese",
        "only in the thread",
        "to another mail",
        "only named in its text",
    ],
)
def test_what_counts_as_somebodys_draft(draft: bytes, lies: bool, home: TestHome):
    home.write(SELLER, "since = 2020-01-01")
    with home.client() as client:
        client.append("Drafts", draft, flags=("\\Draft",))
    home.server.deliver(home.user, [inquiry(1)])
    assert run("once", "--config", home.config).exit_code == 0
    assert len(drafts_on_server(home)) == (1 if lies else 2)


@pytest.mark.dovecot
def test_a_draft_that_a_person_has_thrown_away_is_no_draft(home: TestHome):
    """It lay there when Drafts was looked through, and is gone when the next mail comes in."""
    home.write(SELLER, "since = 2020-01-01")
    with home.client() as client:
        client.append("Drafts", their_reply(3))
    home.server.deliver(home.user, [inquiry(1)])
    place = find(home.config)
    store = Store.open(place.database)
    (worker,) = daemon.workers_of(place, store, workshop.assessor_of(place, workshop.cached_model()))
    worker.one_pass()
    with home.client() as client:
        client.select_folder("Drafts")
        client.delete_messages([min(client.search("ALL"))])
        client.expunge()
    home.server.deliver(home.user, [inquiry(3)])
    worker.one_pass()
    worker.mailbox.close()
    assert store.ledger.value("select count(*) from draft where state = 'saved'") == 2
    store.close()
    assert len(drafts_on_server(home)) == 2


@pytest.mark.dovecot
@pytest.mark.parametrize("first", ["theirs", "ours"])
def test_both_lay_in_the_same_moment(first: str, home: TestHome, monkeypatch: pytest.MonkeyPatch):
    """The other's draft comes between our look and our APPEND, or right behind it: the one with the lower UID stays."""
    home.write(SELLER, "since = 2020-01-01")
    home.server.deliver(home.user, [inquiry(1)])
    append = ImapMailbox.append

    def meanwhile(self, folder, raw, flags, when):
        if first == "theirs":
            with home.client() as client:
                client.append("Drafts", their_reply(1))
        uid = append(self, folder, raw, flags, when)
        if first == "ours":
            with home.client() as client:
                client.append("Drafts", their_reply(1))
        return uid

    monkeypatch.setattr(ImapMailbox, "append", meanwhile)
    assert run("once", "--config", home.config).exit_code == 0
    left = drafts_on_server(home)
    store = home.store()
    row = store.ledger.row("select state, message_id from draft")
    store.close()
    assert row is not None
    if first == "theirs":
        assert (left, row["state"]) == (["<letter-71@lago-valves.example>"], "dropped")
    else:
        assert (left[0], row["state"], len(left)) == (row["message_id"], "saved", 2), "it is the other who gives way"


@pytest.mark.dovecot
def test_a_copied_home_lays_in_the_same_moment(home: TestHome, monkeypatch: pytest.MonkeyPatch):
    """The same secret gives the same Message-ID: of the two copies one is left, and it is the one on record."""
    home.write(SELLER, "since = 2020-01-01")
    home.server.deliver(home.user, [inquiry(1)])
    append = ImapMailbox.append

    def twice(self, folder, raw, flags, when):
        append(self, folder, raw, flags, when)
        return append(self, folder, raw, flags, when)

    monkeypatch.setattr(ImapMailbox, "append", twice)
    assert run("once", "--config", home.config).exit_code == 0
    with home.client() as client:
        client.select_folder("Drafts", readonly=True)
        left = client.search("ALL")
    store = home.store()
    assert left == [store.ledger.value("select uid from draft where state = 'saved'")]
    store.close()


@pytest.mark.parametrize(
    "provider", [name for name in PROVIDERS if name.split(":")[0] in ("plain", "163", "QQ", "Aliyun", "no UIDPLUS, no UIDNEXT")]
)
def test_on_any_provider(provider: str, tmp_path: Path):
    """Known by header fields that are fetched, not by SEARCH."""
    quirks = PROVIDERS[provider]
    with ScriptedServer(quirks) as server:
        server.deliver(inquiry(1), inquiry(3))
        with Station(tmp_path / "one", server.port, USER, PASSWORD) as one:
            one.settle(2)
        with Station(tmp_path / "two", server.port, USER, PASSWORD) as two:
            two.settle(2)
            assert two.store.ledger.value("select count(*) from draft where state = 'dropped'") == 2
        assert len(server.contents(USER, quirks.prefix + quirks.folders[0])) == 2
        assert not any("HEADER" in command and "SEARCH" in command for command in server.commands)


def test_where_one_draft_cannot_be_removed_alone_a_person_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """No UIDPLUS and no MOVE: nothing is expunged, and `triage status` names the mail."""
    append = ImapMailbox.append
    with ScriptedServer(PROVIDERS["no UIDPLUS"]) as server:

        def meanwhile(self, folder, raw, flags, when):
            server.deliver(their_reply(1), folder="Drafts")
            return append(self, folder, raw, flags, when)

        monkeypatch.setattr(ImapMailbox, "append", meanwhile)
        server.deliver(inquiry(1))
        with Station(tmp_path, server.port, USER, PASSWORD) as one:
            one.until(lambda: bool(one.store.ledger.value("select 1 from action where problem is not null")), "told")
            (told,) = status(one.store, ["box"], False)["accounts"][0]["undone"]
        assert "this server cannot remove one alone" in told["problem"]
        assert len(server.contents(USER, "Drafts")) == 2
        assert not [command for command in server.commands if "EXPUNGE" in command or "STORE" in command]


@pytest.mark.dovecot
def test_two_daemons_at_once(tmp_path: Path, dovecot_server: Dovecot, fresh_user: Callable[[], str]):
    user = fresh_user()
    with (
        Station(tmp_path / "one", dovecot_server.imap, user, dovecot_server.password, patience=10.0) as one,
        Station(tmp_path / "two", dovecot_server.imap, user, dovecot_server.password, patience=10.0) as two,
    ):
        for station in (one, two):
            station.until(station.passed_since_start, "the first look")
        dovecot_server.deliver(user, [inquiry(number) for number in range(1, 7)])
        for station in (one, two):
            station.settle(6)
            station.until(lambda station=station: station.settled(6), "all is done")  # type: ignore[misc]
        states = [row["state"] for one_of in (one, two) for row in one_of.store.ledger.rows("select state from draft")]
        with dovecot_server.client(user) as client:
            client.select_folder("Drafts", readonly=True)
            left = client.search("ALL")
    assert states.count("saved") == len(left) == len(states) // 2
