"""What a letter is made of, as values: the team's settings for letters, and the facts that a template may print (handbook 4.2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from triage.choices import Choice
from triage.handbook.answers import Answers
from triage.handbook.freight import Freight
from triage.handbook.timing import WorkingHours
from triage.terms import Sentence


@dataclass(frozen=True, slots=True)
class Signature:
    """W8: who signs. What is empty is left out."""

    person: str = ""
    title: str = ""
    phone: str = ""
    mobile: str = ""
    fax: str = ""
    address: str = ""
    email: str = ""  # "" = the seller's mailbox
    spare_email: str = ""
    website: str = ""
    im: str = ""


@dataclass(frozen=True, slots=True)
class ReplySettings:
    """Everything a letter takes from the team's files. An empty fact is never made up: the letter promises an answer instead."""

    signature: Signature = Signature()
    company_intro: Mapping[str, str] = field(default_factory=dict)  # by language; else [seller] business, in letters of its own language
    answers: Answers = field(default_factory=Answers)  # answers.toml
    freight: Freight = field(default_factory=Freight)  # freight.csv
    payment_terms: str = ""  # "30% deposit, balance against B/L copy"
    fob_port: str = ""  # our loading port, "Ningbo"
    validity_days: int | None = None  # of a quotation
    sample_charged: bool = True  # W13: samples are paid ...
    sample_refunded: bool = True  # ... refunded against an order ...
    sample_freight_collect: bool = True  # ... and travel at the buyer's cost
    quote_prices: bool = True  # False: prices are always left to a person
    quote_notes: bool = True  # the catalogue's notes are fit for buyers' eyes
    max_quoted_lines: int = 8
    promise_days: int = 1  # working days until a promised answer
    max_cc: int = 5
    languages: tuple[str, ...] = ()  # BCP 47; empty: every language there is a template for
    choices: tuple[Choice, ...] = ()  # the team's own rows of the table of letters, read before the shipped ones
    hours: WorkingHours = field(default_factory=WorkingHours)


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """One row of the quotation, already in print."""

    sku: str
    name: str
    specification: str
    quantity: str
    moq: str
    price: str
    lead_time: str  # days, digits only
    certificates: str
    below_moq: bool
    tiers: tuple[tuple[str, str], ...] = ()  # (from this quantity on, price)
    several: bool = False  # several quantities are asked and no tiers are on file: one price does not hold for all of them
    packing: str = ""
    loads: str = ""  # "20GP: 9,000 pcs; 40HQ: 21,000 pcs"
    delivered: str = ""  # price at `Letter.delivered`


@dataclass(frozen=True, slots=True)
class Offer:
    """The quotation: its rows, the delivered term they are priced at beside FOB, and what the team should know of it."""

    lines: tuple[QuoteLine, ...] = ()
    delivered: str = ""  # "CIF Rotterdam"; "" = FOB only
    freight_until: str = ""  # the day on which the freight rate ends, in print
    remarks: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Point:
    """One question of the buyer (W4) and what becomes of it.

    `how`: "known" (`text` or `items` answer it), "quoted" (the quotation or the lines about us do), "asked" (we must ask back first),
    "promised" (a person will answer it), "said" (the template's own words do). `rest` is what of it is promised beside the answer.
    """

    ask: str
    how: str
    items: tuple[tuple[str, str], ...] = ()  # (articles, value); articles "" where the value holds for all
    text: str = ""  # the answer in the team's words; of a promise: what exactly is promised ("CIF Rotterdam")
    rest: str = ""
    echo: tuple[str, ...] = ()  # the buyer's own words, where they stand beside a promise; of a known answer: what of them it leaves open
    apart: bool = False  # it has words of the buyer (in whatever language), so it stands in a row of its own

    @property
    def due(self) -> bool:
        """Is something of it promised with a date?"""
        return self.how == "promised" or bool(self.rest) or (self.how == "known" and bool(self.echo))


@dataclass(frozen=True, slots=True)
class Promise:
    """What a letter of ours that has left promised to answer (T5)."""

    asks: frozenset[str]  # ids of `terms.Ask`
    by: datetime
    written: datetime | None = None  # when that letter left


@dataclass(frozen=True, slots=True)
class Letter:
    """All that a template may print."""

    language: str
    name: str  # "" = unknown
    gender: str  # "m", "f" or "" (W2: only by evidence)
    seller: str
    intro: str
    products: str  # up to three, for the thanks
    topic: str  # the first of them, for the subject
    received_on: str  # "" = nobody knows when they wrote
    promised_on: str
    reply: bool  # an existing conversation
    first: bool  # nobody of ours has written to them yet
    terse: bool  # W20
    form: bool
    noted: tuple[tuple[str, str], ...]
    lines: tuple[QuoteLine, ...]
    fob_port: str
    payment_terms: str
    validity_days: int | None
    points: tuple[Point, ...]
    questions: tuple[str, ...]
    stock_lot: bool  # J4: they want left-over stock
    sample_charged: bool
    sample_refunded: bool
    sample_freight_collect: bool
    signature: tuple[tuple[str, str], ...]  # (kind, value) in order
    sample_words: str = ""  # the team's own sample policy; "" = as the three facts above say
    delivered: str = ""  # "CIF Rotterdam": what the second price of each line is
    freight_until: str = ""
    below_moq: str = ""  # the minimum that a quantity lies below, where no quotation says so
    categories: str = ""  # of the catalogue, where readers of this language can read them
    written_on: str = ""  # the day of our last letter to them, for a follow-up
    reminder: int = 0  # of a follow-up: the how manieth
    further: tuple[
        str, ...
    ] = ()  # questions of the buyer that none of the points is, in their own words, each promised; "" = not readable here

    left_out: str = ""  # what they name beside the rows of a quotation and is not in our range, with its amounts
    faulty: bool = False  # they tell of faulty goods that we have delivered
    ordered: bool = False  # they order at a price of their own or as agreed
    unclear: str = ""  # of several articles named those that no row of ours is, in the buyer's words

    @property
    def few(self) -> tuple[str, ...]:
        """The rows of which they want less than the minimum."""
        return tuple(line.sku for line in self.lines if line.below_moq)

    @property
    def more(self) -> tuple[str, ...]:
        """The rows whose price does not hold for so many, where one sentence does for all: each has a minimum to point to."""
        lines = [line for line in self.lines if line.several and not line.below_moq]
        return tuple(line.sku for line in lines) if all(line.moq for line in lines) else ()

    def how(self, kind: str) -> tuple[Point, ...]:
        """The points of that kind, in the buyer's order."""
        return tuple(point for point in self.points if point.how == kind)

    @property
    def answers(self) -> tuple[Point, ...]:
        """The points that stand in the list of answers."""
        return tuple(point for point in self.points if point.how != "said")

    @property
    def rows(self) -> tuple[tuple[Point, ...], ...]:
        """The list of answers, in the buyer's order; neighbours that say the same share a row. None where it would only say "see below"."""
        rows: list[tuple[Point, ...]] = []
        for point in self.answers:
            if rows and rows[-1][0].how == point.how in {"asked", "promised"} and not point.apart and not rows[-1][-1].apart:
                rows[-1] = (*rows[-1], point)
            else:
                rows.append((point,))
        return () if all(point.ask == "price" and point.how == "asked" for point in self.answers) else tuple(rows)

    def asked(self, ask: str) -> bool:
        """Does the list answer this question?"""
        return any(point.ask == ask for point in self.answers)

    @property
    def catalogue_due(self) -> bool:
        """The catalogue is asked for and not on file: the template promises it."""
        return any(point.ask == "catalogue" and point.how == "said" for point in self.points)

    @property
    def complains(self) -> bool:
        """They complain in passing of what we delivered: a letter about other things says a word to it."""
        return self.faulty or (not self.first and any(point.ask == "complaint" and point.how == "said" for point in self.points))

    @property
    def all_due(self) -> bool:
        """Every point of the list is promised, nothing of any is answered."""
        return bool(self.answers or self.further) and all(point.how == "promised" for point in self.answers)

    @property
    def any_due(self) -> bool:
        """Some point of the list is promised with a date."""
        return bool(self.further) or any(point.due for point in self.answers)


SAMPLE_PIECES: Final = 10  # up to so many pieces beside a far larger number are samples
FEW: Final = 3  # pieces: what a private person buys

# What of the buyer's words is noted (W3), and what a signature holds (W8).
NOTED: Final = (
    "product",
    "quantity",
    "term",
    "port",
    "payment",
    "complaint",
    "agreed",
    "target",
    "delivery",
    "certificates",
    "deadline",
    "files",
)
SIGNED: Final = ("person", "title", "company", "address", "phone", "mobile", "fax", "im", "email", "spare_email", "website")

# What each missing fact is asked for, in the order it is asked (W11).
QUESTIONS: Final = (
    "product", "picture", "model", "specification", "quantity", "port", "certificates", "delivery", "company", "phone",
    "order", "number", "photos", "market", "range", "plan", "terms", "minimums",
)  # fmt: skip
