"""Delivery reports: RFC 3464 parts, qmail's plain text (QSBMF), X-Failed-Recipients and the free text of others."""

from __future__ import annotations

import re

from triage.mail.headers import addresses, message_ids, plain
from triage.mail.values import DeliveryReport, Mail

_FIELD = re.compile(r"^([A-Za-z-]{3,40})[ \t]{0,5}:[ \t]{0,20}(.{0,1000}(?:\n[ \t].{0,1000}){0,10})$", re.M)
_STATUS = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
_QMAIL = re.compile(r"^<([^<>\s]{3,320}@[^<>\s]{1,255})>:\s{0,5}\n(.{1,500})", re.M)


def delivery_report(blocks: list[str], nested: tuple[Mail, ...], fields: dict[str, list[str]], text: str) -> DeliveryReport | None:
    """What the report says of its worst recipient; None when the mail carries no report."""
    original = next((mail.message_id for mail in nested if mail.message_id), None)
    found: list[DeliveryReport] = []
    for block in blocks:
        for recipient in re.split(r"\n[ \t]*\n", block[:100_000])[:200]:
            values = {name.lower(): " ".join(value.split()) for name, value in _FIELD.findall(recipient)}
            if "original-message-id" in values and original is None:
                original = next(iter(message_ids(values["original-message-id"])), None)
            address = values.get("original-recipient") or values.get("final-recipient")
            if not address and "action" not in values:
                continue
            status = _STATUS.search(values.get("status", ""))
            found.append(
                DeliveryReport(
                    recipient=_address(address or ""),
                    action=values.get("action", "").partition(" ")[0].lower(),
                    status=status[1] if status else "",
                    diagnostic=values.get("diagnostic-code", "")[:500],
                    original_message_id=original,
                )
            )
    if found:
        order = {"failed": 0, "delayed": 1, "": 2}
        worst = min(found, key=lambda one: order.get(one.action, 3))
        worse = [one for one in found if order.get(one.action, 3) == order.get(worst.action, 3)]
        named = tuple(dict.fromkeys(one.recipient for one in worse if one.recipient))
        return DeliveryReport(worst.recipient, worst.action, worst.status, worst.diagnostic, original, named)
    if "x-failed-recipients" in fields:
        failed = addresses(fields["x-failed-recipients"][0])
        status = _STATUS.search(text[:20_000])
        named = tuple(dict.fromkeys(one.email for one in failed if one.email))
        return DeliveryReport(failed[0].email if failed else None, "failed", status[1] if status else "", "", original, named)
    if "qmail-send program" in text[:500] or "\nHi. This is the" in f"\n{text[:200]}":
        told = _QMAIL.search(text[:20_000])
        if told:
            status = _STATUS.search(told[2])
            return DeliveryReport(told[1], "failed", status[1] if status else "", told[2].strip(), original, (told[1],))
    return None


def _address(value: str) -> str | None:
    """`rfc822; bob@example.com` -> `bob@example.com`."""
    found = addresses(plain(value.rpartition(";")[2]))
    return found[0].email or None if found else None
