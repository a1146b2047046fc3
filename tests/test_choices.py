"""The table of letters: rows of the team's own come first, wrong rows are named, and config.toml shows the shipped ones as they are."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from tests.replies import FULL, HANDBOOK, TEMPLATES, answer, asks, letter, mail, verdict
from triage.choices import CHOICES, FACTS, KEYS, NAMES, base_name, choose, of_promises, read_rows
from triage.config import read
from triage.errors import ConfigError
from triage.explain import letter_line
from triage.letter import ReplySettings
from triage.mail.text import Words
from triage.ordering import is_order
from triage.reply import facts_of
from triage.speech import chinese
from triage.terms import Ask, Customer, Draft, NoDraft, Past, Place

SHIPPED = Path(__file__).resolve().parents[1] / "config.toml"


def rows(text: str):
    return read_rows(tomllib.loads(f"choice = [{text}]")["choice"], "config.toml: [[reply.choice]]")


def test_config_toml_shows_the_table_in_force():
    """The comment can be taken for the table: its rows, read as a team's own, are the shipped ones."""
    shown = [line[2:].strip() for line in SHIPPED.read_text("utf-8").splitlines() if line.startswith("#   { template = ")]
    made, problems = rows(", ".join(shown))
    assert problems == ()
    assert [replace(row, because=own.because) for row, own in zip(made, CHOICES, strict=True)] == list(CHOICES)


def test_config_toml_names_every_fact():
    text = " ".join(SHIPPED.read_text("utf-8").replace("#", " ").split())
    for name, meaning in FACTS.items():
        assert f'"{name}": {meaning}' in text


def test_every_fact_of_the_table_is_looked_at():
    from tests.replies import CATALOGUE, SELLER

    nothing = facts_of(verdict(), CATALOGUE, SELLER, ReplySettings(), False, False)
    known = facts_of(verdict(replace(FULL, products=(), quantities=())), CATALOGUE, SELLER, ReplySettings(), True, True)
    assert nothing | known <= set(FACTS)
    assert {fact for row in CHOICES for fact in row.facts} <= set(FACTS)


OWN = [
    ('{ template = "holding", country = "ES" }', "holding"),
    ('{ template = "holding", country = ["es", "PT"] }', "holding"),
    ('{ template = "holding", country = ["PT"] }', "quotation"),
    ('{ template = "holding", class = "A", level = 3 }', "holding"),
    ('{ template = "holding", class = "A", level = [1, 2] }', "quotation"),
    ('{ template = "agency", kind = "inquiry", motive = "M1", language = "en" }', "agency"),
    ('{ template = "agency", language = "es" }', "quotation"),
    ('{ template = "complaint", asks = ["visit", "packaging"] }', "complaint"),  # any of them
    ('{ template = "complaint", asks = "visit" }', "quotation"),
    ('{ template = "catalogue", missing = "port" }', "catalogue"),
    ('{ template = "catalogue", missing = ["port", "quantity"] }', "quotation"),  # all of them
    ('{ template = "decline", facts = ["quotable", "first"] }', "decline"),
    ('{ template = "decline", facts = ["quotable", "customer"] }', "quotation"),
    ('{ template = "agency", level = 1 }, { template = "holding" }', "holding"),  # from the top
]


@pytest.mark.parametrize(("text", "template"), OWN)
def test_own_rows_come_first(text, template):
    made, problems = rows(text)
    assert problems == ()
    assert letter(verdict(), team=ReplySettings(choices=made)).template == template


def test_explain_names_the_row():
    made = rows('{ template = "agency", level = 1 }, { template = "holding", why = "our Spanish agent answers", country = "ES" }')[0]
    assert letter_line(letter(verdict(), team=ReplySettings(choices=made))) == (
        "Letter: holding reply - row 2 of your own table: our Spanish agent answers"
    )
    assert letter_line(letter()) == "Letter: quotation - product, quantity and price are known (W6); row 10 of the table of letters"
    assert letter_line(letter(), "zh").endswith("信件表第 10 行")


def test_a_row_may_say_that_there_is_no_letter():
    got = answer(verdict(), team=ReplySettings(choices=rows('{ template = "none", country = "ES", why = "the agent writes" }')[0]))
    assert isinstance(got, NoDraft)
    assert "row 1 of your own table: the agent writes" in str(got.why)
    assert got.why.text in chinese()


def test_a_template_of_ones_own_gets_the_facts_of_the_letter_it_is_named_after():
    own = rows('{ template = "quotation-vip", class = "A" }')[0]
    templates = replace(TEMPLATES, texts={**TEMPLATES.texts, ("en", "quotation-vip"): "Offer\n{{ letter.lines[0].price }}"})
    from tests.replies import HANDBOOK, LONG, NOW, mail
    from triage.mail.text import Words
    from triage.reply import draft
    from triage.terms import Past

    got = draft(mail(), Words(LONG), verdict(), Past(), HANDBOOK, templates, NOW, NOW, ReplySettings(choices=own))
    assert isinstance(got, Draft)
    assert (got.template, got.text) == ("quotation-vip", "USD 3.15 / pc\n")
    missing = letter(verdict(), team=ReplySettings(choices=own))  # nobody has written it: the letter it is named after
    assert "USD 3.15 / pc" in missing.text


@pytest.mark.parametrize(
    ("name", "base"),
    [
        ("quotation-vip", "quotation"),
        ("ask-back", "ask-back"),
        ("ask-back-2", "ask-back"),
        ("hello", "ask-back"),
        ("quotations", "ask-back"),
    ],
)
def test_base_names(name, base):
    assert base_name(name) == base
    assert base in NAMES


COLUMNS = {  # of a row: a value that the mail of `verdict()` has, and one that it has not
    "kind": ('"inquiry"', '"reply"'), "motive": ('"M1"', '"J1"'), "class": ('["A", "B"]', '"C"'), "level": ("3", "[1, 4]"),
    "asks": ('["packaging"]', '["complaint"]'), "facts": ('["quotable", "no port"]', '["customer"]'), "missing": ('"port"', '"product"'),
    "language": ('["fr", "en"]', '"zh"'), "country": ('"es"', '"US"'),
}  # fmt: skip


@pytest.mark.parametrize("column", KEYS)
def test_every_column_decides(column):
    for value, template in zip(COLUMNS[column], ("agency", "quotation"), strict=True):
        made, problems = rows(f'{{ template = "agency", {column} = {value} }}')
        assert problems == ()
        assert letter(verdict(), team=ReplySettings(choices=made)).template == template


STRANGER = replace(FULL, asks=asks(Ask.COMPLAINT), quantities=())


@pytest.mark.parametrize(
    ("inquiry", "template"),
    [
        (STRANGER, "holding"),
        (replace(STRANGER, asks=asks(Ask.COMPLAINT, Ask.INVOICE, Ask.TRACKING)), "holding"),
        (replace(FULL, asks=asks(Ask.COMPLAINT)), "holding"),  # how many pieces are broken
        (replace(STRANGER, products=()), "holding"),
        (replace(STRANGER, asks=asks(Ask.COMPLAINT, Ask.PRICE)), "ask-back"),  # of whom they buy now
        (replace(STRANGER, asks=asks(Ask.COMPLAINT, Ask.CATALOGUE), products=()), "catalogue"),
        (replace(STRANGER, port="Hamburg"), "ask-back"),
    ],
)
def test_a_stranger_who_complains_of_our_goods_or_of_those_of_others(inquiry, template):
    facts = facts_of(verdict(inquiry), HANDBOOK.catalogue, HANDBOOK.seller, ReplySettings(), False, False) - {"quotable"}
    assert choose(CHOICES, verdict(inquiry), facts, "en").template == template


def test_a_promise_is_kept_by_its_own_letter_whatever_rows_say_of_first_answers():
    own = rows('{ template = "holding", kind = "inquiry" }, { template = "none", country = "BR", facts = ["promised"] }')[0]
    kept = of_promises((*own, *CHOICES))
    assert choose(kept, verdict(), frozenset({"promised"}), "en").template == "promised"
    assert choose(kept, verdict(replace(FULL, place=Place("BR"))), frozenset({"promised"}), "en").template == "none"
    assert choose((*own, *CHOICES), verdict(), frozenset(), "en").template == "holding"


SELLER = '[seller]\nname="L"\ndomain="lago.example"\naddress="x@lago.example"\ncountry="IT"\ntimezone="Europe/Rome"\n'


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ('kind = "inquiry"', "'template' must name a letter"),
        ('template = "../../etc"', "'template' must name a letter"),
        ('template = "holding"\nkind = "inqury"', "'inqury' is not known"),
        ('template = "holding"\nclass = "E"', "'E' is not known"),
        ('template = "holding"\nlevel = 5', "'5' is not known"),
        ('template = "holding"\nasks = ["prise"]', "'prise' is not known"),
        ('template = "holding"\nfacts = ["no towel"]', "'no towel' is not known"),
        ('template = "holding"\nmissing = ["towel"]', "'towel' is not known"),
        ('template = "holding"\nclazz = "A"', "no setting 'clazz'"),
        ('template = "holding"\nlanguage = 3', "language"),
    ],
)
def test_what_is_wrong_with_a_row_is_said(row, said):
    with pytest.raises(ConfigError) as caught:
        read(f'{SELLER}[[reply.choice]]\ntemplate = "holding"\n[[reply.choice]]\n{row}\n')
    assert said in str(caught.value)
    assert "[[reply.choice]] 2" in str(caught.value)


def test_good_rows_pass():
    assert len(read(f'{SELLER}[[reply.choice]]\ntemplate = "holding"\nlevel = [1]\nwhy = "x"\n').reply.choice) == 1


def test_without_any_row_it_is_asked_back():
    assert choose((), verdict(replace(FULL, asks=asks(Ask.PRICE), place=Place())), frozenset(), "en").template == "ask-back"


ORDERS = [
    ("PO 2026-0417", "Hi Lin,", True),
    ("New order 4711", "", True),
    ("Pedido n° 4711", "", True),
    ("Steel cups", "Please find our order PO 2026-0417:\n\n500 pcs TB-20", True),
    ("Steel cups", "Here is our new PO 2026-0500 for 1000 pcs. Same terms as before.", True),
    ("Steel cups", "3000 pcs TB-20, price and payment as last time, delivery to Valencia", True),
    ("Re: PO 2026-0417", "Which colours do you have?", False),
    ("Steel cups", "We want to order 3000 of TB-20, your best price?", False),
    ("Steel cups", "The goods of our order 88-2041 arrived. Please quote 500 more.", False),
    ("Order 3000 pcs", "Our order history shows how much we buy.", False),
]


@pytest.mark.parametrize(("subject", "said", "is_one"), ORDERS, ids=[f"{subject}: {said[:20]}" for subject, said, _ in ORDERS])
def test_an_order_is_known_by_its_words(subject, said, is_one):
    assert is_order(subject, said) is is_one


def test_the_order_of_a_customer_on_file_is_not_quoted_from_the_list():
    """What was agreed holds; the list would tell them another price. A stranger's order gets the price it does not know yet."""
    ours = Past(customer=Customer("ana@ruiz.example", name="Ana Ruiz", orders=4))
    said = "Please find our order PO 2026-0417:\n\n3000 pcs TB-20, price and payment as last time."
    written, words, judged = mail(subject="PO 2026-0417", text=said), Words(said), verdict(level=1)
    got = letter(judged, written=written, words=words, past=ours)
    assert got.template == "holding"
    assert "USD" not in got.text
    assert "its prices a person knows" in str(got.because)
    assert letter(judged, written=written, words=words).template == "quotation"
    assert letter(judged, past=ours).template == "quotation", "a customer who asks for a price gets one"
