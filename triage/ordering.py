"""Is a mail an order? By its own words: what a customer orders has prices that were agreed, and the price list is silent (W19)."""

from __future__ import annotations

import re
from typing import Final

_NUMBER: Final = r"(?:\s{0,2}(?:no\.?|nr\.?|n°|nº|№|number))?[:# \t]{0,3}[A-Z]{0,6}[-/ ]?\d[\d/-]{2,14}"
_PLACED: Final = re.compile(
    # a subject or line of its own: "PO 2026-0417", "Our new order no. 88-2041:" ("Re: PO ..." is an answer to an older one)
    r"^(?:(?:our|new|purchase|unsere|nuestro|notre|nostro|наш) ){0,3}(?:p\.?/?o\.?|order|bestellung|pedido|commande|ordine|заказ|订单|訂單|注文)"
    + _NUMBER
    + r"[ \t]{0,3}:?[ \t]{0,3}$"
    # "please accept our order", "here is our new PO"
    r"|\b(?:please (?:accept|find|enter|book|process)|(?:here|attached|enclosed) is|we (?:hereby )?place) (?:our|the|this|a|an)(?: (?:new|purchase|repeat|attached)){0,2}"
    r" (?:order|p\.?/?o\.?)(?!\w)"
    # "price and payment as last time"
    r"|\b(?:prices?|terms|payment|conditions)\b[\w ,]{0,30}?\bas (?:the )?(?:last (?:time|order)|before|previously|(?:in|on) (?:our|the) last order)\b",
    re.IGNORECASE | re.MULTILINE,
)  # fmt: skip


def is_order(subject: str, text: str) -> bool:
    """Does it order something, or ask for the terms of the last time? The number of an order in a sentence says nothing: it may be an old one."""
    return _PLACED.search(f"{subject[:300]}\n{text[:4000]}") is not None
