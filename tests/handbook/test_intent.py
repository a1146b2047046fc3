"""The learnt part: trained on a handful of rows it tells them apart, says why, survives pickling and odd input."""

from __future__ import annotations

import pickle

import pytest

from triage.handbook.intent import IntentModel, SeedRow, model_version, seed_hash, seed_row, train
from triage.terms import Kind

WORDS = {
    Kind.INQUIRY: "please quote your best price for {n} pcs of pumps to our port",
    Kind.SOLICITATION: "we offer cheap seo services and ranking packages number {n} for your website",
    Kind.FRAUD: "the late minister deposited {n} million dollars and you are the next of kin",
}
ROWS = [SeedRow(f"{kind}-{n}", kind, f"about {n}", text.format(n=n)) for kind, text in WORDS.items() for n in range(12)]


@pytest.fixture(scope="module")
def model() -> IntentModel:
    return train(ROWS)


@pytest.mark.parametrize("kind", list(WORDS))
def test_it_tells_kinds_apart(model, kind):
    shares = model.predict("question", WORDS[kind].format(n=77), {})
    assert shares[0][0] is kind
    assert sum(share for _, share in shares) == pytest.approx(1)
    assert {name for name, _ in shares} == set(Kind)


def test_its_words_stand_in_the_text(model):
    text = WORDS[Kind.FRAUD].format(n=3)
    evidence = model.strongest_words("hello", text, 100, Kind.FRAUD)
    assert evidence is not None
    assert all(text[span.start - 100 : span.end - 100] == span.text for span in evidence.spans if span.part == "body")


@pytest.mark.parametrize("text", ["", " ", "\0\ud800", "?" * 50_000, "询价" * 5000])
def test_odd_input_gives_probabilities(model, text):
    assert sum(share for _, share in model.predict(text[:200], text, {"unknown": 3.0})) == pytest.approx(1)


def test_it_can_be_pickled_and_says_what_it_was_made_of(model):
    again = pickle.loads(pickle.dumps(model))
    assert again.version == model.version == model_version(ROWS)
    assert again.predict("a", "price for pumps", {}) == model.predict("a", "price for pumps", {})


def test_another_seed_is_another_version():
    assert seed_hash(ROWS) != seed_hash(ROWS[1:])


def test_a_seed_row_is_read():
    row = seed_row({"id": "x1", "kind": "junk", "motive": None, "language": "en", "subject": "s", "text": "t", "note": ""})
    assert (row.kind, row.subject, row.text) == (Kind.JUNK, "s", "t")
