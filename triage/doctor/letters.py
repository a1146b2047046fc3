"""Sample mails and letters, to see whether every reply template can be filled in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

from triage.assess import Assessment, Assessor
from triage.handbook.catalogue import Item
from triage.letter import QUESTIONS, Letter, Point, QuoteLine, build
from triage.templates import PARTS, Templates
from triage.terms import Ask, Past

_CONTACT = (
    "Best regards,\nAna Ferrer\nPurchasing Manager\nTuria Supplies S.L.\nCalle Mayor 12, 46001 Valencia, Spain\nTel. +34 96 555 1010\n"
)
_LINE = QuoteLine("A-1", "Article", "specification", "1,000 pcs", "500 pcs", "USD 2.40", "30", "CE", below_moq=True)
_HOW = ("known", "quoted", "asked", "promised")


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


def sample_letters(assessor: Assessor, found: tuple[Assessment, ...], language: str, template: str, today: date) -> dict[str, Letter]:
    """Letters such as `template` gets to print: from the sample mails, with the team's own facts, and one that has everything."""
    letters: dict[str, Letter] = {}
    for number, one in enumerate(found):
        letters[f"sample {number}"] = build(
            one.verdict, assessor.handbook.seller, assessor.handbook.catalogue, assessor.reply,
            language=language, template=template, name=("", ""), received=today, promised=today + timedelta(days=1), first=True, terse=False,
        )  # fmt: skip
    full = replace(
        letters["sample 0"], name="Ana Ferrer", gender="f", lines=(_LINE, replace(_LINE, below_moq=False)), fob_port="Ningbo", payment_terms="T/T",
        validity_days=30, products="article", topic="article", intro="Makers of articles", questions=QUESTIONS,
        points=tuple(Point(ask.value, _HOW[number % 4], (("article", "value"),), "words") for number, ask in enumerate(Ask)),
    )  # fmt: skip
    letters |= {
        "full": full,
        "terse": replace(full, gender="m", terse=True, first=False, reply=True),
        "stock": replace(full, stock_lot=True),
    }
    if template == "quotation":  # never used without a price to name
        letters = {name: letter for name, letter in letters.items() if letter.lines}
    return letters


def one_by_one(templates: Templates) -> Iterator[tuple[str, str, Templates]]:
    """(language, name, the template with what its language shares), in order."""
    for (language, name), text in sorted(templates.texts.items()):
        if name != PARTS:
            yield language, name, Templates({(language, name): text, (language, PARTS): templates.parts(language)})
