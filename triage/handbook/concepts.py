"""What a message is about, in the sender's own words: concepts and worded facets looked up together, once a message."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from triage.handbook.tables.concepts import CONCEPTS
from triage.handbook.tables.scam_parts import PARTS
from triage.handbook.tables.signs import WORDED
from triage.handbook.wording import Folded, PhraseBook, phrases
from triage.terms import Span

Found = Mapping[str, tuple[Span, ...]]
MOST = 8
# What means something beside other parts only is no figure: the seed's scams would teach that "thanks for your trouble" is a scam.
ALONE_NOTHING = frozenset({*(f"{rule}.{name}" for rule, name, _, _ in PARTS), "S4.details-again", "P2.parts-list", "running"})


@lru_cache(maxsize=1)
def _book() -> PhraseBook:
    signs = {f"{rule}.{name}": phrases(written) for rule, name, _, written in WORDED}
    return PhraseBook({**signs, **{name: phrases(written) for name, written in CONCEPTS.items()}})


def concepts_of(texts: Iterable[Folded]) -> Found:
    """Concept ("seeks") or facet ("F1.confirmed") -> where the texts show it."""
    return _book().find(texts, MOST)


def figures_of(found: Found) -> dict[str, float]:
    """The same as figures for the learnt part: they mean the same in every language."""
    return {f"concept.{name}": 1.0 + min(len(spans), 4) / 2 for name, spans in found.items() if name not in ALONE_NOTHING}
