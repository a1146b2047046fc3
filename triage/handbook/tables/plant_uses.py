"""Goods that plants of any kind wear out, and plants that build nothing of them into what they make.

`WORN_OUT`: words for such goods in a seller's own line on its business. `PROCESS_PLANTS`: parts of what firms are called, and what they say they are,
that make food, drink, wood, paper, cement: whoever sells them hoses or pumps sells to the end user. `BUILDERS`: those that make machines for them.
"""

from __future__ import annotations

WORN_OUT = (
    r"\b(?:hoses?|hose fittings|couplings|gaskets?|seals|o-rings|conveyor belts?|v-belts|drive belts|pumps?|valves?|pipe fittings|bearings?|abrasives?|cutting discs|hand tools|power tools|tools|lubricants|industrial brushes|filters?|castors|ladders|pallet trucks|fork ?lifts?|"
    r"schläuche?|schlauch\w{3,12}|dichtungen|armaturen|ventile|pumpen|lager\b|werkzeuge?|schleifmittel|filter|hubwagen|tuyaux|flexibles|joints|raccords|vannes|pompes|roulements|outils|outillage|mangueras|juntas|válvulas|bombas|rodamientos|herramientas|mangueiras|vedações|rolamentos|ferramentas|tubi flessibili|guarnizioni|valvole|pompe|cuscinetti|utensili|slangen|pakkingen|"
    r"afsluiters|pompen|lagers|gereedschap|węż\w|uszczel\w{2,4}|zawor\w|pompy|łożysk\w|narzędzi\w?|hadic\w?|těsnění|ventily|čerpadla|ložiska|nářadí|tömlők|tömítések|szivattyúk|szerszámok|шланг\w{0,2}|рукав\w{0,2}|уплотнени\w{1,2}|насос\w{0,2}|подшипник\w{0,2}|инструмент\w{0,2}|hortum\w{0,4}|conta\w{0,4}|vana\w{0,4}|pompa\w{0,4}|rulman\w{0,4}|el aletleri|selang|katup|"
    r"vòng bi|máy bơm|ống mềm|dụng cụ|خراطيم|مضخات|صمامات|عدد يدوية|شیلنگ|پمپ)(?![a-zà-ÿа-яё])|软管|軟管|密封件|水泵|泵|阀门|閥門|轴承|軸承|五金工具|ホース|パッキン|ポンプ|バルブ|工具|호스|펌프|밸브|베어링|공구"
)

PROCESS_PLANTS = (
    r"\b(?:winery|wineries|vineyards?|brewery|brewing|breweries|dairy|dairies|cheese|creamery|bakery|bakeries|cannery|canning|distillery|abattoir|slaughter\w{0,5}|meat|poultry|flour mill|rice mill|sugar mill|oil mill|saw ?mill|joinery|joiners?|paper mill|tannery|laundry|quarry|quarries|cement|refinery|juice|"
    r"weingut|winzer\w{0,12}|\w{0,12}kellerei|\w{0,12}brauerei|molkerei|käserei|bäckerei|brennerei|schlachthof|metzgerei|\w{0,10}mühle|sägewerk|tischlerei|schreinerei|papierfabrik|gerberei|ziegelei|zementwerk|vignobles?|brasserie artisanale|laiterie|fromagerie|boulangerie|conserverie|distillerie|abattoirs?|scierie|menuiserie|papeterie de|tannerie|cimenterie|"
    r"bodegas?|viñedos?|viña|cervecer[íi]a|lácteos|lechería|quesería|panadería|conservera|destilería|matadero|frigorífico|molinos?|aserradero|carpintería|papelera|curtiembre|cementera|vinícola|adega|cervejaria|laticínios|queijaria|padaria|abatedouro|moinhos?|serraria|carpintaria|curtume|cantina|birrificio|caseificio|panificio|conservificio|distilleria|macello|mulino|segheria|falegnameria|"
    r"cartiera|conceria|cementificio|wijngaard|brouwerij|zuivel\w{0,10}|kaasmakerij|bakkerij|slachterij|zagerij|winnic\w|browar\w{0,2}|mleczarni\w|serowarni\w|piekarni\w|ubojni\w|tartak\w?|stolarni\w|cementowni\w|cukrowni\w|vinařství|pivovar\w?|mlékárn\w|sýrárn\w|pekárn\w|jatk\w|mlýn\w?|truhlářství|cukrovar\w?|vinárstvo|mliekareň|pekáreň|"
    r"pince\w{0,5}|borászat\w{0,3}|sörgyár\w{0,3}|tejüzem\w{0,3}|pékség\w{0,3}|malom\w{0,2}|meieri\w{0,2}|mejeri\w{0,2}|bryggeri\w{0,2}|bageri\w{0,2}|slakteri\w{0,2}|sagbruk|sågverk|meijeri\w?|panimo\w?|leipomo\w?|saha\b|винодел\w{0,4}|пивовар\w{0,4}|пивзавод\w?|молокозавод\w?|молочн\w{2,4} (?:завод|комбинат)\w?|сыроварн\w|пекарн\w|хлебозавод\w?|мясокомбинат\w?|мельниц\w|"
    r"лесопил\w{1,3}|столярн\w{2,4}|цементн\w{2,4}|сахарн\w{2,4} завод\w?|şarap\w{0,4}|peynir\w{0,4}|süt ürünleri|fırın\b|mezbaha|değirmen\w{0,3}|marangoz\w{0,4}|çimento|şeker fabrika\w{0,3}|οινοποι\w{1,4}|ζυθοποι\w{1,4}|γαλακτοκομ\w{1,4}|τυροκομ\w{1,4}|galakt\w{1,3}|pabrik (?:gula|roti|tahu)|penggilingan|nhà máy (?:bia|sữa|xi măng|giấy|đường))\b|"
    r"酒厂|酒廠|啤酒厂|乳品厂|乳业|屠宰|面粉厂|锯木|造纸|水泥|糖厂|酒造|醸造|乳業|製パン|製粉|製材|製紙|양조|유가공|제분|제재소|제지|مخبز|ألبان|معصرة|مطحنة|مسلخ|اسمنت|محجر|لبنیات|نانوایی"
)

BUILDERS = r"equip|machin|maschin|anlagen|technik|technolog|engineer|impiant|macchin|maquin|instala|systems?\b|автомат|оборудован|машин|makin|设备|設備|机械|機械|기계|설비|معدات|maszyn|urządz|stroj|berendez"
