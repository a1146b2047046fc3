"""Incoterms, words that announce a destination, payment, target price, delivery, deadline and certificates."""

from __future__ import annotations

# Written form (upper case) -> Incoterm as we name it. Incoterms 2020, older ones as people still write them.
INCOTERMS: dict[str, str] = {
    "EXW": "EXW", "EX-WORKS": "EXW", "EX WORKS": "EXW", "EXWORKS": "EXW", "EX WORK": "EXW", "EX-WORK": "EXW", "EX-FACTORY": "EXW",
    "EX FACTORY": "EXW", "AB WERK": "EXW", "FRANCO FABRICA": "EXW", "FRANCO FABBRICA": "EXW", "EX FABRICA": "EXW", "AF FABRIEK": "EXW",
    "DÉPART USINE": "EXW", "工場渡し": "EXW", "공장인도": "EXW", "LOCO ZAKŁAD": "EXW", "EX FABBRICA": "EXW", "FRANCO STABILIMENTO": "EXW", "AB LAGER": "EXW",
    "FRÅN FABRIK": "EXW", "工厂交货": "EXW", "工廠交貨": "EXW",
    "FCA": "FCA", "FAS": "FAS", "FOB": "FOB", "F.O.B.": "FOB", "F.O.B": "FOB", "فوب": "FOB", "ФОБ": "FOB", "离岸价": "FOB", "離岸價": "FOB", "본선인도": "FOB", "本船渡し": "FOB",
    "CFR": "CFR", "C&F": "CFR", "C & F": "CFR", "C+F": "CFR", "CNF": "CFR", "C AND F": "CFR", "CIF": "CIF", "C.I.F.": "CIF", "C.I.F": "CIF",
    "سيف": "CIF", "СИФ": "CIF", "到岸价": "CIF", "到岸價": "CIF", "운임보험료포함": "CIF", "運賃保険料込": "CIF", "CAF": "CIF", "CPT": "CPT", "CIP": "CIP", "DAP": "DAP", "DPU": "DPU", "DAT": "DAT",
    "DDP": "DDP", "D.D.P.": "DDP", "DDU": "DDU",
}  # fmt: skip
# Delivered terms name the buyer's place; the others ours.
DELIVERED: frozenset[str] = frozenset({"CFR", "CIF", "CPT", "CIP", "DAP", "DPU", "DAT", "DDP", "DDU"})
# Words in other senses when in small letters ("dat" is Dutch, "dap", "fas", "cip").
UPPER_ONLY: frozenset[str] = frozenset({"CAF", "DAT", "FAS", "DAP", "CIP", "CPT", "DPU", "FCA", "CNF", "ФОБ", "СИФ"})

# Between a word of carriage or a term and the town: the building or ground that the goods are brought to.
SITE_NOUNS = (
    r"(?:distribution cent(?:er|re)|fulfil?lment cent(?:er|re)|logistics cent(?:er|re)|job ?site|building site|construction site|premises|branch|hub|dc|cd|"
    r"op de|werf|bouwplaats|bouwwerf|distributiecentrum|magazijn|vestiging|filiaal|auf die|auf|baustelle|verwendungsstelle|entladestelle|bordsteinkante|bauhof|bau|zentrallager|betriebshof|logistikzentrum|verteilzentrum|filiale|hof|"
    r"chantier|sur|plate-?forme|usine|magasin|obra|almac[eé]n central|centro de distribuci[oó]n|centro de distribuição|planta|tienda|loja|armaz[eé]m|cantiere|sul|piattaforma|stabilimento|sede|negozio|"
    r"byggeplass(?:en)?|byggeplads(?:en)?|byggplats(?:en)?|lageret|lagret|ty[öo]maalle|varastolle|budow[aęy]|na|magazyn\w?|centrum dystrybucji|hurtowni\w?|stavb[auy]|sklad\w?|centr[aá]ln[ií] sklad|gradilišt[ea]|skladišt[ea]|"
    r"объект\w?|стройплощадк\w|стройк\w|на|распределительный центр|рц|şantiye(?:ye|sine)?|depo(?:ya|muza)?)"
)
# Words before a destination. The place follows.
DESTINATION_BEFORE = (
    r"(?:destination (?:would be|will be|is|shall be|port is)|how much (?:is it |for it |would it be )?to|(?:postage|carriage) to|(?:carriage|postage|freight|shipping|courier) (?:be|cost|come|work out|run) to|what (?:is|would be) (?:it|that) landed (?:at|in)|(?:by|per|via|mit|par|por|con) (?:lcl|fcl|groupage|sea|air|truck|road|rail|train|courier|dhl|seefracht|luftfracht|lkw|bateau|avion|camion|mar|barco|avión|camión) (?:to|nach|à|a|para|hasta)|(?:franko|fritt|frit|frachtfrei|fraktfritt|fco|bérmentve|франко)(?: levererat| leveret| dorp| stacja| вагон| склад)?|"
    r"destination|port of (?:destination|discharge|delivery|arrival)|discharge port|destination port|delivery (?:address|place|to)|ship(?:ped|ping|ment)?(?: it| them| all)?(?: by \w{2,8})? to|deliver(?:ed|y)?(?: it| them)? (?:to|in|at)|delivered|"
    r"(?:price|prices|quote|freight|cost|costs|rate|offer|sent|send it|send them|transport|container|containers|landed|delivered)(?: \w{1,12}){0,3} (?:to|until|till|up to)|landed(?: in| at)?|delivery to (?:our|my|the) (?:warehouse|store|site|factory|shop|yard|depot) (?:near|in|at|outside)|zip(?: code)?|(?:sea|rail|vessel|ocean|truck|lorry) to|send to|sent to|(?:mailed|posted|couriered|flown|dispatched|freighted|trucked|air freight|sea freight|freight) to|our port|port|nearest port|seaport|"
    r"destino|puerto(?: de(?![^\W_]))?(?: destino)?|puesto en|entrega en|env[ií]o a|enviar a|hasta|porto(?: de(?![^\W_])| di)?(?: destino| destinazione)?|posto (?:no|na|em)|entrega (?:em|no|na)|entregue (?:em|no|na)|até|"
    r"livr(?:é|aison|er|és)(?: à| au)?|rendu|port(?: de)? destination|port de|destination|jusqu'à|lieferung (?:nach|frei)|frei (?:haus|baustelle|bau|bauhof|lager|hof|grenze|kai|bordsteinkante|verwendungsstelle|entladestelle|empfänger)|geliefert(?: nach)?|zielhafen|lieferort|nach|bis hafen|hafen|"
    r"by (?:lcl|fcl|sea|air|road|truck|rail|courier|groupage|container|sea ?freight|air ?freight) to|resa|reso|consegna (?:a|in)|porto di|franco|levering (?:in|naar)|geleverd(?: in)?|haven(?: van)?|leverans till|lever(?:t|ert|et|erat|erad|ererat)(?: till?)?|levering til|(?:dostava|dobava|isporuka|dostavo|dobavo|dodávka)(?: v| u| na| do)?|"
    r"do portu|(?:transport\w{0,3}|wysyłk\w|dowoz\w{0,2}|dowóz|doprav\w|doručen\w{1,2}|dod[aá]n\w{1,2}) do|παράδοση (?:στο|στη|στην|σε)(?: τελωνείο| λιμάνι)?|λιμάνι(?: του| της)?|נמל|משלוח ל|تحویل|dostaw\w do(?: \w{3,12}, do)?|port(?:u|em)? |doručení do|dodání do|до порта|порт(?:а|у|ом)?(?: назначения| прибытия)?|станци[яию](?: назначения)?|доставк\w{1,3} (?:до|в)|до|limanı|teslim|pelabuhan|(?:harga|kirim|ongkir)\w{0,3} sampai(?: ke)?|livrare (?:la|în)|toimitus|toimitettuna|до склада (?:в|у)|kirim ke|pengiriman ke|"
    r"về cảng|tới cảng|đến cảng|cảng|giao (?:tới|đến|tại)(?: cảng| công trình| công trường| kho| nhà máy| xưởng)?|giao hàng (?:tới|đến|tại|về)(?: công trình| công trường| kho| nhà máy| xưởng)?|giao về|ميناء|الى ميناء|إلى ميناء|واصل(?: ال[ىي]| إلى)?(?: ميناء)?|توصل(?: ال[ىي]| إلى)?|توصيل(?: ال[ىي]| إلى)?|توصيل الى|بندر(?=\s)|目的港|目的地|送到|运到|運到|报价到|報價到|报到|報到|发到|發到|寄到|交货地点?|交貨地點?|仕向地|仕向港|納入場所|도착항|목적지)"
)
# Receiving somewhere: "receber até o fim de junho em Santos". The place must be a known one.
RECEIVED_AT = (
    r"(?:(?:have|get|need|want|expect) (?:them|it|this|these|the goods|everything|all)|(?:haben|brauchen) (?:wir|sie)|tenerl[oa]s?|tenerl[ie]|les avoir|"
    r"(?:the |our )?(?:goods|cargo|shipment|container) (?:must|should|have to|has to|need to|needs to|can|will|would|to)? ?(?:be|arrive|are|is)|(?:die )?(?:ware|lieferung|fracht) (?:muss|soll|sollte|müsste)|towar (?:był|będzie|dotarł|musi być|ma być)|"
    r"товар (?:должен быть|был|будет|пришёл|пришел|нужен)|(?:la )?marchandise (?:soit|doit être|sera|arrive)|(?:la )?mercanc[ií]a (?:esté|debe estar|llegue)|(?:la )?merce (?:sia|deve essere|arrivi)|a mercadoria (?:esteja|deve estar|chegue)|"
    r"(?:goods|cargo|ware|waren|towar|ładunek|zboží|marchandises?|mercanc[ií]as?|mercadorias?|merce|груз|товар)\b[^.\n;?!]{0,14}?\s(?:to be|must be|should be|be|is|był|będzie|ist|sein|soit|est[eé]n?|estejam?|sia|был|будет)(?=\s)|(?:die|unsere) ware(?=\s)|"
    r"receber|recibir|recib\w{2,5}|receive|recevoir|erhalten|otrzymać|получить|ricevere)[^.\n;?!]{0,50}?\s(?:em|en|in|at|à|w|в|a)\s"
)
# Words behind a destination.
DESTINATION_AFTER = r"(?:port|seaport|harbou?r|airport|limanı|港|항|까지|向け|着)"

# Common words that a place name is not, when it stands where one is expected.
NO_PLACE: frozenset[str] = frozenset(
    [
        *[
            "工地",
            "现场",
            "現場",
            "厂区",
            "廠區",
            "园区",
            "園區",
            "工业园",
            "工業園",
            "项目部",
            "門口",
            "门口",
            "当地",
            "當地",
            "那边",
            "那邊",
            "这边",
            "這邊",
            "仓库",
            "倉庫",
        ],
        # when, or by what rule: "bis Ende Februar", "nach Merkblatt 7"
        *[
            "ende",
            "anfang",
            "mitte",
            "beginn",
            "konca",
            "koniec",
            "finales",
            "mediados",
            "principios",
            "meados",
            "fines",
            "fim",
            "início",
            "inicio",
            "fine",
            "metà",
            "inizio",
            "begin",
            "eind",
            "sonu",
        ],
        *["werkstoffblatt", "merkblatt", "datenblatt", "blatt", "band", "stufe", "norm", "level", "klasse", "richtlinie", "vorschrift"],
        "same",
        "which",
        "what",
        "any",
        "each",
        "every",
        "another",
        "nearest",
        "usual",
        "discharge",
        "arrival",
        "the",
        "a",
        "an",
        "our",
        "my",
        "your",
        "us",
        "me",
        "you",
        "price",
        "prices",
        "terms",
        "term",
        "basis",
        "and",
        "or",
        "with",
        "for",
        "please",
        "pls",
        "kindly",
        "best",
        "also",
        "if",
        "is",
        "are",
        "in",
        "to",
        "per",
        "of",
        "payment",
        "delivery",
        "usd",
        "eur",
        "door",
        "site",
        "this",
        "that",
        "china",
        "shenzhen",
        "ningbo",
        "shanghai",
        "guangzhou",
        "qingdao",
        "xiamen",
        "yantian",
        "foshan",
        "nansha",
        "tianjin",
        "dalian",
        "yiwu",
        "factory",
        "works",
        "port",
        "destination",
        "incoterms",
        "quote",
        "quotation",
        "we",
        "i",
        "it",
        "including",
        "incl",
        "etc",
        "unit",
        "each",
        "pcs",
        "sea",
        "air",
        "rail",
        "truck",
        "road",
        "country",
        "market",
        "order",
        "sample",
        "samples",
        *["ende", "anfang", "mitte", "ostern", "pfingsten", "weihnachten", "neujahr", "jahresende", "monatsende"],
        *["gls", "dpd", "dhl", "ups", "fedex", "tnt", "ems", "ppl", "inpost", "сдэк"],
        "mein",
        "dein",
        "uns",
        "ihnen",
        "home",
        "address",
        "below",
        "following",
        "warehouse",
        "store",
        "shop",
        "customer",
        "client",
        "customers",
        "consultant",
        "price,",
        "y",
        "e",
        "o",
        "und",
        "et",
        "i",
        "и",
    ]
)
LOADING_PORTS: frozenset[str] = frozenset(
    [
        "shenzhen",
        "ningbo",
        "shanghai",
        "guangzhou",
        "qingdao",
        "xiamen",
        "yantian",
        "foshan",
        "nansha",
        "tianjin",
        "dalian",
        "yiwu",
        "shekou",
        "zhongshan",
        "fuzhou",
        "china",
        "xingang",
        "huangpu",
        "深圳",
        "宁波",
        "上海",
        "广州",
        "青岛",
        "厦门",
        "盐田",
        "佛山",
        "天津",
        "фошань",
        "нинбо",
        "шанхай",
        "шэньчжэнь",
        "гуанчжоу",
    ]
)

PAYMENT = (
    r"(?:\d{1,3} ?%[^.\n;]{0,60}?(?:deposit|advance|(?<![^\W_])(?:t/t|tt)(?![^\W_])|down ?payment|prepayment|upfront|anticipo|adelanto|sinal|acompte|anzahlung|vorkasse|acconto|aanbetaling|zaliczk\w|предоплат\w|аванс\w?|peşin|uang muka|đặt cọc|مقدم|定金|訂金|订金|预付)[^.\n]{0,80}"
    r"|(?:l/?c(?![^\W_])|letter of credit|crédito documentario|carta de crédito|lettre de crédit|crédit documentaire|akkreditiv|lettera di credito|аккредитив\w?|akreditif|اعتماد مستندي|信用证|信用狀)(?: at sight| \d{2,3} days| irrevocable| confirmed| à vue| a la vista)?"
    r"|confirmed l/?c(?: at sight)?|(?:100% )?t/t(?: in advance| \d{1,2} days| before shipment)?|d/p(?: at sight)?|d/a(?: \d{2,3} days)?|cash against documents|\bcad\b|net \d{2,3}(?: days)?|open account(?: \d{2,3} days)?|o/a \d{2,3}(?: days)?|\d{2,3} days (?:credit|after b/l|from b/l|net)|\d0/\d0(?: t/?t)?|western union|paypal|trade assurance)"
)
TARGET_PRICE = r"(?:target(?:ed)? price|price target|target is|our target|target|price idea|price level|budget (?:is|of|per|price of)|come to|can you (?:do|go|accept|make)|precio (?:objetivo|meta)|preço alvo|prix cible|zielpreis|preisvorstellung|prezzo (?:target|obiettivo)|richtprijs|cena docelowa|целевая цена|hedef fiyat|target harga|giá mục tiêu|السعر المستهدف|目标价|目標價|目標価格|希望価格|타겟 ?가격|목표 ?가)"
MONEY = r"(?:(?:usd|us\$|\$|eur|€|gbp|£|cny|rmb|¥|￥|jpy|inr|₹|aed|sar|r|zł|pln|₽|₩|aud|cad|nzd|brl|r\$|mxn)\s?\d[\d.,' ]{0,12}(?:\s?[-–]\s?\d[\d.,]{0,10})?|\d[\d.,']{0,12}(?:\s?[-–]\s?\d[\d.,]{0,10})?\s?(?:usd|us\$|\$|dollars?|eur|euros?|€|gbp|£|pounds?|rmb|yuan|cny|元|美金|美元|円|원|달러|руб\w{0,3}|доллар\w{0,3}|zł|tl|₺|sek|dkk|nok)|\d{1,6}[.,]\d{1,3})"
# Who takes goods at a price: "at USD 41 we would take 400", "bei 2,10 nehmen wir zwei Container".
BARGAINER = (
    r"(?:(?:we|i)(?:['’](?:d|ll)| would| could| can| will| shall)? (?:take|order|buy|place|go|confirm|commit|sign|close)|(?:nehmen|nähmen|würden|bestellen|kaufen|ordern) wir|(?:nehme|würde|bestelle) ich"
    r"|(?:nous|on) (?:pren\w{1,6}|command\w{1,6}|achèt\w{1,6}|achet\w{1,6})|je (?:prends|prendrais|commande\w{0,3})|(?:le |les )?(?:tomamos|tomaríamos|tomo|compramos|compraríamos|pedimos|pediríamos|llevamos|llevaríamos|cerramos)"
    r"|(?:fechamos|levamos|levaríamos|compraríamos|ficamos com)|(?:prendiamo|prenderemmo|ordiniamo|compriamo)|(?:nemen|bestellen) we|(?:bierzemy|weźmiemy|zamawiamy|kupimy)|(?:bereme|vezmeme|objednáme)"
    r"|(?:мы )?(?:возьм[её]м|берём|берем|закажем|купим)|(?:alırız|alıyoruz|sipariş veririz)|kami ambil|chúng tôi (?:lấy|đặt|mua)|(?:我们|我們|我)?(?:可以|就|会|會)(?:订|訂|下单|下單|要|拿|采购|採購)|(?:نأخذ|سنأخذ|نطلب|سنطلب))"
)
# What a price stands behind, where somebody bargains.
BARGAIN_LEAD = (
    r"(?:at|for|do|give(?: us| me)?|make(?: it)?|accept|bei|zu|für|um|à|a|por|en|con|per|voor|za|po|за|по|при|jika|với giá|按|以|بسعر)"
)
MONTH = (
    r"(?:jan(?:uary|uar|vier|uari|\.)?|feb(?:ruary|ruar|ruari|\.)?|february|mar(?:ch|s|zo|ço|ca|\.)?|märz|maart|apr(?:il|ile|\.)?|avril|abril|may|mai|mei|mayo|maio|maggio|maja|mayıs|"
    r"june?|juni|juin|junio|junho|giugno|czerwca|haziran|july?|juli|juillet|julio|julho|luglio|lipca|temmuz|aug(?:ust|ustus|usti|\.)?|août|agosto|sierpnia|ağustos|"
    r"sept?(?:ember|embre|\.)?|septiembre|setembro|settembre|września|eylül|o[ck]t(?:ober|obre|\.)?|octubre|outubro|ottobre|października|ekim|nov(?:ember|embre|iembre|embro|\.)?|listopada|kasım|"
    r"de[cz](?:ember|embre|iembre|embro|\.)?|dicembre|diciembre|grudnia|aralık|enero|janeiro|gennaio|stycznia|ocak|febrero|fevereiro|febbraio|lutego|şubat|marca|mart|kwietnia|nisan|février|janvier|décembre|"
    r"январ[яье]|феврал[яье]|марта?|апрел[яье]|ма[яе]|июн[яье]|июл[яье]|август[ае]?|сентябр[яье]|октябр[яье]|ноябр[яье]|декабр[яье])(?![^\W\d_])"
)
# A date, month, week or number of days: what alone makes a wish of delivery.
WHEN = (
    rf"(?:20\d\d-\d{{1,2}}-\d{{1,2}}|\d{{1,2}}[./]\d{{1,2}}[./](?:20)?\d\d|"
    rf"(?:the )?(?:(?:end|beginning|start|middle|first week|second week|third week|last week|week) of |mid[- ]?|early |late |ende |mitte |anfang |fin(?:ales)? (?:de |d')|fim de |mediados de |início de |début |mi-|fine |metà |inizio |końc\w |połow\w |"
    rf"конц[ае] |середин[еыу] |начал[аоу] |до |(?:\d{{1,2}}(?:st|nd|rd|th|er|\.|º)? ?(?:of |de |di )?))?(?:{MONTH})(?: \d{{1,2}}(?:st|nd|rd|th)?(?!\d))?(?:[ ,]{{1,2}}(?:de )?20\d\d|[ ,]{{1,2}}latest)?|"
    rf"(?:next|this|coming|nächste\w?|kommende\w?|diese\w?|la próxima|próxim[ao]|prochaine?|la semaine) (?:week|month|quarter|woche|monat|quartal|semana|mes|mês|semaine|mois)(?: prochaine?)?|(?:end of (?:the |this |next )?(?:week|month|year|quarter))|"
    rf"(?:week|wk|kw|semana|semaine|vecka|uke|uge|hafta|неделя) ?\d{{1,2}}(?!\d)|q[1-4](?: ?/? ?20\d\d)?(?!\w)|"
    rf"\d{{1,3}}(?: ?(?:-|–|to|bis|a|à) ?\d{{1,3}})? ?(?:working |business |calendar |days?|weeks?|months?|tage?n?|wochen|monate?n?|días|dias|semanas|meses|jours|semaines|mois|giorni|settimane|mesi|dagen|weken|dni|tygodni|"
    rf"дн\w{{0,2}}|недел\w|месяц\w{{0,2}}|gün|hafta|ngày|tuần|hari|minggu)(?:days)?|\d{{1,2}}月(?:\d{{1,2}}[日号號]|底|末|初|中旬?|上旬|下旬|份)?|\d{{1,3}} ?(?:天|日|周|週|个月|個月|週間|ヶ月|일|주|개월)|\d{{1,2}}월(?: ?\d{{1,2}}일| ?말| ?초| ?중)?|"
    rf"[一二三四五六七八九十]{{1,2}}月(?:底|末|初|中|上旬|下旬|份)?)"
)
# What a wish of delivery is told by, and what stands between it and its date. A plain number of days needs "within".
DELIVERY = (
    r"(?<![^\W\d_])(?:needed|required|need|should reach|must reach|must arrive|must be (?:here|ready|in)|has to (?:be|arrive)|in hand|in-hand|on site|at site|arrive|arrival|deliver(?:ed|y)?(?: date)?|ship(?:ped|ment)?|event date|etd|eta|reach|in our (?:warehouse|hands|store)|"
    r"liefer(?:ung|termin|n)?|geliefert|benötigt|brauchen|entreg\w{0,3}|necesit\w{1,4}|precis\w{1,4}|llegar|chegar|receb\w{1,2}|livr\w{1,5}|besoin|consegn\w{1,4}|arrivare|levering|geleverd|nodig|dostaw\w{0,3}|dodání|поставк\w{1,2}|нужн\w|teslim\w{0,4}|pengiriman|"
    r"交期|交货期?|交貨期?|到货|到貨|納期|到着|必着|납기|도착|入れる|前に|까지)"
    r"(?P<between>[^.\n;?!]{0,60}?)(?P<by>(?:(?<![^\W\d_])(?:by|before|until|no later than|not later than|latest(?: by)?|within|in|on|during|max\.?|at the latest|for|bis|vor|innerhalb(?: von)?|bis zum|spätestens|im|am|"
    r"antes del?|hasta|para(?: el)?|dentro de|en|até|em|avant(?: le)?|d'ici|sous|pour(?: le)?|entro(?: il)?|per|vóór|binnen|do|przed|w ciągu|до|в течение|к|в|dahil|kadar|sebelum|trước)(?![^\W\d_])|[:：]|は|[为為]|在)\s{0,2}(?:the |el |le |il |dem |den |la )?)"
    rf"(?P<when>(?:about |ca\.? |max\.? )?{WHEN}(?: ?(?:前|之前|以前|までに|まで|内|以内|까지|이내|to be|latest|at the latest|kadar|sebelum))?)"
)
# In Chinese, Japanese and Korean the date stands first.
DELIVERY_ASIAN = rf"(?P<when>{WHEN} ?(?:前|之前|以前|までに|まで|까지|内|以内|이내))[^。\n？?]{{0,24}}(?:到货|到貨|交货|交貨|收到|入れる|入れて|納品|納入|搬入|必着|着|도착|입고|납품|필요)"
# Words that make the date another thing's than the goods'.
NOT_DELIVERY = (
    r"\b(?:offer|quote|quotation|reply|answer|respon\w+|bid|submi\w+|proposal|tender|award|valid|visit|come|meet\w*|fair|paid|pay\w*|deposit|invoice|confirm\w*|sample|drawing|artwork|if|once|when|after|angebot|antwort|oferta|cotiza\w+|devis|offre|wenn|si|se|"
    r"last|previous|earlier|ordered|balance|sent|approval|decision|decide|inspection)\b|[%]|样|樣|报价|報價|見積"
)
DEADLINE = (
    r"(?:quote|quotation|offer|price|prices|answer|reply|response|respond|return|proposal|bid|tender|rfq|submit|submission|decision|valid until|deadline|budget|angebot|antwort|rückmeldung|offre|réponse|devis|cotización|cotizacion|respuesta|oferta|cotação|resposta|proposta|risposta|preventivo|offerte|reactie|oferty?|odpowied\w{1,3}|nabídk\w|ответ\w?|предложени\w|цен\w|teklif\w{0,6}|fiyat\w{0,6}|penawaran|báo giá|عرض|报价|報價|回复|見積\w?|回答|견적)"
    r"[^.\n]{0,40}?(?:\b(?:by|before|until|till|no later than|closes? on|closing|due|due on|is at|bis(?: zum)?|spätestens|avant(?: le)?|d'ici(?: au| le)?|pour le|antes del?|para el|até|entro(?: il)?|vóór|uiterlijk|do|до|к|kadar|sebelum|trước|قبل|latest)\b|[:：]|之前|前|までに|까지)\s{0,2}(?:the |el |le |il |dem |den |this |coming |next )?"
)
CERTIFICATES = (
    r"\b(?:EN ?\d{3,5}(?:-\d{1,2}){0,2}|ISO ?\d{4,5}(?:-\d{1,2})?(?::\d{4})?|BS ?\d{4}(?:-\d)?|DIN ?\d{4,5}|ASTM ?[A-Z]?\d{2,4}|UL ?\d{2,4}[A-Z]?(?: V-\d)?|GOST(?: [\d.]+)?|IEC ?\d{4,5}|NFPA ?\d{2,3}|IP ?\d{2}|AS/NZS ?\d{3,4}(?:\.\d)?|"
    r"(?:CA ?)?TB ?117(?:-\d{4})?|Cal(?:ifornia)? (?:TB|Prop) ?\d{2,3}|Prop(?:osition)? 65|BIFMA(?: X5\.\d)?|CRIB ?5|[Cc]rib 5|SONCAP|SASO|SABER|G-Mark|ESMA|ECAS|COC|PVoC|INMETRO|ANVISA|NOM(?:-\d{3})?|BIS|EAC|TR CU(?: \d{3}/\d{4})?|KC|KCC|PSE|PSC|JIS(?: [A-Z] ?\d{4})?|"
    r"CCC|TISI|SNI|SIRIM|RoHS|ROHS|REACH|LFGB|FDA|CPSIA|CPC|EN71|UKCA|CE|FCC|ETL|TÜV|TUV|GS|BSCI|amfori|Sedex|SMETA|GOTS|GRS|FSC|PEFC|OEKO-?TEX|Oeko-?Tex|Halal|HALAL|Kosher|BPA[- ]free|MSDS|UN ?38\.3|DGCCRF|Prop 65|SGS|Intertek|HACCP|BRC|IFS|GMP|ATEX|WRAS|NSF(?: ?\d{2})?)(?![\w])"
)
# Marks and schemes that a buyer who names them wants proof of; a standard that only describes the goods (EN 1335) is not asked for.
CONFORMITY: frozenset[str] = frozenset(
    [
        "SONCAP",
        "SASO",
        "SABER",
        "COC",
        "PVOC",
        "INMETRO",
        "EAC",
        "KC",
        "KCC",
        "PSE",
        "BIS",
        "TISI",
        "SNI",
        "SIRIM",
        "ROHS",
        "REACH",
        "LFGB",
        "FDA",
        "CPSIA",
        "CPC",
        "EN71",
        "UKCA",
        "CE",
        "FCC",
        "TÜV",
        "TUV",
        "GS",
        "BSCI",
        "AMFORI",
        "SEDEX",
        "SMETA",
        "GOTS",
        "GRS",
        "OEKO-TEX",
        "OEKOTEX",
        "MSDS",
        "UN38.3",
        "SGS",
        "INTERTEK",
        "WRAS",
        "NSF",
        "ECAS",
        "G-MARK",
        "CCC",
        "ETL",
        "PEFC",
        "HALAL",
        "KOSHER",
    ]
)
