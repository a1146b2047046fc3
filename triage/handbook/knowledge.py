"""What `classify` needs besides the mail and its past: who we are, what we sell, whom we know, how signs weigh."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from triage.handbook.badmail import BadMailModel
from triage.handbook.buyer_guess import BuyerModel
from triage.handbook.catalogue import Catalogue
from triage.terms import Customer, Seller


@dataclass(frozen=True, slots=True)
class Handbook:
    """The team's knowledge as one value; the outer layer reads the files and builds it once."""

    seller: Seller
    catalogue: Catalogue
    customers: tuple[Customer, ...] = ()
    weights: Mapping[str, float] = field(default_factory=dict)  # factor by sign id: {"S2": 0.5} halves S2
    threshold: float = 0.9  # of suspicion: at or above it a message is held back
    switched_off: frozenset[str] = frozenset()  # sign ids that shall not be looked for
    allow: tuple[str, ...] = ()  # addresses and domains of the user's that are above suspicion, once authenticated
    deny: tuple[str, ...] = ()  # addresses, domains and firms that are held back (F4)
    bad_mail: BadMailModel | None = None  # the base model for bad mail, as shipped
    buyers: BuyerModel | None = None  # the guess at who buys, as shipped
