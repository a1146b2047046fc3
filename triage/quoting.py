"""What of the buyer's mail stands below our letter, and whose words they are.

A mail client quotes the whole mail. That would be wrong where the mail holds words that are not the buyer's: a colleague's note above
a forward, the labels and addresses of a website's form, a platform's own talk. There only the buyer's own words are quoted.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from typing import Final

from triage.handbook.chats import form_of
from triage.history import EPOCH, when_of
from triage.mail.text import Words
from triage.mail.values import Mail
from triage.terms import Inquiry, Quoted

_BLANKED: Final = re.compile(r"(?:\n[ \t]{0,2200}){2,60}")
_CHINESE: Final = re.compile(r"(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日\D{0,12}(?:(\d{1,2})[:：](\d{2}))?")
_ISO: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]{1,3}(\d{1,2}):(\d{2}))?")


def quoted_of(mail: Mail, words: Words, inquiry: Inquiry, ours: bool) -> Quoted | None:
    """The buyer's words to quote, None for none. `ours`: the mail itself was written by one of our own house."""
    contact = inquiry.contact
    inner = words.forwarded
    if inquiry.form:
        form = form_of(mail, words)
        text = form.message.text if form is not None and form.message is not None else ""
        text = _BLANKED.sub("\n\n", text)  # what our robot said in a chat
        date = date_of(inner.date_text) if ours and inner is not None else when_written(mail)
        return Quoted(text, contact.name or "", contact.email or "", date) if text.strip() else None
    if ours:
        if inner is None or not inner.text.strip():
            return None  # a colleague's words alone: nothing of them is for a buyer's eyes
        author = inner.author
        name = (author.name if author else "") or contact.name or ""
        return Quoted(inner.text, name, (author.email if author else "") or contact.email or "", date_of(inner.date_text))
    return Quoted(mail.text, mail.author.name, mail.author.email, when_written(mail)) if mail.text.strip() else None


def when_written(mail: Mail) -> datetime | None:
    """The moment of a mail as it or the servers on its way tell it; None where none of them does (gold convention 12)."""
    moment = when_of(mail)
    return None if moment == EPOCH else moment


def date_of(text: str) -> datetime | None:
    """The date line of a forwarded mail, in the forms whose day and month cannot be mistaken; None otherwise."""
    shown = text.strip()[:80]
    if match := _CHINESE.search(shown) or _ISO.search(shown):
        year, month, day, hour, minute = (int(part) if part else 0 for part in match.groups())
        if "下午" in shown and 0 < hour < 12:
            hour += 12
        try:
            return datetime(year, month, day, hour, minute, tzinfo=timezone(timedelta(hours=8)) if "年" in shown else UTC)
        except ValueError:
            return None
    try:
        moment = parsedate_to_datetime(shown)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
