"""`triage train`: the scores are of texts the model had not seen, the pictures are pictures, the model ends in the cache."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner

from triage import home, model_cache, workshop
from triage.charts import Line, confusion_svg, curve_svg
from triage.cli import cli
from triage.handbook.intent import SeedRow
from triage.terms import Kind
from triage.training import SHARES, examine, split

TOLD = {
    Kind.INQUIRY: ("please quote {} pieces of oak chairs", "we want to buy {} tables, send the price", "price for {} desks to Lagos?"),
    Kind.JUNK: ("weekly newsletter {}: our best deals, unsubscribe", "sale! {} percent off everything today", "casino bonus {} free spins"),
}
ROWS = [
    SeedRow(f"{kind}{place}{number}", kind, "", text.format(number))
    for kind, texts in TOLD.items()
    for place, text in enumerate(texts)
    for number in range(20)
]


def test_easy_texts_are_told_apart_and_every_row_is_judged_once():
    steps: list[tuple[int, int]] = []
    report = examine(ROWS, 3, lambda done, all_: steps.append((done, all_)))
    assert report.cross_validated.accuracy == 1.0
    assert report.held_out.accuracy == 1.0
    assert report.cross_validated.count + report.held_out.count == len(ROWS)
    assert [point.count for point in report.curve] == sorted({point.count for point in report.curve})
    assert len(report.curve) == len(SHARES)
    assert steps == [(place + 1, 3 + len(SHARES)) for place in range(3 + len(SHARES))]


def test_labels_that_mean_nothing_score_like_guessing():
    """The hard negative: were a message judged by a model that had learnt it, this would score near 1."""
    kinds = (Kind.INQUIRY, Kind.JUNK)
    rows = [SeedRow(str(n), kinds[(n * 7919 % 97) % 2], "", f"word{n * 31 % 53} token{n * 17 % 59} thing{n * 13 % 61}") for n in range(120)]
    assert examine(rows, 4).cross_validated.accuracy < 0.75


def test_a_message_keeps_its_side_when_others_join():
    before, after = split(ROWS[:40]), split(ROWS)
    assert {row.id for row in before[1]} <= {row.id for row in after[1]}
    assert not {row.id for row in after[0]} & {row.id for row in after[1]}


@pytest.mark.parametrize(
    "picture",
    [
        confusion_svg("who <was> whom", ["inquiry", "junk & co"], [[5, 1], [0, 0]]),
        curve_svg("curve", "messages", [Line("a<b", ((10.0, 0.2), (20.0, 1.4))), Line("nothing", ())]),
    ],
)
def test_pictures_are_well_formed_and_carry_no_script(picture):
    tree = ElementTree.fromstring(picture)
    assert tree.tag.endswith("svg")
    assert not [one for one in tree.iter() if one.tag.endswith("script")]


def test_the_command_writes_scores_pictures_and_the_model(tmp_path, monkeypatch):
    seed = tmp_path / "seed.jsonl"
    seed.write_text("".join(json.dumps({"id": row.id, "kind": row.kind, "subject": "", "text": row.text}) + "\n" for row in ROWS), "utf-8")
    monkeypatch.setattr(home, "seed_files", lambda: iter([seed]))
    monkeypatch.setattr(workshop, "seed_files", lambda: iter([seed]))
    monkeypatch.setenv("TRIAGE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("TRIAGE_CONFIG", str(tmp_path / "nowhere.toml"))
    outcome = CliRunner().invoke(cli, ["train", "--folds", "2", "--plot", str(tmp_path / "plots"), "--json"])
    assert outcome.exit_code == 0, outcome.output
    told = json.loads(outcome.stdout)
    assert told["report"]["rows"] == len(ROWS)
    assert {path.name for path in (tmp_path / "plots").iterdir()} == {"confusion.svg", "curve.svg"}
    assert list(model_cache.cache_folder().glob("intent-*.joblib"))


def test_without_texts_it_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(home, "seed_files", lambda: iter(()))
    monkeypatch.setenv("TRIAGE_CONFIG", str(tmp_path / "nowhere.toml"))
    outcome = CliRunner().invoke(cli, ["train"])
    assert outcome.exit_code != 0
    assert "texts to learn from" in outcome.output
