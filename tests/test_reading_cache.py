"""What was read of the tables outlives a start: the same readings, and nothing but them. Damage costs time, never a sign."""

from __future__ import annotations

import hashlib
import json
import os
import stat
from pathlib import Path

import pytest

from triage import reading_cache
from triage.handbook.concepts import concepts_of
from triage.handbook.pattern_parts import groups_by_worth
from triage.handbook.readings import EXPRESSIONS, PHRASES, Readings
from triage.handbook.screened import Rare
from triage.handbook.wording import fold, phrase


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Readings]:
    """A cache folder of its own, and readings as at a start."""
    monkeypatch.setenv("TRIAGE_CACHE", str(tmp_path))
    fresh = {"phrases": Readings(), "expressions": Readings()}
    monkeypatch.setattr(reading_cache, "_KEPT", fresh)
    monkeypatch.setattr(reading_cache, "_WORTH", 2)
    reading_cache.recall.cache_clear()
    yield fresh
    reading_cache.recall.cache_clear()


WRITTEN = {"we (need|want) a price": (("need", "want"), (" price ",)), "报价": (("报价",),)}


def again(monkeypatch: pytest.MonkeyPatch) -> dict[str, Readings]:
    """The next start."""
    fresh = {"phrases": Readings(), "expressions": Readings()}
    monkeypatch.setattr(reading_cache, "_KEPT", fresh)
    reading_cache.recall.cache_clear()
    return fresh


def test_the_next_start_reads_nothing_anew(kept, monkeypatch: pytest.MonkeyPatch):
    assert not reading_cache.recall(), "nothing is kept yet"
    for written, groups in WRITTEN.items():
        kept["phrases"].of(written, lambda _, groups=groups: groups)
    assert reading_cache.keep()
    fresh = again(monkeypatch)
    assert reading_cache.recall()
    assert fresh["phrases"].all() == WRITTEN, "groups of rows, as tuples"
    assert fresh["phrases"].of("报价", lambda _: pytest.fail("read anew")) == (("报价",),)
    assert fresh["phrases"].read == 0
    assert not reading_cache.keep(), "nothing new"


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-1],
        lambda data: b"",
        lambda data: data.replace(b"price", b"prize"),
        lambda data: data.partition(b"\n")[2],
        lambda data: hashlib.sha256(b"[[]").hexdigest().encode() + b"\n[[]",
        lambda data: b"\xff\xfe" * 40,
    ],
    ids=["cut", "empty", "changed", "without its sum", "no JSON", "no text"],
)
def test_a_damaged_file_is_not_taken(kept, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, damage):
    for written, groups in WRITTEN.items():
        kept["phrases"].of(written, lambda _, groups=groups: groups)
    reading_cache.keep()
    (path,) = (tmp_path / "models").glob("tables-*.json")
    path.write_bytes(damage(path.read_bytes()))
    fresh = again(monkeypatch)
    assert not reading_cache.recall()
    assert fresh["phrases"].all() == {}


def test_the_file_is_ours_alone_and_older_ones_go(kept, tmp_path: Path):
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "tables-0000.json").write_text("of another version")
    (tmp_path / "models" / "intent-1.joblib").write_text("the model")
    for written, groups in WRITTEN.items():
        kept["phrases"].of(written, lambda _, groups=groups: groups)
    reading_cache.keep()
    (path,) = (tmp_path / "models").glob("tables-*.json")
    assert path.name != "tables-0000.json"
    assert (tmp_path / "models" / "intent-1.joblib").exists()
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_no_cache_can_be_written(kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "file").write_text("in the way of a folder")
    monkeypatch.setenv("TRIAGE_CACHE", str(tmp_path / "file"))
    assert not reading_cache.recall()
    for written, groups in WRITTEN.items():
        kept["phrases"].of(written, lambda _, groups=groups: groups)
    assert not reading_cache.keep()


def test_what_is_recalled_is_what_would_be_read():
    (one,) = phrase("we (need|want) a quotation for them")
    assert PHRASES.all()[one.written] == one.held
    written = r"\b(?:one|two) boxes of \d+"
    assert Rare(written).literals == groups_by_worth(written)[0]
    assert EXPRESSIONS.all()[written] == tuple(groups_by_worth(written))


def test_no_word_of_a_mail_is_kept():
    concepts_of((fold("We need 400 zyqqua brackets, Mr Abernyx. Please quote.", "body"),))
    everything = json.dumps([PHRASES.all(), EXPRESSIONS.all()], ensure_ascii=False)
    assert "quot" in everything, "the tables' words are"
    assert "zyqqua" not in everything
    assert "abernyx" not in everything.lower()
