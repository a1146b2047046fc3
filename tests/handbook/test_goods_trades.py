"""Goods and amounts as other trades write them: fittings, plywood, food, textiles, tyres, chemicals; half of the cases are hard negatives."""

from __future__ import annotations

import time
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.handbook.catalogue import Catalogue, parse_catalogue
from triage.handbook.inquiry import understand
from triage.handbook.passages import Passage
from triage.handbook.product_hits import Mention
from triage.handbook.quantities import find_quantities
from triage.handbook.siblings import DITTO
from triage.handbook.tables import units
from triage.handbook.tables.function_words import FUNCTION_WORDS
from triage.handbook.thread_goods import meant, spoken_of
from triage.handbook.unsold import unsold_products
from triage.mail.message import parse
from triage.mail.text import read_words
from triage.terms import Seller

HEADING = "sku,name,category,aliases,unit,moq\n"
ROWS = {
    "steel": """SF-EL25,"Elbow 90 deg 25 NB SS 304",fittings,90 elbow 25NB|codo 90 inox 25|Bogen 90 Grad DN25|coude 90 inox DN25,no,50
SF-EL50,"Elbow 90 deg 50 NB SS 304",fittings,90 elbow 50NB|codo 90 inox 50|Bogen 90 Grad DN50|coude 90 inox DN50,no,50
SF-TEE25,"Equal tee 25 NB SS 304",fittings,equal tee 25NB|te igual 25|T-Stück DN25,no,50
SF-BAR20,"Round bar 20 mm SS 304",bars,round bar 20mm|barra redonda 20mm|Rundstahl 20 mm|rond inox 20,kg,500
SF-BAR25,"Round bar 25 mm SS 304",bars,round bar 25mm|barra redonda 25mm|Rundstahl 25 mm|rond inox 25,kg,500
SF-BLT12,"Hex bolt M12 x 50 A2-70",fasteners,hex bolt M12|tornillo hexagonal M12x50|Sechskantschraube M12x50,no,1000
SF-SHT2,"Sheet 2 mm 1220 x 2440 SS 304 2B",sheets,SS sheet 2mm|chapa inox 2mm|Blech 2 mm|不锈钢板2mm,kg,500
""",
    "wood": """PW-12,"Film faced plywood 12 mm",plywood,12mm film faced plywood|фанера ламинированная 12 мм|거푸집 합판 12mm|覆膜胶合板12mm,m3,25
PW-18,"Film faced plywood 18 mm",plywood,18mm film faced plywood|фанера ламинированная 18 мм|거푸집 합판 18mm|覆膜胶合板18mm,m3,25
RT-CH1,"Rattan garden chair Bali",garden,rattan chair|sillón ratán|Rattansessel|fauteuil rotin|fotel rattanowy,pc,100
RT-SET4,"Rattan sofa set 4 pieces",garden,rattan sofa set|set salon rotin|Rattan Lounge Set|zestaw mebli rattanowych,set,50
""",
    "food": """RI-JAS,"Jasmine rice 5% broken",rice,jasmine rice|riz jasmin|arroz jazmín|أرز ياسمين|рис жасмин|香米,ton,25
PE-BLK,"Black pepper 500 g/l",spices,black pepper|poivre noir|pimienta negra|schwarzer Pfeffer|чёрный перец|فلفل أسود|黑胡椒,ton,15
CA-W320,"Cashew nut W320",nuts,cashew W320|noix de cajou W320|кешью W320|腰果W320,carton,700
CA-W240,"Cashew nut W240",nuts,cashew W240|noix de cajou W240|кешью W240|腰果W240,carton,700
""",
    "cloth": """TX-TOW,"Cotton bath towel 70x140",towels,bath towel|toalla de baño|Badetuch|полотенце банное|ręcznik kąpielowy|バスタオル|浴巾|havlu|منشفة حمام,pc,500
TX-TEE,"T-shirt 180 gsm cotton",garments,t-shirt|tee shirt|camiseta|футболка|koszulka|T恤|tişört|تيشيرت,pc,300
TX-BED,"Bed linen set double",linen,bed linen set|Bettwäsche-Set|комплект постельного белья|pościel,set,200
TX-FAB,"Cotton fabric 150 cm wide",fabric,cotton fabric|Baumwollstoff|хлопковая ткань|棉布,m,1000
""",
    "tyres": """TY-31580,"Truck tyre 315/80R22.5",tyres,315/80R22.5|llanta 315/80R22.5|шина 315/80 R22.5,pc,200
TY-12R,"Truck tyre 12R22.5",tyres,12R22.5|llanta 12R22.5|шина 12R22.5,pc,200
""",
    "home": """HM-CAD,"Bath caddy, extendable",bath,bamboo bath caddy|porte-savon de baignoire en bambou|bandeja de bañera de bambú|Badewannenablage Bambus|półka na wannę bambusowa,pc,100
HM-VOG,"Nesting box with balcony",garden,wooden nesting box|Vogelhaus aus Holz|nichoir en bois|pajarera de madera|vogelhuisje|bird house,pc,50
HM-BST,"Bamboo stool 45 cm",furniture,bamboo stool|tabouret bambou|taburete de bambú,pc,50
HM-OST,"Oak stool 45 cm",furniture,oak stool|tabouret chêne|taburete de roble,pc,50
HM-LT,"Torch lamp, rechargeable",lamps,lampe-torche|lampka latarka|torch lamp,pc,100
HM-TEA,"Tea towel 50x70",cloth,tea towel|torchon,pc,200
HM-RUB5,"Rug 50x80",rugs,rug 50x80|alfombra 50x80,pc,20
HM-WOOL,"Wool rug 50x80",rugs,wool rug|wool rug 50x80|alfombra de lana,pc,20
HM-SP50,"Spool of ribbon 50 pieces",cloth,ribbon spools 50|stužky 50|szalag 50,set,20
HM-SP99,"Spool of ribbon 100 pieces",cloth,ribbon spools 100|stužky 100|szalag 100,set,20
""",
    "chemicals": """CH-SOD,"Caustic soda flakes 99%",chemicals,caustic soda flakes|soude caustique|каустическая сода|烧碱片,ton,20
CH-GLY,"Glycerine USP 99.7%",chemicals,glycerine|Glycerin|glycérine|глицерин|甘油,drum,80
CH-PMP,"Diaphragm pump 1 inch",pumps,diaphragm pump|Membranpumpe|pompe à membrane|мембранный насос|隔膜泵,pc,1
""",
}  # fmt: skip


@lru_cache(maxsize=8)
def catalogue(trade: str) -> Catalogue:
    found, problems = parse_catalogue(HEADING + ROWS[trade])
    assert not problems
    return found


def read(trade: str, text: str) -> tuple[list[str | None], list[float]]:
    """SKUs and values of one passage."""
    index, passages = catalogue(trade).index, (Passage(text),)
    products = index.find(passages)
    amounts = find_quantities(passages, products, index.nouns, catalogue(trade).units)
    return [product.sku for product in products], [float(amount.value) for amount in amounts]


@pytest.mark.parametrize(
    ("trade", "text", "skus", "values"),
    [
        # Arabic: "and" written onto the amount
        ("cloth", "نحتاج 600 منشفة حمام و300 تيشيرت إلى جدة", ["TX-TOW", "TX-TEE"], [600, 300]),
        ("food", "200 طن أرز ياسمين و15 طن فلفل أسود", ["RI-JAS", "PE-BLK"], [200, 15]),
        # a size alone continues what was named
        ("steel", "90 elbow 25NB - 400 nos, 50NB - 250 nos and equal tee 25NB - 100 nos", ["SF-EL25", "SF-EL50", "SF-TEE25"], [400, 250, 100]),
        ("steel", "Bogen 90 Grad DN25, 300 Stück; dto. DN50, 120 Stück", ["SF-EL25", "SF-EL50"], [300, 120]),
        ("steel", "coude 90 inox DN25 x 600, DN50 x 200", ["SF-EL25", "SF-EL50"], [600, 200]),
        ("steel", "Rate for round bar 20mm? Qty 500kgs. 25mm - 1000kgs.", ["SF-BAR20", "SF-BAR25"], [500, 1000]),
        ("wood", "фанера ламинированная 18 мм — 3 фуры, 12 мм — 1 фура", ["PW-18", "PW-12"], [3, 1]),
        ("wood", "18mm film faced plywood 10 crates, 12mm 6 crates (60 sheets/crate)", ["PW-18", "PW-12"], [10, 6]),
        ("steel", "round bar 20mm, tolerance 25mm max", ["SF-BAR20"], []),
        ("steel", "round bar 20mm for a shaft with 25mm bearing", ["SF-BAR20"], []),
        # packs and what they hold
        ("food", "50 MT jasmine rice in 25 kg PP bags, 2 x 20' FCL", ["RI-JAS"], [50, 2]),
        ("food", "riz jasmin : 100 tonnes en sacs de 50 kg ; poivre noir : 5 tonnes", ["RI-JAS", "PE-BLK"], [100, 5]),
        ("food", "рис жасмин 25 тонн, мешки по 25 кг; чёрный перец 10 т", ["RI-JAS", "PE-BLK"], [25, 10]),
        ("food", "香米50吨，25公斤/袋，黑胡椒1个20尺柜", ["RI-JAS", "PE-BLK"], [50, 1]),
        ("food", "نحتاج أرز ياسمين ٥٠ طن في أكياس ٢٥ كجم وفلفل أسود ١٥ طن. لدينا ٨ فروع.", ["RI-JAS", "PE-BLK"], [50, 15]),
        ("food", "I want 5 tons jasmine rice and 2 pallets of cashew W320", ["RI-JAS", "CA-W320"], [5, 2]),
        ("food", "jasmine rice - 3 containers of 20ft (75 MT)", ["RI-JAS"], [3]),
        ("chemicals", "glycerine 80 drums of 250 kg, 2 nos diaphragm pump", ["CH-GLY", "CH-PMP"], [80, 2]),
        ("chemicals", "Glycerin 80 Fässer à 250 kg; Membranpumpe 1 Zoll, 4 Stk.", ["CH-GLY", "CH-PMP"], [80, 4]),
        ("chemicals", "甘油 80桶(250kg/桶), 隔膜泵2台", ["CH-GLY", "CH-PMP"], [80, 2]),
        ("cloth", "10 cartons of bath towel (24 pcs each)", ["TX-TOW"], [10]),
        ("cloth", "浴巾300箱，每箱12条", ["TX-TOW"], [300]),
        ("steel", "hex bolt M12 x 50 20.000 pcs, packed 100 pcs/box, 25 kg cartons", ["SF-BLT12"], [20000]),
        ("steel", "1000 kg round bar 20mm, in bundles of max 1000 kg, 6 m lengths", ["SF-BAR20"], [1000]),
        # lists
        ("steel", "equal tee 25 NB 24 nos\n90 elbow 25 NB 48 nos\n90 elbow 50 NB 12 nos", ["SF-TEE25", "SF-EL25", "SF-EL50"], [24, 48, 12]),
        ("food", "SL NO ITEM QTY\n1 Jasmine rice 5% 25 MT\n2 Black pepper 10 MT", ["RI-JAS", "PE-BLK"], [25, 10]),
        ("steel", "1. | Elbow 90 deg 25 NB | 40 pcs\n2. | Equal tee 25 NB | 24 pcs\nTotal | | 64 pcs", ["SF-EL25", "SF-TEE25"], [40, 24]),
        ("tyres", "Please quote for:\n315/80R22.5 18PR x 220\n12R22.5 16PR x 180", ["TY-31580", "TY-12R"], [220, 180]),
        ("cloth", "camiseta: S 100, M 250, L 150. Toalla de baño 70x140 - 2 mil piezas", ["TX-TEE", "TX-TOW"], [100, 250, 150, 2000]),
        ("cloth", "white towels\nbath towel deluxe 600\nt-shirt basic 1,200", ["TX-TOW", "TX-TEE"], [600, 1200]),
        ("steel", "hex bolt M12 x 50 with nut & 2 washers - 5,000 sets", ["SF-BLT12"], [5000]),
        # counters and units of many languages, commas without blanks
        ("cloth", "我要浴巾，300条，T恤，200件，分5个颜色", ["TX-TOW", "TX-TEE"], [300, 200]),
        ("cloth", "バスタオル500枚、サンプル3枚お願いします。5色展開", ["TX-TOW"], [500, 3]),
        ("wood", "거푸집 합판 18mm 40피트 컨테이너 2대", ["PW-18"], [2]),
        ("wood", "覆膜胶合板18mm，3个40尺高柜", ["PW-18"], [3]),
        ("wood", "fotel rattanowy 120 szt., zestaw mebli rattanowych - 40 kpl. Mamy 12 sklepów.", ["RT-CH1", "RT-SET4"], [120, 40]),
        ("cloth", "havlu 2.500 adet, tişört 1.000 adet (5 renk). 2 mağazamız var", ["TX-TOW", "TX-TEE"], [2500, 1000]),
        ("cloth", "футболка 180 г/м2 — 500 шт, ткань хлопковая 1500 м.п.", ["TX-TEE", "TX-FAB"], [500, 1500]),
        ("cloth", "200-300 t-shirts for our 4 shops, 180 gsm, printed in 2 colours", ["TX-TEE"], [200]),
        ("food", "500 kg cashew W320 as LCL", ["CA-W320"], [500]),
        # what a thing is made of is left out where the catalogue's own name does without; two words as one; a compound's tail; a plural
        ("home", "60 bath caddies and 20 nichoirs", ["HM-CAD", "HM-VOG"], [60, 20]),
        ("home", "40 bandejas de bañera, 12 pajareras", ["HM-CAD", "HM-VOG"], [40, 12]),
        ("home", "Wir brauchen 30 Vogelhäuser", ["HM-VOG"], [30]),
        ("home", "We willen 25 tuinvogelhuisjes en 200 teatowels", ["HM-VOG", "HM-TEA"], [25, 200]),
        ("home", "80 tabourets bambou", ["HM-BST"], [80]),
        ("home", "wool rug 50x80, 30 pcs", ["HM-WOOL"], [30]),
        ("home", "stužky 50 ks - 12 sad", ["HM-SP50"], [12]),
        ("home", "alfombra 50x80: 15 piezas", ["HM-RUB5"], [15]),
        ("home", "lampes et torches", [], []),
        ("home", "un haus in the hills", [], []),
        # samples by weight
        ("food", "чёрный перец 10 т. Образцы по 500 г.", ["PE-BLK"], [10, 500]),
        ("food", "黑胡椒，样品各500克", ["PE-BLK"], [500]),
        ("food", "poivre noir, échantillons (3 x 200 g)", ["PE-BLK"], [3]),
        ("food", "black pepper, two 100 g samples please", ["PE-BLK"], [2]),
        # no amounts: colours of light, staff, shops, capacities, earlier orders, order numbers, rooms
        ("steel", "Necesitamos codo 90 inox 25 (500 uds). Tenemos 3 sucursales y 45 empleados.", ["SF-EL25"], [500]),
        ("cloth", "Unser Hotel hat 120 Zimmer, 45 Mitarbeiter und 7 Filialen: Badetuch?", ["TX-TOW"], []),
        ("chemicals", "price of glycerine? Our tank is 30 m3 and the truck carries 24 t", ["CH-GLY"], []),
        ("cloth", "Order 4711 arrived, 12 bath towels stained", ["TX-TOW"], []),
        ("steel", "Aus der Lieferung 4500118 fehlt ein Rundstahl 20 mm", ["SF-BAR20"], []),
        ("steel", "pls add 25 pcs 90 elbow 50NB to the 75 pcs ordered", ["SF-EL50"], [25]),
        ("steel", "Project: 3 MW plant, 120 m³ tank, 16 bar. Needed: 36 90 elbow 50NB", ["SF-EL50"], [36]),
        ("food", "We import 2000 tons per year. Quote black pepper 1 x 20ft container", ["PE-BLK"], [1]),
    ],
)  # fmt: skip
def test_goods_of_other_trades(trade: str, text: str, skus: list[str | None], values: list[float]):
    assert read(trade, text) == (skus, values)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("panel 6500K 200 pcs", [200]),  # a colour of light, not six million
        ("strip 3000K - 150 rolls", [150]),
        ("W320        700 dozen graag een prijs voor de noten", [700]),  # Dutch: boxes
        ("preciso de uns 2000 pra loja", [2000]),
        ("3,500 at 3.95 CIF is workable", [3500]),
        ("can you do it at 1.85 for 2,000 instead of 1,000?", [2000]),
        ("white 300 pcs, pink 300 pcs", [300, 300]),  # twice the same, of two sorts
        ("300公斤先试一单，请按300公斤报价", [300]),  # once, said twice
        ("40HQ x 2", [2]),
        ("un contenedor refrigerado de 20", [1]),
        ("is it full containers only?", []),
        ("add our bags to a container", []),
        ("regular import of 4 to 5 containers every month", []),
        ("two prices: 两个价都报", []),
        ("pallets 80 x 120", []),
        ("open 9am to 5pm, 24 Main Street", []),
        ("the 17/18 und 25/26 harvest", []),
        ("500 para la tienda", []),  # "para" is no pair
        # the name of an order
        ("Order 4410", []),
        ("Re: Order 5512", []),
        ("We confirm our order 4400, please send the proforma", []),
        ("Заказ 4417", []),
        ("We would like to order 512.", [512]),
        ("please order 488", [488]),
        ("Order 500", [500]),
        ("order 475 pcs", [475]),
        ("trial order 1500", [1500]),
        # a conjunction written onto the figure
        ("نريد 500 كيس أرز و200 كرتون شاي", [500, 200]),
        ("نحتاج ٥٠٠ قطعة، و٢٠٠ علبة، و٣٠ طقم", [500, 200, 30]),
        ("۵۰۰ کارتن خرما و۲۰۰ کارتن کشمش", [500, 200]),
        ("צריכים 300 יחידות ו-100 קרטון וגם 20 יחידות", [300, 100, 20]),
        ("أنابيب قياس 10 و12 مم، 400 قطعة", [400]),  # two sizes
        ("زرنا المعرض عام 2024 و2025", []),
        ("خصم 5% و30 يوم للدفع", []),
        ("لوح 10×10 و20×20 سم", []),
    ],
)
def test_amounts_and_what_looks_like_them(text: str, values: list[float]):
    assert [float(one.value) for one in find_quantities([Passage(text)], selling_units=frozenset({"kg"}))] == values


def test_dutch_dozen_are_boxes_and_english_ones_are_twelves():
    assert [one.unit for one in find_quantities([Passage("Graag een prijs voor 700 dozen")])] == ["doos"]
    assert [one.unit for one in find_quantities([Passage("Please price 700 dozen")])] == ["dozen"]


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("- 400 90 elbow 25NB\n- 12 télécommandes de rechange", ["télécommandes de rechange"]),
        ("400 x 90 elbow 25NB\n12 x spectacle blind", ["spectacle blind"]),
        ("- 400 90 elbow 25NB\n(40) pressure gauge, glycerine filled\n(12) inspection window", ["pressure gauge", "inspection window"]),
        ("Интересуют резиновые прокладки, серые: 200 шт", ["резиновые прокладки"]),
        ("Wenn das geklärt ist, gehen wir auf 2.400 Stück.", []),
        ("Bitte Entwurf der Proforma (30/70)", []),
        ('Нужны прокладки типа "кольцо" 40 шт', []),
        ("サンプル3個を送ってください", []),
        ("Then 60 pieces of the 90 elbow 25NB", []),
        ("Angebot bitte für 50, 100 und 250 Stück", []),
        ("- 400 90 elbow 25NB\n- 12 months warranty", []),
    ],
)
def test_what_we_do_not_sell_beside_what_we_do(text: str, texts: list[str]):
    index, passages = catalogue("steel").index, (Passage(text),)
    products = index.find(passages)
    amounts = find_quantities(passages, products, index.nouns, catalogue("steel").units)
    assert [one.text for one in unsold_products(passages, products, amounts, index.generic)] == texts


@pytest.mark.parametrize("words", ["Ditto 100 W", "То же 150Вт", "dto. DN50", "| -do- | 50 NB", "同上 36W", "Idem 60 W"])
def test_words_that_say_the_same(words: str):
    assert DITTO.match(words)


@pytest.mark.parametrize("words", ["Domestic use", "Samples of it", "Identity card", "Doors 50 mm"])
def test_words_that_only_begin_alike(words: str):
    assert not DITTO.match(words)


# ---------------------------------------------------------------------------------------------------------------------- replies

REPLY = """From: Buyer <buyer@mill.example>
To: Sales <sales@spices.example>
Subject: Re: your offer
In-Reply-To: <1@spices.example>
Content-Type: text/plain; charset=utf-8

{new}

On Mon, 4 May 2026, Sales <sales@spices.example> wrote:
> {quoted}
"""


def reply(new: str, quoted: str) -> list[str | None]:
    mail = parse(REPLY.format(new=new, quoted=quoted).encode())
    seller = Seller("Spices Ltd", "spices.example", "sales@spices.example", "VN", "Asia/Ho_Chi_Minh", "en", "spices")
    return [one.sku for one in understand(mail, read_words(mail), catalogue("food"), seller).products]


@pytest.mark.parametrize(
    ("new", "quoted", "skus"),
    [
        ("Please make it 900 cartons.", "cashew W320 at 6.95", ["CA-W320"]),  # an amount of what the conversation is about
        ("Pepper at 5,100 is too much.", "We offer black pepper and jasmine rice.", ["PE-BLK"]),  # a word that tells one of two
        ("Thanks, received in good order.", "cashew W320 at 6.95", []),  # nothing is asked
        ("Please make it 900 cartons.", "cashew W320 and cashew W240", []),  # which of them?
        ("Please take me off your list.", "black pepper, 500 kg", []),
    ],
)
def test_a_reply_means_what_was_spoken_of(new: str, quoted: str, skus: list[str | None]):
    assert reply(new, quoted) == skus


def test_words_of_the_conversation_need_candidates():
    index = catalogue("food").index
    passages = [Passage("pepper please")]
    earlier: tuple[Mention, ...] = index.mentions([Passage("black pepper, jasmine rice", "quoted")])
    assert [one.product.sku for one in meant(index, passages, (), spoken_of(earlier))] == ["PE-BLK"]
    assert meant(index, passages, (), ()) == []


# ---------------------------------------------------------------------------------------------------------------------- the tables


def test_no_unit_is_a_small_word_of_another_language():
    """Words that stand behind numbers in running text must not be read as units."""
    assert not set(units.UNITS) & (FUNCTION_WORDS - {"no", "nos", "un", "und", "عدد"})


def test_measures_in_other_letters_are_measures():
    assert {units.UNITS[word] for word in ("كيلو", "кг", "κιλα", "किलो", "公斤" if "公斤" in units.UNITS else "kg")} == {"kg"}
    assert {units.UNITS[word] for word in ("metres", "м", "متر", "מטר", "metri")} == {"meter"}


@pytest.mark.hostile
@settings(max_examples=80, deadline=None)
@given(st.text(alphabet="0123456789 .,-xX×/()kgтшMм个件箱\nпоof de的", max_size=300))
def test_odd_lists_never_raise(text: str):
    for trade in ("steel", "food"):
        read(trade, text)


@pytest.mark.hostile
@pytest.mark.parametrize("filler", ["25 NB, ", "20mm - ", "Ditto 50 NB\n", "12 x ", "samples 5 g ", "S 1 M 2 ", "- 1 ", "40HQ x 2 "])
def test_long_lists_are_quick(filler: str):
    text = "90 elbow 25NB " + filler * (24_000 // len(filler))
    begun = time.process_time()
    read("steel", text)
    assert time.process_time() - begun < 3
