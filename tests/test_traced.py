"""No invented fact, ever: each number, date, price and certificate of a letter is traced to where it comes from.

Sources are the mail itself, the catalogue row, the team's answers, settings and freight rates, and the clock. Tried on invented mails, and
on all mails of the labelled mailboxes where those are at hand.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path

import pytest

from tests.letters import CATALOGUE, SELLER, inquiry, letter
from tests.shared_data import GOLD, needs_shared
from triage import workshop
from triage.assess import Assessment, Assessor
from triage.handbook.catalogue import Item
from triage.history import History, earlier_of
from triage.home import find
from triage.mailbox.files import in_date_order, messages
from triage.printed import day_in
from triage.quoting import date_of, when_written
from triage.terms import Draft

_NUMBER = re.compile(r"\d+(?:[.,'\u00a0\u202f]\d+| \d{3}(?!\d))*")
_LATIN = str.maketrans("ЕАСТР", "EACTP")  # the mark ЕАС is EAC in letters of any language
_CERTIFICATE = re.compile(
    r"\b(?:ISO|EN|DIN|ASTM|BIFMA|UL|CE|FDA|LFGB|REACH|RoHS|GRS|GOTS|FSC|BSCI|SMETA|OEKO-TEX|UKCA|EAC|GOST|SASO|SABER|SONCAP|CAL|NSF|HACCP|Halal|Kosher|"
    r"IEC|CB|SAA|KC|PSE|BIS|CCC|WRAP|GB|ICO|BRC|IFS)\b(?:[ -]?[A-Z]{0,3}[ -]?\d[\d.:/-]*)?"
)


def numbers(text: str) -> set[str]:
    """All numbers of a text in one form: "1,200.50", "1.200,50" and "1200.5" are the same; each reading of an unclear one counts."""
    plain = "".join(
        str(unicodedata.digit(sign)) if sign.isdigit() and not sign.isascii() and unicodedata.digit(sign, None) is not None else sign
        for sign in text
    )
    found: set[str] = set()
    for written in _NUMBER.findall(plain):
        bare = re.sub(r"['\u00a0\u202f ]", "", written)
        found |= {
            number
            for form in (bare, bare.replace(",", ""), bare.replace(".", ""), bare.replace(".", "").replace(",", "."))
            if (number := one(form))
        }
        found |= {number for part in re.split(r"\D", written) if (number := one(part))}
    return found


def one(written: str) -> str | None:
    try:
        return f"{Decimal(written).normalize():f}"
    except InvalidOperation:
        return None


def told(text: str) -> set[str]:
    """The numbers that a letter tells, each as its reader reads it (our own letters group by commas, in English only)."""
    plain = re.sub(r"\d+(?:\.\d+){2,}", lambda match: match.group().replace(".", " "), text)  # "GOST 12.1.044" is no number
    return {number for written in re.findall(r"\d+(?:,\d{3})*(?:\.\d+)?", plain) if (number := one(written.replace(",", "")))}


def dates(draft: Draft, assessed: Assessment, now: datetime) -> set[date]:
    """The days that a letter may name: the buyer's mail, the buyer's deadline, what we promise."""
    there = draft.timing.send_at.tzinfo
    days = {
        assessed.verdict.inquiry.deadline,
        now.astimezone(there).date(),
        draft.promised_by and draft.promised_by.astimezone(there).date(),
    }
    written = [when_written(assessed.mail), date_of(assessed.words.forwarded.date_text) if assessed.words.forwarded else None]
    return {day for day in days if day} | {moment.astimezone(there).date() for moment in written if moment}


def rows_named(draft: Draft, assessor: Assessor) -> list[Item]:
    """The catalogue rows whose number or name stands in the letter."""
    text = f"{draft.subject}\n{draft.text}"
    return [item for item in assessor.handbook.catalogue.items if item.sku in text or item.name in text]


def untraced(draft: Draft, assessed: Assessment, assessor: Assessor, now: datetime) -> list[str]:
    """What of the letter comes from nowhere."""
    settings, inquiry_ = assessor.reply, assessed.verdict.inquiry
    text = f"{draft.subject}\n{draft.text}"
    wrong = []
    known_days = dates(draft, assessed, now) | {rate.valid_until for rate in settings.freight.rates}
    for day in known_days:
        text = text.replace(day_in(day, draft.language), " ")
    wrong += [f"date {found}" for found in re.findall(r"\b\d{1,2}\.? (?:de )?[^\W\d]{3,10} (?:de )?20\d\d\b|20\d\d年\d+月\d+日", text)]
    items = rows_named(draft, assessor)
    mail = "\n".join(
        (assessed.mail.subject, assessed.mail.text, assessed.words.own, *(file.filename for file in assessed.mail.attachments))
    )
    quantities = [str(value) for quantity in inquiry_.quantities for value in (quantity.value, quantity.upper) if value is not None]
    catalogue = "\n".join(
        str(value)
        for item in items
        for value in (item.sku, item.name, item.moq, item.fob_price_usd, item.lead_time_days, item.notes, item.packing, *item.certificates, item.unit,
                      *(one for pair in (*item.tiers, *item.loads) for one in pair))
    )  # fmt: skip
    signature = settings.signature
    team = "\n".join(
        (settings.payment_terms, str(settings.validity_days or ""), settings.fob_port, *(words for one in settings.answers.entries for words in one.words.values()),
         *settings.company_intro.values(), assessor.handbook.seller.business, assessor.handbook.seller.name, assessor.handbook.seller.address,
         *(getattr(signature, field) for field in signature.__slots__))
    )  # fmt: skip
    sources = numbers("\n".join((mail, catalogue, team, *quantities, *computed(assessor, inquiry_.port, items, now))))
    wrong += [f"number {number}" for number in sorted(told(text) - sources)]
    priced = set(re.findall(r"USD (\d[\d,.]*\d)", text))
    prices = numbers("\n".join([catalogue, *computed(assessor, inquiry_.port, items, now)])) | numbers(mail)
    wrong += [f"price {price}" for price in priced if not told(price) <= prices]
    bare = re.sub(r"[\W_]", "", f"{mail} {catalogue} {team}".translate(_LATIN)).casefold()
    wrong += [f"certificate {name}" for name in _CERTIFICATE.findall(text) if re.sub(r"[\W_]", "", name).casefold() not in bare]
    return wrong


def computed(assessor: Assessor, port: str | None, items: list[Item], now: datetime) -> list[str]:
    """Delivered prices worked out here once more, by another way: what stands on file for one unit, in plain arithmetic."""
    found = []
    for rate in assessor.reply.freight.rates:
        if port and rate.place.casefold() in port.casefold() and rate.valid_until >= now.date() and rate.per == "unit":
            for price in (price for item in items for price in ([at for _, at in item.tiers] + [item.fob_price_usd]) if price is not None):
                cost = price + rate.usd
                for value in (cost, cost / (1 - Decimal("0.011") * (rate.insurance_percent or 0))):
                    cents = -(-value * 100 // 1) if value > 0 else value
                    found.append(str((cents if cents == value * 100 else Decimal(int(value * 100)) + 1) / 100))
    return found


@cache
def drafts_of_gold(gold: Path) -> tuple[Assessor, list[tuple[str, Assessment, Draft, datetime]]]:
    return drafts_of(gold, [str(gold / "mail")])


def drafts_of(folder: Path, paths: list[str]) -> tuple[Assessor, list[tuple[str, Assessment, Draft, datetime]]]:
    home = find(folder / "config.toml")
    assessor = workshop.assessor_of(home, workshop.cached_model())
    history = History(home.config.who, home.customers)
    made = []
    for message in in_date_order(messages(paths)):
        assessed = assessor.judge(message.read(), history.past_of)
        now = when_written(assessed.mail) or datetime(2026, 3, 9, 8, tzinfo=UTC)
        got = assessor.letter(assessed, now, now)
        if isinstance(got, Draft):
            made.append((message.name, assessed, got, now))
        history.add(earlier_of(assessed.mail, assessed.words, assessed.verdict))
    return assessor, made


ANSWERS = """
payment_terms = "30% deposit by T/T, 70% against copy of B/L"
[warranty]
en = "24 months from the date of the bill of lading."
es = "24 meses desde la fecha del conocimiento de embarque."
[[certification.for]]
products = ["LV-3*"]
en = "EN 331 and CE; the report of 2025 on request."
"""
OWN = [
    "we need 1,500 pcs of ball valve LV-100, CIF Valencia, warranty and payment terms please. Delivery before 20 April.",
    "necesitamos 800 válvulas de bola LV-100 y 300 LV-300, precio CIF Valencia, garantía, plazo y certificados EN 331. Gracias.",
    "wir brauchen 200 Kugelhahn LV-100, 1.000 und 5.000 Stück. Bitte Preis FOB, Lieferzeit, Zertifikate, Muster.",
    "Please send price for gas valve LV-300 for 90 pcs and 2 dozen check valve LV-200. Do you have ISO 9001, GOST R and WRAS?",
    "send catalogue and price list",
    "Ten pieces of our last order 4711 leaked. What will you do until 12 May?",
    "нужны краны LV-100, 600 штук, порт Новороссийск, срок поставки и условия оплаты?",
    "请报 LV-100 球阀 3000 个，CIF 上海，付款方式和交货期？",
    "We want to be your exclusive agent in Peru, 10 years in the trade, and sell 40,000 valves a year.",
]


@pytest.fixture
def box(tmp_path: Path) -> Path:
    rows = CATALOGUE.replace("notes\n", "notes,tiers,packing,container_load\n").replace(
        "full bore PN40\n", "full bore PN40,500:2.40|1000:2.15,100 pcs/carton,20GP:60000\n"
    )
    (tmp_path / "config.toml").write_text(
        SELLER
        + 'answers = "answers.toml"\nfreight = "freight.csv"\n[reply]\nperson = "Carla Berti"\nphone = "+39 030 555 0100"\nvalidity_days = 21\nfob_port = "Genoa"\n'
    )
    (tmp_path / "catalogue.csv").write_text(rows)
    (tmp_path / "answers.toml").write_text(ANSWERS)
    (tmp_path / "freight.csv").write_text(
        "place,usd,per,valid_until,insurance_percent\nValencia,0.11,unit,2026-03-31,0.2\nPiraeus,0.2,unit,2026-01-31,\n"
    )
    (tmp_path / "mail").mkdir()
    start = datetime(2026, 3, 9, 8, tzinfo=UTC)
    for number, body in enumerate(OWN):
        (tmp_path / "mail" / f"{number:02}.eml").write_bytes(
            letter(number, f"{body}\n\nBest regards\nAna Ruiz\n", when=start + timedelta(hours=number), subject="valves")
        )
    for number in range(8):
        (tmp_path / "mail" / f"b{number}.eml").write_bytes(inquiry(number))
    return tmp_path


def test_each_fact_of_invented_letters_has_a_source(box: Path) -> None:
    assessor, made = drafts_of(box, [str(box / "mail")])
    assert len(made) >= 14
    for name, assessed, draft, now in made:
        assert untraced(draft, assessed, assessor, now) == [], f"{name}\n{draft.text}"
    texts = "\n".join(draft.text for _, _, draft, _ in made)
    for wanted in ("CIF Valencia: USD", "24 months", "24 meses", "30% deposit", "valid for 21 days", "FOB Genoa", "≥ 1,000 pcs: USD 2.15"):
        assert wanted in texts


@pytest.mark.parametrize(
    ("found", "invented"),
    [("25 days", "28 days"), ("USD 2.15", "USD 2.14"), ("CE", "CE, UL 1994"), ("9 March 2026", "8 March 2026"), ("500 pcs", "600 pcs")],
)
def test_an_invented_fact_is_found(box: Path, found: str, invented: str) -> None:
    from dataclasses import replace

    assessor, made = drafts_of(box, [str(box / "mail" / "00.eml")])
    _, assessed, draft, now = made[0]
    text = draft.text if found in draft.text else f"{draft.text}\n{found}"
    wrong = untraced(replace(draft, text=text.replace(found, invented)), assessed, assessor, now)
    assert wrong, text


@needs_shared
@pytest.mark.parametrize("gold", GOLD, ids=lambda path: path.name)
def test_each_fact_of_the_labelled_mailboxes_letters_has_a_source(gold: Path) -> None:
    assessor, made = drafts_of_gold(gold)
    assert len(made) > 50
    found = {Path(name).name: wrong for name, assessed, draft, now in made if (wrong := untraced(draft, assessed, assessor, now))}
    assert found == {}


@needs_shared
@pytest.mark.parametrize("gold", GOLD, ids=lambda path: path.name)
def test_the_labelled_mailboxes_letters_have_no_empty_slot(gold: Path) -> None:
    for name, _, draft, _ in drafts_of_gold(gold)[1]:
        assert not re.search(r"\{|\}|\bNone\b|TODO|\(\)|\[\]|_{3,}|^\s*[-*] .*[:：]\s*$", f"{draft.subject}\n{draft.text}", re.MULTILINE), (
            name
        )
        assert draft.text.strip()
