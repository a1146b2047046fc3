"""What is on record, as rows for a spreadsheet or another program. Only recorded facts: no mail's text leaves by this way."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

from triage.store.database import Ledger, Row

PAGE = 500  # rows read at a time
FORMULA = (
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    "＝",
    "＋",
    "－",
    "＠",
)  # what makes a spreadsheet calculate a cell; full-width ones in Excel

MAILS = """
    select mail.id as id, mail.account, mail.received_at, mail.from_email, mail.subject_base, mail.message_id, mail.state, mail.problem, mail.kind,
           mail.suspected, mail.suspicion, mail.level, mail.class, mail.country, mail.verdict, mail.copy_of,
           draft.state as draft, draft.template, draft.language, draft.ready_by, draft.send_at, draft.promised_by,
           (select group_concat(distinct case when said <> '' then said else field || ' ' || value end) from label
            where label.mail = mail.id and label.state = 'active') as labels
    from mail left join draft on draft.mail = mail.id
        and draft.version = (select max(version) from draft as newer where newer.mail = mail.id)
    where mail.id > ? order by mail.id limit ?
"""
DRAFTS = "select * from draft where id > ? order by id limit ?"
LABELS = "select label.*, mail.message_id from label join mail on mail.id = label.mail where label.id > ? order by label.id limit ?"
BUYERS = """
    select mail.id as id, from_email, count(*) as mails, min(received_at) as first_mail, max(received_at) as last_mail, min(level) as best_level,
           min(class) as best_class, max(suspected) as suspected,
           (select verdict from mail as newest where newest.from_email = mail.from_email and newest.verdict is not null
            and newest.kind in ('inquiry', 'reply') order by received_at desc limit 1) as verdict
    from mail where kind in ('inquiry', 'reply') and copy_of is null and from_email > ? group by from_email order by from_email limit ?
"""


def mails(ledger: Ledger) -> Iterator[Row]:
    """One row a mail: where it stands, how it was judged, what was found in it, its draft."""
    for row in _pages(ledger, MAILS, 0, "id"):
        verdict = json.loads(row["verdict"]) if row["verdict"] else {}
        inquiry = verdict.get("inquiry", {})
        yield {
            "number": row["id"],
            "account": row["account"],
            "received_at": row["received_at"],
            "from": row["from_email"],
            "subject": row["subject_base"],
            "message_id": row["message_id"],
            "state": row["state"],
            "problem": row["problem"],
            "copy_of": row["copy_of"],
            "kind": row["kind"],
            "suspected": None if row["suspected"] is None else bool(row["suspected"]),
            "suspicion": row["suspicion"],
            "signs": sorted({sign["rule"] for sign in verdict.get("signs", [])}),
            "labels": sorted(row["labels"].split(",")) if row["labels"] else [],
            "level": row["level"],
            "class": row["class"],
            "motive": verdict.get("motive"),
            "country": row["country"],
            **_contact(inquiry),
            "products": [product["sku"] or product["text"] for product in inquiry.get("products", [])],
            "quantities": [
                " ".join(str(part) for part in (one["value"], one.get("unit")) if part) for one in inquiry.get("quantities", [])
            ],
            "draft": row["draft"],
            "template": row["template"],
            "language": row["language"],
            "ready_by": row["ready_by"],
            "send_at": row["send_at"],
            "promised_by": row["promised_by"],
        }


def buyers(ledger: Ledger) -> Iterator[Row]:
    """One row a sender of inquiries or replies."""
    for row in _pages(ledger, BUYERS, "", "from_email"):
        inquiry = (json.loads(row["verdict"]) if row["verdict"] else {}).get("inquiry", {})
        yield {
            "email": row["from_email"],
            **_contact(inquiry),
            "country": inquiry.get("place", {}).get("country"),
            "mails": row["mails"],
            "first_mail": row["first_mail"],
            "last_mail": row["last_mail"],
            "best_level": row["best_level"],
            "best_class": row["best_class"],
            "suspected": bool(row["suspected"]),
        }


def drafts(ledger: Ledger) -> Iterator[Row]:
    """One row a draft of ours, without its text."""
    for row in _pages(ledger, DRAFTS, 0, "id"):
        yield {
            "mail": row["mail"],
            "account": row["account"],
            "version": row["version"],
            "state": row["state"],
            "to": json.loads(row["recipients"]),
            "subject": row["subject"],
            "template": row["template"],
            "language": row["language"],
            "ready_by": row["ready_by"],
            "send_at": row["send_at"],
            "promised_by": row["promised_by"],
            "message_id": row["message_id"],
            "changed_at": row["changed_at"],
        }


def labels(ledger: Ledger) -> Iterator[Row]:
    """One row a thing that was said about a mail, also what was taken back."""
    for row in _pages(ledger, LABELS, 0, "id"):
        yield {
            "mail": row["mail"],
            "account": row["account"],
            "message_id": row["message_id"],
            "field": row["field"],
            "value": row["value"],
            "word": row["said"],
            "source": row["source"],
            "state": row["state"],
            "why": row["why"],
            "at": row["at"],
            "ended_at": row["ended_at"],
        }


KINDS = {"mails": mails, "buyers": buyers, "drafts": drafts, "labels": labels}


def write_csv(rows: Iterable[Row], file: TextIO) -> int:
    """A table with a header line; how many rows. Cells that a spreadsheet would calculate get an apostrophe in front."""
    writer = csv.writer(file)
    count = 0
    for row in rows:
        if not count:
            writer.writerow(row)
        writer.writerow([cell(value) for value in row.values()])
        count += 1
    return count


def write_json(rows: Iterable[Row], file: TextIO) -> int:
    """One JSON object a line; how many."""
    count = 0
    for row in rows:
        file.write(json.dumps(row, ensure_ascii=False) + "\n")
        count += 1
    return count


def cell(value: Any) -> str:
    """A value as a cell. A buyer writes some of these words, so a formula must stay text (OWASP, "CSV injection")."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (int, float)):
        return str(value)
    text = "; ".join(str(one) for one in value) if isinstance(value, list) else str(value)
    text = "".join(char for char in text if char.isprintable() or char in "\t\r\n")
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA) else text


def _contact(inquiry: Row) -> Row:
    contact = inquiry.get("contact", {})
    return {name: contact.get(name) for name in ("name", "company", "phone")}


def _pages(ledger: Ledger, sql: str, first: int | str, key: str) -> Iterator[Row]:
    last: Any = first
    while rows := ledger.rows(sql, last, PAGE):
        yield from rows
        last = rows[-1][key]
