"""Articles that differ by one measure: "bath towel 70 x 140, 600 g/m2" is the row of 600 g, not the plain one of 500 g.

A row's relatives are the rows of its category that share a noun with it. Where the words beside a name give a measure that the row
contradicts (another weight, power, size of the same unit) and exactly one relative has it, that one is meant.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import combinations

from triage.handbook.product_hits import Hit, Row
from triage.handbook.screened import Later
from triage.handbook.wordforms import Token

# A unit's class and the ways to write it; longer ones first.
_UNITS: tuple[tuple[str, str], ...] = (
    ("gsm", r"g ?/ ?m ?[²2]|gr ?/ ?m ?[²2]|gsm|г ?/ ?м ?[²2]|克 ?/ ?(?:平方米|平米|m2|㎡)|g ?/ ?㎡|grams? per (?:square|sq)"),
    ("g", r"grams?|grammes?|gramos?|grammi|gramas?|gramm?|gr\.?|g|гр\.?|г|γρ\.?|克|グラム|그램|جرام|غرام|جم|گرم"),
    ("kg", r"kgs?|kilos?|кг|公斤|千克|キロ|كجم|كغ"),
    ("w", r"watts?|w|вт|ватт|瓦|واط|وات"),
    ("v", r"volts?|v|вольт|в|伏|فولت"),
    ("mm", r"mm|мм|毫米|ملم|مم"),
    ("cm", r"cm|см|厘米|公分|سم"),
    ("ml", r"ml|мл|毫升|مل"),
    ("l", r"lit(?:er|re)s?|ltr|litros?|l|л|升|لتر"),
    ("inch", r"inch(?:es)?|in\.|\"|″|''|zoll|pulgadas?|polegadas?|pouces?|дюйм\w{0,2}|吋|寸|بوصة"),
    ("oz", r"oz|ounces?"),
    ("hp", r"hp|ps|л\.? ?с|匹"),
    ("micron", r"mic(?:rons?)?|µm|μm|микрон\w{0,2}|微米"),
    ("ply", r"ply|plies|lagig|plis|capas"),
)  # fmt: skip
_MEASURE = Later(
    r"(?<![\w.,/-])(?P<value>\d{1,5}(?:[.,]\d{1,3})?)[ -]?(?:"
    + "|".join(f"(?P<{name}>{units})" for name, units in _UNITS)
    + r")(?![^\W\d_\u3040-\u9fff\uac00-\ud7af²2])",
    re.IGNORECASE,
)
# Behind these, a weight is that of a pack.
_PACKED = re.compile(
    r"(?<![^\W_])(?:cartons?|ctns?|boxes|packs?|pallets?|packed|packing|kartons?|verpackt|cajas?|caixas?|cartoni|colis|коробк\w|упаковк\w|pudeł\w{1,2}|koli)(?![^\W_])|箱|包装",
    re.IGNORECASE,
)
_BARE = re.compile(r"(?<![\d.,])\d{1,5}(?:\.\d{1,3})?(?![\d.,]\d)")
_BEFORE, _AFTER = 24, 70
_NAMED = 0.84  # certainty
_WEIGHT = {"g": "weight", "gsm": "weight"}  # buyers write "600 g" for 600 g/m²


def measures(text: str) -> Mapping[str, frozenset[str]]:
    """The measures in a text, by class of unit."""
    found: dict[str, set[str]] = defaultdict(set)
    for match in _MEASURE.finditer(text[:400]):
        kind = match.lastgroup or ""
        value = match["value"].replace(",", ".")
        found[_WEIGHT.get(kind, kind)].add(value.rstrip("0").rstrip(".") if "." in value else value)
    return {kind: frozenset(values) for kind, values in found.items()}


@dataclass(frozen=True, slots=True)
class Measures:
    """The measures of all rows, and each row's relatives."""

    own: Mapping[int, Mapping[str, frozenset[str]]]
    relatives: Mapping[int, frozenset[int]]
    named: Mapping[int, frozenset[str]]  # all numbers in the names of a row
    words: Mapping[int, frozenset[str]]  # the words of its catalogue name

    @classmethod
    def build(cls, rows: Sequence[Row], nouns: Mapping[int, frozenset[str]]) -> Measures:
        """`nouns`: what the names of each row are about."""
        own = {number: measures(row.name) for number, row in enumerate(rows)}
        by_category: dict[str, list[int]] = defaultdict(list)
        for number, row in enumerate(rows):
            if own[number]:
                by_category[row.category.casefold()].append(number)
        relatives: dict[int, set[int]] = defaultdict(set)
        for group in by_category.values():
            for one, other in combinations(group[:120], 2):
                if nouns.get(one, frozenset()) & nouns.get(other, frozenset()):
                    relatives[one].add(other)
                    relatives[other].add(one)
        return cls(
            own,
            {number: frozenset(others) for number, others in relatives.items()},
            {number: frozenset(_BARE.findall(" ".join(rows[number].aliases) + " " + rows[number].name)) for number in relatives},
            {number: frozenset(re.findall(r"[^\W\d_]{2,}", rows[number].name.casefold())) for number in relatives},
        )

    def corrected(
        self,
        hits: Sequence[Hit],
        text: str,
        parts: Sequence[tuple[int, int]],
        words: Sequence[Token],
        stems: Sequence[AbstractSet[str]],
    ) -> list[Hit]:
        """The hits, those of one row moved to the relative that the measures beside them mean; `stems` are the words of each row."""
        result: list[Hit] = []
        for place, hit in enumerate(hits):
            row = next(iter(hit.rows)) if len(hit.rows) == 1 else None
            if row is None or hit.by_sku or row not in self.relatives:
                result.append(hit)
                continue
            begin, end = parts[hit.segment] if hit.segment < len(parts) else (0, len(text))
            begin = max(begin, hit.start - _BEFORE, hits[place - 1].end if place else 0)
            end = min(end, hit.end + _AFTER, hits[place + 1].start if place + 1 < len(hits) else len(text))
            packed = _PACKED.search(text, hit.end, end)
            said = {word.stem for word in words if hit.start <= word.start < hit.end and not word.number} & stems[row]
            said = said if hit.certainty >= _NAMED else set()  # a guess is no name
            near = {word.stem for word in words if begin <= word.start < end and not word.number} - stems[row]
            meant = self._meant(row, measures(text[begin : packed.start() if packed else end]), said, near, stems)
            result.append(hit if meant is None else replace(hit, rows=frozenset({meant}), certainty=max(0.86, min(hit.certainty, 0.9))))
        return result

    def _meant(
        self,
        row: int,
        said: Mapping[str, frozenset[str]],
        name: AbstractSet[str],
        near: AbstractSet[str],
        stems: Sequence[AbstractSet[str]],
    ) -> int | None:
        """The relative that the measures mean, where the words of the `name` fit it too or one `near` it is its own."""
        mine = self.own[row]
        against = [kind for kind, values in said.items() if kind in mine and not mine[kind] & values and not self.named[row] & values]
        if not against:
            return None

        def fit(number: int) -> int:
            theirs = self.own[number]
            return sum((2 if values & theirs[kind] else -1) for kind, values in said.items() if kind in theirs)

        fitting = [
            other
            for other in self.relatives[row]
            if any(self.own[other].get(kind, frozenset()) & said[kind] for kind in against)
            and (
                name <= stems[other] or self.words[row] <= self.words[other] or near & stems[other]
            )  # a bread knife of 10 inch is no butcher knife
            and fit(other) > fit(row)
        ]
        if not fitting:
            return None
        most = max(fit(other) for other in fitting)
        best = [other for other in fitting if fit(other) == most]
        if len(best) > 1:  # of several the one of the same family: its catalogue name has the same words
            shared = max(len(self.words[row] & self.words[other]) for other in best)
            best = [other for other in best if len(self.words[row] & self.words[other]) == shared]
        return best[0] if len(best) == 1 else None
