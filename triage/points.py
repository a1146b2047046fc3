"""What becomes of each question of the buyer (W4): answered from the team's files, asked back, or promised with a date.

In the buyer's order. An answer on file comes before what the catalogue row says; what neither tells is never made up.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from triage.handbook.catalogue import Catalogue, Item
from triage.handbook.open_questions import ways_to_pay
from triage.handbook.tables.trade_terms import DELIVERED
from triage.letter_values import SAMPLE_PIECES, Offer, Point, ReplySettings
from triage.offer import countable, items_of, ordered, packing_of, pieces_of, ports_of, quantities_of, term_asked, unmatched
from triage.printed import count, own_words, place_in, plain, readable
from triage.terms import Ask, Asked, Inquiry

# Questions that a template's own words answer.
_SAID: Final[dict[str, tuple[Ask, ...]]] = {
    "sample-policy": (Ask.SAMPLE,),
    "agency": (Ask.AGENCY,),
    "complaint": (Ask.COMPLAINT,),
    "holding": (Ask.COMPLAINT,),
    "catalogue": (Ask.CATALOGUE,),
}


def points_of(
    inquiry: Inquiry,
    catalogue: Catalogue,
    settings: ReplySettings,
    offer: Offer,
    language: str,
    template: str,
    introduced: bool,
    home: bool = False,
    strays: frozenset[Ask] = frozenset(),
) -> tuple[Point, ...]:
    """Each question once, in the buyer's order. `introduced`: the letter has lines about our company to point to; `home`: they buy in our
    own country, where nobody speaks of CFR and CIF; `strays`: questions that the answer on file is not to."""
    if template in {"decline", "follow-up"}:
        return ()
    seen: dict[Ask, Asked] = {}
    settled = template == "sample-policy" and settings.sample_freight_collect and not settings.answers.has(Ask.SHIPPING_COST)
    for asked in sorted(inquiry.asks, key=lambda asked: (asked.span.part != "subject", asked.span.start)):
        seen.setdefault(asked.id, asked)
    if template not in {"complaint", "holding"}:
        seen.pop(Ask.COMPLAINT, None)
    if settled:  # "the courier is at your cost": the policy has told who pays the freight of a sample
        seen.pop(Ask.SHIPPING_COST, None)
    items = items_of(inquiry, catalogue, settings)
    points = tuple(
        _stray(ask, items, inquiry, settings, language)
        if ask in strays
        else _point(ask, inquiry, items, settings, offer, language, template, introduced, home)
        for ask in seen
    )
    if template in {"quotation", "ask-back"} and Ask.PAYMENT_TERMS not in seen and inquiry.payment_terms:
        told = _point(Ask.PAYMENT_TERMS, inquiry, items, settings, offer, language, template, introduced, home)
        points = (*points, told) if told.how == "known" and told.rest else points
    # A holding letter and one on a complaint ask nothing back, and what the list says may not be what was agreed: a person answers both.
    # What such a letter left open for want of an answer was never agreed on; samples may have been.
    if template in {"complaint", "holding"}:
        points = tuple(_promised(point) if point.how == "asked" or _settled_before(point, settings) else point for point in points)
    if template == "promised":
        points = tuple(_promised(point) if point.how == "asked" or _is_sample_policy(point) else point for point in points)
    return points


def _stray(ask: Ask, items: list[Item], inquiry: Inquiry, settings: ReplySettings, language: str) -> Point:
    """A question beside its topic: how many fit in a container the rows may tell, all else a person does."""
    if ask is Ask.PACKAGING and items:
        rows = [(plain(item.sku, 60), _packing(item, settings, language)) for item in items]
        told = [(sku, said if _CONTAINER.search(said) else "") for sku, said in rows]
        if (point := _grouped(ask, told, complete=not unmatched(inquiry))) is not None:
            return point
    return Point(ask.value, "promised")


_CONTAINER: Final = re.compile(r"(?<!\d)(?:20|40)\s?'?\s?(?:gp|hq|hc|ft|dv)|container", re.IGNORECASE)


def _settled_before(point: Point, settings: ReplySettings) -> bool:
    """Lead times, terms and papers of the catalogue or the settings would speak against what a running conversation has agreed.

    What the team has written to a question holds for everybody - save for how to pay and when to ship, which each deal settles anew.
    """
    ask = Ask(point.ask)
    return point.how == "known" and (ask in {Ask.PAYMENT_TERMS, Ask.LEAD_TIME, Ask.MOQ} or not settings.answers.has(ask))


def _is_sample_policy(point: Point) -> bool:
    return point.ask == Ask.SAMPLE and not point.text


def _promised(point: Point) -> Point:
    """The same question, to be answered by a person: of what the list says nothing is told."""
    return replace(point, how="promised", items=(), rest="", text=point.text if point.how == "asked" else "")


def _point(
    ask: Ask, inquiry: Inquiry, items: list[Item], settings: ReplySettings, offer: Offer, language: str, template: str, introduced: bool,
    home: bool,
) -> Point:  # fmt: skip
    if ask in _SAID.get(template, ()):
        if ask is Ask.CATALOGUE and settings.answers.has(ask):
            return Point(ask.value, "known", text=own_words(settings.answers.to(ask, None, language)))
        return Point(ask.value, "said")
    if ask is Ask.PRICE and not settings.answers.has(ask):
        return _price(inquiry, items, offer, language, home)
    made = _from_files(ask, inquiry, items, settings, language, introduced)
    if made is None:
        made = Point(ask.value, "promised")
    if ask is Ask.PAYMENT_TERMS and made.how == "known" and made.text and (other := other_terms(inquiry, made.text, language)):
        made = replace(made, rest=", ".join(part for part in (made.rest, other) if part), text=made.text.rstrip(".。"))
    if ask is Ask.CERTIFICATION and made.how == "known" and (lacking := _not_on_file(inquiry, items, made.text)):
        made = replace(made, rest=", ".join(part for part in (made.rest, lacking) if part), text=made.text.rstrip(".。"))
    return made


_PERCENT: Final = re.compile(r"(?<![\d.,])\d{1,3}(?=\s?%)")


def other_terms(inquiry: Inquiry, ours: str, language: str) -> str:
    """The buyer's way to pay, where our terms do not name it: neither yes nor no is said before a person has looked."""
    theirs = inquiry.payment_terms or ""
    if not theirs:
        return ""
    shares, own = _PERCENT.findall(theirs), _PERCENT.findall(ours)
    other = bool(ways_to_pay(theirs) - ways_to_pay(ours)) or bool(shares and own and shares[0] not in own)
    return readable(theirs, language) if other else ""


def price_point(inquiry: Inquiry, catalogue: Catalogue, settings: ReplySettings, offer: Offer, language: str, home: bool) -> Point:
    """What becomes of the price that nobody asks for in so many words: who names goods wants it."""
    return _price(inquiry, items_of(inquiry, catalogue, settings), offer, language, home)


def _price(inquiry: Inquiry, items: list[Item], offer: Offer, language: str, home: bool) -> Point:
    """Quoted, as far as the offer goes; the delivered price, the steps by quantity and what no row prices follow with a date."""
    asked = Ask.PRICE.value
    wanted = term_asked(inquiry, language, home)
    if not inquiry.incoterm and any(other.id is Ask.SHIPPING_COST for other in inquiry.asks):
        wanted = ""  # the freight is asked for by itself, and has a row of its own
    if not offer.lines:
        if not inquiry.products or not inquiry.quantities or unmatched(inquiry):
            return Point(asked, "asked")
        own = plain(inquiry.incoterm, 10) if inquiry.incoterm not in DELIVERED else ""
        return Point(asked, "promised", text=wanted or own)
    open_: list[str] = []
    if inquiry.incoterm in {"EXW", "FCA", "FAS"}:
        open_.append(plain(inquiry.incoterm, 10))
    elif wanted and not _priced(inquiry, wanted, offer, language):
        open_.append(wanted)
    quoted = {line.sku for line in offer.lines}
    open_ += [sku for item in items if (sku := plain(item.sku, 60)) not in quoted]
    return Point(asked, "quoted", rest=", ".join(open_))


def _priced(inquiry: Inquiry, wanted: str, offer: Offer, language: str) -> bool:
    """Does the offer hold the delivered price that the buyer asks? Of several ports that they name, of each."""
    term, _, place = offer.delivered.partition(" ")
    ports = {place_in(port, language).casefold() for port in ports_of(inquiry)}
    return bool(term) and (not inquiry.incoterm or inquiry.incoterm == term) and ports <= {place.casefold()}


def _from_files(
    ask: Ask, inquiry: Inquiry, items: list[Item], settings: ReplySettings, language: str, introduced: bool
) -> Point | None:  # fmt: skip
    """The answer that the team's answers, the catalogue or a setting gives; None where none of them does."""
    by_row = _BY_ROW.get(ask)
    if items and (by_row is not None or settings.answers.has(ask)):
        general = settings.answers.to(ask, None, language)
        rows = [(item, own_words(settings.answers.to(ask, item, language))) for item in items]
        if all(said == own_words(general) for _, said in rows) and general:
            return Point(ask.value, "known", text=own_words(general))
        values = [(plain(item.sku, 60), said or (by_row(item, settings, language) if by_row else "")) for item, said in rows]
        return _grouped(ask, values, complete=not unmatched(inquiry) or not by_row)
    if words := settings.answers.to(ask, None, language):
        return Point(ask.value, "known", text=own_words(words))
    match ask:
        case Ask.MOQ | Ask.LEAD_TIME | Ask.CERTIFICATION | Ask.PACKAGING if not inquiry.products or unmatched(inquiry):
            return Point(ask.value, "asked")
        case Ask.PAYMENT_TERMS if settings.payment_terms:
            return Point(ask.value, "known", text=plain(settings.payment_terms, 200))
        case Ask.SAMPLE:
            return Point(ask.value, "known")
        case Ask.SHIPPING_COST if not inquiry.port:
            return Point(ask.value, "asked")
        case Ask.SHIPPING_COST:
            return Point(ask.value, "promised", text=place_in(inquiry.port, language))
        case Ask.COMPANY_INFO if introduced:
            return Point(ask.value, "quoted")
    return None


def _moq(item: Item, settings: ReplySettings, language: str) -> str:
    return count(item.moq, item.unit, language) if item.moq else ""


def _lead_time(item: Item, settings: ReplySettings, language: str) -> str:
    return str(item.lead_time_days) if item.lead_time_days else ""


def _certificates(item: Item, settings: ReplySettings, language: str) -> str:
    return ", ".join(plain(name) for name in item.certificates)


def _packing(item: Item, settings: ReplySettings, language: str) -> str:
    loads = "; ".join(f"{name}: {count(load, item.unit, language)}" for name, load in item.loads)
    return "; ".join(part for part in (packing_of(item, settings), loads) if part)


_BY_ROW: Final[dict[Ask, Callable[[Item, ReplySettings, str], str]]] = {
    Ask.MOQ: _moq,
    Ask.LEAD_TIME: _lead_time,
    Ask.CERTIFICATION: _certificates,
    Ask.PACKAGING: _packing,
}


def _grouped(ask: Ask, values: Iterable[tuple[str, str]], complete: bool) -> Point | None:
    """One value an article, the same ones together; for articles without one a person answers."""
    groups: dict[str, list[str]] = {}
    for sku, value in values:
        groups.setdefault(value, []).append(sku)
    lacking = groups.pop("", [])
    if not groups:
        return None
    lone = len(groups) == 1 and not lacking and complete
    items = tuple(("" if lone else ", ".join(skus), value) for value, skus in groups.items())
    return Point(ask.value, "known", items=items, rest=", ".join(lacking))


def _not_on_file(inquiry: Inquiry, items: list[Item], said: str) -> str:
    """Certificates that the buyer requires and neither the rows of the articles named nor the team's own words hold."""
    held = [_tokens(name) for item in items for name in item.certificates] + ([_tokens(said)] if said else [])
    lacking = [name for name in inquiry.certificates[:6] if not any(_covers(known, _tokens(name)) for known in held)]
    return ", ".join(plain(name, 40) for name in lacking)


def _tokens(name: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[^\W\d_]+|\d+(?:\.\d+)?", name.casefold()))


def _covers(held: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    """ "CAL TB117-2013" covers "CA TB117", "EN 1021" does not cover "EN 1021-1"."""
    return bool(wanted) and all(
        any(one == other or (one.isalpha() and other.isalpha() and len(one) > 1 and (other.startswith(one) or one.startswith(other))) for other in held)
        for one in wanted
    )  # fmt: skip


def below_minimum(inquiry: Inquiry, catalogue: Catalogue, offer: Offer, language: str) -> str:
    """The minimum orders that quantities of the buyer lie below and no row of a quotation tells; "" for none."""
    found: list[tuple[str, str]] = []
    for index, product in enumerate(inquiry.products):
        item = catalogue.item(product.sku) if product.sku else None
        if item is None or not item.moq or any(line.sku == plain(item.sku, 60) for line in offer.lines):
            continue
        counted = [pieces_of(one, item) for one in ordered(countable(quantities_of(index, inquiry), item)) if not one.each]
        wanted = [units for units in counted if units is not None] if None not in counted else []
        samples = any(asked.id is Ask.SAMPLE for asked in inquiry.asks) and all(units <= SAMPLE_PIECES for units in wanted)
        if wanted and not samples and max(wanted) < item.moq:
            found.append((plain(item.sku, 60), count(item.moq, item.unit, language)))
    return found[0][1] if len(found) == 1 == len(inquiry.products) else ", ".join(f"{sku}: {moq}" for sku, moq in dict(found).items())
