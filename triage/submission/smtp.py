"""Submission over SMTP with smtplib (RFC 5321, 6409): STARTTLS or TLS with the certificate checked, PLAIN, LOGIN or XOAUTH2.

What is certain decides the outcome. Until the final dot has been handed over nothing can have left: a server must drop a
transaction whose connection ends before it (RFC 5321 4.1.1.10), so any trouble up to there is `Later`. From that moment until the
server's answer it may have left: `Unknown`. Each wait is bounded, and so is the whole (`Timeouts`). No content, address or secret
goes into a log; the server's words are kept for a person, with the secret blanked out.
"""

from __future__ import annotations

import base64
import contextlib
import hmac
import smtplib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from triage.config import on_this_machine
from triage.credentials import secret_of
from triage.errors import SubmissionError, TriageError
from triage.mailbox.refusals import without
from triage.submission.letter import Letter, letter_of
from triage.submission.route import Route
from triage.submission.values import Accepted, Envelope, Later, Outcome, Refused, Unknown
from triage.terms import Sentence, sentence

HELLO = "[127.0.0.1]"  # as Thunderbird does: the name of the computer at the desk is none of the buyer's business
CHUNK = 65_536
AUTH_LATER = frozenset({421, 432, 450, 451, 452, 454})  # RFC 4954 6


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds that are waited (RFC 5321 4.5.3.2 asks for patience after the final dot above all)."""

    connect: float = 20.0
    command: float = 60.0
    final: float = 600.0  # after the final dot: who gives up too early does not know whether it left
    whole: float = 1200.0  # a server that answers a letter at a time


class _Ended(Exception):
    """The attempt is over, with an outcome."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(type(outcome).__name__)
        self.outcome = outcome


class _LogInRefused(Exception):
    """5xx to AUTH, in the server's words."""


class SmtpSubmission:
    """The way out of one account. `send` is not thread-safe; `interrupt` may come from anywhere."""

    def __init__(self, route: Route, root: Path, waits: Timeouts | None = None, secret: Callable[[], str] | None = None) -> None:
        self.route = route
        self.waits = waits or Timeouts()
        self._root = root
        self._ask = secret or (lambda: secret_of(route, root))
        self._secret: str | None = None  # kept for the next letter, asked for anew once it is refused
        self._sock: socket.socket | None = None

    def send(self, envelope: Envelope, message: bytes) -> Outcome:
        """Offer one letter, once."""
        letter = letter_of(envelope, message)
        if isinstance(letter, Refused):
            return letter
        with self._bounded():
            try:
                smtp = self._logged_in()
                try:
                    return self._offer(smtp, letter)
                finally:
                    self._leave(smtp)
            except _Ended as end:
                return end.outcome

    def try_log_in(self) -> tuple[str, ...]:
        """Connect, encrypt, log in and leave; the extensions that the server offers. Nothing is sent.

        Raises `TriageError`, and `ConnectionError` where it may work later.
        """
        with self._bounded():
            try:
                smtp = self._logged_in()
            except _Ended as end:
                raise ConnectionError(getattr(end.outcome, "reply", "")) from None
            names = tuple(sorted(name.upper() for name in smtp.esmtp_features))
            self._leave(smtp)
            return names

    def interrupt(self) -> None:
        """Cut the line."""
        sock = self._sock
        if sock is not None:
            with contextlib.suppress(OSError, ValueError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)  # past ssl: its own shutdown would take the TLS object from under the reader

    @contextlib.contextmanager
    def _bounded(self) -> Iterator[None]:
        timer = threading.Timer(self.waits.whole, self.interrupt)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            self._sock = None

    # -- connection --------------------------------------------------------------------------------------------

    def _logged_in(self) -> smtplib.SMTP:
        """A connection that has logged in; a refused secret is asked for anew, once, and tried only if it is another one."""
        secret = self._secret if self._secret is not None else self._ask()
        try:
            return self._attempt(secret)
        except _LogInRefused as refused:
            self._secret = None
            anew = self._ask()
            if hmac.compare_digest(anew.encode(), secret.encode()):
                raise self._refusal(str(refused)) from None
        try:
            return self._attempt(anew)
        except _LogInRefused as refused:
            raise self._refusal(str(refused)) from None

    def _attempt(self, secret: str) -> smtplib.SMTP:
        smtp = self._connected()
        try:
            with self._before_data("the log-in"):
                self._authenticate(smtp, secret)
        except BaseException:
            self._leave(smtp)
            raise
        self._secret = secret
        return smtp

    def _connected(self) -> smtplib.SMTP:
        """Greeted, encrypted, EHLO said."""
        route = self.route
        context = self._context() if route.security != "none" else None
        smtp = smtplib.SMTP(local_hostname=HELLO, timeout=self.waits.connect)
        try:
            with self._before_data("the connection"):
                sock = self._hold(smtp, socket.create_connection((route.host, route.port), self.waits.connect))
                if route.security == "tls" and context is not None:
                    sock = self._hold(smtp, context.wrap_socket(sock, server_hostname=route.host))
                code, words = smtp.getreply()
                if code != 220:
                    self._unwelcome(code, words)
                sock.settimeout(self.waits.command)
                self._hello(smtp)
                if route.security == "starttls" and context is not None:
                    self._start_tls(smtp, sock, context)
                    self._hello(smtp)
        except BaseException:
            self._leave(smtp)
            raise
        return smtp

    def _hold(self, smtp: smtplib.SMTP, sock: socket.socket) -> socket.socket:
        smtp.sock = self._sock = sock
        smtp.file = None  # whatever was read before encryption began is not part of what follows
        return sock

    def _hello(self, smtp: smtplib.SMTP) -> None:
        code, words = smtp.ehlo()
        if code != 250:
            self._unwelcome(code, words)

    def _start_tls(self, smtp: smtplib.SMTP, sock: socket.socket, context: ssl.SSLContext) -> None:
        if not smtp.has_extn("starttls"):
            raise SubmissionError(
                sentence("Account '{account}': {host} offers no STARTTLS: nothing was said to it in clear.", account=self.route.name, host=self.route.host),
                sentence('Try security = "tls" and port 465 in [sending].'),
            )  # fmt: skip
        code, words = smtp.docmd("STARTTLS")
        if code != 220:
            self._unwelcome(code, words)
        self._hold(smtp, context.wrap_socket(sock, server_hostname=self.route.host))
        smtp.helo_resp = smtp.ehlo_resp = None
        smtp.esmtp_features = {}
        smtp.does_esmtp = False

    def _unwelcome(self, code: int, words: bytes) -> None:
        """What the server says before it knows who we are is about the server or about us, never about a letter."""
        if 500 <= code < 600:
            raise SubmissionError(
                sentence(
                    "Account '{account}': {host} will not talk to us: {code} {words}",
                    account=self.route.name, host=self.route.host, code=code, words=self._words(words),
                ),
                sentence("Ask your provider; `triage check` tries it again."),
            )  # fmt: skip
        raise _Ended(Later(code if 400 <= code < 500 else None, self._words(words)))

    def _context(self) -> ssl.SSLContext:
        ca_file = self.route.ca_file
        try:
            return ssl.create_default_context(cafile=str(self._root / Path(ca_file).expanduser()) if ca_file else None)
        except (OSError, ssl.SSLError) as error:
            raise SubmissionError(
                sentence(
                    "Account '{account}': ca_file {path} cannot be used: {error}.", account=self.route.name, path=ca_file, error=error
                ),
                sentence("It must be a PEM file with the certificate of the authority that signed the server's certificate."),
            ) from None

    # -- log-in ------------------------------------------------------------------------------------------------

    def _authenticate(self, smtp: smtplib.SMTP, secret: str) -> None:
        """One AUTH by the first way that both sides know; never a second guess, which would count as a wrong password."""
        offered = smtp.esmtp_features.get("auth", "").upper().split()
        user = self.route.user
        if not offered and self.route.security == "none" and on_this_machine(self.route.host):
            return  # a mail server on this computer that trusts it
        if self.route.auth == "xoauth2":
            ways = {"XOAUTH2": [f"user={user}\x01auth=Bearer {secret}\x01\x01", ""]}
        else:
            ways = {"PLAIN": [f"\0{user}\0{secret}"], "LOGIN": [user, secret]}
        way = next((name for name in ways if name in offered), None)
        if way is None:
            raise SubmissionError(
                sentence(
                    "Account '{account}': {host} knows none of the log-ins {ways}; it offers {offered}.",
                    account=self.route.name, host=self.route.host, ways=", ".join(ways), offered=", ".join(offered) or "-",
                ),
                sentence('Check auth in [sending] ("password" or "xoauth2"), and that port and security are those for sending.'),
            )  # fmt: skip
        answers = [base64.b64encode(one.encode()).decode("ascii") for one in ways[way]]
        blobs = tuple(answers)
        if way == "LOGIN":
            code, words = smtp.docmd("AUTH", way)
        else:
            code, words = smtp.docmd("AUTH", f"{way} {answers.pop(0)}")
        while code == 334 and answers:  # XOAUTH2: the challenge is the error, to be answered with an empty line
            code, words = smtp.docmd(answers.pop(0))
        said = without(secret, self._words(words))
        for blob in blobs:
            said = said.replace(blob, "***") if len(blob) > 3 else said
        if code in (235, 503):  # 503: logged in already
            return
        if code in AUTH_LATER:
            raise _Ended(Later(code, said))
        if 500 <= code < 600:
            raise _LogInRefused(f"{code} {said}")
        raise _Ended(Later(None, said))

    def _refusal(self, words: str) -> SubmissionError:
        return SubmissionError(
            sentence(
                "Account '{account}': {host} refused the log-in of {user} for sending: {words}",
                account=self.route.name, host=self.route.host, user=self.route.user, words=words,
            ),
            sentence(
                "Check user and password for sending. Many providers want an authorisation code or app password, and SMTP switched on in the"
                ' web settings; Microsoft 365 wants auth = "xoauth2" and "Authenticated SMTP" allowed for the mailbox.'
            ),
        )  # fmt: skip

    # -- the letter --------------------------------------------------------------------------------------------

    def _offer(self, smtp: smtplib.SMTP, letter: Letter) -> Outcome:
        letter, options = self._fitted(smtp, letter)
        with self._before_data("the letter was offered"):
            self._asked(smtp, "MAIL", f"FROM:<{letter.sender}>{options}")
            bad: list[tuple[str, int, str]] = []
            for one in letter.recipients:
                code, words = smtp.docmd("RCPT", f"TO:<{one}>")
                if not 200 <= code < 300:
                    bad.append((one, code, self._words(words)))
            self._all_welcome(bad)
            self._asked(smtp, "DATA", "", 354)
            payload = letter.stuffed()
            for start in range(0, len(payload), CHUNK):
                smtp.send(payload[start : start + CHUNK])
        try:
            if self._sock is not None:
                self._sock.settimeout(self.waits.final)
            smtp.send(b".\r\n")
            code, answer = smtp.getreply()
        except (smtplib.SMTPException, OSError, ValueError, AttributeError) as error:
            return Unknown(_short(error))
        said = self._words(answer)
        if 200 <= code < 300:
            return Accepted(f"{code} {said}")
        if 400 <= code < 500:
            return Later(code, said)
        if 500 <= code < 600:
            return Refused(code, said)
        return Unknown(said)

    def _fitted(self, smtp: smtplib.SMTP, letter: Letter) -> tuple[Letter, str]:
        """The letter and the parameters of MAIL, by what this server can."""
        options = ""
        if letter.international:
            if not smtp.has_extn("smtputf8"):
                strange = tuple(one for one in letter.recipients if not one.isascii())
                raise _Ended(Refused(0, "the server takes no addresses or headers beyond ASCII (SMTPUTF8)", strange))
            smtp.command_encoding = "utf-8"
            options += " SMTPUTF8"
        if letter.eight_bit and not smtp.has_extn("8bitmime"):
            letter = letter.in_seven_bits()
        if letter.eight_bit or letter.international:
            options += " BODY=8BITMIME"
        if smtp.has_extn("size"):
            options += f" SIZE={len(letter.payload)}"
        return letter, options

    def _asked(self, smtp: smtplib.SMTP, command: str, argument: str = "", wanted: int = 250) -> None:
        code, words = smtp.docmd(command, argument)
        said = self._words(words)
        if code == wanted or (wanted == 250 and code == 251):
            return
        raise _Ended(Refused(code, said) if 500 <= code < 600 else Later(code if 400 <= code < 500 else None, said))

    def _all_welcome(self, bad: list[tuple[str, int, str]]) -> None:
        """To all or to nobody: a letter that reaches some only would be sent twice to them later."""
        final = [one for one in bad if 500 <= one[1] < 600]
        if final:
            raise _Ended(Refused(final[0][1], "; ".join(dict.fromkeys(said for _, _, said in final)), tuple(one for one, _, _ in final)))
        if bad:
            raise _Ended(Later(bad[0][1] if 400 <= bad[0][1] < 500 else None, bad[0][2]))

    # -- trouble -----------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _before_data(self, when: str) -> Iterator[None]:
        """Up to the final dot: whatever the line does, nothing has left."""
        try:
            yield
        except (TriageError, _Ended, _LogInRefused):
            raise
        except ssl.SSLCertVerificationError as error:
            raise SubmissionError(*self._certificate(error)) from None
        except ssl.SSLError as error:
            if "WRONG_VERSION_NUMBER" in str(error):
                raise SubmissionError(
                    sentence("Account '{account}': no TLS on port {port} of {host}.", account=self.route.name, port=self.route.port, host=self.route.host),
                    sentence('Check security and port in [sending]: "tls" goes with 465, "starttls" with 587.'),
                ) from None  # fmt: skip
            raise _Ended(Later(None, f"{when}: {_short(error)}")) from None
        except (smtplib.SMTPException, OSError, ValueError, AttributeError, UnicodeError) as error:
            raise _Ended(Later(None, f"{when}: {_short(error)}")) from None

    def _certificate(self, error: ssl.SSLCertVerificationError) -> tuple[Sentence, Sentence]:
        return (
            sentence(
                "Account '{account}': the certificate of {host} for sending is not trusted: {error}.",
                account=self.route.name, host=self.route.host, error=error.verify_message or error,
            ),
            sentence(
                "Check host in [sending] and this computer's clock. A server with a certificate of your own authority needs ca_file. Nothing"
                " was sent, and the password was not shown to it."
            ),
        )  # fmt: skip

    def _leave(self, smtp: smtplib.SMTP) -> None:
        """QUIT if the server still listens; never raises, and what it answers changes nothing."""
        with contextlib.suppress(Exception):
            if smtp.sock is not None:
                smtp.sock.settimeout(min(5.0, self.waits.command))
                smtp.docmd("QUIT")
        with contextlib.suppress(Exception):
            smtp.close()

    def _words(self, said: bytes) -> str:
        """The server's words on one line, fit for people; a secret that it echoes is blanked out."""
        text = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
        text = "".join(char if char.isprintable() else " " for char in text)[:300].strip()
        return without(self._secret, text) if self._secret else text


def _short(error: BaseException) -> str:
    text = str(getattr(error, "strerror", None) or error or type(error).__name__)
    return "".join(char if char.isprintable() else " " for char in text)[:200]
