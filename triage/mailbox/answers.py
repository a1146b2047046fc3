"""What an IMAP server answers, turned into values, and UIDs turned into what it is asked (RFC 3501, 4315).

imapclient's own reading is left aside in three places. An unsolicited `* 5 FETCH (FLAGS ...)` counts from the folder's
beginning; imapclient files it under UID 5, so that another mail's flags become this one's. `SEARCH` may be answered in
several lines. And its lists of UIDs are spelt out number by number, which some servers find too long.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta, timezone
from typing import Any

from imapclient.datetime_util import parse_to_datetime
from imapclient.response_parser import parse_response

COMMAND_UIDS = 300  # Microsoft 365 rejects long lists
COMMAND_BYTES = 3000  # of one command that UIDs may take; servers refuse lines of 8 KB, some of 4 KB

_HEAD = re.compile(rb"\d{1,10} \(")
_NUMBER = re.compile(rb"(UID|RFC822\.SIZE) (\d{1,18})")
_DATE = re.compile(rb'(INTERNALDATE) "([^"\\\r\n]{1,60})"')
_FLAGS = re.compile(rb"(FLAGS) \(([^()\[\]{}\"%\x00-\x1f]{0,4000})\)")
_LITERAL = re.compile(rb"(BODY\[[^\]\r\n]{0,2000}\](?:<\d{1,18}>)?) \{\d{1,18}\}$")
# RFC 3501 date-time: "20-Nov-2026 09:00:00 +0100", the day with a blank before a single digit
_MOMENT = re.compile(rb"([ \d]\d)-([A-Z][a-z]{2})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)([0-5]\d)")
_MONTHS = {
    name: place
    for place, name in enumerate((b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec"), 1)
}


def fetched(records: Sequence[Any]) -> dict[int, dict[bytes, Any]]:
    """UID -> item -> value, from the records of FETCH answers; what bears no UID is about no message we asked for.

    Raises `ValueError`, `TypeError` or imapclient's `ProtocolError` for what cannot be read.
    """
    found: dict[int, dict[bytes, Any]] = {}
    there = [record for record in records if record is not None]
    messages = _plain(there)
    for items in read_by_imapclient(there) if messages is None else messages:
        uid = items.pop(b"UID", None)
        if isinstance(uid, int):
            found.setdefault(uid, {}).update(items)
    return found


def read_by_imapclient(records: Sequence[Any]) -> list[dict[bytes, Any]]:
    """Items by name, one dictionary an answer; every shape RFC 3501 knows."""
    flat = parse_response(list(records))  # place in the folder, values, place, values ...
    return [{bytes(name).upper(): value for name, value in zip(values[::2], values[1::2], strict=True)} for values in flat[1::2]]


def _plain(records: Sequence[Any]) -> list[dict[bytes, Any]] | None:
    """The same for answers that hold only what we ask for, in its usual shape; None when anything is otherwise."""
    messages: list[dict[bytes, Any]] = []
    items: dict[bytes, Any] | None = None  # of a message whose answer goes on behind a literal
    for record in records:
        text, literal = record if isinstance(record, tuple) else (record, None)
        at = 0
        if items is None:
            head = _HEAD.match(text)
            if head is None:
                return None
            items, at = {}, head.end()
        elif text[:1] == b" ":
            at = 1
        while at < len(text) and text[at] != 0x29:  # ")"
            if found := _NUMBER.match(text, at):
                items[found[1]] = int(found[2])
            elif found := _DATE.match(text, at):
                items[found[1]] = found[2]
            elif found := _FLAGS.match(text, at):
                flags = tuple(found[2].split())
                if any(flag.isdigit() or flag.upper() == b"NIL" for flag in flags):
                    return None
                items[found[1]] = flags
            elif literal is not None and (found := _LITERAL.match(text, at)):
                items[found[1].upper()] = literal
            else:
                return None
            at = found.end()
            if text[at : at + 1] == b" ":
                at += 1
            elif text[at : at + 1] not in (b")", b""):
                return None
        if literal is None:
            if text[at:] != b")":
                return None
            messages.append(items)
            items = None
        elif at != len(text):
            return None
    return messages if items is None else None


def numbers(records: Iterable[bytes | None]) -> set[int]:
    """The numbers of SEARCH answers, in however many lines; a `(MODSEQ 7)` behind them is none."""
    return {int(word) for record in records if record for word in record.partition(b"(")[0].split()}


def moment(value: object) -> datetime | None:
    """INTERNALDATE with its own offset; None when it is missing or no date."""
    if not isinstance(value, bytes):
        return None
    if (found := _MOMENT.fullmatch(value)) and (month := _MONTHS.get(found[2])):
        day, _, year, hour, minute, second, sign, hours, minutes = found.groups()
        offset = timedelta(hours=int(hours), minutes=int(minutes)) * (-1 if sign == b"-" else 1)
        try:
            return datetime(int(year), month, int(day), int(hour), int(minute), int(second), tzinfo=timezone(offset))
        except ValueError:
            return None
    try:
        when = parse_to_datetime(value, normalise=False)
    except (ValueError, OverflowError):
        return None
    return when if isinstance(when, datetime) and when.tzinfo else None


def whole(value: object) -> int:
    """A number of an answer, however the library gave it; 0 where the server did not say."""
    if isinstance(value, (list, tuple)):
        value = value[0] if value else None
    if isinstance(value, bytes):
        value = value.decode("ascii", "replace")
    return int(value) if isinstance(value, (int, str)) and str(value).isdigit() else 0


def appended_uid(answer: object) -> int | None:
    """The UID in `[APPENDUID validity uid]` (RFC 4315); None where the server does not tell."""
    text = answer if isinstance(answer, bytes) else b" ".join(answer) if isinstance(answer, (list, tuple)) else b""
    _, mark, rest = text.upper().partition(b"[APPENDUID ")
    parts = rest.split(b"]")[0].split() if mark else []
    return int(parts[1]) if len(parts) == 2 and parts[1].isdigit() else None


def uid_sets(uids: Sequence[int]) -> Iterator[tuple[frozenset[int], str]]:
    """`uids` as sequence sets ("1:200,205") short enough for any server, each with the UIDs it stands for."""
    for start in range(0, len(uids), COMMAND_UIDS):
        group: list[int] = []
        text = ""
        for part, members in _runs(uids[start : start + COMMAND_UIDS]):
            if len(text) + len(part) + 1 > COMMAND_BYTES:
                yield frozenset(group), text
                group, text = [], ""
            text = f"{text},{part}" if text else part
            group += members
        if group:
            yield frozenset(group), text


def _runs(uids: Iterable[int]) -> Iterator[tuple[str, range]]:
    """Neighbours in one range: "7" or "7:9"."""
    first = last = None
    for uid in [*sorted(set(uids)), None]:
        if last is not None and uid == last + 1:
            last = uid
            continue
        if first is not None and last is not None:
            yield (str(first) if first == last else f"{first}:{last}"), range(first, last + 1)
        first = last = uid
