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
]


@pytest.mark.parametrize("text", DIVERTED)
def test_a_new_account_for_an_old_debt(text):
    verdict = judged(mail(text, "AW: payment", LOOK_ALIKE))
    assert "S4" in ids(verdict)
    assert verdict.suspected


HONEST = [
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
