"""A person's yes to a letter: what in a mailbox means it, and what may leave on the strength of it (handbook 4.3).

Approved folders can be reached by more than a person's mouse: a rule of the server, an address like `sales+folder@`, a forged mail. So a
letter leaves only if it is the draft we laid, or that draft as a person edited it: without a trace of having been delivered, from us, to
people of the conversation, in answer to that mail.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from triage.mail.likeness import untouched
from triage.mail.message import Mail, parse
from triage.mail.thread import is_forward_subject
from triage.terms import Sentence, sentence


class Who(StrEnum):
    """Whose yes it is."""

    OWNER = "owner"
    SUPERVISOR = "supervisor"


PARENT = "triage"
# Last part of a folder's name -> whose yes; ours are made with the first name in the language of the program.
FOLDERS: dict[Who, dict[str, tuple[str, ...]]] = {
    Who.OWNER: {"en": ("Approved",), "zh": ("已批准", "批准", "同意发送")},
    Who.SUPERVISOR: {"en": ("Approved by supervisor",), "zh": ("主管已批准", "主管批准", "主管同意")},
}
KEYWORDS: dict[str, Who] = {
    "triage-approved": Who.OWNER,
    "$approved": Who.OWNER,
    "triage-approved-supervisor": Who.SUPERVISOR,
}
FLAG = "\\flagged"
_TAG = re.compile(r"<[^<>]{0,5000}>")
# Header fields that a message gets on its way, and a draft never has.
DELIVERY = (
    "received", "x-received", "return-path", "delivered-to", "x-delivered-to", "x-original-to", "envelope-to", "x-envelope-to",
    "authentication-results", "arc-authentication-results", "received-spf", "dkim-signature", "arc-seal", "x-forwarded-to", "x-forwarded-for",
)  # fmt: skip
# What mail programs note in a draft for themselves; the buyer need not see it.
PRIVATE = re.compile(
    rb"(?:x-mozilla-|x-identity-key|x-account-key|x-unsent|x-uniform-type-identifier|x-universally-unique-identifier|x-apple-|fcc|x-fcc|"
    rb"x-status|status|x-keywords|x-uid|x-imap|x-draft|x-template|x-evolution-|x-kmail-|x-claws-|x-qq-|x-coremail-|x-triage|bcc|resent-bcc|"
    rb"x-ms-exchange-|x-microsoft-|x-gm-|x-sylpheed-)",
    re.IGNORECASE,
)


def folder_name(who: Who, language: str) -> str:
    """What our folder for this yes is called, below `Triage`."""
    return FOLDERS[who]["zh" if language.lower().startswith("zh") else "en"][0]


def whose_folder(name: str, delimiter: str) -> Who | None:
    """Whose yes it means when a message lies in this folder; None = it is no folder of approvals.

    "Triage/Approved", "INBOX.Triage.Approved" and, where folders lie in no folders, "Triage-Approved".
    """
    parts = [part.strip().casefold() for part in (name.split(delimiter) if delimiter else [name])]
    if len(parts) > 3:
        return None
    parent, last = (parts[-2] if len(parts) > 1 else ""), parts[-1]
    for who, names in FOLDERS.items():
        known = [one.casefold() for several in names.values() for one in several]
        if (parent == PARENT and last in known) or last in [f"{PARENT}-{one}" for one in known]:
            return who
    return None


def content_of(raw: bytes) -> str:
    """What a letter says, as one word: who from, to whom, subject, text and files. The same after the server has rendered it anew."""
    mail = parse(raw)
    parts = [
        mail.subject,
        *(",".join(sorted(one.email.lower() for one in boxes)) for boxes in (mail.from_, mail.to, mail.cc, mail.reply_to)),
        (mail.header("bcc") or "").lower(),
        " ".join(mail.text.split()),
        _words(mail.html),
        ",".join(sorted(one.sha256 for one in mail.attachments)),
    ]
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()


def as_laid(laid: bytes, found: bytes) -> bool:
    """It is our draft, and nobody has changed what it says, in text or in HTML."""
    return found == laid or (untouched(laid, found) and content_of(laid) == content_of(found))


def half_edited(laid: Mail, found: Mail) -> bool:
    """The text says something else than we wrote, and the HTML still what we wrote: most buyers would see the HTML."""
    if not (laid.html and found.html and laid.text):
        return False
    same_text = laid.text.split() == found.text.split()
    return not same_text and _words(laid.html) == _words(found.html)


def _words(text: str) -> str:
    """Text or HTML without its tags, on one line."""
    return " ".join(_TAG.sub(" ", text).split())


def was_delivered(mail: Mail) -> bool:
    """It bears the marks of a mail that came in from somewhere."""
    return any(name.lower() in DELIVERY for name, _ in mail.headers)


def same_delivery(kept: bytes, found: bytes) -> bool:
    """These are one delivered mail and its copy, though the server may have rendered it anew: a second delivery has stamps of its own."""
    if kept == found:
        return True
    one, other = parse(kept), parse(found)
    return one.identity == other.identity and bool(one.received) and one.header_all("received") == other.header_all("received")


def answers(mail: Mail) -> frozenset[str]:
    """The Message-IDs this draft answers; a forward answers nothing, though some programs give it an In-Reply-To."""
    return frozenset() if is_forward_subject(mail.subject) else frozenset((*mail.in_reply_to, *mail.references))


@dataclass(frozen=True, slots=True)
class Case:
    """What is on record about a draft and the conversation it belongs to."""

    laid: bytes  # the draft as we wrote it
    message_id: str
    answered: str | None  # Message-ID of the mail it answers
    thread: frozenset[str]  # Message-IDs of the conversation
    ours: frozenset[str]  # our own addresses, lower case
    domain: str  # our own mail domain
    parties: frozenset[str]  # addresses of the conversation, lower case
    any_recipients: bool = False  # a person has said that others may get it, too


def objection(found: bytes, case: Case) -> Sentence | None:
    """Why this message must not leave as the draft of `case`; None = it may."""
    if as_laid(case.laid, found):
        return None
    mail = parse(found)
    if half_edited(parse(case.laid), mail):
        return sentence(
            "Its text was edited, but not its HTML part, which most programs show: edit it there, or set html = false in [drafts]."
        )
    if was_delivered(mail):
        return sentence("It came in as mail: it is no draft that a person wrote.")
    senders = {one.email.lower() for one in (*mail.from_, *((mail.sender,) if mail.sender else ()))}
    if not senders or not senders <= case.ours or len(mail.from_) != 1:
        return sentence("Its sender is {sender}, not you.", sender=_listed(senders - case.ours) or "?")
    back = {one.email.lower() for one in mail.reply_to if one.email} - case.ours
    if any(one.rpartition("@")[2] != case.domain for one in back):
        return sentence("Answers to it would go to {email}.", email=_listed(back))
    if (mail.header("bcc") or "").strip() or (mail.header("resent-to") or "").strip():
        return sentence("It has hidden recipients (Bcc): put them into Cc, or take them out.")
    recipients = {one.email.lower() for one in (*mail.to, *mail.cc) if one.email}
    if not recipients:
        return sentence("It has no recipient.")
    if not case.any_recipients and (strangers := recipients - case.parties - case.ours):
        return sentence("It goes to {emails}, who have no part in the conversation.", emails=_listed(strangers))
    if recipients <= case.ours:
        return sentence("It goes to nobody but yourself.")
    named = frozenset((*mail.in_reply_to, *mail.references))
    if mail.in_reply_to and not set(mail.in_reply_to) & case.thread:
        return sentence("It answers another mail than the one it was written for.")
    if mail.message_id != case.message_id and not named & case.thread:
        return sentence("It answers another mail than the one it was written for.")
    if not mail.text.strip() and not mail.attachments:
        return sentence("It is empty.")
    return None


def _listed(addresses: Collection[str]) -> str:
    return ", ".join(sorted(addresses)[:5])


_FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]*:")


def ready_to_leave(raw: bytes, case: Case, date: str) -> tuple[bytes, str]:
    """The bytes that leave, and their Message-ID: the letter with today's date, in its conversation, without a program's private notes.

    Everything else stays as it was approved. `date` is an RFC 5322 date.
    """
    head, body = _split(raw)
    fields: list[bytes] = []
    for line in re.split(rb"\r\n|\n", head):
        if line[:1] in (b" ", b"\t") and fields:
            fields[-1] += b"\r\n" + line
        elif line:
            fields.append(line)
    kept: list[bytes] = []
    there: set[bytes] = set()
    for one in fields:
        found = _FIELD.match(one)
        name = found[1].lower() if found else b""
        if name == b"date" or (found and PRIVATE.match(one)) or not one.strip():
            continue
        there.add(name)
        kept.append(one)
    kept.append(b"Date: " + date.encode("ascii"))
    mail = parse(raw)
    message_id = mail.message_id if mail.message_id and b"message-id" in there else case.message_id
    if b"message-id" not in there:
        kept.append(b"Message-ID: " + case.message_id.encode("ascii", "ignore"))
    if case.answered and case.answered.isascii() and b"in-reply-to" not in there:
        kept.append(b"In-Reply-To: " + case.answered.encode("ascii"))
        if b"references" not in there:
            kept.append(b"References: " + case.answered.encode("ascii"))
    return b"\r\n".join(kept) + b"\r\n\r\n" + body, message_id


def _split(raw: bytes) -> tuple[bytes, bytes]:
    found = re.search(rb"\r\n\r\n|\n\n", raw)
    return (raw[: found.start()], raw[found.end() :]) if found else (raw.rstrip(b"\r\n"), b"")
