"""Further words of what a buyer does, where the other tables are thin: repair and rental for own use, tenders won, stock lots, Turkic and Persian trade.

Rows (type, weight, pattern) as in `buyer_ways`, written as one writes the language.
"""

from __future__ import annotations

FURTHER: tuple[tuple[str, float, str], ...] = (
    (
        "retailer",
        3.7,
        r"\bdealers? (?:in|of|for|with) (?:[\w-]{1,14} ){1,4}?(?:and )?(?:with )?(?:outlets|shops|branches|counters)\b|\bdealers? with (?:\w{1,12} )?(?:outlets|shops|counters)\b|"
        r"\b(?:we|i) sell (?:[\w-]{1,14} ){1,5}?(?:online only|only online|on marketplaces|on amazon|on ebay)\b|\bour own (?:web ?)?site (?:plus|and) (?:\w{1,8} )?marketplaces?\b|"
        r"\b(?:tenemos|tengo|somos|atiendo|manejo) (?:una |la )?(?:\w{1,12} )?(?:ferreter[ií]a|tienda|bodega de barrio)\b|\b(?:nous tenons|nous avons|je tiens|j'ai) une quincaillerie\b|"
        r"\bgestisco (?:un |una )(?:negozio|ferramenta)|\b(?:mağaza|dükkan|dükan)(?:mız|miz|ım|larımız) var\b|\bmağazamız\b|\bdükkanımız\b|\bдүкен\w{0,4} бар\b|\bдо[ʻ'`’]konimiz\b|\bduko[n]imiz\b",
    ),
    (
        "wholesaler",
        2.8,
        r"\b(?:vendemos|vendo|ventas?|distribuimos) (?:al|por) mayor\b|\bmayoristas? de\b|\btopdan satış\w{0,6}|\btopdançı\w{0,4}|\bкөтерме сауда\w{0,5}|\bulgurji savdo|\bоптом (?:продаём|продаем|торгуем)|"
        r"\b(?:buys?|buying|purchas(?:e|es|ing)|take|takes) (?:up )?(?:[\w-]{1,14} ){0,3}?(?:overstocks?|over-stocks?|surplus|stock ?lots?|job ?lots?|close ?outs?|cancelled orders|returns|restpartijen|leftovers?)\b|"
        r"\b(?:kopen|inkoop van) (?:\w{1,12} )?restpartijen|\b(?:kaufen|ankauf von) (?:\w{1,14} )?(?:restposten|sonderposten|lagerbestände)|\bachetons (?:des )?(?:déstockages?|lots|surplus|invendus)|"
        r"\bcompramos (?:\w{1,12} )?(?:saldos|lotes|sobrantes|remates)|\bcompriamo (?:stock|rimanenze)",
    ),
    (
        "importer",
        2.9,
        r"\bidxalçı\w{0,6}|\bidxal ed(?:irik|ən)\b|\bимпорттаушы|\bимпорттаймыз|\bimport qil(?:amiz|uvchi)|\b(?:ما )?وارد ?کننده (?:هستیم)?|\bمستورد(?:ون|ين)\b|\bиз \w{3,14} (?:импортируем|завозим)|\bзавозим из\b|\bსამიმპორტო\b|იმპორტიორი",
    ),
    (
        "contractor",
        2.8,
        r"\bsous[- ]traitants? (?:des|de|du|d'|pour)|\bsubcontractors? (?:to|of|for) |\bsubcontratistas? de|\bsubempreiteir\w|\bsubappaltator\w|\bsubunternehmer|\bonderaannemer|\bподрядчик\w{0,3} |"
        r"\bawarded (?:the |a |us the )?(?:supply|delivery|contract|tender|lot|works?)\b|\b(?:ganamos|nos adjudicaron|adjudicatari\w{1,2})|\battributaires? (?:du|d'un) marché|\baggiudicatari\w|"
        r"\binşaat şirkət\w{1,6}|\btikinti şirkət\w{1,6}|\bbina tikirik|\bмы строим\b|\bқұрылыс компания\w{0,6}|\bqurilish (?:kompaniya|firma)\w{0,5}|\bშ?სამშენებლო კომპანია|სამშენებლო კომპანია|"
        r"\bдизайнер\w{0,2} интерьер\w{0,3}|\binterior design(?:er)?s?\b[^.;]{0,40}\b(?:clients?|projects?)|\bархитектурное бюро|\bпроектное бюро|\biç mimar\w{0,4}|\bпрораб\b|\bمهندس (?:ناظر|معمار)|\bپیمانکار",
    ),
    ("contractor", 3.2, r"\b(?:we|i) build (?:\w{1,12} ){0,2}(?:villas|houses|homes|apartments|hotels|schools|roads|bridges|warehouses)\b"),
    (
        "end_user",
        3.2,
        r"\b(?:we|who) (?:rent|hire)(?: out)? (?:\w{1,14} ){0,2}(?:equipment|machines|machinery|tools|scaffolds?)\b|\brental fleet\b|\b(?:equipment|tool|plant|machine) (?:rental|hire) (?:company|firm|business|fleet)|"
        r"\blocation (?:de matériel|d'équipements?|d'outillage)|\balquiler de (?:equipos|maquinaria|herramientas)|\bnoleggio (?:attrezzature|macchin\w{1,4})|\bverleih(?:en|firma|park)|\bmietpark\b|\bwypożyczaln\w{1,3}|\bпрокат\w{0,2} (?:инструмент|оборудован)\w{0,4}|\blocação de equipamentos|"
        r"\b(?:our|the) (?:\w{1,14} )?(?:utility|municipal|water|power|heating|communal) (?:company|enterprise|works|utility)\b|\bcommunal enterprise|\bкомунальн\w{2,4} підприємств\w|\bкоммунальн\w{2,4} предприяти\w|\bводоканал\w{0,3}|\bтеплосет\w{1,3}|\bstadtwerke\b|"
        r"\b(?:we|i) (?:maintain|repair|service) (?:the|our|all) (?:[\w-]{1,14} ){0,3}(?:network|pumps|plant|buildings|grid|lines|roads) ?(?:ourselves)?\b",
    ),
    (
        "end_user",
        2.6,
        r"\b(?:bought|have|own) (?:one|two) of your (?:[\w-]{1,12} ){1,5}|\bto (?:test|try|use) (?:it |them )?at home\b|\b(?:tester|essayer|utiliser) (?:à|chez) (?:la maison|moi)\b|\b(?:probar|usar)(?:l[oa]s?)? en casa\b|\bzu hause (?:testen|ausprobieren|nutzen)|"
        r"\b(?:i have|i run|my) (?:a )?(?:\w{1,12} )?(?:channel|vlog)\b[^.;]{0,60}\b(?:test|review|video|unbox)\w{0,4}|\b(?:у себя|себе) дома\b|\bдля (?:себя|своего дома|своей квартиры|личного пользования)\b|\bсвой дом\b|\bستفاده شخصی|\bخانه (?:خودم|خودمان)|\bdla siebie\b|\bevimiz için\b|\bevim üçün\b|\bözüm üçün\b|\bүйім үшін",
    ),
)

# Before a trade on the same line: the writer buys from such a firm.
BOUGHT_FROM = (
    r"\b(?:buy|buys|buying|bought|purchas(?:e|ed|ing)|sourc(?:e|ed|ing)|order(?:ed|ing)?|get|got|getting|supplied|kaufen|kauften|bezogen|beziehen|compr\w{2,6}|achet\w{1,5}|achat|acquist\w{2,5}|kupuj\w{1,4}|kupowa\w{2,4}|покупа\w{2,4}|закупа\w{2,4}|brali\w{0,3})"
    r"[^.;!?]{0,70} (?:from|by|through|bei|von|vom|über|de|d'|da|dal|od|u|у|от|через) (?:an?|one|the|eine[mrn]?|un[ae]?|um|uma)? ?(?:[\w-]{1,14} )?$"
)
# The reader is asked what he is.
ASKED_WHAT = r"\b(?:are you|is your company|you are|sind sie|seid ihr|êtes-vous|vous êtes|son ustedes|ustedes son|es usted|vocês são|são vocês|siete|jesteście|czy jesteście|jste|вы|siz|bạn là|anda)\b[^.;!?]{0,50}$"
