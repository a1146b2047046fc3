"""Words of a motive that speak of somebody or something else: another's brand, what a supplier supplies, what next year dates.

The words alone are found by phrases; here the few letters before and behind them are read, and only where they were found.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from triage.handbook.case import Case
from triage.handbook.concepts import Found
from triage.handbook.tables import motive_owners as owners
from triage.handbook.wording import Folded
from triage.terms import BuyerType, Span

_NEAR, _AROUND = 40, 110  # letters beside the words; of the sentence they stand in
_ENDS = re.compile(r"[.!?](?=\s)|[。！？؟;]|\n\s*\n")
_OURS = re.compile(
    r"our|my|notre|ma |unser|mein|nuestr|mi |noss|minh|nostr|mi[oa]|onze|ons |mijn|нашей|наш|naš|nasz|vår|vores|我们|我們|弊社|우리|저희"
)
_BARE = re.compile(
    r"(?:supplier|lieferant|fournisseur|proveedor|fornecedor|fornitor|leverancier|dostawc|dodavatel|dodávateľ|поставщик|tedarikçi|leverand|leverantör)\w{0,4}$"
)
_OWN = re.compile(r"own|eigen|propre|propi|própri|propri|собственн|własn|vlastn|eget|egna|自有|自己|자체")


_HAN_GOODS = re.compile(r"的(?P<goods>[\u4e00-\u9fff]{1,4})")


@lru_cache(maxsize=32)
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression)


def meant(found: Found, case: Case) -> Found:
    """`found` without the places of M2a, M2b, M2c and M2d that mean something else."""
    kept = dict(found)
    for motive, other in (("M2a", _other_supplier), ("M2b", _ourselves), ("M2c", _other_date), ("M2d", _other_brand)):
        spans = found.get(motive, ())
        if spans:
            true = tuple(_true(spans, case, other))
            if true:
                kept[motive] = true
            else:
                del kept[motive]
    return kept


def _true(spans: Iterable[Span], case: Case, other: Callable[[str, str, str, Case], bool]) -> Iterable[Span]:
    for span in spans:
        text = _text_of(span, case.texts)
        if text is None:
            yield span
            continue
        start, end = span.start - text.offset, span.end - text.offset
        before, after = text.original[max(0, start - _AROUND) : start].lower(), text.original[end : end + _AROUND].lower()
        if not other(before, span.text.lower(), after, case):
            yield span


def _text_of(span: Span, texts: tuple[Folded, ...]) -> Folded | None:
    return next((one for one in texts if one.part == span.part and one.offset <= span.start <= one.offset + len(one.original)), None)


def _has(expression: str, text: str) -> bool:
    return _compiled(expression).search(text) is not None


def _begins(expression: str, text: str) -> bool:
    return _compiled(expression).match(text) is not None


def _other_brand(before: str, words: str, after: str, case: Case) -> bool:
    """Our brand as who asks, manages or suffers; a saying; your own label; OEM as a grade, a number, a paper."""
    before, behind = before[-_NEAR:], after[:_NEAR]
    if words.strip() in ("oem", "odm"):
        return _begins(owners.OEM_GRADE, behind) or _has(owners.OEM_OF, before)
    of = _compiled(owners.BRAND_OF).match(f" of{behind}" if words.endswith(" of") else behind)
    if of and not _has(owners.SET_UP, before) and not any(_ours(word[:5], case) for word in of.group("goods").split()):
        return True
    if _OWN.match(words) and _has(owners.YOUR_OWN, before) and not _begins(owners.YOUR_TERMS, behind):
        return True
    if (other_goods := _HAN_GOODS.match(after)) and words.strip().endswith(("品牌", "牌子", "商标")):
        ours = " ".join(
            (case.handbook.seller.business, *(name for item in case.handbook.catalogue.items for name in (item.name, *item.aliases)))
        )
        return not any(sign in ours or any(sign in one.text for one in case.inquiry.products) for sign in other_goods["goods"])
    if not _OURS.match(words):
        return False
    return _begins(owners.BRAND_ACTS, behind) or _has(owners.BRAND_BORNE, before) or _has(owners.SAID, before)


def _other_supplier(before: str, words: str, after: str, case: Case) -> bool:
    """A supplier of other goods; one that somebody is quoted with, or who sent the buyer here; the principal of an agent."""
    if case.inquiry.buyer_type is BuyerType.AGENT and "principal" in words:
        return True
    if _has(owners.SAID, before[-_NEAR:]) or (_BARE.search(words) and _begins(owners.SENT_HERE, _ENDS.split(after)[0])):
        return True
    place = words.find("supplier")
    if place >= 0 and (other := _compiled(owners.OTHER_GOODS).search(f"{before[-_NEAR:]}{words[:place]}".strip())):
        return not _ours(other.group().strip(" -"), case)
    return False


def _ourselves(before: str, words: str, after: str, case: Case) -> bool:
    """Bought before from us: nothing is tried; or a country that goods only leave."""
    if _has(owners.SHIPS, words):
        return True
    return _begins(owners.FROM_US, after[:_NEAR])


def _other_date(before: str, words: str, after: str, case: Case) -> bool:
    """A year in which goods come, or until which they keep; planning that is denied."""
    if _has(owners.NOT_SO, before[-_NEAR:]) and _has(r"^(?:planning|budget|feasib|study|exercise|only|just)", words):
        return True
    if not _begins(owners.YEAR, words.strip()):
        return False
    sentence = _ENDS.split(before)[-1] + words + _ENDS.split(after)[0]
    return _has(owners.COMES, sentence) or any(_has(owners.ORDERS_NOW, text.text) for text in case.texts)


def _ours(word: str, case: Case) -> bool:
    """Do we sell such goods? What is no name of goods counts as such."""
    return (
        len(word) < 4
        or word in case.handbook.seller.business.lower()
        or any(word in f"{product.text} {product.sku or ''}".lower() for product in case.inquiry.products)
    )
