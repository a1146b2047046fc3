"""Sheets of an `.xlsx` file (ECMA-376 part 1, 18) as lines. Hidden sheets and rows are left out; formulas give the value saved with them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from triage.attachments.lines import Enough, Lines
from triage.attachments.package import Package, Relations, Unreadable
from triage.attachments.values import Limits, Text, Trouble

_STRINGS = 30_000  # shared strings kept
_STRING_CHARACTERS = 3_000_000  # of all of them
_SHEETS = 12
_DATE_FORMATS = frozenset((14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58))  # built-in numFmtIds of dates
_LITERALS = re.compile(r'"[^"]{0,100}"|\[[^\]]{0,40}\]|\\.')


def read_xlsx(content: bytes, limits: Limits) -> Text:
    """The visible sheets, one after the other. Raises `Unreadable`."""
    package = Package(content, limits)
    lines = Lines(limits)
    strings, styles = _Strings(limits.cell), _Styles()
    for name, handler in (("xl/sharedStrings.xml", strings), ("xl/styles.xml", styles)):
        if name in package:
            package.parse(name, handler)
    dates = styles.dates()
    sheets = _sheets(package)
    if len(sheets) > _SHEETS:
        lines.cut = True
    for name in sheets[:_SHEETS]:
        lines.gap()
        package.parse(name, _Sheet(lines, strings.strings, dates))
        if lines.cut:
            break
    return lines.text()


def _sheets(package: Package) -> tuple[str, ...]:
    """The parts of the visible sheets in the order of their tabs."""
    book, relations = _Book(), Relations()
    if "xl/workbook.xml" in package and "xl/_rels/workbook.xml.rels" in package:
        package.parse("xl/workbook.xml", book)
        package.parse("xl/_rels/workbook.xml.rels", relations)
    found = []
    for identity in book.visible:
        target = relations.targets.get(identity, "")
        name = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        if name in package and "worksheets/" in name:
            found.append(name)
    if not found and not book.any:
        found = sorted(name for name in package.names() if re.fullmatch(r"xl/worksheets/[^/]{1,60}\.xml", name))
    if not found:
        raise Unreadable(Trouble.NO_TEXT if book.any else Trouble.BROKEN)
    return tuple(found)


class _Book:
    """Handler: the sheets of a workbook."""

    def __init__(self) -> None:
        self.visible: list[str] = []
        self.any = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "sheet" and len(self.visible) < 100:
            self.any = True
            identity = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            if attributes.get("state", "visible") == "visible":
                self.visible.append(identity)

    def end(self, name: str) -> None:
        pass

    def data(self, text: str) -> None:
        pass


class _Strings:
    """Handler: the strings that cells name by number."""

    def __init__(self, longest: int) -> None:
        self.strings: list[str] = []
        self._longest = longest
        self._left = _STRING_CHARACTERS
        self._now: list[str] = []
        self._reading = self._aloud = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "si":
            self._now = []
        elif name == "rPh":  # how Japanese is read aloud
            self._aloud = True
        elif name == "t":
            self._reading = not self._aloud

    def end(self, name: str) -> None:
        if name == "t":
            self._reading = False
        elif name == "rPh":
            self._aloud = False
        elif name == "si":
            text = "".join(self._now)[: self._longest]
            self._left -= len(text)
            if len(self.strings) >= _STRINGS or self._left < 0:
                raise Enough
            self.strings.append(text)

    def data(self, text: str) -> None:
        if self._reading and len(self._now) < 200:
            self._now.append(text[: self._longest])


class _Styles:
    """Handler: which cell styles show a number as a date."""

    def __init__(self) -> None:
        self._formats: dict[str, str] = {}
        self._used: list[str] = []
        self._inside = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "numFmt" and len(self._formats) < 2000:
            self._formats[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")[:200]
        elif name == "cellXfs":
            self._inside = True
        elif name == "xf" and self._inside and len(self._used) < 20_000:
            self._used.append(attributes.get("numFmtId", "0"))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self._inside = False

    def data(self, text: str) -> None:
        pass

    def dates(self) -> frozenset[str]:
        """The style numbers, as cells write them."""
        shown = {key for key, code in self._formats.items() if re.search(r"[yd]", _LITERALS.sub("", code), re.IGNORECASE)}
        plain = {str(number) for number in _DATE_FORMATS}
        return frozenset(str(place) for place, used in enumerate(self._used) if used in shown or used in plain)


class _Sheet:
    """Handler: the rows of a sheet."""

    def __init__(self, lines: Lines, strings: list[str], dates: frozenset[str]) -> None:
        self._lines = lines
        self._strings = strings
        self._dates = dates
        self._row: dict[int, str] = {}
        self._column = -1
        self._type = self._style = ""
        self._value: list[str] = []
        self._reading = self._hidden = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "row":
            self._row, self._column = {}, -1
            self._hidden = attributes.get("hidden", "0") in ("1", "true")
        elif name == "c":
            place = _column_of(attributes.get("r", ""))
            self._column = self._column + 1 if place is None else place
            self._type, self._style = attributes.get("t", "n"), attributes.get("s", "")
            self._value = []
        elif name in ("v", "t"):
            self._reading = True

    def end(self, name: str) -> None:
        if name in ("v", "t"):
            self._reading = False
        elif name == "c":
            if 0 <= self._column < self._lines.limits.cells and (text := self._shown("".join(self._value))):
                self._row[self._column] = text
        elif name == "row" and self._row and not self._hidden:
            self._lines.row([self._row.get(column, "") for column in range(max(self._row) + 1)])

    def data(self, text: str) -> None:
        if self._reading and len(self._value) < 200:
            self._value.append(text[: self._lines.limits.cell])

    def _shown(self, value: str) -> str:
        value = value.strip()
        if self._type == "s":
            return self._strings[int(value)] if value.isascii() and value.isdigit() and int(value[:9]) < len(self._strings) else ""
        if self._type in ("str", "inlineStr", "d"):
            return value
        if self._type in ("b", "e") or not value:
            return ""
        return number_shown(value, self._style in self._dates)


def _column_of(reference: str) -> int | None:
    """0 for "A7", 27 for "AB7"; None where it says nothing."""
    match = re.match(r"([A-Z]{1,3})\d", reference)
    if match is None:
        return None
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - 64
    return column - 1


def number_shown(value: str, is_date: bool) -> str:
    """A saved number as a person sees it: "500", "12.5", "2026-05-01"."""
    try:
        number = float(value[:40])
    except ValueError:
        return value
    if not abs(number) < 1e15:  # also what is no number
        return ""
    if is_date and 1 <= number < 2_958_466:
        return (date(1899, 12, 30) + timedelta(days=int(number))).isoformat()
    return str(int(number)) if number == int(number) else f"{number:.6f}".rstrip("0").rstrip(".")
