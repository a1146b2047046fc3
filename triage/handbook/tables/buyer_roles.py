"""What one is to whom: vendors of plants, buying groups, operators of fleets and of homes, owners of a label, repair shops, assemblers, works for others.

Rows (type, weight, pattern) as in `buyer_ways`, written as one writes the language.
"""

from __future__ import annotations

ROLES: tuple[tuple[str, float, str], ...] = (
    # on the vendors' list of others, or their supplier
    (
        "wholesaler",
        3.6,
        r"\b(?:reg(?:\.|d\.?|istered)|approved|enlisted|empanel{1,2}ed|listed) vendors? (?:to|of|for|with|at) (?!you)|\bwe are (?:\w{1,12} ){0,2}(?:vendors?|suppliers?) (?:to|of|for) (?!you)|\b(?:wir sind|als) (?:gelisteter|zugelassener) lieferant|"
        r"\b(?:somos|soy) proveedor(?:es|a)? (?:registrad[oa]s?|homologad[oa]s?|autorizad[oa]s?|de (?:varias?|las?|l[oa]s|empresas|minas|plantas))|\bsomos fornecedor(?:es|a)? (?:cadastrad[oa]s?|homologad[oa]s?|d[aoe]s?)\b|\b(?:nous sommes )?fournisseurs? (?:agréé|référencé)s? (?:de|des|auprès)|"
        r"\bsiamo fornitori (?:accreditati|qualificati|di|dei|delle)\b|\bмы (?:являемся )?(?:аккредитованн\w{2,3} )?поставщик\w{0,3} (?:для|на) |\bonaylı tedarikçi\w{1,6}|\b(?:kami )?vendor (?:resmi|terdaftar|rekanan)\b|\brekanan (?:pertamina|pln|\w{3,14})\b|مورد (?:معتمد|مسجل) (?:لدى|ل)|(?:是|为|為)\w{2,12}的?(?:合格|注册)供应商",
    ),
    # many firms buy together
    (
        "wholesaler",
        3.4,
        r"\b(?:buying|purchasing|procurement) (?:group|association|co-?op\w{0,8}|consortium|union|society) (?:of|for|with)\b|\beinkaufs(?:verband|genossenschaft|gemeinschaft|kooperation|ring)\w{0,2}\b|\b(?:centrale|groupement|coopérative) d'achats?\b|\bcentral de compras\b|\bgrupo de compras?\b|\bcooperativa de compras?\b|"
        r"\bgruppo d'acquisto\b|\bconsorzio (?:d'|di )acquisto\b|\binkoop(?:vereniging|combinatie|coöperatie|organisatie)\w{0,2}\b|\bindkøbs(?:forening|fællesskab)\w{0,2}\b|\binnkjøps(?:lag|kjede|samarbeid)\w{0,2}\b|\binköps(?:förening|organisation|samarbete)\w{0,2}\b|\bostoyhtymä\w{0,2}|\bosto-osuuskunta\w{0,2}|\bgrup\w zakupow\w\b|\bnákupní (?:družstvo|svaz|aliance)\b|\bbeszerzési társulás\w{0,2}|"
        r"\bзакупочн\w{2,3} (?:союз|кооператив|объединение)\w{0,2}|\bsatın ?alma (?:birliği|kooperatifi)\w{0,4}|\bkoperasi pembelian|联合采购(?:体|联盟)|共同購買|共同仕入|공동구매 ?(?:조합|협의체)|جمعية (?:ال)?شراء",
    ),
    # runs vehicles, bicycles, ships, lines of its own
    (
        "end_user",
        3.0,
        r"\b(?:our|own|a|the) (?:own )?fleet of (?:about |some |around |over )?\d[\d.,]{0,6}\b|\bfleet operators?\b|\b(?:we|who|which|and|company) (?:run|runs|operate|operates) (?:the |a |our |an )?(?:(?:[\w-]{3,14} ){0,3}(?:fleet|ferry|ferries|shuttles?|bike[- ]shar\w{2,6}|shared (?:[\w-]{3,10} )?(?:bikes?|bicycles|scooters|cars)|railway|tramway|cable ?car|bus (?:lines?|services?)|taxis)|\d[\d.,]{1,6} (?:[\w-]{3,12} )?(?:buses|coaches|trucks|lorries|vans|scooters|bikes|bicycles|taxis|trains|vessels|ships|tractors|machines|forklifts))\b|"
        r"\b(?:we are|we're|i am|is|are|as|for) (?:an? |the )?(?:\w{3,12} ){0,2}(?:delivery|bus|ferry|tram|metro|rail|fleet|airport|car park|bike[- ]sharing|scooter[- ]sharing|taxi|courier|toll|port|terminal|ski[- ]?lift|amusement park) operator\b(?! (?:manual|training|panel))|\bown (?:\w{3,12} )?fleet\b|"
        r"\bunsere[rn]? (?:eigene[nr]? )?(?:fahrzeug|fahrrad|bus|lkw|miet)?flotte\b|\bfuhrpark (?:von|mit) \d|\bverkehrsbetriebe?\b|\bnotre (?:propre )?flotte\b|\bnuestra (?:propia )?flota\b|\bflota propia\b|\bnossa frota\b|\bfrota própria\b|\bnostra flotta\b|\bflotta (?:propria|di \d)|\bonze (?:eigen )?vloot\b|\bnasz\w{1,2} flot\w\b|\bflot\w własn\w{1,2}\b|\bнаш\w{1,3} (?:автопарк\w?|парк\w?|флот\w?)\b|\bсобственн\w{2,3} (?:автопарк|парк|флот)\w?\b|"
        r"\bfilomuz\w{0,4}|\barmada kami\b|\bđội xe (?:của )?(?:chúng tôi|công ty|bên em)|أسطولنا|أسطول (?:خاص|مكون|من)|ناوگان ما|(?:自有|我们的|我司的)(?:车队|車隊|船队)|自社(?:車両|トラック|バス)|자사 ?차량",
    ),
    # homes, clinics, schools of one bearer are institutions, not shops
    (
        "end_user",
        4.2,
        r"\b(?:we (?:run|operate|manage|have|own)|who (?:run|operate|manage)|group (?:of|with)|operator of|operates|runs|manages|our|wir (?:betreiben|haben)|verbund (?:mit|von)|träger (?:mit|von)|unsere[rn]?|(?:nous )?gérons|gestionnaire de|groupe de|nos|nuestr[oa]s|gestionamos|tenemos|grupo (?:de|com|con)|noss[oa]s|gerimos|temos|gestiamo|gruppo di|nostr[ie]|onze|wij hebben|prowadzimy|nasz\w{1,3}|provozujeme|vi (?:driver|har)|управляем|наши|у нас) "
        r"\d{1,3} (?:nursing homes|care homes|retirement homes|old people's homes|hospitals|kindergartens|nurseries for children|crèches|childcare cent(?:er|re)s|orphanages|schools|pflegeheime\w?|seniorenheime\w?|altenheime\w?|krankenhäuser\w?|kliniken|kitas|kindergärten|schulen|ehpad|maisons de retraite|crèches|hôpitaux|écoles|residencias de mayores|guarderías|hospitales|colegios|escuelas|lares de idosos|creches|hospitais|"
        r"case di riposo|ospedali|asili|scuole|verpleeghuizen|zorglocaties|ziekenhuizen|scholen|domów opieki|szpital\w{1,3}|przedszkol\w{0,2}|szkół|domovů|nemocnic|školek|škol\b|sykehjem|plejehjem|vårdhem|больниц\w?|домов престарелых|детских садов|школ\b|bệnh viện|trường học|rumah sakit|sekolah)\b(?! (?:customers|clients|as customers|furniture|supplier))",
    ),
    ("end_user", 3.2, r"\b(?:registered|uk|national|international|local|small|medical|animal) (?:\w{3,12} )?charit(?:y|ies)\b|\bwe are an? (?:\w{3,14} ){0,3}(?:charity|ngo|non-?profit)\b|\b(?:is|as) an? (?:\w{2,14} ){0,4}(?:charity|ngo|non-?profit|relief organi[sz]ation)\b|\bgemeinnützige[rnm]? (?:verein|gmbh|organisation|stiftung)|\bassociation (?:humanitaire|caritative|à but non lucratif)|\bong (?:humanitaria|humanitária|internationale|local)|\bблаготворительн\w{2,3} фонд\w?"),
    # wears out the goods in its own works and asks for bids by itself
    ("end_user", 2.6, r"\bwe tender (?:our|all|the) (?:\w{3,14} ){0,3}(?:parts|consumables|supplies|needs|requirements?)\b|\bour (?:workshop|depot|garage|maintenance|stores) (?:consumes?|uses?|needs|goes through|wears)\b|\bгорно(?:рудн|добывающ|обогатительн|-металлургическ)\w{2,4} (?:предприяти|компани|комбинат)\w{0,2}\b"),
    # the label is one's own, whoever sells it
    (
        "brand",
        3.4,
        r"\bwe (?:own|are the owners? of|created|founded) (?:the |a )?(?:[\"'“”«»]?[\w&-]{2,16}[\"'“”«»]? ){1,3}(?:brand|label|trademark)\b(?! of yours)|\b(?:brand|label) (?:is )?(?:sold|stocked|carried) (?:through|by|in|at) (?:\w{1,8} )?\d{2,4} (?:[\w&-]{2,14} ){0,4}(?:dealers|stores|shops|retailers|stockists|doors|pharmacies|salons)\b|"
        r"\bwir sind inhaber der marke\b|\buns gehört die marke\b|\bnous (?:possédons|sommes propriétaires de) la marque\b|\bsomos (?:dueños|propietarios|titulares) de la marca\b|\bsomos (?:donos|proprietários|titulares) da marca\b|\bsiamo (?:proprietari|titolari) del marchio\b|\bjesteśmy właścicielem marki\b|\bмы владел\w{2,4} (?:бренда|марки)\b|\bmarka(?:sı)?nın sahibiyiz\b|(?:我们|我司)(?:拥有|是)\w{2,12}(?:品牌|商标)(?:的)?(?:持有人|所有者)?",
    ),
    # builds the thing of parts
    (
        "manufacturer",
        3.6,
        r"\b(?:we are|i am|we're|i'm|being) (?:an? |the )?(?:\w{3,12} )?assemblers? (?:of|for|in)\b|\bassembl(?:y|ing) (?:workshop|plant|unit|factory) (?:for|of) \w|\b(?:công ty|xưởng|nhà máy|cơ sở) (?:chuyên )?lắp ráp\b|\b(?:siamo|azienda) costruttor[ei] di\b|\bcostruttori di (?:macchin|impiant|quadri|veicol|rimorchi|attrezzatur)\w{0,4}|\bsomos ensamblador(?:es|a)\b|\b(?:ensamblamos|montamos) (?:bicicletas|motos?|equipos|tableros|bombas|luminarias|computador\w{2})|\bsomos montadora\b|"
        r"\bnous sommes (?:constructeurs?|assembleurs?) de\b|\bwir sind (?:ein )?(?:hersteller|konstrukteur|anlagenbauer|maschinenbauer)\b|\bmontujemy (?:rowery|maszyny|urządzenia|szafy)\b|\bсобираем (?:велосипед|насос|щит|машин|станк|техник|светильник)\w{1,3}|\bсборочн\w{2,3} (?:производство|цех|предприятие)\b|\bmontaj (?:fabrikası|atölyesi)\w{0,4}|\bperakitan (?:\w{3,12} )?(?:kami|di)\b|组装(?:厂|工厂|车间)|組裝廠|組立(?:工場|メーカー)|조립 ?(?:공장|업체)|مصنع تجميع|کارخانه مونتاژ",
    ),
    # a shop, in few words
    (
        "retailer",
        3.0,
        r"\bi (?:am|have|m) (?:an? |the |one |small )?(?:\w{3,12} )?shop in\b|\b(?:we|i) closed (?:the|our|my) shop\b|\b(?:assistência técnica|taller|servicio técnico|assistenza|service|serwis|repairs?) (?:\+|e|y|and|&|i) (?:a |the |una? |uma )?(?:loja|tienda|negozio|shop|sklep)\b|\b(?:loja|tienda|negozio|shop|sklep) (?:\+|e|y|and|&|i) (?:assistência técnica|taller|servicio técnico|assistenza|repairs?|serwis)\b|"
        r"(?:공구상|철물점|자전거포|문구점|조명가게|전파상|화방|꽃집|건재상|가구점)(?:을|를|이|입|에서|\s)|(?:改装|改裝|维修|維修|修理)(?:同|和|及|與|与)?(?:改装|改裝|维修|維修|零售|销售|銷售)(?:店|部|舖|铺)?|(?:自転車|バイク|工具|金物|電器|家具|文具)(?:店|屋)(?:を|です|の)",
    ),
    # does works for others
    (
        "contractor",
        3.0,
        r"\b(?:we are|company is|currently|now) (?:carrying out|executing|performing|undertaking) (?:the |a )?(?:\w{3,14} ){0,2}(?:construction|rehabilitation|reconstruction|renovation|installation|refurbishment|upgrade|extension|works)\b(?! of our)|\b(?:выполня(?:ем|ет)|вед[её]м|осуществля(?:ем|ет)|производит) (?:\w{3,16} )?(?:реконструкци\w|строительств\w|капитальный ремонт|монтаж\w?|благоустройств\w|отделк\w)(?! (?:нашего|своего|собственн))|"
        r"\b(?:estamos|venimos) (?:ejecutando|realizando|desarrollando) (?:la |el |las |una )?(?:construcción|rehabilitación|remodelación|instalación|obras?|ampliación)\b(?! de nuestr)|\bestamos (?:a executar|executando|realizando) (?:a |as )?(?:construção|reabilitação|obras?|instalação)\b|\bnous (?:exécutons|réalisons) (?:les |des |la )?(?:travaux|réhabilitation|construction|installations?)\b|\bwir (?:führen|errichten|sanieren|bauen) (?:derzeit|gerade|aktuell|im auftrag)\b|\bstiamo (?:eseguendo|realizzando|ristrutturando) (?:i |la |il |un |una )?(?:lavori|ristrutturazione|costruzione|albergo|impianto)\b(?! nostr)|"
        r"\bexecutăm (?:lucrări|reabilitarea|construcția)\b|\bwykonujemy (?:remont|modernizację|budowę|instalacj\w|roboty)\b|\bprovádíme (?:rekonstrukci|výstavbu|montáž\w?)\b|\b(?:inşaatını|renovasyonunu|montajını) (?:yapıyoruz|üstlendik)\b|\bkami (?:sedang )?(?:mengerjakan|melaksanakan) proyek\b|\bđang thi công\b|ننفذ (?:مشروع|أعمال)|(?:我们|我司)(?:正在)?(?:承建|承包|施工)|施工中です|시공 ?중",
    ),
    (
        "contractor",
        3.4,
        r"\b(?:we (?:were|have been|are|got)|was|been) awarded (?:the |a |us )?(?:supply|delivery|contract|tender|lot|job|works?|order|procurement)\b|\bдля госзакуп\w{1,3}|\bпо госконтракту\b|\bв рамках (?:государственного|муниципального) контракта\b|\b(?:выиграли|победили в) (?:тендер\w?|аукцион\w?|торг\w{1,3})|\bkamu ihalesi(?:ni)? (?:kazandık|için)|\bmenang(?:kan)? (?:tender|lelang)|\btrúng thầu\b|فزنا ب(?:مناقصة|عطاء)|(?:我们|我司|公司)?(?:已)?中标",
    ),
    ("importer", 4.0, r"\bimporters?,? (?:and|&|cum) (?:commission |indenting |buying )?agents?\b|\bimportador(?:es)? y representantes?\b|\bimportateurs? (?:et|-) (?:représentants?|agents?)\b"),
    ("wholesaler", 2.6, r"\b(?:we buy|buying|goods|stock) (?:\w{1,10} ){0,3}for (?:\w{3,12} )?re-?export\b|\bre-?export(?:ers?|ing)? (?:to|into|for) "),
)  # fmt: skip
