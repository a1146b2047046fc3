"""What should happen now: from a verdict to actions, decided once and recorded before anything is done.

Called twice it answers the same; `--dry-run` prints it.
"""

from __future__ import annotations

from dataclasses import dataclass

from triage.terms import Draft, NoDraft, Sentence, Verdict, sentence


@dataclass(frozen=True, slots=True)
class SaveDraft:
    """Lay this draft into Drafts, once."""

    draft: Draft


@dataclass(frozen=True, slots=True)
class HoldForReview:
    """Suspected: no draft, a person looks first (handbook 4.3)."""

    note: Sentence


Action = SaveDraft | HoldForReview


def plan(verdict: Verdict, outcome: Draft | NoDraft) -> tuple[Action, ...]:
    """The actions that follow; no action is an answer too (a newsletter needs none)."""
    if verdict.suspected:  # the last guard before a mailbox is written to: whatever a template says, no draft
        signs = ", ".join(sorted({sign.rule for sign in verdict.signs})) or "-"
        return (HoldForReview(sentence("Suspected ({signs}): look at it before anybody acts on it.", signs=signs)),)
    return (SaveDraft(outcome),) if isinstance(outcome, Draft) else ()
