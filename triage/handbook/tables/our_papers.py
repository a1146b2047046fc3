"""Papers that a seller numbers, as the buyer calls them: "your offer no. 12", in many languages."""

from __future__ import annotations

# What is looked for first.
SIGNS = (
    r"offer|quot|proforma|\bpi\b|estimate|ofert|cotiz|cotaç|proposta|devis|cotation|offre|angebot|preventiv|wycen|nabídk|предложен|\bкп\b|проформ|сч[её]т|инвойс"
    r"|teklif|ajánlat|عرضكم|فاتورتكم|报价|報價|形式发票|báo giá|penawaran|見積|견적"
)
PAPERS = (
    r"\b(?:your|ur|yr)\s(?:\w{2,9}\s){0,2}?(?:offer|quotation|quote|proforma(?: invoice)?|pi|estimate)|\b(?:su|vuestra)\s(?:cotizaci[oó]n|oferta|proforma|presupuesto)"
    r"|\bvotre\s(?:offre|devis|proforma|cotation)|\bihr\w{0,2}\s(?:angebot\w{0,2}|offerte|proforma(?:-?rechnung)?)|\b(?:vostr[ao]|vs\.?|sua)\s(?:offerta|preventivo|proforma)"
    r"|\b(?:vossa|sua)\s(?:proposta|cotação|proforma)|\buw\s(?:offerte|proforma|aanbieding)|\b(?:państwa|wasz\w{0,2})\s(?:ofert\w{1,2}|wycen\w{1,2}|proform\w{1,2})"
    r"|\bvaš\w{0,2}\s(?:nabídk\w{1,2}|proform\w{1,2})|\bваш\w{0,3}\s(?:кп|предложени\w{1,2}|проформ\w{1,2}|инвойс\w{0,2}|сч[её]т\w{0,2})|\bteklifiniz\w{0,6}|\bproformanız\w{0,6}"
    r"|عرضكم|فاتورتكم|(?:贵司|貴司|你们|您)的?(?:报价单?|報價單?|形式发票|PI)|báo giá|\bpenawaran(?:\s(?:anda|bapak|ibu))?|\boferta\s(?:dvs\.?|dumneavoastr[aă]|voastr[aă])"
    r"|\b(?:ár)?ajánlat(?:uk|a)\w{0,4}|見積(?:書|番号)?|견적(?:서|번호)?"
)
NUMBERED = r"(?:no|nr|num|number|núm|ref|рег|số|č)\b[.:]?|nº|n°|[#№]|号|號|رقم"

# Who asks for an offer has none yet.
ASKS_FOR = (
    r"\b(?:send|sending|give|need|want|make|submit|provide|await\w{0,3}|expect\w{0,3}|request\w{0,3}|share|get|envi\w{1,4}|mand\w{1,4}|pas\w{1,3}|schick\w{1,3}|send\w{1,3}|erbitt\w{1,3}|faites|"
    r"adresse\w{1,2}|inviate\w{0,2}|prosimy|prosz\w{1,2}|пришлите|вышлите|просим|gönder\w{0,5}|rica)\b[^.?!\n]{0,25}$|(?:请|請|发|給|给|报)[^。\n]{0,6}$"
)
