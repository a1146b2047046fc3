"""Asks by their grammar: indirect questions ("advise if it runs on one phase"), what a thing can or holds, what is to be left out or added.

Beside `ask_cues`: the same notation and parts. A question about the goods that asks for nothing else asks for a property: `SPECIFICATION`.
"""

from __future__ import annotations

from triage.terms import Ask

_LANGUAGES = "arabic|spanish|french|russian|german|polish|turkish|hebrew|portuguese|bilingual|local language|our language"

ASKS: dict[Ask, tuple[str, ...]] = {
    Ask.SPECIFICATION: (
        # indirect questions
        "(advise|confirm|tell|let me know|let us know|inform|clarify|specify|check|ask|asks|asked|know) (us |me )?(also |please )?(if|whether) (it|they|these|both|the * *|the *) (can|could|will|is|are|has|have|runs|run|works|work|comes|come|fits|fit|needs|need|uses|use|takes|take|holds|hold|withstands|withstand|resists|resist|stays|stay|survives|survive)",
        "(and|,) (if|whether) (it|they|the * *|the *) (can be|comes|come|runs|run|works|fits|fit|withstands|resists|holds)",
        "(y|o|confirm*|saber|decir*|dime|díganme|indi*|informar) si (viene|vienen|funciona*|lleva|llevan|trae|traen|aguanta*|resiste*|soporta*|sirve*|es apt*|son apt*|cabe*|requiere*)",
        "(e|saber|confirm*|dizer|informar|indicar) se (vem|vêm|funciona*|leva*|traz*|aguenta*|resiste*|suporta*|serve*|cabe*|é adequad*)",
        "(savoir|préciser|confirmer|indiquer|dire|et) (s'il|s'ils|s'elle|si elle|si elles|si l'appareil|si la *|si le *|si les *) (fonctionne*|résiste*|supporte*|convien*|tient|tiennent|passe*|suffi*)",
        "ob (sie|es|er|die *|das *|der *) (auch )?(* )?(geeignet|passt|passen|läuft|laufen|hält|halten|beständig|verträgt|vertragen|tauglich|abwaschbar|spülmaschinenfest)",
        "(sapere|confermare|dire|e) se (funziona*|resiste|resistono|sopporta*|è adatt*|sono adatt*|regge|reggono|va bene con)",
        "(czy|i czy) (to |jest |są |on |ona |ten |ta )?(pasuje|pasują|nadaje się|nadają się|działa|działają|wytrzym*|odporn*|wodoodporn*)",
        "(подходит|подходят|работает|работают|выдерживает|выдерживают|совместим*|рассчитан*) ли", "(выдержит|выдержат|подойдёт|подойдет|подойдут) ли",
        "(çalışıyor|çalışır|uyuyor|uyar|için uygun|ile uygun|kullanıma uygun|dayanıklı|dayanır|dayanıyor|uyumlu|sığar) (mu|mı|mi|mü|mudur|mıdır|midir)",
        "(是否|能否|可否)(适用|適用|适合|適合|支持|耐|防水|可用|兼容|用于|用於)", "耗(油|电|電|水|气|氣|能)量?", "(什么|什麼|哪个|哪個|哪种|哪種)(牌子|品牌|材质|材質|型号|型號|电压|電壓)",
        "هل (يعمل|تعمل|يتحمل|تتحمل|يناسب|تناسب|مناسب|مناسبة|مقاوم)", "apakah (bisa (dipakai|pakai|tahan|jalan)|cocok|tahan|kuat)", "có (chịu|chạy|dùng|lắp|vừa) được",
        # what it uses up, what goes into it, how long it lives
        "(water|power|gas|oil|steam|air|energy|fuel|electricity) consumption", "consumo de (agua|água|energía|energia|gas|gás|aceite|óleo|vapor|aire)", "consommation (d'eau|d'énergie|de gaz|électrique|d'huile|de vapeur|d'air)", "(wasser|strom|gas|öl|dampf|luft|energie)verbrauch", "consumo (d'acqua|di gas|elettrico|d'olio|di vapore|d'aria)", "(расход|потребление) (воды|газа|масла|пара|энергии|воздуха|электроэнергии)", "zużycie (wody|gazu|oleju|prądu|pary|energii)", "(su|gaz|yağ|elektrik|buhar) tüketim*",
        "(cable |pipe |hose )?(entry|inlet|outlet|connection|thread|bore|shaft|mesh|nozzle) (size|sizes|diameter)",
        "(ies|ldt|photometric|fotométric*|lichtberechnung|ljusberäkning*|cad|bim|step)( |-)?(file|files|data|curves|curvas|filer|fil|datei|dateien|daten)",
        "(zeichnung|maßblatt|maßzeichnung|skizze|drawing|plano|dessin|disegno|чертёж|чертеж|rysunek|tekening|ritning) (* )?(* )?(* )?(wäre |would be |sería |serait |sarebbe |byłby |zou |vore )(hilfreich|useful|helpful|welcome|good|nice|utile|útil|nuttig|przydatn*|handig|bra)",
        "materia(l|ł|u|le|ał) (of |de |du |des |della |del |der )?(the |los |las |la |le |les )?(scraper*|raspador*|seal*|gasket*|housing|body|carcasa|blade*|cuchilla*|lames|frame|handle|shaft)", "материал (скребк*|уплотн*|корпус*|нож*|рам*|вал*|лопаст*)",
    ),
    Ask.CUSTOMIZATION: (
        "(can|could) (the * *|the *|it|they|both|this|these) (also )?be (disabled|removed|deleted|left out|changed|modified|moved|shortened|lengthened|cut|drilled|fitted with|supplied with|supplied without|made with|made without|had with|had without|delivered without|adapted)",
        "(kann|können|könnte|könnten|lässt sich|lassen sich) ~ (geändert|angepasst|umgebaut|gekürzt|verlängert|weggelassen|nachgerüstet|versetzt) (werden)?",
        "(kan|kunne) (båda|den|de|det|begge) (* )?(fås|få|fåes|levereras|leveres) (med|utan|uden|uten)", "(pouvez-vous|peut-on|pourriez-vous|possible d'|possible de) (ajouter|supprimer|remplacer|modifier|adapter|raccourcir|rallonger|retirer|enlever)",
        "(pueden|puede|podrían|se puede|se pueden|es posible) (agregar|añadir|quitar|cambiar el|cambiar la|modificar|adaptar|alargar|acortar|eliminar)", "(podem|pode|conseguem|é possível) (acrescentar|adicionar|incluir um|incluir uma|tirar|retirar|mudar o|mudar a|alterar o|alterar a|adaptar)",
        "(potete|si può|è possibile) (aggiungere|togliere|modificare|adattare|accorciare|allungare|sostituire)", "(można|czy możecie) (dodać|usunąć|skrócić|wydłużyć|zmienić (kolor|wymiar*|długość)|przerobić)", "(можно|можете) (ли )?(добавить|убрать|укоротить|удлинить|изменить|заменить)",
        "不(要|带|帶|含)(冷却|冷卻|底座|支架|包装|灯杆|電池|电池|控制|马达|电机)", "(去掉|加装|加裝|改成(别的|其他)|改装|改裝)",
        f"(carton*|box|boxes|bag|bags|label*|sleeve*|manual*|sack*|tin|tins|pouch*|packing|packaging) (with|in) ({_LANGUAGES}) (print*|text|language|label*|wording)?",
    ),
    Ask.PACKAGING: (
        f"(carton*|box|boxes|bag|bags|sleeve*|sack*|tin|tins|pouch*|packing|packaging) (with|in) ({_LANGUAGES}) (print*|text|language|label*|wording)?",
        "(weights?|poids|pesos?|gewichte?|waga|вес) ?(and|&|/|\\+|et|y|e|und|i|и) ?(the |le |as |los |las |les |das )?(volumes?|cbm|cube|volumen|objętość|объём|объем)", "(medidas|dimensiones|dimensões|dimensions|maße|misure|wymiary|размер*) (da|de la|del|de las|de los|des|du|of the|der|della|delle|dei|skrzyni|ящик*) (caixa*|caja*|embalaje*|cajón|colis|crate*|carton*|kiste*|verpackung|cass*|imball*|box*|ящик*)",
        "crate (weight*|size*|dimension*|measure*)",
    ),
    Ask.PAYMENT_TERMS: (
        "(if|when) we (pay|paid|prepay|pay you) ~ (%|deposit|upfront|up front|in advance|cash|on order|with order)", "(se pagarmos|si pagamos|si nous payons|si on paie|wenn wir ~ (zahlen|vorauszahlen|anzahlen)|se paghiamo|jeśli zapłacimy|если (мы )?(оплатим|заплатим)|als we ~ betalen) *", "(cash|wire|card) payment", "(pago|pagamento|paiement|pagamento|оплата) (en|em|in|au|à|по) (efectivo|dólares|dinheiro|dólar|contanti|comptant|dollars|факту)", "(we|i) (will |would |can |shall )?open (an |a |the |our )?(irrevocable )?(l/c|lc|l.c|letter of credit)", "付款方式?(可以|好)?(谈|談|商量)",
    ),
    Ask.PRICE: ("(supplément|aufpreis|recargo|sovrapprezzo|sobreprezzo|dopłata|доплата|surcharge|meerprijs|sobrepreço|加价|加價)", "(what is|what's|what are|how much is|and) (the |your )?(cif|cfr|fob|exw|dap|ddp|c&f|cnf) (now|then|today|to|for|price)", "(descuentos|discounts|rabatte?|remises|sconti|скидки|descontos|折扣|rabaty|kortingen) (*)?"),
    Ask.SHIPPING_COST: ("(coûte*|kostet|kosten|costs?|cuesta*|custa*|costa|стоит|kosztuje) (* )?(avec|mit|con|com|z|с|with|met|med) (le |la |el |o )?(transport*|versand|fracht|flete|envío|frete|spedizione|trasporto|dostaw*|доставк*|verzending|frakt|shipping|freight)",),
    Ask.CERTIFICATION: ("(asme|ul|etl|csa|nsf|cb|ped|bis|saa|dot|ece|sirim|sni|kc|pse|wras|kiwa|vds|fm|abs|dnv) (stamp*|mark*|listed|listing|report*|certif*|approved|approval)",),
    Ask.COMPANY_INFO: ("(attestations|certificats) de bonne (exécution|fin)", "(certificados|constancias|atestados) de (buena ejecución|experiencia|cumplimiento|capacidade técnica|boa execução)", "(how many|cuántas|cuántos|quantas|quantos|combien|wie viele|quante|quanti|ile|сколько) (* )?(do you |can you |könnt ihr |pueden |podem )?(make|produce|fabrican|producen|hacen|fabricam|produzem|fabriquez|produisez|fertigen sie|produzieren sie|producete|fate|produkujecie|производите|выпускаете) (* )?(per|a|al|por|par|im|pro|в|na|each) (month|year|week|day|mes|mês|mois|monat|jahr|año|ano|mese|anno|miesiąc*|rok|месяц|год)"),
    Ask.VISIT: ("(see|watch|view) (a |the |one |your |it |them )?(* )?(working|running|in operation|in action|at work in)", "(ver|voir|vedere|sehen|zobaczyć|посмотреть|zien) (* )?(* )?(trabajando|funcionando|a trabalhar|a funcionar|em funcionamento|en funcionamiento|fonctionner|en marche|in funzione|im einsatz|in betrieb|laufen|w pracy|w ruchu|в работе|draaien)"),
    Ask.INVOICE: ("(korekt*|correct*|corrig*|korrig*|rettific*|исправ*) (sie )?(bitte )?(the |la |le |die |den |una |una )?(faktur*|invoice*|factura*|facture*|rechnung*|fattura*|счёт|счет)",),
    Ask.TRACKING: ("(where do we stand|where are we|a che punto|wie weit|où en est|où en sommes|cómo va|como está|hoever) (on|with|is|siete|ist|sind|sommes|con|con el|nuestro|notre|o nosso|el|we) *", "(nave|vessel|ship|barco|buque|navire|schiff|navio|statek|судно|gemi) (* )?(* )?(arriva|arrives|arriving|llega|arrive|kommt|chega|przypływa|придёт|придет|zarpa|sails)", "(need|send|bisogno|manda*|invia*|envi*|schick*|brauch*|prześl*|вышлите|besoin|faut) (* )?(* )?(* )?(copia|copy|copie|kopie|kopia|kopię|копию|cópia) (of |de |della |del |du |des |da |do |der )?(the )?(polizza di carico|bill of lading|b/l|bl|connaissement|conocimiento de embarque|frachtbrief|frachtbriefs|konosament*|коносамент*|packing list)", "(carrier|forwarder|line|maersk|msc|cma|hapag|spediteur|transitaire) (* )?(* )?(says|writes|told|sagt|dit|dice) ~ eta"),
}  # fmt: skip

QUESTIONS: dict[Ask, tuple[str, ...]] = {
    Ask.SPECIFICATION: (
        "(is|are|does|do|can|will|would|could) (it|they|this|these|that|the * *|the *|both|one) (also |still |really |* )?(run|work|fit|fits|suit*|resist*|handle|withstand|stand up|take|sealed|sealed against|waterproof|washable|dishwasher*|food safe|food grade|compatible|adjustable|dimmable|stackable|foldable|removable|replaceable|rechargeable|water resistant|fire resistant|uv resistant|come with|made of|made from|rated|hold up|last|shrink|fade|rust|leak|float|smell|heavy|quiet|noisy|strong enough|big enough|small enough|soft|hard|lined|coated|insulated|magnetic)",
        "(what|which|que|qué|quelle|welche|welcher|welches|che|qual|cuál es la|jaka|jakiej|какой|какая|какого|hangi|vilket|welk|hvilket) (brand|make|marca|marque|marke|fabrikat|marki|firmy|марк*|бренд*|производител*|marka|märke|fabrikat|merk) (of|is|are|de|del|es|est|ist|hat|haben|è|é|usa*|do|does|will|have|you use|fabricante|les|le|la|o|os|a|used|inside|for)*",
        "(volt|volts|hz|phase|phases|watt|psi|3ph|60hz|50hz|#v|#hz) (* )?(ok|okay|possible|no problem|acceptable|geht|möglich|posible|possibile|possível)",
        "(noise|bruit|geräusch|geräuschpegel|lärm|ruido|ruído|rumore|hałas|hluk|шум|gürültü|噪音|騒音|소음) *",
        "(life ?time|lifespan|service life|livslängd|levetid|lebensdauer|durée de vie|vida útil|срок службы|żywotność|životnost|ömrü|寿命|壽命)",
        "(läuft|laufen|passt|passen|hält|halten|verträgt|eignet sich|eignen sich|taugt) (* )?(auch|das|die|der|es|sie|er|mit|bei|für|an|in|auf|bis) *", "(ist|sind) (das|die|der|es|sie|er) (* )?(* )?(* )?(geeignet|dicht|beständig|wasserdicht|abwaschbar|spülmaschinenfest|stapelbar|dimmbar|austauschbar|kompatibel|lebensmittelecht|rostfrei)",
        "(funciona*|sirve*|aguanta*|resiste*|soporta*|viene*|trae*|cabe*|vem|vêm|traz|suporta*) (* )?(* )?(con|com|en|em|para|hasta|até|bajo|al|incluid*|também|también)", "(fonctionne|résiste|supporte|convient|tient|passe|rentre)(-t)?(-il|-elle|nt-ils|nt-elles)", "(reste|reste-t|est|serait|sera|devient)(-t)?-(il|elle) (* )?(acceptable|suffisant*|étanche*|compatible*|lavable*|résistant*|assez *)", "(funziona|regge|resiste|sopporta|ci sta|entra|monta) (* )?(con|a|in|anche|fino|nel|nella|su) *",
        "(pasuje|pasują|działa|działają|wytrzyma|wytrzymuje|mieści się|nadaje się|zmieści się) (* )?(do|z|na|w|przy|pod|też|także) *", "(cabe|caben|kapasitesi|hangi voltaj|kaç volt|kaç derece|kaç kg)",
    ),
    Ask.LEAD_TIME: (
        "(can|could|would|will) (we|it|they|you|i) (still )?(have|get|receive|make|reach|arrive|be here|be there|land) (it |them |all |everything |this |these )?(here |there |to us |* )?(by|before|in time for|until) (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|christmas|ramadan|week|the end|end of|mid|early|#)*",
        "(alcanz*|llega*|llegar*|tendr*|podr*) (* )?(* )?(* )?(en|para|antes de|a) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|navidad|fin de|finales de|la semana)", "(chega*|conseg*|entreg*) (* )?(* )?(em|até|antes de|para) (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|o natal|fim de|final de)", "(arriv*|livr*|recevoir|aur*) (* )?(* )?(en|avant|pour|d'ici|fin|courant) (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|noël|la fin|la semaine)",
        "(schaff*|komm*|liefer*|erhalt*|klappt) (* )?(* )?(* )?(bis|vor|im|ende|anfang|mitte) (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|weihnachten|ende|anfang|mitte|kw)", "(when|by when|kiedy|wann|quand|cuándo|quando|когда) (* )?(* )?(* )?(at the latest|latest|najpóźniej|spätestens|au plus tard|a más tardar|al più tardi|no máximo|самое позднее)",
        "(latest|najpóźniej|spätestens) (* )?(* )?(order|zamówić|bestellen)",
    ),
    Ask.TRACKING: ("(where|wo|où|dónde|dove|gdzie|где|onde|waar|var|hvor) (is|are|ist|sind|est|sont|está|están|è|sono|jest|fica|blijft|bleibt|bleiben|är|er) (the |my |our |die |der |das |le |la |les |el |los |il |o |a |de )?(second |* )?(packing list|b/l|bl|documents|documentos|documents|papers|shipment|container|goods|order|parcel|ware|lieferung|sendung|mercancía|carga|merce|przesyłka|towar|груз|товар|contenedor|conteneur|colis)*",),
    Ask.COMPLAINT: ("(entra|entran|cubre|cubren|cubiert*|coberto|coberta) (* )?(en|por|la|pela|na) (la )?garant*",),
    Ask.WARRANTY: ("(entra|entran|cubre|cubren|cubiert*|coberto|coberta) (* )?(en|por|la|pela|na) (la )?garant*",),
}  # fmt: skip

REQUESTED: dict[Ask, tuple[str, ...]] = {
    Ask.SPECIFICATION: ("(dimensions|dimensiones|dimensões|abmessungen|maße|dimensioni|wymiary|габариты|размеры|ölçüler*|autonomy|autonomía|autonomia|autonomie|noise level|bruit|schallpegel|nivel de ruido)", "(entry|connection|thread|bore|shaft) size", "(warranty|energy label|energielabel|eprel|battery|technical|test)( |-)?data"),
}  # fmt: skip

# Words that name the thing without asking for it.
NOT: dict[Ask, tuple[str, ...]] = {
    Ask.PRICE: (
        "(ok|okay|agree*|fine|happy|d'accord|einverstanden|de acuerdo|accept*|akkoord|zgoda) (with|to|mit|con|avec|met|na) (your|the|ihrem|su|votre|la|uw|jullie) (offer|quotation|quote|price|prices|angebot|oferta|offre|devis|cotización|offerte)", "(mismos|mismo|same|mêmes|même|gleichen|gleiche|gleicher|stessi|stesso|mesmos|mesmo|te same|dezelfde) (precios?|prices?|prix|preise?|prezzi|prezzo|preços?|ceny|prijzen)",
    ),
    Ask.MOQ: ("(one|a single) piece of (each|every|both|all)", "(be|comes?|made|delivered|supplied|transported|cast|welded) (in|as|from|of) (one|a single) piece", "in one piece"),
    Ask.LEAD_TIME: ("(garansi|garansinya|garantie|garantía|garantia|garanzia|warranty|guarantee|gwarancja|гарантия) (* )?(berapa lama|how long|wie lange|cuánto tiempo|quanto tempo|combien de temps|jak długo|на сколько|сколько)", "laufzeit # (tage|tagen)", "(angebot|offerte) ~ laufzeit"),
    Ask.PAYMENT_TERMS: ("(prazo|plazo|délai|termin|lieferzeit|delivery|entrega) (precisa ser|debe ser|de entrega|doit être|must be|muss|max*|mínim*|máx*)? (de|of)? # (dias|días|jours|tage|days|dni)", "(validade|validez|validity|validité|gültigkeit|ważność) (* )?(* )?(mínima|minimum|min|mindestens|minima|minimale|de|of) # (dias|días|jours|tage|days|dni)", "(قبل|بعد|عند) ال?اعتماد", "pago pago"),
    Ask.CUSTOMIZATION: ("ral #", "in ral #", "(change|amend|update|correct|increase|reduce) (the )?(line|item|position|qty|quantity|order|date|port|consignee|notify|delivery|address|invoice) *", "can you change (line|item|position|the (qty|quantity|order|date|port|consignee)) *"),
    Ask.SPECIFICATION: ("(medidas|dimensiones|dimensões|dimensions|maße|misure|wymiary|peso|pesos) (e as medidas |y medidas )?(da|de la|del|de las|de los|des|du|of the|der|della|delle|dei) (caixa*|caja*|embalaje*|cajón|colis|crate*|carton*|kiste*|verpackung|cass*|imball*|box*)", "(check|checked|against|follow|per|as per|according to|geprüft|prüfen) (the |our |your |ihre |unsere )?(drawing*|zeichnung*|plano*|plan*|dessin*)", "(under|unter|bajo|sous) (another|other|different|our|einer anderen|otra|une autre) (brand|marke|marca|marque)", "(für|in) (die|der) serie", "(lifetime|life time|lebenslange|de por vida|à vie|dożywotnia) (warranty|guarantee|garantie|garantía|gwarancja)", "manual (tilt*|operat*|override|control*|lift*|transmission|feed*|crank|press|pump*|mode|gear*|reset|valve*)", "(perd*|lose|losing|antes|durante|inicio|início|começo|fin|fim|empieza|start*) (da |de la |a |la |of |the )?(safra|cosecha|zafra|harvest)", "ziyaret ~ uygun (mu|mı)", "to (test|try) (it |them )?(for|in) (my|our)", "(try|trial|essai|versuch|prueba|prova) (of|with|avec|mit|con|run|:|before)*"),
    Ask.PACKAGING: ("temps de (montée|montage)", "(filling|filled|fill|abfüllen|llenar|envasar|remplir) ~ (jar|jars|sachet|sachets|bottle|bottles|pouch|pouches|tins|frasco*|bolsa*|pot|pots|bocal|bocaux|gläser)"),
    Ask.VISIT: ("(visit*|visite|visita|besuch*|bezoek) (of |to |on |at |de |a |su |auf |aan |sur )?(ihrer |votre |your |the |su |sua |uw |our |notre )?(site|website|web ?site|web|página|pagina|seite|webseite|sitio|stand|booth|home ?page)",),
    Ask.STOCK: ("(disponib*|availab*) (del|of the|of|de la|do|da|du) (banco|bank|divisas|fondos|currency|funds|banque|capital|divisa*)", "(account|compte|cuenta|konto|conta) (* )?dispo*"),
    Ask.SHIPPING_COST: ("(m'occupe|nous occupons|i arrange|we arrange|i handle|we handle|kümmern uns|nos encargamos|me encargo|ci pensiamo|we take care|i take care|wir übernehmen|nos ocupamos|tratamos) (* )?(du|of|the|um|del|de la|do|al|den|die) (fret|transport*|freight|shipping|flete|fracht|frete|trasporto|carriage)", "(we'd|i'd|we'll|i'll|would|will|can|happy to) pay (for )?(the )?(air ?freight|airfreight|courier|shipping|freight|express) (to|for|by|if)*"),
    Ask.INVOICE: ("(got|received|thanks for|checked|erhalten|recibí|recibimos|reçu|recebi|ricevut*) (the |your |tu |la |votre |a )?(revised |new |updated |corrected )?(pi|p/i|proforma|pro-forma|invoice)", "(need ~ )?(legalised|legalized|consularised|consularized|attested) invoice*", "need ~ (legalised|legalized|consular*|attested) invoice*"),
}  # fmt: skip
