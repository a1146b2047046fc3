"""A model file is loaded only when its hash is the noted one; everything else is built anew."""

from __future__ import annotations

import json
import os
import pickle
import stat
import sys
from pathlib import Path

import pytest

from triage import model_cache
from triage.handbook.intent import IntentModel, SeedRow

ROWS = [
    {"id": f"{kind}{number}", "kind": kind, "subject": "", "text": text, "language": "en"}
    for kind, text in (("inquiry", "please quote {} pcs price"), ("junk", "weekly newsletter issue {} unsubscribe"))
    for number in range(6)
]


class Trap:
    """A pickle that leaves a mark when it is loaded."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return (Path.touch, (self.mark,))


@pytest.fixture
def seeds(tmp_path: Path) -> list[Path]:
    path = tmp_path / "seed.jsonl"
    path.write_text("".join(json.dumps({**row, "text": str(row["text"]).format(place)}) + "\n" for place, row in enumerate(ROWS)))
    return [path]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "models"
    made.mkdir(mode=0o700)
    return made


def load(seeds: list[Path], folder: Path, made: list[int]) -> IntentModel | None:
    def make(rows: list[SeedRow]) -> IntentModel:
        made.append(len(rows))
        return model_cache.train(rows)

    return model_cache.load(seeds, folder, model_cache.FileNote(folder), make)


def test_built_once_and_then_loaded(seeds, folder):
    made: list[int] = []
    first, second = load(seeds, folder, made), load(seeds, folder, made)
    assert made == [12]
    assert first is not None
    assert second is not None
    assert first.version == second.version
    assert first.predict("", "quote 5 pcs", {}) == second.predict("", "quote 5 pcs", {})


@pytest.mark.skipif(os.name != "posix", reason="file modes are a matter of POSIX systems")
def test_only_the_user_can_write_it(seeds, folder):
    load(seeds, folder, [])
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


@pytest.mark.parametrize("tamper", ["trap", "truncated", "empty", "no-hash", "other-hash"])
def test_a_file_that_is_not_ours_is_never_loaded(seeds, folder, tmp_path, tamper):
    made: list[int] = []
    load(seeds, folder, made)
    (path,) = folder.glob("*.joblib")
    note = path.with_name(path.name + ".sha256")
    if tamper == "trap":
        path.write_bytes(pickle.dumps(Trap(tmp_path / "mark")))
    elif tamper == "truncated":
        path.write_bytes(path.read_bytes()[:-20])
    elif tamper == "empty":
        path.write_bytes(b"")
    elif tamper == "no-hash":
        note.unlink()
    else:
        note.write_text("0" * 64)
    assert load(seeds, folder, made) is not None
    assert made == [12, 12]
    assert not (tmp_path / "mark").exists()


def test_a_new_seed_makes_a_new_model_and_forgets_the_old(seeds, folder):
    made: list[int] = []
    load(seeds, folder, made)
    seeds[0].write_text(
        seeds[0].read_text() + json.dumps({"id": "new", "kind": "junk", "subject": "", "text": "casino", "language": "en"}) + "\n"
    )
    load(seeds, folder, made)
    assert made == [12, 13]
    assert len(list(folder.glob("*.joblib"))) == 1


def test_without_seed_there_is_no_model(folder):
    assert load([], folder, []) is None


@pytest.mark.parametrize("executable", [sys.executable, "", "/no/such/python"], ids=["child", "none", "missing"])
def test_trained_in_a_process_of_its_own_or_else_in_ours(seeds, monkeypatch, executable):
    """scikit-learn stays out of a process that runs for months; where no child can be had, the model is made all the same."""
    here: list[int] = []
    train = model_cache.train
    monkeypatch.setattr(sys, "executable", executable)
    monkeypatch.setattr(model_cache, "train", lambda rows, facts: here.append(len(rows)) or train(rows, facts))
    rows = model_cache.read_seed(seeds)
    made = model_cache.train_now(rows)
    assert here == ([] if Path(executable).is_file() else [12])
    assert made.predict("", "quote 5 pcs", {}) == train(rows, [model_cache.facts_of(row) for row in rows]).predict("", "quote 5 pcs", {})
