"""Turns of phrase that tell amounts: what it would be at another number, needed at once, dozens in words, trial sets, lengths by the kilometre; and totals."""

from __future__ import annotations

import re

from triage.handbook.screened import Rare

_N = r"(?P<n>\d{1,3}(?:[.,'  ]\d{3}){1,2}|\d{2,6})(?P<scale>k)?(?![\w%]|[.,]\d)"
# "the clamps go up to 3,450 pcs": a new number for goods that were named before.
RISES = Rare(
    r"(?<!\w)(?:goes|go|went|gone|going|move[sd]?|increased?|increases|rise[sn]?|raised?|bump(?:ed)?|come|came|comes|sube|suben|subimos|sobe|sobem|subimos|passe|passent|passons|montent?|salgono|sale|saliamo|"
    rf"steigt|steigen|erhöht sich|erhöhen wir|wzrasta|rośnie|стало|увеличиваем|artıyor) (?:up to|up by|auf|a|à|do|до|para|zu) {_N}(?: (?P<unit>pcs|pieces|units|sets|pairs|pzas|piezas|unidades|pièces|pezzi|stück|stk|szt|шт|adet)\b)?(?! ?(?:usd|eur|us\$|€|\$|kn|days|tage|days|días|jours|mm|cm))",
    re.IGNORECASE,
)
# "your price if we go 1,500?", "what would 3,200 do for the unit price?", "si pasamos a 2.000".
PROPOSED = Rare(
    r"(?<!\w)(?:if (?:we|i) (?:go|went|take|took|do|did|say|order(?:ed)?|buy|bought|commit to|move to|went up to|go up to|jump to|double to)(?: to| for| with)?|what (?:would|does|will|could)|how about|(?:and|but) (?:if it (?:is|was|were)|at)|make it|"
    r"si (?:pasamos|subimos|llegamos|vamos|pedimos|compramos|fueran|son)(?: a| de)?|si (?:on|nous) (?:passe|passons|monte|montons|prend|prenons|commande|commandons)(?: à| pour)?|se (?:passarmos|formos|subirmos|fossem|passiamo|prendiamo|saliamo|fossero)(?: para| a)?|"
    r"wenn (?:wir|ich) (?:auf )?(?=[\d.]+ (?:gehen|nehmen|erhöhen))|(?:als|indien) (?:we|wij) (?:naar )?(?=[\d.]+ (?:gaan|nemen))|(?:a )?(?:jeśli|gdy) (?:weźmiemy|zamówimy|będzie)|(?:а )?(?:если|при заказе) (?:возьм[её]м|взять|закажем|будет)) "
    rf"{_N}(?=\s?(?:[,?.;]|$| do (?:for|to) |  ?(?:gehen|nehmen|erhöhen|gaan|nemen)|(?: instead)? (?:of|pcs|pieces|units)\b))",
    re.IGNORECASE,
)
# "Necesito 200 esta misma semana": needed at once, of what was named before.
AT_ONCE = Rare(
    r"(?<!\w)(?:(?:we|i) (?:urgently |also |still )?need|necesito|necesitamos|preciso(?: de)?|precisamos(?: de)?|(?:j['’]en|il (?:m['’]|nous )en) (?:faut|faudrait)|brauche(?:n wir)?|wir brauchen|ich brauche|(?:me )?ne servono|ho bisogno di|ik heb er|we hebben er|"
    rf"potrzebuj(?:ę|emy)|potřebuj(?:i|eme)|нужно|нужны|надо|trebuie|am nevoie de) {_N}(?=\s(?:this (?:very )?(?:week|month)|still this|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|asap|urgently|right away|straight away|already|esta (?:misma )?(?:semana)|este mes|ya\b|urgente|"
    r"cette semaine|ce mois|tout de suite|en urgence|noch (?:diese|in dieser)|diese woche|sofort|dringend|bis (?:freitag|montag|ende)|questa settimana|subito|nodig|deze week|jeszcze (?:w tym|ten)|w tym tygodniu|ještě (?:tento|tenhle)|tento týden|на этой неделе|срочно))",
    re.IGNORECASE,
)
# "OK for the mid clamp, take 3,000.": an answer to what was offered.
TAKEN = Rare(
    r"(?:^|[\n,.;:!?–-] ?)(?:(?:ok(?:ay)?|fine|good|yes|then),? )?(?:we(?:['’]ll| will)? take|i(?:['’]ll| will)? take|take|we nemen|wir nehmen|nehmen wir|tomamos|nous prenons|on prend|prendiamo|levamos|ficamos com|bierzemy|weźmiemy|bereme|vezmeme|бер[её]м|возьм[её]м|alıyoruz) "
    rf"{_N}(?=\s?(?:[.;!\n]|,\s|$))",
    re.IGNORECASE,
)
# "a trial set of 10 robes", "een proefset van 10": no content of one pack.
TRIAL_SET = Rare(
    r"(?<!\w)(?:(?:trial|sample|test|pilot|starter|first) (?:set|batch|lot|run|parcel|pack)|proef(?:set|partij|zending|serie)|muster(?:set|satz|paket|charge)|test(?:set|paket|charge|satz)|probe(?:satz|paket|charge|lieferung)|lot d['’](?:essai|échantillons)|série d['’]essai|"
    r"(?:set|lote|pedido) de (?:prueba|muestras?|teste|amostras?)|(?:set|lotto|partita) di (?:prova|campioni)|(?:zestaw|partia) prób(?:ny|na)|zkušební (?:sada|dodávka|várka)|пробн(?:ая|ую) парти[яю]|provparti|prøveparti|deneme partisi) (?:of|van|von|mit|met|de|di|z|av|aus|à|en) "
    r"(?P<n>\d{1,4})(?!\w|[.,]\d) (?P<noun>[^\W\d_]{3,20})",
    re.IGNORECASE,
)
# "1.850 km de cable", "18 km red and 18 km black": goods by the kilometre, not a way.
BY_KILOMETRE = Rare(
    r"(?<![\w.,/-])(?P<n>\d{1,3}(?:[.,  ]\d{3})+|\d{1,6}) ?(?P<unit>km|kms|kilomet(?:er|re)s?|kilómetros|км)(?= (?:(?:of|de|di|von|van) (?!the\b|our\b|la\b|el\b|a\b|here|distan)(?-i:[a-zß-ž])\w*|kabla|kabelu|кабеля|red|black|blue|green|rojo|negro|rouge|noir|rot|schwarz|nero|rosso|preto|vermelho|черн\w*|красн\w*|czarn\w*|czerwon\w*|each|rolls?|cable|wire|rope|pipe|tube|hose|twine|tape|fib\w{2}|yarn)\b)",
    re.IGNORECASE,
)
# Cable and its like in the words before: "Kabel 80 km".
BY_KILOMETRE_BEHIND = Rare(
    r"(?<!\w)(?:[^\W\d_]{0,14}(?:cable|cables|kabel|câbles?|cabo|cabos|cavo|cavi|przewód|przewody|кабель|провод|wire|rope|conduit|duct|hose|twine|fibre|fiber|fil|hilo|corda|seil|draht|leitung|schlauch))(?:[^.;!?\n\d]|\d+(?:[.,]\d)? ?(?:mm²?|sq\w*|awg|x)|\d{1,2}(?:/\d)?(?= )){0,36}?[ :,–-]"
    r"(?P<n>\d{1,3}(?:[.,  ]\d{3})+|\d{1,6}) ?(?P<unit>km|км)(?![\w/²])",
    re.IGNORECASE,
)
# "After 4000 brackets with screws": colloquial for wanting.
WE_ARE_AFTER = Rare(rf"(?:^|[.!\n] ?|we['’]re |we are |i['’]m |i am )after {_N} (?P<noun>[^\W\d_]{{1,20}})(?!\w)", re.IGNORECASE)
# "Samples of A and B (1 pc each)".
SAMPLES_EACH = Rare(
    r"(?<!\w)(?:samples?|muster|échantillons?|muestras?|amostras?|campioni|próbk\w{1,3}|vzor\w{1,4}|образц\w{1,2}|prover|prøver|monsters?)(?!\w)[^.\n]{0,40}\((?P<n>\d{1,2}) ?(?P<unit>pcs?|pieces?|stück|stk|szt|ks|шт|pz|ud|uds|st)?\.? ?"
    r"(?:each|of each|je|chacun|c/u|cada|ciascun\w|per|po|по|vardera|hver|elk)\b",
    re.IGNORECASE,
)
# "End caps stay silver, 520."
STAYS = Rare(
    rf"(?<!\w)(?:stays?|remains?|bleib(?:t|en)|qued(?:a|an)|rest(?:e|ent|a|ano)|fica|ficam|zostaj(?:e|ą)|оста[её]тся|остаются) (?:[^\W\d_]{{3,12}}, ?|(?:at|bei|en|à|a|em|przy|po) ){_N}(?=\s?(?:[.;!\n]|,\s|$))",
    re.IGNORECASE,
)
KOREAN_SETS = Rare(r"(?<![\w.,])(?P<n>\d[\d,]{0,8})(?P<unit>조)(?![\uac00-\ud7af\w])")
# "une dizaine de tabliers", "una ventina di sedie": so many tens.
TENS = {
    "decina": 10, "dizaine": 10, "decena": 10, "dezena": 10, "quinzaine": 15, "quindicina": 15, "quincena": 15, "ventina": 20, "vingtaine": 20, "veintena": 20, "vintena": 20, "trentina": 30, "trentaine": 30, "treintena": 30,
    "quarantina": 40, "quarantaine": 40, "cinquantina": 50, "cinquantaine": 50, "cincuentena": 50, "sessantina": 60, "soixantaine": 60, "ottantina": 80, "centinaio": 100, "centaine": 100, "centena": 100, "centenar": 100, "migliaio": 1000, "millier": 1000, "millar": 1000, "milhar": 1000,
}  # fmt: skip
SO_MANY_TENS = Rare(
    rf"(?<!\w)(?:une?|un['’]?|una|um|uma)\s(?P<n>{'|'.join(TENS)})\s(?:di|de|d['’])\s?(?:[^\W\d_]{{4,14}} )?(?P<noun>[^\W\d_]{{3,20}})(?!\w)",
    re.IGNORECASE,
)
NOT_IN_TENS = re.compile(
    r"(?:jours?|mois|ann[ée]es?|ans|semaines?|minutes?|heures?|clients?|magasins?|boutiques?|personnes?|employ[ée]s|salari[ée]s|points|kilom|euros?|mètres|giorni|mesi|anni|settimane|ore|minuti|clienti|negozi|persone|dipendenti|punti|addetti|chilometri|camere|coperti|"
    r"d[ií]as|meses|años|anos|semanas|horas|clientes|tiendas|lojas|personas|pessoas|empleados|funcion|puntos|pontos|kil[oó]m|restaurant|ristorant|hotel|albergh|paesi|pays|países|fornitori|fournisseurs|proveedores|fornecedores|chambres|habitaciones|quartos|locali|villes|"
    r"(?:days?|months?|years?|weeks?|hours?|washes|washings?|cycles?|minutes?|seconds?|uses|units|meters|metres|km|miles|degrees|trials?|attempts?|orders?)$|concept|stores?|revend|détaill|établ|salons?|adresse|pharmac|dentist|médecin|écoles?|lits?$|membres?|abonn|enseigne|succursal|filial|rivendit|farmaci|studi|medic|barche|navi|distribu|stazion|sedi|scuol|farmac|escuel|escol|sucursal|agenzi|agenc|cantier|chantier|obras?|dollars|reais|lavag|lavages|lavados|cycles|modèles|modelli|modelos|colori|couleurs|colores|foto|photos|fotos|fois|volte|veces|vezes)",
    re.IGNORECASE,
)
# Totals beside what there is of each: "250 pcs each (1500 total)", "每色100套,共300套".
TOTALS = Rare(
    r"(?<![^\W_])(?P<n>\d[\d.,'  ]{0,9})(?: ?[^\W\d_]{1,10}\.?)? ?(?:in total|total\b|altogether|in all|en total|au total|en tout|no total|ao todo|in totale|in tutto|insgesamt|gesamt\b|zusammen|in totaal|totaal|totalt|i alt|razem|łącznie|celkem|spolu|összesen|în total|ukupno|всего|итого|загалом|σύνολο|toplamda?|jumlah|tổng)"
    r"|(?<![^\W_])(?:(?:so )?(?:in )?total(?:ling|ing)?(?: of)?|altogether|en total|au total|soit(?: au total)?|no total|in totale|insgesamt|gesamt|zusammen|also|totaal|samen|totalt|razem|łącznie|w sumie|celkem|dohromady|spolu|összesen|în total|ukupno|всего|итого|вместе|toplam(?:da)?|total|tổng(?: cộng)?|=) ?[:=]? ?(?P<n2>\d[\d.,'  ]{0,9})"
    r"|(?:共|合计|合計|总共|總共|一共|总计|計|총|합계) ?(?:计)?(?P<n3>\d[\d,]{0,9})",
    re.IGNORECASE,
)
EACH = re.compile(
    r"(?<![^\W_])(?:each|apiece|per (?:colou?r|size|design|model|sku|style|scent|type|variant|item)|of every|jeweils|je(?= (?:\d|farbe|größe|sorte|typ|modell|variante|kleur|maat))|à(?= ?\d)|pro(?= (?:farbe|größe|sorte|typ|modell|stück))|c/u|cada|chaque|chacune?|par (?:coloris|couleur|taille|modèle)|ciascun\w|per (?:colore|taglia|tipo)|per (?:kleur|maat)|elk|po(?= ?\d)|każd\w+|od každ\w+|každ\w+|по(?= ?\d)|кажд\w+|her|adet|mỗi)(?![^\W_])|每|各|ずつ|각|씩",
    re.IGNORECASE,
)
# What one pack holds by ones, twos: "1着ずつの梱包".
PACKED_BY = re.compile(r"ずつ ?(?:の|で|に|を)?(?:梱包|個装|個別|包装|袋|箱|パック|ビニール)|씩 ?(?:개별|포장)")
# A line's number, said as a word: "Pos. 3   Towel 3.000 Stück".
LINE_NUMBER = re.compile(
    r"(?:^|\n)[ \t>]{0,4}(?:pos(?:ition|\.|ición|ição|izione)?|poz(?:ycja|\.)?|pol(?:ožka|\.)|поз(?:иция|\.)?|item|artikel|art\.|ligne|l[ií]nea|linha|riga|regel|lp\.|kalem|lot|lote|lotto)[ \t]{0,2}(?:n[°ºr]\.? ?)?$",
    re.IGNORECASE,
)
GRADES = frozenset(
    {201, 202, 301, 303, 304, 309, 310, 316, 321, 403, 409, 410, 416, 420, 430, 440, 6061, 6063, 6082, 5052, 1050, 1060, 3003}
)
GRADE_ENDS = re.compile(r"[ \t]?(?:[,，、/;；)）]|不|ss\b|l\b|inox|stainless|$|\n|[ \t]{2,})", re.IGNORECASE)
# Free of charge, with an article: "kostenlos einen Bademantel und ein Saunatuch".
FOR_FREE = Rare(
    r"(?<!\w)(?:kostenlos\w{0,2}|gratis|umsonst|unentgeltlich|free of charge|for free|free samples?|gratuit\w{0,6}|offr\w{1,4} (?:un|une)|zdarma|zadarmo|darmow\w{1,3}|za darmo|бесплатн\w{1,3}|безкоштовн\w{1,3}|ücretsiz|bedava|ingyen\w{0,3}|omaggio|cortesia|de graça)(?!\w)",
    re.IGNORECASE,
)
ARTICLE = re.compile(
    r"(?<!\w)(?:einen|eine|ein|een|un|una|uno|une|um|uma|one|a|an|jeden|jedną|jedno|jedna|jednu|en|et|ett|один|одну|одно|egy)[ \t](?:[^\W\d_]{3,14}[ \t])?$",
    re.IGNORECASE,
)
# A line of a list: its mark, a number, and a noun.
LISTED = re.compile(
    r"(?:^|\n)(?P<mark>[ \t]{0,6}(?:[-*•·–●▪][ \t]{0,3})?)(?P<n>\d{1,3}(?:[.,  ]\d{3}){1,2}|\d{1,6})[ \t](?P<noun>[^\W\d_]{4,20})(?![^\W_])(?![^\n]{120})"
)
LISTED_BEHIND = re.compile(
    r"(?:^|\n)(?P<mark>[ \t]{0,6}[-*•·–●▪][ \t]{0,3})(?P<noun>[^\W\d_]{3,20})[^\n\d,;:.!?]{0,50}, (?P<n>\d{1,3}(?:[.,  ]\d{3}){1,2}|\d{2,6})(?=[ \t]*(?:\n|$))"
)
# "a 40 rail": the article makes it a name; "within 500 m of the coast"; "dia 11 de"; "share a container".
A_SIZED = re.compile(r"(?:^|\s)an?\s$")
SINGULAR = re.compile(
    r"[ -](?!piece|pc|pcs|unit|set|order|run|lot|batch|minimum|qty|quantity|dozen|off\b|series|glass)[a-z]{3,14}(?<!s)(?=[\s.,;?!)]|$)"
)
NEAR_TO = re.compile(r"(?<!\w)within (?:about |some |around )?$", re.IGNORECASE)
DAY_BEFORE = re.compile(r"(?<!\w)(?:dia|día|dnia|il giorno|den|dne|ngày|tanggal|pe|na dan)\s$", re.IGNORECASE)
MONTH_BEHIND = re.compile(
    r"\s(?:de |di )?(?:jan|feb|fev|mar|abr|apr|may|mai|maj|mag|jun|giu|jul|lug|ago|aug|sep|set|oct|out|ott|okt|nov|dec|dez|dic|gen|ene|lip|sie|wrz|paź|lis|gru|sty|lut|kwi|cze|tháng|/)",
    re.IGNORECASE,
)
SHARED = re.compile(
    r"(?<!\w)(?:share|split|sharing|splitting|part of|partager|compartir|teilen|dividere|dzielić)\s(?:a|an|one|un|une|una|einen)?\s?$",
    re.IGNORECASE,
)
# The cross-section of a cable in square millimetres, called 平方 for short.
SQUARES = frozenset(["0.5", "0.75", "1", "1.5", "2.5", "4", "6", "10", "16", "25", "35", "50", "70", "95", "120", "150", "185", "240"])
CABLE_NEAR = re.compile(r"线|線|缆|纜|芯|케이블|ケーブル|电源|端子")
# "The kit:" above lines that tell what is in it.
KIT_HEADING = re.compile(
    r"(?:^|\n)[ \t]{0,4}(?:(?:the|each|one|every|our|das|ein|jedes|le|chaque|un|el|cada|il|ogni|o|um|het|elke|każdy) )?(?:kit|set|gift ?set|gift ?box|bundle|combo|starter ?pack|set inhalt|inhalt|coffret|jeu|juego|estojo|confezione|cofanetto|zestaw|sada|набор|комплект)\b[^\n:.!?\d]{0,30}[:：][ \t]{0,2}\n"
    r"(?:[ \t]{0,6}[-*•·–●▪][^\n]{0,120}\n){0,11}$",
    re.IGNORECASE,
)
# Another line of numbered rows above or below.
ROW_BEGINS = re.compile(r"(?:^|\n)[ \t]{0,4}(?P<n>\d{1,3})(?:\t|[ ]{2,})")
# French and Spanish for striped as for scratched: scratched where goods arrived so.
STRIPED = re.compile(r"rayé\w{0,2}|rayad[ao]s|riscad[ao]s|à rayures", re.IGNORECASE)
ARRIVED_SO = re.compile(
    r"(?<!\w)(?:est|sont|étai\w{1,3}|arriv\w{1,4}|reçu\w{0,2}|livré\w{0,2}|llegaron|llegado|vinieron|venían|recib\w{2,5}|est[áa]n|chegaram|vieram|recebemos|est[ãa]o|cassé\w{0,2}|rotos?|défaut|réclam\w{2,6}|reclam\w{2,6}|avoir|abono)(?!\w)",
    re.IGNORECASE,
)
