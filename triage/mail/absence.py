"""When is somebody back? The day that an absence note names, in a dozen languages.

A day counts by the words beside it: "back on", "wieder ab", "de retour le" name it outright; "until" and the end of a range say it
nearly. What is said outright goes first, of several the latest. A last day away ("through", a range, まで) is told as the day after
it; "until" is taken as people mean it in writing: back on that day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from triage.mail.tables.absence import (
    GONE,
    MONTHS,
    RETURNS,
    THROUGH_AFTER,
    THROUGH_BEFORE,
    TOMORROW,
    UNTIL_AFTER,
    UNTIL_BEFORE,
    WEEKDAYS,
)

_LOOK = 3_000  # characters
_BESIDE = 45  # characters that belong to a day
_LATEST = timedelta(days=550)
_ORDINAL = r"(?:st|nd|rd|th|er|re|ème|º|ª|°|\.)?"
_names = "|".join(sorted((re.escape(name) for name in MONTHS), key=len, reverse=True))
_ISO = re.compile(r"(?<!\d)(20\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)\s?[日号號]?")
_CJK = re.compile(r"(?<![\d年])(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]")
_DAY_MONTH = re.compile(
    rf"(?<!\d)(\d{{1,2}})\s?{_ORDINAL}\s{{0,2}}(?:of\s|de\s|d['’]|dia\s)?\s{{0,2}}({_names})\b\.?(?:,?\s{{0,2}}(?:del?\s)?(20\d\d)(?!\d))?",
    re.I,
)
_MONTH_DAY = re.compile(rf"\b({_names})\.?\s{{0,2}}(\d{{1,2}})(?!\d)(?:st|nd|rd|th)?(?:,?\s{{0,2}}(20\d\d)(?!\d))?", re.I)
_DIGITS = re.compile(r"(?<![\d./-])(\d{1,2})\s?([./-])\s?(\d{1,2})(?:\s?\2\s?(20\d\d|\d\d))?(?![\d/-])\.?")
_day_names = "|".join(sorted((re.escape(name) for name in (*WEEKDAYS, *TOMORROW)), key=len, reverse=True))
_WEEKDAY = re.compile(rf"(?<!\w)({_day_names})(?!\w)|(星期[一二三四五六日]|周[一二三四五六日]|[月火水木金土日]曜日|明天|明日)", re.I)
_ENDS = re.compile(r"[。！？\n!?;；]|\.\s")
_RANGE_END = re.compile(r"\d\s{0,2}(?:st|nd|rd|th|\.|日|号)?\s{0,2}(?:-|–|—|~|～|至|到|から)\s{0,2}$")
RANKS = 3, 2, 1  # said outright, "until", the end of a range


@dataclass(frozen=True, slots=True)
class Back:
    """The day on which somebody is back, and where it says so."""

    day: date
    start: int  # in the text that was looked at
    end: int
    rank: int


def is_gone(text: str) -> str | None:
    """The words that say that nobody reads this mailbox any more."""
    low = text[:_LOOK].lower()
    return next((words for words in GONE if words in low), None)


def back_on(text: str, written: date | None) -> Back | None:
    """The day on which the writer is back; `written` is the day of the note, without which a day needs its year."""
    text = text[:_LOOK]
    found: list[Back] = []
    for start, end, day in _days(text, written):
        judged = _judged(text, start, end)
        if judged is None:
            continue
        rank, last_day_away = judged
        back = day + timedelta(days=1) if last_day_away else day
        if written is None or written <= back <= written + _LATEST:
            found.append(Back(back, start, end, rank))
    return max(found, key=lambda one: (one.rank, one.day, -one.start), default=None)


def _judged(text: str, start: int, end: int) -> tuple[int, bool] | None:
    """(rank, the day itself is still away); None for a day that says nothing about coming back."""
    before = text[max(0, start - _BESIDE) : start].lower()
    after = text[end : end + _BESIDE].lower()
    before = _ENDS.split(before)[-1]
    after = _ENDS.split(after, maxsplit=1)[0]
    near = re.sub(
        r"(?:\b(?:the|le|el|il|dem|den|de|dia|dnia|zum|am|on|o|a|mon|tue|wed|thu|fri|sat|sun)|[\w-]*day|\w{2,9}tag|\w{4,8}di),?\s{0,2}$",
        "",
        before.rstrip(" ,("),
    ).rstrip(" ,(")
    through = any(after.lstrip(" ,()'’").startswith(word) or f" {word}" in after[:25] for word in THROUGH_AFTER)
    until = _ends_with(near, UNTIL_BEFORE) or _ends_with(before.rstrip(), UNTIL_BEFORE)
    until_after = any(word in after[:18] for word in UNTIL_AFTER)
    if until or until_after or through:
        return 2, through or _ends_with(near, ("tot en met", "bis einschließlich"))
    if any(word in before for word in RETURNS) or any(word in after for word in RETURNS):
        return 3, False
    strong = [word for word in THROUGH_BEFORE if len(word) > 3 or word in ("t/m", "по")]
    if _ends_with(near, strong):
        return 2, True
    return (1, True) if _range_before(text[max(0, start - 30) : start]) and _ends_with(near, THROUGH_BEFORE) else None


def _range_before(before: str) -> bool:
    """Another day stands just before this one: the end of a range."""
    return bool(_RANGE_END.search(before) or re.search(r"\d", before))


def _ends_with(text: str, words: tuple[str, ...] | list[str]) -> bool:
    return any(
        text.endswith(word) and (not word[0].isalpha() or ord(word[0]) > 0x2E80 or not text[: -len(word)][-1:].isalpha()) for word in words
    )


def _days(text: str, written: date | None) -> Iterator[tuple[int, int, date]]:
    """(start, end, day) of each day that is named; of overlapping readings the first kind."""
    taken: list[tuple[int, int]] = []
    for pattern, read in (
        (_ISO, _iso),
        (_CJK, _cjk),
        (_DAY_MONTH, _day_month),
        (_MONTH_DAY, _month_day),
        (_DIGITS, _digits),
        (_WEEKDAY, _weekday),
    ):
        for found in pattern.finditer(text):
            if any(found.start() < end and start < found.end() for start, end in taken):
                continue
            day = read(found, written)
            if day is not None:
                taken.append(found.span())
                yield found.start(), found.end(), day


def _iso(found: re.Match[str], written: date | None) -> date | None:
    return _date(int(found[1]), int(found[2]), int(found[3]))


def _cjk(found: re.Match[str], written: date | None) -> date | None:
    return _near(int(found[1]), int(found[2]), written)


def _day_month(found: re.Match[str], written: date | None) -> date | None:
    month = MONTHS.get(found[2].lower(), 0)
    return _date(int(found[3]), month, int(found[1])) if found[3] else _near(month, int(found[1]), written)


def _month_day(found: re.Match[str], written: date | None) -> date | None:
    month = MONTHS.get(found[1].lower(), 0)
    return _date(int(found[3]), month, int(found[2])) if found[3] else _near(month, int(found[2]), written)


def _digits(found: re.Match[str], written: date | None) -> date | None:
    """Day first, as most of the world writes; month first where only that is a day, or where only that lies ahead."""
    first, second, year = int(found[1]), int(found[3]), found[4]
    if not year and found[2] == "-":
        return None  # "9-17" is rather hours
    if year:
        full = int(year) if len(year) == 4 else 2000 + int(year)
        readings = [_date(full, second, first), _date(full, first, second)]
    else:
        readings = [_near(second, first, written), _near(first, second, written) if found[2] == "/" else None]
    days = [day for day in readings if day is not None]
    if written is not None and len(days) == 2 and found[2] == "/":
        ahead = [day for day in days if written <= day <= written + timedelta(days=120)]
        days = ahead or days
    return days[0] if days else None


def _weekday(found: re.Match[str], written: date | None) -> date | None:
    word = (found[1] or found[2]).lower()
    if written is None:
        return None
    if word in TOMORROW:
        return written + timedelta(days=1)
    return written + timedelta(days=(WEEKDAYS[word] - written.weekday() - 1) % 7 + 1) if word in WEEKDAYS else None


def _near(month: int, day: int, written: date | None) -> date | None:
    """The day without its year: the next one, or one just past."""
    if written is None:
        return None
    this = _date(written.year, month, day)
    if this is not None and this >= written - timedelta(days=60):
        return this
    return _date(written.year + 1, month, day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
