"""A verdict as the JSON object that `triage classify --json` prints: the label fields of the gold mailboxes and the reasons."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from triage.terms import Contact, Evidence, Product, Quantity, Sentence, Verdict

CONTACT_FIELDS = ("name", "company", "job_title", "phone", "fax", "email", "address", "website", "im")


def verdict_json(verdict: Verdict, file: str) -> dict[str, Any]:
    """One message's object; `file` is the path it was read from. Keys in the order a person reads them."""
    inquiry = verdict.inquiry
    buyer = verdict.kind in ("inquiry", "reply", "fraud")
    return {
        "file": file,
        "kind": verdict.kind.value,
        "confidence": verdict.confidence,
        "probabilities": {kind.value: share for kind, share in verdict.probabilities},
        "suspected": verdict.suspected,
        "suspicion": verdict.suspicion,
        "signs": [sign_json(one) for one in verdict.signs],
        "level": verdict.level,
        "level2_candidate": verdict.level2_candidate,
        "class": verdict.answer_class.value if verdict.answer_class else None,
        "motive": verdict.motive.value if verdict.motive else None,
        "content_kind": verdict.content_kind.value if verdict.content_kind else None,
        "products": [_product(one) for one in inquiry.products],
        "product_specific": inquiry.product_specific,
        "quantities": [_quantity(one) for one in inquiry.quantities],
        "contact": _contact(inquiry.contact),
        "country": inquiry.place.country if buyer else None,
        "timezone": inquiry.place.timezone if buyer else None,
        "language": inquiry.language,
        "script": inquiry.script,
        "asks": list(dict.fromkeys(asked.id.value for asked in inquiry.asks)),
        "incoterm": inquiry.incoterm,
        "port": inquiry.port,
        "payment_terms": inquiry.payment_terms,
        "target_price": inquiry.target_price,
        "delivery": inquiry.delivery,
        "deadline": inquiry.deadline.isoformat() if inquiry.deadline else None,
        "certificates": list(inquiry.certificates),
        "buyer_type": verdict.buyer_type.value if verdict.buyer_type else None,
        "reply_needed": verdict.reply_needed,
        "no_reply_because": str(verdict.no_reply_because) if verdict.no_reply_because else None,
        "back_on": verdict.back_on.isoformat() if verdict.back_on else None,
        "no_more": verdict.no_more,
        "missing": list(verdict.missing),
        "evidence": [_evidence(one) for one in verdict.evidence],
    }


def sign_json(sign: Evidence) -> dict[str, Any]:
    """A sign: its id, what it says and the words that show it."""
    return {"id": sign.rule, "says": str(sign.says), "words": words_of(sign), "weight": sign.weight}


def words_of(evidence: Evidence) -> list[str]:
    """The words an evidence rests on, each once."""
    return list(dict.fromkeys(span.text for span in evidence.spans if span.text))


def _evidence(one: Evidence) -> dict[str, Any]:
    return {"rule": one.rule, "says": _said(one.says), "words": words_of(one)}


def _said(says: Sentence) -> str:
    return str(says)


def _product(product: Product) -> dict[str, Any]:
    return {"text": product.text, "sku": product.sku}


def _quantity(quantity: Quantity) -> dict[str, Any]:
    return {"value": _number(quantity.value), "unit": quantity.unit}


def _number(value: Decimal) -> int | float:
    """Whole amounts as integers: 500, not 500.0."""
    return int(value) if value == value.to_integral_value() else float(value)


def _contact(contact: Contact) -> dict[str, str]:
    """Only the fields that the mail gives."""
    return {name: value for name in CONTACT_FIELDS if (value := getattr(contact, name))}
