"""Who buys (handbook 2, "Buyer types"): what the mail says of the buyer's own business, in many languages.

Words about ourselves ("are you a manufacturer?"), about suppliers ("my regular wholesaler") and about others do not count.
A reseller to businesses of no stated type is a wholesaler (gold convention 12); promotional agencies are distributors, a
shop or café group with a label of its own is a chain (convention 14).
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict

from triage.handbook.tables.buyer_words import IN_NAME, IN_TITLE, OTHERS, OURS, SELF, SURE
from triage.terms import BuyerType, Contact, Evidence, Place, Span, sentence

RULE = "buyer"
ENOUGH = 0.95
_TEXT_LIMIT = 8_000
_SELF_LIMIT = 90  # characters between "we are" and the word
_SELF = tuple((BuyerType(kind), re.compile(rf"(?<![a-zа-яα-ω])(?:{pattern})(?![a-zа-я])")) for kind, pattern in SELF)
_SURE = tuple((BuyerType(kind), weight, re.compile(pattern)) for kind, weight, pattern in SURE)
_IN_NAME = tuple((BuyerType(kind), re.compile(rf"(?<![a-z])(?:{pattern})")) for kind, pattern in IN_NAME)
_IN_TITLE = tuple((BuyerType(kind), re.compile(pattern)) for kind, pattern in IN_TITLE)
_OTHERS = re.compile(OTHERS)
_OURS = re.compile(OURS)
_ENDS = re.compile(r"[.!?;。！？；]\s|\n\s*\n|。|！|？")


class _Flat(dict[int, str]):
    """One plain small letter for each character, so that positions stay the same."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        plain = unicodedata.normalize("NFKD", char)[0].lower() if not 0x3040 <= code <= 0xD7AF else char
        self[code] = plain if len(plain) == 1 else char
        return self[code]


_FLAT = _Flat({ord("ı"): "i", ord("ß"): "s", ord("İ"): "i", ord("ø"): "o", ord("ł"): "l", ord("đ"): "d", ord("’"): "'", ord("\n"): "\n"})


def buyer_type_of(text: str, contact: Contact, place: Place) -> tuple[BuyerType, tuple[Evidence, ...]]:
    """The buyer's type and the words it rests on; spans count characters of `text`. `UNKNOWN` when little speaks for any."""
    shown = text[:_TEXT_LIMIT]
    flat = shown.translate(_FLAT)
    weights: dict[BuyerType, float] = defaultdict(float)
    evidence: dict[BuyerType, list[Evidence]] = defaultdict(list)

    def add(kind: BuyerType, weight: float, start: int, end: int, words: str, part: str = "body") -> None:
        weights[kind] += weight if not evidence[kind] else 0.4 * weight
        if len(evidence[kind]) < 4:
            says = sentence("Buyer type {kind}: {words}.", kind=kind.value, words=words.strip()[:60])
            evidence[kind].append(Evidence(RULE, says, round(weight, 2), (Span(part, start, end, words),)))

    for kind, pattern in _SELF:
        for number, match in enumerate(pattern.finditer(flat)):
            if number >= 6:
                break
            before = flat[max(0, match.start() - _SELF_LIMIT) : match.start()]
            ends = list(_ENDS.finditer(before))
            same = before[ends[-1].end() :] if ends else before
            mine = list(_OURS.finditer(same))
            words = shown[match.start() : match.end()]
            if mine:
                distance = len(same) - mine[-1].end()
                if re.search(
                    r"(?:looking for|interested in|need|searching|want|seeking|suche|busca|cherch|cerc|szuka|ищ|寻找|探し)",
                    same[mine[-1].end() :],
                ):
                    continue
                if _OTHERS.search(same) and not re.search(r"\b(?:an?|the)\s(?:\w{1,14}\s){0,2}$", same[mine[-1].start() :]):
                    continue
                add(kind, 3.0 - min(1.2, distance / 60), match.start(), match.end(), words)
            elif not _OTHERS.search(same):
                add(kind, 0.7 if kind is not BuyerType.BRAND else 0.2, match.start(), match.end(), words)
    for kind, weight, pattern in _SURE:
        found = pattern.search(flat)
        if found:
            add(kind, weight, found.start(), found.end(), shown[found.start() : found.end()])
    company = (contact.company or "")[:200]
    name = company.translate(_FLAT)
    for kind, pattern in _IN_NAME:
        found = pattern.search(name)
        if found:
            add(kind, 1.3, found.start(), found.end(), company[found.start() : found.end()], "contact:company")
            break
    title = (contact.job_title or "")[:120]
    for kind, pattern in _IN_TITLE:
        if found := pattern.search(title.translate(_FLAT)):
            add(kind, 1.0, found.start(), found.end(), title[found.start() : found.end()], "contact:job_title")
    return _decide(weights, evidence)


def _decide(weights: dict[BuyerType, float], evidence: dict[BuyerType, list[Evidence]]) -> tuple[BuyerType, tuple[Evidence, ...]]:
    if weights.get(BuyerType.CHAIN, 0) >= 3.0:
        # A group of shops with its own label is a chain, not a brand; nor is it its single shop.
        for lesser in (BuyerType.BRAND, BuyerType.RETAILER, BuyerType.WHOLESALER):
            weights.pop(lesser, None)
    if weights.get(BuyerType.CONTRACTOR, 0) >= 1.3 and 0 < weights.get(BuyerType.WHOLESALER, 0) <= 2.6:
        weights[BuyerType.CONTRACTOR] += weights.pop(BuyerType.WHOLESALER)  # "our client" beside a project is the builder's
    ranked = sorted(weights.items(), key=lambda row: -row[1])
    if not ranked or ranked[0][1] < ENOUGH:
        return BuyerType.UNKNOWN, ()
    return ranked[0][0], tuple(evidence[ranked[0][0]])
