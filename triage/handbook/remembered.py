"""What an earlier conversation or the customer file knows of a buyer whose new mail does not say it: country, zone, business.

A reply from a telephone says "and the price for 500?" and no more. Whose it is was told in the first mail, or stands in customers.csv.
What the new mail says itself always counts more, but for the business, of which a first mail tells more than a running one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from triage.handbook.buyer import NAMED_AFTER, STATED, buyer_type_noted
from triage.handbook.buyer import RULE as BUYER_RULE
from triage.handbook.clocks import clock_of, zone_within
from triage.handbook.geography import zones_of
from triage.mail.values import Mail
from triage.terms import BuyerType, Earlier, Evidence, Inquiry, Kind, Past, Place, sentence

_MISREAD = (BuyerType.MANUFACTURER, BuyerType.RETAILER)  # what a name with goods in it may be taken for


def with_the_past(inquiry: Inquiry, past: Past, authenticated: bool | None, mail: Mail | None = None) -> Inquiry:
    """`inquiry` with where its sender is known to be from before; a sender proven to be somebody else is not that customer."""
    if authenticated is False:
        return inquiry
    return replace(inquiry, place=_place(inquiry.place, past, tuple(_earlier(past)), mail))


def _earlier(past: Past) -> Iterator[Earlier]:
    """The buyer's own earlier mails, newest first; of a conversation only theirs who wrote in it as buyers."""
    for one in (*reversed(past.sender), *reversed(past.conversation)):
        if not one.ours and not one.suspected and one.kind in (Kind.INQUIRY, Kind.REPLY, None):
            yield one


def _place(place: Place, past: Past, earlier: tuple[Earlier, ...], mail: Mail | None) -> Place:
    if place.country is None:
        country = next((one.country for one in earlier if one.country), None)
        says = sentence("Wrote from {country} before.", country=country)
        if country is None and past.customer is not None and zones_of(past.customer.country):
            country = past.customer.country
            says = sentence("The customer file says {country}.", country=country)
        if country is None:
            return place
        zone = next((one.timezone for one in earlier if one.country == country and one.timezone), None)
        when, offset = (mail.date, clock_of(mail)) if mail is not None else (None, None)
        zone = zone or zone_within(country, (), when, offset)[0]
        return Place(country, zone, (*place.evidence, Evidence("country", says)))
    if place.timezone is None or len(zones_of(place.country)) > 1:
        known = next((one.timezone for one in reversed(earlier) if one.country == place.country and one.timezone), None)
        told = any("zone" in one.says.text for one in place.evidence)  # the mail itself names a town, a state or an area code
        if known is not None and not told:
            return replace(place, timezone=known)
    return place


def with_known_business(inquiry: Inquiry, past: Past, authenticated: bool | None) -> Inquiry:
    """`inquiry` with what the customer file or an earlier mail says of who buys, unless this mail says it outright."""
    if authenticated is False:
        return inquiry
    told = max((one.weight for one in inquiry.evidence if one.rule == BUYER_RULE), default=0.0)
    if told >= STATED:
        return inquiry
    noted = BuyerType.UNKNOWN
    if past.customer is not None:
        noted = buyer_type_noted(past.customer.notes, past.customer.company)
        if noted in _MISREAD and inquiry.buyer_type is BuyerType.WHOLESALER and told >= NAMED_AFTER:
            noted = buyer_type_noted(past.customer.notes)  # the firm's name was weighed with the mail: it is named after our goods
            if noted is BuyerType.UNKNOWN:
                return inquiry
    says = sentence("Buyer type {kind}, by the customer file.", kind=noted.value)
    if noted is BuyerType.UNKNOWN:
        before = next((one.buyer_type for one in reversed(tuple(_earlier(past))) if one.buyer_type), None)
        if before is None:
            return inquiry
        noted = BuyerType(before)
        says = sentence("Buyer type {kind}, by an earlier mail.", kind=noted.value)
    rest = tuple(one for one in inquiry.evidence if one.rule != BUYER_RULE)
    return replace(inquiry, buyer_type=noted, evidence=(*rest, Evidence(BUYER_RULE, says)))
