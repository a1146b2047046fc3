"""As `motive_plans`, in the other languages: no order now, only figures for a plan (motive M2c)."""

from __future__ import annotations

LATER_MORE: dict[str, tuple[str, ...]] = {
    "sv": (
        "(inte|inget|inga|ingen) (* )?(* )?(beställ*|köp*|behov|order|budget|bråttom|beslut*|upphandling*) (* )?(nu|i år|just nu|ännu|före|förrän|än|tills)|(nästa|kommande|2027|2028) (* )?(år|säsong|budget*|vår|höst|vinter)? ?~ (plan*|kanske|funder*|budget*|överväg*)|(plan*|kanske|funder*|budget*|överväg*|först|tidigast) ~ (nästa|kommande) (* )?(år|säsong|vår|höst)|om (två|tre|ett|ett par|2|3) år",
        "(ungefärligt|ungefärliga|cirka|riktpris*|prisindikation*|prisnivå*|prisbild|budgetpris*|kostnadsuppskattning*|grov|grovt) (pris*|kostnad*|vad)?|(bara|endast|enbart) (* )?(information|kolla*|veta|jämför*|underlag|orienter*|nyfik*|bevakar|titta*)|(samlar|bevakar|jämför) (* )?(* )?(marknaden|priser|information|underlag|in)|förstudie|skisskede|förfrågan om information|i förväg|längre fram|säsongen är|lagret är fullt|budgeten är",
    ),
    "no": (
        "(ikke|ingen|ingenting) (* )?(* )?(bestill*|kjøp*|behov|ordre|budsjett|hast*|vedtatt|besluttet|anbud) (* )?(nå|i år|ennå|før|enda|ennå)|(neste|kommende|2027|2028) (* )?(år|sesong|budsjett*|vår|høst|vinter)? ?~ (plan*|kanskje|vurder*|budsjett*|tenker)|(plan*|kanskje|vurder*|budsjett*|tenker|først|tidligst) ~ (neste|kommende) (* )?(år|sesong|vår|høst|budsjett*)|om (to|tre|ett|et par|2|3) år",
        "(omtrentlig*|cirka|veiledende|prisindikasjon*|prisnivå*|prisantydning|budsjettpris*|kostnadsanslag|grovt) (pris*|kostnad*|hva)?|(bare|kun) (* )?(informasjon|vite|sammenlign*|undersøk*|orienter*|nysgjerrig|se hva)|(samler|sammenligner|kartlegger|undersøker) (* )?(* )?(marked*|priser|informasjon|inn)|forprosjekt|skisse(fase|nivå)|mulighetsstudie|på sikt|lenger frem|sesongen er|lageret er fullt|budsjettet er",
    ),
    "da": (
        "(ikke|intet|ingen) (* )?(* )?(bestil*|køb*|købt|behov|ordre*|budget|haster|besluttet|beslutning|udbud*) (* )?(noget |nu|i år|endnu|før|nu)|(næste|kommende|2027|2028) (* )?(år|sæson|budget*|forår|efterår|vinter)? ?~ (plan*|måske|overvej*|budget*|tænker)|(plan*|måske|overvej*|budget*|tænker|først|tidligst) ~ (næste|kommende) (* )?(år|sæson|forår|efterår|budget*)|om (to|tre|et|et par|2|3) år|budgetperiode*",
        "(ca|cirka|vejledende|prisindikation*|prisniveau*|prisoverslag|budgetpris*|løs|løst|omtrentlig*|overslag*) (m2-)?(pris*|prisniveau|omkostning*)|(bare|kun|blot) (* )?(information|vide|sammenlign*|undersøg*|orienter*|nysgerrig*|se hvad)|(samler|samle|sammenligner|undersøger) (* )?(* )?(marked*|priser|ideer|information|ind|materiale)|markedsdialog|skitse(niveau|fase|projekt)|forundersøgelse|fondsansøgning|på sigt|længere fremme|årets * er i hus|sæsonen er",
    ),
    "fi": (
        "(ei|emme|en|älkää) (* )?(* )?(osta|tilaa|tilata|tilaamme|hanki*|tarjous*|kiire|päätös*|budjet*) (* )?(vielä|nyt|tänä|ennen|tällä)|ei (vielä|nyt|tänä vuonna) (* )?(tarjous*|tila*|ost*|päät*|hank*)|(ensi|seuraava*|tulev*|vuoden päästä|parin vuoden|2027|2028) (* )?(vuo*|vuotta|kau*|kesä*|kevä*|syks*|talv*|budjet*)|(tilaukset|budjetti|kausi|varasto|valikoima) (on|ovat) (jo )?(sisällä|täynnä|lyöty|suljettu|käytetty)",
        "(hintataso*|suuntaa-antav*|suuntaa antav*|karkea*|arvio hinna*|hinta-arvio*|hintahaarukka*|budjettihinta*|kustannusarvio*|mitä * suunnilleen maksa*|suunnilleen)|(vain|pelkästään) (tieto*|selvit*|vertail*|kartoit*|katsel*|kysel*)|(kerään|keräämme|kartoitamme|kartoitan|vertailemme|vertailen|selvitämme) (* )?(* )?(hinto*|tieto*|vaihtoehto*|markkin*)|esiselvity*|luonnosvaihe*|hankesuunnitel*|ei kiire*|katselen rauhassa",
    ),
    "is": (
        "(næsta|komandi) (ár*|vor|haust|tímabil)|(ekki|engin|ekkert) (* )?(pant*|kaup*|innkaup) (* )?(núna|strax|fyrr|enn)|(gróf|áætlað|áætlun|bara að skoða|verðhugmynd*|eftir (tvö|eitt) ár)",
    ),
    "pl": (
        "(nie|żadn*|brak) (* )?(* )?(zamawia*|zamówi*|kupuje*|kupi*|zakup*|budżet*|zobowiąz*|ofert*|decyzj*|pilne|pośpiech*|przetarg*) (* )?(teraz|jeszcze|w tym roku|przed|na razie|póki|dopóki|do czasu|nic)|(na razie|póki co|na ten moment|w tej chwili|obecnie) (* )?(nic|nie|tylko|bez|zbiera*|się rozgląda*|jedynie)|(przyszł*|kolejn*|następn*|2027|2028) (* )?(rok*|sezon*|budżet*)? ?~ (plan*|rozważ*|myśl*|może|być może|ewentual*)|(plan*|rozważ*|myśl*|może|budżet*|dopiero|najwcześniej) ~ (przyszł*|kolejn*|następn*) (* )?(rok*|sezon*|wiosn*|jesien*)|za (rok|dwa lata|trzy lata|kilka lat)",
        "(orientacyjn*|szacunkow*|przybliżon*|wstępn*|poglądow*) (* )?(cen*|koszt*|wycen*|kwot*|stawk*)|(cen*|koszt*|wycen*) (* )?(orientacyjn*|szacunkow*|przybliżon*|wstępn*|poglądow*)|(rząd wielkości|widełki|studium wykonalności|etap* koncepcji|koncepcja|faza projektu|projekt wstępny|do kosztorysu|bez zobowiązań|nie pali się|nie spieszy)|(zbieram|zbieramy|porównuj*|badam*|sonduj*) (* )?(* )?(rynek|ceny|informacj*|dane|oferty|materiał*)|tylko (informacyjnie|orientacyjnie|pytam|sondujemy|do planu)|(sezon|magazyn|budżet) (* )?(jest |już )?(zamknięty|pełny|pełen|zapełniony|wyczerpany)",
    ),
    "cs": (
        "(ne|nic|žádn*|zatím|teď|nyní|letos) (* )?(* )?(neobjedn*|nekup*|nenakup*|objedn* nebud*|nepotřebuj*|nespěch*|objednávk* není|nic neobjedn*)|neobjednáv*|nekupuj*|nebudeme (kupovat|objednávat)|(investic*|rozpočet|dotac*|peníze|úvěr) (* )?(schval*|čeká*|bude|budou|až|závisí)|(příští|další|2027|2028) (* )?(rok*|sezón*|sezon*|jaro|podzim|rozpoč*)? ?~ (plán*|zvaž*|uvaž*|možná|mysl*)|(plán*|zvaž*|uvaž*|možná|teprve|nejdřív*|až) ~ (příští|další) (* )?(rok*|sezón*|sezon*|jaro|podzim)|za (rok|dva roky|tři roky|rok dva)",
        "(orientačn*|přibližn*|rámcov*|předběžn*|hrub*|ceníkov*) (* )?(cen*|náklad*|úroveň|odhad*|kalkulac*)|orientačně|(cenov* hladin*|studie proveditelnosti|studii|do zásoby|průzkum trhu|předprojekt*|fáze projektu|nezávazn*|nespěchá)|(sbírám*|porovnáv*|zjišťuj*|mapuj*|informuj*) (* )?(* )?(údaje|ceny|trh|informac*|nabídk*|podklad*|jen)|jen (* )?(informac*|zjišť*|sbír*|pro představu|orientačně|se ptám)|(sezón*|sklad|rozpočet) (* )?(je |máme |už )?(uzavřen*|pln*|vyčerpan*)",
    ),
    "sk": (
        "neobjednáva*|nekupuje*|nebudeme (kupovať|objednávať)|(zatiaľ|teraz|tento rok|momentálne) (* )?(* )?(nič|ne*|len|iba|žiadn*)|(rozpočet|dotáci*|peniaze|úver|financovanie) (* )?(schval*|čaká*|bude|budú|až|závisí|ešte)|(budúci|ďalší|2027|2028) (* )?(rok*|sezón*|jar*|jeseň|rozpoč*)? ?~ (plán*|zvaž*|uvaž*|možno|mysl*)|(plán*|zvaž*|uvaž*|možno|až|najskôr|doplňam) ~ (budúc*|ďalš*|2027|2028) ?(* )?(rok*|sezón*|jar*|jeseň)?|na (budúci rok|rok 2027|rok 2028)|o (rok|dva roky|tri roky)",
        "(orientačn*|približn*|rámcov*|predbežn*|hrub*|cenníkov*) (* )?(cen*|náklad*|úroveň|odhad*|kalkuláci*)|(cenov* hladin*|štúdi* uskutočniteľnosti|prieskum trhu|nezáväzn*|nesúri|neponáhľa)|(zbieram*|porovnáva*|zisťuje*|mapuje*) (* )?(* )?(údaje|ceny|trh|informáci*|ponuk*|podklad*)|len (* )?(informác*|zisťuje*|zbiera*|pre predstavu|orientačne|sa pýtam)|zaujíma ma len",
    ),
    "hu": (
        "(nem|semmi*) (* )?(rendel*|vásárol*|veszünk|veszek|venn*|sürgős|kötelez*) (* )?(most|még|idén|egyelőre)?|(most|idén|egyelőre|jelenleg|még) (* )?(nem|csak|semmi*) (* )?(rendel*|vásárol*|vesz*|tájékoz*|gyűjt*|érdeklőd*|kérdez*|döntöt*)|(jövő|következő|jövőre|2027|2028)(ra|re)? (* )?(év*|szezon*|idény*|költségvetés*|tavasz*|ősz*)? ?~ (terv*|talán|gondol*|esetleg|fontol*)|(terv*|talán|gondol*|esetleg|fontol*|leghamarabb|majd) ~ (jövő|következő) (* )?(év*|szezon*|tavasz*|ősz*)|(egy|két|három|pár|1-2|2-3) (év )?(év )?múlva",
        "(tájékoztató|irány|hozzávetőleges|nagyságrendi|becsült|körülbelüli) (jellegű )?(ár*|költség*|összeg*)|irányár*|(nagyságrend*|költségbecslés*|megvalósíthatóság*|tanulmányterv*|piackutatás*|előtervezés*|vázlatterv*|nem sürgős)|csak (tájékozód*|érdeklőd*|informálód*|összehasonlít*|árat|gyűjt*)|(gyűjtöm|gyűjtünk|összehasonlít*|felmérjük) (* )?(* )?(árak*|ajánlat*|adat*|információ*|piac*)|(keret|szezon|raktár|költségvetés) (* )?(elfogyott|lezárt*|tele|kimerült)",
    ),
    "ro": (
        "(nu|fără|nicio|niciun) (* )?(* )?(comand*|cumpăr*|achizițion*|buget*|grab*|urgent*|angajament*|ofertă|licitați*) (* )?(acum|încă|anul acesta|înainte|deocamdată|momentan|până)|(deocamdată|momentan|pentru moment|acum) (* )?(doar|numai|nu|adun*|strâng*|culeg*|ne inform*)|(anul viitor|anul următor|sezonul viitor|sezonul următor|peste (un an|doi ani|trei ani)|2027|2028) ~ (plan*|poate|gând*|eventual|buget*|analiz*)|(plan*|poate|gând*|eventual|buget*|abia|cel mai devreme) ~ (anul viitor|anul următor|sezonul viitor|la anul)|(anul viitor|la anul|peste doi ani)",
        "(preț*|cost*|valoare*|ofertă) (* )?(orientativ*|estimativ*|aproximativ*|informativ*|indicativ*)|(estimare|ordin de mărime|studiu de (fezabilitate|piață)|fază de (proiect|concept|studiu)|pentru (deviz|buget|bugetare|informare|documentare)|proiect tehnic|fără obligați*|nu e grabă|când vom avea|cam cât costă)|(adunăm|adun|strângem|strâng|culegem|comparăm) (* )?(* )?(prețuri*|informații*|oferte|date*)|doar (* )?(inform*|orient*|să știu|să știm|să vedem|curioz*)",
    ),
    "et": (
        "(praegu|hetkel|sel aastal|veel) (* )?(* )?(ei|hanget ei|ostu ei|tellimust ei)|(ei|me ei) (* )?(telli|osta) (* )?(praegu|veel|sel aastal|enne)|(järgmi*|tuleva*|2027|2028).? (* )?(aasta*|hooa*|eelarve*|kevad*|sügis*)|(aasta|kahe aasta|paari aasta) pärast|(orienteeruv*|ligikaud*|umbkaud*|hinnangul*) (* )?(hind*|hinna*|maksum*)|(lihtsalt|ainult|vaid) (* )?(uuri*|teada|tead*|info*|aru saada|võrdle*)|(kogume|kogun|uurime|võrdleme) (* )?(hind*|info*|pakkum*|turg*)|eskiis*|teostatavus*|eelarve (* )?(kinnita*|koosta*)",
    ),
    "lv": (
        "(pagaidām|šobrīd|šogad|tagad) (* )?(* )?(nepērk*|neko ne*|nepasūt*|nav|tikai|ne)|(nākam*|2027|2028).? (* )?(gad*|sezon*|budžet*|pavasar*|ruden*)|pēc (gada|diviem|diviem gadiem|pāris gadiem)|(orientējoš*|aptuven*|provizorisk*|indikatīv*) (* )?(cen*|izmaks*)|(tikai|vienkārši) (* )?(interes*|informāc*|uzzināt|salīdzin*|vāc*)|(vācam|vācu|apkopoj*|salīdzin*) (* )?(cen*|informāc*|piedāvāj*)|tirgus izpēt*|skiču|priekšizpēt*|budžet* (* )?(apstiprin*|nav)",
    ),
    "lt": (
        "(kol kas|šiuo metu|dabar|šiemet) (* )?(* )?(neperk*|nieko|neužsak*|nėra|tik|viskas)|(kit*|sekanč*|2027|2028) (* )?(m. )?(met*|sezon*|biudžet*|pavasar*|ruden*|program*)|po (metų|dvejų|poros|pusantrų) (metų)?|(orientacin*|apytikr*|preliminar*|maždaug|apytiksl*) (* )?(kain*|kiek|sąmat*)|(tik|tiesiog) (* )?(planui|domi*|informac*|sužinot*|palygin*|renk*)|(renkame|renku|lyginame) (* )?(kain*|informac*|pasiūlym*)|rinkos tyrim*|techninis projektas|galimybių studij*|kai gausim*|(biudžet*|lėš*) (* )?(patvirtin*|nėra|gaus*)",
    ),
    "sl": (
        "(zaenkrat|trenutno|letos|zdaj) (* )?(* )?(ne|nič|še ne|samo|le|ni)|naročila (* )?(še )?(ne|ni)|(prihodnj*|naslednj*|drugo) (* )?(let*|sezon*|proračun*|pomlad|jesen)|čez (eno|dve|tri|leto) (leti|leta)?|(okvirn*|približn*|informativn*|orientacijsk*) (* )?(cen*|strošk*|ocen*)|(samo|le|zgolj) (* )?(zanima*|informativ*|zbira*|poizved*|primerja*)|(zbiramo|zbiram|primerjamo) (* )?(cen*|ponudb*|podatk*|informacij*)|idejn* (zasnov*|projekt*)|študij* izvedljivosti|raziskav* trga|ni nujno|ne mudi",
    ),
    "hr": (
        "(zasad|za sada|trenutno|ove godine|danas|sada|trenutačno) (* )?(* )?(ne|ništa|nema|samo|još)|(ne|ništa ne*) (* )?(naruč*|kupuje*) (* )?(sada|još|dok|prije|pre|do)|nema (porudžb*|narudžb*|budžet*)|(iduć*|sljedeć*|sledeć*|naredn*|2027|2028|2029).? (* )?(godin*|sezon*|proračun*|budžet*|proljeć*|jesen*|perspektiv*)|kroz (godinu|dvije|dve) (dvije|dve|godine)?|za (godinu|dvije|dve|dve-tri) (dana|godine)?|(okvirn*|otprilike|približn*|orijentacijsk*|informativn*) (* )?(cijen*|cen*|košta*|popis|troš*)|(samo|tek) (* )?(raspit*|informiš*|informir*|prikuplja*|razmišlja*|zanima*)|(prikupljamo|prikupljam|skupljamo|skupljam|uspoređujemo|upoređujemo) (* )?(cijen*|cene|podatk*|ponud*|informacij*)|studij* izvodljivosti|idejn* (rješenj*|projekt*)|istraživanj* tržišta|nije hitno",
    ),
    "sr-cyr": (
        "(за сада|тренутно|ове године) (* )?(не|ништа|само)|(наредн*|следећ*) (* )?(годин*|сезон*)|оквирн* цен*|само се распитуј*|прикупљамо (податке|цене|понуде)",
    ),
    "bg": (
        "(засега|в момента|тази година|сега|още) (* )?(* )?(не|нищо|няма|само|нямаме)|(не|няма да) (* )?(поръчва*|купува*|поръчам*|купим) (* )?(сега|още|преди|тази)|(следващ*|догодина|идн*) (* )?(годин*|сезон*|бюджет*|пролет|есен)?|след (година|две години|1-2 години)|(ориентировъчн*|приблизителн*|индикативн*|примерн*) (* )?(цен*|стойност*|разход*|оферт*)|(само|просто) (* )?(проучва*|информ*|питам*|ориентация|събира*|сравнява*)|(събираме|събирам|проучваме|сравняваме) (* )?(цени*|оферти|данни|информац*|пазар*)|идеен проект|предпроектн*|проучване на пазар*|не е спешно",
    ),
    "ru": (
        "(пока|сейчас|в этом году|на данный момент|в этом сезоне) (* )?(* )?(не|ничего|заказ*|закуп*|покупк*|только|просто|лишь|без|нет) (* )?(бер*|заказ*|покуп*|закуп*|план*|смотр*|собира*|изуча*|прицен*|присматрив*|интерес*|потяне*|нужно|готов*|дадим|будет)|(закупк*|покупк*|заказ*) (* )?(сейчас |пока )?(* )?(не будет|нет|не план*|не дад*|не дадим)|(следующ*|будущ*|2027|2028) (* )?(год*|сезон*|бюджет*|весн*|лет*|осен*)|(через|спустя) (год|полгода|два года|пару лет|год-два|полтора)|на перспективу|на будущее|(к|до) весн(е|ы)|когда (утверд*|выдел*|получ*|закро*|дадут|появ*)",
        "(ориентир*|примерн*|приблизительн*|предварительн*|ориентировочн*|индикативн*) (* )?(цен*|стоимост*|смет*|бюджет*|расчёт*|расчет*|прайс*|порядок)|порядок (цен*|стоимост*|цифр)|(понять|понимать|прикинуть|знать) (* )?(* )?(порядок|цены|почём|почем|бюджет|стоимост*|уровень)|(для|на) (сметы|бюджета|бюджетирования|тэо|технико-эконом*|планирования)|(собира*|сравнива*|изуча*|мониторим|анализиру*) (* )?(* )?(цен*|рынок|информац*|предложени*|данн*)|(тендер|торги|финансирование|бюджет|лот) (* )?(* )?(* )?(не раньше|ещё не|еще не|не утвер*|после|объяв*|весн*|осен*)|(прицени*|присматрива*|просто интерес*|только узнать|без обязательств|не срочно|не горит)|склад (полный|забит|полон)|сезон (закрыт*|законч*)|эскизн* проект*|на стадии (проект*|эскиз*|концепц*|планир*)",
    ),
    "uk": (
        "(поки|зараз|цього року|наразі|на даний момент|цього сезону) (* )?(* )?(не|нічого|лише|тільки|просто|без|немає)|(закупівл*|покупк*|замовлен*) (* )?(зараз |поки )?(* )?(не буде|немає|не план*|не дамо)|(наступн*|майбутн*|2027|2028) (* )?(рок*|рік|сезон*|бюджет*|весн*|осен*)|через (рік|півроку|два роки|пару років|рік-два)|на перспективу|на майбутнє|коли (затвердять|виділять|отрима*|дадуть)",
        "(орієнтовн*|приблизн*|попередн*) (* )?(цін*|варт*|кошторис*|бюджет*|розрахун*)|(порядок|рівень) цін|(для|до) (кошторису|бюджету|планування)|(збира*|порівню*|вивча*) (* )?(* )?(цін*|ринок|інформац*|пропозиц*|дан*)|(тендер|фінансування|бюджет) (* )?(* )?(не раніше|ще не|не затвер*|після)|(прицінює*|придивля*|просто цікав*|без зобов*|не терміново)|склад повний|сезон закри*|ескізн* про*",
    ),
    "el": (
        "(δεν|καμία|τίποτα|χωρίς) (* )?(* )?(αγορά*|παραγγ*|παραγγε*|βιάζ*|βιασύνη|προϋπολογισμ*|δέσμευση|θα πάρουμε|θα πάρω) (* )?(τώρα|φέτος|ακόμα|πριν|προς το παρόν)?|(προς το παρόν|για την ώρα|φέτος|αυτή τη στιγμή) (* )?(* )?(δεν|μόνο|απλώς|απλά|είμαστε|τίποτα)|(του χρόνου|επόμεν*|νέα|χρονιά) (* )?(χρον*|χρόνο|σεζόν|έτος|έτους|προϋπολογισμ*|καλοκαίρι|άνοιξη)?|σε (ένα|δύο|δυο|τρία|κανα) (χρόνο|χρόνια|έτη)|(ενδεικτικ*|κατευθυντήρι*|χοντρικ*|περίπου) (* )?(τιμ*|κόστο*|ποσό)|τιμές (ενδεικτικ*|περίπου|κατά προσέγγιση)|(μόνο|απλώς|απλά) (* )?(ενημέρωση|ρωτά*|μαθαίν*|πληροφορ*|συγκεντρών*|έρευνα)|(μαζεύ*|συγκεντρών*|συγκρίν*) (* )?(τιμ*|στοιχεία|προσφορ*|πληροφορ*)|έρευνα αγοράς|προμελέτη|μελέτη σκοπιμότητας|(έγκριση|χρηματοδότηση|επιδότηση|εσπα) ~ (περιμέν*|ακόμα|όταν|αν)",
    ),
    "tr": (
        "(şu an*|şimdilik|bu yıl|bu sene|bu sezon|henüz) (* )?(* )?(* )?(sipariş*|almay*|almı*|alım*|yok|sadece|düşünm*|planlam*|kapat*|dolu|bütçe*)|(sipariş|alım|satın alma) (* )?(yok|olmayacak|vermeyeceğiz|planlamıyoruz|değil|düşünmüyoruz)|(önümüzdeki|gelecek|seneye|2026|2027|2028) (* )?(yıl*|sene*|sezon*|bahar*|yaz*|kış*|bütçe*|portföy*|dönem*)|(bir|iki|üç|1-2|2-3) (yıl|sene) (sonra|içinde)|(bahar|ilkbahar|yaz|sonbahar)(a|da) kadar",
        "(yaklaşık|tahmini|ortalama|kabaca|aşağı yukarı|takribi|ön) (* )?(fiyat*|maliyet*|bütçe*|bedel*|ne kadar)|(bütçe|maliyet|fiyat) (çalışması|aralığı|tahmini|araştırması|öğreniyoruz)|(fizibilite|keşif|ön proje|avan proje|etüt|piyasa araştırması|pazar araştırması|yatırım planı|teşvik* çık*|kredi* çık*|hibe*|ödenek*)|(sadece|yalnızca|sırf) (* )?(bilgi*|fiyat öğren*|araştır*|merak|karşılaştır*|fikir)|(fiyat|bilgi|teklif) topluyor*|acelemiz yok|acelesi yok|aceleye gerek yok|şimdiden (öğren*|oluştur*|bilgi*|planl*)",
    ),
    "az": (
        "(hazırda|bu il|indi) (* )?(* )?(almır*|sifariş*|yox*|yalnız|sadəcə|deyil*|baxır*)|(gələn|növbəti) (* )?(il*|mövsüm*|büdcə*)|(təxmini|təqribən|təqribi) (* )?(qiymət*|neçəyə)|sadəcə (məlumat|qiymət|maraqlan*)|qiymətlərə baxır*",
    ),
    "ar": (
        "(لا|ليس|ليست|لن|ما|بدون|مو|مش) ?(يوجد|هناك|هذا|يعد هذا|في|فيه|نطلب|نشتري|محتاجين|نحتاج|راح|رح|بنشتري)? ?(طلب|أمر شراء|شراء|عرض رسمي|التزام|ميزانية|نشتري|مستعجل|عجلة|متوقع) ?(حاليا|الآن|الان|حالياً|هذه السنة|هالسنة|قبل|بعد)?|(حاليا|حالياً|الآن|الان|هسه|دلوقتي) ~ (لا نشتري|ما نشتري|فقط|بس|ندرس|نجمع|نستفسر)|(العام|السنة|الموسم|الموازنة|الميزانية) (القادم|القادمة|المقبل|المقبلة|الجاي|الجاية|الجديدة)|(السنه|سنة) الجاي|بعد (سنة|سنتين|عام|عامين)|قبل (سنة|عام) ",
        "(أسعار|اسعار|سعر|أرقام|ارقام|تكلفة|كلفة|أسعارا|الأسعار) (تقديرية|تقريبية|تقريبي|تقديري|مبدئية|استرشادية|أولية|المتر التقريبية)|(دراسة|دراسات) (جدوى|الجدوى|السوق|سوق)|(لإدراج|لاعداد|لإعداد|بصدد إعداد) ~ (ميزانية|موازنة|تقدير|الميزانية|الموازنة|الكلفة)|(فقط|بس|مجرد) ~ (استفسار|معلومات|أرقام|فكرة|نعرف|للاطلاع|الاطلاع|أعرف)|(نجمع|جمع) (معلومات|أسعار|عروض)|(قيد الدراسة|مرحلة التصميم|مرحلة التخطيط|مرحلة الدراسة|استفسار أولي|للمستقبل|مستقبلا|لاحقا|بانتظار التمويل|عند اعتماد)",
    ),
    "fa": (
        "(فعلا|فعلاً|در حال حاضر|امسال|الان) ~ (خرید|سفارش|نداریم|ندارم|نمی|فقط|امکان)|(سال|فصل|بودجه) (آینده|بعد|بعدی|آتی)|(برای|در) سال آینده|(قیمت|برآورد|هزینه|حدود) ?(تقریبی|حدودی|قیمت|تخمینی|اولیه)|(فقط|صرفا|صرفاً) ~ (اطلاع|استعلام|آشنایی|بررسی|ببینم|بدونم)|مطالعه (امکان|بازار)|امکان‌سنجی|امکان سنجی|طرح توجیهی|آشنایی اولیه|عجله‌ای نیست|بعدا|بعد عید",
    ),
    "he": (
        "(כרגע|עכשיו|השנה|בינתיים|עדיין) ~ (לא (קונ|מזמינ|רוכש|צריכ|מתכננ|אושר|סגור)|רק|אין|מלא)|(לא|אין) (קונים|מזמינים|רוכשים|הזמנה|תקציב|לחץ|דחוף) ?(כרגע|עכשיו|השנה|עדיין|לפני)?|(שנה|עונה|תקציב|שנת) (הבאה|הבא|הקרובה|2027|2028)|בעוד (שנה|שנתיים)|(מחיר|מחירים|הערכה|אומדן|סדר גודל) ?(משוער|משוערים|כללי|ראשוני|גס|של מחיר)?(ים)? ?(בלבד)|(אומדן|סדר גודל|מחיר משוער|מחירים משוערים|בדיקת היתכנות|סקר שוק|בשלב תכנון|שלב התכנון)|(רק|סתם) (בודק|מתעניי|אוספ|להבין|לדעת|לקבל מושג|משווה)|(אוספים|משווים|בודקים) (מחירים|מידע|שוק)",
    ),
    "ja": (
        "(現時点|現段階|今|今回|今期|今年|今すぐ)(で|に)?(の|は|では|における)?(購入|発注|注文|仕入|導入)?(の)?(予定|計画|考え)?(は|も)?(ございません|ありません|ない|なく|未定)|(購入|発注|注文|仕入れ?|導入|着工)(時期)?(は|の予定は|につきましては|予定は)? ~ (未定|来年|来期|再来年|先|以降|決定後|ございません|ありません|来季|来春)|(来年度?|来期|次年度|再来年|次期|来季|来春|来シーズン|次回)(の|に|以降|向け|からの)? ~ (検討|予定|計画|予算|参考|企画|導入|採用|構想)|(参考|概算|目安|おおよその|大まかな|おおまかな|予算取り用の?)(の)?(価格|見積|単価|金額|値段|費用)|(情報収集|市場調査|検討段階|構想段階|企画段階|設計段階|計画段階|下調べ|予算(化|申請|要求|取り|策定|計上)|資料請求|基本設計)|(資料|カタログ|目安|参考価格)(のみ|だけ)(で|を|頂|いただ)|(急ぎ|急い)(では|で)?(ありません|ない|ございません|おりません)|(すぐ|直ち)に(は|の)? ~ (購入|発注|注文) ~ (ない|ありません|ございません)",
    ),
    "ko": (
        "(지금|당장|현재|올해|아직|이번 ?시즌)(은|는|로서는|으로서는)? ?(당장)? ~ (발주|구매|주문|구입|계획)(는|은|이|가|할|을|를|할 건)? ?(아니|없|안|어렵|미정|못|예정)|(내년|내후년|후년|차년도|다음 ?(해|시즌|연도|분기)|하반기)(도|에|의|쯤|초|봄|부터|를|로)? ~ (검토|계획|예정|예산|구상|준비|생각|고려|책정)|(참고용|참고로|예산용|견적 참고|대략적인|개략|개산|예상 ?단가|가격대|시장 ?조사|시장조사|타당성|사업성|기본 ?설계|설계 ?단계|기획 ?단계|검토 ?단계|예산(을|안)? ?(짜|편성|책정|수립|신청|잡)|사전 ?조사|정보 ?수집)|(대략|대충|얼추) ?(얼마|어느 ?정도|가격|단가|금액)|(급하지|급한 건|서두르지)( ?않| ?아니)|(창고|재고|예산|시즌)(가|이|은|는)? ~ (꽉|가득|끝났|마감|소진|다 찼)",
    ),
    "zh": (
        "(今年|目前|现在|現在|暂时|暫時|近期|眼下|本季|这季|這季|当前)(还|都|先|也|已经|已經|內|内)? ~ (不(会|會|买|買|订|訂|采购|採購|下单|下單|进|進|需要|加|打算)|没(有)?(预算|采购|计划|订单)|沒(有)?(預算|採購|計畫|訂單)|订满|訂滿|已满|已滿|备货|定完|开完|採購已)|(明年|后年|後年|来年|下半年|下一年度|明春|下季|下个季|明年度)(度|初|下半年|上半年)? ~ (计划|計畫|計劃|打算|预算|預算|可能|才|再|考虑|考慮|规划|規劃|准备|準備|会|开)|(先|只是|只想|仅|僅|就是|单纯|純粹|只)(想)?(了解|瞭解|问问|問問|比较|比較|参考|參考|摸底|询个|收集|蒐集|认识|認識|看看|估)|(大概|大致|大约|粗略|参考|參考|概算|估算|预估|預估|区间|區間)(的)?(价格|價格|价位|價位|价|價|费用|費用|造价|預算|预算|多少钱|多少錢|成本)|(可研|可行性|立项|立項|方案阶段|设计阶段|設計階段|规划阶段|前期|编预算|編預算|做预算|做預算|预算编制|市场调研|市場調查|调研|还没批|未批|没批下来|審批|审批中)|不(着急|急|赶|趕)",
    ),
    "th": (
        "(ตอนนี้|ปีนี้|ช่วงนี้|ขณะนี้)(ยัง|เรา|ทาง)? ~ (ไม่ซื้อ|ไม่สั่ง|ยังไม่ซื้อ|ยังไม่สั่ง|ไม่มีงบ|ไม่มีแผน|แค่|สต็อกเต็ม|ของเต็ม)|ยังไม่(ซื้อ|สั่ง|ตัดสินใจ|มีงบ|ได้งบ|อนุมัติ)|(ปีหน้า|ปีถัดไป|ฤดูกาลหน้า|ซีซั่นหน้า|งบปีหน้า|ปีงบประมาณหน้า|อีก(สอง|หนึ่ง|1|2) ?ปี)|ราคา(คร่าวๆ|คร่าว ๆ|ประมาณ|โดยประมาณ|เบื้องต้น|กลาง|อ้างอิง)|(แค่|เพียง)(สอบถาม|อยากรู้|ศึกษา|เก็บข้อมูล|เปรียบเทียบ)|(เก็บข้อมูล|ศึกษาความเป็นไปได้|สำรวจตลาด|ตั้งงบ|ทำงบ|ของบ|วางแผน|ไม่รีบ)",
    ),
    "vi": (
        "(hiện tại|hiện|năm nay|bây giờ|trước mắt|giờ) (* )?(* )?(chưa|không|chỉ) (* )?(mua|đặt|nhập|cần|có kế hoạch|có nhu cầu|tìm hiểu|tham khảo|vội)|chưa (mua|đặt|nhập|có ngân sách|được duyệt|quyết)|(sang năm|năm sau|năm tới|vụ sau|mùa sau|quý sau|niên khóa tới|năm tài chính) |(giá|báo giá|chi phí) (* )?(tham khảo|sơ bộ|khái toán|ước tính|dự kiến|khoảng|khái quát|tạm tính)|(dự toán|lập dự án|nghiên cứu khả thi|khảo sát (giá|thị trường)|tìm hiểu (trước|giá|thị trường)|tham khảo trước|chưa vội|không gấp|không vội|xin ngân sách|chờ (duyệt|vốn|ngân sách)|làm kế hoạch)|(chỉ|mới) (* )?(tham khảo|tìm hiểu|hỏi trước|thu thập|so sánh)",
    ),
    "id": (
        "(saat ini|sekarang|tahun ini|sementara|buat masa ini|masa ini|setakat ini) (* )?(* )?(belum|tidak|tak|hanya|cuma|stok)|(belum|tidak|tiada|tak) (ada )?(order|pesanan|pembelian|beli|membeli|anggaran|budget|peruntukan|pesan) |(tahun depan|tahun hadapan|tahun anggaran|musim depan|musim hadapan|awal tahun|dua tahun lagi|setahun lagi) |(harga|estimasi|anggaran|kisaran|julat|perkiraan|anggaran) (* )?(kisaran|perkiraan|estimasi|kasar|anggaran|harga|biaya|indikatif|referensi)|(studi kelayakan|kajian (kebolehlaksanaan|pasaran)|survei (pasar|harga)|tinjauan harga|penyusunan anggaran|rab |untuk (anggaran|bajet|budget|perencanaan)|rancang awal|belum urgent|tidak buru-buru|tak tergesa)|(hanya|cuma|sekadar|baru) (* )?(survey|survei|tanya|cari info|ingin tahu|nak tahu|banding*|mengumpulkan|kumpul*|riset)",
    ),
    "tl": (
        "(sa susunod na taon|next year|wala pang (budget|order|pondo)|hindi pa (kami |po )?(bibili|oorder)|nagtatanong (lang|pa lang)|canvass (lang|muna|pa lang)|magkano (kaya |po )?(mga|humigit|tantya)|pinag-iisipan pa|pinaplano pa)",
    ),
    "ca": (
        "(l'any vinent|l'any que ve|pressupost* orientatiu*|preus? orientatiu*|encara no (comprem|tenim)|de moment (no|només)|sense compromís|només (informació|per saber))",
    ),
}
