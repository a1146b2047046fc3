"""What firms and jobs are called: a pattern is a word, a beginning or an ending, and the longest one speaks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.handbook.occupations import MOST, PLACES, Occupations, parse_occupations
from triage.terms import BuyerType

CONTRACTOR, WHOLESALER, CHAIN, MAKER = BuyerType.CONTRACTOR, BuyerType.WHOLESALER, BuyerType.CHAIN, BuyerType.MANUFACTURER
LINES = (
    "name\tcontractor\tde\t*bau|zimmerei\n"
    "name\twholesaler\tru\tторгов*|trading\n"
    "name\tchain\tru\tторговая сеть\n"
    "name\tmanufacturer\tzh\t家具厂\n"
    "name\tretailer\tzh\t家具\n"
    "text\tcontractor\ten\tour site\n"
)


def shipped() -> dict[str, Occupations]:
    from triage.home import shipped

    return parse_occupations((shipped() / "models" / "occupations.tsv").read_text("utf-8"))


@pytest.mark.parametrize(
    ("name", "want"),
    [
        ("Hochbau Lenz GmbH", {CONTRACTOR: 1.0}),  # the end of a compound
        ("ZIMMEREI Huber", {CONTRACTOR: 1.0}),
        ("Bauer GmbH", {}),  # no compound that ends so
        ("Zimmereien Nord", {}),  # a whole word only
        ("Торговый дом Восток", {WHOLESALER: 1.0}),  # a beginning
        ("Торговая сеть Лада", {CHAIN: 1.0}),  # the longer pattern speaks, alone
        ("Délta Tráding", {WHOLESALER: 1.0}),  # marks aside
        ("佛山明达家具厂", {MAKER: 1.0}),
        ("佛山明达家具", {BuyerType.RETAILER: 1.0}),
        ("Trading Trading Trading Trading", {WHOLESALER: MOST}),
        ("", {}),
    ],
)
def test_a_name_tells_what_its_words_tell(name: str, want: dict[BuyerType, float]) -> None:
    assert parse_occupations(LINES)["name"].counts(name) == want


def test_each_place_has_its_own_patterns() -> None:
    found = parse_occupations(LINES)
    assert found["text"].counts("delivery to our site in May") == {CONTRACTOR: 1.0}
    assert found["name"].counts("our site") == found["title"].counts("our site") == {}


def test_what_two_languages_say_differently_counts_half_each() -> None:
    found = parse_occupations("title\tagent\tes\tcomercial\ntitle\twholesaler\tpt\tcomercial\n")
    assert found["title"].counts("Comercial") == {BuyerType.AGENT: 0.5, WHOLESALER: 0.5}


@pytest.mark.parametrize(
    ("text", "kind", "want"),
    [
        ("we are Hochbau Lenz", CONTRACTOR, ["Hochbau"]),
        ("Торговая сеть Лада и Trading", CHAIN, ["Торговая сеть"]),
        ("我们是佛山明达家具厂采购部", MAKER, ["家具厂"]),
        ("Zimmerei", CHAIN, []),
    ],
)
def test_the_words_that_tell_are_shown(text: str, kind: BuyerType, want: list[str]) -> None:
    assert [text[start:end] for start, end in parse_occupations(LINES)["name"].spans(text, kind)] == want


@pytest.mark.parametrize("line", ["name\tcontractor\tde", "name\tplumber\tde\tx", "nowhere\tcontractor\tde\tx"])
def test_a_line_that_is_none_is_refused(line: str) -> None:
    with pytest.raises((ValueError, KeyError)):
        parse_occupations(line)


@pytest.mark.parametrize(
    ("place", "words", "want"),
    [
        ("name", "Tømrermester Hviid ApS", CONTRACTOR),
        ("name", "Farmacia Santa Lucía", BuyerType.RETAILER),
        ("name", "Szkoła Podstawowa nr 4", BuyerType.END_USER),
        ("name", "Großhandel Petri", WHOLESALER),
        ("name", "株式会社山田製作所", MAKER),
        ("title", "Site engineer", CONTRACTOR),
        ("text", "for our shops", None),
    ],
)
def test_the_shipped_lexicon_knows_the_trades(place: str, words: str, want: BuyerType | None) -> None:
    counts = shipped()[place].counts(words)
    assert want is None or max(counts, key=lambda kind: counts[kind]) is want


@pytest.mark.parametrize(
    "goods", ["Green tea 500 g, 3 mm, RAL 7016", "please quote 200 pcs CIF Santos", "best regards", "Guten Tag, vielen Dank"]
)
def test_plain_words_of_a_mail_are_no_names(goods: str) -> None:
    assert not shipped()["name"].counts(goods)


@pytest.mark.hostile
@given(st.text(max_size=600))
def test_any_text_is_counted(text: str) -> None:
    for place in PLACES:
        assert all(0 < count <= MOST for count in parse_occupations(LINES)[place].counts(text).values())
