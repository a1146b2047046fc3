"""The shipped seed keeps its promises: many languages and trades, no near-duplicates, every kind well represented."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SCRIPT = ROOT / "scripts" / "review_seed.py"
pytestmark = pytest.mark.skipif(not SCRIPT.is_file(), reason="the scripts folder is not part of an installed package")


def review(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, SCRIPT, *arguments], capture_output=True, text=True, check=False, encoding="utf-8")


@pytest.mark.parametrize("name", ["seed.jsonl", "buyers.jsonl"])
def test_the_shipped_seed_passes(name):
    done = review(ROOT / "models" / name)
    assert done.returncode == 0, done.stdout[-2000:]


def test_a_copy_with_another_number_is_found_out(tmp_path):
    text = "Please quote 500 pieces of the blue enamel kettle, CIF Mombasa, with lead time and packing. We are wholesalers in Kenya."
    rows = [{"id": str(n), "kind": "inquiry", "language": "en", "trade": "t", "text": text.replace("500", str(n))} for n in (500, 700)]
    seed = tmp_path / "seed.jsonl"
    seed.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    done = review(seed)
    assert done.returncode == 1
    assert "near-duplicates: 500 and 700" in done.stdout


def test_two_different_wishes_for_the_same_goods_are_not(tmp_path):
    texts = (
        "Please quote 500 pieces of the blue enamel kettle, CIF Mombasa.",
        "Hello, do you also make enamel mugs with our logo? A small cafe chain in Porto asks.",
    )
    rows = [{"id": str(n), "kind": "inquiry", "language": "en", "trade": "t", "text": text} for n, text in enumerate(texts)]
    seed = tmp_path / "seed.jsonl"
    seed.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    assert "near-duplicates (at least 50% common): 0" in review(seed).stdout
