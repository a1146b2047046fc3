"""Who buys goods that a firm's own people wear, that furnish its rooms or wear out in its plant: whatever it makes, it uses them (handbook 2, "Buyer types").

The mirror of machines for production, whose buyer is a maker by the same signs. Who makes, prints or supplies such goods stays what it is.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Protocol

from triage.handbook.goods_use import Uses
from triage.handbook.plain_letters import FLAT, plain
from triage.handbook.screened import Alternatives, Later, Table
from triage.handbook.tables.goods_uses import FURNISHES_KIN, GUESTS_USE, WORN, WORN_HOUSES, WORN_KIN, WORN_SAYS, WORN_STAFFED, WORN_SUPPLY
from triage.handbook.tables.plant_uses import BUILDERS, PROCESS_PLANTS
from triage.terms import BuyerType, Contact, Span

_HOUSE = 1.3  # what a firm's name says
_AFTER = 30  # characters behind the words
_KIN, _SUPPLY, _STAFFED, _GUESTS_USE = (Later(plain(one)) for one in (WORN_KIN, WORN_SUPPLY, WORN_STAFFED, GUESTS_USE))
_WORN = Later(plain(WORN))
_FURNISHES_KIN = Later(plain(FURNISHES_KIN))
_HOUSES = Later(rf"(?<![a-zа-я])(?:{plain(WORN_HOUSES)})")
_PROCESS_PLANTS, _BUILDERS = Later(plain(PROCESS_PLANTS)), Later(plain(BUILDERS))
_SAYS = Table((weight, Alternatives(plain(pattern))) for weight, pattern in WORN_SAYS)


class Scale(Protocol):
    """What speaks for each type of buyer."""

    def add(self, kind: BuyerType, weight: float, start: int, end: int, words: str, part: str = "body") -> None:
        """Something speaks for `kind`."""

    def turn(self, kind: BuyerType, other: BuyerType, turns: Callable[[Span], bool]) -> None:
        """What spoke for `kind` speaks for `other`, where its words tell so."""


def weigh_own_use(text: str, contact: Contact, scale: Scale, uses: Uses) -> None:
    """Turn what tells a maker or a builder into what tells an end user; `text` is what the writer says."""
    company = (contact.company or "")[:200]
    flat, name = text.translate(FLAT), f"{company} {(contact.email or '').rpartition('@')[2]}".translate(FLAT)

    def without(kin: Later) -> Callable[[Span], bool]:
        """The words, and what is said to be made ("we make overalls"), are none of `kin`, and not the goods themselves."""

        def other(span: Span) -> bool:
            words = flat[span.start : span.end + _AFTER] if span.part == "body" else span.text.translate(FLAT)
            return kin.search(words) is None and _WORN.search(words) is None

        return other

    if uses.worn_out:
        if _BUILDERS.search(name) is None:  # a dairy wears out hoses, a maker of dairy equipment builds them in
            plant = _PROCESS_PLANTS.search(company.translate(FLAT)) is not None

            def in_plant(span: Span) -> bool:
                return plant or _PROCESS_PLANTS.search(span.text.translate(FLAT)) is not None

            scale.turn(BuyerType.MANUFACTURER, BuyerType.END_USER, in_plant)
        return
    if uses.furnishes:
        if _FURNISHES_KIN.search(name) is None:  # what is said of making may be seats for buses: only the firm's name is believed
            scale.turn(BuyerType.MANUFACTURER, BuyerType.END_USER, lambda span: span.part.startswith("contact"))
        return
    if _KIN.search(name) is None:
        scale.turn(BuyerType.MANUFACTURER, BuyerType.END_USER, without(_KIN))
        scale.turn(BuyerType.CONTRACTOR, BuyerType.END_USER, without(_SUPPLY))
        if hit := _HOUSES.search(company.translate(FLAT)):
            scale.add(BuyerType.END_USER, _HOUSE, hit.start(), hit.end(), company[hit.start() : hit.end()], "contact:company")
    if not _GUESTS_USE.search(flat):
        scale.turn(BuyerType.CHAIN, BuyerType.END_USER, lambda span: _STAFFED.search(span.text.translate(FLAT)) is not None)
    for weight, phrases in _SAYS.finds(flat):
        for found in itertools.islice(phrases, 1):
            scale.add(BuyerType.END_USER, weight, found.start(), found.end(), text[found.start() : found.end()])
