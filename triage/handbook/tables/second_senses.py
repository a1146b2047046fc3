"""Words around ETA, invoice and stock that tell their other sense. Every repeat is bounded."""

from __future__ import annotations

# "ETA", "ETA-12/0345".
ETA = r"(?<![\w-])(?P<eta>ETAs?(?P<number>[- ]?\d{2}/\d{3,5})?)(?![\w])"
# European Technical Assessments and what stands beside them.
ASSESSMENT = (
    r"\bCE\b|\bapprov(?:al|als|ed)\b|assessment|\bmark(?:ing|ed)\b|\bmarkings\b|\bDoP\b|declaration of performance|\bEAD\b|EOTA|ETAG|\boption [17]\b|ICC-ES|\bWRAS\b|\bUKCA\b|"
    r"zulassung|zugelassen|kennzeichnung|leistungserklärung|technische bewertung|agrément|marquage|homolog|omolog|marcatura|marcado|marcação|evaluación técnica|valutazione tecnica|"
    r"keuring|markering|oznakowani|aprobat|deklaracj|označení|одобрени|допуск|маркировк|onayı?\b|işareti|认证|認證|ETA[- ](?:number|no\.?|cert\w{0,8}|document|report|nummer|numéro|número)"
)
CARRIAGE = (
    r"\b(?:vessel|ship(?:ped|ment|ments|s)?|sail\w{0,4}|arriv\w{1,4}|container|etd|b/?l|awb|port|on board|tracking|customs|departure|voyage|transit|delivery date)\b|"
    r"schiff|ankunft|navire|bateau|buque|barco|navio|nave\b|statek|судн|прибыти|gemi\b|船"
)
# A payment counts from the invoice: nobody asks for one.
INVOICES = ("invoice", "rechnung", "factur", "fatur", "fattur", "faktur", "счет", "счёт", "рахунк", "发票", "發票")
FROM_INVOICE = (
    r"\d{1,3}\s?(?:[- ]?days?|d\.?|tagen?|jours|j\.?|d[ií]as|giorni|gg\.?|dagen|dni|dnů|дн\w{0,3}|gün|hari|napos|zile|天|日)(?![^\W_])[^.\n;?!\d]{0,28}?"
    r"(?P<invoice>invoic(?:e|ing)(?: date)?|rechnung\w{0,12}|factur[ae]\w{0,2}|fatura\w{0,5}|fattura\w{0,2}|factuur\w{0,6}|faktur\w{0,4}|сч[её]т\w{0,8}|рахунк\w{0,4}|发票|發票)"
)
# The buyer's own stock.
STOCKS = (
    "stock",
    "lager",
    "vorrät",
    "voorraad",
    "estoque",
    "almac",
    "bodega",
    "magazz",
    "magaz",
    "stanie",
    "склад",
    "наличии",
    "stok",
    "sklad",
    "库存",
    "庫存",
)
OWN_STOCK = (
    r"\b(?:we|i)(?:['’]ve)? (?:still |already |currently |only |now |do )?(?:have|had|keep|hold|got|are holding)(?! to\b)\b[^.?!\n]{0,60}?(?P<stock>\b(?:in|on) (?:our (?:own )?)?stock)\b",
    r"\b(?:wir haben|haben wir|ich habe|habe ich) [^.?!\n]{0,60}?(?P<stock>\b(?:auf|am|im) lager|vorrätig|an lager)\b",
    r"\b(?:nous avons|j['’]ai|on a|il nous reste) [^.?!\n]{0,60}?(?P<stock>\ben stock)\b",
    r"\b(?:tenemos|tengo|nos quedan?|me quedan?) [^.?!\n]{0,60}?(?P<stock>\ben (?:stock|existencias?|almacén|bodega|inventario))\b",
    r"\b(?:temos|tenho|ainda há|restam) [^.?!\n]{0,60}?(?P<stock>\bem (?:estoque|stock|armazém))\b",
    r"\b(?:abbiamo|ho ancora|ci restano) [^.?!\n]{0,60}?(?P<stock>\b(?:a|in) (?:stock|magazzino))\b",
    r"\b(?:(?:we|wij) hebben|ik heb) [^.?!\n]{0,60}?(?P<stock>\bop voorraad)\b",
    r"\b(?:mamy|mam) [^.?!\n]{0,60}?(?P<stock>\bna (?:stanie|magazynie)|w magazynie)\b",
    r"\b(?:máme|mám) [^.?!\n]{0,60}?(?P<stock>\b(?:na skladě|na sklade|skladem))\b",
    r"(?:у нас (?:есть|ещё|еще|осталось|остались|уже)|мы имеем) [^.?!\n]{0,60}?(?P<stock>на складе|в наличии)",
    r"(?:stoğumuzda|depomuzda|elimizde) [^.?!\n]{0,60}?(?P<stock>stokta?)\b",
    r"(?:我们|我們|我)(?:这边|這邊|仓库|倉庫)?(?:还|還|已|现在|現在)?有[^。？！\n]{0,24}?(?P<stock>库存|庫存)",
)
# Who says so asks, or hopes to have.
ASKED = r"\b(?:if|whether|so (?:that )?|until|ob|falls|bis|si|se|would like to|want to|need to|damit|pour que|para que)\b[^,]{0,20}$|\b(?:do|does|have) you\b"
