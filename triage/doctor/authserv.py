"""Which authserv-id does the user's own server write? A proposal for `[seller] trusted_authserv`, from recent mail (RFC 8601).

Anybody can write an Authentication-Results header into a mail, so an id counts here only where it is the topmost one of most mails,
whoever sent them, and where it belongs to the same organisation as a server that has really handled these mails for us. It stays a
proposal: the setting is made by a person.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from email import message_from_bytes
from email.utils import parseaddr

from triage.mail.auth import read_results, same_organization

HEADERS = ("Authentication-Results", "Received", "From")
ENOUGH = 5  # mails below which nothing is proposed
SENDERS = 3  # different senders that must have it: a forger's id stands in a forger's mails
MOST = 0.5  # share of the mails that must bear it
NEARLY_ALL = 0.8  # share from which a server's name in Received vouches for it, too
OUR_ID = "outlook.com"  # what stands in the setting for Microsoft, whose header names no server

_BY = re.compile(r"\bby\s{1,9}([\w.-]{1,255})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Seen:
    """The topmost Authentication-Results of one mail."""

    server: str  # authserv-id, lower case; "" = left out, as Microsoft does
    sender: str  # domain of From
    handled_by: tuple[str, ...]  # servers in the Received lines just above and below


@dataclass(frozen=True, slots=True)
class Proposal:
    """What recent mail suggests."""

    mails: int  # looked at
    ids: tuple[str, ...]  # to be set; () = none can be proposed
    commonest: str  # the id seen most often, proposed or not
    count: int  # mails that bear one of `ids`, or else `commonest`


def read(raw: bytes) -> Seen | None:
    """From one mail's header; None without the header."""
    top: str | None = None
    above: list[str] = []
    below: list[str] = []
    message = message_from_bytes(raw)
    for name, value in message.items():
        low = name.lower()
        text = " ".join(str(value).split())[:8_000]
        if low == "authentication-results" and top is None:
            top = text
        elif low == "received" and (found := _BY.search(text)):
            (above if top is None else below).append(found[1].lower())
    if top is None:
        return None
    server, results = read_results(top)
    if not server and not results:
        return None
    sender = parseaddr(str(message.get("From", "")))[1].rpartition("@")[2].lower()
    return Seen(server, sender, (*above[-1:], *below[:1]))


def propose(headers: Iterable[bytes], ours: Sequence[str]) -> Proposal:
    """`ours`: domains of the user's own servers (IMAP host, mail domain, what the provider is known to write)."""
    found = [read(raw) for raw in headers]
    seen = [one for one in found if one is not None]
    if not seen:
        return Proposal(len(found), (), "", 0)
    counts = Counter(one.server for one in seen)
    commonest, count = counts.most_common(1)[0]
    # Large providers have many servers, each with its own id: they are taken together by organisation.
    family = [one for one in seen if one.server == commonest or same_organization(one.server, commonest)]
    share = len(family) / len(found)
    owned = any(same_organization(commonest or OUR_ID, domain) for domain in ours)
    handled = sum(any(same_organization(one.server, by) for by in one.handled_by) for one in family) / len(family)
    plausible = owned or (commonest != "" and share >= NEARLY_ALL and handled >= NEARLY_ALL)
    enough = len(family) >= ENOUGH and share >= MOST and len({one.sender for one in family}) >= SENDERS
    if not plausible or not enough:
        return Proposal(len(found), (), commonest, count)
    ids = Counter(one.server or OUR_ID for one in family)
    return Proposal(len(found), tuple(name for name, number in ids.most_common(6) if number > 1), commonest or OUR_ID, len(family))
