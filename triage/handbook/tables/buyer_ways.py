"""Further ways of saying what one does with goods, by structure rather than by trade: "approved supplier of ... to", "for our own crew", "extension of our works".

Beside `buyer_doings`; the same rows (type, weight, pattern), written as one writes the language.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, float, str], ...] = (
    (
        "wholesaler",
        2.8,
        r"\bwe are (?:an? |the |one of the )?(?:\w{1,12} ){0,3}(?:suppliers?|sellers?|dealers?|traders?|resellers?|stockists?) (?:of|to|for|in)\b|\bsomos (?:una? (?:empresa )?)?(?:\w{1,12} )?(?:proveedor(?:es|a)?|comercializador[ae]s?|revendedor(?:es)?) de\b|\bsomos (?:uma (?:empresa )?)?(?:\w{1,12} )?(?:fornecedor(?:es|a)?|revendedor(?:es)?) de\b|\bnous sommes (?:un |des )?(?:\w{1,12} )?(?:fournisseurs?|revendeurs?|négociants?) (?:de|en|d')|\bwir sind (?:ein |eine )?(?:\w{1,14} )?(?:lieferant\w{0,2}|fachhändler|anbieter) (?:von|für)\b|"
        r"\bsiamo (?:un |dei )?(?:\w{1,12} )?(?:fornitori?|rivenditori?) di\b|\bwij zijn (?:een )?(?:\w{1,12} )?leverancier van\b|\bjesteśmy (?:\w{1,14} )?(?:dostawcą|sprzedawcą)\b|\bjsme (?:\w{1,12} )?(?:dodavatel\w{0,3}|prodejc\w{1,3})\b|\bmi (?:\w{1,12} )?forgalmazunk\b|\bsuntem (?:\w{1,12} )?furnizor\w{0,2}\b|\bмы (?:являемся )?поставщик\w{0,3}\b|\bми постачальник\w{0,3}\b|\btedarikçi(?:si|y)iz\b|\bvi är (?:en )?(?:\w{1,14} )?(?:leverantör|återförsäljare|grossist)\w{0,2}\b|\bkami (?:supplier|pemasok|penyalur)\b|\b(?:chúng tôi|bên em|bên mình) (?:chuyên )?(?:cung cấp|phân phối|kinh doanh|bán)\b|نحن (?:موردو\w?|موردين|تجار)|(?:ما )?تامین کننده|אנחנו ספקים|(?:我们|我們|我司|敝司)(?:是|在|主要|主營|主营|专门|專門)?[^。，,\n]{0,10}(?:供应商|供應商|批发|批發|供应|供應)|(?:我们|我們)[^。，,\n]{0,14}做[^。，,\n]{1,16}的(?=[。，,\s]|$)|(?:を|の)(?:販売|卸売り?|取り扱)|(?:을|를) (?:판매|유통|납품)",
    ),
    (
        "wholesaler",
        2.4,
        r"\bwe (?:mainly |also |currently |do )?(?:supply|provide|sell|trade|deal in|stock|carry) (?!you\b|your\b|the (?:following|below)|it\b|them\b)(?:[\w&-]{1,14} ){1,4}(?:in|to|across|throughout|since|all over|nationwide)\b|\b(?:approved|registered|authori[sz]ed|regular|licensed|main) (?:supplier|vendor)s? (?:of|to|for)\b|\b(?:our|my) customers? (?:keep|are|is|have|has|ask\w{0,3}|want\w?|need\w?|requir\w{1,3})\b|\b(?:a|one|our) (?:of our )?customers? (?:of (?:mine|ours) )?(?:asks?|wants?|needs?|is asking|requires?|has)\b|"
        r"\bun cliente (?:mío |nuestro )?(?:de|en) [\w ]{2,20}(?:\(\w{2,14}\) )?(?:me|nos) (?:pide|pidió|solicita)|\bun cliente (?:me|nos) (?:pide|solicita)|\bum cliente (?:meu |nosso )?(?:me |nos )?(?:pede|pediu|precisa)|\bun (?:de nos )?clients? (?:nous |me )?(?:demande|recherche)|\b(?:ein|unser) kunde (?:\w{1,14} ){0,3}(?:sucht|braucht|fragt|möchte|benötigt)|\bun (?:nostro )?cliente (?:ci |mi )?(?:chiede|richiede)|\been klant (?:van ons )?(?:vraagt|zoekt)|\bklient (?:nas |mnie )?(?:pyta|prosi|szuka)|\bzákazník (?:se |nás )?(?:ptá|chce|poptává)|\bклиент (?:просит|запрашивает|спрашивает|ищет)|\bmüşterimiz (?:istiyor|talep ediyor)|\bkhách (?:của )?(?:bên )?(?:em|mình|tôi)? ?(?:hỏi|cần|đặt)|زبون\w{0,3} (?:يطلب|طلب)|عميل (?:لدينا|لنا|يطلب)|客(?:户|戶)(?:在|要|想|现在|現在|指定)|得意先",
    ),
    (
        "distributor",
        2.8,
        r"\b(?:promotional|promo) (?:agency|house|company|products? (?:agency|company|distributor))|\bpromotional gifts?\b(?=\s*(?:$|\n))|\bagência de brindes|\btrabalh\w{1,4} com brindes|\bempresa de brindes|\bwerbemittel\w{0,12}|\bwerbeartikel\w{0,10}|\bagence (?:de )?(?:communication par l'objet|objets? pub\w{0,9})|\bagencia de (?:artículos )?promocional\w{0,3}|\bagenzia (?:di )?(?:gadget|promozional\w)|\brelatiegeschenken\w{0,8}|\bagencj\w (?:reklamow\w{1,2}|gadżet\w{0,3})|\breklamní agentur\w|\bрекламн\w{2,3} агентств\w|\bpromosyon (?:firmas\w{1,4}|ajans\w{1,4})|(?:禮贈品|礼赠品|礼品贈品|贈品|赠品|促销品)(?:公司|商)|ノベルティ(?:会社|商社)|販促(?:会社|商社)|판촉물 ?(?:회사|업체)",
    ),
    ("distributor", 3.8, r"\bstockists? ?(?:/|and|&) ?distributors?\b|\bdistributors? ?(?:/|and|&) ?stockists?\b"),
    ("distributor", 2.6, r"\bmain distributor of|\bmaster distributor|\bdistributors? (?:of|for) (?!yours)(?:\w{1,14} ){1,4}(?:in|for|to)\b"),
    ("agent", 3.4, r"\bείμαι (?:\w{3,14} )?αντιπρόσωπος|\bεμπορικ\w{1,3} αντιπρόσωπ\w{1,3}(?! σας)|\bαναλάβω (?:\w{2,14} ){0,3}αντιπροσωπεί\w{1,2}|\bi represent (?:several |some |a few )?(?:factories|manufacturers|mills)|\bwe represent (?:several |some |a few |\d+ )?(?:factories|manufacturers|mills|producers)|\bsourcing agent\b|\bpurchasing agent\b|\bbuying (?:agent|office|house)\b"),
    ("brand", 4.2, r"\b(?:launch|launching|start|starting|creating|building|toying with launching) (?:my|our) own (?:[\w-]{1,14} ){0,3}(?:line|brand|label|range|collection)\b|\bje lance ma marque|\bestoy lanzando mi (?:propia )?marca|\blanço a minha marca|\bgründe meine eigene marke"),
    (
        "brand",
        3.2,
        r"\bwe're an? (?:[\w&'-]{1,14} ){0,5}(?:brand|label)\b|\bwe are an? (?:[\w&'-]{1,14} ){0,5}(?:brand|label)\b|\bis an? (?:small |young |new |independent )?(?:[\w-]{1,14} ){0,2}(?:clothing|fashion|skincare|jewel\w{0,5}|streetwear|cosmetics?|homeware|sportswear|baby|pet|outdoor|beauty) (?:label|brand)\b|\b(?:launch|launching|start|starting|creating|building) (?:my|our) own (?:[\w-]{1,14} ){0,3}(?:line|brand|label|range|collection)\b|\bnous sommes une (?:\w{1,14} ){0,3}marque\b|\bje lance ma marque|\bsomos una (?:\w{1,14} ){0,3}marca\b|\bestoy lanzando mi (?:propia )?marca|\bsomos uma (?:\w{1,14} ){0,3}marca\b|\bestou (?:lançando|a lançar) (?:a )?minha (?:própria )?marca|"
        r"\bsiamo un (?:\w{1,14} ){0,3}(?:marchio|brand)\b|\bwir sind eine? (?:\w{1,14} ){0,3}(?:marke|label)\b|\bwij zijn een (?:\w{1,14} ){0,3}(?:merk|label)\b|\bjesteśmy (?:\w{1,14} ){0,2}marką\b|\bjsme (?:\w{1,14} ){0,2}značka\b|\bмы (?:\w{1,14} ){0,2}бренд\b|markasıyız|markasiyim|\bmarkayız\b|\bvi är ett (?:\w{1,14} ){0,2}(?:märke|varumärke)\b|\bkami (?:adalah )?brand\b|\b(?:bên em|chúng tôi) là (?:thương hiệu|local brand)|علامة تجارية (?:خاصة بنا|جديدة)|(?:我们|我們)(?:是|有)?[^。，,\n]{0,10}(?:自己的?)?品牌(?=[，,。\s]|的)|自社ブランド|저희는? [^.\n]{0,14}브랜드",
    ),
    (
        "end_user",
        2.8,
        r"\bfor (?:our|my) (?:own )?(?:staff|crew|team|employees|workers|personnel|guests|patients|drivers|technicians|students|members|volunteers|residents|boats?|yacht|launch|house|home|garden|farm|hotel|marina)\b|\b(?:our|the) (?:marina|laundry|laundries|nursing homes?|care homes?|spa|campsite|homestay|guesthouse)\b|\bwe (?:run|operate|own|have) (?:a |an |the |two |three |four |five |\d{1,3} )?(?:\w{1,14} ){0,2}(?:laundr(?:y|ies)|nursing homes?|care homes?|hotels?|guest ?houses?|homestays?|marinas?|spas?|campsites?|clinics?|hospitals?|schools?|restaurants?|farms?|villas)\b|\brent linen\b|\bi'?m restoring\b|\bmy boat\b|"
        r"\bfür unser\w{0,2} (?:eigen\w{1,2} )?(?:mitarbeiter\w{0,5}|team|personal|gäste|patienten|fahrer|haus|hotel|praxis|thermalbad|therme|boot)\b|\bpour (?:notre|nos) (?:propre )?(?:personnel|équipes?|salariés|clients de l'hôtel|résidents|patients|agents|bateau|maisons? de repos|gîtes?)\b|\b\d{1,2} maisons? de repos\b|\bmaisons? de retraite\b|\behpad\b|\bpara (?:nuestro|nuestros|mi|mis) (?:personal|equipo|empleados|trabajadores|huéspedes|pacientes|barco|hotel|cabañas|hostería|hosterías)\b|\bpara \d{1,2} (?:hoster[ií]as|hoteles|cabañas|posadas|clínicas)\b|\b(?:fardar|vestir) (?:a|o) (?:equipa|equipe|pessoal)\b|\bpara (?:a |o )?(?:nossa|nosso|minha) (?:equipa|equipe|pessoal|funcionários|hóspedes|barco|pousada)\b|"
        r"\bper (?:il |la |i )?(?:nostro|nostra|nostri) (?:personale|team|dipendenti|ospiti|barca|hotel)\b|\bvoor (?:ons|onze) (?:eigen )?(?:personeel|team|medewerkers|gasten|boot|hotel)\b|\bdla (?:naszych|naszego) (?:pracowników|zespołu|gości|personelu|hotelu)\b|\bpro (?:naše|naši|náš) (?:zaměstnance|tým|hosty|hotel|personál)\b|\bprovozujeme (?:\w{1,14} )?(?:hotel|penzion|lázně|nemocnici)|\bpentru (?:angajații|echipa|personalul|hotelul) no(?:ștri|stră|stru)\b|\bдля (?:наших )?(?:своих )?(?:сотрудников|работников|персонала|гостей|пациентов) (?:нашего|нашей|компании|отеля)?|\bличный состав\b|\b(?:personelimiz|çalışanlarımız|ekibimiz|misafirlerimiz)\w{0,4}\b|\bför (?:vår|vårt|våra) (?:personal|anställda|gäster|båt|hotell)\b|\buntuk (?:karyawan|staf|tamu|tim) (?:kami|perusahaan)\b|\bcho (?:nhân viên|đội ngũ|khách) (?:của )?(?:công ty|bên|khách sạn)|\bcông ty (?:em|mình|chúng tôi) cần (?:đặt|may|mua)\b|\bkỷ niệm \d{1,3} năm\b|"
        r"لموظفينا|لعمالنا|لفريقنا|لنزلائنا|لمرضانا|برای (?:کارکنان|پرسنل|مهمانان)|לעובדים שלנו|לצוות שלנו|(?:给|給)(?:我们|我們|公司)?(?:员工|員工|团队|團隊)|(?:自社|当社)(?:の)?(?:従業員|社員|スタッフ)(?:用|向け)|직원(?:용|들)",
    ),
    (
        "end_user",
        2.9,
        r"\b(?:for|in|of) (?:the|our|a) new (?:\w{1,14} ){0,3}line (?:in|at) our (?:plant|factory|works|mill)\b|\b(?:extension|expansion|enlargement|moderni[sz]ation|renovation|refurbishment|upgrade|overhaul|shutdown|maintenance|repair) (?:work )?(?:of|to|in|at) our (?!products?|range|cinemas|stores|shops|hotels|restaurants|branches|outlets)\w|\b(?:agrandissement|extension|rénovation|modernisation|entretien|maintenance) de notre\b|\b(?:ampliación|renovación|modernización|mantenimiento) de nuestr[oa]\b|\b(?:ampliação|renovação|modernização|manutenção) d[ao] noss[oa]\b|\b(?:ampliamento|ristrutturazione|ammodernamento|manutenzione) d(?:el|ella|i) nostr[oa]\b|\b(?:erweiterung|renovierung|modernisierung|instandhaltung|umbau|wartung) unser\w{1,2}\b|\b(?:uitbreiding|renovatie|onderhoud) van ons\b|"
        r"\b(?:rozbudow\w|remont\w?|moderniz\w{2,5}) nasz\w{2,3}\b|\b(?:rozšíření|rekonstrukc\w|údržb\w) naš\w{1,2}\b|\b(?:расширени\w|реконструкци\w|ремонт\w?|модернизаци\w) нашего\b|\b(?:tesisimizin|fabrikamızın|otelimizin) (?:genişletme|yenileme|bakım)\w{0,3}\b|\bour own (?:\w{1,14} ){0,2}(?:maintenance|use|consumption|needs)\b|\bfor own (?:\w{1,14} ){0,2}(?:maintenance|use)\b",
    ),
    ("retailer", 2.8, r"\bmuseum (?:shop|store)\b|\bmuseibutik\w{0,3}|\bmuseumsshop\w?|\bmuseumwinkel|\bboutique du musée|\btienda del museo|\bloja do museu|\bbookshop del museo|\bmuzejní obchod|\bsklep\w? muzealn\w{1,2}|\bbutiksansvarig|\bshop manager\b|\bfarm shop\b|\bschool shop\b"),
    ("manufacturer", 2.8, r"\bhull (?:no\.? ?)?\d{2,5}\b|\bnewbuild(?:ing)? (?:no\.? ?)?\d{2,5}\b|\bwe build (?:\w{1,14} ){1,3}(?:sets?|units?|systems?|machines?|skids?|plants?|vessels?)\b|\bwij bouwen (?:\w{1,16} ){0,2}(?:\w{0,16}(?:sets|machines|installaties|systemen|units|pompen|wagens))\b|\bwir bauen (?:\w{1,16} ){0,2}(?:\w{0,16}(?:anlagen|maschinen|systeme|geräte|fahrzeuge|pumpen|aggregate))\b|\bnous (?:construisons|fabriquons) (?:des )?(?:machines|installations|équipements|systèmes|cuves)|\b(?:construimos|fabricamos) (?:equipos|máquinas|sistemas|instalaciones)|\bcostruiamo (?:impianti|macchine|sistemi|attrezzature)|\bbudujemy (?:maszyny|instalacje|urządzenia)|\bvyrábíme (?:stroje|zařízení)|\bvi bygger (?:maskiner|anlegg|anläggningar|båtar|båter)"),
    ("chain", 3.2, r"\b(?:is|är|er|ist|est|es|è|é|jest|je|is een|on) (?:an? |en |eine? |une? |una |uma |een )?(?:\w{1,14} )?(?:chain|kedja|kjede|kæde|\w{0,14}kette|chaîne|cadena|rede|catena|keten|sieć|řetězec) (?:of|med|mit|de|di|van|s|z|with)\b|\bgrupo de restaurantes\b|\brestaurant group\b|\bhotel group\b|\b\d{2,4} (?:byggvaruhus|varuhus|baumärkte|byggemarkeder|tavarataloa)\b"),
    ("contractor", 2.6, r"\bunit is down at a customer\b|\bwon the (?:framework|tender|contract|bid)\b|\bframework (?:agreement|contract) for\b|\bhave been awarded\b|\bfor (?:fixing|mounting|installing) (?:\w{1,14} ){1,4}(?:on|at|in)\b"),
)  # fmt: skip

# Parts of a firm's name, before all others and behind them.
FIRST_IN_NAME: tuple[tuple[str, str], ...] = (
    ("wholesaler", r"industrial (?:stores?|suppl\w{1,4}|hardware|trading)|safety (?:&|and) industrial|build ?mart|builders? (?:merchants?|mart)|building cent(?:er|re)|baustoff\w{0,8}|bouwmaterial\w{1,4}|matériaux de construction|materiales de construcci[oó]n"),
    ("end_user", r"linen (?:service|rental|hire)|laundr(?:y|ies)|blanchisserie|wäscherei|lavander[ií]as?|lavanderia|wasserij|pralni\w|prádeln\w|прачечн\w{1,3}|homestay|hoster[ií]as?|marina (?:d[oae]|del|da)|nursing homes?|care homes?|résidences? |thermalbad|thermal bath|lázně|balneari\w|museet|museo\b|musée|muzeum|museu\b"),
)  # fmt: skip
LAST_IN_NAME: tuple[tuple[str, str], ...] = (
    ("contractor", r"balustrad\w{1,3}|glazing|railings?|scaffold\w{0,4}|turnaround|industrial services|fabrication services|steel erection|civil\b"),
    ("manufacturer", r"ship ?yards?|boat ?yards?|yard\b|werft|chantiers? naval\w?|astillero\w?|estaleiro\w?|cantier\w navale|scheepswerf|stocznia|верфь"),
)  # fmt: skip
