"""What buyers of many trades say of their own business without naming it: "we fit out", "for our stock", "our machines".

Beside `buyer_words` (which holds the plain nouns): the same kinds of rows, on text without accents in small letters. A verb of
one's own work ("we install", "montujemy") says what one is; goods that go on to customers make a reseller, goods that go into
one's own product a manufacturer, goods that stay where they are an end user or, on a site, a contractor.
"""

from __future__ import annotations

# Nouns beside those of `buyer_words`: they weigh fully after "we are", a little elsewhere.
MORE_SELF: tuple[tuple[str, str], ...] = (
    (
        "manufacturer",
        r"(?:\w{3,14} )?(?<!per )(?<!each )(?<!capital )(?<!public )(?<!road )(?<!civil )(?<!building )(?:plant|unit|foundry|tannery|bakery|brewery|dairy|winery|distillery|cannery|sawmill|paper mill|flour mill|rice mill|spinning mill|weaving mill|boatyard|shipyard|workshop|packer|bottler|press shop|box plant|works)\b(?! (?:manager|visit|tour|price|number|of measure|\d))|small press|"
        r"\w{0,20}brauerei|backerei|molkerei|giesserei|\w{3,20}werk(?:e|stat\w{0,3})?\b|mosterei|kelterei|manufaktur|\w{3,20}fabrik\b|brasserie|savonnerie|boulangerie|conserverie|tannerie|laiterie|confiserie|chocolaterie|"
        r"panaderia|cerveceria|lacteos|conservera|curtiembre|embotelladora|\bplanta de\b|padarias?|cervejaria|laticinio\w?|industria de|industria d|confeccao|birrificio|pelletteria|conceria|caseificio|panificio|pastificio|torrefazione|cantina sociale|"
        r"inmakerij|brouwerij|bakkerij|leerlooierij|browar|piekarnia|mleczarnia|garbarnia|tartak|pivovar|pekarna|mlekarna|verkstad|bryggeri|bageri|panimo|sorfozde|pekseg|fabrica de bere|konveksi|bira fabrikasi|dokuma\w{0,4}|"
        r"пекарн\w{1,2}|пивоварн\w{1,4}|кондитерск\w{1,4}|швейн\w{1,4} (?:фабрик\w|цех)|комбинат\w?|агрокомбинат|(?:涂料|塗料|食品|饮料|飲料|服装|家具|电子|機械|机械)(?:企业|企業|工厂|廠|厂)|代工(?:三十|多年|厂)|を作って(?:おり|い)|を製造して|製造業|양조장|제과|제조 ?회사|co so san xuat|thop xuong",
    ),
    (
        "retailer",
        r"(?:amazon|fba|ebay|etsy|marketplace|shopify|lazada|shopee|tiktok shop|instagram) (?:fba )?(?:seller|shop|store|merchant)s?|\w{3,14}(?:(?<!work)shop|winkel|laden|geschaft|butik|pood|kauppa)\b|market stall|bancarella|bazar(?:es)?|\bmart\b|\bstores\b|auto ?pecas|merceria|papeleria|jugueteria|zapateria|chaussures|quincaillerie de quartier|"
        r"ferramenta|drogheria|cartoleria|рынок|маркетплейс\w{0,2}|селлер\w?|καταστημα|μαγαζι|טובין|חנות|天猫店|网店|做电商|跨境电商|電商|スマートストア|스마트스토어|معارض|دكان|sklepik|zverimex|ラボ店",
    ),
    (
        "end_user",
        r"\b(?:an? )?(?:inn|guest ?house|lodge|gym|fitness (?:club|studio)|league|federation|farm|ranch|condominium|kindergarten|nursery|clinic|cooperative|commune|municipality|district council|county|police|army|fire (?:brigade|department)|ngo)\b|pensjonat\w{0,2}|gospodarstw\w|la commune|mairie|syndicat de|groupement|clinique|auberge|"
        r"hostal|posada|finca|clinica|gimnasio|cooperativa|municipio|academia|condominio|fazenda|agriturismo|albergo|palestra|hotelier|bauernhof|pension\b|turnverein|sportverein|klinik\w?|krankenhaus|boerderij|gemeente|camping|hotell?\b|gard\b|больниц\w|клиник\w|гостиниц\w|ферм\w|колхоз|مستشفى|فندق|مزرعة|医院|酒店|农场|農場|ホテル|旅館|병원|호텔|농장|benh vien|khach san|rumah sakit",
    ),
    ("wholesaler", r"wholesale trader|\btrader\b|i am trading|nous vendons|comercializadora|comercializamos|distribuimos al por mayor|commercializziamo|handelaar|\bobchodujeme|velkosklad|تاجر(?: جملة)?|بالجملة|外贸公司|外貿公司|貿易公司|扱って(?:おり|い)|商会|商社|무역(?:회사|업)|توريد"),
    ("distributor", r"medical importer|pharmacy group|commercial agent|grosista con red"),
    ("brand", r"own line|start-?up brand|\bmy (?:own )?(?:line|label|brand)\b|新锐\w{0,4}品牌|브랜드 준비|立ち上げ"),
    ("contractor", r"memorial masons?|stonemasons?|joiners?|carpenters?|plumbers?|electricians?|roofers?|tilers?|glaziers?|steel erectors?|fencing (?:company|contractor)s?|pool builders?|monteurs?|zimmerei|elektriker|installatie\w{0,6}|fontaneros?|electricistas?|herreros?|serralheiros?|fabbri|idraulic[oi]|elettricist[ai]|slusarz|elektryk|instalater\w{0,3}|tesar|villanyszerelo|сантехник\w{0,2}|электромонтаж\w{0,4}|кровельщик\w{0,2}|水电|五金安装|電気工事|設備工事|전기공사|설비공사|دهانات"),
)  # fmt: skip

MORE_SURE: tuple[tuple[str, float, str], ...] = (
    # --- builds, fits out, installs for others
    (
        "contractor",
        2.6,
        r"\bwe (?:also |usually |mainly |only |are |do |currently )?(?:install|installing|fit out|fitting out|erect|mount|equip|execute|refurbish|renovate|waterproof|supply and (?:install|fit)|design and (?:build|install)|are doing the (?:\w+ ){0,2}(?:of|for))\b|\bwe do (?:the )?(?:interiors?|installations?|facades?|roofing|flooring|cladding|plumbing|mep|fit-?outs?)\b|"
        r"\b(?:two|three|the|\d) (?:fitters|installers|installation (?:team|crew|gang)|site engineer|site team|crews?)\b|\bon our sites?\b|\bat (?:the|our) site\b|\b(?:needed|required|delivered) (?:at|on) site\b|\bwe (?:have|got|won) (?:the|this|a) (?:job|contract|tender)\b|\bsub-?contract\w{0,5} (?:for|to|by|of)\b",
    ),
    (
        "contractor",
        2.6,
        r"\bwir (?:montieren|installieren|errichten|verlegen|rusten aus|statten aus|sanieren|bauen (?:gerade|derzeit|ein|fur))|\bmontagefirma|metallbau\w{0,4}|stahlbau\w{0,4}|fassadenbau\w{0,4}|galabau\w{0,3}|gartenbau\w{0,4}|innenausbau\w{0,3}|dachdecker\w{0,3}|trockenbau\w{0,3}|"
        r"\b(?:nous|notre (?:entreprise|societe|equipe)) (?:posons|pose|installons|installe|equipons|equipe|realisons|realise|amenageons|amenage|renovons)\b|entreprise de (?:pose|btp|travaux|construction|menuiserie|charpente|couverture|couvreur)|paysagiste|bureau d'etudes|promoteur immobilier|"
        r"\b(?:instalamos|montamos|equipamos|ejecutamos|construimos|reformamos|executamos|construimos)\b|\bempresa (?:de montaje|instaladora|de instalaciones|de obras|de reformas)|para (?:la|una|nuestra) obra|en obra\b|na obra\b|proceso con la municipalidad|"
        r"\b(?:installiamo|montiamo|realizziamo|allestiamo|arrediamo|posiamo)\b|\bimpresa (?:di|edile)|capitolato|"
        r"\b(?:montujemy|instalujemy|wykonujemy|budujemy|wykanczamy|montuje)\b|\bna budow[eai]\b|\b(?:montujeme|instalujeme|stavime|realizujeme)\b|\bna stavb[uey]\b|\b(?:szereljuk|telepitjuk|epitunk)\b|\b(?:montam|instalam|construim|executam)\b|santierul|"
        r"\b(?:wij|we) (?:plaatsen|monteren|bouwen|leggen|installeren)\b|hovenier\w{0,3}|aannemersbedrijf|\bvi (?:monterar|installerar|bygger|monterer|installerer|bygger)\b|"
        r"\b(?:montaj|kurulum|taahhut)(?:ini|i|in)? (?:yapiyoruz|yapmaktayiz)|\bkuruyoruz|santiye(?:miz|ye|de)|\bihalesini|insaat firmasi|"
        r"(?:мы |компани\w{1,2} )?(?:монтируем|устанавливаем|строим|оборудуем|отделываем|выполняем (?:монтаж|отделк\w|работы))|на (?:нашем |наш )?объект\w{0,2}\b|монтажн\w{1,4} (?:бригад\w|компани\w)|вентфасад\w{0,2}|будуємо|монтуємо|"
        r"نقوم (?:حاليا )?ب(?:تجهيز|تنفيذ|تركيب|بناء|انشاء)|ننفذ|لدينا مشروع|مشروعنا|"
        r"施工(?:しており|会社|業)|改修工事|(?:外装|内装)(?:改修|工事)|設置工事|施主|工事(?:を|で)|我们(?:承接|负责)(?:\w{0,8})?(?:工程|项目)|承接了|安装工程|施工单位|시공(?:을|하는|사)|공사(?:에|를|현장)|"
        r"chung toi (?:thi cong|lap dat|xay dung)|tong thau|cong trinh|kami (?:memasang|mengerjakan|membangun)|pemborong|proyek kami",
    ),
    ("contractor", 1.9, r"\barchitett\w|\barchitekt\w{0,4}|\barquitect\w{1,2}\b|\barchitectes?\b|\bwe are architects?|mimar\w{0,4}\b|архитектурн\w{1,4} бюро|建築設計|设计院|設計院|\bengineering consultan\w{2,5}|\bquantity surveyors?|\bcost consultan\w{2,3}|\bqs (?:on|for|of)\b"),
    ("contractor", 1.2, r"\bchantiers?\b|(?<!mano de )(?<!mão de )\bobras?\b(?! de arte)|\bcantieri?\b|\bbaustelle\w?|\bbyggeplass|\bplac budowy|\bstavb[auy]\b|\bmegaprojects?|\bsite (?:works?|delivery|at)\b|\bnew[- ]build\b|\bphase (?:1|2|3|i|ii|iii)\b|\bhospital project|\bresort\b"),
    # --- makes something of it
    (
        "manufacturer",
        2.8,
        r"\bwe (?:also |mainly |only |ourselves )?(?:make|produce|manufacture|build|assemble|brew|bake|bottle|grow|weave|knit|sew|cast|mould|mold|roast|pack|extrude|galvani[sz]e|laminate|stamp|convert)(?: our own| all| mainly| small| large| about| around)? (?!(?:a |an |the |our |your |some |any |this |that |first |one |full |all )?(?:payments?|orders?|decisions?|offers?|sure|trial|deposit|business|contacts?|it\b|you|money|profit|market|order|inquiry|inspection|arrangements?|use|up|use|progress|test|tests|calls?|visit|reports?|(?:\w{1,6} )?(?:type )?(?:examination|certification|registration|approval|clearance)))\w|"
        r"\b(?:fabricamos|fazemos|confeccionamos|elaboramos|producimos|produzimos|cucimos)\b|\bproduciamo\b|\bwir (?:bauen selbst|brauen|backen|stellen her|nahen)|\b(?:dokuyoruz|dikiyoruz|uretmekteyiz)\b|\bgor (?:balten|mobler|egna)|\bvi (?:tillverkar|producerer|produserer|valmistamme)|\bmy two? ?\w{0,10} own\b|\bannually? (?:we )?(?:use|consume)",
    ),
    (
        "manufacturer",
        2.8,
        r"\b(?:i|we) (?:have|own|run|operate|opened) (?:a |an |our |one |my |the |own )?(?:\w{1,14} ){0,3}(?:workshop|factory|plant|mill|foundry|shipyard|boatyard|quarry|mine|machine shop|fabrication (?:shop|unit)|tannery|bakery|brewery|sawmill|joinery|production)\b|"
        r"\b(?:for|in|into|on|to|of) our (?:own )?(?:\w{1,14} ){0,2}(?:machines?|machinery|equipment|production|assembly|assemblies|products|lines?|presses|furnaces?|boats|trailers|vehicles|gearboxes|pumps|valves|panels|cabinets|frames|furniture|structures|plant|factory|workshop|mill)\b|"
        r"\bour (?:production|assembly|design|manufacturing|r&d) (?:line|department|team|engineers?|plant|plan|schedule|needs?)\b|\b(?:processors?|fabricators?|converters?|machine builders?|builders? of machines|oem|makers?) of\b|\bwe (?:process|fabricate|cut|machine|weld|sew|print|mill|forge|build|design and (?:make|manufacture)) (?!a |the )\w|"
        r"\b(?:equipment|machine(?:ry)?|furniture|switchgear|trailer|solar (?:panel|module|mounting|structure)|pump|valve|boiler|elevator|lift|boat|vehicle|bus|tractor|appliance) (?:manufacturer|maker|builder|factory|plant|producer)s?\b|\bannual (?:requirement|usage|consumption)\b|\b(?:we|they) (?:use|consume|need) (?:about |around |approx\.? |some )?\d[\d., ]{0,10} (?:\w{1,8} )?(?:per|a|every|each) (?:month|year|week)",
    ),
    (
        "manufacturer",
        2.8,
        r"\bwir (?:fertigen|stellen (?:\w+ ){0,4}her|produzieren|verarbeiten|bauen (?:\w+ ){0,2}(?:maschinen|anlagen|gerate))|unser(?:e|em|en|er)? (?:werk\b|werkstatt|fertigung|produktion|maschinen|betrieb)|maschinenbau\w{0,4}|steinmetz\w{0,8}|schreinerei|tischlerei|schlosserei|"
        r"\bnous (?:fabriquons|produisons|transformons|usinons|assemblons)|notre (?:atelier|\busine|production|ligne)|(?:marbrerie|menuiserie|chaudronnerie|fonderie|tolerie)\b|\b(?:producimos|elaboramos|transformamos|procesamos)\b|nuestr[oa] (?:taller|planta|fabrica|produccion|linea)|tenemos (?:un taller|una fabrica|una planta)|marmoleria|"
        r"\b(?:produzimos|beneficiamos|processamos)\b|nossa (?:fabrica|producao|linha|oficina|planta|industria)|marmoraria|mineradora|metalurgica|serralheria|\b(?:lavoriamo|realizziamo macchine|costruiamo)\b|nostra (?:produzione|officina|fabbrica|linea)|marmeria|carpenteria|officina meccanica|laboratorio di|"
        r"\b(?:produkujemy|wytwarzamy|obrabiamy)\b|nasz(?:ej|ego|a)? (?:zaklad\w?|produkcj\w|fabryk\w|warsztat\w?|lini\w)|prowadze zaklad|zaklad (?:kamieniarski|produkcyjny|stolarski|slusarski)|\b(?:vyrabime|zpracovavame)\b|nase (?:vyrob\w|diln\w)|\b(?:gyartunk|gyartjuk)\b|uzemunk|muhelyunk|\b(?:producem|prelucram|fabricam)\b|atelierul nostru|fabrica noastra|prelucrare\b|"
        r"\b(?:uretiyoruz|imal ediyoruz|isliyoruz)\b|uretimimiz\w{0,3}|fabrikamiz\w{0,3}|atolyemiz\w{0,3}|imalathane\w{0,4}|\bвыпускаем\b|нашем? (?:производств\w|завод\w|цех\w|фабрик\w)|у нас (?:свой |своя |свое )?(?:цех|мастерская|производство|завод|фабрика)|для нашего (?:цеха|станка|завода)|обрабатываем|камнеобработ\w{1,6}|"
        r"εργοστασι\w{1,3}|εργαστηρι\w{1,3}|μαρμαραδικο|βιοτεχνι\w|加工(?:厂|廠|場|业|業|会社)|(?:我们|我司|敝公司|本公司)(?:\w{0,6})?(?:生产|加工|工厂)|自家工場|弊社工場|当社工場|製造ライン|組立(?:ライン|工程)|생산 ?라인|저희 공장|가공(?:업체|공장)|공장에서|"
        r"مصنعنا|ورشتنا|لدينا (?:مصنع|ورشة)|خط (?:ال)?انتاج|معدن|سنگ بری|کارخانه|کارگاه|تولید کننده|المصنع|nha may (?:cua )?chung toi|xuong (?:san xuat|cua)|chung toi san xuat|pabrik kami|kami memproduksi|bengkel kami|המפעל שלנו|אנחנו מייצרים|โรงงานของเรา",
    ),
    # --- sells on to businesses
    (
        "wholesaler",
        2.8,
        r"\b(?:for|into|from|in|replenish\w{0,3}|fill|keep in) (?:our )?(?:own )?(?:stock|warehouse|depot|inventory)\b(?! ?lots?)|\bwe (?:stock|keep stock of|hold stock)\b|\bre-?sell\w{0,3}\b|\bresale\b|\bon ?sell\w{0,3}\b|\bwe (?:mainly |also |only |already |currently )?(?:supply|sell|deliver|serve|cater)(?: \w{1,14}){0,5}? (?:to )?(?:shops|retailers|stores|dealers|workshops|garages|contractors|builders|installers|fabricators|joiners|factories|plants|hotels|restaurants|companies|industr(?:y|ies)|trade|tradesmen|customers|carpenters|farmers|hospitals|schools|shipyards|businesses|resellers)\b|"
        r"\bmerchants?\b(?! bank)|\bstock(?:ist|holder)s?\b|\btrade counter\b|\bnegocian[ts]{1,2}\b|\bnegoce\b|"
        r"\w{3,20}(?<!fach)(?<!vertrags)h(?:a|ae)ndler\w{0,2}\b|\w{3,20}gross?handel\w{0,3}|\bwir (?:beliefern|vertreiben|verkaufen)|fur unser(?:en)? lager|lagerware|\bnous (?:revendons|fournissons|livrons|distribuons aux)|pour notre (?:stock|depot|entrepot)|\b(?:abastecemos|suministramos|surtimos|revendemos)\b|para nuestro (?:stock|almacen|deposito)|ferreteria\w{0,2}|\b(?:fornecemos|abastecemos)\b|para (?:o )?nosso estoque|"
        r"\b(?:riforniamo|forniamo|rivendiamo)\b|per il nostro magazzino|\b(?:wij|we) leveren (?:aan|door)|voor onze voorraad|\b(?:zaopatrujemy|odsprzedajemy)\b|na (?:nasz )?(?:magazyn|stan)\b|\b(?:dodavame|prodavame)\b|na (?:nas )?sklad\b|raktarra|pentru stoc(?:ul)?|"
        r"\b(?:toptan satis|tedarik ediyoruz|stoklarimiz\w{0,3}|stok icin|depomuz\w{0,3}|nalburiye|hirdavat\w{0,4})|(?:поставляем|снабжаем|реализуем|перепрода\w{2,4}|торгуем)|на (?:наш )?склад\b|для склада|метизн\w{1,4}|"
        r"(?:备|備)(?:库存|庫存|货|貨)|库存补货|补库存|我们(?:供应|批发)|五金行|在庫用|在庫として|販売して(?:おり|います)|卸して|재고용|유통하|납품하는|نبيع|نورد|لمخزوننا|للمخازن|chung toi (?:cung cap|ban) cho|kami (?:menjual|menyuplai|memasok)|toko bangunan",
    ),
    ("wholesaler", 2.6, r"\bwe (?:buy|purchase|take)[\w ,:'-]{0,40}? (?:stock ?lots?|stocklots?|left ?overs?|over ?stocks?|overproduction|surplus|liquidation|cancelled (?:orders|containers)|second choice|b[- ]grade)\b|aufkauf\w{0,3} von restposten|compramos (?:saldos|stock)|achetons (?:des )?(?:fins de serie|stocks|invendus)|skupujemy|выкупаем (?:остатки|сток)"),
    ("wholesaler", 1.1, r"\btrading (?:company|house|firm)\b|\b(?:general )?traders? (?:of|in|from)\b|\btenders? for (?:our )?customers\b|\bmy (?:own )?(?:customers?|clients?|buyers?|supermarkets?)\b|\bcustomers? (?:ask|asks|want|wants|need|needs|is asking|are asking)\b|\bmeine kunden|\bmes clients|\bmis clientes|\bmeus clientes|\bi miei clienti|\bmijn klanten|\bmoi klienci|musterim\w{0,3}\b|мои клиенты|我(?:的|有个?)客户|客户(?:要|需要|那边)|お客さん|고객이|زبائن\w{0,3}|khach (?:hang )?(?:cua )?(?:toi|em|minh)"),
    ("distributor", 2.2, r"\bwe (?:sell|market|distribute|represent|carry|handle)(?: \w{1,14}){1,5}? (?:across|throughout|all over|in (?:the )?(?:whole|entire|all)|nationwide|countrywide)\b|\bour (?:dealers|dealer network|sub-?dealers|distribution network|sales (?:network|reps|team covers))\b|\bwe (?:are|have been) (?:the )?(?:authori[sz]ed|official|exclusive|sole|main)? ?(?:dealers?|distributors?) (?:of|for|in)\b|\bwe distribute\b|\bwir vertreiben\b|\bnous distribuons\b|\bdistribuimos\b|\bdistribuiamo\b|\bdystrybuujemy\b|\bдистрибуци\w{1,4}|代理销售|代理販売|유통(?:하고|하는)|نوزع|phan phoi"),
    ("importer", 2.4, r"\bwe (?:have been |are |also |regularly |directly |usually )?(?:import|importing)\b(?! (?:nothing|anything))|\bimporting (?:around|about|some|over|from|for|since)\b|\bwe bring in\b|\bour (?:import|imports) (?:licen[cs]e|business|department|from)\b|\bimport/? ?export\b|\bimport[- ]?u?\.? (?:and|&|et|y|e|und|i|и|ve) export\b|\bithalat\w{0,6}|\bimportujemy|\bdovazime|\bimportaljuk|импортир\w{2,6}|εισαγωγ\w{1,5}|εισαγουμε|יבואן|יבואני|מייבאים|יבוא|수입(?:하는|하고|해서|을 하)|輸入(?:して|販売)|进口(?:商|贸易)|نستورد|وارد کننده|واردات|nhap khau|kami (?:mengimpor|importir)|re-?export\b"),
    ("retailer", 2.2, r"\b(?:for|in|at) (?:my|our|the|a) (?:new |small |own |little |two |online |web ?)?(?:shop|shops|store|boutique|showroom|outlet|web ?shop)\b|\bshelves\b|\bfootfall\b|\b(?:our|my) customers (?:walk|come) in\b|\bfur mein(?:en|em)? (?:laden|geschaft|shop)|\bpour ma boutique|\bpara mi (?:tienda|negocio|local)|\bpara minha loja|\bper il mio negozio|\bvoor mijn winkel|\bdo (?:mojego|naszego) sklepu|\bdo (?:naseho|meho) (?:obchodu|eshopu)|\bmagazam icin|нашия магазин|для (?:моего |нашего )?магазина|我(?:们)?(?:的)?(?:小)?店|店里卖|우리 (?:가게|매장)|محلي|cua hang (?:cua )?(?:toi|em|minh)|toko saya"),
    ("chain", 3.2, r"\bour (?:cinemas|hotels|restaurants|supermarkets|pharmacies|clinics|gyms|coffee shops|cafes|bakeries|schools)\b|\b(?:has|with|of|and|run|runs|operate|operates) (?:\d{1,3}|four|five|six|seven|eight|nine|ten) (?:houses|screens|complexes|complejos|sites|campuses|hypermarkets)\b|\bour (?:\d{1,3} )?(?:branches|outlets|stores)\b"),
    # --- the firm speaks of itself by its name: "Lindal Marine builds", "our company supplies"
    ("manufacturer", 2.4, r"\b(?:company|firm|group|factory|ltd|gmbh|srl|s\.r\.l|b\.?v|oy|ab|as|inc|llc|co|kg|sa|spa|pvt|limited)\.? (?:is |are )?(?:mainly |also )?(?:makes?|making|manufactur(?:es|ing)|produc(?:es|ing)|builds?|building|fabricat(?:es|ing)|designs and|assembl(?:es|ing))\b|\bproduction (?:manager|planner|engineer|of)\b|\b(?:series|serial) production\b|\bour (?:customers'|own) (?:drawings?|design)\b|\bper drawing\b|\bour (?:end )?products?\b(?= (?:is|are|need|contain|use))|\bcomponents? for (?:our|the)\b"),
    ("wholesaler", 2.0, r"\b(?:company|firm|group|ltd|gmbh|srl|s\.r\.l|b\.?v|oy|ab|as|inc|llc|co|kg|sa|spa|pvt|limited)\.? (?:mainly |also )?(?:supplies|sells|stocks|trades|deals|is dealing|are dealing)\b|\bwe (?:deal|are dealing|are trading|trade) (?:in|with)\b|\bdealing (?:in|with) (?:all|various|industrial|building|hardware)\b|\bopening stock\b|\bstock (?:order|items?|list|levels?|profile|replenishment)\b|\bfast[- ]moving (?:items?|sizes?|lines?)\b|\bvan sales\b|\bcounter sales\b|\bour catalog(?:ue)?\b"),
    ("distributor", 2.2, r"\b(?:company|firm|group|ltd|gmbh|srl|b\.?v|oy|ab|as|inc|llc|co|kg|sa|spa|pvt|limited)\.? (?:mainly |also )?(?:distributes|represents|is (?:the|an?) (?:\w{1,12} ){0,2}distributor)\b"),
    ("importer", 2.2, r"\b(?:company|firm|group|ltd|gmbh|srl|b\.?v|oy|ab|as|inc|llc|co|kg|sa|spa|pvt|limited)\.? (?:mainly |also )?imports\b"),
    ("contractor", 2.2, r"\b(?:company|firm|group|ltd|gmbh|srl|b\.?v|oy|ab|as|inc|llc|co|kg|sa|spa|pvt|limited)\.? (?:mainly |also )?(?:installs|erects|fits out|equips|executes|renovates|constructs)\b|\b(?:epc|solar|wind|rail(?:way)?|bridge|pipeline|desalination|substation|metro|refinery|curtain wall|facade|steel structure|cladding|roof(?:ing)?) (?:epc|project|contract|job|installation|package|works)\b|\bmain contractor\b|\bas per (?:the )?(?:tender|project|consultant)\b|\b(?:client|consultant) (?:approval|approved|spec\w*|wants|asks|requires)\b"),
    # --- uses it up
    (
        "end_user",
        2.4,
        r"\b(?:just|only|buy|sell|want|need|order|get) (?:just |only )?(?:one|1|a single)(?: (?:piece|pc|unit|chair|item|direct|of (?:these|them|those)))?\b(?= (?:for|direct|from you|to (?:my|the)|piece|pc|\?)|[?.!,])|\bfor myself\b|\b(?:at|for|to) (?:my )?home\b(?! ?(?:page|depot|country))|\bi(?:'m| am|m)? (?:a |an )?(?:student|hobby\w{0,4}|pensioner|teacher|collector|private)\b|\bmy (?:own )?(?:car|boat|garage|desk|bathroom|bedroom|living room|balcony|terrace)\b|"
        r"\bour (?:own )?architect\b|\b(?:is|are|we are|we're|am) (?:building|opening|planning|renovating|extending)(?: to (?:open|build))? (?:a |an |our |the |my |new )?(?:\w{1,14} ){0,2}(?:hall|hotel|cinema|restaurant|cafe|gym|school|clinic|hospital|church|mosque|temple|resort|farm|museum|library|theat(?:er|re)|centre|center|kindergarten|club|spa)\b|\bfor (?:the )?(?:maintenance|upkeep|repair)s? (?:of|in|at) our\b|\bour (?:refinery|terminal|power (?:plant|station)|farm|ranch|hotel|resort|hospital|municipality|fleet|vessels?|ships?)\b|"
        r"\bfur (?:mich|zuhause|zu hause|privat|den privatgebrauch)|\bunser (?:hotel|verein|betriebshof|krankenhaus|kulturzentrum)|\bpour moi\b|\bchez moi\b|\bma (?:maison|terrasse|cuisine)|\bpara (?:mi|minha) casa|\ben casa\b|\bem casa\b|\bper casa mia|\bper uso proprio|\bvoor (?:mezelf|thuis)|\bdla siebie|\bdo domu\b|\bpro sebe\b|\bevim icin|\bkendim icin|для дома|себе домой|для церкви|для школы|"
        r"\bigreja|\btemplo\b|\bparafi\w{1,2}|\bproboszcz|\bsvatyne|(?:自宅|個人(?:で|使用)|自家用)|집에서|개인(?:적으로|용)|لمنزلي|لبيتي|للمسجد|للمدرسة|cho gia dinh|untuk (?:pribadi|rumah sendiri)|rap chieu phim (?:cua|ben)|ben em dang lam|village hall|town hall",
    ),
    ("brand", 2.6, r"\b(?:d2c|dtc|direct[- ]to[- ]consumer)\b|\bour (?:next|new|first|spring|summer|autumn|winter) (?:collection|range|season)\b|\bnous editons\b|\bunsere kollektion|\bnotre collection|\bnuestra coleccion|\bnossa colecao|\bla nostra collezione|\b(?:is|are|as) an? (?:[\w-]{1,14} ){0,4}brand\b|\bbrand (?:from|based)\b"),
    ("agent", 3.0, r"\bagent commercial\b|\b(?:exclusive|sole) (?:agency|agent|representati(?:on|ve)|dealership|distribution rights?)\b|\bcommission (?:basis|agent)|\brepresent (?:your (?:company|brand|factory|products)|you) (?:in|for|here)\b|\bmunhasir (?:bayilik|temsilcilik)|\brepresentacion exclusiva|\brepresentacao exclusiva|\brappresentanza esclusiva|\bexklusivvertret\w{1,4}|эксклюзивн\w{1,4} (?:представитель|дилер|дистрибьютор)\w{0,4}|独家代理|獨家代理|総代理店|독점 ?(?:대리점|판매)|وكالة حصرية|\bwe source (?:for|on behalf)|\bon behalf of (?:a |an |our |my |the )?(?:\w{1,14} )?(?:client|buyer|principal|customer)s?\b|\bsourcing (?:agent|office|partner) (?:for|of)\b"),
)  # fmt: skip

# Before the other parts of names: "Chapel Supplies" sells to chapels.
FIRST_NAMES: tuple[tuple[str, str], ...] = (("wholesaler", r"suppl(?:y|ies|iers)\b"), ("retailer", r"depot\b|web ?shop\b"))

MORE_NAMES: tuple[tuple[str, str], ...] = (
    (
        "contractor",
        r"architett\w|architekt\w{0,4}|arquitect\w{0,3}|architecte?s?\b|landscap\w{1,4}|pools?\b|roofing|plumbing|electricals?\b|electromechanical|hvac|facades?\b|fasad\w{0,6}|фасад\w{0,8}|installations?\b|instalac\w{2,6}|instalador\w|montaj\w{0,3}|montage\w{0,2}|montaz\w{0,4}|\w{3,20}bau\b|\w{3,20}technik\b|renovat\w{2,4}|civil\b|infra\w{0,10}|constr\w{2,10}|edil\w{1,5}|budow\w{1,6}|stav(?:by|eb|itel|ebn)\w{0,6}|epit\w{2,8}|yapi\b|insaat\w{0,4}|obras\b|seating\b|equip\w{2,9}|solar (?:systems|projects|epc)|contract\b|tuinen\b|hoveniers?\b|"
        r"設備|建材|施工|総合建設|建築|инжиниринг|монтаж\w{0,4}|строй\w{0,10}|مقاولات|للمنشات|انشاءات|thi cong|xay dung|konstruksi",
    ),
    (
        "manufacturer",
        r"manufactur\w{1,5}|industr\w{1,8}|fabricat\w{1,5}|foundry|forg(?:e|ing)s?\b|machin\w{1,6}|maschinen\w{0,4}|macchine|maquinas|metal ?works?|steel ?works|shipyards?|boats?\b|trailers?\b|switchgears?|automotive|components?\b|furniture (?:factory|works)|mobel\w{0,6}|mobilya|woodworks?|joinery|marmi\b|marmor\w{0,8}|granimarm\w|kamieniar\w{1,6}|prelucrare|lavoraz\w{1,4}|officin\w|meccanic\w|metalurg\w{1,4}|metalmec\w{1,8}|mekan\w{1,6}|verkstad|zaklad\w?|fabryk\w|vyrob\w|strojirn\w|gepgyar\w{0,3}|sanayi\b|makin[ae]\b|imalat|kombinat|комбинат|механич\w{1,8}|制造|製造|製作所|工業|機械|정밀|산업|기계|مصنع|صناع\w{1,3}|صنایع|co khi|san xuat",
    ),
    (
        "wholesaler",
        r"trad(?:ing|ers?)\b|mercantile|stockholders?|hardware\b|ferreter\w{1,4}|quincaill\w{1,5}|fasteners?\b|bolts?\b|fixings?\b|tools?\b|suppl(?:y|ies|iers)\b|industrial suppl\w{1,4}|eisenwaren|schrauben\w{0,8}|befestigung\w{0,10}|visserie|boulonnerie|tornill\w{1,5}|parafus\w{1,4}|bulloner\w{1,3}|vit(?:eria|i)\b|srub\w{1,4}|spojovaci|hirdavat|civata|negoce|comercial\b|comercio\b|commerce\b|снаб\w{0,8}|торг\w{0,8}|метиз\w{0,4}|крепеж\w{0,4}|貿易|贸易|商貿|商贸|商行|商事|상사|무역|تجارة|تجاري\w{0,2}|للتجارة|بازرگانی|thuong mai",
    ),
    ("importer", r"impex\b|imp\.? ?(?:&|and|-)? ?exp\b|import\w{0,8}|ithalat\w{0,4}|进出口|輸入"),
    ("end_user", r"parafi\w{1,2}|igreja|iglesia|eglise|chiesa|kirche\w{0,4}|kirk\w|temple|mosque|refiner\w{1,3}|power\b|utilities|airports?\b|port authority|railways?|water (?:board|authority)|giai tri|教会|병원|학교|مدرسة|جامعة|مستشفى"),
    ("retailer", r"boutique|depot\b|deco\b|home ?store|bazaar|magasins?\b"),
)  # fmt: skip

# In our own notes on a customer: what they do with the goods.
NOTED_PROJECTS = r"\bre-?fits?\b|\bfit-?outs?\b|\bfacades?\b|\bprojects?\b|\btenders?\b|\binstall\w{0,6}\b|工程(?!师|師|机|機)|项目|проект\w{0,3}|proje\w{0,3}\b|obras?\b|bauvorhaben"

# Titles that go with one business, beside those of `buyer_words`.
MORE_TITLES: tuple[tuple[str, str], ...] = (
    ("manufacturer", r"workshop|plant (?:head|engineer|purchase)|design engineer|technical purchas|industrial engineer|fertigung|werkstatt|atelier|\busine|fabrication|officina|stabilimento|uretim|produkc|vyrob|gyart|производств|цех|生产|生産|製造|생산"),
    ("contractor", r"site engineer|construction|installation|contracts? manager|foreman|bauleit|chantier|obra|cantiere|budow|santiye|прораб|施工|現場|현장"),
    ("end_user", r"maintenance|facility|estate|chief engineer|superintendent|caretaker|instandhaltung|maintenance manager|mantenimiento|manutencao|manutenzione|bakim|служба эксплуатации"),
    ("retailer", r"shop (?:owner|manager)|store (?:owner|manager)"),
)  # fmt: skip

# Before a word: the writer denies it ("we never imported").
DENIED = r"(?:\bnever|\bnot|\bno\b|\bnon|\bnao|\bnunca|\bnie|\bniemals|\bjamais|\bmai|\bne|\bikke|\baldri|\bhic|\bне|\bникогда|没|不|未|ない|لا|لم)\s{0,2}(?:\w{1,12}\s){0,2}$"
