"""Words and letters by which a short mail's language is told.

`WORDS`: the commonest function words and the words of trade mail, per ISO 639-1 language in Latin script. A word in
several languages counts for each of them. `LETTERS`: letters that only a few of the languages use.
"""

from __future__ import annotations

# fmt: off
WORDS: dict[str, str] = {
    "en":
    "the and of to in is you that for we are this with your our please have from can would be it on as i not or what do how need "
        "price quote send best thanks thank hello hi dear regards order looking could will us if there me my samples sample quantity "
        "pcs pieces kindly interested product products company payment much want know find attached catalog catalogue good morning "
        "shipping cost they been was who at by yes no any also just let get your's ur u pls am more so all about which when an has "
        "than "
    "but only out up here again still soon mail email confirm per unit next week received reply information details available supply "
        "supplier manufacturer factory buy purchase urgent offer following below",
    "de":
    "der die das und ist nicht wir sie ich mit für von zu auf den ein eine einen dem des bitte sind haben wird im bei als auch es an "
        "oder aber nach können ihre ihr ihnen uns unser unsere preis angebot anfrage menge stück lieferzeit sehr geehrte damen herren "
        "hallo guten tag grüße grüßen freundlichen vielen dank danke wie was welche möchten würde gerne benötigen suchen noch zum zur "
        "über um aus wenn dass wurde sich kann mfg muster ab bis lieferung ihrer unserer mir ja nein nur schon mal jetzt keine kein "
        "diese dieser morgen bestellung rechnung",
    "fr":
    "le la les de des du un une et est que qui dans pour nous vous je pas avec sur ce cette votre vos notre nos sont par plus au aux "
        "merci bonjour cordialement prix devis quantité délai livraison madame monsieur souhaitons souhaite pouvez voudrais êtes "
        "avons avez il elle ne se mais ou où si être fait très bien pièces échantillon commande suite envoyer svp s'il plaît salut "
        "prie nos produits demande tarif tarifs besoin comment quel quelle quels merci d'avance à été ainsi également votre c'est "
        "j'ai nous n'est société",
    "es":
    "el la los las de del un una y es que en para con por no se su sus nos me le les lo al como más pero si está estamos somos "
        "gracias hola saludos precio precios cotización cantidad piezas buenos días buenas tardes estimado estimados señores favor "
        "quisiera necesito necesitamos enviar muestra muestras pedido empresa usted ustedes también cuál cuanto cuánto productos "
        "producto tiempo entrega pago puede pueden interesado interesados mi muy desde hasta este esta soy tiene tienen quiero quedo "
        "atento nuestra nuestro atentamente información catálogo unidades",
    "pt":
    "o a os as de do da dos das um uma e é que em para com por não se seu sua nos me ao à no na mais mas como está estamos somos "
        "obrigado obrigada olá bom dia boa tarde prezados prezado preço preços cotação orçamento quantidade peças unidades gostaria "
        "gostaríamos preciso precisamos enviar amostra amostras pedido empresa você vocês também qual quanto produtos produto prazo "
        "entrega pagamento pode podem interesse já são ser tem ter foi isso até pela pelo nossa nosso atenciosamente abraço temos "
        "aguardo informações fico caro senhores cumprimentos",
    "it":
    "il lo la i gli le di del della dei delle un una e è che in per con non si ci vi mi su da dal dalla al alla come più ma se sono "
        "siamo abbiamo grazie buongiorno buonasera salve saluti cordiali distinti prezzo prezzi preventivo offerta quantità pezzi pz "
        "gentile gentili spettabile vorrei vorremmo avete inviare campione campioni ordine azienda ditta vostro vostra vostri anche "
        "quale quanto prodotti prodotto tempi consegna pagamento può potete interessati nostro nostra questo questa attesa richiesta "
        "possibile sarebbe ho stampa ciao",
    "nl":
    "de het een en van is dat niet in op te voor met zijn wij we u uw ik ons onze aan er maar om als bij ook kunt kunnen graag prijs "
        "offerte aantal stuks levertijd beste geachte heer mevrouw groet groeten vriendelijke met bedankt dank hallo goedemorgen wat "
        "hoe welke zouden wordt heeft hebben nog naar dan of deze dit mij uit bestelling wilt zou jullie je even alvast monster "
        "levering kosten per",
    "pl":
    "i w na z do się nie to jest że o od po dla za jak czy ale co proszę prosimy dzień dobry dziękuję dziękujemy cena cenę ceny "
        "oferta ofertę wycena wycenę ilość sztuk szt zamówienie zapytanie pozdrawiam poważaniem jesteśmy mamy są oraz państwa państwo "
        "nasz naszej nasza firma firmy termin dostawy próbki koszt interesuje nas mnie będzie możliwe przez tym witam jaki jaka "
        "chcemy potrzebujemy można które który ile kosztuje koszt cześć dostępne zamówić potrzebuję",
    "cs":
    "a v na z do se je že o od po pro za jak ale co prosím prosíme dobrý den děkuji děkujeme cena cenu ceny nabídku nabídka poptávka "
        "poptávku množství kusů ks objednávka pozdravem jsme máme jsou nebo vaše vaši naše naši firma termín dodání vzorek vzorky "
        "zájem můžete bychom který která jaká jaký při ještě také bude být není by i k s u už ano ne díky kolik stojí ahoj potřebujeme",
    "sk":
    "a v na z do sa je že o od po pre za ako ale čo prosím prosíme dobrý deň ďakujem ďakujeme cena cenu ceny ponuku ponuka dopyt "
        "množstvo kusov ks objednávka pozdravom sme máme sú alebo vaše vaša naša naše firma termín dodania vzorka vzorky záujem "
        "môžete by sme ktorý ktorá aká aký pri ešte tiež bude byť nie je",
    "hu":
    "a az és hogy nem is egy van meg de ha mint vagy kérem kérjük jó napot üdvözlettel tisztelt köszönöm köszönjük ár árat árajánlat "
        "árajánlatot mennyiség darab db rendelés szállítási határidő cég önök szeretnénk szeretnék tisztelettel lenne milyen mennyi "
        "kell minta el ki fel csak még már",
    "ro":
    "de la și si în in a un o că ca nu pe cu pentru din este sunt vă va mulțumesc multumesc bună buna ziua preț pret prețul oferta "
        "ofertă cantitate bucăți buc comandă stimă dorim doresc avem puteți puteti noastre noastră livrare termen dumneavoastră firma "
        "cât care sau fi mai dacă daca rog rugăm produse aș vrea",
    "sv":
    "och att det i en på är som för av med till den inte vi om ni er vår våra har kan ett hej tack pris priser offert antal st "
        "stycken leveranstid vänliga hälsningar hälsning mvh skulle vilja behöver vad hur från också men jag oss beställning ert "
        "eller vid så kunna gärna prover finns dessa",
    "da":
    "og at det i en på er som for af med til den ikke vi om jer vores har kan et hej tak pris priser tilbud antal stk stykker "
        "leveringstid venlig hilsen venlige mvh ville gerne hvad hvordan fra også men jeg os ordre eller ved så kunne bedes blev "
        "meget mere dette skal når I hos vil din dit jeres send prøve",
    "no":
    "og at det i en på er som for av med til den ikke vi om dere vår våre har kan et hei takk pris priser tilbud antall stk "
        "leveringstid vennlig hilsen mvh ville gjerne hva hvordan fra også men jeg oss ordre eller ved så kunne ønsker trenger noe "
        "bestilling deres blir skal når dette sender prøve",
    "fi":
    "ja on ei se että hei kiitos hinta hinnat tarjous tarjouksen tarjousta määrä kpl kappaletta toimitusaika terveisin ystävällisin "
        "haluaisimme tarvitsemme voitteko olemme meillä teidän mikä kuinka mutta myös tai jos kun ovat tilaus näyte yritys pyydämme "
        "hyvää päivää meidän joka saada voi",
    "tr":
    "ve bir bu için ile de da mi mı ne olarak var çok daha gibi lütfen merhaba iyi günler fiyat fiyatı fiyatları teklif adet sipariş "
        "numune teslim süresi saygılarımla saygılarımızla teşekkürler teşekkür ederim ederiz istiyoruz rica ürün ürünler firma "
        "firmamız sayın bilgi kadar sizin bizim olan almak kaç nasıl evet hayır biz siz misiniz ediyoruz ihtiyacımız selamlar nedir "
        "miktar",
    "id":
    "dan yang di ini itu dengan untuk dari kami saya anda tidak ada ke pada apakah bisa harga mohon terima kasih selamat pagi siang "
        "sore produk barang berapa kirim minta penawaran sampel perusahaan pesan pesanan hormat salam bapak ibu juga akan atau dalam "
        "jika kalau mau ingin butuh jumlah biaya pengiriman minimal order pak bu tolong nya sudah per",
    "ms":
    "dan yang di ini itu dengan untuk dari kami saya anda tidak ada ke pada adakah boleh harga sila terima kasih selamat pagi produk "
        "barang berapa hantar sebut sampel syarikat tempahan pesanan salam tuan puan juga akan atau dalam jika mahu ingin perlukan "
        "kuantiti kos penghantaran sebutharga encik",
    "vi":
    "và của là có không cho chúng tôi bạn được các những này với để trong xin chào cảm ơn giá báo số lượng sản phẩm công ty mẫu đơn "
        "hàng vui lòng gửi anh chị em quý khách trân trọng cần muốn mua bao nhiêu thời gian giao một đã sẽ từ về cái nhé ạ bên mình "
        "hỏi thêm",
    "tl":
    "ang ng sa na mga at ako ko po kayo namin kami ito hindi magkano pwede salamat para may ba lang kung naman din gusto kailangan "
        "saan ano paano nyo niyo ninyo opo magandang umaga presyo",
    "hr":
    "i u na je da se za od su s sa o ne što kako ali molim molimo dobar dan hvala cijena cijenu ponuda ponudu količina komada kom "
        "narudžba pozdrav poštovani lijep smo imamo ili vaš vaše naš naša tvrtka rok isporuke uzorak zanima možete bi koji koja li "
        "bismo trebamo trebam nam biste",
    "sl":
    "in v na je da se za od so s z o ne kaj kako ampak prosim prosimo dober dan hvala cena ceno ponudba ponudbo količina kosov kos "
        "naročilo pozdrav spoštovani lep smo imamo ali vaš vaše naš naša podjetje rok dobave vzorec zanima lahko bi ki kateri pri "
        "tudi bomo",
    "et":
    "ja on ei see et tere aitäh tänan hind hinna hinda pakkumine pakkumist kogus tk tükki tellimus tarneaeg lugupidamisega me meie "
        "teie soovime soovin kas palun või kui ka ning oleme",
    "lv":
    "un ir no ar uz par labdien paldies cena cenu piedāvājums piedāvājumu daudzums gab pasūtījums cieņu mēs mūsu jūsu vēlamies lūdzu "
        "vai kas piegādes",
    "lt":
    "ir yra iš su į dėl laba diena ačiū kaina kainą pasiūlymas pasiūlymą kiekis vnt užsakymas pagarbiai mes mūsų jūsų norime prašome "
        "ar kaip pristatymo dienos",
    "ca":
    "el la els les de del un una i és que en per amb no se que són som bon dia gràcies preu pressupost quantitat peces voldríem si us "
        "plau nosaltres vosaltres empresa mostra lliurament salutacions seva aquest aquesta",
    "sw":
    "na ya wa kwa ni la za katika hii habari tafadhali asante bei bidhaa tunahitaji nataka kiasi kampuni yetu yako sampuli shilingi "
        "ngapi jambo",
}
LETTERS: dict[str, str] = {
    "ß": "de", "ä": "de sv fi et sk", "ö": "de sv fi tr hu et", "ü": "de tr hu et es", "å": "sv no da fi", "æ": "da no", "ø": "da no",
    "ñ": "es tl", "¿": "es", "¡": "es", "ã": "pt vi", "õ": "pt et vi", "ç": "fr pt tr ca",
    "ê": "fr pt vi", "è": "fr it ca vi", "ù": "fr it vi", "œ": "fr", "ì": "it vi", "ò": "it ca vi", "ł": "pl", "ą": "pl lt", "ę":
    "pl lt", "ś": "pl", "ź": "pl", "ż": "pl", "ć": "pl hr", "ń": "pl", "ě": "cs", "ř": "cs", "ů": "cs", "ý": "cs sk vi", "ľ": "sk", "ĺ":
    "sk", "ô": "sk fr pt vi", "ő": "hu",
    "ű": "hu", "ă": "ro vi", "ț": "ro", "ţ": "ro", "ș": "ro", "ş": "tr ro", "ğ": "tr", "ı": "tr", "đ": "vi hr", "ơ": "vi", "ư": "vi",
    "š": "cs sk hr sl lt lv et", "č": "cs sk hr sl lt lv", "ž": "cs sk hr sl lt lv et", "ė": "lt", "ų": "lt", "ā": "lv", "ē": "lv", "ī":
    "lv", "ū": "lv lt", "ķ": "lv", "ļ": "lv", "ņ": "lv",
    "ế": "vi", "ạ": "vi", "ả": "vi", "ấ": "vi", "ề": "vi", "ệ": "vi", "ố": "vi", "ộ": "vi", "ớ": "vi", "ờ": "vi", "ợ": "vi", "ủ": "vi",
    "ứ": "vi", "ữ": "vi", "ự": "vi", "ị": "vi", "ọ": "vi", "ầ": "vi", "ẩ": "vi", "ậ": "vi", "ể": "vi", "ễ": "vi", "ồ": "vi", "ổ": "vi",
    "ở": "vi", "ụ": "vi", "ừ": "vi",
}

# Languages in Latin script that trade uses; a learnt identifier is asked about these only.
LATIN: tuple[str, ...] = tuple(WORDS)

# Cyrillic and Arabic script: letters and words that decide between their languages.
CYRILLIC_LETTERS: dict[str, str] = {"ы": "ru be kk ky", "э": "ru be kk ky", "ё": "ru be", "ъ": "bg ru", "і": "uk be kk", "ї": "uk", "є":
    "uk", "ґ": "uk", "ў": "be", "ј": "sr mk", "љ": "sr mk", "њ": "sr mk", "ђ": "sr", "ћ": "sr", "џ": "sr mk", "ѓ": "mk", "ќ": "mk", "ѕ":
    "mk", "қ": "kk", "ң": "kk ky", "ғ": "kk", "ұ": "kk", "ү": "kk mn ky", "ө": "kk mn ky", "һ": "kk", "ә": "kk"}
CYRILLIC_WORDS: dict[str, str] = {
    "ru":
    "и в не на что с по как это для мы вы из у за от добрый день здравствуйте пожалуйста спасибо уважением цена цену нужно нас вас "
        "или просим сколько стоит шт интересует наша компания есть ли можно",
    "uk":
    "і в не на що з по як це для ми ви із у за від добрий день вітаю будь ласка дякую повагою ціна ціну потрібно нас вас або просимо "
        "скільки коштує шт цікавить наша компанія чи та є",
    "bg":
    "и в не на че с по как това за ние вие от здравейте моля благодаря поздрави уважение цена оферта количество брой се да са сме или "
        "бихме искали ни ви колко добър ден фирма е",
    "sr":
    "и у не на да с по како то за ми ви из од добар дан поздрав молимо хвала поштовани цена понуда количина комада се су смо или је "
        "што нам",
    "mk":
    "и во не на дека со по како тоа за ние вие од добар ден поздрав ве молиме благодарам почитувани цена понуда количина парчиња се "
        "да сме или е",
    "be": "і ў не на што з па як гэта для мы вы добры дзень калі ласка дзякуй павагай цана",
    "kk": "және үшін бұл біз сіз сәлеметсіз бе рахмет баға керек қанша компания бар",
    "mn": "ба энэ бид та сайн байна уу баярлалаа үнэ хэрэгтэй хэд компани",
}
ARABIC_LETTERS: dict[str, str] = {"پ": "fa ur", "چ": "fa ur", "ژ": "fa ur", "گ": "fa ur", "ی": "fa ur", "ک": "fa ur", "ٹ": "ur", "ڈ":
    "ur", "ڑ": "ur", "ں": "ur", "ے": "ur", "ھ": "ur", "ہ": "ur", "ة": "ar", "ى": "ar", "ي": "ar", "ك": "ar", "أ": "ar", "إ": "ar", "ٱ":
    "ar", "ڵ": "ku", "ۆ": "ku", "ێ": "ku", "ە": "ku"}

# Scripts that one language (of trade) uses: first and last code point.
SINGLE_SCRIPTS: tuple[tuple[int, int, str], ...] = (
    (0x0370, 0x03FF, "el"), (0x1F00, 0x1FFF, "el"), (0x0530, 0x058F, "hy"), (0x0590, 0x05FF, "he"), (0x0900, 0x097F, "hi"), (0x0980,
    0x09FF, "bn"), (0x0A00, 0x0A7F, "pa"), (0x0A80, 0x0AFF, "gu"), (0x0B80, 0x0BFF, "ta"),
    (0x0C00, 0x0C7F, "te"), (0x0C80, 0x0CFF, "kn"), (0x0D00, 0x0D7F, "ml"), (0x0D80, 0x0DFF, "si"), (0x0E00, 0x0E7F, "th"), (0x0E80,
    0x0EFF, "lo"), (0x1000, 0x109F, "my"), (0x10A0, 0x10FF, "ka"), (0x1200, 0x137F, "am"), (0x1780, 0x17FF, "km"),
)

# Characters that exist in one of the two writings of Chinese only.
HANS: str = (
    "们这国来时对说为会学过还发当看没无开样现将实点种声电机给东气么几让从动两长头问经门马车见书员产业务报价单货运费请谢贵询购买卖户厂订装个万亿与丛丝丢严丧丰临举义乐习乡亏云亚亲仅仓们价众优伙传伤伦伪体余佣侠侣侥侦侧债倾偿储儿兑党兰关兴养兽内冈册写军农冯冲决况冻净"
        "凉减凤凭凯击划则刚创删别制剂剑剧劝办加劲动励劳势华协单卖卢卫厅历厉压厌厕厢双发变叙叠叶号叹吓吗听启吴员响哑唤啸喷嘱园围图圆圣场坏块坚坛坝坞坠垄垒垫塑墙壮处备复够头夹夺奋奖妆妇妈娱婴孙宁宝实审宪宽宾对寻导寿将尔尘尝层属岁岛岭岗币帅师帐带帮库应庙废广弃张"
        "弯强归录彻径忆忧怀态总恋恼悬惊惧惨惯愤愿戏战户扑执扩扫扬扰抚抛抢护担拟拥拦择挂挡挣挤挥损换据掷搁搂携摄摆摇敌数斋断旧时旷显晋晒晓暂术机杀杂权条来杨极构枪柜标栏树栈样桥检楼欢欧残毁毕气汇汉汤沟没沪泪泽洁浅测济浏浓涂涛润涨渐渔温湾湿满滚滤滨灭灯灵灾灿炉点"
        "炼烂烛烟烦烧热爱爷牵犹狭独狮猎猪献现环玛珑琼电画畅疗疯盐监盖盘着矫码础确碍离种积称稳穷窃窍窜竖竞笔笼筑签简篮类粮紧纠红约级纪纯纱纲纳纵纷纸纹纺纽线练组细织终绍经结绕绘给络绝统继绩绪续维绿缆缓编缘缝缩缴网罗罚职联聪肃肠肤肾肿胀胁胜脉脏脑脚腾舰艺节芦苏苹"
        "范荐荣药莲获萧营萨蓝虑虚虫虽蚀补衬袭装见观规视览觉触计订认讨让训议记讲许论设访证评识诉词译试诗诚话询该详语误说请诸读课谁调谈谢谨谱贝负财责败账货质贩贪贫购贮贯贴贵贷贸费贺资赏赔赖赚赛赞赠赢赵赶趋跃践踪车轨转轮软轻载较辅辆辉输辑边达迁过迈运还进远违连迟"
        "适选逊递逻遗邓邮邻郑酱释里鉴针钉钓钟钢钥钱铁铃铅银铜链销锁锅锋错锡锦键镇镜长门闪闭问闲间闻阁阅队阳阴阵阶际陆陈险随隐隶难雾静韩页顶项顺须顾顿预领颇频题颜额风飞饭饮饰饱馆马驱驶驻驾验骑骗鱼鲁鲜鸟鸡鸣鸭鹰麦黄齐齿龙"
)
HANT: str = (
    "們這國來時對說為會學過還發當無開樣現將實點種聲電機給東氣麼幾讓從動兩長頭問經門馬車見書員產業務報價單貨運費請謝貴詢購買賣戶廠訂裝個萬億與叢絲嚴喪豐臨舉義樂習鄉虧雲亞親僅倉眾優夥傳傷倫偽體餘傭俠侶偵側債傾償儲兒兌黨蘭關興養獸內岡冊寫軍農馮沖決況凍淨涼減鳳憑凱擊"
        "劃則剛創刪別製劑劍劇勸辦勁勵勞勢華協盧衛廳歷厲壓厭廁廂雙變敘疊葉號嘆嚇嗎聽啟吳響啞喚嘯噴囑園圍圖圓聖場壞塊堅壇壩塢墜壟壘墊牆壯處備復夠夾奪奮獎妝婦媽娛嬰孫寧寶審憲寬賓尋導壽爾塵嘗層屬歲島嶺崗幣帥師帳帶幫庫應廟廢廣棄張彎強歸錄徹徑憶憂懷態總戀惱懸驚懼慘"
        "慣憤願戲戰撲執擴掃揚擾撫拋搶護擔擬擁攔擇掛擋掙擠揮損換據擲擱摟攜攝擺搖敵數齋斷舊曠顯晉曬曉暫術殺雜權條楊極構槍櫃標欄樹棧橋檢樓歡歐殘毀畢匯漢湯溝滬淚澤潔淺測濟瀏濃塗濤潤漲漸漁溫灣濕滿滾濾濱滅燈靈災燦爐煉爛燭煙煩燒熱愛爺牽猶狹獨獅獵豬獻環瑪瓏瓊畫暢療瘋"
        "鹽監蓋盤矯碼礎確礙離積稱穩窮竊竅竄豎競筆籠築簽簡籃類糧緊糾紅約級紀純紗綱納縱紛紙紋紡紐線練組細織終紹結繞繪絡絕統繼績緒續維綠纜緩編緣縫縮繳網羅罰職聯聰肅腸膚腎腫脹脅勝脈臟腦腳騰艦藝節蘆蘇蘋範薦榮藥蓮獲蕭營薩藍慮虛蟲雖蝕補襯襲觀規視覽覺觸計認討訓議記講"
        "許論設訪證評識訴詞譯試詩誠話該詳語誤諸讀課誰調談謹譜貝負財責敗賬質販貪貧貯貫貼貸貿賀資賞賠賴賺賽贊贈贏趙趕趨躍踐蹤軌轉輪軟輕載較輔輛輝輸輯邊達遷邁進遠違連遲適選遜遞邏遺鄧郵鄰鄭醬釋鑒針釘釣鐘鋼鑰錢鐵鈴鉛銀銅鏈銷鎖鍋鋒錯錫錦鍵鎮鏡閃閉閒間聞閣閱隊陽陰陣"
        "階際陸陳險隨隱隸難霧靜韓頁頂項順須顧頓預領頗頻題顏額風飛飯飲飾飽館驅駛駐駕驗騎騙魚魯鮮鳥雞鳴鴨鷹麥黃齊齒龍"
)
