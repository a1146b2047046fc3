"""The facts of whole messages."""

from __future__ import annotations

import pytest

from tests.handbook.goods import catalogue
from triage.handbook.catalogue import parse_catalogue
from triage.handbook.inquiry import buyer_passages, understand
from triage.mail.text import Forwarded, Words
from triage.mail.values import Address, Mail
from triage.terms import Ask, Seller

GOODS = catalogue()
SELLER = Seller("Linen & Light Ltd", "linen.example", "sales@linen.example", "CN", "Asia/Shanghai")
LETTER = """Dear Sales,

we look for 500 soy candles and 300 oven mitts.
Please quote CIF Rotterdam and tell us your lead time.
"""


def mail(text: str, subject: str = "Inquiry", sender: str = "ann@bell.example", **more: object) -> Mail:
    return Mail(
        raw_hash="",
        size=0,
        from_=(Address("Ann Bell", sender),),
        to=(Address("", "sales@linen.example"),),
        subject=subject,
        text=text,
        **more,
    )  # type: ignore[arg-type]


def words(text: str, **more: object) -> Words:
    return Words(new=text, ranges=(("new", 0, len(text)),), **more)  # type: ignore[arg-type]


def test_a_letter():
    inquiry = understand(mail(LETTER), words(LETTER), GOODS, SELLER)
    assert [product.sku for product in inquiry.products] == ["CN-01", "GL-30"]
    assert [(int(q.value), q.product) for q in inquiry.quantities] == [(500, 0), (300, 1)]
    assert {Ask.PRICE, Ask.LEAD_TIME} <= {ask.id for ask in inquiry.asks}
    assert (inquiry.incoterm, inquiry.port) == ("CIF", "Rotterdam")
    for span in (*(p.span for p in inquiry.products), *(q.span for q in inquiry.quantities), *(a.span for a in inquiry.asks)):
        assert LETTER[span.start : span.end] == span.text


def test_a_product_named_again_in_the_body_is_no_question_either():
    """托盘 is a tray and a pallet: in the name of what they want it asks for no packing."""
    from triage.handbook.catalogue import Catalogue, Item

    trays = Catalogue((Item("TR-40", "Bamboo tray", aliases=("竹托盘",), unit="pc"),))
    text = "想询价竹托盘，数量600个，交期多久？"
    inquiry = understand(mail(text, "询价：竹托盘"), words(text), trays, SELLER)
    assert [product.sku for product in inquiry.products] == ["TR-40"]
    assert [ask.id for ask in inquiry.asks] == [Ask.PRICE, Ask.LEAD_TIME]
    asked = "想询价竹托盘，数量600个，每个托盘装多少？"
    assert Ask.PACKAGING in {ask.id for ask in understand(mail(asked, "询价：竹托盘"), words(asked), trays, SELLER).asks}


@pytest.mark.parametrize(
    ("subject", "references", "skus"),
    [
        ("AP-20 price", (), ["AP-20"]),
        ("Re: AP-20 price", ("<1@x>",), ["AP-20"]),  # the new words name nothing
        ("Re: our aprons and candles", ("<1@x>",), ["AP-20"]),  # a vague old subject gives no type
    ],
)
def test_the_subject_counts(subject: str, references: tuple[str, ...], skus: list[str]):
    text = "please answer"
    inquiry = understand(mail(text, subject, references=references), words(text), GOODS, SELLER)
    assert [product.sku for product in inquiry.products] == skus


def test_an_old_subject_gives_no_amounts():
    text = "thank you, noted"
    inquiry = understand(mail(text, "Re: 500 pcs AP-20", references=("<1@x>",)), words(text), GOODS, SELLER)
    assert inquiry.quantities == ()


def test_a_colleague_forwards_the_buyers_words():
    text = "please take over"
    inner = Forwarded(Address("Eva", "eva@lang.example"), (), "aprons", "", "300 aprons please", 0)
    passages = buyer_passages(mail(text, "Fw: aprons", "mia@linen.example"), words(text, forwarded=inner), None)
    assert [passage.text for passage in passages] == ["300 aprons please", "aprons"]


@pytest.mark.parametrize(
    ("own", "goods"),
    [
        ("See below from our customer, please quote.", "1. 40 aprons\n2. 12 mugs\n"),
        ("Voir ci-dessous, votre prix svp.", "1. 40 aprons\n2. 12 mugs\n"),
        ("See the list below. Can you help with item 2 only?", "2. 12 mugs"),
        ("Thanks, the price is fine.", ""),
        ("He wrote to me as well.", ""),
    ],
)
def test_a_buyer_hands_on_what_his_customer_wants(own: str, goods: str):
    inner = Forwarded(Address("Jo", "jo@works.example"), (), "aprons", "", "1. 40 aprons\n2. 12 mugs\n", 90)
    passages = buyer_passages(mail(own), words(own, forwarded=inner), None)
    assert passages[0].text == own
    assert [one.text for one in passages[1:] if one.part == "body"] == ([goods] if goods else [])


def test_nothing_is_understood_from_nothing():
    inquiry = understand(mail("", ""), words(""), GOODS, SELLER)
    assert not inquiry.product_specific
    assert inquiry.quantities == ()


@pytest.mark.parametrize(("author", "handed"), [("works@bell.example", True), ("sales@linen.example", False), ("bob@gmail.com", False)])
def test_what_the_buyers_own_house_wrote_is_handed_on(author: str, handed: bool):
    inner = Forwarded(Address("", author), (), "", "", "we need 500 soy candles", 60)
    text = "Price CIF Rotterdam?" + " " * 40 + inner.text
    said = Words(new="Price CIF Rotterdam?", ranges=(("new", 0, 20),), forwarded=inner)
    passages = buyer_passages(mail(text), said, None)
    assert any("soy candles" in one.text for one in passages) is handed


TABLES = parse_catalogue(
    "sku,name,category,aliases,unit\n"
    "T-1,Oak dining table,tables,oak table|Eichentisch,piece\nT-2,Glass side table,tables,glass table,piece\n"
    "C-1,Oak stacking chair,chairs,stacking chair|Stapelstuhl,piece\nC-2,Garden chair,chairs,,piece\n"
)[0]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("We like the oak dining table and the stacking chair. The order would be 30 tables and 240 chairs.", {30: "T-1", 240: "C-1"}),
        ("The oak dining table is what we want; later perhaps 30 tables more.", {30: "T-1"}),
        ("Der Stapelstuhl und der Eichentisch gefallen uns; wir nehmen 240 Stapelstühle und 30 Tische.", {240: "C-1"}),
        # two of the kind are named: nobody can tell which, so it stays where its neighbours put it
        ("The stacking chair, then the glass side table and the oak dining table, 30 tables in all.", {30: "T-1"}),
        # of the other kind, and words that count any goods
        ("The stacking chair and the oak dining table: 30 pieces of the chair and 20 pieces of the table.", {20: "T-1"}),
        ("We like the stacking chair. We have 30 tables already and want 240 chairs.", {240: "C-1"}),
    ],
)
def test_the_kind_alone_means_the_one_of_it_that_is_named(text: str, amounts: dict[int, str | None]):
    inquiry = understand(mail(text), words(text), TABLES, SELLER)
    told = {int(one.value): inquiry.products[one.product].sku if one.product is not None else None for one in inquiry.quantities}
    assert {value: told.get(value, "lost") for value in amounts} == amounts
