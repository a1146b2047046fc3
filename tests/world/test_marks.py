"""Marks on the mail itself: ours alone, once, where the settings and the server allow it, and in nobody's way."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.letters import inquiry, letter, newsletter, scam
from tests.servers.scripted import PASSWORD, Quirks, ScriptedServer
from tests.world.inprocess import Station
from tests.world.test_check import Patient, patient
from triage.config import MarksTable
from triage.doctor.findings import State
from triage.doctor.marks import marks
from triage.mailbox.probe import FolderLook
from triage.plan import KEYWORDS

USER = "export@lago-valves.example"
DAY = {"Triage-By-Mon", "Triage-By-Tue", "Triage-By-Wed", "Triage-By-Thu", "Triage-By-Fri", "Triage-By-Sat", "Triage-By-Sun"}


def station(server: ScriptedServer, folder: Path, way: str, *, move: bool = False) -> Station:
    return Station(folder, server.port, USER, PASSWORD, more=f"[marks]\nway = '{way}'\nmove_suspected = {str(move).lower()}\n")


def bare(flags: frozenset[str]) -> set[str]:
    """The days in one word: which one it is depends on today."""
    return {"By" if one in DAY else one.removeprefix("Triage-") for one in flags}


def borne(server: ScriptedServer, folder: str = "INBOX") -> list[set[str]]:
    return [bare(flags) for flags, _ in server.contents(USER, folder).values()]


def copies(server: ScriptedServer) -> dict[str, list[bytes]]:
    """What lies in folders of ours."""
    names = [name for name in server.folders if "Triage" in name]
    return {name: [raw for _, raw in server.contents(USER, name).values()] for name in names}


def notes(one: Station) -> list[str]:
    """What became of the marks, by mail."""
    return [str(row["problem"]) for row in one.store.ledger.rows("select problem from action where kind = 'mark' order by mail, id")]


def hours_go_by(one: Station) -> bool:
    """For `until`: everything that was put off comes due."""
    one.clock.added += timedelta(hours=1)
    return one.settled(0)


MARKED = [{"A", "By"}, {"Suspected"}, set()]
BARE: list[set[str]] = [set(), set(), set()]
TWO = {"Triage/A": 1, "Triage/Suspected": 1}
FLAT = {"Triage-A": 1, "Triage-Suspected": 1}
CASES = {
    "off": (Quirks(stores="yes"), "nothing", BARE, {}, None),
    "keyword": (Quirks(stores="yes"), "keyword", MARKED, {}, "keyword: "),
    "auto, keywords are kept": (Quirks(stores="yes"), "auto", MARKED, {}, "keyword: "),
    "auto, unsolicited answers": (Quirks(stores="yes", chatter=True), "auto", MARKED, {}, "keyword: "),
    "auto, another UIDVALIDITY each session": (Quirks(stores="yes", new_uidvalidity=True), "auto", MARKED, {}, "keyword: "),
    "keyword, none are kept": (Quirks(stores="yes", keywords=False), "keyword", BARE, {}, "nothing: no keywords"),
    "keyword, read-only": (Quirks(stores="yes", read_only=frozenset({"INBOX"})), "keyword", BARE, {}, "nothing: no keywords"),
    "keyword, refused": (Quirks(stores="refused"), "keyword", BARE, {}, "nothing: Account 'box'"),
    "keyword, forgotten": (Quirks(stores="forgets"), "keyword", BARE, {}, "nothing: no keywords"),
    "auto, none are kept": (Quirks(stores="yes", keywords=False), "auto", BARE, TWO, "copy: "),
    "auto, read-only": (Quirks(stores="yes", read_only=frozenset({"INBOX"})), "auto", BARE, TWO, "copy: "),
    "auto, refused": (Quirks(stores="refused"), "auto", BARE, TWO, "copy: "),
    "auto, forgotten": (Quirks(stores="forgets"), "auto", BARE, TWO, "copy: "),
    "auto, 163: flat names": (Quirks(keywords=False, nested=False, id_needed=True), "auto", BARE, FLAT, "copy: "),
    "folder": (Quirks(stores="yes"), "folder", BARE, TWO, "copy: "),
    "folder, cPanel": (
        Quirks(special_use="none", prefix="INBOX.", delimiter="."), "folder", BARE, {"INBOX.Triage.A": 1, "INBOX.Triage.Suspected": 1}, "copy: ",
    ),
    "folder, SEARCH returns everything": (Quirks(search="everything"), "folder", BARE, TWO, "copy: "),
    "folder, no UIDNEXT": (Quirks(uidnext=False), "folder", BARE, TWO, "copy: "),
    "folder, refused": (Quirks(copies="refused"), "folder", BARE, {"Triage/A": 0, "Triage/Suspected": 0}, "nothing: Account 'box'"),
}  # fmt: skip


@pytest.mark.parametrize(("quirks", "way", "marked", "laid", "note"), CASES.values(), ids=CASES)
def test_each_way_on_each_kind_of_server(
    quirks: Quirks, way: str, marked: list[set[str]], laid: dict[str, int], note: str | None, tmp_path: Path
):
    with ScriptedServer(quirks) as server:
        server.deliver(inquiry(1), scam(2), newsletter(4))
        with station(server, tmp_path, way) as one:
            one.until(lambda: one.settled(3), "settled")
            assert borne(server) == marked
            assert {name: len(mails) for name, mails in copies(server).items()} == laid
            assert all(found.startswith(note) for found in notes(one)) if note else not notes(one)
            assert len(notes(one)) == (2 if note else 0)
            one.stop()
            one.start()
            one.until(one.passed_since_start, "second look")
            assert {name: len(mails) for name, mails in copies(server).items()} == laid, "a second run changes nothing"
            assert one.store.ledger.value("select count(*) from mail") == 3
            assert len(server.contents(USER, quirks.prefix + "Drafts")) == 1
        if way in ("nothing", "folder"):
            assert not any(command.startswith(("SELECT", "UID STORE")) for command in server.commands)
        asked = {word for line in server.stored for word in line.partition("(")[2].strip("()").split()}
        assert asked <= set(KEYWORDS), "STORE named nothing but keywords of ours"
        assert all(".SILENT" in line for line in server.stored)


def test_what_people_have_set_stays(tmp_path: Path):
    with ScriptedServer(Quirks(stores="yes")) as server:
        server.deliver(inquiry(1))
        (mail,) = server.folders["INBOX"].mails.values()
        mail.flags |= {"\\Flagged", "$Label1", "Triage-B", "triage-by-mon-ours-not"}
        with station(server, tmp_path, "keyword") as one:
            one.settle(1)
        assert {"\\Flagged", "$Label1", "triage-by-mon-ours-not"} <= mail.flags
        assert "\\Seen" not in mail.flags
        assert bare(frozenset(mail.flags)) & {"A", "B", "By"} == {"A", "By"}, "one class, the newer one"


@pytest.mark.parametrize("move", [False, True], ids=["copy", "move"])
@pytest.mark.parametrize("copies_", ["cut", "done-and-cut", "late"])
def test_a_line_cut_in_the_middle_of_a_copy(copies_: str, move: bool, tmp_path: Path):
    """Done or not done, and heard of or not: in the end there is one."""
    with ScriptedServer(Quirks(copies=copies_, move=True)) as server:  # type: ignore[arg-type]
        server.deliver(scam(2))
        with station(server, tmp_path, "nothing" if move else "folder", move=move) as one:
            if copies_ == "late":
                one.until(
                    lambda: '"settled":1' in (one.store.ledger.value("select payload from action where kind = 'mark'") or ""),
                    "a look in vain",
                )
                server.carry(server.late)
            one.settle(1)
            assert len(copies(server)["Triage/Suspected"]) == 1
            assert len(server.contents(USER, "INBOX")) == (0 if move else 1)
            assert notes(one) == [f"{'moved' if move else 'copy'}: Triage/Suspected"]
        assert server.copied == (2 if copies_ == "cut" else 1)


def test_a_server_that_dies_of_a_mark_is_no_hindrance(tmp_path: Path):
    """STORE ends the connection each time: drafts are laid all the same, and the marks are given up in the end."""
    with ScriptedServer(Quirks(stores="dies")) as server:
        server.deliver(inquiry(1), inquiry(3))
        with station(server, tmp_path, "keyword") as one:
            one.until(lambda: one.store.ledger.value("select count(*) from draft where state = 'saved'") == 2, "both drafts", patient=99)
            one.until(lambda: hours_go_by(one), "given up")
            assert len(notes(one)) == 2
            assert all(note.startswith("nothing: 127.0.0.1") for note in notes(one))


def test_suspected_mail_is_moved_only_where_that_is_one_step(tmp_path: Path):
    with ScriptedServer(Quirks(stores="yes")) as server:  # no MOVE
        server.deliver(scam(2), inquiry(1))
        with station(server, tmp_path, "keyword", move=True) as one:
            one.settle(2)
            assert borne(server) == [{"Suspected"}, {"A", "By"}]
            assert copies(server) == {}


def test_a_folder_that_cannot_be_moved_out_of(tmp_path: Path):
    with ScriptedServer(Quirks(move=True, stores="yes", read_only=frozenset({"INBOX"}))) as server:
        server.deliver(scam(2))
        with station(server, tmp_path, "auto", move=True) as one:
            one.settle(1)
            assert len(server.contents(USER, "INBOX")) == 1
            assert notes(one) == ["copy: Triage/Suspected"]


def test_one_message_id_is_not_one_mail(tmp_path: Path):
    """Anybody may write the Message-ID of a mail that was marked before: both are laid into our folder."""
    first = scam(2)
    second = letter(
        9,
        first.partition(b"\n\n")[2].decode().replace("18,500,000", "7,000,000"),
        subject="CONFIDENTIAL",
        sender="B <b@lawyer-mail9.example>",
    )
    ids = [line for raw in (first, second) for line in raw.splitlines() if line.startswith(b"Message-ID")]
    with ScriptedServer() as server:
        server.deliver(first)
        with station(server, tmp_path, "folder") as one:
            one.settle(1)
            server.deliver(second.replace(ids[1], ids[0]))
            one.settle(2)
            assert len(copies(server)["Triage/Suspected"]) == 2


def test_without_a_message_id_a_copy_is_known_by_its_bytes(tmp_path: Path):
    raw = b"\n".join(line for line in scam(2).split(b"\n") if not line.startswith(b"Message-ID"))
    with ScriptedServer(Quirks(copies="done-and-cut")) as server:
        server.deliver(raw)
        with station(server, tmp_path, "folder") as one:
            one.settle(1)
            assert len(copies(server)["Triage/Suspected"]) == 1


def test_switched_off_while_a_mark_waits(tmp_path: Path):
    """The settings of now count, not those of the time when it was planned."""
    with ScriptedServer(Quirks(copies="cut")) as server:
        server.deliver(scam(2))
        with station(server, tmp_path, "folder") as one:
            one.until(lambda: server.copied == 1, "the line is cut")
            one.stop()
            one.home = replace(one.home, config=replace(one.home.config, marks=MarksTable()))
            one.start()
            one.settle(1)
            assert notes(one) == ["nothing: not wanted"]
            assert copies(server) == {"Triage/Suspected": []}


def test_a_folder_of_ours_that_a_person_removed_is_made_again(tmp_path: Path):
    with ScriptedServer() as server:
        server.deliver(scam(2))
        with station(server, tmp_path, "folder") as one:
            one.settle(1)
            del server.folders["Triage/Suspected"]
            server.deliver(scam(4))
            one.settle(2)
            assert len(copies(server)["Triage/Suspected"]) == 1, "the second; the first was thrown away"


def test_junk_is_never_marked(tmp_path: Path):
    with ScriptedServer(Quirks(stores="yes", move=True)) as server:
        server.deliver(inquiry(1), scam(2), folder="Junk")
        server.deliver(inquiry(3))
        with station(server, tmp_path, "auto", move=True) as one:
            one.settle(3)
            assert borne(server, "Junk") == [set(), set()]
            assert copies(server) == {}
            assert len(notes(one)) == 1
        assert not any("Junk" in command for command in server.commands if command.startswith("SELECT"))


def test_moved_into_junk_before_it_was_marked(tmp_path: Path):
    with ScriptedServer(Quirks(stores="yes", move=True)) as server:
        server.deliver(scam(2))
        with station(server, tmp_path, "auto", move=True) as one:
            one.settle(1)
            assert notes(one) == ["moved: Triage/Suspected"]
            one.stop()
            server.carry([(server.folders["Junk"], server.folders["Triage/Suspected"], 1, True)])
            one.store.ledger.change("update action set state = 'open', tries = 0, payload = json_set(payload, '$.begun', 0)")
            one.start()
            one.until(lambda: hours_go_by(one), "given up")
            assert notes(one) == ["nothing: the mail is in no watched folder any more"]
            assert borne(server, "Junk") == [set()]


def test_an_answered_mail_bears_no_mark_any_more(tmp_path: Path):
    """A list by keyword is a list of work: what a person has answered leaves it, with the draft."""
    with ScriptedServer(Quirks(stores="yes")) as server:
        server.deliver(inquiry(1), inquiry(3))
        with station(server, tmp_path, "keyword") as one:
            one.settle(2)
            server.folders["INBOX"].mails[2].flags.add("\\Flagged")
            answer = letter(90, "Dear Ana, ...", subject="Re: Inquiry", sender=USER, to="buyer1@import1.example")
            server.deliver(answer.replace(b"MIME-Version", b"In-Reply-To: <letter-1@import1.example>\nMIME-Version", 1), folder="Sent")
            one.until(lambda: borne(server) == [{"\\Flagged"}, {"A", "By"}], "taken off")
            one.until(lambda: "taken off" in notes(one), "ticked off")


# -- `triage check` ------------------------------------------------------------------------------------------------


KEPT, NOT_KEPT, UNSAID = frozenset({"\\seen", "\\*"}), frozenset({"\\seen"}), frozenset[str]()


@pytest.mark.parametrize(
    ("settings", "permanent", "can", "said"),
    [
        (MarksTable(), KEPT, "MOVE", [(State.OK, "marks are off"), (State.OK, '"keyword" and')]),
        (MarksTable(), NOT_KEPT, "MOVE", [(State.OK, "would not")]),
        (MarksTable(), UNSAID, "MOVE", [(State.OK, "--drafts tells")]),
        (MarksTable(), None, "MOVE", [(State.OK, "--drafts tells")]),
        (MarksTable("keyword"), KEPT, "", [(State.OK, "by keyword")]),
        (MarksTable("keyword"), NOT_KEPT, "", [(State.WARNING, "nothing would be marked")]),
        (MarksTable("keyword"), UNSAID, "", [(State.OK, "first mail")]),
        (MarksTable("auto"), KEPT, "", [(State.OK, "by keyword")]),
        (MarksTable("auto"), NOT_KEPT, "", [(State.OK, "so a copy")]),
        (MarksTable("folder"), NOT_KEPT, "", [(State.OK, "a copy in our folders")]),
        (MarksTable("folder", True), KEPT, "MOVE", [(State.OK, "a copy in our folders")]),
        (MarksTable("folder", True), KEPT, "UIDPLUS", [(State.WARNING, "no MOVE")]),
    ],
)
def test_check_says_which_marks_work(settings: MarksTable, permanent: frozenset[str] | None, can: str, said: list[tuple[State, str]]):
    findings = list(marks(settings, FolderLook(1, 1, permanent), frozenset({can})))
    assert len(findings) == (2 if "no MOVE" in str(said) else 1)
    for state, words in said:
        assert any(one.state is state and words in str(one.says) for one in findings), findings
    assert all(one.remedy for one in findings if one.state is not State.OK)


@pytest.mark.parametrize(("keywords", "words"), [(True, "by keyword"), (False, "so a copy")])
def test_check_with_a_test_draft_knows_for_certain(keywords: bool, words: str, tmp_path: Path):
    with ScriptedServer(Quirks(keywords=keywords, uidplus=False)) as server:
        box = patient(tmp_path, server.port, "sales", PASSWORD, security="none")
        box = Patient(replace(box.home, config=replace(box.home.config, marks=MarksTable("auto"))), box.account)
        (found,) = (one for one in box.examined(lay=True) if one.check == "marks")
        assert words in str(found.says)
        assert all(not flags for flags, _ in server.contents("sales", "INBOX").values())
