"""Questions that the answer on file, the row of the list or the offer does not answer, though they touch its topic, in the languages of the letters.

A sentence counts only where it asks or requests; each is looked for within one sentence.
"""

from __future__ import annotations

# "The minimum per colour", "for white", "with our logo": the list knows one minimum for the article.
_VARIANT = (
    r"\b(?:(?:per|each|every|by|any|which|one|single|several|mixed?|different|custom|special|own|our|another|other) (?:\w{1,10} )?(?:colou?rs?|sizes?|designs?|models?|patterns?|prints?|shades?|styles?|finish(?:es)?|sku|logos?|brands?|packaging|box(?:es)?|label)|in (?:mixed |different )?colou?rs?"
    r"|white|black|red|blue|green|yellow|gr[ea]y|brown|orange|pink|purple|beige|silver|golden?|(?:pro|je|für|in) (?:\w{2,12} )?(?:farben?|größen?|design\w?|modelle?|ausführung\w{0,2}|logo)|weiß\w{0,2}|schwarz\w{0,2}|rote?[nr]?|blaue?[nr]?|grüne?[nr]?|gelbe?[nr]?|graue?[nr]?|eigene[mnr]? (?:logo|farbe|aufdruck)"
    r"|(?:por|en|de|cada|con) (?:\w{2,9} )?(?:color(?:es)?|tallas?|diseños?|modelos?|tamaños?|logo)|blanc[oa]s?|negr[oa]s?|roj[oa]s?|azul(?:es)?|verdes?|amarill[oa]s?|gris(?:es)?|(?:par|en|de|avec|chaque) (?:\w{2,9} )?(?:couleurs?|tailles?|modèles?|coloris|logo)|blanche?s?|noire?s?|rouges?|bleue?s?|vertes?|jaunes?"
    r"|(?:por|em|de|cada|com) (?:\w{2,9} )?(?:cor(?:es)?|tamanhos?|modelos?|logo)|branc[oa]s?|pret[oa]s?|vermelh[oa]s?|amarel[oa]s?|(?:на|по|каждо\w{1,3}|одно\w{1,3}) (?:\w{2,9} )?(?:цвет\w{0,3}|размер\w{0,3}|модел\w{1,3}|дизайн\w{0,2}|логотип\w{0,2})|бел\w{2,3}|ч[её]рн\w{2,3}|красн\w{2,3}|син\w{2,3}|ж[её]лт\w{2,3}|зел[её]н\w{2,3}"
    r"|(?:her|bir) (?:renk|beden|model|desen)\w{0,4}|renk (?:başına|için)|beyaz|siyah|kırmızı|mavi|sarı|yeşil|logolu|(?:per|colore|colori|bianc[oa]|nero|rosso|blu|giallo|verde) (?:colore|misura|modello)|colore (?:\w{3,8})|kleur\w{0,2}|kolor\w{0,2})\b"
    r"|(?:لكل|كل|حسب) (?:لون|مقاس|موديل|تصميم)|(?:ال)?لون|أبيض|أسود|أحمر|أزرق|أصفر|بالشعار|شعارنا|(?:每|各|单|單|一)[个個种種款]?(?:颜色|顏色|色|尺寸|款|型号|型號|规格|規格|花色)|颜色|顏色|白色|黑色|红色|紅色|蓝色|藍色|黄色|黃色|绿色|綠色|印(?:我们)?(?:的)?logo|贴牌|色ごと|色別"
)
_MINIMUM = r"\b(?:moq|minimum\w{0,3}|min\.? (?:order|qty|quantity)|smallest|mindest\w{3,12}|mínim[oa]s?|minimal\w{0,3}|minim[oaie]|минимальн\w{2,4}|минимум\w{0,2}|asgari|en az|ile sipariş)\b|الحد الأدنى|أقل كمية|أدنى|起订|起訂|起定|最小|最低|最少|ロット"
MINIMUM, VARIANT = _MINIMUM, _VARIANT
BEYOND = {
    # how long over the holidays, for samples, at sea; faster than the list has it
    "lead_time": (
        r"\b(?:chinese new year|new year|cny|spring festival|holidays?|eid|ramadan|diwali|christmas|golden week|shut ?down|transit|at sea|by sea|by air|on the water|sailing|samples?|faster|quicker|sooner|rush|urgent\w{0,2}|express|partial|first batch|repeat orders?|reorders?|with (?:our )?logo"
        r"|neujahr\w{0,4}|feiertag\w{0,2}|weihnacht\w{0,3}|betriebsferien|muster\w{0,2}|schneller|früher|eilig|transit\w{0,5}|seeweg|laufzeit|año nuevo|vacaciones|feriados?|festivos|navidad|muestras?|tránsito|más rápido|urgente|nouvel an|congés|noël|échantillons?|transport|mer|plus (?:vite|rapide\w{0,4})|urgent\w{0,2}"
        r"|ano novo|férias|natal|amostras?|trânsito|mais rápido|новог\w{2,5}|новый год|праздник\w{0,3}|образц\w{1,3}|в пути|морем|быстрее|срочн\w{1,2}|yılbaşı|bayram\w{0,4}|tatil\w{0,3}|numune\w{0,4}|yolda|daha (?:hızlı|erken)|acil)\b"
        r"|\b(?:in|by|before|until|till|end of|mid|bis|vor|ende|mitte|en|para|antes de|fin(?:es)? de|até|avant|fin|к|до|в) (?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
        r"|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|dezembro|январ\w|феврал\w|март\w|апрел\w|ма[яюе]|июн\w|июл\w|август\w|сентябр\w|октябр\w|ноябр\w|декабр\w)\b|\d{1,2}月(?:底|初|中|前|份)"
        r"|رمضان|العيد|عيد|رأس السنة|العطلة|عينات|عينة|بالبحر|أسرع|عاجل|春节|春節|过年|過年|元旦|国庆|國慶|假期|放假|样品|樣品|海运|海運|航程|(?:到|至)[^，。,?？]{1,6}(?:港|仓|倉)|加急|更快|提前|最快"
    ),
    # how soon, how many, which colours: the policy tells what samples cost
    "sample": (
        r"\b(?:how (?:long|soon|fast|many)|when (?:can|could|will|would)|lead time|days|weeks|by (?:dhl|fedex|ups|express)|wie (?:lange|schnell|viele)|wann|cuánto (?:tarda\w?|tiempo)|cuándo|cuánt[oa]s|combien de (?:temps|jours)|quand|délai|quanto tempo|quando|quantas"
        r"|как (?:быстро|скоро|долго)|когда|сколько (?:дней|времени|штук)|ne zaman|kaç (?:gün|adet)|ne kadar sür\w{1,4})\b|متى|كم (?:يوم|يوما|تستغرق|مدة)|多久|几天|幾天|多少天|什么时候|什麼時候|何时|何時|多快"
    ),
    # a discount, a price below the minimum or for something beside the goods
    "price": (
        r"\b(?:discounts?|rebate|bonus|price (?:for|of) (?:the )?(?:logo|mould|mold|tool\w{0,3}|packaging|box)|rabatt\w{0,3}|skonto|nachlass|staffel\w{0,7}|descuentos?|rebaja|remises?|rabais|ristourne|escompte|descontos?|скидк\w{1,3}|indirim\w{0,4}|iskonto\w{0,2}|sconto|sconti|korting\w{0,2}|rabat\w{0,2})\b"
        r"|خصم|تخفيض|折扣|优惠|優惠|打折|便宜|返点|割引|値引"
    ),
    # what the logo costs below the number that is told, moulds of one's own
    "customization": (
        r"\b(?:moulds?|molds?|tooling|tool (?:cost|charge)\w{0,1}|set-?up|plates?|(?:below|under|less than|fewer than|only|for) [\d.,]{2,9}|how much|what (?:do|does|would|will|is) .{0,40}\b(?:cost|charge|price|fee)\w{0,1}|cost|charge|werkzeug\w{0,7}|form\w{0,2}kosten|unter [\d.,]{2,9}|weniger als|was kostet|kosten"
        r"|moldes?|matriz|menos de|cuánto (?:cuesta|cobran|sale)|coste|costo|moules?|moins de|combien coût\w{0,4}|coût|molde|ferramental|quanto custa|custo|пресс-?форм\w{1,3}|менее|меньше|сколько сто\w{2,3}|стоимост\w{1,2}|kalıp\w{0,4}|altında|ne kadar|maliyet\w{0,3}|ücret\w{0,3})\b"
        r"|قالب|قوالب|أقل من|كم تكلف|تكلفة|模具|开模|開模|少于|低于|多少钱|多少錢|费用|費用|怎么收费|怎麼收費"
    ),
    # what fits, and what it weighs, is asked of the whole order
    "packaging": r"\b(?:all|total|everything|together|whole order|alles|gesamt\w{0,3}|zusammen|todo|todos|total|tout|ensemble|tudo|вс[её]|целиком|hepsi|toplam|tutto|alles)\b.{0,40}\b(?:fit\w{0,3}|pass\w{1,3}|quepa|cabe\w?|caben|tien\w{1,3}|войд\w{2,3}|помест\w{2,5}|sığ\w{1,5}|entra)\b|全部.{0,8}(?:装|裝)|一个柜|一個櫃",
    "shipping_cost": r"\b(?:by air|airfreight|air freight|rail\w{0,3}|train|truck|luftfracht|per bahn|bahn|aér\w{2,3}|avión|ferrocarril|tren|avion|rail|avião|самол[её]т\w{0,2}|авиа\w{0,8}|железн\w{2,3} дорог\w{1,2}|ж/?д|uçak\w{0,2}|demiryolu\w{0,2}|tren\w{0,2})\b|جو[اي]|بالقطار|空运|空運|铁路|鐵路|中欧班列",
}  # fmt: skip

# --- ways to pay: what of the buyer's our own terms do not name ----------------------------------------------------------------------------

PAYMENT_WAYS = {
    "credit": r"\b(?:l/?c|lc|letters? of credit|irrevocable|akkreditiv\w{0,3}|cartas? de crédito|crédit documentaire|lettre de crédit|créditos? documentarios?|аккредитив\w{0,3}|akreditif\w{0,4}|lettera di credito|akredytyw\w{1,2})\b|اعتماد|信用证|信用證|信用状",
    "documents": r"\b(?:d/p|d/a|c\.?a\.?d\.?|cash against documents|documents against|kasse gegen dokumente|dokumenteninkasso|cobranza documentaria|contra documentos|remise documentaire|contre documents|cobrança documentária|инкассо|vesaik mukabili|mal mukabili)\b|مقابل المستندات|付款交单|付款交單|承兑|託收|托收",
    "later": r"\b(?:open account|o/a|on account|net \d{2,3}|\d{2,3}[ -]?(?:days?|tagen?|días|jours|dias|дн\w{1,3}|gün|giorni|dagen|dni)|zahlungsziel|nach (?:erhalt|lieferung)|auf rechnung|a crédito|crédito a|después de|à réception|après (?:livraison|réception)|a prazo|após|отсрочк\w{1,2}|после (?:получения|поставки)|vadeli|açık hesap|after (?:delivery|receipt|arrival)|on delivery|cash on delivery|cod)\b|آجل|بعد (?:الاستلام|التسليم)|\d{2,3} يوم|月结|月結|账期|帳期|赊账|货到付款|貨到付款|\d{2,3}天",
    "all before": r"100\s?%|\b(?:full (?:payment|amount|prepayment)|prepay\w{0,4}|in full|all in advance|whole (?:amount|sum)|vorkasse|vorauskasse|(?:todo|total|completo) (?:por )?(?:anticipado|adelantado)|pago total|(?:totalité|intégral\w{0,4}) d'avance|à l'avance|pagamento (?:total|integral) antecipado|полн\w{2,3} предоплат\w|стопроцентн\w{2,3}|peşin)\b|كامل المبلغ|مقدما بالكامل|全款|全额|全額|一次付清|款到发货",
    "card": r"\b(?:paypal|credit cards?|debit cards?|visa|mastercard|western union|alipay|wechat pay|escrow|trade assurance|stripe|wise|kreditkarte\w?|tarjetas?(?: de crédito)?|carte (?:bancaire|de crédit)|cartão(?: de crédito)?|банковск\w{2,3} карт\w{1,2}|kredi kartı\w{0,4})\b|بطاقة|支付宝|支付寶|微信|信保|信用卡",
    "yuan": r"\b(?:rmb|cny|yuan|renminbi|юан\w{1,3})\b|人民币|人民幣|يوان",
    "euro": r"\b(?:eur|euros?|евро|avro)\b|€|يورو|欧元|歐元",
    "roubles": r"\b(?:rub|ro?ubles?|рубл\w{1,3})\b|卢布|盧布",
    "installments": r"\b(?:instal?lments?|raten\w{0,7}|cuotas|a plazos|plazos|mensualités|en plusieurs fois|parcelas|parcelado|рассрочк\w|частями|taksit\w{0,3})\b|أقساط|分期",
}  # fmt: skip

# --- who inspects: no certificate --------------------------------------------------------------------------------------------------------

INSPECTORS = r"\b(?:sgs|bv|bureau veritas|tüv|tuv|intertek|cotecna|qima|eurofins|dekra|third[- ]party|independent)\b|第三方"
INSPECTION = (
    r"\b(?:inspect(?:ions?|ed|ors?|ing)?|pre-?shipment|psi|loading supervision|survey\w{0,3}|inspektion\w{0,2}|warenprüfung|vorversandkontrolle|abnahme|inspecci(?:ón|ones)|inspecciona\w{1,4}|inspeç(?:ão|ões)|inspeciona\w{1,4}|инспекци\w{1,2}|предотгрузочн\w{2,3}|denetim\w{0,3}|gözetim\w{0,3}|muayene\w{0,3}|ispezion[ei]|inspectie|inspekcj\w)\b"
    r"|تفتيش|معاينة|فحص|验货|驗貨|检验|檢驗|监装|監裝|検品"
)

# --- requests without a question mark -----------------------------------------------------------------------------------------------------

REQUESTS = (
    r"\b(?:(?:please|kindly|pls|plz)\b.{0,60}\b(?:send|share|mail|provide|attach|include|confirm|state|mention|indicate|specify|advise|add|mark|keep|ensure|make sure|check|book|reserve|arrange|inform|tell|explain|consider)|(?:send|share|show|give) (?:us|me)|(?:could|can|would) you (?:also )?(?:send|share|provide|confirm|tell|include)"
    r"|(?:we|i)(?: would|'d)? (?:also )?(?:need|require|like|want) (?:to (?:see|know|have|get)|(?:some |the |a |your )?(?:pictures?|photos?|videos?|drawings?|data ?sheets?|references?))|please confirm|to be confirmed|let (?:us|me) know (?:if|whether|what|how|when|which|who)|(?:would|'d) like to know|(?:want|wish|need) to know|wondering (?:if|whether)|tell (?:us|me) (?:if|whether|what|how|when|which)"
    r"|(?:möchten?|wollen|will) (?:\w{1,10} ){0,3}wissen|(?:quisiera|quisiéramos|quería|queríamos|queremos|me gustaría|nos gustaría) saber|(?:queria|gostaria de|gostaríamos de|queremos) saber|(?:voudrais|voudrions|aimerais|aimerions|souhaitons|souhaite) savoir|(?:хотел\w? бы|хотим|хочу) (?:узнать|знать)|bilmek isti\w{2,6}|vorrei sapere|vorremmo sapere"
    r"|bitte\b.{0,80}\b(?:senden|schicken|mitteilen|bestätigen|angeben|nennen|beilegen|beachten|prüfen|mitschicken|zusenden|reservieren)|(?:senden|schicken|nennen|bestätigen|teilen|geben) sie (?:uns |mir )?|bitte (?:um )?(?:\w{3,14} )?(?:auftragsbestätigung|bestätigung|fotos?|bilder|zeichnung\w{0,2}|datenbl\w{2,5}|angabe\w?)|wir bitten um"
    r"|(?:m[áa]nd(?:en|e)nos|envíe(?:n)?nos|envíen|manden|confirm(?:en|ar|e)(?:nos)?|indíquen\w{0,3}|por favor (?:env|mand|confirm|indi)\w{1,8}|favor (?:de )?(?:env|mand|confirm|indi)\w{1,8}|agradecer\w{2,5} (?:que )?(?:env|confirm|mand|indi)\w{1,8})"
    r"|(?:merci de|veuillez|prière de|pourriez-vous|envoyez|confirmez|indiquez|précisez)\b|(?:(?:favor|por favor|queiram?|peço que) (?:\w{1,5} )?(?:env|mand|confirm|inform|indi)\w{1,8}|(?:enviem|mandem|confirmem|informem)(?:-nos)?)"
    r"|(?:пришлите|вышлите|отправьте|подтвердите|укажите|сообщите|уточните|просим (?:\w{2,12} )?(?:выслать|прислать|сообщить|подтвердить|указать|уточнить))|lütfen\b.{0,60}\b(?:gönder|paylaş|bildir|onayla|belirt|teyit|ekle)\w{0,8}|(?:gönderir misiniz|bildiriniz|gönderiniz|teyit ediniz))\b"
    r"|(?:الرجاء|يرجى|نرجو|من فضلكم) (?:\S{1,12} )?(?:إرسال|تأكيد|تزويدنا|إفادتنا|ذكر|تحديد)|أرسلوا|(?:请|請|麻烦|麻煩|烦请|煩請)(?!报价|報價|报个价|查收|见附|見附)[^，。,]{0,12}(?:发|發|提供|确认|確認|告知|说明|說明|注明|附上|回复|寄|安排)"
)
# What everybody writes, and asks nothing: an answer, an offer, contact, attention.
NO_REQUEST = (
    r"\b(?:(?:your|an?|early|prompt|quick|soonest|best) (?:\w{1,9} )?(?:reply|answer|response|offer|quote|quotation|prices?|feedback|proposal)|find attached|see attached|find enclosed|attached (?:is|are|please)|see below|feel free|do not hesitate|don't hesitate|contact (?:me|us)|call (?:me|us)|write (?:back|to)|get back|asap|let (?:me|us) know\W*$|revert|reply|respond|excuse|sorry|accept|environment|printing|confidential|unsubscribe|treat this"
    r"|(?:ihr|ein) angebot|ihre? (?:preise?|antwort|rückmeldung)|anbei|melden sie sich|rückmeldung|antwort\w{0,3}|(?:su|una) (?:oferta|cotización|respuesta|propuesta)|respuesta|adjunt\w{1,3}|contáct\w{2,6}|votre (?:offre|réponse|devis|meilleur\w{0,4}|proposition)|un devis|ci-joint|recevoir|agréer|d'avance|contacter|répondre"
    r"|(?:sua|uma) (?:cotação|proposta|resposta|oferta)|em anexo|ваш\w{0,2} (?:предложени\w|ответ\w?|цен\w|кп)|(?:коммерческо\w{1,2}|ценово\w{1,2}) предложени\w{1,2}|во вложении|свяжитесь|ответ\w{0,3}|teklif\w{0,8}|fiyat\w{0,6}|cevab\w{0,5}|ekte|iletişim\w{0,4})\b"
    r"|عرض (?:سعر|أسعار)|عرضكم|ردكم|مرفق|报价|報價|价格|價格|回复|回復|联系|聯繫|附件|查收"
)
# Who asks and sets no mark.
OPENS = (
    r"\s*(?:(?:and|also|but|so|then|plus|or|by the way|btw|und|auch|y|et|e|и|а|ve)\W{1,2})?(?:what(?:'s| is| are| would| do| does)|how (?:much|many|long|soon|big|thick|heavy)|can you|could you|do you|does (?:it|the|this|your)|is it (?:possible|ok)|are (?:they|the|these|your) .{2,40}(?:available|possible|included)|who (?:pays|bears)|which (?:is|are|port|colou?rs?|sizes?)|any chance"
    r"|können sie|könnten sie|haben sie|gibt es|wie (?:lange|viel|viele|hoch|schwer)|was kost\w{1,2}|wer (?:zahlt|trägt)|ist es möglich|cu[áa]nt[oa]s? |cu[áa]l(?:es)? (?:es|son|ser[íi]a)|qui[ée]n paga|es posible|pueden |se puede|pouvez-vous|avez-vous|quel(?:le)?s? (?:est|sont)|combien|est-ce que|est-il possible|qui paie"
    r"|qual (?:é|seria)|quais são|quanto (?:custa|tempo)|quem paga|é possível|vocês (?:podem|têm|fazem)|есть ли|можно ли|можете ли|как(?:ой|ая|ие|ово)\b|сколько|кто (?:оплачивает|платит)|возможно ли)"
    r"|.{0,60}\b(?:var mı|mümkün mü|olur mu|misiniz|mısınız|musunuz|müsünüz)\W{0,2}$|\s*(?:هل|كم|ما هو|ما هي)\s|.{0,60}(?:能否|可否|是否(?:可以|能|有)|能不能|可不可以|有没有|有沒有)|.{1,60}(?:吗|嗎|多久|多少|几天|幾天)[。，,]?\s*$|.{1,120}(?:でしょうか|ますか|ですか|ませんか)。?\s*$"
)
