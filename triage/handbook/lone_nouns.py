"""A thing named by its noun alone where the seller has only one of it: the "oil" of a seller whose only oil is "vacuum pump oil".

Only right behind an amount: "24 ltr oil", "12 bottles of your original oil", "2 juegos de cuchillas".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from triage.handbook import naming
from triage.handbook.product_hits import Hit, Name
from triage.handbook.tables import variant_words as table
from triage.handbook.tables.little_words import ENGLISH
from triage.handbook.tables.no_goods import NO_GOODS
from triage.handbook.tables.units import UNITS
from triage.handbook.wordforms import Token, fold

_SORT_SIGNS = (" one", " version", " model", "quell", "variant", "wersj", "versi", "vers")


@dataclass(frozen=True, slots=True)
class LoneNouns:
    """Nouns that stand in the names of one row only."""

    rows: Mapping[str, int]
    single: Mapping[str, int]  # every word that one row alone has

    @classmethod
    def build(cls, names: Sequence[Name], stems: Sequence[AbstractSet[str]], spellings: Mapping[str, set[str]]) -> LoneNouns:
        """`stems` are the words of each row, `spellings` how the catalogue writes a stem."""
        owners: Counter[str] = Counter(word for known in stems for word in known)
        found: dict[str, int] = {}
        for name in names:
            if not name.whole or not 2 <= len(name.stems) <= 3:
                continue
            turned = len(name.stems) == 2 and table.ADJECTIVE_END.search(name.stems[1]) is not None  # "cuchilla rotativa"
            for word in name.stems[:1] if turned else name.heads:
                if owners[word] != 1 or len(word) < 3 or not word.isalpha() or word in naming.PLAIN or word in naming.SHAPES:
                    continue
                if not any(one in UNITS or one in NO_GOODS or one in ENGLISH for one in (word, *spellings.get(word, ()))):
                    found[word] = name.row
        single = {word: row for row, known in enumerate(stems) for word in known if owners[word] == 1 and len(word) >= 4 and word.isalpha()}
        return cls(found, {word: row for word, row in single.items() if word not in naming.PLAIN})

    def find(self, words: Sequence[Token], text: str, foreign: Callable[[Token], bool]) -> list[Hit]:
        """The places that name a row so; `foreign` tells words that only look like one of the catalogue's."""
        found: list[Hit] = []
        for match in table.THE_SORT.finditer(text) if any(sign in text for sign in _SORT_SIGNS) else ():
            begin = match.start("en") if match["en"] else match.start("other")
            told_by = next((word for word in words if word.start == begin), None)
            row = self.single.get(told_by.stem) if told_by is not None else None
            if told_by is not None and row is not None and not foreign(told_by):
                found.append(Hit(told_by.start, told_by.end, told_by.segment, frozenset({row}), 1.1, 0.85))
        for word in words:
            row = self.rows.get(word.stem)
            if row is None:
                continue
            before = text[max(0, word.start - 44) : word.start]
            counted = table.AMOUNT_BEFORE.search(before)
            told = counted is not None and (counted["unit"] is None or fold(counted["unit"]) in UNITS)
            if counted is not None and table.LABEL_BEFORE.search(before[: counted.start()]):
                continue
            if not table.PHRASE_ENDS.match(text, word.end):
                continue  # "12 oil cans"
            if (told or table.ONE_SET_BEFORE.search(before)) and not foreign(word):
                found.append(Hit(word.start, word.end, word.segment, frozenset({row}), 1.2, 0.85))
        return found
