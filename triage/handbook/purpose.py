"""Why a buyer writes: the motive (handbook 2), from what was read, what the words say and who buys.

The conventions of the gold mailboxes settle the hard cases; their numbers stand in the docstrings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from triage.handbook.case import Case
from triage.handbook.concepts import Found
from triage.handbook.meant import meant
from triage.handbook.motives import BEGINNER, HERE, HOUSE, LINE, MIDDLEMEN, NAMES, from_a_land, motives_in
from triage.handbook.packers import packs
from triage.terms import Ask, BuyerType, Evidence, Inquiry, Kind, Motive, Span, sentence

SELL_UNDER_A_NAME = (BuyerType.BRAND, BuyerType.CHAIN)
BARE = 80  # characters of a mail that only asks a price
SOME = 3  # amounts that somebody may name who does not order yet
MEANT = 2  # places that speak of an own label: more than its print on a carton
UNRELATED = 4  # families of goods that no single trade buys together; a trading house, one less
OF_SOMETHING_CERTAIN = (Ask.SPECIFICATION, Ask.LEAD_TIME, Ask.SHIPPING_COST)


def motive_of(case: Case, kind: Kind, found: Found, signs: Iterable[Evidence]) -> tuple[Motive | None, Evidence | None]:
    """M1-M3, J1, P1, P2; only for inquiries, none for stock-lot buyers (convention 9)."""
    if kind is not Kind.INQUIRY:
        return None, None
    rules = {one.rule: one for one in signs}
    for rule, motive in (("P1", Motive.P1), ("P2", Motive.P2), ("J1", Motive.J1)):
        if rule in rules and (rule == "J1" or rules[rule].weight >= 3.0):
            return motive, None
    if "J4" in rules:
        return None, None
    inquiry = case.inquiry
    specific = inquiry.product_specific or bool(inquiry.quantities)
    says = {
        Motive.M2C: sentence("No order now: learns about the market."),
        Motive.M2A: sentence("Has a supplier and wants another one."),
        Motive.M2B: sentence("Has bought elsewhere and tries our country."),
        Motive.M2D: sentence("Looks for a factory for its own brand."),
        Motive.M2E: sentence("Collects whatever sells: many unrelated lines."),
        Motive.M3: sentence("No clear target: wants lists and catalogues."),
        Motive.M1: sentence("A specific purpose: product and requirements are named.")
        if specific
        else sentence("A specific purpose: terms or questions are named, though the goods could not be told."),
    }

    def chosen(motive: Motive, spans: tuple[Span, ...] = ()) -> tuple[Motive, Evidence]:
        return motive, Evidence(motive.value, says[motive], 0.0, spans[:3])

    said = meant(motives_in(case.texts, case.handbook.seller.country), case)
    found = meant(found, case)
    lines = _unrelated(said, case)
    amounts, terms = len(inquiry.quantities), bool(inquiry.incoterm or inquiry.port or inquiry.payment_terms)
    if ("M2d" in found or "M2d" in said or NAMES in said) and _printed_anyway(found, said, case):
        found, said = _without(found), _without(said)
    # Words that the kinds share.
    labels = _places((*found.get("M2d", ()), *said.get("M2d", ())))
    later = _places((*found.get("M2c", ()), *said.get("M2c", ()))) > 1  # once, "next year" is said of a running order, too
    if amounts and inquiry.port and inquiry.delivery and not later and _only_a_price(found.get("M2c", ())):
        found = {key: spans for key, spans in found.items() if key != "M2c"}
    if "M2c" in found and (amounts <= 1 or (later and not terms and amounts <= SOME)) and (specific or "M2e" not in said):
        return chosen(Motive.M2C, found["M2c"])
    if HERE in said and specific and ("M2a" in found or "M2a" in said or "M2b" in found or "M2b" in said):  # so far elsewhere, now with us
        return chosen(Motive.M2B, said[HERE])
    seeks = _seeks(found.get("M2a", ()))
    if "M2a" in found and not (seeks and not specific):
        return chosen(Motive.M2A, found["M2a"])
    made_elsewhere = inquiry.buyer_type is BuyerType.BRAND and labels >= MEANT  # so far, and the label is the purpose
    if "M2b" in found and specific and not made_elsewhere:  # who names nothing is a beginner who wants to import something
        if MIDDLEMEN in said:
            return chosen(Motive.M2A, said[MIDDLEMEN])
        if "M2a" in said and not _seeks(said["M2a"]) and not from_a_land(found["M2b"], case.texts):
            return chosen(Motive.M2A, said["M2a"])  # "now we buy from the importer, who never has any"
        return chosen(Motive.M2B, found["M2b"])
    # Who trades in goods, or works them up, has the carton of an order printed.
    titled = any(span.part == "subject" for spans in (found.get("M2d", ()), said.get("M2d", ())) for span in spans)
    own_label = inquiry.buyer_type in SELL_UNDER_A_NAME or labels >= MEANT or titled
    if NAMES in said and inquiry.buyer_type is not BuyerType.END_USER:
        return chosen(Motive.M2D, said[NAMES])
    brand = any(("logo" not in text and "标" not in text) or "own" in text for text in (span.text.lower() for span in found.get("M2d", ())))
    if brand and own_label and (specific or inquiry.buyer_type in SELL_UNDER_A_NAME):
        return chosen(Motive.M2D, found["M2d"])
    # Words of motives only.
    aimed = specific or "whole-range" not in found
    rights = _wants_rights(inquiry, found)
    times = _places((*said.get("M2c", ()), *found.get("M2c", ())))
    if "M2c" in said and amounts <= 1 and (times > 1 or not (amounts or terms)):  # who orders asks the "price range for 300 pcs CIF"
        return chosen(Motive.M2C, said["M2c"])
    if "M2d" in said and own_label and aimed:
        return chosen(Motive.M2D, said["M2d"])
    if "M2a" in said and (specific or not _seeks(said["M2a"])):
        return chosen(Motive.M2A, said["M2a"])
    if "M2b" in said and aimed and (specific or not rights):  # an agent tells for how long he has been one, and where
        return chosen(Motive.M2B, said["M2b"])
    ours = any(product.sku is not None for product in inquiry.products)
    anything = "anything-sells" in found or "M2e" in said
    many = _places(said.get("M2e", ())) > 1 and not ours
    if len(lines) >= UNRELATED - (HOUSE in said) and not amounts:
        return chosen(Motive.M2E, tuple(lines))
    if BEGINNER in said and not (specific or rights):
        return chosen(Motive.M3, said[BEGINNER])
    if ("M2e" in found or "M2e" in said) and (not ours or anything) and (many or not amounts):
        return chosen(Motive.M2E, found.get("M2e") or said["M2e"])
    if rights and not (ours or amounts):
        return None, None  # an agent who names families of goods
    if specific:
        return (None, None) if _nobody(case) else chosen(Motive.M1)
    if rights:
        return None, None  # an agency offered for no certain product: none of the motives
    if "whole-range" not in found and _knows_what(inquiry):
        return chosen(Motive.M1)
    return chosen(Motive.M3, found.get("whole-range", ()))


_ONLY_PRICE = re.compile(r"indicat|budget|rough|approx|estimat|richtpreis|orientativ|referen|ориентир")


def _only_a_price(spans: Iterable[Span]) -> bool:
    """An indicative price for a bid, whose amount, place and date are told, is asked by who means to order."""
    return all(_ONLY_PRICE.search(span.text.lower()) and len(span.text) < 24 for span in spans)


def _nobody(case: Case) -> bool:
    """ "padlock 50mm price?", and nothing else, from nobody: the purpose cannot be told."""
    inquiry, contact = case.inquiry, case.inquiry.contact
    told = (
        contact.name,
        contact.company,
        contact.phone,
        contact.im,
        inquiry.quantities,
        inquiry.incoterm,
        inquiry.port,
        inquiry.certificates,
    )
    return not (any(told) or inquiry.form or case.mail.attachments) and len(case.mail.text) < BARE and case.past.customer is None


def _places(spans: Iterable[Span]) -> int:
    """How many places of the mail `spans` are, those that overlap being one."""
    places, end = 0, ("", 0)
    for span in sorted(spans, key=lambda one: (one.part, one.start)):
        places += (span.part, span.start) >= end
        end = max(end, (span.part, span.end))
    return places


_SEEKS = re.compile(
    r"(?:look|search|seek)\w* (?:for |out )?(?:(?:a|an|some|any|the) )?(?:new|other|another|good|reliable|more)? ?"
    r"(?:suppliers?|manufacturers?|makers?|sources?|vendors?|factor\w+|producers?)$|"
    r"new (?:suppliers?|manufacturers?|vendors?)$|nouveaux? fournisseurs?$|nuevos? proveedor(?:es)?$|novos? fornecedor(?:es)?$|"
    r"nuov[oi] fornitor[ei]$|neue[nrs]? lieferanten?$|nieuwe leveranciers?$|now\w+ dostawc\w+$|nov\w+ dodavatel\w*$|"
    r"нов\w+ поставщик\w*$|yeni tedarikçi\w*$|(?:مورد|موردين) (?:جديد|جدد)$|新(?:的)?(?:供应商|供應商)$|新しい(?:仕入先|メーカー)$|새로운 (?:공급처|업체|거래처)$"
)


_MADE_FOR = re.compile(
    r"private|white|oem|odm|eigenmarke|hausmarke|lohn|contract|marque (?:blanche|de distr)|marca (?:blanca|bianca|branca)|maquila|conto terzi|facção|代工|貼牌|贴牌"
)


def _printed_anyway(found: Found, said: Found, case: Case) -> bool:
    """Bags and cartons bear the buyer's brand whoever orders them; only words of making goods for others count there."""
    spans = (*found.get("M2d", ()), *said.get("M2d", ()), *said.get(NAMES, ()))
    if any(_MADE_FOR.search(span.text.lower()) for span in spans):
        return False
    return packs(case.handbook.seller.business, (item.name for item in case.handbook.catalogue.items))


def _without(found: Found) -> dict[str, tuple[Span, ...]]:
    return {key: spans for key, spans in found.items() if key not in ("M2d", NAMES)}


def _seeks(spans: Iterable[Span]) -> bool:
    """Is a new supplier sought, and no word said of one that there is?"""
    return all(_SEEKS.search(span.text.lower().strip()) for span in spans)


def _unrelated(said: Found, case: Case) -> list[Span]:
    """One word of each family of goods that is listed and that we do not sell."""
    families = [spans[0] for key, spans in said.items() if key.startswith(LINE)]
    if len(families) < UNRELATED - (HOUSE in said):
        return []
    business = case.handbook.seller.business.lower()
    ours = [f"{item.name} {item.category} {' '.join(item.aliases)}".lower() for item in case.handbook.catalogue.items]
    return [span for span in families if not any(span.text.lower() in text for text in (business, *ours))]


def _wants_rights(inquiry: Inquiry, found: Found) -> bool:
    """Somebody wants to represent us, perhaps alone (W14), and names no goods."""
    asks = {asked.id for asked in inquiry.asks}
    return Ask.AGENCY in asks or (inquiry.buyer_type is BuyerType.AGENT and "exclusive" in found)


def _knows_what(inquiry: Inquiry) -> bool:
    """Where it is to go, by when, or how it must be, is said by who has something certain in mind, though we could not read its name."""
    stated = (inquiry.port, inquiry.payment_terms, inquiry.target_price, inquiry.delivery, inquiry.certificates)
    return any(stated) or any(asked.id in OF_SOMETHING_CERTAIN for asked in inquiry.asks)
