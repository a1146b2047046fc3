"""Thunderbird opens a draft of ours, edits and sends it: does the answer thread, and do we know it for our answer?

    python -m scripts.thunderbird FOLDER        (from the top of the repository; pictures and the report go into FOLDER)

Needs Dovecot, aiosmtpd (the `test` extra) and: apt-get install thunderbird xvfb xdotool imagemagick libnss3-tools. Thunderbird runs on a
screen of its own (Xvfb) with a fresh profile, on a Dovecot and a submission server on this machine. Its windows are opened over
Marionette, its own remote control; what a person does is done with keys and the mouse (xdotool).
Results of the last run: docs/clients.md.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

from imapclient import IMAPClient

from tests.letters import CATALOGUE, SELLER, inquiry
from tests.servers.dovecot import Dovecot, dovecot
from tests.servers.smtp import smtp_server

NEEDED = ("thunderbird", "Xvfb", "xdotool", "import", "certutil")
USER = "export@lago-valves.example"
EDITED = "We can also send you two samples this week."
PREFERENCES: dict[str, Any] = {
    "mail.accountmanager.accounts": "account1",
    "mail.accountmanager.defaultaccount": "account1",
    "mail.account.account1.server": "server1",
    "mail.account.account1.identities": "id1",
    "mail.server.server1.type": "imap",
    "mail.server.server1.hostname": "localhost",
    "mail.server.server1.socketType": 3,
    "mail.server.server1.authMethod": 3,
    "mail.server.server1.userName": USER,
    "mail.server.server1.name": USER,
    "mail.server.server1.login_at_startup": False,  # there is no password yet, and its question would block the remote control
    "mail.server.server1.check_new_mail": False,
    "mail.startup.enabledMailCheckOnce": False,
    "mail.identity.id1.fullName": "Lago Valves S.r.l.",
    "mail.identity.id1.useremail": USER,
    "mail.identity.id1.valid": True,
    "mail.identity.id1.smtpServer": "smtp1",
    "mail.identity.id1.draft_folder": "imap://export%40lago-valves.example@localhost/Drafts",
    "mail.identity.id1.drafts_folder_picker_mode": "1",
    "mail.identity.id1.fcc": True,
    "mail.identity.id1.fcc_folder": "imap://export%40lago-valves.example@localhost/Sent",
    "mail.identity.id1.fcc_folder_picker_mode": "1",
    "mail.smtpservers": "smtp1",
    "mail.smtp.defaultserver": "smtp1",
    "mail.smtpserver.smtp1.hostname": "localhost",
    "mail.smtpserver.smtp1.username": USER,
    "mail.smtpserver.smtp1.authMethod": 3,
    "mail.smtpserver.smtp1.try_ssl": 2,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.spotlight.firstRunDone": True,
    "mail.shell.checkDefaultClient": False,
    "mail.rights.version": 1,
    "mail.inappnotifications.enabled": False,
    "mailnews.start_page.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "datareporting.policy.dataSubmissionPolicyBypassNotification": True,
    "app.update.enabled": False,
    "app.donation.eoy.version.viewed": 999,
    "extensions.update.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "browser.safebrowsing.downloads.remote.enabled": False,
    "mail.threadpane.listview": 1,
}

OPEN_FOLDER = """
let [name, done] = arguments;
(async () => {
  const {MailServices} = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
  const root = MailServices.accounts.defaultAccount.incomingServer.rootFolder;
  const folder = root.subFolders.find(f => f.name == name);
  const three = Services.wm.getMostRecentWindow("mail:3pane");
  if (!folder || !three) return "not yet: " + root.subFolders.map(f => f.name);
  const pane = three.document.getElementById("tabmail").currentAbout3Pane;
  pane.displayFolder(folder.URI);
  folder.updateFolder(null);
  return folder.getTotalMessages(false);
})().then(done, e => done("error " + e));
"""
EDIT_DRAFT = """
const three = Services.wm.getMostRecentWindow("mail:3pane");
const pane = three.document.getElementById("tabmail").currentAbout3Pane;
pane.threadTree.selectedIndex = 0;
pane.commandController.doCommand("cmd_editDraftMsg");
return "asked";
"""
COMPOSER = """
const w = Services.wm.getMostRecentWindow("msgcompose");
if (!w || !w.gMsgCompose || !w.gMsgCompose.editor) return "";
return JSON.stringify({
  to: w.gMsgCompose.compFields.to, subject: w.document.getElementById("msgSubject").value,
  text: w.document.getElementById("messageEditor").contentDocument.body.innerText,
});
"""
FOCUS_BODY = """
const w = Services.wm.getMostRecentWindow("msgcompose");
w.focus(); w.document.getElementById("messageEditor").focus();
w.gMsgCompose.editor.beginningOfDocument();
return w.document.title;
"""
SET_PASSWORDS = """
const done = arguments[arguments.length - 1];
(async () => {
  for (const origin of ["imap://localhost", "smtp://localhost"]) {
    const login = Cc["@mozilla.org/login-manager/loginInfo;1"].createInstance(Ci.nsILoginInfo);
    login.init(origin, null, origin, arguments[0], arguments[1], "", "");
    await Services.logins.addLoginAsync(login);
  }
  const {MailServices} = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
  MailServices.accounts.defaultAccount.incomingServer.getNewMessages(
    MailServices.accounts.defaultAccount.incomingServer.rootFolder, null, null);
  return "kept";
})().then(done, e => done("error " + e));
"""


class Marionette:
    """Thunderbird's remote control: JSON over a socket."""

    def __init__(self, port: int) -> None:
        self._socket = wait_for(lambda: socket.create_connection(("127.0.0.1", port), 5), 60, "Marionette listens")
        self._buffer = b""
        self._number = 0
        self._read()  # the greeting
        self.ask("WebDriver:NewSession", {"capabilities": {"alwaysMatch": {"unhandledPromptBehavior": "ignore"}}})
        self.ask("Marionette:SetContext", {"value": "chrome"})

    def ask(self, command: str, parameters: dict[str, Any]) -> Any:
        self._number += 1
        text = json.dumps([0, self._number, command, parameters]).encode()
        self._socket.settimeout(60)
        self._socket.sendall(str(len(text)).encode() + b":" + text)
        while True:
            kind, number, error, result = self._read()
            if (kind, number) == (1, self._number):
                if error:
                    raise RuntimeError(f"{command}: {error}")
                return result

    def run(self, script: str, *arguments: object) -> Any:
        return self.ask("WebDriver:ExecuteScript", {"script": script, "args": list(arguments), "sandbox": "system"})["value"]

    def run_async(self, script: str, *arguments: object) -> Any:
        return self.ask("WebDriver:ExecuteAsyncScript", {"script": script, "args": list(arguments), "sandbox": "system"})["value"]

    def _read(self) -> Any:
        while b":" not in self._buffer:
            self._more()
        length, _, rest = self._buffer.partition(b":")
        while len(rest) < int(length):
            self._more()
            rest = self._buffer.partition(b":")[2]
        self._buffer = rest[int(length) :]
        return json.loads(rest[: int(length)])

    def _more(self) -> None:
        got = self._socket.recv(65536)
        if not got:
            raise ConnectionError("Thunderbird ended")
        self._buffer += got


class Screen:
    """A screen of our own, its keyboard and pictures of it."""

    def __init__(self, pictures: Path) -> None:
        self.pictures = pictures
        read, write = os.pipe()
        self._process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as told:
            self.name = ":" + told.readline().strip()
        self.environment = {**os.environ, "DISPLAY": self.name}

    def picture(self, name: str) -> None:
        subprocess.run(["import", "-window", "root", str(self.pictures / f"{name}.png")], env=self.environment, check=True)

    def do(self, *keys: str) -> None:
        subprocess.run(["xdotool", *keys], env=self.environment, check=True)

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(10)


def wait_for(look: Callable[[], Any], seconds: float, what: str) -> Any:
    """Ask again until there is an answer that is not empty."""
    deadline = time.monotonic() + seconds
    last: object = None
    while time.monotonic() < deadline:
        try:
            if answer := look():
                return answer
        except OSError as error:
            last = error
        time.sleep(0.3)
    raise TimeoutError(f"not in {seconds:g} s: {what} ({last})")


@contextlib.contextmanager
def thunderbird(root: Path, server: Dovecot, smtp: int, screen: Screen) -> Iterator[Marionette]:
    """A fresh profile that trusts the test CA."""
    profile = root / "profile"
    profile.mkdir()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        control = free.getsockname()[1]
    wanted = {**PREFERENCES, "mail.server.server1.port": server.imaps, "mail.smtpserver.smtp1.port": smtp, "marionette.port": control}
    (profile / "user.js").write_text("".join(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in wanted.items()))
    store = f"sql:{profile}"
    subprocess.run(["certutil", "-N", "-d", store, "--empty-password"], check=True)
    subprocess.run(["certutil", "-A", "-n", "test", "-t", "CT,C,C", "-d", store, "-i", str(server.ca_file)], check=True)
    process = subprocess.Popen(
        ["thunderbird", "--profile", str(profile), "--no-remote", "--marionette", "--remote-allow-system-access"],
        env={**screen.environment, "HOME": str(root), "MOZ_CRASHREPORTER_DISABLE": "1"}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield Marionette(control)
    except Exception:
        screen.picture("trouble")
        raise
    finally:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(20)
        process.kill()


def messages(client: IMAPClient, folder: str) -> list[bytes]:
    client.select_folder(folder, readonly=True)
    uids = client.search("ALL")
    found = client.fetch(uids, ["BODY.PEEK[]"]) if uids else {}
    return [found[uid][b"BODY[]"] for uid in uids]


def look_once(home: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "triage", "once", "--config", str(home / "config.toml")], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    return done.stdout + done.stderr


def work(pictures: Path, root: Path) -> dict[str, object]:
    """The whole story; the facts for the report."""
    home = root / "home"
    home.mkdir()
    screen = Screen(pictures)
    with dovecot([USER]) as server, smtp_server(server.root, {USER: server.password}) as smtp:
        (home / "catalogue.csv").write_text(CATALOGUE)
        (home / "password").write_text(server.password)
        (home / "password").chmod(0o600)
        (home / "config.toml").write_text(
            f"{SELLER}\n[[accounts]]\nname = 'box'\nhost = 'localhost'\nport = {server.imaps}\nsecurity = 'tls'\n"
            f"ca_file = '{server.ca_file}'\nuser = '{USER}'\npassword_file = 'password'\nsince = 2020-01-01\n"
        )
        server.deliver(USER, [inquiry(1)])
        look_once(home)
        with server.client(USER) as client:
            (laid,) = messages(client, "Drafts")
        try:
            with thunderbird(root, server, smtp.port, screen) as control:
                edit_and_send(control, screen, server.password)
                wait_for(lambda: smtp.received, 30, "sent")
                wait_for(lambda: counted(server, "Sent"), 30, "a copy in Sent")
                control.run_async(OPEN_FOLDER, "Sent")
                time.sleep(2)
                screen.picture("5-sent")
        finally:
            screen.close()
        return facts(home, server, laid, smtp.received[0].content)


def edit_and_send(control: Marionette, screen: Screen, password: str) -> None:
    wait_for(lambda: control.run('return !!Services.wm.getMostRecentWindow("mail:3pane")'), 60, "the main window")
    control.run_async(SET_PASSWORDS, USER, password)
    wait_for(lambda: control.run_async(OPEN_FOLDER, "Drafts") == 1, 60, "the draft is listed")
    time.sleep(2)
    screen.picture("1-drafts")
    control.run(EDIT_DRAFT)
    opened = json.loads(wait_for(lambda: control.run(COMPOSER), 30, "the draft is open"))
    time.sleep(2)
    screen.picture("2-opened")
    print("opened:", {name: value for name, value in opened.items() if name != "text"})
    control.run(FOCUS_BODY)
    time.sleep(1)
    screen.do("type", "--delay", "20", EDITED)
    screen.do("key", "Return")
    time.sleep(1)
    screen.picture("3-edited")
    screen.do("mousemove", "40", "44", "click", "1")  # the button "Send" at the top left of the window
    time.sleep(2)
    screen.picture("4-sending")


def counted(server: Dovecot, folder: str) -> int:
    with server.client(USER) as client:
        return len(messages(client, folder))


def facts(home: Path, server: Dovecot, laid: bytes, left: bytes) -> dict[str, object]:
    draft, sent = (message_from_bytes(raw, policy=policy.default) for raw in (laid, left))
    body = sent.get_body(("plain",)) or sent.get_body(("html",))
    with server.client(USER) as client:
        remaining = len(messages(client, "Drafts"))
        (kept,) = messages(client, "Sent")
        client.append("INBOX", kept)
        client.select_folder("INBOX", readonly=True)
        threads = client.thread("REFERENCES")
    look_once(home)
    listed = json.loads(
        subprocess.run(
            [sys.executable, "-m", "triage", "list", "--json", "--config", str(home / "config.toml")],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    )
    with server.client(USER) as client:
        drafts_after = len(messages(client, "Drafts"))
    rows = listed if isinstance(listed, list) else next(value for value in listed.values() if isinstance(value, list))
    return {
        "the edit went out": EDITED in (body.get_content() if body else ""),
        "our letter went out": all(
            line.strip() in " ".join((body.get_content() if body else "").split())
            for line in draft.get_body(("plain",)).get_content().splitlines()[:3]  # type: ignore[union-attr]
        ),
        "subject kept": sent["Subject"] == draft["Subject"],
        "recipients kept": sent["To"] == draft["To"],
        "In-Reply-To kept": sent["In-Reply-To"] == draft["In-Reply-To"],
        "References kept": sent["References"].split() == draft["References"].split(),
        "Message-ID kept": sent["Message-ID"] == draft["Message-ID"],
        "parts": [part.get_content_type() for part in sent.walk()],
        "threads under the inquiry (server's THREAD)": threads == ((1, 2),),
        "drafts left by Thunderbird": remaining,
        "drafts after our next look": drafts_after,
        "known for our answer": any(row.get("answered") for row in rows),
    }


def main() -> None:
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing or len(sys.argv) != 2:
        sys.exit(f"{__doc__}\nMissing: {', '.join(missing) or 'the folder for the pictures'}")
    pictures = Path(sys.argv[1])
    pictures.mkdir(parents=True, exist_ok=True)
    version = subprocess.run(["thunderbird", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    with tempfile.TemporaryDirectory(prefix="tb-") as root:
        found = work(pictures, Path(root))
    report = "\n".join([version, *(f"{name}: {value}" for name, value in found.items())])
    (pictures / "report.txt").write_text(report + "\n")
    print(report)


if __name__ == "__main__":
    main()
