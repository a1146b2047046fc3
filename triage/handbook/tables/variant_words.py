"""Words that tell a variant of a thing, and what stands between a part and the machine it is for. Read by `variants` and `naming`."""

from __future__ import annotations

import re

from triage.handbook.tables.function_words import word_set

LINKS = re.compile(
    r"[ \t]{1,2}(?:(?:with|mit|avec|con|com|met|med|z|ze|s|с|in|en|em|w|cu|ile)\s(?:an?\s|inserti?\s(?:in\s)?|insertos?\s(?:de\s)?)?)?"
)
# Behind "for", the machine that a part is for: "4 lid gaskets for the EV-D65"
FOR = re.compile(
    r"[ \t](?:[^\W\d_]{2,14}[ \t]){0,2}?(?:for|per|für|pour|para|do|do|na|voor|till|til|для|için|untuk|cho|a|to fit|to suit|fits?|passend für|passend zu|compatible (?:with|avec)|της|του)"
    r"[ \t](?:(?:the|our|your|my|le|la|les|il|lo|gli|i|el|los|las|die|das|den|der|unsere?n?|nos|nostre|nuestr[ao]s?|nosso|nossa|a|o|as|os|de|het|onze|nasz\w{0,3}|наш\w{1,2})[ \t])?(?:\d{1,3}[ \t])?$",
    re.IGNORECASE,
)
PART_SET = re.compile(r"[ \t](?:set|kit|satz|jeu|juego|jogo|komplet|sada|комплект)?[ \t]?$", re.IGNORECASE)
# What a type's own measure is: "film width 320 mm", "bottle height"
MEASURED = re.compile(
    r"[ \t](?:widths?|heights?|lengths?|thickness|diameters?|sizes?|weights?|speed|capacity|temperature)(?![^\W_])", re.IGNORECASE
)
MEASURE_OF = re.compile(
    r"(?:\b(?:ancho|largo|alto|altura|grosor|espesor|diámetro|tamaño|largura|espessura|diâmetro|tamanho|largeur|longueur|hauteur|épaisseur|diamètre|taille|larghezza|lunghezza|altezza|spessore|diametro|szerokość|wysokość|grubość|šířka|výška|tloušťka|ширина|высота|толщина)\s(?:de la |de los |de las |del |de |do |da |des |du |della |dei |delle |di |)|\b(?:width|height|length|thickness|size) of (?:the |our |your )?)$",
    re.IGNORECASE,
)
# A family, no thing: "your hose and coupling range"
RANGE = re.compile(
    r"(?:,? (?:and |& |und |et |y |e )?[^\W\d_]{3,16}){0,2}?[ \t](?:range|ranges|line|portfolio|assortment|program(?:me)?|catalogue|business|industry|sector|sortiment|palette|gama|gamma|linea|línea|linha)(?![^\W_])",
    re.IGNORECASE,
)
BRACKET = re.compile(r"[ \t]{0,2}(?:\d[\d.,]{0,5}[ \t]?[^\W\d_]{0,3}[ \t]{0,2})?[(（]$")
# Categories of what belongs to something else.
PARTS = word_set(
    "part parts spare spares accessory accessories consumable consumables ersatzteile ersatzteil zubehör pièces piezas repuestos recambios ricambi peças części díly запчасти yedek 配件 零件 备件"
)
# How a thing is shaped or placed.
SHAPED = word_set(
    "straight curved angled slanted bent flat round square oval left right upper lower front rear inner outer "
    "gerade gebogen abgewinkelt rund eckig links rechts droit droite droits droites courbe courbes rond ronde carre carree recto recta rectos rectas curvo curva curvos curvas redondo redonda cuadrado cuadrada "
    "reto reta retos retas diritto diritta dritto dritta curve quadrato tondo прямой прямая прямые изогнутый изогнутая изогнутые круглый квадратный prosty prosta proste zakrzywiony rovny zahnuty duz egri egyenes hajlitott recht gebogen rak bojd"
)
# "can it be with gold handle?": what a thing spoken of comes with
COMES_WITH = re.compile(
    r"(?<![^\W_])(?:be|come|comes|supplied|available|made|this|it|that|them|these|one|ones) with (?:an? |the |your )?(?:[^\W\d_]{3,12} )?$",
    re.IGNORECASE,
)
# Directly before a noun: the amount of it, with or without a unit. "24 ltr oil", "12 bottles of your original oil", "2 juegos de cuchillas"
AMOUNT_BEFORE = re.compile(
    r"(?<![\w.,/-])\d[\d.,]{0,7}[ \t](?:(?P<unit>[^\W\d_]{1,12})\.?[ \t])?(?:(?:of|de|di|da|do|von|van) |d['’])?(?:(?:your|the|original|genuine|new|spare|vos|sus|tus|seus|ihre|eure) ){0,2}$",
    re.IGNORECASE,
)
ONE_SET_BEFORE = re.compile(
    r"(?<![^\W_])(?:juegos?|jogos?|jeux?|sets?|sat?z|sätze|kit|komplet\w{0,2}|sad[aey]|компл\w{0,4}) (?:of|de|di|da|von|van) $",
    re.IGNORECASE,
)
# Romance adjectives by the end of their stem: the noun stands before them.
ADJECTIVE_END = re.compile(r"[^\W\d_]{3,}(?:iv|ic|ad|id|ari|os|al|il|bil|ent)$")
# Behind a noun that closes its phrase.
PHRASE_ENDS = re.compile(
    r"[ \t]*(?:$|[\n.,;:!?()|–—]|-\s|(?:and|or|y|e|et|und|i|и|plus|per|for|para|pour|für|do|na|with|con|avec|mit|de|del|di|in|to|at|is|are|as|by|please|extra|more|too|also|each|sets?|juegos?|pra)(?![^\W_]))"
)
# What every seller of a trade has, whatever its row is called: "HOSPITAL INSTRUMENTS" are no "instrument tray". Stems.
OF_ANY_TRADE = frozenset(
    [
        "instrument",
        "instrumental",
        "equipment",
        "equip",
        "equipo",
        "tool",
        "machin",
        "machine",
        "maquin",
        "macchin",
        "material",
        "product",
        "produkt",
        "prodott",
        "producto",
        "produit",
        "articl",
        "article",
        "artikel",
        "articol",
        "suppli",
        "supplies",
        "device",
        "devic",
        "applianc",
        "apparat",
        "gerat",
        "geraet",
        "werkzeug",
        "teil",
        "general",
        "commerce",
        "commerc",
        "major",
        "minor",
        "standard",
        "special",
        "universal",
        "professional",
        "hospital",
        "hotel",
        "school",
        "kitchen",
        "office",
        "household",
        "industrial",
    ]
)
# "the floor one", "quella carrellata", "varianta mare": the sort alone
THE_SORT = re.compile(
    r"(?<![^\W_])(?:the\s(?P<en>[^\W\d_]{4,20})\s(?:ones?|version|model)|(?:quell[aoe]|quelli|varianta|variante|wersj[aęi]|versione|versión|versão)\s(?:con |à |avec |de |da |com |z |s |cu )?(?P<other>[^\W\d_]{4,20}))(?![^\W_])",
    re.IGNORECASE,
)
# "qty 16 nets": the noun counts what the line has named.
LABEL_BEFORE = re.compile(
    r"(?:qty|quantity|quantities|عدد|العدد|الكمية|menge|cantidad|quantité|quantidade|quantità|количество|кол-во|ilość|množství|adet|数量|數量)\W{0,4}$",
    re.IGNORECASE,
)
