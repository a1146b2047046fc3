"""What carriers, customs desks and accounts write about a running order: no inquiry, though goods, amounts and places stand in it.

A buyer's driver comes, too: whether it counts is decided by who writes.
"""

from __future__ import annotations

# Something of a shipment's papers is missing; somebody waits for it.
PAPERS_LACK: tuple[str, ...] = (
    "(missing|miss|lack|lacking) ~ (hs code*|tariff (code|number|heading)*|customs code*|net weight*|gross weight*|origin (declaration|statement)|(declaration|statement|certificate) of origin)",
    "(fehlen|fehlt) ~ (zolltarif*|warennummer*|nettogewicht*|ursprungs*)|(il manque|manquent|manque) ~ (code douanier|code sh|nomenclature|poids (net|brut)|déclaration d'origine|certificat d'origine)|(faltan?|nos falta*) ~ (partida arancelaria|código arancelario|peso (neto|bruto)|declaración de origen|certificado de origen)|(faltam?) ~ (ncm|código pautal|peso (líquido|bruto)|declaração de origem|certificado de origem)|(mancano|manca) ~ (codice doganale|voce doganale|peso (netto|lordo)|dichiarazione di origine)",
    "(lips*|lipsesc|lipsește|lipseste) ~ (cod* nc|cod* vamal*|greut*|declarați* de origine|declaratia de origine)|(не хватает|отсутству*|недостает) ~ (код* тн|тн вэд|вес* нетто|нетто|деклараци* о происхождении|сертификат* происхождения)|eksik ~ (gtip|net ağırlık*|menşe*)|(gtip|net ağırlık*|menşe*) ~ eksik|(brakuje|brak) ~ (kod* cn|kod* taryf*|wag* netto|deklaracj* pochodzenia|świadectw* pochodzenia)|(缺|缺少|还差)(少)? ~ (海关编码|hs ?编码|净重|毛重|原产地)|(hiányzik|hiányoznak) ~ (vámtarifa*|nettó súly*|származási)|(chybí|chybějí) ~ (kód* (hs|celní*)|čist* hmotnost*|prohlášení o původu)",
)

RUNNING: tuple[str, ...] = (
    *PAPERS_LACK,
    # a lorry comes
    "(transport order|transportauftrag|speditionsauftrag|ordre de transport|orden de transporte|ordine di trasporto|ordem de transporte|comand* de transport|заявк* на перевозку|taşıma siparişi|zleceni* (transport*|spedyc*)|fuvarmegbízás*|přepravní objednávk*|transportopdracht)",
    "(truck|lorry|vehicle|camion|camión|caminhão|lkw|kamion|vrachtwagen|машина|фура|araç|tır|ciężarówka) (* )?(* )?(* )?(* )?(comes|arrives|will (come|arrive|be (there|at))|vient|arrive|arrivera|llega|llegará|chega|chegará|kommt|приедет|прибудет|подъедет|geliyor|gelecek|przyjedzie|arriva|arriverà|érkezik|přijede)|(comes|vine|vient|llega|llegará|kommt|приедет|прибудет|przyjedzie|arriva|chega|érkezik|přijede) (* )?(* )?(el |der |le |il |o |a )?(truck|lorry|camion*|camión|caminhão|lkw|kamion|машина|фура|auto|ciężarówka)",
    "(安排|派)(了)?(车|货车|拖车) ~ (司机|车牌|提货|装货)|(司机|车牌)(号|号码)?(:|：|是) ?",
    # what is open between us
    "(statement of account|account statement|open (bills|items)|overdue (bills|invoices)|offene (posten|rechnungen)|saldenbestätigung*|estado de cuenta|relevé de compte|lettrage|estratto conto|extrato de conta|extras(ul)? de cont|акт* сверки|cari hesap|hesap ekstre*|mutabakat*|potwierdzeni* salda|saldo ~ (confirm*|подтверд*)|egyenlegközl*|odsouhlasení sald*)",
    "(对账单|對帳單|對賬單|对帐单) ~ (核对|核對|回签|回簽|盖章|確認|确认|开票|開票)|請?核對後回簽|核对(无误)?后?(盖章|签字|回传)",
)
