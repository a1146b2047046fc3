"""Figures beside goods that are no amounts: what one pack holds, a colour's number, a cold store's size, what the buyer himself ships."""

from __future__ import annotations

import re
from decimal import Decimal

from triage.handbook.amount_lists import Found
from triage.handbook.tables import units as table
from triage.handbook.wordforms import fold

_PACK = 60  # kilograms or litres of one bag, box or pail at most
_COLUMN = re.compile(r"[ \t]{0,6}(?:[-–—|;,/:=]{1,2}[ \t]{0,6}|[ \t]{2,12}|\t)")
_WEIGHED = frozenset(["kg", "liter", "lb", "公斤"])
_GRAMS = re.compile(r"[ \t]?(?:g|gr|grs|gram|grams|gramm|gramme|grammes|gramos|gramas|grammi|gsm|grm|г|гр|грамм)(?![^\W_])", re.IGNORECASE)
_COLOUR = re.compile(r"(?:pantone|pms|\bral\b|\bdic\b|\btcx\b)[^.\n\d)]{0,24}$", re.IGNORECASE)
_COUNT_OF = re.compile(r"(?:[ \t]?(?:and|&|/|,|or|y|et|und)[ \t]?\d{1,3})?[ \t-]?(?:count|ct|-?ct\.)(?![^\W_])", re.IGNORECASE)
_STORE = re.compile(
    r"(?:cold ?(?:store|storage|room)|ware ?house|silo|storage|freezer|capacity|entrep[oô]t|chambre froide|lagerhaus|kühlhaus|silos?|cámaras?|bodega|almac[eé]n|"
    r"armaz[eé]m|magazzino|cella|chłodni\w*|magazyn\w*|sklad\w*|chladírn\w*|склад\w*|холодильн\w*|depo\w*|koelhuis|loods|gudang|kho lạnh)[^.\n]{0,30}\(\s?$",
    re.IGNORECASE,
)
_OWN_DOING = re.compile(
    r"(?<![^\W_])(?:ship|ships|shipping|sell|sells|selling|pack|packs|packing|fill|fills|filling|bake|bakes|baking|roast|roasts|roasting|serve|serves|serving|dispatch|dispatching|"
    r"send out|sending out|process|processing|"
    r"verkaufen|versenden|backen|füllen|vendons|expédions|produisons|vendemos|despachamos|producimos|envasamos|produzimos|vendiamo|spediamo|"
    r"produciamo|verkopen|verzenden|sprzedajemy|wysyłamy|pieczemy|prodáváme|продаем|продаём|отправляем|выпускаем|satıyoruz|gönderiyoruz)"
    r" (?:about|around|some|approx\.?|approximately|over|"
    r"up to|roughly|nearly|circa|ca\.?|etwa|rund|environ|unos|unas|cerca de|ok\.|около|yaklaşık) $",
    re.IGNORECASE,
)
_TIMES = re.compile(
    r"[ \t](?:drops?|deliver(?:y|ies)|shipments?|call-?offs?|releases?|"
    r"lieferungen|abrufe|livraisons?|entregas?|despachos?|consegne|leveringen|"
    r"dostaw\w*|dodáv\w*|поставк\w*|parti\w*)"
    r"[ \t](?:a|per|in the|each|im|pro|par|al|por|ao|all'|in un|per|w|v|в|per)[ \t]?"
    r"(?:year|month|season|quarter|jahr|monat|an|mois|año|mes|ano|mês|anno|mese|jaar|maand|roku|год|месяц|yıl)",
    re.IGNORECASE,
)
# Behind a round figure, the sort of what was named before: "20k plain and 20k printed".
SORT_OF = re.compile(
    r"[ \t](?:plain|printed|unprinted|blank|assorted|mixed|coloured|colored|white|black|brown|red|blue|green|small|large|medium|bedruckt|unbedruckt|neutral|blanco|"
    r"impres[oa]s?|lis[oa]s?|imprimée?s?|vierges?|stampat[ie]|neutri|polos|baskılı|baskısız|с печатью|без печати)(?![^\W_])(?! label)",
    re.IGNORECASE,
)
_VENUE = re.compile(
    r"\b(?:stadium|arena|theatre|theater|hall|cinema|hotel|venue|restaurant|estadio|stade|stadion)\b[^.\n,;]{0,25}\(\s?$", re.IGNORECASE
)
# "nos" is "us" in Spanish and Portuguese: "en 2025 nos atendió otra fábrica", "el 15 nos confirmaron", "por 300 nos quedamos con ...".
_US_BEFORE = re.compile(r"(?<![^\W_])(?:en|el|em|por|ao?|al|hasta|até|desde|para|y|e|que) $", re.IGNORECASE)
_US_BEHIND = re.compile(r" (?!(?:of|order|orders|lot|batch|each|per|only|x)(?![^\W_]))(?:l[aeo]s? )?[a-zà-ÿ]{3,}")
_PHONE = re.compile(r"\)[ \t]?\d{3,5}[ -]?\d{3,5}")


def told_apart(one: Found, following: Found | None, text: str) -> bool:
    """`one` is no amount of goods; `following` is the next one."""
    unit = table.UNITS.get(fold(one.unit or ""), one.unit)
    before = text[max(0, one.start - 90) : one.start]
    if unit is None:
        if _GRAMS.match(text, one.end) or _COUNT_OF.match(text, one.end):
            return True  # "egg tray, 70 gram", "trays, 16 and 20 count"
        if _COLOUR.search(before) or (before.endswith("(") and _PHONE.match(text, one.end)):
            return True
    if one.unit == "no" and text.endswith("nos", 0, one.end) and _US_BEFORE.search(before) and _US_BEHIND.match(text, one.end):
        return True
    if following is not None and unit in _WEIGHED and one.value <= _PACK and following.value >= Decimal(5) * one.value:
        same = table.UNITS.get(fold(following.unit or ""), following.unit) == unit
        if (
            same
            and _COLUMN.fullmatch(text, one.end, following.start)
            and not re.search(r"\d[ \t]?/[ \t]?$", text[one.end - 1 : following.start])
        ):
            return True  # "flakes - 15 kg - 1000 kg"
    if unit == "lb" and one.value < 200 and not text.startswith(" of ", one.end):
        return True  # a line that holds 180 lb, paper of 20 lb
    if _STORE.search(before) or _VENUE.search(before) or _OWN_DOING.search(before):
        return True
    return _TIMES.match(text, one.end) is not None or (
        one.unit in ("drop", "delivery", "shipment") and _TIMES.match(text, one.start + len(str(one.value))) is not None
    )
