"""Patterns of numbers that are no amounts by the sense of their line, and of amounts that only the build of the phrase tells.

Read by `triage.handbook.amount_sense`.
"""

from __future__ import annotations

import re

PIECES = (
    r"(?:sets?|pcs|pieces|pairs?|nos|units|kpl|szt|stk|stück|db|шт|компл\w*|adet|takım|pz|pezzi|piezas|peças|jogos|jeux|unidades|und|un)"
)
SET = frozenset(["set", "kit", "kpl", "komplet", "комплект", "jeu", "juego", "jogo", "satz", "takım", "conjunto", "sada", "pair"])
PIECE = frozenset(["pc", "piece", "sztuka", "штука", "stück", "adet", "pezzo", "pieza", "peça", "db", "ks", "unidad", "unidade"])
ROWS = 60

# "(kpl. 4 szt.)", "(set of 4 pcs)", "jeu complet, 9 pièces"
SET_OF = re.compile(
    r"\([^()\n]{0,24}\b(?:kpl|sets?|kits?|komplet\w{0,2}|комплект\w{0,2}|компл|jeu|jeux|juegos?|satz|takım|conjuntos?|jogos?|sada|sæt|sett|serie)\b[^()\n]{0,14}$",
    re.IGNORECASE,
)
SIZE_GLUED = re.compile(rf"[x×*х]\d{{1,4}}(?:[.,]\d)?(?:[x×*х]\d{{1,4}})?(?![\w])(?!\s?{PIECES}\b)", re.IGNORECASE)
SIZE_BEFORE = re.compile(r"\b\d{1,4}\s?[x×*х]\s?$", re.IGNORECASE)
HOUSE_NUMBER = re.compile(r"(?:丁目|番地|[町村])\s?(?:\d{1,4}[-－の])*$")
COUNTED_CODES = re.compile(
    r"\s?(?:part (?:numbers?|nos?)|skus?\b|item codes?|article (?:numbers?|nos?)|references?\b|refs?\b|line items?|artikelnummern|referencias\b|références\b|артикул\w{0,2})",
    re.IGNORECASE,
)
PER_YEAR = re.compile(r"\s?(?:/|per|a|each)\s?(?:year|yr|annum|month|day|shift)", re.IGNORECASE)
OUR_OUTPUT = re.compile(
    r"\b(?:we|our (?:plant|factory|company|output|capacity)|capacity|output) (?:[\w-]{1,12} ){0,2}?(?:assembl\w{1,3}|manufactur\w{1,3}|produc\w{1,4}|build|make|of|is)\b[^.\n]{0,70}\(\s?$",
    re.IGNORECASE,
)
WENT_WRONG = re.compile(
    r"(?:\s(?:of (?:the|your|our|these)\s)?[^.;\n]{0,70}\b(?:have|has|had|were|was|came|arrived|are|with)\s(?:[\w-]+\s){0,3}(?:flash|crazing|bits|pieces\b(?! of)|shards|chipped|warped|delaminat\w+|mouldy|torn|crushed|crooked|discolou?red|wrong|short|unusable|dead))",
    re.IGNORECASE,
)
PAPER_SAYS = re.compile(
    r"(?:delivery note|packing list|invoice|waybill|manifest|lieferschein|albarán|bon de livraison|ddt|накладн\w{1,3}|irsaliye|dodací list)[^.\n]{0,20}(?:says?|shows?|states?|lists?|steht|dice|indique|indica|указан\w{0,2}|yazıyor)\s$",
    re.IGNORECASE,
)
WHETHER = re.compile(
    r"\b(?:if|whether|ob|si|se|если|czy)\s(?:it'?s|it is|that is|they fit in|one needs|es|c'est|es)?\s?(?:a|an|1|one|ein|un|une)?\s?$",
    re.IGNORECASE,
)
MODEL_BEFORE = re.compile(r"(?<!\b[nf]or)[^\W\d_]{3,}\s(?:/\s)?$")
WANTING = re.compile(
    r"\b(?:need|want|order|qty|quantity|for|about|take|buy|of|to|and|or|menge|cantidad|quantité|quantidade|ilość|adet|количество|benötigen|brauchen|necesito|necesitamos|precisamos|servono)\s$",
    re.IGNORECASE,
)


PART_OF_SPAN = re.compile(rf"\s\d[\d.,]{{1,7}}\s{PIECES}\W*$", re.IGNORECASE)


# 16" 400, 18" 600: at least two in one line
INCHES = re.compile(
    r"(?<![\w.,])\d{1,2}(?:[.,]\d)?\s?(?:\"|″|''|”|inch(?:es)?|in\.)\s{1,2}(?P<n>\d{2,6})(?=\s*(?:[,;.\n]|$|and\b|y\b|et\b|und\b))",
    re.IGNORECASE,
)
# "air filter element x 150 and ..."
TIMES = re.compile(r"[^\W\d_]{3,20}\s[x×]\s(?P<n>\d{1,6})(?=\s*(?:[,;\n]|\.(?!\d)|$|and\b|&|y\b|et\b|und\b|e\b))", re.IGNORECASE)
EACH = re.compile(
    r"(?:^|[,;:–]\s{0,2}|\n)je\s(?:ca\.?\s|etwa\s)?(?P<n>\d[\d.]{0,8})\s(?P<unit>Stück|Stk\.?|Paletten|Sätze|Paar|Karton(?:s)?|Rollen|Kisten)\b(?!\s(?:je|pro|kost))",
    re.IGNORECASE,
)
JUST_ONE = re.compile(
    r"\b(?:buy|order|get|take|purchase|ship|sell me|send me)\s(?:just|only)\s(?P<n>one|1)\b(?!\s(?:container|pallet|size|colou?r|model|question))",
    re.IGNORECASE,
)
OF_THE = re.compile(r"\b(?:send|post|mail|courier|ship)\s(?:me |us )?(?P<n>\d{1,3})\sof\s(?:the|your|these|those)\b", re.IGNORECASE)
ROMANIAN = re.compile(
    r"(?<![\w.,])(?P<n>\d[\d.]{1,7})\sde\s(?P<unit>bucăți|bucati|buc|paleți|paleti|seturi|perechi|cutii|saci|tone|role)\b", re.IGNORECASE
)
PALLETS = re.compile(
    r"(?<![\w.,/-])(?P<n>\d{1,3})\s(?P<unit>pallets?|paletten|palettes|palety|palet|bancali)\s(?:of|von|de|di)\s(?:the\s|your\s|der\s|des\s)?",
    re.IGNORECASE,
)
PER = re.compile(r"\b(?:per|in|max|maximum|load\w{0,3}|holds?|fits?)\s$", re.IGNORECASE)
