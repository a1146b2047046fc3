"""What becomes of the goods a seller sells: words for goods in a seller's own line on its business.

`MADE_INTO`: materials, ingredients and packing, of which buyers make something else. `BUILT_IN`: goods that somebody fits into a building, a network
or a site. `WORN`: what a firm's own people wear at work. `FURNISHES`: what stands in rooms. `FINISHED`: other goods that are sold as they are.
`WORN_KIN`: trades that make or finish such clothing themselves; `WORN_HOUSES`, `WORN_SAYS`: firms whose people wear it, and what tells so.
"""

from __future__ import annotations

MADE_INTO = (
    # what is eaten and drunk, as ingredients
    r"\b(?:spices?|herbs?|seeds?|pulses|grains?|flours?|starch\w{0,2}|cocoa|coffee|tea\b|nuts?\b|cashews?|almonds?|honey|sugar|dried fruits?|dehydrated|powders?|purees?|pulps?|concentrates?|extracts?|essential oils?|(?:\w{3,12} )?oils?\b|flavou?rs?|fragrances?|gelatin\w?|yeast|"
    r"ingredients?|additives?|gewürze?|kräuter|kakao|kaffee|mehl|honig|zutaten|aroma\w{0,3}|öle?\b|épices|herbes|graines|farines?|café|cacao|miel|huiles?|ingrédients|arômes|especias|hierbas|semillas|harinas?|aceites?|ingredientes|pulpas?|especiarias|ervas|sementes|óleos?|polpas?|"
    r"spezie|erbe|farine|oli\b|olio|ingredienti|aromi|kruiden|specerijen|meel|przypraw\w|zioła|mąk\w|koření|специ\w|пряност\w{1,2}|крупы|мук\w|масл\w\b|baharat|un\b|kahve|fındık|rempah|kopi|kakao|minyak|gia vị|cà phê|hạt điều|توابل|قهوة|زيوت|ادویه|香料|调料|咖啡|食品原料|添加剂|スパイス|原料|향신료|커피)(?![a-zà-ÿа-яё])(?![ -](?:machines?|makers?|cups?|mugs?|towels?|sets?|bags?|pots?|grinders?|tools?|shoes|toys?|wear|lamps?|lights?|furniture|tables?)(?![a-z]))|"
    # materials
    r"\b(?:chemicals?|resins?|polymers?|master ?batch\w{0,2}|granul(?:es|ate)|pigments?|dyes(?:tuffs?)?|yarns?|threads?\b|fabrics?|fib(?:re|er)s?|leather\b(?! (?:bags|goods|shoes))|hides|timber|lumber|plywood|veneers?|mdf|chipboard|sawn wood|steel (?:coils?|sheets?|bars?|strips?|wire)|alumin(?:i)?um (?:coils?|sheets?|foil|extrusions?|profiles?)|copper|ingots?|castings?|forgings?|"
    r"foams?|glass fib\w{2,3}|paper(?:board)?|cardboard|kraft|pulp|films?\b|foils?|labels?|packag\w{2,4}|cartons?|corrugated|bottles and|jars|closures|zippers?|buttons|buckles|adhesives?|coatings?|electronic components|semiconductors?|pcbs?|connectors|magnets|springs|raw materials?|"
    r"chemikalien|harze?|granulate?|pigmente|garne?|stoffe|leder|holz\b|schnittholz|sperrholz|furniere?|stahl\w{0,8}|folien?|verpackung\w{0,4}|etiketten|klebstoffe|papier|karton\w{0,5}|rohstoffe|produits chimiques|résines?|fils\b|tissus?|cuirs?\b|bois\b|acier|emballages?|étiquettes|colles|matières premières|"
    r"químicos|resinas?|hilos|telas?|tejidos|cueros?|madera\b|acero|empaques?|envases|etiquetas|materias primas|tecidos|fios|couro|madeira\b|aço|embalagens|rótulos|matérias-primas|tessuti|filati|pelli|legname|acciaio|imballagg\w|etichette|materie prime|"
    r"chemikali\w|tkanin\w?|przędz\w|skór\w?\b|drewn\w|opakowa\w{1,3}|etykiet\w?|surowc\w|lát\w{1,2}|obal\w{1,3}|сырь\w{1,2}|ткан\w|пряж\w|кож[аи]|пиломатериал\w{1,2}|фанер\w|металлопрокат|упаков\w{1,4}|пл[её]нк\w|этикет\w{2,3}|kumaş|iplik|deri\b|kereste|ambalaj|etiket|hammadde|kimya\w{0,4}|kain\b|benang|kayu|kemasan|vải|sợi|gỗ|bao bì|"
    r"أقمشة|جلود|أخشاب|مواد خام|تغليف|مواد اولیه|پارچه|چرم|چوب|بسته‌بندی|化工|树脂|樹脂|面料|布料|纱线|皮革|木材|钢材|鋼材|包装|包裝|标签|原材料|生地|糸|化学品|鋼板|원단|원사|가죽|목재|포장재|화학)(?![a-zà-ÿа-яё])(?![ -](?:machines?|makers?|cups?|mugs?|towels?|sets?|bags?|pots?|grinders?|tools?|shoes|toys?|wear|lamps?|lights?|furniture|tables?)(?![a-z]))"
)

BUILT_IN = (
    r"\b(?:tiles?|sanitary ?ware|marble|granite|travertine|slabs|windows|doors|shutters|floor(?:ing|s)|parquet|facades?|cladding|roof\w{0,4}|insulation|(?:led |street |flood ?|high ?bay )?light(?:s|ing)\b|luminaires?|lamps?|pumps?|valves?|pipes?|pipe fittings|cables?|switchgear|transformers?|solar|photovoltaic|hvac|air condition\w{0,4}|ventilation|boilers?|radiators?|"
    r"elevators?|lifts|escalators|seating|furniture|fenc(?:es|ing)|gates|railings?|scaffold\w{0,4}|formwork|steel structures?|prefab\w{0,9}|cement|bricks?|blocks|fasteners|anchors|playground\w{0,2}|cabinets|kitchens|greenhouses?|irrigation|tanks|cranes|geotextiles?|waterproofing|"
    r"fliesen|naturstein|fenster|türen|böden|parkett|fassaden|dach\w{2,8}|dämmstoffe?|leuchten|beleuchtung|pumpen|armaturen|rohre|kabel|heiz\w{2,10}|aufzüge|möbel|zäune|tore|gerüste?|carrelages?|marbre|fenêtres|portes|parquets?|façades|toitures?|isolation|éclairage|luminaires|pompes|vannes|tuyaux|câbles|chaudières|ascenseurs|mobilier|clôtures|"
    r"azulejos|baldosas?|ladrillos?|cerámic\w{1,3}|mármol|ventanas|puertas|pisos|fachadas|techos|aislantes?|iluminación|luminarias|bombas|válvulas|tuberías|cables|calderas|ascensores|mobiliario|muebles|cercas|revestimentos|cerâmic\w{1,2}|mármore|janelas|portas|esquadrias|telhas|iluminação|luminárias|tubos|elevadores|móveis|piastrelle|marmo|finestre|serramenti|pavimenti|"
    r"illuminazione|apparecchi|pompe|valvole|tubi|cavi|caldaie|ascensori|arredi|mobili|tegels|ramen|deuren|vloeren|verlichting|pompen|kranen|meubels|płytk\w|okna|drzwi|podłog\w|oświetleni\w|pompy|armatur\w|rury|kable|mebl\w|dlažb\w|dveře|podlahy|osvětlení|svítidla|čerpadla|nábytek|плитк\w|мрамор|окна|двер\w|кровл\w|утеплител\w|светильник\w{1,2}|освещени\w|"
    r"насос\w{1,2}|арматур\w|труб\w|кабел\w|котл\w|лифт\w{1,2}|мебел\w|seramik|mermer|pencere|kapı\w{0,3}|parke|çatı|aydınlatma|pompa\w{0,3}|vana\w{0,3}|boru\w{0,3}|kablo|asansör|mobilya|keramik|ubin|jendela|pintu|lampu|gạch|đá\b|cửa|đèn|máy bơm|nội thất|سيراميك|رخام|أبواب|نوافذ|إنارة|مضخات|صمامات|كاشی|سنگ|پنجره|پمپ|لوله)(?![a-zà-ÿа-яё])|"
    r"瓷砖|磁磚|石材|大理石|门窗|門窗|地板|幕墙|照明|灯具|燈具|水泵|阀门|閥門|管件|管道|电缆|電纜|电梯|家具|傢俱|太阳能|太陽能|卫浴|衛浴|タイル|窓|ポンプ|バルブ|家具|타일|창호|조명|펌프|밸브|가구"
)

WORN = (
    r"\b(?:work ?wear|work ?clothes|working clothes|uniforms?|coveralls?|scrubs|hi-?vis\w{0,8}|high[- ]visibility|flame[- ](?:retardant|resistant)|(?:protective|safety|work|working|occupational|disposable|industrial|nitrile) (?:clothing|clothes|wear|garments?|gloves?|shoes?|boots?|footwear|helmets?|eyewear|glasses|goggles|equipment|gear|vests?)|ppe\b|personal protect\w{1,4}|respirators?|chef ?wear|aprons|"
    r"arbeits(?:kleidung|bekleidung|schutz\w{0,10}|schuhe|handschuhe)|berufs(?:kleidung|bekleidung)|schutz(?:kleidung|handschuhe|schuhe|helme|ausrüstung)|sicherheitsschuhe|uniformen|vêtements (?:de travail|professionnels|de protection)|chaussures de sécurité|gants de (?:travail|protection)|équipements? de protection|epi\b|uniformes?|"
    r"ropa (?:de trabajo|laboral|industrial)|calzado (?:de seguridad|industrial|laboral)|guantes (?:de seguridad|de trabajo|industriales)|equipos? de protección|roupas? (?:de trabalho|profissionais)|vestuário profissional|calçados? de segurança|luvas (?:de segurança|de proteção)|fardamentos?|abbigliamento da lavoro|abiti da lavoro|calzature (?:di sicurezza|antinfortunistiche)|guanti da lavoro|antinfortunistic\w|divise|"
    r"werkkleding|bedrijfskleding|veiligheidsschoenen|werkhandschoenen|odzież (?:robocz\w|ochronn\w)|obuwie (?:robocze|ochronne)|rękawice (?:robocze|ochronne)|pracovní (?:oděvy|obuv|rukavice)|arbetskläder|skyddsskor|arbeidsklær|arbejdstøj|työvaatte\w{1,4}|munkaruh\w{1,3}|îmbrăcăminte de (?:lucru|protecție)|спецодежд\w|спецобув\w|униформ\w|рабоч\w{2} (?:одежд\w|обув\w)|средств\w? (?:индивидуальной )?защиты|"
    r"iş (?:elbise|kıyafet|giysi|ayakkabı|eldiven)\w{0,5}|üniforma\w{0,3}|seragam|pakaian kerja|sepatu safety|đồng phục|bảo hộ lao động|ملابس (?:ال)?عمل|زي موحد|يونيفورم|لباس کار|کفش ایمنی|בגדי עבודה)(?![a-zà-ÿа-яё])|工作服|劳保|勞保|防护服|防護|安全鞋|制服|作業服|作業着|ユニフォーム|安全靴|작업복|유니폼|안전화|ชุดยูนิฟอร์ม|ชุดทำงาน"
)

FURNISHES = (
    r"\b(?:(?:office|school|hotel|contract|restaurant|laboratory|hospital|medical)? ?furniture|(?:office |auditorium |theatre |cinema |stadium |school )?seating|chairs|desks|lockers|shelving|(?:büro|schul|objekt)?möbel|stühle|mobilier|sièges|mobiliario|muebles|sillas|móveis|cadeiras|arredi|mobili\b|sedie|meubels|stoelen|mebl\w|krzes\w{1,2}|nábytek|židl\w|мебел\w|кресл\w|mobilya|koltuk|"
    r"perabot|mebel|nội thất|أثاث|مبلمان)(?![a-zà-ÿа-яё])(?! (?:fittings?|hardware|components?|parts|fabrics?|legs|profiles|foam))|家具|傢俱|座椅|办公椅|オフィス家具|가구"
)

FINISHED = (
    r"\b(?:gifts?|promotional|toys?|garments?|apparel|clothing|shoes|footwear|bags|luggage|tools?|machine\w{0,4}|instruments?|appliances?|electronics|bicycles?|bikes?|furniture|tableware|kitchenware|houseware|glassware|cookware|skin ?care|cosmetics|jewel\w{0,5}|candles|towels|linens?|textiles|tyres|spare parts|auto\w{0,6} parts|sports?|pet\b|stationery|"
    r"geschenk\w{0,8}|spielzeug|schuhe|taschen|werkzeuge?|kosmetik|cadeaux|jouets|chaussures|outils|cosmétiques|regalos|juguetes|calzado|herramientas|cosméticos|brinquedos|ferramentas|giocattoli|calzature|utensili|cosmetici|zabawk\w|narzędzi\w?|kosmetyk\w|hračk\w|nářadí|игрушк\w|обув\w|инструмент\w?|космети\w{1,2}|oyuncak|kozmetik|ayakkabı)(?![a-zà-ÿа-яё])|礼品|玩具|工具|化妆品|鞋|箱包"
)

# Who makes, sews, prints or fits out such clothing, and so may be a maker of it or a contractor for it.
WORN_KIN = (
    r"garment|apparel|clothing|overalls\b|drawing|zeichnung|dibujo|desenho|disegno|(?<!work)wear\b|outdoor|textil|tekstil|fashion|tailor|sewing|stitch|embroid|knit|weav|\bprints?\b|printing|printer|confec|uniform|couture|schneider|näherei|bekleid|stickerei|druck|bordad|costur|estampa|sartor|ricam|stamper|abbigliament|szwaln|krawiec|haft|odzież|šití|výšiv|ателье|швейн|пошив|вышив|konfeksiyon|giyim|nakış|terzi|konveksi|bordir|jahit|may mặc|xưởng may|"
    r"ملابس|خياطة|تطريز|خياط|服装|服裝|制衣|印花|刺绣|縫製|刺繍|アパレル|봉제|의류|자수|private label|own brand|licen[cs]"
)
# Makers of furniture buy it, or its parts, to sell.
FURNISHES_KIN = r"furnit|möbel|mobel|meubl|meubel|mobili[ae]|muebl|movei|móvei|arred|mebl|nabyt|nábyt|мебел|upholst|polster|tapic|sofa|chair|stuhl|joiner|cabinet|carpent|tischler|schreiner|ebanist|menuis|falegnam|stolar|столяр|marangoz|家具|家私|가구|أثاث|مبل"
# A contract of somebody else: who won the supply is a contractor for clothing too.
WORN_SUPPLY = r"suppl|tender|award|bid|licita|adjudic|marché|gara\b|appalt|przetarg|тендер|госзакуп|ihale|lelang|đấu thầu|مناقصة|投标|招标|入札|납품|school"
# Houses whose guests, patients or pupils, not buyers of goods, come: many of them together are no chain of shops where clothes for the own people are bought.
WORN_STAFFED = (
    r"hotel|hôtel|hoteis|hotéis|hoteles|alberg|resort|hospital|hôpita|ospedal|krankenh|klinik|clinic|clínic|szpital|nemocnic|больниц|отел|гостиниц|otel|hastane|bệnh viện|khách sạn|rumah sakit|pflegeheim|altenheim|seniorenheim|care homes?|nursing homes?|ehpad|residencia|casas? de repouso|case di riposo|domy opieki|"
    r"plant|factor|werke|usine|fábrica|stabiliment|zakład|завод|station|depot|mine|quarr|فندق|فنادق|مستشفى|هتل|بیمارستان|酒店|医院|醫院|ホテル|病院|호텔|병원"
)
# Beside clothes for the own people a hotel buys what its guests use.
GUESTS_USE = r"towel|linen|bed ?sheet|handtuch|bettwäsche|serviettes? de|draps?\b|toall|sábana|toalha|lenç|asciugaman|lenzuol|handdoek|ręcznik|pościel|ručník|povleč|полотен|бель[её]|havlu|nevresim|handuk|seprai|khăn|منشف|مناشف|حوله|毛巾|床单|タオル|수건"

# Parts of the names of firms whose people wear it; no seller is called so.
WORN_HOUSES = (
    r"(?:oil ?field|energy|port|marine|facility|industrial|environmental|mining|drilling|cleaning|security|guard|offshore|airport|rail|ground|catering|care) ?services?\b|petro ?servi\w{2,6}|traffic (?:control|management)|road ?works?|clean-?ups?\b|cleaning|cleaners|janitorial|guard(?:s|ing)\b|security\b(?! (?:products|equipment|suppl))|logistics\b|"
    r"stevedor\w{2,4}|towage|shipping\b|airlines?\b|airways|waste\b|disposal\b|demolition|tree (?:care|surgeons?)|drilling|mining|mines?\b|quarr(?:y|ies)|colliery|smelter|refiner(?:y|ies)|petroleum|gas\b|power\b|water (?:board|authority|company)|fire (?:service|brigade|department)|ambulance|police|municipal\w{2,5}|nursery|farms?\b|plantations?|"
    r"reinigung\w{0,3}|gebäudedienst\w{0,4}|entsorgung\w{0,2}|wachdienst|sicherheitsdienst|pflegedienst\w?|pflege\b|winterdienst|hafenbetrieb\w?|nettoyage|propreté|gardiennage|sécurité privée|carrières?\b|mines de|limpieza|vigilancia|seguridad privada|minera\b|minería|aseo\b|limpeza|vigilância|mineração|pulizie|vigilanza|miniere|schoonmaak\w{0,10}|beveiliging|"
    r"sprzątani\w|ochrona osób|kopalni\w|úklid\w{0,3}|bezpečnostní služb\w|städ\w{2,6}|renhold|rengøring|siivous\w{0,8}|huolto\b|\w{3,14}huolto\b|takarít\w{2,4}|curățenie|клининг\w{0,4}|охран\w{1,3}|рудник\w?|карьер\w?|шахт\w|горно\w{3,12}|нефте\w{3,12}|энерго\w{3,12}|temizlik|güvenlik (?:hizmet\w{0,5}|görevl\w{1,5})|maden\w{0,8}|"
    r"kebersihan|pertambangan|tambang|vệ sinh|bảo vệ|khai thác|تنظيف|نظافة|حراسة|خدمات (?:ال)?(?:نفط\w{0,3}|صناعية|أمن\w{0,3})|تعدين|معدن|نظافتی|物业|物業|保安|保洁|清洁|清潔|矿业|礦業|清掃|警備|鉱業|청소|경비|광업"
)

_PEOPLE = (
    r"(?:employees|workers|staff|people|operators|drivers|guards|nurses|technicians|crew(?: members)?|men|labou?rers|porters|cleaners)"
)
# What a buyer of such clothing says of his own people: (weight, pattern).
WORN_SAYS: tuple[tuple[float, str], ...] = (
    (
        2.8,
        rf"\b(?:for|dress|clothe|kit out|equip|outfit) (?:all )?(?:our|my) (?:own )?(?:\w{{1,14}} ){{0,2}}{_PEOPLE}\b|\bour (?:own )?(?:\w{{1,12}} )?{_PEOPLE} (?:wear|need|use|get|are wearing|complain)\b|"
        r"\b(?:unsere|unser) (?:\w{3,20} )?(?:mitarbeit\w{1,7}|monteure|fahrer|pflegekräfte|belegschaft|leute|mannschaft)\b|\b(?:kleiden|statten) (?:wir )?(?:unser\w{0,2}|alle) \w{3,20}|\bnos (?:salariés|équipes|ouvriers|agents|soignants|collaborateurs)\b|\bnuestr[oa]s? (?:trabajador\w{2}|personal|emplead\w{2}|colaborador\w{2}|operari\w{2}|cuadrillas?)\b|"
        r"\bnoss[oa]s? (?:trabalhador\w{2}|pessoal|funcionári\w{2}|colaborador\w{2}|equipas?|equipes?)\b|\bnostr[oi] (?:dipendenti|operai|personale|operatori)\b|\bonze (?:medewerkers|mensen|monteurs)\b|\bnasz(?:ych|ej|ym|ą)? (?:pracowni\w{2,4}|załog\w|brygad\w?)\b|\bnaš\w{1,3} (?:zaměstnanc\w|pracovní\w{1,3}|lid\w)\b|\b(?:наших|нашего|своих|нашим) (?:сотрудник\w{2,3}|рабочи\w|работник\w{2,3}|персонала|бригад\w?)|"
        r"\b(?:personelimiz|çalışanlarımız|işçilerimiz)\w{0,4}|\b(?:karyawan|pekerja) kami|\b(?:công nhân|nhân viên) (?:của )?(?:chúng tôi|bên em|công ty)|(?:عمالنا|موظفينا|لموظفي|لعمال)|کارکنان ما|(?:我们|我司|公司)(?:的)?(?:员工|員工|工人)|(?:当社|弊社|自社)の?(?:社員|従業員|作業員)|(?:우리|저희) ?(?:직원|작업자)",
    ),
    (
        2.4,
        rf"\b(?:firm|company|site|plant|works|team|department|workforce|fleet|we are|we have|we employ|employs|employing|with)\b[^.;!?\n]{{0,40}}\b\d[\d., ]{{0,6}} (?:\w{{3,14}} )?{_PEOPLE}\b|"
        r"\d[\d., ]{0,6} (?:\w{3,16} )?(?:mitarbeit\w{1,7}|beschäftigt\w{1,2}|salariés|ouvriers|trabajadores|empleados|colaborador\w{2,3}|operarios|trabalhadores|funcionários|dipendenti|operai|addetti|medewerkers|werknemers|pracowników|zaměstnanců|anställda|ansatte|työntekijää|dolgozó\w{0,3}|angajați|сотрудник\w{2,3}|рабочих|работник\w{2,3}|çalışan\w{0,4}|personel\w{0,3}|karyawan|công nhân)\b|"
        r"\d{2,6} ?(?:名|位|个|個)?(?:员工|員工|工人|社員|従業員)|직원 ?\d{2,5}|\d{2,5} ?(?:عامل|موظف|نفر)",
    ),
)  # fmt: skip
