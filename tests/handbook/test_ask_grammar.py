"""Indirect questions, questions of what a thing can, and the same words where nothing is asked; in trades apart from each other."""

from __future__ import annotations

import pytest

from triage.handbook.asks import find_asks
from triage.handbook.passages import Passage


def asked(text: str) -> set[str]:
    return {one.id.value for one in find_asks((Passage(text, "body", 0),))}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # by the occasion
        ("Le transport jusqu'à Gap est-il compris ?", "shipping_cost"),
        ("Ist die Anlieferung inklusive?", "shipping_cost"),
        ("Aká je cena s dopravou?", "shipping_cost"),
        ("what would one kettle cost with DHL?", "shipping_cost"),
        ("Rekker dere det?", "lead_time"),
        ("Kunnen jullie leveren vóór Kerst?", "lead_time"),
        ("Kan ni leverera säckarna före 15 november?", "lead_time"),
        ("When could that be in Cork?", "lead_time"),
        ("Har dere NDT-godkjenning?", "certification"),
        ("Haben die Leitern eine Zulassung?", "certification"),
        ("We need EN 131 reports.", "certification"),
        ("Onze eigen doos is verplicht.", "customization"),
        ("Können die Helme ohne Visier geliefert werden, also kann man sie ohne Visier liefern?", "customization"),
        ("What's the saving if we drop the lids?", "price"),
        ("Wat kan je doen qua prijs?", "price"),
        ("Payment cash in Lagos.", "payment_terms"),
        ("Wo bleibt der LKW?", "tracking"),
        ("Dónde está el contenedor?", "tracking"),
        ("tre sedie arrivate con la gamba rotta e una graffiata", "complaint"),
        ("marca del compresor y peso por favor", "specification"),
        ("Do you sell to individuals?", "moq"),
        ("Vous vendez à partir de combien ?", "moq"),
        ("Do you have already somebody here?", "company_info"),
        ("Bitte Ihre Lieferantenselbstauskunft zurück.", "company_info"),
        # indirect questions about the goods
        ("Kindly advise if the zip can be opened from both sides.", "specification"),
        ("Tell us whether it fits a 22 mm rail.", "specification"),
        ("precio y si viene con tapa de rosca", "specification"),
        ("prix, et savoir si la toile résiste au sel", "specification"),
        ("Bitte um Auskunft, ob der Lack geeignet ist für Spielzeug.", "specification"),
        ("Proszę o informację, czy pasuje do szyny 35.", "specification"),
        ("Цена и подходит ли плёнка для теплиц", "specification"),
        ("Bu kumaş yıkamaya dayanıklı mı?", "specification"),
        ("请告知是否适用于户外", "specification"),
        ("هل يتحمل الحرارة؟", "specification"),
        # what a thing can, is, uses up
        ("Is the lid dishwasher safe?", "specification"),
        ("Que marca es el rodamiento?", "specification"),
        ("Welche Marke hat der Kompressor?", "specification"),
        ("please state water consumption", "specification"),
        ("Una Zeichnung wäre hilfreich.", "specification"),
        ("110 V ok?", "specification"),
        ("Lebensdauer bei Dauerbetrieb?", "specification"),
        # to be made otherwise
        ("And can the buzzer be disabled from factory?", "customization"),
        ("Peut-on ajouter une poche intérieure ?", "customization"),
        ("Können die Beine gekürzt werden?", "customization"),
        ("bags with Arabic print", "customization"),
        ("bags with Arabic print", "packaging"),
        ("poids et volumes svp", "packaging"),
        ("faltan las medidas de la caja", "packaging"),
        # terms
        ("We will open LC at sight.", "payment_terms"),
        ("Hacen algo de precio si pagamos por adelantado?", "payment_terms"),
        ("und welcher Aufpreis für Edelstahl?", "price"),
        ("What is CIF now?", "price"),
        ("Was kostet es mit Versand?", "shipping_cost"),
        ("500 helmets with ECE mark", "certification"),
        ("¿Cuántas sillas fabrican al mes?", "company_info"),
        ("Est-il possible de voir la presse en marche ?", "visit"),
        ("Can we have them by November?", "lead_time"),
        ("¿Llegan antes de Navidad?", "lead_time"),
        ("Where do we stand on our order 331?", "tracking"),
        ("Please send copy of bill of lading.", "tracking"),
        ("Bitte die Rechnung: korrigieren Sie die Rechnung 17.", "invoice"),
        # on the border between two asks
        ("Für die Haselnüsse bitte Analysen auf Aflatoxine beifügen.", "certification"),
        ("Residue report for each lot of the wool, please.", "certification"),
        ("Potrzebne badania na pestycydy dla malin.", "certification"),
        ("请提供农药残留检测报告", "certification"),
        ("The toys need a German label on the box.", "customization"),
        ("Las etiquetas en castellano son obligatorias.", "customization"),
        ("Il faut un étiquetage bilingue sur les pots.", "customization"),
        ("Нужна этикетка на русском", "customization"),
        ("Etiketlerin Arapça basılması mümkün mü?", "customization"),
        ("캔들 OEM가능한가요", "customization"),
        ("Charcoal briquettes, sacs de 10 kg", "packaging"),
        ("25 kg paper sacks", "packaging"),
        ("Karton statt Plastik ist uns wichtig.", "packaging"),
        ("Indíquennos fecha de embarque posible.", "lead_time"),
        ("Sevkiyat mayıs sonu olabilir mi?", "lead_time"),
        ("كم مدة التجهيز؟", "lead_time"),
        ("Ist KW 31 noch machbar?", "lead_time"),
        ("请告知MOQ和交期", "moq"),
        ("What is the minimum print run for the bags?", "moq"),
        ("vendete anche piccole quantità di piastrelle?", "moq"),
        ("Puis-je commander juste 40 chaises ?", "moq"),
        ("От скольки штук отправляете?", "moq"),
        ("Wie schnell könnten Sie ein Handmuster nähen?", "sample"),
        ("Are the cups compostable, and is it fragrance-free?", "specification"),
        ("Apakah kayunya dari jati asli?", "specification"),
        ("An L/C is also possible.", "payment_terms"),
        ("Je serai à Hanoï en mai et visiterais volontiers votre atelier.", "visit"),
        ("How many bags can your line fill, daily production capacity please", "company_info"),
    ],
)
def test_asked_by_grammar(text: str, wanted: str):
    assert wanted in asked(text)


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        # "if" without a question about the goods
        ("If the price is good we order 40 boxes.", "specification"),
        ("Let me know if you agree.", "specification"),
        ("Tell me if the payment has arrived.", "specification"),
        ("Wenn es passt, bestellen wir.", "specification"),
        ("Is 20/80 payment possible?", "specification"),
        ("Is there lifetime warranty on the hinge?", "specification"),
        ("Please check the drawing, the hole is 2 mm off.", "specification"),
        ("a mop bucket with manual press", "specification"),
        ("antes da safra chegam 3 navios", "specification"),
        ("Do you sell this chair under another brand?", "specification"),
        ("the cups can be in one piece", "moq"),
        ("one piece of each at our cost", "moq"),
        ("Garansi berapa lama?", "lead_time"),
        ("Validade da proposta mínima 90 dias.", "payment_terms"),
        ("العينة قبل الاعتماد", "payment_terms"),
        ("40 chairs in RAL 9010", "customization"),
        ("Can you change line 4 to 60 pcs?", "customization"),
        ("We are filling honey in 250 g jars.", "packaging"),
        ("Suite à notre visite de votre site web", "visit"),
        ("según disponibilidad del banco", "stock"),
        ("Nous nous occupons du fret.", "shipping_cost"),
        ("Thanks for the revised PI.", "invoice"),
        ("ok with your offer", "price"),
        ("Mismos precios de marzo, 60 sillas CIF Callao.", "price"),
        ("20% deposit, balance against copy of BL", "tracking"),
        # the words of an ask that mean something else
        ("Versandkosten können wir leider nicht übernehmen.", "shipping_cost"),
        ("courier charge you bear first time", "shipping_cost"),
        ("Notre gamme de portes coulissantes", "shipping_cost"),
        ("La posa è a cura dell'impresa.", "customization"),
        ("200 дверей под покраску", "customization"),
        ("Nos interesan dos referencias.", "company_info"),
        ("What is the real battery capacity?", "company_info"),
        ("We need it for our spring catalogue.", "catalogue"),
        ("40 wooden casement clocks", "packaging"),
        ("Die Versicherung hat es genehmigt, 20 Tore.", "certification"),
        ("Nice to meet you at the fair in Kaunas.", "visit"),
        ("Sau khi tham quan nhà máy, bên em cần 40 bộ", "visit"),
        ("Wir haben die Muster erhalten, Muster geprüft.", "sample"),
        ("What commission is usual?", "payment_terms"),
        ("dim to 1% without flicker", "complaint"),
        ("Send list with qty of what you have on the floor.", "specification"),
        ("наличие сертификата обязательно", "stock"),
        ("お見積りありがとうございます。", "price"),
        ("Preislich waren Sie voll dabei.", "price"),
        # on the border between two asks
        ("Shelf life at least 18 months on arrival.", "specification"),
        ("Restlaufzeit mind. 12 Monate", "specification"),
        ("Остаточный срок годности не менее 70 %", "lead_time"),
        ("Moisture max 12 %", "specification"),
        ("We need a COA with the soap.", "specification"),
        ("Thank you for the analysis of the last lot.", "specification"),
        ("Arabic labels on the tins, please.", "packaging"),
        ("Under our label", "packaging"),
        ("What is the MOQ for printed boxes?", "packaging"),
        ("Can the address be printed on the bottle?", "packaging"),
        ("Please advise the loading date.", "packaging"),
        ("Put it in the same box, thanks.", "packaging"),
        ("납기: 6월 20일까지 입고", "lead_time"),
        ("Can you ship 6 samples of the lamp on Monday?", "lead_time"),
        ("Samples arrived, thank you.", "sample"),
        ("Please mail an invoice sample copy.", "sample"),
        ("We pay the freight, DHL account 12.", "shipping_cost"),
        ("Please calculate CIP Oslo by air", "shipping_cost"),
        ("Your terms for exclusivity?", "payment_terms"),
        ("el agente de aduana pide la guía", "company_info"),
        ("I am registered with FDA Ghana", "certification"),
        ("Beans, split max 5 %, broken max 2 %", "complaint"),
        ("FOB wie gehabt", "price"),
        ("Tell me what you have in stock.", "catalogue"),
        ("Are the test reports available?", "stock"),
    ],
)
def test_named_without_being_asked(text: str, unwanted: str):
    assert unwanted not in asked(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # a price under another word's roof, as Germanic tongues build it
        ("Bitte nennen Sie uns Ihre Händlerpreise für 40 Leuchten.", True),
        ("Was ist der Exportpreis ab 200 Stück?", True),
        ("Graag uw dealerprijzen voor 60 helmen.", True),
        ("Vänligen ange ert nettopris för 300 handdukar.", True),
        ("Bedes oplyse jeres engrospriser på 40 lamper.", True),
        ("Die Händlerpreise haben wir erhalten, danke.", False),
        ("Die Preisverleihung ist am Montag.", False),
        ("Onze prijsuitreiking is in mei.", False),
        ("Unser Exportleiter Herr Preiss ist morgen da.", False),
    ],
)
def test_a_price_in_a_compound(text: str, wanted: bool):
    assert ("price" in asked(text)) is wanted
