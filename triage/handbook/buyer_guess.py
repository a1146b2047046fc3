"""Who buys, guessed from all that a mail shows, where its words do not say it outright: the learnt half of `buyer`.

`models/buyers.json` holds a weight for each kind of buyer in each of 65,536 buckets; a word, a pair of words, the beginning of a word, and
letters of the names at the mail's end and of the sender's domain fall into buckets by a checksum, so the file holds no text and gives none
back. It was learnt by `scripts/train_buyers.py` from invented buyers' mails (`models/buyers.jsonl`), and weighs these beside what firms and jobs are
called (`occupations`) and what the rules of `buyer` found: how far a rule can be trusted was learnt on mails that no rule was written for.
"""

from __future__ import annotations

import itertools
import json
import math
import re
import zlib
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import Any
from zlib import crc32

from triage.handbook import packed_weights
from triage.handbook.buyer import RULE, STATED
from triage.handbook.buyer_odds import odds_of
from triage.handbook.domains import is_free_mail
from triage.handbook.goods_use import Uses
from triage.handbook.occupations import Occupations, folded
from triage.handbook.wordforms import UNSPACED
from triage.mail.text import Words
from triage.mail.values import Mail
from triage.terms import BuyerType, Evidence, Inquiry, Span, sentence

FORMAT = 2
BUCKETS = 1 << 16
TYPES = tuple(BuyerType)
READ = 2500  # characters of the sender's own words
_SCALE = 3.0  # a rule's weight as a figure near one
_NAMED = 0.5  # an occupation as a figure
_END_LINES, _END_LENGTH, _NAME_LINE = 8, 350, 80  # lines, characters of the mail's end, and of a line that may be one of it
_MET = 8192  # words whose letters are kept
_TELLING = 3  # words shown
_WORTH_SHOWING = 4  # letters of a word that a person learns something from
_SPEAKS = 15  # of 120: the weight of a word worth showing
# Real mail says more than the seed's, which was written to be hard: a guess takes the place of what rules found only where it is much likelier.
SURER = 2.5
LEAST = 0.24  # of a guess where the rules found nothing
# Measured on hand-labelled mailboxes of two dozen trades, none of which was learnt from: how much less sure the guess should be of mails that others wrote, and
# by how much (in log-odds) types of buyers are more frequent there than in the seed, whose trades are of all sorts, by what is done with the goods.
_STRANGERS = 1.45
_MORE_OFTEN = {BuyerType.UNKNOWN: 1.6, BuyerType.RETAILER: 0.2, BuyerType.WHOLESALER: 0.2, BuyerType.END_USER: 0.15}
_MAKER, _MAKER_OF_IT = -0.9, 0.9  # of goods sold as they are, and of what becomes something else
_BUILDER, _BUILDER_WITH_IT = -0.7, 0.6  # of goods that nobody fits anywhere, and of those that somebody does
_WEARER = 0.8  # who wears what one buys at work
_SURE_FROM, _OF_MORE = 0.5, 0.35  # measured there too: of guesses with 0.95 two of three were right, with 0.85 and 0.75 more than half
_ANY_USE = Uses()
_ADDRESS = re.compile(r"https?://\S{1,300}|www\.\S{1,200}|[\w.+-]{1,64}@[\w.-]{1,200}")
_TOKEN = re.compile(r"[^\W\d_]{1,30}|\d[\d.,]{0,14}|\?")
_NUMBER = re.compile(r"\d[\d.,]*")
_MARKS = re.compile(r"[.,]")


@dataclass(frozen=True, slots=True)
class Seen:
    """What of a mail is looked at."""

    local: str  # the sender's address before the @, and the name of its domain; empty where everybody may have one there
    site: str
    free: bool  # a mailbox provider's
    subject: str
    own: str  # what the sender wrote, with the names below it, without addresses
    end: str  # its last lines


def seen(address: str, subject: str, text: str) -> Seen:
    """`text` is what the sender wrote, with the names below it."""
    own = text[:READ]
    if "@" in own or "://" in own or "www." in own:
        own = _ADDRESS.sub(" ", own)
    local, _, domain = address.lower().partition("@")
    free = is_free_mail(domain)
    return Seen(local, "" if free else domain.partition(".")[0], free, subject[:300], own, _end_of(own))


def traits(mail: Seen) -> dict[int, float]:
    """Bucket -> weight of a mail, of length one together."""
    found: dict[int, float] = {}

    def add(names: Iterable[str], weight: float, place_of: Callable[[str], int] = _place) -> None:
        for place in map(place_of, names):
            found[place] = found.get(place, 0.0) + weight

    words, heads = _words(mail.own), _words(mail.subject)
    add([f"w:{word}" for word in dict.fromkeys(words)], 1.0)
    add([f"b:{pair}" for pair in dict.fromkeys(map(" ".join, itertools.pairwise(words)))], 1.0, _new_place)
    begun = [word for word in dict.fromkeys(words) if len(word) > 4 and word[0] != "#" and (word.isascii() or not UNSPACED.match(word))]
    add([f"p:{word[:size]}" for word in begun for size in (4, 6)], 0.5)
    add([f"w:{word}" for word in dict.fromkeys(heads)], 1.0)
    add([f"sub:{word}" for word in dict.fromkeys(heads)], 0.5)
    for word in dict.fromkeys(_words(mail.end)):
        if word[0] != "#":
            add([f"t:{word}"], 1.0)
            if not UNSPACED.match(word):
                for place in _letters(word):
                    found[place] = found.get(place, 0.0) + 0.4
    if mail.free:
        add(["d:free"], 1.0)
    elif mail.site:
        for place in _letters(folded(mail.site)):
            found[place] = found.get(place, 0.0) + 0.4
        add([f"t:{folded(part)}" for part in mail.site.split("-")], 1.0)
    if mail.local:
        add([f"loc:{re.split(r'[^a-z]', folded(mail.local), maxsplit=1)[0]}"], 0.5)
    add(["lines"], min(1.0, mail.own.count("\n") / 20))
    add(["length"], min(1.0, len(mail.own) / 1500))
    add(["numbers"], min(1.0, len(_NUMBER.findall(mail.own)) / 12))
    length = math.sqrt(sum([value * value for value in found.values()])) or 1.0
    return {place: value / length for place, value in found.items()}


def _words(text: str) -> list[str]:
    """The words; of figures only how many digits they have; languages without blanks by pairs of letters."""
    found: list[str] = []
    for word in _TOKEN.findall(folded(text)):
        if word[0].isdigit():
            found.append(f"#{min(5, len(_MARKS.sub('', word)))}")
        elif not word.isascii() and UNSPACED.match(word):
            found += [word[start : start + 2] for start in range(max(1, len(word) - 1))]
        else:
            found.append(word)
    return found


def _new_place(name: str) -> int:
    """The bucket of what is seldom met twice."""
    return crc32(name.encode("utf-8", "replace")) & (BUCKETS - 1)


_place = lru_cache(maxsize=_MET)(_new_place)  # most words of a mail are everyday ones, met before


@lru_cache(maxsize=_MET)
def _letters(word: str) -> tuple[int, ...]:
    """The buckets of three to five letters in a row, begin and end marked."""
    marked = f"^{word[:30]}$"
    rows = dict.fromkeys(marked[start : start + size] for size in (3, 4, 5) for start in range(len(marked) - size + 1))
    return tuple([_new_place(f"tl:{row}") for row in rows])


def _end_of(text: str) -> str:
    """The last short lines, where names stand; not the first line of all."""
    kept: list[str] = []
    length = 0
    for line in reversed([line.strip() for line in text.strip().split("\n") if line.strip()][1:]):
        if len(line) > _NAME_LINE or length > _END_LENGTH or len(kept) >= _END_LINES:
            break
        kept.append(line)
        length += len(line)
    return "\n".join(reversed(kept))


def figures(mail: Seen, rules: Mapping[BuyerType, float], decided: BuyerType, occupations: Mapping[str, Occupations]) -> list[float]:
    """What is told by rules and names, as figures near one: the rules' weights by type, the type they would say, and the occupations of the names at
    the mail's end, of the domain, of the jobs there, of what is said and of names in all of the mail."""
    found = [*(rules.get(kind, 0.0) / _SCALE for kind in TYPES), *(float(kind is decided) for kind in TYPES)]
    said, site = f"{mail.own} . {mail.subject}", mail.site.replace("-", " ")
    for place, read in (("name", mail.end), ("name", site), ("title", mail.end), ("text", said), ("name", mail.own)):
        counts = occupations[place].counts(read) if place in occupations and read else {}
        found += [counts.get(kind, 0.0) * _NAMED for kind in TYPES]
    return found


FIGURES = 7 * len(TYPES)


@lru_cache(maxsize=16)
def prior(uses: Uses) -> tuple[float, ...]:
    """By type, how much more often such goods are bought by it than the seed's are."""
    found = dict.fromkeys(TYPES, 0.0) | _MORE_OFTEN
    found[BuyerType.MANUFACTURER] = _MAKER_OF_IT if uses.made_into else _MAKER
    found[BuyerType.CONTRACTOR] = _BUILDER_WITH_IT if uses.built_in else _BUILDER
    if uses.worn:
        found[BuyerType.END_USER] += _WEARER
    return tuple(found.values())


@dataclass(frozen=True)
class BuyerModel:
    """Weights of all buckets for each type, and of the rules' figures; `card` says what they were learnt from."""

    weights: Sequence[int] = field(repr=False)  # bucket by bucket, a byte for each of TYPES
    scale: tuple[float, ...]  # of these bytes, by type
    bias: tuple[float, ...]
    told: tuple[tuple[float, ...], ...]  # by type, a weight for each of `figures`
    temperature: float  # what was learnt is surer of itself than it is right, on trades that were not learnt from
    card: Mapping[str, Any]
    occupations: Mapping[str, Occupations] = field(repr=False)

    def probabilities(
        self,
        mail: Seen,
        rules: Mapping[BuyerType, float],
        decided: BuyerType,
        uses: Uses = _ANY_USE,
        under: Callable[[bool], Sequence[float]] | None = None,
    ) -> dict[BuyerType, float]:
        """How likely each type is, for a mail and what the rules found in it, among the buyers of goods for such `uses`.

        `under` gives the log-odds of the circumstances, told whether the mail's end names an occupation.
        """
        import numpy

        found = traits(mail)
        places = numpy.fromiter(found, dtype=numpy.int64, count=len(found))
        values = numpy.fromiter(found.values(), dtype=numpy.float64, count=len(found))
        matrix, scale, bias, told = self._arrays
        scores = (values @ matrix.take(places, axis=0).astype(numpy.float64)) * scale + bias
        known = figures(mail, rules, decided, self.occupations)
        scores += told @ numpy.array(known)
        scores = scores / (self.temperature * _STRANGERS) + numpy.array(prior(uses))
        if under is not None:
            scores += numpy.array(under(any(known[2 * len(TYPES) : 3 * len(TYPES)])))
        powers = numpy.exp(scores - scores.max())
        return dict(zip(TYPES, (powers / powers.sum()).tolist(), strict=True))

    @cached_property
    def _arrays(self) -> tuple[Any, Any, Any, Any]:
        import numpy

        matrix = numpy.frombuffer(array("b", self.weights).tobytes(), dtype=numpy.int8).reshape(BUCKETS, len(TYPES))
        return matrix, numpy.array(self.scale), numpy.array(self.bias), numpy.array(self.told)

    def telling(self, kind: BuyerType, text: str, start: int) -> tuple[Span, ...]:
        """The words that speak most for `kind`, where they stand in the body; `text` begins there at `start`. What firms and jobs are called first."""
        own = text[:READ]
        named = sorted({place for one in self.occupations.values() for place in one.spans(own, kind)})
        best: dict[str, tuple[float, int, int]] = {}
        column = TYPES.index(kind)
        for match in itertools.islice(_TOKEN.finditer(own), 600):
            word = folded(match.group())
            if len(word) < (2 if UNSPACED.match(word) else _WORTH_SHOWING) or word[0].isdigit() or word in best:
                continue
            pieces = [word[at : at + 2] for at in range(len(word) - 1)] if UNSPACED.match(word) else [word]
            weight = max(self.weights[_place(f"{prefix}:{piece}") * len(TYPES) + column] for piece in pieces for prefix in ("w", "t"))
            if weight > _SPEAKS:
                best[word] = (weight, match.start(), match.end())
        learnt = [(first, last) for _, first, last in sorted(best.values(), key=lambda row: -row[0])]
        shown: list[tuple[int, int]] = []
        for first, last in (*named, *learnt):
            if len(shown) < _TELLING and not any(first < other and begun < last for begun, other in shown):
                shown.append((first, last))
        return tuple(Span("body", first + start, last + start, own[first:last]) for first, last in shown)


def guessed(inquiry: Inquiry, mail: Mail, words: Words, model: BuyerModel, uses: Uses = _ANY_USE) -> Inquiry:
    """`inquiry` with the likeliest type of buyer of goods for such `uses`; what the writer says of himself stays."""
    told = max((one.weight for one in inquiry.evidence if one.rule == RULE), default=0.0)
    if told >= STATED:
        return inquiry
    text = words.own or mail.text
    address = inquiry.contact.email or mail.author.email
    shown = seen(address, mail.subject, text)

    def under(named: bool) -> Sequence[float]:
        return odds_of(inquiry, shown.free, bool(mail.references), named)

    shares = model.probabilities(shown, dict(inquiry.buyer_weights), inquiry.buyer_type, uses, under)
    kind = max(shares, key=lambda one: shares[one])
    said = inquiry.buyer_type
    if kind is said or shares[kind] < (LEAST if said is BuyerType.UNKNOWN else SURER * shares[said]):
        return inquiry
    rest = tuple(one for one in inquiry.evidence if one.rule != RULE)
    if kind is BuyerType.UNKNOWN:
        return replace(inquiry, buyer_type=kind, evidence=rest)
    start = mail.text.find(text[:40])
    says = sentence(
        "Buyer type {kind}, guessed ({share}): mails of such buyers read like this.",
        kind=kind.value,
        share=f"{told_share(shares[kind]):.2f}",
    )
    spans = model.telling(kind, text, start) if start >= 0 else ()
    return replace(inquiry, buyer_type=kind, evidence=(*rest, Evidence(RULE, says, 0.0, spans)))


def told_share(share: float) -> float:
    """A share as it is told to people: a guess is told where the rules say otherwise or nothing, and there high shares come true less often."""
    return share if share <= _SURE_FROM else _SURE_FROM + _OF_MORE * (share - _SURE_FROM)


class BuyerFileError(ValueError):
    """The file is not what this program wrote."""


def packed(model: BuyerModel) -> str:
    """The model as a JSON text that executes nothing."""
    fields = {
        "format": FORMAT, "buckets": BUCKETS, "types": [kind.value for kind in TYPES], "card": dict(model.card), "scale": model.scale,
        "bias": model.bias, "told": model.told, "temperature": model.temperature, "weights": packed_weights.written(model.weights),
    }  # fmt: skip
    return json.dumps(fields, ensure_ascii=False, indent=1)


def unpacked(text: str, occupations: Mapping[str, Occupations]) -> BuyerModel:
    """The model of such a text, with the lexicon that it was learnt with. Raises `BuyerFileError`: a foreign or damaged file is refused, never half used."""
    try:
        fields = json.loads(text)
        if (fields["format"], fields["buckets"], fields["types"]) != (FORMAT, BUCKETS, [kind.value for kind in TYPES]):
            raise ValueError("another format")
        scale, bias = (tuple(float(one) for one in fields[name]) for name in ("scale", "bias"))
        told = tuple(tuple(float(one) for one in row) for row in fields["told"])
        if {len(scale), len(bias), len(told)} != {len(TYPES)} or {len(row) for row in told} != {FIGURES}:
            raise ValueError("another shape")
        temperature = float(fields["temperature"])
        if not all(map(math.isfinite, itertools.chain(scale, bias, (temperature,), *told))) or temperature < 0.1:
            raise ValueError("figures that are none")
        weights = packed_weights.read(fields["weights"], BUCKETS * len(TYPES))
        return BuyerModel(weights, scale, bias, told, temperature, dict(fields["card"]), occupations)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, zlib.error, RecursionError, OverflowError) as error:
        raise BuyerFileError(str(error) or type(error).__name__) from error
