"""Every sentence the program can say has its Chinese, with the same values in it."""

from __future__ import annotations

import ast
import string
from functools import cache
from pathlib import Path

import pytest

from triage.speech import chinese, say
from triage.terms import Sentence, sentence

PACKAGE = Path(__file__).resolve().parents[1] / "triage"


@cache
def said() -> dict[str, str]:
    """Template -> file and line, of every `sentence("...")` in the code."""
    found: dict[str, str] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        source = path.read_text("utf-8")
        if "sentence(" not in source:
            continue
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "sentence" and node.args:
                text = node.args[0]
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    found[text.value] = f"{path.relative_to(PACKAGE)}:{node.lineno}"
                elif path.name != "terms.py":
                    found[f"<not a literal at {path.relative_to(PACKAGE)}:{node.lineno}>"] = "sentence() takes a literal"
    return found


def fields(template: str) -> set[str]:
    return {name.split(".")[0] for _, name, _, _ in string.Formatter().parse(template) if name}


def test_every_sentence_can_be_said_in_chinese():
    """One test for all: a test for each of the thousand and more would take longer to set up than to run."""
    assert len(said()) > 1000
    assert [f"{where}: no Chinese for {template!r}" for template, where in said().items() if template not in chinese()] == []


def test_the_chinese_uses_the_values_of_the_sentence_and_no_others():
    both = [(template, where) for template, where in said().items() if template in chinese()]
    other = {f"{where}: {template!r}": fields(chinese()[template]) - fields(template) for template, where in both}
    assert {which: names for which, names in other.items() if names} == {}


def test_english_is_the_default_and_values_are_filled_in():
    words = sentence("{n} mails judged and their drafts laid in {s} seconds.", n=3, s=1)
    assert say(words, "en") == "3 mails judged and their drafts laid in 1 second."
    assert "3" in say(words, "zh")
    assert say(words, "zh") != say(words, "en")


def test_hostile_values_are_no_templates():
    assert say(sentence("made {path}", path="{0.__class__} %s {"), "zh").endswith("{0.__class__} %s {")
    assert say(Sentence("no values: {braces} stay"), "en") == "no values: {braces} stay"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (sentence("the database is whole: {n} mails, {size}", n=1, size="1 MB"), "the database is whole: 1 mail, 1 MB"),
        (sentence("the database is whole: {n} mails, {size}", n=11, size="1 MB"), "the database is whole: 11 mails, 1 MB"),
        (sentence("{n} drafts of ours were laid for it.", n=1), "1 draft of ours was laid for it."),
        (sentence("  {n} earlier mails are left alone", n=1), "  1 earlier mail is left alone"),
        (sentence("{mails} mails, {drafts} drafts", mails=2, drafts=1), "2 mails, 1 draft"),
        (sentence("{n} reply templates in {m} languages can be filled in", n=1, m=1), "1 reply template in 1 language can be filled in"),
        (sentence("{n} mails", n=0), "0 mails"),
        (sentence("mail {n} was laid", n=1), "mail 1 was laid"),
    ],
)
def test_one_is_not_many(said, shown):
    assert str(said) == shown
