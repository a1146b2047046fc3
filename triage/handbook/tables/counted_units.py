"""Words for what goods are packed in and counted by, in the languages buyers write: "320 Sack", "15 worków", "200 cuộn".

Language -> singular with its further forms, folded (see `wordforms.fold`: no accents, ł as l). Singulars that English has too stand
under the English word, so that "rollos" and "rolls" are the same unit where that matters. A word that is an everyday word of another
language ("top", "can", "boy") does not stand here.
"""

from __future__ import annotations

# Forms that mean a unit of the English list: they are shown as the buyer wrote them.
FORMS: dict[str, str] = {
    "en": "sack:sacks tin:tins jar:jars cans: tub:tubs pouch:pouches sachet:sachets bucket:buckets pail:pails bale:bales crate:crates ream:reams "
    "tray:trays keg:kegs canister:canisters rod:rods blister:blisters skid:skids jerrycan:jerrycans hank:hanks cone:cones bobbin:bobbins "
    "sack: stick:sticks billet:billets ingot:ingots vial:vials ampoule:ampoules truckload:truckloads kits: tote:totes bundle:bdl bdls packet:pkts box:bx bxs liter:ltr ltrs lts meter:rmt rmts rmtr "
    "quintal:quintals lbs: pound:pounds gallon:gallons",
    "de": "satz:satzen sack:sacken fass:fassern trommel:trommeln karton:kartons flasche:flaschen sack:sacke kiste:kisten flasche:flaschen dose:dosen eimer: fass:fasser beutel: packung:packungen packchen: stange:stangen bund: ballen: "
    "kanister: tafel:tafeln bahn:bahnen palette:paletten gebinde: tonne:tonnen glas:glaser tube:tuben schachtel:schachteln fuhre:fuhren "
    "garnitur:garnituren einheit:einheiten kubikmeter: quadratmeter: laufmeter: bogen: ries: zentner:",
    "fr": "sac:sacs caisse:caisses boite:boites bouteille:bouteilles fut:futs seau:seaux barre:barres palette:palettes jeu:jeux tonne:tonnes "
    "sachet:sachets bidon:bidons ballot:ballots pot:pots bocal:bocaux colis: piece:pieces botte:bottes bobine:bobines feuille:feuilles canette:canettes "
    "tube:tubes lot:lots rame:rames fardeau:fardeaux cageot:cageots pce:pces flacon:flacons plaquette:plaquettes",
    "es": "saco:sacos costal:costales tramo:tramos barra:barras tambor:tambores cubeta:cubetas botella:botellas frasco:frascos metro:metros bulto:bultos "
    "fardo:fardos paquete:paquetes palet:palets pallet:pallets tarima:tarimas lamina:laminas varilla:varillas bolsa:bolsas lata:latas galon:galones "
    "quintal:quintales millar:millares resma:resmas bobina:bobinas plancha:planchas bidon:bidones tubo:tubos hoja:hojas atado:atados carrete:carretes "
    "cajon:cajones tonelada:toneladas tn: ton: ejemplar:ejemplares cubo:cubos estuche:estuches tira:tiras",
    "pt": "saca:sacas saco:sacos rolo:rolos balde:baldes garrafa:garrafas jogo:jogos fardo:fardos pacote:pacotes palete:paletes chapa:chapas "
    "galao:galoes vara:varas folha:folhas barra:barras bombona:bombonas milheiro:milheiros tonelada:toneladas pct: cx: engradado:engradados lata:latas pote:potes",
    "it": "sacco:sacchi rotolo:rotoli barra:barre fusto:fusti secchio:secchi bottiglia:bottiglie barattolo:barattoli collo:colli confezione:confezioni "
    "bancale:bancali lattina:lattine bobina:bobine quintale:quintali cassa:casse cartone:cartoni tonnellata:tonnellate tonn: vasetto:vasetti sacchetto:sacchetti "
    "foglio:fogli tubo:tubi latta:latte flacone:flaconi pacco:pacchi cassetta:cassette",
    "nl": "zak:zakken rol:rollen plaat:platen staaf:staven fles:flessen blik:blikken emmer:emmers vat:vaten krat:kratten pak:pakken "
    "pot:potten doosje:doosjes haspel:haspels pallet:pallets stel:stellen bos:bossen baal:balen vel:vellen",
    "pl": "worek:workow worki worka rolka:rolek rolki kubek butelka:butelek butelki puszka:puszek puszki wiadro:wiader wiadra beczka:beczek beczki "
    "paleta:palet palety opakowanie:opakowan opakowania paczka:paczek paczki arkusz:arkuszy arkusze pret:pretow prety zestaw:zestawow zestawy "
    "skrzynka:skrzynek skrzynki pudelko:pudelek pudelka sloik:sloikow mb: tona:tony ton zgrzewka:zgrzewek metr:metrow metry litr:litrow",
    "cs": "krabice:krabic role:roli pytel:pytlu pytle pytlov par:paru pary parov baleni:balenia tuna:tun ton paleta:palet palety lahev:lahvi lahve fliasa:flias plechovka:plechovek "
    "kbelik:kbeliku vrece:vriec krabica:krabic rolka:roliek souprava:souprav suprava:suprav metr:metru bm: sud:sudu svazek:svazku balik:baliku balikov",
    "hu": "tekercs: zsak: keszlet: tonna: raklap: doboz: uveg: csomag: palack: vodor: hordo: szal: garnitura: konzerv: meter: folyometer:  lada:",
    "ro": "colac:colaci rulou:rulouri cutie:cutii sac:saci rola:role pereche:perechi set:seturi tona:tone palet:paleti sticla:sticle bax:baxuri galeata:galeti butoi:butoaie foaie:foi "
    "bara:bare metru:metri metrii borcan:borcane pachet:pachete colet:colete",
    "bg": "чувал:чувала чували кашон:кашона кашони ролка:ролки чифт:чифта чифтове комплект:комплекта тон:тона метър:метра палет:палета палети кутия:кутии бутилка:бутилки "
    "стек:стека буркан:буркана буркани кофа:кофи лист:листа пакет:пакета пакети",
    "hr": "kotur:kotura koturova vreca:vreca vrece kutija:kutije kutija rolna:rolni rolne tona:tona tone metara: paleta:paleta palete flasa:flasa kesa:kesa karton:kartona komplet:kompleta kompleti paket:paketa "
    "ком:комада комад вреца кутија метара пари zaboj:zabojev kos:kosov kosi skatla:skatel zavoj:zavojev",
    "ru": "мешок:мешков мешка мешки рулон:рул бутылка:бутылок бутылки банка:банок банки ведро:ведер ведра бочка:бочек бочки паллет:паллет паллета паллеты поддон:поддонов поддона "
    "упаковка:упаковок упаковки уп упак пачка:пачек пачки пруток:прутков прутка ящик:ящиков ящика бухта:бухт бухты флакон:флаконов флакона хлыст:хлыстов хлыста катушка:катушек "
    "пакет:пакетов пакета пакеты канистра:канистр комплект:компл к-т фура:фур фуры вагон:вагонов вагона секция:секций тонна:тонн литр:литров экземпляр:экз "
    "пачка:пач связка:связок моток:мотков бобина:бобин штука:штучек штучки",
    "uk": "мішок:мішків мішка мішки коробка:коробок ящик:ящиків пара:пар комплект:комплектів лист:листів аркуш:аркушів пляшка:пляшок палета:палет палети упаковка:упаковок рулон:рулонів "
    "метр:метрів штука:штук банка:банок відро:відер тонна:тонн пачка:пачок скринька:скриньок бочка:бочок",
    "tr": "cuval: rulo: sise: teneke: varil: torba: paket: levha: tabaka: kova: balya: bidon: deste: kasa: kavanoz: parca: tane: kilogram: makara: bobin: kangal: ambalaj: tir:",
    "sv": "sack:sackar kartong:kartonger rulle:rullar flaska:flaskor burk:burkar pall:pallar hink:hinkar lada:lador pase:pasar ark: forpackning:forpackningar sats:satser meter: ton:",
    "da": "saek:saekke kasse:kasser flaske:flasker dase:daser spand: palle:paller eske:esker boks:bokser pose:poser saet: sett: plade:plader tonde:tonder rull:ruller stk: stykker: pakke:pakker",
    "fi": "sakki:sakkia laatikko:laatikkoa rulla:rullaa pari:paria pullo:pulloa lava:lavaa tonni:tonnia kappale:kappaletta metri:metria pakkaus:pakkausta sarja:sarjaa tolkki:tolkkia ampari:amparia levy:levya kartonki:kartonkia",
    "et": "tk:tukki kott:kotti karp:karpi paar:paari pudel:pudelit komplekt:komplekti alus:alust tonn:tonni pakk:pakki kast:kasti gab:gabali gabalu maiss:maisi maisu kaste:kastes kastu "
    "rullis:rulli rullu paris:pari komplekts:komplekti iepakojums:iepakojumi palete:paletes tonna:tonnas pudele:pudeles vnt:vienetu vienetai maisas:maisu maisai deze:dezes deziu "
    "rulonas:rulonu rulonai pora:poros poru komplektas:komplektu palete:paleciu tona:tonu butelis:buteliu pakuote:pakuociu metras:metru",
    "el": "κιβωτιο:κιβωτια κιλο:κιλα τονος:τονοι τονους μετρο:μετρα σακι:σακια σακος:σακοι σακους ζευγαρι:ζευγαρια ρολο:ρολα σετ: κουτι:κουτια παλετα:παλετες μπουκαλι:μπουκαλια φιαλη:φιαλες "
    "δοχειο:δοχεια βαρελι:βαρελια βαζο:βαζα πακετο:πακετα φυλλο:φυλλα τεμ: χαρτοκιβωτιο:χαρτοκιβωτια",
    "vi": "cuon: thanh: cay: tam: hop: thung: bao: tui: chai: lon: tan: vien: goi: bich: kien: pallet: soi: binh: cuc: mieng:",
    "id": "kodi: rim: batang: lembar: botol: karung: sak: kantong: gulung: rol: pak: bungkus: kaleng: jerigen: drum: dusin: helai: biji: kotak: guni: pcs: potong: ikat: keping: stel: bal: kilo:",
    "ar": "كيس:اكياس كيسا شوال:شوالات كيلو:كجم كلغ كغ كيلوغرام كيلوجرام طن:اطنان طنا علبه:علب صندوق:صناديق متر:امتار مترا لفه:لفات رول:رولات برميل:براميل عبوه:عبوات سيت: جهاز:اجهزه "
    "قاروره:قوارير زجاجه:زجاجات باليت:باليتات طبليه:طبليات ربطه:ربطات دزينه:دزينات حبه:حبات حبة رزمه:رزم جوال: درزن: كارتون:",
    "fa": "کیلو:کیلوگرم تن: متر: کارتن: بسته: رول: کیسه:گونی سیت:ست جفت: شاخه: حلقه: تخته: قطعه: بشکه: بطری: پالت: برگ: ورق: دانه: عدد: جعبه: شیشه:",
    "he": "קרטון:קרטונים שק:שקים גליל:גלילים טון: ק\"ג:קג מטר:מטרים זוג:זוגות ארגז:ארגזים בקבוק:בקבוקים משטח:משטחים קופסה:קופסאות חבילה:חבילות דלי:דליים",
    "hi": "बोरी:बोरियां बोरे किलो:किलोग्राम टन: मीटर: डिब्बा:डिब्बे पेटी:पेटियां सेट: जोड़ी:जोड़े रोल: बैग: दर्जन: नग: पिस: थान:",
    "ur": "عدد: ٹکڑے: پیس: بوری:بوریاں کلو: ٹن: میٹر: سیٹ: جوڑا:جوڑے ڈبہ:ڈبے کارٹن: درجن: رول: بیگ:",
    "bn": "পিস: কেজি: টন: মিটার: সেট: কার্টন: বস্তা: জোড়া: ডজন: টি: খানা: রোল:",
    "th": "ชิ้น: อัน: ตัว: ชุด: กล่อง: ขวด: ม้วน: แผ่น: ถุง: คัน: เครื่อง: ลัง: หลอด: เส้น: ตัน: กิโล: กก:",
    "sw": "kipande:vipande mfuko:mifuko gunia:magunia katoni: roli: jozi: pakiti: chupa: kilo: tani: debe:madebe",
    "af": "sakke: kartonne: rolle: bokse: stukke: pare: bottels: blikke:",
    "hy": "հատ: տոպրակ: տուփ: կգ: տոննա: მეტრი: ცალი: კოლოფი: ტონა:",
    "kk": "дана: қап: қорап: рулон: тонна: метр: жұп: жиынтық: dona: qop: quti: juft: tonna: metr: rulon:",
}  # fmt: skip
