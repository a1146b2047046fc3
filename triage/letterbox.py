"""How approved letters stand, in words: for `triage list`, `status`, `explain` and `approve`."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from triage.speech import say
from triage.store import Row, Store
from triage.summary import moment_words
from triage.terminal import plain
from triage.terms import Sentence, sentence

# Joined to `mail` and `draft` by `listing`.
COLUMNS = """
    outbox.state as letter, outbox.due as letter_due, outbox.why as letter_why, outbox.second as letter_second, outbox.left_at, outbox.missed, draft.touched,
    (select why from approval where approval.mail = mail.id and approval.state = 'refused' and approval.ended_at is null
     and approval.why is not null order by approval.id desc limit 1) as not_taken
"""
JOIN = "left join outbox on outbox.mail = mail.id"


def facts(row: Row) -> dict[str, Any]:
    """The letter of one listed mail, as plain values."""
    return {
        "letter": row["letter"],
        "letter_due": row["letter_due"],
        "letter_why": json.loads(row["letter_why"]) if row["letter_why"] else None,
        "second_yes": json.loads(row["letter_second"]) if row["letter_second"] else [],
        "left_at": row["left_at"],
        "missed": row["missed"] or 0,
        "draft_touched": row["touched"] or None,
        "not_taken": json.loads(row["not_taken"]) if row["not_taken"] else None,
    }


def words(one: dict[str, Any], language: str, zone: str) -> str | None:
    """How the letter stands; None where there is nothing to say but what there is to say of the draft."""
    why = say(msgspec.convert(one["letter_why"], Sentence), language) if one["letter_why"] else ""
    if why and one["letter"] == "waiting" and one["second_yes"]:
        reasons = "; ".join(say(msgspec.convert(reason, Sentence), language) for reason in one["second_yes"])
        why = f"{why} ({reasons})"
    when = day_and_hour(one["letter_due"], zone)
    told: Sentence | None = None
    match one["letter"]:
        case "waiting" if one["letter_due"] and why:
            told = sentence("approved, leaves {when}: {why}", when=when, why=why)
        case "waiting" if one["letter_due"]:
            told = sentence("approved, leaves {when}", when=when)
        case "waiting":
            told = sentence("approved; {why}", why=why) if why else sentence("approved")
        case "by hand" if one["letter_due"]:
            told = sentence("approved: send it by hand at {when}", when=when)
        case "by hand":
            told = sentence("approved: send it by hand")
        case "sending":
            told = sentence("is being sent")
        case "unsure":
            told = sentence("may have left, a person must look: {why}", why=why)
        case "left" | "sent" if why:
            told = sentence("sent {when}: {why}", when=day_and_hour(one["left_at"], zone), why=why)
        case "left" | "sent":
            told = sentence("sent {when}", when=day_and_hour(one["left_at"], zone))
        case "refused":
            told = sentence("not sent: {why}", why=why)
        case "withdrawn" if why:
            told = sentence("not sent: {why}", why=why)
        case _ if one["not_taken"] and one["letter"] != "answered":
            told = sentence("the approval was not taken: {why}", why=say(msgspec.convert(one["not_taken"], Sentence), language))
        case _ if one["draft_touched"] == "deleted" and one["letter"] != "answered":
            told = sentence("a person has deleted the draft")
    return say(told, language) if told is not None else None


def standing(store: Store, mail: int, language: str, zone: str) -> str | None:
    """The same for one mail, as a sentence of its own for `triage explain`."""
    row = store.ledger.row(
        f"select {COLUMNS} from mail left join draft on draft.mail = mail.id {JOIN} where mail.id = ? order by draft.version desc limit 1",
        mail,
    )
    told = words(facts(row), language, zone) if row else None
    return say(sentence("The letter: {how}.", how=told.rstrip(".。")), language) if told else None


def status(store: Store, account: str) -> dict[str, Any]:
    """How the letters of an account stand."""
    ledger = store.ledger
    counts = {
        row["state"]: row["n"] for row in ledger.rows("select state, count(*) as n from outbox where account = ? group by state", account)
    }
    return {
        "counts": counts,
        "missed": int(ledger.value("select coalesce(sum(missed), 0) from outbox where account = ?", account)),
        "next_due": ledger.value("select min(due) from outbox where account = ? and state = 'waiting'", account),
        "held": [
            {"mail": one.mail, "state": one.state, "why": msgspec.to_builtins(one.why)}
            for one in store.outbox.entries(account, "waiting", "unsure", "refused")
            if one.why is not None and (one.state != "refused" or one.changed_at >= datetime.now(UTC) - REMEMBERED)
        ],
        "not_taken": [
            {"mail": row["mail"], "folder": row["folder"], "way": row["way"], "at": row["at"], "why": json.loads(row["why"])}
            for row in store.outbox.refusals(account)
        ],
        "answers": {
            row["by"]: {"n": row["n"], "in_time": row["in_time"], "our_hours": row["ours"], "their_hours": row["theirs"]}
            for row in ledger.rows(
                "select by, count(*) as n, sum(in_time) as in_time, round(avg(our_seconds) / 3600.0, 1) as ours,"
                " round(avg(their_seconds) / 3600.0, 1) as theirs from answer where account = ? group by by",
                account,
            )
        },
    }


ANSWERED_BY = {
    "program": sentence(
        "  answered by this program: {n}, in time {in_time}; on average {ours} of our working hours and {theirs} of the buyer's"
    ),
    "person": sentence("  answered by people: {n}, in time {in_time}; on average {ours} of our working hours and {theirs} of the buyer's"),
    "colleague": sentence(
        "  answered by colleagues: {n}, in time {in_time}; on average {ours} of our working hours and {theirs} of the buyer's"
    ),
}
REMEMBERED = timedelta(days=7)  # a refusal is shown so long
SHOWN = 10  # of each kind in `status`


def status_lines(one: dict[str, Any], language: str, zone: str) -> list[str]:
    """`status` as lines."""
    counts = one["counts"]
    lines: list[str] = []
    if any(counts.get(state) for state in ("waiting", "by hand", "sending", "unsure", "left", "sent", "refused")):
        lines.append(
            say(
                sentence(
                    "  letters: approved {waiting}, to be sent by hand {by_hand}, sent {sent}, refused {refused}, may have left {unsure}",
                    waiting=counts.get("waiting", 0), by_hand=counts.get("by hand", 0), refused=counts.get("refused", 0),
                    sent=counts.get("left", 0) + counts.get("sent", 0), unsure=counts.get("unsure", 0) + counts.get("sending", 0),
                ),
                language,
            )
        )  # fmt: skip
    if one["next_due"]:
        lines.append(say(sentence("  the next letter leaves {when}", when=day_and_hour(one["next_due"], zone)), language))
    for by, told in ANSWERED_BY.items():
        if (facts := one["answers"].get(by)) is not None:
            hours = ("ours", f"{facts['our_hours'] or 0:g}"), ("theirs", f"{facts['their_hours'] or 0:g}")
            values = ("n", str(facts["n"])), ("in_time", str(facts["in_time"] or 0)), *hours
            lines.append(say(Sentence(told.text, values), language))
    if one["missed"]:
        lines.append(
            say(
                sentence(
                    "  {n} good moments were missed while the program was off or the computer asleep: let it run on a machine that stays on",
                    n=one["missed"],
                ),
                language,
            )
        )
    for held in one["held"][:SHOWN]:
        why = say(msgspec.convert(held["why"], Sentence), language)
        lines.append(say(sentence("  mail {n}: {why}", n=held["mail"], why=plain(why)), language))
        if held["state"] == "unsure":
            lines.append(
                say(
                    sentence(
                        "    -> Ask the buyer or your provider whether it arrived, then: triage approve {n} --sent, or --again",
                        n=held["mail"],
                    ),
                    language,
                )
            )
    for refused in one["not_taken"][:SHOWN]:
        why = plain(say(msgspec.convert(refused["why"], Sentence), language))
        told = (
            sentence("  mail {n}: not taken as approved: {why}", n=refused["mail"], why=why)
            if refused["mail"]
            else sentence("  something in '{folder}' was not taken as approved: {why}", folder=plain(refused["folder"] or "-"), why=why)
        )
        lines.append(say(told, language))
    return lines


def day_and_hour(text: str | None, zone: str) -> Sentence | str:
    """A moment on the seller's clock."""
    return moment_words(datetime.fromisoformat(text), zone or "UTC") if text else "-"
