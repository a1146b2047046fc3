"""Words of a motive whose owner or object is another: whose brand, what the supplier supplies, what next year dates.

Each is looked at only where the words of the motive were found; regular expressions on folded text, ends bounded.
"""

from __future__ import annotations

# M2d. The brand as one who acts, and things that only belong to it.
BRAND_ACTS = (
    r"[\s-]{0,2}(?:managers?|directors?|team|ambassadors?|walls?|books?|values?|image|reputation|standards?|rules|policy|guidelines?|awareness|"
    r"new\b|loyal|requires?|demands?|insists?|imposes?|asks|wants|expects|stands for|is (?:known|black|green|red|blue|white|quality|our)|"
    r"impose|exige|demande\b|refuse|tient à|verlangt|fordert|schreibt|steht für|pide\b|requiere|impone|richiede|esige|requer|eist\b|vereist|"
    r"wymaga|vyžaduje|kräver|kræver|krever|требует|вимагає|gerektir|istiyor|要求|规定|規定)"
)
BRAND_BORNE = (
    r"(?:reputation|image|issue|problem|risk|damage|harm|bad|good|danger|shame|schlecht|problem|schaden|gefahr|ruf|problème|mauvais|dommage|"
    r"problema|malo|daño|dano|ruim|danno)\s(?:is |are |of |for |to |für |pour |de |para |per |a |su |di |unserer |del ){1,2}$"
)
SAID = r"(?:\bsays?|\bsaid|\bsaying|\btold|\bsagt|\bsagen|\bsagte|\bdit|\bdisent|\bdice|\bdicen|\bdijo|\bdiz|\bdizem|\bdisse|\bdicono|\bzegt|\bmówi|говорит|говорят|diyor)\W{0,3}[\"'«„(:]\s?(?:\w{1,12}\s){0,2}$"
YOUR_OWN = (
    r"(?:\byour(?: company's| factory's)?|\bvotre|\bvos|\bihr\w{0,3}|\beu(?:er|re|rem|rer)|\bsu|\bsus|\bvuestr[oa]s?|\btu|\bvostr[oaie]|\bsua|\bvossa|\bvosso|\bseu|\buw|"
    r"\bjullie|\ber|\bert|\bera|\bderes|\bjeres|\bваш\w{0,4}|\bwasz\w{0,4}|\bpaństwa|貴社の|御社の|贵司|贵公司的?|你们的?|你們的?|귀사의?)\s{0,2}$"
)
YOUR_TERMS = r"[\s-]{0,2}(?:terms|conditions|prices?|programme|program|service|offer|production|manufacturing|moq|konditionen|conditions|condiciones)"
# OEM that is a grade, a number, a paper or a customer, no order under an own name.
OEM_GRADE = (
    r"[\s/-]{0,2}(?:certifi|zertifi|quality|qualität|qualité|calidad|qualità|qualidade|kvalit|spec|standard|grade|parts?\b|part ?n|numbers?|nummer|nr\b|no\b|no\.|"
    r"numéro|número|numero|ref|equivalent|original|replacement|spare|teile?|pièces?|piezas?|repuesto|ricamb|customers?|kund|client|clientes|manual|"
    r"approv|approval|letter|level|supplier|номер|качеств|запчаст|parça|号|號|件|品质|品質|번호|부품|품질)"
)
OEM_OF = r"(?:equivalent to|compatible with|original|genuine|as|for|to|of|ref\.?|instead of|statt|wie|nach|als)(?: the| our)? $"

# M2a. Other goods than those asked for, right before the supplier.
OTHER_GOODS = (
    r"\b(?:packaging|packing|cartons?|box|boxes|bottles?|labels?|seeds?|fertili[sz]ers?|feed|internet|energy|electricity|power|gas|software|it|transport|freight|"
    r"logistics?|shipping|catering|cleaning|phone|water|fuel|paper|printing|print|steel|chemicals?|furniture|uniform|verpackungs|karton|strom|energie|software|"
    r"saatgut|dünger|futtermittel|spedition|d'emballages?|d'engrais|de cartons|de embalajes?|de abonos?|de cajas|de adubos?|de embalagens?|di imballaggi|di concimi|"
    r"verpakkings|meststoffen|опаковки|упаковки|удобрений)\s?-?$"
)
# A supplier who sent the buyer here, or who is ourselves.
SENT_HERE = (
    r"(?:(?!\s(?:and|und|et|y|e|en|och|og|i|a|и|ve)\s)[^,;]){0,40}?(?:recommend|empf[ao]hl|empfiehlt|conseill|recomend|consigli|aconsej|indicou|indicó|referred us|works with you|travaille avec vous|arbeitet mit ihnen|are you\b|siete voi|êtes|sind sie|"
    r"son ustedes|советов|рекоменд|önerdi|tavsiye|推荐|推薦|紹介|추천|giới thiệu|merekomendasi|polec|doporuč|odporuč|ajánl|aanbev|aangeraden|rekommend|anbefal|suositt|συνέστη)"
)

# M2c. A year that dates the coming of goods, or their life, not the buying.
YEAR = (
    r"^(?:(?:in|for|im|au|de|du|en|el|l'|il|do|no|w|na|в|на|)\s?)?(?:next (?:year|season)|nächstes jahr|im nächsten jahr|(?:el )?próximo año|próximo ano|ano que vem|"
    r"l'année prochaine|l'an prochain|l'anno prossimo|volgend jaar|w przyszłym roku|příští rok|nästa år|jövőre|anul viitor|в следующем году|на следующий год|"
    r"gelecek (?:yıl|sene)|önümüzdeki (?:yıl|sene)|العام القادم|السنة القادمة|明年|来年|內年|内年|내년|năm (?:sau|tới)|tahun depan)$"
)
COMES = (
    r"\b(?:arriv\w{0,5}|deliver\w{0,4}|ship\w{0,5}|load\w{0,4}|land(?:ed|ing)?|be here|need them|need it|on site|in stock by|best before|expir\w{0,4}|shelf life|use by|date on|sell by|"
    r"open(?:ing|s)?|valid|gültig|valable|válid\w|valid[oa]|geldig|ważn\w|planting|handover|go(?:es)? in(?:to)?|must be|installed|da sein|liefer\w{0,6}|eintreff\w{0,4}|ankunft|anlieferung|haltbar\w{0,5}|mhd|brauchen wir|"
    r"eröffn\w{0,5}|livr\w{0,6}|arriv\w{0,5}|expédi\w{0,4}|embarqu\w{0,6}|dlc|ddm|péremption|ouverture|entreg\w{0,4}|lleg\w{0,5}|embarc\w{0,4}|embarque|caduc\w{0,6}|vencimiento|"
    r"cheg\w{0,5}|validade|consegn\w{0,4}|scadenza|spedi\w{0,5}|lever\w{0,5}|houdbaar\w{0,4}|dostaw\w{0,4}|termin\w{0,3} przydatności|dodán\w{0,3}|dodáv\w{0,3}|leverans\w{0,3}|leveranc\w{0,3}|"
    r"szállít\w{0,6}|érkez\w{0,6}|livrar\w{0,3}|поставк\w{0,3}|отгруз\w{0,4}|срок\w{0,2} годности|прибы\w{0,4}|teslim\w{0,5}|sevk\w{0,4}|yükleme|skt)\b|"
    r"التسليم|تسليم|الشحن|شحن|تصل|交货|交貨|到货|到貨|发货|發貨|装船|保质期|納期|納品|入荷|到着|着荷|賞味期限|납품|도착|선적|입고|유통기한|giao hàng|về kho|hạn sử dụng|pengiriman|kirim|tiba"
)
ORDERS_NOW = (
    r"\b(?:(?:we |i |will |can |shall )?order (?:now|today|this week|immediately|right away|straight away|at once)|order (?:will|shall) be placed (?:in|this|by|before|now)|firm order|ready to order|"
    r"place the order (?:now|this|before|by)|bestell\w{0,4} (?:tu |wird |wir |ich |werden )?(?:ich |wir )?(?:gleich|sofort|jetzt|noch diese|umgehend)|festbestellung|feste bestellung|"
    r"commande (?:ferme|immédiate)|commandons (?:tout de suite|maintenant|dès)|pedido (?:en )?firme|pedimos ya|pedido inmediato|encomenda firme|pedido firme|ordine (?:fermo|immediato)|ordiniamo subito|"
    r"vaste order|bestellen (?:we )?(?:nu|meteen|direct)|zamówi\w{0,5} (?:od razu|teraz|już)|objednáme (?:hned|ihned)|beställer (?:nu|direkt)|bestiller (?:nu|nå|straks)|azonnal rendel\w{0,4}|"
    r"закажем сразу|заказ (?:сразу|размещаем|разместим)|твёрдый заказ|hemen sipariş|siparişi hemen)\b|(?:الطلب|نطلب) (?:فورا|فوراً|الآن)|(?:立即|马上|馬上|立刻|现在就|現在就)(?:下单|下單|订|訂)|すぐ(?:に)?(?:発注|注文)|(?:바로|즉시) ?(?:발주|주문)"
)
NOT_SO = r"(?:\bnot|\bisn't|\bno|\bnever|\bnicht|\bkeine?|\bpas|\baucune?|\bno es|\bnon è|\bnão é|\bgeen|\bне|\bto nie)(?: just| only| merely)?(?: a| an| un| une| una| uma| eine?)? $"

# M2b. Bought before, but from us.
FROM_US = r"\s{0,2}(?:(?:it|them|these|this) )?(?:from |bei |chez |a |da |bij |u |у |til |hos )?(?:you\b|your\b|ihnen\b|euch\b|vous\b|ustedes|vosotros|vocês|voi\b|jullie\b|państwa|вас\b|jer\b|dere\b|贵司|你们|你們)"
# M2b. A country that goods leave or come to, not one that is tried.
SHIPS = (
    r"\b(?:fob|exw|fca|cfr|cif|c&f|ex works|ab werk|ab|prices?|preise?|prix|precios?|preços?|prezzo|prijs|pris|cen[ay]|цен\w|fiyat\w*|shipp\w+|ship|deliver\w*|by (?:air|sea|road)|"
    r"versand\w*|liefer\w+|frei|livr\w+|expédi\w+|envío|envio|entrega|spedi\w+|consegna|levering|leverans|dostaw\w+|dodání|достав\w+|отгруз\w+|teslim\w*|port)\b|[?]"
)
# M2d. A brand of other goods: "our own brand of coffee".
# A brand that is only being set up is what the goods are for, whatever it is called.
SET_UP = r"launch|lanz|lanç|lanci|lanc(?:er|ons|eer)|starten|gründ|aufbau|créon|crear|cream|criar|criam|creiam|запуска|созда|wprowadz|tworz|uvád|zakl|kuruy|çıkar"
BRAND_OF = r"\s(?:of|de|di|für|van|voor)\s(?P<goods>(?:[\w-]{2,20}\s?){1,3})"
