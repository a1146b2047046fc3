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
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NoReturn

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import CapabilityError, IMAPClientAbortError, IMAPClientError, LoginError, ProtocolError

from triage import __version__
from triage.config import Account, Ingest
from triage.errors import WAIT, MailboxError, PassingTrouble, ServerBusy
from triage.mailbox import FolderState, Meta, Withdrawal
from triage.mailbox.answers import appended_uid, fetched, moment, numbers, uid_sets, whole
from triage.mailbox.folders import Folder, common_prefix, find_role, listed, tells_use, with_prefix
from triage.mailbox.idle import Idle, IdleRefused, Waker
from triage.mailbox.line import fetched_records, read_ahead, tune
from triage.mailbox.refusals import is_passing, is_refusal, without, words_of
from triage.terms import Sentence, sentence

# `UID SEARCH` of a large folder answers in one line; imaplib gives up at 1 MB, which 150,000 UIDs exceed.
imaplib._MAXLINE = max(getattr(imaplib, "_MAXLINE", 0), 20_000_000)  # type: ignore[attr-defined]

_WHOLE = "(BODY.PEEK[])"


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
        self._lost = False
        self._exists = 0  # messages in the open folder, as EXAMINE said
        self._opened = ""  # the folder that is open
        self._idle_refused = False
        self._connected_at = 0.0  # time.monotonic

    # -- connection --------------------------------------------------------------------------------------------

    def connect(self) -> None:
        """Connect, log in and say who we are (RFC 2971). Raises `MailboxError` and `PassingTrouble`."""
        try:
            self._connect(self._secret())
        except BaseException:
            self.close()  # so that `connected` always means: logged in
            raise

    def _connect(self, secret: str) -> None:
        account = self.account
        with self._trouble():
            timeout = SocketTimeout(connect=self.settings.connect_timeout_seconds, read=self.settings.command_timeout_seconds)
            context = self._context() if account.security != "none" else None
            client = IMAPClient(account.host, account.imap_port, ssl=account.security == "tls", ssl_context=context, timeout=timeout)
            self._client = client
            self._opened = ""
            self._connected_at = time.monotonic()
            self._lost = False
            client._imap.debug = 0  # imapclient has every line formatted for a log that nobody reads
            tune(client._imap.sock)
            if account.security == "starttls":
                self._start_tls(client, context)
            self._log_in(client, secret)
            read_ahead(client._imap)
            with contextlib.suppress(CapabilityError):
                if client.has_capability("ID"):  # 163 and 126 refuse SELECT ("Unsafe Login") without it
                    client.id_({"name": "triage", "version": __version__, "vendor": "triage"})

    def _start_tls(self, client: Any, context: ssl.SSLContext | None) -> None:
        try:
            client.starttls(context)
        except (CapabilityError, IMAPClientAbortError):
            raise
        except IMAPClientError as error:
            raise CapabilityError(words_of(error)) from error

    def _log_in(self, client: Any, secret: str) -> None:
        account = self.account
        try:
            if account.auth == "xoauth2":
                client.oauth2_login(account.user, secret)
            else:
                client.login(account.user, secret)
        except LoginError as error:
            words = without(secret, words_of(error))
            lost = isinstance(error.__context__, (IMAPClientAbortError, OSError))  # imapclient calls a cut line a refusal, too
            if lost or is_passing(words):
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
        client, self._client, self._folders = self._client, None, None
        if client is None:
            return
        with contextlib.suppress(Exception):
            if not self._lost:
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
        """Logged in, and not given up since."""
        return self._client is not None

    def held(self) -> float:
        """Seconds since the connection was made."""
        return time.monotonic() - self._connected_at

    def capabilities(self) -> frozenset[str]:
        """What the server offers, upper case."""
        with self._trouble():
            return frozenset(one.decode("ascii", "replace").upper() for one in self._client.capabilities())

    # -- reading -----------------------------------------------------------------------------------------------

    def open(self, folder: str) -> FolderState:
        """EXAMINE: read-only, so that nothing can be marked by accident."""
        with self._trouble(folder):
            answer = self._client.select_folder(folder, readonly=True)
            self._exists, self._opened = whole(answer.get(b"EXISTS")), folder
            return FolderState(folder, whole(answer.get(b"UIDVALIDITY")), whole(answer.get(b"UIDNEXT")), self._exists)

    def status(self, folder: str) -> FolderState:
        """STATUS of a folder that need not be open.

        Of the folder that is open it may tell what the server showed when it was opened (RFC 3501 6.3.10 advises against it;
        Dovecot does so): that one is opened anew.
        """
        if folder == self._opened:
            return self.open(folder)
        with self._trouble(folder):
            answer = self._client.folder_status(folder, ["UIDVALIDITY", "UIDNEXT", "MESSAGES"])
            return FolderState(folder, whole(answer.get(b"UIDVALIDITY")), whole(answer.get(b"UIDNEXT")), whole(answer.get(b"MESSAGES")))

    def uids(self, first: int = 1) -> list[int]:
        """Ascending. `n:*` past the end names the last message, and QQ may answer with everything: filtered here.

        A SEARCH that is refused, or that keeps some of the messages to itself, is made up for by FETCH.
        """
        with self._trouble():
            # One flat criterion without parentheses: Aliyun answers BAD to nested ones.
            try:
                status, records = self._client._imap.uid("SEARCH", f"UID {first}:*")
            except (IMAPClientAbortError, imaplib.IMAP4.abort):
                raise
            except IMAPClientError as error:
                if not is_refusal(error):
                    raise
                status, records = "BAD", []
            found = numbers(records) if status == "OK" else set()
            if self._exists and (status != "OK" or (first == 1 and len(found) < self._exists)):
                found |= set(self._fetch(f"{first}:*", "(UID)"))
            return sorted(uid for uid in found if uid >= first)

    def meta(self, uids: Sequence[int]) -> dict[int, Meta]:
        """Size, INTERNALDATE and \\Answered."""
        found: dict[int, Meta] = {}
        with self._trouble():
            for group, text in uid_sets(uids):
                for uid, answer in self._fetch(text, "(RFC822.SIZE INTERNALDATE FLAGS)").items():
                    if b"RFC822.SIZE" not in answer or uid not in group:
                        continue
                    flags = {bytes(flag).lower() for flag in answer.get(b"FLAGS") or () if isinstance(flag, bytes)}
                    when = moment(answer.get(b"INTERNALDATE")) or datetime.now(UTC)
                    found[uid] = Meta(uid, whole(answer[b"RFC822.SIZE"]), when, b"\\answered" in flags)
        return found

    def fetch(self, uids: Sequence[int]) -> dict[int, bytes]:
        """BODY.PEEK[]; a UID that is answered with nothing is absent."""
        return self.ask(uids)()

    def ask(self, uids: Sequence[int]) -> Callable[[], dict[int, bytes]]:
        """`fetch` in two steps, so that the server works while we do: the answer is read by calling what is returned.

        Nothing else may be asked in between. What goes wrong is told by the second step.
        """
        sets = list(uid_sets(uids))
        trouble: list[Exception] = []
        tag = b""
        try:
            with self._trouble():
                tag = self._client._imap._command("UID", "FETCH", sets[0][1], _WHOLE) if sets else b""
        except (MailboxError, PassingTrouble) as error:
            trouble.append(error)

        def answer() -> dict[int, bytes]:
            if trouble:
                raise trouble[0]
            found: dict[int, bytes] = {}
            with self._trouble():
                for place, (group, text) in enumerate(sets):
                    answers = self._fetch(text, _WHOLE) if place else self._answers(*fetched_records(self._client._imap, tag))
                    for uid, items in answers.items():
                        raw = _body(items, b"BODY[]")
                        if raw is not None and uid in group:
                            found[uid] = raw
            return found

        return answer

    def fetch_start(self, uid: int, size: int) -> bytes | None:
        """BODY.PEEK[]<0.size>."""
        with self._trouble():
            return _body(self._fetch(str(uid), f"(BODY.PEEK[]<0.{size}>)").get(uid, {}), b"BODY[]")

    def headers(self, uids: Iterable[int], names: Sequence[str]) -> Iterator[tuple[int, bytes]]:
        """BODY.PEEK[HEADER.FIELDS (...)]."""
        for group, text in uid_sets(list(uids)):
            with self._trouble():
                answers = self._fetch(text, f"(BODY.PEEK[HEADER.FIELDS ({' '.join(names)})])")
            for uid in sorted(group & answers.keys()):
                raw = _body(answers[uid], b"BODY[HEADER")
                if raw is not None:
                    yield uid, raw

    def _fetch(self, uids: str, items: str) -> dict[int, dict[bytes, Any]]:
        """UID FETCH; what is asked for and what the server adds by itself, by UID."""
        imap = self._client._imap
        return self._answers(*fetched_records(imap, imap._command("UID", "FETCH", uids, items)))

    def _answers(self, status: str, records: Sequence[Any]) -> dict[int, dict[bytes, Any]]:
        if status != "OK":
            raise IMAPClientError(f"fetch failed: {words_of(IMAPClientError(*records[:1]))}")
        return fetched(records)

    # -- folders and drafts ------------------------------------------------------------------------------------

    def folders(self) -> tuple[Folder, ...]:
        """All folders, listed once a connection."""
        if self._folders is None:
            with self._trouble():
                self._folders = listed(self._client.list_folders())
                extended = self._client.has_capability("SPECIAL-USE") and self._client.has_capability("LIST-EXTENDED")
                if extended and not any(tells_use(folder) for folder in self._folders):
                    self._folders = self._with_uses() or self._folders
                self._prefix = self._personal_prefix()
        return self._folders

    def _with_uses(self) -> tuple[Folder, ...]:
        """The list with SPECIAL-USE attributes, from a server that gives them only when asked (RFC 6154 section 5.1)."""
        imap = self._client._imap
        try:
            status, records = imap._simple_command("LIST", '""', '"*"', "RETURN (SPECIAL-USE)")
        except IMAPClientError as error:
            if not is_refusal(error):
                raise
            return ()
        records = imap._untagged_response(status, records, "LIST")[1]
        return listed(self._client._proc_folder_list(records)) if status == "OK" else ()

    def _personal_prefix(self) -> str:
        """What the names of the user's own folders begin with: "INBOX." at cPanel hosts, mostly nothing."""
        personal = None
        if self._client.has_capability("NAMESPACE"):
            with contextlib.suppress(TypeError, ValueError, LookupError, AttributeError, ProtocolError):  # NIL, or nothing at all
                personal = self._client.namespace().personal
        return str(personal[0][0]) if personal else common_prefix(self._folders or ())

    def role(self, role: str) -> str | None:
        """The folder named in the settings, else the one found by SPECIAL-USE or a known name."""
        named: str = getattr(self.account, role, "")
        return with_prefix(named, self.folders(), self._prefix) if named else find_role(role, self.folders(), self._prefix)

    def make_folder(self, *path: str) -> str:
        """A folder of ours, made if it is not there; its name. `path` is ("Triage", "Approved").

        Where folders inside folders are refused (163, QQ) or unknown, the parts are joined by hyphens: `Triage-Approved`.
        """
        there = {folder.name for folder in self.folders()}
        delimiter = next((folder.delimiter for folder in self.folders()), "")
        names = dict.fromkeys(self._prefix + joint.join(path) for joint in (delimiter, "-") if joint)
        if found := next((name for name in names if name in there), None):
            return found
        refused: MailboxError | None = None
        for name in names:
            try:
                with self._trouble(name):
                    self._client.create_folder(name)
            except MailboxError as error:
                refused = refused or error
                continue
            self._folders = None
            return name
        assert refused is not None  # there is always the name with hyphens
        raise refused

    def append(self, folder: str, raw: bytes, flags: Sequence[str], when: datetime) -> int | None:
        """APPEND; the UID from APPENDUID (RFC 4315) where the server gives it."""
        with self._trouble(folder):
            return appended_uid(self._client.append(folder, raw, flags=tuple(flags), msg_time=when))

    def withdraw(self, folder: str, uidvalidity: int, uid: int, ours: Callable[[bytes], bool]) -> Withdrawal:
        """UID EXPUNGE (RFC 4315), else MOVE to Trash (RFC 6851); never a plain EXPUNGE, which takes along what others marked."""
        state = self.open(folder)
        raw = self.fetch([uid]).get(uid) if state.uidvalidity == uidvalidity else None
        if raw is None:
            return Withdrawal.GONE
        if not ours(raw):
            return Withdrawal.TOUCHED
        can, trash = self.capabilities(), self.role("trash")
        if "UIDPLUS" not in can and not ("MOVE" in can and trash and trash != folder):
            return Withdrawal.LEFT
        with self._trouble(folder):
            self._client.select_folder(folder)  # the one time that a folder is opened for writing
            self._opened = folder
            if "UIDPLUS" in can:
                self._client.add_flags([uid], ["\\Deleted"], silent=True)
                try:
                    self._client.uid_expunge([uid])
                except IMAPClientError:
                    self._client.remove_flags([uid], ["\\Deleted"], silent=True)
                    raise
            else:
                self._client.move([uid], trash)
        self.open(folder)
        return Withdrawal.REMOVED

    # -- waiting -----------------------------------------------------------------------------------------------

    def can_idle(self) -> bool:
        """The server has IDLE and does not refuse it, and the settings want it."""
        with self._trouble():
            return self.account.idle and not self._idle_refused and bool(self._client.has_capability("IDLE"))

    def wait(self, seconds: float) -> bool:
        """Wait up to `seconds`, or until somebody wakes us: with IDLE on the open folder where that can be had.

        True when the server told of news; look by UID after either answer.
        """
        if self.can_idle():
            with self._trouble():
                try:
                    return Idle(self._client, self.waker, self.settings.command_timeout_seconds).wait(seconds)
                except IdleRefused:
                    self._idle_refused = True
        self.waker.wait(seconds)
        return False

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
            if "WRONG_VERSION_NUMBER" in str(error):  # a server that speaks plain text where TLS was expected
                self._raise_lost(
                    f"no TLS on port {self.account.imap_port}", error,
                    sentence('Check `security` and `port`: "tls" goes with 993, "starttls" with 143.'),
                )  # fmt: skip
            self._raise_lost(f"connection lost: {words_of(error)}", error)
        except socket.gaierror as error:
            self._raise_lost(
                f"host name not found ({error.strerror})",
                error,
                sentence("Check `host` in the settings, and whether this computer is on-line."),
            )
        except OSError as error:
            self._raise_lost(f"{error.strerror or error or type(error).__name__}", error)
        except CapabilityError as error:
            raise MailboxError(
                sentence(
                    "Account '{account}': the server cannot do what the settings ask: {words}",
                    account=self.account.name,
                    words=words_of(error),
                ),
                sentence('With security = "starttls" the server must offer STARTTLS; try "tls" and port 993.'),
            ) from error
        except (IMAPClientError, imaplib.IMAP4.error) as error:
            if not is_refusal(error):
                self._raise_lost(f"not understood: {words_of(error)}", error)
            self._raise_refused(error, folder)
        except (ValueError, TypeError, LookupError, AttributeError, OverflowError, MemoryError) as error:
            # An answer the library cannot read (garbage on the line): the connection is of no use any more.
            self._raise_lost(f"unreadable answer ({type(error).__name__})", error)

    def _raise_lost(self, words: str, error: Exception, remedy: Sentence = WAIT) -> NoReturn:
        """The connection is gone, or out of step: nothing more is said on it, not even good-bye."""
        self._lost = True
        raise PassingTrouble(f"{self.account.host}: {words}", remedy) from error

    def _raise_certificate(self, error: ssl.SSLCertVerificationError) -> NoReturn:
        raise MailboxError(
            sentence(
                "Account '{account}': the certificate of {host} is not trusted: {why}.",
                account=self.account.name, host=self.account.host, why=error.verify_message or error.reason,
            ),
            sentence("Check the host name. If the server has a certificate of your own authority, name that authority's PEM file in ca_file."),
        ) from error  # fmt: skip

    def _raise_refused(self, error: Exception, folder: str) -> NoReturn:
        words = words_of(error)
        if is_passing(words):
            raise ServerBusy(f"{self.account.host}: {words}") from error
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


def _body(answer: dict[bytes, Any], start: bytes) -> bytes | None:
    """The value of the first item whose name begins so; None for NIL or none."""
    value = next((value for name, value in answer.items() if name.startswith(start)), None)
    return None if value is None else value if isinstance(value, bytes) else str(value).encode()
