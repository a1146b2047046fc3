"""Patterns of numbers that are no amounts by the sense of their line, and of amounts that only the build of the phrase tells.

Read by `triage.handbook.amount_sense`.
"""

from __future__ import annotations

import re

from triage.handbook.screened import Numbered, Rare

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
# The number of a paper: "invoice 780 (sacks, printed)"
PAPER_NUMBER = Rare(
    r"(?:(?<![^\W\d_])(?:invoice|facture|factura|fatura|fattura|rechnung|faktur[aęy]|proforma|waybill|delivery note|lieferschein|quotation|offer|сч[её]т\w{0,2}|накладн\w{2,3})|فاتورة|الفاتورة|发票|發票|請求書)\s(?:no\.?\s?|nr\.?\s?|n°\s?|nº\s?|№\s?|رقم\s)?$",
    re.IGNORECASE,
)
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
PAPER_SAYS = Rare(
    r"(?:delivery note|packing list|invoice|waybill|manifest|lieferschein|albarán|bon de livraison|ddt|накладн\w{1,3}|irsaliye|dodací list)[^.\n]{0,20}(?:says?|shows?|states?|lists?|steht|dice|indique|indica|указан\w{0,2}|yazıyor)\s$"
    r"|(?:مكتوب|مذكور|ذكر) (?:فيها|فيه|بها|به|في [^\W\d_]{3,12})\s$|(?:في|ب)\s?(?:الفاتورة|البوليصة|بوليصة الشحن|شهادة المنشأ|قائمة التعبئة)\s$"
    r"|(?<![^\W_])(?:in|on|auf|en|sur|nella|sulla|na|w|v|в|на)\s(?:the |der |dem |die |la |el |le |a |o )?(?:invoice|packing list|certificate(?: of origin)?|b/?l|bill of lading|rechnung|packliste|lieferschein|factura|facture|fattura|fatura|fakturze|faktuře|накладной|инвойсе)(?: only| there)?\s$",
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


PART_OF_SPAN = re.compile(
    rf"\s(?:\d[\d.,]{{1,7}}\s{PIECES}|\d[\d.,]{{2,7}}\s(?:jars?|bottles?|tubes?|cans|tins?|bags?|boxes|cartons?|rolls?|packs?|kg|bidones|botellas|bolsas|cajas|garrafas|caixas|flaschen|dosen|beutel|банок|бутылок|мешков))\W*$",
    re.IGNORECASE,
)

# An amount behind a dash within the words of a product: "ampoule 30 ml – 2.000 un (salmon)"
INSIDE_SPAN = re.compile(rf"\s[-–—:]\s\d[\d.,]{{1,9}}\s?{PIECES}(?![^\W_])", re.IGNORECASE)


# 16" 400, 18" 600: at least two in one line
INCHES = Rare(
    r"(?<![\w.,])\d{1,2}(?:[.,]\d)?\s?(?:\"|″|''|”|inch(?:es)?|in\.)\s{1,2}(?P<n>\d{2,6})(?=\s*(?:[,;.\n]|$|and\b|y\b|et\b|und\b))",
    re.IGNORECASE,
)
# "air filter element x 150 and ..."
TIMES = Rare(r"[^\W\d_]{3,20}\s[x×]\s(?P<n>\d{1,6})(?=\s*(?:[,;\n]|\.(?!\d)|$|and\b|&|y\b|et\b|und\b|e\b))", re.IGNORECASE)
TIMES_SIGN = re.compile(r"\s[x×]\s\d", re.IGNORECASE)
# A row that closes with its amount: "500 g/m²   4.000 Stück".
ROW_ENDS = re.compile(r"\d[\d.,]{0,9} ?[^\W\d_]{2,8}\.?[ \t]{0,4}\n")
EACH = Rare(
    r"(?:^|[,;:–]\s{0,2}|\n|\b(?:von|zu|mit|ab|und)\s)je\s(?:ca\.?\s|etwa\s)?(?P<n>\d[\d.]{0,8})\s(?P<unit>Stück|Stk\.?|Paletten|Sätze|Paar|Karton(?:s)?|Rollen|Kisten)\b(?!\s(?:je|pro|kost))",
    re.IGNORECASE,
)
JUST_ONE = Rare(
    r"\b(?:(?:buy|order|get|take|purchase|ship|sell me|send me)\s(?:just|only)|(?:just|only) (?:after|need|want|looking for))\s(?P<n>one|1)\b(?:\s(?P<unit>pair|set|box|kit|roll|bag|pack|carton|bottle|case)\b)?(?!\s(?:container|pallet|size|colou?r|model|question|thing))",
    re.IGNORECASE,
)
OF_THE = Rare(r"\b(?:send|post|mail|courier|ship)\s(?:me |us )?(?P<n>\d{1,3})\sof\s(?:the|your|these|those)\b", re.IGNORECASE)
ROMANIAN = Rare(
    r"(?<![\w.,])(?P<n>\d[\d.]{1,7})\sde\s(?P<unit>bucăți|bucati|buc|paleți|paleti|seturi|perechi|cutii|saci|tone|role)\b", re.IGNORECASE
)
PALLETS = Rare(
    r"(?<![\w.,/-])(?P<n>\d{1,3})\s(?P<unit>pallets?|paletten|palettes|palety|palet|bancali)\s(?:of|von|de|di)\s(?:the\s|your\s|der\s|des\s)?",
    re.IGNORECASE,
)
# "por 500 unidades y por 1000 unidades", two tiers or more; "24 u." behind a colon; "6 metres of hose"; "2 hat alırsak".
BY_TIER = Rare(
    r"\b(?:por|para|pour|für|for|per|za|за)\s(?P<n>\d[\d.]{0,8})\s(?P<unit>unidades|unidad|piezas|pzas?|uds?|peças|pièces|pcs|pieces|units|stück|stk|szt|шт)\b",
    re.IGNORECASE,
)
UNITS_BEHIND = Rare(r"(?::|\s[-–])\s{0,3}(?P<n>\d{1,6})\s?(?P<unit>u|un|ud|uds)(?:\.|(?=\s*(?:$|[\n,;])))(?!\w)", re.IGNORECASE)
METRES_OF = Rare(
    r"(?<![\w.,/-])(?P<n>\d{1,6})\s?(?P<unit>metros|mètres|metres|meters|metri|metrów|metru|m)\s(?:of|de|d'|di|du)\s(?:the\s|la\s|el\s)?"
    r"(?!height|length|width|depth|high|long|wide|the\b|haut|hauteur|long|larg|profond|altura|alto|largo|ancho|fondo|altezza|lunghezza|larghezza|comprimento|distan|altitud|water\b|line\b)[^\W\d_]{3,}",
    re.IGNORECASE,
)
IF_TAKEN = Rare(
    r"(?<![\w.,])(?P<n>\d{1,6})\s(?:[^\W\d_]{3,16}\s){1,2}(?:alırsak|alırsam|alsak|alacağız|istiyoruz|lazım|gerekiyor)\b", re.IGNORECASE
)
# "por 1, 3 y 5 equipos": every number before one unit, also small ones.
SMALL_TIERS = Numbered(
    r"(?<![\w.,/×x-])(?P<all>\d{1,4}(?:,\s\d{1,4}){1,4}(?:,?\s(?:y|and|und|et|e|или|и|or|o|ou|oder|i|ve)\s)\d{1,5})\s(?P<unit>[^\W\d_]{2,12})(?![^\W_])",
    re.IGNORECASE,
)
# A list of three things and more, each with its number: "1 peeler, 2 slicers, 1 fryer 6m".
COUNTED_LIST = re.compile(r"(?:^|\n)[ \t]*(?P<row>\d{1,4} [^\W\d_]{3,}[^,;:.\n]{0,40}(?:,\s\d{1,4} [^\W\d_]{3,}[^,;:.\n]{0,40}){2,12})")
RATE_BEFORE = Rare(
    r"(?:\bsaatte|\bgünde|\byılda|\bstündlich|\bpro (?:stunde|tag|jahr)|\bper (?:hour|day|shift)|\bpor (?:hora|día|dia|año|ano)|\bpar (?:heure|jour|an)|\ball'ora|\bв (?:час|сутки|смену|год)|\bna (?:godzinę|dobę)|每(?:小时|小時|天|日|年)|毎(?:時|日|年))\s{0,2}$",
    re.IGNORECASE,
)
MAKES_BEFORE = re.compile(
    r"\b(?:fabriquons|produisons|transformons|faisons|produzimos|fabricamos|elaboramos|procesamos|processamos|producimos|hacemos|produciamo|lavoriamo|produzieren|verarbeiten|fertigen|stellen|"
    r"produkujemy|przetwarzamy|vyrábíme|производим|перерабатываем|выпускаем|üretiyoruz|işliyoruz|make|produce|process|pack|fill|memproduksi|sản xuất)\b[^.\n]{0,70}\(\s?$",
    re.IGNORECASE,
)
PER_TIME = re.compile(
    r"\s?(?:/|per|par|pro|por|al|na|a|в)\s?(?:year|yr|annum|month|day|shift|an|ans|jour|mois|jahr|tag|monat|año|ano|mes|mês|día|dia|giorno|anno|mese|rok|dobę|год|сутки|месяц|смену)(?![^\W_])",
    re.IGNORECASE,
)
# "Fenchel ganz, 5 to, CIF Hamburg": the German ton
GERMAN_TON = Rare(r"(?<![\w.,/-])(?<!from )(?P<n>\d{1,5}(?:[.,]\d{1,3})?)\s?(?P<unit>to)(?:\.(?=\n)|(?=[\n,;)]))", re.IGNORECASE)
TON_ENDS = ("to,", "to;", "to\n", "to.\n", "to)")  # one of them stands in a text that has it
# "keep 5k on the other", "bleiben wir bei 800"
KEPT = Rare(
    r"(?<![^\W_])(?:keep|leave|hold|stick (?:with|to|at)|stay (?:with|at)|leaning(?: towards?)?|bleiben (?:wir )?bei|restons (?:à|sur)|nos quedamos (?:con|en)|ficamos com|restiamo (?:a|su)|blijven bij|zostajemy przy|оставляем|остаёмся на)"
    r"\s(?P<n>(?!(?:19|20)\d\d\b)\d[\d.,]{0,7}\d|\d(?![.,]\d))(?P<scale>k(?![^\W_]))?(?=\s(?:on|for|of|bei|für|sur|pour|en|para|su|per|van|na|dla|на|по)\s(?!staff|hand|site|file|stock|board|average)[^\W\d_]|\s?[.;!?\n])",
    re.IGNORECASE,
)
# "нам бы мешков 10-15", "возьмём тонн пять": a number behind what it counts is about so many.
BEHIND_UNIT = Rare(
    r"(?<![^\W_])(?:бы|нужно|надо|хот\w{1,6}|хочу|возьм\w{1,3}|взять|закаж\w{1,3}|заказать|купить|нам|мне|примерно|где-то|потребуется|треба|потрібно|візьм\w{1,3}|замов\w{1,4})\s(?:на пробу |для начала |сначала |всего |бы )?"
    r"(?P<unit>мешков|мешка|штук|шт|коробок|тонн|пар|упаковок|банок|ящиков|комплектов|рулонов|паллет|поддонов|кг|килограммов|пачек|наборов|листов|метров|мішків|пляшок|бутылок|флаконов|бочек|вёдер|ведер)\s(?P<n>\d{1,6})(?![.,:]?\d|\s?(?:руб|%|₽|шт|кг|г|мм|см|мл|м)(?![^\W_]))",
    re.IGNORECASE,
)
HELD = frozenset(["kg", "кг", "liter", "litre", "литр", "litro", "litr", "g", "ml", "公斤"])  # what one machine or vessel holds
# What is tried, cooked or tested with our goods: the buyer's own stuff.
OWN_STUFF = re.compile(
    r"^\s?(?:de|of|von|di|d'|van|от|)\s?(?:notre|nos|our|unser\w{0,3}|nuestr\w{1,2}|nostr\w|noss\w{1,2}|onze|nasz\w{0,3}|наш\w{1,3})\b",
    re.IGNORECASE,
)
PER = re.compile(r"\b(?:per|in|max|maximum|load\w{0,3}|holds?|fits?)\s$", re.IGNORECASE)
# "2 trucks per month", "1 full truck a week": where goods go by road, the lorry is the unit.
TRUCKS = Rare(
    r"(?<![\w.,/-])(?P<n>\d{1,3})\s(?:full |complete |volle |komplette |pełn\w{1,2} )?(?:truck ?loads?|ftl|lkw-ladungen|lastzüge|camions? complets?|camiones completos|naczep\w?|kamion\w?|"
    r"(?:trucks?|lorr(?:y|ies)|trailers?|lkw|camions?|camiones|camiões|caminhões|autotreni|camion|ciężarów\w{1,3}|tır|kamyon|фур\w?|машин\w?|truk)\s(?:per|a|every|/|of|pro|je|im|par|de|por|al|ao|di|na|w|v|в|ayda|per) ?)\b",
    re.IGNORECASE,
)
# "could be interesting too, maybe 200.": an amount thought of, at the end of a sentence.
PERHAPS = Rare(
    r"(?<![^\W_])(?:maybe|perhaps|probably|let's say|vielleicht|sagen wir|peut-être|disons|quizás?|tal vez|digamos|talvez|forse|diciamo|misschien|może|możná|možná|snad|может быть|возможно|скажем|belki|mungkin|có lẽ|kanske|kanskje|måske|ehkä)"
    r"\s(?:about |around |some |etwa |environ |unas |unos |uns |umas |circa |około |okolo |около )?(?P<n>(?!(?:19|20)\d\d\b)\d[\d.,]{1,7}\d|\d{2})(?=\s?(?:[.!?;]?\s?(?:\n|$)|[.!?;]\s[A-ZÀ-Þ]|, (?:if|wenn|si|se|for)\b))",
    re.IGNORECASE,
)
# "Item 1 qty goes to 66", "the number is now 12": the amount as it is from now on.
NOW = Rare(
    r"(?<![^\W_])(?:qty|quantity|quantities|amount|number|count|menge|stückzahl|anzahl|quantité|cantidad|quantidade|quantità|aantal|antal|ilość|množství|количество|кількість|adet|jumlah|số lượng)\b(?: of [^\W\d_]{3,14}| for [^\W\d_]{3,14}(?: \d)?)?"
    r"\s(?:now )?(?:goes|go|is now|are now|becomes?|changes?|changed|increases?|increased|rises?|drops?|moves?|jetzt|nun|ist jetzt|steigt|geht|passe|pasa|sube|baja|passa|sobe|wordt|gaat|rośnie|zmienia się|теперь|станет|будет)"
    r"(?: up| down)?(?: to| auf| à| a| para| naar| na| do| на)?\s(?P<n>\d[\d.,]{0,7}\d|\d)\b(?!\s?(?:%|usd|eur|\$|€|weeks?|days?|mm|cm|kg))",
    re.IGNORECASE,
)
# "prezzo per 38 faretti": a price is asked for so many of a thing.
PRICE_OF_MANY = Rare(
    r"(?<![^\W_])(?:prices?|quote|quotation|offer|preis\w{0,2}|angebot|prix|devis|tarif|precios?|cotizaci[oó]n|presupuesto|preços?|orçamento|cotação|prezz[oi]|preventivo|offerta|prijs|offerte|cen[aęy]|ofert[aęy]|nabídk\w|цен\w|предложение)"
    r"\s(?:for|on|für|über|pour|de|para|per|di|voor|na|za|dla|pro|на|за)\s(?:about |circa |etwa |environ |unos |unas )?(?P<n>(?!(?:19|20)\d\d\b)\d{1,3}(?:[.,]\d{3})?|\d{1,5})\s(?=(?P<noun>[^\W\d_]{4,20})(?![^\W_]))",
    re.IGNORECASE,
)
NO_THING = re.compile(
    r"(?:weeks?|months?|days?|years?|hours?|persons?|people|shops?|stores?|sucursales|tiendas|filialen|mes(?:es)?|años|jahre|wochen|monate|mois|anni|mesi|giorni|anos|dní|dni|měsíc\w|tyg\w+|miesi\w+|месяц\w*|недел\w|лет|each|watts?|volts?|litres?|liters?|metres?|meters?|inch\w*)\b",
    re.IGNORECASE,
)
# "I represent two door brands": firms, brands and makers are counted, no goods.
OF_FIRMS = re.compile(
    r"\s(?:(?!(?:of|for|with|from|and|by|in|to|at|your|our|der|von|de|du|des|di|per|para|pour|für)\s)[^\W\d_]{3,14}\s){0,3}(?:brands?|makers?|manufacturers?|factories|suppliers?|competitors?|importers?|marken|hersteller|lieferanten|marques|fabricants|fournisseurs|marcas|fabricantes|proveedores|fornecedores|marchi|fornitori|produttori|merken|leveranciers|"
    r"marek|marki|dostawców|značek|značky|dodavatel\w{0,2}|марк\w|бренд\w{0,2}|поставщик\w{0,2}|markalar|tedarikçi|merek|pemasok)(?![^\W_])(?!['’]s?\s)",
    re.IGNORECASE,
)
# "5 dummy packs": the unit behind its adjective
PLAIN_PACKS = re.compile(r"\s[^\W\d_]{3,14}\s([^\W\d_]{3,12})(?=\s?[.,;!?)\n]|\s(?:by|via|for|to|per)\b|$)")
# "at 5k": a price is asked for what was said before
AT = re.compile(r"(?<![^\W_])(?:at|bei|à|при)\s$")
# Where an item begins, before its number
ITEM_BEGINS = re.compile(r"(?:^|\n|:|\b(?:and|plus|und|et|y|e|en|i|и)\b)[ \t*•–-]{0,5}$")
# "half a dozen"
HALF = re.compile(r"(?:half|halbes|halvt|half een|demi|une demi|media|meia|mezza|pół|yarım)[\s-](?:a\s)?$", re.IGNORECASE)
# "1,200 of the small ones"
OF_THAT = re.compile(
    r"\s(?:of (?:the|your|these|those|this)|von (?:den|der|dem|Ihren|euren)|de (?:la|los|las|vos|ces|sus)|d[uoa]s?|dell[ae]|de[il]|"
    r"van (?:de|het|uw)|z (?:tych|tego))\s(?=[^\W\d_])"
)
# "10片" before "一盒": ten in a box
ONE_PACK_OF = re.compile(r"\d\s?[片枚个個粒支条條块塊包袋][装裝]?[/／]?$")
# Turkish "5'er adet": five of each
SHARE = re.compile(r"['’]ş?[ae]r(?=\s)")


# What a machine or a plant does in a time: "600 bags per hour", "8 packs x min", "6 tonnes a day", "150 حبة في الدقيقة"
BY_THE_CLOCK = re.compile(
    r"\.?\s?(?:[^\W\d_]{2,16}\s){0,2}?"
    r"(?:(?:/|p\.|per|each|every|an?|pro|par|por|all['’]|al|à l['’]|x|na|za|в|за|на|per|op|i|om|pe|cho mỗi|mỗi|في|فى|بال|در|הכל|ב)\s?)"
    r"(?:min(?:\.|ute[ns]?|uto|uta|utę|uut|ut|utt?)?|h(?:\.|r|our|eure|ora|ore|odinu)?|hod(?:\.|inu)?|godz(?:\.|inę)?|stunde|std\.?|heure|hora|ora|uur|timme|saat|jam|giờ|phút|menit|"
    r"мин(?:\.|уту)?|час|хвилину|годину|смену|shift|schicht|second|sec\.?|sekunde|seconde|segundo|secondo|день|сутки|day|tag|jour|día|dia|giorno|dag|dzień|dobę|den|nap|zi|دقيقة|الدقيقة|الساعة|ساعة|دقیقه|ساعت|שעה|דקה)"
    r"(?![^\W_])"
    r"|\s?(?:/|每)\s?(?:分|分钟|分鐘|小时|小時|时|h|min)(?![^\W_])|\s?(?:day|hour)ly(?![^\W_])|\s(?:täglich|stündlich|dagligen|günde|saatte|dakikada)(?![^\W_])",
    re.IGNORECASE,
)
SUPPLIED = re.compile(
    r"(?:need|order|deliver|supply|ship|buy|purchase|bestell|liefer|brauch|benötig|necesit|compra|pedido|entreg|livr|command|achet|fornitur|consegn|ordin|potrzeb|zamaw|dostaw|нуж|закуп|постав|lazım|sipariş)",
    re.IGNORECASE,
)
# What one thing to be filled or wrapped weighs, behind "for": "sacks for 25 kg", "trays of 500 g and 1 kg"
SMALL_WEIGHT_BEFORE = re.compile(
    r"\d\s?(?:g|gr|gm|gms|grs|grams?|gramm|gramos|gramas|grammes|grammi|ml|cl|oz|г|гр|мл|جرام|غرام|جم|گرم|גרם)\.?\s?(?:,|/|-|–|—|~|to|bis|do|à|a|até|hasta|до|and|und|et|y|e|en|oraz|i|и|та|ve|och|og|or|oder|ou|o|lub|или|ή|και|و|و\s|או)\s?$",
    re.IGNORECASE,
)
TO_BE_FILLED = re.compile(
    r"(?:(?<![^\W_])(?:for|für|pour|para|per|pro|voor|do|dla|для|till|til|için|untuk|cho|για)\s(?:\d[\d.,]{0,4}\s?(?:kg|kgs|кг|l|lb|lbs)?\s?(?:and|und|et|y|e|i|и|,|/|-|–|or|to)\s?)?"
    r"|(?:\sلعبوات|\sلأكياس|\sلاكياس|\sلصينية|\sلكيس|\sلعبوة)\s)$",
    re.IGNORECASE,
)
FILLED_HOLDERS = re.compile(
    r"\.?\s?(?:(?:and|und|et|y|e|i|и|,|/|-|–|or|to)\s?\d[\d.,]{0,4}\s?(?:kg|kgs|кг|l|lb|lbs)\s)?(?:\([^()\n]{1,14}\)\s)?(?:[^\W\d_]{3,12}\s)?"
    r"(?:bags?|packs?|packets?|pouch(?:es)?|sacks?|bricks?|blocks?|loa(?:f|ves)|jars?|bottles?|cartons?|boxes|tins?|cans?|trays?|buckets?|drums?|portions?|beutel\w?|säcke?n?|gläser|dosen|eimer|flaschen|packungen|sacs?|sachets?|barquettes?|pots?|bocaux|boîtes|bidons?|bolsas?|sacos?|frascos?|latas?|bandejas?|botellas?|potes?|"
    r"sacchi|sacchetti|vaschette|barattoli|buste|zakken|worki|worków|torebki|słoiki|sáčky|pytle|мешк\w{0,2}|пакет\w{0,2}|банк\w{0,2}|çuval|poşet|torba|karung|kantong|bao|túi)(?![^\W_])",
    re.IGNORECASE,
)
PRICED_FOR = re.compile(
    r"(?:price|quote|quotation|offer|cost|rate|order|preis|angebot|prix|devis|offre|commande|precio|cotizaci|oferta|preço|cota|prezz|offert|prijs|cen[aęy]|nabíd|poptáv|цен|предлож|fiyat|teklif|harga|giá)\w{0,4}\s(?:\w+\s){0,3}\w+\s$",
    re.IGNORECASE,
)
CYCLES = re.compile(
    r"(?:per|an|a|pro|par|por|all'|na|в|за|/)\s?(?:hour|minute|min|h|stunde|minute|heure|hora|minuto|ora|godzinę|час|минуту)\s(?:for|für|pour|para|con|with|bei|mit|avec|при|z)\s$",
    re.IGNORECASE,
)
# Parts for machines that stand in the buyer's hall: "spare parts for 3 presses"
FOR_MACHINES = re.compile(
    r"(?<![^\W_])(?:spare parts?|spares|parts|ersatzteile\w?|verschleißteile\w?|pièces(?: détachées| de rechange)?|repuestos|recambios|refacciones|peças(?: de reposição)?|ricambi|onderdelen|części(?: zamienne)?|díly|запчаст\w{1,2}|запасн\w{2,3} част\w{1,2}|yedek parça\w{0,4}|suku cadang|phụ tùng|reservdelar|reservedele)"
    r"\s(?:for|für|pour|para|per|voor|do|na|pro|для|till|til|untuk|cho)\s(?:our |the |my |unsere |nos |nuestr[ao]s |nossas |le nostre |onze |nasze |наши\w? )?$",
    re.IGNORECASE,
)
# So many for each of a thing, the sum behind: "2 keys per lock (400 keys)"
FOR_EACH_OF = re.compile(
    r"[^.,;:\n\d]{0,30}?(?<![^\W_])(?:per|pro|par|por|each|für jede[ns]?|à chaque|op elke|na każd\w{1,2}|на кажд\w{2,3}|na)\s[^\W\d_]{3,14}\s?(?:\(|=|→)\s?(?:total\s(?:of\s)?|in all\s|so\s|i\.e\.\s|zusammen\s|soit\s|en total\s|razem\s|всего\s|итого\s)?\d",
    re.IGNORECASE,
)
# What the buyer sends us to try: "we can courier 20 kg to you"
WE_SEND = re.compile(
    r"(?<![^\W_])(?:(?:we|i)(?:\scan|\swill|\scould|\swould|['’]ll|\sshall)?\s(?:courier|send|ship|post|bring|mail)\s(?:you\s)?|schick\w{1,3}\s(?:wir\s)?(?:ihnen|euch|dir)\s(?:gern\w?\s)?|(?:wir|ich)\s(?:senden|schicken)\s(?:ihnen|euch)\s|vous\s(?:envoyons|envoie|enverrons|expédions)\s|"
    r"(?:le|les|os|te)\s(?:enviamos|mandamos|enviaremos|mandaremos|envío|mando)\s|(?:vi|le|ti)\s(?:mandiamo|spediamo|inviamo|manderemo|spediremo)\s|(?:вышлем|отправим|пришл[её]м)\s(?:вам\s)?|(?:wyślemy|prześlemy)\s(?:państwu\s|wam\s)?|(?:pošleme|zašleme)\s(?:vám\s)?|(?:size)\s)$",
    re.IGNORECASE,
)
TO_YOU = re.compile(
    r"[^.;\n]{0,40}(?:to you|to your|for (?:a |the |your )?(?:test|trial|run)|at our cost|zum test|zur probe|pour (?:un |l['’])?essai|para (?:una |la )?prueba|per (?:una |la )?prova|для (?:теста|пробы|испытан)|do testów|na zkoušku|na próbę|deneme)",
    re.IGNORECASE,
)
# Behind an amount: the writer takes it back. "25 mirrors... no wait, we have those"
TAKEN_BACK = re.compile(
    r"[^.!?;:\n]{0,40}?\s?(?:\.{2,4}|…|\?|,|-|–|—)\s?(?:i mean|no wait|ah no|actually no|oh no|no,? sorry|sorry,? no|scratch that|forget (?:that|those|them|it)|not those|nein,? (?:doch|sorry|moment|die)|ach nein|ach quatsch|quatsch|doch nicht|non,? (?:pardon|désolée?|en fait)|ah non|euh,? non|"
    r"no,? (?:perdón?|perdone|espera|espere|mejor no|disculp\w{1,3})|digo,? no|não,? (?:desculp\w{1,3}|espera|pera)|anzi,? no|no,? (?:scus\w{1,2}|aspett\w{1,2})|nu,? (?:scuze|pardon|stai)|nie,? (?:przepraszam|sorry|jednak)|ne,? (?:pardon|promiňte|vlastně|počkat)|нет,? (?:извин\w{2,4}|прост\w{2,4}|не надо|не нужно)|ой,? нет|ні,? вибач\w{2,3}|"
    r"nee,? (?:sorry|toch niet|wacht)|nej,? (?:förlåt|vänta|undskyld|vent|beklager)|hayır,? pardon|yok,? pardon|eh tidak|à không|哦不|不对|不對|いや、|아니,)",
    re.IGNORECASE,
)
# The number of a model behind a singular article: "la 350 Servo", "trabaja la 350?"
MODEL_CALLED = re.compile(r"(?<![^\W_])(?:la|el)\s$", re.IGNORECASE)
A_NAME_NEXT = re.compile(r"\s?(?:\?|[A-ZÀ-Þ][^\W\d_]{2,})")
# A container that goods share or that is on its way, none that is ordered.
SHARED = re.compile(
    r"(?:mix\w{0,4}|mélang\w{1,3}|consolid\w{1,5}|combin\w{1,4}|group\w{1,4}|mezcl\w{1,4}|mistur\w{1,4}|beilad\w{1,3}|собир\w{2,4})\s(?:[^\W\d_]{1,12}\s){0,3}?(?:in|into|dans|en|em|nel|ins?|в)\s(?:the same\s)?$",
    re.IGNORECASE,
)
UNDER_WAY = re.compile(
    r"\s(?:(?:is|was|are|that is|still)\s)?(?:stuck|held|delayed|lost|late|at sea|on the water|in transit|bloqué|retenu|retenido|atascado|bloccato|hängt|zastrzał|застрял\w?)(?![^\W_])",
    re.IGNORECASE,
)
_VIETNAMESE = "ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
MARKED_LETTERS = frozenset(_VIETNAMESE)
VIETNAMESE_NUMBERS = frozenset(["bốn", "sáu", "bảy", "tám", "chín", "mười", "một", "trăm", "nghìn", "ngàn", "triệu", "chục", "vạn", "tỷ"])

# "quantité 3 puis 5": one amount, and later another
THEN = Rare(
    r"(?<![\w.,/-])\d{1,6}(?:\s[^\W\d_]{2,12}\.?)?,?\s(?:puis|ensuite|then|later|dann|danach|luego|después|poi|depois|daarna|potem|potom|затем|потом|sonra)\s(?P<n>\d{1,6})(?=\s*(?:[.,;!?)\n](?!\d)|$|pcs|pieces|units|stück|stk|pièces|unités|piezas|pezzi|szt|ks|шт|adet))",
    re.IGNORECASE,
)
# "500 sage + 300 terracotta"
PLUS_FIRST = Rare(r"(?<![\w.,/+$€£-])(?P<n>\d{2,6})\s(?P<noun>[^\W\d_]{3,16})\s\+\s\d{2,6}\s[^\W\d_]{3,16}(?![^\W_])", re.IGNORECASE)
PLUS_NEXT = Rare(r"(?<=\d\s)[^\W\d_]{3,16}\s\+\s(?P<n>\d{2,6})\s(?P<noun>[^\W\d_]{3,16})(?![^\W_])", re.IGNORECASE)
# "hooks 12 cm (1,000), hinges plain (600)": at least two
IN_BRACKETS = Rare(
    r"(?<=[^\W_])\s\((?P<n>(?!(?:19|20)\d\d\))\d{1,3}[.,]\d{3}|(?!(?:19|20)\d\d\))[1-9]\d0{1,4})\)(?=\s?(?:[,;]\s?[^\W\d_]|\.?\s*$|\.?\s*\n|\.\s[A-Z]|\s(?:and|und|et|y|e|i|и)\s))",
    re.MULTILINE,
)
# "150 x 6\" hooks": so many of a size in inches, at the beginning of a line
INCH_SIZED = Rare(
    r"(?:^|\n)[ \t]*(?:[-*•][ \t])?(?P<n>[1-9]\d{1,4})\s?[x×]\s?(?:[1-9]|1\d|2[0-4])(?:[.,]\d)?\s?(?:\"|″|''|”)\s(?P<noun>[^\W\d_]{3,20})(?![^\W_])(?!\s?[x×])"
)
AND_SO_MANY = re.compile(
    r"(?:\s[^\W\d_][^\W\d_-]{1,24}){1,4}\s(?:and|und|et|y|e|ed|en|och|og|i|a|и|та|ve|dan|și|és|&|\+)\s(?P<n>\d{1,4})\s(?P<noun>[^\W\d_]{4,24})(?![^\W_])"
)
ONE_OF = re.compile(
    r"(?<![^\W_])(?:a|an|one|un|une|una|uno|ein|eine|einen|um|uma|een|en|et|jeden|jedną|один|одну|bir|egy)\s$", re.IGNORECASE
)
JOINED_BY = re.compile(
    r"(?:\s[^\W\d_]{2,14}){0,3},?\s(?:and|plus|with|et|avec|und|mit|plus|y|con|e|ed|com|en|met|och|med|og|i|z|a|s|и|с|та|ve|és|și|cu)\s",
    re.IGNORECASE,
)
# Numbers of sorts before the last one: "Fig. 7, 13, 22, " before "79 - 200 pcs each"
OF_NUMBERS = re.compile(
    r"(?<![^\W_])(?:fig|figs|no|nos|nr|nrs|n°|№|sizes?|models?|types?|größen?|tailles?|tallas?|misure|rozm|размеры)\.?:?\s?(?:\d{1,4}[A-Za-z]{0,2}\s?[,/]\s?){2,}(?:and |und |et |y |e |i |и )?$",
    re.IGNORECASE,
)
