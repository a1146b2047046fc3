"""Words that no name of goods begins with: what asks or tells, and words of place, of exchange and of time. Words that begin names too ("check valves", "cat litter") are left out."""

from __future__ import annotations

# Bidden and asked, in the forms that begin a sentence of a letter.
_BIDDING = (
    "tell inform advise confirm quote send provide let indicate explain clarify reply include deliver could would will may shall do does did is are what when where why who which how if whether "
    "sagen teilen nennen senden schicken bestatigen bieten geben erklaren prufen rufen melden liefern konnen konnten wurden wann wie was wo warum wer welche welcher welches ob haben sind ist "
    "dites indiquez precisez confirmez envoyez donnez proposez veuillez merci pouvez pourriez quand comment combien quel quelle quels quelles pourquoi avez etes "
    "digan diganme indiquen confirmen envien cotizen manden pueden podrian cuando como cuanto cuanta cuantos cual cuales donde digame indique confirme envie cotice favor "
    "digam informem confirmem enviem cotem mandem podem poderiam quando quanto quantos qual quais onde informe confirme envie "
    "dite indicate confermate inviate mandate potete potreste quanti quale quali come fateci "
    "stuur geef laat vertel bevestig kunt kunnen kan wanneer hoeveel welke waar "
    "prosze podajcie napiszcie potwierdzcie wyslijcie czy kiedy ile jaki jaka jakie gdzie prosim sdelte napiste poslete potvrdte kdy kolik jaky jaka kde "
    "подскажите подскажи скажите сообщите напишите уточните расскажите пришлите отправьте вышлите предложите дайте укажите ответьте назовите подтвердите посчитайте рассчитайте можете могли сколько когда какой какая какие какова каков где есть ли "
    "підкажіть скажіть повідомте напишіть уточніть надішліть вкажіть скільки коли який яка які "
    "bildirin bildiriniz gonderin gonderiniz yazin soyleyin lutfen acaba nedir kac nasil mumkun trimiteti spuneti confirmati cand unde "
    "tolong mohon kirim berapa kapan apakah xin vui "
)
# Prepositions and conjunctions.
_JOINING = (
    "instead rather than versus against before during until since between among without within "
    "statt anstatt anstelle gegen hinter vor nach wahrend seit zwischen ohne unter uber durch bis wegen trotz sondern sowie ausserdem sonst noch "
    "contre derriere avant apres pendant depuis entre sans vers lors ainsi "
    "contra detras antes despues durante desde entre sin hacia ademas tambien excepto segun "
    "atras depois sem sob alem tambem exceto conforme invece contro dietro prima dopo fra senza sotto verso inoltre anche "
    "plaats tegen achter tussen zonder onder tijdens sinds zamiast przeciw przed podczas od miedzy bez oraz misto behem mezi "
    "вместо против перед после между без под над около кроме через также ещё еще замість після між окрім "
    "yerine once sonra arasinda altinda ayrica contra inaintea dupa intre fara "
)
NO_FIRST_WORDS: frozenset[str] = frozenset((_BIDDING + _JOINING).split())
