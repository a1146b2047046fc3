"""Asks by what is wanted rather than by its name, in other trades; and the same words where nothing is asked."""

from __future__ import annotations

import pytest

from triage.handbook.asks import find_asks
from triage.handbook.passages import Passage


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("rate for cotton yarn pls", "price"),
        ("What is it landed in Halifax?", "price"),
        ("What can you do if we take 40 drums?", "price"),
        ("And with a brass lid, what would that add?", "price"),
        ("Kérnék árat 40 zsákra.", "price"),
        ("Proszę o podanie minimalnego zamówienia.", "moq"),
        ("Do you sell singles?", "moq"),
        ("oraz terminu dostawy", "lead_time"),
        ("precio FOB y días de producción", "lead_time"),
        ("how long for 200 of them", "lead_time"),
        ("Can you send 2 of the blue ones by courier?", "sample"),
        ("We'd pay for 3 boxes by air first.", "sample"),
        ("and Form D please", "certification"),
        ("Avete l'EPD?", "certification"),
        ("Is it EN 455 tested?", "certification"),
        ("¿Sigue el mismo crédito de 60 días?", "payment_terms"),
        ("Чи є відстрочка?", "payment_terms"),
        ("we pay a deposit tomorrow", "payment_terms"),
        ("poids et volume total", "packaging"),
        ("no of rolls in 40 ft", "packaging"),
        ("Retail hang cards.", "packaging"),
        ("Please send pictures for our web shop", "catalogue"),
        ("Need the friction coefficient too.", "specification"),
        ("Does the lid smell?", "specification"),
        ("¿las bisagras son inox?", "specification"),
        ("tell mould charges if any", "customization"),
        ("Faites-vous sur modèle ?", "customization"),
        ("pls introduce your company", "company_info"),
        ("¿Podemos ver la línea nueva?", "visit"),
        ("Am dori exclusivitate pe Moldova.", "agency"),
        ("What is the new ETA?", "tracking"),
        ("Какой номер прицепа?", "tracking"),
        ("From the shipment 9 lamps are cracked, I want replacements.", "complaint"),
        ("what do we get if they crack inside 12 months?", "warranty"),
    ],
)
def test_asked_by_what_is_wanted(text: str, wanted: str):
    assert wanted in {asked.id.value for asked in find_asks([Passage(text)])}


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("The price is fine.", "price"),
        ("Send me one free of cost.", "price"),
        ("What would the carriage be to Hull?", "price"),
        ("No tengo presupuesto.", "price"),
        ("one piece swimsuit, 400 pcs", "moq"),
        ("Commission and minimum turnover?", "moq"),
        ("LC 90 days possible?", "lead_time"),
        ("I want to try 1 container", "sample"),
        ("The samples are good.", "sample"),
        ("Our sample boards arrived", "catalogue"),
        ("5 pallets of lamps", "packaging"),
        ("Send also carton weight", "specification"),
        ("What of the private label?", "packaging"),
        ("We have 3 CNC routers.", "customization"),
        ("我们是窗帘定制公司", "customization"),
        ("What is the last shipping date?", "shipping_cost"),
        ("How much for the mould?", "complaint"),
        ("To jest częstym tematem reklamacji.", "complaint"),
        ("When will it be ready?", "stock"),
        ("What is the delivery time from stock?", "visit"),
        ("rubber floor mats?", "specification"),
        ("An audit of your plant is planned.", "company_info"),
        ("Offer validity 60 days.", "payment_terms"),
    ],
)
def test_named_but_not_asked(text: str, never: str):
    assert never not in {asked.id.value for asked in find_asks([Passage(text)])}
