"""Sentences for people, in English and Chinese.

The program thinks in `Sentence`s whose text is English; `say` turns one into a line in the reader's
language. The Chinese stands in tables beside this file, one a part of the program; `tests/test_speech.py`
fails when a sentence has none.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from triage.terms import Sentence


@cache
def chinese() -> dict[str, str]:
    """English template -> Chinese template, from all tables `zh_*.py` beside this file."""
    table: dict[str, str] = {}
    for module in sorted(found.name for found in pkgutil.iter_modules(__path__) if found.name.startswith("zh_")):
        table.update(importlib.import_module(f"{__name__}.{module}").TABLE)
    return table


def say(words: Sentence | str, language: str) -> str:
    """`words` in `language` ("zh..." is Chinese, everything else English)."""
    if isinstance(words, str):
        words = Sentence(words)
    if not language.lower().startswith("zh"):
        return str(words)
    template = chinese().get(words.text)
    if template is None:
        return str(words)
    if not words.values:
        return template
    return template.format(**{name: say(value, language) if isinstance(value, Sentence) else value for name, value in words.values})
