"""Every sentence the program can say has its Chinese, with the same values in it."""

from __future__ import annotations

import ast
import string
from pathlib import Path

import pytest

from triage.speech import chinese, say
from triage.terms import Sentence, sentence

PACKAGE = Path(__file__).resolve().parents[1] / "triage"


def said() -> dict[str, str]:
    """Template -> file and line, of every `sentence("...")` in the code."""
    found: dict[str, str] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "sentence" and node.args:
                text = node.args[0]
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    found[text.value] = f"{path.relative_to(PACKAGE)}:{node.lineno}"
                elif path.name != "terms.py":
                    found[f"<not a literal at {path.relative_to(PACKAGE)}:{node.lineno}>"] = "sentence() takes a literal"
    return found


SAID = said()


def fields(template: str) -> set[str]:
    return {name.split(".")[0] for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.parametrize("template", sorted(SAID), ids=lambda text: text[:40])
def test_it_can_be_said_in_chinese(template):
    assert template in chinese(), f"{SAID[template]}: no Chinese for {template!r}"
    assert fields(chinese()[template]) <= fields(template), f"{SAID[template]}: the Chinese uses other values"


def test_english_is_the_default_and_values_are_filled_in():
    words = sentence("{n} mails judged and their drafts laid in {s} seconds.", n=3, s=1)
    assert say(words, "en") == "3 mails judged and their drafts laid in 1 seconds."
    assert "3" in say(words, "zh")
    assert say(words, "zh") != say(words, "en")


def test_hostile_values_are_no_templates():
    assert say(sentence("made {path}", path="{0.__class__} %s {"), "zh").endswith("{0.__class__} %s {")
    assert say(Sentence("no values: {braces} stay"), "en") == "no values: {braces} stay"
