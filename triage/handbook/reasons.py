"""Why a letter should leave at its moment (T6), as one sentence: our clock, their clock, and what stood in between.

"Thu 20:00 your time = 09:00 in Sao Paulo, first working hour; Friday is a holiday there (Corpus Christi)."
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from triage.handbook.sides import Side
from triage.terms import Sentence, sentence

SHORT: Final = (
    sentence("Mon"), sentence("Tue"), sentence("Wed"), sentence("Thu"), sentence("Fri"), sentence("Sat"), sentence("Sun"),
)  # fmt: skip
LONG: Final = (
    sentence("Monday"), sentence("Tuesday"), sentence("Wednesday"), sentence("Thursday"), sentence("Friday"), sentence("Saturday"),
    sentence("Sunday"),
)  # fmt: skip

_DAY = timedelta(days=1)
_LOOK_BACK = 21  # days before the moment that are looked at for holidays
_DAY_OFF = "Day off"  # the library's name for a day that is worked on another one instead
_NAMES = 3  # holidays named at most
_SOON = 6  # days for which a weekday says enough


def why_then(moment: datetime, opens: bool, now: datetime, ours: Side, theirs: Side) -> Sentence:
    """The reason for `moment`; `opens`: an office window of theirs begins then."""
    if theirs.unknown == "place":
        here = moment.astimezone(ours.zone)
        return sentence(
            "{day} {clock} your time, in our own working hours: where the buyer is, is not known.",
            day=_short(here.date(), ours.day_of(now)), clock=f"{here:%H:%M}",
        )  # fmt: skip
    notes = _notes(moment, now, ours, theirs)
    clocks, what = _clocks(moment, now, ours, theirs), _what(moment, opens, now, theirs, rested=not notes)
    if not notes:
        return sentence("{clocks}, {what}.", clocks=clocks, what=what)
    if len(notes) == 1:
        return sentence("{clocks}, {what}; {note}.", clocks=clocks, what=what, note=notes[0])
    return sentence("{clocks}, {what}; {note}; {more}.", clocks=clocks, what=what, note=notes[0], more=notes[1])


def _clocks(moment: datetime, now: datetime, ours: Side, theirs: Side) -> Sentence:
    here, there = moment.astimezone(ours.zone), moment.astimezone(theirs.zone)
    day, clock = _short(here.date(), ours.day_of(now)), f"{here:%H:%M}"
    local, city = f"{there:%H:%M}", theirs.zone.key.rsplit("/", 1)[-1].replace("_", " ")
    if here.date() == there.date():
        return sentence("{day} {clock} your time = {local} in {city}", day=day, clock=clock, local=local, city=city)
    return sentence(
        "{day} {clock} your time = {their_day} {local} in {city}",
        day=day, clock=clock, their_day=SHORT[there.weekday()], local=local, city=city,
    )  # fmt: skip


def _what(moment: datetime, opens: bool, now: datetime, theirs: Side, *, rested: bool) -> Sentence:
    """What time of theirs it is. `rested`: nothing else tells why it is not sooner."""
    country = theirs.calendar.country
    if theirs.unknown == "zone" and theirs.zones:
        return sentence("working time in all of {country}: the exact zone is not known", country=country)
    if theirs.unknown == "zone":
        return sentence("taken for all of {country}: the exact zone is not known", country=country)
    if not opens:
        return sentence("working time there")
    if min(theirs.windows)[0] < moment.astimezone(theirs.zone).time().replace(tzinfo=None):
        return sentence("when they are back from their break")
    if rested and any(not theirs.calendar.works(day) for day in _skipped(moment, now, theirs)):
        return sentence("first working hour after their days of rest")
    return sentence("first working hour")


def _notes(moment: datetime, now: datetime, ours: Side, theirs: Side) -> list[Sentence]:
    """What else a person wants to know, the weightiest first; two at most."""
    notes: list[Sentence] = []
    there = theirs.day_of(moment)
    if theirs.calendar.country and not theirs.calendar.holidays_known(there):
        notes.append(sentence("public holidays of {country} are not known", country=theirs.calendar.country))
    if (ahead := _our_days_off(moment, now, ours, theirs)) is not None:
        notes.append(ahead)
    holidays = [day for day in _skipped(moment, now, theirs) if _holiday(day, theirs)]
    if holidays:
        notes.append(_holidays(holidays, theirs.day_of(now), theirs))
    if _holiday(there + _DAY, theirs):
        notes.append(_holidays([there + _DAY], theirs.day_of(now), theirs))
    return notes[:2]


def _our_days_off(moment: datetime, now: datetime, ours: Side, theirs: Side) -> Sentence | None:
    """They are at work before us: our own holiday or weekend is why the letter waits."""
    back, _ = ours.hours_from(now)
    off = [day for day in _days(ours.day_of(now), ours.day_of(back)) if not ours.calendar.works(day)]
    if not off or back > moment or theirs.hours_from(now)[0] >= back:
        return None
    day = _long(ours.day_of(back), ours.day_of(now))
    if name := _names(off, ours):
        return sentence("our own office opens again on {day} ({name})", day=day, name=name)
    return sentence("our own office opens again on {day}", day=day)


def _names(days: list[date], side: Side) -> str:
    """What is celebrated on these days."""
    names = dict.fromkeys(name for day in days if (name := side.calendar.holiday(day)))
    return ", ".join([name for name in names if name != _DAY_OFF or len(names) == 1][:_NAMES])


def _holiday(day: date, side: Side) -> str | None:
    """The name of the holiday that keeps this side at home on a day on which it would work."""
    return side.calendar.holiday(day) if day.weekday() not in side.calendar.weekend and not side.calendar.works(day) else None


def _holidays(days: list[date], today: date, theirs: Side) -> Sentence:
    """The last run of holidays among `days`; days of rest do not break it."""
    last = first = days[-1]
    for day in reversed(days):
        if any(theirs.calendar.works(between) for between in _days(day, first)):
            break
        first = day
    run = [day for day in days if day >= first]
    name = _names(run, theirs)
    if len(run) == 1:
        return sentence("{free} is a holiday there ({name})", free=_long(last, today), name=name)
    if len(run) == 2:
        return sentence("{first} and {last} are holidays there ({name})", first=_long(first, today), last=_long(last, today), name=name)
    return sentence("{first} to {last} are holidays there ({name})", first=_long(first, today), last=_long(last, today), name=name)


def _skipped(moment: datetime, now: datetime, theirs: Side) -> list[date]:
    """Their days from `now` on that go by before `moment`; today only while it was not over."""
    local = now.astimezone(theirs.zone)
    over = local.time().replace(tzinfo=None) >= max(closing for _, closing in theirs.windows)
    return _days(local.date() + (_DAY if over else timedelta(0)), theirs.day_of(moment))


def _days(first: date, after: date) -> list[date]:
    """From `first` up to the day before `after`, the last ones."""
    count = min((after - first).days, _LOOK_BACK)
    return [after - timedelta(days=back) for back in range(count, 0, -1)]


def _short(day: date, today: date) -> Sentence:
    """ "Thu", with the date where the weekday alone would be taken for this week's."""
    if 0 <= (day - today).days <= _SOON:
        return SHORT[day.weekday()]
    return sentence("{weekday} {date}", weekday=SHORT[day.weekday()], date=day.isoformat())


def _long(day: date, today: date) -> Sentence:
    if 0 <= (day - today).days <= _SOON:
        return LONG[day.weekday()]
    return sentence("{weekday} {date}", weekday=LONG[day.weekday()], date=day.isoformat())
