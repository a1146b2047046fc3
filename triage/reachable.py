"""Whom a letter does not reach, who is away, who wants no more mail: in words, for `triage list`, `status` and the digest."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

from triage.digest import Item
from triage.speech import say
from triage.store import Store
from triage.store.reach import Away, Bounced, all_away, away, out_of_reach, unreached
from triage.terminal import plain
from triage.terms import Sentence, sentence

LOOK_BACK = timedelta(days=60)  # older absence notes are not looked for
SHOWN = 10  # names in one line of `status`

CAME_BACK = sentence("Mail that came back")
AWAY = sentence("Away")
NO_MORE = sentence("Want no more mail")


# -- one mail of the list ------------------------------------------------------------------------------------------


def facts(store: Store, addresses: Iterable[str], today: date) -> dict[str, Any]:
    """What stands in the way of reaching these, as plain values."""
    bounced: Bounced | None = None
    gone: Away | None = None
    for address in dict.fromkeys(one.lower() for one in addresses if one):
        bounced = bounced or out_of_reach(store.ledger, address)
        gone = gone or away(store.ledger, address, today)
    return {
        "came_back": {"address": bounced.address, "mail": bounced.mail, "status": bounced.status} if bounced else None,
        "away": {"address": gone.address, "mail": gone.mail, "back_on": gone.back_on.isoformat()} if gone else None,
    }


def words(one: dict[str, Any], language: str) -> str | None:
    """The same for a person; None where nothing stands in the way."""
    if came := one["came_back"]:
        return say(
            sentence("mail to {email} comes back (mail {n}): another address is needed", email=came["address"], n=came["mail"]), language
        )
    if gone := one["away"]:
        return say(sentence("away, back on {day} (mail {n})", day=gone["back_on"], n=gone["mail"]), language)
    return None


# -- status --------------------------------------------------------------------------------------------------------


def status(store: Store, account: str, now: datetime) -> dict[str, Any]:
    """Stage M and who is away, of one account."""
    return {
        "came_back": [{"address": one.address, "mail": one.mail, "status": one.status} for one in unreached(store.ledger, account)],
        "away": [
            {"address": one.address, "mail": one.mail, "back_on": one.back_on.isoformat()}
            for one in all_away(store.ledger, account, now - LOOK_BACK, now.date())
        ],
    }


def status_lines(one: dict[str, Any], language: str) -> list[str]:
    """`status` as lines."""
    lines: list[str] = []
    if came := one["came_back"]:
        named = _listed([f"{row['address']} (#{row['mail']})" for row in came])
        lines.append(say(sentence("  stage M, mail to them comes back: {who}", who=named), language))
    if gone := one["away"]:
        named = _listed([f"{row['address']} -> {row['back_on']}" for row in gone])
        lines.append(say(sentence("  away, and when they are back: {who}", who=named), language))
    return lines


def _listed(names: list[str]) -> str:
    more = f" +{len(names) - SHOWN}" if len(names) > SHOWN else ""
    return plain(", ".join(names[:SHOWN])) + more


# -- the digest ----------------------------------------------------------------------------------------------------


def items(store: Store, account: str, since: datetime, now: datetime) -> list[tuple[Sentence, Item]]:
    """What the morning's digest tells of it: what came in since."""
    new = {
        row["id"]: row
        for row in store.ledger.rows(
            "select id, from_email, verdict from mail where account = ? and coalesce(judged_at, kept_at) >= ? and copy_of is null", account, since.isoformat()
        )
    }  # fmt: skip
    found: list[tuple[Sentence, Item]] = []
    for one in unreached(store.ledger, account):
        if one.mail in new:
            told = sentence("Our mail to {email} came back: find another address, or ask by telephone.", email=one.address)
            found.append((CAME_BACK, Item(one.mail, one.address, "", ((sentence("reason"), one.status or "-"),), (told,))))
    for gone in all_away(store.ledger, account, since - LOOK_BACK, now.date()):
        if gone.mail in new:
            found.append((AWAY, Item(gone.mail, gone.address, says=(sentence("Back on {day}.", day=gone.back_on.isoformat()),))))
    for number, row in new.items():
        if row["verdict"] and json.loads(row["verdict"]).get("no_more"):
            told = sentence("Asked not to be written to again: no draft, and nothing is sent to them any more.")
            found.append((NO_MORE, Item(number, row["from_email"] or "?", says=(told,))))
    return found
