"""The base model for bad mail: how much the words resemble known scams, and known advertising. Numbers only.

`models/badmail.json` holds two weights for each of some 100,000 buckets; a word (or pair of neighbouring words) falls into a bucket
by a checksum, so the file holds no text and gives none back. Weights were learnt from public collections and the seed by
`scripts/train_badmail.py`; the card in the file names sources and scores. Only the subject and the sender's new words count, never
transport headers, recipients or dates: in collections these differ by source and would be learnt instead of the matter.
"""

from __future__ import annotations

import itertools
import json
import math
import re
import unicodedata
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from zlib import crc32

from triage.handbook import packed_weights
from triage.terms import Span

FORMAT = 1
BUCKETS = 1 << 17
READ = 3000  # characters of the new words that are looked at
TYPICAL = 30  # of 127: a word that heavy is shown as typical of scams
_URL = re.compile(r"https?://\S{1,300}|www\.\S{1,200}")
# The seed's invented firms live under a reserved name (RFC 2606) that real mail does not bear: it must not be learnt as a word.
_INVENTED = re.compile(r"(?<![\w@.-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}example\b(?:/\S{0,200})?")
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,200}")
_DIGITS = re.compile(r"\d[\d.,]{0,14}")
_TOKEN = re.compile(r"\w{2,30}|[$€£!]")


def _plain(text: str) -> str:
    """Addresses, links and figures become marks, styled letters plain ones."""
    marked = _URL.sub(" linkmark ", text)
    if ".example" in marked:
        marked = _INVENTED.sub(" ", marked)
    if "@" in marked:
        marked = _EMAIL.sub(" emailmark ", marked)
    marked = _DIGITS.sub(" 0 ", marked)
    return marked if marked.isascii() else unicodedata.normalize("NFKC", marked).lower()


def pieces(subject: str, text: str) -> Counter[str]:
    """The words and pairs of words of a message, both given in lower case; those of the subject count apart as well."""
    head, body = _TOKEN.findall(_plain(subject[:300])), _TOKEN.findall(_plain(text[:READ]))
    return Counter(
        [
            *body,
            *map(" ".join, itertools.pairwise(body)),
            *head,
            *map(" ".join, itertools.pairwise(head)),
            *[f"subject {word}" for word in head],
        ]
    )


def bucket(piece: str) -> int:
    """Where the weights of a piece stand."""
    return zlib.crc32(piece.encode("utf-8", "replace")) & (BUCKETS - 1)


def features(subject: str, text: str) -> dict[int, float]:
    """Bucket -> weight of a message: sublinear counts, of length one together."""
    counted: dict[int, float] = {}
    for piece, count in pieces(subject, text).items():
        place = crc32(piece.encode("utf-8", "replace")) & (BUCKETS - 1)  # as `bucket`, for some 150 pieces a mail
        value = counted.get(place, 0.0) + 1.0
        counted[place] = value if count == 1 else value + math.log(count)
    length = math.sqrt(sum([value * value for value in counted.values()])) or 1.0
    return {place: value / length for place, value in counted.items()}


@dataclass(frozen=True, slots=True)
class Opinion:
    """Natural-log odds that the words are a scam's, and that they are advertising's; 0 = as likely as not."""

    fraud: float
    junk: float


@dataclass(frozen=True)
class BadMailModel:
    """Weights by bucket; `card` says what they were learnt from."""

    fraud: Sequence[int] = field(repr=False)
    junk: Sequence[int] = field(repr=False)
    scale: tuple[float, float]
    bias: tuple[float, float]
    card: Mapping[str, Any]

    def opinion(self, subject: str, text: str) -> Opinion:
        """On a message whose subject and new words are given in lower case."""
        found = features(subject, text)
        return Opinion(
            self.bias[0] + self.scale[0] * sum([self.fraud[place] * value for place, value in found.items()]),
            self.bias[1] + self.scale[1] * sum([self.junk[place] * value for place, value in found.items()]),
        )

    def typical_of_fraud(self, text: str, part: str, offset: int = 0, most: int = 4) -> tuple[Span, ...]:
        """The words that speak most for a scam, where they stand in `text` (as written)."""
        best: dict[str, tuple[int, Span]] = {}
        for match in _TOKEN.finditer(text[:READ]):
            word = match.group().lower()
            weight = self.fraud[bucket(word)]
            if weight > TYPICAL and len(word) > 2 and not word.isdigit():
                best.setdefault(word, (weight, Span(part, match.start() + offset, match.end() + offset, match.group())))
        return tuple(span for _, span in sorted(best.values(), key=lambda pair: -pair[0])[:most])


class BadMailFileError(ValueError):
    """The file is not what this program wrote."""


def packed(model: BadMailModel) -> str:
    """The model as a JSON text that executes nothing."""

    return json.dumps(
        {
            "format": FORMAT, "buckets": BUCKETS, "card": dict(model.card), "scale": model.scale, "bias": model.bias,
            "fraud": packed_weights.written(model.fraud), "junk": packed_weights.written(model.junk),
        },
        ensure_ascii=False, indent=1,
    )  # fmt: skip


def unpacked(text: str) -> BadMailModel:
    """The model of such a text. Raises `BadMailFileError`: a foreign or damaged file is refused, never half used."""

    try:
        fields = json.loads(text)
        if (fields["format"], fields["buckets"]) != (FORMAT, BUCKETS):
            raise ValueError("another format")
        scale, bias = (float(fields["scale"][0]), float(fields["scale"][1])), (float(fields["bias"][0]), float(fields["bias"][1]))
        if not all(math.isfinite(number) for number in (*scale, *bias)):
            raise ValueError("figures that are none")
        fraud, junk = (packed_weights.read(fields[name], BUCKETS) for name in ("fraud", "junk"))
        return BadMailModel(fraud, junk, scale, bias, dict(fields["card"]))
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, zlib.error, RecursionError) as error:
        raise BadMailFileError(str(error) or type(error).__name__) from error
