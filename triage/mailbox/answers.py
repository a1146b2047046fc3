"""What an IMAP server answers, turned into values, and UIDs turned into what it is asked (RFC 3501, 4315).

imapclient's own reading is left aside in three places. An unsolicited `* 5 FETCH (FLAGS ...)` counts from the folder's
beginning; imapclient files it under UID 5, so that another mail's flags become this one's. `SEARCH` may be answered in
several lines. And its lists of UIDs are spelt out number by number, which some servers find too long.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from imapclient.datetime_util import parse_to_datetime
from imapclient.response_parser import parse_response

COMMAND_UIDS = 300  # Microsoft 365 rejects long lists
COMMAND_BYTES = 3000  # of one command that UIDs may take; servers refuse lines of 8 KB, some of 4 KB


def fetched(records: Sequence[Any]) -> dict[int, dict[bytes, Any]]:
    """UID -> item -> value, from the records of FETCH answers; what bears no UID is about no message we asked for.

    Raises `ValueError`, `TypeError` or imapclient's `ProtocolError` for what cannot be read.
    """
    found: dict[int, dict[bytes, Any]] = {}
    flat = parse_response([record for record in records if record is not None])
    for values in flat[1::2]:  # place in the folder, values, place, values ...
        items = {bytes(name).upper(): value for name, value in zip(values[::2], values[1::2], strict=True)}
        uid = items.pop(b"UID", None)
        if isinstance(uid, int):
            found.setdefault(uid, {}).update(items)
    return found


def numbers(records: Iterable[bytes | None]) -> set[int]:
    """The numbers of SEARCH answers, in however many lines; a `(MODSEQ 7)` behind them is none."""
    return {int(word) for record in records if record for word in record.partition(b"(")[0].split()}


def moment(value: object) -> datetime | None:
    """INTERNALDATE with its own offset; None when it is missing or no date."""
    if not isinstance(value, bytes):
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
