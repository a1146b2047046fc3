"""What marks would work with a mailbox: keywords, copies, moving (`[marks]`)."""

from __future__ import annotations

from collections.abc import Iterator

from triage.config import MarksTable
from triage.doctor.findings import Finding, warning, well
from triage.mailbox.probe import FolderLook
from triage.terms import sentence


def marks(settings: MarksTable, look: FolderLook, can: frozenset[str]) -> Iterator[Finding]:
    """One line on the way that is set, one more where suspected mail should be moved and cannot be."""
    # To EXAMINE most servers answer with an empty list, which says nothing about a folder that is open for writing.
    told = look.keywords or bool(look.permanent)
    yield _way(settings, keeps=look.keywords if told else None)
    if settings.move_suspected and "MOVE" not in can:
        yield warning(
            "marks-move",
            sentence("move_suspected is set, but the server cannot move mail in one step (no MOVE): suspected mail stays where it is."),
            sentence('It is marked as [marks] way says; choose "folder" or "auto" to have a copy in Triage/Suspected.'),
        )


def _way(settings: MarksTable, keeps: bool | None) -> Finding:
    """`keeps`: whether keywords of ours are kept; None = not known."""
    if settings.way == "folder":
        return well("marks", sentence("marks: a copy in our folders, such as Triage/Suspected"))
    if settings.way == "nothing":
        if keeps is None:
            return well("marks", sentence('marks are off; way = "folder" would work, way = "keyword" perhaps (--drafts tells)'))
        if keeps:
            return well("marks", sentence('marks are off; way = "keyword" and way = "folder" would work'))
        return well("marks", sentence('marks are off; way = "folder" would work, way = "keyword" would not'))
    if keeps is None:
        return well("marks", sentence("marks: whether keywords are kept is seen at the first mail (--drafts tells)"))
    if keeps:
        return well("marks", sentence("marks: by keyword, such as Triage-A"))
    if settings.way == "auto":
        return well("marks", sentence("marks: no keywords are kept here, so a copy in our folders, such as Triage/Suspected"))
    return warning(
        "marks",
        sentence('[marks] way = "keyword", but the server keeps no keywords of ours: nothing would be marked.'),
        sentence('Set way = "auto" or way = "folder": then a copy is laid into a folder below Triage.'),
    )
