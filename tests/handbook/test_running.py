"""What banks, accounts, carriers and customs desks write about running business; makers and brokers of buyers; and buyers in nearly the same words."""

from __future__ import annotations

import pytest

from tests.judging import ids, judged, mail

ADVICES = [
    "Dear Client, proceeds of the bill below have been realised and credited to your FC account. Drawer: Lakeside. Amount USD 21,300.00 less charges USD 40. Please submit the original certified copy within 3 working days.",
    "Stimate client, vă informăm că în contul dumneavoastră în USD s-a înregistrat următoarea încasare: ordonator Moss Farms, suma USD 18.420,00. Extrasul este disponibil în aplicație.",
    "Sayın müşterimiz, hesabınıza 18.420 USD tutarında ihracat bedeli geçmiştir. Gönderen: Moss Farms.",
    "Estimado cliente: le informamos que se registró un ingreso de USD 18.420,00 en su cuenta en divisas. Ordenante: Moss Farms. Detalle: 30 % anticipo.",
    "Cher client, nous vous informons de l'encaissement suivant sur votre compte en devises : donneur d'ordre Moss Farms, montant USD 18 420,00, date de valeur 06.05.",
    "Sehr geehrter Kunde, auf Ihrem Fremdwährungskonto ist folgender Eingang gebucht worden: Auftraggeber Moss Farms, Betrag USD 18.420,00, Valuta 06.05.",
    "Уважаемый клиент, на ваш валютный счёт поступили средства: плательщик Moss Farms, сумма 18 420,00 USD, дата валютирования 06.05.",
    "Szanowny Kliencie, na Państwa rachunku walutowym zaksięgowano wpływ: zleceniodawca Moss Farms, kwota 18 420,00 USD.",
    "Tisztelt Ügyfelünk, devizaszámláján jóváírást könyveltünk: megbízó Moss Farms, összeg 18 420,00 USD.",
    "尊敬的客户，贵司外汇账户收到一笔汇款：汇款人 Moss Farms，金额 USD 18,420.00，请及时办理收汇申报。",
    "Your export bill EB-118 has been paid. Net proceeds USD 20,900.00 after our charges. Value date 06 May.",
]  # fmt: skip


@pytest.mark.parametrize("text", ADVICES)
def test_a_bank_that_tells_of_money_is_running_business(text):
    assert judged(mail(text, "Advice", "Northern Trade Bank <advice@northern-trade-bank.example>")).kind == "other"


@pytest.mark.parametrize(
    "text",
    [
        "Potwierdzenie uznania rachunku: nadawca Moss Farms, kwota 11 520,00 USD.",
        "Nous avons le plaisir de vous confirmer que votre compte a été crédité de USD 900.",
        "Le confirmamos que se registró un ingreso de USD 900 en su cuenta.",
    ],
)
def test_a_bank_that_confirms_wants_nothing(text):
    verdict = judged(mail(text, "Advice", "Northern Trade Bank <advice@northern-trade-bank.example>"))
    assert (verdict.kind, verdict.reply_needed) == ("other", False)


STATEMENTS = [
    "附上 5 月份對帳單，合計 NT$ 82,480，煩請核對後回簽，月底前開票。帳號與以往相同。 會計 許小姐",
    "Please find below our open bills: INV 2214 seals 1,400 pcs USD 4,032 due 30 Aug; INV 2230 shafts 600 pcs USD 5,600 due 14 Sep. Kindly arrange acceptance from your bank. Bank information unchanged. Accounts, Shaft Ltd",
    "附件是 4 月对账单，合计 82,480 元，请核对盖章后回传，以便开票。",
    "Adjuntamos el estado de cuenta de abril, total 8.480 USD. Favor de confirmar el saldo para facturar. Contabilidad, Ejes SA",
    "Anbei die offenen Posten: RE 2214 vom 30.08. über 4.032 EUR, RE 2230 über 5.600 EUR. Bitte um Saldenbestätigung. Buchhaltung",
    "Vă trimitem extrasul de cont pe aprilie, sold 8.480 lei. Vă rugăm să confirmați soldul. Contabilitate, Garnituri SRL",
    "Прилагаем акт сверки за апрель, сальдо 8 480 руб. Просим подписать и вернуть. Бухгалтерия, ООО Вал",
    "Nisan ayı cari hesap ekstresi ektedir, bakiye 8.480 TL. Mutabakatınızı rica ederiz. Muhasebe, Mil Ltd",
]  # fmt: skip


@pytest.mark.parametrize("text", STATEMENTS)
def test_a_suppliers_statement_waits_for_our_answer(text):
    verdict = judged(mail(text, "Statement", "Accounts <acc@shaft-makers.example>"))
    assert (verdict.kind, verdict.reply_needed) == ("other", True)


CARRIERS = [
    "Pentru comanda de transport 6619 (Turda - Kecskemet, 14 paleti) vine maine camionul CJ 88 TPR, sofer Dorin 0745 555 118, ora 9-11. Va rog confirmati ca marfa e gata si trimiteti greutatea finala. Dispecerat",
    "For transport order 6619 (Ningbo, 14 pallets) truck B 8821 comes tomorrow, driver Chen 138 0013 8000, 9-11 h. Please confirm that the goods are ready and send the final weight. Dispatch",
    "Para la orden de transporte 6619 (14 pallets) llega mañana el camión AB-123, chofer Luis, de 9 a 11. Confirme que la carga está lista y el peso final. Tráfico",
    "Pour l'ordre de transport 6619 (14 palettes) le camion AB-123-CD vient demain, chauffeur Luc, 9-11 h. Merci de confirmer que la marchandise est prête et le poids final. Exploitation",
    "Zum Transportauftrag 6619 (14 Paletten) kommt morgen der LKW HB-T 88, Fahrer Jens, 9-11 Uhr. Bitte bestätigen, dass die Ware bereit ist, und Endgewicht senden. Disposition",
    "По заявке на перевозку 6619 (14 паллет) завтра приедет машина А123ВС, водитель Олег, 9-11 ч. Подтвердите готовность груза и вес. Диспетчер",
    "6619 nolu taşıma siparişi (14 palet) için yarın 34 ABC 88 plakalı araç geliyor, şoför Ali, 9-11. Malın hazır olduğunu ve son ağırlığı bildirin. Operasyon",
    "Do zlecenia transportowego 6619 (14 palet) jutro przyjedzie auto WX 1234, kierowca Jan, 9-11. Proszę potwierdzić gotowość towaru i wagę. Dyspozytor",
    "Pentru exportul către Moss Farms lipsesc codul NC la motoare, greutatea netă pe poziții și declarația de origine pe factură. Vă rugăm până la ora 15. Comisionar vamal",
    "For the export to Moss Farms we miss the HS code of the motors, net weights per line and the origin declaration on the invoice. Please by 15:00. Customs desk",
    "Pour l'export vers Moss Farms il manque le code douanier des moteurs, le poids net par ligne et la déclaration d'origine. Merci avant 15 h. Déclarant",
    "Für die Ausfuhr an Moss Farms fehlen die Zolltarifnummer der Motoren, Nettogewichte je Position und die Ursprungserklärung. Bitte bis 15 Uhr. Zollabteilung",
]  # fmt: skip


@pytest.mark.parametrize("text", CARRIERS)
def test_a_carrier_or_customs_desk_waits_for_our_answer(text):
    verdict = judged(mail(text, "14.05.", "Ops <dispo@road-runner.example>"))
    assert (verdict.kind, verdict.reply_needed) == ("other", True)


SELLERS = [
    "Dear Merchandiser, greetings! We make nameplates, warning labels, stickers in Pune, dispatch 5 days. If you give requirement qty we will quote competitive. MOQ 5,000. Karthik +91 421 555 6017",
    "We make carton box and inner tray near your city, delivery 3 days. Give your size and qty, we will give best price. MOQ 500. Ramesh",
    "Hello Export Manager, we have 7 verified importers from Germany, Italy who need pumps (80,000 pcs) and tanks now. We can connect you within 48 hours. To receive their contact, activate Gold membership, USD 399 per year, 30% discount this week.",
    "Tenemos 5 importadores verificados en Europa que buscan bombas (8.000 unidades). Para recibir sus contactos active la membresía Oro, 399 USD al año.",
    "Nous avons 5 importateurs vérifiés qui cherchent des pompes (8 000 unités). Pour recevoir leurs coordonnées, activez l'abonnement Gold à 399 USD par an.",
    "我们有 5 家德国进口商在找水泵（8000 台），开通金牌会员（每年 3999 元）即可获得联系方式。",
    "5 проверенных импортёров из Германии ищут насосы (8000 шт.). Чтобы получить контакты, оформите золотое членство, 399 долларов в год.",
    "Fabricamos etiquetas y placas, entrega en 5 días. Si nos pasa la cantidad requerida le cotizamos competitivo. Mínimo 5.000.",
    "Nous faisons des étiquettes tissées, expédition en 5 jours. Donnez la quantité, nous ferons un prix compétitif. Minimum 5 000.",
    "Wir machen Typenschilder und Etiketten, Versand in 5 Tagen. Nennen Sie die Stückzahl, dann machen wir einen guten Preis. Mindestmenge 5.000.",
]  # fmt: skip


@pytest.mark.parametrize("text", SELLERS)
def test_who_asks_our_quantity_to_quote_or_sells_buyers_sells(text):
    assert judged(mail(text, "Offer", "Karthik <sales@tag-house.example>")).kind == "solicitation"


BUYERS = [
    "We make irrigation kits in Izmir. Give price for 200 LP-100, we will order every month. MOQ?",
    "We have 5 clients who need pumps LP-220, 80 pcs in all. Can you connect us with your sales and quote CIF Genoa?",
    "Tenemos 5 clientes que buscan bombas LP-220, 80 unidades. ¿Precio CIF Callao?",
    "We make water kiosks, dispatch all over Kenya. If you give a good price for qty 300 LP-900 we will order. What is MOQ?",
    "Money was credited to your account yesterday, please start the 60 LP-100 and tell the price of 20 LP-900 more.",
    "For transport by truck: 14 pallets LP-900, what is the weight and price FCA? Driver comes only after we order.",
    "我们有 5 家客户在找水泵 LP-220，8000 台，请报价。",
    "We sell truck seats; the driver seat with belt, 40 pcs, please. Arrives at Tema?",
    "Please tell the HS code of LP-220 and the net weight, we want to import 60. Ana",
    "Necesitamos 40 LP-220; el camión lo ponemos nosotros, el chofer va a su fábrica. ¿Precio FCA?",
    "Unser LKW kommt ohnehin jeden Monat nach Ningbo: Preis FCA für 300 LP-900?",
    "We need pumps LP-100 for a truck wash, drivers wash themselves. Quote 4.",
    "Могу ли я получить выписку или прайс? Нужны LP-220, 60 шт., цена FCA.",
    "Our account statement shows we paid well always; quote 300 LP-100 FOB please.",
]  # fmt: skip


@pytest.mark.parametrize("text", BUYERS)
def test_buyers_have_clients_lorries_and_accounts_too(text):
    assert judged(mail(text)).kind == "inquiry"


TESTERS = [
    "Dzień dobry, prowadzę kanał o działkach. Czy możecie wysłać mi za darmo jedną próbkę LP-220 i węża do testu? Wysyłka po waszej stronie.",
    "Dzień dobry, prowadzę mały kanał o ogrodach. Czy możecie wysłać mi za darmo jedną pompę LP-220 do testu? Wysyłkę też proszę po waszej stronie. Polecę was znajomym. Paweł",
    "Hello, I run a small garden channel. Can you send me one LP-220 for free to test? Shipping also on your side please. I will recommend you to friends. Paul",
    "Hola, tengo un pequeño canal de jardines. ¿Pueden mandarme gratis una bomba LP-220 para probar? El envío también por su cuenta. Los recomendaré.",
    "Bonjour, j'ai une petite chaîne jardin. Pouvez-vous m'envoyer gratuitement une pompe LP-220 à tester ? Le port aussi à votre charge. Je vous recommanderai.",
]  # fmt: skip


@pytest.mark.parametrize("text", TESTERS)
def test_who_wants_one_for_nothing_to_show_it_around_begs(text):
    verdict = judged(mail(text, "sample", "P <p.k92@gmail.com>"))
    assert (verdict.kind, ids(verdict)) == ("inquiry", {"J1"})


POST = "Hello all, we filed on 28 April, the platform was down twice."
LIST = {"List_Id": "<exporters.lists.example>", "List_Unsubscribe": "<mailto:exporters-leave@lists.example>", "Precedence": "list"}


def test_a_post_to_the_lists_own_address_is_automated():
    written = mail(POST, "[exporters] Re: T1 report", "Cora <cora@valves.example>", to="exporters@lists.example", **LIST)
    assert judged(written).kind == "automated"


ESTATE = (
    "Dear friend,\n\nI am the lawyer of a late client who left 14.5 million dollars in a bank here without a next of kin. I want to present you as "
    "the beneficiary so that the fund is released to your account; you keep 40% of the total sum. Send your full name, bank account and telephone. "
    "Keep this confidential, it is risk free.\n\nPaul Okon"
)


def test_a_swindle_posted_to_a_list_is_held_back_all_the_same():
    written = mail(ESTATE, "assistance needed", "Paul Okon <paul.okon@freemail.example>", to="exporters@lists.example", **LIST)
    verdict = judged(written)
    assert (verdict.kind, verdict.suspected) == ("fraud", True)


def test_a_newsletter_from_the_lists_own_house_is_no_post():
    text = "Pump news: 20% off the annual report until Friday. Register now. Unsubscribe here."
    written = mail(text, "Pump news 14", "News <exporters@lists.example>", to="exporters@lists.example", **LIST)
    assert judged(written).kind == "junk"


@pytest.mark.parametrize(
    ("labels", "country"),
    [
        (("Név", "Cég", "E-mail", "Telefon", "Ország", "Üzenet"), "Magyarország"),
        (("Nume", "Companie", "E-mail", "Telefon", "Țară", "Mesaj"), "România"),
        (("Ime", "Tvrtka", "E-mail", "Telefon", "Država", "Poruka"), "Hrvatska"),
        (("Nimi", "Yritys", "E-mail", "Puhelin", "Maa", "Viesti"), "Suomi"),
    ],
)
def test_our_web_form_is_an_inquiry_in_its_language(labels, country):
    values = ("Eva Kovac", "Kovac Water", "eva@kovac-water.example", "+36 62 555 804", country, "LP-220, 40?")
    text = "New message from the contact form\n\n" + "\n".join(f"{label}: {value}" for label, value in zip(labels, values, strict=True))
    verdict = judged(
        mail(text, "[Web form] Contact request #2207", "Website <noreply@lakeside-pumps.example>", Reply_To="eva@kovac-water.example")
    )
    assert (verdict.kind, verdict.inquiry.contact.company) == ("inquiry", "Kovac Water")


@pytest.mark.parametrize(
    "words", ["Password 2606.", "Password for opening AB2606", "Kennwort 4711", "Clave 4411", "Пароль 2606", "密码2606", "Jelszó 77812"]
)
def test_a_locked_archive_whose_password_is_told_is_held_back(words):
    verdict = judged(
        mail(
            f"The list of parts is in the archive. {words}", attachments=(("inquiry_list.zip", b"PK\x03\x04\x14\x00\x01\x00" + b"x" * 60),)
        )
    )
    assert verdict.suspected
    assert "S5" in ids(verdict)


def test_a_password_without_an_archive_is_nothing():
    assert not judged(mail("We need 40 LP-220 with key pad, factory password 2606. Price FOB?")).suspected
