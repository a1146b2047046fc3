"""The language of the sender's words: by script, else by common words and letters, else by a learnt identifier.

Mails are short ("Need price for 500 pcs"): a table of common words answers those better than statistics over
letters. The learnt identifier (py3langid, 74 MB) is loaded only where the tables cannot decide.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import Any

from triage.mail.tables.languages import (
    ARABIC_LETTERS,
    CYRILLIC_LETTERS,
    CYRILLIC_WORDS,
    HANS,
    HANT,
    LATIN,
    LETTERS,
    SINGLE_SCRIPTS,
    WORDS,
)

_LONGEST = 8_000  # characters looked at
_SENTENCE_WORDS = (
    "the and of to in is you that for we are this with your our please have from can would be it on as i not or what do how need "
    "dear hello hi thanks thank regards"
)
_WORD = re.compile(r"[^\W\d_]{1,30}(?:['’][^\W\d_]{1,10})?")
_LINKS_AND_NUMBERS = r"(?:https?://|www\.)\S{1,500}|\b[\w-]{0,40}\d[\w-]{0,40}\b"
_NOISE = re.compile(rf"\S{{1,200}}@\S{{1,200}}|{_LINKS_AND_NUMBERS}", re.I)
_NOISE_WITHOUT_ADDRESSES = re.compile(_LINKS_AND_NUMBERS, re.I)
_HANS = frozenset(HANS) - frozenset(HANT)
_HANT = frozenset(HANT) - frozenset(HANS)


@cache
def _words() -> dict[str, tuple[tuple[str, float], ...]]:
    """Word -> (language, weight): a word of one language says more than one of five."""
    table: dict[str, list[str]] = {}
    for language, words in WORDS.items():
        for word in set(words.lower().split()):
            table.setdefault(word, []).append(language)
    return {word: tuple((language, 1.0 / len(languages) ** 0.5) for language in languages) for word, languages in table.items()}


@cache
def _cyrillic_words() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for language, words in CYRILLIC_WORDS.items():
        for word in set(words.split()):
            table[word] = (*table.get(word, ()), language)
    return table


def detect_language(text: str) -> tuple[str | None, str | None]:
    """(ISO 639-1, ISO 15924 script where a language has two); (None, None) where nobody could tell."""
    text = text[:_LONGEST]
    text = (_NOISE if "@" in text else _NOISE_WITHOUT_ADDRESSES).sub(" ", text)
    scripts = _scripts(text)
    latin = scripts.pop("Latn", 0)
    if not scripts and not latin:
        return None, None
    script, count = scripts.most_common(1)[0] if scripts else ("", 0)
    east = scripts["Hani"] + scripts["Kana"] + scripts["Hang"]
    # One Chinese character says as much as several letters; product names in Latin letters are common there.
    if east and (east * 3 >= latin or (east * 8 >= latin and _few_common_words(text))):
        return _east_asian(text, scripts)
    if count and count * 2 >= latin:
        if script == "Cyrl":
            return _cyrillic(text), "Cyrl"
        if script == "Arab":
            return _arabic(text), None
        if script in ("Hani", "Kana", "Hang"):
            return _east_asian(text, scripts)
        return script, None
    return _latin(text), None


def _scripts(text: str) -> Counter[str]:
    found: Counter[str] = Counter()
    for letter, count in Counter(text).items():
        code = ord(letter)
        if code < 0x370:
            if letter.isalpha():
                found["Latn"] += count
        elif 0x400 <= code <= 0x52F:
            found["Cyrl"] += count
        elif 0x600 <= code <= 0x6FF or 0x750 <= code <= 0x77F or 0xFB50 <= code <= 0xFDFF or 0xFE70 <= code <= 0xFEFE:
            if letter.isalpha():
                found["Arab"] += count
        elif 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF:
            found["Hani"] += count
        elif 0x3041 <= code <= 0x30FA or 0x31F0 <= code <= 0x31FF or 0xFF66 <= code <= 0xFF9D:
            found["Kana"] += count
        elif 0xAC00 <= code <= 0xD7A3 or 0x1100 <= code <= 0x11FF or 0x3131 <= code <= 0x318E:
            found["Hang"] += count
        elif 0x1E00 <= code <= 0x1EFF:
            found["Latn"] += count
        else:
            for first, last, language in SINGLE_SCRIPTS:
                if first <= code <= last:
                    found[language] += count
                    break
    return found


def _east_asian(text: str, scripts: Counter[str]) -> tuple[str, str | None]:
    if scripts["Hang"] and scripts["Hang"] * 3 >= scripts["Hani"]:
        return "ko", None
    if scripts["Kana"] and scripts["Kana"] * 8 >= scripts["Hani"]:
        return "ja", None
    simple = sum(letter in _HANS for letter in text)
    full = sum(letter in _HANT for letter in text)
    return "zh", "Hant" if full > simple else "Hans"


def _cyrillic(text: str) -> str:
    score: Counter[str] = Counter()
    low = text.lower()
    for letter, languages in CYRILLIC_LETTERS.items():
        hits = low.count(letter)
        if hits:
            for language in languages.split():
                score[language] += 2 * min(hits, 5) / len(languages.split())  # type: ignore[assignment]
    table = _cyrillic_words()
    for word in _WORD.findall(low)[:600]:
        for language in table.get(word, ()):
            score[language] += 1 / len(table[word])  # type: ignore[assignment]
    return score.most_common(1)[0][0] if score else "ru"


def _arabic(text: str) -> str:
    score: Counter[str] = Counter({"ar": 1})
    for letter in text:
        for language in ARABIC_LETTERS.get(letter, "").split():
            score[language] += 1
    if score["ur"] and score["ur"] >= score["fa"] and any(letter in text for letter in "ٹڈڑںے"):
        return "ur"
    return score.most_common(1)[0][0]


def _few_common_words(text: str) -> bool:
    """The Latin words are names and terms, no sentences."""
    words = [word.lower() for word in _WORD.findall(text) if word.isascii()][:400]
    return sum(word in _function_words() for word in words) * 6 < len(words)


@cache
def _function_words() -> frozenset[str]:
    """English words that sentences need and product lists do not."""
    return frozenset(_SENTENCE_WORDS.split())


def _latin(text: str) -> str | None:
    plain = text.isascii()
    words = _WORD.findall(text.lower())[:800] if plain else [word.lower().replace("’", "'") for word in _WORD.findall(text)[:800]]
    if not words:
        return None
    score: dict[str, float] = {}
    for known in filter(None, map(_words().get, words)):
        for language, weight in known:
            score[language] = score.get(language, 0.0) + weight
    letters: Mapping[str, int] = {} if plain else Counter([letter for letter in text.lower() if letter > "\x7f"])
    for letter, count in letters.items():
        languages = LETTERS.get(letter, "").split()
        for language in languages:
            score[language] = score.get(language, 0.0) + min(count, 6) * 0.7 / len(languages)
    ranked = sorted(score.items(), key=lambda item: (-round(item[1], 6), LATIN.index(item[0])))
    if ranked:
        best, points = ranked[0]
        second = ranked[1][1] if len(ranked) > 1 else 0.0
        if points >= second * 1.25 + 0.3 and (points >= 0.06 * len(words) or points >= 3):
            return best
    if sum(len(word) for word in words) < 20:
        return ranked[0][0] if ranked and ranked[0][1] >= 0.5 else None
    return _learnt(text) or (ranked[0][0] if ranked else None)


def _learnt(text: str) -> str | None:
    """py3langid's answer among the languages of trade."""
    try:
        language = _identifier().classify(text[:3000].lower() if text.isupper() else text[:3000])[0]
    except (ImportError, OSError, ValueError):
        return None
    return str(language)


@cache
def _identifier() -> Any:
    from py3langid import langid

    identifier = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE)
    known = set(identifier.labels)
    identifier.set_languages([language for language in LATIN if language in known])
    return identifier
