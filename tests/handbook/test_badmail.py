"""The base model for bad mail: a file of numbers that is refused when it is not ours, and an opinion that follows the words."""

from __future__ import annotations

import base64
import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.handbook.badmail import BUCKETS, BadMailFileError, BadMailModel, bucket, features, packed, unpacked


def toy(**weights: int) -> BadMailModel:
    fraud, junk = [0] * BUCKETS, [0] * BUCKETS
    for word, weight in weights.items():
        fraud[bucket(word)] = weight
    return BadMailModel(fraud, junk, (0.1, 0.1), (-1.0, -1.0), {"what": "a toy"})


def shipped() -> BadMailModel:
    from triage.home import shipped

    return unpacked((shipped() / "models" / "badmail.json").read_text("utf-8"))


def test_a_model_comes_back_as_it_was():
    model = unpacked(packed(toy(inheritance=90)))
    assert model.opinion("", "your inheritance of millions") == toy(inheritance=90).opinion("", "your inheritance of millions")
    assert model.card == {"what": "a toy"}


def bomb() -> str:
    return base64.b64encode(zlib.compress(bytes(50_000_000), 9)).decode()


@pytest.mark.parametrize(
    "change",
    [
        {"format": 99}, {"buckets": 12}, {"scale": [1]}, {"scale": ["x", 1]}, {"bias": None}, {"bias": [float("inf"), 0]}, {"card": None},
        {"fraud": "!!"}, {"fraud": base64.b64encode(b"no zlib").decode()}, {"fraud": bomb()},
        {"junk": base64.b64encode(zlib.compress(b"short")).decode()},
    ],
    ids=lambda change: next(iter(change)),
)  # fmt: skip
def test_a_file_that_is_not_ours_is_refused(change):
    with pytest.raises(BadMailFileError):
        unpacked(json.dumps({**json.loads(packed(toy())), **change}))


@pytest.mark.parametrize("text", ["", "[]", "null", "[" * 100_000, '{"format": 1'])
def test_what_is_no_json_of_ours_is_refused(text):
    with pytest.raises(BadMailFileError):
        unpacked(text)


@pytest.mark.hostile
@given(st.text(max_size=400), st.text(max_size=2000))
def test_every_text_has_features_of_length_one_or_none(subject, text):
    found = features(subject, text)
    assert all(0 <= place < BUCKETS for place in found)
    assert not found or sum(value * value for value in found.values()) == pytest.approx(1.0)


SCAM = (
    "i am the personal lawyer of a late client who died without next of kin and left the sum of 12.5 million dollars with a bank. "
    "your assistance is needed to transfer the fund into your account; you will get 40% as compensation. treat this as confidential."
)
GENUINE = (
    "please quote 2 x 40hq of model k-11 office chairs, cif santos, and tell us your lead time and payment terms. "
    "we are wholesalers with 14 shops; our bank opens l/c at sight. regards, ana, purchasing"
)


def test_the_shipped_weights_know_a_scam_from_an_order():
    model = shipped()
    assert model.opinion("urgent assistance", SCAM).fraud > 1.0
    assert model.opinion("inquiry for office chairs", GENUINE).fraud < 0.0
    assert "fund" in {span.text for span in model.typical_of_fraud(SCAM, "body")} | {
        span.text for span in model.typical_of_fraud(SCAM, "body", most=20)
    }


def test_styled_letters_change_nothing():
    plain, styled = "quick relief", "".join(chr(ord(letter) - 97 + 0x1D41A) if letter.isalpha() else letter for letter in "quick relief")
    assert features("", plain) == features("", styled)


def test_the_file_names_its_sources_and_holds_no_text():
    text = (json.loads(packed(shipped()))).keys()
    assert set(text) == {"format", "buckets", "card", "scale", "bias", "fraud", "junk"}
    card = shipped().card
    assert {"sources", "not used", "made by"} <= set(card)
