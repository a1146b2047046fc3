"""Letters as the buyer reads them, and the boss before: what was asked is answered, nothing is asked twice, nothing silly is said.

All people are invented.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from tests.replies import FULL, LANGUAGES, LONG, TUMBLER, asks, letter, mail, span, verdict
from triage.handbook.answers import general
from triage.letter import ReplySettings
from triage.mail.message import Address, Attachment
from triage.mail.text import Words, read_words
from triage.terms import AnswerClass, Ask, Asked, Contact, Draft, Kind, Motive, Place, Product, Quantity, Span

MUG = Product("ceramic mugs", "MG-11", span(1))

# --- a running conversation ----------------------------------------------------------------------------------------------------------


def test_what_the_team_has_written_holds_in_a_running_conversation_too() -> None:
    """Save for terms that each deal settles anew; what only the catalogue's row says is left to a person."""
    team = ReplySettings(
        payment_terms="30% deposit", answers=general({"warranty": {"en": "12 months."}, "payment_terms": {"en": "30% deposit"}})
    )
    inquiry = replace(FULL, asks=asks(Ask.WARRANTY, Ask.PAYMENT_TERMS, Ask.CERTIFICATION, Ask.PACKAGING))
    text = letter(verdict(inquiry, kind=Kind.REPLY), team=team).text
    assert "- Warranty: 12 months.\n- Payment terms, Certificates, Packing: answer by 10 March 2026\n" in text
    assert "LFGB" not in text
    assert "deposit" not in text


def test_who_asks_about_us_gets_more_than_our_line_of_business() -> None:
    """References, a company profile: the line is shown and the answer promised, unless the team has written its own."""
    asked = verdict(replace(FULL, asks=asks(Ask.PRICE, Ask.COMPANY_INFO)))
    text = letter(asked).text
    assert "- Our company: answer by 10 March 2026" in text
    assert "About Yongkang Cup Works: Maker of steel cups since 1998." in text
    assert "see the lines about us below" in letter(asked, team=ReplySettings(company_intro={"en": "40 people, sold in 30 countries"})).text


def test_who_does_not_buy_is_not_told_what_they_want() -> None:
    """A forwarder's mail names an article and a port: the goods of another, on their way."""
    inquiry = replace(FULL, asks=(), incoterm="CIF", port="Kobe")
    text = letter(verdict(inquiry, kind=Kind.OTHER, motive=None, level=None, answer_class=None)).text
    assert "Thank you for your mail of 9 March 2026.\n\nWe want to give you a complete answer" in text
    assert "Kobe" not in text


def test_a_running_conversation_is_about_our_goods() -> None:
    """ "The cup people liked": noted as they wrote it, but the letter does not thank for a mail "about cup"."""
    text = letter(verdict(replace(FULL, products=(Product("cup", None, span()),)), kind=Kind.REPLY)).text
    assert "Thank you for your mail of 9 March 2026.\n" in text
    assert "- Product: cup" in text


# --- complaints -----------------------------------------------------------------------------------------------------------------------


def photo(name: str, size: int = 400, inline: bool = False) -> Attachment:
    return Attachment(name, "image/jpeg", "image/jpeg", size, "0", b"", inline)


ORDERS = [
    ("Broken handles on PO 88-2041", "", True),
    ("Cracked lids", "Our order no. 20417 came in today, 40 of them are cracked.", True),
    ("Reklamation", "Rechnung Nr. RE-20931: die Deckel sind undicht.", True),
    ("Re: KX-2511 arrival", "34 of the 260 are cracked.", True),
    ("Re: TB-20 leaks", "34 of the 260 are cracked.", False),  # an article's number is no order's
    ("Leaking tumblers", "Of the order 5000 pcs we threw away the half.", False),
    ("Leaking tumblers", "In order to sell them we need new lids. Call 020 555 01.", False),
]


@pytest.mark.parametrize(("subject", "said", "named"), ORDERS, ids=[row[0] for row in ORDERS])
def test_a_complaint_is_not_asked_for_the_order_that_it_names(subject: str, said: str, named: bool) -> None:
    complaint = verdict(replace(FULL, asks=asks(Ask.COMPLAINT)), kind=Kind.REPLY)
    text = letter(complaint, written=mail(subject=subject, text=said or LONG), words=Words(said or LONG)).text
    assert ("Your order or invoice number" in text) is not named
    assert "Pictures or a short video" in text


def test_nor_for_the_pictures_that_it_brings() -> None:
    complaint = verdict(replace(FULL, asks=asks(Ask.COMPLAINT)), kind=Kind.REPLY)
    text = letter(complaint, written=mail(subject="PO 88-2041: broken handles", attachments=(photo("handle.jpg"),))).text
    assert "So that we lose no time" not in text
    assert "?" not in text
    logo = mail(subject="PO 88-2041: broken handles", attachments=(photo("logo_small.jpg"), photo("x.jpg", inline=True)))
    assert "Pictures or a short video" in letter(complaint, written=logo).text


def test_a_complaint_is_not_told_what_the_list_says() -> None:
    """ "When is the next batch ready?" in a complaint: what holds between us a person knows, not the catalogue."""
    complaint = verdict(replace(FULL, asks=asks(Ask.COMPLAINT, Ask.LEAD_TIME, Ask.CERTIFICATION)), kind=Kind.REPLY)
    got = letter(complaint)
    assert got.template == "complaint"
    for line in ("Lead time", "Certificates"):
        assert f"- {line}\n" in got.text or f"- {line}: answer by" in got.text, got.text
    assert "25 days" not in got.text


def test_a_small_picture_attached_by_hand_is_not_asked_for_again() -> None:
    """ "Can you make this one?" with a photograph below the size of a logo: the picture is thanked for."""
    asked = verdict(replace(FULL, products=(), asks=asks(Ask.PRICE)), level=4)
    text = letter(asked, written=mail(attachments=(photo("IMG_2231.jpg"),))).text
    assert "Thank you for the picture" in text
    assert "A picture or drawing is welcome" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_complaint_in_passing_gets_a_word_of_regret_beside_the_answers(language: str) -> None:
    tongue, _, script = language.partition("-")
    inquiry = replace(FULL, asks=asks(Ask.STOCK, Ask.COMPLAINT), language=tongue, script=script or None)
    got = letter(verdict(inquiry, kind=Kind.REPLY))
    assert (got.template, got.language) == ("holding", language)
    without = letter(verdict(replace(inquiry, asks=asks(Ask.STOCK)), kind=Kind.REPLY))
    extra = set(got.text.splitlines()) - set(without.text.splitlines())
    assert len(extra) == 1
    assert "2026" in extra.pop()  # with a date


def test_a_stranger_who_complains_is_promised_an_answer_without_a_word_of_fault() -> None:
    text = letter(verdict(replace(FULL, products=(), quantities=(), asks=asks(Ask.COMPLAINT)))).text
    assert "sorry" not in text
    assert "complete answer" in text


# --- quantities, prices, places -------------------------------------------------------------------------------------------------------


def wants(*amounts: tuple[str, str | None, int | None], **more: object) -> str:
    """The letter to somebody who wants so much: (number, unit, the article it is tied to)."""
    quantities = tuple(Quantity(Decimal(value), unit, span(at), product=of) for at, (value, unit, of) in enumerate(amounts))
    return letter(verdict(replace(FULL, quantities=quantities, **more))).text  # type: ignore[arg-type]


def test_a_few_samples_beside_the_order_are_no_quantity_of_their_own() -> None:
    text = wants(("3000", "pc", 0), ("2", None, None), ("4", "pcs", None), incoterm="CIF")
    assert "Your quantity: 3,000 pcs\n" in text
    assert "- Quantity" not in text
    assert "- Quantity: 3 x 40HQ containers" in wants(
        ("3000", "pc", 0), ("3", "40hq container", None), products=(TUMBLER, MUG), incoterm="CIF"
    )


def test_one_piece_has_its_unit() -> None:
    text = wants(("1", None, 0), asks=asks(Ask.MOQ))
    assert "- Product: Steel tumbler 20 oz (TB-20): 1 pc\n" in text


def test_the_same_quantity_in_two_words_stands_once() -> None:
    assert "Your quantity: 5,000 pcs\n" in wants(("5000", "pcs", 0), ("5000", "Pieces", 0))


def test_a_container_that_holds_the_pieces_named_is_no_small_order() -> None:
    """ "A full container, some 20 of them with a handle": nobody is told that 20 lie below the minimum."""
    text = wants(("1", "container", None), ("20", "pcs", 0))
    assert "1 container / 20 pcs" in text
    assert "is below it" not in text


@pytest.mark.parametrize(("amount", "follows"), [("9999", False), ("10000", True), ("240000", True)])
def test_a_large_quantity_is_not_priced_as_the_minimum(amount: str, follows: bool) -> None:
    text = wants((amount, "pcs", 0))
    assert "USD 3.15 / pc" in text
    assert ("our prices for larger quantities follow by 10 March 2026" in text) is follows


def test_freight_that_is_asked_for_by_itself_is_promised_once() -> None:
    text = letter(verdict(replace(FULL, port="Cebu", asks=asks(Ask.PRICE, Ask.SHIPPING_COST)))).text
    assert "- Price: see our offer above\n- Freight cost (Cebu): answer by 10 March 2026\n" in text
    named = letter(verdict(replace(FULL, incoterm="CIF", port="Cebu", asks=asks(Ask.PRICE, Ask.SHIPPING_COST)))).text
    assert "CIF Cebu: answer by" in named


def test_a_buyer_of_our_own_country_is_not_asked_for_a_port() -> None:
    home = replace(FULL, place=Place("CN", "Asia/Shanghai"), asks=asks(Ask.PRICE))
    assert "port" not in letter(verdict(home)).text
    assert "- Price: see our offer above; Ningbo: answer by" in letter(verdict(replace(home, port="Ningbo"))).text


def test_a_number_of_pieces_is_no_target_price() -> None:
    text = letter(verdict(replace(FULL, target_price="3,000"))).text
    assert "target" not in text
    assert "- Your target price: USD 3.00" in letter(verdict(replace(FULL, target_price="USD 3.00"))).text


def quantities(*amounts: tuple[int, int]) -> tuple[Quantity, ...]:
    return tuple(Quantity(Decimal(value), "pc", span(at), product=of) for at, (value, of) in enumerate(amounts))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("amounts", [((40, 0), (30, 1)), ((50_000, 0), (60_000, 1))], ids=["below", "above"])
def test_what_holds_of_several_rows_is_said_once(language: str, amounts: tuple[tuple[int, int], ...]) -> None:
    tongue, _, script = language.partition("-")
    inquiry = replace(FULL, products=(TUMBLER, MUG), quantities=quantities(*amounts), language=tongue, script=script or None)
    lines = letter(verdict(inquiry)).text.splitlines()
    both = [line for line in lines if "TB-20" in line and "MG-11" in line and "2026" in line]
    day = "10"
    assert len([line for line in both if day in line]) in {1, 2}  # the sentence, and the thanks, which name both too
    assert not [line for line in lines if ("TB-20" in line) is not ("MG-11" in line) and "2026" in line]


def test_no_sentence_ends_twice() -> None:
    """ "500 шт." and the full stop of the sentence behind it."""
    text = letter(verdict(replace(FULL, quantities=quantities((40, 0)), language="ru"))).text
    assert "500 шт., а ваше количество, 40 шт., меньше" in text
    assert ".." not in text


def test_the_article_that_is_asked_back_is_named_beside_others() -> None:
    cups = Product("travel cups", None, span(1))
    assert "- travel cups: Which model or specification" in letter(verdict(replace(FULL, products=(TUMBLER, cups)))).text
    assert "- Which model or specification" in letter(verdict(replace(FULL, products=(Product("tumbler caps", None, span()),)))).text


def test_who_pays_the_freight_of_samples_is_not_asked_back() -> None:
    seeker = verdict(replace(FULL, asks=asks(Ask.SAMPLE, Ask.SHIPPING_COST), quantities=()), motive=Motive.J1, answer_class=AnswerClass.D)
    text = letter(seeker).text
    assert "the courier is at your cost" in text
    assert "Freight" not in text


# --- names ----------------------------------------------------------------------------------------------------------------------------

NAMED = [
    ("Società Lenti & C. - Ufficio Acquisti", "en", "Dear Sir or Madam,"),
    ("Weber & Söhne", "en", "Dear Sir or Madam,"),
    ("Dział Zakupów", "en", "Dear Sir or Madam,"),
    ("i. A. Lena Weber", "de", "Guten Tag Lena Weber,"),
    ("i.V. Lena Weber", "en", "Dear Lena Weber,"),
    ("I. Weber", "en", "Dear I. Weber,"),
    ("Anna-Lena Weber", "en", "Dear Anna-Lena Weber,"),
    ("Kelvin Lau 劉家輝", "zh", "劉家輝，您好"),
    ("Kelvin Lau 劉家輝", "en", "Dear Kelvin Lau,"),
    ("劉家輝", "en", "Dear 劉家輝,"),
]


def test_a_chinese_letter_greets_with_the_chinese_name_of_the_sender() -> None:
    inquiry = replace(FULL, contact=Contact(name="Kelvin Lau", email="k@lau.example"), language="zh", script="Hant")
    got = letter(verdict(inquiry), written=mail(from_=(Address("Kelvin Lau 劉家輝", "k@lau.example"),)))
    assert got.text.startswith("劉家輝，您好")


@pytest.mark.parametrize(("name", "tongue", "greeting"), NAMED)
def test_who_is_greeted(name: str, tongue: str, greeting: str) -> None:
    inquiry = replace(FULL, contact=Contact(name=name, email="x@lenti.example"), language=tongue, script="Hant" if tongue == "zh" else None)
    got = letter(verdict(inquiry), written=mail(from_=(Address(name, "x@lenti.example"),)))
    assert got.text.startswith(greeting)


# --- what whole sentences tell --------------------------------------------------------------------------------------------------------


def of_text(text: str, subject: str = "Tumblers", **changes: object) -> Draft:
    """The letter to a mail of these words, of which the readers have found 3,000 tumblers and a price asked."""
    body = f"Dear Mei,\n\n{text}\n\nAna\n"
    written = mail(subject=subject, text=body)
    return letter(verdict(replace(FULL, asks=asks(Ask.PRICE), **changes)), written=written, words=read_words(written))  # type: ignore[arg-type]


ORDERED = [  # language, words, the price that is noted ("" = no order at a price of its own)
    ("en", "we order 3,000 tumblers at USD 2.90 as agreed with Mr Lin.", "USD 2.90"),
    ("en", "We would like to order 3,000 tumblers at 2.95 USD as per your offer of January.", "2.95 USD"),
    ("en", "We take 3,000 tumblers at USD 2.90. Please send the proforma.", "USD 2.90"),
    ("de", "wir bestellen 3.000 Becher zu 2,90 USD wie mit Herrn Lin besprochen.", "2,90 USD"),
    ("es", "Confirmamos el pedido de 3.000 vasos a USD 2,90 según su oferta.", "USD 2,90"),
    ("fr", "Nous commandons 3 000 gobelets à 2,90 USD comme convenu.", "2,90 USD"),
    ("pt", "Fechamos 3.000 copos a USD 2,90 conforme combinado.", "USD 2,90"),
    ("ru", "Заказываем 3000 стаканов по 2,90 USD, как договорились.", "2,90 USD"),
    ("tr", "Konuştuğumuz gibi 3.000 bardak için USD 2,90 fiyatla sipariş veriyoruz.", "USD 2,90"),
    ("ar", "نؤكد الطلب: 3000 كوب بسعر USD 2.90 كما اتفقنا.", "USD 2.90"),
    ("zh", "我们订购3000个杯子，按之前谈好的价格USD 2.90。", "USD 2.90"),
    ("en", "If you can do USD 2.90 we order 3,000 tumblers today.", ""),
    ("en", "At USD 2.90 we would take 3,000 tumblers.", ""),
    ("en", "Could you do USD 2.90 for 3,000 tumblers as agreed with others?", ""),
    ("en", "We would like to order 3,000 tumblers, our target is USD 2.90.", ""),
    ("en", "We order about 3,000 tumblers every year at USD 2.90.", ""),
    ("en", "Please quote 3,000 tumblers; as discussed at the fair we sell them to schools.", ""),
    ("de", "Wenn Sie auf 2,90 USD kommen, bestellen wir 3.000 Becher.", ""),
    ("es", "Si lo dejan en USD 2,90 confirmamos el pedido de 3.000 vasos.", ""),
    ("fr", "Merci de nous faire une offre pour 3 000 gobelets ; le concurrent est à 2,90 USD.", ""),
    ("ru", "Если дадите 2,90 USD, заказываем 3000 стаканов.", ""),
    ("tr", "USD 2,90 olursa 3.000 bardak sipariş veriyoruz.", ""),
    ("zh", "如果能做到USD 2.90，我们订购3000个。", ""),
]  # fmt: skip


@pytest.mark.parametrize(("tongue", "said", "price"), ORDERED, ids=[f"{row[0]}: {row[1][:30]}" for row in ORDERED])
def test_an_order_at_a_price_of_its_own_gets_no_price_of_the_list(tongue: str, said: str, price: str) -> None:
    got = of_text(said, language=tongue)
    assert got.template == ("holding" if price else "quotation")
    assert ("3.15" in got.text) is not bool(price)
    if price:
        assert f"{price}\n" in got.text
        assert "2026" in got.text


FAULTS = [  # language, words, do they complain of goods of ours
    ("en", "14 of the tumblers came with a broken lid. Please also quote 3,000 tumblers.", True),
    ("en", "We received 200 tumblers on Monday. The lid is cracked on 6 of them. We need 3,000 more.", True),
    ("en", "Box 14 of our last delivery had mugs instead of tumblers. Please quote 3,000 tumblers.", True),
    ("de", "bei 14 der gelieferten Becher klemmt der Deckel. Bitte bieten Sie 3.000 Becher an.", True),
    ("es", "Recibimos 200 vasos con la tapa rota en 14. Coticen 3.000 vasos más.", True),
    ("fr", "Nous avons reçu 200 gobelets, dont 14 cassés. Merci de coter 3 000 gobelets.", True),
    ("pt", "Recebemos 200 copos com a tampa partida em 14. Cotem mais 3.000 copos.", True),
    ("ru", "Мы получили 200 стаканов, 14 разбиты. Просим цену на 3000 стаканов.", True),
    ("tr", "Son sevkiyatta 14 bardak kırık geldi. 3.000 bardak için fiyat istiyoruz.", True),
    ("ar", "استلمنا 200 كوب ووجدنا 14 مكسورة. نحتاج 3000 كوب.", True),
    ("zh", "上批货里有14个杯子破损。请再报3000个杯子的价格。", True),
    ("es", "Del último envío 14 vasos gotean. ¿Qué solución nos dan? Además queremos pedir 3.000 vasos.", True),
    ("es", "En el embarque pasado llegaron 14 vasos con la tapa floja. También necesitamos 3.000 vasos.", True),
    ("de", "bei der Lieferung vom Mai haben 14 Becher Kratzer. Was schlagen Sie vor? Unabhängig davon brauchen wir 3.000 Becher.", True),
    ("de", "aus Ihrer letzten Lieferung tropfen 14 Becher. Zusätzlich bitte 3.000 Becher anbieten.", True),
    ("fr", "Dans la dernière livraison, 14 gobelets fuient. Par ailleurs nous voudrions commander 3 000 gobelets.", True),
    ("pt", "No último embarque 14 copos vazam. Além disso queremos encomendar 3.000 copos.", True),
    ("ru", "В последней партии 14 стаканов текут. Кроме того, нужно 3000 стаканов.", True),
    ("tr", "Son sevkiyatta 14 bardak sızdırıyor. Ayrıca 3.000 bardak istiyoruz.", True),
    ("ar", "في الشحنة الأخيرة 14 كوب فيها خدوش. نريد أيضا 3000 كوب.", True),
    ("zh", "上一批货有14个杯子漏水，请问怎么处理？另外还要3000个杯子。", True),
    ("en", "we need 3,000 tumblers again, but 14 of those in our last delivery leak.", True),
    ("de", "wir brauchen wieder 3.000 Becher, allerdings waren in der letzten Lieferung 14 zerkratzt.", True),
    ("en", "What happens if 14 tumblers arrive broken? We need 3,000.", False),
    ("es", "Los vasos de otro proveedor gotean, 14 de cada 200. Queremos pedir 3.000 vasos.", False),
    ("es", "Recibimos su catálogo. Necesitamos 3.000 vasos que no goteen.", False),
    ("de", "wir haben Ihr Muster erhalten. Wir brauchen 3.000 Becher mit lockerem Deckel zum Abnehmen.", False),
    ("pt", "Queremos encomendar 3.000 copos; a tampa vaza se o copo cair?", False),
    ("zh", "收到样品了，很好。需要3000个杯子，不能漏水。", False),
    ("en", "The tumblers of our present supplier arrived broken, 14 of them. We need 3,000.", False),
    ("en", "We received your catalogue. We need 3,000 tumblers, and no leaking lids please.", False),
    ("en", "Does the warranty cover broken lids that we received from you? We need 3,000 tumblers.", False),
    ("de", "uns fehlen noch 3.000 Becher für die Messe. Bitte Preis.", False),
    ("de", "Was passiert, wenn die gelieferten Becher defekt sind? Wir brauchen 3.000 Becher.", False),
    ("es", "Si llegan vasos rotos, ¿los reponen? Necesitamos 3.000 vasos.", False),
    ("fr", "Il nous manque encore 3 000 gobelets. Votre prix ?", False),
    ("ru", "Если стаканы придут разбитыми, вы замените? Нужно 3000 стаканов.", False),
    ("zh", "如果收到的杯子破损怎么办？需要3000个。", False),
]  # fmt: skip


@pytest.mark.parametrize(("tongue", "said", "faulty"), FAULTS, ids=[f"{row[0]}: {row[1][:30]}" for row in FAULTS])
def test_faulty_goods_beside_new_business_get_regret_first_and_are_no_amount(tongue: str, said: str, faulty: bool) -> None:
    body = f"Dear Mei,\n\n{said}\n\nAna\n"
    amounts = tuple(
        Quantity(Decimal(re.sub(r"\D", "", found.group())), "pc", Span("body", found.start(), found.end(), found.group()), product=0)
        for found in re.finditer(r"\d[\d. ,]*(?<=\d)", body)
    )
    inquiry = replace(FULL, quantities=amounts, asks=asks(Ask.PRICE), language=tongue)
    got = letter(verdict(inquiry), written=mail(subject="Tumblers", text=body), words=read_words(mail(text=body)))
    assert got.template == "quotation"
    regret = {
        "en": "sorry",
        "de": "Beanstandung",
        "es": "Lamentamos",
        "fr": "regrettons",
        "pt": "Lamentamos",
        "ru": "жаль",
        "tr": "üzgünüz",
    }
    word = {**regret, "ar": "نأسف", "zh": "歉意"}[tongue]
    assert (word in got.text) is faulty
    if faulty:
        assert got.text.index(word) < got.text.index("3.15")
        assert not re.search(r": (?:\D{0,4}14|200)\D", got.text)  # neither the faulty nor those that came


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("14 of the 200 tumblers of our last order arrived broken, photos attached.", ("Your order or invoice number.",)),
        ("14 of the 200 tumblers arrived broken, invoice 2026-31.", ("Pictures or a short video",)),
        ("The tumblers arrived broken.", ("and the quantity concerned", "Pictures or a short video")),
        ("14 of the tumblers arrived broken, invoice 2026-31; pictures follow.", ()),
    ],
)
def test_a_complaint_is_asked_for_nothing_that_it_tells(said: str, asked: tuple[str, ...]) -> None:
    body = f"Dear Mei,\n\n{said}\n\nAna\n"
    amounts = tuple(
        Quantity(Decimal(one.group()), "pc", Span("body", one.start(), one.end(), one.group())) for one in re.finditer(r"\b\d{2,3}\b", body)
    )
    complaint = verdict(replace(FULL, quantities=amounts, asks=asks(Ask.COMPLAINT)), kind=Kind.REPLY)
    text = letter(complaint, written=mail(subject="Tumblers", text=body), words=read_words(mail(text=body))).text
    for part in ("Your order or invoice number.", "and the quantity concerned", "Pictures or a short video"):
        assert (part in text) is (part in asked)


@pytest.mark.parametrize(
    "said",
    [
        "we need another 350 tumblers, but 14 of those in our last container leak.",
        "14 of the 200 tumblers of the last container leak, besides we need another 350 tumblers.",
    ],
)
def test_a_complaint_and_a_wish_in_one_sentence(said: str) -> None:
    body = f"Dear Mei,\n\n{said}\n\nAna\n"
    complaint = verdict(replace(FULL, quantities=(), asks=asks(Ask.COMPLAINT)), kind=Kind.REPLY)
    got = letter(complaint, written=mail(subject="Tumblers", text=body), words=read_words(mail(text=body)))
    assert got.template == "holding"
    assert "350" in next(line for line in got.text.splitlines() if line.startswith("- “"))
    assert "350" not in next(line for line in got.text.splitlines() if line.startswith("- Your complaint"))


def test_what_is_wanted_anew_beside_a_complaint_is_repeated_with_its_short_question() -> None:
    body = "Dear Mei,\n\n14 of the 200 tumblers of the last container are cracked. We need another 350 tumblers. Same price?\n\nAna\n"
    complaint = verdict(replace(FULL, quantities=(), asks=asks(Ask.COMPLAINT)), kind=Kind.REPLY)
    got = letter(complaint, written=mail(subject="Tumblers", text=body), words=read_words(mail(text=body)))
    assert got.template == "holding"
    assert "“We need another 350 tumblers. Same price?”" in got.text
    assert "“14 of the 200 tumblers of the last container are cracked”" in got.text


@pytest.mark.parametrize(
    ("tongue", "said", "row"),
    [
        ("en", "please leave out the mugs, tumblers as quoted.", "- Not wanted: Ceramic mug 11 oz (MG-11)"),
        ("en", "We don't need the mugs any more.", "- Not wanted: Ceramic mug 11 oz (MG-11)"),
        ("en", "The mugs we found cheaper.", "- Not wanted: Ceramic mug 11 oz (MG-11)"),
        ("en", "All of the tumblers and none of the mugs.", "- Not wanted: Ceramic mug 11 oz (MG-11)"),
        ("fr", "Nous prenons les gobelets, mais pas les mugs, ils sont trop chers.", "- Non souhaité : Ceramic mug 11 oz (MG-11)"),
        ("de", "Wir nehmen die Becher, aber nicht die Mugs.", "- Nicht gewünscht: Ceramic mug 11 oz (MG-11)"),
        ("es", "Nos quedamos con los vasos, pero no los mugs.", "- No desea: Ceramic mug 11 oz (MG-11)"),
        ("fr", "Nous prenons les gobelets, et pas seulement les mugs.", ""),
        ("de", "Die Mugs brauchen wir nicht.", "- Nicht gewünscht: Ceramic mug 11 oz (MG-11)"),
        ("es", "Los mugs déjalos fuera.", "- No desea: Ceramic mug 11 oz (MG-11)"),
        ("pt", "Não precisamos das mugs.", "- Não deseja: Ceramic mug 11 oz (MG-11)"),
        ("ru", "Mugs не нужны.", "- Не требуется: Ceramic mug 11 oz (MG-11)"),
        ("tr", "Mugs istemiyoruz.", "- İstenmeyen: Ceramic mug 11 oz (MG-11)"),
        ("en", "We need the mugs as well.", ""),
        ("en", "Do not forget the mugs.", ""),
        ("en", "The mugs do not need a box.", ""),
        ("de", "Die Mugs brauchen wir im Mai.", ""),
        ("es", "Los mugs los queremos en mayo.", ""),
    ],
)  # fmt: skip
def test_refused_goods_are_noted_as_such(tongue: str, said: str, row: str) -> None:
    body = f"Dear Mei,\n\n{said}\n\nAna\n"
    mug = Product("mugs", "MG-11", Span("body", 0, 0, ""))
    running = replace(FULL, products=(TUMBLER, mug), quantities=(), asks=asks(Ask.INVOICE), language=tongue)
    text = letter(verdict(running, kind=Kind.REPLY), written=mail(text=body), words=read_words(mail(text=body))).text
    assert ("Ceramic mug 11 oz (MG-11)" in text) is True
    named = [line for line in text.splitlines() if line.startswith("- ") and "MG-11" in line]
    assert named == ([row] if row else [line for line in named if not line.startswith(("- Not w", "- Nicht", "- No d"))])


@pytest.mark.parametrize(
    ("tongue", "said", "repeated"),
    [
        ("en", "Can you hold the price until September?", True),
        ("en", "We need your quotation valid for 60 days.", True),
        ("en", "Liquidated damages 0.5% per week apply.", True),
        ("en", "Delivery half in May, half in July please.", True),
        ("en", "We take half of the tumblers.", True),
        ("de", "Bitte die Lieferung teilen.", True),
        ("es", "¿Me mantienen el precio hasta junio?", True),
        ("fr", "Livraison en deux fois, pénalités de retard de 0,5 %.", True),
        ("pt", "Entregas parceladas em duas remessas.", True),
        ("ru", "За просрочку начисляется неустойка 0,5 %.", True),
        ("tr", "Gecikme cezası haftada %0,5 uygulanır.", True),
        ("ar", "نحتاج التسليم على دفعات شهرية.", True),
        ("zh", "我们需要分批交货，违约金每周0.5%。", True),
        ("en", "We need a valid certificate.", False),
        ("en", "Half a year ago we bought from others.", False),
        ("en", "The mug is half full in the picture.", False),
        ("de", "Wir sind seit 60 Tagen auf der Suche.", False),
        ("es", "El precio es importante para nosotros.", False),
        ("ru", "Цены интересны нам до мая.", False),
    ],
)  # fmt: skip
def test_conditions_are_repeated_and_promised(tongue: str, said: str, repeated: bool) -> None:
    body = f"Dear Mei,\n\nTumblers.\n\n{said}\n\nAna\n"
    got = letter(verdict(replace(FULL, language=tongue)), written=mail(text=body), words=read_words(mail(text=body)))
    assert (said.strip(".。") in got.text) is repeated


FIT = general({"packaging": {"en": "Brown cartons."}, "customization": {"en": "Your logo is free."}, "company_info": {"en": "Since 1998."}})


@pytest.mark.parametrize(
    ("ask", "said", "answered"),
    [
        (Ask.PACKAGING, "How many tumblers fit in a 40HQ container?", False),
        (Ask.PACKAGING, "What is the net weight of a pallet load, and how are they packed?", True),
        (Ask.PACKAGING, "Which cartons do you use, and how many fit in a container?", True),
        (Ask.CUSTOMIZATION, "Can you paint them in RAL 7016?", False),
        (Ask.CUSTOMIZATION, "Can you print our logo in red colour?", True),
        (Ask.COMPANY_INFO, "Can you name us a dealer near Kassel?", False),
        (Ask.COMPANY_INFO, "Tell us something of your factory?", True),
    ],
)
def test_an_answer_on_file_goes_out_where_its_topic_is_asked(ask: Ask, said: str, answered: bool) -> None:
    body = f"Dear Mei,\n\nWe like your tumblers.\n\n{said}\n\nAna\n"
    start = body.index(said)
    inquiry = replace(FULL, asks=(Asked(ask, Span("body", start, start + 9, said[:9])),))
    text = letter(verdict(inquiry), written=mail(text=body), words=read_words(mail(text=body)), team=ReplySettings(answers=FIT)).text
    on_file = {Ask.PACKAGING: "Brown cartons.", Ask.CUSTOMIZATION: "Your logo is free.", Ask.COMPANY_INFO: "Since 1998."}[ask]
    assert (on_file in text) is answered
    assert (said in text and "answer by" in text) is not answered


@pytest.mark.parametrize(
    ("said", "asked", "template"),
    [
        ("I work on 6% commission and represent five groups of garden centres.", (), "agency"),
        ("I am a commission agent for hotels.", (Ask.PRICE,), "agency"),
        ("Our bank takes a commission of 1%.", (Ask.PRICE,), "quotation"),
        ("We would like exclusivity for Chile.", (Ask.PRICE, Ask.AGENCY), "quotation"),
        ("We want to represent you, with exclusivity for Chile.", (Ask.PRICE, Ask.AGENCY), "agency"),
        ("In the first year we take 2,000 if exclusivity is given by contract.", (Ask.PRICE, Ask.AGENCY), "agency"),
        ("Do you have a dealer near Leeds where we could buy a few?", (Ask.PRICE, Ask.AGENCY), "quotation"),
        ("Please tell us whether you have a stockist in Peru.", (Ask.PRICE, Ask.AGENCY), "quotation"),
        ("Do you have a dealer in Peru? If not, we would like to act as your agent.", (Ask.PRICE, Ask.AGENCY), "agency"),
        ("We are distributors. Do you have a dealer in Peru?", (Ask.PRICE, Ask.AGENCY), "agency"),
    ],
)
def test_agents_get_the_letter_of_agents_and_buyers_their_offer(said: str, asked: tuple[Ask, ...], template: str) -> None:
    body = f"Dear Mei,\n\nPlease quote 3,000 tumblers. {said}\n\nAna\n"
    amount = Quantity(Decimal(3000), "pc", span(), product=0)
    got = letter(
        verdict(replace(FULL, quantities=(amount,), asks=asks(*asked))), written=mail(text=body), words=read_words(mail(text=body))
    )
    assert got.template == template
    assert ("“We would like exclusivity for Chile”" in got.text) is ("would like exclusivity" in said)
    if template == "quotation" and "you have" in said:
        assert f"“{said.rstrip('.')}”" in got.text


@pytest.mark.parametrize(
    ("said", "asked", "not_asked"),
    [
        ("We want to be your agent in Chile for three years, at 6% commission.", "Which form of agreement", "Which country"),
        ("We want to be your agent.", "Which country or region", "Which form of agreement"),
        ("We want to be your agent and have ten people.", "Which terms would you propose", "Which of our products"),
    ],
)
def test_an_agent_is_not_asked_what_they_tell(said: str, asked: str, not_asked: str) -> None:
    body = f"Dear Mei,\n\n{said} We have customers for tumblers.\n\nAna\n"
    span_ = Span("body", body.index("your agent"), body.index("your agent") + 10, "your agent")
    wish = replace(FULL, quantities=(), asks=(Asked(Ask.AGENCY, span_),))
    got = letter(verdict(wish), written=mail(text=body), words=read_words(mail(text=body)))
    assert got.template == "agency"
    assert asked in got.text
    assert not_asked not in got.text
    assert (f"“{said.rstrip('.')}”" in got.text) is ("Chile" in said)


@pytest.mark.parametrize(
    ("said", "row"),
    [
        ("Есть ли сертификат ЕАС?", "; EAC: ответ"),
        ("Нужен сертификат ТР ТС 017/2011.", "; ТР ТС 017/2011: ответ"),
        ("Какие есть сертификаты?", ""),
        ("Есть ли сертификат LFGB?", ""),
    ],
)
def test_marks_in_cyrillic_letters_are_promised_where_no_row_holds_them(said: str, row: str) -> None:
    body = f"Здравствуйте,\n\nнужны стаканы. {said}\n\nАна\n"
    inquiry = replace(FULL, asks=asks(Ask.CERTIFICATION), language="ru")
    text = letter(verdict(inquiry), written=mail(text=body), words=read_words(mail(text=body))).text
    line = next(line for line in text.splitlines() if line.startswith("- Сертификаты: "))
    assert (row in line) if row else ("ответ" not in line)


@pytest.mark.parametrize(
    ("line", "repeated"),
    [
        ("- Silicone whisks: 3,000", True),
        ("- 500 salad spinners", True),
        ("- Delivery: please in 2 weeks", False),
        ("- Certificates for all of them", False),
    ],
)
def test_a_line_of_goods_that_nobody_took_is_promised_in_its_words(line: str, repeated: bool) -> None:
    body = f"Dear Mei,\n\nplease quote:\n- 3,000 tumblers\n- 2,000 mugs\n{line}\n\nAna\n"
    goods = tuple(
        replace(one, span=Span("body", body.index(word), body.index(word) + len(word), word))
        for one, word in ((TUMBLER, "tumblers"), (Product("mugs", "MG-11", span()), "mugs"))
    )
    whole = replace(FULL, products=goods, asks=asks(Ask.PRICE))
    text = letter(verdict(whole), written=mail(text=body), words=read_words(mail(text=body))).text
    assert (f"“{line[2:]}”: answer" in text) is repeated
