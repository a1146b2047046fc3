"""Words by which buyers say what business they are in, as patterns on text without accents in small letters.

Each row: type, weight, pattern. `SELF` words stand anywhere but weigh fully only after "we are", "I run" and the like;
`SURE` patterns are phrases that speak of the writer by themselves; `IN_NAME` are parts of a firm's name.
"""

from __future__ import annotations

SELF: tuple[tuple[str, str], ...] = (
    (
        "retailer",
        r"retailers?|retail (?:shop|store|business)|gift shop|(?:zero waste|web|online|local|small|little|own|book|toy|souvenir|furniture|pet|coffee|flower|home ?ware|sports|clothing) (?:shop|store)|boutique|showroom owner|e-?commerce (?:shop|store|seller)|"
        r"amazon seller|online seller|shop ?owner|store ?owner|fachgeschaft|burofachgeschaft|einzelhand\w{0,6}|onlineshop|ladengeschaft|laden|magasin|detaillant|librairie|boutique en ligne|tienda|minorista|loja|varejista|lojista|"
        r"negozio|rivenditore al dettaglio|winkel|webshop|winkelier|sklep|butik|butikk|verkkokauppa|obchod(?:nik)?|eshop|e-shop|uzlet|magazin online|magaza(?!sı olan)|perakende\w{0,4}|toko|cua hang|магазин|розничн\w{0,8}|интернет-магазин|"
        r"小売(?:店)?|ショップ|専門店|零售商?|网店|淘宝店|门店|소매|쇼핑몰|온라인몰|متجر|محل|تجزئة|ร้าน(?:ค้า)?",
    ),
    (
        "wholesaler",
        r"wholesalers?|wholesale|whole sale|whole-sale|stockists?|resellers?|cash and carry|gross?h\w{0,8}|gross?handel\w{0,4}|wiederverkaufer|grossiste|revendeur|mayorista|revendedor\w{0,3}|atacadist\w|atacado|grossista|ingrosso|rivenditor\w|groothandel\w{0,4}|"
        r"hurtowni\w{1,3}|hurtownik|velkoobchod\w{0,4}|nagykeresked\w{0,8}|toptanci\w{0,4}|toptan(?! (?:fiyat|al))|grosir(?! (?:harga|price))|ban buon|ban si|dai ly|(?:работаем|торгуем|продаем|занимаемся|закупаем|закупаемся|берем|покупаем) оптом|оптов\w{1,8}(?! (?:цен|прайс|стоимост|парти))|оптовик|卸売(?!価格|り?値)\w{0,3}|卸(?!値|価格|単価)|問屋|批发(?!价)商?|批發(?!價)商?|도매(?!가\b|가격|단가)\w{0,3}|جملة|تجار الجملة|gross?ist|engros|tukkukauppa|ขายส่ง|"
        r"supply (?:supermarkets|shops|stores|hotels|schools|companies|retailers|pharmacies|chemists|offices|restaurants)|corporate (?:gifts?|clients|customers)|"
        r"企業様向け|企业客户|корпоративных клиентов|기업 판촉물|판촉물|firmenkunden",
    ),
    (
        "importer",
        r"importers?|import company|import house|importing company|import business|importeur\w{0,3}|importateur\w{0,3}|importador\w{0,3}|importatore|importatori|importer\w{0,3}|importow\w{0,6}|dovozce|dovozca|importor\w{0,3}|ithalatci\w{0,4}|importir|nha nhap khau|nhap khau|"
        r"импортер\w{0,3}|импортируем|進口商|进口商|輸入業者|輸入商社|輸入代理|수입업체|수입사|수입상|مستورد\w{0,3}|استيراد|ผู้นำเข้า|maahantuoja|importor",
    ),
    (
        "distributor",
        r"distributors?|distribution company|dealers?|dealership|stocking dealer|promo(?:tional)? (?:agency|house|products? (?:agency|distributor|company))|promotional agency|merch(?:andise|andising)? (?:agency|house)|advertising agency|"
        r"vertriebspartner|distributeur\w{0,3}|handler|fachhandler|vertragshandler|werbeagentur|werbemittelagentur|werbemittelhandler|agence (?:de )?(?:communication|objets|pub)\w{0,10}|concessionnaire|distribuidor\w{0,3}|agencia de (?:brindes|publicidad|merchandising|marketing)|"
        r"distributore|distributori|concessionario|agenzia promozionale|dystrybutor\w{0,3}|agencja reklamowa|distributor\w{0,3}|reklamni agentura|forgalmazo\w{0,3}|distribuitor\w{0,3}|distributor|bayi\w{0,3}|distributoru|nha phan phoi|phan phoi|"
        r"дистрибьют\w{1,6}|дистрибут\w{1,6}|дилер\w{0,4}|рекламн\w{1,4} агентств\w{1,2}|経销商|经销商|經銷商|分销商|代理店(?:をしております)?|販売店|총판|대리점|유통업체|유통사|موزع\w{0,3}|وكيل موزع|reklambyra|profilforetag|jalleenmyyja|forhandler|aterforsaljare|ตัวแทนจำหน่าย",
    ),
    (
        "agent",
        r"(?:exclusive|sole|sourcing|buying|purchasing|commission|sales|independent|local|trade) agents?|sourcing (?:company|office|agency)|buying (?:office|house)|sales representative|manufacturers?'? rep(?:resentative)?|handelsvertret\w{0,4}|handelsagent\w{0,3}|"
        r"agent commercial|agent exclusif|representant\w{0,2}|bureau d'achat|agente (?:exclusivo|comercial|de compras)|representante\w{0,2}|agente di commercio|rappresentant\w{1,2}|handelsagent|przedstawiciel\w{0,3}|obchodni zastupce|"
        r"temsilci\w{0,4}|mumessil\w{0,3}|торгов\w{1,4} (?:агент|представитель)|агент|采购代理|代理商|独家代理|獨家代理|仕入代行|바이어 에이전트|에이전트|وكيل(?: حصري)?|وكلاء|tong dai ly|dai ly doc quyen",
    ),
    (
        "brand",
        r"brand owners?|(?:clothing|fashion|furniture|lifestyle|outdoor|cosmetics?|start-?up|d2c|dtc|consumer|sports?wear|skincare|drinkware|our own|small|new|young) (?:brand|label)|brand|marke|eigenmarke|marque|editeur|editons|marca propia|marca propria|marca|marchio|merk|marka(?:miz|yiz)?|marki|znacka|"
        r"бренд\w{0,3}|品牌(?:商|方|公司)|ブランド|브랜드|علامة تجارية|thuong hieu",
    ),
    (
        "chain",
        r"(?:retail|supermarket|store|shop|hotel|pharmacy|cafe|coffee|restaurant|book|cinema|drug ?store|diy|discount|fitness|gym) chains?|chain of|hypermarkets?|supermarket group|department stores?|filialkette|filialist\w{0,2}|(?:einzelhandels|super ?markt|mobel|hotel)kette|enseigne|chaine de|"
        r"cadena (?:de|hotelera)|rede de (?:lojas|hoteis|supermercados|farmacias|academias)|catena (?:di|alberghiera)|gdo|winkelketen|keten|siec (?:sklepow|handlowa|hoteli|kin)|retezec|sit prodejen|zinciri\w{0,4}|zincir magaza\w{0,4}|"
        r"сет[ьи] (?:магазинов|супермаркетов|отелей|кинотеатров|аптек|кафе|клубов)|торговая сеть|连锁|連鎖|チェーン|체인(?:점|본부)?|프랜차이즈|سلسلة (?:متاجر|محلات|فنادق|مطاعم)|chuoi cua hang|kedja|kjede",
    ),
    (
        "manufacturer",
        r"manufacturers?|(?:print|printing|sewing|assembly|furniture|machine|equipment|own) (?:shop with|shop in|factory|plant|works)|print shop|printing (?:company|house)|manufacturing company|oem (?:producer|maker)|we (?:manufacture|produce|assemble|make|build)|hersteller|produzent|druckerei|fabricant|imprimerie|"
        r"fabricantes?|fabricamos|imprenta|fabrica de|fabricante|grafica|produttore|produttori|produciamo|azienda produttrice|fabrikant|producent\w{0,2}|vyrobce|vyrobca|gyarto\w{0,2}|producator|uretici\w{0,6}|imalatci\w{0,4}|pabrik|produsen|nha san xuat|"
        r"производител\w{1,4}|производим|завод|фабрика|типография|メーカー|製造(?:業|会社|メーカー)|印刷会社|制造商|製造商|生产企业|제조업체|제조사|مصنع|مصنعون|tillverkare|produsent|valmistaja",
    ),
    (
        "contractor",
        r"contractors?|contracting(?: company)?|main contractor|sub-?contractor|epc|fit-?out (?:company|contractor)|interior(?:s)? (?:contractor|design(?:er)?s?|fit-?out)|installers?|installation company|system integrators?|integrators?|construction company|developers?|builders?|architects?|project company|turn-?key|"
        r"bauunternehm\w{0,4}|generalunternehm\w{0,4}|objekteinrichter|planungsburo|installateur\w{0,2}|entreprise (?:de batiment|generale)|maitre d'oeuvre|integrateur|contratista|constructora|empresa constructora|integrador\w{0,2}|instalador\w{0,2}|construtora|empreiteira|"
        r"impresa edile|appaltatore|installatore|general contractor|aannemer\w{0,3}|projectinrichter|wykonawc\w{1,3}|firma budowlana|dodavatel staveb|stavebni firma|kivitelezo\w{0,2}|constructor|muteahhit\w{0,4}|taahhut\w{0,3}|yuklenici\w{0,3}|kontraktor|nha thau|"
        r"подрядчик\w{0,3}|генподряд\w{0,6}|строительн\w{1,4} компани\w{1,2}|монтажн\w{1,4} организаци\w|施工会社|工事会社|ゼネコン|設計事務所|工程公司|承包商|总包|總包|시공사|시공업체|건설사|인테리어 업체|مقاول\w{0,3}|مقاولات|شركة مقاولات|entreprenor",
    ),
    (
        "end_user",
        r"(?:private person|individual|student|collector|teacher|ngo|n\.g\.o|non-?profit|charity|foundation|association|school|university|college|kindergarten|church|parish|mosque|hospital|clinic|municipality|city council|town hall|theat(?:er|re)|cultural cent(?:er|re)|"
        r"conference cent(?:er|re)|sports club|football club|cooperative|event organi[sz]ers?|ministry|library|museum|congregation|public authority|city theat(?:er|re))|privatperson|verein|stiftung|schule|hochschule|kirche|gemeinde|stadthalle|ecole|universite|mairie|eglise|fondation|theatre municipal|"
        r"particulier|colegio|universidad|ayuntamiento|iglesia|fundacion|escola|universidade|prefeitura|igreja|fundacao|teatro (?:municipal|comunale)|comune di|scuola|universita|fondazione|parrocchia|gemeente|stichting|school|fundacj\w|szkola|uczelnia|parafia|urzad|dom kultury|"
        r"nadace|skola|sberatel|univerzita|iskola|egyetem|okul\w{0,3}|universite\w{0,3}|belediye\w{0,3}|vakif|vakfi|dernek|dernegi|sekolah|universitas|truong hoc|университет\w{0,2}|школ\w{1,2}|администраци\w{1,2}|театр\w{0,2}|храм|фонд|学校|大学|教会|病院|市役所|大學|學校|教會|학교|대학교|교회|"
        r"جامعة|مدرسة|مستشفى|مسجد|بلدية|cooperative|forening|stiftelse|kommun\w{0,2}|kyrka|skole|kirke",
    ),
)

SURE: tuple[tuple[str, float, str], ...] = (
    (
        "agent",
        4.0,
        r"\b(?:be|become|act as|work as|as) (?:your|the|an?) (?:exclusive |sole |official |local |regional )?(?:agent|representative)|\b(?:su|vuestro|seu|vostro) (?:agente|representante|rappresentante)|votre (?:agent|representant)|ihr (?:vertreter|handelsvertreter)|your agen[tc]y|做(?:你们|贵司)的?代理|独家代理",
    ),
    (
        "agent",
        3.0,
        r"\b(?:sole|exclusive) (?:agency|agent|representation)|representacion exclusiva|agente exclusiv\w|\bon behalf of (?:my|our|a|the) (?:client|customer|principal|buyer)\b|\bfor my (?:buyer|principal)\b",
    ),
    (
        "distributor",
        2.4,
        r"\b(?:be|become|as) (?:your|the|a|an) (?:exclusive |sole |official |authori[sz]ed )?distributor|\bdistributor in our (?:country|region)|devenir (?:votre )?distributeur|ser (?:su |seu )?distribuidor",
    ),
    (
        "brand",
        2.6,
        r"\bown (?:brand|label|collection)\b|\bprivate label\b|\bour (?:brand|label)\b|\bwith our brand\b|\bunter (?:unserer|eigener) marke|eigenmarke|notre (?:propre )?marque|nuestra (?:propia )?marca|nossa (?:propria )?marca|nostro marchio|eigen merk|kendi markam\w{0,4}|wlasn\w marka|свой бренд|нашим брендом|自有品牌|自社ブランド|자체 브랜드",
    ),
    (
        "end_user",
        2.2,
        r"\b(?:for|to) (?:our|the) (?:own )?(?:office|staff|employees|team|event|festival|conference|wedding|school|church|campaign|students|members|volunteers|pupils|congregation|guests|drivers|hall|auditorium|theat(?:er|re)|lecture (?:hall|theat(?:er|re)))\b|\bgive (?:every|each|away)|giveaway|for (?:my|our) own use|personal use|"
        r"(?<!with )\bmy (?:dad|mum|mom|wife|husband|son|daughter|house|home|garden|birthday|wedding|flat|apartment)\b(?! (?:runs?|owns?|has an?|works?|keeps|and i (?:run|own)|in law))|\bsingle (?:item|piece)s?\b|fur den eigenbedarf|fur unsere (?:mitarbeiter|schule|kirche|gaste)|pour notre (?:ecole|eglise|salle|evenement|personnel)|para uso (?:propio|personal|proprio|pessoal)|para nuestr[oa]s? (?:oficina|empleados|escuela|evento|iglesia|auditorio)|"
        r"per uso personale|voor eigen gebruik|na wlasny uzytek|для собственных нужд|для себя|для нашей компании|自用|for our (?:company|clients' gifts)|per la nostra (?:sede|scuola)|sberatel",
    ),
    (
        "contractor",
        2.4,
        r"\b(?:our|for a|for the|this|current|ongoing|hotel|hospital|school|stadium|villa|housing|government|airport|mall) project\b|\bwe (?:have|are working on|won|execute|are executing|handle) (?:a |the |an )?(?:\w{1,14} ){0,3}projects?\b|\bproject manager\b|\bboq\b|bill of quantit\w{1,3}|\bmain contract\b|\btender for\b|fit-?out|proyecto (?:de|en|para)|bauvorhaben|"
        r"(?<!mano de )(?<!mao de )\bobra (?:em|en|de)|cantiere|inwestycj[aei]|santiye|проект(?:а|у|е)? |объект(?:а|у|е)? |مشروع|项目|現場|현장",
    ),
    (
        "contractor",
        1.3,
        r"\bprojects?\b|\btenders?\b(?! (?:board|award))|\bbidding\b|\brefurbish\w{0,5}|\brenovation\b|\bshop drawings?\b|\bthe (?:client|architect|consultant|owner) (?:has|wants|asks|requires|approved|specified|needs|insists)|\bour client is (?:building|renovating)|\bsite (?:measurements?|visit|survey|handover)|\bhandover\b|\bsupply (?:and|&) install\w{0,6}|\bsub-?structure|\bbuilding (?:site|permit)|\bcompletion (?:date|of the)|\bseating (?:plan|layout)|\bfloor plans?\b|\bunder construction\b|\bper drawings?\b|\bwe (?:are )?(?:supply(?:ing)?|fitting|furnishing|equipping|building|refurbishing|renovating) (?:a|an|the|out|\d+)\b|\binstallation (?:on site|team|crew|drawings?)|"
        r"\bproyectos?\b|\blicitaci\w{2,4}|\bprojets?\b|appel d'offres|\bprojekt\w{0,2}\b|ausschreibung|leistungsverzeichnis|\bprogett\w\b|gara d'appalto|\bprojetos?\b|(?<![a-z])licitacao|\bprzetarg\w{0,3}|\bproje(?:si|de|miz|mizde|miz icin|ler|nin|ye)?\b|ihale|\btenderu\b|vyberove rizeni|du an|goi thau|proyek|тендер\w{0,3}|投标|招标|工程(?!师|師|机|機)|プロジェクト|입찰|프로젝트|مناقصة|المشروع",
    ),
    (
        "end_user",
        2.4,
        r"\bour (?:own )?(?:new |old |main |small |big |large |existing |renovated )?(?:auditorium|lecture (?:hall|theat(?:er|re))|assembly hall|hall|theat(?:er|re)|chapel|church|sanctuary|school|university|college|campus|kindergarten|hospital|clinic|museum|library|gym|hotel|restaurant|conference room|meeting room|community cent(?:er|re)|congregation|town hall|parish|association|foundation|club|department|institute|faculty|headquarters)\b|"
        r"unser\w{0,2} (?:neu\w{0,2} )?(?:aula|halle|saal|schule|kirche|gemeinde|theater|hochschule|verein|stadthalle|horsaal)|notre (?:nouvelle? )?(?:salle|theatre|ecole|eglise|auditorium|universite|commune|association|centre|hotel|lycee)|nuestr[oa] (?:nuev[oa] )?(?:auditorio|salon|teatro|iglesia|colegio|universidad|escuela|hotel|centro)|noss[oa] (?:nov[oa] )?(?:auditorio|igreja|teatro|escola|universidade|salao|hotel)|"
        r"nostr[oa] (?:nuov[oa] )?(?:teatro|aula|auditorium|scuola|chiesa|sala|hotel)|onze (?:nieuwe )?(?:zaal|school|kerk|aula|theater|vereniging)|nasz\w{0,2} (?:now\w{1,2} )?(?:sala|szkol\w|aula|teatr\w?|parafi\w)|nas\w{0,2} (?:novy )?(?:sal|skol\w|divadl\w)|(?:okulumuz|universitemiz|salonumuz|tiyatromuz|camimiz)\w{0,4}|нашего (?:зала|театра|университета|храма)|(?:в |для )?наш\w{0,3} (?:школ\w|театр\w?|зал\w?|университет\w?)|"
        r"我校|我院|我们学校|本校|当ホール|当校|本学|우리 학교|본교|교회|جامعتنا|مدرستنا|مسجدنا|قاعتنا",
    ),
    (
        "manufacturer",
        3.0,
        r"\bwe (?:manufacture|assemble|produce)\b|\bour (?:own )?(?:factory|production line|plant|workshop)\b|\bas (?:a )?component|\bfor our (?:production|machines|assembly)\b|fur unsere (?:produktion|fertigung)|pour notre (?:production|usine)|para nuestra (?:produccion|fabrica)|para nossa (?:producao|fabrica)|per la nostra produzione|для нашего производства|用于我们的生产",
    ),
    (
        "wholesaler",
        2.2,
        r"\bwholesale (?:rate|price|customers|business)|\bour (?:corporate )?(?:clients|customers|dealers|retailers)\b|\bfor (?:a|our|my|the) (?:\w{1,12} )?(?:client|customer)s?\b|unsere kunden|nos clients|nuestros clientes|nossos clientes|nostri clienti|onze klanten|naszych klientow|nasi zakaznici|musterilerimiz|наших клиентов|我们的客户|お客様|取引先|고객사|عملائنا|العميل|o cliente|el cliente|der kunde",
    ),
    (
        "importer",
        2.4,
        r"\bwe import\b|\bi import\b|wir importieren|nous importons|importamos|importiamo|wij importeren|импортируем|ithal ediyoruz|我们进口",
    ),
    (
        "retailer",
        2.4,
        r"\bi (?:own|run|have|opened?) (?:a|the|my) (?:\w{1,14} ){0,3}(?:shop|store|boutique)\b|\bour (?:web ?shop|online (?:shop|store)|shop|store)\b|\bmy (?:shop|store|boutique|web ?shop)\b|unser(?:em|en)? (?:laden|geschaft|shop)|notre (?:boutique|magasin)|mi tienda|nuestra tienda|minha loja|nossa loja|mio negozio|nostro negozio|onze winkel|nasz sklep|magazam\w{0,4}|мой магазин|наш магазин|我的店|我们的店",
    ),
)

# Parts of a firm's name: weight 1.3, less than what the text says.
IN_NAME: tuple[tuple[str, str], ...] = (
    ("wholesaler", r"wholesale\w{0,2}|suppl(?:y|ies|iers)\b"),
    (
        "contractor",
        r"contract(?:ing|ors?)|construct\w{0,8}|builders?|interiors?|fit-?out|engineering|architect\w{0,5}|projects|bau\b|constru\w{3,8}|insaat|taahhut|строй\w{0,10}|建设|工程(?!师|師|机|機)|建設|건설|مقاولات",
    ),
    (
        "end_user",
        r"universit\w{1,4}|diocese|parish|cathedral|ministries|chapel|gymnasium|lycee|polytechnic|trust\b|municipio|alcaldia|ayuntamiento|government|department of|federation|stadt\b|gemeinde|kulturzentrum|stadthalle|teatro|hotel\b|resort|museum|library|congress cent|convention cent|school|college|church|ministry|municipal\w{0,4}|foundation|fundacj\w|fundacion|fundacao|fondation|stiftung|initiative|association|verein|hospital|theat(?:er|re)|teatr\w{0,2}|cooperativ\w|kulturhaus|council|institute|academy|events?\b|club|大学|学校|医院",
    ),
    (
        "chain",
        r"hypermarkets?|supermarkets?|super ?markets|magazacilik|department stores?|cinemas?|cineplex|multiplex|cines\b|kinos?\b|chain|超市|百货|マート",
    ),
    (
        "retailer",
        r"\bshop\b|boutique|gift shop|\bstore\b|burobedarf|librairie|papelaria|tienda|loja|winkel|sklep|butik|магазин|商店|ショップ",
    ),
    ("importer", r"import(?:s|ers?|adora|aciones|acoes|eurs?|ateurs?)?\b|进出口|импорт"),
    (
        "distributor",
        r"distribut\w{1,7}|distribuid\w{1,6}|distribuc\w{1,6}|vertrieb|agency|agentur|agence|dystryb\w{1,6}|profil\b|дистриб\w{1,8}",
    ),
    ("agent", r"representac\w{1,6}|representations?|agenci(?:es|as)|sourcing"),
    (
        "manufacturer",
        r"manufactur\w{1,5}|factory|industri(?:es|as|al|e)\b|print\w{0,6}|fabrik|mfg|druck\w{0,4}|werke?\b|завод|фабрика|制造|製作所|工業|제조",
    ),
    (
        "wholesaler",
        r"wholesale\w{0,2}|promo(?:tion)?s?\b|promotional|gifts?\b|suppl(?:y|ies|iers)|merch\w{0,9}|incentives?|novelt(?:y|ies)|brindes|omaggi|werbe\w{0,8}|gross?handel|groothandel|hurt\w{0,6}|сувенир\w{0,3}|礼品|禮品|ギフト|ノベルティ|企画|기프트|판촉|للهدايا|opt\b|опт\w{0,3}|handel\b|文創",
    ),
)

# A title that goes with one business; weight 1.0.
IN_TITLE: tuple[tuple[str, str], ...] = (
    (
        "contractor",
        r"project|quantity survey|estimator|architect|site |bauleiter|projekt|proyecto|projet|progett|proje|проект|архитектор|工程|項目|项目",
    ),
    (
        "end_user",
        r"facilit|head ?teacher|headmaster|pastor|priest|bursar|principal$|event|programme? officer|office manager|\brector|\bdean|operations|procurement engineer|hausmeister|verwaltung|general services|директор школы|総務",
    ),
    ("chain", r"category|merchandise buyer|retail &|assortment|kategori"),
    ("manufacturer", r"production|plant manager|producci|produktion|produção|производств"),
)

# Before a word: it speaks of somebody else.
OTHERS = r"(?:\byour?r? (?:\w{1,12} )?|\bare you (?:an? |the )?(?:\w{1,12} )?|\b(?:regular|present|current|old|previous|former|existing|another|other|chinese|local|our|my|a|the|from) (?:\w{1,12} ){0,2}(?:from )?|\bsupplier |\bvon einem |\bunser (?:bisheriger|jetziger) |\bnotre fournisseur |\bde un |\bot |贵司|你们是|您是)$"
# Before a word, on the same sentence: it speaks of the writer.
OURS = (
    r"(?:\bwe are|\bwe're|\bwe run|\bwe have been|\bi am|\bi'm|\bi run|\bi own|\bi have|\bwe own|\bwe operate|\bas an?|\bcompany is|\bwe represent|\bi represent|\bwork (?:as|for)|\bfrom an?|\bone of the|\bsomos|\bsoy|\btenemos|\btengo|\bnous sommes|\bje suis|\bnous avons|\bwir sind|\bwir betreiben|\bich bin|\bals\b|\bich habe|"
    r"\bsiamo|\bsono|\babbiamo|\bwij zijn|\bwe zijn|\bik ben|\bik heb|\bjestesmy|\bjestem|\bjsme|\bjsem|\bsme\b|\bvi er|\bvi ar|\bjag ar|\bjeg er|\bolemme|\bvagyunk|\bsuntem|\bsunt\b|\bbiz\b|\bsirketimiz|\bkami\b|\bsaya\b|\bchung toi|\bben em|\bмы\b|\bнаша компания|\bя\b|我们是|我们公司|我司|我是|敝司|本公司|弊社|当社|私ども|저희|당사|نحن|شركتنا|ما هستیم|שאנחנו|אנחנו|เรา|\bwe supply|\bwe sell|\bwe deal)"
)
