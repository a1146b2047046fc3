"""Who offers to whom: turns of phrase of those who would sell to us, in many languages (J4), each row a part of an offer.

A buyer asks our price and states his need; who sells states his own price, gives a discount on our first order and wants our measures to
quote. Each phrase is one part, so that the number of those found says how plainly it is an offer. Written as `triage.handbook.wording` explains.
"""

from __future__ import annotations

OFFERS_TO_US: tuple[str, ...] = (
    # shall I send you samples, my prices are attached
    "(shall|may|should) (i|we) (send|mail|courier|bring|drop off) you (some |a few |free |our |some free |a few free )(samples?|swatches|price ?list|catalogue|brochure)|¿?(le|les|os|te) (envío|envio|enviamos|mando|mandamos|hago llegar|remito) (unas |algunas |nuestras )?(muestras|tarifas?|catálogo) (sin compromiso|gratis|sin coste)|(darf|soll|dürfen|sollen) (ich|wir) (ihnen|euch) ~ (muster|proben|katalog|preisliste) (zu)?(schicken|senden|zukommen)",
    "(puis-je|pouvons-nous|voulez-vous que|souhaitez-vous que) ~ (vous envoyer|vous adresser|vous envoie|vous adresse|vous fasse parvenir) ~ (échantillons|tarifs?|catalogue)|posso (enviar|mandar)-(lhe|lhes|vos) (umas |algumas )?amostras|(le|vi) (invio|mando|inviamo|mandiamo) (qualche |dei |alcuni )?campioni (gratuiti|senza impegno)|(zal|mag|mogen|zullen) (ik|we|wij) (u|jullie) ~ (stalen|monsters) (toe)?(sturen|zenden)",
    "(le|les) (adjunto|adjuntamos|anexo) (los |las |unos |nuestros |nuestras )?(precios|tarifas?) (orientativ*|de referencia|actual*)|(em anexo|junto|anexo) (os )?(nossos )?preços (indicativos|de referência)|(ci-joint|en pièce jointe) (nos |des )?prix (indicatifs|de base)|(in allegato|allego) (i nostri |dei )?prezzi (indicativi|di massima)|anbei (unsere )?richtpreise",
    # give us your quantity and we quote
    "(give|send|tell|share|let us know|mention|advise) (us |me )?(your |the )?(required |needed |exact )?(requirement*|qty|quantity|quantities|size*|design*|artwork*) (and |& )?(qty|quantity|size*|design*)? ?,?( we| and we| then we) (will|can|shall|'ll) (quote|give|offer|make|send)",
    "(pasa|da|envía|indica|manda|dice) (la |su )?(cantidad|medida*|diseño) ~ (le )?(cotizamos|ofrecemos|hacemos)|(donnez|envoyez|indiquez|communiquez)(-nous)? (la |votre |vos )?(quantité*|format*|taille*) ~ nous (ferons|faisons|vous ferons|établirons)|(nennen|geben|senden) sie (uns )?(die |ihre )?(stückzahl*|menge*|größe*) ~ (machen|bieten|rechnen|kalkulieren) wir|(indicate*|dite*|mandate*) (la |vostra )?(quantità|misura) ~ (facciamo|faremo|quotiamo)|(informe|passe|envie) (a |sua )?(quantidade|medida) ~ (cotamos|fazemos|orçamos)",
    "(сообщите|дайте|пришлите|назовите) (количество|тираж|объем|объём) ~ (сделаем|посчитаем|дадим|предложим)|(adet|miktar|ölçü)* (bildirin|verin|iletin|yazın) ~ (verelim|veririz|fiyatlandır*)|(podajcie|proszę podać) (ilość|nakład) ~ (wycenimy|przygotujemy|policzymy)|(告知|提供|发)(您的|你的|贵司的?)?(数量|尺寸|规格)(，|,)?(我们|我司)?(就|即可|马上|立即)?(可以)?报价",
    # what he makes and how fast it leaves his works
    "we (make|manufacture|produce|weave|print|cast|mould|mold|sew|supply) ~ (dispatch|delivery|deliver|ready|shipped|ship) (time |in |within |to you in )?# (days|weeks|h|hours)|(fabricamos|hacemos|confeccionamos) ~ entrega (en )?# (días|horas)|(nous )?(faisons|fabriquons|imprimons|tissons) ~ (expédition|livraison|départ) (en|sous) # (jours|h)|(wir )?(machen|fertigen|drucken|weben|stanzen) ~ (versand|lieferung|lieferzeit) (in )?# (tagen|tage|wochen|stunden)|(produciamo|facciamo|stampiamo) ~ (consegna|spedizione) in # (giorni|ore)|(fazemos|fabricamos|produzimos) ~ entrega em # dias|(делаем|производим|печатаем|выпускаем) ~ (отгрузка|доставка|срок) ~ # (дн*|час*)|(做|生产|印刷|专做) ~ # ?天(内)?(发货|出货|交货|送到)",
    # a discount on our first order
    "(discount|rebate|off|free (shipping|delivery|freight)) ~ (your first (order|purchase)|new (customers|clients|accounts))",
    "(descuento|envío gratis|bonificación) ~ (primer pedido|primera compra|clientes nuevos|nuevos clientes)",
    "(desconto|frete grátis) ~ (primeir* (pedido|compra|encomenda)|novos clientes|clientes novos)",
    "(remise|réduction|rabais|livraison offerte) ~ (première commande|nouveaux clients)",
    "(rabatt|nachlass|skonto) ~ (erste* (bestellung|auftrag)|neukunden)|(sconto|omaggio) ~ (primo ordine|nuovi clienti)",
    "скидк* ~ (перв* (заказ|партию|поставк*)|новым клиентам)|знижк* ~ (перше замовлення|нових клієнтів)",
    "(ilk sipariş*) ~ (indirim*|iskonto*)|(rabat*|zniżk*|upust*) ~ (pierwsze zamówieni*|nowych klientów)|(slev*) ~ (první objednávk*|nové zákazníky)|korting ~ (eerste (bestelling|order)|nieuwe klanten)|rabatt ~ (första (ordern|beställning*)|nya kunder)",
    "(giảm|chiết khấu|ưu đãi) ~ (đơn đầu|đơn hàng đầu|khách mới|khách hàng mới)|(diskon|potongan) ~ (order|pesanan|pembelian|transaksi) pertama",
    "خصم ~ (أول طلب|الطلب الأول|الطلبية الأولى|أول طلبية)|(首单|首次下单|首次合作|新客户)(可|立|享|有)?(优惠|减|打|免|享|返|便宜)|初回(の)?(ご)?注文|첫 ?(주문|거래) ~ 할인",
    # give us your measures and we quote
    "(send|tell|give|share|provide|advise) (us|me)? ?(your|the|me your|us your) (drawing*|size*|dimension*|density|measure*|sample drawing|monthly|yearly|annual|usage|consumption|thickness|artwork) ~ (we|i|our) (will|can|shall|'ll)? ?(quote|offer|make you|calculate|price|send you|give you|best price)",
    "(send|tell|share|give) ~ (drawing*|size*|dimension*|density|measure*|usage|consumption|thickness|artwork) ~ (for our (best|quick|exact|firm)? ?(price|quote|quotation|offer)|and we (will)? ?(quote|offer|price|calculate))",
    "(indíquenos|envíenos|díganos|mándenos|compártanos|indíqueme|envíeme|páseme|pásenos) ~ (medidas|plano*|dimensiones|consumo|calibre) ~ (cotiz*|presupuest*|ofert*)",
    "(envie*|informe*|mande*|passe*) ~ (medidas|desenho*|dimensões|consumo) ~ (orçamento|cotamos|cotação|proposta|orçamos)",
    "(donnez-nous|envoyez-nous|communiquez-nous|indiquez-nous|transmettez-nous|précisez-nous) ~ (dimensions|plans?|mesures|cotes|besoins|consommation) ~ (devis|offre|chiffr*|prix)",
    "(nennen|senden|schicken|geben|mailen) sie (uns|mir) ~ (maße|zeichnung*|abmessung*|bedarf|verbrauch) ~ (bieten wir|wir (bieten|erstellen|machen|kalkulieren|rechnen|unterbreiten)|erhalten sie|angebot)",
    "(inviateci|mandateci|inviatemi|indicateci|comunicateci|ci mandi|ci invii) ~ (misure|disegn*|dimensioni|consum*) ~ (preventiv*|offert*|quot*)",
    "(пришлите|вышлите|сообщите|отправьте|дайте|надішліть) ~ (размер*|чертеж*|чертёж*|эскиз*|потребност*|розмір*|кресленн*) ~ (сделаем|посчитаем|рассчитаем|подготовим|расчет*|расчёт*|просчитаем|предложим|порахуємо|зробимо)",
    "(ölçü*|çizim*|ihtiya*|tüketim*|teknik resm*) ~ (gönderin|iletin|bildirin|yollayın|gönderirseniz|iletirseniz) ~ (verelim|hazırlayalım|sunalım|iletelim|çıkaralım|verebiliriz)",
    "(wymiar*|rysun*|zapotrzebowani*) ~ (przygotujemy|wycenimy|policzymy|wyślemy)|(rozměr*|výkres*) ~ (připravíme|naceníme|spočítáme)|(maten|afmetingen|tekening*) ~ (maken wij|sturen wij|offreren wij|dan (maken|krijgt))",
    "(cho|gửi) (em|mình|bên em|chúng em|bên mình) (xin )?(kích thước|bản vẽ|quy cách|thông số|nhu cầu|số lượng) ~ (báo giá|tư vấn|tính giá)|(kirim*|info*|berikan) ~ (ukuran|gambar|spesifikasi) ~ (kami (buat|kirim|berikan|hitung|ajukan))",
    "(أرسلوا|أرسل|زودونا|ارسلوا|ابعثوا) ~ (المقاسات|مقاسات|الرسم|الرسومات|الاستهلاك) ~ (لنقدم|نقدم|سنقدم|لنعطيكم|لنرسل|وسنقدم)",
    "(发|提供) ~ (图纸|尺寸|规格|图片) ~ (给您报|给你报|我给您|我给你|我们给您|我帮您|为您报|马上报|核价)|(図面|サイズ|寸法) ~ (お見積り?(いたします|致します|します|を作成)|見積もりいたします)|(도면|치수|규격) ~ 견적(을)? ?(드리|보내 ?드|제출)",
    # made for makers like us
    "(we|i|our (company|factory|mill|plant)) (are|is)? ?(a|an)? ?(produce*|make*|supply|supplies|manufactur*|spin*|cast*|mould*|print*|sell*) ~ (for|to) (the )?(* )?(makers|manufacturers|factories|producers|builders|assemblers|knitters|weavers|printers|packers|exporters|workshops|oems)",
    "(produce*|make*|supply|manufactur*|provid*) ~ for (the|your) (* )?(* )?(industry|trade|sector)",
    "we are (a|an|the)? ?(* )?(* )?(factory|manufacturer|mill|foundry|maker) in * (since|with|for) (#|over|more) ~ (only|price|moq|sample*|warranty|discount|$|usd)",
    "(somos fabricantes|fabricamos|producimos|suministramos|proveemos) ~ para (la industria|fabricantes|fábricas|el sector|industrias)|(somos fabricantes|fabricamos|produzimos|fornecemos) ~ para (a indústria|fabricantes|fábricas|o setor|indústrias)",
    "(fabriquons|produisons|fournissons|confectionnons) ~ pour (le secteur|l'industrie|les fabricants|fabricants|les usines|la filière)",
    "(fertigen|produzieren|liefern|stellen|stanzen|drucken) ~ (für|an) (die )?(*industrie|*hersteller|*betriebe|fabriken|*branche)",
    "(produciamo|forniamo|fabbrichiamo|realizziamo|stampiamo) ~ per (costruttori|produttori|l'industria|il settore|fabbriche|aziende)",
    "(производим|поставляем|изготавливаем|изготовляем|выпускаем|виробляємо|постачаємо) ~ для (* )?(* )?(заводов|производител*|фабрик|предприятий|отрасли|промышленност*|заводів|виробників)",
    "(üretici*|fabrika*|imalatçı*|sektörü*|sanayi*) (için|ne|sine)? ?~ (imal ediyor*|üretiyor*|tedarik ediyor*|üretimi yap*|imalatı yap*)",
    "(produkujemy|dostarczamy|wytwarzamy) ~ dla (producent*|fabryk|przemysłu|branży|zakładów)|(vyrábíme|dodáváme) ~ (pro|výrobcům) (výrobce|průmysl|továrny)?|(wij|we) (maken|produceren|leveren) ~ (voor|aan) (de )?(*fabrikanten|*industrie|*producenten)",
    "(bên em|bên mình|chúng em|công ty em|bên tôi) (chuyên|là|đang|có) |(bên em|chúng em|chúng tôi) ~ (sản xuất|cung cấp) ~ cho (ngành|các nhà máy|các công ty|các xưởng)|(kami|perusahaan kami) (adalah )?(produsen|memproduksi|menyuplai|pemasok|supplier) ~ untuk (industri|pabrik|produsen)",
    "(مصنع|ننتج|نورد|نوفر) ~ (لمصانع|لصناعة|لقطاع|للمصانع)|(给|为)(很多|多家|各大|众多|不少)(的)? ~ (配套|供货|供应)|(メーカー|工場|企業)様?向けに ~ (製造|供給|納入)|(제조업체|공장|메이커)(에|들에게|에게) ~ (공급|납품)",
    # their price, their smallest order, their samples
    "(only|just) (usd|us$|$|rmb|€|eur|£) ?# ~ moq|(for|at) moq (of)? ?#|moq (is)? ?(only|just|one|1) |(sample|samples) (is|are)? ?free (freight|courier|shipping) collect",
    "(do|would|if) you (need|want|like|require) (a|our|some|any)? ?(free)? ?samples? ~ (test|try|check|evaluat*|compare|confirm|quality)|(free|a) samples? (can be|will be|is|are) (sent|offered|provided|available) (for|to) (you|your)",
    "(attached|enclosed|here) (is|are|you find|please find)? ?our (price ?list|latest offer|product list|quotation|offer)|price ?list (is )?attached ~ (first order|discount|%)|(adjunt*|anex*) ~ nuestra (lista de precios|oferta)|(en pièce jointe|ci-joint) ~ (notre|nos) (tarif*|offre)|anbei ~ unsere (preisliste|angebot)|прилагаем (наш )?прайс*",
    # his trade, his price at his number of pieces, his samples
    "we (make|produce|manufacture|supply|cast|mould|mold|weave|print|build) ~ (specially|specifically|designed|suitable) ~ (for|to|your)|free samples? (can|could|may) (be)? ?(send|sent|provide|provided|offer|offered|supply|supplied|arranged)|(we|i) (can|could|will|would) (send|provide|offer|ship) (you)? ?(a few|some)? ?free samples?|samples? (on (your )?request )?free of charge (for|to) you",
    "(usd|us$|$|eur|€|rmb|gbp|£) ?# (at|@|from|when|if|based on) (moq)? ?# ?(pcs|pieces|sets|units|pairs|rolls|kg|tons?|m|k|metres|meters|off)|(tell|give|send|leave|share|let (me|us) (know|have)) (me|us)? ?your (whatsapp|wechat|mobile|contact number)",
    "(nous (fabriquons|produisons|concevons|distribuons)|notre (usine|atelier|société) (fabrique|produit|conçoit)) ~ (spécialement|adapté*|conçu*|dédié*) ~ (aux|pour|à|au)|(fabricamos|producimos|diseñamos|fabricamos) ~ (especialmente|adaptad*|diseñad*) ~ (para|a)|(fabricamos|produzimos|projetamos) ~ (especialmente|adaptad*|desenvolvid*) ~ (para|a)|(wir (fertigen|bauen|produzieren|entwickeln|stellen)) ~ (speziell|eigens) ~ (für|auf) ~ (ausgelegt|abgestimmt|entwickelt|gebaut|*hersteller|*motoren|*industrie|*fabriken)|(produciamo|progettiamo|costruiamo) ~ (appositamente|specific*|studiat*|adatt*) ~ (per|a)|(производим|выпускаем|разрабатываем) ~ (специально|адаптирован*) ~ (для|под)|(üretiyoruz|imal ediyoruz|tasarlıyoruz) ~ (özel*|uygun)|(özel olarak|uygun) ~ (üretiyoruz|imal ediyoruz)|(produkujemy|projektujemy|budujemy) ~ (specjalnie|przystosowan*) ~ (do|dla)",
    # an offer to begin with
    "(launch|introductory|opening|kick-?off|trial) (offer|price|discount)|(offre|prix|remise|tarif) de lancement|(einführungs|start|kennenlern)(preis*|angebot*|rabatt*)|(oferta|precio|preço|promoção) de (lanzamiento|lançamento|introducción|introdução)|(offerta|prezzo|promozione) (di )?lancio|(стартов*|вводн*) (цена|цене|предложени*|скидк*)|(lansman|tanıtım|açılış) (fiyat*|indirim*|kampanya*)|(oferta|cena|rabat) (na start|wprowadzając*|startow*)|introductie(prijs|korting|aanbieding)|(introduktions|lanserings)(pris|rabatt|tilbud)|(giá|ưu đãi) (ra mắt|khai trương)|(harga|promo) (perkenalan|peluncuran)|(新品|上市|试用|首发)(优惠|特惠|价)|(お試し|発売記念)(価格|キャンペーン)|(출시|런칭) ?(기념|할인)|عرض (الإطلاق|الافتتاح|ترويجي)",
    # his list, his film: may they be sent
    "(send|mail|e-?mail|show|forward) you (our|my|a|the|some) ~ (price ?list|catalog*|brochure|video|presentation|leaflet|datasheets?|offer)|(vous (envoyer|adresser|transmettre|faire parvenir|présenter)) ~ (une vidéo|(notre|nos|un|une) (liste de prix|tarif*|catalogue*|brochure*|documentation|offre*|plaquette))|(ihnen) ~ (preisliste|katalog|video|film|broschüre|prospekt|angebot|muster) ~ (zusenden|senden|schicken|zeigen|zukommen|vorstellen)|(enviarle*|mandarle*|remitirle*|presentarle*) ~ (vídeo|video|catálogo|muestra*|lista de precios|folleto|tarifa*|oferta)|(enviar-lhe*|enviar a (você*|vocês)|mandar para você*|apresentar-lhe*) ~ (vídeo|catálogo|amostra*|tabela|lista de preços|folheto|proposta)|(inviarle|inviarvi|mandarvi|mandarle|presentarvi|presentarle) ~ (video|catalogo|brochure|listino|campion*|offerta)",
    "(выслать|отправить|прислать|направить|показать) вам ~ (каталог*|прайс*|видео*|презентаци*|образц*|коммерческ*)|(size|sizlere) ~ (katalog*|fiyat list*|video*|sunum*|numune*) ~ (gönder*|ilet*|sun*)|(przesłać|wysłać|pokazać) (państwu|panu|pani|wam) ~ (katalog*|cennik*|film*|próbk*|ulotk*)|(możemy|mogę|chętnie|pozwolę sobie|pragniemy|chcielibyśmy) (* )?(przesłać|wysłać|prześlemy|wyślemy|pokazać) ~ (katalog*|cennik*|film*|próbk*|ulotk*)|(onze) (prijslijst|catalogus|folder|brochure|video) ~ (sturen|toesturen|zenden|mailen)|(给|向|帮)(您|你|贵司|你们) ~ (发|寄|送)(一份|一下|个|些)?(我们的|我司的?)?(目录|报价单|视频|样册|样品|资料)|gửi ~ (báo giá|catalogue|bảng giá|mẫu|video) ~ (cho|tới|đến) (anh|chị|quý|bạn|mình)|(kirim*) ~ (katalog|daftar harga|video|sampel) ~ (kami)|(نرسل|أرسل|إرسال) (لكم|لك|إليكم) ~ (قائمة|كتالوج|عرض|عينات|فيديو)|(カタログ|資料|価格表|動画|サンプル)を ?(お送り|送付|ご案内)(いたし|致し|し|させて)|(카탈로그|가격표|자료|영상|샘플)(를|을) ?(보내 ?드|송부)",
    "(mail from|to) your (purchas*|procurement|sourcing) (team|manager|department|colleague*)|(who|could you tell me who|forward (this|it) to (the)? ?(person|colleague|buyer)) ~ (in charge of|responsible for) (purchas*|procurement|buying|sourcing)",
    # who buys at your house?
    "(wer|ansprechpartner*|zuständig*|person|abteilung) ~ (den|für|im) (den )?(einkauf|beschaffung|materialwirtschaft) ~ (zuständig*|verantwortlich*|ansprech*|sprechen)?|(wer ist|ansprechpartner) ~ einkauf",
    "(qui|personne|responsable|interlocuteur*) ~ (s'occupe|chargé*|responsable|en charge) ~ (achats|approvisionnements)|(quién|quien|persona|encargad*|responsable) ~ (de|del) (departamento de )?(compras|abastecimiento|adquisiciones) (en su|de su|para)",
    "(quem|pessoa|responsável) ~ (pelas|de|pelo setor de) compras|(chi|persona|referente) ~ (si occupa|segue|responsabile) ~ (acquisti|approvvigionament*)|(wie|contactpersoon) ~ (verantwoordelijk voor|gaat over|voor) (de |uw )?inkoop",
    "(кто|контакт*|специалист*) ~ (отвечает за|занимается|по) (у вас )?(закупк*|снабжени*)|(kto|osob*) ~ (odpowiada za|zajmuje się) (u państwa )?(zakup*|zaopatrzen*)|satın ?alma (sorumlu*|yetkili*|birimi*) ~ (kim|kiminle|iletişim|ilet*)|采购(负责人|部门)?(是谁|的联系方式|方便)|購買(の)?ご?担当(者)?(様)?(は|を|に)|구매 ?담당(자)?(님)?(이|은|을|께)",
    "(quién|quien) compra ~ (en su empresa|ustedes|con ustedes|en su fábrica)|(con gusto|encantados?) (* )?(le|les) (envío|enviamos|mando|mandamos|cotizamos) (* )?(una )?(cotización|oferta|propuesta|muestra*)|(who|which person|whom) (buys|handles|purchases) (the |your )?(* )?(* )?(at|in|for) your (company|firm|factory|house)|qui achète ~ (chez vous|dans votre)|chi compra ~ (da voi|nella vostra)|quem compra ~ (na vossa|na sua|aí)|wer kauft ~ (bei ihnen|in ihrem)",
    # shall we quote?
    "(would|do) you (like|want|wish) (us )?(to )?(send|receive|get|have)? ?(a|an|our|some) (* )?(quote|quotation|offer|proposal|estimate)|(may|shall|can) (we|i) (send|make|prepare|submit|mail|give) you (a|an|our) (* )?(quote|quotation|offer|proposal|estimate)|(happy|glad|pleased) to (send|make|prepare|submit|give) you (a|an|our) (* )?(quote|quotation|offer|proposal|estimate)",
    "(gern|gerne|dürfen|können|würden) (* )?(unterbreiten|machen|erstellen|senden|schicken|anbieten|bieten)? ?(wir|ich) (ihnen|euch) (* )?(* )?(* )?(angebot|muster|anbieten|unterbreiten)|(wünschen|möchten) sie (ein|unser) (* )?angebot",
    "(souhaitez-vous|voulez-vous|désirez-vous|puis-je vous|pouvons-nous vous|nous pouvons vous) (* )?(* )?(un|une|notre) (devis|offre|proposition|cotation)|(desea|desean|quiere|quieren|le gustaría|les gustaría|podemos enviarle*) (* )?(* )?(una|un) (cotización|oferta|propuesta|presupuesto)",
    "(gostaria*|deseja*|querem|podemos enviar*|posso enviar*) (* )?(* )?(um|uma) (orçamento|proposta|cotação|oferta)|(desidera*|volete|gradite|gradireste|possiamo (inviarvi|farvi|mandarvi)) (* )?(un|una) (preventivo|offerta|proposta|quotazione)",
    "(mogen|zullen|kunnen) (wij|we) u (een|onze) (* )?(offerte|aanbieding|voorstel)|wilt u (een|onze) (* )?(offerte|aanbieding)|(готовы|можем|будем рады|хотели бы) (* )?(подготовить|предложить|сделать|направить|выслать) (* )?(* )?(коммерческое предложение|кп|расч?ет стоимости)|(przygotujemy|przedstawimy|złożymy|wyślemy) (* )?(państwu )?(* )?(ofertę|wycenę)|(size|sizlere) (* )?teklif (sun*|ver*|hazırla*|gönder*|ilet*)|teklif (almak )?ister misiniz",
)

REACH_FOR_SALE: tuple[str, ...] = (
    # stands at fairs
    "# ?(exhibitors|aussteller*|expositores|exposants|espositori|экспонент*|участник*|katılımcı|wystawc*|exposanten|vystavovatel*)|(exhibitors) and # visitors",
    "# ?(visitors|besucher*|fachbesucher*|visitantes|visiteurs|visitatori|посетител*|ziyaretçi|odwiedzając*|bezoekers|návštěvník*|buyers attend*)",
    "(stand|stands|booth|booths|space|raw space|shell scheme) ~ (from|at|only)? ?(usd|eur|€|$|£|us$) ?# ?(/|per)? ?(sqm|sq|m2|m²|square)|# ?(/|per) ?(sqm|m2|m²|sq ?m)|(standfläche|ausstellerplatz|messestand|frühbucher*) ~ #",
    "(dear exhibitor|cher exposant|estimado expositor|sehr geehrter aussteller|уважаемый экспонент|gentile espositore|尊敬的展商)|# ?(trade|professional|qualified) (visitors|buyers)",
    "(hold|reserve|book) (you)? ?(a|your|the|one)? ?(corner)? ?(stand|booth|raw space|pitch)|early bird ~ (until|by|before|ends|till|rate|price)",
    "(sichern|reservieren|buchen) sie (* )?(* )?(* )?(* )?(* )?(stand|stände|standfläche*|standplatz|standplätze|messestand)|(komplettstand|reihenstand|eckstand|stand équipé|stand chiavi in mano|stand llave en mano) ~ #|(réservez|reserve|prenotate|prenoti) (* )?(* )?(stand|puesto|spazio espositivo)",
    "(stand|stands|booth|booths|spaces) ~ (remain*|are left|is left|left in|still (free|available)|are available|shall i reserve)|# ?(sqm|m2|m²|sq ?m) ~ (usd|eur|$|€|£) ?#|(stände|plätze|stands) ~ (frei|übrig|restant*|quedan|disponibles|rimast*|свободн*)|(qued*|rest*) ~ stands",
    "(stand*|stant*) ~ (kaldı|ayırt*|rezervasyon*|satış*)|erken kayıt|m² fiyat*|(stand*|stant*) ~ (usd|eur|€|$|r$|руб) ?# ?(/|por|le|pro|za|al)? ?(m2|m²|mq|metro)|стенд* ~ # ~ (кв|за)|# ~ за кв|m² ~ (fiyat|birim)",
    "(gian hàng|triển lãm) ~ (đăng ký|giá|tham gia)|(triển lãm) ~ # ~ gian hàng|(pameran|stan|booth) ~ (daftar|harga|peserta)|(展位|展商|参展|招展|招商) ~ (报名|预订|元|美元|折)|# ?家展商|# ?(名|位)?(专业)?观众|(出展|ブース) ~ (募集|料金|申込)|(참가업체|부스) ~ (신청|모집)|(عارض|أجنحة|جناح) ~ (زائر|المتر|احجز)",
    "(exhibit|exhibiting) (at|with us at|in) |(werden sie|als) aussteller|ausstellen auf|(exponga|exponer) en|exposez (à|au|aux)|esponi (a|al)|(стать|станьте|стать) экспонентом|(mời|đăng ký) (quý (công ty|vị|khách) )?tham gia (triển lãm|hội chợ)|fuara katıl*",
    # reach on social media, sponsored words
    "# ?(k|mil|tys|тыс|bin|ngàn|ribu)? ?(followers|subscribers|fans|follower*|abonnés|seguidores|suscriptores|inscritos|iscritti|подписчик*|takipçi|obserwując*|volgers|sledujíc*|người theo dõi)|(#k|# k|# mil|# ?000) (on )?(insta|instagram|tiktok|youtube|fb)|粉丝 ?#|# ?万?粉丝|フォロワー ?#",
    "(feature|showcase|present|promote|review|show) (your|ur|some of your|one of your)? ~ (in (a|my|our|an) (reel|story|stories|video|post|blog|article|channel|haul|podcast|newsletter)|to my (audience|followers|subscribers)|on my (channel|blog|page|feed))",
    "media ?kit|mediakit|kit média|rate card|(packages|rates|collab*|pakete|tarifas|tarifs|paquetes|пакеты) (are|start*)? ?(from|ab|desde|à partir de|от|attached|on request)",
    "(dedicated|sponsored|paid) (video|post|article|review|reel|mention|content|feature)|(article|post|billet|vidéo) sponsorisé*|(artículo|post|video) patrocinado|(reklamn*|спонсорск*|рекламн*) (пост|статья|интеграц*)|gesponsert*|guest posts?|do-?follow",
    "(influencer|blogger|youtuber|content creator|creador* de contenido|créatrice de contenu|créateur de contenu|blogueu(r|se)|bloguer*|блогер*|içerik üretici*|网红|博主|达人)",
    # pages and lists that cost money
    "(featured|listed|included|nominated) in (our|the) (top|list|issue|directory|guide|magazine|ranking|yearbook|awards?)|(full page|half page|double page|profile page|company profile|advertorial|cover story) ~ (usd|eur|$|€|£|cost*|price*) ?#|reprint rights",
)

ADVERTISES: tuple[str, ...] = (
    "(khuyến mãi|khuyến mại|giảm giá|giảm đến|tri ân khách hàng|ưu đãi|nhận quà|quà tặng)",
    "(hủy (nhận tin|đăng ký|nhận thư)|berhenti (berlangganan|menerima)|odhlásit (odběr|se)|wypisz się|rezygnacj* z (newslettera|subskrypcji)|uitschrijven|afmelden|leiratkoz*|dezabon*|відписатися|avregistrera|afmeld|cancelar inscri*|sair da lista)",
    "(visitors|traffic|leads|clicks|likes|followers|subscribers|reviews|backlinks) (to|for|on) your (web ?site|site|page|shop|store|channel|blog)",
    "(hot|big|super|clearance|mega) sale",
    "(promo|diskon|gratis ongkir|hadiah langsung|belanja sekarang)",
    "(โปรโมชั่น|โปรโมชัน|ลดราคา|ส่วนลด|ของแถม|ยกเลิกการรับ|ยกเลิกรับ)",
    "(slevy|sleva|akce (končí|měsíce|jen)|výprodej|dárek zdarma|okazje|okazja|wyprzedaż|promocj*|prezent gratis|rea pågår|udsalg|tarjous|akció|kedvezmény|reducer*|ofertă specială|έκπτωση|προσφορές|מבצע|הנחה|знижк*|розпродаж)",
    "(brinde grátis|ganhe um brinde|regalo|obsequio) ~ (compr*|pedido|antes)|(cadeau|geschenk|kado) ~ (bestel*|command*|vor|vóór|avant)",
    "(사은품|증정|쿠폰)|(プレゼント|ポイント進呈|クーポン)|(满减|满赠|赠品|秒杀|领券|拼团)|(छूट|ऑफर)|(تخفيف|هدية مجانية|إلغاء الاشتراك|لغو عضویت|تخفیف)",
)

BANK_ADVICE: tuple[str, ...] = (
    "(proceeds|bill|export bill|collection|documents) ~ (realised|realized|credited|paid|collected) ~ (account|a/c|charges|proceeds)|net proceeds|credited to your (* )?(* )?(account|a/c)|(foreign|bank) charges ~ credited",
    "hesab* ~ (bedel*|tutar*|döviz*) ~ (geçmiştir|geçti|yatmıştır|yatırılmıştır|alacaklandır*)|(encaissement|versement|virement) ~ (sur|au crédit de) votre compte|votre compte (en devises )?(a été|est) crédité|(ingreso|abono|depósito) ~ (en|a) su cuenta|su cuenta ~ (ingreso|abono)|(konto|fremdwährungskonto|währungskonto) ~ (eingang|gutschrift) ~ (gebucht|verbucht|erfolgt)|(accredito|incasso) ~ (sul|nel) (vostro|suo) conto|(crédito|entrada) ~ (na|em) (sua|vossa) conta",
    "на (ваш|ваш валютный|валютный|расчетный|расчётный) (счет|счёт|валютный счет|валютный счёт) (поступил*|зачислен*)|(rachunku|rachunek|koncie|konto) ~ (zaksięgowano|zaksięgowaliśmy|wpłynął|wpłynęła|uznan*)|(számláján|devizaszámláján|számlájára|devizaszámlájára) ~ (jóváír*|könyvel*|érkez*)|(contul|cont) (dumneavoastră|dvs|dumneavoastra) ~ (încasare|încasări|incasare|creditat*|înregistrat*)|(účet|účtu) ~ (připsán*|připsali|přijat*)",
    "(账户|帐户|账号|賬戶|帳戶)(已)?(收到|入账|入帳|贷记|收妥)(一笔|一筆)?(外汇|外匯)?(汇款|款项|匯款|款項)?|请(及时|尽快)?办理(收汇|结汇|国际收支)?申报|收汇申报",
    "(uznani*|obciążeni*) (rachunku|konta|państwa rachunku)|připsání (platby|částky)|(jóváírás*|jóváírtuk) ~ számla*|(creditare*|încasare) (a)? ?contului|(зачислени*|зарахуванн*) (средств|коштів)|kontogutschrift|abono en cuenta|crédito em conta|accredito (sul|su) conto|(bijschrijving|bijgeschreven) op (uw|de) rekening",
    "tài khoản ~ (ghi có|báo có|ghi nợ)|báo có (ngoại tệ)?|(ghi có) ~ tài khoản",
    "(abonad*|acreditad*) ~ (en|a) su cuenta|su cuenta ~ (abonad*|acreditad*)|(creditad*) (em|na) (sua|vossa) conta|(sua|vossa) conta ~ creditad*",
    "votre compte ~ crédité|crédité* (sur|au crédit de) votre compte|(ihrem|ihr) konto ~ (gutgeschrieben|eingegangen)|gutgeschrieben ~ konto|accreditat* ~ (vostro|suo|sul) conto|(uw rekening) ~ (bijgeschreven|gecrediteerd)|bijgeschreven ~ uw rekening",
    "(rekening anda|rekening bapak|rekening perusahaan) ~ (dikredit*|didebit*|menerima)|dana masuk|na (państwa |pana )?(rachunek|konto) ~ (wpłyn*|zaksięgowan*)|wpływ na (rachunek|konto)|na (váš )?účet ~ (připsán*|přišl*)|számlájára ~ (érkez*|jóváír*)|contul dumneavoastră ~ creditat|рахунок ~ зарахован*",
    "(收汇通知|到账提醒|入账提醒|收款到账|来账通知)|(账户|帐户|账号) ~ (收到汇款|已入账|贷记|汇款到账)|口座 ~ (入金|振込)(が)?(ありました|されました|確認)|계좌 ~ 입금(되|이 확인)|บัญชี ~ (เงินเข้า|รับโอนเงิน)|(حسابكم|حسابك) ~ (إيداع|قيد)|(تم (إيداع|قيد)) ~ حساب",
)
