"""Freight rates on file, and what they make of a FOB price: CFR and CIF a unit (handbook W6, W16, W17).

The columns are `place,usd,per,valid_until,insurance_percent,products`. `place` is a port or, for all ports of a country, its two
letters; `per` is a container ("20GP", "40GP", "40HQ"), "cbm" or "unit"; `valid_until` is the last day on which the rate may be
quoted (2026-12-31); `insurance_percent`, of 110 % of the CIF value, makes a CIF price out of a CFR price; `products` limits a rate
to SKUs (with *) or categories, apart "|". Only what stands there is used: without a rate there is no price, only a promise.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, ROUND_UP, Decimal
from fnmatch import fnmatchcase

from triage.handbook.catalogue import Item, container_named, number_in, read_table
from triage.handbook.geography import country_named, fold, places_in
from triage.handbook.tables.letters import LATIN_PLACES
from triage.terms import Problem, Sentence, sentence

COLUMNS = ("place", "usd", "per", "valid_until", "insurance_percent", "products")
_HEADINGS = {
    "port": "place", "destination": "place", "country": "place", "港口": "place", "目的港": "place", "国家": "place", "freight": "usd", "rate": "usd",
    "运费": "usd", "运费usd": "usd", "unit": "per", "basis": "per", "单位": "per", "计费单位": "per", "validuntil": "valid_until", "valid": "valid_until",
    "有效期": "valid_until", "有效期至": "valid_until", "insurance": "insurance_percent", "insurancepercent": "insurance_percent", "保险费率": "insurance_percent",
    "sku": "products", "产品": "products",
}  # fmt: skip
FULL = Decimal("0.6")  # of the last container: below that the goods would not travel as a full load, and a full rate says nothing
OVER_VALUE = Decimal("1.1")  # insured is the CIF value plus 10 % (Incoterms 2020, CIF A5)


@dataclass(frozen=True, slots=True)
class Rate:
    """One line of the table."""

    place: str
    usd: Decimal
    per: str  # "20GP", "40GP", "40HQ", "cbm", "unit"
    valid_until: date
    insurance_percent: Decimal | None = None
    products: tuple[str, ...] = ()

    def fits(self, item: Item) -> bool:
        """Does the rate hold for this article?"""
        sku, category = item.sku.casefold(), item.category.casefold()
        return not self.products or any(fnmatchcase(sku, one.casefold()) or one.casefold() == category for one in self.products)


@dataclass(frozen=True, slots=True)
class Freight:
    """All rates on file."""

    rates: tuple[Rate, ...] = ()

    def to(self, port: str, today: date) -> tuple[tuple[Rate, ...], tuple[Rate, ...]]:
        """(rates to this port that may be quoted today, those that have run out): the port's own before its country's."""
        wanted, country = _key(port), _country(port)
        own = [rate for rate in self.rates if _key(rate.place) == wanted]
        found = own or [rate for rate in self.rates if country and rate.place.upper() == country]
        return tuple(rate for rate in found if rate.valid_until >= today), tuple(rate for rate in found if rate.valid_until < today)


def _key(place: str) -> str:
    """ "Port of Rotterdam", "ROTTERDAM", "鹿特丹港" -> one form of a port's name."""
    bare = re.sub(r"(?:港|항)$", "", place.strip())
    bare = LATIN_PLACES.get(bare, LATIN_PLACES.get(bare.casefold(), bare))
    folded = re.sub(r"\b(?:(?:sea|air)?port|porto|puerto|harbour|harbor|limani|hafen|city)\b(?: (?:of|de|di|do)\b)?", " ", fold(bare))
    return " ".join(re.sub(r"[^\w\s]", " ", folded).split()) or fold(bare)


def _country(port: str) -> str | None:
    """The one country in which a port of that name lies; None where several have one."""
    countries = {found.countries for found in places_in(port) if found.sure}
    return countries.pop()[0] if len(countries) == 1 and all(len(one) == 1 for one in countries) else country_named(port)


@dataclass(frozen=True, slots=True)
class Wanted:
    """One article of an order: how many units of it, at which FOB price."""

    item: Item
    units: Decimal
    fob: Decimal


def delivered(order: Sequence[Wanted], rates: Sequence[Rate]) -> tuple[tuple[Decimal, Decimal | None], ...] | None:
    """(CFR, CIF or None) a unit for each article; None where the rates on file do not cover all of them.

    A rate for a unit comes before one for a cubic metre, that before a container's: the narrower knows better. Container rates need
    the load of every article and an order that fills its containers.
    """
    for per in ("unit", "cbm"):
        chosen = [next((rate for rate in rates if rate.per == per and rate.fits(one.item)), None) for one in order]
        if order and all(rate is not None and (per == "unit" or one.item.cbm) for rate, one in zip(chosen, order, strict=True)):
            return tuple(
                _prices(one, rate.usd * (Decimal(1) if per == "unit" else one.item.cbm or Decimal(0)), rate)
                for rate, one in zip(chosen, order, strict=True)
                if rate is not None
            )
    best: tuple[Decimal, tuple[tuple[Decimal, Decimal | None], ...]] | None = None
    for rate in rates:
        loads = [dict(one.item.loads).get(rate.per) for one in order]
        if not order or not all(loads) or not all(rate.fits(one.item) for one in order):
            continue
        shares = [one.units / load for one, load in zip(order, loads, strict=True) if load]
        filled = sum(shares, Decimal(0))
        boxes = filled.to_integral_value(rounding=ROUND_CEILING)
        if boxes - filled > 1 - FULL:
            continue
        costs = boxes * rate.usd
        prices = tuple(_prices(one, costs * share / filled / one.units, rate) for one, share in zip(order, shares, strict=True))
        if best is None or costs < best[0]:
            best = costs, prices
    return best[1] if best else None


def _prices(one: Wanted, freight: Decimal, rate: Rate) -> tuple[Decimal, Decimal | None]:
    cost = one.fob + freight
    if rate.insurance_percent is None:
        return _cents(cost, one.fob), None
    return _cents(cost, one.fob), _cents(cost / (1 - OVER_VALUE * rate.insurance_percent / 100), one.fob)


def _cents(value: Decimal, like: Decimal) -> Decimal:
    """Up to the next cent; as fine as the FOB price where that is finer."""
    places = max(2, -int(like.as_tuple().exponent))
    return value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_UP)


def parse_freight(text: str, file: str = "freight.csv") -> tuple[Freight, tuple[Problem, ...]]:
    """The rates of a file, and what is wrong with its other lines."""
    problems: list[Problem] = []
    rates: list[Rate] = []
    rows, headings = read_table(text, _HEADINGS)
    if missing := [column for column in COLUMNS[:4] if text.strip() and column not in headings]:
        return Freight(), (
            Problem(
                sentence("{file} has no column {column}.", file=file, column=", ".join(missing)),
                sentence("Write the column names in the first line: {columns}.", columns=",".join(COLUMNS)),
                "line 1",
            ),
        )
    for line, row in rows:
        read = _rate(row)
        if isinstance(read, Rate):
            rates.append(read)
        else:
            column, remedy = read
            problems.append(
                Problem(
                    sentence("{file}, line {line}: {value} cannot be read ({column}).", file=file, line=line, value=row.get(column, "") or "-", column=column),
                    remedy,
                    f"line {line}",
                )
            )  # fmt: skip
    return Freight(tuple(rates)), tuple(problems)


def _rate(row: dict[str, str]) -> Rate | tuple[str, Sentence]:
    """One line as a rate, or which column is wrong and what helps."""
    if not row.get("place"):
        return "place", sentence("Name a port such as Rotterdam, or a country by its two letters.")
    usd = number_in(row.get("usd", ""))
    if usd is None or usd <= 0 or re.search(r"\d\s?[-–]\s?\d", row.get("usd", "")):
        return "usd", sentence("Write one number such as 1850, in USD.")
    written = row.get("per", "").casefold().strip(" .")
    per = {"cbm": "cbm", "m3": "cbm", "m³": "cbm", "unit": "unit", "pc": "unit", "piece": "unit", "件": "unit", "立方": "cbm"}.get(written)
    per = per or container_named(row.get("per", ""))
    if per is None:
        return "per", sentence("Write 20GP, 40GP, 40HQ, cbm or unit.")
    try:
        until = date.fromisoformat(row.get("valid_until", "").strip().replace("/", "-"))
    except ValueError:
        return "valid_until", sentence(
            "Write the last day on which the rate may be quoted as 2026-12-31: rates without an end are not used."
        )
    insurance = number_in(row.get("insurance_percent", ""))
    if row.get("insurance_percent") and (insurance is None or not 0 < insurance < 20):
        return "insurance_percent", sentence("Write a percentage such as 0.3, or leave the field empty.")
    products = tuple(part.strip() for part in row.get("products", "").split("|") if part.strip())
    return Rate(row["place"], usd, per, until, insurance, products)
