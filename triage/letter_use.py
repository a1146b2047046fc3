"""What people make of our drafts: per template sent unchanged, edited or discarded, and the paragraphs they always change.

The draft as it was laid stands in `draft.raw`, the letter that left in `answer.raw`, as long as mail is kept. Paragraphs are those of our own
words, without what is quoted below; likeness is that of their words.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from triage.mail.message import parse
from triage.mail.text import read_words
from triage.store import moment
from triage.store.database import Ledger, Row

SAME, SIMILAR = 97.0, 50.0  # percent of likeness: hardly touched; the same paragraph, changed
OFTEN, LEAST = 0.6, 3  # share of letters in which a paragraph was changed, of at least so many
_NUMBERS = re.compile(r"\d[\d.,:/-]*")
MOST = 20_000  # characters of a letter


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a template as it was laid, and what became of it."""

    text: str  # of the newest draft that held it
    laid: int
    changed: int
    dropped: int

    @property
    def often(self) -> bool:
        """People change it or take it out nearly always."""
        return self.laid >= LEAST and self.changed + self.dropped >= OFTEN * self.laid


@dataclass(frozen=True, slots=True)
class Use:
    """One template in one language."""

    template: str
    language: str
    unchanged: int
    edited: int
    discarded: int
    unanswered: int  # laid, and nobody has answered
    paragraphs: tuple[Paragraph, ...]

    @property
    def answered(self) -> int:
        """Mails that were answered, with our draft or without it."""
        return self.unchanged + self.edited + self.discarded


def uses(ledger: Ledger, since: datetime) -> list[Use]:
    """What became of the drafts for mail received since then, the most used template first."""
    groups: dict[tuple[str, str], list[Row]] = {}
    for row in _rows(ledger, since):
        groups.setdefault((row["template"], row["language"]), []).append(row)
    found = []
    for (template, language), rows in groups.items():
        counts = {how: sum(row["used"] == how for row in rows) for how in ("unchanged", "edited", "discarded")}
        found.append(
            Use(
                template, language, counts["unchanged"], counts["edited"], counts["discarded"],
                sum(row["used"] is None for row in rows), _paragraphs(rows),
            )
        )  # fmt: skip
    return sorted(found, key=lambda one: (-one.answered, one.template, one.language))


def _rows(ledger: Ledger, since: datetime) -> Iterator[Row]:
    last = 0
    while rows := ledger.rows(
        "select draft.id, draft.template, draft.language, draft.raw as laid, answer.used, answer.raw as left from draft join mail on mail.id = draft.mail"
        " left join answer on answer.draft = draft.id where draft.id > ? and mail.received_at >= ? and draft.version ="
        " (select max(version) from draft as newer where newer.mail = draft.mail) order by draft.id limit 200",
        last, moment(since),
    ):  # fmt: skip
        yield from rows
        last = rows[-1]["id"]


def _paragraphs(rows: list[Row]) -> tuple[Paragraph, ...]:
    """The template's paragraphs, known again by their words without figures and names that differ from letter to letter."""
    from rapidfuzz import fuzz, process

    texts: list[str] = []  # the newest wording of each
    figures: list[list[int]] = []  # laid, changed, dropped
    for row in rows:
        laid, left = _text(row["laid"]), _text(row["left"])
        if not laid or not left or row["used"] not in ("unchanged", "edited"):
            continue
        theirs = _parts(left)
        for part in _parts(laid):
            known = process.extractOne(_plain(part), [_plain(one) for one in texts], scorer=fuzz.ratio, score_cutoff=70)
            if known is None:
                texts.append(part)
                figures.append([0, 0, 0])
            place = known[2] if known is not None else len(texts) - 1
            texts[place] = part
            best = max((fuzz.ratio(part, other) for other in theirs), default=0.0)
            figures[place][0] += 1
            figures[place][1] += SIMILAR <= best < SAME
            figures[place][2] += best < SIMILAR
    return tuple(Paragraph(text, *counts) for text, counts in zip(texts, figures, strict=True))


def _parts(text: str) -> list[str]:
    return [" ".join(part.split()) for part in re.split(r"\n[ \t]*\n", text) if part.strip()][:60]


def _plain(part: str) -> str:
    return _NUMBERS.sub("0", part)


def _text(raw: bytes | None) -> str:
    if not raw:
        return ""
    try:
        data = zlib.decompress(raw)
    except zlib.error:
        return ""
    return read_words(parse(data)).new[:MOST]


def as_json(found: list[Use]) -> str:
    """For programs."""
    return json.dumps(
        [
            {
                "template": one.template, "language": one.language, "unchanged": one.unchanged, "edited": one.edited, "discarded": one.discarded,
                "unanswered": one.unanswered,
                "paragraphs": [{"text": part.text, "laid": part.laid, "changed": part.changed, "dropped": part.dropped} for part in one.paragraphs],
            }
            for one in found
        ],
        ensure_ascii=False, indent=1,
    )  # fmt: skip
