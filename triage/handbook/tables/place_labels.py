"""Expressions for destinations told outright: behind a label of a form or list, in a question whether we deliver there, at the buyer's warehouse, or instead of another."""

from __future__ import annotations

import re

from triage.handbook.screened import Rare

_UP = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽА-ЯЁІЇЄҐΑ-ΩΆ-Ώ]"
_LETTER = r"[^\W\d_]"
_LINK = r"(?:de|es|do|da|del|della|di|du|des|la|le|el|al|dos|das|upon|sur|aan|am|an der|an|ob|en|les|o|a|di)"
_TOWN = rf"(?P<place>{_UP}{_LETTER}{{1,20}}(?:(?:[ \t]|-)(?:{_LINK}[ -])?{_UP}{_LETTER}{{1,20}}|-{_LINK}-{_UP}{_LETTER}{{1,20}}){{0,3}})"
_CODE = r"(?:(?:[A-Z]{1,3}-?)?(?:\d{4,5}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3})\s{1,2})?"
_UNSPACED = r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]"
# "Place of delivery: Leicester", "Miejsce dostawy: Sieradz"; in a table two blanks or a tab do for the colon.
LABELLED = Rare(
    r"(?i:(?<![^\W_])(?:(?:final |port of |place of |country of |city of )?destination(?: port| city| country| airport)?|(?:port|place|point) of (?:discharge|delivery|arrival|unloading|entry)|(?:discharge|unloading|arrival) port|place of (?:destination|unloading)|"
    r"delivery (?:place|point|location|port|site|town|city)|ship[ -]to(?: (?:city|town|port|location))?|pod|"
    r"(?:bestimmungs|ziel|lösch|entlade)(?:hafen|ort|bahnhof)|liefer(?:ort|hafen|stelle)|anlieferort|empfangsort|(?:lieu|point|ville) de livraison|port d['’]arrivée|(?:lieu|port)(?: de)? (?:destination|déchargement)|"
    r"(?:lugar|punto|puerto|ciudad) de (?:entrega|destino|llegada|descarga)|(?:local|porto|cidade|ponto) de (?:entrega|destino|chegada|descarga)|(?:luogo|porto|città) di (?:consegna|destino|destinazione|arrivo|sbarco)|"
    r"lloc de lliurament|(?:bestemmings|los|aankomst)haven|(?:aflever|lever)(?:plaats|ingsplaats|adres)|plaats van levering|bestemming|(?:destinasjons|leverings|bestemmelses|destinations|lossnings)(?:havn|hamn|sted|ort)|leveringssted|leveransort|"
    r"määrä(?:satama|paikka)|toimituspaikka|(?:miejsce|port|adres) (?:dostawy|przeznaczenia|rozładunku)|(?:místo|miesto|přístav|prístav) (?:dodání|dodania|určení|určenia|vykládky)|(?:mjesto|mesto|luka) (?:isporuke|dostave|odredišta|istovara)|kraj dobave|"
    r"(?:szállítási|átadás|rendeltetési|átvételi) (?:hely\w{0,3}|cím|kikötő)|(?:loc|locul|port|portul) de (?:livrare|destinație|destinatie|descărcare)|(?:место|пункт|порт|станция|город) (?:поставки|доставки|назначения|выгрузки|прибытия)|"
    r"(?:місце|пункт|порт) (?:поставки|доставки|призначення)|(?:място|пристанище) на (?:доставка|доставката|получаване)|(?:τόπος|λιμάνι|τόπο) (?:παράδοσης|προορισμού)|(?:teslim(?:at)?|varış) (?:yeri|limanı|noktası|şehri)|"
    r"pelabuhan (?:tujuan|bongkar)|(?:tempat|kota|lokasi) (?:pengiriman|tujuan|penyerahan)|(?:nơi|địa điểm|cảng) (?:nhận hàng|giao hàng|đến|dỡ hàng|nhận))"
    rf")(?:[ \t]{{0,3}}[:：=][ \t]{{0,12}}|[ \t]*\t[ \t]*|[ ]{{2,24}}|[ \t]*\|[ \t]*)(?P<value>{_UP}{_LETTER}{{1,20}}[^\n|\t]{{0,60}})"
)
UNSPACED_LABELLED = Rare(
    r"(?:مكان التسليم|ميناء (?:الوصول|التفريغ)|بلد الوصول|جهة الوصول|محل تحویل|مقصد|נמל יעד|מקום אספקה|납품지|납품 ?장소|도착지|배송지|인도 ?장소|納品場所|納品先|荷揚(?:げ)?港|揚げ?港|受渡場所|配送先|到货地|到貨地|卸货港|卸貨港|收货地|收貨地|สถานที่ส่งมอบ|สถานที่จัดส่ง|ท่าเรือปลายทาง|ปลายทาง)"
    r"[ \t]{0,3}[:：=][ \t]{0,8}(?P<value>[^\s:：,，、。;；(（|]{2,24})"
)
# What ends a value: "Sieradz, woj. łódzkie" is Sieradz.
VALUE = re.compile(rf"{_CODE}(?:[Pp]ort (?:of |d['’])|[Pp]orto de |[Pp]uerto de )?{_TOWN}")
# "Entregam em Évora?", "Livrez-vous à Dole ?": whether we deliver there.
DELIVER_THERE = Rare(
    r"(?<!\w)(?i:entregam|entregan|entregáis|entregais|entrega[ns]? ustedes|env[ií]an|enviáis|fazem entregas?|hacen entregas?|(?:vous )?livrez(?:-vous)?|livreriez-vous|pouvez-vous livrer|consegnate|spedite|potete consegnare|"
    r"leveren jullie|levert u|bezorgen jullie|bezorgt u|kunnen jullie leveren|levererar ni|leverer (?:i|dere)|sender (?:i|dere)|skickar ni|liefer(?:t ihr|n sie)(?: auch)?|dowozicie|dostarczacie|wysyłacie(?: też)?|doručujete|dodáváte|dodávate|posíláte|dovezete|"
    r"доставляете(?: ли)?(?: вы)?|отправляете|відправляєте|доставяте ли|dostavljate(?: li)?|šaljete(?: li)?|livrați(?: și)?|livrati|kirim|bisa kirim) (?i:em|en|à|au|a|in|naar|til|till|nach|do|в|до|u|la|ke)(?: (?:o|a|la|le|el))? "
    rf"{_CODE}{_TOWN}(?=\s?[?,.(]|\s(?:e|y|et|i|und|en|och|og)\s|\s?$)"
)
# "entrega única en nuestro almacén de Lorca", "prix rendu notre dépôt de Dole": the buyer's own store, with carriage or a delivered term before it.
OUR_STORE = Rare(
    r"(?<!\w)(?i:entreg\w{1,4}|puest[oa]s?|descarga\w{0,2}|livr\w{1,6}|rendus?|liefer\w{1,4}|anlieferung|geliefert|consegn\w{1,4}|reso|spedizione|bezorg\w{1,4}|lever\w{1,5}|geleverd|dostaw\w|dostarcz\w{1,5}|dowóz|doručen\w|dodán\w|dodan\w|lliura\w{1,4}|"
    r"livrare\w?|isporuk\w|dostav\w|доставк\w|поставк\w|toimitus|dap|ddp|dpu|cip|cpt|frete|flete|transporte?|frei|franco)\b[^.;?!\n]{0,24}? "
    r"(?i:nuestro|nuestra|nosso|nossa|notre|nos|nostro|nostra|unser\w{0,2}|ons|onze|vårt|vores|vår|nasz\w{0,3}|naše\w{0,2}|našeho|nášho|nostre|nostru|našem|нашего|наш|нашем|el|la|le) "
    r"(?i:almac[eé]n(?: central)?|bodega|nave|centro log[ií]stico|plataforma|planta|obra|tienda|finca|armaz[eé]m|loja|fábrica|entrep[oô]t|dép[oô]t|plateforme|atelier|magasin|magazzino|stabilimento|deposito|depósito|negozio|sede|lager|werk|zentrallager|baustelle|magazijn|winkel|loods|"
    r"magazyn\w{0,3}|sklep\w{0,2}|skład\w{0,2}|sklad\w{0,2}|závodu?|magatzem|botiga|depozit\w{0,4}|skladišt\w|склада?|lagr?et|varasto\w{0,3}) "
    rf"(?i:de|en|in|em|do|da|di|a|à|te|i|w|v|ve|u|din|la|в)(?: l['’])? ?{_CODE}{_TOWN}"
)
# "La consegna sarebbe a Volterra", "die Lieferung wäre nach Dole": with a verb between.
WOULD_BE = Rare(
    r"(?<!\w)(?i:consegna|spedizione|entrega|envío|livraison|lieferung|anlieferung|levering|delivery|dostawa|dostawę|dodání|doručení|lliurament|livrarea) (?i:sarebbe|è|seria|sería|é|es|serait|est|wäre|ist|geht|soll|zou|is|would be|will be|byłaby|ma być|by byl\w|bylo by|ar fi) "
    rf"(?i:a|ad|em|no|na|en|à|au|nach|in|naar|to|at|do|w|v|la) {_CODE}{_TOWN}(?=\s?[?,.;(\n]|\s?$)"
)
# "what if we send it to Manzanillo?", "statt nach Kiel bitte nach Riga": the new place counts, not the one it comes instead of.
_TOWARDS = r"(?:to|into|via|at|in|nach|über|a|al|en|por|para|em|à|au|su|naar|via|do|w|přes|в|на|через|до|la)"
INSTEAD = (
    Rare(
        r"(?<!\w)(?i:what if|how about if|qué (?:pasa|tal) si|y si|e se|et si|che ne dite se|was (?:wäre|ist|kostet es),? wenn|und wenn|en als|wat als|a co jeśli|a jeśli|a co když|а если|что если) "
        rf"[^.?!\n]{{0,36}}?(?<!\w)(?i:{_TOWARDS}) (?i:el puerto de |o porto de |the port of |le port de |port of )?{_TOWN}"
    ),
    Rare(
        r"(?<!\w)(?i:instead of|rather than|not(?= to)|en vez de|en lugar de|em vez de|ao invés de|au lieu de|plut[oô]t que|invece di|anziché|statt|anstatt|in plaats van|zamiast|namísto|místo|вместо|în loc de) (?:(?i:"
        + _TOWARDS
        + r"|do|de) )?"
        rf"(?:{_UP}{_LETTER}{{2,20}}[ -]?){{1,3}}[^.?!\n]{{0,40}}?(?<!\w)(?i:{_TOWARDS}) (?i:el puerto de |o porto de |the port of |le port de |port of )?{_TOWN}"
    ),
    Rare(
        rf"(?<!\w)(?i:plut[oô]t que|instead of|rather than|au lieu de|anziché|invece di|en vez de|em vez de) {_UP}{_LETTER}{{2,20}}(?: {_UP}{_LETTER}{{2,20}})?, (?i:livrez|ship|deliver|send|consegnate|spedite|envíen|entreguen|entreguem)(?: it| them)? (?i:{_TOWARDS}) {_TOWN}"
    ),
    Rare(
        rf"(?<!\w)(?i:ship|send|deliver|route|go|move)(?: it| them| this| everything)? (?i:to|into|via) {_TOWN}(?: port)?,? (?i:instead|this time)(?!\w| of)"
    ),
)
# "交货地：南沙港（出口加纳特马）": a trading house of our own country says where the goods go from there.
HAN_EXPORT = Rare(r"(?:出口|转运|轉運|再发|再發)(?:到|至|往)?(?P<place>[\u3400-\u9fff]{2,10})")
HAN_ARRIVES = Rare(r"(?:ETA ?(?P<eta>[\u3400-\u9fff]{2,4})|(?P<place>[\u3400-\u9fff]{2,4}?)港?に(?:着|到着|届|入港|入れ))")
# Behind a town in Han characters, no part of its name: "CIF天津两种".
HAN_REST = re.compile(r"(?:两|兩|二|三|几|幾|等|各|都|分别|一起|以及|及|方案|含|不含|这边|這邊|那边|那邊|这里|這裡|这儿|本地)")
