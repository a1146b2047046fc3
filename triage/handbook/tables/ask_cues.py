"""Ways of asking by what is wanted rather than by its name: "what is it landed", "if I go to 1000", "who replaces them", "may he see the line".

Beside `tables.asks`, `ask_requirements` and `ask_details`: the same notation and the same parts. In `NOT` stand words that name the thing
without asking for it: pallets that are counted, a sample that arrived, a price that is agreed, the mould of a tool.
"""

from __future__ import annotations

from triage.terms import Ask

ASKS: dict[Ask, tuple[str, ...]] = {
    Ask.PRICE: (
        "(rate|rates) (for|of|pls|plz|please|required|needed) *", "(best|lowest|competitive|your|latest|last) (rate|rates)", "(what is|what's|whats|how much is) (it|that|this|one) (landed|delivered|fob|cif|cfr|ex works|ddp|dap)", "what (would|will) (that|it|this) (add|come to|come out at|set us back)",
        "(what can you do|anything you can do|can you do better|can you do something) (if|for|at|on) *", "was (können|könnten) sie (machen|tun) (bei|für) *", "(qué|que) (pueden|podrían) hacer (por|si|con) *", "que (pouvez|pourriez)-vous faire (pour|si|à) *",
        "(tarifa|tarifario|listado de precios|tabela de preços|listino prezzi|ceník|árajánlat*|árlist*|ár(at|ai|ak)?|hinnasto|cjenik*|cenovnik*|cenoraspis*|ценова оферта|kainos|kainas|cenas|hinnakiri*)", "(kérnék|kérek|kérünk) (ár|árat|ajánlat*)",
    ),
    Ask.MOQ: (
        "minimaln* (zamówieni*|parti*|ilości*|wielkoś*|odběr*|množství|objednáv*|odber*|narudžb*|količin*)", "(minimális|legkisebb) (rendelés*|mennyiség*)", "sell (them|it)? (in|as)? (singles|singly|single (ones|pieces|items)|individually|one at a time)", "(comandă|cantitate|cantitatea) minim*",
    ),
    Ask.LEAD_TIME: (
        "termin* (dostaw*|realizacji|wysyłki|produkcji|dodán*|expedic*|výroby)", "(días|dias|jours|days|tage|giorni|dni|дней|dagen|dager|dagar) (de|for|di|of|für|na|для|voor|för) (fabricación|producción|fabrication|production|produção|fabricação|produzione|entrega|livraison|consegna|lieferung|delivery|levering|dostawy)",
        "(resa|consegna|lieferung|entrega|livraison|dostawa|levering|leverans) (in|en|em|w|i) (giorni|tagen|días|dias|jours|dniach|dagen|dagar)", "how (long|soon|many days|many weeks) (for|to|till|until|does|do|would|will|is) (it|this|that|them|these|those|you|production|delivery|making|#)", "how many (weeks|days) (before|until|till|after|from)", "(früheste*|frühestmöglich*|schnellste*) (verladung|lieferung|versand|termin|liefertermin)", "(gyártási|szállítási) (idő|határidő)*", "(rok|rokovi) (isporuke|dostave|proizvodnje)", "(termen|termenul) de livrare",
    ),
    Ask.SAMPLE: (
        "(send|mail|post|courier) (us|me)? (1|2|3|4|5|one|two|three|a few|a couple|some) of (the|your|these|those) ~ by (courier|dhl|fedex|ups|tnt|air|post)", "# (boxes|box|pcs|pieces|cartons|sets|pc|kg|m) by (air|courier|dhl|fedex|express) first", "(próbk*|vzork*|vzorek|mintá*|mostre|mostra|mostră|mostrele|uzork*|образц*|зразк*)",
    ),
    Ask.CERTIFICATION: (
        "(form|форма|форму|formu|formulaire|formulario) (b|d|f|ak|aj|vj|vk|vc|aanz|ai|jiepa|rcep|p|cpt)", "(leed|epd|breeam|hpd|cradle to cradle) (paper*|doc*|declaration*|cert*|point*|epd|leed)", "(epd|leed|breeam)", "(pah|pak|wwa|phthalate|phthalates|svoc|voc|heavy metal*|lead content|azo|formaldehyde|bpa) (content)? (declaration|test|statement|report|certificate|limit*|free|arm|konform*)", "(conformity|compliance|origin) (paper*|doc*|declaration*|confirm*|letter*)", "potwierdzen* zgodności", "(bizonyítvány*|tanúsítvány*|megfelelőségi|származási|atestat*|certifikat*|potvrd* o)",
    ),
    Ask.PAYMENT_TERMS: (
        "(mismo|mesmo|même|stesso|gleiche*) (crédito|plazo|prazo|délai de paiement|credito|zahlungsziel)*", "(crédito|crédit|credito|kredit|credit|кредит) (de|à|a|di|of|на) # (días|dias|jours|giorni|days|дн*|tage)", "(i|we|will|can|would|to) (pay|give|send|transfer|put) (the|a|my|our)? (deposit|advance|down payment|prepayment)", "(payment|pay|paid) (through|via|from) (our|my) (account|bank|office|partner|company|branch)", "(відстрочк*|передоплат*|післяплат*|fizetési (mód*|felté*|határid*)|fizetés (# nap|halaszt*|átutal*|lehet*)|# nap* fizetés*|odgod* plaćanj*|plaćanje (# dana|odgod*)|maksuehdot|maksuehto|plată la # zile|plata la)", "# ?% (deposit|advance|down|prepay*) (instead|and|rest|possible|ok|with)*",
    ),
    Ask.PACKAGING: (
        "(weight|poids|peso|gewicht|waga|вес|ağırlık|hmotnost|súly) (et|y|e|und|and|i|и|ve|a|és|&) (volume|volumen|cubage|cubatura|objętość|objem|объем|объём|hacim|cbm|köbméter|kubatur*)", "(how many|total|gross|net) cbm", "(nos|number|no|pcs|pieces|quantity|qty|sqm|m2) (of slabs|of tiles|of sheets|of pcs|of pieces|of sets|of units|of rolls|of cartons|of bags)? (in|per|for) (a|one|1|each)? (1 ?x ?)?(20|40)( ?ft| ?feet| ?hq| ?hc| ?gp| ?fcl|'| dc)*", "(net and gross|gross and net|carton|gross) (weight|weights)", "(kg|pcs|pieces|m2|sqm) per (kartong|pall|pallet|carton|ctn|låda|eske|kasse|laatikko|lava|doboz|raklap)", "# ?(m2|kg|st|stk|db|kpl) per (kartong*|pall*|låda|eske*|kasse*|kolli)",
        "(hang|backing|backer|header|blister|euro) ?(card|cards|tag|tags|hole|holes|pack|packs)", "(台紙|化粧箱|個装|内箱|外箱|パッケージ|ヘッダーカード)", "(박스|상자|포장|패키지|카톤) ?(인쇄|디자인|단위|방법|사양|크기)", "(karton kutu*|kutu (tasarım*|baskı*|ölçü*)|koli (adet*|içi*|ölçü*))", "(scatol* (a nostro|con nostro|personalizzat*|neutr*)|caja* (con nuestro|personalizad*)|boîte* (à notre|personnalisé*|neutre*)|doos met ons*)", "(csomagolás*|raklap*on|pakiranj*|ambalaž*)",
    ),
    Ask.CATALOGUE: ("(pictures|photos|images|fotos|bilder|foto's|zdjęcia|imágenes|immagini|foto|фото) ~ (web ?shop|website|online shop|without background|white background|high resolution|hi-res|freigestellt*|fondo blanco|fond blanc|sin fondo)", "(product|packshot) (pictures|photos|images)"),
    Ask.SPECIFICATION: (
        "(strength|friction|dcof|hardness|viscosity|absorption|expansion|density|conductivity|moisture|porosity|elongation|insulation|shrinkage|reflectance|abrasion|slip|mooney|shore|iodine|pei|ral|melt flow|thermal expansion) (value|values|number|numbers|rating|ratings|coefficient*|figure|figures|class|index)", "(dcof|bending strength|breaking strength|burst pressure|working pressure|peel strength|bond strength|impact strength|tear strength)", "(change|service|replacement|maintenance|relubrication|filter) interval*", "(kart* (techniczn*|charakterystyki)|skład* (masy|chemiczn*|materiał*|surowc*)|techninis* (aprašym*|list*)|műszaki adat*|adatlap*|tehničk* list*|fiș* tehnic*)",
        "(提供|附|给|請提供|请提供) ~ (數據|数据|参数|參數|规格书|規格書)", "(データ|数値|性能)(を|の)?(提示|提出|開示|ご教示|ください)", "(first article|fai|isir|ppap) (report|inspection)*", "(berstdruck|druckfestigkeit|zugfestigkeit|shore-härte|temperaturbereich|belastbarkeit)",
    ),
    Ask.CUSTOMIZATION: (
        "(mould|mold|tooling|die|tool|moule|molde|stampo|werkzeug|form|cliché|cliche) ?(charge*|cost*|fee*|cost|kosten)", "(how much for|cost of|price of|pay for|charge for) (the|a|your) (mould|mold|tooling|die|tool|cliché|plate|screen)", "(you|can you|please|pls) (make|copy|produce|develop) (the)? same", "(as|as per|like|per|according to) (our|my) (sample|samples|original|originals)", "(make|made|produce*|copy|copied|exactly) ~ (as|like) (the|this) (sample|original)", "(sur modèle|d'après (modèle|échantillon)|nach muster|según muestra|su campione|conforme amostra|по образцу|за зразком|według wzoru|wg wzoru|podle vzorku|numuneye göre|minta (alapján|szerint)|按样|来样|來樣|照样|見本通り|샘플대로)", "(laser|laser-etched|laser etched|moulded in|molded in|embossed|engraved|woven|stamped) ~ (logo|name|brand|mark)", "(conto terzi|à façon|por encargo|maquila de|lohnfertigung|na zlecenie pod|fason üretim)",
    ),
    Ask.COMPANY_INFO: ("introduce (us)? (your|the) (company|factory|firm|business|mill)", "(company|factory) introduction", "(references?|list) of (projects|customers|buyers|clients) (in|from)*"),
    Ask.VISIT: ("audit* (of|at|in) (your|the) (plant|factory|works|line|facility|production|site)", "(your|the) (plant|factory|works|facility) audit"),
    Ask.AGENCY: ("(exclusivitate*|exclusivité|exclusividad|exclusividade|exclusiva|exklusivit*|exkluzivit*|wyłącznoś*|эксклюзив*|ексклюзив*|münhasır*|esclusiva|esclusività|exclusivity|kizárólagos*|ekskluziv*|eksklusiv*|独家|獨家|独占|독점|độc quyền|الحصري*|حصري*|انحصاری)", "(representar|représenter|rappresentare|vertreten|reprezentować|zastupovat|представлять|temsil etmek|mewakili) (a|su|vuestra|votre|la vostra|ihre|państwa|vaši|вашу)? (marca|empresa|marque|société|azienda|firma|werk|fábrica|компани*|завод)*"),
    Ask.TRACKING: (
        "(telex release|release (the)? telex|telex (released|done|copy))", "(new|exact|updated|latest|revised|correct|actual) (eta|etd)", "(номер (прицепа|машины|авто|вагона|накладной|контейнера)|(где|когда) (машина|судно|груз|контейнер|вагон) *)", "(номер (причепа|машини|контейнера)|де (машина|вантаж|контейнер))", "(numer* (rejestracyjn*|naczepy|kontenera|auta)|truck plate*|plate number*|trailer number*|driver* (phone|number|contact|name)|kennzeichen (vom|des) (lkw|fahrzeug*)|číslo (kamionu|kontejneru|návěsu)|numéro de (camion|conteneur|remorque)|número de (contenedor|placa|guía|contêiner)|numero (container|targa)|plaka (no|numarası)|konteyner (no|numarası))", "on the (later|next|same|earlier|first|second) (sailing|vessel|feeder|flight)", "vessel (skipped|delayed|rolled|missed|omitted)",
    ),
    Ask.COMPLAINT: (
        "(want|need|send|demand|expect|require|claim|get|request) ~ (replacement*|replaced|credit note|refund)", "(or|for) a (credit|refund|replacement)", "(got|had|received|have|has|get) ~ complain*", "complain* (from|by|about) (#|our|my|two|three|several|many|some|customers|dealers|clients)", "(glaze)? (crazing|delamination|flash left|warped|bowed|cracking|crumbling|fading|discolou?red|discolou?ration)", "(in|to) (bits|pieces|shards)", "(reposición|nota de crédito|nota de credito|reembolso|devolución) ~ (por|de|para|mercanc*|piezas)", "(gutschrift|ersatzlieferung|nachbesserung)", "(remplacement|avoir|remboursement) ~ (pour|des|de|casse*|pièces)", "(nota di credito|rimborso|sostituzione) ~ (per|dei|delle|pezzi)", "(замен* (брак*|бит*|товар*)|компенсаци*|возврат средств)", "(telafi|iade|değişim) ~ (kırık*|hasarlı*|ürün*)",
    ),
    Ask.WARRANTY: ("(if|when|in case) (they|it|one|these|those|any) (perish*|fail*|break*|crack*|tear*|wear*|leak*|rust*|go*) (inside|within|in|after|before|under) (the)? (first)? (#|a|one|two|three) (month*|year*|week*|day*|season*|winter*)",),
}  # fmt: skip

QUESTIONS: dict[Ask, tuple[str, ...]] = {
    Ask.SPECIFICATION: (
        "(max|maximum|max.) (axle|working|safe|static|operating)? (load|pressure|temperature|temp|speed|capacity|current|voltage|torque|span|flow)", "(does|do|will) ~ (smell|fade|shrink|stretch|rust|leak|crack|peel|stain|bleed|fit|float|melt|burn|dissolve)", "(riecht|riechen|färbt|schrumpft|huele|huelen|destiñe|pasuje|pasują|passt|passen)", "(does|do) ~ (come|comes) (with|without|assembled|complete|in one)", "(is|are) ~ (included|includ*|removable|reversible|rectified|interchangeable|stackable|dishwasher safe|waterproof|soft close)", "(sono|è|est|sont|ist|sind|es|son|são|jest|są|je|jsou) (in|en|aus|de|z|ze)? (inox|acciaio|ottone|stainless|edelstahl|messing|acier|laiton|acero|latón|aço|stal*|mosiądz*|nerez*)", "(bonding agent|adhesive|resin|coating|liner) (do|does) you (use|apply)", "(which|what) (bonding agent|resin|adhesive|binder|filler|glaze|primer|solvent|dye|pigment)",
    ),
    Ask.CERTIFICATION: ("(din|en|iso|astm|sae|jis|gost|bs|nf|uni|as|ansi|ece|fmvss) ?#* (tested|test|approved|conform*|compliant|geprüft|zertifiziert|certifi*|valid)", "(kebs|son|soncap|sabs|nbr|inmetro|nom|bis|isi|sni|mite|cns|kc|psb|saso|gso|esma|eac|ukrsepro|tse|pct|pvoc|cotecna|bureau veritas) (approved|approval|registered|certif*|mark|listed)"),
    Ask.VISIT: (
        "(see|visit|look at|voir|visiter|ver|visitar|conocer|vedere|visitare|sehen|besichtigen|besuchen|zobaczyć|odwiedzić|vidět|navštívit|увидеть|посмотреть|посетить|побачити|görmek|gezmek|görebilir|zien|bezoeken|besøke|besöka|melihat|xem|thăm) (the|la|il|lo|die|das|den|vuestra|su|votre|la vostra|your|sua|vaš*|państwa|ihr*|jullie)? (new|nueva|nouvelle|nuova|nova|новую|lini*|de)? (ligne|line|línea|linha|linea|linie|lini*|produktion|production|producción|produção|produzione|produkcj*|plant|usine|planta|fábrica|fabbrica|factory|werk|fabryk*|zakład*|výrob*|производств*|завод*|цех*|fabrik*|fabriek|tesis*|pabrik|nhà máy)",
    ),
    Ask.PACKAGING: ("(box|boxes|carton|cartons|kutu|karton|caja|cajas|boîte|boîtes|scatola|scatole|caixa|caixas|doos|pudełk*|krabic*|коробк*) ~ (design|tasarım*|diseño|impres*|print*|baskı*|stamp*|our|own|color*|colour*)",),
    Ask.PAYMENT_TERMS: ("(deposit|advance|anzahlung|acompte|anticipo|entrada|zaliczk*|záloh*|предоплат*|аванс*|kapora|ön ödeme|uang muka) ~ (instead|statt|au lieu|en lugar|em vez|invece|zamiast|místo|вместо|yerine|possible|okay)",),
}  # fmt: skip

REQUESTED: dict[Ask, tuple[str, ...]] = {
    Ask.SPECIFICATION: ("(detail|details|drawing|data|values?) (of|for|on) (the)? (back|mesh|surface|edge|joint|core|coating|fixing|backing)", "(back mesh|mesh|fixing|joint|edge|section|profile) (detail|details)", "* (number|value|rating|coefficient) (too|also|as well)"),
    Ask.TRACKING: ("(eta|container number|seal number)",),
}  # fmt: skip

NOT: dict[Ask, tuple[str, ...]] = {
    Ask.PRICE: (
        "(price|prices|cena|ceny|preis|preise|prix|precio|precios|prezzo|prezzi|preço|preços|prijs|цена|fiyat) (is|are|jest|ist|sind|est|sont|es|è|são|é)? (ok|okay|fine|acceptable|agreed|accepted|noted|do przyjęcia|akcept*|in ordnung|passt|akzeptabel|d'accord|correct|aceptad*|acordad*|accettat*|va bene|goed|akkoord|устраивает|подходит|uygun)", "free of (cost|charge)", "(no|sin|sem|senza|kein|keine|kein|pas de|without|nie ma|nemám) (tengo|tenho|ho|have|money|un|any|a)? (presupuesto|orçamento|budget|preventivo|costo|coste|custo)", "(no|not) (tengo|tenho|ho|have) (un|any|a)? (presupuesto|orçamento|budget)", "what (would|will|does|is|are) (the)? (carriage|postage|shipping|freight|courier) ~ (be|cost|come to)", "(freight|flow|exchange|interest|duty|tax|burn|growth|failure|wear|hit|spring|response) (rate|rates)", "(rate|rates) (of|for) (duty|tax|interest|exchange|freight|wear|flow|failure)",
    ),
    Ask.MOQ: ("one piece (toilet|wc|closet|swimsuit|collar|bidet|frame|design|construction|body|flange|ball valve|seat)*", "one piece ~ free (of (cost|charge)|sample)", "minimum (turnover|sales|revenue|capital|commission|purchase per|annual)", "(最小ロット|最低ロット|最小発注) ~ (承知|了解|問題ありません|大丈夫)", "(起订量|起訂量) ~ (可以|没问题|沒問題|接受)", "(minimum|moq) ~ (is|are) (fine|ok|okay|understood|noted|no problem)"),
    Ask.LEAD_TIME: (
        "when (is|will be)? (the)? (eta|etd)", "what is (the)? (new|exact)? (eta|etd)", "(lead time|delivery time|czas dostawy|termin dostawy|termin|lieferzeit|délai|plazo|prazo|срок|tempi) ~ (too long|too late|za późno|za długo|zu lang|zu spät|trop long|trop tard|demasiado|muito longo|troppo|слишком|çok uzun|pozdě)", "(termín|termin|срок|délai|plazo|prazo|scadenza) (do|bis|до|avant|antes|entro) (konce|końca|ende|конца|fin|la fin|fine|kwietnia|maja|června|#)*", "(lc|l/c|d/a|d/p|tt|t/t|net|credit|usance|payment) (at|of|in)? # days (possible|ok|okay|after|from|net)*",
    ),
    Ask.SAMPLE: (
        "(want|like|going|ready|plan|prefer) to try (with)? (a|an|one|1|two|2|#)? (x)? (small|full|mixed|trial)? (container|fcl|truck|truckload|pallet|pallets|20|40)*", "(samples|sample) (are|were|is|was|look*|lasted|passed|tested|approved|good|fine|ok|reached|arrived|came|sold|worked|performed)", "sample (blades?|boards?|pieces?|pcs|boxes|tiles?|set|sets|pairs?|rolls?|order|batch|goods|units?|lot) (are|were|is|was|look*|lasted|passed|approved|good|fine|ok|reached|arrived|came|sold|worked)", "mit den mustern warten", "(wait|hold|hold off|hold back|pause|no hurry) (with|on) (the)? samples?", "(próbki|vzorky|образцы|muestras|échantillons|amostras|campioni|numuneler|muster|monsters|prøver|prover) (są|jsou|son|sont|são|sono|sind|zijn|er|är|очень)? (dobr*|buen*|bons|boas|buon*|ottim*|gut|goed|gode|bra|хорош*|понравил*|подошл*|получили|llegaron|arrivés|chegaram|arrivati|dotarły|dorazily|angekommen|geldi|güzel)",
    ),
    Ask.CERTIFICATION: ("(kc|ce|gs|ul|eac|coc|en)-#",),
    Ask.PAYMENT_TERMS: ("(warranty|guarantee|delivery|shipping|trade|contract|agency) (terms|conditions)", "conditions: (commission|territory|turnover|exclusiv*)*", "(validade|validez|validity|gültig*|gultig*|validité|validità|valid|ważn*|срок действия) (de|of|for|di|da|von)? # (dias|días|days|tage|jours|giorni|dni|дней)", "# days (validity|valid)", "(lc|l/c) (arrives|arrived|opened|number|draft|amend*|received|reaches|is (open|opened|issued))", "(open|opened|opening|amend) (the|our) (lc|l/c)"),
    Ask.PACKAGING: (
        "# (x)? (full)? (pallet|pallets|paletten|palette|palettes|pallar|paller|palety|palet|paleta|palets|palete|paleți|palety|bancali|lavaa|raklap*|паллет*|палет*|поддон*|παλέτες)( of| and| to| in|,| of the| from| je| z| de| di| i| af| av)*", "je # paletten", "(bottom|top|side|back|inside|corner) of (the)? (pallet|crate|carton|box)*( #)*", "(pallet|carton|crate|box|case) #", "(before|during|after|prior to|until|when) (packing|packaging)", "any (packing|packaging|package|brand|box)", "(same|mixed?|wrong|one) carton, (my|our|it|they|please)*", "(in|into) (the)? same carton", "private label", "(bring out|launch*|start*|develop*|build*|have|create) (our|my|an|its) own label", "kolik (by)? (to)? (stoj*|stál*|vyjde|bude|stojí)",
    ),
    Ask.CATALOGUE: ("(photos|pictures|excel|list) ~ what you have (on|in) stock",),
    Ask.SPECIFICATION: ("(send|give|confirm|provide|need|advise|tell|state|mention|share) ~ (carton|gross|net|packing|per carton|master carton|shipping) (and gross|and net)? (weight|weights|dims|dimension*|size|sizes|measure*)", "confirm carton dims and gross weight", "(send|give) net and gross weight*", "(step|cad|dwg|stp|dxf|iges|stl) (file|files) (here|attached|enclosed|below|via|at|are|is)*", "floor (mat|mats|tile|tiles|covering*|lamp*|standing|polish*|board*|panel*|cleaner*|carpet*|paint)"),
    Ask.CUSTOMIZATION: ("# cnc", "cnc (bridge|machine*|saw|saws|mill*|lathe*|cutter*|router*|centre*|center*)", "(定制|定製|訂製)(公司|企业|工厂|品牌|店|行业|業者)", "own label and now", "(next year|soon|later) ~ own label"),
    Ask.SHIPPING_COST: ("(what|when) ~ (last|latest|earliest|exact|next) shipping date*", "(last|latest|earliest|exact|next) shipping date*", "(运费|運費|邮费|快递费)(我|由我|我们|我們|自)(付|出|承担|承擔|方)*", "(freight|courier|postage|shipping) (is|will be)? (on|paid by|for) (us|me|our)*"),
    Ask.WARRANTY: ("(date|week|price|quantity) (that|which)? (you|we)? (can|could|do|would)? (guarantee|guaranteed)",),
    Ask.COMPANY_INFO: ("audit* (of|at|in) (your|the) (plant|factory|works|line|facility|production|site)", "(for|per|each|every) (every|each)? reference*", "breakdown (of|into|by|rubber|material*|labou?r|cost*|price)*", "(price|cost) breakdown", "(what|which) breakdown"),
    Ask.STOCK: ("(when|kiedy|wann|quand|cuándo|quando|когда) ~ ready", "(levertijd|lieferzeit|delivery time|lead time|délai|delivery|leverbaar|lieferung) (vanaf|ab|from|ex|off|uit|depuis) (voorraad|lager|stock)*", "uit voorraad"),
    Ask.COMPLAINT: (
        "(mould|mold|moulds|molds) (cost*|charge*|fee*|price*|tool*|making|life|number|and|will|is|\\?)*", "(for|in|of|open|make|own|new|your|the|a|existing|cavity) (the|your|our|a|new)? (mould|mold|moulds|molds)", "(temat*|powod*|częst*|przyczyn*|powód|źródło) reklamacji", "(częstym|częsty) (tematem|powodem) reklamacji", "(reason|reasons|cause|source|avoid|risk|fear|subject|topic) (of|for) (complaint*|claims|reclamation*)", "avoid complaint*", "(grund|ursache|anlass|thema) (für|von) reklamation*", "(motif|source|cause|sujet)s? de réclamation*", "(motivo|causa|tema)s? de (queja|reclamo|reclamaç)*", "(причин*|повод*|тем*) (для)? (рекламац*|жалоб*)", "(şikayet|iade) (konusu|sebebi)",
    ),
}  # fmt: skip
