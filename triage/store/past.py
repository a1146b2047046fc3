"""What the store knew before a message came: the rows that history needs, no more than it can use."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache

import msgspec

from triage.handbook.case import site
from triage.handbook.domains import is_free_mail
from triage.handbook.knowledge import Handbook
from triage.history import MOST_OF_NAME, WINDOW, History, earlier_of
from triage.mail.message import Mail
from triage.mail.text import Words
from triage.mail.thread import references_of
from triage.store import Row, Store, moment
from triage.store.database import Ledger
from triage.terms import Earlier, Past, Verdict

MOST_OF_SENDER = 200  # earlier mails of one sender or company
MOST_OF_HOUSE = 100  # mails of colleagues, for their names
MOST_PARTNERS = 300  # buyers in a conversation with us, whose look-alikes S3 looks for
MOST_RECENT = 500  # inquiries of the last 30 days, for P1
ALLOWED_SKEW = timedelta(minutes=10)


def earlier_row(mail: Mail, words: Words, verdict: Verdict, received_at: datetime, labelled: bool | None = None) -> Row:
    """The columns of `mail` that history is looked up by."""
    earlier = earlier_of(mail, words, verdict, labelled=labelled)
    return {
        "message_id": mail.message_id,
        "from_email": earlier.from_email,
        "from_domain": site(earlier.from_email),
        "subject_base": earlier.subject,
        "date": moment(mail.date or received_at),
        "earlier": msgspec.json.encode(earlier).decode(),
    }


def verdict_row(verdict: Verdict) -> Row:
    """The columns of `mail` that tell the verdict."""
    return {
        "kind": verdict.kind.value,
        "suspected": verdict.suspected,
        "suspicion": verdict.suspicion,
        "level": verdict.level,
        "class": verdict.answer_class.value if verdict.answer_class else None,
        "country": verdict.inquiry.place.country,
        "verdict": msgspec.json.encode(verdict).decode(),
    }


def past_of(store: Store, account: str, number: int, mail: Mail, handbook: Handbook, received_at: datetime) -> Past:
    """What was known when mail `number` came."""
    ledger = store.ledger
    ids = tuple(dict.fromkeys((*references_of(mail), *((mail.message_id,) if mail.message_id else ()))))
    rows: dict[int, str] = {}

    def add(sql: str, *values: object) -> None:
        found = ledger.pairs(
            f"select id, earlier from mail where id <> ? and earlier is not null and copy_of is null and {sql}", number, *values
        )
        rows.update(found)

    if ids:
        marks = ", ".join("?" * len(ids))
        add(f"(message_id in ({marks}) or id in (select mail from reference where message_id in ({marks})))", *ids, *ids)
    author = mail.author.email.lower()
    if author:
        add(f"from_email = ? order by received_at desc limit {MOST_OF_SENDER}", author)
        domain = site(author)
        if domain and not is_free_mail(domain) and domain != site(handbook.seller.domain):
            add(f"from_domain = ? order by received_at desc limit {MOST_OF_SENDER}", domain)
    add(f"kind = 'reply' and suspected = 0 order by received_at desc limit {MOST_PARTNERS}")
    add(f"kind = 'inquiry' and received_at >= ? order by received_at desc limit {MOST_RECENT}", moment(received_at - WINDOW))
    latest = received_at + ALLOWED_SKEW
    earlier = [_earlier(text) for text in rows.values()]
    earlier += [
        Earlier(message_id, date or datetime(1970, 1, 1, tzinfo=UTC), handbook.seller.address, subject, ours=True)
        for message_id, subject, date, _ in store.letters.sent_in(account, ids)
    ]
    house = (mail.author.name.strip(),) if _is_colleagues(ledger, mail.author.name.strip(), site(handbook.seller.domain)) else ()
    known = sorted((one for one in earlier if one.date <= latest), key=lambda one: one.date)
    return History(handbook.seller, handbook.customers, known, house).past_of(
        mail, store.letters.really_sent(account, ids), store.letters.answered_by_us(account, mail.message_id)
    )


def _is_colleagues(ledger: Ledger, name: str, house: str) -> bool:
    """Somebody writes under this very name from our own house (S4); the newest of our colleagues' mails are looked at, and none is read whole."""
    if " " not in name or not house:
        return False
    written = re.sub(r"([%_\\])", r"\\\1", msgspec.json.encode(name[:MOST_OF_NAME]).decode())
    return bool(
        ledger.value(
            "select exists (select 1 from (select earlier from mail where from_domain = ? and suspected = 0 and earlier is not null"
            f" order by received_at desc limit {MOST_OF_HOUSE}) where earlier like ? escape '\\' and earlier not like '%\"authenticated\":false%')",
            house, f'%"name":{written}%',
        )
    )  # fmt: skip


@lru_cache(maxsize=2 * MOST_RECENT)  # the inquiries of the last days are looked at again for each new one
def _earlier(text: str) -> Earlier:
    return msgspec.json.decode(text, type=Earlier)
