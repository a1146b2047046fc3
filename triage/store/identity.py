"""Which mail of the store a message is, although its bytes differ: another UIDVALIDITY, Exchange's new rendering, a second way here.

`keep` has compared the bytes already. What is left is compared by `Mail.identity`: Message-ID, Date, From, Subject and the
body's letters. Where that leaves a doubt nothing is hidden and nothing is answered: a person looks.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from triage.mail.values import Mail
from triage.store.database import Ledger, as_moment
from triage.store.mails import Kept
from triage.terms import Sentence, sentence

NEAR = timedelta(hours=1)  # the same words at the same hour are the same mail, even without a Message-ID or Date that says so


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a mail is beside those that came before it."""

    copy_of: int | None = None  # it is this one
    unclear: Sentence | None = None  # it may be another one: why a person should look


def likeness(ledger: Ledger, kept: Kept, mail: Mail) -> Likeness:
    """Whether this mail is one that was judged before."""
    same = ledger.rows(
        "select id, received_at from mail where account = ? and identity = ? and id <> ? and copy_of is null order by id",
        kept.account, mail.identity, kept.number,
    )  # fmt: skip
    if same:
        if len(same) == 1 and mail.message_id and mail.date:
            return Likeness(same[0]["id"])
        near = [row["id"] for row in same if abs((as_moment(row["received_at"]) or kept.received_at) - kept.received_at) <= NEAR]
        if len(near) == 1:
            return Likeness(near[0])
        return Likeness(
            unclear=sentence("It says the same as mail {n}, and may be that one or a new one: a person should look.", n=same[0]["id"])
        )
    if mail.message_id:
        other = ledger.value(
            "select id from mail where account = ? and message_id = ? and id <> ? and copy_of is null and identity is not null order by id limit 1",
            kept.account, mail.message_id, kept.number,
        )  # fmt: skip
        if other is not None:
            return Likeness(unclear=sentence("It bears the Message-ID of mail {n} and says something else: a person should look.", n=other))
    return Likeness()
