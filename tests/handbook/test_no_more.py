""" "Remove me" is obeyed for good, so it must be meant: half of these are not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.letters import letter
from triage.handbook.no_more import wants_no_more
from triage.mail.message import parse
from triage.mail.text import read_words

MEANT = [
    "Please remove me from your mailing list.",
    "Kindly take us off your list, thank you.",
    "Stop emailing me!",
    "Please do not contact us again.",
    "Unsubscribe",
    "Please stop sending us offers. We have told you twice.",
    "Bitte nehmen Sie uns aus Ihrem Verteiler.",
    "Bitte senden Sie mir keine weiteren E-Mails.",
    "Merci de supprimer notre adresse de votre liste de diffusion.",
    "Ne nous écrivez plus.",
    "Por favor, quiten nuestro correo de su base.",
    "No me escriban más.",
    "Favor remover meu e-mail da sua lista.",
    "Não nos enviem mais nada.",
    "Cancellatemi dalla vostra lista.",
    "Verwijder ons adres uit uw mailinglijst.",
    "Graag van jullie lijst verwijderen.",
    "Bitte uns aus dem Verteiler nehmen.",
    "Merci de nous retirer de votre liste de diffusion.",
    "Удалите нас из списка рассылки, пожалуйста.",
    "Больше не пишите.",
    "Bizi listenizden çıkarın.",
    "Proszę o usunięcie mojego adresu z listy mailingowej.",
    "请不要再给我们发邮件。",
    "请退订",
    "今後のメールはご遠慮ください。",
    "더 이상 메일을 보내지 마세요.",
]
NOT_MEANT = [
    "Kunt u de rode stoelen van de lijst halen?",
    "Bitte die Position 4 aus der Liste streichen.",
    "Merci de retirer la chaise rouge de la liste.",
    "We are not interested at the moment, perhaps next year.",  # U9: no end
    "We already have a supplier.",
    "Please remove item 3 from the order and send a new proforma.",
    "Please remove our address from the label and print the consignee's.",
    "Do not send samples before we confirm the colour.",
    "Please stop production until we have approved the sample.",
    "Please delete my previous mail, the quantity was wrong: 500 pcs.",
    "No further questions from our side, please send the invoice.",
    "Can you take us through the price list?",
    "Please do not write our logo on the carton.",
    "Bitte senden Sie uns keine Muster mehr, die Farbe ist jetzt klar.",
    "Merci de retirer le deuxième article de la commande.",
    "Por favor eliminen el segundo artículo de la lista.",
    "Não envie mais amostras, já escolhemos a cor.",
    "Не присылайте образцы, они уже есть.",
    "请不要再发样品，颜色已经确认。",
    "请把第三项从清单中删除。",
    "Please send your best price for 500 pcs LV-100.",
    "Thank you, well received.",
]


def judged(text: str, subject: str = "Re: brass ball valves"):
    mail = parse(letter(1, text, subject=subject))
    return wants_no_more(mail, read_words(mail))


@pytest.mark.parametrize("text", MEANT, ids=lambda text: text[:30])
def test_it_is_meant(text):
    found = judged(text + "\n\nAna Ruiz\n")
    assert found is not None
    assert found.rule == "U6"
    assert found.spans


@pytest.mark.parametrize("text", NOT_MEANT, ids=lambda text: text[:30])
def test_it_is_something_else(text):
    assert judged(text) is None


def test_the_subject_alone_can_say_it():
    assert judged("", "unsubscribe") is not None
    assert judged("We need 500 pcs of LV-100 in January, FOB Genoa. Please quote, with lead time and packing details.", "STOP") is None


def test_what_is_quoted_is_not_theirs():
    assert (
        judged(
            "Yes, please quote LV-100.\n\nOn Mon, 2 Mar 2026, Lago Valves wrote:\n> If you want, we remove you from our mailing list.\n> Reply: remove me from the list\n"
        )
        is None
    )


def test_a_long_letter_that_mentions_it_in_passing():
    assert judged("We would like to learn more about your valves. " * 25 + "Please remove me from your mailing list.") is None


@pytest.mark.hostile
@settings(deadline=None)  # a busy machine is no fault of the text
@given(st.text(max_size=300))
def test_never_raises(text):
    judged("x " + text.replace("\r", " "))
