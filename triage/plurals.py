"""English counts by the noun: "1 mail", "2 mails". Sentences are written in the plural; with a 1 they are put right here."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_NOUNS: Final = {
    "addresses": "address", "articles": "article", "characters": "character", "checks": "check", "conversations": "conversation", "days": "day",
    "drafts": "draft", "fields": "field", "files": "file", "goods": "article", "inquiries": "inquiry", "labels": "label", "languages": "language",
    "letters": "letter", "mails": "mail", "messages": "message", "models": "model", "moments": "moment", "people": "person",
    "problems": "problem", "products": "product", "rates": "rate", "rows": "row", "seconds": "second", "templates": "template", "texts": "text",
    "times": "time", "warnings": "warning", "words": "word",
}  # fmt: skip
_ADJECTIVES: Final = ("earlier", "freight", "good", "labelled", "more", "new", "of ours", "reply")
_VERBS: Final = {"are": "is", "were": "was", "have": "has", "bear": "bears", "lie": "lies"}


@lru_cache(maxsize=256)
def singular(template: str, name: str) -> str:
    """The template of a sentence where the value `name` is 1."""
    return re.sub(
        rf"(\{{{name}\}}(?: (?:{'|'.join(_ADJECTIVES)}))*) ({'|'.join(_NOUNS)})\b( of ours)?(?: ({'|'.join(_VERBS)})\b)?",
        lambda found: f"{found[1]} {_NOUNS[found[2]]}{found[3] or ''}{' ' + _VERBS[found[4]] if found[4] else ''}",
        template,
    )
