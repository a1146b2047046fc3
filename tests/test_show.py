"""`triage show` on files: facts, draft, and the same letter once more in the reader's language."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.letters import CATALOGUE, SELLER, inquiry, letter, newsletter, scam
from triage.cli import cli

SPANISH = letter(
    9,
    "Estimados señores:\n\nNecesitamos 3.000 piezas de su válvula de bola LV-100, CIF Valencia. ¿Cuál es el plazo de entrega?\n\n"
    "Saludos cordiales,\nAna Ferrer\nJefa de compras\nSuministros Turia S.L.\nCalle Mayor 12, 46001 Valencia, España\n",
    subject="Solicitud de oferta",
    sender="Ana Ferrer <ana@turia.example>",
)
ARABIC = letter(
    10,
    "السادة الكرام،\n\nنرغب في شراء 2000 قطعة من الصمام الكروي LV-100. يرجى إرسال أفضل سعر CIF جدة ومدة التسليم.\n\n"
    "مع التحية،\nخالد الحربي\nشركة الحربي للتجارة\nجدة، المملكة العربية السعودية\n+966 12 555 0101\n",
    subject="طلب عرض سعر",
    sender="Khaled Alharbi <khaled@alharbi-trading.example>",
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "config.toml").write_text(SELLER)
    (tmp_path / "zh.toml").write_text(SELLER.replace('language = "en"', 'language = "zh"'))
    (tmp_path / "catalogue.csv").write_text(CATALOGUE)
    return tmp_path


def run(*arguments: str | Path, stdin: bytes = b"") -> Result:
    return CliRunner().invoke(cli, [str(one) for one in arguments], input=stdin)


def shown(home: Path, raw: bytes, *more: str, config: str = "config.toml") -> str:
    done = run("show", "--config", home / config, "-", *more, stdin=raw)
    assert done.exit_code == 0, done.output
    return str(done.stdout)


def facts(home: Path, raw: bytes, *more: str, config: str = "config.toml") -> dict[str, object]:
    return dict(json.loads(shown(home, raw, "--json", *more, config=config)))


def test_a_foreign_letter_has_a_reading_copy_with_the_same_facts(home):
    one = facts(home, SPANISH)
    draft, copy = one["draft"], one["reading_copy"]
    assert (draft["language"], copy["language"]) == ("es", "en")
    assert draft["template"] == copy["template"]
    for fact in ("LV-100", "USD 2.40", "CIF Valencia", "ISO 9001"):
        assert fact in draft["text"]
        assert fact in copy["text"]
    assert "Dear Ana Ferrer" in copy["text"]
    assert one["notes"] == []
    assert one["facts"]["where"] == "Spain (Europe/Madrid)"
    assert draft["open_questions"] == ["price"]


def test_what_the_letter_leaves_out_the_copy_leaves_out(home):
    """The introduction is on file in English alone: the Spanish letter has none, so a copy that had one would not be a copy."""
    business = "brass ball valves and fittings in Brescia since 1974"
    assert business in facts(home, inquiry(1))["draft"]["text"]
    one = facts(home, SPANISH)
    assert business not in one["draft"]["text"]
    assert business not in one["reading_copy"]["text"]
    back = facts(home, inquiry(1), "--language", "es")
    assert business in back["draft"]["text"]
    assert business in back["reading_copy"]["text"]


def test_a_letter_in_the_sellers_language_needs_no_copy(home):
    one = facts(home, inquiry(1))
    assert one["draft"]["language"] == "en"
    assert one["reading_copy"] is None
    assert "reading copy" not in shown(home, inquiry(1))


def test_a_chinese_seller_reads_an_arabic_letter(home):
    text = shown(home, ARABIC, config="zh.toml")
    assert "沙特阿拉伯 (Asia/Riyadh)" in text
    assert "对照译本（zh-Hans），不会发出" in text
    assert "خالد الحربي" in text
    for english in ("Draft:", "wants", "best moment", "why this one", "asks"):
        assert english not in text
    assert facts(home, ARABIC, config="zh.toml")["reading_copy"]["language"] == "zh-Hans"


def test_another_language_on_wish_and_english_where_there_are_no_templates(home):
    assert facts(home, SPANISH, "--language", "tr")["reading_copy"]["language"] == "tr"
    assert facts(home, SPANISH, "--language", "it")["reading_copy"]["language"] == "en"
    assert facts(home, inquiry(1), "--language", "it")["reading_copy"] is None


def test_the_screen_tells_when_and_what_is_open(home):
    text = shown(home, SPANISH)
    assert "promised, and open: price" in text
    assert re.search(r"ready for review by (Mon|Tue|Wed|Thu|Fri) \d\d-\d\d \d\d:\d\d", text)
    assert "in Madrid" in text


@pytest.mark.parametrize(("raw", "says"), [(scam(2), "S6"), (newsletter(3), "No draft: ")], ids=["scam", "newsletter"])
def test_no_draft_says_why(home, raw, says):
    assert says in shown(home, raw)
    one = facts(home, raw)
    assert one["draft"] is None
    assert one["no_draft"]


def test_hostile_words_paint_nothing_on_the_terminal(home):
    raw = letter(
        1,
        "\x1b[2J\x1b]0;owned\x07 price for 500 pcs LV-100? \u202egnp.exe",
        subject="\x1b[31mred \u202eevil",
        sender="=cmd|x <e@f.example>",
    )
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", shown(home, raw))


@pytest.mark.parametrize(
    ("message", "said"),
    [("nothing.eml", "There is no message file"), ("42", "Nothing is on record yet")],
)
def test_trouble_is_told_in_two_lines(home, message, said):
    done = run("show", "--config", home / "config.toml", message)
    assert done.exit_code == 1
    assert said in done.output


def test_nothing_is_written_in_the_home(home):
    before = sorted(home.rglob("*"))
    shown(home, SPANISH)
    assert sorted(home.rglob("*")) == before
