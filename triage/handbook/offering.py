"""How plainly a message offers something to us: counted turns of phrase of `tables.offers`."""

from __future__ import annotations

from collections.abc import Mapping

from triage.handbook.case import Case, site
from triage.handbook.concepts import Found
from triage.terms import Kind, Span

GOODS, REACH = "J4.offers-to-us", "J4.reach-for-sale"


def offers_goods(found: Found) -> int:
    """The writer states his own price, or wants our measures to quote: the goods are his (0-3)."""
    return min(3, len(found.get(GOODS, ())))


def offers_reach(found: Found) -> int:
    """Stands at a fair or followers for sale: a service sold to us, even where it is sent to many (0, 2, 3). One phrase is news."""
    phrases = min(3, len(found.get(REACH, ())))
    return phrases if phrases >= 2 else 0


def offer_spans(found: Found) -> tuple[Span, ...]:
    """The words that offer something."""
    return (*found.get(GOODS, ()), *found.get(REACH, ()))


def fills_forms(case: Case, found: Found, shares: Mapping[Kind, float]) -> bool:
    """Advertising that was typed into our website's form: it offers, links elsewhere or reads like it, and names nothing that we sell."""
    inquiry = case.inquiry
    if any(product.sku is not None for product in inquiry.products):
        return False
    contact = {site(one) for one in (inquiry.contact.website or "", inquiry.contact.email or "") if one}
    hosts = {site(one.href.partition("//")[2].partition("/")[0]) for one in case.mail.links[:20] if one.href.startswith("http")}
    links = bool(hosts - contact - {site(case.handbook.seller.domain), site(case.mail.author.domain), ""})
    offers = sum(len(found.get(name, ())) for name in (GOODS, REACH, "J4.services-to-us", "J4.advertising", "S6.coins-and-games"))
    unwanted = shares.get(Kind.JUNK, 0.0) + shares.get(Kind.SOLICITATION, 0.0)
    reads = unwanted > 2 * (shares.get(Kind.INQUIRY, 0.0) + shares.get(Kind.REPLY, 0.0))
    return links + min(2, offers) + reads >= 2


def as_sent(shares: Mapping[Kind, float], case: Case, found: Found, in_bulk: bool) -> dict[Kind, float]:
    """Kinds that words hardly tell apart, told by how the mail was sent: an offer to many is junk, one to us none, and stands and followers are sold to
    us all the same; money that came is our business, though a machine says so."""
    moved = dict(shares)

    def exchange(better: Kind, worse: Kind) -> None:
        if moved[worse] > moved[better]:
            moved[better], moved[worse] = moved[worse], moved[better]

    if not case.inquiry.form:
        if offers_reach(found):
            exchange(Kind.SOLICITATION, Kind.JUNK)
        elif in_bulk:
            exchange(Kind.JUNK, Kind.SOLICITATION)
        elif len(found.get("J4.services-to-us", ())) + offers_goods(found) >= 2:
            exchange(Kind.SOLICITATION, Kind.JUNK)
    if "bank-advice" in found and not case.mail.links:
        for kind in (Kind.AUTOMATED, Kind.SOLICITATION, Kind.JUNK):
            exchange(Kind.OTHER, kind)
    return moved
