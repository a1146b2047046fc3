"""Towns in the form that they take behind a word of direction: "do Brna", "Helsinkiin", "до Одеси", "Budapestre".

The tables hold plain names, and a few forms. Only readers that already stand at such a word ask here: elsewhere the forms are words of their own.
"""

from __future__ import annotations

from functools import lru_cache

from triage.handbook.tables.town_endings import ENDINGS, NO_FORMS

_SHORTEST = 4


@lru_cache(maxsize=2048)
def plain_town(written: str) -> str | None:
    """The plain name, folded, of the town or port that `written` is a form of; None where it is none, or the plain name itself."""
    from triage.handbook.geography import fold, places_in

    if len(written) < _SHORTEST or len(written) > 24 or not written[:1].isupper() or not written.isalpha():
        return None
    folded = fold(written)
    if folded in NO_FORMS:
        return None
    for ending, plain in ENDINGS:
        if not folded.endswith(ending) or len(folded) - len(ending) < 3:
            continue
        stem = folded[: len(folded) - len(ending)]
        for other in plain:
            name = stem + other
            if len(name) < _SHORTEST or name == folded:
                continue
            if any(one.kind in ("city", "port") and one.end - one.start == len(name) for one in places_in(name.title())):
                return name
    return None
