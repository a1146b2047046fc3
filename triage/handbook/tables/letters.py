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
    "container": ("个货柜", "個貨櫃"),
    "containers": ("个货柜", "個貨櫃"),
}
