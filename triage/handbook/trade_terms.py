"""Terms of trade in a buyer's words: Incoterm, destination, payment, target price, delivery, deadline, certificates.

Only a named Incoterm counts; of several the delivered one, which is tied to the destination (gold convention 3).
Destinations are never our loading port: what follows FOB, FCA, FAS or EXW is ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from triage.handbook.bargaining import named_target, offered_price
from triage.handbook.labelled_places import labelled_place, no_arrival, plain_han, put_instead
from triage.handbook.landings import brought_to_us, called_port, elsewhere, landing_of
from triage.handbook.passages import Passage, capped
from triage.handbook.routes import heading_for, is_deed
from triage.handbook.screened import Opened
from triage.handbook.second_senses import assessments
from triage.handbook.tables import trade_patterns as words
from triage.handbook.tables import trade_terms as table
from triage.handbook.tables.no_goods import NO_GOODS
from triage.handbook.wordforms import fold
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


def find_terms(passages: Iterable[Passage], written: datetime | None = None, home: str = "CN", signed: str = "") -> TradeTerms:
    """The terms in all passages, the first passage that says one wins.

    `written` dates the mail, for "by Friday"; `home` is our country: Chinese ports are loading ports of a Chinese seller only;
    `signed` is the mail with its signature, whose address knows the writer's town.
    """
    parts = [capped(passage) for passage in passages]
    spans: list[tuple[str, Span]] = []
    incoterm, port = _incoterm_and_port(parts, spans, home, signed)
    payment = _first("payment_terms", words.PAYMENT, parts, spans)
    target = _target([passage for passage in parts if any(map(str.isdigit, passage.text))], spans)
    delivery = _delivery(parts, spans)
    deadline = _deadline(parts, written, spans) if written else None
    certificates: dict[str, None] = {}
    for passage in parts:
        for match in words.CERTIFICATE.finditer(passage.text):
            if match.group() not in certificates and len(certificates) < 20:
                certificates[match.group()] = None
                spans.append(("certificates", passage.span(match.start(), match.end())))
        for begin, end in assessments(passage.text)[:1]:
            if passage.text[begin:end] not in certificates and len(certificates) < 20:
                certificates[passage.text[begin:end]] = None
                spans.append(("certificates", passage.span(begin, end)))
    return TradeTerms(incoterm, port, payment, target, delivery, deadline, tuple(certificates), tuple(spans))


def _incoterm_and_port(parts: Sequence[Passage], spans: list[tuple[str, Span]], home: str, signed: str) -> tuple[str | None, str | None]:
    abroad = home != "CN"
    named: list[tuple[str, Passage, int, int]] = []
    for passage in parts:
        for match in words.INCOTERM.finditer(passage.text):
            word = re.sub(r"\s+", " ", match.group()).upper()
            term = table.INCOTERMS.get(word) or table.INCOTERMS.get(word.replace(" ", ""))
            if term is None or (word in table.UPPER_ONLY and match.group() != word):
                continue
            if words.NOT_BEFORE.search(passage.text[max(0, match.start() - 24) : match.start()]) or words.NOT_BEHIND.match(
                passage.text, match.end()
            ):
                continue  # "not CIF, FCA is enough"
            if term == "EXW" and word != "EXW" and _a_moment(passage.text, match.start(), match.end()):
                continue
            named.append((term, passage, match.start(), match.end()))
    chosen = next((one for one in named if one[0] in table.DELIVERED), named[0] if named else None)
    if chosen is not None and chosen[0] == "EXW":
        # "ready ex works in May ... Price term: FOB Ningbo": what stands behind such a label is the term.
        labelled = next(
            (
                one
                for one in named
                if re.search(r"(?:term|terms|basis|incoterms?)\s?[:：]\s?$", one[1].text[max(0, one[2] - 20) : one[2]], re.IGNORECASE)
            ),
            None,
        )
        chosen = labelled or chosen
    incoterm = None
    if chosen is not None:
        incoterm = chosen[0]
        spans.append(("incoterm", chosen[1].span(chosen[2], chosen[3])))
    place = put_instead(parts, lambda name: _is_place(name, abroad))
    after = (_place_after(passage, end) for term, passage, _, end in named if term in table.DELIVERED)
    place = place or next(filter(None, after), None) or labelled_place(parts, lambda name: _is_place(name, abroad))
    if place:
        spans.append(("port", place))
        return incoterm, _as_named(place, parts)
    for term, passage, start, _ in named:
        if (
            term in table.DELIVERED
            and (before := words.PLACE_BEFORE_TERM.search(passage.text[max(0, start - 48) : start]))
            and _is_place(before["place"], abroad)
        ):
            begin = max(0, start - 48)
            place = passage.span(begin + before.start("place"), begin + before.end("place"))
            spans.append(("port", place))
            return incoterm, _as_named(place, parts)
    for term, passage, start, _ in named:
        begins = words.TOWN_BEFORE_TERM.search(passage.text, max(0, start - 48), start) if term in table.DELIVERED else None
        if begins is not None and _is_town(begins["place"]) and _is_place(begins["place"], abroad):
            place = passage.span(*begins.span("place"))
            spans.append(("port", place))
            return incoterm, _as_named(place, parts)
        lower = words.LOWER_BEFORE_TERM.search(passage.text[max(0, start - 20) : start]) if term in table.DELIVERED else None
        if lower is not None and lower["place"] not in table.NO_PLACE and known_place(lower["place"]):
            begin = max(0, start - 20) + lower.start("place")
            place = passage.span(begin, begin + len(lower["place"]))
            spans.append(("port", place))
            return incoterm, _as_named(place, parts)
    for passage in parts:
        place = _announced(
            passage, [(start, end) for term, where, start, end in named if where is passage and term not in table.DELIVERED], home
        )
        if place:
            spans.append(("port", place))
            return incoterm, _as_named(place, parts)
    for passage in parts:
        if place := landing_of(passage, parts, home, signed):
            spans.append(("port", place))
            return incoterm, _as_named(place, parts)
    return incoterm, None


def is_destination(value: str) -> bool:
    """A form's destination field holds a place, not "same as above" or a question."""
    return (
        2 <= len(value.strip()) <= 60
        and "?" not in value
        and (known_place(value) or (value[:1].isupper() and _is_place(value) and len(value.split()) <= 5))
    )


def moment(value: str) -> str | None:
    """A form's delivery field, where it says a date, month, week or number of days."""
    plain = " ".join(value.split())
    return plain if len(plain) <= 60 and words.WHEN.search(plain) else None


def _a_moment(text: str, start: int, end: int) -> bool:
    """ "ready ex works by 10 July", "an ex-factory date": when the goods are done, no price term."""
    return bool(words.WORDED_WORKS.search(text[max(0, start - 30) : start]) or words.WORKS_DATE.match(text, end))


def _as_named(place: Span, parts: Sequence[Passage]) -> str:
    """The place in its plain form where the mail has it too: "do Poznania", but also "Poznań, 18-19 czerwca"."""
    written = " ".join(place.text.split())
    if (whole := _with_article(written, place, parts)) is not None:
        return whole
    if " " in written or len(written) < 5 or not written.isalpha():
        return written
    for passage in parts:
        for match in words.CANONICAL.finditer(passage.text[:20_000]):
            one = match.group()
            if (
                one != written
                and len(one) <= len(written)
                and len(one) >= 4
                and fold(written).startswith(fold(one)[:-1])
                and len(written) - len(one) <= 3
                and known_place(one)
            ):
                return one
    return written


def _with_article(written: str, place: Span, parts: Sequence[Passage]) -> str | None:
    """ "Le Havre" of "livraison au Havre"."""
    passage = next((one for one in parts if one.part == place.part and 0 <= place.start - one.start < len(one.text)), None)
    before = words.CONTRACTED.search(passage.text[: place.start - passage.start][-5:]) if passage is not None else None
    if before is None:
        return None
    whole = f"{'Le' if before['article'].lower() in ('au', 'du') else 'Les'} {written}"
    return whole if _is_town(whole) else None


def known_place(written: str) -> bool:
    """The words are a city, port, state or country that the tables know."""
    from triage.handbook.geography import places_in

    text = written if not written.islower() else written.title()
    return any(found.kind != "demonym" and found.end - found.start >= 0.6 * len(written.strip()) for found in places_in(text))


def _known_inflected(written: str) -> bool:
    """A known place, also behind a Slavic "in": "w Gdyni", "в Новороссийске"."""
    if known_place(written) or len(written) < 5 or " " in written:
        return known_place(written)
    stems = (written[:-1], written + "a", written[:-1] + "a", written[:-1] + "а", written[:-1] + "ь", written[:-2])
    return any(len(one) >= 4 and known_place(one) for one in stems)


def _delivery(parts: Sequence[Passage], spans: list[tuple[str, Span]]) -> str | None:
    """When the goods are wanted: only a date, month, week or number of days that belongs to a word of delivery."""
    for passage in parts:
        for match in words.DELIVERY.finditer(passage.text):
            if words.NOT_DELIVERY.search(match["between"]) or words.NOT_DELIVERY.search(
                passage.text[max(0, match.start() - 24) : match.start()]
            ):
                continue
            if (
                re.match(r"\s?\d{1,3}\b(?!.{0,3}(?:月|[./-]\d))", match["when"])
                and words.DAYS.search(match["when"])
                and not words.WITHIN.search(match["by"])
            ):
                continue
            begin = match.start("by") if match["by"].strip()[:1].isalpha() else match.start("when")
            span = passage.span(begin, match.end("when"))
            spans.append(("delivery", span))
            return " ".join(span.text.split())
        asian = words.DELIVERY_ASIAN.search(passage.text) if not passage.text.isascii() else None
        if asian and not words.NOT_DELIVERY.search(asian.group()):
            span = passage.span(*asian.span("when"))
            spans.append(("delivery", span))
            return span.text
    return None


_POSTED = re.compile(r"\d(?![^(]{0,12}\))")


def _place_after(passage: Passage, end: int) -> Span | None:
    """The place right behind a delivered Incoterm: "CIF Nhava Sheva", "CIF to the port of Salvador"."""
    text = passage.text
    gap = words.GAP.match(text, end)
    start = gap.end() if gap else end
    many = words.LOWER_PLACES.match(text, start)
    if many and _known_town(many["place"]):
        return _uncourteous(passage, *many.span("place"))
    if small := _small_town(text, start):
        return passage.span(*small)
    if (several := _of_several_words(text, end)) is not None:
        return passage.span(*several)
    if (thai := words.THAI_PLACE.match(text, end)) is not None:
        return passage.span(*thai.span("place"))
    for pattern in (words.PLACE, words.HAN_PLACE, words.ARABIC_PLACE, words.LOWER_PLACE):
        if "\n" in text[end:start] and pattern not in (words.PLACE, words.LOWER_PLACE):
            continue
        match = pattern.match(text, start)
        if match is None:
            continue
        group = "place" if match["place"] else "hebrew"
        begin, stop = match.start(group), match.start(group) + plain_han(_cut(match[group]))
        if (rest := words.REST_OF_NAME.match(text, stop)) is not None and words.HALF_NAME.match(text[begin:stop]):
            return passage.span(begin, rest.end())
        # "DAP 5020 Salzburg", but "CIF 2000 Chairs"; the next line of a table begins with a label
        short = "\n" in text[end:start] and end - text.rfind("\n", 0, end) < 50
        doubtful = pattern is words.LOWER_PLACE or _POSTED.search(text[end:start]) or short
        if _is_place(text[begin:stop], loading=True) and (not doubtful or known_place(text[begin:stop])):
            return passage.span(begin, stop)
    known = _known_at(text, end, 14) if not text[end : end + 14].isascii() else None
    return passage.span(*known) if known else None


def _uncourteous(passage: Passage, begin: int, end: int) -> Span:
    """The name without the courtesy behind it: "mombasa pls" -> "mombasa"."""
    courtesy = words.COURTESY.search(passage.text[begin:end])
    return passage.span(begin, begin + courtesy.start() if courtesy else end)


def _small_town(text: str, begin: int) -> tuple[int, int] | None:
    """A known town in small letters at `begin`, whatever follows it: "oran svp", "alexandria or port said which is cheaper"."""
    match = words.SMALL_WORDS.match(text, begin)
    if match is None:
        return None
    ends = [begin + one.end() for one in re.finditer(r"[^\W\d_]+", match.group())]
    stop = next((end for end in reversed(ends[:3]) if _is_town(text[begin:end])), None)
    if stop is None:
        return None
    other = re.match(r" (?:or|o|ou|oder|и|или) ", text[stop:])
    second = _small_town(text, stop + other.end()) if other else None
    return begin, second[1] if second else stop


def _is_town(written: str) -> bool:
    """All of the words are the name of one town or port of the tables."""
    from triage.handbook.geography import places_in

    return any(one.kind in ("city", "port") and one.start == 0 and one.end == len(written) for one in places_in(written.title()))


def _known_at(text: str, begin: int, reach: int) -> tuple[int, int] | None:
    """A known place within `reach` characters of the same line: for scripts without word borders."""
    from triage.handbook.geography import places_in

    window = re.split("[\n。？?！!；]", text[begin : begin + reach], maxsplit=1)[0]
    found = next((one for one in places_in(window) if one.kind != "demonym" and not one.text.isascii()), None)
    return (begin + found.start, begin + found.end) if found else None


def _of_several_words(text: str, begin: int) -> tuple[int, int] | None:
    """A known name of several Arabic or Hebrew words right at `begin`: "جبل علي", "תל אביב"."""
    if re.match(r"[\s:]{0,4}(?:(?:ميناء|مدينة|بندر|נמל) )?[\u05d0-\u05ea\u0621-\u06d3]", text[begin : begin + 16]) is None:
        return None
    known = _known_at(text, begin, 26)
    near = known is not None and re.fullmatch(r"[\s:]{0,4}(?:(?:ميناء|مدينة|بندر|נמל) )?", text[begin : known[0]])
    return known if known and near and " " in text[known[0] : known[1]] else None


def _cut(written: str) -> str:
    """The name without what follows it: "Hamburg Please" -> "Hamburg"."""
    for match in re.finditer(r"[^\W\d_]+", written):
        if match.start() and match.group().casefold() in table.NO_PLACE - table.LOADING_PORTS - {
            "port",
            "of",
            "de",
            "y",
            "e",
            "o",
            "or",
            "et",
            "und",
            "и",
            "i",
            "the",
            "a",
        }:
            return written[: match.start()].rstrip(" ,-/")
    return written


def _announced(passage: Passage, ours: Sequence[tuple[int, int]], home: str) -> Span | None:
    """A destination by the words around it: "ship to Beirut", "Port Alexandria", "djibuti port", "인천항까지"; `home` is our country."""
    text, abroad = passage.text, home != "CN"  # abroad our loading ports are not Chinese
    for match in words.HAN_SITE.finditer(text):
        return passage.span(*match.span("place"))
    for told in (words.TURKISH_PLACE, words.ASIAN_ARRIVAL):
        for match in told.finditer(text):
            if known_place(match["place"]) and _is_place(match["place"], abroad):
                return passage.span(*match.span("place"))
    for match in words.ALONE.finditer(text):
        if _is_place(match["place"], abroad):
            return passage.span(*match.span("place"))
    for match in words.AFTER_PORT.finditer(text):
        group = "name" if match["name"] else ("place" if match["place"] else "asian")
        if words.ANY_PORT.match(match[group]):
            continue  # "same port Tema"
        if group == "asian" and (lead := words.HAN_LEAD.match(match["asian"])):
            begin = match.start("asian") + lead.end()
            if _is_place(text[begin : match.end("asian")], abroad):
                return passage.span(begin, match.end("asian"))
        if (
            _is_place(match[group], abroad)
            and not words.FORWARD.search(text[max(0, match.start() - 8) : match.start()])
            and not any(0 <= match.start() - end < 4 and "." not in text[end : match.start()] for _, end in ours)
        ):
            return passage.span(*match.span(group))
    for match in words.BEFORE.finditer(text):
        if any(0 <= match.start() - end < 3 and not re.search("[.,;]", text[end : match.start()]) for _, end in ours):
            continue
        if match.group()[-1:].isalpha() and match.group()[-1].isascii() and text[match.end() : match.end() + 1].isalpha():
            continue  # "delivered invoices"
        cue = match.group().strip().casefold()
        if (called := called_port(text, match.start())) is not None:
            if called[0] < called[1]:
                return passage.span(*called)
            continue
        if words.BARE_CUE.fullmatch(cue) and not text[match.end() : match.end() + 1].isupper():
            continue
        if words.VIA.match(text, match.end()) or words.SOMEBODYS.match(text, match.start()) or no_arrival(text, match.start(), match.end()):
            continue
        code = words.CODED.match(text, match.end())
        if code is None and (country := words.COUNTRY_FIRST.match(text, match.end())) and known_place(country["country"]):
            return passage.span(*country.span("place"))
        year = code is not None and re.match(r"(?:19|20)\d\d\s", code.group()) is not None and not known_place(code["place"])
        if code and not year and _is_place(code["place"], abroad) and _fits(cue, code["place"], text[code.end() : code.end() + 30]):
            return passage.span(*code.span("place"))
        if (several := _of_several_words(text, match.start() if cue == "بندر" else match.end())) is not None:
            return passage.span(*several)
        inland = abroad or words.TO_DOOR.search(match.group()) is not None  # a buyer of our own country has the goods brought to his door
        for pattern in (words.PLACE, words.HAN_PLACE, words.ARABIC_PLACE):
            place = pattern.match(text, match.end())
            group = "place" if place and place["place"] else "hebrew"
            if (
                place
                and (name := _cut(place[group]))
                and not elsewhere(text, match.start(), name, home)
                and _is_place(name, inland, english=words.ENGLISH_TO.match(cue) is not None)
                and _fits(cue, name, text[place.end() : place.end() + 30])
            ):
                begin = (
                    match.start() if cue in ("port", "porto", "puerto") and _is_town(f"{cue} {name}") else place.start(group)
                )  # "Port Louis"
                return passage.span(begin, place.start(group) + len(name))
        if not match.group().isascii() and (known := _known_at(text, match.end(), 12)) and _is_place(text[slice(*known)], abroad):
            return passage.span(*known)
        if re.match(r"ship|deliver|destination|port|price|sen[dt]|landed", cue):
            many = words.LOWER_PLACES.match(text, match.end())
            if many and " " in many["place"] and _known_town(many["place"]):
                return _uncourteous(passage, *many.span("place"))
            if re.search(r"(?:to|in)$|landed", cue) and (code := words.POSTCODE.match(text, match.end())):
                return passage.span(*code.span("place"))
        if re.match(r"ship|deliver|destination|port of|landed", cue) and (small := _small_town(text, match.end())):
            return passage.span(*small)
        if re.match(r"ship|deliver|destination|port of|price|send|landed|by ", cue):
            place = words.LOWER_PLACE.match(text, match.end())
            if place and _is_place(place["place"], abroad) and not place["place"].startswith(("port", "door")):
                sure = re.match(r"ship|deliver|destination|port of", cue) and place["place"].split()[0] not in NO_GOODS
                if not (sure or known_place(place["place"])):
                    continue
                return passage.span(*place.span("place"))
    for match in words.RECEIVED_AT.finditer(text):
        place = words.PLACE.match(text, match.end())
        if place and _is_place(place["place"], abroad) and _known_inflected(place["place"]):
            return passage.span(*place.span("place"))
    arriving = (words.ARRIVAL_AT, words.ARRIVAL_ASKED, words.LANDED_AT, words.TO_ADDRESS)
    for match in (found for pattern in arriving for found in pattern.finditer(text)):
        if known_place(match["place"]) and _is_place(match["place"], abroad):
            return passage.span(*match.span("place"))
    for match in (*words.TO_PLACE.finditer(text), *words.PIECES_IN.finditer(text), *words.GOES_TO.finditer(text)):
        if known_place(match["place"]) and _is_place(match["place"], abroad):
            return passage.span(*match.span("place"))
    for town in heading_for(passage):
        begin, end = town.start - passage.start, town.end - passage.start
        if (
            _is_place(town.text, abroad)
            and not any(0 <= begin - stop < 3 for _, stop in ours)
            and not brought_to_us(text, begin, town.text, home)
        ):
            return passage.span(begin, end)
    return None


def _fits(cue: str, name: str, after: str) -> bool:
    """The name behind a word that may announce a place may be one: "nach Wareneingang", "price to Walmart" and "send to Maria" do not."""
    if after.startswith((" address", " account", " team")) and not known_place(name):
        return False  # "the Cherry Lane address": called after its street
    if cue in ("nach", "до", "bis", "hasta", "até"):
        return known_place(name) or not (
            is_deed(name) or (cue == "до" and name[:1].isupper() and name.split(maxsplit=1)[0] in ("Нового", "Рождества"))
        )
    if words.MAYBE_TO.match(cue) and not known_place(name):
        return bool(re.match(r"\s{0,2}(?:,|\()\s{0,2}", after)) and any(
            known_place(part.strip()) for part in re.split(r"[,()]", after) if part.strip()
        )
    return True


def _known_town(written: str) -> bool:
    """Words in small letters that begin with a town or port of the tables: "dayton oh 45402", "jebel ali"."""
    from triage.handbook.geography import places_in

    found = places_in(written.title())
    return bool(found) and found[0].start == 0 and found[0].kind in ("city", "port", "country") and " " in written


_ENGLISH_MONTHS = frozenset(name for number in range(1, 13) for name in tuple(n for n, m in _MONTHS.items() if m == number)[:2])


def _is_place(written: str, loading: bool = False, english: bool = False) -> bool:
    """The words can be a destination; `loading` lets our side's ports pass, behind a delivered term they are the buyer's; behind English words "Mayo" is no month."""
    if (words.NOT_HAN_PLACE.search(written) and not known_place(written)) or re.sub(
        r"\W.*", "", written, flags=re.DOTALL
    ).upper() in table.INCOTERMS:
        return False
    if written.isascii() and written.isupper() and len(written) <= 3 and not loading:
        return False  # an airport's code, or an abbreviation
    plain = re.sub(r"^(?:the )?(?:port|porto|puerto)(?: (?:of|de|di))? ", "", written.casefold()).split()
    ours = table.LOADING_PORTS if not loading else frozenset[str]()
    if not plain or plain[0] in table.NO_PLACE - (table.LOADING_PORTS if loading else frozenset()) or any(word in ours for word in plain):
        return False
    if not loading and any(written.startswith(port) for port in table.LOADING_PORTS if not port.isascii()):
        return False
    return (
        plain[0] not in (_ENGLISH_MONTHS if english else _MONTHS)
        and plain[0] not in _WEEKDAYS
        and (len(written) > 2 or not written.isascii())
    )


def _first(field: str, pattern: Opened, parts: Sequence[Passage], spans: list[tuple[str, Span]], group: str | int = 0) -> str | None:
    for passage in parts:
        low = passage.text.lower()
        if field in words.SIGNS and not any(sign in low for sign in words.SIGNS[field]):
            continue
        match = pattern.search(passage.text)
        if match:
            return _kept(passage.span(*match.span(group)), field, spans)
    return None


def _kept(span: Span, field: str, spans: list[tuple[str, Span]]) -> str:
    spans.append((field, span))
    return " ".join(span.text.split())


def _target(parts: Sequence[Passage], spans: list[tuple[str, Span]]) -> str | None:
    """The price that they name as the one to reach, or at which they would buy."""
    for told in (named_target, offered_price):
        for passage in parts:
            if (place := told(passage.text)) is not None:
                return _kept(passage.span(*place), "target_price", spans)
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
