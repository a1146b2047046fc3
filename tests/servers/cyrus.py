"""A real Cyrus for the tests, the second make: unpacked by `scripts/cyrus.sh`, loopback only, as root it runs as `nobody`."""

from __future__ import annotations

import contextlib
import grp
import os
import pwd
import shutil
import signal
import smtplib
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from imapclient import IMAPClient

PLACES = (Path("/opt/cyrus-private"), Path.home() / ".cache" / "cyrus-private")
CONF = """
configdirectory: {root}/conf
partition-default: {root}/spool
defaultpartition: default
proc_path: {root}/conf/proc
mboxname_lockpath: {root}/conf/lock
idlesocket: {root}/conf/socket/idle
notifysocket: {root}/conf/socket/notify
lmtpsocket: {root}/conf/socket/lmtp
cyrus_user: {user}
cyrus_group: {group}
virtdomains: off
altnamespace: yes
unixhierarchysep: yes
conversations: no
allowplaintext: yes
sasl_mech_list: PLAIN LOGIN
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: {root}/sasldb2
autocreate_quota: 0
autocreate_post: yes
autocreate_inbox_folders: Drafts|Sent|Junk|Trash|Archive
autocreate_subscribe_folders: Drafts|Sent|Junk|Trash|Archive
xlist-drafts: Drafts
xlist-sent: Sent
xlist-junk: Junk
xlist-trash: Trash
specialusealways: {always}
syslog_prefix: cytest
servername: localhost
"""
SERVICES = """
START {{
 recover cmd="{bin}/ctl_cyrusdb -C {root}/imapd.conf -r"
 idled cmd="{bin}/idled -C {root}/imapd.conf"
}}
SERVICES {{
 imap cmd="{bin}/imapd -C {root}/imapd.conf -U 30" listen="127.0.0.1:{imap}" prefork=1 maxchild=100
 lmtpunix cmd="{bin}/lmtpd -C {root}/imapd.conf" listen="{root}/conf/socket/lmtp" prefork=0 maxchild=5
}}
EVENTS {{
}}
"""


def unpacked() -> Path | None:
    """Where `scripts/cyrus.sh` put Cyrus; None when it did not."""
    named = os.environ.get("TRIAGE_CYRUS")
    return next((place for place in ([Path(named)] if named else PLACES) if (place / "usr/lib/cyrus/bin/imapd").exists()), None)


@dataclass(frozen=True)
class Cyrus:
    """A running server."""

    root: Path
    imap: int
    password: str = "a secret of the tests"

    def client(self, user: str) -> IMAPClient:
        client = IMAPClient("127.0.0.1", self.imap, ssl=False)
        client.login(user, self.password)
        return client

    def deliver(self, user: str, mails: Sequence[bytes]) -> None:
        """Hand mails over as a mail server does (RFC 2033); the mailbox is made at the first log-in."""
        with self.client(user) as client:
            client.select_folder("INBOX", readonly=True)
        with smtplib.LMTP(str(self.root / "conf/socket/lmtp")) as lmtp:
            for raw in mails:
                lmtp.sendmail("bounces@sender.example", [user], raw)

    def contents(self, user: str, folder: str) -> dict[int, tuple[frozenset[str], bytes]]:
        """UID -> flags (without \\Recent) and raw bytes."""
        with self.client(user) as client:
            client.select_folder(folder, readonly=True)
            found = client.fetch(client.search("ALL"), ["FLAGS", "BODY.PEEK[]"])
        return {uid: (frozenset(flag.decode() for flag in one[b"FLAGS"]) - {"\\Recent"}, one[b"BODY[]"]) for uid, one in found.items()}


@contextlib.contextmanager
def cyrus(users: Sequence[str], *, special_use_always: bool = False) -> Iterator[Cyrus]:
    """A server with these users (no `@` in the names); it tells SPECIAL-USE in every LIST, or only when asked."""
    place = unpacked()
    if place is None:
        raise FileNotFoundError("Cyrus is not unpacked")
    account = pwd.getpwuid(os.geteuid() or pwd.getpwnam("nobody").pw_uid)
    root = Path(tempfile.mkdtemp(prefix="cy-", dir="/tmp"))  # short: Unix socket paths are limited to 107 bytes
    for part in ("db", "socket", "proc", "log", "msg", "ptclient", "user", "quota", "sieve", "lock"):
        (root / "conf" / part).mkdir(parents=True)
    (root / "spool").mkdir()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    values = {"root": root, "user": account.pw_name, "group": grp.getgrgid(account.pw_gid).gr_name, "always": int(special_use_always)}
    (root / "imapd.conf").write_text(CONF.format(**values))
    (root / "cyrus.conf").write_text(SERVICES.format(root=root, bin=place / "usr/lib/cyrus/bin", imap=port))
    libraries = [path for path in (place / "usr/lib", place / "lib") for path in path.glob("*-linux-gnu*")]
    environment = {
        **os.environ, "LD_LIBRARY_PATH": ":".join(map(str, libraries)), "SASL_PATH": str(next((place / "usr/lib").glob("*-linux-gnu*/sasl2"))),
    }  # fmt: skip
    server = Cyrus(root, port)
    for user in users:
        arguments = [str(place / "usr/sbin/saslpasswd2"), "-p", "-c", "-f", str(root / "sasldb2"), "-u", "localhost", user]
        subprocess.run(arguments, input=server.password.encode(), check=True, capture_output=True, env=environment)
    as_user: dict[str, object] = {}
    if os.geteuid() == 0:
        for path in [root, *root.rglob("*")]:
            os.chown(path, account.pw_uid, account.pw_gid)
        as_user = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    command = [
        str(place / "usr/lib/cyrus/bin/master"),
        "-C",
        f"{root}/imapd.conf",
        "-M",
        f"{root}/cyrus.conf",
        "-D",
        "-p",
        f"{root}/master.pid",
    ]
    with (root / "master.log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, cwd=root, env=environment, start_new_session=True, **as_user)  # type: ignore[call-overload]
    try:
        _await_greeting(process, server)
        yield server
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)  # idled outlives the master
        shutil.rmtree(root, ignore_errors=True)


def _await_greeting(process: subprocess.Popen[bytes], server: Cyrus) -> None:
    deadline = time.monotonic() + 20
    while True:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", server.imap), 1) as connection:
            if connection.recv(200).startswith(b"* OK"):
                return
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"cyrus did not start:\n{(server.root / 'master.log').read_text(errors='replace')}")
        time.sleep(0.05)
