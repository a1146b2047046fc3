"""Names that follow from the catalogue's own: without what the thing is made of or where it is from, and two words written as one.

"arc-en-ciel en bois" names the only rainbow of a catalogue, so "arc-en-ciel" does; "barrel sauna" is "Barrelsauna" in German and Dutch.
Only names that point to one row are made.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from triage.handbook import naming
from triage.handbook.product_hits import Hit, Name, Row
from triage.handbook.siblings import Read, without_sizes
from triage.handbook.tables.function_words import FUNCTION_WORDS
from triage.handbook.tables.little_words import ENGLISH
from triage.handbook.tables.material_words import MATERIALS
from triage.handbook.tables.units import UNITS
from triage.handbook.wordforms import Token, fold, stem

# A seller's own country has no row among the words for buyers' places.
_CHINESE = "chinese chinesisch chinesische chinois chinoise chino chinês chinesa cinese chinees chiński čínský kínai китайский çin صيني"
_MADE_OF = frozenset({"aus", "from", "iz", "из", "od", "van", "ze"})
_SHORTEST = 5  # letters of a noun that names a thing alone
_JOINED = 8  # letters of two words written as one
_MODEL = re.compile(
    r"\s*(?P<name>[A-ZÀ-ÞА-Я][^\W\d_]{2,19}(?: [A-ZÀ-ÞА-Я][^\W\d_]{2,14})?) (?P<size>[A-Z]{0,2}\d{1,4}[A-Z]{0,2}\d?)"
    r"(?![^\W_]|[.,x×/-]\d|\s?(?:x|×|mm|cm|m|ml|l|g|kg|w|v|oz|inch|pcs|pieces|ply|deg|gsm|bar|nb)\b|\s?[%°\"])",
)
WRITTEN_MODEL = re.compile(r"[^\W\d_]{3,20}(?:[ -][^\W\d_]{3,15})?[ -]?[^\W\d_]{0,2}\d{1,4}[^\W_]{0,3}")  # its words stand side by side
_WORD_NO_NUMBER = re.compile(r"(?<![^\W\d_])([^\W\d_]{3,20})(?![^\W_])(?!\s\d)")


@lru_cache(maxsize=1)
def origins() -> frozenset[str]:
    """Stems of materials and of words for where a thing is from: "Thai", "türkisch"."""
    from triage.handbook.tables.place_words import DEMONYMS

    from_places = {stem(word) for names in DEMONYMS.values() for word in names.split("|") if " " not in word}
    return frozenset({*(stem(word) for word in (*MATERIALS, *_CHINESE.split())), *MATERIALS, *from_places})


def derived(raw: Sequence[Read], rows: Sequence[Row], stems: Sequence[AbstractSet[str]], spellings: Mapping[str, set[str]]) -> list[Read]:
    """All names that follow; `stems` are the words of each row, `spellings` how the catalogue writes a stem."""
    given: dict[frozenset[str], set[int]] = defaultdict(set)  # names that the catalogue itself gives
    for number, words, whole, *_ in raw:
        if whole:
            given[frozenset(words)].add(number)
    made = [*without_sizes(raw), *_plain(raw, stems, spellings), *_as_one_word(rows), *models(rows, raw)]
    # "onion flakes" is an alias of the white ones: the red ones without their colour are not called so too.
    return [one for one in made if given.get(frozenset(one[1]), {one[0]}) >= {one[0]}]


def _plain(raw: Sequence[Read], stems: Sequence[AbstractSet[str]], spellings: Mapping[str, set[str]]) -> list[Read]:
    """Aliases without material and origin, where what is left belongs to one row alone.

    Where the catalogue's own name says what it is of ("Bamboo ball pen") that tells the row from others, and nothing is left out.
    """
    found: dict[tuple[int, tuple[str, ...]], Read] = {}
    telling = {number for number, words, whole, *_ in raw if not whole and origins() & set(words)}
    for number, words, whole, _, heads in raw:
        if number in telling:
            continue
        left = tuple(word for word in words if word not in origins())
        if len(left) < len(words):
            left = tuple(word for word in left if word not in _MADE_OF)
        if not whole or not left or len(left) == len(words) or (len(left) == 1 and not heads & set(left) and not heads <= origins()):
            continue
        if sum(set(left) <= known for known in stems) != 1 or any(word in naming.PLAIN for word in left):
            continue
        only = ""
        if len(left) == 1:
            only = max(spellings.get(left[0], ()), key=len, default="")
            if len(left[0]) < _SHORTEST or not left[0].isalpha() or fold(only) in ENGLISH or fold(only) in FUNCTION_WORDS:
                continue
        found[number, left] = (number, left, True, only, heads & set(left) or frozenset(left[:1]))
    return list(found.values())


def models(rows: Sequence[Row], raw: Sequence[Read]) -> list[Read]:
    """A proper name with its number at the front of a catalogue name: "Saetta 350 horizontal flow pack machine" is the "Saetta 350".

    Proper is what is the noun of no name and what no alias has but before a number.
    """
    nouns = {head for *_, heads in raw for head in heads}
    read = [_MODEL.match(row.name) for row in rows]
    common = {fold(word) for row in rows for alias in row.aliases for word in _WORD_NO_NUMBER.findall(alias) if not _named_so(row, alias)}
    owners: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, match in enumerate(read):
        if match is None or fold(match["size"].lstrip("0123456789")) in UNITS:
            continue
        names = match["name"].split()
        if stem(names[0]) in nouns or fold(names[0]) in common or fold(names[0]) in ENGLISH or fold(names[0]) in naming.PLAIN:
            continue
        owners[(*(stem(name) for name in names), fold(match["size"]))].append(number)
    return [(where[0], words, True, "", frozenset(words[:1])) for words, where in owners.items() if len(where) == 1]


def _named_so(row: Row, alias: str) -> bool:
    """The alias begins as the row's own name does: "nevio floor" of "Nevio Floor 50 ..."."""
    first = alias.split(maxsplit=1)[0].casefold() if alias.split() else ""
    return bool(first) and row.name.casefold().startswith(first + " ")


def _as_one_word(rows: Sequence[Row]) -> list[Read]:
    """Aliases of two plain words as Germanic tongues write them."""
    owners: dict[str, set[int]] = defaultdict(set)
    written: dict[str, str] = {}
    for number, row in enumerate(rows):
        for alias in row.aliases:
            parts = alias.split()
            if len(parts) == 2 and alias.isascii() and all(part.isalpha() and len(part) >= 3 for part in parts):
                joined = "".join(parts).lower()
                if len(joined) >= _JOINED:
                    owners[stem(joined)].add(number)
                    written[stem(joined)] = joined
    return [(next(iter(where)), (word,), True, written[word], frozenset((word,))) for word, where in owners.items() if len(where) == 1]


def qualified(
    hits: Sequence[Hit],
    words: Sequence[Token],
    rows: Sequence[Row],
    stems: Sequence[AbstractSet[str]],
    names_with: Callable[[str], Sequence[Name]],
) -> list[Hit]:
    """A word right before a name that makes another row's name of it: the "COB LED strip" beside a plain "LED strip"."""
    result: list[Hit] = []
    for hit in hits:
        place = next((n for n, word in enumerate(words) if word.start >= hit.start), 0)
        before = words[place - 1] if place else None
        if hit.by_sku or len(hit.rows) != 1 or before is None or before.segment != hit.segment or hit.start - before.end > 1:
            result.append(hit)
            continue
        row = next(iter(hit.rows))
        said = {word.stem for word in words if hit.start <= word.start < hit.end} | {before.stem}
        others = {
            name.row
            for name in names_with(before.stem)
            if name.whole
            and len(name.stems) >= 2
            and name.row != row
            and set(name.stems) <= said
            and rows[name.row].category == rows[row].category
            and before.stem not in stems[row]
        }
        if len(others) == 1:
            result.append(Hit(before.start, hit.end, hit.segment, frozenset(others), hit.score, hit.certainty))
        else:
            result.append(hit)
    return result


def named_as_tail(name: str, word: str) -> bool:
    """The word is a Germanic compound that ends with the name: "Kinderspeelhuisje" is a "speelhuisje"; both folded."""
    return len(name) >= _JOINED and len(word) - len(name) >= 3 and word.endswith(name) and word.isalpha()


def tail_of(word: str, known: AbstractSet[str] | Mapping[str, float]) -> str | None:
    """The longest known stem that a long word ends with."""
    if len(word) < _JOINED + 3 or not word.isascii() or not word.isalpha():
        return None
    return next((word[at:] for at in range(3, len(word) - _JOINED + 2) if word[at:] in known), None)
