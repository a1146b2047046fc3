"""What `triage classify --json` prints for a message keeps to the committed schema and to the gold label fields."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.judging import judged, mail
from triage.terms import Ask, BuyerType, ContentKind, Kind, Motive
from triage.verdict_json import verdict_json

SCHEMA = json.loads((Path(__file__).resolve().parents[1] / "docs/schema/classify.schema.json").read_text("utf-8"))
GOLD_FIELDS = [
    "file",
    "kind",
    "motive",
    "signs",
    "suspected",
    "level",
    "level2_candidate",
    "class",
    "products",
    "product_specific",
    "quantities",
    "contact",
    "country",
    "timezone",
    "language",
    "script",
    "asks",
    "incoterm",
    "port",
    "buyer_type",
    "reply_needed",
    "probabilities",
    "suspicion",
    "evidence",
    "confidence",
    "missing",
]
MAILS = {
    "inquiry": mail("Please quote 250.5 kg and 200 pcs LP-100, CIF Valencia. Ana Lopez, Fincas Lopez S.L., +34 954 555 011"),
    "scam": mail("Send invitation letters and visa support for five delegates, passport copies.", sender="Lam <lam@yahoo.com>"),
    "empty": mail("", "", "x <x@y.example>"),
    "machine": mail("I am out of the office.", "Automatic reply", Auto_Submitted="auto-replied"),
}


@pytest.mark.parametrize("message", MAILS.values(), ids=MAILS.keys())
def test_it_keeps_to_the_schema(message):
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
    jsonschema.validate(json.loads(json.dumps(verdict_json(judged(message), "a.eml"))), SCHEMA)


@pytest.mark.parametrize("message", MAILS.values(), ids=MAILS.keys())
def test_its_keys_are_those_of_the_schema(message):
    made = verdict_json(judged(message), "a.eml")
    assert set(made) == set(SCHEMA["required"]) == set(SCHEMA["properties"])
    assert set(GOLD_FIELDS) <= set(made)
    json.dumps(made, allow_nan=False)


def test_whole_amounts_are_integers():
    assert json.dumps(verdict_json(judged(MAILS["inquiry"]), "a")["quantities"]).count("200.0") == 0


@pytest.mark.parametrize(
    ("listed", "known"),
    [
        (SCHEMA["$defs"]["kind"]["enum"], Kind),
        (SCHEMA["properties"]["motive"]["enum"], Motive),
        (SCHEMA["properties"]["content_kind"]["enum"], ContentKind),
        (SCHEMA["properties"]["buyer_type"]["enum"], BuyerType),
        (SCHEMA["properties"]["asks"]["items"]["enum"], Ask),
    ],
)
def test_the_schema_names_every_value(listed, known):
    assert {value for value in listed if value is not None} == {one.value for one in known}
