"""Compiled expressions for amounts: numerals, containers, what stands before and behind a number. Every repeat is bounded."""

from __future__ import annotations

import re

from triage.handbook.pattern_parts import split
from triage.handbook.screened import Later, Near, Numbered, Rare, screened
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

DIGIT = re.compile(r"\d")
PLAIN = r"\d{1,3}(?:[ ,.']\d{3}){1,3}(?!\d)|\d{1,3}(?:,\d{2}){1,2},\d{3}(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)"
SCALE = r"(?:\s?(?:k|K)(?![^\W_])|\s?(?:thousand|million|mio\.?|mln\.?|млн\.?|mil|mille|mila|milheiros?|milhares|millares|crores?|lakhs|lacs|tsd\.?|tys\.?|tis\.?|тыс\.?|тысяч[иа]?|bin|ribu|rb|juta|jt|triệu|nghìn|ngàn|tusen|duizend|lakh|lac|ألف|آلاف|الف|هزار|हज़ार|हजार|लाख)(?![^\W_])|\s?(?:тыс|млн|tys|mio|tsd)\.(?=[^\W\d_])|\s?[万萬千만천](?=[^\W\d_]|\s|$))"
NUMBER = Numbered(
    rf"(?<![^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f])(?<!\d,)(?<![./#+°$€£¥₹'])(?<![^\u05d0-\u05ea]-)(?<!^-)(?P<low>{PLAIN})(?P<scale>{SCALE})?"
    rf"(?:\s?(?:-|–|—|~|～|to|bis|à|a|al|até|hasta|до|do|ile|至|到|から|से|sampai|đến|tot|till|upto|or|ou|oder|o)\s?(?P<high>{PLAIN})(?P<scale2>{SCALE})?)?"
    r"(?![%‰°$€£#])",
)
WORDS = "|".join(sorted(map(re.escape, table.NUMBERS), key=len, reverse=True))
MULTIPLIERS = "hundred|thousand|mil|cents?|mille|hundert|tausend|honderd|duizend|bin|yuz|ribu|ratus|tram|nghin|тысяч|тысячи"
DOZEN = Near(
    rf"(?<![\w.,/-])(?:(?P<n>{PLAIN}|{WORDS}|an?|una|uma|une|ein)\s)?(?P<dozen>{'|'.join(sorted(table.DOZENS, key=len, reverse=True))})(?!\w)",
    re.IGNORECASE,
)
HAN = Later(
    rf"(?<![零一二两兩三四五六七八九十百千萬万第])(?P<han>[一二两兩三四五六七八九十百千][零一二两兩三四五六七八九十百千萬万]{{0,8}})\s?(?P<counter>{table.COUNTERS})"
)
KOREAN = Later(rf"(?<![\uac00-\ud7af])(?P<word>{'|'.join(table.KOREAN)})\s?(?P<counter>개|대|세트|벌|박스|장|켤레|쌍)")

SIZE = r"(?P<size>20|40|45)\s?(?:['’′]|(?:ft|feet|foot|pi|pieds|pies|pés|piedi|füßer|fuß|фут\w{0,3}|футов\w{0,3}|stóp\w{0,3}|stopow\w|ayak|inch)(?![^\W_])\.?|尺|呎|피트|フィート)?[ -]?(?P<type>hq|hc|gp|dc|dv|st|rf|fcl|high cube|reefer|尺)?(?![A-Za-z0-9])"
CONTAINER = Near(
    rf"(?<![A-Za-z0-9\u00c0-\u06ff./#+-])(?<!\d,)(?:(?P<lo>\d{{1,2}})\s?(?:-|–|to|or|bis|à|a)\s?)?(?P<n>\d{{1,3}}|{WORDS}|an?|full|une?|una|uma|um|ein(?:en)?|jeden|один)\s?(?:full\s|volle[rn]?\s|полн\w{{2,4}}\s)?"
    rf"(?:(?:[x×*х]|units? of|nos\.?(?: of)?|pcs|个|個)\s?)?(?:{SIZE}\s?-?(?:{table.CONTAINER})?|(?P<plain>{table.CONTAINER})(?![^\W_])(?:\s(?:refrigerad[oa]s?|réfrigérés?|frigo\w{{0,9}}|reefer|dry|seco))?(?:\s?(?:of|de|à|da|di|von|van|po|по|as|each|a)?\s?{SIZE.replace('size', 'size2').replace('type', 'type2')})?)",
    re.IGNORECASE,
    but=r"(?:20|40|45)\d",
)
UNIT_AFTER = re.compile(
    r"[ \t]?\n?[ \t]{0,3}\(?(?P<unit>[A-Za-z]{1,12}(?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f])|[Mm]\. ?[Tt]\.?|square (?:meters?|metres?)|running (?:meters?|metres?)|lin(?:ear|\.) (?:meters?|metres?)|sq\.? ?m(?:tr)?\.?|sq\.? ?ft\.?|metric tons?|"
    r"кв\. ?м\.?|пог\. ?м\.?|п\. ?м\.?|м\. ?п\.?|куб\. ?м\.?|м²|м2|м³|м3|متر مربع|τ\.μ\.|μ²|m²|m2|m³|m3|יח['׳]|[^\W\d_]{1,14}\.?)(?![A-Za-z0-9\u00c0-\u05ff\u0600-\u060b\u060d-\u061a\u061c-\u061e\u0620-\u0669\u066e-\u06d3\u06d5-\u0dff])"
)
# A size of the goods, not their amount: "2 m long".
LENGTH_AFTER = re.compile(r"\s?(?:[x×*]|long|length|wide|high|tall|deep|lang|breit|hoch|de long|de largo|roll|cable|cord)", re.IGNORECASE)
# Verbs right before an amount that say it is wanted.
WANTED_BEFORE = re.compile(
    r"(?<![^\W_])(?:graag|bitte|prosím|proszę o|por favor|per favore|merci de|need|order|order of|order is|pay(?:ing)? for|start(?:ing)? with|begin with|trial|trial of|trial order|trial order of|first order|initial|require|want|buy|purchase|send(?: us| me)?|ship|quote(?: for| us)?|price (?:me |us )?|brauchen|benötigen|bestellen|"
    r"necesit\w{2,5}|quer\w{1,6}|precis\w{1,6}|(?:if|wenn|si|se|jeśli|jika|nếu|если) (?:we|wir|nous|мы)?\s?(?:take|order|buy|nehmen|bestellen|abnehmen|prenons|commandons|pedimos|llevamos|compramos|tomamos|subimos a|subo a|prendiamo|ordiniamo|pedirmos|comprarmos|levarmos|weźmiemy|zamówimy|pesan|ambil|lấy|đặt|возьм[её]м|закажем)|nos llevamos|(?:nos )?llevaríamos|(?:cerramos|cerraríamos)(?: ahora| ya)?|nos quedamos con|(?:fechamos|fecharíamos)(?: agora| já)?|levamos|levaríamos|ficamos com|il (?:me|nous) faut|il m'en faut|commander|potrzeb\w{2,6}|zamawia\w{1,3}|нужно|нужны|необходимо|требуется|заказ\w{0,5}|serve|servono|ordin\w{2,4}|cần|butuh|perlu|behöver|trenger|benodigd|nodig|ihtiyaç|potřebujeme|szükséges)"
    r"\s(?:de\s|d'|di\s)?(?:about |around |approx\.? |ca\.? |unos |unas |uns |umas |cerca de |aprox\.? |environ |ok\. |około |ungefähr |etwa |rund |około |около |circa |plus minus |kb\. |cca |yaklaşık |sekitar |khoảng |tầm |another |initially |only |just |juste |seulement |solo |sólo |solamente |só |apenas |somente |soltanto |nur |bloß |lediglich |alleen |slechts |maar |tylko |jen |csak |doar |только |всего |лише |sadece |yalnızca |bara |kun |vain |hanya |cuma |chỉ |something like |so etwas wie |quelque chose comme |algo como |algo como unos |qualcosa come )?$",
    re.IGNORECASE,
)
SAMPLE_AFTER = Rare(
    r"\s?(?:[^\W\d_]{2,14}(?:-[^\W\d_]{2,12})?\s){0,2}?(?:samples?|specimens?|prototypes?|(?:test|trial) (?:pieces?|lengths?|strips?|panels?|rolls?)|off-?cuts?|muster(?!haus|buch|mann|firma|stadt)[a-zäöüß]{0,14}|échantillons?|muestras?|amostras?|campion[ei]|próbk\w{1,3}|próbek|"
    r"vzork\w{0,3}|vzorek|образ(?:ец|ца|цы|цов)|зраз\w{1,3}|numune\w{0,3}|mẫu|contoh|sampel|عينات|عينه|عينة|نمونه|monsters?|prøver?|prov(?:er|bitar)?|δείγμα\w{0,3}|דוגמ\w{1,3}|mostr\w{1,2}|样品|樣品|样|サンプル)(?![^\W\d_\u3040-\u9fff])",
    re.IGNORECASE,
)
SAMPLE_SPELLED = Near(
    r"(?<![^\W\d_])(?:en styck|ett stycke|[eé]n stk\.?|ett? stk\.?|één stuks?|egy (?:darab|db)|yksi kpl|o bucat[ăa]|bir (?:adet|tane)(?!\s(?:taahh|miktar|sınır|bilgi))|satu (?:buah|unit)|một (?:cái|chiếc)|ένα τεμάχιο)(?![^\W\d_])|(?<![^\W\d_])(?:a )?single (?:[^\W\d_]{2,14}(?:-[^\W\d_]{2,12})? )?sample(?![^\W\d_])|عين[ةه] واحد[ةه]|(?<![^\W\d_])(?P<one>jedn[aąou]|jeden|одн[ау]|один|uno|una|un|une|ein|eine|jednu) (?:sztuk[aęi]|szt\.|kus|штук[ау]|pieza|unidad|unidade|Stück|adet|pezzo|exemplaire|pièce|peça)(?![^\W\d_])",
    re.IGNORECASE,
)
LIST_MARK = re.compile(r"[.)、．）](?!\d)|[-–—ـ](?=[ \t][^\W\d_])|\s{0,2}\|")
# What one pack holds or weighs: "boxes of 200 pcs", "25 kg cartons".
PACK_BEFORE = re.compile(
    r"(?<![^\W_])(?:(?:box(?:es)?|bags?|sacks?|drums?|sack|säcken?|kisten?|fässern?|eimern?|kanistern?|worki|workach|mieszkach|sacchi|fusti|sacos?|sacas?|fûts?|sacs?|tambores|bidones|мешк\w{1,3}|бочк\w{1,2}|packs?|packets?|packages?|cartons?|ctns?|polybags?|sets|bundles?|rolls?|kartons?|beutel\w?|schachteln?|cajas?|bolsas?|caixas?|sacos?|"
    r"boîtes?|sachets?|scatol[ae]|sacchetti|коробк\w{1,3}|пакет\w{0,3}|упаковк\w{1,3}|pudeł\w{1,3}|opakowan\w{1,3}|kutu\w{0,3}|koli\w{0,3}|pack(?:ed|ing|aging)|verpackt|"
    r"packaged|weight|weighing|weighs|gewicht|peso|poids|вес\w{0,2}|ağırlık|max\.?|maximum|up to)"
    r"\s?(?:of|à|a|zu|de|da|di|po|по|in|with|con|mit|je|[x×*]|:|is)?\s?(?:max\.? |about |approx\.? |ca\.? )?)$",
    re.IGNORECASE,
)
PACK_AFTER = re.compile(
    r"\s?(?:net|gross|max\b|(?:pp|pe|hdpe|ldpe|poly|paper|jute|kraft|woven|multi-?wall|plastic|cardboard|jumbo)\s(?:woven |lined |laminated )?(?:bags?|sacks?|cartons?|drums?|box(?:es)?|pouch(?:es)?)\b|bags?\b|box(?:es)?\b|cartons?\b|packs?\b|sacks?\b|drums?\b|pails?\b|buckets?\b|capacity|load|per\b|each\b|/)",
    re.IGNORECASE,
)
NEXT_OR_YEAR = re.compile(
    r"\s?/\s?\d|\s?(?:per|/)\s?(?:year|yr|annum|month|quarter|week|season|jahr|monat|an|mois|año|mes|ano|mês|anno|mese|jaar|rok|год|месяц|yıl|ay)(?![^\W_])",
    re.IGNORECASE,
)
# A size and its amount: "M8x40: 5,000", "60 x 120 (300)".
SIZED = re.compile(
    rf"(?<![\w.,])(?:[MМ]\d{{1,2}}(?:[.,]\d)?(?:\s?[x×*х]\s?\d{{1,4}}(?:[.,]\d)?)?|\d{{1,4}}(?:[.,]\d)?(?:\s?[x×*х]\s?\d{{1,4}}(?:[.,]\d)?){{1,2}})(?:\s?(?:mm|cm|мм|см))?"
    rf"[ \t]{{0,2}}(?:[:=–—→]|[ \t]-[ \t]|\(|[ \t]{{1,6}}(?=\d{{4,7}}\b|\d{{1,3}}[.,]\d{{3}}\b))[ \t]{{0,2}}(?P<low>{PLAIN})(?![.,' ]?\d)(?P<scale>{SCALE})?(?=\s*(?:$|[\n,;)]))"
)
# Not the number itself: "one of", "one colour", "from 150 to 210".
ONE_AFTER = re.compile(
    r"\s(?:of|more|by|another|side|sides|colou?r|day|week|month|year|time|way|thing|question|company|customer|client|buyer|supplier|factory|logo|print)(?![^\W_])",
    re.IGNORECASE,
)
CHANGED_FROM = re.compile(r"\s?(?:から|改(?:为|為)|to\s|auf\s|a\s|до\s)\s?\d", re.IGNORECASE)
# What is or was so, not what is wanted: capacity, stock, an earlier order, a shortage.
STATE_BEFORE = re.compile(
    r"(?<![^\W_])(?:capacity|output|turnover|we(?: have|'ve)? (?:ordered|bought|received)|we (?:import|process|roast|consume|sell|produce|handle|use)|importing|processing|regular import\w{0,3}|annual turnover|wir (?:verarbeiten|rösten|importieren|verkaufen|produzieren)|(?:importamos|procesamos|processamos|vendemos|producimos|produzimos|torramos|tostamos)|nous (?:importons|transformons|torréfions|vendons|produisons)|(?:importiamo|lavoriamo|produciamo|vendiamo|confezioniamo|confezionamento)|объ[её]м\w{0,2}|перерабатыва\w{1,3}|обжарива\w{1,3}|производ\w{2,4}|продаём|продаем|импортиру\w{1,3}|przerabiamy|sprzedajemy|importujemy|production(?! (?:time|lead))|produces?|our stock|stock (?:is|of)|used to (?:buy|order|import)|last (?:order|time|year|shipment|month)|"
    r"previous(?:ly)?|shortage|short|found|claim(?:ed)?|installed|kapazität|lagerbestand|letzte[rn]? (?:bestellung|auftrag|lieferung)|capacidad|última (?:compra|orden)|último pedido|"
    r"capacité|dernière commande|capacità|ultimo ordine|kapasite\w{0,3}|son sipariş\w{0,3}|мощност\w{1,2}|прошл\w{2,3} (?:заказ|раз)\w?|上次|产能|產能|库存|庫存|前回)\b[^.\n;?!]{0,30}$",
    re.IGNORECASE,
)
# "100 pcs boxes": what a pack holds.
PACKS_AFTER = re.compile(
    r"\s(?:box(?:es)?|bags?|cartons?|packs?|packets?|packing|pouches|polybags?|sachets?|beutel|kartons?)(?![^\W_])", re.IGNORECASE
)
JUST_NUMBER = re.compile(
    r"(?<![^\W_])(?:at (?:usd |us\$|\$|€|eur )?\d[\d.,]{0,8} (?:for|on)|now|please|(?:price|prices|quote|quotation|offer|cost|fob|cif|exw|cfr|ddp|dap)[^.\n;\d]{0,40}\s(?:at|for|of|on)|and (?:for|at)|preis (?:für|bei)|prix pour|precio (?:para|por)|prezzo per|цена (?:на|за))\s$",
    re.IGNORECASE,
)
BULLET_BEFORE = re.compile(r"(?:^|\n)[ \t]{0,6}(?:[-*•·–]|\(?[A-Za-z][.)])[ \t]{1,3}$")
WITH_BEFORE = re.compile(r"(?<![^\W_])(?:with|incl\.?|including|mit|avec|con|com|met|med|z|с|со|ile)\s$", re.IGNORECASE)
# Number words that are common words of another language.
AMBIGUOUS = frozenset(["on", "once", "due", "pet", "sei", "elf", "sept", "dez", "do", "sto", "tri", "son"])
# An amount without a unit: of each size, or what an order is changed to.
# "連續油炸機一台，": one machine as an item; not "we have one".
ONE_MACHINE = re.compile(
    r"^[^有是每这這那第\s][^有是每这這那第]?[一1壹]\s?[台套条條组組部辆輛][，,。；;\n、)）]|^[^有是每这這那第\s][^有是每这這那第]?[一1壹]\s?[台套条條组組部辆輛]$"
)
OF_EACH = re.compile(
    r"\s?(?:of each|each|de chaque|de cada|di ciascun[oa]|di ogni|von jede[mr]|van elk|z każdego|od každého|av varje|af hver|per (?:size|design|colou?r|model|item|type|style)|(?:pro|je) (?:größe|abmessung|artikel|sorte|farbe|modell)|por (?:modelo|medida|cor|color|tamaño|tamanho|item)|"
    r"par (?:taille|modèle|référence|couleur)|per (?:misura|modello|colore)|mỗi loại|каждого|her birinden)(?![^\W_])",
    re.IGNORECASE,
)
CHANGED_BEFORE = re.compile(
    r"(?:\b(?:increase|change|raise|reduce|cut|lower|bring|revise|amend|update|put|push|move|take)\w{0,3}\b(?![^.\n]{0,40}(?:price|date|usd|%|pay|ship|deliver))[^.\n]{0,40}\s(?:up |down )?to|\bmake it|\b(?:igual|same|idem|unverändert|becomes?|is now|are now|goes? to|stays?(?: at)?|remains?(?: at)?|now|jetzt|bleiben|nun|ahora|quedan?|agora|fica(?:m)?|maintenant|restent|ora|restano|теперь|будет|остаётся|остается)|"
    r"\b(?:can|could) (?:you|we) (?:do|make|accept|take|order|supply|start with)|\bif we (?:take|took|order|ordered|go to|went to|bought|buy)|\b(?:grand )?total(?: of| is|:)?|\binsgesamt|\bau total|\ben total|итого:?)\s(?:about |around )?$",
    re.IGNORECASE,
)
ENDS_HERE = re.compile(
    r"\s*(?:[.,;?!)(\n]|$|instead\b|then\b|now\b|in place of\b|rather than\b|too\b|as well\b|statt\b|anstatt\b|au lieu\b|en lugar\b|en vez\b|em vez\b|invece\b|вместо\b|zamiast\b|místo\b|yerine\b)(?!\d)",
    re.IGNORECASE,
)
# "3,500 at 3.95"
AT_PRICE = re.compile(r"\s?(?:at|@|à|zu|por|по|per|za)\s(?:usd|us\$|\$|€|eur)?\s?\d{1,4}[.,]\d{2}(?!\d|\s?%)", re.IGNORECASE)
A_SIZE = re.compile(r"(?<![^\W_])(?:[MМ]\d|\d+\s?[x×*х]\s?\d|\d+\s?(?:mm|cm|inch|\"|oz|ml|l|kg|g|w|v|мм|см)(?![^\W_]))", re.IGNORECASE)
EACH_AFTER = re.compile(
    r"/\s?(?:each|size|design|colou?r|model|item|type|style|sku|order|shipment|month|year|yr|annum|quarter|mes|mois|monat|mese|año|ano|an|anno|jahr|maand|месяц|мес|год|ay|yıl|tháng|năm|月|年)",
    re.IGNORECASE,
)

COUNTER_AFTER = re.compile(rf"\s?(?P<counter>{table.COUNTERS})")
LABEL_BEFORE = Rare(
    rf"(?:(?<![^\W_])(?:{table.QUANTITY_LABELS}))(?:\s?\([^()\n]{{0,20}}\))?\s{{0,3}}(?:[:：|=-]|is|of|为|為|は|de|:)?[ \t|]{{0,12}}(?:about|around|approx\.?|ca\.?|約|约|初回|min\.?|~)?\s?$",
    re.IGNORECASE,
)

# What makes a number no amount of goods.
NOT_BEFORE = screened(
    r"(?:\b(?:usd|us\$|eur|euro|gbp|cny|rmb|inr|rs\.?|aud|cad|price of|at|@|moq|minimum(?: order)?(?: quantity)?|min\.? order|order minimum|mindestmenge|mindestbestellmenge|"
    r"p\.?o\.? ?box|box|street|road|tel|phone|fax|mob|unit|suite|shop|room|floor|no|vat|ref|ítem|posición|posição|posizione|pozycja|položka|позиция|позиції|tétel|hs code|since|est\.?|(?-i:EN)|iso|din|bs|astm|gost|гост|class|level|grade|"
    r"holds?|loads?|loading|capacity(?: of)?|seats?|up to row|row|rows|line|lot|item|page|block|building|hall|phase|of the|out of|von den|de los|de las|des|из|"
    r"damaged|broken|cracked|defective|replaced|received(?: only)?|got only|sent(?: us)?(?: only)?|used|consumed|sold|arrived|instead of|statt|au lieu de|en lugar de|вместо|we have|with over|more than|over|employ|operate|operating|"
    r"přes|ponad|powyżej|über|mehr als|plus de|más de|mais de|più di|oltre|meer dan|více než|więcej niż|более|больше|свыше|понад|peste|több mint|fazla|lebih dari|hơn|mer än|mer enn|mere end|over|under|below|less than|fewer than|unter|menos de|moins de|meno di|minder dan|poniżej|mniej niż|méně než|менее|меньше|до|altında|kurang dari|dưới|اقل من|أقل من|فوق|تتجاوز|أكثر من|اكثر من|بیش از|کمتر از|מעל|פחות מ|"
    r"every|each|per|pro|por|par|je|за|last|within|after|in|next|for the last)|[$€£¥₹/=<>±]|[-–]\d{1,4}\s|\d\s?[x×*]|起订量|起訂量|最小ロット|最低|不是|少于|低于|每[箱盒袋包件桶托柜套瓶卷][装裝]?|1箱|一箱)\s?[:=]?\s?$",
    re.IGNORECASE,
)
_END = r"(?![^\W_\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])"  # "11oz馬克杯": the unit ends before the Chinese word
_FOLLOWS = (
    r"%|‰|mm\b|cm\b|ml\b|oz\b|gb\b|tb\b|mah\b|gsm\b|inch|inches\b|\"|″|°|º|volts?\b|v\b|w\b|watts?\b|kw\b|kva\b|hz\b|mp\b|km\b|lbs?\b(?! of |\s*(?:$|[\n|,;.(]))|ga\b|"
    r"usd\b|eur\b|euros?\b|dollars?\b|rmb\b|€|\$|£|元|円|원|₽|руб|tl\b|"
    r"вт\b|ватт\w{0,2}\b|вольт\w{0,2}\b|واط\b|وات\b|فولت\b|ولت\b|کلوین\b|와트|볼트|วัตต์|days?\b|weeks?\b|months?\b|years?\b|hours?\b|hrs?\b|minutes?\b|tage?n?\b|wochen\b|monate\b|jahre\b|días?\b|dias?\b|semanas?\b|meses\b|años\b|anos\b|jours\b|semaines\b|mois\b|ans\b|"
    r"дн|недел|месяц|год|лет\b|gün\b|hafta\b|ay\b|yıl\b|hari\b|minggu\b|bulan\b|ngày\b|tuần\b|tháng\b|天|日|月|年|周|週|時|时|点|號|号|级|級|期|층|일|월|년|"
    r"мм\b|см\b|мл\b|дюйм\w{0,3}\b|سم\b|سنتيمتر\w{0,2}\b|سنتي\b|مم\b|ملم\b|ميليمتر\w{0,2}\b|مليمتر\w{0,2}\b|إنش\w?\b|انش\w?\b|بوصة\b|بوصه\b|بوصات\b|مل\b|ملل\b|ميكرون\b|غرام\b|جرام\b|سانت[یي](?:\s?متر)?\b|م[یي]ل[یي]\s?متر\b|ا[یي]نچ\b|"
    r"گرم\b|ס[\"״]מ\b|מ[\"״]מ\b|אינץ\w?\b|inç\b|milim\b|santim\b|cali\b|センチ|ミリ|インチ|센티|밀리|인치|นิ้ว|ซม|มม|"
    r"g\b|gr\b|г\b|гр\b|am\b|pm\b|uhr\b|h\b|th\b|st\b|nd\b|rd\b|"
    r"people\b|persons?\b|staff\b|employees\b|workers\b|shops?\b|stores?\b|outlets\b|branches\b|caf[eé]s?\b|restaurants?\b|restaurantes\b|ristoranti\b|bakeries\b|boutiques\b|supermarkets?\b|supermercados\b|supermärkte\b|points? of sale\b|points? de vente\b|puntos de venta\b|pontos de venda\b|punti vendita\b|sucursales\b|filiais\b|filialer\b|winkels\b|vestigingen\b|sklep\w{1,3}\b|placówek\b|точ(?:ек|ки)\b|салон\w{0,3}\b|кафе\b|ресторан|филиал|şube\b|mağaza\b|otel\b|cabang\b|toko\b|gerai\b|cửa hàng\b|chi nhánh\b|فرع|فروع|محل|متجر|شعبه|شعبة|فروشگاه|סניפים|חנויות|villas?\b|apartments?\b|flats\b|wohnungen\b|viviendas\b|logements\b|appartements\b|квартир|villages?\b|towns?\b|cities\b|farms?\b|customers\b|clients\b|clientes\b|kunden\b|klientów\b|клиент|dealers?\b|farmers\b|hectares?\b|acres?\b|guests?\b|beds\b|seats? (?:restaurant|cinema|theatre)|vehicles\b|trucks\b|machines running|references?\b|referenzen\b|references\b|referencias\b|offices\b|countries\b|schools?\b|hotels?\b|hospitals?\b|filialen\b|tiendas\b|complejos\b|"
    r"fachhändler|mitarbeiter|personas\b|empleados\b|magasins\b|negozi\b|lojas\b|магазин|человек|сотрудник|cinemas\b|houses\b|rows?\b|filas\b|floors?\b|rooms?\b|halls?\b|"
    r"seater|seaters|-seater|colou?rs?\b|designs?\b|sizes\b|models?\b|items\b|types?\b|layers?\b|times\b|fois\b|veces\b|mal\b|photos?\b|pictures?\b|pages?\b|options?\b|"
    r"phòng|người|habitacion|quartos?\b|salas?\b|salles?\b|chambres?\b|zimmer\b|säle\b|комнат|номер|зал|oda\b|salon\b|间|間|家店|门店|店|人|名|位|"
    r"copies of|cop(?:y|ies) |bar\b|bara\b|barů\b|barov\b|бар\b|бара\b|барів\b|баров\b|尺|呎|피트|フィート|寸|吋|度|目|瓦|伏|克|毫|厘|釐|英寸|英吋|公分|微米|升|种|種|款|项|項|家|岁|歲|层|層|倍|次|年|周年|社|名様|店舗|種類|인분|년|월|주|시간|명|곳|가지|종|psi\b|kn\b|nm\b|mpa\b|μm\b|microns?\b|micras?\b|dpi\b|ppm\b|rpm\b|rows? |x\s?\d|×|\*\s?\d|:\d\d|/\d|-\d{2,}"
)  # fmt: skip
# Those that end with their word in one group: `_END` is large, and compiled once instead of 150 times.
_WHOLE = "|".join(one.removesuffix(r"\b") for one in split(_FOLLOWS) if one.endswith(r"\b"))
_BEGUN = "|".join(one for one in split(_FOLLOWS) if not one.endswith(r"\b"))
NOT_AFTER = re.compile(rf"\s?(?:(?:{_WHOLE}){_END}|{_BEGUN})", re.IGNORECASE)
RATE_AFTER = re.compile(
    r"\s?(?:/|per\b|in (?:one|a|each|1)\b|fit\b|par\b|por\b|pro\b|je\b|в одн|на\b)\s?(?:a |one |each |1 ?x? ?|the |un |una |1\. ?)?"
    r"(?:\d0(?![\d.,]) ?['’]? ?(?:ft|hq|hc|gp|fcl)?|carton|ctn|box|container|fcl|40hq|conteneur|contenedor|pallet|row|pall\b|palle\b|palette\b|palet\w?\b|palé\b|raklap\b|bancale\b|паллет\w|поддон\w?|(?:shelf[- ]ready |master |inner |outer |retail |gift |display )?(?:case|box|pack|bag|kit)\b|week\b|day\b|caja|karton|柜|箱)",
    re.IGNORECASE,
)
ASKED = re.compile(r"how many|wie viele|combien|cu[aá]nt[ao]s|quant[ao]s|сколько|kaç|berapa|bao nhiêu|多少|幾多|几个", re.IGNORECASE)
BROKEN_AFTER = re.compile(
    r"[^。\n]{0,6}(?:ほつれ|不良|破損|傷|破损|损坏|坏)|[^.\n]{0,30}\b(?:cracked|cracks|rust(?![^\W_])|rusty|bent(?![^\W_])|rejected|had bad|broken|damaged|defective|missing|faulty|burst|leaking|leaked|scratched|dented|stained|wet|mouldy|reventad[ao]s|roto(?![^\W_])|rotas?(?![^\W_])|quebrad[ao]s|danificad[ao]s|avariad[ao]s|rott[iae]|danneggiat[iae]|défectueu\w{1,3}|crevé\w{0,2}|gebroken|kapot|beschadigd|uszkodzon\w{1,2}|poškozen\w{1,2}|hasarlı|kırık|rusak|pecah|hỏng|vỡ|تالف\w{0,2}|مكسور\w{0,2}|معيب\w{0,2}|kaputt|beschädigt|rot[ao]s(?![^\W_])|dañad[ao]s|cassé\w{0,2}|éclaté\w{0,2}|abîmé\w{0,2}|поврежд|брак)",
    re.IGNORECASE,
)
BUSY_BEFORE = Rare(
    r"\b(?:moq|minimum|mindest|mínimo|minimal|минимальн|起订|最小|最低)\W{0,3}(?:[^\W\d_]{0,12}\W{1,2}){0,3}$", re.IGNORECASE
)


CONTAINER_SIGNS = Rare("|".join(("contain", "conten", "contê", "conteiner", "contentor", "kontener", "kontejner", "konteyner", "kontainer", "контейн", "حاوي", "كونتينر", "کانتینر",
                    "fcl", "柜", "櫃", "箱", "コンテナ", "컨테이너", "ตู้", r"(?:20|40|45)(?!\d)")))  # fmt: skip


LIST_SIGN = (
    r"(?:\s?(?:/|,|、|;|&|\+|\||and|or|y|e|und|oder|et|ou|o|i|en|of|och|och|lub|и|или|ve|veya|dan|atau|và|hoặc|و|أو|和|与|或|및|と)\s?)"
)
TIER = Numbered(
    rf"(?<![^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f])(?<![.,/#+°$€£¥₹'-])(?:{PLAIN})(?:{SCALE})?(?:{LIST_SIGN}{{1,2}}(?:{PLAIN})(?:{SCALE})?){{1,7}}(?![%‰°$€£\w-])"
)
PRICED = re.compile(
    r"(?:price|prices|pricing|quote|quotation|offer|cost|tiers?|precios?|preços?|prix|preis\w{0,3}|prezz[oi]|prijs|prijzen|ceny?|цен\w|fiyat\w{0,5}|报价|價格|价格)\b[^.\n\d]{0,30}(?:for|at|of|on|para|pour|für|bei|per|voor|za|dla|на|для|:)\s?$",
    re.IGNORECASE,
)
ONE_OF = re.compile(rf"(?P<low>{PLAIN})(?P<scale>{SCALE})?")


BEHIND = re.compile(
    rf"(?:[ \t]?(?:[x×*]|[-–—:=→]|\()[ \t]?|[ \t]{{2,12}}|[ \t]?\|[ \t]?)(?:qty\.?|quantity|approx\.?|about|ca\.?|menge|cant\.?|qté|кол-во)?[: \t]{{0,2}}(?P<low>{PLAIN})(?![.,' ]?\d)(?P<scale>{SCALE})?(?=\s*(?:$|[\n,;)|]|\((?!\s?(?:mm|cm|inch|g|kg|ml|w|v)\b)|\.(?:\s|$)|and\b|y\b|und\b|et\b|e\b))",
    re.IGNORECASE,
)


PIECES = re.compile(r"\s?(?:st\.?\b(?=[\s,.;)]|$))", re.IGNORECASE)
SOFT = re.compile(r"(?:\b(?:for|lot|item|line|phase|hall|row|block|building|seats?|each|per|at|after|in|more than|over|every|within|next|no|unit|room|des|из|par|por|por|pro|je|за)|[-–]\d{1,4}\s|=)\s?[:=]?\s?$",
                   re.IGNORECASE)  # fmt: skip


# The heading of a table's column of amounts, with the unit it may name.
QUANTITY_HEADING = re.compile(
    rf"\s*(?:(?:total|order|est\.|estimated|annual|yearly|monthly|first|trial|required|req\.?)\s)?(?:{table.QUANTITY_LABELS}|q'?ty\.?|cant|kol|szt|stk|stück|pcs|nos|menge)\.?"
    r"(?:\s(?:required|needed|requested|ordered|total))?\s{0,2}(?:[(\[（]?\s?(?P<unit>[^\W\d_][^()\[\]|\n]{0,12}?)\s?[)\]）]?)?\s*",
    re.IGNORECASE,
)
UNIT_HEADING = re.compile(
    r"\s*(?:units?|uom|u/m|birim|einheit|unité|unidad|unidade|unità|jedn\w{0,8}\.?|ед\.?(?: ?изм\.?)?|单位|單位|単位|단위|đvt)\s*",
    re.IGNORECASE,
)
# A column that is headed by the unit alone: "Cartons", "kg"; beside it one that is headed "Item".
GOODS_HEADING = re.compile(
    r"(?:items?|products?|goods|articles?|materials?|commodit(?:y|ies)|description|art[ií]culos?|productos?|produtos?|descripci[oó]n|descri[cç][aã]o|produits?|d[eé]signation|"
    r"artikel|bezeichnung|ware|produkte?|prodott[oi]|articol[oi]|descrizione|omschrijving|product|towar|nazwa|produkty?|zboží|položka|název|benämning|vara|vare|termék|megnevezés|"
    r"товар\w{0,2}|наименование|позиция|продукция|найменування|[uü]r[uü]n(?:ler)?|malzeme|barang|produk|sản phẩm|tên hàng|الصنف|المنتج|البيان|کالا|品名|产品|產品|商品|货物|品目|製品|商品名|품명|제품)",
    re.IGNORECASE,
)
AMOUNT_UNITS = frozenset(
    [
        "kg",
        "kgs",
        "mt",
        "tons",
        "tonnes",
        "t",
        "tonnen",
        "tonnes",
        "toneladas",
        "tonellate",
        "ton",
        "тонн",
        "тонны",
        "т",
        "кг",
        "كجم",
        "طن",
        "pcs",
        "pieces",
        "pairs",
        "prs",
        "cartons",
        "ctns",
        "ctn",
        "boxes",
        "cases",
        "bags",
        "sacks",
        "drums",
        "pallets",
        "rolls",
        "bottles",
        "jars",
        "kits",
        "dozen",
        "dozens",
        "stuck",
        "stk",
        "stck",
        "kartons",
        "sacke",
        "paletten",
        "rollen",
        "paar",
        "pieces",
        "cartons",
        "sacs",
        "palettes",
        "rouleaux",
        "paires",
        "piezas",
        "pzas",
        "pares",
        "cajas",
        "sacos",
        "bolsas",
        "palets",
        "rollos",
        "unidades",
        "caixas",
        "pecas",
        "fardos",
        "rolos",
        "pezzi",
        "paia",
        "cartoni",
        "scatole",
        "sacchi",
        "stuks",
        "dozen",
        "zakken",
        "dozijn",
        "szt",
        "sztuk",
        "kartonow",
        "kartony",
        "workow",
        "opakowan",
        "palet",
        "ks",
        "kusu",
        "krabic",
        "db",
        "adet",
        "cift",
        "koli",
        "cuval",
        "kutu",
        "шт",
        "штук",
        "коробок",
        "мешков",
        "пар",
        "paires",
        "pcs.",
        "m2",
        "m²",
        "qm",
        "sqm",
        "mtr",
        "metres",
        "meters",
        "meter",
        "metros",
        "metri",
    ]
)
CELL = re.compile(rf"\s*(?:ca\.?|approx\.?|~)?\s?(?P<low>{PLAIN})(?P<scale>{SCALE})?\s{{0,3}}(?P<unit>[^\W\d_][\w²³.]{{0,12}})?\s*")


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
    r"(?:\s/\s|\b(?:lot|item|line|phase|hall|row|block|building|more than|over|at|in|from|des|из|after|each(?=\s?[:=]))\W{0,3}|[-–]\d{1,4}\s(?:[:=]\s?)?)$",
    re.IGNORECASE,
)


# "1 carton = 24 pcs": what one holds; "2100x900 = 400 pcs" is an amount.
ARROW_BEFORE = re.compile(r"[-=–—]{1,2}>\s?$")  # no "more than"
ITEM_DASH = re.compile(r"\d{1,2}-[ \t]")
HOLDER_EQUALS = re.compile(
    r"(?:cartons?|ctns?|box(?:es)?|cases?|bags?|sacks?|packs?|packets?|sets?|pallets?|plts?|rolls?|bundles?|containers?|ft|hq|hc|gp|fcl|kartons?|cajas?|caixas?|scatol[ae]|palet\w{0,3}|dozen|dz|gross|unit|pair|kg|m|price|total|usd|eur|[箱盒袋包柜托套])\.?\s?=\s?$",
    re.IGNORECASE,
)
# "60 kg" behind the pack that holds it: "320 sacks of 60 kg", "worków po 60 kg", "poles of 5 metres".
PACKED_OF = re.compile(
    r"([^\W\d_]{2,16}\.?)\s?(?:\b(?:à|a|zu(?: je)?|je|of|de|da|di|po|по|von|van|od|por|with|con|mit|at)|á|à|[x×*@])\s?$", re.IGNORECASE
)
UNIT_BEHIND = re.compile(r"\s?-?([^\W\d_]{2,14})(?![^\W_])")
PACKED_ASIAN = re.compile(r"\s?(?:[/／]|[^，,。;；\s\d]{0,6}(?:袋|箱|桶|包|罐|カートン|缶|포대|박스|봉지))")
# "cooler bags for 12 cans"
FOR_BEFORE = re.compile(r"[^\W\d_]{3,}\s(?:for|para|für|pour|per|voor|do|na|pro|för|til|для|на|için)\s$", re.IGNORECASE)

_SAMPLE = r"(?:samples?|specimens?|swatch(?:es)?|muster\w{0,7}|typmuster|échantillons?|muestras?|amostras?|campion[ei]|campionatur\w|monsters?|próbk\w{1,3}|próbek|vzork\w{0,3}|vzorek|образ(?:ец|ца|цы|цов|цами)|зраз\w{1,3}|мостр\w{1,2}|numune\w{0,4}|mẫu(?: thử)?|contoh|sampel|عين[ةه]|عينات|نمونه|prøve\w{0,2}|prov(?:er|bitar)?|näyte\w{0,3}|δείγμα\w{0,3}|דוגמ\w{1,3}|mostr\w{1,2}|mintá\w{0,3}|minta|样品|樣品|粉样|货样|小样|样|サンプル|見本|샘플|견본|ตัวอย่าง|नमून\w)"
_WEIGHT = r"(?P<unit>g|gr|gramm?s?|gramos?|grammes?|grammi|kg|kgs|ml|cl|cc|l|oz|lbs?|m|metres?|meters?|metros?|mètres?|гр?|кг|мл|л|м|кило\w{0,6}|грамм\w{0,2}|克|公克|公斤|千克|毫升|米|グラム|그램|كجم|كغ|جم|جرام|غرام|كيلو|گرم|کیلو|กรัม)(?![A-Za-z\u00c0-\u024f0-9²³])"
_TIMES = r"(?:(?P<count>\d{1,2})\s?[x×*х]\s?)?(?P<size>\d{1,4}(?:[.,]\d{1,2})?)\s?-?"
# "Muster (300 g)", "サンプル各100g", "échantillons (3 x 200 g)", "campione da 500 g"
SAMPLE_OF = Later(
    rf"(?<![^\W\d_\u3040-\u9fff\uac00-\ud7af]){_SAMPLE}(?:\s?[^\W\d_]{{1,12}}){{0,3}}[\s:(（,，–—-]{{0,4}}(?:各|à|á|de|da|di|of|po|по|von|je|van|à|à|a|ca\.?|about|x)?\s?{_TIMES}{_WEIGHT}",
    re.IGNORECASE,
)
# "two 100 g samples", "500g sample"
SIZED_SAMPLE = Later(
    rf"(?<![\w.,])(?:(?P<count>\d{{1,2}}|two|three|four|five|six|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|due|tre|dois|três|dwie|trzy|две|три)\s(?:[x×*]\s?)?)?"
    rf"(?P<size>\d{{1,4}}(?:[.,]\d{{1,2}})?)\s?-?{_WEIGHT}[\s的のの-]{{0,2}}(?:[^\W\d_]{{2,12}}\s){{0,1}}{_SAMPLE}(?![^\W\d_\u3040-\u9fff])",
    re.IGNORECASE,
)
SAMPLE_SIGNS = Rare(
    r"sampl|specimen|swatch|muster|chantillon|uestra|mostra|campion|monster|prób|vzor|образ|зраз|мостр|numune|mẫu|contoh|sampel|عين|نمونه|prøv|prov|näyt|δείγ|דוגמ|mintá|minta|样|樣|サンプル|見本|샘플|견본|ตัวอย่าง|नमून"
)
# A further sort of the same: "white 300 m, pink 300 m", "160 bags A and 160 bags B".
NEXT_SORT = re.compile(
    r"(?:[,;、，；](?!\s?(?:请|請|按|共|总|總|合|please|so\b|total|that|zusammen|insgesamt|soit))|\s[/+]\s|\s(?:und|and|y|e|et|en|och|og|i|a|и|و|和|及|と)\s)\s?(?:[^\W\d_][^\n.!?;()\d]{1,30})?$",
    re.IGNORECASE,
)
WORDS_BEFORE = re.compile(r"((?:[^\W\d_]{2,16}\s){1,4})$")
LENGTH_BEFORE = re.compile(
    r"(?:height|length|width|depth|poles? of|high|höhe|länge|breite|hauteur|longueur|largeur|altura|largo|ancho|comprimento|largura|altezza|lunghezza|larghezza|hoogte|lengte|wysokość|długość|szerokość|"
    r"výška|délka|высот\w{1,2}|длин\w{1,2}|ширин\w{1,2}|глубин\w{1,2}|yükseklik|uzunluk|genişlik|tinggi|panjang|lebar|cao|dài|rộng|ارتفاع|طول|عرض|高|长|長|宽|寬)(?:\s[^\W\d_]{1,12}){0,2}\s?[:=]?\s?$",
    re.IGNORECASE,
)
# "2000 for the shop" behind a verb of wanting
FOR_AFTER = re.compile(r"\s(?:for|pra|para|pour|für|per|voor|dla|pro|do|для|untuk|cho|için|na|to)\s", re.IGNORECASE)
DUTCH = re.compile(r"\b(?:wij|graag|voor|een|het|ook|onze|van)\b")
# The number that a line ends with, and what stands before it.
LAST_IN_LINE = re.compile(
    rf"(?<!\d)(?P<mark>\s?[-–—:=→]\s?|\.{{2,40}}\s?|,\s|\t\s{{0,4}}|\s{{2,12}}|\s[xх×]\s?|\s)(?:ca\.?\s|approx\.?\s|~)?(?P<low>{PLAIN})(?![.,'/]?\d)(?P<scale>{SCALE})?(?:\s?(?P<word>[^\W\d_]{{1,14}})\.?)?\s{{0,3}}[;,.]?\s*$"
)
# Containers somebody moves as a rule, not those asked for.
USUAL = re.compile(
    r"\b(?:regular(?:ly)? (?:import|buy|load)\w{0,3}|import(?:s|ing|ed)|we (?:buy|load|move|sell|import))\b[^.\n;?!]{0,24}\Z", re.IGNORECASE
)
# What a machine lifts or a thing weighs, before the tons.
LIFTED = re.compile(
    r"\b(?:max\w{0,4}|up to|hebt|lifts?|carr(?:y|ies)|trägt|capacity|weigh\w{0,3}|gewicht|peso|poids|вес\w{0,2}|waga|forklift|"
    r"stapler|crane|soulève|solleva|levanta)\b[^.;\n]{0,14}$",
    re.IGNORECASE,
)
# "40HQ x 2", "40피트 컨테이너 2대"
CONTAINERS_BEHIND = re.compile(
    r"(?<![\w.,/-])(?P<size>20|40|45)\s?(?:['’′]|ft|feet|피트|フィート|尺|呎)?\s?(?P<type>hq|hc|gp|dc|high cube|하이큐브)?\s?-?"
    r"(?P<plain>(?:reefers?|리퍼|냉동|リーファー|冷凍|冷冻)?\s?(?:containers?|컨테이너|コンテナ|货?柜|貨?櫃)|reefers?|리퍼|リーファー)?\s?(?:[x×*]|[:：])?\s?(?P<n>\d{1,2})"
    r"(?:\s?(?:대|개|本|個|个|台|只|nos?\b|units?\b)|(?=\s*(?:$|[\n,.;)])))",
    re.IGNORECASE,
)
# What is counted beside goods: "5个颜色", "3个月"
NO_PIECES = re.compile(
    r"\s?(?:不同)?(?:颜色|顏色|色|款|型号|型號|尺寸|规格|規格|样式|城市|国家|國家|工作日|月|小时|问题|問題|客户|客戶|项目|項目|方案|点|點|價|价|地方|品种|品種|系列|컬러|색상|사이즈|カラー|サイズ|色)"
)
# Sizes of garments with their amounts: "S 100, M 250, L 150"
GARMENT_SIZE = re.compile(
    r"(?<![^\W_])(?:\d?X{0,3}[SL]|M|[2-6]XL)(?:\s[:=x×-]?\s?|[:=-]\s?)(?P<low>\d{1,5})(?![\d.,]?\d|[^\W_]|\s?(?:cm|mm|%))"
)
# Right before the size of an item that gives its amount behind a dash.
SIZE_BEFORE = re.compile(
    r"(?:\d\s?[x×*х]\s?|(?<![^\W_])(?:size|gr(?:ö|oe)(?:ß|ss)e|talla|taille|tamanho|taglia|maat|rozmiar|velikost|размер|numara|beden|storlek|str\.?|dn|nb|ø|kód|art\.?)\s?(?:eu|uk|us)?\s?)$",
    re.IGNORECASE,
)
SIZE_LABEL = re.compile(r"(?<![^\W_])(?:\d?X{0,3}[SL]|M|[2-6]XL)\s?[:=x×-]?\s?$")
# "(24 pcs each)" behind packs
EACH_PACK = re.compile(
    r"\s?(?:each\s?[)）]|(?:/|per|par|por|pro|je|w każd\w{1,3}|в кажд\w{1,3}|每)\s?(?:ctn|carton|box|case|bag|pack|pallet|caja|caixa|karton|carton|boîte|sac|коробк|箱|袋|盒|包))",
    re.IGNORECASE,
)
# A measure that closes an item of a list: "pipe 2 inch - 600 mtr"
ITEM_ENDS = re.compile(
    r"\.?\s{0,2}(?:$|[\n;,)|]|\b(?:with|incl\w{0,6}|inkl\w{0,6}|mit|avec|con|com|berikut|dengan|termasuk|met|med|kèm)\s)"
)
# What a thing has, before its measure: "Capacity: 500 kg"
PROPERTY = re.compile(
    r"(?:weight|load|capacity|length|width|height|depth|distance|diameter|pack\w{0,5}|size|reel|roll|max|min|gewicht|traglast|länge|höhe|peso|carga|capacidad|capacité|poids|charge|longueur|"
    r"portata|capacità|waga|nośność|вес|масса|длина|высота|ağırlık|kapasite|berat|trọng lượng|الوزن|重量|载重|容量)\b[^\n;,|]{0,12}$",
    re.IGNORECASE,
)
# "the 75 pcs ordered"
SETTLED = re.compile(
    r"[ \t](?:already |bereits |ya |déjà |já |già )?(?:ordered|received|delivered(?! (?:to|in|at)\b)|arrived|in stock|installed|on order|bestellt|geliefert|erhalten|recibid[ao]s|entregad[ao]s|reçue?s|livrée?s|ricevut[ie])(?![^\W_])",
    re.IGNORECASE,
)
TOTAL_LINE = re.compile(
    r"[ \t|*]{0,6}(?:grand |sub-?|gesamt|in )?\s?(?:total|summe|suma|somme|totale|razem|celkem|итого|всего|toplam|合计|合計|总计|總計|합계|المجموع|الإجمالي|jumlah|tổng)",
    re.IGNORECASE,
)
