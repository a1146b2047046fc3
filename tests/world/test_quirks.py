"""Habits of providers, on a scripted peer: with each the real worker reads all mail, lays each draft once and leaves no trace."""

from __future__ import annotations

import time
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from imapclient.exceptions import ProtocolError

from tests.letters import inquiry, letter, newsletter, scam
from tests.servers.scripted import PASSWORD, Quirks, ScriptedServer
from tests.world.inprocess import Losses, Station
from triage.config import Account, Ingest
from triage.errors import MailboxError, PassingTrouble
from triage.mailbox.answers import COMMAND_BYTES, appended_uid, fetched, moment, numbers, read_by_imapclient, uid_sets
from triage.mailbox.folders import Folder, common_prefix, find_role, with_prefix
from triage.mailbox.imap import ImapMailbox
from triage.mailbox.pauses import Pauses

USER = "export@lago-valves.example"
HARMLESS = {
    "CAPABILITY", "ID", "LOGIN", "LOGOUT", "LIST", "NAMESPACE", "STATUS", "EXAMINE", "UID SEARCH", "UID FETCH", "APPEND", "IDLE", "NOOP",
}  # fmt: skip
WELL = Losses((), (), ())


def station(server: ScriptedServer, folder: Path, **more: object) -> Station:
    return Station(folder, server.port, USER, PASSWORD, **more)  # type: ignore[arg-type]


PROVIDERS = {
    "plain": Quirks(),
    "163: unsafe login without ID, no IDLE": Quirks(id_needed=True, idle="none", special_use="none", folders=("草稿箱", "已发送", "垃圾邮件", "已删除"), nested=False),
    "QQ: SEARCH returns everything": Quirks(search="everything", special_use="none", folders=("Drafts", "Sent Messages", "Junk", "Deleted Messages")),
    "Aliyun: SEARCH refuses parentheses, no keywords": Quirks(search="no-parentheses", keywords=False, special_use="none", folders=("草稿", "已发送", "垃圾邮件", "已删除邮件")),
    "SEARCH refused": Quirks(search="refused"),
    "SEARCH in several lines": Quirks(search="lines"),
    "SEARCH hides every other mail": Quirks(search="hides"),
    "no UIDPLUS": Quirks(uidplus=False),
    "no UIDPLUS, no UIDNEXT": Quirks(uidplus=False, uidnext=False),
    "lower-case attributes, odd names": Quirks(special_use="lower", folders=("Entwurf 7", "Raus", "Weg", "Tonne")),
    "attributes only when asked": Quirks(special_use="asked", folders=("Brouillon 1", "Partis", "Poubelle 1", "Poubelle 2")),
    "cPanel: INBOX. before every name": Quirks(special_use="none", prefix="INBOX.", delimiter="."),
    "cPanel without NAMESPACE": Quirks(special_use="none", prefix="INBOX.", delimiter=".", namespace="none"),
    "NAMESPACE NIL": Quirks(namespace="nil"),
    "NAMESPACE answered with nothing": Quirks(namespace="odd"),
    "flat: delimiter NIL": Quirks(delimiter="", nested=False),
    "FETCH out of order": Quirks(backwards=True),
    "unsolicited answers in between": Quirks(chatter=True),
    "FETCH empty at first": Quirks(empty=frozenset({2, 6})),
    "no IDLE": Quirks(idle="none"),
    "IDLE named, but refused": Quirks(idle="refused"),
    "BYE at every IDLE": Quirks(idle="bye"),
    "dead line in IDLE": Quirks(idle="dead"),
    "log-in unavailable for a while": Quirks(logins_refused=2),
    "too many connections, said by BYE": Quirks(greeted_with_bye=2),
    "no UIDNEXT": Quirks(uidnext=False),
    "another UIDVALIDITY each session": Quirks(new_uidvalidity=True),
    "Gmail: keeps no second draft of one Message-ID": Quirks(gmail=True, folders=("[Gmail]/Drafts", "[Gmail]/Sent Mail", "[Gmail]/Spam", "[Gmail]/Trash")),
}  # fmt: skip


@pytest.mark.parametrize("quirks", PROVIDERS.values(), ids=PROVIDERS)
def test_all_is_read_each_draft_laid_once_no_trace_left(quirks: Quirks, tmp_path: Path):
    drafts = quirks.prefix + quirks.folders[0]
    with ScriptedServer(quirks) as server:
        server.deliver(inquiry(1), scam(2), inquiry(3), newsletter(4))
        with station(server, tmp_path) as one:
            one.settle(4)
            server.deliver(inquiry(5))
            one.settle(5)
            assert one.losses(server, drafts=drafts, wanted=3) == WELL
            one.stop()
            one.start()
            one.until(one.passed_since_start, "second look")
            assert one.losses(server, drafts=drafts, wanted=3) == WELL, "a second run changes nothing"
            server.deliver(inquiry(6))
            one.until(lambda: one.settled(6), "news in the second run")
            assert one.losses(server, drafts=drafts, wanted=4) == WELL
        assert set(server.commands) <= HARMLESS
        assert server.most_open <= 2, "one connection an account; the peer may see the end of the last one a moment late"
        assert max(server.lines) < 4096


def test_an_answer_that_the_server_filed_itself_means_no_draft(tmp_path: Path):
    """Gmail, Microsoft 365 and Zoho put what is sent into Sent themselves, under a Message-ID of their own."""
    with ScriptedServer() as server:
        answer = letter(90, "Dear Ana, ...", subject="Re: Inquiry", sender=USER, to="buyer1@import1.example")
        server.deliver(answer.replace(b"MIME-Version", b"In-Reply-To: <letter-1@import1.example>\nMIME-Version", 1), folder="Sent")
        server.deliver(inquiry(1), inquiry(3))
        with station(server, tmp_path) as one:
            one.settle(2)
            assert one.losses(server, wanted=1) == WELL


def test_flags_of_another_mail_are_not_taken_for_this_ones(tmp_path: Path):
    """`* 4 FETCH (FLAGS (\\Answered))` is about the fourth message, not about UID 4: UID 4 still gets its draft."""
    with ScriptedServer(Quirks(chatter=True)) as server:
        server.deliver(inquiry(1), inquiry(3))
        with station(server, tmp_path) as one:
            one.settle(2)
            assert one.store.ledger.value("select count(*) from mail where answered") == 0
            assert one.losses(server, wanted=2) == WELL


def test_a_mail_that_ends_the_servers_process_holds_up_no_other(tmp_path: Path):
    """Known of Exchange and of damaged mailboxes: asking for one message ends the connection, each time."""
    with ScriptedServer(Quirks(dies_of=frozenset({4}))) as server:
        server.deliver(inquiry(1), inquiry(3), inquiry(5))
        with station(server, tmp_path) as one:
            ask = one.store.ledger.value
            one.until(lambda: ask("select count(*) from draft where state = 'saved'") == 2, "the others' drafts")
            assert ask("select outcome from place where uid = 4") == "unfetched"

            def hours_go_by() -> bool:
                one.clock.added += timedelta(minutes=30)
                return ask("select outcome from place where uid = 4") == "aside"

            one.until(hours_go_by, "a person's turn")
            server.deliver(inquiry(6))
            one.until(lambda: ask("select count(*) from place where outcome = 'stored'") == 3, "news after it")


def test_a_dead_idle_is_noticed_after_the_tick(tmp_path: Path):
    """Nothing comes, not even an end: the clock's tick ends the wait, and DONE without an answer ends the connection."""
    with ScriptedServer(Quirks(idle="dead")) as server:
        server.deliver(inquiry(1))
        with station(server, tmp_path, patience=0.5) as one:
            one.settle(1)
            one.until(lambda: server.commands[-1] == "IDLE", "IDLE")
            server.deliver(inquiry(3))
            started = time.monotonic()
            assert one.worker is not None
            one.worker.mailbox.waker.wake()
            one.settle(2)
            assert time.monotonic() - started < 5  # 0.5 s for DONE, a pause, a new connection


def test_a_connection_that_never_lasts_is_not_called_in_a_loop(tmp_path: Path):
    """BYE at every IDLE: each connection does its work, but the pauses grow."""
    with ScriptedServer(Quirks(idle="bye")) as server, station(server, tmp_path, pauses=Pauses(first=0.2, longest=60, refused=60)) as one:
        server.deliver(inquiry(1))
        one.settle(1)
        started, sessions = time.monotonic(), server.sessions
        one.until(lambda: time.monotonic() - started > 1.5, "a while", patient=99)
        assert server.sessions - sessions <= 8


@pytest.mark.parametrize(
    ("failures", "low", "high"), [(1, 1.0, 2.0), (2, 2.0, 4.0), (5, 16.0, 32.0), (9, 150.0, 300.0), (5000, 150.0, 300.0)]
)
def test_pauses_grow_and_are_jittered(failures: int, low: float, high: float):
    found = {Pauses().after(failures) for _ in range(50)}
    assert low <= min(found)
    assert max(found) <= high
    assert len(found) > 40


def test_a_refusal_in_passing_is_tried_soon_and_a_wrong_password_is_not():
    assert Pauses().after_refusal(final=False) <= 2
    assert Pauses().after_refusal(final=True) >= 240


def mailbox(server: ScriptedServer, secret: str = PASSWORD, **account: str) -> ImapMailbox:
    named = Account(name="box", host="127.0.0.1", user=USER, port=server.port, security="none", password_env="X", **account)  # type: ignore[arg-type]
    return ImapMailbox(named, Ingest(connect_timeout_seconds=2, command_timeout_seconds=2), Path("/"), lambda: secret)


@pytest.mark.parametrize(
    ("quirks", "secret", "kind"),
    [
        (Quirks(logins_refused=1), PASSWORD, PassingTrouble),
        (Quirks(greeted_with_bye=1), PASSWORD, PassingTrouble),
        (Quirks(), "wrong", MailboxError),
    ],
    ids=["unavailable", "bye", "password"],
)
def test_what_mends_itself_is_told_from_what_does_not(quirks: Quirks, secret: str, kind: type[Exception]):
    with ScriptedServer(quirks) as server:
        box = mailbox(server, secret)
        with pytest.raises(kind):
            box.connect()
        assert not box.connected
        if kind is PassingTrouble:
            box.connect()
            assert box.connected
            box.close()


def test_a_line_cut_during_log_in_is_no_refusal():
    """imapclient reports it as a refused log-in; taken as such it would end the daemon at its start."""
    import socket
    import threading

    def greet_and_hang_up(listener: socket.socket) -> None:
        client, _ = listener.accept()
        with client, client.makefile("rb") as lines:
            client.sendall(b"* OK ready\r\n")
            tag = lines.readline().split()[0]
            client.sendall(b"* CAPABILITY IMAP4rev1\r\n" + tag + b" OK done\r\n")
            lines.readline()  # LOGIN, and no more

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=greet_and_hang_up, args=(listener,), daemon=True).start()
        server = ScriptedServer()
        server.port = listener.getsockname()[1]
        with pytest.raises(PassingTrouble, match=r"127\.0\.0\.1"):
            mailbox(server).connect()


# -- folders -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("quirks", "made"),
    [
        (Quirks(), "Triage/Approved"),
        (Quirks(prefix="INBOX.", delimiter="."), "INBOX.Triage.Approved"),
        (Quirks(prefix="INBOX.", delimiter=".", namespace="none"), "INBOX.Triage.Approved"),
        (Quirks(nested=False), "Triage-Approved"),
        (Quirks(delimiter="", nested=False), "Triage-Approved"),
        (Quirks(prefix="INBOX.", delimiter=".", nested=False), "INBOX.Triage-Approved"),
    ],
    ids=["nested", "prefix", "prefix-unsaid", "refused", "flat", "prefix-refused"],
)
def test_a_folder_of_ours(quirks: Quirks, made: str):
    with ScriptedServer(quirks) as server:
        box = mailbox(server)
        box.connect()
        assert box.make_folder("Triage", "Approved") == made
        assert made in server.folders
        creates = server.commands.count("CREATE")
        assert box.make_folder("Triage", "Approved") == made
        assert server.commands.count("CREATE") == creates, "made once"
        box.close()


def test_a_folder_may_be_named_as_the_mail_client_shows_it():
    with ScriptedServer(Quirks(special_use="none", prefix="INBOX.", delimiter=".", folders=("Letters", "Sent", "Junk", "Trash"))) as server:
        box = mailbox(server, drafts="Letters", sent="No-Such")
        box.connect()
        assert box.role("drafts") == "INBOX.Letters"
        assert box.role("sent") == "No-Such"  # told as it was set when it is opened
        assert box.role("trash") == "INBOX.Trash"
        box.close()


def folder(name: str, *attributes: str, delimiter: str = "/") -> Folder:
    return Folder(name, delimiter, attributes)


@pytest.mark.parametrize(
    ("folders", "prefix", "found"),
    [
        ([folder("INBOX"), folder("Drafts")], "", "Drafts"),
        ([folder("Drafts"), folder("Entwürfe", "drafts")], "", "Entwürfe"),
        ([folder("草稿箱")], "", "草稿箱"),
        ([folder("INBOX.Drafts", delimiter=".")], "INBOX.", "INBOX.Drafts"),
        ([folder("inbox/drafts")], "", "inbox/drafts"),
        ([folder("[Gmail]/Drafts")], "", "[Gmail]/Drafts"),
        ([folder("Projects/Drafts"), folder("Old Drafts"), folder("Drafts 2024")], "", None),
        ([folder("Drafts", "noselect"), folder("草稿箱")], "", "草稿箱"),
        ([folder("Drafts", "drafts", "nonexistent")], "", None),
        ([folder("Craft drafts"), folder("Overdrafts")], "", None),
        ([folder("Archive", "archive"), folder("Sent", "sent")], "", None),
    ],
)
def test_which_folder_is_drafts(folders: list[Folder], prefix: str, found: str | None):
    assert find_role("drafts", folders, prefix) == found


def test_a_prefix_is_only_one_if_all_folders_have_it():
    assert common_prefix([folder("INBOX"), folder("INBOX.Sent", delimiter="."), folder("INBOX.A", delimiter=".")]) == "INBOX."
    assert common_prefix([folder("INBOX"), folder("INBOX/Kunden"), folder("Sent")]) == ""
    assert common_prefix([folder("INBOX")]) == ""
    assert with_prefix("Kunden", [folder("INBOX.Kunden")], "INBOX.") == "INBOX.Kunden"
    assert with_prefix("Kunden", [folder("INBOX.Kunden"), folder("Kunden")], "INBOX.") == "Kunden"


# -- answers -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("records", "found"),
    [
        ([b"1 (UID 7 FLAGS (\\Seen))"], {7: {b"FLAGS": (b"\\Seen",)}}),
        ([b"7 (FLAGS (\\Answered))", b"1 (UID 7 FLAGS ())"], {7: {b"FLAGS": ()}}),
        ([b"1 (UID 7 FLAGS ())", b"7 (FLAGS (\\Answered))"], {7: {b"FLAGS": ()}}),
        ([b"1 (UID 7 FLAGS ())", b"1 (UID 7 RFC822.SIZE 3)"], {7: {b"FLAGS": (), b"RFC822.SIZE": 3}}),
        ([(b"1 (UID 7 BODY[] {5}", b"a (b)"), b")"], {7: {b"BODY[]": b"a (b)"}}),
        ([(b"1 (BODY[] {5}", b"a (b)"), b" UID 7)"], {7: {b"BODY[]": b"a (b)"}}),
        (
            [(b"1 (UID 7 BODY[] {5}", b"a (b)"), b" FLAGS (\\Seen))", b"2 (UID 8 FLAGS ())"],
            {7: {b"BODY[]": b"a (b)", b"FLAGS": (b"\\Seen",)}, 8: {b"FLAGS": ()}},
        ),
        (
            [b'1 (UID 7 RFC822.SIZE 3 INTERNALDATE "20-Nov-2026 09:00:00 +0100" FLAGS ($Triage 7 \\Seen))'],
            {7: {b"RFC822.SIZE": 3, b"INTERNALDATE": b"20-Nov-2026 09:00:00 +0100", b"FLAGS": (b"$Triage", 7, b"\\Seen")}},
        ),
        ([b"1 (uid 7 flags (a))"], {7: {b"FLAGS": (b"a",)}}),
        ([b"1 (UID 7 BODY[] NIL)"], {7: {b"BODY[]": None}}),
        ([None], {}),
    ],
)
def test_fetch_answers(records: list[bytes | tuple[bytes, bytes]], found: dict[int, dict[bytes, object]]):
    assert fetched(records) == found


ITEMS = st.one_of(
    st.integers(0, 10**9).map(lambda number: b"UID %d" % number),
    st.integers(0, 10**9).map(lambda number: b"RFC822.SIZE %d" % number),
    st.integers(0, 10**9).map(lambda number: b"MODSEQ (%d)" % number),
    st.sampled_from(
        [b'INTERNALDATE "20-Nov-2026 09:00:00 +0100"', b'INTERNALDATE "a\\"b"', b"INTERNALDATE NIL", b"BODY[] NIL", b'BODY[] "short"']
    ),
    st.lists(st.sampled_from([b"\\Seen", b"$Triage", b"7", b"NIL", b"a]b", b"\\*"]), max_size=3).map(
        lambda flags: b"FLAGS (" + b" ".join(flags) + b")"
    ),
)


@given(st.lists(st.lists(ITEMS, min_size=1, max_size=4), max_size=4), st.binary(max_size=20), st.booleans(), st.integers(0, 200))
def test_the_quick_way_reads_as_imapclient_does(messages: list[list[bytes]], body: bytes, flags_follow: bool, cut: int):
    """Whatever an answer holds, also when it ends too early: the same values, or the same refusal."""
    records: list[Any] = [b"%d (%s)" % (place, b" ".join(items)) for place, items in enumerate(messages, 1)]
    records += [(b"9 (UID 9 BODY[] {%d}" % len(body), body), b" FLAGS (\\Seen))" if flags_follow else b")"]
    records += [b"10 (UID 10 RFC822.SIZE 30 FLAGS (\\Seen))"[:cut]] if cut else []

    def slowly() -> dict[int, dict[bytes, Any]]:
        found: dict[int, dict[bytes, Any]] = {}
        for items in read_by_imapclient(records):
            uid = items.pop(b"UID", None)
            if isinstance(uid, int):
                found.setdefault(uid, {}).update(items)
        return found

    try:
        expected = slowly()
    except (ValueError, TypeError, ProtocolError):
        with pytest.raises((ValueError, TypeError, ProtocolError)):
            fetched(records)
    else:
        assert fetched(records) == expected


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (b"20-Nov-2026 09:00:00 +0100", datetime(2026, 11, 20, 9, tzinfo=timezone(timedelta(hours=1)))),
        (b" 1-Feb-2024 23:59:59 -0330", datetime(2024, 2, 1, 23, 59, 59, tzinfo=timezone(-timedelta(hours=3, minutes=30)))),
        (b"31-Feb-2026 09:00:00 +0000", None),
        (b"20-Nov-2026 25:00:00 +0000", None),
        (b"yesterday", None),
        (None, None),
    ],
)
def test_internaldate(text: bytes | None, when: datetime | None):
    assert moment(text) == when


@pytest.mark.parametrize("records", [[b"1 (UID 7 FLAGS"], [b"1 (UID)"], [b"1 garbage ("]])
def test_what_cannot_be_read_is_said(records: list[bytes]):
    with pytest.raises((ValueError, TypeError, ProtocolError)):
        fetched(records)


@pytest.mark.parametrize(
    ("records", "found"),
    [([b"1 2 3"], {1, 2, 3}), ([b"1", b"", b"2 3"], {1, 2, 3}), ([None], set()), ([b""], set()), ([b"4 5 (MODSEQ 917)"], {4, 5})],
)
def test_search_answers(records: list[bytes | None], found: set[int]):
    assert numbers(records) == found


@pytest.mark.parametrize(
    ("answer", "uid"),
    [
        (b"[APPENDUID 38505 3955] APPEND completed", 3955),
        ([b"[appenduid 1 2] ok"], 2),
        (b"APPEND completed", None),
        (b"[APPENDUID 38505] odd", None),
        (b"[APPENDUID 1 2:3] two", None),
        (None, None),
    ],
)
def test_append_answers(answer: object, uid: int | None):
    assert appended_uid(answer) == uid


@pytest.mark.parametrize(
    ("uids", "sets"),
    [([1, 2, 3], ["1:3"]), ([1, 3, 4, 9], ["1,3:4,9"]), ([5], ["5"]), ([], []), ([3, 1, 2, 2], ["1:3"])],
)
def test_uids_as_ranges(uids: list[int], sets: list[str]):
    assert [text for _, text in uid_sets(uids)] == sets


def test_no_list_of_uids_is_too_long_and_none_is_left_out():
    uids = [4_000_000_000 + 2 * number for number in range(2000)]
    parts = list(uid_sets(uids))
    assert max(len(text) for _, text in parts) <= COMMAND_BYTES
    assert set().union(*(members for members, _ in parts)) == set(uids)
    assert sum(len(members) for members, _ in parts) == len(uids)
    assert sum(len(members) for members, _ in uid_sets(range(1, 2001))) == 2000
