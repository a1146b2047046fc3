"""Labels: the words that people say about mail in their mail client or by command, and what each of them says (handbook 8).

A word stands in the name of a folder (`Triage/Label/Fraud`), in a keyword (`Triage-Label-Fraud`) or in a command. Whoever labels
corrects a verdict: what a label does not speak of is judged by the handbook as ever (`Said`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from triage.terms import AnswerClass, Evidence, Kind, Sentence, Verdict, sentence

KIND, SUSPECTED, LEVEL, CLASS = "kind", "suspected", "level", "class"
NOT_INQUIRY = "not inquiry"
BUYERS = (Kind.INQUIRY, Kind.REPLY)
RULE = "label"  # `Evidence.rule`


@dataclass(frozen=True, slots=True)
class Word:
    """One word that can be said about a mail."""

    name: str  # of the folder, in English
    chinese: tuple[str, ...]  # the first is the folder's name where the program speaks Chinese
    says: tuple[tuple[str, str], ...]  # (field, value); () = what was said is taken back
    more: tuple[str, ...] = ()  # other names that are understood

    @property
    def keyword(self) -> str:
        """An IMAP atom (RFC 3501 9)."""
        return f"{KEYWORD}{self.name.replace(' ', '-')}"


PARENT = "triage"
FOLDER = {"en": ("Label",), "zh": ("标签", "標籤")}
KEYWORD = "Triage-Label-"
INQUIRY = Word("Inquiry", ("询盘", "詢盤"), ((KIND, "inquiry"), (SUSPECTED, "false")), ("genuine inquiry",))
FRAUD = Word("Fraud", ("欺诈", "诈骗", "欺詐"), ((KIND, "fraud"), (SUSPECTED, "true")), ("scam",))
NOT_AN_INQUIRY = Word("Not an inquiry", ("非询盘", "不是询盘", "非詢盤"), ((KIND, NOT_INQUIRY),), ("no inquiry", "not inquiry"))
LEVELS = tuple(Word(f"Level {n}", (f"{n}级", f"{n}級"), ((LEVEL, str(n)),), (str(n), f"l{n}")) for n in range(1, 5))
CLASSES = tuple(
    Word(f"Class {one.value}", (f"{one.value}类", f"{one.value}類"), ((CLASS, one.value),), (one.value,)) for one in AnswerClass
)
NONE = Word("No label", ("撤销标签", "撤銷標籤"), (), ("none", "take back"))
IN_CLIENT = (INQUIRY, FRAUD, NOT_AN_INQUIRY, *LEVELS, *CLASSES, NONE)
# By command any kind can be named.
KINDS = (
    Word("Reply", ("往来",), ((KIND, "reply"), (SUSPECTED, "false"))),
    Word("Solicitation", ("推销",), ((KIND, "solicitation"),)),
    Word("Junk", ("垃圾广告",), ((KIND, "junk"),)),
    Word("Automated", ("自动邮件",), ((KIND, "automated"),)),
    Word("Other", ("其他",), ((KIND, "other"),)),
)
BY_COMMAND = (*IN_CLIENT[:-1], *KINDS)
BY_KEYWORD = {one.keyword.lower(): one for one in IN_CLIENT[:-1]}


def _plain(text: str) -> str:
    return re.sub(r"[\s_-]{1,20}", " ", text[:200]).strip().casefold()


def _names(word: Word) -> frozenset[str]:
    return frozenset(_plain(one) for one in (word.name, *word.chinese, *word.more))


_BY_FOLDER = {_plain(name): word for word in IN_CLIENT for name in (word.name, *word.chinese)}
_BY_NAME = {name: word for word in BY_COMMAND for name in _names(word)}


def word_of(text: str) -> Word | None:
    """The word that somebody types: "fraud", "not-an-inquiry", "level 2", "L2", "2", "class A", "a", "1级"."""
    return _BY_NAME.get(_plain(text))


def spoken(name: str, language: str) -> str:
    """A word, given by its English name, as a reader of this language knows it from the folders."""
    word = _BY_NAME.get(_plain(name))
    return word.chinese[0] if word is not None and word.chinese and language.lower().startswith("zh") else name


def folder_path(word: Word, language: str) -> tuple[str, str, str]:
    """Our folder for this word, part by part."""
    if language.lower().startswith("zh"):
        return "Triage", FOLDER["zh"][0], word.chinese[0]
    return "Triage", FOLDER["en"][0], word.name


def word_of_folder(name: str, delimiter: str) -> Word | None:
    """What it says of a mail that it lies in this folder; None = it is no folder of labels.

    "Triage/Label/Fraud", "INBOX.Triage.标签.欺诈" and, where folders lie in no folders, "Triage-Label-Fraud".
    """
    parts = [part.strip() for part in (name.split(delimiter) if delimiter else [name])]
    if len(parts) > 5:
        return None
    parents = [one.casefold() for several in FOLDER.values() for one in several]
    if len(parts) >= 3 and parts[-3].casefold() == PARENT and parts[-2].casefold() in parents:
        return _BY_FOLDER.get(_plain(parts[-1]))
    for parent in parents:
        start = f"{PARENT}-{parent}-"
        if parts[-1].casefold().startswith(start):
            return _BY_FOLDER.get(_plain(parts[-1][len(start) :]))
    return None


@dataclass(frozen=True, slots=True)
class Said:
    """What labels say of one mail; None = nothing."""

    kind: str | None = None  # of `Kind`, or "not inquiry"
    suspected: bool | None = None
    level: int | None = None
    answer_class: AnswerClass | None = None
    evidence: tuple[Evidence, ...] = ()  # who said what, when and how

    def kind_and_suspicion(self, kind: Kind, suspected: bool, likely: Iterable[Kind]) -> tuple[Kind, bool]:
        """The kind and whether it is held back, where we think `kind` and `suspected`; `likely` are the kinds, the likeliest first."""
        told = kind
        if self.suspected is not None:
            suspected = self.suspected
        if self.kind == NOT_INQUIRY:
            told = next((one for one in likely if one not in (*BUYERS, Kind.FRAUD)), Kind.OTHER) if kind in BUYERS else kind
        elif self.kind is not None:
            told = Kind(self.kind)
        if told is Kind.FRAUD and not suspected:  # a scam is always held back; what is not held back is none
            told = next((one for one in likely if one is not Kind.FRAUD), Kind.OTHER)
        return told, suspected

    def graded(self, verdict: Verdict) -> Verdict:
        """With the level and the class that were said, and with who said it."""
        level = verdict.level if self.level is None else self.level
        return replace(
            verdict,
            level=level,
            level2_candidate=verdict.level2_candidate and level == 3,
            answer_class=verdict.answer_class if self.answer_class is None else self.answer_class,
            evidence=(*self.evidence, *verdict.evidence),
        )

    def on_record(self, verdict: Verdict) -> Verdict:
        """A verdict whose mail is kept no more: corrected without being judged anew."""
        kind, suspected = self.kind_and_suspicion(verdict.kind, verdict.suspected, (one for one, _ in verdict.probabilities))
        buyer = kind in BUYERS
        changed = replace(
            verdict,
            kind=kind,
            suspected=suspected,
            level=verdict.level if buyer else None,
            answer_class=verdict.answer_class if buyer or kind not in (Kind.AUTOMATED, Kind.OTHER) else None,
            reply_needed=verdict.reply_needed and buyer and not suspected,
        )
        return self.graded(changed)


def said(words: Iterable[tuple[str, str, str, str, datetime]], zone: str) -> Said | None:
    """What these labels in force say: (field, value, source, word, when); None without any."""
    fields: dict[str, str] = {}
    told: dict[Sentence, None] = {}
    for field, value, source, word, at in words:
        fields[field] = value
        told[told_by(source, word or value, at, zone)] = None
    if not fields:
        return None
    kind = fields.get(KIND)
    suspected = fields.get(SUSPECTED)
    if kind is not None and kind != NOT_INQUIRY and kind not in {one.value for one in Kind}:
        kind = None
    level = fields.get(LEVEL, "")
    letter = fields.get(CLASS, "")
    return Said(
        kind,
        suspected == "true" if suspected in ("true", "false") else None,
        int(level) if level in ("1", "2", "3", "4") else None,
        AnswerClass(letter) if letter in {one.value for one in AnswerClass} else None,
        tuple(Evidence(RULE, one) for one in told),
    )


def told_by(source: str, word: str, at: datetime, zone: str) -> Sentence:
    """Who labelled it how and when."""
    when = at.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M")
    match source:
        case "folder":
            return sentence("Labelled '{word}' by a person in the mail client (folder) on {when}.", word=word, when=when)
        case "keyword":
            return sentence("Labelled '{word}' by a person in the mail client (keyword) on {when}.", word=word, when=when)
        case "command":
            return sentence("Labelled '{word}' by a person with `triage label` on {when}.", word=word, when=when)
        case _:
            return sentence("Labelled '{word}' by what became of it in the archive ({when}).", word=word, when=when)
