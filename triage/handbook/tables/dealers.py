"""Who asks for a dealer to buy from, and what who wants to sell for us tells of region, period and pay, in the languages of the letters."""

from __future__ import annotations

# "Do you have a dealer near us?" - asked by who buys, not by who would be one.
DEALER = (
    r"\b(?:dealers?|distributors?|stockists?|resellers?|retailers?|agents?|representatives?|importers?|wholesalers?|händlern?|fachhändler\w?|vertriebspartner\w?|vertreter\w?|distribuidor(?:a|es)?|concesionarios?|revendedor(?:a|es)?|representantes?"
    r"|revendeurs?|distributeurs?|concessionnaires?|importateurs?|дилер\w{0,3}|дистрибьютор\w{0,3}|представител\w{1,3}|bayi\w{0,5}|distribütör\w{0,4}|temsilci\w{0,5}|rivenditor[ei]|distributor[ei]|dealer|leverancier\w?|sprzedawc\w{1,3}|dystrybutor\w{0,3})\b|موزع|وكيل|经销商|經銷商|代理商|分销商|分銷商|零售商"
)
SEEKS = (
    r"\b(?:do you have|have you(?: got)?|is there|are there|whether (?:you have|there)|if (?:you have|there is)|who is|who are|where (?:is|are|can|could|do)|name of|details of|address of|contact of|nearest|closest|recommend|refer us|put us in touch|tell us|let us know"
    r"|haben sie|gibt es|ob (?:sie|es)|wer ist|wo (?:kann|können|gibt)|nennen sie|nächste[rn]?|empfehlen|tienen|tienes|hay|tenéis|cuentan con|quién es|dónde|recomiendan|avez-vous|y a-t-il|existe-t-il|si vous avez|qui est|où (?:peut|pouvons|puis)|connaissez-vous|indiquez"
    r"|vocês têm|têm|tem|existe|há|quem é|onde|indicam|есть ли|имеется ли|у вас есть|кто|где|подскажите|var mı|nerede|kim|avete|c'è|dove|hebben jullie|heeft u|is er|waar|czy (?:mają|macie|jest)|gdzie)\b|هل (?:لديكم|لكم|يوجد|عندكم)|أين|من هو|有没有|有沒有|是否有|有无|哪里|哪裡|哪家|在哪"
)
# Who offers to be one, or talks of rights and pay.
OFFERS = (
    r"\b(?:become|be|being|act(?:ing)? as|appoint\w{0,4}|represent(?:ing)?|exclusiv\w{0,5}|territor(?:y|ies)|commission|agency agreement|dealership|distributorship|looking for (?:an? )?(?:distributor|agent)|(?:are|am) (?:an? )?(?:\w{3,15} )?(?:distributors?|dealers?|agents?|resellers?)|distribute your|sell your"
    r"|werden|vertreten|vertretung|exklusiv\w{0,5}|gebietsschutz|provision|als händler|ser|representar|exclusiv\w{0,5}|comisi[oó]n|somos (?:\w{3,15} )?(?:distribuidor\w{0,2}|representantes)|devenir|être|représenter|exclusivité|tornar|comissão"
    r"|стать|представлять|эксклюзив\w{0,4}|комисси\w{1,3}|являемся (?:дилер|дистриб)\w{1,5}|olmak|temsil etmek|münhasır|komisyon\w{0,3}|diventare|rappresentare|worden|vertegenwoordigen|zostać)\b|أن نكون|نصبح|حصري|عمولة|تمثيلكم|成为|成為|做你们|做贵|独家|獨家|佣金|想代理|我们是.{0,8}经销商"
)
# What an agent tells of pay and period.
PAY = r"\d{1,2}(?:[.,]\d)?\s?(?:%|percent|per cent|prozent|por ciento|pour cent|процент\w{0,2})|(?:%|yüzde )\s?\d"
PERIOD = (
    r"\b(?:\d{1,2}|one|two|three|five|ten|ein|zwei|drei|fünf|un|dos|tres|cinco|deux|trois|cinq|um|dois|três|один|два|три|пять|bir|iki|üç|beş)\s(?:years?|months?|jahren?|monate?n?|años?|meses|ans?|mois|anos?|лет|год\w?|месяц\w{0,3}|yıl\w{0,3}|ay)\b(?! (?:of |de |d'|in )?(?:experien\w{0,4}|experiencia|expérience|experiência|erfahrung|опыт\w{0,2}|deneyim\w{0,4}|business|warranty|garant\w{2,4}))"
    r"|(?:سنوات|سنة|سنتين|أشهر)|[一二两兩三四五十\d]\s?(?:年|个月|個月)"
)
AGENCY_WORDS = (
    r"\b(?:agen(?:t|ts|cy|cies)|representatives?|represent(?:ing|ation)?|distribut\w{2,9}|dealer\w{0,4}|commission|exclusiv\w{0,5}|sole rights?|vertret\w{1,6}|vertrieb\w{0,10}|exklusiv\w{0,5}|provision|agen(?:te|tes|cia)|representa\w{1,6}|distribu\w{3,7}|comisi[oó]n|représent\w{1,6}|agence|agence|distribut\w{2,6}|comissão|agência"
    r"|агент\w{0,5}|представ\w{3,12}|дистриб\w{3,9}|комисси\w{1,3}|эксклюзив\w{0,5}|temsil\w{0,8}|acente\w{0,4}|distribütör\w{0,5}|komisyon\w{0,4}|münhasır)\b|وكيل|وكالة|وكلاء|تمثيل|موزع|عمولة|حصري|代理|经销|經銷|佣金|独家|獨家"
)
