"""Words of carriage, words of direction, and words that make a place no destination, in the languages buyers write."""

from __future__ import annotations

# In a sentence with one of these, a known town behind a word of direction is where the goods go.
CARRIAGE = (
    # English
    r"(?<![a-z])et[ab](?![a-z])|\b(?:freight\w{0,3}|ship(?:ped|ping|ments?)?|deliver(?:y|ed|ies|ing)?|dispatch\w{0,3}|despatch\w{0,3}|transport\w{0,5}|courier\w{0,3}|post(?:ed|age)|mail(?:ed)?|sen[dt]|sending|landed|air ?freight|by (?:air|sea|rail|road|truck|boat|courier|dhl|fedex|ups|ems|tnt)|book(?:ed|ing)?|"
    r"vessel|b/?l|bill of lading|containers?|door|consign\w{0,5}|clear(?:ed|ance)|price[ds]?|pricing|quot\w{1,6}|rates?|costs?|fob|cif|cfr|c&f|exw|bring|cargo|unload\w{0,3}|discharge\w?|arriv\w{2,4}|import(?:ed)?)\b|"
    # German, Dutch, Scandinavian, Finnish
    r"versand\w{0,6}|verschick\w{0,3}|lieferung\w{0,2}|liefer\w{0,3}\b|geliefert|fracht\w{0,6}|\bschiff\w{0,2}\b|transport\w{0,6}|\bfrei\b|\bpreise?\w{0,2}\b|\bkostet\b|kosten\b|spedition\w?|verschiff\w{0,4}|"
    r"levering\w{0,2}|\blever\w{1,5}|geleverd|verzend\w{0,4}|vracht\w{0,7}|prij(?:s|zen)|\bfrakt\w{0,8}|\bpris(?:er|et|en)?\b|\bskicka\w{0,2}|\bsend\w{0,3}|forsendelse|toimit\w{2,8}|rahti\w{0,4}|\bhinta\w{0,3}|"
    # French
    r"\blivr\w{1,7}|exp[ée]di\w{1,6}|\bfret\b|transport\w{0,3}|envoy\w{1,4}|\benvoi\w?|achemin\w{2,6}|\bbateaux?\b|\bnavires?\b|connaissement\w?|\bprix\b|\btarifs?\b|co[uû]te?\w{0,3}\b|rendu\w?|d[ée]douan\w{2,5}|"
    # Spanish, Portuguese, Italian
    r"\bflete\w?|\benv[ií]\w{1,6}|\bmand(?:ar|en|arme|arnos|as|a|e|em|are)\b|despach\w{1,4}|entreg\w{1,6}|transport\w{1,5}|\bprecios?\b|\bcuesta\b|\bcosto\b|\bcuánto\b|\bcuanto\b|puest[oa]s?\b|embar\w{2,7}|\bbarcos?\b|\bbuques?\b|\bnavios?\b|\bnave\b|conocimiento de embarque|\bfrete\w?|\bpreços?\b|\bprecos?\b|\bcusta\b|\bquanto\b|\bspedi\w{1,7}|"
    r"\bconsegn\w{1,5}|\btrasport\w{1,4}|\bnolo\b|\bprezz[oi]\b|\bcosta\b|\bresa\b|cotiz\w{1,7}|cotaç\w{1,4}|orçament\w|preventiv\w|"
    # Polish, Czech, Slovak, Hungarian, Romanian, the Balkans
    r"wysy[łl]\w{1,5}|dostaw\w{1,4}|dostarcz\w{1,5}|fracht\w{0,3}|\bcen[aęyąu]\w{0,2}\b|doprav\w{1,3}|dod[áa](?:n|t|m|v)\w{0,4}|statk\w{1,3}|\bstatek\b|\blo[ďd][ií]?\b|doruč\w{2,4}|zaslán\w|poslat|dodan\w{1,2}|prevoz\w{0,2}|isporuk\w|dostav\w|cijen\w|sz[áa]ll[íi]t\w{1,8}|\bárat?\b|fuvar\w{0,5}|\blivr(?:are|area|ati|ați)\b|"
    r"\bpre[țt](?:ul|uri|urile)?\b|trimite\w{0,4}|expedi\w{2,6}|"
    # Russian, Ukrainian, Bulgarian, Greek
    r"достав\w{1,5}|отгру\w{2,5}|\bсудн[оаеу]\b|корабл\w{1,2}|коносамент\w?|отправ\w{1,5}|перевоз\w{1,4}|фрахт\w{0,2}|\bцен[аыуе]\w{0,2}\b|стоимост\w{1,3}|вартіст\w{1,2}|відправ\w{1,4}|транспорт\w{0,5}|привез\w{1,4}|\bцін[аиу]\b|παράδοσ\w{1,3}|μεταφορ\w{1,4}|αποστολ\w{1,2}|τιμ(?:ή|ές|η)\b|ναύλο\w?|"
    # Turkish, Indonesian, Malay, Vietnamese, Swahili
    r"teslim\w{0,6}|nakliye\w{0,4}|navlun\w{0,3}|sevk\w{0,6}|gönder\w{1,6}|kargo\w{0,3}|\bfiyat\w{0,6}|\bkirim\w{0,3}|pengiriman|\bongkir\w{0,3}|ongkos|\bharga\w{0,3}|\bgiao\b|\bgửi\b|vận chuyển|\bship\b|\bgiá\b|cước|\bphí\b|kusafirisha|\bbei\b|"
    # Arabic, Persian, Hebrew
    r"شحن\w{0,3}|الشحن|توصيل|التوصيل|واصل|توصل|يوصل|تسليم|توريد|التوريد|ارسال|إرسال|سعر|السعر|اسعار|أسعار|التكلفة|تكلفة|حمل|هزینه|قیمت|تحویل|משלוח|הובלה|מחיר|קיף|"
    # Chinese, Japanese, Korean, Thai
    r"运费|運費|报价|報價|发货|發貨|发往|發往|发到|寄到|送到|送至|送貨|送货|海运|海運|空运|空運|陆运|铁路|运到|運到|运至|運至|到岸|价格|價格|报个|快递|物流|見積|送料|運賃|着|納品|発送|価格|輸送|배송|운임|도착도|견적|가격|납품|까지|ส่ง|ค่าขนส่ง|ราคา"
)
# Right before the place: where something goes. Small words between ("our warehouse in", "the port of") belong to it.
DIRECTION = (
    r"(?:\b(?:to|into|et[ab](?: at| in)?|till|until|upto|up to|via|through|in|at|destination|for|à|au|a|sur|jusqu['’]à|jusqu['’]au|vers|en|até|para|pra|p/|hasta|por|no|na|em|fino a|presso|nach|bis|frei|an|op|ins?|über|naar|tot|till|til|do|na|w|v|vo|u|la|pînă la|până la|pana la|през|до|на|в|во|через|к|із|по|"
    r"στο|στη|στην|σε|μέχρι|ke|sampai|sampai ke|tới|đến|về|ra|vào|ship|tại|giao|cho|hadi|mpaka|livraison|freight|delivery|transport|fret|flete|frete|fracht|puerto|porto|port|порт|limanı)"
    r"|(?:ال[ىي]|إلى|حتى|توصل|يوصل|واصل|وصول|لميناء|ميناء|في|تا|به|בנמל|לנמל|עד|קיף|到|至|往|发|发往|運往|運至|运往|ถึง|ไป|ไปที่|ที่))"
)
# Stand between the word of direction and the place.
BETWEEN = (
    r"(?:(?:our|my|the|a|an|ons|te|i|w|we|v|ve|vårt|vår|in|o|plant|planta|fábrica|fabrica|usine|werk|fabrik|baustelle|obra|chantier|cantiere|станци\w|ст\.|в|во|el|la|le|les|il|lo|los|de|del|di|du|des|d['’]|of|in|en|em|at|au|à|port|puerto|porto|ports?|warehouse|yard|store|shop|factory|depot|office|site|address|door|city|city of|airport|mediterranean|bodega|almac[eé]n|armaz[eé]m|entrep[oô]t|dépôt|lager|"
    r"hafen|flughafen|haven|magazijn|magazzino|deposito|depósito|magazyn\w?|sklad\w?|склад\w?|порт\w?|г\.|м\.|місто|город\w?|kho|cảng|sân bay|tp\.?|thành phố|pelabuhan|gudang|kota|nuestro|nuestra|nosso|nossa|notre|unser\w{0,2}|onze|naš\w?|nasz\w{0,3}|"
    r"ميناء|مدينة|مطار|بندر|شهر|נמל|ท่าเรือ)\s{1,2}){0,4}"
)
# These verbs in the same sentence: people go there, or come from there.
TRAVEL = (
    r"\b(?:visit\w{0,3}|fly(?:ing)?|flew|travel\w{0,4}|come(?= (?:to|by|over|and|down|up|here|from|on|in|at|with|in)\b)|coming|came|went|moved|meet|met(?= (?:you|your|him|her|them|at|during|us)\b)|fair|expo|exhibition|based|located|live|stay\w{0,3}|born|office|branch(?:es)?|besuch\w{0,3}|messe|reise\w?|sitz|salon|foire|voyage|visite\w?|viaj\w{1,4}|feria|visit[ao]\w{0,3}|feira|fiera|"
    r"targi|veletrh\w?|fuar\w{0,3}|ziyaret\w{0,3}|выставк\w{1,2}|приед\w{1,3}|прилет\w{1,4}|командировк\w|офис\w?|展会|展會|展示会|参观|參觀|拜访|出张|전시회|방문|معرض|زيارة|نمایشگاه)\b"
)
# German nouns of doing: "nach Erhalt", "nach Lieferung", "nach Wareneingang".
DEEDS = r"\w{2,30}(?:ung|gang|halt|schluss|ruf|sprache|nahme|gabe|tritt|tag|zahlung|stellung|eingang|kauf|wunsch|bedarf|muster|norm|größe|tagen|wochen|monate?n?|ende|jahr|jahres|freigabe|datum)$"
# Nouns of carriage: behind them and a word of direction even an unknown town is where the goods go.
FREIGHT = (
    r"\bfrei|posto|puesto|до|freight|shipping|shipment|delivery|postage|carriage|transport\w{0,3}|versand|fracht\w{0,6}|lieferung|livraison|exp[ée]dition|fret|port compris|flete|env[íi]o|entrega|despacho|frete|spedizione|trasporto|consegna|levering|vracht|verzending|frakt|leverans|toimitus|rahti|"
    r"wysy[łl]k\w|dostaw\w|transportem|doprav\w{1,3}|dod[aá]n\w{1,2}|doru[čc]en\w{1,2}|szállítás\w{0,3}|transportul|livrare\w?|доставк\w{1,2}|отгрузк\w|перевозк\w|доставка|nakliye|kargo|teslimat|ongkir|ongkos kirim|pengiriman|giao(?: hàng)?|vận chuyển|الشحن|شحن|التوصيل|توصيل|حمل|משלוח"
)
# "we are in ...": the writer tells where he is.
WE_ARE_IN = (
    r"(?:\bwe(?: are|'re|’re)?(?: based| located)? in|\bi(?: am|'m|’m)?(?: based| living| live)? in|\bi live in|\bwe live in|\bon est (?:à|au|en)|\bnous sommes (?:à|au|en)|\bje suis (?:à|au|en)|\bj'habite(?: à| au| en)?|\bestoy en|\bestamos en|\bsoy de|\bsomos de|\bvivo en|\bestou em|\bestamos em|\bmoro em|\bsono (?:a|di)|"
    r"\bsiamo (?:a|di)|\babito a|\bich bin (?:in|aus)|\bich wohne in|\bwir sind (?:in|aus)|\bik woon in|\bwij zitten in|\bik zit in|\bjag bor i|\bvi finns i|\bmieszkam w|\bjestem z|\bjsem z|\bя из|\bмы из|\bживу в|\bнаходимся в|\bmình ở|\bem ở|\bsaya di|\bkami di|انا في|أنا في|نحن في|我在|我们在|我們在)\s?"
)
# Before the word of direction: where somebody is, no goods.
BEING = r"\b(?:prends|prenons|achète|achetons|charge|chargeons|compro|compramos|cargo|cargamos|acquisto|compriamo|carico|kaufe|kaufen|lade|laden|buy|load|loading|source|take|kupuję|kupujemy|nakupujeme|покупаю|покупаем|берем|берём|alıyorum|alıyoruz|are|am|is|we're|i'm|sommes|est|suis|estamos|estoy|está|somos|soy|siamo|sono|sind|bin|zijn|zit(?:ten)?|mieszkam|jestem|jsme|live|living|vivo|moro|abito|habite|wohne|woon)\s{0,2}$"
# Right before "in", "at" and their like: something goes there all the same.
WEIGHTY = (
    r"(?:spedit[aeio]|recapitat[aeio]|inviat[aeio]|enviad[oa]s?|despachad[oa]s?|remitid[oa]s?|expédiée?s?|acheminée?s?|price|prices|pricing|rate|cost|landed|deliver\w{0,3}|book\w{0,3} (?:it|them|this)|bring\b.{0,24}|shipped|freight|precio|preço|preco|prix|"
    r"preis|prezzo|cena|цена|стоимость|доставк\w{1,2}|доставк\w{1,2} на склад|puest[oa]|posto|entrega\w?|despacho|flete|frete|fret|livr\w{1,5}|"
    r"envoyez.{0,24}|mand\w{1,4}.{0,30}|consegn\w{1,5}|spedizione|wysyłk\w|dostaw\w|отгрузк\w|giao|سعر|السعر|ship|manden.{0,40}|b/?l|bill of lading|conocimiento de embarque|conhecimento|connaissement|vessel|ship|boat|barco|buque|navio|bateau|nave|"
    r"envi\w{1,5}.{0,30}|envío|trasporto|transport\w{0,2}|cu transport)(?: (?:e|y|et|and|with|con|com)\b.{0,14})?\s{0,2}$"
)
# The buyer carries the goods himself: the way he takes is no destination that we deliver to.
OWN_CARRIAGE = (
    r"\b(?:our (?:own )?forwarder|(?:we|i) (?:arrange|organi[sz]e|handle|take care of|look after) (?:the |our )?(?:own )?(?:freight|shipping|transport|carriage)|je m['’]occupe d\w{1,2} (?:fret|transport)|"
    r"nous (?:organisons|gérons|nous occupons d\w{1,2}) (?:le )?(?:fret|transport)|notre transitaire|wir (?:organisieren|übernehmen|kümmern uns um) (?:den |die )?(?:transport|fracht)|unser spediteur|"
    r"(?:nos encargamos|me encargo) del (?:flete|transporte)|nuestro (?:transitario|agente|embarcador)|(?:nosso|o nosso) (?:transitário|agente|despachante)|(?:наш|своим) (?:экспедитор\w{0,2}|перевозчик\w{0,2})|ci occupiamo (?:noi )?del trasporto|il nostro spedizioniere|nasz spedytor)"
)

# An amount that is to come "into" a town needs no word of carriage: "200 kg into Fremantle", "150 مظلة إلى جبل علي".
AMOUNT_INTO = (
    r"\d[\d.,]{0,9} ?(?:kgs?|kilos?|g|t|tons?|tonnes?|mt|lbs?|l|litres?|liters?|pcs|pieces|units|sets|pairs|boxes|cartons|ctns?|cases|bags|drums|rolls|pallets?|containers?|fcl|teu|x ?40|x ?20|m|m2|m3|sqm|dozen|reels|sheets)\b"
    r"[^.?!\n]{0,60}\binto\s(?:our\s|the\s)?(?:port of\s)?[A-Z]"
    r"|\d\s[\u05d0-\u05ea\u0621-\u06d3][^.?!؟\n]{0,80}\s(?:(?:إلى|الى|تا|עד)\s|לנמל\s)[\u05d0-\u05ea\u0621-\u06d3]"
)
# "Porto de Santos" names Santos.
PORT_OF = r"\s(?:de|do|da|di|of)\s[A-Z]"
# The outward part of a British postcode, behind a word for the place where building goes on or goods are kept.
SITE_POSTCODE = (
    r"\b(?i:delivered|deliver|delivery|dap|ddp|shipped|ship|sent|send)\b[^.?!\n]{0,30}?\b(?i:site|address|depot|warehouse|yard|works|store|shop|postcode)\s(?:at\s|in\s)?"
    r"(?P<place>[A-Z]{1,2}\d{1,2}[A-Z]?(?:\s\d[A-Z]{2})?)\b(?!\s?(?:x|pcs|sets|mm))"
)
# The outward part of a British postcode alone, where something is delivered to: letters of the United Kingdom's postcode areas only.
TO_POSTCODE = (
    r"\b(?i:delivered|deliver|delivery|shipped|shipping|postage|carriage|sent|send(?: (?:it|them|one))?|courier) to "
    r"(?P<place>(?:AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|HA|HD|HG|HP|HR|HS|HU|HX|IG|IP|IV|"
    r"KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE)"
    r"\d{1,2}[A-Z]?(?: \d[A-Z]{2})?)(?=\s?(?:[.,;?!)\n]|$| please| pls| thanks| uk\b))"
)
