"""A letter that comes as a file while the mail itself says next to nothing: its words count for the signs like the mail's own.

Text and web pages are read here. PDF and .docx are read outside (`triage.sandbox`), by `handbook.enclosures`, and handed in. Such a
letter only shows signs; what goods a buyer wants is another matter (`handbook.enclosed_goods`).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from triage.handbook.wording import Folded, fold
from triage.mail.charset import decode
from triage.mail.html import from_html
from triage.mail.text import Words
from triage.mail.values import Attachment, Mail

if TYPE_CHECKING:  # it is the other way round at run time
    from triage.handbook.enclosures import Enclosed

NEXT_TO_NOTHING = 260  # characters of the mail's own new words: "please see the attached letter", name and all
MOST_FILES = 5
LARGEST = 300_000  # bytes of a file
_TEXTS = frozenset(("txt", "text"))
_PAGES = frozenset(("html", "htm", "shtml", "xhtml"))


def says_next_to_nothing(words: Words) -> bool:
    """Whoever reads the mail has to open its file to know what it is about."""
    return len(" ".join(words.new.split())) <= NEXT_TO_NOTHING and words.forwarded is None


def attached_letters(mail: Mail, words: Words, read: Iterable[Enclosed] = ()) -> tuple[Folded, ...]:
    """The texts of such files; the parts of their spans are "attachment:0" for the first file, or the name of one read outside."""
    if not mail.attachments or not says_next_to_nothing(words):
        return ()
    found = []
    for number, one in enumerate(mail.attachments[: 3 * MOST_FILES]):
        text = _text(one)
        if text.strip():
            found.append(fold(text, f"attachment:{number}"))
    found += [fold(one.text, one.part) for one in read if one.text.strip()]
    return tuple(found[:MOST_FILES])


def _text(one: Attachment) -> str:
    if one.inline or one.size > LARGEST:
        return ""
    extension = one.filename.rpartition(".")[2].lower()
    page = extension in _PAGES or one.content_type in ("text/html", "application/xhtml+xml") or one.real_type == "text/html"
    if not page and extension not in _TEXTS and one.content_type != "text/plain":
        return ""
    marked = one.content.startswith((b"\xff\xfe", b"\xfe\xff"))  # Notepad's "Unicode"
    if b"\0" in one.content[:2000] and not marked:
        return ""  # some other kind of file
    text, _ = decode(one.content, "utf-16" if marked else None)
    return from_html(text)[0] if page else text
