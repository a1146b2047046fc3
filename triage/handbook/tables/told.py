"""What sentences of a mail tell beside goods and questions, in the languages of the letters: orders at prices of their own.

Regular expressions without nested repeats; each is looked for within one sentence.
"""

from __future__ import annotations

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
