"""Words and patterns that make a number of metres a measure of the goods, and builds of a phrase that give amounts.

Read by `triage.handbook.lengths`.
"""

from __future__ import annotations

import re

from triage.handbook.screened import Rare
from triage.handbook.tables.function_words import word_set
from triage.handbook.tables.quantity_patterns import PLAIN, SCALE

# What a thing measures, in the languages of buyers: diameter, radius, circumference, depth, length, width, height, span.
_MEASURE = (
    r"dia(?:m(?:eter)?)?|ø|radius|circumference|perimeter|girth|depth|deep|drop|span|length|long|width|wide|height|high|tall|round|square|"
    r"durchmesser|umfang|tiefe|länge|breite|höhe|radius|halbmesser|"
    r"diamètre|rayon|circonférence|périmètre|profondeur|longueur|largeur|hauteur|"
    r"diámetro|radio|circunferencia|perímetro|profundidad|largo|longitud|ancho|alto|altura|"
    r"diâmetro|raio|circunferência|perímetro|profundidade|prof|comprimento|largura|"
    r"diametro|raggio|fondale|circonferenza|perimetro|profondità|lunghezza|larghezza|altezza|"
    r"omtrek|diepte|lengte|breedte|hoogte|omkrets|omkreds|omfang|dybde|djup|lengde|længde|längd|bredde|bredd|höjd|høyde|højde|"
    r"średnica|średnicy|obwód|głębokość|długość|szerokość|wysokość|průměr|obvod|hloubka|délka|šířka|výška|"
    r"диаметр\w{0,2}|окружност\w{1,2}|периметр\w{0,2}|глубин\w{1,2}|длин\w{1,2}|ширин\w{1,2}|высот\w{1,2}|радиус\w{0,2}|"
    r"çap\w{0,3}|çevre\w{0,2}|derinli\w{1,3}|uzunlu\w{1,3}|genişli\w{1,3}|yüksekli\w{1,3}|boy\w{0,2}|en(?! (?:lugar|vez|total|una?|el|las?|los|dos|tres|rollos?|bobinas?|color|tot|une?|deux|rouleaux)(?![^\W_]))|"
    r"διάμετρο\w|περίμετρο\w|βάθο\w{1,2}|μήκο\w{1,2}|πλάτο\w{1,2}|ύψο\w{1,2}|"
    r"đường kính|chu vi|sâu|dài|rộng|cao|bán kính|diameter|keliling|kedalaman|dalam|panjang|lebar|tinggi|"
    r"محيط|عمق|قطر|طول|عرض|ارتفاع|وعمق|وطول|وعرض|وارتفاع|وقطر"
)
BEFORE = re.compile(rf"(?:(?<![^\W_])(?:{_MEASURE})(?:\s[^\W\d_]{{1,6}})?\.?\s{{0,2}}[:=]?\s?|(?:周长|周長|直径|直徑|半径|半徑|深度?|水深|长度?|長さ?|宽度?|寬度?|幅|高さ?|高度|둘레|지름|직경|깊이|길이|폭|높이)[:：约約]?\s?)$", re.IGNORECASE)  # fmt: skip
AFTER = re.compile(
    rf"[\s-]{{0,2}}(?:{_MEASURE})(?![^\W_])|\s(?:of|de|di|d'|an)\s?(?:water|sea|eau|agua|água|acqua|wasser)(?![^\W_])|\s?['’]?-?(?:lik|lık|luk|lük)(?![^\W_])|\s?(?:周长|直径|深|长|長|宽|巻|卷)",
    re.IGNORECASE,
)
# "6 mm x 220 m", "100MD x 180m"
TIMES = re.compile(r"\d\s?[^\W\d_]{1,4}\.?\s?[x×*х]\s?$")
# "0.18 mm, 50 mm mesh, 100 MD, 180 meter": the last of a chain of measures
CHAIN = re.compile(r"(?:\d[\d.]{0,6}\s?[^\W\d_]{1,4}(?:\s[^\W\d_]{2,12})?,\s){2}$")
# "the 10 footer": a thing named by its size
SIZED_THING = re.compile(r"[\s-]?(?:foot|inch|pound|wheel|tonn|litr|seat)er?s?(?<=er|rs)(?![^\W_])", re.IGNORECASE)
ITEM_ENDS = re.compile(r"\.?\s{0,2}(?:$|[\n;,)|:]|[-–—]\s)")
AMOUNT_ENDS = re.compile(
    r"\.?\s{0,2}(?:$|[\n;,)|/]|\.(?:\s|$)|(?:please|pls|each|total|mixed|mix|bitte|svp|por favor|per favore|lütfen|same|as|if|only|for|in)(?![^\W_]))",
    re.IGNORECASE,
)
JOINED = re.compile(r"(?:\s(?:and|plus|und|sowie|y|e|et|en|og|och|ja|i|и|a|ve|dan|và|και|و)\s|[+&]|[.!?]\s)", re.IGNORECASE)
ITEM_BEGINS = re.compile(r"[ \t]{0,6}(?:[-*•·–●▪]|\(?\w{1,2}[.)、-])?\s{0,3}$")

# Rows of a list that say a size by the same word: "size 9: 4,000", "maille 14 : 6 000"
SIZE_ROW = re.compile(
    rf"^[ \t]{{0,8}}(?:[-*•·–][ \t]{{1,2}})?(?P<word>[^\W\d_]{{2,16}}\.?)[ \t]{{1,2}}(?P<size>\d{{1,4}}(?:[.,/]\d{{1,3}})?)[ \t]?(?:mm|cm|m|\"|''|kg|g|l|ml|мм|см)?"
    rf"[ \t]{{0,2}}(?:[:=→]|[-–—](?=[ \t])|\.{{2,40}})[ \t]{{0,3}}(?P<low>{PLAIN})(?P<scale>{SCALE})?[ \t]{{0,3}}[;,.]?[ \t]{{0,3}}$",
    re.MULTILINE | re.IGNORECASE,
)
NO_SIZE = re.compile(
    r"(?:tel|telephone|phone|fax|mob|mobile|cell|line|ligne|ext|extension|poste|page|year|jahr|année|ano|año|anno|month|week|day|po|order|invoice|"
    r"plan|lot|los|phase|chapter|room|floor|unit|house|ref|acct|account|konto|iban|pin|code|plz|cp|zip|vat|no|nr|num)\.?",
    re.IGNORECASE,
)
# "8 ft 4,000 / 10 ft 1,500"
FEET = Rare(
    r"(?<![\w.,])\d{1,3}\s?(?:ft|feet|foot|pies|pés|fuß|фут\w{0,2})\.?\s(?P<n>\d{1,3}(?:[,.]\d{3})|\d{2,6})(?=\s*(?:[,;/(\n]|$|and\b|y\b|et\b|und\b|e\b))",
    re.IGNORECASE,
)
# "4,000 of the 8 and 2,000 of the 10": of a size, not of an amount
OF_SIZE = Rare(
    r"(?<![\w.,])(?P<n>\d{1,3}(?:[.,]\d{3})|\d{2,6})\s(?:of the|von den|de las|de los|des|dei|delle|van de)\s(?P<size>\d{1,3})(?![\d.,]?\d|%)(?=\s?(?:ft|mm|cm|in\b|inch|\"|g\b|kg|ml|l\b|and\b|und\b|y\b|et\b|e\b|[.,;)\n]|$))",
    re.IGNORECASE,
)
# "as separate coils, 20 of them"
OF_THEM = Rare(
    r"[^\W\d_]{3,20},\s(?:about |say |perhaps |maybe )?(?P<n>\d{1,5})\sof\s(?:them|those|each)(?=\s?(?:[.,;?!)\n]|$|please|for a start|to start))",
    re.IGNORECASE,
)
# "but first 300 to try"
TO_TRY = Rare(
    rf"(?<![^\W_])(?:first|initially|begin with|start with|zuerst|zunächst|erst mal|d'abord|primero|primeiro|prima|eerst|först|først|сначала|önce|najpierw|nejdřív)\s"
    rf"(?:about |ca\.? |etwa |environ |unos |cerca de |circa |около )?(?P<n>{PLAIN})(?P<scale>{SCALE})?\s"
    r"(?:to (?:try|test|see|check)|for (?:a )?(?:trial|test)|as (?:a )?(?:trial|test)|zum (?:testen|probieren|test)|pour (?:essayer|tester|un essai)|para (?:probar|prueba|testar|teste|experimentar)|"
    r"per (?:provare|prova)|om te (?:proberen|testen)|för att (?:testa|prova)|for å (?:teste|prøve)|на пробу|для пробы|denemek|na próbę|na zkoušku)",
    re.IGNORECASE,
)
# "We can start with 3 ton"
START_WITH = Rare(
    r"(?<![^\W_])(?:start|starting|begin|beginning|commence|anfangen|starten|beginnen|commencer|débuter|empezar|empezamos|comenzar|arrancar|começar|começamos|iniciar|cominciare|partire|iniziare|"
    r"börja|begynne|starte|zacząć|začít)(?:\s(?:off|out|first))?\s(?:with|mit|avec|con|com|met|med|z|s)\s(?:about |ca\.? |a |only |just )?$",
    re.IGNORECASE,
)
# "After 30 km of fencing wire"
KILOMETRES = Rare(
    r"(?<![^\W_])(?:need|needs|after|want|wants|looking for|order|quote|quote for|price for|buy|require|brauchen|benötigen|suchen|besoin de|cherchons|necesitamos|buscamos|precisamos de|servono|cerchiamo|нужно|требуется)\s"
    r"(?:about |some |approx\.? |around |ca\.? |etwa |environ |unos |cerca de |circa |около )?(?P<n>\d{1,5}(?:[.,]\d{1,2})?)\s?(?P<unit>km|kms|kilomet(?:re|er)s?|км|kilómetros|quilômetros|chilometri)\s(?:of\s|de\s|di\s|d'|[^\W\d_]{3,})",
    re.IGNORECASE,
)
# "16 mm, 24 mm: 60 and 40 reels": amounts for the two sizes before
TWO_AMOUNTS = Rare(
    r"\d\s?(?:mm|cm|m|\"|inch|ft|kg|g|l|ml|мм|см|w|v)\b[^\n:]{0,12}\d\s?(?:mm|cm|m|\"|inch|ft|kg|g|l|ml|мм|см|w|v)\s?[:=–-]\s?(?P<n>\d{1,6})\s(?:and|und|y|e|et|en|og|och|i|и|ve|resp\.?|bzw\.?)\s\d{1,6}\s[^\W\d_]{2,}",
    re.IGNORECASE,
)
# "How much per cage? We plan 8 cages": what prices are asked by is counted by
PER_THING = Rare(r"(?<![^\W_])(?:per|pro|por|par|je)\s(?P<word>[^\W\d_]{4,15})(?![^\W_])", re.IGNORECASE)
NO_THING = word_set(
    "year month week day hour annum quarter shipment order cent time person people customer container carton square cubic metre meter metres kilo "
    "jahr monat woche tag stunde quartal lieferung auftrag año mes semana pedido persona ano mês semana pedido pessoa mois semaine jour commande personne "
    "anno mese settimana giorno ordine persona bulan tahun minggu hari orang favor ejemplo exemple esempio exemplo example mail email post courier bank "
    "dhl fedex express luftfracht seefracht avion bateau mare aereo avião barco schiff invoice your our the this these those that favore"
)
# Packs with what one of them holds: "250 bales of 10 pcs"
CONTENTS = re.compile(
    r"(?<![\w.,])(?P<packs>\d[\d.,]{0,8})\s(?P<holder>(?!met[re]|mét|metr|мет|litr|лит)[^\W\d_]{3,12})\s(?:of|à|a|je|zu|zu je|mit|de|di|da|po|по|van)\s$",
    re.IGNORECASE,
)
# What weighs at least so much
WEIGHS = re.compile(r"\b(?:weight|poids|gewicht|peso|waga|вес|ağırlık|berat|vekt|vikt|vægt|hmotnost)\b[^\n.;]{0,28}$", re.IGNORECASE)
# "3000 pcs first, then monthly 500-1000"
MONTHLY = Rare(
    rf"(?<![^\W_])(?:monthly|weekly|yearly|annually|every (?:month|week|year|quarter)|monatlich|wöchentlich|jährlich|mensual(?:mente)?|mensuellement|par mois|al mes|por mês|mensalmente|mensilmente|al mese|"
    rf"maandelijks|miesięcznie|měsíčně|ежемесячно|aylık|ayda|setiap bulan|mỗi tháng)\s(?:about |around |ca\.? |approx\.? |environ |unos |circa |около )?(?P<n>{PLAIN})(?P<scale>{SCALE})?"
    r"(?![.,]\d)(?=(?:\s?[-–]\s?\d[\d.,]{0,8})?\s?(?:[.,;)\n]|$))",
    re.IGNORECASE,
)
# "a trial 20ft container"
ONE_CONTAINER = Rare(
    r"(?<![^\W_])(?:trial|first|initial|mixed|complete)\s(?P<n>20|40)\s?(?:ft|feet|foot|['’′])?\s?(?P<high>hq|hc)?\s?-?container(?!s)(?![^\W_])",
    re.IGNORECASE,
)
FURTHER_SORT = re.compile(
    r"(?<![^\W_])(?:also|plus|and also|as well as|auch|sowie|aussi|también|também|anche|ook|også|också|również|také|также|ayrıca)(?![^\W_])",
    re.IGNORECASE,
)
