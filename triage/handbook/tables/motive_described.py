"""Sources of supply that are told, not named, and how they end (motive M2a): "the man who used to bring us figs retired".

DESCRIBED: whom one buys from, by what he did ("chi ci faceva i mozzi"). ENDED: his end, or that he is no use any more. Neither says
anything alone. GIVEN_UP says it by itself: all eggs in one basket, never again from him.
"""

from __future__ import annotations

DESCRIBED: dict[str, str] = {
    "en": "(man|woman|lady|guy|chap|lad|fellow|bloke|people|folks|family|couple|firm|company|factory|mill|pottery|bakery|co-?op*|workshop|outfit|house|plant|dairy|farm|estate|forge|weaver*|potter|baker|grower|smith|foundry|brewery) (* )?(* )?(who|that|which) (* )?(used to )?(make|made|makes|supply|supplied|supplies|bring|brought|brings|send|sent|sends|bake|baked|bakes|weave|wove|sew|sewed|sews|grew|cast|pack|packed|deliver|delivered|roast|roasted|print|printed|print*) |"
    "(man|woman|guy|chap|firm|company|factory|mill|pottery|bakery|workshop|house|farm|foundry) (we|i) (* )?(bought|buy|got|get|had|took|take|used|ordered|imported) |whoever (made|makes) (our|my) |for (many|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|#) years (* )?(* )?(* )?from (a|an|the|one) ",
    "de": "(mann|frau|firma|familie|betrieb|genossenschaft|kooperative|manufaktur|werk|werkstatt|mühle|töpferei|bäckerei|weberei|hof|gießerei|kollege|meister) ~ (die|der|das) (uns|mir|unser*|mein*) ~ (geschickt|geliefert|gemacht|gebracht|gefertigt|gebacken|gewebt|gegossen|liefert*|macht*|fertigt*|schickt*|webt*|backt*)|(bei dem|bei der|von dem|von der|woher) (wir|ich) ~ (bezogen|gekauft|kauften|geholt|holten|hatten)|wer uns (bisher|bislang|früher|immer) ",
    "fr": "chez qui (je|nous|on) (* )?(* )?(pren*|achet*|command*|trouv*)|(celui|celle|ceux|monsieur|dame|homme|artisan|maison|famille|coopérative|usine|fabrique|atelier|grossiste|moulin|ferme|potier|boulanger) ~ qui (nous|me) (* )?(faisait|faisaient|fabriquait|fournissait|livrait|envoyait|tissait|tournait|fait|fabrique|fournit|livre|envoie)",
    "es": "(señor|señora|hombre|familia|taller|fábrica|cooperativa|casa|empresa|gente|molino|artesano) (que|a quien|al que|a la que) (nos|me) (* )?(hac*|mand*|tra*|surt*|vend*|fabric*|teje*|enviaba*)|(quien|quienes) (nos|me) (* )?(hac*|mand*|tra*|surt*|fabric*|teje*|enviaba*)",
    "pt": "(senhor|senhora|homem|família|oficina|fábrica|cooperativa|casa|empresa|tecelagem|moinho) (que|a quem) (nos|me) (* )?(fazia*|fornecia*|trazia*|mandava*|faz|fornece)|quem (nos|me) (fazia*|fornecia*|trazia*|mandava*|faz|fornece)",
    "it": "chi (ci|mi|ce|me) (* )?(faceva*|forniva*|mandava*|portava*|vendeva*|tesseva|cuciva|produceva)|(signore|signora|ditta|famiglia|azienda|cooperativa|artigiano|fabbrica|mulino) che (ci|mi) (* )?(faceva*|forniva*|mandava*|portava*|tesseva|cuciva|produceva)|(da cui|dal quale|dalla quale) (* )?(prendev*|compra*)",
    "nl": "(man|vrouw|fabriek|firma|boer|bakker|coöperatie|molen|werkplaats|familie|drukkerij|weverij|pottenbakker) (* )?(* )?die (mijn|onze|ons|mij|altijd) |(bij|van) wie (ik|wij|we) (* )?(* )?(kocht*|haal*|afnam*|betrok*)",
    "sv": "(mannen|kvinnan|firman|fabriken|familjen|bagaren|väveriet|kooperativet|gården|gjuteriet) som (* )?(* )?(gjorde|levererade|vävde|gjort|levererat|sydde|skickade|bakade|göt)",
    "no": "(mannen|kvinnen|firmaet|fabrikken|familien|veveriet|gården|bakeren|støperiet) som (* )?(* )?(laget|lagde|leverte|sydde|sendte|bakte|vevde|støpte)",
    "da": "(manden|kvinden|firmaet|fabrikken|familien|væveriet|gården|bageren|støberiet) (der|som) (* )?(* )?(lavede|leverede|syede|sendte|bagte|vævede|støbte)",
    "fi": "(mies|tehdas|yritys|perhe|kutomo|leipomo) (* )?joka (* )?(teki|toimitti|kutoi|leipoi|valmisti|ompeli)|jolta (* )?(ostimme|olemme ostaneet|ostin)",
    "pl": "(człowiek|pan|pani|firma|zakład|spółdzielnia|rodzina|sprzedawca|piekarnia|fabryka|tkalnia|odlewnia) (* )?(* )?(który|która) (* )?(robił*|szył*|dostarczał*|przywoził*|wysyłał*|tkał*|piekł*|odlewał*)|(od którego|od której|u którego|u której) (* )?(brali*|kupowa*|brał*)",
    "cs": "(člověk|pán|paní|firma|dílna|rodina|družstvo|pekárna|tkalcovna|slévárna) (* )?(* )?(který|která|co) (* )?(dělal*|šil*|dodával*|vozil*|posílal*|pekl*)|(od kterého|od které|od koho) jsme (* )?(brali|kupovali|odebírali)",
    "hu": "(akitől|akiktől|ahonnan) (* )?(* )?(* )?(* )?(kaptam|kaptuk|vettem|vettük|vettünk|hoztam|hoztuk|rendeltünk|rendeltem)|(ember|cég|gyár|műhely|pék|család|szövetkezet) (* )?aki (* )?(nekünk|eddig|mindig)",
    "ro": "(omul|doamna|domnul|firma|fabrica|atelierul|familia|cooperativa) (* )?care (ne|îmi) (* )?(făcea|aducea|trimitea|livra|cosea|furniza)|de la care (* )?(luam|cumpăram|am luat|comandam)",
    "hr": "(čovjek|čovek|firma|radionica|obitelj|porodica|zadruga|tvornica|fabrika|pekara|ljevaonica) (* )?(* )?(koji|koja|što) nam (je )?(* )?(radio|radila|slao|slala|dovozio|šila|šio|proizvod*|pekla)|od (kojeg|koje|koga) smo (* )?(uzimali|kupovali|nabavljali)",
    "bg": "(човекът|фирмата|цехът|семейството|кооперацията|фабриката) (* )?ко(йто|ято|ето) ни (* )?(правеше|доставяше|носеше|пращаше|шиеше)|от ко(гото|ято) (* )?(вземахме|купувахме)",
    "ru": "(человек|мастер|артель|бригада|хозяйство|ферма|цех|завод|фабрика|фирма|кооператив) (* )?(* )?котор(ый|ая|ое) (* )?(* )?(нам|возил*|делал*|шил*|поставлял*|присылал*|пек*)|у (которого|которой|кого) (мы|я) (* )?(* )?(брал*|покупал*|заказывал*)",
    "uk": "(чоловік|майстер|артіль|господарство|ферма|цех|завод|фабрика|фірма|кооператив) (* )?(* )?як(ий|а|е) (* )?(* )?(нам|возив|робив|шив|постача*|надсила*)|у (якого|якої|кого) (ми|я) (* )?(брал*|купувал*|замовлял*)",
    "el": "που μας (* )?(έφτιαχν*|έφερν*|προμήθευ*|έστελν*|έδιν*|έραβ*)|από (τον οποίο|την οποία|όπου) (* )?(παίρν*|αγοράζ*)|που (παίρναμε|αγοράζαμε)",
    "tr": "(bize|bana) (* )?(* )?(yapan|getiren|gönderen|üreten|dokuyan|diken|döken) (* )?(usta|firma|fabrika|adam|aile|atölye|kooperatif)|(aldığımız|yaptırdığımız|getirttiğimiz) (* )?(yer|usta|firma|fabrika|kooperatif|atölye)",
    "ar": "(كنا|كنت) (نأخذ|نشتري|نجيب|ناخذ|آخذ|أشتري) (منه|منها|منهم)|(المصنع|الرجل|الشركة|المعمل|المزرعة|الورشة|التاجر) (الذي|التي|اللي) (* )?(* )?(يصنع|يورد|يرسل|يجيب|نأخذ|نشتري|ناخذ|تصنع|تورد)",
    "fa": "(کارخانه|آقا|کارگاه|شرکت|مزرعه|تعاونی)(‌ای|یی|ی)? که (برای ما|برایمان|از آن|ازش) (* )?(می)?",
    "he": "(המפעל|החברה|היצרן|האיש|המשפחה|בית המלאכה|הספק|הטחנה) ש(ממנו|ממנה|ייצר|סיפק|הביא|עשה|ארג)|שממנ(ו|ה) (לקחנו|קנינו)",
    "zh": "(给|給|帮|幫)我们?(做|供|送|織|织)(货|貨)?的(那家|那个|那個|老板|师傅|師傅|厂|廠|作坊)|(以前|一直|原来|原先)(给|給|帮|幫)(我们|我們)(做|供|送|织)|(那家|那个|那個)(厂|廠|作坊|老板|师傅|師傅)",
    "ja": "(作って|納めて|送って|織って|焼いて|卸して|鋳造して)(くれて|もらって|いただいて|下さって|くださって)い(た|る)(工場|職人|方|会社|窯|農家|問屋|先)?|(お願いして|買って|仕入れて)いた(工場|職人|方|会社|窯|農家|問屋|先)",
    "ko": "(만들어|보내|납품해|공급해|대어|대|구워|짜) ?(주던|주시던|오던) ?(공장|분|업체|곳|사장님|농장|집)?|(받아|사|가져다) ?쓰던 ?(공장|업체|곳|집)",
    "th": "(โรงงาน|ร้าน|คน|ช่าง|เจ้า)ที่(เคย)?(ทำ|ส่ง|เย็บ|ทอ|หล่อ)(ของ)?ให้(เรา|ผม|ดิฉัน)",
    "vi": "(người|xưởng|nhà|công ty|cơ sở|ông|chú|bà) (* )?(* )?(vẫn|hay|từng|trước giờ|trước đây) (* )?(làm|cung cấp|giao|may|dệt|gửi) ",
    "id": "(orang|pabrik|bapak|ibu|koperasi|bengkel|pengrajin) (* )?yang (biasa|selalu|dulu) (* )?(membuat*|bikin*|kirim*|mengirim*|memasok|jahit|menjahit)",
}

ENDED: dict[str, str] = {
    "en": "burn(ed|t) (down|out|to the ground)|up in (flames|smoke)|gutted|a fire|(has|have|had|is|are|was) retir(ed|ing)|retires|retired (last|this|in|and)|closed (its|their|his|the|for good|last|in|down)|shut (down|up|its|their|his|for|in)|(stopped|quit|given up|folded|packed it in)|(has|have) stopped|sold (up|out|the (business|works|factory|firm))|(is|was|been|got) sold|new owner*|(son|daughter|heirs|children|nobody|no one) (* )?(* )?(tak*|carr*|continue*|wants) |passed away|died|no longer|only (export*|sells)|exports (all|everything)|(dropped|delisted)|out of the (catalogue|range|programme)|minimum|(nobody|no one|never|not|doesn't|don't) (even )?(answer*|pick* up|repl*)|emigrated|more (shards|scrap|rejects|returns|breakages|broken|crumbs|complaints|excuses) than|lately (i|we) (unpack|throw|return|send back|scrap)|(half|most|a third) of (* )?(* )?(was|were|had|came|arrived|is) (* )?(broken|mouldy|damp|rotten|insect*|cracked|wrong|rust*|torn|spoil*)",
    "de": "abgebrannt|ausgebrannt|in rente|ruhestand|verkauft (worden|wurde|ist)|wurde (* )?(* )?verkauft|(ist|sind) verkauft|(tür|tor|türen|tore|pforten|laden|werk) (* )?(* )?(zu|geschlossen|abgeschlossen|zugesperrt|dicht)|geschlossen|aufgehört|hört * auf|aufgegeben|gestorben|verstorben|nicht (mehr )?weiter*|kein* nachfolg*|nur noch|insolven*|pleite|meldet sich (nicht|keiner)|geht (keiner|niemand) (mehr )?(ans|dran)|aus dem (programm|sortiment|katalog) genommen|mehr (scherben|ausschuss|bruch|reklamationen|ausreden) als",
    "fr": "(a |est |ont )?(brûlé*|pris feu)|incendie|(à la|en) retraite|(a |est |été )(vendu*|racheté*|cédé*|repris*)|(a |ont |est )?fermé|ferme (ses|définitivement)|décédé*|(est|sont) mort*|(du|de son|de leur) (catalogue|assortiment)|ne (reprend*|veut pas|répond* (plus|pas)|décroche*)|(n'|ne )(exporte*) plus que|plus que pour l'export|plus de (casse|débris|retours|tessons) que|injoignable*",
    "es": "se (quemó|quemaron|incendió|jubil*|retiró)|incendi*|vendió|vendieron|(fue|fueron) vendid*|cerró|cerraron|murió|falleció|ya (ni|no) (* )?(* )?(coge|contesta|responde|sigue|quiere|hace|teje|fabrica)|(hijo*|hija*) no (* )?(quier*|sigu*)|solo exporta|sólo exporta|(sacó|sacaron|quitó) (* )?del catálogo|descatalog*|más (rotura*|merma|reclamos) que",
    "pt": "ardeu|arderam|incêndio|queimou|reformou-se|aposentou*|vendeu|venderam|(foi|foram) vendid*|fechou|fecharam|faleceu|morreu|já não (* )?(atende*|faz|responde|continua)|não (atende*|quis continuar)|filho* não|só exporta|saiu do catálogo|mais (cacos|quebra*|reclamações) (do )?que",
    "it": "a fuoco|incendi*|bruciat*|in pensione|(è|sono|ha|hanno|stat*) (vendut*|cedut*|chius*|vendut*)|chiude|mort*|mancat*|non (* )?(rispond*|continua*|porta* avanti)|figli* non|esporta (tutto|solo)|fuori catalogo|più (cocci|rotture|scarti|resi) che",
    "nl": "(is|wordt|werd) verkocht|afgebrand|uitgebrand|met pensioen|gestopt|gesloten|overleden|nieuwe eigenaar|niet meer|alleen nog (voor|aan)|geen opvolg*|neemt (niemand|niet) op|meer (scherven|breuk|uitval|klachten) dan",
    "sv": "brann|brunnit|brunnen|gått i pension|går i pension|sålt|såld|stängt|gått bort|svarar inte|ingen tar över|bara export|mer (skärvor|kross|reklamationer) än",
    "no": "brant|brent|pensjon*|solgt|stengt|døde|gått bort|svarer ikke|ingen tar over|bare eksport|mer (skår|brekkasje|reklamasjoner) enn",
    "da": "brændt|brændte|pension*|solgt|lukket|døde|død|svarer ikke|ingen overtager|kun eksport|flere (skår|reklamationer) end",
    "fi": "paloi|palanut|tulipalo*|eläkkeelle|eläkkeellä|myytiin|myi|sulki|suljettu|kuoli|ei (enää )?vastaa|kukaan ei jatka|vain vientiin",
    "pl": "spali*|spłon*|pożar*|emerytur*|sprzedał*|sprzedan*|zamkn*|zmarł*|nie (odbiera|odpowiada|chce|przejm*)|syn nie|tylko (na )?eksport|więcej (skorup|braków|reklamacji) niż",
    "cs": "vyhoř*|shoř*|požár*|důchod*|prodal*|prodan*|zavřel*|zemřel*|nebere|neodpovíd*|syn nechce|jen na export|víc* (střepů|zmetků) než",
    "hu": "nyugdíj*|leég*|kiég*|tűz|eladta|eladták|bezárt*|meghalt|nem (viszi|folytat*|veszi fel|válaszol)|megszűn*|csak exportra",
    "ro": "a ars|incendiu*|pensi*|a vândut|vândut*|a închis|închis*|a murit|decedat|nu (mai )?(răspunde|face|vrea)|fiul nu|doar (la |pentru )?export",
    "hr": "izgorj*|izgore*|izgor*|požar*|mirovin*|penzij*|prodao|prodala|prodan*|prodat*|zatvor*|umro|umrla|ne javlja|sin neće|samo izvoz*",
    "bg": "изгор*|пожар*|пенсия|пенсионира*|продад*|затвори*|почина|не (вдига|отговаря)|само за износ",
    "ru": "сгорел*|пожар*|на пенси*|умер|умерла|продал*|закрыл*|не (берёт|берет) трубку|не отвечает|сын не|только на экспорт|уехал*|больше (боя|брака|осколков) чем",
    "uk": "згорі*|пожеж*|на пенсі*|помер*|продал*|продав|закри*|не (бере трубку|відповідає)|син не|тільки на експорт|виїхав*",
    "el": "κάηκ*|φωτιά|πυρκαγιά|σύνταξη|συνταξιοδ*|πούλησ*|πουλήθηκ*|έκλεισ*|πέθαν*|δεν (σηκών*|απαντ*|συνεχίζ*)|μόνο (για )?εξαγωγ*",
    "tr": "yandı|yangın*|emekli|sattı|satıldı|kapattı|kapandı|vefat|öldü|telefon* (açmıyor|bakmıyor)|devam ettir*|sadece ihracat|bıraktı",
    "ar": "احترق|احترقت|حريق|تقاعد|توفي|باع|أغلق|اغلق|أغلقت|لا يرد|ما يرد|للتصدير فقط|توقف",
    "fa": "سوخت|آتش|بازنشسته|فروخت|بست|تعطیل|فوت|جواب نمی|فقط صادرات",
    "he": "לייצא|לייצוא|נשרף|נשרפ|פרש|נמכר|נסגר|נפטר|לא עונה|הפסיק|נשארנו בלי",
    "zh": "烧了|燒了|着火|火灾|火災|退休|转让|轉讓|卖掉|賣掉|关了|關了|关门|關門|不干了|不幹了|不接(单|電話|电话)|去世|儿子不|兒子不|只做出口|只出口|起订量(提|涨)|下架",
    "ja": "火事|火災|全焼|引退|高齢|亡くな|廃業|閉め|やめ(る|た|て)|跡継ぎ|後継者|輸出専門|売却|連絡が(取|つか)|カタログから",
    "ko": "불이 ?(나|났)|화재|은퇴|돌아가|문을 ?닫|매각|팔렸|그만두|수출만|전화를? ?(안|받지)|연락(이|을)? ?(안|끊|두절)|단종",
    "th": "ไฟไหม้|เกษียณ|ขายกิจการ|ปิด(กิจการ|ตัว|ไป)|เสียชีวิต|ไม่รับสาย|เลิก(ทำ|กิจการ|ขาย)|ส่งออกอย่างเดียว",
    "vi": "cháy|nghỉ hưu|về hưu|bán lại|đóng cửa|mất rồi|không nghe máy|không làm nữa|chỉ xuất khẩu|nghỉ làm",
    "id": "terbakar|kebakaran|pensiun|dijual|tutup|meninggal|tidak (angkat|jawab|lanjut)|hanya ekspor",
}

# By itself: too much hangs on one source, he gets no further order, or what he sends is too dear or too bad.
GIVEN_UP: tuple[str, ...] = (
    "eggs in (that|one|a single|the same) basket|(won't|will not|never|not) (* )?(* )?(pay*|buy*|order*) (from )?(him|them|her|that lot) (* )?(again|a second time|a third time|any more|anymore)|(up|open) for (somebody|someone) else|shopping around|lead time* (* )?(* )?(gone|went|grown|stretched) (* )?(to|from) |gone to # (week*|month*)|(knocking|knock) (on|at) (other|new|another) doors",
    "(now|currently|presently|today|at present) (we |i )?(buy|get|take|use|purchase|source) ~ (but|and|,) ~ (price*|quality|delivery|service|stock|life) (* )?(* )?(too (high|slow|long|expensive|dear)|not (stable|constant|consistent|reliable|good)|unstable|unreliable|poor|bad|going up)|(now|currently) (we |i )?(buy|get|take|use|purchase) ~ (but|however) ~ (cheaper|better|faster|more reliable)",
    "(alle|nicht alle|alles) (* )?(eier )?(in|auf) (einen|einem|eine) (korb|karte)|(bei dem|bei denen|dort|da|bei ihm) (bestell*|kauf*) (ich|wir) (* )?(nicht|nie|nichts) (mehr|wieder)|(beliefert|bezogen) ~ leider ~ (immer|ständig) (teurer|später)",
    "(tous|toutes) (nos|mes|ses|leurs|les) œufs dans (le même|un seul) panier|(je|nous|on) ne (lui|leur) (command*|achèt*) plus|frapper à d'autres portes|(todos los|los|poner todos) huevos en (la misma|una sola|una) (cesta|canasta)|(llamando|tocando|tocar|llamar) (a )?otras puertas|no (le|les) (vuelvo|volvemos|volveré|volveremos) a (comprar|pedir|pagar)",
    "(hoy|actualmente|ahora|ahorita) (le )?(compramos|compro|usamos|traemos|importamos) ~ pero ~ (fall*|atras*|tard*|retras*|demor*|incumpl*|no cumpl*|no nos|car*|subi*|calidad|problema*)|segunda opción|(hoje|atualmente|actualmente|agora) (compramos|compro|usamos|importamos|trazemos) ~ mas ~ (falh*|atras*|demor*|não cumpr*|car*|subi*|qualidade|problema*)|segunda opção|todos os ovos (no|num) (mesmo |só )?cesto|bater a outras portas",
    "(tutte le|le) uova (in|nello) (un|stesso) (* )?(paniere|cesto)|bussare ad altre porte|(da|con) (lui|loro) non (compr*|ordin*) più|(oggi|attualmente|adesso) (compriamo|usiamo|prendiamo|acquistiamo) ~ ma ~ (ritard*|qualità|car*|problem*|non )|seconda opzione|alle eieren in (één|een|dezelfde) mand|(bij hem|bij hen|daar) (koop|bestel|kopen|bestellen) (ik|wij|we) (nooit|niet) (meer|weer)",
    "(wszystk*) jaj* (do|w) jedn*|(nigdy|więcej|raz) (* )?(* )?(mu|im|jej|u nich|u niego) (* )?nie (* )?(zapłac*|kupi*|zamówi*)|(všechna|všetky) (vejce|vajcia) (do|v) jed*|(у (него|них|неё|нее)) больше не (берём|берем|покуп*|заказ*|буд*)|все яйца в одн*|усі яйця в одн*|(tüm|bütün) yumurta* (* )?(aynı|tek) sepet*|(alla|alle) (ägg|æg|egg*) i (samma|én|en|ett|samme) (korg|kurv)|kaikki munat (* )?kori*|minden tojás* (* )?kosár*",
    "(鸡蛋|雞蛋)(都)?放(在|进|進)(一个|一個|同一)(篮|籃)|(달걀|계란)을? ?한 ?바구니|(卵|たまご)を(一つ|ひとつ|1つ)のカゴ|(不再|再也不)(跟|向|从|從)(他|他们|他們|那家)(拿|买|買|订|訂)|كل البيض في سلة|كل (الـ)?بيضنا|כל הביצים בסל",
)
