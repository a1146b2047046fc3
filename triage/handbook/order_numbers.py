"""Numbers that name an order, no amount: "Order 4410", "our order 5512", "Заказ 7781"; "order 500 chairs" and "please order 500" tell amounts."""

from __future__ import annotations

import re

_SIGNS = (
    "order",
    "заказ",
    "замовлен",
    "pedido",
    "orden",
    "commande",
    "ordine",
    "auftrag",
    "bestellung",
    "sipari",
    "zamów",
    "objedn",
    "طلب",
    "订单",
    "訂單",
    "注文",
)
_NUMBER = r"(?:\s?(?:no|nr|num|number|nummer|numéro|número|numero|ref|n°|nº|№|номер|رقم|号|號|番号)\.?)?\s?[#:]?\s?$"
_NOUN = re.compile(
    r"(?<![^\W_])(?:auftrag|bestellung|pedido|orden(?: de compra)?|commande|ordine|заказ[ау]?|замовлення|sipariş|zamówieni[ea]|objednávk[ay]|طلب|الطلبية?|订单|訂單|注文)"
    + _NUMBER,
    re.IGNORECASE,
)
_ORDER = re.compile(
    r"(?<![^\W_])(?P<lead>(?:our|your|this|my|of|for the|re|about|regarding|purchase|from)[:.]?\s)?order" + _NUMBER, re.IGNORECASE
)
_VERB = re.compile(
    r"(?<![^\W_])(?:to|please|pls|would|will|can|could|shall|must|may|might|we|i|you|and|or|then|now|not|just|also|only|kindly|['’](?:ll|d))\s$",
    re.IGNORECASE,
)
_ALONE = re.compile(r"(?:^|[\n:.!?(\[–-])\s{0,2}(?:(?:re|aw|fw|fwd|wg|antw|sv|rv|rif|odp|ynt)\s?:\s?){0,3}$", re.IGNORECASE)
_CLOSED = re.compile(
    r"\s{0,2}(?:$|[\n.,;:!?)\]–-]|(?:from|of|for|dated?|vom|für|de|del|du|pour|para|per|di|z|ze|dne|от|на|is|was|has|ist|wurde|est|arrived|and|und|y|et|e|which)(?![^\W_]))",
    re.IGNORECASE,
)


def names_an_order(text: str, start: int, end: int, unit: str | None) -> bool:
    """The bare number between `start` and `end` is the name of an order."""
    shown = text[start:end].strip()
    if unit or not shown.isdigit() or not 3 <= len(shown) <= 10:
        return False
    before = text[max(0, start - 48) : start]
    if not any(sign in before.lower() for sign in _SIGNS) or not _CLOSED.match(text, end):
        return False
    round_ = shown.endswith(("00", "50"))  # "Order 500" may say how many
    if _NOUN.search(before):
        return not round_ and ":" not in before[-3:]
    order = _ORDER.search(before)
    if order is None:
        return False
    if order["lead"]:
        return not round_ or order["lead"].lower().startswith(("our", "your"))
    return not round_ and _VERB.search(before[: order.start()]) is None and _ALONE.search(before[: order.start()]) is not None
