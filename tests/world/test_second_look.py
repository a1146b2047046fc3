"""A draft whose APPEND was broken off is laid once: not again before a second look, and a copy that comes later is removed.

The proxy holds back the end of the APPEND, as a slow line or server does, and hands it over when the test says so.
"""

from __future__ import annotations

import dataclasses
import math
import os
import signal
from collections.abc import Callable
from datetime import timedelta
from email import message_from_bytes
from pathlib import Path

import pytest

from tests.letters import CATALOGUE, SELLER, inquiry
from tests.servers.dovecot import Dovecot
from tests.servers.proxy import Fault, Proxy
from tests.world.harness import TestHome, Zygote, drafts_on_server, settled, until
from tests.world.inprocess import Station
from triage.laying import SECOND_LOOK

pytestmark = pytest.mark.dovecot
WITHIN_THE_LETTER = b"In-Reply-To:"  # of a draft; nothing else that is sent holds these words
LATER = timedelta(seconds=1) + SECOND_LOOK


def drafts(server: Dovecot, user: str) -> list[int]:
    with server.client(user) as client:
        client.select_folder("Drafts", readonly=True)
        return list(client.search("ALL"))


class Broken:
    """A station whose first APPEND is cut, with its end held back; it has been started anew since and looked in vain once."""

    def __init__(self, station: Station, proxy: Proxy, server: Dovecot) -> None:
        self.station, self.proxy, self.server = station, proxy, server

    def restart(self) -> None:
        """All that a process knows is forgotten."""
        self.station.stop()
        self.station.start()

    def state(self) -> str:
        return str(self.station.store.ledger.value("select state from draft"))

    def wait(self, done: Callable[[], bool], what: str) -> None:
        """With the clock of the wall: the test alone moves it on."""
        self.station.until(done, what, patient=math.inf)

    def a_pass(self) -> None:
        """The worker looks at everything once more."""
        passed = self.station.store.ledger.value("select passed_at from account_state")
        self.wait(lambda: bool(self.station.store.ledger.value("select passed_at from account_state") != passed), "a pass")

    def laid(self) -> list[int]:
        return drafts(self.server, self.station.user)


@pytest.fixture
def broken(tmp_path: Path, dovecot_server: Dovecot, fresh_user: Callable[[], str]):
    user = fresh_user()
    dovecot_server.deliver(user, [inquiry(1)])
    fault = Fault("late", "up", after=WITHIN_THE_LETTER, seconds=math.inf)
    with (
        Proxy(dovecot_server.imap, fault) as proxy,
        Station(tmp_path, proxy.port, user, dovecot_server.password, patience=10.0) as station,
    ):
        one = Broken(station, proxy, dovecot_server)
        one.wait(proxy.holding.is_set, "the APPEND is held back")
        one.restart()
        one.wait(lambda: bool(station.store.ledger.value("select missed_at from draft")), "the first look")
        assert (one.state(), one.laid()) == ("appending", [])
        yield one


def test_it_arrives_between_the_looks(broken: Broken):
    broken.restart()
    broken.a_pass()
    assert (broken.state(), broken.laid()) == ("appending", []), "a restart is no second look"
    broken.proxy.release()
    broken.station.clock.added += LATER
    broken.wait(lambda: broken.state() == "saved", "the second look")
    assert len(broken.laid()) == 1
    assert len(broken.proxy.commands(len(broken.proxy.links) - 1)) > 0
    assert not any("APPEND" in broken.proxy.commands(number) for number in range(1, len(broken.proxy.links)))


def test_it_never_arrives(broken: Broken):
    broken.station.clock.added += SECOND_LOOK / 2
    broken.a_pass()
    assert (broken.state(), broken.laid()) == ("appending", []), "too early for the second look"
    broken.station.clock.added += LATER
    broken.wait(lambda: broken.state() == "saved", "laid after the second look")
    assert len(broken.laid()) == 1


def test_it_arrives_after_it_was_laid_again(broken: Broken):
    broken.station.clock.added += LATER
    broken.wait(lambda: broken.state() == "saved", "laid after the second look")
    (kept,) = broken.laid()
    broken.proxy.release()
    assert len(broken.laid()) == 2
    broken.restart()
    broken.station.clock.added += timedelta(minutes=5)
    broken.wait(lambda: bool(broken.station.store.ledger.value("select 1 from action where kind = 'remove-double'")), "noticed")
    assert len(broken.laid()) == 2, "a mail client may be saving it: looked at again before one is removed"
    broken.station.clock.added += LATER
    broken.wait(lambda: len(broken.laid()) == 1, "one of the two removed")
    assert broken.laid() == [kept]
    assert broken.station.store.ledger.value("select uid from draft") == kept


def test_of_two_copies_the_one_that_a_person_changed_stays(broken: Broken):
    broken.station.clock.added += LATER
    broken.wait(lambda: broken.state() == "saved", "laid after the second look")
    (ours,) = broken.laid()
    with broken.server.client(broken.station.user) as client:
        client.select_folder("Drafts", readonly=True)
        raw = client.fetch([ours], ["BODY.PEEK[]"])[ours][b"BODY[]"]
        client.append("Drafts", raw.replace(b"Subject: ", b"Subject: Changed ", 1))
    broken.station.clock.added += timedelta(minutes=5)
    broken.wait(lambda: bool(broken.station.store.ledger.value("select 1 from action where kind = 'remove-double'")), "noticed")
    broken.station.clock.added += LATER
    broken.wait(lambda: not broken.station.store.ledger.value("select 1 from action where state = 'open'"), "looked at")
    assert len(broken.laid()) == 2


def test_a_draft_saved_anew_by_a_mail_client_is_not_taken_for_a_double(broken: Broken):
    """It lays the same letter once more and then deletes the first one; ours is looked at in between."""
    broken.station.clock.added += LATER
    broken.wait(lambda: broken.state() == "saved", "laid after the second look")
    (ours,) = broken.laid()
    with broken.server.client(broken.station.user) as client:
        client.select_folder("Drafts")
        client.append("Drafts", client.fetch([ours], ["BODY.PEEK[]"])[ours][b"BODY[]"])
        broken.station.clock.added += timedelta(minutes=5)
        broken.wait(lambda: bool(broken.station.store.ledger.value("select 1 from action where kind = 'remove-double'")), "noticed")
        client.delete_messages([ours])
        client.expunge()
    broken.station.clock.added += LATER
    broken.wait(lambda: not broken.station.store.ledger.value("select 1 from action where state = 'open'"), "looked at")
    assert len(broken.laid()) == 1


def test_it_arrives_after_a_person_has_answered(broken: Broken):
    """Nothing is laid any more, and the late one is taken away: it could be sent as a second answer."""
    reply = inquiry(2).replace(b"MIME-Version", b"In-Reply-To: <letter-1@import1.example>\nMIME-Version", 1)
    with broken.server.client(broken.station.user) as client:
        client.append("Sent", reply, flags=("\\Seen",))
    broken.station.clock.added += LATER
    broken.wait(lambda: broken.state() == "dropped", "given up")
    broken.proxy.release()
    assert len(broken.laid()) == 1
    broken.station.clock.added += timedelta(minutes=5)
    broken.wait(lambda: bool(broken.station.store.ledger.value("select 1 from action where kind = 'remove-double'")), "noticed")
    broken.station.clock.added += LATER
    broken.wait(lambda: broken.laid() == [], "taken away")


@pytest.mark.parametrize("arrives", ["between the looks", "never"])
def test_kill_9_right_behind_an_append(
    arrives: str, tmp_path: Path, dovecot_server: Dovecot, fresh_user: Callable[[], str], zygote: Zygote
):
    """The server gets the end of the draft after we were killed and started again; the clock of the third process is a minute ahead."""
    user, pids = fresh_user(), []
    (tmp_path / "catalogue.csv").write_text(CATALOGUE)
    dovecot_server.deliver(user, [inquiry(1)])
    fault = Fault("late", "up", after=WITHIN_THE_LETTER, seconds=math.inf, action=lambda: os.kill(pids[0], signal.SIGKILL))
    with Proxy(dovecot_server.imap, fault) as proxy:
        home = TestHome(tmp_path, dataclasses.replace(dovecot_server, imaps=proxy.port), user).write(SELLER, "since = 2020-01-01")
        home.config.write_text(
            home.config.read_text().replace("'localhost'", "'127.0.0.1'").replace("security = 'tls'", "security = 'none'")
        )
        pids.append(zygote.start(home, ahead=0))
        until(proxy.holding.is_set, 30, "the kill", home.log)
        zygote.wait(pids[0])
        pid = zygote.start(home, ahead=0)
        until(lambda: "draft_missed" in home.log.read_text(), 30, "the first look", home.log)
        zygote.kill(pid)
        home = dataclasses.replace(home, server=dovecot_server)
        assert drafts_on_server(home) == []
        if arrives != "never":
            proxy.release()
            until(lambda: drafts_on_server(home) != [], 30, "the letter that was held back", home.log)
        pid = zygote.start(home, ahead=60)
        until(lambda: settled(home, 1), 30, "the second look", home.log)
        zygote.end(pid)
    assert len(drafts_on_server(home)) == 1
    assert ("draft_found" in home.log.read_text()) is (arrives != "never")
    with dovecot_server.client(user) as client:
        client.select_folder("Drafts", readonly=True)
        (uid,) = client.search("ALL")
        raw = client.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"]
    assert message_from_bytes(raw)["In-Reply-To"] == "<letter-1@import1.example>"
