"""Words of bargaining: what a buyer would pay, said as a condition. Every repeat is bounded."""

from __future__ import annotations

# Right before the price: "if you can do 89", "si lo dejas en 43", "если отдадите по 4,5".
CONDITION = (
    r"if (?:you|u|we) (?:can |could |would )?(?:do|get|get (?:it |them )?(?:down )?to|go|go (?:down )?to|come (?:down )?to|match|reach|make|make it|meet|offer|accept|agree (?:to|on)|bring (?:it|them) (?:down )?to|give (?:us|me)|sell (?:it|them) at)(?: it| us| me| them)?(?: at| for| to)?"
    r"|(?:can|could) you (?:get|come|go) (?:down )?to"
    r"|(?:wenn|falls|sofern|können|könnten|könnt) (?:sie|ihr|du) (?:uns |mir |es |das |die |den preis )?(?:auf|bis auf|bei|für|zu|mit|um|unter)?"
    r"|(?:erwarten|erhoffen|bräuchten|brauchen) wir|(?:erwarte|bräuchte) ich"
    r"|si (?:usted |ustedes |me |nos )?(?:lo |la |los |las |le )?(?:dej\w{1,4}|pon\w{1,4}|pued\w{1,3} (?:dejar\w{0,5}|hacer\w{0,5}|bajar\w{0,5}|llegar|ofrecer\w{0,5})|hac\w{1,3}|baj\w{1,4}|d[aá]\w{0,2}|lleg\w{1,4}|ofrec\w{1,4})(?: el precio)?(?: a| en| por| hasta)?"
    r"|se (?:me |nos |vocês |o senhor )?(?:fizer\w{0,3}|deixar\w{0,3}|chegar\w{0,3}|baixar\w{0,3}|conseguir\w{0,3}(?: fazer| chegar| baixar)?|der\w{0,2}|pud\w{1,5} (?:fazer|chegar|baixar|deixar))(?: o preço)?(?: a| em| por| para| até)?"
    r"|si vous (?:me |nous )?(?:le |la |les )?(?:pouvez |pourriez )?(?:faites|faire|arrivez|arriver|descendez|descendre|baissez|baisser|passez|passer|laissez|laisser|mettez|proposez|accordez)(?: le prix)?(?: à| jusqu['’]à)?"
    r"|se (?:mi |ci )?(?:arriv\w{1,3}|scend\w{1,4}|fa|fai|fate|lascia\w{0,3}|potete (?:fare|arrivare|scendere)|riusc\w{1,4} a (?:fare|arrivare|scendere))(?: il prezzo)?(?: a| fino a)?"
    r"|als (?:jullie|je|u) (?:het )?(?:op|naar|tot|voor|aan)"
    r"|(?:jeśli|jeżeli|gdyby) (?:państwo |uda się )?(?:zejd\w{1,5}|zrob\w{1,5}|da\w{1,5}|zejść)(?: z ceną)?(?: do| na| po| za)?"
    r"|(?:pokud|když|ak) (?:to )?(?:dáte|půjdete|uděláte|dáte to|pôjdete|spravíte)(?: s cenou)?(?: na| za| do)?"
    r"|если (?:вы )?(?:сможете |можете )?(?:сдела\w{1,4}|дадите|дать|отдадите|отдать|уступите|опуститесь|снизите|снизить)(?: цену)?(?: до| по| за)?|якщо (?:ви )?(?:зробите|дасте|віддасте|знизите)(?: ціну)?(?: до| по| за)?"
    r"|dacă (?:puteți )?(?:faceți|coborâți|lăsați|ajungeți)(?: prețul)?(?: la| până la| cu)?"
    r"|nếu (?:bên |anh |chị |em |mình )?(?:giảm|để|làm|còn|được)(?: xuống| còn| giá)?|(?:kalau|jika) (?:bisa |dikasih |jadi |turun ){1,2}(?:ke |jadi )?"
    r"|(?:إذا|اذا|لو) (?:وصلتم|نزلتم|جعلتم|عملتم|خفضتم|خفضت|وصل|نزل)(?:وه|وها)?(?: السعر| بالسعر)?(?: إلى| الى)?"
    r"|اگر (?:قیمت )?(?:را )?(?:به|با)|(?:如果|要是|若|若是)?(?:你们|你們|贵司|您)?(?:能|可以)?(?:做到|降到|降至|给到|給到|压到|壓到|算到|调到)"
)
# Right behind the price: "0,036 kommen", "59'a inerseniz", "80円にしていただければ", "5.80我下1500个".
THEN = (
    r"(?:kommen|runtergehen|heruntergehen|hinunter|gehen|schaffen|landen|hinkommen|machen|anbieten|einigen|liefern)\b|"
    r"(?:komt|komen|zakt|gaat|kunt|kan|uitkomt)\b|"
    r"(?:برسانید|برسد|بدهید)|(?:的话|的話|就|,|，)?(?:我们|我們|我)(?:就|马上|馬上|今天)?(?:下|订|訂|要|拿|采购|買|买)|(?:的话|的話)|"
    r"(?:に|で|なら|まで)(?:して|なれば|できれば|下げて|お願い|あれば|でき)|(?:에|로|까지) ?(?:해|맞춰|주시|가능|내려)"
)
# Verbs of these only name a price where one of the words above closes it.
NEEDS_THEN = r"(?:wenn|falls|sofern|können|könnten|könnt) (?:sie|ihr|du)\b|als (?:jullie|je|u)\b|اگر"
# What follows a price, and no noun: the end of the thought, who then buys, what he then does.
CLOSED = (
    r"\s{0,2}(?:$|[.,;:!?\n)，。；！？、–-]|(?:each|fob|cif|cfr|exw|fca|dap|ddp|per|a piece|apiece|or (?:better|less|lower|below)|(?:then|dann|entonces|alors|então|allora|to|то)\b|"
    r"i(?:['’](?:ll|d|m))?|we(?:['’](?:ll|d|re))?|you have|it(?:['’]s)|ich|wir|confirm\w{0,4}|cerr\w{1,5}|pid\w{1,3}|compr\w{1,6}|tom\w{1,4}|fech\w{1,4}|orden\w{1,3}|nous|je|on|j['’]\w{1,9}|ordin\w{1,4}|conferm\w{1,4}|prend\w{1,4}|мы|я|заказ\w{1,4}|закаж\w{1,3}|возьм\w{1,3}|бер[её]м|kup\w{1,4}|zamawia\w{1,2}|bierz\w{1,3}|weźm\w{1,4}|bereme|objedná\w{1,3}|ik|bestel\w{0,3}|al\w{1,4}|sipariş|saya|kami|em|anh|tôi|bên|chúng|نطلب|نأخذ|سنطلب)(?![^\W_]))"
    r"|\s?(?:我|就|下|马上|立即|的)"
)
# Somebody speaks of prices: a bare number behind a condition is one.
PRICED = (
    r"[$€£¥￥₹₽₩]|\b(?:usd|eur|gbp|rmb|price|prices|pricey|expensive|steep|high|dear|cheaper|quote|quoted|competitor|other supplier|preis\w{0,2}|teuer|wettbewerb\w{0,2}|angebot|precios?|car[oa]s?|caro|oferta|competencia|preços?|concorrente|prix|chers?|chère|concurrent|prezz[oi]|concorren\w{2,4}|"
    r"prij[sz]\w{0,2}|duur|cen[aęyu]|drog\w{1,2}|цен[аыеу]\w{0,2}|дорого|конкурент\w{0,3}|ціна|fiyat\w{0,5}|pahalı|giá|đắt|harga|mahal|preț\w{0,2}|scump)(?![^\W_])|سعر|غالي|قیمت|گران|价|價|贵|貴|値|高|가격|비싸"
)
# Behind a budget: each piece of it, or all of it.
OF_A_PIECE = r"[\s.,]{0,2}(?:fob|cif|cfr|exw|usd|eur)?\s?(?:per|each|apiece|a piece|/|pro|je|par|pièce|por|cada|al?/|cadauno|za|за|на|na|a pcs?|ea\b|per|unit)"
IN_ALL = r"(?:total|in all|overall|altogether|all[ -]in|for (?:all|everything|the (?:lot|whole|project|order|job))|for it all|whole|gesamt\w{0,6}|insgesamt|totale?s?|en tout|en todo|в целом|общий)"
# "59'a inerseniz", "5,9 dolara düşerseniz".
TURKISH = r"(?<![\w.,])(?P<money>\d{1,6}(?:[.,]\d{1,3})?(?:\s?(?:usd|eur|dolar|euro|avro|tl|lira|[$€₺]))?)['’]?(?:y?[ea])?\s(?:iner|düşer|duser|inebilir)\w{2,6}"
# Names of money that stand behind a price in other letters.
COINS = r"دولار|درهم|ريال|يورو|یورو|دینار|دينار|تومان|ドル|đô|đồng|dolara?|lei|ron|kč|czk|huf|₺|₴|грн|тенге|rupees?|dirhams?|dh"
