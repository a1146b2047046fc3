"""kill -9 at any point: nothing lost, nothing twice.

The daemon is killed at random moments and at every commit and APPEND, before and after; started again, it finds each
mail recorded once and each draft present once.
"""

from __future__ import annotations

import os
import random
import time
from collections import Counter

import pytest

from tests.letters import CATALOGUE, SELLER, inquiry, newsletter, scam
from tests.shared_data import GOLD, needs_shared
from tests.world.harness import TestHome, Zygote, drafts_on_server, recorded, settled, until
from triage.store import Store

pytestmark = pytest.mark.dovecot
KILLS = int(os.environ.get("TRIAGE_KILLS", "30"))


def check(home: TestHome, mails: int) -> Counter[str]:
    """Each mail recorded once, each planned draft present once, none that was not planned."""
    store = home.store()
    try:
        assert store.ledger.value("select count(*) from place where outcome in ('stored', 'copy')") == mails
        assert store.ledger.value("select count(*) from mail") == mails
        assert store.ledger.value("select count(*) from mail where state <> 'judged'") == 0
        assert store.ledger.value("select count(*) from action where state <> 'done'") == 0
        planned = Counter(row["message_id"] for row in store.ledger.rows("select message_id from draft where state = 'saved'"))
        assert store.ledger.value("select count(*) from (select mail from draft group by mail having count(*) > 1)") == 0
    finally:
        store.close()
    assert set(planned.values()) <= {1}
    assert Counter(drafts_on_server(home)) == planned
    return planned


def kill_until_done(home: TestHome, zygote: Zygote, mails: list[bytes], kills: int, seed: int) -> None:
    """Deliver `mails` bit by bit while the daemon is killed again and again."""
    dice = random.Random(seed)
    waiting = list(mails)
    pid = zygote.start(home)
    until(lambda: bool(recorded(home).get("looked")), 30, "first look", home.log)
    for number in range(kills):
        take = -(-len(waiting) // max(1, kills - number))
        home.server.deliver(home.user, waiting[:take])
        del waiting[:take]
        time.sleep(dice.uniform(0.0, 0.35))  # the random moment of the cut; nothing is waited for
        zygote.kill(pid)
        pid = zygote.start(home)
    until(lambda: settled(home, len(mails)), 120, "all mails judged after the last kill", home.log)
    zygote.end(pid)


def test_killed_at_random_moments(home: TestHome, zygote: Zygote):
    mails = [maker(number) for number in range(1, 14) for maker in (inquiry, newsletter, scam)]
    kill_until_done(home, zygote, mails, KILLS, seed=1)
    drafts = check(home, len(mails))
    print(f"{KILLS} kills at random moments, {len(mails)} mails: each recorded once, {len(drafts)} drafts once each")
    assert len(drafts) >= 8


@needs_shared
def test_a_gold_mailbox_with_kills(tmp_path, dovecot_server, fresh_user, zygote: Zygote):
    box = GOLD[0]
    home = TestHome(tmp_path, dovecot_server, fresh_user()).write((box / "config.toml").read_text("utf-8"))
    for name in ("catalogue.csv", "customers.csv"):
        (tmp_path / name).write_bytes((box / name).read_bytes())
    mails = [path.read_bytes() for path in sorted(box.glob("mail/*.eml"))]
    kill_until_done(home, zygote, mails, KILLS, seed=2)
    drafts = check(home, len(mails))
    print(f"{KILLS} kills, {box.name}: {len(mails)} mails recorded once each, {len(drafts)} drafts once each")


def boundaries(home: TestHome) -> list[tuple[str, int]]:
    """Every boundary that a clean run passed."""
    lines = home.log.with_name(home.log.name + ".boundaries").read_text().splitlines()
    return [(line.split()[0], int(line.split()[1])) for line in lines]


def test_killed_at_every_commit_and_append(tmp_path, dovecot_server, fresh_user, zygote: Zygote):
    """A clean run tells how many boundaries there are; then one run each that dies there, and one that mends it."""
    mails = [inquiry(1), scam(2), inquiry(3)] if KILLS >= 100 else [inquiry(1), scam(2)]  # the third goes the way of the first

    def new_home(name: str) -> TestHome:
        folder = tmp_path / name
        folder.mkdir()
        (folder / "catalogue.csv").write_text(CATALOGUE)
        home = TestHome(folder, dovecot_server, fresh_user()).write(SELLER, "since = 2020-01-01")
        home.server.deliver(home.user, mails)
        return home

    clean = new_home("clean")
    pid = zygote.start(clean)
    until(lambda: settled(clean, len(mails)), 30, "clean run", clean.log)
    zygote.end(pid)
    check(clean, len(mails))
    points = boundaries(clean)
    assert {name for name, _ in points} == {"commit-before", "commit-after", "append-before", "append-after"}
    if KILLS < 100:  # what dies right after a commit finds what dies before the next one finds; the long series does all
        points = [(boundary, number) for boundary, number in points if boundary != "commit-after"]
    for boundary, number in points:
        home = new_home(f"{boundary}-{number}")
        pid = zygote.start(home, die=(boundary, number))
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline and not died(pid):
            if recorded(home) and settled(home, len(mails)):
                break
            time.sleep(0.02)
        if not died(pid):
            zygote.kill(pid)
        else:
            zygote.wait(pid)
        pid = zygote.start(home)
        until(lambda home=home: settled(home, len(mails)), 30, f"mended after {boundary} {number}", home.log)
        zygote.end(pid)
        assert len(check(home, len(mails))) == len(mails) - 1, f"after a kill at {boundary} {number}"
    print(f"killed at each of {len(points)} commit and APPEND boundaries: each mail recorded once, each draft once")


def died(pid: int) -> bool:
    """Whether the child is a zombie (killed, not yet waited for)."""
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rsplit(")", 1)[1].split()[0] == "Z"
    except FileNotFoundError:
        return True


@pytest.mark.parametrize("what", ["deleted", "replaced"])
def test_the_database_goes_under_the_daemon(what: str, home: TestHome, zygote: Zygote):
    """It ends and says so, before it lays anything that would not be on record; the next start lays nothing twice."""
    home.write(SELLER, "since = 2020-01-01")
    home.server.deliver(home.user, [inquiry(1), inquiry(3)])
    pid = zygote.start(home)
    until(lambda: settled(home, 2), 30, "two drafts", home.log)
    laid = drafts_on_server(home)
    if what == "deleted":
        for path in home.database.parent.glob("triage.db*"):
            path.unlink()
    else:
        fresh = home.database.with_name("fresh.db")
        Store.open(fresh).close()
        os.replace(fresh, home.database)
    until(lambda: died(pid), 10, "the daemon ends by itself", home.log)
    assert os.waitstatus_to_exitcode(zygote.wait(pid)) == 1
    assert "was deleted or replaced while the program ran" in home.log.read_text()
    home.server.deliver(home.user, [inquiry(5)])
    pid = zygote.start(home)
    until(lambda: settled(home, 3), 30, "all is known again", home.log)
    zygote.end(pid)
    assert len(laid) == 2
    assert Counter(drafts_on_server(home)[:2]) == Counter(laid)
    assert len(check(home, 3)) == 3
