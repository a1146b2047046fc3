"""Words, numbers, units and dates as a letter prints them, in the letter's language."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Final

from triage.handbook.tables.letters import COUNTERS, ENGLISH_PLURALS, LATIN_PLACES, PIECES, UNIT_PRINT, UNIT_WORDS
from triage.handbook.town_forms import plain_spelling
from triage.terms import Quantity


def plain(words: str | None, limit: int = 120) -> str:
    """Words of a mail or a file on one line, fit for print: no control or direction marks, no table bars, no web addresses."""
    if not words:
        return ""
    kept = "".join(" " if not letter.isprintable() else letter for letter in words[: limit * 4])
    kept = re.sub(r"(?:https?|ftp)\S*|\bwww\.\S+", "", kept, flags=re.IGNORECASE)
    line = " ".join(kept.replace("|", "/").split()).strip(" -*#>")
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def own_words(words: str, limit: int = 600) -> str:
    """Words of the team's own on one line: their web addresses stay; the marks of our tables and control signs do not."""
    kept = "".join(" " if not letter.isprintable() else letter for letter in words[: limit * 2])
    line = " ".join(kept.replace("|", "/").split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


# Scripts that readers of a language are at home with, besides Latin: first and last code point.
_SCRIPTS: Final[dict[str, tuple[tuple[int, int], ...]]] = {
    "zh": ((0x2E80, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF)),
    "ja": ((0x2E80, 0x9FFF),),
    "ko": ((0x1100, 0x11FF), (0x3130, 0x318F), (0xAC00, 0xD7AF)),
    **dict.fromkeys(("ru", "uk", "bg", "sr", "kk"), ((0x0400, 0x052F),)),
    **dict.fromkeys(("ar", "fa", "ur"), ((0x0600, 0x06FF), (0x0750, 0x077F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF))),
    "el": ((0x0370, 0x03FF), (0x1F00, 0x1FFF)),
    "he": ((0x0590, 0x05FF),),
    "th": ((0x0E00, 0x0E7F),),
    "hi": ((0x0900, 0x097F),),
}
_KANA: Final = (0x3040, 0x30FF)


def fits(words: str, language: str) -> bool:
    """Can readers of `language` read these letters? Latin ones always; kana only Japanese."""
    tongue = language.split("-", maxsplit=1)[0]
    scripts = _SCRIPTS.get(tongue, ())
    for letter in words:
        code = ord(letter)
        if not letter.isalpha() or code < 0x0250 or 0x1E00 <= code <= 0x1EFF or 0xFF21 <= code <= 0xFF5A:
            continue
        if (tongue != "ja" and _KANA[0] <= code <= _KANA[1]) or not any(first <= code <= last for first, last in scripts):
            return False
    return True


_SMALL: Final = frozenset({"de", "do", "da", "di", "du", "la", "le", "of", "or", "and", "port", "via", "o", "ou", "y", "e", "in", "to"})


_OTHER_TOWN = re.compile(r"(\s?/\s?|,\s|\s(?:или|або|і|и)\s)")


def place_in(words: str | None, language: str) -> str:
    """A destination as the letter's readers can read it: as written, by its Latin name, or not at all; "Новороссийск" of "до Новороссийска"."""
    shown = plain(words, 60)
    if not shown.isascii():
        shown = "".join(plain_spelling(part) or part for part in _OTHER_TOWN.split(shown))
    if shown.isascii() and shown.islower():
        shown = " ".join(part if part in _SMALL else part.capitalize() for part in shown.split())
    elif shown.isascii() and shown.isupper() and len(shown) > 4:
        shown = " ".join(part.capitalize() if len(part) > 3 else part for part in shown.split())
    if fits(shown, language):
        return shown
    bare = re.sub(r"(?:港|항|市|시|着|渡し)$", "", shown.strip()).casefold()
    return LATIN_PLACES.get(bare) or LATIN_PLACES.get(shown.casefold()) or ""


def readable(words: str | None, language: str, limit: int = 120) -> str:
    """Words of the buyer where the letter's readers can read them, else nothing."""
    shown = plain(words, limit)
    return shown if fits(shown, language) else ""


def amount(quantity: Quantity, language: str, spoken: str | None = None) -> str:
    """ "3,000 pcs", "400-500", "2 x 40HQ containers". `spoken` is the language in which the buyer wrote."""
    text = number(quantity.value, language)
    if quantity.upper is not None and quantity.upper != quantity.value:
        text += f"-{number(quantity.upper, language)}"
    unit = unit_in(plain(quantity.unit, 40), language, many=quantity.value != 1 or quantity.upper is not None, spoken=spoken)
    if (
        unit
        and unit == quantity.unit
        and language != "en"
        and (written := re.search(rf"\b{re.escape(unit[:4])}\w{{0,12}}", quantity.span.text))
    ):
        unit = plain(written.group())  # as the buyer inflects it: "2 cadeiras"
    return f"{text} {'x ' if unit[:1].isdigit() else ''}{unit}".strip()


def count(value: int | None, unit: str, language: str) -> str:
    """ "500 pcs", "320 x 60 kg bags"."""
    shown = unit_in(plain(unit, 20), language, many=value != 1)
    return f"{number(Decimal(value or 0), language)} {'x ' if shown[:1].isdigit() else ''}{shown}".strip()


_MEASURED: Final = re.compile(r"(\d{1,5}(?:[.,]\d{1,3})?\s?(?:kg|g|l|ml|m|cm|lb|lbs|oz))\s+([^\W\d]{2,12})")

_CONCEPTS: Final[dict[str, str]] = {form: concept for concept, forms in reversed(UNIT_WORDS.items()) for form in forms}


def concept_of(unit: str | None) -> str:
    """What a written unit counts ("Stück" and "pcs" are both pieces); itself where no table knows it."""
    folded = (unit or "").casefold().strip(" .")
    return _CONCEPTS.get(folded, folded) or "piece"


def package(unit: str | None) -> tuple[Decimal, str] | None:
    """ "60 kg bag" -> (60, "bag"): kilograms in one, and what it is; None for any other unit."""
    measured = _MEASURED.fullmatch((unit or "").casefold().strip(" ."))
    size = re.fullmatch(r"(\d{1,5}(?:\.\d{1,3})?)\s?kg", measured[1]) if measured else None
    return (Decimal(size[1]), concept_of(measured[2])) if measured and size else None


def unit_in(unit: str, language: str, *, many: bool = False, spoken: str | None = None) -> str:
    """A unit as the letter's language prints it; one that no table knows stands only where the letter speaks the buyer's language."""
    folded = unit.casefold().strip(" .")
    tongue = language.split("-", maxsplit=1)[0]
    concept = _CONCEPTS.get(folded)
    if tongue == "zh":
        if spoken is not None and _same(language, spoken) and not unit.isascii():
            return unit  # the buyer's own counter
        simplified, traditional = (
            COUNTERS.get(folded) or COUNTERS.get(concept or "") or _counted(folded) or (("件", "件") if folded in PIECES else (unit, unit))
        )
        return _known(traditional if language == "zh-Hant" else simplified, language, spoken)
    if tongue == "en" and folded in ENGLISH_PLURALS:
        return ENGLISH_PLURALS[folded] if many else unit
    if concept is None and (measured := _MEASURED.fullmatch(folded)):  # "60 kg bag"
        size, of = measured.groups()
        if (inner := _CONCEPTS.get(of)) is not None and of not in {"ft", "gp", "hq"}:
            named = unit_in(of, language, many=many, spoken=spoken)
            return f"{size} {named}" if tongue == "en" or not UNIT_PRINT.get(inner) else f"{named} ({size})"
    if concept is None:
        sized = re.match(r"(?:20|40|45)\s?(?:ft|hq|hc|gp|')?", folded)
        if sized:
            return sized.group().replace(" ", "").upper().replace("FT", "ft")
        known = _known(unit, language, spoken)
        return f"{known}s" if tongue == "en" and many and re.fullmatch(r"[a-z]{3,20}[^s\W]", known) else known
    forms = UNIT_PRINT[concept]
    one, several = forms.get(tongue) or forms.get("") or forms["en"]
    return several if many else one


def _counted(folded: str) -> tuple[str, str] | None:
    """ "60 kg bag" -> "袋 (60 kg)"."""
    measured = _MEASURED.fullmatch(folded)
    inner = COUNTERS.get(_CONCEPTS.get(measured[2], measured[2])) if measured else None
    return (f"{inner[0]} ({measured[1]})", f"{inner[1]} ({measured[1]})") if measured and inner else None


def _known(unit: str, language: str, spoken: str | None) -> str:
    """The unit itself, unless it is a word of another language than the letter's."""
    return unit if _same(language, spoken) and fits(unit, language) else ""


def _same(language: str, spoken: str | None) -> bool:
    return spoken is None or spoken.split("-", maxsplit=1)[0] == language.split("-", maxsplit=1)[0]


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
    shown = "1er" if tongue == "fr" and day.day == 1 else day.day
    return _DAY_FORMS.get(tongue, "{day} {month} {year}").format(day=shown, month=months[day.month - 1], year=day.year)
