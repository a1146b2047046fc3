"""Destinations as buyers of many countries write them, for sellers at home elsewhere than in China."""

from __future__ import annotations

import pytest

from triage.handbook.passages import Passage
from triage.handbook.trade_terms import find_terms


@pytest.mark.parametrize(
    ("text", "port"),
    [
        ("CIF (Incoterms 2020) Hamburg", "Hamburg"),
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
