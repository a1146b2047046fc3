"""The team's own answers to what buyers ask: answers.toml as values (handbook W4).

A table for each question, named as in `terms.Ask`; in it the words by language, and `for` rows that hold for some articles only:

    payment_terms = "30% deposit by T/T, balance against copy of B/L"      # the same words in every language

    [warranty]
    en = "24 months from the date of the bill of lading."
    es = "24 meses desde la fecha del conocimiento de embarque."

    [[warranty.for]]
    products = ["LV-3*", "fittings"]      # SKUs (with *) or categories
    en = "12 months from the date of the bill of lading."

What cannot be used becomes a `Problem`; the rest is kept.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase

from triage.handbook.catalogue import Item
from triage.terms import Ask, Problem, Sentence, sentence

ANY = ""  # words for every language
LONGEST = 600  # characters of one answer: a letter is no brochure
_CODE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_UNFILLED = re.compile(
    r"\b(?:TODO|TBD|TBA|FIXME|XX+|lorem ipsum)\b|\{\{?|\}\}?|_{3,}|\.{4,}|<[A-Za-z][\w .-]{0,40}>"
    r"|\[(?:your|insert|fill|enter|name|date|xx)[^\]]{0,60}\]|待定|待填|待补充",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: to which question, in whose words, for which articles."""

    ask: Ask
    words: Mapping[str, str]  # by language (BCP 47); "" = the same in all
    products: tuple[str, ...] = ()  # SKUs (with *) and categories; () = all

    def fits(self, item: Item | None) -> bool:
        """Does it hold for this article? A general one holds for anything."""
        if not self.products:
            return True
        if item is None:
            return False
        sku, category = item.sku.casefold(), item.category.casefold()
        return any(fnmatchcase(sku, one.casefold()) or (category and one.casefold() == category) for one in self.products)

    def said(self, language: str) -> str:
        """The words for a letter in `language`: its own, its language's whatever the script or country, those for all, English."""
        tongue = language.split("-", maxsplit=1)[0]
        for code in (language, tongue, ANY, "en"):
            if self.words.get(code):
                return self.words[code]
        return ""


@dataclass(frozen=True, slots=True)
class Answers:
    """All answers on file; those for certain articles stand before the general ones."""

    entries: tuple[Answer, ...] = ()

    def to(self, ask: Ask, item: Item | None, language: str) -> str:
        """What the team answers to `ask` about this article; "" where nothing is on file."""
        return next((said for one in self.entries if one.ask is ask and one.fits(item) and (said := one.said(language))), "")

    def has(self, ask: Ask) -> bool:
        """Is anything on file for this question?"""
        return any(one.ask is ask for one in self.entries)


def general(words: Mapping[str, Mapping[str, str]]) -> Answers:
    """Answers for all articles, from ask id -> language -> words."""
    return Answers(tuple(Answer(Ask(ask), said) for ask, said in words.items()))


def parse_answers(text: str, file: str = "answers.toml") -> tuple[Answers, tuple[Problem, ...]]:
    """The answers of a file, and what is wrong with the others, each named by question and language."""
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Answers(), (Problem(sentence("{file} is not valid TOML: {error}.", file=file, error=error), _EXAMPLE),)
    problems: list[Problem] = []
    narrow: list[Answer] = []
    wide: list[Answer] = []
    known = [ask.value for ask in Ask]
    for key, value in document.items():
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1, cutoff=0.5) or [", ".join(known)]
            problems.append(
                Problem(sentence("{file}: there is no question '{key}'.", file=file, key=key), sentence("Did you mean: {near}?", near=near[0]), key)
            )  # fmt: skip
            continue
        table = {ANY: value} if isinstance(value, str) else value
        if not isinstance(table, dict):
            problems.append(
                Problem(sentence("{file}: [{key}] must be words, or a table of words by language.", file=file, key=key), _EXAMPLE, key)
            )
            continue
        rows = table.get("for", [])
        if words := _words(table, f"{file}: [{key}]", key, problems):
            wide.append(Answer(Ask(key), words))
        for number, row in enumerate(rows if isinstance(rows, list) else [rows], 1):
            where = f"{file}: [[{key}.for]] {number}"
            products = row.get("products") if isinstance(row, dict) else None
            if (
                not isinstance(row, dict)
                or not isinstance(products, list)
                or not products
                or not all(isinstance(one, str) for one in products)
            ):
                problems.append(Problem(sentence("{where} names no products.", where=where), _PRODUCTS, key))
            elif words := _words(row, where, key, problems):
                narrow.append(Answer(Ask(key), words, tuple(products)))
    return Answers((*narrow, *wide)), tuple(problems)


_EXAMPLE = sentence('Write it as in: warranty = "12 months", or in a table [warranty] the line en = "12 months".')
_PRODUCTS = sentence('Name SKUs or categories, such as products = ["LV-3*", "valves"].')


def _words(table: Mapping[str, object], where: str, key: str, problems: list[Problem]) -> dict[str, str]:
    """The usable words of one table, by language."""
    found: dict[str, str] = {}
    for code, value in table.items():
        if code in ("for", "products"):
            continue
        wrong: tuple[Sentence, Sentence] | None = None
        if code != ANY and not _CODE.fullmatch(code):
            wrong = (
                sentence('{where} \'{code}\' is no language code, such as "en" or "zh-Hans".', where=where, code=code),
                sentence("Name the language of the words: en, es, pt, fr, de, ru, ar, tr, zh-Hans, zh-Hant or another."),
            )
        elif not isinstance(value, str) or not value.strip():
            wrong = (
                sentence("{where} {code}: there are no words.", where=where, code=code),
                sentence("Write the answer, or take the line out."),
            )
        elif (unfilled := _UNFILLED.search(value)) is not None:
            wrong = (
                sentence("{where} {code}: '{words}' looks unfinished; it is not used.", where=where, code=code, words=unfilled.group()),
                sentence("Write the answer as a buyer may read it, or take the line out: then it is promised with a date."),
            )
        elif len(value) > LONGEST:
            wrong = (
                sentence("{where} {code}: longer than {n} characters; it is not used.", where=where, code=code, n=LONGEST),
                sentence("Say it in a few sentences; the rest belongs on your website or into an attachment."),
            )
        if wrong is not None:
            problems.append(Problem(*wrong, key))
        elif isinstance(value, str):
            found[code] = value.strip()
    return found
