"""The shipped templates on all kinds of letters, and templates of a team's own that go wrong: each is told, none runs for ever."""

from __future__ import annotations

import re
from datetime import date

import pytest

from tests.replies import LANGUAGES, TEMPLATES
from triage.assess import Assessment, Assessor
from triage.choices import NAMES
from triage.doctor.letters import _FACTS, sample_letters, sample_mails
from triage.errors import TriageError
from triage.handbook.catalogue import Catalogue, Item
from triage.handbook.knowledge import Handbook
from triage.letter import Letter, ReplySettings
from triage.mail.message import parse
from triage.mail.text import read_words
from triage.reply import Templates
from triage.templates import render, syntax_problems
from triage.terms import Inquiry, Kind, Past, Product, Quantity, Seller, Span, Verdict


def assessor() -> Assessor:
    seller = Seller("Lago Valves", "lago.example", "export@lago.example", "IT", "Europe/Rome")
    return Assessor(Handbook(seller, Catalogue((Item("A-1", "Valve", unit="pc", fob_price_usd=None),))), None, TEMPLATES, ReplySettings())


def samples() -> tuple[Assessment, ...]:
    from datetime import UTC, datetime
    from decimal import Decimal

    raw = sample_mails(None, datetime(2026, 3, 9, tzinfo=UTC))[0]
    mail = parse(raw)
    span = Span("body", 0, 1, "x")
    inquiry = Inquiry(products=(Product("valve", "A-1", span),), quantities=(Quantity(Decimal(5), "pc", span),))
    verdict = Verdict(Kind.INQUIRY, (), 0.0, False, (), inquiry)
    return (Assessment(mail, read_words(mail), Past(), verdict),)


def letters(language: str, name: str) -> dict[str, Letter]:
    return sample_letters(assessor(), samples(), language, name, date(2026, 3, 9))


def test_every_three_facts_meet_in_some_letter_and_are_missing_together_in_another():
    rows = [tuple((row & (16 | column)).bit_count() % 2 for column in range(16)) for row in range(32)]
    assert len(_FACTS) == 16
    for a in range(16):
        for b in range(a):
            for c in range(b):
                assert len({(row[a], row[b], row[c]) for row in rows}) == 8


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shipped_letters_in_every_combination(language):
    for name in NAMES:
        text, parts = TEMPLATES.texts[language, name], TEMPLATES.parts(language)
        for kind, letter in letters(language, name).items():
            got = render(name, language, text, parts, letter)
            where = f"{name} {kind}"
            assert got.subject, where
            assert got.text.strip(), where
            for shown in (got.subject, got.text):
                assert not re.search(r"\{\{|\{%|\{#|\bNone\b|\[\]|\(\)", shown), (where, shown)
                tight = re.sub(r"\s([:;?!])(?=\s)", r"\1", shown) if language == "fr" else shown  # French sets a blank before them
                assert not re.search(r" [,.;:](?!\S)|\.\.(?!\.)|[,;:]{2}|\( | \)", tight), (where, shown)
            assert "\n\n\n" not in got.text, where


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_letter_and_speaks_it(language):
    for name in NAMES:
        assert (language, name) in TEMPLATES.texts, name
        words = re.findall(r"[^\W\d_]{4,}", re.sub(r"\{[{%#].*?[}%#]\}", " ", TEMPLATES.texts[language, name]).casefold())
        english = {"please", "thank", "with", "your", "would", "have", "that", "this", "will"}
        assert language == "en" or not english & set(words), name


def test_a_first_and_a_second_reminder_differ():
    first, second = (next(one for one in letters("en", "follow-up").values() if one.reminder == number) for number in (1, 2))
    texts = [render("follow-up", "en", TEMPLATES.texts["en", "follow-up"], TEMPLATES.parts("en"), one).text for one in (first, second)]
    assert "how the matter stands" in texts[0]
    assert "still a chance" in texts[1]


BROKEN = [
    ("{{ letter.nmae }}", "line 2: letter has no 'nmae'; did you mean 'name'?"),
    ("\n{{ letter.lines[7].sku }}", "line 3"),
    ("{{ nobody }}", "'nobody' is undefined"),
    ("{{ 1 / 0 }}", "division by zero"),
    ("{% if %}", "line 2"),
    ("{{ letter.validity_days }}", "nothing to print"),
    ("{{ letter.lines }}", "a tuple cannot be printed"),
    ("{{ ''.__class__.__mro__ }}", "unsafe"),
    ("{% include 'other' %}", "line 2: there is no template 'other' to take in; the macros of this language are '_parts'"),
    ("{% import 'en/_parts.txt' as say %}", "there is no template 'en/_parts.txt' to take in"),
    ("{% import '_parts' as say %}{{ say.bad(letter) }}", "templates/replies/en/_parts.txt, line 2: letter has no 'oops'"),
    ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "calls itself"),
    ("{% for x in [1] recursive %}{{ loop([1]) }}{% endfor %}", "calls itself"),
    ("{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}", "does not come to an end"),
    ("{% set x %}{% for i in range(99999) %}{{ 'long' }}{% endfor %}{% endset %}", "does not come to an end"),
    ("{{ 'a' * 1000000000 }}", "writes too much"),
    ("{{ [[1] * 100000] * 100000 }}", "writes too much"),
    ("{% set n = namespace(s='aaaa') %}{% for i in range(60) %}{% set n.s = n.s ~ n.s %}{% endfor %}", "writes too much"),
    ("{% set n = namespace(s='aaaa') %}{% for i in range(60) %}{% set n.s = n.s + n.s %}{% endfor %}", "writes too much"),
    ("{% set n = namespace(s=9) %}{% for i in range(60) %}{% set n.s = n.s * n.s %}{% endfor %}", "too large"),
    ("{{ 9 ** 999999999 }}", "too large"),
    ("{{ 'x'|replace('x', 'y' * 90000)|replace('y', 'z' * 90000) }}", "writes too much"),
    ("{{ 'a'.center(1000000000) }}", "center"),
    ("{{ '%1000000000d' % 1 }}", "width"),
    ("{{ '%*d' % (1000000000, 1) }}", "width"),
    ("{{ 'a'|indent(1000000000) }}", "indent"),
    ("{{ lipsum(1000000) }}", "lipsum"),
]


@pytest.mark.parametrize(("body", "said"), BROKEN, ids=[row[0][:40] for row in BROKEN])
def test_what_goes_wrong_names_file_line_and_variable(body, said):
    letter = next(iter(letters("en", "ask-back").values()))
    with pytest.raises(TriageError) as caught:
        render("ask-back", "en", f"Subject\n{body}", "{% macro bad(letter) %}\n{{ letter.oops }}{% endmacro %}", letter)
    assert str(caught.value.problem).startswith("templates/replies/en/")
    assert said in str(caught.value.problem)
    assert str(caught.value.remedy)


@pytest.mark.parametrize(
    ("body", "want"),
    [
        ("{{ letter.name or 'nobody' }}", "nobody"),
        ("{{ 'a' ~ 'b' ~ 1 }}", "ab1"),
        ("{{ ['a', 'b']|join(', ') }}", "a, b"),
        ("{% for i in range(3) %}{{ i }}{% if not loop.last %}-{% endif %}{% endfor %}", "0-1-2"),
        ("{{ 'a-b'|replace('-', '+') }}", "a+b"),
        ("{{ '%s pcs' % 5 }}", "5 pcs"),
        ("{{ 2 * 3 + 1 }}", "7"),
        ("{% set x = 'a' %}{{ x|upper }}", "A"),
    ],
)
def test_ordinary_templates_work_as_ever(body, want):
    letter = letters("en", "ask-back")["kind 0"]
    assert render("ask-back", "en", f"Subject\n{body}", "", letter).text == f"{want}\n"


def test_the_way_templates_are_written_is_looked_at_without_a_letter():
    problems = syntax_problems(Templates({("en", "ask-back"): "x\n{% for %}", ("en", "holding"): "x\nfine"}))
    assert [str(one).startswith("templates/replies/en/ask-back.txt, line 2") for one in problems] == [True]
