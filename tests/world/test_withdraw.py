"""Only our own draft is ever removed, only untouched, and never together with anything else."""

from __future__ import annotations

import pytest

from tests.letters import SELLER, inquiry, letter
from tests.world.harness import TestHome, Zygote, drafts_on_server, recorded, settled, until
from triage.mail.likeness import untouched

pytestmark = pytest.mark.dovecot


def answer(number: int) -> bytes:
    """A person's own answer to `inquiry(number)`, sent from a mail client."""
    raw = letter(
        90 + number,
        "Dear friend, the price is 2.10.",
        subject="Re: your inquiry",
        sender="export@lago-valves.example",
        to="b@import.example",
    )
    return raw.replace(b"MIME-Version", f"In-Reply-To: <letter-{number}@import{number}.example>\nMIME-Version".encode(), 1)


def test_a_draft_is_taken_back_when_a_person_has_answered(home: TestHome, zygote: Zygote):
    """Mail 1 is answered, mail 2 is answered but its draft was edited, mail 3 is not answered; somebody else marked a draft of his."""
    home.write(SELLER, "since = 2020-01-01")
    home.server.deliver(home.user, [inquiry(1), inquiry(2), inquiry(3)])
    pid = zygote.start(home)
    until(lambda: settled(home, 3) and recorded(home)["drafts"] == 3, 30, "three drafts", home.log)
    store = home.store()
    uids = {row["mail"]: row["uid"] for row in store.ledger.rows("select mail, uid from draft")}
    ids = {row["id"]: row["message_id"] for row in store.ledger.rows("select id, message_id from mail")}
    store.close()
    by_letter = {message_id: uids[number] for number, message_id in ids.items()}
    with home.client() as client:
        client.select_folder("Drafts")
        edited = by_letter["<letter-2@import2.example>"]
        raw = client.fetch([edited], ["BODY.PEEK[]"])[edited][b"BODY[]"]
        client.append("Drafts", letter(80, "a private draft", subject="mine"))
        mine = max(client.search("ALL"))
        client.add_flags([mine], ["\\Deleted"])  # marked, not expunged: a plain EXPUNGE would take it
        client.append("Sent", answer(1), flags=("\\Seen",))
    until(lambda: "outcome=removed" in home.log.read_text(), 20, "the first draft withdrawn", home.log)
    assert len(drafts_on_server(home)) == 3
    zygote.end(pid)
    with home.client() as client:
        client.select_folder("Drafts", readonly=True)
        left = set(client.search("ALL"))
    assert by_letter["<letter-1@import1.example>"] not in left
    assert {by_letter["<letter-2@import2.example>"], by_letter["<letter-3@import3.example>"], mine} == left
    assert untouched(raw, raw)


def test_a_draft_that_a_person_has_changed_stays(home: TestHome, zygote: Zygote):
    """A client saves an edited draft under the same UID only by replacing it; here the record points at the edited one."""
    home.write(SELLER, "since = 2020-01-01")
    home.server.deliver(home.user, [inquiry(1)])
    pid = zygote.start(home)
    until(lambda: settled(home, 1) and recorded(home)["drafts"] == 1, 30, "a draft", home.log)
    zygote.end(pid)
    with home.client() as client:
        client.select_folder("Drafts")
        (uid,) = client.search("ALL")
        raw = client.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"]
        client.delete_messages([uid])
        client.expunge()
        client.append("Drafts", raw.replace(b"Subject: Re:", b"Subject: Urgent Re:", 1))
        (edited,) = client.search("ALL")
        client.append("Sent", answer(1), flags=("\\Seen",))
    store = home.store()
    store.ledger.change("update draft set uid = ?", edited)
    store.close()
    pid = zygote.start(home)
    until(lambda: "outcome=touched" in home.log.read_text(), 20, "looked at", home.log)
    zygote.end(pid)
    assert len(drafts_on_server(home)) == 1


LAID = letter(1, "Dear Ana,\n\nthe price is USD 2.40.\n\nPaola", subject="Re: valves")


@pytest.mark.parametrize(
    ("found", "ours"),
    [
        (LAID, True),
        (LAID.replace(b"\n", b"\r\n"), True),
        (b"X-Server: rendered anew\n" + LAID, True),
        (LAID.replace(b"2.40", b"2.35"), False),
        (LAID.replace(b"Re: valves", b"Re: valves!"), False),
        (LAID.replace(b"To: export@", b"To: boss@x.example, export@"), False),
        (LAID.replace(b"<letter-1@", b"<other-1@"), False),
        (b"", False),
    ],
    ids=["as laid", "line ends", "a header more", "a price changed", "subject changed", "a recipient more", "another mail", "empty"],
)
def test_untouched(found, ours):
    assert untouched(LAID, found) is ours
