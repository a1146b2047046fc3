"""What the buyer wants from us (gold conventions 4, 12, 14), each with the words that ask it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import combining, normalize

from triage.handbook.literals import Literals
from triage.handbook.passages import Passage
from triage.handbook.second_senses import without_second_senses
from triage.handbook.tables import ask_borders as borders
from triage.handbook.tables import ask_cues as cues
from triage.handbook.tables import ask_details as details
from triage.handbook.tables import ask_grammar as grammar
from triage.handbook.tables import ask_measured as measured
from triage.handbook.tables import ask_occasions as occasions
from triage.handbook.tables import ask_requirements as stated
from triage.handbook.tables import ask_trades as trades
from triage.handbook.tables import ask_turns as turns
from triage.handbook.tables import asks as table
from triage.handbook.wording import READ_LIMIT, Folded, Phrase, PhraseList, find, fold, literals_of_phrases, phrases
from triage.terms import Ask, Asked

SHORT = 70  # characters up to which a question is taken as a list of nouns: "Delivery time, packing, payment?"
_ADDRESS = re.compile(
    r"[\w.+-]{1,64}@[\w.-]{1,80}|https?://\S{1,300}|www\.\S{1,200}|[\w-]{2,40}(?:\.[\w-]{2,30}){0,3}\.(?:com|net|org|example|cn|de|fr|uk|eu)\b"
)
_SENTENCE = re.compile(r"[^.!?。！？؟;；\n]{1,400}(?:\n(?![ \t]*(?:[-*•\d\n]))[^.!?。！？؟;；\n]{1,400})?[.!?。！？؟;；]?")


@dataclass(frozen=True, slots=True)
class _Index:
    """All phrases, each filed under the ask and the table it is of: most mails can hold few of them."""

    filed: tuple[tuple[Ask, int, Phrase], ...]
    literals: Literals

    def candidates(self, text: Folded) -> dict[tuple[Ask, int], tuple[Phrase, ...]]:
        """The phrases that `text` may hold, by ask and table, in the order of the tables."""
        found: dict[tuple[Ask, int], list[Phrase]] = {}
        for number in self.literals.among(text.text):
            ask, which, one = self.filed[number]
            found.setdefault((ask, which), []).append(one)
        return {key: tuple(phrases_) for key, phrases_ in found.items()}


@lru_cache(maxsize=1)
def _index() -> _Index:
    """The compiled phrases, read once: what asks, what asks within a question, what only looks like asking, what is requested."""
    kinds = (
        (
            table.ASKS,
            stated.ASKS,
            details.ASKS,
            cues.ASKS,
            grammar.ASKS,
            occasions.ASKS,
            borders.ASKS,
            trades.ASKS,
            measured.ASKS,
            turns.ASKS,
        ),
        (
            table.QUESTIONS,
            stated.QUESTIONS,
            details.QUESTIONS,
            cues.QUESTIONS,
            grammar.QUESTIONS,
            occasions.QUESTIONS,
            borders.QUESTIONS,
            trades.QUESTIONS,
            measured.QUESTIONS,
            turns.QUESTIONS,
        ),
        (table.NOT, stated.NOT, details.NOT, cues.NOT, grammar.NOT, occasions.NOT, borders.NOT, trades.NOT, measured.NOT, turns.NOT),
        (
            table.REQUESTED,
            stated.REQUESTED,
            details.REQUESTED,
            cues.REQUESTED,
            grammar.REQUESTED,
            occasions.REQUESTED,
            borders.REQUESTED,
            trades.REQUESTED,
            measured.REQUESTED,
            turns.REQUESTED,
        ),
    )
    filed = tuple(
        (ask, which, one) for ask in Ask for which, kind in enumerate(kinds) for rows in kind for one in phrases(rows.get(ask, ()))
    )
    return _Index(filed, literals_of_phrases(one for _, _, one in filed))


# Languages that many write without their marks ("kolik to stoji", "in cat timp"), and their letters that are no marked ones.
UNMARKED = frozenset(
    [
        "bs",
        "ca",
        "cs",
        "da",
        "de",
        "es",
        "et",
        "fi",
        "fr",
        "hr",
        "hu",
        "lt",
        "lv",
        "nb",
        "no",
        "pl",
        "pt",
        "ro",
        "sk",
        "sl",
        "sr",
        "sv",
        "tr",
        "vi",
    ]
)
_LETTERS = str.maketrans({"ł": "l", "ı": "i", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe"})
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe"})
_LEAST = 5  # letters: shorter ones are words of their own ("prêt", "né")


@lru_cache(maxsize=1)
def _unmarked() -> _Index:
    """The phrases that bear marks, as they are written without; read for the first mail of that kind."""
    filed: list[tuple[Ask, int, Phrase]] = []
    for ask, which, one in _index().filed:
        if not one.written.isascii() and max(one.written) < "\u1f00":
            for plain in {_plain(one.written), _plain(one.written.translate(_UMLAUTS))}:
                if plain.isascii() and len(plain) >= _LEAST:
                    filed += [(ask, which, each) for each in phrases((plain,))]
    return _Index(tuple(filed), literals_of_phrases(one for _, _, one in filed))


def _plain(written: str) -> str:
    return "".join(sign for sign in normalize("NFD", written.translate(_LETTERS)) if not combining(sign))


def find_asks(passages: Iterable[Passage], language: str = "") -> tuple[Asked, ...]:
    """Every thing asked for, once, in the order of first mention; in `language` it may be written without marks."""
    index, bare = _index(), language in UNMARKED
    texts = [
        fold(_without_addresses(without_second_senses(passage.text[:READ_LIMIT])), passage.part, passage.start)
        for passage in passages
        if passage.text.strip()
    ]
    found: dict[Ask, tuple[int, int, Asked]] = {}
    for order, text in enumerate(texts):
        maybe = index.candidates(text)
        if bare and text.text.isascii():
            for key, more in _unmarked().candidates(text).items():
                maybe[key] = (*maybe.get(key, ()), *more)
        questions, requests = _questions(text), _requests(text)
        asking = [(place, _within(place, maybe)) for place in questions]
        wanting = [
            *((place, _within(place, maybe)) for place in requests),
            *((p, may) for p, may in asking if len(p.text) <= SHORT),
        ]
        for ask in dict.fromkeys(ask for ask, _ in maybe):
            if ask in found:
                continue
            plain, unless = maybe.get((ask, 0), ()), maybe.get((ask, 2), ())
            asked = _complaint(text, plain, unless) if ask is Ask.COMPLAINT else _one(ask, text, plain, unless)
            for which, places in ((1, asking), (3, wanting)):
                if asked is None and (ask, which) in maybe:
                    said = ((place, may[ask, which]) for place, may in places if (ask, which) in may)
                    asked = next((one for place, phrases_ in said if (one := _one(ask, place, phrases_, unless))), None)
            if asked is not None:
                found[ask] = (order, asked.span.start, asked)
    if Ask.PRICE not in found and (priced := _term(texts)) is not None:
        found[Ask.PRICE] = priced
    spec = found.get(Ask.SPECIFICATION)
    if spec is not None and any(_about(spec, other) for ask, other in found.items() if ask is not Ask.SPECIFICATION):
        del found[Ask.SPECIFICATION]
    return tuple(asked for _, _, asked in sorted(found.values(), key=lambda entry: entry[:2]))


def with_price_of_form(asked: tuple[Asked, ...], subject: str) -> tuple[Asked, ...]:
    """The asks of a form, and the price where the platform's subject calls the form a request for quotation."""
    if any(one.id is Ask.PRICE for one in asked):
        return asked
    return (*asked, *(one for one in find_asks((Passage(subject, "subject"),)) if one.id is Ask.PRICE))


def _about(whole: tuple[int, int, Asked], part: tuple[int, int, Asked]) -> bool:
    """ "Is warranty included?" asks for the warranty that it names, and for no property beside it."""
    outer, inner = whole[2].span, part[2].span
    same = whole[0] == part[0] and outer.start <= inner.start and inner.end <= outer.end
    return same and inner.end - inner.start < outer.end - outer.start


def _within(place: Folded, maybe: dict[tuple[Ask, int], tuple[Phrase, ...]]) -> dict[tuple[Ask, int], tuple[Phrase, ...]]:
    """Of the phrases that the whole text may hold those that ask in a question or request, and that this sentence of it may hold."""
    words = place.text
    found: dict[tuple[Ask, int], list[Phrase]] = {}
    for key, phrases_ in maybe.items():
        if key[1] in (1, 3):
            for one in phrases_:
                for hint in one.hints or ("",):
                    if hint in words:
                        found.setdefault(key, []).append(one)
                        break
    return {key: tuple(phrases_) for key, phrases_ in found.items()}


_MARK_OF_ADDRESS = re.compile(r"@|://|www\.|\.(?:com|net|org|example|cn|de|fr|uk|eu)\b")


def _without_addresses(text: str) -> str:
    """Blanks for addresses and links: "price@..." asks nothing."""
    return _ADDRESS.sub(_blank, text) if _MARK_OF_ADDRESS.search(text) else text


_TERM = re.compile(r"(?<![A-Za-z])(?<!\d[.,]\d\d )(?:CIF|CFR|C&F|CNF|FOB|DAP|DDP|CPT|CIP|FCA|EXW)(?![A-Za-z])")
_AMOUNT = re.compile(r"(?<![\d.,])\d[\d.,]{1,8}(?!\d)")
_RUNNING = re.compile(
    r"\b(?:invoice|p\.?o\.?|purchase order|b/l|shipment|shipped|paid|confirmed|go ahead|same (?:terms|prices?|CIF|CFR|FOB|DAP|C&F|CNF|EXW|FCA|as last)|"
    r"as (?:agreed|discussed)|mismos precios|que acordamos|como acordado|mesmos preços|comme convenu|mêmes prix|wie (?:besprochen|vereinbart)|"
    r"gleiche preise|zoals (?:besproken|afgesproken)|come (?:concordato|d'accordo)|stessi prezzi|как договорились|segue (?:o )?nosso pedido|"
    r"jak zwykle|as usual|wie (?:immer|üblich|gehabt)|comme d'habitude|como (?:siempre|sempre)|come al solito|"
    r"zoals altijd|как (?:обычно|всегда)|jako obvykle|"
    r"nuestro pedido|unsere bestellung|notre commande|(?:il )?nostro ordine|onze bestelling)\b",
    re.IGNORECASE,
)


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


def of_others(said: str) -> bool:
    """Do these words speak of somebody else's goods, or of what might happen?"""
    return bool(find(fold(said[:2_000], "body"), _theirs(), most=1))


_END = re.compile(r"[.!?。！？؟\n](?=\s|$)|[。！？]|\n\s*\n")


def _around(text: str, start: int, end: int) -> str:
    """The sentence that holds `text[start:end]`, and the one before it: there stands whose goods it speaks of."""
    before = [found.end() for found in _END.finditer(text, max(0, start - 400), start)]
    after = _END.search(text, end, min(len(text), end + 300))
    return text[before[-2] if len(before) > 1 else max(0, start - 400) : after.end() if after else end + 300]


@lru_cache(maxsize=1)
def _marks() -> PhraseList:
    return PhraseList(table.REQUEST_MARKS)


_LIST_ITEM = re.compile(r"[ \t>]{0,8}(?:[-*•·–▪●]|\(?[\da-h][.)、:）])[ \t]{0,4}\S[^\n]{0,300}")


def requests(sentence: str) -> bool:
    """Do these words request something ("please", "we need", "kindly")?"""
    text = fold(sentence[:600], "body")
    return bool(find(text, _marks().among(text), most=1))


def _requests(text: Folded) -> tuple[Folded, ...]:
    """Sentences that request, and short list items right below a line that requests ("Please state:")."""
    if text.places is not None:
        return ()
    marks = _marks().among(text)
    signs = tuple(hint for one in marks for hint in one.hints)
    if not marks:
        return ()
    found: list[Folded] = []
    place = 0
    listing = False
    for line in text.original.split("\n")[:400]:
        item = _LIST_ITEM.match(line)
        if item is None and line.strip():
            listing = line.rstrip().endswith((":", "：", "-")) and bool(find(fold(line[:600], text.part), marks, most=1))
        elif item is not None and listing and len(line) <= 90 and not re.search(r"\d{3,}", line):
            found.append(fold(line[:600], text.part, text.offset + place))
        place += len(line) + 1
    for start, end in _sentences(text):
        if len(found) >= 60:
            break
        words = text.text[start:end]
        if not any(sign in words for sign in signs):
            continue
        requesting = find(fold(text.original[start:end], text.part, text.offset + start), marks, most=1)
        if requesting:
            begin = requesting[0].start - text.offset  # what is asked for stands behind the request
            found.append(fold(text.original[begin:end], text.part, text.offset + begin))
    return tuple(found)


def _questions(text: Folded) -> tuple[Folded, ...]:
    """The sentences that ask, as texts of their own."""
    if text.places is not None:
        return ()
    asking = [(start, end) for start, end in _sentences(text) if any(sign in text.text[start:end] for sign in "?？؟")]
    return tuple(fold(text.original[start:end], text.part, text.offset + start) for start, end in asking[:40])


def _sentences(text: Folded) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in _SENTENCE.finditer(text.text))
