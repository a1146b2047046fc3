"""Asks by the occasion: carriage that may be included, a date that may be kept, approvals, an own box, a part's make; and where the words mean
something else - goods named after packing or doors, what was paid already, what somebody else approved.

Beside `ask_grammar`: the same notation and parts.
"""

from __future__ import annotations

from triage.terms import Ask

_CARRIAGE = "transport*|livraison|fret|expédition|shipping|freight|delivery|postage|carriage|courier|versand|fracht|lieferung|anlieferung|transporte|envío|envio|frete|flete|trasporto|spedizione|consegna|vracht|verzending|levering|dostaw*|doprav*|frakt*|доставк*|nakliye|kargo|ongkir"
_DELIVER = "leverera|levere|levereres|leveren|liefern|livrer|entregar|despachar|consegnare|spedire|dostarczy*|dowieźć|dodat|dodáte|dodání|doručit|поставить|доставить|привезти|доставити|deliver|teslim"
_BEFORE = "by|before|until|före|innan|før|inden|vóór|voor|vor|bis|avant|d'ici|antes|hasta|até|entro|przed|do|před|до|к|ennen"
_WEEKS = "days|weeks|tage|tagen|wochen|uger|uker|veckor|dagen|weken|jours|semaines|días|semanas|dias|giorni|settimane|dni|tygodni|týdnů|týdny|недель|недели|viikossa|viikon"
_APPROVAL = "godkjenning*|godkendelse*|godkännande*|zulassung*|agrément*|homologa*|homologu*|omologa*|goedkeuring*|keurmerk*|aprobat*|atest*|schválen*|hyväksyn*|tyyppihyväks*|approval*|одобрени*|свидетельств*"
_PRIVATE = "regular people|private people|individuals|private persons|consumers|homeowners|end users|end customers|private customers|privat|privatpersonen|privatkunden|particuliers|particulares|privati|particulieren|osob* prywatn*|soukrom*|частн* лиц*"

ASKS: dict[Ask, tuple[str, ...]] = {
    Ask.PRICE: (
        "(qua|op de|over de) prijs", "(wat|was) (kan|kun|kunt|können|könnt) (je|jij|u|jullie|sie|ihr) (doen|machen) (qua|beim|bij|am)? *", "(was|wie viel) macht (der|die|das) * preis",
        "(can|could) you do (usd |eur |us\\$ |\\$ |€ )?# (at|for|if|on)", "what's the (saving|difference|extra|surcharge|upcharge)", "what is the (saving|surcharge|upcharge|extra cost)",
        "(різниц*|разниц*|difference|unterschied|différence|diferencia|diferença|differenza|rozdíl|różnic*|verschil|fark*) (in|im|de|di|en|v|w|ve|в|у|na)? ?(the |der |den )?(price*|preis*|prix|precio|preço|prezzo|prijs|cen*|цін*|цен*)",
        "(können|könnten|könntet|könnt) (sie|ihr) ~ (durchrechnen|kalkulieren|rechnen)", "(price*|cif|cfr|fob|dap|cost*) ?(\\+|and|&) (lead ?time|time|eta)",
    ),
    Ask.MOQ: ("(vendez|vend|livrez|commander|commande*) ~ (à|a) partir de combien", "(a partir de cuánt*|desde cuánt*|da quanti|ab wie ?viel*|ab welcher menge|od ilu|od kolika|от какого количества) (sztuk |kusů |stück |pezzi |unidades )?(vend*|verkauf*|liefer*|sprzed*|prod*|прода*)"),
    Ask.LEAD_TIME: ("(stihnete|stíháte|stihli byste|zdążycie|zdążą państwo|успеете|успеваете|встигнете)", "(cost|price|pricing) (\\+|and|&) timing", "timing of (the )?(pre-?production |production )?(sample*|production|delivery|shipment)"),
    Ask.CERTIFICATION: (
        f"(har|have|has|do you have|habt|haben|hat|tenez|avez|tenéis|tienen|tiene|têm|avete|hebben|heeft|mają|macie|máte|onko|есть ли) ~ ({_APPROVAL})",
        "(en|iso|din|bs|astm|iec|ul|gost|nfpa) (#|*) (report|reports|test report*|zeugnis*|prüfzeugnis*|rapport*|raport*|certificate*)", "(reports?|certificates?) in original",
        "(lab|laboratory|test house|labor|laboratoire|laboratorio|laboratorium) (is |are |* )?(accepted|accredited|recognised|recognized|anerkannt|akkreditiert|agréé|acreditad*|accreditat*|akredytowan*)",
    ),
    Ask.CUSTOMIZATION: (
        "(può|possono|puede|pueden|pode|podem|peut|peuvent|kann|können|can|could) (avere|tener|ter|avoir|haben|have) (lo |la |le |il |un |una |el |o |a |einen |eine |the )?* (di|de|von|of) # ?(cm|mm|m|kg|l)",
        "(our|unser*|notre|nuestr*|nostr*|nossa|nosso|nasz*|naš*|onze|ons|vår*|vores|meidän) (own |eigen |eigene* |propre |propi* |propri* |própri* |własn* |vlastn* |egen |eget |egne |oma*)(doos*|dozen|box*|karton*|etiket*|étiquette*|label*|verpakking*|packaging|verpackung*|emballage|caja*|caixa*|scatol*|pudełk*|krabic*|eske*|æske*|kartong*|pakkau*)",
        "(sonderplanung*|sonderbau|sondergröße*|sonderlänge*|sonderlösung*|abgeändert*)", "auf # ~ (geändert|gekürzt|verlängert|angepasst)", "(حسب|وفق|بحسب) (تصميمنا|تصميمي|رسوماتنا|مقاساتنا|طلبنا)", "(نقش|حفر|طباعة) ~ (تصميمنا|شعارنا|اسمنا)",
    ),
    Ask.SPECIFICATION: (
        "(statik|statisch* (berechnung*|nachweis*)|structural (calculation*|calcs)|notes? de calcul|cálculo (estructural|estático)|calcolo strutturale|obliczeni* statyczn*|statick* (výpočet|posudek)|расчет* нагруз*|расчёт* нагруз*)",
        "(snow|wind|live|point|wheel) loads? (you|that you|it|they)", "(протокол*|звіт*|отч[её]т*|test reports?|test results?|prüfbericht*|rapports? d'essai*|raport* z bada*) (о |об |для |про |випробувань |испытаний |for |on |of |zu |zur |zum |sur |de |na )*(the )?(теплопередач*|теплопровод*|міцн*|прочност*|water*|wind*|air tight*|wasser*|wärme*|schall*|sound|thermal|heat|u-?value|uw|load|strength|resistance|abrasion|szczelno*)",
        "(ies|ldt|photometric*|fotométr*|photométri*|fotometr*|photometrisch*|светотехнич*|dialux|فوتومتري*) (file*|files|report*|data|curve*|datei*|fichier*|archivo*|plik*|расчет*|simul*)", "(تقرير|ملف*|محاكاة) (فوتومتري*|dialux|ies)", "cut ?sheets?",
        "(marca|marque|marke|marka|brand|make) (de|du|del|der|des|of|von) (la |el |le |l'|the )?(chip*|driver*|motor*|engine*|compres*|bearing*|rodamient*|roulement*|lager|pump*|bomba*|panel*|cell*|celda*|batter*|batería*|valv*|válvul*|controller|inverter*|chain|cadena|zipper|cierre|gas spring|hardware|herraje*|ferrure*)",
        "details (of|about|on) (the )?(* )?(treatment|coating|finish|construction|composition|ingredients|material*)", "(teknik) (föy*|doküman*|çizim*|şartname*|bilgi*|veri*)", "(battery|tank|loading|storage|cooling|heating|real|actual|usable) (battery )?capacity",
    ),
    Ask.INVOICE: (
        "(vystav*|issue|ausstellen|émettre|emitir|emettere|wystaw*|выстав*|opstellen|udstede*|utfärda|utstede) ~ (faktur*|faktúr*|invoice*|rechnung|facture|factura|fattura|fatura|factuur|сч[её]т*)", "mit rechnung (an|senden|schicken|zusenden)",
    ),
    Ask.PAYMENT_TERMS: ("payment (cash|lc|l/c|tt|t/t|dp|d/p|in cash|at sight|against|on delivery|before loading|after)", "cod (po|is|please|ok|pls|possible|terms|basis|payment|available)", "(الدفع|السداد|طريقة الدفع) (حوالة|نقد*|اعتماد|بعد|عند|كاش|بواسطة|عن طريق)"),
    Ask.COMPANY_INFO: (
        "(firmenvorstellung|unternehmensvorstellung|firmenpräsentation|firmendarstellung|selbstauskunft|lieferantenselbstauskunft|lieferantenfragebogen)", "(supplier|vendor) (questionnaire|self-?assessment|information form)",
        "who is your ~ (agent|dealer|distributor|representative|importer|partner)", "(how many years|how long|cuántos años|desde cuándo|há quantos anos|depuis combien|da quanti anni|seit wann|wie lange|ile lat|jak dlouho|сколько лет|kaç yıl*) ~ (export*|expéd*|in business|on the market|en el mercado|am markt|existe*|eksport*|vyváž*|ihracat*)",
    ),
    Ask.VISIT: ("(factory|plant|site|works) audit (date*|visit|by our|by the)", "(engineers|inspectors|buyers|our people|our team|colleagues) (will |can |to )?(come|visit)", "(ich|wir) (wäre|wären|bin|sind) ~ (in|bei) ~ (sehen|besichtigen|besuchen|vorbeikommen)"),
    Ask.TRACKING: (
        "(wo bleibt|wo ist|where is|where's|où est|où reste|dónde está|onde está|dov'è|waar blijft|waar is|gdzie jest|kde je|где|nerede|hvor er|hvor bliver|var är) (der |die |das |the |our |my |mon |notre |le |la |el |il |o |de |het |onze |nasz* |naše |mi |nuestr* |unser* |наш* )?(lkw|truck|lorry|trailer|camion*|camión|camiao|caminhão|vrachtwagen|ciężarówk*|kamion*|lastbil*|машина|фура|container*|contenedor|conteneur|ware|lieferung|sendung|goods|delivery|cargo|parcel|paket|colis|paquete)",
        "(cómo va|como va|how is|how's|wie steht es um|où en est|come va|como está|jak wygląda|jak idzie|как дела с|как там) (la |el |le |il |our |my |the |mi |nuestr* |unser* |notre |nosso |nossa )?(order|po|pedido|orden|bestellung|auftrag|commande|ordine|zamówieni*|заказ*|*-#)",
    ),
    Ask.COMPLAINT: (
        "(arrivat*|giunt*|ricevut*|consegnat*) ~ (rott*|graffiat*|danneggiat*|difettos*|scheggiat*|ammaccat*|crepat*)", "(chegaram|chegou|llegaron|llegó|sont arrivé*|est arrivé*) ~ (quebrad*|partid*|danificad*|rot*|rayad*|dañad*|cassé*|abîmé*|rayé*)",
        "root cause", "(8d report|corrective action*)", "(bitte|um) stellungnahme", "(return rate|returns) (is|are|on|of|now) ~ # ?%", "replacement* ~ at your (cost|expense)",
    ),
    Ask.PACKAGING: ("(박스 사이즈|박스사이즈|박스 크기|포장 크기|포장 사이즈|外箱尺寸|外箱サイズ|箱の寸法|箱尺寸|包装尺寸)",),
    Ask.STOCK: ("(có|còn) (hàng )?sẵn", "hàng (có )?sẵn"),
}  # fmt: skip

QUESTIONS: dict[Ask, tuple[str, ...]] = {
    Ask.SHIPPING_COST: (
        f"({_CARRIAGE}|port) ~ (compris*|offert*|gratuit*|included|free|inklusive|inbegriffen|enthalten|incluid*|incluso|inclus*|compreso|gratis|inbegrepen|wliczon*|v ceně|inkluder*|включен*|dahil)",
        f"(free|kostenlos*|gratis|darmow*|бесплатн*|kostenfrei*) ({_CARRIAGE}) (from|ab|vanaf|od|desde|à partir|da|от|for)", f"(cena|prix|preis|precio|preço|prezzo|prijs|price|цена|ціна|cost) (s|with|avec|mit|con|com|met|с|z|inkl*|incl*) ({_CARRIAGE})",
        "(cost|price|come to|be) with (dhl|fedex|ups|tnt|ems|dpd|gls|courier|post)",
    ),
    Ask.LEAD_TIME: (
        f"(can|could|kan|kann|kunnen|können|könnt|könnten|pouvez|pourriez|pueden|puede|podéis|podem|potete|czy|możecie|může*|můžete|можете|сможете|zvládn*|stihn*|voitteko) ~ ({_DELIVER}) ~ ({_BEFORE}) *",
        "(stihnete|stíháte|stihli|zdążycie|zdążą|zdąży|rekker|hinner|ehditte|успеете|успеваете|встигнете|встигаєте|yetişir|yetiştir*|sempat)", "(schafft|schaffen|haalt|halen|lukt|gaat|geht|kan|klappt) (ihr|sie|u|jullie|je|dat|das|het|es|det) ~ (vóór|voor|vor|bis|innan|før|före|inden) *",
        f"(in|på|binnen|innerhalb|unter|under|within|less than|en menos de|en|sous|entro|w|za|в течение|alle) (under |less than |von |meno di |moins de )?# ({_WEEKS})", "when (could|can|would|will) (that|it|they|this|these|all this) be *",
        "(kiedy|when|wann|quand|cuándo|kdy|когда|quando|wanneer) (is |jest |ist |geht |part |sale |je )?(the |le |el |der |das |il )?(next|najbliższy|nächste*|prochain*|próxim*|nejbližší|ближайш*|prossim*|volgende) (ship|vessel|statek|schiff|bateau|barco|buque|loď|судно|nave|sailing|boot|truck|lkw|konten*|contain*)",
    ),
    Ask.MOQ: (f"(sell|deliver|ship|supply|verkauft|verkaufen|liefern|liefert|vendez|livrez|venden|vendem|vendete|verkopen|leveren|sprzedajecie|prodáváte|продаёте|продаете) ~ ({_PRIVATE})", "(takto|takhle|tak|so|si|tan|così|tão|zo|så|так) (málo|mało|wenig|peu|poco|pouco|weinig|lite|мало)"),
    Ask.CERTIFICATION: ("(requirement*|registration|formalit*) (you can|can you|you could|do you)", "(can you|you can|könnt ihr|pouvez-vous|pueden) ~ (requirements?|registration)"),
    Ask.CUSTOMIZATION: (
        "(come|comes|made|supplied|delivered|done|have (it|them)) without (the |a |any )?*", "(könnt|können|kann|könnten) (ihr|sie|man) ~ (mit|ohne|in) (* )?* (liefern|machen|bauen|fertigen|anbieten|herstellen)",
    ),
    Ask.SPECIFICATION: (
        "what * (do|can) (you|they|it) (get|reach|achieve|hold|withstand)", "(welche*|which|what|quel*|qué|quale|welke|jak*|какой|какая|hangi) (* )?* (ist|is|are|wird|es|est|è|jest|be) (eingebaut|verbaut|drin|used|installed|built in|fitted|monté*|utilisé*|montad*|usad*|montat*|ingebouwd|zamontowan*|wbudowan*)",
        "wie (hoch|groß|schwer|dick|lang|breit|stark|laut|tief) (ist|sind)",
    ),
    Ask.COMPANY_INFO: (
        "(already|schon|bereits|déjà|ya|già|al|już|už|уже) ~ (somebody|someone|anyone|anybody|a partner|a dealer|a distributor|an importer|jemand*|quelqu'un|alguien|alguém|qualcuno|iemand|kogoś|někoho|кто-то|кого-то) (here|in *|hier|ici|aquí|aqui|qui|tu|zde|en *|au *|в *)",
        "(already|schon|bereits|déjà|ya|già|al|już|už|уже) (make|supply|sell|deliver|produce|export|work*) (for|to|in|into|with)", "(у кого|from whom|von wem|chez qui|de quién|da chi|od kogo) ~ *",
    ),
    Ask.PACKAGING: ("(box|carton|package|pack|박스|상자|포장|箱|外箱|梱包|包装) ?(size*|dimension*|사이즈|크기|サイズ|尺寸|寸法)", "(접었을|포장) ~ (크기|사이즈)"),
}  # fmt: skip

REQUESTED: dict[Ask, tuple[str, ...]] = {
    Ask.SPECIFICATION: ("(salt spray (hours|test)|ies files?|snow load|wind load|peso y|weight and|poids et|gewicht und)",),
    Ask.CERTIFICATION: (f"({_APPROVAL})",),
}

NOT: dict[Ask, tuple[str, ...]] = {
    Ask.PRICE: (
        "(à|a) partir de combien", "(port|livraison|transport|franco) offert*", "preislich (war*|sind|ist|lagen|waren|lag)", "price-?wise (you|it|this) (was|were)", "(お|御)見積(も)?(り|書)?(を)?(いただき|頂き|頂戴し)?ありがと", "(like|want|wish|able|pleased) to offer (exclusive|our|you our|a |an |my)", "re: (rfq|quotation|quote|offer)", "(as per|per|against|with|under) (your )?quotation", "(reçu|recu|merci pour) votre devis",
        "(fracht*|tracking|sendungs*|order) ~ rfq",
    ),
    Ask.LEAD_TIME: ("(deliver|ship|send) ~ (what|how much) (would|will|does|might) (it|that|they) come to (all in)?", "tracking (number |no |code )?when (they|it) (leave*|ship*|go*)"),
    Ask.SHIPPING_COST: (
        f"({_CARRIAGE}|versandkosten|porto|versand|fracht) ~ (nicht|nie|leider nicht) (übernehmen|zahlen|tragen|bezahlen)", "(courier|shipping|freight|postage|delivery) (charge*|cost*|fee*) (you|u|your side|yours) *", "(cannot|can't|cant|can not|unable to) (pay|cover|afford) ~ (postage|shipping|freight|courier)",
        "je (ne )?(paie|paye|peux) pas (payer )?(le )?(transport|port|frais)", "no (puedo|podemos) pagar (el )?(envío|flete|transporte)", "(des|les|nos|vos|aux|et|de) portes", "portes (et|en|de|du|des|levant*|coulissant*|intérieur*|extérieur*|bois|vitrée*)",
    ),
    Ask.CERTIFICATION: (
        "(forsikring*|försäkring*|insurance|versicherung|assurance|the board|vorstand|chef|boss|bank|bauherr|client|kunde) ~ (godkend*|godkänt|godkjent|approved|genehmigt|approuvé|aprobad*|zatwierdz*)", "test results ~ (tight*|strength|insulation|resistance|load*|wear)",
        "(протокол*|звіт*|отч[её]т*) (випробувань |испытаний )?(теплопередач*|теплопровод*|міцн*|прочност*)",
    ),
    Ask.SPECIFICATION: (
        "(third-?party|3rd party|independent|accredited) lab report*", "(on|off|from) the (shop |factory |sales )?floor", "(one|a|1) full size", "reports? in original", "sirve* para (la )?(nom|norma*|ce|iso|reach)", "(法文|英文|俄文|西文|德文|多语|多語|中文)(版)?说明书", "power suppl*", "fits? (in |into |inside )?(the|a|one) (container|truck|lorry|40*|20*)",
    ),
    Ask.COMPANY_INFO: (
        "(dos|tres|cuatro|cinco|#|las|estas|varias|algunas|siguientes|otras) referencias", "(battery|tank|loading|storage|cooling|heating|usable) (battery )?capacity", "real battery capacity", "factory audit date*", "* temsilciliğ*",
    ),
    Ask.CATALOGUE: ("(para (el|nuestro)|en (el|nuestro)|our|for our|in our|für unseren|unser*|notre|nostro|nosso|onze|nasz*) (new |neuen |spring |own )?(catálogo*|catalog*|katalog*)", "(as|like|per|see|from|in) (the |your )?(brochure|catalog*) ?\\|", "as (the |your |per )?brochure", "what do you have (ready|on|in stock|now|available|left)"),
    Ask.PACKAGING: ("wooden casement*", "(wooden |plastic |euro |new |used )pallets (epal|euro|ippc|#)", "epal #", "с коробк* и налични*", "с (коробк* и )?наличник*"),
    Ask.CUSTOMIZATION: ("(dell'impresa|l'impresa|un'impresa|all'impresa|(nostra|vostra|una|la|della|sua|alla) impresa)", "под (покраску|отделку|окраску|лак)"),
    Ask.STOCK: ("(valeur*|certificat*|fiche*|rapport*|documentation|plan*|dop|fdes) ~ disponible*", "наличи* (сертификат*|документ*|паспорт*|деклараци*|разрешени*)", "(pull*|take|remove*|delist*) ~ (from|off) (the )?shel*"),
    Ask.VISIT: ("(nice|good|great|pleasure|happy|glad|pleased) (to meet|meeting|to have met) you at (the |your |our )?*", "验货报告", "sau khi (tham quan|thăm) (nhà máy|xưởng|công ty)", "(nach|after|après|después de|dopo|po) (unserem|dem|our|the|notre|la|nuestra|il|naszej) (besuch|visit|visite|visita|wizycie)"),
    Ask.SAMPLE: ("(muster|samples?|échantillons?|muestras?|campioni|próbki|vzorky|образцы) (geprüft|gemessen|getestet|erhalten|angekommen|freigegeben|tested|checked|measured|approved|received|paid|are paid)", "(beiden|zwei|the two|les deux|las dos|i due) (muster|samples|échantillons|muestras|campioni) (gemessen|geprüft|getestet|measured|tested|checked|mesuré*)", "(virement|payment|paiement|pago|zahlung|bonifico|przelew|transfer) ~ (pour|for|de|für|za|per) (les |the |las |die |i )?(sample*|échantillon*|muestra*|muster|campion*|prób*)"),
    Ask.PAYMENT_TERMS: ("(what|which|usual|our) commission", "commission (is|on|rate)", "für die anzahlung", "for the (deposit|advance) (we|our|payment)", "(virement|überweisung|transferencia|bonifico|przelew|transfer) ~ (fait|effectué|envoyé|gemacht|hecha|fatto|zrobion*|raus|done|made|sent)"),
    Ask.COMPLAINT: ("(without|no|free of|zero) flicker*", "flicker-?free"),
    Ask.MOQ: ("(stock lots|overstock|overproduction|cancelled orders) ~ full containers only",),
}  # fmt: skip
