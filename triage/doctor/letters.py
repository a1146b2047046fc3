"""Sample mails and letters, to see whether every reply template can be filled in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Any

from triage.assess import Assessment, Assessor
from triage.choices import base_name
from triage.handbook.catalogue import Item
from triage.letter import build
from triage.letter_values import NOTED, QUESTIONS, SIGNED, Letter, Point, QuoteLine
from triage.templates import PARTS, Templates
from triage.terms import Ask, Past

_CONTACT = (
    "Best regards,\nAna Ferrer\nPurchasing Manager\nTuria Supplies S.L.\nCalle Mayor 12, 46001 Valencia, Spain\nTel. +34 96 555 1010\n"
)
_LINE = QuoteLine("A-1", "Article", "specification", "1,000 pcs", "500 pcs", "USD 2.40", "30", "CE", below_moq=False)
_HOW = ("known", "quoted", "asked", "promised", "said")


def sample_mails(item: Item | None, now: datetime) -> tuple[bytes, ...]:
    """A concrete inquiry (for `item` where the catalogue has one), a vague one, a complaint; from addresses nobody has."""
    goods = f"{item.name} ({item.sku})" if item else "brass ball valve 1/2 inch (LV-100)"
    return (
        _mail(
            "Inquiry",
            f"Dear Sir,\n\nplease quote 5,000 pcs of {goods}, CIF Valencia. What are your MOQ, lead time, payment terms and certificates?"
            f" Can you send a sample?\n\n{_CONTACT}",
            now,
        ),
        _mail("Hello", "Hello,\n\nplease send us your catalogue and price list.\n", now),
        _mail(
            "Our last order",
            f"Dear Sir,\n\nten pieces of our last order arrived broken. Please tell us what you will do.\n\n{_CONTACT}",
            now,
        ),
    )


def _mail(subject: str, text: str, now: datetime) -> bytes:
    mail = EmailMessage()
    mail["From"] = "Ana Ferrer <ana.ferrer@turia-supplies.example>"
    mail["To"] = "sales@seller.example"
    mail["Subject"] = subject
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = f"<{subject.replace(' ', '-')}@turia-supplies.example>"
    mail.set_content(text)
    return mail.as_bytes()


def judged(assessor: Assessor, now: datetime) -> tuple[Assessment, ...]:
    """The sample mails, judged as if they had just come from strangers."""
    items = assessor.handbook.catalogue.items
    return tuple(assessor.judge(raw, lambda _: Past()) for raw in sample_mails(items[0] if items else None, now))


def sample_letters(
    assessor: Assessor, found: tuple[Assessment, ...], language: str, template: str, today: date, every: bool = True
) -> dict[str, Letter]:
    """Letters such as `template` gets to print: from the sample mails with the team's own facts, and all kinds of letters there are.

    A letter has some sixteen facts that may be there or not. Trying all of their combinations would take minutes; here each
    combination of any three of them stands in some letter (an orthogonal array of strength 3: Rao 1947).
    """
    letters: dict[str, Letter] = {}
    for number, one in enumerate(found):
        letters[f"sample {number}"] = build(
            one.verdict, assessor.handbook.seller, assessor.handbook.catalogue, assessor.reply,
            language=language, template=template, name=("", ""), received=today, promised=today + timedelta(days=1), first=True, terse=False,
            today=today,
        )  # fmt: skip
    priced = base_name(template) == "quotation"  # never used without a price to name
    for row in range(2 * len(_FACTS) if every else 0):
        bare = _bare(letters["sample 0"], priced, row)
        changes = [change for column, change in enumerate(_FACTS) if (row & (len(_FACTS) | column)).bit_count() % 2]
        letters[f"kind {row}"] = replace(bare, **{name: value for change in changes for name, value in change.items()})
    return {name: letter for name, letter in letters.items() if letter.lines or not priced}


def _bare(letter: Letter, priced: bool, row: int) -> Letter:
    """A letter that says nothing but what its template cannot do without."""
    every = tuple(Point(ask.value, _HOW[(row + number) % len(_HOW)]) for number, ask in enumerate(Ask)) if row % 4 == 3 else ()
    return replace(
        letter, name="", gender="", intro="", products="", topic="", received_on="", reply=False, first=False, terse=False, form=False, noted=(),
        lines=(_LINE,) if priced else (), fob_port="", payment_terms="", validity_days=None, points=every, questions=(), stock_lot=False,
        sample_charged=False, sample_refunded=False, sample_freight_collect=False, signature=(), sample_words="", delivered="",
        freight_until="", below_moq="", categories="", written_on="", reminder=1,
    )  # fmt: skip


_MANY = (replace(_LINE, below_moq=True), replace(_LINE, sku="A-2", several=True), replace(_LINE, sku="A-3", several=True, moq=""))
_RICH = replace(
    _LINE,
    tiers=(("500 pcs", "USD 2.40"), ("1,000 pcs", "USD 2.20")),
    packing="24 pcs/carton",
    loads="40HQ: 9,000 pcs",
    delivered="USD 2.60",
)
_KNOWN = tuple(Point(ask.value, "known", (("A-1", "value"), ("A-2", "value")), rest="CIF Valencia") for ask in Ask)
_PROMISED = tuple(Point(ask.value, "promised", text="CIF Valencia") for ask in Ask)
# What a letter may hold besides; their number is a power of two (see `sample_letters`).
_FACTS: tuple[dict[str, Any], ...] = (
    {"name": "Ana Ferrer", "gender": "f"},
    {"name": "Juan Ferrer", "gender": "m"},
    {"received_on": "9 March 2026", "written_on": "10 March 2026", "reminder": 2},
    {"products": "article, other article", "topic": "article"},
    {"reply": True, "first": False},
    {"terse": True},
    {"intro": "Makers of articles", "first": True, "categories": "articles, other articles"},
    {"noted": tuple((what, "value") for what in NOTED)},
    {"lines": _MANY},
    {"lines": (_RICH, _LINE), "delivered": "CIF Valencia", "freight_until": "31 March 2026"},
    {"fob_port": "Ningbo", "payment_terms": "T/T", "validity_days": 30},
    {"points": _KNOWN},
    {"points": _PROMISED},
    {"questions": QUESTIONS, "signature": tuple((kind, "value") for kind in SIGNED)},
    {"stock_lot": True, "below_moq": "500 pcs", "sample_words": "Samples are paid."},
    {"sample_charged": True, "sample_refunded": True, "sample_freight_collect": True},
)


def one_by_one(templates: Templates) -> Iterator[tuple[str, str, Templates]]:
    """(language, name, the template with what its language shares), in order."""
    for (language, name), text in sorted(templates.texts.items()):
        if name != PARTS:
            yield language, name, Templates({(language, name): text, (language, PARTS): templates.parts(language)})
