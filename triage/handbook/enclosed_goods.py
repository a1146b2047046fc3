"""What the files of a mail add to its inquiry: goods with amounts from tables, or a letter's words; terms and contact where the mail is silent.

A list of wanted goods has a column of amounts, and only rows with an amount are wanted: so a price list of ours that comes back
filled in is an order, and one that comes back as it was is nothing. Without such a column a short list counts where the mail points
to it. A seller's papers - price lists, brochures, catalogues - and very long lists are named, not taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from triage.handbook import naming, trade_terms
from triage.handbook.amount_lists import spaced, unit_heading, unit_named
from triage.handbook.catalogue import Catalogue
from triage.handbook.enclosures import Enclosed, is_other_paper, is_request
from triage.handbook.form import field_of
from triage.handbook.numerals import number_of
from triage.handbook.passages import Passage
from triage.handbook.quantities import find_quantities
from triage.handbook.tables import enclosures as table
from triage.handbook.tables import quantity_patterns as pattern
from triage.handbook.unsold import unsold_products
from triage.handbook.wordforms import fold, squeezed
from triage.terms import Contact, Evidence, Inquiry, Product, Quantity, Seller, Sentence, Span, sentence

LONGEST_LIST = 60  # rows of wanted goods; more is a catalogue or a stock list
_MOST_IN_PROSE = 12  # products named in a letter; more is a brochure
_PROSE = 8_000  # characters of a letter
_TITLE = 3  # lines that say what a paper is
_ITEM, _CODE, _PRICE, _MINIMUM = (
    re.compile(rf"\s*(?:{words})\s*[:.]?\s*", re.IGNORECASE)
    for words in (table.ITEM_HEADING, table.CODE_HEADING, table.PRICE_HEADING, table.MINIMUM_HEADING)
)
_TOTALS = re.compile(table.TOTALS, re.IGNORECASE)
_SELLERS, _BUYERS = (re.compile(rf"\s*(?:{words})", re.IGNORECASE) for words in (table.SELLERS_BLOCK, table.BUYERS_BLOCK))
_LABELLED = re.compile(r"([^\W\d_][^:：]{1,30}?)\s?[:：]\s")
_NUMBER = re.compile(r"\s*[^\W\d_]{0,3}[$€£¥]?\s?\d[\d.,' ]*[^\W\d_]{0,4}\s*")
_LABELLED = re.compile(r"^(?P<label>[^:：|]{2,40}?)\s{0,3}(?:[:：]|\|)\s{0,3}(?P<value>[^|]{2,120})$")
_FILLED = ("name", "company", "job_title", "phone", "fax", "address", "website", "im")
Cell = tuple[int, str]  # where it begins in the text, its words


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a file: what its columns are and its rows."""

    quantity: int | None
    unit: int | None
    heading_unit: str | None
    items: tuple[int, ...]  # columns that name the goods, codes first
    price: int | None
    minimum: bool  # it has a column of smallest orders
    rows: tuple[tuple[Cell, ...], ...]


class _Goods:
    """Products and amounts while a file is read; what the mail's own words gave comes first and is not said again."""

    def __init__(self, catalogue: Catalogue, inquiry: Inquiry) -> None:
        self.catalogue = catalogue
        self.products = list(inquiry.products)
        self.quantities = list(inquiry.quantities)
        self.new_products: list[Product] = []
        self.new_quantities: list[Quantity] = []
        self._of_mail = len(inquiry.quantities)
        self._said = list(range(len(inquiry.quantities)))  # amounts of the mail that no row has repeated yet
        self._types = {
            place: frozenset(
                catalogue.index.rows[row].sku for mention in catalogue.index.mentions((Passage(one.text),)) for row in mention.rows
            )
            for place, one in enumerate(inquiry.products)
            if one.sku is None
        }

    def add(self, product: Product, amount: Quantity | None) -> None:
        """A row of a list. One whose amount stands in the mail repeats it: it may tell what the amount is of, no more."""
        known = self._place(product)
        said = [place for place in self._said if amount is not None and self.quantities[place].value == amount.value]
        same = next((place for place in said if known is not None and self.quantities[place].product == known), None)
        open_ = next((place for place in said if product.sku and self._open(self.quantities[place].product, product.sku)), None)
        if amount is None or not said or (same is None and open_ is None and _by_code(product)):
            place = self._kept(product, known)
            if amount is not None:
                self.quantities.append(replace(amount, product=place))
                self.new_quantities.append(self.quantities[-1])
            return
        repeated = same if same is not None else open_ if open_ is not None else said[0]
        self._said.remove(repeated)
        if repeated == open_ and same is None:  # the mail says how many, the file says of what
            self.quantities[repeated] = replace(self.quantities[repeated], product=self._kept(product, known))

    def _open(self, place: int | None, sku: str) -> bool:
        """The mail's amount is of nothing yet, or of a type of goods that the row belongs to."""
        return place is None or sku in self._types.get(place, ())

    def finished(self, inquiry: Inquiry) -> Inquiry:
        """The inquiry with all of them; a type of goods that the mail names ("pumps") gives way to the file's articles of that type."""
        articles = {one.sku for one in self.new_products} - {None}
        gone = {place for place, skus in self._types.items() if skus & articles}
        kept = [place for place in range(len(self.products)) if place not in gone]
        places = {old: new for new, old in enumerate(kept)}
        quantities = tuple(
            replace(one, product=places.get(one.product)) if one.product is not None and places.get(one.product) != one.product else one
            for one in self.quantities
        )
        return replace(inquiry, products=tuple(self.products[place] for place in kept), quantities=quantities)

    def amount(self, amount: Quantity) -> None:
        """An amount of a letter, unless the mail said it already."""
        if all(one.value != amount.value for one in self.quantities[: self._of_mail]):
            self.quantities.append(amount)
            self.new_quantities.append(amount)

    def keep(self, product: Product) -> int:
        """The product's place among all; it gets one at the end where it is new."""
        return self._kept(product, self._place(product))

    def _place(self, product: Product) -> int | None:
        for place, known in enumerate(self.products):
            if known.sku == product.sku if product.sku else known.sku is None and fold(known.text) == fold(product.text):
                return place
        return None

    def _kept(self, product: Product, known: int | None) -> int:
        if known is not None:
            return known
        self.products.append(product)
        self.new_products.append(product)
        return len(self.products) - 1


def _by_code(product: Product) -> bool:
    """The row bears the SKU itself, not only a name like it."""
    return product.sku is not None and squeezed(product.sku)[0] in squeezed(product.text)[0]


def with_enclosed(
    inquiry: Inquiry, enclosed: Sequence[Enclosed], catalogue: Catalogue, seller: Seller, written: datetime | None
) -> Inquiry:
    """The inquiry with what its files say; the mail's own words always come first."""
    for one in enclosed:
        notes = list(one.notes)
        if one.text.strip():
            inquiry, more = _with_one(inquiry, one, catalogue, seller, written)
            notes += more
        inquiry = replace(inquiry, evidence=(*inquiry.evidence, *(Evidence("attachment", note) for note in notes)))
    return inquiry


def _with_one(
    inquiry: Inquiry, one: Enclosed, catalogue: Catalogue, seller: Seller, written: datetime | None
) -> tuple[Inquiry, list[Sentence]]:
    title = "\n".join([line for line in one.text.split("\n") if line.strip()][:_TITLE])[:400]
    request = one.requested or is_request(title)
    tables = tuple(tables_in(one.text))
    counted = any(found.quantity is not None for found in tables)
    paper = is_other_paper(title) and not is_request(title)
    left = [sentence("The attachment {name} looks like a seller's or another paper: its goods are not taken for wanted.", name=one.name)]
    if paper and not counted:
        return inquiry, left
    goods = _Goods(catalogue, inquiry)
    wanted = [row for found in tables for row in _wanted(found, request)]
    if len(wanted) > LONGEST_LIST:
        says = sentence("The attachment {name} lists {n} goods: too many to be taken one by one, look at it.", name=one.name, n=len(wanted))
        return inquiry, [says]
    if tables and not wanted and any(found.price is not None or found.minimum for found in tables):
        return inquiry, left
    for found, cells in wanted:
        _row(one, found, cells, goods)
    if not tables and request and not paper and not _prose(one, goods, bool(inquiry.products)):
        return inquiry, left
    result = goods.finished(inquiry)
    stated: tuple[Span, ...] = ()
    if request or wanted:
        result, stated = _with_terms(result, one, written)
        result = replace(result, contact=_contact(result.contact, one, tables, seller))
    evidence = (*result.evidence, *_evidence(one.name, goods, stated))
    return replace(result, evidence=evidence), []


# ----------------------------------------------------------------------------------------------------------------------- tables


def tables_in(text: str) -> Iterator[Table]:
    """Tables whose heading names goods, with or without amounts."""
    heading: Table | None = None
    width = 0
    rows: list[tuple[Cell, ...]] = []
    place = 0
    for line in text.split("\n"):
        start, place = place, place + len(line) + 1
        cells = _cells(line, start)
        begun = _heading(cells) if len(cells) >= 2 else None
        if begun is not None or (heading is not None and not line.strip()):
            if heading is not None:
                yield replace(heading, rows=tuple(rows))
            heading, rows, width = begun, [], len(cells)
        elif heading is not None and (2 if heading.quantity is not None or heading.items[0] else 1) <= len(cells) <= width + 2:
            rows.append(cells)
    if heading is not None:
        yield replace(heading, rows=tuple(rows))


def _cells(line: str, start: int) -> tuple[Cell, ...]:
    found: list[Cell] = []
    for cell in line.split(" | ") if " | " in line else line.split("|"):
        lead = len(cell) - len(cell.lstrip())
        found.append((start + lead, cell.strip()))
        start += len(cell) + (3 if " | " in line else 1)
    return tuple(found)


def _heading(cells: Sequence[Cell]) -> Table | None:
    """The columns, if this row is a heading: no number in it, and goods or amounts named."""
    words = [spaced(cell) for _, cell in cells]
    if any(re.fullmatch(r"[\d.,' ]+", cell) for cell in words) or any(len(cell) > 80 for cell in words):
        return None
    quantity = unit_of_heading = None
    for place, cell in enumerate(words):
        match = pattern.QUANTITY_HEADING.fullmatch(cell[:60])
        if match and quantity is None and not re.match(r"s[lr]?\.? ?no", cell, re.IGNORECASE) and not _MINIMUM.fullmatch(cell):
            quantity, unit_of_heading = place, unit_named(match["unit"]) if match["unit"] else None
    if quantity is None and (by_unit := unit_heading(words)) is not None and not any(_PRICE.fullmatch(cell) for cell in words):
        quantity, unit_of_heading = by_unit, unit_named(words[by_unit])
    units = next((n for n, cell in enumerate(words) if n != quantity and pattern.UNIT_HEADING.fullmatch(cell[:20])), None)
    price = next((n for n, cell in enumerate(words) if n not in (quantity, units) and _PRICE.fullmatch(cell)), None)
    free = [n for n in range(len(words)) if n not in (quantity, units, price)]
    codes = [n for n in free if _CODE.fullmatch(words[n]) and not re.fullmatch(r"(?:no\.?|nr\.?|#|number|id)", words[n], re.IGNORECASE)]
    names = [n for n in free if n not in codes and _ITEM.match(words[n])]
    if not names and not codes:
        if quantity is None:
            return None
        names = free
    return Table(quantity, units, unit_of_heading, (*codes, *names), price, any(_MINIMUM.fullmatch(cell) for cell in words), ())


def _wanted(found: Table, request: bool) -> list[tuple[Table, tuple[Cell, ...]]]:
    """The rows that name something wanted."""
    rows = [cells for cells in found.rows if not _TOTALS.match(" ".join(cell for _, cell in cells[:3]))]
    if found.quantity is not None:
        return [(found, cells) for cells in rows if _amount(found, cells) is not None]
    priced = sum(found.price is not None and found.price < len(cells) and bool(_NUMBER.fullmatch(cells[found.price][1])) for cells in rows)
    if not request or found.minimum or (priced and priced * 2 >= len(rows)):
        return []
    return [(found, cells) for cells in rows if any(place < len(cells) and len(cells[place][1]) >= 3 for place in found.items)]


def _amount(found: Table, cells: Sequence[Cell]) -> tuple[Decimal, str | None, Span] | None:
    """Value, unit and words (without a part) of the row's amount."""
    if found.quantity is None or found.quantity >= len(cells):
        return None
    start, cell = cells[found.quantity]
    match = pattern.CELL.fullmatch(cell[:40])
    value = number_of(match["low"], match["scale"]) if match else None
    if match is None or not value or value <= 0 or value > 500_000_000:
        return None
    unit = unit_named(match["unit"]) if match["unit"] else found.heading_unit
    if unit is None and found.unit is not None and found.unit < len(cells):
        unit = unit_named(cells[found.unit][1])
    end = match.end("unit") if match["unit"] else match.end("scale") if match["scale"] else match.end("low")
    return value, unit, Span("", start + match.start("low"), start + end, cell[match.start("low") : end])


def _row(one: Enclosed, found: Table, cells: Sequence[Cell], goods: _Goods) -> None:
    """One row: what it names, and how much of it."""
    product = _product(one, [cells[place] for place in found.items if place < len(cells)], goods.catalogue)
    amount = _amount(found, cells)
    if product is None:
        return
    if amount is None:
        labelled = _LABELLED.match(product.text) if product.sku is None else None
        if labelled is None or field_of(labelled[1]) == "product":  # "Delivery: port of Beira" below the table is none
            goods.add(product, None)
        return
    value, unit, span = amount
    goods.add(product, Quantity(value, unit, replace(span, part=one.part)))


def _product(one: Enclosed, cells: Sequence[Cell], catalogue: Catalogue) -> Product | None:
    """The product of a row: the first cell that names a row of ours, else one that fits several, else the words of the description."""
    vague: Product | None = None
    for start, cell in cells:
        for mention in catalogue.index.merged(catalogue.index.occurrences((Passage(cell, one.part, start),))):
            if mention.product.sku is not None:
                return mention.product
            vague = vague or mention.product
    if vague is not None:
        return vague
    for start, cell in reversed(cells):
        words = [word for word in re.findall(r"[^\W\d_]{2,}", cell) if fold(word) not in naming.PLAIN]
        if words and sum(map(len, words)) >= (2 if not cell.isascii() else 4) and not _NUMBER.fullmatch(cell):
            return Product(cell[:80].strip(), None, Span(one.part, start, start + len(cell[:80]), cell[:80]), 0.4)
    return None


# ------------------------------------------------------------------------------------------------------------------------ letters


def _prose(one: Enclosed, goods: _Goods, named: bool) -> bool:
    """A letter without a table, read like the mail itself. False: it names so many products that it is a brochure."""
    index = goods.catalogue.index
    passages = (Passage(one.text[:_PROSE], one.part),)
    everywhere = index.occurrences(passages)
    products = [mention.product for mention in index.merged(everywhere)]
    if len(products) > _MOST_IN_PROSE:
        return False
    places = [
        (
            mention.product.span,
            next((n for n, known in enumerate(products) if mention.product.sku and known.sku == mention.product.sku), None),
        )
        for mention in everywhere
    ]
    amounts = find_quantities(passages, products, index.nouns, goods.catalogue.units, places)
    if not named:
        products += unsold_products(passages, products, amounts, index.generic, tuple(span for span, _ in places), None, index.knows)
    # A mail that names its goods itself gets no vaguer names from a file.
    mine = [goods.keep(product) if product.sku is not None or not named else None for product in products]
    for amount in amounts:
        goods.amount(replace(amount, product=mine[amount.product] if amount.product is not None else None))
    return True


# --------------------------------------------------------------------------------------------------------------- terms and contact


def _with_terms(inquiry: Inquiry, one: Enclosed, written: datetime | None) -> tuple[Inquiry, tuple[Span, ...]]:
    """Terms that the mail's own words do not give."""
    # "Payment | L/C" is said as "Payment : L/C"; nothing moves.
    lines = [line.replace(" | ", " : ") if line.count(" | ") == 1 else line for line in one.text[:_PROSE].split("\n")]
    terms = trade_terms.find_terms((Passage("\n".join(lines), one.part),), written)
    new = {
        name: value
        for name in ("incoterm", "port", "payment_terms", "target_price", "delivery", "deadline", "certificates")
        if (value := getattr(terms, name)) and not getattr(inquiry, name)
    }
    if "target_price" in new and inquiry.quantities:
        del new["target_price"]  # of one row among many
    return replace(inquiry, **new), tuple(span for name, span in terms.spans if name in new)


def _contact(contact: Contact, one: Enclosed, tables: Sequence[Table], seller: Seller) -> Contact:
    """Labelled data of the buyer ("Company: ...", "Tel | ...") where the mail gives none; the address to answer is never a file's."""
    inside = {cells[0][0] for found in tables for cells in found.rows}
    new: dict[str, str] = {}
    spans: list[tuple[str, Span]] = []
    ours = False
    place = 0
    for line in one.text[:_PROSE].split("\n"):
        start, place = place, place + len(line) + 1
        if _SELLERS.match(line):
            ours = True
        elif not line.strip() or _BUYERS.match(line):
            ours = False
        match = _LABELLED.match(line)
        if match is None or ours or start in inside:
            continue
        name, value = field_of(match["label"]), match["value"].strip()
        if name not in _FILLED or name in new or getattr(contact, name) or not _plausible(name, value, seller):
            continue
        new[name] = value
        spans.append((name, Span(one.part, start + match.start("value"), start + match.end("value"), value)))
    return replace(contact, **new, spans=(*contact.spans, *spans)) if new else contact


def _plausible(name: str, value: str, seller: Seller) -> bool:
    if seller.name and fold(seller.name) in fold(value):
        return False
    if name in ("phone", "fax"):
        return 6 <= sum(sign.isdigit() for sign in value) <= 16 and len(value) <= 40
    if name == "website":
        return "." in value and " " not in value and (not seller.domain or seller.domain not in value.lower())
    if name in ("name", "company", "job_title"):
        return len(value) <= 80 and sum(sign.isalpha() for sign in value) >= 2 and pattern.QUANTITY_HEADING.fullmatch(value[:60]) is None
    return sum(sign.isalnum() for sign in value) >= 4


def _evidence(name: str, goods: _Goods, stated: Sequence[Span]) -> Iterator[Evidence]:
    if goods.new_products:
        named = ", ".join(product.sku or product.text for product in goods.new_products[:6])
        says = sentence("Names {products} in the attachment {name}.", products=named, name=name)
        yield Evidence("M1", says, spans=tuple(product.span for product in goods.new_products))
    if goods.new_quantities:
        amounts = ", ".join(" ".join(one.span.text.split()) for one in goods.new_quantities[:6])
        says = sentence("States amounts in the attachment {name}: {amounts}.", amounts=amounts, name=name)
        yield Evidence("M1", says, spans=tuple(one.span for one in goods.new_quantities))
    if stated:
        said = ", ".join(" ".join(span.text.split()) for span in stated[:6])
        yield Evidence("M1", sentence("States terms in the attachment {name}: {terms}.", terms=said, name=name), spans=tuple(stated))
