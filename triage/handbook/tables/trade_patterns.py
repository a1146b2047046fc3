"""Compiled expressions for terms of trade, made of the words in `trade_terms`. Every repeat is bounded."""

from __future__ import annotations

import re

from triage.handbook.tables import trade_terms as table

TERMS = sorted(table.INCOTERMS, key=len, reverse=True)
INCOTERM = re.compile(
    r"(?<![^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])(?:"
    + "|".join(re.escape(term).replace(r"\ ", r"\s?") for term in TERMS)
    + r")(?![^\W\d_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])(?!/[a-z])",
    re.IGNORECASE,
)
UP = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽА-ЯЁІЇЄҐΑ-ΩĄ]"
LETTER = r"[^\W\d_]"
LINK = r"(?:de|do|da|del|della|di|du|des|la|le|el|al|of|am|an der|es|dos|das|upon|sur|aan|ob|en|les|und|i|bin)"
PLACE = re.compile(
    rf"(?P<place>(?:(?:the )?[Pp]ort (?:of )?|[Pp]orto (?:de |di )?|[Pp]uerto (?:de )?)?{UP}{LETTER}*(?:['’-]{LETTER}+)*(?:\s(?:{LINK}\s)?{UP}{LETTER}*(?:['’-]{LETTER}+)*|\s?/\s?{UP}{LETTER}+){{0,4}}"
    rf"(?:,? (?:or|o|ou|oder|ou|lub|или|veya|atau) {UP}{LETTER}+(?:\s{UP}{LETTER}+){{0,2}}|\s(?:AZ|CA|TX|NY|FL|WA|[A-Z]{{2}})\s\d{{5}})?(?:\s(?:{table.DESTINATION_AFTER})(?!{LETTER}))?)"
)
LOWER_PLACE = re.compile(r"(?P<place>[a-zà-ÿ]{3,20}(?:\s(?:port|city|seaport))?)(?=\s*(?:[.,;!?\n)]|$|\sport\b|\sand\b))")
HAN_PLACE = re.compile(
    r"(?P<place>[\u3400-\u9fff]{2,8}?(?:港|倉|仓|市|空港|码头|碼頭)|[\u30a0-\u30ffー]{2,12}港?|[\uac00-\ud7af]{1,8}항|[\u3400-\u9fff]{2,4}(?=[、。,，.\s)]|$))"
)
ARABIC_PLACE = re.compile(r"(?P<place>(?:ميناء\s)?[\u0621-\u064a]{3,15}(?:\s(?:ال[\u0621-\u064a]{2,12}))?)")
BEFORE = re.compile(
    rf"(?<!{LETTER})(?:{table.DESTINATION_BEFORE})\s{{0,3}}[:：]?\s{{0,3}}(?:(?:the|our|my|el|la|le|les|nuestr[oa]|nosso|notre|unser\w{{0,2}}|of|de|di|en|in|au|à|at|warehouse|facility|office|shop|store|address|depot|bodega|almacén|armazém|entrepôt|lager|magazijn|magazzino|склад\w?) ){{0,5}}",
    re.IGNORECASE,
)
AFTER_PORT = re.compile(
    rf"(?P<place>{UP}{LETTER}+(?:[ -]{UP}{LETTER}+){{0,2}}\s(?:[Pp]ort|PORT|[Ss]eaport|[Ll]imanı)(?!{LETTER}))|(?P<asian>[\u3400-\u9fff]{{2,6}}港|[\uac00-\ud7af]{{2,6}}항(?=까지|\s|으|에|\())|(?P<lower>(?:until|to|till|cif|c&f)\s(?P<name>[a-z]{{4,16}} (?:sea)?port))"
)
FORWARD = re.compile(r"\b(?:via|from|ex|ab|von|de|desde|из|depuis)\s$", re.IGNORECASE)
PAYMENT = re.compile(rf"(?<![\w/])(?:{table.PAYMENT})", re.IGNORECASE)
TARGET = re.compile(rf"(?<!{LETTER})(?:{table.TARGET_PRICE})[^.\n]{{0,30}}?(?P<money>{table.MONEY})", re.IGNORECASE)
DELIVERY = re.compile(table.DELIVERY, re.IGNORECASE)
DEADLINE = re.compile(table.DEADLINE, re.IGNORECASE)
CERTIFICATE = re.compile(table.CERTIFICATES)
DAY = re.compile(
    r"(?P<iso>20\d\d-\d{1,2}-\d{1,2})|(?P<han>(?:(?P<hanmonth>\d{1,2})月)(?P<handay>\d{1,2})[日号號]?)|(?P<numeric>(?P<one>\d{1,2})[/.](?P<two>\d{1,2})(?:[/.](?P<year>\d{2,4}))?)"
    r"|(?:(?P<weekday>[^\W\d_]{3,12}),? (?:the )?)?(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.)? (?:of |de )?(?P<month>[^\W\d_]{3,12})|(?P<month2>[^\W\d_]{3,9}) (?P<day2>\d{1,2})(?:st|nd|rd|th)?(?!\d)|(?:next |this |coming )?(?P<alone>[^\W\d_]{3,12})",
    re.IGNORECASE,
)
GAP = re.compile(
    r"[\s:,(-]{0,4}(?:(?:incoterms(?: 20\d\d)?|to|at|our|my|warehouse|facility|office|address|depot|customer|client|lager|magazijn|bodega|almacén|entrepôt|of|de|di|the|until|till|nach|bis|до|a|à|al|en|price|basis|in|vers|и|или|portu|door)\s+){0,6}",
    re.IGNORECASE,
)
BARE_CUE = re.compile(r"nach|до|hasta|até|bis|teslim|franco|hafen|rendu|delivered|geliefert|livré|port|porto|puerto|destino|livraison")
# A passage without any of these literals cannot hold the expensive expression.
SIGNS = {
    "payment_terms": ("%", "/t", "/c", "lc", "tt", "credit", "crédit", "akkredit", "аккредит", "اعتماد", "信用", "d/", "cash", "cad", "net ", "open acc", "o/a", "days", "paypal", "western", "assurance", "0/", "lettre"),
    "target_price": ("target", "idea", "budget", "come to", "can you", "objetivo", "meta", "alvo", "cible", "ziel", "preisvor", "obiettivo", "richt", "docelowa", "целев", "hedef", "mục tiêu", "المستهدف", "目标", "目標", "希望", "타겟", "목표", "level"),
}  # fmt: skip
