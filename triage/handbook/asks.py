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

SHORT = 70  # characters up to which a question is taken as a list of nouns: "Delivery time, packing, payment?"
_ADDRESS = re.compile(
    r"[\w.+-]{1,64}@[\w.-]{1,80}|https?://\S{1,300}|www\.\S{1,200}|[\w-]{2,40}(?:\.[\w-]{2,30}){0,3}\.(?:com|net|org|example|cn|de|fr|uk|eu)\b"
)
_SENTENCE = re.compile(r"[^.!?。！？؟;；\n]{1,400}(?:\n(?![ \t]*(?:[-*•\d\n]))[^.!?。！？؟;；\n]{1,400})?[.!?。！？؟;；]?")


@dataclass(frozen=True, slots=True)
class _Index:
    """All phrases, found by the beginnings of the literals they hold: most mails touch few of them."""

    tables: tuple[tuple[Ask, tuple[Phrase, ...], tuple[Phrase, ...], tuple[Phrase, ...], tuple[Phrase, ...]], ...]
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
    """The compiled phrases, read once: what asks, what asks within a question, what only looks like asking, what is requested."""
    tables = tuple(
        (
            ask,
            phrases(table.ASKS.get(ask, ())),
            phrases(table.QUESTIONS.get(ask, ())),
            phrases(table.NOT.get(ask, ())),
            phrases(table.REQUESTED.get(ask, ())),
        )
        for ask in Ask
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
        questions, requests = _questions(text), _requests(text)
        for number, (ask, *kinds) in enumerate(index.tables):
            if ask in found:
                continue
            plain, asking, unless, wanted = (tuple(kinds[which][place] for place in maybe.get((number, which), ())) for which in range(4))
            asked = _complaint(text, plain, unless) if ask is Ask.COMPLAINT else _one(ask, text, plain, unless)
            for phrases_, places in ((asking, questions), (wanted, (*requests, *(one for one in questions if len(one.text) <= SHORT)))):
                if asked is None and phrases_:
                    asked = next((one for place in places if (one := _one(ask, place, phrases_, unless))), None)
            if asked is not None:
                found[ask] = (order, asked.span.start, asked)
    if Ask.PRICE not in found and (priced := _term(texts)) is not None:
        found[Ask.PRICE] = priced
    return tuple(asked for _, _, asked in sorted(found.values(), key=lambda entry: entry[:2]))


_TERM = re.compile(r"(?<![A-Za-z])(?:CIF|CFR|C&F|CNF|FOB|DAP|DDP|CPT|CIP|FCA|EXW)(?![A-Za-z])")
_AMOUNT = re.compile(r"(?<![\d.,])\d[\d.,]{1,8}(?!\d)")
_RUNNING = re.compile(r"\b(?:invoice|p\.?o\.?|purchase order|b/l|shipment|shipped|paid|confirmed)\b", re.IGNORECASE)


def _term(texts: list[Folded]) -> tuple[int, int, Asked] | None:
    """Who names an amount and a delivery term wants a price at that term, without saying the word ("2000 pcs, CIF Piraeus")."""
    whole = "\n".join(text.original for text in texts)
    if not _AMOUNT.search(whole) or _RUNNING.search(whole):
        return None
    for order, text in enumerate(texts):
        if text.places is None and (match := _TERM.search(text.original)):
            span = text.span(match.start(), match.end())
            return order, span.start, Asked(Ask.PRICE, span)
    return None


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


def _complaint(text: Folded, wanted: tuple[Phrase, ...], unless: tuple[Phrase, ...]) -> Asked | None:
    """A complaint about our goods: not about a rival's, and no mere fear of breakage (handbook 4.2, W12)."""
    exceptions = find(text, unless, most=20) if unless else ()
    for span in find(text, wanted, most=6):
        if any(other.start <= span.start and span.end <= other.end for other in exceptions):
            continue
        said = fold(_around(text.original, span.start - text.offset, span.end - text.offset), text.part, 0)
        if not find(said, _theirs()) and (find(said, _ours()) or text.part == "subject"):
            return Asked(Ask.COMPLAINT, span)
    return None


@lru_cache(maxsize=1)
def _ours() -> tuple[Phrase, ...]:
    return phrases(table.OURS)


@lru_cache(maxsize=1)
def _theirs() -> tuple[Phrase, ...]:
    return phrases(table.THEIRS)


_END = re.compile(r"[.!?。！？؟\n](?=\s|$)|[。！？]|\n\s*\n")


def _around(text: str, start: int, end: int) -> str:
    """The sentence that holds `text[start:end]`, and the one before it: there stands whose goods it speaks of."""
    before = [found.end() for found in _END.finditer(text, max(0, start - 400), start)]
    after = _END.search(text, end, min(len(text), end + 300))
    return text[before[-2] if len(before) > 1 else max(0, start - 400) : after.end() if after else end + 300]


@lru_cache(maxsize=1)
def _marks() -> tuple[Phrase, ...]:
    return phrases(table.REQUEST_MARKS)


_LIST_ITEM = re.compile(r"[ \t>]{0,8}(?:[-*•·–▪●]|\(?[\da-h][.)、:）])[ \t]{0,4}\S[^\n]{0,300}")


def _requests(text: Folded) -> tuple[Folded, ...]:
    """Sentences that request, and short list items right below a line that requests ("Please state:")."""
    if text.places is not None:
        return ()
    found: list[Folded] = []
    place = 0
    listing = False
    for line in text.original.split("\n")[:400]:
        item = _LIST_ITEM.match(line)
        said = fold(line[:600], text.part, text.offset + place)
        if item is None and line.strip():
            listing = bool(find(said, _marks(), most=1)) and line.rstrip().endswith((":", "：", "-"))
        elif item is not None and listing and len(line) <= 90 and not re.search(r"\d{3,}", line):
            found.append(said)
        place += len(line) + 1
    for match in _SENTENCE.finditer(text.text):
        if len(found) >= 60:
            break
        said = fold(text.original[match.start() : match.end()], text.part, text.offset + match.start())
        marks = find(said, _marks(), most=1)
        if marks:
            begin = marks[0].start - text.offset  # what is asked for stands behind the request
            found.append(fold(text.original[begin : match.end()], text.part, text.offset + begin))
    return tuple(found)


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
