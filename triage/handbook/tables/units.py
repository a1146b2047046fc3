"""Units in which buyers count goods, in their languages, and words for numbers.

`UNITS`: written form (folded, see `wordforms.fold`) -> singular as written. Only measures that count goods stand
here; what a thing measures (mm, ml, GB) does not.
"""

from __future__ import annotations

from triage.handbook.tables.counted_units import FORMS
from triage.handbook.tables.function_words import word_set

# English first: singular -> further written forms.
_WRITTEN: dict[str, str] = {
    "pc": "pcs pc. pcs. pce pces",
    "piece": "pieces peices peaces pieses",
    "no": "nos nos. no. nr nrs",
    "unit": "units",
    "place": "places",
    "seat": "seats",
    "set": "sets",
    "pair": "pairs prs",
    "dozen": "dozens doz dz",
    "gross": "",
    "carton": "cartons ctn ctns ctn.",
    "box": "boxes",
    "case": "cases",
    "pack": "packs",
    "packet": "packets",
    "pallet": "pallets plt plts",
    "roll": "rolls",
    "reel": "reels",
    "bag": "bags",
    "bottle": "bottles",
    "sheet": "sheets",
    "drum": "drums",
    "bundle": "bundles",
    "lot": "",
    "copy": "copies",
    "ea": "each",
    "yard": "yards yds",
    "ton": "tons",
    "tonne": "tonnes t",
    "mt": "mts",
    "metric ton": "metric tons",
    "length": "lengths",
    "coil": "coils",
    "spool": "spools",
    "kit": "kits",
    "bars": "",
    "tubes": "",
    "barrel": "barrels",
    "dus": "",
    "vnt": "",
    "брой": "бр бр. броя бройки",
    "lb": "lbs",
    "kg": "кг кило килограмм килограммов kgs kilo kilos kilogram kilograms",
    "slab": "slabs lastra lastre platte platten dalle dalles tranche tranches tablero tableros chapa chapas plaka plakalar плита плиты плит слэб слэбов слэба slaby πλακα πλακεσ",
    "plate": "plates plaque plaques placa placas лист листов листа",
    "machine": "machines maquina maquinas maschine maschinen macchina macchine makine makina станок станка станков maszyna maszyny equipo equipos apparaat",
    "garnitur": "garnituren garnitury garniture garnitures",
    "τεμαχιο": "τεμαχια τεμ τεμ.",
    "buc": "bucati buc. bucata",
    "db": "darab",
    "kom": "komada komad",
    "kpl": "",
    "m3": "m³ cbm м3 м³ куб.м",
    "sqm": "m2 m² м2 м² кв.м кв.м. mq qm τ.μ. μ² m.q. sqmtr sq.mtr sq.m sqm. sq.m.",
    "meter": "m м лм lfm rm meters metre metres mtr mtrs metr metry metru metrow metro metros metri mètre mètres metres метр метра метров метры п.м п.м. пог.м пог.м. м.п м.п. متر μετρα",
    "liter": "liters litre litres",
    # es pt it fr
    "pieza": "piezas pza pzas pzs",
    "unidad": "unidades uds ud und unds unid unids unid. uds. und.",
    "juego": "juegos",
    "par": "pares",
    "docena": "docenas",
    "caja": "cajas",
    "peca": "pecas pcas",
    "unidade": "unidades un",
    "conjunto": "conjuntos",
    "duzia": "duzias",
    "caixa": "caixas",
    "pezzo": "pezzi pz",
    "unita": "",
    "paio": "paia",
    "dozzina": "dozzine",
    "scatola": "scatole",
    "unite": "unites",
    "exemplaire": "exemplaires",
    "paire": "paires",
    "douzaine": "douzaines",
    "ensemble": "ensembles",
    "rouleau": "rouleaux",
    "rollo": "rollos",
    "tonelada": "toneladas",
    # de nl sv da no
    "stuck": "stk stk. stck stuecke stueck st. stucke",
    "satz": "satze",
    "paar": "paare",
    "dutzend": "",
    "karton": "kartons kartony kartonow karton",
    "rolle": "rollen",
    "tonne ": "",
    "stuk": "stuks st",
    "doos": "dozen ",
    "stycken": "styck st",
    "styk": "",
    # pl cs
    "sztuka": "szt szt. sztuk sztuki",
    "komplet": "kompletow komplety kpl",
    "kus": "ks kusu kusy",
    "sada": "sad sady",
    # ru uk
    "штука": "шт шт. штук штуки штуку",
    "комплект": "комплектов комплекта комплекты компл",
    "набор": "наборов набора",
    "место": "мест места",
    "единица": "единиц ед ед.",
    "пара": "пар пары",
    "коробка": "коробок коробки",
    "тонна": "тонн тонны т тн",
    "рулон": "рулонов рулона",
    # tr
    "adet": "ad adedi",
    "takim": "",
    "cift": "",
    "koli": "",
    "duzine": "",
    "kutu": "",
    "ton ": "",
    # id vi ms
    "buah": "",
    "unit ": "",
    "lusin": "",
    "pasang": "",
    "cai": "",
    "chiec": "",
    "bo": "",
    "doi": "",
    # ar fa he
    "قطعه": "قطع قطعة حبه حبات",
    "مقعد": "مقاعد",
    "وحده": "وحدات",
    "طقم": "اطقم",
    "كرتون": "كراتين كرتونه",
    "زوج": "ازواج",
    "عدد": "",
    "دستگاه": "",
    "تا": "",
    "יחידה": "יחידות יח יח' יח׳",
    "סט": "סטים",
    "لوح": "الواح لوحا",
    # hi
    "पीस": "नग",
}
UNITS: dict[str, str] = {}
for _singular, _forms in _WRITTEN.items():
    UNITS.setdefault(_singular.strip(), _singular.strip())
    for _form in _forms.split():
        UNITS.setdefault(_form.strip(), _singular.strip())
for _listed in FORMS.values():
    _last = ""
    for _written_form in _listed.split():
        _singular, _colon, _form = _written_form.partition(":")
        if _colon:
            _last = _singular
            UNITS.setdefault(_singular, _singular)
            if _form:
                UNITS.setdefault(_form, _last)
        else:
            UNITS.setdefault(_written_form, _last)
for _form in (
    "square meter",
    "square meters",
    "square metre",
    "square metres",
    "sq m",
    "sq. m",
    "sq mtr",
    "sq. mtr",
    "sq.mtr",
    "кв м",
    "кв. м",
    "кв. м.",
):
    UNITS[_form] = "sqm"
UNITS.update(
    {
        "m.t": "mt",
        "m. t": "mt",
        "m t": "mt",
        "куб. м": "m3",
        "п. м": "meter",
        "п. м.": "meter",
        "пог. м": "meter",
        "пог. м.": "meter",
        "м": "meter",
    }
)
for _form in (
    "running meter",
    "running meters",
    "running metre",
    "running metres",
    "linear meter",
    "linear meters",
    "linear metres",
    "lin. meters",
    "lin. metres",
):
    UNITS[_form] = "meter"
UNITS["متر مربع"] = "sqm"
UNITS["metric tons"] = "metric ton"
# These say a measure in English letters; other written forms are shown as the buyer wrote them.
PLAIN_MEASURES: frozenset[str] = frozenset(
    ["m", "meter", "meters", "metre", "metres", "mtr", "mtrs", "m2", "sqm", "sq.m", "sq m", "sq. m", "kg", "kgs", "square meter", "square meters",
     "square metre", "square metres", "m3", "cbm", "ton", "tons", "tonne", "tonnes"]
)  # fmt: skip

# Singular as it is written with its accents, for showing.
SHOWN = {"stuck": "Stück", "unite": "unité", "takim": "takım", "cift": "çift", "peca": "peça", "duzia": "dúzia", "unita": "unità",
         "satz": "Satz", "paar": "Paar", "karton": "Karton", "dutzend": "Dutzend", "cai": "cái", "chiec": "chiếc", "bo": "bộ",
         "doi": "đôi", "قطعه": "قطعة", "وحده": "وحدة", "duzine": "düzine"}  # fmt: skip

# Pack units: "6,480 pcs (180 cartons)" says one amount twice.
PACKS: frozenset[str] = frozenset(
    [
        "carton",
        "box",
        "case",
        "pallet",
        "pack",
        "packet",
        "bag",
        "caja",
        "caixa",
        "scatola",
        "karton",
        "коробка",
        "koli",
        "箱",
        "ケース",
        "박스",
    ]
)
# What holds goods: behind a measure it says how large one pack is ("30 kg boxes"), behind "for" what a thing holds ("for 12 cans").
_HOLDING = (
    "bag sack drum barrel bucket pail bottle jar tin cans tub pouch sachet keg crate tray ream canister dose flasche eimer fass beutel packung "
    "kiste sac caisse boite bouteille fut seau bidon pot bocal flacon saco costal tambor cubeta botella frasco lata bolsa paquete caja saca balde garrafa "
    "pacote pacco collo colis bulto fardo bund bundle sacco fusto secchio bottiglia barattolo lattina confezione cassa vasetto zak fles blik emmer vat krat pak doos worek butelka puszka wiadro beczka "
    "opakowanie paczka sloik krabice pytel lahev plechovka doboz zsak cutie sac sticla мешок бутылка банка ведро бочка упаковка ящик пакет флакон cuval sise teneke "
    "bale ballot ballen balya baal varil torba kova kavanoz flaska burk hink pullo κουτι hop thung bao chai lon karung botol kaleng كيس علبه صندوق"
)
HOLDERS: frozenset[str] = PACKS | {UNITS[_form] for _form in word_set(_HOLDING)}
# Kilograms and metres in other letters are measures like the Latin ones.
for _measure, _listed in {
    "kg": 'كيلو كجم كلغ كغ كيلوغرام كيلوجرام کیلو کیلوگرم κιλο κιλα ק"ג קג किलो किलोग्राम کلو কেজি กิโล กก կգ kilogram kilo',
    "meter": "متر امتار مترا μετρο μετρα מטר מטרים मीटर میٹر মিটার metro metros metri metry metru metara метър метра метрів metras metru metrii laufmeter folyometer mb bm mét",
    "sqm": "quadratmeter",
    "m3": "kubikmeter",
}.items():
    for _form in _listed.split():
        UNITS[_form] = _measure
# Measures that are an amount of goods only where the goods are sold by them or the buyer says "quantity".
MEASURES: frozenset[str] = frozenset(["kg", "lb", "sqm", "m3", "meter", "liter", "yard", "sheet", "lot", "copy"])

# Too short or too ambiguous to be a unit unless they stand directly behind the number.
SHORT: frozenset[str] = frozenset(["no", "st", "un", "ud", "ks", "ad", "t", "bo", "mt", "ea", "lot", "تا", "doi", "tua"])

# Counters of scripts without word borders, directly behind the number.
COUNTERS = (
    "平方米|平方公尺|平米|平方|立方米|立方公尺|立方|公尺|公吨|公噸|公斤|個(?!月)|个(?!月|国|國|城|省|店|门|門|品|项|項|工|问|問)|件|套|台(?!北|中|南|湾|灣|州)|張|张|把|只|隻|條|条(?!件|款)|"
    "支(?!付)|枝|箱(?![装裝])|打(?!样|樣|算|印|包)|對(?!於|应)|对(?!于|应|方)|双|雙|副|組|组|卷|瓶(?![装裝])|袋(?![装裝])|片|块|塊|本(?!月|周|年|公)|枚|脚|脚分|颗|顆|粒|罐(?![装裝])|桶(?![装裝])|盒(?![装裝])|包(?![装裝含邮郵税稅括])|捆|盏|盞|根|辆|輛|床|"
    "顶|頂|串|株|扇|樘|幅|码(?!头)|碼(?!頭)|份|束|托(?!盘|运)|听|聽|匹|筐|卡板|缶|玉|巻|樽|俵|ロール|パレット|キロ|トン|メートル|ボトル|セット|口(?![径徑岸罩]|味)|反(?![映应応対])|丸(?![いのみ])|梱|ケース|ピース|ダース|本|足|着|基|丁(?!目|寧|度)|挺|膳|"
    "개(?!월|국|사|년|점|소)|대(?!리|표|형|량)|세트|벌|박스|장|켤레|쌍|병|캔|봉지|포대|포(?!함|장|인|트)|롤|매(?!월|년|장|우)|권|톤|팩|팔레트|킬로|미터|통(?!관|화|보)|자루|묶음|알|"
    "ชิ้น|ตัว|ชุด|อัน|กล่อง|คู่|ใบ|ขวด|ม้วน|แผ่น|เมตร|ถุง|เครื่อง|แพ็ค|ลัง|หลอด|ดวง|ผืน|เส้น|กก|กิโลกรัม|กิโล|ตัน|吨|噸|㎡|米(?!色|黄|白|兰|老)|평|제곱미터"
)
COUNTER_UNITS = {"套": "set", "セット": "set", "세트": "set", "組": "set", "组": "set", "ชุด": "set", "箱": "carton", "ケース": "case", "박스": "box",
                 "打": "dozen", "ダース": "dozen", "對": "pair", "对": "pair", "双": "pair", "雙": "pair", "足": "pair", "켤레": "pair", "쌍": "pair",
                 "คู่": "pair", "กล่อง": "box", "卷": "roll", "吨": "ton", "噸": "ton", "公斤": "kg", "平方米": "sqm", "平方公尺": "sqm", "平米": "sqm", "平方": "sqm", "㎡": "sqm", "米": "meter", "제곱미터": "sqm"}  # fmt: skip

# Words before a number that say "this is the amount": "Qty: 500".
QUANTITY_LABELS = (
    r"ilosc|mnozstvi|pocet|quantites?|quantita|stueckzahl|stuckzahl|koli[cč]ina|mennyis[eé]g|cantitate|kiekis|daudzums|kogus|määrä|ποσότητα|ποσοτητα|к-во|qtde|so luong|"
    r"quantit(?:y|ies)|qty|qnty|q'ty|cantidad(?:es)?|cant\.|quantidades?|qtd[ea]?\.?|quantités?|qté|menge|stückzahl|anzahl|quantità|q\.tà|"
    r"aantal|hoeveelheid|antal|ilość|liczba|množství|počet|количество|кол-во|кількість|miktar|adet sayısı|jumlah|kuantitas|số lượng|sl|"
    r"الكمية|كمية|عدد|العدد|تعداد|מספר|כמות|मात्रा|数量|數量|采购量|採購量|需求量|需求数量|订购量|訂購量|수량|จำนวน|"
    r"order volume|volume|annual demand|demand|forecast|requirement|order quantity|bedarf|behoefte|besoin|previsión|prévision|prognose|liczba sztuk|potřeba|потребность"
)

# Counters of Asian languages as the units they are; what is counted by them is compared with what a form's field counts.
COUNTED_AS: dict[str, str] = {
    **dict.fromkeys(("套", "세트", "セット", "組", "组", "ชุด", "bộ"), "set"),
    **dict.fromkeys(("个", "個", "件", "只", "台", "本", "枚", "点", "支", "개", "대", "장", "ชิ้น", "อัน", "cái", "chiếc"), "pc"),
    **dict.fromkeys(("箱", "박스", "상자", "カートン", "ケース", "กล่อง", "thùng"), "carton"),
    **dict.fromkeys(("双", "雙", "켤레", "足", "đôi"), "pair"),
    **dict.fromkeys(("卷", "롤", "巻", "cuộn"), "roll"),
}

# Number words. Multipliers stand in SCALES.
NUMBERS: dict[str, int] = {}
for _language in (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
    "- dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte",
    "- dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte",
    "- deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize - - - vingt",
    "- zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
    "- due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici - - - venti",
    "- twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien - - - twintig",
    "- dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec - dwanascie - - pietnascie - - - - dwadziescia",
    "- два три четыре пять шесть семь восемь девять десять - двенадцать - - пятнадцать - - - - двадцать",
    "- iki uc dort bes alti yedi sekiz dokuz on - - - - - - - - - yirmi",
    "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh",
    "- tva tre fyra fem sex sju atta nio tio - tolv",
    "- dve tri ctyri pet sest sedm osm devet deset - dvanact",
    "- اثنان ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره",
):
    for _value, _word in enumerate(_language.split(), 1):
        if _word != "-" and len(_word) > 1:
            NUMBERS.setdefault(_word, _value)
NUMBERS.update(
    {"thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
     "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90,
     "trinta": 30, "quarenta": 40, "cinquenta": 50, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
     "dreissig": 30, "vierzig": 40, "funfzig": 50, "trenta": 30, "quaranta": 40, "cinquanta": 50, "dertig": 30, "vijftig": 50,
     "тридцать": 30, "сорок": 40, "пятьдесят": 50, "otuz": 30, "elli": 50, "piecdziesiat": 50,
     "cien": 100, "cem": 100, "ciento": 100, "doscientos": 200, "doscientas": 200, "trescientos": 300, "trescientas": 300, "quinientos": 500,
     "quinientas": 500, "duzentos": 200, "duzentas": 200, "trezentos": 300, "quinhentos": 500, "quinhentas": 500, "duecento": 200,
     "cinquecento": 500, "zweihundert": 200, "dreihundert": 300, "funfhundert": 500, "пятьсот": 500, "двести": 200, "триста": 300,
     "dwiescie": 200, "trzysta": 300, "piecset": 500, "tausend": 1000, "zweitausend": 2000, "funftausend": 5000, "vijfhonderd": 500,
     "seratus": 100, "seribu": 1000, "sto": 100, "сто": 100, "مئه": 100, "مائه": 100, "مئتان": 200, "خمسمائه": 500, "الف": 1000})  # fmt: skip
SCALES: dict[str, int] = {
    "hundred": 100, "thousand": 1000, "k": 1000, "million": 1_000_000, "mil": 1000, "mille": 1000, "mila": 1000, "cents": 100, "cent": 100,
    "hundert": 100, "honderd": 100, "duizend": 1000, "tys": 1000, "tysiecy": 1000, "tysiac": 1000, "tis": 1000, "tisic": 1000, "тыс": 1000,
    "тысяч": 1000, "тысячи": 1000, "тысяча": 1000, "bin": 1000, "yuz": 100, "ribu": 1000, "rb": 1000, "ratus": 100, "nghin": 1000,
    "ngan": 1000, "tram": 100, "tusen": 1000, "hundra": 100, "الاف": 1000, "الف": 1000, "هزار": 1000, "hazaar": 1000, "lakh": 100_000,
    "lac": 100_000, "mio": 1_000_000, "mln": 1_000_000, "млн": 1_000_000, "milheiro": 1000, "milheiros": 1000, "milhares": 1000, "millares": 1000, "lakhs": 100_000, "lacs": 100_000, "crore": 10_000_000, "crores": 10_000_000, "tsd": 1000, "juta": 1_000_000, "jt": 1_000_000, "trieu": 1_000_000, "हज़ार": 1000, "हजार": 1000, "लाख": 100_000,
}  # fmt: skip
DOZENS = {"dozen": "dozen", "dozens": "dozen", "doz": "dozen", "docena": "docena", "docenas": "docena", "duzia": "dúzia", "duzias": "dúzia",
          "douzaine": "douzaine", "dutzend": "Dutzend", "dozzina": "dozzina", "dozijn": "dozijn", "tuzin": "tuzin", "lusin": "lusin",
          "дюжина": "дюжина", "дюжины": "дюжина", "düzine": "düzine"}  # fmt: skip
HAN_DIGITS = {"零": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
HAN_SCALES = {"十": 10, "百": 100, "千": 1000, "萬": 10_000, "万": 10_000, "만": 10_000, "천": 1000, "백": 100}
# Korean counts small numbers with native words before a counter.
KOREAN = {"한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "열": 10}

CONTAINER = (
    r"containers?|contenedor(?:es)?|conteneurs?|contêiner(?:es)?|conteiner(?:es)?|contentor(?:es)?|kontener(?:y|ów)?|kontejner(?:y|ů)?|"
    r"контейнер(?:а|ов|ы)?|konteyner|kontainer|kontener|حاويات|حاوية|كونتينر|کانتینر|fcl|集装箱|集裝箱|(?:[货整冷冻小大高]|开顶)?柜|(?:[貨整冷凍小大高]|開頂)?櫃|コンテナ|컨테이너|ตู้(?:คอนเทนเนอร์)?"
)
