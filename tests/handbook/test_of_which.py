"""Amounts told in parts of several articles. All mails are invented."""

from __future__ import annotations

import time

import pytest

from tests.judging import SELLER, mail
from triage.handbook.catalogue import parse_catalogue
from triage.handbook.inquiry import understand
from triage.mail.text import read_words

SOLD, _ = parse_catalogue(
    "sku,name,category,aliases,unit\n"
    "CH-1,Oak chair,chairs,oak chair|chair|Eichenstuhl|Stuhl|Stühle|silla de roble|silla|chaise|стул|стулья|sandalye|cadeira|椅子,piece\n"
    "CH-2,Oak armchair,chairs,armchair|chair with arms|Stuhl mit Armlehne|Stühle mit Armlehne|silla con brazos|chaise avec accoudoirs|扶手椅,piece\n"
    "CT-7,Cotton tablecloth,linen,cotton tablecloth|tablecloth|Tischdecke|Baumwolle Tischdecke|nappe|nappe coton|mantel|mantel de algodón|桌布,piece\n"
    "CT-8,Linen tablecloth,linen,linen tablecloth|Leinen Tischdecke|nappe lin|mantel de lino|亚麻桌布,piece\n"
    "TY-3,Serving tray 30 cm,trays,serving tray|serving tray 30 cm|Tablett,piece\n"
    "TY-4,Serving tray 40 cm,trays,serving tray 40 cm|Tablett 40 cm,piece\n"
)


def told(text: str) -> list[tuple[str, str]]:
    """Each amount with its article, the buyer's words, or "" where nobody can tell."""
    message = mail(text)
    inquiry = understand(message, read_words(message), SOLD, SELLER)
    goods = [one.sku or one.text for one in inquiry.products]
    return [(f"{one.value:f}", goods[one.product] if one.product is not None else "") for one in inquiry.quantities]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        # the parts, and the rest of them
        ("We need 900 tablecloths, of which 200 in linen and the rest cotton.", [("200", "CT-8"), ("700", "CT-7")]),
        ("900 Tischdecken, davon 200 in Leinen, der Rest Baumwolle.", [("200", "CT-8"), ("700", "CT-7")]),
        ("900 nappes, dont 200 en lin et le reste en coton.", [("200", "CT-8"), ("700", "CT-7")]),
        ("900 桌布,其中 200 亚麻", [("200", "CT-8"), ("700", "CT-7")]),
        ("2,500 serving trays, of which 1,000 in 40 cm and 1,500 in 30 cm.", [("1000", "TY-4"), ("1500", "TY-3")]),
        ("桌布 白色 900块(其中 200块要亚麻)", [("200", "CT-8"), ("700", "CT-7")]),
        ("椅子 300把,其中 100把 扶手椅", [("100", "CH-2"), ("200", "CH-1")]),
        # what is left is of what was named first
        ("300 chairs, 100 of them with arms. Price please.", [("100", "CH-2"), ("200", "CH-1")]),
        ("900 tablecloths, including 200 linen", [("200", "CT-8"), ("700", "CT-7")]),
        # a part that is none of ours is named as the buyer names it
        ("900 tablecloths, of which 200 linen, 300 vinyl and the rest cotton.", [("200", "CT-8"), ("300", "vinyl"), ("400", "CT-7")]),
        # the same article in kinds, dates or places stays whole
        ("900 tablecloths, of which 200 black", [("900", "CT-7")]),
        ("900 tablecloths, of which 200 are for our hotel in Graz", [("900", "CT-7")]),
        # another amount is no part
        ("300 chairs and 900 tablecloths, of which 200 linen", [("300", "CH-1"), ("200", "CT-8"), ("700", "CT-7")]),
        ("100 tablecloths, of which 200 linen", [("100", "CT-7")]),
        ("900 tablecloths. 200 chairs with arms", [("900", "CT-7"), ("200", "CH-2")]),
    ],
)  # fmt: skip
def test_parts_of_an_amount(text: str, amounts: list[tuple[str, str]]):
    assert told(text) == amounts


@pytest.mark.hostile
@pytest.mark.parametrize("filler", ["900 chairs, of which 200 linen ", "of which 2 ", "davon 1, davon 2 ", "其中 3 ", ", 5 of them"])
def test_long_hostile_text_is_quick(filler: str):
    begun = time.process_time()
    told(filler * (20_000 // len(filler)))
    assert time.process_time() - begun < 6
