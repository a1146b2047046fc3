"""What money swindles are made of, in many languages: no part is suspicious alone, two or three of one swindle together are.

A row is (rule, name, weight, phrases) as in `tables.signs`; the weight is nothing, since `SWINDLES` says what the parts of one swindle
weigh together. Phrases are written as `triage.handbook.wording` explains.
"""

from __future__ import annotations

from triage.handbook.tables.scam_ways import (
    FEE_ON_US,
    HE_TAKES_NO_CARD,
    LENDS,
    MORE_ON_THE_CARD,
    NO_TRACE,
    ORDER_ONLY_THEN,
    SAME_NATION,
    YOU_SEND_IT_HIM,
)

PARTS: tuple[tuple[str, str, float, tuple[str, ...]], ...] = (
    # ---------------------------------------------------------------- paid too much, the rest to be handed on to "my shipper"
    (
        "S6",
        "carrier-takes-no-card",
        0.0,
        (
            *HE_TAKES_NO_CARD,
            "(he|she|they) (has|have|got) no (merchant (facility|account)|pos|card (machine|reader|terminal)|terminal)|(hauler|pick-?up (man|agent|person)|shipper|mover|driver|carrier) ~ (cannot|can't|can not|unable to|doesn't) (swipe|process cards|run cards)",
            "(abholer|spediteur|fahrer|transporteur|kurier) ~ kein (kartengerät|kartenterminal|kartenlesegerät|terminal)|(recoge|transportista|fletero|chofer) no (maneja|tiene|acepta|recibe|cuenta con) (tarjeta*|terminal|datáfono|pos)|(enlève|transporteur|chauffeur) n'a pas de (terminal|tpe|lecteur)",
            "(buscar|transportador*|motorista) não (tem|aceita|usa) (maquininha|máquina|cartão)|(ritira|corriere|camionista|trasportatore) non ha (il |un )?pos|(перевозчик*|водител*|экспедитор*) (нет|без) (терминал*|пос)|(nakliyec*|şoför*|taşıyıcı*) pos (cihazı|makinesi)? ?(yok|bulunmuyor)",
            "(shipper*|shipping (agent|company)|freight (man|guy)|agent|forwarder|mover|movers|carrier|courier|trucker|hauler|haulier|freight (company|agent)|pick-?up (agent|man|company|person)|transporter|driver) ~ (only|just) (take*|accept*|want*|deal*|work*|receive*) ~ (cash|transfer|wire|western union|moneygram|zelle|money order|cheque|check)",
            "(shipper*|shipping (agent|company)|freight (man|guy)|agent|forwarder|mover|movers|carrier|courier|trucker|hauler|haulier|freight (company|agent)|pick-?up (agent|man|company|person)|transporter|driver) ~ (no|not|don't|doesn't|without|cannot|can't|unable|lack*) ~ (cards?|pos|pos terminal|card (machine|reader|facility|terminal))",
            "(spediteur*|spedition|transporteur*|fahrer|frachtführer|abholer|kurier|fuhrunternehme*) ~ (keine|nur|nicht) ~ (karte*|kreditkarte*|bar|bargeld|cash)",
            "(transporteur*|transitaire|expéditeur|chauffeur|livreur|coursier|déménageur) ~ (n'accepte*|ne prend|n'a|uniquement|seulement|refuse) ~ (espèces|liquide|cash|cartes?)",
            "(transportista|fletero|transporte|embarcador|chofer|agente (de carga|de transporte|aduanal)|mensajero|mudancero) ~ (solo|sólo|únicamente|no) ~ (efectivo|contado|tarjetas?|cash)",
            "(transportador*|despachante|motorista|agente de (carga|frete)|freteiro) ~ (só|somente|apenas|não) ~ (dinheiro|espécie|cartão|cartões)",
            "(corriere|spedizioniere|trasportatore|autista|vettore) ~ (solo|soltanto|non) ~ (contanti|contante|carte|carta|pos)",
            "(перевозчик*|экспедитор*|водител*|грузчик*|транспортн* компани*|курьер*) ~ (только|не) ~ (налич*|карту|карты|картами|картой|карт|карточ*|безнал*)",
            "(перевізник*|експедитор*|водій*|кур'єр*) ~ (тільки|лише|не) ~ (готівк*|карту|картки|картками|карток)",
            "(nakliyec*|taşıyıcı*|kargocu*|şoför*|nakliye firma*) ~ (sadece|yalnızca|yalnız|kart*) ~ (nakit|kabul etmiyor*|almıyor*|geçmiyor*)",
            "(przewoźnik*|spedytor*|kurier*|kierowc*) ~ (tylko|nie|wyłącznie) ~ (gotówk*|kart|karty|kartą|kartami)|(dopravc*|spedit*|řidič*) ~ (jen|pouze|ne*) ~ (hotov*|kart*)",
            "(vervoerder|transporteur|expediteur|koerier|chauffeur) ~ (alleen|geen|niet|slechts) ~ (contant*|cash|kaart*|creditcard*|pin)",
            "(transportör*|fraktföretag*|åkeri*|speditör*|transportøren|fragtmand*) ~ (bara|endast|inga|inte|kun|ikke) ~ (kontant*|kort|kreditkort|kontokort)",
            "(الناقل|وكيل الشحن|شركة الشحن|السائق|شركة النقل|المخلص) ~ (نقد*|كاش|بطاقات (ائتمان|مصرفية|بنكية)|البطاقات (الائتمان*|المصرفية|البنكية)?|بطاقة (ائتمان|بنكية))",
            "(货代|承运人|承运商|司机|运输公司|物流公司|货运公司|提货人|托运人|貨代|司機)(现在)?((只收|只接受|仅收|只要|只能收)(美元|人民币)?(现金|现钞|现款|汇款|西联)|(不收|不接受|不能刷|刷不了)(信用|银行)?卡|没有pos|没有刷卡机)",
            "(đơn vị vận chuyển|bên vận chuyển|tài xế|hãng vận chuyển) ~ (chỉ|không) ~ (tiền mặt|thẻ)|(ekspedisi|kurir|sopir|agen pengiriman) ~ (hanya|tidak) ~ (tunai|cash|kartu)",
            "(szállító*|fuvaroz*) ~ (csak|nem) ~ (készpénz*|kárty*)|(transportator*|curier*|șofer*) ~ (doar|numai|nu) ~ (numerar|cash|card*)",
            "(運送会社|運送業者|ドライバー) ~ (現金のみ|現金だけ|現金しか|カードが使え|カード不可)|(운송업체|운송사|기사) ~ (현금만|카드 불가|카드를 받지)",
        ),
    ),
    (
        "S6",
        "his-money-on-my-card",
        0.0,
        (
            *MORE_ON_THE_CARD,
            "(process|take|run|charge|put|draw) ~ # ~ (on|from) my (amex|visa|mastercard|card*) ~ (the rest|remainder|for him|his)|(take|draw) (the|his|that) (sum|money|amount) (from|off|on) my cards?",
            "(mehr|zusätzlich) (von|auf) (meiner|meine) (kredit)?karte|(sume|agregue|añada|pase) ~ # ~ (de |a )?mi tarjeta|(prenez|débitez|prélevez) ~ # ~ (de|en) plus ~ carte|(passe|cobre) ~ # a mais ~ cartão|(prelevi|prelevate|addebiti) ~ # ~ in più ~ carta",
            "(снимите|спишите) ~ карты ~ # ~ больше|(снимите|спишите) ~ # ~ больше ~ карты|kart* ~ # ~ fazla* ~ çek*|多刷 ?#",
            "(add|include|charge|deduct|debit|put|run|bill|pay) ~ (his|her|their|shipper*|agent*|mover*|carrier*|forwarder*|driver*|courier*|transporter*|haulier*) ~ (fee|fees|charge|charges|money|funds|cost|payment|bill|usd|$|€|£|#) ~ (card|cards|visa|mastercard|amex)",
            "(his|her|their) (money|funds|fee|fees|charge|charges|payment) ~ (along|together) with the (cost|price|total|payment|amount)",
            "(his|her|their) # (usd|us dollars|dollars|euros?|pounds)? ~ (with|on|by|from|to) (my|the) (credit|debit)? ?cards?|(charge|run|debit|bill) (my|the|our) (credit|debit)? ?cards? ~ # (usd|dollars|euros?|pounds)? ?(more|extra|on top|additional)",
            "(cargue*|cargar*|cargan|cobre*|cobrar*|debit*|añad*|sume*|agreg*) ~ (tarjeta|pago con tarjeta)",
            "(ajout*|débit*|prélev*|factur*|encaiss*) ~ (ses frais|sa facture|son tarif|ses honoraires|frais) ~ (carte|paiement)",
            "(belast*|abbuch*|buch*|draufschlag*|addier*|einzieh*) ~ (karte|kreditkarte|zusätzlich|seine)",
            "(cobr*|debit*|acrescent*|inclu*|some) ~ (dele|dela|do transportador*|da transportadora|adicional) ~ (cartão)",
            "(addebit*|aggiung*|caric*|includ*) ~ (carta) ~ (suoi|sua|compenso|anche)|(addebit*|aggiung*) ~ (suoi|sua|suo|compenso) ~ (carta|pagamento)",
            "(добавлю|добавьте|добавим|спишите|спишете|включите|включу|снимите) ~ (оплат*|карт*) ~ (его|доллар*|евро|сверху|перевозчик*)|(его|перевозчик*) ~ (спишите|снимите|добавьте) ~ карт*",
            "(onun|nakliyec*|taşıyıcı*|şoför*) ~ (kart*|karttan|kartımdan) ~ (çek*|ekle*|tahsil*)",
            "(dolicz*|obciąż*|dodaj*|pobierz*|ściągn*) ~ (jego|przewoźnik*|kart*) ~ (kart*|jego|przewoźnik*)|(připočt*|strhn*) ~ (jeho|kart*)",
            "(zijn|de vervoerder|vervoerders*) ~ (kaart|creditcard) ~ (belast*|afschrij*|bij*)|(belast*|schrijf) ~ (kaart|creditcard) ~ (zijn|vervoerder*|extra)",
            "(أضف|اخصم|اسحب|سأضيف|تخصم*) ~ (البطاقة|بطاقتي|الدفع)",
            "(从|由)(我的)?(信用)?卡(里|中|上)(一并|一起|多|另外|额外)?(刷|扣|收)|(一并|一起|多)(从|由)(我的)?(信用)?卡(里|中|上)?(刷|扣|收)",
            "(cộng|tính|quẹt) ~ (phí|tiền) ~ (thẻ)|(tambahkan|tagih|potong) ~ (biaya|ongkos) ~ kartu",
        ),
    ),
    (
        "S6",
        "hand-it-on",
        0.0,
        (
            *YOU_SEND_IT_HIM,
            "(rest|remainder|balance|sum|money|amount) ~ (hand|hands|pass|drop|deposit) ~ (to|in|into) (him|his account|her account|their account)|(drop|deposit|put|lodge) (it|that|the (money|sum|rest)) (in|into) (his|her|their) account|hand (it )?over to him",
            "(geben|überweisen) sie ihm (das geld|den rest|den betrag)|(haga|hagan) ~ (depósito|transferencia|giro) (al|a él)|faites-lui (un|le) (virement|versement)|(faça|faz) ~ (pix|depósito|transferência) (para|a) (ele|o motorista)|(faccia|fate|faccio) ~ bonifico (al|a lui)",
            "(western union|moneygram|money gram|zelle|cash app|walmart2walmart|вестерн юнион)",
            "(西联|西聯|ウェスタンユニオン|웨스턴유니온|웨스턴 유니온|ويسترن يونيون|موني جرام)",
            "(send|transfer|wire|forward|pay|remit|give|hand|pass) (it|that|this|them|(his|her|the) (money|rest|balance|difference|excess|funds|charge|fee|cash|remainder)) (on|over|out)? ?to (him|her|them|shipper|agent|mover|carrier|driver|my (shipper|agent|mover|carrier|driver|forwarder)|the (shipper|agent|mover|movers|carrier|driver|haulier|hauler|trucker|courier|forwarder|transporter))",
            "(wire|send|transfer|pay|forward|give|remit) (the|my|our) (shipper|mover|agent|carrier|driver|haulier|hauler|forwarder|courier|transporter) (the|his|her|usd|$|€|£|#)",
            "(transferred|sent|forwarded|wired|paid|remitted) (out)? ?(to|into) (his|her|their|the (shipper|agent|mover|carrier|driver)*) ?(account)?",
            "(reverser*|transférer*|virer*|remettre*|reversez|transférez) ~ (transporteur|transitaire|chauffeur|coursier)|(lui|leur) (revers*|vir*|transf*|remett*)",
            "se los? (envían|envíen|envía|envíe|envien|transfieren|transfieran|transfiere|transfiera|giran|giren|gira|gire|reenvían|reenvíen|remiten|remitan|entregan|entreguen)|(env(í|i)*|transf*|gir*|reenv*) ~ (al|a mi) (transportista|fletero|chofer|agente)",
            "(überweis*|leit*|zahl*|schick*|weitergeb*) ~ (ihm|ihnen weiter|weiter|an den (spediteur|fahrer|transporteur))",
            "(envi*|transf*|repass*|mand*) ~ (a ele|para ele|dele|ao (transportador|motorista|despachante)|à transportadora)",
            "(gira*|invia*|bonifica*|versa*|trasferi*)(glieli|glielo|teglieli|telo|gli) |(girat*|inviat*|versat*) ~ (al (corriere|trasportatore|vettore|spedizioniere))|girateglieli|inviateglieli|versateglieli",
            "(отправ*|перевед*|передад*|перечисл*|передать|перевести) ~ (ему|перевозчик*|экспедитор*|водител*)",
            "(ona|nakliyeciye|taşıyıcıya|şoföre|hesabına) (gönder*|havale*|aktar*|yatır*)",
            "(prześl*|przekaż*|przelej*|wyśl*) ~ (mu|jemu|przewoźnik*|kierowc*)|(pošl*|přepošl*|převed*) ~ (mu|dopravci|řidiči)",
            "(maak*|stuur*|betaal*|boek*) ~ (over aan|door aan|naar) (hem|de (vervoerder|transporteur|chauffeur))",
            "(حوّل*|حول*|ترسل*|أرسل*|تحول*) ~ (إلى|له|للناقل|للسائق) ",
            "(转|汇|付|寄|交)(给|到)(他|她|货代|承运|司机|对方)|(轉|匯|付)(給|到)(他|貨代|司機)",
            "(chuyển|gửi) (lại)? ?(cho|đến) (anh ấy|họ|bên vận chuyển|tài xế)|(transfer|kirim*|bayar*) ~ (ke|kepada) (dia|ekspedisi|kurir|sopir)",
        ),
    ),
    (
        "S6",
        "for-your-trouble",
        0.0,
        (
            "# (usd|dollars|euros?)? ?(as|for|of) (gratitude|thanks|appreciation)|# (euro|dollar|usd)? ?(behalten|können) sie|(quédese|quédense) con #|gardez #|fique* com #|# ~ (li tenga|tenga per sé)|# ~ оставьте себе|# ~ sizde kalsın|# ?(美元|元)?(归|歸)(你|您)",
            "keep (the)? ?(usd|us$|$|€|£)? ?# (usd|dollars|euros?)? ?for (yourself|you|your)",
            "(for|as|to cover) (your)? ?(own)? ?(effort|efforts|trouble|troubles|inconvenience|runaround|stress|tip|time and (effort|trouble))|(your|as) (tip|compensation) for ",
            "(für|als) ihre (mühe|mühen|umstände|unannehmlichkeit*)|pour (votre|vos|la|le) (peine|effort*|dérangement|déplacement)|por (su|sus|las|tu|la) (molestia*|esfuerzo*|trabajo)|pel(o|a|os|as) (seu|sua|vosso)? ?(trabalho|incômodo|esforço|transtorno)",
            "per il (vostro|suo|tuo)? ?disturbo|за (ваши|ваш)? ?(хлопоты|труды|труд|беспокойство)|(zahmetiniz|emeğiniz) (için|karşılığı)|za (fatygę|trud|kłopot)|voor (uw|de|je) moeite|för (ert|er|ditt) besvär|za (vaši )?námahu",
            "(مقابل|لقاء) (جهد*|تعب*|أتعاب*)|(辛苦|劳务|跑腿|酬劳|辛苦)费|(cho|phí) công sức|uang lelah|お礼として|수고비",
        ),
    ),
    (
        "S6",
        "paid-too-much",
        0.0,
        (
            "(che(que|ck)|draft|payment|amount|money order) ~ (more than|exceed*|in excess of|higher than|larger than|above) ~ (price|total|amount|cost|invoice|goods|agreed)",
            "(overpa(y|id|yment)|excess (payment|amount|fund*))|(keep|deduct|take) (out)? ?your (part|share|money|amount|portion|own)",
            "(wire|send|return|refund|transfer|forward) (me|us|back)? ?the (rest|difference|balance|excess|remainder|overpayment|surplus) ~ (to|back|through|via)",
            "(scheck|chèque|cheque|assegno|czek|чек|çek|شيك|支票) ~ (höher*|mehr als|supérieur|superior|maior|superiore|większ*|больш*|fazla*|أكثر|多|超)",
        ),
    ),
    # ---------------------------------------------------------------- a dead stranger's money
    (
        "S6",
        "no-heirs",
        0.0,
        (
            "(without|no|leaving no|left no|had no|has no|not any) (leaving|having|naming)? ?(a|any|known|legal|surviving|registered|valid|clear|living)? ?(heir*|next of kin|relatives?|will|testament|successor*|beneficiar*)",
            "(sans|aucun|pas d'|ni) ?(laisser|laissé|avoir|d')? ?(d')?(héritier*|testament|descendan*|ayants? droit|proche*)|n'a* (pas )?(laissé|d') ~ (héritier*|testament)",
            "(sin|ningún|ningun|no (dejó|dejo|tenía|tiene|dejaba|hay)) (dejar|tener|haber|ningún)? ?(a )?(heredero*|testamento|familiares|parientes|descendientes)",
            "(sem|não (deixou|tinha|deixava|há)) (deixar|ter|nenhum)? ?(herdeir*|testamento|parentes|familiares|descendentes)",
            "(ohne|keine|keinen|kein) (gesetzlich*|bekannt*|einen|hinterlassene*|lebende*)? ?(erben|erbe|testament|angehörige*|nachkommen|hinterbliebene*)",
            "(senza|non ha|non aveva|non (ha )?lasci*) (lasciare|lasciato|avere)? ?(eredi|testamento|parenti)",
            "(без|не оставил*|не имел*|не было|нет) (законных|прямых|известных)? ?(наследник*|завещани*|родственник*|родных)|(без|не залишив*|немає) (спадкоємц*|заповіт*)",
            "(mirasçı*|varis*|vasiyet*|yakın*) (bırakmadan|olmadan|bırakmamış*|bırakmadı|yok)|mirasçısız",
            "(لم يترك|لم تترك|ولم يترك|بدون|دون|لا يوجد|ليس له|وليس له) (له|أي|ترك|أن يترك)? ?(ورثة|وريث|وصية|أقارب)",
            "(bez|nie (pozostawi*|zostawi*|miał*|ma)) (żadnych)? ?(spadkobierc*|testamentu|krewnych|bliskich)|(bez|nezanech*|neměl*) (dědic*|závěti|příbuzn*)",
            "(zonder|geen) (bekende|wettige)? ?(erfgenamen|erfgenaam|testament|nabestaanden|familie)|(utan|inga|uden|uten|ingen) (kända|kjente)? ?(arvingar|arvinger|arving*|testamente*|anhöriga)",
            "(örökös*|végrendelet) (nélkül|hátrahagyása)|fără (moștenitori|testament|rude)|(χωρίς|δεν άφησε) (κληρονόμους|διαθήκη)|(ללא|בלי) (יורש*|צוואה)|(بدون|بی) (وارث|ورثه|وصیت*)",
            "không (có|để lại) ~ (thừa kế|di chúc|thân nhân)|(tanpa|tidak (memiliki|meninggalkan|punya|ada)) (ahli waris|wasiat)",
            "(没有|没|无|未|沒有|無)(任何|留下|合法|法定|指定)?(继承人|繼承人|遗嘱|遺囑|亲属|子女)|无人继承|(相続人|遺言)(が|も|は)?(い|な|お|存在)|(상속인|유언)(이|도)? ?(없|남기지)",
        ),
    ),
    (
        "S6",
        "you-as-heir",
        0.0,
        (
            *SAME_NATION,
            "(same|similar|your) (surname|last name|family name)|(bears?|bearing|shares?|sharing|carr(y|ies)) (the same|a similar|your) (surname|last name|family name|name)",
            "(present*|stand|nominat*|name|put|make|introduc*|fil*|register*|use) (you|yourself|your (name|company|firm)) ~ (next of kin|heir|beneficiary|relative)|(as|be) (the|his|her|my|a|our)? ?(next of kin|sole beneficiary|foreign beneficiary)",
            "(portant|porte|portait|ayant) (le même|votre|même) nom*|même (nom|patronyme)|(présenter*|désigner*|proposer*|positionner*|présente*) ~ (bénéficiaire|héritier|ayant droit)|comme (le )?(héritier|(seul|unique) bénéficiaire)",
            "(su|mismo|tu) apellido|(presentar*|nombrar*|proponer*|designar*) ~ (beneficiari*|herede*)|como (el )?(heredero|único (beneficiario|heredero))",
            "(seu|mesmo|vosso) (sobrenome|apelido|nome de família)|(apresent*|nome*|indic*) ~ (beneficiári*|herdeir*)|como (o )?(herdeir*|único beneficiári*)",
            "(ihren|ihr|denselben|gleichen|selben|ihrem) (familien|nach)?namen? (trug|trägt|hatte|wie)|gleichen (nach|familien)namen|ihren (familien|nach)namen|als (den|alleinigen|nächsten)? ?(begünstigte*|erben?|nächste* (angehörige*|verwandte*))",
            "(suo|stesso|vostro) (stesso )?cognome|(presenta*|indica*|nomina*) ~ (beneficiari*|erede)|come (erede|unico (beneficiari*|erede))",
            "(однофамил*|ваш* фамили*|той же фамили*|такую же фамилию|ту же фамилию)|(представить|указать|назвать|оформить|предлагаю) ~ (наследник*|бенефициар*|получател*)|(однофамілец*|спадкоємцем)",
            "(aynı|sizinle) (soyad*|soyisim*)|sizinle aynı soy*|(varis|mirasçı|lehtar|hak sahibi) olarak",
            "(نفس|يحمل) (اسم|لقب) (عائلتكم|العائلة|عائلتك)|نفس (اسم|لقب)|(تقديمكم|تقديمك|اعتبارك*|تعيينك*) ~ (وريث*|مستفيد*)|كوريث|كمستفيد",
            "(państwa|pana|tym samym|takim samym|pani) nazwisk*|o państwa nazwisku|jako (beneficjent*|spadkobierc*)|(stejné|vaše) příjmení|jako (dědic*|příjemc*|oprávněn*)",
            "(uw|dezelfde) (achternaam|familienaam)|als (de )?(begunstigde|erfgenaam)|(ert|samma|ditt) efternamn|som (förmånstagare|arvinge|begunstiget)",
            "(cùng|trùng) họ|làm (người )?(thụ hưởng|thừa kế)|(nama keluarga|marga) (yang )?sama|sebagai (ahli waris|penerima)",
            "同姓|(与|和|跟|與)(您|你)(是)?(相)?同(一)?(个)?姓|(作为|做|成为|作為)(他的|其|唯一)?(受益人|继承人|繼承人)|(以|按)(继承人|受益人)(身份|名义)|同じ(姓|名字|苗字)|(受取人|相続人)として|같은 성|(수익자|상속인)(으로|로)",
            "(azonos|ugyan*|megegyez*) (vezetéknev*|családnev*)|kedvezményezettként|același nume|ca (și )?(beneficiar|moștenitor)|(ίδιο επώνυμο|ως δικαιούχο*|ως κληρονόμο*)|(אותו שם משפחה|כמוטב|כיורש)|(هم ?نام خانوادگی|نام خانوادگی (شما|یکسان)|به عنوان (وارث|ذینفع))",
        ),
    ),
    (
        "S6",
        "somebody-dead",
        0.0,
        (
            "(late|deceased|dead) (client|customer|husband|father|wife|depositor|account holder|engineer|president|minister|mr|mrs|dr)|(estate|deposit|funds?) of (the |a |our |my )?(late|deceased)|(died|perished|passed away|lost (his|her) life) ~ (crash|accident|earthquake|tsunami|cancer|covid|without|leaving|intestate)",
            "(défunt*|feu (mon|m|mr|le)|décédé*|disparu*|succession|héritage)",
            "(fallecid*|difunt*|finad*|herencia|sucesión)|(falecid*|finado|herança|espólio)|(verstorben*|nachlass*|erbschaft*|verblichen*)|(defunt*|decedut*|scompars*|eredità|successione)",
            "(покойн*|умерш*|погибш*|скончал*|наследств*|померл*|покійн*|спадщин*)|(vefat e*|ölen|merhum|müteveffa|miras)|(متوفى|المتوفى|متوفي|المرحوم|الراحل|ميراث|تركة)",
            "(zmarł*|spadek|spadku|nieżyjąc*)|(zesnul*|zemřel*|dědictv*)|(overleden|nalatenschap|erfenis)|(avlid*|arvet|dödsbo*|afdød*|avdød*|arven)|(elhunyt*|örökség*|hagyaték*)|(decedat*|moștenire*)|(αποβίωσ*|αποθανόντ*|κληρονομι*)|(המנוח|ירושה|עיזבון)|(درگذشت*|متوفی|ارث|مرحوم)",
            "(đã (qua đời|mất)|quá cố|thừa kế|di sản)|(meninggal|almarhum*|mendiang|warisan)|(已故|去世|过世|過世|身亡|遗产|遺產)|(亡くな|故人|遺産)|(고인|사망|별세|유산)",
        ),
    ),
    (
        "S6",
        "share-of-millions",
        0.0,
        (
            "# ?(million*|millon*|milh*|milion*|millió*|milioane|milyon|juta|triệu|tỷ|mln|mio|млн|миллион*|мільйон*|مليون|ملايين|میلیون|εκατομμύρι*|מיליון|ล้าน|billion|милли*) ~ (usd|us|euro*|eur|dollar*|dolar*|dólar*|pound*|fcfa|dolares|долл*|евро|دولار|يورو|$|€|£|in (the|a)? bank|banka*|bank*)",
            "(usd|eur|us$|$|€|£|gbp) ?# ?(million*|mio|mln|m) |(million*|millon*|milh*) (de|d') ?(dollars|dólares|dolares|euros)|万美元|百万美元|亿美元|萬美元|億(円|元)|만 ?달러|백만 달러",
            "# ?(%|per ?cent|percent|prozent|procent*|pour cent|por ciento|por cento|per cento) ~ (for|to|pour|para|für|gehör*|per|dla|voor|till|cho|untuk|là|of the (sum|fund|total|money)) (you|me|us|vous|moi|usted|ti|você|si|sie|ihnen|lei|voi|te|państwa|pana|u|jou|dig|er|bạn|ông|anda)",
            "# ?% ~ (são seus|son suyos|sono (suoi|vostri)|вам|ваши|sizin|size|لكم|لك|归您|归你|给您|给你|給您|是您的)|(分给|归|給|分給)(您|你) ?#|(payınız|hisseniz|حصتك*|votre part|ihr anteil|your share|sua parte|su parte|la sua quota|uw deel|państwa udział|ваша доля)",
            "(50 ?/ ?50|60 ?/ ?40|40 ?/ ?60|70 ?/ ?30)",
        ),
    ),
    # ---------------------------------------------------------------- money offered to us, for which something is to be paid first
    (
        "S6",
        "wants-to-invest",
        0.0,
        (
            "(invest|invests|investing|fund|finance|lend) ~ (usd|eur|us$|$|€|£|#|million*|capital) ~ (your|a|in) (company|factory|business|firm|manufactur*|project|plant|country)|(invest|invest* into|invest* in|fund|finance) (in|into)? ?(your|a) (company|factory|business|firm|project) ~ (usd|eur|$|€|million*|#|loan|%)",
            "(we|i) (finance|fund|lend to|give loans to) (exporters|importers|companies|businesses|manufacturers|projects|firms|traders)|(loan|loans|credit line) (of|from|up to) (usd|eur|us$|$|€|£)? ?# ~ (%|interest|collateral)",
            "(wish*|want*|ready|willing|like*|looking|mandate*|authori*) (to|for) (invest|fund|finance|place) ~ (million*|funds|capital|loan)",
            "(desea*|quiere*|dispuest*|interesad*) ~ inver(tir|sión) ~ (millon*|empresa|#)|(deseja*|quer*|disposto) ~ investir ~ (milh*|empresa|#)|(souhait*|veut|désir*|prêt) ~ (investir|financer) ~ (million*|entreprise|société|#)",
            "(möchte*|will|wünscht|bereit) ~ (million*|euro|dollar|#) ~ (investier*|anlegen|finanzier*)|(vuole|desidera|intende|disposto) ~ (investire|finanziare)|(хочет|желает|готов*) ~ (инвестиров*|вложить|профинансир*)|(yatırım yapmak|yatırmak|finanse etmek) ist*|(chce*|pragnie|gotow*) ~ (zainwest*|sfinans*)|(wil|wenst) ~ (investeren|financieren)",
            "(يرغب|نرغب|يريد) ~ (استثمار|تمويل)|(投资|注资|貸款|贷款) ~ (贵公司|贵司|你们公司|贵厂)|(向|给)(贵公司|贵司)(投资|注资|贷款)|(muốn|mong muốn) ~ đầu tư|ingin (berinvestasi|menginvestasikan|menanamkan)",
        ),
    ),
    (
        "S6",
        "paid-before-release",
        0.0,
        (
            "(insurance|legal|lawyer|notary|attorney|processing|file|documentation|bank|transfer|stamp|tax|arrangement|security|commitment) ?(and|&)? ?(insurance|legal|processing|opening)? (fee|fees|premium|charge|charges|cost|costs|deposit) ~ (applies|apply|is paid|are paid|paid|pay|payable|required|by you|upfront|in advance|before|due)",
            "(seguro|tasa|honorarios|cargo|póliza|gasto)s? (legal*|notarial*|bancari*|de (apertura|seguro|gestión))? ?~ (se paga*|pagad*|a pagar|antes|por adelantado|a su cargo)",
            "(seguro|taxa|honorários|custas) ~ (pag*|antes|antecipad*)|(assurance|frais|prime|honoraires) ~ (à payer|à régler|payable*|avant|à votre charge|au préalable)|(acquitter|régler|payer|verser) (les|des|l*)? ?(frais|droits|honoraires)( de)?( dossier| notaire| justice| transfert| enregistrement| succession| d'avocat)?",
            "(versicherung*|gebühr*|anwaltskosten|notarkosten|prämie) ~ (vorab|im voraus|vor (der )?auszahlung|zu zahlen|fällig|von ihnen)|(assicurazione|spese|commissione|polizza) ~ (anticip*|prima (del|dell)|a (vostro|suo) carico|pagat*|pagare)",
            "(страхов*|сбор*|пошлин*|комисси*) ~ (оплач*|вперед|заранее|до (получения|выплаты|перевода)|за ваш счет)|(sigorta|masraf|harç|ücret*) ~ (önceden|peşin|ödemeniz|sizin tarafınız*|öden*)|(opłat*|ubezpieczeni*|składk*) ~ (z góry|przed (wypłat*|otrzym*)|po państwa stronie)|(kosten|verzekering*|leges) ~ (vooraf|voor (de )?uitbetaling)",
            "(رسوم|تأمين) ~ (مقدم*|قبل|تدفع*)|(保险费|手续费|律师费|公证费) ~ (先付|预付|由您|由贵|由你|支付)|(phí) ~ (trước|đóng|nộp)|(biaya) ~ (di muka|terlebih dahulu|dibayar)",
        ),
    ),
    (
        "S6",
        "copy-of-passport",
        0.0,
        (
            "passport (copy|copies|scan|scans|data page)|(copy|copies|scan|scans) of (your|the|my)? ?(passport|identity card|id card|driver's licen*)|(copia|cópia|copie|kopie|kopia|копи*|skan*) (del|de|du|su|do|von|paszportu|паспорт*|van|ihres|zu)? ?(pasaporte|passaporte|passeport|passaporto|reisepass*|paszport*|паспорт*|paspoort)|passkopie|pasaport (kopya*|fotokopi*)|(صورة|نسخة) (من )?(جواز|الجواز)|护照(复印件|扫描件|照片)|bản sao hộ chiếu|(fotokopi|salinan) paspor",
        ),
    ),
    # ---------------------------------------------------------------- an order for which we are to pay first
    (
        "S6",
        "you-are-chosen",
        0.0,
        (
            "(your|votre|su|sua|la vostra) (esteemed )?(company|firm|société|entreprise|empresa|azienda) (is|has been|was|est|a été|quedó|è) (picked|choisie|désignée|elegida|scelta)|picked your (esteemed )?(company|firm)",
            "(has|have) (selected|chosen|shortlisted|nominated|approved|awarded) your (company|firm|esteemed|good)|(contract|tender) award|award (notice|letter|notification)",
            "(we|committee|board|ministry|management) ~ (award|awarded|awards) ~ (you|your|contract|order|tender|supply|item*)|(you|your (company|firm|bid|offer)) (has been|have been|is|are|was|were) (hereby)? ?(short-?listed|awarded|selected|nominated|approved|chosen|retained)|(listed|registered|enlisted) as (an? |our )?(approved|accredited|registered) (vendor|supplier|contractor)",
            "(su|vuestra|esta) (empresa|oferta|compañía|firma) (ha sido|fue|resultó|está) (adjudicad*|seleccionad*|elegid*|precalificad*)|(sua|vossa) (empresa|proposta) (foi|está) (adjudicada|selecionada|escolhida|habilitada)|(vous (êtes|avez été)|votre (offre|société|entreprise) (a été|est)) (retenu*|sélectionné*|choisi*|adjudicataire|présélectionné*)",
            "(ihre firma|ihr (unternehmen|angebot)|sie) (wurde*|ist|sind) ~ (ausgewählt|zuschlag|vorausgewählt|beauftragt)|(la vostra|la sua) (azienda|offerta|ditta) (è stata|risulta) (selezionata|scelta|aggiudic*)|(ваша (компания|фирма)|ваше предложение) ~ (выбран*|победител*|отобран*|прошл*)|(firmanız|şirketiniz|teklifiniz) ~ (seçil*|kazan*|uygun bulun*)|(państwa|wasza) (firma|oferta) (została|jest) (wybrana|zakwalifikowana)",
            "(شركتكم|عرضكم) ~ (تم اختيار*|فاز*|رست)|(تم اختيار|رست) ~ (شركتكم|عليكم)|(贵公司|贵司|你公司)(已)?(经)?(中标|入围|入选|被选)|công ty (bạn|quý vị|của bạn) (đã )?(trúng thầu|được chọn)|perusahaan anda (terpilih|lolos|memenangkan)",
        ),
    ),
    (
        "S6",
        "you-deposit-first",
        0.0,
        (
            "(you|your (company|firm)) (remit|pay|settle|send|wire) ~ # ~ to (our|the) (barrister|lawyer|attorney|agent|solicitor|secretary|clerk)|acquitter ~ (droit|frais|taxe|timbre)* ~ (greffier|auprès|avant)|переведите ~ # ~ (юрист*|агент*|комитет*|нотариус*)|cancelar (un|el|una|la) (timbre|tasa|derecho*|arancel) ~ (gestor|abogado|agente|ministerio)",
            "(registration|tender (documents?|form|dossier)) ~ (must|has to|have to|is to|are to|should|to) be (paid|settled|remitted) (to|through|with|into) (our|the) (accredited|appointed|legal)? ?(lawyer|attorney|agent|consultant|committee|representative|notary)|(payment|deposit) of (the )?(tender|vendor|bid|contractor) (registration|form|document)s? (fee)? ?(usd|eur|us$|$|€|#|to)",
            "(every|each|all|any|the|new|our) (new|foreign|overseas|approved|selected)? ?(supplier*|vendor*|seller*|exporter*|manufacturer*|bidder*) (pay|pays|cover|covers|bear|bears|must pay|shall pay|has to pay|have to pay|is to pay|must cover) ~ (approval|laborator*|lab|test|testing|registration|inspection|audit|vendor code|certificat*|compliance|fee|fees) ~ (usd|eur|us$|$|€|£|to (our|the)|western|#)",
            "(todo|cada|el) (nuevo)? ?(proveedor|fabricante|exportador) (paga|cubre|abona|debe pagar) ~ (aprobación|laboratorio|ensayo|registro|inspección|homologación) ~ (usd|eur|dólares|#|nuestro)|(todo|cada|o) (novo)? ?(fornecedor|fabricante|exportador) (paga|cobre|deve pagar) ~ (aprovação|laboratório|ensaio|registro|inspeção|homologação) ~ (usd|eur|#|nosso)|(tout|chaque|le) (nouveau)? ?(fournisseur|fabricant|exportateur) (paie|paye|règle|prend en charge|doit (payer|régler)) ~ (agrément|laboratoire|essai*|enregistrement|homologation|inspection|analyse*) ~ (usd|eur|€|#|notre)|(jeder|der) (neue)? ?(lieferant|hersteller) (zahlt|bezahlt|trägt|übernimmt|muss) ~ (zulassung|labor*|prüfung|registrierung|freigabe) ~ (usd|eur|€|#|unser*)|(каждый|любой) (новый)? ?(поставщик|производитель) (оплачивает|платит|должен оплатить) ~ (лаборатор*|одобрени*|регистрац*|испытан*|экспертиз*)|(her|yeni) (yeni)? ?(tedarikçi|üretici) ~ (laboratuvar|onay|kayıt|test) ~ (öder|ödemek|ödemesi)|(每个|所有|新)(的)?供应商(都)?(须|需|需要|必须|要)(先)?(支付|缴纳|付) ~ (检测|化验|审核|注册)费",
            "(bond|deposit|caution|guarantee sum|security|surety|fee|charge|levy) ~ (deposited|paid|payable|pay|lodged|remitted|transferred|settled) ~ (by you|by your (company|firm)|by the (supplier|vendor|bidder|contractor)|(to|with|into|through) (our|the) (agent|clearing agent|lawyer|attorney|committee|consultant|accountant|representative|treasurer|account of))",
            "(you|your (company|firm)|supplier|vendor|bidder) (must|shall|should|have to|has to|need to|are required to|is required to|will) (first)? ?(deposit|pay|lodge|remit|settle) ~ (bond|security|caution|fee|charge|levy|deposit) ~ (before|prior|agent|valid*|activat*|releas*|refund*)",
            "(depositar|abonar|pagar|consignar) ~ (fianza|garantía|caución|cuota|tasa|inscripción) ~ (nuestro|agente|antes|reembols*|proveedor*)|(fianza|caución|cuota de (registro|inscripción)) ~ (deposit*|abon*|pag*) ~ (agente|antes|nuestr*)",
            "(caution|garantie|frais|consignation) ~ (verser|versée|payer|déposer|régler) ~ (par votre|agent|avant|auprès|commission)|(verser|déposer|payer) ~ (caution|garantie|consignation|frais) ~ (avant|agent|auprès|remboursable)",
            "(caução|garantia|taxa|fiança) ~ (deposit*|pag*|recolh*) ~ (agente|antes|nosso|reembols*)|(depositar|pagar|recolher) ~ (caução|fiança|taxa) ~ (antes|agente|reembols*)|(kaution|sicherheit*|gebühr|bürgschaftssumme) ~ (hinterleg*|einzahl*|überweis*|zahl*) ~ (agent*|bevor|vor|anwalt*|erstatt*)|(cauzione|deposito cauzionale|quota) ~ (versa*|deposita*|paga*) ~ (agente|prima|rimborsa*)",
            "(залог|обеспечени*|взнос|гарантийн* сумм*|депозит) ~ (внести|внесите|перечисл*|оплат*) ~ (агент*|до|перед|возвра*|наш*)|(внести|перечислить|оплатить) ~ (залог|взнос|обеспечени*|депозит) ~ (до|агент*|возвра*|перед)|(teminat|kayıt) (bedeli|parası|ücreti|tutarı) ~ (yatır*|öde*|havale*) ~ (acente*|önce|iade*)|(teminat*|depozito*) ~ (acente*|temsilci*|gümrükç*) ~ (yatır*|öde*)|(kaucj*|wadium|opłat*) ~ (wpłac*|uiśc*|przel*) ~ (agent*|przed|zwrot*)",
            "(تأمين|ضمان|كفالة|رسوم) ~ (إيداع|دفع|تحويل|تدفع*|تودع*) ~ (وكيل*|قبل|مستردة|لجنة)|(先|需|须)(交|汇|付|缴|存)(纳)? ~ (保证金|押金|担保金|入围费)|(đặt cọc|nộp|ký quỹ) ~ (phí|bảo đảm|tiền) ~ (trước|đại lý|hoàn lại)|(setor*|bayar*) ~ (jaminan|deposit|biaya pendaftaran) ~ (agen|sebelum|dikembalikan)",
        ),
    ),
    (
        "S6",
        "given-back-later",
        0.0,
        (
            "(you )?get it back (with|after|from|on)|se descuenta de la (primera )?factura|сумма (вернётся|вернется|возвращается)",
            "首单(可|后)?退|(сумма|взнос|деньги) (возвращается|вернется|вернётся|возвращаем)|(betrag|summe) ~ (erstattet|zurück)|(refundable|refunded|returned to you|reimbursed) ~ (after|upon|with|on|against|later|delivery|payment|contract)|(fully|100 ?%) refundable",
            "(reembolsable*|se (le )?devolver*|remboursable*|remboursé*|reembolsáve*|devolvid*|erstattet|rückerstatt*|zurückerstatt*|rimborsabil*|rimborsat*|возвраща*|возвратн*|iade edil*|zwrotn*|zwracan*|terugbetaal*|vratn*|مسترد*|قابلة للاسترداد|可退|退还|退還|hoàn lại|dikembalikan) ",
        ),
    ),
    (
        "S6",
        "valid-only-then",
        0.0,
        (
            *ORDER_ONLY_THEN,
            "(before|until|prior to|only (then|after)|otherwise) ~ (po|purchase order|order|contract|award|agreement|listing|company|vendor code|payment) (is|are|becomes|become|will be|can be|to be|gets)? ?(valid|listed|activated|issued|released|signed|registered|confirmed|approved)",
            "antes de (emitir|firmar|activar|liberar|la firma|que se)|avant (la|le|l'|que) ?(validation|signature|émission|libération|remise)|antes (da|de) (assinatura|emissão|emitir|liberação)|vor (der )?(vertragsunterzeichnung|freigabe|auftragserteilung|ausstellung|gültigkeit)|prima (della|dell'|del) (firma|emissione|attivazione)|до (подписания|выпуска|заключения|оформления) (договор*|контракт*|заказ*)|(sözleşme|sipariş) ~ (önce|geçerli)|przed (podpisaniem|wystawieniem)|قبل (توقيع|إصدار)|(签约|签合同|下单|下订单|合同生效)(之)?前|trước khi (ký|phát hành)|sebelum (kontrak|po|penandatanganan)",
        ),
    ),
    ("S6", "fee-on-us", 0.0, FEE_ON_US),
    ("S6", "no-trace", 0.0, NO_TRACE),
    ("S6", "lends", 0.0, LENDS),
)

# Swindle: the facet of S6 it shows as, its parts, how many of them make it, and groups of parts of each of which one must be there.
SWINDLES: tuple[tuple[str, tuple[str, ...], int, tuple[tuple[str, ...], ...]], ...] = (
    (
        "card-and-agent",
        ("carrier-takes-no-card", "his-money-on-my-card", "hand-it-on", "for-your-trouble", "paid-too-much"),
        2,
        (("hand-it-on", "for-your-trouble", "paid-too-much"),),
    ),
    ("money-for-nothing", ("no-heirs", "you-as-heir", "somebody-dead", "share-of-millions"), 3, (("you-as-heir",),)),
    (
        "advance-fee",
        ("wants-to-invest", "share-of-millions", "paid-before-release", "copy-of-passport"),
        3,
        (("wants-to-invest",), ("paid-before-release",)),
    ),
    ("advance-fee", ("you-are-chosen", "you-deposit-first", "given-back-later", "valid-only-then"), 2, (("you-deposit-first",),)),
    ("advance-fee", ("fee-on-us", "no-trace", "you-are-chosen", "lends"), 2, (("fee-on-us",),)),
    ("advance-fee", ("fee-on-us", "given-back-later", "valid-only-then"), 3, ()),
)
SWINDLE_WEIGHTS = (3.1, 3.6)  # with as many parts as make it; with more

# What honest buyers say in nearly the same words.
MONEY = (
    r"[$€£¥]|\b(?:usd|eur|gbp|money|cash|funds?|fees?|balance|the rest|difference|excess|surplus|remainder|charges?|amount|dollars?|euros?|western union|moneygram|zelle|che(?:ck|que)s?|cards?"
    r"|geld|betrag|honorar|gebühr|bargeld|differenz|karten?|dinero|fondos|efectivo|d[oó]lares|tarjeta|saldo|diferencia|argent|frais|somme|solde|espèces|carte|dinheiro|valor|cart[aã]o|troco"
    r"|soldi|importo|contanti|differenza|ücret\w{0,6}|nakit|pieni[ąę]\w{0,6}|kwot\w{0,3}|gotówk\w{0,3}|peníze|bedrag|pengar|belopp|tiền|uang|tunai|dolar\w{0,4})\b"
    r"|доллар|деньг|денег|налич|сумм|карт(?:а|ы|е|у|ой)\b|евро|гривн|готівк|грош|钱|款|现金|現金|美元|金额|差额|余额|信用卡|辛苦费|مبلغ|نقد|دولار|المال|البطاقة|お金|代金|돈|현금|대금"
)
THANKS = (
    r"thank|thx|apprecia|sorry|apolog|excuse|grateful|gracias|agrade|disculp|perdon|merci|remerci|excus|désol|pardon|obrigad|desculp|grazie|ringrazi|scus|dank|entschuldig|verzeih|спасибо|благодар|извин|прост"
    r"|дяку|вибач|teşekkür|sağ ?ol|kusura|özür|dzięk|przepr|děk|omlouv|tack|takk|tak for|ursäkt|beklag|undskyld|köszön|elnézés|mulțum|scuze|ευχαριστ|συγγνώμη|شكر|آسف|عذر|谢|謝|抱歉|不好意思|cảm ơn|xin lỗi|terima kasih|maaf|ありがとう|すみません|감사|죄송"
)
WE_PAY = (
    r"\b(?:we|i)\b[^.!?\n]{0,25}\b(?:pay|deposit|settle|transfer|lodge|cover|bear)\b|\b(?:paid by|on|at) (?:us\b|our (?:side|cost|account|expense))|(?:zahlen|überweisen|bezahlen|hinterlegen) wir|wir (?:zahlen|überweisen|bezahlen|hinterlegen|können)"
    r"|\bnous (?:payons|paierons|pouvons|réglons|réglerons|versons|verserons)|\bje (?:paie|peux|règle)|\b(?:podemos|pagaremos|pagamos|vamos a|vamos|depositaremos|abonaremos|puedo|nosotros|posso|nós)\b"
    r"|\b(?:pagheremo|paghiamo|possiamo|verseremo)\b|\b(?:мы|оплатим|внес[её]м|перечислим)\b|ödeyebiliriz|öderiz|öderim|\b(?:chúng tôi|bên tôi|kami|saya|zapłacimy|zaplatíme|betalen wij|wij betalen)\b|我们|我司|我方|ندفع|سندفع|弊社|当社|저희"
)
YOU_PAY = (
    r"\b(?:you|your|vendors?|suppliers?|bidders?|contractors?|sus?|usted(?:es)?|proveedor(?:es)?|votre|vos|vous|fournisseurs?|ihre?[nmrs]?|sie|sua|vossa|você|fornecedor|vostr[aoie]|voi|ваш\w{0,4}|вам\w{0,2}|вы|поставщик\w{0,3}"
    r"|firmanız\w{0,4}|państwa|uw|anda|quý|bên bạn)\b|贵|你|您|供应商|شركتكم|عليكم|御社|貴社|귀사"
)
BY_A_BANK = (
    r"bank guarantee|letter of guarantee|guarantee (?:issued|from)|garant[ií]a bancaria|aval bancario|caution bancaire|garantie bancaire|bankbürgschaft|bankgarantie|garanzia bancaria|fideiussione|garantia bancária"
    r"|банковск\w{2,4} гаранти|teminat mektubu|gwarancj\w{1,3} bankow|保函|خطاب ضمان|bảo lãnh ngân hàng|bank garansi"
)
MIDDLEMEN = (
    r"\bagent|lawyer|attorney|accountant|treasurer|consultant|anwalt|abogad|avocat|advogad|avvocat|адвокат|агент|avukat|律师|代理|وكيل|محام"
)
