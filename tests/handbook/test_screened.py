"""Screening finds what the plain expression finds, no more and no less."""

from __future__ import annotations

import importlib
import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import triage
from triage.handbook.literals import Index, Literals, small
from triage.handbook.pattern_parts import literals_of, openings_of, prefix_of, split
from triage.handbook.screened import Alternatives, Near, Numbered, Opened, Rare, Screened, Several, Table, screened
from triage.handbook.tables import quantity_patterns
from triage.handbook.tables.asks import ASKS
from triage.handbook.tables.buyer_phrases import MORE_SELF, MORE_SURE
from triage.handbook.tables.buyer_words import SELF, SURE
from triage.handbook.tables.concepts import CONCEPTS
from triage.handbook.wording import PhraseList, fold, phrase


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        ("wholesalers?", ("wholesaler",)),
        ("gift shop", ("gift shop",)),
        (r"(?:web|online) shop", (" shop",)),
        (r"\bwe (?:install|erect)\b", ("install", "erect")),
        ("colou?r", ("colo",)),
        ("ab+c", ("ab",)),
        (r"\d{1,3} ?%", ("%",)),
        (r"l/c|letter of credit", ("l/c", "letter of credit")),
        ("批发商?", ("批发",)),
        (r"(?:till|to)\s(?P<name>[a-z]{4,16} (?:sea)?port)", ("port",)),
        (r"\u5e02场", ("场",)),
        (r"[Ii]t's \d", ("it's ",)),
        (r"(?i:deliver|ship)s?\d", ("deliver", "ship")),
        (r"(?:x|yz){0,2}abc", ("abc",)),
        # Nothing that every match holds:
        (r"\w+", ()),
        ("colou?r|.", ()),
        ("(?:abc)?", ()),
        ("(?:abc){0,3}", ()),
        ("[abc]", ()),
        (r"(?<!abc)\d", ()),
        ("(?=abc)", ()),
        ("a*", ()),
    ],
)
def test_literals_that_every_match_holds(pattern, literals):
    assert literals_of(pattern) == literals


@pytest.mark.parametrize(
    ("pattern", "alternatives"),
    [
        ("a|b", ["a", "b"]),
        ("(?:a|b)|c", ["(?:a|b)", "c"]),
        (r"a\|b|[|]|c", [r"a\|b", "[|]", "c"]),
        ("", [""]),
    ],
)
def test_alternatives_outside_groups(pattern, alternatives):
    assert split(pattern) == alternatives


WORDS = (
    "we",
    "are",
    "wholesalers",
    "wholesale",
    "gift shop",
    "shop",
    "colour",
    "color",
    "l/c",
    "LC",
    "批发",
    "оптом",
    "ИП",
    "İzmir",
    "ſhop",
)
TEXTS = st.lists(st.sampled_from((*WORDS, " ", ",", "\n", "x", "1")), max_size=30).map("".join)
ALTERNATIVES = "shop|wholesalers?|wholesale|gift shop|colou?r|(?:we|are) wholesale|l/?c|批发|опт\\w{1,3}|[a-z]izmir|i?zmir"


@pytest.mark.hostile
@given(TEXTS, st.sampled_from([("", ""), (r"(?<!\w)", r"(?!\w)")]), st.sampled_from([0, re.IGNORECASE]))
def test_the_same_matches_as_the_plain_expression(text, around, flags):
    before, after = around
    plain = re.compile(f"{before}(?:{ALTERNATIVES}){after}", flags)
    screened = Screened(ALTERNATIVES, before, after, flags)
    assert [one.span() for one in screened.finditer(text)] == [one.span() for one in plain.finditer(text)]
    assert bool(screened.search(text)) == bool(plain.search(text))
    rows = Table(
        [("never", Alternatives("qqqq")), ("row", Alternatives(ALTERNATIVES, before, after, flags)), ("shop", Alternatives("shop"))]
    )
    found = {row: [one.span() for one in matches] for row, matches in rows.finds(text)}
    assert found.get("row", []) == [one.span() for one in plain.finditer(text)]
    assert found.get("shop", []) == [one.span() for one in re.finditer("shop", text)]
    assert list(found) in ([], ["row"], ["shop"], ["row", "shop"])


OPENED = r"(?<!\w)(?:shop|we are|gift shop|wholesale\w{0,2})\s{0,2}(?P<rest>[a-z ]{1,9})?(?:,|x|\d)"


@pytest.mark.hostile
@given(TEXTS, st.sampled_from([0, re.IGNORECASE]))
def test_an_expression_tried_where_it_can_begin(text, flags):
    plain, opened = re.compile(OPENED, flags), Opened(OPENED, flags)
    assert [one.span() for one in opened.finditer(text)] == [one.span() for one in plain.finditer(text)]


@pytest.mark.hostile
@given(TEXTS)
def test_an_expression_tried_on_texts_that_can_hold_it(text):
    pattern = r"\w{1,20} (?:shop|批发)"
    assert [one.span() for one in Rare(pattern).finditer(text)] == [one.span() for one in re.compile(pattern).finditer(text)]


AMOUNTS = st.lists(
    st.sampled_from(
        ("2", "20", "40", "ft", "hq", "dozen", "Dozen", "doz", "container", "FCL", "two", "x", " ", ", ", "\n", "柜", "İ", "word " * 30)
    ),
    max_size=20,
).map("".join)


@pytest.mark.hostile
@pytest.mark.parametrize("name", ["DOZEN", "CONTAINER", "SAMPLE_SPELLED"])
@given(text=AMOUNTS)
def test_an_expression_tried_near_its_literals(name, text):
    near = getattr(quantity_patterns, name)
    assert [one.span() for one in near.finditer(text)] == [one.span() for one in near.whole.finditer(text)]


@pytest.mark.parametrize(
    "near", [one for one in vars(quantity_patterns).values() if isinstance(one, Near)], ids=lambda one: one.whole.pattern[:30]
)
def test_no_match_is_longer_than_what_is_looked_at(near):
    parser = importlib.import_module("re._parser")
    assert parser.parse(near.whole.pattern, near.whole.flags).getwidth()[1] < Near.REACH


@pytest.mark.parametrize(
    ("pattern", "prefix"),
    [
        ("shops?", "shop"),
        (r"\bwe (?:install|fit)", "we "),
        ("ab+c", "ab"),
        (r"l\.?c", "l"),
        (r"(?:a|b)c", ""),
        (r"\d+", ""),
        ("[ab]c", ""),
        ("a{0,2}b", ""),
    ],
)
def test_what_every_match_begins_with(pattern, prefix):
    assert prefix_of(pattern) == prefix


@pytest.mark.parametrize(
    ("pattern", "openings"),
    [
        (r"\b(?:we|our firm)\s(?:make|sell)", ("we", "our firm")),
        (r"(?<!\w)(?:price(?:s|d)?|quote|(?:un|re)paid) to", ("price", "quote", "un", "re")),
        (r"contain|(?:20|40)ft", ("contain", "20", "40")),
        (r"(?:please )?send", ("please ", "send")),
        (r"(?<!\w)(?i:ship|(?:please )?Send) to", ("ship", "please ", "Send")),
        (r"(?:(?<![^.,])|(?<=[.,]\s))(?:[Ii]t|[Tt]hey) goes?", ("it", "they")),
        (r"(?!sent)s?end", ("s", "end")),
        # Not known: it may begin with anything, or be empty.
        (r"\s?send", ()),
        (r"(?:a?)", ()),
        (r"(?:a?)b", ()),
        ("[Ab]ox", ()),
        (r"(?:a|\d) box", ()),
        (r"(?:one|)box", ()),
        (r"\d+ pcs|sets", ()),
    ],
)
def test_openings_of(pattern: str, openings: tuple[str, ...]):
    assert openings_of(pattern) == openings


def test_numbered_finds_what_the_plain_expression_finds():
    pattern = r"(?<![\w.,])\d{1,4}(?:[ ,]\d{3})? ?(?:pcs|x)"
    text = "10 pcs, 2,500pcs a5 x 7 x 8x9 pcs, 1.5 pcs 12 300 pcs 99999 pcs ٤٠ pcs"
    assert [one.span() for one in Numbered(pattern).finditer(text)] == [one.span() for one in re.finditer(pattern, text)]


@given(st.text(max_size=40))
def test_small_letters_are_those_that_ignoring_case_compares(text):
    for sign in text:
        for other in ("i", "s", "k", "σ", "μ", sign):
            if re.fullmatch(re.escape(other), sign, re.IGNORECASE):
                assert small(other) == small(sign)


def test_what_begins_with_no_group_cannot_be_opened():
    with pytest.raises(ValueError, match="no group"):
        Opened(r"\d(?:a|b)")
    with pytest.raises(ValueError, match="no group"):
        Opened(r"(?:a|b)?c")


@given(st.lists(st.sampled_from((*WORDS, "price", "quote", "please", "do you", " ", "  ", ". ", "\n", "x" * 90)), max_size=60).map("".join))
def test_a_phrase_is_found_around_its_literals(text):
    folded = fold(text, "body").text
    for written in ("(we|you) are", "please ~ (price|quote)", "price", "(do|can) you ~ wholesale*", "# (price|shop)", "gift (nice )?shop"):
        for one in phrase(written):
            found, plain = one.search(folded), one.pattern.search(folded)
            assert (found and found.span()) == (plain and plain.span()), written
            assert not found or PhraseList((written,)).among(fold(text, "body")), written


def test_phrases_that_a_text_cannot_hold_are_left_out():
    wanted = PhraseList(("gift shop", "wholesale", "批发"))
    assert [one.hints for one in wanted.among(fold("A gift shop.", "body"))] == [("gift",)]
    assert wanted.among(fold("nothing of it", "body")) == ()


def test_rows_of_expressions_that_a_text_cannot_hold_are_left_out():
    rows = Several([("tons", Rare(r"\d+ (?:tons?|kg) of")), ("all", Rare(r"\d+")), ("cows", Rare(r"\d+ cows"))])
    assert [row for row, _ in rows.among("5 tons of 2 things")] == ["tons", "all"]
    assert [row for row, _ in rows.among("5 tons")] == ["all"]  # no "of"
    assert [words.whole.search("5 cows").group() for _, words in rows.among("5 cows")] == ["5", "5 cows"]


def test_letters_that_ignoring_case_takes_for_one_another():
    assert Literals([(7, ("fiyatı",)), (8, ("şi̇pariş",)), (9, ())]).among("FİYATI") == [7, 9]
    assert Literals([(1, ("ΟΔΟΣ",))]).among("οδος") == [1]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("a gift shop", [1, 2]),
        ("a gift", []),  # 1 holds "shop" too
        ("one shop", [2]),
        ("", []),
        ("GIFT\x00SHOP\ud800", [1, 2]),
    ],
)
def test_a_number_whose_other_literals_are_missing_is_not_among(text, numbers):
    assert Literals([(1, ("gift", "toy")), (2, ("shop",))], {1: (("shop", "store"),)}).among(text) == numbers


def test_lists_made_later_are_looked_for_in_texts_seen_before():
    text = "zwölf Kisten Quittenbrot"
    assert Literals([(1, ("kisten",))]).among(text) == [1]
    assert Literals([(4, ("quittenbrot",))]).among(text) == [4]
    assert Literals([]).among(text) == []


@pytest.mark.hostile
@given(st.lists(st.tuples(TEXTS, TEXTS, TEXTS), min_size=1, max_size=4))
def test_texts_that_are_parts_of_one_another_hold_what_each_holds_alone(texts):
    words = ("gift shop", "op we", "wholesale", "izmir", "x1x", "filler,", "r gi")
    together, body = Index(str.lower, str), "filler, " * 20
    for first, middle, last in texts:
        for text in (body + middle, first + body + middle, f"{first}{body}{middle}{last}", body + middle + body, middle + body):
            alone = [place for place, word in enumerate(words) if word in text.lower()]
            assert list(Literals([(place, (word,)) for place, word in enumerate(words)], None, together).among(text)) == alone


def test_every_phrase_of_the_tables_is_screened():
    """An alternative without a literal is searched for in every mail."""
    loose = [one for row in (*SELF, *MORE_SELF, *SURE, *MORE_SURE) for one in split(row[-1]) if not literals_of(one)]
    assert loose == []
    written = [one for wanted in (*ASKS.values(), *CONCEPTS.values()) for one in wanted]
    assert sum(not each.hints for one in written for each in phrase(one)) <= 0.02 * len(written)


def test_lists_that_are_read_by_several_threads_at_once_miss_nothing() -> None:
    missed: list[str] = []

    def read(who: int) -> None:
        for number in range(60):
            words = screened(rf"\b(?:of{who}list{number}one|of{who}list{number}two)x")
            if words.search(f"an of{who}list{number}onex stands here") is None:
                missed.append(f"{who} {number}")

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        threads = [threading.Thread(target=read, args=(who,)) for who in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(before)
    assert not missed


def test_a_package_that_cannot_be_loaded_is_named_with_its_remedy(tmp_path: Path) -> None:
    (tmp_path / "ahocorasick.py").write_text("raise ImportError('DLL load failed')")
    there = os.pathsep.join((str(tmp_path), str(Path(triage.__file__).parents[1])))
    done = subprocess.run(
        [sys.executable, "-c", "import triage.handbook.screened"],
        env={**os.environ, "PYTHONPATH": there}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "pip install --force-reinstall pyahocorasick" in done.stderr.splitlines()[-1]
