"""Numbers as people write them: 1,000 / 1.000 / 1'000 / 1,00,000, "two hundred and fifty", 一百二十, with scales."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from triage.handbook.tables import quantity_patterns as pattern
from triage.handbook.tables import units as table
from triage.handbook.wordforms import fold


@lru_cache(maxsize=4096)
def number_of(written: str | None, scale: str | None = None) -> Decimal | None:
    """A numeral as people write it: 1,000 / 1.000 / 1 000 / 1'000 / 1,5 (k) / 1,00,000."""
    if not written:
        return None
    folded = fold(written)
    if folded in table.NUMBERS:
        value: Decimal | None = Decimal(table.NUMBERS[folded])
    elif not written[0].isdigit():
        return Decimal(1)
    else:
        if re.fullmatch(r"\d{1,3}(?:[ ,.']\d{3}){1,3}|\d{1,3}(?:,\d{2}){1,2},\d{3}", written) and not written.startswith("0"):
            plain = re.sub(r"[ ,.']", "", written)
        else:
            plain = written.replace(",", ".").replace("'", "").replace(" ", "")
        try:
            value = Decimal(plain)
        except InvalidOperation:
            return None
    if scale and value is not None:
        word = fold(scale).strip(" .")
        if word == "k" and value >= 1000:
            return None  # "6500K" is a colour of light
        value *= table.SCALES.get(word, 0) or table.HAN_SCALES.get(scale.strip(), 1)
    return value


def spelled(written: str) -> Decimal | None:
    """ "two hundred and fifty" -> 250."""
    total, current = 0, 0
    for word in re.findall(r"[^\W\d_]+", fold(written)):
        if word in ("and", "y", "e", "und", "et"):
            continue
        if word in table.NUMBERS:
            current += table.NUMBERS[word]
        elif word in table.SCALES:
            current = max(1, current) * table.SCALES[word]
            if table.SCALES[word] >= 1000:
                total, current = total + current, 0
    total += current
    return Decimal(total) if 0 < total < 10_000_000 else None


def han(written: str) -> Decimal | None:
    """一百二十 -> 120, 两千 -> 2000."""
    total, section, digit = 0, 0, 0
    for char in written:
        if char in table.HAN_DIGITS:
            digit = table.HAN_DIGITS[char]
        else:
            scale = table.HAN_SCALES[char]
            if scale == 10_000:
                total, section, digit = (total + section + digit) * scale, 0, 0
            else:
                section, digit = section + (digit or 1) * scale, 0
    return Decimal(total + section + digit)


_OURS_IN_DUTCH = "onze"  # eleven in French and Portuguese
_DUTCH = re.compile(r"\b(?:wij|een|het|zijn|niet|jullie|graag|voor|uw|deze|naar|ook|wordt)\b")


def spelled_out(text: str) -> list[tuple[int, int]]:
    """Where numbers are written in words: "two hundred and fifty", "fünf"."""
    found: list[tuple[int, int]] = []
    last: tuple[int, int] | None = None
    plain = text.isascii()
    low = text.lower()
    if plain and table.NUMBERS.keys().isdisjoint(pattern.LETTERS.findall(low)):
        return found
    dutch = _OURS_IN_DUTCH in low and _DUTCH.search(low) is not None
    for match in pattern.LETTERS.finditer(low if plain else text):
        word = match.group()
        if len(word) > 16:
            continue
        folded = word if plain else fold(word)
        if last is None and folded not in table.NUMBERS:
            continue
        known = folded in table.NUMBERS and not (dutch and folded == _OURS_IN_DUTCH)
        if last and text[last[1] : match.start()] in (" ", "-") and (known or folded in table.SCALES or folded in pattern.JOINS):
            last = (last[0], match.end() if folded not in pattern.JOINS else last[1])
            if folded not in pattern.JOINS:
                found[-1] = last
            else:
                last = (last[0], match.end())
        elif known:
            last = (match.start(), match.end())
            found.append(last)
        else:
            last = None
    return [
        (begin, end) for begin, end in found if text[begin - 1 : begin] not in ("'", "’", "-") and text[end : end + 1] not in ("'", "’")
    ]
