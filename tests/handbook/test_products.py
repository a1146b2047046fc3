"""Which rows a text names: SKUs however spelt, aliases in any language, types; and what is no product at all."""

from __future__ import annotations

import time

import pytest

from tests.handbook.goods import catalogue
from triage.handbook.catalogue import find_products, parse_catalogue
from triage.handbook.passages import Passage
from triage.handbook.quantities import find_quantities
from triage.handbook.unsold import unsold_products

GOODS = catalogue()


@pytest.mark.parametrize(
    ("text", "skus"),
    [
        ("Please quote TN-1010 and cn 02.", ["TN-1010", "CN-02"]),
        ("tn1010 in red", ["TN-1010"]),
        ("we like your Oven Mitts", ["GL-30"]),
        ("300 scentd candles", ["CN-01"]),  # misspelt
        ("an apron of leather for barbecue", ["AP-25"]),  # the longer name wins
        ("Angebot über Geschirrtücher und Schürzen", ["TN-1010", "AP-20"]),
        ("świec sojowych potrzebujemy", ["CN-01"]),  # inflected
        ("你好,围裙怎么卖", ["AP-20"]),
        ("앞치마가 필요합니다", ["AP-20"]),
        ("نريد مريلة للمطبخ", ["AP-20"]),
        ("aprons, aprons and aprons again", ["AP-20"]),  # once each
        ("candles", [None]),  # two rows fit
        ("termosy", ["TH-60"]),  # an alias of one word in another case of its own language
        ("20 termosów", ["TH-60"]),
        ("保温壶 500个", ["TH-60"]),  # simplified in the mail, traditional in the catalogue
        ("steel pans, 28 cm", ["WK-85"]),  # the size singles the row out
        ("steel pans", [None]),
        ("magnet box with a soy candle", ["BX-40"]),  # what it comes with is not asked for beside it
        ("an apron (leather apron)", ["AP-20"]),
        # no products
        ("our payment terms", []),  # not the Polish and Turkish "termos"
        ("a long term supplier", []),
        ("do you issue COC certificates?", []),  # not the Vietnamese "cốc"
        ("350g white card, no window", []),  # one word of "USB card lamp"
        ("đang làm 2 bình chứa nhiệt", []),
        ("closed on a bank holiday", []),
        ("your products", []),
        ("kitchen", []),
        ("we are dealers in textiles", []),
        ("order TN-10101", []),  # another number
        ("Apron Street Trading Ltd", []),  # a company's name
        ("write to apron@shop.example", []),
    ],
)
def test_products(text: str, skus: list[str | None]):
    assert [product.sku for product in find_products(text, "", GOODS)] == skus


def test_spans_point_into_the_part():
    (product,) = GOODS.index.find([Passage("2000 soy candles", "body", 100)])
    assert (product.span.start, product.span.end, product.span.text) == (105, 116, "soy candles")


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("We need 300 rubber aprons for butchers.", []),  # an apron all the same
        ("Please send 500 pcs fidget spinners.", ["fidget spinners"]),
        ("Please send 500 pcs black.", []),
        ('120 pcs 4" stainless submersible pump 1.5 kW', ['4" stainless submersible pump']),
        ("Product: Constant pressure booster pump", ["Constant pressure booster pump"]),
        ("- wood screws 4 x 40, 10,000 pcs", ["wood screws"]),
        ("We need 34 replacement pockets by Friday", ["replacement pockets"]),
        # in a language that the catalogue does not know, with its size
        ("Vorremmo un'offerta per 200.000 viti per terrazza 5x60 A4 e imballo", ["viti per terrazza 5x60 A4"]),
        ("Prosimy o ofertę na 500 śrub nierdzewnych M8x40", ["śrub nierdzewnych M8x40"]),
        ("Bitte Angebot über 400 Kugellager 6204", ["Kugellager 6204"]),
        ("price for 40 nights in May", []),
        ("Angebot für 20 Personen", []),
        ("devis pour 600 clients", []),
        ("The price of 5 is ok. We visited 300 shops", []),
        # nonsense is not repeated to the buyer
        ("1. Мангал - 50 шт.\nПодскажите, пожалуйста, срок?", ["Мангал"]),
        ("Какой срок на 40 шт? Нужно 40 шт Сообщите цену", []),
        ("1. tin buckets - 50 pcs\nPlease tell the price\n", ["tin buckets"]),
        ("Bei 10.000 Stück statt 3.000 erwarten wir einen guten Preis", []),
        ("300 Stück anstatt bisher 200", []),
        ("300 pièces contre 200 la dernière fois", []),
        ("40 piezas además del flete", []),
        ("200 adet yerine 300", []),
        ("Please send 500 pcs cat litter mats.", ["cat litter mats"]),
        ("Please send 500 pcs contact grills.", ["contact grills"]),
        ("Tell also weight of 20 pcs please", []),
        ("We need 2000 units for the summer", []),
        ("20 pcs muestra", []),
        ("Product: all", []),
        ("Product: -", []),
        ("interesse em ergonómicas", []),
        ("ремонта городского водопровода 5 шт", []),
        ("Our office is closed for the bank holiday", []),
        ("You will need also the armrest, seats equal to ours", []),
        ("We have 500 happy customers.", []),
        # looked for is who makes a thing that is told closely; a trade is none
        (
            "Wir suchen einen Hersteller von handgeschöpftem Büttenpapier aus Hanf für unser Atelier.",
            ["handgeschöpftem Büttenpapier aus Hanf"],
        ),
        (
            "Buscamos fabricante de jabón artesanal de aceite y velas de cera de soja 200 g. ¿Hacen?",
            ["jabón artesanal de aceite", "velas de cera de soja 200 g"],
        ),
        ("We are looking for a manufacturer of building materials.", []),
        ("looking for a reliable supplier of high quality products", []),
        ("puis-je commander juste 40 (mélangés) ?", []),
    ],
)
def test_things_we_do_not_sell(text: str, texts: list[str]):
    passages = (Passage(text),)
    products = GOODS.index.find(passages)
    quantities = find_quantities(passages, products, GOODS.index.nouns, GOODS.units)
    assert [product.text for product in unsold_products(passages, products, quantities, frozenset())] == texts


@pytest.mark.hostile
@pytest.mark.parametrize("filler", ["apron ", "a", "1 ", "苹果", "soy candle oven ", "x|", "\n- ", "tea "])
def test_long_hostile_text_is_quick(filler: str):
    text = filler * (1_000_000 // len(filler))
    begin = time.process_time()
    find_products(text, "", GOODS)
    assert time.process_time() - begin < 2


# A seller of parts for machines: one row is named after a machine that other rows fit too.
FOR_MACHINES = """sku,name,category,aliases,unit,moq,fob_price_usd,lead_time_days,certificates,notes
P-1,"Seat spring, Massey tractor",springs,Massey seat spring|Massey tractor spring|Massey spring,pc,50,9,20,,
P-2,Oil filter,filters,oil filter|filtre à huile|Ölfilter,pc,50,3,20,,
P-3,Fan belt,belts,fan belt|courroie,pc,50,2,20,,
"""


@pytest.mark.parametrize(
    ("text", "skus"),
    [
        ("oil filter Massey 200 pcs", ["P-2"]),  # what it is for
        ("- Filtre à huile, Massey 290 : 400 pièces", ["P-2"]),
        ("200 Massey seat spring", ["P-1"]),
        ("oil filter and Massey seat spring", ["P-2", "P-1"]),
        ("oil filter, fan belt", ["P-2", "P-3"]),
    ],
)
def test_what_a_thing_is_for_is_no_other_thing(text: str, skus: list[str]):
    parts, _ = parse_catalogue(FOR_MACHINES)
    assert [product.sku for product in find_products(text, "", parts)] == skus


def test_greetings_and_question_words_are_no_goods():
    text = Passage("Bonjour, il nous faut des tuiles, 800 unités. Quel est votre prix ?")
    amounts = find_quantities([text])
    assert [one.text for one in unsold_products([text], (), amounts, frozenset())] == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("아래 품목 견적 부탁드립니다.\n- 스테인리스 손잡이 20mm : 480개\n- 유리 선반 : 24개", ["스테인리스 손잡이", "유리 선반"]),
        ("お見積りください。\n 1) 木製ドアノブ 40mm 200個\n 2) 神戸港CIF", ["木製ドアノブ"]),
        ("请报价：\n1、铝合金百叶窗 60片\n2、数量 500个", ["铝合金百叶窗"]),
        ("お世話になります。\n電話 06-555-0112", []),
    ],
)
def test_items_of_lists_in_asian_scripts(text: str, wanted: list[str]):
    passages = [Passage(text)]
    found = unsold_products(passages, (), find_quantities(passages), frozenset())
    assert [one.text for one in found] == wanted


@pytest.mark.parametrize(
    ("subject", "texts"),
    [
        ("cijena čavli i bakrena žica? dostava Rijeka", ["čavli", "bakrena žica"]),
        ("brass taps price?", ["brass taps"]),
        ("prix lampe solaire ?", ["lampe solaire"]),
        ("Price?", []),
        ("price list please", []),
        ("Best price guaranteed", []),
        ("quotation request", []),
        ("brass taps", []),
    ],
)
def test_a_subject_that_is_the_whole_mail(subject: str, texts: list[str]):
    assert [one.text for one in unsold_products((Passage(subject, "subject"),), (), (), frozenset())] == texts
    assert unsold_products((Passage("See you on Monday at the fair."), Passage(subject, "subject")), (), (), frozenset()) == ()


@pytest.mark.parametrize(
    ("text", "sku"),
    [
        ("price for raffia ribbon", "RB-1"),  # an alias of the plain one, and of no other
        ("price for red raffia ribbon", "RB-2"),
        ("price for felt bag", None),  # both are, and none is called so alone
        ("price for green felt bag", "FB-2"),
    ],
)
def test_a_name_given_to_one_row_is_derived_for_no_other(text: str, sku: str | None):
    rows = (
        "sku,name,category,aliases,unit,moq,fob_price_usd,lead_time_days,certificates,notes\n"
        "RB-1,Natural raffia ribbon,ribbon,raffia ribbon|natural raffia ribbon,roll,50,2,20,,\n"
        "RB-2,Red raffia ribbon,ribbon,red raffia ribbon,roll,50,2,20,,\n"
        "FB-1,Blue felt bag,bag,blue felt bag,pc,50,2,20,,\n"
        "FB-2,Green felt bag,bag,green felt bag,pc,50,2,20,,\n"
    )
    found = parse_catalogue(rows)[0].index.find([Passage(text)])
    assert [one.sku for one in found] == [sku]
