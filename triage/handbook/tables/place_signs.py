"""What speaks for a country besides names of places: languages that one country mainly writes, offsets, words of self-location."""

from __future__ import annotations

import re

# Language (ISO 639-1) -> countries that write it, the likeliest first, and how much the language alone says.
LANGUAGES: dict[str, tuple[str, float]] = {
    "ja": ("JP", 1.6),
    "ko": ("KR", 1.6),
    "vi": ("VN", 1.6),
    "th": ("TH", 1.6),
    "he": ("IL", 1.5),
    "pl": ("PL", 1.5),
    "cs": ("CZ", 1.4),
    "sk": ("SK", 1.4),
    "hu": ("HU", 1.3),
    "ro": ("RO MD", 1.2),
    "bg": ("BG", 1.4),
    "el": ("GR CY", 1.3),
    "tr": ("TR", 1.3),
    "fi": ("FI", 1.4),
    "sv": ("SE FI", 1.2),
    "da": ("DK", 1.3),
    "nb": ("NO", 1.3),
    "no": ("NO", 1.3),
    "nn": ("NO", 1.3),
    "nl": ("NL BE", 1.0),
    "it": ("IT", 1.3),
    "uk": ("UA", 1.3),
    "kk": ("KZ", 1.3),
    "uz": ("UZ", 1.3),
    "az": ("AZ", 1.2),
    "ka": ("GE", 1.4),
    "hy": ("AM", 1.4),
    "hr": ("HR", 1.1),
    "sl": ("SI", 1.4),
    "sr": ("RS", 1.1),
    "et": ("EE", 1.4),
    "lv": ("LV", 1.4),
    "lt": ("LT", 1.4),
    "id": ("ID", 1.2),
    "ms": ("MY", 1.1),
    "fa": ("IR", 1.2),
    "bn": ("BD", 0.8),
    "ur": ("PK", 1.0),
    "hi": ("IN", 1.2),
    "km": ("KH", 1.4),
    "my": ("MM", 1.4),
    "am": ("ET", 1.4),
    "ru": ("RU KZ BY UZ", 0.6),
    "de": ("DE AT CH", 0.6),
    "fr": ("FR BE CH CI SN MA DZ TN CA", 0.5),
    "es": ("ES MX CO AR CL PE EC GT CR PA UY DO BO PY VE SV HN NI", 0.3),
    "pt": ("BR PT AO MZ", 0.5),
    "ar": ("SA AE EG KW QA BH OM JO IQ LB DZ MA TN LY YE SD", 0.25),
    "zh": ("CN TW HK MY SG", 0.3),
}

# Offsets in minutes that hardly anybody else keeps; (countries, how much it says).
TELLING_OFFSETS: dict[int, tuple[str, float]] = {
    210: ("IR", 1.2),
    270: ("AF", 1.2),
    330: ("IN LK", 1.1),
    345: ("NP", 1.5),
    390: ("MM", 1.3),
    540: ("JP KR", 0.4),
    570: ("AU", 1.0),
    630: ("AU", 1.0),
    720: ("NZ FJ", 0.5),
    780: ("NZ", 0.5),
    -210: ("CA", 1.2),
    -150: ("CA", 1.2),
    -180: ("BR AR UY CL", 0.2),
}

# Names of the postcode that one country has: (the name in small letters, the name with its code, country).
NAMED_CODES: tuple[tuple[str, re.Pattern[str], str], ...] = (
    ("eircode", re.compile(r"\beircode\b\W{0,3}(?:is\s|:\s?)?[A-Z]\d[\dW] ?[A-Z\d]{4}\b", re.IGNORECASE), "IE"),
    (
        "zip",
        re.compile(
            r"\bzip(?: ?code)?\b\W{0,3}(?:is\s)?\d{5}(?:-\d{4})?(?!\d|\s?(?:pcs|pieces|units|nos|sets|pairs|m|pullers|sliders)\b)",
            re.IGNORECASE,
        ),
        "US",
    ),
    ("pin", re.compile(r"\bpin(?: ?code)?\b\W{0,3}(?:is\s)?[1-9]\d{2} ?\d{3}(?!\d)", re.IGNORECASE), "IN"),
    ("cep", re.compile(r"\bCEP\b\W{0,3}\d{2}\.?\d{3}-?\d{3}(?!\d)", re.IGNORECASE), "BR"),
    ("индекс", re.compile(r"(?<!\w)индекс\W{0,3}\d{6}(?!\d)", re.IGNORECASE), "RU"),
)

# Words before a place that say "this is where we are", on folded text; the place must follow within a few letters.
HERE = (
    r"(?:\b(?:we are|we're|i am|i'm|im|i am from|we are from|based|located|situated|office|store|shop|shops|cafes|stores|company|factory|warehouse|home|city|live|living|branch(?:es)?|customers|"
    r"retailer|retailers|importer|importers|distributor|distributors|agency|wholesaler|firm|studio|house|hotel|project|salon|salao|taller|workshop|clinic|clinica|consultorio|restaurante?|panaderia|padaria|bakery|cafe|bar|gym|farm|finca|garage|atelier|praxis|facult[ye]|faculdade|facultad|universit[ye]|universidad|universidade|universitat|college|ecole|escuela|escola|hopital|student|etudiante?|estudiante|schools?|clients?|market|greetings|hello|here|business|"
    r"dealer|agent|supermarkets|pharmacies|chemists|write|writing|organi[sz]e|ngo|church|university|town|province|state|desde|somos|empresa|estamos|ubicad[oa]s?|tienda|negocio|agencia|agence|"
    r"societe|entreprise|basee?|situee?|importateur|cooperative|magasin|boutique|firma|sitz|buro(?:fachgeschaft)?|geschaft|handler|sind|azienda|negozio|sede|bedrijf|importeur|sklep|hurtownia)"
    r"[\w ,'&()/.-]{0,30}?\s(?:in|from|at|of|en|de|do|da|em|a|au|aux|aus|im|di|dal|uit|w|we|ve|z|desde|near|around|across|throughout|over)\s(?:the\s|la\s|el\s|le\s|der\s|den\s)?(?:\w{1,14}\s){0,2}?)$"
    r"|(?:\b(?:my|our) (?:city|town|country|village|place)(?:,| is| of)?)\s$"
    # "to start a small tea brand in Nairobi", Tagalog "dito sa Davao"
    r"|(?:\b(?:start\w{0,3}|open\w{0,3}|launch\w{0,3}|set up|setting up|run|running) (?:up )?(?:a|an|my|our|the|his|her) (?:\w{1,14} ){0,3}"
    r"(?:brand|shop|store|business|company|factory|cafe|restaurant|warehouse|workshop|plant|showroom|salon|boutique|bakery|pharmacy|farm|hotel|gym|school) in)\s$"
    r"|(?:\b(?:dito|dto) sa)\s$"
    r"|(?:\bfrom|\bbased in|\blocated in|\bhere in|\bdesde|\baus|\bi'm in|\bi am in|\bwe are in|\bin)\s(?:the\s)?$"
)
# The same of our own country, whose towns others mention when they speak of us: only where they say it of themselves.
WE_SIT = (
    r"\b(?:we are|we're|i am|i'm|our (?:company|office|firm|shop) is)\b"
    r"(?![\w ,'-]{0,40}\b(?:look|search|interest|sourc|buy|visit|going|coming|plan|arriv|travel|stay|now|attend|check|will))[\w ,'&()-]{0,40}\s(?:in|from)\s$"
)
HERE_UNSPACED = r"(?:我是|我们是|我們是|位于|位於|来自|來自|我在|我们在|我們在|本公司在|弊社は|당사는|저희는|من|في|نحن في)\s?$"
# Words before a place that say "not us": where others, the goods or their competitors are.
ELSEWHERE = (
    r"(?:\b(?:made|manufactured|produced|factory|factories|supplier|suppliers|manufacturers?|buy|bought|buying|import|imported|sourcing|source|purchase[ds]?|produce|produzier\w{0,4}|hergestellt|"
    r"fabriqu\w{0,4}|coudre|fournisseurs?|proveedores?|fabricantes?|fornecedor\w{0,3}|lieferant\w{0,3}|dostaw\w{0,6}|donor|donors|bank|brother|cousin|uncle|forwarder|competitor|ship|shipping|shipment|flight|"
    r"visit|visiting|travel|fair|exhibition|meet|embassy|ambassade|office address|country of origin|origin|brand|machine|machines|steel|distributor|your (?:customers|clients|agents?|partners?|buyers))\b[\w ,'-]{0,24}\s(?:in|from|of|au|en|aus|de|w|to|at|with|by|the)\s(?:the\s)?)$"
)
# "import lamps from China to Ghana": the last land is the buyer's.
IMPORT_TO = r"\b(?:import\w{0,6}|einführen|importieren|ввез\w{1,4}|завез\w{1,4})\b[^.;\n?!]{0,40}\s(?:to|into|nach|au|aux|vers|para|do|в)\s{1,2}(?:the\s)?$"
DESTINATION = (
    r"\b(?:cif|cfr|c&f|cnf|cpt|cip|dap|ddp|dpu|dat|ddu|port of|port|to|destination|deliver(?:y|ed)?(?: to)?|shipping to|ship to|landed|frei haus|franko|livre a|livraison|entrega(?: en| em)?|puesto en|"
    r"puerto de|porto di|porto de|consegna|dostaw[aą](?: do)?|доставк\w{0,2}(?: в| до)?|до|destino|ميناء|ve|giao ve|giao den|wysylka|leveren|naar|nach|bis)\s{1,2}(?:\w{1,12}\s)?$"
)

# Words that make a place's name the name of a street: "Kuwait Street", "rue de Tunis", "شارع الكويت".
STREET_BEFORE = r"(?<![^\W\d_])(?:شارع|طريق|خیابان|سرک|rue|avenue|av\.?|avenida|boulevard|blvd|calle|carrera|plaza|place|piazza|via|viale|corso|rua|praça|ул\.?|улица|проспект|пр\.?|вул\.?|ulica|ul\.?|al\.?|đường|phố|jalan|jl\.?|strada|str\.?|quai|chaussée|rehov|רחוב|οδός)\s{1,2}(?:de |d'|del |della |di |da |do |du )?$"
STREET_BEHIND = r"\s?(?:street|st\b|road|rd\b|avenue|ave\b|lane|drive|square|house|tower|mansion|building|cad\b|caddesi|sok\b|sokak|bulvarı|stra(?:ß|ss)e|str\.|platz|allee|ring\b|straat|laan|kade|gatan|gata|gade|vej|utca|út\b|köz|路|街|道(?!\w)|ถนน)"
