"""Trouble that a user can put right, and passing trouble; everything else is ours and shows a traceback."""

from __future__ import annotations

from triage.terms import Sentence, sentence

WAIT = sentence("It may mend itself: try again in a while, or let `triage run` do so.")


class TriageError(Exception):
    """Something the user can mend. Printed without a traceback: `triage: problem` and `  -> remedy`.

    `problem` and `remedy` are `Sentence`s (or plain strings), so that they can be said in English and Chinese.
    """

    exit_code = 1

    def __init__(self, problem: Sentence | str, remedy: Sentence | str) -> None:
        super().__init__(str(problem))
        self.problem = problem if isinstance(problem, Sentence) else Sentence(_literal(problem))
        self.remedy = remedy if isinstance(remedy, Sentence) else Sentence(_literal(remedy))


def _literal(text: str) -> str:
    """A plain string as a sentence without values is never run through `format`."""
    return text


class ConfigError(TriageError):
    """config.toml, a catalogue or a customers file cannot be used as it stands."""

    exit_code = 2

    def __init__(self, problem: Sentence | str, remedy: Sentence | str, problems: tuple[Sentence, ...] = ()) -> None:
        super().__init__(problem, remedy)
        self.problems = problems


class MailboxError(TriageError):
    """The mailbox refuses us in a way that waiting will not mend: password, certificate, host name, no Drafts."""

    exit_code = 3


class SubmissionError(TriageError):
    """The submission server refuses us in a way that waiting will not mend."""

    exit_code = 4


class PassingTrouble(Exception):
    """The world is away for a while (connection lost, server busy): retried with growing pauses.

    `remedy` is for the case that it is no passing trouble after all: what to look at.
    """

    def __init__(self, problem: str, remedy: Sentence = WAIT) -> None:
        super().__init__(problem)
        self.remedy = remedy


class ServerBusy(PassingTrouble):
    """The server refused one command for the time being ([SERVERBUG], [LIMIT] ...); the connection is still of use."""
