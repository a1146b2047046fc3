"""What lies in a junk folder: judged like all mail, but without consequences until a person takes it out of there.

`folder.junk` says which folders are junk folders. `mail.junk` is part of the verdict's record: 1 = the mail lay
nowhere else when it was judged. It goes back to 0 when the mail turns up in another watched folder; that opens the
mail again, once, because from then on one of its places is no junk folder.
"""

from __future__ import annotations

from triage.store.database import Ledger


def is_junk(ledger: Ledger, account: str, folder: str, uidvalidity: int) -> bool:
    """Whether this folder was a junk folder when it was last looked at."""
    return bool(ledger.value("select junk from folder where account = ? and name = ? and uidvalidity = ?", account, folder, uidvalidity))


def set_junk(ledger: Ledger, account: str, folder: str, junk: bool) -> None:
    """Remember that `folder` is (or is no more) a junk folder; nothing is written when that is known."""
    if ledger.value("select 1 from folder where account = ? and name = ? and junk <> ? limit 1", account, folder, junk):
        ledger.change("update folder set junk = ? where account = ? and name = ?", junk, account, folder)


def only_in_junk(ledger: Ledger, number: int) -> bool:
    """Whether every place where this mail, or a copy of it, was found lies in a junk folder."""
    found = ledger.row(
        "select coalesce(sum(not coalesce(folder.junk, 0)), 0) as elsewhere, count(*) as places from place"
        " left join folder on folder.account = place.account and folder.name = place.folder and folder.uidvalidity = place.uidvalidity"
        " where place.mail in (select ? union all select id from mail where copy_of = ?)",
        number, number,
    )  # fmt: skip
    return found is not None and found["places"] > 0 and not found["elsewhere"]


def put_into_junk(ledger: Ledger, number: int) -> bool:
    """Whether the newest place of this mail, or of a copy of it, lies in a junk folder: somebody moved it there after it had come in."""
    found = ledger.row(
        "select max(case when folder.junk then place.seen_at end) as junk, max(case when folder.junk then null else place.seen_at end) as other"
        " from place left join folder on folder.account = place.account and folder.name = place.folder and folder.uidvalidity = place.uidvalidity"
        " where place.mail in (select ? union all select id from mail where copy_of = ?)",
        number, number,
    )  # fmt: skip
    return found is not None and found["junk"] is not None and (found["other"] is None or found["junk"] > found["other"])


def reopen(ledger: Ledger, number: int) -> bool:
    """Judge a mail again that lay only in junk and now lies elsewhere too; whether there was anything to open."""
    if not ledger.value("select 1 from mail where id = ? and junk = 1", number):
        return False
    # One whose bytes are no longer kept cannot be judged again, and is too old for a draft.
    ledger.change("update mail set state = case when length(raw) then 'waiting' else state end, junk = 0, tries = 0 where id = ?", number)
    return True
