"""Money swindles (S6) told by what they are made of: parts that are harmless alone and telling together, whatever words join them.

"My shipper takes cash only" is honest, so is "put it on my card"; that we are to charge his money to the card and hand it on is neither.
"""

from __future__ import annotations

from collections.abc import Mapping

from triage.handbook.tables.scam_parts import SWINDLE_WEIGHTS, SWINDLES
from triage.terms import Span

Facets = Mapping[tuple[str, str], tuple[Span, ...]]


def swindles(facets: Facets) -> dict[str, tuple[float, tuple[Span, ...]]]:
    """Facet of S6 -> weight and words, for each swindle of which enough parts are there."""
    found: dict[str, tuple[float, tuple[Span, ...]]] = {}
    for name, parts, least, needed in SWINDLES:
        there = [part for part in parts if ("S6", part) in facets]
        if len(there) < least or not all(part in there for part in needed):
            continue
        weight = SWINDLE_WEIGHTS[len(there) > least]
        if name not in found or found[name][0] < weight:
            found[name] = (weight, tuple(facets["S6", part][0] for part in there))
    return found
