"""HTML as a person reads it: lines, table rows with " | " between cells, no hidden words; and where its links go.

Quoted mail (`<blockquote type=cite>` and its kin) gets "> " before its lines and `<hr>` becomes a line of "_",
as mail programs do when they turn HTML into text, so that `triage.mail.text.read_words` has one kind of text to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape
from typing import Any

from triage.mail.values import Link

_MOST_NODES = 400_000
_MOST_LINKS = 1_000
_LONGEST = 2_000_000  # characters of HTML
_DEEPEST_QUOTE = 3
_DEEPEST = 1_000  # open elements; an HTML parser asks all of them at each tag, so towers cost their square
_NONE, _SPACE, _CELL, _LINE, _PARAGRAPH = range(5)

_SKIPPED = frozenset(
    [
        "script",
        "style",
        "head",
        "title",
        "meta",
        "link",
        "template",
        "noscript",
        "object",
        "embed",
        "iframe",
        "svg",
        "math",
        "canvas",
        "audio",
        "video",
        "select",
        "option",
        "button",
        "textarea",
        "input",
        "-comment",
        "!doctype",
        "_comment",
    ]
)
_PARAGRAPHS = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre"])
_LINES = frozenset(
    [
        "div",
        "tr",
        "li",
        "dt",
        "dd",
        "section",
        "article",
        "header",
        "footer",
        "address",
        "center",
        "form",
        "fieldset",
        "main",
        "aside",
        "nav",
        "figure",
        "caption",
    ]
)
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\x00-\x08\x0b\x0e-\x1f]"
)
_SPACES = re.compile(r"[ \t\r\n\f\xa0\u2000-\u200a\u202f\u205f]+")
_HIDDEN = re.compile(
    r"display\s{0,3}:\s{0,3}none|opacity\s{0,3}:\s{0,3}0(?:\.0{1,3})?\s{0,3}(?:;|!|$)|max-height\s{0,3}:\s{0,3}0(?:px)?\s{0,3}(?:;|!|$)|"
    r"(?<![-\w])width\s{0,3}:\s{0,3}0(?:px)?\s{0,3};.{0,200}overflow\s{0,3}:\s{0,3}hidden",
    re.I,
)
_FONT_SIZE = re.compile(r"font-size\s{0,3}:\s{0,3}(\d{0,4}(?:\.\d{1,4})?)(?:px|pt|em|rem|%)?|font\s{0,3}:\s{0,3}0\b", re.I)
_VISIBILITY = re.compile(r"visibility\s{0,3}:\s{0,3}(hidden|collapse|visible)", re.I)
_QUOTE_CLASS = re.compile(r"\b(?:gmail_quote|moz-cite|protonmail_quote|tutanota_quote|yahoo_quoted|zmail_extra|cite)\b", re.I)
_TAG = re.compile(r"<[^<>]{0,2000}>")
_NAMED_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})")
_NO_TOWER = frozenset(  # void elements, and those that the next one of their kind closes
    [
        "br",
        "img",
        "hr",
        "input",
        "meta",
        "link",
        "col",
        "area",
        "base",
        "wbr",
        "source",
        "track",
        "param",
        "embed",
        "p",
        "li",
        "td",
        "tr",
        "th",
        "dd",
        "dt",
        "option",
        "thead",
        "tbody",
        "tfoot",
        "o",
        "html",
        "body",
        "head",
    ]
)
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"'\u3000-\u303f\uff00-\uffef]{3,2000}", re.I)
_HREF = re.compile(r"""<a\s[^<>]{0,2000}?href\s{0,3}=\s{0,3}["']?([^"'\s<>]{1,2000})""", re.I)


class _Page:
    """Collects text with the breaks that stand between pieces of it."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.pending = _NONE
        self.lines = 0  # line breaks written
        self.quote = 0
        self.cells: list[int | None] = []  # per open cell: `lines` at its first word
        self.fresh = True  # nothing on this line yet
        self.started = False

    def want(self, kind: int) -> None:
        """A break before the next words, unless those open a table cell."""
        if kind >= _LINE and self.cells and self.cells[-1] is None:
            return
        self.pending = max(self.pending, kind)

    def words(self, text: str) -> None:
        """Collapsed text, blanks at its ends meaning one blank."""
        core = text.strip(" ")
        if not core:
            self.want(_SPACE)
            return
        if text[0] == " ":
            self.want(_SPACE)
        self.flush()
        self.out.append(core)
        self.fresh = False
        if text[-1] == " ":
            self.pending = _SPACE

    def flush(self) -> None:
        """Write the break that is due."""
        if self.pending >= _LINE and self.started:
            self.newline()
            if self.pending == _PARAGRAPH:
                self.newline()
        elif self.pending == _CELL and not self.fresh:
            self.out.append(" | ")
        elif self.pending == _SPACE and not self.fresh:
            self.out.append(" ")
        if self.fresh and self.quote:
            self.out.append("> " * min(self.quote, _DEEPEST_QUOTE))
        self.pending = _NONE
        self.started = True
        for place in range(len(self.cells) - 1, -1, -1):
            if self.cells[place] is not None:
                break
            self.cells[place] = self.lines

    def newline(self) -> None:
        """End the line."""
        if self.fresh and self.quote and self.started and self.out and self.out[-1].endswith("\n"):
            self.out.append(">")
        self.out.append("\n")
        self.lines += 1
        self.fresh = True

    def close_cell(self) -> None:
        """A cell of one line is followed by " | ", a longer one by a line break."""
        first = self.cells.pop() if self.cells else None
        if first is not None:
            self.pending = _CELL if first == self.lines else _LINE


def from_html(html: str) -> tuple[str, tuple[Link, ...]]:
    """(readable text, links). Never raises; markup too strange to parse is stripped of its tags."""
    html = html[:_LONGEST]
    if "<" not in html:
        return unescape(html), ()
    if _is_tower(html):
        return _stripped(html)
    from selectolax.lexbor import LexborHTMLParser

    try:
        root: Any = LexborHTMLParser(html).root
        if root is None:
            return "", ()
        return _walk(root)
    except (ValueError, RuntimeError, UnicodeError, MemoryError):
        return _stripped(html)


def _is_tower(html: str) -> bool:
    """Elements are opened far more often than closed."""
    depth = 0
    for closing, name in _NAMED_TAG.findall(html):
        if name.lower() in _NO_TOWER:
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        if depth > _DEEPEST:
            return True
    return False


def _walk(root: Any) -> tuple[str, tuple[Link, ...]]:
    page = _Page()
    links: list[Link] = []
    anchors: list[tuple[str, int]] = []  # open <a>: its href, where its words start in `page.out`
    unseen: list[bool] = [False]  # per open element: its words are not seen (font size 0, visibility)
    pre = 0
    node: Any = root
    count = 0
    while node is not None and count < _MOST_NODES:
        count += 1
        tag: str = node.tag or ""
        enter = False
        if tag == "-text":
            if not unseen[-1]:
                text = _INVISIBLE.sub("", node.text_content or "")
                if pre:
                    _verbatim(page, text)
                elif text:
                    page.words(_SPACES.sub(" ", text))
        elif tag == "br":
            if page.pending >= _LINE or page.cells[-1:] == [None]:
                page.pending = max(page.pending, _LINE) if page.cells[-1:] != [None] else page.pending
                if page.pending == _LINE and page.started and page.cells[-1:] != [None]:
                    page.pending = _PARAGRAPH
            else:
                page.pending = _LINE
        elif tag == "hr":
            page.want(_LINE)
            page.words("_" * 32)
            page.want(_LINE)
        elif tag not in _SKIPPED and tag:
            style = _attributes(node)
            if not _is_hidden(style):
                enter = True
                _open(page, tag, style)
                pre += tag == "pre"
                if tag == "a":
                    anchors.append((style.get("href") or "", len(page.out)))
                unseen.append(_unseen(style.get("style") or "", unseen[-1]))
        child = node.child if enter else None
        if child is not None:
            node = child
            continue
        if enter:
            pre = _leave(page, tag, node, anchors, links, pre)
            unseen.pop()
        while node is not None:
            if node.next is not None:
                node = node.next
                break
            node = node.parent
            if node is None or not (node.tag or "").strip("#-") or node.tag == "-document":
                node = None
                break
            pre = _leave(page, node.tag, node, anchors, links, pre)
            if len(unseen) > 1:
                unseen.pop()
    return "".join(page.out).rstrip(), tuple(links)


def _attributes(node: Any) -> dict[str, str | None]:
    found: dict[str, str | None] = node.attributes
    return found


def _open(page: _Page, tag: str, attributes: dict[str, str | None]) -> None:
    if tag in _PARAGRAPHS:
        page.want(_PARAGRAPH if tag != "table" else _LINE)
    elif tag in _LINES:
        page.want(_LINE)
    if tag == "li":
        page.want(_LINE)
        page.words("- ")
    elif tag in ("td", "th"):
        page.cells.append(None)
    elif tag == "blockquote" and _is_quote(attributes):
        page.quote += 1


def _leave(page: _Page, tag: str, node: Any, anchors: list[tuple[str, int]], links: list[Link], pre: int) -> int:
    if tag in ("td", "th"):
        page.close_cell()
    elif tag in _PARAGRAPHS:
        page.pending = max(page.pending, _PARAGRAPH if tag != "table" else _LINE)
        if tag == "blockquote" and page.quote and _is_quote(_attributes(node)):
            page.quote -= 1
        elif tag == "pre":
            return pre - 1
    elif tag in _LINES:
        page.pending = max(page.pending, _LINE)
    elif tag == "a" and anchors:
        href, start = anchors.pop()
        if href and len(links) < _MOST_LINKS:
            shown = "".join(page.out[start : start + 200]).strip(" |\n>")
            links.append(Link(" ".join(shown.split())[:300], _href(href)))
    return pre


def _verbatim(page: _Page, text: str) -> None:
    """Text of <pre>: its line breaks count."""
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n")):
        if number:
            if page.pending >= _LINE or page.fresh:
                page.flush()
                page.newline()
            else:
                page.pending = _LINE
        if line.strip():
            page.flush()
            page.out.append(line.expandtabs(4).rstrip())
            page.fresh = False


def _is_quote(attributes: dict[str, str | None]) -> bool:
    kind = attributes.get("type") or ""
    return kind.lower() == "cite" or bool(attributes.get("cite")) or bool(_QUOTE_CLASS.search((attributes.get("class") or "")[:300]))


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    if not attributes:
        return False
    if "hidden" in attributes:
        return True
    style = attributes.get("style")
    return bool(style) and bool(_HIDDEN.search((style or "")[:2000]))


def _unseen(style: str, inherited: bool) -> bool:
    """Font size 0 and `visibility: hidden` pass on to what is inside, until that says otherwise."""
    if not style:
        return inherited
    style = style[:2000]
    sizes = _FONT_SIZE.findall(style)  # the last one counts; "" is the shorthand `font: 0`
    if sizes:
        inherited = sizes[-1] == "" or (sizes[-1] != "." and float(sizes[-1]) == 0)
    shown = _VISIBILITY.search(style)
    if shown:
        inherited = shown[1].lower() != "visible"
    return inherited


def _href(href: str) -> str:
    return re.sub(r"[\x00-\x20\x7f]+", "", href)[:2000]


def _stripped(html: str) -> tuple[str, tuple[Link, ...]]:
    """Tags cut out by pattern, for markup built to be slow."""
    links = tuple(Link("", _href(unescape(found[1]))) for found, _ in zip(_HREF.finditer(html), range(_MOST_LINKS), strict=False))
    text = (
        re.sub(r"(?is)<(script|style)\b.{0,50000}?</\1", "", html[:500_000])
        if html.lower().count("<script") + html.lower().count("<style") < 20
        else html[:500_000]
    )
    text = unescape(_TAG.sub(" ", re.sub(r"(?i)<(?:br|/p|/div|/tr|/li)\b[^<>]{0,200}>", "\n", text)))
    text = re.sub(r"[ \t\xa0]+", " ", _INVISIBLE.sub("", text))
    return re.sub(r" ?\n[ \n]*", "\n", text).strip(), links


def links_in(text: str, known: Iterable[str]) -> tuple[Link, ...]:
    """Bare addresses of pages in plain text that are not among `known`."""
    seen = set(known)
    found: dict[str, Link] = {}
    for match in _URL.finditer(text[:500_000]) if "://" in text or "www." in text.lower() else ():
        shown = match[0].rstrip(".,;:!?)]}'\"*_>")
        href = shown if "://" in shown else f"http://{shown}"
        if href not in seen and href not in found:
            found[href] = Link(shown, href)
            if len(found) >= _MOST_LINKS:
                break
    return tuple(found.values())
