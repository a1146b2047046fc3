"""Words as they are compared with the catalogue: folded, without inflection, whatever the script.

The stems are rough on purpose: both the catalogue and the mail go through the same mill, and a product is
recognised by several words together. Scripts written without spaces (Chinese, Japanese, Korean, Thai) are
not cut into words here; they are searched as strings.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from triage.handbook.characters import exchanged
from triage.handbook.tables.arabic_plurals import ARABIC_PLURALS
from triage.handbook.tables.han import TRADITIONAL

_MARKS = "\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0962\u0963\u064b-\u065f\u0670\u0640"
# A dimension is one word: "20 mm" and "20mm" are the same, and no quantity.
_DIMENSION = (
    r"mm|cm|ml|cl|oz|gb|tb|mb|mah|gsm|inch(?:es)?|in|ltr|lit(?:er|re)s?|watts?|w|volts?|v|kva|kw|hp|amps?|kg|g|gr|μm|um|micron|"
    r"nb|dn|l|мм|см|мл|л|гб|вт|ватт|вольт|м|кг|واط|وات|فولت|ولت|سم|م|لتر|مل|m|ft|d|hz|°|″|\""
)
# Words first, since most are plain ones without marks; letters have no case here but in dimensions.
_WORD = re.compile(
    r"(?=[^\W\d_])(?:(?<![^\W_])(?:(?i:dn|nb|du)[ .-]?(?P<bore>\d{1,4})(?![^\W_])|(?P<code>[^\W\d_]\d{1,3}[^\W\d_]?)(?![^\W_]))"
    rf"|(?P<word>[^\W\d_]{{1,61}}+(?![{_MARKS}])|[^\W\d_](?:[^\W\d_]|[{_MARKS}]){{0,60}}))"
    rf"|(?P<dim>\d{{1,7}}(?:[.,]\d{{1,3}})?)[ -]?(?P<dimension>(?i:{_DIMENSION}))(?![^\W_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f])"
    rf"|(?P<number>\d{{1,12}}(?:[.,]\d{{1,6}})?)",
)
UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af\u0e00-\u0e7f]")
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ـ": ""}
)
# "А2" typed on a Russian keyboard is the grade A2.
_LOOKALIKES = str.maketrans("авекмнорстх", "abekmhopctx")
_DIMENSION_NAMES = {"inches": "inch", "in": "inch", '"': "inch", "″": "inch", "ltr": "l", "liter": "l", "litre": "l", "liters": "l",
                    "litres": "l", "watt": "w", "watts": "w", "volt": "v", "volts": "v", "мм": "mm", "см": "cm", "мл": "ml", "л": "l",
                    "гб": "gb", "вт": "w", "ватт": "w", "вольт": "v", "м": "m", "кг": "kg", "واط": "w", "وات": "w", "فولت": "v", "ولت": "v",
                    "سم": "cm", "م": "m", "لتر": "l", "مل": "ml", "gr": "g", "dn": "nb"}  # fmt: skip
_SPELLINGS = (("theatre", "theater"), ("colour", "color"), ("aluminium", "aluminum"), ("grey", "gray"), ("fibre", "fiber"),
              ("centre", "center"), ("moulded", "molded"), ("jewellery", "jewelry"), ("tyre", "tire"))  # fmt: skip
_BRITISH = re.compile(r"is(ed|ing|er|ers|ation)$")
_CYRILLIC_ENDINGS = (
    "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "ах", "ях", "ов", "ев", "еи", "ои", "ыи", "ии", "ая", "яя", "ое", "ее",
    "ые", "ие", "ых", "их", "ам", "ям", "ом", "ем", "ую", "юю", "у", "ю", "а", "я", "о", "е", "ы", "и", "ь", "і",
)  # fmt: skip
_ARABIC_ENDINGS = ("ات", "ون", "ين", "ان", "يه", "ه")
# Loan words that catalogues write in Latin letters.
_LOANS = {"ليد": "led", "لید": "led", "лед": "led", "лэд": "led", "светодиодный": "led", "юсб": "usb", "пвх": "pvc", "уфо": "ufo"}
_DIGITS = {base + digit: ord("0") + digit for base in (0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50, 0xFF10) for digit in range(10)}
# Nouns whose plural changes the letter.
IN_F = ("knives", "shelves", "scarves", "loaves", "halves", "leaves")
_HOUSES = ("haus", "hauses", "hauser", "hausern")
_ARABIC_PREFIXES = ("وال", "بال", "كال", "فال", "لل", "ال")


class Token(NamedTuple):
    """A word of a text: its stem, where it stands, and in which segment (sentence, list item)."""

    stem: str
    raw: str
    start: int
    end: int
    segment: int = 0
    number: bool = False


def fold(text: str) -> str:
    """Lower case without accents: "Bürostühle" -> "burostuhle"."""
    text = text.casefold()
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFKD", text)
    return "".join([c for c in plain if not unicodedata.combining(c)]).translate(_LETTERS)


@lru_cache(maxsize=30_000)
def stem(word: str) -> str:
    """The part of a word that inflection leaves alone, roughly."""
    w = fold(word)
    if len(w) < 4:
        return _LOANS.get(w, w)
    first = w[0]
    if "\u0400" <= first <= "\u04ff":
        for ending in _CYRILLIC_ENDINGS:
            if w.endswith(ending) and len(w) - len(ending) >= 3:
                return w[: -len(ending)]
        return w
    if "\u0600" <= first <= "\u06ff":
        for prefix in _ARABIC_PREFIXES:
            if w.startswith(prefix) and len(w) - len(prefix) >= 3:
                w = w[len(prefix) :]
                break
        if w in _LOANS:
            return _LOANS[w]
        w = ARABIC_PLURALS.get(w, w)
        for ending in _ARABIC_ENDINGS:
            if w.endswith(ending) and len(w) - len(ending) >= 3:
                return w[: -len(ending)] + ("ي" if ending == "يه" else "")
        return w
    for british, american in _SPELLINGS:
        if w.startswith(british):
            w = american + w[len(british) :]
    if "is" in w and len(w) >= 8 and (match := _BRITISH.search(w)):  # "gelatinised" and "gelatinized" are one word
        w = f"{w[: match.start()]}iz{match[1]}"
    if w.endswith(_HOUSES) and len(w) > 7 and w.isascii():  # Gartenhaus, Gartenhäuser
        return w[: w.rindex("haus")] + "haus"
    if w.endswith("ies") and len(w) > 4:
        w = w[:-3] + "y"
    elif w.endswith(IN_F):
        w = w[:-3] + ("fe" if w.endswith("knives") else "f")
    elif w.endswith(("ches", "shes", "xes", "sses", "zes")):
        w = w[:-2]
    elif w.endswith("s") and not w.endswith("ss"):
        w = w[:-1]
    # A short word keeps its vowel: "terms" and "termos" are two words.
    if len(w) >= 6 and w[-1] in "aeiouy":
        w = w[:-1]
    return w


def tokens(text: str, parts: tuple[tuple[int, int], ...] | None = None) -> tuple[Token, ...]:
    """The words of `text`; `parts` are its segments as `passages.segments` gives them."""
    found: list[Token] = []
    text = exchanged(text, _DIGITS)
    for number, (begin, end) in enumerate(parts if parts is not None else ((0, len(text)),)):
        for match in _WORD.finditer(text, begin, end):
            kind = match.lastgroup
            if kind == "word":
                raw = match.group()
                found.append(Token(stem(raw), raw, *match.span(), number))
            elif kind == "bore":  # DN 50 is 50 NB
                found.append(Token(match["bore"] + "nb", match.group(), match.start(), match.end(), number, number=True))
            elif kind == "dimension":
                unit = match["dimension"].casefold()
                name = match["dim"].replace(",", ".") + _DIMENSION_NAMES.get(unit, unit)
                found.append(Token(name, match.group(), match.start(), match.end(), number, number=True))
            elif kind == "code":
                found.append(
                    Token(fold(match["code"]).translate(_LOOKALIKES), match.group(), match.start(), match.end(), number, number=True)
                )
            else:
                found.append(Token(match.group(), match.group(), match.start(), match.end(), number, number=True))
    return tuple(found)


def squeezed(text: str) -> tuple[str, tuple[int, ...]]:
    """Text without spaces and signs for scripts that have no word borders, and where each character stood."""
    kept: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        if char.isalnum():
            for plain in unicodedata.normalize("NFKC", char).casefold():
                kept.append(plain.translate(TRADITIONAL))
                places.append(place)
    return "".join(kept), tuple(places)
