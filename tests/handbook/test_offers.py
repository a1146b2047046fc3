"""Who offers to whom, in many languages and trades: makers that would sell to us, stands and followers for sale, banks, shops; and buyers."""

from __future__ import annotations

import pytest

from tests.judging import judged, mail

SELLERS = [
    "Dear friend, we are motor factory in Taizhou since 2006, IP68 motor 0.37-11kW, 2 years warranty, CCC CE. 1.5kW only USD 31 for MOQ 200. Would you like free sample to test?",
    "We produce mechanical seals for pump makers, 12 mm from USD 0.35, sample free, freight collect. Please send your drawing and yearly usage for our best price. Kevin, +86 577 5550 1188",
    "Dear purchasing manager, our mill spins combed yarn for knitters at USD 2.9/kg FOB Mundra, MOQ one container. May we send a cone for your trial? Raj",
    "Somos fabricantes de cajas de cartón para la industria del calzado. Entrega en 48 h y 7% de descuento en su primer pedido. Indíquenos las medidas y le cotizamos.",
    "Nous fabriquons des emballages pour le secteur du jouet : cartons, calages. Remise de 7 % sur la première commande. Donnez-nous vos dimensions pour un devis.",
    "Wir fertigen Wellpappkartons für die Möbelindustrie, 7 % Rabatt auf die erste Bestellung. Nennen Sie uns Ihre Maße, dann bieten wir an.",
    "Somos fabricantes de motores para bombas. Frete grátis e 5% de desconto na primeira compra. Envie suas medidas e mandamos orçamento.",
    "Мы производим уплотнения для насосных заводов, скидка 7% на первый заказ. Пришлите размеры — сделаем расчёт. Тел. +7 343 555 01 22",
    "Pompa üreticileri için salmastra imal ediyoruz, ilk siparişe %7 indirim. Ölçülerinizi gönderin, hemen fiyat verelim.",
    "Bên em chuyên sản xuất hộp giấy cho ngành nội thất. Giảm 5% cho đơn đầu tiên. Anh chị cho em xin kích thước để em báo giá ạ.",
    "Kami produsen karton box untuk industri sepatu, diskon 7% untuk order pertama. Mohon kirim ukuran supaya kami buat penawaran.",
    "我们是专业做电机轴的工厂，给很多水泵厂配套，1000 支起订。您那边需要的话发个图纸，我给您报价。",
    "弊社はポンプメーカー様向けにメカニカルシールを製造しております。初回ご注文は7%引きです。図面をいただければお見積りいたします。",
    "저희는 펌프 제조업체에 메카니컬 씰을 공급하는 회사입니다. 첫 주문 7% 할인. 도면을 보내주시면 견적 드리겠습니다.",
    "Produkujemy uszczelnienia dla producentów pomp, 7% rabatu na pierwsze zamówienie. Proszę podać wymiary, przygotujemy wycenę.",
    "Produciamo tenute per costruttori di pompe, sconto 7% sul primo ordine. Inviateci le misure e vi facciamo il preventivo.",
    "Fabricamos cierres y juntas para bombas en Vigo. Le adjunto precios orientativos: junta desde 1,42 EUR (2.000 uds.). ¿Le envío unas muestras sin compromiso?",
    "نحن مصنع كرتون نورد لمصانع الأثاث، خصم 7% على أول طلب. أرسلوا المقاسات لنقدم لكم عرض السعر.",
]  # fmt: skip


@pytest.mark.parametrize("text", SELLERS)
def test_who_states_his_own_price_and_wants_our_measures_sells(text):
    verdict = judged(mail(text, "Offer", "Lin <sales07@part-maker.example>"))
    assert (verdict.kind, verdict.reply_needed, verdict.motive) == ("solicitation", False, None)
    assert [one.rule for one in verdict.signs] == ["J4"]


BUYERS = [
    "We are a factory for irrigation systems in Izmir since 2009. We need 200 LP-100 for our pump stations, price FOB Ningbo? Do you send a free sample? Mert",
    "Dear friend, we are importer of pumps in Accra. MOQ for LP-220? We need 60 pcs to test the market, price CIF Tema please.",
    "Somos fabricantes de riego en Mendoza. Necesitamos 80 bombas LP-220; por favor coticen CIF Buenos Aires.",
    "Wir fertigen Bewässerungsanlagen und benötigen 120 LP-220. Bitte um Ihr Angebot FOB. Wir senden Ihnen die Maße gern zu.",
    "Nous fabriquons des stations de pompage pour les communes et cherchons 80 LP-100. Merci de nous envoyer votre meilleur prix.",
    "Мы производим насосные станции, нужны 100 насосов LP-100. Пришлите размеры и цену FOB. Тел. +7 343 555 01 22",
    "Chúng tôi sản xuất hệ thống tưới, cần 100 máy bơm LP-220. Vui lòng báo giá và cho xin kích thước.",
    "我们是做灌溉设备的工厂，想采购 200 台潜水泵 LP-100，请报价并发图纸。",
    "We supply farms in Kenya with irrigation kits. Tell us your price for 50 LP-220 and 50 LP-100 to Mombasa. Jane",
    "We met at the Pump Expo, stand 4B12. Please quote 60 LP-100 CIF Tema as discussed there. Kofi",
    "I run a garden shop with 20k followers on Instagram and want to sell your LP-220. Price for 40 pcs to Felixstowe? Mia",
    "Necesitamos 80 bombas LP-220. ¿Le envío una muestra de nuestra junta para copiarla? Precio CIF Buenos Aires por favor.",
    "We will exhibit at Aqua Lyon and need 4 LP-900 for our stand; price and delivery to Lyon?",
]  # fmt: skip


@pytest.mark.parametrize("text", BUYERS)
def test_a_buyer_may_say_what_he_makes_and_where_he_exhibits(text):
    verdict = judged(mail(text))
    assert (verdict.kind, verdict.reply_needed) == ("inquiry", True)


QUOTES = [
    "Buenos días, exportamos ejes de acero. ¿Quién compra los ejes en su empresa? Con gusto le envío una cotización.",
    "Wir fertigen Lager und Wellen und beliefern mehrere Pumpenbauer. Gern unterbreiten wir Ihnen ein Angebot, Musterstück kostenlos. Wer ist bei Ihnen für den Einkauf zuständig?",
    "Nous imprimons des notices en 12 langues, 0,09 EUR la page, première page offerte. Souhaitez-vous un devis ?",
    "Producimos juntas de goma para bombas. ¿Desea una cotización? ¿Quién es el encargado de compras en su empresa?",
    "Stampiamo etichette in bobina, consegna in 5 giorni. Desidera un preventivo? Chi si occupa degli acquisti da voi?",
    "Мы льём корпуса из чугуна, срок 3 недели. Готовы подготовить коммерческое предложение. Кто у вас отвечает за закупки?",
    "Odlewamy korpusy z żeliwa, termin 3 tygodnie. Przygotujemy ofertę. Kto u Państwa zajmuje się zakupami?",
    "Döküm gövde üretiyoruz, termin 3 hafta. Size teklif sunmak isteriz. Satın alma sorumlunuz kim?",
    "我们做铸铁泵壳，三周交货，可以先打样。请问贵司采购负责人是谁？",
]  # fmt: skip
ANSWERED = [
    "Мы готовы сделать вам предложение о покупке 300 насосов LP-100, цена 80 USD FOB.",
    "We make irrigation kits. Would you send us a quotation for 200 LP-100? Who is responsible for export at your company?",
    "Wir bauen Beregnungsanlagen. Bitte unterbreiten Sie uns ein Angebot über 120 LP-220. Zuständig für den Einkauf bin ich, Jana Vogt.",
    "Nous souhaitons un devis pour 80 LP-100, livrées au Havre. Je suis responsable des achats.",
    "Desea mi jefe una cotización de 60 LP-220 CIF Callao. Yo soy la encargada de compras.",
    "Готовы купить 100 насосов LP-100. Подготовьте, пожалуйста, коммерческое предложение. За закупки отвечаю я.",
    "采购负责人是我，请报 200 台 LP-100 的价格。",
]  # fmt: skip


@pytest.mark.parametrize("text", QUOTES)
def test_who_would_quote_us_and_asks_for_our_purchasing_sells(text):
    assert judged(mail(text, "Info", "Kim <kim@part-maker.example>")).kind == "solicitation"


@pytest.mark.parametrize("text", ANSWERED)
def test_who_wants_our_quotation_and_does_the_purchasing_buys(text):
    assert judged(mail(text)).kind == "inquiry"


REACH = [
    "Join 450 exhibitors and 22,000 visitors. Early bird stands from USD 390/sqm until 15 October.",
    "Werden Sie Aussteller auf der Wasser 2027: 300 Aussteller, 14.000 Besucher. Frühbucherpreis 210 EUR/m² bis Ende Mai.",
    "Exponga en AquaFeria 2027: 300 expositores, 14.000 visitantes. Stand desde 190 USD/m² hasta el 30 de mayo.",
    "Exposez à Aqua Lyon 2027 : 300 exposants, 14 000 visiteurs. Stand à partir de 190 €/m² jusqu'au 30 mai.",
    "Приглашаем стать экспонентом выставки «Вода-2027»: 300 участников, 14 000 посетителей. Стенд от 190 EUR за кв. м.",
    "Mời quý công ty tham gia triển lãm Nước 2027: 300 gian hàng, 14.000 khách. Đăng ký sớm giảm 10% giá gian hàng.",
    "2027 水展招商：300 家展商，14000 名观众。标准展位 1280 美元，5 月 30 日前报名 9 折。",
    "Hey team! I run GreenYard (90k on Insta). Would love to feature your pumps in a reel. Packages from £350 + product. Media kit on request.",
    "Hola, soy creadora de contenido con 80 mil seguidores. Me encantaría mostrar sus bombas en mis historias. Tarifas desde 250 € más producto.",
    "Bonjour, blogueuse jardin (60k abonnés). Je vous propose un article sponsorisé sur vos pompes, à partir de 300 € + produit.",
    "Hallo, ich habe einen Gartenkanal mit 70.000 Followern. Gern stelle ich eure Pumpen in einem Reel vor, Pakete ab 300 € plus Produkt. Mediakit anbei.",
]  # fmt: skip


@pytest.mark.parametrize("text", REACH)
@pytest.mark.parametrize("bulk", [True, False])
def test_stands_and_followers_are_sold_to_us_even_in_bulk(text, bulk):
    headers = {"List_Unsubscribe": "<https://reach.example/u>"} if bulk else {}
    assert judged(mail(text, "2027", "Team <team@reach.example>", **headers)).kind == "solicitation"


SHOPS = [
    "Nhà sách An Bình tri ân khách hàng: bút giảm 20%, balo từ 190.000đ. Mua trước 20/10 nhận quà.\nHủy nhận tin",
    "Promo akhir bulan! Kertas A4 diskon 12%, kursi mulai Rp690.000. Belanja sebelum 15 Oktober dapat hadiah.\nBerhenti berlangganan",
    "Październikowe okazje: papier A4 -12%, fotele od 299 zł. Zamów do 15.10, a prezent gratis.\nWypisz się",
    "โปรโมชั่นเดือนตุลาคม: กระดาษ A4 ลดราคา 12% สั่งก่อน 15 ต.ค. รับของแถม",
    "Podzimní akce končí: papír A4 sleva 12 %, židle od 1 990 Kč.\nOdhlásit odběr",
    "사무용품 10월 할인: A4 용지 12% 할인. 10월 15일까지 주문 시 사은품 증정.",
]


@pytest.mark.parametrize("text", SHOPS)
def test_a_shops_campaign_is_advertising(text):
    assert (
        judged(mail(text, "10", "Shop <news@shop.example>", List_Unsubscribe="<https://shop.example/u>", Precedence="bulk")).kind == "junk"
    )


CREDITED = [
    "Tài khoản của Quý khách đã được ghi có USD 9,400.00, người chuyển AQUA PTY. Email này được gửi tự động, vui lòng không trả lời.",
    "Your account ending 4410 has been credited with EUR 12,300.00. This is an automated message, please do not reply.",
    "Se ha abonado en su cuenta USD 9.400,00, ordenante AQUA SA. Mensaje automático, no responda.",
    "Foi creditado em sua conta o valor de USD 9.400,00. Mensagem automática, não responda.",
    "Rekening Anda telah dikredit USD 9,400.00. Email ini dikirim otomatis, mohon tidak membalas.",
    "Informujemy o uznaniu rachunku walutowego. Nadawca: AQUA TOO, kwota: 9.400,00 USD. Wiadomość wygenerowana automatycznie.",
    "Уведомление о зачислении средств: 9 400,00 USD, плательщик AQUA. Письмо сформировано автоматически.",
    "Na Państwa rachunek wpłynęło 9.400,00 USD. Wiadomość automatyczna, prosimy nie odpowiadać.",
    "Ihrem Konto wurden USD 9.400,00 gutgeschrieben. Dies ist eine automatisch generierte Nachricht.",
]


@pytest.mark.parametrize("text", CREDITED)
def test_money_that_came_is_business_though_a_machine_says_so(text):
    assert judged(mail(text, "Bank", "Bank <notice@harbor-bank.example>")).kind == "other"


@pytest.mark.parametrize("text", ["Your password was changed. This is an automated message, please do not reply.", "Your parcel 4410 has been delivered. This is an automated message."])  # fmt: skip
def test_other_notices_of_machines_stay_automated(text):
    assert judged(mail(text, "Notice", "Portal <noreply@portal.example>")).kind == "automated"


SEEKERS = [
    "Sou técnico com 6 anos de experiência em bombas e gostaria de saber se há vaga na equipe. Segue meu currículo em anexo.",
    "Soy ingeniera con 5 años de experiencia. Quisiera saber si tienen vacantes en exportación. Adjunto mi hoja de vida.",
    "Szukam pracy w dziale eksportu, mam 5 lat doświadczenia. CV w załączniku.",
    "Hledám práci v exportu, životopis v příloze.",
    "I graduated in marketing and would like to join your export team. Do you have an opening? My resume is attached.",
]


@pytest.mark.parametrize("text", SEEKERS)
def test_who_seeks_work_sells_work(text):
    assert judged(mail(text, "2026", "Mateus <mateus.c@gmail.com>")).kind == "solicitation"


@pytest.mark.parametrize("text", ["Our 12 years of experience in pumps: we need 60 LP-100, price CIF Tema.", "Buscamos bombas para un puesto de venta; precio de 40 LP-220? Tenemos 8 años de experiencia."])  # fmt: skip
def test_years_of_experience_are_no_application(text):
    assert judged(mail(text)).kind == "inquiry"


def test_the_same_offer_is_junk_when_it_was_sent_to_many():
    said = "We offer buyer lists: 12,400 importers in 60 countries with e-mail, price from 149 USD. Shall I send you a sample of 20 rows?"
    assert judged(mail(said, "Importers", "Data <sales@lists.example>")).kind == "solicitation"
    assert judged(mail(said, "Importers", "Data <sales@lists.example>", to="undisclosed-recipients:;")).kind == "junk"


MAKERS = [
    "Hi, Coco here, printed cartons and foam inserts for pump makers. 24 x 24 box USD 0.35 at 5000 pcs, free samples can be sent. Please leave me your wechat.",
    "Hello, we build test benches specially designed for pump makers (up to 80 m3/h). Launch offer -15% until 31.12. May I send you our video and price list?",
    "Madame, nos bobineuses conçues pour les moteurs de pompe sortent en mai au prix de lancement. Nous produisons aussi des outils spécialement conçus pour vos ateliers. Pouvons-nous vous adresser notre catalogue ?",
    "Guten Tag, wir bauen Wickelmaschinen, speziell für Pumpenmotoren ausgelegt. Einführungspreis bis 31.12. Darf ich Ihnen unsere Preisliste und ein Video zusenden?",
    "Buenos días, fabricamos bobinadoras especialmente diseñadas para motores de bomba. Precio de lanzamiento -15 %. ¿Puedo enviarle un vídeo y nuestra lista de precios?",
    "Bom dia, fabricamos bancadas de teste especialmente desenvolvidas para bombas. Oferta de lançamento de -15% até 31/12. Posso enviar-lhe um vídeo e a nossa lista de preços?",
    "Buongiorno, produciamo avvolgitrici appositamente studiate per motori di pompe. Offerta di lancio -15% fino al 31/12. Posso inviarle un video e il nostro listino?",
    "Здравствуйте, производим стенды, специально адаптированные для насосов. Стартовая цена -15% до 31.12. Можем выслать вам наше видео и прайс?",
    "Merhaba, pompa motorları için özel olarak sarım makinesi üretiyoruz. Lansman indirimi %15. Size katalog ve video gönderebilir miyiz?",
    "Dzień dobry, produkujemy nawijarki specjalnie do silników pomp. Cena wprowadzająca -15% do 31.12. Czy mogę przesłać nasz katalog i film?",
]


@pytest.mark.parametrize("text", MAKERS)
def test_a_maker_who_asks_whether_he_may_send_his_list_sells(text):
    verdict = judged(mail(text, "Offer", "Klaus <k.e@maker-of-machines.example>"))
    assert (verdict.kind, verdict.reply_needed) == ("solicitation", False)


CUSTOMERS = [
    "We build irrigation machines since 1998 and need 60 LP-100 for them. May I send you our drawing? Price FOB please.",
    "Our shop launches in May with an introductory price. What would 40 LP-220 cost CIF Tema? Samples can be sent to my address, we pay.",
    "Nous fabriquons des stations de pompage depuis 1990. Puis-je vous envoyer notre cahier des charges ? Prix pour 60 LP-100 rendu Lyon ?",
    "Wir bauen Bewässerungswagen, speziell für Hanglagen. Dafür brauchen wir 60 LP-100. Darf ich Ihnen unsere Zeichnung schicken?",
    "Target USD 80 at 500 pcs for LP-100 FOB. We can send you our sample of the old pump. Please quote.",
    "Fabricamos equipos de riego desde 1995 y necesitamos 80 LP-220. ¿Podemos enviarles nuestro plano? Cotizar CIF Callao.",
    "我们做灌溉设备，想采购 200 台潜水泵 LP-100。我给您发一份我们的图纸，请报价。",
]


@pytest.mark.parametrize("text", CUSTOMERS)
def test_a_maker_who_needs_our_goods_buys(text):
    verdict = judged(mail(text))
    assert (verdict.kind, verdict.reply_needed) == ("inquiry", True)


FINDINGS = [
    ("Laboratoire Aqua", "En pièce jointe le rapport d'essai : votre joint LP-100 tient 71 Shore après 500 h. La facture suit par la poste."),
    ("Laboratório Metal", "Segue em anexo o relatório de ensaio da sua amostra (eixo LP-100, lote 26A). A fatura seguirá no fim do mês."),
    ("Aqua Labor", "Anbei der Prüfbericht zu Ihrer Probe (Dichtung LP-100, Charge 26A). Härte 71 Shore. Rechnung folgt."),
    ("Лаборатория Вода", "Во вложении протокол испытаний вашего образца (вал LP-100, партия 26A). Счёт направим в конце месяца."),
]  # fmt: skip


@pytest.mark.parametrize(("house", "text"), FINDINGS)
def test_a_laboratory_that_reports_on_our_sample_is_no_buyer(house, text):
    verdict = judged(mail(text, "26-3391 LP-100", f"{house} <results@aqua-analytics.example>"))
    assert (verdict.kind, verdict.reply_needed) == ("other", False)


@pytest.mark.parametrize("text", ["Our laboratory needs 6 LP-100 for a test bench. Price DAP Lyon?", "We tested your sample LP-100, the report is attached and good. Please quote 60 pcs CIF Tema."])  # fmt: skip
def test_a_laboratory_that_asks_a_price_buys(text):
    assert judged(mail(text, "LP-100", "Laboratoire Aqua <achats@aqua-analytics.example>")).kind in ("inquiry", "reply")


@pytest.mark.parametrize("text", ["Veuillez nous transmettre la facture et la déclaration pour apurement.", "Bitte Rechnung und Ausfuhranmeldung für die Akte einreichen.", "Rogamos remitirnos la factura y la declaración.", "Просим предоставить инвойс и декларацию.", "Please submit the invoice and the export declaration.", "请提供发票和报关单。", "รบกวนส่งใบกำกับสินค้าด้วยค่ะ"])  # fmt: skip
def test_a_bank_that_wants_a_paper_of_ours_waits_for_an_answer(text):
    said = f"Incoming transfer received: your account has been credited with USD 9,400.00, AQUA PTY. {text}"
    verdict = judged(mail(said, "Incoming transfer", "Harbor Bank <swift@harbor-bank.example>"))
    assert (verdict.kind, verdict.reply_needed) == ("other", True)


@pytest.mark.parametrize("text", ["Vil I slette os? Fjern os fra jeres nyhedsbrev, vi har lukket butikken.", "Vennligst fjern oss fra listen deres.", "Ta bort oss från er lista, tack.", "Poistakaa meidät listalta, kiitos.", "Vyřaďte nás prosím ze seznamu.", "Видаліть нас зі списку, будь ласка."])  # fmt: skip
def test_who_wants_off_our_list_gets_no_letter(text):
    first = mail("Price of 40 LP-220?", "pumps", "Henrik <henrik@vand-eksempel.example>")
    verdict = judged(first, mail(text, "Sv: Nyt", "Henrik <henrik@vand-eksempel.example>", days=9))
    assert (verdict.kind, verdict.answer_class, verdict.reply_needed) == ("reply", "C", False)


@pytest.mark.parametrize("text", ["Graag een gratis proefpakket van de LP-900 naar mijn huis in Zwolle.", "Könnten Sie mir ein kostenloses Probepaket mit LP-900 schicken?", "Please send me a free trial kit of LP-900 to my home.", "Envoyez-moi un coffret découverte gratuit avec LP-900 svp."])  # fmt: skip
def test_a_trial_kit_for_nothing_is_a_free_sample(text):
    assert "J1" in {one.rule for one in judged(mail(text, "gratis", "Joke <joke84@hotmail.com>")).signs}


MAKERS_WHO_BUY = [
    "We produce drinking troughs for the dairy industry and need 300 LP-100 a year. Send us your drawing and dimensions so that we can calculate the price of our frames. Price list please. Hof & Stall GmbH",
    "Somos fabricantes de equipos para la industria minera y compramos bombas: 100 LP-100, precio FOB. Envíenos medidas y plano para cotizar a nuestro cliente.",
    "Wir fertigen Anlagen für die Getränkeindustrie. Senden Sie uns bitte Maße und Zeichnung der LP-900, damit wir kalkulieren können. Bedarf 200 Stück im Jahr.",
    "Do you need a sample of our old pump to test the fit? We want 100 LP-100 with the same flange. We make wells for farmers.",
]  # fmt: skip


@pytest.mark.parametrize("text", MAKERS_WHO_BUY)
def test_a_maker_who_orders_by_our_article_number_is_a_buyer(text):
    verdict = judged(mail(text))
    assert (verdict.kind, verdict.reply_needed) == ("inquiry", True)


@pytest.mark.parametrize("text", ["We have been appointed by the buyer for the inspection of LP-2615 (320 pumps) at your works. Kindly confirm access for our inspector on 3 June at 08:30.", "受买方委托对 320 台水泵进行验货，请确认 6 月 3 日上午可否进厂。"])  # fmt: skip
def test_an_inspector_who_announces_himself_is_no_buyer(text):
    assert judged(mail(text, "Lot 26A", "Marina <marina@seal-inspections.example>")).kind == "other"
