"""What `triage check` says of saying yes and of labels, by what a server offers."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.letters import CATALOGUE, SELLER
from triage.doctor.approving import approving
from triage.doctor.findings import State
from triage.doctor.labelling import labelling
from triage.home import find
from triage.mailbox.folders import Folder

FULL = frozenset({"UIDPLUS", "MOVE"})


@dataclass
class Server:
    """What is asked of a probed mailbox."""

    account: Any
    can: frozenset[str] = FULL
    names: tuple[str, ...] = ("INBOX", "Drafts", "Sent", "Trash")
    roles: dict[str, str] = field(default_factory=lambda: {"sent": "Sent", "trash": "Trash"})

    def capabilities(self) -> frozenset[str]:
        return self.can

    def folders(self) -> tuple[Folder, ...]:
        return tuple(Folder(name, "/", frozenset()) for name in self.names)

    def role(self, role: str) -> str | None:
        return self.roles.get(role)


def told(
    folder: Path, more: str = "", *, of: Any = approving, host: str = "imap.example", keywords: bool = True, **server: Any
) -> dict[str, tuple[str, bool]]:
    """check -> (what it says, whether it is a warning)."""
    (folder / "catalogue.csv").write_text(CATALOGUE)
    (folder / "config.toml").write_text(
        f"{SELLER}\n{more}\n[[accounts]]\nname = 'box'\nhost = '{host}'\nuser = 'sales@lago.example'\npassword_env = 'X'\n"
    )
    home = find(folder / "config.toml")
    look: Any = SimpleNamespace(keywords=keywords, permanent=("\\seen",))
    mailbox: Any = Server(home.config.accounts[0], **server)
    return {one.check: (str(one.says), one.state is State.WARNING) for one in of(home, mailbox, look)}


ON = "[sending]\nenabled = true\nhost = 'smtp.example'\n"
CASES = {
    "a full server": (ON, {}, "approve", "move or copy the draft, or its inquiry, into Triage/Approved, which `triage run` makes"),
    "a person's folder": (ON, {"names": ("INBOX", "Triage-Approved")}, "approve", "into Triage-Approved"),
    "sending off": ("", {}, "approve", "make the folder Triage/Approved"),
    "Gmail": (ON, {"can": FULL | {"X-GM-EXT-1"}}, "approve", "give the inquiry the label Triage/Approved"),
    "Gmail stores": (ON, {"host": "imap.gmail.com"}, "approve-sent", "into Sent by itself"),
    "keywords": (ON, {}, "approve-keyword", "Triage-Approved is kept here"),
    "163": (ON, {"keywords": False}, "approve-keyword", "no keywords of ours are kept here"),
    "flag": (ON + "[approval]\nflag = true\n", {}, "approve-flag", "a flag (star)"),
    "command": (ON, {}, "approve-command", "triage approve N"),
    "only the command": (ON + "[approval]\nfolders = false\nkeyword = false\n", {}, "approve", "only by command"),
    "supervisor": (ON + "[approval]\nsupervisor = true\n", {}, "approve-supervisor", "Triage/Approved by supervisor, the keyword"),
    "supervisor at 163": (ON + "[approval]\nsupervisor = true\n", {"keywords": False}, "approve-supervisor", "by supervisor, or `triage"),
    "no supervisor": (ON, {}, "approve-supervisor", "the owner's yes is enough"),
}


@pytest.mark.parametrize(("more", "server", "check", "words"), CASES.values(), ids=CASES.keys())
def test_what_works_here_is_named(tmp_path: Path, more: str, server: dict[str, Any], check: str, words: str):
    found, warned = told(tmp_path, more, **server)[check]
    assert (words in found, warned) == (True, False), found


@pytest.mark.parametrize(
    ("server", "check", "words"),
    [
        ({"can": frozenset()}, "approve-removal", "the draft of a letter that was sent stays"),
        ({"can": frozenset({"MOVE"}), "roles": {"sent": "Sent"}}, "approve-removal", "stays"),
        ({"roles": {"trash": "Trash"}}, "approve-sent", "There is no Sent folder"),
    ],
)
def test_what_does_not_is_a_warning(tmp_path: Path, server: dict[str, Any], check: str, words: str):
    found, warned = told(tmp_path, ON, **server)[check]
    assert (words in found, warned) == (True, True)
    assert check not in {name for name, (_, warns) in told(tmp_path, ON).items() if warns}


LABELS = {
    "off": ("[labels]\nenabled = false\n", {}, {"labels": "only by command"}),
    "no folder": ("", {}, {"labels": "no folder such as Triage/Label/Fraud is there", "labels-keyword": "are kept here"}),
    "made at the start": ("[labels]\nmake_folders = true\n", {"keywords": False}, {"labels": "which `triage run` makes", "labels-keyword": "no keywords"}),
    "some": ("[labels]\nkeyword = false\n", {"names": ("INBOX", "Triage/Label/Fraud", "Triage/Other")}, {"labels": "into Triage/Label/Fraud (1 of 12)"}),
    "trash": ('[labels]\ntrash = "not an inquiry"\n', {}, {"labels-role": 'into Trash says "not an inquiry"'}),
    "no archive": ('[labels]\narchive = "not an inquiry"\n', {}, {"labels-role": "has no such folder"}),
}  # fmt: skip


@pytest.mark.parametrize("name", LABELS)
def test_what_is_said_of_labels(tmp_path: Path, name: str):
    more, server, says = LABELS[name]
    found = told(tmp_path, more, of=labelling, **server)
    assert {check: words in found[check][0] for check, words in says.items()} == dict.fromkeys(says, True), found
    assert ("labels-keyword" in found) == (name not in ("off", "some"))
    assert found.get("labels-role", ("", False))[1] == (name == "no archive")
