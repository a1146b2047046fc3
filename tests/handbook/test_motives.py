"""What a buyer wants of us (handbook 2) where single words mislead: half of the cases are said in the words of another motive."""

from __future__ import annotations

import pytest

from tests.judging import judged, mail

SIGNED = "\n\nBest regards,\nNadia Brix\nBrix & Søn ApS\nHavnegade 4, 5000 Odense, Denmark\nTel: +45 6555 0118"
WHOLESALER = "We are a wholesaler of garden pumps with 60 dealers. "
SHOPS = "We run 14 garden shops in Denmark. "
CASES = {
    # An own label is the purpose of who sells under a name of his own; who trades has a carton printed.
    "a chain's own label": (SHOPS + "Please quote 500 pcs LP-100 with our own label, delivered Aarhus.", "M2d"),
    "a wholesaler's label on an order": (WHOLESALER + "Please quote 500 pcs LP-100, boxes with our label, CIF Aarhus.", "M1"),
    "a maker's bags": ("We make irrigation sets in our own factory. 800 pcs LP-220 CIF Aarhus, cartons with our brand printed.", "M1"),
    "sold under a name, bought for it": (
        "We assemble irrigation sets and sell them under the name Vandfald. For them we need 800 pcs LP-220, price CIF Aarhus?",
        "M1",
    ),
    # Somebody stands between us and them, and is to go.
    "through a dealer, now direct": (WHOLESALER + "We buy LP-100 through an importer in Hamburg and want to buy direct. 300 pcs, CIF Aarhus?", "M2a"),
    "the distributor is dear": ("We use 40 LP-220 a month and pay our local distributor way too much. Price for 500 pcs CIF Aarhus?", "M2a"),
    "über einen Großhändler": ("Bisher kaufen wir die LP-100 über einen Großhändler, nun möchten wir direkt bestellen. 300 Stück, CIF Aarhus?", "M2a"),
    "через посредника": ("Насосы LP-100 берём через посредника, хотим напрямую с завода. Цена на 300 шт, CIF Орхус?", "M2a"),
    "通过贸易商": ("LP-100水泵一直通过贸易商拿货,现在想直接和工厂合作,300台CIF奥胡斯什么价?", "M2a"),
    "dealers whom they sell to": (WHOLESALER + "Our dealers ask for LP-100: 300 pcs, CIF Aarhus, what is your lead time?", "M1"),
    "everybody likes factory prices": ("Please quote 300 pcs LP-100, direct factory price CIF Aarhus.", "M1"),
    "our dealer there": ("Do you have a dealer in Denmark, or may we order 300 pcs LP-100 from you? Price CIF Aarhus.", "M1"),
    # Something certain is wanted, though its name is not on file.
    "where to and on which papers": ("Please price the schedule of our tender, delivered DAP Aarhus, and tell us your lead time.", "M1"),
    "a question about how it is made": ("Is yours stainless inside, and how many days until it leaves? We have a plant in Odense.", "M1"),
    "lists and nothing else": ("Please send your price list, MOQ and payment terms.", "M3"),
    "best FOB prices of everything": ("Please send your full catalogue with best FOB price list of all items.", "M3"),
    # Rights for a country, no goods.
    "exclusive rights": ("We wish to be your exclusive distributor for Denmark. What are your terms of exclusivity for a sole distributor?", None),
    "commission agent": ("I am a commercial agent with 20 years in the trade and would like to represent you in Greece on commission. Your catalogue please.", None),
    "agente comercial": (
        "Soy agente comercial desde hace 18 años en Francia y España, con 210 tiendas. Busco una marca que representar a comisión. ¿Me envía su catálogo?",
        None,
    ),
    "a distributor who wants lists": ("We are a distributor in Denmark. Please send your catalogue and price list of all products.", "M3"),
    # Whatever sells.
    "many goods": ("Our clients ask many items: towels, olive oil, garden chairs, marble, LED lamps. Please send your catalogue and MOQ.", "M2e"),
    "a bit of everything": (
        "Je suis commerçant au marché. Je vends un peu de tout, articles divers : pagnes, téléphones, cosmétiques, ustensiles. Quels articles avez-vous qui marchent bien, pour mélanger dans un conteneur ?",
        "M2e",
    ),
    "many of ours": ("We need many items of your list: LP-100 200 pcs, LP-220 300 pcs. Price CIF Aarhus?", "M1"),
    # For nothing.
    "a piece for a private person": ("Please send me 1 sample of LP-220 to test, I am not a company. Shipping please free.", "J1"),
    "one piece free of charge": ("Can you send one piece of LP-220 free of charge? We have no company yet.", "J1"),
    "a sample that is paid": ("Please send 1 sample of LP-220, we pay for it and the courier. Then 500 pcs CIF Aarhus.", "M1"),
    "delivery free to a place": ("300 pcs LP-100, price with free delivery to Aarhus port (CIF)?", "M1"),
    # No order yet, though amounts are named; and the year of a delivery.
    "for the budget of next year": (
        "We need 2 LP-220 and 10 LP-100 for our greenhouse. The purchase is only in the budget of 2027, nothing will be ordered this year; we only collect prices for now.",
        "M2c",
    ),
    "an order for next year": ("Please quote 2 LP-220 and 10 LP-100 for delivery in March 2027, CIF Aarhus, payment 30% in advance.", "M1"),
    "a survey, no request for offers": (
        "Für die Haushaltsplanung 2028 führen wir eine Markterkundung zu LP-100 und LP-220 durch. Es handelt sich nicht um eine Angebotsaufforderung.",
        "M2c",
    ),
    "市场调研": ("我们在做潜水泵的市场调研,请介绍一下LP-100,目前没有采购计划。", "M2c"),
    "offers for a project": ("For our project we compare offers of three makers: 300 LP-100, CIF Aarhus, delivery in week 40.", "M1"),
    # A brand has its goods made somewhere: its own label is the purpose.
    "a brand changes country": (
        "We own the brand Vandfald for garden pumps. So far they are made in Vietnam. We want a private label line of 500 LP-100 with our own brand on the box.",
        "M2d",
    ),
    "a dealer changes country": (WHOLESALER + "So far we import from Vietnam and want to try China. 500 LP-100, CIF Aarhus?", "M2b"),
    # A machine is replaced, not its maker.
    "an old pump goes": ("We want to replace our old pump. What does one LP-220 cost, delivered Aarhus?", "M1"),
    "une vieille pompe": ("Nous devons remplacer notre vieille pompe. Quel est le prix d'une LP-220 rendue Aarhus ?", "M1"),
    "byta ut pumpen": ("Vi ska byta ut vår gamla pump. Vad kostar en LP-220 fritt Aarhus?", "M1"),
    "the supplier goes": ("We look for somebody to replace our present supplier of pumps. 300 LP-100, price CIF Aarhus?", "M2a"),
    "a supplier gives up": ("A jelenlegi beszállítónk megszünteti a szivattyúkat, ezért keresünk helyette gyártót: LP-100, 300 db, CIF Aarhus?", "M2a"),
    "quality theek nahi": ("LP-100 chahiye 300 pcs, rate batayen. Pehle mal Sheikh sahab se leta tha magar ab quality theek nahi de rahe.", "M2a"),
    "remplacer le fournisseur": ("Nous cherchons à remplacer notre fournisseur de pompes. Prix pour 300 LP-100 CIF Aarhus ?", "M2a"),
    # Stock lots have none.
    "rejects under the market": ("We buy off-grade and rejected lots of LP-100 for cash, any quantity. What have you?", None),
    "returns under warranty": ("Interested in 400 pcs LP-100. Do you take returned goods under warranty? Quote FOB Ningbo.", "M1"),
    "below the market": ("Our selling price is 5% under market price, so we need your best price for 600 pcs LP-100 CIF Lagos.", "M1"),
    "keine zweite Wahl": ("Wir nehmen 500 Stück LP-100, aber auf keinen Fall zweite Wahl. Angebot bitte CIF Aarhus.", "M1"),
    "брак не принимаем": ("Купим 300 насосов LP-100, брак не принимаем. Цена CIF Орхус?", "M1"),
    "old crop": ("We buy old crop and rejected lots cash. Write what you have, tonnage and price.", None),
    "no rejects": ("We need 300 pcs LP-100 CIF Aarhus. The last ones came with rejected castings, please no second choice.", "M1"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "motive"), CASES.values(), ids=CASES)
def test_motive(text: str, motive: str | None):
    verdict = judged(mail(text + SIGNED, "Inquiry", "Nadia Brix <nadia@brix-odense.example>"))
    assert verdict.kind == "inquiry"
    assert verdict.motive == motive
