"""More parts of money swindles, told of people by pronoun and of fees by name: none is suspicious alone (`tables.scam_parts` says what they make)."""

from __future__ import annotations

HE_TAKES_NO_CARD: tuple[str, ...] = (
    "(he|she|they|who) (does not|do not|doesn't|don't|is not able to|isn't able to|are not able to|is unable to|cannot|can't|can not|won't|will not) (accept|take|process|handle|charge|swipe) (any|my|credit|debit|bank)? ?(credit|debit)? ?cards?",
    "(él|ella|ellos|que|quien|porque) no (acepta*|recibe*|toma*|maneja*|cobra*) (con )?(las )?tarjetas?|(ele|ela|eles|que|porque) não (aceita*|recebe*|passa|trabalha com) (o |os )?(cartão|cartões)|(lui|egli|lei|che|perché) non (accetta|accettano|prende|prendono) (le )?(carte|carta)",
    "(il|elle|ils|elles|qui) (n'accepte*|ne prend*|n'encaisse*) (pas )?(les|de|la|par)? ?cartes?|(er|sie|der|die) (nimmt|nehmen|akzeptiert|akzeptieren) keine (kredit)?karten?|(hij|zij|ze) (neemt|nemen|accepteert|accepteren) geen (kaart|kaarten|creditcard*)|(on|ona|oni) nie (przyjmuj*|akceptuj*|bierze|biorą) kart*",
    "(он|она|они) (карты|карту|карточки) не (принима*|бер*)|(он|она|они) не (принима*|бер*|работа*) (с )?карт*|(o|kendisi|onlar) (kredi )?kart* (kabul etm*|almıyor*|çekem*)",
    "(他|她|他们|对方)(那边)?(不收|不接受|不能刷|刷不了|无法刷|没法刷)(信用|银行)?卡|(لأنه|هو|فهو) لا (يقبل|يأخذ) (ال)?بطاقات|(anh ấy|họ|bên đó) không nhận thẻ|(dia|mereka) tidak (menerima|terima) kartu",
)

MORE_ON_THE_CARD: tuple[str, ...] = (
    "(add|put|place|include) (an? )?(extra|additional|further)? ?(usd|us$|$|eur|€|£|gbp)? ?# ~ (extra|more|on top|additional|in addition|besides) ~ (card|cards)|(add|put|place|include) (an? )?(extra|additional|further) ?(usd|us$|$|eur|€|£|gbp)? ?# ~ (card|cards)|# (dollars|euros?|pounds|usd)? ?~ on top of the (total|price|amount|order|goods|invoice|bill) ~ (card|cards)",
    "(agreg*|añad*|sum*|pong*|pondr*) (unos )?# ~ (extra|más|de más|adicional*) ~ tarjeta|(acrescent*|adicion*|coloc*|pon*) # ~ (extra|a mais|adicion*) ~ cartão|(aggiung*|mett*) # ~ (in più|extra) ~ carta",
    "(ajouter*|rajouter*|mettr*|mets) # ~ (en plus|de plus|supplémentaire*|en sus) ~ carte|(lege|füge|gebe|buche|zahle|packe) # ~ (extra|zusätzlich|mehr|obendrauf|dazu) ~ karte|(zet|leg|voeg|betaal) # ~ extra ~ kaart|(dołoż*|dodam|dopłac*) # ~ (więcej|dodatkowo|ekstra) ~ kart*",
    "(добавлю|добавим|положу|заплачу) ~ карт* ~ # ~ (сверху|больше|дополнительно)|(добавлю|добавим|положу) # ~ (сверху|больше|дополнительно) ~ карт*|kart* (fazladan|ek olarak|ekstra|fazla) # ~ (ekle*|koy*|öde*|yükle*)",
    "卡(上|里|中)(会|再|另外)?(多|额外|另)(付|加|刷|充|支付) ?#|(多|额外|另外)(付|加|刷|充|支付) ?# ~ 卡|(سأضيف|أضيف) ~ # ~ (إضافي*|زيادة) ~ (البطاقة|بطاقتي)",
)

YOU_SEND_IT_HIM: tuple[str, ...] = (
    "(which|that|and|then) (you|u) (will|can|would|shall|should|are to|then)? ?(then|please|kindly)? ?(wire|forward|send|transfer|remit|pay|pass|hand) (on |over |this |that |it )?(to )?(him|her|them|my (* )?(agent|shipper|mover|haulier|driver|carrier|forwarder))|(wire|forward|transfer|remit|pay|send) (that|this|the) (part|portion|extra|share) (on |over )?to (him|her|them)",
    "(que|y) (ustedes |usted |luego |después )?(le|les) (transfier*|gira*|giren|deposita*|transferir*|transfer*)|(transfer*|repass*|deposit*) (depois |o valor )?(a|para) (ele|ela|eles)|(che|e) (voi |poi |lei )?(poi )?(gli|le) (girate|versate|bonificate|trasferite|girerete|verserete)",
    "(que|et) vous (lui|leur) (vire*|verse*|reverse*|transf*)|(die|den|das|und) sie (ihm|ihr|ihnen) (dann |danach |später |anschließend |bitte )?(überweis*|weiterleit*|weitergeb*|auszahl*)|(które|i) (państwo )?(mu|jej|im) (prześl*|przekaż*|przelej*)",
    "(вы|и) (потом |затем |после этого )?(перев*|перечисл*|перешл*) (их |потом )?(ему|ей|им)|(ona|onlara|kendisine) (havale|eft) (eder*|edin*|yapar*|yapın*)",
)

# A fee that falls on whoever is to supply: names of fees, with a sum. What samples, moulds and pallets cost is none of them.
FEE_ON_US: tuple[str, ...] = (
    "(registration|enrol?ment|inscription|tender|dossier|file|stamp|notar*|laborator*|lab|testing|compliance|vendor|supplier|bond|processing|evaluation|legali*|activation) (* )?(* )?(fee|fees|tax|charge|charges|duty|levy) ~ (usd|us$|$|eur|€|£|gbp|# ?%|#)",
    "(enrol?ment|registration|collection of (the |your )?(file|dossier|documents)|inscription) ~ (costs?|amounts? to) (usd|us$|$|€|eur|£)? ?#|(send|remit|pay|settle|transfer) (us |me |the |a |your |with )~ (registration|notar*|stamp|legali*|file) (tax|fee|duty|charge)",
    "(droit|droits|frais|taxe|taxes|caution) (de |d'|du |des )(l'|la )?(enregistrement|dossier|timbre|inscription|retrait|notaire|agrément|laboratoire|analyse*|enlèvement|légalisation|assurance|greffe|homologation) ~ #|(retrait|inscription|enregistrement|agrément) ~ (coûte|coûtent|s'élève*) (à )?# ~ payable*|taxe d'(enregistrement|inscription) ~ #",
    "(tasa|tarifa|cuota|derechos?|gastos|timbre) (de |del |por )(la )?(registro|inscripción|recogida|ensayo|análisis|laboratorio|notar*|legaliz*|seguro|expediente|pliego*|homolog*) ~ #|(inscripción|pliegos?|registro|expediente) ~ (cuesta*|tiene* un costo de|importa*) # ~ (pagader*|a pagar|giro)",
    "(taxa|taxas|emolumentos?) (de |do |da |para )(o |a )?(registo|registro|inscrição|cadastro|recolha|coleta|ensaio|análise|laboratório|seguro|edital|caderno|notari*) ~ #|(inscrição|caderno|registo|registro|edital) ~ (custa|custam|importa*) # ~ (pagáve*|a pagar)|(tassa|spese|diritti|quota) (di |del |della |per )(la |il )?(registrazione|iscrizione|notari*|bollo|laboratorio|analisi|assicurazione|pratica) ~ #|(iscrizione|registrazione|capitolato) ~ (costa|costano) # ~ (pagabil*|da pagare)",
    "(eintragung|registrierung|ausgabe|unterlagen|lieferantenregister|zulassung) ~ (kostet|kosten|beträgt|betragen) # ~ zahlbar|(registrierungsgebühr*|eintragungsgebühr*|bearbeitungsgebühr*|notargebühr*|laborgebühr*|prüfgebühr*|versicherungsgebühr*|stempelgebühr*|zulassungsgebühr*) ~ #|(opłat*) (za )?(rejestrac*|wpis*|badani*|laborator*|notarial*|ubezpiecz*) ~ #|(registratie|inschrijvings|notaris|laboratorium|verzekerings)(kosten|gebühr|vergoeding) ~ #",
    "(сбор|взнос|пошлин*) за (регистрац*|внесение|забор|анализ*|испытани*|оформлени*|документ*) ~ #|(страхов*|нотариальн*|регистрационн*|тендерн*|лабораторн*) (сбор|взнос|пошлин*) ~ #|(выдача|внесение|регистраци*) ~ (стоит|стоят|составляет) # ~ оплат*|(kayıt|dosya|laboratuvar|toplama|test|sigorta|noter|şartname) (ve )?(* )?(ücret*|bedel*|harc*|masraf*|prim*) ~ #",
    "(支付|缴纳|付) ~ # ~ (取件|检测|化验|注册|登记|公证|手续|文件|保险|审核|标书|律师)(和检测|服务)?费|(取件|检测|化验|注册|登记|公证|手续|文件|保险|审核|标书|律师)(服务)?费(用)?(为|是|共|:|：)? ?#|رسوم (التسجيل|الملف|المختبر|الفحص|التحليل|التأمين|التوثيق) ~ #|phí (đăng ký|kiểm nghiệm|hồ sơ|bảo hiểm|công chứng) ~ #|biaya (pendaftaran|registrasi|laboratorium|notaris|asuransi) ~ #",
)

# Money that cannot be called back: over a counter, in coins, or to a clerk by name.
NO_TRACE: tuple[str, ...] = (
    "(western union|moneygram|money gram|ria money|usdt|bitcoin*|btc|crypto ?currency|gift cards?|perfect money|mobile money|m-pesa|orange money|вестерн юнион|биткоин*|биткойн*|криптовалют*|西联|西聯|比特币|泰达币|بيتكوين|ويسترن يونيون|موني جرام)",
    "(par|ou) mandat|mandat (cash|postal)|por giro|giro postal|postal money order|(in|to|under|into) the name of (the |our |an? )?(* )?(accountant|agent|bursar|secretary|cashier|treasurer|registrar)|au nom (de |du |d')(l'|notre )?(agent|comptable|secrétaire|trésorier|greffier|régisseur)|a nombre (de |del )(la |nuestro )?(agente|contador*|tesorer*|secretari*|cajer*)|em nome (de |do |da )(nosso )?(agente|contabilista|contador*|tesoureir*|secretári*)|a nome (di |del |della |dell')(nostro )?(agente|ragionier*|contabile|tesorier*|segretari*)|auf den namen (des |der |unseres )(rechnungsführer*|kassier*|agent*|sekretär*|buchhalter*)|на имя (наш* )?(бухгалтер*|агент*|секретар*|кассир*|казначе*)|(muhasebeci*|kasiyer*|temsilci*|sekreter*) adına",
)

# Money lent to whoever asks.
LENDS: tuple[str, ...] = (
    "(do you |you |if you )?(need|want|require) (an? |any )?(* )?(loan|loans|funding|financing|capital) (from|of|up to|between|at)|(loan|loans|credit|funding|financing) ~ # ?% (interest|rate)|# ?% interest|no collateral|without collateral",
    "(necesita*|requiere*|busca*) (un |algún )?(préstamo|crédito|financiamiento)|(besoin|cherchez|recherchez) (d'un |un )(prêt|crédit|financement)|(precisa*|necessita*) de (um )?(empréstimo|crédito|financiamento)|(benötigen|brauchen|suchen) sie (einen |ein )?(kredit|darlehen|finanzierung)|(bisogno di|cercate|cerca) un (prestito|finanziamento)",
    "(нужен|нужны|требуется) (вам )?(кредит|заём|займ|финансирование)|(krediye|finansmana) ihtiyac*|(kredi|borç) (ver*|sağl*)|(potrzebuj*|szukasz|szukają) (państwo )?(pożyczk*|kredyt*)|(需要|提供)(低息|无抵押)?贷款|هل تحتاج(ون)? (إلى )?(قرض|تمويل)|(cần|muốn) vay vốn|butuh pinjaman",
    "sin (aval|colateral)|sans (caution|collatéral)|ohne sicherheiten|без залога|teminatsız|无抵押|無抵押|bez zabezpieczeń|sem garantias reais",
)

# A dead stranger's money is for who has the same passport, too.
SAME_NATION: tuple[str, ...] = (
    "same (nationality|country of origin) ~ (you|as|present*|heir|beneficiary)?|(be|being|être|soyez|ser|sea|essere|sia) (presented|introduced|named|présenté*|désigné*|presentad*|apresentad*|presentat*|nombrad*|nomead*) (as|comme|como|come|en tant que) ",
    "(même|misma|mesma|stessa|gleiche|gleichen|aynı|той же|tej samej) (nationalité|nacionalidad|nacionalidade|nazionalità|staatsangehörigkeit|uyruk*|национальност*|narodowości)|(国籍|國籍)(相同|一样)|(相同|同一)(的)?国籍|نفس الجنسية",
)

ORDER_ONLY_THEN: tuple[str, ...] = (
    "(before|prior to|until) (the )?(issuance|issue|issuing|release|releasing|signing|activation|award) (of )?(the |our |any |a )?(loi|letter of intent|po|purchase order|first order|order|contract|vendor code|supplier code|payment)",
)
