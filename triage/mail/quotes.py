"""Where quoted and forwarded mail begins: separators, header blocks, attribution lines, ">" marks.

Every test looks at one line, or at a handful of lines below it, so that reading stays linear.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from triage.mail.tables.quotes import FORWARDED, LABELS, ORIGINAL, WROTE

# A bar begins a quote too, but not the row of a table: that ends with one.
_MARK = re.compile(r"[ \t]{0,4}(?:>[ \t]{0,3}){1,20}|[ \t]{0,4}(?:\|[ \t]){1,5}(?=\S)(?![^\n]{0,190}\|[ \t]*$)")
_LABEL = re.compile(r"^[>*•\s_]{0,8}([^\W\d][^:：|\n<>@]{0,28}?)[\s*]{0,3}(?:[:：]|\|(?=\s))[\s*|]{0,6}(.{0,500})$")
_DASHES = re.compile(r"[-_=*–—]{2,}")
_RULE = re.compile(r"^[>\s]{0,6}(?:_{5,}|-{5,}|={5,}|\*{5,}|—{3,})\s{0,5}$")
_DATE = re.compile(
    r"\d{4}\s?[-/.年년]|\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?\d{2,4}|\d{1,2}[:.h]\d{2}(?!\d)|\b\d{1,2}\W{1,4}[^\W\d]{3,12}\W{1,4}(?:de\s)?\d{4}|[^\W\d]{3,12}\s\d{1,2},?\s\d{4}(?!\d)"
)
# Whether one stands there: the same, but looked for from a digit on.
_DATED = re.compile(
    r"\d(?:\d{3}\s?[-/.年년]|\d?[-/.]\s?\d{1,2}[-/.]\s?\d{2,4}|\d?[:.h]\d{2}(?!\d)|(?<!\w\d)\d?\W{1,4}[^\W\d]{3,12}\W{1,4}(?:de\s)?\d{4}"
    r"|(?<=[^\W\d]{3}\s\d)\d?,?\s\d{4}(?!\d))"
)
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_DIGIT = re.compile(r"\d")
_CLOCKED = re.compile(r"20\d\d.{0,20}\d{1,2}[:.h]\d{2}")
_ADDRESS = re.compile(r"[^\s<>@]{1,100}@[^\s<>@]{2,150}")
_ANGLE = re.compile(r"<\s?(?:mailto:)?[^\s<>@]{1,100}@[^\s<>@]{2,150}>")
_ENDS = re.compile(r"[:：]\s{0,3}$")


@cache
def _roles() -> dict[str, tuple[str, ...]]:
    """Label in lower case -> the roles it can have ("a" is To in Italian only)."""
    roles: dict[str, tuple[str, ...]] = {}
    for role, labels in LABELS.items():
        for label in labels:
            roles[label] = (*roles.get(label, ()), role)
    return roles


@cache
def _wrote() -> re.Pattern[str]:
    latin = "|".join(re.escape(verb) for verb in sorted(WROTE, key=len, reverse=True) if verb[0].isascii() or verb[0] < "\u0600")
    other = "|".join(re.escape(verb) for verb in WROTE if not (verb[0].isascii() or verb[0] < "\u0600"))
    return re.compile(rf"(?<!\w)(?:{latin})(?!\w)|(?:{other})", re.I)


@dataclass(frozen=True, slots=True)
class Mark:
    """A quote begins at line `line`; its own words at line `body`."""

    kind: str  # "block" (header block), "attribution", "forward"
    line: int
    body: int
    fields: tuple[tuple[str, str], ...] = ()  # role ("from", "date", ...) -> value


def is_quoted(line: str) -> bool:
    """The line bears a quote mark."""
    return bool(_MARK.match(line[:200]))


def unquoted(line: str) -> str:
    """The line without its quote marks."""
    found = _MARK.match(line[:200])
    return line[found.end() :] if found else line


def label_of(line: str) -> tuple[tuple[str, ...], str] | None:
    """Roles and value of a header block line such as `Sent: Monday`; None for any other line."""
    found = _LABEL.match(line[:600])
    if not found:
        return None
    name = " ".join(found[1].lower().replace("\xa0", " ").split())
    roles = _roles().get(name) or _roles().get(name.replace(" ", ""))
    return (roles, found[2].strip(" *|")) if roles else None


def mark_at(lines: list[str], at: int) -> Mark | None:
    """The quote that begins at line `at`."""
    line = lines[at][:1000]
    if not line.strip() or len(lines[at]) > 3000:
        return None
    bare = unquoted(line).strip()
    separator = _separator(bare)
    if separator is not None or (_RULE.match(bare) and at + 1 < len(lines)):
        below = next((n for n in range(at + 1, min(at + 4, len(lines))) if lines[n].strip(" >\t")), None)
        block = _block(lines, below) if below is not None else None
        if block is not None:
            return Mark("forward" if separator == "forward" else "block", at, block.body, block.fields)
        if separator is not None:
            return Mark("forward" if separator == "forward" else "block", at, at + 1)
        return None
    return _block(lines, at) or _attribution(lines, at)


def _separator(bare: str) -> str | None:
    """ "original" or "forward" for a separator line such as `----- Original Message -----`."""
    low = bare.lower().replace("\xa0", " ")[:300]
    opened = _DASHES.match(low)
    if opened is None:
        # Apple Mail: "Begin forwarded message:"
        return "forward" if low.rstrip().endswith((":", "：")) and low.strip(" :：") in FORWARDED else None
    rest = low[opened.end() :].strip()
    closed = _DASHES.search(rest)
    inner = (rest[: closed.start()] if closed else rest).strip(" :：-_=*–—>")
    if not inner or len(inner) > 80 or (closed and len(rest) - closed.end() > 80):
        return None
    if inner in FORWARDED or inner.startswith(("forwarded by", "forwarded message", "转发")):
        return "forward"
    return "original" if inner in ORIGINAL else None


def _block(lines: list[str], at: int | None) -> Mark | None:
    """From/Sent/To/Subject lines: at least three roles, From or Subject and a date or To among them, within nine lines."""
    if at is None:
        return None
    first = label_of(lines[at])
    if first is None or not ({"from", "date", "subject"} & set(first[0])) or not (first[1] or "from" in first[0]):
        return None
    fields: list[tuple[str, str]] = []
    seen: set[str] = set()
    number = at
    last = at
    while number < min(at + 14, len(lines)):
        line = lines[number]
        bare = unquoted(line).strip(" *\t")
        found = label_of(line)
        if found is not None:
            role = next((one for one in found[0] if one not in seen), found[0][0])
            if role in seen and role != "other":
                break
            seen.add(role)
            fields.append((role, found[1]))
            last = number
        elif not bare:
            if len(seen) >= 3 or number - last > 1 or number == at:
                break
        elif number - last > 2 or len(bare) > 300 or not fields:
            break
        elif len(seen) >= 3 and "subject" in seen and fields[-1][0] in ("subject", "other", "date"):
            break  # the words begin right below
        elif len(seen) >= 3 and fields[-1][0] == "to" and "@" not in bare and _complete(fields[-1][1]):
            break
        else:
            fields[-1] = (fields[-1][0], f"{fields[-1][1]} {bare}".strip())  # a folded To or Subject
            last = number
        number += 1
    if "from" not in seen or len(seen & {"from", "date", "to", "subject"}) < 2:
        return None
    author = next(value for role, value in fields if role == "from")
    when = next((value for role, value in fields if role == "date"), "")
    if len(seen & {"from", "date", "to", "subject"}) < 3 and not (at > 1 and _CLOCKED.search(when[:200]) and len(fields) == 2):
        return None  # "From: ..." and "Sent: Monday, 5 May 2026 10:12" alone begin a quote only below other words
    # A filled-in form has "From: Kenya" and "Date" too: ask for an address, a clock or a year.
    if not (_ADDRESS.search(author[:500]) or _DATED.search(when[:200])):
        return None
    return Mark("block", at, last + 1, tuple(fields))


def _complete(to: str) -> bool:
    """An address with no sign behind it that another follows."""
    return "@" in to and not to.rstrip().endswith((",", ";", "<"))


def _attribution(lines: list[str], at: int, below: bool = False) -> Mark | None:
    """`On 5 March 2026 at 07:31, Somebody <a@b> wrote:`, wrapped over at most four lines, in any language."""
    first = _undashed(unquoted(lines[at]).strip())
    if not first or len(first) > 400:
        return None
    if "@" not in first and not _DIGIT.search(first) and not _ENDS.search(first[-4:]):
        return None  # neither date nor address, and not the whole of it
    joined = ""
    for number in range(at, min(at + 4, len(lines))):
        piece = _undashed(unquoted(lines[number]).strip())
        if not piece:
            if number == at or number + 1 >= len(lines) or (not below and _dated_by_itself(lines, number + 1)):
                return None
            continue
        joined = f"{joined} {piece}".strip()
        if len(joined) > 500:
            return None
        ends = bool(_ENDS.search(joined[-4:]))
        if not ends and not (number > at and joined.endswith(("wrote", "写道"))):
            # The first line of a wrapped attribution bears its date or address.
            if number == at and not (("@" in joined and _ADDRESS.search(joined)) or (_DATED.search(joined))):
                return None
            continue
        dated, addressed, verb = bool(_DATED.search(joined)), bool(_ANGLE.search(joined)), bool(_wrote().search(joined))
        if (dated and verb) or (dated and addressed) or (verb and addressed):
            if not _opens(first if number > at else joined):
                return None
            if number > at and not _YEAR.search(first) and _YEAR.search(piece) and _DATED.search(piece) and _wrote().search(piece):
                return None  # it begins below: "1.62 is fine." and a name stand above it
            return Mark("attribution", at, number + 1, (("from", joined), ("date", joined)))
        return None
    return None


def _dated_by_itself(lines: list[str], at: int) -> bool:
    """Below a blank line a whole attribution begins, date and all: what stands above it is a telephone number or a street, no part of it."""
    return bool(_DATED.search(unquoted(lines[at])[:400])) and _attribution(lines, at, below=True) is not None


def _undashed(line: str) -> str:
    """Zoho's "---- On Thu, 19 Mar 2026 11:02 +0300 Ann <ann@firm.example> wrote ----" as others write it."""
    return f"{line.strip('- ')}:" if line.startswith("----") and line.endswith("----") and len(line) <= 400 else line


def _opens(first: str) -> bool:
    """An attribution begins with a date, an address or a few words before them, not in mid-sentence."""
    found = _DATE.search(first) or _ADDRESS.search(first)
    return found is not None and found.start() <= 60
