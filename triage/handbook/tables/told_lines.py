"""What asks for an offer of goods, and how a name of goods with its size is built, in many languages. Every repeat is bounded."""

from __future__ import annotations

from triage.handbook.tables.function_words import word_set

# Before the amount, in the same sentence.
ASKED = (
    r"(?<![^\W_])(?:(?:offer|quote|quotation|prices?|pricing|estimate) (?:for|on|of)|(?:angebot|preise?|offerte) (?:über|für|zu)|(?:devis|offre|prix|tarifs?|cotation) (?:pour|de|sur|des)|"
    r"(?:cotización|presupuesto|oferta|precios?) (?:de|para|por)|cotizar|(?:cotação|orçamento|proposta|preços?) (?:de|para|por)|cotar|(?:offerta|preventivo|quotazione|prezz[oi]) (?:per|di|su)|"
    r"(?:offerte|prijs|prijzen|prijsopgave) (?:voor|van)|(?:ofert[ęya]|wycen[ęya]|cen[ęy]) (?:na|za|dla)|(?:nabídku|cenu|ponuku) (?:na|za)|(?:ofert[ăa]|preț) (?:pentru|la)|(?:offert|tilbud|pris|priser) (?:på|for|för)|"
    r"tarjous|(?:ponudu|cijenu|cenu|ponudbo) (?:za)|(?:предложение|цен[ауы]|расч[её]т|кп) (?:на|за|по)|(?:пропозицію|ціну) (?:на|за)|"
    r"(?:vorremmo|vorrei|ci servono|mi servono|necessitiamo di|abbiamo bisogno di|potrzebujemy|potřebujeme|potrebujeme|behöver|trenger|tarvitsemme|trebamo|potrebujemo|avem nevoie de))(?![^\W_])(?:[^.\n;?!]|\.(?=\d)){0,90}$"
)
# Between the nouns of one name.
JOINING = "per|da|di|in|a|con|de|del|della|für|aus|mit|pour|en|para|do|z|ze|na|för|med|av|til|pentru|din|cu|za|od|iz|для|из|с|voor|van|met|for|of|with"
# What is no thing that is sold by number: people, places, time, what is asked for.
NO_THINGS = word_set(
    "personen leute menschen mitarbeiter kunden gaste zimmer nachte tage wochen monate jahre meter hotels filialen firmen people persons guests rooms nights days weeks months years clients customers shops stores hotels schools "
    "apartments units employees visitors homes houses projects personnes clients chambres nuits jours semaines mois ans hotels magasins ecoles logements personas clientes habitaciones noches dias semanas meses anos tiendas hoteles escuelas "
    "pessoas quartos noites lojas hoteis escolas persone clienti camere notti giorni settimane mesi anni negozi alberghi scuole personen klanten kamers nachten dagen weken maanden winkels osob klientow pokoi nocy dni tygodni miesiecy sklepow "
    "osob zakazniku pokoju noci tydnu mesicu obchodu человек клиентов номеров ночей дней недель месяцев магазинов гостиниц человека osoba soba dana personer kunder rum natter dagar veckor manader butiker persoane camere zile luni "
    "euro euros dollar dollars usd eur metri metros metres metros litri litros litres"
)
SIZE = r"(?:[mM]?\d{1,5}(?:[.,/]\d{1,3})?(?:\s?[x×*]\s?\d{1,5}(?:[.,]\d{1,3})?){0,2}(?:\s?(?:mm|cm|m|ml|l|g|kg|w|v|kw|bar|inch|\"))?|DN\s?\d{1,4}|[A-Z]{1,3}\d{1,3})"
# The noun behind the amount, what belongs to it, and its size.
THING = rf"\s(?P<thing>(?P<noun>[^\W\d_]{{4,24}})(?:\s(?:(?:{JOINING})\s)?(?!(?:e|y|et|und|and|i|a|og|och|en|ja|și|и)\s)[^\W\d_]{{3,20}}){{0,3}}(?P<size>(?:\s{SIZE}(?![^\W_])){{0,3}}))"
