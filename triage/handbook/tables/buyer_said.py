"""What buyers say of themselves in passing: to whom they sell, what they keep running, for which building they buy, what they own.

Beside `buyer_ways` and `buyer_further`; the same rows (type, weight, pattern), written as one writes the language. Then what forms
offer for "business type" (`STATED_KINDS`), and parts of firms' names that come before all others (`FOREMOST`).

A repair shop and whoever keeps a fleet running use parts up: end users. Who buys for a building that is not theirs is a contractor.
"""

from __future__ import annotations

# Makes of buildings, for "for the hospital in ...".
_BUILDING = r"(?:hospital|clinic|hotel|school|airport|mall|shopping cent(?:er|re)|mosque|university|stadium|tower|apartment (?:house|block|building)|residential (?:complex|building)|office building|swimming pool)"

SAID: tuple[tuple[str, float, str], ...] = (
    # --- to whom one sells
    (
        "wholesaler",
        2.6,
        r"\bwe (?:mainly |also |only |mostly )?(?:sell|supply|deliver) (?:\w{1,12} )?to (?!you\b|them\b|him\b|her\b|consumers|private|end |individuals|people|tourists|families|our own|walk|passers)(?:the )?(?:[\w-]{2,14} ){0,3}(?!tourists|consumers|people)\w{3,14}s\b(?! (?:online|directly))|"
        r"\bwir (?:verkaufen|liefern) (?:\w{1,14} )?an (?!sie\b|endkunden|privat|verbraucher|touristen|euch\b)(?:\w{3,20}(?:en|er|e|s)\b)|\bnous (?:vendons|livrons) (?:\w{1,14} )?aux? (?!particuliers|consommateurs|grand public|public|touristes|détail)\w{3,16}s\b|"
        r"\b(?:vendemos|vendo) (?:\w{1,14} )?a (?!particulares|consumidor|público|turistas|usted|clientes finales)(?:los |las )?\w{3,16}s\b|\b(?:vendemos|fornecemos) (?:\w{1,14} )?(?:a|para) (?!particulares|consumidor|público|turistas|você)(?:os |as )?\w{3,16}s\b|"
        r"\bvendiamo (?:\w{1,14} )?(?:ai|agli|alle) (?!privati|turisti|consumatori)\w{3,16}\b|\bwij (?:verkopen|leveren) (?:\w{1,14} )?aan (?!particulieren|consumenten|u\b)\w{3,16}(?:en|s)\b|"
        r"\bvi (?:säljer|levererar|selger|sælger|leverer) (?:\w{1,14} )?(?:till|til) (?!privat|konsument|turist|er\b)\w{3,18}\b|\bsprzedajemy (?:\w{1,14} )?(?:do )?(?!klient|osobom|turyst)\w{3,14}(?:om)\b|\bprodáváme (?:\w{1,14} )?(?!koncov|soukrom)\w{3,14}(?:ům|ám)\b|"
        r"\bпрода[её]м (?:\w{1,14} )?(?!населени|частн|людям|туристам)\w{3,14}(?:ам|ям)\b|\b\w{3,14}l[ae]r[ae] satıyoruz|\bkami (?:jual|menjual|pasok) ke (?!konsumen|pribadi)\w{3,14}",
    ),
    (
        "wholesaler",
        3.0,
        r"\bоптов\w{2,3} (?:торговл\w|продаж\w|компани\w|фирм\w)|\bоптово-розничн\w{1,3}|\bcommerce de gros|\bventas? (?:al por mayor|al mayoreo|mayorista)|\bvendita all'ingrosso|\bcomércio (?:por grosso|atacadista)|\batacado e varejo|\bhandel hurtow\w|\bhurt i detal|\bvelkoobchod a maloobchod|\bnagy(?:kereskedés| és kiskereskedelem)|\bengros(?:handel|forretning)|"
        r"\btoptan (?:ve|&) perakende|\bтоптан|\bwholesale (?:and|&|/|n|or|\+) ?retail|\bgrosir (?:dan|&) (?:eceran|retail)|\bbán (?:sỉ|buôn) (?:và )?(?:lẻ)?|ขายส่ง|ค้าส่ง|الجملة والمفرق|بالجملة|عمده ?فروش\w{0,3}|도매|批发零售|批發零售|批零兼营|卸売",
    ),
    (
        "wholesaler",
        2.7,
        r"\bwe (?:buy|purchase|take)[^.;\n]{0,50}\b(?:end of (?:series|lines?)|(?:second|2nd) (?:grade|choice)|b[- ]?(?:grade|stock)|seconds|discontinued (?:lines|items|models)|dead ?stock|closeouts?|ex-?display)\b|"
        r"\bkaufen (?:wir )?[^.;\n]{0,40}\b(?:auslauf\w{2,8}|b-ware|zweite wahl|2\. wahl)|\bachetons [^.;\n]{0,40}\b(?:fins? de série|(?:deuxième|2e|second) choix|déclassé\w{0,2})|\bcompramos [^.;\n]{0,40}\b(?:fin(?:es)? de serie|segunda (?:calidad|selección)|descontinuad\w{1,2}|de segunda)|"
        r"\bacquistiamo [^.;\n]{0,40}\b(?:fine serie|seconda scelta)|\b(?:kupujemy|skupujemy) [^.;\n]{0,40}\b(?:końcówk\w|drugi gatunek|ii gatunek)|\b(?:покупаем|скупаем|берём|берем) [^.;\n]{0,40}\b(?:некондици\w|втор\w{1,3} сорт\w?|остатк\w{1,2}|неликвид\w{0,2})",
    ),
    (
        "retailer",
        3.0,
        r"\bwe (?:also |only |mainly )?sell (?:[\w&-]{1,14} ){0,4}online\b|\bwir verkaufen (?:\w{1,14} ){0,3}(?:online|im netz|im internet)\b|\bnous vendons (?:\w{1,14} ){0,3}(?:en ligne|sur internet)\b|\bvend(?:emos|o) (?:\w{1,14} ){0,3}(?:en línea|online|por internet|pela internet)\b|\bvendiamo (?:\w{1,14} ){0,3}online\b|\b(?:wij|we) verkopen (?:\w{1,14} ){0,3}online\b|"
        r"\bsprzedajemy (?:\w{1,14} ){0,3}(?:online|przez internet|w internecie)\b|\bprodáváme (?:\w{1,14} ){0,3}(?:online|přes internet|na internetu)\b|\bvi (?:säljer|selger|sælger) (?:\w{1,14} ){0,3}(?:online|på nätet|på nett|på nettet)\b|\bпрода[её]м (?:\w{1,14} ){0,3}(?:онлайн|через интернет|в интернете)|\binternet(?:ten|te|'te|'ten) (?:\w{1,14} )?satıyoruz|\b(?:jual|jualan) online\b|\bbán (?:hàng )?online\b|"
        r"(?:网上|線上|线上|网络)(?:销售|銷售|卖)|(?:ネット|オンライン)で販売|온라인(?:으로|에서)? ?판매|ขายออนไลน์|"
        r"\b(?:sell|sells|selling|vend(?:emos|o|ons|iamo)|verkaufen|verkopen) (?:[\w-]{1,14} ){0,3}(?:to (?:tourists|consumers|private (?:people|customers|persons)|walk-?ins|the public)|a particulares|al público|aux particuliers|au détail|an (?:privat\w{0,8}|endkunden|touristen)|ai privati|aan particulieren)\b",
    ),
    ("retailer", 3.9, r"\bsell (?:[\w-]{1,14} ){0,3}(?:to )?(?:his|her) (?:own )?customers\b"),
    ("wholesaler", 3.4, r"\bdealers? (?:for|in|at|of) (?:[\w-]{2,14} ){1,4}market\b|\btraders? (?:in|at) (?:[\w-]{2,14} ){1,3}market\b"),
    (
        "wholesaler",
        3.0,
        r"\b(?:central de compras|centrale d'achats?|einkaufs(?:verband|genossenschaft|gemeinschaft)|gruppo d'acquisto|buying group|purchasing (?:group|cooperative)|inkoopcombinatie|grup\w zakupow\w|закупочн\w{2} (?:союз|кооператив)\w?) (?:de|of|der|für|di|van|des|for|dla|для) (?!supermerc|supermark|tiendas|hotel|farmac)(?:independent |los |les )?\w{4,}",
    ),
    (
        "retailer",
        2.5,
        r"\b\w{0,16}(?:üzlet|bolt|webshop)(?:ünk|ünkbe|unk|unkba|em|om)\w{0,6}\b|\bmūsų parduotuv\w{1,4}|\bmūsu veikal\w{1,3}|\bmeie (?:pood|poes|poodi|kaupl)\w{0,4}|\bnaš\w{1,3} (?:trgovin|prodavnic|dućan|radnj|predajň|prodejn|obchod)\w{0,3}\b|\bmagazin(?:ul|ului)? (?:nostru|meu)\b|\b(?:у |в |для )?наш\w{0,4} (?:магазин|крамниц)\w{0,3}\b|\bмо\w{1,3} (?:магазин|крамниц)\w{0,3}\b|"
        r"(?:κατάστημ|μαγαζ)\w{1,4} μ(?:ας|ου)\b|\b(?:myymälä|kauppa|liikkee|liike)mme\w{0,3}\b|(?:החנות|חנות) של(?:נו|י)|ร้าน(?!อาหาร|กาแฟ|ค้าส่ง|ของคุณ|คุณ|ท่าน|นวด|เสริมสวย)[^\s]{0,14}(?:ที่|ใน|ครับ|ค่ะ|ของ(?:เรา|ผม|ฉัน))|\bbên (?:em|mình) là (?:shop|cửa hàng|tiệm)\b|\btoko (?:saya|kami)\b|"
        r"\b(?:start|open)(?:ing)? (?:a |an |my |our )?(?:own )?(?:small |new )?(?:[\w-]{2,14} ){1,2}(?:business|bussines|shop|store) in (?:my|our) (?:city|town|village|area|street)\b",
    ),
    # --- what one keeps running, repairs, owns
    (
        "end_user",
        3.3,
        r"\b(?:maintains?|maintaining|keeps?|keeping|services?|servicing|operates?|operating|runs?|running) (?:a fleet of |about |around |some |over |more than |approx\.? |nearly ){0,2}\d[\d.,]{0,7} (?!shops|stores|branches|outlets|hotels|restaurants|showrooms|pharmacies)(?:[\w-]{2,14} ){0,3}(?:vehicles|trucks|buses|coaches|cars|lorries|vans|tractors|machines|aircraft|boats|vessels|lifts|elevators|pumps|locomotives|motorcycles|taxis|wagons|harvesters|excavators|generators|bikes|scooters)\b|"
        r"\b(?:wartet|warten|betreut|betreuen|betreiben) (?:\w{1,12} ){0,2}\d[\d.]{0,6} (?:\w{2,14} )?(?:fahrzeuge|lkw|busse|maschinen|aufzüge|traktoren|pumpen|loks|schiffe)\b|\b(?:mantenemos|operamos|tenemos una flota de|mantemos|entretenons|exploitons|manuteniamo) (?:\w{1,12} ){0,2}\d[\d.]{0,6} (?:\w{2,14} )?(?:vehículos|camiones|buses|autobuses|máquinas|tractores|veículos|caminhões|ônibus|véhicules|camions|machines|veicoli|camion|macchine|mezzi)\b|"
        r"\bобслуживаем (?:\w{1,12} )?\d[\d ]{0,6} (?:машин\w?|автобус\w{0,3}|грузовик\w{0,3}|трактор\w{0,3}|единиц\w{0,2})|\b(?:merawat|mengoperasikan|punya) \d[\d.]{0,6} (?:unit|truk|bus|mobil|kapal)\b|\b(?:bảo dưỡng|vận hành) \d[\d.]{0,6} (?:xe|máy)\b",
    ),
    (
        "end_user",
        3.0,
        r"\b(?:for|on|in|to fit|fits?) my (?:own |old |new )?(?:(?:19|20)\d\d [\w-]{2,14}|car|truck|van|pick-?up|ute|motorbike|motorcycle|scooter|tractor|caravan|camper|bicycle|bike|boat|house|flat|apartment|kitchen|bathroom|garden|roof|workshop at home)\b|"
        r"\bpara (?:mi|meu|o meu|minha|a minha) (?:propi[oa] |própri[oa] )?(?:carro|coche|auto|camioneta|moto|casa|departamento|piso|jardín|jardim|baño|banheiro|cocina|cozinha|apartamento|bicicleta|bici|lancha)\b|\bper (?:la mia|il mio) (?:auto|macchina|moto|casa|bagno|cucina|giardino|barca|bici)\b|\bpour (?:ma|mon) (?:voiture|moto|véhicule|camion|maison|appartement|jardin|cuisine|salle de bain|bateau|vélo)\b|"
        r"\bfür mein(?:e|en|em)? (?:auto|wagen|motorrad|haus|garten|wohnung|bad|küche|boot|fahrrad)\b|\bvoor mijn (?:auto|motor|huis|tuin|boot|badkamer|keuken|fiets)\b|\bdo mojego (?:auta|samochodu|domu|ogrodu|motocykla|mieszkania)\b|\b(?:do mého|pro moje|na moje) (?:auta|auto|domu|kolo)\b|\bдля (?:моей|моего|своей|своего) (?:машин\w|авто\w{0,7}|дом\w|дач\w|квартир\w|мотоцикл\w|лодк\w)|\bна (?:мою|свою) машину|"
        r"\b(?:arabam|evim|motorum|bahçem|teknem) için|\b(?:buat|untuk) (?:mobil|motor|rumah|kapal) saya\b|\bcho (?:xe|nhà|căn hộ) (?:của )?(?:em|mình|tôi|anh|chị)\b|(?:私|自分)の(?:車|バイク|家|庭)|(?:제|내|우리) ?(?:차|집|오토바이)(?:에|용)|لسيارتي|لبيتي|لمنزلي|به خودرو[^\s]{0,2}م|לרכב שלי|לבית שלי|(?:我的?|自己的?)(?:车|車|房子|摩托)(?:上)?用|"
        r"\bdo you sell (?:them )?(?:as )?(?:singles|singly|single (?:ones|pieces|items))\b|\b(?:buy|order|acheter|comprar|comprare|kaufen|bestellen) (?:en )?(?:just |only )?(?:a single (?:one|piece|set)|un seul|une seule|uno solo|una sola|um só|uma só|un solo|ein einzelnes|einen einzelnen|eine einzelne|één enkele)\b",
    ),
    (
        "end_user",
        2.8,
        r"\b(?:soy|sono|je suis|ich bin|i am|i'm|sou|jestem|jsem|я) (?:[\w-]{1,14} ){0,3}(?:amateur|aficionad[oa]|amatoriale|amador\w?|bricoleu\w{1,2}|любител\w{1,2}|amatorsk\w{1,3}|hobbyist|diy-?er)\b|\b(?:decoradora?|photographe|fotógraf[oa]|pintora?|jardinero) amateur\b|\b(?:unboxing|product reviews?|review) (?:videos?|channel|page|blog)\b|\b(?:am|are|is) (?:\w{1,12} ){0,2}planning (?:a|an|our|my) (?:[\w-]{1,14} ){0,3}(?:cinema|hotel|restaurant|cafe|café|gym|school|clinic|farm|spa|theatre|theater|guest ?house|kindergarten)\b|"
        r"\b(?:meu|meu pequeno|mi|il mio|mein|mon) (?:escritório|despacho|ufficio|büro|bureau) (?:em|en|a|in|zu|à) (?:casa|hause|la maison|domicile)\b|\bhomestay\b",
    ),
    # --- for which building
    (
        "contractor",
        1.4,
        rf"\bfor (?:the |a |an )?(?:new )?(?:\w{{3,14}} )?{_BUILDING} in \w{{3,}}|\b(?:para|en) (?:la|el|un|una) (?:nuev[oa] )?(?:clínica|hospital|hotel|colegio|escuela|edificio|aeropuerto|centro comercial|universidad|torre) (?:en|de) \w{{3,}}|\b(?:para|em) (?:o|a|um|uma) (?:nov[oa] )?(?:clínica|hospital|hotel|colégio|escola|edifício|aeroporto|shopping|universidade) (?:em|de|no|na) \w{{3,}}|"
        r"\b(?:pour|de) (?:la (?:piscine|façade|toiture|cuisine) d'un |un |une |le |la |l')(?:nouvel |nouveau )?(?:hôtel|hôpital|clinique|école|lycée|résidence|immeuble|aéroport|centre commercial|université) (?:à|de|en|au) ?\w{3,}|\bper (?:l'|un |una |la |il )(?:nuov[oa] )?(?:ospedale|clinica|albergo|hotel|scuola|edificio|aeroporto|centro commerciale) (?:a|di|in) \w{3,}|"
        r"\bfür (?:das|ein|die|eine|den|einen) (?:neue[sn]? )?(?:hotel|krankenhaus|klinik|schule|flughafen|bürogebäude|wohnanlage|einkaufszentrum) in \w{3,}|\bdla (?:nowego |nowej )?(?:szpitala|hotelu|szkoły|przedszkola|biurowca|lotniska) w \w{3,}|\bpro (?:novou |nový )?(?:nemocnici|hotel|školu|letiště) v\w? \w{3,}|"
        r"\bдля (?:нов\w{2,3} )?(?:\w{3,16}(?:ой|ого|ей) )?(?:больниц\w|школ\w|гостиниц\w|отел\w|детского сада|поликлиник\w|аэропорт\w|торгового центра|жилого (?:дома|комплекса)|жк)\b(?! нашего)|\bдля (?:нов\w{2,3} )?(?:\w{3,16}(?:ої|ого) )?(?:лікарн\w|школи|готел\w|дитячого садка)\b|\b(?:hastane|otel|okul|havalimanı|rezidans|avm) (?:inşaatı |projesi )?için\b|\bkasalxona uchun|\bmaktab uchun|"
        r"لمستشفى|لفندق (?:في|جديد)|لمدرسة|لعمارة سكنية|\bcho (?:bệnh viện|khách sạn|trường học|chung cư|tòa nhà) (?:ở|tại)\b|\buntuk (?:rumah sakit|hotel|sekolah|apartemen|gedung) (?:di|baru)\b|(?:医院|酒店|饭店|飯店|学校|學校|住宅|写字楼)(?:项目|項目|工程|建设)",
    ),
    (
        "contractor",
        3.2,
        r"\b(?:we|i) (?:are )?build(?:ing)? (?:an? |the |two |three |new |small |big |\d{1,3} ){0,2}(?:[\w-]{2,14} ){0,2}?(?:house|home|apartments?|building|hotel|school|clinic|hospital|block|tower|mall|villa|residence|condo\w{0,9}|complex|bridge|road|stadium|warehouse|flats)\b(?! (?:for us|for ourselves))",
    ),
    # --- works the goods
    (
        "manufacturer",
        2.8,
        r"\b(?:we|i) (?:also|too|ourselves) (?:press|fire|glaze|stamp|dye|coat|anodi[sz]e|plate|spin|turn|vulcani[sz]e|blow|etch|polish|cut|inject|extrude|mou?ld|cast|weave|knit|print)\b|\b(?:my|też|sami|również|także) (?:też |sami )?(?:prasujemy|wypalamy|tłoczymy|odlewamy|frezujemy|toczymy|spawamy|lakierujemy|formujemy|wtryskujemy|wulkanizujemy|tkamy|dziejemy)\b|"
        r"\bwir (?:\w{1,12} ){0,2}(?:pressen|brennen selbst|spritzen|vulkanisieren|schweißen|drehen und fräsen|fräsen|extrudieren|emaillieren)\b|\b(?:prensamos|moldeamos|inyectamos|fundimos|soldamos|mecanizamos|esmaltamos|vulcanizamos|injetamos|fundimos|usinamos|prensamos)\b|\bnous (?:pressons|moulons|injectons|soudons|usinons|coulons|émaillons|vulcanisons)\b|"
        r"\b(?:pressiamo|fondiamo|saldiamo|torniamo|smaltiamo|estrudiamo|vulcanizziamo)\b|\b(?:прессуем|отливаем|штампуем|свариваем|вулканизируем|обжигаем|экструдируем|фрезеруем)\b|\b(?:presliyoruz|döküyoruz|enjeksiyon yapıyoruz|kaynak yapıyoruz)\b|"
        r"(?:家居|家具|全屋|橱柜|櫥櫃|衣柜|木门|门窗|石材|服装)(?:\w{0,2})(?:定制|定製|訂製)|(?:做|从事|專營)\w{0,4}(?:定制|定製|訂製)",
    ),
    (
        "manufacturer",
        1.4,
        r"\bfai report|\bfirst[- ]article|\bppap\b|\bisir\b|\berstmuster\w{0,10}|\bpremière(?:s)? pièces? type|\bfor our (?:assembly|sub-?assembly)|\b(?:attached |our |per |to |acc\.? (?:to )?|according to )+drawings? (?:no\.? ?)?[a-z]{0,4}[- ]?\d[\w/-]{1,14}(?: rev(?:ision|\.)? ?\w{1,3})?|\bnach (?:unserer )?zeichnung (?:nr\.? ?)?[a-z]{0,4}[- ]?\d|\bselon (?:notre )?plan (?:n[°o] ?)?[a-z]{0,4}[- ]?\d|\bsegún (?:nuestro )?plano (?:n[°o.] ?)?[a-z]{0,4}[- ]?\d|\bпо (?:нашему )?чертеж\w (?:№ ?)?\w{0,4}[- ]?\d",
    ),
    # --- one's own label, one's own shops
    ("brand", 2.6, r"자사 ?(?:브랜드|상표|로고 ?제품)|自主品牌|自社(?:の)?ブランド|オリジナルブランド|العلامة التجارية الخاصة بنا|\bmarka(?:mız|miz) ile\b|\bthương hiệu (?:riêng )?của (?:chúng tôi|bên em|mình)"),
    (
        "chain",
        2.6,
        r"\bour shops\b|\bnos (?:magasins|boutiques)\b|\bnuestras (?:tiendas|sucursales)\b|\bnossas lojas\b|\bi nostri (?:negozi|punti vendita)\b|\bunser(?:e|en) (?:läden|filialen|märkte)\b|\bonze winkels\b|\bnasz(?:e|ych) (?:sklepy|sklepów)\b|\bnaš(?:e|ich) (?:prodejny|prodejen|predajne)\b|\bvåra butiker\b|\bvåre butikker\b|\bнаш(?:и|их) магазин(?:ы|ов|и|ів)\b|\bmağazalarımız\w{0,4}|\büzleteink\w{0,4}|\bmūsų parduotuvės\b|\bmagazinele noastre\b",
    ),
    (
        "chain",
        3.2,
        r"\bмереж[аиіу] (?:\w{3,14} )?(?:магазинів|салонів|аптек|кав'ярень|готелів|супермаркетів)|\bверига (?:от )?(?:магазини|аптеки|хотели)|\bsieť (?:predajní|obchodov|lekární)|\büzletlánc\w{0,4}|\blanț de (?:magazine|farmacii|hoteluri)|\bαλυσίδα (?:καταστημάτων|ξενοδοχείων|φαρμακείων)|רשת (?:חנויות|בתי קפה|מלונות)|فروشگاه ?های زنجیره ?ای|\blanac (?:trgovina|prodavnica|prodavaonica|ljekarni)|\bmyymäläketju|\bjaringan (?:toko|hotel|apotek)",
    ),
    ("distributor", 3.1, r"\bcông ty (?:\w{1,8} )?phân phối|\bnhà phân phối(?! của)|\bđơn vị phân phối|\bperusahaan distributor|บริษัท(?:จัดจำหน่าย|ตัวแทนจำหน่าย)"),
)  # fmt: skip

# Trades beside `buyer_trades.TRADES`: who repairs uses up what he buys.
MORE_TRADES: tuple[tuple[str, str], ...] = (
    (
        "end_user",
        r"(?:auto|car|truck|motor|vehicle|bus|diesel|bicycle|bike|phone|appliance|service) ?(?:repair )?(?:garages?|repair shops?|repairers?)|repair (?:garages?|workshops?)|garages?(?! doors?| floor| lights?| equipment| storage| roof| opener| gates?)|service stations?|panel ?beaters?|body ?shops?|bengkel(?: motor| mobil| resmi)?(?! las| kayu| produksi| bubut| kerja)|taller(?:es)? (?:mecánic\w{1,2}|automotri\w{1,3}|automotores?|de reparación|de motos|de coches)|oficinas? (?:mecânicas?|de automóveis|de reparaç\w{2,4})|autofficin[ae]|carrozzeri[ae]|officin[ae] autorizzat[ae]|"
        r"kfz-?werkst\w{2,6}|autowerkst\w{2,6}|reparaturwerkst\w{2,6}|fahrradwerkst\w{2,6}|garages? automobiles?|ateliers? de (?:réparation|mécanique)|carrosseries?|garagebedrijf|autobedrijf|автосервис\w{0,2}|автомастерск\w{1,3}|сто\b|шиномонтаж\w?|oto (?:servis|tamir)\w{0,4}|oto tamirhane\w{0,3}|warsztat\w{0,2} samochodow\w{1,3}|autoservis\w?|opravn\w{1,3}|autószerviz\w?|autójavító|bilverkst\w{2,5}|bilværksted|autokorjaamo\w?|service auto|αυτ?οκινήτων συνεργείο|συνεργείο\w?|"
        r"(?:自動車|車両|バイク)?(?:整備|修理)(?:工場|業者)|汽修厂|汽修店|修车行|修理厂|維修廠|保養廠|카센터|정비소|정비공장|ورشة (?:تصليح|صيانة|ميكانيك)\w{0,3}|كراج|تعمیرگاه|מוסך|อู่(?:ซ่อม)?รถ|อู่ซ่อม|gara ô tô|xưởng sửa chữa",
    ),
)  # fmt: skip

# What forms offer for "business type"; of several the first counts.
STATED_KINDS: tuple[tuple[str, str], ...] = (
    ("chain", r"(?:retail|store|shop|hotel|restaurant|supermarket) ?chain|chain (?:store|of)|filialist|cadena|chaîne|catena|сеть|zincir|连锁|連鎖"),
    ("importer", r"import\w{0,9}|ithalat\w{0,4}|импорт\w{0,4}|nhập khẩu|进口\w?|進口\w?|輸入\w?|수입\w{0,2}|مستورد\w{0,2}|وارد ?کننده|יבואן"),
    ("distributor", r"distribu\w{3,10}|dystrybu\w{2,6}|дистриб\w{3,8}|dağıtıcı|phân phối|分销商?|經銷商?|经销商?|代理店|특약점|유통업?|موزع\w{0,2}|מפיץ|dealer"),
    ("agent", r"agents?|agency|broker|représentant|representante|rappresentante|handelsvertret\w{1,4}|sourcing|buying office|агент\w?|temsilci|代理商?|采购代理|وكيل"),
    ("brand", r"brand(?: owner)?|marca|marque|marke\b|label|бренд\w?|marka\b|品牌\w?|ブランド|브랜드"),
    (
        "retailer",
        r"retail\w{0,3}|(?:\w{2,14} )?shops?|stores?|showrooms?|boutique|e-?commerce|online (?:seller|shop|store)|amazon|einzelhandel\w{0,3}|einzelhändler|fachhandel|détaillant|magasin|commerçant|minorista|tienda|varej\w{2,4}|lojista|dettagliante|negozio|winkel\w{0,2}|detal\w{0,4}|sklep|maloobchod|perakende\w{0,3}|розниц\w|розничн\w{2,3}|магазин|bán lẻ|零售\w?|小売\w{0,2}|소매\w{0,2}|تجزئة|خرده ?فروش\w?|eceran|toko",
    ),
    (
        "wholesaler",
        r"wholesal\w{1,4}|trad(?:er|ing)(?: company)?|reseller|merchant|stockist|großhandel|grosshandel|großhändler|grossiste|négociant|mayorista|atacad\w{2,6}|grossista|groothandel|hurt\w{0,6}|velkoobchod|toptan\w{0,3}|опт\w{0,5}|bán (?:sỉ|buôn)|thương mại|批发\w?|批發\w?|贸易\w{0,2}|貿易\w{0,2}|卸売?\w?|商社|도매\w{0,2}|무역\w{0,2}|جملة|تجارة|عمده ?فروش\w?|grosir",
    ),
    (
        "manufacturer",
        r"manufactur\w{2,4}|factory|producer|maker|oem\b|hersteller|produzent|industrie|fabricant|fabricante|indústria|produttore|fabrikant|producent|výrobce|üretici|imalat\w{0,3}|производ\w{4,8}|nhà sản xuất|制造\w?|製造\w{0,2}|生产\w?|メーカー|제조\w{0,2}|مصنع|تولید\w{0,6}|pabrik|produsen",
    ),
    (
        "contractor",
        r"contract(?:or|ing)\w{0,2}|construction|builder|developer|installer|architect\w?|interior design\w{0,3}|engineering|project company|bauunternehm\w{1,3}|handwerk\w{0,3}|architekt\w{0,3}|entreprise (?:générale|de bâtiment)|constructora|contratista|construtora|impresa edile|aannemer|wykonawca|stavební\w{0,3}|müteahhit|inşaat\w{0,4}|подрядчик|строит\w{3,8}|nhà thầu|xây dựng|工程\w?|承包\w?|建筑\w?|施工\w{0,2}|시공\w{0,2}|건설\w{0,2}|مقاول\w{0,2}|پیمانکار|kontraktor",
    ),
    (
        "end_user",
        r"end[- ]?us(?:er|e)|private|individual|consumer|homeowner|institution\w{0,2}|government|school|hospital|hotel|restaurant|farm\w{0,3}|ngo|endverbraucher|endkunde|privat\w{0,6}|particulier|particular|consumidor final|usuario final|privato|eindgebruiker|osoba prywatna|koncový\w{0,12}|son kullanıcı|bireysel|конечн\w{2,3} (?:потребител\w|пользовател\w)|частн\w{2,3} лиц\w|cá nhân|个人|個人|最终用户|最終用戶|エンドユーザー|개인|최종 ?사용자|مستخدم نهائي|فرد|perorangan|pengguna",
    ),
)  # fmt: skip

# Parts of a firm's name, before all others.
FOREMOST: tuple[tuple[str, str], ...] = (
    ("manufacturer", r"\b(?:coach|body|iron|steel|brass|glass|sheet ?metal|engineering|boiler|wagon|tin|brick|tile|chemical|cement)[- ]?works\b|карьер\w?|керамзавод"),
    (
        "wholesaler",
        r"(?:building|construction) (?:materials?|supplies|products)|builders? hardware|стройматериал\w{0,3}|будматеріал\w{0,3}|مواد (?:ال)?بناء|مصالح ساختمانی|vật liệu xây dựng|bahan bangunan|(?:yapı|inşaat) malzeme\w{0,6}|építőanyag\w{0,4}|materiały budowlane|stavebnin\w|stavebn\w materiál\w?|materiale de construcții|građevinsk\w{1,2} materijal\w?|byggvaru\w{0,4}|byggmaterial\w{0,3}|byggevare\w{0,3}|rakennustarvike\w{0,4}",
    ),
    # a shop named after its keeper: "Moore's Paints"
    (
        "retailer",
        r"(?<![a-z.] )(?!(?:men|women|children|people|farmer|driver|builder|king|queen)'s)[a-z]{3,14}'s (?!.{0,30}(?:hospital|school|college|church|foundation|association|hotel|restaurant|inn\b|farm|resort|engineer|construct|contract|industr|manufact|wholesal|trading|suppl|distribut|import|bakery|brewery|works|clinic|club|academy))[a-z&]{3,16}",
    ),
    ("contractor", r"\bbâtiments?\b|qurilish|құрылыс|tikinti|courtage travaux|statyb\w{1,3}|būvniec\w{1,4}|celtniec\w{1,4}|\behitus\w{0,3}|građevin\w{1,4}|gradnj\w|барилга"),
)  # fmt: skip

# Tyre houses fit what they sell: shops.
TYRES = r"tyres?\b|tires?\b|reifen\w{0,6}|pneus?\b|llantas|neum[aá]ticos|pneumatici|gommista|banden\w{0,7}|opony|шин\w{1,2}\b|lastik\w{0,6}|ban mobil|lốp xe|ยางรถ|タイヤ|轮胎|輪胎|타이어|إطارات|اطارات|لاستیک"
