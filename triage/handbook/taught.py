"""What a team's own labels add to the shipped models: weights by hashed word, and nothing else.

The kinds' model and the base model for bad mail stay as they were shipped; beside them stands what the labels taught: for each kind, for
scams and for unwanted mail a number a bucket, added to the models' own log-odds within bounds. Without labels all of it is nought, and
the scores are those of the shipped models to the last digit. A bucket is a checksum of a word, so the file gives no text back.
"""

from __future__ import annotations

import base64
import json
import math
import re
import zlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from triage.handbook.badmail import BadMailModel, Opinion, pieces
from triage.handbook.intent import KINDS, IntentModel, softmax
from triage.handbook.learnt import BASE
from triage.handbook.unwanted import WORDS
from triage.terms import Evidence, Kind

FORMAT = 1
BUCKETS = 1 << 16
TAUGHT = tuple(kind for kind in KINDS if kind is not Kind.FRAUD)  # a scam is told by suspicion, which has a head of its own
HEADS = (*(kind.value for kind in TAUGHT), "scam", "unwanted")
# What labels may move, in natural-log units. Whatever they say, the ceilings of `learnt` hold for what is suspected.
MOST_KIND, MOST_SCAM, MOST_UNWANTED = 5.0, 3.0, 5.0
LARGEST = 127  # of a weight in its byte
READ = 3000  # characters of the new words that are looked at
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]{2,400}")  # scripts that write without spaces


def traits(subject: str, text: str) -> dict[int, float]:
    """Bucket -> weight of a message: its words, pairs of words, pairs of unspaced letters; of length one together."""
    subject, text = subject[:300].lower(), text[:READ].lower()
    counted: Counter[str] = pieces(subject, text)
    for run in _UNSPACED.findall(f"{subject} {text}"):
        counted.update(run[start : start + 2] for start in range(len(run) - 1))
    found: dict[int, float] = {}
    for piece, count in counted.items():
        place = zlib.crc32(piece.encode("utf-8", "replace")) & (BUCKETS - 1)
        found[place] = found.get(place, 0.0) + 1.0 + math.log(count)
    length = math.sqrt(sum(value * value for value in found.values())) or 1.0
    return {place: value / length for place, value in found.items()}


@dataclass(frozen=True)
class Taught:
    """Weights by bucket and head; `card` says what they were learnt from (counts, hashes and scores, no text)."""

    version: str
    weights: Any = field(repr=False)  # numpy int8, heads x BUCKETS
    scale: tuple[float, ...]  # by head
    card: Mapping[str, Any] = field(default_factory=dict)

    def moves(self, found: Mapping[int, float]) -> list[float]:
        """What the labels add by head, without bounds."""
        import numpy

        places = numpy.fromiter(found.keys(), dtype=numpy.int64, count=len(found))
        values = numpy.fromiter(found.values(), dtype=numpy.float64, count=len(found))
        sums = self.weights[:, places] @ values
        return [scale * float(one) for scale, one in zip(self.scale, sums, strict=True)]

    def kinds(self, subject: str, text: str) -> dict[Kind, float]:
        """What the labels add to each kind."""
        found = self.moves(traits(subject, text))
        return {kind: bounded(found[place], MOST_KIND) for place, kind in enumerate(TAUGHT)}

    def bad(self, subject: str, text: str) -> tuple[float, float]:
        """What they add to the odds of a scam, and of unwanted mail."""
        found = self.moves(traits(subject, text))
        return bounded(found[-2], MOST_SCAM), bounded(found[-1], MOST_UNWANTED)


def bounded(value: float, most: float) -> float:
    """`value` between -most and most."""
    return max(-most, min(most, value))


@dataclass(frozen=True)
class TaughtIntent(IntentModel):
    """The kinds' model with what the labels taught; used wherever the plain one is."""

    taught: Taught | None = None

    def predict(self, subject: str, new_text: str, facts: Mapping[str, float]) -> tuple[tuple[Kind, float], ...]:
        """Probabilities of all kinds, most likely first."""
        plain = IntentModel.predict(self, subject, new_text, facts)
        if self.taught is None:
            return plain
        added = self.taught.kinds(subject, new_text)
        shares = softmax([log_share(share) + added.get(kind, 0.0) for kind, share in plain])
        return tuple(sorted(((kind, share) for (kind, _), share in zip(plain, shares, strict=True)), key=lambda pair: -pair[1]))

    def strongest_words(self, subject: str, text: str, start: int, kind: Kind, most: int = 4) -> Evidence | None:
        """As the plain model shows them: the labels' own words are not on record."""
        return IntentModel.strongest_words(self, subject, text, start, kind, most)


@dataclass(frozen=True)
class TaughtBadMail(BadMailModel):
    """The base model for bad mail with what the labels taught."""

    taught: Taught | None = None

    def opinion(self, subject: str, text: str) -> Opinion:
        """On a message whose subject and new words are given in lower case."""
        plain = BadMailModel.opinion(self, subject, text)
        if self.taught is None:
            return plain
        scam, unwanted = self.taught.bad(subject, text)
        return Opinion(plain.fraud + scam / BASE, plain.junk + unwanted / WORDS)


def log_share(share: float) -> float:
    """A probability as a logarithm; what is as good as impossible can still be learnt."""
    return math.log(max(share, 1e-4))


def with_taught(model: IntentModel | None, taught: Taught | None) -> IntentModel | None:
    """The kinds' model with `taught`; the plain one where nothing was."""
    if model is None or taught is None:
        return model
    return TaughtIntent(
        version=f"{model.version}+{taught.version}", kinds=model.kinds, words=model.words, letters=model.letters, weights=model.weights,
        bias=model.bias, temperature=model.temperature, facts=model.facts, taught=taught,
    )  # fmt: skip


def bad_mail_with(model: BadMailModel | None, taught: Taught | None) -> BadMailModel | None:
    """The same for the base model for bad mail."""
    if model is None or taught is None:
        return model
    return TaughtBadMail(model.fraud, model.junk, model.scale, model.bias, model.card, taught)


# ------------------------------------------------------------------------------------------------------------------------ as a file


class TaughtFileError(ValueError):
    """The file is not what this program wrote."""


def packed(taught: Taught) -> str:
    """As a JSON text that executes nothing."""
    return json.dumps(
        {
            "format": FORMAT, "what": "triage: learnt from labels", "buckets": BUCKETS, "heads": HEADS, "version": taught.version,
            "card": dict(taught.card), "scale": taught.scale,
            "weights": base64.b64encode(zlib.compress(taught.weights.tobytes(), 9)).decode("ascii"),
        },
        ensure_ascii=False, indent=1,
    )  # fmt: skip


def unpacked(text: str) -> Taught:
    """What such a text holds. Raises `TaughtFileError`: a foreign or damaged file is refused, never half used."""
    import numpy

    try:
        fields = json.loads(text)
        if (fields["format"], fields["buckets"], tuple(fields["heads"])) != (FORMAT, BUCKETS, HEADS):
            raise ValueError("another format")
        scale = tuple(float(one) for one in fields["scale"])
        if len(scale) != len(HEADS) or not all(math.isfinite(one) for one in scale):
            raise ValueError("figures that are none")
        size = len(HEADS) * BUCKETS
        raw = zlib.decompressobj().decompress(base64.b64decode(str(fields["weights"]), validate=True), size + 1)
        if len(raw) != size:
            raise ValueError("weights of another size")
        weights = numpy.frombuffer(raw, dtype=numpy.int8).reshape(len(HEADS), BUCKETS)
        return Taught(str(fields["version"]), weights, scale, dict(fields["card"]))
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, zlib.error, RecursionError) as error:
        raise TaughtFileError(str(error) or type(error).__name__) from error
