"""Whose an amount is, and what is none of an order: lists and sentences in which some goods are not ours. All mails are invented."""

from __future__ import annotations

import time

import pytest

from triage.handbook.catalogue import parse_catalogue
from triage.handbook.passages import Passage
from triage.handbook.quantities import find_quantities
from triage.handbook.ties import settled
from triage.handbook.unsold import unsold_products
from triage.terms import Quantity

SOLD, _ = parse_catalogue(
    "sku,name,category,aliases,unit\n"
    "LG-1,Aluminium sun lounger,loungers,sun lounger|Sonnenliege|tumbona|şezlong|шезлонг|躺椅,piece\n"
    "ST-2,Rattan lounge set,sets,rattan set|rattan oturma grubu,set\n"
    "BN-3,Teak bench,benches,teak bench|Gartenbank|banco de jardín,piece\n"
    "AP-4,Cotton apron,aprons,apron|Schürze|delantal,piece\n"
)


def read(text: str) -> tuple[Quantity, ...]:
    return of(text)[0]


def of(text: str) -> tuple[tuple[Quantity, ...], list[str]]:
    passages = (Passage(text),)
    index = SOLD.index
    everywhere = index.occurrences(passages)
    sold = tuple(one.product for one in index.merged(everywhere))
    named = tuple(
        (one.product.span, next((place for place, other in enumerate(sold) if other.sku == one.product.sku), None)) for one in everywhere
    )
    found = find_quantities(passages, sold, index.nouns, SOLD.units, named)
    unsold = unsold_products(passages, sold, found, index.generic, tuple(span for span, _ in named), None, index.knows)
    return settled(passages, found, sold, unsold, named), [one.sku or one.text for one in (*sold, *unsold)]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        # goods that are not ours stand between
        ("- 120 pcs cotton aprons\n- 40 pcs whiteboards\n- 300 pcs lockers, two doors", {"120": "AP-4", "40": "whiteboards", "300": "lockers"}),
        ("450 adet şezlong, 225 adet yan sehpa (50 cm, cam üstlü) ve 60 adet rattan oturma grubu", {"450": "LG-1", "225": None, "60": "ST-2"}),
        ("60 adet rattan oturma grubu, 225 adet mangal", {"60": "ST-2", "225": None}),
        ("Wir brauchen 350 Sonnenliegen, CIF Hamburg, und Strandkörbe, 60 Stück", {"350": "LG-1", "60": None}),
        ("300 cotton aprons\n- 12 pcs of bottle openers", {"300": "AP-4", "12": "bottle openers"}),
        # the amounts of one article stay with it
        ("cotton aprons\n- red: 100 pcs\n- blue: 200 pcs", {"100": "AP-4", "200": "AP-4"}),
        ("We need cotton aprons, 250 pcs, and 60 more for the second hotel.", {"250": "AP-4"}),
        ("cotton aprons: price at 1,000, 3,000 and 5,000 pcs", {"1000": "AP-4", "3000": "AP-4", "5000": "AP-4"}),
        ("We need sun loungers, CIF Hamburg, 60 pcs", {"60": "LG-1"}),
        ("300 sun loungers and 50 teak benches", {"300": "LG-1", "50": "BN-3"}),
        ("Sun loungers 300 pcs, teak benches 50 pcs", {"300": "LG-1", "50": "BN-3"}),
        # a container that several articles share is of none of them; one of a single article is its own
        ("Please quote 1 x 20' mixed: sun loungers, teak benches and cotton aprons", {"1": None}),
        ("1 x 40HQ gemischt, Sonnenliegen und Gartenbank", {"1": None}),
        ("un conteneur 40' mélangé : tumbona, banco de jardín", {"1": None}),
        ("2x40HQ混装: 躺椅, apron", {"2": None}),
        ("1 x 20ft container of sun loungers and 50 teak benches", {"1": "LG-1", "50": "BN-3"}),
        ("1 x 40HQ container of sun loungers in mixed colours", {"1": "LG-1"}),
    ],
)  # fmt: skip
def test_whose_an_amount_is(text: str, whose: dict[str, str | None]):
    found, names = of(text)
    told = {f"{one.value:f}": names[one.product] if one.product is not None else None for one in found}
    assert {value: told.get(value, "lost") for value in whose} == whose


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        # prices
        ("order 300 sun loungers at USD 43.00 and 50 teak benches at USD 90.00", ["300", "50"]),
        ("300 sun loungers at 43 dollars", ["300"]),
        # what they have already, and what they need on top of it
        ("We already have 80 sun loungers and need 60 more in grey", ["60"]),
        ("we have already bought 80 of the sun loungers; please quote another 60", ["60"]),
        ("Wir haben bereits 80 Sonnenliegen und brauchen noch 60", ["60"]),
        ("Ya tenemos 80 tumbonas y necesitamos 60 más", ["60"]),
        ("We still have 40 sun loungers at the other resort.", []),
        ("у нас уже есть 80 шезлонгов, нужно ещё 60", ["60"]),
        ("我们已经有80张躺椅，还要60张", ["60"]),
        # not so
        ("We have an order for you: 80 sun loungers", ["80"]),
        ("Please have 80 sun loungers ready by May, and 60 teak benches", ["80", "60"]),
        ("We have a project for 80 sun loungers", ["80"]),
        ("need 80 sun loungers, more than last year", ["80"]),
        ("I already have a supplier, but want 80 sun loungers from you", ["80"]),
    ],
)
def test_what_is_ordered(text: str, amounts: list[str]):
    assert [f"{one.value.normalize():f}" for one in read(text)] == amounts


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("Drei Hotels, je Haus 120 Sonnenliegen", True),
        ("for each of our four hotels we need 100 sun loungers", True),
        ("100 sun loungers per resort", True),
        ("para cada hotel 100 tumbonas", True),
        ("每家酒店100张躺椅", True),
        ("100 sun loungers for our four hotels together", False),
        ("We sell to each of the islands. Please quote 100 sun loungers.", False),
        ("price per piece for 100 sun loungers", False),
        ("100 sun loungers, each with a cushion", False),
    ],
)
def test_an_amount_for_each_of_several_places(text: str, each: bool):
    assert [one.each for one in read(text)] == [each]


@pytest.mark.hostile
@pytest.mark.parametrize("filler", ["we already have 80 ", "80 pcs, ", "je Haus 1 ", "at USD 4 ", "noch ", "\n- 5 x apron "])
def test_long_hostile_text_is_quick(filler: str):
    text = filler * (60_000 // len(filler))
    begin = time.process_time()
    read(text)
    assert time.process_time() - begin < 4
