"""Where the labelled mailboxes and public corpora are, when they are at hand; a user of the repository has neither."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


def _find() -> Path | None:
    named = os.environ.get("TRIAGE_SHARED")
    candidate = Path(named) if named else Path(__file__).resolve().parents[2] / "shared"
    return candidate if (candidate / "gold").is_dir() else None


SHARED = _find()
GOLD = tuple(sorted(box for box in (SHARED / "gold").iterdir() if (box / "labels.jsonl").is_file())) if SHARED else ()

needs_shared = pytest.mark.skipif(
    SHARED is None, reason="the shared gold mailboxes and corpora are not beside this repository (TRIAGE_SHARED)"
)
