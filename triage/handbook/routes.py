"""Where goods are to go, told by a known town behind a word of direction: "into Fremantle", "a Rosario, Argentina", "через Владивосток".

Only in a sentence that speaks of carriage or prices, and in none that speaks of journeys. "We are in Lyon. How much with delivery?" says it too.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from triage.handbook.passages import Passage
from triage.handbook.screened import Opened, Rare, Screened
from triage.handbook.tables.route_words import (
    AMOUNT_INTO,
    BEING,
    BETWEEN,
    CARRIAGE,
    DEEDS,
    DIRECTION,
    FREIGHT,
    OWN_CARRIAGE,
    PORT_OF,
    SITE_POSTCODE,
    TO_POSTCODE,
    TRAVEL,
    WE_ARE_IN,
    WEIGHTY,
)
from triage.handbook.town_forms import plain_town
from triage.terms import Span

_CARRIAGE = Screened(CARRIAGE, flags=re.IGNORECASE)
_TRAVEL = Rare(TRAVEL, re.IGNORECASE)
_TOWARDS = re.compile(rf"{DIRECTION}\s{{0,2}}{BETWEEN}$", re.IGNORECASE)
# "in" and its like only say where something is: they need carriage or a price right before them.
_WHERE = re.compile(r"^(?:in|at|en|em|w|v|no|na|a|u|la|في|for|tại|through|по|в|the)\b", re.IGNORECASE)
_WEIGHTY = re.compile(WEIGHTY, re.IGNORECASE)
# "Boulanger à Pau, je cherche ...": the writer and his town.
_WRITER = re.compile(
    r"\s?,\s(?:je|j['’]\w+|nous|on|i|we|ich|wir|ik|wij|yo|soy|busco|somos|estamos|io|sono|siamo|cerco|eu|sou|procuro)\b", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[!?;\n。！？；]|\.(?=\s|$)(?<!\bg\.)(?<!\bSt\.)(?!(?<=\d\.)\s[a-zß-ž])")
_TURKISH = re.compile(r"(?:['’](?:y?[ea]|[dt][ea])|\s(?:[Ll]iman|teslim)\w{0,6})\b")
_HUNGARIAN = re.compile(r"(?<!\w)(?P<town>[A-ZÁÉÍÓÖŐÚÜŰ][a-záéíóöőúüű]{2,14}?)(?:ba|be|ra|re|ig)\b")
_HUNGARIAN_FREIGHT = re.compile(r"sz[áa]ll[íi]t|fuvar", re.IGNORECASE)
_TURKISH_FREIGHT = re.compile(r"teslim|nakliye|navlun|sevk|gönder|kargo|fiyat|cif", re.IGNORECASE)
_US_TOWN = re.compile(
    r"\b[A-Za-z]{3,16}(?: [A-Za-z]{3,16})?,? (?:a[lkzr]|c[aot]|d[ec]|fl|ga|hi|i[dlna]|k[sy]|la|m[edainsot]|n[evhjmycd]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[ta]|w[aviy]) \d{5}\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r"(?<![^\W\d_])(?P<place>(?=[^\W\d_])(?![a-zß-ÿ])[^\W\d_]{3,20}(?:[ -](?=[^\W\d_])(?![a-zß-ÿ])[^\W\d_]{2,20}){0,2})")
_FREIGHT = re.compile(rf"(?:{FREIGHT})(?:\s\w{{1,12}})?\s{{0,2}}$", re.IGNORECASE)
_CARRIAGE_ASKED = re.compile(FREIGHT, re.IGNORECASE)
_BEING = re.compile(BEING, re.IGNORECASE)
_WE_ARE_IN = Opened(WE_ARE_IN, re.IGNORECASE)
_DEED = re.compile(DEEDS)
_BY_WAY = re.compile(r"\b(?:via|vía|über|через|przez)\s$", re.IGNORECASE)
_OWN_CARRIAGE = re.compile(OWN_CARRIAGE, re.IGNORECASE)
_AMOUNT_INTO = re.compile(AMOUNT_INTO)
_PORT_OF = re.compile(PORT_OF)
_PORT_NAMES = frozenset({"porto", "puerto", "port"})
_POSTCODES = (re.compile(SITE_POSTCODE), re.compile(TO_POSTCODE))
_REACH = 48  # characters before the place
_TEXT_LIMIT = 8_000
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_THERE = re.compile(r"\s?(?:까지|도착|항|着|向け|まで|港|价|價|teslim)")


def heading_for(passage: Passage) -> list[Span]:
    """The towns and ports that goods are to go to, in the order of the text; countries only where no town is named."""
    text = passage.text[:_TEXT_LIMIT]
    towns: list[tuple[int, int]] = []
    lands: list[tuple[int, int]] = []
    before: tuple[int, int] | None = None  # the last sentence: it may say what town we are writing from
    carried = _CARRIAGE.starts(text)
    for start, end in _sentences(text):
        sentence = text[start:end]
        last, before = before, (start, end)
        told = bisect_left(carried, start) < bisect_left(carried, end)
        if (not told and _AMOUNT_INTO.search(sentence) is None) or _TRAVEL.search(sentence, text):
            continue
        here, there = _in_sentence(sentence)
        towns.extend((start + one, start + two) for one, two in here)
        lands.extend((start + one, start + two) for one, two in there)
        if not here and last is not None and (home := _home(text[slice(*last)], last[0], text)) and _CARRIAGE_ASKED.search(sentence):
            towns.append(home)
    return [passage.span(*one) for one in towns or lands]


def _in_sentence(sentence: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Towns and lands that something goes to in this sentence."""
    from triage.handbook.geography import places_in

    towns: list[tuple[int, int]] = []
    lands: list[tuple[int, int]] = []
    places = places_in(sentence)
    for place in places:
        if place.kind in ("demonym", "state") or not (place.text[:1].isupper() or not place.text[:1].isascii()):
            continue
        if place.text.lower() in _PORT_NAMES and _PORT_OF.match(sentence, place.end):
            continue
        if _goes_there(sentence, place.start, place.end, sure=place.kind != "country"):
            (towns if place.kind != "country" else lands).append((place.start, place.end))
    for match in _NAMED.finditer(sentence):  # an unknown town before its country, or right behind a word of carriage
        begin, stop = match.span("place")
        before = sentence[max(0, begin - _REACH) : begin]
        towards = _TOWARDS.search(before)
        if towards is None or any(one.start < stop and begin < one.end and one.kind != "demonym" for one in places):
            continue
        if plain_town(match["place"]) and _goes_there(sentence, begin, stop, sure=True):
            towns.append((begin, stop))
            continue
        landed = any(0 < one.start - stop <= 3 and one.kind in ("country", "state") for one in places)
        near = _FREIGHT.search(before[: towards.start()]) is not None and not is_deed(match["place"])
        if landed or near:
            towns.append((begin, stop))
    for match in (found for pattern in _POSTCODES for found in pattern.finditer(sentence)):
        towns.append(match.span("place"))
    for match in _US_TOWN.finditer(sentence):
        towns.append(match.span())
    for match in _HUNGARIAN.finditer(sentence) if _HUNGARIAN_FREIGHT.search(sentence) else ():
        if any(one.kind == "city" and one.text == match["town"] for one in places_in(match["town"])):
            towns.append(match.span("town"))
    return towns, lands


def _home(sentence: str, start: int, text: str) -> tuple[int, int] | None:
    """The town of "we are in Trois-Rivières", said in a sentence of `text`: where the post would go."""
    from triage.handbook.geography import places_in

    told = _WE_ARE_IN.search(sentence, text)
    if told is None:
        return None
    place = next((one for one in places_in(sentence) if one.kind in ("city", "port") and 0 <= one.start - told.end() <= 2), None)
    return (start + place.start, start + place.end) if place is not None else None


def is_deed(written: str) -> bool:
    """A German noun of doing behind "nach" or "bis": "Wareneingang", "Prüfung des Angebots"."""
    return _DEED.match(written.split(maxsplit=1)[0]) is not None if written.split() else False


def _goes_there(sentence: str, start: int, end: int, sure: bool) -> bool:
    before = sentence[max(0, start - _REACH) : start]
    if sure and _UNSPACED.match(sentence[start]) and _THERE.match(sentence, end):
        return True
    if _TURKISH.match(sentence, end) and _TURKISH_FREIGHT.search(sentence):
        return True
    if _WRITER.match(sentence, end) and _CARRIAGE.search(sentence[:start], sentence) is None:
        return False
    towards = _TOWARDS.search(before)
    if _BY_WAY.search(before) and _OWN_CARRIAGE.search(sentence):
        return False
    if towards is None or _BEING.search(before[: towards.start()]):
        return False
    if not sure or _WHERE.match(towards.group()):
        return _WEIGHTY.search(before[: towards.start()]) is not None
    return True


def _sentences(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        if match.end() - start > 3:
            found.append((start, match.end()))
        start = match.end()
        if len(found) >= 200:
            return found
    if len(text) - start > 3:
        found.append((start, len(text)))
    return found
