"""An invented seller of cups, a buyer of hers, and her letters: what the tests of replies share. All people are invented."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from triage.handbook.catalogue import Catalogue, Item
from triage.handbook.knowledge import Handbook
from triage.letter import ReplySettings
from triage.mail.message import Address, Mail
from triage.mail.text import Words
from triage.reply import draft
from triage.templates import Templates
from triage.terms import (
    AnswerClass,
    Ask,
    Asked,
    Contact,
    Draft,
    Inquiry,
    Kind,
    Motive,
    NoDraft,
    Past,
    Place,
    Product,
    Quantity,
    Seller,
    Span,
    Verdict,
)  # fmt: skip

FOLDER = Path(__file__).parent.parent / "templates" / "replies"
TEMPLATES = Templates({(path.parent.name, path.stem): path.read_text("utf-8") for path in sorted(FOLDER.glob("*/*.txt"))})
LANGUAGES = sorted({language for language, _ in TEMPLATES.texts})

SELLER = Seller(
    "Yongkang Cup Works", "cups.example", "sales@cups.example", "CN", "Asia/Shanghai", business="Maker of steel cups since 1998"
)
CATALOGUE = Catalogue(
    (
        Item(
            "TB-20",
            "Steel tumbler 20 oz",
            "tumblers",
            ("tumbler",),
            "pc",
            500,
            Decimal("3.15"),
            25,
            ("FDA", "LFGB"),
            "double wall; 24 pcs/carton",
        ),
        Item("MG-11", "Ceramic mug 11 oz", "mugs", ("photo mug",), "pc", 1000, Decimal("0.82"), 20, ("LFGB",), "36 pcs/carton"),
        Item("PN-01", "Ball pen", "pens", (), "pc", None, None, None, (), ""),
    )
)
HANDBOOK = Handbook(SELLER, CATALOGUE)
NOW = datetime(2026, 3, 9, 2, tzinfo=UTC)  # Monday, 10:00 at the seller's
LONG = "We are a distributor in Madrid and would like to know more about your goods for our shops. " * 2


def span(at: int = 0, part: str = "body") -> Span:
    return Span(part, at, at + 1, "x")


def asks(*ids: Ask) -> tuple[Asked, ...]:
    return tuple(Asked(ask, span(at)) for at, ask in enumerate(ids))


TUMBLER = Product("20 oz tumblers", "TB-20", span())
FULL = Inquiry(
    products=(TUMBLER,),
    quantities=(Quantity(Decimal(3000), "pc", span()),),
    contact=Contact(name="Ana Ruiz", company="Ruiz Hogar", email="ana@ruiz.example"),
    place=Place("ES", "Europe/Madrid"),
    language="en",
    asks=asks(Ask.PRICE, Ask.PACKAGING),
)


def verdict(inquiry: Inquiry = FULL, **changes: object) -> Verdict:
    facts: dict[str, object] = {
        "kind": Kind.INQUIRY, "probabilities": (), "suspicion": 0.0, "suspected": False, "signs": (), "inquiry": inquiry,
        "level": 3, "answer_class": AnswerClass.A, "motive": Motive.M1, "reply_needed": True,
    }  # fmt: skip
    return Verdict(**{**facts, **changes})  # type: ignore[arg-type]


def mail(**changes: object) -> Mail:
    facts: dict[str, object] = {
        "raw_hash": "0", "size": 1, "from_": (Address("Ana Ruiz", "ana@ruiz.example"),), "to": (Address("", "sales@cups.example"),),
        "subject": "3,000 tumblers for spring", "date": NOW, "message_id": "<q1@ruiz.example>", "text": LONG,
    }  # fmt: skip
    return Mail(**{**facts, **changes})  # type: ignore[arg-type]


def answer(
    judged: Verdict | None = None,
    written: Mail | None = None,
    words: Words | None = None,
    past: Past | None = None,
    team: ReplySettings | None = None,
) -> Draft | NoDraft:
    return draft(
        written or mail(), words or Words(LONG), judged or verdict(), past or Past(), HANDBOOK, TEMPLATES, NOW, NOW, team or ReplySettings()
    )


def letter(judged: Verdict | None = None, **more: object) -> Draft:
    got = answer(judged, **more)  # type: ignore[arg-type]
    assert isinstance(got, Draft), got
    return got
