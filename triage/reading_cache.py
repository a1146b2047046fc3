"""What the tables were read to hold, as a file in the user's cache folder: judging the first mail takes a third less.

A cache of nothing but our own tables: no word of a mail, of a catalogue or of a setting is ever among them. The file is taken only whole,
for the very code that wrote it; without one, or where none can be written, everything is read anew with the same result.
"""

from __future__ import annotations

import hashlib
import json
import sys
from functools import cache
from pathlib import Path

from triage.handbook import pattern_parts, wording
from triage.handbook.readings import EXPRESSIONS, PHRASES, Readings, Rows
from triage.model_cache import cache_folder, write_whole

_KEPT: dict[str, Readings] = {"phrases": PHRASES, "expressions": EXPRESSIONS}
_WORTH = 200  # readings that were not in the file: fewer are soon read again
_LARGEST = 32_000_000  # bytes


@cache
def recall() -> bool:
    """Take over what an earlier start has read, once in a process; was there anything?"""
    try:
        path = _path()
        data = path.read_bytes() if path.stat().st_size <= _LARGEST else b""
        known = _unpacked(data)
    except (OSError, ValueError, RuntimeError):
        return False
    for name, readings in _KEPT.items():
        readings.recall(known.get(name, {}))
    return bool(known)


def keep() -> bool:
    """Write down what this process has read, where that is worth it; was it?"""
    if sum(readings.read for readings in _KEPT.values()) < _WORTH:
        return False
    content = json.dumps({name: readings.all() for name, readings in _KEPT.items()}, ensure_ascii=False).encode()
    try:
        path = _path()
        write_whole(path, hashlib.sha256(content).hexdigest().encode() + b"\n" + content)
        for old in path.parent.glob("tables-*.json"):
            if old != path:
                old.unlink(missing_ok=True)
    except (OSError, RuntimeError):
        return False  # a cache that cannot be written costs time at the next start, nothing else
    return True


def _unpacked(data: bytes) -> dict[str, dict[str, Rows]]:
    digest, _, content = data.partition(b"\n")
    if not content or hashlib.sha256(content).hexdigest().encode() != digest:
        return {}
    held = json.loads(content)
    return {name: {written: tuple(map(tuple, groups)) for written, groups in rows.items()} for name, rows in held.items() if name in _KEPT}


def _path() -> Path:
    """The file of this code: another reading of the same words bears another name."""
    code = hashlib.sha256(sys.version.encode())
    for module in (wording, pattern_parts):
        code.update(Path(module.__file__ or "").read_bytes())
    return cache_folder() / f"tables-{code.hexdigest()[:16]}.json"
