"""Checks of one account, step by step: host name, connection, encryption, log-in, what the server can do."""

from __future__ import annotations

import difflib
import socket
import ssl
import time
from collections.abc import Generator, Iterator
from datetime import datetime

from triage import __version__, presets
from triage.config import Account
from triage.credentials import secret_of
from triage.doctor import folders
from triage.doctor.findings import Finding, State, failed, trouble, warning, well
from triage.errors import WAIT, PassingTrouble, TriageError
from triage.home import Home
from triage.mailbox.probe import ProbedMailbox
from triage.terms import Sentence, sentence

CERTIFICATE_DAYS = 14  # below it, somebody should renew
TOLD = ("IDLE", "UIDPLUS", "MOVE", "SPECIAL-USE", "ID", "CONDSTORE", "NAMESPACE")
# OpenSSL's X509_V_ERR_* numbers, by what helps.
NOT_YET, ENDED, OTHER_NAME, UNKNOWN_ISSUER = 9, 10, (62, 64), (2, 18, 19, 20, 21)


def account(home: Home, one: Account, drafts: bool, now: datetime) -> Iterator[Finding]:
    """Everything about one account; what cannot be reached ends it. Changes nothing, unless `drafts`."""
    if any(one.user == preset.user for preset in presets.PRESETS):
        yield failed(
            "user",
            sentence("user is still the example {user}.", user=one.user),
            sentence("Put your own address there."),
        )
        return
    try:
        secret = secret_of(one, home.root)
    except (TriageError, PassingTrouble) as error:
        secret = ""
        yield from trouble("password", error)
    mailbox = ProbedMailbox(one, home.config.ingest, home.root, lambda: secret)
    for step in (_name, _connection, _encryption):
        broken = False
        for finding in step(mailbox, now):
            broken = broken or finding.state is State.FAILED
            yield finding
        if broken:
            return
    if not secret:
        return
    try:
        if (yield from _log_in(mailbox)):
            yield from _abilities(mailbox)
            yield from folders.folders(home, mailbox, drafts, now)
    except (TriageError, PassingTrouble) as error:
        yield from trouble("connection", error)
    finally:
        mailbox.close()


def _name(mailbox: ProbedMailbox, now: datetime) -> Iterator[Finding]:
    host = mailbox.account.host
    try:
        found = mailbox.addresses()
    except (OSError, UnicodeError) as error:
        near = difflib.get_close_matches(host.casefold(), presets.known_hosts(), n=1, cutoff=0.75)
        remedies = [sentence("Check how host is spelled in the settings, and that this computer is on-line.")]
        if near and near[0] != host.casefold():
            remedies.insert(0, sentence("Did you mean {host}?", host=near[0]))
        yield failed("dns", sentence("The host name {host} is not found: {error}", host=host, error=_why(error)), *remedies)
        return
    yield well("dns", sentence("{host} is {addresses}", host=host, addresses=", ".join(found[:4])))


def _connection(mailbox: ProbedMailbox, now: datetime) -> Iterator[Finding]:
    host, port = mailbox.account.host, mailbox.account.imap_port
    usual = sentence('Check port and security: "tls" goes with port 993, "starttls" with 143. A firewall may be in the way, too.')
    started = time.monotonic()
    try:
        mailbox.reach()
    except TimeoutError:
        seconds = f"{mailbox.settings.connect_timeout_seconds:g}"
        yield failed("tcp", sentence("{host} does not answer on port {port} within {s} seconds.", host=host, port=port, s=seconds), usual)
    except OSError as error:
        yield failed("tcp", sentence("No connection to {host} on port {port}: {error}", host=host, port=port, error=_why(error)), usual)
    else:
        spent = f"{(time.monotonic() - started) * 1000:.0f}"
        yield well("tcp", sentence("port {port} answers in {ms} ms", port=port, ms=spent))


def _encryption(mailbox: ProbedMailbox, now: datetime) -> Iterator[Finding]:
    one = mailbox.account
    if one.security == "none":
        yield well("tls", sentence("no encryption, and none needed: the server is on this computer"))
        return
    try:
        shown = mailbox.handshake()
    except ssl.SSLCertVerificationError as error:
        yield _bad_certificate(error, one)
    except TriageError as error:  # ca_file
        yield from trouble("tls", error)
    except TimeoutError:
        yield failed(
            "tls",
            sentence(
                'The server does not begin to talk on port {port} with security = "{security}".', port=one.imap_port, security=one.security
            ),
            sentence('Port 993 goes with security = "tls", port 143 with "starttls".'),
        )
    except ssl.SSLError as error:
        yield failed(
            "tls",
            sentence(
                'No encryption with security = "{security}" on port {port}: {why}',
                security=one.security,
                port=one.imap_port,
                why=_why(error),
            ),
            sentence('Port 993 goes with security = "tls", port 143 with "starttls".'),
        )
    except OSError as error:
        yield failed("tls", sentence("The connection broke off when encryption began: {error}", error=_why(error)), WAIT)
    else:
        days = (shown.ends - now).days
        words = sentence(
            "{protocol}, certificate by {issuer}, good for {days} more days", protocol=shown.protocol, issuer=shown.issuer, days=days
        )
        if days < CERTIFICATE_DAYS:
            yield warning("tls", words, sentence("Tell whoever runs the server to renew it; once it has ended, triage refuses to connect."))
        else:
            yield well("tls", words)


def _bad_certificate(error: ssl.SSLCertVerificationError, one: Account) -> Finding:
    code = error.verify_code
    words = sentence("The certificate of {host} is not trusted: {why}.", host=one.host, why=error.verify_message or _why(error))
    if code in (NOT_YET, ENDED):
        return failed(
            "tls", words, sentence("Check this computer's clock. If it is right, whoever runs the server must renew the certificate.")
        )
    if code in OTHER_NAME:
        return failed("tls", words, sentence("Write the server's name into host as the certificate has it; ask your provider for it."))
    if code in UNKNOWN_ISSUER:
        return failed(
            "tls",
            words,
            sentence(
                "If the server has a certificate of your own authority, name that authority's PEM file in ca_file. If it is a public provider,"
                " somebody on the way (a virus scanner, a company proxy) may be reading along."
            ),
        )
    return failed("tls", words, sentence("Ask whoever runs the server."))


def _log_in(mailbox: ProbedMailbox) -> Generator[Finding, None, bool]:
    one = mailbox.account
    try:
        mailbox.connect()
    except (TriageError, PassingTrouble) as error:
        yield from trouble("login", error, *hints(one))
        return False
    yield well("login", sentence("{user} is logged in ({auth})", user=one.user, auth=one.auth))
    return True


def hints(one: Account) -> tuple[Sentence, ...]:
    """What the account's provider is known to need, for a log-in that is refused."""
    preset = presets.for_host(one.host)
    if preset is None:
        return ()
    wrong_kind = (
        [sentence('{provider} wants auth = "{auth}".', provider=preset.host, auth=preset.auth)]
        if preset.auth == "xoauth2" and one.auth != preset.auth
        else []
    )
    return (*wrong_kind, *preset.needs)


def _abilities(mailbox: ProbedMailbox) -> Iterator[Finding]:
    can = mailbox.capabilities()
    has, lacks = [name for name in TOLD if name in can], [name for name in TOLD if name not in can]
    told = sentence("the server offers {has}; not {lacks}", has=", ".join(has) or "-", lacks=", ".join(lacks))
    yield well("capabilities", told if lacks else sentence("the server offers {has}", has=", ".join(has)))
    if "IDLE" not in can and mailbox.account.idle:
        yield warning(
            "idle",
            sentence("The server does not push (no IDLE): new mail is seen every {n} seconds.", n=mailbox.account.poll_seconds),
            sentence("If that is too slow, lower poll_seconds; some providers count how often one looks."),
        )
    if not {"UIDPLUS", "MOVE"} & can:
        yield warning(
            "removal",
            sentence("The server has neither UIDPLUS nor MOVE: a draft of ours that is out of date cannot be taken away safely."),
            sentence("Such a draft stays and is reported; delete it in your mail client."),
        )
    if "ID" not in can:
        yield well("id", sentence("the server does not ask who we are (no ID)"))
        return
    try:
        answer = mailbox.identify({"name": "triage", "version": __version__, "vendor": "triage"})
    except TriageError as error:  # refused; what needs ID will say so when a folder is opened
        yield warning("id", error.problem, error.remedy)
        return
    name = " ".join(answer[key] for key in ("vendor", "name", "version") if answer.get(key)) or "-"
    yield well("id", sentence("we said who we are (ID); the server is: {name}", name=name[:120]))


def _why(error: Exception) -> str:
    """The library's words, short."""
    if isinstance(error, ssl.SSLError):
        return error.reason or str(error.args[-1] if error.args else error)
    if isinstance(error, socket.gaierror):
        return str(error.strerror)
    return str(getattr(error, "strerror", None) or error or type(error).__name__)
