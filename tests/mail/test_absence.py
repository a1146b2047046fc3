"""Absence notes name the day on which somebody is back: in many languages, in many forms, and often not at all."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.mail.absence import back_on, is_gone

WRITTEN = date(2026, 4, 27)  # a Monday
FIFTH = date(2026, 5, 5)

BACK = [
    # en
    ("I am out of the office and will be back on 5 May 2026.", FIFTH),
    ("I will return to the office on Tuesday, May 5th.", FIFTH),
    ("Away until May 5", FIFTH),
    ("Out of office till 05/05/2026. For urgent matters call +44 20 7946 0000.", FIFTH),
    ("I am on leave from 27 April to 4 May.", FIFTH),
    ("I am out of the office from April 27 through May 4, with limited access to e-mail.", FIFTH),
    ("I'm away 27/04 - 04/05 and will be back on the 5th of May.", FIFTH),
    ("Back in the office on 2026-05-05.", FIFTH),
    ("I return on Monday.", date(2026, 5, 4)),
    ("I will be back tomorrow.", date(2026, 4, 28)),
    ("Returning 5/13/2026.", date(2026, 5, 13)),
    ("I am away until January 7.", date(2027, 1, 7)),
    # de
    ("Ich bin bis zum 5. Mai nicht im Büro.", FIFTH),
    ("Ich bin ab dem 05.05.2026 wieder erreichbar.", FIFTH),
    ("Vom 27.04. bis einschließlich 04.05. bin ich im Urlaub.", FIFTH),
    ("Am 5. Mai bin ich wieder für Sie da.", FIFTH),
    ("Bin am Montag zurück.", date(2026, 5, 4)),
    # fr
    ("Je suis absent jusqu'au 5 mai 2026.", FIFTH),
    ("Je serai de retour le mardi 5 mai.", FIFTH),
    ("Absente du 27 avril au 4 mai inclus.", FIFTH),
    ("De retour le 1er juin.", date(2026, 6, 1)),
    # es
    ("Estaré fuera de la oficina hasta el 5 de mayo de 2026.", FIFTH),
    ("Regreso el 5 de mayo.", FIFTH),
    ("Me reincorporo el día 05/05/2026.", FIFTH),
    # pt
    ("Estarei ausente até 5 de maio.", FIFTH),
    ("Estou de férias e volto no dia 5 de maio de 2026.", FIFTH),
    ("Retornarei em 05/05/2026.", FIFTH),
    # it
    ("Sono fuori ufficio fino al 5 maggio.", FIFTH),
    ("Rientrerò martedì 5 maggio 2026.", FIFTH),
    # nl
    ("Ik ben afwezig tot 5 mei 2026.", FIFTH),
    ("Ik ben op 5 mei weer op kantoor.", FIFTH),
    ("Afwezig van 27 april t/m 4 mei.", FIFTH),
    # ru
    ("Меня нет в офисе до 5 мая.", FIFTH),
    ("Я в отпуске, вернусь 5 мая 2026 г.", FIFTH),
    ("В отпуске с 27 апреля по 4 мая включительно.", FIFTH),
    ("Выйду на работу 05.05.2026.", FIFTH),
    # ja
    ("5月4日まで休暇をいただいております。", FIFTH),
    ("2026年5月5日に出社いたします。", FIFTH),
    ("4月27日から5月4日まで不在にしております。5月5日より復帰いたします。", FIFTH),
    # tr
    ("5 Mayıs 2026 tarihine kadar izindeyim.", FIFTH),
    ("Ofis dışındayım, 5 Mayıs'ta döneceğim.", FIFTH),
    ("05.05.2026 tarihinde tekrar ofiste olacağım.", FIFTH),
    # pl
    ("Przebywam na urlopie do 5 maja 2026.", FIFTH),
    ("Wracam do biura 5 maja.", FIFTH),
    ("Będę ponownie w biurze dnia 05.05.2026.", FIFTH),
    # zh
    ("本人休假至5月5日。", FIFTH),
    ("我将于2026年5月5日返回公司。", FIFTH),
    ("我正在休假，5月5号回来上班，急事请联系李先生。", FIFTH),
    ("五一放假期间，5月5日恢复上班。", FIFTH),
]

NOT_SAID = [
    "I am out of the office. For urgent matters please call +1 212 555 0123.",
    "Thank you for your e-mail of 27 April 2026. I am currently travelling.",
    "I'm out of the office Friday.",
    "Ich bin ab dem 1. Mai nicht im Büro.",
    "Ich bin im Urlaub. Anrufe nimmt Frau Weber von 9-17 Uhr an, Zimmer 3.12.",
    "Our office hours are 9.00 - 17.30.",
    "Invoice 2026/05 was received, order 12/5 is in process.",
    "休假中，请联系13800000000。",
    "I was back on 5 May 2019.",
    "",
]


@pytest.mark.parametrize(("text", "day"), BACK, ids=[text[:34] for text, _ in BACK])
def test_the_day_of_return(text, day):
    found = back_on(text, WRITTEN)
    assert found is not None
    assert found.day == day
    assert text[found.start : found.end].strip()


@pytest.mark.parametrize("text", NOT_SAID, ids=lambda text: text[:34])
def test_no_day_is_made_up(text):
    assert back_on(text, WRITTEN) is None


def test_without_the_day_of_the_note_a_year_is_needed():
    assert back_on("Back on 5 May 2026.", None).day == FIFTH
    assert back_on("Back on 5 May.", None) is None


@pytest.mark.parametrize(
    "text", ["Mr Weber has left the company.", "Frau Weber ist nicht mehr bei uns tätig.", "该员工已离职。", "担当者は退職いたしました。"]
)
def test_somebody_who_does_not_come_back(text):
    assert is_gone(text)
    assert not is_gone("I have left the office for today.")


@pytest.mark.hostile
@given(st.text(max_size=400), st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_never_raises(text, written):
    found = back_on(text + " back on 5/5 5月5日 May 31 29 February 31.04.", written)
    assert found is None or found.day >= written
