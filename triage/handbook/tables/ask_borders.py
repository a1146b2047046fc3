"""Words on the border between two asks: reports of residues (conformity, no performance), labels in a language (made for us, no packing),
how long goods keep (a limit that is stated asks nothing), when a ship is loaded; acronyms that stand against Chinese, Japanese or Korean.

Phrases as in `triage.handbook.wording`; see `triage.handbook.asks` for the four tables.
"""

from __future__ import annotations

from triage.terms import Ask

# What is looked for in food, cosmetics, toys and textiles because the law wants it.
_RESIDUES = (
    "pesticid*|pestizid*|pestycyd*|пестицид*|residu*|résidu*|rückständ*|pozostałoś*|остатк*|salmonel*|сальмонел*|aflatox*|афлатоксин*|mycotox*|mykotox*|micotox*|heavy metal*|schwermetall*|métaux lourds|metales pesados|metais pesados|"
    "metalli pesanti|metal* ciężk*|тяжелы* металл*|тяжёлы* металл*|ağır metal*|microbio*|mikrobio*|микробио*|mikrobiyo*|alkaloid*|alcaloid*|алкалоид*|antibiot*|антибиот*|eto|ethylene oxide|ethylenoxid|chlorat*|chlorate|radioact*|"
    "gmo|ogm|гмо|allergen*|alérgen*|lead content|cadmium|kadmium|phthalat*|ftalat*|formaldehyd*|azo (dyes|farbstoffe)|reach svhc|pah|pak"
)
_ANALYSIS = (
    "analysis|analyses|analyse|analysen|analyseberi*|análisis|análise*|analisi|analiz*|analýz*|analiză|buletin* de analiz*|rozbor*|badani*|анализ*|аналіз*|laborberi*|lab reports?|lab tests?|test reports?|reports?|rapport*|"
    "protokol*|протокол*|results|resultados|ergebnis*|statements?|tests?"
)
_LANGUAGES = (
    "arabic|spanish|french|russian|german|polish|turkish|hebrew|portuguese|bilingual|english|thai|korean|japanese|chinese|swedish|norwegian|danish|finnish|dutch|italian|greek|czech|hungarian|romanian|bulgarian|ukrainian|vietnamese|"
    "indonesian|malay|hindi|persian|farsi|local language|our language"
)
_STICKERS = "labels?|labelling|labeling|stickers?|text|leaflets?|inserts?|instructions|print|wording"
_KEEPS = (
    "shelf life|shelf-life|expiry|expiry dates?|expiration( date)?|best before|production dates?|date of production|manufacturing dates?|mfg dates?|haltbarkeit|restlaufzeit|mindesthaltbarkeit|mhd|dluo|ddm|date limite|vida útil|caducidad|"
    "fecha de (vencimiento|caducidad)|validade|prazo de validade|scadenza|houdbaarheid|tht|termin ważności|data ważności|trvanlivost|expirac*|срок* годности|срок* хранения|термін придатності|son kullanma*|raf ömrü|hållbarhet|holdbarhed|"
    "masa (simpan|berlaku|kedaluwarsa)|hạn (sử dụng|dùng)"
)
_AT_LEAST = (
    "min|min.|minimum|at least|not less|not more|no less|no more|must|should be|to be|more than|over|from #|#|mind.|mindestens|muss|minimo|mínim*|minst|minim*|au moins|al menos|pelo menos|almeno|co najmniej|nejméně|не менее|не меньше|"
    "не более|не раньше|en az|paling|tối thiểu|remaining|restante|остаточн*"
)

ASKS: dict[Ask, tuple[str, ...]] = {
    Ask.CERTIFICATION: (
        f"({_ANALYSIS}) ~ ({_RESIDUES})",
        f"({_RESIDUES}) ~ (analysis|analysen|reports?|rapport*|certificat*|protokol*|протокол*|statements?|test results?)",
        "(anforder*|requirement*|requisito*|exigenc*|требовани*) ~ (pestizid*|pesticid*|пестицид*|rückständ*|residu*)",
        "(bitte|prosím|proszę|please|send|need|require|want) ~ (analysen|laboranalys*|analysezertifikat*|analysenzertifikat*|analyses de laboratoire|análisis de laboratorio)",
        "(αναλύσεις|ανάλυση|πιστοποιητικ*) ~ (υπολειμμάτων|φυτοφαρμάκων|ποιότητας)",
        "(chlora*|residu*|pesticiden*|analyse*|test*|keurings*|labo*)(rapport|rapporten|certificaat)",
        "(检测报告|检验报告|检测证明|農藥殘留|农药残留|残留農薬|検査成績書|잔류농약|성적서|시험성적서)",
        "เอกสาร(สำหรับ|เพื่อ)?(จดแจ้ง|ขึ้นทะเบียน|อย)",
        "(documents?|papers?|paperwork|dossier) (for|to) (registration|register|notification|notify|the ministry|customs clearance) ~ (fda|nafdac|anvisa|bpom|sfda|ministry|health)",
        "(responsible person|notification holder|importer of record|prior notice) (already|in place|or|do|for|needed|required)",
        "(documents?|papers?) ~ (legalised|legalized|attested|notarised|notarized|apostilled) (by|at|in)",
    ),
    Ask.CUSTOMIZATION: (
        f"({_LANGUAGES}) (and # |and english |/ ?english |language )?({_STICKERS})",
        f"({_STICKERS}) (in|on it in|is in) ({_LANGUAGES})",
        f"({_STICKERS}) ~ (printed|stuck|applied|attached|affixed|put) (on|onto|at|by)",
        "(etikett*|aufkleber|beipackzettel|beschriftung) (auf|in) (deutsch|französisch|italienisch|englisch|arabisch|polnisch|russisch)",
        "(étiquet*|étiquetage) (bilingue|en français|en arabe|en anglais|en allemand|en espagnol)",
        "(imprimé*|impression) ~ (en arabe|en français|bilingue)",
        "(etiquet*|rotulado|rótul*) (en|em) (español|castellano|inglés|português|francés|catalán)",
        "(etichett*) (in|bilingu*) (italiano|inglese|tedesco|francese)",
        "(etykiet*|naklejk*) (po polsku|w języku|polsk*)",
        "(русск*|казахск*|украинск*|українськ*|арабск*|местн*) (этикет*|етикет*|стикер*|наклей*|маркировк*|текст* на)",
        "(этикетк*|стикер*|наклейк*|маркировк*) (на|с) (русск*|казахск*|украинск*|узбекск*|нашем)",
        "(türkçe|arapça|rusça|ingilizce|yerel) (etiket*|bask*|çıkartma*|metin*)",
        "(etiket*) ~ (türkçe|arapça|rusça|ingilizce)",
        "(بطاق*|ملصق*|طباعة|استيكر) ~ (العربية|عربي|بالعربي|بالعربية)",
        "(תווית|מדבקה|תוויות|מדבקות) (בעברית|בערבית)",
        "(ラベル|シール|シールは|表示シール)(を|は|の)?(日本語|そちら|貼)",
        "日本語の?(全成分|表示|ラベル|シール|説明)",
        "(中文|简体|繁體|英文|俄文|阿拉伯文)(标签|標籤|背标|背標|说明书|說明書)",
        "(한글|영문|러시아어|몽골어|중국어|일본어|현지어|아랍어)(라벨| 라벨|스티커| 스티커|표기|표시)",
        "(스티커|라벨) (작업|부착|인쇄)",
        "(โลโก้|ฉลาก|แบรนด์)(ของ)?(ตัวเอง|ตนเอง|เรา|ภาษาไทย)",
        "(oem|odm|obm)(生产|生產|代工|贴牌|吗|嗎|可以|订单|を|は|対応|製造|가능|생산|제작|문의)",
        "(swap|change|switch) the (cap|caps|dropper|lid|lids|handle|handles|colou?r|zip|zips|pump|knob|knobs|label|labels|print|plug|plugs|insert|inserts|strap|buttons?) (to|for)",
    ),
    Ask.PACKAGING: (
        "(sacs|sacos|sacas|bolsas|sacchi|säcke|säcken|sack|zakken|worki|workach|pytle|pytlích|sacks|bags|saci|çuval*|мешк*|bales|balles|ballen|fardos|cartons|kartons|cajas) (pp |pe |papier |kraft |jute |yute )?(de|à|a|of|of a|zu|zu je|von|da|van|po|po|по) # ?(kg|kilos?|кг)",
        "# ?(kg|кг) ?(pp|pe|paper|jute|kraft|woven|poly)? ?(bags|sacks|sacs|sacos|säcke|bales|worki|saci|мешк*)",
        "(paleta*|palett*|pallet*|palety|паллет*) (must be |should be |moeten |zijn |sind |en |in |on )?(ippc|ispm|heat treated|hittebehandeld|hitzebehandelt|fumigated|traité*|tratad*|trattat*)",
        "(karton|papier|cardboard|paper|carton|cartón|papel|cartone|papír) (statt|instead of|rather than|plutôt que|au lieu de|en vez de|em vez de|invece di|in plaats van|zamiast|místo) (plastik|plastic|plastique|plástico|plastica|folie|film)",
        "(counter display*|verkaufsdisplay*|présentoir*|expositor*|espositor*|toonbankdisplay*|ekspozytor*) (de comptoir|-karton|box*|carton*|karton*|de mostrador|da banco)",
    ),
    Ask.LEAD_TIME: (
        "(date|dates|fecha|fechas|data|datum|termin) (d'|de |di |of |für |der )?(embarquement|embarque|imbarco|verladung|verschiffung|loading|shipment|chargement|carga|carico|załadunku|nakládky)",
        "(yükleme|sevkiyat|teslimat|gönderim) ~ (olabilir|mümkün|ne zaman|yapabilir|olur mu)",
        "earliest (possible )?(slot|production slot|shipment|vessel|sailing|shipping date|loading date|dispatch)",
        "(days|weeks) (of|for) (making|production|manufactur*)",
        "(tell|advise|say) (me |us )?(the |how many )?days",
        "(kw|week|semaine|semana|uke|uge|vecka) # (noch |still |encore )?(schaff*|möglich|machbar|possible|doable|feasible|ok)",
        "(noch )?(kw|woche) # noch schafft",
        "(كم|وكم) (الوقت|المدة|مدة|يوم|يوما|اسبوع|أسبوع)",
        "(كم|وكم) ~ (التحميل|التجهيز|الشحن|للتحميل)",
        "(متى|ومتى) (التحميل|الشحن|التسليم|يجهز|تجهز)",
        "(πόσες|πόσο) (μέρες|ημέρες|εβδομάδες|χρόνο|καιρό)",
        "(when|what) ~ (vessel|eta|etd|sailing) ~ (look like|be|would)",
        "(the )?(vessel|sailing) and (eta|etd)",
    ),
    Ask.MOQ: (
        "moq(和|及|与|與|跟|是|多|、|要|为|為|以及|还|には|を|は|と|の|가|는|은|와|를|도|및|이)",
        "(min|min.|minimum|lowest|smallest) (print|production|order|batch|dye|colou?r) ?(run|lot|quantity|amount|batch)",
        "(also|even|just) (in|sell|sold in) (small|smaller|little) (pieces|quantit*|amounts|lots|batches|numbers)",
        "(small|smaller|tiny) (quantit*|lots|batches|orders) (possible|ok|too|as well|also)",
        "(vend*|vende|vendono|vendete|vendez|vendéis|venden|verkauf*|liefern|liefert|verkoop*|sprzeda*|prodáv*) (anche |auch |aussi |también |também |ook |też |také |sie auch )?(in |en |em |per )?(quantità piccole|piccole quantità|petites quantités|pequeñas cantidades|cantidades pequeñas|pequenas quantidades|kleine mengen|kleinen mengen|kleinmengen|kleine hoeveelheden|małe ilości|malé množství)",
        "(от|з|від) (скольки|скількох|какого количества|какой партии) (штук )?(отправля*|продаете|продаёте|продаєте|отгружа*|работаете|шлете)",
        "(can|could|may) (i|we) (just|only|also|order just|order only|start with) #",
        "(puis-je|peut-on|pouvons-nous|est-ce que je peux|on peut|est-il possible d') ~ (commander|prendre|acheter) ~ (juste|seulement|que|uniquement) #",
        "(kann (ich|man)|können wir|könnten wir) (auch |nur |erst ?mal )?(nur|bloß|erst|lediglich|mit nur) #",
        "(puedo|podemos|se puede) (pedir|comprar|empezar con) (solo|sólo|solamente|nada más) #",
        "(posso|podemos|dá para) (pedir|comprar|começar com) (só|apenas|somente) #",
        "# yerine # ~ (başla*|sipariş|alabilir)",
        "(instead of|statt|anstatt|au lieu de|en vez de|em vez de|invece di|in plaats van|zamiast|místo|вместо) # ~ (start|begin|beginn*|anfangen|commencer|empezar|começar|iniziare|starten|zacząć|začít|начать) ~ #",
        "(最小|最低)(起订|起訂|印刷|订购|訂購|生产|生產)?(量|数量|數量)",
    ),
    Ask.SAMPLE: (
        "(half a dozen|a few|a couple|one or two|# ?pcs|# ?pieces|#) of each ~ (to (feel|try|test|see|look)|by courier|to our|to check)",
        "(handmuster|musterstück*|probestück*|probeexemplar*|ansichtsmuster)",
        "(dummy|dummies|(mock-ups?|mockups?)|blank pouch*|test packs?|trial packs?)",
        "(send|ship|courier|post) # (pcs|pieces|units|sheets) (of each|each|from each) ~ (courier|dhl|fedex|ups|office|freight collect)",
    ),
    Ask.SPECIFICATION: (
        "(formula|formül*|fórmula*|formulation|rezeptur*|składy?|składu|recipe) (gerek*|needed|required|and|with|for|quali*|ve )",
        "(fórmula|formule) (quali*|quantitativ*|complet*)",
    ),
    Ask.PAYMENT_TERMS: (
        "(what|which) (do )?you (want|need|take|require|ask) ~ (as |for )?(a )?(deposit|down ?payment|advance|prepayment|prepay)",
        "(lc|l/c|letter of credit|akkreditiv|akreditif|tt|t/t|cad|d/p|escrow) ~ (is|would be|be|was) (also )?(possible|ok|okay|fine|acceptable|no problem)",
        "(same terms|same conditions|gleiche konditionen|mêmes conditions|mismas condiciones|usual terms|terms as) ~ # (days|tage|jours|días|dias|giorni|dagen|dni)",
        "(cara|sistem|metode|syarat) (pembayaran*|bayar*)",
    ),
    Ask.VISIT: (
        "(visiter*|visiterai*|visiterions|passer*) (volontiers |bien |avec plaisir )?(votre|vos|à votre) (usine|site|atelier|production|fabrique|ligne*)",
        "(serai|serons|sera) (à|en|au) ~ (visiter*|passer* vous voir|rencontrer)",
    ),
    Ask.INVOICE: ("(auftragsbestätigung|bestätigung|angebot|order) als (pi|proforma|rechnung)",),
}
QUESTIONS: dict[Ask, tuple[str, ...]] = {
    Ask.SPECIFICATION: (
        "(is|are) (it|they|the|this|these|your|that) ~ (refillable|reusable|recyclable|compostable|biodegradable|encapsulated|stabilised|stabilized|sterile|scented|unscented|fragrance(-free| free)|vegan|plastic(-free| free)|gluten(-free| free)|sugar(-free| free)|handmade|foldable|stackable)",
        "(fragrance|perfume|sugar|gluten|plastic|lead|latex|bpa|alcohol|paraben)(-free| free)",
        "(es|é|è|est|sind|ist|son|são|sono|sont|is het|zijn ze) ~ (vegan*|végane*|plastikfrei|recycelbar|recyclable*|reciclable*|reciclável|compostable*|kompostierbar|biodegradable*)",
        "(apakah|adakah) ~ (dari|terbuat|mengandung|bebas|asli|tahan)",
        "(what|where|which) (is|are) ~ (made (of|from)|sourced|derived)",
        "(is|are) (the|your) ~ (from|made from|made of) (fish|pork|bovine|plant|wood|recycled|virgin|animal|cow|beech|oak)",
        "(how long|wie lange|combien de temps|cuánto|quanto tempo) ~ (stays?|keep|keeps|last|lasts|hält|bleibt|reste|dura) ~ (free|fresh|good|dry|soft|without|haltbar|frisch)",
        "(هل|عندكم|فيه) ~ (حبة رفيعة|حجم|مقاس|نوع|لون)",
        "(expiry dates?|best before) ~ (has to|must|need)",
    ),
    Ask.CERTIFICATION: (
        "(is|are) (it|they|the) ~ (nordic swan|eu ecolabel|ecolabel|fair ?trade|rainforest|kosher|gots|oeko-?tex|fsc|pefc|grs|leaping bunny|cruelty(-free| free))",
        "(responsible person|notification holder|registered|notified|listed) ~ (already|in india|in the eu|in uk|with|under|or do we)",
        "(aicis|reach|cpnp|scpn|mocra|nicnas|tga|bpom|npra|anvisa|cofepris|invima|nafdac|kebs|sabs|sfda|gacc)",
    ),
    Ask.COMPANY_INFO: (
        "(which|what) ~ (laborator*|lab) (do )?you (use|work with)",
        "(raw material|fabric|mill|material)( supplier| vendor| maker)? ~ (tell|which|who)",
        "(are|is) (you|your company) ~ (registered|approved|listed) ~ (gacc|customs|fda|authority|ministry)",
    ),
}
REQUESTED: dict[Ask, tuple[str, ...]] = {
    Ask.COMPANY_INFO: (
        "(capacity|throughput) of (the|your) (colou?r sorter|machine*|line*|plant|cleaning|oven|kiln|loom*)",
        "(daily|monthly|weekly|yearly) (filling|production|output|sewing|packing|milling)? ?(capacity|volume|output)",
        "(하루|일일|월) ?(충진|생산|제조)?(량|능력|캐파)",
        "(是否|有没有|有無|已) ~ (注册|備案|备案|註冊)",
    ),
}
NOT: dict[Ask, tuple[str, ...]] = {
    Ask.SPECIFICATION: (
        "coa",
        "(certificates? of|certificate for) analysis",
        f"({_ANALYSIS}) (on |for |of |na |auf |de |za |для |voor |su |per |en |et )?(the )?({_RESIDUES})",
        f"({_RESIDUES})( |-)({_ANALYSIS})",
        "(bitte|please|prosím|požadujeme) (analysen|rozbor*)",
        "(thanks|thank you|gracias|merci|danke|obrigad*|grazie|спасибо|teşekkür*) ~ (análisis|analysis|analyse*|specs?|data sheet*|drawing*)",
        f"({_KEEPS}) (left |on arrival |at arrival |remaining |of |is |are |must be |left on arrival )?({_AT_LEAST})",
        f"({_AT_LEAST}) (# )?(months |years |mon |% )?(of |remaining |total )?({_KEEPS})",
        f"with (production and |the |an? )?({_KEEPS})",
        "(with|show|print|printed|showing|state|bear) ~ (production|expiry) and (production|expiry) dates?",
        "(保质期|保質期|有效期|賞味期限|使用期限|유통기한|사용기한)(剩余|剩餘|不少于|不少於|至少|必须|大于|大於|残り|잔여)?(#|至少)*",
        "(תוקף|חיי מדף) (של )?(#|לפחות|מינימום)*",
        "(تاریخ انقضا|تاريخ الصلاحية|الصلاحية|صلاحية|تاریخ مصرف)( حداقل| لا تقل| على الأقل| حد ادنى| لا يقل)?",
        "(moisture|humidity|влажност*|вологість|feuchte|feuchtigkeit|humidité|humedad|umidade|umidità|vocht|wilgotność|vlhkost|nem|水分) (max*|min*|not|≤|<|under|below|не более|не выше|не більше|до|#|unter|kleiner|inférieure|máx*|maks*)",
        "(prior notice|prior-notice)",
        "(农残|農殘|残留農薬|잔류농약)(符合|检测|検査)",
        "kw # (noch|schaff*)",
        "kw #",
    ),
    Ask.PACKAGING: (
        "(under|with) (our|my|their) own (label|labels|sticker|stickers)",
        "under (our|my|their) (label|labels)",
        f"({_LANGUAGES}) ({_STICKERS})( on| in| for)?",
        "étiquetage (bilingue|en|requis|obligatoire|français)",
        "(print*|sticker*|address*|logo|artwork|design) ~ (on|onto) (the |a |each |every )?(pouch*|box|boxes|bag|bags|jar|jars|tube|tubes|bottle*|lid|lids|sachet*|sleeve*)",
        "(moq|minimum|mindestmenge|mindestauflage|min. order|pedido mínimo|quantité minimum|quantidade mínima|minimo) (for|für|of|para|pour|per|de|voor|na|на) (the |a |your )?(printed |own |custom |custom-printed |branded )?(embalagem|embalagens|empaque*|embalaje*|emballage*|verpackung*|packaging|packing|box|boxes|carton*|pouch*|bag|bags)",
        "(embalagem|embalagens|empaque|embalaje|emballage|verpackung|packaging|imballo|verpakking|opakowanie) (com|con|avec|mit|with|met|z) (nossa|nuestr*|notre|unser*|our|nostr*|onze|ons|naszym) (arte|logo*|marca|marque|design|diseño|artwork|layout|ontwerp)",
        "(loading|packing) (date|dates|day|time|schedule|port|list)",
        "fumigation (cert*|certificat*)",
        "(full|mixed|whole) (pallets?|pallet loads?) or",
        "(packaging|packing) (photos?|pictures?|pics|samples?) (are|is|look*|received|ok|fine|good)",
        "(same|one|that) (box|carton|parcel|shipment)",
        "(just |only )?a (small|little) (bag|box|pack|sachet)",
        "folded (size|dimension*|format)",
        "or only (sachets|bags|boxes)",
        "(طباع*|بطاق*|ملصق*) ~ (العبوة|عبوة|العبوات)",
        "(용기|파우치|박스|단상자) ?(단가|가격|비용)",
        "(파우치|용기)/",
        "/(파우치|용기)",
    ),
    Ask.LEAD_TIME: (
        "납기 ?: ?#",
        "срок* (годност*|хранени*|эксплуатац*|службы)",
        "остаточн* срок*",
        "(production|manufacturing) dates? (must|should|to be|has to|not|max*|fresh|new|of)",
        "ship # (lab |free |paid |test )?samples? of * on",
        "いつ(頃|ごろ)? ?(いただけ|もらえ|届)*",
        "(ship|send|courier) # (lab |pre-production |test )?samples ~ on",
    ),
    Ask.SHIPPING_COST: (
        "(cif|cip|cpt|cfr|dap|ddp|fob|fca) * (by|per)( air| sea| rail| road| truck)?( and)*",
        "(pago|pagamos|pagaremos|pagamos o|pago el|je paie|nous payons|wir zahlen|we pay|we will pay|i pay|platíme|zapłacimy|оплатим) (o |el |le |the |die |za )?(frete|flete|envío|port|transport|freight|shipping|courier|versand|kuriera)",
        "courier (to|at) (our|my|your)",
        "(freight|courier) (collect|prepaid|on us|at our cost|on our account)",
        "shipping to *",
    ),
    Ask.PAYMENT_TERMS: (
        "(pago|pagamos) (o |el )?(frete|flete|envío|courier|porte*)",
        "(your )?terms for (exclusiv*|agency|distribut*|the agency|sole)",
        "نفس الدفعة",
        "الدفعة القادمة",
    ),
    Ask.COMPANY_INFO: (
        "agente? (de |of )?(aduana*|customs|alfândega|douane|dogana)",
        "références? (concernée*|demandée*|suivante*|ci-dessous|souhaitée*|visée*)",
        "(if|whether) you (already )?have (any|an|some) (agent|agents|distributor|partner)( in)?",
        "(marque|marca|marchio) (de |del |do )?distribut*( en| in)?",
        "* (distribütörlüğ*|bayiliğ*|temsilciliğ*)",
    ),
    Ask.CUSTOMIZATION: (
        "(same|gleich*|même|mismo|wie (beim letzten|immer|gehabt)) ~ (label*|etikett*|étiquet*|etiquet*)",
        "unserem (ean-)?etikett",
        "ean-etikett",
    ),
    Ask.CERTIFICATION: (
        "(i am|we are|i'm|we're|already|are) (registered|licensed|approved|certified) (with|by|at) *",
        "(third-party|third party) inspection ~ (sgs|bv|bureau veritas|intertek|tuv|tüv)",
        "inspection (at loading |before shipment |by )?(sgs|bv|intertek)",
        "(when|until|once|after|as soon as) (the |our )?(kebs|nafdac|fda|sfda|bpom) (papers?|licen[cs]e|registration) (are|is)",
        "fda ?(prior notice|prior-notice) experience",
        "(asta/)?fda (prior notice|prior-notice)",
        "شهادة ~ (مكتوب|خطأ|غلط|فيها)",
    ),
    Ask.COMPLAINT: (
        "broken (max*|below|under|less|up to|#)",
        "(size|moisture|impurit*|admixture|foreign matter) ~ broken",
        "(max|max.|maximum|up to) # ?%? (broken|damaged|split)",
    ),
    Ask.SAMPLE: (
        "(samples?|muestras|amostras|próbki|proben|muster|échantillons|campioni|образцы) (in|arrived|received|landed|came|passed|passaram|llegaron|sind da|reçus|approved|ok|dotarły|получили)",
        "(as |the |your |os |las |die |les )(samples|amostras|muestras|muster|échantillons) (passed|passaram|llegaron|sind|arrived|were|are|sont)",
        "(coa|certificate|document|report|invoice|label|analysis) sample (copy|copies|please)",
        "sample cop(y|ies)",
    ),
    Ask.WARRANTY: (
        "(max*|min*|auf|auf max.|under|unter|not more than) # ~ garant*",
        "können sie ~ garantieren",
        "(can|could) you guarantee (the|a|that|max|min|#)",
        "(garantizar|garantir|garantire|garanderen) (que|che|dat|un|une|una|een|max*|min*|#)",
    ),
    Ask.STOCK: (
        "(reports?|documents?|certificates?|drawings?|data|files?|samples?|colou?rs?|sizes?|catalogue?s?|tests?) available",
        "(ware|produkte|goods|products) (lagernd|in stock|auf lager) (hat|haben|has|have)",
    ),
    Ask.CATALOGUE: (
        "what you have in stock",
        "was (sie|ihr) (auf|am) lager (haben|habt)",
        "ce que vous avez en stock",
        "lo que (tienen|tengan|tenga) en (stock|existencia)",
    ),
    Ask.PRICE: (
        "(fob|cif|exw|cfr|dap) (wie gehabt|as usual|as before|wie immer|comme d'habitude|como siempre|como sempre|come al solito|zoals altijd|jak zawsze)",
    ),
    Ask.TRACKING: (),
}
