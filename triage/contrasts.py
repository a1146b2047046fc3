"""Where a buyer wants another make than the catalogue row that a letter quotes (handbook W3, W15).

"Moulded foam 55 kg/m3" in our offer is no answer to "70 kg/m3 instead of 55": the price may be another. What they want otherwise is
repeated in their own words, and a person says what it costs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from triage.handbook.catalogue import Catalogue, Item
from triage.handbook.other_materials import materials_in, other_material
from triage.handbook.other_sizes import other_variant, words_beside
from triage.terms import Product

# A figure with the unit of a property, as a table of data tells it. Lengths are told of many parts of a thing: they need the part's name.
_FIGURE: Final = re.compile(
    r"(?<![\w.,/-])(?P<low>\d{1,6}(?:[.,]\d{1,3})?)(?:\s?(?:-|–|to|bis|à|a)\s?(?P<high>\d{1,6}(?:[.,]\d{1,3})?))?\s?"
    r"(?P<unit>kg/m[3³]|kg/m2|g/m[2²]|gsm|g/m3|kg/cm2|mm|cm|bar|psi|mpa|kw|w|hp|watts?|kv|volts?|v|hz|khz|mhz|lm/w|lm|lumens?|k|°c|°f|ah|mah|kwh|rpm|db|denier|den|dtex|d|"
    r"micron|mic|µm|µ|mesh|ml|oz|cl|litres?|liters?|ltr|l|ppm|shore|gauge|ga|ply|%)(?![^\W\d_]|\d|/)",
    re.IGNORECASE,
)
_SAME: Final = {
    "kg/m³": "kg/m3", "g/m2": "gsm", "g/m²": "gsm", "watt": "w", "watts": "w", "volt": "v", "volts": "v", "lumen": "lm", "lumens": "lm",
    "denier": "den", "d": "den", "mic": "micron", "µm": "micron", "µ": "micron", "litre": "l", "litres": "l", "liter": "l", "liters": "l",
    "ltr": "l", "ga": "gauge",
}  # fmt: skip
_LENGTHS: Final = frozenset({"mm", "cm"})
_LOOSE: Final = frozenset({"%", "l", "kg/m2", "oz", "ml", "cl"})  # of discounts, drums: only beside the same word as ours
COLDEST: Final = 1500  # kelvin: a smaller "K" counts thousands
_WORD: Final = re.compile(r"[^\W\d_]{3,20}")
_NEAR: Final = 24  # characters on either side of a figure in which the name of its part stands

# Words by which people say that they want it otherwise.
OTHERWISE: Final = re.compile(
    r"(?<![^\W\d_])(?:instead of(?! (?:yet|an?|another|going|buying|paying|importing|ordering|using)\b)|rather than(?! an?\b)|in place of"
    r"|but (?:with|without)(?! (?:the|our|this|that|all|so|no|these)\b)|but in(?! (?:the|an?|our|this|that|case)\b)|same (?:\w{1,15} ){0,3}but"
    r"|except(?: that)? (?:with|the)"
    r"|statt|anstatt|anstelle|aber (?:mit|ohne|in)|jedoch (?:mit|ohne|in)|au lieu d[eu']|plutôt que|mais (?:avec|sans|en)"
    r"|en lugar de|en vez de|pero (?:con|sin|en)|em vez de|ao invés de|mas (?:com|sem|em)|invece (?:di|del|della)|ma (?:con|senza|in)"
    r"|in plaats van|maar (?:met|zonder|in)|zamiast|ale (?:z|bez|w)|místo|ale (?:s|bez|v)|i stedet for|istället för|men (?:med|uten|utan|uden)"
    r"|вместо|но (?:с|без|из|в)|yerine|ama .{1,20}(?:ile|li|lı|lu|lü|siz)|fakat|thay vì|nhưng (?:có|không)|bukannya"
    r"|tetapi (?:dengan|tanpa)|بدلا من|بدل|ولكن مع|لكن مع)(?![^\W\d_])"
    r"|而不是|代替|但是?要|但改|改成|改为|換成|换成|ではなく|の代わり|대신|아니라",
    re.IGNORECASE,
)
# "By air instead of by sea", "next week instead of today" say nothing of the goods.
_NO_MAKE: Final = re.compile(
    r"\b(?:air|sea|rail|train|truck|courier|bahn|schiene|seefracht|see|lkw|fob|cif|cfr|ddp|exw|l/c|lc|t/t|payment|deposit|delivery|deliver|ship\w*|freight|port|order\w*|invoice|call|phone|mail|e-?mail|answer|week|month|monday|tuesday|wednesday|thursday|friday"
    r"|zahlung|lieferung|versand|woche|livraison|paiement|semaine|entrega|pago|semana|pagamento|consegna|spedizione|levering|betaling|dostawa|płatność|оплат\w*|доставк\w*|teslimat|ödeme)\b|付款|交货|交貨|海运|空运",
    re.IGNORECASE,
)


# "In teak, not aluminium": what is refused is what ours is made of.
_NOT: Final = re.compile(
    r"(?<![^\W\d_])(?:not|nicht|keine?n?|pas|не|non|niet|nie|não|ne|inte|ikke)\s(?:in |aus |en |de |d'|di |z |из |of |the )?([^\W_][\w-]{2,20})",
    re.IGNORECASE,
)


def _tells(item: Item, word: str) -> bool:
    """Does the row say so of itself?"""
    return len(word) > 3 - word.isdigit() and word.casefold() in f"{item.name} {item.notes[:400]}".casefold()


def contrast_in(said: str, items: Sequence[Item]) -> int | None:
    """Where in the sentence the buyer asks for something that the rows to be quoted are not; None where nowhere.

    Two signs: words that say so ("instead of", "but with"), and a figure of a property of which each row tells another one. Rows of a
    table are goods of their own, and what tells our figure too speaks of several makes.
    """
    if not items or "|" in said or said.count(" / ") > 2:
        return None
    found = OTHERWISE.search(said)
    if found is not None and not _NO_MAKE.search(said):
        return found.start()
    refused = next((one for one in _NOT.finditer(said) if all(_tells(item, one[1]) for item in items)), None)
    if refused is not None:
        return refused.start()
    if not any(letter.isdigit() for letter in said):
        return None
    for figure in _FIGURE.finditer(said):
        if all(_another(figure, said, item) for item in items):
            return figure.start()
    return None


def _another(figure: re.Match[str], said: str, item: Item) -> bool:
    """Does the row tell this property, and another value of it?"""
    ours = f"{item.name}; {item.notes[:400]}"
    unit = _unit(figure)
    same = [known for known in _FIGURE.finditer(ours) if _unit(known) == unit]
    if unit in _LENGTHS | _LOOSE:
        parts = _parts(said, figure)
        same = [known for known in same if parts & _parts(ours, known)]
    if unit == "k" and _range(figure)[1] < COLDEST:
        return False  # "2k pcs"
    told = [figure, *(other for other in _FIGURE.finditer(said) if _unit(other) == unit)]
    if not same or any(_holds(known, one) for known in same for one in told) or _within(figure, said, same):
        return False
    return unit in _LENGTHS | _LOOSE or len(same) == 1


def _holds(known: re.Match[str], wanted: re.Match[str]) -> bool:
    low, high = _range(known)
    least, most = _range(wanted)
    return low <= least and most <= high


_LEAST: Final = re.compile(
    r"(?:\b(?:min\.?|mind\.?|minimum|at least|over|more than|mindestens|au moins|mínimo|al menos|almeno|minstens|не менее|en az)|[≥>]=?)\s?$",
    re.IGNORECASE,
)
_MOST: Final = re.compile(
    r"(?:\b(?:max\.?|maximum|at most|up to|under|less than|höchstens|au plus|máximo|massimo|не более|en fazla)|[≤<]=?)\s?$", re.IGNORECASE
)


def _within(figure: re.Match[str], said: str, same: Sequence[re.Match[str]]) -> bool:
    """ "min 7,000 lm" is met by our 7,500 lm."""
    before = said[max(0, figure.start() - 14) : figure.start()]
    if _LEAST.search(before):
        return any(_range(known)[1] >= _range(figure)[0] for known in same)
    return bool(_MOST.search(before)) and any(_range(known)[0] <= _range(figure)[0] for known in same)


def _range(figure: re.Match[str]) -> tuple[Decimal, Decimal]:
    low = _number(figure["low"])
    return low, _number(figure["high"]) if figure["high"] else low


def _number(written: str) -> Decimal:
    """ "7,000" is seven thousand, "2,5" two and a half."""
    return Decimal(re.sub(r"[.,](?=\d{3}$)", "", written).replace(",", "."))


def _unit(figure: re.Match[str]) -> str:
    unit = figure["unit"].lower()
    return _SAME.get(unit, unit)


def _parts(text: str, figure: re.Match[str]) -> set[str]:
    """The words on either side of a figure, within its clause: "top 18 mm", "18 mm plywood"."""
    before = re.split(r"[,;.\n]", text[max(0, figure.start() - _NEAR) : figure.start()])[-1]
    after = re.split(r"[,;.\n]", text[figure.end() : figure.end() + _NEAR])[0]
    return {word.lower()[:5] for word in _WORD.findall(f"{before} {after}")} - {"with", "and", "the", "mit", "avec", "con", "com"}


# ------------------------------------------------------------------------------------------------ an article of another size or grade


def variants_asked(text: str, products: Sequence[Product], catalogue: Catalogue) -> dict[int, str]:
    """The articles that are asked for in another size or grade than the row that their words fit, by their place: how the buyer calls them."""
    found: dict[int, str] = {}
    named = [(one.span.start, one.span.end) for one in products if one.span.part == "body"]
    for place, product in enumerate(products):
        item = catalogue.item(product.sku) if product.sku else None
        if item is None or product.span.part != "body" or text[product.span.start : product.span.end] != product.span.text:
            continue
        start, end = product.span.start, product.span.end
        begin, stop = words_beside(text, start, end, named)
        telling = other_variant(text[begin:stop], item)
        if telling is None:
            ours = item.name if materials_in(item.name) else item.notes[:400]
            known = "\n".join((item.name, *item.aliases, item.notes[:400]))
            telling = other_material(text[begin:stop], start - begin, end - begin, ours, known)
        if telling is not None:
            found[place] = " ".join(text[min(begin + telling[0], start) : max(begin + telling[1], end)].split())
    return found
