"""What buyers of many trades ask by other words than the names of the asks; and the same words where nothing is asked."""

from __future__ import annotations

import pytest

from triage.handbook.asks import find_asks
from triage.handbook.passages import Passage


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Is the yarn combed or carded?", "specification"),
        ("Aguanta el lavado industrial?", "specification"),
        ("Ist das Material farbecht?", "specification"),
        ("Résistent-ils au séchage ?", "specification"),
        ("Jaká je životnost při praní?", "specification"),
        ("Sont-ils conformes aux normes ?", "certification"),
        ("We need the mtrs by heat.", "certification"),
        ("Menşe şahadetnamesi veriyor musunuz?", "certification"),
        ("Vad blir priset?", "price"),
        ("Please fill the price column of the sheet.", "price"),
        ("Quando parte la merce?", "lead_time"),
        ("¿En cuánto tiempo entregan?", "lead_time"),
        ("Wann können Sie liefern?", "lead_time"),
        ("打样几天", "lead_time"),
        ("300 per colour is too much for us", "moq"),
        ("Αποδέχεστε ελάχιστη ποσότητα;", "moq"),
        ("with our logo on the back", "customization"),
        ("Logo auf der Tasche gestickt", "customization"),
        ("θέλω τον κατάλογό σας", "catalogue"),
        ("I can be your agent in Chile", "agency"),
        ("What would the postage come to?", "shipping_cost"),
        ("Please release the B/L", "tracking"),
        ("Do you have a distributor in Portugal?", "company_info"),
        ("What do you have on the shelf?", "stock"),
        ("Please mail the invoice 118 to our bank.", "invoice"),
        ("invoice please", "invoice"),
        ("When can we arrange the factory audit?", "visit"),
    ],
)
def test_asked_in_other_words(text: str, wanted: str):
    assert wanted in {asked.id.value for asked in find_asks([Passage(text)])}


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("We make furniture in Gdansk since 1994.", "specification"),
        ("I am the owner of a toy shop in Porto.", "catalogue"),
        ("We use stainless steel and glass in our kitchens.", "specification"),
        ("The machine is for our plant in Lyon.", "company_info"),
        ("EXW your factory, we load ourselves", "company_info"),
        ("Est-ce que vous vendez des pots ?", "certification"),
        ("LED strip - 500 mtr", "certification"),
        ("We are much impressed with your goods.", "customization"),
        ("the logo came off after a week", "customization"),
        ("same thickness as last time", "lead_time"),
        ("Do you do two dozen?", "packaging"),
        ("The courier charges we will bear", "shipping_cost"),
        ("Preço posto no porto de Salvador", "shipping_cost"),
        ("The price went up last year", "agency"),
        ("Danke für das Angebot. Wie lange gilt es?", "lead_time"),
        ("We need it on the shelf by July", "stock"),
        ("We met briefly at your stand", "visit"),
        ("We received the trays (invoice LZ-2026-118).", "invoice"),
        ("We paid your invoice 118 last week.", "invoice"),
        ("Do you have a factory audit (BSCI or Sedex)?", "visit"),
        ("packing material of the valve", "packaging"),
        ("Please only confirm the date.", "moq"),
        ("Bank details are unchanged", "price"),
        ("What is your price for steel bolts, one cup?", "customization"),
        ("The swatches arrived today.", "sample"),
    ],
)
def test_the_same_words_where_nothing_is_asked(text: str, never: str):
    assert never not in {asked.id.value for asked in find_asks([Passage(text)])}
