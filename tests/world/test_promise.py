"""A letter that promises an answer makes a deadline of it (T5): recorded with the draft, shown in the list until it is kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from rich.console import Console

from tests.letters import SELLER, letter
from tests.world.harness import TestHome
from triage import listing, workshop
from triage.daemon import workers_of
from triage.home import find
from triage.store import Store

pytestmark = pytest.mark.dovecot

ASKED = letter(
    7,
    "Dear Sir,\n\nplease quote 900 pcs of gas valve LV-300, CIF Valencia. What warranty do you give, and can we visit your factory?\n\n"
    "Best regards,\nAna Ferrer\nSuministros Turia S.L.\nCalle Mayor 12, 46001 Valencia, Spain\nTel. +34 96 555 1010\n",
    sender="Ana Ferrer <ana@turia.example>",
)
NOTHING_OPEN = letter(
    8,
    "Dear Sir,\n\nplease quote 900 pcs of gas valve LV-300, FOB. What is your lead time?\n\n"
    "Best regards,\nAna Ferrer\nSuministros Turia S.L.\nCalle Mayor 12, 46001 Valencia, Spain\nTel. +34 96 555 1010\n",
    sender="Ana Ferrer <ana@turia.example>",
    subject="Gas valves",
)


def answer(number: int) -> bytes:
    raw = letter(
        number,
        "Dear Ana, more follows.",
        subject="Re: Inquiry 7: brass ball valves",
        sender="export@lago-valves.example",
        to="ana@turia.example",
    )
    return raw.replace(b"MIME-Version", b"In-Reply-To: <letter-7@turia.example>\nMIME-Version", 1)


class Watch:
    """A worker on the home, and what its list says."""

    def __init__(self, home: TestHome) -> None:
        home.write(SELLER, "since = 2020-01-01")
        read = find(home.config)
        self.worker = workers_of(read, Store.open(read.database), workshop.assessor_of(read, None))[0]

    def look(self) -> tuple[dict[str, Any], str]:
        """One pass on a new connection; the row of the list, as values and as a person sees it."""
        self.worker.mailbox.close()
        self.worker.one_pass()
        (row,) = listing.entries(self.worker.store, datetime.now(UTC) - timedelta(days=2), 10, everything=True)
        console = Console(width=200)
        with console.capture() as said:
            console.print(listing.table([row], "en", "Europe/Rome", 200))
        return row, said.get()


@pytest.fixture
def watch(home: TestHome) -> Iterator[Watch]:
    one = Watch(home)
    yield one
    one.worker.mailbox.close()
    one.worker.store.close()


def test_a_promise_becomes_a_deadline_and_is_kept(home: TestHome, watch: Watch):
    home.server.deliver(home.user, [ASKED])
    laid, shown = watch.look()
    promised = datetime.fromisoformat(laid["promised_by"])
    ready = datetime.fromisoformat(laid["ready_by"])
    assert promised > ready
    assert promised.weekday() < 5
    assert f"{promised:%m-%d %H:%M}" in shown
    assert f"{ready:%m-%d %H:%M}" in shown
    with home.client() as client:
        client.append("Sent", answer(61), flags=("\\Seen",))
    first, shown = watch.look()
    assert (first["answered"], first["promised_by"]) == (True, laid["promised_by"])
    assert f"more by {promised:%m-%d %H:%M}" in shown
    assert shown.count(f"{promised:%m-%d %H:%M}") == 3, "it is the deadline now"
    with home.client() as client:
        client.append("Sent", answer(62), flags=("\\Seen",))
    second, _ = watch.look()
    assert (second["answered"], second["promised_by"]) == (True, None)


def test_a_letter_that_promises_nothing_makes_no_deadline(home: TestHome, watch: Watch):
    home.server.deliver(home.user, [NOTHING_OPEN])
    row, shown = watch.look()
    assert (row["draft"], row["promised_by"]) == ("saved", None)
    assert shown.count(" - ") == 1, "no promise in the list"
