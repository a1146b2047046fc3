"""Patterns of amounts said in passing ("a pair or two", "one of each", "biorę jedną") and of numbers beside goods that are none. Every repeat is bounded.

Read by `triage.handbook.amount_sense`.
"""

from __future__ import annotations

import re

from triage.handbook.screened import Rare
from triage.handbook.tables.trade_terms import MONTH

_ONE = r"one|1|an?|eine?[nsmr]?|une?|una|uno|uma?|jeden|jedną|jedno|jednu|один|одну|één|een|ett?|bir"
_UNIT = r"pairs?|sets?|box|rolls?|kits?|bags?|packs?|bottles?|met(?:er|re)s?|m|paar|satz|meter|paires?|jeux|mètres?|pares|par|juegos?|metros?|paio|metri|par[aęy]|metry|metr|пар[ауы]|метра?|штук[иу]?"
# "just want a pair or two", "one or two metres": the lower of them
ONE_OR_TWO = Rare(
    rf"(?<![^\W_])(?P<n>{_ONE})\s(?:(?P<unit>{_UNIT})\s)?(?:or|oder|ou|o|of(?=\stwee)|lub|или|nebo|ou bien|ya da|eller)\s(?:two|zwei|deux|dos|due|dois|duas|twee|två|to|dwa|dwie|dva|dvě|два|две|2|iki)(?![^\W_])(?:\s(?P<after>{_UNIT})(?![^\W_]))?",
    re.IGNORECASE,
)
# "Could I get one of each first", "una de cada", "je eines"
ONE_OF_EACH = Rare(
    r"(?<![^\W_])(?P<n>one|two|1|2|une?|una|uno|uma?|deux|dos|due|duas|dois|eine?s|zwei|één|twee|po jedn\w{1,3}|по одно\w{1,2}|по две|birer)"
    r"\s(?:of each|de chaque|de cada|di ciascun\w|di ogni|per tipo|von jede[mr]|van elke?|z każd\w{2,4}|od každé\w{1,2}|кажд\w{2,4})(?![^\W_])(?!\s(?:\d|other|day|week|month))",
    re.IGNORECASE,
)
# "Muster je 1 Zange", "samples: 2 each of ..."
SAMPLES_OF = Rare(
    r"(?<![^\W_])(?:samples?|muster|échantillons?|muestras?|amostras?|campion[ie]|próbk\w{1,2}|vzork\w{1,2}|образц\w{1,2}|monsters|numune)\s?[:–-]?\s?(?:je(?:weils)?|of|each|chacun|cada un[ao]|ciascuno|по|po|van elk)\s(?P<n>\d{1,3})\s(?=(?P<noun>[^\W\d_]{3,20})(?![^\W_]))",
    re.IGNORECASE,
)
# "biorę jedną, nie dwie", "I take one.": what was offered, in the number now wanted
TAKE_ONE = Rare(
    r"(?<![^\W_])(?:bior[ęe]|bierzemy|weźmiemy|wezmę|(?:i|we)(?:['’]ll)?(?: will)? take|nehmen? (?:ich|wir)|(?:ich|wir) nehmen?|je prends|nous prenons|on prend|tomo|tomamos|llevo|llevamos|prendo|prendiamo|levo|levamos|беру|берём|берем|возьму|возьм[её]м|vezmu|vezmeme|beriem|neem ik|ik neem|vi tar|alıyoruz)"
    r"\s(?:only |just |nur |seulement |solo |sólo |só |tylko |только |jen |maar )?(?P<n>one|1(?![.,]\d)|jedną|jeden|jedno|jednu|eine?[nsmr]?|une?|una|uno|uma?|один|одну|één|en|ett)(?=\s?(?:[,.;!\n]|$)|\s(?:not|nie|nicht|non|no|pas|не|instead|statt|zamiast|вместо|now|for now|first)(?![^\W_]))",
    re.IGNORECASE,
)
# "I need one 76 mm elbow", "looking for one 12 V pump": the size stands between the number and the thing
ONE_SIZED = Rare(
    r"(?<![^\W_])(?:need|want|order|buy|after|looking for|interested in|price (?:for|of|on)|get|take|quote(?: me| us)?(?: for)?|brauche|suche|bestelle|cherche|besoin d['’]|necesito|busco|quiero|preciso de|procuro|cerco|mi serve|potrzebuję|szukam|potřebuji|нужен|нужна|ищу)"
    r"\s?(?P<n>one|1|eine?n?|une?|una|uno|uma?|jeden|jedną|jednu|один|одну)\s(?=\d{1,4}(?:[.,]\d)?\s?-?(?:mm|cm|m|inch|\"|″|kg|g|l|ltr|ml|v|volt|w|kw|hp|bar|мм|см)(?![^\W_])\s(?:[^\W_]{1,12}\s){0,4}?(?P<noun>[^\W\d_]{4,20}))",
    re.IGNORECASE,
)
# "We need one palletizer robot": a single thing, with no adjective of praise and no service
NEED_ONE = Rare(
    r"(?<![^\W_])(?:we|i) (?:also )?(?:need|require|want to buy|would like to (?:buy|order)|want) (?P<n>one|1) (?P<noun>[^\W\d_]{4,20})(?: (?P<thing>[^\W\d_]{3,16}))?(?= (?:for|of|with|and|to|in)\b| ?[,.(;\n])",
    re.IGNORECASE,
)
# "precio de la bisagra por 500 und": a price for so many; for a round hundred it is the price's own basis
PRICE_FOR = Rare(
    r"(?<![^\W_])(?:precios?|preços?|prix|cotiza\w{0,5}|cotação|orçamento|presupuesto|devis|tarif)(?![^\W_])[^.;\n?!]{0,90}?\s(?:por|para|pour)\s(?P<n>(?!10{1,5}\s|1\.000\s)\d[\d.]{1,7})\s(?P<unit>unidades|unids?|und|uds?|piezas|pzas?|peças|pçs?|pièces|pcs|juegos|jogos|cajas|caixas|rollos|rolos|sacos|metros)(?![^\W_])",
    re.IGNORECASE,
)
# Goods sold by length: "around 8,000 ft a year", "send me 50 ft to try"
FEET_OF_GOODS = Rare(
    r"(?<![^\W_])(?:about|around|approx\.?|need|order|orders?|send (?:me|us)|want|take|buy|quote|trial|sample(?:\sinvoice)?|invoice|first|of)\s?\(?(?P<n>(?!(?:20|40|45)\s?ft)\d[\d.,]{0,8})\s?(?P<unit>ft|feet)(?=\s(?:of\s|a year|per|each|to try|to test|for a?\s?(?:test|trial|start))|\s?(?:[.;?!+)]|\n|$))",
    re.IGNORECASE,
)
# One of several items stays as it was: "A make it 20 rolls, B remains 6"; its unit is the one before.
STAYS_AT = re.compile(
    r"[^.;!?\n\d]{0,24}(?:\d{1,3}\s?(?:mm|cm|inch|\"|″)?[^.;!?\n\d]{1,16})?(?<![^\W_])(?:remains?|stays?|unchanged|bleib(?:t|en)|restent?|reste|quedan?|sigue|ficam?|mantém|restano|resta|blijft|pozostaje|zostaje|zůstává|остаётся|остается|kalsın)(?: at| bei| à| en| a| na| con| com)?\s(?P<n>\d{1,5})(?=\s?(?:[.,;!?)\n]|$))",
    re.IGNORECASE,
)
# The next of a row of amounts, counted by a measure: ", 10 sets wire, 24 ltr oil"
MEASURED_NEXT = re.compile(
    r"(?:\s[^\W\d_][^\W\d_-]{1,20}){1,4},\s(?:and\s|und\s|et\s|y\s|e\s)?(?P<n>\d[\d.,]{0,6})\s?(?P<unit>kgs?|ltrs?|lit(?:re|er)s?|l|liter|litros?|litri|mtrs?|met(?:re|er)s?|m|кг|л|м)\s(?=(?P<noun>[^\W\d_]{3,20})(?![^\W_]))",
    re.IGNORECASE,
)
MEASURE_OF = re.compile(
    r"(?:each|per|long|wide|high|deep|capacity|tank|vessel|bags?|drums?|cans?|rolls?|coils?|bottles?|lang|breit|hoch|hauteur|largo|altura)\b",
    re.IGNORECASE,
)

# The length of one roll, not the amount: "Trommeln zu 100 m", "12 coils x 50 m", "40 m coils".
ROLLS = r"(?:rolls?|coils?|reels?|spools?|drums?|hanks?|lengths?|trommeln?|rollen?|ringen?|haspeln?|bunden?|längen|rouleaux?|couronnes?|tourets?|bobines?|rollos?|bobinas?|carretes?|tramos?|rolos?|rotol[io]|bobin[ae]|matass[ae]|rol(?:len)?|haspels?|kręg\w{0,3}|rol(?:ki|ek|kach)|bęb\w{1,4}|kotouč\w{0,3}|cív\w{1,3}|bub\w{1,3}|kotur\w{0,3}|colaci?|role|tekercs\w{0,4}|бухт\w{0,3}|рулон\w{0,3}|катуш\w{1,3}|барабан\w{0,3}|rulo|makara|kangal|rulle\w?|rullar)"
ROLL_OF = re.compile(
    rf"(?<![^\W_]){ROLLS}\s?(?:of|à|a|zu|zu je|je|de|da|di|po|по|in|with|con|com|mit|van|na|od|x|×|\*)\s(?:ca\.? |about |approx\.? )?$",
    re.IGNORECASE,
)
ROLL_BEHIND = re.compile(rf"[ -]{ROLLS}(?![^\W_])", re.IGNORECASE)
OR_LENGTH = re.compile(
    r"(?<![^\W_])(?:lengths?|länge|longueurs?|largos?|comprimento|lunghezz[ae]|długość|délka|длина)\s?:?\s?\d{1,4}\s?m?\s?(?:or|and|oder|und|ou|et|o|y|/|lub|nebo|или)\s?$",
    re.IGNORECASE,
)
ROLLED = frozenset(
    [
        "roll",
        "reel",
        "coil",
        "spool",
        "drum",
        "rolle",
        "trommel",
        "ring",
        "rouleau",
        "rollo",
        "rolo",
        "rotolo",
        "bobina",
        "bobine",
        "rol",
        "rolka",
        "role",
        "kotur",
        "colac",
        "tekercs",
        "рулон",
        "бухта",
        "rulo",
        "makara",
        "rulle",
        "rull",
        "haspel",
    ]
)
# The amount of a delivery of then, in brackets: "of the March delivery (1,000 pens)", "Van de levering van maart (1.000 tangen)"
THEN_DELIVERED = re.compile(
    r"(?<![^\W_])(?:delivery|shipment|batch|consignment|lot|levering|zending|partij|lieferung|sendung|charge|livraison|envoi|entrega|envío|lote|remessa|consegna|fornitura|spedizione|dostaw\w|dodávk\w|zásilk\w|поставк\w|парти\w|isporuk\w|teslimat\w?|sevkiyat\w?)"
    rf"[^.;!?\n()\d]{{0,16}}\s(?:{MONTH}|20\d\d|\d{{1,2}}[./]\d{{1,2}}\.?(?:\d{{2,4}})?)(?:\s20\d\d)?\s?\(\s?$",
    re.IGNORECASE,
)
# "the two blue ones": things spoken of before, no amount
THE_ONES = re.compile(r"(?:\s[^\W\d_]{2,14}){0,2}\s(?:ones|sorts|kinds|types|versions|sku'?s|lines)(?![^\W_])", re.IGNORECASE)
THE_BEFORE = re.compile(r"(?<![^\W_])(?:the|these|those|your|other)\s$", re.IGNORECASE)
# Nothing is bought by the minute or the hour.
BY_THE_HOUR = re.compile(
    r"\.?\s?(?:[^\W\d_]{2,16}\s){0,2}?(?:/|p\.|per|each|every|an?|pro|par|por|all['’]|al|à l['’]|na|za|в|на)\s?(?:min|minutes?|minuto|minuta|minutę|hour|hr|h|stunde|std|heure|hora|ora|uur|godzinę|godz|hodinu|час|минуту|мин|saat|dakika)(?![^\W_])",
    re.IGNORECASE,
)
