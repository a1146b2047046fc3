"""The quotation of a letter: which articles are priced, at which quantity, and what a rate on file makes of it (handbook W6, W15-W17).

"Do not rush to quote": a price is named only for an article of ours whose price is on file, in a quantity that the buyer has stated.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Final

from triage.handbook.catalogue import CONTAINERS, Catalogue, Item, container_named
from triage.handbook.freight import Rate, Wanted, delivered
from triage.handbook.tables.trade_terms import DELIVERED
from triage.letter_values import SAMPLE_PIECES, Offer, QuoteLine, ReplySettings
from triage.printed import amount, concept_of, count, day_in, money, package, place_in, plain, unit_in
from triage.terms import Ask, Inquiry, Product, Quantity, sentence

# Notes by which the team itself says that this row is not quoted from the list.
_ASK_FIRST: Final = re.compile(
    r"\bbefore\s{1,3}(?:quot|pric)|\bprice\s{1,3}on\s{1,3}request|\bquote\s{1,3}individually|单独报价|另行报价", re.IGNORECASE
)
_PACKING: Final = re.compile(
    r"\d\s{0,2}(?:pcs?|pieces?|sets?|pairs?|units?|rolls?|bags?)?\s{0,2}(?:/|per)\s{0,2}(?:ctns?|cartons?|box|case|pallet|bale|bag|20|40|hq|hc)"
    r"|\bcartons?\b|\bpack(?:ed|ing|age)\b|\bpallets?\b|\bpolybag|\b(?:20|40)\s?(?:gp|hq|hc|ft)\b|装箱|包装|纸箱",
    re.IGNORECASE,
)
_NOTED_LOAD: Final = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d{1,7})\s?([^\W\d]{1,12}\d?)?(?:\s+of\s+[\w .]{1,12})?\s?(?:/|per|in a)\s?((?:20|40)\s?'?\s?(?:gp|hq|hc|ft|dv)?)(?![\d])",
    re.IGNORECASE,
)


def offer_of(inquiry: Inquiry, catalogue: Catalogue, settings: ReplySettings, language: str, today: date | None = None) -> Offer:
    """The rows that may be priced, each at FOB, and at the buyer's port where a rate is on file and holds `today`."""
    if not settings.quote_prices:
        return Offer()
    rows = _rows(inquiry, catalogue)[: settings.max_quoted_lines]
    lines = [_line(item, wanted, inquiry, settings, language) for item, wanted in rows]
    if today is None or not lines or not inquiry.port or inquiry.incoterm in {"EXW", "FCA", "FAS", "FOB"}:
        return Offer(tuple(lines))
    return _delivered(rows, lines, inquiry, settings, language, today)


def quotable(inquiry: Inquiry, catalogue: Catalogue, settings: ReplySettings) -> bool:
    """W6: is there a row that may be priced?"""
    return settings.quote_prices and bool(_rows(inquiry, catalogue))


def _rows(inquiry: Inquiry, catalogue: Catalogue) -> list[tuple[Item, tuple[Quantity, ...]]]:
    rows: list[tuple[Item, tuple[Quantity, ...]]] = []
    for index, product in enumerate(inquiry.products):
        item = catalogue.item(product.sku) if product.sku else None
        wanted = ordered(countable(quantities_of(index, inquiry), item))
        if item is not None:
            wanted = tuple(one for one in wanted if _counts(one, item))
        if item is None or item.first_price is None or _ASK_FIRST.search(item.notes[:400]) or not wanted:
            continue
        if not any(item is other for other, _ in rows):
            rows.append((item, wanted))
    return rows


_MEASURES: Final = frozenset({"kg", "ton", "m", "m2", "m3", "litre", "slab", "sheet"})


def _counts(quantity: Quantity, item: Item) -> bool:
    """Can that be a quantity of this article at all? "1,200 m" are none of what is sold by the slab; containers may hold anything."""
    concept, own = concept_of(quantity.unit), concept_of(item.unit)
    if not quantity.unit or not item.unit or pieces_of(quantity, item) is not None or package(item.unit) is not None:
        return True
    if "container" in concept or container_named(concept) is not None:
        return True
    return concept == own or not {concept, own} & _MEASURES or concept in {"container", "pallet", "carton", "box", "bag", "roll", "bottle"}


def _line(item: Item, wanted: tuple[Quantity, ...], inquiry: Inquiry, settings: ReplySettings, language: str) -> QuoteLine:
    unit = unit_in(plain(item.unit, 20), language)
    per = f" / {unit}" if unit else ""
    samples = any(asked.id is Ask.SAMPLE for asked in inquiry.asks) and all(one.value <= SAMPLE_PIECES for one in wanted)
    counted = [pieces_of(one, item) for one in wanted]  # None: "a container" of which nobody knows how many it holds
    each = any(one.each for one in wanted)  # of how many places is for a person to count
    most = max((units for units in counted if units is not None), default=None) if not each else None
    listed = item.price_at(most) if most is not None else None
    price = listed if listed is not None else item.first_price
    assert price is not None, "rows without a price are left out"
    tiers = tuple((count(start, item.unit, language), f"USD {money(at)}{per}") for start, at in item.tiers)
    if tiers and item.fob_price_usd is not None and item.fob_price_usd not in {at for _, at in item.tiers}:
        tiers = ((count(item.moq or 1, item.unit, language), f"USD {money(item.fob_price_usd)}{per}"), *tiers)
    return QuoteLine(
        sku=plain(item.sku, 60),
        name=plain(item.name),
        specification=_specification(item) if settings.quote_notes else "",
        quantity=" / ".join(amounts_in(wanted, item, language, inquiry.language)[:4]),
        moq=count(item.moq, item.unit, language) if item.moq else "",
        price=f"USD {money(price)}{per}",
        lead_time=str(item.lead_time_days) if item.lead_time_days else "",
        certificates=", ".join(plain(name) for name in item.certificates),
        below_moq=bool(item.moq and most is not None and most < item.moq and not samples and None not in counted),
        tiers=tiers if len(tiers) > 1 else (),
        several=each or (not item.tiers and (_listed(wanted) or bool(item.moq and most is not None and most >= LARGE * item.moq))),
        packing=packing_of(item, settings),
        loads="; ".join(f"{name}: {count(load, item.unit, language)}" for name, load in item.loads),
    )


LARGE: Final = 20  # times the minimum order: whoever buys so much does not pay the price of the minimum (W15)


def _listed(wanted: tuple[Quantity, ...]) -> bool:
    """Are these the steps of a price list that is asked for ("1,000, 3,000 and 10,000 pcs")? They stand together and rise.

    Lots of one order stand apart, and "28 pcs, of which 8 ..." falls.
    """
    steps = sorted(wanted, key=lambda one: one.span.start)
    return any(
        first.span.part == second.span.part and second.span.start - first.span.end <= 25 and first.value < second.value
        and (not first.unit or not second.unit or concept_of(first.unit) == concept_of(second.unit))
        for first, second in pairwise(steps)
    )  # fmt: skip


def packing_of(item: Item, settings: ReplySettings) -> str:
    """How an article is packed: the row's own column, else the pieces of its notes that speak of cartons and containers."""
    if item.packing:
        return plain(item.packing, 160)
    if not settings.quote_notes:
        return ""
    return "; ".join(part for note in _pieces(item.notes) if _PACKING.search(note) and (part := plain(note)))


def _specification(item: Item) -> str:
    """The notes without what they say of packing: that has its own column."""
    notes = _pieces(item.notes)
    kept = [note.strip() for note in notes if not _PACKING.search(note)]
    return plain(item.notes if len(kept) == len(notes) else ", ".join(kept), 160)


def _pieces(notes: str) -> list[str]:
    """Parts apart by ";" or "," - not the comma of "1,150 m2" nor one inside brackets."""
    return [part for part in re.split(r";|,(?!\d{3}(?!\d))(?![^()]{0,60}\))", notes[:400]) if part.strip()]


def loads_of(item: Item) -> dict[str, int]:
    """Units in a container: the row's own column, else what its notes say of each kind of container once, in the row's unit."""
    if item.loads:
        return dict(item.loads)
    found: dict[str, set[int]] = {}
    for match in _NOTED_LOAD.finditer(item.notes[:400]):
        unit, name = match.group(2), container_named(re.sub(r"\s", "", match.group(3)))
        if name and (not unit or concept_of(unit) == (packed[1] if (packed := package(item.unit)) else concept_of(item.unit))):
            found.setdefault(name, set()).add(int(match.group(1).replace(",", "")))
    return {name: next(iter(loads)) for name, loads in found.items() if len(loads) == 1}


# --- delivered prices ---------------------------------------------------------------------------------------------------------------


def _delivered(
    rows: Sequence[tuple[Item, tuple[Quantity, ...]]], lines: list[QuoteLine], inquiry: Inquiry, settings: ReplySettings, language: str, today: date
) -> Offer:  # fmt: skip
    """The offer with a second price at the first of the buyer's ports that a rate on file reaches."""
    for port in ports_of(inquiry):
        good, expired = settings.freight.to(port, today)
        remarks = tuple(
            sentence("The freight rate to {place} ended on {day}; it was not used.", place=rate.place, day=rate.valid_until.isoformat())
            for rate in expired
        )
        if not good:
            if remarks:
                return Offer(tuple(lines), remarks=remarks)
            continue
        order = _order(rows)
        prices = delivered(order, good) if order is not None else None
        if prices is None:
            more = sentence("There is a freight rate to {place}, but it does not tell the price of this quantity.", place=good[0].place)
            return Offer(tuple(lines), remarks=(*remarks, more))
        insured = inquiry.incoterm not in {"CFR", "CPT"} and all(cif is not None for _, cif in prices)
        priced = tuple(
            _replaced(line, f"USD {money(cif if insured and cif is not None else cfr)}{_per(line)}")
            for line, (cfr, cif) in zip(lines, prices, strict=True)
        )
        until = min(rate.valid_until for rate in _used(good, rows))
        return Offer(priced, f"{'CIF' if insured else 'CFR'} {place_in(port, language) or good[0].place}", day_in(until, language), remarks)
    return Offer(tuple(lines))


def _used(rates: Sequence[Rate], rows: Sequence[tuple[Item, tuple[Quantity, ...]]]) -> Sequence[Rate]:
    return [rate for rate in rates if any(rate.fits(item) for item, _ in rows)] or rates


def _replaced(line: QuoteLine, price: str) -> QuoteLine:
    from dataclasses import replace

    return replace(line, delivered=price)


def _per(line: QuoteLine) -> str:
    return line.price[place:] if (place := line.price.find(" / ")) >= 0 else ""


def _order(rows: Sequence[tuple[Item, tuple[Quantity, ...]]]) -> tuple[Wanted, ...] | None:
    """The order as units of each article; None where a quantity is not said in units, is below the minimum or said several times."""
    order: list[Wanted] = []
    for item, wanted in rows:
        units = pieces_of(wanted[0], item) if len(wanted) == 1 and wanted[0].upper is None and not wanted[0].each else None
        price = item.price_at(units) if units is not None else None
        if units is None or units <= 0 or price is None or (item.moq and units < item.moq):
            return None
        order.append(Wanted(_loaded(item), units, price))
    return tuple(order)


def _loaded(item: Item) -> Item:
    from dataclasses import replace

    return item if item.loads else replace(item, loads=tuple(loads_of(item).items()))


def ports_of(inquiry: Inquiry) -> tuple[str, ...]:
    """The buyer's ports: "Callao o Matarani" names two."""
    parts = re.split(r"\s(?:or|o|ou|oder|или|veya|أو|或|或者)\s|[/,;]", inquiry.port or "")
    return tuple(part.strip() for part in parts if part.strip())[:4]


def term_asked(inquiry: Inquiry, language: str, home: bool = False) -> str:
    """The delivered term that the buyer wants a price at: "CIF Rotterdam", "CIF"; "CFR/CIF Rotterdam" where they named no term.

    `home`: a buyer of our own country; without a term it is the place alone.
    """
    if inquiry.incoterm and inquiry.incoterm not in DELIVERED:
        return ""
    place = place_in(inquiry.port, language)
    if not inquiry.incoterm:
        return place if home or not place else f"CFR/CIF {place}"
    return f"{plain(inquiry.incoterm, 10)} {place}".strip()


# --- quantities ---------------------------------------------------------------------------------------------------------------------


def quantities_of(index: int, inquiry: Inquiry) -> tuple[Quantity, ...]:
    """The quantities said of one product; one that is tied to none counts for a lone product, or for all where it is the only one.

    A container that is tied to none of several articles holds them all: it is the amount of none.
    """
    tied = tuple(quantity for quantity in inquiry.quantities if quantity.product == index)
    loose = tuple(quantity for quantity in inquiry.quantities if quantity.product is None)
    if tied:  # "a full container of benches ..., some 20 pcs with a table": the container holds them
        boxes = tuple(one for one in loose if "container" in (one.unit or "")) if len(inquiry.products) == 1 else ()
        return tuple(sorted((*tied, *boxes), key=lambda one: (one.span.part, one.span.start))) if boxes else tied
    lone = len(loose) == 1 == len(inquiry.quantities) and "container" not in (loose[0].unit or "")
    return loose if len(inquiry.products) == 1 or lone else ()


def pieces_of(quantity: Quantity, item: Item) -> Decimal | None:
    """How many units of the article that is; None where it counts something else ("2 pallets" of pieces)."""
    concept, own = concept_of(quantity.unit), concept_of(item.unit)
    if (packed := package(item.unit)) is not None:  # sold by the bag of 60 kg
        size, kind = packed
        weight = quantity.value * {"kg": 1, "ton": 1000}.get(concept, 0)
        if concept == kind or not quantity.unit:
            return quantity.value
        if weight:
            return weight / size if weight != size else None  # "60 kg" names the bag
    if not quantity.unit or concept == own or (concept == "piece" and own not in {"kg", "ton", "m", "m2", "m3", "litre", "dozen"}):
        return quantity.value
    if concept == "dozen" and own in {"piece", "set", "pair"}:
        return quantity.value * 12
    if (concept, own) == ("ton", "kg"):
        return quantity.value * 1000
    if (concept, own) == ("kg", "ton"):
        return quantity.value / 1000
    name = container_named(quantity.unit or "")
    load = loads_of(item).get(name) if name in CONTAINERS else None
    if load is not None:
        return quantity.value * load
    return quantity.value if own == "piece" and concept in {"set", "seat"} else None


def countable(wanted: tuple[Quantity, ...], item: Item | None) -> tuple[Quantity, ...]:
    """Of several quantities those that count this article: "2,400 m2 and 310 sets" asks 2,400 of what is sold by the square metre."""
    if item is None or not item.unit:
        return wanted
    same = tuple(
        one
        for one in wanted
        if concept_of(one.unit) == concept_of(item.unit)
        or (not one.unit and concept_of(item.unit) == "piece")
        or "container" in (one.unit or "")
    )
    return same or wanted


def ordered(wanted: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """Without the sample pieces beside an order: "2,000 and one sample" is an order of 2,000, "a container and one chair" of a container."""
    boxes = any("container" in (one.unit or "") for one in wanted)
    most = max((quantity.value for quantity in wanted), default=Decimal(0))
    return tuple(
        one
        for one in wanted
        if (one.value > SAMPLE_PIECES or most < 10 * SAMPLE_PIECES) and not (boxes and "container" not in (one.unit or "") and one.value <= SAMPLE_PIECES)
    )  # fmt: skip


def amounts_in(wanted: Sequence[Quantity], item: Item | None, language: str, spoken: str | None) -> list[str]:
    """Quantities in print, each once: "5000 Pieces" of a form's field and "5000 pcs" of its message are the same."""
    once = {(one.value, one.upper, concept_of(one.unit)): one for one in reversed(wanted)}
    return list(
        dict.fromkeys(quantity_in(one, item, language, spoken) for one in wanted if once[one.value, one.upper, concept_of(one.unit)] is one)
    )


def quantity_in(quantity: Quantity, item: Item | None, language: str, spoken: str | None) -> str:
    """A quantity in print; a bare number of an article that is sold by the piece gets the article's unit."""
    if (
        not quantity.unit
        and item is not None
        and concept_of(item.unit) in {"piece", "seat"}
        and quantity.value >= 1
        and quantity.upper is None
    ):
        return (
            count(int(quantity.value), item.unit, language) if quantity.value == int(quantity.value) else amount(quantity, language, spoken)
        )
    return amount(quantity, language, spoken)


def unmatched(inquiry: Inquiry) -> bool:
    """Does the buyer name something that no row of ours is?"""
    return any(product.sku is None for product in inquiry.products)


def items_of(inquiry: Inquiry, catalogue: Catalogue, settings: ReplySettings) -> list[Item]:
    """The rows that the buyer names, each once."""
    items = [item for product in inquiry.products if (item := _row(product, catalogue))]
    return list({item.sku: item for item in items}.values())[: settings.max_quoted_lines]


def _row(product: Product, catalogue: Catalogue) -> Item | None:
    return catalogue.item(product.sku) if product.sku else None
