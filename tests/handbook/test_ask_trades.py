"""Asks as single trades put them, and the same words where nothing is asked; in trades and languages apart from each other."""

from __future__ import annotations

import pytest

from triage.handbook.asks import find_asks
from triage.handbook.passages import Passage


def asked(text: str) -> set[str]:
    return {one.id.value for one in find_asks((Passage(text, "body", 0),))}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # drawings, draught, what it draws
        ("Gibt es Explosionszeichnungen für die Kettensäge?", "specification"),
        ("Merci d'envoyer la vue éclatée du moulin.", "specification"),
        ("Necesitamos el despiece de la bomba.", "specification"),
        ("Prosíme o výkres sestavy s rozměry.", "specification"),
        ("Do you have a dwg of the bench?", "specification"),
        ("Bitte um Angabe des Anschlusswerts.", "specification"),
        ("Quelle est la puissance absorbée du four ?", "specification"),
        ("Hur mycket olja drar den per timme?", "specification"),
        ("Ile prądu zużywa ten piec?", "specification"),
        ("Do you have BIM objects of the lamp?", "specification"),
        ("Tål den frost?", "specification"),
        # of what, by whom, how finished
        ("Are the taps brass or zinc?", "specification"),
        ("Sind die Griffe massiv oder hohl?", "specification"),
        ("Czy rama jest spawana? Stal czy mosiądz?", "specification"),
        ("De que marca é o compressor?", "specification"),
        ("What glue do you use for the soles?", "specification"),
        ("Jaké ložisko používáte v hřídeli?", "specification"),
        ("Do you inspect every bulb before packing?", "specification"),
        ("Please send the abrasion report for the carpet.", "specification"),
        ("원단 마모 성적서 보내 주세요", "specification"),
        ("Dureté à préciser.", "specification"),
        # made otherwise
        ("Our sticker on the lid, please.", "customization"),
        ("Forma podle naší misky.", "customization"),
        ("What is the tooling for a new handle?", "customization"),
        ("hoses with couplings crimped on both ends", "customization"),
        ("Ist das Klischee noch da? Ist die Form noch bei Ihnen?", "customization"),
        ("Can it be with a silver buckle?", "customization"),
        # packed
        ("Please send photos, prices and carton data.", "packaging"),
        ("Met een kaartje waar de prijs op staat.", "packaging"),
        ("Wie viele passen in einen 40er Container?", "packaging"),
        ("one set per pouch", "packaging"),
        ("En blíster con nuestro cartón", "packaging"),
        # to try
        ("I'd like to buy two pieces to try first.", "sample"),
        ("Could I get one of each first?", "sample"),
        ("Chcielibyśmy 2 sztuki na próbę.", "sample"),
        ("We can courier 5 kg of our flour to you for a trial.", "sample"),
        ("Please send three first articles.", "sample"),
        # when
        ("Цікавить термін виготовлення.", "lead_time"),
        ("Wann können die Stühle raus?", "lead_time"),
        ("Mennyi idő a gyártás?", "lead_time"),
        ("How many chairs can ship before Easter?", "lead_time"),
        ("kitne din lagenge", "lead_time"),
        ("How many days from deposit?", "lead_time"),
        # how much
        ("PLS SEND QTN FOR 40 FANS", "price"),
        ("valor puesto en Callao", "price"),
        ("Koliko košta stolica?", "price"),
        ("Quanto può costare un tavolo così?", "price"),
        ("And what would a lid add?", "price"),
        ("Ballpark pricing is enough.", "price"),
        ("Aceitam 40% + 60% no embarque?", "payment_terms"),
        ("Czy można zapłacić kartą?", "payment_terms"),
        ("Stesse condizioni (RB 90 gg).", "payment_terms"),
        ("Cena včetně dopravy do Brna?", "shipping_cost"),
        ("Will you cover the postage?", "shipping_cost"),
        ("Cât costă transportul? Prețul cu transport, vă rog.", "shipping_cost"),
        # papers
        ("With drinking water approval.", "certification"),
        ("Necesitamos declaración UE.", "certification"),
        # to come
        ("Possiamo venire a vederlo da voi martedì?", "visit"),
        ("Peut-on visiter l'atelier en mai ?", "visit"),
        ("Szívesen megnézném az üzemet.", "visit"),
        ("I would like to come over with our engineer in May to inspect.", "visit"),
        # what is there
        ("y si tienen stock", "stock"),
        ("Чи є на складі?", "stock"),
        ("有中文样册吗", "catalogue"),
        ("A photo of the hinge would help.", "catalogue"),
        ("Quels articles vous avez ?", "catalogue"),
        # who they are
        ("Who do you supply in Ireland?", "company_info"),
        ("Do you make the springs yourselves or buy them in?", "company_info"),
        ("Eine Referenz aus einem Hotel wäre gut.", "company_info"),
        ("Kdo vám dodává papír?", "company_info"),
        # what went wrong
        ("Mamy problem z ostatnią dostawą.", "complaint"),
        ("Vaše dodávka: tři kusy mají praskliny.", "complaint"),
        ("Von Ihrer Lieferung sind zwei davon defekt.", "complaint"),
        ("Kde je naše zásilka? Číslo zásilky, prosím.", "tracking"),
        ("Pošaljite profakturu.", "invoice"),
        ("Le minimum pour la couleur ?", "moq"),
        ("Geht das auch in so einer kleinen Menge? In so kleiner Menge?", "moq"),
    ],
)
def test_asked(text: str, wanted: str) -> None:
    assert wanted in asked(text)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("We employ a 3 months' notice.", "specification"),
        ("The drawing of the gate is attached.", "specification"),
        ("We test every lamp ourselves before resale.", "specification"),
        ("We sell brass and steel fittings to plumbers.", "specification"),
        ("How does it work with the customs?", "specification"),
        ("Consumo mensual: 40 cajas de guantes.", "specification"),
        ("We need suction and delivery hose for tankers.", "lead_time"),
        ("Oi Ana, quanto tempo!", "lead_time"),
        ("Entrega DDP Lyon.", "lead_time"),
        ("Plazo máximo 6 semanas.", "lead_time"),
        ("Auf Ihre Kosten bitte.", "price"),
        ("Zu Ihrem Angebot 2231: wir nehmen 40 Stück.", "price"),
        ("Ve věci nabídky 4471: bereme 40 ks.", "price"),
        ("wir erheben nur die Kosten", "customization"),
        ("2000 gloves, no logo", "customization"),
        ("Gravur wie immer.", "customization"),
        ("We will send bottles and labels from our own stock.", "customization"),
        ("Aço inoxidável, 40 caixas", "packaging"),
        ("Same spec and packing as in March.", "packaging"),
        ("EXW rate without packing", "packaging"),
        ("Card payment for the deposit went through this morning.", "payment_terms"),
        ("How many weeks from the advance?", "payment_terms"),
        ("Nous rachetons comptant vos fins de série.", "payment_terms"),
        ("El correo se muestra al responder.", "sample"),
        ("angol minta, 300 db", "sample"),
        ("I'd take 6 pallets to try.", "sample"),
        ("No need CE.", "certification"),
        ("SONCAP permit will be by us.", "certification"),
        ("Certificates are accepted by our client.", "certification"),
        ("muestras sin gastos de envío", "shipping_cost"),
        ("Cenę z dostawą do Gdyni", "shipping_cost"),
        ("Mijn voorraad is bijna op.", "stock"),
        ("Waiting for the surveillance audit.", "company_info"),
        ("who attends breakdown in Kenya", "company_info"),
        ("Company registration can be sent.", "company_info"),
        ("What do you do if the tiles have cracks on arrival? You have our order.", "complaint"),
        ("Nous avons un problème de place dans notre entrepôt, votre livraison peut attendre.", "complaint"),
        ("Le minimum de 200 par couleur nous va.", "moq"),
        ("We do not need samples, thank you.", "sample"),
        ("Muster sind nicht nötig.", "sample"),
        ("No drawings needed.", "specification"),
        ("I confirm the order as per your proforma.", "invoice"),
        ("We attach our company profile.", "company_info"),
        ("We sew everything in-house.", "company_info"),
        ("We sell filters with approval in Germany.", "certification"),
        ("Do not share your bank details outside the platform.", "invoice"),
    ],
)
def test_not_asked(text: str, other: str) -> None:
    assert other not in asked(text)


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("Dobry den, kolik to stoji a jaky je termin dodani?", "cs", {"price", "lead_time"}),
        ("Buna ziua, in cat timp ajunge? Ce garantie oferiti?", "ro", {"lead_time", "warranty"}),
        ("Merhaba, odeme sartlari nedir?", "tr", {"payment_terms"}),
        ("prosze o probki i wycene", "pl", {"sample", "price"}),
        ("Kernek arajanlatot 30 szekre", "hu", {"price"}),
        ("necesito cotizacion y certificacion", "es", {"price", "certification"}),
        ("Koennen Sie uns ein Angebot ueber Stuehle machen? Auch Verguenstigung ab 100 Stueck?", "de", {"price"}),
        ("Muchas gracias, confirmo el pedido.", "es", set()),
        ("Dekuji, vse v poradku.", "cs", set()),
        ("Gruesse aus Graz, die Stuehle sind schoen.", "de", set()),
        ("The facade is done, the resume is with us.", "en", set()),
    ],
)
def test_written_without_marks(text: str, language: str, wanted: set[str]) -> None:
    found = {one.id.value for one in find_asks((Passage(text, "body", 0),), language)}
    assert wanted <= found
    assert wanted or not found
