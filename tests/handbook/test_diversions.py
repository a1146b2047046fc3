"""Payments led astray in many languages (S4): a new account for an old debt; and honest talk of banks, accounts and telephones."""

from __future__ import annotations

import pytest

from tests.judging import ids, judged, mail, passed

LOOK_ALIKE = "Paula Brandt <paula@northfield-irrigatlon.example>"
DIVERTED = [
    "We paid invoice LP-26 twice. Please refund EUR 8,900 to our new account, the old one is under audit. I am at a fair, only by e-mail.",
    "Unser Firmenkonto wird zur Zeit geprüft. Bitte überweisen Sie die Gutschrift auf unser neues Konto. Telefonisch bin ich nicht erreichbar.",
    "Merci de rembourser 3 200 EUR sur notre nouveau compte, l'ancien compte est bloqué. Je suis injoignable par téléphone.",
    "Por favor reembolse 3.200 USD a nuestra nueva cuenta, la cuenta habitual está bloqueada. Solo por correo, no atiendo llamadas.",
    "Mohon transfer ke rekening baru kami, rekening lama dalam pemeriksaan. Mohon jangan menelepon kantor.",
    "Vui lòng chuyển tiền vào tài khoản mới của chúng tôi, tài khoản cũ đang bị kiểm toán. Chỉ liên hệ qua email.",
    "Proszę o zwrot na nasz nowy rachunek, stare konto jest zablokowane. Jestem niedostępna telefonicznie.",
    "Before we pay the balance, send your bank details again and confirm if you can receive in an account in Europe. I am in meetings, mail only.",
    "Our account is under tax audit, please pay the commission to our other account. E-mail only.",
    "Unser Konto ist wegen einer Steuerprüfung gesperrt, bitte auf das neue Konto zahlen. Bitte nur per Mail.",
    "Please refund to our new account, DHL brings the papers, our customer account is closed. E-mail only.",
    "Referitor la factura LP-26, va comunicam ca banca noastra a fost inlocuita si platile se fac de azi doar in contul IBAN LT12 3250 0555 1204 8871. Telefoanele nu functioneaza, scrieti doar pe mail.",
    "Vă rugăm să achitați factura în noul nostru cont, cel vechi este blocat. Nu sunați, răspundeți doar pe e-mail.",
    "Our bank has been replaced and from today payments are made only to the account IBAN LT12 3250 0555 1204 8871. Phones are under maintenance, write by mail only.",
    "unsere Bank hat die Zahlung zurückgehalten. Bitte erstatten Sie die Anzahlung noch heute auf unser neues Treuhandkonto ES91 2100 0555 4502 0005 1332. Telefonisch bin ich nicht erreichbar.",
    "Nuestro banco fue reemplazado y desde hoy los pagos se hacen solo en la cuenta IBAN ES91 2100 0555 4502 0005 1332. Los teléfonos están en mantenimiento, escriban solo por correo.",
    "Notre banque a été remplacée et les règlements se font dès aujourd'hui uniquement sur le compte FR76 3000 4000 0312 3456 7890 143. Nos lignes sont en panne, écrivez uniquement par mail.",
    "La nostra banca è stata sostituita e da oggi i pagamenti vanno fatti solo sul conto IT60 X054 2811 1010 0000 0123 456. I telefoni sono guasti, scrivete solo via mail.",
    "O nosso banco foi substituído e a partir de hoje os pagamentos são feitos apenas na conta PT50 0002 0123 1234 5678 9015 4. Os telefones estão avariados, escrevam só por e-mail.",
    "Наш банк заменён, с сегодняшнего дня платежи только на счёт LT12 3250 0555 1204 8871. Телефоны на ремонте, пишите только на почту.",
    "Bankamız değişti, ödemeler bugünden itibaren yalnızca LT12 3250 0555 1204 8871 hesabına yapılacaktır. Telefonlar bakımda, sadece mail yazın.",
    "Nasz bank został zmieniony i od dziś płatności przyjmujemy tylko na rachunek LT12 3250 0555 1204 8871. Telefony nie działają, prosimy pisać tylko mailem.",
    "Bankunk megváltozott, mától a kifizetéseket csak az LT12 3250 0555 1204 8871 számlára kérjük. A telefonok nem működnek, csak e-mailben írjanak.",
    "我司银行已更换，从今天起请只付到以下账户 LT12 3250 0555 1204 8871。电话维修中，请只发邮件。",
    "Our account with the bank is under audit and can not receive. Kindly remit INV 2214 by TT today to our new offshore account, details attached. Please don't call, our line is down.",
    "Our bank informed us the deposit came back because your account in the proforma is under restriction. Your colleague gave us another account in Poland by phone. Confirm by email that we should pay to below: IBAN PL61 1090 1014 0000 0712 1981 2874. Do not call office.",
    "El banco devolvió el anticipo porque la cuenta de su proforma está restringida. Su colega nos dio otra cuenta en Polonia. Confirme por correo que debemos pagar a PL61 1090 1014 0000 0712 1981 2874. No llame a la oficina.",
]


@pytest.mark.parametrize("text", DIVERTED)
def test_a_new_account_for_an_old_debt(text):
    verdict = judged(mail(text, "AW: payment", LOOK_ALIKE))
    assert "S4" in ids(verdict)
    assert verdict.suspected


HONEST = [
    "Our bank was bought last year, nothing new for you. Please quote 60 LP-220 CIF Lima, payment by L/C.",
    "Could you give us a second account in euro? HSBC takes too much for dollars. You can call me. 200 LP-100 FOB.",
    "Our phone lines are down after the storm, write by mail only. We need 40 LP-220, price CIF Tema?",
    "Los teléfonos están averiados, escriban por correo. ¿Precio de 60 bombas LP-220 CIF Callao?",
    "Plata o facem in contul din proforma. Telefoanele nu merg azi. 80 LP-100, pret CIF Constanta?",
    "Оплата только на счёт в юанях? Тогда пришлите счёт на 60 LP-220. Телефон не работает до среды.",
    "Zahlungen leisten wir nur per Akkreditiv. 100 LP-100 bitte anbieten, telefonisch bin ich ab Montag da.",
    "Our transfer for PI 26 came back. Please send your bank details again, we may have a digit wrong. You can call me any time. Rosa",
    "Please answer by e-mail only, my English on the phone is bad. Price for 60 pcs LP-220 CIF Lima?",
    "Ich bin bis Freitag telefonisch nicht erreichbar. Bitte senden Sie das Angebot über 40 LP-100 nur per E-Mail.",
    "We opened a new warehouse in Tema, please use the new delivery address for the 60 LP-100. Price CIF?",
    "Nuestra cuenta de cliente es nueva, por favor coticen 60 LP-100 CIF Callao.",
    "Can we open an account with your forwarder? Price of 40 LP-900 FOB, payment 30/70.",
    "Please send two samples of LP-220 with our DHL account 9612 and reply by e-mail only, I travel. Our account is in euro, so please quote 300 LP-220 in EUR.",
    "Mande las muestras de LP-220 a nuestra nueva cuenta de DHL 961234. Responda solo por correo, por favor. Después 100 unidades.",
    "Bitte nur per Mail antworten. Unser Konto wird nach Prüfung der Ware belastet, geht das? 100 LP-100, Preis frei Hamburg.",
    "We have changed banks, so the deposit for the 60 LP-100 comes from our new bank. E-mail only please, I am in the field. Tom, Ranch Supply",
    "Our LC bank is now Ecobank: our account is in Accra. Please reply by e-mail only. Price for 120 LP-100 CIF Tema?",
    "Je ne suis pas joignable cette semaine, uniquement par mail. Facturez sur notre nouveau compte client, merci. 60 LP-100 CIF Dakar ?",
    "Tylko mailem proszę. Proszę o ofertę na 100 LP-220; na nasze konto u kuriera DHL wyślijcie próbkę.",
]


@pytest.mark.parametrize("text", HONEST)
def test_banks_accounts_and_telephones_are_no_sign(text):
    verdict = judged(mail(text))
    assert "S4" not in ids(verdict)
    assert not verdict.suspected


CUSTOMER = {
    "sender": "Paula Brandt <paula@northfield-irrigation.example>",
    "Authentication_Results": passed("northfield-irrigation.example"),
}
NEW_BANKS = [
    "our bank has changed. Please send the refund only to the new IBAN LT12 3456 7890 1234 5678 from now on. Do not call, I am in meetings all day.",
    "Please note our new IBAN. Use only this one for the credit: DE12 5001 0517 0648 4898 90",
    "We moved to another bank. Pay the refund to LT12 3456 7890 1234 5678.",
    "Boa tarde, mudámos de banco. O novo IBAN para o reembolso é PT50 0002 0123 1234 5678 9015 4. Não telefone, estou em reuniões.",
    "Beste, wij zijn van bank veranderd, nieuwe IBAN NL91 ABNA 0417 1643 00. Niet bellen a.u.b.",
    "Hej, vi har bytt bank, nytt IBAN SE35 5000 0000 0549 1000 00. Ring inte.",
    "我们换银行了,请把退款打到新的银行账号 6222 0210 0111 2345 678,不要打电话。",
]
SAME_BANKS = [
    "Please quote 80 pcs LP-220. Our bank is DBS, we open the L/C there.",
    "We changed our bank last year, the L/C now comes from DBS. Please quote 80 LP-220.",
    "Did your bank change? The IBAN on the proforma differs from the last one, please confirm by phone.",
    "We paid yesterday from our new account at DBS, slip attached.",
    "Our new purchaser is Anna; the IBAN stays DE12 5001 0517 0648 4898 90. 80 pcs LP-220, please.",
]


@pytest.mark.parametrize("text", NEW_BANKS)
def test_a_new_account_with_its_number_is_held_back_even_from_a_customers_own_mailbox(text):
    verdict = judged(mail(text, "Refund", **CUSTOMER))
    assert verdict.suspected
    assert "S4" in ids(verdict)


@pytest.mark.parametrize("text", SAME_BANKS)
def test_a_bank_that_is_only_named_holds_nothing_back(text):
    assert not judged(mail(text, "LP-220", **CUSTOMER)).suspected
