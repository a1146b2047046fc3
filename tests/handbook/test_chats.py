"""Chats on our website read as forms, and what is typed into forms but is no inquiry."""

from __future__ import annotations

import pytest

from tests.judging import HANDBOOK, judged, mail
from triage.handbook.chats import read_chat
from triage.handbook.inquiry import understand
from triage.mail.text import read_words

WEBSITE = "Website <www@lakeside-pumps.example>"
ENGLISH = "[live chat]\nvisitor: hello\nvisitor: i need 80 borehole pump LP-100, price to Mombasa\nbot: Please leave your contact, we sell 500 pumps a week.\nvisitor: Jane  jane@mwangaza.example  0722 555 017\n-- end --\ncountry guess: KE"
CHATS = {
    "en": (ENGLISH, "New message from chat widget", "Jane", "jane@mwangaza.example", {80}),
    "de": ("10:02 Besucher: Was kosten 40 LP-220?\n10:03 Bot: Ihre E-Mail?\n10:04 Besucher: Jonas Meier, jonas@meier.example, +49 5021 5550", "Chatverlauf", "Jonas Meier", "jonas@meier.example", {40}),
    "ru": ("Гость: нужны насосы LP-100, 60 шт, цена?\nОператор: Оставьте контакты.\nГость: Игорь igor@vodoley.example", "Новый диалог в чате", "Игорь", "igor@vodoley.example", {60}),
    "zh": ("访客：潜水泵 LP-100 200 台多少钱？\n客服：请留下联系方式。\n访客：王芳 wangfang@x.example", "网站聊天记录", "王芳", "wangfang@x.example", {200}),
    "es": ("Visitante: hola, precio de 50 bombas LP-220\nAgente: ¿Su correo?\nVisitante: Luis Rojas luis@hidroandes.example", "Chat del sitio", "Luis Rojas", "luis@hidroandes.example", {50}),
}  # fmt: skip


@pytest.mark.parametrize(("text", "subject", "name", "email", "amounts"), CHATS.values(), ids=CHATS)
def test_a_visitors_lines_are_the_inquiry(text, subject, name, email, amounts):
    message = mail(text, subject, WEBSITE)
    inquiry = understand(message, read_words(message), HANDBOOK.catalogue, HANDBOOK.seller)
    assert (inquiry.contact.name, inquiry.contact.email) == (name, email)
    assert {one.value for one in inquiry.quantities} == amounts, "what our robot says is nobody's wish"
    assert all(message.text[one.span.start : one.span.end] == one.span.text for one in inquiry.quantities)
    verdict = judged(message)
    assert (verdict.kind, verdict.reply_needed, verdict.motive) == ("inquiry", True, "M1")


NO_CHATS = [
    ("Client: Alpha Ltd\nProject: well field\nPlease quote 60 LP-100.", "LP-100"),
    ("Bot: our new pump robot is nice. I have a client who needs 60 LP-100. Price?", "LP-100"),
    ("Buyer: Ana Lopez\nProduct: LP-100\nQuantity: 60", "RFQ"),
]


@pytest.mark.parametrize(("text", "subject"), NO_CHATS)
def test_labels_and_talk_of_robots_are_no_chat(text, subject):
    assert read_chat(mail(text, subject)) is None


@pytest.mark.parametrize("sender", ["Ana <ana.talbot@web.de>", "Bob <bob@talbot.example>", "Eva <eva@webb-pumps.example>"])
def test_a_chat_in_a_persons_own_mail_sends_our_answer_to_nobody_else(sender):
    """Whoever pastes a chat into a mail, or makes one up, is answered himself."""
    text = "Visitor: 60 LP-100, price?\nSales: your e-mail?\nVisitor: Victor victor@third.example"
    message = mail(text, "Inquiry", sender)
    assert read_chat(message) is None
    assert judged(message).inquiry.contact.email != "victor@third.example"


@pytest.mark.hostile
def test_a_long_chat_costs_little():
    assert read_chat(mail("visitor: " + "12:00 " * 20_000 + "\n" + "visitor: a\nbot: b\n" * 3_000, "chat", WEBSITE)) is not None


TYPED = "Name: {name}\nE-mail: {email}\nPhone: 84512239911\nMessage: {said}"
ADVERTISING = [
    "Get 5,000 real visitors to your website for $19! https://traffic-boost.example/?r=22",
    "We offer SEO and backlinks to bring your site on the first page of Google. Reply for a free audit.",
    "Предлагаем услуги продвижения сайта, скидка 20%. https://prodvig.example",
    "Ofrecemos servicios de posicionamiento, oferta especial este mes https://web-seo.example",
    "Free spins and jackpot bonus, bitcoin casino https://spin.example/a",
    "我们提供谷歌推广、外贸建站服务，特价优惠 https://jianzhan.example",
    "I would like to publish a sponsored article on your blog with a do-follow link. Media kit attached.",
]


@pytest.mark.parametrize("said", ADVERTISING)
def test_advertising_typed_into_our_form_is_no_inquiry(said):
    verdict = judged(mail(TYPED.format(name="RobSeal", email="rob.s8@gmail.com", said=said), "Contact form", WEBSITE, Reply_To="rob.s8@gmail.com"))  # fmt: skip
    assert verdict.kind in ("junk", "solicitation")
    assert not verdict.reply_needed


ASKED = [
    "We need 60 LP-100, price CIF Valencia? See our site https://fincas.example",
    "what is the price of a good pump for my farm",
    "please send catalogue and price list, drawing here https://wetransfer.com/downloads/ab12",
    "Do you give a discount for new customers? I run two pump shops in Lima.",
]


@pytest.mark.parametrize("said", ASKED)
def test_a_question_typed_into_our_form_is_an_inquiry(said):
    verdict = judged(mail(TYPED.format(name="Ana Lopez", email="ana@fincas.example", said=said), "Contact form", WEBSITE, Reply_To="ana@fincas.example"))  # fmt: skip
    assert (verdict.kind, verdict.reply_needed) == ("inquiry", True)
