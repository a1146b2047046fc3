"""A real Dovecot for the tests: loopback only, TLS by a CA of its own, mail delivered over LMTP, no root needed.

Needs the Debian packages dovecot-imapd and dovecot-lmtpd. As root it runs as `nobody`.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import signal
import smtplib
import socket
import ssl
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from imapclient import IMAPClient

CONF = r"""
base_dir = {root}/run
state_dir = {root}/run
instance_name = {name}
log_path = {root}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
default_internal_user = {user}
default_login_user = {user}
default_internal_group = {group}
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:~/Maildir
mailbox_list_index = yes
mail_fsync = never
mail_max_userip_connections = 500
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
ssl = yes
ssl_cert = <{root}/cert.pem
ssl_key = <{root}/key.pem
ssl_dh =
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {root}/users
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={root}/mail/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
{mailboxes}
}}
protocol imap {{
  mail_max_userip_connections = 500
}}
protocol lmtp {{
  postmaster_address = postmaster@server.example
}}
service imap-login {{
  chroot =
  user = {user}
  service_count = 0
  inet_listener imap {{
    address = 127.0.0.1
    port = {imap}
  }}
  inet_listener imaps {{
    address = 127.0.0.1
    port = {imaps}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  # no growing delay for an address from which a wrong password came: the tests all come from one
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {lmtp}
  }}
}}
service auth {{
  user = {user}
}}
service auth-worker {{
  user = {user}
}}
"""

SPECIAL = ("Drafts", "Sent", "Junk", "Trash", "Archive")


def executable() -> str | None:
    """Where Dovecot is; None when it is not installed."""
    found = shutil.which("dovecot", path=os.environ.get("PATH", "") + ":/usr/sbin")
    return found if found and Path("/usr/lib/dovecot/lmtp").exists() else None


@dataclass(frozen=True)
class Dovecot:
    """A running server."""

    root: Path
    imap: int
    imaps: int
    lmtp: int
    password: str = "a secret of the tests"

    @property
    def ca_file(self) -> Path:
        return self.root / "ca.pem"

    def client(self, user: str) -> IMAPClient:
        """A logged-in client of the test's own."""
        client = IMAPClient("localhost", self.imaps, ssl_context=ssl.create_default_context(cafile=str(self.ca_file)))
        client.login(user, self.password)
        return client

    def deliver(self, user: str, mails: Sequence[bytes]) -> None:
        """Hand mails over as a mail server does (RFC 2033)."""
        with smtplib.LMTP("127.0.0.1", self.lmtp) as lmtp:
            for raw in mails:
                lmtp.sendmail("bounces@sender.example", [user], raw)

    def log(self) -> str:
        path = self.root / "dovecot.log"
        return path.read_text(errors="replace") if path.exists() else ""


def _free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


def make_certificates(root: Path) -> None:
    """ca.pem, and cert.pem with key.pem for localhost; a real CA and leaf, as Python 3.13 wants them."""

    def openssl(*arguments: str) -> None:
        subprocess.run(["openssl", *arguments], check=True, capture_output=True, cwd=root)

    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    openssl("req", "-x509", *key, "-keyout", "ca.key", "-out", "ca.pem", "-days", "30", "-subj", "/CN=Test CA",
            "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign,cRLSign")  # fmt: skip
    openssl("req", *key, "-keyout", "key.pem", "-out", "leaf.csr", "-subj", "/CN=localhost")
    (root / "extensions").write_text(
        "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=serverAuth\n"
        "subjectAltName=DNS:localhost,IP:127.0.0.1\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n"
    )
    openssl(
        "x509",
        "-req",
        "-in",
        "leaf.csr",
        "-CA",
        "ca.pem",
        "-CAkey",
        "ca.key",
        "-CAcreateserial",
        "-out",
        "cert.pem",
        "-days",
        "30",
        "-extfile",
        "extensions",
    )


@contextlib.contextmanager
def dovecot(users: Sequence[str], special: Sequence[str] = SPECIAL, use: bool = True) -> Iterator[Dovecot]:
    """A server with these users; `special` folders exist, with SPECIAL-USE attributes if `use`."""
    exe = executable()
    if exe is None:
        raise FileNotFoundError("dovecot is not installed")
    account = pwd.getpwuid(os.geteuid() or pwd.getpwnam("nobody").pw_uid)
    import grp

    user, group = account.pw_name, grp.getgrgid(account.pw_gid).gr_name
    root = Path(tempfile.mkdtemp(prefix="dc-", dir="/tmp"))  # short: Unix socket paths are limited to 107 bytes
    (root / "run").mkdir()
    (root / "mail").mkdir()
    imap, imaps, lmtp = _free_ports(3)
    make_certificates(root)
    server = Dovecot(root, imap, imaps, lmtp)
    (root / "users").write_text("".join(f"{name}:{{PLAIN}}{server.password}::::::\n" for name in users))
    boxes = "\n".join(
        f"  mailbox {name} {{\n    auto = subscribe\n" + (f"    special_use = \\{name}\n" if use else "") + "  }" for name in special
    )
    (root / "dovecot.conf").write_text(
        CONF.format(root=root, name=root.name, user=user, group=group, imap=imap, imaps=imaps, lmtp=lmtp, mailboxes=boxes)
    )
    as_user: dict[str, object] = {}
    if os.geteuid() == 0:
        for path in [root, *root.rglob("*")]:
            os.chown(path, account.pw_uid, account.pw_gid)
        as_user = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    process = subprocess.Popen([exe, "-F", "-c", str(root / "dovecot.conf")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               cwd=root, start_new_session=True, **as_user)  # type: ignore[call-overload]  # fmt: skip
    try:
        _await_greeting(process, imap, server)
        yield server
    finally:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        shutil.rmtree(root, ignore_errors=True)


def _await_greeting(process: subprocess.Popen[bytes], port: int, server: Dovecot) -> None:
    deadline = time.monotonic() + 15
    while True:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1) as connection:
            if connection.recv(200).startswith(b"* OK"):
                return
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"dovecot did not start:\n{server.log()}")
        time.sleep(0.02)
