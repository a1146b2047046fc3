"""Compiled expressions for terms of trade, made of the words in `trade_terms`. Every repeat is bounded."""

from __future__ import annotations

import re

from triage.handbook.screened import Opened, Rare
from triage.handbook.tables import trade_terms as table

TERMS = sorted(table.INCOTERMS, key=len, reverse=True)
INCOTERM = Opened(
    r"(?<![^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])(?:"
    + "|".join(re.escape(term).replace(r"\ ", r"\s?") for term in TERMS)
    + r")(?![^\W\d_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])(?!/[a-z])",
    re.IGNORECASE,
)
UP = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽА-ЯЁІЇЄҐΑ-ΩĄ]"
LETTER = r"[^\W\d_]"
LINK = r"(?:de|do|da|del|della|di|du|des|la|le|el|al|of|am|an der|es|dos|das|upon|sur|aan|ob|en|les|und|i|bin)"
# "Split ili Ploče": two places between which they leave the choice.
OR = r"or|o|ou|oder|lub|albo|или|або|veya|ya da|atau|eller|nebo|alebo|ali|ili|sau|tai|vagy|hoặc|arba|või|vai|ή"
PLACE = re.compile(
    rf"(?P<place>(?:(?:the )?[Pp]ort (?:of |d['’])?|[Pp]orto (?:de |di )?|[Pp]uerto (?:de )?)?{UP}{LETTER}*(?:['’-]{LETTER}+)*(?:[ \t\u00a0](?:{LINK}\s)?{UP}{LETTER}*(?:['’-]{LETTER}+)*(?![^\W_])|[ \t]?/[ \t]?{UP}{LETTER}+){{0,4}}"
    rf"(?:,? (?:{OR}) {UP}{LETTER}+(?:\s{UP}{LETTER}+){{0,2}}|\s(?:AZ|CA|TX|NY|FL|WA|[A-Z]{{2}})\s\d{{5}})?(?:\s(?:{table.DESTINATION_AFTER})(?!{LETTER}))?)"
)
LOWER_PLACE = re.compile(
    r"(?P<place>[a-zà-ÿ]{3,20}(?:\s(?:port|city|seaport))?)(?=\s*(?:[.,;!?\n)]|$|\sport\b|\sand\b|\s(?:svp|stp|pl[sz]|please|thx|thanks|bitte|merci|gracias|obrigad\w|prego|prosz\w|lütfen|asap|with|incl\w{0,5}|et|und|y)\b))"
)
# Thai writes no blanks between words: "ท่าเรือ" is a port, what follows it is its name.
THAI_PLACE = re.compile(r"[\s:]{0,3}(?P<place>ท่าเรือ[\u0e00-\u0e4e]{2,24})")
# The first word of a name whose rest stands in the next line: "CIF New\nYork".
HALF_NAME = re.compile(
    r"(?:New|San|Santa|Santo|São|Saint|St\.?|Los|Las|Le|La|El|Al|Port|Puerto|Porto|Fort|Hong|Ho Chi|Jebel|Umm|Tanjung|Rio|Abu|Ras|Nhava|Cape|Dar es|Tel|Buenos|Den|Des|Mont|Bandar|Um|Novo|Nova|Novi|North|South|Long|Laem|Cat|Da|Hai|Kuala|Addis|Sri|Mina|Minh)$"
)
REST_OF_NAME = re.compile(
    rf"\n[ \t>]{{0,4}}(?P<rest>(?:{LINK}\s)?{UP}{LETTER}+(?:[ \t](?:{LINK}\s)?{UP}{LETTER}+){{0,2}}(?:[ \t]?/[ \t]?{UP}{LETTER}+)?)"
)
# Samples and papers go there, not the goods: "by courier to our Pune office".
NOT_GOODS = re.compile(
    r"(?:courier|dhl|fedex|ups|ems|tnt|samples?|muster|échantillons?|muestras|amostras|campioni|próbki|образцы|documents?|originals?)\b[^.;\n]{0,40}\bto (?:our|my) (?:[^\W\d_]{2,14} )?$",
    re.IGNORECASE,
)
OFFICE_BEHIND = re.compile(r"\s(?:head )?office(?![^\W_])", re.IGNORECASE)
# "dubai please": courtesies that end a name in small letters.
COURTESY = re.compile(r"\s(?:svp|stp|pl[sz]|please|thx|thanks|thank|bitte|merci|gracias|asap|and|with|incl\w{0,5})\b.*$")
# "送货到迪拜棕榈岛工地": a building site or a factory's yard, whatever its town.
HAN_SITE = Rare(
    r"(?:交货到|交貨到|送货到|送貨到|送到|送至|运到|運到|发到|發到|寄到)(?P<place>[\u3400-\u9fff]{2,10}?(?:工地|现场|現場|项目部|工业园|工業園|园区|厂区))"
)
# Several words in small letters ("jebel ali", "dayton oh 45402"): only where the tables know the place. A postcode alone, in the States.
LOWER_PLACES = re.compile(
    r"(?P<place>[a-zà-ÿ]{2,14}(?: [a-zà-ÿ]{2,14}){0,2}(?:,? (?:[a-z]{2}|[A-Z]{2})(?: \d{5})?)?)(?=\s*(?:[.,;!?\n)]|$))"
)
SMALL_WORDS = re.compile(r"[a-zà-ÿ]{3,14}(?: [a-zà-ÿ]{2,14}){0,6}")
POSTCODE = re.compile(r"(?P<place>\d{5}(?:-\d{4})?)(?![\d.,]|\s?[A-Za-z%$€]{0,3}\d)")
# "Lieferung nach 6472 Erstfeld": the town behind its post code.
CODED = re.compile(
    rf"(?:[A-Z]{{1,2}}-?)?(?:\d{{4,5}}|\d{{2}}-\d{{3}}|\d{{3}} \d{{2}}|\d{{4}}-\d{{3}})\s{{1,2}}(?P<place>{UP}{LETTER}{{2,20}}(?:[ -]{UP}{LETTER}{{1,20}}){{0,2}})"
)
# "Loading port Nhava Sheva": ours.
LOADING = re.compile(
    r"(?:loading|departure|origin|sailing|shipping|ladehafen|verladehafen|embarque|carga|salida|chargement|départ|carico|imbarco|załadunku|nakládky|погрузки|отправления|отгрузки|yükleme)\s?$",
    re.IGNORECASE,
)
# "postage to Hungary, 6000 Kecskemét": the town behind its country.
COUNTRY_FIRST = re.compile(
    rf"(?P<country>{UP}{LETTER}{{3,14}}),? (?:[A-Z]{{1,2}}-?)?\d{{4,5}}\s{{1,2}}(?P<place>{UP}{LETTER}{{2,20}}(?:[ -]{UP}{LETTER}{{1,20}}){{0,2}})"
)
VIA = re.compile(r"via\b|über\b|por vía\b|through\b", re.IGNORECASE)
# "2 pieces in Addis Ababa.": only a known place.
PIECES_IN = Rare(
    rf"\b(?:pcs|pieces|units|sets|nos|unidades|piezas|pièces|stück|sztuk|шт\.?|adet)\s(?:in|at|en|em|à|w|в)\s(?P<place>{UP}{LETTER}{{2,20}}(?:[ -]{UP}{LETTER}{{1,20}}){{0,2}})(?=\s?[.,;?\n]|$)"
)
TO_DOOR = re.compile(r"送到|送至|送货到|运到")
# "ETA Karachi": where a ship comes in.
ARRIVAL_AT = Rare(
    rf"(?:\bETA|\barriv(?:al|ing|es?)) (?:at |in |to )?(?:the port of )?(?P<place>{UP}{LETTER}{{2,20}}(?:[ -]{UP}{LETTER}{{1,20}}){{0,2}})"
)
# What stands before a place in one run of characters: "含運到台中港", "到巴西古当港".
HAN_LEAD = re.compile(
    r"^.{0,6}(?:运到|運到|送到|发到|發到|寄到|报到|報到|送至|运至|運至|发往|發往|运往|運往|到|至|抵|往|走|卸|去)(?=[\u3400-\u9fff]{2,})"
)
# "..., to Hong Kong.": a known place at the end of a thought.
TO_PLACE = Rare(
    rf"(?:[,;–-]|\bpcs|\d)\s{{1,2}}to\s(?P<place>{UP}{LETTER}{{2,20}}(?:[ -]{UP}{LETTER}{{1,20}}){{0,2}})(?=\s{{0,2}}(?:[.,;!?\n]|$))"
)
HAN_PLACE = re.compile(
    r"(?P<place>[\u3400-\u9fff]{2,8}?(?:港|倉庫|仓库|倉|仓|市|工地|空港|码头|碼頭)|[\u30a0-\u30ffー]{2,12}港?|[\uac00-\ud7af]{1,8}항|[\u3400-\u9fff]{2,4}?(?=[、。,，.\s)]|$|での|まで|向け|着|渡し|へ|の|で|价|價|的))"
)
ARABIC_PLACE = re.compile(
    r"(?P<place>(?:(?:ميناء|بندر|مرز)\s)?(?:(?:جبل|رأس|راس|أم|ام|أبو|ابو|بور|خور|شرم|عين|مرسى|سيدي|الملك|الأمير|الشيخ)\s(?=[\u0621-\u064a]{3}))?"
    r"[\u0621-\u064a\u067e-\u06d3]{3,15}(?:\s(?:ال[\u0621-\u064a]{2,12}))?)|(?P<hebrew>(?:נמל\s)?(?:(?:תל|באר|בית|ראש|כפר|קריי?ת|פתח|רמת)\s(?=[\u05d0-\u05ea]{2}))?[\u05d0-\u05ea]{3,12})"
)
BEFORE = Opened(
    rf"(?<![^\W\d_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])(?:{table.DESTINATION_BEFORE})(?!(?<=[a-zà-ÿ])[a-zà-ÿ])\s{{0,3}}[:：]?\s{{0,3}}(?:(?:the|our|my|el|la|le|les|nos|du|do|dépôts?|nuestr[oa]|nosso|notre|unser\w{{0,2}}|of|de|di|en|in|au|à|at|warehouse|facility|office|shop|store|address|depot|bodega|almacén|armazém|entrepôt|lager|magazijn|magazzino|склад\w?|{table.SITE_NOUNS}) ){{0,5}}(?:(?:d|l|all|dell)['’])?",
    re.IGNORECASE,
)
AFTER_PORT = Rare(
    rf"(?P<place>(?<!{LETTER}){UP}{LETTER}{{1,30}}(?:[ -]{UP}{LETTER}{{1,30}}){{0,2}}[ \t](?:[Pp]ort|PORT|[Bb]order(?= (?:crossing|point|station)|[.,;!?\n]|$)|[Ss]eaport|[Ll]imanı)(?!{LETTER}))|(?P<asian>[\u3400-\u9fff]{{2,6}}港|[\uac00-\ud7af]{{2,6}}항(?=까지|\s|으|에|\())|(?P<lower>(?:until|to|till|cif|c&f)\s(?P<name>[a-z]{{4,16}} (?:sea)?port))"
)
ANY_PORT = re.compile(
    r"(?:same|this|that|which|what|usual|any|nearest|other|another|your|our|my|loading|mismo|même|gleicher|stesso|mesmo)\s", re.IGNORECASE
)
# "to Savannah, CIF", "台中港 CIF": the place before the term.
PLACE_BEFORE_TERM = re.compile(
    rf"(?:(?<!{LETTER})(?:to|till|until|in|en|em|à|a|nach|frei|franco|franko|frachtfrei|rendu|livré|livrés|delivered|levert|leveret|geleverd|geliefert|до|do|для|[:：])\s?)(?P<place>{UP}{LETTER}{{2,20}}(?:[ -]{UP}{LETTER}{{1,20}}){{0,2}}|[\u3400-\u9fff]{{2,6}}港?)[ ,(]{{0,3}}$"
)
# "Hamburg CIF.": a town that begins a thought, right before the term; only a known one.
TOWN_BEFORE_TERM = re.compile(rf"(?:^|[.!?;:\n]\s{{0,2}})(?P<place>{UP}{LETTER}{{2,20}}(?:[ -]{UP}{LETTER}{{1,20}}){{0,2}})[ ,(]{{1,3}}$")
# "livraison au Havre": the article is part of the name.
CONTRACTED = re.compile(r"(?<![^\W_])(?P<article>au|du|aux|des)\s$", re.IGNORECASE)
# "colombo cif": in small letters only a known town.
LOWER_BEFORE_TERM = re.compile(r"(?<![^\W_])(?P<place>[a-z]{4,16})\s$")
# "400 filters. To Lae. Can you ...": where it goes, said alone.
ALONE = Rare(rf"(?:^|[.;!]\s{{1,2}}|\n)To (?P<place>{UP}{LETTER}{{2,20}}(?: {UP}{LETTER}{{2,20}})?)(?=\s?[.;\n]|$)")
# "İzmir'e teslim", "Mersin limanına kadar".
TURKISH_PLACE = Rare(
    rf"(?<!{LETTER})(?P<place>{UP}{LETTER}{{2,20}})(?:['’](?:y?[ea]|[dt][ea])\s|\s(?=liman))(?:liman\w{{0,5}}\s)?(?:teslim|kadar|gönder\w{{0,6}}|nakliye|sevk\w{{0,6}})"
)
# "神戸着", "横浜向け": only a known place.
ASIAN_ARRIVAL = Rare(r"(?P<place>[\u3400-\u9fff]{2,4})(?:着|向け|渡し|까지|到着)")
# "When could that be in Oporto?", "wann ist das in Graz?": the goods, no person.
ARRIVAL_ASKED = Rare(
    rf"(?:(?:[Ww]hen|[Hh]ow (?:soon|fast|quickly)) (?:can|could|will|would|might|should) (?:it|that|this|they|these|those|the [a-z]{{3,12}}|we (?:get|have|see) (?:it|them|that|this))(?: be| arrive| get| reach| land)?(?: here)?|"
    rf"[Ww]ann (?:kann|könnte|ist|wäre|kommt|können|könnten|sind|wären) (?:das|es|die [A-Z]\w{{2,14}}|der [A-Z]\w{{2,14}})(?: \w{{2,10}}){{0,2}}|[Qq]uand (?:est-ce que )?(?:ça|cela|la marchandise|la commande|le colis)(?: \w{{2,10}}){{1,2}}|"
    rf"[Cc]u[aá]ndo (?:llega|llegar[ií]an?|estar[ií]an?|estarán?|podr[ií]an? (?:estar|llegar))(?: \w{{2,10}}){{0,2}}|[Qq]uando (?:chega|chegaria|arriva|arriverebbe|potrebbe arrivare|sarebbe|estaria)(?: \w{{2,10}}){{0,2}})"
    rf" (?:in|at|to|into|nach|à|a|en|em|no|na|ao) (?:the |our )?(?P<place>{UP}{LETTER}{{2,20}}(?:[ -]{UP}{LETTER}{{1,20}}){{0,2}})"
)
# "Is the Perth landed price still good?"
LANDED_AT = Rare(
    rf"(?<!{LETTER})(?P<place>{UP}{LETTER}{{2,20}}(?: {UP}{LETTER}{{2,20}})?) (?:landed|delivered|door|CIF|DDP|DAP)(?:[ -](?:price|cost|rate|quote|figure)s?)"
)
# "to my address, Pau": the town alone tells the rest.
TO_ADDRESS = Rare(
    rf"(?:to (?:my|our) (?:office )?address|à (?:mon|notre) adresse|an (?:meine|unsere) (?:Adresse|Anschrift)|a (?:mi|nuestra) direcci[oó]n|no (?:meu|nosso) endereço|al (?:mio|nostro) indirizzo|на (?:мой|наш) адрес|na (?:mój|nasz|můj|náš) adres\w?|naar (?:mijn|ons) adres)"
    rf"[ ,:(]{{1,3}}(?:in |at |à |en |em |a |in )?(?P<place>{UP}{LETTER}{{2,20}}(?:[ -]{UP}{LETTER}{{1,20}}){{0,2}})"
)
# "Es para Tumaco.", "everything goes to Lae": said of the goods, with nothing behind the town.
GOES_TO = Rare(
    rf"(?:(?:(?<![^.;!?,\n])|(?<=[.;!?,\n]\s)|(?<=[.;!?,\n]\s\s))(?:[Ii]t is|[Ii]t's|[Tt]hey are|[Tt]his is|[Tt]hese are|[Aa]ll|[Ee]s|[Ss]on|[Cc]'est|[Cc]’est|È|è|É|é|[Ss]ão|[Dd]as ist) (?:for|para|pour|per|für)|"
    rf"\b(?:[Ii]t|[Tt]hey|[Tt]his|[Tt]hese|[Aa]ll|[Gg]oods|[Oo]rder|[Ss]hipment|[Cc]ontainers?|[Ee]verything|[Cc]argo)(?: (?:all|is|are|will|would|must))?(?: be)? (?:goes|go|going|headed|bound|destined) (?:to|for)|"
    rf"\b(?:[Aa]lles|Ware|Lieferung|Bestellung|Container|[Ee]s) (?:geht|gehen|soll|muss) nach|\b(?:(?:[Tt]odo|[Mm]ercanc[ií]a|[Pp]edido|[Cc]arga|[Tt]udo|[Mm]ercadoria)\s)?(?:[Vv]a|[Ii]r[ií]a|[Vv]ai|[Ii]ria) (?:para|a))"
    rf" (?:the port of |el puerto de |o porto de )?(?P<place>{UP}{LETTER}{{2,20}}(?:[ -]{UP}{LETTER}{{1,20}}){{0,2}})(?=\s{{0,2}}(?:[.,;!?\n(]|$))"
)
ENGLISH_TO = re.compile(r"(?:deliver|ship|send|sent|post|carriage|freight).{0,20} to$")
# "nach unserer Vorlage", "nach Ihrer Wahl": what somebody's is, no place.
SOMEBODYS = re.compile(
    r"nach (?:unser|ihr|mein|euer|eur|sein|dein)(?:e|er|em|en|es)? (?!lager|werk|adresse|anschrift|baustelle|hafen)", re.IGNORECASE
)
RECEIVED_AT = Opened(table.RECEIVED_AT, re.IGNORECASE)
NOT_HAN_PLACE = re.compile(
    r"[我你您們们哋係是的在於于出把和與与来來往这這那有请請提供报報价價单單什么麼何如吗嗎次先本明今昨日月年]|公司|运费|運費|多少|交货|交貨|客户|客戶|保密|方式|付款|样品|樣品|以下|分别|分別"
)
CANONICAL = re.compile(rf"(?<!{LETTER}){UP}{LETTER}{{3,20}}(?!{LETTER})")
WORDED_WORKS = re.compile(r"(?:ready|date|available|leave|leaving|finished|dispatch\w*|completed?)\s(?:for\s)?(?:goods\s)?$", re.IGNORECASE)
WORKS_DATE = re.compile(r"\s(?:date|by\s|on\s|before\s|in\s\w+\s20)", re.IGNORECASE)
DELIVERY_ASIAN = Rare(table.DELIVERY_ASIAN)
WHEN = re.compile(table.WHEN, re.IGNORECASE)
DAYS = re.compile(
    r"(?:days?|weeks?|months?|tage?n?|wochen|monate?n?|d[ií]as|semanas|meses|jours|semaines|mois|giorni|settimane|mesi|dagen|weken|dni|tygodni|дн|недел|месяц|gün|hafta|ngày|tuần|hari|minggu|天|日|周|週|月|일|주)",
    re.IGNORECASE,
)
WITHIN = re.compile(
    r"within|in\b|max|later|latest|innerhalb|binnen|dentro|em\b|en\b|sous|entro|w ciągu|в течение|до|do\b|until|by|bis|antes|até|avant|[:：は]|在",
    re.IGNORECASE,
)
NOT_DELIVERY = re.compile(table.NOT_DELIVERY, re.IGNORECASE)
FORWARD = re.compile(r"\b(?:via|from|ex|ab|von|de|desde|из|depuis)\s$", re.IGNORECASE)
PAYMENT = Opened(rf"(?<![\w/])(?:{table.PAYMENT})", re.IGNORECASE)
TARGET = Opened(rf"(?<!{LETTER})(?:{table.TARGET_PRICE})[^.\n]{{0,30}}?(?P<money>{table.MONEY})", re.IGNORECASE)
# "If you do 52, I take 160": a bare number is a price too where somebody would buy at it.
BARGAIN = Opened(
    rf"(?<!{LETTER})(?:{table.BARGAIN_LEAD})\s{{0,2}}(?P<money>{table.MONEY}|\d{{1,6}})(?![\d%])(?:\s?(?:/|per|each|a|pro|par|por|za|la|le)\s?[^\W\d_]{{1,10}}\.?)?[,，]?\s{{0,2}}(?:then |dann |alors |entonces |então |то )?{table.BARGAINER}",
    re.IGNORECASE,
)
DELIVERY = Opened(table.DELIVERY, re.IGNORECASE)
DEADLINE = Opened(table.DEADLINE, re.IGNORECASE)
CERTIFICATE = Opened(table.CERTIFICATES)
DAY = re.compile(
    r"(?P<iso>20\d\d-\d{1,2}-\d{1,2})|(?P<han>(?:(?P<hanmonth>\d{1,2})月)(?P<handay>\d{1,2})[日号號]?)|(?P<numeric>(?P<one>\d{1,2})[/.](?P<two>\d{1,2})(?:[/.](?P<year>\d{2,4}))?)"
    r"|(?:(?P<weekday>[^\W\d_]{3,12}),? (?:the )?)?(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.)? (?:of |de )?(?P<month>[^\W\d_]{3,12})|(?P<month2>[^\W\d_]{3,9}) (?P<day2>\d{1,2})(?:st|nd|rd|th)?(?!\d)|(?:next |this |coming )?(?P<alone>[^\W\d_]{3,12})",
    re.IGNORECASE,
)
GAP = re.compile(
    r"[ \t:,(-]{0,4}\n?[ \t]{0,2}(?:(?:incoterms®?(?: 20\d\d)?\)?|(?:[A-Z]{1,3}[- ]?)?\d{2,6}(?:[- ]\d{2,4})?|to|at|our|my|warehouse|facility|office|address|depot|customer|client|lager|magazijn|bodega|almacén|entrepôt|of|de|di|the|site|yard|jobsite|store|plant|factory|obra|chantier|cantiere|baustelle|budowa|"
    + table.SITE_NOUNS
    + r"|until|till|nach|bis|до|a|à|al|en|price|basis|in|vers|и|или|portu|door)\s+){0,6}",
    re.IGNORECASE,
)
# A term that is not wanted: "not CIF", "CIP veya CIF değil".
NOT_BEFORE = re.compile(
    r"(?<!\w)(?:not|no|kein|keine|nicht|pas|pas de|non|nie|ne|не|bukan|không|instead of|rather than|other than|statt|anstatt|au lieu de|plutôt que|en vez de|en lugar de|em vez de|invece di|zamiast|místo|вместо)\s(?:[A-Z]{3}\s(?:or|oder|ou|o|nor|ni|veya|ani|или|и)\s)?$",
    re.IGNORECASE,
)
NOT_BEHIND = re.compile(
    r"\s(?:[^\W\d_]{2,5}\s[A-Z]{3}\s)?(?:değil|is not (?:needed|wanted|required)|not (?:needed|required)|nicht nötig|no hace falta|non serve|inutile|не нужен|ではなく)(?![^\W_])",
    re.IGNORECASE,
)
BARE_CUE = re.compile(
    r"lever(?:t|ert|et|erat|erad|ererat)|dostav[ao]|dobav[ao]|isporuka|dodávka|nach|до|hasta|até|bis|teslim|franco|hafen|rendu|delivered|geliefert|livré|port|porto|puerto|destino|livraison"
)
# Behind these a person or a firm may stand as well as a place.
MAYBE_TO = re.compile(r"(?:how much|sen[dt]|send (?:it|them)|offer|quote|prices?|costs?|rate)\b(?!.{0,30}\b(?:port|deliver|ship|freight))")
# A passage without any of these literals cannot hold the expensive expression.
SIGNS = {
    "payment_terms": ("%", "/t", "/c", "lc", "tt", "credit", "crédit", "akkredit", "аккредит", "اعتماد", "信用", "d/", "cash", "cad", "net ", "open acc", "o/a", "days", "paypal", "western", "assurance", "0/", "lettre"),
    "target_price": ("target", "idea", "budget", "come to", "can you", "objetivo", "meta", "alvo", "cible", "ziel", "preisvor", "obiettivo", "richt", "docelowa", "целев", "hedef", "mục tiêu", "المستهدف", "目标", "目標", "希望", "타겟", "목표", "level"),
}  # fmt: skip
