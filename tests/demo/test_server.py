"""The demonstration server keeps what the rest relies on: UIDs, flags left alone, keywords, special folders, push."""

from __future__ import annotations

import re
import select
import shutil
import ssl
import subprocess
import sys
import threading
from datetime import UTC, datetime
from email import message_from_bytes
from pathlib import Path

import pytest
from imapclient import IMAPClient
from imapclient.exceptions import LoginError

from tests.demo.conftest import Connect
from tests.shared_data import SHARED, needs_shared
from triage.demo.mails import demo_mails, demo_sent
from triage.demo.server import FOLDERS, DemoServer, deliver
from triage.errors import TriageError

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
NOTE = b"From: Ana <ana@pozo.example>\nTo: sales\nMessage-ID: <1@pozo.example>\nSubject: hola\n\nbuenos dias\n"


def test_all_mails_arrive_new_and_stay_new(server: DemoServer, client: IMAPClient) -> None:
    """Reading with PEEK under EXAMINE, as the daemon does, changes no flag; the bytes are those delivered."""
    mails = demo_mails(NOW)
    uids = [deliver(server, mail.raw) for mail in mails]
    assert uids == sorted(set(uids))
    client.select_folder("INBOX", readonly=True)
    assert client.search(["UID", "1:*"]) == uids
    fetched = client.fetch(uids, ["BODY.PEEK[]", "FLAGS", "INTERNALDATE"])
    for uid, mail in zip(uids, mails, strict=True):
        below_the_trace = mail.raw.split(b"\r\n", 1)[1]
        assert fetched[uid][b"BODY[]"].endswith(below_the_trace), mail.name
        assert b"\\Seen" not in fetched[uid][b"FLAGS"]
    client.close_folder()
    assert client.folder_status("INBOX", ["MESSAGES", "UNSEEN"]) == {b"MESSAGES": 25, b"UNSEEN": 25}
    assert all(stored.flags == frozenset() for stored in server.stored())


def test_delivery_writes_the_trace_lines_of_a_server(server: DemoServer) -> None:
    at = datetime(2026, 3, 11, 23, 30, tzinfo=UTC)
    uid = deliver(server, NOTE, at=at)
    (stored,) = server.stored()
    assert (stored.uid, stored.internal_date) == (uid, at)
    message = message_from_bytes(stored.raw)
    assert message.keys()[:3] == ["Return-Path", "Delivered-To", "Received"]
    assert message["Return-Path"] == "<ana@pozo.example>"
    assert message["Delivered-To"] == server.user
    assert stored.raw.endswith(b"buenos dias\r\n")
    assert b"\n" not in stored.raw.replace(b"\r\n", b"")


def test_delivery_keeps_the_envelope_that_is_there(server: DemoServer) -> None:
    deliver(server, b"Return-Path: <>\r\n" + NOTE)
    assert message_from_bytes(server.stored()[0].raw).get_all("Return-Path") == ["<>"]


@pytest.mark.parametrize("raw", [b"", b"\n", b"no header at all", b"From\xff: x\n\n\x00\x80", b"Return-Path:", b'From: "a\n <b@c\n\nx'])
def test_delivery_takes_anything(server: DemoServer, client: IMAPClient, raw: bytes) -> None:
    uid = deliver(server, raw)
    client.select_folder("INBOX", readonly=True)
    assert client.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"] == server.stored()[0].raw


@needs_shared
def test_delivery_takes_the_mails_of_others(server: DemoServer, client: IMAPClient) -> None:
    assert SHARED is not None
    found = [path.read_bytes() for path in sorted((SHARED / "gold").glob("*/mail/*.eml"))[::20]]
    uids = [deliver(server, raw) for raw in found]
    client.select_folder("INBOX", readonly=True)
    assert sorted(client.fetch(uids, ["BODY.PEEK[]"])) == uids


def test_uid_search_by_message_id_and_range(server: DemoServer, client: IMAPClient) -> None:
    first, second = deliver(server, NOTE), deliver(server, NOTE.replace(b"<1@", b"<2@"))
    client.select_folder("INBOX", readonly=True)
    assert client.search(["HEADER", "Message-ID", "<2@pozo.example>"]) == [second]
    assert client.search(["UID", f"{first}:{first}"]) == [first]
    assert client.search(["UID", f"{second + 1}:*"]) == [second]  # RFC 3501: `*` is the last one, whoever asks must filter


def test_special_folders_and_status(server: DemoServer, client: IMAPClient) -> None:
    listed = {name: set(flags) for flags, _, name in client.list_folders()}
    assert set(listed) == {"INBOX", *FOLDERS}
    assert all(f"\\{use}".encode() in listed[name] for name, use in FOLDERS.items())
    assert client.has_capability("SPECIAL-USE")
    status = client.folder_status("Drafts", ["MESSAGES", "UIDNEXT", "UIDVALIDITY"])
    assert (status[b"MESSAGES"], status[b"UIDNEXT"]) == (0, 101)


def test_a_draft_is_appended_with_its_uid(server: DemoServer, client: IMAPClient) -> None:
    """APPENDUID (RFC 4315) names the new UID; flags and keywords are kept."""
    answer = client.append("Drafts", b"Message-ID: <d@g.example>\r\nSubject: Re: hola\r\n\r\nDear Ana,\r\n", [b"\\Draft", b"\\Seen"])
    said = re.search(rb"APPENDUID (\d+) (\d+)", answer)
    assert said is not None
    validity, uid = int(said[1]), int(said[2])
    selected = client.select_folder("Drafts")
    assert (selected[b"UIDVALIDITY"], client.search(["HEADER", "Message-ID", "<d@g.example>"])) == (validity, [uid])
    assert server.stored("Drafts")[0].flags == {"\\Draft", "\\Seen"}


def test_keywords(server: DemoServer, client: IMAPClient) -> None:
    uid = deliver(server, NOTE)
    assert b"\\*" in client.select_folder("INBOX")[b"PERMANENTFLAGS"]
    client.add_flags([uid], [b"Triage-Fraud"])
    assert client.search(["KEYWORD", "Triage-Fraud"]) == [uid]
    assert server.stored()[0].flags == {"Triage-Fraud"}


def test_close_expunges_only_what_was_opened_for_writing(server: DemoServer, client: IMAPClient) -> None:
    uid = deliver(server, NOTE)
    client.select_folder("INBOX")
    client.add_flags([uid], [b"\\Deleted"])
    client.select_folder("INBOX", readonly=True)
    client.close_folder()
    assert len(server.stored()) == 1
    client.select_folder("INBOX")
    client.close_folder()
    assert server.stored() == ()


def test_a_poorer_server(connect: Connect) -> None:
    """No Drafts, no push, system flags only: what clients meet elsewhere."""
    with DemoServer(folders={"草稿箱": None}, idle=False, keywords=False) as server:
        client = connect(server)
        assert [name for _, _, name in client.list_folders()] == ["INBOX", "草稿箱"]
        assert not client.has_capability("IDLE")
        assert b"\\*" not in client.select_folder("INBOX")[b"PERMANENTFLAGS"]


def test_idle_hears_of_a_delivery(server: DemoServer, client: IMAPClient) -> None:
    client.select_folder("INBOX", readonly=True)
    client.idle()
    deliver(server, NOTE)
    assert select.select([client.socket()], [], [], 10)[0], "it speaks before it is asked"
    _, told = client.idle_done()  # `idle_check` breaks off where a line comes in two pieces
    assert (1, b"EXISTS") in told


def test_identification_and_move(server: DemoServer, client: IMAPClient) -> None:
    assert client.id_({"name": "triage"})
    uid = deliver(server, NOTE)
    client.select_folder("INBOX")
    client.move([uid], "Junk")
    assert (server.stored(), len(server.stored("Junk"))) == ((), 1)


def test_what_lay_in_sent(server: DemoServer) -> None:
    for mail in demo_sent(NOW):
        server.put(mail.raw, "Sent", flags=["\\Seen"], at=NOW)
    assert [stored.flags for stored in server.stored("Sent")] == [{"\\Seen"}] * 3


def test_two_users_have_two_mailboxes(connect: Connect) -> None:
    with DemoServer({"a@x.example": "one", "b@x.example": "two"}) as server:
        deliver(server, NOTE, user="b@x.example")
        assert (len(server.stored()), len(server.stored(user="b@x.example"))) == (0, 1)


def test_wrong_password(server: DemoServer) -> None:
    with IMAPClient(server.host, port=server.port, ssl=False) as client, pytest.raises(LoginError):
        client.login(server.user, "guess")


def test_stopping_ends_idle_at_once(connect: Connect) -> None:
    """Also with clients connected; Python 3.12 would wait for them."""
    with DemoServer() as server:
        client = connect(server)
        client.select_folder("INBOX")
        client.idle()
    assert not [thread for thread in threading.enumerate() if thread.name == "demo-imap"]
    assert client.idle_check(timeout=10)[0][0] == b"BYE"


def test_dropped_connections_can_come_back(server: DemoServer, connect: Connect) -> None:
    deliver(server, NOTE)
    client = connect(server)
    client.select_folder("INBOX")
    client.idle()
    server.drop_connections()
    assert client.idle_check(timeout=10)[0][0] == b"BYE"
    assert connect(server).select_folder("INBOX", readonly=True)[b"EXISTS"] == 1


def test_a_taken_port_is_told_with_a_remedy(server: DemoServer) -> None:
    with pytest.raises(TriageError, match=str(server.port)) as trouble:
        DemoServer(port=server.port).start()
    assert "another port" in str(trouble.value.remedy)


def test_without_pymap_the_remedy_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pymap", None)
    with pytest.raises(TriageError, match="pymap") as trouble:
        DemoServer().start()
    assert "pip install 'pymap" in str(trouble.value.remedy)


def test_our_subclasses_leave_pymap_as_it_was(server: DemoServer) -> None:
    from pymap.listtree import ListTree

    deliver(server, NOTE)
    assert list(next(iter(ListTree("/").update("Drafts").list())).attributes) == [b"HasNoChildren"]


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed: no certificate to test with")
@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_encrypted(tmp_path: Path, security: str) -> None:
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1"
    subprocess.run([*command.split(), "-keyout", key, "-out", cert], check=True, capture_output=True)
    trusting = ssl.create_default_context(cafile=str(cert))
    at_once, later = (trusting, None) if security == "tls" else (None, trusting)
    with (
        DemoServer(security=security, cert=cert, key=key) as server,  # type: ignore[arg-type]
        IMAPClient(server.host, port=server.port, ssl=at_once is not None, ssl_context=at_once) as client,
    ):
        if later:
            client.starttls(ssl_context=later)
        client.login(server.user, server.password)
        assert client.select_folder("INBOX")[b"EXISTS"] == 0
