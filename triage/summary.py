"""The facts of a mail in the seller's language: who, from where, wants what, on which terms, asks what, by when.

What stands in the mail (names, articles, terms) is told as the buyer wrote it; only the words around it are ours.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import cache
from zoneinfo import ZoneInfo

from triage.explain import ASKED, CHECKS, FACTS
from triage.handbook.catalogue import Catalogue
from triage.handbook.reasons import SHORT
from triage.handbook.tables.countries import NAMES
from triage.mail.values import Mail
from triage.speech import say
from triage.terms import Asked, Inquiry, Quantity, Sentence, Verdict, sentence

LONGEST = 160  # characters of one thing that the mail says
MOST = 12  # articles, amounts or signs that are told

# The names in the table are folded; these are how they are written.
ENGLISH_NAMES: dict[str, str] = {
    "CI": "Côte d'Ivoire",
    "HK": "Hong Kong",
    "MO": "Macao",
    "TR": "Türkiye",
    "RE": "Réunion",
    "CW": "Curaçao",
    "ST": "São Tomé and Príncipe",
    "AX": "Åland",
}
SMALL = frozenset({"and", "of", "the", "da", "und"})


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the summary."""

    name: str  # for programs
    label: Sentence
    value: str


def facts(verdict: Verdict, mail: Mail, catalogue: Catalogue, language: str) -> tuple[Fact, ...]:
    """What the mail tells, in the order in which a salesperson asks; what it does not tell has no line, but stands under "missing"."""
    inquiry = verdict.inquiry
    contact = inquiry.contact
    who = [contact.name, contact.job_title, contact.company]
    reach = [contact.email or mail.author.email, contact.phone, contact.website, contact.im]
    found = (
        Fact("who", sentence("who"), _joined(who if any(who) else [mail.author.name], ", ")),
        Fact("where", sentence("from"), _where(inquiry, language)),
        Fact("reach", sentence("reach"), _joined(reach, " · ")),
        Fact("wants", sentence("wants"), "; ".join(_wants(inquiry, catalogue, language))),
        Fact("terms", sentence("terms"), "; ".join(_terms(inquiry, language))),
        Fact("asks", sentence("asks"), asked_words(inquiry.asks, language)),
        Fact("deadline", sentence("wants an answer by"), inquiry.deadline.isoformat() if inquiry.deadline else ""),
        Fact("platform", sentence("answer on the platform"), short(inquiry.platform_link or "")),
        Fact("missing", sentence("not told"), ", ".join(say(FACTS[name], language) for name in verdict.missing if name in FACTS)),
    )
    return tuple(fact for fact in found if fact.value)


def _joined(parts: Sequence[str | None], between: str) -> str:
    return between.join(dict.fromkeys(short(part) for part in parts if part and short(part)))


def _where(inquiry: Inquiry, language: str) -> str:
    country, zone = inquiry.place.country, inquiry.place.timezone
    if country is None:
        return say(sentence("not known"), language)
    return f"{country_name(country, language)} ({zone})" if zone else country_name(country, language)


def country_name(code: str, language: str) -> str:
    """ "BR" -> "Brazil", "巴西"; the code itself where no name is known."""
    english, chinese = _names().get(code, ("", ""))
    return (chinese if language.lower().startswith("zh") else english) or code


@cache
def _names() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for code, text in NAMES.items():
        names = text.split("|")
        words = [word if word in SMALL else word[:1].upper() + word[1:] for word in names[0].split()]
        chinese = next((name for name in names if re.fullmatch(r"[\u4e00-\u9fff]{2,16}", name)), "")
        found[code] = (ENGLISH_NAMES.get(code) or " ".join(words), chinese)
    return found


def _wants(inquiry: Inquiry, catalogue: Catalogue, language: str) -> list[str]:
    """Each article with its amounts; amounts of no article stand at the end."""
    lines: list[str] = []
    for index, product in enumerate(inquiry.products):
        item = catalogue.item(product.sku) if product.sku else None
        words = [product.sku or "", short(item.name if item else product.text)]
        name = " ".join(word for word in words if word)
        amounts = ", ".join(amount(one) for one in inquiry.quantities if one.product == index)
        if product.sku is None:
            name = say(sentence('"{words}" (not a row of the catalogue)', words=name), language)
        line = f"{name}: {amounts}" if amounts else name
        if line not in lines:
            lines.append(line)
    lines += [amount(one) for one in inquiry.quantities if one.product is None]
    return lines if len(lines) <= MOST else [*lines[:MOST], "…"]


def amount(quantity: Quantity) -> str:
    """ "3,000 pcs", "400-500": figures ours, the unit as the buyer wrote it."""
    text = _figures(quantity.value)
    if quantity.upper is not None and quantity.upper != quantity.value:
        text += f"-{_figures(quantity.upper)}"
    return f"{text} {short(quantity.unit)}" if quantity.unit else text


def _figures(value: Decimal) -> str:
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _terms(inquiry: Inquiry, language: str) -> list[str]:
    delivered = " ".join(short(part) for part in (inquiry.incoterm, inquiry.port) if part)
    told = (
        (sentence("payment: {words}", words=short(inquiry.payment_terms or "")), inquiry.payment_terms),
        (sentence("target price: {words}", words=short(inquiry.target_price or "")), inquiry.target_price),
        (sentence("delivery: {words}", words=short(inquiry.delivery or "")), inquiry.delivery),
        (sentence("certificates: {words}", words=", ".join(short(one) for one in inquiry.certificates[:MOST])), inquiry.certificates),
    )
    return [*([delivered] if delivered else []), *(say(words, language) for words, given in told if given)]


def asked_words(asks: Sequence[Asked], language: str) -> str:
    """ "price, lead time, samples"."""
    return ", ".join(dict.fromkeys(say(ASKED[asked.id.value], language) for asked in asks if asked.id.value in ASKED))


def signs(verdict: Verdict, language: str) -> tuple[str, ...]:
    """The signs of a suspected mail, each once: "S6: asks for money in advance"."""
    lines = dict.fromkeys(f"{one.rule}: {say(one.says, language)}" for one in verdict.signs)
    return tuple(short(line) for line in lines)[:MOST]


def checks(verdict: Verdict, language: str) -> tuple[str, ...]:
    """What to check before anybody answers a suspected mail."""
    return tuple(dict.fromkeys(say(CHECKS[one.rule], language) for one in verdict.signs if one.rule in CHECKS)) if verdict.suspected else ()


def moment_words(moment: datetime, zone: str) -> Sentence:
    """A moment on the seller's clock: "Thu 11-26 20:00"."""
    here = moment.astimezone(ZoneInfo(zone))
    return sentence("{day} {clock}", day=SHORT[here.weekday()], clock=f"{here:%m-%d %H:%M}")


def short(text: str | None) -> str:
    """One line of the mail's words, without control and direction marks, of bounded length."""
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in (text or "")[: LONGEST * 4]).split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
