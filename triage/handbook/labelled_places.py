"""Where goods are to go, told outright: "Place of delivery: Leicester", "Entregam em Évora?", "at our warehouse in Lorca", "what if we ship to Riga".

Only what stands in such words; `trade_terms` decides which of them comes before a delivered Incoterm's own place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from triage.handbook.passages import Passage
from triage.handbook.tables import place_labels as words
from triage.handbook.tables import trade_patterns as terms
from triage.terms import Span

_TEXT_LIMIT = 8_000


def put_instead(parts: Sequence[Passage], is_place: Callable[[str], bool]) -> Span | None:
    """The known town that the goods are to go to now, where they were to go elsewhere."""
    for passage in parts:
        for pattern in words.INSTEAD:
            for match in pattern.finditer(passage.text[:_TEXT_LIMIT]):
                if (end := _known(match["place"])) and is_place(match["place"][:end]):
                    return passage.span(match.start("place"), match.start("place") + end)
    return None


def labelled_place(parts: Sequence[Passage], is_place: Callable[[str], bool]) -> Span | None:
    """The place behind a label, in a question whether we deliver there, or at a store of the buyer's."""
    for passage in parts:
        text = passage.text[:_TEXT_LIMIT]
        for match in words.LABELLED.finditer(text):
            value = words.VALUE.match(match["value"])
            if value is None or not is_place(value["place"]):
                continue
            behind = match["value"][value.end() :]
            if _known(value["place"]) or re.match(r"\s{0,3}(?:$|[,;(/.])", behind):
                return passage.span(match.start("value") + value.start("place"), match.start("value") + value.end("place"))
        for match in words.UNSPACED_LABELLED.finditer(text):
            if _known(match["value"]) or "\u0e00" <= match["value"][0] <= "\u0e7f":
                return passage.span(*match.span("value"))
        for match in words.HAN_EXPORT.finditer(text):
            if place := _town_within(match["place"], text[match.end() : match.end() + 1] in (")", "）")):
                return passage.span(match.start("place") + place[0], match.start("place") + place[1])
        for match in words.HAN_ARRIVES.finditer(text):
            group = "eta" if match["eta"] else "place"
            if (end := _known(match[group])) and (group == "eta" or end == len(match[group])):
                return passage.span(match.start(group), match.start(group) + end)
        for pattern in (words.DELIVER_THERE, words.OUR_STORE, words.WOULD_BE):
            for match in pattern.finditer(text):
                if is_place(match["place"]) and (pattern is not words.DELIVER_THERE or not _is_land(match["place"])):
                    return passage.span(*match.span("place"))
    return None


def no_arrival(text: str, start: int, end: int) -> bool:
    """The word from `start` to `end` before a place announces no destination: a loading port, the port of the line before, papers for an office."""
    if "office" in text[end : end + 40] and _papers_go_there(text, start, end):
        return True
    if text[start : start + 4].lower() not in ("port", "porto", "puer", "hafe"):
        return False
    below = "\n" in text[start:end] and ":" not in text[start:end] and text[max(0, start - 2) : start].strip().isalpha()
    return below or terms.LOADING.search(text[max(0, start - 16) : start]) is not None


def _papers_go_there(text: str, start: int, end: int) -> bool:
    """ "5 pcs of each by courier to our Pune office": samples and papers, not the goods."""
    place = terms.PLACE.match(text, end)
    return (
        place is not None
        and terms.OFFICE_BEHIND.match(text, place.end()) is not None
        and terms.NOT_GOODS.search(text[max(0, start - 60) : end]) is not None
    )


def plain_han(written: str) -> int:
    """How much of a name in Han characters is the place: "天津两种" is two characters long."""
    for at in range(2, len(written)):
        if words.HAN_REST.match(written, at) and _known(written[:at]) == at:
            return at
    return len(written)


def _known(written: str) -> int:
    """How many characters of the words, from the first one on, are a known town, port, state or land."""
    from triage.handbook.geography import places_in

    found = next((one for one in places_in(written) if one.start == 0 and one.kind != "demonym"), None)
    return found.end if found is not None else 0


def _is_land(written: str) -> bool:
    """ "Livrez-vous en Belgique ?" asks whether the land is served at all."""
    from triage.handbook.geography import country_named

    return country_named(written) is not None


def _town_within(written: str, closed: bool) -> tuple[int, int] | None:
    """The town, or else the land, that the characters hold from their beginning on."""
    from triage.handbook.geography import places_in

    found = [one for one in places_in(written) if one.kind != "demonym"]
    if not found or found[0].start:
        return None
    town = next((one for one in found if one.kind in ("city", "port")), found[0])
    if not closed and town.kind not in ("city", "port"):
        return None
    if closed and town.kind == "country" and 2 <= len(written) - town.end <= 5:  # the land and its port, in brackets
        return town.end, len(written)
    return town.start, town.end
