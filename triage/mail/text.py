"""The words of a mail: HTML as readable text, the new words apart from the rest, the language.

A buyer's mail holds their new words, a signature, legal notes, the mail it answers and sometimes one it forwards.
Only the new words and the signature are the buyer's; the quoted rest is mostly ours. `read_words` tells them apart
line by line and keeps the offsets, so that a conclusion can point at its words in `Mail.text`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from triage.mail.headers import addresses
from triage.mail.html import from_html
from triage.mail.language import detect_language
from triage.mail.quotes import Mark, is_quoted, mark_at, unquoted
from triage.mail.signatures import is_banner, is_note, postscript_after, signature_start
from triage.mail.thread import is_forward_subject, is_reply_subject
from triage.mail.values import Address, Mail

__all__ = ["Forwarded", "Words", "detect_language", "from_html", "read_words"]

_LONGEST = 300_000  # characters we tell apart; what lies below counts as quoted
_MOST_LINES = 8_000
_ANSWER = re.compile(
    r"^\s{0,8}(?:(?:-{1,3}|={1,3}|~)>|→|⇒|➔|>>>)\s{0,5}\S|^\s{0,8}[\[【(]([^\W\d][^\[\]()【】]{0,40})[\]】)]\s{0,3}:?\s{0,3}\S"
)
_MOST_ITEMS = 20
_ITEM = re.compile(r"^[ \t]{0,4}>[ \t]{0,3}[^\s>][^\n]{0,200}$")
_LIST_FOOTER = re.compile(r"^_{20,}\s*$")


@dataclass(frozen=True, slots=True)
class Forwarded:
    """The mail inside a forward, as its header block shows it."""

    author: Address | None
    to: tuple[Address, ...]
    subject: str
    date_text: str  # as written
    text: str  # its own words, quote marks taken away
    start: int  # where these words begin in `Mail.text`


@dataclass(frozen=True, slots=True)
class Words:
    """The sender's own new words, and the rest. `ranges` are (role, start, end) into `Mail.text`."""

    new: str  # without signature, quote and disclaimer
    new_start: int = 0  # offset of the first new words
    signature: str = ""
    quoted: str = ""
    disclaimer: str = ""
    forwarded: Forwarded | None = None
    ranges: tuple[tuple[str, int, int], ...] = ()

    @property
    def own(self) -> str:
        """The new words and the signature below them."""
        return f"{self.new}\n{self.signature}".strip("\n") if self.signature else self.new


@dataclass(frozen=True, slots=True)
class _Line:
    start: int  # offset in the text
    end: int  # without the line break
    text: str


def read_words(mail: Mail) -> Words:
    """The new words apart from quote, signature, disclaimer and forwarded mail."""
    text = mail.text
    lines = _lines(text[:_LONGEST])
    plain = [line.text for line in lines]
    roles, forward = _roles(plain, is_forward_subject(mail.subject))
    if forward is None:
        _answers(plain, roles, mail.author.name)
        if "quoted" in roles and not (mail.references or mail.in_reply_to or is_reply_subject(mail.subject)):
            _items(plain, roles)
    _sign(plain, roles, mail.author.name)
    ranges = _ranges(lines, roles, len(text))
    joined = {role: _joined(text, ranges, role) for role in ("new", "signature", "quoted", "disclaimer")}
    first = next((start for role, start, _ in ranges if role == "new"), 0)
    return Words(
        new=joined["new"],
        new_start=first,
        signature=joined["signature"],
        quoted=joined["quoted"],
        disclaimer=joined["disclaimer"],
        forwarded=_forwarded(lines, forward, mail) if forward else None,
        ranges=ranges,
    )


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    start = 0
    for line in text.split("\n")[:_MOST_LINES]:
        lines.append(_Line(start, start + len(line), line))
        start += len(line) + 1
    return lines


def _roles(lines: list[str], forwards: bool) -> tuple[list[str], Mark | None]:
    """The role of every line: new, quoted, forwarded; and the mark of a forwarded mail."""
    roles = ["new"] * len(lines)
    number = 0
    while number < len(lines):
        mark = mark_at(lines, number)
        if mark is not None and mark.kind == "attribution":
            below = next((n for n in range(mark.body, len(lines)) if lines[n].strip()), None)
            roles[mark.line : mark.body] = ["quoted"] * (mark.body - mark.line)
            if below is not None and not is_quoted(lines[below]) and not is_quoted(lines[mark.line]):
                # No quote marks: all that follows is the old mail.
                roles[mark.line :] = ["quoted"] * (len(lines) - mark.line)
                return roles, None
            number = mark.body
            continue
        if mark is not None and not is_quoted(lines[mark.line]):
            is_forward = mark.kind == "forward" or (forwards and mark.kind == "block" and bool(mark.fields))
            roles[mark.line :] = ["forwarded" if is_forward else "quoted"] * (len(lines) - mark.line)
            return roles, mark if is_forward else None
        if mark is not None and mark.kind == "forward" and all(is_quoted(line) or not line.strip() for line in lines[mark.line :]):
            # Apple Mail quotes the forwarded mail.
            roles[mark.line :] = ["forwarded"] * (len(lines) - mark.line)
            return roles, mark
        if is_quoted(lines[number]) or (number and roles[number - 1] == "quoted" and _is_wrapped_quote(lines, number)):
            roles[number] = "quoted"
        number += 1
    return roles, None


def _is_wrapped_quote(lines: list[str], number: int) -> bool:
    """A short line between long quoted ones is the tail of the one above, wrapped on its way."""
    line = lines[number].strip()
    return (
        bool(line)
        and len(line) < 40
        and len(lines[number - 1]) >= 66
        and is_quoted(lines[number - 1])
        and number + 1 < len(lines)
        and is_quoted(lines[number + 1])
    )


def _answers(lines: list[str], roles: list[str], author: str) -> None:
    """Answers written into an unmarked quote: behind an arrow, or behind the writer's name in brackets."""
    names = set(re.findall(r"[^\W\d_]{2,}", author.lower()))
    names.add("".join(word[0] for word in re.findall(r"[^\W\d_]+", author.lower())))  # "[DL] Yes, please."
    going = False
    for number, line in enumerate(lines):
        if roles[number] != "quoted" or is_quoted(line):
            going = False
            continue
        found = _ANSWER.match(line[:200])
        starts = bool(found and (found[1] is None or names & set(re.findall(r"[^\W\d_]{2,}", found[1].lower()))))
        going = starts or (going and bool(line.strip()))
        if going:
            roles[number] = "new"


def _items(lines: list[str], roles: list[str]) -> None:
    """A first mail answers nothing: the ">" below "Please tell us:" are the marks of a list."""
    first = roles.index("quoted")
    above = next((lines[number].rstrip() for number in range(first - 1, max(-1, first - 3), -1) if lines[number].strip()), "")
    quoted = [number for number, role in enumerate(roles) if role == "quoted"]
    if roles[first - 1] != "new" or not above.endswith((":", "：")) or len(quoted) > _MOST_ITEMS:
        return
    if all(_ITEM.match(lines[number]) for number in quoted) and quoted[-1] - first < 2 * len(quoted):
        for number in quoted:
            roles[number] = "new"


def _sign(lines: list[str], roles: list[str], author: str) -> None:
    """Banners, legal notes and the signature among the new lines."""
    _notes(lines, roles)
    new = [number for number, role in enumerate(roles) if role == "new"]
    own = [lines[number] for number in new]
    start = signature_start(own, author)
    if start is None:
        return
    again = postscript_after(own, start)
    for place in range(start, again if again is not None else len(own)):
        roles[new[place]] = "signature"


def _notes(lines: list[str], roles: list[str]) -> None:
    """Paragraphs that are no words of the writer: gateway banners above, legal notes and list footers below."""
    number, seen_words = 0, False
    while number < len(lines):
        if roles[number] != "new" or not lines[number].strip():
            number += 1
            continue
        end = number
        while end < len(lines) and roles[end] == "new" and lines[end].strip():
            end += 1
        paragraph = "\n".join(lines[number : min(end, number + 40)])
        if not seen_words and is_banner(paragraph):
            # A long banner line may have the mail's own words right below it.
            until = number + 1 if len(lines[number]) > 60 and end - number > 3 else end
            roles[number:until] = ["disclaimer"] * (until - number)
        elif _LIST_FOOTER.match(lines[number]) and end - number <= 6 and seen_words:
            roles[number:end] = ["disclaimer"] * (end - number)
        elif seen_words and is_note(paragraph):
            inner = next((at for at in range(number, min(end, number + 40)) if _starts_note(lines, at, end)), number)
            roles[inner:end] = ["disclaimer"] * (end - inner)
            seen_words = True
        else:
            seen_words = True
        number = max(end, number + 1)


def _starts_note(lines: list[str], number: int, end: int) -> bool:
    """The legal note stands at the foot of a block: it begins at its first long line or at a heading of its own."""
    line = lines[number]
    heading = is_note(line) or number == end - 1 or len(line) > 60
    return heading and is_note("\n".join(lines[number : min(end, number + 40)]))


def _ranges(lines: list[_Line], roles: list[str], length: int) -> tuple[tuple[str, int, int], ...]:
    """Neighbouring lines of one role as one range, blank lines at its ends left out."""
    ranges: list[tuple[str, int, int]] = []
    role, start, end = "", 0, 0
    for line, own in zip(lines, roles, strict=True):
        if not line.text.strip():
            continue
        if own == role:
            end = line.end
            continue
        if role:
            ranges.append((role, start, end))
        role, start, end = own, line.start + len(line.text) - len(line.text.lstrip()), line.end
    if role:
        ranges.append((role, start, end))
    if lines and lines[-1].end < length and role:
        ranges.append(("quoted", lines[-1].end, length))
    return tuple(ranges)


def _joined(text: str, ranges: tuple[tuple[str, int, int], ...], role: str) -> str:
    return "\n".join(text[start:end].rstrip() for own, start, end in ranges if own == role)


def _forwarded(lines: list[_Line], mark: Mark, mail: Mail) -> Forwarded:
    fields = dict(reversed(mark.fields))
    inner = [unquoted(line.text) if is_quoted(line.text) else line.text for line in lines[mark.body :]]
    until = len(inner)
    for number in range(len(inner)):
        below = mark_at(inner, number)
        if below is not None:
            until = number
            break
    first = next((number for number in range(until) if inner[number].strip()), 0)
    author = addresses(_bracketless(fields.get("from", "")))
    where = lines[mark.body + first] if mark.body + first < len(lines) else lines[-1]
    return Forwarded(
        author=_reachable(author[0], mail) if author else None,
        to=addresses(_bracketless(fields.get("to", ""))),
        subject=fields.get("subject", ""),
        date_text=fields.get("date", ""),
        text="\n".join(line for line in inner[first:until] if not is_quoted(line)).strip("\n"),
        start=where.start + where.text.find(inner[first]) if until else where.start,
    )


def _reachable(author: Address, mail: Mail) -> Address:
    """Foxmail shows the name only and hides the address in its link."""
    if author.email:
        return author
    hidden = next((link.href[7:] for link in mail.links if link.href.lower().startswith("mailto:") and link.text == author.name), "")
    found = addresses(hidden.partition("?")[0])
    return Address(author.name, found[0].email) if found else author


def _bracketless(value: str) -> str:
    """`Name [mailto:a@b]` and `Name <mailto:a@b>` as `Name <a@b>`."""
    value = re.sub(r"[\[<]\s?mailto:([^\]>\s]{3,300})[\]>]", r"<\1>", value[:2000])
    return re.sub(r"(<[^<>]{3,300}>)\s?<[^<>]{0,300}>", r"\1", value).strip(" ;")
