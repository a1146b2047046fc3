"""Where the buyer is (handbook 2, "Country and timezone"): evidence is weighed and shown, "unknown" is an allowed answer.

Every sign gives a country some weight: what the buyer states in a form or address counts most, then a telephone code, the
country domain of a mail address of its own, where the goods go; the Date header's offset and the language count little. The
heaviest country wins when it weighs enough and clearly more than the next one; contradictory signs leave it open. Our own
country, address and numbers in quoted text are not the buyer's, so only the buyer's own words are read.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from triage.handbook import phones
from triage.handbook.clocks import clock_of, country_offsets, zone_within
from triage.handbook.contact import Form, own_text
from triage.handbook.domains import country_of_domain, domain_of, is_free_mail, registrable
from triage.handbook.geography import Found, country_named, country_of_zone, fold, places_in, state_in_address, zones_of
from triage.handbook.tables.companies import FORM_COUNTRIES
from triage.handbook.tables.place_signs import (
    DESTINATION,
    ELSEWHERE,
    HERE,
    HERE_UNSPACED,
    IMPORT_TO,
    LANGUAGES,
    NAMED_CODES,
    STREET_BEFORE,
    STREET_BEHIND,
    TELLING_OFFSETS,
    WE_SIT,
)
from triage.mail.text import Words
from triage.mail.values import Mail
from triage.terms import Contact, Evidence, Place, Seller, Sentence, Span, sentence

RULE = "country"
ENOUGH = 1.0  # weight a country needs
LEAD = 0.6  # how much more than the next country
_TEXT_LIMIT = 8_000
_HERE = re.compile(HERE, re.I)
_HERE_UNSPACED = re.compile(HERE_UNSPACED)
_WE_SIT = re.compile(WE_SIT, re.I)
_ELSEWHERE = re.compile(ELSEWHERE, re.I)
_DESTINATION = re.compile(DESTINATION, re.I)
_IMPORT_TO = re.compile(IMPORT_TO, re.I)
_FORMS = tuple((re.compile(pattern, re.I), tuple(codes.split()), weight) for pattern, codes, weight in FORM_COUNTRIES)
# Countries whose mailboxes few people elsewhere have ("gmx.ch", "libero.it").
_OWN_MAIL = frozenset(
    [
        "ch",
        "at",
        "nl",
        "be",
        "it",
        "pt",
        "pl",
        "cz",
        "sk",
        "hu",
        "se",
        "dk",
        "no",
        "fi",
        "jp",
        "kr",
        "tw",
        "vn",
        "id",
        "au",
        "nz",
        "br",
        "gr",
        "tr",
        "ro",
        "bg",
        "hr",
        "il",
        "za",
    ]
)
_CLOSING = 4  # last lines of a mail that may say where somebody lives
_FEW_COUNTRIES = 0.5  # what a language of a handful of countries weighs at least
_BEFORE = 70  # characters before a place that are looked at


class _Scale:
    """Weights by country, with what put them there; zones beside them."""

    def __init__(self) -> None:
        self.weights: dict[str, float] = defaultdict(float)
        self.evidence: list[tuple[str, Evidence]] = []
        self.zones: list[tuple[str, float, Evidence]] = []
        self._said: set[tuple[str, str]] = set()

    def add(
        self, countries: Iterable[str], weight: float, says: Sentence, span: Span | None = None, zone: str | None = None, once: str = ""
    ) -> None:
        """Weight for the first country, falling for the others; the same kind of sign (`once`) counts once a country."""
        share = weight
        first = True
        for country in countries:
            if once and (once, country) in self._said:
                return
            if once:
                self._said.add((once, country))
            self.weights[country] += share
            row = Evidence(RULE, says, round(share, 2), (span,) if span else ())
            if first:
                self.evidence.append((country, row))
                if zone and country_of_zone(zone) == country:
                    self.zones.append((zone, weight, row))
            first = False
            share *= 0.55


def place_of(
    mail: Mail, words: Words, contact: Contact, language: str | None, port: str | None, seller: Seller | None, form: Form | None = None
) -> Place:
    """The buyer's country and IANA zone with what speaks for them; None where nobody could tell."""
    scale = _Scale()
    relayed = form is not None and bool(form.fields)
    forwarded = words.forwarded is not None and seller is not None and _same_domain(mail.author.domain, seller.domain)
    if forwarded and words.forwarded is not None:
        text, start = words.forwarded.text[:_TEXT_LIMIT], words.forwarded.start
    else:
        text, start = own_text(mail, words)
        if len(text) > _TEXT_LIMIT:
            # The beginning and the signature are where people say where they are.
            text = text[: _TEXT_LIMIT - 3_000] + text[-3_000:]
    own = (seller.country if seller else "") or ""
    if relayed and form is not None:
        _weigh_form(form, scale)
    elif not forwarded:
        _weigh_date(mail, language, scale, own)
    _weigh_phones(contact, scale, own)
    _weigh_address(contact, scale)
    _weigh_domains(contact, scale)
    _weigh_company(contact, scale)
    if relayed and form is not None:
        message = form.message
        text, start = (message.text[:_TEXT_LIMIT], message.start if message.part == "body" else 0) if message is not None else ("", 0)
    _weigh_text(text, start, contact, scale, own)
    _weigh_named_codes(text, start, scale)
    _weigh_closing(text, start, scale)
    if port:
        _weigh_port(port, scale, own)
    _weigh_language(language, scale, own)
    if not (relayed or forwarded):
        _fit_clock(mail, scale)
    country = _winner(scale)
    if country is None and words.quoted:
        _weigh_quoted(words.quoted, scale, own)
        country = _winner(scale)
    if country is None:
        return Place(None, None, tuple(row for _, row in scale.evidence))
    kept = tuple(row for code, row in scale.evidence if code == country)
    others = tuple(row for code, row in scale.evidence if code != country)
    offset = None if relayed or forwarded else clock_of(mail)
    zone, why = zone_within(country, scale.zones, mail.date, offset)
    return Place(country, zone, (*kept, *((why,) if why else ()), *others))


def _winner(scale: _Scale) -> str | None:
    ranked = sorted(scale.weights.items(), key=lambda row: -row[1])
    if not ranked or ranked[0][1] < ENOUGH:
        return None
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    lead = ranked[0][1] - second
    if lead < LEAD and lead < 0.25 * ranked[0][1]:
        return None
    return ranked[0][0]


def _same_domain(one: str, other: str) -> bool:
    return bool(one) and (registrable(one) or one) == (registrable(other) or other)


# --- signs -----------------------------------------------------------------------------------------------------


def _weigh_form(form: Form, scale: _Scale) -> None:
    for field in ("country", "region", "location"):
        entry = form.fields.get(field)
        if entry is None or not entry.value.strip():
            continue
        country = country_named(entry.value)
        found = [] if country else [p for p in places_in(entry.value) if p.kind in ("country", "state", "city", "port")]
        if country is None and found:
            country = found[-1].countries[0]
        if country:
            zone = next(
                (p.zone for p in (*state_in_address(entry.value), *places_in(entry.value)) if p.zone and country in p.countries), None
            )
            scale.add((country,), 6.0, sentence("The form names the country: {words}.", words=entry.value.strip()[:60]), entry.span, zone)
    for field in ("city", "state", "province"):
        entry = form.fields.get(field)
        if entry is not None:
            for place in (*places_in(entry.value), *state_in_address(entry.value)):
                _weigh_place(place, 2.5, scale, entry.span, sentence("The form names a town: {words}.", words=place.text))


def _span(contact: Contact, field: str) -> Span | None:
    return next((span for name, span in contact.spans if name == field), None)


def _weigh_phones(contact: Contact, scale: _Scale, own: str) -> None:
    for field, weight in (("phone", 4.0), ("im", 3.2), ("fax", 1.5)):
        value = getattr(contact, field)
        if not value:
            continue
        number = re.search(r"\+?[\d(][\d ().\-–/]{5,24}\d", value)
        if number is None:
            continue
        digits = phones.international_digits(number.group())
        if digits:
            countries = phones.countries_of(digits)
            if countries:
                scale.add(
                    countries,
                    weight,
                    sentence("The number {number} has this country's code.", number=number.group()),
                    _span(contact, field),
                    phones.area_zone(digits),
                    once=f"code{digits[:4]}",
                )
            continue
        area = phones.north_american(number.group())
        if area:
            zone = phones.area_zone("1" + area)
            country = country_of_zone(zone) if zone else None
            scale.add(
                (country or "US",),
                2.2,
                sentence("The number {number} is written the North American way.", number=number.group()),
                _span(contact, field),
                zone,
            )
            continue
        _weigh_national(re.sub(r"\D", "", number.group()), number.group(), field, contact, scale, own)


# National ways of writing a number that few countries share: pattern on the number as written, country, weight.
_NATIONAL = (
    (re.compile(r"^\(\d{2}\)\s?9?\d{4}-\d{4}$"), ("BR",), 2.0),
    (re.compile(r"^0[678]0-\d{4}-\d{4}$|^0\d-\d{4}-\d{4}$"), ("JP", "TW"), 0.8),
    (re.compile(r"^010-\d{4}-\d{4}$"), ("KR",), 1.6),
    (re.compile(r"^09\d{2}-?\d{3}-?\d{3}$"), ("TW",), 0.8),
    (re.compile(r"^1[3-9]\d(?:\d{8}|([ -])\d{4}\1\d{4})$"), ("CN",), 1.6),
    (re.compile(r"^0\d{2,3}-\d{7,8}$"), ("CN",), 1.2),
    (re.compile(r"^04\d{2} \d{3} \d{3}$|^1[38]00 \d{3} \d{3}$"), ("AU",), 1.4),
    (re.compile(r"^07\d{3} ?\d{6}$|^07\d{3} \d{3} ?\d{3}$"), ("GB",), 1.4),
    (re.compile(r"^0[1-79](?:[ .]\d{2}){4}$"), ("FR",), 1.4),
    (re.compile(r"^\(?0[2378]\)? \d{4} \d{4}$"), ("AU",), 1.4),
    (re.compile(r"^8 ?\(?\d{3}\)? ?\d{3}[- ]\d{2}[- ]\d{2}$"), ("RU", "KZ"), 1.5),
    (re.compile(r"^\(?05[0-6]\d\)? ?\d{3} ?\d{2} ?\d{2}$"), ("TR",), 1.4),  # mobile; elsewhere in other groups
    (re.compile(r"^01[0125]\d ?\d{3} \d{4}$"), ("EG", "GB"), 0.9),  # mobile, or a town in the Midlands
    (re.compile(r"^07\d{2} \d{3} \d{3}$"), ("KE", "RO", "TZ", "UG"), 0.6),
)


def _weigh_national(digits: str, shown: str, field: str, contact: Contact, scale: _Scale, own: str) -> None:
    for pattern, countries, weight in _NATIONAL:
        if pattern.match(shown.strip()):
            scale.add(countries, weight, sentence("The number {number} is written as there.", number=shown), _span(contact, field))
            return
    # "92-21-35550164", "852 2555 0181": a calling code without its plus, a long number that no trunk zero begins.
    if shown[:1] != "0" and 10 <= len(digits) <= 14:
        code = re.match(r"(\d{1,3})[ \-.(]", shown.strip())
        if code:
            behind = phones.countries_of(digits)
            if behind and digits.startswith(code.group(1)) and len(code.group(1)) >= 2 and code.group(1) not in ("20",):
                scale.add(behind[:1], 1.6, sentence("The number {number} has this country's code.", number=shown), _span(contact, field))


def _weigh_address(contact: Contact, scale: _Scale) -> None:
    address = contact.address
    if not address:
        return
    span = _span(contact, "address")
    found = [p for p in places_in(address) if p.kind != "demonym" and not _names_a_street(address, p)]
    american = [p for p in found if _american(address, p)]
    if american:
        says = sentence("The address names a town: {words}.", words=american[0].text)
        scale.add(("US",), 2.5, says, span, _american_zone(address, american[0]))
        found = [p for p in found if p not in american]
    states = state_in_address(address.replace(", ", ",\n")) + state_in_address(address)
    state_countries = {state.countries[0] for state in states if state.sure}
    for state in dict.fromkeys(states):
        scale.add(
            state.countries,
            3.0 if state.sure else 1.5,
            sentence("The address names a state: {words}.", words=state.text),
            span,
            state.zone,
            once="state",
        )
    last_country = next((p for p in reversed(found) if p.kind == "country"), None)
    code = re.search(r"(?:^|[,\s])([A-Z]{2})\.?$", address)
    for place in found:
        if place.kind == "country":
            if place is not last_country:
                continue
            if place.countries[0] == "GE" and "US" in state_countries | {c for p in found for c in p.countries if p.kind == "city"}:
                scale.add(("US",), 2.0, sentence("The address names a state: {words}.", words=place.text), span, "America/New_York")
                continue
            scale.add(
                place.countries[:1], 5.0 if place.sure else 4.0, sentence("The address names the country: {words}.", words=place.text), span
            )
        else:
            _weigh_place(place, 3.0, scale, span, sentence("The address names a town: {words}.", words=place.text))
    if code and zones_of(code.group(1)) and not states and (any(code.group(1) in p.countries for p in found) or not found):
        scale.add((code.group(1),), 2.5, sentence("The address names the country: {words}.", words=code.group(1)), span)
    prefix = re.search(r"\b(D|A|CH|F|I|E|B|NL|L|DK|SE|S|N|FIN|PL|CZ|SK|H|HR|SI|RO|LT|LV|EE)-\d{4,6}\b", address)
    if prefix:
        plates = {"D": "DE", "A": "AT", "F": "FR", "I": "IT", "E": "ES", "B": "BE", "L": "LU", "S": "SE", "N": "NO", "FIN": "FI", "H": "HU"}
        scale.add(
            (plates.get(prefix.group(1), prefix.group(1)),),
            2.5,
            sentence("The postcode is written as there: {words}.", words=prefix.group()),
            span,
        )
    for pattern, country in _POSTCODES:
        match = pattern.search(address)
        if match:
            scale.add((country,), 1.6, sentence("The postcode is written as there: {words}.", words=match.group()), span, once="post")


_STREET_BEFORE = re.compile(STREET_BEFORE, re.I)
_STREET_BEHIND = re.compile(STREET_BEHIND, re.I)


def _names_a_street(address: str, place: Found) -> bool:
    """ "Kuwait Street, Basra", "rue de Tunis", "南京路": a street is called after the place."""
    return bool(_STREET_BEFORE.search(address[max(0, place.start - 24) : place.start]) or _STREET_BEHIND.match(address, place.end))


_POSTCODES = (
    (re.compile(r"\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})\b"), "GB"),
    (re.compile(r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b"), "CA"),
    (re.compile(r"\b\d{5}-\d{3}\b"), "BR"),
    (re.compile(r"\b\d{4} [A-Z]{2}\b(?=[ ,])"), "NL"),
    (re.compile(r"〒\s?\d{3}"), "JP"),
    (re.compile(r"\b[A-Z]\d{2} [A-Z\d]{4}\b"), "IE"),
    (re.compile(r"\b\d{4}-\d{3}\b(?!\d)"), "PT"),
)


def _weigh_place(place: Found, weight: float, scale: _Scale, span: Span | None, says: Sentence) -> None:
    if place.kind == "port":
        scale.add(place.countries[:1], weight, says, span, once=f"place{fold(place.text)}")
        return
    if not place.sure:
        weight *= 0.45
    scale.add(place.countries[:3], weight, says, span, place.zone, once=f"place{fold(place.text)}")


def _weigh_domains(contact: Contact, scale: _Scale) -> None:
    seen: set[str] = set()
    for field, value in (
        ("email", domain_of(contact.email or "")),
        ("website", re.sub(r"^https?://(?:www\.)?|^www\.", "", contact.website or "", flags=re.I).split("/")[0]),
    ):
        own = registrable(value) or value
        if not own or own in seen:
            continue
        seen.add(own)
        country = country_of_domain(own)
        if country is None:
            continue
        if is_free_mail(own):
            # A mailbox provider's national domain: a hint, no more ("yahoo.gr", "gmx.de").
            if own.partition(".")[0] in ("yahoo", "hotmail", "live", "outlook") or own not in ("mail.ru", "yandex.ru", "web.de"):
                weight = 1.1 if own.rpartition(".")[2] in _OWN_MAIL and own.partition(".")[0] not in ("yahoo", "ymail") else 0.5
                scale.add((country,), weight, sentence("The mailbox provider is there: {domain}.", domain=own), _span(contact, field))
            continue
        scale.add((country,), 3.0, sentence("The domain {domain} ends in this country's code.", domain=own), _span(contact, field))


def _weigh_company(contact: Contact, scale: _Scale) -> None:
    company = contact.company
    if not company:
        return
    span = _span(contact, "company")
    folded = fold(company).rstrip(". ")
    for pattern, countries, weight in _FORMS:
        if pattern.search(folded) or pattern.search(company):
            scale.add(countries, weight, sentence("The firm's legal form is used there: {company}.", company=company), span)
            break
    for place in places_in(company):
        if _american(company, place):
            continue
        if place.kind in ("city", "country", "state", "port") and (place.sure or place.kind == "country"):
            spaced = not re.search(r"[\u3400-\u9fff]", place.text)
            scale.add(
                place.countries[:2],
                1.2 if spaced else 2.2,
                sentence("The firm's name holds a place: {words}.", words=place.text),
                span,
                place.zone,
                once=f"place{fold(place.text)}",
            )


_STATE_BEHIND = re.compile(
    r",? (?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])(?=\s*$|\s*[\n.;|)]|,? \d{5}|,? USA?\b)",
)


def _american(text: str, place: Found) -> bool:
    """ "Lima OH", "Cairo, IL 62914": a state of the United States stands behind a town that the tables know elsewhere."""
    return place.kind in ("city", "port") and "US" not in place.countries[:1] and _STATE_BEHIND.match(text, place.end) is not None


def _american_zone(text: str, place: Found) -> str | None:
    """The zone of the state behind the town."""
    states = state_in_address(f"Town, {text[place.end : place.end + 4].strip(' ,')}")
    return next((one.zone for one in states if one.countries[0] == "US"), None)


def _weigh_text(text: str, start: int, contact: Contact, scale: _Scale, own: str) -> None:
    taken = [_span(contact, field) for field in ("address", "company", "name", "email", "website")]
    ranges = [(span.start - start, span.end - start) for span in taken if span is not None and span.part == "body"]
    counts: dict[str, int] = defaultdict(int)
    for place in places_in(text):
        if any(low <= place.start < high for low, high in ranges):
            continue
        if place.text.isascii() and place.text.islower() and place.kind == "demonym":
            continue
        if _american(text, place):
            continue
        if place.kind == "state" and place.countries[0] == "US" and _ZIP_BEHIND.match(text, place.end):
            span = Span("body", start + place.start, start + place.end, place.text)
            says = sentence("The address names a state: {words}.", words=place.text)
            scale.add(("US",), 2.5, says, span, place.zone, once="state")  # "Butte Montana 59701"
            continue
        line = text[max(text.rfind("\n", 0, place.start) + 1, place.start - _BEFORE) : place.start]
        before = fold(line) + (" " if line[-1:].isspace() else "")
        span = Span("body", start + place.start, start + place.end, place.text)
        if counts[place.countries[0]] >= 3 or (contact.name and fold(place.text) in fold(contact.name).split()):
            continue
        imported = _IMPORT_TO.search(before) is not None
        if not imported and _ELSEWHERE.search(before) and not before.rstrip().endswith(("based in", "located in")):
            continue
        if imported or _DESTINATION.search(before):
            if place.countries[0] != own:
                _weigh_place(place, 1.3, scale, span, sentence("The goods go to {words}.", words=place.text))
        elif place.kind == "demonym":
            scale.add(place.countries[:1], 0.3, sentence("The text speaks of {words}.", words=place.text), span, once="demonym")
        elif place.countries[0] == own and not _HERE_UNSPACED.search(line) and not _WE_SIT.search(before):
            continue  # "a Chinese factory", "Ningbo": ours, not the buyer's
        elif _HERE.search(before) or _HERE_UNSPACED.search(line):
            _weigh_place(place, 2.2, scale, span, sentence("The text says where they are: {words}.", words=place.text))
        elif place.kind == "city" and _stands_alone(text, place):
            _weigh_place(place, 1.6, scale, span, sentence("The text says where they are: {words}.", words=place.text))
        elif (place.sure or place.kind == "country") and (place.kind == "country" or not place.text.islower() or not place.text.isascii()):
            _weigh_place(
                place,
                0.5 if place.text[:1].isupper() or not place.text.isascii() else 0.3,
                scale,
                span,
                sentence("The text speaks of {words}.", words=place.text),
            )
        counts[place.countries[0]] += 1


_ZIP_BEHIND = re.compile(r",? \d{5}(?![\d.,]?\d)(?! ?(?:pcs|pieces|units|sets|kg|m)\b)")


def _weigh_named_codes(text: str, start: int, scale: _Scale) -> None:
    """A postcode called by the name that one country has for it: "eircode D02 X285", "CEP 01310-100"."""
    low = text.lower()
    for name, pattern, country in NAMED_CODES:
        match = pattern.search(text) if name in low else None
        if match is not None:
            span = Span("body", start + match.start(), start + match.end(), match.group())
            scale.add((country,), 2.2, sentence("The postcode is written as there: {words}.", words=match.group()), span, once="post")


_NO_SENTENCE = re.compile(r"[^\W\d_][^.!?:;]*$")


def _weigh_closing(text: str, start: int, scale: _Scale) -> None:
    """A state at the end of a short line below the mail: "Brenda, Allentown PA"."""
    lines = text.rstrip().split("\n")
    place = len(text.rstrip())
    for line in reversed(lines[-_CLOSING:]):
        place -= len(line)
        american = next((one for one in places_in(line) if _american(line, one)), None) if len(line) <= 60 else None
        if american is not None:
            span = Span("body", start + place + american.start, start + place + american.end, american.text)
            says = sentence("The text says where they are: {words}.", words=american.text)
            scale.add(("US",), 1.6, says, span, _american_zone(line, american), once="state")
        if len(line) <= 60 and _NO_SENTENCE.match(line.strip()):
            for state in state_in_address(line):
                if state.sure:
                    span = Span("body", start + place + state.start, start + place + state.end, state.text)
                    says = sentence("The text says where they are: {words}.", words=state.text)
                    scale.add(state.countries[:1], 1.4, says, span, state.zone, once="state")
        place -= 1


def _stands_alone(text: str, place: Found) -> bool:
    """A town that is a sentence of its own or ends a short line after a comma: "Bruno's Tiles, Ghent"."""
    start = text.rfind("\n", 0, place.start) + 1
    end = text.find("\n", place.end)
    line = text[start : end if end >= 0 else len(text)].strip()
    before, after = text[start : place.start].rstrip(), text[place.end : place.end + 2].strip(" ")
    if after[:1] not in ("", ".", "\n") or not text[place.start].isupper():
        return False
    return (
        (not before and len(line) <= 40) or before.endswith((".", "!", "?")) or (before.endswith((",", "|", "-", "–")) and len(line) <= 60)
    )


def _weigh_port(port: str, scale: _Scale, own: str) -> None:
    for place in places_in(port):
        if place.kind in ("port", "city", "country", "state") and place.countries[0] != own:
            _weigh_place(place, 1.3, scale, None, sentence("The goods go to {words}.", words=place.text))


def _weigh_date(mail: Mail, language: str | None, scale: _Scale, own: str) -> None:
    minutes = clock_of(mail)
    if minutes is None or mail.date is None:
        return
    shown = mail.date.strftime("%z")
    span = Span("header:date", 0, len(shown), shown)
    telling = TELLING_OFFSETS.get(minutes)
    if telling:
        scale.add(telling[0].split(), telling[1], sentence("The mail's clock runs at {offset}.", offset=shown), span)
    if language and language in LANGUAGES:
        countries = LANGUAGES[language][0].split()
        fitting = [country for country in countries if minutes and minutes in country_offsets(country, mail.date)]
        if len(fitting) > 1 and LANGUAGES[language][1] < _FEW_COUNTRIES:
            return  # Spanish at -0400 is spoken in half a dozen countries
        for country in countries:
            if country in fitting:
                weight = 0.6 if country != own else 0.3
                scale.add((country,), weight, sentence("Language and the mail's clock fit ({offset}).", offset=shown), span)
                break


def _fit_clock(mail: Mail, scale: _Scale) -> None:
    """The Date header's offset speaks a little for countries that keep it, and against those that do not."""
    minutes = clock_of(mail)
    if not minutes or mail.date is None:
        return
    for country in tuple(scale.weights):
        if scale.weights[country] >= 0.3:
            scale.weights[country] += 0.4 if minutes in country_offsets(country, mail.date) else -0.5


def _weigh_quoted(quoted: str, scale: _Scale, own: str) -> None:
    """Where the goods go, in what both sides wrote before: only where this mail itself is silent."""
    text = quoted[:4_000]
    for place in places_in(text):
        before = fold(text[max(text.rfind("\n", 0, place.start) + 1, place.start - _BEFORE) : place.start])
        if place.kind != "demonym" and place.countries[0] != own and _DESTINATION.search(before + " "):
            _weigh_place(place, 1.05, scale, None, sentence("The goods go to {words}.", words=place.text))


_OF_ONE_COUNTRY = 1.2  # what a language of one country weighs at least


def _weigh_language(language: str | None, scale: _Scale, own: str) -> None:
    if language not in LANGUAGES:
        return
    countries, weight = LANGUAGES[language]
    says = sentence("The mail is written in the language of that country ({language}).", language=language)
    first, *others = countries.split()
    if first == own:
        if weight >= _OF_ONE_COUNTRY:  # hardly anybody abroad writes to us in it
            scale.add((first,), 1.0, says)
        return
    if weight >= 0.8:
        scale.add((first, *others[:1]), weight, says)
        return
    # A language of many countries only helps the ones that something else already speaks for.
    for country in (first, *others):
        if scale.weights.get(country, 0.0) >= 0.3:
            scale.weights[country] += weight
