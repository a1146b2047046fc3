"""What people say about mail in their mail client: by move, by copy, by keyword; put right at once, taken back, held. On a real Dovecot."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.letters import inquiry, letter, newsletter, scam
from tests.servers.scripted import PASSWORD, Folder, Quirks, ScriptedServer
from tests.world.inprocess import Station
from tests.world.post import APPROVED, NIGHT, Desk
from tests.world.test_crash import KILLS
from triage.mailbox.imap import ImapMailbox
from triage.mailbox.marking import MarkingMailbox
from triage.store.database import Ledger

pytestmark = pytest.mark.dovecot

FRAUD, INQUIRY, OTHER, NONE = "Triage/Label/Fraud", "Triage/Label/Inquiry", "Triage/Label/Not an inquiry", "Triage/Label/No label"
LATER = timedelta(minutes=11)  # a person has slept over it


def record(desk: Desk, number: int = 1) -> tuple[str, bool, int | None, str | None]:
    """The verdict that the list shows."""
    row = desk.store.ledger.row("select kind, suspected, level, class from mail where id = ?", number) or {}
    return row["kind"], bool(row["suspected"]), row["level"], row["class"]


def labels(desk: Desk, number: int = 1) -> set[tuple[str, str, str]]:
    return {(one.field, one.value, one.state) for one in desk.store.labels.history(number)}


def in_force(desk: Desk, number: int = 1) -> dict[str, str]:
    return {one.field: one.value for one in desk.store.labels.of(number)}


def subjects(desk: Desk, folder: str) -> list[str]:
    return [str(one["Subject"]) for one in desk.mails(folder).values()]


def evidence(desk: Desk, number: int = 1) -> str:
    return str(desk.store.ledger.value("select verdict from mail where id = ?", number))


def begun(new_desk: Any, *mails: bytes, more: str = "", folders: tuple[str, ...] = (FRAUD, INQUIRY, OTHER, NONE)) -> Desk:
    """A desk whose mails came a while ago, with these folders that a person has made."""
    desk: Desk = new_desk(*mails, more=more)
    with desk.client() as client:
        for folder in folders:
            client.create_folder(folder)
    desk.now += LATER
    return desk


WAYS = {
    "moved": lambda desk: desk.move("INBOX", FRAUD),
    "copied": lambda desk: desk.copy("INBOX", FRAUD),
    "keyword": lambda desk: desk.flag("INBOX", "Triage-Label-Fraud"),
}
TAKEN_BACK = {
    "moved": lambda desk: desk.move("INBOX", NONE),
    "copied": lambda desk: desk.delete(FRAUD),
    "keyword": lambda desk: desk.flag("INBOX", "Triage-Label-Fraud", off=True),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_labelled_fraud_is_held_at_once_and_can_be_taken_back(new_desk, way):
    there_and_back(begun(new_desk, inquiry(1)), way)


def there_and_back(desk: Desk, way: str) -> None:
    """Also at Cyrus."""
    before = record(desk)
    verdict = evidence(desk)
    assert (before[:2], len(desk.mails("Drafts"))) == (("inquiry", False), 1)
    WAYS[way](desk)
    desk.work()
    assert record(desk) == ("fraud", True, None, "C")
    assert in_force(desk) == {"kind": "fraud", "suspected": "true"}
    assert "Labelled '{word}' by a person in the mail client" in evidence(desk)
    assert desk.mails("Drafts") == {}  # untouched: withdrawn in the same pass
    assert subjects(desk, "INBOX") == ["Inquiry 1: brass ball valves"]  # put back, or never gone
    assert len(desk.mails(FRAUD)) == (1 if way == "copied" else 0)
    desk.restart()
    desk.work()
    assert record(desk)[1]
    TAKEN_BACK[way](desk)
    desk.work(2)
    assert (record(desk), evidence(desk)) == (before, verdict)  # what the program had said before
    assert (in_force(desk), len(desk.mails("Drafts"))) == ({}, 1)
    assert {state for *_, state in labels(desk)} == {"undone"}  # and what was said stays on record
    desk.work()
    assert (subjects(desk, "INBOX"), desk.mails(NONE)) == (["Inquiry 1: brass ball valves"], {})
    assert desk.store.ledger.value("select count(*) from mail") == 1


def test_a_labelled_inquiry_gets_its_draft(new_desk):
    """Held back as a scam, or taken for a newsletter: a person knows better."""
    desk = begun(new_desk, scam(1), newsletter(2))
    assert (record(desk)[:2], record(desk, 2)[0], desk.mails("Drafts")) == (("fraud", True), "junk", {})
    desk.move("INBOX", INQUIRY, [1])
    desk.work()
    assert record(desk)[:2] == ("inquiry", False)
    (draft,) = desk.mails("Drafts").values()
    assert "barr.paul@lawyer-mail1.example" in draft["To"]
    desk.work(2)
    assert (len(desk.mails("INBOX")), len(desk.mails("Drafts"))) == (2, 1)


def test_no_inquiry(new_desk):
    desk = begun(new_desk, inquiry(1))
    desk.move("INBOX", OTHER)
    desk.work()
    assert record(desk)[0] not in ("inquiry", "reply", "fraud")
    assert (record(desk)[1], desk.mails("Drafts"), in_force(desk)) == (False, {}, {"kind": "not inquiry"})


def test_level_and_class(new_desk):
    """Two labels that speak of different things hold together; the draft stays."""
    desk = begun(new_desk, inquiry(1), folders=("Triage/Label/Class D",))
    desk.flag("INBOX", "Triage-Label-Level-1")
    desk.copy("INBOX", "Triage/Label/Class D")
    desk.work()
    assert record(desk) == ("inquiry", False, 1, "D")
    assert len(desk.mails("Drafts")) == 1
    desk.flag("INBOX", "Triage-Label-Level-1", off=True)
    desk.work()
    assert record(desk)[2:] == (3, "D")


def test_the_newest_of_two_labels_holds_and_taken_back_gives_way_to_the_older(new_desk):
    desk = begun(new_desk, inquiry(1))
    desk.copy("INBOX", FRAUD)
    desk.work()
    desk.copy("INBOX", INQUIRY)
    desk.work()
    assert (record(desk)[:2], in_force(desk)) == (("inquiry", False), {"kind": "inquiry", "suspected": "false"})
    assert len(desk.mails("Drafts")) == 1
    desk.delete(INQUIRY)
    desk.work()
    assert (record(desk)[:2], desk.mails("Drafts")) == (("fraud", True), {})  # it still lies in Fraud
    desk.delete(FRAUD)
    desk.work()
    assert (record(desk)[:2], len(desk.mails("Drafts"))) == (("inquiry", False), 1)


def test_a_copy_moved_from_one_label_to_another(new_desk):
    desk = begun(new_desk, inquiry(1))
    desk.copy("INBOX", FRAUD)
    desk.work()
    desk.move(FRAUD, OTHER)
    desk.work()
    assert (record(desk)[1], in_force(desk)) == (False, {"kind": "not inquiry"})
    assert (len(desk.mails("INBOX")), len(desk.mails(OTHER))) == (1, 1)


def test_a_conversation_is_labelled_as_a_whole(new_desk):
    """Both mails of the buyer, and our own answer between them, which is nothing to be labelled."""
    first = letter(1, "Dear Sir,\n\nplease quote 500 pcs of ball valve LV-100.\n\nBest regards,\nAna Ferrer\nTuria S.L.\n")
    answer = letter(5, "Dear Ana,\n\nwhere shall it go?\n", sender="Lago <export@lago-valves.example>", to="buyer1@import1.example", subject="Re: Inquiry 1: brass ball valves")  # fmt: skip
    second = letter(2, "CIF Valencia please.\n\nAna Ferrer\n", sender="Buyer Number 1 <buyer1@import1.example>", subject="Re: Inquiry 1: brass ball valves").replace(b"MIME-Version", b"In-Reply-To: <letter-1@import1.example>\nMIME-Version", 1)  # fmt: skip
    desk = begun(new_desk, first, second)
    desk.put("Sent", answer)
    desk.work()
    desk.move("INBOX", FRAUD)
    desk.move("Sent", FRAUD)
    desk.work(3)
    assert (record(desk)[:2], record(desk, 2)[:2]) == (("fraud", True), ("fraud", True))
    assert (len(desk.mails("INBOX")), subjects(desk, FRAUD)) == (2, ["Re: Inquiry 1: brass ball valves"])
    assert desk.store.ledger.value("select count(*) from mail") == 2


def test_what_a_person_made_of_the_draft_is_left(new_desk):
    desk = begun(new_desk, inquiry(1))
    desk.edit("Drafts", lambda raw: raw.replace(b"Dear", b"Good morning dear"))
    desk.work()
    desk.move("INBOX", FRAUD)
    desk.work(2)
    assert (record(desk)[1], len(desk.mails("Drafts"))) == (True, 1)


def test_an_approved_letter_does_not_leave_after_a_label(new_desk):
    desk = begun(new_desk, inquiry(1))
    desk.now = NIGHT
    desk.move("Drafts", APPROVED)
    desk.work()
    assert desk.states() == ["waiting"]
    desk.flag("INBOX", "Triage-Label-Not-an-inquiry")
    desk.now += timedelta(hours=12)
    desk.work(3)
    assert (desk.left, desk.states()) == ([], ["withdrawn"])


def test_the_senders_next_mail(new_desk):
    """A labelled fraud's sender is known: the next mail is held, one that is waiting loses its draft; a label taken back clears the name."""
    desk = begun(new_desk, inquiry(1))
    again = inquiry(1).replace(b"<letter-1@", b"<letter-1b@").replace(b"Inquiry 1:", b"Second inquiry:")
    desk.put("INBOX", again)
    desk.work()
    assert (record(desk, 2)[1], len(desk.mails("Drafts"))) == (False, 2)
    desk.now += LATER
    desk.move("INBOX", FRAUD, [1])
    desk.work()
    assert (record(desk, 2)[1], desk.mails("Drafts")) == (True, {})
    assert "A person labelled an earlier mail of this sender as fraud" in evidence(desk, 2)
    desk.put("INBOX", again.replace(b"<letter-1b@", b"<letter-1c@").replace(b"Second", b"Third"))
    desk.work()
    assert record(desk, 3)[1]
    desk.move("INBOX", NONE, [max(desk.mails("INBOX")) - 1])
    desk.work(2)
    assert (in_force(desk), record(desk, 2)[1], record(desk, 3)[1], len(desk.mails("Drafts"))) == ({}, False, False, 3)


# -- rules and floods ----------------------------------------------------------------------------------------------------------------


@pytest.fixture
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    """Dovecot takes no INTERNALDATE that is yet to come."""
    monkeypatch.setattr("tests.world.post.TUESDAY", datetime.now(UTC) - timedelta(hours=1))


@pytest.mark.usefixtures("today")
def test_unread_mail_labelled_as_it_comes_is_a_rules_work(new_desk):
    desk = begun(new_desk, inquiry(1))
    desk.now -= LATER
    desk.move("INBOX", FRAUD)
    desk.work()
    assert (record(desk)[1], labels(desk)) == (False, {("kind", "fraud", "held"), ("suspected", "true", "held")})
    assert len(desk.mails(FRAUD)) == 1  # left there until somebody says what was meant
    held = desk.store.labels.held("box")
    assert desk.store.labels.confirm([one.id for one in held]) == {1}
    desk.work(2)
    assert (record(desk)[:2], len(desk.mails("INBOX"))) == (("fraud", True), 1)


@pytest.mark.usefixtures("today")
def test_mail_delivered_straight_into_a_label_is_held_and_rejected(new_desk):
    """A rule of the server, or an address like sales+Triage/Label/Inquiry@."""
    desk = begun(new_desk, inquiry(1))
    desk.put(INQUIRY, scam(2))
    desk.work(2)
    assert record(desk, 2)[:2] == ("fraud", True)
    assert {state for *_, state in labels(desk, 2)} == {"held"}
    desk.store.labels.undo([one.id for one in desk.store.labels.held("box")], "rejected", desk.now, lying=True)
    desk.restart()
    desk.work(3)
    assert (record(desk, 2)[:2], desk.store.labels.held("box"), len(desk.mails("Drafts"))) == (("fraud", True), [], 1)


def test_a_second_delivery_with_a_known_message_id_labels_nothing(new_desk):
    desk = begun(new_desk, inquiry(1))
    desk.put(FRAUD, inquiry(1).replace(b"Tel.", b"Phone"))
    desk.work()
    assert labels(desk) == set()


def test_a_flood_is_held_and_those_before_it_too(new_desk):
    mails = [letter(n, f"Please quote {n * 100} pcs of LV-100.\n\nBuyer {n}\n") for n in range(1, 7)]
    desk = begun(new_desk, *mails, more="[labels]\nflood = 3\n")
    for uid in (1, 2):
        desk.move("INBOX", OTHER, [uid])
        desk.work()
    assert in_force(desk, 1) == {"kind": "not inquiry"}
    desk.move("INBOX", OTHER, [3, 4, 5, 6])
    desk.work()
    assert [in_force(desk, n) for n in range(1, 7)] == [{}] * 6
    assert [record(desk, n)[0] for n in range(1, 7)] == ["inquiry"] * 6
    held = desk.store.labels.held("box")
    assert len(held) == 6
    desk.store.labels.confirm([one.id for one in held])
    desk.work(2)
    assert [in_force(desk, n) for n in range(1, 7)] == [{"kind": "not inquiry"}] * 6
    assert len(desk.mails("INBOX")) == 6


# -- moves that mean nothing, and those that are made to mean something ---------------------------------------------------------------


@pytest.mark.parametrize("meant", [False, True])
def test_trash(new_desk, meant):
    desk = begun(new_desk, inquiry(1), inquiry(2), more="[labels]\ntrash = 'not an inquiry'\n" if meant else "")
    desk.put("Trash", newsletter(7))
    desk.work()
    desk.move("INBOX", "Trash", [1])
    desk.work()
    assert in_force(desk) == ({"kind": "not inquiry"} if meant else {})
    assert (len(desk.mails("Trash")), len(desk.mails("Drafts"))) == (2, 1 if meant else 2)
    desk.delete("Trash")  # emptied: that takes nothing back
    desk.work(2)
    assert in_force(desk) == ({"kind": "not inquiry"} if meant else {})
    assert in_force(desk, 2) == {}


def test_mail_from_before_the_first_look(new_desk):
    """It is put on record because somebody pointed at it; no draft is laid for it, and it stays where it was put."""
    desk = begun(new_desk)
    old = letter(9, "Please quote 900 pcs of LV-100.\n", when=desk.now - timedelta(days=90))
    with desk.client() as client:
        client.append(FRAUD, old, msg_time=desk.now - timedelta(days=90))
    desk.work(2)
    assert (record(desk), in_force(desk)) == (("fraud", True, None, "C"), {"kind": "fraud", "suspected": "true"})
    assert (desk.mails("Drafts"), len(desk.mails(FRAUD))) == ({}, 1)


def test_archived_first_and_copied_from_there(new_desk):
    """It did not come from INBOX, where it was seen last: nothing is moved there."""
    desk = begun(new_desk, inquiry(1))
    with desk.client() as client:
        client.create_folder("Orders")
    desk.move("INBOX", "Orders")
    desk.work()
    desk.copy("Orders", FRAUD)
    desk.work(2)
    assert record(desk)[1]
    assert (desk.mails("INBOX"), len(desk.mails("Orders")), len(desk.mails(FRAUD))) == ({}, 1, 1)


def test_put_back_can_be_switched_off(new_desk):
    desk = begun(new_desk, inquiry(1), more="[labels]\nput_back = false\n")
    desk.move("INBOX", FRAUD)
    desk.work(2)
    assert (record(desk)[1], desk.mails("INBOX"), len(desk.mails(FRAUD))) == (True, {}, 1)
    desk.move(FRAUD, "INBOX")
    desk.work()
    assert record(desk)[1] is False


def test_chinese_folders_and_none_that_nobody_asked_for(new_desk):
    desk = begun(new_desk, inquiry(1), more="[program]\nlanguage = 'zh'\n[labels]\nmake_folders = true\n", folders=())
    with desk.client() as client:
        names = [name for *_, name in client.list_folders()]
    assert "Triage/标签/欺诈" in names
    desk.copy("INBOX", "Triage/标签/欺诈")
    desk.work()
    assert record(desk)[1]
    plain = begun(new_desk, inquiry(1), folders=())
    plain.work()
    with plain.client() as client:
        assert not [name for *_, name in client.list_folders() if "Label" in name]


# -- other servers, and lines that are cut ---------------------------------------------------------------------------------------------


def test_flat_folders_no_keywords_no_move(tmp_path: Path):
    """As 163 and QQ have it: the mail stays in the folder, and taking it out takes the label back."""
    with ScriptedServer(
        Quirks(keywords=False, nested=False, search="everything", folders=("草稿箱", "已发送", "垃圾邮件", "已删除"))
    ) as server:
        server.folders["Triage-Label-Level-1"] = Folder("Triage-Label-Level-1")
        server.deliver(inquiry(1))
        inbox, label = server.folders["INBOX"], server.folders["Triage-Label-Level-1"]
        with Station(tmp_path, server.port, "export@lago-valves.example", PASSWORD) as one:
            one.settle(1)
            seen(inbox)
            server.carry([(label, inbox, min(inbox.mails), True)])
            one.until(lambda: one.store.ledger.value("select level from mail") == 1, "labelled")
            assert (len(inbox.mails), len(label.mails)) == (0, 1)
            server.carry([(inbox, label, min(label.mails), True)])
            one.until(lambda: one.store.ledger.value("select level from mail") == 3, "taken back")


@pytest.mark.parametrize("copies", ["cut", "done-and-cut"])
def test_a_line_cut_while_it_is_put_back(copies: str, tmp_path: Path):
    with ScriptedServer(Quirks(move=True, copies=copies)) as server:  # type: ignore[arg-type]
        server.folders["Triage/Label/Level 1"] = Folder("Triage/Label/Level 1")
        server.deliver(inquiry(1))
        inbox, label = server.folders["INBOX"], server.folders["Triage/Label/Level 1"]
        with Station(tmp_path, server.port, "export@lago-valves.example", PASSWORD) as one:
            one.settle(1)
            seen(inbox)
            server.carry([(label, inbox, min(inbox.mails), True)])
            one.until(lambda: bool(inbox.mails) and not label.mails and one.settled(1), "put back")
            one.until(one.passed_since_start, "another look")
            assert (len(inbox.mails), len(label.mails), one.store.ledger.value("select count(*) from mail")) == (1, 0, 1)
            assert [one.value for one in one.store.labels.of(1)] == ["1"]


def seen(folder: Folder) -> None:
    for mail in folder.mails.values():
        mail.flags.add("\\Seen")


# -- interrupted ---------------------------------------------------------------------------------------------------------------------


class Killed(BaseException):
    """The process ends here, as after kill -9: nothing of what was not committed is left."""


class Reaper:
    """Counts commits and steps in the mailbox, and ends the process at the one that is wanted."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.at = 0
        self.passed: list[str] = []
        self.deaths: set[str] = set()
        self.kills = 0
        for owner, name in ((Ledger, "commit"), (MarkingMailbox, "move"), (ImapMailbox, "withdraw"), (ImapMailbox, "append")):
            self._watch(monkeypatch, owner, name)

    def _watch(self, monkeypatch: pytest.MonkeyPatch, owner: Any, name: str) -> None:
        original = getattr(owner, name)

        def watched(*args: Any, **kwargs: Any) -> Any:
            self._step(f"{name}-before")
            result = original(*args, **kwargs)
            if name != "commit":  # what dies right after a commit finds what dies before the next one finds
                self._step(f"{name}-after")
            return result

        monkeypatch.setattr(owner, name, watched)

    def _step(self, name: str) -> None:
        self.passed.append(name)
        if len(self.passed) == self.at:
            self.deaths.add(name)
            self.kills += 1
            self.at = 0
            raise Killed

    def steps(self, desk: Desk) -> list[int]:
        """One pass that gets through: the steps at which it could be killed. All of them in the long series only."""
        self.passed = []
        desk.work()
        all_of_them = range(1, len(self.passed) + 1)
        return [number for number in all_of_them if KILLS >= 100 or number == 2 or not self.passed[number - 1].startswith("commit")]

    def killed(self, number: int, desk: Desk) -> None:
        """One pass that dies at this step, and a new process."""
        self.at, self.passed = number, []
        with pytest.raises(Killed):
            desk.work()
        desk.restart()


def test_killed_at_every_step(new_desk, monkeypatch):
    """Label, correction, withdrawal, the way back, and all of it taken back again: nothing lost, nothing doubled, nothing taken for something else."""
    desk = begun(new_desk, inquiry(1))
    reaper = Reaper(monkeypatch)

    def turn(folder: str) -> None:
        desk.move("INBOX", folder)
        desk.work(2, after=timedelta(seconds=40))

    for folder, other, fraud in ((FRAUD, NONE, True), (NONE, FRAUD, False)):
        desk.move("INBOX", folder)
        for number in reaper.steps(desk):
            turn(other)
            assert record(desk)[1] is not fraud
            desk.move("INBOX", folder)
            reaper.killed(number, desk)
            desk.work(2, after=timedelta(seconds=40))
            assert record(desk)[:2] == (("fraud", True) if fraud else ("inquiry", False)), number
            assert in_force(desk) == ({"kind": "fraud", "suspected": "true"} if fraud else {}), number
            assert (len(desk.mails("INBOX")), len(desk.mails(folder)), len(desk.mails("Drafts"))) == (1, 0, 0 if fraud else 1), number
    print(f"{reaper.kills} kills: one mail, labelled and taken back")
    assert reaper.deaths >= {
        "move-before",
        "move-after",
        "withdraw-before",
        "withdraw-after",
        "append-before",
        "append-after",
        "commit-before",
    }
    assert desk.store.ledger.value("select count(*) from mail") == 1
