"""Asks as food makers, growers, printers and millers put them: values of an analysis, what a thing withstands, how many fit, a dummy to try.

The same notation and parts as in `tables.asks`. In `NOT` stand the same words where nothing is asked: what is stated, bare of print, paid for.
"""

from __future__ import annotations

from triage.terms import Ask

# What an analysis tells of food, raw material and paper.
_VALUE = (
    "brix|acidity|acid value|ph|ph value|moisture|moisture content|water activity|ash|ash content|purity|protein|protein content|viscosity|mesh|mesh size|particle size|bulk density|fat content|salt content|sugar content|gluten|"
    "gluten content|saponin*|caffeine content|capsaicin|scoville|curcumin content|volatile oil|oil content|starch content|peroxide value|foreign matter|microbiolog*|plate count|heavy metals|shelf ?life|grammage|burst*|burst strength|cobb|cobb value|ect|bct|"
    "säure|säuregehalt|ph-wert|feuchte|feuchtegehalt|wassergehalt|wasseraktivität|aw-wert|aschegehalt|reinheit|fremdbesatz|eiweißgehalt|körnung|saponingehalt|glutengehalt|ölgehalt|mindesthaltbarkeit|mhd|keimzahl*|grammatur|"
    "acidité|humidité|taux d'humidité|taux de sel|pureté|granulométrie|viscosité|teneur en *|dluo|ddm|dlc|grammage|acidez|humedad|pureza|granulometría|viscosidad|vida útil|gramaje|contenido de *|grado brix|grados brix|umidade|granulometria|viscosidade|teor de *|"
    "validade|gramatura|acidità|umidità|purezza|viscosità|contenuto di *|grammatura|kwasowość|wilgotność|czystość|lepkość|gramatura|zawartość *|kyselost|vlhkost|čistota|viskozita|obsah *|кислотность|влажность|чистота|вязкость|помол|содержание *|"
    "вологість|кислотність|чистота|asit|asitlik|nem|nem oranı|saflık|viskozite|raf ömrü|kadar asam|kadar air|kemurnian|độ ẩm|độ axit|độ brix|hàm lượng *|độ tinh khiết"
)
_HAN_VALUE = (
    "酸度|糖度|水分|纯度|純度|粘度|目数|粒度|保质期|保質期|含量|克重|水分活性|賞味期限|粒径|灰分|산도|당도|수분|순도|점도|입도|유통기한"
)
# What is done to it on the way.
_TREATED = (
    "pasteuri[sz]ed|irradiated|fumigated|steam(ed|-treated)|heat treated|heat-treated|blanched|washed|peeled|pitted|roasted|bleached|waxed|dipped|sulphured|sulfured|sterili[sz]ed|filtered|homogeni[sz]ed|"
    "calibrated|graded|sorted|metal detected|x-rayed|kiln dried|kiln-dried|impregnated|annealed|degassed|vernickelt|pasteurisiert|bestrahlt|begast|gewaschen|geschält|blanchiert|geschwefelt|sterilisiert|pasteurisée?s?|irradiée?s?|"
    "lavée?s?|pelée?s?|blanchie?s?|pasteurizad[oa]s?|irradiad[oa]s?|fumigad[oa]s?|lavad[oa]s?|pelad[oa]s?|escaldad[oa]s?|pastorizzat[oaie]|irradiat[oaie]|lavat[oaie]|gepasteuriseerd|gewassen|geschild|bestraald|pasteryzowan*|płukan*|"
    "blanszowan*|пастеризован*|облучен*|облучён*|мыт*|промыт*|очищен*|pastörize|yıkanmış|ışınlanmış"
)
# What a thing goes through without harm.
_TRIED = (
    "drop test|burst(ing)? test|crush test|compression test|stacking test|vibration test|peel test|leak test|migration test|barrier test|salt spray test|ista # ?a?|fallversuch|falltest|falltests?|stapeltest|stauchtest|"
    "test de chute|essai* de (chute|compression|gerbage|fuite)|ensayo de (caída|compresión|estallido|apilado|fuga*)|prueba de (caída|compresión|estallido|fuga*)|teste de (queda|compressão|estouro)|ensaio de (queda|compressão)|"
    "prova di (caduta|compressione|scoppio)|test di (caduta|compressione)|valtest|test (upadku|zgniatania)|испытан* на (падение|сжатие|разрыв)|тест на (падение|сжатие)|düşme testi|uji jatuh|跌落测试|跌落測試|落下試験|낙하 ?시험"
)
_REPORT = "report*|test|test ?report*|data|result*|bericht|protokoll*|prüfbericht*|rapport|informe|ensayo|laudo|rapporto|protokół|протокол*|отчет|отчёт|raporu|rapor"
_BARRIER = (
    "moisture barrier|oxygen barrier|grease|leak|burst|bursting|drop|compression|stacking|migration|permeab*|otr|wvtr|mvtr|residue panel"
)
_BOXES = (
    "container|containers|conteneur*|contenedor*|contêiner*|kontener*|kontejner*|контейнер*|konteyner*|kontainer|carton|cartons|box|boxes|case|cases|bundle|bundles|pallet|pallets|crate|crates|caja|cajas|bulto|bultos|pallet|paleta|palé|caixa|caixas|palete|"
    "carton|cartons|palette|palettes|colis|karton|kartons|palette|gebinde|bündel|cartone|cartoni|bancale|bancali|scatola|scatole|doos|dozen|omdoos|pallet|bundel|karton|kartonie|kartonu|palecie|paletę|paczce|opakowaniu|krabic*|paletě|paletu|"
    "коробке|коробку|ящике|ящик|паллете|поддоне|упаковке|пачке|koli|kolide|palet|palette|karton|dus|thùng|kiện|20gp|40gp|40hq|40hc|20ft|40ft|20 ?feet|40 ?feet|20'|40'|20 ?fcl|40 ?fcl|20|40|truck|trailer|camión|camion|lkw"
)
_SACKS = (
    "bag|bags|sack|sacks|carton|cartons|ctn|ctns|drum|drums|pail|pails|bucket|buckets|box|boxes|tin|tins|block|blocks|säcke|sack|säcken|papiersack|karton|kartons|eimer|fass|fässer|kanister|sac|sacs|seau|seaux|fût|fûts|bidon|bidons|saco|sacos|bolsa|bolsas|balde|baldes|"
    "tambor|tambores|caja|cajas|caixa|caixas|bombona|bombonas|sacco|sacchi|secchio|secchi|fusto|fusti|cartone|cartoni|zak|zakken|doos|dozen|emmer|emmers|vat|vaten|worek|worki|workach|karton|kartony|wiadro|wiadra|beczka|pytel|pytle|pytlích|kbelík|"
    "мешок|мешки|мешках|мешке|коробка|коробки|коробках|ведро|вёдра|бочка|мішок|мішки|мішках|çuval|çuvalda|kova|bidon|koli|kolide|karung|sak|dus|ember|bao|thùng|xô|säck|säckar|sekk|sække|sæk|hink|kasse|zsák|vödör|saci|găleată|găleți|袋|箱|桶|包|포대|박스|كيس|أكياس"
)
_HOW_MANY = "how many|how much|combien d[e']|wie ?viele?|cuánt[oa]s?|cuant[oa]s?|quant[oaei]s?|quanti|quante|hoeveel|ile|kolik|kolika|koľko|сколько|скільки|kaç|berapa|bao nhiêu|hur många|hvor mange|montako|hány"
_NUMBER_OF = "number of|no.? of|nos.? of|qty|quantity|pcs|pieces|units|sheets|rolls|trays|bags|sets|pairs|anzahl|stückzahl|stück|nombre (de |d')*|número de|nro.? de|cantidad|unidades|piezas|quantidade|peças|numero di|pezzi|aantal|stuks|liczba|ilość|sztuk|počet|kusů|количество|кол-во|штук|кількість|adet|adedi|jumlah|isi|số lượng|antal|antall"
_BARE = "bare|blank|plain|neutral|unprinted|not printed|unbranded"
_DUMMY = "(white|blank|plain|unprinted|structural|paper|cardboard) (dummy|dummies|mock-?ups?|mockup|sample*|proof*)|(weiß|blind|hand)(muster|dummy|dummies)|maquette*|maqueta*|boneco*|macchetta|model wzorcowy|blank sample*|печатн* проб*|白样|白樣|空白样|白打样"
_WITH = "print(ed)? with|with|mit|avec|con|com|med|met|z|ze|s|se|с|со|з|із|dengan|với"
_NAME = "logo|logos|name|farm name|brand|estate mark|crest|emblem|namen|firmennamen|marke|emblem|logotipo|nombre|marca|nome|marque|nom|naam|merk|nazwą|nazwa|názvem|značkou|логотип*|названием|именем|брендом|назвою"
_OWN = "our|my|own|company|shop|farm|school|hotel|club|unser*|meine*|eigene*|notre|mon|nuestr*|mi|noss*|minha|nostr*|mio|ons|onze|eigen|naszym|naszą|własn*|naším|vlastním|нашим|нашей|собственн*|своим|нашим|нашою"
_COLOURS = "colou?rs?|col|farbe|farben|farbig|farbige*|couleurs?|color|colores|cor|cores|colore|colori|kleur|kleuren|kleurig|kolor|kolory|kolorów|barva|barvy|barev|цвет|цвета|цветов|краски|краска|кольори|кольорів|колір|renk|warna|màu|färg|färger|farve|farver|culoare|culori"
_PRINT = "print*|printing|printed|druck|bedruck*|aufdruck|druk*|bedrukt|imprim*|impression|impresión|impres*|impressão|stampa|stampat*|nadruk*|zadruk*|potisk*|печат*|друк*|baskı*|cetak|in ấn|tryck*|trykt*|tipar*|tipărit*|imprimare"
_LEAST = "least|smallest|lowest|fewest|minimum"

ASKS: dict[Ask, tuple[str, ...]] = {
    Ask.SPECIFICATION: (
        f"({_BARRIER}) (test )?(report*|data|result*|bericht|protokoll*)",
        f"({_TRIED}) ({_REPORT})",
        f"({_REPORT}) (of |on |for |de |del |über |du |sur |di |da |na |по )?(the |la |le |el |den |die )?({_TRIED})",
        "(weight|load|how much) (it|they|the bag|the sack|the box) (can |will |would )?(hold|holds|carry|carries|bear|bears|take|takes)",
        "(what|which) (is )?(the )?(sack|bag|box|tray|carton|jar|tin|sheet|roll) (size|weight|thickness)",
        "(coa|certificate of analysis|analysis) (with|showing|stating|incl|including|for|on) (the )?(mesh|brix|moisture|ph|acidity|purity|plate count|particle size|heavy metals|gluten|allergens)*",
        "coa (had|has|shows|showed|states|stated|without|lacks|misses|is missing|had no|has no)*",
        "(gluten|moisture|sulphite*|sulfite*|residue*|aflatoxin*|lead|cadmium|chlorate) (below|under|less than|max*|<) # ?(ppm|ppb|%|mg)? ~ (with|and|incl*|+) (a |the )?(report|analysis|test|proof|certificate)",
        "(lab|laboratory) (report|analysis|results) (drop|burst|peel|leak|tensile|compression)*",
    ),
    Ask.PACKAGING: (
        f"({_HOW_MANY}) (* )?(* )?(* )?(in|into|per|a|im|in einen|pro|je|par|dans|en|por|cabe* en|entran en|caben en|em|cabem em|in un|per|op|na|w|v|в|на|her|di|dalam|trong) (un |una |une |um |a |an |one |the |einen |einem |een |el |la )?(# ?x ?)?({_BOXES})",
        f"({_NUMBER_OF}) (* )?(in|per|each|pro|je|par|por|na|w|v|в|on a|on one) (a |an |one |the |each |un |una |einen )?({_BOXES})",
        "(bundle|inner|outer|master carton|carton|pallet|case|pack|bale) (size|sizes|qty|quantity|count|content*|weight|load|configuration)",
        "(load|loads|loading) (qty|quantity|capacity|plan|per) (* )?(container|40hq|40hc|20ft|40ft|40|20|truck)?",
        f"(in |en |im |em |à |w |v |в |i |op |)# ?(kg|kilo|kilos|кг|公斤) ?(/|-|net |netto |neto |plain |kraft |paper |poly |)? ?({_SACKS})", f"({_SACKS}) ?(de |da |di |of |van |von |à |a |по |на |)?# ?(kg|kilo|kilos|кг|公斤)",
        "(koli|paket|palet) (adet|adedi|adetleri|adetlerini|içi|içi adet)*",
        "(come|how|wie|comment|cómo|como|hoe|jak|как|nasıl|hvordan|hur) (sono|are|sind|werden|sont|están|vienen|são|vêm|zijn|worden|są|jsou|упакован*|er|är) (they |sie |ils |elles |ze |die |de |os |le |i |the )?(* )?(imballat*|confezionat*|packed|packaged|verpackt|emballé*|conditionné*|embalad*|empacad*|empaquetad*|acondicionad*|verpakt|pakowan*|zapakowan*|balen*|pakket|förpackade)",
        "(количеств*|кол-во|сколько|вложени*|фасовк*) (штук )?(в|на|по) (коробк*|ящик*|паллет*|поддон*|пачк*|упаковк*|мешк*|#)",
        "(一箱|每箱|一柜|每柜|40尺|20尺|一托|每托|一捆|每捆)(装|裝|能装|能裝|可装|放|有)?(多少|几|幾)", "(1箱|一箱|コンテナ|パレット)(あたり|に)(何|いくつ)", "(박스|카톤|컨테이너|팔레트)(당|에) (몇|수량|입수)", "입수량", "入り数", "装箱(数|率|尺寸|重量)",
    ),
    Ask.MOQ: (
        f"(the |what's the |whats the |what is the )?({_LEAST}) (number |amount |quantity |you (will |can |would )?(sell|take|make|print|run)|i (can|could|may|have to|must) (order|buy|take)|we (can|could|may|must|have to) (order|buy|take))",
        "(do|does|must|should) (i|we|one) (have to|need to|must)? ?(buy|order|take|fill) (a |the )?(whole|full|entire|complete) (container|pallet|truck|load|carton|bale|batch|roll)",
        "(muss|müssen) (ich|wir|man) (einen |eine )?(ganzen?|vollen?|kompletten?) (container|palette|lkw|karton)", "(faut-il|dois-je|doit-on|devons-nous|il faut) (acheter|prendre|commander) (un |une )?(conteneur|palette|camion) (entier|entière|complet|complète)", "(hay que|tengo que|tenemos que|debo) (comprar|llevar|pedir) (un |una )?(contenedor|pallet|camión) (completo|entero)", "(tenho|temos) (de|que) comprar (um )?(contentor|contêiner|container|palete) (inteiro|completo|fechado)", "(devo|dobbiamo|bisogna) (comprare|prendere) (un )?(container|bancale) (intero|completo)", "(moet ik|moeten we) (een )?(hele|volle) (container|pallet)",
        "(desde|a partir de|de) (qué|que|cuál) (cantidad|cantidades|volumen) (venden|vende|despachan|atienden|trabajan|hacen|se puede|puedo|podemos)", "(venden|vende|venderían|despachan|manejan) (menos|menor|menores|cantidades|por menos|poco)", "(a partir de|desde) que (quantidade|quantidades|volume) (vendem|vende|atendem|trabalham)", "(vendem|vende) (menos|quantidades)", "à partir de (quelle|combien de|quelles) (quantité*|volume*|pièces)", "(vendez|vend)-vous (moins|en petite)", "(da|a partire da) (che|quale) (quantità|quantitativo)", "ab (welcher|welchen) (menge*|stückzahl*|auflage*)", "(verkaufen|liefern) sie (auch )?(weniger|kleiner*)", "vanaf welke (hoeveelheid|aantal*|oplage)", "(od|от) (jakiej|jakého|jakeho) (ilości|množství)", "(hangi|kaç) (adetten|miktardan) (itibaren|başla*)",
    ),
    Ask.SAMPLE: (
        f"({_DUMMY}) (* )?(* )?(before|avant|vor|antes|prima|voor|przed|před|до|of|de|von|di|each|possible|please|bitte|svp|à mon|à notre|to our|to my|an|zu)*",
        "(send|provide|make|supply|fournir|fournissez|envoyer|envoyez|m'envoyer|nous envoyer|liefern|schicken|senden|enviar|mandar|inviare|mandare|sturen|wysłać|poslat|прислать|изготовить) (us |me |uns |mir |nous |me |nos |ci )?(* )?(* )?(white |blank |plain |unprinted |#|une |des |les |una |eine |ein |einen )?(dummy|dummies|mock-?ups?|maquettes?|maquetas?|blindmuster|weißmuster|handmuster)",
        "# (* )?of each (type |size |kind )?to (run|try|test)", "# (* )?of each (type |size |kind )?for (a |the )?(trial|test|line trial|testing)",
        "(send|ship|courier|post|airmail) (us |me |over )?# ?(kg|g|kilo|kilos|gr|grams|gram|lb|l|litre|liter|m|metre|metres|sheets|pcs) (of )?(the |each |your )?(* )?(* )?(so|for|to) (our|my|the|we|try|test|a)*",
        "(campioni|campione|muestras?|échantillons?|amostras?|muster|próbki|vzorky|образцы|numune|numuneler|samples?|monsters|prover|prøver) (anche |incluso |même |auch |nawet |i |может быть |)(non stampat*|sin imprimir|sin impresión|non imprimé*|sem impressão|unbedruckt*|bez nadruku|bez potisku|без печати|baskısız|unprinted|onbedrukt*)",
        "(numune|örnek) (için )?(kargo|kurye|ücreti|bedeli)*",
    ),
    Ask.LEAD_TIME: (
        "(the |what |how much |and (the )?)(time|days|weeks) (it|this|that|they) (will |would |can |may |do |does )?(take|takes|need|needs)",
        "(kan|kunnen|kunde|kann|können|könnt|schafft|schaffen|może|zdążycie|zdážíte|stihnete|успеете|встигнете) (i|ni|je|jullie|u|ihr|sie|you)? ?(nå|rekke|hinna|halen|schaffen|erreichen|stíhat) (det|den|dat|das|es|dette|#)*", "(nog|noch) (gehaald|geschafft|erreicht) (worden|werden)", "(schip|schiff|boot|boat|vessel|barco|bateau|nave|лодка|судно|statek|loď) (van|vom|of|on|del|du|du|от|z) # (* )?(nog|noch|still|aún|todavía|encore|ancora|jeszcze|ještě)*",
        "(frühest*|earliest|soonest|plus tôt|más pronto|más temprana|primer|primo|vroegste|najwcześniej*|nejbližší|ближайш*|найближч*|en erken) ?(möglich*|möglich* |possible |posible )?(abflug*|flug|abfahrt|verladung|versand|termin|flight|departure|sailing|vessel|vol|départ|date|vuelo|salida|embarque|fecha|volo|partenza|imbarco|vlucht|vertrek|wysyłk*|odeslání|рейс*|отгрузк*|відвантаженн*|uçuş|sevkiyat)",
        "(termini|termininizi|terminleri|teslim tarihini|terminini) (rica|bildir*|öğren*|yaz*|ilet*|*)", "(ve|,) termin*",
        "(confirm|advise|give|tell|state) (me |us )?(the |your |a |new )?(ship|shipping|dispatch|loading|sailing|ready|ex-?works) (date|week)",
        "# (jours|days|tage|días|dias|giorni|dagen|dni|dnů|дней|днів|gün) (c'est|is|are|ist|sind|es|son|é|são|è|sono|to|je|это|це)? ?(trop|too|zu|demasiado|muito|troppo|te|za|příliš|слишком|занадто|çok) (long|lang|largo*|longo*|tempo|długo|dlouho|долго|довго|uzun)", "(kw|woche|uke|uge|vecka|week|semaine|semana|settimana|tydzień|týden|неделя) # (noch |still |encore |todavía |ancora )?(schaff*|möglich|machbar|possible|doable|feasible|ok|halen|nå*|hinna*)",
        "(色校正|試作|打样|打樣|版下|校正|型)(の)?(費用|费用|費|费)?(と|及び|および|和|多少[、,]?|、)?(日数|期間|几天|幾天|天数)", "几天\\?", "(费|費)多少[、,]几天",
    ),
    Ask.CERTIFICATION: (
        "(certificado|certificat|zertifikat|certificato|certyfikat|certifikát|сертификат|декларация|декларації|декларація|declaración|declaration|déclaration|dichiarazione|erklärung|verklaring|deklaracj*|prohlášení|beyanı|surat) (* )?(* )?(de |of |für |pour |per |для |do |pro |voor |con |o )?(contacto con alimentos|contacto alimentario|contact alimentaire|food contact|lebensmittelkontakt|contatto alimenti|contatto alimentare|alimenti|alimentos|aliments|kontaktu z żywnością|styk s potravinami|харчових продуктів|пищевых продуктов|контакта с пищевыми|voedselcontact|levensmiddelen|gıda teması)",
        "(є|чи є|есть ли|есть) ~ (декларац*|сертифікат*|сертификат*)",
        "(bio|organic|eco|öko)-?(suisse|siegel|cert|eu|usda|jas|cor|label) (is|are|wäre|would|ist|reicht|suffices|enough|needed|required|benötigt|nötig|obligatoire|required|serait|sería)*", "(eu|usda|jas|nop|cor)-?(bio|organic|öko) (reicht|suffices|is enough|is fine|genügt|suffit|basta|volstaat)",
        "(kosher|koscher|cachère|casher|kasher|halal|halaal|cacher) (by|certified by|from|under|ou|ok|star|star-k|of|cert*|is a must|is must|needed|required|obligatory|beth din|rabbi*|is compulsory)*", "(certificat|certificate|zertifikat|certificado|certificato|certyfikat) (cachère|casher|kosher|koscher|halal|hallal|kasher) (couvre|covers|deckt|cubre|cobre|copre|obejmuje|valid*)*",
        "giấy (kiểm dịch|chứng nhận|phép) *", "(phyto|phytosanitary|sanitary|health|veterinary|fumigation|origin|fitossanit*|fitosanitari*|phytosanitaire|kiểm dịch) (cert*|certificate*|papers?|docs?)",
    ),
    Ask.CUSTOMIZATION: (
        f"({_PRINT}) (in |of |à |en |a |in |mit |w |v |в |#)?(# |one |two |three |four |ein|zwei|drei|vier|une |deux |un |due |dos |dois |jeden |jedna |jedną |одна |одну )?-?({_COLOURS})",
        f"# ?-?({_COLOURS}) (print*|logo*|flexo|offset|aufdruck|druck|impres*|stampa|nadruk*|potisk*|печат*|друк*|baskı*|cetak|tryk*|tryck*)",
        "(1|2|3|4|5|6|ein|zwei|drei|vier)-?farbig*( bedruckt*)?",
        "1 (cor|couleur|colore|kleur|kolor|barva|краска|renk|warna|màu|farve|färg|culoare) (verde|azul|preto|branco|vermelh*|vert|verte|bleu*|noir*|rouge|nero|verde|blu|rosso|groen|blauw|zwart|rood|zielon*|czarn*|czerwon*|siyah|kırmızı|yeşil|mavi|hitam|merah|hijau|đen|đỏ|xanh|only|one side|*)",
        "in # màu", "cetak # warna",
        f"({_WITH}) (the )?({_OWN}) (own )?(* )?({_NAME})",
        "(vernis|varnish|lack|barniz|verniz|vernice|lakier|lak|лак|lamination|kaschier*|pelliculage|plastificado|laminação|plastificazione) (mat|matt|matte|matte?s|brillant*|gloss|glossy|glänzend|brillo|brilho|lucid*|opac*|soft ?touch|uv|sélectif|spot|parcial|simple)",
        "(mat|matt|matte|gloss|glossy|uv|spot uv|soft ?touch|parlak) (varnish|lamination|laminated|selefon|lak|finish|vernis|lack|laminate|vernice)",
        "(foil|hot foil|gold foil|silver foil|heißfolien*|dorure|estampado en|hot stamping|hot-stamping|estampagem|stampa a caldo|złocen*|ražb*|тиснен*|yaldız*|烫金|燙金|烫银|箔押し|금박|은박|박 ?인쇄) (stamp*|print*|logo*|à chaud|caliente|on the|on lid|on top)",
    ),
    Ask.STOCK: (
        "(do )?(u|you|ya) (have|got|hav) (any |some |it |them )?(now|there|ready|left)", "(* )?(u|ya) (have|got)\\?",
        "(haben|hätten|habt) (sie|ihr) (ab|auf|am) lager",
    ),
    Ask.CATALOGUE: (
        "(got|have|send|any|share) (a |your |the )?(catalog|catalogue|katalog|brochure)( and| or|,| & )? ?(price|prices|pricelist|list)?( or not)?", "(fotos?|fotografias?|photos|fotografie|bilder|zdjęcia|fotky|фото) (e|y|and|et|und|i|a|и|und die) (preços?|precios?|prices?|prix|preise|ceny|prezzi|цены)", "(preços?|precios?|prices?|prix|preise|ceny|prezzi|цены) (e|y|and|et|und|i|a|и) (fotos?|fotografias?|fotografie|photos|bilder|zdjęcia|fotky|фото)", "info* (on|about) what you (have|sell|make|do|offer)",
    ),
    Ask.PAYMENT_TERMS: (
        "# (jours|days|tage|días|dias|giorni|dagen|dni|dnů|дней|днів) (après|after|nach|depuis|from|ab|desde|de|dopo|na|po|od|после|від|d|data|netto|net|fin de mois|eom) ?(bl|b/l|rechnung|facture|factura|fatura|fattura|faktura|invoice|счета|embarque|documents?|dokumente)*", "zahlung # (tage|t|tagen)", "(pago|pagamento|paiement|betaling|płatność|platba|оплата|ödeme|payment) (a |à |binnen |w |за |net |within )?# (días|dias|jours|giorni|dagen|dni|dnů|дней|gün|days)",
    ),
    Ask.INVOICE: ("(where is|wheres|where's|need|send|want) (my|the|our) (invoice|proforma|pi|bill)",),
    Ask.TRACKING: ("(boat|ship|vessel|truck|lorry|cargo|goods) (is |are )?(loaded|gone|sailed|departed)( yet| already)?\\?", "(出港|入港|出荷|船)(が|は)?~ 遅れ*"),
    Ask.COMPLAINT: (
        "(won't|wont|will not|do not|don't|doesn't|does not|can't|cannot) (denest|open|close|stick|fit|seal|feed|separate|run|hold|stack|lock|glue|erect)", "(jam|jamming|jams|jammed) (on|in|up|the)?", "(刷り直し|作り直し|再印刷|やり直し)",
    ),
}  # fmt: skip

QUESTIONS: dict[Ask, tuple[str, ...]] = {
    Ask.SPECIFICATION: (
        f"({_VALUE})",
        f"({_HAN_VALUE})",
        f"(is|are|was|were|has|have|ist|sind|wird|werden|est|sont|es|son|está|están|é|são|foi|è|sono|viene|wordt|worden|is|jest|są|je|jsou) ~ ({_TREATED})",
        "(pass|passes|pasa|pasan|passe|passent|besteht|bestehen|passa|passam|supera|superano|wytrzym*|выдерж*|dayan*|hold*|withstand*|stand|survive*|resist*|hält|halten|resiste*|aguanta*|tiennent|tient) ~ (test|ensayo|essai|teste|prova|frost|heat|water|rain|sun|uv|freez*|caída|drop|humidity|humedad|humidité|feuchtigkeit|wasser|hitze|kälte|agua|calor|frío|eau|chaleur|froid)",
        "(how|wie|comment|cómo|como|come|hoe|jak|как|як|nasıl) (is|are|wird|werden|est|sont|se|é|são|viene|wordt|worden|się|se) (it |they |he |this |das |der |die |es |il |elle |le |la |lavan?|lava |ze |)(* )?(washed|cleaned|dried|peeled|treated|processed|gewaschen|gereinigt|getrocknet|geschält|behandelt|lavé*|séché*|traité*|lava|seca|trata|lavad*|secad*|tratad*|lavat*|essiccat*|trattat*|gewassen|gedroogd|behandeld|myt*|suszon*|мо[юе]т*|суш*)",
        "(how|wie|hoe|à quelle|con qué|quanto) (fast|quick|quickly|schnell|snel|vitesse|rapidez|velocemente) (does|do|will|verrottet|zersetzt|verteert|se dégrade|se degrada|vergaat) *",
        "(destiñe|descolore|déteint|färbt ab|bleed*|fade*|runs|verfärbt|stinge|geeft af|farbuje|линяет)",
        "(can|could|können|pouvez|pueden|podem|potete|kunnen) (you|sie|vous|jullie|u) (cut|halve|dice|slice|grind|mill|peel|sort|grade|schneiden|würfeln|mahlen|couper|trancher|moudre|cortar|moler|picar|moer|tagliare|macinare|snijden|malen) *",
        "(best before|best-before|expiry|expiration|use by|use-by|bb date|bbd|mhd|tht|dluo|ddm|fecha de vencimiento|vencimiento|validade|scadenza|data ważności|срок годности|skt) (dates? )?(going to be|is going|would be|will be|left on|on the|of the|restant*|*)",
        "(ink|inks|tinte|farbe|encre|tinta|inchiostro|inkt|farba|краска|mürekkep) (type|types|basis|based|soy|water|*)",
        "(does|do|will|passt|passen|past|passe|cabe|entra|entre|zmieści|vejde|влез*) (it|they|he|the \\*|hij|het|sie|er|es|il|elle) ~ (fit|in|into|dans|en|no|nel|in einen|in een|w|do|в) ",
    ),
    Ask.LEAD_TIME: ("(délai|délais|plazo|prazo|termin|termín|termen|délai de|levertijd|frist|срок|срок?|термін)",),
    Ask.PAYMENT_TERMS: (
        "(acompte|anticipo|anzahlung|sinal|acconto|aanbetaling|zaliczk*|záloh*|предоплат*|аванс*|ön ?ödeme|kapora|deposit)",
    ),
    Ask.COMPANY_INFO: ("(do you|do u) (supply|sell to|deliver to|work with) (any |some )?(other|another) *",),
}
REQUESTED: dict[Ask, tuple[str, ...]] = {
    Ask.SPECIFICATION: (
        f"({_VALUE})",
        f"({_HAN_VALUE})",
        "(maßzeichnung|dieline|die-line|cutter guide|stanzkontur|stanzzeichnung|tracé de découpe|troquel|plano del troquel|faca|fustella|wykrojnik|výsek|штамп|bıçak izi|刀模图|刀版|展開図|칼선)",
    ),
}
NOT: dict[Ask, tuple[str, ...]] = {
    Ask.SPECIFICATION: (
        f"({_VALUE}) (content |value )?(is |of |must be |at |)(min*|max*|mín*|máx*|not less than|at least|from|up to|below|above|over|under|от|до|не менее|не более|unter|über|ab|à partir de|≥|≤|<|>|:|=)? ?#",
        f"# ?%? ({_VALUE})",
    ),
    Ask.CERTIFICATION: (
        f"({_BARRIER}) ({_REPORT})",
        f"({_TRIED}) ({_REPORT})",
        f"({_REPORT}) (of |on |for |de |del |über |du |sur |di |da |na |по )?(the |la |le |el |den |die )?({_TRIED})",
        f"({_TRIED})",
        "lo del ensayo",
        "(lab|laboratory) report (drop|burst|peel|leak|tensile|compression)*",
        "coa (with|showing|stating|incl|including|had|has|shows|showed|for|on) *",
        "(with |and |send )?coa mesh*",
    ),
    Ask.CUSTOMIZATION: (
        "(sans|without|no|not|non|sin|senza|sem|ohne|bez|без|uden|utan|uten|zonder|fără|fara|tanpa|không) (any |une |la |de )?(impression|impresión|imprimir|imprimé*|impressão|stampa|stampat*|druck|bedruckung|aufdruck|nadruk*|zadruk*|potisk*|печат*|друк*|print*|printing|bedrukking|opdruk|druk|tryk*|tryck*|tipar*|imprimare|cetak*|sablon|in|in ấn|logo*|marquage|personnalisation)",
        "(unbedruckt*|unprinted|onbedrukt*|baskısız|niezadrukowan*|nepotištěn*|polos|neimprimate|utrykt*|otryckt*|無地|无印刷|無印刷|무지|不印)",
        "(etikett*|label*|étiquette*|etiqueta*|etichett*|sticker*) (kleben|drucken|machen|we|nous|ponemos|colocamos|lo ponemos|wir|put|stick|apply|mettons) (wir |we |nous |it |them )?(selbst|ourselves|nous-mêmes|nosotros|noi)?",
        "(with|like) (the )?(flat|twisted|rope|paper|long|short|wooden|steel|plastic|leather) (paper )?(handle*|lid*|grip*)",
        "(same|gleiche*|même|mism[oa]|mesm[oa]|stess[oa]|samma|samme|zelfde|tak* sam*|stejn*|то[тй] же|та же|aynı) (print*|druck|impression|impresión|impressão|stampa|tryck|tryk*|nadruk|potisk|печать|baskı|artwork|bedrukking)",
    ),
    Ask.STOCK: ("(paper|card|board|chicken|beef|vegetable|laughing|rolling|live|bar|feed|bag|sack) stock",),
    Ask.SAMPLE: (
        "(for|from|on) (the )?(vehicle|car|ship|building|stage|house) (mock-?up*|dummy|dummies)",
        "(baby|crash test|fire ?hose|bullet) (dummy|dummies)",
    ),
}
