"""Who lives by land, water, herds, ships or mines: what such firms are called, what they say of themselves, who writes for them.

They use up nets, ropes, pumps, feed, crates and tools themselves: end users. That they "produce" trout, eggs or tomatoes makes no
factory of them. Suppliers to them are left out ("aquaculture equipment", "farm supplies"). Written as one writes the language.
"""

from __future__ import annotations

_NO_DEALER = r"(?!.{0,24}(?:suppl|equip|gear|depot|store|shop|mart\b|trad|material|service|technolog|system|feed|consult|engineer|insumos|equipos|suministr|materiel|bedarf|technik|snab|снаб))"
# What is farmed, caught or grown.
_LIVE = (
    r"(?:tilapias?|trouts?|salmon|sea ?bass|sea ?bream|groupers?|catfish|carps?|shrimps?|prawns?|oysters?|mussels?|scallops?|seaweed|fish|poultry|chickens?|broilers?|layers?|hens|eggs|cattle|cows|goats?|sheep|pigs|"
    r"tomato(?:es)?|vegetables|strawberr(?:y|ies)|flowers|roses|bananas?|mango(?:es)?|avocados?|citrus|apples|grapes|cocoa|tea|coffee|rubber|palm oil|mushrooms|honey|bees|"
    r"tilápias?|truchas?|trutas?|salm[oó]n(?:es)?|camar[oó]n(?:es)?|camarões|peixes?|peces|pollos?|frangos?|huevos|ovos|ganado|gado|tomates?|hortalizas|hortaliças|flores|fresas|plátanos?|uvas|"
    r"truites?|saumons?|loups?|daurades?|huîtres?|moules|crevettes|volailles?|poulets?|légumes|fraises|fleurs|forellen?|karpfen|lachs|hühner|eier|gemüse|erdbeeren|rinder|"
    r"spigol[ae]|branzin[oi]|orat[ae]|trot[ae]|cozze|ostriche|pomodori|ortaggi|levrek|çipura|alabalık|somon|karides|balık|tavuk|yumurta|domates|sera ürün\w{0,4}|"
    r"форел\w|карп\w|осетр\w|лосос\w|рыб\w|креветк\w|овощ\w{0,2}|ягод\w?)"
)

# Parts of firms' names that come before the others.
GROWER_NAMES: tuple[tuple[str, str], ...] = (
    (
        "end_user",
        rf"(?:aqua ?cultures?|aquafarms?|mariculture|fish ?farm\w{{0,3}}|fish (?:cooperative|co-?op)|hatcher(?:y|ies)|(?:salmon|trout|shrimp|prawn|tilapia|mussels?|oysters?) (?:farm\w{{0,3}}|ltd|co\b|company|pty|limited|growers?)|mussels\b|oysters\b|poultry|dairy farms?|orchards?|plantations?|tea estates?|mining|mines\b|colliery|quarr(?:y|ies)|shipping (?:lines?|co\b|company|ltd|limited|corp)|towage|tug ?boats?|ferries|fishing (?:company|co\b|fleet)|growers?\b){_NO_DEALER}|"
        rf"havbruk|oppdrett|fiskeoppdrett|lakseoppdrett|dambrug|fiskeodling|rederi\w{{0,2}}|teichwirtschaft|fischzucht|forellenzucht|gärtnerei|agrargenossenschaft|reederei|bergwerk|"
        rf"\b(?:earl|gaec|scea) |ostréicult\w{{2,5}}|mytilicult\w{{2,5}}|conchylicult\w{{2,5}}|piscicult\w{{2,5}}|armement\b|armateur\w?|"
        rf"(?:pesquera|pesqueira|camaronera|camaroneira|salmones|salmonera|salmonicultura|piscícola|acuícola|aquícola|piscigranja|ganadera|avícola|minera|mineração|naviera|florícola|bananera|truchas|granjas?|fazendas?|piscicultura|acuicultura|aquicultura|aquacultura|carcinicultura|maricultura){_NO_DEALER}|"
        rf"maricoltura|acquacoltura|itticoltura|piscicoltura|ittica (?!forniture)|azienda agricola|allevament\w|gestüt|molluschicoltura|"
        rf"su ürünleri(?! malzeme)|balık çiftli\w{{2,4}}|alabalık|tavukçuluk|besicilik|seracılık|denizcilik (?:işletme|a\.?ş)|madencilik|ιχθυοκαλλι\w{{3,8}}|ιχθυοτροφ\w{{2,6}}|ναυτιλιακ\w{{1,3}}|"
        rf"рыбхоз|рыбовод\w{{2,6}}|рыбоколхоз|аквакультур\w|агрофирм\w|совхоз|колхоз|птицефабрик\w|тепличн\w{{2,4}}|рудник|шахт[аы]|судоходн\w{{2,4}}|пароходств\w|"
        rf"养殖(?!设备|用品|器材)|養殖(?!設備|用品|資材)|水产养殖|渔业(?!器材|用品)|远洋渔业|农场|牧场|果园|種植|种植|矿业|航运|海运公司|農園|牧場|양식장|농장|목장|어업|"
        rf"tambak|budidaya|peternakan|perkebunan|pertambangan|pelayaran|\bhtx (?:nuôi|nông|thủy)|nuôi (?:biển|trồng|tôm|cá)|trang trại|nông trại|thủy sản nuôi|استزراع|مزارع (?!ا?لل)|مزرعة|دواجن|صيد الأسماك|ملاحة",
    ),
)

# A type, a weight, phrases that speak of the writer.
GROWER_SAYS: tuple[tuple[str, float, str], ...] = (
    (
        "end_user",
        3.4,
        rf"\b(?:we|i) (?:run|operate|own|have|farm|grow|raise|breed|rear|keep|cultivate|culture)(?: about| some| around| over)? (?:\d[\d.,]{{0,6}} )?(?:[\w-]{{2,12}} ){{0,3}}?(?:cages|ponds|fish ?tanks|rafts|long ?lines|hectares|acres|ha|cows|hens|hives|greenhouses|polytunnels|trawlers|fishing boats|tugs|ferries|{_LIVE})(?![a-z])(?!.{{0,20}}(?:equipment|nets|feed|gear|supplies))|"
        rf"\bour (?:own )?(?:[\w-]{{2,12}} )?(?:cages|ponds|tugs|trawlers|fishing boats|fish|herd|hives|cows|orchards?|greenhouses|hatchery|mine|quarry)(?![a-z])|\b(?:licen[cs]e|permit|concession) for (?:\w{{2,12}} )?(?:cage|fish|shrimp|oyster|mussel) (?:farming|culture)|"
        rf"\b(?:fish|shrimp|prawn|oyster|mussel|trout|salmon|tilapia|dairy|poultry|pig|cattle|rice|vegetable|fruit|banana) (?:farmers?|growers?|breeders?|producers?)\b(?! (?:in|who|buy|are|need|use))|"
        rf"\b(?:two|three|our) (?:tugs|trawlers|ferries|purse seiners)\b|"
        rf"\b(?:nuestras?|nuestros|mis|mi) (?:propi[ao]s )?(?:embarcaci[oó]n(?:es)?|lanchas|barcos|jaulas|piscinas de cultivo|estanques|viveros|invernaderos?|vacas|granjas?|finca|rancho|cultivos?|colmenas|flota|mina)\b|"
        rf"\b(?:somos|soy) (?:\w{{2,10}} )?(?:product(?:or|ores)|produtor(?:es)?|criador(?:es)?|cultivador(?:es)?|granjer[oa]s?) de (?:\w{{1,3}} )?{_LIVE}|\b(?:somos|soy|sou) (?:\w{{2,10}} )?(?:ganader|agricultor|piscicultor|acuicultor|aquicultor|camaroner|pescador|apicultor|avicultor|pecuarist)\w{{0,4}}|"
        rf"\b(?:produzimos|criamos|cultivamos|producimos|criamos|engordamos) (?:\w{{1,3}} )?{_LIVE}|\b(?:nossos|meus|nossas) (?:tanques|viveiros|barcos|gaiolas|estufas|vacas|tanques-rede)\b|"
        rf"\b(?:ostréiculteurs?|mytiliculteurs?|conchyliculteurs?|pisciculteurs?|aquaculteurs?|éleveurs?|maraîchers?|agriculteurs?|viticulteurs?|apiculteurs?|armateurs?|patrons? pêcheurs?)\b(?=[ ,](?:à|a|en|de|dans|sur|bio|depuis|nous|je))|\bnous (?:élevons|cultivons|pêchons|exploitons (?:des|une?|\d+) (?:parcs?|fermes?|cages|serres|bassins))|"
        rf"\bferme (?:de|aquacole|piscicole|d'élevage|marine)\b|"
        rf"\b(?:wir|ich) (?:züchte\w?|halte\w?|mäste\w?|baue\w? (?:\w{{3,12}} )?an|bewirtschafte\w?)\b|\bunser\w{{0,2}} (?:teiche?n?|käfige|gewächshäuser|herde|fischzucht|kutter|flotte|schlepper)\b|\b(?:gegen|vor) (?:kormorane?|reiher|wildschweine|mäuse|maulwürfe)\b|"
        rf"\b(?:alleviamo|coltiviamo|peschiamo|siamo (?:\w{{2,10}} )?(?:allevatori|pescatori|coltivatori|agricoltori))\b|\b(?:nuovo|nostro) (?:impianto|allevamento) .{{0,30}}concessione|\bi nostri (?:vivai|vitigni|pescherecci|rimorchiatori)\b|"
        rf"\b{_LIVE}(?:[ -]{_LIVE})? (?:üretiyoruz|yetiştiriyoruz|yetiştiriciliği yap\w{{3,6}}|üreticisiyiz)|\b(?:yetiştiriyoruz|kafeslerimiz\w{{0,3}}|teknelerimiz\w{{0,3}}|çiftliğimiz\w{{0,3}}|seralarımız\w{{0,3}}|sürümüz\w{{0,3}})\b|"
        rf"\b(?:våre?|på (?:to|tre|fire|\d)) (?:merder|lokaliteter|anlegg|båter|kyr)\b|\bvi (?:driver|driv) (?:\w{{2,12}} )?(?:oppdrett|gård|fiske)|\bvåra (?:kor|växthus|båtar|kassar)\b|"
        rf"\b(?:wij|we) (?:kweken|telen|houden|fokken)\b|\bonze (?:kassen|koeien|kotters?|vijvers|kwekerij)\b|\bhodujemy\b|\bnasze (?:stawy|szklarnie|krowy)\b|"
        rf"\b(?:выращива|разводи|вылавлива)\w{{1,4}}|\bнаш\w{{1,3}} (?:ферм|теплиц|садк|судн|суда|пруд|стад|хозяйств)\w{{0,3}}|"
        rf"养殖(?:基地|场|户|园区)|种植(?:基地|园|户)|我们(?:的)?(?:渔船|船队|鱼塘|虾塘|大棚|果园)|养(?:鱼|虾|鸡|猪|牛|羊|蟹)的|養殖(?:場|業)(?:です|を)|(?:양식|재배|사육)(?:하고|합니다)|"
        rf"(?:đang|mình|em|tôi|chúng tôi|bà con|bên em|bên mình) (?:đang )?(?:nuôi|trồng) (?:cá|tôm|hàu|cua|gà|heo|bò|rau|lúa|cây|dưa|hoa)|\b(?:tambak|kolam|kandang|kebun|keramba|kapal) (?:saya|kami|milik)|\b(?:rencana|mau) \d{{1,3}} \w{{3,10}} (?:di \w{{3,14}} )?untuk (?:kerapu|nila|lele|udang|kakap|bandeng|ayam|sapi)|"
        rf"\b(?:kami|saya) (?:budidaya|ternak|beternak|menanam)\b|شركة استزراع|مزارعنا|مزرعتنا|(?:نحن|عندنا) (?:\w{{2,8}} )?(?:مزرعة|مزارع)|نربي|قواربنا|εκτρέφουμε|καλλιεργούμε|\bείμαστε (?:\w{{3,12}} )?(?:ψαράδες|αγρότες|κτηνοτρόφοι)",
    ),
)

# Who puts bought parts together into goods of his own.
MOUNTING: tuple[tuple[str, float, str], ...] = (
    (
        "manufacturer",
        3.4,
        r"\b(?:we|i) (?:mount|rig|assemble|sew|stitch|finish|cut|print|pack|bottle|machine|weld|hang|knot|splice|laminate|upholster) (?:the |our |all |them |it )?(?:[\w-]{2,14} ){0,2}(?:ourselves|in-house|in house|in our own (?:workshop|plant|loft|factory))\b|"
        r"\bwir (?:montieren|nähen|schneiden|bedrucken|konfektionieren|schweißen|verarbeiten) (?:\w{2,14} ){0,3}(?:selbst|selber|im eigenen haus)\b|\bnous (?:montons|cousons|assemblons|découpons|confectionnons) (?:\w{2,14} ){0,3}nous-mêmes\b|"
        r"\b(?:nosotros mismos|nós mesmos) (?:montamos|armamos|cosemos|ensamblamos|costuramos)|\b(?:montamos|armamos|cosemos|ensamblamos|costuramos) (?:\w{2,14} ){0,3}(?:nosotros mismos|nós mesmos)|\bmontiamo (?:\w{2,14} ){0,3}noi stessi\b|"
        r"\b(?:wij|we) (?:monteren|naaien|assembleren) (?:\w{2,14} ){0,3}zelf\b|\bvi (?:monterar|monterer|syr|syer) (?:\w{2,14} ){0,3}(?:själva|selv)\b|\bsami (?:montujemy|szyjemy|składamy)|\bсами (?:шь[её]м|собираем|монтируем)|"
        r"\b(?:bên em|bên mình|xưởng em|chúng tôi|bên tôi) (?:ráp|lắp ráp|gia công|may|đóng|đan|in|sản xuất)\b|\bxưởng (?:lưới|may|gỗ|mộc|cơ khí|giày|in|sản xuất|đóng)\b",
    ),
)

GROWER_TITLES: tuple[tuple[str, str], ...] = (
    (
        "end_user",
        r"(?:farm|hatchery|fleet|estate|plantation|mine|herd|vessel|marine|port|harbou?r) (?:manager|engineer|superintendent|supervisor|master)|herdsman|skipper|ship'?s? master|driftsleder|røkter|gårdsbruker|skipsreder|"
        r"chef d'exploitation|exploitant|capitaine d'armement|jefe de (?:flota|finca|granja|cultivo|centro)|gerente de (?:cultivo|fazenda)|landwirt|teichwirt|fischwirt|çiftlik müdürü|场长|船长|farmowner|farm owner",
    ),
)
