"""What a refusal reaches: the goods, or only what is said of them in brackets. All texts are invented."""

from __future__ import annotations

import pytest

from tests.handbook.goods import catalogue
from triage.handbook.passages import Passage

SOLD = catalogue()


@pytest.mark.parametrize(
    ("text", "skus"),
    [
        # what is not wanted is a part or kind of the goods
        ("围裙 500件(不要皮带),香薰蜡烛 2000支", ["AP-20", "CN-01"]),
        ("围裙 500件，保溫壺 300个（不要塑料盖）", ["AP-20", "TH-60"]),
        ("围裙 500件不要红色的", ["AP-20"]),
        ("500 aprons (we don't want printed ones), 200 oven gloves", ["AP-20", "GL-30"]),
        ("500 aprons (the pocket is not needed), 200 oven gloves", ["AP-20", "GL-30"]),
        ("500 oven gloves, 200 aprons (these are not needed)", ["GL-30"]),
        ("500 Schürzen (Taschen brauchen wir nicht)", ["AP-20"]),
        ("500 مريلة (لا نحتاج جيب)", ["AP-20"]),
        # the goods themselves
        ("香薰蜡烛 2000支,围裙不要了", ["CN-01"]),
        ("香薰蜡烛 2000支,围裙 500件,这次不要了", ["CN-01"]),
        ("围裙不需要,香薰蜡烛要 2000支", ["CN-01"]),
        ("500 oven gloves, 200 aprons (no longer needed)", ["GL-30"]),
        ("500 Duftkerzen, Schürzen (brauchen wir nicht mehr)", ["CN-01"]),
        ("aprons we don't need", []),
    ],
)
def test_what_a_refusal_reaches(text: str, skus: list[str]):
    assert [one.sku for one in SOLD.index.find((Passage(text),)) if one.sku] == skus
