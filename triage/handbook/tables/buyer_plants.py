"""Who buys what others produce with: machines and lines for making things.

Whoever buys such a machine under the name of another trade ("Silva Snacks" buys a fryer, "Blue Bay Foam" an extruder) works with it and
is a manufacturer; what would make a buyer of lamps an end user (his plant, his line, its maintenance) makes a buyer of machines a producer.
Nothing here counts for sellers of other goods.
"""

from __future__ import annotations

# In a seller's line on its business, up to the first comma: machines for making things, not machines for a household, an office or a gym.
PRODUCTION = (
    r"(?:process(?:ing)?|production|manufacturing|pack(?:ag)?ing|filling|bottling|canning|capping|label{1,2}ing|mou?lding|extrusion|forming|casting|"
    r"stamping|cutting|bending|welding|milling|grinding|crushing|mixing|drying|roasting|baking|bakery|brewing|dairy|tortilla|textile|weaving|knitting|"
    r"spinning|sewing|dyeing|printing|converting|paper ?making|woodworking|metalworking|stone|brick|block|cable|wire|recycling|plastics?|rubber|injection|"
    r"blow|industrial|food|feed|fish|meat|fruit|pharma\w{0,10}|chemical|foundry)(?:[- ](?:and|&) ?\w{3,14})?[- ](?:\w{3,12}[- ])?(?:equipment|machine(?:s|ry)?|lines?|plants?)\b|"
    r"(?:machines?|machinery|equipment|lines?) (?:for|to) (?:the )?(?:\w{2,14} )?(?:mak(?:e|ing)|produc\w{2,6}|process\w{0,3}|pack\w{0,5}|manufactur\w{2,4}|(?:food|textile|plastics?|wood|paper|printing|stone) industr\w{1,3})|machine tools|for (?:\w{3,14} ){0,2}(?:factories|processors|manufacturers|producers|bakeries|breweries|mills|dairies|foundries)\b|"
    r"maschinenbau|(?:verpackungs|produktions|abfüll|werkzeug|textil|druck|holzbearbeitungs|kunststoff|lebensmittel|bäckerei)(?:maschinen|anlagen)|"
    r"maquinaria (?:para|de|industrial|textil|agroindustrial)|máquinas (?:para|industriais|industriales|de (?:envas|embal|inyec|coser))\w{0,8}|"
    r"machines? (?:industrielles|pour (?:l'industrie|la fabrication|l'emballage|le conditionnement))|équipements (?:de production|industriels|agroalimentaires)|macchine (?:per|automatiche|utensili|industriali)|impianti per|"
    r"maszyn\w? (?:do|dla|przemysłow)|stroje (?:pro|na)|(?:промышленн|технологическ|производственн|упаковочн|пищев|хлебопекарн)\w{2,4} оборудовани|оборудовани\w (?:для (?:производства|переработки|упаковки|розлива))|станк\w{1,3}|"
    r"makin[ae]\w{0,5} (?:imalat|üretim)|(?:gıda|ambalaj|paketleme|tekstil|plastik) makin\w{2,6}|(?:食品|包装|包裝|塑料|塑膠|纺织|紡織|印刷|木工|石材|加工|生产|生產)(?:机械|機械|设备|設備)|生产线|機械製造|기계 ?제조|산업기계|mesin (?:produksi|pengolah|pengemas)|máy (?:móc )?(?:chế biến|đóng gói|sản xuất)|"
    r"معدات (?:تصنيع|التعبئة|صناعية)|خطوط (?:ال)?(?:إنتاج|انتاج)|ماشین ?آلات (?:صنعتی|تولید)"
)

# A firm named after machines sells them on; so does one named after selling. No name of a producer.
MACHINE_HOUSE = (
    r"machin\w{1,6}|equip(?:ment|os|ements?|amentos?|aggiamenti)\b|equipo\b|maqui?n\w{2,6}|\w{0,12}maq\b|macchin\w{1,4}|maschinen\w{0,10}|\w{0,14}techni(?:k|ek|ka|que|ology|ologies|sch)\b|\w{0,14}techn(?:ik|iek)\b|technolog\w{1,4}|tecnolog\w{1,4}|automation|automatizac\w{1,4}|automaz\w{1,4}|"
    r"(?:spare )?parts\b|repuestos|refacciones|ricambi|ersatzteile\w?|stainless|inox\w{0,3}|kitchen\w{0,5}|surplus|used\b|second ?hand|оборудован\w{1,3}|техник\w|станк\w|запчаст\w{1,2}|makin[ae]\w{0,4}|ekipman\w{0,3}|teknoloji\w{0,3}|maszyn\w{0,3}|stroj\w{0,3}|gép\w{0,6}|"
    r"machinebouw|机械|機械|设备|設備|厨具|器材|工具|기계|설비|معدات|آلات|الات|ماشین|תעשיות מכונות|mesin|peralatan|máy móc|thiết bị"
)

# What the writer makes or runs, for sellers of machines only: (pattern), the writer's own unless "your" stands before it.
PLANT = (
    # en
    r"\bwe (?:also |now |mainly |only |currently )?(?:do|make|produce|process|pack|fill|bottle|can|dry|fry|grind|mill|bake|cook|freeze|smoke|press|extrude|mou?ld|cast|stamp|cut|weave|knit|spin|sew|print|dye|recycle|crush|roast|distil|brew|blend|forge|convert) (?!not\b|you\b|your\b|it\b|need|business|have|hope|like|want|the payment|payment|a (?:payment|deposit|decision)|sure\b|so\b|this\b|that\b|all\b)[a-z]{3,}|"
    r"\bwe(?:'re| are) (?:now |presently |currently )?(?:processing|packing|filling|bottling|canning|drying|frying|milling|baking|cooking|freezing|pressing|extruding|mou?lding|casting|weaving|knitting|sewing|printing|dyeing|recycling|crushing|roasting|brewing|producing|making|manufacturing|expanding (?:our )?production)\b|"
    r"\b(?:start|starting|re-?start|re-?starting|open|opening|set up|setting up|build|building|run|running|own|have|expand|expanding|modernis\w{1,3}|moderniz\w{1,3}) (?:an? |the |our |my |one |two |\d )?(?:\w{3,14} ){0,3}(?:factory|plant|mill|cannery|tannery|foundry|workshop|dairy|bakery|brewery|press house|production(?: line| hall| unit)?|processing (?:line|unit|plant)|line)\b|"
    r"\b(?:our|my) (?:\w{3,14} ){0,2}(?:production|factory|plant|mill|line|lines|workshop|cannery|bakery|dairy|brewery|unit|operators|shift|output|throughput)\b|\bproduction (?:will |should |is to )?(?:start|begin)|\bnew (?:\w{3,14} ){1,3}(?:company|producer|start-?up)\b(?=.{0,60}\bproduction\b)|"
    # de
    r"\b(?:unsere[rnm]?|meine[rnm]?) (?:\w{3,20} )?\w{0,20}(?:produktion|fertigung|herstellung|verarbeitung|abfüllung|linie|betrieb|bäckerei|molkerei|brauerei|metzgerei|manufaktur|küche)\b|\bwir (?:produzieren|fertigen|verarbeiten|füllen|verpacken|pressen|backen|trocknen|recyceln|drucken|stellen (?!ihnen)\w{3,20} (?:und \w{3,20} )?her)\b|"
    # es, pt
    r"\b(?:elabor|produc|proces|envas|fabric|tost|embols|inyect|imprim|recicl|extru|mol|fre|sec|enlat|congel|empac|embotell)(?:amos|imos|emos|ímos)\b|\b(?:nuestra|la|mi) (?:empresa|planta|fábrica|cooperativa) (?:elabora|produce|procesa|envasa|fabrica|recicla|tuesta|empaca)\b|\b(?:abrimos|abriremos|montamos|montando|instalamos|ampliamos|ampliando|tenemos|estamos montando) (?:una? |la |nuestra |otra )?(?:nueva )?(?:segunda )?(?:planta|fábrica|línea|tortillería|panadería|freidora|máquina|quesería|embotelladora|procesadora|molino)\b|"
    r"\b(?:damos|doy|da) abasto\b|\b(?:nuestra|mi|nossa|minha) (?:nueva |nova )?(?:planta|fábrica|línea|linha|producción|produção)\b|\b(?:produzimos|processamos|embalamos|envasamos|moemos|fritamos|congelamos|reciclamos|engarrafamos)\b|\b(?:vamos abrir|abrimos|montando) (?:uma )?(?:fábrica|unidade|agroindústria|linha)\b|"
    # fr, it, nl
    r"\b(?:produisons|fabriquons|transformons|conditionnons|séchons|pressons|recyclons|surgelons|embouteillons)\b|\bunité de (?!mesure|vente|prix)(?:la )?\w{4,}|\bnotre (?:nouvelle )?(?:unité|usine|ligne|production|atelier|conserverie|laiterie|boulangerie)\b|\b(?:produciamo|lavoriamo|confezioniamo|trasformiamo|imbottigliamo|surgeliamo|stampiamo)\b|\b(?:rifacendo|ampliando|rinnovando) (?:la |il |lo |una )?(?:nostra |nostro )?(?:linea|reparto|stabilimento|laboratorio)\b|\b(?:la )?nostra (?:linea|produzione)\b|\bil nostro (?:stabilimento|laboratorio)\b|\bonze (?:productie|lijn|fabriek|bakkerij)\b|\bwij (?:produceren|verwerken|verpakken|bakken|drogen)\b|"
    # pl, cs, ru
    r"\b(?:produkujemy|przetwarzamy|pakujemy|suszymy|mielimy|rozlewamy|mrozimy|pieczemy)\b|\bnasz\w{0,3} (?:\w{3,14} )?(?:produkcj\w|lini\w|zakład\w{0,2})\b|\b(?:vyrábíme|zpracováváme|balíme|plníme|sušíme|mrazíme)\b|\bnaš\w{1,2} (?:výrob\w|link\w|provoz\w{0,2})\b|"
    r"\b(?:производим|перерабатываем|фасуем|выпускаем|печ[её]м|розливаем|сушим|замораживаем|прессуем|льём|перемалываем|шь[её]м)\b|(?:^|[\n.!,] ?)(?:у нас |мы |мы - |небольшое |наше |своё |малое |новое |семейное ){1,2}производство \w{4,}|\b(?:открываем|запускаем|расширяем|строим) (?:\w{3,14} )?(?:цех|завод|производство|линию|пекарню|мини-?завод|фабрику)\b|\b(?:в |для )?(?:наш\w{0,3}|сво\w{1,2}) (?:\w{3,14} )?(?:цех\w?|производств\w|лини\w)\b|"
    # tr, id, vi
    r"\b(?:üretiyoruz|işliyoruz|paketliyoruz|dolduruyoruz|kurutuyoruz|öğütüyoruz|imal ediyoruz|üretim yapıyoruz|üretim hattımız\w{0,3}|fabrikamız\w{0,4}|tesisimiz\w{0,4})\b|\b(?:kami|saya) (?:memproduksi|mengolah|mengemas|membuat|produksi|usaha) \w{3,}|\b(?:usaha|produksi) (?:kami|saya)\b|\b(?:chúng tôi|bên em|công ty) (?:\w{2,6} )?(?:sản xuất|chế biến|đóng gói)\b|\b(?:xưởng|nhà máy) (?:của )?(?:chúng tôi|bên em|mình)\b|"
    # zh, ja, ko, ar, fa
    r"(?:我们|我們|我司|本公司|敝司)[^。，,\n]{0,12}(?:做|生产|生產|加工|制造|製造)\w{1,10}|(?:计划|計劃|准备|準備|打算)(?:新)?(?:上|增加|建)(?:一|两|兩)?(?:条|條)?\w{0,10}(?:线|線)?|(?:弊社|当社|自社)(?:では|で|の)?\w{0,10}(?:製造|生産|加工)|저희\w{0,4} ?(?:공장|생산)|(?:제조|생산|가공)하(?:고|는)|(?:نحن )?(?:ننتج|نصنع|نعبئ|نقوم بتصنيع)|مصنعنا|مصنع (?:جديد|لنا)|تولید می ?کنیم|کارخانه ما"
)
# Before it: the plant is the seller's, or somebody else's.
NOT_MINE = r"(?:\byour?\b|\bihre?\w?\b|\bvotre\b|\bsus?\b|\bvuestr\w{1,2}\b|\bvoss\w{1,2}\b|\bvostr\w\b|\buw\b|\bwasz\w{0,3}\b|\bваш\w{0,3}\b|\bclients?\b|\bcustomers?\b|\bclientes?\b|\bkunde\w?\b|\bклиент\w{0,3}\b|贵司|貴社|客户|客戶|عميل\w?)[^.!?\n]{0,24}$"
