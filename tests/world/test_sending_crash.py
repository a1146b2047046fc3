"""kill -9 while letters leave: each leaves once, or is put before a person; the mailbox is tidy in the end."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from tests.letters import CATALOGUE, SELLER, inquiry
from tests.servers.dovecot import Dovecot
from tests.servers.smtp import SmtpServer, smtp_server
from tests.world.harness import TestHome, Zygote, drafts_on_server, settled, until
from tests.world.post import APPROVED
from tests.world.test_crash import KILLS, boundaries, died

pytestmark = pytest.mark.dovecot
TUESDAY = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
LETTERS = 8  # of more, some would be alike and get no draft (P1)
KILLED = max(10, KILLS // 3)


@pytest.fixture
def smtp(dovecot_server: Dovecot) -> Iterator[SmtpServer]:
    with smtp_server(dovecot_server.root, {}) as server:
        yield server


@pytest.fixture
def office(tmp_path: Path, dovecot_server: Dovecot, fresh_user: Callable[[], str], smtp: SmtpServer, zygote: Zygote) -> Callable[..., TestHome]:  # fmt: skip
    """Homes whose drafts are laid and approved, with no daemon running."""

    def begin(name: str, letters: int) -> TestHome:
        folder = tmp_path / name
        folder.mkdir()
        (folder / "catalogue.csv").write_text(CATALOGUE)
        user = fresh_user()
        smtp.users[user] = dovecot_server.password
        way = f"[sending]\nenabled = true\nhost = 'localhost'\nport = {smtp.port}\nsecurity = 'starttls'\nca_file = '{dovecot_server.ca_file}'\n"
        home = TestHome(folder, dovecot_server, user).write(SELLER, "since = 2020-01-01", more=way)
        home.server.deliver(home.user, [inquiry(number) for number in range(1, letters + 1)])
        pid = zygote.start(home, ahead=ahead(), quick=True)
        until(lambda: settled(home, letters) and watched(home), 60, "drafts laid", home.log)
        zygote.end(pid)
        home.log.with_name(home.log.name + ".boundaries").unlink()
        with home.client() as client:
            client.select_folder("Drafts")
            client.move(client.search("ALL"), APPROVED)
        return home

    return begin


def ahead() -> float:
    """By how much a clock must be fast that stands at a Tuesday morning."""
    return (TUESDAY - datetime.now(UTC)).total_seconds()


def watched(home: TestHome) -> bool:
    store = home.store()
    try:
        return not store.ledger.value("select count(*) from draft where not watched")
    finally:
        store.close()


def states(home: TestHome) -> Counter[str]:
    store = home.store()
    try:
        return Counter(row["state"] for row in store.ledger.rows("select state from outbox"))
    finally:
        store.close()


def over(home: TestHome, letters: int) -> bool:
    found = states(home)
    return found["sent"] + found["unsure"] == letters


def check(home: TestHome, smtp: SmtpServer, letters: int) -> tuple[int, int]:
    """(sent, unsure); nothing left twice, and what was sent lies in Sent once and nowhere else."""
    ids = Counter(
        str(message_from_bytes(one.content, policy=policy.default)["Message-ID"]) for one in smtp.received if one.user == home.user
    )
    assert set(ids.values()) <= {1}, "a letter left twice"
    store = home.store()
    try:
        sent = {row["message_id"] for row in store.ledger.rows("select message_id from outbox where state = 'sent'")}
        unsure = {row["message_id"] for row in store.ledger.rows("select message_id from outbox where state = 'unsure'")}
    finally:
        store.close()
    assert sent <= ids.keys() <= sent | unsure
    assert len(sent) + len(unsure) == letters
    with home.client() as client:
        client.select_folder("Sent", readonly=True)
        found = client.fetch(client.search("ALL"), ["BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"]) if client.search("ALL") else {}
        copies = Counter(
            next(v for k, v in one.items() if k.startswith(b"BODY[")).decode().split(":", 1)[1].strip() for one in found.values()
        )
        assert copies.keys() == sent, "a copy of each in Sent"
        assert set(copies.values()) <= {1}
        client.select_folder(APPROVED, readonly=True)
        assert len(client.search("ALL")) == len(unsure)
    assert drafts_on_server(home) == []
    return len(sent), len(unsure)


def test_killed_at_every_step_of_a_letter(office, smtp: SmtpServer, zygote: Zygote):
    """A clean run tells the boundaries; then one run each that dies there, and one that mends it."""
    clean = office("clean", 1)
    pid = zygote.start(clean, ahead=ahead(), quick=True)
    until(lambda: over(clean, 1), 30, "clean run", clean.log)
    zygote.end(pid)
    assert check(clean, smtp, 1) == (1, 0)
    points = boundaries(clean)
    assert {name.partition("-")[0] for name, _ in points} == {"commit", "append", "keyword", "withdraw", "send"}
    if KILLS < 100:  # what dies right after a commit finds what dies before the next one finds; the long series does all
        points = [point for point in points if point[0] not in ("commit-after", "keyword-after")]
    outcomes: dict[str, Counter[str]] = {}
    for name, number in points:
        home = office(f"{name}-{number}", 1)
        pid = zygote.start(home, die=(name, number), ahead=ahead(), quick=True)
        until(lambda pid=pid, home=home: died(pid) or over(home, 1), 30, f"killed at {name} {number}", home.log)
        if died(pid):
            zygote.wait(pid)
        else:
            zygote.kill(pid)
        pid = zygote.start(home, ahead=ahead(), quick=True)
        until(lambda home=home: over(home, 1), 30, f"mended after {name} {number}", home.log)
        zygote.end(pid)
        sent, unsure = check(home, smtp, 1)
        outcomes.setdefault(name, Counter()).update(sent=sent, unsure=unsure)
    for name, counted in outcomes.items():
        print(f"{name:16} {counted['sent']:3} sent once, {counted['unsure']:2} put before a person, 0 twice")
    unsure = sum(counted["unsure"] for counted in outcomes.values())
    assert unsure <= 4, "only between the intent and its outcome nobody can know"


def test_killed_at_random_moments(office, smtp: SmtpServer, zygote: Zygote):
    dice = random.Random(3)
    kills = letters = 0
    total: Counter[str] = Counter()
    while kills < KILLED:
        home = office(f"random-{letters}", LETTERS)
        pid = zygote.start(home, ahead=ahead(), quick=True)
        while kills < KILLED and not over(home, LETTERS):
            time.sleep(dice.uniform(0.05, 0.5))  # the random moment of the cut; nothing is waited for
            zygote.kill(pid)
            kills += 1
            pid = zygote.start(home, ahead=ahead(), quick=True)
        until(lambda home=home: over(home, LETTERS), 60, "all letters after the last kill", home.log)
        zygote.end(pid)
        sent, unsure = check(home, smtp, LETTERS)
        letters += LETTERS
        total.update(sent=sent, unsure=unsure)
    print(f"{kills} kills at random moments, {letters} letters: {total['sent']} sent once, {total['unsure']} put before a person, 0 twice")
    assert total["sent"] > total["unsure"]
