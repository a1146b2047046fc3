"""Terms of trade in a buyer's words: Incoterm, destination, payment, target price, delivery, deadline, certificates.

Only a named Incoterm counts; of several the delivered one, which is tied to the destination (gold convention 3).
Destinations are never our loading port: what follows FOB, FCA, FAS or EXW is ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from triage.handbook.passages import Passage, capped
from triage.handbook.tables import trade_patterns as words
from triage.handbook.tables import trade_terms as table
from triage.terms import Span


@dataclass(frozen=True, slots=True)
class TradeTerms:
    """What a mail says about terms; None = not said. `spans` are (field, words)."""

    incoterm: str | None = None
    port: str | None = None
    payment_terms: str | None = None
    target_price: str | None = None
    delivery: str | None = None
    deadline: date | None = None
    certificates: tuple[str, ...] = ()
    spans: tuple[tuple[str, Span], ...] = ()


_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar januari janvier enero janeiro gennaio stycznia ledna января ocak",
            "february feb februar februari février febrero fevereiro febbraio lutego února февраля şubat",
            "march mar märz maart mars marzo março marca března марта mart",
            "april apr avril abril aprile kwietnia dubna апреля nisan",
            "may mai mei mayo maio maggio maja května мая mayıs",
            "june jun juni juin junio junho giugno czerwca června июня haziran",
            "july jul juli juillet julio julho luglio lipca července июля temmuz",
            "august aug août agosto sierpnia srpna августа ağustos augustus augusti",
            "september sep sept septembre septiembre setembro settembre września září сентября eylül",
            "october oct oktober octobre octubre outubro ottobre października října октября ekim okt",
            "november nov novembre noviembre novembro listopada listopadu ноября kasım",
            "december dec dezember dez décembre diciembre dezembro dicembre grudnia prosince декабря aralık",
        ),
        1,
    )
    for name in names.split()
}
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon montag lundi lunes segunda lunedì maandag poniedziałku понедельника pazartesi måndag",
            "tuesday tue dienstag mardi martes terça martedì dinsdag wtorku вторника salı tisdag",
            "wednesday wed mittwoch mercredi miércoles quarta mercoledì woensdag środy среды çarşamba onsdag",
            "thursday thu donnerstag jeudi jueves quinta giovedì donderdag czwartku четверга perşembe torsdag",
            "friday fri freitag vendredi viernes sexta venerdì vrijdag piątku пятницы cuma fredag",
            "saturday sat samstag samedi sábado sabato zaterdag soboty субботы cumartesi lördag",
            "sunday sun sonntag dimanche domingo domenica zondag niedzieli воскресенья pazar söndag",
        )
    )
    for name in names.split()
}


def find_terms(passages: Iterable[Passage], written: datetime | None = None) -> TradeTerms:
    """The terms in all passages, the first passage that says one wins. `written` dates the mail, for "by Friday"."""
    parts = [capped(passage) for passage in passages]
    spans: list[tuple[str, Span]] = []
    incoterm, port = _incoterm_and_port(parts, spans)
    payment = _first("payment_terms", words.PAYMENT, parts, spans)
    target = _first("target_price", words.TARGET, parts, spans, group="money")
    delivery = _first("delivery", words.DELIVERY, parts, spans)
    deadline = _deadline(parts, written, spans) if written else None
    certificates: dict[str, None] = {}
    for passage in parts:
        for match in words.CERTIFICATE.finditer(passage.text):
            if match.group() not in certificates and len(certificates) < 20:
                certificates[match.group()] = None
                spans.append(("certificates", passage.span(match.start(), match.end())))
    return TradeTerms(incoterm, port, payment, target, delivery, deadline, tuple(certificates), tuple(spans))


def _incoterm_and_port(parts: Sequence[Passage], spans: list[tuple[str, Span]]) -> tuple[str | None, str | None]:
    named: list[tuple[str, Passage, int, int]] = []
    for passage in parts:
        for match in words.INCOTERM.finditer(passage.text):
            word = re.sub(r"\s+", " ", match.group()).upper()
            term = table.INCOTERMS.get(word) or table.INCOTERMS.get(word.replace(" ", ""))
            if term is None or (word in table.UPPER_ONLY and match.group() != word):
                continue
            named.append((term, passage, match.start(), match.end()))
    chosen = next((one for one in named if one[0] in table.DELIVERED), named[0] if named else None)
    incoterm = None
    if chosen is not None:
        incoterm = chosen[0]
        spans.append(("incoterm", chosen[1].span(chosen[2], chosen[3])))
    for term, passage, _, end in named:
        if term in table.DELIVERED:
            place = _place_after(passage, end)
            if place:
                spans.append(("port", place))
                return incoterm, " ".join(place.text.split())
    for passage in parts:
        place = _announced(passage, [(start, end) for term, where, start, end in named if where is passage and term not in table.DELIVERED])
        if place:
            spans.append(("port", place))
            return incoterm, " ".join(place.text.split())
    return incoterm, None


def _place_after(passage: Passage, end: int) -> Span | None:
    """The place right behind a delivered Incoterm: "CIF Nhava Sheva", "CIF to the port of Salvador"."""
    text = passage.text
    gap = words.GAP.match(text, end)
    start = gap.end() if gap else end
    for pattern in (words.PLACE, words.HAN_PLACE, words.ARABIC_PLACE, words.LOWER_PLACE):
        match = pattern.match(text, start)
        if match and _is_place(match["place"]):
            return passage.span(*match.span("place"))
    return None


def _announced(passage: Passage, ours: Sequence[tuple[int, int]]) -> Span | None:
    """A destination by the words around it: "ship to Beirut", "Port Alexandria", "djibuti port", "인천항까지"."""
    text = passage.text
    for match in words.AFTER_PORT.finditer(text):
        group = "name" if match["name"] else ("place" if match["place"] else "asian")
        if (
            _is_place(match[group])
            and not words.FORWARD.search(text[max(0, match.start() - 8) : match.start()])
            and not any(0 <= match.start() - end < 4 and "." not in text[end : match.start()] for _, end in ours)
        ):
            return passage.span(*match.span(group))
    for match in words.BEFORE.finditer(text):
        if any(0 <= match.start() - end < 3 and "." not in text[end : match.start()] for _, end in ours):
            continue
        cue = match.group().strip().casefold()
        if words.BARE_CUE.fullmatch(cue) and not text[match.end() : match.end() + 1].isupper():
            continue
        for pattern in (words.PLACE, words.HAN_PLACE, words.ARABIC_PLACE):
            place = pattern.match(text, match.end())
            if place and _is_place(place["place"]):
                return passage.span(*place.span("place"))
        if re.match(r"ship|deliver|destination|port of|price|send", cue):
            place = words.LOWER_PLACE.match(text, match.end())
            if place and _is_place(place["place"]) and not place["place"].startswith(("port", "door")):
                return passage.span(*place.span("place"))
    return None


def _is_place(written: str) -> bool:
    plain = re.sub(r"^(?:the )?(?:port|porto|puerto)(?: (?:of|de|di))? ", "", written.casefold()).split()
    if not plain or plain[0] in table.NO_PLACE or any(word in table.LOADING_PORTS for word in plain):
        return False
    return plain[0] not in _MONTHS and plain[0] not in _WEEKDAYS and (len(written) > 2 or not written.isascii())


def _first(
    field: str, pattern: re.Pattern[str], parts: Sequence[Passage], spans: list[tuple[str, Span]], group: str | int = 0
) -> str | None:
    for passage in parts:
        low = passage.text.lower()
        if field in words.SIGNS and not any(sign in low for sign in words.SIGNS[field]):
            continue
        match = pattern.search(passage.text)
        if match:
            span = passage.span(*match.span(group))
            spans.append((field, span))
            return " ".join(span.text.split())
    return None


def _deadline(parts: Sequence[Passage], written: datetime, spans: list[tuple[str, Span]]) -> date | None:
    for passage in parts:
        for match in words.DEADLINE.finditer(passage.text):
            day = words.DAY.match(passage.text, match.end())
            when = _date_of(day, written.date()) if day else None
            if when is not None and timedelta(0) <= when - written.date() <= timedelta(days=200):
                spans.append(("deadline", passage.span(match.start(), day.end() if day else match.end())))
                return when
    return None


def _date_of(match: re.Match[str], today: date) -> date | None:
    """The day a match of `words.DAY` means, seen from `today`: without a year the next one to come."""
    try:
        if match["iso"]:
            year, month, day = map(int, match["iso"].split("-"))
            return date(year, month, day)
        if match["han"]:
            return _next(int(match["hanmonth"]), int(match["handay"]), today)
        if match["numeric"]:
            one, two = int(match["one"]), int(match["two"])
            day, month = (one, two) if two <= 12 else (two, one)
            if match["year"]:
                year = int(match["year"])
                return date(year + 2000 if year < 100 else year, month, day)
            return _next(month, day, today)
        for month_name, day_name in (("month", "day"), ("month2", "day2")):
            if match[month_name] and match[month_name].casefold() in _MONTHS:
                return _next(_MONTHS[match[month_name].casefold()], int(match[day_name]), today)
        word = (match["alone"] or match["weekday"] or "").casefold()
        if word in ("tomorrow", "morgen", "demain", "mañana", "amanhã", "domani", "jutra", "завтра"):
            return today + timedelta(days=1)
        if word in ("today", "heute", "hoy", "hoje", "oggi", "сегодня"):
            return today
        if word in _WEEKDAYS:
            return today + timedelta(days=(_WEEKDAYS[word] - today.weekday()) % 7 or 7)
    except ValueError:
        return None
    return None


def _next(month: int, day: int, today: date) -> date:
    when = date(today.year, month, day)
    return when if when >= today else date(today.year + 1, month, day)
