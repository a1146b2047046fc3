"""More of what happens to sources of supply (motive M2a): lead times that grow, goods that never are there; and a second origin that is wanted.

SHORT stands beside another source like `motive_changes.BROKE`; SECOND_ORIGIN says it by itself.
"""

from __future__ import annotations

SHORT: dict[str, str] = {
    "en": "(always|often|usually|mostly|keep*|constantly|never|half the time) (is |are |run* )?(out of (stock|it|them)|short|empty|sold out|in stock|has (it|them|any|stock|enough))|(has|have|had) (nothing|no stock|none left)|(is|are) (closing|winding) (down |up )?(in|at|next|this|for|soon|the|its|their)|(longer|long|growing) (lead time*|waiting time*|queues)|(wait*|waiting) (for )?(* )?(weeks|months)|rationing|rationed",
    "de": "(nie|selten|oft nicht|kaum) (* )?(* )?(etwas |was |ware |genug )?(da|vorrätig|auf lager|lieferbar|verfügbar)|(ständig|immer|dauernd|oft|laufend) (ausverkauft|leer|vergriffen|nicht lieferbar|nicht da)|lieferzeit* ~ (gestiegen|verlängert|geklettert|hochgegangen|inzwischen|mittlerweile)",
    "fr": "(jamais|rarement|pas toujours) (* )?(en stock|disponible*|de stock|de marchandise)|(toujours|souvent|sans cesse|constamment) (à sec|épuisé*|vide|indisponible*|en manque)|délai* ~ (passé*|monté*|grimpé|allongé*)",
    "es": "(nunca|casi nunca|pocas veces) (* )?(tiene*|hay|trae*|llega*|tienen existencia*)|(siempre|vive|cada rato|a menudo|a cada rato) (* )?(agotad*|en falta|sin (existencia*|mercancía|mercadería|producto)|le falta)|(plazo*|tiempo*|entrega*) ~ (se fueron|se fue|subieron|alargaron|alargó|pasaron|pasó) (a|hasta)",
    "pt": "(sempre|vive*|direto|toda hora|volta e meia) (está |tá |estão |em )?(em falta|falta|sem|esgotad*)|(nunca|quase nunca) (tem|têm|há)|(tá|está|fica*|anda) (sempre |direto )?(em falta|faltando)|(prazo*) ~ (foi|foram|passou|passaram|subiu|alongou|esticou) (* )?(para|a) ",
    "it": "(sempre|spesso|di continuo) (senza|esaurit*|a corto|sforniti|mancante)|(non|mai) (ha|hanno|ne ha|ne hanno|c'è|è) (mai )?(niente|disponibil*|merce|pronto)|(tempi|consegn*) ~ (arrivati|saliti|passati|allungati) (* )?(a |fino)",
    "nl": "(steeds|vaak|altijd|voortdurend) (* )?(leeg|niet (op voorraad|leverbaar|beschikbaar)|zonder|uitverkocht|op)|(nooit|zelden) (* )?(op voorraad|iets|genoeg|leverbaar)|levertijd* ~ (opgelopen|gestegen|uitgelopen|toegenomen|inmiddels)",
    "sv": "(alltid|ofta|ständigt|jämt) (* )?(slut|tomt|restad*)|(aldrig|sällan) (* )?(i lager|hemma)|leveranstid* ~ (ökat|vuxit|dragit|stigit|uppe i)",
    "no": "(alltid|ofte|stadig) (* )?(tomt|utsolgt|restet)|(aldri|sjelden) (* )?(på lager|inne)|leveringstid* ~ (økt|vokst|strukket|steget|oppe i)",
    "da": "(altid|ofte|hele tiden) (* )?(tom|tomt|udsolgt|i restordre)|(aldrig|sjældent) (* )?(på lager|hjemme)|leveringstid* ~ (steget|vokset|trukket|oppe på)",
    "fi": "(aina|usein|jatkuvasti) (* )?(loppu|lopussa|loppuunmyyty)|(ei koskaan|harvoin) (* )?(varastossa|tavaraa)|toimitusai* ~ (kasva*|venyn*|piden*|noussu*)",
    "pl": "(ciągle|zawsze|często|wiecznie) (* )?(brak*|nie ma|nie mają|pusto)|(nigdy|rzadko) (nie )?(ma|mają) |(termin*|czas* dostaw*) ~ (wydłuż*|wzrosł*|urosł*|skoczył*)",
    "cs": "(pořád|stále|vždy|často|věčně) (* )?(vyprodáno|nemá|nemají|chybí|prázdno)|(nikdy|málokdy) (nemá|nemají|není)|(lhůt*|termín*) ~ (protáh*|prodlouž*|vzrostl*|narostl*)",
    "sk": "(stále|vždy|často|večne) (* )?(vypredané|nemá|nemajú|chýba)|(nikdy|málokedy) (nemá|nemajú|nie je)|(lehot*|termín*) ~ (natiahl*|predĺž*|vzrástl*|narástl*)",
    "hu": "(mindig|állandóan|gyakran|folyton) (* )?(nincs|elfogy*|kifogy*|hiányzik)|(soha|ritkán) (* )?(nincs|van) ~ (készlet*|raktár*)?|(szállítási|átfutási) (idő*|ideje) ~ (nőtt*|növeked*|hosszabb*|ugrott*|emelked*)",
    "ro": "(mereu|tot timpul|des|adesea|veșnic) (* )?(epuizat*|lipsă|fără (stoc|marfă)|nu are|nu au)|(niciodată|rar) (nu )?(are|au) |termen* ~ (ajuns*|crescut*|lungit*|prelungit*|sărit)",
    "hr": "(stalno|uvijek|uvek|često|vječno) (* )?(nema|nemaju|rasprodano|fali|bez robe)|(nikad|rijetko) (* )?(nema|nemaju|ima)|(rok*) ~ (produž*|produlj*|narasl*|porasl*|skočil*|otegn*)",
    "bg": "(все|винаги|често|постоянно) (го |ги )?(няма|липсва*|изчерпан*)|(никога) (* )?(няма|нямат)|(срок*) ~ (удължи*|нарасна*|скочи*|стигна*)",
    "ru": "(вечно|всегда|постоянно|часто|то и дело|регулярно) (* )?(нет|не бывает|отсутству*|заканчива*|нету|распродан*|пусто)|(никогда|редко) (* )?(нет|не бывает|бывает) (* )?(в наличии|товара)?|срок* ~ (вырос*|увелич*|растян*|дошл*|уже до)",
    "uk": "(вічно|завжди|постійно|часто) (* )?(немає|нема|відсутн*|закінчу*)|(ніколи) (* )?(немає|нема)|(термін*|строк*) ~ (зросл*|збільш*|розтяг*|дійшл*)",
    "el": "(πάντα|συνέχεια|συχνά|διαρκώς) (* )?(ελλείψεις|λείπ*|εξαντλ*|δεν έχ*)|(ποτέ) (* )?δεν έχ*|(χρόνο*|χρόνοι|προθεσμί*) ~ (αυξήθ*|έφτασ*|μεγάλωσ*|ανέβ*)",
    "tr": "(hep|sürekli|çoğu zaman|sık sık|devamlı) (* )?(yok|bitiyor|bitmiş|tükeniyor|stok ?suz|bulunmuyor)|(hiç|asla) (* )?(stok* )?yok|(termin*|teslim*|süre*) ~ (çıktı|uzadı|yükseldi|uzuyor|sarkıyor|vardı)",
    "ar": "(دائما|دائماً|دايما|دايمًا|غالبا|كثيرا ما|على طول) (ما )?(غير (متوفرة|متوفر|متاح)|ناقص|ناقصة|تخلص|ينفد|تنفد|خالص|مقطوع|مقطوعة)|غير متوفر(ة)? (دائما|غالبا)|(مدة|مدد|مواعيد|فترة) (التسليم|التوريد) ~ (صارت|أصبحت|وصلت|زادت|طالت)",
    "fa": "(همیشه|مدام|اغلب|بیشتر وقت‌ها) (* )?(ندارد|ندارند|نداره|تمام|موجود نیست|ناموجود)|(زمان|مهلت) تحویل ~ (رسیده|زیاد|طولانی|بیشتر)",
    "he": "(תמיד|כל הזמן|לעתים קרובות) (* )?(אין|חסר|אזל|נגמר)|(זמן|זמני) (ה)?אספקה ~ (עלה|עלו|התארך|התארכו|הגיע|הגיעו)",
    "ja": "(いつも|よく|頻繁に|常に)(在庫|品)?(切れ|がない|が無い|なし|不足)|納期が?[^。]{0,12}(延び|長期化|かかるように)",
    "ko": "(항상|자주|늘|매번|걸핏하면) ?(재고가 )?(없|품절|떨어|부족)|납기(가|도|는)? ~ (늘어|길어|밀리)",
    "zh": "(经常|时常|老是|总是|常常|一直|時常|經常|總是)(没货|沒貨|没有货|缺|断|斷|无货|無貨|卖完)|交期[^。,,]{0,8}(拉长|拉長|延长|延長|变长|變長|涨到|排到)",
    "th": "(ชอบ|มัก|บ่อย|ตลอด|ประจำ)(จะ)?(หมด|ขาด|ไม่มีของ)|(ของ|สินค้า)(ขาด|หมด)(บ่อย|ตลอด|ประจำ)",
    "vi": "(hay|thường|luôn|suốt|toàn) (* )?(hết hàng|thiếu|không có (hàng|sẵn)|đứt hàng)|(thời gian giao|giao hàng) ~ (kéo dài|lên đến|tăng)",
    "id": "(sering|selalu|kerap) (* )?(kosong|habis|tidak ada (stok|barang)|tiada stok|out of stock)|(waktu|masa) (pengiriman|produksi|penghantaran) ~ (jadi|menjadi|sampai|naik)",
    "hi": "(hamesha|aksar|har baar) (* )?(khatam|nahi* (hota|milta|rehta)|out of stock)",
    "tl": "(laging|palaging|madalas) (* )?(ubos|wala|out of stock)",
}

# No longer bought there; what the make until now does.
GIVEN_UP_THERE: tuple[str, ...] = (
    "(we|i|have|has) (have |has )?(stopped|quit|given up) (buying|ordering|importing|sourcing) (from|at|through|via) |(no longer|don't|do not) (buy|order) (from|through|at) (the|our|any) (* )?(wholesaler|importer|dealer|distributor|agent|cash|middleman)|(breakage|reject|return|failure|complaint|scrap|leak)s? (rate )?(on|with|of|from) (the|our) (present|current|existing) (* )?(make|brand|one|ones|lot|type|supply|source)|(present|current|existing) (make|brand) (* )?(breaks|leaks|cracks|fails|chips|fades|rusts)",
    "(wir )?(kaufen|bestellen|beziehen) (* )?(* )?nicht mehr (bei|beim|über|vom) |(arrêté|cessé) d'(acheter|importer) (chez|auprès|via|au)|n'achet* plus (chez|auprès|au|via)|(dejamos|dejé|hemos dejado) de (comprar|pedir) (* )?(a|en|con) (el |la |los |las |un |una )?|(deixámos|deixamos|deixei) de comprar (a|ao|à|no|na|do|da)|(abbiamo|ho) smesso di (comprare|ordinare|rifornir*) (da|dal|dalla|presso)|(kopen|bestellen) (* )?niet meer (bij|via)|(slutat|slutade) (köpa|beställa) (från|hos|av)|(sluttet|stoppet) (å |med å |med at )?(kjøpe|købe|handle) (hos|fra|gjennom)",
    "(przestaliśmy|przestałem|przestałam) (kupować|zamawiać|brać) (w|u|od)|(přestali|přestal|prestali|prestal) (jsme |som |sme )?(kupovat|kupovať|objednávat|brát|brať)|(abbahagytuk|már nem) (* )?(vásárol*|veszünk|rendel*) (* )?(a |az )?(nagyker*|kereskedő*)|nu mai cumpărăm (de la|din)|(prestali smo|više ne) (kupovati|kupujemo|nabavljati) (od|kod)|(перестали|перестал|больше не) (брать|берём|берем|покупать|покупаем|закупать|заказывать) (у|в|через|от)|(перестали|більше не) (брати|купувати|беремо|купуємо) (у|в|через)|(almayı|alımı) (bıraktık|kestik|durdurduk)|artık (toptancıdan|ithalatçıdan|aracıdan) almıyoruz",
    "(توقفنا|توقفت) عن (الشراء|الاستيراد) من|不再从[^。,,]{0,12}(拿货|进货|采购|买)|からの(仕入れ|購入)を(やめ|止め)|(에서|한테) (구매|사입|매입)(를|을) (중단|그만)|(ngừng|không còn) (mua|lấy hàng|nhập) (của|từ|bên)|(berhenti|tidak lagi) (beli|membeli|ambil) (dari|di)",
)

SECOND_ORIGIN: tuple[str, ...] = (
    "(second|third|additional|alternate|alternative|back-?up) (country of |country |production )?origin|second (country|region|production site) (of|for|in) (supply|production|manufactur*|sourcing|our)|dual[- ]?sourc*|(china|country|turkey|vietnam) plus (one|1)|(single|sole)[- ]sourced?|second[- ]sourc(e|ing)",
    "(zweite|weitere|alternative)(s|r|n)? (herkunftsland|herkunft|ursprungsland|ursprung|bezugsland)|zweitquelle*|zweitbezug*|(deuxième|seconde|autre) (origine|pays d'origine|source d'approvisionnement|pays de production)|double (source|sourcing|approvisionnement)|(un |el )?segundo (país de )?origen|otro (país de )?origen (además|fuera|aparte)|(segunda|otra) fuente (de (suministro|abastecimiento)|además|fuera|aparte|para)",
    "segunda origem|outra origem além|(segunda|outra) fonte (de|além|fora|para)|segundo país de (origem|fornecimento)|(seconda|altra) (origine|fonte) (di|oltre|fuori|per)|secondo paese (di|d')|(tweede|ander) (land van herkomst|herkomstland|herkomst|productieland|bron)|(andra|annat|andet|annet) (ursprungsland|oprindelsesland|opprinnelsesland)|toinen (alkuperämaa|hankintalähde)",
    "(drugi|drugie|dodatkowy) (kraj pochodzenia|kraj produkcji|źródło (dostaw|zakupu))|(druhá|druhou) (země|zemi|krajina|krajinu) (původu|pôvodu)|második (származási ország*|beszerzési forrás*)|(a doua|altă) (țară de origine|sursă de (aprovizionare|livrare))|(druga|drugu) (zemlja|zemlju) (porijekla|porekla)|втора страна на произход|(вторая|вторую|второй|другую) (стран* происхождения|источник поставок)|друг(а|у) країн* походження",
    "(δεύτερη|άλλη) (χώρα προέλευσης|πηγή προμήθειας)|ikinci (menşe*|ülke*|kaynak*|tedarik kaynağı)|(منشأ|بلد منشأ|مصدر) (ثان|ثاني|آخر|بديل)|منبع (دوم|جایگزین)|(מקור|ארץ מקור) (שני|נוספ)|第二(货源|貨源|产地|產地|供应来源|供應來源|原产地)|双货源|雙貨源|(第二|二番目)の(調達先|産地|仕入先|供給源)|(二社|2社|複数社)購買|(제2|두 ?번째|추가) ?(원산지|공급선|소싱처)|공급선 (다변화|이원화)|(nguồn|xuất xứ) thứ (hai|2)|(negara asal|sumber) kedua|แหล่งที่สอง",
)
