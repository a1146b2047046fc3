"""The learnt part: what kind of message its words make it. Alone in knowing scikit-learn, which is loaded when first needed.

It sees the subject and the sender's new words, never headers, recipients or dates (they leak labels), plus a few figures counted
from the same words: length, digits, questions, links, and whether the worded signs of the handbook occur - the latter carry over
to languages of which the seed holds little. A logistic regression over word and letter n-grams, its temperature set on messages
that the fit had not seen, so that probabilities mean what they say.
"""

from __future__ import annotations

import hashlib
import itertools
import math
import re
import string
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import metadata
from typing import Any

from triage.terms import Evidence, Kind, Span, sentence

CODE_VERSION = "26"
_MOST_MET = 8192  # words whose columns are kept
READ = 2500  # characters of the new words that are looked at
_READ_BY_LETTERS = 700
KINDS = tuple(Kind)
_ENDING = (
    r"\.(?:com|net|org|info|biz|example|io|xyz|top|shop|online|site|club|click|app|dev|eu|uk|de|fr|es|it|nl|pl|pt|br|ru|ua|tr|cn|jp|kr|vn|in|us|ca|"
    r"au|nz|ch|at|be|se|dk|no|fi|cz|hu|ro|gr|il|ae|sa|mx|cl|za|ke|ng|id|my|sg|hk|tw|th|ph)\b"
)
_URL = re.compile(
    rf"https?://\S{{1,300}}|www\.\S{{1,200}}|"
    rf"(?<![\w@.-])[a-z0-9][a-z0-9-]{{0,62}}+(?:\.[a-z0-9][a-z0-9-]{{0,62}}){{0,3}}{_ENDING}(?:/\S{{0,200}})?",
    re.IGNORECASE,
)
_SITE = re.compile(_ENDING, re.IGNORECASE)
_LINK = re.compile(r"https?://\S{1,300}|www\.\S{1,200}", re.IGNORECASE)  # not the home page below a name
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,200}")
_DIGITS = re.compile(r"\d[\d.,]{0,14}")
_TOKEN = re.compile(r"\w{2,30}|[^\W\d_]")


@dataclass(frozen=True, slots=True)
class SeedRow:
    """One labelled message of models/seed.jsonl, or of the team's own labels."""

    id: str
    kind: Kind
    subject: str
    text: str
    language: str = ""
    weight: float = 1.0


def seed_row(fields: Mapping[str, Any]) -> SeedRow:
    """A line of seed.jsonl as a value."""
    return SeedRow(
        id=str(fields["id"]),
        kind=Kind(fields["kind"]),
        subject=str(fields.get("subject") or ""),
        text=str(fields.get("text") or ""),
        language=str(fields.get("language") or ""),
    )


def seed_hash(rows: Sequence[SeedRow]) -> str:
    """What the model was trained on, in sixteen hex digits."""
    digest = hashlib.sha256()
    for row in rows:
        digest.update(f"{row.id}\0{row.kind}\0{row.subject}\0{row.text}\0{row.weight}\n".encode())
    return digest.hexdigest()[:16]


def model_version(rows: Sequence[SeedRow]) -> str:
    """The version a model trained now on `rows` would bear: scikit-learn, code and seed."""
    return f"sklearn-{metadata.version('scikit-learn')}+code-{CODE_VERSION}+seed-{seed_hash(rows)}"


@dataclass(frozen=True)
class Grams:
    """The n-grams of a fitted TfidfVectorizer and their inverse frequencies, as plain data.

    Reading a mail needs no more than that: scikit-learn, a second of import and 100 MB, is loaded only for training.
    `tests/handbook/test_intent.py` holds both against each other.
    """

    places: Mapping[str, int]  # n-gram -> column
    idf: tuple[float, ...]
    letters: bool  # n-grams of 2-4 letters within words (analyzer "char_wb"); else of one or two words

    def columns(self, text: str) -> tuple[Any, Any]:
        """The columns of what `text` shows, and their weights: sublinear counts times idf, of length one together.

        In the order of first mention, and summed in it: the last digits of a sum hang on the order.
        """
        import numpy

        counts: Counter[int | None]
        if self.letters:
            met = self._met
            known = [self._places_of(word) if (places := met.get(word)) is None else places for word in text.split()]
            counts = Counter(itertools.chain.from_iterable(known))
        else:
            counts = Counter(map(self.places.get, _word_grams(text)))
            counts.pop(None, None)
        columns = numpy.fromiter(counts, numpy.intp, len(counts))
        times = numpy.fromiter(counts.values(), numpy.intp, len(counts))
        weights = _factors(max(counts.values(), default=0).bit_length())[times] * self._rarity[columns]
        return columns, weights / (math.sqrt(sum((weights * weights).tolist())) or 1.0)

    def _places_of(self, word: str) -> tuple[int, ...]:
        """The columns of a word's letters; most words of a mail are everyday ones, met before."""
        found = tuple([place for gram in _letter_grams(word) if (place := self.places.get(gram)) is not None])
        if len(word) <= 20:
            if len(self._met) >= _MOST_MET:
                self._met.clear()
            self._met[word] = found
        return found

    @cached_property
    def _met(self) -> dict[str, tuple[int, ...]]:
        return {}

    @cached_property
    def _rarity(self) -> Any:
        import numpy

        return numpy.array(self.idf)

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name not in ("_met", "_rarity")}


@lru_cache(maxsize=16)
def _factors(bits: int) -> Any:
    """Count -> what it weighs, for counts of so many binary digits."""
    import numpy

    return numpy.array([0.0, *(1.0 + math.log(count) for count in range(1, 1 << bits))])


def _word_grams(text: str) -> list[str]:
    tokens = _TOKEN.findall(text)
    return tokens + [f"{first} {second}" for first, second in itertools.pairwise(tokens)]


def _letter_grams(word: str) -> list[str]:
    padded = f" {word} "
    grams: list[str] = []
    for size in range(2, 5):
        if len(padded) <= size:  # a short word counts once, whole
            grams.append(padded)
            break
        grams += [padded[start : start + size] for start in range(len(padded) - size + 1)]
    return grams


@dataclass(frozen=True)
class IntentModel:
    """A trained model; picklable. `version` says what it was made of."""

    version: str
    kinds: tuple[Kind, ...]
    words: Grams
    letters: Grams
    weights: Any  # numpy array kinds x features
    bias: Any
    temperature: float
    facts: tuple[str, ...] = ()  # names of the figures, in the order of the last columns

    def predict(self, subject: str, new_text: str, facts: Mapping[str, float]) -> tuple[tuple[Kind, float], ...]:
        """Probabilities of all kinds, most likely first."""
        scores = self._scores(self._columns(subject, new_text, facts))
        ranked = sorted(zip(self.kinds, softmax(scores, self.temperature), strict=True), key=lambda pair: -pair[1])
        rest = tuple((kind, 0.0) for kind in KINDS if kind not in self.kinds)
        return (*((kind, float(share)) for kind, share in ranked), *rest)

    def strongest_words(self, subject: str, text: str, start: int, kind: Kind, most: int = 4) -> Evidence | None:
        """The words that speak most for `kind`; spans count in the body from `start` on, or in the subject."""
        if kind not in self.kinds:
            return None
        telling = self._telling[kind]
        heads = list(_TOKEN.finditer(subject))
        matches = [*heads, *_TOKEN.finditer(text[:READ])]
        words = [match.group().lower() for match in matches]
        known = [word for word in dict.fromkeys(filter(telling.__contains__, words)) if len(word) > 2]
        spans: list[Span] = []
        for word in sorted(known, key=lambda word: -telling[word])[:most]:
            number = words.index(word)
            part, offset = ("subject", 0) if number < len(heads) else ("body", start)
            match = matches[number]
            spans.append(Span(part, match.start() + offset, match.end() + offset, match.group()))
        return Evidence("model", sentence("These words are typical of {kind}.", kind=kind), 0.0, tuple(spans)) if spans else None

    @cached_property
    def _telling(self) -> dict[Kind, dict[str, float]]:
        """For each kind the words that speak for it, with how much."""
        idf, places = self.words.idf, self.words.places
        return {
            kind: {word: float(row[place] * idf[place]) for word, place in places.items() if row[place] > 0.05}
            for kind, row in zip(self.kinds, self.weights.tolist(), strict=True)
        }

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name not in ("_telling", "_by_column")}

    @cached_property
    def _by_column(self) -> Any:
        """The weights as columns x kinds: what a mail shows is read in few places of memory."""
        import numpy

        return numpy.ascontiguousarray(self.weights.T)

    def _columns(self, subject: str, text: str, facts: Mapping[str, float]) -> tuple[Any, Any]:
        import numpy

        plain = _plain(subject, text)
        by_words, words = self.words.columns(plain)
        by_letters, letters = self.letters.columns(plain if len(text) <= _READ_BY_LETTERS else _plain(subject, text[:_READ_BY_LETTERS]))
        behind = len(self.words.idf)
        last = behind + len(self.letters.idf)
        figures = {**text_facts(subject, text), **facts}
        values = [float(figures.get(name, 0.0)) for name in self.facts]
        return (
            numpy.concatenate((by_words, by_letters + behind, numpy.arange(last, last + len(values)))),
            numpy.concatenate((words, letters, values)),
        )

    def _scores(self, columns: tuple[Any, Any]) -> list[float]:
        places, values = columns
        scores: list[float] = (self._by_column.take(places, axis=0).T @ values + self.bias).tolist()
        return scores


def softmax(scores: Sequence[float], temperature: float = 1.0) -> list[float]:
    """Scores as shares of one."""
    highest = max(scores)
    powers = [math.exp((score - highest) / temperature) for score in scores]
    total = sum(powers)
    return [power / total for power in powers]


def text_facts(subject: str, text: str) -> dict[str, float]:
    """Figures counted from the words alone, each roughly between 0 and 1."""
    text = text[: 4 * READ]
    length = max(1, len(text))
    return {
        "length": min(1.0, math.log10(length) / 4),
        "short": float(length < 160),
        "digits": min(1.0, 6 * len(_DIGITS.findall(text)) * 4 / length),
        "questions": min(1.0, (text.count("?") + text.count("？") + text.count("؟")) / 4),
        "links": min(1.0, (len(_LINK.findall(text)) if "://" in text or "www." in text.lower() else 0) / 3),
        "money": min(1.0, sum(text.count(sign) for sign in ("$", "€", "£", "USD", "EUR")) / 4),
        "percent": min(1.0, text.count("%") / 3),
        "shouting": float(_shouts(text[:READ])),
        "exclaims": min(1.0, (text.count("!") + subject.count("!")) / 4),
        "re": float(subject.strip().lower().startswith(("re:", "aw:", "回复", "答复", "sv:", "antw:", "rv:"))),
    }


_SMALL, _CAPITALS = (alphabet.encode() for alphabet in (string.ascii_lowercase, string.ascii_uppercase))


def _shouts(text: str) -> bool:
    """Most letters are capitals."""
    if text.isascii():  # counted by taking them away
        plain = text.encode()
        small, capitals = (len(plain) - len(plain.translate(None, letters)) for letters in (_SMALL, _CAPITALS))
        return capitals > 0.6 * (small + capitals)
    letters = list(filter(str.isalpha, text))
    return sum(map(str.isupper, letters)) > 0.6 * len(letters)


def _plain(subject: str, text: str) -> str:
    """Numbers, addresses and links become marks: the model shall learn kinds, not particulars."""
    joined = f"{subject[:300]} \n {subject[:300]} \n {text[:READ]}"
    if "://" in joined or _SITE.search(joined) or "www." in joined.lower():
        joined = _URL.sub(" linkmark ", joined)
    if "@" in joined:
        joined = _EMAIL.sub(" emailmark ", joined)
    return _DIGITS.sub(" 0 ", joined).lower()


def train(rows: Sequence[SeedRow], facts: Sequence[Mapping[str, float]] | None = None) -> IntentModel:
    """Fit on `rows` (two or more kinds). `facts`: further figures a row, the same that `predict` will be given."""
    import numpy
    from scipy.sparse import csr_matrix, hstack  # type: ignore[import-untyped]
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression

    texts = [_plain(row.subject, row.text) for row in rows]
    short = [_plain(row.subject, row.text[:_READ_BY_LETTERS]) for row in rows]
    figures = [{**text_facts(row.subject, row.text), **(facts[place] if facts else {})} for place, row in enumerate(rows)]
    names = tuple(sorted({name for each in figures for name in each}))
    words = TfidfVectorizer(
        analyzer="word", token_pattern=_TOKEN.pattern, ngram_range=(1, 2), min_df=2, sublinear_tf=True, max_features=12_000
    )
    letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), min_df=3, sublinear_tf=True, max_features=12_000)
    counted = csr_matrix(numpy.array([[each.get(name, 0.0) for name in names] for each in figures]))
    features = csr_matrix(hstack([words.fit_transform(texts), letters.fit_transform(short), counted]))
    labels = numpy.array([row.kind.value for row in rows])
    importance = numpy.array([row.weight for row in rows])

    def fitted(chosen: Any, max_iter: int) -> Any:
        model = LogisticRegression(C=12.0, class_weight="balanced", max_iter=max_iter, tol=2e-3)
        return model.fit(features[chosen], labels[chosen], sample_weight=importance[chosen])

    everything = numpy.arange(len(rows))
    unseen = everything % 4 == 3
    temperature = 1.0
    if len(rows) >= 80 and set(labels[~unseen]) == set(labels):
        trial = fitted(everything[~unseen], 40)
        temperature = _temperature(trial.decision_function(features[unseen]), labels[unseen], list(trial.classes_))
    model = fitted(everything, 80)
    weights, bias = model.coef_, model.intercept_
    if len(model.classes_) == 2:  # scikit-learn keeps one row for two classes
        weights, bias = numpy.vstack([-weights, weights]) / 2, numpy.hstack([-bias, bias]) / 2
    return IntentModel(
        version=model_version(rows),
        kinds=tuple(Kind(name) for name in model.classes_),
        words=_grams(words, letters=False),
        letters=_grams(letters, letters=True),
        weights=weights,
        bias=bias,
        temperature=temperature,
        facts=names,
    )


def _grams(vectorizer: Any, letters: bool) -> Grams:
    return Grams(
        {str(gram): int(place) for gram, place in vectorizer.vocabulary_.items()}, tuple(float(one) for one in vectorizer.idf_), letters
    )


def _temperature(scores: Any, labels: Any, classes: list[str]) -> float:
    """The temperature (0.3 to 3) at which the unseen labels are least surprising."""

    def surprise(temperature: float) -> float:
        if getattr(scores, "ndim", 1) == 1:
            return 0.0
        shares = [
            softmax([float(score) for score in row], temperature)[classes.index(label)] for row, label in zip(scores, labels, strict=True)
        ]
        return -sum(math.log(max(share, 1e-9)) for share in shares)

    return min((0.3 + 0.1 * step for step in range(28)), key=surprise)
