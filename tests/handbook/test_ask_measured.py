"""Asks as food makers, growers and printers put them, and the same words where nothing is asked; in trades and languages apart from each other."""

from __future__ import annotations

import pytest

from tests.handbook.test_ask_trades import asked


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1. Preis CIF Hamburg\n2. Wie hoch sind Feuchte und Aschegehalt?", "specification"),
        ("Quelle est la teneur en sel de vos olives ? Et le pH ?", "specification"),
        ("¿Cuál es la humedad del cacao y el grado Brix?", "specification"),
        ("Qual è l'acidità dell'olio?", "specification"),
        ("Podajcie proszę wilgotność i czystość.", "specification"),
        ("Какая влажность и помол?", "specification"),
        ("Độ ẩm của hạt điều là bao nhiêu?", "specification"),
        ("請問蜂蜜的水分和糖度?", "specification"),
        ("Was the juice pasteurised or only filtered?", "specification"),
        ("Sind die Mandeln blanchiert oder begast?", "specification"),
        ("Wordt de vis bestraald of gewassen?", "specification"),
        ("Can you slice the mushrooms or only whole?", "specification"),
        ("What is the best before date going to be?", "specification"),
        ("DROP TEST REPORT OF THE DRUMS REQUIRED", "specification"),
        ("¿La caja pasa la prueba de caída?", "specification"),
        ("Hält der Karton einen Fallversuch aus?", "specification"),
        ("Passa il test di caduta?", "specification"),
        ("Will the paint withstand frost and rain?", "specification"),
        ("Bitte die Stanzzeichnung mitschicken.", "specification"),
        ("Bundle size and weight please.", "packaging"),
        ("¿Cuántas sillas entran en un 40HQ?", "packaging"),
        ("how many in 20 feet?", "packaging"),
        ("Aantal per doos graag.", "packaging"),
        ("Come sono imballati i piatti?", "packaging"),
        ("Укажите количество в коробке.", "packaging"),
        ("Koli adetlerini yazar mısınız?", "packaging"),
        ("一箱装多少个?", "packaging"),
        ("paprika powder, sacs de 25 kg : 4 tonnes", "packaging"),
        ("сахарная пудра, мешок 10 кг - 5 тонн", "packaging"),
        ("whats the least I can order?", "moq"),
        ("do I have to buy a whole pallet?", "moq"),
        ("Faut-il acheter un conteneur complet ?", "moq"),
        ("¿Desde qué cantidad venden las velas?", "moq"),
        ("¿Venden menos?", "moq"),
        ("Schicken Sie uns bitte zwei Blindmuster der Dose.", "sample"),
        ("Merci d'envoyer une maquette blanche avant impression.", "sample"),
        ("We want 200 lids of each to run on the filling line.", "sample"),
        ("Please send 2 kg of the flour so our baker can try.", "sample"),
        ("Numune için kargo bizden.", "sample"),
        ("and how much time it will take", "lead_time"),
        ("Schafft ihr das noch? KW 32 noch möglich?", "lead_time"),
        ("Kan I nå det?", "lead_time"),
        ("frühester Abflug bitte", "lead_time"),
        ("Please confirm the shipping date.", "lead_time"),
        ("40 Tage ist zu lang.", "lead_time"),
        ("Terminini rica ederim.", "lead_time"),
        ("Dichiarazione contatto alimentare obbligatoria.", "certification"),
        ("Prosimy o certyfikat do kontaktu z żywnością.", "certification"),
        ("EU-Bio reicht uns.", "certification"),
        ("Cần giấy kiểm dịch.", "certification"),
        ("Sachets, 2-farbig grün", "customization"),
        ("sacola, 1 cor azul", "customization"),
        ("Hộp in 4 màu", "customization"),
        ("tins with our farm name", "customization"),
        ("étui, vernis mat", "customization"),
        ("şişe etiketi, mat lak, 2 renk baskı", "customization"),
        ("Nous demandons 60 jours après BL.", "payment_terms"),
        ("Zahlung 45 Tage", "payment_terms"),
    ],
)
def test_asked(text: str, wanted: str) -> None:
    assert wanted in asked(text)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Chia 99% purity, moisture max 8%, 5 tons", "specification"),
        ("Honey, moisture below 18%, 20 drums", "specification"),
        ("Lista de precios de sillas, por favor.", "specification"),
        ("The bakery was washed away by the flood.", "specification"),
        ("5000 bags without print", "customization"),
        ("25 000 sachets kraft sans impression", "customization"),
        ("Dosen unbedruckt, 3000 Stück", "customization"),
        ("bolsas sin impresión, 4.000", "customization"),
        ("boîtes imprimées, même impression", "price"),
        ("Das Etikett kleben wir selbst", "customization"),
        ("Send COA with mesh size", "certification"),
        ("Our container arrived yesterday, thank you.", "tracking"),
        ("We sell paper stock to printers.", "stock"),
        ("500 crash test dummies", "sample"),
        ("We ordered a whole container last year.", "moq"),
        ("we have 30 days left", "payment_terms"),
        ("Our farm has 20 kg dogs.", "packaging"),
    ],
)
def test_not_asked(text: str, other: str) -> None:
    assert other not in asked(text)
