"""Swindlers who play the boss or a platform (S4, S3, J3), price probes that are none (P1), cost questions (P2): and honest mails beside them."""

from __future__ import annotations

import pytest

from tests.judging import ids, judged, mail, passed

BOSS = "Wei Lan <wei.lan@lakeside-pumps.example>"
COLLEAGUE = mail("Please all be at the fair at nine.", "fair", BOSS, Authentication_Results=passed("lakeside-pumps.example"))

PLAYS_THE_BOSS = {
    "in English": mail("Are you at your desk? I need you to process a payment of USD 18,400 to a new vendor today. I am in a meeting and can't talk, don't tell accounting yet.", "Quick task", "The Director <ceo.office77@gmail.com>"),
    "in Chinese": mail("小陈，我在开会，不方便接电话。今天下午帮我转一笔款给对方，12万元，账号稍后发你，先不要告诉财务。", "急", "老板 <boss.lakeside@163.com>"),
    "in Vietnamese": mail("Anh đang họp không nghe máy được, em chuyển giúp anh 90.000.000đ cho bên này chiều nay, đừng gọi, xong báo anh.", "Gấp", "Minh <minh.gd@gmail.com>"),
    "in Spanish": mail("Estoy en una reunión y no puedo hablar. Necesito que realices una transferencia de 9.500 euros hoy a este proveedor. Es confidencial, no me llames.", "Urgente", "Director <dir.general@outlook.com>"),
    "in German": mail("Bitte überweisen Sie heute noch 14.300 EUR an den Berater. Streng vertraulich, bitte nicht anrufen.", "Dringend", "Geschäftsführer <gf.chef@gmx.de>"),
    "in Turkish": mail("Toplantıdayım, telefon açamam. Bugün şu hesaba 64.000 TL havale yapın lütfen, kimseye söylemeyin, gizli.", "Acil", "Genel Müdür <gm.ofis@yandex.com>"),
    "in French, politely": mail("Ne pas téléphoner, je monte dans l'avion. Il faut passer un virement de 31 000 EUR avant midi pour l'avocat, les coordonnées suivent. N'en parlez à personne.", "Confidentiel", "Claire <c.direction@gmail.com>"),
    "in Dutch": mail("Ik zit in overleg, niet bellen. Kun je vandaag nog een betaling van 9.200 euro doen aan een nieuwe leverancier? Blijft onder ons.", "Spoed", "Pieter <p.directie@outlook.com>"),
    "in Italian": mail("Sono in riunione, non chiamarmi. Puoi fare un bonifico di 6.800 euro oggi a un nuovo fornitore? Massima discrezione.", "Urgente", "Marco <m.direzione@libero.it>"),
    "in Portuguese": mail("Estou em reunião, não me ligue. Consegues fazer uma transferência de 5.400 euros ainda hoje para um fornecedor novo? Não comente com ninguém.", "Urgente", "Rui <rui.gerencia@gmail.com>"),
    "in Russian": mail("Я на переговорах, не звоните. Нужно срочно провести платёж 480 000 руб. новому поставщику, реквизиты пришлю. Никому не говорите.", "Срочно", "Директор <dir.office@mail.ru>"),
    "in Polish": mail("Jestem na spotkaniu, nie dzwoń. Możesz dziś zlecić przelew 38 000 zł do nowego kontrahenta? Proszę o dyskrecję.", "Pilne", "Prezes <prezes.biuro@wp.pl>"),
    "in Swedish": mail("Sitter i möte, ring inte. Kan du göra en betalning på 84 000 kr till en ny leverantör idag? Det stannar mellan oss.", "Brådskande", "Lars <lars.vd@gmail.com>"),
    "gift cards": mail("I need you to buy gift cards for our clients, 5 x 200. I am in a conference, no calls. Keep it confidential.", "Hi", "CEO <ceo@mail-office.example>"),
}  # fmt: skip


@pytest.mark.parametrize("message", PLAYS_THE_BOSS.values(), ids=PLAYS_THE_BOSS.keys())
def test_who_plays_the_boss_is_held_back(message):
    verdict = judged(message)
    assert verdict.suspected
    assert "S4" in ids(verdict)


def test_a_colleagues_name_from_elsewhere_stands_for_the_secrecy():
    ask = mail("Please make a payment of USD 9,900 today to the supplier below.", "Payment", "Wei Lan <weilan.private@gmail.com>", days=1)
    assert "S4" in ids(judged(COLLEAGUE, ask))
    assert "S4" not in ids(judged(ask)), "nobody knew the name"


HONEST = {
    "a buyer pays today": mail("We will transfer the deposit for 200 pcs LP-100 today. I am in a meeting now and can't talk, please send the proforma by mail.", sender="Ana Lopez <ana@fincas-lopez.example>"),
    "a buyer asks for discretion": mail("Please keep this project confidential. We need 120 pcs LP-100 for a hotel in Dubai, price CIF Jebel Ali?", sender="Omar <omar@dune-hotels.example>"),
    "no calls, please": mail("Price for 60 pcs LP-220 FOB Ningbo? Please don't call, answer by mail only, my English is bad.", sender="Jun <jun.trade@gmail.com>"),
    "a supplier's invoice": mail("Invoice 260 for bearings is due on Friday, please settle to our usual account. Thank you. Accounts, Ball & Roll Ltd", "Invoice 260", "Accounts <ar@ballandroll.example>"),
    "a colleague at home": mail("I will be late tomorrow.", "late", "Wei Lan <weilan.private@gmail.com>"),
    "a buyer's transfer in French": mail("Bonjour, nous pouvons faire un virement aujourd'hui pour les 40 LP-900, envoyez la facture. Ne m'appelez pas avant 14 h svp. Jean", sender="Jean <jean.arrosage@gmail.com>"),
    "a discreet carton in German": mail("Bitte 60 LP-220 in neutralem Karton, diskret verpackt. Wir überweisen heute die Anzahlung. Uwe Held, Held Pumpen, Kiel", sender="Uwe Held <uwe@held-pumpen.example>"),
    "how to pay": mail("Can we make a wire transfer before shipment for 40 LP-900 or do you need LC? Peter, Kisumu", sender="Peter <peter@kisumu-agro.example>"),
}  # fmt: skip


@pytest.mark.parametrize("message", HONEST.values(), ids=HONEST.keys())
def test_talk_of_money_and_meetings_is_no_sign(message):
    assert "S4" not in ids(judged(message))
    assert not judged(message).suspected


def test_a_misspelt_platform_that_wants_a_sign_in_is_held_back():
    true = mail("A buyer asks the price of borehole pump, 40 pcs.", "New inquiry", "MetroBazaar <post@metrobazaar.example>")
    page = (
        '<p>You have 2 unread buyer messages about pumps.</p><p><a href="http://metrobazar.example/login">Sign in to read and reply</a></p>'
    )
    false = mail("You have 2 unread buyer messages about pumps. Sign in to read and reply", "2 messages", "MetroBazaar <post@notify.metrobazar.example>", html=page, days=2)  # fmt: skip
    verdict = judged(true, false)
    assert {"S3", "J3"} <= ids(verdict)
    assert verdict.suspected


def test_a_firm_whose_name_and_domain_agree_but_for_a_blank_is_no_imitator():
    other = mail("Price of 40 borehole pumps?", sender="Metro Bazaar <post@metrobazaar.example>")
    same = mail("Price of 90 pressure tanks CIF Dubai?", sender="MetroBazaar Trading <buy@metrobazaar-trading.example>", days=2)
    assert not judged(other, same).suspected


def test_a_curt_mail_does_not_make_a_full_request_a_price_probe():
    curt = mail("500 borehole pump plain no print how much price now", "price", "Sam <sam.1417@outlook.com>")
    full = mail(
        "Hi team, we are an irrigation brand in Halifax and sell in 200 stores. Drawings are in the shared folder.\n"
        "How much for 500 borehole pump units, plain head, no print on the box now, price FOB and DDP, MOQ of a second colour, your test protocol?\n"
        "Odile Marin, Hull Irrigation Inc., 18 Upper Water St, Halifax, +1 902 555 0174",
        "Drawings",
        "Odile Marin <odile@hull-irrigation.example>",
        days=1,
    )
    assert "P1" not in ids(judged(curt, full))


def test_the_same_words_from_two_mailboxes_stay_a_price_probe():
    text = "Dear sir, quote borehole pump 4 inch stainless body 100 and 500 pieces, with cable, carton with logo, net and gross weight, best FOB. Alexandria, Egypt"
    one = mail(text, "pump", "Mona <mona.a@gmail.com>")
    two = mail(f"Hello, {text} urgently", "pump price", "Said <said.b@yahoo.com>", days=3)
    assert "P1" in ids(judged(one, two))


NOSY = "my customer wants the same borehole pump LP-100. Quote EXW with cost sheet: copper price per kg, casting cost, winding loss %, number of machines, which foundry. Customer is confidential."


def test_many_cost_questions_by_a_nobody_are_a_probe_not_a_price_by_weight():
    verdict = judged(mail(f"I am a sourcing agent, {NOSY}", "cost", "Kev <kev.sourcing@gmail.com>"))
    assert "P2" in ids(verdict)
    assert "F2" not in ids(verdict)
    assert verdict.suspected
    assert verdict.kind == "inquiry"


def test_a_buyer_with_a_quantity_and_a_port_may_ask_about_costs():
    verdict = judged(mail("Please quote 400 pcs LP-100 CIF Valencia with cost breakdown: material, labour cost, packing. Our auditors need it.", sender="Luis <luis@riegos-sur.example>"))  # fmt: skip
    assert not verdict.suspected


def test_our_own_servers_notices_are_machines_mail_and_a_colleagues_are_not():
    cron = mail("backup: start\nrsync to nas ... ok\nbackup: done", "Cron <root@vps> backup.sh", "root <root@vps7.lakeside-pumps.example>")
    assert judged(cron).kind == "automated"
    assert judged(COLLEAGUE).kind == "other"


@pytest.mark.parametrize(
    ("subject", "text", "machine"),
    [
        ("【自動返信】Re: ポンプのご相談", "このメールは自動送信です。5月18日以降に返信いたします。", True),
        ("[Automatic reply] pumps", "I am away until Monday.", True),
        ("（自动回复）水泵", "我正在休假。", True),
        ("【お見積り依頼】潜水ポンプ", "潜水ポンプ100台の見積りをお願いします。", False),
        ("[Urgent] 60 pcs LP-100", "Please send your price.", False),
    ],
)
def test_brackets_do_not_hide_an_automatic_answer(subject, text, machine):
    assert (judged(mail(text, subject)).kind == "automated") is machine
