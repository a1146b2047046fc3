"""Reply templates as values, and a letter made of one: the team's words around our facts (handbook 4.2).

A template is a jinja2 text; its first line is the subject for mails whose own subject says nothing (W1). It sees one variable,
`letter`, and the macros of `_parts.txt` of its language. Buyers' words reach it as data only: nothing of theirs is ever parsed as a
template. What comes out is plain text with three marks, from which the HTML is made: an empty line parts paragraphs, "- " opens a
list item, "| a | b |" is a row of a table whose first row is its heading.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Final

from triage.errors import TriageError
from triage.letter_values import Letter, Point, QuoteLine
from triage.template_meter import metered
from triage.terms import Sentence, sentence

if TYPE_CHECKING:
    from jinja2 import Environment, Template

PARTS: Final = "_parts"
RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ur"})
ENGLISH: Final = "en"
_FIELDS: Final = tuple(dict.fromkeys(f.name for kind in (Letter, QuoteLine, Point) for f in fields(kind)))


@dataclass(frozen=True, slots=True)
class Templates:
    """(language, name) -> text, as the outer layer has read them; the team's own already laid over the shipped ones."""

    texts: Mapping[tuple[str, str], str]

    def pick(self, language: str, name: str) -> tuple[str, str] | None:
        """The template `name` in `language` (BCP 47) or the nearest we have, English at last: (language, text)."""
        for tongue in (*_nearest(language), ENGLISH):
            text = self.texts.get((tongue, name))
            if text is not None and (tongue, PARTS) in self.texts:
                return tongue, text
        return None

    def parts(self, language: str) -> str:
        """The macros that all templates of a language share."""
        return self.texts.get((language, PARTS), "")


def _nearest(language: str) -> tuple[str, ...]:
    """ "zh-Hant-TW" -> itself, "zh-Hant", "zh"; Chinese of an unknown script is taken as simplified."""
    steps = language.split("-")
    chain = tuple("-".join(steps[:count]) for count in range(len(steps), 0, -1))
    return (*chain, "zh-Hans", "zh-Hant") if steps[0] == "zh" else chain


@dataclass(frozen=True, slots=True)
class Rendered:
    """A letter as it leaves: its subject (the template's first line), its text and its HTML body."""

    subject: str
    text: str
    html: str


def render(name: str, language: str, text: str, parts: str, letter: object) -> Rendered:
    """Fill the template; whatever goes wrong in it names the file, the line and the variable, so that the team can mend it."""
    where = f"templates/replies/{language}/{name}.txt"
    with metered():
        try:
            filled = _compiled(text, parts, where, language).render(letter=letter)
        except Exception as error:  # a template may raise anything; it is the team's text, and theirs to mend
            raise TriageError(
                _trouble(error, where, language),
                sentence("Mend the template, or delete it: then the shipped one is used."),
            ) from error
    subject, _, body = filled.lstrip("\n").partition("\n")
    source = _tidy(body)
    return Rendered(_one_line(subject), to_text(source, language), to_html(source, language))


def _trouble(error: Exception, where: str, language: str) -> Sentence:
    """ "templates/replies/en/quotation.txt, line 7: 'Letter' has no 'nmae'; did you mean 'name'?" """
    file, line = where, getattr(error, "lineno", None)
    if line is None:  # jinja2 puts the template's own files and lines into the traceback
        trace = error.__traceback__
        while trace is not None:
            shown = trace.tb_frame.f_code.co_filename
            if shown.startswith("templates/replies/"):
                file, line = shown, trace.tb_lineno
            trace = trace.tb_next
    elif getattr(error, "name", None) == PARTS:
        file = parts_file(language)
    words = _one_line(str(error)) or type(error).__name__
    if (unknown := re.fullmatch(r"'[\w.]*?(\w+) object' has no attribute '(\w+)'", words)) is not None:
        words = f"{unknown[1].lower()} has no '{unknown[2]}'"
        near = difflib.get_close_matches(unknown[2], _FIELDS, n=1)
        words += f"; did you mean '{near[0]}'?" if near and near[0] != unknown[2] else ""
    elif type(error).__name__ == "TemplateNotFound":  # jinja2 is loaded late
        words = f"there is no template '{words}' to take in; the macros of this language are '{PARTS}'"
    elif isinstance(error, RecursionError):
        words = "a macro calls itself without end"
    return sentence("{file}{line}: {error}", file=file, line=f", line {line}" if line else "", error=words[:400])


@lru_cache(maxsize=256)
def _compiled(text: str, parts: str, where: str, language: str) -> Template:
    from jinja2 import Template

    made = _environment(parts, language)
    return Template.from_code(made, made.compile(text, where, where), made.make_globals(None), None)


@lru_cache(maxsize=32)
def _environment(parts: str, language: str) -> Environment:
    """One for all templates of a language: what they share is compiled once."""
    from triage.template_limits import environment

    return environment({PARTS: (parts, parts_file(language))})


def parts_file(language: str) -> str:
    """Where the macros of a language stand, as messages name it."""
    return f"templates/replies/{language}/{PARTS}.txt"


def syntax_problems(templates: Templates) -> tuple[Sentence, ...]:
    """What is wrong with the way templates are written, before any letter is made from them."""
    problems: list[Sentence] = []
    for (language, name), text in sorted(templates.texts.items()):
        where = f"templates/replies/{language}/{name}.txt"
        try:
            _compiled(text, "", where, language)
        except Exception as error:  # as in `render`
            problems.append(_trouble(error, where, language))
    return tuple(problems)


def _tidy(text: str) -> str:
    """No trailing blanks, never more than one empty line."""
    lines = [line.strip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    kept = [line for before, line in zip(["", *lines], lines, strict=False) if line or before]
    return "\n".join(kept).strip()


def _one_line(text: str) -> str:
    return " ".join(text.split())


def to_text(source: str, language: str = ENGLISH) -> str:
    """Table rows as "heading: cell" lines, since columns do not line up in proportional type; all else as it stands."""
    colon = {"fr": " : ", "zh": "："}.get(language.split("-", maxsplit=1)[0], ": ")
    out: list[str] = []
    heading: list[str] = []
    for line in source.split("\n"):
        cells = _cells(line)
        if cells is None:
            heading = []
            out.append(line)
        elif not heading:
            heading = cells
        else:
            if out and out[-1]:
                out.append("")
            first, *rest = [(label, cell) for label, cell in zip(heading, cells, strict=False) if cell] or [("", "")]
            out.append(f"* {first[1]}")
            out.extend(f"  {label}{colon}{cell}" for label, cell in rest)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(out)).strip() + "\n"


def to_html(source: str, language: str) -> str:
    """A plain, clean HTML page: paragraphs, lists, tables; every word escaped; nothing loaded from anywhere."""
    direction = "rtl" if language.split("-", maxsplit=1)[0] in RIGHT_TO_LEFT else "ltr"
    body = "\n".join(_block(block) for block in re.split(r"\n\n", source) if block)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}" dir="{direction}">\n<head><meta charset="utf-8"></head>\n'
        f'<body dir="{direction}" style="font-family: Arial, Helvetica, sans-serif; font-size: 14px; line-height: 1.45; color: #222">\n'
        f"{body}\n</body>\n</html>\n"
    )


def _block(block: str) -> str:
    """One paragraph with the list or table that may stand in it."""
    out: list[str] = []
    lines = block.split("\n")
    place = 0
    while place < len(lines):
        kind = _kind(lines[place])
        end = place
        while end < len(lines) and _kind(lines[end]) == kind:
            end += 1
        run = lines[place:end]
        if kind == "row":
            out.append(_table([cells for line in run if (cells := _cells(line)) is not None]))
        elif kind == "item":
            out.append("<ul>" + "".join(f"<li>{escape(line[2:])}</li>" for line in run) + "</ul>")
        else:
            out.append("<p>" + "<br>\n".join(escape(line) for line in run) + "</p>")
        place = end
    return "\n".join(out)


def _kind(line: str) -> str:
    if line.startswith("- "):
        return "item"
    return "row" if _cells(line) is not None else "words"


def _cells(line: str) -> list[str] | None:
    """The cells of "| a | b |", None for any other line."""
    if len(line) > 2 and line.startswith("| ") and line.endswith("|"):
        return [cell.strip() for cell in line[1:-1].split("|")]
    return None


def _table(rows: list[list[str]]) -> str:
    """The first row is the heading; columns that are empty throughout are left out."""
    width = max(len(row) for row in rows)
    padded = [row + [""] * (width - len(row)) for row in rows]
    shown = [column for column in range(width) if any(row[column] for row in padded[1:])]
    cell = 'style="border: 1px solid #bbb; padding: 4px 8px; vertical-align: top"'
    head = "".join(f"<th {cell}>{escape(padded[0][column])}</th>" for column in shown)
    lines = ["<tr>" + "".join(f"<td {cell}>{escape(row[column])}</td>" for column in shown) + "</tr>" for row in padded[1:]]
    return '<table style="border-collapse: collapse">\n<tr>' + head + "</tr>\n" + "\n".join(lines) + "\n</table>"
