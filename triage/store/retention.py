"""How long the bytes of mail are kept: `[store] keep_raw_days`. What was concluded from them stays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from triage.store.database import Ledger, as_moment, moment

EVERY = timedelta(days=1)
BATCH = 500  # mails a transaction: other writers wait no longer than that
NOTE = "tidied"


def due(ledger: Ledger, now: datetime) -> bool:
    """Whether a day has passed since the store was tidied (or the clock was set back)."""
    last = as_moment(ledger.value("select value from note where key = ?", NOTE))
    return last is None or not timedelta(0) <= now - last < EVERY


def tidy(ledger: Ledger, keep_raw_days: int, now: datetime, stop: Callable[[], bool] = lambda: False) -> int:
    """Drop the raw bytes of mails judged more than `keep_raw_days` ago (0 = keep all); how many mails.

    The hash stays, so the mail is known again, and the verdict, so that it can be explained. A mail with an action still open,
    or one that a person must look at, keeps its bytes.
    """
    dropped = 0
    while keep_raw_days:
        old = ledger.rows(
            "select id from mail where state = 'judged' and judged_at < ? and length(raw) > 0"
            " and not exists (select 1 from action where action.mail = mail.id and action.state = 'open') limit ?",
            moment(now - timedelta(days=keep_raw_days)), BATCH,
        )  # fmt: skip
        if not old:
            break
        ledger.change_many("update mail set raw = x'' where id = ?", [(row["id"],) for row in old])
        dropped += len(old)
        if stop():
            return dropped  # the rest another time: not noted as done
    if keep_raw_days:
        before = moment(now - timedelta(days=keep_raw_days))
        ledger.change("update outbox set raw = null where state = 'sent' and cleared and left_at < ? and raw is not null", before)
        ledger.change("update answer set raw = null where at < ? and raw is not null", before)
    ledger.change("insert into note (key, value) values (?, ?) on conflict do update set value = excluded.value", NOTE, moment(now))
    return dropped
