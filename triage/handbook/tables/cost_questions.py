"""How competitors ask what our goods cost us (P2), in many languages: part by part, by whose supplier, with the list of materials.

A buyer asks some of this too, for spare parts or an audit; whether it counts is decided by who asks and whether a destination is named.
"""

from __future__ import annotations

# The list of materials: asked for by customs, service teams and auditors as well, so all of it together is one question beside others.
PARTS_LIST: tuple[str, ...] = (
    "(the|your|send|full|complete|also|and|with|attach|share) bom|bom (file|list|sheet|table|with|and|for|of|please|pls)|(bill of materials?|exploded (drawing|view)|stückliste|lista de materiales|despiece|lista de materiais|distinta base|nomenclature (produit|des pièces|complète)|stuklijst|lista materiałowa|kusovník|malzeme listesi|ürün ağacı|спецификац* материалов|daftar material|danh (mục|sách) vật tư)",
    "(bom表|bom清单|物料清单|部品表|部品リスト|부품표|자재 명세|قائمة المواد|قائمة المكونات)",
)

COST_QUESTIONS: tuple[str, ...] = (
    # the price of each part, and of labour
    "(price*|cost*) (of|for|by|per) (each|every|the single|all the) ?(part|component|process|material|step|piece part|sub-?assembl*)s?|component(-| )?wise (price|cost)",
    "(price|prices|cost|costs|split|divide*|separate*) ~ (and|,|plus|with) labou?r|(casting|forging|machining|coating|plating|moulding|molding|assembly|painting|welding|stamping|printing|sewing|brand|chip|driver|motor|housing|fabric|component) costs?( |,)",
    "(split|separated?|divided|itemi(s|z)ed) (in|into|by|per|to) ~ (material*|labou?r|welding|painting|machining|assembly|motor|housing|stitching|casting)",
    "(precio|costo|coste)s? (de|por) (cada )?(pieza|componente|parte|proceso) |mano de obra ~ (aparte|por separado|material*)|(preço|custo)s? (de|por) (cada )?(peça|componente|processo)|prix (de chaque|par) (pièce|composant|poste)|(preis|kosten) (je|pro|jedes|der einzelnen) (bauteil*|komponente*|teil*|arbeitsgang*)|(prezzo|costo) (di ogni|per) (componente|parte|lavorazione)|(цен*|стоимост*) (каждо* )(детал*|узл*|компонент*|операци*)|(cen*|koszt*) (każd* )(części|elementu|podzespołu)|(her )(parça|bileşen)*( başına)? (fiyat*|maliyet*)|giá (từng|chi tiết) (linh kiện|bộ phận|công đoạn)|rincian (biaya|harga) (per )?(komponen|bahan|tenaga)|chi phí (nhân công|gia công|đúc|vật tư)",
    "(分开报|分项报|分别报|逐项报)|(电机|铸件|外壳|面料|灯珠|驱动|五金|木料|玻璃|轴承|材料) ~ 人工|部品(ごと|別)の(価格|単価|原価)|부품별 (단가|가격|원가)|سعر كل (قطعة|جزء|مكون)",
    "(what|how much) (do )?you pay (for|to) (the|your|each|wages|labou?r|workers)|where (do )?you (buy|get|source|purchase) (the|your)? ?(casting*|motor*|part*|component*|raw material*|steel|fabric*|bearing*|leather|wood)|(whole|full|complete) list of (components|parts|materials)",
    "(电机|泵壳|外壳|铸件|铸造|人工|工资|材料|五金|面料|芯片|轴承|包装)(的)?成本(是|要)?(多少|几)|(铸造|铸件|外壳|电机|面料|五金|电镀|喷漆)(是)?在哪(家|个厂|里)(做|铸|采购|买|加工)",
    # whose supplier
    "(which|what|whose) (* )?(* )?(supplier|vendor|mill|foundry|coater|caster|plater|moulder|molder|subcontractor) (do|does|are|did|have) (you|your)|(which|what|whose) (* )?(* )?(factory|maker|house) (do|does|did|have) you (use*|buy*|source*|purchas*|get|take|work*)|who (supplies|casts|moulds|molds|coats|plates|weaves|dyes|spins|assembles) (your|the|them)|who (makes|produces) (your|them|the (motor*|casting*|bearing*|housing*|fabric*|part*|component*|driver*|chip*|seal*|frame*|board*|mechanism*|cylinder*))",
    "(qué|cuál|quién|quien) ~ (proveedor|fundición|taller|fábrica) ~ (usan|utilizan|trabajan|compran)|quién (les|os|le) (surte|provee|suministra|funde)|(qual|quem) ~ (fornecedor|fundição|fábrica) ~ (usam|utilizam|compram)|quem (fornece|funde)|(quel|quelle) (* )?(fournisseur|fonderie|usine|sous-traitant) (* )?(utilisez|travaillez|employez)|qui (vous fournit|fabrique vos|coule vos)",
    "(welche*|welcher|wessen) (* )?(lieferant*|gießerei|zulieferer|lackierer*|weberei) (verwenden|nutzen|haben|beliefert|setzen)|wer (beliefert sie|gießt|liefert ihnen|fertigt ihre)|(quale|chi) ~ (fornitore|fonderia|terzista) ~ (usate|utilizzate|avete)|chi vi fornisce|(как*|кто|чей|чьё|чье) (* )?(поставщик*|литейн*|завод*|литьё|литье) (* )?(использ*|у вас|вам)|кто вам поставля*|у кого (берете|берёте|закупаете|льёте)",
    "(hangi|kim) (dökümhane*|tedarikçi*|fabrika*|fason*)|(jaki|który|czyj) (* )?(dostawca|odlewnia)|kto (wam |państwu )?(dostarcza|odlewa|szyje)|nhà cung cấp nào|(linh kiện|vỏ|đúc) của (hãng|nhà máy|bên) nào|(pemasok|pabrik) (mana|siapa)",
    "(是)?(哪家|谁家|哪个厂|哪一家)(的|供|做|供应|配套|提供)|供应商是(谁|哪)|(どこ|どちら)の(メーカー|工場|業者)(を|から|製)|어느 (업체|공장|회사)(의|에서) ~ (공급|납품|사용)|من (هو |الذي )?(مورد|يورد)",
    # what we ourselves pay, earn and waste
    "(how much|what|which price) (do|did|are) (you|your (factory|mill|firm)) ~ (pay|paying|paid) (for|per|to)|(price|cost|amount) (that)? ?you (pay|are paying|paid|buy) (for|at|per|your)|(purchase|buying|buy-in|procurement) (price|cost)s? (of|for) (the|your)? ?(raw|kernel*|material*|yarn|fabric|resin|steel|wood|timber|leaves|seed*|fruit*|ore|scrap|hides|cotton|wool|clay|copper|milk|beans|nuts)",
    "(your|the|what|which) (*)? ?(yield|extraction rate|scrap rate|waste rate|reject rate|recovery rate|output) (per (kg|ton|hour|shift|press|machine|day|worker)|of (your|the) (press|machine*|line|mill)|from (the|your))|how (many|much) (kg|kilo*|litres?|liters?|pieces|tons?) (do|does) (you|one|your|the) ~ (get|give|yield*|produce) (from|out of|per)|labou?r (cost|rate|price)s? (per|by|for (a|each|one)|an)",
    "how much (does|do) (it|that|this|they|he|she|the certif*|the audit|certification|your (certif*|audit*|workers?|electricity|rent|power|energy)) ~ (cost|charge|take from) you|what (do|does) (you|your firm) (pay|spend) (for|on) (electricity|energy|gas|wages|salar*|workers|rent|certif*|transport|the (forwarder|certif*))|(at)? ?(what|which) price (do you|you) ~ (export|sell it abroad)|(which|what) price* (do|does) your (other|german|french|american|biggest|big) (customer*|client*|buyer*) (pay|get)",
    "coûts? (d'achat|de revient) ~ (que vous|vous pay*|au kg|par kilo|à la tonne)|(prix|combien) (que|auquel)? ?(vous (payez|achetez|payiez)|payez-vous|achetez-vous)|(votre|quel|le) (est (le|votre) )?rendement (de|par|du|moyen|à l'|au)|coûts? (de|du) (la)? ?main d'(œuvre|oeuvre)|(combien|ce que) (ça|cela|il|elle|le certif*) ~ vous coûte|vous (exportez|vendez) à quel prix|à quel prix (vous exportez|exportez-vous)|quelle (est votre)? ?marge",
    "(cuánto|cuanto|qué precio|a cómo|precio que) (les|os|te|le)? ?(pagan|pagáis|paga|pagas|compran|cuesta) ~ (materia|kilo|kg|tonelada|productor*|certificad*|mano|luz|energía|obrer*)|(precio|costo|coste) de compra (de|del|que)|(su|qué|cuál es (su|el)) rendimiento (de|por|del)|cuánto les cuesta|a (qué|cuánto|cómo) (precio)? ?(exportan|lo exportan)|(quanto|a quanto|que preço) (pagam|vocês pagam|compram|custa) ~ (matéria|quilo|kg|tonelada|produtor*|certifica*|mão|energia)|(preço|custo) de compra (da|do|que)|(qual (é)? ?o|vosso|seu) rendimento (de|por|da)|quanto (vos|lhes) custa|a que preço exportam",
    "(was|wie viel|wieviel) (zahlen|bezahlen) sie ~ (für|pro|je)|einkaufspreis* (für|der|des|ihrer|von|pro)|(ihre|welche|wie hoch ist (die|ihre)) (ausbeute|ausschussquote|lohnkosten|stundenlöhne)|(lohnkosten|arbeitskosten) (je|pro)|was kostet sie (die|der|das)|zu welchem preis (exportieren|liefern) sie|(quanto|a quanto) (pagate|paga|comprate) ~ (materia|chilo|kg|tonnellata|il|la|le)|(prezzo|costo) d'acquisto (del|della|che)|(la vostra|quale|qual è la) resa (per|di|della)|costo (della)? ?manodopera (per|al|a)|quanto vi costa|a che prezzo (esportate|vendete all'estero)",
    "(почем|почём|по какой цене|сколько) (вы)? ?(закупаете|покупаете|берёте|берете|платите) ~ (сырь*|тонн*|кг|рабоч*|за)|закупочн* цен* (на)? ?(сырь*|вашего)|(какой|ваш) (у вас)? ?выход (масла|продукта|готов*|с тонны|с кг)|(зарплат*|расход* на труд) (за|на) |(во сколько|сколько) вам (обходится|стоит)|по какой цене (вы)? ?экспортируете|(hammaddeyi|kilosunu|tonunu|hammadde) (kaça|kaç liraya) (alıyorsunuz|aldınız)|alım fiyat* (hammadde|kg|ton)|(verim|randıman)(ınız)? (ne|nedir|kaç|yüzde)|işçilik (maliyeti|ücreti) (kg|adet|litre|ton)|size (kaça|ne kadara) mal oluyor|kaça ihraç",
    "(ile|po ile) (płacicie|kupujecie|państwo płacą|płacą państwo) ~ (za|surow*|kg|ton*)|cena (skupu|zakupu) (surow*|za)|(jaki|wasz|państwa) (jest)? ?(uzysk|wydajność) (z|na|tłoczenia|prasy)|ile was kosztuje|(hoeveel|wat) (betalen|betaalt) (jullie|u) (voor|per)|inkoopprijs van|(jullie|uw) (rendement|opbrengst) (per|van)|(mua|thu mua) ~ (nguyên liệu|giá bao nhiêu)|giá (mua|thu mua) (nguyên liệu|vào)|(tỷ lệ|hiệu suất) (thu hồi|ép)|(harga beli|beli) (bahan baku|bahan) ~ (berapa|per)?|rendemen (berapa|per|anda)",
    "(بكم|كم) (تشترون|تدفعون|تشتري|تدفع) ~ (المواد|الكيلو|الطن|للكيلو|للطن)|(سعر|تكلفة) شراء (المواد|الخام|البذور)|(ما هو |كم )(مردود|مردودية|إنتاجية)|كم (يكلفكم|تكلفكم)|بأي سعر تصدرون|(原料|原材料|材料|毛料)(的)?(进价|采购价|收购价|买价)|(原料|原材料|材料)(是)?多少钱(一(吨|公斤|斤|米))?(买|收|进)|(出油率|成品率|损耗率|报废率|良率|得率)(是)?(多少|几)|(工人|人工)(工资|一天|一个月)(是)?多少|你们(出口|卖给国外)(是)?(什么|多少)(价|钱)|(原料|材料)の(仕入れ?値|仕入れ?価格|買値)|(歩留まり|搾油率)(は|を)|(원료|원자재|재료) ?(매입가|구입가|매입 단가)|수율(은|이)",
)

# Whoever asks for spare parts asks for their prices one by one.
SPARES = (
    r"\bspares?\b|spare ?parts?|after-?sales|ersatzteil|verschleißteil|repuesto|recambio|refaccion|pièces? (?:de rechange|détachées?)|peças? de (?:reposição|reserva)|sobressalent|ricamb"
    r"|запчаст|запасн|yedek parça|części zamienn|náhradní|onderdelen|reservdel|备件|备品|配件|零配件|قطع غيار|phụ tùng|suku cadang|予備品|スペアパーツ|예비 ?부품"
)

# "You export to ...": an expression; the place behind it is none that goods are wanted at.
WE_EXPORT = (
    r"\b(?:you|vous|ustedes|vocês|sie|voi|вы|siz)\b[^.?!\n]{0,20}\b(?:export|exporte[zr]|exportan?|exportam|exportieren|esportate|экспортируете|ihraç)|"
    r"\b(?:exportez|exportan|exportáis|exportam|exportieren|esportate|экспортируете|eksportujecie|ihraç ediyorsunuz)\b|تصدرون|(?:你们|贵司)[^。？！\n]{0,8}出口"
)
