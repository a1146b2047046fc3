"""Words of any trade that mean the same in several languages: what a mail calls "svart" is the catalogue's "black"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container
from functools import lru_cache

from triage.handbook.tables.function_words import FUNCTION_WORDS
from triage.handbook.tables.goods_words import DESCRIBING, THINGS
from triage.handbook.wordforms import stem

NEGATIONS = frozenset(
    ["not", "non", "nicht", "kein", "keine", "pas", "niet", "geen", "nie", "ikke", "inte", "ej", "не", "nem", "nu", "bukan", "không"]
)
TRANSLATED = 0.9  # below a word of the catalogue itself, above a guess by its letters


@lru_cache(maxsize=1)
def _lines() -> tuple[tuple[str, ...], ...]:
    """The stems of each meaning."""
    lines = [line.split() for line in (DESCRIBING + THINGS).splitlines()]
    read = ([stem(word) for word in line] for line in lines if line)
    return tuple(tuple(dict.fromkeys(one for one in line if len(one) > 1 and one not in FUNCTION_WORDS)) for line in read)


@lru_cache(maxsize=1)
def describing() -> frozenset[str]:
    """Stems of colours, states, cuts and sizes, which stand before or behind the noun and are no thing alone."""
    return frozenset(stem(word) for word in DESCRIBING.split())


def also_said(known: Container[str]) -> dict[str, tuple[tuple[str, float], ...]]:
    """By each stem that the table has, the stems among `known` that mean the same."""
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for line in _lines():
        here = [one for one in line if one in known]
        for one in line if here else ():
            found[one].update((other, TRANSLATED) for other in here if other != one)
    return {one: tuple(others.items()) for one, others in found.items() if others}


@lru_cache(maxsize=1)
def _meanings() -> dict[str, int]:
    return {one: number for number, line in enumerate(_lines()) for one in line}


def meaning(word: str) -> str | int:
    """What a stem means, the same for all languages; a word that the table lacks means itself."""
    return _meanings().get(word, word)
