"""What a reply says, as facts without a language: `Letter`, from the verdict, the catalogue and the team's settings (handbook 4.2).

Nothing is invented: each fact comes from the catalogue row, the team's answers and settings or the buyer's own mail. What none of
them answers is promised with a date (W4, T5), what only the buyer can tell is asked back, all in this one letter (W11, W19).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from triage.choices import base_name
from triage.echo import NONE, Echoes, further_of, with_words
from triage.handbook.catalogue import Catalogue
from triage.handbook.domains import is_free_mail
from triage.handbook.tables.letters import QUOTE_MARKS
from triage.handbook.tables.trade_terms import DELIVERED
from triage.letter_values import FEW, QUESTIONS, SAMPLE_PIECES, Letter, Offer, Point, QuoteLine, ReplySettings, Signature
from triage.mail.language import detect_language
from triage.offer import amounts_in, countable, offer_of, quantities_of, quotable, term_asked, unmatched
from triage.our_range import may_be_ours
from triage.points import below_minimum, points_of, price_point
from triage.printed import amount, concept_of, day_in, fits, own_words, place_in, plain, readable
from triage.terms import Ask, BuyerType, Inquiry, Kind, Product, Quantity, Seller, Sentence, Verdict
from triage.told import Told

__all__ = ["QUESTIONS", "Letter", "Point", "QuoteLine", "ReplySettings", "Signature", "build", "quotable"]

SHOWN_FILES: Final = 6  # of the buyer's attachments
SHOWN_CATEGORIES: Final = 12
_NO_TERMS: Final = frozenset(
    {"holding", "decline", "complaint", "agency", "sample-policy", "follow-up"}
)  # letters that speak of no quantity


_NO_MORE_TO_SAY: Final = frozenset({"decline", "follow-up", "complaint", "sample-policy"})  # letters without a list of further questions


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
    today: date | None = None,
    files: tuple[str, ...] = (),
    pictured: bool = False,
    order_named: bool = False,
    echoes: Echoes = NONE,
    written: date | None = None,
    reminder: int = 0,
    only: frozenset[str] | None = None,
    priced: bool = True,
    left_out: tuple[int, ...] = (),
    told: Told | None = None,
) -> Letter:
    """The letter's facts for one verdict.

    `name` is (name, gender) of the person addressed; `today` the day on which rates on file must hold (None: they are not used);
    `files` the names of what the buyer attached, `pictured` whether a picture or drawing is among it; `order_named` whether
    the mail tells the number of the order that it is about; `echoes` the buyer's own words to each question; `written` and `reminder`
    the day of our last letter and the number of this follow-up; `only` the questions that a letter of ours left open, where this one
    answers them, and `priced` whether the price list may speak there; `left_out` the places of products that are ours in another size only;
    `told` what whole sentences of the mail tell.
    """
    inquiry, base = verdict.inquiry, base_name(template)
    quotes = base == "quotation" or (base == "promised" and priced and bool({Ask.PRICE, Ask.MOQ} & (only or frozenset())))
    offer = offer_of(inquiry, catalogue, settings, language, today) if quotes else Offer()
    intro = introduction(seller, settings, language)
    asked_who = any(asked.id is Ask.COMPANY_INFO for asked in inquiry.asks)
    # What others than buyers write (a bank, a forwarder, a supplier) is no question about our goods and no wish: one answer for all.
    told = told or Told(inquiry)
    buys, home = verdict.kind is not Kind.OTHER or told.ordered, bool(seller.country) and inquiry.place.country == seller.country
    introduced = bool(intro) and intro != _line(seller.business)  # what they want to know of us is more than our line of business
    points = points_of(inquiry, catalogue, settings, offer, language, base, introduced, home, told.strays) if buys else ()
    points = tuple(point for point in points if point.ask in only) if only is not None else with_words(points, echoes, language)
    if verdict.kind is Kind.INQUIRY and offer.lines and not any(point.ask == Ask.PRICE for point in points):
        implied = price_point(inquiry, catalogue, settings, offer, language, home)
        points = (implied, *points) if implied.rest else points
    # In a running conversation "about cup" helps nobody: there only what is ours is named, by its own name.
    said = replace(inquiry, products=tuple(replace(one, sku=None) if at in left_out else one for at, one in enumerate(inquiry.products)))
    called = {_called(product, catalogue, language): product.sku for product in said.products} if buys else {}
    named = [name for name in called if name]
    about = [name for name in named if called[name] or verdict.kind is Kind.INQUIRY]
    if base == "complaint" and told.whole is not None:  # the whole letter is about the goods that are faulty
        facts = noted(told.whole, catalogue, language, files)
    else:
        facts = noted(said if buys else Inquiry(), catalogue, language, files, told)
    strange = _strange(inquiry, catalogue, seller, left_out) if buys and offer.lines else ()
    not_offered, unclear = _left_out(inquiry, strange, language), _unclear(inquiry, strange, language)
    name = _honoured((_one_script(name[0], language), name[1]), inquiry.place.country, language)
    settled = bool(not_offered) and not unclear
    questions = questions_for(verdict, base, pictured, order_named, home, settled, counted=told.faulty_amount, agency=told.agency)
    further = _further(points, echoes, told, base, language) if buys and base not in _NO_MORE_TO_SAY else ()
    if base == "ask-back" and buys and not (points or questions or further):  # who names goods and amounts and asks nothing wants our price
        points = (Point(Ask.PRICE.value, "promised", text=term_asked(inquiry, language, home)),)
    return Letter(
        language=language,
        name=name[0],
        gender=name[1],
        seller=plain(seller.name),
        intro=intro if first or asked_who else "",
        products=", ".join(about[:3]),
        topic=about[0] if about else "",
        received_on=day_in(received, language) if received else "",
        promised_on=day_in(promised, language),
        reply=verdict.kind is not Kind.INQUIRY or told.ordered,
        ordered=told.ordered,
        faulty=bool(told.faults),
        first=first,
        terse=terse,
        form=inquiry.form,
        noted=tuple(row for row in facts if row[0] != "product" or len(offer.lines) < len(named)),
        lines=offer.lines,
        fob_port=plain(settings.fob_port),
        payment_terms=plain(settings.payment_terms, 200) or own_words(settings.answers.to(Ask.PAYMENT_TERMS, None, language)).rstrip(".。"),
        validity_days=settings.validity_days,
        points=points,
        questions=questions,
        stock_lot=any(sign.rule == "J4" for sign in verdict.signs),
        sample_charged=settings.sample_charged,
        sample_refunded=settings.sample_refunded,
        sample_freight_collect=settings.sample_freight_collect,
        signature=_signature(settings.signature, seller),
        sample_words=own_words(settings.answers.to(Ask.SAMPLE, None, language)),
        delivered=offer.delivered,
        freight_until=offer.freight_until,
        below_moq="" if base in _NO_TERMS else below_minimum(inquiry, catalogue, offer, language),
        categories=_categories(catalogue, language)
        if base in {"catalogue", "level4-details"} and not (intro and (first or asked_who))
        else "",
        written_on=day_in(written, language) if written else "",
        reminder=reminder,
        left_out=not_offered,
        unclear=unclear,
        further=further,
    )


def remarks_of(
    verdict: Verdict, catalogue: Catalogue, settings: ReplySettings, language: str, template: str, today: date
) -> tuple[Sentence, ...]:
    """What the team should know of a letter's making and the buyer should not: rates that have run out."""
    return offer_of(verdict.inquiry, catalogue, settings, language, today).remarks if base_name(template) == "quotation" else ()


def introduction(seller: Seller, settings: ReplySettings, language: str) -> str:
    """W5 in the letter's language: the team's own words, else the seller's business where that is written in this language."""
    tongue = language.split("-", maxsplit=1)[0]
    own = settings.company_intro.get(language) or settings.company_intro.get(tongue)
    if not own and seller.business and (detect_language(seller.business)[0] or "en") == tongue:
        own = seller.business
    return _line(own)


def _line(words: str | None) -> str:
    return plain(words, 320).rstrip(".")


def noted(
    inquiry: Inquiry, catalogue: Catalogue, language: str, files: tuple[str, ...] = (), told: Told | None = None
) -> tuple[tuple[str, str], ...]:
    """W3: everything the buyer stated, so that each thing is seen to be noted: (what, value)."""
    told = told or Told(inquiry)
    rows: list[tuple[str, str]] = []
    tied: set[int] = set()
    for index, product in enumerate(inquiry.products[:10]):
        item = catalogue.item(product.sku) if product.sku else None
        wanted = countable(quantities_of(index, inquiry), item)
        tied |= {number for number, quantity in enumerate(inquiry.quantities) if quantity in wanted}
        amounts = " / ".join(amounts_in(wanted, item, language, inquiry.language))
        if called := _called(product, catalogue, language):
            rows.append(("product", f"{called}: {amounts}" if amounts else called))
        elif amounts:
            rows.append(("quantity", amounts))
    loose = [
        amount(quantity, language, inquiry.language)
        for number, quantity in enumerate(inquiry.quantities)
        if number not in tied and _tells(quantity, inquiry)
    ]
    if loose:
        rows.append(("quantity", ", ".join(dict.fromkeys(loose))))
    delivered = inquiry.incoterm in DELIVERED  # the place behind FOB or FCA is ours, not the buyer's
    port = place_in(inquiry.port, language)
    term = " ".join(part for part in (plain(inquiry.incoterm, 10), port if delivered else "") if part)
    facts = (
        ("term", term if inquiry.incoterm else ""),
        ("port", "" if delivered else port),
        ("payment", readable(inquiry.payment_terms, language)),
        ("refused", ", ".join(dict.fromkeys(called for one in told.refused if (called := _called(one, catalogue, language))))),
        ("complaint", _quoted(told.faults, language)),
        ("agreed", "; ".join(_agreed(told, inquiry, catalogue, language))),
        ("target", "" if told.prices or _is_amount(inquiry) else readable(inquiry.target_price, language, 60)),
        ("delivery", readable(inquiry.delivery, language)),
        ("certificates", ", ".join(shown for name in inquiry.certificates[:6] if (shown := readable(name, language, 40)))),
        ("deadline", day_in(inquiry.deadline, language) if inquiry.deadline else ""),
        ("files", ", ".join(shown for name in files[:SHOWN_FILES] if (shown := readable(name, language, 60)))),
    )
    return (*rows, *((what, value) for what, value in facts if value))


def _further(points: tuple[Point, ...], echoes: Echoes, told: Told, base: str, language: str) -> tuple[str, ...]:
    """The questions beside the points; of a complaint also what they want anew, where no offer of this letter tells it."""
    asked = further_of(points, echoes, language)
    anew = tuple(one for one in told.reorder if fits(one, language)) if base == "holding" else ()
    said = {one for point in points for one in point.echo}
    anew += tuple(
        one for one in told.conditions if fits(one, language) and one not in anew and not any(one.strip("… ") in other for other in said)
    )
    return (*anew, *(one for one in asked if not any(one in other for other in anew)))


def _quoted(said: Sequence[str], language: str) -> str:
    """Words of the buyer between the letter's own quotation marks."""
    opening, closing, between = QUOTE_MARKS.get(language, ("“", "”", ", "))
    return between.join(f"{opening}{one}{closing}" for one in said if one and fits(one, language))


def _agreed(told: Told, inquiry: Inquiry, catalogue: Catalogue, language: str) -> list[str]:
    """The prices of an order as its buyer wrote them, with the article where there are several."""
    rows: list[str] = []
    for place, price in told.prices:
        called = _called(inquiry.products[place], catalogue, language) if place is not None and len(inquiry.products) > 1 else ""
        if shown := readable(price, language, 40):
            rows.append(f"{called}: {shown}" if called else shown)
    return list(dict.fromkeys(rows))


def _is_amount(inquiry: Inquiry) -> bool:
    """ "What would it come to if we took 3,500?" names no price: the bare number is a quantity of theirs."""
    bare = re.sub(r"[\s,.']", "", inquiry.target_price or "")
    return bare.isdecimal() and any(quantity.value == int(bare) for quantity in inquiry.quantities)


def _tells(quantity: Quantity, inquiry: Inquiry) -> bool:
    """Is a quantity of no article worth noting? "1 piece" of nobody knows what is not, nor a few beside articles that have theirs: samples."""
    if concept_of(quantity.unit) != "piece":
        return True
    return quantity.value > (SAMPLE_PIECES if inquiry.products else 1)


def questions_for(
    verdict: Verdict,
    template: str,
    pictured: bool = False,
    order_named: bool = False,
    home: bool = False,
    settled: bool = False,
    counted: bool = False,
    agency: frozenset[str] = frozenset(),
) -> tuple[str, ...]:
    """What only the buyer can tell and the answer cannot do without, in the order of `QUESTIONS`.

    `settled`: of what no row of ours is, the letter says that it is left out; `counted`: how many pieces are faulty is told;
    `agency`: what of "region" and "period" an agent tells.
    """
    inquiry = verdict.inquiry
    if template in {"decline", "holding", "follow-up", "promised"}:
        return ()
    if template == "complaint":
        number = "number" if counted else "order"
        return tuple(what for what, told in ((number, order_named), ("photos", pictured)) if not told)
    if template == "agency":
        market = "market" if "region" not in agency else "range" if not inquiry.products else ""
        asking = (market, "plan", "minimums" if "period" in agency else "terms", "" if _known_firm(verdict) else "company")
        return tuple(question for question in asking if question)
    asked = {asked.id for asked in inquiry.asks}
    wants_price = bool(asked & {Ask.PRICE, Ask.SHIPPING_COST, Ask.INVOICE}) or template in {
        "quotation",
        "ask-back",
        "level4-details",
        "catalogue",
    }
    missing: list[str] = []
    if not inquiry.products:
        missing += ["picture" if pictured else "product"]
    elif unmatched(inquiry) and not settled:
        missing += ["model"]
    if wants_price and not inquiry.quantities and template != "sample-policy":
        missing += ["quantity"]
    needs_port = not home and bool(asked & {Ask.PRICE, Ask.SHIPPING_COST}) and inquiry.incoterm not in {"EXW", "FOB", "FCA", "FAS"}
    if needs_port and not inquiry.port and template != "sample-policy":
        missing += ["port"]
    if Ask.CERTIFICATION in asked and not inquiry.certificates and not inquiry.products:
        missing += ["certificates"]
    if verdict.kind is Kind.INQUIRY and not _known_firm(verdict) and not _private(verdict):
        missing += ["company"]
    return tuple(question for question in QUESTIONS if question in missing)


def _strange(inquiry: Inquiry, catalogue: Catalogue, seller: Seller, others: tuple[int, ...]) -> tuple[int, ...]:
    """The places of those products that nothing of ours resembles (W12), and of those that are ours in another size or grade only."""
    return tuple(
        place
        for place, one in enumerate(inquiry.products)
        if place in others or (one.sku is None and not may_be_ours(one, catalogue, seller))
    )


def _unclear(inquiry: Inquiry, strange: tuple[int, ...], language: str) -> str:
    """Beside articles that are ours, which of those named is the one that is asked back?"""
    if not any(product.sku for product in inquiry.products):
        return ""
    words = (readable(one.text, language, 60) for place, one in enumerate(inquiry.products) if one.sku is None and place not in strange)
    return ", ".join(list(dict.fromkeys(word for word in words if word))[:4])


def _left_out(inquiry: Inquiry, strange: tuple[int, ...], language: str) -> str:
    """What the buyer names beside the articles of an offer and is far from our range, with its amounts."""
    rows: dict[str, None] = {}
    for place in strange:
        if shown := readable(inquiry.products[place].text, language, 60):
            amounts = " / ".join(amounts_in(quantities_of(place, inquiry), None, language, inquiry.language))
            rows[f"{shown} ({amounts})" if amounts else shown] = None
    return ", ".join(list(rows)[:8])


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


def _honoured(name: tuple[str, str], country: str | None, language: str) -> tuple[str, str]:
    """A name in Japanese or Korean letters bears their word of respect, which tells no gender, in a letter of another language."""
    suffix = {"JP": " 様", "KR": " 님"}.get(country or "", "")
    if not name[0] or not suffix or name[0][0].isascii() or fits(name[0], language) or name[0].endswith(suffix.strip()):
        return name
    return name[0] + suffix, ""


_HAN: Final = re.compile(r"[\u3400-\u9fff]{2,4}")


def _one_script(name: str, language: str) -> str:
    """ "Vincent Kwok 郭偉倫": a Chinese letter greets with the one, any other with the other."""
    if (native := _HAN.search(name)) is None or not re.search(r"[A-Za-z]{2}", name):
        return name
    return native.group() if language.startswith("zh") else " ".join(_HAN.sub(" ", name).split()).strip(" ()（）,/-")


def _categories(catalogue: Catalogue, language: str) -> str:
    """What the catalogue holds, by category: words in Latin letters are taken for English."""
    named = list(dict.fromkeys(plain(item.category.replace("_", " "), 40) for item in catalogue.items if item.category))
    tongue = language.split("-", maxsplit=1)[0]
    readers = [name for name in named if (name.isascii() and tongue == "en") or (not name.isascii() and fits(name, language))]
    return ", ".join(readers[:SHOWN_CATEGORIES]) if len(readers) == len(named) > 1 else ""


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
