"""What a buyer wants of us (handbook 2) where single words mislead: half of the cases are said in the words of another motive."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.judging import SELLER, judged, mail
from triage.classify import classify
from triage.handbook.catalogue import parse_catalogue
from triage.handbook.knowledge import Handbook
from triage.terms import Past

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
    # What a year dates: the coming of goods, or the buying.
    "next year they must be there": ("Please quote 40 LP-220, CIF Aarhus. They have to arrive in February next year.", "M1"),
    "nächstes Jahr geliefert, jetzt bestellt": ("Wir bestellen sofort: 1 LP-220 für den Neubau, Lieferung nächstes Jahr im März. Preis frei Odense?", "M1"),
    "livraison l'année prochaine": ("Une LP-220, livraison en mars de l'année prochaine, commande ferme dès réception du prix. Tarif rendu Aarhus ?", "M1"),
    "明年到货": ("LP-220 水泵一台,明年三月到货即可,马上下单,CIF 奥胡斯多少钱?", "M1"),
    "a season and a schedule": ("Bid for the school year 2027-28: 300 LP-100, deliveries Aug 2027 - May 2028, CIF Aarhus, please quote.", "M1"),
    "a norm of that year": ("300 LP-100 with certificate EN 809:2027, CIF Aarhus, please quote.", "M1"),
    "next year they may buy": ("The pumps are for next year, we only plan the budget now. What does one LP-220 cost?", "M2c"),
    "nächstes Jahr vielleicht": ("Nächstes Jahr wollen wir vielleicht umbauen. Was kostet eine LP-220 ungefähr?", "M2c"),
    "no planning exercise": ("This is not a planning exercise: our well fails. One LP-220 please, price delivered Odense?", "M1"),
    # Bound, stocked, curious.
    "bound until 2029": ("We are bound by contract to another house until 2029. What would an LP-220 cost, just so that we know?", "M2c"),
    "the guarantee runs": ("Unsere Pumpe hat noch Garantie, der Vertrag läuft bis 2030. Nur mal gefragt: was kostet die LP-220?", "M2c"),
    "le stock suffit": ("Notre stock de LP-100 suffira jusqu'à l'automne. Par simple curiosité, quels sont vos prix ?", "M2c"),
    "depo dolu": ("Depomuz dolu, sadece merak ettim: LP-100 pompanın fiyatı nedir?", "M2c"),
    "a warranty wanted": ("Please quote 300 LP-100 CIF Aarhus with a warranty until the end of the second season.", "M1"),
    "bound for the sea": ("300 LP-100 for a vessel bound for Aarhus, please quote CIF.", "M1"),
    # Whose brand, and what is done with it.
    "the brand manager": (SHOPS + "Our brand manager is on holiday, so I write: 300 LP-100, CIF Aarhus?", "M1"),
    "our brand requires": (SHOPS + "Our brand requires stainless screws. 300 LP-100, CIF Aarhus?", "M1"),
    "unsere Marke verlangt": ("Wir sind eine Marke für Gartenbedarf. Unsere Marke verlangt Edelstahl. 300 LP-100, CIF Aarhus?", "M1"),
    "your own label": (SHOPS + "We are glad to carry pumps with your own label. 300 LP-100, CIF Aarhus?", "M1"),
    "they say": (SHOPS + "Gardeners say \"our brand is dirt\". 300 LP-100, CIF Aarhus?", "M1"),
    "OEM parts": (SHOPS + "We need seals of OEM quality and OEM number 4711 for 300 LP-100, CIF Aarhus.", "M1"),
    "OEM order": (SHOPS + "Do you take OEM orders? 300 LP-100 with our logo, CIF Aarhus.", "M2d"),
    # Own names in other words.
    "only our name": (SHOPS + "On the pump there shall stand only our name. 3,000 LP-100 a year, price?", "M2d"),
    "nobody may see who made it": (WHOLESALER + "Nothing on the tank may say who made it. 500 LP-900, price CIF Aarhus?", "M2d"),
    "we send the bottles, you fill": ("We supply the bottles and the printed labels, you only fill and cap. 20,000 a month, price?", "M2d"),
    "wir liefern, Sie nähen": ("Stoff und Etiketten liefern wir, Sie nähen und verpacken. 4.000 Stück im Jahr, was kostet das Nähen?", "M2d"),
    "nous fournissons, vous remplissez": ("Nous fournissons les pots et la recette, vous ne faites que remplir. 8 000 pots, à quel prix ?", "M2d"),
    "только наше клеймо": ("Под названием «Родник» у нас уже выходят шланги. Нужны насосы LP-100, 500 штук, клеймо наше. Цена?", "M2d"),
    "저희 이름으로": ("저희 이름으로 나갈 수중 펌프를 생산해 주실 공장을 찾습니다. 500대 가격은?", "M2d"),
    "只印我们的名字": ("LP-100 水泵500台,机身只印我们的名字,不要出现厂名,CIF 奥胡斯什么价?", "M2d"),
    "you send, we fill": ("You send the pumps, we fill them with oil ourselves. 300 LP-100, CIF Aarhus?", "M1"),
    "wir nähen selbst": ("Wir nähen die Hauben selbst, liefern Sie uns 300 LP-100. Preis CIF Aarhus?", "M1"),
    "only their name is missing": ("Please put only our order number on the boxes. 300 LP-100, CIF Aarhus?", "M1"),
    # Sources that are told.
    "the man retired": ("The man who used to bring us borehole pumps retired last spring. 60 LP-100, delivered Aarhus?", "M2a"),
    "the factory burned down": ("The factory that made our pumps burned down. Can you step in with 300 LP-100, CIF Aarhus?", "M2a"),
    "die Genossenschaft ist zu": ("Seit die Genossenschaft, die uns die Pumpen geliefert hat, geschlossen ist, fehlt uns Ware. 300 LP-100, CIF Aarhus?", "M2a"),
    "chez qui je prenais": ("L'atelier chez qui je prenais mes pompes est parti à la retraite. 60 LP-100 rendues Aarhus ?", "M2a"),
    "chi ci faceva": ("A chi ci faceva le pompe è andato a fuoco il capannone. 300 LP-100 CIF Aarhus, quanto?", "M2a"),
    "quien nos traía": ("Quien nos traía las bombas ya no contesta el teléfono. 300 LP-100 CIF Aarhus, ¿precio?", "M2a"),
    "akitől kaptuk": ("Akitől eddig a szivattyúkat kaptuk, nyugdíjba ment. LP-100, 60 db, ára Aarhusig?", "M2a"),
    "у кого мы брали": ("Человек, у которого мы брали насосы, уехал. Нужно 60 LP-100, цена до Орхуса?", "M2a"),
    "作ってくれていた工場": ("ポンプを作ってくれていた工場が火事になりました。LP-100を60台、CIFオーフスでお見積りください。", "M2a"),
    "eggs in one basket": ("We buy LP-100 from one house and do not want all eggs in that basket. 300 pcs, CIF Aarhus?", "M2a"),
    "now we use, but cheaper": ("Now we use Italian pumps, but a client asked for cheaper ones. 300 LP-100, CIF Aarhus?", "M2a"),
    "hoy compramos, pero": ("Hoy compramos a una marca italiana pero nos falla la entrega. 300 LP-100, CIF Aarhus.", "M2a"),
    "the boss retired": ("Our purchasing manager has retired and I took over his desk. 300 LP-100, CIF Aarhus?", "M1"),
    "a house burned down": ("A farm house burned down here and the well must be pumped. 1 LP-220, delivered Aarhus?", "M1"),
    "der Hof ist verkauft": ("Der Hof ist verkauft, der neue Besitzer will bewässern: 40 LP-220, CIF Aarhus?", "M1"),
    "packaging supplier": ("Our packaging supplier let us down, so we are late. Now to the pumps: 300 LP-100, CIF Aarhus?", "M1"),
    "he says my supplier failed": ("Our customer says: \"my supplier failed\", he means his fertiliser. 300 LP-100, CIF Aarhus?", "M1"),
    "new suppliers for nothing": ("We look for new suppliers. Please send your catalogue and price list.", "M3"),
    # The first time with us, by name.
    "zum ersten Mal in China": ("Bisher kaufen wir bei einem Händler in Holland und fragen zum ersten Mal in China an. 300 LP-100, CIF Aarhus?", "M2b"),
    "want to try China": ("Now I buy pumps from Turkey but price go up every month so want try China. 300 LP-100, CIF Aarhus?", "M2b"),
    "so far the Italians": ("Jusqu'ici nous achetons en Italie ; nous voudrions essayer la Chine. 300 LP-100, CIF Aarhus ?", "M2b"),
    "always from California": ("所有水泵一直都是从加州进的货,中国的从来没有碰过,想先走300台LP-100,CIF奥胡斯什么价?", "M2b"),
    "try your pump": (WHOLESALER + "We want to try your LP-100: 50 pcs first, CIF Aarhus.", "M1"),
    "直接跟工厂拿货": ("我们在马来西亚有六家门市,想直接跟工厂拿货:LP-100 300台,CIF 槟城多少钱?", "M1"),
    "tried and failed": ("Our supplier in Turkey let us down, we look for a replacement. 300 LP-100, CIF Aarhus?", "M2a"),
    # Lines that no trade buys together, and who begins.
    "pumps among the rest": ("We buy for the Somali market:\n- water pumps\n- tomato paste\n- used clothes\n- tyres\n- mattresses\nSend best offer.", "M2e"),
    "de todo": ("Importamos arroz, zapatos, juguetes, colchones y llantas. Mande precios de lo que tenga.", "M2e"),
    "sells fans and shoes": ("We sell sewing machines, plastic shoes, fans, school bags, soap. Any other good items also show us.", "M2e"),
    "fans for a farm": ("We farm maize and need 300 LP-100 and 20 LP-220 for our fans and pots, CIF Aarhus.", "M1"),
    "什么都不懂": ("我刚辞职,打算做水泵生意,什么都不懂。哪个好卖?都发给我看看。", "M3"),
    "agent who names families": (
        "I am a commission agent for pumps and tanks in Israel and would like to be your exclusive agent. Is the territory free? Your commission policy please.",
        None,
    ),
    # The same in other trades' words.
    'up in smoke': ('Our last producer went up in smoke in January, literally. We need 500 LP-100 before May, CIF Aarhus.', 'M2a'),
    'aus dem Programm': ('Unser bisheriger Importeur hat die Pumpen aus dem Programm genommen. Können Sie 200 LP-100 liefern, CIF Aarhus?', 'M2a'),
    'alleen nog aan ketens': ('Mijn leverancier levert sinds de zomer alleen nog aan grote ketens. 200 LP-100, prijs CIF Aarhus?', 'M2a'),
    'i figli non continuano': ('Il signore che ci portava le pompe è mancato e i figli non continuano. 200 LP-100, CIF Aarhus?', 'M2a'),
    'minimum podniesione': ('Dotychczasowa hurtownia podniosła minimum do 1000 sztuk, dla nas za dużo. 100 LP-100, cena CIF Aarhus?', 'M2a'),
    'the price of our make': ('The price of our present make has gone up 30 % since January. What would 300 LP-100 cost us CIF Aarhus?', 'M2a'),
    'من كان يورد': ('من كان يورد لنا المضخات أغلق معمله. نحتاج 300 LP-100 CIF Aarhus', 'M2a'),
    'odkud jsme brali': ('Šéf dílny, odkud jsme pumpy brali, odešel do důchodu. 100 ks LP-100, cena CIF Aarhus?', 'M2a'),
    'ein einziges Werk': ('Wir wollen uns nicht länger auf ein einziges Werk verlassen. 300 LP-100, CIF Aarhus?', 'M2a'),
    'altijd uit Italië': ('Onze pompen kwamen altijd uit Italië, maar nu willen we eens in China kijken. 300 LP-100, CIF Aarhus?', 'M2b'),
    'only ever German': ('We have only ever bought German pumps. A friend says yours are as good for half the money. 60 LP-100, CIF Aarhus?', 'M2b'),
    'chcemy spróbować w Chinach': ('Dotąd sprowadzaliśmy z Turcji, teraz chcemy spróbować w Chinach. 300 szt LP-100, CIF Aarhus?', 'M2b'),
    'впервые в Китай': ('Ранее возили из Италии, впервые обращаемся в Китай. 300 LP-100, CIF Орхус?', 'M2b'),
    'depende do banco': ('Por enquanto só orçando: a obra depende do banco. Quanto custa a LP-220?', 'M2c'),
    'the council decides': ('The council decides in autumn whether the well is drilled. Roughly what would an LP-220 be?', 'M2c'),
    'bis der Bauantrag': ('Bis der Bauantrag durch ist, vergeht noch ein Jahr. Ungefährer Preis einer LP-220?', 'M2c'),
    'a thesis': ('I am writing my thesis on irrigation and need a typical price of an LP-220.', 'M2c'),
    'scriptie noch richtprijs': ('Voor mijn begroting heb ik alleen een richtprijs nodig van de LP-220, bestellen doen we misschien in 2028.', 'M2c'),
    'built to our drawing': ("We design garden fountains in Milan and sell them as 'Acquaviva'. We look for someone who builds the pump unit to our drawing with the Acquaviva plate. 1000 LP-100, price?", 'M2d'),
    'Eigenmarke sucht Hersteller': ('Wir sind Händler mit der Eigenmarke Brunnenfix und suchen dafür einen Hersteller: 2.000 LP-100, CIF Aarhus.', 'M2d'),
    'sous ce nom': ("Nous vendons sous l'enseigne Jardiclair ; la pompe doit sortir sous ce nom. 2 000 LP-100, CIF Aarhus ?", 'M2d'),
    'lanzar una línea': ('Queremos lanzar nuestra línea de bombas con marca Fontanar. ¿Nos fabrican 1000 LP-100? Precio CIF Aarhus.', 'M2d'),
    'a brand of coffee': ('Our own brand of coffee sells well. For the roastery we need one LP-220, delivered Aarhus, price?', 'M1'),
    'order follows this week': ("I need delivery by next year's season start; order follows this week. 300 LP-100, CIF Aarhus?", 'M1'),
    'took over from who retired': ('We took over the farm from a man who retired. 2 LP-220, delivered Aarhus, price and lead time?', 'M1'),
    'before from you': ('Before we bought from you via our dealer Olsen. 300 LP-100 again please, CIF Aarhus.', 'M1'),
    'valid until next year': ('Please quote 300 LP-100 CIF Aarhus, offer valid until next year.', 'M1'),
    'ship from Turkey': ('We ship from Turkey to Denmark every week and can collect 300 LP-100 at your works. Price?', 'M1'),
    'our first order with you': ('Our first order with you went fine. Now 300 LP-100, CIF Aarhus?', 'M1'),
    'wypróbować dwie sztuki': ('Chcemy wypróbować 2 sztuki LP-100 przed większym zamówieniem. Cena CIF Aarhus?', 'M1'),
    'Italian pumps in two wells': ('We have Italian pumps in two wells and Chinese ones in the third. 1 LP-220, delivered Aarhus, price?', 'M1'),
    'cement and diapers': ('Hello, we trade in cement, sugar, motorcycles, diapers, and now maybe pumps. What do you have cheap?', 'M2e'),
    'ropa, ollas, celulares': ('Vendemos ropa, ollas, celulares, perfumes y pañales en el mercado. ¿Qué tienen que salga rápido?', 'M2e'),
    'a hotel supplier': ('We supply hotels: towels, kettles, minibar fridges, hair dryers; for the garden 20 LP-220, CIF Aarhus.', 'M1'),
    'gebaut wird frühestens': ('Mein Chef wollte nur wissen, was so eine LP-220 kostet; gebaut wird frühestens 2028.', 'M2c'),
    'todo de Brasil': ('Somos de Chile y hasta hoy todo lo traíamos de Brasil. ¿Cuánto salen 300 LP-100 CIF San Antonio?', 'M2b'),
    'Ihre eigene Marke': ('Unsere Kunden fragen nach Ihrer eigenen Marke. 300 LP-100 CIF Aarhus?', 'M1'),
    'bought by a fund': ('The weaving mill that did our towels for a decade has been bought by a fund and the new people want ten thousand pieces. 300 LP-100, CIF Aarhus?', 'M2a'),
    'uvoznik zatvorio vrata': ('Naš dosadašnji uvoznik je zatvorio vrata. Trebamo 100 kom LP-100, cijena CIF Aarhus?', 'M2a'),
    "the importer's margin": ('Our importer is a nice fellow but his margin eats us. Can we order 100 LP-100 from you? CIF Aarhus.', 'M2a'),
    'plus signe de vie': ('Depuis deux mois notre fabricant ne donne plus signe de vie. 100 LP-100, CIF Aarhus ?', 'M2a'),
    '老板退休了': ('以前合作的厂老板退休了,儿子不接手,我们急需LP-100 300台,CIF奥胡斯报价。', 'M2a'),
    '화재로': ('기존 업체가 화재로 생산을 못 하고 있습니다. LP-100 300대 CIF 오르후스 견적 부탁드립니다.', 'M2a'),
    'sadece kendi bayilerine': ('Tedarikçimiz artık sadece kendi bayilerine satıyor. 300 adet LP-100, CIF Aarhus fiyatınız?', 'M2a'),
    'third batch in a row': ('The third batch in a row failed our pressure test, and that is one too many. 300 LP-100, CIF Aarhus?', 'M2a'),
    'wegen der Zölle': ('Bislang importieren wir aus Indien, wegen der Zölle schauen wir jetzt nach China. 300 LP-100, CIF Aarhus?', 'M2b'),
    'first container out of China': ("We're used to Vietnamese goods and this would be our first container out of China. 300 LP-100, CIF Aarhus?", 'M2b'),
    'تجربة الصين': ('كنا نستورد من تركيا ونريد تجربة الصين. 300 LP-100 CIF Aarhus', 'M2b'),
    'hasta la subvención': ('Sólo para ir haciéndonos una idea: ¿cuánto cuesta una LP-220? Hasta que no salga la subvención no compramos.', 'M2c'),
    'inför budgeten': ('Vi köper inget i år, men inför budgeten vill jag veta vad LP-220 kostar.', 'M2c'),
    '목업 단계': ('목업 단계라 당장 구매 계획은 없습니다. LP-220 가격대만 알고 싶습니다.', 'M2c'),
    'under a name which is ours': ("We'd like to bring out a pump under the Gardenia name, which is ours. 2,000 LP-100 with the Gardenia badge, cartons in Gardenia green. CIF Aarhus?", 'M2d'),
    'filters they brand themselves': ('We assemble filters and brand them ourselves; we just need 300 LP-100 inside, CIF Aarhus?', 'M1'),
    "the customer's burnt pump": ("The customer's old pump was burnt; he wants LP-220, delivered Aarhus, price?", 'M1'),
    'closed for stocktaking': ('Our warehouse closed in July for stocktaking, now we reorder: 300 LP-100, CIF Aarhus.', 'M1'),
    'father has retired': ('Ours is a family firm; father has retired and I run it now. 300 LP-100, CIF Aarhus?', 'M1'),
    'Garantie bis 2029': ('Bitte 300 LP-100 CIF Aarhus; Garantie bis 2029 müssen wir unseren Kunden geben.', 'M1'),
    'der Vorstand am Freitag': ('Der Vorstand entscheidet am Freitag, wir brauchen bis dahin Ihr Angebot über 300 LP-100, CIF Aarhus.', 'M1'),
    'husband passed away': ('My husband passed away in spring and I now lead the firm. 300 LP-100 CIF Aarhus?', 'M1'),
    'the supplier of the tank': ('The supplier of the tank has told us the flow: 3 m3/h. Is LP-220 enough? 2 pcs delivered Aarhus.', 'M1'),
    'vom Lieferanten empfohlen': ('Unser Lieferant für Solarmodule hat uns Sie empfohlen. 300 LP-100 CIF Aarhus?', 'M1'),
    'le fournisseur de tuyaux': ('Notre fournisseur de tuyaux travaille avec vous. 300 LP-100 CIF Aarhus ?', 'M1'),
    'sold out in a month': ('We sold out the first lot of your LP-100 in a month, 300 more please, CIF Aarhus.', 'M1'),
    'the mill that weaves': ('The mill that weaves our sails needs a pump: 1 LP-220, delivered Aarhus?', 'M1'),
    'za pierwszym razem u Państwa': ('Za pierwszym razem kupiliśmy u Państwa 50 sztuk, teraz 300 LP-100, CIF Aarhus?', 'M1'),
    'the first time that I write': ('Kindly quote 300 LP-100 CIF Aarhus. It is the first time that I write to you.', 'M1'),
    'zum ersten Mal anbieten': ('Wir möchten die LP-100 zum ersten Mal in Dänemark anbieten. 300 Stück CIF Aarhus?', 'M1'),
    'il fornitore siete voi': ('Il nostro fornitore di fiducia siete voi: 300 LP-100 CIF Genova.', 'M1'),
    'завод посоветовал': ('У нас свой завод, нужны насосы LP-100, 300 шт, цена CIF Орхус. Завод, который нам делал баки, посоветовал вас.', 'M1'),
    '自己的厂着火': ('我们工厂去年着火后重建,需要LP-100 300台,CIF奥胡斯报价。', 'M1'),
    'rice, sugar and a mill': ('We import rice and sugar; for our mill we need 4 LP-220 CIF Aarhus, price?', 'M1'),
    'stock lasts, order now': ('Our stock of LP-100 will last until May, so we order now: 300 more, CIF Aarhus.', 'M1'),
    'yapan firma siz misiniz': ('Bu pompayı yapan firma siz misiniz? 300 LP-100 CIF Aarhus?', 'M1'),
    'closed, and you were recommended': ('Unser Lieferant ist insolvent und ein Freund hat Sie empfohlen. 300 LP-100, CIF Aarhus?', 'M2a'),
    'try, FOB China': ('We want to try 50 pcs of your LP-100, price FOB Shanghai, China?', 'M1'),
    'ausprobieren, ab China': ('Wir möchten 50 LP-100 ausprobieren, Preis ab China?', 'M1'),
    'probar, FOB China': ('Queremos probar 50 LP-100, precio FOB China.', 'M1'),
    'first order shipped from China': ('This is our first order, 50 LP-100 shipped from China to Aarhus, please quote.', 'M1'),
    # Lead times that grow, goods that never are there, a second country: another source is wanted.
    'lead times went out': ("Our local suppliers' lead times have gone out to 14 weeks, we look for an alternative. 300 LP-100, CIF Aarhus?", 'M2a'),
    'termin uzadı': ("Yerli üreticilerin termini 14 haftaya çıktı, alternatif arıyoruz. 300 LP-100, CIF Aarhus?", 'M2a'),
    'levertijd opgelopen': ('De levertijd van de lokale fabrikanten is opgelopen tot 14 weken, wij zoeken een alternatief. 300 LP-100, CIF Aarhus?', 'M2a'),
    'vive em falta': ('Hoje compro de um importador de Porto Alegre mas vive em falta. 300 LP-100, CIF Santos?', 'M2a'),
    'вечно нет в наличии': ('Сейчас берём у импортёра в Алматы, но у него вечно нет в наличии. LP-100, 300 шт, CIF Орхус?', 'M2a'),
    '经常没货': ('现在从本地进口商拿货,但经常没货。LP-100 300台,CIF奥胡斯报价。', 'M2a'),
    'second country of origin': ('They now come out of a plant in Monterrey and the board wants a second country of origin. 300 LP-100, CIF Aarhus?', 'M2a'),
    'deuxième origine': ("La direction demande une deuxième origine à côté du Portugal. 300 LP-100, CIF Aarhus ?", 'M2a'),
    'a certificate of origin': ('Please send a certificate of origin and tell your lead time. 300 LP-100, CIF Aarhus. If out of stock, when is the next batch?', 'M1'),
    'your lead time now': ('We are an importer in Durban. What is your lead time now, still 6 weeks? 300 LP-100, CIF Durban.', 'M1'),
    'our own stock is short': ('Nosso estoque está em falta, precisamos repor: 300 LP-100, CIF Santos.', 'M1'),
    'ships from two countries': ('Do you ship from a second country too, for instance from Vietnam? 300 LP-100, CIF Aarhus.', 'M1'),
    # An indicative price for a bid with amount, place and date; a guess for a study.
    'indicative, for a bid': ('Indicative price for the tender please: 500 LP-100, CIF Aarhus, delivery by 30 May, bid closes Friday.', 'M1'),
    'indicative, for a study': ('Indicative price only for our feasibility study: LP-100, maybe in two years.', 'M2c'),
    # A brand that is set up, and who makes for it; brands of other goods.
    'kendi markamız çıkıyor': ('Kendi markamızı çıkarıyoruz, bizim adımıza üretecek fabrika arıyoruz. LP-100, 500 adet, CIF Aarhus?', 'M2d'),
    '제조사명은 빼 주세요': ('펌프에 저희 상표만 들어가고 제조사명은 빼 주세요. LP-100 500대, CIF Aarhus?', 'M2d'),
    'thương hiệu riêng': ('Chúng em sắp ra thương hiệu riêng, cần xưởng gia công dán nhãn của bên em. LP-100, 500 cái, CIF Aarhus?', 'M2d'),
    'brand propriu': ('Lansăm un brand propriu și căutăm o fabrică să producă pentru noi. LP-100, 500 buc, CIF Aarhus?', 'M2d'),
    '自有品牌的水泵': ('我们做自有品牌的水泵,LP-100 500台,CIF奥胡斯报价。', 'M2d'),
    '自有品牌的果汁': ('我们工厂有自有品牌的果汁,水泵是车间用的。LP-100 500台,CIF奥胡斯报价。', 'M1'),
    'a brand of jam': ("Nous avons notre marque de confitures ; les pompes sont pour l'atelier. 500 LP-100 CIF Aarhus ?", 'M1'),
    # A trading house lists the lines it buys; a shop, a farm and a supplier of hotels list theirs.
    'a trading house': ('Gulf Star is a Singapore trading house. We buy rice, sugar, copper wire, cooking oil, water pumps, A4 paper, tyres for our buyers worldwide. Please send your product list and MOQ.', 'M2e'),
    'торговый дом': ('Мы торговый дом: покупаем сахар, шины, бумагу, насосы, одежду для своих клиентов. Пришлите прайс.', 'M2e'),
    'maison de commerce': ('Nous sommes une maison de commerce : riz, sucre, pneus, papier, pompes, tissus pour nos clients. Envoyez votre liste de prix.', 'M2e'),
    'a farm and what it grows': ('Our farm grows rice, sugar cane, cotton and maize and we need pumps: 20 LP-220, CIF Aarhus?', 'M1'),
    'a supplier of hotels': ('We supply hotels with towels, soap, chairs, lamps and now pumps for pools: 60 LP-220, CIF Aarhus?', 'M1'),
    'a trading company and one thing': ('We are a trading company. Please quote LP-100, LP-220 and LP-900, CIF Aarhus, with lead time.', 'M1'),
    # Bought no longer where it was; the make until now breaks.
    'for twenty years, and it closes': ('The pottery in Stoke we have bought from for twenty years is closing in June. 300 LP-100, CIF Leixões?', 'M2a'),
    'breakage on the present make': ('Our breakage on the present make is 6 %. Trial of 20 LP-100 first, then 300, CIF Aarhus?', 'M2a'),
    'no longer at the wholesaler': ('Przestaliśmy kupować w hurtowni, bo marża zjada wszystko. 300 LP-100, CIF Gdynia?', 'M2a'),
    'перестали брать у': ('Перестали брать у перекупщика, LP-100, 300 шт, CIF Орхус, цена?', 'M2a'),
    'stopped in our own works': ('We stopped the old pump in our works last week; 2 LP-220 CIF Aarhus, price?', 'M1'),
    "the container won't make it": ("Our supplier in Perth says the container won't make it. 300 LP-100, CIF Fremantle?", 'M2a'),
    "we won't make it": ("We won't make it to your stand this year. 300 LP-100, CIF Fremantle?", 'M1'),
    'closing date of the tender': ('The tender is closing on Friday: 300 LP-100, CIF Aarhus?', 'M1'),
    'keine Beschaffung geplant': ('Welche Preise sind für LP-100 üblich? Eine Beschaffung ist nicht geplant.', 'M2c'),
    'onder onze eigen naam': ("Wij verkopen pompen onder onze eigen naam en laten die nu in China maken. 300 LP-100, CIF Rotterdam?", 'M2d'),
    'marca propia de menaje': ('Lanzamos nuestra propia marca de jardín y buscamos un taller que nos fabrique con nuestro sello: 500 LP-100, FOB?', 'M2d'),
    'marca de camiones': ('Somos distribuidores; nuestra marca de camiones es Volvo. 500 LP-100, CIF Aarhus?', 'M1'),
    # A pack that stands on the shelf with the buyer's print, and one that only travels.
    'retail packs with our print': ('500 LP-100 in retail boxes with our own print, CIF Aarhus?', 'M2d'),
    'konsumentpåse med vårt tryck': ('500 LP-100 i konsumentförpackning med vårt tryck, CIF Göteborg?', 'M2d'),
    'opakowanie detaliczne': ('500 LP-100, opakowanie detaliczne z naszym nadrukiem, CIF Gdynia?', 'M2d'),
    'export cartons': ('500 LP-100 in export cartons with our order number printed, CIF Aarhus?', 'M1'),
    'retail packs of yours': ('500 LP-100 in retail boxes with your usual print, CIF Aarhus?', 'M1'),
    'for consumers': ('Konsumenter frågar efter LP-100: 500 st, CIF Göteborg?', 'M1'),
}  # fmt: skip


@pytest.mark.parametrize(("text", "motive"), CASES.values(), ids=CASES)
def test_motive(text: str, motive: str | None):
    verdict = judged(mail(text + SIGNED, "Inquiry", "Nadia Brix <nadia@brix-odense.example>"))
    assert verdict.kind == "inquiry"
    assert verdict.motive == motive


def test_nobody_who_asks_a_price():
    """Neither a name nor anything but the price of a thing: the purpose cannot be told."""
    assert judged(mail("price of LP-100?", "pump", "kdz4410@gmail.com")).motive is None
    assert judged(mail("price of LP-100?\nBogdan", "pump", "Bogdan T <kdz4410@gmail.com>")).motive == "M1"
    assert judged(mail("need 200 pcs LP-100, price?", "pump", "kdz4410@gmail.com")).motive == "M1"


def test_bags_bear_the_brand_of_whoever_orders_them():
    """A maker of bags prints a brand on each of them; made under a private label they are something else."""
    rows = "sku,name,category,aliases,unit,moq,fob_price_usd,lead_time_days,certificates,notes\nBG-1,Paper bag small,paper bags,paper bag,piece,500,0.1,20,,\nBX-1,Folding box,boxes,folding box,piece,500,0.2,20,,\n"
    bags = Handbook(replace(SELLER, business="maker of paper bags and packaging"), parse_catalogue(rows)[0])
    chain = "We run 14 cafés and sell coffee under our own name. 60,000 paper bags BG-1 with our own brand, CIF Aarhus?"
    assert classify(mail(chain + SIGNED), Past(), bags, None).motive == "M1"
    assert judged(mail(chain.replace("paper bags BG-1", "LP-100") + SIGNED)).motive == "M2d"
    private = "We are a brand and look for a private label factory: 60,000 paper bags BG-1 under our own name, CIF Aarhus?"
    assert classify(mail(private + SIGNED), Past(), bags, None).motive == "M2d"
