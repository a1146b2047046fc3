"""Lists in Chinese, Japanese and Korean: whose an amount is, and what is named that we do not sell. All mails are invented."""

from __future__ import annotations

import time

import pytest

from tests.judging import SELLER, mail
from triage.handbook.catalogue import parse_catalogue
from triage.handbook.inquiry import understand
from triage.mail.text import read_words

SOLD, _ = parse_catalogue(
    "sku,name,category,aliases,unit\n"
    "SR-1,Seal ring 20 x 3 mm,rings,seal ring|密封圈|Oリング|오링,piece\n"
    "PD-2,Pump diaphragm,parts,pump diaphragm|隔膜|ダイヤフラム|다이어프램,piece\n"
    "RS-3,Rubber sheet 3 mm,sheets,rubber sheet|橡胶板|橡膠板|ゴムシート|고무판,roll\n"
    "AH-4,Air hose 19 mm,hoses,air hose|空气软管|エアホース|에어호스,metre\n"
)


def told(text: str) -> dict[str, list[str]]:
    """The amounts by article, or by the buyer's words; "" where nobody can tell."""
    message = mail(text)
    inquiry = understand(message, read_words(message), SOLD, SELLER)
    found: dict[str, list[str]] = {}
    for one in inquiry.quantities:
        goods = inquiry.products[one.product] if one.product is not None else None
        found.setdefault((goods.sku or goods.text) if goods else "", []).append(f"{one.value:f}")
    return found


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        # goods of others between ours
        ("请报价：密封圈 3000只，滚动轴承 500套，隔膜 200片。", {"SR-1": ["3000"], "滚动轴承": ["500"], "PD-2": ["200"]}),
        ("密封圈 3000只\n劳保手套 12寸 800双\n橡胶板 30卷", {"SR-1": ["3000"], "劳保手套": ["800"], "RS-3": ["30"]}),
        ("・ダイヤフラム 200個\n・電動工具 50台\n・ゴムシート 30巻\n・軍手 5000双", {"PD-2": ["200"], "電動工具": ["50"], "RS-3": ["30"], "軍手": ["5000"]}),
        ("다이어프램 200개, 볼베어링 500개, 고무판 30롤", {"PD-2": ["200"], "볼베어링": ["500"], "RS-3": ["30"]}),
        ("我们需要500个滤芯、3000只密封圈和200片隔膜", {"滤芯": ["500"], "SR-1": ["3000"], "PD-2": ["200"]}),
        ("密封圈3000只和轴承500套以及隔膜200片", {"SR-1": ["3000"], "轴承": ["500"], "PD-2": ["200"]}),
        ("密封圈：3000只；滤芯：500个；隔膜：200片", {"SR-1": ["3000"], "滤芯": ["500"], "PD-2": ["200"]}),
        # a word of katakana that ends like a name is another word
        ("・ベアリング 500個\n・エアホース 600本\n・スプリング 80個", {"ベアリング": ["500"], "AH-4": ["600"], "スプリング": ["80"]}),
        ("・Oリング 500個\n・エアホース 600本", {"SR-1": ["500"], "AH-4": ["600"]}),
        # what is said of the goods before it names none of its own
        ("密封圈 3000只，首批 500只", {"SR-1": ["3000", "500"]}),
        ("密封圈 黑色 500只，红色 400只，隔膜 200片", {"SR-1": ["500", "400"], "PD-2": ["200"]}),
        ("隔膜 200片，密封圈 30只样品，之后 3000只", {"PD-2": ["200"], "SR-1": ["30", "3000"]}),
        ("橡胶板 30卷，每卷 20 公斤，隔膜 200片", {"RS-3": ["30"], "PD-2": ["200"]}),
        ("1. 橡胶板 3mm 丁腈，亮面，纯黑 40卷\n2. 隔膜 8寸 200片", {"RS-3": ["40"], "PD-2": ["200"]}),
        ("1. 空气软管 19mm，暖白 600米、冰蓝 300米\n2. 隔膜 200片", {"AH-4": ["600", "300"], "PD-2": ["200"]}),
        ("1) 오링 20x3 (검정, 로고 인쇄) - 1,000개\n2) 다이어프램 500개", {"SR-1": ["1000"], "PD-2": ["500"]}),
        ("1、隔膜(200mm,双层) 40片\n2、密封圈 3000只", {"PD-2": ["40"], "SR-1": ["3000"]}),
        ("- 오링: 초도 6,000개, 이후 월 3,000개\n- 다이어프램 500개", {"SR-1": ["6000", "3000"], "PD-2": ["500"]}),
        ("・ゴムシート 3mm 150巻\n・同 厚手 40巻\n・Oリング 500個", {"RS-3": ["150", "40"], "SR-1": ["500"]}),
        # nobody's list
        ("专业生产铝槽、外壳，月产300吨，建议换阀 20个", {"": ["300", "20"]}),
        # a word of ours that names no article alone, and what is not wanted
        ("软管 500米，隔膜 200片", {"": ["500"], "PD-2": ["200"]}),
        ("隔膜 200片，密封圈 3000只，这次不要了", {"PD-2": ["200"]}),
        # one item is no list
        ("我司员工 300 人，需要隔膜 200片", {"PD-2": ["200"]}),
    ],
)  # fmt: skip
def test_an_amount_is_of_its_own_item(text: str, amounts: dict[str, list[str]]):
    assert told(text) == amounts


@pytest.mark.hostile
@pytest.mark.parametrize("filler", ["密封圈 30只，", "滤芯 500个、", "(其中 3个", "・リング 5個\n", "和", "3000只"])
def test_long_hostile_lists_are_quick(filler: str):
    begun = time.process_time()
    told(filler * (20_000 // len(filler)))
    assert time.process_time() - begun < 6
