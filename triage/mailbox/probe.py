"""An IMAP mailbox looked at step by step, for `triage check`: each step can fail on its own and be told on its own.

`look` uses EXAMINE, so nothing is changed; only `try_append` and `withdraw` write, and they touch one message of ours.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from imapclient.exceptions import IMAPClientError

from triage.mailbox.answers import moment, whole
from triage.mailbox.imap import ImapMailbox
from triage.mailbox.marking import flag_names

GREETING_BYTES = 8_192  # of one line before TLS
GREETING_LINES = 20


@dataclass(frozen=True, slots=True)
class Certificate:
    """What the server showed, after it was checked."""

    ends: datetime  # aware
    issuer: str
    protocol: str  # "TLSv1.3"


@dataclass(frozen=True, slots=True)
class FolderLook:
    """What EXAMINE or SELECT tells about a folder."""

    exists: int
    uidvalidity: int
    permanent: frozenset[str] | None  # PERMANENTFLAGS; None where the server says nothing, as it mostly does to EXAMINE

    @property
    def keywords(self) -> bool:
        """The server says that keywords of our own are kept; False = it does not, or does not say."""
        return "\\*" in (self.permanent or ())


class ProbedMailbox(ImapMailbox):
    """`ImapMailbox`, opened up for questions the daemon never asks."""

    def addresses(self) -> tuple[str, ...]:
        """What DNS says. Raises `OSError`."""
        found = socket.getaddrinfo(self.account.host, self.account.imap_port, type=socket.SOCK_STREAM)
        return tuple(dict.fromkeys(str(address[0]) for *_, address in found))

    def reach(self) -> None:
        """A TCP connection, closed at once. Raises `OSError`."""
        with contextlib.closing(self._tcp()):
            pass

    def handshake(self) -> Certificate:
        """TLS as the settings want it, on a connection of its own. Raises `OSError` (`ssl.SSLError` is one) and `MailboxError`."""
        context = self._context()
        with contextlib.closing(self._tcp()) as sock:
            if self.account.security == "starttls":
                _ask_for_tls(sock)
            with context.wrap_socket(sock, server_hostname=self.account.host) as secure:
                shown: dict[str, Any] = secure.getpeercert() or {}
                names = dict(pair for part in shown.get("issuer", ()) for pair in part)
                return Certificate(
                    datetime.fromtimestamp(ssl.cert_time_to_seconds(shown["notAfter"]), UTC),
                    names.get("organizationName") or names.get("commonName") or "?",
                    secure.version() or "TLS",
                )

    def _tcp(self) -> socket.socket:
        sock = socket.create_connection((self.account.host, self.account.imap_port), self.settings.connect_timeout_seconds)
        sock.settimeout(self.settings.connect_timeout_seconds)
        return sock

    def identify(self, fields: dict[str, str]) -> dict[str, str]:
        """ID (RFC 2971): what the server says about itself; {} when it says nothing."""
        with self._trouble():
            try:
                answer = self._client.id_(fields)
            except TypeError:  # no untagged answer at all
                return {}
        words = answer[0] if isinstance(answer, tuple) and len(answer) == 1 and isinstance(answer[0], tuple) else answer
        texts = [one.decode("utf-8", "replace") if isinstance(one, bytes) else str(one or "") for one in words or ()]
        return {name.casefold(): value for name, value in zip(texts[::2], texts[1::2], strict=False)}

    def look(self, folder: str, *, writable: bool = False) -> FolderLook:
        """EXAMINE, or SELECT with `writable`."""
        with self._trouble(folder):
            answer = self._client.select_folder(folder, readonly=not writable)
            self._exists = whole(answer.get(b"EXISTS"))
            permanent = answer.get(b"PERMANENTFLAGS")
            return FolderLook(
                self._exists,
                whole(answer.get(b"UIDVALIDITY")),
                None if permanent is None else flag_names(permanent),
            )

    def try_append(self, folder: str, raw: bytes, flags: tuple[str, ...]) -> None:
        """APPEND without a time, so that the server's own clock shows as INTERNALDATE."""
        with self._trouble(folder):
            self._client.append(folder, raw, flags=flags)

    def facts(self, uid: int) -> tuple[datetime | None, frozenset[str]]:
        """INTERNALDATE and flags of one message of the open folder."""
        with self._trouble():
            answer = self._fetch(str(uid), "(INTERNALDATE FLAGS)").get(uid, {})
            return moment(answer.get(b"INTERNALDATE")), flag_names(answer.get(b"FLAGS"))

    def remove(self, uid: int) -> None:
        """Remove exactly this message of the folder that `look(..., writable=True)` opened (UID EXPUNGE, RFC 4315).

        A plain EXPUNGE would take along whatever a person has marked as deleted there. Should the second step fail, the mark is
        taken off again.
        """
        with self._trouble():
            self._client.add_flags([uid], ["\\Deleted"], silent=True)
            try:
                self._client.uid_expunge([uid])
            except IMAPClientError:
                self._client.remove_flags([uid], ["\\Deleted"], silent=True)
                raise


def _ask_for_tls(sock: socket.socket) -> None:
    """STARTTLS by hand (RFC 3501 6.2.1). Raises `ssl.SSLError` when the server has none."""
    _line(sock)
    sock.sendall(b"a STARTTLS\r\n")
    for _ in range(GREETING_LINES):
        if (answer := _line(sock)).startswith(b"a "):
            break
    if not answer.upper().startswith(b"A OK"):
        raise ssl.SSLError("STARTTLS refused")


def _line(sock: socket.socket) -> bytes:
    """One line, read octet by octet: what follows it belongs to TLS."""
    line = b""
    while not line.endswith(b"\n"):
        octet = sock.recv(1)
        if not octet or len(line) > GREETING_BYTES:
            raise ConnectionResetError("the connection ended")
        line += octet
    return line
