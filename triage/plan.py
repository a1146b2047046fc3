"""What should happen now: from a verdict to actions, decided once and recorded before anything is done.

Called twice it answers the same; `--dry-run` prints it.
"""

from __future__ import annotations

from dataclasses import dataclass

from triage.terms import AnswerClass, Draft, Kind, NoDraft, Sentence, Verdict, sentence

# Our keywords: IMAP atoms (RFC 3501 9). None begins with "$": those are for names registered for all programs (RFC 5788 3).
# Twelve in all, since Dovecot's Maildir has room for 26 a folder, and a keyword once used is never forgotten there.
SUSPECTED = "Suspected"
PREFIX = "Triage-"
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
KEYWORDS = (
    f"{PREFIX}{SUSPECTED}",
    *(f"{PREFIX}{one.value}" for one in AnswerClass),
    *(f"{PREFIX}By-{day}" for day in DAYS),
)


@dataclass(frozen=True, slots=True)
class SaveDraft:
    """Lay this draft into Drafts, once."""

    draft: Draft


@dataclass(frozen=True, slots=True)
class HoldForReview:
    """Suspected: no draft, a person looks first (handbook 4.3)."""

    note: Sentence


@dataclass(frozen=True, slots=True)
class MarkMail:
    """Show the verdict on the mail itself, in whichever way its mailbox and the settings allow."""

    keywords: tuple[str, ...] = ()  # of `KEYWORDS`; () = none of ours is wanted (any more)
    folder: str = ""  # below our own folder: "A", "Suspected"; "" = no copy

    @property
    def suspected(self) -> bool:
        """It says: suspected."""
        return self.folder == SUSPECTED


Action = SaveDraft | HoldForReview | MarkMail


def plan(verdict: Verdict, outcome: Draft | NoDraft) -> tuple[Action, ...]:
    """The actions that follow; no action is an answer too (a newsletter needs none)."""
    if verdict.suspected:  # the last guard before a mailbox is written to: whatever a template says, no draft
        signs = ", ".join(sorted({sign.rule for sign in verdict.signs})) or "-"
        return (HoldForReview(sentence("Suspected ({signs}): look at it before anybody acts on it.", signs=signs)),)
    return (SaveDraft(outcome),) if isinstance(outcome, Draft) else ()


def mark(verdict: Verdict, outcome: Draft | NoDraft, *, answered: bool = False) -> MarkMail | None:
    """What the mail should bear: suspected, or its class and the day on which the answer should be ready for review (T1-T5).

    None where a mark would be of no use: what nobody has to answer, and what was answered.
    """
    if verdict.suspected:
        return MarkMail((f"{PREFIX}{SUSPECTED}",), SUSPECTED)
    if answered or verdict.answer_class is None or verdict.kind not in (Kind.INQUIRY, Kind.REPLY):
        return None
    letter = verdict.answer_class.value
    by = (f"{PREFIX}By-{DAYS[outcome.timing.ready_by.weekday()]}",) if isinstance(outcome, Draft) else ()
    return MarkMail((f"{PREFIX}{letter}", *by), letter)
