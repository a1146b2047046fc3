"""What the team sells: catalogue.csv as values, and which of it a mail names.

The columns are `sku,name,category,aliases,unit,moq,fob_price_usd,lead_time_days,certificates,notes`; `aliases` and
`certificates` are separated by "|". Further columns, all optional, are what a full quotation shows: `tiers` (prices by quantity,
"500:4.10|1000:3.95"), `packing` ("24 pcs/carton"), `container_load` ("20GP:9000|40HQ:21000") and `cbm` (m3 of one unit, for freight).
A row that cannot be used becomes a `Problem` with its line, the others are kept.
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
from triage.handbook.tables import units
from triage.handbook.wordforms import fold
from triage.terms import Problem, Product, sentence

COLUMNS = ("sku", "name", "category", "aliases", "unit", "moq", "fob_price_usd", "lead_time_days", "certificates", "notes")
FURTHER = ("tiers", "packing", "container_load", "cbm")  # columns that a file may have or not
_ANY_PRICE = "price"  # a heading that names no currency: only amounts that say USD themselves are prices
# Headings people write instead, folded to letters.
_HEADINGS = {
    "model": "sku", "itemno": "sku", "article": "sku", "code": "sku", "型号": "sku", "货号": "sku", "编号": "sku",
    "product": "name", "description": "name", "title": "name", "名称": "name", "品名": "name", "产品名称": "name",
    "group": "category", "类别": "category", "分类": "category", "alias": "aliases", "synonyms": "aliases", "别名": "aliases",
    "单位": "unit", "起订量": "moq", "fobusd": "fob_price_usd", "priceusd": "fob_price_usd", "usdprice": "fob_price_usd", "usd": "fob_price_usd",
    "fobpriceusd": "fob_price_usd", "pricefobusd": "fob_price_usd", "unitpriceusd": "fob_price_usd", "priceinusd": "fob_price_usd",
    "美元单价": "fob_price_usd", "单价美元": "fob_price_usd", "单价usd": "fob_price_usd", "价格usd": "fob_price_usd", "美元价格": "fob_price_usd",
    "price": _ANY_PRICE, "unitprice": _ANY_PRICE, "fob": _ANY_PRICE, "fobprice": _ANY_PRICE, "pricefob": _ANY_PRICE, "价格": _ANY_PRICE,
    "单价": _ANY_PRICE, "fob价": _ANY_PRICE, "报价": _ANY_PRICE,
    "leadtime": "lead_time_days", "leaddays": "lead_time_days", "交期": "lead_time_days", "certificate": "certificates",
    "认证": "certificates", "证书": "certificates", "note": "notes", "remarks": "notes", "备注": "notes",
    "pricetiers": "tiers", "tieredprices": "tiers", "阶梯价": "tiers", "阶梯价格": "tiers", "包装": "packing", "包装方式": "packing",
    "containerload": "container_load", "loading": "container_load", "装柜量": "container_load", "装箱量": "container_load",
    "volume": "cbm", "m3": "cbm", "体积": "cbm",
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
    fob_price_usd: Decimal | None = None  # USD a unit; None where the file gives no single plain amount
    lead_time_days: int | None = None
    certificates: tuple[str, ...] = ()
    notes: str = ""
    tiers: tuple[tuple[int, Decimal], ...] = ()  # (from this quantity on, USD a unit), quantities rising
    packing: str = ""
    loads: tuple[tuple[str, int], ...] = ()  # ("40HQ", units in one)
    cbm: Decimal | None = None  # m3 of one unit, packed

    def price_at(self, quantity: Decimal) -> Decimal | None:
        """USD a unit for so many: the tier it falls into, else the plain price; None where the row names none for that quantity."""
        reached = [price for start, price in self.tiers if start <= quantity]
        return reached[-1] if reached else self.fob_price_usd

    @property
    def first_price(self) -> Decimal | None:
        """USD a unit at the minimum order: the plain price, else the first tier's."""
        return self.fob_price_usd if self.fob_price_usd is not None else self.tiers[0][1] if self.tiers else None


@dataclass(frozen=True)
class Catalogue:
    """All rows. The index that finds them in texts is built once, when it is first needed."""

    items: tuple[Item, ...] = ()

    def item(self, sku: str) -> Item | None:
        """The row of that SKU, however its letters are cased."""
        return self._by_sku.get(sku.casefold())

    def called(self, sku: str) -> str:
        """All that the article is called: its name, category and other names."""
        item = self.item(sku)
        return ", ".join((item.name, item.category, *item.aliases)) if item is not None else ""

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

    @cached_property
    def latin_words(self) -> frozenset[str]:
        """The words of names, categories and aliases in plain Latin letters, lower case, of four letters or more."""
        texts = [text for item in self.items for text in (item.name, item.category, *item.aliases)]
        return frozenset(re.findall(r"[a-z]{4,}", " ".join(texts).casefold()))


def parse_catalogue(text: str, file: str = "catalogue.csv") -> tuple[Catalogue, tuple[Problem, ...]]:
    """The rows of a catalogue file, and what is wrong with the others. Commas, semicolons or tabs part the columns.

    `file` is the file's name, for the messages.
    """
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
                    sentence("{file}, line {line}: there is no SKU or no name.", file=file, line=line),
                    sentence("Fill both in; the line is left out until then."),
                    where,
                )
            )
            continue
        if sku.casefold() in items:
            problems.append(
                Problem(
                    sentence("{file}, line {line}: the SKU {sku} stands in the table already.", file=file, line=line, sku=sku),
                    sentence("Keep one of the lines; the first one is used."),
                    where,
                )
            )
            continue
        numbers: dict[str, Decimal | None] = {}
        for column in ("moq", "lead_time_days"):
            written = row.get(column, "")
            numbers[column] = number_in(written)
            if written and numbers[column] is None and written.casefold() not in _UNSTATED:
                problems.append(
                    Problem(
                        sentence(
                            "{file}, line {line}: {value} is no number ({column}).", file=file, line=line, value=written, column=column
                        ),
                        sentence("Write a plain number such as 100, or leave the field empty."),
                        where,
                    )
                )
        price, refused = _price(row, file, line)
        if refused is not None:
            problems.append(refused)
        tiers = _tiers(row.get("tiers", ""))
        loads = _loads(row.get("container_load", ""))
        cbm = _volume(row.get("cbm", "")) if row.get("cbm", "").casefold() not in _UNSTATED else None
        problems += [
            Problem(
                sentence("{file}, line {line}: {value} cannot be read ({column}).", file=file, line=line, value=row[column], column=column),
                sentence("Write it as in {example}, or leave the field empty.", example=example),
                where,
            )
            for column, example, read in (("tiers", "500:4.10|1000:3.95", tiers), ("container_load", "20GP:9000|40HQ:21000", loads), ("cbm", "0.045", cbm))
            if row.get(column, "") and not read and row[column].casefold() not in _UNSTATED
        ]  # fmt: skip
        items[sku.casefold()] = Item(
            sku=sku,
            name=name,
            category=row.get("category", ""),
            aliases=_split(row.get("aliases", "")),
            unit=row.get("unit", ""),
            moq=_whole(numbers["moq"]),
            fob_price_usd=price,
            lead_time_days=_whole(numbers["lead_time_days"]),
            certificates=_split(row.get("certificates", "")),
            notes=row.get("notes", ""),
            tiers=tiers or (),
            packing=row.get("packing", ""),
            loads=loads or (),
            cbm=cbm or None,
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
    """The number of a cell: "1,000 pcs" -> 1000, "30 days" -> 30, "15-20" -> 20; None without one, for "-3" and "1e3"."""
    if _ODD_NUMBER.search(written[:80]):
        return None
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


def _price(row: dict[str, str], file: str, line: int) -> tuple[Decimal | None, Problem | None]:
    """The row's price in USD for one of its units, or why what stands there is none. A price is quoted to buyers: no guessing."""
    written, named = row.get("fob_price_usd", ""), True
    if not written:
        written, named = row.get(_ANY_PRICE, ""), False
    if not written or written.casefold() in _UNSTATED or _NOUGHT.fullmatch(written):
        return None, None
    where = f"line {line}"
    match = _USD.fullmatch(written[:80])
    amount = _amount(match["amount"]) if match else None
    if match is None or amount is None:
        return None, Problem(
            sentence("{file}, line {line}: {value} is no plain price in USD; it is not quoted.", file=file, line=line, value=written),
            sentence("Write one number such as 46.50, in USD for one unit of the row, or leave the field empty."),
            where,
        )
    if not named and (match["before"] or match["after"] or "$") == "$":
        return None, Problem(
            sentence("{file}, line {line}: the price {value} names no currency; it is not quoted.", file=file, line=line, value=written),
            sentence("Call the column fob_price_usd if its prices are in USD."),
            where,
        )
    if match["unit"] and not _same_unit(match["unit"], row.get("unit", "")):
        return None, Problem(
            sentence(
                "{file}, line {line}: the price {value} is not for one {unit}; it is not quoted.",
                file=file,
                line=line,
                value=written,
                unit=row.get("unit", "") or "?",
            ),
            sentence("Write one number such as 46.50, in USD for one unit of the row, or leave the field empty."),
            where,
        )
    return (amount, None) if amount > 0 else (None, None)


def _amount(written: str) -> Decimal | None:
    """ "1,234.50", "46,5" and "0.125" as people write them; None where it may mean two things."""
    if re.fullmatch(r"\d{1,3}(?:[, ']\d{3})+(?:\.\d{1,4})?", written) and not written.startswith("0"):
        plain = re.sub(r"[, ']", "", written)
    elif re.fullmatch(r"\d{1,3}(?:\.\d{3})+,\d{1,2}", written):
        plain = written.replace(".", "").replace(",", ".")
    elif re.fullmatch(r"\d{1,9}(?:[.,]\d{1,4})?", written):
        plain = written.replace(",", ".")
    else:
        return None
    return Decimal(plain)


def _volume(written: str) -> Decimal | None:
    """Cubic metres of one unit: of an O-ring 0.000002, which spreadsheets write as 2E-06."""
    small = re.fullmatch(r"(0[.,]\d{1,9})|(\d(?:[.,]\d{1,4})?[eE]-0?\d)", written)
    return Decimal(written.replace(",", ".")) if small else _amount(written)


def _tiers(cell: str) -> tuple[tuple[int, Decimal], ...] | None:
    """ "500:4.10|1000:3.95" -> ((500, 4.10), (1000, 3.95)); None where any part of it is something else: a price is quoted, no guessing."""
    found: dict[int, Decimal] = {}
    for part in _split(cell):
        start, colon, written = part.partition(":")
        amount = _amount(re.sub(r"(?i)^(?:usd|us\$|\$)\s?", "", written.strip()))
        if not colon or amount is None or amount <= 0 or not re.fullmatch(r"\d{1,9}", start.strip()) or int(start) in found:
            return None
        found[int(start)] = amount
    return tuple(sorted(found.items()))


CONTAINERS = ("20GP", "40GP", "40HQ")
_LOADED = re.compile(r"(20|40)\s?(?:'|ft)?\s?(gp|dv|dc|st|hq|hc)?(?:\s?container)?", re.IGNORECASE)


def container_named(text: str) -> str | None:
    """ "40HC", "40' HQ", "20 ft" -> "40HQ", "40HQ", "20GP"; None for anything else."""
    match = _LOADED.fullmatch(text.strip())
    if match is None:
        return None
    return f"{match[1]}{'HQ' if (match[2] or '').lower() in ('hq', 'hc') else 'GP'}"


def _loads(cell: str) -> tuple[tuple[str, int], ...] | None:
    """ "20GP:9000|40HQ:21000" -> (("20GP", 9000), ("40HQ", 21000))."""
    found: dict[str, int] = {}
    for part in _split(cell):
        written, _, number = part.partition(":")
        name = container_named(written)
        value = _whole(number_in(number))
        if name is None or not value:
            return None
        found[name] = value
    return tuple(found.items())


def _same_unit(one: str, other: str) -> bool:
    first, second = (units.UNITS.get(fold(unit).strip(" ."), fold(unit).strip(" .")) for unit in (one, other))
    pieces = {"pc", "piece", "unit", "ea", "no"}
    return bool(first) and (first == second or (first in pieces and second in pieces))


_ODD_NUMBER = re.compile(r"^\s*[-−–]\s?\d|\d[eE][+-]?\d")
_NOUGHT = re.compile(r"(?:usd|us\$|\$)?\s?0+(?:[.,]0+)?\s?(?:usd|us\$|\$)?", re.IGNORECASE)
_CURRENCY = r"(?:fob\s)?(?:usd|us\s?\$|u\.s\.\s?\$|\$|美元|美金|dollars?)"
_USD = re.compile(
    rf"\s*(?P<before>{_CURRENCY})?\s{{0,3}}(?P<amount>\d[\d.,' ]{{0,16}})(?<!\s)\s{{0,3}}(?P<after>{_CURRENCY})?"
    rf"(?:\s?(?:/|per\s)\s?(?P<unit>[^\W\d_][\w. ]{{0,12}}))?\s*",
    re.IGNORECASE,
)
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
