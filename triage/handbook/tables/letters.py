"""Word lists that the letter needs: subjects that say nothing, titles of address, departments, units.

All folded: lower case, no dots, single blanks.
"""

from __future__ import annotations

from typing import Final

# Subjects that help nobody to find a mail again (W1).
GENERIC_SUBJECTS: Final = frozenset({
    "aanvraag", "about your products", "an inquiry", "anfrage", "angebot", "angebotsanfrage", "bonjour", "business",
    "business cooperation", "business enquiry", "business inquiry", "ciao", "consulta", "consulta de preço", "contact", "contact form",
    "cooperation", "cotação", "cotizacion", "cotización", "dear", "dear sir", "dear sir madam", "dear sirs", "demande",
    "demande de devis", "demande de prix", "demande de renseignements", "devis", "enquiry", "fiyat", "fiyat talebi", "general inquiry",
    "good day", "greetings", "hallo", "hello", "help", "hey", "hi", "hola", "info", "información", "information",
    "information request", "inquiries", "inquiry", "inquiry about your products", "inquiry form", "interested", "merhaba", "message",
    "need price", "new enquiry", "new inquiry", "new message", "new order", "no subject", "none", "offerte", "olá", "order",
    "orçamento", "pedido", "preisanfrage", "preventivo", "price", "price inquiry", "price list", "price request", "pricelist",
    "prices", "product", "product enquiry", "product inquiry", "products", "purchase order", "question", "quotation",
    "quotation request", "quote", "quote request", "request", "request for quotation", "request for quote", "rfq", "richiesta",
    "richiesta di preventivo", "sales inquiry", "solicitação", "solicitud", "solicitud de cotización", "teklif", "teklif talebi",
    "urgent", "without subject", "your product", "your products", "zapytanie", "zapytanie ofertowe", "запрос", "запрос цены",
    "здравствуйте", "прайс", "استفسار", "السلام عليكم", "سعر", "طلب عرض سعر", "عرض سعر", "お問い合わせ", "产品咨询", "你好", "咨询", "報價", "您好",
    "报价", "无主题", "無主題", "見積", "見積依頼", "詢價", "詢盤", "諮詢", "询价", "询盘", "请报价", "견적", "견적 요청", "문의",
})  # fmt: skip

# Titles that tell how a person wants to be addressed (W2): title -> "m" or "f". Words that are names elsewhere ("Pan", "Tuan",
# "Bay") are left out: a wrong gender is worse than none.
TITLES: Final[dict[str, str]] = {
    **dict.fromkeys((
        "dhr", "heer", "herr", "mister", "monsieur", "mr", "senor", "señor", "signor", "sr", "г-н",
        "господин", "السيد", "先生",
    ), "m"),
    **dict.fromkeys((
        "frau", "madam", "madame", "mevrouw", "miss", "mlle", "mme", "mrs", "ms", "senora", "señora",
        "signora", "sra", "г-жа", "госпожа", "السيدة", "女士", "小姐",
    ), "f"),
}  # fmt: skip

# Words of departments and companies: a "name" that holds one is nobody's.
NOBODYS_NAMES: Final = frozenset({
    "accounts", "admin", "buyer", "company", "contact", "customer", "department", "dept", "enquiries", "enquiry", "export", "gmbh",
    "hello", "import", "inc", "info", "inquiry", "llc", "ltd", "mail", "manager", "marketing", "office", "order", "orders",
    "procurement", "purchase", "purchasing", "sales", "service", "support", "team", "trading", "webmaster",
    "abteilung", "achats", "acquisti", "administración", "compras", "comercial", "commerciale", "dział", "einkauf", "einkaufsabteilung",
    "inkoop", "satınalma", "ufficio", "uffici", "verkauf", "vertrieb", "zakupy", "zakupów", "zamówienia", "закупки", "закупок", "отдел", "采购部", "業務部",
    "业务部", "採購部", "銷售部", "销售部", "财务部", "財務部",
})  # fmt: skip

ENGLISH_PLURALS: Final[dict[str, str]] = {
    "pc": "pcs",
    "piece": "pieces",
    "set": "sets",
    "unit": "units",
    "pair": "pairs",
    "carton": "cartons",
    "box": "boxes",
    "dozen": "dozen",
    "roll": "rolls",
    "bag": "bags",
    "ton": "tons",
    "container": "containers",
    "chair": "chairs",
    "no": "nos",
    "20ft container": "20ft containers",
    "40ft container": "40ft containers",
    "40hq container": "40HQ containers",
}

# Units that mean a piece, and Chinese counters (simplified, traditional).
PIECES: Final = frozenset({"ea", "each", "no", "nos", "pc", "pcs", "piece", "pieces", "unit", "units"})
COUNTERS: Final[dict[str, tuple[str, str]]] = {
    **dict.fromkeys(PIECES, ("件", "件")),
    "set": ("套", "套"),
    "sets": ("套", "套"),
    "pair": ("双", "雙"),
    "pairs": ("双", "雙"),
    "carton": ("箱", "箱"),
    "cartons": ("箱", "箱"),
    "ctn": ("箱", "箱"),
    "dozen": ("打", "打"),
    "dozens": ("打", "打"),
    "ton": ("吨", "噸"),
    "tons": ("吨", "噸"),
    "tonne": ("吨", "噸"),
    "mt": ("吨", "噸"),
    "seat": ("座", "座"),
    "seats": ("座", "座"),
    "box": ("盒", "盒"),
    "boxes": ("盒", "盒"),
    "roll": ("卷", "捲"),
    "rolls": ("卷", "捲"),
    "bag": ("袋", "袋"),
    "bags": ("袋", "袋"),
    "pallet": ("托", "棧板"),
    "pallets": ("托", "棧板"),
    "kg": ("公斤", "公斤"),
    "m2": ("平方米", "平方公尺"),
    "m": ("米", "公尺"),
    "m3": ("立方米", "立方公尺"),
    "litre": ("升", "公升"),
    "sheet": ("张", "張"),
    "slab": ("块", "塊"),
    "bottle": ("瓶", "瓶"),
    "container": ("个货柜", "個貨櫃"),
    "containers": ("个货柜", "個貨櫃"),
}

# Letters behind a name that are no name: degrees, chartered professions, orders (folded, no dots).
POSTNOMINALS: Final = frozenset({
    "aca", "acca", "acii", "aia", "ba", "beng", "bsc", "btech", "ca", "cbe", "ceng", "cfa", "cma", "cpa", "cpsm", "csci", "dba", "dphil",
    "engtech", "esq", "fca", "fcca", "fciob", "fcips", "fice", "fiei", "fimeche", "frics", "iai", "ieng", "llb", "llm", "ma", "mba", "mbe",
    "mciob", "mcips", "mciarb", "mcibse", "md", "meng", "mice", "miei", "miet", "mimeche", "mphil", "mrics", "mriai", "msc", "mtech", "obe",
    "pe", "peng", "phd", "pmp", "psm", "riba", "scm", "six sigma", "tsp", "dipl-ing", "dipl-kfm", "dipl-kffr", "dipl-betriebsw", "bba",
})  # fmt: skip

# Academic titles before a name, as they are printed; the family name follows ("Dr. Holloway").
ACADEMIC: Final[dict[str, str]] = {
    "dr": "Dr.", "doctor": "Dr.", "dott": "Dr.", "doc": "Dr.", "prof": "Prof.", "professor": "Prof.", "dra": "Dra.",
}  # fmt: skip

# Professions that stand before a name in some countries and are dropped in a greeting.
PROFESSIONS: Final = frozenset(
    {"ks", "arq", "arch", "eng", "engr", "er", "ing", "lic", "mgr", "mag", "sri", "shri", "haji", "hj", "ir", "capt", "pastor"}
)

# Legal forms: a "name" that ends with one is a company's. Those in the second set are also words or initials and count in capitals only.
LEGAL_FORMS: Final = frozenset({
    "aps", "bhd", "bvba", "corp", "corporation", "doo", "eirl", "eood", "gmbh", "inc", "incorporated", "jsc", "kft", "limited", "llc", "llp",
    "ltd", "ltda", "mbh", "nyrt", "ood", "oü", "plc", "pte", "pty", "pvt", "sarl", "sasu", "sdn", "sia", "spol", "srl", "sro", "trading",
    "tic", "uab", "zrt", "şti", "şirketi", "ооо", "оао", "зао", "тоо", "ип", "тов", "company", "enterprises", "industries", "holding",
    "agency", "bank", "cargo", "consulting", "expo", "express", "fair", "hub", "inspection", "logistics", "market", "marketplace", "media",
    "newsletter", "notification", "platform", "press", "services", "shipping", "solutions", "systems", "technologies", "technology",
    "group", "import", "export", "imports", "exports", "international", "traders", "suppliers", "stores", "shop", "hotel", "university",
})  # fmt: skip
LEGAL_CAPITALS: Final = frozenset({"AB", "AG", "AS", "ASA", "AŞ", "BV", "CV", "EI", "KG", "NV", "OY", "OYJ", "PT", "SA", "SAS", "SE", "SL", "SLU", "SNC", "SPA", "CO"})  # fmt: skip
LEGAL_NATIVE: Final = (
    "财务",
    "財務",
    "采购",
    "採購",
    "销售",
    "业务部",
    "客服",
    "担当",
    "御中",
    "담당",
    "отдел",
    "бухгалтер",
    "有限公司",
    "公司",
    "集团",
    "株式会社",
    "有限会社",
    "주식회사",
    "(주)",
    "شركة",
    "مؤسسة",
    "חברת",
    "บริษัท",
)

# Places whose names a letter in Latin script gives in Latin script: destinations as the trade writes them.
LATIN_PLACES: Final[dict[str, str]] = {
    # ja
    "神戸": "Kobe", "横浜": "Yokohama", "東京": "Tokyo", "大阪": "Osaka", "名古屋": "Nagoya", "博多": "Hakata", "福岡": "Fukuoka", "清水": "Shimizu",
    "門司": "Moji", "札幌": "Sapporo", "苫小牧": "Tomakomai", "仙台": "Sendai", "広島": "Hiroshima", "京都": "Kyoto", "新潟": "Niigata", "千葉": "Chiba",
    # ko
    "부산": "Busan", "인천": "Incheon", "서울": "Seoul", "평택": "Pyeongtaek", "광양": "Gwangyang", "울산": "Ulsan", "대구": "Daegu", "대전": "Daejeon",
    # zh
    "台中": "Taichung", "基隆": "Keelung", "高雄": "Kaohsiung", "台北": "Taipei", "香港": "Hong Kong", "葵涌": "Kwai Chung", "上海": "Shanghai", "宁波": "Ningbo",
    "寧波": "Ningbo", "深圳": "Shenzhen", "盐田": "Yantian", "鹽田": "Yantian", "广州": "Guangzhou", "廣州": "Guangzhou", "厦门": "Xiamen", "廈門": "Xiamen",
    "青岛": "Qingdao", "天津": "Tianjin", "大连": "Dalian", "新加坡": "Singapore", "槟城": "Penang", "檳城": "Penang", "巴生": "Port Klang", "曼谷": "Bangkok",
    "胡志明": "Ho Chi Minh City", "海防": "Haiphong", "雅加达": "Jakarta", "马尼拉": "Manila", "澳门": "Macau", "澳門": "Macau",
    # ru uk kk
    "москва": "Moscow", "санкт-петербург": "St. Petersburg", "новороссийск": "Novorossiysk", "владивосток": "Vladivostok", "алматы": "Almaty",
    "астана": "Astana", "ташкент": "Tashkent", "минск": "Minsk", "одесса": "Odesa", "одеса": "Odesa", "киев": "Kyiv", "київ": "Kyiv", "львів": "Lviv",
    "екатеринбург": "Yekaterinburg", "новосибирск": "Novosibirsk", "казань": "Kazan", "подольск": "Podolsk", "варна": "Varna", "софия": "Sofia",
    "бургас": "Burgas", "пловдив": "Plovdiv", "бишкек": "Bishkek", "тбилиси": "Tbilisi", "поти": "Poti", "баку": "Baku",
    # ar fa
    "جدة": "Jeddah", "الدمام": "Dammam", "الرياض": "Riyadh", "دبي": "Dubai", "جبل علي": "Jebel Ali", "الشويخ": "Shuwaikh", "الكويت": "Kuwait", "الدوحة": "Doha",
    "مسقط": "Muscat", "صحار": "Sohar", "المنامة": "Manama", "العقبة": "Aqaba", "بيروت": "Beirut", "طرابلس": "Tripoli", "بغداد": "Baghdad", "أم قصر": "Umm Qasr",
    "الإسكندرية": "Alexandria", "الاسكندرية": "Alexandria", "بورسعيد": "Port Said", "القاهرة": "Cairo", "الدار البيضاء": "Casablanca", "الجزائر": "Algiers",
    "تونس": "Tunis", "بورتسودان": "Port Sudan", "عدن": "Aden", "بندرعباس": "Bandar Abbas", "بندر عباس": "Bandar Abbas", "تهران": "Tehran", "ازمیر": "Izmir",
    # he el th
    "חיפה": "Haifa", "אשדוד": "Ashdod", "תל אביב": "Tel Aviv", "πειραιάς": "Piraeus", "πειραιά": "Piraeus", "θεσσαλονίκη": "Thessaloniki", "αθήνα": "Athens",
    "λεμεσός": "Limassol", "แหลมฉบัง": "Laem Chabang", "กรุงเทพ": "Bangkok", "मुंबई": "Mumbai", "दिल्ली": "Delhi",
}  # fmt: skip

# Words of measures that count goods, in the buyers' languages: concept -> written singulars (folded).
UNIT_WORDS: Final[dict[str, tuple[str, ...]]] = {
    "piece": (
        "pc", "pcs", "pce", "piece", "pieces", "unit", "units", "no", "nos", "ea", "each", "st", "stk", "stuck", "stück", "pièce", "piece", "unité",
        "pieza", "pza", "pz", "unidad", "unidade", "ud", "uds", "und", "un", "peça", "peca", "pezzo", "pezzi", "stuk", "stuks", "styck", "kpl", "sztuka",
        "sztuk", "szt", "kus", "ks", "bucata", "buc", "darab", "db", "komad", "kom", "τεμάχιο", "τεμ", "шт", "штука", "штук", "единица", "ед", "брой", "бр",
        "adet", "ad", "tane", "buah", "pcs", "unit", "cái", "chiếc", "قطعة", "حبة", "عدد", "دستگاه", "יחידה", "יח", "חתיכה", "ชิ้น", "नग", "पीस",
        "个", "個", "件", "只", "隻", "支", "把", "张", "張", "台", "本", "枚", "点", "點", "脚", "开", "개", "대", "자루", "장", "條", "条", "片", "块", "塊", "顶", "頂",
    ),
    "set": ("set", "sets", "satz", "jeu", "juego", "conjunto", "kit", "kpl", "zestaw", "komplet", "комплект", "комп", "набор", "takım", "set", "bộ", "طقم", "מערכת",
            "סט", "套", "セット", "組", "组", "세트", "ชุด"),
    "pair": ("pair", "pairs", "paar", "paire", "par", "paio", "para", "пара", "çift", "đôi", "زوج", "זוג", "双", "雙", "对", "對", "켤레", "足"),
    "carton": ("carton", "cartons", "ctn", "karton", "caja", "cartone", "коробка", "koli", "thùng", "كرتون", "קרטון", "箱", "ケース", "박스"),
    "box": ("box", "boxes", "schachtel", "boîte", "boite", "estuche", "caixa", "scatola", "doos", "pudełko", "krabice", "kutu", "hộp", "علبة", "盒"),
    "dozen": ("dozen", "dozens", "dutzend", "douzaine", "docena", "dúzia", "dozzina", "dozijn", "tuzin", "tucet", "дюжина", "düzine", "lusin", "tá", "درزن", "打"),
    "roll": ("roll", "rolls", "rolle", "rouleau", "rollo", "rolo", "rotolo", "rol", "rolka", "рулон", "rulo", "cuộn", "رول", "卷", "捲", "롤"),
    "bag": ("bag", "bags", "sack", "beutel", "sac", "saco", "bolsa", "sacco", "zak", "worek", "мешок", "çuval", "bao", "كيس", "袋"),
    "pallet": ("pallet", "pallets", "palette", "palé", "palet", "bancale", "paleta", "паллета", "поддон", "托盘", "棧板", "パレット"),
    "ton": ("ton", "tons", "tonne", "tonnes", "mt", "t", "to", "tonelada", "tonnellata", "tona", "тонна", "т", "tấn", "طن", "טון", "吨", "噸", "トン", "톤"),
    "kg": ("kg", "kgs", "kilo", "kilogram", "kilogramm", "kilogramme", "кг", "كجم", "كيلو", "公斤", "千克", "キロ"),
    "m2": ("m2", "m²", "sqm", "sq m", "qm", "quadratmeter", "mq", "metro cuadrado", "metro quadrado", "mètre carré", "кв.м", "кв м", "м2", "м²", "평", "平米", "平方米", "m kare", "metrekare"),
    "m": ("m", "mtr", "meter", "metre", "metro", "mètre", "lfm", "metr", "метр", "п.м", "пог.м", "mt", "米", "メートル"),
    "m3": ("m3", "m³", "cbm", "kubikmeter", "mètre cube", "metro cúbico", "куб.м", "м3", "立方", "立方米"),
    "litre": ("l", "ltr", "litre", "liter", "litro", "литр", "лт", "لتر", "升"),
    "sheet": ("sheet", "sheets", "bogen", "feuille", "hoja", "folha", "foglio", "arkusz", "лист", "tabaka", "tờ", "ورقة"),
    "slab": ("slab", "slabs", "platte", "dalle", "losa", "placa", "lastra", "plaat", "płyta", "плита", "plaka", "πλάκα"),
    "seat": ("seat", "seats", "place", "places", "sitz", "siège", "asiento", "assento", "posto", "zitplaats", "miejsce", "место", "koltuk", "مقعد", "座", "席"),
    "bottle": ("bottle", "bottles", "flasche", "bouteille", "botella", "garrafa", "bottiglia", "fles", "butelka", "бутылка", "şişe", "chai", "瓶"),
    "container": ("container", "containers", "conteneur", "contenedor", "contêiner", "kontener", "контейнер", "konteyner", "حاوية", "מכולה", "柜", "櫃", "コンテナ"),
}  # fmt: skip

# The same in print: concept -> language -> (one, many).
UNIT_PRINT: Final[dict[str, dict[str, tuple[str, str]]]] = {
    "piece": {"en": ("pc", "pcs"), "de": ("Stück", "Stück"), "fr": ("pièce", "pièces"), "es": ("pieza", "piezas"), "pt": ("peça", "peças"), "ru": ("шт.", "шт."), "tr": ("adet", "adet"), "ar": ("قطعة", "قطعة")},
    "set": {"en": ("set", "sets"), "de": ("Satz", "Sätze"), "fr": ("jeu", "jeux"), "es": ("juego", "juegos"), "pt": ("conjunto", "conjuntos"), "ru": ("компл.", "компл."), "tr": ("takım", "takım"), "ar": ("طقم", "طقم")},
    "pair": {"en": ("pair", "pairs"), "de": ("Paar", "Paar"), "fr": ("paire", "paires"), "es": ("par", "pares"), "pt": ("par", "pares"), "ru": ("пар", "пар"), "tr": ("çift", "çift"), "ar": ("زوج", "زوج")},
    "carton": {"en": ("carton", "cartons"), "de": ("Karton", "Kartons"), "fr": ("carton", "cartons"), "es": ("caja", "cajas"), "pt": ("caixa", "caixas"), "ru": ("кор.", "кор."), "tr": ("koli", "koli"), "ar": ("كرتون", "كرتون")},
    "box": {"en": ("box", "boxes"), "de": ("Schachtel", "Schachteln"), "fr": ("boîte", "boîtes"), "es": ("caja", "cajas"), "pt": ("caixa", "caixas"), "ru": ("кор.", "кор."), "tr": ("kutu", "kutu"), "ar": ("علبة", "علبة")},
    "dozen": {"en": ("dozen", "dozen"), "de": ("Dutzend", "Dutzend"), "fr": ("douzaine", "douzaines"), "es": ("docena", "docenas"), "pt": ("dúzia", "dúzias"), "ru": ("дюж.", "дюж."), "tr": ("düzine", "düzine"), "ar": ("درزن", "درزن")},
    "roll": {"en": ("roll", "rolls"), "de": ("Rolle", "Rollen"), "fr": ("rouleau", "rouleaux"), "es": ("rollo", "rollos"), "pt": ("rolo", "rolos"), "ru": ("рул.", "рул."), "tr": ("rulo", "rulo"), "ar": ("رول", "رول")},
    "bag": {"en": ("bag", "bags"), "de": ("Sack", "Säcke"), "fr": ("sac", "sacs"), "es": ("bolsa", "bolsas"), "pt": ("saco", "sacos"), "ru": ("меш.", "меш."), "tr": ("torba", "torba"), "ar": ("كيس", "كيس")},
    "pallet": {"en": ("pallet", "pallets"), "de": ("Palette", "Paletten"), "fr": ("palette", "palettes"), "es": ("palé", "palés"), "pt": ("palete", "paletes"), "ru": ("палл.", "палл."), "tr": ("palet", "palet"), "ar": ("طبلية", "طبلية")},
    "ton": {"en": ("ton", "tons"), "de": ("t", "t"), "fr": ("t", "t"), "es": ("t", "t"), "pt": ("t", "t"), "ru": ("т", "т"), "tr": ("ton", "ton"), "ar": ("طن", "طن")},
    "kg": {"ru": ("кг", "кг"), "ar": ("كجم", "كجم"), "": ("kg", "kg")},
    "m2": {"ru": ("м²", "м²"), "": ("m²", "m²")},
    "m": {"ru": ("м", "м"), "ar": ("م", "م"), "": ("m", "m")},
    "m3": {"ru": ("м³", "м³"), "": ("m³", "m³")},
    "litre": {"en": ("litre", "litres"), "ru": ("л", "л"), "ar": ("لتر", "لتر"), "": ("l", "l")},
    "sheet": {"en": ("sheet", "sheets"), "de": ("Bogen", "Bögen"), "fr": ("feuille", "feuilles"), "es": ("hoja", "hojas"), "pt": ("folha", "folhas"), "ru": ("л.", "л."), "tr": ("tabaka", "tabaka")},
    "slab": {"en": ("slab", "slabs"), "de": ("Platte", "Platten"), "fr": ("dalle", "dalles"), "es": ("placa", "placas"), "pt": ("placa", "placas"), "ru": ("плит", "плит"), "tr": ("plaka", "plaka")},
    "seat": {"en": ("seat", "seats"), "de": ("Sitz", "Sitze"), "fr": ("siège", "sièges"), "es": ("asiento", "asientos"), "pt": ("assento", "assentos"), "ru": ("мест", "мест"), "tr": ("koltuk", "koltuk"), "ar": ("مقعد", "مقعد")},
    "bottle": {"en": ("bottle", "bottles"), "de": ("Flasche", "Flaschen"), "fr": ("bouteille", "bouteilles"), "es": ("botella", "botellas"), "pt": ("garrafa", "garrafas"), "ru": ("бут.", "бут."), "tr": ("şişe", "şişe"), "ar": ("زجاجة", "زجاجة")},
    "container": {"en": ("container", "containers"), "de": ("Container", "Container"), "fr": ("conteneur", "conteneurs"), "es": ("contenedor", "contenedores"), "pt": ("contêiner", "contêineres"), "ru": ("конт.", "конт."), "tr": ("konteyner", "konteyner"), "ar": ("حاوية", "حاوية")},
}  # fmt: skip

# How each language sets words of the buyer apart, and parts several: opening, closing, between.
QUOTE_MARKS: dict[str, tuple[str, str, str]] = {
    "ar": ("«", "»", "، "), "de": ("„", "“", ", "), "es": ("«", "»", ", "), "fr": ("« ", " »", ", "), "ru": ("«", "»", ", "),
    "zh-Hans": ("“", "”", "、"), "zh-Hant": ("「", "」", "、"),
}  # fmt: skip
