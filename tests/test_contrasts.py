"""What buyers want otherwise than the rows of the catalogue, and what only looks like it; all sentences are invented."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.replies import CATALOGUE, FULL, letter, mail, span, verdict
from triage.contrasts import contrast_in
from triage.handbook.catalogue import Item
from triage.mail.text import Words
from triage.terms import Ask, Product

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


def amounts():
    return tuple(replace(FULL.quantities[0], product=place) for place in (0, 1))
