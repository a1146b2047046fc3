"""Whether a draft of ours still is as we laid it, or a person has had a hand in it."""

from __future__ import annotations

from triage.mail.message import parse


def untouched(laid: bytes, found: bytes) -> bool:
    """The letter in the mailbox says what we laid: same Message-ID, recipients, subject and words.

    Servers render mail anew (Exchange), so bytes prove nothing; what a reader sees does. Anything else - another word, one
    recipient more, a file attached - is a person's work and stays.
    """
    ours, theirs = parse(laid), parse(found)
    return (
        ours.message_id is not None
        and ours.message_id == theirs.message_id
        and ours.subject == theirs.subject
        and {one.email for one in (*ours.to, *ours.cc)} == {one.email for one in (*theirs.to, *theirs.cc)}
        and len(ours.attachments) == len(theirs.attachments)
        and ours.text.split() == theirs.text.split()
    )
