"""Who buys, guessed: outright words stand above it, it says what it rests on, and a file that is not ours is refused."""

from __future__ import annotations

import base64
import json
import re
import zlib
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.judging import HANDBOOK, mail
from triage.classify import classify
from triage.handbook.buyer_guess import (
    BUCKETS,
    FIGURES,
    TYPES,
    BuyerFileError,
    BuyerModel,
    figures,
    packed,
    seen,
    told_share,
    traits,
    unpacked,
)
from triage.handbook.goods_use import Uses, uses_of
from triage.handbook.occupations import parse_occupations
from triage.terms import BuyerType, Past, Verdict
from triage.workshop import buyer_model

UNKNOWN = BuyerType.UNKNOWN


def toy(word: str = "quokka", kind: BuyerType = BuyerType.END_USER) -> BuyerModel:
    """A model that knows one word."""
    weights = [0] * (BUCKETS * len(TYPES))
    weights[(zlib.crc32(f"w:{word}".encode()) & (BUCKETS - 1)) * len(TYPES) + TYPES.index(kind)] = 120
    bias = tuple(1.0 if one is UNKNOWN else 0.0 for one in TYPES)
    return BuyerModel(weights, (0.5,) * len(TYPES), bias, ((0.0,) * FIGURES,) * len(TYPES), 2.0, {"what": "a toy"}, {})


@cache
def shipped() -> BuyerModel:
    model = buyer_model()
    assert model is not None
    return model


def judged(text: str, model: BuyerModel | None) -> Verdict:
    return classify(mail(text, sender="Jo <jo@gmail.com>"), Past(), replace(HANDBOOK, buyers=model), None)


def guess(text: str, sender: str, subject: str = "Inquiry") -> BuyerType:
    address = sender.rpartition("<")[2].rstrip(">")
    shares = shipped().probabilities(seen(address, subject, text), {}, UNKNOWN)
    return max(shares, key=lambda kind: shares[kind])


@pytest.mark.parametrize(
    ("text", "sender", "want"),
    [
        ("Hei, vi trenger 40 pumper til byggeplassen i Bodø innen uke 19.\n\nOla Moen\nMoen Rør og Bygg AS", "<ola@moenbygg.example>", "contractor"),
        ("Bitte 6 Stück für unser Schulhaus anbieten.\n\nGrundschule am Anger\nHausmeister Ritter", "<ritter@grundschule-anger.example>", "end_user"),
        ("Price for 60 pcs please, for our shelves.\n\nHarbour Hardware Store, Cork", "<hello@harbourhardware.example>", "retailer"),
        ("Нужна поставка на распределительный центр, далее по 48 супермаркетам сети.\n\nТорговая сеть Лада", "<zakup@lada.example>", "chain"),
        ("我们工厂的生产线需要 200 个水箱。\n\n佛山明达机械厂 采购部", "<buy@mingdajixie.example>", "manufacturer"),
        ("Wir suchen einen Hersteller für unsere Eigenmarke.\n\nNordlicht Brands GmbH", "<anna@nordlicht-brands.example>", "brand"),
        ("Solicitamos la representación exclusiva en Chile, a comisión.\n\nRojas Representaciones", "<r@rojasrep.example>", "agent"),
        ("Price?", "<jo@gmail.com>", "unknown"),
    ],
)  # fmt: skip
def test_who_buys_is_guessed_from_names_and_uses(text: str, sender: str, want: str) -> None:
    assert guess(text, sender).value == want


def test_what_the_writer_says_outright_stays() -> None:
    verdict = judged("We are an importer of pumps in Malta. Quote 200 borehole pumps for the quokka.", toy())
    assert verdict.buyer_type is BuyerType.IMPORTER


def test_a_guess_says_what_it_rests_on() -> None:
    verdict = judged("Please quote borehole pumps for the quokka.", toy())
    assert verdict.buyer_type is BuyerType.END_USER
    told = next(one for one in verdict.evidence if one.rule == "buyer")
    assert "guessed" in told.says.text
    assert [span.text for span in told.spans] == ["quokka"]


def test_the_share_that_is_told_is_cooler_and_in_the_same_order() -> None:
    shares = [number / 100 for number in range(101)]
    shown = [told_share(share) for share in shares]
    assert shown == sorted(set(shown))
    assert all(low <= share for low, share in zip(shown, shares, strict=True))
    assert (told_share(0.4), round(told_share(0.96), 2)) == (0.4, 0.66)


@pytest.mark.parametrize(
    ("business", "kind", "more"),
    [
        ("Exporter of sesame seeds", BuyerType.MANUFACTURER, True),
        ("Maker of extrusion lines", BuyerType.MANUFACTURER, True),
        ("Maker of toys", BuyerType.MANUFACTURER, False),
        ("Hersteller von Fenstern: Fenster, Türen", BuyerType.CONTRACTOR, True),
        ("Maker of toys", BuyerType.CONTRACTOR, False),
        ("Fabricante de ropa de trabajo", BuyerType.END_USER, True),
        ("Fabricante de ropa de trabajo", BuyerType.MANUFACTURER, False),
    ],
)
def test_who_buys_is_guessed_by_what_becomes_of_the_goods(business: str, kind: BuyerType, more: bool) -> None:
    mail = seen("jo@orion.example", "Inquiry", "Please send an offer for the goods below.\n\nJo\nOrion Ltd")
    plain, known = (shipped().probabilities(mail, {}, UNKNOWN, uses) for uses in (Uses(), uses_of(business)))
    assert (known[kind] > plain[kind]) is more


def test_the_share_of_the_shipped_guess_was_measured() -> None:
    """Tenths with 60 mails and more, on trades not learnt from; the card holds what scripts/train_buyers.py found."""
    rows = shipped().card["five-fold cross-validation, trades apart"]["printed -> true"].values()
    for mails, printed, true in (re.match(r"(\d+) mails, ([\d.]+) -> ([\d.]+)", row).groups() for row in rows):
        assert int(mails) < 60 or abs(float(printed) - float(true)) < 0.1


def test_without_the_file_the_rules_alone_tell() -> None:
    assert judged("Please quote borehole pumps for the quokka.", None).buyer_type is UNKNOWN


def test_the_shipped_model_was_learnt_from_the_shipped_seed() -> None:
    script = pytest.importorskip("scripts.train_buyers", reason="the scripts folder is not part of an installed package")
    assert shipped().card["seed"] == script.digest(script.buyers(*script.SEEDS)), "run scripts/train_buyers.py"


def test_a_model_comes_back_as_it_was() -> None:
    model = unpacked(packed(toy()), {})
    assert model.probabilities(seen("", "", "the quokka"), {}, UNKNOWN) == toy().probabilities(seen("", "", "the quokka"), {}, UNKNOWN)


@pytest.mark.parametrize(
    "change",
    [
        {"format": 99}, {"buckets": 12}, {"types": ["retailer"]}, {"scale": [1]}, {"bias": ["x"] * len(TYPES)}, {"bias": [float("inf")] * len(TYPES)},
        {"told": []}, {"temperature": 0}, {"temperature": "hot"}, {"told": [[0.0]] * len(TYPES)}, {"card": None}, {"weights": "!!"},
        {"weights": base64.b64encode(zlib.compress(b"short")).decode()}, {"weights": base64.b64encode(zlib.compress(bytes(50_000_000), 9)).decode()},
    ],
    ids=lambda change: next(iter(change)),
)  # fmt: skip
def test_a_file_that_is_not_ours_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(BuyerFileError):
        unpacked(json.dumps({**json.loads(packed(toy())), **change}), {})


@pytest.mark.hostile
@given(st.text(max_size=80), st.text(max_size=200), st.text(max_size=1500))
def test_any_mail_has_traits_of_length_one(address: str, subject: str, text: str) -> None:
    found = traits(seen(f"a{address}", subject, text))
    assert sum(value * value for value in found.values()) == pytest.approx(1.0)
    lexicon = parse_occupations("name\tretailer\ten\tshop\n")
    assert len(figures(seen(address, subject, text), {}, UNKNOWN, lexicon)) == FIGURES


@pytest.mark.hostile
def test_a_long_mail_is_read_to_its_limit_only() -> None:
    text = "quokka " * 200_000
    assert traits(seen("a@b.example", text, text)).keys() == traits(seen("a@b.example", text[:300], text[:2500])).keys()
