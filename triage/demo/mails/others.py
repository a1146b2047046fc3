"""Messages of people who do not want to buy: scams of several makes, people who sell to us, robots."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.utils import format_datetime

from triage.demo.mails.build import SELLER_ADDRESS, Letter, Source, alternative, attachment, html_of, multipart, text, verbatim, word
from triage.demo.mails.ours import OFFER_ABSENT, OFFER_LOST


def huge_order(now: datetime) -> Letter:
    """Millions, no product, our presence wanted at once; the answer goes elsewhere."""
    return Letter(
        name="en-huge-order",
        sender='"Atlantic Crown Group" <procurement@atlantic-crown-holding.example>',
        subject="URGENT - CONFIRMED ORDER USD 8,500,000",
        part=text("""
Dear Esteemed Supplier,

Compliments of the season. We are a leading multinational group and the board has approved your company for the supply
of your product in large quantity, total value USD 8,500,000. The order is hereby confirmed.

You are required to travel to our head office within six days to sign the contract in the presence of our lawyers. Any
delay will cost the whole project. Kindly send your full company details and the name of the signatory so that we may
prepare the agreement.

Sir Wilfred Ashcombe
Chairman
"""),
        source=Source("vps7.cheap-relay.example", "203.0.113.222", "procurement@atlantic-crown-holding.example", passed=False),
        minutes_ago=400,
        utc_offset=0,
        to="undisclosed-recipients:;",
        extra=("Reply-To: sir.wilfred_crown@gmail.com", "X-Priority: 1"),
    )


def visa_seeker(now: datetime) -> Letter:
    """Talks of goods, wants an invitation."""
    return Letter(
        name="en-visa-seeker",
        sender="Global Sunrise Ventures <sunrise_ventures.delegation@gmail.com>",
        subject="Business visit of our delegation",
        part=alternative("""
Dear Manager,

My company wishes to visit your factory and buy many goods. We are six delegates. To apply for the visa our embassy asks
for an invitation letter from your company, stamped, with the names and passport numbers below and a promise to cover
our stay. Passport copies can follow. Please courier the original invitation letter quickly as the appointment at the
embassy is next week. After our arrival we will discuss the products.

Mr. Prosper
"""),
        source=Source("mail-out.google.com", "192.0.2.92", "sunrise_ventures.delegation@gmail.com"),
        minutes_ago=520,
        utc_offset=1,
        domain="mail.gmail.com",
    )


_LOGIN_PAGE = b"""<!doctype html><title>Shared document</title>
<h1>Your session has expired</h1><p>Sign in with your mailbox password to open PO-88213.pdf</p>
<form action="https://docs-viewer.login-portal.example/collect" method="post">
<input name="email"><input name="password" type="password"><button>View document</button></form>
"""


def phishing(now: datetime) -> Letter:
    """An HTML page as attachment, a link that says one thing and leads to another."""
    body = """
Please find the purchase order PO-88213 enclosed and confirm it today.
Open the secured document with your email login.
"""
    page = (
        "<p>Please find the purchase order PO-88213 enclosed and confirm it today.</p>"
        '<p>Open the secured document with your email login: <a href="https://docs-viewer.login-portal.example/v/?m=sales">'
        "https://www.office-documents.example/PO-88213.pdf</a></p>"
    )
    inner = multipart("alternative", "=_inner_7c41", text(body), text(page, subtype="html"))
    return Letter(
        name="en-phishing-html-attachment",
        sender='"Document Center" <noreply@docs-viewer.login-portal.example>',
        subject="Purchase Order PO-88213 is waiting for your review",
        part=multipart("mixed", "=_outer_7c40", inner, attachment("PO-88213.pdf.html", "text/html", _LOGIN_PAGE)),
        source=Source("bulk3.login-portal.example", "198.51.100.201", "bounce@login-portal.example", passed=False),
        minutes_ago=330,
        utc_offset=-8,
    )


def payment_diversion(now: datetime) -> Letter:
    """One letter differs from the customer's domain: haug1and for haugland."""
    return Letter(
        name="en-payment-diversion-look-alike",
        sender="Sigrid Haugland <sigrid@haug1and-vvs.example>",
        subject="Re: Credit note for damaged booster pumps - new bank account",
        part=text("""
Hello,

about the credit note of USD 6,480 for the damaged booster pumps: our bank account has changed because of an audit.
Please do not use the old one any more and transfer the refund today to the new account:

Beneficiary: Haugland VVS Engros
Bank: Second Harbour Bank
IBAN: XX00 0000 0000 0000 1234

I am travelling and cannot be called, please answer by e-mail only and send the transfer slip.

Best regards
Sigrid Haugland
Haugland VVS Engros AS
"""),
        source=Source("smtp.haug1and-vvs.example", "203.0.113.250", "sigrid@haug1and-vvs.example"),
        minutes_ago=85,
        utc_offset=1,
    )


def advance_fee(now: datetime) -> Letter:
    """An inheritance, and a small fee to be paid first."""
    return Letter(
        name="en-advance-fee",
        sender='"Barrister Edwin Locke" <edwin_locke.chambers@gmail.com>',
        subject="Your kind attention",
        part=alternative("""
Good day,

I am the lawyer of a late client who died without next of kin and left USD 12.7 million in a security vault. You bear the
same family name, so the bank will release the fund to you as beneficiary. I propose to share it 60/40. The only cost is
the transfer tax of 1,950 dollars, payable in bitcoin before the release. Keep this strictly confidential and reply with
your full name, age and telephone.

Barrister Edwin Locke
"""),
        source=Source("mail-out.google.com", "192.0.2.93", "edwin_locke.chambers@gmail.com"),
        minutes_ago=610,
        utc_offset=0,
        to="undisclosed-recipients:;",
        domain="mail.gmail.com",
    )


def freight_forwarder(now: datetime) -> Letter:
    """Sells us carriage."""
    return Letter(
        name="en-freight-forwarder",
        sender="Cindy Luo <cindy@bluewhale-forwarding.example>",
        subject="Ningbo - Mombasa / Callao sea freight, this week's rates",
        part=alternative("""
Hi dear,

This is Cindy from Blue Whale Forwarding. We offer FCL and LCL from Ningbo and Shanghai, customs clearance and door
delivery. This week to Callao: 20GP USD 1,850, 40HQ USD 2,900; to Mombasa from USD 1,620.
When is your next shipment? Send me the cargo details and I will give you my best rate. Free storage for 10 days.

Cindy Luo
Overseas sales, Blue Whale Forwarding Co., Ltd.
WeChat: bluewhale-cindy
"""),
        source=Source("mail.bluewhale-forwarding.example", "192.0.2.130", "cindy@bluewhale-forwarding.example"),
        minutes_ago=230,
        utc_offset=8,
    )


def seo_offer(now: datetime) -> Letter:
    """Sells us the first page of a search engine."""
    return Letter(
        name="en-seo-offer",
        sender="Kim Parsons <kim@rankrocket-agency.example>",
        subject="Quick question about your website",
        part=alternative("""
Hi,

I was looking at your website and noticed that it does not show up for the main searches in your trade. Our SEO team can
bring you to page one within 90 days, with backlinks, content and a monthly report. Packages start at $199 per month.
May I send you a free audit? Just say yes.

Kim Parsons
Growth consultant, RankRocket Agency
If you do not want further mail, reply "no".
"""),
        source=Source("out.rankrocket-agency.example", "198.51.100.12", "kim@rankrocket-agency.example"),
        minutes_ago=700,
        utc_offset=-6,
    )


def newsletter(now: datetime) -> Letter:
    """Bulk mail with all the headers of an honest newsletter."""
    body = """
FLOW & PRESSURE WEEKLY

- Castings are up four percent this quarter
- Trade fair calendar: booths are still to be had in hall 3
- Save 30% on our market report until Sunday

You receive this because you subscribed. Unsubscribe: https://news.flowweekly.example/u/8841
"""
    return Letter(
        name="en-newsletter",
        sender='"Flow & Pressure Weekly" <news@flowweekly.example>',
        subject=word("Castings are up – and 30% off our report"),
        part=multipart("alternative", "=_news_51", text(body), text(html_of(body), subtype="html")),
        source=Source("mta12.flowweekly.example", "203.0.113.180", "bounce-8841@flowweekly.example"),
        minutes_ago=450,
        utc_offset=0,
        extra=(
            "List-Id: Flow & Pressure Weekly <weekly.flowweekly.example>",
            "List-Unsubscribe: <https://news.flowweekly.example/u/8841>, <mailto:leave@flowweekly.example>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            "Precedence: bulk",
        ),
    )


def bounce(now: datetime) -> Letter:
    """RFC 3464: an offer of ours reached nobody."""
    human = """
The server mx.harbour-hydraulics.example had to give up on a letter of yours.

Nobody here reads the address purchasing@harbour-hydraulics.example: the account was closed. What the server had to say,
and the head of your letter, are enclosed.
"""
    status = f"""
Reporting-MTA: dns; mx.harbour-hydraulics.example
Arrival-Date: {format_datetime(now - timedelta(hours=OFFER_LOST.hours_ago))}

Final-Recipient: rfc822; purchasing@harbour-hydraulics.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown
"""
    original = f"""
From: Lin Yuehua <{SELLER_ADDRESS}>
To: {OFFER_LOST.to}
Message-ID: {OFFER_LOST.id(now)}
Subject: {OFFER_LOST.subject}
"""
    return Letter(
        name="en-bounce",
        sender="Mail Delivery System <MAILER-DAEMON@mx.harbour-hydraulics.example>",
        subject="Delivery failed: purchasing@harbour-hydraulics.example",
        part=multipart(
            "report; report-type=delivery-status",
            "=_report_9e",
            text(human, charset="us-ascii", transfer="7bit"),
            verbatim("message/delivery-status", status),
            verbatim("text/rfc822-headers", original),
        ),
        source=Source("mx.harbour-hydraulics.example", "198.51.100.88", "", passed=None),
        minutes_ago=415,
        utc_offset=0,
        extra=("Auto-Submitted: auto-replied",),
    )


def out_of_office(now: datetime) -> Letter:
    """RFC 3834: a machine answers for somebody on holiday; ISO-8859-1, quoted-printable."""
    return Letter(
        name="de-out-of-office",
        sender="Anke Friese <friese@brunnenbau-nord.example>",
        subject=word("Abwesenheitsnotiz: Our offer for borehole pumps", "iso-8859-1"),
        part=text(
            """
Moin, bis Ende der Woche bin ich auf einer Bohrstelle ohne Empfang und lese keine Mails. Am Montag melde ich mich.
Was nicht warten kann, nimmt mein Kollege Sönke Brandes an: brandes@brunnenbau-nord.example, +49 40 66969 140.

Anke Friese
Brunnenbau Nord GmbH & Co. KG
""",
            charset="iso-8859-1",
        ),
        source=Source("mx0.brunnenbau-nord.example", "192.0.2.33", ""),
        minutes_ago=355,
        utc_offset=1,
        extra=(
            "Auto-Submitted: auto-replied",
            "X-Auto-Response-Suppress: All",
            f"In-Reply-To: {OFFER_ABSENT.id(now)}",
            f"References: {OFFER_ABSENT.id(now)}",
        ),
    )
