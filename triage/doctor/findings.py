"""What a check finds: a state, a sentence, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from triage.errors import ConfigError, PassingTrouble, TriageError
from triage.terms import Sentence, sentence


class State(StrEnum):
    """How bad it is."""

    OK = "ok"
    WARNING = "warning"  # it works, but something is less good than it could be
    FAILED = "failed"  # it does not work, or mail would be lost


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of `triage check`."""

    check: str  # a fixed name, for `--json`
    state: State
    says: Sentence
    remedy: tuple[Sentence, ...] = ()  # what to do; never empty when `state` is not OK
    group: str = ""  # "settings", "tables", ...; "account" with `account`
    account: str = ""


def well(check: str, says: Sentence) -> Finding:
    """All is well."""
    return Finding(check, State.OK, says)


def warning(check: str, says: Sentence, *remedy: Sentence) -> Finding:
    """It works, but."""
    return Finding(check, State.WARNING, says, remedy)


def failed(check: str, says: Sentence, *remedy: Sentence) -> Finding:
    """It does not work."""
    return Finding(check, State.FAILED, says, remedy)


def trouble(check: str, error: TriageError | PassingTrouble, *more: Sentence) -> list[Finding]:
    """What was raised, as findings: settings tell all their problems at once."""
    if isinstance(error, PassingTrouble):
        return [failed(check, sentence("{problem}", problem=error), error.remedy, *more)]
    problems = error.problems if isinstance(error, ConfigError) and error.problems else (error.problem,)
    return [failed(check, problem, error.remedy, *more) for problem in problems]
