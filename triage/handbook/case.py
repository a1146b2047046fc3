"""One message with everything that judging it may look at: the value the sign functions are given."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import lru_cache

from triage.handbook.domains import is_free_mail, registrable
from triage.handbook.knowledge import Handbook
from triage.handbook.wording import Folded, PhraseList, find, fold
from triage.mail.robots import Nature
from triage.mail.text import Words
from triage.mail.values import Mail
from triage.terms import Inquiry, Past, Sender, Span

_FIELDS = frozenset(("from", "to", "cc", "subject", "date", "message-id", "received", "return-path", "reply-to", "content-type", "sender"))
ENOUGH_MAILS, ENOUGH_TIME = 3, timedelta(days=30)  # of authenticated mails that make a good history: nobody builds one up in a day
READABLE = 4_000  # characters that are looked at to tell whether it is text


@dataclass(frozen=True, slots=True)
class Case:
    """What stands about one message before it is judged."""

    mail: Mail
    words: Words
    inquiry: Inquiry
    past: Past
    handbook: Handbook
    sender: Sender
    nature: Nature
    own_house: bool  # From is our own domain
    threaded: bool  # belongs to a conversation with us
    texts: tuple[Folded, ...] = field(default=(), repr=False)  # subject first, then the sender's own words

    def find(self, wanted: PhraseList, most: int = 3) -> tuple[Span, ...]:
        """Where the sender's own words hold one of `wanted`."""
        found: list[Span] = []
        for text in self.texts:
            found.extend(find(text, wanted.among(text), most - len(found)))
            if len(found) >= most:
                break
        return tuple(found)

    @property
    def free_mailbox(self) -> bool:
        """The author writes from a mailbox that anybody can open."""
        return is_free_mail(self.mail.author.domain)

    @property
    def generic(self) -> bool:
        """A first contact that names neither a product nor an amount ("your products"): what anybody could send to anybody."""
        return not (self.proven or self.inquiry.form or self.inquiry.products or self.inquiry.quantities)

    @property
    def discussion_list(self) -> bool:
        """A list one can write to and is subscribed to; a newsletter that merely bears a List-Id is none (gold convention 10)."""
        if not self.nature.mailing_list:
            return False
        if self.posted:
            return True
        posting = (self.mail.header("List-Post") or "").strip().lower()
        if posting:
            return not posting.startswith("no")
        return not self.nature.bulk and self.mail.header("List-Unsubscribe") is None

    @property
    def posted(self) -> bool:
        """Written to the list's own address by somebody of another house: a post, however one leaves the list."""
        name = (self.mail.header("List-Id") or "").strip().lower().rpartition("<")[2].rstrip("> ")
        to_it = any(one.email.lower().replace("@", ".") == name for one in (*self.mail.to, *self.mail.cc))
        return bool(name) and to_it and bool(self.mail.author.domain) and site(self.mail.author.domain) != site(name)

    @property
    def no_mail(self) -> bool:
        """No header field of a mail and no text that a person could read: a file of another kind (or an empty one)."""
        if any(name.lower() in _FIELDS for name, _ in self.mail.headers):
            return False
        text = self.mail.text[:READABLE]
        odd = sum(
            (sign not in "\t\n\r\f\v" and unicodedata.category(sign) in ("Cc", "Co", "Cn", "Cs")) or sign == "\ufffd" for sign in text
        )
        return not text.strip() or odd > len(text) * 0.02

    @property
    def known(self) -> bool:
        """A customer on file, or one of whom a mail that we really sent is referred to; From alone proves nothing (issue E)."""
        refers = bool(self.past.sent_ids)
        customer = self.past.customer is not None and self.past.customer.orders > 0
        return refers or (customer and self.sender.authenticated is True)

    @property
    def allowed(self) -> bool:
        """On the user's own list, and proven to be who From says."""
        return self.sender.authenticated is True and bool(listed(self.mail.author.email, self.handbook.allow))

    @property
    def proven(self) -> bool:
        """In a conversation with us that nobody can merely claim: it refers to a Message-ID that we really sent, or the sender passed
        our own server's checks and has written before without being suspected (issue E)."""
        if self.known:
            return True
        before = any(not one.suspected for one in (*self.past.conversation, *self.past.sender))
        return self.threaded and self.sender.authenticated is True and before

    @property
    def on_record(self) -> bool:
        """In a conversation of which we have more than this mail's own word."""
        return self.proven or (self.threaded and any(not one.suspected for one in self.past.conversation))

    @property
    def good_history(self) -> bool:
        """Proven to be somebody who has dealt with us for some time; what merely claims to come from them has none."""
        if self.proven:
            return True
        kept = [one for one in self.past.sender if one.authenticated and not one.suspected]
        long = len(kept) >= ENOUGH_MAILS and kept[-1].date - kept[0].date >= ENOUGH_TIME
        return self.sender.authenticated is True and long and all(not one.suspected for one in self.past.sender)


def listed(email: str, entries: Iterable[str]) -> str:
    """The entry that covers an address: the address itself, its domain, or a domain above it; "" when there is none."""
    address = email.strip().lower()
    domain = address.rpartition("@")[2]
    for entry in entries:
        wanted = entry.strip().lower().removeprefix("@").rstrip(".")
        if wanted and domain and (wanted == address if "@" in wanted else domain == wanted or domain.endswith(f".{wanted}")):
            return entry
    return ""


def own_texts(mail: Mail, words: Words, ours_below: bool) -> tuple[Folded, ...]:
    """Subject and the words that are the sender's: in a running conversation only the new ones, since what stands below is ours."""
    texts = [fold(mail.subject, "subject")]
    if words.forwarded is not None and words.forwarded.text:
        start = words.forwarded.start
        texts.append(fold(mail.text[start : start + len(words.forwarded.text)], "body", start))
    if not ours_below and words.forwarded is None:
        texts.append(fold(mail.text, "body"))
        return tuple(texts)
    spans = [(start, end) for role, start, end in words.ranges if role in ("new", "signature")]
    if not spans and words.new:
        spans = [(words.new_start, words.new_start + len(words.new))]
    texts.extend(fold(mail.text[start:end], "body", start) for start, end in spans[:40] if end > start)
    return tuple(texts)


@lru_cache(maxsize=1024)  # the sender's and those of earlier mails are asked for again and again
def site(address_or_host: str) -> str:
    """The registrable domain of a host or an address, lower case ("" when there is none)."""
    return registrable(address_or_host.rpartition("@")[2].strip().lower()) or ""
