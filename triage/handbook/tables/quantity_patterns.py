"""Compiled expressions for amounts: numerals, containers, what stands before and behind a number. Every repeat is bounded."""

from __future__ import annotations

import re

from triage.handbook.tables import units as table

# Arabic-Indic, Persian, Devanagari, Thai and full-width digits, one character each.
DIGITS = {base + digit: ord("0") + digit for base in (0x0660, 0x06F0, 0x0966, 0x0E50, 0xFF10) for digit in range(10)}
DIGITS |= {
    0x066C: ord(","),
    0x066B: ord("."),
    0xFF0C: ord(","),
    0x00A0: 32,
    0x202F: 32,
    0x2009: 32,
    0x2019: ord("'"),
    0xFF1A: ord(":"),
    0xFF0D: ord("-"),
}

PLAIN = r"\d{1,3}(?:[ ,.']\d{3}){1,3}(?!\d)|\d{1,3}(?:,\d{2}){1,2},\d{3}(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)"
SCALE = r"(?:\s?(?:k|K)(?![^\W_])|\s?(?:thousand|million|mil|mille|mila|tys\.?|tis\.?|тыс\.?|тысяч[иа]?|bin|ribu|rb|nghìn|ngàn|tusen|duizend|lakh|lac|ألف|آلاف|الف|هزار|हज़ार|हजार|लाख)(?![^\W_])|\s?[万萬千만천](?=[^\W\d_]|\s|$))"
NUMBER = re.compile(
    rf"(?<![^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f])(?<![.,/#+°$€£¥₹'-])(?P<low>{PLAIN})(?P<scale>{SCALE})?"
    rf"(?:\s?(?:-|–|—|~|～|to|bis|à|a|al|até|hasta|до|do|ile|至|到|から|से|sampai|đến|tot|till|upto|or|ou|oder|o)\s?(?P<high>{PLAIN})(?P<scale2>{SCALE})?)?"
    r"(?![%‰°$€£])",
)
WORDS = "|".join(sorted(map(re.escape, table.NUMBERS), key=len, reverse=True))
MULTIPLIERS = "hundred|thousand|mil|cents?|mille|hundert|tausend|honderd|duizend|bin|yuz|ribu|ratus|tram|nghin|тысяч|тысячи"
DOZEN = re.compile(
    rf"(?<![\w.,/-])(?:(?P<n>{PLAIN}|{WORDS}|an?|una|uma|une|ein)\s)?(?P<dozen>{'|'.join(sorted(table.DOZENS, key=len, reverse=True))})(?!\w)",
    re.IGNORECASE,
)
HAN = re.compile(
    rf"(?<![零一二两兩三四五六七八九十百千萬万第])(?P<han>[一二两兩三四五六七八九十百千][零一二两兩三四五六七八九十百千萬万]{{0,8}})\s?(?P<counter>{table.COUNTERS})"
)
KOREAN = re.compile(rf"(?<![\uac00-\ud7af])(?P<word>{'|'.join(table.KOREAN)})\s?(?P<counter>개|대|세트|벌|박스|장|켤레|쌍)")

SIZE = (
    r"(?P<size>20|40|45)\s?(?:['’′]|(?:ft|feet|foot|尺|呎|inch)(?![^\W_])\.?)?[ -]?(?P<type>hq|hc|gp|dc|dv|st|rf|high cube|尺)?(?![^\W_])"
)
CONTAINER = re.compile(
    rf"(?<![\w.,/#+-])(?P<n>\d{{1,3}}|{WORDS}|an?|full|une?|una|uma|um|ein(?:en)?|jeden|один)\s?(?:full\s|volle[rn]?\s|полн\w{{2,4}}\s)?"
    rf"(?:(?:[x×*х]|units? of|nos\.?(?: of)?|pcs|个|個)\s?)?(?:{SIZE}\s?-?(?:{table.CONTAINER})?|(?P<plain>{table.CONTAINER})(?![^\W_])(?:\s(?:of|de|à)?\s?{SIZE.replace('size', 'size2').replace('type', 'type2')})?)",
    re.IGNORECASE,
)
UNIT_AFTER = re.compile(
    r"[ \t]?\n?[ \t]{0,3}\(?(?P<unit>square (?:meters?|metres?)|sq\.? ?m\.?|metric tons?|m²|m2|[^\W\d_]{1,14}\.?)(?![^\W_])"
)
COUNTER_AFTER = re.compile(rf"\s?(?P<counter>{table.COUNTERS})")
LABEL_BEFORE = re.compile(
    rf"(?:(?<![^\W_])(?:{table.QUANTITY_LABELS}))(?:\s?\([^()\n]{{0,20}}\))?\s{{0,3}}(?:[:：|=-]|is|of|为|為|は|de|:)?[ \t|]{{0,12}}(?:about|around|approx\.?|ca\.?|約|约|初回|min\.?|~)?\s?$",
    re.IGNORECASE,
)

# What makes a number no amount of goods.
NOT_BEFORE = re.compile(
    r"(?:\b(?:usd|us\$|eur|euro|gbp|cny|rmb|inr|rs\.?|aud|cad|price of|at|@|moq|minimum(?: order)?(?: quantity)?|min\.? order|order minimum|mindestmenge|mindestbestellmenge|"
    r"p\.?o\.? ?box|box|street|road|tel|phone|fax|mob|unit|suite|shop|room|floor|no|vat|ref|hs code|since|est\.?|en|iso|din|bs|astm|gost|гост|class|level|grade|"
    r"holds?|loads?|loading|capacity(?: of)?|seats?|up to row|row|rows|line|lot|item|page|block|building|hall|phase|of the|out of|von den|de los|de las|des|из|"
    r"damaged|broken|cracked|defective|replaced|instead of|statt|au lieu de|en lugar de|вместо|we have|with over|more than|over|employ|operate|operating|"
    r"every|each|per|pro|por|par|je|за|last|within|after|in|next|for the last)|[$€£¥₹/=<>±]|[-–]\d{1,4}\s|\d\s?[x×*]|起订量|起訂量|最小ロット|最低)\s?[:=]?\s?$",
    re.IGNORECASE,
)
NOT_AFTER = re.compile(
    r"\s?(?:%|‰|mm\b|cm\b|ml\b|oz\b|gb\b|tb\b|mah\b|gsm\b|inch|inches\b|\"|″|°|º|volts?\b|v\b|w\b|watts?\b|kw\b|kva\b|hz\b|mp\b|km\b|lbs?\b|ga\b|"
    r"usd\b|eur\b|euros?\b|dollars?\b|rmb\b|€|\$|£|元|円|원|₽|руб|tl\b|"
    r"days?\b|weeks?\b|months?\b|years?\b|hours?\b|hrs?\b|minutes?\b|tage?n?\b|wochen\b|monate\b|jahre\b|días?\b|dias?\b|semanas?\b|meses\b|años\b|anos\b|jours\b|semaines\b|mois\b|ans\b|"
    r"дн|недел|месяц|год|лет\b|gün\b|hafta\b|ay\b|yıl\b|hari\b|minggu\b|bulan\b|ngày\b|tuần\b|tháng\b|天|日|月|年|周|週|時|时|点|號|号|级|級|期|층|일|월|년|"
    r"am\b|pm\b|uhr\b|h\b|th\b|st\b|nd\b|rd\b|"
    r"people\b|persons?\b|staff\b|employees\b|workers\b|shops?\b|stores?\b|outlets\b|branches\b|offices\b|countries\b|schools?\b|hotels?\b|hospitals?\b|filialen\b|tiendas\b|complejos\b|"
    r"fachhändler|mitarbeiter|personas\b|empleados\b|magasins\b|negozi\b|lojas\b|магазин|человек|сотрудник|cinemas\b|houses\b|rows?\b|filas\b|floors?\b|rooms?\b|halls?\b|"
    r"seater|seaters|-seater|colou?rs?\b|designs?\b|sizes\b|models?\b|items\b|types?\b|layers?\b|times\b|fois\b|veces\b|mal\b|photos?\b|pictures?\b|pages?\b|options?\b|"
    r"x\s?\d|×|\*\s?\d|:\d\d|/\d|-\d{2,})",
    re.IGNORECASE,
)  # fmt: skip
RATE_AFTER = re.compile(
    r"\s?(?:/|per\b|in (?:one|a|each|1)\b|fit\b|par\b|por\b|pro\b|je\b|в одн|на\b)\s?(?:a |one |each |1 ?x? ?|the |un |una |1\. ?)?"
    r"(?:\d0 ?['’]? ?(?:ft|hq|hc|gp|fcl)?|carton|ctn|box|container|fcl|40hq|conteneur|contenedor|pallet|row|week\b|day\b|caja|karton|柜|箱)",
    re.IGNORECASE,
)
ASKED = re.compile(r"how many|wie viele|combien|cu[aá]nt[ao]s|quant[ao]s|сколько|kaç|berapa|bao nhiêu|多少|幾多|几个", re.IGNORECASE)
BROKEN_AFTER = re.compile(
    r"[^.\n]{0,30}\b(?:cracked|broken|damaged|defective|missing|faulty|kaputt|beschädigt|rot[ao]s|dañad[ao]s|cassés?|поврежд|брак)",
    re.IGNORECASE,
)
BUSY_BEFORE = re.compile(
    r"\b(?:moq|minimum|mindest|mínimo|minimal|минимальн|起订|最小|最低)\W{0,3}(?:[^\W\d_]{0,12}\W{1,2}){0,3}$", re.IGNORECASE
)


CONTAINER_SIGNS = ("contain", "conten", "contê", "conteiner", "contentor", "kontener", "kontejner", "konteyner", "kontainer", "контейн", "حاوي", "كونتينر", "کانتینر",
                    "fcl", "柜", "櫃", "箱", "コンテナ", "컨테이너", "ตู้", "20", "40", "45")  # fmt: skip


LIST_SIGN = (
    r"(?:\s?(?:/|,|、|;|&|\+|\||and|or|y|e|und|oder|et|ou|o|i|en|of|och|och|lub|и|или|ve|veya|dan|atau|và|hoặc|و|أو|和|与|或|및|と)\s?)"
)
TIER = re.compile(
    rf"(?<![^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f])(?<![.,/#+°$€£¥₹'-])(?:{PLAIN})(?:{SCALE})?(?:{LIST_SIGN}{{1,2}}(?:{PLAIN})(?:{SCALE})?){{1,7}}(?![%‰°$€£\w-])"
)
PRICED = re.compile(
    r"(?:price|prices|pricing|quote|quotation|offer|cost|tiers?|precios?|preços?|prix|preis\w{0,3}|prezz[oi]|prijs|prijzen|ceny?|цен\w|fiyat\w{0,5}|报价|價格|价格)\b[^.\n\d]{0,30}(?:for|at|of|on|para|pour|für|bei|per|voor|za|dla|на|для|:)\s?$",
    re.IGNORECASE,
)
ONE_OF = re.compile(rf"(?P<low>{PLAIN})(?P<scale>{SCALE})?")


BEHIND = re.compile(
    rf"(?:\s?(?:[x×*]|[-–—:=→]|\()\s?|[ \t]{{2,12}}|\s?\|\s?)(?:qty\.?|quantity|approx\.?|about|ca\.?|menge|cant\.?|qté|кол-во)?[:\s]{{0,2}}(?P<low>{PLAIN})(?P<scale>{SCALE})?(?=\s*(?:$|[\n,;)|]|\.(?:\s|$)|and\b|y\b|und\b|et\b|e\b))",
    re.IGNORECASE,
)


PIECES = re.compile(r"\s?(?:st\.?\b(?=[ ,.]|$))", re.IGNORECASE)
SOFT = re.compile(r"(?:\b(?:for|lot|item|line|phase|hall|row|block|building|seats?|each|per|at|after|in|more than|over|every|within|next|no|unit|room|des|из|par|por|por|pro|je|за)|[-–]\d{1,4}\s|=)\s?[:=]?\s?$",
                   re.IGNORECASE)  # fmt: skip


LETTERS = re.compile(r"[^\W\d_]+")
JOINS = frozenset(("and", "und"))


VERBS = frozenset(
    [
        "and",
        "or",
        "in",
        "on",
        "at",
        "to",
        "for",
        "per",
        "is",
        "are",
        "with",
        "from",
        "which",
        "that",
        "y",
        "o",
        "en",
        "e",
        "et",
        "ou",
        "und",
        "oder",
        "и",
        "или",
        "the",
        "a",
        "an",
    ]
)


SOFT_BEFORE = re.compile(
    r"(?:\b(?:lot|item|line|phase|hall|row|block|building|more than|over|at|in|from|des|из|after)\W{0,3}|[-–]\d{1,4}\s)$", re.IGNORECASE
)
