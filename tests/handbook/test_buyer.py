"""Who buys: what the mail says of the writer's own business, and not of ours or a supplier's."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.handbook.buyer import buyer_type_of
from triage.handbook.goods_use import Uses, uses_of
from triage.terms import BuyerType, Contact, Place


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("We are an importer of garden furniture in Utrecht.", "importer"),
        ("I run a small gift shop and need 24 mugs.", "retailer"),
        ("We operate 14 stores in Texas and want our own label.", "chain"),
        ("I would like to become your exclusive agent for Chile.", "agent"),
        ("Wir sind ein Großhandel für Schulmöbel.", "wholesaler"),
        ("Somos distribuidores de lámparas en Perú.", "distributor"),
        ("We are the main contractor for a hotel project in Muscat.", "contractor"),
        ("We need 400 seats for our new auditorium.", "end_user"),
        ("We manufacture pumps and need seals for our production.", "manufacturer"),
        ("We are a promo agency in Malmö.", "distributor"),
        ("Nous sommes importateur de luminaires.", "importer"),
        ("Мы дистрибьютор мебели в Казани.", "distributor"),
        ("我们是批发商，需要500个杯子。", "wholesaler"),
        ("Wir sind Natursteinhändler und beliefern Fliesenleger und Galabauer.", "wholesaler"),
        ("prowadzę zakład kamieniarski, szukam piły", "manufacturer"),
        ("敝公司為台中石材加工廠，需要大板。", "manufacturer"),
        ("Our company builds dairy machines and needs 400 valves.", "manufacturer"),
        ("We make conveyor rollers, 6204 bearings please.", "manufacturer"),
        ("монтируем вентфасады по Москве", "contractor"),
        ("Ik ben hovenier in Assen en zoek tegels.", "contractor"),
        ("We're opening a gym in May and need 6 treadmills.", "end_user"),
        ("Do you sell just one? It is for my own garage.", "end_user"),
        ("We buy for cash: leftover lots, cancelled containers.", "wholesaler"),
        ("Grossista ferramenta a Ragusa. Prezzo viti?", "wholesaler"),
        ("인천에서 자재를 수입하는 회사입니다.", "importer"),
        ("We are a stone workshop and distributor in Bergen.", "distributor"),
        ("Agent commercial depuis 15 ans dans la pierre.", "agent"),
        ("Türkiye genelinde 40 mağazası olan bir zinciriz.", "chain"),
        ("We are a two-woman roastery and need 12 bags.", "manufacturer"),
        ("Prowadzę małą palarnię kawy w Gdyni.", "manufacturer"),
        ("Siamo un frantoio in Umbria, cerchiamo bottiglie.", "manufacturer"),
        ("Confeccionamos uniformes para bomberos, busco tela.", "manufacturer"),
        ("Шьём постельное бельё в Твери, нужна бязь.", "manufacturer"),
        ("저희 공장에 필요한 부품입니다.", "manufacturer"),
        ("Our hotel on Naxos needs 300 towels for the rooms.", "end_user"),
        ("Unser Hof braucht eine neue Tränke für die Kühe.", "end_user"),
        ("La commune souhaite acquérir 4 bancs.", "end_user"),
        ("Tengo una tienda en Cuenca y busco 60 lámparas.", "retailer"),
        ("Έχουμε κατάστημα ελαστικών στη Λαμία.", "retailer"),
        ("I have two small shops in Lae, price for 40 fans?", "retailer"),
        ("Wir haben 26 Apotheken in Hessen.", "chain"),
        ("We just won the job for 300 houses near Ndola.", "contractor"),
        ("Сеть кофеен, 31 точка, нужны стаканы.", "chain"),
        ("We are a dealer in paints with outlets in Thika and Meru.", "retailer"),
        ("Nous tenons une quincaillerie à Sousse.", "retailer"),
        ("We sell lamps online only; until now we bought from a Danish importer.", "retailer"),
        ("Vendemos al mayor artículos de limpieza.", "wholesaler"),
        ("Somos NORTE Y SUR S.R.L. de Oruro, importadores.", "importer"),  # no sentence ends in S.R.L.
        ("Biz inşaat şirkətiyik.", "contractor"),
        ("Nous sommes sous-traitant des ports à Matadi.", "contractor"),
        ("We build villas near Kutaisi.", "contractor"),
        ("We rent garden machines and need 20 for our rental fleet.", "end_user"),
        ("Our utility company repairs the pipes of the town.", "end_user"),
        ("Это для себя, ремонт у себя дома.", "end_user"),
    ],
)
def test_type(text: str, want: str) -> None:
    kind, evidence, _ = buyer_type_of(text, Contact(), Place())
    assert kind == BuyerType(want)
    assert evidence
    for row in evidence:
        for span in row.spans:
            assert text[span.start : span.end] == span.text


@pytest.mark.parametrize(
    "text",
    [
        "Are you a manufacturer or a trader?",
        "Please send your price list.",
        "Is your factory audited?",
        "Our current supplier raised the price.",
        "how much usb 16gb",
        "Nunca importamos nada.",
        "We make payment by T/T and produce no papers.",
        "What do you need, the room size or the projector position?",
        "The bakery equipment in your brochure, what does it cost?",
        "No rush. The price of your roasters?",
        "Do you sell to shops?",
    ],
)
def test_words_about_others_do_not_count(text: str) -> None:
    assert buyer_type_of(text, Contact(), Place())[0] is BuyerType.UNKNOWN


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("We roast in Leith and sell to about thirty cafes.", "manufacturer"),  # the cafes are customers, no chain
        ("We have a roastery and 18 branches in Riyadh.", "chain"),
        ("Nous fabriquons des tablettes (12 personnes, 4 boutiques).", "manufacturer"),
        ("We supply restaurants and hotels in Perth.", "wholesaler"),
    ],
)
def test_one_trade_beside_another(text: str, want: str) -> None:
    assert buyer_type_of(text, Contact(), Place())[0] is BuyerType(want)


def test_the_signed_line_and_the_domain_speak_where_no_name_was_found() -> None:
    assert buyer_type_of("Price for 500 pcs?\n\nAna\nTostadores del Sur", Contact(), Place())[0] is BuyerType.MANUFACTURER
    own = Contact(email="ana@tostadoresdelsur.example")
    assert buyer_type_of("Price for 500 pcs?", own, Place())[0] is BuyerType.MANUFACTURER
    assert buyer_type_of("Price for 500 pcs?", Contact(email="tostadores@gmail.com"), Place())[0] is BuyerType.UNKNOWN


def test_the_firms_name_speaks_where_the_text_is_silent() -> None:
    assert buyer_type_of("Price for 500 pcs?", Contact(company="Rawabi Contracting LLC"), Place())[0] is BuyerType.CONTRACTOR


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=500))
def test_never_raises(text: str) -> None:
    buyer_type_of(text, Contact(company=text[:50], job_title=text[:20]), Place())


@pytest.mark.parametrize(
    ("company", "email", "ours", "want"),
    [
        ("Shoreline Workwear Pty Ltd", "jo@shoreline-workwear.example", "textiles", "wholesaler"),  # named after what we sell
        ("Fliesen Huber GmbH", "e@fliesen-huber.example", "tiles", "wholesaler"),
        ("ООО «МегаПосуда»", "zakup@megaposuda.example", "household", "wholesaler"),
        ("Ebb Promo", "m@ebbpromo.example", "textiles", "distributor"),
        ("苏州禮贈品有限公司", "a@szlipin.example", "gifts", "distributor"),
        ("Crest Uniforms Ltd", "crest.uniforms@gmail.com", "textiles", "unknown"),  # everybody may call a mailbox so
        ("Delta Textile Mills Ltd", "a@deltatextile.example", "textiles", "manufacturer"),  # makes them
        ("Blue Ridge Laundry Inc.", "a@blueridge.example", "textiles", "end_user"),
        ("Juguetes Rosa SL", "c@juguetesrosa.example", "lighting", "retailer"),  # named after other goods
        ("Harlow & Sons", "a@harlow.example", "textiles", "unknown"),
    ],
)
def test_who_is_named_after_goods(company: str, email: str, ours: str, want: str):
    found, *_ = buyer_type_of("Please quote 500 pcs.", Contact(company=company, email=email), Place(None, None, ()), "", frozenset([ours]))
    assert found is BuyerType(want)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("We are approved supplier of gloves to power plants.", "wholesaler"),
        ("Un cliente en Tarija me pide 400 sillas.", "wholesaler"),
        ("We're a stockist/distributor of gauges.", "distributor"),
        ("We're a small jewellery label in Hove.", "brand"),
        ("I'm toying with launching my own tea line.", "brand"),
        ("The parts are for the expansion of our dairy.", "end_user"),
        ("Polos for our own crew", "end_user"),
        ("Firma är en kedja med 40 varuhus.", "chain"),
        ("είμαι εμπορικός αντιπρόσωπος στη Λάρισα", "agent"),
        # of others
        ("Is there an agent of yours in Greece?", "unknown"),
        ("We make the type examination ourselves.", "unknown"),
        ("Have mill cert?", "unknown"),
        ("price of u-bolt and eye bolt?", "unknown"),
        ("5000 pouches, no print, how much", "unknown"),
    ],
)
def test_ways_of_business(text: str, want: str):
    found, *_ = buyer_type_of(text, Contact(), Place(None, None, ()))
    assert found is BuyerType(want)


@pytest.mark.parametrize(
    "text",
    ["Are you a manufacturer or a trading company?", "Sind Sie Hersteller oder Großhändler?", "We used to order from a wholesaler."],
)
def test_what_is_asked_or_said_of_others_is_nobodys_type(text: str):
    assert buyer_type_of(text, Contact(), Place()) == (BuyerType.UNKNOWN, (), ())


@pytest.mark.parametrize(
    ("text", "want"),
    [
        # to whom one sells
        ("We sell to dentists and schools in Denmark and need 300 gloves.", "wholesaler"),
        ("Vendemos a panaderías de Cali, ¿precio de 400 moldes?", "wholesaler"),
        ("Wir verkaufen online Zubehör für Imker.", "retailer"),
        ("Wij verkopen online spullen voor honden.", "retailer"),
        ("Vendemos al público en la plaza de Oaxaca.", "retailer"),
        ("Фирма «Гвоздика», Омск, оптовая торговля посудой.", "wholesaler"),
        ("we have 2 shops wholesale and retail", "wholesaler"),
        ("We buy end of line and 2nd grade plates for cash.", "wholesaler"),
        ("Paint distributor, 2 branches in Perth.", "distributor"),
        ("I am cloth dealer for Balogun market", "wholesaler"),
        # one's shops and label
        ("Egri virágboltunkba keresünk cserepeket.", "retailer"),
        ("ร้านจักรยานที่เชียงใหม่ สนใจสั่ง", "retailer"),
        ("Tenemos cinco salas de exhibición en Puebla.", "chain"),
        ("Мережа магазинів посуду, Одеса (6 точок).", "chain"),
        ("Our shops cannot pass the rise on.", "chain"),
        ("박스에 자사 브랜드 인쇄 가능한가요?", "brand"),
        # what one keeps running
        ("We keep about 60 tractors running for the growers.", "end_user"),
        ("Our workshop maintains 300 city buses.", "end_user"),
        ("saya bengkel di Medan butuh 20 aki", "end_user"),
        ("Somos un taller mecánico en Ibarra.", "end_user"),
        ("Need one mirror for my 2009 Corolla.", "end_user"),
        ("Una plantilla para mi moto, por favor.", "end_user"),
        ("Soy fotógrafo amateur y quiero un trípode.", "end_user"),
        # for which building
        ("We build apartment house in Durrës, need 40 doors.", "contractor"),
        ("Adjunto lista para la clínica en Piura.", "contractor"),
        ("Для районной больницы нужны светильники.", "contractor"),
        ("Pour un hôtel à Mbour nous cherchons 60 portes.", "contractor"),
        # works the goods
        ("My też odlewamy, chcemy porównać koszty.", "manufacturer"),
        ("我们是佛山的全屋定制公司", "manufacturer"),
        ("Please quote drawing KX-204 rev C, FAI report with the first lot.", "manufacturer"),
        ("Chúng tôi là công ty phân phối thiết bị y tế.", "distributor"),
        # of others
        ("We sell to tourists on the beach.", "retailer"),
        ("My husband runs a kiosk, he wants to sell his customers lamps.", "retailer"),
        ("Price of garage doors for Durban?", "unknown"),
        ("Our drawings will follow.", "unknown"),
        ("The house is 300 m from the port.", "unknown"),
        ("We deliver to you the documents.", "unknown"),
        ("the distributor you named did not answer", "unknown"),
    ],
)
def test_what_is_said_in_passing(text: str, want: str):
    found, *_ = buyer_type_of(text, Contact(), Place(None, None, ()))
    assert found is BuyerType(want)


@pytest.mark.parametrize(
    ("stated", "want"),
    [
        ("Importer / Retailer", "importer"),
        ("Retailer / showroom", "retailer"),
        ("Garden shop (retail)", "retailer"),
        ("Trading Company", "wholesaler"),
        ("Hersteller", "manufacturer"),
        ("Consumidor final", "end_user"),
        ("小売業", "retailer"),
        ("Other", "unknown"),
        ("", "unknown"),
    ],
)
def test_what_was_chosen_in_a_form(stated: str, want: str):
    found, *_ = buyer_type_of("Please quote 500 pcs.", Contact(company="Ruiz Imports"), Place(None, None, ()), stated=stated)
    assert found is (BuyerType(want) if want != "unknown" else BuyerType.IMPORTER), "else the name speaks"


@pytest.mark.parametrize(
    ("company", "want"),
    [
        ("Moore's Paints", "retailer"),  # a shop named after its keeper
        ("King's College", "end_user"),
        ("Farmer's Supply Co", "wholesaler"),
        ("Reddy Coach Works", "manufacturer"),
        ("Al Rashid Building Materials Est.", "wholesaler"),
        ("Qorasaroy Qurilish MChJ", "contractor"),
    ],
)
def test_names_of_firms(company: str, want: str):
    assert buyer_type_of("Price for 500?", Contact(company=company), Place())[0] is BuyerType(want)


@pytest.mark.parametrize(
    ("business", "want"),
    [
        ("Maker of packaging machines in Bologna: flow packers, cartoners", True),
        ("Exporter of used textile machinery", True),
        ("Hersteller von Verpackungsmaschinen in Schwaben", True),
        ("Производство хлебопекарного оборудования", True),
        ("食品机械制造商，青岛", True),
        ("Fabricante de maquinaria para envasado", True),
        ("Maker of glass bottles for breweries", True),
        ("Maker of coffee machines and grinders for homes", False),
        ("Maker of gym equipment", False),
        ("Maker of kitchen equipment for hotels", False),
        ("Quarry and maker of slabs, and of stone-cutting machines", False),
        ("Playground equipment", False),
    ],
)
def test_who_sells_what_others_produce_with(business: str, want: bool):
    assert uses_of(business).produced_with is want


@pytest.mark.parametrize(
    ("text", "company", "email", "want", "else_"),
    [
        # what the own plant makes, in many languages; a buyer of lamps would be an end user or nobody
        ("We bottle mango juice and need a second filler.", "", "a@gmail.com", "manufacturer", "manufacturer"),
        ("We are drying chillies, need 2 tunnels.", "", "a@gmail.com", "manufacturer", "unknown"),
        ("Für unsere Nudelproduktion suchen wir einen Trockner.", "", "a@gmx.de", "manufacturer", "unknown"),
        ("Nossa nova fábrica precisa de 2 extrusoras.", "", "a@gmail.com", "manufacturer", None),
        ("Открываем цех по переработке пластика, нужен гранулятор.", "", "a@mail.ru", "manufacturer", None),
        ("Ya no damos abasto, cotizar una selladora.", "", "a@gmail.com", "manufacturer", "unknown"),
        ("Il s'agit d'une unité de séchage de mangues.", "", "a@gmail.com", "manufacturer", "unknown"),
        ("我们在泉州做雨伞，计划上一条线。", "", "a@qq.com", "manufacturer", None),
        ("Kami memproduksi keripik, butuh 1 mesin.", "", "a@yahoo.com", "manufacturer", None),
        # nothing but the name of another trade
        ("Please quote one palletiser, CIF Mombasa.", "Kisima Detergents", "a@kisima.example", "manufacturer", "unknown"),
        ("Necesito una inyectora de 200 t.", "Juguetes Alondra", "a@alondra.example", "manufacturer", None),
        ("Proyecto nave 2: cotizar dos telares.", "Mantas Illimani", "a@illimani.example", "manufacturer", "contractor"),
        # who sells machines, builds plants, trades or serves guests does not produce with them
        ("Please quote one palletiser.", "Aldo Packaging Machinery", "a@aldo.example", "wholesaler", None),
        ("Prosimy o cenę linii.", "Termotechnika", "a@termo.example", "wholesaler", None),
        ("Please quote a retort.", "Volta Process Engineering", "a@volta.example", "contractor", "contractor"),
        ("Please quote 3 sets.", "Golden Sail General Trading LLC", "a@gs.example", "wholesaler", None),
        ("Please quote one mixer.", "Hotel Miramar", "a@miramar.example", "end_user", "end_user"),
        ("We import Italian machines and serve our customers.", "Ridley Ltd", "a@ridley.example", "importer", "importer"),
        ("How much is the small mixer?", "", "a@gmail.com", "unknown", "unknown"),
        ("Can I visit your plant? Is your production line new?", "", "a@gmail.com", "unknown", "unknown"),
    ],
)
def test_buyers_of_machines_for_production(text: str, company: str, email: str, want: str, else_: str | None):
    contact = Contact(company=company or None, email=email)
    found, *_ = buyer_type_of(text, contact, Place(None, None, ()), works=True)
    assert found is BuyerType(want)
    if else_ is not None:  # of other goods
        found, *_ = buyer_type_of(text, contact, Place(None, None, ()))
        assert found is BuyerType(else_)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Für den Rahmenvertrag der Stadt brauchen wir 400 Bänke.", "contractor"),
        ("It is for a supply contract with the ministry, 900 beds.", "contractor"),
        ("Es para el contrato marco con la municipalidad.", "contractor"),
        ("Dans le cadre de la réhabilitation de 12 écoles, 800 portes.", "contractor"),
        ("It is the construction of 40 classrooms, quote doors.", "contractor"),
        ("We bought the pump through a dealer, now the seal leaks.", "end_user"),
        ("We want to replace broken seats, not the frames.", "end_user"),
        ("our customers replace worn blades twice a year", "wholesaler"),
        ("I write on behalf of the village school.", "end_user"),
        ("Price of 6 racks, the barn is 12m long.", "end_user"),
        ("The warehouse is 4 km from the harbour.", "unknown"),
        ("We run 14 petrol stations near Kumasi.", "chain"),
        ("The next petrol station is far.", "unknown"),
        ("We are a growing enterprise and wish to cooperate.", "unknown"),
        ("¿La mano de obra en planta está incluida?", "unknown"),
        ("请问是否派工程师安装？", "unknown"),
        ("Solicitação de proposta para 60 cadeiras.", "unknown"),
    ],
)
def test_for_whom_and_for_what_it_is_bought(text: str, want: str):
    found, *_ = buyer_type_of(text, Contact(), Place(None, None, ()))
    assert found is BuyerType(want)


@pytest.mark.parametrize(
    ("title", "company", "want"),
    [
        ("Maintenance Planner", "Orion Textiles", "end_user"),
        ("Jefe de Mantenimiento", "Industrias Quetzal", "end_user"),
        ("Einkauf Ersatzteile", "Papierfabrik Sonnleiten", "end_user"),
        ("Purchasing Manager", "Industrias Quetzal", "manufacturer"),
        ("Business Development Manager", "Lumen Four", "unknown"),  # no "usine"
        ("Owner", "Wharf & Harbour Works", "contractor"),
        ("Directeur", "Sud'Elec", "contractor"),
        ("Owner", "Selectra Fashion", "unknown"),
    ],
)
def test_titles_and_names_of_those_who_use_or_install(title: str, company: str, want: str):
    found, *_ = buyer_type_of("Please quote.", Contact(company=company, job_title=title), Place(None, None, ()))
    assert found is BuyerType(want)


@pytest.mark.parametrize(
    ("text", "company", "want"),
    [
        ("We grow tomatoes on 12 hectares near Almere.", "", "end_user"),
        ("Somos productores de truchas en Huancayo.", "", "end_user"),
        ("Apiculteurs en Corse, nous cherchons des cadres.", "", "end_user"),
        ("Levrek üretiyoruz, ağ lazım.", "", "end_user"),
        ("Wir züchten Karpfen in der Lausitz.", "", "end_user"),
        ("Please quote 40 pumps.", "Baltic Salmon Farms Ltd", "end_user"),
        ("Precio de 400 guantes.", "Minera Cerro Alto S.A.", "end_user"),
        ("请报价水泵20台", "福州远海水产养殖有限公司", "end_user"),
        ("Tender for 20 pontoons, bill of quantities attached.", "Kivu Aquaculture Ltd", "end_user"),
        ("We sew the covers ourselves and need webbing.", "", "manufacturer"),
        ("Bên em may ba lô, cần dây đai.", "", "manufacturer"),
        # others
        ("We supply fish farmers in Wales.", "", "wholesaler"),
        ("Please quote 40 pumps.", "Baltic Aquaculture Equipment Wholesale Ltd", "wholesaler"),
        ("Kağıt bardak üretiyoruz.", "", "manufacturer"),
        ("Fabricamos envases plásticos.", "", "manufacturer"),
        ("We mount curtain walls in Leeds.", "", "contractor"),
    ],
)
def test_who_lives_by_land_and_water(text: str, company: str, want: str):
    assert buyer_type_of(text, Contact(company=company or None), Place())[0].value == want


@pytest.mark.parametrize(
    ("business", "want"),
    [
        ("Maker of safety shoes and work boots in Leon", "worn"),
        ("Werk für Berufskleidung in Sachsen", "worn"),
        ("Производитель спецодежды", "worn"),
        ("劳保手套生产商", "worn"),
        ("Exporter of cotton yarn", "made_into"),
        ("Hersteller von Folien und Etiketten", "made_into"),
        ("Exporter of sesame seeds", "made_into"),
        ("Maker of packaging machines", "made_into"),
        ("Fabricante de baldosas cerámicas", "built_in"),
        ("Maker of office furniture", "built_in furnishes"),
        ("Maker of furniture fittings", "built_in"),
        # what such words are only part of
        ("Coffee machines for homes", ""),
        ("Tea towels and aprons", ""),
        ("Lightweight luggage", ""),
        ("Paper cups", ""),
        ("Maker of fabric toys", ""),
        ("Maker of bicycle parts (brakes, lights, racks)", ""),
        ("Promotional gifts: bottles, bags, uniforms", ""),
    ],
)
def test_what_becomes_of_the_goods_of_a_seller(business: str, want: str):
    uses = uses_of(business)
    assert " ".join(name for name in ("made_into", "built_in", "worn", "furnishes") if getattr(uses, name)) == want


@pytest.mark.parametrize(
    ("text", "company", "worn", "else_"),
    [
        ("We run two dairies in Devon, need 300 white coats.", "Tamar Creamery Ltd", "end_user", "manufacturer"),
        ("Please quote 400 coveralls.", "Kaduna Cement Works", "end_user", "manufacturer"),
        ("Quote 900 vests, class 2.", "Alta Traffic Management", "end_user", "unknown"),
        ("Bitte 300 Jacken für unsere Monteure.", "", "end_user", None),
        ("Tenemos 240 empleados, cotizar 500 camisas.", "", "end_user", None),
        ("Завод, 900 сотрудников, нужны куртки.", "", "end_user", None),
        ("We are a group of 6 hotels and need 300 chef jackets.", "", "end_user", "chain"),
        # who makes or supplies clothes, has shops, or buys for the guests
        ("Please quote 400 coveralls with our print.", "Kaduna Garments Factory", "manufacturer", "manufacturer"),
        ("We make overalls ourselves and need 400 more.", "", "manufacturer", None),
        ("We won the tender of the city for 9,000 vests.", "Mako Supply", "contractor", "contractor"),
        ("We are a group of 6 hotels and need 300 bath towels.", "", "chain", "chain"),
        ("We have 40 shops and need 2,000 aprons under our label.", "", "chain", "chain"),
        ("We are an importer of overalls in Malta.", "", "importer", "importer"),
        ("How many workers does your plant have?", "", "unknown", "unknown"),
    ],
)
def test_buyers_of_what_the_own_people_wear(text: str, company: str, worn: str, else_: str | None):
    contact = Contact(company=company or None)
    assert buyer_type_of(text, contact, Place(), uses=Uses(worn=True))[0] is BuyerType(worn)
    if else_ is not None:  # of other goods
        assert buyer_type_of(text, contact, Place())[0] is BuyerType(else_)


def test_a_maker_named_so_sits_on_furniture_but_may_build_it_into_buses():
    for text, company, want in (
        ("Please quote 60 desks.", "Kaduna Cement Works", "end_user"),
        ("Please quote 60 frames.", "Kaduna Furniture Works", "manufacturer"),
        ("We build 30-seater buses at Thika, need 230 seats.", "", "manufacturer"),
    ):
        assert buyer_type_of(text, Contact(company=company or None), Place(), uses=Uses(furnishes=True))[0] is BuyerType(want)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("We are regd vendor to two sugar mills. Quote 40 gearboxes.", "wholesaler"),
        ("Are you an approved vendor of any ministry?", "unknown"),
        ("Wir sind ein Einkaufsverband von 44 Gärtnereien.", "wholesaler"),
        ("Do you know a buying group?", "unknown"),
        ("We operate 320 buses in Leeds, need wiper blades.", "end_user"),
        ("Nuestra flota propia necesita filtros.", "end_user"),
        ("Your fleet of trucks is late again.", "unknown"),
        ("Wir sind Träger von 12 Kitas und suchen Stühle.", "end_user"),
        ("We run 12 hospitals, quote beds.", "end_user"),
        ("We supply 12 hospitals with beds.", "wholesaler"),
        ("Wells and Roots is a registered charity, quote 30 pumps.", "end_user"),
        ("We own the Fjordlys label, sold by 90 dealers. Quote 400 lamps.", "brand"),
        ("Do you own the label on the picture?", "unknown"),
        ("We are assembler of generators in Lahore, our brand is known.", "manufacturer"),
        ("Chúng tôi là công ty lắp ráp xe máy, cần 500 đèn.", "manufacturer"),
        ("i have shop in Duhok for tiles", "retailer"),
        ("대구에서 철물점을 하고 있습니다. 경첩 500개", "retailer"),
        ("Компания выполняет монтаж вентиляции в трёх школах, нужны решётки.", "contractor"),
        ("Завод выполняет реконструкцию своего цеха, нужны лампы.", "unknown"),
        ("We have been awarded the supply of 900 beds to the army.", "contractor"),
        ("We are importers and indenting agents in Dhaka.", "importer"),
        # a price by the lot tells no dealer
        ("Какая оптовая цена на насос?", "unknown"),
        ("Прайс на лампы, оптом.", "unknown"),
        ("Работаем оптом, нужен прайс.", "wholesaler"),
        ("我们是批发商", "wholesaler"),
    ],
)
def test_what_one_is_to_others(text: str, want: str):
    assert buyer_type_of(text, Contact(), Place())[0] is BuyerType(want)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Ich sammle alte Werkzeuge, schickt mir bitte einen Hobel.", "end_user"),
        ("I collect fountain pens, can you mail me one?", "end_user"),
        ("I collect the goods from your forwarder on Monday.", "unknown"),
        ("Ráda zkouším nové čaje, pošlete vzorek?", "end_user"),
        ("Jestem pasjonatem kawy i chcę spróbować.", "end_user"),
        ("Muestras gratis de cuchillos para mi casa? Me encanta probar cosas.", "end_user"),
        ("Do you sell to private individuals? I need a hose.", "end_user"),
        ("Verkauft ihr auch an Privat? Brauche eine Leuchte.", "end_user"),
        ("Продаёте физлицам? Нужен насос.", "end_user"),
        ("Need a tap for my bathroom.", "end_user"),
        ("Taps for the bathroom market, please quote.", "unknown"),
        ("Een lamp voor mijn schuur, wat kost dat?", "end_user"),
        ("Mijn man en ik hebben een groothandel in lampen.", "wholesaler"),
        ("Can I buy one teapot from you?", "end_user"),
        ("Can I order two containers of teapots?", "unknown"),
        ("Puis-je acheter une seule théière ?", "end_user"),
        ("We plan to open a small restaurant in Faro next year, price of plates?", "end_user"),
        ("Nous voulons ouvrir une crèche, prix des lits ?", "end_user"),
        ("准备开一家咖啡馆, 杯子多少钱?", "end_user"),
    ],
)
def test_private_persons_and_those_who_plan_a_house(text: str, want: str):
    assert buyer_type_of(text, Contact(), Place())[0] is BuyerType(want)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("We have 9 juice bars in Malta, quote cups.", "chain"),
        ("Tenemos 6 librerías en Lima.", "chain"),
        ("Mamy 12 piekarni na Mazowszu.", "chain"),
        ("У нас 8 пекарен в Перми, нужны ящики.", "chain"),
        ("Wij hebben 15 fietswinkels.", "chain"),
        ("Distribuidora que atiende a unas 60 librerías en Lima.", "wholesaler"),
        ("Our notebooks are in 90 independent book shops.", "wholesaler"),
        ("50 mağazaya defter veriyoruz.", "wholesaler"),
        ("Возим тетради 50 магазинам области.", "wholesaler"),
        ("Papier pour 40 librairies partenaires.", "wholesaler"),
        ("5 baterías de 12 V, por favor.", "unknown"),
    ],
)
def test_whose_so_many_shops_are(text: str, want: str):
    found = buyer_type_of(text, Contact(), Place())
    assert found[0] is BuyerType(want) or (want == "wholesaler" and dict(found[2]).keys() & {BuyerType.WHOLESALER, BuyerType.DISTRIBUTOR})
    assert BuyerType.CHAIN not in dict(found[2]) or want == "chain"


@pytest.mark.parametrize(
    ("text", "company", "want"),
    [
        ("We are a brewery in Kaunas and need hoses.", "", "end_user"),
        ("Pour notre atelier il faut 3 pompes.", "Menuiserie Arnal", "end_user"),
        ("Siamo un caseificio, servono guarnizioni.", "", "end_user"),
        ("We make brewery equipment, 400 hoses a year.", "Baltic Brewery Equipment", "manufacturer"),
        ("Wir fertigen Molkereianlagen und brauchen 200 Ventile.", "Nord Anlagenbau GmbH", "manufacturer"),
        ("We make tractors, quote 300 hoses.", "", "manufacturer"),
    ],
)
def test_plants_wear_out_what_builders_build_in(text: str, company: str, want: str):
    uses = uses_of("Maker of industrial hoses and gaskets")
    assert uses.worn_out
    assert not uses_of("Roaster of green coffee beans, also hoses").worn_out
    assert buyer_type_of(text, Contact(company=company or None), Place(), uses=uses)[0] is BuyerType(want)


@pytest.mark.parametrize(
    "text",
    [
        "What is the price per unit?",
        "Unit 1204, Harbour Tower",
        "Tháng trước tôi ghé xưởng bên bạn, đúng không?",
        "Most of my kitchen tops are 3 m, can you do that?",
        "I come with my daughter on Monday.",
    ],
)
def test_words_beside_the_trade_tell_nothing(text: str):
    assert buyer_type_of(text, Contact(), Place())[0] is BuyerType.UNKNOWN
