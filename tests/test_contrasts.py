"""What buyers want otherwise than the rows of the catalogue, and what only looks like it; all sentences are invented."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.replies import CATALOGUE, FULL, HANDBOOK, NOW, TEMPLATES, letter, mail, span, verdict
from triage.contrasts import contrast_in, other_variant, variants_asked
from triage.handbook.catalogue import Catalogue, Item
from triage.handbook.knowledge import Handbook
from triage.handbook.passages import Passage
from triage.mail.text import Words
from triage.reply import draft
from triage.terms import Ask, Draft, Past, Product, Span

CHAIR = Item("C-1", "Lecture chair with tablet", notes="moulded foam 55 kg/m3, plywood tablet 12 mm, seat height 45 cm; 430 pcs/40HQ")
LAMP = Item("L-1", "Flood light 50 W", notes="IP66, 6,500 lm, 4000-5000 K, 100-240 V")
CLOTH = Item("F-1", "Canvas", notes="280 gsm, width 150 cm")


@pytest.mark.parametrize(
    ("said", "item", "part"),
    [
        # words that say so
        ("we need 250 chairs, but with a solid beech back", CHAIR, "but with"),
        ("Bitte mit Buche statt Kunststoff", CHAIR, "statt"),
        ("la butaca en color vino en lugar de negra", CHAIR, "en lugar de"),
        ("椅背要实木，而不是塑料", CHAIR, "而不是"),
        ("деревянная спинка вместо пластиковой", CHAIR, "вместо"),
        ("200 lamps in steel, not plywood", CHAIR, "not plywood"),
        ("Stühle ohne Klapptisch, nicht plywood", CHAIR, "nicht plywood"),
        ("we do not need them now", CHAIR, None),
        ("we came to you instead of a trader", CHAIR, None),
        ("mugs instead of yet another t-shirt", CHAIR, None),
        ("please ship by air instead of by sea", CHAIR, None),
        ("Nous paierons, mais en deux fois: paiement 50/50", CHAIR, None),
        ("I like it but in the end my boss decides", CHAIR, None),
        # a property of another value
        ("moulded foam of 70 kg/m³ please", CHAIR, "70 kg/m³"),
        ("the tablet must be 18 mm plywood", CHAIR, "18 mm"),
        ("60 pcs of flood light 100W", LAMP, "100W"),
        ("3000 K please, warm light", LAMP, "3000 K"),
        ("300 gsm for the bags", CLOTH, "300 gsm"),
        ("foam 55 kg/m3 as in your list", CHAIR, None),
        ("the aisle is 80 cm wide", CHAIR, None),  # a length of something else
        ("10 mm screws are included?", CHAIR, None),
        ("4500 K is fine", LAMP, None),  # within our range
        ("230 V, 50 Hz", LAMP, None),
        ("min 6,000 lm", LAMP, None),
        ("min 7,000 lm", LAMP, "7,000 lm"),
        ("50 W and 100 W flood lights", LAMP, None),  # ours, and another
        ("10 | flood light | 100 W | 60 pcs", LAMP, None),  # a row of a table is an article of its own
        ("a deposit of 30%", CLOTH, None),
    ],
)  # fmt: skip
def test_what_is_wanted_otherwise(said: str, item: Item, part: str | None):
    at = contrast_in(said, [item])
    assert (at is None) if part is None else (at is not None and said[at:].startswith(part)), said


def test_without_an_article_there_is_nothing_to_differ_from():
    assert contrast_in("with a wooden back instead of plastic", []) is None


ORDER = "Dear Mei,\n\nwe need 3,000 tumblers TB-20, but with a bamboo lid. Please quote.\n\nAna"
TUMBLER = replace(FULL, products=(Product("tumblers TB-20", "TB-20", span(ORDER.index("tumblers"))),))


def test_the_letter_repeats_it_and_a_person_answers():
    got = letter(verdict(TUMBLER), written=mail(text=ORDER), words=Words(ORDER, ranges=(("new", 0, len(ORDER)),)))
    assert "“we need 3,000 tumblers TB-20, but with a bamboo lid”: answer by 10 March 2026" in got.text
    assert Ask.SPECIFICATION in {asked.id for asked in got.open_questions}


def test_what_is_not_in_our_range_is_left_out_of_the_offer_in_so_many_words():
    other = Product("garden hoses", None, span(), 0.4)
    vague = Product("cups", None, span(), 0.4)
    got = letter(verdict(replace(FULL, products=(*FULL.products, other), quantities=(replace(FULL.quantities[0], product=0),))))
    assert "Our offer:" in got.text
    assert "Not in our catalogue, and therefore not in this offer: garden hoses. By 10 March 2026 we will tell you" in got.text
    assert "which model" not in got.text.lower()
    assert Ask.PRICE in {asked.id for asked in got.open_questions}
    got = letter(verdict(replace(FULL, products=(*FULL.products, vague), quantities=(replace(FULL.quantities[0], product=0),))))
    assert "not in this offer" not in got.text, "cups may be ours"
    assert "cups: Which model" in got.text
    two = (FULL.products[0], Product("photo mug", CATALOGUE.items[1].sku, span()))
    assert "Our offer for the items you named:" in letter(verdict(replace(FULL, products=two, quantities=amounts()))).text


def test_a_letter_that_asks_nothing_back_promises_the_price_that_nobody_asked_for_in_words():
    mixed = replace(FULL.quantities[0], value=Decimal(1), unit="20ft container", product=None)
    two = (FULL.products[0], Product("photo mug", CATALOGUE.items[1].sku, span()))
    got = letter(verdict(replace(FULL, asks=(), products=two, quantities=(mixed,))))
    assert "will answer by 10 March 2026:\n\n- Price" in got.text
    assert Ask.PRICE in {asked.id for asked in got.open_questions}
    assert "Quantity: 1 x 20ft container" in got.text, "the container holds both: it is the amount of neither"


def test_a_quotation_tells_of_which_articles_the_price_follows():
    two = (FULL.products[0], Product("photo mug", CATALOGUE.items[1].sku, span()))
    got = letter(verdict(replace(FULL, asks=(), products=two, quantities=(replace(FULL.quantities[0], product=0),))))
    assert f"{CATALOGUE.items[1].sku}: answer by 10 March 2026" in got.text
    got = letter(verdict(replace(FULL, asks=())))
    assert "Price:" not in got.text, "all is quoted, nothing is open"


def amounts():
    return tuple(replace(FULL.quantities[0], product=place) for place in (0, 1))


@pytest.mark.parametrize(
    ("name", "said", "other"),
    [
        ("Threaded rod M10 x 1 m A2 DIN 975", "шпилька резьбовая М10 2 м", True),
        ("Wedge anchor M10 x 90 A4", "анкерный болт М12х120", True),
        ("Hose clamp 20-32 mm 304", "Schlauchschellen 40-60 mm", True),
        ("Hex bolt M8 x 40 A2-70 DIN 933", "hex bolts M8x40 A4-80", True),
        ("Hex nut M8 A2 DIN 934", "Muttern M8 in V4A", True),
        ("Ball valve 1 inch 2-piece 316", 'ball valves 2"', True),
        ("Cantilever parasol 3 x 3 m", "cantilever parasols 4 x 4 m", True),
        ("Bath towel 70 x 140 cm", "toallas 50 x 100 cm", True),
        ("Brake hose 1/2 inch", 'brake hose 3/8"', True),
        ("Steel kettle 2 l", "teteras de 5 litros", True),
        ("Flange gasket DN80", "Flachdichtung DN100", True),
        ("Air hose 20 bar", "air hose, 40 bar", True),
        ("O-ring 70 Shore A", "O-Ringe 20 x 3, 80 Shore A", True),
        ("Work lamp 60 W", "work lamps 100 W", True),
        # the same in another spelling
        ("Brake hose 1/2 inch", "brake hose 13 mm", False),
        ("Brake hose 1/2 inch", "brake hose 0.5 inch", False),
        ("Steel kettle 2 l", "kettles of 2000 ml", False),
        ("Steel kettle 2 l", "kettles - 5 l of oil are of no use", False),
        ("Air hose 20 bar", "air hose for min 15 bar", False),
        ("O-ring 70 Shore A", "O-rings Shore 70", False),
        ("Work lamp 60 W", "work lamps, 60 pcs", False),
        ("Hex bolt M12 x 60 A4-80 DIN 931", "болт М12х60 А4-80 – 6 тыс. шт", False),
        ("Threaded rod M10 x 1 m A2", "threaded rods M10 1 m, 304", False),
        ("Ball valve 1 inch 2-piece 316", 'ball valve 1" SS316', False),
        ("Aluminium table 160 x 90 cm", "tables 900 x 1600 mm", False),
        ("Teak bench 150 cm", "teak benches 1.5 m", False),
        # nothing of the name is told, or another part of the thing
        ("Hex nut M10 A2 DIN 934", "M10 nuts, 50 000", False),
        ("Parasol 3 m centre pole", "parasols, pole 38 mm", False),
        ("Hex nut M8 A2", "hex nut M8, 304 pcs", False),
        ("Lecture chair", "chair 45 cm", False),
        ("Hose clamp 20-32 mm 304", "40 in grey", False),
        ("Hex bolt M8 x 40 A2-70 DIN 933", "1 x 20' mixed: hex bolts M8", False),
        ("Hex bolt M8 x 40 A2-70 DIN 933", "2 x 40 ft of M8 hex bolts", False),
        ("Cantilever parasol 3 x 3 m", "3 x 20HQ cantilever parasols", False),
    ],
)
def test_another_size_or_grade_is_another_article(name: str, said: str, other: bool):
    assert (other_variant(said, Item("X", name)) is not None) is other


PARASOLS = Catalogue(
    (
        Item("P-3", "Parasol 3 m centre pole", aliases=("parasol",), unit="pc", fob_price_usd=Decimal(30)),
        Item("L-1", "Sun lounger", unit="pc", fob_price_usd=Decimal(46)),
    )
)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Please quote 100 parasols 4 m and 60 sun loungers.", {0: "parasols 4 m"}),
        ("Please quote 100 parasols 3 m and 60 sun loungers 4 m from the pool.", {}),
        ("100 parasols, 60 sun loungers of 200 cm", {}),
    ],
)
def test_how_the_buyer_calls_it(text: str, asked: dict[int, str]):
    products = tuple(one.product for one in PARASOLS.index.merged(PARASOLS.index.occurrences((Passage(text),))))
    assert variants_asked(text, products, PARASOLS) == asked


MADE = Catalogue(
    (
        Item("B-1", "Acacia serving board", aliases=("serving board", "tabla de servir", "tábua de servir"), unit="pc"),
        Item("K-1", "Hose gasket 2 inch, NBR", aliases=("hose gasket", "Schlauchdichtung"), unit="pc"),
        Item("P-1", "Grill pan", aliases=("grill pan", "poêle gril"), unit="pc", notes="Cast aluminium, glass lid"),
        Item("T-1", "Kitchen towel", aliases=("kitchen towel",), unit="pc"),
    )
)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("600 bamboo serving boards", {0: "bamboo serving boards"}),
        ("600 tábuas de servir em bambu", {0: "tábuas de servir em bambu"}),
        ('500 hose gaskets 2" but in Viton', {0: 'hose gaskets 2" but in Viton'}),
        ("500 Schlauchdichtungen aus EPDM, DN50", {0: "Schlauchdichtungen aus EPDM"}),
        ("200 copper grill pans", {0: "copper grill pans"}),
        # ours, what it comes with, what nobody told of ours
        ("600 acacia serving boards", {}),
        ("600 serving boards with silicone feet", {}),
        ("500 hose gaskets 2 inch, nitrile", {}),
        ("200 grill pans in cast aluminium", {}),
        ("200 grill pans with glass lid", {}),
        ("300 cotton kitchen towels", {}),
        ("600 serving boards. Do you sell bamboo trays?", {}),
    ],
)
def test_another_material_is_another_article(text: str, asked: dict[int, str]):
    products = tuple(one.product for one in MADE.index.merged(MADE.index.occurrences((Passage(text),))))
    assert variants_asked(text, products, MADE) == asked


ASKED = "Dear Mei,\n\nplease quote 3,000 tumblers 30 oz and 2,000 photo mugs.\n\nAna"


def sized(only: bool) -> Draft:
    """A letter to somebody who wants tumblers of 30 oz; ours hold 20."""
    catalogue = Catalogue((replace(CATALOGUE.items[0], name="Steel tumbler 90 x 200 mm"), *CATALOGUE.items[1:]))
    text = ASKED.replace("30 oz", "80 x 150 mm")
    words = ("tumblers",) if only else ("tumblers", "photo mugs")
    products = tuple(
        Product(word, item.sku, Span("body", text.index(word), text.index(word) + len(word), word))
        for word, item in zip(words, catalogue.items, strict=False)
    )
    amounts = tuple(replace(FULL.quantities[0], product=place) for place in range(len(products)))
    inquiry = replace(FULL, products=products, quantities=amounts)
    got = draft(mail(text=text), Words(text), verdict(inquiry), Past(), Handbook(HANDBOOK.seller, catalogue), TEMPLATES, NOW, NOW)
    assert isinstance(got, Draft)
    return got


def test_no_price_of_ours_is_that_of_another_size():
    beside = sized(only=False).text
    assert "not in this offer: tumblers 80 x 150 (3,000 pcs)" in beside
    assert "USD 0.82" in beside
    assert "USD 3.15" not in beside
    alone = sized(only=True).text
    assert "USD" not in alone
    assert "tumblers 80 x 150: 3,000 pcs" in alone
