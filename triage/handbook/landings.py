"""Where goods are to go, said in passing: a town alone behind a question, a noun of carriage with its town, who clears the goods where.

Only what other signs of a destination do not tell: `trade_terms` asks here last, passage by passage.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from triage.handbook.passages import Passage
from triage.handbook.tables import landing_signs as signs
from triage.handbook.town_forms import plain_town
from triage.terms import Span

_SHORT = 5  # letters of a town in small letters: "nice" is a word
_LONG = 20  # characters of the thought that a town alone closes
_TEXT_LIMIT = 8_000


def landing_of(passage: Passage, parts: Sequence[Passage], home: str, signed: str = "") -> Span | None:
    """The destination that the passage tells in passing; `parts` are all of the mail's, `home` our country, `signed` the mail with its signature."""
    text = passage.text[:_TEXT_LIMIT]
    for told in (signs.BARE_DELIVERY, signs.ARRIVES, signs.CLEARED_AT, signs.BY_WAY, signs.PUT_THERE):
        for match in told.finditer(text):
            if (end := _known(match["place"], home)) is not None:
                return passage.span(match.start("place"), match.start("place") + end)
            if told is signs.ARRIVES and plain_town(match["place"]):
                return passage.span(*match.span("place"))
    for told in (signs.SMALL_PORT, signs.SMALL_TO):
        for match in told.finditer(text):
            if (at := _small(match["place"], home, told is signs.SMALL_PORT)) is not None:
                return passage.span(match.start("place") + at[0], match.start("place") + at[1])
    for match in signs.HANGUL_ARRIVAL.finditer(text):
        if _known(match["place"], home) == len(match["place"]):
            return passage.span(*match.span("place"))
    for match in signs.VIETNAMESE_SITE.finditer(text):
        return passage.span(*match.span("place"))
    for match in signs.TO_LETTERS.finditer(text):
        if _stands_for(match["place"], parts):
            return passage.span(*match.span("place"))
    for match in signs.TOWARDS.finditer(text):
        if _known(match["place"], home) == len(match["place"]) or plain_town(match["place"]):
            return passage.span(*match.span("place"))
    if passage.part == "body" and ("?" in text or "." in text or "!" in text):
        for match in signs.TOWN_ALONE.finditer(text):
            line = text.rfind("\n", 0, match.start()) + 1
            if (
                match.start() - line >= _LONG
                and re.search(r"\d", text[line : match.start()])
                and _known(match["place"], home) == len(match["place"])
            ):
                return passage.span(*match.span("place"))
    if any(word in text for word in signs.HUNGARIAN_FREIGHT):
        return _hungarian(passage, text, parts, signed)
    return None


def brought_to_us(text: str, start: int, place: str, home: str) -> bool:
    """ "I'll ship the bottles to Modena": what the buyer sends to a town of our country are no goods of ours."""
    line = max(text.rfind("\n", 0, start), text.rfind(". ", 0, start), text.rfind("? ", 0, start)) + 1
    return signs.OURS_SENT.search(text, max(line, start - 70), start) is not None and _lies_in(place, home)


def addressed(town: str, parts: Sequence[Passage], signed: str = "") -> str | None:
    """The town of an address in the mail that `town` is a form of: "Topoľčian" of "955 01 Topoľčany"."""
    from triage.handbook.geography import fold

    said = fold(town)
    for text in (*(passage.text for passage in parts), signed):
        for match in signs.POSTED.finditer(text[:20_000]):
            name = fold(match["town"])
            shorter = min(len(name), len(said))
            least = max(3, shorter - (3 if shorter >= 8 else 2))
            if abs(len(name) - len(said)) <= 4 and name[:least] == said[:least] and " " not in name:
                return match["town"]
    return None


def called_port(text: str, start: int) -> tuple[int, int] | None:
    """Of a town that bears "port" in its name ("Porto Alegre", "Port Sudan") where it stands; an empty place where the writer only tells where he is."""
    name = signs.CALLED_PORT.match(text, start)
    if name is None:
        return None
    before = text[max(0, start - 60) : start]
    if signs.AT_HOME.search(before):
        return (start, start)
    from triage.handbook.geography import places_in

    town = next((one for one in places_in(name.group()) if one.start == 0 and one.kind in ("city", "port") and " " in one.text), None)
    if town is None:
        return None
    return (start, start) if signs.SOMEWHERE.search(before) else (start, start + town.end)


def elsewhere(text: str, start: int, name: str, home: str) -> bool:
    """The words behind a sign of a destination at `start` are none of ours: a norm, or a town of ours where the buyer sends something."""
    return (name[:2].isupper() and is_norm(name)) or brought_to_us(text, start, name, home)


def is_norm(place: str) -> bool:
    """The words begin with the letters of a norm or its maker: "DIN EN ISO"."""
    first = re.match(r"[^\W\d_]+", place)
    return first is not None and first.group() in signs.NORMS


def _hungarian(passage: Passage, text: str, parts: Sequence[Passage], signed: str) -> Span | None:
    """ "A szállítás Tokajba mennyi?", where the address is "3910 Tokaj": towns that no table knows."""
    for match in signs.HUNGARIAN.finditer(text):
        start = max(text.rfind(end, 0, match.start()) for end in ".?!\n")
        stop = min((at for end in ".?!\n" if (at := text.find(end, match.end())) >= 0), default=len(text))
        if (
            any(word in text[max(start, 0) : stop] for word in signs.HUNGARIAN_FREIGHT)
            and addressed(match["town"], parts, signed) == match["town"]
        ):
            return passage.span(*match.span("town"))
    return None


def _known(written: str, home: str) -> int | None:
    """How many characters of the words are a known town, port or land that is not our own."""
    from triage.handbook.geography import places_in

    found = next((one for one in places_in(written) if one.start == 0), None)
    if found is None or found.kind == "demonym" or (found.kind == "country" and found.countries[0] == home):
        return None
    return found.end


def _small(written: str, home: str, at_end: bool) -> tuple[int, int] | None:
    """Where in the words, all in small letters, a known town stands: at their end before "port", else at their beginning."""
    if (end := _known(written.title(), home)) is not None and end >= _SHORT and (end == len(written) or not at_end):
        return 0, end
    first, blank, last = written.partition(" ")
    if at_end and blank and _known(last.title(), home) == len(last) >= _SHORT:
        return len(first) + 1, len(written)
    return None


def _lies_in(written: str, country: str) -> bool:
    from triage.handbook.geography import places_in

    return any(country in one.countries for one in places_in(written))


def _stands_for(letters: str, parts: Sequence[Passage]) -> bool:
    """The mail names a town of two words or more that begin with the letters: "KL" for Kuala Lumpur."""
    from triage.handbook.geography import places_in

    for passage in parts:
        for one in places_in(passage.text):
            words = re.findall(r"[^\W_]+", one.text)
            if len(words) >= 2 and one.kind in ("city", "port", "state") and "".join(word[0] for word in words).upper() == letters:
                return True
    return False
