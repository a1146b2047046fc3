"""Destinations as buyers of many countries write them, for sellers at home elsewhere than in China."""

from __future__ import annotations

import pytest

from triage.handbook.passages import Passage
from triage.handbook.trade_terms import find_terms


@pytest.mark.parametrize(
    ("text", "port"),
    [
        ("CIF (Incoterms 2020) Hamburg", "Hamburg"),
        ("Puerto destino Paita.", "Paita"),
        # small letters, whatever follows; how it goes; a country before its town
        ("prix cfr dakar svp et delai", "dakar"),
        ("cif karachi or port qasim which is cheaper", "karachi"),
        ("40 stools landed perth, need them soon", "perth"),
        ("Same port Callao. What is CIF now?", "Callao"),
        ("600 mats by LCL to Riga please", "Riga"),
        ("What is the postage to Austria, 5020 Salzburg?", "Salzburg"),
        ("We need 4 pieces in Nairobi. Price please.", "Nairobi"),
        ("交货到金边工地,请报价", "金边工地"),
        ("giao tại công trình Bến Cát trước tháng 5", "Bến Cát"),
        ("damit die Ware in Bremen ist", "Bremen"),
        ("DAP Lisburn BT28 please", "Lisburn"),
        ("cif price svp", None),
        ("landed cost please", None),
        ("Which port is cheaper?", None),
        ("2 pieces in Red.", None),
        ("by air to test", None),
        ("the goods must be in order", None),
        ("Destination would be Split or Rijeka.", "Split or Rijeka"),
        ("what would carriage be to Whitby?", "Whitby"),
        ("300 lamps, how much to Penang", "Penang"),
        ("kolik by to stálo, franko Ostrava?", "Ostrava"),
        ("Vad kostar 4 lådor fritt Malmö?", "Malmö"),
        ("DAP site Muscat", "Muscat"),
        ("pls quote penang cif fast", "penang"),
        ("600 belts. To Rabaul. When can you?", "Rabaul"),
        ("请报CIF钦州价格", "钦州"),
        ("fritt valg av farge", None),
        ("How much to Send samples", None),
        ("quote your best cif price", None),
        ("To Whom It May Concern\nplease quote", None),
        ("Порт назначения Поти", "Поти"),
        ("FCA, доставка до Бишкека", "Бишкека"),
        ("Lieferung nach 6472 Erstfeld.", "Erstfeld"),
        ("Lieferung nach 2026 Bestellungen", None),
        ("Can you have them in Durban by 3 May?", "Durban"),
        ("We want to have them in stock by May.", None),
        ("ETA Mombasa please?", "Mombasa"),
        ("ETA please? Vessel arrived.", None),
        ("请送到宁波北仑仓库", "宁波北仑仓库"),  # a buyer of our own country
        ("FOB 宁波 价格", None),
        ("CIF - Hamburg please", "Hamburg"),
        ("CIF: Hamburg", "Hamburg"),
        ("prices FOB and CIF Rotterdam", "Rotterdam"),
        ("DAP 5020 Salzburg", "Salzburg"),
        ("DAP A-5020 Salzburg", "Salzburg"),
        ("DAP PL 61-131 Poznań", "Poznań"),
        ("DDP our warehouse in Melbourne VIC 3000", "Melbourne"),
        ("CIF Umm Qasr", "Umm Qasr"),
        ("CIF port Sudan", "port Sudan"),
        ("CIF 釜山", "釜山"),
        ("CIF 부산 가격", "부산"),
        ("부산항 CIF 기준", "부산항"),
        ("до порта Новороссийск", "Новороссийск"),
        ("CIP Москва", "Москва"),
        ("DAP г. Минск", "Минск"),
        ("цена с доставкой до Алматы", "Алматы"),
        ("ราคา CIF แหลมฉบัง", "แหลมฉบัง"),
        ("CIF λιμάνι Πειραιά", "Πειραιά"),
        ("CIF Пирей", "Пирей"),
        ("DAP Szeged", "Szeged"),
        ("price delivered to Jeddah port", "Jeddah"),
        ("سعر CIF جدة", "جدة"),
        ("السعر شامل الشحن الى ميناء جدة", "جدة"),
        ("قیمت CFR بندرعباس", "بندرعباس"),
        ("price landed Auckland", "Auckland"),
        ("cif mombasa", "mombasa"),
        ("cif jebel ali pls", "jebel ali"),
        ("CIF Jebel Ali, UAE", "Jebel Ali"),
        ("CIF HAIPHONG PORT", "HAIPHONG"),
        ("giá CIF cảng Hải Phòng", "Hải Phòng"),
        ("giá về cảng Cát Lái", "Cát Lái"),
        ("harga CIF Tanjung Priok", "Tanjung Priok"),
        ("Jakarta ya pak, harga sampai Jakarta?", "Jakarta"),
        ("fiyat CIF İzmir", "İzmir"),
        ("Mersin limanı teslim", "Mersin"),
        ("cena DAP Praha", "Praha"),
        ("cena z dostawą do Gdyni", "Gdyni"),
        ("prix rendu Lyon", "Lyon"),
        ("prix CAF Casablanca", "Casablanca"),
        ("prix départ FOB et CIF Le Havre", "Le Havre"),
        ("livraison à Anvers", "Anvers"),
        ("precio CIF Callao", "Callao"),
        ("puesto en bodega en Quito", "Quito"),
        ("precio CIF puerto de Cartagena", "Cartagena"),
        ("preço CIF Santos", "Santos"),
        ("posto em Lisboa", "Lisboa"),
        ("prezzo CIF Genova", "Genova"),
        ("resa DAP Bologna", "Bologna"),
        ("consegna a Verona", "Verona"),
        ("prijs franco Utrecht", "Utrecht"),
        ("levering in Gent", "Gent"),
        ("pris CIF Göteborg", "Göteborg"),
        ("leverans till Malmö", "Malmö"),
        ("hinta CIF Helsinki", "Helsinki"),
        ("toimitus Turkuun", "Turkuun"),
        ("ár DAP Budapest", "Budapest"),
        ("livrare la Cluj", "Cluj"),
        ("preț CIF Constanța", "Constanța"),
        ("цена CIF Варна", "Варна"),
        ("cijena DAP Zagreb", "Zagreb"),
        ("送到高雄港多少", "高雄港"),
        ("CIF 上海", "上海"),
        ("CIF青岛港", "青岛港"),
        ("请报CIF海防价格", "海防"),
        ("名古屋港まで", "名古屋港"),
        ("CIF東京", "東京"),
        ("We need it shipped to Long Beach, CA", "Long Beach"),
        ("destination: Durban", "Durban"),
        ("Port of discharge: Chittagong, Bangladesh", "Chittagong"),
        ("please quote to Felixstowe", "Felixstowe"),
        ("freight to Port Moresby", "Port Moresby"),
        ("DDP Leeds LS9 8AG", "Leeds"),
        ("CIF Los Angeles / Long Beach", "Los Angeles"),
        ("CIF Antwerp or Rotterdam", "Antwerp"),
        ("CIF your nearest port", None),
        ("FOB Haiphong please", None),
        ("We visit Hanoi in May", None),
        ("our office in Berlin is closed", None),
        ("We sell to hotels in Dubai", None),
        ("10 pcs to test", None),
        ("to Hong Kong. price?", None),
        ("300 ctn, to Hong Kong. price?", "Hong Kong"),
        ("DAP Wien, Österreich", "Wien"),
        ("Lieferung frei Haus Zürich", "Zürich"),
        ("Preis CIF Hamburg oder DAP Kassel", "Hamburg"),
        ("CIF Bandar Abbas", "Bandar Abbas"),
        ("CIF Ashdod port", "Ashdod"),
        ("מחיר CIF אשדוד", "אשדוד"),
        ("вартість до Одеси", "Одеси"),
        ("CPT Ташкент", "Ташкент"),
        ("price C&F Karachi by sea", "Karachi"),
        ("CIF ICD Tughlakabad", "Tughlakabad"),
        ("CIF Nhava Sheva (JNPT)", "Nhava Sheva"),
        ("cfr chittagong sea port", "chittagong"),
        ("price upto chennai port", "chennai"),
        ("c.i.f. Piraeus", "Piraeus"),
        ("CIF-Piraeus", "Piraeus"),
        ("CIFPiraeus", None),
        ("what is the delivery cost to Accra", "Accra"),
        ("delivered Nairobi", "Nairobi"),
        ("Can you deliver to Vilnius?", "Vilnius"),
        ("ex works and delivered Zwolle", "Zwolle"),
        ("CIF 2000 Chairs please", None),
        ("We travel to Guangzhou in October, to meet you.", None),
        ("10 pcs, to test.", None),
        ("ship to our customers", None),
        ("send to me", None),
        ("DAP, 5020 pcs", None),
        ("landed safely yesterday", None),
    ],
)
def test_a_destination_is_found_as_written(text: str, port: str | None):
    found = find_terms([Passage(text)], None, "VN").port
    if port is None:
        assert found is None
    else:
        assert found is not None
        assert port.casefold() in found.casefold()


@pytest.mark.parametrize(
    ("text", "home", "port"),
    [
        ("price delivered to Shanghai please", "BR", "Shanghai"),
        ("price delivered to Shanghai please", "CN", None),  # our own side's port
        ("含運到台中港的價格", "CN", "台中港"),  # without what leads to the place
        ("到巴西古当港 CIF 多少", "CN", "巴西古当港"),
        ("送货方式请说明", "CN", None),
    ],
)
def test_whose_port_it_is_depends_on_where_we_are(text: str, home: str, port: str | None):
    assert find_terms([Passage(text)], None, home).port == port


SAID_OTHERWISE = [
    ("how much for 20 filters landed brisbane, roof is 9 m", "brisbane"),
    ("price landed auckland please", "auckland"),
    ("what is the landed cost of these", None),
    ("prix CFR oran svp et delai", "oran"),
    ("cif mombasa pls", "mombasa"),
    ("fob please and lead time", None),
    ("We need 260 again. Same port Tema. What is CIF now?", "Tema"),
    ("Same Port as last time", None),
    ("Which Port do you ship from?", None),
    ("FOB Ningbo, nous organisons le fret via Marseille.", None),
    ("FOB Ningbo, our forwarder ships via Singapore", None),
    ("цена с доставкой через Владивосток", "Владивосток"),
    ("请送到迪拜棕榈岛工地", "迪拜棕榈岛工地"),
    ("送到工地的价格", None),
    ("żeby towar był w Gdyni do maja", "Gdyni"),
    ("товар должен быть в Новороссийске до мая", "Новороссийске"),
    ("il faut que la marchandise soit à Abidjan avant Noël", "Abidjan"),
    ("la mercancía debe estar en Callao el 3 de mayo", "Callao"),
    ("The goods must be in English packaging", None),
    ("giao tại công trình Biên Hòa trước 30/11", "Biên Hòa"),
    ("40 lamps, by LCL to Klaipėda? How much", "Klaipėda"),
    ("can we go by air to save time", None),
]


@pytest.mark.parametrize(("text", "port"), SAID_OTHERWISE)
def test_destinations_said_in_passing(text, port):
    assert find_terms((Passage(text),), None, "TH").port == port


IN_PASSING = [
    # a participle and a name; a town before the term or alone between sentences; an article in the name
    ("bei 12 der gelieferten Türen klemmt das Schloss", None),
    ("an 3 der gelieferten Pumpen fehlt der Stecker", None),
    ("die gelieferten Rollen sind gut", None),
    ("geliefert Bremen, 40 Pumpen", "Bremen"),
    ("Wir brauchen 60 Pumpen. Hamburg CIF. Danke", "Hamburg"),
    ("60 Pumpen. Otto CIF kennt das", None),
    ("Preise FOB. Hamburg ist unser Büro", None),
    ("40 lampade e 20 specchi. Porto di Genova. Qual è il termine?", "Genova"),
    ("¿Me guardan el precio de 90 bombas? Manzanillo. ¿Cuánto de anticipo?", "Manzanillo"),
    ("We came in 2024. Nobody. It was nice", None),
    ("300 lampes, livraison au Havre", "Le Havre"),
    ("300 lampes, livraison au choix", None),
    ("livrés à nos dépôts de Lille", "Lille"),
    # names of two words in Arabic and Hebrew letters; an amount that goes to a town
    ("السعر إلى ميناء جبل علي؟", "جبل علي"),
    ("نحتاج 90 سجادة و40 مرآة إلى جبل علي", "جبل علي"),
    ("التسليم إلى أم قصر، شكرا", "أم قصر"),
    ("السعر إلى ميناء الملك عبدالله", "الملك عبدالله"),
    ("حمل تا بندر عباس چقدر است؟", "بندر عباس"),
    ("מחיר עד נמל תל אביב", "תל אביב"),
    ("السعر إلى ميناء جدة؟", "جدة"),
    ("الإجابة إلى بريدنا من فضلكم، 30 قطعة", None),
    ("زيارة المعرض 3 أيام إلى دبي", None),
    # the noun of carriage alone; the third person arrives; who clears goods sits where they land
    ("Cena? Doručení Kolín, po paletách", None),
    ("Cena? Doručení Ostrava, po paletách", "Ostrava"),
    ("Wysyłka Kraków, 3 palety", "Kraków"),
    ("Entrega Inmediata, por favor", None),
    ("delivered price Denver or FOB, as you like", "Denver"),
    ("in cat timp ajung lampile? când ajunge la Arad?", "Arad"),
    ("Kiedy to dotrze do Radomia?", "Radomia"),
    ("Ajung la Arad pe 5 mai", None),
    ("Our clearing agent in Lagos needs the bill of lading", "Lagos"),
    ("Nuestro agente de aduanas en Callao pide el certificado", "Callao"),
    ("Our sales agent in Lagos needs samples", None),
    ("300 Stühle per Schiff (Bremen), was kostet das", "Bremen"),
    ("300 chairs by sea (cheapest)", None),
    # a town that closes the line, letters for a town named in full, a district
    ("Can you do 40 of these in dark oak? Haifa", "Haifa"),
    ("Can you do 40 of these in dark oak? Thanks", None),
    ("Send us your price list for all goods. Haifa", None),
    ("Location: Kuala Lumpur\nDeliver to KL by road", "KL"),
    ("Deliver to KL by road", None),
    ("Ship by DHL to HQ please. We are in Kuala Lumpur", None),
    ("giá về tới kho quận Bình Thạnh", "quận Bình Thạnh"),
    ("giao hàng về thành phố Thủ Đức trước thứ sáu", "Thủ Đức"),
    ("xưởng em ở quận 7, cần 20 cái", None),
    # forms of two words; post codes of many countries; towns of the writer's own address
    ("120 krzeseł, dębowe, do Zielonej Góry. Ile kosztują?", "Zielonej Góry"),
    ("120 krzeseł, czarne, do biura. Ile kosztują?", None),
    ("cena z dostawą do 38-400 Krosno", "Krosno"),
    ("doprava do 686 01 Uherské Hradiště", "Uherské Hradiště"),
    ("A szállítás Egerszalókra mennyi?\n3394 Egerszalók, Fő út 2", "Egerszalók"),
    ("A szállítás Jánosra mennyi?\n3394 Egerszalók, Fő út 2", None),
    ("Aká je cena dodania do Bojníc?\n972 01 Bojnice", "Bojníc"),
    # Dutch "met" and Italian "come" tell of no journey; goods bought elsewhere do not go there; what the buyer sends comes to us
    ("wat kost het met verzending naar Utrecht?", "Utrecht"),
    ("Quanto costano le sedie spedite a Ravenna?", "Ravenna"),
    ("des tissus que je prends à Dubaï, quel prix de gros ?", None),
    ("I will ship our fabric to Bangkok on our own account, quote the sewing", None),
    ("They will ship our fabric to Durban, quote the sewing", "Durban"),
    ("7 % commission on delivered invoices", None),
    ("gefertigt nach DIN EN 1335", None),
    ("Ship it to the Cherry Lane address please", None),
    ("Ship it to the Durban address please", "Durban"),
]


@pytest.mark.parametrize(("text", "port"), IN_PASSING)
def test_destinations_told_in_passing(text, port):
    assert find_terms((Passage(text),), None, "TH").port == port


@pytest.mark.parametrize(
    ("text", "incoterm"),
    [
        ("Not CIF, FCA your works is enough", "FCA"),
        ("DAP veya CIF değil, FOB yeterli", "FOB"),
        ("bitte kein DDP, sondern FCA", "FCA"),
        ("prices not incl. duty. CIF Genoa", "CIF"),
        ("CIF Genoa is needed, do not forget", "CIF"),
    ],
)
def test_a_refused_term_is_none(text, incoterm):
    assert find_terms((Passage(text),), None, "TH").incoterm == incoterm


@pytest.mark.parametrize(
    ("text", "port"),
    [
        # all in small letters
        ("tyres 200 pcs each. mombasa port", "mombasa"),
        ("need chairs, 2 container to jebel ali price pls", "jebel ali"),
        ("ongkir ke tanjung priok berapa?", "tanjung priok"),
        ("frete para santos", "santos"),
        ("price to port", None),
        ("delivery to customer, price to match", None),
        ("a nice port and a reading room", None),
        ("freight to order", None),
        # put or brought there
        ("2 camiones de tubos puestos en Arica, entrega en noviembre", "Arica"),
        ("los contenedores puestos en Orden", None),
        ("부산 도착 예정일 다시 확인 부탁드립니다", "부산"),
        ("샘플 도착 확인 부탁드립니다", None),
    ],
)
def test_destinations_in_small_letters(text, port):
    assert find_terms((Passage(text),), None, "IN").port == port
