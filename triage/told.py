"""What a buyer's sentences tell that bears on the whole letter: orders at prices of their own, faulty goods (handbook W3, W12, W19).

The readers of goods, amounts and questions look for words; this one looks at whole sentences, since "at USD 43.00 as agreed" behind
"we order" makes another letter than behind "if you can do it".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from triage.echo import LONGEST, repeatable, sentences_of
from triage.handbook.asks import of_others
from triage.handbook.catalogue import Catalogue
from triage.handbook.geography import places_in
from triage.handbook.open_questions import is_inspector, speaks_of_inspection
from triage.handbook.screened import Later
from triage.handbook.tables import dealers
from triage.handbook.tables import faulty_goods as faulty
from triage.handbook.tables import told as table
from triage.mail.text import Words
from triage.mail.values import Mail
from triage.ordering import is_order
from triage.terms import Ask, Asked, Inquiry, Product, Quantity, Span

MOST_PRICES: Final = 12
SHORT: Final = 50  # characters of a question that says nothing without the sentence before it ("Same price?")
LONG: Final = 180  # of a sentence that orders beside a complaint
LEAST: Final = 12  # characters of a part of a sentence that says something by itself
MOST_LINES: Final = 80
LISTED: Final = 2  # lines of a list whose goods are read
MOST_CONDITIONS: Final = 4
MOST_FAULTS: Final = 3  # sentences of a complaint that a letter repeats


def _pattern(*parts: str) -> Later:
    """Compiled when a letter first needs it: who only judges mail never does."""
    return Later("|".join(parts), re.IGNORECASE)


_PRICE: Final = _pattern(table.MONEY, table.BARE)
_BEFORE: Final = _pattern(table.BEFORE_BARE)
_NO_PRICE: Final = _pattern(table.NO_PRICE)
_ORDERS: Final = _pattern(table.ORDERS)
_WOULD_ORDER: Final = _pattern(table.WOULD_ORDER)
_AGREED: Final = _pattern(table.AGREED)
_PAPERS: Final = _pattern(table.ORDER_PAPERS)
_IF: Final = _pattern(table.IF)
_SALUTE: Final = _pattern(table.SALUTE)
_FAULTY: Final = _pattern(table.FAULTY, faulty.FAULTY)
_SWAPPED: Final = _pattern(table.SWAPPED)
_DELIVERED: Final = _pattern(table.DELIVERED_TO_US, faulty.DELIVERED_TO_US)
_COMPLAINT_SUBJECT: Final = _pattern(table.COMPLAINT_SUBJECT, faulty.COMPLAINT_SUBJECT)
_REMEDY: Final = _pattern(table.REMEDY, faulty.REMEDY)
_NO_FAULT: Final = _pattern(table.NO_FAULT)
_NEW_BUSINESS: Final = _pattern(table.NEW_BUSINESS, faulty.NEW_BUSINESS)
_LAST_PRICES: Final = _pattern(faulty.LAST_PRICES)
_PICTURES: Final = _pattern(table.PICTURES_TOLD)
_FULL_STOP: Final = re.compile(r"[.!?؟]\s|[。！？]")
_CONDITIONS: Final = _pattern(table.CONDITIONS)
_SPLIT: Final = _pattern(table.SPLIT)
_HALVES: Final = _pattern(table.HALVES)
_REFUSED_BEFORE: Final = _pattern(table.REFUSED_BEFORE)
_REFUSED_BEHIND: Final = _pattern(table.REFUSED_BEHIND)
_CLAUSE_END: Final = re.compile(r"(?<!\d),|,(?!\d)|[;；，、\n]")
# A line that names goods and an amount: "- 500 trays", "7) Trays, oven proof - 500".
_ITEM: Final = re.compile(
    r"[ \t>]{0,8}(?:[-*•·–▪●・]|\(?\d{1,2}[.)、:](?!\d))[ \t]{0,4}(?=[^\n]{0,90}$)"
    r"(?:\d[\d.,]{1,8}[ \t](?=[^\W\d_]{3})"
    r"|[^\W\d_][^\n]{3,70}[-–:,x][ \t]?\d[\d.,]{1,8}(?:[ \t]?[^\W\d_.]{1,8}\.?)?[ \t]{0,3}$)"
)
_NAME: Final = re.compile(r"[^\W\d_]{4,24}|[\u3400-\u9fff]{2,4}")
_ONE_WORD: Final = re.compile(r"[^\W\d_]{3,20} (?:(?:à|de|du|des|en|of|for|para|für|da|do|di|per|для|из) )?(?:(?:la|le|el|a|o) )?$")
_TOPIC: Final = {Ask(ask): _pattern(words) for ask, words in table.TOPIC.items()}
_STRAY: Final = {Ask(ask): _pattern(words) for ask, words in table.STRAY.items()}
_AGENT: Final = _pattern(table.AGENT)
_REPRESENTS: Final = _pattern(table.REPRESENTS)
_CYRILLIC_MARKS: Final = re.compile(table.CYRILLIC_MARKS)
_DEALER: Final = _pattern(dealers.DEALER)
_SEEKS: Final = _pattern(dealers.SEEKS)
_OFFERS: Final = _pattern(dealers.OFFERS)
_AGENCY_WORDS: Final = _pattern(dealers.AGENCY_WORDS)
_PAY: Final = _pattern(dealers.PAY)
_PERIOD: Final = _pattern(dealers.PERIOD)
_CONTRACT: Final = _pattern(table.CONTRACT)
_EXCLUSIVE: Final = _pattern(table.EXCLUSIVE)
_OF_INSPECTION: Final = frozenset({Ask.CERTIFICATION, Ask.PACKAGING, Ask.PAYMENT_TERMS})
_DIGIT: Final = re.compile(r"\d")
_ASKS: Final = re.compile(r"[?？؟]\s*$")


@dataclass(frozen=True, slots=True)
class Told:
    """A mail's inquiry as a letter takes it, and what its sentences tell beside it."""

    inquiry: Inquiry
    ordered: bool = False  # at a price of their own, or as agreed
    prices: tuple[tuple[int | None, str], ...] = ()  # of the order: (place among the products, as written)
    faults: tuple[str, ...] = ()  # what they complain of, as written; "" = not fit for print
    whole: Inquiry | None = None  # with the faulty goods in it: what a letter on nothing but the complaint notes
    settled: tuple[tuple[int, int], ...] = ()  # where in the mail's text that stands: the letter answers it as a whole
    faulty_amount: bool = False  # they tell how many pieces are faulty
    pictured: bool = False  # pictures of it are attached or will follow
    anew: bool = False  # beside a complaint they want something anew
    reorder: tuple[str, ...] = ()  # beside a complaint: what they want anew, as written, where no question asks it
    refused: tuple[Product, ...] = ()  # what they no longer want
    conditions: tuple[str, ...] = ()  # what a letter promises with their words: how long an offer holds, penalties, parts, half of an offer
    agency: frozenset[str] = frozenset()  # what who wants to sell for us tells of it: "region", "period"
    strays: frozenset[Ask] = frozenset()  # questions beside the topic for which an answer is on file


def told_of(
    mail: Mail, words: Words, inquiry: Inquiry, passed_on: bool = False, buys: bool = True, catalogue: Catalogue | None = None
) -> Told:
    """What the buyer's own sentences tell. `passed_on`: a colleague of ours has forwarded the mail; `buys`: a buyer has written it."""
    role = "forwarded" if passed_on else "new"
    places = [(start, end, mail.text[start:end]) for start, end in sentences_of(mail, words, role)]
    told = Told(inquiry)
    if buys and (faults := _faults(mail, places)):
        told = _complaining(told, faults, places)
    if orders := _orders(mail, words, places):
        told = replace(told, reorder=())
        prices = tuple(price for start, _, said in orders for price in _prices(start, said, told.inquiry))
        told = replace(told, inquiry=_without_figures(told.inquiry, orders), ordered=True, prices=prices[:MOST_PRICES])
    if not buys:
        return told
    told = _untraced(told, mail.text, places)
    told = _market(_conditions(_refusing(_inspected(told, places), places, catalogue), places), places)
    return replace(told, inquiry=_marked(told.inquiry, places), strays=_strays(told.inquiry, places))


# --- other questions than the answers on file are to, agents --------------------------------------------------------------------------


def _strays(inquiry: Inquiry, places: Sequence[_Sentence]) -> frozenset[Ask]:
    """Questions that go beside their topic: "how many fit in a container" is no question of cartons."""
    found: set[Ask] = set()
    for asked in inquiry.asks:
        if asked.id not in _STRAY or asked.span.part != "body":
            continue
        own = [said for start, end, said in places if start <= asked.span.start < end and asked.span.text in said]
        asking = [said for _, _, said in places if _ASKS.search(said)]
        if own and _STRAY[asked.id].search(own[0]) and not any(_TOPIC[asked.id].search(said) for said in (*own, *asking)):
            found.add(asked.id)
    return frozenset(found)


def _marked(inquiry: Inquiry, places: Sequence[_Sentence]) -> Inquiry:
    """The inquiry with the marks in Cyrillic letters that it asks for, so that other papers do not answer for them."""
    if all(asked.id is not Ask.CERTIFICATION for asked in inquiry.asks):
        return inquiry
    found = [match.group() for _, _, said in places if not said.isascii() for match in _CYRILLIC_MARKS.finditer(said)]
    marks = tuple("EAC" if len(one) == 3 else one for one in found)
    return replace(inquiry, certificates=tuple(dict.fromkeys((*inquiry.certificates, *marks))))


def _market(told: Told, places: Sequence[_Sentence]) -> Told:
    """Who works on commission is talked to as an agent; who buys and wants a market to themselves in passing, as a buyer."""
    inquiry = told.inquiry
    asks = [asked.id for asked in inquiry.asks]
    if Ask.AGENCY in asks and (sought := _dealer_sought(inquiry, places)) is not None:
        kept = replace(inquiry, asks=tuple(asked for asked in inquiry.asks if asked.id is not Ask.AGENCY))
        return replace(told, inquiry=kept, conditions=(*told.conditions, *(one for one in sought if one not in told.conditions)))
    agents = [(start + found.start(), found.group()) for start, _, said in places if (found := _AGENT.search(said)) is not None]
    if agents and Ask.AGENCY not in asks:
        at, called = agents[0]
        agency = Asked(Ask.AGENCY, Span("body", at, at + len(called), called))
        return _agency(replace(told, inquiry=replace(inquiry, asks=(*inquiry.asks, agency))), places)
    if Ask.AGENCY not in asks:
        return told
    ours = any(one.product is not None and inquiry.products[one.product].sku for one in inquiry.quantities)
    wishes = [said for _, _, said in places if _EXCLUSIVE.search(said)]
    if not ours or len(wishes) != 1 or _CONTRACT.search(wishes[0]) or any(_REPRESENTS.search(said) for _, _, said in places):
        return _agency(told, places)
    words = tuple(one for said in wishes if (one := _words(said)) and one not in told.conditions)
    if not words:
        return _agency(told, places)
    kept = replace(inquiry, asks=tuple(asked for asked in inquiry.asks if asked.id is not Ask.AGENCY))
    return replace(told, inquiry=kept, conditions=(*told.conditions, *words))


def _agency(told: Told, places: Sequence[_Sentence]) -> Told:
    """What who wants to sell for us tells of region, period and pay: it is repeated, and not asked again."""
    found: set[str] = set()
    words: list[str] = []
    for _, _, said in places:
        if not _AGENCY_WORDS.search(said):
            continue
        here = {
            name
            for name, holds in (
                ("region", any(place.kind != "demonym" for place in places_in(said))),
                ("period", bool(_PERIOD.search(said))),
            )
            if holds
        }
        found |= here
        if (here or _PAY.search(said)) and (one := _words(said)) and one not in told.conditions:
            words.append(one)
    return replace(told, agency=frozenset(found), conditions=(*told.conditions, *dict.fromkeys(words))[:MOST_CONDITIONS]) if words else told


def _dealer_sought(inquiry: Inquiry, places: Sequence[_Sentence]) -> tuple[str, ...] | None:
    """Is all talk of agents a question for a dealer to buy from? The words of those that are no question by their mark; None where it is not."""
    naming = [said for _, _, said in places if _DEALER.search(said)]
    if not naming or any(_OFFERS.search(said) for _, _, said in places) or not all(_SEEKS.search(said) for said in naming):
        return None
    agency = [asked.span for asked in inquiry.asks if asked.id is Ask.AGENCY and asked.span.part == "body"]
    if any(start <= span.start < end and span.text in said and said not in naming for span in agency for start, end, said in places):
        return None
    return tuple(one for said in naming if not _ASKS.search(said) and (one := _words(said)))


# --- refused goods, conditions ------------------------------------------------------------------------------------------------------


def _refusing(told: Told, places: Sequence[_Sentence], catalogue: Catalogue | None) -> Told:
    """The inquiry without the goods that a running conversation no longer wants."""
    inquiry = told.inquiry
    names = [_names(one, catalogue) for one in inquiry.products]
    gone = {
        number
        for number, own in enumerate(names)
        if any(_refused(said, own - set().union(*(one for other, one in enumerate(names) if other != number))) for _, _, said in places)
    }
    if not gone:
        return told
    refused = tuple(one for number, one in enumerate(inquiry.products) if number in gone)
    kept = without(inquiry, lambda quantity: quantity.product in gone, lambda product: product in refused)
    return replace(told, inquiry=kept, refused=refused)


def _names(product: Product, catalogue: Catalogue | None) -> set[str]:
    """The words by which people may call it."""
    item = catalogue.item(product.sku) if catalogue is not None and product.sku else None
    called = " ".join((product.text, *((item.name, *item.aliases) if item is not None else ())))
    return {word.casefold()[:-1] if word[-1] in "sS" else word.casefold() for word in _NAME.findall(called)}


def _refused(said: str, names: set[str]) -> bool:
    """Does a sentence refuse what goes by these names? The words that refuse stand right before or right behind the whole name."""
    for word in _NAME.finditer(said):
        folded = word.group().casefold()
        if any(folded.startswith(name) and len(folded) <= len(name) + 2 for name in names):
            before = said[max(0, word.start() - 60) : word.start()].replace("\n", " ")
            behind = said[word.end() : word.end() + 60].replace("\n", " ")
            if _REFUSED_BEFORE.search(before) or _REFUSED_BEFORE.search(_ONE_WORD.sub("", before)) or _REFUSED_BEHIND.search(behind):
                return True
    return False


def _untraced(told: Told, text: str, places: Sequence[_Sentence]) -> Told:
    """The lines of a list of goods that no reader took: they are promised in the buyer's words, so that nothing passes without trace."""
    if not places or not told.inquiry.products:
        return told
    inquiry, first, last = told.inquiry, places[0][0], places[-1][1]
    goods = [one.span for one in inquiry.products if one.span.part == "body"]
    listed, left, at = 0, [], first
    for line in text[first:last].split("\n")[:MOST_LINES]:
        start, end = at, at + len(line)
        at = end + 1
        if not _ITEM.match(line) or line.rstrip().endswith((":", "：", "?", "？", "؟", "|")) or "|" in line:
            continue
        if any(start <= one.start < end for one in goods):
            listed += 1
        elif not any(one.span.part == "body" and start <= one.span.start < end for one in inquiry.asks) and (one := repeatable(line, 0)):
            left.append((start, end, one))
    if listed < LISTED or not left or len(left) > listed + 1:
        return told

    def loose(quantity: Quantity) -> bool:
        return (
            quantity.product is None and quantity.span.part == "body" and any(start <= quantity.span.start < end for start, end, _ in left)
        )

    kept = tuple(one for one in inquiry.quantities if not loose(one))
    words = tuple(dict.fromkeys(one for _, _, one in left))
    return replace(told, inquiry=replace(inquiry, quantities=kept), conditions=(*told.conditions, *words)[:MOST_CONDITIONS])


def _inspected(told: Told, places: Sequence[_Sentence]) -> Told:
    """The inquiry without the house that inspects as a certificate; who inspects, and at whose cost, is promised with the buyer's words."""
    naming = [(start, end, said) for start, end, said in places if speaks_of_inspection(said)]
    if not naming:
        return told
    inquiry = told.inquiry
    houses = {
        name for name in inquiry.certificates if is_inspector(name) and any(name.casefold() in said.casefold() for _, _, said in naming)
    }

    def within(span: Span) -> bool:
        return span.part == "body" and any(start <= span.start < end for start, end, _ in naming)

    if houses or any(is_inspector(said) for _, _, said in naming):
        asks = tuple(one for one in inquiry.asks if one.id not in _OF_INSPECTION or not within(one.span))
        words = tuple(dict.fromkeys(one for _, _, said in naming if (one := _words(said))))
        names = tuple(name for name in inquiry.certificates if name not in houses)
        told = replace(told, inquiry=replace(inquiry, asks=asks, certificates=names), conditions=(*told.conditions, *words))
    return told


def _conditions(told: Told, places: Sequence[_Sentence]) -> Told:
    """The sentences that set conditions or take a part of what was offered, in their words."""
    found: list[str] = []
    split = False
    for start, end, said in places:
        if any(first < end and start < last for first, last in told.settled):
            continue
        match = _CONDITIONS.search(said) or _HALVES.search(said)
        if match is not None:
            split = split or bool(_SPLIT.search(said))
            whole = _words(said)
            matches = (*_CONDITIONS.finditer(said), *_HALVES.finditer(said))
            found += [whole] if whole and not whole.endswith("…") else [_part(said, one) for one in matches]
    if not found:
        return told
    inquiry = replace(told.inquiry, delivery=None) if split else told.inquiry  # "in May" is half of it
    every = (*told.conditions, *(one for one in found if one))
    return replace(told, inquiry=inquiry, conditions=tuple(dict.fromkeys(every))[:MOST_CONDITIONS])


def _part(said: str, match: re.Match[str]) -> str:
    """Of a long sentence the part that sets the condition."""
    cuts = [0, *(one.end() for one in _CLAUSE_END.finditer(said)), len(said)]
    begin = max(cut for cut in cuts if cut <= match.start())
    end = min(cut for cut in cuts if cut >= match.end())
    part = repeatable(said[begin:end], 0)
    part = part.rstrip(")") if part.count(")") > part.count("(") else part
    return f"{'… ' if begin else ''}{part}{' …' if end < len(said) else ''}" if part else ""


# --- orders -------------------------------------------------------------------------------------------------------------------------

_Sentence = tuple[int, int, str]


def _orders(mail: Mail, words: Words, places: Sequence[_Sentence]) -> list[_Sentence]:
    """The sentences that order at a price told or agreed before."""
    whole = "\n".join(said for _, _, said in places)
    if not (_AGREED.search(whole) or _PRICE.search(whole)):
        return []
    placed, papers = is_order(mail.subject, words.new), bool(_PAPERS.search(whole))
    found: list[_Sentence] = []
    for start, end, said in places:
        if _ASKS.search(said) or _IF.search(said):
            continue
        agreed, priced = bool(_AGREED.search(said)), bool(_PRICE.search(said))
        sure = placed or bool(_ORDERS.search(said))
        if (agreed or priced) and (sure or ((agreed or papers) and _WOULD_ORDER.search(said))) and (priced or any(map(str.isdigit, said))):
            found.append((start, end, said))
    return found


def _prices(start: int, said: str, inquiry: Inquiry) -> list[tuple[int | None, str]]:
    """The prices of a sentence, each with the product that stands before it."""
    found: list[tuple[int | None, str]] = []
    for match in _PRICE.finditer(said):
        if _NO_PRICE.search(said[max(0, match.start() - 40) : match.start()]):
            continue
        before = [
            (one.span.start, place)
            for place, one in enumerate(inquiry.products)
            if one.span.part == "body" and start <= one.span.start < start + match.start()
        ]
        of = max(before)[1] if before else 0 if len(inquiry.products) == 1 else None
        found.append((of, _BEFORE.expression.sub("", " ".join(match.group().split()))))
    return found


def _without_figures(inquiry: Inquiry, orders: Sequence[_Sentence]) -> Inquiry:
    """The inquiry without amounts that are figures of prices, and without a price asked where it is told."""
    money = [(start + match.start(), start + match.end()) for start, _, said in orders for match in _PRICE.finditer(said)]
    kept = tuple(
        one for one in inquiry.quantities if one.span.part != "body" or not any(start <= one.span.start < end for start, end in money)
    )
    asks = tuple(
        one
        for one in inquiry.asks
        if one.id is not Ask.PRICE or one.span.part != "body" or not any(start <= one.span.start < end for start, end, _ in orders)
    )
    return replace(inquiry, quantities=kept, asks=asks)


# --- faulty goods -------------------------------------------------------------------------------------------------------------------


def _faults(mail: Mail, places: Sequence[_Sentence]) -> list[_Sentence]:
    """The sentences that tell of faulty goods of ours, with those right beside that say what came and what is to be done about it."""
    named = bool(_COMPLAINT_SUBJECT.search(mail.subject[:300]))
    whole = "\n".join(said for _, _, said in places)
    if not (named or _DELIVERED.search(whole)) or not (_FAULTY.search(whole) or _SWAPPED.search(whole)):
        return []
    found: list[_Sentence] = []
    before: _Sentence = (0, 0, "")
    received = False
    for start, end, said in places:
        fault = _fault_in(said, named or received, before[2])
        if fault is not None:
            ends = (one.start() for one in (_NEW_BUSINESS.expression.search(said, fault), _FULL_STOP.search(said, fault)) if one)
            until = min(ends, default=len(said))
            begin = _begin(said, fault)
            if received and before not in found:
                found.append(before)
            found.append((start + begin, start + until, said[begin:until]))
        elif found and found[-1][1] >= start - 4 and _REMEDY.search(said) and not _NEW_BUSINESS.search(said):
            found.append((start, end, said))
        before = (start, end, said)
        received = bool(_DELIVERED.search(said) and _DIGIT.search(said)) and not _ASKS.search(said)
    return found


def _fault_in(said: str, tied: bool, before: str) -> int | None:
    """Where the words of a fault end; None for no fault of ours. `tied`: the subject or the sentence before speaks of our delivery."""
    delivered = _DELIVERED.search(said)
    fault = _FAULTY.search(said) or (_SWAPPED.search(said) if delivered else None)
    if fault is None or not (delivered or tied) or _NO_FAULT.search(said) or of_others(f"{before}\n{said}"):
        return None
    return fault.end()


def _begin(said: str, fault: int) -> int:
    """Where in a sentence the complaint begins: behind what is wanted anew before it ("We need 500, but 14 of the last delivery ...")."""
    delivered = _DELIVERED.search(said)
    at = min(delivered.start() if delivered else fault, fault)
    if _NEW_BUSINESS.expression.search(said, 0, at) is None:
        return 0
    cuts = [one.end() for one in _CLAUSE_END.finditer(said, 0, at) if _DIGIT.search(said[one.end() : fault])]
    return max(cuts, default=0)


def _words(said: str, longest: int = LONGEST) -> str:
    """A sentence as a letter may repeat it: without the salutation before it."""
    salute = _SALUTE.expression.match(said)
    return repeatable(said[salute.end() :] if salute else said, 0, longest)


def _complaining(told: Told, faults: Sequence[_Sentence], places: Sequence[_Sentence]) -> Told:
    """The inquiry without the faulty pieces, which nobody wants, and the complaint by its words."""
    inquiry = told.inquiry

    def within(span: Span) -> bool:
        return span.part == "body" and any(start <= span.start < end for start, end, _ in faults)

    cut = tuple(one for one in inquiry.quantities if within(one.span))
    wanted = without(inquiry, lambda quantity: within(quantity.span), lambda product: within(product.span))
    start, _, said = faults[0]
    if all(asked.id is not Ask.COMPLAINT for asked in wanted.asks):
        wanted = replace(wanted, asks=(*wanted.asks, Asked(Ask.COMPLAINT, Span("body", start, start + len(said), said))))
    anew, reorder = _anew(wanted, faults, places)
    return replace(
        told,
        inquiry=wanted,
        faults=tuple(dict.fromkeys(_words(said) for _, _, said in faults))[:MOST_FAULTS],
        whole=inquiry,
        settled=tuple((start, end) for start, end, _ in faults),
        faulty_amount=bool(cut),
        pictured=any(_PICTURES.search(said) for _, _, said in places),
        anew=anew,
        reorder=reorder[:MOST_FAULTS],
    )


def _anew(inquiry: Inquiry, faults: Sequence[_Sentence], places: Sequence[_Sentence]) -> tuple[bool, tuple[str, ...]]:
    """Is something wanted anew beside a complaint, and the sentences that say so and hold nothing else that a letter answers."""
    anew, found = False, []
    places = _beside(places, faults)
    for number, (start, end, said) in enumerate(places):
        if _REMEDY.search(said):
            continue
        amounts = any(one.span.part == "body" and start <= one.span.start < end and one.span.text in said for one in inquiry.quantities)
        if not (amounts or (_NEW_BUSINESS.search(said) and _DIGIT.search(said))):
            continue
        anew = True
        asked = any(one.span.part == "body" and start <= one.span.start < end for one in inquiry.asks)
        if (asked and not _LAST_PRICES.search(said)) or _ASKS.search(said):
            continue
        following = places[number + 1][2] if number + 1 < len(places) else ""
        joined = f"{said.rstrip()} {following.strip()}" if _ASKS.search(following) and len(following) <= SHORT else said
        if one := _words(joined, LONG):
            found.append(one)
    return anew, tuple(found)


def _beside(places: Sequence[_Sentence], faults: Sequence[_Sentence]) -> list[_Sentence]:
    """The sentences, of those that complain only what stands before and behind the complaint."""
    kept: list[_Sentence] = []
    for start, end, said in places:
        cut = next(((first, last) for first, last, _ in faults if first < end and start < last), None)
        if cut is None:
            kept.append((start, end, said))
            continue
        for first, last in ((start, cut[0]), (cut[1], end)):
            if last - first > LEAST and _NEW_BUSINESS.search(part := said[first - start : last - start]):
                kept.append((first, last, part))
    return kept


def without(inquiry: Inquiry, amount: Callable[[Quantity], bool], product: Callable[[Product], bool]) -> Inquiry:
    """The inquiry without those amounts, and without those products of which nothing else is wanted."""
    kept = [one for one in inquiry.quantities if not amount(one)]
    still = {one.product for one in kept}
    places = [place for place, one in enumerate(inquiry.products) if place in still or not product(one)]
    moved = {old: new for new, old in enumerate(places)}
    quantities = tuple(replace(one, product=None if one.product is None else moved[one.product]) for one in kept)
    return replace(inquiry, products=tuple(inquiry.products[place] for place in places), quantities=quantities)
