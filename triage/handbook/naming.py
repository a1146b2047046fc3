"""How names of goods are built and bent: what a name is about, which endings belong to one word, what stands around a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from triage.handbook.tables.function_words import DESCRIBING, FUNCTION_WORDS
from triage.handbook.wordforms import Token, tokens

BORDER_BEFORE = r"(?<![^\W_])(?<![\d.,/#+-])"
BORDER_AFTER = r"(?![^\W_])(?![.,]\d)"
ROMANCE = re.compile(r"\b(?:de|da|do|di|para|pour|con|com|avec|à|al|a)\b", re.IGNORECASE)
AFTER_HEAD = re.compile(r"\s(?:with|for|without|w/|of|in|and)\s|,|\(|;", re.IGNORECASE)
FORMER = re.compile(
    r"\b(?:model|item|art(?:icle|\.)?|ref|type|no|code|modelo|modèle|modell|código|артикул|модель|"
    r"型号|品番|series|your|the|same as)\W{0,4}$",
    re.IGNORECASE,
)
LISTED = re.compile(r"(?:^|\n)[ \t]*(?:[-*•·–]|\d{1,2}[.)])\s{0,3}(?:\w{1,12}\s){0,1}$|\d[\d.,]*\s?(?:[^\W\d_]{1,8}\.?\s){0,2}$")
POSSESSIVE = re.compile(
    r"(?:\b(?:your|su|sus|votre|vos|ihr|ihre|ihrem|ihren|vostra|vostro|seu|sua|jullie|uw|ваш|ваша|ваши|sizin)\s{1,3}|[«\"“„'‘]\s?)$",
    re.IGNORECASE,
)
COMPANY_AFTER = re.compile(
    r"[ \t,&]{0,3}(?:[^\W\d_][\w&.'-]{0,20}[ \t,]{1,3}){0,2}(?:ltd|limited|llc|inc|gmbh|pty|pte|plc|corp|co\.|"
    r"s\.a\.|s\.l\.|srl|s\.r\.l|sarl|ltda|b\.v|bv\b|ag\b|ab\b|oy\b|aps|a/s|sp\. z|s\.r\.o|ооо|a\.ş|şti|pvt|sdn|uab|"
    r"street|str\.|road|avenue|lane|blvd)"
    r"|[\w.-]{0,40}@|\.(?:com|net|org|co|example|de|fr|it|es|cn|uk|ru)\b", re.IGNORECASE
)  # fmt: skip
REFUSED = re.compile(r"^.{0,30}\b(?:is|are) (?:not for (?:me|us)|not needed|out of scope)\b", re.IGNORECASE | re.DOTALL)


TURNING = frozenset(
    ["of", "for", "the", "de", "da", "do", "du", "des", "di", "para", "pour", "per", "fur", "von", "voor", "do", "dla", "для", "our"]
)
ENDINGS = frozenset(
    [
        "s",
        "n",
        "en",
        "e",
        "er",
        "es",
        "em",
        "i",
        "y",
        "o",
        "u",
        "a",
        "ow",
        "om",
        "ami",
        "ach",
        "ek",
        "mi",
        "nek",
        "lar",
        "ler",
        "i",
        "lari",
        "leri",
        "un",
        "in",
    ]
)
VOWELS = frozenset("aeiouyаеиоуыэюяіїє")
SOFTENED = ({"k", "g"}, {"t", "d"}, {"p", "b"}, {"c", "k"}, {"c", "z"})


def content(words: Iterable[Token]) -> tuple[str, ...]:
    kept = tuple(word.stem for word in words if word.stem not in FUNCTION_WORDS and (len(word.stem) > 1 or word.number))
    return tuple(dict.fromkeys(kept))


def heads_of(text: str) -> set[str]:
    """The noun that a name is about: its last word before "with", "for", a comma; in Romance names the first."""
    core = AFTER_HEAD.split(text, maxsplit=1)[0]
    words = tokens(core)
    plain = [
        word
        for place, word in enumerate(words)
        if not word.number and word.stem not in FUNCTION_WORDS and len(word.stem) > 2 and not (place and words[place - 1].number)
    ]
    if not plain:
        return set()
    heads = {plain[0].stem} if ROMANCE.search(text) else {plain[-1].stem}
    if not text.isascii() and not ROMANCE.search(text):
        heads.add(plain[0].stem)
    return heads - DESCRIBING


def turned(between: Sequence[Token]) -> bool:
    """The words that may stand inside a name said the other way round: "chairs for the church", "clé USB"."""
    return len(between) <= 2 and all(word.stem in TURNING for word in between)


def may_inflect(one: str, other: str) -> bool:
    """Two endings can belong to one word: "" and "en", "k" and "gu" (Turkish), but not "n" and "r" (chain, chair)."""
    if not one or not other:
        return True
    if len(one) == 1 and len(other) == 1:
        return one in VOWELS or other in VOWELS or {one, other} in SOFTENED
    return one[0] in VOWELS or other[0] in VOWELS or {one[0], other[0]} in SOFTENED


def common(one: str, other: str) -> int:
    size = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        size += 1
    return size


def neat(text: str) -> str:
    return " ".join(text.split())
