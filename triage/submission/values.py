"""What is handed in to be sent, and what can come of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Envelope:
    """Who sends and who receives (RFC 5321), whatever the message's headers say."""

    sender: str
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Accepted:
    """The server has taken the letter over: 250 after the final dot."""

    reply: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing left, and trying again will not help. `code` is the server's 5xx, 0 when we did not offer it to the server at all.

    One recipient refused is the letter refused: it is not sent to the others alone.
    """

    code: int
    reply: str
    recipients: tuple[str, ...] = ()  # those that were refused; () = the letter or its sender


@dataclass(frozen=True, slots=True)
class Later:
    """Nothing left, that is certain, and it may work later: 4xx (`code`), or the line failed before the letter was whole (None)."""

    code: int | None
    reply: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """The line failed, or went silent, once the whole letter had been handed over: it may have left, so it is not to be sent again."""

    reply: str


Outcome = Accepted | Refused | Later | Unknown


class Submission(Protocol):
    """A way out for letters."""

    def send(self, envelope: Envelope, message: bytes) -> Outcome:
        """Offer one letter. Raises `TriageError` only for what a person must mend: settings, secret, certificate, log-in."""
        ...

    def interrupt(self) -> None:
        """From another thread: give up what is under way; `send` returns at once with what is certain."""
        ...
