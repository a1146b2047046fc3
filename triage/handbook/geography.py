"""Names of places in a text: countries, states, towns and ports, in any language.

A place is looked up word by word in tables; nothing is weighed here (`places` does that) and no sentence is understood.
Names are compared folded, so that "São Paulo", "SAO PAULO" and "sao-paulo" are one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise
from typing import Literal, NamedTuple

LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "’": "'", "ʼ": "'", "‘": "'"})
LONGEST = 4  # words in a name
UNSPACED = "\u0e00-\u0e7f\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"  # Thai, Burmese, Khmer, kana, Han, Hangul
_WORD = re.compile(rf"[^\W_{UNSPACED}]+(?:['’][^\W_{UNSPACED}]+)?|[{UNSPACED}]+")
_UNSPACED = re.compile(rf"[{UNSPACED}]")
_LONGEST_UNSPACED = 12
_TEXT_LIMIT = 20_000


@dataclass(frozen=True, slots=True)
class Found:
    """A place named in a text; `start` and `end` count characters of that text."""

    kind: Literal["country", "state", "city", "port", "demonym"]
    countries: tuple[str, ...]  # more than one where namesakes lie in several countries, the likelier one first
    zone: str | None
    start: int
    end: int
    text: str
    sure: bool = True  # False: an ordinary word, or a far bigger namesake exists


@lru_cache(maxsize=32_768)
def fold(text: str) -> str:
    """Lower case without Latin accents, hyphens as blanks, apostrophes dropped."""
    if text.isascii():
        return " ".join(text.lower().replace("-", " ").replace("'", "").split())
    plain = unicodedata.normalize("NFKD", text.casefold().translate(LETTERS))
    bare = unicodedata.normalize("NFC", "".join(c for c in plain if not ("\u0300" <= c <= "\u036f" or "\u200b" <= c <= "\u200f")))
    return " ".join(bare.replace("-", " ").replace("'", "").split())


class _Named(NamedTuple):
    """What a name may mean; a tuple, since there are some 50,000."""

    kind: Literal["country", "state", "city", "port", "demonym"]
    country: str
    zone: str | None
    lesser: bool = False


@lru_cache(maxsize=1)
def _index() -> dict[str, tuple[_Named, ...]]:
    """All names with what they may mean, built once: some 40,000 names in 60 ms."""
    from triage.handbook.tables.cities import CITIES
    from triage.handbook.tables.countries import NAMES
    from triage.handbook.tables.place_words import ALIASES, DEMONYMS, PORTS, STATES
    from triage.handbook.tables.short_towns import SHORT_TOWNS

    index: dict[str, list[_Named]] = {}
    for table in (ALIASES, NAMES):
        for code, names in table.items():
            for name in names.split("|"):
                entries = index.setdefault(name, [])
                if not any(entry.country == code for entry in entries):
                    entries.append(_Named("country", code, None))
    for country, by_zone in STATES.items():
        for zone, names in by_zone.items():
            for name in names.split("|"):
                if not name.isupper():
                    index.setdefault(name, []).append(_Named("state", country, zone))
    for code, names in PORTS.items():
        for name in names.split("|"):
            index.setdefault(name, []).append(_Named("port", code, None))
    for (code, zone), names in chain(CITIES.items(), SHORT_TOWNS.items()):
        city, lesser = _Named("city", code, zone), _Named("city", code, zone, lesser=True)
        for name in names.split("|"):
            bare = name.lstrip("~")
            entries = index.setdefault(bare, [])
            known = [n for n, entry in enumerate(entries) if entry.country == code and entry.kind == "port"] if entries else ()
            if known:
                entries[known[0]] = city
            else:
                entries.append(city if bare == name else lesser)
    for code, names in DEMONYMS.items():
        for name in names.split("|"):
            index.setdefault(name, []).append(_Named("demonym", code, None))
    index.pop("", None)
    return {name: tuple(entries) for name, entries in index.items()}


@lru_cache(maxsize=1)
def _reach() -> dict[str, int]:
    """First word of a name -> the most words that a name beginning so has."""
    reach: dict[str, int] = {}
    for name in _index():
        first, _, rest = name.partition(" ")
        most = rest.count(" ") + 2 if rest else 1
        if most > reach.get(first, 0):
            reach[first] = most
    return reach


def country_named(text: str) -> str | None:
    """The country that `text` as a whole names ("Pakistan", "巴基斯坦", "PK", "Peru (PE)"); None for anything else."""
    from triage.handbook.tables.countries import ZONES

    cleaned = text.strip().strip(".,;")
    if len(cleaned) == 2 and cleaned.isupper() and cleaned in ZONES:
        return cleaned
    for candidate in (cleaned, cleaned.split("(")[0], cleaned.split("/")[0], cleaned.split("|")[0], cleaned.rpartition(",")[2]):
        key = " ".join(re.findall(r"\w+", fold(candidate)))
        found = next((entry for entry in _index().get(key, ()) if entry.kind == "country"), None)
        if found is not None:
            return found.country
    bracket = re.search(r"\(([A-Z]{2})\)", cleaned)
    return bracket.group(1) if bracket and bracket.group(1) in ZONES else None


def zones_of(country: str) -> tuple[str, ...]:
    """The IANA zones of a country; () for an unknown code."""
    from triage.handbook.tables.countries import ZONES

    return tuple(ZONES[country].split("|")) if country in ZONES else ()


def country_of_zone(zone: str) -> str | None:
    """The country that a zone of zone.tab belongs to."""
    return _zone_countries().get(zone)


@lru_cache(maxsize=1)
def _zone_countries() -> dict[str, str]:
    from triage.handbook.tables.countries import ZONES

    return {zone: code for code, zones in ZONES.items() for zone in zones.split("|")}


@lru_cache(maxsize=1)
def _abbreviations() -> dict[str, tuple[tuple[str, str], ...]]:
    from triage.handbook.tables.place_words import STATES

    found: dict[str, list[tuple[str, str]]] = {}
    for country, by_zone in STATES.items():
        for zone, names in by_zone.items():
            for name in names.split("|"):
                if name.isupper() and name.isascii():
                    found.setdefault(name, []).append((country, zone))
    return {name: tuple(entries) for name, entries in found.items()}


@lru_cache(maxsize=128)  # the same lines are asked for places by several readers
def places_in(text: str) -> tuple[Found, ...]:
    """All places that `text` names, the longest name at each position."""
    return tuple(_scan(text[:_TEXT_LIMIT]))


def _scan(text: str) -> Iterator[Found]:
    index, reach = _index(), _reach()
    spaced = text.isascii()
    if spaced:
        folded = _WORD.findall(text.lower())
        if "'" in text:
            folded = [word.replace("'", "") for word in folded]
        if reach.keys().isdisjoint(folded):
            return  # as most lines are
    words = list(_WORD.finditer(text))
    if spaced:
        begins = [number for number, word in enumerate(folded) if word in reach]
    else:
        shown = [word.group() for word in words]
        folded = list(map(_folded, shown))
        begins = [number for number, word in enumerate(folded) if word in reach or not shown[number].isascii()]
    done = 0
    for at in begins:
        if at < done:
            continue
        word, start = words[at].group(), words[at].start()
        if not (spaced or word.isascii()) and _UNSPACED.match(word):
            yield from _scan_unspaced(word, start, index)
            continue
        most = reach.get(folded[at], 0) if spaced else reach.get(folded[at].partition(" ")[0], 0)
        for count in range(min(LONGEST, len(words) - at, most), 0, -1):
            key = " ".join(folded[at : at + count])
            if key not in index or (count > 1 and not _joined(text, words[at : at + count])):
                continue
            end = words[at + count - 1].end()
            found = _found(key, text[start:end], start, end, index)
            if found is not None:
                yield found
                done = at + count
                break


def _folded(word: str) -> str:
    return word.lower() if word.isascii() else fold(word)


def _joined(text: str, words: list[re.Match[str]]) -> bool:
    """Only blanks, hyphens and full stops stand between the words of one name, and no new line."""
    gaps = [(one.end(), other.start()) for one, other in pairwise(words)]
    return all(start - end <= 2 and not text[end:start].strip(" \t.-\u00a0") for end, start in gaps)


def _scan_unspaced(run: str, start: int, index: dict[str, tuple[_Named, ...]]) -> Iterator[Found]:
    at = 0
    while at < len(run):
        step = 1
        for length in range(min(_LONGEST_UNSPACED, len(run) - at), 1, -1):
            piece = run[at : at + length]
            found = _found(fold(piece), piece, start + at, start + at + length, index)
            if found is not None:
                yield found
                step = length
                break
        at += step


def _found(key: str, shown: str, start: int, end: int, index: dict[str, tuple[_Named, ...]]) -> Found | None:
    entries = index.get(key)
    if not entries:
        return None
    from triage.handbook.tables.place_words import AMBIGUOUS_COUNTRIES, NO_PLACE

    if key in NO_PLACE and key not in AMBIGUOUS_COUNTRIES:
        return None
    if len(key) <= 3 and shown.isascii() and not shown.isupper():
        return None  # "us", "uk" in small letters are words, "US" is a country
    first = entries[0]
    same_kind = [entry for entry in entries if entry.kind == first.kind or {entry.kind, first.kind} <= {"city", "port", "state"}]
    main = [entry for entry in same_kind if not entry.lesser] or same_kind
    countries = tuple(dict.fromkeys(entry.country for entry in main))
    lesser = tuple(dict.fromkeys(entry.country for entry in same_kind if entry.lesser and entry.country not in countries))
    zones = {entry.zone for entry in main if entry.country == countries[0]}
    return Found(
        kind=first.kind,
        countries=countries + lesser,
        zone=next(iter(zones)) if len(zones) == 1 else None,
        start=start,
        end=end,
        text=shown,
        sure=len(countries) == 1 and key not in AMBIGUOUS_COUNTRIES and not (first.kind == "country" and first.country == "GE"),
    )


_STATE_TAIL = re.compile(
    r"\b([A-Z]{2,3})\b\.?[ ,]{0,3}(?:\d{4,5}(?:-\d{3,4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)?\s*(?:,?\s*(?:USA|U\.S\.A\.|US|"
    r"Canada|Australia|Brasil|Brazil)\.?)?\s*$",
    re.M,
)
_STATE_TAIL_BR = re.compile(r"[ ,/(–-]\s?([A-Z]{2})\)?\s*(?:,?\s*(?:Brasil|Brazil))?\s*$", re.M)


def state_in_address(text: str) -> tuple[Found, ...]:
    """States by their abbreviation at the end of an address line: "Portland, OR", "Sydney NSW 2000", "Campinas/SP"."""
    table = _abbreviations()
    result: list[Found] = []
    for pattern, wanted in ((_STATE_TAIL, ("US", "CA", "AU")), (_STATE_TAIL_BR, ("BR",))):
        for match in pattern.finditer(text[:_TEXT_LIMIT]):
            for country, zone in table.get(match.group(1), ()):
                if country not in wanted:
                    continue
                line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
                towns = [place for place in places_in(line) if country in place.countries and place.kind in ("city", "port")]
                postcode = re.search(r"\d{4,5}|[A-Z]\d[A-Z] ?\d", match.group())
                comma = line.rstrip().endswith(",")
                if not towns and (country == "BR" or not (postcode or comma)):
                    continue
                if country in ("CA", "AU") and not towns and not postcode:
                    continue
                result.append(Found("state", (country,), zone, match.start(1), match.end(1), match.group(1), sure=bool(towns or postcode)))
    return tuple(result)
