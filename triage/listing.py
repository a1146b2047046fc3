"""`triage list` and `triage status`: what is on record, as tables for people and as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from rich.cells import cell_len, set_cell_size
from rich.table import Table
from rich.text import Text

from triage import letterbox, reachable
from triage.explain import ASKED, CHECKS, LETTERS, WORDS
from triage.labels import RULE as LABEL
from triage.labels import spoken
from triage.speech import say
from triage.store import Row, Store, as_moment
from triage.store.letters import SENT_ANSWERS
from triage.store.settings import note_of
from triage.terminal import plain, plain_lines
from triage.terms import Sentence, sentence

# How many letters of ours answer a mail. After the first, what it promised is the deadline (T5); the second has kept the promise.
ANSWERS = SENT_ANSWERS

ORDER = """
    case when suspected then 3 when kind in ('inquiry', 'reply') then 0 when mail.state = 'aside' then 1 else 4 end,
    coalesce(level, 9), coalesce(class, 'Z'), coalesce(case when answers = 1 then draft.promised_by end, draft.ready_by, mail.received_at)
"""

# An inquiry that lies only in the junk folder: a person should move it. Other junk is listed with --all alone.
A_WEEK_AGO = "strftime('%Y-%m-%dT%H:%M', 'now', '-7 days')"
RESCUED = "(mail.junk = 1 and mail.kind in ('inquiry', 'reply') and not mail.suspected)"

LISTED = f"""
    select mail.id as number, mail.account, mail.received_at, mail.state, mail.problem, mail.kind, mail.suspected, mail.suspicion, mail.level,
           mail.class, mail.country, mail.verdict, mail.no_draft, mail.copy_of, mail.from_email, draft.recipients,
           json_extract(mail.earlier, '$.name') as sender, {RESCUED} as rescued,
           draft.state as draft, draft.dropped_because, draft.ready_by, draft.send_at, draft.promised_by, draft.open_questions, draft.template, draft.language,
           draft.after_answers, {ANSWERS} as answers, {letterbox.COLUMNS}
    from mail left join draft on draft.mail = mail.id
        and draft.version = (select max(version) from draft as newer where newer.mail = mail.id) {letterbox.JOIN}
    where mail.copy_of is null and mail.received_at >= ? {{more}}
    order by {ORDER} limit ?
"""  # the order of work (handbook 3.4): level, class, deadline; what needs a person's look first stands right behind


# What was to be done, by the kind of action.
ACTIONS: dict[str, Sentence] = {
    "save-draft": sentence("laying the draft"),
    "renew-draft": sentence("laying the fuller letter"),
    "withdraw-draft": sentence("taking the draft back"),
    "remove-double": sentence("taking the second copy away"),
    "mark": sentence("marking the mail"),
    "put-back": sentence("putting the mail back"),
    "hold": sentence("holding it back"),
}


def entries(store: Store, since: datetime, limit: int, everything: bool, now: datetime | None = None) -> list[dict[str, Any]]:
    """The recorded mails in the order of work, as plain values."""
    more = (
        ""
        if everything
        else "and (mail.kind in ('inquiry', 'reply', 'fraud') or mail.suspected or mail.state <> 'judged' or draft.id is not null)"
        f" and (mail.junk = 0 or {RESCUED})"
    )
    today = (now or datetime.now(UTC)).date()
    found = store.ledger.rows(LISTED.format(more=more), since.isoformat(), limit)
    return [
        {**_entry(row), **reachable.facts(store, [row["from_email"] or "", *json.loads(row["recipients"] or "[]")], today)} for row in found
    ]


def _entry(row: Row) -> dict[str, Any]:
    verdict = json.loads(row["verdict"]) if row["verdict"] else {}
    no_draft = row["no_draft"] or row["dropped_because"]
    inquiry = verdict.get("inquiry", {})
    contact = inquiry.get("contact", {})
    return {
        "number": row["number"],
        "account": row["account"],
        "received_at": row["received_at"],
        "state": row["state"],
        "problem": row["problem"],
        "kind": row["kind"],
        "suspected": bool(row["suspected"]),
        "rescued": bool(row["rescued"]),
        "suspicion": row["suspicion"],
        "signs": sorted({sign["rule"] for sign in verdict.get("signs", [])}),
        "check": next((sign["rule"] for sign in verdict.get("signs", []) if sign["rule"] in CHECKS), None) if row["suspected"] else None,
        "labels": [
            value for one in verdict.get("evidence", []) if one["rule"] == LABEL for name, value in one["says"]["values"] if name == "word"
        ],
        "level": row["level"],
        "level2_candidate": verdict.get("level2_candidate", False),
        "class": row["class"],
        "from": _from(row, contact),
        "company": contact.get("company"),
        "country": row["country"],
        "products": [product["sku"] or product["text"] for product in inquiry.get("products", [])],
        "quantities": [_amount(quantity) for quantity in inquiry.get("quantities", [])],
        "draft": row["draft"],
        **letterbox.facts(row),
        "template": row["template"],
        "language": row["language"],
        "ready_by": row["ready_by"],
        "send_at": row["send_at"],
        "promised_by": row["promised_by"] if row["answers"] < 2 else None,
        "open_questions": json.loads(row["open_questions"] or "[]") if row["draft"] != "dropped" and row["answers"] < 2 else [],
        "answered": row["answers"] > 0,
        "keeps_promise": bool(row["after_answers"]) and row["draft"] in ("planned", "appending", "saved"),
        "no_draft": json.loads(no_draft) if no_draft else None,
    }


def _from(row: Row, contact: dict[str, Any]) -> str:
    """Who wrote: as the mail's words tell, or as its sender's field does where a machine wrote (an absence names the colleague who stands in)."""
    sender = (row["sender"] or "", row["from_email"] or "")
    told = (contact.get("name") or "", contact.get("company") or "", contact.get("email") or "")
    return next((one for one in ((*sender, *told) if row["kind"] == "automated" else (*told, *sender)) if one), "")


def _amount(quantity: dict[str, Any]) -> str:
    value = str(quantity["value"])
    value = value.rstrip("0").rstrip(".") if "." in value else value
    return f"{value} {quantity['unit']}" if quantity.get("unit") else value


def table(rows: list[dict[str, Any]], language: str, zone: str, width: int) -> Table:
    """The list for a terminal `width` columns wide: narrow ones do without the less important columns, and words are cut to fit."""

    def suspicion(row: dict[str, Any]) -> str:
        return f"{row['suspicion']:.2f}" if row["suspicion"] is not None else "-"

    def kind(row: dict[str, Any]) -> str:
        if row["kind"]:
            return say(WORDS[row["kind"]], language)
        return "-" if row["state"] == "waiting" else say(sentence("needs a person"), language)

    # heading, what stands in it, columns it takes (negative: its share of what is left), from which width on it is shown
    columns: tuple[tuple[str, Callable[[dict[str, Any]], str], int, int], ...] = (
        ("#", lambda row: str(row["number"]), 5, 0),
        (say(sentence("kind"), language), kind, 12, 0),
        (say(sentence("L"), language), lambda row: f"{row['level'] or '-'}{'+' if row['level2_candidate'] else ''}", 2, 0),
        (say(sentence("C"), language), lambda row: row["class"] or "-", 2, 0),
        (say(sentence("susp."), language), suspicion, 5, 100),
        (say(sentence("country"), language), lambda row: row["country"] or "?", 7, 105),
        (say(sentence("from"), language), lambda row: row["from"], -3, 0),
        (say(sentence("product"), language), lambda row: ", ".join(row["products"]), -3, 76),
        (say(sentence("quantity"), language), lambda row: ", ".join(row["quantities"]), -2, 110),
        (say(sentence("ready by"), language), lambda row: _when(_deadline(row), zone), 12, 0),
        (say(sentence("promises"), language), lambda row: _when(row["promised_by"], zone), 12, 130),
        (
            say(sentence("open"), language),
            lambda row: ", ".join(say(ASKED[ask], language) for ask in row["open_questions"] if ask in ASKED),
            -2,
            150,
        ),
        (say(sentence("send at"), language), lambda row: _when(row["send_at"], zone), 12, 95),
        (say(sentence("draft"), language), lambda row: _all_words(row, language, zone), -3, 0),
    )
    shown = [column for column in columns if width >= column[3]]
    left = max(8 * sum(taken < 0 for _, _, taken, _ in shown), width - sum(taken for _, _, taken, _ in shown if taken > 0) - len(shown))
    shares = -sum(taken for _, _, taken, _ in shown if taken < 0)
    made = Table(box=None, padding=(0, 1, 0, 0), pad_edge=False, header_style="bold underline")
    widths = [taken if taken > 0 else left * -taken // shares for _, _, taken, _ in shown]
    for (head, _, _, _), wide in zip(shown, widths, strict=True):
        made.add_column(_cut(head, wide), width=wide, no_wrap=True)
    for row in rows:
        made.add_row(*[Text(_cut(plain(cell(row)), wide)) for (_, cell, _, _), wide in zip(shown, widths, strict=True)], style=_style(row))
    return made


def _cut(text: str, width: int) -> str:
    """`text` in `width` columns of the terminal, of which a Chinese character takes two."""
    return text if cell_len(text) <= width else set_cell_size(text, width - 1).rstrip() + "…"


def _style(row: dict[str, Any]) -> str:
    if row["suspected"]:
        return "red"
    if row["state"] == "aside":
        return "yellow"
    return "bold" if row["class"] == "A" else "" if row["kind"] in ("inquiry", "reply") else "dim"


def _deadline(row: dict[str, Any]) -> str | None:
    """By when somebody of ours has to act: the draft's `ready_by`, and after a letter that promised more, what it promised."""
    deadline: str | None = row["promised_by"] if row["answered"] and row["promised_by"] else row["ready_by"]
    return deadline


def _all_words(row: dict[str, Any], language: str, zone: str) -> str:
    """What stands in the way of reaching the buyer comes first."""
    draft = _draft_words(row, language, zone)
    in_the_way = None if row["suspected"] or row["state"] == "aside" else reachable.words(row, language)
    return f"{in_the_way}; {draft}" if in_the_way and draft else in_the_way or draft


def _draft_words(row: dict[str, Any], language: str, zone: str) -> str:
    if row["state"] == "aside":
        return row["problem"] or ""
    if row["labels"]:
        told = say(sentence("labelled {words}", words=", ".join(spoken(one, language) for one in row["labels"])), language)
        rest = "" if row["suspected"] else _draft_words({**row, "labels": []}, language, zone)
        return f"{rest}; {told}" if rest else told  # where the draft is comes first: the end is cut off in a narrow terminal
    if row["suspected"]:
        held = sentence("held: {signs}", signs=",".join(row["signs"]))
        return f"{say(held, language)}. {say(CHECKS[row['check']], language)}" if row["check"] else say(held, language)
    if row["rescued"]:
        return say(sentence("rescued: lies in the junk folder, move it to the inbox"), language)
    if row["answered"] and row["promised_by"] and row["keeps_promise"]:
        return say(sentence("more by {when}: the draft lies there", when=_when(row["promised_by"], zone)), language)
    if row["answered"] and row["promised_by"] and row["draft"] in ("saved", "dropped"):
        return say(sentence("more by {when}", when=_when(row["promised_by"], zone)), language)
    if (letter := letterbox.words(row, language, zone)) is not None:
        return letter
    if row["draft"] == "saved":
        named = LETTERS[row["template"]] if row["template"] in LETTERS else row["template"]  # a team's own letter has its own name
        return f"{say(named, language)} ({row['language']})"
    if row["draft"] in ("planned", "appending"):
        return say(sentence("on its way to Drafts"), language)
    if row["no_draft"]:
        return say(msgspec.convert(row["no_draft"], Sentence), language)
    return ""


def where_the_draft_is(store: Store, mail: int, language: str) -> str | None:
    """How far the draft for this mail has come; None where none is wanted."""
    draft = store.letters.draft_of(mail)
    if draft is None or draft.state == "dropped":
        return None
    if draft.state == "saved":
        return say(sentence("Our draft lies in '{folder}'.", folder=draft.folder), language)
    problem = store.ledger.value(
        "select problem from action where mail = ? and kind = 'save-draft' and state <> 'done' and problem is not null", mail
    )
    if problem:
        return say(sentence("Our draft is not laid yet: {problem}", problem=problem), language)
    if draft.missed_at is not None and draft.missed_at >= draft.changed_at:
        return say(sentence("Our draft may be on its way to the server: it is looked for once more before it is laid again."), language)
    return say(sentence("Our draft is on its way to Drafts."), language)


def _when(text: str | None, zone: str) -> str:
    if not text:
        return "-"
    return datetime.fromisoformat(text).astimezone(ZoneInfo(zone)).strftime("%m-%d %H:%M")


def status(store: Store, accounts: list[str], running: bool, no_more: int = 0) -> dict[str, Any]:
    """How the program stands, as plain values. `no_more`: how many asked not to be written to again."""
    ledger = store.ledger
    note = note_of(store) if running else None
    found: list[dict[str, Any]] = []
    for account in accounts:
        state = ledger.row("select * from account_state where account = ?", account) or {}
        folders = ledger.rows(
            "select name, on_server, known, aside, reconciled_at from folder where account = ? and reconciled_at is not null order by name, reconciled_at",
            account,
        )
        counts = {
            row["state"]: row["n"] for row in ledger.rows("select state, count(*) as n from mail where account = ? group by state", account)
        }
        drafts = {
            row["state"]: row["n"]
            for row in ledger.rows("select state, count(*) as n from draft where account = ? group by state", account)
        }
        found.append(
            {
                "account": account,
                "last_pass": state.get("passed_at"),
                "trouble": state.get("trouble"),
                "remedy": state.get("remedy"),
                "trouble_since": state.get("trouble_at"),
                "folders": [dict(row) for row in folders],
                "waiting": counts.get("waiting", 0),
                "judged": counts.get("judged", 0),
                "aside": counts.get("aside", 0)
                + int(ledger.value("select count(*) from place where account = ? and outcome = 'aside'", account)),
                "unfetched": ledger.value("select count(*) from place where account = ? and outcome = 'unfetched'", account),
                "drafts": drafts,
                "outbox": letterbox.status(store, account),
                "reach": reachable.status(store, account, datetime.now(UTC)),
                "held_labels": len({label.mail for label in store.labels.held(account)}),
                "second_looks": store.letters.second_looks([account])[0],
                "others_drafts": store.letters.others_drafts(account, datetime.now(UTC) - timedelta(days=7)),
                "undone": ledger.rows(
                    "select mail, kind, tries, problem from action where account = ? and state <> 'done' and problem is not null", account
                ),
                "suspected": ledger.value("select count(*) from mail where account = ? and suspected = 1 and junk = 0", account),
                "rescued": ledger.value(
                    f"select count(*) from mail where account = ? and copy_of is null and {RESCUED} and received_at >= {A_WEEK_AGO}",
                    account,
                ),
            }
        )
    settings = {
        "in_force_since": note.read_at.isoformat() if note else None,
        "refused_at": note.refused_at.isoformat() if note and note.refused_at else None,
        "problems": msgspec.to_builtins(note.problems) if note else [],
        "remedy": msgspec.to_builtins(note.remedy) if note else None,
    }
    return {"running": running, "settings": settings, "accounts": found, "no_more": no_more}


def status_lines(facts: dict[str, Any], language: str, zone: str) -> list[str]:
    """`status` as lines to read."""
    lines = [
        say(
            sentence("The daemon is running.") if facts["running"] else sentence("The daemon is not running: start it with `triage run`."),
            language,
        )
    ]
    refused = facts["settings"]["problems"]
    if refused:
        lines.append(say(sentence("The settings were edited, but cannot be used; those read before stay in force:"), language))
        lines += [f"  {plain_lines(say(msgspec.convert(one, Sentence), language))}" for one in refused]
        lines.append(f"    -> {plain(say(msgspec.convert(facts['settings']['remedy'], Sentence), language))}")
    if not facts["accounts"]:
        lines.append(say(sentence("No account is configured: add [[accounts]] to config.toml."), language))
    for one in facts["accounts"]:
        last = as_moment(one["last_pass"])
        when = last.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M") if last else say(sentence("never"), language)
        lines += ["", say(sentence("{account}: last complete look {when}", account=one["account"], when=when), language)]
        if one["trouble"]:
            lines += [say(sentence("  trouble: {trouble}", trouble=plain(one["trouble"])), language), f"    -> {plain(one['remedy'])}"]
        for folder in one["folders"]:
            lines.append(
                say(
                    sentence(
                        "  {folder}: {n} on the server, {known} on record, {aside} need a person",
                        folder=plain(folder["name"]), n=folder["on_server"], known=folder["known"], aside=folder["aside"],
                    ),
                    language,
                )
            )  # fmt: skip
        lines.append(
            say(
                sentence(
                    "  judged {judged}, waiting {waiting}, suspected {suspected}, to be fetched again {again}; drafts laid {laid}, on their way {open}",
                    judged=one["judged"], waiting=one["waiting"], suspected=one["suspected"], again=one["unfetched"],
                    laid=one["drafts"].get("saved", 0), open=one["drafts"].get("planned", 0) + one["drafts"].get("appending", 0),
                ),
                language,
            )
        )  # fmt: skip
        lines += letterbox.status_lines(one["outbox"], language, zone)
        lines += reachable.status_lines(one["reach"], language)
        if one["held_labels"]:
            lines.append(
                say(
                    sentence("  {n} mails bear labels that look like a rule's work: see `triage label --held`", n=one["held_labels"]),
                    language,
                )
            )
        if one["second_looks"]:
            lines.append(
                say(
                    sentence(
                        "  {n} drafts may be on the way to the server, where the line or the program broke off: looked for once more before anything is laid again",
                        n=one["second_looks"],
                    ),
                    language,
                )
            )
        if one["others_drafts"]:
            lines.append(
                say(
                    sentence(
                        "  {n} mails of this week have somebody else's draft in Drafts: none of ours was laid", n=one["others_drafts"]
                    ),
                    language,
                )
            )
        if one["rescued"]:
            lines.append(
                say(
                    sentence("  {n} inquiries lie in the junk folder, to be moved to the inbox: see `triage list`", n=one["rescued"]),
                    language,
                )
            )
        for undone in one["undone"]:
            lines.append(
                say(
                    sentence(
                        "  mail {n}: {what} did not work {tries} times: {problem}",
                        n=undone["mail"],
                        what=ACTIONS.get(undone["kind"], undone["kind"]),
                        tries=undone["tries"],
                        problem=plain(undone["problem"]),
                    ),
                    language,
                )
            )
    if facts["no_more"]:
        lines += ["", say(sentence("Addresses that asked for no more mail, and get none: {n}.", n=facts["no_more"]), language)]
    return lines
