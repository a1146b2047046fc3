"""What an earlier mail or the customer file tells of a buyer whose new mail is silent."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.judging import failed, judged, mail
from triage.handbook.remembered import with_known_business, with_the_past
from triage.terms import BuyerType, Customer, Earlier, Evidence, Inquiry, Kind, Past, Place, sentence

WHEN = datetime(2026, 3, 1, 8, tzinfo=UTC)
FIRST = Earlier(
    "<1@x.example>", WHEN, "rosa@riego.example", "pumps", Kind.INQUIRY, country="MX", timezone="America/Tijuana", buyer_type="distributor"
)
SILENT = Inquiry()
OURS = "<q1@lakeside-pumps.example>"


def test_a_short_reply_keeps_country_zone_and_business_of_the_first_mail():
    first = mail(
        "We are a distributor of pumps in Tijuana, Mexico. Please quote 60 pcs LP-100.\n\nRosa Lima\nRiego Lima\n+52 664 555 0188",
        "pumps",
        "Rosa Lima <rosa@riego-lima.example>",
        message_id="<r1@riego-lima.example>",
    )
    second = mail(
        "And for 120?",
        "Re: pumps",
        "Rosa Lima <rosa@riego-lima.example>",
        days=2,
        References="<r1@riego-lima.example> " + OURS,
        In_Reply_To=OURS,
    )
    verdict = judged(first, second)
    assert (verdict.kind, verdict.inquiry.place.country, verdict.inquiry.place.timezone) == ("reply", "MX", "America/Tijuana")
    assert verdict.buyer_type is BuyerType.DISTRIBUTOR
    assert judged(second).inquiry.place.country is None, "without the past nobody could tell"


@pytest.mark.parametrize(
    ("notes", "company", "want"),
    [
        ("Importer near Lyon; pays 30/70", "Pierres du Rhône SARL", BuyerType.IMPORTER),
        ("Wholesaler of pavers, Perth", "Swan Pavers", BuyerType.WHOLESALER),
        ("school and mosque halls; visited our factory", "Al Noor Contracting LLC", BuyerType.CONTRACTOR),
        ("Theatre refits, slow payer", "Zaal Noord B.V.", BuyerType.CONTRACTOR),
        ("pays late", "X Ltd", BuyerType.UNKNOWN),
        ("Visited our plant in May; no order yet", "Rosengarten AB", BuyerType.UNKNOWN),  # the plant is ours
        ("Showrooms in Doha and Wakra", "Gulf Lamps", BuyerType.RETAILER),
        ("visited the Yiwu showroom", "Masa & Co", BuyerType.UNKNOWN),
    ],
)  # fmt: skip
def test_the_customer_file_tells_the_business(notes, company, want):
    customer = Customer("a@x.example", company=company, country="FR", notes=notes)
    assert with_known_business(SILENT, Past(customer=customer), None).buyer_type is want
    found = with_the_past(SILENT, Past(customer=customer), None)
    assert (found.place.country, found.place.timezone) == ("FR", "Europe/Paris")


def test_what_the_new_mail_says_counts_more():
    stated = Inquiry(
        place=Place("DE", "Europe/Berlin"),
        buyer_type=BuyerType.RETAILER,
        evidence=(Evidence("buyer", sentence("Buyer type {kind}: {words}.", kind="retailer", words="our shop"), 3.3),),
    )
    found = with_the_past(stated, Past(sender=(FIRST,)), None)
    assert (found.place.country, found.buyer_type) == ("DE", BuyerType.RETAILER)


@pytest.mark.parametrize(
    "past",
    [
        Past(sender=(Earlier("<2@x.example>", WHEN, "a@b.example", "x", Kind.FRAUD, suspected=True, country="MX"),)),
        Past(conversation=(Earlier("<3@x.example>", WHEN, "sales@lakeside-pumps.example", "x", ours=True, country="CN"),)),
        Past(),
    ],
    ids=["a scam", "our own mail", "nothing"],
)
def test_what_is_no_source(past):
    assert with_the_past(SILENT, past, None) == SILENT


def test_a_forged_sender_is_not_that_customer():
    assert with_the_past(SILENT, Past(sender=(FIRST,)), False) == SILENT
    forged = mail(
        "Price for 80?",
        sender="Paula Brandt <paula@northfield-irrigation.example>",
        Authentication_Results=failed("northfield-irrigation.example"),
    )
    assert judged(forged).inquiry.place.country is None
