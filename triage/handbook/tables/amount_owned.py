"""What a buyer has already, how many more he needs, and what several articles share, in the words of some thirty languages."""

from __future__ import annotations

# Before an amount: it stands in the buyer's own house. "We already have 80 ...", "noch 40 auf Lager" is told by OWNED_BEHIND.
OWNED_BEFORE = (
    r"(?<![^\W\d_])(?:(?:we|i)(?:['’]ve| have)? (?:already|still) (?:have|got|own|hold|keep|stock|bought|ordered)|(?:we|i) (?:have|own|hold|keep) (?:already|still)"
    r"|(?:we|i) (?:bought|ordered|took|received|purchased)(?: from you)?|(?:we|i)(?:['’]ve| have) (?:already )?(?:bought|ordered|taken|received|got)"
    r"|(?:wir|ich) haben (?:bereits|schon|noch|ja)|haben wir (?:bereits|schon|noch)|(?:ya|todavía|aún) (?:tenemos|tengo)|(?:tenemos|tengo) (?:ya|todavía|aún)|(?:nous avons|on a|j'ai) (?:déjà|encore)"
    r"|(?:já|ainda) temos|temos (?:já|ainda)|abbiamo (?:già|ancora)|(?:we|wij) hebben (?:al|nog)|hebben (?:we|wij) (?:al|nog)|(?:mamy|mam) (?:już|jeszcze)|(?:již|už|ještě) máme|máme (?:již|už|ještě)|(?:vi har|har vi) (?:redan|allerede|fortfarande|stadig)"
    r"|у (?:нас|меня) (?:уже|ещё|еще) (?:есть|имеется|осталось|лежит)|(?:уже|ещё|еще) есть|elimizde (?:zaten |hâlâ |halen )?|zaten|chúng tôi (?:đã|vẫn còn) có|kami sudah (?:punya|memiliki)|لدينا (?:بالفعل|حاليا|حالياً)|عندنا (?:أصلا|حاليا))"
    r"\s(?:about |around |some |over |ca\.? |etwa |unos |environ |uns |circa |около )?$"
    r"|(?:我们|我們|这边|這邊)?(?:已经有|已經有|现有|現有|还有|還有|手上有|库存有)\s?$|(?:すでに|既に)[^。\n]{0,12}$"
)
# Behind an amount: in the buyer's own stock, or bought before.
OWNED_BEHIND = (
    r"[^.;:!?\n,]{0,50}?\s(?:left over from|from (?:last|the last|our last|an earlier) (?:year|season|order|time|delivery)|(?:still )?in (?:our|my) (?:own )?(?:stock|store|warehouse)|(?:last|in der letzten) (?:year|saison)|vom (?:letzten|vorigen) (?:jahr|mal)"
    r"|del año pasado|de la última vez|l'an(?:née)? (?:dernier|dernière|passée)|do ano passado|dall'anno scorso|van vorig jaar|z (?:zeszłego|ubiegłego) roku|z minulého roku|с прошлого года|geçen (?:yıl|sene)den)"
)
# What is needed on top of it: "need 60 more", "brauchen noch 60", "otros 60".
MORE = (
    r"(?<![^\W\d_])(?:(?:need|want|order|take|get|like|for|add|require)\s(?:about |another |some )?(?P<en>N)(?: (?:of them|pcs|pieces|sets|pairs|units|rolls|boxes|cartons))? more|another\s(?P<en2>N)|an additional\s(?P<en3>N)"
    r"|(?:brauchen|benötigen|bestellen|möchten|brauche|nehmen)\s(?:wir |ich )?(?:noch |jetzt noch )?(?:weitere |zusätzlich |mal )?(?P<de>N)|(?:noch|weitere)\s(?P<de2>N)|(?:otr[ao]s|más|necesitamos|necesito)\s(?P<es>N)|(?P<es2>N)\s(?:más|de plus|supplémentaires|en plus|a mais|in più|extra|meer|więcej|navíc|fler|flere|daha)(?![^\W\d_])"
    r"|(?:encore|besoin de)\s(?P<fr>N)|(?:mais|outr[ao]s|precisamos de)\s(?P<pt>N)|(?:altr[ie]|ancora)\s(?P<it>N)|(?:nog|nog eens)\s(?P<nl>N)|(?:jeszcze|kolejne|dodatkowo)\s(?P<pl>N)|(?:ještě|dalších)\s(?P<cs>N)|(?:ещё|еще|дополнительно)\s(?P<ru>N)|(?:thêm)\s(?P<vi>N)|(?:lagi|tambahan)\s(?P<id>N)|(?:إضافية|أخرى)\s(?P<ar>N))"
    r"|(?:再要|再订|再訂|再来|另要|还要|還要|追加)\s?(?P<zh>N)|(?:あと|追加で)\s?(?P<ja>N)"
)
# One amount for each of several places: its sum is another.
EACH = (
    r"(?<![^\W\d_])(?:(?:for|to|in) each (?:of|hotel|shop|store|school|house|site|branch|resort|location|vessel|unit|project|city|floor|room|building)|each (?:of (?:our|the|these)|hotel|shop|store|school|house|site|branch|resort|location|vessel|takes|needs|gets)"
    r"|per (?:hotel|shop|store|school|house|site|branch|resort|location|vessel|outlet|restaurant|clinic|floor|building)|je (?:haus|hotel|schule|filiale|standort|markt|laden|baustelle|objekt)|pro (?:haus|hotel|schule|filiale|standort|markt|laden|baustelle|objekt)"
    r"|(?:par|pour chaque|dans chaque) (?:hôtel|magasin|école|site|établissement|boutique|restaurant|agence)|(?:por|para cada|en cada) (?:hotel|tienda|escuela|colegio|local|sucursal|obra|restaurante|sede)|(?:por|para cada|em cada) (?:loja|escola|unidade|filial|obra)"
    r"|(?:per|per ogni|in ogni) (?:albergo|negozio|scuola|sede|punto vendita|ristorante|cantiere)|(?:elk|ieder|per) (?:hotel|winkel|school|filiaal|vestiging)|(?:na|dla) (?:każd\w{1,3} )?(?:hotel\w?|sklep\w?|szkoł\w)|(?:na|pro) (?:každ\w{1,2} )?(?:hotel|obchod|školu|pobočku)"
    r"|(?:на|в|для) кажд\w{2,3} (?:отел\w|магазин\w?|школ\w|объект\w?|филиал\w?)|her (?:otel|mağaza|okul|şube|bina)(?:e|a|ye|ya|için)?)(?![^\W\d_])|每(?:家|个|個|间|間|所)(?:酒店|门店|門店|店|学校|學校|分店)?|各(?:店|校|ホテル)"
)
# Beside a container: several articles fill it together.
MIXED = (
    r"(?<![^\W\d_])(?:mixed|mix|assorted|combined|shared|consolidated|gemischt\w{0,2}|misch|sammel|mélangée?s?|mixtes?|panachée?s?|groupée?s?|mixtos?|mezclad[oa]s?|surtid[oa]s?|combinad[oa]s?"
    r"|mist[oi]s?|sortid[oa]s?|gemengde?|mieszan[yaeą]\w{0,2}|smíšen\w{1,3}|zmiešan\w{1,3}|mixat\w{0,2}|vegyes|blandad\w{0,2}|blandet|karışık|karma|сборн\w{2,3}|смешанн\w{2,3}|збірн\w{2,3}|campuran|campur"
    r"|hỗn hợp|ghép|مشكل\w{0,2}|مختلط\w{0,2}|مخلوط)(?![^\W\d_])|混装|拼柜|拼櫃|混裝|拼箱|混載|혼적|혼재"
)
