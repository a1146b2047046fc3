"""ImapMailbox against a real Dovecot over TLS: nothing is marked, refusals are told with a remedy, IDLE loses nothing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.letters import letter
from tests.servers.dovecot import Dovecot
from triage.config import Account, Ingest
from triage.errors import MailboxError, PassingTrouble
from triage.mailbox.imap import ImapMailbox

pytestmark = pytest.mark.dovecot
QUICK = Ingest(connect_timeout_seconds=5, command_timeout_seconds=5)


@pytest.fixture
def connect(dovecot_server: Dovecot, fresh_user: Callable[[], str]) -> Iterator[Callable[..., ImapMailbox]]:
    """Opens mailboxes of one fresh user; settings can be changed."""
    user, made = fresh_user(), []

    def open_one(secret: str = dovecot_server.password, **changes: object) -> ImapMailbox:
        values: dict[str, object] = {
            "name": "box", "host": "localhost", "user": user, "port": dovecot_server.imaps, "ca_file": str(dovecot_server.ca_file), "password_env": "X",
        }  # fmt: skip
        box = ImapMailbox(Account(**{**values, **changes}), QUICK, Path("/"), lambda: secret)  # type: ignore[arg-type]
        made.append(box)
        box.connect()
        return box

    open_one.user = user  # type: ignore[attr-defined]
    yield open_one
    for box in made:
        box.close()


def test_reading_leaves_no_trace(connect, dovecot_server):
    dovecot_server.deliver(connect.user, [letter(1, "hello"), letter(2, "hello again")])
    box = connect()
    state = box.open("INBOX")
    assert (state.exists, state.uidnext) == (2, 3)
    meta = box.meta([1, 2, 77])
    assert sorted(meta) == [1, 2]
    raws = box.fetch([1, 2, 77])
    assert sorted(raws) == [1, 2]
    assert raws[2].rstrip().endswith(b"hello again")
    assert box.fetch_start(1, 10) == raws[1][:10]
    with dovecot_server.client(connect.user) as other:
        other.select_folder("INBOX", readonly=True)
        assert all(b"\\Seen" not in answer[b"FLAGS"] for answer in other.fetch([1, 2], ["FLAGS"]).values())


def test_status_of_the_open_folder_is_not_stale(connect, dovecot_server):
    """Sent stays open between two looks; an answer that a person sends meanwhile must be seen."""
    dovecot_server.deliver(connect.user, [letter(1, "hello")])
    box = connect()
    box.open("INBOX")
    dovecot_server.deliver(connect.user, [letter(2, "hello again")])
    assert box.status("INBOX").uidnext == 3
    assert box.uids() == [1, 2]


def test_uids_past_the_end_are_none(connect, dovecot_server):
    dovecot_server.deliver(connect.user, [letter(1, "hello")])
    box = connect()
    box.open("INBOX")
    assert box.uids(1) == [1]
    assert box.uids(2) == []  # the server answers `2:*` with the last message


def test_append_tells_the_uid_and_keeps_the_flags(connect, dovecot_server):
    box = connect()
    uid = box.append("Drafts", letter(3, "a draft"), ("\\Draft", "\\Seen"), datetime.now(UTC))
    assert uid == 1
    with dovecot_server.client(connect.user) as other:
        other.select_folder("Drafts", readonly=True)
        assert {b"\\Draft", b"\\Seen"} <= set(other.fetch([uid], ["FLAGS"])[uid][b"FLAGS"])


@pytest.mark.parametrize(("role", "found"), [("drafts", "Drafts"), ("sent", "Sent"), ("junk", "Junk"), ("trash", "Trash")])
def test_folders_are_found_by_special_use(connect, role, found):
    assert connect().role(role) == found


@pytest.mark.parametrize(
    ("changes", "secret", "kind", "said"),
    [
        ({}, "wrong", MailboxError, "refused the log-in"),
        ({"ca_file": ""}, None, MailboxError, "is not trusted"),
        ({"host": "127.0.0.1", "port": 1}, None, PassingTrouble, "127.0.0.1"),
        ({"host": "no-such-host.invalid"}, None, PassingTrouble, "host name not found"),
        ({"ca_file": "/no/such/file.pem"}, None, MailboxError, "ca_file"),
    ],
    ids=["password", "certificate", "port", "host", "ca-file"],
)
def test_refusals_are_told(connect, dovecot_server, changes, secret, kind, said):
    with pytest.raises(kind) as caught:
        connect(secret or dovecot_server.password, **changes)
    assert said in str(caught.value)
    if kind is MailboxError:
        assert str(caught.value.remedy)
    assert (secret or dovecot_server.password) not in str(caught.value)


def test_a_folder_that_is_not_there(connect):
    box = connect()
    with pytest.raises(MailboxError, match="No-Such-Folder"):
        box.open("No-Such-Folder")


def test_starttls(connect, dovecot_server):
    box = connect(security="starttls", port=dovecot_server.imap)
    assert box.open("INBOX").exists == 0


def test_idle_tells_of_new_mail_and_of_a_wake_up(connect, dovecot_server):
    box = connect()
    box.open("INBOX")
    threading.Timer(0.2, dovecot_server.deliver, (connect.user, [letter(4, "news")])).start()
    assert box.wait(20) is True
    assert box.open("INBOX").exists == 1
    threading.Timer(0.2, box.waker.wake).start()
    started = time.monotonic()
    assert box.wait(20) is False
    assert time.monotonic() - started < 5
    box.waker.clear()
    assert box.open("INBOX").exists == 1  # the connection is still in step


def test_idle_sees_what_came_with_the_answer_before(connect, dovecot_server):
    """A push that imaplib has read already, behind the last tagged answer, ends the wait at once."""
    box = connect()
    box.open("INBOX")
    dovecot_server.deliver(connect.user, [letter(5, "early")])
    started = time.monotonic()
    assert box.wait(10) is True
    assert time.monotonic() - started < 5


def test_a_server_that_goes_away_ends_the_wait(connect):
    box = connect()
    box.open("INBOX")
    threading.Timer(0.2, box.interrupt).start()
    box.waker.clear()
    started = time.monotonic()

    def go_on() -> None:
        while time.monotonic() - started < 15:
            box.wait(10)
            box.open("INBOX")

    with pytest.raises(PassingTrouble):
        go_on()
    assert time.monotonic() - started < 10
