"""A mailbox over IMAP4rev1 (RFC 3501) with imapclient: TLS with the certificate checked, ID, EXAMINE, PEEK, APPEND.

Trouble comes in two kinds. `MailboxError` is for a person: wrong password, untrusted certificate, no such folder.
`PassingTrouble` mends itself: connection lost, server busy or gone, host name not found (the machine may be
off-line); whoever calls tries again later.
"""

from __future__ import annotations

import contextlib
import imaplib
import socket
import ssl
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NoReturn

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import CapabilityError, IMAPClientAbortError, IMAPClientError, LoginError

from triage import __version__
from triage.config import Account, Ingest
from triage.errors import MailboxError, PassingTrouble
from triage.mailbox import FolderState, Meta
from triage.mailbox.folders import Folder, find_role
from triage.mailbox.idle import Idle, Waker
from triage.terms import sentence

# `UID SEARCH` of a large folder answers in one line; imaplib gives up at 1 MB, which 150,000 UIDs exceed.
imaplib._MAXLINE = max(getattr(imaplib, "_MAXLINE", 0), 20_000_000)  # type: ignore[attr-defined]

COMMAND_UIDS = 300  # servers limit the length of a command; 300 UIDs of 10 digits stay under 4 KB
PASSING_WORDS = (
    "[UNAVAILABLE]",
    "[INUSE]",
    "[LIMIT]",
    "[SERVERBUG]",
    "[CONTACTADMIN]",
    "try again",
    "too many",
    "timeout",
    "temporar",
    "internal error",
)


class ImapMailbox:
    """One connection to one account. Not thread-safe, except `interrupt` and `waker.wake`."""

    def __init__(self, account: Account, settings: Ingest, root: Path, secret: Callable[[], str]) -> None:
        self.account = account
        self.settings = settings
        self.waker = Waker()
        self._root = root
        self._secret = secret
        self._client: Any = None
        self._folders: tuple[Folder, ...] | None = None
        self._prefix = ""
        self._open: str | None = None

    # -- connection --------------------------------------------------------------------------------------------

    def connect(self) -> None:
        """Connect, log in and say who we are (RFC 2971). Raises `MailboxError` and `PassingTrouble`."""
        account = self.account
        secret = self._secret()
        with self._trouble():
            timeout = SocketTimeout(connect=self.settings.connect_timeout_seconds, read=self.settings.command_timeout_seconds)
            context = self._context() if account.security != "none" else None
            client = IMAPClient(account.host, account.imap_port, ssl=account.security == "tls", ssl_context=context, timeout=timeout)
            self._client = client
            client.normalise_times = False  # INTERNALDATE keeps its offset
            sock = client._imap.sock
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # APPEND waits for the peer's delayed ACK otherwise
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            if account.security == "starttls":
                client.starttls(context)
            self._log_in(client, secret)
            with contextlib.suppress(CapabilityError):
                if client.has_capability("ID"):  # 163 and 126 refuse SELECT ("Unsafe Login") without it
                    client.id_({"name": "triage", "version": __version__, "vendor": "triage"})

    def _log_in(self, client: Any, secret: str) -> None:
        account = self.account
        try:
            if account.auth == "xoauth2":
                client.oauth2_login(account.user, secret)
            else:
                client.login(account.user, secret)
        except LoginError as error:
            words = _words(error)
            if any(passing.casefold() in words.casefold() for passing in PASSING_WORDS):
                raise PassingTrouble(f"{account.host}: {words}") from None
            raise MailboxError(
                sentence(
                    "Account '{account}': {host} refused the log-in of {user}: {words}",
                    account=account.name,
                    host=account.host,
                    user=account.user,
                    words=words,
                ),
                sentence(
                    "Check user and password. 163, QQ, Aliyun and Gmail want an authorisation code or app password instead of the"
                    ' web password, and IMAP switched on in the web settings; Microsoft 365 wants auth = "xoauth2".'
                ),
            ) from None

    def _context(self) -> ssl.SSLContext:
        ca_file = self.account.ca_file
        try:
            return ssl.create_default_context(cafile=str(self._root / Path(ca_file).expanduser()) if ca_file else None)
        except (OSError, ssl.SSLError) as error:
            raise MailboxError(
                sentence(
                    "Account '{account}': ca_file {path} cannot be used: {error}.", account=self.account.name, path=ca_file, error=error
                ),
                sentence("It must be a PEM file with the certificate of the authority that signed the server's certificate."),
            ) from None

    def close(self) -> None:
        """Log out if the server still listens; never raises."""
        client, self._client, self._open, self._folders = self._client, None, None, None
        if client is None:
            return
        with contextlib.suppress(Exception):
            client._imap.sock.settimeout(2)
            client.logout()
        with contextlib.suppress(Exception):
            client.shutdown()

    def interrupt(self) -> None:
        """From another thread: end whatever waits or reads now."""
        self.waker.wake()
        client = self._client
        if client is not None:
            with contextlib.suppress(Exception):
                client._imap.sock.shutdown(socket.SHUT_RDWR)

    @property
    def connected(self) -> bool:
        """A connection was made and not given up."""
        return self._client is not None

    def capabilities(self) -> frozenset[str]:
        """What the server offers, upper case."""
        with self._trouble():
            return frozenset(one.decode("ascii", "replace").upper() for one in self._client.capabilities())

    # -- reading -----------------------------------------------------------------------------------------------

    def open(self, folder: str) -> FolderState:
        """EXAMINE: read-only, so that nothing can be marked by accident."""
        with self._trouble(folder):
            answer = self._client.select_folder(folder, readonly=True)
            self._open = folder
            return FolderState(folder, _number(answer.get(b"UIDVALIDITY")), _number(answer.get(b"UIDNEXT")), _number(answer.get(b"EXISTS")))

    def status(self, folder: str) -> FolderState:
        """STATUS of a folder that need not be open."""
        with self._trouble(folder):
            answer = self._client.folder_status(folder, ["UIDVALIDITY", "UIDNEXT", "MESSAGES"])
            return FolderState(
                folder, _number(answer.get(b"UIDVALIDITY")), _number(answer.get(b"UIDNEXT")), _number(answer.get(b"MESSAGES"))
            )

    def uids(self, first: int = 1) -> list[int]:
        """Ascending. `n:*` past the end names the last message, and QQ may answer with everything: filtered here."""
        with self._trouble():
            # One flat criterion without parentheses: Aliyun answers BAD to nested ones.
            return sorted({uid for uid in self._client.search(f"UID {first}:*") if uid >= first})

    def meta(self, uids: Sequence[int]) -> dict[int, Meta]:
        """Size, INTERNALDATE and \\Answered."""
        found: dict[int, Meta] = {}
        with self._trouble():
            for group in _groups(uids):
                for uid, answer in self._client.fetch(group, ["RFC822.SIZE", "INTERNALDATE", "FLAGS"]).items():
                    if b"RFC822.SIZE" not in answer or uid not in group:
                        continue
                    when = answer.get(b"INTERNALDATE")
                    when = when if isinstance(when, datetime) and when.tzinfo else datetime.now(UTC)
                    flags = {bytes(flag).lower() for flag in answer.get(b"FLAGS", ())}
                    found[uid] = Meta(uid, int(answer[b"RFC822.SIZE"]), when, b"\\answered" in flags)
        return found

    def fetch(self, uids: Sequence[int]) -> dict[int, bytes]:
        """BODY.PEEK[]; a UID that is answered with nothing is absent."""
        found: dict[int, bytes] = {}
        with self._trouble():
            for group in _groups(uids):
                for uid, answer in self._client.fetch(group, ["BODY.PEEK[]"]).items():
                    raw = answer.get(b"BODY[]")
                    if raw is not None and uid in group:
                        found[uid] = bytes(raw)
        return found

    def fetch_start(self, uid: int, size: int) -> bytes | None:
        """BODY.PEEK[]<0.size>."""
        with self._trouble():
            answer = self._client.fetch([uid], [f"BODY.PEEK[]<0.{size}>"]).get(uid, {})
            raw = next((value for key, value in answer.items() if key.startswith(b"BODY[]")), None)
            return None if raw is None else bytes(raw)

    def headers(self, uids: Iterable[int], names: Sequence[str]) -> Iterator[tuple[int, bytes]]:
        """BODY.PEEK[HEADER.FIELDS (...)]."""
        wanted = f"BODY.PEEK[HEADER.FIELDS ({' '.join(names)})]"
        for group in _groups(list(uids)):
            with self._trouble():
                answers = self._client.fetch(group, [wanted])
            for uid in sorted(answers):
                raw = next((value for key, value in answers[uid].items() if key.startswith(b"BODY[HEADER")), None)
                if uid in group and raw is not None:
                    yield uid, bytes(raw)

    # -- folders and drafts ------------------------------------------------------------------------------------

    def folders(self) -> tuple[Folder, ...]:
        """All folders, listed once a connection."""
        if self._folders is None:
            with self._trouble():
                listed = self._client.list_folders()
                self._folders = tuple(
                    Folder(
                        name if isinstance(name, str) else name.decode("utf-8", "replace"),
                        delimiter.decode("ascii", "replace") if delimiter else "",
                        tuple(flag.decode("ascii", "replace").lstrip("\\").lower() for flag in flags),
                    )
                    for flags, delimiter, name in listed
                )
            with contextlib.suppress(MailboxError):
                self._prefix = self._personal_prefix()
        return self._folders

    def _personal_prefix(self) -> str:
        with self._trouble():
            if not self._client.has_capability("NAMESPACE"):
                return ""
            personal = self._client.namespace().personal  # NIL where there is none
            return str(personal[0][0]) if personal else ""

    def role(self, role: str) -> str | None:
        """The folder named in the settings, else the one found by SPECIAL-USE or a known name."""
        named: str = getattr(self.account, role, "")
        return named or find_role(role, self.folders(), self._prefix)

    def append(self, folder: str, raw: bytes, flags: Sequence[str], when: datetime) -> int | None:
        """APPEND; the UID from APPENDUID (RFC 4315) where the server gives it."""
        with self._trouble(folder):
            answer = self._client.append(folder, raw, flags=tuple(flags), msg_time=when)
        text = answer if isinstance(answer, bytes) else b" ".join(answer) if isinstance(answer, (list, tuple)) else b""
        _, mark, rest = text.upper().partition(b"[APPENDUID ")
        parts = rest.split(b"]")[0].split() if mark else []
        return int(parts[1]) if len(parts) == 2 and parts[1].isdigit() else None

    # -- waiting -----------------------------------------------------------------------------------------------

    def can_idle(self) -> bool:
        """The server has IDLE, and the settings want it."""
        with self._trouble():
            return self.account.idle and bool(self._client.has_capability("IDLE"))

    def wait(self, seconds: float) -> bool:
        """IDLE on the open folder up to `seconds`; True when the server told of news or somebody woke us."""
        with self._trouble():
            return Idle(self._client, self.waker).wait(seconds)

    # -- trouble -----------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _trouble(self, folder: str = "") -> Iterator[None]:
        """Turn what the libraries raise into one of our two kinds."""
        try:
            yield
        except (MailboxError, PassingTrouble):
            raise
        except ssl.SSLCertVerificationError as error:
            self._raise_certificate(error)
        except (ssl.SSLError, IMAPClientAbortError, imaplib.IMAP4.abort) as error:
            raise PassingTrouble(f"{self.account.host}: connection lost: {_words(error)}") from error
        except socket.gaierror as error:
            raise PassingTrouble(f"{self.account.host}: host name not found ({error.strerror})") from error
        except OSError as error:
            raise PassingTrouble(f"{self.account.host}: {error.strerror or error or type(error).__name__}") from error
        except CapabilityError as error:
            raise MailboxError(
                sentence(
                    "Account '{account}': the server cannot do what the settings ask: {words}",
                    account=self.account.name,
                    words=_words(error),
                ),
                sentence('With security = "starttls" the server must offer STARTTLS; try "tls" and port 993.'),
            ) from error
        except (IMAPClientError, imaplib.IMAP4.error) as error:
            self._raise_refused(error, folder)
        except (ValueError, TypeError, IndexError, KeyError, AttributeError, UnicodeError) as error:
            # An answer the library cannot read (garbage on the line): the connection is of no use any more.
            raise PassingTrouble(f"{self.account.host}: unreadable answer ({type(error).__name__})") from error

    def _raise_certificate(self, error: ssl.SSLCertVerificationError) -> NoReturn:
        raise MailboxError(
            sentence(
                "Account '{account}': the certificate of {host} is not trusted: {why}.",
                account=self.account.name, host=self.account.host, why=error.verify_message or error.reason,
            ),
            sentence("Check the host name. If the server has a certificate of your own authority, name that authority's PEM file in ca_file."),
        ) from error  # fmt: skip

    def _raise_refused(self, error: Exception, folder: str) -> NoReturn:
        words = _words(error)
        if any(passing.casefold() in words.casefold() for passing in PASSING_WORDS) or "EOF" in words:
            raise PassingTrouble(f"{self.account.host}: {words}") from error
        if folder:
            raise MailboxError(
                sentence(
                    "Account '{account}': the folder '{folder}' cannot be used: {words}",
                    account=self.account.name,
                    folder=folder,
                    words=words,
                ),
                sentence("Check the folder names in the settings (folders, drafts, sent) against those your mail client shows."),
            ) from error
        raise MailboxError(
            sentence("Account '{account}': {host} answered: {words}", account=self.account.name, host=self.account.host, words=words),
            sentence("If it stays so, ask your provider what this answer means."),
        ) from error


def _groups(uids: Sequence[int]) -> Iterator[list[int]]:
    for start in range(0, len(uids), COMMAND_UIDS):
        yield list(uids[start : start + COMMAND_UIDS])


def _number(value: object) -> int:
    if isinstance(value, (list, tuple)):
        value = value[0] if value else None
    return (
        int(value)
        if isinstance(value, (int, bytes, str)) and str(value if not isinstance(value, bytes) else value.decode()).isdigit()
        else 0
    )


def _words(error: BaseException) -> str:
    """What the server or library said, on one line, without bytes marks or control characters."""
    first = error.args[0] if error.args else type(error).__name__
    text = first.decode("utf-8", "replace") if isinstance(first, bytes) else str(first)
    text = "".join(char if char.isprintable() else " " for char in text)[:300].strip()
    return text[2:-1] if text.startswith(("b'", 'b"')) and text.endswith(("'", '"')) else text
