"""What the team sells: catalogue.csv as values, and which of it a mail names.

The columns are `sku,name,category,aliases,unit,moq,fob_price_usd,lead_time_days,certificates,notes`; `aliases` and
`certificates` are separated by "|". A row that cannot be used becomes a `Problem` with its line, the others are kept.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cached_property

from triage.handbook.passages import Passage
from triage.handbook.products import CatalogueIndex
from triage.terms import Problem, Product, sentence

COLUMNS = ("sku", "name", "category", "aliases", "unit", "moq", "fob_price_usd", "lead_time_days", "certificates", "notes")
# Headings people write instead, folded to letters.
_HEADINGS = {
    "model": "sku", "itemno": "sku", "article": "sku", "code": "sku", "型号": "sku", "货号": "sku", "编号": "sku",
    "product": "name", "description": "name", "title": "name", "名称": "name", "品名": "name", "产品名称": "name",
    "group": "category", "类别": "category", "分类": "category", "alias": "aliases", "synonyms": "aliases", "别名": "aliases",
    "单位": "unit", "起订量": "moq", "price": "fob_price_usd", "fob": "fob_price_usd", "fobprice": "fob_price_usd",
    "fobusd": "fob_price_usd", "priceusd": "fob_price_usd", "价格": "fob_price_usd", "单价": "fob_price_usd",
    "leadtime": "lead_time_days", "leaddays": "lead_time_days", "交期": "lead_time_days", "certificate": "certificates",
    "认证": "certificates", "证书": "certificates", "note": "notes", "remarks": "notes", "备注": "notes",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Item:
    """One row of the catalogue. What the row leaves open is None or empty."""

    sku: str
    name: str
    category: str = ""
    aliases: tuple[str, ...] = ()
    unit: str = ""
    moq: int | None = None
    fob_price_usd: Decimal | None = None  # USD a unit; of a band ("2.10-2.60") the upper end: a first price is no floor
    lead_time_days: int | None = None
    certificates: tuple[str, ...] = ()
    notes: str = ""


@dataclass(frozen=True)
class Catalogue:
    """All rows. The index that finds them in texts is built once, when it is first needed."""

    items: tuple[Item, ...] = ()

    def item(self, sku: str) -> Item | None:
        """The row of that SKU, however its letters are cased."""
        return self._by_sku.get(sku.casefold())

    @cached_property
    def _by_sku(self) -> dict[str, Item]:
        return {item.sku.casefold(): item for item in reversed(self.items)}

    @cached_property
    def index(self) -> CatalogueIndex:
        """The words under which the rows are found."""
        return CatalogueIndex.build(self.items)

    @cached_property
    def units(self) -> frozenset[str]:
        """The selling units, lower case ("piece", "m2", "kg")."""
        return frozenset(item.unit.casefold() for item in self.items if item.unit)


def parse_catalogue(text: str) -> tuple[Catalogue, tuple[Problem, ...]]:
    """The rows of a catalogue file, and what is wrong with the others. Commas, semicolons or tabs part the columns."""
    problems: list[Problem] = []
    rows, headings = read_table(text, _HEADINGS)
    if not text.strip():
        return Catalogue(), (_problem_empty(),)
    if "sku" not in headings or "name" not in headings:
        missing = ", ".join(column for column in ("sku", "name") if column not in headings)
        problem = Problem(
            sentence("The catalogue has no column {column}.", column=missing),
            sentence("Write the column names in the first line: {columns}.", columns=",".join(COLUMNS)),
            "line 1",
        )
        return Catalogue(), (problem,)
    items: dict[str, Item] = {}
    for line, row in rows:
        where = f"line {line}"
        sku, name = row.get("sku", ""), row.get("name", "")
        if not sku or not name:
            problems.append(
                Problem(
                    sentence("The catalogue's line {line} has no SKU or no name.", line=line),
                    sentence("Fill both in; the line is left out until then."),
                    where,
                )
            )
            continue
        if sku.casefold() in items:
            problems.append(
                Problem(
                    sentence("The SKU {sku} stands in the catalogue twice, again in line {line}.", sku=sku, line=line),
                    sentence("Keep one of the lines; the first one is used."),
                    where,
                )
            )
            continue
        numbers: dict[str, Decimal | None] = {}
        for column in ("moq", "fob_price_usd", "lead_time_days"):
            written = row.get(column, "")
            numbers[column] = number_in(written)
            if written and numbers[column] is None and written.casefold() not in _UNSTATED:
                problems.append(
                    Problem(
                        sentence("{value} is no number ({column}, line {line} of the catalogue).", value=written, column=column, line=line),
                        sentence("Write a plain number such as 100 or 46.50, or leave the field empty."),
                        where,
                    )
                )
        items[sku.casefold()] = Item(
            sku=sku,
            name=name,
            category=row.get("category", ""),
            aliases=_split(row.get("aliases", "")),
            unit=row.get("unit", ""),
            moq=_whole(numbers["moq"]),
            fob_price_usd=numbers["fob_price_usd"],
            lead_time_days=_whole(numbers["lead_time_days"]),
            certificates=_split(row.get("certificates", "")),
            notes=row.get("notes", ""),
        )
    return Catalogue(tuple(items.values())), tuple(problems)


def find_products(text: str, subject: str, catalogue: Catalogue) -> tuple[Product, ...]:
    """The concrete products that a text, and failing that its subject, names."""
    passages = [Passage(text)] if text else []
    return catalogue.index.find((*passages, Passage(subject, "subject")))


def read_table(text: str, headings: dict[str, str]) -> tuple[list[tuple[int, dict[str, str]]], tuple[str, ...]]:
    """A delimited file as (line number, column -> value) rows and its column names; `headings` translates odd ones.

    The delimiter is the one of , ; and tab that the first line holds most often. Never raises on odd quoting.
    """
    text = text.lstrip("\ufeff").replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n")
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    rows: list[tuple[int, dict[str, str]]] = []
    names: tuple[str, ...] = ()
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            break
        except csv.Error:
            continue
        cells = [cell.strip() for cell in cells]
        if not any(cells):
            continue
        if not names:
            names = tuple(_heading(cell, headings) for cell in cells)
            continue
        rows.append((line, dict(zip(names, cells, strict=False))))
    return rows, names


def number_in(written: str) -> Decimal | None:
    """The number of a cell: "1,000 pcs" -> 1000, "USD 46.50" -> 46.50, "2.10-2.60" -> 2.60; None without one."""
    found = re.findall(r"\d[\d.,' ]{0,20}", written[:80])
    if not found:
        return None
    number = found[-1].replace("'", "").replace(" ", "").rstrip(".,")
    last = max(number.rfind(","), number.rfind("."))
    if re.fullmatch(r"\d{1,3}([.,]\d{3})+", number) and (number.count(",") != 1 or number.count(".") != 1) and not number.startswith("0"):
        number = number.replace(",", "") if "," in number else (number.replace(".", "") if number.count(".") > 1 else number)
    elif last >= 0:
        number = number[:last].replace(",", "").replace(".", "") + "." + number[last + 1 :]
    try:
        value = Decimal(number)
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


_UNSTATED = frozenset({"-", "–", "n/a", "na", "none", "tbd", "?", "on request", "negotiable", "面议", "无"})


def _whole(number: Decimal | None) -> int | None:
    return None if number is None else int(number)


def _heading(cell: str, headings: dict[str, str]) -> str:
    name = cell.casefold().strip()
    return headings.get(re.sub(r"[\W_]+", "", name), re.sub(r"[\s-]+", "_", name))


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|") if part.strip())


def _problem_empty() -> Problem:
    return Problem(
        sentence("The catalogue is empty."),
        sentence("Write the column names in the first line: {columns}.", columns=",".join(COLUMNS)),
        "line 1",
    )
