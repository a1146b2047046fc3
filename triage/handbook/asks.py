"""What the buyer wants from us (gold conventions 4, 12, 14), each with the words that ask it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from triage.handbook.passages import Passage
from triage.handbook.tables import asks as table
from triage.handbook.wording import READ_LIMIT, Folded, Phrase, find, fold, phrases
from triage.terms import Ask, Asked

_ADDRESS = re.compile(
    r"[\w.+-]{1,64}@[\w.-]{1,80}|https?://\S{1,300}|www\.\S{1,200}|[\w-]{2,40}(?:\.[\w-]{2,30}){0,3}\.(?:com|net|org|example|cn|de|fr|uk|eu)\b"
)
_SENTENCE = re.compile(r"[^.!?。！？؟;；\n]{1,400}(?:\n(?![ \t]*(?:[-*•\d\n]))[^.!?。！？؟;；\n]{1,400})?[.!?。！？؟;；]?")


@dataclass(frozen=True, slots=True)
class _Index:
    """All phrases, found by the beginnings of the literals they hold: most mails touch few of them."""

    tables: tuple[tuple[Ask, tuple[Phrase, ...], tuple[Phrase, ...], tuple[Phrase, ...]], ...]
    by_start: dict[str, tuple[tuple[int, int, int], ...]]  # first characters of a literal -> (ask, table, phrase)
    always: tuple[tuple[int, int, int], ...]  # phrases without a literal

    def candidates(self, text: Folded) -> dict[tuple[int, int], list[int]]:
        """The phrases that `text` may hold, as (ask, table) -> phrase numbers."""
        found: dict[tuple[int, int], set[int]] = {}
        entries = list(self.always)
        for start in self.by_start.keys() & (text.grams | frozenset(text.text)):
            entries.extend(self.by_start[start])
        for ask, which, number in entries:
            found.setdefault((ask, which), set()).add(number)
        return {key: sorted(numbers) for key, numbers in found.items()}


@lru_cache(maxsize=1)
def _index() -> _Index:
    """The compiled phrases, read once: what asks, what asks within a question, what only looks like asking."""
    tables = tuple(
        (ask, phrases(table.ASKS.get(ask, ())), phrases(table.QUESTIONS.get(ask, ())), phrases(table.NOT.get(ask, ()))) for ask in Ask
    )
    by_start: dict[str, list[tuple[int, int, int]]] = {}
    always: list[tuple[int, int, int]] = []
    for number, (_, *kinds) in enumerate(tables):
        for which, wanted in enumerate(kinds):
            for place, one in enumerate(wanted):
                if not one.hints:
                    always.append((number, which, place))
                for hint in one.hints:
                    by_start.setdefault(hint[:3] if len(hint) >= 3 else hint[:1], []).append((number, which, place))
    return _Index(tables, {start: tuple(entries) for start, entries in by_start.items()}, tuple(always))


def find_asks(passages: Iterable[Passage]) -> tuple[Asked, ...]:
    """Every thing asked for, once, in the order of first mention."""
    index = _index()
    texts = [
        fold(_ADDRESS.sub(_blank, passage.text[:READ_LIMIT]), passage.part, passage.start) for passage in passages if passage.text.strip()
    ]
    found: dict[Ask, tuple[int, int, Asked]] = {}
    for order, text in enumerate(texts):
        maybe = index.candidates(text)
        questions = _questions(text)
        for number, (ask, *kinds) in enumerate(index.tables):
            if ask in found:
                continue
            plain, asking, unless = (tuple(kinds[which][place] for place in maybe.get((number, which), ())) for which in range(3))
            asked = _one(ask, text, plain, unless)
            if asked is None and asking:
                asked = next((one for question in questions if (one := _one(ask, question, asking, unless))), None)
            if asked is not None:
                found[ask] = (order, asked.span.start, asked)
    return tuple(asked for _, _, asked in sorted(found.values(), key=lambda entry: entry[:2]))


def _blank(match: re.Match[str]) -> str:
    return " " * (match.end() - match.start())


def _one(ask: Ask, text: Folded, wanted: tuple[Phrase, ...], unless: tuple[Phrase, ...]) -> Asked | None:
    spans = find(text, wanted, most=6)
    if not spans:
        return None
    exceptions = find(text, unless, most=20) if unless else ()
    for span in spans:
        if not any(other.start <= span.start and span.end <= other.end for other in exceptions):
            return Asked(ask, span)
    return None


def _questions(text: Folded) -> tuple[Folded, ...]:
    """The sentences that ask, as texts of their own."""
    if text.places is not None:
        return ()
    found = []
    for match in _SENTENCE.finditer(text.text):
        words = match.group()
        if "?" in words or "？" in words or "؟" in words:
            found.append(fold(text.original[match.start() : match.end()], text.part, text.offset + match.start()))
        if len(found) >= 40:
            break
    return tuple(found)
