"""Checks inside an account: folders and their roles, keywords, a draft there and back, the clock, trusted_authserv."""

from __future__ import annotations

import difflib
import secrets
from collections.abc import Generator, Iterator
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

from triage import presets
from triage.doctor import approving, authserv, labelling, marks
from triage.doctor.findings import Finding, failed, trouble, warning, well
from triage.errors import MailboxError
from triage.home import Home
from triage.mailbox.folders import Folder
from triage.mailbox.probe import FolderLook, ProbedMailbox
from triage.terms import Sentence, sentence

RECENT = 50  # mails whose headers are read for a proposal
SPAN = 400  # UIDs in which they are sought first: a search over a large folder is long
CLOCK = timedelta(minutes=5)
NAMES = 12  # folders named in a message
SPELLED = {"drafts": "Drafts", "sent": "Sent", "junk": "Junk", "trash": "Trash"}


def folders(home: Home, mailbox: ProbedMailbox, drafts: bool, now: datetime) -> Iterator[Finding]:
    """All that needs a logged-in connection. Raises `PassingTrouble` when it is lost."""
    listed = mailbox.folders()
    look = None
    for name in mailbox.account.folders:
        look = (yield from _watched(mailbox, name, listed)) or look
    laid = yield from _role(mailbox, "drafts", listed, home.config.drafts.enabled)
    for role in ("sent", "junk", "trash"):
        yield from _role(mailbox, role, listed, False)
    if look is not None:
        yield from _recent(home, mailbox, now)
    if drafts and laid is not None:
        look = (yield from _round_trip(home, mailbox, laid, now)) or look
    elif look is not None:
        yield _keywords(look)
    if look is not None:
        yield from marks.marks(home.config.marks, look, mailbox.capabilities())
        yield from approving.approving(home, mailbox, look)
        yield from labelling.labelling(home, mailbox, look)


def _watched(mailbox: ProbedMailbox, name: str, listed: tuple[Folder, ...]) -> Generator[Finding, None, FolderLook | None]:
    """One folder of `folders`: it opens read-only."""
    try:
        look = mailbox.look(name)
    except MailboxError as error:
        preset = presets.for_host(mailbox.account.host)
        yield failed("folder", error.problem, _there_is(name, listed), *(preset.quirks if preset else ()))
        return None
    yield well("folder", sentence("{folder}: {n} mails; opened read-only", folder=name, n=look.exists))
    return look


def _role(mailbox: ProbedMailbox, role: str, listed: tuple[Folder, ...], needed: bool) -> Generator[Finding, None, str | None]:
    """Which folder is Drafts, Sent ..., and how it was found; the name when it can be used."""
    name = mailbox.role(role)
    what = SPELLED[role]
    if name is None:
        remedy = sentence(
            "Make the folder in your mail client, or name the right one in the account: {setting} (there are: {names})",
            setting=role,
            names=", ".join(folder.name for folder in listed[:NAMES]),
        )
        if role == "drafts":
            words = sentence("There is no Drafts folder: no draft can be laid.")
            yield failed(role, words, remedy) if needed else warning(role, words, remedy)
        elif role == "sent":
            yield warning(role, sentence("There is no Sent folder: what a person has answered already is not seen."), remedy)
        else:
            yield well(role, sentence("there is no folder for {what}", what=what))
        return None
    try:
        look = mailbox.look(name)
    except MailboxError as error:
        yield from trouble(role, error, _there_is(name, listed))
        return None
    attributes = next((folder.attributes for folder in listed if folder.name == name), ())
    if getattr(mailbox.account, role, ""):
        how: Sentence = sentence("{what} is {folder} (named in the settings), {n} mails", what=what, folder=name, n=look.exists)
    elif role in attributes or (role == "junk" and "spam" in attributes):
        how = sentence("{what} is {folder} (the server says so), {n} mails", what=what, folder=name, n=look.exists)
    else:
        how = sentence("{what} is {folder} (by its name), {n} mails", what=what, folder=name, n=look.exists)
    yield well(role, how)
    return name


def _there_is(name: str, listed: tuple[Folder, ...]) -> Sentence:
    """For a folder that cannot be opened: the one that was probably meant, else what there is."""
    names = [folder.name for folder in listed]
    if near := difflib.get_close_matches(name, names, n=1, cutoff=0.6):
        return sentence("Did you mean {folder}?", folder=near[0])
    return sentence("The server has these folders: {names}", names=", ".join(names[:NAMES]))


def _keywords(look: FolderLook) -> Finding:
    """Can a mail bear keywords of ours?"""
    if look.keywords:
        return well("keywords", sentence("keywords of our own are kept"))
    return well("keywords", sentence("the server does not say whether it keeps keywords while a folder is open read-only (--drafts tells)"))


# -- recent mail ---------------------------------------------------------------------------------------------------


def _recent(home: Home, mailbox: ProbedMailbox, now: datetime) -> Iterator[Finding]:
    """The headers of the newest mails: the server's clock, and who vouches for senders."""
    watched = mailbox.account.folders
    state = mailbox.open(next((name for name in watched if name.upper() == "INBOX"), watched[0]))
    uids = mailbox.uids(max(1, state.uidnext - SPAN))
    if len(uids) < RECENT and state.exists > len(uids):
        uids = mailbox.uids()
    uids = uids[-RECENT:]
    if not uids:
        yield well("authserv", sentence("no mail yet, so nothing can be said about trusted_authserv"))
        return
    newest = max((meta.received_at for meta in mailbox.meta(uids).values()), default=now)
    if newest - now > CLOCK:
        yield _clocks(now, newest)
    yield _authserv(home, mailbox, uids)


def _clocks(now: datetime, there: datetime) -> Finding:
    return warning(
        "server-clock",
        sentence(
            "The clocks differ: here {here}, at the server {there}.",
            here=now.astimezone().isoformat(sep=" ", timespec="seconds"),
            there=there.astimezone().isoformat(sep=" ", timespec="seconds"),
        ),
        sentence("Let this computer keep its clock right by the network (NTP): deadlines and the age of mail depend on it."),
    )


def _authserv(home: Home, mailbox: ProbedMailbox, uids: list[int]) -> Finding:
    host, preset = mailbox.account.host, presets.for_host(mailbox.account.host)
    headers = (raw for _, raw in mailbox.headers(uids, authserv.HEADERS))
    found = authserv.propose(headers, (host, home.config.seller.domain, *(preset.authserv if preset else ())))
    wanted = home.config.who.trusted_authserv
    if wanted:
        missing = found.ids and not {one.casefold() for one in wanted} & set(found.ids)
        if not missing:
            return well("authserv", sentence("trusted_authserv is {ids}", ids=", ".join(wanted)))
        return warning(
            "authserv",
            sentence(
                "trusted_authserv is {ids}, but {count} of the last {n} mails bear {seen}.",
                ids=", ".join(wanted), count=found.count, n=found.mails, seen=", ".join(found.ids),
            ),
            sentence("If your server has changed, set in [seller]: trusted_authserv = [{ids}]", ids=", ".join(f'"{one}"' for one in found.ids)),
        )  # fmt: skip
    if found.ids:
        return warning(
            "authserv",
            sentence(
                "trusted_authserv is not set, so forged senders are not told by SPF, DKIM and DMARC (S1); {count} of the last {n} mails bear"
                " the header of {ids}.",
                count=found.count, n=found.mails, ids=", ".join(found.ids),
            ),
            sentence(
                "If that is your own mail server, set in [seller]: trusted_authserv = [{ids}]", ids=", ".join(f'"{one}"' for one in found.ids)
            ),
        )  # fmt: skip
    if found.commonest:
        return well(
            "authserv",
            sentence(
                "nothing to propose for trusted_authserv: {id} stands in {count} of the last {n} mails, which is too few or not plainly your server",
                id=found.commonest, count=found.count, n=found.mails,
            ),
        )  # fmt: skip
    return well("authserv", sentence("the last {n} mails bear no Authentication-Results; trusted_authserv stays empty", n=found.mails))


# -- a draft there and back ----------------------------------------------------------------------------------------


def _round_trip(home: Home, mailbox: ProbedMailbox, folder: str, now: datetime) -> Generator[Finding, None, FolderLook | None]:
    """Lay a small draft, find it by its Message-ID, see what the server made of it, take it away where that is safe."""
    raw, message_id = _draft(home, now)
    first = mailbox.status(folder).uidnext
    try:
        mailbox.try_append(folder, raw, tuple(home.config.drafts.flags))
    except MailboxError as error:
        yield from trouble("draft", error)
        return None
    look = mailbox.look(folder, writable=True)
    uid = _find(mailbox, max(1, first), message_id)
    if uid is None:
        yield failed(
            "draft",
            sentence("A draft was laid into {folder} and accepted, but cannot be found there by its Message-ID.", folder=folder),
            sentence("Look there for the subject \"{subject}\" and delete it. If it stays so, drafts could be laid twice: please report it.",
                     subject=_subject(message_id)),
        )  # fmt: skip
        return look
    received, flags = mailbox.facts(uid)
    same = mailbox.fetch([uid]).get(uid, b"").replace(b"\r\n", b"\n").strip() == raw.replace(b"\r\n", b"\n").strip()
    kept = {flag.casefold() for flag in home.config.drafts.flags} <= flags
    if same and kept:
        yield well("draft", sentence("a draft was laid into {folder} and found again, unchanged", folder=folder))
    else:
        yield well(
            "draft",
            sentence("a draft was laid into {folder} and found again; the server wrote it anew or changed its flags", folder=folder),
        )
    if look.keywords or look.permanent is None:
        yield _keywords(look)
    else:
        yield well("keywords", sentence("keywords of our own are not kept here"))
    if received is not None and abs(received - now) > CLOCK:
        yield _clocks(now, received)
    yield from _withdraw(mailbox, folder, look.uidvalidity, uid, message_id)
    return look


def _draft(home: Home, now: datetime) -> tuple[bytes, str]:
    """A draft that says what it is, under a Message-ID nobody can guess."""
    domain = home.config.seller.domain
    message_id = f"<triage-check.{secrets.token_hex(16)}@{domain if domain.isascii() else 'triage.invalid'}>"
    mail = EmailMessage()
    mail["From"] = home.config.seller.address
    mail["Subject"] = _subject(message_id)
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = message_id
    mail.set_content("A test draft. It is removed at once where the server allows it; you may delete it.\n")
    return mail.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"), message_id


def _subject(message_id: str) -> str:
    return f"triage check {message_id[14:22]}"


def _find(mailbox: ProbedMailbox, first: int, message_id: str) -> int | None:
    """By comparing headers ourselves: QQ's SEARCH may answer with everything."""
    for uid, raw in mailbox.headers(mailbox.uids(first)[-200:], ("Message-ID",)):
        if message_id.encode() in b"".join(raw.split()):
            return uid
    return None


def _withdraw(mailbox: ProbedMailbox, folder: str, uidvalidity: int, uid: int, message_id: str) -> Iterator[Finding]:
    left = sentence("The test draft stays in {folder} under the subject \"{subject}\".", folder=folder, subject=_subject(message_id))  # fmt: skip
    delete = sentence("Delete it in your mail client.")
    if "UIDPLUS" not in mailbox.capabilities():
        # A plain EXPUNGE would also remove what a person has marked as deleted there.
        yield warning("draft-removal", left, sentence("The server cannot remove a single mail (no UIDPLUS)."), delete)
        return
    try:
        mailbox.remove(uid)
    except MailboxError as error:
        yield warning("draft-removal", left, error.problem, delete)
        return
    if mailbox.look(folder).uidvalidity == uidvalidity and _find(mailbox, uid, message_id) is not None:
        yield warning("draft-removal", left, delete)
    else:
        yield well("draft-removal", sentence("the test draft is removed again"))
