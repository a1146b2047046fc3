"""Words that make a number an amount by its neighbours, or none: colours, periods, changes, sizes, breakage. Every repeat is bounded."""

from __future__ import annotations

# Colours as they stand beside amounts: "white 3000 black 2000".
COLOURS = (
    "white|black|red|blue|green|yellow|grey|gray|navy|brown|orange|pink|purple|beige|gold|golden|silver|transparent|clear|cream|ivory|khaki|natural|royal|maroon|turquoise|olive|burgundy|lime|teal|"
    "weiß|weiss|schwarz|rot|blau|grün|gelb|grau|braun|rosa|silber|blanc|blanche|noir|noire|rouge|bleu|bleue|vert|verte|jaune|gris|grise|marron|blanco|blanca|negro|negra|rojo|roja|azul|verde|amarillo|amarilla|naranja|"
    "branco|branca|preto|preta|vermelho|vermelha|amarelo|amarela|cinza|laranja|bianco|bianca|nero|nera|rosso|rossa|blu|giallo|gialla|grigio|wit|zwart|rood|blauw|groen|geel|grijs|biały|białe|czarny|czarne|czerwony|czerwone|niebieski|niebieskie|zielony|zielone|"
    "bílá|černá|červená|modrá|zelená|fehér|fekete|piros|kék|zöld|alb|negru|roșu|albastru|бел(?:ый|ые|ых|ая|ого)|ч[её]рн(?:ый|ые|ых|ая)|красн(?:ый|ые|ых|ая)|син(?:ий|ие|их|яя)|зел[её]н(?:ый|ые|ых|ая)|сер(?:ый|ые|ых|ая)|ж[её]лт(?:ый|ые|ых|ая)|біл\\w{1,2}|чорн\\w{1,2}|"
    "beyaz|siyah|kırmızı|mavi|yeşil|sarı|gri|lacivert|vit|svart|röd|blå|grön|putih|hitam|merah|biru|hijau|kuning|trắng|đen|đỏ|xanh|vàng|xám|أبيض|ابيض|أسود|اسود|أحمر|احمر|أزرق|ازرق|أخضر|اخضر|سفید|سیاه|مشکی|قرمز|آبی|לבן|שחור|אדום|כחול|"
    "白色?|黑色?|红色?|紅色?|蓝色?|藍色?|绿色?|綠色?|灰色?|黄色|黃色|米色|ホワイト|ブラック|レッド|ブルー|グレー|ネイビー|화이트|블랙|레드|블루|네이비|흰색|검정|검은색"
)
# Behind an amount: a time, "3,500 a quarter".
PERIOD = (
    r"(?:\s?/\s?|\s(?:a|per|each|every|pro|im|je|al|por|cada|a la|ao|à l['’]|par|all['’]|al|ogni|ook per|per|op|na|w|w ciągu|за|v|в|на|setiap|mỗi|một|/)\s?|\s?[/／]\s?)"
    r"(?:month|quarter|year|season|week|yr|mth|annum|monat|quartal|jahr|saison|woche|mes|trimestre|año|temporada|semana|mês|ano|safra|mois|an|année|trimestre|semaine|mese|anno|stagione|settimana|maand|kwartaal|jaar|seizoen|week|"
    r"miesiąc|kwartał|rok|sezon|tydzień|měsíc|čtvrtletí|sezónu|hónap|év|lună|an|sezon|месяц|мес|квартал|год|сезон|неделю|рік|місяць|ay|yıl|sezon|çeyrek|hafta|månad|kvartal|år|säsong|måned|bulan|tahun|minggu|tháng|năm|quý|mùa|الشهر|السنة|شهر|سنة|ماه|سال)(?![^\W_])"
    r"|\s?(?:шт)?\s?(?:ежемесячно|ежегодно|monthly|yearly|annually|quarterly|monatlich|jährlich|mensuales|anuales|mensais|anuais|mensuels|annuels|mensili|annui|miesięcznie|rocznie|aylık|yıllık)(?![^\W_])"
)
# "from 20,000 to 24,000" behind a verb of changing: the second is wanted.
FROM = r"(?:from|von|de|du|del|dal|da|van|z|ze|od|с|со|від|från|fra|dari|từ|من|از|从|從)"
TO = r"(?:to|up to|down to|auf|à|a|hasta|para|al|naar|do|na|до|на|till|til|ke|menjadi|lên|xuống|thành|الى|إلى|به|到|增加到|改成|改为|改為)"
# "between 25 and 30": the lower bound.
BETWEEN_AND = r"(?<![^\W_])(?:between|zwischen|entre|tra|fra|tussen|między|pomiędzy|mezi|között|între|intre|между|між|mellan|mellem|mellom|antara|từ|بين|بین|介于)\s(?P<lo>NUMBER)(?:SCALE)?\s(?:and|und|et|y|e|ed|en|a|i|és|si|și|и|та|och|og|dan|đến|و)\s(?P<hi>NUMBER)"
# Sizes, before numbers: "Größen 44-64, zusätzlich 90-110", "sizes 32 to 52".
SIZES = r"(?:gr(?:ö|oe|o)ß?(?:ss)?en?|sizes?|size range|tall?as?|taille[s]?|tamanhos?|taglie|taglia|misure|maten|maat|rozmiar\w{0,4}|velikost\w{0,3}|размер\w{0,3}|розмір\w{0,2}|beden\w{0,4}|ölçü\w{0,4}|ukuran|cỡ|size|المقاسات|مقاس\w{0,3}|سایز\w{0,3}|מידות|尺码|尺碼|サイズ|사이즈|storlek\w{0,4}|størrelse\w{0,3}|méret\w{0,3}|mărim\w{1,3})"
# Behind an amount: it is too much, or theirs.
TOO_MUCH = (
    r"[^.\n;?!]{0,24}?\b(?:is|are|seems?|would be|ist|sind|est|sont|es|son|é|são|è|sono|jest|są|je|слишком|çok|terlalu|quá|adalah)?\s?(?:a bit |a little |way |much |far |etwas |un peu |un poco |um pouco |un po' |trochę |немного )?"
    r"(?:too (?:much|many|high|big|large)|zu (?:viel|viele|hoch)|trop(?: élevé\w?)?|demasiad[oa]s?|mucho|muito|demais|troppo|troppi|troppe|te veel|te hoog|za dużo|zbyt (?:dużo|wiele)|příliš|túl sok|prea mult|слишком много|многовато|забагато|çok fazla|fazla|för mycket|for mye|terlalu banyak|quá nhiều|nhiều quá|太多|多すぎ|너무 많)"
)
# A price's basis: "cena za 1000 szt."
PRICE_OF = r"(?:price|prices|preise?|prix|precios?|preços?|prezz[oi]|prijs|cen[aęy]|цен[аыу]|fiyat\w{0,3}|harga|giá|pris)\s(?:per|pro|par|por|al|za|je|за|/)\s$"
# Goods that are damaged, wrong or missing: no amounts wanted. Behind or before an amount in the same clause.
BROKEN = (
    r"(?:cracked|cracks?|rust\w{0,2}|bent|rejected|broken|damaged|defect\w{0,4}|missing|faulty|burst|leak\w{0,3}|scratch\w{0,3}|dented|stain\w{0,3}|wet|mou?ldy|torn|loose|short(?:age)?|wrong|unusable|out of tolerance|too short|not working|dead on arrival|"
    r"décous\w{1,3}|mouill\w{1,3}|cassé\w{0,2}|abîmé\w{0,2}|déchiré\w{0,2}|rouillé\w{0,2}|manquant\w{0,2}|rayé\w{0,2}|défectueu\w{1,3}|tordu\w{0,2}|"
    r"kaputt\w{0,2}|beschädigt\w{0,2}|defekt\w{0,2}|gebrochen\w{0,2}|verrostet\w{0,2}|nass\w{0,2}|fehl(?:en|t|erhaft\w{0,2})|zerkratzt|verbogen|undicht|gerissen|"
    r"rot[ao]s|dañad[ao]s|defectuos[ao]s|quebrad[ao]s|mojad[ao]s|oxidad[ao]s|rayad[ao]s|faltan|faltaron|descosid[ao]s|manchad[ao]s|avariad[ao]s|danificad[ao]s|molhad[ao]s|com defeito|enferrujad[ao]s|rasgad[ao]s|"
    r"rott[aei]|danneggiat[aei]|difettos[aei]|bagnat[aei]|mancant[ei]|arrugginit[aei]|scucit[aei]|macchiat[aei]|kapot|beschadigd|nat(?:te)?\b|roestig|uszkodzon\w{1,2}|wadliw\w{1,2}|zardzewiał\w{1,2}|mokr\w{1,2}|pęknięt\w{1,2}|poškozen\w{1,2}|vadn\w{1,2}|sérült|hibás|deteriorat\w{1,2}|"
    r"поврежд\w{1,6}|брак\w{0,6}|дефект\w{0,3}|сломан\w{0,2}|ржав\w{1,3}|мокр\w{1,3}|порван\w{0,2}|пошкоджен\w{0,2}|hasarlı|kırık|bozuk|ıslak|paslı|eksik|yırtık|rusak|cacat|pecah|basah|berkarat|hỏng|vỡ|lỗi|rách|ướt|gỉ|تالف\w{0,2}|مكسور\w{0,2}|معيب\w{0,2}|ناقص\w{0,2}|شکسته|خراب|معیوب|פגום|פגומים|שבור\w{0,2}|skadad\w{0,2}|trasig\w{0,2}|defekt\w{0,2}|ødelagt\w{0,2})"
)
BROKEN_ASIAN = r"ほつれ|不良|破損|破れ|傷|欠品|不足|汚れ|錆|入りませんでした|破损|损坏|坏|少了|生锈|破了|裂|불량|파손|누락|녹"
# Standards and grades, before a number.
NORM_BEFORE = r"(?:\b(?:api|astm|asme|ansi|iec|jis|nfpa|aisi|sae|uni|nf|ul|nema|mil|std|as/nzs|asnzs|csa|nsf|oiml|tema|awwa|bs en|din en|en iso|nr|n°|no\.?|nº|ref\.?|rev\.?|ver\.?|art\.?|model|modell?o?|type|typ|mod\.?|drawing|zeichnung|plano|plan|dibujo|disegno|tekening|rysunek|чертёж|чертеж|черт\.?|çizim|гост|ту|гост р)|\b[A-Z]\d?-)\s?$"
# Before a weight or an amount: at most.
AT_MOST = r"(?<![A-Za-z\u00c0-\u04ff])(?:max\w{0,5}\.?|máx\w{0,5}\.?|massim[oaie]|höchstens|maximal\w{0,2}|maks\w{0,6}\.?|не более|не больше|максимум|at most|no more than|up to|bis zu|jusqu'à|hasta|até|fino a|tot|до|en fazla|paling banyak|tối đa|最大|最多|不超过|不超過|以内|최대|الحد الأقصى|حداکثر)\s?(?:of |de |di |von )?$"
# Before a number without a unit that closes a question on prices: "what would it be at 1,000?"
AT_AMOUNT = r"(?:\b(?:(?:can|could) you (?:do|make|go|give)|(?:können|könnten) sie|pouvez-vous faire|pueden? (?:hacer|dejar)|price[sd]?|cost|cheaper|better|best|much|what|how|rate|discount|preis\w{0,2}|billiger|günstiger|kostet|was|prix|combien|tarif|moins cher|precio|cuánto|cuanto|barato|preço|quanto|prezzo|costa|prijs|goedkoper|cena|taniej|ile|цена|сколько|дешевле|стоит|fiyat\w{0,3}|kaç|ucuz|harga|berapa|giá|bao nhiêu)\b(?:[^.\n;?!]|\.\d){0,50}?\s(?:at|for|with|on|from|bei|ab|für|pour|à|à partir de|si on prend|para|por|con|a partir de|se levarmos|per|da|voor|vanaf|przy|od|za|dla|при|за|на|от|için|untuk|kalau|nếu)\s(?:about |around |ca\.? |etwa |environ |unos |cerca de |circa |ongeveer |około |около )?)$"
# Two to ten, and what they are written as right before samples.
FEW: dict[int, str] = {
    2: "two|zwei|deux|dos|duas|dois|due|twee|dwie|dwa|dva|dvě|két|kettő|două|два|две|дві|iki|två|to|kaksi|dua|hai|دو|שתי|שני|两|兩|二|두|สอง|δύο|dvije|dvi|kaks|двe",
    3: "three|drei|trois|tres|três|tre|drie|trzy|tři|tri|három|trei|три|üç|tre|tre|kolme|tiga|ba|ثلاث|سه|שלוש|三|세|สาม|τρία|τρεις|kolm",
    4: "four|vier|quatre|cuatro|quatro|quattro|vier|cztery|čtyři|štyri|négy|patru|четыре|чотири|dört|fyra|fire|neljä|empat|bốn|أربع|اربع|چهار|ארבע|四|네|สี่|τέσσερα",
    5: "five|fünf|cinq|cinco|cinque|vijf|pięć|pět|päť|öt|cinci|пять|п'ять|beş|fem|viisi|lima|năm|خمس|پنج|חמש|五|다섯|ห้า|πέντε",
    6: "six|sechs|seis|sei|zes|sześć|šest|hat|șase|шесть|шість|altı|sex|seks|kuusi|enam|sáu|ست|شش|שש|六|여섯",
    10: "ten|zehn|dix|diez|dez|dieci|tien|dziesięć|deset|tíz|zece|десять|on|tio|ti|kymmenen|sepuluh|mười|عشر|ده|עשר|十|열",
}
SAMPLES_NAMED = (
    r"(?:(?:free|small|paid|test|colou?r|kostenlose|gratis|bezahlte|gratuites?)\s)?(?:samples?|specimens?|swatches|muster|échantillons?|muestras?|amostras?|campion[ei]|monsters?|próbk\w{1,3}|próbek|vzork\w{0,3}|mint[aá]\w{0,3}|mostre|образц\w{1,3}|зразк\w{1,3}|мостри|numune\w{0,3}|prover|prøver|näytet\w{1,2}|contoh|sampel|mẫu|δείγματα|"
    r"عينات|نمونه|דוגמאות|דוגמות|样品|樣品|样|サンプル|샘플|견본|ตัวอย่าง|uzor\w{1,3}|näidist)"
)
# The number stands in the word itself, or behind it.
TWO_SAMPLES = r"عينتين|عينتان|サンプル(?:を|は)?\s?(?:二つ|2つ|二個|二枚)"
# One only: the words, and what may not be counted so.
ONLY_ONE = (
    r"(?<![^\W_])(?:(?:just|only) one|only 1|just 1|one only|a single one|nur ein(?:e[ns]?|s)?|bloß ein\w{0,2}|(?:un|une) seule?|(?:uno|un|una) sol[oa]|sol[oa]mente (?:un|uno|una)|solo (?:un|uno|una)|sólo (?:un|uno|una)|apenas um[a]?|só um[a]?|somente um[a]?|um[a]? só|soltanto (?:un|uno|una)|slechts (?:één|een)|maar (?:één|een)|"
    r"tylko (?:jeden|jedną|jedna|jedno)|jen (?:jeden|jednu|jedno)|csak egy\w{0,3}|doar (?:un|una|unul)|только (?:один|одну|одно)|всего (?:один|одну|одно)|лише (?:один|одну)|sadece bir(?: tane| adet)?|bara en|bara ett|kun en|kun et|vain yksi|cuma satu|hanya satu|chỉ (?:một|1)|فقط واحد[ةه]?|واحد[ةه]? فقط|فقط یک|فقط یکی|רק אחד|רק אחת)(?![^\W_])"
)
ONLY_ONE_ASIAN = r"只要一[个個件台套条]|一つだけ|1つだけ|一個だけ|하나만|한 개만"
NOT_ONE = r"\s(?:of|more|thing|question|problem|time|week|day|month|company|supplier|colou?r|size|type|kind|point|person|shop|store|reason|condition|frage|sache|problem|mal|woche|tag|farbe|lieferant|question|chose|fois|problème|couleur|fournisseur|jour|condition|duda|cosa|pregunta|vez|color|proveedor|día|problema|dúvida|coisa|pergunta|vez|cor|fornecedor|dia|domanda|cosa|volta|colore|fornitore|giorno|vraag|ding|keer|kleur|pytanie|rzecz|raz|kolor|dostawca|otázk\w|věc|barv\w|вопрос|раз|день|цвет|поставщик|soru|kez|renk|gün)(?![^\W_])"
# What one pack holds, told by a verb: "each carton has 24 pcs".
HOLDS = (
    r"(?:each|every|one|a|1|per|jede[rs]?|ein|chaque|un|une|cada|una|uma|um|ogni|elk\w?|ieder\w?|każd\w{1,2}|w każd\w{2,3}|každ\w{1,2}|кажд\w{2,3}|в кажд\w{2,3}|her|setiap|tiap|mỗi|كل|هر|כל)\s(?:\w{1,12}\s)?(?:carton|ctn|box|case|bag|sack|pack|packet|pallet|bundle|roll|set|kit|karton|schachtel|beutel|sack|palette|boîte|sac|caisse|paquet|caja|bolsa|saco|paquete|caixa|pacote|scatola|sacco|confezione|doos|zak|"
    r"pudełk\w{1,2}|worek|worku|kartoni\w|krabic\w|коробк\w|мешк\w|мешок|пачк\w|упаковк\w|koli|kutu|paket|dus|kotak|thùng|hộp|كرتون\w?|صندوق|کارتن|קרטון)(?:da|de)?\s(?:has|have|holds?|contains?|is|of|with|comes with|enthält|hat|mit|contient|avec|trae|contiene|lleva|tiene|con|tem|contém|com|ha|bevat|heeft|met|zawiera|ma|obsahuje|má|по|содержит|içerir|isi|berisi|có|chứa|فيها?|يحتوي|دارای|מכיל)?\s?$|每[箱盒袋包件](?:有|装|裝|是)?\s?$|1箱\s?$"
)
# Verbs of changing an order, around "from 500 to 800".
CHANGES = (
    r"\b(?:go(?:es)?|chang\w{1,3}|increas\w{1,3}|rais\w{1,3}|reduc\w{1,3}|amend\w{0,3}|revis\w{1,3}|adjust|update|order|qty|quantity|menge|"
    r"erhöh\w{1,3}|ändern|änder\w{1,3}|reduzier\w{1,3}|pass(?:er|e|ons)|augment\w{1,5}|rédui\w{1,5}|modifi\w{1,5}|sub(?:e|ir|imos|an)|"
    r"aument\w{1,4}|cambi\w{1,5}|baj\w{1,4}|mud\w{1,4}|alter\w{1,4}|port(?:are|iamo)|pass(?:are|iamo)|verhog\w{1,3}|wijzig\w{1,3}|zwiększ\w{1,4}|"
    r"zmie\w{1,5}|zmniejsz\w{1,4}|zvýš\w{1,4}|změn\w{1,4}|увелич\w{1,5}|измен\w{1,5}|уменьш\w{1,5}|збільш\w{1,4}|artır\w{1,5}|çıkar\w{1,5}|ubah|"
    r"naik\w{0,3}|tambah|tăng|đổi|giảm)\b|增加|改|减|增|変更|増|변경|늘"
)
# In a clause of broken pieces: replacements are wanted.
REPLACE = (
    r"replac|ersatz|ersetz|remplac|reemplaz|repos|substitu|sostitu|vervang|zamian|wymian|náhrad|замен|заміни|yerine|ganti|thay|补|補|代替|交換|교체|بدل|"
    r"تعويض|order|bestell|command|pedido|need|brauch"
)
