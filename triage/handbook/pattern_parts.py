"""Regular expressions read as texts: what every match of one holds, and what it begins with (`screened` files them by that)."""

from __future__ import annotations

import re


def split(pattern: str) -> list[str]:
    """The alternatives that stand outside all groups."""
    if "|" not in pattern:
        return [pattern]
    if _UNGROUPED.fullmatch(pattern):
        return pattern.split("|")
    depth, start, parts = 0, 0, []
    for found in _SIGN.finditer(pattern):
        sign = found[1]
        if sign == "(":
            depth += 1
        elif sign == ")":
            depth -= 1
        elif sign and depth == 0:
            parts.append(pattern[start : found.start()])
            start = found.end()
    return [*parts, pattern[start:]]


def bare(pattern: str) -> list[str]:
    """The alternatives of a pattern, those of a group that is one of them too."""
    found: list[str] = []
    for one in split(pattern):
        lead = lead_of(one)
        _, inside, end = next_piece(one, len(lead)) if one.startswith("(?:", len(lead)) else ("", "", 0)
        if end and end == len(one):
            found += [lead + each for each in bare(inside)]
        else:
            found.append(one)
    return found


# The brackets and bars that build a pattern; escaped ones and classes are found without them.
_SIGN = re.compile(r"\\.|\[(?:[^\]\\]|\\.)*\]|([()|])", re.DOTALL)
_UNGROUPED = re.compile(r"[^\\\[\]()]*")


PLAIN = re.compile(r"[^\\\[\](){}.^$*+?|]+")  # nothing but literal characters
_LETTERS = re.compile(r"[^\\\[\](){}.^$*+?|]+(?![*+?{])")  # literal characters that nothing repeats
REPEAT = re.compile(r"[*+?]\??|\{(\d*)(?:,\d*)?\}\??")
_LOOK = r"\(\?<?[!=](?:[^()\[\]\\]|\\.|\[\^?\]?(?:[^\]\\]|\\.)*\])*\)"
_LEAD = re.compile(rf"(?:\\b|{_LOOK}|\(\?:{_LOOK}(?:\|{_LOOK})*\))*")


def lead_of(pattern: str) -> str:
    """The conditions on what stands before it, or there."""
    lead = _LEAD.match(pattern)
    return lead.group() if lead else ""


_CLASS = re.compile(r"\[\^?\]?(?:[^\]\\]|\\.)*\]")
_CASES = re.compile(r"\[([^\W\d_])([^\W\d_])\]")
_DIGITS_AFTER = {"x": 2, "u": 4, "U": 8}  # of an escaped character
_GROUP = re.compile(
    r"\((?:\?i?:|\?P<\w+>|(?!\?))"
)  # letters are compared in small ones, so a group that takes both cases is like any other


def literals_of(pattern: str) -> tuple[str, ...]:
    """Literals of which every match of `pattern` holds one, the most telling choice; () = there are none."""
    return max(_groups_of(pattern), key=_worth, default=())


def groups_by_worth(pattern: str) -> list[tuple[str, ...]]:
    """Groups of literals of each of which every match of `pattern` holds one, the most telling first."""
    return sorted(_groups_of(pattern), key=_worth, reverse=True)


def _groups_of(pattern: str) -> list[tuple[str, ...]]:
    """Groups of literals of each of which every match of `pattern` holds one."""
    if PLAIN.fullmatch(pattern):
        return [(pattern,)]
    if len(alternatives := split(pattern)) > 1:
        each = [literals_of(one) for one in alternatives]
        return [tuple(dict.fromkeys(literal for one in each for literal in one))] if all(each) else []
    found: list[tuple[str, ...]] = []
    run = ""
    place = 0
    while place <= len(pattern):
        if letters := _LETTERS.match(pattern, place):
            run += letters.group()
            place = letters.end()
            continue
        literal, inner, after = next_piece(pattern, place) if place < len(pattern) else ("", "", place + 1)
        repeat = REPEAT.match(pattern, after) if place < len(pattern) else None
        wanted = repeat is None or repeat.group()[0] == "+" or (repeat[1] or "0").strip("0") != ""
        if literal and wanted:
            run += literal
        if not literal or repeat is not None:
            if run:
                found.append((run,))
            run = ""
            if inner and wanted:
                found += _groups_of(inner)
        place = repeat.end() if repeat is not None else after
    return found


def prefix_of(pattern: str) -> str:
    """The literal characters that every match of `pattern` begins with, a word border before them left out."""
    if PLAIN.fullmatch(pattern):
        return pattern
    place = len(lead_of(pattern))
    found = ""
    while place < len(pattern):
        literal, _, after = next_piece(pattern, place)
        repeat = REPEAT.match(pattern, after)
        if not literal or (repeat and repeat.group()[0] != "+"):
            break
        found += literal
        if repeat:
            break
        place = after
    return found


def openings_of(pattern: str) -> tuple[str, ...]:
    """Literal characters with one of which every match of `pattern` begins; () = not known."""
    if len(alternatives := split(pattern)) > 1:
        each = [openings_of(one) for one in alternatives]
        return tuple(dict.fromkeys(opening for one in each for opening in one)) if all(each) else ()
    found: list[str] = []
    place = 0
    while place < len(pattern):
        if prefix := prefix_of(rest := pattern[place:]):
            return tuple(dict.fromkeys((*found, prefix)))
        place += len(lead_of(rest))
        literal, inner, after = next_piece(pattern, place) if place < len(pattern) else ("", "", 0)
        repeat = REPEAT.match(pattern, after)
        opens = (literal,) if literal else openings_of(inner)
        if not opens:
            return ()
        found += opens
        if repeat is None or repeat.group()[0] == "+":
            return tuple(dict.fromkeys(found))
        place = repeat.end()  # it may be left out: what comes next opens as well
    return ()


_MOST_OPENINGS = 60  # more are not looked for one by one
_MOST_LETTERS = 2  # of them that are a single plain letter, which stands everywhere


def few_openings(pattern: str) -> tuple[str, ...]:
    """`openings_of`, where it is quicker to look for these than for the expression."""
    found = openings_of(pattern)
    shortest = tuple(one for one in found if not any(one != other and one.startswith(other) for other in found))
    return shortest if len(shortest) <= _MOST_OPENINGS and sum(len(one) == 1 and one.isascii() for one in shortest) <= _MOST_LETTERS else ()


def next_piece(pattern: str, place: int) -> tuple[str, str, int]:
    """What stands at `place`: (a literal character or "", the inside of a group or "", where it ends)."""
    sign = pattern[place]
    if sign == "\\":
        following = pattern[place + 1]
        return ("" if following.isalnum() else following), "", place + 2 + _DIGITS_AFTER.get(following, 0)
    if sign == "[":
        inside = _CLASS.match(pattern, place)
        cases = _CASES.match(pattern, place)  # one letter in both cases is a literal: all are compared in small letters
        both = cases is not None and cases[1].lower() == cases[2].lower()
        return pattern[place + 1].lower() if both else "", "", inside.end() if inside else place + 1
    if sign == "(":
        depth = 0
        for found in _SIGN.finditer(pattern, place):
            one = found[1]
            depth += (one == "(") - (one == ")")
            if depth == 0:
                group = _GROUP.match(pattern, place)
                return "", pattern[group.end() : found.start()] if group else "", found.end()
    return ("" if sign in ".^$" else sign), "", place + 1


def _worth(literals: tuple[str, ...]) -> float:
    """Long and few literals rule most texts out; a character of a script with thousands of them says as much as three letters."""
    if not literals:
        return 0.0
    return min([len(literal) * (3 if ord(literal[0]) > 0x2E7F else 1) for literal in literals]) - 0.05 * len(literals)
