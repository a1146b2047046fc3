"""Signs that a mail shows by its own words (handbook 1): the tables looked up, with what they need as company."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from triage.handbook.case import Case, listed, site
from triage.handbook.clocks import clock_of, zone_offset
from triage.handbook.domains import country_of_domain, name_words
from triage.handbook.motives import for_nothing
from triage.handbook.screened import Rare
from triage.handbook.swindles import asked_of_us, sentence_with, swindles
from triage.handbook.tables.cost_questions import SPARES, WE_EXPORT
from triage.handbook.tables.diversions import PAID, PAYS_FROM, UNPAID
from triage.handbook.tables.signs import FAMOUS_NAMES, HOME_MAILBOXES, PAYS_FOR_SAMPLES, PER_WEIGHT, WEIGHT_UNITS, WORDED
from triage.handbook.wording import PhraseList, fold
from triage.mail.thread import is_reply_subject
from triage.terms import Ask, Sentence, Span, sentence

_MONEY = Rare(r"(?:usd|us\$|\$|€|eur|£|gbp)\s?(\d[\d.,' ]{6,18})|(\d[\d.,' ]{6,18})\s?(?:usd|us\$|dollars?|euros?|eur|€)")
_NO = re.compile(
    r"\b(?:no|not|don't|without|pas|sans|sin|sem|kein\w{0,2}|ohne|senza|non|нет|не|без|gerek|bez|nie|geen)\b|不需|无需|不用|無需|بدون|لا "
)
# "15 x 40ft" and "100 %" are no details of a product.
_DETAIL = re.compile(
    r"(?=\d)(?:\b\d[\d.,]{0,7}\s?(?:mm|cm|dm|m2|m²|sqm|kg|gr?|gsm|g/m2|ml|cl|inch|in|w|kw|v|volt|hz|hp|bar|l|ltr|oz|lb|den|denier|lm|lumen|mah|ah|ppm|mesh|micron|ply|dtex|rpm|mpa|hrc)\b"
    r"|\d\s?(?:\"|”|°|µm|μm|″)|\b\d{1,4}(?!\d)\s?[x×*]\s?\d{1,4}(?!\d|\s?(?:ft|fcl|feet|foot|'|hq|hc|gp|container|x\s?(?:20|40)))"
    r"|\b\d{3,4}\s?(?:stainless|steel)|\d\s?(?:毫米|厘米|公斤|克|升|瓦|伏|寸|мм|см|кг|гр|л|вт|в\b|мкм|مم|سم|كجم|ملم))"
    r"|\b(?=[a-z])(?:(?:en|din|iso|astm|asme|jis|gb/t|bs|is|ul|api|ansi|iec|gost|oeko|fsc|grs|bsci|lfgb|fda|reach|rohs)[ -]?\d{0,6}\b"
    r"|(?:grade|class|model|size|sae|aisi|ss|art|type)[ .:-]{0,2}[a-z]?\d|[a-z]{1,4}-?\d{2,6}[a-z]{0,2}\b)"
    r"|(?:гост|国标)"
)
_SPARES = re.compile(SPARES)
_UNPAID, _PAID, _PAYS_FROM = re.compile(UNPAID), re.compile(PAID), re.compile(PAYS_FROM)
BEGGING = 800  # characters that somebody writes who wants something for nothing
FEW = 2  # pieces that may be samples
GIVEN = 1.2  # weight of the number of a new account, which money can be sent to at once
OWN_READ = 8000  # characters
# An IBAN (ISO 13616), or twelve digits and more in groups.
_ACCOUNT_NUMBER = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b|(?<![\d+])\d{3,4}(?:[ -]?\d{3,4}){3,5}(?!\d)")
Facets = Mapping[tuple[str, str], tuple[Span, ...]]

F1_WEIGHTS: Mapping[str, float] = {
    "confirmed": 1.6, "huge": 0.9, "huge-sum": 1.4, "bank-details-now": 1.0, "credit-for-anything": 1.2, "tender-for-anything": 1.8,
}  # fmt: skip
BROKER_PAPERS = 3  # so many of them together; one or two occur in honest commodity trade
BUYS = ("", "buys")  # no sign: the mail speaks of buying
ANYTHING = frozenset({"credit-for-anything", "tender-for-anything"})  # only where no product is named

SAYS: Mapping[str, Sentence] = {
    "credit-for-anything": sentence("Wants goods on credit before asking about any."),
    "tender-for-anything": sentence("Speaks of a tender for whatever we sell."),
    "pretends-reply": sentence("The subject pretends to answer a mail, but there was none."),
    "give-away-domain": sentence("Writes from a domain ending that was given away free, far from where they say they are."),
    "other-firm": sentence("The addresses in the signature belong to another domain than the sender's."),
    "confirmed": sentence("Confirms an order without having asked about a product."),
    "huge": sentence("Speaks of a large quantity without naming a product."),
    "huge-sum": sentence("Speaks of a huge amount without naming a product."),
    "broker-papers": sentence("Asks for the papers of commodity brokers who hold no order of their own."),
    "bank-details-now": sentence("Wants our bank details, or promises to pay everything at once, before anything is agreed."),
    "order-out-of-nothing": sentence("An order or a proforma request out of nothing; an order is normally preceded by an inquiry."),
    "courier-for-paper": sentence("Wants papers by courier that could be e-mailed."),
    "samples-of-everything": sentence("Wants samples of everything from the very start."),
    "per-weight": sentence("Asks a price by weight for goods that are not sold by weight."),
    "come-and-sign": sentence("Insists that we travel to sign a contract."),
    "claims-size": sentence("Claims to be a very large company, but writes from a mailbox that anybody can open."),
    "claims-state": sentence("Claims to be a public body, but writes from a mailbox that anybody can open."),
    "famous-name": sentence("Uses a well-known firm's name from a domain that is not that firm's."),
    "denied": sentence("Stands on your own deny list: {entry}."),
    "nobody-there": sentence("The sender's domain takes no mail and has no website."),
    "takes-no-mail": sentence("The sender's domain takes no mail."),
    "no-website": sentence("Claims to be a very large company, but its domain has no website."),
    "textbook": sentence("Reads like a textbook letter and names no product."),
    "free-sample": sentence("Wants free samples and speaks of no order."),
    "invitation-letter": sentence("Wants an invitation letter or help with a visa."),
    "log-in": sentence("Wants us to log in or to confirm an account."),
    "parcel-or-fee-link": sentence("Says that a parcel waits for a payment or a confirmation."),
    "services-to-us": sentence("Wants to sell to us."),
    "advertising": sentence("Advertising."),
    "stock-lots": sentence("Buys or sells stock lots."),
    "competitor-domain": sentence("Writes from a competitor's domain."),
    "probes-costs": sentence("Writes from our own country, asks how our price is made up and names no destination: perhaps a competitor."),
    "new-account": sentence("Speaks of a new or changed bank account."),
    "send-money-now": sentence("Wants money sent at once and nobody told, as swindlers do who play the boss."),
    "goods-to-strangers": sentence("Wants goods, letters or bank data handed to somebody new."),
    "advance-fee": sentence("Wants a fee before there is any business."),
    "money-for-nothing": sentence("Promises money for nothing."),
    "card-and-agent": sentence("Wants to pay by card and have us pass money on to an agent."),
    "coins-and-games": sentence("Gambling, crypto money or quick riches."),
}


@dataclass(frozen=True, slots=True)
class Facet:
    """One facet of a sign that a message shows, with its weight in units of suspicion (3 together hold a message back)."""

    rule: str
    name: str
    weight: float
    says: Sentence
    spans: tuple[Span, ...] = ()


@lru_cache(maxsize=1)
def _pays() -> PhraseList:
    return PhraseList(PAYS_FOR_SAMPLES)


@lru_cache(maxsize=1)
def _per_weight() -> PhraseList:
    return PhraseList(PER_WEIGHT)


def facets_in(found: Mapping[str, tuple[Span, ...]]) -> Facets:
    """Worded facets among what `concepts_of` found, and whether it wants to buy; nothing is decided yet."""
    facets = {(rule, name): found[key] for rule, name, _, _ in WORDED if (key := f"{rule}.{name}") in found}
    if "seeks" in found or "whole-range" in found:
        facets[BUYS] = (*found.get("seeks", ()), *found.get("whole-range", ()))
    return facets


def worded_signs(case: Case, facets: Facets) -> tuple[Facet, ...]:
    """The worded facets that count, given what else the message says."""
    weights = {(rule, name): weight for rule, name, weight, _ in WORDED}

    def facet(rule: str, name: str, weight: float | None = None) -> tuple[Facet, ...]:
        if (rule, name) not in facets:
            return ()
        return (Facet(rule, name, weights[rule, name] if weight is None else weight, SAYS[name], facets[rule, name]),)

    found: list[Facet] = []
    if not _negated(case, facets.get(("J2", "invitation-letter"), ())):
        found.extend(facet("J2", "invitation-letter"))
    parcel = ("J3", "parcel-or-fee-link") in facets and bool(case.mail.links)  # its fee is the lure to a page, no business of ours
    told = {key: spans for key, spans in facets.items() if key != ("S6", "advance-fee")} if parcel else facets
    found.extend(_swindles(case, told, weights))
    if len(facets.get(("S6", "coins-and-games"), ())) >= 2 and not specified(case):
        found.extend(facet("S6", "coins-and-games"))
    found.extend(_payment_diversion(case, facets))
    if not case.proven:
        papers = len(facets.get(("F1", "broker-papers"), ()))
        if papers >= BROKER_PAPERS:
            found.extend(facet("F1", "broker-papers", 3.1 if papers > BROKER_PAPERS else None))
        found.extend(_orders_without_product(case, facets))
        found.extend(_against_conventions(case, facets))
        found.extend(_come_and_sign(case, facets))
        found.extend(_claims(case, facets))
        found.extend(_textbook(case, facets))
    found.extend(_competitor(case, facets))
    return tuple(found)


def _swindles(case: Case, facets: Facets, weights: Mapping[tuple[str, str], float]) -> list[Facet]:
    """S6 by a telling phrase, or by the parts of a swindle; the heavier of both."""
    made = swindles(case, facets)
    found: list[Facet] = []
    for name in ("advance-fee", "money-for-nothing", "card-and-agent"):
        spans = facets.get(("S6", name), ())
        spans = asked_of_us(case, spans) if name == "advance-fee" else spans
        weight, parts = made.get(name, (0.0, ()))
        if spans or parts:
            found.append(Facet("S6", name, max(weight, weights["S6", name] if spans else 0.0), SAYS[name], (*spans, *parts)))
    return found


def free_sample(case: Case, facets: Facets) -> tuple[Facet, ...]:
    """J1: free samples, no order quantity, nobody paying; whoever pays for samples is the opposite."""
    spans = facets.get(("J1", "free-sample"), ())
    few = all(quantity.value <= FEW for quantity in case.inquiry.quantities)
    if not spans and few and len(case.mail.text) < BEGGING and "http" not in case.mail.text:
        spans = for_nothing(case.texts)  # advertising gives things away at greater length
    paid = case.find(_pays(), 2)
    if not spans or (paid and not _negated(case, paid)) or (case.past.customer is not None and case.past.customer.orders > 0):
        return ()
    large = any(quantity.value > 20 for quantity in case.inquiry.quantities)
    others = {asked.id for asked in case.inquiry.asks} - {Ask.SAMPLE, Ask.CATALOGUE, Ask.SHIPPING_COST, Ask.COMPANY_INFO}
    serious = len(others) >= 2 and case.inquiry.contact.company
    if large or serious:
        return ()
    return (Facet("J1", "free-sample", 0.0, SAYS["free-sample"], spans),)


def stock_lots(facets: Facets) -> tuple[Facet, ...]:
    """J4 in stock-lot buyers: ranks (class C), never suspicious."""
    spans = facets.get(("J4", "stock-lots"), ())
    return (Facet("J4", "stock-lots", 0.0, SAYS["stock-lots"], spans),) if spans else ()


def _orders_without_product(case: Case, facets: Facets) -> tuple[Facet, ...]:
    """F1 and O1: the same words beside a real specification are an honest order."""
    if {("S6", "money-for-nothing"), ("S6", "wants-to-invest"), ("S6", "you-as-heir")} & facets.keys():
        return ()  # the sums are promised to us
    sums = _huge_sums(case)
    if sums:
        facets = {**facets, ("F1", "huge-sum"): (*facets.get(("F1", "huge-sum"), ()), *sums)}
    names = [name for name in F1_WEIGHTS if ("F1", name) in facets and (name not in ANYTHING or case.generic)]
    # Who confirms a huge order and wants bank details has to know more of the goods than their name.
    if specified(case) and (len(names) < 3 or details(case)):
        return ()
    found: list[Facet] = []
    chosen = ("S6", "you-are-chosen") in facets and not case.nature.bulk
    if names == ["huge-sum"] and not chosen and not _wants_to_buy(case, facets):
        names = []  # the news and invoices speak of millions, too
    # A promise is enough beside a fee.
    if len(names) >= 2 or "huge-sum" in names or ANYTHING & set(names) or (names and ("S6", "fee-on-us") in facets):
        found += [Facet("F1", name, F1_WEIGHTS[name], SAYS[name], facets["F1", name]) for name in names]
    spans = facets.get(("O1", "order-out-of-nothing"), ())
    if spans and (case.mail.nested or case.mail.attachments or names):
        found.append(Facet("O1", "order-out-of-nothing", 1.2 if case.generic else 0.8, SAYS["order-out-of-nothing"], spans))
    if case.generic and _pretends_reply(case):
        span = Span("subject", 0, len(case.mail.subject), case.mail.subject)
        found.append(Facet("O1", "pretends-reply", 1.0, SAYS["pretends-reply"], (span,)))
    return tuple(found)


def _wants_to_buy(case: Case, facets: Facets) -> bool:
    """Something is asked of us, by a person as far as headers tell."""
    inquiry = case.inquiry
    asked = BUYS in facets or any(one.id is not Ask.INVOICE for one in inquiry.asks)
    return asked and not (case.nature.bulk or case.nature.mailing_list or case.nature.no_reply)


def _pretends_reply(case: Case) -> bool:
    """ "RE: NEW ORDER" that answers nothing: no reference, no words quoted, and nobody of theirs wrote before."""
    mail = case.mail
    return (
        is_reply_subject(mail.subject)
        and not (mail.references or mail.in_reply_to or case.words.quoted.strip() or case.words.forwarded)
        and not case.past.sender
        and any(one.inline is False for one in mail.attachments)
    )


def _huge_sums(case: Case) -> tuple[Span, ...]:
    """Amounts of money of a million or more, in figures."""
    return tuple(
        text.span(match.start(), match.end())
        for text in case.texts
        for match in islice(_MONEY.finditer(text.text), 50)
        if len(re.sub(r"[.,](?:\d\d?|-)$|\D", "", (match.group(1) or match.group(2)).strip(" .,'"))) >= 7
    )[:2]


def _negated(case: Case, spans: tuple[Span, ...]) -> bool:
    """ "No need of an invitation letter": every mention has a "no" shortly before it."""
    if not spans:
        return False
    texts = {text.part: text for text in case.texts if text.part != "body"}
    before = []
    for span in spans:
        whole, offset = (
            (case.mail.text, 0) if span.part == "body" or span.part not in texts else (texts[span.part].original, texts[span.part].offset)
        )
        before.append(fold(whole[max(0, span.start - offset - 60) : span.start - offset], span.part).text[-32:])
    return all(_NO.search(words) for words in before)


def specified(case: Case) -> bool:
    """A product of ours is named; or another one with an amount and details. A stray word that passes for goods is none."""
    inquiry = case.inquiry
    if any(product.sku is not None for product in inquiry.products):
        return True
    amount = bool(inquiry.products) and any(quantity.value > 0 for quantity in inquiry.quantities)
    by_file = any(text.part.startswith("attachment") for text in case.texts)  # goods are not read out of a letter that comes as a file
    return (amount or by_file) and details(case) >= 2


def details(case: Case) -> int:
    """Measures, standards, grades and models that the sender's own words state, at most 9: what nobody knows who knows no product."""
    found = {match.group().strip() for text in case.texts for match in islice(_DETAIL.finditer(text.text), 12)}
    return min(9, len(found))


def _against_conventions(case: Case, facets: Facets) -> tuple[Facet, ...]:
    found = [
        Facet("F2", name, 1.6, SAYS[name], facets["F2", name])
        for name in ("courier-for-paper", "samples-of-everything")
        if ("F2", name) in facets
    ]
    items = case.handbook.catalogue.items
    named = {product.sku for product in case.inquiry.products if product.sku is not None}
    families = {item.category for item in items if item.sku in named}  # whoever sells oils by weight sells gloves by the pair
    units = {item.unit.lower().strip() for item in items if not families or item.category in families}
    costs = facets.get(("P2", "cost-breakdown"), ())  # a price by weight of our material, then
    if units and not units & WEIGHT_UNITS and len(costs) < 2 and (spans := case.find(_per_weight(), 2)):
        found.append(Facet("F2", "per-weight", 1.6, SAYS["per-weight"], spans))
    return tuple(found)


_THEY_COME = re.compile(r"\b(?:we|i|our \w{2,20})\b(?:(?!\byou\b)[^.!?\n]){0,40}$|(?:我们|我司|我方)[^你您贵。]{0,10}$")


def _come_and_sign(case: Case, facets: Facets) -> tuple[Facet, ...]:
    """F3: they insist on our coming; a buyer who comes to us to sign is another matter."""
    sign, pressure = facets.get(("F3", "come-and-sign"), ()), facets.get(("F3", "pressure"), ())
    sign = tuple(
        span for span in sign if span.part != "body" or not _THEY_COME.search(case.mail.text[max(0, span.start - 60) : span.start].lower())
    )
    if not sign:
        return ()
    return (Facet("F3", "come-and-sign", 2.2 + (0.9 if pressure else 0.0), SAYS["come-and-sign"], sign + pressure),)


def _claims(case: Case, facets: Facets) -> tuple[Facet, ...]:
    """F4: claims of size that the sender's mailbox or domain does not bear out."""
    found: list[Facet] = []
    if case.free_mailbox and not specified(case):
        for name in ("claims-size", "claims-state"):
            if ("F4", name) in facets:
                found.append(Facet("F4", name, 1.4, SAYS[name], facets["F4", name]))
    famous = _famous(case)
    if famous is not None:
        found.append(famous)
    if case.generic and BUYS in facets and not case.discussion_list:
        found.extend(_domain_of_nobody(case))
    found.extend(_looked_up(case, facets))
    return tuple(found[:3])


def _looked_up(case: Case, facets: Facets) -> tuple[Facet, ...]:
    """What the domain name system says of the sender's domain, where it was asked."""
    presence = case.past.presence
    if presence is None or case.own_house or case.free_mailbox or case.inquiry.form:
        return ()
    span = Span("from", 0, len(case.mail.author.email), case.mail.author.email)
    if presence.mail is False:
        name, weight = ("nobody-there", 1.6) if presence.web is False else ("takes-no-mail", 0.8)
        return (Facet("F4", name, weight, SAYS[name], (span,)),)
    if presence.web is False and ("F4", "claims-size") in facets:
        return (Facet("F4", "no-website", 0.8, SAYS["no-website"], (span, *facets["F4", "claims-size"])),)
    return ()


def denied(case: Case) -> tuple[Facet, ...]:
    """F4: the user's own deny list, by From, Reply-To, a form's sender, or the firm's name."""
    contact = case.inquiry.contact
    reached = [("from", case.mail.author.email), *(("reply-to", one.email) for one in case.mail.reply_to), ("body", contact.email or "")]
    for part, email in reached:
        if entry := listed(email, case.handbook.deny):
            return (
                Facet("F4", "denied", 3.6, sentence("Stands on your own deny list: {entry}.", entry=entry), (Span(part, 0, 0, email),)),
            )
    company = name_words(contact.company) if contact.company else ()
    for entry in case.handbook.deny:
        if company and not DOMAIN_LIKE.search(entry) and name_words(entry) == company:
            span = Span("body", 0, 0, contact.company or "")
            return (Facet("F4", "denied", 3.6, sentence("Stands on your own deny list: {entry}.", entry=entry), (span,)),)
    return ()


def _famous(case: Case) -> Facet | None:
    """A well-known firm's name as the writer's own, from a domain that is not that firm's."""
    author = case.mail.author
    domain = site(author.domain).partition(".")[0]
    company = (case.inquiry.contact.company or "").lower()
    lines = [line.strip() for line in case.words.own[-600:].lower().splitlines() if len(line) < 70]
    everything = "\n".join((author.name.lower(), company, *lines))
    for name in FAMOUS_NAMES:
        if name not in everything:
            continue
        named = _famous_name(name)
        shown = named.search(author.name.lower())
        if not (shown or named.search(company) or any(named.match(line) for line in lines)):
            continue
        plain = re.sub(r"\W", "", name)
        bare = domain.replace("-", "")
        if bare == plain or bare == name.split()[0] or (len(plain) > 4 and plain.startswith(bare) and len(bare) > 4):
            continue
        words = author.name if shown else author.email
        weight = 3.1 if case.free_mailbox else 1.6  # a firm of that size has a domain
        return Facet("F4", "famous-name", weight, SAYS["famous-name"], (Span("from", 0, len(words), words),))
    return None


@lru_cache(maxsize=256)
def _famous_name(name: str) -> re.Pattern[str]:
    """The name as all of a firm's name, but for legal forms and departments: a Mr Bayer and a Shell Road are neither."""
    return re.compile(rf"^(?:the |famous brand )?{re.escape(name)}(?:,? (?:&|{_OF_A_FIRM})\b.{{0,60}})?[.,]?$")


_OF_A_FIRM = (
    r"b\.?v|n\.?v|ltd|limited|plc|inc|corp\w{0,8}|group|co|company|nederland|holdings?|s\.?a|spa|ag|gmbh|purchas\w{2,6}|procure\w{2,6}|supply|supplies|"
    r"retail\w{0,3}|stores?|partner\w{0,6}|uk|usa|international|global|france|germany|europe|africa|asia|middle east"
)
DOMAIN_LIKE = re.compile(r"@|^\S+\.[^\s.]{2,}$")
_FREE_ENDINGS = frozenset(("ga", "cf", "ml", "gq", "tk"))  # given away by one registry until 2023
_ADDRESS = re.compile(r"[\w.+-]{1,64}@((?:[\w-]{1,63}\.){1,4}[a-z]{2,24})|\bwww\.((?:[\w-]{1,63}\.){1,4}[a-z]{2,24})", re.IGNORECASE)


def _domain_of_nobody(case: Case) -> list[Facet]:
    """The sender's own domain bears nothing out: its ending was given away free, or the signature's addresses lie elsewhere."""
    found: list[Facet] = []
    author = case.mail.author
    own = site(author.domain)
    if not own or case.free_mailbox or case.own_house or case.nature.system:
        return found
    span = Span("from", 0, len(author.email), author.email)
    ending = own.rpartition(".")[2]
    if ending in _FREE_ENDINGS and (case.inquiry.place.country or "").lower() != ending:
        found.append(Facet("F4", "give-away-domain", 1.0, SAYS["give-away-domain"], (span,)))
    named = {site(match.group(1) or match.group(2)) for match in islice(_ADDRESS.finditer(case.words.own[:8000]), 20)}
    others = {one for one in named if one and one != site(case.handbook.seller.domain)}
    label = own.partition(".")[0]
    if others and not any(one == own or one.partition(".")[0] in label or label in one.partition(".")[0] for one in others):
        found.append(Facet("F4", "other-firm", 1.0, SAYS["other-firm"], (span,)))
    return found


def _textbook(case: Case, facets: Facets) -> tuple[Facet, ...]:
    spans = facets.get(("F5", "textbook"), ())
    if len(spans) < 3 or case.inquiry.product_specific or case.inquiry.quantities:
        return ()
    return (Facet("F5", "textbook", 0.7, SAYS["textbook"], spans),)


def _payment_diversion(case: Case, facets: Facets) -> tuple[Facet, ...]:
    """S4: new bank details, changed account, "do not call", for an existing deal."""
    account = tuple(span for span in facets.get(("S4", "new-account"), ()) if _receives(sentence_with(case, span)))
    silence = facets.get(("S4", "do-not-call"), ())
    strangers = facets.get(("S4", "goods-to-strangers"), ())
    goods = any(product.sku is not None for product in case.inquiry.products)
    found: list[Facet] = []
    if account:
        weight = 2.4 + (1.0 if silence else 0.0) + (GIVEN if _ACCOUNT_NUMBER.search(case.words.own[:OWN_READ]) else 0.0)
        found.append(Facet("S4", "new-account", weight, SAYS["new-account"], account + silence))
    elif (order := facets.get(("S4", "send-money-now"), ())) and not (goods and case.inquiry.quantities) and not case.proven:
        boss = _colleague_elsewhere(case)
        if silence or boss:
            found.append(Facet("S4", "send-money-now", 3.2, SAYS["send-money-now"], boss + order + silence))
    elif (again := facets.get(("S4", "details-again"), ())) and silence and not case.proven:
        found.append(Facet("S4", "goods-to-strangers", 1.2, SAYS["goods-to-strangers"], again + silence))
    elif strangers and (silence or len(strangers) >= 2):
        found.append(Facet("S4", "goods-to-strangers", 1.2, SAYS["goods-to-strangers"], strangers + silence))
    return tuple(found)


def _receives(said: str) -> bool:
    """Is the account of a sentence one that money of ours would go to?"""
    return not (_PAYS_FROM.search(said) or (_UNPAID.search(said) and not _PAID.search(said)))


def _colleague_elsewhere(case: Case) -> tuple[Span, ...]:
    """The shown name is a colleague's, who writes from our own domain otherwise."""
    name = case.mail.author.name.strip()
    if case.own_house or " " not in name or name.casefold() not in case.past.house:
        return ()
    return (Span("from", 0, len(name), name),)


def _our_clock(case: Case) -> bool:
    """The mail was written by a clock that goes as ours."""
    date = case.mail.date
    ours = zone_offset(case.handbook.seller.timezone, date) if date is not None else None
    return ours is not None and clock_of(case.mail) == ours


_WE_EXPORT = re.compile(WE_EXPORT, re.IGNORECASE)


def _where_we_sell(case: Case) -> bool:
    """The place named is one that we are said to export to, not one where goods are wanted."""
    text = case.mail.text[:8000]
    place = text.find(case.inquiry.port or "")
    if place < 0:
        return False
    start = max(text.rfind(sign, 0, place) for sign in ".?!\n。？！") + 1
    return _WE_EXPORT.search(text[start:place]) is not None


def _competitor(case: Case, facets: Facets) -> tuple[Facet, ...]:
    """P2: a competitor's domain; or our own country, cost questions and no destination."""
    seller = case.handbook.seller
    domain = case.mail.author.domain
    if any(domain == one or domain.endswith("." + one) for one in seller.competitor_domains if one):
        return (Facet("P2", "competitor-domain", 3.6, SAYS["competitor-domain"], (Span("from", 0, len(domain), domain),)),)
    costs, talk = facets.get(("P2", "cost-breakdown"), ()), facets.get(("P2", "supplier-talk"), ())
    costs = tuple(span for span in costs if not _SPARES.search(sentence_with(case, span)))
    if costs:
        costs += facets.get(("P2", "parts-list"), ())[:1]
    if not costs or case.proven or case.discussion_list:
        return ()
    place = case.inquiry.place.country or country_of_domain(domain) or HOME_MAILBOXES.get(domain)
    own_tongue = case.inquiry.language == seller.language != "en"  # everybody writes English
    nosy = len(costs) >= 3 and not case.inquiry.quantities and case.free_mailbox  # and tells nothing of themselves
    near = (
        len(costs) >= 2 + bool(case.inquiry.quantities)
        and case.free_mailbox
        and not (case.inquiry.contact.company or case.inquiry.contact.phone)
        and _our_clock(case)
    )
    nameless = not (case.inquiry.contact.company or case.inquiry.contact.phone)
    home = place == seller.country or (place is None and (own_tongue or nosy or near)) or (nosy and nameless)
    if not home or (case.inquiry.port and not _where_we_sell(case)):
        return ()
    weight = 2.4 + 0.5 * min(2, len(costs) - 1) + (0.8 if talk else 0.0) + (0.5 if not case.inquiry.quantities else 0.0)
    return (Facet("P2", "probes-costs", weight, SAYS["probes-costs"], costs + talk),)
