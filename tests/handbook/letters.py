"""Mails as values, for tests of what a mail says; all people and firms are invented."""

from __future__ import annotations

from datetime import datetime

from triage.mail.text import Words
from triage.mail.values import Address, Mail

US = Address("", "sales@ourfactory.example")


def letter(
    text: str,
    sender: str = "",
    email: str = "",
    subject: str = "Inquiry",
    date: str | None = None,
    reply_to: str = "",
    headers: tuple[tuple[str, str], ...] = (),
) -> Mail:
    """A mail to us; `date` in ISO 8601 with an offset."""
    moment = datetime.fromisoformat(date) if date else None
    return Mail(
        raw_hash="",
        size=len(text),
        headers=headers,
        from_=(Address(sender, email or "someone@gmail.com"),),
        reply_to=(Address("", reply_to),) if reply_to else (),
        to=(US,),
        subject=subject,
        date=moment,
        date_offset=moment is not None,
        text=text,
    )


def all_new(mail: Mail) -> Words:
    """The whole text is the sender's own."""
    return Words(new=mail.text, ranges=(("new", 0, len(mail.text)),))
