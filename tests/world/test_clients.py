"""A real mail client opens a draft of ours, a person edits and sends it: does it thread, and do we know it for our answer?

neomutt in a terminal of tmux, on Dovecot and a real submission server. Thunderbird needs a screen: `scripts/thunderbird.sh`, with what
came of it in docs/clients.md.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from collections.abc import Iterator
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from tests.letters import SELLER, inquiry
from tests.servers.smtp import smtp_server
from tests.world.harness import TestHome, Zygote, drafts_on_server, recorded, settled, until

MISSING = [name for name in ("neomutt", "tmux") if shutil.which(name) is None]
pytestmark = [
    pytest.mark.dovecot,
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)} (apt-get install neomutt tmux)"),
]

EDITED = "We can also send you two samples this week."
RC = """
set folder="imaps://localhost:{imaps}/"
set imap_user="{user}"
set imap_pass="{password}"
set spoolfile="+INBOX"
set postponed="+Drafts"
set record="+Sent"
set smtp_url="smtp://{login}@localhost:{smtp}/"
set smtp_pass="{password}"
set smtp_authenticators="plain"
set ssl_ca_certificates_file="{ca}"
set certificate_file="{root}/certificates"
set ssl_force_tls=yes
set ssl_starttls=yes
set ssl_verify_host=yes
set from="export@lago-valves.example"
set realname="Lago Valves"
set edit_headers=yes
set editor="{root}/edit"
set header_cache=""
set sleep_time=0
set quit=yes
set move=no
set abort_unmodified=no
set wait_key=no
set charset="utf-8"
"""
EDITOR = """#!/bin/sh
# What a person does in the editor: write one line above the greeting.
awk -v line="{line}" 'head != 2 && /^$/ {{ print; print line; head = 2; next }} {{ print }}' "$1" > "$1.new" && cat "$1.new" > "$1"
rm -f "$1.new"
"""


class Terminal:
    """A program in a terminal of its own, driven by keys."""

    def __init__(self, root: Path) -> None:
        self._tmux = ["tmux", "-f", "/dev/null", "-S", str(root / "tmux")]
        self._root = root

    def start(self, *command: str) -> None:
        environment = ["env", "-i", f"HOME={self._root}", "TERM=screen", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"]
        subprocess.run([*self._tmux, "new-session", "-d", "-x", "120", "-y", "40", *environment, *command], check=True)

    def keys(self, *keys: str) -> None:
        subprocess.run([*self._tmux, "send-keys", *keys], check=True)

    def screen(self) -> str:
        return subprocess.run([*self._tmux, "capture-pane", "-p"], capture_output=True, text=True, check=False).stdout

    def shows(self, *words: str) -> None:
        """Wait until one of `words` stands on the screen."""
        try:
            until(lambda: any(word in self.screen() for word in words), 15, f"{words} on the screen")
        except AssertionError as error:
            raise AssertionError(f"{error}\n{self.screen()}") from None

    def end(self) -> None:
        with contextlib.suppress(subprocess.CalledProcessError):
            subprocess.run([*self._tmux, "kill-server"], check=True, capture_output=True)


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    root = tmp_path / "client"
    root.mkdir()
    one = Terminal(root)
    yield one
    one.end()


def messages(home: TestHome, folder: str) -> list[bytes]:
    with home.client() as client:
        client.select_folder(folder, readonly=True)
        uids = client.search("ALL")
        found = client.fetch(uids, ["BODY.PEEK[]"]) if uids else {}
        return [found[uid][b"BODY[]"] for uid in uids]


def test_a_draft_is_edited_and_sent_with_neomutt(home: TestHome, zygote: Zygote, terminal: Terminal, tmp_path: Path):
    root = tmp_path / "client"
    home.write(SELLER, "since = 2020-01-01", more="[drafts]\nhtml = false")  # NeoMutt would send the HTML part as it was
    home.server.deliver(home.user, [inquiry(1)])
    pid = zygote.start(home)
    until(lambda: settled(home, 1) and recorded(home)["drafts"] == 1, 30, "a draft", home.log)
    (laid,) = messages(home, "Drafts")
    with smtp_server(home.server.root, {home.user: home.server.password}) as smtp:
        (root / "edit").write_text(EDITOR.format(line=EDITED))
        (root / "edit").chmod(0o700)
        (root / "neomuttrc").write_text(
            RC.format(
                imaps=home.server.imaps, smtp=smtp.port, user=home.user, login=home.user.replace("@", "%40"),
                password=home.server.password, ca=home.server.ca_file, root=root,
            )
        )  # fmt: skip
        terminal.start("neomutt", "-F", str(root / "neomuttrc"))
        terminal.shows("Inquiry 1")
        terminal.keys("m")
        terminal.shows("Recall postponed message?")
        terminal.keys("y")
        terminal.shows("-- NeoMutt: Compose", "Compose  [", "y:Send")
        terminal.keys("y")
        until(lambda: len(smtp.received) == 1, 15, "sent")
        terminal.shows("Mail sent", "Inquiry 1")
        (left,) = smtp.received
    sent = message_from_bytes(left.content, policy=policy.default)
    draft = message_from_bytes(laid, policy=policy.default)
    asked = "<letter-1@import1.example>"
    assert left.recipients == ("buyer1@import1.example",)
    assert sent["In-Reply-To"] == draft["In-Reply-To"] == asked
    assert asked in sent["References"]
    assert sent["Subject"] == draft["Subject"]
    letter, edited = (one.get_body(("plain",)).get_content().splitlines() for one in (draft, sent))
    assert EDITED in edited
    assert set(letter) <= set(edited)
    assert sent.get_content_type() == "text/plain", "there is no second version without the edit"
    assert not [name for name in sent if name.lower().startswith("x-")], "nothing of ours goes out to the buyer"
    until(lambda: drafts_on_server(home) == [], 10, "the draft is gone from Drafts")
    until(lambda: len(messages(home, "Sent")) == 1, 10, "its own copy in Sent")
    (kept,) = messages(home, "Sent")
    with home.client() as client:  # the server threads the answer under the inquiry
        client.append("INBOX", kept)
        client.select_folder("INBOX", readonly=True)
        assert client.thread("REFERENCES") == ((1, 2),)
    until(lambda: answered(home), 20, "known for our answer", home.log)
    zygote.end(pid)
    assert drafts_on_server(home) == [], "no second draft"


def answered(home: TestHome) -> bool:
    store = home.store()
    try:
        return store.letters.answered_by_us("box", "<letter-1@import1.example>")
    finally:
        store.close()
