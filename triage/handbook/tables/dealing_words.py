"""Words of dealing that stand beside a name of goods and are no part of it: "Anfrage Gartenhäuser 44 mm", "pedido mangueras 25 mm"."""

from __future__ import annotations

from triage.handbook.wordforms import fold, stem

_WRITTEN = """
inquiry enquiry inquiries enquiries request requests rfq rfp rfi requirement requirements tender project projects urgent urgently regarding
reorder re-order repeat subject attn attention interested availability question questions sample samples delivery shipment invoice catalogue
Anfrage Anfragen Angebotsanfrage Preisanfrage Angebot Angebote Bestellung Bestellungen Nachbestellung Auftrag Bedarf Projekt Betreff Lieferung
Preis Preise Frage Fragen Ausschreibung Muster Rechnung Katalog Eilanfrage Eilauftrag dringend
demande demandes devis cotation offre offres tarif tarifs commande commandes réassort prix projet objet besoin livraison question urgent
appel-d'offres échantillon échantillons facture catalogue renseignement renseignements
richiesta richieste preventivo preventivi offerta offerte ordine ordini prezzo prezzi progetto oggetto fornitura consegna domanda campione campioni
fattura catalogo riordino urgente
solicitud solicitudes cotización cotizaciones presupuesto presupuestos pedido pedidos consulta consultas oferta ofertas precio precios proyecto
asunto pregunta preguntas entrega muestra muestras factura catálogo reposición
orçamento orçamentos cotação cotações encomenda encomendas preço preços projeto projecto assunto dúvida dúvidas amostra amostras fatura
aanvraag aanvragen offerteaanvraag offerte offertes bestelling bestellingen prijs prijzen project vraag vragen levering monster monsters factuur
zapytanie zapytania zapytanie-ofertowe oferta oferty zamówienie zamówienia cena ceny wycena wycenę projekt pytanie dostawa próbka próbki faktura
poptávka poptávky objednávka objednávky nabídka nabídky cena ceny dotaz projekt dodávka vzorek vzorky faktura dopyt objednávka ponuka cenová
запрос запроса запросы заявка заявки заказ заказы заказа предложение цена цены вопрос проект поставка образец образцы счёт счет закупка тендер
запит запити замовлення пропозиція ціна ціни питання поставка зразок зразки рахунок
teklif teklifi talep talebi sipariş siparişi fiyat fiyatı fiyatları proje konu soru teslimat numune numuneler fatura ihtiyaç
förfrågan offert offertförfrågan beställning order pris priser fråga leverans prov faktura forespørgsel tilbud bestilling ordre pris priser spørgsmål
forespørsel levering prøve prøver tarjous tarjouspyyntö tilaus hinta hinnat kysymys toimitus näyte lasku
árajánlat árajánlatkérés ajánlat ajánlatkérés megrendelés rendelés ár árak kérdés szállítás minta számla
cerere cerere-de-ofertă ofertă oferte comandă comenzi preț prețuri preţ întrebare livrare mostre factură upit ponuda ponudu narudžba narudžbe cijena
cijene cena povpraševanje naročilo ponudba zahtjev zahtev
permintaan penawaran pesanan harga pertanyaan pengiriman sampel faktur proyek pertanyaan yêu-cầu báo-giá đơn-hàng
ερώτηση προσφορά προσφοράς παραγγελία παραγγελίας τιμή τιμές τιμών ζήτηση αίτημα έργο παράδοση δείγμα δείγματα
הצעה הצעת הזמנה מחיר מחירים בקשה שאלה פרויקט דוגמה
طلب طلبية عرض سعر أسعار استفسار مشروع سؤال تسليم عينة عينات درخواست استعلام قیمت سفارش
"""
DEALING: frozenset[str] = frozenset(form for word in _WRITTEN.split() for form in (fold(word), stem(word)))


def is_of_dealing(raw: str, stemmed: str) -> bool:
    """Is it such a word?"""
    return stemmed in DEALING or fold(raw) in DEALING
