"""Article numbers in any spelling: "TN-1010", "tn 1010", and "1010" behind a word such as "model"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from triage.handbook import naming
from triage.handbook.literals import small
from triage.handbook.product_hits import Hit

_SIZE = re.compile(r"(?:dn|pn|nb|nps|sch|ip|rj|gr|m|g|r)\d+$")  # nominal sizes, classes and threads


@dataclass(frozen=True, slots=True)
class Skus:
    """The article numbers of a catalogue, ready for looking up."""

    pattern: re.Pattern[str] | None
    rows: Mapping[str, int]  # letters and digits of a number, folded -> row
    strict: frozenset[str]  # too common alone: only behind a word such as "model"
    pieces: tuple[str, ...]  # every number holds one of these, in small letters

    @classmethod
    def build(cls, numbers: Sequence[str], names: Sequence[str] = ()) -> Skus:
        """Read the article numbers, one a row; `names` are all names of each row in one text."""
        patterns: dict[str, str] = {}  # and the piece of each that tells most
        rows_of: dict[str, int] = {}
        strict: set[str] = set()
        prefixes = Counter(match[0] for sku in numbers if (match := re.match(r"[^\W\d_]{1,6}[-_/. ]", sku)))
        tails: Counter[str] = Counter()
        spoken = Counter(word for name in names for word in set(re.findall(r"[^\W_]+", name.casefold())))
        for number, sku in enumerate(numbers):
            parts = re.findall(r"[^\W\d_]+|\d+", sku)
            if not parts or len("".join(parts)) < 3:
                continue
            patterns[r"[-_/. ]?".join(re.escape(part) for part in parts)] = max(parts, key=len)
            rows_of["".join(parts).casefold()] = number
            prefix = re.match(r"[^\W\d_]{1,6}[-_/. ]", sku)
            if prefix and prefixes[prefix[0]] >= 2:
                tail = "".join(re.findall(r"[^\W_]+", sku[prefix.end() :])).casefold()
                tails[tail] += 1
                # A tail that several names have is a size ("DN50"). "M310" for WS-M310 is clear; "9603" may be anything and needs a word before it.
                if (
                    len(tail) >= 3
                    and any(c.isdigit() for c in tail)
                    and tail not in rows_of
                    and spoken[tail] < (2 if _SIZE.match(tail) else 4)
                ):
                    pieces = re.findall(r"[^\W\d_]+|\d+", sku[prefix.end() :])
                    patterns.setdefault(r"[-_/. ]?".join(re.escape(piece) for piece in pieces), max(pieces, key=len))
                    rows_of[tail] = number
                    if tail.isdigit() or len(tail) == 3:
                        strict.add(tail)
        for tail, count in tails.items():
            if count > 1:
                rows_of.pop(tail, None)
        pattern = None
        if patterns:
            ordered = sorted(patterns, key=len, reverse=True)
            pattern = re.compile(rf"{naming.BORDER_BEFORE}(?:{'|'.join(ordered)}){naming.BORDER_AFTER}", re.IGNORECASE)
        return cls(pattern, rows_of, frozenset(strict), tuple(dict.fromkeys(map(small, patterns.values()))))

    def find(self, text: str, parts: tuple[tuple[int, int], ...]) -> list[Hit]:
        """The places that name a row by its number; `parts` are the segments of the text."""
        low = small(text)
        if self.pattern is None or not any(piece in low for piece in self.pieces):
            return []
        starts = [start for start, _ in parts]
        found: list[Hit] = []
        last_end = -100
        for match in self.pattern.finditer(text):
            key = re.sub(r"[\W_]+", "", match.group()).casefold()
            row = self.rows.get(key)
            if row is None:
                continue
            if key in self.strict and match.start() - last_end > 8:
                # Digits alone: only after a word such as "model", or in a list behind another SKU.
                before = text[max(0, match.start() - 16) : match.start()]
                unit = re.match(r"\s?(?:pcs|pieces|units|sets|mm|cm|kg|usd|eur|%|/|:|-\d)", text[match.end() :], re.IGNORECASE)
                if unit or not (naming.FORMER.search(before) or (any(c.isalpha() for c in key) and match.group()[0].isupper())):
                    continue
            last_end = match.end()
            found.append(Hit(match.start(), match.end(), bisect_right(starts, match.start()) - 1, frozenset({row}), 50.0, 1.0, by_sku=True))
        return found
