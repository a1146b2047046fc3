"""Does somebody ask never to be written to again (U6)? Only the writer's own new words count, and only plain ones."""

from __future__ import annotations

from triage.handbook.screened import Alternatives, Table
from triage.handbook.tables.no_more import ALONE, SAID
from triage.mail.text import Words
from triage.mail.thread import base_subject
from triage.mail.values import Mail
from triage.terms import Evidence, Span, sentence

LONGEST = 800  # characters of new words: who asks to be left alone does not write a page
_SAID = Table((number, Alternatives(pattern)) for number, pattern in enumerate(SAID))
_EDGES = " \t\r\n.!,;:\"'()[]«»。！*-_"


def wants_no_more(mail: Mail, words: Words) -> Evidence | None:
    """The words that ask for it; None for everything less than that."""
    new = words.new[: LONGEST + 1]
    if len(new.strip()) > LONGEST:
        return None
    says = sentence("Asks not to be written to again.")
    low = new.lower()
    if len(low) == len(new):
        for _, matches in _SAID.finds(low):
            if found := next(matches, None):
                text = new[found.start() : found.end()]
                start = mail.text.find(text)
                return Evidence("U6", says, 0.0, (Span("body", start, start + len(text), text),) if start >= 0 else ())
    first, _, rest = new.strip().partition("\n")
    if _bare(first) in ALONE and len(rest) <= 100:  # below it a name at the most
        start = max(0, mail.text.find(first))
        return Evidence("U6", says, 0.0, (Span("body", start, start + len(first), first),))
    if _bare(base_subject(mail.subject)) in ALONE and len(new.strip()) <= 80:
        return Evidence("U6", says, 0.0, (Span("subject", 0, len(mail.subject), mail.subject),))
    return None


def _bare(text: str) -> str:
    return " ".join(text.lower().strip(_EDGES).split())
