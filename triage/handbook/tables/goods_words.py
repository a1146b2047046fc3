"""What buyers of any trade call the same: colours, states, cuts, sizes and the plain nouns of goods, in the languages of trade.

A catalogue has its aliases in some languages; the "black quinoa" of one is the "svart quinoa" of a Swede. One line a meaning, one word each.
`DESCRIBING` lines tell goods apart and may stand before or behind the noun; `THINGS` are nouns.
"""

from __future__ import annotations

DESCRIBING = """
black schwarz schwarze schwarzer noir noire noirs noires negro negra negros negras preto preta pretos pretas nero nera neri nere zwart zwarte czarny czarna czarne cerny cerna cerne черный черная черные чорний чорна чорні siyah hitam svart svarta svarte sort sorte fekete negru neagra crna crni musta
white weiß weiss weisse weißer blanc blanche blancs blanches blanco blanca blancos blancas branco branca brancos brancas bianco bianca bianchi bianche wit witte bialy biala biale bily bila bile белый белая белые білий біла білі beyaz putih vit vita hvit hvid hvide feher alb alba beli bela valkoinen
red rot rote roter rouge rouges rojo roja rojos rojas vermelho vermelha vermelhos rosso rossa rossi rosse rood rode czerwony czerwona czerwone cerveny cervena красный красная красные червоний червона kirmizi merah rod roda rode rosu rosii piros
green grün grüne vert verte verts verde verdes verdi groen groene zielony zielona zielone zeleny zelena зеленый зелёный зеленая зелений зелена yesil hijau gron grona gronne zold
blue blau blaue bleu bleue bleus azul azules azuis azzurro blu blauw blauwe niebieski niebieska modry modra синий синяя синій синя mavi biru bla kek albastru
yellow gelb gelbe jaune jaunes amarillo amarilla amarelo amarela giallo gialla geel gele zolty zolta zluty zluta желтый желтая жовтий sari kuning gul gula sarga galben
brown braun braune brun brune marron marrón pardo marrom castanho marrone bruin bruine brazowy hnedy коричневый бурый kahverengi coklat brunt maro barna
grey gray grau graue gris grises cinza cinzento grigio grigia grijs grijze szary szara sedy seda серый серая сірий gri abu gra graa szurke
organic org bio biologico biologica biologici biologique biologiques organico organica organicos organicas ecologico ecologica biologisch ekologiczny ekologiczna eko eco oko okologisk okologiske ekologisk ekologiska органический органическая органик органик органічний organik organsk luomu bioloogiline ecologic ekoloski
frozen gefroren tiefgekühlt tiefgefroren tk surgele surgelee surgeles surgelees congelado congelada congelados congeladas surgelato surgelata surgelati surgelate congelato diepvries bevroren mrozony mrozona mrozone mrazeny mrazena mrazene замороженный замороженная замороженные заморожений заморожена dondurulmus beku fryst frysta frossen frosne frosset fagyasztott congelat congelate iqf
dried dry getrocknet getrocknete trocken sec seche seches seco seca secos secas deshidratado deshidratada deshidratados desidratado desidratada secco secca essiccato essiccata essiccati gedroogd gedroogde suszony suszona suszone susz suseny susena сушеный сушёный сушеная сушеные сухой сухая сушений сушена kuru kurutulmus kering torkad torkade torket torrede torret szaritott uscat uscate kuivattu
fresh frisch frische frais fraiche fresco fresca frescos frescas vers verse swiezy swieza cerstvy cerstva свежий свежая свіжий taze segar farsk ferske frisk friss proaspat
raw roh rohe cru crue crudo cruda crudos cru crua rauw rauwe surowy surowa surovy сырой сырая сирий cig mentah ra raa rå nyers crud
roasted geröstet grille grillee torrefie tostado tostada tostados torrado torrada tostato tostata gebrand geroosterd prazony prazona prazeny prazena обжаренный жареный обсмажений kavrulmus sangrai rostad ristet brent porkolt prajit
peeled geschält pele pelee pelado pelada pelados descascado descascada pelato pelata pelati gepeld geschild obrany obrana loupany loupane очищенный очищений soyulmus kupas skalad skrellet skraellet hamozott decojit
whole ganz ganze entier entiere entiers entero entera enteros enteras inteiro inteira inteiros intero intera interi intere heel hele caly cala cale cely cela cele целый целая целые цілий ціла butun utuh hel hela hele egesz intreg intregi kokonainen
half halves halved hälften halbe halfs demi moitie oreillons mitad mitades metade metades metà mezzi mezze helften polowki polowa pulky половинки половина половинками yarim setengah halvor halva halve fele jumatati
diced dice cubes cubed chunks chunk würfel gewürfelt des cube cubos cubo dados trozos trozo pedazos pedacos cubetti dadini pezzi blokjes stukjes kostka kostki kostke kostky kusy кубики кубик кубиками куски кусочки кубиками kup parca kubus dadu potongan tarningar terninger terning biter kocka cuburi bucati kuutio
sliced slices slice scheiben tranche tranches rodajas rodaja laminas fatias fatia fette fetta plakjes schijven plastry plasterki platky ломтики слайсы скибочки dilim irisan skivor skiver szelet felii viipale
ground milled gemahlen moulu moulue molido molida molidos moido moida macinato macinata gemalen mielony mielona mlety mleta молотый молотая молотые мелений мелена ogutulmus cekilmis bubuk malen malda malt malet őrölt orolt macinat jauhettu
small klein kleine kleiner petit petite petits petites pequeño pequeña pequeños pequeno pequena pequenos piccolo piccola piccoli kleine maly mala male малый маленький малая маленькие малий kucuk kecil liten sma smaa lille kicsi mic mica mici pieni
medium mittel mittlere mittelgroß moyen moyenne mediano mediana medianos medio media médio média medie middel middelgroot sredni srednia stredni средний средняя средние середній orta sedang mellan mellem kozepes mediu
large big groß große grosse grosser grand grande grands grandes grandes grandi groot grote duzy duza duze velky velka velke большой большая большие великий велика buyuk besar stor stora store nagy mare mari iso
round rund runde rond ronde ronds redondo redonda redondos redonda rotondo rotonda rotondi okragly okragla kulaty kulata круглый круглая круглые круглий yuvarlak bulat rund runda runde kerek rotund
square quadratisch eckig carre carree cuadrado cuadrada quadrado quadrada quadrato quadrata vierkant kwadratowy kwadratowa ctvercovy квадратный квадратная квадратний kare kotak kvadratisk fyrkantig negyzet patrat
"""
THINGS = """
powder pulver poudre polvo polvere poeder proszek proszku prasek prasku порошок порошка порошку toz tozu bubuk serbuk pulver por pulbere jauhe
flour mehl farine harina farinha farina meel bloem maka mouka мука мукa борошно unu tepung mjol mel liszt faina jauho
pulp pulpe pulpa pulpas polpa polpe fruchtmark pulpen pulpeta мякоть пульпа м'якоть pulp pulpesi fruktkott
puree purée püree mark pure pure pure pasat przecier pyre пюре püresi pure
syrup sirup sirop jarabe xarope sciroppo siroop stroop syrop syropu сироп сиропа surup surubu sirup siirappi
seed seeds samen kerne graine graines pepin pepins semilla semillas pepitas semente sementes seme semi zaad zaden pitten nasiona nasion pestki pestka semena seminka семена семя семечки насіння tohum tohumu biji benih fro fron frø frøene mag magok seminte
flake flakes flocken flocons copos hojuelas flocos fiocchi vlokken platki vlocky хлопья пластівці pul pullari serpihan flingor flager pehely fulgi hiutale
juice saft jus zumo jugo suco sumo succo sap sok soku stava stavy сок сік suyu sari juice mehu suc
oil öl huile aceite oleo olio olie olej oleju масло олія yag yagi minyak olja olje ulei olaj oljy
salt salz sel sal sale zout sol soli sul соль сіль tuz tuzu garam salt sare suola
honey honig miel mel miele honing miod miodu med medu мед мёд bal bali madu honung honning mez miere hunaja
strawberry strawberries erdbeere erdbeeren fraise fraises fresa fresas frutilla frutillas morango morangos fragola fragole aardbei aardbeien truskawka truskawki truskawek jahoda jahody клубника клубники полуниця cilek stroberi jordgubb jordgubbar jordbaer eper capsuni mansikka
raspberry raspberries himbeere himbeeren framboise framboises frambuesa frambuesas framboesa framboesas lampone lamponi framboos frambozen malina maliny malin малина ahududu hallon bringebaer hindbaer malna zmeura vadelma
blueberry blueberries heidelbeere heidelbeeren myrtille myrtilles arandano arandanos mirtilo mirtilos mirtillo mirtilli bosbes bosbessen borowka borowki boruvka boruvky голубика черника чорниця yabanmersini blabar blabaer afonya afine mustikka
pineapple ananas piña piñas abacaxi ananasso ananassen ananasowy ананас ананасы nanas
mango mangos manga mangas mangue mangues манго mangga mangot
apple apples apfel äpfel pomme pommes manzana manzanas maçã macas mela mele appel appels jablko jablka jablek яблоко яблоки яблука elma apel apple apples apple alma mere omena
pepper pfeffer poivre pimienta pimenta pepe peper pieprz pieprzu pepr pepre перец перца перець biber merica lada peppar pepper peber bors piper pippuri
rice reis riz arroz riso rijst ryz ryzu ryze рис рису pirinc beras ris rizs orez riisi
coffee kaffee cafe café caffe koffie kawa kawy kava kavy кофе кава kahve kopi kaffe kave cafea kahvi
tea tee the thé te cha chá tè thee herbata herbaty caj caje чай чаю cay teh ceai tea
bag bags beutel tasche taschen tüte tüten sac sacs sachet bolsa bolsas saco sacos sacola sacolas borsa borse sacchetto sacchetti zak zakken tas tassen torba torby toreb torebka torebki taska tasky sacek sacky пакет пакеты пакетов пакети пакетів сумка сумки canta cantasi poset torba kantong pase pasar pose poser taska zacsko punga pungi pussi
sack sacks säcke worek worki workow pytel pytle мешок мешки мешков мішок мішки cuval karung sack zsak saci säkki
box boxes schachtel schachteln kiste kisten karton kartons boite boites coffret caja cajas estuche estuches caixa caixas scatola scatole astuccio astucci doos dozen doosje doosjes pudelko pudelka pudelek krabice krabicka krabicky коробка коробки коробок kutu kutusu kutulari kotak lada lador aske asker esker eske doboz cutie cutii laatikko
tray trays schale schalen tablett barquette barquettes plateau plateaux bandeja bandejas vassoio vassoi vaschetta vaschette bakje bakjes tacka tacki tacek podnos tacky лоток лотки лотков tepsi tabla nampan baki trag bricka bakke talca tava tavi
lid lids deckel couvercle couvercles tapa tapas tampa tampas coperchio coperchi deksel deksels pokrywka pokrywki wieczko vicko vicka крышка крышки кришка кришки kapak kapagi tutup lock lokk låg fedo fedel capac capace kansi
cup cups becher gobelet gobelets vaso vasos copo copos bicchiere bicchieri beker bekers kubek kubki kubkow kelimek kelimky стакан стаканы стаканов стакани bardak bardagi gelas cangkir mugg muggar kopp bæger pohar pahar pahare muki
bottle bottles flasche flaschen bouteille bouteilles flacon flacons botella botellas garrafa garrafas bottiglia bottiglie fles flessen butelka butelki butelek lahev lahve бутылка бутылки пляшка sise sisesi botol flaska flaskor flaske flasker palack uveg sticla sticle pullo
jar jars glas glaser bocal bocaux pot pots frasco frascos tarro tarros boiao vasetto vasetti pot potten sloik sloiki sloikow sklenice банка банки баночка kavanoz toples burk burkar krukke befottes borcan borcane
pipe pipes rohr rohre tube tubes tuyau tuyaux tubo tubos caño caños tubi buis buizen rura rury rur trubka trubky труба трубы труб труби boru borusu pipa ror rør cso teava tevi putki
hose hoses schlauch schläuche flexible manguera mangueras mangueira mangueiras tubo slang slangen waz weze hadice hadic шланг шланги hortum hortumu selang slang slangar slange slanger tomlo furtun letku
pump pumps pumpe pumpen pompe pompes bomba bombas pompa pompe pompy pomp pompen cerpadlo cerpadla насос насосы насосов насоси pompasi pump pumpar szivattyu pumppu
valve valves ventil ventile vanne vannes valvula valvulas valvola valvole klep kleppen afsluiter zawor zawory zaworow клапан клапаны клапанів vana vanasi katup ventil ventiler szelep supapa venttiili
filter filters filtre filtres filtro filtros filtri filtr filtry фильтр фильтры фільтр filtre filtresi saringan penyaring szuro filtru suodatin
bearing bearings lager wälzlager roulement roulements rodamiento rodamientos rolamento rolamentos cuscinetto cuscinetti lozysko lozyska lozysk lozisko loziska подшипник подшипники підшипник rulman rulmani bantalan kullager leje lejer csapagy rulment rulmenti laakeri
screw screws schraube schrauben vis tornillo tornillos parafuso parafusos vite viti schroef schroeven sruba sruby wkret wkrety sroub srouby винт винты саморез саморезы гвинт vida sekrup skruv skruvar skrue skruer csavar surub suruburi ruuvi
chair chairs stuhl stühle chaise chaises silla sillas cadeira cadeiras sedia sedie stoel stoelen krzeslo krzesla krzesel zidle zidli стул стулья стульев стілець стільці sandalye kursi stol stolar stoler stole szek scaun scaune tuoli
table tables tisch tische mesa mesas tavolo tavoli tafel tafels stol stoly stolu стол столы столов стіл столи masa masasi meja bord asztal mese poyta
lamp lamps lampe lampen lampes luminaire lampara lamparas lampada lampadas lampade leuchte leuchten lampy swietlik svitidlo лампа лампы светильник светильники світильник lamba lambasi lampu lampor lampa
towel towels handtuch handtücher serviette serviettes toalla toallas toalha toalhas asciugamano asciugamani handdoek handdoeken recznik reczniki recznikow rucnik rucniky полотенце полотенца рушник рушники havlu havlusu handuk handduk handdukar handkle handklaede torolkozo prosop prosoape pyyhe
glove gloves handschuh handschuhe gant gants guante guantes luva luvas guanto guanti handschoen handschoenen rekawica rekawice rekawic rekawiczki rukavice rukavic перчатки перчатка рукавички рукавиці eldiven eldiveni sarung handske handskar handsker hansker kesztyu manusi kasine
shirt shirts hemd hemden chemise chemises camisa camisas camicia camicie overhemd koszula koszule kosile рубашка рубашки сорочка gomlek kemeja skjorta skjortor skjorte ing camasa paita
fabric fabrics stoff stoffe tissu tissus tela telas tecido tecidos tessuto tessuti stof stoffen tkanina tkaniny latka latky ткань ткани тканина kumas kumasi kain tyg tyger stof szovet tesatura kangas
rope ropes seil seile corde cordes cuerda cuerdas soga corda cordas corde touw lina liny lano lana веревка верёвка канат мотузка halat ip tali rep tau reb kotel franghie koysi
net nets netz netze filet filets red redes rede rete reti netten siec sieci sit сеть сети сетка сітка ag agi jaring nat garn halo plasa verkko
door doors tür türen porte portes puerta puertas porta portas porte deur deuren drzwi dvere дверь двери двері kapi kapisi pintu dorr dorrar ajto usa usi ovi
window windows fenster fenêtre fenêtres fenetre ventana ventanas janela janelas finestra finestre raam ramen venster okno okna oken окно окна вікно вікна окном вікном pencere penceresi jendela fonster vindu vindue rude ruder ablak fereastra ferestre ikkuna
handle handles griff griffe henkel poignee poignees anse anses asa asas manija alca alcas manico manici handvat handgreep handvatten uchwyt uchwyty uchwytem raczka drzadlo ucho ручка ручки ручками kulp sap gagang pegangan handtag handle håndtag fogantyu maner kahva
board boards platte platten planche planches panneau panneaux tabla tablas tablero tableros placa placas tavola tavole pannello pannelli plaat platen plank deska deski plyta plyty deska desky доска доски плита плиты дошка levha tahta papan skiva plank plade lemez placa levy
brush brushes bürste bürsten pinsel brosse brosses pinceau cepillo cepillos escova escovas pincel spazzola spazzole pennello borstel borstels kwast szczotka szczotki pedzel pedzle kartac stetec щетка щётка кисть щітка пензель firca fircasi sikat kuas borste borstar pensel kefe ecset perie pensula harja
knife knives messer couteau couteaux cuchillo cuchillos cuchilla faca facas coltello coltelli mes messen noz noze nuz нож ножи ніж ножі bicak bicagi pisau kniv knivar knive kes cutit cutite veitsi
soap soaps seife seifen savon savons jabon jabones sabonete sabonetes sabao sapone saponi zeep mydlo mydla mydel мыло мыла мило sabun sabunu tval tvalar saape saebe szappan sapun saippua
candle candles kerze kerzen bougie bougies vela velas candela candele kaars kaarsen swieca swiece swieczka svicka svicky свеча свечи свічка свічки mum mumu lilin ljus stearinljus lys gyertya lumanare kynttila
blanket blankets decke decken couverture couvertures manta mantas cobertor frazada coperta coperte deken dekens koc koce deka deky одеяло плед ковдра battaniye selimut filt filtar teppe taeppe takaro patura peitto
wheel wheels rad räder roue roues rueda ruedas roda rodas ruota ruote wiel wielen kolo kola koło koła колесо колеса tekerlek roda hjul kerek roata roti pyora
tire tires tyre tyres reifen pneu pneus llanta llantas neumatico neumaticos pneumatico pneumatici band banden opona opony opon pneumatika шина шины шин lastik lastigi ban dack dekk dæk gumiabroncs anvelopa anvelope rengas
chain chains kette ketten chaine chaines cadena cadenas corrente correntes catena catene ketting kettingen lancuch lancuchy retez retezy цепь цепи ланцюг zincir zinciri rantai kedja kedjor kjede kaede lanc lant ketju
tile tiles fliese fliesen carrelage carreau carreaux azulejo azulejos baldosa baldosas ladrilho piastrella piastrelle tegel tegels plytka plytki plytek dlazdice obklad плитка плитки плитку karo fayans ubin keramik kakel flis fliser csempe gresie laatta
bowl bowls schüssel schüsseln bol bols cuenco cuencos tigela tigelas ciotola ciotole kom kommen miska miski misek misa miska миска миски kase mangkuk skal skål skaler tal castron kulho
plate plates teller assiette assiettes plato platos prato pratos piatto piatti bord borden talerz talerze talerzy talir talire тарелка тарелки тарелок тарілка tabak tabagi piring tallrik tallerken tallerkener tanyer farfurie lautanen
"""
