"""Words, numbers, units and dates as a letter prints them, in the letter's language."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Final

from triage.handbook.tables.letters import COUNTERS, ENGLISH_PLURALS, PIECES
from triage.terms import Quantity


def plain(words: str | None, limit: int = 120) -> str:
    """Words of a mail or a file on one line, fit for print: no control or direction marks, no table bars, no web addresses."""
    if not words:
        return ""
    kept = "".join(" " if not letter.isprintable() else letter for letter in words[: limit * 4])
    kept = re.sub(r"(?:https?|ftp)\S*|\bwww\.\S+", "", kept, flags=re.IGNORECASE)
    line = " ".join(kept.replace("|", "/").split()).strip(" -*#>")
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def amount(quantity: Quantity, language: str) -> str:
    """ "3,000 pcs", "400-500", "2 x 40HQ containers"."""
    text = number(quantity.value, language)
    if quantity.upper is not None and quantity.upper != quantity.value:
        text += f"-{number(quantity.upper, language)}"
    unit = unit_in(plain(quantity.unit, 40), language, many=quantity.value != 1 or quantity.upper is not None)
    return f"{text} {'x ' if unit[:1].isdigit() else ''}{unit}".strip()


def count(value: int | None, unit: str, language: str) -> str:
    return f"{number(Decimal(value or 0), language)} {unit_in(plain(unit, 20), language, many=value != 1)}".strip()


def unit_in(unit: str, language: str, *, many: bool = False) -> str:
    """A unit as printed: an English plural; Chinese counters; "pcs" for pieces in the other languages, as the trade writes."""
    folded = unit.casefold()
    if language == "en":
        return ENGLISH_PLURALS.get(folded, unit) if many else unit
    if language.startswith("zh"):
        simplified, traditional = COUNTERS.get(folded, (unit, unit))
        return traditional if language == "zh-Hant" else simplified
    return ("pcs" if many else "pc") if folded in PIECES else unit


def number(value: Decimal, language: str) -> str:
    """Digits as printed: grouped in English, plain elsewhere."""
    shown = f"{value.normalize():f}"
    whole, dot, rest = shown.partition(".")
    return f"{int(whole):,}{dot}{rest}" if language == "en" and len(whole) > 3 else shown


def money(value: Decimal) -> str:
    """At least two decimals, more where the row has them."""
    places = -int(value.as_tuple().exponent)
    return f"{value:.2f}" if places <= 2 else f"{value:f}"


_MONTHS: Final[dict[str, tuple[str, ...]]] = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
    "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
    "pt": ("janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"),
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"),
    "ru": ("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"),
    "ar": ("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
    "tr": ("Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"),
}
_DAY_FORMS: Final[dict[str, str]] = {
    "es": "{day} de {month} de {year}",
    "pt": "{day} de {month} de {year}",
    "de": "{day}. {month} {year}",
    "ru": "{day} {month} {year} г.",
    "zh": "{year}年{number}月{day}日",
}


def day_in(day: date, language: str) -> str:
    """A date as people of that language write it, the month as a word: 03/04 is read two ways."""
    tongue = language.split("-", maxsplit=1)[0]
    if tongue == "zh":
        return _DAY_FORMS["zh"].format(year=day.year, number=day.month, day=day.day)
    months = _MONTHS.get(tongue, _MONTHS["en"])
    return _DAY_FORMS.get(tongue, "{day} {month} {year}").format(day=day.day, month=months[day.month - 1], year=day.year)
