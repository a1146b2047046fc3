"""What a reply says, as facts without a language: `Letter`, from the verdict, the catalogue and the team's settings (handbook 4.2).

Nothing is invented: each fact comes from the catalogue row, the team's settings or the buyer's own mail. What none of them answers
is promised with a date (W4, T5), what only the buyer can tell is asked back, all in this one letter (W11, W19).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Final

from triage.handbook.catalogue import Catalogue, Item
from triage.handbook.domains import is_free_mail
from triage.handbook.tables.trade_terms import DELIVERED
from triage.handbook.timing import WorkingHours
from triage.mail.language import detect_language
from triage.printed import amount, concept_of, count, day_in, money, place_in, plain, readable, unit_in
from triage.terms import Ask, Asked, BuyerType, Inquiry, Kind, Product, Quantity, Seller, Verdict


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
    """Everything a letter takes from config.toml. An empty fact is never made up: the letter promises an answer instead."""

    signature: Signature = Signature()
    company_intro: Mapping[str, str] = field(default_factory=dict)  # by language; else [seller] business, in letters of its own language
    answers: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # ask id -> language -> the team's own words
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
    tiers: bool = False  # several quantities are asked: one price does not hold for all of them


@dataclass(frozen=True, slots=True)
class Point:
    """One question of the buyer (W4) and what becomes of it.

    `how`: "known" (`items` or `text` answer it), "quoted" (it stands in the quotation), "asked" (we must ask back first),
    "promised" (a person will answer it).
    """

    ask: str
    how: str
    items: tuple[tuple[str, str], ...] = ()  # (article, value)
    text: str = ""


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

    def how(self, kind: str) -> tuple[Point, ...]:
        return tuple(point for point in self.points if point.how == kind)


SAMPLE_PIECES: Final = 10  # up to so many pieces beside a far larger number are samples
FEW: Final = 3  # pieces: what a private person buys

# What each missing fact is asked for, in the order it is asked (W11).
QUESTIONS: Final = (
    "product", "model", "specification", "quantity", "port", "certificates", "delivery", "company", "phone",
    "order", "photos", "market", "plan", "terms",
)  # fmt: skip

# Notes by which the team itself says that this row is not quoted from the list.
_ASK_FIRST = re.compile(
    r"\bbefore\s{1,3}(?:quot|pric)|\bprice\s{1,3}on\s{1,3}request|\bquote\s{1,3}individually|单独报价|另行报价", re.IGNORECASE
)
_PACKING = re.compile(
    r"\d\s{0,2}(?:pcs?|pieces?|sets?|pairs?|units?|rolls?|bags?)?\s{0,2}(?:/|per)\s{0,2}(?:ctns?|cartons?|box|case|pallet|bale|bag|20|40|hq|hc)"
    r"|\bcartons?\b|\bpack(?:ed|ing|age)\b|\bpallets?\b|\bpolybag|\b(?:20|40)\s?(?:gp|hq|hc|ft)\b|装箱|包装|纸箱",
    re.IGNORECASE,
)


def build(
    verdict: Verdict,
    seller: Seller,
    catalogue: Catalogue,
    settings: ReplySettings,
    *,
    language: str,
    template: str,
    name: tuple[str, str],
    received: date | None,
    promised: date,
    first: bool,
    terse: bool,
) -> Letter:
    """The letter's facts for one verdict. `name` is (name, gender) of the person addressed."""
    inquiry = verdict.inquiry
    lines = quote_lines(inquiry, catalogue, settings, language) if template == "quotation" else ()
    points = points_of(inquiry, catalogue, settings, lines, language, template)
    named = list(dict.fromkeys(called for product in inquiry.products if (called := _called(product, catalogue, language))))
    return Letter(
        language=language,
        name=name[0],
        gender=name[1],
        seller=plain(seller.name),
        intro=introduction(seller, settings, language),
        products=", ".join(named[:3]),
        topic=named[0] if named else "",
        received_on=day_in(received, language) if received else "",
        promised_on=day_in(promised, language),
        reply=verdict.kind is not Kind.INQUIRY,
        first=first,
        terse=terse,
        form=inquiry.form,
        noted=tuple(row for row in noted(inquiry, catalogue, language) if row[0] != "product" or len(lines) < len(named)),
        lines=lines,
        fob_port=plain(settings.fob_port),
        payment_terms=plain(settings.payment_terms, 200),
        validity_days=settings.validity_days,
        points=points,
        questions=questions_for(verdict, catalogue, template),
        stock_lot=any(sign.rule == "J4" for sign in verdict.signs),
        sample_charged=settings.sample_charged,
        sample_refunded=settings.sample_refunded,
        sample_freight_collect=settings.sample_freight_collect,
        signature=_signature(settings.signature, seller),
    )


def introduction(seller: Seller, settings: ReplySettings, language: str) -> str:
    """W5 in the letter's language: the team's own words, else the seller's business where that is written in this language."""
    tongue = language.split("-", maxsplit=1)[0]
    own = settings.company_intro.get(language) or settings.company_intro.get(tongue)
    if not own and seller.business and (detect_language(seller.business)[0] or "en") == tongue:
        own = seller.business
    return plain(own, 320).rstrip(".")


def quotable(inquiry: Inquiry, catalogue: Catalogue, settings: ReplySettings) -> bool:
    """W6: a price is named only for an article of ours whose price is on file, in a quantity the buyer has stated."""
    return bool(quote_lines(inquiry, catalogue, settings, "en"))


def quote_lines(inquiry: Inquiry, catalogue: Catalogue, settings: ReplySettings, language: str) -> tuple[QuoteLine, ...]:
    if not settings.quote_prices:
        return ()
    lines: list[QuoteLine] = []
    for index, product in enumerate(inquiry.products):
        item = catalogue.item(product.sku) if product.sku else None
        wanted = _ordered(_countable(quantities_of(index, inquiry), item))
        samples = any(asked.id is Ask.SAMPLE for asked in inquiry.asks) and all(one.value <= SAMPLE_PIECES for one in wanted)
        if (
            item is None
            or item.fob_price_usd is None
            or _ASK_FIRST.search(item.notes[:400])
            or not wanted
            or any(line.sku == item.sku for line in lines)
        ):
            continue
        lines.append(
            QuoteLine(
                sku=plain(item.sku, 60),
                name=plain(item.name),
                specification=plain(item.notes, 160) if settings.quote_notes else "",
                quantity=" / ".join(list(dict.fromkeys(amount(quantity, language, inquiry.language) for quantity in wanted))[:4]),
                moq=count(item.moq, item.unit, language) if item.moq else "",
                price=f"USD {money(item.fob_price_usd)}" + (f" / {unit_in(plain(item.unit, 20), language)}" if item.unit else ""),
                lead_time=str(item.lead_time_days) if item.lead_time_days else "",
                certificates=", ".join(plain(name) for name in item.certificates),
                below_moq=bool(item.moq and _comparable(wanted, item) and max(one.value for one in wanted) < item.moq and not samples),
                tiers=len({quantity.value for quantity in wanted}) > 1,
            )
        )
    return tuple(lines[: settings.max_quoted_lines])


def quantities_of(index: int, inquiry: Inquiry) -> tuple[Quantity, ...]:
    """The quantities said of one product; one that is tied to none counts for a lone product, or for all where it is the only one."""
    tied = tuple(quantity for quantity in inquiry.quantities if quantity.product == index)
    if tied:
        return tied
    loose = tuple(quantity for quantity in inquiry.quantities if quantity.product is None)
    return loose if len(inquiry.products) == 1 or (len(loose) == 1 == len(inquiry.quantities)) else ()


def _comparable(wanted: tuple[Quantity, ...], item: Item) -> bool:
    """Pieces against pieces; "two containers" say nothing about a minimum in pieces."""
    return all(concept_of(quantity.unit) in {"piece", concept_of(item.unit)} for quantity in wanted)


def _countable(wanted: tuple[Quantity, ...], item: Item | None) -> tuple[Quantity, ...]:
    """Of several quantities those that count this article: "2,400 m2 and 310 sets" asks 2,400 of what is sold by the square metre."""
    if item is None or not item.unit:
        return wanted
    same = tuple(
        one for one in wanted if concept_of(one.unit) == concept_of(item.unit) or (not one.unit and concept_of(item.unit) == "piece")
    )
    return same or wanted


def _ordered(wanted: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """Without the sample pieces beside an order: "2,000 and one sample" is an order of 2,000."""
    most = max((quantity.value for quantity in wanted), default=Decimal(0))
    return tuple(quantity for quantity in wanted if quantity.value > SAMPLE_PIECES or most < 10 * SAMPLE_PIECES)


def points_of(
    inquiry: Inquiry, catalogue: Catalogue, settings: ReplySettings, lines: tuple[QuoteLine, ...], language: str, template: str
) -> tuple[Point, ...]:
    """Each question once, in the buyer's order (W4)."""
    seen: dict[Ask, Asked] = {}
    for asked in sorted(inquiry.asks, key=lambda asked: (asked.span.part != "subject", asked.span.start)):
        seen.setdefault(asked.id, asked)
    if template != "complaint":
        seen.pop(Ask.COMPLAINT, None)
    points = tuple(_point(ask, inquiry, catalogue, settings, lines, language, template) for ask in seen)
    if template == "holding":  # it asks nothing back, and what was agreed on samples is not on file: a person answers both
        points = tuple(replace(point, how="promised") if point.how == "asked" or _settled_before(point) else point for point in points)
    if lacking := _not_on_file(inquiry, catalogue):
        return (*points, Point(Ask.CERTIFICATION.value, "promised", text=lacking)) if _certified(points) else points
    return points


def _settled_before(point: Point) -> bool:
    """Sample terms from the settings would speak against what a running conversation has agreed."""
    return point.ask == Ask.SAMPLE and not point.text


def _certified(points: tuple[Point, ...]) -> bool:
    """The catalogue's certificates are given as an answer: then those that it lacks must not pass in silence."""
    return any(point.ask == Ask.CERTIFICATION and point.how == "known" and not point.text for point in points)


def _not_on_file(inquiry: Inquiry, catalogue: Catalogue) -> str:
    """Certificates that the buyer requires and no row of the articles named holds."""
    items = [item for product in inquiry.products if product.sku and (item := catalogue.item(product.sku))]
    held = [re.sub(r"\W", "", name).casefold() for item in items for name in item.certificates]
    lacking = [name for name in inquiry.certificates[:6] if not any(re.sub(r"\W", "", name).casefold() in known for known in held)]
    return ", ".join(plain(name, 40) for name in lacking)


def _point(
    ask: Ask, inquiry: Inquiry, catalogue: Catalogue, settings: ReplySettings, lines: tuple[QuoteLine, ...], language: str, template: str
) -> Point:
    own = settings.answers.get(ask.value, {})
    if words := (own.get(language) or own.get(language.split("-", maxsplit=1)[0]) or own.get("en")):
        return Point(ask.value, "known", text=plain(words, 600))
    items = [item for product in inquiry.products if product.sku and (item := catalogue.item(product.sku))]
    items = list({item.sku: item for item in items}.values())[: settings.max_quoted_lines]
    all_quoted = bool(lines) and {line.sku for line in lines} >= {plain(item.sku, 60) for item in items} and not _unmatched(inquiry)
    if ask in _TEMPLATE_ANSWERS.get(template, ()):
        return Point(ask.value, "quoted")
    return _from_catalogue(ask, inquiry, items, settings, all_quoted, language) or Point(ask.value, "promised")


def _from_catalogue(ask: Ask, inquiry: Inquiry, items: list[Item], settings: ReplySettings, quoted: bool, language: str) -> Point | None:
    """The answer that the catalogue or a setting gives; None where neither does."""
    delivered = inquiry.incoterm in DELIVERED
    match ask:
        case Ask.PRICE:
            if quoted and (inquiry.incoterm or "FOB") == "FOB":
                return Point(ask.value, "quoted")
            if not quoted and (not inquiry.products or not inquiry.quantities or _unmatched(inquiry)):
                return Point(ask.value, "asked")
            port = place_in(inquiry.port, language) if delivered else ""
            term = " ".join(part for part in (plain(inquiry.incoterm, 10), port) if part and inquiry.incoterm)
            return Point(ask.value, "promised", text=term)
        case Ask.MOQ:
            return _each(ask, items, lambda item: count(item.moq, item.unit, language) if item.moq else "", inquiry)
        case Ask.LEAD_TIME:
            return _each(ask, items, lambda item: str(item.lead_time_days) if item.lead_time_days else "", inquiry)
        case Ask.CERTIFICATION:
            return _each(ask, items, lambda item: ", ".join(plain(name) for name in item.certificates), inquiry)
        case Ask.SPECIFICATION if settings.quote_notes and quoted:
            return None  # the row's notes are in the quotation; the exact question still needs a person
        case Ask.PACKAGING if settings.quote_notes:
            return _each(ask, items, _packing, inquiry)
        case Ask.PAYMENT_TERMS if settings.payment_terms:
            return Point(ask.value, "known", text=plain(settings.payment_terms, 200))
        case Ask.SAMPLE:
            return Point(ask.value, "known")
        case Ask.CATALOGUE if not inquiry.products:
            return Point(ask.value, "promised")
        case Ask.SHIPPING_COST if not inquiry.port:
            return Point(ask.value, "asked")
        case Ask.COMPANY_INFO:
            return Point(ask.value, "quoted")  # the introduction and the signature answer it
    return None


# Questions that the template's own words answer.
_TEMPLATE_ANSWERS: Final[dict[str, tuple[Ask, ...]]] = {
    "sample-policy": (Ask.SAMPLE,),
    "agency": (Ask.AGENCY,),
    "complaint": (Ask.COMPLAINT,),
}


def _each(ask: Ask, items: list[Item], value: object, inquiry: Inquiry) -> Point | None:
    """One value an article; where one article has none on file, a person answers for all."""
    assert callable(value)
    found = tuple((plain(item.sku, 60), str(value(item))) for item in items)
    if not found:
        return Point(ask.value, "asked") if not inquiry.products or _unmatched(inquiry) else None
    return Point(ask.value, "known", items=found) if all(text for _, text in found) else None


def _packing(item: Item) -> str:
    """The pieces of a row's notes that speak of cartons and containers."""
    return "; ".join(part for note in re.split(r"[;,]", item.notes[:400]) if _PACKING.search(note) and (part := plain(note)))


def _unmatched(inquiry: Inquiry) -> bool:
    return any(product.sku is None for product in inquiry.products)


def noted(inquiry: Inquiry, catalogue: Catalogue, language: str) -> tuple[tuple[str, str], ...]:
    """W3: everything the buyer stated, so that each thing is seen to be noted: (what, value)."""
    rows: list[tuple[str, str]] = []
    tied: set[int] = set()
    for index, product in enumerate(inquiry.products[:10]):
        item = catalogue.item(product.sku) if product.sku else None
        wanted = _countable(quantities_of(index, inquiry), item)
        tied |= {number for number, quantity in enumerate(inquiry.quantities) if quantity in wanted}
        amounts = " / ".join(dict.fromkeys(amount(quantity, language, inquiry.language) for quantity in wanted))
        if called := _called(product, catalogue, language):
            rows.append(("product", f"{called}: {amounts}" if amounts else called))
        elif amounts:
            rows.append(("quantity", amounts))
    loose = [amount(quantity, language, inquiry.language) for number, quantity in enumerate(inquiry.quantities) if number not in tied]
    if loose:
        rows.append(("quantity", ", ".join(dict.fromkeys(loose))))
    delivered = inquiry.incoterm in DELIVERED  # the place behind FOB or FCA is ours, not the buyer's
    port = place_in(inquiry.port, language)
    term = " ".join(part for part in (plain(inquiry.incoterm, 10), port if delivered else "") if part)
    facts = (
        ("term", term if inquiry.incoterm else ""),
        ("port", "" if delivered else port),
        ("payment", readable(inquiry.payment_terms, language)),
        ("target", readable(inquiry.target_price, language, 60)),
        ("delivery", readable(inquiry.delivery, language)),
        ("certificates", ", ".join(shown for name in inquiry.certificates[:6] if (shown := readable(name, language, 40)))),
        ("deadline", day_in(inquiry.deadline, language) if inquiry.deadline else ""),
    )
    return (*rows, *((what, value) for what, value in facts if value))


def questions_for(verdict: Verdict, catalogue: Catalogue, template: str) -> tuple[str, ...]:
    """What only the buyer can tell and the answer cannot do without, in the order of `QUESTIONS`."""
    inquiry = verdict.inquiry
    if template in {"decline", "holding"}:
        return ()
    if template == "complaint":
        return ("order", "photos")
    if template == "agency":
        return ("market", "plan", "terms") + (("company",) if not _known_firm(verdict) else ())
    asked = {asked.id for asked in inquiry.asks}
    wants_price = bool(asked & {Ask.PRICE, Ask.SHIPPING_COST, Ask.INVOICE}) or template in {
        "quotation",
        "ask-back",
        "level4-details",
        "catalogue",
    }
    missing: list[str] = []
    if not inquiry.products:
        missing += ["product"]
    elif _unmatched(inquiry):
        missing += ["model"]
    if wants_price and not inquiry.quantities and template != "sample-policy":
        missing += ["quantity"]
    needs_port = bool(asked & {Ask.PRICE, Ask.SHIPPING_COST}) and inquiry.incoterm not in {"EXW", "FOB", "FCA", "FAS"}
    if needs_port and not inquiry.port and template != "sample-policy":
        missing += ["port"]
    if Ask.CERTIFICATION in asked and not inquiry.certificates and not inquiry.products:
        missing += ["certificates"]
    if verdict.kind is Kind.INQUIRY and not _known_firm(verdict) and not _private(verdict):
        missing += ["company"]
    return tuple(question for question in QUESTIONS if question in missing)


def _known_firm(verdict: Verdict) -> bool:
    """Does the mail tell whose firm it is: by name, by website, or by a mail domain of its own?"""
    contact = verdict.inquiry.contact
    domain = (contact.email or "").rpartition("@")[2]
    return bool(contact.company or contact.website or (domain and not is_free_mail(domain) and not verdict.inquiry.form))


def _private(verdict: Verdict) -> bool:
    """Somebody who buys a piece or two for themselves has no firm to be asked for."""
    if (verdict.buyer_type or verdict.inquiry.buyer_type) is BuyerType.END_USER and not verdict.inquiry.contact.company:
        return True
    wanted = verdict.inquiry.quantities
    return bool(wanted) and all(quantity.value <= FEW and "container" not in (quantity.unit or "") for quantity in wanted)


def _called(product: Product, catalogue: Catalogue, language: str) -> str:
    """The article's own name and number where it is ours, else the buyer's words where the letter's readers can read them."""
    item = catalogue.item(product.sku) if product.sku else None
    if item is None:
        return readable(product.text, language, 80)
    name, sku = plain(item.name, 80), plain(item.sku, 60)
    return name if sku.casefold() in name.casefold() else f"{name} ({sku})"


def _signature(signature: Signature, seller: Seller) -> tuple[tuple[str, str], ...]:
    """W8, in the order of a letterhead; the web address is our own and may stand."""
    rows = (
        ("person", signature.person),
        ("title", signature.title),
        ("company", seller.name),
        ("address", signature.address),
        ("phone", signature.phone),
        ("mobile", signature.mobile),
        ("fax", signature.fax),
        ("im", signature.im),
        ("email", signature.email or seller.address),
        ("spare_email", signature.spare_email),
        ("website", signature.website),
    )
    return tuple((kind, " ".join(value.split())) for kind, value in rows if value.strip())
