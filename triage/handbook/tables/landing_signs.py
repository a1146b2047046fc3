"""Expressions for destinations said in passing: a town alone, an abbreviation, a district, who clears the goods where. Every repeat is bounded."""

from __future__ import annotations

import re

from triage.handbook.screened import Rare

_UP = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽА-ЯЁІЇЄҐΑ-Ω]"
_LETTER = r"[^\W\d_]"
_TOWN = rf"(?P<place>{_UP}{_LETTER}{{2,20}}(?:[ -]{_UP}{_LETTER}{{1,20}}){{0,2}})"
# The noun of carriage with nothing but its town behind it: "Doručení Kolín", "delivered price Denver". The town must be a known one.
BARE_DELIVERY = Rare(
    rf"(?<!{_LETTER})(?i:dostaw[aęy]|wysyłk[aię]|dopravu?|doručen(?:ie|í)|dodan(?:ie|í)|dodání|isporuk[au]|dostav[au]|entrega|flete|frete|consegna|levering|leverans|livrare|"
    rf"toimitus|доставк[аи]|отгрузк[аи]|поставк[аи]|teslimat|nakliye|(?:landed|delivered|door|cif|ddp|dap) (?:cost|price|rate|quote|figure)s?|delivery)(?: ?[:–-])? {_TOWN}"
)
# The goods arrive there, told of them in the third person: "când ajunge la Arad", "kiedy dotrze do Radomia".
ARRIVES = Rare(
    rf"(?<!{_LETTER})(?i:ajung[eă] (?:la|în|in)|dotrze do|dojedzie do|dotrą do|dorazí do|dorazia do|dojde do|príde do|stigne (?:u|do)|stiže (?:u|do)|"
    rf"дойд[её]т до|дойдут до|прибудет в|llega(?:rán?|ría)? (?:a|hasta)|chega(?:ria)? (?:a|em|no|ao)|arriva(?:no)? a|aankomen? in|komt aan in|ankommen? (?:in|nach)|ankommer til|framme i|perille) {_TOWN}"
)
# Who clears the goods sits where they land: "our clearing agent in Tema".
CLEARED_AT = Rare(
    r"(?<!\w)(?i:(?:our|my) (?:clearing|customs) (?:agents?|brokers?|house)|(?:our|my) c ?& ?f agents?|(?:notre|mon) (?:déclarant|commissionnaire) en douane|notre transitaire|(?:nuestro|mi) agente (?:de aduanas?|aduanal)|nuestro despachante(?: de aduanas?)?|"
    r"(?:nosso|o nosso|meu) despachante(?: aduaneiro)?|unser(?:e)? (?:zollagent(?:ur)?|zolldeklarant|verzoller)|il nostro (?:doganalista|spedizioniere doganale)|onze (?:douane-?expediteur|declarant)|"
    r"nasz(?:a)? agencj?a celn[ay]|nasz agent celny|наш таможенный (?:брокер|представитель)|наш брокер|gümrük müşavirimiz) "
    rf"(?:in|at|à|au|a|en|em|no|na|w|в|ve)\s{_TOWN}"
)
# The town in brackets behind how the goods travel: "by sea (Tema)", "per Schiff (Bremerhaven)".
BY_WAY = Rare(
    r"(?<!\w)(?i:by (?:sea|air|ship|boat|road|truck|rail|lcl|fcl)|sea ?freight|air ?freight|per (?:schiff|seefracht|lkw|bahn|luftfracht)|par (?:bateau|mer|avion|camion)|por (?:mar|barco|avi[oó]n|navio|via marítima|vía marítima)|"
    rf"via (?:mare|aerea|nave)|per (?:zeevracht|boot)|морем|statkiem|deniz yolu(?:yla)?|đường biển) ?\({_TOWN}\)"
)
# A town alone behind a question or a wish with an amount in the same line: "Can you do 40 of these in oak? Haifa". It closes the line, or another sentence begins.
TOWN_ALONE = re.compile(rf"[?.!] {{1,2}}{_TOWN}(?:[.!]?[ \t]*(?:\n|$)|[.!](?= {{1,2}}(?:[¿¡]|{_UP})))")
# Vietnamese names of districts and towns: "kho quận Tân Bình".
VIETNAMESE_SITE = Rare(
    rf"(?i:về|tới|đến|giao|ship|gửi)(?: tận)?(?: tới| đến| về| cho)?(?: kho| xưởng| nhà máy| công trình| cửa hàng)?(?: (?:em|bên em|mình|tôi))?(?: (?:ở|tại))? "
    rf"(?P<place>(?i:quận|huyện|thị xã|thành phố|tp\.?|kcn|khu công nghiệp|phường) (?:{_UP}{_LETTER}{{0,10}}(?: {_UP}{_LETTER}{{0,10}}){{0,2}}|\d{{1,2}}(?!\d)))"
)
# "ship to KL": letters that stand for a town which the mail names in full.
TO_LETTERS = Rare(
    r"\b(?i:ship|deliver|delivered|send|shipping|delivery|freight|shipped|sent|courier)(?: (?:it|them|all))? (?i:to) (?P<place>[A-Z]{2,4})(?![\w-])"
)
# A town behind its postcode, as addresses have it.
POSTED = re.compile(
    rf"(?<![\w.,/-])(?:[A-Z]{{1,3}}[- ]{{1,2}})?(?:\d{{4,5}}|\d{{3}} \d{{2}}|\d{{2}}-\d{{3}}|\d{{4}}-\d{{3}})\s{{1,2}}(?P<town>{_UP}{_LETTER}{{2,20}}(?:[ -]{_UP}{_LETTER}{{1,20}}){{0,2}})(?!{_LETTER})"
)
# All in small letters, as telephones write: "alexandria port", "1 container to jebel ali", "ongkir ke tanjung priok". The town must be a known one.
SMALL_PORT = Rare(r"(?<![\w@.-])(?P<place>[a-zà-öø-ÿ]{3,14}(?: [a-zà-öø-ÿ]{3,12})?) (?:port|seaport|limanı)(?![\w@])")
SMALL_TO = Rare(
    r"(?<![\w@.-])(?:[Cc]ontainers?|reefers?|fcl|FCL|[Ff]reight|[Dd]elivery|[Oo]ngkir|kirim|dikirim|pengiriman|[Ff]lete|[Ff]rete|[Ee]nv[ií]o|[Ll]ivraison|[Ll]ivrée?s?|[Cc]if|CIF|[Cc]fr|CFR|[Ff]ob|"
    r"[Pp]rice|[Pp]recio|puest[oa]s?) (?:to|ke|sampai|sampai ke|a|à|hasta|até|ate|para|pra|en|em|in) (?P<place>[a-zà-öø-ÿ]{4,14}(?: [a-zà-öø-ÿ]{3,12})?)(?![\w@])"
)
# "2 camiones puestos en Arica": delivered there.
PUT_THERE = Rare(rf"(?<!\w)(?i:puest[oa]s?|colocad[oa]s?|post[oa]s|entregad[oa]s?|livrées?|livrés|rendue?s?) (?i:en|em|à|au|a) {_TOWN}")
# "부산 도착 예정": the goods arrive there.
HANGUL_ARRIVAL = Rare(r"(?P<place>[\uac00-\ud7af]{2,5}?)(?:항)? ?도착")
# A town in Hungarian, with the ending of where to: "Egerbe", "Tokajra".
HUNGARIAN = re.compile(r"(?<!\w)(?P<town>[A-ZÁÉÍÓÖŐÚÜŰ][a-záéíóöőúüű]{2,14}?)(?:ba|be|ra|re|ig|hoz|hez|höz)(?!\w)")
HUNGARIAN_FREIGHT = ("szállít", "szallit", "fuvar", "kiszáll", "posta")
# Behind a comma, at the end of a thought that counts goods: "40 sztuk, do Radomia".
TOWARDS = Rare(rf"\d[^.;?!\n]{{2,60}}[,;–-]\s{{1,2}}(?:do|nach|naar|till|til|до|la|à|a|para)\s{_TOWN}(?=\s{{0,2}}(?:[.,;!?\n]|$))")
# Goods of the buyer's own that he sends himself: they come to us.
OURS_SENT = re.compile(
    r"(?i)\b(?:i|we)(?:['’]ll| will| would|['’]d| can| could| shall)? (?:also )?(?:ship|send|courier|mail|post|fedex|dhl)\b|\b(?:schicke|schicken|senden) (?:ich|wir)|(?:ich|wir) (?:schicke|schicken|senden)|"
    r"\b(?:j['’]envoie|nous envoyons|on envoie|je vous envoie)|\b(?:le|les|los|las) ?(?:env[ií]o|enviamos|mando|mandamos)\b|\b(?:vi|le) (?:spedisco|spediamo|mando|mandiamo)\b|\b(?:envio|enviamos|mando)-?(?:lhes?|vos)?\b|\bwyśl(?:ę|emy)\b|\bpošl(?:u|eme)\b|(?:отправлю|отправим|вышлем)\b"
)
# Norms are no places: "nach DIN 933", "до ГОСТ".
NORMS = frozenset(
    [
        *[
            "VDA",
            "PPAP",
            "APQP",
            "IATF",
            "AIAG",
            "FMEA",
            "DVS",
            "DVGW",
            "DNV",
            "ASQ",
            "AQL",
            "EAC",
            "KTW",
            "WRAS",
            "ACS",
            "LFGB",
            "GMP",
            "IPC",
            "UIC",
            "MIL",
            "AMS",
            "EHEDG",
            "NACE",
            "NFPA",
            "NEMA",
            "ETSI",
            "BSCI",
            "SMETA",
            "GOTS",
            "FSC",
        ],
        "DIN",
        "EN",
        "ISO",
        "ASTM",
        "ASME",
        "ANSI",
        "BS",
        "BSI",
        "NF",
        "UNI",
        "UNE",
        "NEN",
        "SS",
        "SN",
        "SIS",
        "PN",
        "ČSN",
        "CSN",
        "STN",
        "MSZ",
        "JIS",
        "GB",
        "GOST",
        "ГОСТ",
        "ДСТУ",
        "ТУ",
        "ТР",
        "VDE",
        "VDI",
        "RAL",
        "IEC",
        "CE",
        "UL",
        "FDA",
        "MDR",
        "REACH",
        "ROHS",
        "ATEX",
        "HACCP",
        "IFS",
        "BRC",
        "OEKO",
        "API",
        "AWWA",
        "SAE",
        "AISI",
        "ABNT",
        "NBR",
        "NOM",
        "TSE",
        "TCVN",
        "IS",
        "AS",
        "NZS",
        "EAC",
        "VOB",
        "DVGW",
    ]
)
# A town that is called after its port, and the writer who tells where he is: "somos de Porto Alegre", "loja em Puerto Colombia".
CALLED_PORT = re.compile(rf"(?:Port|Porto|Puerto) {_UP}{_LETTER}{{2,20}}(?: {_UP}{_LETTER}{{2,20}})?")
AT_HOME = re.compile(
    r"(?:\b(?:somos|soy|estamos|estou|sou|ubicad[oa]s?|localizad[oa]s?|situad[oa]s?|based|located|sitting|sede|tienda|loja|empresa|fábrica|taller|oficina|escritório|restaurante|hotel|negocio|distribuidora|office|shop|"
    r"store|company|factory|vend(?:emos|o)|sell|we are|we're|fundad[oa]|siamo|sommes)\b[^.;!?\n]{0,30}\s(?:de|do|da|em|en|in|from|at|a|à|and|y|e)\s$)",
    re.IGNORECASE,
)
# Right before it: something is there, and only words of carriage elsewhere tell that goods go there.
SOMEWHERE = re.compile(r"(?<![^\W_])(?:de|do|da|from|of|in|en|em|at|near|desde|our|y|e|and)\s$", re.IGNORECASE)
