"""Invented mails for tests that need plain ones: a valve maker in Brescia gets them."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime

SELLER = """
[digest]
enabled = false
[seller]
name = "Lago Valves S.r.l."
domain = "lago-valves.example"
address = "export@lago-valves.example"
country = "IT"
timezone = "Europe/Rome"
language = "en"
business = "Maker of brass ball valves and fittings in Brescia since 1974"
[files]
catalogue = "catalogue.csv"
"""
CATALOGUE = """\
sku,name,category,aliases,unit,moq,fob_price_usd,lead_time_days,certificates,notes
LV-100,Brass ball valve 1/2 inch,valves,ball valve|valvola a sfera|válvula de bola|Kugelhahn,pcs,500,2.40,30,CE|ISO 9001,full bore PN40
LV-200,Brass check valve 3/4 inch,valves,check valve|non-return valve|valvola di ritegno|válvula de retención,pcs,500,3.10,30,CE,
LV-300,Gas valve 1 inch,valves,gas valve|valvola gas|válvula de gas,pcs,300,6.80,35,EN 331|CE,
"""


def letter(
    number: int, body: str, *, subject: str = "", sender: str = "", when: datetime | None = None, to: str = "export@lago-valves.example"
) -> bytes:
    """A plain mail."""
    mail = EmailMessage()
    mail["From"] = sender or f"Buyer Number {number} <buyer{number}@import{number}.example>"
    mail["To"] = to
    mail["Subject"] = subject or f"Inquiry {number}: brass ball valves"
    mail["Date"] = format_datetime(when or datetime.now(UTC))
    mail["Message-ID"] = f"<letter-{number}@{mail['From'].addresses[0].domain}>"
    mail.set_content(body)
    return mail.as_bytes()


BUYERS = (
    ("Ana Ferrer", "Suministros Turia S.L.", "Calle Mayor 12, 46001 Valencia, Spain", "+34 96 555 1010", "CIF Valencia"),
    ("Thomas Lindner", "Lindner Haustechnik GmbH", "Industriestr. 4, 90441 Nuremberg, Germany", "+49 911 555 2020", "DAP Nuremberg"),
    ("Chloe Martin", "Robinetterie Martin SARL", "8 rue du Port, 76600 Le Havre, France", "+33 2 3555 3030", "CFR Le Havre"),
    ("Ole Dahl", "Dahl VVS AS", "Havnegata 3, 5003 Bergen, Norway", "+47 55 55 40 40", "CIF Bergen"),
    ("Peter Novotny", "Novotny Armatury s.r.o.", "Tovarni 7, 602 00 Brno, Czech Republic", "+420 543 555 050", "DAP Brno"),
    ("Marta Sousa", "Sousa & Filhos Lda", "Rua da Fonte 9, 4450 Porto, Portugal", "+351 22 555 6060", "CIF Leixoes"),
    (
        "James Whitfield",
        "Whitfield Plumbing Supplies Ltd",
        "2 Mill Lane, Leeds LS1 4AB, United Kingdom",
        "+44 113 555 7070",
        "CIF Felixstowe",
    ),
    ("Nikos Petrou", "Petrou Trading", "Akti Kondyli 5, 185 45 Piraeus, Greece", "+30 21 0555 8080", "CIF Piraeus"),
)
WANTS = (
    "please quote {n} pcs of brass ball valve 1/2 inch, your LV-100, {term}, and tell us your lead time.",
    "we are a wholesaler and look for {n} pieces of check valve 3/4 (LV-200). What is your best price {term}? Do you have CE?",
    "for a housing project we need {n} pcs gas valve LV-300 with EN 331. Kindly send price {term} and packing details.",
)


def inquiry(number: int) -> bytes:
    """A genuine inquiry that gets a draft; no two of eight in a row are alike, or they would be price probes (P1)."""
    name, company, address, phone, term = BUYERS[number % len(BUYERS)]
    want = WANTS[number % len(WANTS)].format(n=500 + 10 * number, term=term)
    return letter(
        number,
        f"Dear Sir,\n\n{want}\n\nBest regards,\n{name}\nPurchasing Manager\n{company}\n{address}\nTel. {phone}\n",
        sender=f"{name} <buyer{number}@import{number}.example>",
    )


def newsletter(number: int) -> bytes:
    """Bulk mail that gets none."""
    raw = letter(
        number,
        "This week in valves: ten trends you should know.\n\nUnsubscribe: https://news.example/u\n",
        subject=f"Valve Weekly #{number}",
        sender="Valve Weekly <news@valve-weekly.example>",
    )
    return raw.replace(b"MIME-Version", b"List-Unsubscribe: <https://news.example/u>\nPrecedence: bulk\nMIME-Version", 1)


def scam(number: int) -> bytes:
    """An advance-fee letter that is held back."""
    return letter(
        number,
        "Dear Friend,\n\nI am Barrister Paul Okon, lawyer to a late client who left USD 18,500,000 with a bank here. As next of kin is not found I "
        "want you to receive the fund. You get 40%. Send your full name, bank account number and phone for the release fee to be paid.\n",
        subject="CONFIDENTIAL BUSINESS PROPOSAL", sender=f"Barrister Paul <barr.paul@lawyer-mail{number}.example>",
    )  # fmt: skip
