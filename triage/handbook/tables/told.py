"""What sentences of a mail tell beside goods and questions, in the languages of the letters: orders at prices of their own.

Regular expressions without nested repeats; each is looked for within one sentence.
"""

from __future__ import annotations

# "Hello Ms Lin, ..." before the first sentence.
SALUTE = (
    r"\s*(?:dear|hello|hi|hey|good (?:morning|day|afternoon)|guten (?:tag|morgen)|hallo|sehr geehrte[rs]?|buen[oa]s? (?:d[ií]as?|tardes)|hola|estimad[oa]s?|bonjour|bom dia|boa tarde|olá|oi"
    r"|здравствуйте|добрый день|уважаем\w{2,3}|merhaba|sayın|iyi günler|السلام عليكم|مرحبا|您好|你好)(?:[ \t][^,،，!:\n]{0,30})?[,،，!:：]\s{0,4}(?=\S)"
)

# --- orders ---------------------------------------------------------------------------------------------------------------------------

BEFORE_BARE = r"^(?:at|à|zu|por|по|a|@)\s{1,2}"
MONEY = (
    r"(?:(?<![A-Za-z0-9])(?:USD|US\$|EUR|GBP|CNY|RMB|R\$)|[$€£¥])\s{0,2}\d[\d.,' ]{0,12}(?<=\d)"
    r"|(?<![\d.,])\d[\d.,]{0,12}(?<=\d)\s{0,2}(?:(?:USD|EUR|GBP|RMB|CNY|US\$|dollars?|dólares|dolar|euros?|долл\w{0,5}|евро|دولار\w{0,3}|يورو)(?![^\W\d_])|[$€£¥]|美元|美金|欧元|歐元|元)"
)
# A price without its currency needs its cents and a word before it: "at 6.10", "zu 0,027".
BARE = r"(?:(?<![^\W\d_])(?:at|à|zu|por|по|a)|@)\s{1,2}(?:0[.,]\d{2,4}|\d{1,5}[.,]\d{2})(?![\d%]|[.,]\d|\s?(?:%|mm|cm|m|kg|x)\b)(?:\s{0,2}(?:USD|EUR|GBP|RMB|CNY|[$€£¥])(?!\w))?"
# Before it, the figure is no price of a piece.
NO_PRICE = (
    r"(?:total\w{0,3}|amount|sum|deposit|balance|budget|value|freight|gesamt\w{0,8}|summe|anzahlung|fracht|montant|acompte|importe|anticipo|valor|entrada|sinal"
    r"|сумм\w{1,2}|предоплат\w|аванс|итого|toplam|peşinat|المجموع|الإجمالي|总价|總價|总额|總額|定金|订金)\W{0,3}(?:\w{1,12}\W{1,3}){0,2}$"
)
# Who orders, and says so.
ORDERS = (
    r"\b(?:we|i)(?: hereby| herewith| now| will| shall| want to confirm and)?(?:'ll)? (?:order(?! from)|book|take|confirm (?:the |our |this |your )?(?:order|purchase)|place (?:an?|our|the|this|following))(?! (?:part|care|note|into|it that|a look|look|place|advantage|up))\b"
    r"|\bplease (?:accept|enter|book|process|take|find)(?: \w{1,9}){0,2} (?:order|p\.?/?o)\b|\border confirm(?:ed|ation for)\b"
    r"|\b(?:wir|ich) (?:hiermit )?(?:bestellen?|ordern?|nehmen?|erteilen|bestätigen (?:den|die|unsere\w?) (?:auftrag|bestellung))\b|\b(?:bestelle|nehme|ordere)n? (?:wir|ich)\b"
    r"|\b(?:les )?(?:pedimos|ordenamos|encargamos|compramos|nos quedamos con|confirmamos (?:el|la|un|una|nuestro|nuestra|este) (?:pedido|orden|compra))\b"
    r"|\b(?:nous (?:vous )?(?:commandons|prenons|passons commande|confirmons (?:la|notre|une|cette) commande)|je (?:commande|prends))\b"
    r"|\b(?:encomendamos|fechamos|ficamos com|confirmamos (?:o|a|um|uma|nosso|nossa|este) (?:pedido|encomenda|compra))\b"
    r"|\b(?:заказываем|заказываю|берем|берём|покупаем|подтверждаем (?:наш )?заказ|размещаем (?:наш )?заказ|оформляем заказ)\b"
    r"|\bsipariş(?:imizi|i)? (?:ediyoruz|veriyoruz|geçiyoruz|onaylıyoruz)\b|\b(?:alıyoruz|siparişimizdir)\b"
    r"|نؤكد (?:الطلب|طلبنا|طلبية|طلبيتنا)|(?<![^\W\d_])(?:نطلب|نأخذ|نشتري)(?![^\W\d_])"
    r"|(?:我们|我們|我司|我方|现|現|兹|茲)(?:现在|現在|现|現)?(?:订购|訂購|下单|下單|订|訂|确认订单|確認訂單)|(?:确认|確認)(?:订购|訂購|下单|下單)"
)
# Who would like to: an order where the price is told as agreed, or its papers are asked for.
WOULD_ORDER = (
    r"\b(?:would|'d) like to (?:order|buy|purchase|take|place)\b|\b(?:want|wish) to (?:order|buy|purchase|place)\b"
    r"|\b(?:möchten?|wollen|will|würden)\b.{0,160}\b(?:bestellen|kaufen|ordern|nehmen)\b"
    r"|\b(?:queremos|quisiéramos|deseamos|quiero|quisiera|me gustaría|nos gustaría) (?:pedir|comprar|ordenar|encargar|hacer (?:un|el) pedido)\b"
    r"|\b(?:souhaitons|voudrions|aimerions|souhaite|voudrais|aimerais) (?:commander|acheter|prendre|passer)\b"
    r"|\b(?:queremos|gostaríamos de|desejamos|quero|gostaria de) (?:encomendar|pedir|comprar|fechar|fazer (?:o|um) pedido)\b"
    r"|\b(?:хотим|хотели бы|хотел\w? бы|желаем) (?:заказать|купить|приобрести|разместить)\b"
    r"|\b(?:sipariş (?:etmek|vermek)|satın almak|almak) ist(?:iyoruz|iyorum|eriz)\b"
    r"|(?:نود|نرغب في|نريد|أود|أريد) (?:شراء|طلب|أن نطلب|أن نشتري)"
    r"|(?:想|要|希望|打算)(?:订购|訂購|购买|購買|下单|下單|订|訂)"
)
AGREED = (
    r"\bas (?:agreed|discussed|quoted|offered|confirmed|settled|negotiated|per (?:your|our) (?:\w{1,9} )?(?:offer|quotation|quote|agreement|pi|proforma|price))\b"
    r"|\b(?:per|to|on) your (?:offer|quotation|quote)\b|\bat the (?:agreed|special|fair|show|contract|old|last|quoted) price\b|\byou(?:r colleague)? (?:offered|quoted|promised)\b"
    r"|\bwie (?:besprochen|vereinbart|abgesprochen|angeboten|zugesagt|mit \w{1,12}(?: \w{1,20})? (?:besprochen|vereinbart|abgesprochen))\b"
    r"|\b(?:gemäß|laut|lt\.?|entsprechend) (?:ihrem |ihrer |unserer |dem )?(?:angebot|vereinbarung|absprache|rahmenvertrag)|\bzum (?:vereinbarten|besprochenen|angebotenen|alten) preis|\bmessepreis"
    r"|\bsegún (?:su |la |lo |nuestra |vuestra )?(?:oferta|cotización|acordado|hablado|convenido|presupuesto)|\bcomo (?:acordamos|acordado|quedamos|hablamos|convenido)\b|\bprecio acordado"
    r"|\bcomme (?:convenu|discuté|vu ensemble)\b|\b(?:selon|suivant|conformément à) votre (?:offre|devis)|\bprix convenu"
    r"|\bconforme (?:combinado|acordado|(?:a )?sua (?:proposta|cotação|oferta))|\bcomo (?:combinado|acordado|combinamos)\b|\bpreço (?:combinado|acordado)"
    r"|\bкак (?:договорились|договаривались|обсуждали|согласовано)|\bсогласно ваше\w{1,3} (?:предложени\w{1,2}|кп)|\bпо (?:согласованной|договорённой|договоренной) цене|\bпо вашему (?:предложению|кп)"
    r"|\b(?:anlaştığımız|konuştuğumuz|görüştüğümüz)\b|\bteklifiniz(?:e|deki)\b|\bmutabık"
    r"|كما (?:اتفقنا|تم الاتفاق|ناقشنا)|(?:حسب|وفق|وفقا ل|وفقًا ل)\s?(?:عرضكم|العرض|الاتفاق)|السعر المتفق"
    r"|(?:按|照|依|根据|根據)[^，。,]{0,10}(?:报价|報價|约定|約定|商定|谈好|談好|说好)|(?:说好|谈好|談好|商定|约定|約定)的"
)
ORDER_PAPERS = (
    r"\bpro ?-?forma\b|\bp\.?i\.?\b(?=[\s.,!]|$)|\b(?:order|sales) confirmation\b|\bconfirm (?:the|our|this) order\b|\bauftragsbestätigung|\bproformarechnung"
    r"|\bconfirmación del? pedido|\bconfirmation de (?:la )?commande|\bconfirmação (?:do|de) pedido|подтвержд\w{2,6} заказ|\bсч[её]т|\bинвойс|sipariş onay|\bproforma"
    r"|تأكيد الطلب|الفاتورة|فاتورة|形式发票|形式發票|订单确认|訂單確認|合同"
)
# What is said under a condition, or of what is done every year, orders nothing.
IF = (
    r"\b(?:if|unless|provided|in case|could|can you|would you|would take|could take|once you|target|every (?:year|month)|per year|yearly|annually|a year|usually|normally|always|regularly)\b"
    r"|\b(?:wenn|falls|sofern|könnten|können sie|würden wir|pro jahr|jährlich|im jahr|normalerweise)\b|\bsi (?!señor)|\b(?:cada año|al año|por año|normalmente)\b|\bs'il|\b(?:par an|chaque année|normalement)\b"
    r"|\bse (?:fizer|conseguir|baixar|for|o|a|puder|vocês|der)\w{0,3}\b|\b(?:por ano|todo ano)\b|\b(?:если|при условии|обычно|в год|ежегодно)\b|\b(?:eğer|olursa|yılda|genelde)\b|(?:sanız|seniz|arsa|erse)\b"
    r"|إذا|(?<![^\W\d_])لو(?![^\W\d_])|سنويا|如果|若|要是|能否|可否|能不能|每年"
)

# --- faulty goods ---------------------------------------------------------------------------------------------------------------------

FAULTY = (
    r"\b(?:broken|broke|cracked|cracks?|damaged?|defect(?:s|ive)?|faulty|torn|bent|missing|wrong|leak(?:s|ing|ed)?|scratch(?:ed|es)|rust(?:y|ed)|dented|crushed|snapped|warped|stuck|wet|short by|came loose|(?:is|are|was|were) loose)\b"
    r"|\b(?:gerissen\w{0,2}|gebrochen\w{0,2}|zerbrochen\w{0,2}|beschädig\w{2,4}|defekt\w{0,2}|kaputt\w{0,2}|verbogen\w{0,2}|rostig\w{0,2}|verkratzt\w{0,2}|zerkratzt\w{0,2}|undicht\w{0,2}|klemm(?:t|en)|fehl(?:t|en|ten|te)|falsch\w{0,2}|mangelhaft\w{0,2}|eingerissen\w{0,2}|abgebrochen\w{0,2}|(?:war|waren|ist|sind) (?:\w{1,14} ){0,3}lose)\b"
    r"|\b(?:rot[oa]s?|dañad[oa]s?|rajad[oa]s?|agrietad[oa]s?|defectuos[oa]s?|golpead[oa]s?|rayad[oa]s?|oxidad[oa]s?|equivocad[oa]s?|falta(?:n|ban|ron)|se rompi(?:ó|eron)|doblad[oa]s?)\b"
    r"|\b(?:cassée?s?|abîmée?s?|endommagée?s?|fissurée?s?|défectueu(?:x|ses?)|rayée?s?|tordue?s?|manqu(?:e|ent|aient|ait)|erronée?s?|déchirée?s?)\b"
    r"|\b(?:partid[oa]s?|quebrad[oa]s?|danificad[oa]s?|rachad[oa]s?|riscad[oa]s?|avariad[oa]s?|com defeito|defeituos[oa]s?|errad[oa]s?|amassad[oa]s?|faltam|faltaram|faltavam)\b"
    r"|\b(?:сломан\w{0,3}|разбит\w{0,3}|треснут\w{0,3}|треснул\w{0,2}|повре(?:жд|ди)\w{1,8}|брак\w{0,7}|дефект\w{0,5}|не хватает|недоста(?:ёт|ет|ч)\w{0,3}|погнут\w{0,3}|порван\w{0,3}|царапин\w{0,3}|пересорт\w{0,4})\b"
    r"|\b(?:kırık|kırılmış|çatlak|çatlamış|hasarlı|bozuk|arızalı|yırtık|eksik|yanlış|çizik|paslı|ezik)\b"
    r"|مكسور\w{0,2}|مكسّر\w{0,2}|تالف\w{0,2}|معيب\w{0,2}|متضرر\w{0,2}|ناقص\w{0,2}|مخدوش\w{0,2}|مشقوق\w{0,2}|صدئ\w{0,2}"
    r"|破损|破損|损坏|損壞|断裂|斷裂|裂(?:了|开|開|纹|紋|痕)|坏了|壞了|缺(?:少|件|了)|少了|划伤|刮花|变形|變形|生锈|生鏽|发错|發錯|次品"
)
# "M10 instead of M8" is a fault only of what has been delivered.
SWAPPED = r"\b(?:instead of|rather than|statt|anstatt|en (?:lugar|vez) de|au lieu d|em vez de|ao invés de)\b|\bвместо\b|\byerine\b|بدلا من|بدل|而不是"
DELIVERED_TO_US = (
    r"\b(?:arrived|we (?:have )?(?:received|got)|came (?:with|in|broken|damaged|cracked)|(?:you|were|was|have been|been) (?:delivered|shipped|sent)|you (?:sent|shipped|delivered)|unpacked"
    r"|(?:last|latest|recent|previous|your|our|this|the) (?:\w{1,10} )?(?:delivery|shipment|consignment|container|batch|order)|from last (?:year|time|month)|invoice \W{0,3}(?:no\.? )?[\w/-]{0,6}\d|of the delivered)\b"
    r"|\b(?:geliefert\w{0,2}|angekommen|eingetroffen|erhalten(?:en)?|(?:letzten?|jüngsten?|ihrer|unserer|ihre|unsere|dieser|der|mit der) (?:container|lieferung|sendung|bestellung|charge)|bei den letzten|rechnung \W{0,3}(?:nr\.? )?[\w/-]{0,6}\d)\b"
    r"|\b(?:recibimos|hemos recibido|llegaron|llegó|vinieron|nos (?:enviaron|mandaron)|entregad[oa]s|(?:último|última|su|nuestro|el|la) (?:envío|entrega|pedido|contenedor|lote)|factura \W{0,3}[\w/-]{0,6}\d)\b"
    r"|\b(?:(?:avons|ai) (?:bien )?reçu|sont arrivée?s|est arrivée?|livrée?s|(?:dernière|dernier|votre|notre|la|cette|le) (?:livraison|commande|envoi|conteneur|lot)|facture \W{0,3}[\w/-]{0,6}\d)\b"
    r"|\b(?:recebemos|chegaram|chegou|vieram|entregues|(?:último|última|seu|sua|nosso|nossa) (?:entrega|pedido|encomenda|contêiner|contentor|lote|remessa)|fatura \W{0,3}[\w/-]{0,6}\d)\b"
    r"|\b(?:получили|пришл[иао]|пришёл|приехал[иао]?|поставлен\w{1,3}|доставлен\w{1,3}|(?:последн\w{2,3}|ваш\w{0,3}|прошл\w{2,3}) (?:парти\w{1,2}|поставк\w{1,2}|контейнер\w{0,2}|заказ\w{0,2}|отгрузк\w{1,2})|сч[её]т\w{0,2} \W{0,3}\d)\b"
    r"|\b(?:geldi|gelen|ulaştı|teslim (?:aldık|aldığımız|edilen)|aldığımız|son (?:sevkiyat|teslimat|parti|sipariş|konteyner)\w{0,6}|gönderdiğiniz|fatura\w{0,3} \W{0,3}\d)\b"
    r"|(?<![^\W\d_])(?:وصلت|وصلتنا|وصلنا|استلمنا|تسلمنا)(?![^\W\d_])|(?:الشحنة|الطلبية|الحاوية|الدفعة) (?:الأخيرة|السابقة)|الفاتورة (?:رقم )?\d"
    r"|收到|到货|到貨|上(?:次|批|一批|个|個)|(?:这|這|该|該)批|发来的|發來的|送来的|发票号"
)
# Of an earlier delivery by itself: "our 3 broken chairs from last year".
COMPLAINT_SUBJECT = (
    r"\b(?:complaint|claim|defect\w{0,4}|damaged?|broken|wrong (?:parts?|goods|items?)|missing (?:parts?|goods|items?)|reklamation\w{0,2}|mangel|mängel\w{0,4}|beanstandung\w{0,2}|transportschaden"
    r"|reclamaci\w{2,4}|reclamo|réclamations?|litige|reclamaç\w{2,3}|avaria|рекламаци\w|претензи\w|брак|şikayet|hasar|kusur)\b|شكوى|投诉|投訴|质量问题|品質問題|索赔|索賠"
)
# What they want for it; the sentence after the fault belongs to it.
REMEDY = (
    r"\b(?:credit(?: note)?|refund|replace(?:ment|d)?s?|compensat\w{1,5}|pictures?|photos?|gutschrift|gutschreiben|ersatz|ersetzen|erstatt\w{2,4}|nachliefer\w{1,3}|fotos?|bilder"
    r"|nota de crédito|crédito|creditar|reembols\w{1,4}|reposici\w{2,3}|reponer|repor|reposição|avoir|rembours\w{2,5}|remplac\w{2,6}|substitu\w{2,5}|возврат\w{0,2}|замен\w{1,4}|компенс\w{3,7}|кредит-нот\w|фото"
    r"|iade|değişim|telafi|fotoğraf\w{0,4})\b|\b(?:was tun wir|what (?:shall|do|can) we do|que faire|qué hacemos|o que fazemos|что делать|ne yapalım)|تعويض|استبدال|بديل|إشعار دائن|退款|补发|補發|换货|換貨|赔|賠|照片"
)
# A fear, a condition, a rival's goods: no complaint.
NO_FAULT = (
    r"\b(?:vgm|b/l|bill of lading|documents?|certificates?|declaration|coc|coo|packing list|paperwork|payment|form [a-e]|udi|eur\.?1|konformitätserklärung|unterlagen|zeugnis\w{0,3}|zertifikat\w{0,2}|papiere"
    r"|documentos?|certificados?|documentación|certificats?|attestation|документ\w{0,3}|сертификат\w{0,3}|belge\w{0,4}|sertifika\w{0,4})\b|وثائق|مستندات|شهادة|文件|证书|證書|单据|單據"
    r"|\b(?:not|no|never|nicht|keine?|ohne|without|non|sin|sans|sem|без|не) (?:broken|damaged|crushed|leaking|defective|missing|beschädigt|defekt|dañad\w{2}|cassée?s?|danificad\w{2}|повреж\w{2,6})"
    r"|\b(?:if|in case|whether|what happens|warranty|guarantee|how (?:do|would) you|wenn|falls|ob|garantie\w{0,4}|was passiert|en caso|si (?:llegan|hay|se)|qué pasa|garantía|en cas|s'il|que se passe|garanties?"
    r"|no caso|se (?:chegar|houver)|garantia|если|в случае|гаранти\w{1,3}|eğer|durumunda|garanti\w{0,4})\b|إذا|في حال|ضمان|如果|若|保修|质保|質保"
)
NEW_BUSINESS = (
    r"\b(?:quote|quotation|also need|also want|need another|we need|please offer|(?<!next )(?<!this )(?<!that )(?<!last )(?<!your )(?<!the )(?<!our )(?<!of )order|brauchen|bieten|benötigen|bestellen|außerdem|cotizar|coticen|cotícen\w{2,3}|necesitamos|también|además"
    r"|besoin|devis|également|souhaitons|cotar|cotem|precisamos|também|нужн[оаы]|также|просим (?:цену|предложить)|ayrıca|istiyoruz|lazım)\b|نحتاج|أيضا|عرض سعر|需要|另外|再要|报价|報價"
)
# Pictures that are attached or follow need no asking for.
PICTURES_TOLD = (
    r"\b(?:photos?|pictures?|images?|videos?)\W{1,3}(?:\w{1,8}\W){0,3}(?:attached|enclosed|follow\w{0,3}|below|sent)\b|\b(?:attached|see) (?:\w{1,8} ){0,2}(?:photos?|pictures?)\b"
    r"|\b(?:fotos?|bilder|video)\W{1,3}(?:\w{1,8}\W){0,3}(?:folgen|anbei|im anhang|beigefügt|angehängt|schick\w{1,3}|send\w{1,3}|adjunt\w{1,3}|siguen|van|anex\w{1,3}|em anexo|seguem)\b|\b(?:anbei|im anhang|adjunto|anexo|segue\w?) (?:\w{1,8} ){0,2}fotos?\b"
    r"|\bphotos?\W{1,3}(?:\w{1,8}\W){0,2}(?:jointes?|ci-joint\w{0,2}|suivent|suivront)\b|\bфото\w{0,6}\W{1,3}(?:\w{1,8}\W){0,2}(?:во вложении|прил\w{2,8}|пришл\w{1,4}|вышл\w{1,4})|во вложении фото"
    r"|\bfotoğraf\w{0,6} (?:ekte\w{0,4}|gönder\w{2,8}|ilişikte)|الصور (?:مرفقة|في المرفق|ستصل)|(?:مرفق|مرفقة) (?:ال)?صور|照片(?:见附件|在附件|附上|稍后|随后|明天)|(?:附|见附)(?:图|照片)"
)

# --- what is promised with the buyer's words ---------------------------------------------------------------------------------------------

CONDITIONS = (
    # how long an offer holds
    r"\b(?:valid(?:ity)?|firm)\b.{0,40}?\b\d{1,3} ?(?:days?|weeks?|months?)\b|\bvalidity\b|\b(?:hold|keep|freeze|guarantee|fix) (?:the|this|that|your|these|our) prices?\b|\bprices? (?:to be )?(?:held|firm|fixed|valid) (?:until|till|for|to)\b"
    r"|\b(?:preis\w{0,2} (?:\w{1,12} ){0,4}(?:halten|gültig|fest)|preisbindung|bindefrist|gültigkeit|angebot (?:\w{1,9} ){0,3}(?:gültig|gilt))\b"
    r"|\b(?:mantener|mantienen|mantenéis|apartan|respetan|sostienen|congelan) (?:\w{1,5} ){0,2}precios?\b|\b(?:validez|vigencia)\b|\b(?:maintenir|garder|bloquer|maintenez|garantir) (?:\w{1,4} ){0,2}prix\b|\bvalidité\b"
    r"|\b(?:manter|segurar|mantêm|garantir|congelar) (?:\w{1,4} ){0,2}preços?\b|\bvalidade\b|\b(?:сохранит\w{1,3}|зафиксир\w{2,6}|удерж\w{2,4}) (?:\w{1,4} ){0,2}цен\w\b|\bсрок действия (?:цен|предложения|оферты)|\bдействительн\w{1,3}\b.{0,20}\d"
    r"|\b(?:fiyat\w{0,4} (?:\w{1,10} ){0,3}(?:sabit|koru|tut|geçerli)\w{0,8}|geçerlilik)\b|تثبيت السعر|صلاحية العرض|ساري المفعول|有效期|报价有效|報價有效|(?:锁定|鎖定|保持|保留)(?:价格|價格|这个价|這個價)"
    # how fresh the goods must be
    r"|\b(?:not older than|nicht älter als|no más antigu\w{1,3} (?:que|de)|pas plus (?:anciens?|anciennes?|vieux) que|não mais antig\w{1,2} (?:que|do que)|не старше|(?:at least|mindestens|mínimo|minimum|au moins) \d{1,3} ?(?:%|months?|monate|meses|mois) (?:remaining |rest)?(?:shelf life|haltbarkeit|de vida útil|de conservation))\b"
    # what is owed for delay
    r"|\b(?:liquidated damages|(?<!pay )(?<!pay a )penalt(?:y|ies)|lds?\b(?= of| \d)|vertragsstrafe\w?|pönale|konventionalstrafe\w?|verzugsstrafe\w?|pénalités?|penali(?:dad|zaci[oó]n)\w{0,2}|multas?|penalidades?|неустойк\w|штраф\w{0,3}|пен[яию]|cezai şart|gecikme cezası)\b|غرام[ةا]|违约金|違約金|罚款|罰款"
    # in parts
    r"|\bhalf (?:in|by|at|now)\b.{0,40}\b(?:half|rest|balance)\b|\b(?:split|partial|staggered|part) (?:the |our )?(?:delivery|deliveries|shipments?|consignments?)\b|\bin (?:two|three|2|3|several) (?:lots|shipments|deliveries|batches|parts)\b|\b(?:deliver\w{0,3}|ship\w{0,4}|supply) (?:on|by|against) call-?offs?\b|\brest (?:later|on call)\b"
    r"|\b(?:lieferung (?:\w{1,9} ){0,2}(?:teilen|aufteilen|splitten)|teillieferung\w{0,2}|auf abruf|in (?:zwei|drei|mehreren) (?:lieferungen|teilen|partien)|hälfte im \w{3,9}.{0,20}(?:hälfte|rest))\b"
    r"|\b(?:entregas? (?:parcial|fraccionad|escalonad|parcelad)\w{0,3}|en (?:dos|tres|varias) (?:entregas|partes|embarques)|em (?:duas|três|várias) (?:entregas|partes|remessas)|(?:la )?mitad en \w{4,10}.{0,20}mitad|metade em \w{4,10}.{0,20}(?:metade|resto))\b"
    r"|\b(?:livraisons? (?:partielle|échelonnée|fractionnée)s?|en (?:deux|trois|plusieurs) (?:livraisons|fois|lots)|moitié en \w{3,9}.{0,20}(?:moitié|reste))\b"
    r"|\b(?:частями|поэтапн\w{1,3}|двумя партиями|в (?:две|три) (?:партии|поставки)|половин\w (?:в|к) \w{3,9}.{0,20}(?:половин|остальн)\w{1,3})\b|\b(?:parti parti|kısmi (?:teslimat|sevkiyat)|(?:iki|üç) (?:parti|sevkiyat)\w{0,4}|yarısı \w{4,8}.{0,20}(?:yarısı|kalanı))\b|على دفع(?:ات|تين)|شحن(?:ات)? جزئية|分批|分两批|分兩批|分(?:两|兩|三|几|幾)次"
)
SPLIT = r"\bhalf (?:in|by)\b|\bhälfte im\b|\bmitad en\b|\bmetade em\b|\bmoitié en\b|\bполовин\w в\b|\byarısı \w|على دفع|分批|分两批|分兩批"
HALVES = (
    r"\bhalf (?:of )?(?:the|your|them|that|it)\b|\b(?:the|of the) [\w ]{3,40} please half\b|\b(?:die|nur die) hälfte (?:der|des|von|davon)\b|\bvon den [\w ]{3,40}\bhälfte\b"
    r"|\bla mitad (?:de|nada)\b|\bde (?:las|los) [\w ]{3,40}\bla mitad\b|\bla moitié d(?:es|e|u)\b|\bdes [\w ]{3,40}\bla moitié\b|\b(?:a )?metade d[aoe]s?\b|\bd[ao]s [\w ]{3,40}\bmetade\b"
    r"|\bполовину (?!в\b|к\b)|\b\w{3,20}(?:ın|in|un|ün) yarısı\b|نصف (?:ال)?|一半|\bonly [\d.,]{2,9} (?:of|instead of)\b|\b(?:nur|solo|seulement|só|apenas|только|sadece) [\d.,]{2,9} (?:statt|von|en lugar|en vez|de las|de los|au lieu|em vez|das|dos|вместо|из)\b"
    r"|\b[\d.,]{2,9} of the [\d.,]{2,9}\b|\b(?:we|i) (?:only )?(?:take|want)(?: only)? [\d.,]{2,9} instead of\b|\bnos quedamos con [\d.,]{2,9}"
)
# Goods that are refused: the words before their name, and those behind it.
REFUSED_BEFORE = (
    r"\b(?:leave out|drop|cancel|delete|remove|skip|none of|(?:do not|don't|dont|no longer) (?:need|want|require)|no need (?:for|of)|not the)(?: (?:altogether|any|the|more|of|your|those|these)){0,3} $"
    r"|\b(?:streichen sie|keine|ohne|nicht (?:mehr )?die) (?:bitte )?(?:die |den |das )?$"
    r"|\b(?:no (?:queremos|necesitamos|quiero)|quiten?|eliminen?|cancelen?|dejen? fuera) (?:las |los |la |el )?$"
    r"|\b(?:(?:ne (?:voulons|prenons) pas|supprimez|annulez|retirez|n'avons (?:plus|pas) besoin) (?:les |la |le |de |des |d')?|sans les |(?:mais|et) (?:pas|plus|sans) (?:les |la |le |de |des |d'|l')?)$"
    r"|\b(?:(?:aber|jedoch|und) (?:nicht|keine) (?:die |den |das )?|(?:pero|y) no (?:las |los |la |el )|(?:pero|y) sin (?:las |los |la |el )?|(?:mas|e) não (?:as |os |a |o )|mas sem (?:as |os |a |o )?|(?:но|а) не |ma non (?:le |i |gli |il |la )|maar (?:geen |niet de )|ale nie )$|(?:لكن|ولكن) (?:ليس|بدون|لا نريد) (?:ال)?$|但(?:是)?(?:不要|不含)$"
    r"|\b(?:não (?:queremos|precisamos d?)|retirem?|cancelem?|excluam?) ?(?:as |os |a |o |das |dos )?$"
    r"|\b(?:не нужн[аоы]|уберите|исключите|кроме|отказываемся от) $|(?:لا نريد|لا نحتاج|احذفوا|بدون) (?:ال)?$|(?:不要|不需要|取消|去掉|删掉)(?:了)?$"
)
REFUSED_BEHIND = (
    r"^[\w ]{0,3}\s?(?:we (?:found|get|got|buy|bought) (?:\w{1,9} )?(?:cheaper|elsewhere)|we (?:do not|don't|no longer) (?:need|want)|(?:are|is) not (?:needed|wanted)|please (?:leave out|drop|cancel))"
    r"|^\s?(?:brauchen|wollen|nehmen|benötigen) wir (?:nicht|doch nicht|keine)|^\s?(?:entfallen|entfällt|streichen|bitte (?:streichen|weglassen))"
    r"|^\s?(?:no l[ao]s (?:queremos|necesitamos)|déjal[ao]s fuera|no hacen falta|quítal[ao]s|ya no l[ao]s)|^,? (?:nous n'en voulons|on n'en veut|nous n'en prenons)|^\s?(?:não (?:queremos|precisamos|l?as queremos)|deixe[m]? fora|ficam fora)"
    r"|^\s?(?:не нужн[аоы]|не надо|не берем|не берём|исключите|уберите)|^\s?\w{0,6}\s?(?:istemiyoruz|gerek yok|çıkarın|iptal)|^\s?(?:لا نريدها|لا نحتاجها|غير مطلوب)|^\s?(?:不要|不需要|取消|去掉)"
)

# --- an answer on file to another question ------------------------------------------------------------------------------------------------

# The words of the topic itself, for which the team has written its answer ...
TOPIC = {
    "packaging": r"\b(?:pack(?:ed|ing|aging|age)?|cartons?|box(?:es)?|pallets?|crates?|wrapp\w{2,4}|label\w{0,4}|barcodes?|verpack\w{1,6}|kartons?|kiste\w?|palette\w?|embalaje|empaque\w?|cajas?|palés?|emballage\w?|cartonn?\w{0,4}|caisses?|embalage\w?|caixas?|упаков\w{1,5}|короб\w{1,4}|паллет\w{0,3}|ambalaj\w{0,4}|kutu\w{0,4}|koli\w{0,3}|palet\w{0,3})\b|تغليف|تعبئة|كرتون|包装|包裝|纸箱|紙箱|箱子|托盘|棧板",
    "customization": r"\b(?:logos?|brand\w{0,4}|own label|private label|oem|odm|print\w{0,4}|engrav\w{2,4}|stamp\w{0,3}|emboss\w{0,3}|hang ?tag|custom\w{0,7}|eigenmarke|aufdruck|bedruck\w{2,3}|gravur|marca|impres\w{2,4}|grabad\w|marque|impression|gravure|personnalis\w{1,5}|personaliz\w{1,6}|логотип\w{0,3}|бренд\w{0,3}|печат\w{1,3}|marka\w{0,4}|baskı\w{0,3})\b|شعار|علامة|طباعة|商标|商標|定制|訂製|印刷|贴牌",
    "company_info": r"\b(?:your (?:company|factory|firm|plant)|company profile|references?|how long|since when|employees|staff|über ihr|ihr(?:e)? (?:firma|unternehmen|werk)|referenz\w{0,3}|su (?:empresa|fábrica)|votre (?:société|entreprise|usine)|sua (?:empresa|fábrica)|ваш\w{0,3} (?:компани\w|завод\w{0,2}|фабрик\w)|firmanız\w{0,3}|fabrikanız\w{0,3})\b|شركتكم|مصنعكم|贵公司|你们公司|你们工厂|工厂",
    "payment_terms": r"\b(?:payment (?:terms|conditions|method)|terms of payment|how (?:do|can|should) we pay|l/c|letter of credit|d/p|zahlungs(?:bedingung\w{0,3}|ziel|weise)|(?:condiciones|forma) de pago|conditions de paiement|modalités de (?:paiement|règlement)|(?:condições|forma) de pagamento|услови\w{1,3} оплат\w|ödeme (?:koşul|şart|şekl)\w{0,5})\b|شروط الدفع|付款方式|付款条件|付款條件",
}  # fmt: skip
# ... and those of another question, which the answer leaves open: how many fit, colours and makes, a dealer, who inspects.
STRAY = {
    "packaging": r"\b(?:fits?|container\w{0,2}|40 ?(?:hq|hc|ft)|20 ?(?:gp|ft)|load(?:s|ed|ing)?|net weight|gross weight|weigh\w{0,2}|hs code|passen|passt|gewicht|ladung|caben?|cabría\w{0,2}|contenedor\w{0,2}|peso|conteneurs?|tient|tiennent|poids|cabem?|contêiner\w{0,2}|contentor\w{0,2}|помеща\w{2,4}|входит|контейнер\w{0,3}|вес|konteyner\w{0,4}|sığ\w{1,5}|ağırlı\w{1,4})\b|حاوية|يتسع|وزن|货柜|貨櫃|集装箱|装多少|重量",
    "customization": r"\b(?:colou?rs?|ral ?\d{4}|grey|gray|anthracite|black|white|painted?|coated|wheels?|castors?|fabric|size|farbe\w?|anthrazit|lackier\w{1,3}|rollen|stoff\w?|größe|armlehnen|color(?:es)?|pintad\w{1,2}|ruedas|tela|couleurs?|peint\w?|laqué\w?|roulettes|tissu|cor(?:es)?|rodas|tecido|цвет\w{0,3}|покра\w{2,5}|колёс\w{0,3}|ткан\w{1,2}|renk\w{0,4}|boya\w{0,4}|kumaş\w{0,3}|tekerlek\w{0,3})\b|لون|ألوان|عجلات|قماش|颜色|顏色|织带|轮子|面料",
    "company_info": r"\b(?:dealers?|distributors?|stockists?|retailers?|resellers?|händler\w{0,2}|vertriebspartner|distribuidor\w{0,2}|revendeurs?|distributeurs?|revendedor\w{0,2}|дилер\w{0,3}|дистрибьютор\w{0,3}|bayi\w{0,4}|distribütör\w{0,3})\b|موزع|وكيل|经销商|經銷商|代理商",
    "payment_terms": r"\b(?:inspect\w{0,4}|sgs|third[- ]party|bureau veritas|inspek\w{2,5}|prüfgesellschaft|abnahme|inspecci\w{2,3}|inspection|inspeç\w{2,3}|инспекц\w{1,3}|denetim\w{0,3}|gözetim\w{0,3})\b|تفتيش|فحص|验货|驗貨|检验|檢驗",
}  # fmt: skip

# --- who sells for us, and who wants a market for themselves ----------------------------------------------------------------------------------

AGENT = (
    r"\b(?:(?:i|we) (?:represent|act for)\b.{0,90}\b(?:groups?|chains?|buyers?|customers?|clients?|importers?|retailers?|stores?|dealers?)|(?:work|working|paid) (?:\w{1,5} )?(?:on|for|against) (?:an? )?(?:\d{1,2}(?:[.,]\d)? ?% )?commission|commission agents?|agent on commission"
    r"|(?:arbeite\w?|tätig) (?:\w{1,8} ){0,2}auf provision|provisionsbasis|handelsvertreter\w{0,2}|trabaj\w{1,4} a comisi[oó]n|agente comisionista|comisionista|(?:travaillons?|travaille) à la commission|agent commercial|trabalh\w{1,4} (?:com|por|à) comissão|representante comercial"
    r"|работа\w{1,3} за комиссию|комиссионн\w{2,3} (?:основ|вознаг)\w{1,8}|komisyon(?:la| karşılığı| ile) çalış\w{2,7})\b|نعمل بالعمولة|أعمل بالعمولة|مقابل عمولة|(?:收取|赚取|拿)佣金|佣金代理"
)
REPRESENTS = r"\b(?:represent\w{0,8}|agents?|agency|commission|vertret\w{1,6}|vertriebspartner\w{0,5}|represent[ae]\w{0,6}|agente\w?|agencia|représent\w{1,6}|agence|agência|представ\w{3,12}|агент\w{0,5}|temsil\w{0,8}|acente\w{0,4})\b|وكيل|وكالة|تمثيل|代理"
EXCLUSIVE = r"\b(?:exclusiv\w{0,8}|exklusiv\w{0,8}|эксклюзив\w{0,6}|münhasır\w{0,3}|tek yetkili)\b|حصري|独家|獨家"
# Exclusivity under a contract, against promised amounts: that is more than a wish in passing.
CONTRACT = r"\b(?:contracts?|agreements?|first year|per year|annual\w{0,3}|vertrag\w{0,3}|jahr\w{0,6}|contrato\w?|anual\w{0,4}|contrat\w?|par an|договор\w{0,3}|в год|sözleşme\w{0,4}|yıll?\w{0,4})\b|عقد|سنوي|合同|合約|年"
# Marks and standards in Cyrillic letters, which look like Latin ones and are none.
CYRILLIC_MARKS = r"(?<!\w)(?:[ЕE][АA][СC]|ТР ?(?:ТС|ЕАЭС)(?: \d{3}/\d{4})?|ГОСТ(?: Р)?(?: \d[\d.-]{1,10}\d)?)(?!\w)"
