"""Towns in the form that they take behind a word of direction: "do Brna", "Helsinkiin", "до Одеси", "Budapestre".

The tables hold plain names, and a few forms. Only readers that already stand at such a word ask here: elsewhere the forms are words of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from triage.handbook.tables.town_endings import ADJECTIVES, ENDINGS, NO_FORMS

_SHORTEST = 4


@lru_cache(maxsize=2048)
def plain_town(written: str) -> str | None:
    """The plain name, folded, of the town or port that `written` is a form of; None where it is none, or the plain name itself."""
    from triage.handbook.geography import fold

    if len(written) < _SHORTEST or len(written) > 24 or not written[:1].isupper():
        return None
    if not written.isalpha():
        return _of_two_words(written)
    folded = fold(written)
    return None if folded in NO_FORMS else next((name for name in _plain_forms(folded) if _is_town(name)), None)


def plain_spelling(written: str) -> str | None:
    """A town in Cyrillic letters in its plain form, as it is written: "Новороссийск" of "Новороссийска"; None for all else."""
    from triage.handbook.geography import fold

    if not written[:1].isupper() or not "\u0400" <= written[-1:] <= "\u04ff" or " " in written or _is_town(written):
        return None
    folded = fold(written)
    plain = plain_town(written) if "-" not in written else next((name for name in _plain_forms(folded) if _is_town(name)), None)
    if plain is None or len(folded) != len(written):
        return None
    same = next((at for at, (one, other) in enumerate(zip(folded, plain, strict=False)) if one != other), min(len(folded), len(plain)))
    return written[:same] + plain[same:]


def _plain_forms(folded: str) -> Iterator[str]:
    for ending, plain in ENDINGS:
        if not folded.endswith(ending) or len(folded) - len(ending) < 3:
            continue
        stem = folded[: len(folded) - len(ending)]
        for other in plain:
            if len(stem + other) >= _SHORTEST and stem + other != folded:
                yield stem + other


def _of_two_words(written: str) -> str | None:
    """ "Nowego Sącza", "Нижнего Новгорода": the adjective and the noun each in their form."""
    from triage.handbook.geography import fold

    parts = fold(written).split()
    if len(parts) != 2:
        return None
    first, second = parts
    for ending, plain in ADJECTIVES:
        if first.endswith(ending) and len(first) - len(ending) >= 3:
            firsts = [first[: len(first) - len(ending)] + other for other in plain]
            return next((f"{one} {two}" for two in (*_plain_forms(second), second) for one in firsts if _is_town(f"{one} {two}")), None)
    return None


def _is_town(name: str) -> bool:
    from triage.handbook.geography import places_in

    return any(one.kind in ("city", "port") and one.end - one.start == len(name) for one in places_in(name.title()))
