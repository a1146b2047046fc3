"""Money swindles (S6) told by what they are made of: parts that are harmless alone and telling together, whatever words join them.

"My shipper takes cash only" is honest, so is "put it on my card"; that we are to charge his money to the card and hand it on is neither.
Nor is a part what honest buyers say in nearly the same words: thanks for our trouble, papers handed on to a forwarder, a fee that they
pay themselves, a bond that a bank issues.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from triage.handbook.case import Case
from triage.handbook.tables.scam_parts import BY_A_BANK, MIDDLEMEN, MONEY, SWINDLE_WEIGHTS, SWINDLES, THANKS, WE_PAY, YOU_PAY
from triage.terms import Span

Facets = Mapping[tuple[str, str], tuple[Span, ...]]

_MONEY, _THANKS, _WE_PAY, _YOU_PAY = re.compile(MONEY), re.compile(THANKS), re.compile(WE_PAY), re.compile(YOU_PAY)
_BY_A_BANK, _MIDDLEMEN = re.compile(BY_A_BANK), re.compile(MIDDLEMEN)
_SENTENCE_ENDS = re.compile(r"[.!?。！？؟](?!\d)|\n\s{0,20}\n")
_CLAUSE_ENDS = re.compile(r"[,;](?!\d)|[，；]")
_WE = re.compile(r"(?:\b(?:we|i|wir|nous|nosotros|noi|nós|мы|biz)(?:'ll|'d)?|我们|我方)\W{0,2}(?:\w{1,9}\W){0,2}$")
_PART_PAYMENT = re.compile(r"\d\s?%[^.!?\n]{0,12}deposit|deposit\w{0,4} (?:of |de |von )?\d{1,2}\s?%|депозит\w{0,2} (?:в )?\d{1,2}\s?%")
_AROUND = 200  # characters that are looked at on either side


def swindles(case: Case, facets: Facets) -> dict[str, tuple[float, tuple[Span, ...]]]:
    """Facet of S6 -> weight and words, for each swindle of which enough parts are there."""
    found: dict[str, tuple[float, tuple[Span, ...]]] = {}
    for name, parts, least, needed in SWINDLES:
        there = {part: spans for part in parts if (spans := _telling(case, part, facets.get(("S6", part), ())))}
        if len(there) < least or not all(any(part in there for part in group) for group in needed):
            continue
        if "wants-to-invest" in there and _orders(case):
            continue  # what a buyer invests in, and who insures his goods
        if "fee-on-us" in there and _orders(case) and not any(_YOU_PAY.search(sentence_with(case, span)) for span in there["fee-on-us"]):
            continue  # what registering the goods that he orders costs himself
        weight = SWINDLE_WEIGHTS[len(there) > least]
        if name not in found or found[name][0] < weight:
            found[name] = (weight, tuple(spans[0] for spans in there.values()))
    return found


def _orders(case: Case) -> bool:
    """Names goods of ours and how many."""
    return bool(case.inquiry.quantities) and any(product.sku is not None for product in case.inquiry.products)


def asked_of_us(case: Case, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Of the places that name a fee those where nobody says that he pays it himself, beside an order of our goods."""
    return tuple(span for span in spans if _we_are_to_pay(span, *_around(case, span))) if spans and _orders(case) else spans


def _telling(case: Case, part: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Of the places where a part's words stand those that mean it."""
    means = {
        "hand-it-on": _hands_on_money,
        "for-your-trouble": _pays_our_trouble,
        "you-deposit-first": _we_are_to_pay,
        "fee-on-us": _we_are_to_pay,
    }.get(part)
    return spans if means is None else tuple(span for span in spans if means(span, *_around(case, span)))


def _hands_on_money(span: Span, before: str, after: str) -> bool:
    """Papers, goods and samples are handed on to forwarders all day."""
    words = span.text.lower()
    return bool(_MONEY.search(f"{before}{words}{after}")) and not _WE.search(_sentence(before, ""))


def _pays_our_trouble(span: Span, before: str, after: str) -> bool:
    """Who thanks for our trouble or is sorry for it pays nothing for it."""
    here = _sentence(before, after)
    return not _THANKS.search(f"{here} {span.text.lower()}") and bool(
        _MONEY.search(here) or re.search(r"\d|\bkeep|tip\b", f"{here} {span.text}")
    )


def _we_are_to_pay(span: Span, before: str, after: str) -> bool:
    """Who offers to pay a fee or a part in advance, or wants a bond of a bank as tenders do, takes nothing from us."""
    words = span.text.lower()
    sentence = f"{_sentence(before, '')}{words}{_sentence('', after)}"
    clause = f"{_CLAUSE_ENDS.split(_sentence(before, ''))[-1]}{words}{_CLAUSE_ENDS.split(_sentence('', after), maxsplit=1)[0]}"
    if _PART_PAYMENT.search(sentence) or any(_WE_PAY.search(part) and not _YOU_PAY.search(part) for part in (sentence, clause)):
        return False
    return not (_BY_A_BANK.search(f"{before}{words}{after}") and not _MIDDLEMEN.search(sentence))


def _sentence(before: str, after: str) -> str:
    """What of both stands in the same sentence."""
    return f"{_SENTENCE_ENDS.split(before)[-1]} {_SENTENCE_ENDS.split(after, maxsplit=1)[0]}"


def _around(case: Case, span: Span) -> tuple[str, str]:
    """What stands before and after some words, in lower case."""
    texts = {text.part: text for text in case.texts if text.part != "body"}
    whole, offset = (case.mail.text, 0) if span.part not in texts else (texts[span.part].original, texts[span.part].offset)
    start, end = max(0, span.start - offset), max(0, span.end - offset)
    return whole[max(0, start - _AROUND) : start].lower(), whole[end : end + _AROUND].lower()


def sentence_with(case: Case, span: Span) -> str:
    """The sentence that some words stand in, in lower case."""
    before, after = _around(case, span)
    return f"{_sentence(before, '')}{span.text.lower()}{_sentence('', after)}"
