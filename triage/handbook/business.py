"""What the reason for writing tells of who writes, where the mail itself does not say it.

Who wants free samples without a firm behind them, or a single piece, buys for himself. Who only collects prices (handbook P1, P2)
names customers and projects as a pretext: only what he says outright of being a maker or an agent is believed.
"""

from __future__ import annotations

from dataclasses import replace

from triage.handbook.buyer import RULE, STATED
from triage.handbook.grade import own_use
from triage.terms import BuyerType, Evidence, Inquiry, Motive, sentence

_BELIEVED = (BuyerType.MANUFACTURER, BuyerType.AGENT, BuyerType.UNKNOWN)


def with_motive(inquiry: Inquiry, motive: Motive | None) -> Inquiry:
    """`inquiry` with the business that its motive makes likely."""
    if motive in (Motive.P1, Motive.P2):
        told = max((one.weight for one in inquiry.evidence if one.rule == RULE), default=0.0)
        if inquiry.buyer_type in _BELIEVED or told >= STATED:
            return inquiry
        rest = tuple(one for one in inquiry.evidence if one.rule != RULE)
        return replace(inquiry, buyer_type=BuyerType.UNKNOWN, evidence=rest)
    if inquiry.buyer_type is not BuyerType.UNKNOWN or inquiry.contact.company:
        return inquiry
    if motive is Motive.J1 or (motive is not None and own_use(inquiry)):
        says = sentence("Buyer type {kind}: no firm, and only a piece or two.", kind=BuyerType.END_USER.value)
        return replace(inquiry, buyer_type=BuyerType.END_USER, evidence=(*inquiry.evidence, Evidence(RULE, says)))
    return inquiry
