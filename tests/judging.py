"""A small invented seller and a way to write a mail in one line, for the tests of judging."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

from triage.classify import case_of, classify
from triage.handbook.case import Case
from triage.handbook.catalogue import parse_catalogue
from triage.handbook.inquiry import understand
from triage.handbook.knowledge import Handbook
from triage.history import History, earlier_of
from triage.mail.message import parse
from triage.mail.text import read_words
from triage.mail.values import Mail
from triage.terms import Customer, Past, Seller, Verdict

SELLER = Seller(
    name="Lakeside Pump Works Ltd.",
    domain="lakeside-pumps.example",
    address="sales@lakeside-pumps.example",
    country="CN",
    timezone="Asia/Shanghai",
    business="maker of water pumps",
    restricted_countries=("KP",),
    competitor_domains=("rival-pumps.example",),
    trusted_authserv=("mx.lakeside-pumps.example",),
)
CATALOGUE = parse_catalogue(
    "sku,name,category,aliases,unit,moq,fob_price_usd,lead_time_days,certificates,notes\n"
    "LP-100,Submersible borehole pump 4 inch,pumps,borehole pump|bomba sumergible|潜水泵,piece,50,88,30,CE,\n"
    "LP-220,Solar surface pump 2 inch,pumps,solar surface pump|bomba solar|太阳能水泵,piece,20,140,30,CE,\n"
    "LP-900,Pressure tank 24 l,tanks,pressure tank|tanque de presión,piece,100,17,20,CE,\n"
)[0]
CUSTOMER = Customer(
    email="paula@northfield-irrigation.example", name="Paula Brandt", company="Northfield Irrigation", country="DE", orders=4
)
HANDBOOK = Handbook(SELLER, CATALOGUE, (CUSTOMER,))
NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)


def mail(
    text: str,
    subject: str = "Inquiry",
    sender: str = "Ana Lopez <ana@fincas-lopez.example>",
    *,
    to: str = "sales@lakeside-pumps.example",
    html: str = "",
    attachments: tuple[tuple[str, bytes], ...] = (),
    days: int = 0,
    message_id: str = "",
    **headers: str,
) -> Mail:
    """A parsed mail; further headers by keyword (`Reply_To="..."`)."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Date"] = format_datetime(NOON + timedelta(days=days))
    message["Message-ID"] = message_id or f"<{abs(hash((text, subject, sender, days)))}@mail.example>"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    for filename, content in attachments:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=filename)
    return parse(message.as_bytes())


def passed(domain: str) -> str:
    """What our own server writes about an authenticated mail."""
    return f"mx.lakeside-pumps.example; spf=pass smtp.mailfrom={domain}; dkim=pass header.d={domain}; dmarc=pass header.from={domain}"


def failed(domain: str) -> str:
    """What our own server writes about a forged one."""
    return f"mx.lakeside-pumps.example; spf=fail smtp.mailfrom={domain}; dkim=none; dmarc=fail header.from={domain}"


def judged(*mails: Mail) -> Verdict:
    """The verdict on the last of `mails`, the others being its past; without a model, so that rules are tested."""
    history = History(SELLER, (CUSTOMER,))
    for one in mails[:-1]:
        verdict = classify(one, history.past_of(one), HANDBOOK, None)
        history.add(earlier_of(one, read_words(one), verdict))
    return classify(mails[-1], history.past_of(mails[-1]), HANDBOOK, None)


def ids(verdict: Verdict) -> set[str]:
    """The ids of a verdict's signs."""
    return {sign.rule for sign in verdict.signs}


def case(message: Mail, handbook: Handbook = HANDBOOK) -> Case:
    """A mail prepared for judging, nothing known before it."""
    words = read_words(message)
    return case_of(message, words, understand(message, words, handbook.catalogue, handbook.seller), Past(), handbook)
