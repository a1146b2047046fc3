"""Articles that differ from one already named by their size only: "street light 60 W ... and 80 of the 100W", "Ditto 150 W".

A row's siblings are the rows of its category whose catalogue names have the same words and other sizes. A size alone names a sibling
where it continues a list: behind "and", a comma or an amount, or in an item that says "the same".
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from triage.handbook import naming
from triage.handbook.product_hits import Hit, Row
from triage.handbook.tables.function_words import FUNCTION_WORDS, word_set
from triage.handbook.tables.no_goods import NO_GOODS
from triage.handbook.tables.units import UNITS
from triage.handbook.wordforms import Token, fold, tokens

_REACH = 110  # characters from what is named to the size that continues it
_ARTICLE = r"(?:the|la|las|el|los|lo|le|les|die|der|das|den|des|o|os|as|il|i|una|un)"
_JOINED = re.compile(
    r"(?:[,/&+、，]|(?<![^\W_])(?:and|or|plus|y|e|o|u|et|ou|und|oder|sowie|en|of|og|och|eller|i|a|oraz|lub|и|или|та|і|ve|veya|dan|atau|"
    r"và|hoặc|ja|și|și|και|ו|و)|و|和|与|與|及|跟|と)\s{0,3}(?:\d[\d.,' ]{0,8}\s?(?:[^\W\d_]{1,10}\.?\s)?)?"
    rf"(?:(?:of|de|da|do|di|des|von|van|od|po|in|à)\s)?{_ARTICLE}?\s{{0,2}}$",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"days?|weeks?|months?|years?|tage?|woche|monat|jours?|semain|mois|dias?$|semana|mes(?:es)?$|giorn|settiman|mesi|dni|tygod|дн|недел|месяц|gun|hafta|usd|eur|rmb|%"
)
# Between two sizes of one pair.
_PAIR = re.compile(
    r"\s?(?:[,/&+、，]|[ ](?:and|or|y|e|o|u|et|ou|und|oder|sowie|en|of|og|och|eller|i|a|oraz|lub|и|или|та|і|ve|veya|dan|atau|và|hoặc|ja|și|και|و)"
    rf"(?=[ ])|و|和|与|與|及|跟|と)\s{{0,3}}{_ARTICLE}?\s{{0,2}}",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"(?<![\d.,])\d[\d.,']{0,8}\s?(?:[^\W\d_]{1,10}\.?\s?)?(?:of|de|da|do|di|des|von|van|от|по|من|的|x|×)?"
    rf"\s?{_ARTICLE}?\s{{0,2}}$",
    re.IGNORECASE,
)
_OF_THE = re.compile(
    r"\d[\d.,']{0,8}\s?(?:[^\W\d_]{1,10}\.?\s)?(?:of the|of your|de la|de las|de los|des|de les|der|von den|van de|delle|dei|da|das|dos)\s$",
    re.IGNORECASE,
)
_SAME = (
    r"(?:ditto|-?\s?do\.?\s?-|dto\.?|id\.|-//-|〃|same|as above|the same|dito|desgl|dasselbe|dieselbe[n]?|gleich\w{0,4}|idem|mismo|misma|"
    r"igual|el mismo|la misma|o mesmo|a mesma|mesmo|le même|la même|même|lo stesso|la stessa|stess[oa]|hetzelfde|dezelfde|j\.w|"
    r"jak wyżej|to samo|ten sam|totéž|to samé|stejn[éáý]|to ist[éeoá]|ten istý|tá istá|ugyanaz|ugyanez|ugyanilyen|ist[oiae]|"
    r"acela[sș]i|aceea[sș]i|la fel|samma|samme|sama|то же|та же|тот же|те же|аналогичн\w{1,3}|такой же|так[ои]й самий|те саме|aynı|"
    r"sama seperti|sama|như trên|cùng loại|نفس|مثله|ايضا|همان|同上|同款|同样|同樣|同じ|동일|위와 같)"
)
_CROSSED = re.compile(r"\s?[x×*х]\s?(\d{1,4})(?!\d)")
DITTO = re.compile(rf"[\s\d.)(:|*•–-]{{0,14}}(?:\|\s{{0,3}})?{_SAME}(?![^\W_])", re.IGNORECASE)
_DITTO_NEAR = re.compile(rf"(?<![^\W_]){_SAME}\W{{0,3}}$", re.IGNORECASE)


Read = tuple[int, tuple[str, ...], bool, str, frozenset[str]]  # a name before it is weighed


def without_sizes(raw: Sequence[Read]) -> list[Read]:
    """Catalogue names of one row alone when their sizes are left out: "Enamel mug 350 ml" is the only enamel mug."""
    short = [
        (number, tuple(word for word in stems if not word[0].isdigit() and word not in naming.PLAIN), heads)
        for number, stems, whole, _, heads in raw
        if not whole
    ]
    owners: Counter[frozenset[str]] = Counter(frozenset(stems) for _, stems, _ in short)
    return [(number, stems, True, "", heads) for number, stems, heads in short if 2 <= len(stems) <= 3 and owners[frozenset(stems)] == 1]


@dataclass(frozen=True, slots=True)
class Siblings:
    """Rows by the sizes in their names, family by family."""

    families: Mapping[int, Mapping[str, int]]  # row -> size -> the one row of the family that has it
    sizes: Mapping[int, frozenset[str]]

    @classmethod
    def build(cls, rows: Sequence[Row], sisters: Mapping[int, Mapping[str, int]] | None = None) -> Siblings:
        """Read the catalogue names; `sisters` are rows known by their names to differ in size only."""
        groups: dict[tuple[str, frozenset[str]], list[int]] = defaultdict(list)
        sizes: dict[int, frozenset[str]] = {}
        for number, row in enumerate(rows):
            words = tokens(row.name)
            sizes[number] = frozenset(word.stem for word in words if word.number and any(c.isalpha() for c in word.stem))
            plain = frozenset(word.stem for word in words if not word.number and word.stem not in FUNCTION_WORDS)
            if sizes[number] and plain:
                groups[row.category.casefold(), plain].append(number)
        families: dict[int, Mapping[str, int]] = {}
        for group in groups.values():
            if len(group) < 2:
                continue
            owners: dict[str, list[int]] = defaultdict(list)
            for number in group:
                for size in sizes[number]:
                    owners[size].append(number)
            single = {size: where[0] for size, where in owners.items() if len(where) == 1}
            families.update((number, single) for number in group)
        for number, known in (sisters or {}).items():
            families[number] = {**known, **families.get(number, {})}
        return cls(families, sizes)

    def find(
        self, hits: Sequence[Hit], words: Sequence[Token], text: str, parts: Sequence[tuple[int, int]], known: Container[str]
    ) -> list[Hit]:
        """Sizes that name a sibling of a row among `hits`; `known` are the words of the catalogue."""
        found: list[Hit] = []
        named = [hit for hit in hits if len(hit.rows) == 1 and next(iter(hit.rows)) in self.families]
        if not named:
            return found
        taken = [(hit.start, hit.end) for hit in hits]
        one_family = len({frozenset(self.families[next(iter(hit.rows))].values()) for hit in named}) == 1
        for place, word in enumerate(words):
            bare = not any(c.isalpha() for c in word.stem)
            if not word.number or any(start < word.end and word.start < end for start, end in taken):
                continue
            before = [hit for hit in named if hit.end <= word.start]
            if not before:
                continue
            last = before[-1]
            if any(last.end <= hit.start and hit.end <= word.start and not text[hit.end : word.start].strip(" ,(") for hit in hits):
                continue  # the size of the goods right before it, which are others
            row = next(iter(last.rows))
            sibling = self.families[row].get(word.stem)
            if sibling is None or sibling == row or word.stem in self.sizes[row]:
                continue
            crossed = _CROSSED.match(text, word.end) if bare else None  # "13x20 and 19x28"
            if crossed is not None and any(self.families[row].get(crossed[1] + unit) == sibling for unit in ("", "mm", "cm")):
                crossed = _CROSSED.match(text, last.end) and crossed
            else:
                crossed = None
            if bare and crossed is None and not self._paired(last, row, word, text):
                continue
            if not self._continues(last, word, text, parts) and not (
                one_family and _OF_THE.search(text[max(0, word.start - 40) : word.start])
            ):
                continue
            after = words[place + 1] if place + 1 < len(words) else None
            if (
                after is not None
                and text[word.end : after.start].strip(" -") == ""
                and after.start - word.end <= 2
                and after.segment == word.segment
                and not _may_follow(after, known)
            ):
                continue
            hit = Hit(word.start, word.end, word.segment, frozenset({sibling}), 4.0, 0.86)
            found.append(hit)
            named.append(hit)
            named.sort(key=lambda one: one.start)
        return found

    def _paired(self, last: Hit, row: int, word: Token, text: str) -> bool:
        """A number without a unit stands directly beside the one that told the last article: "grinders 125 and 230"."""
        gap = text[last.end : word.start]
        number = re.search(r"(\d+)[^\W\d_]{0,4}$", text[last.start : last.end] + (gap if re.match(r"[^\W\d_]{1,2}\s", gap) else ""))
        unit = re.match(r"[^\W\d_]{1,6}\.?\s", gap)
        joined = _PAIR.fullmatch(gap[unit.end() - 1 :] if unit and _PAIR.fullmatch(gap[unit.end() - 1 :]) else gap)
        after = re.match(r"\s?([^\W\d_]{1,12})", text[word.end :])
        if joined is None or (after is not None and (fold(after[1]) in UNITS or _TIME.match(fold(after[1])))):
            return False
        said = number[1] if number else next(iter(re.findall(r"\d+", text[last.start : last.end])), "")
        return self.families[row].get(said) == row

    def _continues(self, last: Hit, word: Token, text: str, parts: Sequence[tuple[int, int]]) -> bool:
        begin = parts[word.segment][0]
        gap = text[max(last.end, begin) : word.start]
        if word.segment == last.segment and len(gap) <= _REACH:
            if _DITTO_NEAR.search(gap[-24:]):
                return True
            return bool(_JOINED.search(gap) or _COUNTED.search(gap[-30:])) and not re.search(r"[.!?]\s", gap)
        after = text[word.end : word.end + 16]
        if word.segment - last.segment == 1 and not gap.strip(" \t-*•·.()") and re.match(r"[ \t:,的=–—x×-]{0,4}\d", after):
            return True  # "12mm: 300 pcs" as the next item
        return (
            0 < word.segment - last.segment <= 6
            and len(gap) <= 40
            and bool(DITTO.match(text[begin : begin + 40]) or _COUNTED.search(gap[-30:]))
        )


def _may_follow(word: Token, known: Container[str]) -> bool:
    """What may stand behind a size that means a thing: an amount, a unit, a small word, a word of the catalogue's names."""
    plain = fold(word.raw)
    return word.number or word.stem in FUNCTION_WORDS or plain in NO_GOODS or plain in UNITS or word.stem in known or plain in _FOLLOWERS


_FOLLOWERS = word_set("x version versions variant type ones one also too unchanged same only would will becomes model size watt watts")
