"""answers.toml as teams write it: what can be used is, what cannot is named by question and language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.handbook.answers import parse_answers
from triage.handbook.catalogue import Item
from triage.terms import Ask

VALVE = Item("LV-100", "Ball valve", "valves")
GAS = Item("LV-300", "Gas valve", "valves")
TAP = Item("TP-1", "Tap", "taps")
GOOD = """
payment_terms = "30% deposit by T/T, balance against copy of B/L."

[warranty]
en = "24 months."
es = "24 meses."
zh = "24 个月。"

[[warranty.for]]
products = ["LV-3*", "taps"]
en = "12 months."
"""


@pytest.mark.parametrize(
    ("ask", "item", "language", "want"),
    [
        (Ask.PAYMENT_TERMS, None, "ar", "30% deposit by T/T, balance against copy of B/L."),  # the same words in every language
        (Ask.WARRANTY, VALVE, "es", "24 meses."),
        (Ask.WARRANTY, VALVE, "zh-Hant", "24 个月。"),
        (Ask.WARRANTY, VALVE, "de", "24 months."),  # no German words: English ones
        (Ask.WARRANTY, GAS, "en", "12 months."),  # by a pattern of SKUs
        (Ask.WARRANTY, TAP, "en", "12 months."),  # by category
        (Ask.WARRANTY, None, "en", "24 months."),  # no article named: what holds in general
        (Ask.VISIT, VALVE, "en", ""),
    ],
)
def test_the_words_for_an_article_and_a_language(ask, item, language, want):
    answers, problems = parse_answers(GOOD)
    assert problems == ()
    assert answers.to(ask, item, language) == want


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[waranty]\nen = "x"', ("waranty",)),
        ('[warranty]\nenglish = "x"', ("[warranty]", "english")),
        ('[warranty]\nen = ""', ("[warranty]", "en")),
        ("[warranty]\nen = 12", ("[warranty]", "en")),
        ('[warranty]\nes = "TODO"', ("[warranty]", "es", "TODO")),
        ('[warranty]\nen = "We give {months} months."', ("{",)),
        ('[visit]\nen = "Write to <your name>."', ("<your name>",)),
        ('[visit]\nen = "[insert address]"', ("[insert address]",)),
        ('[visit]\nen = "On ____"', ("____",)),
        (f'[visit]\nen = "{"so " * 300}"', ("longer than 600",)),
        ("warranty = 12", ("[warranty]",)),
        ('[[warranty.for]]\nen = "x"', ("names no products",)),
        ('[[warranty.for]]\nproducts = "LV-3"\nen = "x"', ("names no products",)),
        ("[warranty\n", ("not valid TOML",)),
    ],
)
def test_what_is_wrong_is_named_and_not_used(text, said):
    answers, problems = parse_answers(text)
    assert len(problems) == 1
    assert all(words in str(problems[0].says) for words in said)
    assert str(problems[0].remedy)
    assert answers.entries == ()


@pytest.mark.parametrize(
    "words", ["ISO 9001 [2015]", "T/T 30/70; L/C at sight", "https://lago-valves.example/catalogue.pdf", "< 30 days", "see e.g. EN 331..."]
)
def test_honest_words_are_no_placeholders(words):
    answers, problems = parse_answers(f"visit = '{words}'")
    assert problems == ()
    assert answers.to(Ask.VISIT, None, "en") == words


def test_the_rest_is_kept():
    answers, problems = parse_answers('[warranty]\nen = "12 months."\nes = "TODO"\n[nonsense]\n')
    assert len(problems) == 2
    assert answers.to(Ask.WARRANTY, None, "es") == "12 months."


@pytest.mark.hostile
@given(st.text(max_size=200))
def test_any_text_is_read(text):
    parse_answers(text)
