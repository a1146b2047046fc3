"""Where goods are to go, told by a word of direction in a sentence of carriage or prices; and places where nothing goes."""

from __future__ import annotations

import pytest

from triage.handbook.passages import Passage
from triage.handbook.trade_terms import find_terms


@pytest.mark.parametrize(
    ("text", "port"),
    [
        ("Please quote us freight into Durban.", "Durban"),
        ("Our need is 600 kg of the fine grade into Fremantle.", "Fremantle"),
        ("We want 40 sets into Durban by May", "Durban"),
        ("What is the ETA Valparaiso for our last order?", "Valparaiso"),
        ("前回分の ETA神戸はいつですか。", "神戸"),
        ("Qual é o custo do frete até o Porto?", "Porto"),
        ("envio para o Porto de Leixões", "Leixões"),
        ("All of it delivered to our site at BS3, what do you charge?", "BS3"),
        ("delivered to our warehouse LS9 8AG", "LS9 8AG"),
        ("We looked into Berlin as a market for 40 years.", None),
        ("What is the ETA please?", None),
        ("Please send to site the 60 LP10 pumps", None),
        ("delivery note for store XZ20 pcs", None),
        ("By air to Nairobi, tell us what you hold.", "Nairobi"),
        ("Could you arrange shipment via Constanta?", "Constanta"),
        ("Bring it to our warehouse in Lagos.", "Lagos"),
        ("Bitte Preise frei Rotterdam", "Rotterdam"),
        ("Preis inklusive Fracht bis Triest", "Triest"),
        ("Merci d'expédier à Dakar par bateau", "Dakar"),
        ("despacho a Arequipa", "Arequipa"),
        ("preço com frete para Recife", "Recife"),
        ("spedizione a Bari", "Bari"),
        ("cena včetně dopravy do Brna", "Brna"),  # a form that no table has, right behind a word of carriage
        ("Wysyłka na Wrocław", "Wrocław"),
        ("szállítás Budapestre mennyi", "Budapest"),
        ("отгрузка на Новосибирск", "Новосибирск"),
        ("доставка на Київ", "Київ"),
        ("İzmir limanına CIF fiyat?", "İzmir"),
        ("Giao tại kho Bình Dương trước 20/7", "Bình Dương"),
        ("سعر الشحن لميناء الدمام", "الدمام"),
        ("קיף חיפה", "חיפה"),
        ("海运至鹿特丹", "鹿特丹"),
        ("인천 도착도 가격", "인천"),
        ("We are in Trois-Rivières. How much with delivery?", "Trois-Rivières"),
        ("need price on 50, dayton oh 45402", "dayton"),
        # a participle or noun of carriage alone, the ground or building between, forms that no table has
        ("Pris på 40 kasser levert Trysil.", "Trysil"),
        ("Vad kostar 20 lådor levererat Kalmar?", "Kalmar"),
        ("prijs geleverd op de werf in Diksmuide graag", "Diksmuide"),
        ("Was kostet das frei Baustelle Bludenz", "Bludenz"),
        ("60 Fass, Lieferung frei Verwendungsstelle Bludenz", "Bludenz"),
        ("30 paleta keramike, isporuka Zadar", "Zadar"),
        ("stihnete to dodat do 3. listopadu do Ostravy?", "Ostravy"),
        ("Kiedy najbliższy statek do Gdyni?", "Gdyni"),
        ("Paljonko 40 säkkiä kahvia maksaa, toimitus Tampereelle?", "Tampereelle"),
        ("40 мешков, когда отправите в сторону Казани? доставка до Казани", "Казани"),
        ("mándeme el BL a Paita cuando salga", "Paita"),
        ("what is a crate of tea delivered to NE12", "NE12"),
        ("Do you deliver to Mayo?", "Mayo"),
        ("When could that be in Cork?", "Cork"),
        ("Wann wäre die Ware in Graz?", "Graz"),
        ("Is the Perth landed price still good for 300 jars?", "Perth"),
        ("Vous pouvez envoyer les savons à mon adresse, Nîmes.", "Nîmes"),
        ("1200 frascos. Es para Guayaquil.", "Guayaquil"),
        ("All of it goes to Mombasa, thanks", "Mombasa"),
        ("货走蒙巴萨港。", "蒙巴萨港"),
        ("levert i god stand", None),
        ("dostava GLS ili DPD", None),
        ("entrega hasta mayo por favor", None),
        ("Preis mit Druck nach unserer Vorlage", None),
        ("delivered to M8 bolts", None),
        ("Wann sind Sie in Graz?", None),
        ("When could you be in Cork?", None),
        ("Melbourne delivered the parts last week.", None),
        ("Es para Carlos.", None),
        ("We are going to Mombasa, thanks", None),
        ("Boulangère à Nantes, je cherche des moules (livraison en mars).", None),
        # nothing goes there
        ("We will visit your factory and then travel to Bangkok.", None),
        ("My colleague moved to Nairobi last year, the price is fine.", None),
        ("I come to Frankfurt in January for the fair; send the price list.", None),
        ("nous sommes à Lyon, envoyez le tarif", None),
        ("estamos en Bogotá, envíe catálogo", None),
        ("Zahlung 30 Tage nach Lieferung", None),
        ("14 Tage netto nach Wareneingang", None),
        ("nach Prüfung des Angebots", None),
        ("Send it to Maria in accounts.", None),
        ("Our price to Walmart is lower.", None),
        ("we ship from Antwerp to our shops", None),
        ("delivered in perfect condition", None),
        ("price valid until March", None),
        ("nuestro cliente en Lima pide precio", None),
    ],
)
def test_where_goods_are_to_go(text: str, port: str | None):
    found = find_terms([Passage(text)], None, "VN").port
    if port is None:
        assert found is None
    else:
        assert found is not None
        assert port in found
