"""How companies are called: legal forms of the world, words that stand in firm names, and countries a form points to."""

# ruff: noqa: SIM905 - names separated by bars read better than one quoted string each

from __future__ import annotations

# Legal forms as written at the end of a name (Latin ones are matched word by word, folded and without full stops).
LEGAL_FORMS: frozenset[str] = frozenset(
    (
        "ltd|limited|inc|incorporated|corp|corporation|co|company|llc|llp|lp|plc|pllc|pty|pte|pvt|private|sdn|bhd|berhad|gmbh|ag|kg|ohg|gbr|ug|"
        "ek|ekfr|kgaa|mbh|ev|eg|gesmbh|sarl|sas|sasu|eurl|sa|sci|snc|spa|srl|srls|sapa|sas|ss|soc|coop|bv|nv|vof|cv|bvba|sprl|srl|vzw|"
        "ab|hb|kb|as|asa|aps|oy|oyj|ky|tmi|ou|uab|sia|mb|sl|slu|sll|sau|scl|sc|scp|cb|lda|unipessoal|ltda|eireli|epp|mei|me|eirl|spa|saci|"
        "sac|saa|srl|sca|cia|cv|rl|sapi|sab|doo|dd|ad|ead|ood|eood|et|kft|zrt|nyrt|bt|kkt|sro|as|spol|vos|ks|sp|zoo|spzoo|spj|spk|"
        "ooo|oao|zao|pao|ip|tov|chp|fop|too|ao|mchj|ltdsti|sti|ltd sti|ae|epe|ike|oe|ee|sti|tas|tic|san|wll|fzc|fze|fzco|fzllc|dmcc|saog|saoc|"
        "sal|sarlau|suarl|kk|yk|gk|jsc|ojsc|cjsc|pjsc|pt|tbk|cv|ud|phils|est|establishment|nig|ent|pc|pa|cc|npc|rc|ltee|enr|eirelli"
    ).split("|")
)

# The same with the punctuation that people write; the last words of a line that ends with one name a company.
LEGAL_TAIL = (
    r"(?:s\.?\s?a\.?\s?de\s?c\.?\s?v|co\.?,?\s*ltd|company\s+limited|co\.?,?\s+limited|pty\.?\s*ltd|pte\.?\s*ltd|pvt\.?,?\s*ltd|\(?p\)?vt\.?\s*limited|private\s+limited|"
    r"\(p\)\s*ltd|sdn\.?\s*bhd|berhad|limited|ltd|l\.?l\.?c|l\.?l\.?p|p\.?l\.?c|inc|incorporated|corp|corporation|gmbh(?:\s*&\s*co\.?\s*(?:kg|ohg))?|"
    r"g\.?m\.?b\.?h|mbh|ges\.?m\.?b\.?h|a\.?g|k\.?g|ohg|o\.h\.g|gbr|e\.\s?k|e\.\s?kfr|ug|kgaa|s\.?\s?a\.?\s?r\.?\s?l|sarlau|s\.a\.s|sasu?|eurl|"
    r"s\.\s?p\.\s?a|spa|s\.\s?r\.\s?l\.?s?|srls?|s\.n\.c|snc|s\.a\.s|b\.?\s?v|n\.?\s?v|v\.?o\.?f|bvba|sprl|a/s|aps|i/s|asa?|ab|oyj?|t:?mi|oü|ou|uab|sia|"
    r"s\.\s?l\.?u?|slu?|s\.\s?a\.?\s?u|s\.\s?a|sa|s\.?c\.?c\.?l|s\.? ?de ?r\.?l\.? ?de ?c\.?v|s\.?a\.?s?\.? ?de ?c\.?v|s\.?a\.?p\.?i\.? ?de ?c\.?v|"
    r"ltda|lda|unipessoal(?:\s+lda)?|eireli|epp|e\.?i\.?r\.?l|s\.?a\.?c|s\.?a\.?a|cia\.?\s*ltda|c\.\s?a|d\.\s?o\.\s?o|doo|d\.\s?d|a\.\s?d|ad|e?ood|"
    r"kft|zrt|nyrt|bt|s\.\s?r\.\s?o|spol\.? s r\.? ?o|sro|a\.\s?s|v\.\s?o\.\s?s|sp\.?\s*z\s*o\.?\s*o|sp\.?\s*j|sp\.?\s*k|ltd\.?\s*şti|ltd\.?\s*sti|"
    r"a\.?\s?ş|tic\.?\s*a\.?ş|şti|w\.?l\.?l|fz[ce]|fzco|fz-?llc|dmcc|s\.?a\.?o\.?[gc]|s\.?a\.?l|suarl|k\.?k|g\.?k|o?jsc|cjsc|pjsc|tbk|a\.?e|ε\.?π\.?ε|"
    r"α\.?ε|ι\.?κ\.?ε|ο\.?ε|еоод|оод|еад|ад|д\.о\.о|est|establishment|ltée|n\.?p\.?c|\(pty\)\s*ltd|b\.?h\.?d|m\.?c\.?h\.?j|mchj|жшс)"
)
# Forms that stand in front of the name.
LEGAL_HEAD = r"(?:ооо|оао|зао|пао|ао|ип|тов|чп|фоп|пп|ат|тоо|чуп|одо|мчж|pt\.?|cv\.?|ud\.?|m/s\.?|messrs\.?|ste|sté|société|cty|công ty|شركة|مؤسسة|مجموعة|مصنع)"

# Parts of firm names in scripts without word borders.
CJK_COMPANY = (
    "有限公司",
    "有限責任公司",
    "有限责任公司",
    "股份公司",
    "公司",
    "集团",
    "集團",
    "商行",
    "贸易行",
    "贸易",
    "實業",
    "实业",
    "企業社",
    "工作室",
    "工厂",
    "工廠",
    "总厂",
    "厂",
    "廠",
    "株式会社",
    "有限会社",
    "合同会社",
    "商店",
    "商会",
    "銀行",
    "银行",
    "기업",
    "주식회사",
    "(주)",
    "㈜",
    "유한회사",
    "상사",
    "무역",
    "บริษัท",
    "หจก",
    "货代",
    "物流",
    "事務所",
    "中心",
    "礼品",
    "禮品",
    "協会",
)

# Words that make a name the name of a firm, folded.
COMPANY_WORDS: frozenset[str] = frozenset(
    (
        "trading|traders|trader|trade|import|imports|importers|importer|export|exports|exporters|international|intl|enterprise|enterprises|group|holding|holdings|"
        "industries|industry|industrial|manufacturing|factory|supply|supplies|suppliers|distribution|distributors|distributor|wholesale|"
        "wholesalers|store|stores|shop|shops|boutique|market|supermarket|supermarkets|mart|hypermarket|retail|promotions|promo|promotional|"
        "gifts|gift|merch|merchandise|merchandising|marketing|media|agency|agencies|solutions|services|service|systems|technologies|technology|tech|"
        "engineering|engineers|construction|contracting|contractors|builders|building|projects|electric|electrical|electronics|lighting|furniture|interiors|"
        "textiles|textile|apparel|fashion|garments|hardware|tools|machinery|motors|auto|automotive|parts|foods|food|beverage|beverages|"
        "restaurant|restaurants|hotel|hotels|resort|lodge|cafe|coffee|roasters|bakery|brewery|farm|farms|agro|pharma|pharmacy|medical|"
        "healthcare|clinic|hospital|logistics|shipping|freight|cargo|transport|packaging|printing|print|press|books|publishing|studio|studios|atelier|"
        "design|designs|designers|brands|brand|house|haus|works|workshop|lab|labs|network|ventures|partners|associates|brothers|bros|sons|"
        "co|company|corporation|consortium|foundation|fundacja|fundacion|initiative|association|society|institute|university|school|church|"
        "cooperative|cooperativa|cooperation|cooperative|coop|ministry|municipality|council|bank|club|team|academy|centre|center|"
        "comercial|comercializadora|distribuidora|distribuicao|distribuciones|importadora|importaciones|exportadora|representaciones|representacoes|"
        "industria|industrias|comercio|brindes|papelaria|grupo|muebles|tienda|tiendas|ferreteria|loja|lojas|moveis|magazine|supermercados|"
        "societe|ste|ets|etablissements|etablissement|groupe|maison|comptoir|librairie|cie|freres|negoce|distribution|handel|handels|"
        "handelsgesellschaft|vertrieb|gesellschaft|werbung|werbemittel|burobedarf|grosshandel|einkauf|mobel|bau|technik|elektro|"
        "groothandel|handelsonderneming|winkel|bedrijf|firma|przedsiebiorstwo|hurtownia|sklep|fabryka|obchod|velkoobchod|nabytek|"
        "ticaret|sanayi|pazarlama|magazacilik|ithalat|ihracat|disticaret|mobilya|tekstil|insaat|dis|toptan|omaggi|arredamenti|forniture|mobili|"
        "компания|группа|завод|фабрика|магазин|торговыи|торговля|сувенир|трейд|снаб|груп|мебель|компаніа|"
        "profil|reklam|grossist|kontor|tukku|kauppa|kereskedelmi|nagykereskedelem|perusahaan|toko|usaha|jaya|makmur|abadi|"
        "شركة|مؤسسة|مجموعة|للتجارة|التجارية|مصنع|محلات|متجر|worldwide|global|seating|cinemas|theatre|theater|cinema|events|auditorium|incentives|collective|"
        "outfitters|equipment|materials|chemicals|plastics|metals|steel|glass|ceramics|toys|sports|sport|fitness|pets|garden|home|living|electricals|appliances|accessories|autoparts|spares|jewellers|fabrics|fashions|creations|stationers|plumbing|roofing|flooring|timber|timbers|paints"
    ).split("|")
)
# Of these the ones that tell nothing about whose firm it is, so that they are no likeness with a domain.
PLAIN_COMPANY_WORDS: frozenset[str] = frozenset(
    (
        "trading|traders|trade|import|imports|importers|export|exports|international|intl|enterprise|enterprises|group|holding|holdings|general|"
        "industries|company|co|corporation|consortium|and|of|the|de|del|la|le|et|und|y|e|for|sons|bros|brothers|global|worldwide|"
        "services|service|solutions|supplies|supply|wholesale|distribution|societe|ste|ets|grupo|groupe|firma|ms|m|s"
    ).split("|")
)

# Forms that one country (or few, the likelier first) uses; matched folded at the end or head of the company's name.
FORM_COUNTRIES: tuple[tuple[str, str, float], ...] = (
    (r"\bsdn\.? ?bhd\b", "MY", 3.0),
    (r"\bpty\.?\)? ?ltd\b", "AU ZA", 1.0),
    (r"\bpte\.? ?ltd\b", "SG", 2.0),
    (r"\bpvt\.?,? ?\(?ltd|private limited", "IN PK LK BD NP", 0.8),
    (r"\bo\.?u\.?$", "EE", 2.0),
    (r"\boyj?$", "FI", 2.0),
    (r"\bab$", "SE", 1.2),
    (r"\baps$|\ba/s$", "DK", 1.6),
    (r"\bgmbh\b|\be\.? ?k\.?$|\bohg$", "DE AT CH", 0.9),
    (r"\bs\.? ?p\.? ?a\.?$|\bs\.? ?r\.? ?l\.?s$", "IT", 1.0),
    (r"\bsp\.? ?z ?o\.? ?o", "PL", 3.0),
    (r"\bs\.? ?r\.? ?o\.?$", "CZ SK", 1.5),
    (r"\bkft\.?$|\bzrt\.?$", "HU", 3.0),
    (r"\bltd\.? ?sti|\ba\.?s\.?$", "TR", 0.9),
    (r"\bb\.? ?v\.?$", "NL", 1.4),
    (r"\bbvba\b|\bsprl\b", "BE", 2.5),
    (r"\beireli\b|\bltda\.? ?(?:me|epp)\b", "BR", 2.5),
    (r"\bltda\.?$", "BR CL CO", 0.9),
    (r"\blda\.?$", "PT AO MZ", 1.5),
    (r"\bde ?c\.? ?v\.?$", "MX", 3.0),
    (r"\bs\.?a\.?c\.?$", "PE", 1.5),
    (r"\bw\.?l\.?l\.?$", "KW BH QA", 1.0),
    (r"\bdmcc\b|\bfz-?llc\b|\bfz[ce]o?\b", "AE", 2.0),
    (r"\bs\.?a\.?o\.?[gc]\.?$", "OM", 2.0),
    (r"\buab\b", "LT", 3.0),
    (r"\bsia$|^sia\b", "LV", 2.0),
    (r"\be?ood\b|\bе?оод\b", "BG", 3.0),
    (r"\bd\.? ?o\.? ?o\.?$", "HR RS SI BA", 1.0),
    (r"^ооо\b|\bооо$|^зао\b|^пао\b", "RU", 1.2),
    (r"^тоо\b|\bтоо$|\bжшс\b", "KZ", 3.0),
    (r"^тов\b|^фоп\b", "UA", 3.0),
    (r"\bmchj\b|^мчж\b", "UZ", 3.0),
    (r"^pt\.? ", "ID", 2.0),
    (r"株式会社|有限会社|合同会社", "JP", 3.0),
    (r"\(주\)|㈜|주식회사", "KR", 3.0),
    (r"บริษัท", "TH", 3.0),
    (r"cong ty", "VN", 3.0),
    (r"\bpjsc\b", "AE", 0.6),
    (r"\bltee\b|\benr\.?$", "CA", 2.0),
    (r"\bplc$|\bllp$", "GB", 0.5),
    (r"\binc\.?$|\bllc$", "US", 0.6),
)
