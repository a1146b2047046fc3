"""As `motive_suppliers`: the Baltic, South Slavic, Greek, Cyrillic, Turkic, Semitic and Asian languages."""

from __future__ import annotations

from triage.handbook.tables.motive_suppliers import Supply

SUPPLIES_EAST: dict[str, Supply] = {
    "et": Supply(
        "(praegune|senine|endine|meie|vana) (* )?(tarnija*|tootja*|tehas|hulgimüüja|allikas)|(tarnija|tootja|tehas|tegija) (kellelt|kust|kes)?",
        "pankrot*|lõpetas|lõpetab|sulges|sulges*|loobus|hilin*|ei (suuda|tarni|vasta|jõua|saa|tooda)|tõstis|kallin*|kvaliteet ~ (lange*|kõigub|halb)|reklamatsioon*|müüdi",
        "(praegune|senine|endine) (tarnija*|tootja*)",
        "(teine|teise|teist|alternatiiv*) (tarnija*|tootja*|allika*|kaubamär*|tehas*)",
        ("(välja )?vahetada (tarnija*|tootja*)|(tarnija*|tootja*) (vahetus*|asenda*)",),
    ),
    "lv": Supply(
        "(mūsu|līdzšinēj*|pašreizēj*|iepriekšēj*|vecais) (* )?(piegādātāj*|ražotāj*|rūpnīca*|vairumtirgo*|avots)|kas mums (ved|veda|piegādā*)|ņēmu no (* )?(* )?(kunga|firmas|cilvēka)",
        "bankrot*|slēdz*|slēg*|beid*|pārtrauc*|kavē*|nepiegādā*|nevar|neatbild|nespēj|vairs ne*|pacēl*|sadārdz*|kvalitāte ~ (krit*|slikt*)|reklamācij*|avansu|beigušās|prasa",
        "(līdzšinēj*|pašreizēj*|esošais) (piegādātāj*|ražotāj*)",
        "(otr*|citu|papildu|alternatīv*) (piegādātāj*|ražotāj*|avot*)",
        ("(nomainīt|aizstāt|mainīt) (piegādātāj*|ražotāj*)|tā neturpināsim",),
    ),
    "lt": Supply(
        "(mūsų|ligšiolin*|dabartin*|esam*|buv*) (* )?(tiekėj*|gamintoj*|fabrik*|didmenin*|vežėj*|šaltin*)|(tiekėjas|gamintojas) (iš kurio|kuris)?",
        "bankrut*|užsidar*|uždar*|nutrauk*|baig*|vėluoj*|vėlav*|nebe*|netiek*|neatsak*|nespėja|negali|pakėl*|pabrang*|kokybė ~ (krit*|prast*|pablog*)|reklamacij*",
        "(ligšiolin*|dabartin*|esam*) (tiekėj*|gamintoj*)",
        "(antr*|kito|papildom*|alternatyv*) (tiekėj*|gamintoj*|šaltin*)",
        ("(pakeisti|keisti|pakeist*) (tiekėj*|gamintoj*)|(ieškau|ieškome) ~ (pakeist*|kito|kitų)",),
    ),
    "sl": Supply(
        "(sedanj*|dosedanj*|naš*|prejšnj*|stalni*) (* )?(dobavitelj*|proizvajal*|tovarna|vir|grosist*)|(dobavitelj|tovarna|proizvajalec) (od kater*|ki)",
        "stečaj*|zapr*|prenehal*|ukinil*|zamuja*|zamud*|ne (pošlje|dobav*|odgovar*|zmore*|drži)|nima več|podražil*|dvignil*|kakovost ~ (pad*|slab*|niha*)|reklamacij*|prodan*|obljubi",
        "(sedanj*|dosedanj*|trenutn*) (dobavitelj*|proizvajal*)",
        "(drugog*|drugega|dodatn*|alternativn*) (dobavitelj*|proizvajal*|vir)",
        ("(zamenjati|menjati|zamenjavo|nadomestiti) (dobavitelj*|proizvajal*|našega|za)|iščemo (drugje|drugega|zamenjavo)",),
    ),
    "hr": Supply(
        "(dosadašnj*|sadašnj*|trenutn*|naš*|bivš*|njegov|stari) (* )?(dobavljač*|proizvođač*|tvornica|fabrika|veletrgov*|izvor|partner)|(dobavljač|tvornica|fabrika|proizvođač) (* )?(od koj*|koj*)",
        "stečaj*|zatvor*|prestao|prestala|ukinu*|kasni*|kašnj*|ne (isporuč*|odgovar*|stiže|može|drži|radi)|nema više|poskup*|digao|podig*|kvalitet* ~ (pao|pala|loš*|varira*)|reklamacij*|prodan*|pogrešn*|treći put",
        "(dosadašnj*|sadašnj*|trenutn*) (dobavljač*|proizvođač*)",
        "(drugog*|drugega|dodatn*|alternativn*) (dobavljač*|proizvođač*|izvor)|traži nov*",
        ("(tražimo|tražim|treba nam|trebamo) (* )?(zamjen*|zamen*)|(zamijeniti|promijeniti|zameniti|promeniti) (dobavljač*|proizvođač*)",),
    ),
    "sr-cyr": Supply(
        "(досадашњ*|садашњ*|наш*) (* )?(добављач*|произвођач*|фабрика)",
        "стечај*|затвор*|престао|касни*|поскуп*|рекламациј*|не испоруч*",
        "(досадашњ*|садашњ*) добављач*",
        "(друг*|нов*) (добављач*|произвођач*)",
        ("тражимо замен*|променити добављач*",),
    ),
    "bg": Supply(
        "(настоящ*|досегашн*|сегашн*|нашият|основн*|предишн*|бивш*) (* )?(ни )?(доставчик*|производител*|завод|фабрика|източник|склад)|доставчикът ни|(заводът|фабриката|фирмата) (* )?(от ко*|ко*)",
        "фалира*|затвор*|отпадна*|спря*|прекрат*|закъсня*|не (достав*|отговаря*|успява*|може|издържа*)|вече не|поскъп*|вдигна*|качество* ~ (пад*|лош*)|рекламаци*|държи|продаден*",
        "(настоящ*|досегашн*|сегашн*) (доставчик*|производител*|завод)",
        "(втори|друг|допълнителен|алтернатив*|резервен) (доставчик*|производител*|източник*|завод)",
        ("(смен*|замен*|замест*) (на )?(доставчик*|производител*)|търсим (замяна|заместник|друг|втори)",),
    ),
    "ru": Supply(
        "(наш*|нынешн*|прежн*|текущ*|прошл*|старый|один из наших|один наш|существующ*|постоянн*|основной) (* )?(поставщик*|производител*|завод*|фабрик*|партнёр*|партнер*|источник*|подрядчик*|комбинат*|экспортёр*|экспортер*)|(завод|фабрика|фирма|поставщик|производитель|человек|мужик|контора) (* )?(у котор*|с котор*|котор*|от котор*|где|что возил*)|сейчас возит (одна|один)",
        "закры*|банкрот*|прекрат*|остановил*|перестал*|не (отвеч*|поставля*|справля*|успева*|держит|тянет|выдерж*|отгружа*|устраива*|может)|сорвал*|срыва*|задерж*|опазд*|подвёл|подвел*|подводит|поднял*|подорожа*|дорого|качеств* ~ (упал*|плава*|плох*|хуже)|упало качество|брак*|рекламаци*|жалоб*|ушёл|ушел|ушли|уходит|вставали|квот*|пропал*|исчез*|больше не|проблем*",
        "(нынешн*|текущ*|действующ*|прежн*) (поставщик*|производител*|завод)",
        "(второ*|другого|запасн*|дополнительн*|альтернативн*|ещё одн*|еще одн*) (поставщик*|производител*|источник*|площадк*|завод*|фабрик*)",
        (
            "(замен*|смен*|поменя*) (* )?(поставщик*|производител*|завод*|ему|им)|(ищем|нужна|ищу|потребовал*|требу*|подбираем) (* )?(втор*|замен*|альтернатив*|другого|другую|резерв*)|(диверсифи*|подстрахов*) (* )?(поставк*|закупк*|поставщик*)?",
        ),
    ),
    "uk": Supply(
        "(наш*|нинішн*|теперішн*|поточн*|колишн*|старий|постійн*) (* )?(постачальник*|виробник*|завод*|фабрик*|джерел*|оптовик*)|(завод|фабрика|фірма|постачальник|виробник|оптовик) (* )?(у як*|з як*|як*|від як*|що возив)|досі замовляли в (одного|одної)",
        "закри*|збанкрут*|припин*|зупин*|перестав*|не (відповіда*|постача*|встига*|справля*|трима*|працює|може)|затрим*|запізню*|підвів|підводить|підняв*|подорожча*|дорого|якіст* ~ (впала|гірш*|погана)|рекламаці*|брак|тепер відпускає|більше не|зник",
        "(нинішн*|теперішн*|поточн*) (постачальник*|виробник*)",
        "(другого|іншого|запасн*|додатков*|альтернативн*) (постачальник*|виробник*|джерел*|завод*)",
        ("(замін*|змін*) (* )?(постачальник*|виробник*)|(шука*|потрібна) (* )?(замін*|іншого|іншу|другого)",),
    ),
    "el": Supply(
        "(προμηθευτή*|παραγωγό*|κατασκευαστή*|εργοστάσι*|χονδρέμπορ*|συνεργάτ*|οίκος) (μας|μου)|(ο|το) (* )?(σημερινό*|τωρινό*|παλιό*|νυν|προηγούμεν*) (* )?(προμηθευτή*|εργοστάσι*)|(εταιρεία|οίκος|εργοστάσιο|μάρκα) (* )?(που|από)",
        "έκλεισε|κλείνει|πτώχευσ*|χρεοκόπ*|σταμάτησ*|σταματά*|διέκοψ*|δεν (απαντά*|φόρτωσ*|παραδίδ*|προλαβαίν*|μπορεί|τηρεί)|καθυστερ*|αύξησ*|ακρίβυν*|ανέβασ*|ποιότητα ~ (έπεσε|χάλασε|κακή)|παράπονα|ελαττωματ*|πουλήθηκε|δεν * πια",
        "(σημερινό*|τωρινό*|υπάρχοντα|νυν) προμηθευτή*",
        "(δεύτερ*|άλλον|άλλο|εναλλακτικ*) (προμηθευτή*|πηγή|παραγωγό*|εργοστάσι*|κατασκευαστή*)",
        (
            "(αλλάξουμε|αντικαταστήσ*|αλλαγή|αλλάξω) (* )?(προμηθευτή*|εργοστάσι*)|(ψάχνουμε|ψάχνω|θέλουμε|ζητάμε) (και |έναν |για )?(δεύτερο|άλλον|άλλο|αντικατάστα*)",
        ),
    ),
    "tr": Supply(
        "(şimdiki|mevcut|eski|şu anki|çalıştığımız|aldığımız|kullandığımız|yerli|önceki) (* )?(* )?(tedarikçi*|firma*|fabrika*|üretici*|imalatçı*|toptancı*|marka*)|(tedarikçimiz|üreticimiz|fabrikamız|toptancımız|imalatçımız)|(iki|bir|tek) (fabrika*|firma*|üretici*|tedarikçi*)",
        "kapan*|kapat*|iflas*|batt*|bırak*|gecik*|geç (gönder*|getir*|yolla*)|eksik|zam (yap*|geldi)|aksat*|yetiştir*|yetişemiyor|veremiyor|cevap vermiyor|göndermiyor|kalite* ~ (düş*|boz*|kötü)|iade|şikayet*|riskli|satıldı|durdur*|üretmiyor|sorun*",
        "(şimdiki|mevcut|şu anki|çalıştığımız|eski) (tedarikçi*|üretici*|firma*)",
        "(ikinci|başka|alternatif|yedek) (bir )?(tedarikçi*|firma*|kaynak|üretici*|fabrika*)",
        (
            "(tedarikçi|firma|üretici|kaynak) (değiş*|arayış*|arıyoruz)|(bir tane daha|yerine) (istiyoruz|arıyoruz|geçecek)|artık onunla iş yapm*|tek (firmadan|tedarikçiden|kaynaktan)",
        ),
    ),
    "az": Supply(
        "(indiki|hazırkı|əvvəlki|bizim) (* )?(təchizatçı*|tədarükçü*|firma*|zavod*|istehsalçı*)|(gətirən|aldığım*) (* )?(yoldaş*|firma*|adam*)",
        "bağla*|gecik*|qiymət* qaldır*|keyfiyyət*|dayandır*|vermir|iflas*",
        "(indiki|hazırkı) (təchizatçı*|tədarükçü*)",
        "(ikinci|başqa|yeni|alternativ) (təchizatçı*|tədarükçü*|zavod*|mənbə)",
        ("(yerini|əvəz) (* )?(doldur*|axtar*)|əvəz axtar*",),
    ),
    "uz": Supply(
        "(hozirgi|oldingi|bizning) (* )?(yetkazib beruvchi*|zavod*|firma*)",
        "kechik*|keyin|yopil*|sifat*|qimmat*|to'xtat*",
        "hozirgi yetkazib beruvchi*",
        "(boshqa|ikkinchi|yangi) (zavod*|yetkazib beruvchi*|firma*)",
    ),
    "ar": Supply(
        "(مورد|مصنع|موردنا|الشركة|المصنع|المورد|وكيلنا|التاجر|المصدر|الماركة|إحداها|احداها) ?(الحالي|السابق|القديم|الرئيسي|الكورية|التي كنا|اللي كنا|الذي كنا|اللي|الذي نتعامل|واحد|كنا)?",
        "تأخر|يتأخر|التأخير|توقف|أوقف|وقف|أغلق|اغلق|سكر|أفلس|افلس|انقطع|رفع (السعر|الأسعار|علينا)|رفع سعر|غلّى|الجودة (نزلت|تراجعت|سيئة)|تراجعت الجودة|بدلات الجودة|لم يعد|ما عاد|لا يرد|أعطت الوكالة|اعطت الوكالة|لا يلتزم|مشاكل|نعتمد عليه لحاله|شكاوى|رجعو السلعة",
        "(المورد|المصنع|موردنا) (الحالي|السابق)",
        "(مورد|مصنع|مصدر|شركة|منشأ) ?(ثاني|ثانٍ|ثان|آخر|اخر|جديد|بديل|إضافي|احتياطي|غيره)|(مصنع|مورد|شركة) ~ بديل",
        (
            "(نغير|تغيير|نبدل|استبدال) (المورد|المصنع|موردنا)|كنقلبو على (وحدة|واحد) (أخرى|اخرى|آخر)|نبحث عن بديل|بدل المورد|لا نريد الاعتماد على",
        ),
    ),
    "fa": Supply(
        "(تأمین‌کننده|تامین‌کننده|تامین کننده|تأمین کننده|کارخانه|کمپانی|فروشنده|شرکت) ?(فعلی|قبلی|سابق|ما|قدیمی|مان)",
        "دیر (می‌رساند|میرساند|می رساند|می‌رسد)|تأخیر|تاخیر|تعطیل|ورشکست|قطع|گران کرد|بالا برد|کیفیت ~ (افت|پایین|بد)|پایان داد|جواب نمی|نمی‌رساند|بدقول|خالی است|خوابید",
        "(تأمین‌کننده|تامین‌کننده|تامین کننده|تأمین کننده) فعلی",
        "(منبع|تأمین‌کننده|تامین‌کننده|تامین کننده|کارخانه|سازنده) (دوم|دیگر|دیگری|جدید|جایگزین)",
        ("(جایگزین|تعویض|عوض) (کنیم|کردن)? ?(تأمین|تامین|فروشنده)|دنبال (جایگزین|منبع دوم|یکی دیگر)",),
    ),
    "he": Supply(
        "(הספק|ספק|המפעל|היצרן|היבואן|הסיטונאי|חברת) ?(שלנו|הנוכחי|הקודם|הקבוע|קבוע|הקיים|שאנחנו|שעבדנו|הצרפתית|האיטלקית)?",
        "נסגר|סגר|פשט רגל|הפסיק|מאחר|איחור|מתעכב|לא (עונה|מספק|עומד|זמין)|העלה (מחיר|את המחיר)|התייקר|איכות ~ (ירדה|גרועה)|נרכש|התחיל למכור ישיר|תלונות|נמכר",
        "(הספק|המפעל|היצרן) (הנוכחי|הקודם|הקיים)",
        "(ספק|מפעל|יצרן|מקור) (שני|נוסף|אחר|חדש|חלופי)",
        ("(להחליף|החלפת|מחליפים) (את )?(ספק|הספק|יצרן)|(שייקח|לקחת) את מקומ",),
    ),
    "ja": Supply(
        "(従来|現在|既存|これまで|長年|今|現行|前)(の|、|取引|使って|お世話) ~ (製造元|仕入先|仕入れ先|メーカー|工場|問屋|業者|取引先|サプライヤー|購入先|調達先)|(問屋|仕入先|仕入れ先|メーカー|製造元|工場|取引先|業者|サプライヤー)(が|の|より|から)|(一社|1社|単独)(より|から|購買|調達|のみ)",
        "廃業|倒産|閉鎖|撤退|供給停止|供給が(止|滞|途絶)|納期 ~ (遅|守|延)|遅延|遅れ|値上げ|値上が|生産終了|生産中止|廃番|廃止|破損|終売|品質 ~ (低下|ばらつ|不良|問題)|不良|対応(してもらえ|できな)|連絡(が取れ|がつか)|取引終了|打ち切|不安定|続いた",
        "(現在|既存|現行|今)(の|取引中の)?(仕入先|仕入れ先|メーカー|製造元|サプライヤー|購入先)",
        "(新しい|新たな|別の|他の|第二の|次の|代わりの|代替|後継|もう一社|二社目|2社目)(の)?(仕入先|仕入れ先|メーカー|製造元|工場|サプライヤー|調達先|購入先|お取引先|取引先|商品|先)",
        (
            "(代替|後継|代わり|乗り換え|切り替え|切替)(先|工場|メーカー|となる|を|の) ~ (探|検討|希望|お願い)|(二社|2社|複数社|二重)(購買|体制|調達|化)|もう(一|1)社 ~ (認定|設け|探|追加|取引)|(調達|仕入)(先)?の(多角|分散|複線|二重)|bcp ~ (認定|調達|二社|もう一社)",
        ),
    ),
    "ko": Supply(
        "(기존|현재|지금|원래|종전) ~ (거래처|공급처|공급사|업체|공장|제조사|브랜드|본사|쓰는 곳|납품처|도매처)|(거래처|공급처|공급사|공급업체|납품업체|제조사|본사|공장)(가|이|는|은|에서|의)|(한|1) ?(개 ?사|업체|곳)(에서|에|만|으로)",
        "폐업|부도|문을 닫|중단|단종|납기 ~ (지연|늦|못|안)|지연|늦어|단가 ~ (인상|올)|가격 ~ (인상|올려|올렸)|품질 ~ (저하|불량|문제|떨어)|불량|반송|대응을 못|종료|끝납니다|철수|직접 (세우|법인|진출)|법인을 (직접 )?세|연락이 (안|두절)|못 맞|못 따라|품절|최소수량이 너무",
        "(기존|현재) (공급처|공급사|공급업체|거래처|납품업체|제조사)",
        "(대체|새로운|새|다른|추가|제2|두 ?번째|예비|대안) ?(공급처|공급사|공급업체|거래처|제조사|업체|공장|브랜드|납품처|구매처)|대체할 (제조사|업체|공급|혈|브랜드|제품|곳)",
        (
            "(이원화|다변화|복수 ?거래|리스크 분산)|(거래처|공급처|업체|브랜드|공급사)(를|을)? ?(교체|변경|바꾸|바꿔|옮기)|하나 더 (찾|구|두)|빈 자리를 채울|대체(처|재|품)(를|을)? 찾",
        ),
    ),
    "zh": Supply(
        "(现用|现在|目前|原来|原有|一直|之前|既有|現有|現在|原來|現用|原|老) ~ (供应商|供應商|厂家|廠家|厂|廠|工厂|工廠|货源|貨源|供货商|代理|品牌|一家|那家)|(供应商|供應商|供货商|工厂|工廠|厂家|廠家)(突然|那边|最近|老是|总是|經常|经常)?|用 ~ (一間|一间|一家)(厂|廠)",
        "倒闭|倒閉|关门|關門|停产|停產|停供|断货|斷貨|缺货|缺貨|涨价|漲價|加价|加價|交期 ~ (延|拖|慢|不)|货期 ~ 拖|貨期 ~ 拖|拖延|延期|延误|延誤|一拖再拖|不良率|质量 ~ (下降|不稳|差|问题)|品質 ~ (下降|不穩|差|問題)|不稳定|不穩定|做不出|不接单|不接單|跟不上|供不上|配合不|退货|退貨|投诉|检修|被收购|检测不过|不做了",
        "(现有|目前的?|原有|原来的|既有)(供应商|供應商|厂家|供货商|供方)",
        "(第二|另一|另外一|备选|备用|備用|備選|备援|備援|替代|新的?|其他|二)(家|个|個|间|間)?(供应商|供應商|供方|厂家|廠家|工厂|工廠|货源|貨源|供货商|供应|供應)",
        (
            "(换|換|更换|更換)(一?家|一?间|个)?(供应商|供應商|厂家|廠家|工厂|工廠|货源)|(找|寻|尋|搵|开发|開發)(一?家|多間|多间|个)?(备选|备用|備用|替代|第二|備援)|至少(两|兩|二)家(供应|供應)|(找|寻|尋)替代|另(找|寻|尋|外找)|替代(厂家|廠家|供应商|供應商)",
        ),
    ),
    "th": Supply(
        "(เจ้าเดิม|เจ้าเก่า|โรงงานเดิม|ผู้ผลิตเดิม|ซัพพลายเออร์|ผู้ขายเดิม|เจ้าประจำ|ร้านเดิม|โรงงานที่ใช้อยู่|เจ้าที่ใช้อยู่|ยี่ห้อเดิม|ตัวแทนเดิม)",
        "ปิดกิจการ|เลิก|ยกเลิก|ส่งช้า|ช้า|ส่งไม่ทัน|ไม่ทัน|ขึ้นราคา|คุณภาพ(ตก|แย่|ไม่)|ของขาด|ติดต่อไม่ได้|เสียบ่อย|ไม่มีของ|มีปัญหา|หยุดผลิต",
        "(ซัพพลายเออร์|โรงงาน|ผู้ผลิต)(ปัจจุบัน|รายเดิม|เจ้าปัจจุบัน)",
        "(ซัพพลายเออร์|โรงงาน|เจ้า|ผู้ผลิต|แหล่ง|ยี่ห้อ)(ใหม่|ที่สอง|อื่น|สำรอง|เพิ่ม)",
        ("(อยาก|ต้องการ)?เปลี่ยน(เจ้า|โรงงาน|ซัพพลายเออร์|ยี่ห้อ)|หา(เจ้า|โรงงาน|แหล่ง)(ใหม่|สำรอง|เพิ่ม)|ยี่ห้อใหม่แทน",),
    ),
    "vi": Supply(
        "(nhà cung cấp|nhà máy|xưởng|nguồn|hãng|bên|đối tác|đại lý) (* )?(hiện tại|cũ|đang làm|đang dùng|đang lấy|trước|quen|đang bán)|(nhà cung cấp|xưởng|nguồn hàng) (của )?(bên em|chúng tôi|mình|em)",
        "giao (chậm|trễ)|chậm|trễ hàng|tăng giá|đóng cửa|phá sản|ngừng|nghỉ|không (kịp|đáp ứng|trả lời|giao|còn)|chất lượng ~ (giảm|kém|xuống|không)|hàng lỗi|bị lỗi|cắt chiết khấu|hết hàng|đứt hàng",
        "(nhà cung cấp|nhà máy|xưởng) (hiện tại|cũ)",
        "(nhà cung cấp|nguồn|nguồn hàng|nhà máy|xưởng|hãng|bên) (thứ hai|thứ 2|khác|mới|dự phòng|thay thế)",
        ("(muốn|cần|định|tính|phải) (đổi|thay) (hãng|nhà cung cấp|nguồn|xưởng|bên)|thêm (một |1 )?(nguồn|nhà cung cấp|xưởng|nhà máy)",),
    ),
    "id": Supply(
        "(supplier|pemasok|vendor|pabrik|konveksi|distributor|pembekal|kilang|produsen|prinsipal) (kami |mitra |saya )?(yang |sekarang|lama|saat ini|saya|sebelumnya|sedia ada|lain|kami|ni)*",
        "tutup|bangkrut|berhenti|stop|telat|terlambat|lambat|lewat|naik(in|kan)? harga|harga naik|naik terus|kualitas ~ (turun|jelek|menurun)|kualiti|overload|kosong|tidak (bisa|sanggup|balas|kirim|konsisten)|tak (balas|hantar|sanggup|dapat)|bercampur|komplen|bermasalah|putus",
        "(supplier|pemasok|vendor|pembekal|kilang) (sekarang|saat ini|sedia ada)",
        "(supplier|pemasok|vendor|pabrik|konveksi|pembekal|kilang|sumber) (lain|baru|kedua|alternatif|pengganti|cadangan|tambahan)|(tambah|cari|perlu) (satu |tambah satu )?(lagi|konveksi lagi|pengganti)",
        (
            "(ganti|tukar|pindah|menggantikan|mengganti|nak tukar) (supplier|pemasok|vendor|pembekal|kilang|pabrik)|cuba pembekal lain|coba supplier lain",
        ),
    ),
    "tl": Supply(
        "(yung|ang|dati|dating|aming|namin) (* )?(supplier|pabrika|principal|distributor)",
        "nagsara|laging late|late|nagtaas|hindi na|wala na|ubos|pangit|palpak|tumigil",
        "dating supplier",
        "(ibang|bagong|pangalawang|isa pang) (supplier|pabrika|source)",
        ("(palit|magpalit|papalit) (kami |po |na )?(ng )?supplier",),
    ),
    "ca": Supply(
        "(el nostre|la nostra|l'actual|el) (* )?(proveïdor*|fabricant|majorista|fàbrica)",
        "ha tancat|tancat|retard*|ha deixat|no (respon|serveix|arriba|compleix)|apujat|qualitat",
        "proveïdor (actual|habitual)",
        "(segon|altre|nou) (proveïdor|fabricant)|proveïdor alternatiu",
        ("canviar de proveïdor",),
    ),
}
